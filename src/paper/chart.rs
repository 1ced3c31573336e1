//! The way of a figure from where it started to where it is to go, as a small picture.
//!
//! The picture carries figures at its ends; all else it shows is told beside it in words. Its colours are those
//! of the page, so that it is as legible in the dark and on paper.

use jiff::civil::Date;
use maud::{Markup, html};

/// Size of the picture, in its own units; the page scales it.
const WIDTH: f64 = 360.0;
/// See [`WIDTH`].
const HEIGHT: f64 = 132.0;
/// The field the way is drawn in; the rest is for figures and days.
const LEFT: f64 = 58.0;
const RIGHT: f64 = WIDTH - 58.0;
const TOP: f64 = 24.0;
const BOTTOM: f64 = HEIGHT - 30.0;
/// Figures of both ends stand so far from the field.
const AIR: f64 = 8.0;
/// Characters of the longest figure or day: there is no more room at the ends.
const LONGEST: usize = 10;

const TEXT: &str = "var(--text, #1d2330)";
const QUIET: &str = "var(--quiet, #586174)";
const LINE: &str = "var(--line, #d8dde6)";
const ACCENT: &str = "var(--accent, #1f5fbf)";
const GROUND: &str = "var(--ground, #ffffff)";

/// A figure of a day, with what is written for it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spot {
    /// The day; none where it is not known.
    pub(super) day: Option<Date>,
    /// How high it stands.
    pub(super) value: f64,
    /// The figure, as people write it.
    pub(super) said: String,
}

/// A way: where it started, what was read, where it is to go.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Way {
    /// Where it started.
    pub(super) start: Option<Spot>,
    /// What was read, the earliest first; each has its day.
    pub(super) readings: Vec<Spot>,
    /// Where it is to go.
    pub(super) goal: Option<Spot>,
    /// The least and the most there can be; none where figures have no ends.
    pub(super) ends: Option<(f64, f64)>,
    /// The first and the last day, as people write them.
    pub(super) days: [String; 2],
}

impl Way {
    /// The first and the last day of it; none where no day is known.
    pub(super) fn span(
        start: Option<Date>,
        readings: impl Iterator<Item = Date>,
        goal: Option<Date>,
    ) -> Option<(Date, Date)> {
        let days = start.into_iter().chain(readings).chain(goal);
        days.fold(None, |span: Option<(Date, Date)>, day| {
            let (first, last) = span.unwrap_or((day, day));
            Some((first.min(day), last.max(day)))
        })
    }

    /// As an `svg` element.
    pub(super) fn svg(&self) -> Markup {
        let field = Field::of(self);
        html! {
            svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (WIDTH) " " (HEIGHT) }
                style="font:12px 'Open Sans','Segoe UI',sans-serif" {
                (rule(LEFT, BOTTOM + 8.0, RIGHT, BOTTOM + 8.0, LINE, false))
                (self.straight(&field))
                (self.read(&field))
                (self.said(&field))
                (self.under())
            }
        }
    }

    /// What is to be: the straight line from the start to the goal, or the height of the goal.
    fn straight(&self, field: &Field) -> Markup {
        let Some(((from_x, from_y), (x, y))) = self.ends(field) else {
            return html! {};
        };
        html! {
            (rule(from_x, from_y, x, y, QUIET, true))
            circle cx=(fine(x)) cy=(fine(y)) r="4.5" style={ "fill:" (GROUND) ";stroke:" (QUIET) ";stroke-width:1.5" } {}
        }
    }

    /// Both ends of the straight line; none without a goal.
    fn ends(&self, field: &Field) -> Option<((f64, f64), (f64, f64))> {
        let goal = self.goal.as_ref()?;
        let (x, y) = field.place(goal.day, RIGHT, goal.value);
        let start = self.start.as_ref();
        let from = start.map_or((LEFT, y), |it| field.place(it.day, LEFT, it.value));
        Some((from, (x, y)))
    }

    /// What was read: a line through all, the last one marked.
    fn read(&self, field: &Field) -> Markup {
        let places: Vec<_> = self
            .readings
            .iter()
            .map(|it| field.place(it.day, RIGHT, it.value))
            .collect();
        let points: Vec<_> = places
            .iter()
            .map(|(x, y)| format!("{},{}", fine(*x), fine(*y)))
            .collect();
        html! {
            @if points.len() > 1 {
                polyline points=(points.join(" ")) style={ "fill:none;stroke:" (ACCENT) ";stroke-width:2;stroke-linejoin:round" } {}
            }
            @for (at, (x, y)) in places.iter().enumerate() {
                @let radius = if at + 1 == places.len() { "4" } else { "1.8" };
                circle cx=(fine(*x)) cy=(fine(*y)) r=(radius) style={ "fill:" (ACCENT) } {}
            }
        }
    }

    /// The figures: where it started on the left, where it is to go on the right, the last reading above it.
    fn said(&self, field: &Field) -> Markup {
        let first = self.start.as_ref().or(self.readings.first());
        let left = first.map(|it| (field.place(it.day, LEFT, it.value).1, &it.said));
        let right = self.goal.as_ref();
        let right = right.map(|it| (field.place(it.day, RIGHT, it.value).1, &it.said));
        let last = self
            .readings
            .last()
            .filter(|_| self.start.is_some() || self.readings.len() > 1);
        let last = last.map(|it| (field.place(it.day, RIGHT, it.value), &it.said));
        html! {
            @if let Some((y, said)) = left { (words(LEFT - AIR, y + 4.0, "end", QUIET, said)) }
            @if let Some((y, said)) = right { (words(RIGHT + AIR, y + 4.0, "start", QUIET, said)) }
            @if let Some(((x, y), said)) = last {
                (words(x.clamp(LEFT + 8.0, RIGHT - 8.0), self.clear(field, (x, y)), "middle", TEXT, said))
            }
        }
    }

    /// Where the last figure is written: above its dot where that is above the straight way, else below where
    /// there is room.
    fn clear(&self, field: &Field, (x, y): (f64, f64)) -> f64 {
        let way = self.ends(field);
        let way = way.map(|((from_x, from_y), (to_x, to_y))| {
            let part = (x - from_x) / (to_x - from_x);
            from_y + (to_y - from_y) * if part.is_finite() { part } else { 1.0 }
        });
        let below = way.is_some_and(|way| way < y) && y + 17.0 < BOTTOM + 4.0;
        if below { y + 17.0 } else { y - 9.0 }
    }

    /// The first and the last day, under it.
    fn under(&self) -> Markup {
        let [first, last] = &self.days;
        html! {
            (words(LEFT, HEIGHT - 6.0, "start", QUIET, first))
            @if first != last { (words(RIGHT, HEIGHT - 6.0, "end", QUIET, last)) }
        }
    }
}

