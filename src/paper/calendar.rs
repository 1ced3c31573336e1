//! Everything dated as a calendar file (RFC 5545), for the calendar people look into anyway.
//!
//! An event is known by a name made of the portfolio's and of ids, so that bringing a later file in moves events
//! instead of doubling them, and two portfolios with the same ids do not move each other's. (A portfolio that gets
//! another name is another calendar.) Of two events of one name a calendar keeps the one with the higher SEQUENCE,
//! and of one SEQUENCE the later DTSTAMP (RFC 5546, 2.1.5). What changed since the last file nobody notes down, so
//! every file is a revision, counted by the second it was made in. Whole days, which do not make anybody busy, and
//! private: what stands in them is about an account.

use icalendar::{Calendar, Class, Component as _, Event, Property};
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Basis, clean};
use crate::domain::agenda::{Entry, Matter};
use crate::domain::calendar::{Appointment, Occasion, calendar};
use crate::domain::findings;
use crate::domain::people::Accepted;
use crate::domain::{Account, PersonRef};
use crate::i18n::t;

/// Who wrote the file, as calendars are told.
const WRITER: &str = "-//keyfolio//keyfolio//EN";
/// Bytes of the longest line (RFC 5545, 3.1), its end not counted.
const LONGEST: usize = 75;
/// Revisions of events are counted in seconds from here on, the first of 2020: so they fit into what calendars count
/// with until 2088.
const FIRST: i64 = 1_577_836_800;

/// The calendar of a portfolio, made at a time: of the same portfolio, day and time always the same bytes.
pub fn file(basis: Basis<'_>, now: Timestamp) -> String {
    let portfolio = clean(&basis.portfolio.settings().name);
    let title = t!(basis.words, "calendar-title", portfolio = portfolio);
    let mut file = Calendar::empty();
    file.append_property(Property::new("VERSION", "2.0"));
    file.append_property(Property::new("PRODID", WRITER));
    file.append_property(Property::new("CALSCALE", "GREGORIAN"));
    file.append_property(Property::new("METHOD", "PUBLISH"));
    file.append_property(Property::new("X-WR-CALNAME", title));
    let days = calendar(basis.portfolio, basis.today).into_iter();
    file.extend(days.filter_map(|it| event(&basis, &it, now)));
    folded(&file.to_string())
}

/// The same with no line of more than [`LONGEST`] bytes: the library lets the last part of a long one have a byte
/// more. A line goes on in the next where that begins with a blank.
fn folded(text: &str) -> String {
    let whole = text.replace("\r\n ", "");
    let mut folded = String::with_capacity(text.len());
    for line in whole.split_terminator("\r\n") {
        let mut taken = 0;
        for c in line.chars() {
            if taken + c.len_utf8() > LONGEST {
                folded.push_str("\r\n ");
                taken = 1;
            }
            folded.push(c);
            taken += c.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}

fn event(basis: &Basis<'_>, it: &Appointment, now: Timestamp) -> Option<Event> {
    let (kind, text) = matter(basis, it)?;
    let (words, portfolio) = (basis.words, basis.portfolio);
    let summary = match text {
        Some(text) => t!(
            words,
            "calendar-matter",
            matter = kind.as_str(),
            text = clean(&text)
        ),
        None => kind.clone(),
    };
    let account = it.account.and_then(|at| portfolio.accounts().get(at));
    let summary = match account {
        Some(account) => {
            let account = clean(&account.name);
            t!(words, "calendar-of", account = account, matter = summary)
        }
        None => t!(words, "calendar-whole", matter = summary),
    };
    let mut event = Event::new();
    event
        .uid(&uid(&portfolio.settings().name, &it.name(portfolio)?))
        .summary(&summary)
        .class(Class::Private)
        .add_property("TRANSP", "TRANSPARENT")
        .add_property("DTSTAMP", now.strftime("%Y%m%dT%H%M%SZ").to_string())
        .sequence(revision(now))
        .append_property(day(it.on));
    let told = told(basis, it);
    if !told.is_empty() {
        event.description(&told.join("\n"));
    }
    Some(event.done())
}

/// Which revision an event of a time is; calendars keep what they have unless a later one comes in.
fn revision(now: Timestamp) -> u32 {
    let seconds = now.as_second().saturating_sub(FIRST);
    u32::try_from(seconds.clamp(0, i64::from(i32::MAX))).unwrap_or_default()
}

/// The whole day.
fn day(on: Date) -> Property {
    let day = on.strftime("%Y%m%d").to_string();
    Property::new("DTSTART", day)
        .add_parameter("VALUE", "DATE")
        .done()
}

/// A name of an event: the portfolio's and ids, each with what is no plain letter of it in figures, so that no two are
/// the same.
fn uid(portfolio: &str, parts: &[String]) -> String {
    let plain = |part: &str| -> String {
        let bytes = part.bytes().map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => char::from(byte).to_string(),
            other => format!("_{other:02x}"),
        });
        bytes.collect()
    };
    let parts: Vec<_> = parts.iter().map(|part| plain(part)).collect();
    format!("{}@{}.keyfolio", parts.join("."), plain(portfolio))
}

