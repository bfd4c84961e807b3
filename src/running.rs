//! The program at work, for JavaScript. Here and not in the library: what is handed to JavaScript is in every program that has the
//! library, with all that it needs.

use ai_act_checklist::ui::{self, Attributes, Config};
use wasm_bindgen::JsError;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, Storage};

/// What the attributes of the element say. What of it is not known is told in the console by the script, once.
///
/// As the text of a JSON object: to read a JavaScript object would double what the first file needs for this.
fn config(attributes: &str) -> (Config, Vec<String>) {
    let attributes: Attributes = serde_json::from_str(attributes).unwrap_or_default();
    let (config, problems) = Config::read(&attributes);
    let told = problems.iter().map(|problem| problem.told(config.lang)).collect();
    (config, told)
}

/// The program at work.
#[wasm_bindgen]
pub struct Running {
    running: ui::Running,
    problems: Vec<String>,
}

/// Show the program on a stage: with what is stored, or else with the work of this text.
///
/// # Errors
/// When there is a text and it is no saved work.
pub(super) fn start(
    stage: Element,
    attributes: &str,
    shared: Option<&str>,
    system: Option<&str>,
    annex: Option<Storage>,
) -> Result<Running, JsError> {
    let (config, problems) = config(attributes);
    let lang = config.lang;
    let system = system.and_then(|name| name.parse().ok()).unwrap_or_default();
    let shared = shared.map(|text| (&system, text));
    let running = ui::start(stage, config, shared, annex).map_err(|error| JsError::new(&lang.saved_error(&error)))?;
    Ok(Running { running, problems })
}

#[wasm_bindgen]
impl Running {
    /// What of the attributes is not known, as sentences for the console.
    #[must_use]
    pub fn problems(&self) -> Vec<String> {
        self.problems.clone()
    }

    /// Show it on another stage, as it was when it ended. Says whether there was anything to go on with.
    #[must_use]
    pub fn again(&self, stage: Element) -> bool {
        self.running.again(stage)
    }

    /// The saved work, as the text of a saved file.
    #[must_use]
    pub fn answers(&self) -> Option<String> {
        self.running.answers()
    }

    /// The day asked about, `YYYY-MM-DD`.
    #[wasm_bindgen(js_name = asOf)]
    #[must_use]
    pub fn as_of(&self) -> Option<String> {
        self.running.as_of().map(|day| day.to_string())
    }

    /// Take over saved work from the text of a saved file. Gives back what of it could not be read, as sentences.
    ///
    /// # Errors
    /// When the text is no saved work. Nothing is changed then.
    pub fn load(&self, text: &str) -> Result<Vec<String>, JsError> {
        let lang = self.running.lang();
        let problems = self.running.load(text).map_err(|error| JsError::new(&lang.saved_error(&error)))?;
        Ok(problems.iter().map(|problem| lang.problem(problem)).collect())
    }

    /// Go on with the work that another checklist of the page has.
    ///
    /// # Errors
    /// When the text is no saved work. Nothing is changed then.
    pub fn share(&self, text: &str, system: &str) -> Result<(), JsError> {
        let system = system.parse().unwrap_or_default();
        self.running.share(&system, text).map_err(|error| JsError::new(&self.running.lang().saved_error(&error)))
    }

    /// Follow other attributes.
    pub fn configure(&mut self, attributes: &str) {
        let (config, problems) = config(attributes);
        self.running.configure(config);
        self.problems = problems;
    }

    /// Forget everything, what is stored as well.
    pub fn reset(&self) {
        self.running.reset();
    }

    /// Show it no longer. What is stored stays, and it can be shown again.
    pub fn end(&self) {
        self.running.end();
    }
}
