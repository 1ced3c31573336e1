//! What is said of a call: when it was, and what changed in it.

use crate::clean::Clean;
use crate::domain::Portfolio;
use crate::domain::call::Call;
use crate::domain::call::notes::Note;
use crate::domain::call::summary::{Became, Change, List};
use crate::domain::criterion::{Axis, Criterion};
use crate::domain::field::{AccountField, Value};
use crate::domain::matrix::Position;
use crate::domain::requirement::Requirement;
use crate::domain::scorecard::{Indicator, Measurement, Reading};
use crate::domain::when::When;

use super::{Words, t};

/// Stands for a value that is not there.
const NOTHING: &str = "–";

impl Words {
    /// When a call was, and how long it took: `2026-11-05 14:02, 23 min`.
    pub fn call_title(&self, call: &Call) -> String {
        let at = call.at.map(|at| {
            let time = self.time(at.time());
            format!("{} {time}", self.date(at.date()))
        });
        let minutes = call.minutes.map(|minutes| self.minutes(minutes));
        let known: Vec<String> = at.into_iter().chain(minutes).collect();
        if known.is_empty() {
            t!(self, "call-undated")
        } else {
            known.join(", ")
        }
    }

    /// A time of day: `14:02`.
    pub fn time(&self, time: jiff::civil::Time) -> String {
        time.strftime("%H:%M").to_string()
    }

    /// So many minutes: `23 min`, `1 h 05`.
    pub fn minutes(&self, minutes: u32) -> String {
        if minutes < 60 {
            format!("{minutes}{}min", self.numerals().unit)
        } else {
            let (hours, rest) = (minutes / 60, minutes % 60);
            let unit = self.numerals().unit;
            format!("{hours}{unit}h{unit}{rest:02}")
        }
    }

    /// A note as an item of a Markdown list, clean.
    pub fn note_markdown(&self, note: &Note) -> String {
        let time = note.at.map(|at| format!("{} ", self.time(at)));
        let lines: Vec<String> = Clean::lines(&note.text).map(Clean::into_string).collect();
        format!("- {}{}\n", time.unwrap_or_default(), lines.join("\n  "))
    }

    /// Something that changed, in a line that is kept: mostly values, few words.
    pub fn change(&self, change: &Change<'_>, portfolio: &Portfolio) -> String {
        match change {
            Change::Position { from, to } => self.moved_position(from, to),
            Change::Scored {
                criterion,
                from,
                to,
            } => self.scored(criterion, *from, *to),
            Change::Evidence(criterion) => {
                t!(self, "change-evidence", name = criterion.name.as_str())
            }
            Change::Read {
                indicator,
                from,
                to,
            } => self.read(indicator, *from, *to),
            Change::Field { field, from, to } => self.changed_field(*field, from, to, portfolio),
            Change::PlanYear { from, to } => {
                let year = |year: &Option<i16>| year.map_or_else(nothing, |year| year.to_string());
                let name = t!(self, "list-plan");
                arrow(&name, &year(from), &year(to))
            }
            Change::Listed { list, name, what } => self.listed(*list, name, *what),
            Change::Reordered(list) => t!(self, "change-reordered", list = self.list(*list)),
            Change::Done(action) => t!(self, "change-done", name = action.text.as_str()),
            Change::Captured(_)
            | Change::Moved { .. }
            | Change::Promised { .. }
            | Change::Answered { .. } => self.changed_requirement(change),
        }
    }

    fn changed_requirement(&self, change: &Change<'_>) -> String {
        let titled = |requirement: &Requirement, said: String| {
            format!("{}{}{said}", requirement.title, t!(self, "colon"))
        };
        match change {
            Change::Captured(requirement) => {
                t!(self, "change-captured", name = requirement.title.as_str())
            }
            Change::Moved {
                requirement,
                from,
                to,
            } => titled(
                requirement,
                format!("{} → {}", self.step(*from), self.step(*to)),
            ),
            Change::Promised {
                requirement,
                from,
                to,
            } => titled(requirement, self.promised(*from, *to)),
            Change::Answered {
                requirement,
                outcome,
            } => titled(requirement, self.outcome(*outcome)),
            _ => String::new(),
        }
    }

