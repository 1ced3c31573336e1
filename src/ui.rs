//! The model drawn: layout, panes, theme, text. Pure.
