//! The price call: what a price request is, with where every figure comes from.

use crate::clean::Clean;
use crate::domain::Account;
use crate::domain::price_call::{
    COST_OF_CAPITAL, ExtraVolume, PriceCall, Unknown, Worth, answer_day, granted_before,
};
use crate::domain::requirement::Requirement;
use crate::i18n::t;
use crate::ui::paint::Paint;

use super::beside::ANSWER;
use super::notes::{Note, Notes};

/// The most earlier answers that are listed.
const BEFORE: usize = 3;

/// The price call of a requirement, in lines of so many cells; nothing where it asks for no cut.
pub(in crate::ui) fn lines(
    paint: &Paint<'_>,
    account: &Account,
    requirement: &Requirement,
    width: u16,
) -> Vec<Note> {
    let Some(mut writer) = Writer::of(paint, account, requirement, width) else {
        return Vec::new();
    };
    writer.costs();
    writer.counterparts();
    writer.before(requirement);
    writer.sentence(requirement);
    writer.notes.lines()
}

/// The same in the order it is needed while they talk: what to say now comes first.
pub(in crate::ui) fn while_talking(
    paint: &Paint<'_>,
    account: &Account,
    requirement: &Requirement,
    width: u16,
) -> Vec<Note> {
    let Some(mut writer) = Writer::of(paint, account, requirement, width) else {
        return Vec::new();
    };
    writer.sentence(requirement);
    writer.costs();
    writer.counterparts();
    writer.before(requirement);
    writer.notes.lines()
}

struct Writer<'p, 'a, 'c> {
    notes: Notes<'p, 'a>,
    call: PriceCall,
    account: &'c Account,
}

impl<'p, 'a, 'c> Writer<'p, 'a, 'c> {
    fn of(
        paint: &'p Paint<'a>,
        account: &'c Account,
        requirement: &Requirement,
        width: u16,
    ) -> Option<Self> {
        let call = PriceCall::of(account, requirement, paint.model.closed_year())?;
        let notes = Notes::new(paint, width);
        Some(Self {
            notes,
            call,
            account,
        })
    }

