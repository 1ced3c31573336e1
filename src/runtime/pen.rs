//! The bytes of a frame, gathered so that they reach the terminal in one piece.

use std::cell::RefCell;
use std::io::{self, Write};
use std::rc::Rc;

/// Where a synchronised update begins: a terminal that knows it shows nothing until the end.
const BEGIN: &[u8] = b"\x1b[?2026h";
/// Where it ends.
const END: &[u8] = b"\x1b[?2026l";

/// A writer that keeps what it is given until [`Pen::commit`].
///
/// ratatui flushes several times a frame (once for the cells, once for the cursor). Here a flush
/// does nothing, so a frame is one write: no terminal can show half of it. Clones share the bytes.
#[derive(Debug, Clone, Default)]
pub struct Pen(Rc<RefCell<Vec<u8>>>);

impl Pen {
    /// Writes everything gathered, as one synchronised update, and starts afresh.
    ///
    /// # Errors
    /// Where `out` cannot be written to; the bytes are dropped then too.
    pub fn commit(&self, out: &mut impl Write) -> io::Result<()> {
        let mut frame = self.0.borrow_mut();
        if frame.is_empty() {
            return Ok(());
        }
        frame.extend_from_slice(END);
        let written = out.write_all(&frame).and_then(|()| out.flush());
        frame.clear();
        written
    }
}

impl Write for Pen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut frame = self.0.borrow_mut();
        if frame.is_empty() {
            frame.extend_from_slice(BEGIN);
        }
        frame.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Counts writes.
    #[derive(Default)]
    struct Pieces(Vec<Vec<u8>>);

    impl Write for Pieces {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.push(bytes.to_vec());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_frame_is_one_write_between_begin_and_end() {
        let mut pen = Pen::default();
        let mut out = Pieces::default();
        for piece in ["one ", "two ", "three"] {
            pen.write_all(piece.as_bytes()).unwrap();
            pen.flush().unwrap();
        }
        pen.commit(&mut out).unwrap();
        assert_eq!(out.0, [b"\x1b[?2026hone two three\x1b[?2026l".to_vec()]);
    }

    #[test]
    fn nothing_gathered_is_nothing_written() {
        let pen = Pen::default();
        let mut out = Pieces::default();
        pen.commit(&mut out).unwrap();
        assert!(out.0.is_empty());
    }

    #[test]
    fn frames_do_not_run_into_each_other() {
        let mut pen = Pen::default();
        let mut out = Pieces::default();
        for frame in ["a", "b"] {
            pen.write_all(frame.as_bytes()).unwrap();
            pen.commit(&mut out).unwrap();
        }
        assert_eq!(out.0.last().unwrap(), b"\x1b[?2026hb\x1b[?2026l");
    }
}
