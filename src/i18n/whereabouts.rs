//! Where something differs: a place of the file in the field's words.

use serde_yaml::Value;

use super::{Words, t};
use crate::domain::people::SupportItem;
use crate::store::Word;
use crate::store::merge::NAMES;
use crate::store::patch;
use crate::store::path::{Path, Segment};

/// A place in the file, with the names of what it leads through.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Whereabouts {
    path: Path,
    /// The name of what stands at each step, where it has one.
    names: Vec<Option<String>>,
}

impl Whereabouts {
    /// The account a place of the file is in, by its id, and where it is in the account, or else in the file. Names are those
    /// of the first of the versions that knows them.
    pub(super) fn new(path: &Path, versions: &[&Value]) -> (Option<String>, Self) {
        let segments = path.segments();
        let steps = 1..=segments.len();
        let mut names: Vec<_> = steps
            .map(|end| segments.get(..end).and_then(|to| name(to, versions)))
            .collect();
        match segments {
            [Segment::Key(list), Segment::Id(id), rest @ ..] if list == "accounts" => {
                let path = Path::from(rest);
                let names = names.split_off(2);
                (Some(id.clone()), Self { path, names })
            }
            segments => {
                let path = Path::from(segments);
                (None, Self { path, names })
            }
        }
    }

    /// Whether it is the account, or the file, as a whole.
    pub fn is_empty(&self) -> bool {
        self.path.segments().is_empty()
    }

    /// The name of the field that is there: the last key on the way.
    pub(super) fn field(&self) -> &str {
        let mut back = self.path.segments().iter().rev();
        let key = back.find_map(|segment| match segment {
            Segment::Key(key) => Some(key.as_str()),
            _ => None,
        });
        key.unwrap_or_default()
    }
}

impl From<&str> for Whereabouts {
    /// A place by its keys, with a point between them.
    fn from(keys: &str) -> Self {
        let keys = keys.split('.').filter(|key| !key.is_empty());
        let path = keys.fold(Path::root(), Path::key);
        Self {
            names: vec![None; path.segments().len()],
            path,
        }
    }
}

/// The keys by which an item without a name is told from others: a call, a change of step.
const WHEN: [&str; 2] = ["at", "date"];

/// What a place of the file is called: an item by its name or its day, a score by the criterion's.
pub(super) fn name(to: &[Segment], versions: &[&Value]) -> Option<String> {
    let named = |path: &[Segment]| {
        let mut found = versions.iter().filter_map(|root| patch::get(root, path));
        let keys = NAMES.into_iter().chain(WHEN);
        found.find_map(|item| keys.clone().find_map(|key| item.get(key)?.as_str()))
    };
    let elsewhere = |list: Path, id: &str| named(list.id(id).segments());
    let found = match to {
        [.., Segment::Id(_)] => named(to),
        [.., Segment::Key(map), Segment::Key(id)] if map == "scores" || map == "weights" => {
            let criteria = Path::root().key("criteria");
            let on = |axis| elsewhere(criteria.clone().key(axis), id);
            on("attractiveness").or_else(|| on("strength"))
        }
        [.., Segment::Key(map), Segment::Key(id)] if map == "accounts" => {
            elsewhere(Path::root().key("accounts"), id)
        }
        _ => None,
    };
    found.map(str::to_owned)
}

/// What an account is called in a version; its id where it has no name there.
pub(super) fn account_name(id: &str, version: &Value) -> String {
    let account = Path::root().key("accounts").id(id);
    name(account.segments(), &[version]).unwrap_or_else(|| id.to_owned())
}

impl Words {
    /// A place of the file, in words; what is not known to us, as the file has it.
    pub fn whereabouts(&self, place: &Whereabouts) -> String {
        let segments = place.path.segments();
        let mut said = Vec::new();
        let mut before = None;
        for (at, segment) in segments.iter().enumerate() {
            let name = place.names.get(at).and_then(Option::as_deref);
            let leads = leads_on(segments.get(at..).unwrap_or_default());
            let step = match segment {
                // The value of a score is the score.
                Segment::Key(key) if key == "value" && at == 2 && place.is_of_score() => None,
                Segment::Key(_) if leads => None,
                Segment::Key(key) => Some(self.key_of(before, key, name)),
                Segment::Id(id) => Some(self.item_of(before, name.unwrap_or(id))),
                Segment::Index(index) => Some((index + 1).to_string()),
            };
            said.extend(step);
            if let Segment::Key(key) = segment {
                before = Some(key.as_str());
            }
        }
        said.join(", ")
    }

