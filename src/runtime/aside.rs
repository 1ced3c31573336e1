//! What takes a moment, done aside: nobody waits for it.

use std::thread;

use super::inbox::Mailbox;
use crate::app::msg::Msg;
use crate::i18n::Failure;

/// Does something in a thread of its own, and tells the program what came of it.
pub(super) fn later(mailbox: &Mailbox, work: impl FnOnce() -> Msg + Send + 'static) {
    let told = mailbox.clone();
    let thread = thread::Builder::new().name("aside".to_owned());
    if let Err(why) = thread.spawn(move || told.send(work())) {
        mailbox.send(Msg::Failed(Failure::NoThread(why.into())));
    }
}
