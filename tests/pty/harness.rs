//! A terminal in a box: a shell with job control on a pseudo-terminal, and keyfolio started from
//! it as a person would. Nothing sleeps; everything waits for what is to be seen, with a limit.

use std::fs;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant, SystemTime};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::{LocalModes, tcgetattr};
use tempfile::TempDir;

/// How long anything may take; only a failure takes it.
const LIMIT: Duration = Duration::from_secs(30);
/// How long "nothing happens" is watched.
const QUIET: Duration = Duration::from_millis(700);
/// How a frame ends.
const FRAME_END: &[u8] = b"\x1b[?2026l";
/// The shell's prompt.
const PROMPT: &str = "shell>";

/// What the terminal was sent, and what it shows.
struct Seen {
    parser: vt100::Parser,
    bytes: Vec<u8>,
    /// Whether the window was closed: the next piece is read, then nothing more.
    closed: bool,
}

/// A shell that does not outlive the test. With it goes what runs in it: SIGHUP is sent to all.
struct Shell(Box<dyn Child + Send + Sync>);

/// A terminal with a shell in it.
pub(crate) struct Terminal {
    shell: Shell,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    reader: JoinHandle<()>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
    home: TempDir,
    /// What the shell puts before the exit code.
    mark: &'static str,
}

impl Terminal {
    /// A terminal of 120x36 with a clean home folder.
    pub(crate) fn new() -> Self {
        Self::with(&[])
    }

