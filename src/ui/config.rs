//! What the page around the checklist asks for, typed once. Pure.
//!
//! A value that is not known is left at its default and named: the page around goes on, and its author can read why.

use super::view::View;
use crate::engine::{Date, ids};
use crate::interview::QuestionId;
use crate::store::Place;
use crate::words::Lang;
use serde_json::{Map, Value};
use std::fmt;
use std::rc::Rc;
use std::str::FromStr;

ids! {
    /// What is shown at first, and returned to: the values of the attribute `view`.
    pub enum Home {
        /// Everything.
        Checker = "checker",
        /// The questions and the result, without what follows from it.
        Classifier = "classifier",
        /// The obligations.
        Obligations = "obligations",
        /// What a management system covers of them.
        Coverage = "coverage",
        /// Clauses and controls of ISO/IEC 42001 beside the articles of the Regulation.
        Mapping = "mapping",
        /// What applies from when.
        Timeline = "timeline",
        /// The fines.
        Penalties = "penalties",
        /// The documents that can be filled from the answers.
        Documents = "documents",
        /// NIS2 and ISO/IEC 42001 compared.
        Nis2 = "nis2",
        /// The AI risk register.
        Risks = "risks",
        /// The AI privacy impact assessment.
        ImpactAssessment = "impact-assessment",
        /// How mature the management of AI is.
        Maturity = "maturity",
        /// Six steps to readiness.
        Readiness = "readiness",
        /// What other frameworks have beside obligations and controls.
        Frameworks = "frameworks",
        /// What vendors have shown.
        Vendors = "vendors",
        /// What the terms of the law mean.
        Terms = "terms",
    }
}

/// The place of the impact assessment among the documents.
pub(super) const IMPACT_ASSESSMENT: u8 = 10;

impl Home {
    /// The view that it begins with.
    pub const fn view(self) -> View {
        match self {
            Self::Checker | Self::Classifier => View::Start,
            Self::Obligations => View::Duties(None),
            Self::Coverage => View::Coverage,
            Self::Mapping => View::Clauses,
            Self::Timeline => View::Timeline,
            Self::Penalties => View::Penalties,
            Self::Documents => View::Documents,
            Self::Nis2 => View::Nis2,
            Self::Risks => View::Risks,
            Self::ImpactAssessment => View::Paper(IMPACT_ASSESSMENT),
            Self::Maturity => View::Maturity,
            Self::Readiness => View::Readiness,
            Self::Frameworks => View::Frameworks,
            Self::Vendors => View::Vendors,
            Self::Terms => View::Terms,
        }
    }
}

ids! {
    /// Light or dark: the values of the attribute `theme`.
    pub enum Theme {
        /// As the page around, or else the visitor's system.
        Auto = "auto",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
    }
}

ids! {
    /// Where the checklist stands: it decides what belongs to it beside its own element.
    pub enum Setting {
        /// On a page of its own: it names the browser tab, and the address is its own.
        Page = "page",
        /// In somebody's page: what is around is not touched.
        Embedded = "embedded",
        /// In a frame of its own within somebody's page.
        Framed = "framed",
    }
}

/// Where to begin: the attribute `start`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Begin {
    /// With the view itself.
    #[default]
    Home,
    /// With the next open question.
    Questions,
    /// With this question.
    Question(QuestionId),
}

/// What the page around asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// What is shown.
    pub home: Home,
    /// The language.
    pub lang: Lang,
    /// Light or dark.
    pub theme: Theme,
    /// Where the work is kept.
    pub place: Place,
    /// Where to begin.
    pub begin: Begin,
    /// The day asked about; today where it is not given.
    pub as_of: Option<Date>,
    /// Where the checklist stands.
    pub setting: Setting,
    /// The address of a page of its own, where links to answers lead.
    pub page: Rc<str>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            home: Home::Checker,
            lang: Lang::default(),
            theme: Theme::Auto,
            place: Place::default(),
            begin: Begin::default(),
            as_of: None,
            setting: Setting::Embedded,
            page: Rc::from(""),
        }
    }
}

/// The texts of the attributes, as they stand on the element: `view` (a [`Home`]), `lang`, `theme` (a [`Theme`]), `storage`
/// (a [`Place`]), `start` (`home`, `questions` or the name of a question), `as-of` (`YYYY-MM-DD`) and `config` (all of these
/// in one JSON object; an attribute of its own goes before). `setting` (a [`Setting`]) and `page` (the address of a page of
/// its own) are given by the script that shows the checklist, and by no attribute.
pub type Attributes = Map<String, Value>;