/// Where days and figures lie in the picture.
struct Field {
    first: Option<Date>,
    days: f64,
    low: f64,
    high: f64,
}

impl Field {
    fn of(way: &Way) -> Self {
        let spots = || way.start.iter().chain(&way.readings).chain(&way.goal);
        let span = Way::span(None, spots().filter_map(|it| it.day), None);
        let values = spots().map(|it| it.value).filter(|it| it.is_finite());
        let drawn = values.fold(None, |ends: Option<(f64, f64)>, value| {
            let (low, high) = ends.unwrap_or((value, value));
            Some((low.min(value), high.max(value)))
        });
        let (low, high) = way.ends.or(drawn).unwrap_or((0.0, 1.0));
        Self {
            first: span.map(|(first, _)| first),
            days: span.map_or(0.0, |(first, last)| days(first, last)),
            low,
            high,
        }
    }

    /// Where a figure of a day lies; one of no day at `else_x`.
    fn place(&self, day: Option<Date>, else_x: f64, value: f64) -> (f64, f64) {
        let x = match (day, self.first) {
            (Some(_), Some(_)) if self.days <= 0.0 => f64::midpoint(LEFT, RIGHT),
            (Some(day), Some(first)) => LEFT + (RIGHT - LEFT) * days(first, day) / self.days,
            _ => else_x,
        };
        let part = (value - self.low) / (self.high - self.low);
        let part = if part.is_finite() {
            part.clamp(0.0, 1.0)
        } else {
            0.5
        };
        (x, BOTTOM - (BOTTOM - TOP) * part)
    }
}

fn days(from: Date, to: Date) -> f64 {
    f64::from(crate::domain::promise::days_between(from, to))
}

/// A coordinate: a tenth is finer than any eye.
fn fine(at: f64) -> String {
    format!("{at:.1}")
}

fn rule(x1: f64, y1: f64, x2: f64, y2: f64, colour: &str, dashed: bool) -> Markup {
    let pattern = if dashed { ";stroke-dasharray:3 4" } else { "" };
    html! {
        line x1=(fine(x1)) y1=(fine(y1)) x2=(fine(x2)) y2=(fine(y2))
            style={ "stroke:" (colour) ";stroke-width:1.2" (pattern) } {}
    }
}

fn words(x: f64, y: f64, anchor: &str, colour: &str, said: &str) -> Markup {
    let is_long = said.chars().count() > LONGEST;
    let cut = || said.chars().take(LONGEST - 1).chain(['…']).collect();
    let said: String = if is_long { cut() } else { said.to_owned() };
    html! {
        text x=(fine(x)) y=(fine(y)) text-anchor=(anchor)
            style={ "fill:" (colour) ";paint-order:stroke;stroke:" (GROUND) ";stroke-width:3" } { (said) }
    }
}

#[cfg(test)]
mod tests;
