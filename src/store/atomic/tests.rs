use super::*;
use proptest::prelude::*;
use rstest::rstest;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

const OLD: &[u8] = b"old: 1\n";
const NEW: &[u8] = b"new: 2\n";

/// The real file system, of which the n-th operation fails.
struct Failing {
    left: Cell<usize>,
    kind: io::ErrorKind,
    tripped: Cell<bool>,
}

impl Failing {
    fn at(operation: usize, kind: io::ErrorKind) -> Self {
        Self {
            left: Cell::new(operation),
            kind,
            tripped: Cell::new(false),
        }
    }

    fn gate(&self) -> io::Result<()> {
        let left = self.left.get();
        self.left.set(left.wrapping_sub(1));
        if left == 0 {
            self.tripped.set(true);
            return Err(self.kind.into());
        }
        Ok(())
    }
}

impl Fs for Failing {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.gate().and_then(|()| RealFs.resolve(path))
    }
    fn state(&self, path: &Path) -> io::Result<FileState> {
        self.gate().and_then(|()| RealFs.state(path))
    }
    fn create(&self, path: &Path) -> io::Result<()> {
        self.gate().and_then(|()| RealFs.create(path))
    }
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.gate().inspect_err(|_| {
            // A write that fails has written something.
            let _ = RealFs.write(path, bytes.get(..bytes.len() / 2).unwrap_or_default());
        })?;
        RealFs.write(path, bytes)
    }
    fn take_after(&self, path: &Path, model: &Path) -> io::Result<()> {
        self.gate().and_then(|()| RealFs.take_after(path, model))
    }
    fn sync(&self, path: &Path) -> io::Result<()> {
        self.gate().and_then(|()| RealFs.sync(path))
    }
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.gate().and_then(|()| RealFs.read(path))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.gate().and_then(|()| RealFs.rename(from, to))
    }
    fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.gate().and_then(|()| RealFs.sync_folder(folder))
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.gate().and_then(|()| RealFs.remove(path))
    }
}

fn put(path: &Path, bytes: &[u8]) {
    use std::io::Write as _;
    let mut file = std::fs::File::create(path).expect("a file");
    file.write_all(bytes).expect("written");
}

fn folder_with(name: &str, content: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join(name);
    put(&path, content);
    (folder, path)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect()
}

#[rstest]
#[case::io(io::ErrorKind::Other)]
#[case::full(io::ErrorKind::StorageFull)]
#[case::denied(io::ErrorKind::PermissionDenied)]
#[case::interrupted(io::ErrorKind::Interrupted)]
#[case::vanished(io::ErrorKind::NotFound)]
fn whichever_operation_fails_the_file_is_old_or_new(#[case] kind: io::ErrorKind) {
    let mut failed = 0;
    for operation in 0..99 {
        let (folder, path) = folder_with("p.yaml", OLD);
        let fs = Failing::at(operation, kind);
        let result = write_through(&fs, &path, NEW, Expect::Bytes(OLD));
        let found = std::fs::read(&path).expect("the file is there");
        assert_eq!(
            found == NEW,
            result.is_ok(),
            "operation {operation}: {result:?}"
        );
        assert!(
            found == NEW || found == OLD,
            "operation {operation} left a damaged file"
        );
        assert_eq!(
            names(folder.path()),
            ["p.yaml"],
            "operation {operation} left a temporary file"
        );
        if !fs.tripped.get() {
            break;
        }
        failed += 1;
    }
    assert!(failed >= 9, "only {failed} operations were tried");
}

#[test]
fn a_folder_that_cannot_be_synced_is_saved_but_not_confirmed() {
    let (_folder, path) = folder_with("p.yaml", OLD);
    let last = (0..99).find(|&n| {
        let fs = Failing::at(n, io::ErrorKind::Other);
        let written = write_through(&fs, &path, NEW, Expect::Anything);
        written.is_ok_and(|written| !written.durable)
    });
    assert!(last.is_some_and(|n| n < 12));
    assert!(write(&path, NEW).expect("saved").durable);
}

#[cfg(unix)]
#[test]
fn the_mode_and_the_symbolic_link_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let (folder, path) = folder_with("real.yaml", OLD);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o640)).expect("a mode");
    let (middle, link) = (
        folder.path().join("middle"),
        folder.path().join("link.yaml"),
    );
    symlink("real.yaml", &middle).expect("a link");
    symlink(&middle, &link).expect("a link to a link");
    let written = write(&link, NEW).expect("saved");
    assert_eq!(written.path, std::fs::canonicalize(&path).expect("a path"));
    assert!(
        std::fs::symlink_metadata(&link)
            .expect("a link")
            .is_symlink()
    );
    assert_eq!(std::fs::read(&path).expect("the file"), NEW);
    assert_eq!(
        std::fs::metadata(&path)
            .expect("the file")
            .permissions()
            .mode()
            & 0o777,
        0o640
    );
}

