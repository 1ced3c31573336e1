//! What happens when something panics, and where.
//!
//! Where somebody waits for it (a worker's [`catch`]), a panic is an error like another and the
//! screen is not touched. On the main thread it ends the program: the terminal is given back first,
//! so that the report is read on the normal screen. On any other thread it becomes a notice: the
//! loop goes on drawing, so giving the terminal back under it would only make a mess of it.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe, PanicHookInfo};
use std::thread;

use color_eyre::config::{HookBuilder, PanicHook};

use super::inbox::Mailbox;
use super::session;
use crate::app::msg::Msg;

thread_local! {
    /// Whether somebody on this thread waits for a panic.
    static AWAITED: Cell<bool> = const { Cell::new(false) };
    /// The last panic somebody waited for, in a sentence.
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Sets the hook. Panics of other threads than this one are sent to `mailbox`.
pub fn install(mailbox: Mailbox) {
    let (report, _) = HookBuilder::default()
        .display_env_section(false)
        .into_hooks();
    let main = thread::current().id();
    panic::set_hook(Box::new(move |info| {
        if AWAITED.get() {
            LAST.replace(Some(sentence(info)));
        } else if thread::current().id() == main {
            print(&report, info);
        } else {
            mailbox.send(Msg::Failed(sentence(info).into()));
        }
    }));
}

/// Runs `work`; a panic in it is an error that says what happened and where.
///
/// # Errors
/// The panic, in a sentence.
pub fn catch<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let outer = AWAITED.replace(true);
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    AWAITED.set(outer);
    done.map_err(|payload| LAST.take().unwrap_or_else(|| message(&*payload).to_owned()))
}

/// Gives the terminal back, then prints the report.
fn print(report: &PanicHook, info: &PanicHookInfo<'_>) {
    let _ = session::release();
    let _ = writeln!(io::stderr(), "{}", report.panic_report(info));
}

/// What happened, and where.
fn sentence(info: &PanicHookInfo<'_>) -> String {
    let what = message(info.payload());
    match info.location() {
        Some(location) => format!(
            "{what} (a defect of keyfolio, at {}:{})",
            location.file(),
            location.line()
        ),
        None => format!("{what} (a defect of keyfolio)"),
    }
}

/// The text of a panic.
fn message(payload: &dyn Any) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("a panic without a text")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_panic_comes_back() {
        assert_eq!(catch(|| 7), Ok(7));
    }

    #[test]
    fn a_panic_becomes_its_text() {
        let caught = catch(|| panic!("no {} left", "ink")).map(|()| 0);
        assert_eq!(caught, Err("no ink left".to_owned()));
    }
}
