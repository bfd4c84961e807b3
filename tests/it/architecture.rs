//! What keeps the parts of the program apart. Reads `src/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Each layer, and what it may use of the others.
const MAY_USE: &[(&str, &[&str])] = &[
    ("engine", &[]),
    ("law", &["engine"]),
    ("iso", &["engine", "law"]),
    ("interview", &["engine", "law"]),
    ("assess", &["engine", "law", "iso", "interview"]),
    ("store", &["engine", "interview", "assess"]),
    ("intake", &["engine", "interview", "store"]),
    ("risks", &["engine", "law", "interview", "assess"]),
    ("documents", &["engine", "law", "interview", "assess", "risks"]),
    ("frameworks", &["engine", "law", "iso"]),
    ("words", &["engine", "law", "iso", "interview", "assess", "store", "intake", "documents", "risks", "frameworks"]),
    ("outline", &["engine", "interview", "assess", "documents", "risks", "frameworks", "words", "store"]),
    ("export", &["engine", "words", "outline"]),
    (
        "ui",
        &[
            "engine",
            "interview",
            "assess",
            "documents",
            "risks",
            "frameworks",
            "words",
            "store",
            "intake",
            "outline",
            "export",
        ],
    ),
    ("embed", &["engine", "interview", "assess", "words", "store", "intake", "outline", "export", "ui"]),
    ("bin", &["embed"]),
];

/// The layers with a browser. All others are without, but for one file.
const WITH_BROWSER: &[&str] = &["ui", "embed", "bin"];
const MAY_USE_BROWSER: &[&str] = &["store/browser.rs"];
const BROWSER: &[&str] = &["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen", "serde_wasm_bindgen"];

/// The layers that may ask for the day beside those with a browser. All others take it as an argument.
const WITH_CLOCK: &[&str] = &["store"];
const CLOCKS: &[&str] = &["SystemTime", "Instant", "UNIX_EPOCH", "OffsetDateTime", "Utc", "Local", "Performance"];
const CLOCK_PATHS: &[&str] = &["Date::now", "std::time", "js_sys::Date", "Date::new_0"];

/// Longest file, and those that may be longer.
const LONGEST: usize = 330;
const LONGER: &[(&str, &str)] = &[
    ("law/facts.rs", "one table: every fact in a line"),
    ("law/annex_iii.rs", "one table: the uses of Annex III with what the derogation shares"),
    ("law/ids.rs", "one table: every rule in a line"),
    ("interview/ids.rs", "one table: every question and option in a line"),
];

struct Source {
    /// Path below `src/`, with `/` between its parts.
    path: String,
    /// The text as it is.
    text: String,
    /// The text without comments and without what stands in quotation marks.
    code: String,
}

impl Source {
    fn layer(&self) -> &str {
        self.path.split_once('/').map_or("", |(layer, _)| layer)
    }

    /// Whether it is of a layer below the interface, which has no browser.
    fn is_below(&self) -> bool {
        let layer = self.layer();
        MAY_USE.iter().any(|(known, _)| *known == layer) && !WITH_BROWSER.contains(&layer)
    }

    /// The module of the file: `law::uses` for `law/uses.rs`, `law` for `law/mod.rs`.
    fn module(&self) -> Vec<&str> {
        let stem = self.path.trim_end_matches(".rs");
        let stem = stem.strip_suffix("/mod").unwrap_or(stem);
        stem.split('/').filter(|part| !matches!(*part, "lib" | "main")).collect()
    }

    fn line_at(&self, at: usize) -> usize {
        self.code[..at].matches('\n').count() + 1
    }
}

