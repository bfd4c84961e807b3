//! The obligations of systems and roles: who owes what, and what nobody owes by mistake.

use crate::support::{TODAY, and_no_more_duties};
use ai_act_checklist::assess::{ObligationReport, Report, report};
use ai_act_checklist::engine::Truth;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The report once everything that is asked is answered: what is not given is denied.
#[track_caller]
fn whole(text: &str) -> Report {
    report(&and_no_more_duties(text), TODAY)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/profiles")
}

/// What is read on one line about a row.
fn line(row: &ObligationReport) -> String {
    let who: Vec<_> = row.who.iter().map(|actor| actor.as_str()).collect();
    let day = row.applies_from.map_or_else(|| "not law".to_owned(), |day| day.to_string());
    let mut line = format!("{} | {} | {day}", row.id, who.join(", "));
    if let Some(literal) = row.literal_from {
        write!(line, " (literally {literal})").unwrap();
    }
    if let Some(transitional) = &row.transitional {
        write!(line, " | {} {:?}", transitional.cite, transitional.state).unwrap();
    }
    let penalty = [row.penalty.cite, row.penalty.via].into_iter().flatten().map(|cite| cite.to_string());
    write!(line, " | {}", penalty.collect::<Vec<_>>().join(" via ")).unwrap();
    for (what, is) in [("gate", row.gate), (row.kind.as_str(), row.kind.as_str() != "duty")] {
        if is {
            write!(line, " | {what}").unwrap();
        }
    }
    if let Some(event) = row.event {
        write!(line, " | on {event}").unwrap();
    }
    line
}

/// The complete list of a profile, for a lawyer to read.
fn listing(report: &Report) -> String {
    let mut text = format!("tier {:?}, settled {}\n", report.tier.established, report.tier.settled);
    for (outcome, title) in [(Truth::Yes, "applies"), (Truth::Unknown, "open")] {
        for row in report.obligations.iter().filter(|row| row.outcome == outcome) {
            writeln!(text, "{title}: {}", line(row)).unwrap();
        }
    }
    text
}

/// The profiles in `tests/data/profiles`: a description and answers above the line, the reviewed list below it.
/// `UPDATE_PROFILES=1 cargo it profiles` writes the lists anew, to be read before they are committed.
#[test]
fn the_lists_of_whole_profiles_are_as_reviewed() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let (above, below) = text.split_once("\n---\n").unwrap_or((text.trim_end(), ""));
        let given: Vec<_> = above.lines().filter(|line| !line.starts_with('#')).collect();
        let now = listing(&whole(&given.join(" ")));
        if env::var_os("UPDATE_PROFILES").is_some() {
            fs::write(&path, format!("{above}\n---\n{now}")).unwrap();
        } else if now != below {
            let lost: Vec<_> = below.lines().filter(|line| !now.lines().any(|other| other == *line)).collect();
            let new: Vec<_> = now.lines().filter(|line| !below.lines().any(|other| other == *line)).collect();
            wrong.push(format!("{}:\nno longer {lost:#?}\nnew {new:#?}", path.display()));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 5, "{count} profiles");
}