    /// A key, after the one it stands under.
    fn key_of(&self, under: Option<&str>, key: &str, name: Option<&str>) -> String {
        let shown = name.unwrap_or(key);
        match under {
            Some("scores" | "weights") => t!(self, "place-of-score", criterion = shown),
            Some(map @ ("revenue" | "margin")) => {
                let what = self.key_alone(map);
                t!(self, "place-of-year", what = what, year = key)
            }
            Some("readings") => t!(self, "place-of-reading", day = self.day(key)),
            Some("evidence") => {
                let sign = crate::domain::stage::Prerequisite::of_word(key);
                sign.map_or_else(|| key.to_owned(), |sign| self.prerequisite(sign))
            }
            Some("accounts") => self.item_of(under, shown),
            Some("portfolio") if key == "name" => t!(self, "place-of-portfolio"),
            _ => self.key_alone(key),
        }
    }

    fn key_alone(&self, key: &str) -> String {
        let id = format!("place-{}", key.replace('_', "-"));
        if is_key(key) && self.has(&id) {
            self.by_id(&id)
        } else {
            key.to_owned()
        }
    }

    /// An item of a list, by its name.
    fn item_of(&self, list: Option<&str>, name: &str) -> String {
        let list = list.unwrap_or_default();
        let id = format!("place-one-{list}");
        if !is_key(list) || !self.has(&id) {
            return name.to_owned();
        }
        let what = self.by_id(&id);
        let sign = SupportItem::of_word(name).filter(|_| list == "support");
        let name = sign.map_or_else(|| self.day(name), |sign| self.support_item(sign));
        t!(self, "place-of-item", what = what, name = name)
    }
}

impl Whereabouts {
    fn is_of_score(&self) -> bool {
        matches!(self.path.segments().first(), Some(Segment::Key(key)) if key == "scores")
    }
}

/// Whether the first key is said with what follows it.
fn leads_on(rest: &[Segment]) -> bool {
    const MAPS: [&str; 6] = [
        "scores", "weights", "revenue", "margin", "readings", "evidence",
    ];
    match rest {
        [Segment::Key(_), Segment::Id(_), ..] => true,
        [Segment::Key(map), Segment::Key(_), ..] => {
            MAPS.contains(&map.as_str())
                || ["accounts", "portfolio", "criteria", "plan"].contains(&map.as_str())
        }
        _ => false,
    }
}