fn sources() -> Vec<Source> {
    fn read(folder: &Path, into: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("readable folder") {
            let path = entry.expect("readable entry").path();
            if path.is_dir() {
                read(&path, into);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                into.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    read(&root, &mut paths);
    paths.sort();
    let source = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("UTF-8 source");
        let below = path.strip_prefix(&root).expect("below src");
        let parts: Vec<_> = below.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        Source { path: parts.join("/"), code: code_of(&text), text }
    };
    paths.into_iter().map(source).collect()
}

/// The text with comments and literals blanked out, at the same places.
fn code_of(text: &str) -> String {
    let blank = |part: &str| part.chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect::<String>();
    let mut code = String::new();
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(raw) = rest.strip_prefix("r#\"") {
            raw.find("\"#").map_or(rest.len(), |end| end + 5)
        } else if next == '"' {
            let mut escaped = false;
            let end = rest[1..].find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.map_or(rest.len(), |end| end + 2)
        } else if rest.starts_with("'\"'") || rest.starts_with("'/'") {
            3
        } else {
            0
        };
        if skipped == 0 {
            code.push(next);
            rest = &rest[next.len_utf8()..];
        } else {
            code.push_str(&blank(&rest[..skipped]));
            rest = &rest[skipped..];
        }
    }
    code
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The first names of a path or of a group of paths: `law` of `law::Fact`, `engine` and `law` of `{engine::Date, law}`.
fn first_names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        return vec![path.chars().take_while(|&c| is_name(c)).collect()];
    };
    let (mut depth, mut part, mut parts) = (0, String::new(), Vec::new());
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => parts.push(std::mem::take(&mut part)),
            other => {
                depth += i32::from(other == '{') - i32::from(other == '}');
                part.push(other);
            }
        }
    }
    parts.push(part);
    parts.iter().flat_map(|part| first_names(part.trim())).collect()
}

/// What a file uses of this crate: the top modules that it names, with the place.
fn uses(source: &Source) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for start in ["crate::", "ai_act_checklist::"] {
        for (at, _) in source.code.match_indices(start) {
            if !source.code[..at].ends_with(is_name) {
                let names = first_names(&source.code[at + start.len()..]);
                found.extend(names.into_iter().map(|name| (at, name)));
            }
        }
    }
    // Paths upwards may leave the layer as well.
    for (at, _) in source.code.match_indices("super::") {
        if source.code[..at].ends_with("super::") || source.code[..at].ends_with(is_name) {
            continue;
        }
        let path = &source.code[at..];
        let ups = path.split("super::").take_while(|between| between.is_empty()).count();
        if ups == source.module().len() {
            let names = first_names(&path[ups * "super::".len()..]);
            found.extend(names.into_iter().map(|name| (at, name)));
        }
    }
    found
}

fn names_any(code: &str, names: &[&str]) -> Option<(usize, String)> {
    names.iter().find_map(|name| {
        let at = code
            .match_indices(name)
            .map(|(at, _)| at)
            .find(|&at| !code[..at].ends_with(is_name) && !code[at + name.len()..].starts_with(is_name))?;
        Some((at, (*name).to_owned()))
    })
}

#[track_caller]
fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn layers_only_look_down() {
    let may_use: BTreeMap<_, _> = MAY_USE.iter().copied().collect();
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| !source.layer().is_empty()) {
        let Some(allowed) = may_use.get(source.layer()) else {
            wrong.push(format!("src/{}: give its folder a row in {}", source.path, file!()));
            continue;
        };
        for (at, name) in uses(source) {
            if name != source.layer() && may_use.contains_key(name.as_str()) && !allowed.contains(&name.as_str()) {
                let line = source.line_at(at);
                wrong.push(format!("src/{}:{line}: {} may not use {name}", source.path, source.layer()));
            }
        }
    }
    none(&wrong);
}

#[test]
fn nothing_below_the_interface_knows_a_browser() {
    let mut wrong = Vec::new();
    for source in sources() {
        if source.is_below()
            && !MAY_USE_BROWSER.contains(&source.path.as_str())
            && let Some((at, name)) = names_any(&source.code, BROWSER)
        {
            wrong.push(format!("src/{}:{}: {name}", source.path, source.line_at(at)));
        }
    }
    none(&wrong);
}

