//! The files of words that people write, `static/words/<lang>/*.toml`: checked against the shape, and packed by it.
//!
//! TOML, because translators' tools (Weblate, Crowdin, poedit by converters) read it, comments for translators stand beside
//! the entries, long sentences stay in one line and so in one difference, and a library that is well kept reads it. Natively
//! only: the page fetches packs.

mod file;

use super::Lang;
use super::packs::{Ask, Papers, Tell, Topics};
use super::part::Part;
use super::phrase::{CATEGORIES, is_rule};
use super::shape::{Shaped, Source};
use file::File;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use toml::{Table, Value};

macro_rules! files_of {
    ($lang:literal) => {
        &[
            ("panel", include_str!(concat!("../../../static/words/", $lang, "/panel.toml"))),
            ("language", include_str!(concat!("../../../static/words/", $lang, "/language.toml"))),
            ("interface", include_str!(concat!("../../../static/words/", $lang, "/interface.toml"))),
            ("questions", include_str!(concat!("../../../static/words/", $lang, "/questions.toml"))),
            ("problems", include_str!(concat!("../../../static/words/", $lang, "/problems.toml"))),
            ("check", include_str!(concat!("../../../static/words/", $lang, "/check.toml"))),
            ("result", include_str!(concat!("../../../static/words/", $lang, "/result.toml"))),
            ("duties", include_str!(concat!("../../../static/words/", $lang, "/duties.toml"))),
            ("rules", include_str!(concat!("../../../static/words/", $lang, "/rules.toml"))),
            ("obligations", include_str!(concat!("../../../static/words/", $lang, "/obligations.toml"))),
            ("standard", include_str!(concat!("../../../static/words/", $lang, "/standard.toml"))),
            ("mapping", include_str!(concat!("../../../static/words/", $lang, "/mapping.toml"))),
            ("articles", include_str!(concat!("../../../static/words/", $lang, "/articles.toml"))),
            ("guide", include_str!(concat!("../../../static/words/", $lang, "/guide.toml"))),
            ("data", include_str!(concat!("../../../static/words/", $lang, "/data.toml"))),
            ("register", include_str!(concat!("../../../static/words/", $lang, "/register.toml"))),
            ("export", include_str!(concat!("../../../static/words/", $lang, "/export.toml"))),
            ("intake", include_str!(concat!("../../../static/words/", $lang, "/intake.toml"))),
            ("compare", include_str!(concat!("../../../static/words/", $lang, "/compare.toml"))),
            ("paperwork", include_str!(concat!("../../../static/words/", $lang, "/paperwork.toml"))),
            ("navigation", include_str!(concat!("../../../static/words/", $lang, "/navigation.toml"))),
            ("terms", include_str!(concat!("../../../static/words/", $lang, "/terms.toml"))),
            ("documents", include_str!(concat!("../../../static/words/", $lang, "/documents.toml"))),
            ("risks", include_str!(concat!("../../../static/words/", $lang, "/risks.toml"))),
            ("frameworks", include_str!(concat!("../../../static/words/", $lang, "/frameworks.toml"))),
            ("vendors", include_str!(concat!("../../../static/words/", $lang, "/vendors.toml"))),
            ("maturity", include_str!(concat!("../../../static/words/", $lang, "/maturity.toml"))),
        ]
    };
}

/// The files of a language, by name.
const fn files(lang: Lang) -> &'static [(&'static str, &'static str)] {
    match lang {
        Lang::En => files_of!("en"),
        Lang::De => files_of!("de"),
    }
}

/// What the script says that loads everything else, `static/embed/panel.js`, and the places that it fills.
const PANEL: &[(&str, &[&str])] = &[
    ("loading", &[]),
    ("failed", &[]),
    ("again", &[]),
    ("frame", &[]),
    ("excerpt", &[]),
    ("wasm", &[]),
    ("policy", &["rule", "what", "base"]),
    ("network", &["file"]),
    ("status", &["file", "status"]),
    ("type", &["file", "type"]),
    ("altered", &["file"]),
    ("silent", &["file"]),
    ("halted", &[]),
    ("stopped", &[]),
    ("reload", &[]),
    ("trace", &[]),
    ("other", &["message"]),
];

/// Something that is not right in the files of a language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The language.
    pub lang: &'static str,
    /// The entry: file, tables and name, with points between.
    pub entry: String,
    /// What is wrong with it.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.lang, self.entry, self.what)
    }
}

