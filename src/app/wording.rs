//! The words of what the program itself has to say.

use jiff::civil::Date;

use crate::domain::edit::{CallChange, Label, Refusal};
use crate::domain::requirement::Step;
use crate::i18n::{Failure, Words, t};
use crate::keymap::DigitRow;

use super::access::Holder;
use super::accounts::{Grouping, Heading, Sort};
use super::cell::Problem;
use super::form::{EvidenceField, FieldRef};
use super::notice::{Notice, Reason, Remark};
use super::picker::Pick;
use super::unsaved::Unsaved;

impl Words {
    /// Something the program says.
    pub fn notice(&self, notice: &Notice) -> String {
        match notice {
            Notice::Undone(label) => t!(self, "undone", what = self.label(label)),
            Notice::Redone(label) => t!(self, "redone", what = self.label(label)),
            Notice::NothingToUndo => t!(self, "nothing-to-undo"),
            Notice::NothingToRedo => t!(self, "nothing-to-redo"),
            Notice::UndoTakesBackFile => t!(self, "undo-takes-back-file"),
            Notice::Refused(refusal) => self.refusal(refusal),
            Notice::Disabled(action, reason) => {
                let what = self.action(*action);
                t!(self, "disabled", what = what, why = self.reason(*reason))
            }
            Notice::Saved => t!(self, "notice-saved"),
            Notice::SavedTo(file) => t!(self, "saved-to", file = file.as_str()),
            Notice::TakenOverTable(_)
            | Notice::KeysRead
            | Notice::WrongSetting(_)
            | Notice::CopiesKeptIn(_)
            | Notice::Filled(..) => self.notice_of_handing(notice),
            Notice::SavedWith(remark) => self.remark(remark),
            Notice::Failed(why) => self.failure(why),
            Notice::SaveFailed(why) => self.save_failed(why),
            Notice::Following => t!(self, "following"),
            Notice::TakenOver => t!(self, "taken-over"),
            Notice::Unwritable => t!(self, "unwritable"),
            Notice::Unguarded(why) => t!(self, "unguarded", why = self.system(why)),
            Notice::Reread => t!(self, "reread"),
            Notice::UnsavedFound(key) => t!(self, "unsaved-found", key = key.as_str()),
            Notice::Recovered => t!(self, "recovered"),
            Notice::PutAway(path) => t!(self, "put-away", path = path.as_str()),
            Notice::BroughtBack(taken) => {
                let (day, time) = (self.date(taken.date()), self.time(taken.time()));
                t!(self, "brought-back", day = day, time = time)
            }
            Notice::CopyIsSame => t!(self, "changes-none"),
            Notice::CopiesFound { .. } | Notice::BroughtIn { .. } | Notice::CopyPutAway(_) => {
                self.notice_of_copies(notice)
            }
            Notice::Outside(accounts) => self.outside(accounts),
            Notice::RereadSame => t!(self, "reread-same"),
            Notice::RereadFailed(why) => {
                let why = self.failure(why);
                t!(self, "reread-failed", why = why)
            }
            Notice::PasteIgnored => t!(self, "paste-ignored"),
            Notice::NothingToTake => t!(self, "nothing-to-take"),
            other => self.notice_of_change(other),
        }
    }

    /// Which accounts others have changed: the first few by name.
    fn outside(&self, accounts: &[String]) -> String {
        const NAMED: usize = 3;
        let names = accounts.iter().take(NAMED).cloned().collect::<Vec<_>>();
        let names = names.join(", ");
        match accounts.len() {
            0 => t!(self, "outside"),
            1..=NAMED => t!(self, "outside-accounts", names = names),
            count => {
                let more: usize = count - NAMED;
                t!(self, "outside-many", names = names, more = more)
            }
        }
    }