#[test]
fn nothing_below_the_interface_reads_a_clock() {
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.is_below() && !WITH_CLOCK.contains(&source.layer())) {
        let path = || CLOCK_PATHS.iter().find_map(|path| Some((source.code.find(path)?, (*path).to_owned())));
        if let Some((at, name)) = names_any(&source.code, CLOCKS).or_else(path) {
            wrong.push(format!("src/{}:{}: {name}", source.path, source.line_at(at)));
        }
    }
    none(&wrong);
}

#[test]
fn files_stay_short_enough_to_read() {
    let (mut wrong, mut excused) = (Vec::new(), Vec::new());
    for source in sources() {
        let lines = source.text.lines().count();
        if lines <= LONGEST {
            continue;
        }
        match LONGER.iter().find(|(path, _)| source.path.starts_with(path)) {
            Some((path, _)) => excused.push(*path),
            None => wrong.push(format!("src/{}: {lines} lines, more than {LONGEST}", source.path)),
        }
    }
    none(&wrong);
    let idle: Vec<_> = LONGER.iter().filter(|(path, _)| !excused.contains(path)).collect();
    assert!(idle.is_empty(), "no longer needed: {idle:?}");
}

#[test]
fn the_reading_of_sources_sees_what_it_should() {
    let code = code_of("use crate::law; // crate::ui\nlet a = \"crate::ui \\\" \"; /* yew */ b");
    assert_eq!(code, "use crate::law;             \nlet a =                ;           b");
    assert_eq!(first_names("{engine::{Date, Cite}, law}"), ["engine", "law"]);
    assert_eq!(first_names("words::Lang;"), ["words"]);
    let source = |path: &str, code: &str| Source { path: path.to_owned(), text: String::new(), code: code.to_owned() };
    let names = |source: &Source| uses(source).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
    assert_eq!(names(&source("ui/page.rs", "use super::super::law::Fact;")), ["law"]);
    assert_eq!(names(&source("ui/mod.rs", "use super::law::Fact;")), ["law"]);
    assert!(names(&source("ui/page.rs", "use super::law::Fact;")).is_empty());
    assert!(names_any("a.yew_x", &["yew"]).is_none() && names_any("yew::Html", &["yew"]).is_some());
}

/// The files of one folder that a file of it names: by `super::name`, or by the whole path.
fn siblings(source: &Source) -> Vec<String> {
    let module = source.module();
    let Some((_, folder)) = module.split_last() else { return Vec::new() };
    let whole = format!("crate::{}::", folder.join("::"));
    let mut names = Vec::new();
    for start in ["super::", whole.as_str()] {
        for (at, _) in source.code.match_indices(start) {
            // Not the second of two steps up, nor the end of another name.
            if !source.code[..at].ends_with("super::") && !source.code[..at].ends_with(is_name) {
                names.extend(first_names(&source.code[at + start.len()..]));
            }
        }
    }
    names
}

/// Whoever changes one file of a folder need not think of those that use it.
#[test]
fn no_files_of_a_folder_use_each_other_in_a_circle() {
    let mut uses: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let all = sources();
    for source in all.iter().filter(|source| !source.path.ends_with("/mod.rs")) {
        let (folder, _) = source.path.rsplit_once('/').unwrap_or_default();
        let named = siblings(source).into_iter().map(|name| format!("{folder}/{name}.rs"));
        uses.insert(source.path.clone(), named.filter(|path| *path != source.path).collect());
    }
    assert!(uses.values().map(Vec::len).sum::<usize>() > 300, "hardly anything was read");
    // What uses nothing that is left is taken away; only circles stay.
    loop {
        let left: Vec<String> = uses.keys().cloned().collect();
        uses.retain(|_, named| named.iter().any(|path| left.contains(path)));
        if uses.len() == left.len() {
            break;
        }
    }
    // What only leads into a circle is no part of one.
    let named: Vec<_> = uses.values().flatten().cloned().collect();
    let wrong: Vec<_> = uses.keys().filter(|path| named.contains(path)).map(|path| format!("src/{path}")).collect();
    none(&wrong);
}
