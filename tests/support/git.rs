//! git, with nothing of its user's settings.

use std::path::Path;
use std::process::{Command, Output};

/// Runs git in a folder; nothing where there is no git.
pub(crate) fn git(folder: &Path, arguments: &[&str]) -> Option<Output> {
    let mut git = Command::new("git");
    git.current_dir(folder);
    git.env("HOME", folder).env("GIT_CONFIG_NOSYSTEM", "1");
    git.args(["-c", "user.name=A", "-c", "user.email=a@example.org"]);
    git.args(["-c", "commit.gpgsign=false"]);
    git.args(arguments).output().ok()
}
