//! Nothing gets into the pack but what is on this list; all that is on it does.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::planted::{Leaf, Mark, Planted, TODAY, is_meant, is_on, planted};
use crate::app::order::Form;
use crate::domain::figures::Figures;
use crate::i18n::{Lang, Words};
use crate::paper::{Basis, committee, printed};

/// What an account may see: leaves of the planted portfolio.
const SHARED: &[&str] = &[
    "portfolio.currency",
    // Ratings are read against the scale.
    "portfolio.scale.{min,max}",
    // The name of who does what was agreed on; no one else's.
    "people.ours.name",
    "accounts.helios.name",
    // Lines that are shared at the stage it is at, or earlier.
    "accounts.helios.scorecard.{exploratory,basic,cooperative,rated}.{name,unit}",
    "accounts.helios.scorecard.{exploratory,basic,cooperative,rated}.baseline.{value,date}",
    "accounts.helios.scorecard.{exploratory,basic,cooperative,rated}.target.{value,due}",
    "accounts.helios.scorecard.{exploratory,basic,cooperative,rated}.readings.{plain,plain-last}",
    "accounts.helios.scorecard.{exploratory,basic,cooperative,rated}.readings.held.{done,of}",
    "accounts.helios.scorecard.{exploratory,basic,cooperative,rated}.readings.*.key",
    // Promises.
    "accounts.helios.requirements.{open,unconfirmed}.{title,answer_by.first,answer_by.last}",
    "accounts.helios.requirements.open.reformulation.text",
    "accounts.helios.requirements.{accept,counterpart,alternative,refuse,withdrawn}.{title,answer.date}",
    // What either side does because something was granted, or because it was agreed on.
    "accounts.helios.plan.actions.{accept,counterpart,long-ago,undated,agreed}_{ours,theirs,done}.text",
    "accounts.helios.plan.actions.{accept,counterpart,long-ago,undated,agreed}_{ours,theirs}.due",
    "accounts.helios.plan.actions.{accept,counterpart,long-ago,undated,agreed}_done.done",
    "accounts.helios.plan.actions.{accept,counterpart,long-ago,undated,agreed}_theirs.owner",
    "accounts.helios.plan.milestones.{steering,presentation}.due",
    "accounts.helios.benefits.{told,unconfirmed}.{text,date,amount}",
    "accounts.helios.benefits.told.confirmed_by",
];

/// What is not shown itself, and has a bearing on what is: where a line stands, which way is better, how late an
/// answer was.
const BEARING: &[&str] = &[
    "accounts.helios.scorecard.*.{dimension,direction}",
    "accounts.helios.requirements.{accept,counterpart,alternative,refuse}.answer_by.first",
];

/// What decides whether something is shared at all; each as it must be in these portfolios.
const DECIDING: &[&str] = &[
    "accounts.helios.stage.current",
    "accounts.helios.scorecard.*.{shared_from,kind}",
    "accounts.helios.requirements.*.{answer.outcome,step}",
    "accounts.helios.plan.actions.*.{from,owner,shared}",
    "accounts.helios.plan.milestones.*.kind",
];

/// The pack in all forms, in a language.
fn packs(planted: &Planted, lang: Lang) -> Vec<String> {
    let words = Words::new(lang);
    let basis = Basis {
        portfolio: &planted.portfolio,
        figures: &Figures::default(),
        words: &words,
        today: TODAY,
    };
    let page = committee::page(basis, 0).unwrap();
    let forms = [Form::Html, Form::Markdown, Form::Text];
    forms
        .map(|form| printed(&page, form, &words).unwrap())
        .to_vec()
}

/// What is read on a page: in HTML neither its style nor the points of its pictures.
fn read(pack: &str) -> String {
    let body = pack.split_once("</style>").map_or(pack, |(_, body)| body);
    let mut text = String::new();
    for part in body.split('<') {
        let (tag, rest) = part.split_once('>').unwrap_or(("", part));
        let told = tag.split_once("aria-label=").map(|(_, told)| told);
        text.push_str(told.unwrap_or(""));
        text.push('\n');
        text.push_str(rest);
    }
    text
}

impl Mark {
    /// All the ways it can be written.
    fn written(&self) -> Vec<String> {
        let day = |day: &Date| vec![day.to_string(), day.strftime("%d/%m/%Y").to_string()];
        match self {
            Self::Text(text) => vec![text.clone()],
            Self::Day(date) => day(date),
            Self::Number(number) => {
                let digits = format!("{number}");
                let (millions, rest) = digits.split_at(1);
                let (thousands, units) = rest.split_at(3);
                let grouped = |mark: &str| [millions, thousands, units].join(mark);
                vec![
                    digits.clone(),
                    grouped(","),
                    grouped("\u{202f}"),
                    grouped(" "),
                ]
            }
            Self::Other => Vec::new(),
        }
    }

