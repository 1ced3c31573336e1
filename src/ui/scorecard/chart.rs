//! The readings of an indicator on a real time axis, with the straight line from baseline to target.
//!
//! Painted in cells: the course of the readings as a tinted field that ends in an eighth of a cell,
//! the readings as discs on it, the way to the target as a dotted line. Where there is no tint, disc
//! and line alone tell the same.

mod days;
mod levels;

use jiff::civil::Date;
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use crate::clean::Clean;
use crate::domain::attainment::Standing;
use crate::domain::matrix::Zone;
use crate::domain::scorecard::{Indicator, Measurement, Nature};
use crate::i18n::t;
use crate::keymap::{Action, Scope};
use crate::ui::paint::Paint;
use crate::ui::text;
use crate::ui::view_state::ViewState;

use days::Days;
use levels::Levels;

/// Below this a chart tells nothing.
const SMALLEST: (u16, u16) = (24, 5);
/// Lines below the field: the axis and its labels.
const AXIS: u16 = 2;

/// Everything that is drawn, in figures and days.
struct Chart<'i> {
    indicator: &'i Indicator,
    course: Vec<(Date, f64)>,
    standing: Option<Standing>,
    /// Whether figures are parts of what was planned.
    parts: bool,
    levels: Levels,
    days: Days,
    field: Rect,
}

/// Draws the chart of an indicator; nothing where there is too little room.
pub(super) fn draw(paint: &mut Paint<'_>, area: Rect, indicator: &Indicator, _: &ViewState) {
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return;
    }
    let said = if paint.is_veiled() {
        Some(t!(paint.words, "veiled"))
    } else if indicator.readings.is_empty() {
        Some(empty(paint))
    } else {
        None
    };
    if let Some(said) = said {
        let y = area.y + area.height / 2;
        let width = text::width(&said) as u16;
        let x = area.x + area.width.saturating_sub(width) / 2;
        paint.label(x, y, area.right() - x, &said, paint.styles.dim);
        return;
    }
    let chart = Chart::of(paint, area, indicator);
    chart.field(paint);
    chart.axes(paint, area);
    chart.today(paint);
    chart.way(paint);
    chart.readings(paint);
}

impl<'i> Chart<'i> {
    fn of(paint: &Paint<'_>, area: Rect, indicator: &'i Indicator) -> Self {
        let readings = indicator.readings.iter();
        let course: Vec<(Date, f64)> = readings
            .filter_map(|reading| Some((reading.when.day(), reading.measurement.figure()?)))
            .collect();
        let last = indicator.readings.last().map(|reading| reading.measurement);
        let parts = matches!(last, Some(Measurement::Held { .. }));
        let rows = area.height - AXIS;
        let levels = levels(paint, indicator, &course, parts, rows);
        let labels = levels
            .ticks
            .iter()
            .map(|tick| text::width(&level(paint, *tick, parts)));
        let widest = labels.max().unwrap_or_default();
        let left = u16::try_from(widest)
            .unwrap_or(u16::MAX)
            .min(area.width / 2 - 2)
            + 1;
        let field = Rect {
            x: area.x + left,
            y: area.y,
            width: area.width - left - 1,
            height: rows,
        };
        let today = paint.model.today;
        Self {
            indicator,
            standing: indicator.progress(today).standing,
            parts,
            levels,
            days: Days::of(indicator, &course, today, field.width),
            course,
            field,
        }
    }

    /// The course of the readings, filled from below; a line where fields have no colour.
    fn field(&self, paint: &mut Paint<'_>) {
        let tint = tint(paint);
        for column in 0..self.field.width {
            let Some(value) = self.course_at(self.days.date(column)) else {
                continue;
            };
            let x = self.field.x + column;
            match tint {
                Some(tint) => self.filled(paint, x, value, tint),
                None => self.line(paint, x, value),
            }
        }
    }

