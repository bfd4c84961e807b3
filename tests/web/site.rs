//! What is served, each on an origin of its own: the checklist, and the pages of hosts that embed it.

use crate::kind::needed;
use crate::programs::{Announced, Folder};
use serde_json::Value;
use std::net::TcpListener;
use std::ops::Range;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{fs, iter, process};

/// Ports of the tests: below those that a system gives to whoever names none.
const PORTS: Range<u16> = 20_000..32_000;

/// A port that is free and was not given before: a browser that is used again keeps what a journey stored at an address.
fn port() -> u16 {
    static GIVEN: AtomicU32 = AtomicU32::new(0);
    // Whoever tests beside begins elsewhere.
    let begin = process::id().wrapping_mul(97);
    let turns = iter::repeat_with(|| begin.wrapping_add(GIVEN.fetch_add(1, Ordering::Relaxed)));
    let mut ports = turns.take(PORTS.len()).filter_map(|turn| PORTS.clone().nth(turn as usize % PORTS.len()));
    ports.find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).expect("a free port")
}

/// A folder that is served.
pub(crate) struct Site {
    _program: Announced,
    address: String,
}

impl Site {
    /// Serve a folder, with further headers as `scripts/static-server.mjs` takes them.
    pub(crate) fn serve(folder: &Path, headers: &Value) -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/scripts/static-server.mjs");
        let mut command = Command::new("node");
        command.arg(script).arg(folder).args([port().to_string(), headers.to_string()]);
        let program = Announced::start(&mut command);
        let address = program.line.split_whitespace().find(|word| word.starts_with("http://"));
        let address = address.unwrap_or_else(|| panic!("the server printed no address: {:?}", program.line)).to_owned();
        Self { _program: program, address }
    }

    /// Serve the checklist.
    pub(crate) fn checklist(headers: &Value) -> Self {
        Self::serve(needed("DIST").as_ref(), headers)
    }

    /// Its address, with a slash at the end.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }
}

/// Somebody else's site: the pages in `tests/web/pages`.
pub(crate) struct Host {
    site: Site,
    folder: Folder,
}

impl Host {
    /// The pages, where `{{checklist}}` stands for an address.
    pub(crate) fn of(checklist: &str, headers: &Value) -> Self {
        let (from, folder) = (concat!(env!("CARGO_MANIFEST_DIR"), "/tests/web/pages"), Folder::new());
        for page in fs::read_dir(from).expect("the pages are there") {
            let page = page.expect("a page").path();
            let text = fs::read_to_string(&page).expect("a page in UTF-8").replace("{{checklist}}", checklist);
            fs::write(folder.0.join(page.file_name().expect("a name")), text).expect("a file can be written");
        }
        Self { site: Site::serve(&folder.0, headers), folder }
    }

    /// The address of a page.
    pub(crate) fn page(&self, name: &str) -> String {
        format!("{}{name}", self.site.address())
    }

    /// Put one more page beside them.
    pub(crate) fn put(&self, name: &str, text: &str) {
        fs::write(self.folder.0.join(name), text).expect("a file can be written");
    }

    /// The address of a page when it is opened from disk.
    pub(crate) fn on_disk(&self, name: &str) -> String {
        from_disk(&self.folder.0.join(name))
    }
}

/// The address of a file on disk.
pub(crate) fn from_disk(path: &Path) -> String {
    url::Url::from_file_path(path).unwrap_or_else(|()| panic!("{} is not absolute", path.display())).to_string()
}
