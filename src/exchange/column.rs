//! The columns of the table of accounts.

use std::collections::BTreeSet;

use crate::domain::criterion::Axis;
use crate::domain::field::AccountField;
use crate::domain::{Account, Criterion, CriterionId, Portfolio};
use crate::i18n::fold::plain;
use crate::i18n::{Words, t};

/// A column of the table of accounts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountColumn {
    /// The id, by which an account is known for good.
    Id,
    /// A field of the account.
    Field(AccountField),
    /// The rating or value that was given on a criterion.
    Score(CriterionId),
    /// The value on a criterion that is computed.
    Computed(CriterionId),
    /// Where the account stands on an axis.
    Axis(Axis),
    /// How much of the weight of an axis is scored, in percent.
    Coverage(Axis),
    /// The cell it stands in.
    Cell,
    /// The zone it stands in.
    Zone,
}

/// The fields before the yearly figures, and their names on the command line.
const BEFORE: [(AccountField, &str); 10] = [
    (AccountField::Name, "name"),
    (AccountField::Code, "code"),
    (AccountField::Status, "status"),
    (AccountField::Sector, "sector"),
    (AccountField::Country, "country"),
    (AccountField::Manager, "manager"),
    (AccountField::Sponsor, "sponsor"),
    (AccountField::Effort, "effort"),
    (AccountField::Potential, "potential"),
    (AccountField::ShareOfWallet, "share of wallet"),
];
/// The fields after them.
const AFTER: [(AccountField, &str); 6] = [
    (AccountField::BudgetMonth, "budget month"),
    (AccountField::CurrentStage, "stage"),
    (AccountField::TargetStage, "target stage"),
    (AccountField::TargetAttractiveness, "target attractiveness"),
    (AccountField::TargetStrength, "target strength"),
    (AccountField::TargetDue, "target until"),
];

impl AccountColumn {
    /// All columns of a portfolio, in order: what is known of an account, the scores, what comes of them.
    pub fn all(portfolio: &Portfolio) -> Vec<Self> {
        let mut columns = vec![Self::Id];
        columns.extend(BEFORE.map(|(field, _)| Self::Field(field)));
        columns.extend(years(portfolio).map(Self::Field));
        columns.extend(AFTER.map(|(field, _)| Self::Field(field)));
        columns.extend(portfolio.criteria().iter().map(|(_, it)| Self::of(it)));
        columns.extend(Self::OUTCOMES);
        columns
    }

    /// What comes of the scores.
    pub const OUTCOMES: [Self; 6] = [
        Self::Axis(Axis::Attractiveness),
        Self::Axis(Axis::Strength),
        Self::Coverage(Axis::Attractiveness),
        Self::Coverage(Axis::Strength),
        Self::Cell,
        Self::Zone,
    ];

    /// The fields that are not of a year.
    pub fn fields() -> impl Iterator<Item = Self> {
        let all = BEFORE.into_iter().chain(AFTER);
        all.map(|(field, _)| Self::Field(field))
    }

    /// The column of a criterion.
    pub fn of(criterion: &Criterion) -> Self {
        if criterion.is_entered() {
            Self::Score(criterion.id.clone())
        } else {
            Self::Computed(criterion.id.clone())
        }
    }

    /// Whether it is computed, and cannot come in.
    pub const fn is_computed(&self) -> bool {
        matches!(
            self,
            Self::Computed(_) | Self::Axis(_) | Self::Coverage(_) | Self::Cell | Self::Zone
        )
    }

    /// Its name on the command line and where headings are remembered: `name`, `revenue 2025`, `score innovation`.
    pub fn id(&self) -> String {
        match self {
            Self::Id => "id".to_owned(),
            Self::Field(AccountField::Revenue(year)) => format!("revenue {year}"),
            Self::Field(AccountField::Margin(year)) => format!("margin {year}"),
            Self::Field(field) => {
                let named = BEFORE
                    .iter()
                    .chain(&AFTER)
                    .find(|(known, _)| known == field);
                named.map_or_else(String::new, |(_, name)| (*name).to_owned())
            }
            Self::Score(id) => format!("score {id}"),
            Self::Computed(id) => format!("computed {id}"),
            Self::Axis(Axis::Attractiveness) => "attractiveness".to_owned(),
            Self::Axis(Axis::Strength) => "strength".to_owned(),
            Self::Coverage(Axis::Attractiveness) => "attractiveness coverage".to_owned(),
            Self::Coverage(Axis::Strength) => "strength coverage".to_owned(),
            Self::Cell => "cell".to_owned(),
            Self::Zone => "zone".to_owned(),
        }
    }

    /// Its heading.
    pub fn heading(&self, portfolio: &Portfolio, words: &Words) -> String {
        match self {
            Self::Id => t!(words, "sheet-id"),
            Self::Field(field) => words.account_field(*field),
            Self::Score(id) => t!(words, "sheet-score", name = criterion_name(portfolio, id)),
            Self::Computed(id) => t!(
                words,
                "sheet-computed",
                name = criterion_name(portfolio, id)
            ),
            Self::Axis(axis) => words.axis(*axis),
            Self::Coverage(axis) => t!(words, "sheet-coverage", axis = words.axis(*axis)),
            Self::Cell => t!(words, "sheet-cell"),
            Self::Zone => t!(words, "sheet-zone"),
        }
    }
}

/// The name of a criterion with its unit, or with its id where another one would be called the same.
fn criterion_name(portfolio: &Portfolio, id: &CriterionId) -> String {
    let Some((_, _, criterion)) = portfolio.criteria().find(id) else {
        return id.to_string();
    };
    let called = |it: &Criterion| plain(&remarked(&it.name, it.unit()));
    let own = called(criterion);
    let all = portfolio.criteria().iter();
    let is_alone = all.filter(|(_, it)| called(it) == own).count() == 1;
    let remark = if is_alone {
        criterion.unit()
    } else {
        Some(id.as_str())
    };
    remarked(&criterion.name, remark)
}

fn remarked(name: &str, remark: Option<&str>) -> String {
    remark.map_or_else(|| name.to_owned(), |remark| format!("{name} ({remark})"))
}

/// The yearly figures of all accounts: every year somebody has, the earliest first.
fn years(portfolio: &Portfolio) -> impl Iterator<Item = AccountField> {
    let accounts = portfolio.accounts();
    let of = |years: fn(&Account) -> &crate::domain::account::Years| -> BTreeSet<i16> {
        let all = accounts.iter().flat_map(|it| years(it).keys());
        all.copied().collect()
    };
    let (revenue, margin) = (of(|it| &it.revenue), of(|it| &it.margin));
    let revenue = revenue.into_iter().map(AccountField::Revenue);
    revenue.chain(margin.into_iter().map(AccountField::Margin))
}
