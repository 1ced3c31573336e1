//! The clipboard, by way of the terminal.
//!
//! OSC 52 asks the terminal to take a text: so it works over SSH as well, needs no window system, and
//! is never answered. tmux passes it on only with `set-clipboard on`.

use std::io::{self, Write};

use crossterm::clipboard::CopyToClipboard;
use crossterm::execute;

/// Sends a text to the clipboard of the terminal.
///
/// # Errors
/// Where the terminal cannot be written to.
pub fn send(text: &str) -> io::Result<()> {
    write(&mut io::stdout().lock(), text)
}

fn write(out: &mut impl Write, text: &str) -> io::Result<()> {
    execute!(out, CopyToClipboard::to_clipboard_from(text))
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn a_text_is_sent_in_letters_that_no_terminal_acts_on() {
        let mut out = Vec::new();
        write(&mut out, "Hélios\u{1b}]0;x\u{7}").unwrap();
        let sent = String::from_utf8(out).unwrap();
        assert_eq!(sent, "\u{1b}]52;c;SMOpbGlvcxtdMDt4Bw==\u{1b}\\");
    }
}
