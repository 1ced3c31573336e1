//! Reads a line word after word: first what is marked (a person, a day), then what the rest tells.

use jiff::ToSpan;
use jiff::civil::Date;

use super::tables::{BY, DAYS, DUE, FUNCTIONS, KINDS, folded};
use super::{Captured, Lexicon, Role};
use crate::domain::requirement::RequirementKind;

/// The most words a known name is looked for in.
const NAME_WORDS: usize = 4;

pub(super) fn read(line: &str, lexicon: &Lexicon<'_>) -> Captured {
    let words: Vec<&str> = line.split_whitespace().collect();
    let mut reader = Reader {
        lexicon,
        roles: vec![Role::Title; words.len()],
        words,
        read: Captured::default(),
    };
    reader.find_marked();
    reader.find_last_day();
    reader.find_kind();
    reader.find_ask();
    reader.finish()
}

struct Reader<'a, 'l> {
    lexicon: &'l Lexicon<'l>,
    words: Vec<&'a str>,
    roles: Vec<Role>,
    read: Captured,
}

impl Reader<'_, '_> {
    /// Persons and days that are announced. The first of each counts.
    fn find_marked(&mut self) {
        let mut at = 0;
        while at < self.words.len() {
            at += self
                .marked_day(at)
                .or_else(|| self.marked_person(at))
                .unwrap_or(1);
        }
    }

    /// Words that announce a day, and the day: how many words that takes.
    fn marked_day(&mut self, at: usize) -> Option<usize> {
        let rest = self.words.get(at..).unwrap_or_default();
        let is_mark = |word: &&&str| DUE.contains(&folded(word).as_str());
        let marks = rest.iter().take_while(is_mark).count();
        let day = rest.get(marks).and_then(|word| self.day(word));
        let day = day.filter(|_| marks > 0 && self.read.answer_by.is_none())?;
        self.read.answer_by = Some(day);
        self.take(at, marks + 1, Role::Day);
        Some(marks + 1)
    }

    /// `@name`, or a word that announces a name before what can be one.
    fn marked_person(&mut self, at: usize) -> Option<usize> {
        if self.read.by.is_some() {
            return None;
        }
        let word = *self.words.get(at)?;
        if let Some(name) = word.strip_prefix('@') {
            return self.name_after_at(at, name);
        }
        if at == 0 || !BY.contains(&folded(word).as_str()) {
            return None;
        }
        let (name, taken) = self
            .known_name(at + 1, self.words.get(at + 1)?)
            .or_else(|| self.unknown_name(at + 1))?;
        self.read.by = Some(name);
        self.take(at, taken + 1, Role::Person);
        Some(taken + 1)
    }

    fn name_after_at(&mut self, at: usize, name: &str) -> Option<usize> {
        if name.is_empty() {
            return None;
        }
        let (name, taken) = self
            .known_name(at, name)
            .unwrap_or_else(|| (name.to_owned(), 1));
        self.read.by = Some(name);
        self.take(at, taken, Role::Person);
        Some(taken)
    }

    /// The longest known name that begins at a word, `first` being that word without its mark; also
    /// by the last of its words alone, as people are called.
    fn known_name(&self, at: usize, first: &str) -> Option<(String, usize)> {
        let rest = self.words.get(at + 1..).unwrap_or_default();
        let most = NAME_WORDS.min(rest.len() + 1);
        (1..=most).rev().find_map(|count| {
            let more = rest.iter().take(count - 1).copied();
            let typed: Vec<&str> = std::iter::once(first).chain(more).collect();
            let typed = typed.join(" ").to_lowercase();
            let is_meant = |name: &&&str| {
                let name = name.to_lowercase();
                name == typed || name.split_whitespace().last() == Some(typed.as_str())
            };
            let name = self.lexicon.people.iter().find(is_meant)?;
            Some(((*name).to_owned(), count))
        })
    }

    /// A function, or initials and names in capitals.
    fn unknown_name(&self, at: usize) -> Option<(String, usize)> {
        let rest = self.words.get(at..)?;
        let capital = |word: &&&str| word.chars().next().is_some_and(char::is_uppercase);
        let is_function = rest
            .first()
            .is_some_and(|word| FUNCTIONS.contains(&folded(word).as_str()));
        let capitals = rest.iter().take_while(capital).take(NAME_WORDS).count();
        let taken = capitals.max(usize::from(is_function));
        let name = rest.get(..taken)?.join(" ");
        (taken > 0).then_some((name, taken))
    }

