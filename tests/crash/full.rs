//! No room, too small a limit, folders and files that may not be written.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use crate::child::{acknowledged, command};
use crate::{count, folder, others, text, write};

/// A child's only save, by a shell that first does something else.
fn once(file: &Path, before: &str) -> String {
    let child = command("once", file);
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{before}\nexec \"$0\" \"$@\"")]);
    shell.arg(child.get_program()).args(child.get_args());
    shell.envs(
        child
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    let said = shell.output().expect("a shell");
    String::from_utf8_lossy(&said.stdout).into_owned()
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Runs a command of the system; whether it worked.
pub(crate) fn runs_well(program: &str, arguments: &[&str]) -> bool {
    let ran = Command::new(program).args(arguments).output();
    ran.is_ok_and(|output| output.status.success())
}

#[test]
fn a_limit_of_the_size_of_files_leaves_the_old_one() {
    let (_folder, file) = folder();
    // The signal that a file is too large ends a program unless it is ignored.
    let said = once(&file, "trap '' XFSZ\nulimit -f 1");
    assert!(said.contains("refused "), "{said}");
    assert_eq!((count(&file), others(&file)), (0, Vec::new()));
    let said = once(&file, "ulimit -f 1");
    assert_eq!((acknowledged(&said), count(&file)), (None, 0));
}

/// Too little memory to start with, too little to save, enough: whenever it runs out, the file is whole, and what
/// was said is so.
#[test]
fn a_limit_of_the_memory_leaves_a_whole_file() {
    let mut ends = [0; 3];
    for limit in (10..=400).step_by(10) {
        let (_folder, file) = folder();
        let said = once(&file, &format!("ulimit -v {limit}000"));
        let (acknowledged, found) = (acknowledged(&said), count(&file));
        let refused = said.contains("refused ");
        assert!(
            found <= 1 && !(acknowledged.is_some() && found == 0),
            "{limit} MB"
        );
        assert!(!refused || found == 0, "{limit} MB");
        if refused {
            assert_eq!(others(&file), Vec::<String>::new(), "{limit} MB");
        }
        ends[usize::from(refused) + 2 * usize::from(acknowledged.is_some())] += 1;
    }
    assert!(
        ends[0] > 0 && ends[2] > 0,
        "{ends:?}: the limit is too high, or too low"
    );
}

#[test]
fn a_full_disk_leaves_the_old_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let disk = folder.path().display().to_string();
    let mounted =
        is_root() && runs_well("mount", &["-t", "tmpfs", "-o", "size=16k", "tmpfs", &disk]);
    if !mounted {
        eprintln!("skipped: a small disk cannot be mounted here");
        return;
    }
    let file = folder.path().join("p.yaml");
    write(&file, &text(0));
    let rest = fs::File::create(folder.path().join("state")).expect("a file");
    let filled = (0..16).try_for_each(|_| std::io::Write::write_all(&mut &rest, &[b'x'; 4096]));
    drop(rest);
    let said = once(&file, "");
    let left = (count(&file), others(&file));
    assert!(runs_well("umount", &[&disk]));
    assert!(filled.is_err(), "the disk is full");
    assert!(said.contains("refused "), "{said}");
    assert_eq!(left, (0, Vec::new()));
}

#[test]
fn a_folder_that_may_not_be_written_to_is_named() {
    if is_root() {
        eprintln!("skipped: root may write to any folder");
        return;
    }
    let (folder, file) = folder();
    fs::create_dir(folder.path().join("state")).expect("a folder");
    let mode = |mode| fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode));
    mode(0o500).expect("a mode");
    let said = once(&file, "");
    mode(0o700).expect("a mode");
    assert!(said.contains("refused "), "{said}");
    assert_eq!((count(&file), others(&file)), (0, Vec::new()));
}

#[test]
fn a_file_of_somebody_else_stays_theirs() {
    use std::os::unix::fs::{MetadataExt as _, chown};
    let (_folder, file) = folder();
    if chown(&file, Some(65_534), Some(65_534)).is_err() {
        eprintln!("skipped: only root may give files away");
        return;
    }
    let said = once(&file, "");
    assert_eq!((acknowledged(&said), count(&file)), (Some(1), 1));
    let owner = fs::metadata(&file).expect("the file");
    assert_eq!((owner.uid(), owner.gid()), (65_534, 65_534));
}

#[test]
fn an_output_that_takes_nothing_is_an_error_and_no_panic() {
    let (_folder, file) = folder();
    write(&file, "format: 1\nportfolio: {name: Aurora}\n");
    let show = |out| {
        let mut keyfolio = Command::new(env!("CARGO_BIN_EXE_keyfolio"));
        keyfolio.arg("show").arg(&file).stdout(out);
        keyfolio.output().expect("it starts")
    };
    let Ok(full) = fs::File::options().write(true).open("/dev/full") else {
        eprintln!("skipped: there is no /dev/full");
        return;
    };
    let ended = show(full);
    let said = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(1), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}
