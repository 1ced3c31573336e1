//! The report in a real browser, where there is one: it draws without a word of complaint, asks for nothing, and
//! what it shows is there in light, in dark and on paper. Without a browser it is skipped, and says so.

#![expect(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a page that cannot be made fails the test; one that is not tried says so"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use resvg::tiny_skia::Pixmap;
use tempfile::TempDir;

/// What browsers that can do without a window are called.
const BROWSERS: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// A report in a folder of its own, and the browser it is looked at with.
struct Page {
    browser: PathBuf,
    folder: TempDir,
}

impl Page {
    /// The report of the example in a language; none where there is no browser.
    fn open(lang: &str) -> Option<Self> {
        let Some(browser) = browser() else {
            eprintln!("skipped: there is no chromium or chrome to look at the report with");
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let example = concat!(env!("CARGO_MANIFEST_DIR"), "/portfolio.example.yaml");
        let made = Command::new(env!("CARGO_BIN_EXE_keyfolio"))
            .env("HOME", folder.path())
            .args(["report", example, "--today=2026-11-23", "--lang", lang])
            .arg("-o")
            .arg(folder.path().join("report.html"))
            .status();
        assert!(made.unwrap().success());
        Some(Self { browser, folder })
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Has the browser do something with the page. No name leads anywhere, so that a request would be complained of.
    fn look(&self, asked: &[&str]) -> Output {
        let profile = format!("--user-data-dir={}", self.at("profile").display());
        let output = Command::new(&self.browser)
            .env("HOME", self.folder.path())
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
            ])
            .args(["--enable-logging=stderr", "--v=0", "--no-first-run"])
            .args([
                "--disable-background-networking",
                "--disable-component-update",
            ])
            .args([
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
            ])
            .arg(profile)
            .args(asked)
            .arg(format!("file://{}", self.at("report.html").display()))
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        let complaint = said.lines().find(|line| line.contains("CONSOLE"));
        assert_eq!(complaint, None, "the page is complained of");
        output
    }

    /// The page as it is seen, with more arguments.
    fn seen(&self, name: &str, more: &[&str]) -> Pixmap {
        let path = self.at(name);
        let shot = format!("--screenshot={}", path.display());
        self.look(&[&[shot.as_str(), "--window-size=1100,1600"], more].concat());
        Pixmap::decode_png(&fs::read(path).unwrap()).unwrap()
    }
}

fn browser() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let places = BROWSERS
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places
        .into_iter()
        .find(|place: &PathBuf| Path::is_file(place))
}

/// How light a picture is, 0 to 255.
fn light(seen: &Pixmap) -> u64 {
    let dots = seen.data().chunks(4);
    let count = dots.len() as u64;
    dots.map(|dot| u64::from(dot[1])).sum::<u64>() / count
}

/// Whether somewhere a dot is nearly of a colour.
fn has(seen: &Pixmap, colour: [u8; 3]) -> bool {
    let near = |dot: &[u8]| {
        dot.iter()
            .zip(colour)
            .all(|(one, other)| one.abs_diff(other) < 3)
    };
    seen.data().chunks(4).any(near)
}

#[test]
fn nothing_is_complained_of_and_nothing_is_asked_for() {
    for lang in ["en", "fr"] {
        let Some(page) = Page::open(lang) else {
            return;
        };
        let output = page.look(&["--dump-dom"]);
        let dom = String::from_utf8(output.stdout).unwrap();
        assert!(dom.contains(&format!("<html lang=\"{lang}\">")), "{dom}");
        assert!(dom.contains("<svg") && dom.contains("Helios Retail"));
    }
}

/// A page that does complain, so that silence means something.
#[test]
fn a_complaint_would_be_heard() {
    let Some(page) = Page::open("en") else {
        return;
    };
    let html = fs::read_to_string(page.at("report.html")).unwrap();
    let bad = html.replace(
        "<main>",
        "<main><img src=\"http://keyfolio.invalid/x.png\">",
    );
    fs::remove_file(page.at("report.html")).unwrap();
    keyfolio::store::atomic::write(&page.at("report.html"), bad.as_bytes()).unwrap();
    let heard =
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| page.look(&["--dump-dom"])));
    assert!(heard.is_err(), "the browser said nothing of a request");
}

#[test]
fn it_is_seen_in_light_and_in_dark() {
    let Some(page) = Page::open("en") else {
        return;
    };
    let bright = page.seen("light.png", &[]);
    let dark = page.seen("dark.png", &["--blink-settings=preferredColorScheme=0"]);
    assert!(light(&bright) > 200 && light(&dark) < 70);
    assert!(has(&bright, [0x1f, 0x5f, 0xbf]), "the accent on light");
    assert!(has(&dark, [0x86, 0xb4, 0xff]), "the accent on dark");
    assert!(
        has(&bright, [0xd6, 0xe4, 0xf9]) && has(&dark, [0x1d, 0x30, 0x4d]),
        "the fields"
    );
}

#[test]
fn it_is_printed_on_a4() {
    let Some(page) = Page::open("fr") else {
        return;
    };
    let path = page.at("report.pdf");
    let print = format!("--print-to-pdf={}", path.display());
    page.look(&[&print, "--no-pdf-header-footer"]);
    let pdf = fs::read(path).unwrap();
    let text = String::from_utf8_lossy(&pdf);
    let size = text.split("/MediaBox [").nth(1).unwrap();
    let size = size.split(']').next().unwrap();
    assert!(
        size.starts_with("0 0 594.9") || size.starts_with("0 0 595"),
        "{size}"
    );
}
