//! Pictures that go along into files: what they show is what was worked out, and it says itself in words or signs, by every format.

use crate::export::part;
use crate::obligations::profile;
use crate::support::{TODAY, answers};
use ai_act_checklist::assess::{Fine, Item, Rating as IsoRating, Rung, Size, ceiling, standing};
use ai_act_checklist::export::Format;
use ai_act_checklist::interview::{Answers, facts_of};
use ai_act_checklist::outline::{
    Bar, Block, Grid, RISK_REGISTER, RiskField, Shade, Subject, answered_size, established, fines_by_turnover, paper,
    relevant_fines, report, risk_rows, starts,
};
use ai_act_checklist::risks::Rating;
use ai_act_checklist::store::{Notebook, Saved};
use ai_act_checklist::words::Lang;

/// A settled result, an open one, and several at once.
const PROFILES: [&str; 4] = ["employer-cv-screening", "bank-credit-scoring", "chatbot", "open-model"];

/// Every part of a document that is no section.
fn parts(blocks: &[Block]) -> Vec<&Block> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Section(_, blocks) | Block::Page(blocks) => parts(blocks),
            other => vec![other],
        })
        .collect()
}

/// Every picture of cells in a document.
fn grids(blocks: &[Block]) -> Vec<&Grid> {
    let of = parts(blocks).into_iter();
    of.filter_map(|block| if let Block::Grid(grid) = block { Some(grid) } else { None }).collect()
}

fn subject(name: &str) -> Subject {
    Subject::of(Saved::default().with(profile(name)), TODAY)
}

/// The whole report and the screen have one ladder: the highest tier on top, each as it stands (Art. 3, 5, 6, 50).
#[test]
fn the_ladder_in_files_is_that_of_the_screen() {
    for name in PROFILES {
        let subject = subject(name);
        let standing = standing(&facts_of(&subject.saved.answers), TODAY);
        for lang in Lang::ALL.iter().copied() {
            let document = report(&subject, lang);
            let found = grids(&document.blocks);
            let ladder = found.first().unwrap_or_else(|| panic!("{name}: a ladder"));
            assert_eq!(ladder.rows.len(), standing.rungs.len());
            for ((row, cells), (tier, rung)) in ladder.rows.iter().zip(standing.rungs.iter().rev()) {
                assert_eq!(row[0].text, lang.tier(*tier).name, "{name}");
                assert_eq!(cells[0].text, lang.rung(*rung), "{name}");
                assert_eq!(
                    cells[0].shade == Shade::None,
                    *rung == Rung::Out,
                    "{name}: only what is ruled out is empty"
                );
                let full = matches!(rung, Rung::Settled | Rung::Established);
                assert_eq!(cells[0].shade == Shade::Full, full, "{name}: only what is established is filled");
                assert_eq!(cells[1].text, lang.tier(*tier).meaning);
            }
        }
    }
}

/// The matrix counts each rated risk once, at its place, with the shade of the rating that the page gives to that place.
#[test]
fn the_matrix_of_risks_in_files_counts_each_rated_risk_at_its_place() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    let rows = risk_rows(&saved, Subject::of(saved.clone(), TODAY).report());
    for (at, row) in rows.iter().enumerate().take(10) {
        let (likelihood, severity) = ((at % 5 + 1).to_string(), (at % 4 + 2).to_string());
        saved.jot_in(Notebook::Risks, &row.id, RiskField::Likelihood.as_str(), &likelihood);
        saved.jot_in(Notebook::Risks, &row.id, RiskField::Severity.as_str(), &severity);
    }
    let subject = Subject::of(saved, TODAY);
    let rated = risk_rows(&subject.saved, subject.report()).iter().filter(|row| row.likelihood.is_some()).count();
    assert_eq!(rated, 10);
    for lang in Lang::ALL.iter().copied() {
        let document = paper(RISK_REGISTER, &subject, lang).unwrap();
        let found = grids(&document.blocks);
        let [matrix] = found.as_slice() else { panic!("one matrix: none is rated after measures") };
        let counted: usize =
            matrix.rows.iter().flat_map(|(_, cells)| cells).filter_map(|it| it.text.parse::<usize>().ok()).sum();
        assert_eq!(counted, rated);
        for (likelihood, (_, cells)) in (1..=5_u8).rev().zip(&matrix.rows) {
            for (severity, cell) in (1..=5_u8).zip(cells) {
                let wanted = match Rating::of(likelihood, severity).unwrap() {
                    Rating::Low => Shade::Faint,
                    Rating::Medium => Shade::Light,
                    Rating::High => Shade::Strong,
                    Rating::VeryHigh => Shade::Full,
                };
                assert_eq!(cell.shade, wanted, "{likelihood} by {severity}");
            }
        }
        assert_eq!(matrix.legend.len(), Rating::ALL.len(), "the shades are explained");
    }
}

