//! Where the program keeps its things.

use std::path::{Path, PathBuf};

use directories::{BaseDirs, ProjectDirs};

use super::Environment;

/// The name of every folder of ours.
const NAME: &str = "keyfolio";

/// The folders of this user. None of them need exist, and where there is no home there may be none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Folders {
    /// Settings and the user's own keys.
    pub config: Option<PathBuf>,
    /// Portfolios that have no place of their own.
    pub data: Option<PathBuf>,
    /// Copies of portfolios as they were.
    pub state: Option<PathBuf>,
}

impl Folders {
    /// The folders of the user this process runs for.
    pub fn of(environment: &Environment) -> Self {
        let home = BaseDirs::new().map(|dirs| dirs.home_dir().to_owned());
        Self::choose(environment, home.as_deref(), Self::native(), Path::exists)
    }

    /// What the system recommends.
    fn native() -> Self {
        ProjectDirs::from("", "", NAME).map_or_else(Self::default, |dirs| Self {
            config: Some(dirs.config_dir().to_owned()),
            data: Some(dirs.data_dir().to_owned()),
            state: Some(dirs.state_dir().unwrap_or(dirs.data_local_dir()).to_owned()),
        })
    }

    /// The variables of the XDG rules go first on every system, then `~/.config/keyfolio` where it
    /// exists: people who keep their settings in git use the same place everywhere.
    fn choose(
        environment: &Environment,
        home: Option<&Path>,
        native: Self,
        exists: impl Fn(&Path) -> bool,
    ) -> Self {
        let set = |variable| environment.folder(variable).map(|folder| folder.join(NAME));
        let dotted = home.map(|home| home.join(".config").join(NAME));
        Self {
            config: set("XDG_CONFIG_HOME")
                .or_else(|| dotted.filter(|folder| exists(folder)))
                .or(native.config),
            data: set("XDG_DATA_HOME").or(native.data),
            state: set("XDG_STATE_HOME").or(native.state),
        }
    }

    /// The settings file.
    pub fn settings_file(&self) -> Option<PathBuf> {
        Some(self.config.as_ref()?.join("config.yaml"))
    }

    /// The user's own table of keys.
    pub fn keymap_file(&self) -> Option<PathBuf> {
        Some(self.config.as_ref()?.join("keymap.yaml"))
    }

    /// The portfolio that is opened when no other is named or near.
    pub fn portfolio_file(&self) -> Option<PathBuf> {
        Some(self.data.as_ref()?.join("portfolio.yaml"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn native() -> Folders {
        let under = |name: &str| Some(Path::new("/Library").join(name));
        Folders {
            config: under("config"),
            data: under("data"),
            state: under("state"),
        }
    }

    #[test]
    fn the_system_recommends() {
        let chosen = Folders::choose(&Environment::default(), None, native(), |_| false);
        assert_eq!(chosen, native());
    }

    #[cfg(unix)]
    #[test]
    fn variables_go_first() {
        let environment = Environment::from([
            ("XDG_CONFIG_HOME", "/c"),
            ("XDG_DATA_HOME", "/d"),
            ("XDG_STATE_HOME", "/s"),
        ]);
        let home = Path::new("/home/u");
        let chosen = Folders::choose(&environment, Some(home), native(), |_| true);
        assert_eq!(
            chosen.settings_file(),
            Some("/c/keyfolio/config.yaml".into())
        );
        assert_eq!(
            chosen.portfolio_file(),
            Some("/d/keyfolio/portfolio.yaml".into())
        );
        assert_eq!(chosen.state, Some("/s/keyfolio".into()));
    }

    #[test]
    fn the_dotted_folder_counts_where_it_exists() {
        let home = Path::new("/home/u");
        let dotted = home.join(".config").join(NAME);
        let there = |path: &Path| path == dotted;
        let none = Environment::default();
        let chosen = |exists: &dyn Fn(&Path) -> bool| {
            Folders::choose(&none, Some(home), native(), exists).config
        };
        assert_eq!(chosen(&there), Some(dotted.clone()));
        assert_eq!(chosen(&|_| false), native().config);
    }
}
