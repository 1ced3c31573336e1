//! Under the veil nothing on any view depends on a figure: two portfolios that differ in all their
//! figures, and in nothing else, look the same to the last cell.

use jiff::civil::date;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Rect;
use rstest::rstest;

use super::support::{drawn, model, select, text};
use crate::app::{Model, Msg, Start, update};
use crate::domain::criterion::{Criterion, Measure, Rule};
use crate::domain::matrix::{Cell, Zone};
use crate::domain::portfolio::Parts;
use crate::domain::scorecard::{Indicator, Measurement};
use crate::domain::{Account, Portfolio, Scale};
use crate::i18n::{Lang, Words};
use crate::keymap::Keymap;
use crate::ui::theme::Capability;
use crate::ui::{ViewState, view};

/// Another figure, whatever it was.
fn other(figure: f64) -> f64 {
    figure.mul_add(1.75, 3.0)
}

/// Another rating of the scale.
fn opposite(scale: Scale, rating: f64) -> f64 {
    scale.max() + scale.min() - rating
}

fn in_place(figure: Option<&mut f64>) {
    if let Some(figure) = figure {
        *figure = other(*figure);
    }
}

/// The same portfolio with other figures in every place that holds one.
fn with_other_figures(portfolio: &Portfolio) -> Portfolio {
    let scale = portfolio.scale();
    let mut parts = Parts {
        settings: portfolio.settings().clone(),
        people: portfolio.people().to_vec(),
        criteria: portfolio.criteria().clone(),
        support: portfolio.support().to_vec(),
        accepted: portfolio.accepted().to_vec(),
        accounts: portfolio
            .accounts()
            .iter()
            .map(|a| a.as_ref().clone())
            .collect(),
        reviews: portfolio.reviews().to_vec(),
    };
    let shares = &mut parts.settings.effort_shares;
    (shares.invest, shares.selective, shares.harvest) = (20.0, 30.0, 50.0);
    in_place(parts.settings.good_margin.as_mut());
    for review in &mut parts.reviews {
        let scores = review
            .accounts
            .values_mut()
            .flat_map(|scores| scores.values_mut());
        scores.for_each(|score| *score = opposite(scale, *score));
    }
    let criteria = &mut parts.criteria;
    for (at, criterion) in criteria
        .attractiveness
        .iter_mut()
        .chain(&mut criteria.strength)
        .enumerate()
    {
        change_criterion(criterion, scale, at);
    }
    let people = parts.people.iter_mut();
    for roles in people.filter_map(|person| person.roles.as_mut()) {
        for rating in [
            &mut roles.project,
            &mut roles.knowledge,
            &mut roles.relationship,
            &mut roles.business,
        ] {
            *rating = rating.map(|rating| opposite(scale, rating));
        }
    }
    for account in &mut parts.accounts {
        change_account(account, scale, portfolio);
    }
    Portfolio::from(parts)
}

fn change_criterion(criterion: &mut Criterion, scale: Scale, at: usize) {
    criterion.weight = 41.0 + at as f64;
    match &mut criterion.measure {
        Measure::Measured {
            rule: Some(Rule::Linear { worst, best }),
            ..
        } => {
            (*worst, *best) = (*best + 7.0, *worst - 3.0);
        }
        Measure::Measured {
            rule: Some(Rule::Bands(bands)),
            ..
        } => {
            for band in bands {
                band.score = opposite(scale, band.score);
                in_place(band.up_to.as_mut());
            }
        }
        _ => {}
    }
}

fn change_account(account: &mut Account, scale: Scale, portfolio: &Portfolio) {
    for (on, score) in &mut account.scores {
        let rated = portfolio
            .criteria()
            .find(on)
            .is_some_and(|(_, _, c)| c.is_rated());
        score.value = if rated {
            opposite(scale, score.value)
        } else {
            other(score.value)
        };
    }
    let years = account
        .revenue
        .values_mut()
        .chain(account.margin.values_mut());
    years
        .enumerate()
        .for_each(|(at, figure)| *figure = other(*figure) / (at + 1) as f64);
    in_place(account.effort.as_mut());
    in_place(account.potential.as_mut());
    account.share_of_wallet = account.share_of_wallet.map(|share| 100.0 - share);
    let target = &mut account.target;
    target.attractiveness = target.attractiveness.map(|at| opposite(scale, at));
    target.strength = target.strength.map(|at| opposite(scale, at));
    account.scorecard.iter_mut().for_each(change_indicator);
    for requirement in &mut account.requirements {
        in_place(requirement.ask_percent.as_mut());
        in_place(requirement.impact.cost.as_mut());
    }
}

/// Readings go the other way, from the other end.
fn change_indicator(indicator: &mut Indicator) {
    for reading in &mut indicator.readings {
        match &mut reading.measurement {
            Measurement::Value(value) => *value = 900.0 - *value,
            Measurement::Held { done, of } => (*done, *of) = (*of - *done + 1.0, *of + 2.0),
        }
    }
    in_place(indicator.target.as_mut().map(|goal| &mut goal.value));
    in_place(
        indicator
            .baseline
            .as_mut()
            .map(|baseline| &mut baseline.value),
    );
}

fn press(model: &mut Model, keys: &str) {
    for key in keys.split_whitespace() {
        update(model, Msg::Key(key.parse().expect("a key")));
    }
}