    fn notice_of_change(&self, notice: &Notice) -> String {
        match notice {
            Notice::Added(name) => t!(self, "added", name = name.as_str()),
            Notice::Removed(name) => t!(self, "removed", name = name.as_str()),
            Notice::StatusIs { name, status } => {
                let status = self.status(*status);
                t!(self, "status-is", name = name.as_str(), status = status)
            }
            Notice::Archived(name) => t!(self, "archived", name = name.as_str()),
            Notice::Unarchived(name) => t!(self, "unarchived", name = name.as_str()),
            Notice::CriterionRemoved(name, scores) => {
                let scores = *scores;
                t!(
                    self,
                    "criterion-removed",
                    name = name.as_str(),
                    scores = scores
                )
            }
            Notice::ReadingsTaken(count) => {
                let count = *count;
                t!(self, "readings-taken", count = count)
            }
            Notice::NotConfigured(why) => {
                let why = self.failure(why);
                t!(self, "setting-not-written", why = why)
            }
            Notice::TooManyKeyAccounts(count) => {
                let count = *count;
                t!(self, "too-many-keys", count = count)
            }
            Notice::ManagerOverloaded(manager, count) => {
                let count = *count;
                t!(
                    self,
                    "manager-overloaded",
                    manager = manager.as_str(),
                    count = count
                )
            }
            Notice::WeightsLocked(since) => {
                let date = self.date(*since);
                t!(self, "weights-locked", date = date)
            }
            Notice::ParetoOnly => t!(self, "pareto-only"),
            Notice::CallKept => t!(self, "call-kept"),
            Notice::CallDropped => t!(self, "call-dropped"),
            Notice::NoCalls => t!(self, "no-calls"),
            Notice::Copied { tmux: false } => t!(self, "copied"),
            Notice::Copied { tmux: true } => t!(self, "copied-tmux"),
            Notice::TooLongToCopy => t!(self, "too-long-to-copy"),
            other => self.notice_of_look(other),
        }
    }

    /// What is said of names, findings and reviews.
    pub(super) fn notice_of_page(&self, notice: &Notice) -> String {
        match notice {
            Notice::Accepted(day) => t!(self, "finding-accepted", date = self.date(*day)),
            Notice::SnapshotTaken { date, accounts } => {
                let (date, count) = (self.date(*date), *accounts);
                t!(self, "snapshot-taken", date = date, count = count)
            }
            Notice::NameTwice(name) => t!(self, "name-twice", name = name.as_str()),
            Notice::ReviewDropped => t!(self, "review-dropped"),
            other => self.notice_of_requirement(other),
        }
    }

    fn notice_of_requirement(&self, notice: &Notice) -> String {
        match notice {
            Notice::Stepped {
                title,
                step: Step::Closed,
            } => t!(self, "stepped-closed", title = title.as_str()),
            Notice::Stepped { title, step } => {
                let work = self.step_work(*step);
                t!(
                    self,
                    "stepped",
                    title = title.as_str(),
                    step = self.step(*step),
                    work = work
                )
            }
            Notice::TrackIs { title, track } => {
                t!(
                    self,
                    "track-is",
                    title = title.as_str(),
                    track = self.track(*track)
                )
            }
            Notice::Agreed { on, slips } => {
                let slips = *slips;
                t!(self, "agreed-on", date = self.date(*on), slips = slips)
            }
            Notice::Answered {
                outcome,
                follows: true,
            } => {
                t!(self, "answered-follows", outcome = self.outcome(*outcome))
            }
            Notice::Answered { outcome, .. } => {
                t!(self, "answered", outcome = self.outcome(*outcome))
            }
            Notice::ActionDone(text) => t!(self, "followed-done", text = text.as_str()),
            Notice::NothingToDo => t!(self, "nothing-to-do"),
            _ => String::new(),
        }
    }

    /// That a save failed, and why.
    pub fn save_failed(&self, why: &Failure) -> String {
        let why = self.failure(why);
        t!(self, "save-failed", why = why)
    }

    /// What is to be known about a save.
    fn remark(&self, remark: &Remark) -> String {
        let (words, copy) = match remark {
            Remark::CommentsLost { copy } => (t!(self, "saved-comments-lost"), copy.as_ref()),
            Remark::FewCommentsLost { copy } => (t!(self, "saved-few-lost"), copy.as_ref()),
            Remark::Unconfirmed => (t!(self, "saved-unconfirmed"), None),
        };
        match copy {
            Some(copy) => t!(self, "saved-copy", what = words, copy = copy.as_str()),
            None => words,
        }
    }

