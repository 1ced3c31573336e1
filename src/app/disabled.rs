//! What cannot be done here and now, and why. A disabled action stays visible.

use crate::domain::account::Status;
use crate::keymap::Action;

use super::model::{Modal, Model, Page};
use super::notice::{Notice, Reason};
use super::target::Pane;

impl Model {
    /// Why an action cannot be done; nothing where it can.
    pub fn disabled(&self, action: Action) -> Option<Reason> {
        if self.page == Page::Welcome {
            return (!self.may_while_greeting(action)).then_some(Reason::NotHere);
        }
        if self.page == Page::Options && self.modals.is_empty() {
            return self.disabled_on_options(action);
        }
        if action == Action::Copies && !self.has_copies() {
            return Some(Reason::NoCopies);
        }
        let nothing_listed = self.page == Page::File && self.file_rows() == 0;
        if action == Action::Open && nothing_listed && self.modals.is_empty() {
            return Some(Reason::NothingKept);
        }
        if chooses(action) && self.is_in_empty_list() {
            return Some(Reason::EmptyList);
        }
        let shows_figures = matches!(action, Action::WriteCommittee | Action::Import);
        if self.options.veil && shows_figures {
            return Some(Reason::Veiled);
        }
        let refused = self.access.refusal().filter(|_| self.cell.is_none());
        if let Some(reason) = refused.filter(|_| changes(action)) {
            return Some(reason);
        }
        if self.page == Page::Call && self.modals.is_empty() && self.leaves_account(action) {
            return Some(Reason::InCall);
        }
        let alone = self.modals.is_empty() && self.cell.is_none();
        match self.page {
            Page::Today if alone => return self.disabled_on_today(action),
            Page::Selection if alone => return self.disabled_on_selection(action),
            _ => {}
        }
        let nothing = self.account().is_none() && self.modals.is_empty();
        let no_requirement = !self.has_requirements() && !self.is_about_else(action);
        if action == Action::Review && self.walk.is_none() && self.to_be_reviewed().is_empty() {
            return Some(Reason::NoKeyAccounts);
        }
        if is_of_requirement(action) && no_requirement {
            return Some(Reason::OnRequirements);
        }
        let needs = needs_account(action) || self.adds_to_account(action);
        let wants_one = self.page == Page::Dashboard || opens_account(action);
        if nothing && needs && wants_one {
            return Some(Reason::NoAccount);
        }
        if !alone {
            return None;
        }
        if self.is_on_plan() {
            return self.disabled_on_plan(action);
        }
        let elsewhere = self.is_elsewhere(action);
        elsewhere.or_else(|| self.disabled_for_scorecard(action))
    }

    /// Whether the list on top has nothing to choose, whatever is searched.
    fn is_in_empty_list(&self) -> bool {
        matches!(self.modals.last(), Some(Modal::Picker(list)) if list.items.is_empty())
    }

    /// Whether an action of requirements is about something else here: days that were pasted, the plan, what
    /// management does.
    fn is_about_else(&self, action: Action) -> bool {
        let dates_pasted = self.pasted().is_some() && action == Action::MoveDate;
        let dates_plan = self.is_on_plan() && matches!(action, Action::Done | Action::MoveDate);
        dates_pasted || dates_plan || self.is_of_backing(action)
    }

    /// Why an action means nothing where the keys are, though it does elsewhere.
    fn is_elsewhere(&self, action: Action) -> Option<Reason> {
        if self.page == Page::Health {
            return self.disabled_on_health(action);
        }
        if is_of_health(action) {
            return Some(Reason::OnHealth);
        }
        let beside_scores = matches!(self.pane(), Some(Pane::Accounts | Pane::Matrix));
        if beside_scores && is_of_scores(action) {
            return Some(Reason::OnPosition);
        }
        let fills_the_page = matches!(
            self.page,
            Page::Criteria | Page::Backing | Page::Review | Page::Compare | Page::File
        );
        let on_file =
            self.page == Page::File && (changes_what_is_shown(action) || is_of_accounts(action));
        let idle = on_file || self.is_idle_in_review(action);
        (idle || fills_the_page && is_of_panes(action)).then_some(Reason::NotHere)
    }

    /// Whether an action would lead out of a review, or means nothing where two days are compared or where it is
    /// about what management does.
    fn is_idle_in_review(&self, action: Action) -> bool {
        use Action as A;
        let over = self.is_review_over();
        match self.page {
            Page::Review => match action {
                A::NextPane | A::PreviousPane | A::New | A::Duplicate | A::Filter => true,
                A::NextAccount | A::Archive | A::EditInPlace => over,
                _ => over && is_of_scores(action),
            },
            Page::Backing => matches!(action, A::New | A::Duplicate | A::Archive | A::Filter),
            Page::Compare => matches!(
                action,
                A::New | A::Duplicate | A::Archive | A::Delete | A::EditInPlace | A::Filter
            ),
            _ => false,
        }
    }

    /// Whether an action is done on the page of management's support as it is on requirements.
    fn is_of_backing(&self, action: Action) -> bool {
        let shared = matches!(action, Action::Done | Action::MoveDate);
        shared && self.page == Page::Backing && self.modals.is_empty()
    }

    /// Whether an action would change which account is selected, or what becomes of it: a call is with
    /// one.
    fn leaves_account(&self, action: Action) -> bool {
        use Action as A;
        let on_account = matches!(self.pane(), None | Some(Pane::Position));
        match action {
            A::NextAccount | A::PreviousAccount | A::AllAccounts => true,
            A::Duplicate | A::Archive => on_account,
            _ => false,
        }
    }