#[cfg(unix)]
#[test]
fn a_new_file_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("new.yaml");
    assert_eq!(write(&path, NEW).expect("saved").way, Way::Created);
    assert_eq!(
        std::fs::metadata(&path)
            .expect("the file")
            .permissions()
            .mode()
            & 0o777,
        0o600
    );
}

#[cfg(unix)]
#[test]
fn hard_links_stay_one_file() {
    let (folder, path) = folder_with("a.yaml", OLD);
    let other = folder.path().join("b.yaml");
    std::fs::hard_link(&path, &other).expect("a link");
    assert_eq!(write(&path, NEW).expect("saved").way, Way::InPlace);
    assert_eq!(std::fs::read(&other).expect("the other name"), NEW);
}

#[cfg(unix)]
#[test]
fn a_name_can_be_given_a_file_of_its_own() {
    let (folder, path) = folder_with("a.yaml", OLD);
    let other = folder.path().join("b.yaml");
    std::fs::hard_link(&path, &other).expect("a link");
    let written = write_named(&RealFs, &path, NEW, Expect::Anything, Names::Apart);
    assert_eq!(written.expect("saved").way, Way::Replaced);
    let found = [&path, &other].map(|name| std::fs::read(name).expect("a file"));
    assert_eq!(found, [NEW, OLD]);
}

#[cfg(unix)]
#[test]
fn a_failed_write_in_place_puts_the_old_bytes_back() {
    let (folder, path) = folder_with("a.yaml", OLD);
    std::fs::hard_link(&path, folder.path().join("b.yaml")).expect("a link");
    for operation in 0..6 {
        let result = write_through(
            &Failing::at(operation, io::ErrorKind::Other),
            &path,
            NEW,
            Expect::Anything,
        );
        let found = std::fs::read(&path).expect("the file");
        assert_eq!(found == NEW, result.is_ok());
        assert!(found == OLD || found == NEW);
        put(&path, OLD);
    }
}

#[test]
fn a_read_only_file_is_refused() {
    let (_folder, path) = folder_with("p.yaml", OLD);
    let mut permissions = std::fs::metadata(&path).expect("the file").permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(&path, permissions).expect("a mode");
    assert!(matches!(
        write(&path, NEW),
        Err(WriteError::ReadOnly { .. })
    ));
    assert_eq!(std::fs::read(&path).expect("the file"), OLD);
}

#[test]
fn a_missing_folder_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let gone = folder.path().join("gone");
    let error = write(&gone.join("p.yaml"), NEW).expect_err("no folder");
    assert_eq!(
        error.to_string(),
        format!("the folder {} does not exist", gone.display())
    );
}

#[rstest]
#[case::other_bytes(Expect::Bytes(b"other"), false)]
#[case::same_bytes(Expect::Bytes(OLD), true)]
#[case::should_not_be_there(Expect::Nothing, false)]
fn a_file_that_is_not_as_expected_is_not_replaced(#[case] expect: Expect<'_>, #[case] saved: bool) {
    let (folder, path) = folder_with("p.yaml", OLD);
    let result = write_through(&RealFs, &path, NEW, expect);
    assert_eq!(result.is_ok(), saved);
    assert_eq!(matches!(result, Err(WriteError::Changed { .. })), !saved);
    assert_eq!(
        std::fs::read(&path).expect("the file"),
        if saved { NEW } else { OLD }
    );
    assert_eq!(names(folder.path()), ["p.yaml"]);
}

#[test]
fn a_full_disk_is_called_so() {
    let (_folder, path) = folder_with("p.yaml", OLD);
    let errors = (0..12).filter_map(|n| {
        write_through(
            &Failing::at(n, io::ErrorKind::StorageFull),
            &path,
            NEW,
            Expect::Anything,
        )
        .err()
    });
    assert!(
        errors
            .into_iter()
            .any(|error| matches!(error, WriteError::DiskFull { .. }))
    );
}

#[rstest]
#[case::full(io::ErrorKind::StorageFull)]
#[case::anything(io::ErrorKind::Other)]
fn nobody_is_told_of_the_temporary_file(#[case] kind: io::ErrorKind) {
    let (_folder, path) = folder_with("p.yaml", OLD);
    for n in 0..12 {
        let failing = Failing::at(n, kind);
        if let Err(error) = write_through(&failing, &path, NEW, Expect::Anything) {
            assert!(!error.to_string().contains(TEMP_PREFIX), "{n}: {error}");
        }
    }
}