fn veiled(portfolio: Portfolio, lang: Lang) -> Model {
    Model::new(Start {
        portfolio,
        today: date(2026, 11, 23),
        file: "portfolio.yaml".to_owned(),
        words: Words::new(lang),
        keymap: Keymap::default(),
        options: crate::app::options::Options {
            veil: true,
            ..Default::default()
        },
    })
}

#[rstest]
#[case::accounts("")]
#[case::accounts_as_in_the_file("o")]
#[case::accounts_by_name("o o")]
#[case::accounts_by_manager("O")]
#[case::accounts_by_status("O O")]
#[case::accounts_filtered("/ e")]
#[case::matrix("tab")]
#[case::position("tab tab")]
#[case::scorecard("tab tab tab")]
#[case::requirements("tab tab tab tab")]
#[case::accounts_table("g a")]
#[case::matrix_zoomed("g m")]
#[case::position_zoomed("tab tab z")]
#[case::scorecard_zoomed("g s down down")]
#[case::requirements_board("g r down")]
#[case::requirement_card("g r enter")]
#[case::requirement_card_below("g r enter end")]
#[case::price_request("g r up up up")]
#[case::rated_criterion("tab tab down")]
#[case::banded_criterion("tab tab down down")]
#[case::measured_criterion("tab tab end up")]
#[case::criteria("g w")]
#[case::criteria_rated("g w down")]
#[case::criteria_banded("g w down down")]
#[case::criteria_measured("g w end up")]
#[case::criterion_form("g w e")]
#[case::criterion_form_bands("g w down down e")]
#[case::account_form("f2")]
#[case::account_form_end("f2 end")]
#[case::evidence("tab tab end up up e")]
#[case::levels("tab tab down enter")]
#[case::settings("g o")]
#[case::settings_of_the_portfolio("g o end enter")]
#[case::messages("g w d u u")]
#[case::call("c")]
#[case::call_scorecard("c tab")]
#[case::call_requirements("c tab tab")]
#[case::call_zoomed("c tab z")]
#[case::call_summary("c down 2 i x esc esc")]
#[case::past_calls("C")]
#[case::health("g h")]
#[case::health_of_a_question("g h 1 down")]
#[case::health_of_an_account("w")]
#[case::health_accepted("g h A")]
#[case::selection("g k")]
#[case::selection_by_revenue("g k right down")]
#[case::plan("g p")]
#[case::plan_stage("g p tab tab")]
#[case::plan_contacts("g p tab tab tab")]
#[case::plan_end("g p shift-tab end")]
#[case::today("g t")]
#[case::today_end("g t end")]
#[case::serving("g o end")]
#[case::backing("g b")]
#[case::backing_role("g b tab down")]
#[case::backing_form("g b tab m")]
#[case::review("R")]
#[case::review_further("R enter enter")]
#[case::review_summary("R J J J J J J J J J J J J J J J")]
#[case::compare("g c")]
#[case::compare_other_days("g c left down down")]
#[case::compare_list("g c enter")]
fn nothing_tells_a_figure(
    #[case] keys: &str,
    #[values("helios", "finch")] account: &str,
    #[values((80, 24), (120, 36), (200, 60))] (width, height): (u16, u16),
) {
    let portfolio = model(Lang::En).portfolio;
    let views = [with_other_figures(&portfolio), portfolio].map(|portfolio| {
        let mut model = veiled(portfolio, Lang::En);
        select(&mut model, account);
        press(&mut model, keys);
        drawn(&model, width, height).0
    });
    let [one, two] = views;
    assert!(
        text(&one, one.area) == text(&two, two.area),
        "{}\n{}",
        text(&one, one.area),
        text(&two, two.area)
    );
    assert!(one == two, "the looks tell a figure");
}

#[rstest]
fn no_zone_is_named(
    #[values(Lang::En, Lang::Fr)] lang: Lang,
    #[values(
        "",
        "g a",
        "g m",
        "tab shift-right",
        "tab shift-right enter",
        "g w",
        "g s",
        "g h",
        "g h 1",
        "g h end",
        "g k",
        "g p",
        "g t",
        "g b",
        "w",
        "tab tab z",
        "R",
        "g c"
    )]
    keys: &str,
    #[values((80, 24), (120, 36), (200, 60))] (width, height): (u16, u16),
) {
    let mut model = model(lang);
    model.options.veil = true;
    press(&mut model, keys);
    let buffer = drawn(&model, width, height).0;
    let shown = text(&buffer, buffer.area);
    let zones = Zone::ALL.map(|zone| model.words.zone(zone).to_uppercase());
    for word in Cell::ALL
        .map(|cell| model.words.cell(cell))
        .into_iter()
        .chain(zones)
    {
        let mut told = shown.split(|c: char| !c.is_alphabetic());
        assert!(told.all(|told| told != word), "{word}: {shown}");
    }
}

#[test]
fn lifting_the_veil_brings_the_badges_back() {
    let mut model = model(Lang::En);
    let mut state = ViewState::new(Capability::TrueColor);
    let mut terminal = Terminal::new(TestBackend::new(120, 36)).expect("no real terminal");
    let mut shown = |veil: bool| {
        model.options.veil = veil;
        let drawn = terminal.draw(|frame| view(&model, &mut state, frame));
        text(
            drawn.expect("no real terminal").buffer,
            Rect::new(50, 1, 70, 18),
        )
    };
    assert!(!shown(true).contains("HK"));
    assert!(shown(false).contains("HK"));
}
