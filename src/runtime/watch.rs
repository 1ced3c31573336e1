//! The folder of the file, watched for changes of others.
//!
//! The folder, not the file: editors and sync tools, and we ourselves, put a new file in its place,
//! and whoever watches the old one hears nothing any more. A change that is heard is a hint; what decides
//! is what stands in the file.

use std::fs;
use std::path::Path;

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};

/// Watches as long as it lives.
#[derive(Debug)]
pub struct Watch {
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Has `tell` called, on a thread of its own, when something becomes of a file. Nothing where the
    /// system does not watch its folder; the file is then looked at before each save only.
    pub fn on(file: &Path, tell: impl Fn() + Send + 'static) -> Option<Self> {
        let file = fs::canonicalize(file).ok()?;
        let folder = file.parent()?.to_owned();
        let name = file.file_name()?.to_owned();
        let heard = move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| concerns(&event, &name)) {
                tell();
            }
        };
        let mut watcher = notify::recommended_watcher(heard).ok()?;
        watcher.watch(&folder, RecursiveMode::NonRecursive).ok()?;
        Some(Self { _watcher: watcher })
    }
}

/// Whether something became of the file: it was read, for all that matters, by ourselves.
fn concerns(event: &Event, name: &std::ffi::OsStr) -> bool {
    !event.kind.is_access()
        && event
            .paths
            .iter()
            .any(|path| path.file_name() == Some(name))
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;
    use std::time::Duration;

    use super::Watch;
    use crate::store::atomic;

    /// Long enough for a slow machine; what is waited for comes at once.
    const PATIENCE: Duration = Duration::from_secs(10);

    #[test]
    fn a_file_that_is_replaced_is_heard_of_again_and_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("p.yaml");
        atomic::write(&file, b"one").unwrap();
        let (heard, hear) = mpsc::channel();
        let tell = move || heard.send(()).unwrap_or_default();
        let _watch = Watch::on(&file, tell).expect("the folder is watched");
        for text in ["two", "three", "four"] {
            atomic::write(&file, text.as_bytes()).unwrap();
            hear.recv_timeout(PATIENCE).expect("the change is heard");
            while hear.try_recv().is_ok() {}
        }
    }

    #[test]
    fn other_files_are_not_heard_of() {
        let folder = tempfile::tempdir().unwrap();
        let (file, other) = (folder.path().join("p.yaml"), folder.path().join("q.yaml"));
        atomic::write(&file, b"one").unwrap();
        let (heard, hear) = mpsc::channel();
        let watch = Watch::on(&file, move || heard.send(()).unwrap_or_default());
        atomic::write(&other, b"two").unwrap();
        drop(watch); // ends its thread, and with it the channel
        assert!(hear.recv_timeout(PATIENCE).is_err());
    }
}