/// As many signs as levels that are reached for certain, and as many others as may be.
#[test]
fn the_levels_of_themes_in_files_are_those_of_the_table() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    Item::ALL.iter().take(30).for_each(|item| saved.rate(*item, Some(IsoRating::Largely)));
    let subject = Subject::of(saved, TODAY);
    let maturity = subject.management.maturity();
    let document = paper("maturity-report", &subject, Lang::En).unwrap();
    let found = grids(&document.blocks);
    let [levels] = found.as_slice() else { panic!("one picture") };
    for ((_, cells), theme) in levels.rows.iter().zip(&maturity.themes) {
        let signs = |sign: &str| cells.iter().filter(|cell| cell.text == sign).count();
        let (certain, possible) = theme.reach.map_or((0, 0), |it| (it.certain.number(), it.possible.number()));
        assert_eq!((signs("●"), signs("○")), (certain, possible - certain), "{}", theme.theme);
    }
}

/// A picture is one in each format: cells with a ground of their own in HTML and for text processors, a table in plain text.
#[test]
fn each_format_shows_the_pictures() {
    let subject = subject("bank-credit-scoring");
    let names = ["none", "faint", "light", "strong", "full"];
    for lang in Lang::ALL.iter().copied() {
        let written = |format: Format| format.write(&subject, lang).unwrap();
        let document = report(&subject, lang);
        let ladder = grids(&document.blocks)[0];
        let (docx, html) = (written(Format::Docx), String::from_utf8(written(Format::Html)).unwrap());
        let xml = part(&docx, "word/document.xml");
        let text = String::from_utf8(written(Format::Markdown)).unwrap();
        for (name, cells) in &ladder.rows {
            let shade =
                names.iter().find(|name| **name == cells[0].shade.as_str()).expect("a shade of the style sheet");
            assert!(html.contains(&format!("<td class=\"{shade}\">{}</td>", cells[0].text)), "{shade}");
            assert!(xml.contains(&cells[0].text) && xml.contains(&name[0].text));
            assert!(text.contains(&format!("| {} | {} |", name[0].text, cells[0].text)), "{text}");
        }
        assert!(
            names.iter().skip(1).all(|name| html.contains(&format!(".{name}{{background"))),
            "the style sheet has every shade"
        );
        assert!(xml.contains("w:fill=\"1B5E9B\""), "what is established is filled");
    }
}

/// Every chart of a document.
fn charts(blocks: &[Block]) -> Vec<&Vec<Bar>> {
    let of = parts(blocks).into_iter();
    of.filter_map(|block| if let Block::Chart(bars) = block { Some(bars) } else { None }).collect()
}