/// What kind of thing it is, and what it is called; not clean.
fn matter(basis: &Basis<'_>, it: &Appointment) -> Option<(String, Option<String>)> {
    let (words, portfolio) = (basis.words, basis.portfolio);
    let account = it.account.and_then(|at| portfolio.accounts().get(at));
    Some(match it.occasion {
        Occasion::Matter(matter) => {
            let entry = Entry {
                due: it.on,
                account: it.account,
                matter,
            };
            (words.matter(matter), Some(words.entry(&entry, portfolio)))
        }
        Occasion::Moment(moment, _) => (words.moment(moment), None),
        Occasion::Goal(at) => {
            let name = &account?.scorecard.get(at)?.name;
            (t!(words, "calendar-goal", text = clean(name)), None)
        }
        Occasion::Place => (t!(words, "calendar-place"), None),
        Occasion::Rescore => (t!(words, "calendar-rescore"), None),
        Occasion::Accepted(at) => {
            let found = found(basis, portfolio.accepted().get(at)?);
            (t!(words, "calendar-accepted", text = clean(&found)), None)
        }
    })
}

/// What was accepted: the finding in its words while it is one, by its id afterwards.
fn found(basis: &Basis<'_>, accepted: &Accepted) -> String {
    let found = findings::meant_by(accepted, basis.portfolio, basis.figures, basis.today);
    found.map_or_else(
        || accepted.finding.clone(),
        |it| basis.words.finding(&it, basis.portfolio),
    )
}

/// What else there is to say of it: why it was accepted; who does it, and for when it was promised first.
fn told(basis: &Basis<'_>, it: &Appointment) -> Vec<String> {
    if let Occasion::Accepted(at) = it.occasion {
        let accepted = basis.portfolio.accepted().get(at);
        let reason = accepted.and_then(|it| it.reason.as_deref());
        return reason.map(clean).into_iter().collect();
    }
    let account = it.account.and_then(|at| basis.portfolio.accounts().get(at));
    account.map_or_else(Vec::new, |account| told_of(basis, it, account))
}

fn told_of(basis: &Basis<'_>, it: &Appointment, account: &Account) -> Vec<String> {
    let words = basis.words;
    let who = |who: &PersonRef| {
        let name = clean(basis.portfolio.person_name(who));
        t!(words, "calendar-owner", name = name)
    };
    match it.occasion {
        Occasion::Matter(Matter::Answer(at)) => {
            let promised = account.requirements.get(at).map(|it| &it.answer_by);
            let first = promised.and_then(|days| days.first());
            let first = first.filter(|first| **first != it.on);
            let first = first.map(|day| t!(words, "calendar-first", date = words.date(*day)));
            let manager = account.manager.as_ref().map(who);
            manager.into_iter().chain(first).collect()
        }
        Occasion::Matter(Matter::Action(at)) => {
            let owner = account
                .plan
                .actions
                .get(at)
                .and_then(|it| it.owner.as_ref());
            owner.map(who).into_iter().collect()
        }
        Occasion::Matter(Matter::Reading(at)) | Occasion::Goal(at) => {
            let owner = account.scorecard.get(at).and_then(|it| it.owner.as_ref());
            owner.map(who).into_iter().collect()
        }
        Occasion::Matter(Matter::Contact(at)) => {
            let held = account.stakeholders.get(at).map(|it| it.held_by.as_slice());
            held.unwrap_or_default().iter().map(who).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
