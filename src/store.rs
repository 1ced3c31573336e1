//! The user's YAML file: read, checked, patched, written.