/// Article 113: the dates in files are a bar for each day on which something that applies begins, each as long as what has begun by then.
#[test]
fn the_dates_in_files_grow_to_all_that_applies() {
    for name in PROFILES {
        let subject = subject(name);
        let starts = starts(subject.report());
        let dated = established(subject.report());
        let dated = dated.into_iter().filter(|row| row.is_work() && row.applies_from.is_some()).count();
        assert_eq!(starts.iter().map(|start| start.rows.len()).sum::<usize>(), dated, "{name}");
        assert!(starts.len() > 1 && starts.is_sorted_by(|a, b| a.day < b.day), "{name}: several days in order");
        for lang in Lang::ALL.iter().copied() {
            let document = report(&subject, lang);
            let first = lang.date(starts[0].day);
            let bars = charts(&document.blocks).into_iter().find(|bars| bars[0].label[0].text.starts_with(&first));
            let bars = bars.unwrap_or_else(|| panic!("{name}: dates"));
            let mut begun = 0;
            for (bar, start) in bars.iter().zip(&starts) {
                begun += start.rows.len();
                assert!(bar.label[0].text.contains(&lang.date(start.day)), "{name}");
                assert_eq!(usize::from(bar.shares[0].1), begun * 100 / dated, "{name}");
                assert_eq!(bar.shares[0].2, lang.so_many(begun, dated), "{name}");
            }
            assert_eq!(bars.len(), starts.len(), "{name}");
        }
    }
}

/// Articles 99(3) to (6a) and 101: each place is the ceiling for that level and turnover; the lower one for smaller enterprises, save where
/// Article 99(6a) or 101 leave the higher; bodies of the Union have amounts alone (Art. 100), so no picture.
#[test]
fn the_picture_of_fines_has_the_ceiling_of_each_level_at_each_turnover() {
    let sizes = [
        (Some("sme-alone"), Size::Sme),
        (Some("small-mid-cap"), Size::SmallMidCap),
        (Some("larger"), Size::Larger),
        (None, Size::Larger),
    ];
    for (answer, size) in sizes {
        let mut given = profile("employer-cv-screening").to_json();
        given.remove("size");
        given.extend(answer.map(|answer| answers(&["size=", answer].concat()).to_json()).unwrap_or_default());
        let (given, problems) = Answers::from_json(&given);
        assert!(problems.is_empty());
        let subject = Subject::of(Saved::default().with(given), TODAY);
        assert_eq!(answered_size(&subject.saved.answers), answer.map(|_| size));
        let levels = relevant_fines(&subject.report().obligations);
        assert!(levels.contains(&Fine::Operators) && levels.contains(&Fine::Information));
        for lang in Lang::ALL.iter().copied() {
            let document = report(&subject, lang);
            let head = lang.duties().by_turnover;
            let grid = grids(&document.blocks).into_iter().find(|grid| grid.heads.first() == Some(&head));
            let grid = grid.expect("a picture of fines");
            for (level, (label, cells)) in levels.iter().filter(|fine| **fine != Fine::National).zip(&grid.rows) {
                assert_eq!(label[0].text, lang.fine(*level));
                for (turnover, cell) in grid.heads[1..].iter().zip(cells) {
                    let turnover = turnover.parse::<u64>().expect("millions") * 1_000_000;
                    let most = ceiling(*level, size, Some(turnover)).and_then(|of| of.ceiling).expect("a ceiling");
                    assert_eq!(cell.text, lang.millions(most), "{level:?} at {turnover}");
                }
            }
        }
    }
    assert_eq!(fines_by_turnover(Fine::ALL, Size::UnionBody, Lang::En), None);
    // Article 99(3) and (6): 7 % of two million is 140,000.
    assert_eq!(fines_by_turnover(&[Fine::Practices], Size::Sme, Lang::En).unwrap().rows[0].1[0].text, "0.14");
    assert_eq!(fines_by_turnover(&[Fine::Practices], Size::SmallMidCap, Lang::En).unwrap().rows[0].1[0].text, "35");
    assert_eq!(fines_by_turnover(&[Fine::Practices], Size::Larger, Lang::De).unwrap().rows[0].1[4].text, "350");
    assert_eq!(fines_by_turnover(&[Fine::Information], Size::Larger, Lang::De).unwrap().rows[0].1[0].text, "7,5");
}