    /// What an edit did.
    pub fn label(&self, label: &Label) -> String {
        match label {
            Label::AccountAdded(name) => t!(self, "label-account-added", name = name.as_str()),
            Label::AccountRemoved(name) => t!(self, "label-account-removed", name = name.as_str()),
            Label::AccountChanged { account, field } => {
                let field = self.account_field(*field);
                t!(self, "label-changed", what = field, of = account.as_str())
            }
            Label::Scored { account, criterion } => {
                t!(
                    self,
                    "label-scored",
                    what = criterion.as_str(),
                    of = account.as_str()
                )
            }
            Label::Unscored { account, criterion } => {
                t!(
                    self,
                    "label-unscored",
                    what = criterion.as_str(),
                    of = account.as_str()
                )
            }
            Label::CriterionAdded(name) => t!(self, "label-criterion-added", name = name.as_str()),
            Label::CriterionRemoved(name) => {
                t!(self, "label-criterion-removed", name = name.as_str())
            }
            Label::CriterionMoved(name) => t!(self, "label-criterion-moved", name = name.as_str()),
            Label::CriterionChanged { criterion, field } => {
                let field = self.criterion_field(*field);
                t!(self, "label-changed", what = field, of = criterion.as_str())
            }
            Label::BandsChanged(name) => t!(self, "label-bands", name = name.as_str()),
            Label::SettingsChanged(field) => self.settings_field(*field),
            Label::Objective(label) => self.objective_label(label),
            Label::Scorecard(label) => self.scorecard_label(label),
            Label::Requirement { title, change, .. } => self.requirement_change(title, *change),
            Label::Call { account, change } => self.call_change(account, *change),
            Label::FindingAccepted => t!(self, "label-accepted"),
            Label::FindingNotAccepted => t!(self, "label-not-accepted"),
            Label::Backing(label) => self.backing_label(label),
            Label::Reviewed(date) => t!(self, "label-reviewed", date = self.date(*date)),
            Label::Plan { title, change, .. } => self.plan_change(title, *change),
            Label::Reread => t!(self, "label-reread"),
            Label::Recovered => t!(self, "label-recovered"),
            Label::BroughtBack => t!(self, "label-brought-back"),
            Label::BroughtIn(name) => t!(self, "label-brought-in", name = name.as_str()),
            &Label::Imported(taken) => t!(self, "label-imported", what = self.imported(taken)),
        }
    }

    /// What was done to a call with an account of this name.
    fn call_change(&self, name: &str, change: CallChange) -> String {
        match change {
            CallChange::Noted => t!(self, "label-call-noted", name = name),
            CallChange::Kept => t!(self, "label-call-kept", name = name),
            CallChange::Removed => t!(self, "label-call-removed", name = name),
        }
    }

