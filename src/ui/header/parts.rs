//! What the header says, and how much each part matters.

use std::path::Path;

use jiff::civil::Time;
use ratatui::style::Style;

use crate::app::access::{Access, Holder};
use crate::app::model::Page;
use crate::app::saving::SaveState;
use crate::clean::Clean;
use crate::domain::account::Status;
use crate::domain::findings::Severity;
use crate::i18n::{Failure, t};
use crate::keymap::Action;
use crate::ui::paint::Paint;
use crate::ui::text;

/// A longer name of a portfolio is cut where room is needed, in cells.
const LONG_NAME: usize = 24;
/// A longer name of a file is cut, in cells.
const LONG_FILE: usize = 16;
/// A longer name of a machine is cut, in cells.
const LONG_HOST: usize = 20;
/// A longer sentence about a failed save stands among the messages, in cells.
const LONG_REASON: usize = 40;

/// Where a part stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// From the left end on.
    Left,
    /// Up to the right end.
    Right,
}

/// One thing the header says.
#[derive(Debug, Clone)]
pub(super) struct Part {
    pub(super) side: Side,
    pub(super) style: Style,
    /// How it is said, more and more shortly.
    pub(super) forms: Vec<Form>,
}

/// One way to say it.
#[derive(Debug, Clone)]
pub(super) struct Form {
    pub(super) text: String,
    /// How soon it goes when there is no room: the highest first, 0 never.
    pub(super) rank: u8,
    /// The cells it keeps for itself, however short it is, for the rest to stay where it is when it changes.
    pub(super) slot: usize,
}

impl Form {
    /// The cells it takes.
    pub(super) fn width(&self) -> usize {
        text::width(&self.text).max(self.slot)
    }
}

impl Part {
    fn new(side: Side, text: String, style: Style, rank: u8) -> Self {
        let forms = Vec::new();
        Self { side, style, forms }.or(text, rank)
    }

    fn or(self, text: String, rank: u8) -> Self {
        self.or_in(text, rank, 0)
    }

    fn or_in(mut self, text: String, rank: u8, slot: usize) -> Self {
        self.forms.push(Form { text, rank, slot });
        self
    }

    /// The form that is said now.
    pub(super) fn now(&self) -> Option<&Form> {
        self.forms.first()
    }
}

/// Everything there is to say, from left to right.
pub(super) fn of(paint: &Paint<'_>) -> Vec<Part> {
    if paint.model.page == Page::Welcome {
        return vec![program(paint)]; // there is no portfolio yet
    }
    let mut parts = vec![program(paint), portfolio(paint)];
    parts.extend(whose(paint));
    parts.extend(counts(paint));
    parts.extend(overloaded(paint));
    parts.extend(findings(paint));
    parts.extend(in_call(paint));
    parts.extend(overdue(paint));
    parts.extend(due(paint));
    parts.push(file(paint));
    parts
}

fn program(paint: &Paint<'_>) -> Part {
    let name = String::from("keyfolio");
    Part::new(Side::Left, name, paint.styles.accent_strong, 70)
}

/// The name of the portfolio; one that would push everything else out is cut before that.
fn portfolio(paint: &Paint<'_>) -> Part {
    let name = Clean::new(&paint.model.shown().settings().name).into_string();
    let cut = text::truncate(&name, LONG_NAME).into_owned();
    Part::new(Side::Left, name, paint.styles.strong, 75).or(cut, 40)
}

/// Whose accounts alone are looked at.
fn whose(paint: &Paint<'_>) -> Option<Part> {
    let manager = paint.model.whose.manager()?;
    let name = Clean::new(paint.model.shown().person_name(manager)).into_string();
    let said = t!(paint.words, "header-whose", name = name.as_str());
    let part = Part::new(Side::Left, said, paint.styles.accent, 64);
    Some(part.or(text::truncate(&name, LONG_HOST).into_owned(), 22))
}

