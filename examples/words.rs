//! The words of every language: checked, or packed for the page.
//!
//! `cargo run --example words -- check` names every entry that is missing, left over or ill formed, by language, file and name.
//! `cargo run --example words -- pack FOLDER` writes the packs, `<lang>-ask.txt`, `<lang>-topics.txt` and `<lang>-tell.txt`,
//! and `panel.json`, which scripts/bundle.mjs puts into the script that loads everything else.

use ai_act_checklist::words::{Lang, Part, files};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let faults = files::faults();
    for fault in &faults {
        eprintln!("words: {fault}");
    }
    let done = match *arguments {
        ["check"] => Ok(()),
        ["pack", folder] => pack(Path::new(folder)),
        _ => Err("usage: words check | pack FOLDER".to_owned()),
    };
    if let Err(message) = &done {
        eprintln!("words: {message}");
    }
    if faults.is_empty() && done.is_ok() { ExitCode::SUCCESS } else { ExitCode::from(2) }
}

fn pack(folder: &Path) -> Result<(), String> {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let panel = |lang: &Lang| {
        let words = files::written(*lang);
        let panel: BTreeMap<String, String> =
            words.panel().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        (lang.name(), panel)
    };
    let panels: BTreeMap<_, _> = Lang::ALL.iter().map(panel).collect();
    let panels = serde_json::to_string(&panels).map_err(|error| error.to_string())?;
    std::fs::write(folder.join("panel.json"), panels).map_err(|error| format!("panel.json: {error}"))?;
    for lang in Lang::ALL {
        let words = files::written(*lang);
        for part in Part::ALL {
            let file = folder.join(format!("{}-{}.txt", lang.name(), part.as_str()));
            std::fs::write(&file, words.pack(part)).map_err(|error| format!("{}: {error}", file.display()))?;
        }
    }
    Ok(())
}
