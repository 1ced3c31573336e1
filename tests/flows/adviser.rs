//! From a file in which nothing stands to a portfolio the method has nothing to say against: every finding is
//! followed to where it is mended, and mended there, by keys alone.

use keyfolio::app::options::Options;
use keyfolio::domain::figures::Figures;
use keyfolio::domain::findings::tally::Verdict;
use keyfolio::domain::findings::{Finding, Place, Question, findings};
use keyfolio::store::diff::diff;
use keyfolio::store::patch::patch;
use keyfolio::store::read::read;
use rstest::rstest;

use crate::support::{Flow, TODAY, saves};

/// The least a file can be.
const NOTHING: &str = "format: 1\nportfolio:\n  name: Aurora Components\n";
/// What `keyfolio init` makes.
const NEW: &str = include_str!("../../assets/portfolio.new.en.yaml");

/// What is done at the place a finding leads to.
enum Do {
    /// Keys are pressed.
    Press(&'static str),
    /// A text is typed.
    Type(&'static str),
}

use Do::{Press, Type};

/// How each finding is mended that a young portfolio runs into, from where its Enter leads.
fn mended(finding: &Finding) -> &'static [Do] {
    match finding.id() {
        "axis-without-weight" => &[Press("n"), Type("Growth we can win"), Press("enter")],
        "no-objectives" => &[Type("Half of revenue abroad by 2029"), Press("enter")],
        "objective-unserved" | "serves-no-objective" => &[Press("enter esc esc")],
        // Each account of the walk is confirmed, then the snapshot kept.
        "never-reviewed" => &[Press("enter enter")],
        "unplaced" | "partial-coverage" => scored(finding),
        "no-manager" => &[Type("Camille Morel"), Press("enter")],
        "manager-reports-to-nobody" => &[Type("Jean Petit"), Press("enter")],
        "no-sponsor" => &[Type("Anne Garnier"), Press("enter")],
        "will-not-repeated" => &[Press("x")],
        "no-plan-moment" => &[
            Press("n"),
            Type("Steering committee"),
            Press("enter m"),
            Type("+30"),
            Press("enter"),
        ],
        "no-non-sales-meeting" => &[
            Press("n"),
            Type("A day with their customer service"),
            Press("enter m"),
            Type("+20"),
            Press("enter e home enter"),
            Type("outside sales"),
            Press("enter esc"),
        ],
        "plan-not-phased" => match finding.place() {
            Place::Field(..) => &[Type("2"), Press("enter")],
            _ => &[Press("enter")],
        },
        "no-scorecard" => &[Press("n"), Type("on time"), Press("enter")],
        "scorecard-no-qualitative" => &[Press("n"), Type("satisfaction"), Press("enter")],
        "scorecard-no-innovation" => &[Press("n"), Type("pilots"), Press("enter")],
        "scorecard-no-organisation" => &[Press("n"), Type("steering"), Press("enter")],
        "never-read" => &[Press("r"), Type("4"), Press("enter")],
        "no-decision-maker" => &[
            Press("right right right right enter"),
            Type("decision"),
            Press("enter"),
        ],
        "no-champion" => &[
            Press("right right right right right enter"),
            Type("champion"),
            Press("enter"),
        ],
        "no-confirmed-benefit" => &[
            Press("enter"),
            Type("Stock-outs down by 40 %"),
            Press("enter right right enter"),
            Type("Fontaine"),
            Press("enter"),
        ],
        "no-contacts" => &[Press("enter"), Type("R. Fontaine"), Press("enter")],
        other => panic!("nothing is known against {other}"),
    }
}

/// What is scored by hand gets a rating; what is computed gets the figures it is computed from.
fn scored(finding: &Finding) -> &'static [Do] {
    let Place::Score(_, criterion) = finding.place() else {
        return &[];
    };
    match criterion.as_str() {
        "growth" => &[
            Type("4210000"),
            Press("enter enter"),
            Type("3900000"),
            Press("enter"),
        ],
        "margin" => &[
            Type("18.5"),
            Press("enter enter"),
            Type("17.9"),
            Press("enter"),
        ],
        "wallet" => &[Type("35"), Press("enter")],
        "stage" => &[Type("cooperative"), Press("enter")],
        _ => &[Press("4")],
    }
}

fn opened(file: &str) -> Flow {
    let portfolio = read(file).expect("a portfolio without problems");
    Flow::on(portfolio, saves, Options::default())
}

/// Everything the method says to the portfolio as it is, whatever is on the screen.
fn said(flow: &Flow) -> Vec<Finding> {
    let model = flow.model();
    findings(&model.portfolio, &model.figures, model.today)
}

/// What `keyfolio check` would say to the file as it was saved last.
fn said_to_the_file(before: &str, flow: &Flow) -> Vec<Finding> {
    let saved = flow.saved().expect("something was saved");
    let ops = diff(&read(before).expect("a portfolio"), saved);
    let text = patch(before, &ops).expect("it can be written").text;
    let portfolio = read(&text).expect("what is saved has no problems");
    findings(&portfolio, &Figures::of(&portfolio, TODAY), TODAY)
}

#[rstest]
#[case::an_empty_file(NOTHING)]
#[case::a_new_file(NEW)]
fn nothing_is_left_to_be_said(#[case] file: &str) {
    let mut flow = opened(file)
        .press("n")
        .type_text("Helios Retail")
        .press("enter g k p g h")
        .hides("nothing to say against it");
    let mut followed = 0;
    while let Some(finding) = flow.model().finding().cloned() {
        flow = flow.press("enter");
        for step in mended(&finding) {
            flow = match step {
                Press(keys) => flow.press(keys),
                Type(text) => flow.type_text(text),
            };
        }
        let id = finding.id();
        assert!(!said(&flow).contains(&finding), "{id} is said still");
        flow = flow.press("g h");
        followed += 1;
    }
    assert!(followed > 15, "a key account of whom nothing is known");
    assert_eq!(said(&flow), []);
    assert_eq!(said_to_the_file(file, &flow), []);
    assert_eq!(flow.model().figures.counts().key(), 1);
    let answers = Question::ALL.map(|question| flow.model().health.verdict(question));
    assert_eq!(answers, [Verdict::Yes; 4]);
    flow.shows("The method has nothing to say against it.");
}
