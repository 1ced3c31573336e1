//! What is wrong with a table of keys, in words. What stands in the file, or should, is quoted as it is written there.

use crate::keymap::mistake::Claim;
use crate::keymap::{Action, KeyError, Mistake, MistakeKind, Mistakes, Scope, Sequence};

use super::{Words, t};

impl Words {
    /// All mistakes of a table of keys, a line each.
    pub fn keymap_mistakes(&self, mistakes: &Mistakes) -> String {
        let each = mistakes
            .0
            .iter()
            .map(|mistake| self.keymap_mistake(mistake));
        each.collect::<Vec<_>>().join("\n")
    }

    fn keymap_mistake(&self, Mistake { line, kind }: &Mistake) -> String {
        let place = line.map(|line| self.line(line));
        place.unwrap_or_default() + &self.keymap_mistake_kind(kind)
    }

    fn keymap_mistake_kind(&self, kind: &MistakeKind) -> String {
        match kind {
            MistakeKind::NotYaml(refused) => self.not_yaml(refused),
            MistakeKind::NotAList => t!(self, "keymap-not-a-list"),
            MistakeKind::NotAMap => t!(self, "keymap-not-a-map"),
            MistakeKind::Missing(field) => self.field_missing(field),
            MistakeKind::WrongType(field) => self.wrong_type(field),
            MistakeKind::UnknownField { name, nearest } => {
                self.or_meant(t!(self, "keymap-no-field", name = name.as_str()), *nearest)
            }
            MistakeKind::UnknownAction { name, nearest } => {
                self.or_meant(t!(self, "keymap-no-action", name = name.as_str()), *nearest)
            }
            MistakeKind::UnknownScope { name, nearest } => {
                self.or_meant(t!(self, "keymap-no-scope", name = name.as_str()), *nearest)
            }
            MistakeKind::BadKey { text, error } => self.bad_key(text, error),
            MistakeKind::Hides {
                scope,
                claim,
                hidden,
                more,
            } => self.hides_keys(*scope, claim, *hidden, *more),
            MistakeKind::Typed(claim) => {
                let (keys, action) = (claim.keys.to_text(), claim.action.id());
                t!(self, "keymap-typed", keys = keys, action = action)
            }
            MistakeKind::NoQuit => t!(self, "keymap-no-quit"),
            MistakeKind::Clash {
                scope,
                first,
                second,
            } => self.clash_of_keys(*scope, first, second),
        }
    }

    fn field_missing(&self, field: &str) -> String {
        t!(self, "keymap-missing", field = field)
    }

    fn wrong_type(&self, field: &str) -> String {
        t!(self, "keymap-wrong-type", field = field)
    }

    /// What is wrong, and the name that may have been meant.
    pub(crate) fn or_meant(&self, wrong: String, nearest: Option<&str>) -> String {
        match nearest {
            Some(nearest) => t!(self, "or-meant", wrong = wrong, nearest = nearest),
            None => wrong,
        }
    }

    fn bad_key(&self, text: &str, error: &KeyError) -> String {
        match error {
            KeyError::Empty => t!(self, "keymap-key-missing", text = text),
            KeyError::Unknown(name) => {
                let meant = self.keys(false).meant(text).map(Sequence::to_text);
                let wrong = t!(self, "keymap-no-key", name = name.as_str());
                self.or_meant(wrong, meant.as_deref())
            }
            KeyError::AltGr => t!(self, "keymap-altgr", text = text),
            KeyError::TooLong => t!(self, "keymap-too-long", text = text),
        }
    }

    /// What a key would hide, and how to mean it.
    fn hides_keys(
        &self,
        scope: Scope,
        claim: &Claim,
        (keys, action): (Sequence, Action),
        more: usize,
    ) -> String {
        t!(
            self,
            "keymap-hides",
            scope = scope.id(),
            keys = claim.keys.to_text(),
            action = claim.action.id(),
            hidden = keys.to_text(),
            of = action.id(),
            more = more
        )
    }

    /// Both entries of a clash, named.
    fn clash_of_keys(&self, scope: Scope, first: &Claim, second: &Claim) -> String {
        let (scope, earlier, later) = (scope.id(), first.action.id(), second.action.id());
        let (keys, other) = (second.keys.to_text(), first.keys.to_text());
        let line = first.line.map(|line| line.to_string()).unwrap_or_default();
        if keys == other && earlier == later {
            return t!(
                self,
                "keymap-clash-twice",
                scope = scope,
                keys = keys,
                later = later,
                line = line
            );
        }
        if keys == other {
            return t!(
                self,
                "keymap-clash-same",
                scope = scope,
                keys = keys,
                later = later,
                earlier = earlier,
                line = line
            );
        }
        t!(
            self,
            "keymap-clash-apart",
            scope = scope,
            keys = keys,
            later = later,
            other = other,
            earlier = earlier,
            line = line
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;
    use crate::keymap::Keymap;

    /// A table with every mistake there is.
    const WRONG: &str = "\
- {keys: [z], action: zom, scope: global}
- keys: [crtl-p, ctrl-alt-x, g d d, hyper-a, Maj-Entrée, ctrl-]
  action: palette
  scope: globl
- {keys: [b], action: sort, scope: matrix}
- {keys: [b], action: group, scope: [accounts, matrix]}
- {keys: [B x], action: undo, scope: global}
- {keys: [B], action: redo, scope: global}
- {key: [p], action: undo, scope: global, order: first}
- {keys: {a: b}, scope: []}
- zoom
- {keys: [W, W], action: 5, scope: nowhere-at-all}
- {keys: [W, W], action: veil, scope: global}
- {keys: [g], action: group, scope: global}
- {keys: [é], action: cancel, scope: text}
- {keys: [], action: quit, scope: global}
";

    fn told(lang: Lang, table: &str) -> String {
        let mistakes = Keymap::with_user_table(table).expect_err("mistakes");
        Words::new(lang).keymap_mistakes(&mistakes)
    }

    #[test]
    fn every_mistake_is_told_with_its_line() {
        insta::assert_snapshot!(told(Lang::En, WRONG));
    }

    #[test]
    fn every_mistake_is_told_in_french() {
        insta::assert_snapshot!(told(Lang::Fr, WRONG));
    }

    #[test]
    fn a_text_that_is_no_table_is_told() {
        for (lang, is_a_list, is_yaml) in [
            (
                Lang::En,
                "line 2: a table of keys is a list of entries such as `- {keys: [z], action: zoom, scope: global}`",
                "line 2: this is not YAML",
            ),
            (
                Lang::Fr,
                "ligne 2\u{202f}: une table de touches est une liste d’entrées",
                "ligne 2\u{202f}: ce n’est pas du YAML",
            ),
        ] {
            let (map, broken) = (told(lang, "# mine\nzoom: z"), told(lang, "- {keys: [a"));
            assert!(map.starts_with(is_a_list), "{map}");
            assert!(broken.starts_with(is_yaml), "{broken}");
        }
    }
}
