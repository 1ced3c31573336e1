//! What is written down in a call: notes, each with the time it was begun.
//!
//! In the file they are one text that can be read and written by hand: a line that begins with a time
//! begins a note, every other line goes on with the one before.

use jiff::civil::Time;

/// One note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// When it was begun, to the minute; unknown where the text does not say.
    pub at: Option<Time>,
    /// The words, perhaps on several lines.
    pub text: String,
}

impl Note {
    /// Whether it says nothing.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

/// The notes of a text.
pub fn parse(text: &str) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for line in text.trim_end().lines() {
        match (timed(line), notes.last_mut()) {
            (Some(note), _) => notes.push(note),
            (None, Some(last)) => {
                last.text.push('\n');
                last.text.push_str(line);
            }
            (None, None) => notes.push(Note {
                at: None,
                text: line.to_owned(),
            }),
        }
    }
    notes
}

/// The note a line begins, if it begins with a time.
fn timed(line: &str) -> Option<Note> {
    let (time, text) = line.split_once(' ')?;
    let (hour, minute) = time.split_once(':')?;
    let two = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
    let numbers = two(hour) && two(minute);
    let (hour, minute) = numbers.then(|| Some((hour.parse().ok()?, minute.parse().ok()?)))??;
    let at = Time::new(hour, minute, 0, 0).ok()?;
    Some(Note {
        at: Some(at),
        text: text.to_owned(),
    })
}

/// The text of notes; nothing where none of them says anything.
pub fn format(notes: &[Note]) -> Option<String> {
    let said = notes.iter().filter(|note| !note.is_blank());
    let lines: Vec<String> = said.map(line).collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

fn line(note: &Note) -> String {
    let text = note.text.trim_end();
    match note.at {
        Some(at) => format!("{:02}:{:02} {text}", at.hour(), at.minute()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::Time;
    use proptest::prelude::*;
    use rstest::rstest;

    use super::{Note, format, parse};

    fn note(at: Option<(i8, i8)>, text: &str) -> Note {
        Note {
            at: at.map(|(hour, minute)| Time::constant(hour, minute, 0, 0)),
            text: text.to_owned(),
        }
    }

    #[rstest]
    #[case::nothing("", vec![])]
    #[case::by_hand("They were pleased.", vec![note(None, "They were pleased.")])]
    #[case::several_by_hand("One.\nTwo.", vec![note(None, "One.\nTwo.")])]
    #[case::timed("14:03 Peak went well", vec![note(Some((14, 3)), "Peak went well")])]
    #[case::one_after_the_other("14:03 a\n14:07 b", vec![note(Some((14, 3)), "a"), note(Some((14, 7)), "b")])]
    #[case::on_two_lines("14:03 a\nand more", vec![note(Some((14, 3)), "a\nand more")])]
    #[case::a_time_within("14:03 15:00 suits them", vec![note(Some((14, 3)), "15:00 suits them")])]
    #[case::no_time_of_day("24:61 boxes", vec![note(None, "24:61 boxes")])]
    #[case::a_ratio("3:1 against us", vec![note(None, "3:1 against us")])]
    #[case::nothing_after_the_time("14:03", vec![note(None, "14:03")])]
    fn a_text_is_read(#[case] text: &str, #[case] notes: Vec<Note>) {
        assert_eq!(parse(text), notes);
    }

    #[rstest]
    #[case::none(vec![], None)]
    #[case::blank(vec![note(Some((9, 0)), "  ")], None)]
    #[case::with_its_time(vec![note(Some((9, 5)), "ok ")], Some("09:05 ok"))]
    #[case::without(vec![note(None, "ok"), note(Some((9, 5)), "b")], Some("ok\n09:05 b"))]
    fn notes_are_written(#[case] notes: Vec<Note>, #[case] text: Option<&str>) {
        assert_eq!(format(&notes).as_deref(), text);
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(
            notes in prop::collection::vec((0i8..24, 0i8..60, "[a-zé][a-z é]{0,9}[a-z](\n[a-z]{1,5}){0,2}"), 0..5)
        ) {
            let notes: Vec<Note> = notes.into_iter().map(|(h, m, text)| note(Some((h, m)), &text)).collect();
            prop_assert_eq!(parse(&format(&notes).unwrap_or_default()), notes);
        }
    }
}
