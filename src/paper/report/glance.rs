//! At a glance: the figures that matter most, each large.

use crate::domain::account::Status;
use crate::domain::findings::Severity;
use crate::domain::matrix::Zone;
use crate::domain::review::Move;
use crate::domain::selection::MAX_KEY_ACCOUNTS;
use crate::i18n::t;
use crate::paper::Basis;
use crate::paper::page::{Block, Fact, Section};
use crate::paper::report::asked;
use crate::paper::since::Since;

/// The figures; none of a portfolio without an account.
pub(super) fn section(basis: Basis<'_>, since: Option<&Since<'_>>) -> Section {
    let some = !basis.portfolio.accounts().is_empty();
    let facts = some.then(|| {
        let facts = [
            Some(selected(basis)),
            zones(basis),
            kept(basis),
            since.map(|since| crossed(basis, since)),
            decisions(basis),
            findings(basis),
            effort(basis),
        ];
        facts.into_iter().flatten().collect()
    });
    let facts = Block::Facts(facts.unwrap_or_default());
    Section::of(t!(basis.words, "whole-glance"), vec![facts])
}

fn selected(basis: Basis<'_>) -> Fact {
    let (words, counts) = (basis.words, basis.figures.counts());
    let others = [Status::Incubator, Status::Candidate].map(|status| counts.get(status));
    let [trial, candidates] = others;
    let more = t!(
        words,
        "whole-others",
        trial = trial,
        candidates = candidates
    );
    let most = t!(words, "whole-most", most = MAX_KEY_ACCOUNTS);
    Fact {
        name: t!(words, "whole-key"),
        value: counts.key().to_string(),
        note: format!("{most} · {more}"),
    }
}

/// How many key accounts each zone has.
fn zones(basis: Basis<'_>) -> Option<Fact> {
    let count = |zone| basis.figures.efforts().zone(zone).accounts;
    let counts = Zone::ALL.map(|zone| count(zone).to_string());
    let names = Zone::ALL.map(|zone| basis.words.zone(zone));
    let any = Zone::ALL.iter().any(|zone| count(*zone) > 0);
    any.then(|| Fact {
        name: t!(basis.words, "whole-by-zone"),
        value: counts.join(" · "),
        note: names.join(" · "),
    })
}

fn kept(basis: Basis<'_>) -> Option<Fact> {
    let (words, promises) = (basis.words, basis.figures.promises());
    let rate = promises.kept_rate().map(|it| words.percent(it * 100.0, 0));
    (rate.is_some() || promises.open > 0).then(|| Fact {
        name: t!(words, "whole-kept"),
        value: rate.unwrap_or_else(super::nothing),
        note: t!(
            words,
            "report-promises-are",
            open = promises.open,
            overdue = promises.overdue
        ),
    })
}

fn crossed(basis: Basis<'_>, since: &Since<'_>) -> Fact {
    let crossed = since.moves.iter().filter(|it| it.crossed()).count();
    let moved = since.moves.iter().filter(|it| Move::moved(it)).count() - crossed;
    Fact {
        name: t!(basis.words, "moves-crossed"),
        value: crossed.to_string(),
        note: t!(basis.words, "whole-moved-too", count = moved),
    }
}

fn decisions(basis: Basis<'_>) -> Option<Fact> {
    let open = asked::open(basis);
    let late = open.iter().filter(|it| it.is_late(basis.today)).count();
    (!open.is_empty()).then(|| Fact {
        name: t!(basis.words, "whole-asked"),
        value: open.len().to_string(),
        note: t!(basis.words, "count-overdue", count = late),
    })
}

fn findings(basis: Basis<'_>) -> Option<Fact> {
    let tally = basis.figures.tally();
    let count = |severity| tally.of_severity(severity) as usize;
    let grave = count(Severity::Alarm) + count(Severity::Warning);
    (tally.total() > 0).then(|| Fact {
        name: t!(basis.words, "report-findings"),
        value: grave.to_string(),
        note: t!(
            basis.words,
            "whole-graves",
            alarms = count(Severity::Alarm),
            hints = count(Severity::Hint)
        ),
    })
}

fn effort(basis: Basis<'_>) -> Option<Fact> {
    let total = basis.figures.efforts().total();
    (total > 0.0).then(|| Fact {
        name: t!(basis.words, "whole-effort"),
        value: basis.words.number(total, 1),
        note: t!(basis.words, "whole-days"),
    })
}
