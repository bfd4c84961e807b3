//! Inventories, as offices and programs write and break them: no bytes stop it, what is read is told of, and a description
//! decides nothing.

use crate::harness::{chance, fuzz, pick, some};
use crate::{corpus, odd};
use ai_act_checklist::intake::{
    MOST_COLUMNS, MOST_ROWS, Mapping, NoTable, Wanted, confirm, decode, plan, proposals, read, sheets_of,
};
use ai_act_checklist::interview::{Answers, question, settles};
use ai_act_checklist::words::Lang;
use fastrand::Rng;

const INVENTORIES: &[&[u8]] = &[
    include_bytes!("../tests/data/intake/us.csv"),
    include_bytes!("../tests/data/intake/nl.json"),
    include_bytes!("../tests/data/intake/uk.json"),
    include_bytes!("../tests/data/intake/verzeichnis.xlsx"),
];

#[test]
fn intake() {
    fuzz("intake", &["read", "no table", "a broken workbook"], make, check);
}

/// Cells between some separator, with quotation marks where somebody thought of them.
fn rows(rng: &mut Rng) -> String {
    let separator = *pick(rng, &[",", ";", "\t", "|"]);
    let mut text = ["Name", "Zweck", "Status"].join(separator);
    for _ in 0..some(rng, 20) {
        text.push_str(pick::<&str>(rng, &["\n", "\r\n", "\r", "\n\n"]));
        for _ in 0..some(rng, 6) {
            let word = odd::word(rng);
            let quoted = format!("\"{}\"", word.replace('"', "\"\""));
            text.push_str(if rng.bool() { &quoted } else { &word });
            text.push_str(separator);
        }
    }
    text
}

fn make(rng: &mut Rng) -> Vec<u8> {
    let mut bytes = match rng.u8(..10) {
        0..4 => rows(rng).into_bytes(),
        4 => corpus::document(rng).to_string().into_bytes(),
        5 => odd::word(rng).into_bytes(),
        _ => pick(rng, INVENTORIES).to_vec(),
    };
    if chance(rng, 15) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let unit = if rng.bool() { u16::to_le_bytes } else { u16::to_be_bytes };
        bytes = text.encode_utf16().flat_map(unit).collect();
    }
    if chance(rng, 70) {
        for _ in 0..some(rng, 20) {
            if bytes.is_empty() {
                break;
            }
            let at = rng.usize(..bytes.len());
            match rng.u8(..4) {
                0 => bytes.truncate(at),
                1 => drop(bytes.remove(at)),
                2 => bytes.insert(at, rng.u8(..)),
                _ => bytes[at] = rng.u8(..),
            }
        }
    }
    bytes
}

fn check(bytes: &[u8], rng: &mut Rng) -> &'static str {
    let lang = *pick(rng, Lang::ALL);
    // Every encoding takes every byte, and tells of those that do not fit.
    let decoded = decode(bytes, None);
    assert!(decoded.odd <= bytes.len());
    let table = match read(bytes, Wanted::default()) {
        Ok(table) => table,
        Err(NoTable::Workbook) => {
            match sheets_of(bytes).map(|sheets| ai_act_checklist::intake::read_sheets(&sheets, Wanted::default())) {
                Ok(Ok(table)) => table,
                Ok(Err(instead)) | Err(instead) => {
                    told(&lang.no_table(&instead));
                    return "a broken workbook";
                }
            }
        }
        Err(instead) => {
            told(&lang.no_table(&instead));
            return "no table";
        }
    };
    assert!(table.rows.len() <= MOST_ROWS && table.columns.len() <= MOST_COLUMNS);
    assert!(table.rows.iter().all(|row| row.cells.len() == table.columns.len() && row.from <= row.to));
    assert!(table.rows.windows(2).all(|pair| pair[0].from < pair[1].from), "rows stand in the order of the file");
    table.notes.iter().for_each(|note| told(&lang.reading_note(&table, note)));
    let mut mapping = Mapping::guess(&table);
    if chance(rng, 30) {
        for _ in 0..some(rng, 5) {
            mapping
                .assign(rng.usize(..table.columns.len() + 2), Some(*pick(rng, ai_act_checklist::intake::Field::ALL)));
        }
    }
    let plan = plan(&table, &mapping, ["A"]);
    assert_eq!(plan.rows.len(), table.rows.len(), "no row is lost unsaid");
    for row in plan.rows.iter().take(20) {
        row.messages.iter().for_each(|message| told(&lang.row_message(&table, message)));
        assert!(!row.taken || !row.record.name.trim().is_empty());
        for proposal in proposals(&row.record, &Answers::default()) {
            let after = confirm(Answers::default(), &proposal);
            let asked = question(proposal.question()).expect("a question");
            settles(asked, after.get(asked.id).expect("an answer"), |_, truth| assert!(truth.is_yes()));
            told(&lang.proposal(&proposal));
        }
    }
    "read"
}

fn told(text: &str) {
    assert!(
        !text.is_empty() && !text.contains(char::is_control) && text.chars().count() < 600,
        "this is told: {text:?}"
    );
}
