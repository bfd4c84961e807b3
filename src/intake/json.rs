//! Lists of objects in JSON: at the top, in some member, or an object in each line.

use super::node::{BETWEEN, Node};
use super::seems::{NoTable, refuse_ours};
use super::table::{Form, List, MOST_COLUMNS, MOST_ROWS, Note, Table, TableRow};
use std::collections::BTreeMap;

/// The table of a JSON text: the list of objects at its top, else the longest within, else the one that is wanted.
///
/// # Errors
/// When it cannot be read, is a file of this program, or has no list of objects.
pub(super) fn table_of(text: &str, wanted: Option<usize>) -> Result<Table, NoTable> {
    let document: Node = match serde_json::from_str(text) {
        Ok(document) => document,
        Err(error) => return lines_of(text).ok_or_else(|| NoTable::BrokenJson(error.to_string())),
    };
    refuse_ours(&document)?;
    let mut found = Vec::new();
    lists_in(&document, String::new(), &mut found);
    let objects = |items: &[Node]| items.iter().filter(|item| matches!(item, Node::Object(_))).count();
    let top = found.first().filter(|(name, _)| name.is_empty()).map(|_| 0);
    let longest = || found.iter().enumerate().rev().max_by_key(|(_, (_, items))| objects(items)).map(|(at, _)| at);
    let chosen = wanted.filter(|at| *at < found.len()).or(top).or_else(longest).unwrap_or_default();
    let Some((_, items)) = found.get(chosen) else {
        // An object alone may be a system: a list of one.
        let one = matches!(document, Node::Object(_)) && text.trim().lines().count() == 1;
        return lines_of(text).filter(|_| one).ok_or(NoTable::NoList);
    };
    let items: Vec<_> = items.iter().enumerate().map(|(place, item)| (place + 1, item)).collect();
    let mut table = of_objects(Form::Json, &items, Vec::new());
    if found.len() > 1 {
        table.lists = found.iter().map(|(name, items)| List { name: name.clone(), rows: objects(items) }).collect();
        table.list = chosen;
    }
    Ok(table)
}

/// Every list with objects, the outer before the inner, by its dotted name. Lists within rows are cells, not lists to choose.
fn lists_in<'a>(node: &'a Node, name: String, found: &mut Vec<(String, &'a [Node])>) {
    match node {
        Node::Array(items) if items.iter().any(|item| matches!(item, Node::Object(_))) => found.push((name, items)),
        Node::Object(members) => {
            for (member, node) in members {
                let inner = if name.is_empty() { member.clone() } else { format!("{name}.{member}") };
                lists_in(node, inner, found);
            }
        }
        _ => {}
    }
}

/// An object in each line; nothing where the first line is none.
fn lines_of(text: &str) -> Option<Table> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let read = |(place, line): (usize, &str)| (place + 1, serde_json::from_str::<Node>(line.trim()).ok());
    let (mut items, mut none) = (Vec::new(), Vec::new());
    for (place, item) in lines.map(read) {
        match item {
            Some(item @ Node::Object(_)) => items.push((place, item)),
            _ if items.is_empty() => return None,
            _ => none.push(place),
        }
    }
    let borrowed: Vec<_> = items.iter().map(|(place, item)| (*place, item)).collect();
    let notes = (!none.is_empty()).then_some(Note::NoObjects(none)).into_iter().collect();
    (!items.is_empty()).then(|| of_objects(Form::JsonLines, &borrowed, notes))
}

/// Objects as rows: members within members get names with points between.
fn of_objects(form: Form, items: &[(usize, &Node)], mut notes: Vec<Note>) -> Table {
    let (mut headings, mut rows, mut none) = (Vec::new(), Vec::new(), Vec::new());
    let mut places = BTreeMap::new();
    for (place, item) in items {
        let Node::Object(members) = item else {
            none.push(*place);
            continue;
        };
        // One more than are kept, so that it is told.
        if rows.len() > MOST_ROWS {
            continue;
        }
        let mut flat = Vec::new();
        flatten(members, "", &mut flat);
        let mut cells = Vec::new();
        for (name, text) in flat {
            let at = *places.entry(name.clone()).or_insert_with(|| {
                headings.push(name);
                headings.len() - 1
            });
            if at > MOST_COLUMNS {
                continue;
            }
            if cells.len() <= at {
                cells.resize(at + 1, String::new());
            }
            match cells.get_mut(at) {
                // A name that comes twice in one object: both are kept.
                Some(cell) if !cell.is_empty() && !text.is_empty() => *cell = [cell.as_str(), &text].join(BETWEEN),
                Some(cell) => *cell = text,
                None => {}
            }
        }
        rows.push(TableRow { from: *place, to: *place, given: cells.len(), cells });
    }
    if !none.is_empty() {
        notes.push(Note::NoObjects(none));
    }
    headings.truncate(MOST_COLUMNS + 1);
    // Nobody left a cell out: what an object lacks it does not say.
    let wide = headings.len();
    rows.iter_mut().for_each(|row: &mut TableRow| row.given = wide);
    Table::of(form, headings, rows, notes)
}

fn flatten(members: &[(String, Node)], before: &str, flat: &mut Vec<(String, String)>) {
    for (name, node) in members {
        let name = if before.is_empty() { name.clone() } else { format!("{before}.{name}") };
        match node {
            Node::Object(members) if !members.is_empty() => flatten(members, &name, flat),
            other => flat.push((name, other.in_a_cell())),
        }
    }
}
