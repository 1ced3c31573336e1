use super::*;
use rstest::rstest;
use serde_yaml::from_str;

mod edits;
mod fallback;
mod order;
mod random;
mod undo;

/// A file as people write it: aligned comments, groups, anchors, every style, unknown keys.
const FILE: &str = include_str!("tests/file.yaml");

fn yaml(text: &str) -> Value {
    from_str(text.trim_start_matches('\u{feff}')).expect("test data is YAML")
}

/// A path as it is shown, where a word between brackets is an id.
fn path(text: &str) -> Path {
    let mut path = Path::root();
    for part in text.split(['.', '[']).filter(|part| !part.is_empty()) {
        path = match part.strip_suffix(']') {
            Some(id) => path.id(id),
            None => path.key(part),
        };
    }
    path
}

fn set(at: &str, value: &str) -> Op {
    Op::Set {
        path: path(at),
        value: yaml(value),
    }
}

fn remove(at: &str) -> Op {
    Op::Remove {
        path: path(at),
        known: None,
    }
}

fn insert(at: &str, before: Option<&str>, value: &str) -> Op {
    Op::Insert {
        path: path(at),
        before: before.map(str::to_owned),
        value: yaml(value),
    }
}

fn relocate(at: &str, before: Option<&str>) -> Op {
    Op::Move {
        path: path(at),
        before: before.map(str::to_owned),
    }
}

/// The lines that went (`-`), came (`+`) or stand between such lines (` `).
fn changed(old: &str, new: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
    let mut out = Vec::new();
    diff(&old, &new, &mut out);
    let is_change = |line: &String| !line.starts_with(' ');
    let first = out.iter().position(is_change).unwrap_or(0);
    let last = out
        .iter()
        .rposition(is_change)
        .map_or(first, |last| last + 1);
    out.truncate(last);
    out.drain(..first).for_each(drop);
    out.iter()
        .flat_map(|line| {
            [
                line.as_str(),
                "
",
            ]
        })
        .collect()
}

/// A line diff by longest common subsequence, good enough for small files.
fn diff(old: &[&str], new: &[&str], out: &mut Vec<String>) {
    let mut common = vec![vec![0_usize; new.len() + 1]; old.len() + 1];
    for (i, a) in old.iter().enumerate().rev() {
        for (j, b) in new.iter().enumerate().rev() {
            common[i][j] = if a == b {
                common[i + 1][j + 1] + 1
            } else {
                common[i + 1][j].max(common[i][j + 1])
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            out.push(format!(" {}", old[i]));
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && (j == new.len() || common[i + 1][j] >= common[i][j + 1]) {
            out.push(format!("-{}", old[i]));
            i += 1;
        } else {
            out.push(format!("+{}", new[j]));
            j += 1;
        }
    }
}

/// Patches and checks what every patch must hold, whatever its operations.
fn patched(text: &str, ops: &[Op]) -> Patched {
    let patched = patch(text, ops).expect("the operations fit");
    let mut wanted = yaml(text);
    apply_to_value(&mut wanted, ops).expect("the operations fit");
    assert_eq!(yaml(&patched.text), wanted, "{ops:?}\n{}", patched.text);
    assert_eq!(patched.value, wanted);
    patched
}