/// A value that is not known, and what takes its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// Where it stands.
    name: &'static str,
    /// What stands there.
    given: String,
    /// What could.
    takes: Takes,
}

/// What an attribute takes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Takes {
    /// One of these names.
    Names(String),
    /// A JSON object.
    Object,
    /// Where to begin: a name, or a question.
    Begin,
    /// A day.
    Day,
}

#[cfg(not(target_family = "wasm"))]
impl fmt::Display for ConfigProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Lang::En))
    }
}

impl ConfigProblem {
    /// What is said of it in the console.
    pub fn told(&self, lang: Lang) -> String {
        let known = match &self.takes {
            Takes::Names(names) => names.clone(),
            Takes::Object => lang.takes_object(r#"{"view": "timeline"}"#),
            Takes::Begin => lang.takes_begin("areas"),
            Takes::Day => lang.takes_day("2027-12-02"),
        };
        lang.unknown_attribute(self.name, &self.given, &known)
    }
}

/// As much of a text as helps to find it.
const SHOWN: usize = 60;

/// Reads values and collects what it cannot read.
struct Reader<'a> {
    attributes: &'a Attributes,
    all: Attributes,
    problems: Vec<ConfigProblem>,
}

impl Reader<'_> {
    fn problem(&mut self, name: &'static str, given: &str, takes: Takes) {
        self.problems.push(ConfigProblem { name, given: given.chars().take(SHOWN).collect(), takes });
    }

    /// The text of an attribute, or of the configuration in one piece. As in HTML, one without a value says nothing.
    fn text(&mut self, name: &str) -> Option<String> {
        let in_all = self.all.remove(name);
        let text = match self.attributes.get(name).cloned().or(in_all)? {
            Value::String(text) => text.trim().to_owned(),
            other => other.to_string(),
        };
        Some(text).filter(|text| !text.is_empty())
    }

    /// The value of an attribute. One that is not known leaves the default.
    fn value<T>(
        &mut self,
        name: &'static str,
        read: impl Fn(&str) -> Option<T>,
        takes: impl FnOnce() -> Takes,
    ) -> Option<T> {
        let text = self.text(name)?;
        let value = read(&text);
        if value.is_none() {
            self.problem(name, &text, takes());
        }
        value
    }

    /// The configuration in one piece.
    fn read_all(&mut self) {
        let Some(text) = self.text("config") else {
            return;
        };
        match serde_json::from_str(&text) {
            Ok(Value::Object(all)) => self.all = all,
            _ => self.problem("config", &text, Takes::Object),
        }
    }
}

/// The names of a kind of values, for a message.
fn names<T: fmt::Display>(all: &[T]) -> Takes {
    Takes::Names(all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
}

/// A value by its name, upper or lower case.
fn named<T: FromStr>(text: &str) -> Option<T> {
    text.to_ascii_lowercase().parse().ok()
}

impl Config {
    /// What the attributes say, and what of them is not known.
    pub fn read(attributes: &Attributes) -> (Self, Vec<ConfigProblem>) {
        let mut reader = Reader { attributes, all: Attributes::new(), problems: Vec::new() };
        reader.read_all();
        let or = Self::default();
        let config = Self {
            home: reader.value("view", named, || names(Home::ALL)).unwrap_or(or.home),
            lang: reader.value("lang", Lang::named, || names(Lang::NAMES)).unwrap_or(or.lang),
            theme: reader.value("theme", named, || names(Theme::ALL)).unwrap_or(or.theme),
            place: reader.value("storage", named, || names(Place::ALL)).unwrap_or(or.place),
            begin: reader.value("start", begin, || Takes::Begin).unwrap_or(or.begin),
            as_of: reader.value("as-of", |text| text.parse().ok(), || Takes::Day),
            setting: reader.value("setting", named, || names(Setting::ALL)).unwrap_or(or.setting),
            page: reader.text("page").map_or(or.page, Rc::from),
        };
        let unknown: Vec<_> = reader.all.keys().cloned().collect();
        for name in unknown {
            reader.problem("config", &name, names(&["view", "lang", "theme", "storage", "start", "as-of"]));
        }
        (config, reader.problems)
    }
}

fn begin(text: &str) -> Option<Begin> {
    match text.to_ascii_lowercase().as_str() {
        "home" => Some(Begin::Home),
        "questions" => Some(Begin::Questions),
        name => name.parse().ok().map(Begin::Question),
    }
}
