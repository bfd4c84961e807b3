//! Attributes of the element, as authors of pages write them: what is known is taken, what is not is named and left at its
//! default, and the page begins whatever they say.

use crate::harness::{chance, fuzz, pick, some};
use crate::json::Json;
use crate::{corpus, odd};
use ai_act_checklist::engine::Date;
use ai_act_checklist::store::{Place, Saved};
use ai_act_checklist::ui::{Attributes, Begin, Config, Home, Setting, State, Theme};
use fastrand::Rng;
use serde_json::{Map, Value};
use std::fmt::Debug;
use std::str::FromStr;

const NAMES: &[&str] = &["view", "lang", "theme", "storage", "start", "as-of", "config", "setting", "page"];

#[test]
fn attributes() {
    fuzz("attributes", &["taken", "taken in part", "no attributes"], make, check);
}

/// A value that the attribute takes, or another does, in any case and with blanks around it, or that none does.
fn value(name: &str, rng: &mut Rng) -> String {
    let name = if chance(rng, 85) { name } else { *pick(rng, NAMES) };
    let mut value = match name {
        "view" => pick(rng, Home::ALL).to_string(),
        "theme" => pick(rng, Theme::ALL).to_string(),
        "storage" => pick(rng, Place::ALL).to_string(),
        "setting" => pick(rng, Setting::ALL).to_string(),
        "as-of" => corpus::day(rng).to_string(),
        "start" if chance(rng, 70) => corpus::question(rng).id.to_string(),
        "start" => (*pick(rng, &["home", "questions"])).to_owned(),
        "lang" => (*pick(rng, &["en", "en-GB", "EN", "de", "e", "en-", "-en"])).to_owned(),
        "page" => (*pick(rng, &["https://example.org/", "/", "javascript:alert(1)", "#a=1"])).to_owned(),
        _ => odd::word(rng),
    };
    match rng.u8(..16) {
        0 => value.make_ascii_uppercase(),
        1 => value = format!("\n {value}\t"),
        2 => value = odd::spoiled(value, rng),
        3 => value = odd::word(rng),
        4 => value.clear(),
        _ => {}
    }
    value
}

fn object(rng: &mut Rng) -> Map<String, Value> {
    let members = (0..some(rng, 9)).map(|_| {
        let name = *pick(rng, NAMES);
        (name.to_owned(), value(name, rng).into())
    });
    members.collect()
}

/// As the script that shows the checklist hands them over: a JSON object of texts, or nearly.
fn make(rng: &mut Rng) -> String {
    let mut attributes = object(rng);
    if chance(rng, 40) {
        let all = Json::from(Value::Object(object(rng)));
        let all = if rng.bool() { all.to_string() } else { all.fuzzed(rng) };
        attributes.insert("config".to_owned(), all.into());
    }
    let json = Json::from(Value::Object(attributes));
    if rng.bool() { json.to_string() } else { json.fuzzed(rng) }
}

fn check(text: &str, rng: &mut Rng) -> &'static str {
    let Ok(attributes) = serde_json::from_str::<Attributes>(text) else {
        return "no attributes";
    };
    let (config, problems) = Config::read(&attributes);
    assert_eq!(Config::read(&attributes), (config.clone(), problems.clone()));
    for problem in &problems {
        assert!(problem.to_string().chars().count() < 500, "{problem}");
    }
    let or = Config::default();
    let told: Vec<_> = problems.iter().map(ToString::to_string).collect();
    let said = Said { attributes: &attributes, told: &told };
    said.taken("view", config.home, or.home);
    said.taken("theme", config.theme, or.theme);
    said.taken("storage", config.place, or.place);
    said.taken("setting", config.setting, or.setting);
    if let Some(day) = said.text("as-of") {
        let known = day.parse::<Date>().ok();
        assert!(config.as_of == known && known.is_some() != said.told_of("as-of"), "{:?}", config.as_of);
    }
    begins(&config, rng);
    if problems.is_empty() { "taken" } else { "taken in part" }
}

/// What the attributes say, and what is told of them.
struct Said<'a> {
    attributes: &'a Attributes,
    told: &'a [String],
}

impl Said<'_> {
    /// The text of an attribute of its own, if it says something.
    fn text(&self, name: &str) -> Option<&str> {
        self.attributes.get(name)?.as_str().map(str::trim).filter(|text| !text.is_empty())
    }

    fn told_of(&self, name: &str) -> bool {
        self.told.iter().any(|told| told.starts_with(&format!("{name}: ")))
    }

    /// An attribute of its own is taken where it is known, and told of where it is not.
    fn taken<T: FromStr + Copy + PartialEq + Debug>(&self, name: &str, value: T, or: T) {
        let Some(text) = self.text(name) else { return };
        let known = text.to_ascii_lowercase().parse::<T>().ok();
        assert_eq!(value, known.unwrap_or(or), "{name} says {text:?}");
        assert_eq!(self.told_of(name), known.is_none(), "{name} says {text:?}");
    }
}

/// The page begins as they say, with any work.
fn begins(config: &Config, rng: &mut Rng) {
    let saved = Saved::default().with(pick(rng, corpus::answered()).clone());
    let today = corpus::day(rng);
    let state = State::new(config.clone(), saved, today, Vec::new());
    assert_eq!(state.as_of, config.as_of.unwrap_or(today));
    match config.begin {
        Begin::Home => assert_eq!(state.view, config.home.view()),
        Begin::Question(id) => assert_eq!(state.view, ai_act_checklist::ui::View::Question(id)),
        Begin::Questions => {}
    }
}