/// What the files of a language hold, as far as it was read.
#[derive(Debug, Default)]
pub struct Written {
    /// Every entry that is there, with its texts: one, or those of a list or of the forms of a phrase.
    pub entries: BTreeMap<String, Vec<String>>,
    /// What is wrong.
    pub faults: Vec<Fault>,
    packs: BTreeMap<&'static str, String>,
}

impl Written {
    /// What the script says that loads everything else: entries by name, with their places in braces.
    pub fn panel(&self) -> impl Iterator<Item = (&str, &str)> {
        let entries =
            self.entries.iter().filter_map(|(entry, texts)| Some((entry.strip_prefix("panel.")?, texts.first()?)));
        entries.map(|(name, text)| (name, text.as_str()))
    }

    /// A part of the language as a pack.
    pub fn pack(&self, part: Part) -> &str {
        self.packs.get(part.as_str()).map_or("", String::as_str)
    }
}

/// Read the files of a language.
pub fn written(lang: Lang) -> Written {
    read(lang.name(), files(lang))
}

/// Read files of words, by their names.
pub fn read(lang: &'static str, files: &[(&str, &str)]) -> Written {
    let mut root = Table::new();
    let mut faults = Vec::new();
    for (name, text) in files {
        match text.parse::<Table>() {
            Ok(table) => _ = root.insert((*name).to_owned(), Value::Table(table)),
            Err(error) => faults.push(Fault { lang, entry: (*name).to_owned(), what: error.to_string() }),
        }
    }
    let root = Value::Table(root);
    let plural = root.get("language").and_then(|language| language.get("plural"));
    let rule = |category: &&str| plural.and_then(|plural| plural.get(*category)).is_some();
    let forms: Vec<&str> = CATEGORIES.iter().copied().filter(|category| rule(category)).chain(["other"]).collect();
    let mut file = File::new(lang, forms, &root, faults);
    Ask::take(&mut file, "", &[]);
    let ask = file.packed_so_far();
    Topics::take(&mut file, "", &[]);
    let topics = file.packed_so_far();
    Tell::take(&mut file, "", &[]);
    let tell = file.packed_so_far();
    Papers::take(&mut file, "", &[]);
    let papers = file.packed_so_far();
    file.within("panel", |file| {
        for (name, places) in PANEL {
            file.phrase(name, places);
        }
    });
    file.surplus(&root);
    let mut written = file.finish();
    for category in CATEGORIES {
        let rule = written.entries.get(&format!("language.plural.{category}")).and_then(|rules| rules.first());
        if rule.is_some_and(|rule| !is_rule(rule)) {
            let entry = format!("language.plural.{category}");
            written.faults.push(Fault { lang, entry, what: "is no plural rule".to_owned() });
        }
    }
    let packs = Part::ALL.into_iter().zip([ask, topics, tell, papers]);
    written.packs = packs.map(|(part, pack)| (part.as_str(), pack)).collect();
    written
}

/// What is wrong in the files of any language: entries that are missing, left over or ill formed, places of phrases that are
/// missing or unknown, and entries that English has not or has in another number.
pub fn faults() -> Vec<Fault> {
    let english = written(Lang::En);
    let mut faults = english.faults.clone();
    for lang in Lang::ALL.iter().copied().filter(|lang| *lang != Lang::En) {
        let other = written(lang);
        faults.extend(other.faults.iter().cloned());
        faults.extend(unlike(lang.name(), &english, &other));
    }
    faults
}

/// Where a language has other entries than English, or lists of another length.
pub fn unlike(lang: &'static str, english: &Written, other: &Written) -> Vec<Fault> {
    let of_language = |entry: &str| entry.starts_with("language.plural.");
    let phrase = |entry: &str| entry.contains(".phrases.");
    let names: BTreeSet<&String> = english.entries.keys().chain(other.entries.keys()).collect();
    let compare = |entry: &String| {
        let what = match (english.entries.get(entry), other.entries.get(entry)) {
            (Some(_), None) => "is missing: English has it".to_owned(),
            (None, Some(_)) => "is left over: English has no such entry".to_owned(),
            (Some(one), Some(two)) if !phrase(entry) && one.len() != two.len() => {
                format!("has {} items, English has {}", two.len(), one.len())
            }
            _ => return None,
        };
        Some(Fault { lang, entry: entry.clone(), what })
    };
    names.into_iter().filter(|entry| !of_language(entry)).filter_map(compare).collect()
}
