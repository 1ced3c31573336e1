//! The words of management's support and of the four roles.

use super::{Words, t};
use crate::domain::backing::{Footing, Gap, Shown};
use crate::domain::edit::BackingLabel;
use crate::domain::field::{PersonField, SupportField};
use crate::domain::people::{Support, SupportItem};
use crate::domain::roles::{Proof, Role, Share};

impl Words {
    /// A sign of management's support.
    pub fn support_item(&self, item: SupportItem) -> String {
        match item {
            SupportItem::AccountsNamed => t!(self, "sign-accounts-named"),
            SupportItem::KamNamed => t!(self, "sign-kam-named"),
            SupportItem::ReportsHigh => t!(self, "sign-reports-high"),
            SupportItem::WillRepeated => t!(self, "sign-will-repeated"),
            SupportItem::KeyMoments => t!(self, "sign-key-moments"),
            SupportItem::NonSalesMeetings => t!(self, "sign-non-sales-meetings"),
            SupportItem::PlanPhased => t!(self, "sign-plan-phased"),
        }
    }

    /// Where a sign stands, and until when it holds.
    pub fn footing(&self, footing: Footing, sign: &Support) -> String {
        match (footing, sign.next()) {
            (Footing::NotSo, _) => t!(self, "footing-not-so"),
            (Footing::Undated, _) => t!(self, "footing-undated"),
            (Footing::Overdue(days), _) => t!(self, "footing-overdue", days = days),
            (Footing::Holds, Some(next)) => t!(self, "footing-until", date = self.date(next)),
            (Footing::Holds, None) => t!(self, "footing-holds"),
        }
    }

    /// What the file shows of a sign; its counts as they are to be seen. Nothing is known to show more than
    /// the sign itself where there is nothing to count.
    pub fn shown_of_sign(&self, shown: Option<Shown>, done: String, of: String) -> String {
        let Some(shown) = shown else {
            return t!(self, "shown-nothing");
        };
        if shown.is_empty() {
            return t!(self, "shown-nobody");
        }
        match shown.item {
            SupportItem::AccountsNamed => t!(self, "shown-accounts", done = done, of = of),
            SupportItem::KamNamed => t!(self, "shown-managers", done = done, of = of),
            SupportItem::ReportsHigh => t!(self, "shown-bosses", done = done, of = of),
            SupportItem::WillRepeated => t!(self, "shown-nothing"),
            SupportItem::KeyMoments => t!(self, "shown-moments", done = done, of = of),
            SupportItem::NonSalesMeetings => t!(self, "shown-non-sales", done = done, of = of),
            SupportItem::PlanPhased => t!(self, "shown-phased", done = done, of = of),
        }
    }

    /// A role of a key account manager.
    pub fn role(&self, role: Role) -> String {
        match role {
            Role::Project => t!(self, "role-project"),
            Role::Knowledge => t!(self, "role-knowledge"),
            Role::Relationship => t!(self, "role-relationship"),
            Role::Business => t!(self, "role-business"),
        }
    }

    /// How a self-rating stands to what the file shows.
    pub fn role_gap(&self, gap: Gap) -> String {
        match gap {
            Gap::InLine => t!(self, "gap-in-line"),
            Gap::ShowsMore(by) => t!(self, "gap-more", by = self.score(by)),
            Gap::ShowsLess(by) => t!(self, "gap-less", by = self.score(by)),
        }
    }

    /// How much there is of a part of the evidence: `12/14`, of a coverage `57 %`.
    pub fn share(&self, share: &Share) -> String {
        match share.proof {
            Proof::ContactsCovered => self.percent(share.part() * 100.0, 0),
            _ => format!("{}/{}", self.number(share.done, 1), share.of),
        }
    }

    /// What a part of the evidence is about.
    pub fn proof(&self, proof: Proof) -> String {
        match proof {
            Proof::FactsKnown => t!(self, "proof-facts-known"),
            Proof::FactsFresh => t!(self, "proof-facts-fresh"),
            Proof::ContactsCovered => t!(self, "proof-contacts-covered"),
            Proof::ContactsFresh => t!(self, "proof-contacts-fresh"),
            Proof::OnTarget => t!(self, "proof-on-target"),
            Proof::PromisesKept => t!(self, "proof-promises-kept"),
            Proof::ActionsInTime => t!(self, "proof-actions-in-time"),
        }
    }

    /// The same in a word, where there is no room for more.
    pub fn proof_in_a_word(&self, proof: Proof) -> String {
        match proof {
            Proof::FactsKnown => t!(self, "proof-short-facts-known"),
            Proof::FactsFresh => t!(self, "proof-short-facts-fresh"),
            Proof::ContactsCovered => t!(self, "proof-short-contacts-covered"),
            Proof::ContactsFresh => t!(self, "proof-short-contacts-fresh"),
            Proof::OnTarget => t!(self, "proof-short-on-target"),
            Proof::PromisesKept => t!(self, "proof-short-promises-kept"),
            Proof::ActionsInTime => t!(self, "proof-short-actions-in-time"),
        }
    }

    /// A field of a sign of management's support.
    pub fn support_field(&self, field: SupportField) -> String {
        match field {
            SupportField::Date => t!(self, "field-last-time"),
            SupportField::Every => t!(self, "field-repeated"),
            SupportField::Note => t!(self, "field-where-how"),
        }
    }

    /// A field of somebody on our side.
    pub fn person_field(&self, field: PersonField) -> String {
        match field {
            PersonField::ReportsTo => t!(self, "field-reports-to"),
            PersonField::Rating(role) => self.role(role),
            PersonField::RatedOn => t!(self, "field-rated-on"),
            PersonField::NextStep => t!(self, "field-next-step"),
        }
    }

    /// What was done to what stands behind the key accounts.
    pub(crate) fn backing_label(&self, label: &BackingLabel) -> String {
        match label {
            BackingLabel::Confirmed(item) => {
                t!(self, "label-confirmed", sign = self.support_item(*item))
            }
            BackingLabel::Withdrawn(item) => {
                t!(self, "label-withdrawn", sign = self.support_item(*item))
            }
            BackingLabel::Support(item, field) => {
                let field = self.support_field(*field);
                t!(
                    self,
                    "label-changed",
                    what = field,
                    of = self.support_item(*item)
                )
            }
            BackingLabel::Person { name, field } => {
                let field = self.person_field(*field);
                t!(self, "label-changed", what = field, of = name.as_str())
            }
        }
    }
}
