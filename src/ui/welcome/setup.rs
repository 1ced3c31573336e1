//! The guided set-up of a new portfolio: a question at a time.

use std::collections::BTreeSet;

use ratatui::layout::Rect;

use super::{flowed, has_keys, open, sample, steps, typed};
use crate::app::setup::library::Offer;
use crate::app::setup::pasted::FirstAccounts;
use crate::app::setup::{CURRENCY, Missing, Question, SCALES, Setup, Step};
use crate::app::target::Target;
use crate::app::welcome::Welcome;
use crate::clean::Clean;
use crate::domain::Scale;
use crate::domain::criterion::{Axis, Source};
use crate::i18n::{Words, t};
use crate::keymap::{Action, Scope};
use crate::ui::input::{self, Field};
use crate::ui::modals::dialogue::{self, centred};
use crate::ui::modals::hints;
use crate::ui::paint::Paint;
use crate::ui::split::above;
use crate::ui::text;
use crate::ui::view_state::{ViewState, scrolled};

/// Columns and lines of the box, and on a large screen, which it would be lost on.
const SIZE: (u16, u16) = (96, 22);
const LARGE: (u16, u16) = (112, 36);
/// From this size on a screen is large.
const LARGE_FROM: (u16, u16) = (150, 48);
/// Lines of the name and the currency, and the least of a picture.
const NAMES: u16 = 3;
const PICTURE: u16 = 10;
/// The most that is told of what a list has besides.
const LEFT_OUT: usize = 4;

/// Draws a step.
pub(super) fn draw(
    paint: &mut Paint<'_>,
    area: Rect,
    (welcome, step): (&Welcome, Step),
    state: &mut ViewState,
) {
    let is_large = area.width >= LARGE_FROM.0 && area.height >= LARGE_FROM.1;
    let size = if is_large { LARGE } else { SIZE };
    let area = centred(area, size.0.min(area.width.saturating_sub(2)), size.1);
    let title = t!(paint.words, "setup-title");
    let focused = has_keys(paint);
    let room = dialogue::draw_page(paint, area, &title, focused);
    steps::draw(paint, room, step);
    let (_, room) = above(room, 2);
    let (question, about) = asked(paint.words, step);
    let room = flowed(paint, room, &question, paint.styles.strong);
    let room = flowed(paint, room, &about, paint.styles.dim);
    let (_, room) = above(room, 1);
    let setup = &welcome.setup;
    match step {
        Step::Name => {
            names(paint, room, setup, state);
            picture(paint, above(room, NAMES).1, setup);
        }
        Step::Scale => {
            scales(paint, room, setup, state);
            picture(paint, above(room, SCALES.len() as u16).1, setup);
        }
        Step::Criteria(axis) => criteria(paint, room, (setup, axis), state),
        Step::Accounts => accounts(paint, room, setup, state),
        Step::File => open::path(paint, room, welcome, state),
    }
    hints::draw_called(paint, area, &keys(paint.words, step));
}

/// What the answers lead to, below a free line, where the question leaves room for it.
fn picture(paint: &mut Paint<'_>, room: Rect, setup: &Setup) {
    let room = above(room, 1).1;
    let scale = SCALES.get(setup.scale);
    let scale = scale.and_then(|(min, max)| Scale::new(*min, *max));
    if let Some(scale) = scale.filter(|_| room.height >= PICTURE) {
        sample::draw_on(paint, room, scale);
    }
}

/// The question of a step, and what the method says to it.
fn asked(words: &Words, step: Step) -> (String, String) {
    match step {
        Step::Name => (t!(words, "setup-name"), t!(words, "setup-name-about")),
        Step::Scale => (t!(words, "setup-scale"), t!(words, "setup-scale-about")),
        Step::Criteria(Axis::Attractiveness) => (
            t!(words, "setup-attractiveness"),
            t!(words, "setup-attractiveness-about"),
        ),
        Step::Criteria(Axis::Strength) => (
            t!(words, "setup-strength"),
            t!(words, "setup-strength-about"),
        ),
        Step::Accounts => (
            t!(words, "setup-accounts"),
            t!(words, "setup-accounts-about"),
        ),
        Step::File => (t!(words, "setup-file"), t!(words, "setup-file-about")),
    }
}

/// The keys of a step, in its words.
fn keys(words: &Words, step: Step) -> Vec<(Action, String)> {
    let next = t!(words, "setup-next");
    let skip = (Action::CommitRight, t!(words, "setup-skip"));
    let back = (Action::Cancel, t!(words, "setup-back"));
    match step {
        Step::Name => vec![(Action::Commit, next), skip, back],
        Step::Scale | Step::Criteria(_) => {
            let ways = [Action::NextStep, Action::PreviousStep];
            let ways = ways.map(|action| (action, words.action(action)));
            let chooses = matches!(step, Step::Criteria(_));
            let choose = chooses.then(|| (Action::Choose, words.action(Action::Choose)));
            choose
                .into_iter()
                .chain([(Action::Open, next)])
                .chain(ways)
                .collect()
        }
        Step::Accounts => {
            vec![(Action::Commit, t!(words, "setup-line")), skip, back]
        }
        Step::File => {
            let complete = (Action::CommitRight, t!(words, "setup-complete"));
            vec![(Action::Commit, t!(words, "setup-make")), complete, back]
        }
    }
}

