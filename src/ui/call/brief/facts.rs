//! The facts of the brief: a label, what it says, and since or until when.

use ratatui::style::Style;

use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::call::Call;
use crate::domain::call::brief::{Debts, Owed, Weight, last_answers, who_matters};
use crate::domain::plan::Stakeholder;
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::text::wrap::wrap;

use super::AIR;

/// The most lines of a fact where there is room for more than one.
const MOST: usize = 3;

/// One line of the brief.
#[derive(Clone)]
pub(in crate::ui) struct Fact {
    /// What it is about; nothing where it goes on with the one above.
    pub label: String,
    /// What it says, clean.
    pub text: String,
    /// How that looks.
    pub style: Style,
    /// When, at the right end.
    pub when: Option<(String, Style)>,
    /// The same in fewer cells, where there is such a way.
    pub short: Option<String>,
}

impl Fact {
    fn new(label: String, text: impl Into<String>, style: Style) -> Self {
        Self {
            label,
            text: text.into(),
            style,
            when: None,
            short: None,
        }
    }

    /// A free line between two groups.
    pub(in crate::ui) fn free() -> Self {
        Self::new(String::new(), "", Style::default())
    }

    /// All it says in lines of so many cells, with when at the end of the last one.
    fn whole(&self, cells: usize) -> Vec<Self> {
        if self.cells() <= cells || self.text.is_empty() {
            return vec![self.clone()];
        }
        let when = self.cells() - text::width(&self.text);
        let line = |text: String| Self::new(String::new(), text, self.style);
        let mut lines: Vec<Self> = wrap(&self.text, cells, MOST)
            .into_iter()
            .map(line)
            .collect();
        let last = lines.last().map_or(0, |last| text::width(&last.text));
        if when > 0 && last + when > cells {
            lines.push(line(String::new()));
        }
        if let Some(first) = lines.first_mut() {
            first.label.clone_from(&self.label);
        }
        if let Some(last) = lines.last_mut() {
            last.when.clone_from(&self.when);
            last.short.clone_from(&self.short);
        }
        lines
    }

    /// When, in fewer cells if there is such a way and it is asked for.
    pub(in crate::ui) fn when_in(&self, short: bool) -> Option<(&str, Style)> {
        let (long, style) = self.when.as_ref()?;
        let short = self.short.as_deref().filter(|_| short);
        Some((short.unwrap_or(long), *style))
    }

    /// The cells it takes, with when at its end.
    pub(super) fn cells(&self) -> usize {
        let when = self.when.as_ref();
        text::width(&self.text) + when.map_or(0, |(when, _)| text::width(when) + AIR)
    }
}

/// Whether when is told in fewer cells in a column of so many: where one of these facts would be cut else, all of them
/// tell it so.
pub(in crate::ui) fn in_short<'f>(facts: impl IntoIterator<Item = &'f Fact>, cells: usize) -> bool {
    let is_cut = |fact: &Fact| fact.short.is_some() && fact.cells() > cells;
    facts.into_iter().any(is_cut)
}

/// All these facts say in lines of so many cells.
pub(in crate::ui) fn whole(facts: Vec<Fact>, cells: usize) -> Vec<Fact> {
    facts
        .into_iter()
        .flat_map(|fact| fact.whole(cells))
        .collect()
}

/// The same facts in a column of so many rows, what they say in so many cells: what is longer than its line goes on
/// below it as long as there are rows for all.
pub(in crate::ui) fn spread(facts: Vec<Fact>, cells: usize, rows: usize) -> Vec<Fact> {
    let mut spare = rows.saturating_sub(facts.len());
    let mut lines = Vec::with_capacity(rows);
    for fact in facts {
        let whole = fact.whole(cells);
        match spare.checked_sub(whole.len().saturating_sub(1)) {
            Some(left) => {
                spare = left;
                lines.extend(whole);
            }
            None => lines.push(fact),
        }
    }
    lines
}

/// The cells of the longest label.
pub(super) fn label_width(facts: &[Fact]) -> usize {
    let labels = facts.iter().map(|fact| text::width(&fact.label));
    labels.max().unwrap_or_default()
}

