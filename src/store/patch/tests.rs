use super::*;
use rstest::rstest;
use serde_yaml::from_str;

mod edits;
mod random;

/// A file as people write it: aligned comments, groups, anchors, every style, unknown keys.
const FILE: &str = include_str!("tests/file.yaml");

fn yaml(text: &str) -> Value {
    from_str(text).expect("test data is YAML")
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
    Op::Remove { path: path(at) }
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

/// The lines that went and came, as in a diff without context.
fn changed(old: &str, new: &str) -> String {
    let (old, new): (Vec<_>, Vec<_>) = (old.lines().collect(), new.lines().collect());
    let head = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let tail = old[head..]
        .iter()
        .rev()
        .zip(new[head..].iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let gone = old[head..old.len() - tail]
        .iter()
        .map(|line| format!("-{line}\n"));
    let come = new[head..new.len() - tail]
        .iter()
        .map(|line| format!("+{line}\n"));
    gone.chain(come).collect()
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