    fn is_in(&self, text: &str) -> bool {
        self.written().iter().any(|it| text.contains(it))
    }
}

fn found(planted: &Planted) -> BTreeSet<String> {
    let packs = Lang::ALL.map(|lang| packs(planted, lang)).concat();
    let text: String = packs.iter().map(|pack| read(pack)).collect();
    let raw = packs.concat();
    let is_found = |leaf: &&Leaf| match &leaf.mark {
        Mark::Text(text) => raw.contains(text),
        mark => mark.is_in(&text),
    };
    let leaves = planted.leaves.iter();
    leaves.filter(is_found).map(|it| it.path.clone()).collect()
}

#[test]
fn what_is_on_the_list_is_in_the_pack_and_nothing_else_is() {
    let planted = planted(1, &|_| false);
    let leaves = planted.leaves.iter().filter(|it| it.mark != Mark::Other);
    let allowed = leaves.filter(|it| is_on(SHARED, &it.path));
    let allowed: BTreeSet<_> = allowed.map(|it| it.path.clone()).collect();
    let found = found(&planted);
    let leaked: Vec<_> = found.difference(&allowed).collect();
    let missing: Vec<_> = allowed.difference(&found).collect();
    assert!(
        leaked.is_empty(),
        "in the pack, and not on the list: {leaked:#?}"
    );
    assert!(
        missing.is_empty(),
        "on the list, and not in the pack: {missing:#?}"
    );
}

#[test]
fn every_entry_of_the_lists_means_something() {
    let planted = planted(1, &|_| false);
    for pattern in [SHARED, BEARING, DECIDING].concat() {
        let meant = planted.leaves.iter().any(|it| is_meant(pattern, &it.path));
        assert!(meant, "{pattern}");
    }
}

/// The first line in which two packs differ.
fn difference(one: &Planted, other: &Planted) -> Option<(String, String)> {
    let packs = |planted| Lang::ALL.map(|lang| packs(planted, lang)).concat().concat();
    let (one, other) = (packs(one), packs(other));
    let mut lines = one.lines().zip(other.lines());
    let differ = lines.find(|(one, other)| one != other);
    differ.map(|(one, other)| (one.to_owned(), other.to_owned()))
}

/// Whatever is not on the lists may be anything: the pack is the same to the byte.
#[test]
fn nothing_else_has_any_bearing_on_the_pack() {
    let kept = |path: &str| is_on(SHARED, path) || is_on(BEARING, path);
    let [one, other] = [1, 2].map(|seed| planted(seed, &kept));
    assert_ne!(one.portfolio, other.portfolio);
    assert_eq!(difference(&one, &other), None);
}

#[test]
fn what_has_a_bearing_has_one() {
    for pattern in BEARING {
        let kept = |path: &str| is_on(SHARED, path) || !is_meant(pattern, path);
        let [one, other] = [1, 2].map(|seed| planted(seed, &kept));
        assert_ne!(difference(&one, &other), None, "{pattern}");
    }
}

/// The whole format, and which of its fields can get into a pack. A field that is added to the format is not in
/// this list: whoever adds it decides, and says so here.
#[test]
fn every_field_of_the_format_is_decided_on() {
    let planted = planted(1, &|_| false);
    let mut fields: BTreeMap<&str, &str> = BTreeMap::new();
    for leaf in &planted.leaves {
        let lists = [
            (SHARED, "shared"),
            (BEARING, "bears"),
            (DECIDING, "decides"),
        ];
        let on = lists.into_iter().find(|(list, _)| is_on(list, &leaf.path));
        let shared = on.map_or("ours", |(_, how)| how);
        let known = fields.entry(&leaf.field).or_insert(shared);
        let rank = |how: &str| {
            ["ours", "decides", "bears", "shared"]
                .iter()
                .position(|it| *it == how)
        };
        if rank(shared) > rank(known) {
            *known = shared;
        }
    }
    let lines = fields
        .into_iter()
        .map(|(field, how)| format!("{how:<8}{field}\n"));
    insta::assert_snapshot!("fields", lines.collect::<String>());
}

#[test]
fn the_planted_portfolio_says_everything_that_can_be_said() {
    let planted = planted(1, &|_| false);
    let schema = crate::store::schema::schema();
    let maps = schema["$defs"].as_object().unwrap().iter();
    let maps = maps
        .map(|(name, map)| (name.as_str(), map))
        .chain([("File", &schema)]);
    let all = maps.flat_map(|(name, map)| {
        let keys = map["properties"].as_object().unwrap().keys();
        keys.map(move |key| format!("{name}.{key}"))
    });
    let missing: Vec<_> = all.filter(|key| !planted.keys.contains(key)).collect();
    assert_eq!(missing, Vec::<String>::new());
}