/// Who looks after them, how far it has come, and who matters over there.
pub(in crate::ui) fn who(paint: &Paint<'_>, account: &Account) -> Vec<Fact> {
    let mut facts = vec![team(paint, account)];
    facts.extend(stage(paint, account));
    let weighty = who_matters(account);
    if weighty.is_empty() {
        let words = t!(paint.words, "brief-nobody");
        facts.push(Fact::new(
            t!(paint.words, "brief-decides"),
            words,
            paint.styles.dim,
        ));
    }
    facts.extend(
        weighty
            .into_iter()
            .map(|(weight, whom)| person(paint, weight, whom)),
    );
    facts
}

/// The manager, and the sponsor beside.
fn team(paint: &Paint<'_>, account: &Account) -> Fact {
    let (words, styles) = (paint.words, paint.styles);
    let label = t!(words, "field-manager");
    let name = |person| Clean::new(paint.model.portfolio.person_name(person)).into_string();
    let sponsor = account.sponsor.as_ref().map(|sponsor| {
        let name = name(sponsor);
        t!(words, "brief-sponsor", name = name)
    });
    let both: Vec<String> = account
        .manager
        .as_ref()
        .map(name)
        .into_iter()
        .chain(sponsor)
        .collect();
    if both.is_empty() {
        return Fact::new(label, t!(words, "heading-no-manager"), styles.dim);
    }
    let between = format!(" {} ", paint.glyphs.separator);
    Fact::new(label, both.join(&between), styles.text)
}

/// The stage, and the one aimed for.
fn stage(paint: &Paint<'_>, account: &Account) -> Option<Fact> {
    let words = paint.words;
    let current = account.stage.current.map(|stage| words.stage(stage));
    let target = account
        .stage
        .target
        .filter(|to| Some(*to) != account.stage.current);
    let target = target.map(|stage| format!("{} {}", paint.glyphs.arrow, words.stage(stage)));
    let both: Vec<String> = current.into_iter().chain(target).collect();
    let style = paint.styles.text;
    (!both.is_empty()).then(|| Fact::new(t!(words, "brief-stage"), both.join(" "), style))
}

/// Somebody over there, what they do, and when we last spoke.
fn person(paint: &Paint<'_>, weight: Weight, whom: &Stakeholder) -> Fact {
    let (words, styles, today) = (paint.words, paint.styles, paint.model.today);
    let label = match weight {
        Weight::Decides => t!(words, "brief-decides"),
        Weight::Approves => t!(words, "brief-approves"),
        Weight::Champion => t!(words, "brief-champion"),
    };
    let name = Clean::new(&whom.name).into_string();
    let function = whom
        .function
        .as_deref()
        .map(|f| Clean::new(f).into_string());
    let text: Vec<String> = std::iter::once(name).chain(function).collect();
    let when = whom.last_contact.map(|last| {
        let cold = whom.is_cold(today);
        let style = if cold { styles.warn } else { styles.dim };
        let mark = if cold {
            format!("{} ", paint.glyphs.warning)
        } else {
            String::new()
        };
        (format!("{mark}{}", words.distance(last, today)), style)
    });
    Fact {
        when,
        ..Fact::new(label, text.join(", "), styles.text)
    }
}

/// The last call: when it was, and what was noted, in a column of so many cells and lines.
pub(super) fn last_call(paint: &Paint<'_>, cells: usize, most: usize) -> Vec<Fact> {
    let (words, styles) = (paint.words, paint.styles);
    let label = t!(words, "brief-last-call");
    let Some(call) = paint.model.past_calls().next() else {
        return vec![Fact::new(label, t!(words, "brief-no-call"), styles.dim)];
    };
    let when = call
        .at
        .map(|at| words.distance(at.date(), paint.model.today));
    let cells = cells.saturating_sub(text::width(&label) + AIR);
    // When stands beside the first line alone.
    let beside = when.as_deref().map_or(0, text::width) + AIR;
    let first = cells.saturating_sub(beside);
    let mut lines = said(call, paint.model.options.veil, (first, cells), most.max(1));
    if lines.is_empty() {
        lines.push(words.call_title(call));
    }
    let mut facts: Vec<Fact> = lines
        .into_iter()
        .map(|line| Fact::new(String::new(), line, styles.text))
        .collect();
    if let Some(first) = facts.first_mut() {
        first.label = label;
        first.when = when.map(|when| (when, styles.dim));
    }
    facts
}