#[test]
fn only_old_temporary_files_are_cleaned() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, age: u64| {
        let file = std::fs::File::create(folder.path().join(name)).expect("a file");
        file.set_modified(SystemTime::now() - Duration::from_secs(age))
            .expect("a time");
    };
    file(".keyfolio-old.tmp", 120);
    file(".keyfolio-new.tmp", 0);
    file(".keyfolio-notes", 120);
    file("portfolio.yaml", 120);
    assert_eq!(clean_stale(folder.path()).expect("readable"), 1);
    let mut left = names(folder.path());
    left.sort();
    assert_eq!(
        left,
        [".keyfolio-new.tmp", ".keyfolio-notes", "portfolio.yaml"]
    );
}

/// A disk that forgets at a power cut whatever was not synced: file contents until `sync`, names
/// until `sync_folder`.
#[derive(Default)]
struct Forgetful {
    files: RefCell<BTreeMap<PathBuf, usize>>,
    contents: RefCell<Vec<Vec<u8>>>,
    kept_files: RefCell<BTreeMap<PathBuf, usize>>,
    kept_contents: RefCell<BTreeMap<usize, Vec<u8>>>,
    left: Cell<usize>,
}

impl Forgetful {
    fn with(path: &Path, bytes: &[u8], operations: usize) -> Self {
        let disk = Self::default();
        disk.left.set(operations);
        disk.contents.borrow_mut().push(bytes.to_vec());
        disk.kept_contents.borrow_mut().insert(0, bytes.to_vec());
        disk.files.borrow_mut().insert(path.to_owned(), 0);
        disk.kept_files.borrow_mut().insert(path.to_owned(), 0);
        disk
    }

    /// Whether the power is still on.
    fn power(&self) -> io::Result<()> {
        match self.left.get() {
            0 => Err(io::ErrorKind::Other.into()),
            left => {
                self.left.set(left - 1);
                Ok(())
            }
        }
    }

    fn inode(&self, path: &Path) -> io::Result<usize> {
        self.power()?;
        self.files
            .borrow()
            .get(path)
            .copied()
            .ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    /// What a file holds after the cut; the names may or may not have reached the disk.
    fn after_cut(&self, path: &Path, names_reached: bool) -> Option<Vec<u8>> {
        let names = if names_reached {
            self.files.borrow()
        } else {
            self.kept_files.borrow()
        };
        let inode = names.get(path)?;
        Some(
            self.kept_contents
                .borrow()
                .get(inode)
                .cloned()
                .unwrap_or_default(),
        )
    }
}

impl Fs for Forgetful {
    fn resolve(&self, path: &Path) -> io::Result<PathBuf> {
        self.power().map(|()| path.to_owned())
    }
    fn state(&self, path: &Path) -> io::Result<FileState> {
        self.inode(path).map(|_| FileState {
            read_only: false,
            links: 1,
        })
    }
    fn create(&self, path: &Path) -> io::Result<()> {
        self.power()?;
        self.contents.borrow_mut().push(Vec::new());
        self.files
            .borrow_mut()
            .insert(path.to_owned(), self.contents.borrow().len() - 1);
        Ok(())
    }
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let inode = self.inode(path)?;
        self.contents.borrow_mut()[inode] = bytes.to_vec();
        Ok(())
    }
    fn take_after(&self, path: &Path, _: &Path) -> io::Result<()> {
        self.inode(path).map(drop)
    }
    fn sync(&self, path: &Path) -> io::Result<()> {
        let inode = self.inode(path)?;
        self.kept_contents
            .borrow_mut()
            .insert(inode, self.contents.borrow()[inode].clone());
        Ok(())
    }
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let inode = self.inode(path)?;
        Ok(self.contents.borrow()[inode].clone())
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        let inode = self.inode(from)?;
        self.files.borrow_mut().remove(from);
        self.files.borrow_mut().insert(to.to_owned(), inode);
        Ok(())
    }
    fn sync_folder(&self, _: &Path) -> io::Result<()> {
        self.power()?;
        self.kept_files.replace(self.files.borrow().clone());
        Ok(())
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        self.inode(path)?;
        self.files.borrow_mut().remove(path);
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn a_power_cut_leaves_the_old_or_the_new_file(operations in 0_usize..14, names_reached: bool) {
        let path = Path::new("/disk/p.yaml");
        let disk = Forgetful::with(path, OLD, operations);
        let result = write_through(&disk, path, NEW, Expect::Bytes(OLD));
        let found = disk.after_cut(path, names_reached).expect("the file has its name");
        prop_assert!(found == OLD || found == NEW, "damaged: {found:?}");
        if result.is_ok_and(|written| written.durable) {
            prop_assert_eq!(found, NEW);
        }
    }
}
