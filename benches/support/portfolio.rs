//! Portfolios of any size, the same for the same size: yearly figures, scores with evidence, a scorecard, requirements at every
//! step, comments, a key of the user's own, as a hand-kept file has them.

use std::fmt::Write as _;

#[path = "../../tests/support/dice.rs"]
mod dice;
use dice::Dice;

/// Where the file begins, with criteria of every kind.
const HEAD: &str = "\
format: 1
# Kept by hand.
portfolio:
  name: Generated
  currency: EUR
criteria:
  attractiveness:
    - {id: growth, name: Revenue progression, weight: 30, kind: quantitative, source: revenue_progression, unit: \"%\", worst: -5, best: 15}
    - {id: innovation, name: Capacity to innovate, weight: 20, kind: qualitative}   # anchors to be written
    - {id: reach, name: International reach, weight: 20, kind: qualitative}
    - {id: sites, name: Sites we serve, weight: 15, kind: quantitative, unit: sites, worst: 0, best: 12}
    - {id: service, name: Service expectations, weight: 15, kind: qualitative}
  strength:
    - {id: wallet, name: Share of wallet, weight: 40, kind: quantitative, source: share_of_wallet, unit: \"%\", worst: 0, best: 60}
    - {id: value, name: Value against rivals, weight: 30, kind: qualitative}
    - {id: stage, name: Relationship stage, weight: 30, kind: quantitative, source: stage}
accounts:
";

const FIRST: [&str; 8] = [
    "Helios", "Nova", "Zenith", "Étoile", "Delta", "Kestrel", "Garonne", "Łąka",
];
const LAST: [&str; 8] = [
    "Retail", "Énergie", "Foods", "Rail", "Ports", "Pharma", "Marine", "Verre",
];
const PEOPLE: [&str; 5] = [
    "Camille Morel",
    "A. Roux",
    "Inès Petit",
    "J. Kowalski",
    "P. Okafor",
];
const WORDS: [&str; 10] = [
    "volume", "slots", "invoice", "delay", "price", "forecast", "audit", "quality", "Gdańsk",
    "clause",
];
const STEPS: [&str; 4] = ["stop", "wait", "go", "closed"];

/// A portfolio of so many accounts, as text.
pub(crate) fn portfolio(accounts: usize) -> String {
    let mut text = HEAD.to_owned();
    let mut dice = Dice(accounts as u64 + 1);
    for number in 0..accounts {
        account(&mut text, number, &mut dice).expect("writing to a text cannot fail");
    }
    text
}

fn account(text: &mut String, number: usize, dice: &mut Dice) -> std::fmt::Result {
    let (first, last, manager) = (dice.pick(&FIRST), dice.pick(&LAST), dice.pick(&PEOPLE));
    let status = if number < 15 {
        "key"
    } else {
        dice.pick(&["candidate", "incubator", "former"])
    };
    let revenue = dice.upto(9000) * 1000 + 80_000;
    write!(
        text,
        "  # --- {number} ---
  - id: acc-{number:05}
    name: {first} {last} {number}
    status: {status}
    sector: {last}
    manager: {manager}
    effort: {}   # days a month
    potential: {}
    share_of_wallet: {}
    revenue: {{2024: {revenue}, 2025: {}}}
    margin: {{2024: {}.5, 2025: {}.1}}
    scores:
      innovation: {}
      sites: {{value: {}, note: {} {}, date: 2026-10-{:02}, by: CM}}
      service: {}
      value: {}
    stage: {{current: {}, target: cooperative, evidence: {{negotiator: 2026-05-{:02}}}}}
",
        dice.upto(9) + 1,
        revenue * 6,
        dice.upto(80),
        revenue / 10 * (8 + dice.upto(5)),
        dice.upto(25),
        dice.upto(25),
        dice.upto(5) + 1,
        dice.upto(14),
        dice.pick(&WORDS),
        dice.pick(&WORDS),
        dice.upto(28) + 1,
        dice.upto(5) + 1,
        dice.upto(5) + 1,
        dice.pick(&["basic", "cooperative", "interdependent"]),
        dice.upto(28) + 1,
    )?;
    scorecard(text, dice)?;
    requirements(text, dice)?;
    writeln!(
        text,
        "    crm_id: '{:05}'   # ours, the program leaves it alone",
        dice.upto(99_999)
    )
}

fn scorecard(text: &mut String, dice: &mut Dice) -> std::fmt::Result {
    writeln!(
        text,
        "    scorecard:
      - {{id: otif, name: On time in full, dimension: quality, kind: quantitative, unit: \"%\", baseline: {{value: 91, date: 2026-01-01}}, target: {{value: 97, due: 2026-12-31}}, matters_to: both, shared_from: cooperative, readings: {{2026-08-31: {}.5, 2026-09-30: {}.5}}}}
      - {{id: pilots, name: Joint pilots, dimension: innovation, kind: quantitative, baseline: {{value: 0, date: 2026-01-01}}, target: {{value: 3, due: 2026-12-31}}, readings: {{2026-09-30: {}}}}}",
        88 + dice.upto(10),
        88 + dice.upto(10),
        dice.upto(4),
    )
}

fn requirements(text: &mut String, dice: &mut Dice) -> std::fmt::Result {
    writeln!(text, "    requirements:")?;
    for number in 0..=dice.upto(2) {
        let step = dice.pick(&STEPS);
        writeln!(
            text,
            "      - id: req-{number}
        title: {} {} {}
        kind: price
        step: {step}
        raised: {{date: 2026-11-{:02}, by: Buyer}}
        object: {} {}
        answer_by: [2026-11-{:02}]",
            dice.pick(&WORDS),
            dice.pick(&WORDS),
            dice.pick(&WORDS),
            dice.upto(20) + 1,
            dice.pick(&WORDS),
            dice.pick(&WORDS),
            dice.upto(30) + 1,
        )?;
    }
    Ok(())
}

impl Dice {
    /// A number below `end`.
    fn upto(&mut self, end: u64) -> u64 {
        self.roll(end as usize) as u64
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.upto(from.len() as u64) as usize]
    }
}