/// The name and the currency, what is proposed in their places.
fn names(paint: &mut Paint<'_>, room: Rect, setup: &Setup, state: &mut ViewState) {
    let words = paint.words;
    let lines = [
        (
            Question::Name,
            t!(words, "setup-name-label"),
            t!(words, "setup-name-proposed"),
        ),
        (
            Question::Currency,
            t!(words, "setup-currency"),
            CURRENCY.to_owned(),
        ),
    ];
    let widest = lines.iter().map(|(_, label, _)| text::width(label)).max();
    let labels = u16::try_from(widest.unwrap_or_default()).unwrap_or_default() + 2;
    for ((question, label, proposed), n) in lines.into_iter().zip(0u16..) {
        let (line, _) = above(above(room, n * 2).1, 1);
        if line.height == 0 {
            return;
        }
        paint.label(line.x, line.y, labels, &label, paint.styles.dim);
        let field = Field {
            x: line.x + labels,
            y: line.y,
            width: line.width.saturating_sub(labels),
        };
        answer(
            paint,
            field,
            (setup.typed(question), &proposed),
            question,
            state,
        );
    }
}

/// An answer in one line: as it is being typed, or as it is; where it is empty, what is proposed.
fn answer(
    paint: &mut Paint<'_>,
    field: Field,
    (typed, proposed): (&str, &str),
    question: Question,
    state: &mut ViewState,
) {
    let open = paint
        .model
        .cell
        .as_ref()
        .filter(|_| paint.model.question() == Some(question));
    let Field { x, y, width } = field;
    if let Some(cell) = open {
        input::draw(paint, field, &cell.input, state);
    } else {
        paint.label(x, y, width, typed, paint.styles.text);
    }
    if typed.is_empty() {
        let style = if open.is_some() {
            paint.styles.placeholder
        } else {
            paint.styles.text
        };
        paint.label(x, y, width, proposed, style);
    }
}

fn scales(paint: &mut Paint<'_>, room: Rect, setup: &Setup, state: &mut ViewState) {
    let about = [
        t!(paint.words, "setup-scale-five"),
        t!(paint.words, "setup-scale-ten"),
    ];
    for (((at, (min, max)), about), y) in SCALES
        .iter()
        .enumerate()
        .zip(about)
        .zip(room.y..room.bottom())
    {
        let row = Rect {
            y,
            height: 1,
            ..room
        };
        state.target(row, Target::Row(at));
        let here = at == setup.scale;
        if here {
            paint.cursor_row(row, has_keys(paint), state);
        }
        let mark = if here {
            paint.glyphs.on
        } else {
            paint.glyphs.off
        };
        let (min, max) = (paint.words.number(*min, 0), paint.words.number(*max, 0));
        let range = t!(paint.words, "setup-scale-range", min = min, max = max);
        let x = paint.label(
            row.x + 2,
            y,
            16,
            &format!("{mark} {range}"),
            paint.styles.text,
        );
        let x = x.max(row.x + 16);
        paint.label(
            x,
            y,
            row.right().saturating_sub(x),
            &about,
            paint.styles.dim,
        );
    }
}

/// The library of an axis, what is chosen marked; below it what the method says to the choice.
fn criteria(
    paint: &mut Paint<'_>,
    room: Rect,
    (setup, axis): (&Setup, Axis),
    state: &mut ViewState,
) {
    let (list, foot) = above(room, room.height.saturating_sub(3));
    let lang = paint.words.lang();
    let offers: Vec<_> = setup.offers(axis).collect();
    let names = offers
        .iter()
        .map(|(offer, _)| text::width(offer.name(lang)))
        .max();
    let names = u16::try_from(names.unwrap_or_default()).unwrap_or_default();
    let cursor = setup.cursor.get(axis as usize).copied().unwrap_or_default();
    let rows = usize::from(list.height);
    let first = scrolled(0, cursor, rows, offers.len());
    state.rows(rows);
    dialogue::scroll_marks(paint, list, first > 0, first + rows < offers.len());
    let shown = offers.iter().enumerate().skip(first);
    for ((at, (offer, chosen)), y) in shown.zip(list.y..list.bottom()) {
        let row = Rect {
            y,
            height: 1,
            ..list
        };
        state.target(row, Target::Row(at));
        if at == cursor {
            paint.cursor_row(row, has_keys(paint), state);
        }
        let (mark, style) = if *chosen {
            (paint.glyphs.on, paint.styles.text)
        } else {
            (paint.glyphs.off, paint.styles.dim)
        };
        let name = format!("{mark} {}", offer.name(lang));
        paint.label(row.x + 2, y, names + 2, &name, style);
        let how = match offer.source() {
            None => t!(paint.words, "setup-judged"),
            Some(Source::Entered) => t!(paint.words, "setup-entered"),
            Some(_) => t!(paint.words, "setup-measured"),
        };
        let x = row.x + 2 + names + 5;
        paint.label(x, y, row.right().saturating_sub(x), &how, paint.styles.dim);
    }
    let under_cursor = offers.get(cursor).map(|(offer, _)| *offer);
    below_criteria(paint, above(foot, 1).1, (setup, axis), under_cursor);
}

