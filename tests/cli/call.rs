//! Calls of the program in a folder of their own, with nothing of the caller's environment.

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use tempfile::TempDir;

/// The example that comes with the program.
pub(crate) const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/portfolio.example.yaml");

/// A folder to call the program in; home, settings, data and state are in it.
pub(crate) struct World {
    folder: TempDir,
}

/// What a call printed, and how it ended.
#[derive(Debug)]
pub(crate) struct Outcome {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl World {
    /// An empty one.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("here")).unwrap();
        Self { folder }
    }

    /// The folder the program is called in.
    pub(crate) fn here(&self) -> PathBuf {
        self.folder.path().join("here")
    }

    /// Puts a file into a place counted from the folder of everything, with the folders it needs.
    pub(crate) fn put(&self, place: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(place);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::File::create(&path)
            .and_then(|mut file| std::io::Write::write_all(&mut file, text.as_bytes()))
            .unwrap();
        path
    }

    /// What a file holds.
    pub(crate) fn text(&self, place: &str) -> String {
        fs::read_to_string(self.folder.path().join(place)).unwrap()
    }

    /// Calls the program.
    pub(crate) fn call(&self, arguments: &[&str]) -> Outcome {
        self.call_with(&[], arguments)
    }

    /// Calls the program with something on its standard input.
    pub(crate) fn call_fed(&self, fed: &str, arguments: &[&str]) -> Outcome {
        self.called(&[], arguments, fed)
    }

    /// Calls the program with variables of the environment.
    pub(crate) fn call_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Outcome {
        self.called(variables, arguments, "")
    }

    fn called(&self, variables: &[(&str, &str)], arguments: &[&str], fed: &str) -> Outcome {
        let mut command = Command::cargo_bin("keyfolio").unwrap();
        let under = |name: &str| self.folder.path().join(name);
        command
            .env_clear()
            .env("HOME", self.folder.path())
            .env("XDG_CONFIG_HOME", under("config"))
            .env("XDG_DATA_HOME", under("data"))
            .env("XDG_STATE_HOME", under("state"))
            .env("LANG", "en_US.UTF-8")
            .env("TZ", "UTC")
            .envs(variables.iter().copied())
            .current_dir(self.here())
            .write_stdin(fed)
            .args(arguments);
        let output = command.output().unwrap();
        Outcome {
            code: output.status.code().unwrap(),
            out: self.neutral(&output.stdout),
            err: self.neutral(&output.stderr),
        }
    }

    /// Output without what differs from run to run and from machine to machine.
    fn neutral(&self, bytes: &[u8]) -> String {
        let real = fs::canonicalize(self.folder.path()).unwrap();
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        text.replace(real.to_str().unwrap(), "[WORLD]")
            .replace(self.folder.path().to_str().unwrap(), "[WORLD]")
            .replace(root.to_str().unwrap(), "[ROOT]")
    }
}

/// Calls the program on the day of the example.
pub(crate) fn on_the_day(arguments: &[&str]) -> Outcome {
    let day = ["--today", "2026-11-23"];
    World::new().call(&[arguments, &day].concat())
}
