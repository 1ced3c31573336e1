//! The model drawn: layout, panes, theme, text. Pure.

pub mod glyphs;
pub mod text;
pub mod theme;
