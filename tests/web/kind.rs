//! The browsers that the journeys run in, and what is asked of each.

use crate::programs::PATIENCE;
use fantoccini::wd::Capabilities;
use serde_json::{Value, json};
use std::env;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Once;

/// A browser that the journeys run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Chromium,
    Firefox,
    WebKit,
}

/// How wide and high a window is at first, in pixels.
pub(crate) const WIDTH: u32 = 1280;
pub(crate) const HEIGHT: u32 = 900;

/// Every kind.
const ALL: [Kind; 3] = [Kind::Chromium, Kind::Firefox, Kind::WebKit];

/// Says once which of them are missing.
static NOTE: Once = Once::new();

impl Kind {
    /// The variable that names the driver's program.
    pub(crate) const fn driver(self) -> &'static str {
        match self {
            Self::Chromium => "CHROMEDRIVER",
            Self::Firefox => "GECKODRIVER",
            Self::WebKit => "WEBKITDRIVER",
        }
    }

    /// Whether a browser that came through a journey is used for the next one: to start and to load a first page takes more of a processor than
    /// many journeys do. Each journey has a tab and an address of its own, so that nothing is kept from one to the next. `WebKit` has no tabs
    /// that a driver could open.
    pub(crate) const fn is_used_again(self) -> bool {
        matches!(self, Self::Chromium | Self::Firefox)
    }

    /// Those that are there. Chromium is always expected, the others are optional. `BROWSERS` names others.
    pub(crate) fn all() -> Vec<Self> {
        if let Ok(names) = env::var("BROWSERS") {
            let kind = |name: &str| ALL.into_iter().find(|kind| name.eq_ignore_ascii_case(&format!("{kind:?}")));
            let named: Option<Vec<_>> = names.split_whitespace().map(kind).collect();
            return named
                .filter(|named| !named.is_empty())
                .unwrap_or_else(|| panic!("BROWSERS={names:?} is to name some of {ALL:?}"));
        }
        let (there, missing): (Vec<_>, Vec<_>) =
            ALL.into_iter().partition(|kind| *kind == Self::Chromium || env::var_os(kind.driver()).is_some());
        NOTE.call_once(|| {
            for kind in missing {
                // Not `eprintln!`, which tests that pass do not show.
                let _ = writeln!(io::stderr(), "note: {kind:?} skipped, {} is not set", kind.driver());
            }
        });
        there
    }

    /// What is asked of the driver for a session.
    pub(crate) fn capabilities(self, profile: &Path) -> Capabilities {
        let wanted = match self {
            Self::Chromium => json!({
                "goog:chromeOptions": {
                    "binary": needed("CHROME"),
                    "args": [
                        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
                        "--no-first-run", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
                        format!("--window-size={WIDTH},{HEIGHT}"), "--lang=en-US", format!("--user-data-dir={}", profile.display()),
                    ],
                    "prefs": { "download.default_directory": profile.join("downloads") },
                },
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            }),
            Self::Firefox => json!({
                "moz:firefoxOptions": {
                    "binary": needed("FIREFOX"),
                    "args": ["-headless", format!("--width={WIDTH}"), format!("--height={HEIGHT}")],
                    "prefs": {
                        "browser.download.folderList": 2,
                        "browser.download.dir": profile.join("downloads"),
                        "intl.locale.requested": "en-US",
                    },
                },
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": { "binary": needed("WEBKIT"), "args": ["--automation"] },
            }),
        };
        let Value::Object(mut wanted) = wanted else { unreachable!("an object was written") };
        // As long as whoever calls one waits: half of that is the rule, which looking through a long page can take on a slow machine.
        wanted.insert("timeouts".to_owned(), json!({ "script": 1_000 * PATIENCE.as_secs() }));
        wanted
    }
}

/// A variable that `scripts/test` sets.
pub(crate) fn needed(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("{name} is not set: run scripts/test, or see how it does"))
}
