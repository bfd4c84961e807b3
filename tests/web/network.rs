//! The network as the browser sees it, by the developer protocol: Chromium only.

use crate::person::Person;
use serde_json::{Value, json};

/// The schemes of what stays within the browser.
const WITHIN: [&str; 4] = ["about:", "blob:", "chrome:", "data:"];

/// What the log calls it when something is asked for.
const SENT: [&str; 3] = ["Network.requestWillBeSent", "Network.webSocketCreated", "Network.webTransportCreated"];

impl Person {
    /// Let no file be loaded whose address is like this.
    #[track_caller]
    pub(crate) fn block(&self, addresses: &str) {
        self.devtools("Network.setBlockedURLs", &json!({ "urls": [addresses] }));
    }

    /// Let every file be loaded again.
    #[track_caller]
    pub(crate) fn unblock(&self) {
        self.devtools("Network.setBlockedURLs", &json!({ "urls": [] }));
    }

    /// Unplug the network, or plug it in.
    #[track_caller]
    pub(crate) fn unplug(&self, unplugged: bool) {
        // 0 and -1 are the protocol's words for "no delay" and "as fast as it goes".
        let network = json!({ "offline": unplugged, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
        self.devtools("Network.enable", &json!({}));
        self.devtools("Network.emulateNetworkConditions", &network);
    }

    /// The addresses that were asked for since the log was last read. What stays within the browser is left out.
    #[track_caller]
    pub(crate) fn requests(&self) -> Vec<String> {
        let log = self.log("performance");
        let messages = log.iter().filter_map(|entry| entry["message"].as_str());
        let messages = messages.filter_map(|text| serde_json::from_str::<Value>(text).ok());
        messages
            .map(|mut message| message["message"].take())
            .filter(|message| message["method"].as_str().is_some_and(|method| SENT.contains(&method)))
            .map(|message| {
                let parameters = &message["params"];
                let address = parameters["request"]["url"].as_str().or(parameters["url"].as_str());
                address.unwrap_or_default().to_owned()
            })
            .filter(|address| !WITHIN.iter().any(|scheme| address.starts_with(scheme)))
            .collect()
    }

    /// What the browser's console says.
    #[track_caller]
    pub(crate) fn complaints(&self) -> Vec<String> {
        self.log("browser").iter().map(ToString::to_string).collect()
    }

    /// How much has jumped on the page since it was opened, without anybody having done something, and what it was. The
    /// sum of all shifts: the cumulative layout shift is the worst part of it.
    #[track_caller]
    pub(crate) fn jumped(&self) -> (f64, Value) {
        // The observer is handed what was there before it.
        let jumps = "
            const all = [], observer = new PerformanceObserver(list => all.push(...list.getEntries()));
            observer.observe({ type: 'layout-shift', buffered: true });
            const shown = it => it.node?.outerHTML?.slice(0, 200) ?? 'gone';
            return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(
                [...all, ...observer.takeRecords()].filter(it => !it.hadRecentInput)
                    .map(it => [it.value, ...it.sources.map(shown)]))))))";
        let jumps = self.script(jumps, []);
        (jumps.as_array().into_iter().flatten().filter_map(|jump| jump[0].as_f64()).sum(), jumps)
    }
}
