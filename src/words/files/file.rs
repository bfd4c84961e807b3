//! Reads files by the shape, and packs what it reads.

use super::super::pack::TEXT;
use super::super::phrase::{FORM, MOST_PLACES, PLACE};
use super::super::shape::Source;
use super::{Fault, Written};
use std::collections::BTreeSet;
use toml::Value;

/// Reads files by the shape, and packs what it reads.
pub(super) struct File<'a> {
    lang: &'static str,
    /// The forms that phrases with a number have.
    forms: Vec<&'static str>,
    open: Vec<Option<&'a Value>>,
    path: Vec<String>,
    pack: String,
    written: Written,
}

impl<'a> File<'a> {
    pub(super) fn new(lang: &'static str, forms: Vec<&'static str>, root: &'a Value, faults: Vec<Fault>) -> Self {
        let written = Written { faults, ..Written::default() };
        Self { lang, forms, open: vec![Some(root)], path: Vec::new(), pack: String::new(), written }
    }

    /// What was packed since this was asked last.
    pub(super) fn packed_so_far(&mut self) -> String {
        std::mem::take(&mut self.pack)
    }

    /// Everything that was read.
    pub(super) fn finish(self) -> Written {
        self.written
    }
}

/// The name of an entry in a file.
fn in_file(name: &str) -> String {
    name.trim_start_matches("r#").replace('_', "-")
}

impl<'a> File<'a> {
    fn entry(&self, name: &str) -> String {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        path.join(".")
    }

    fn fault(&mut self, name: &str, what: impl Into<String>) {
        let entry = self.entry(name);
        self.written.faults.push(Fault { lang: self.lang, entry, what: what.into() });
    }

    fn find(&self, name: &str) -> Option<&'a Value> {
        match (*self.open.last()?)? {
            Value::Array(items) => items.get(name.parse::<usize>().ok()?),
            table => table.get(name),
        }
    }

    /// Note an entry with its texts, and say what is wrong with them.
    fn note(&mut self, name: &str, texts: Vec<String>) {
        for text in &texts {
            let trimmed = text.trim() == text || name.ends_with("-cited") || name == "letter-text";
            if text.is_empty() {
                self.fault(name, "is empty");
            } else if !trimmed && !matches!(name, "thousands") {
                self.fault(name, "begins or ends with a space");
            }
            if text.contains("  ") {
                self.fault(name, "has two spaces in a row");
            }
            if text.chars().any(|letter| letter.is_control() && letter != '\n') {
                self.fault(name, "has a control character");
            }
        }
        let entry = self.entry(name);
        self.written.entries.insert(entry, texts);
    }

    fn put(&mut self, text: &str) {
        self.pack.push_str(text);
        self.pack.push(TEXT);
    }

    fn one(&mut self, name: &str, needed: bool) {
        let name = in_file(name);
        let text = match self.find(&name) {
            Some(Value::String(text)) => {
                self.note(&name, vec![text.clone()]);
                text.clone()
            }
            Some(_) => {
                self.fault(&name, "is no text");
                String::new()
            }
            None => {
                if needed {
                    self.fault(&name, "is missing");
                }
                String::new()
            }
        };
        self.put(&text);
    }

    fn several(&mut self, name: &str, needed: bool) {
        let name = in_file(name);
        let mut packed = String::new();
        match self.find(&name) {
            Some(Value::Array(items)) => {
                let texts: Vec<String> = items.iter().filter_map(Value::as_str).map(str::to_owned).collect();
                if texts.len() != items.len() {
                    self.fault(&name, "has an item that is no text");
                }
                for text in &texts {
                    packed.push_str(text);
                    packed.push(FORM);
                }
                self.note(&name, texts);
            }
            Some(_) => self.fault(&name, "is no list"),
            None if needed => self.fault(&name, "is missing"),
            None => {}
        }
        self.put(&packed);
    }

    /// The places of a phrase as a pack has them, and what is wrong with them.
    fn packed(&mut self, name: &str, text: &str, places: &[&str]) -> String {
        let mut packed = String::new();
        let mut rest = text;
        let mut seen = BTreeSet::new();
        while let Some((before, after)) = rest.split_once('{') {
            packed.push_str(before);
            let Some((place, after)) = after.split_once('}') else {
                self.fault(name, "has a { without a }");
                return packed;
            };
            match places.iter().position(|known| in_file(known) == place) {
                Some(at) => {
                    seen.insert(at);
                    packed.extend(u8::try_from(at).ok().and_then(|at| at.checked_add(PLACE)).map(char::from));
                }
                None => self.fault(name, format!("has the place {{{place}}}, which is not filled here")),
            }
            rest = after;
        }
        packed.push_str(rest);
        for (at, place) in places.iter().enumerate() {
            // A form for one may say it in words.
            let numeral = self.forms.len() > 1 && matches!(*place, "count" | "left" | "rows" | "of" | "bytes" | "at");
            if !seen.contains(&at) && !numeral {
                self.fault(name, format!("lacks the place {{{}}}", in_file(place)));
            }
        }
        packed
    }

    /// What the files have and no shape asks for.
    pub(super) fn surplus(&mut self, root: &Value) {
        let mut leaves = Vec::new();
        leaves_of(root, String::new(), &mut leaves);
        let known = &self.written.entries;
        let is_known = |leaf: &String| {
            known.contains_key(leaf) || leaf.rsplit_once('.').is_some_and(|(entry, _)| known.contains_key(entry))
        };
        let surplus: Vec<_> = leaves.into_iter().filter(|leaf| !is_known(leaf)).collect();
        for entry in surplus {
            self.written.faults.push(Fault {
                lang: self.lang,
                entry,
                what: "is left over: nothing asks for it".to_owned(),
            });
        }
    }
}

