//! Others write the file between our saves, each in their own way: neither side loses anything.

use super::*;
use crate::domain::AccountId;
use crate::domain::edit::Edit;
use crate::domain::field::{AccountField, Value};
use crate::domain::testing::dice::Dice;

#[path = "../../../../tests/support/runs.rs"]
mod runs;

use runs::runs;

/// A file of three accounts.
fn start() -> String {
    let accounts = ["a", "b", "c"].map(|id| format!("  - id: {id}\n    name: Old {id}\n"));
    format!("{TEXT}accounts:\n{}", accounts.concat())
}

/// Writes the file in one of the ways that programs have.
fn write_as_others_do(path: &Path, text: &str, way: usize) {
    let beside = path.with_extension("theirs");
    match way {
        0 => {
            // In place, as `echo >` and many editors do.
            let mut file = fs::File::create(path).unwrap();
            std::io::Write::write_all(&mut file, text.as_bytes()).unwrap();
        }
        1 => {
            put(&beside, text);
            fs::rename(&beside, path).unwrap();
        }
        2 => {
            // As vim does: the old file moves away first.
            fs::rename(path, &beside).unwrap();
            put(path, text);
            fs::remove_file(&beside).unwrap();
        }
        _ => {
            fs::remove_file(path).unwrap();
            put(path, text);
        }
    }
}

/// Somebody adds a comment and says in which sector an account is; now and then they rename it as well.
fn others(path: &Path, dice: &mut Dice, nth: u64) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let id = ["a", "b", "c"][dice.roll(3)];
    let head = format!("  - id: {id}\n");
    let mut lines = vec![format!("    # theirs {nth}")];
    if !text.contains(&format!("sector: of {id}")) {
        lines.push(format!("    sector: of {id}"));
    }
    let added = lines.join("\n") + "\n";
    let mut text = text.replace(&head, &format!("{head}{added}"));
    if dice.roll(3) == 0 {
        let renamed = format!("name: Theirs {nth}");
        text = text.replace(&format!("name: Old {id}\n"), &format!("{renamed}\n"));
    }
    write_as_others_do(path, &text, dice.roll(4));
    lines
}

/// We rename an account.
fn ours(
    portfolio: &Arc<Portfolio>,
    dice: &mut Dice,
    nth: u64,
) -> (Arc<Portfolio>, AccountId, String) {
    let account = AccountId::from(["a", "b", "c"][dice.roll(3)]);
    let name = format!("Ours {nth}");
    let mut changed = Portfolio::clone(portfolio);
    let edit = Edit::SetAccount {
        account: account.clone(),
        field: AccountField::Name,
        value: Value::Text(name.clone()),
    };
    changed.apply(edit).unwrap();
    (Arc::new(changed), account, name)
}

/// Saves as the program would, which decides every conflict for itself; gives what is shown then.
fn save(keeper: &mut FileKeeper, now: Arc<Portfolio>, basis: &mut u64) -> Arc<Portfolio> {
    let mut saved = keeper.save(&now, *basis, &[]);
    if let Err(Failure::Conflict { clashes, .. }) = saved {
        let decide = |clash| Decision {
            clash,
            theirs: false,
        };
        let decisions: Vec<_> = clashes.into_iter().map(decide).collect();
        assert!(!decisions.is_empty(), "a conflict is listed");
        saved = keeper.save(&now, *basis, &decisions);
    }
    match saved.expect("nothing stands in the way").offer {
        Some(offer) => {
            *basis = offer.number;
            Arc::new(*offer.portfolio)
        }
        None => now,
    }
}

#[test]
fn neither_side_loses_anything() {
    for seed in 0..runs(60, 1_000) {
        let mut dice = Dice(seed as u64);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.yaml");
        put(&path, &start());
        let document = Document::open(&path).unwrap();
        let mut shown = Arc::new(read(document.text()).unwrap());
        let mut keeper = FileKeeper::new(document, Arc::clone(&shown), None);
        let (mut theirs, mut names, mut basis) = (Vec::new(), Vec::new(), 0);
        for nth in 0..4 {
            theirs.extend(others(&path, &mut dice, nth));
            let (now, account, name) = ours(&shown, &mut dice, nth);
            names.retain(|(other, _)| *other != account);
            names.push((account, name));
            shown = save(&mut keeper, now, &mut basis);
        }
        let text = fs::read_to_string(&path).unwrap();
        for line in &theirs {
            assert!(
                text.contains(line.as_str()),
                "{seed}: {line:?} is lost:\n{text}"
            );
        }
        let found = read(&text).unwrap();
        assert_eq!(found, *shown, "{seed}: what is shown is what is there");
        for (account, name) in names {
            let account = found.account(&account).expect("it is there");
            assert_eq!(account.name, name, "{seed}:\n{text}");
        }
    }
}
