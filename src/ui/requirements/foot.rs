//! Below the board: what follows from answers until it is done, promises kept, given and got.

use ratatui::layout::Rect;

use crate::clean::Clean;
use crate::domain::Portfolio;
use crate::domain::give_get::GiveGet;
use crate::domain::plan::Action;
use crate::domain::promise::{Promises, days_between};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::split::above;
use crate::ui::text;
use crate::ui::view_state::ViewState;

use super::kept::Follows;
use super::notes::{self, Said};

/// From so many lines on, the actions are listed; below, they are counted.
const LIST_FROM: u16 = 14;
/// How many of them at most, and how many lines of the board each of them must leave.
const MOST: u16 = 4;
const LEAVES: u16 = 7;
/// How many lines sum it all up, where there is room for a list.
const SUMMARY: usize = 2;

/// What stands below the board.
pub(super) struct Foot {
    balance: GiveGet,
    follows: Follows,
    promises: Promises,
    listed: usize,
    /// The last lines, wrapped.
    summary: Vec<Vec<Said>>,
    /// Whether a rule sets it apart from the board, where there is room for one.
    apart: bool,
}

impl Foot {
    /// For a board of so many lines.
    pub(super) fn of(paint: &Paint<'_>, area: Rect, state: &mut ViewState) -> Self {
        let model = paint.model;
        let (balance, follows) = state.board.foot(model);
        let promises = match model.selected.filter(|_| !model.board.all) {
            Some(index) => model
                .figures_of(index)
                .map(|f| f.promises)
                .unwrap_or_default(),
            None => *model.figures.promises(),
        };
        let roomy = area.height >= LIST_FROM;
        let most = if roomy {
            (area.height / LEAVES).min(MOST)
        } else {
            0
        };
        let listed = follows.first.len().min(usize::from(most));
        let mut foot = Self {
            balance,
            follows,
            promises,
            listed,
            summary: Vec::new(),
            apart: roomy,
        };
        let said = foot.summary(paint);
        foot.summary = wrapped(paint, said, area.width, if roomy { SUMMARY } else { 1 });
        foot
    }

    /// How many lines it takes.
    pub(super) fn height(&self) -> u16 {
        let lines = self.listed + self.summary.len();
        let rule = usize::from(self.apart && lines > 0);
        u16::try_from(lines + rule).unwrap_or_default()
    }

    /// Draws the thin rule that sets it apart from the board; gives its row, and what is left below it.
    pub(super) fn rule(&self, paint: &mut Paint<'_>, area: Rect) -> (Option<Rect>, Rect) {
        if !self.apart || area.height == 0 {
            return (None, area);
        }
        let (row, rest) = above(area, 1);
        let cells = row.width.saturating_sub(2);
        let line = paint.glyphs.rule.repeat(usize::from(cells));
        paint.label(row.x + 1, row.y, cells, &line, paint.styles.faint);
        (Some(row), rest)
    }

    /// Draws it.
    pub(super) fn draw(&self, paint: &mut Paint<'_>, area: Rect) {
        let mut rows = area.rows();
        for place in self.follows.first.iter().take(self.listed) {
            if let Some(row) = rows.next() {
                draw_action(paint, row, *place);
            }
        }
        for (row, said) in rows.zip(&self.summary) {
            let row = Rect {
                x: row.x + 1,
                width: row.width.saturating_sub(1),
                ..row
            };
            notes::draw_line(paint, row, said);
        }
    }

    fn summary(&self, paint: &Paint<'_>) -> Vec<Said> {
        let (words, styles, p) = (paint.words, paint.styles, &self.promises);
        let mut said = Vec::new();
        if p.overdue > 0 {
            let overdue = t!(words, "count-overdue", count = p.overdue);
            said.push((format!("{} {overdue}", paint.glyphs.overdue), styles.bad));
        }
        let (all, open) = (p.answered + p.overdue, self.follows.count);
        if all > 0 {
            let kept = paint.figure(p.kept.to_string());
            let words = t!(
                words,
                "kept-of",
                kept = kept,
                of = paint.figure(all.to_string())
            );
            said.push((words, styles.dim));
        }
        if p.fast_yes > 0 {
            let count = p.fast_yes;
            said.push((t!(words, "fast-yes", count = count), styles.warn));
        }
        if open > self.listed {
            said.push((t!(words, "foot-to-do", count = open), styles.text));
        }
        said.extend(self.balance(paint));
        said
    }