/// The path of everything that is no table.
fn leaves_of(value: &Value, path: String, leaves: &mut Vec<String>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Table(table) => table.iter().for_each(|(name, value)| leaves_of(value, below(name), leaves)),
        Value::Array(items) if items.iter().any(Value::is_table) => {
            items.iter().enumerate().for_each(|(place, value)| leaves_of(value, below(&place.to_string()), leaves));
        }
        _ => leaves.push(path),
    }
}

/// What is read is packed and checked, and given back empty: nothing is shown from here.
impl Source for File<'_> {
    fn text(&mut self, name: &str) -> &'static str {
        self.one(name, true);
        ""
    }

    fn optional(&mut self, name: &str) -> Option<&'static str> {
        self.one(name, false);
        None
    }

    fn list(&mut self, name: &str) -> Vec<&'static str> {
        self.several(name, true);
        Vec::new()
    }

    fn optional_list(&mut self, name: &str) -> Vec<&'static str> {
        self.several(name, false);
        Vec::new()
    }

    fn phrase(&mut self, name: &str, places: &[&str]) -> &'static str {
        let name = in_file(name);
        debug_assert!(places.len() <= MOST_PLACES, "{name} has too many places");
        let packed = match self.find(&name) {
            Some(Value::String(text)) => {
                self.note(&name, vec![text.clone()]);
                self.packed(&name, text, places)
            }
            Some(Value::Table(table)) => {
                let forms = self.forms.clone();
                let lacking = forms.iter().filter(|form| table.get(**form).and_then(Value::as_str).is_none());
                let more = table.keys().filter(|form| !forms.contains(&form.as_str()));
                let faults: Vec<_> = lacking
                    .map(|form| format!("lacks the form \"{form}\""))
                    .chain(more.map(|form| format!("has the form \"{form}\", which the language has not")))
                    .collect();
                faults.into_iter().for_each(|what| self.fault(&name, what));
                let texts: Vec<String> =
                    forms.iter().filter_map(|form| table.get(*form)?.as_str()).map(str::to_owned).collect();
                self.note(&name, texts.clone());
                let packed: Vec<_> = texts.iter().map(|text| self.packed(&name, text, places)).collect();
                packed.join(&FORM.to_string())
            }
            Some(_) => {
                self.fault(&name, "is neither a text nor forms of one");
                String::new()
            }
            None => {
                self.fault(&name, "is missing");
                String::new()
            }
        };
        self.put(&packed);
        ""
    }

    fn within<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        // Packs have no name: their fields are files. Nor have words whose entries stand beside those around them.
        if name.is_empty() {
            return read(self);
        }
        let name = in_file(name);
        // Where a part is missing, each of its entries is named that is needed.
        self.open.push(self.find(&name));
        self.path.push(name);
        let words = read(self);
        self.path.pop();
        self.open.pop();
        words
    }
}
