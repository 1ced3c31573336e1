//! What is said around the line in which somebody accepts a finding: which one.

use crate::app::cell::{OpenCell, Place};
use crate::i18n::t;
use crate::ui::paint::Paint;
use crate::ui::requirements::asked::Asked;
use crate::ui::requirements::notes::Notes;

use super::said;

/// Which finding is about to be accepted, in its own words; none where something else is asked.
pub(in crate::ui) fn asked(paint: &Paint<'_>, cell: &OpenCell, width: u16) -> Option<Asked> {
    let (Place::Accept(entry), words) = (&cell.place, paint.words) else {
        return None;
    };
    let said = said::said(paint, paint.model.finding()?);
    let mut notes = Notes::new(paint, width);
    notes.text(&said.what, paint.styles.dim, 3);
    let title = match entry.reason {
        Some(_) => t!(words, "prompt-accept-until"),
        None => t!(words, "prompt-accept-reason"),
    };
    Some(Asked {
        title,
        about: said.whom,
        notes: notes.lines(),
    })
}
