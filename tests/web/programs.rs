//! Programs and folders that the tests need beside the browser. They end with their value, after a panic as well.

use crate::kind::{Kind, needed};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

/// How long anything may take before the test gives up. Nothing waits for it to pass.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// A program that ends with this value.
pub(crate) struct Process(Child);

impl Process {
    pub(crate) fn start(command: &mut Command) -> Self {
        Self::start_with(command, Stdio::null())
    }

    /// A program that ends when nobody writes to it any more.
    fn start_heard(command: &mut Command) -> Self {
        Self::start_with(command, Stdio::piped())
    }

    fn start_with(command: &mut Command, input: Stdio) -> Self {
        let child = command.stdin(input).spawn();
        Self(child.unwrap_or_else(|error| panic!("{} does not start: {error}", command.get_program().display())))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // What listens ends by itself when nobody writes any more; whatever else may have ended by itself.
        if self.0.stdin.take().is_none() {
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

/// A program that says in its first line where it can be reached. Its output stays open, so that it can go on printing.
pub(crate) struct Announced {
    _process: Process,
    _output: BufReader<ChildStdout>,
    pub(crate) line: String,
}

impl Announced {
    pub(crate) fn start(command: &mut Command) -> Self {
        let mut process = Process::start(command.stdout(Stdio::piped()));
        let mut output = BufReader::new(process.0.stdout.take().expect("the output is piped"));
        let mut line = String::new();
        output.read_line(&mut line).expect("it prints text");
        Self { _process: process, _output: output, line }
    }
}

/// A screen that nobody sees, for a browser that does not do without.
pub(crate) struct Screen {
    _program: Announced,
    name: String,
}

impl Screen {
    pub(crate) fn start() -> Self {
        let mut command = Command::new("Xvfb");
        // It takes a number that is free, and says which.
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]).stderr(Stdio::null());
        let program = Announced::start(&mut command);
        let name = program.line.trim();
        assert!(name.parse::<u32>().is_ok(), "Xvfb names no display, but {name:?}");
        let name = format!(":{name}");
        Self { _program: program, name }
    }
}

/// Where the driver and the browser that it starts write what they complain of.
const COMPLAINTS: &str = "complaints.txt";

/// The last of what the driver and its browser complained of: a browser that ends by itself says why there, if anywhere.
pub(crate) fn complaints(profile: &Path) -> String {
    let text = fs::read(profile.join(COMPLAINTS)).unwrap_or_default();
    String::from_utf8_lossy(&text[text.len().saturating_sub(2_000)..]).into_owned()
}

/// A driver that listens, and its address.
pub(crate) fn start_driver(kind: Kind, screen: Option<&Screen>, profile: &Path) -> (Process, String) {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
    let driver = needed(kind.driver());
    let mut command = if kind.is_used_again() { lasting(&driver, profile) } else { Command::new(driver) };
    let complaints = File::create(profile.join(COMPLAINTS)).expect("a file can be made");
    command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(complaints);
    if let Some(screen) = screen {
        // Its language is that of the machine, and of a machine without any it is one called "C".
        command.env("DISPLAY", &screen.name).env("LC_ALL", "en_US.UTF-8").envs(own_folders(profile));
    }
    let start = if kind.is_used_again() { Process::start_heard } else { Process::start };
    let mut process = start(&mut command);
    let since = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let ended = process.0.try_wait().expect("the driver can be asked");
        assert!(ended.is_none() && since.elapsed() < PATIENCE, "the driver of {kind:?} does not listen: {ended:?}");
        thread::sleep(Duration::from_millis(5));
    }
    (process, format!("http://127.0.0.1:{port}"))
}

/// A driver that may be left at the end of the tests, whose browser nobody closes then: it reads what the tests write to it, which is nothing,
/// and when that ends, as the tests do, it ends everything that it started, and the folder.
fn lasting(driver: &str, folder: &Path) -> Command {
    let mut command = Command::new("setsid");
    let script = r#"folder=$1; shift; "$@" & read -r _; trap "" TERM; kill -TERM "-$$"; wait; rm -rf "$folder""#;
    command.args(["sh", "-c", script, "sh"]).arg(folder).arg(driver);
    command
}

/// The variables that have a desktop program keep everything in a folder, downloads as well.
fn own_folders(folder: &Path) -> [(&'static str, PathBuf); 4] {
    let [settings, kept, passing] = ["config", "data", "cache"].map(|name| folder.join(name));
    fs::create_dir_all(&settings).expect("a folder can be made");
    let downloads = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", folder.join("downloads").display());
    fs::write(settings.join("user-dirs.dirs"), downloads).expect("a file can be written");
    [("HOME", folder.to_owned()), ("XDG_CONFIG_HOME", settings), ("XDG_DATA_HOME", kept), ("XDG_CACHE_HOME", passing)]
}

/// Numbers the folders.
static COUNT: AtomicU32 = AtomicU32::new(0);

/// A folder of its own, gone with this value.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new() -> Self {
        let name = format!("ai-act-checklist-web-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("a folder can be made");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left lies among temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
