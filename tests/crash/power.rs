//! The power cut while it saves: the disk as it is then, mounted again.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rstest::rstest;
use tempfile::TempDir;

use crate::child::{command, killed};
use crate::full::runs_well;
use crate::{Dice, count, runs, text, write};

/// A disk in a file.
struct Disk {
    folder: TempDir,
    options: String,
}

impl Disk {
    /// A new disk with a file system; none where the machine does not allow it.
    fn new(options: &str) -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder");
        let disk = Self {
            folder,
            options: format!("loop,{options}"),
        };
        fs::create_dir(disk.at("mounted")).expect("a folder");
        let image = fs::File::create(disk.at("image")).expect("a file");
        image.set_len(64 << 20).expect("room");
        let image = disk.at("image").display().to_string();
        let made = runs_well("mkfs.ext4", &["-q", "-F", &image]);
        (made && disk.mount("image")).then_some(disk)
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn file(&self) -> PathBuf {
        self.at("mounted/p.yaml")
    }

    fn mount(&self, image: &str) -> bool {
        let (image, at) = (self.at(image), self.at("mounted"));
        let [image, at] = [&image, &at].map(|path: &PathBuf| path.display().to_string());
        runs_well("mount", &["-o", &self.options, &image, &at])
    }

    fn unmount(&self) {
        let at = self.at("mounted").display().to_string();
        assert!(runs_well("umount", &[&at]));
    }

    /// The disk as it is when the power goes right after this, while the child still saves.
    fn cut(&self) {
        copy(&self.at("image"), &self.at("after"));
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let at = self.at("mounted").display().to_string();
        runs_well("umount", &[&at]);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::copy(from, to).expect("copied");
}

/// The saves are real ones of a child; what the disk holds is what it was made to hold.
#[rstest]
#[case::usual("noauto_da_alloc")]
#[case::often("noauto_da_alloc,commit=1")]
fn what_was_acknowledged_is_there_after_a_power_cut(#[case] options: &str) {
    let cuts = runs(0, 30);
    if cuts == 0 {
        eprintln!("skipped: power is cut by KEYFOLIO_STRESS=1 only");
        return;
    }
    let mut dice = Dice(9);
    for cut in 0..cuts {
        let Some(disk) = Disk::new(options) else {
            eprintln!("skipped: a disk in a file cannot be mounted here");
            return;
        };
        write(&disk.file(), &text(0));
        let after = Duration::from_millis(dice.roll(2_500) as u64);
        let acknowledged = killed(command("saves", &disk.file()), after);
        disk.cut();
        disk.unmount();
        assert!(disk.mount("after"), "cut {cut}: the disk is damaged");
        let found = count(&disk.file());
        assert!(
            found >= acknowledged,
            "cut {cut}: {acknowledged} was acknowledged, {found} is there"
        );
    }
    eprintln!("{cuts} power cuts with {options}");
}