    fn paint(&self) -> &Paint<'a> {
        self.notes.paint
    }

    /// What it costs: every figure with what it was computed from, or what has to be known first.
    fn costs(&mut self) {
        let words = self.paint().words;
        let asked = self.paint().figure(words.percent_short(-self.call.percent));
        let asked = t!(words, "price-heading", percent = asked);
        self.notes.heading(asked);
        if self.paint().is_veiled() {
            // Which lines there are depends on the figures as well.
            let style = self.paint().styles.dim;
            return self.notes.text(&t!(words, "veiled"), style, 1);
        }
        for unknown in self.call.unknown() {
            let year = self.call.year.to_string();
            let asked = match unknown {
                Unknown::Revenue => t!(words, "price-revenue-unknown", year = year),
                Unknown::Margin => t!(words, "price-margin-unknown", year = year),
            };
            let style = self.paint().styles.warn;
            self.notes.text(&asked, style, 3);
        }
        self.amount();
        self.margin();
        self.volume();
    }

    fn amount(&mut self) {
        let (Some(amount), Some(revenue)) = (self.call.amount(), self.call.revenue) else {
            return;
        };
        let words = self.paint().words;
        let source = t!(
            words,
            "price-of-revenue",
            percent = self.percent(self.call.percent),
            year = self.call.year.to_string(),
            revenue = self.money(revenue)
        );
        let value = (self.money(-amount), self.paint().styles.bad);
        self.notes.fact(&t!(words, "price-a-year"), value, &source);
    }

    fn margin(&mut self) {
        let Some(effect) = self.call.margin_effect() else {
            return;
        };
        let (words, arrow) = (self.paint().words, self.paint().glyphs.arrow);
        let year = self.call.year.to_string();
        let (before, after) = words.pair((effect.before, effect.after), 0..=1);
        let before = self.paint().figure(before);
        let both = format!("{before} {arrow} {}", self.in_percent(&after));
        let points = self.number(effect.points());
        let source = t!(
            words,
            "price-points",
            count = effect.points(),
            points = points,
            year = year.clone()
        );
        let value = (both, self.paint().styles.strong);
        self.notes.fact(&t!(words, "price-margin"), value, &source);
        if !effect.eaten.is_finite() {
            return;
        }
        let value = (self.percent(effect.eaten), self.paint().styles.strong);
        let earned = self
            .call
            .revenue
            .map(|revenue| revenue * effect.before / 100.0);
        let source = match earned {
            Some(earned) => t!(
                words,
                "price-of-margin",
                year = year,
                margin = self.money(earned)
            ),
            None => t!(
                words,
                "price-of-margin-percent",
                margin = self.percent(effect.before),
                year = year
            ),
        };
        self.notes.fact(&t!(words, "price-eaten"), value, &source);
    }

    fn volume(&mut self) {
        let (Some(volume), Some(margin)) = (self.call.extra_volume(), self.call.margin) else {
            return;
        };
        let words = self.paint().words;
        match volume {
            ExtraVolume::Percent(percent) => {
                let (cut, margin) = (self.number(self.call.percent), self.number(margin));
                let source = t!(words, "price-volume-from", cut = cut, margin = margin);
                let more = t!(words, "price-more-volume", percent = self.percent(percent));
                let value = (more, self.paint().styles.strong);
                self.notes.fact(&t!(words, "price-paid-by"), value, &source);
            }
            ExtraVolume::Never => {
                let never = t!(
                    words,
                    "price-never",
                    margin = self.percent(margin),
                    year = self.call.year.to_string()
                );
                let style = self.paint().styles.bad;
                self.notes.text(&never, style, 3);
            }
        }
    }

    fn counterparts(&mut self) {
        if self.paint().is_veiled() {
            return;
        }
        let words = self.paint().words;
        self.notes.heading(t!(words, "price-worth"));
        let style = self.paint().styles.text;
        for worth in self.call.counterparts() {
            let item = self.worth(worth);
            self.notes.item(&item, style, 2);
        }
    }

    fn worth(&self, worth: Worth) -> String {
        let words = self.paint().words;
        match worth {
            Worth::Volume {
                percent,
                share_of_wallet,
            } => {
                let percent = self.percent(percent);
                match (self.account.share_of_wallet, share_of_wallet) {
                    (Some(now), Some(then)) => {
                        let (now, then) = words.pair((now, then), 0..=1);
                        t!(
                            words,
                            "worth-volume-share",
                            percent = percent,
                            now = self.paint().figure(now),
                            then = self.in_percent(&then)
                        )
                    }
                    _ => t!(words, "worth-volume", percent = percent),
                }
            }
            Worth::Payment { days } => {
                let rate = words.percent_short(COST_OF_CAPITAL);
                let shown = self.paint().figure(days.to_string());
                t!(
                    words,
                    "worth-payment",
                    count = days,
                    days = shown,
                    rate = rate
                )
            }
            Worth::Named(kind) => {
                let what = words.counterpart(kind);
                match self.call.amount() {
                    Some(amount) => t!(
                        words,
                        "worth-named",
                        what = what,
                        amount = self.money(amount)
                    ),
                    None => t!(words, "worth-named-unknown", what = what),
                }
            }
        }
    }

    /// What the account was granted before, and what it gave in return.
    fn before(&mut self, requirement: &Requirement) {
        let words = self.paint().words;
        let granted = granted_before(self.account, requirement);
        self.notes.heading(t!(words, "price-before"));
        if granted.is_empty() {
            let style = self.paint().styles.dim;
            return self.notes.text(&t!(words, "price-never-before"), style, 2);
        }
        let style = self.paint().styles.text;
        for one in granted.into_iter().take(BEFORE) {
            let item = super::answered(self.paint(), one);
            self.notes.item(&item, style, ANSWER);
        }
    }

    /// A sentence to say now: it wins the time the method asks for.
    fn sentence(&mut self, requirement: &Requirement) {
        if requirement.is_answered() {
            return;
        }
        let words = self.paint().words;
        let day = words.date(answer_day(requirement, self.paint().model.today));
        let percent = self.paint().figure(words.percent_short(self.call.percent));
        self.notes.heading(t!(words, "price-time"));
        let style = self.paint().styles.accent;
        let sentence = t!(words, "price-sentence", percent = percent, date = day);
        self.notes.text(&Clean::new(&sentence), style, 5);
    }

    fn money(&self, amount: f64) -> String {
        let currency = self.paint().model.portfolio.settings().currency.as_deref();
        self.paint()
            .figure(self.paint().words.amount(amount, currency))
    }

    fn percent(&self, value: f64) -> String {
        self.paint().figure(self.paint().words.percent_short(value))
    }

    /// A number that was written already, in percent.
    fn in_percent(&self, number: &str) -> String {
        let unit = self.paint().words.numerals().unit;
        self.paint().figure(format!("{number}{unit}%"))
    }

    fn number(&self, value: f64) -> String {
        self.paint().figure(self.paint().words.number(value, 1))
    }
}