/// How many key accounts there are, and the method's words where there are too many; how many
/// candidates.
fn counts(paint: &Paint<'_>) -> Vec<Part> {
    let (words, styles) = (paint.words, paint.styles);
    let counts = paint.model.figures.counts();
    let keys = counts.key();
    let candidates = counts.get(Status::Candidate);
    let whole = t!(words, "header-keys", count = keys);
    let few = t!(words, "header-keys-short", count = keys);
    if counts.too_many() {
        let too_many = t!(words, "header-too-many-keys", count = keys);
        let marked = format!("{} {few}", paint.glyphs.warning);
        let part = Part::new(
            Side::Left,
            format!("{} {too_many}", paint.glyphs.warning),
            styles.warn,
            62,
        );
        return vec![part.or(marked, 30)];
    }
    if candidates == 0 {
        return vec![Part::new(Side::Left, whole, styles.dim, 65).or(few, 60)];
    }
    let candidates = t!(words, "header-candidates", count = candidates);
    let with = |keys: &str| format!("{keys} {} {candidates}", paint.glyphs.separator);
    let part = Part::new(Side::Left, with(&whole), styles.dim, 92);
    vec![part.or(with(&few), 67).or(whole, 65).or(few, 60)]
}

/// A manager who has more key accounts than can be served well.
fn overloaded(paint: &Paint<'_>) -> Option<Part> {
    let all = paint.model.figures.overloaded();
    let (person, count) = all.first()?;
    let name = Clean::new(paint.model.shown().person_name(person)).into_string();
    let (mark, count) = (paint.glyphs.warning, *count);
    let more = match all.len() - 1 {
        0 => String::new(),
        more => format!(" +{more}"),
    };
    let short = format!("{mark} {name} {count}{more}");
    let said = t!(
        paint.words,
        "header-overloaded",
        manager = name,
        count = count
    );
    let said = format!("{mark} {said}{more}");
    Some(Part::new(Side::Left, said, paint.styles.warn, 63).or(short, 32))
}

/// How much the method warns of; the loudest of it, a broken promise, has its own place. The veil
/// hides it.
fn findings(paint: &Paint<'_>) -> Option<Part> {
    let count = paint.model.figures.tally().of_severity(Severity::Warning);
    let said = t!(paint.words, "header-findings", count = count);
    let part = Part::new(Side::Left, said, paint.styles.dim, 95);
    (count > 0 && !paint.is_veiled()).then_some(part)
}

/// Who is on the phone, while another page is looked at.
fn in_call(paint: &Paint<'_>) -> Option<Part> {
    let model = paint.model;
    let account = model.call_account().filter(|_| model.page != Page::Call)?;
    let lasted = paint.words.minutes(model.call_minutes()?);
    let name = Clean::new(&account.name);
    let words = t!(paint.words, "header-in-call", name = name.as_str());
    let mark = paint.glyphs.on;
    let text = format!("{mark} {words} {} {lasted}", paint.glyphs.separator);
    let part = Part::new(Side::Right, text, paint.styles.strong, 54);
    Some(part.or(format!("{mark} {lasted}"), 25))
}

/// Broken promises, the only alarm there is: the loudest thing on the screen, but for those that are known and
/// accepted.
fn overdue(paint: &Paint<'_>) -> Option<Part> {
    let overdue = paint.model.figures.tally().of_severity(Severity::Alarm);
    let mark = paint.glyphs.overdue;
    let text = t!(paint.words, "header-overdue", count = overdue);
    let short = t!(paint.words, "count-overdue", count = overdue);
    let part = Part::new(Side::Right, format!("{mark} {text}"), paint.styles.bad, 61);
    let part = part.or(format!("{mark} {short}"), 20);
    (overdue > 0).then(|| part.or(format!("{mark} {overdue}"), 0))
}

/// Promises of the next seven days.
fn due(paint: &Paint<'_>) -> Option<Part> {
    let due = paint.model.figures.promises().soon;
    let mark = paint.glyphs.due;
    let text = t!(paint.words, "header-due", count = due);
    let short = t!(paint.words, "header-due-short", count = due);
    let part = Part::new(Side::Right, format!("{mark} {text}"), paint.styles.warn, 66);
    let part = part.or(format!("{mark} {short}"), 55);
    (due > 0).then(|| part.or(format!("{mark} {due}"), 50))
}