    fn promised(&self, from: Option<jiff::civil::Date>, to: jiff::civil::Date) -> String {
        let to = self.date(to);
        match from {
            Some(from) => t!(
                self,
                "change-promised-anew",
                from = self.date(from),
                to = to
            ),
            None => t!(self, "change-promised", to = to),
        }
    }

    /// The axes that moved, and the cell where it is another one.
    fn moved_position(&self, from: &Position, to: &Position) -> String {
        let on = |axis: Axis| {
            let (from, to) = (from.axis(axis).value, to.axis(axis).value);
            let (was, is) = both(from, to, |pair| self.pair(pair, 1..=2), |v| self.score(v));
            (from != to).then(|| arrow(&self.axis(axis), &was, &is))
        };
        let cell = |position: &Position| position.cell.map_or_else(nothing, |c| self.cell(c));
        let cells = (from.cell != to.cell).then(|| format!("{} → {}", cell(from), cell(to)));
        let moved = Axis::ALL.into_iter().filter_map(on).chain(cells);
        moved.collect::<Vec<_>>().join(", ")
    }

    fn scored(&self, criterion: &Criterion, from: Option<f64>, to: Option<f64>) -> String {
        let (was, is) = both(from, to, |pair| self.figures(pair), |v| self.figure(v));
        let moved = arrow(&criterion.name, &was, &is);
        self.with_unit(moved, criterion.unit())
    }

    fn read(
        &self,
        indicator: &Indicator,
        from: Option<Measurement>,
        to: Option<Reading>,
    ) -> String {
        let read = to.map(|to| to.measurement);
        let (was, is) = both(
            from,
            read,
            |(from, to)| self.measurements(from, to),
            |read| self.measurement(read),
        );
        let moved = self.with_unit(arrow(&indicator.name, &was, &is), indicator.unit.as_deref());
        match to.map(|to| to.when) {
            Some(When::Day(date)) => format!("{moved} ({})", self.date(date)),
            Some(When::Month { year, month }) => format!("{moved} ({year:04}-{month:02})"),
            None => moved,
        }
    }

    fn with_unit(&self, said: String, unit: Option<&str>) -> String {
        match unit {
            Some(unit) => format!("{said}{}{unit}", self.numerals().unit),
            None => said,
        }
    }

    fn changed_field(
        &self,
        field: AccountField,
        from: &Value,
        to: &Value,
        portfolio: &Portfolio,
    ) -> String {
        if let (Value::Number(from), Value::Number(to)) = (from, to) {
            let (from, to) = self.figures((*from, *to));
            return arrow(&self.account_field(field), &from, &to);
        }
        let value = |value: &Value| {
            if value.is_empty() {
                nothing()
            } else {
                self.value(value, portfolio)
            }
        };
        arrow(&self.account_field(field), &value(from), &value(to))
    }

    fn listed(&self, list: List, name: &str, what: Became) -> String {
        let list = self.list(list);
        match what {
            Became::Added => t!(self, "change-added", list = list, name = name),
            Became::Changed => t!(self, "change-changed", list = list, name = name),
            Became::Removed => t!(self, "change-removed", list = list, name = name),
        }
    }

    fn list(&self, list: List) -> String {
        match list {
            List::Scorecard => t!(self, "scope-scorecard"),
            List::Requirements => t!(self, "scope-requirements"),
            List::Benefits => t!(self, "list-benefits"),
            List::Stakeholders => t!(self, "list-stakeholders"),
            List::Objectives => t!(self, "list-objectives"),
            List::Actions => t!(self, "list-actions"),
            List::Risks => t!(self, "list-risks"),
            List::Milestones => t!(self, "list-milestones"),
            List::Decisions => t!(self, "list-decisions"),
        }
    }
}

fn nothing() -> String {
    NOTHING.to_owned()
}

/// What stands on both sides of an arrow: the two together where both are known.
fn both<T: Copy>(
    from: Option<T>,
    to: Option<T>,
    pair: impl Fn((T, T)) -> (String, String),
    alone: impl Fn(T) -> String,
) -> (String, String) {
    if let (Some(from), Some(to)) = (from, to) {
        return pair((from, to));
    }
    let said = |value: Option<T>| value.map_or_else(nothing, &alone);
    (said(from), said(to))
}

fn arrow(name: &str, from: &str, to: &str) -> String {
    format!("{name} {from} → {to}")
}
