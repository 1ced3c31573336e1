//! Documents that leave the program, by keys.

use keyfolio::app::effect::Effect;
use keyfolio::app::msg::Msg;
use keyfolio::app::options::{Options, Places};
use keyfolio::app::order::{Filling, Form, Order};
use keyfolio::i18n::Failure;
use keyfolio::runtime::rehearsal::Cue;

use crate::support::{Flow, portfolio};

/// A disk that takes every document but `taken.html`, which is there; what is to be read before is two lines.
fn disk(effect: &Effect) -> Option<Msg> {
    match effect {
        Effect::Fill(filling, _) if filling.path.ends_with("taken.html") && !filling.over => {
            let there = Failure::Exists(filling.path.clone());
            Some(Msg::Filled(filling.clone(), Err(there)))
        }
        Effect::Fill(filling, _) => Some(Msg::Filled(filling.clone(), Ok(filling.path.clone()))),
        Effect::Read(order, _) => {
            let text = "For Helios Retail\nDelivery on time".to_owned();
            Some(Msg::Read(order.clone(), Some(text)))
        }
        _ => None,
    }
}

/// The example, on a screen that was opened in `/home/camille`.
fn opened() -> Flow {
    let places = Places {
        here: Some("/home/camille".to_owned()),
        ..Places::default()
    };
    let options = Options {
        places,
        ..Options::default()
    };
    Flow::on(portfolio(), disk, options)
}

/// What was to be written last.
fn filled(flow: &Flow) -> Option<&Filling> {
    let mut effects = flow.host.effects.iter().rev();
    effects.find_map(|effect| match effect {
        Effect::Fill(filling, _) => Some(filling),
        _ => None,
    })
}

#[test]
fn the_report_is_two_keys_away() {
    let flow = opened().press("W");
    let flow = flow
        .shows("Portfolio report")
        .shows("/home/camille/")
        .shows("-report-2026-11-23.html");
    let flow = flow.press("enter").shows("Portfolio report written");
    let filling = filled(&flow).expect("it is to be written");
    assert_eq!((&filling.order, filling.form), (&Order::Report, Form::Html));
    assert!(!filling.over);
}

#[test]
fn the_end_of_the_name_says_the_form_and_must_be_one_there_is() {
    let flow = opened().press("D b ctrl-u a . d o c enter");
    let flow = flow.shows("the name has to end in .html, .md, .txt");
    assert_eq!(filled(&flow), None);
    let flow = flow.press("ctrl-u a . M D enter").shows("written: a.MD");
    let form = filled(&flow).map(|it| it.form);
    assert_eq!(form, Some(Form::Markdown));
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_that_is_said() {
    let typed = "ctrl-u t a k e n . h t m l enter";
    let flow = opened().press("W").press(typed);
    let flow = flow
        .shows("There is a file already")
        .shows("taken.html is there already");
    let flow = flow.press("down enter").shows("written: taken.html");
    assert!(filled(&flow).is_some_and(|it| it.over));
}

#[test]
fn or_it_gets_another_name() {
    let typed = "ctrl-u t a k e n . h t m l enter";
    let flow = opened().press("W").press(typed).press("enter");
    let flow = flow.shows("Portfolio report").shows("taken.html");
    let flow = flow.press("ctrl-u n e w . h t m l enter");
    let flow = flow.shows("written: new.html");
    assert!(filled(&flow).is_some_and(|it| !it.over));
}

#[test]
fn what_the_account_would_see_is_read_before_it_is_written() {
    let flow = opened().press("D c").shows("For Helios Retail");
    assert_eq!(filled(&flow), None);
    let flow = flow
        .press("enter")
        .shows("helios-retail-committee-2026-11-23.html");
    let flow = flow.press("enter").shows("Committee pack written");
    let order = filled(&flow).map(|it| it.order.clone());
    assert_eq!(order, Some(Order::Committee("helios".into())));
}

#[test]
fn the_next_one_is_offered_where_the_last_one_went() {
    let flow = opened().press("D m ctrl-u / t m p / m . p n g enter");
    let flow = flow.shows("written: /tmp/m.png").press("D d");
    flow.shows("/tmp/").shows("-calendar-2026-11-23.ics");
}

#[test]
fn tables_are_chosen_from_a_list() {
    let flow = opened().press("D t").shows("All tables as a workbook");
    let flow = flow.press("down down down down enter enter");
    let order = filled(&flow).map(|it| it.order.clone());
    assert_eq!(order, Some(Order::Workbook));
}

#[test]
fn what_shows_figures_waits_until_they_may_be_seen() {
    let flow = opened().press("v D c").shows("figures are hidden");
    assert!(
        flow.host
            .effects
            .iter()
            .all(|it| !matches!(it, Effect::Read(..)))
    );
    let flow = flow.press("D i").shows("figures are hidden");
    flow.press("v D c").shows("For Helios Retail");
}

#[test]
fn what_nobody_confirmed_is_not_written_when_the_program_ends() {
    let end = || vec![Cue::message(Msg::Terminate)];
    for keys in [
        "D c enter",
        "W",
        "D i t . c s v",
        "g o down down down down down down enter",
    ] {
        let before = opened().press(keys);
        let count = before.host.effects.len();
        let flow = before.then(end());
        let after = flow.host.effects.iter().skip(count);
        let more = after.filter(|it| !matches!(it, Effect::Quit)).count();
        assert_eq!(more, 0, "{keys}");
    }
}
