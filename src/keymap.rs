//! Keys, actions and the one table that binds them.