    /// What was given and what was got, how often and how much.
    fn balance(&self, paint: &Paint<'_>) -> Option<Said> {
        let (words, balance) = (paint.words, &self.balance);
        if balance.is_empty() {
            return None;
        }
        let currency = paint.model.portfolio.settings().currency.as_deref();
        let money = |amount: f64| paint.figure(words.amount(amount, currency));
        let said = t!(
            words,
            "give-get",
            given = paint.figure(balance.concessions.to_string()),
            conceded = money(balance.conceded),
            got = paint.figure(balance.counterparts.to_string()),
            obtained = money(balance.obtained)
        );
        let lopsided = balance.unreturned > 0 || balance.balance() < 0.0;
        let style = if paint.is_veiled() {
            paint.styles.dim
        } else if lopsided {
            paint.styles.warn
        } else {
            paint.styles.ok
        };
        Some((said, style))
    }
}

/// What is said, over at most so many lines; what has no room on the last one is left out.
fn wrapped(paint: &Paint<'_>, said: Vec<Said>, width: u16, most: usize) -> Vec<Vec<Said>> {
    let room = usize::from(width.saturating_sub(2));
    let between = format!(" {} ", paint.glyphs.separator);
    let mut lines: Vec<(usize, Vec<Said>)> = Vec::new();
    for (words, style) in said {
        let (taken, gap) = (text::width(&words), text::width(&between));
        let (full, more) = (lines.len() >= most, taken <= room);
        match lines.last_mut() {
            Some((used, line)) if *used + gap + taken <= room => {
                *used += gap + taken;
                line.push((between.clone(), paint.styles.dim));
                line.push((words, style));
            }
            _ if !full && more => lines.push((taken, vec![(words, style)])),
            _ => {}
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

/// From so many columns on, who does it and for whom stand below the second column of the board: a long empty row
/// is not followed by the eye.
const MEASURE: u16 = 130;

/// An action: what is to be done, by whom, until when.
fn draw_action(paint: &mut Paint<'_>, row: Rect, (account, place): (usize, usize)) {
    let portfolio = paint.model.shown();
    let Some(account) = portfolio.accounts().get(account) else {
        return;
    };
    let Some(action) = account.plan.actions.get(place) else {
        return;
    };
    let name = paint.model.board.all.then(|| Clean::new(&account.name));
    let what = Clean::new(&action.text);
    let who = owner(portfolio, action).unwrap_or_default();
    let (due, style) = due(paint, action);
    let end = row.right().saturating_sub(1);
    let left = paint.label_left_of(end, row.y, row.width.saturating_sub(2), &due, style);
    let x = paint.label(row.x + 1, row.y, 2, paint.glyphs.off, paint.styles.dim) + 1;
    let room = left.saturating_sub(x + 1);
    let x = paint.label(x, row.y, room, &what, paint.styles.text);
    let mut about: Vec<&str> = vec![who.as_str()];
    about.extend(name.iter().map(Clean::as_str));
    let about: Vec<&str> = about
        .into_iter()
        .filter(|words| !words.is_empty())
        .collect();
    let about = format!("  {}", about.join("  "));
    let second = row.x + row.width / 3 + 1;
    let x = if row.width > MEASURE {
        x.max(second)
    } else {
        x
    };
    let room = left.saturating_sub(x + 1);
    if text::width(&about) <= usize::from(room) {
        paint.label(x, row.y, room, &about, paint.styles.dim);
    }
}

fn owner(portfolio: &Portfolio, action: &Action) -> Option<String> {
    let owner = action.owner.as_ref()?;
    Some(Clean::new(portfolio.person_name(owner)).into_string())
}

/// How far off an action's day is, and how loud that is.
fn due(paint: &Paint<'_>, action: &Action) -> Said {
    let Some(due) = action.due else {
        return (t!(paint.words, "foot-undated"), paint.styles.dim);
    };
    let today = paint.model.today;
    match days_between(due, today) {
        late @ 1.. => (
            t!(paint.words, "overdue-days", days = late),
            paint.styles.bad,
        ),
        _ => (paint.words.distance(due, today), paint.styles.dim),
    }
}