    /// A column of the field, its upper end to an eighth of a cell.
    fn filled(&self, paint: &mut Paint<'_>, x: u16, value: f64, tint: Color) {
        let eighths =
            (self.levels.share(value) * f64::from(self.field.height) * 8.0).round() as u16;
        let full = (eighths / 8).min(self.field.height);
        let top = self.field.bottom() - full;
        paint.fill(Rect::new(x, top, 1, full), Style::new().bg(tint));
        let part = (eighths % 8)
            .checked_sub(1)
            .and_then(|part| paint.glyphs.spark.get(usize::from(part)));
        // In ASCII there are no parts of a cell.
        let parted = top > self.field.y && !paint.model.options.ascii;
        if let Some(glyph) = part.filter(|_| parted) {
            paint.label(x, top - 1, 1, glyph, Style::new().fg(tint));
        }
    }

    /// A cell of the line. It is told from the way to the target by its shape.
    fn line(&self, paint: &mut Paint<'_>, x: u16, value: f64) {
        let glyph = if paint.model.options.ascii {
            paint.glyphs.none
        } else {
            paint.glyphs.rule
        };
        paint.label(x, self.row(value), 1, glyph, paint.styles.full);
    }

    /// The figure on a day between the first and the last reading, straight from one to the next.
    fn course_at(&self, day: Date) -> Option<f64> {
        let after = self.course.iter().position(|(on, _)| *on >= day)?;
        let (next, value) = self.course.get(after)?;
        if *next == day {
            return Some(*value);
        }
        let (from, before) = self.course.get(after.checked_sub(1)?)?;
        Some(before + (value - before) * days::share(*from, *next, day))
    }

    fn axes(&self, paint: &mut Paint<'_>, area: Rect) {
        let (dim, faint) = (paint.styles.dim, paint.styles.faint);
        for tick in &self.levels.ticks {
            let words = level(paint, *tick, self.parts);
            let y = self.row(*tick);
            paint.label_left_of(self.field.x - 1, y, self.field.x - area.x, &words, dim);
        }
        let y = self.field.bottom();
        let rule = paint.glyphs.rule.repeat(usize::from(self.field.width));
        paint.label(self.field.x, y, self.field.width, &rule, faint);
        for (column, words) in self.days.labels(paint.words) {
            let x = self.field.x + column;
            paint.label(x, y + 1, area.right().saturating_sub(x), &words, dim);
        }
    }

    /// Where today stands, where there is something beyond it.
    fn today(&self, paint: &mut Paint<'_>) {
        let Some(column) = self
            .days
            .column(paint.model.today)
            .filter(|c| c + 1 < self.field.width)
        else {
            return;
        };
        for y in self.field.y..self.field.bottom() {
            let x = self.field.x + column;
            paint.label(x, y, 1, paint.glyphs.dotted_vertical, paint.styles.faint);
        }
    }

    /// The straight line from baseline to target; without their dates, the target alone, all along.
    fn way(&self, paint: &mut Paint<'_>) {
        let Some(target) = self.indicator.target.filter(|_| !self.parts) else {
            return;
        };
        let style = paint.styles.dim;
        let baseline = self
            .indicator
            .baseline
            .and_then(|from| Some((from.date?, from.value)));
        for column in 0..self.field.width {
            let day = self.days.date(column);
            let value = match (baseline, target.due) {
                (Some((from, _)), _) if day < from => continue,
                (_, Some(due)) if day > due => continue,
                (Some((from, value)), Some(due)) => {
                    value + (target.value - value) * days::share(from, due, day)
                }
                _ => target.value,
            };
            paint.label(
                self.field.x + column,
                self.row(value),
                1,
                paint.glyphs.dotted,
                style,
            );
        }
        if let Some(column) = baseline.and_then(|(from, _)| self.days.column(from)) {
            let y = self.row(baseline.map_or(0.0, |(_, value)| value));
            paint.label(self.field.x + column, y, 1, paint.glyphs.ghost, style);
        }
        let end = target
            .due
            .map_or(Some(self.field.width - 1), |due| self.days.column(due));
        if let Some(column) = end {
            let x = self.field.x + column;
            paint.label(
                x,
                self.row(target.value),
                1,
                paint.glyphs.target,
                paint.styles.strong,
            );
        }
    }

