//! Killed at a random moment, while it saves and while it keeps what it cannot save.

use std::path::PathBuf;
use std::time::Duration;

use keyfolio::store::journal::Journal;

use crate::child::{command, killed, state_of};
use crate::{Dice, count, folder, others, runs};

/// Some moment within the time of a few saves.
fn moment(dice: &mut Dice) -> Duration {
    Duration::from_micros(dice.roll(40_000) as u64)
}

#[test]
fn a_killed_save_leaves_the_old_file_or_the_new_one_and_loses_nothing_acknowledged() {
    let mut dice = Dice(7);
    let (_folder, file) = folder();
    for run in 0..runs(200, 2_000) {
        let acknowledged = killed(command("saves", &file), moment(&mut dice));
        let found = count(&file);
        assert!(
            found == acknowledged || found == acknowledged + 1,
            "run {run}: {acknowledged} was acknowledged, {found} is there"
        );
        for stale in others(&file) {
            assert!(stale.starts_with(".keyfolio-"), "{stale}");
        }
    }
}

#[test]
fn a_killed_journal_is_there_with_all_it_acknowledged() {
    let mut dice = Dice(8);
    for run in 0..runs(100, 500) {
        let (_folder, file) = folder();
        let acknowledged = killed(command("keeps", &file), moment(&mut dice));
        let found = Journal::of(&state_of(&file), &file).found();
        assert_eq!(found.damaged, Vec::<PathBuf>::new(), "run {run}");
        let [left] = &found.left[..] else {
            panic!("run {run}: {} journals", found.left.len());
        };
        let kept: u64 = left.entry.ours.settings().name.parse().expect("a count");
        assert!(
            kept == acknowledged || kept == acknowledged + 1,
            "run {run}: {acknowledged} was acknowledged, {kept} is there"
        );
    }
}
