//! Findings are accepted for a time, and no longer.

use super::{Label, Refusal, Transaction};
use crate::domain::people::Accepted;

impl Transaction<'_> {
    /// Keeps an entry; one about the same finding gives its place to it.
    pub(super) fn accept(&mut self, entry: Accepted) -> Label {
        let mut accepted = self.portfolio().accepted().to_vec();
        let label = Label::FindingAccepted;
        match accepted.iter_mut().find(|known| known.is_about_as(&entry)) {
            Some(known) => *known = entry,
            None => accepted.push(entry),
        }
        self.put_accepted(accepted);
        label
    }

    /// Takes an entry away: what it was about is said again.
    pub(super) fn no_longer_accept(&mut self, entry: &Accepted) -> Result<Label, Refusal> {
        let mut accepted = self.portfolio().accepted().to_vec();
        let at = accepted.iter().position(|known| known == entry);
        let at = at.ok_or(Refusal::NotAccepted)?;
        accepted.remove(at);
        self.put_accepted(accepted);
        Ok(Label::FindingNotAccepted)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use crate::domain::Portfolio;
    use crate::domain::edit::{Edit, Label, Refusal};
    use crate::domain::history::History;
    use crate::domain::people::Accepted;

    fn entry(reason: &str, account: Option<&str>) -> Accepted {
        Accepted {
            finding: "no-sponsor".to_owned(),
            person: None,
            account: account.map(Into::into),
            item: None,
            reason: Some(reason.to_owned()),
            until: Some(date(2027, 3, 1)),
        }
    }

    fn reasons(portfolio: &Portfolio) -> Vec<&str> {
        let entries = portfolio.accepted().iter();
        entries.filter_map(|it| it.reason.as_deref()).collect()
    }

    #[test]
    fn what_is_accepted_again_is_accepted_anew() {
        let mut portfolio = Portfolio::named("P");
        for entry in [
            entry("one", Some("a")),
            entry("two", Some("b")),
            entry("three", Some("a")),
        ] {
            portfolio.apply(Edit::Accept(entry)).unwrap();
        }
        assert_eq!(reasons(&portfolio), ["three", "two"]);
    }

    #[test]
    fn it_is_undone_like_anything_else() {
        let (mut portfolio, mut history) = (Portfolio::named("P"), History::default());
        let accepted = entry("one", None);
        let edit = Edit::Accept(accepted.clone());
        assert_eq!(history.apply(&mut portfolio, edit), Ok(true));
        let label = Label::FindingAccepted;
        assert_eq!(history.undo(&mut portfolio), Some(label));
        assert_eq!(reasons(&portfolio), [] as [&str; 0]);
        history.redo(&mut portfolio);
        let edit = Edit::NoLongerAccept(accepted.clone());
        assert_eq!(history.apply(&mut portfolio, edit.clone()), Ok(true));
        assert_eq!(reasons(&portfolio), [] as [&str; 0]);
        let refusal = Refusal::NotAccepted;
        assert_eq!(portfolio.apply(edit).err(), Some(refusal));
    }
}
