//! The one place where messages meet the model.

use jiff::civil::DateTime;

use crate::domain::edit::Edit;
use crate::i18n::Failure;

use super::effect::Effect;
use super::model::Model;
use super::msg::Msg;
use super::notice::Notice;

/// Takes note of what happened; gives what is wanted done outside.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Key(key) if model.seen.nothing => model.press_unseen(key),
        Msg::Paste(_) | Msg::Pointer(_) if model.seen.nothing => {}
        Msg::Key(key) => model.press(key),
        Msg::Paste(text) => model.paste(&text),
        Msg::Pointer(pointer) => model.point(pointer),
        Msg::Resized { width, height } => model.size = (width, height),
        Msg::Drawn(seen) => model.seen = seen,
        Msg::Saving => model.saving.writing = true,
        Msg::Saved {
            generation,
            at,
            notice,
        } => model.saved(generation, at, notice),
        Msg::Outside {
            number,
            generation,
            portfolio,
        } => model.outside(number, generation, portfolio),
        Msg::Moved(file) => model.moved(file),
        Msg::Access(access) => model.grant(access),
        Msg::Copies(copies) => model.found_copies(copies),
        Msg::BroughtIn {
            copy,
            generation,
            brought,
        } => model.brought_in(copy, generation, brought),
        Msg::CopyPutAway { copy, kept } => model.copy_put_away(copy, kept),
        Msg::SaveFailed { generation: _, why } => model.save_failed(why),
        Msg::Journaled(kept) => model.journaled(kept.is_ok()),
        Msg::Unsaved(unsaved) => model.offer_unsaved(unsaved),
        Msg::Recovered {
            generation,
            recovered,
        } => model.recovered(generation, recovered),
        Msg::PutAway(kept) => model.put_away(kept),
        Msg::Unchanged => model.say(Notice::RereadSame),
        Msg::Surveyed(facts) => model.surveyed(facts),
        Msg::Compared { path, changes } => model.copy_compared(&path, changes),
        Msg::BroughtBack { path, portfolio } => model.brought_back(&path, portfolio),
        Msg::Tables(read) => model.tables_read(read),
        Msg::Filled(filling, written) => model.filled(filling, written),
        Msg::Read(order, text) => model.read_before_writing(order, text),
        Msg::WrongSetting(said) => model.say(Notice::WrongSetting(said)),
        Msg::Keys(read) => model.keys_read(read),
        Msg::CopiesKeptIn(folder) => model.copies_kept(folder),
        Msg::Configured(done) => model.configured(done),
        Msg::Rested => model.trace = None,
        Msg::Begun(made) => model.begun(made),
        Msg::Tried(path) => model.tried(path),
        Msg::Completed { path, found } => model.completed(path, found),
        Msg::Reread(read) => model.reread(read),
        Msg::Background { guessed, fits } => model.correct_theme(guessed, fits),
        Msg::Clock(now) => model.tell_time(now),
        Msg::Failed(why) => model.say(Notice::Failed(why)),
        Msg::Terminate => model.terminate(),
    }
    model.lay_over();
    std::mem::take(&mut model.outbox)
}

impl Model {
    /// It is another minute; on another day, what depends on the day is computed again.
    fn tell_time(&mut self, now: DateTime) {
        self.now = now;
        if self.today != now.date() {
            self.today = now.date();
            let selected = self.selected_id();
            self.refresh(selected.as_ref());
        }
    }

    /// The file was read again, after the editor or because others wrote to it. One that cannot be read changes
    /// nothing here, and the header says so until it is mended; whoever edited it is shown all that is wrong.
    fn reread(&mut self, read: Result<Box<crate::domain::Portfolio>, Failure>) {
        if let Err(why @ Failure::Gone(_)) = read {
            return self.file_is_gone(why);
        }
        self.saving.past_us.unreadable = read.is_err();
        match read {
            Ok(portfolio) if *portfolio == self.portfolio => self.say(Notice::RereadSame),
            Ok(portfolio) => {
                let selected = self.selected_id();
                self.close_all();
                // Read-only or not: what is on the disk is what is shown.
                if self
                    .history
                    .apply(&mut self.portfolio, Edit::Replace(portfolio))
                    .is_ok()
                {
                    self.changed(selected.as_ref());
                }
                self.say(Notice::Reread);
            }
            Err(why) => {
                if std::mem::take(&mut self.saving.past_us.edited) {
                    self.open_problems(&why);
                }
                self.say(Notice::RereadFailed(why));
            }
        }
    }

    /// Closes what might speak of things that are gone.
    fn close_all(&mut self) {
        self.cell = None;
        self.modals.clear();
        self.pending.clear();
    }
}
