//! A browser with the page's server and the driver beside it. All three end with it, after a panic as well.

use fantoccini::wd::{Capabilities, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fmt::Debug;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Once;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, io, thread};
use tokio::runtime::{Builder, Runtime};

/// How long anything may take before the test gives up. Nothing waits for it to pass.
const PATIENCE: Duration = Duration::from_secs(30);

/// Before every script: where the checklist is, so that scripts find it in a shadow root as well.
const PAGE: &str = "const page = document.querySelector('ai-act-checklist')?.shadowRoot ?? document;";

/// A browser that the journeys run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Chromium,
    Firefox,
    WebKit,
}

impl Kind {
    /// The variable that names the driver's program.
    const fn driver(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            Self::WebKit => "WEBKITDRIVER",
        }
    }

    /// Those that are there. Chromium is always expected, the others are optional.
    pub(crate) fn all() -> Vec<Self> {
        static NOTE: Once = Once::new();
        let (there, missing): (Vec<_>, Vec<_>) = [Self::Chromium, Self::Firefox, Self::WebKit]
            .into_iter()
            .partition(|kind| *kind == Self::Chromium || env::var_os(kind.driver()).is_some());
        NOTE.call_once(|| {
            for kind in missing {
                // Not `eprintln!`, which tests that pass do not show.
                let _ = writeln!(io::stderr(), "note: {kind:?} skipped, {} is not set", kind.driver());
            }
        });
        there
    }

    /// What is asked of the driver for a session.
    fn capabilities(self, profile: &Path) -> Capabilities {
        let wanted = match self {
            Self::Chromium => json!({
                "goog:chromeOptions": {
                    "binary": needed("CHROME"),
                    "args": [
                        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--no-first-run", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                        "--window-size=1280,900", "--lang=en-US", format!("--user-data-dir={}", profile.display()),
                    ],
                    "prefs": { "download.default_directory": profile.join("downloads") },
                },
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            }),
            Self::Firefox => json!({
                "moz:firefoxOptions": {
                    "binary": needed("FIREFOX"),
                    "args": ["-headless", "--width=1280", "--height=900"],
                    "prefs": {
                        "browser.download.folderList": 2,
                        "browser.download.dir": profile.join("downloads"),
                        "intl.locale.requested": "en-US",
                    },
                },
            }),
            Self::WebKit => json!({}),
        };
        let Value::Object(wanted) = wanted else { unreachable!("an object was written") };
        wanted
    }
}

/// A variable that `scripts/test` sets.
fn needed(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run scripts/test, or see how it does"))
}

/// A program that ends with this value.
struct Process(Child);

impl Process {
    fn start(command: &mut Command) -> Self {
        let child = command.stdin(Stdio::null()).spawn();
        Self(child.unwrap_or_else(|error| panic!("{} does not start: {error}", command.get_program().display())))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The page's server, and the address that it printed. Its output stays open, so that it can go on printing.
struct Server {
    _process: Process,
    _output: BufReader<ChildStdout>,
    address: String,
}

impl Server {
    fn start() -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/static-server.mjs");
        let mut command = Command::new("node");
        command.args([script, &needed("DIST"), "0"]).stdout(Stdio::piped());
        let mut process = Process::start(&mut command);
        let mut output = BufReader::new(process.0.stdout.take().expect("the output is piped"));
        let mut line = String::new();
        output.read_line(&mut line).expect("the server prints text");
        let address = line.split_whitespace().find(|word| word.starts_with("http://"));
        let address = address.unwrap_or_else(|| panic!("the server printed no address: {line:?}")).to_owned();
        Self { _process: process, _output: output, address }
    }
}

/// A driver that listens, and its address.
fn start_driver(kind: Kind) -> (Process, String) {
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
    let mut command = Command::new(needed(kind.driver()));
    command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
    let mut process = Process::start(&mut command);
    let since = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        let ended = process.0.try_wait().expect("the driver can be asked");
        assert!(ended.is_none() && since.elapsed() < PATIENCE, "the driver of {kind:?} does not listen: {ended:?}");
        thread::sleep(Duration::from_millis(5));
    }
    (process, format!("http://127.0.0.1:{port}"))
}

/// A folder of its own, gone with this value.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("ai-act-checklist-web-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = env::temp_dir().join(name);
        fs::create_dir_all(path.join("downloads")).expect("a folder can be made");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left lies among temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A command of one driver, beyond the standard.
#[derive(Debug)]
struct Own(&'static str, Value);

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.1.to_string()))
    }
}

/// A browser. Fields are dropped in order: the session first, then driver, server and profile.
pub(crate) struct Browser {
    client: Client,
    runtime: Runtime,
    _driver: Process,
    server: Server,
    profile: Folder,
}

impl Browser {
    pub(crate) fn start(kind: Kind) -> Self {
        let (server, profile) = (Server::start(), Folder::new());
        let (driver, address) = start_driver(kind);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let mut session = ClientBuilder::new(connector);
        session.capabilities(kind.capabilities(&profile.0));
        let client = runtime.block_on(async { tokio::time::timeout(PATIENCE, session.connect(&address)).await });
        let client =
            client.expect("the driver answers").unwrap_or_else(|error| panic!("no session in {kind:?}: {error}"));
        Self { client, runtime, _driver: driver, server, profile }
    }

    /// The address of the page.
    pub(crate) fn address(&self) -> &str {
        &self.server.address
    }

    /// Where downloads go.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.profile.0.join("downloads")
    }

    /// Let the driver do something.
    #[track_caller]
    pub(crate) fn run<T, E: Debug, F: Future<Output = Result<T, E>>>(&self, act: impl FnOnce(Client) -> F) -> T {
        let act = act(self.client.clone());
        let done = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, act).await });
        done.expect("the browser answers in time").unwrap_or_else(|error| panic!("the browser refuses: {error:?}"))
    }

    /// The value of a function body, called with these arguments. There `page` is the document or shadow root that
    /// holds the checklist.
    #[track_caller]
    pub(crate) fn script(&self, body: &str, arguments: impl IntoIterator<Item = Value>) -> Value {
        let (body, arguments) = (format!("{PAGE} {body}"), arguments.into_iter().collect());
        self.run(async |client| client.execute(&body, arguments).await)
    }

    /// Wait until something is there.
    #[track_caller]
    pub(crate) fn wait<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let since = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(since.elapsed() < PATIENCE, "waited in vain: {what}\n{}", self.visible());
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// What can be read on the page, for messages.
    fn visible(&self) -> String {
        let text = "return [...page.children].map(it => it.innerText ?? '').join('\\n')";
        let text = self.script(text, []);
        text.as_str().unwrap_or_default().chars().take(3_000).collect()
    }

    /// A command of the developer protocol. Chromium only.
    #[track_caller]
    pub(crate) fn devtools(&self, command: &str, parameters: &Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        self.run(async |client| client.issue_cmd(Own("goog/cdp/execute", body)).await)
    }

    /// What a log holds since it was last asked for. Chromium only.
    #[track_caller]
    pub(crate) fn log(&self, name: &str) -> Vec<Value> {
        let log = self.run(async |client| client.issue_cmd(Own("se/log", json!({ "type": name }))).await);
        log.as_array().cloned().unwrap_or_default()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let client = self.client.clone();
        // A driver that does not answer is stopped all the same.
        let _ = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, client.close()).await });
    }
}