    /// A day that nothing announces counts where it is the last word and can be nothing else.
    fn find_last_day(&mut self) {
        let Some(at) = self.words.len().checked_sub(1).filter(|at| *at > 0) else {
            return;
        };
        let free = self.read.answer_by.is_none() && self.is_free(at);
        let day = self.words.get(at).and_then(|word| self.plain_day(word));
        if let Some(day) = day.filter(|_| free) {
            self.read.answer_by = Some(day);
            self.take(at, 1, Role::Day);
        }
    }

    /// A day that cannot be a quantity or a size: in full, in so many days, or by its name.
    fn plain_day(&self, word: &str) -> Option<Date> {
        let in_full = word.len() >= 8
            && word
                .chars()
                .all(|c| c.is_ascii_digit() || "-/.".contains(c));
        let ahead = word
            .strip_prefix('+')
            .is_some_and(|days| days.chars().all(|c| c.is_ascii_digit()));
        let named = DAYS.iter().any(|(name, _)| *name == folded(word));
        (in_full || ahead || named)
            .then(|| self.day(word))
            .flatten()
    }

    fn day(&self, word: &str) -> Option<Date> {
        let name = folded(word);
        let named = DAYS.iter().find(|(known, _)| *known == name);
        match named {
            Some((_, days)) => self.lexicon.today.checked_add(days.days()).ok(),
            None => (self.lexicon.day)(word.trim_end_matches([',', ';'])),
        }
    }

    /// The first word that tells a kind.
    fn find_kind(&mut self) {
        let found = self.words.iter().enumerate().find_map(|(at, word)| {
            let word = folded(word);
            let (_, kind) = KINDS.iter().find(|(known, _)| *known == word)?;
            self.is_free(at).then_some((at, *kind))
        });
        if let Some((at, kind)) = found {
            self.read.kind = Some(kind);
            self.take(at, 1, Role::Kind);
        }
    }

    /// The percent of a price request, `-3%` or `-3 %`: a request for a price without a sign is one for
    /// a cut. With a sign, it makes a price request of a line that tells no kind.
    fn find_ask(&mut self) {
        let price = self.read.kind == Some(RequirementKind::Price);
        if !price && self.read.kind.is_some() {
            return;
        }
        let found = (0..self.words.len()).find_map(|at| {
            let (value, signed, taken) = self.percent(at)?;
            (self.is_free(at) && (price || signed)).then_some((at, value, signed, taken))
        });
        if let Some((at, value, signed, taken)) = found {
            let value = if signed { value } else { -value };
            self.read.ask_percent = Some(value);
            self.read.kind = Some(RequirementKind::Price);
            self.take(at, taken, Role::Ask);
        }
    }

    /// A percent at a word: its value, whether it has a sign, and how many words it takes.
    fn percent(&self, at: usize) -> Option<(f64, bool, usize)> {
        let word = self.words.get(at)?.trim_end_matches([',', ';', '.']);
        let (number, taken) = match word.strip_suffix('%') {
            Some(number) => (number, 1),
            None if self.words.get(at + 1)?.starts_with('%') => (word, 2),
            None => return None,
        };
        let number = number.replace(['−', '–'], "-").replace(',', ".");
        let signed = number.starts_with(['-', '+']);
        let plain = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+');
        let value: f64 = number.parse().ok().filter(|_| number.chars().all(plain))?;
        (value != 0.0 && value.abs() <= 100.0).then_some((value, signed, taken))
    }

    fn is_free(&self, at: usize) -> bool {
        self.roles.get(at) == Some(&Role::Title)
    }

    fn take(&mut self, at: usize, count: usize, role: Role) {
        for place in self.roles.iter_mut().skip(at).take(count) {
            *place = role;
        }
    }

    /// The title is what is neither a person nor a day. A kind it begins with gets its capital.
    fn finish(mut self) -> Captured {
        let roles = self.words.iter().zip(&self.roles);
        let of_title = roles
            .clone()
            .filter(|(_, role)| !matches!(role, Role::Person | Role::Day));
        let title: Vec<&str> = of_title.clone().map(|(word, _)| *word).collect();
        self.read.title = title.join(" ");
        if of_title
            .clone()
            .next()
            .is_some_and(|(_, role)| *role == Role::Kind)
        {
            self.read.title = capitalised(&self.read.title);
        }
        self.read.words = roles
            .map(|(word, role)| ((*word).to_owned(), *role))
            .collect();
        self.read
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}