    /// Each reading as a disc, the last one in the look of its standing, with its figure beside it.
    fn readings(&self, paint: &mut Paint<'_>) {
        let last = self.course.len().saturating_sub(1);
        for (at, (day, value)) in self.course.iter().enumerate() {
            let Some(column) = self.days.column(*day) else {
                continue;
            };
            let (x, y) = (self.field.x + column, self.row(*value));
            let style = if at == last {
                self.last_style(paint)
            } else {
                paint.styles.full
            };
            Self::seat(paint, x, y);
            paint.label(x, y, 1, paint.glyphs.bubble, style);
            if at == last {
                self.last_figure(paint, x, y, style);
            }
        }
    }

    /// A disc hides the edge of the field in its cell: where that was high, the field goes on under it.
    fn seat(paint: &mut Paint<'_>, x: u16, y: u16) {
        let high = paint.glyphs.spark.get(3..).unwrap_or_default();
        let is_edge = |cell: &ratatui::buffer::Cell| high.contains(&cell.symbol());
        if let Some(tint) = tint(paint)
            && paint.buf.cell((x, y)).is_some_and(is_edge)
        {
            paint.fill(Rect::new(x, y, 1, 1), Style::new().bg(tint));
        }
    }

    /// The figure of the last reading: at its right where there is room, else above it, or below.
    fn last_figure(&self, paint: &mut Paint<'_>, x: u16, y: u16, style: Style) {
        let Some(last) = self.indicator.readings.last() else {
            return;
        };
        let words = paint.words.measured(last.measurement, self.indicator);
        let words = Clean::new(&words).into_string();
        let width = u16::try_from(text::width(&words)).unwrap_or(u16::MAX / 2);
        let style = style.add_modifier(Modifier::BOLD);
        if x + 2 + width <= self.field.right() {
            // Set apart from the line it may stand on.
            let apart = format!(" {words} ");
            paint.label(x + 1, y, width + 2, &apart, style);
        } else {
            let y = if y > self.field.y { y - 1 } else { y + 1 };
            let room = x + 1 - self.field.x;
            paint.label_left_of(x + 1, y, width.min(room), &words, style);
        }
    }

    fn last_style(&self, paint: &Paint<'_>) -> Style {
        match self.standing {
            Some(Standing::OnTrack) => paint.styles.ok,
            Some(Standing::Behind) => paint.styles.warn,
            Some(Standing::Off) => paint.styles.bad,
            None => paint.styles.strong,
        }
    }

    /// The row a figure stands in.
    fn row(&self, value: f64) -> u16 {
        let height = self.field.height;
        let up = (self.levels.share(value) * f64::from(height)).floor() as u16;
        self.field.bottom() - 1 - up.min(height - 1)
    }
}

/// The colour of the field under the readings, where there is one.
fn tint(paint: &Paint<'_>) -> Option<Color> {
    let field = paint.styles.zone(Zone::Selective).field;
    field.bg.filter(|_| !paint.styles.outlined)
}

/// That there is nothing to draw, and what to press.
fn empty(paint: &Paint<'_>) -> String {
    let scopes = [Scope::Scorecard, Scope::Global];
    let key = paint.model.primary_key(Action::Reading, &scopes);
    match key.filter(|_| !paint.model.scorecard.as_shared) {
        Some(key) => t!(paint.words, "chart-begin", key = key),
        None => t!(paint.words, "chart-empty"),
    }
}

/// The levels of the chart: the scale for ratings, all for parts, else round figures around all there is.
fn levels(
    paint: &Paint<'_>,
    indicator: &Indicator,
    course: &[(Date, f64)],
    parts: bool,
    rows: u16,
) -> Levels {
    if parts {
        return Levels::between(0.0, 1.0, rows);
    }
    if indicator.nature == Nature::Qualitative {
        let scale = paint.model.portfolio.scale();
        return Levels::between(scale.min(), scale.max(), rows);
    }
    let ends = [
        indicator.baseline.map(|from| from.value),
        indicator.target.map(|goal| goal.value),
    ];
    let figures = course.iter().map(|(_, value)| *value);
    Levels::around(figures.chain(ends.into_iter().flatten()), rows)
}

/// A level as it is written.
fn level(paint: &Paint<'_>, level: f64, parts: bool) -> String {
    if parts {
        paint.words.percent(level * 100.0, 0)
    } else {
        paint.words.figure(level)
    }
}