/// Whether it could be a key of the format, and so part of an id.
fn is_key(key: &str) -> bool {
    !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;
    use crate::i18n::{Lang, changes};
    use crate::store::read::read;

    const TEXT: &str = "\
format: 1
portfolio: {name: Aurora, currency: EUR}
people:
  - {id: cm, name: Camille Morel}
  - {id: ln, name: Lars Nordahl}
criteria:
  attractiveness:
    - {id: innovation, name: Capacity to innovate, weight: 60, kind: qualitative}
    - {id: reach, name: Reach, weight: 40, kind: qualitative}
accounts:
  - id: helios
    name: Helios Retail
    status: key
    manager: cm
    revenue: {2025: 420000}
    stage: {current: basic}
    scores: {innovation: {value: 3, date: 2026-10-02, note: Patents}}
    requirements:
      - {id: price, title: Price down, kind: price, step: stop, raised: {date: 2026-10-01}}
    calls: [{id: c1, at: 2026-11-16T10:30}]
    plan:
      year: 2027
      actions: [{id: call, text: Call them, due: 2026-12-01, owner: cm}]
";

    fn told(lang: Lang, (from, to): (&str, &str)) -> String {
        assert!(TEXT.contains(from), "{from}");
        let [before, after] = [TEXT, &TEXT.replace(from, to)].map(|it| read(it).expect("valid"));
        let words = Words::new(lang);
        let found = changes(&before, &after);
        let all: Vec<_> = found.iter().map(|it| words.difference(it)).collect();
        all.join("; ").replace(['\u{202f}', '\u{a0}'], " ")
    }

    #[rstest]
    #[case::score("value: 3", "value: 4", "note sur Capacity to innovate : 3 → 4")]
    #[case::whole_stage("    stage: {current: basic}\n", "", "stade : basique → rien")]
    #[case::note_of_a_whole_score(
        "scores: {innovation: {value: 3, date: 2026-10-02, note: Patents}}",
        "scores: {innovation: {value: 3, date: 2026-10-02, note: Patents}, reach: {value: 2.5, note: '10.5'}}",
        "note sur Reach : rien → 2,5, 10.5"
    )]
    #[case::way(
        "kind: price, step: stop",
        "kind: price, moves: [{id: m1, date: 2026-11-29, to: wait, by: cm}], step: wait",
        "exigence « Price down », étape : STOP → WAIT; exigence « Price down », passages : rien → 29/11/2026, WAIT, Camille Morel"
    )]
    #[case::call(
        "2026-11-16T10:30}",
        "2026-11-16T10:30}, {id: c2, at: 2026-11-30T01:27, notes: Well.}",
        "appel « 30/11/2026 01:27 » : rien → 30/11/2026 01:27, Well."
    )]
    #[case::half("value: 3", "value: 3.5", "note sur Capacity to innovate : 3 → 3,5")]
    #[case::day(
        "2026-10-02",
        "2026-11-29",
        "note sur Capacity to innovate, date : 02/10/2026 → 29/11/2026"
    )]
    #[case::amount(
        "{2025: 420000}",
        "{2025: 430000}",
        "chiffre d’affaires 2025 : 420 000 → 430 000"
    )]
    #[case::status("status: key", "status: former", "statut : clé → ancien")]
    #[case::person(
        "manager: cm",
        "manager: ln",
        "responsable : Camille Morel → Lars Nordahl"
    )]
    #[case::stage(
        "current: basic",
        "current: integrated",
        "stade, actuel : basique → intégré"
    )]
    #[case::requirement(
        "title: Price down",
        "title: Price up",
        "exigence « Price down », titre : Price down → Price up"
    )]
    #[case::raised(
        "raised: {date: 2026-10-01}",
        "raised: {date: 2026-10-03}",
        "exigence « Price down », posée, date : 01/10/2026 → 03/10/2026"
    )]
    #[case::plan(
        "due: 2026-12-01",
        "due: 2026-12-08",
        "action « Call them », pour le : 01/12/2026 → 08/12/2026"
    )]
    #[case::criterion(
        "weight: 60",
        "weight: 50",
        "critère « Capacity to innovate », poids : 60 → 50"
    )]
    #[case::portfolio(
        "name: Aurora",
        "name: Nordlys",
        "nom du portefeuille : Aurora → Nordlys"
    )]
    #[case::effort(
        "status: key",
        "status: key\n    effort: 2.5",
        "effort en jours par mois : rien → 2,5"
    )]
    #[case::setting("currency: EUR", "currency: CHF", "devise : EUR → CHF")]
    fn a_place_is_told_in_the_words_of_the_field(
        #[case] from: &str,
        #[case] to: &str,
        #[case] expected: &str,
    ) {
        assert_eq!(told(Lang::Fr, (from, to)), expected);
    }

    #[rstest]
    #[case(Lang::En)]
    #[case(Lang::Fr)]
    fn every_key_of_the_format_has_its_words(#[case] lang: Lang) {
        let schema = include_str!("../../assets/portfolio.schema.json");
        let schema: serde_json::Value = serde_json::from_str(schema).expect("JSON");
        let shapes = schema["$defs"].as_object().expect("shapes").values();
        let words = Words::new(lang);
        let properties = shapes
            .chain([&schema])
            .filter_map(|it| it["properties"].as_object());
        let keys: Vec<_> = properties.flat_map(serde_json::Map::keys).collect();
        assert!(keys.len() > 150, "{}", keys.len());
        for key in keys
            .iter()
            .filter(|key| !["id", "format"].contains(&key.as_str()))
        {
            let id = format!("place-{}", key.replace('_', "-"));
            assert!(words.has(&id), "{id}");
        }
    }

    #[test]
    fn what_nobody_has_words_for_stays_as_it_is() {
        let words = Words::new(Lang::Fr);
        let place = Whereabouts::from("mine.of-score.score-ß");
        assert_eq!(words.whereabouts(&place), "mine, of-score, score-ß");
    }
}