/// How many are chosen, then what the method says to the choice, else what the ratings of the criterion under
/// the cursor go by.
fn below_criteria(
    paint: &mut Paint<'_>,
    area: Rect,
    (setup, axis): (&Setup, Axis),
    under_cursor: Option<&Offer>,
) {
    let chosen = t!(paint.words, "setup-chosen", count = setup.count(axis));
    let (count, rest) = above(area, 1);
    flowed(paint, count, &chosen, paint.styles.dim);
    if let Some(said) = said(paint.words, setup, axis) {
        let mark = paint.glyphs.warning;
        flowed(paint, rest, &format!("{mark} {said}"), paint.styles.warn);
    } else if let Some((low, high)) = under_cursor.and_then(|it| it.ends(paint.words.lang())) {
        let levels = t!(paint.words, "setup-rated", low = low, high = high);
        flowed(paint, rest, &levels, paint.styles.dim);
    }
}

/// What the method says to the choice, the gravest first.
fn said(words: &Words, setup: &Setup, axis: Axis) -> Option<String> {
    if setup.refused {
        return Some(t!(words, "setup-refused"));
    }
    if setup.count(axis) == 0 {
        return Some(t!(words, "setup-none-chosen"));
    }
    let missing = setup.missing();
    let first = missing.first().filter(|_| axis == Axis::Attractiveness)?;
    Some(match first {
        Missing::Qualitative => t!(words, "setup-missing-qualitative"),
        Missing::Progression => t!(words, "setup-missing-progression"),
    })
}

/// The accounts as they are typed, and how they are understood.
fn accounts(paint: &mut Paint<'_>, room: Rect, setup: &Setup, state: &mut ViewState) {
    let (text, foot) = above(room, room.height.saturating_sub(3));
    if let Some(cell) = &paint.model.cell {
        typed::draw(paint, text, &cell.input, state);
    }
    let found = setup.first_accounts(paint.words, paint.model.closed_year());
    let (_, foot) = above(foot, 1);
    if found.accounts.is_empty() {
        let none = t!(paint.words, "setup-accounts-none");
        flowed(paint, foot, &none, paint.styles.dim);
        return;
    }
    let said = understood(paint.words, &found);
    let foot = flowed(paint, foot, &said, paint.styles.text);
    let (go, promote) = (Action::GoSelection, Action::Promote);
    let key = |action, scope| paint.model.primary_key(action, &[scope, Scope::Global]);
    if let (Some(go), Some(promote)) = (key(go, Scope::Global), key(promote, Scope::Selection)) {
        let candidates = t!(
            paint.words,
            "setup-accounts-candidates",
            go = go,
            promote = promote
        );
        flowed(paint, foot, &candidates, paint.styles.dim);
    }
}

/// How many accounts there are, of which years their revenues, and what became of codes and of all else.
fn understood(words: &Words, FirstAccounts { accounts, left_out }: &FirstAccounts) -> String {
    let mut said = vec![t!(words, "setup-accounts-count", count = accounts.len())];
    let years = accounts.iter().flat_map(|account| account.revenue.keys());
    let years: BTreeSet<_> = years.collect();
    if !years.is_empty() {
        let years: Vec<String> = years.iter().map(ToString::to_string).collect();
        said.push(t!(words, "setup-accounts-years", years = years.join(", ")));
    }
    let codes = accounts.iter().filter(|it| it.code.is_some()).count();
    if codes > 0 {
        said.push(t!(words, "setup-accounts-codes", count = codes));
    }
    let mut others = accounts.iter().filter_map(|it| it.no_code.as_deref());
    if let Some(first) = others.next() {
        let first = Clean::new(first).into_string();
        said.push(t!(words, "setup-accounts-no-code", code = first));
    }
    if !left_out.is_empty() {
        let told = left_out
            .iter()
            .take(LEFT_OUT)
            .map(|it| Clean::new(it).into_string());
        let mut told = told.collect::<Vec<_>>().join(", ");
        if left_out.len() > LEFT_OUT {
            told.push('…');
        }
        said.push(t!(words, "setup-accounts-left-out", what = told));
    }
    said.join(" ")
}