    /// Why an edit was refused.
    pub fn refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::NoSuchAccount(id) => t!(self, "refused-no-account", id = id.as_str()),
            Refusal::NoSuchCriterion(id) => t!(self, "refused-no-criterion", id = id.as_str()),
            Refusal::NoSuchIndicator(id) => t!(self, "refused-no-indicator", id = id.as_str()),
            Refusal::Unreadable(why) => self.unreadable(*why),
            Refusal::Taken(id) => t!(self, "refused-taken", id = id.as_str()),
            Refusal::SixthAttractiveness => t!(self, "reason-five-criteria"),
            Refusal::OffScale { value, scale } => t!(
                self,
                "refused-off-scale",
                value = self.number(*value, 2),
                min = self.number(scale.min(), 2),
                max = self.number(scale.max(), 2)
            ),
            Refusal::NotAccepted => t!(self, "refused-not-accepted"),
            Refusal::NotFinite => t!(self, "expected-number"),
            Refusal::Computed(_) => t!(self, "reason-computed"),
            Refusal::Unfit(unfit) => self.unfit(*unfit),
            other => self.refusal_of_requirement(other),
        }
    }

    fn refusal_of_requirement(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::NoSuchRequirement(id) => {
                t!(self, "refused-no-requirement", id = id.as_str())
            }
            Refusal::NoSuchItem(id) => t!(self, "refused-no-item", id = id.as_str()),
            Refusal::NoSuchAction(id) => t!(self, "refused-no-action", id = id.as_str()),
            Refusal::Gate(missing) => {
                let what: Vec<_> = missing.iter().map(|what| self.missing(*what)).collect();
                t!(self, "refused-gate", what = what.join(", "))
            }
            Refusal::NoStep(Step::Stop) => t!(self, "refused-first-step"),
            Refusal::NoStep(_) => t!(self, "refused-last-step"),
            Refusal::AlreadyAgreed(day) => t!(self, "refused-agreed", date = self.date(*day)),
            _ => String::new(),
        }
    }

    /// Why an action cannot be done.
    pub fn reason(&self, reason: Reason) -> String {
        match reason {
            Reason::ReadOnly => t!(self, "reason-read-only"),
            Reason::Elsewhere => t!(self, "reason-elsewhere"),
            Reason::NoCopies => t!(self, "reason-no-copies"),
            Reason::NothingKept => t!(self, "file-copies", count = 0),
            Reason::OnPosition => t!(self, "reason-on-position"),
            Reason::NotHere => t!(self, "reason-not-here"),
            Reason::NoAccount => t!(self, "reason-no-account"),
            Reason::NoCriterion => t!(self, "reason-no-criterion"),
            Reason::Unscored => t!(self, "reason-unscored"),
            Reason::Veiled => t!(self, "reason-veiled"),
            Reason::NoFinding => t!(self, "reason-no-finding"),
            Reason::OnHealth => t!(self, "reason-on-health"),
            Reason::OnSign => t!(self, "reason-on-sign"),
            Reason::OnRole => t!(self, "reason-on-role"),
            Reason::FiveCriteria => t!(self, "reason-five-criteria"),
            Reason::InCall => t!(self, "reason-in-call"),
            Reason::OnRequirements => t!(self, "reason-on-requirements"),
            Reason::NoIndicator => t!(self, "reason-no-indicator"),
            Reason::OnlyAccounts => t!(self, "reason-only-accounts"),
            Reason::OnScorecard => t!(self, "reason-on-scorecard"),
            Reason::AsShared => t!(self, "reason-as-shared"),
            Reason::NotOnRow => t!(self, "reason-not-on-row"),
            Reason::NoKeyAccounts => t!(self, "reason-no-key-accounts"),
            Reason::EmptyList => t!(self, "nothing-here"),
        }
    }

    /// Why what was typed was not taken.
    pub fn problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::NotA(kind) => self.expected(*kind),
            Problem::Refused(refusal) => self.refusal(refusal),
            Problem::Unheard(unheard) => self.unheard(unheard),
            Problem::Empty => t!(self, "unfit-required"),
            Problem::Past => t!(self, "unfit-past"),
            Problem::NoSuchForm(forms) => self.ends_with(forms),
            Problem::Failed(why) => self.failure(why),
        }
    }

    /// A field of whatever a form is about.
    pub fn field(&self, field: FieldRef) -> String {
        match field {
            FieldRef::Account(field) => self.account_field(field),
            FieldRef::Criterion(field) => self.criterion_field(field),
            FieldRef::Settings(field) => self.settings_field(field),
            FieldRef::Objective(at, field) => self.objective_field(at, field),
            FieldRef::Indicator(field) => self.indicator_field(field),
            FieldRef::Reading(when) => self.when(when),
            FieldRef::Evidence(EvidenceField::Note) => t!(self, "field-note"),
            FieldRef::Evidence(EvidenceField::Date) => t!(self, "field-date"),
            FieldRef::Evidence(EvidenceField::By) => t!(self, "field-by"),
            FieldRef::Support(field) => self.support_field(field),
            FieldRef::Person(field) => self.person_field(field),
            FieldRef::Requirement(field) => self.requirement_field(field),
            FieldRef::Plan(field) => self.plan_field(field),
            FieldRef::Follow(at, field) => self.follow_field(at, field),
        }
    }

    /// What the list of accounts is ordered by.
    pub fn sort(&self, sort: Sort) -> String {
        match sort {
            Sort::Cell => t!(self, "sort-cell"),
            Sort::Name => t!(self, "sort-name"),
            Sort::Attractiveness => t!(self, "sort-attractiveness"),
            Sort::Strength => t!(self, "sort-strength"),
            Sort::Revenue => t!(self, "sort-revenue"),
            Sort::EffortGap => t!(self, "sort-effort-gap"),
            Sort::File => t!(self, "sort-file"),
        }
    }

    /// What the list of accounts is grouped by.
    pub fn grouping(&self, grouping: Grouping) -> String {
        match grouping {
            Grouping::Zone => t!(self, "group-zone"),
            Grouping::Manager => t!(self, "group-manager"),
            Grouping::Status => t!(self, "group-status"),
            Grouping::None => t!(self, "group-none"),
        }
    }

    /// A heading of the list of accounts.
    pub fn heading(&self, heading: &Heading) -> String {
        match heading {
            Heading::Zone(zone) => self.zone(*zone),
            Heading::Unplaced => t!(self, "heading-unplaced"),
            Heading::Former => t!(self, "heading-former"),
            Heading::Manager(name) => name.clone(),
            Heading::NoManager => t!(self, "heading-no-manager"),
            Heading::Status(status) => self.status(*status),
        }
    }

    /// The name of a copy.
    pub fn copy_of(&self, name: &str) -> String {
        t!(self, "copy-of", name = name)
    }

    /// A digit row to be chosen.
    pub fn digit_row_choice(&self, row: DigitRow) -> String {
        match row {
            DigitRow::Azerty => t!(self, "digit-row-azerty"),
            DigitRow::Bepo => t!(self, "digit-row-bepo"),
            DigitRow::None => t!(self, "digit-row-none"),
        }
    }

    /// The heading of what is in no account.
    pub fn beside_accounts(&self) -> String {
        t!(self, "accounts-besides")
    }

    /// What to do with what an earlier session could not save.
    pub fn rescuing(&self, pick: &Pick) -> String {
        match pick {
            Pick::Recover => t!(self, "unsaved-recover"),
            Pick::Later => t!(self, "unsaved-later"),
            _ => t!(self, "unsaved-put-away"),
        }
    }

    /// What an earlier session could not save, in a few sentences.
    pub fn unsaved(&self, unsaved: &Unsaved) -> String {
        let since = unsaved.since;
        let (day, time) = (self.date(since.date()), self.time(since.time()));
        let what = self.what_differs(&unsaved.accounts, unsaved.besides);
        t!(self, "unsaved-intro", day = day, time = time, what = what)
    }

    /// The same in a line.
    pub fn unsaved_line(&self, unsaved: &Unsaved) -> String {
        let since = unsaved.since;
        let (day, time) = (self.date(since.date()), self.time(since.time()));
        let what = self.what_differs(&unsaved.accounts, unsaved.besides);
        t!(self, "unsaved-line", day = day, time = time, what = what)
    }

    /// What changes are about: the first few accounts by name, and whether anything else.
    pub(super) fn what_differs(&self, accounts: &[String], besides: bool) -> String {
        const NAMED: usize = 3;
        let mut things: Vec<String> = accounts.iter().take(NAMED).cloned().collect();
        let more = accounts.len().saturating_sub(NAMED);
        if more > 0 {
            things.push(t!(self, "accounts-more", count = more));
        }
        if besides {
            things.push(t!(self, "accounts-besides"));
        }
        things.join(", ")
    }

    /// Which other window has the file.
    pub fn holder(&self, holder: &Holder, today: Date) -> String {
        let since = holder.since;
        let time = self.time(since.time());
        let since = if since.date() == today {
            time
        } else {
            format!("{} {time}", self.date(since.date()))
        };
        let pid = holder.pid.to_string(); // a name more than a number
        let host = holder.host.as_str();
        t!(self, "holder", pid = pid, host = host, since = since)
    }
}