    /// The same, with these environment variables besides.
    pub(crate) fn with(variables: &[(&str, &str)]) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let pty = native_pty_system()
            .openpty(size(120, 36))
            .expect("a pseudo-terminal");
        let shell = pty
            .slave
            .spawn_command(shell(&home, variables))
            .expect("a shell");
        let seen = Arc::new((Mutex::new(Seen::new(120, 36)), Condvar::new()));
        let reader = watch(
            pty.master.try_clone_reader().expect("a reader"),
            Arc::clone(&seen),
        );
        let writer = pty.master.take_writer().expect("a writer");
        let terminal = Self {
            shell: Shell(shell),
            master: pty.master,
            writer,
            reader,
            seen,
            home,
            mark: "exit=",
        };
        terminal.wait_for(PROMPT);
        terminal
    }

    /// Types `keyfolio` with these arguments into the shell, and waits for a text of its screen.
    pub(crate) fn start(&mut self, arguments: &str, shows: &str) {
        self.run(arguments);
        self.wait("the alternate screen", vt100::Screen::alternate_screen);
        self.wait_for(shows);
    }

    /// Types `keyfolio` with these arguments into the shell.
    pub(crate) fn run(&mut self, arguments: &str) {
        self.type_command(&format!("$KEYFOLIO {arguments}"), "exit=");
    }

    /// Types `fg` into the shell.
    pub(crate) fn bring_back(&mut self) {
        self.type_command("fg", "exit-again=");
    }

    /// Types a command, after which the shell says how it ended.
    fn type_command(&mut self, command: &str, mark: &'static str) {
        self.mark = mark;
        self.send(&format!("{command}; echo \"{mark}$?\"\n"));
    }

    /// A file in the home folder, which is also the working folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// What is in a file of the home folder.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_default()
    }

    /// The copies that were kept, of whatever file, in no order.
    pub(crate) fn copies(&self) -> Vec<String> {
        let folders = fs::read_dir(self.path(".local/state/keyfolio/backups"));
        let folders = folders.into_iter().flatten().flatten();
        let copies = folders.flat_map(|it| fs::read_dir(it.path()).expect("a folder"));
        let read = |copy: fs::DirEntry| fs::read_to_string(copy.path()).expect("a copy");
        copies.flatten().map(read).collect()
    }

    /// Puts a file into the home folder.
    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::File::create(self.path(name))
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .expect("a file");
    }

    /// Takes a file of the home folder away.
    pub(crate) fn remove(&self, name: &str) {
        fs::remove_file(self.path(name)).expect("it is there");
    }

    /// When a file of the home folder was last written.
    pub(crate) fn modified(&self, name: &str) -> SystemTime {
        fs::metadata(self.path(name))
            .and_then(|file| file.modified())
            .expect("a file")
    }

    /// Types.
    pub(crate) fn send(&mut self, text: &str) {
        self.writer
            .write_all(text.as_bytes())
            .and_then(|()| self.writer.flush())
            .expect("a terminal that listens");
    }

    /// Sends a signal to what runs in the foreground.
    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.foreground(), signal).expect("a process");
    }

    /// The process that has the terminal: the leader of the foreground group.
    pub(crate) fn foreground(&self) -> Pid {
        let leader = self.master.process_group_leader().expect("a foreground");
        Pid::from_raw(leader).expect("a process")
    }

    /// Waits until the shell has the terminal again.
    pub(crate) fn wait_for_shell(&self, before: Pid) {
        let end = Instant::now() + LIMIT;
        while self.foreground() == before {
            assert!(
                Instant::now() < end,
                "the shell waits for ever; the screen:\n{}",
                self.contents()
            );
            thread::yield_now();
        }
    }

    /// Gives the window another size.
    pub(crate) fn resize(&self, width: u16, height: u16) {
        self.lock().parser.set_size(cells(height), cells(width));
        self.master
            .resize(size(width, height))
            .expect("another size");
    }

    /// Waits until a text is on the screen.
    pub(crate) fn wait_for(&self, text: &str) {
        self.wait(&format!("{text:?}"), |screen| {
            screen.contents().contains(text)
        });
    }

    /// Waits until a text is no longer on the screen.
    pub(crate) fn wait_without(&self, text: &str) {
        self.wait(&format!("no {text:?}"), |screen| {
            !screen.contents().contains(text)
        });
    }

    /// Waits until the screen is as wanted.
    pub(crate) fn wait(&self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) {
        let done = self.until(LIMIT, |seen| is_so(seen.parser.screen()));
        assert!(
            done,
            "waited for {what} in vain; the screen:\n{}",
            self.contents()
        );
    }

    /// Waits until a file of the home folder is as wanted. The screen tells of changes, and the
    /// file is looked at with each.
    pub(crate) fn wait_for_file(&self, name: &str, is_so: impl Fn(&str) -> bool) {
        let done = self.until(LIMIT, |_| is_so(&self.read(name)));
        assert!(
            done,
            "{name} holds {:?}; the screen:\n{}",
            self.read(name),
            self.contents()
        );
    }

    /// What keyfolio's exit code was. Waits until the shell has told it.
    pub(crate) fn exit_code(&self) -> i32 {
        let code = |screen: &vt100::Screen| {
            let contents = screen.contents();
            let (_, rest) = contents.rsplit_once(self.mark)?;
            rest.split_whitespace().next()?.parse().ok()
        };
        self.wait("an exit code", |screen| {
            code(screen).is_some() && !screen.alternate_screen()
        });
        code(self.lock().parser.screen()).expect("just seen")
    }

    /// What is on the screen, without trailing blanks.
    pub(crate) fn contents(&self) -> String {
        self.lock().parser.screen().contents()
    }

    /// Looks at the screen.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(self.lock().parser.screen())
    }

    /// Every byte the terminal was sent since the last time somebody asked.
    pub(crate) fn take_bytes(&self) -> Vec<u8> {
        std::mem::take(&mut self.lock().bytes)
    }

    /// Waits until the terminal was sent these bytes, since somebody last took them.
    pub(crate) fn wait_for_bytes(&self, bytes: &[u8]) {
        let was_sent = |seen: &Seen| {
            seen.bytes
                .windows(bytes.len())
                .any(|window| window == bytes)
        };
        assert!(
            self.until(LIMIT, was_sent),
            "waited for {:?} in vain; since then: {}",
            bytes.escape_ascii().to_string(),
            self.lock().bytes.escape_ascii()
        );
    }

    /// Waits until a frame was sent, since somebody last took the bytes.
    pub(crate) fn wait_for_frame(&self) {
        self.wait_for_bytes(FRAME_END);
    }

    /// How many frames were sent since somebody last took the bytes.
    pub(crate) fn frames(&self) -> usize {
        let seen = self.lock();
        seen.bytes
            .windows(FRAME_END.len())
            .filter(|window| *window == FRAME_END)
            .count()
    }

    /// Whether the terminal is sent nothing for a while. Only to show that something does not happen.
    pub(crate) fn stays_quiet(&self) -> bool {
        self.take_bytes();
        !self.until(QUIET, |seen| !seen.bytes.is_empty())
    }

    /// Waits until the terminal is sent nothing more, and takes what it was sent.
    pub(crate) fn settle(&self) {
        while !self.stays_quiet() {}
    }

    /// Waits until the terminal is sent nothing more, and takes nothing.
    pub(crate) fn settle_keeping(&self) {
        let count = || self.lock().bytes.len();
        let mut before = count();
        while self.until(QUIET, |seen| seen.bytes.len() > before) {
            before = count();
        }
    }

    /// Waits until the terminal is as a shell's program wants it: lines are edited, keys are echoed,
    /// and nothing of ours is left on.
    pub(crate) fn wait_given_back(&self) {
        self.wait("nothing left on", |screen| {
            let mouse = screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None;
            let left_on = screen.alternate_screen() || screen.bracketed_paste();
            !mouse && !left_on && !screen.hide_cursor()
        });
        let tty = fs::File::open(self.master.tty_name().expect("a name")).expect("the terminal");
        let modes = tcgetattr(&tty).expect("its modes").local_modes;
        assert!(modes.contains(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG));
    }

    /// Closes the window, as when the terminal's program is ended.
    /// Returns the home folder.
    pub(crate) fn close(self) -> TempDir {
        self.lock().closed = true;
        self.resize(100, 30); // Something to be read, so that the reader sees that it is over.
        let Self {
            shell,
            master,
            writer,
            reader,
            home,
            ..
        } = self;
        reader.join().expect("no panic while reading");
        drop((master, writer, shell));
        home
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Seen> {
        self.seen.0.lock().expect("no panic while looking")
    }

    /// Waits until something is so, looking again whenever the terminal was sent something.
    fn until(&self, limit: Duration, is_so: impl Fn(&Seen) -> bool) -> bool {
        let (_, changed) = &*self.seen;
        let waited = changed
            .wait_timeout_while(self.lock(), limit, |seen| !is_so(seen))
            .expect("no panic");
        !waited.1.timed_out()
    }
}

