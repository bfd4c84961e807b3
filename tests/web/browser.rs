//! A browser with its driver and the page's server beside it. All of them end with it, after a panic as well.

use crate::kind::{HEIGHT, Kind, WIDTH};
use crate::programs::{Folder, PATIENCE, Process, Screen, complaints, start_driver};
use crate::site::Site;
use fantoccini::error::{CmdError, ErrorStatus};
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::fmt::Debug;
use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant};
use std::{fs, thread};
use tokio::runtime::{Builder, Runtime};

/// Before every script: where the checklist is, so that scripts find it in a shadow root as well.
const PAGE: &str = "const page = document.querySelector('ai-act-checklist')?.shadowRoot ?? document;";

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

/// How many journeys one browser is used for.
const JOURNEYS: u8 = 30;

/// Sessions that came through a journey and wait for the next. Values of a `static` are never dropped: what is left here in the end stops
/// with the tests by itself (`programs::start_driver`). So nothing rests that would not, such as a server: whoever reads what the tests
/// print, as `scripts/test` does, would wait for it for ever.
static RESTING: Mutex<Vec<Session>> = Mutex::new(Vec::new());

/// A browser that runs. Fields are dropped in order: the session itself first, then driver, screen and profile.
struct Session {
    kind: Kind,
    journeys: u8,
    client: Client,
    runtime: Runtime,
    _driver: Process,
    _screen: Option<Screen>,
    profile: Folder,
}

impl Session {
    fn start(kind: Kind) -> Self {
        let profile = Folder::new();
        fs::create_dir_all(profile.0.join("downloads")).expect("a folder can be made");
        let screen = (kind == Kind::WebKit).then(Screen::start);
        let (driver, address) = start_driver(kind, screen.as_ref(), &profile.0);
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        let mut connector = HttpConnector::new();
        connector.set_nodelay(true);
        let mut session = ClientBuilder::new(connector);
        session.capabilities(kind.capabilities(&profile.0));
        let client = runtime.block_on(async { tokio::time::timeout(PATIENCE, session.connect(&address)).await });
        let client =
            client.expect("the driver answers").unwrap_or_else(|error| panic!("no session in {kind:?}: {error}"));
        Self { kind, journeys: 0, client, runtime, _driver: driver, _screen: screen, profile }
    }

    /// One in which nothing happened yet that a page could know of.
    fn fresh(kind: Kind) -> Self {
        let resting = {
            let mut resting = RESTING.lock().expect("nobody panics while taking one");
            let place = resting.iter().position(|session| session.kind == kind);
            place.map(|place| resting.swap_remove(place))
        };
        let Some(session) = resting else { return Self::start(kind) };
        session.run(async |client| {
            let before = client.windows().await?;
            // A tab: another window would not always have the keyboard.
            let window = client.new_window(true).await?.handle;
            for old in before {
                client.switch_to_window(old).await?;
                client.close_window().await?;
            }
            client.switch_to_window(window).await?;
            client.set_window_size(WIDTH, HEIGHT).await
        });
        // Once the tab is gone that a file could still be on its way from.
        let downloads = session.downloads();
        fs::remove_dir_all(&downloads).expect("what was downloaded can be removed");
        fs::create_dir_all(&downloads).expect("a folder can be made");
        if kind == Kind::Chromium {
            // What was logged of the journey before.
            for log in ["browser", "performance"] {
                session.log(log);
            }
        }
        session
    }

    fn downloads(&self) -> PathBuf {
        self.profile.0.join("downloads")
    }

    #[track_caller]
    fn log(&self, name: &str) -> Vec<Value> {
        let log = self.run(async |client| client.issue_cmd(Own("se/log", json!({ "type": name }))).await);
        log.as_array().cloned().unwrap_or_default()
    }

    /// What a script gives back, or why it did not; nothing where the browser said nothing in time.
    fn asked(&self, script: &str) -> Result<Value, Option<CmdError>> {
        let client = self.client.clone();
        let asked = async { tokio::time::timeout(PATIENCE, client.execute(script, Vec::new())).await };
        self.runtime.block_on(asked).map_err(|_| None)?.map_err(Some)
    }