/// What was noted in a call, or else what changed in it, in lines of so many cells: the first, and the others. What
/// changed are figures.
fn said(call: &Call, veiled: bool, (first, cells): (usize, usize), most: usize) -> Vec<String> {
    let notes = call.notes();
    let notes: Vec<&str> = notes.iter().map(|note| note.text.as_str()).collect();
    let said = if notes.is_empty() && !veiled {
        call.changes.join(", ")
    } else {
        notes.join(" ")
    };
    let lines: Vec<String> = Clean::lines(&said).map(Clean::into_string).collect();
    let text = lines.join(" ");
    if most < 2 {
        return wrap(&text, first, most);
    }
    let begin = wrap(&text, first, 2).into_iter().next();
    let rest = begin.as_deref().and_then(|begin| text.strip_prefix(begin));
    let rest = rest.map(|rest| wrap(rest, cells, most - 1));
    begin
        .into_iter()
        .chain(rest.into_iter().flatten())
        .collect()
}

/// The last answer they were given.
pub(super) fn last_answer(paint: &Paint<'_>, account: &Account) -> Option<Fact> {
    let words = paint.words;
    let (requirement, on) = last_answers(account).into_iter().next()?;
    let outcome = requirement.answer.as_ref()?.outcome?;
    let title = Clean::new(&requirement.title).into_string();
    let (outcome, when) = (
        words.outcome(outcome),
        words.distance(on, paint.model.today),
    );
    let when = format!("{outcome} {} {when}", paint.glyphs.separator);
    Some(Fact {
        when: Some((when, paint.styles.dim)),
        short: Some(outcome),
        ..Fact::new(t!(words, "brief-answered"), title, paint.styles.text)
    })
}

/// What we owe them and they owe us, the most urgent first, in so many lines; what has no room is counted.
pub(in crate::ui) fn debts(paint: &Paint<'_>, account: &Account, most: usize) -> Vec<Fact> {
    let words = paint.words;
    let debts = Debts::of(account, &paint.model.portfolio, paint.model.today);
    let theirs = debts.theirs.len().min(1);
    let ours = most.saturating_sub(theirs).max(1);
    let mut facts = side(paint, &t!(words, "brief-we-owe"), &debts.ours, ours);
    if facts.is_empty() {
        let nothing = t!(words, "brief-nothing");
        facts.push(Fact::new(
            t!(words, "brief-we-owe"),
            nothing,
            paint.styles.dim,
        ));
    }
    let left = most.saturating_sub(facts.len());
    facts.extend(side(
        paint,
        &t!(words, "brief-they-owe"),
        &debts.theirs,
        left,
    ));
    facts
}

fn side(paint: &Paint<'_>, label: &str, owed: &[Owed<'_>], most: usize) -> Vec<Fact> {
    let shown = owed.iter().take(most).enumerate();
    let mut facts: Vec<Fact> = shown
        .map(|(at, owed)| debt(paint, label, at, *owed))
        .collect();
    let hidden = owed.len().saturating_sub(facts.len());
    if let Some(last) = facts.last_mut().filter(|_| hidden > 0) {
        let more = format!("+{hidden}");
        last.short = last.short.take().map(|short| format!("{short} {more}"));
        last.when = Some(match last.when.take() {
            Some((when, style)) => (format!("{when}  {more}"), style),
            None => (more, paint.styles.dim),
        });
    }
    facts
}

fn debt(paint: &Paint<'_>, label: &str, at: usize, owed: Owed<'_>) -> Fact {
    let (words, styles, today) = (paint.words, paint.styles, paint.model.today);
    let late = owed.late(today);
    let when = match (late, owed.due()) {
        (Some(days), _) => {
            let said = t!(words, "overdue-days", days = days);
            Some((format!("{} {said}", paint.glyphs.overdue), styles.bad))
        }
        (None, Some(due)) => Some((words.distance(due, today), styles.dim)),
        (None, None) => None,
    };
    let label = if at == 0 {
        label.to_owned()
    } else {
        String::new()
    };
    let text = Clean::new(owed.text()).into_string();
    let short = late.map(|days| {
        let said = t!(words, "days-short", days = days);
        format!("{} {said}", paint.glyphs.overdue)
    });
    Fact {
        when,
        short,
        ..Fact::new(label, text, styles.text)
    }
}