/// Where the file stands. A failure is never left out.
fn file(paint: &Paint<'_>) -> Part {
    let (words, styles, glyphs) = (paint.words, paint.styles, paint.glyphs);
    match (paint.model.saving.state(), &paint.model.access) {
        (SaveState::Failed(why), _) => {
            let text = format!(" {} {} ", glyphs.error, not_saved(paint, why));
            Part::new(Side::Right, text, styles.banner, 0)
        }
        (SaveState::Unreadable, _) => {
            let said = |words: String| format!("{} {words}", glyphs.error);
            let (long, short) = (
                said(t!(words, "header-unreadable")),
                said(t!(words, "header-unreadable-short")),
            );
            Part::new(Side::Right, long, styles.bad, 59).or(short, 0)
        }
        (_, Access::Following(holder)) => followed(paint, holder.as_ref()),
        (_, Access::ReadOnly) | (SaveState::Untouched, Access::Unwritable) => {
            Part::new(Side::Right, t!(words, "header-read-only"), styles.warn, 45)
        }
        _ if paint.model.options.demo => {
            let [long, short] = [t!(words, "header-demo"), t!(words, "header-demo-short")];
            Part::new(Side::Right, long, styles.dim, 64).or(short, 20)
        }
        (SaveState::Saving, _) => {
            let text = format!("{} {}", glyphs.unsaved, t!(words, "header-saving"));
            in_slot(paint, [text, glyphs.unsaved.to_owned()], styles.text)
        }
        (SaveState::Saved(at), _) => in_slot(paint, saved(paint, at), styles.dim),
        (SaveState::Untouched, _) => {
            let file = Path::new(&paint.model.file).file_name();
            let file = file.map(|name| Clean::new(&name.to_string_lossy()).into_string());
            let file = file.unwrap_or_default();
            let file = text::truncate(&file, slots(paint)[0]).into_owned();
            in_slot(paint, [file, String::new()], styles.dim)
        }
    }
}

/// That everything is on the disk, and since when; and the same more shortly.
fn saved(paint: &Paint<'_>, at: Time) -> [String; 2] {
    let time = paint.words.time(at);
    let text = t!(paint.words, "header-saved", time = time.as_str());
    let done = paint.glyphs.done;
    [format!("{done} {text}"), format!("{done} {time}")]
}

/// The cells kept for where the file stands, in both forms: each save changes it twice, and nothing else may move then.
fn slots(paint: &Paint<'_>) -> [usize; 2] {
    let [long, short] = saved(paint, Time::midnight());
    [text::width(&long).max(LONG_FILE), text::width(&short)]
}

/// Where the file stands, in cells that are kept for it.
fn in_slot(paint: &Paint<'_>, [long, short]: [String; 2], style: Style) -> Part {
    let [wide, narrow] = slots(paint);
    let (side, forms) = (Side::Right, Vec::new());
    let part = Part { side, style, forms };
    part.or_in(long, 64, wide).or_in(short, 35, narrow)
}

/// That the file is not saved, and why. A long reason would be cut and push everything else out: the messages have it.
fn not_saved(paint: &Paint<'_>, why: &Failure) -> String {
    let whole = Clean::new(&paint.words.save_failed(why)).into_string();
    if text::width(&whole) <= LONG_REASON {
        return whole;
    }
    let key = paint.key_anywhere(Action::Messages);
    t!(paint.words, "header-not-saved", key = key)
}

/// Which other window has the file. It never goes: whoever cannot change anything must know why.
fn followed(paint: &Paint<'_>, holder: Option<&Holder>) -> Part {
    let words = paint.words;
    let read_only = |by: String| {
        let what = t!(words, "header-read-only");
        format!("{what} {} {by}", paint.glyphs.separator)
    };
    let Some(holder) = holder else {
        let by = read_only(t!(words, "header-holder-unknown"));
        return Part::new(Side::Right, by, paint.styles.warn, 0);
    };
    let host = Clean::new(&holder.host).into_string();
    let host = text::truncate(&host, LONG_HOST).into_owned();
    let by = words.holder(&Holder { host, ..*holder }, paint.model.today);
    let pid = holder.pid.to_string();
    let short = t!(words, "header-holder-short", pid = pid);
    let part = Part::new(Side::Right, read_only(by), paint.styles.warn, 10);
    part.or(read_only(short), 0)
}