    #[track_caller]
    fn run<T, E: Debug, F: Future<Output = Result<T, E>>>(&self, act: impl FnOnce(Client) -> F) -> T {
        let act = act(self.client.clone());
        let done = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, act).await });
        done.expect("the browser answers in time").unwrap_or_else(|error| panic!("the browser refuses: {error:?}"))
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let client = self.client.clone();
        // A driver that does not answer is stopped all the same.
        let _ = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, client.close()).await });
    }
}

/// A browser and the page's server. The session is dropped first.
pub(crate) struct Browser {
    session: Session,
    site: Site,
}

impl Browser {
    /// A browser that was just started.
    pub(crate) fn start(kind: Kind) -> Self {
        Self { session: Session::start(kind), site: Site::checklist(&json!({})) }
    }

    /// A browser in which nothing happened yet that a page could know of.
    pub(crate) fn fresh(kind: Kind) -> Self {
        Self { session: Session::fresh(kind), site: Site::checklist(&json!({})) }
    }

    /// Keep what runs for the next journey, after one that went well.
    ///
    /// Not after a page from disk: those have one address for all that they keep, so the next one would find it.
    pub(crate) fn rest(self) {
        let mut session = self.session;
        session.journeys += 1;
        if !session.kind.is_used_again() || session.journeys >= JOURNEYS {
            return;
        }
        // What does not answer, such as a frame that is gone, is nothing to go on with either.
        if session.asked("return location.protocol").is_ok_and(|at| at != "file:") {
            RESTING.lock().expect("nobody panics while taking one").push(session);
        }
    }

    /// Which browser it is.
    pub(crate) fn kind(&self) -> Kind {
        self.session.kind
    }

    /// The address of the page.
    pub(crate) fn address(&self) -> &str {
        self.site.address()
    }

    /// Where downloads go.
    pub(crate) fn downloads(&self) -> PathBuf {
        self.session.downloads()
    }

    /// Let the driver do something.
    #[track_caller]
    pub(crate) fn run<T, E: Debug, F: Future<Output = Result<T, E>>>(&self, act: impl FnOnce(Client) -> F) -> T {
        self.session.run(act)
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
            pause(since);
        }
    }

    /// What can be read on the page, for messages.
    fn visible(&self) -> String {
        let text = self.script("return [...page.children].map(it => it.innerText ?? '').join('\\n')", []);
        let text: String = text.as_str().unwrap_or_default().chars().take(3_000).collect();
        [text, self.trace()].join("\n")
    }

    /// What a fault left behind that stopped the checklist; it is folded away on the page.
    fn trace(&self) -> String {
        let trace = self.script("return page.querySelector('[part=panel] pre')?.textContent ?? ''", []);
        trace.as_str().unwrap_or_default().to_owned()
    }

    /// What ended the program or the whole browser, neither of which a journey does: a trap of `WebAssembly`, or what the browser said
    /// before its process was gone. Nothing where both still run.
    pub(crate) fn broken(&self) -> Option<String> {
        match self.session.asked("return 0") {
            Err(Some(CmdError::Standard(error))) if error.error == ErrorStatus::InvalidSessionId => {
                Some(format!("{error}\n{}", complaints(&self.session.profile.0)))
            }
            Ok(_) => Some(self.trace()).filter(|trace| !trace.is_empty()),
            _ => None,
        }
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
        self.session.log(name)
    }
}

/// Whether something comes true in a time.
pub(crate) fn within(time: Duration, mut look: impl FnMut() -> bool) -> bool {
    let since = Instant::now();
    while since.elapsed() < time {
        if look() {
            return true;
        }
        pause(since);
    }
    false
}

/// A while between two looks, the longer the longer nothing came: each look takes time of the processor from the browser that is looked at.
fn pause(since: Instant) {
    thread::sleep((since.elapsed() / 8).clamp(Duration::from_millis(5), Duration::from_millis(50)));
}