    /// Whether an action adds something to the selected account.
    fn adds_to_account(&self, action: Action) -> bool {
        let on_its_lists = matches!(self.pane(), Some(Pane::Scorecard | Pane::Requirements));
        on_its_lists && action == Action::New
    }

    /// Whether the keys go to the plan.
    fn is_on_plan(&self) -> bool {
        self.page == Page::Plan && self.modals.is_empty() && self.cell.is_none()
    }

    /// Whether requirements are at hand: on the board, or as an open card.
    fn has_requirements(&self) -> bool {
        self.scopes().contains(&crate::keymap::Scope::Requirements)
    }

    /// More key accounts than fifteen, and apart from that five or more for the manager of the
    /// selected one: what the method limits. Nothing where it is no key account: it adds to neither.
    pub(super) fn limits(&self) -> (Option<usize>, Option<(String, usize)>) {
        let Some(account) = self.account().filter(|it| it.status == Status::Key) else {
            return (None, None);
        };
        let counts = self.figures.counts();
        let keys = counts.too_many().then_some(counts.key());
        let name = |person| self.portfolio.person_name(person);
        let manager = account.manager.as_ref().map(name);
        let mut overloaded = self.figures.overloaded().iter();
        let load = overloaded.find(|(person, _)| Some(name(person)) == manager);
        (
            keys,
            load.map(|(person, count)| (name(person).to_owned(), *count)),
        )
    }

    fn is_pareto_only(&self) -> bool {
        let currency = self.portfolio.settings().currency.as_deref();
        crate::domain::selection::is_pareto_only(self.portfolio.criteria(), currency)
    }

    /// After a change of weights: says so where they were fixed before that, and where
    /// attractiveness weighs nothing but revenue and profit.
    pub(super) fn warn_of_weights(&mut self) {
        if let Some(since) = self.portfolio.settings().weights_locked_on(self.today) {
            self.say(Notice::WeightsLocked(since));
        }
        self.warn_of_pareto();
    }

    /// Says so when attractiveness weighs nothing but revenue and profit.
    pub(super) fn warn_of_pareto(&mut self) {
        if self.is_pareto_only() {
            self.say(Notice::ParetoOnly);
        }
    }
}

/// Whether an action chooses among what is listed.
const fn chooses(action: Action) -> bool {
    matches!(action, Action::MoveUp | Action::MoveDown | Action::Open)
}

/// Whether an action changes the portfolio, or the file.
fn changes(action: Action) -> bool {
    use Action as A;
    changes_what_is_shown(action) || matches!(action, A::Undo | A::Redo | A::Save)
}

/// Whether an action changes something of the portfolio that is under the cursor.
fn changes_what_is_shown(action: Action) -> bool {
    use Action as A;
    action.digit().is_some()
        || matches!(
            action,
            A::New
                | A::Duplicate
                | A::Archive
                | A::Promote
                | A::Incubate
                | A::Delete
                | A::Clear
                | A::StepUp
                | A::StepDown
                | A::MoveItemUp
                | A::MoveItemDown
                | A::ToggleStrongSide
                | A::Note
                | A::KeepCall
                | A::Done
                | A::MoveDate
                | A::RequirementNext
                | A::RequirementPrevious
                | A::LightTrack
                | A::Reading
                | A::AcceptFinding
                | A::Snapshot
                | A::Import
        )
}

/// Whether an action is about a finding of the health page.
const fn is_of_health(action: Action) -> bool {
    use Action as A;
    matches!(action, A::AcceptFinding | A::ShowAccepted | A::OnlyAccount)
}

/// Whether an action is about a requirement.
const fn is_of_requirement(action: Action) -> bool {
    use Action as A;
    matches!(
        action,
        A::RequirementNext
            | A::RequirementPrevious
            | A::Done
            | A::MoveDate
            | A::LightTrack
            | A::AllAccounts
            | A::ShowClosed
    )
}

/// Whether an action gives or explains a score.
fn is_of_scores(action: Action) -> bool {
    use Action as A;
    let steps = matches!(action, A::StepUp | A::StepDown | A::EvidenceNote);
    steps || action.digit().is_some()
}

/// Whether an action is about the accounts that stand on other pages.
const fn is_of_accounts(action: Action) -> bool {
    use Action as A;
    matches!(
        action,
        A::Filter | A::NextAccount | A::PreviousAccount | A::Copy | A::PastCalls | A::EvidenceNote
    )
}

/// Whether an action is about how the panes of the dashboard are shown. The criteria page is as large
/// as it gets, and nothing of the dashboard shows behind it.
const fn is_of_panes(action: Action) -> bool {
    use Action as A;
    matches!(action, A::Zoom | A::Sort | A::Group | A::Legend)
}

/// Whether an action is about the selected account.
fn needs_account(action: Action) -> bool {
    use Action as A;
    action.digit().is_some()
        || matches!(
            action,
            A::Duplicate
                | A::Archive
                | A::Delete
                | A::Clear
                | A::StepUp
                | A::StepDown
                | A::EvidenceNote
                | A::Call
                | A::PastCalls
                | A::Copy
                | A::Reading
                | A::Readings
                | A::Details
                | A::AsShared
                | A::Mend
                | A::GoPlan
                | A::WriteCommittee
                | A::WriteBrief
                | A::WritePlan
        )
}

/// Whether an action is about the selected account wherever it is done.
const fn opens_account(action: Action) -> bool {
    use Action as A;
    matches!(
        action,
        A::GoPlan | A::WriteCommittee | A::WriteBrief | A::WritePlan
    )
}