impl Drop for Shell {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Seen {
    fn new(width: u16, height: u16) -> Self {
        let parser = vt100::Parser::new(cells(height), cells(width), 0);
        Self {
            parser,
            bytes: Vec::new(),
            closed: false,
        }
    }
}

/// A shell with job control and a known prompt, in a clean environment.
fn shell(home: &TempDir, variables: &[(&str, &str)]) -> CommandBuilder {
    let mut command = CommandBuilder::new("sh");
    command.arg("-i");
    command.cwd(home.path());
    command.env_clear();
    let home = home.path().display().to_string();
    let clean = [
        ("HOME", home.as_str()),
        ("PATH", "/usr/local/bin:/usr/bin:/bin"),
        ("PS1", PROMPT),
        ("TERM", "xterm-256color"),
        ("COLORTERM", "truecolor"),
        ("LANG", "en_US.UTF-8"),
        ("TZ", "UTC"),
        ("KEYFOLIO", env!("CARGO_BIN_EXE_keyfolio")),
    ];
    for (name, value) in clean.iter().chain(variables) {
        command.env(name, value);
    }
    command
}

/// Reads what the terminal is sent, for as long as there is a terminal.
fn watch(mut reader: Box<dyn Read + Send>, seen: Arc<(Mutex<Seen>, Condvar)>) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut piece = [0; 8192];
        while let Ok(count @ 1..) = reader.read(&mut piece) {
            let Ok(mut now) = seen.0.lock() else { return };
            now.parser.process(&piece[..count]);
            now.bytes.extend_from_slice(&piece[..count]);
            seen.1.notify_all();
            if now.closed {
                return;
            }
        }
    })
}

fn size(width: u16, height: u16) -> PtySize {
    PtySize {
        rows: height,
        cols: width,
        pixel_width: 0,
        pixel_height: 0,
    }
}

fn cells(count: u16) -> NonZeroU16 {
    NonZeroU16::new(count).expect("a window of some size")
}
