//! How a management system is rated: every clause and control with its rating and with all that is noted of it.

use super::about::about;
use super::coverage::chart;
use super::{Block, Document, Line, Subject, line, paragraph, section};
use crate::assess::Item;
use crate::words::Lang;

/// The ratings of a system's management system, with what they cover. Whatever was noted stands here whole.
pub fn ratings(subject: &Subject, lang: Lang) -> Document {
    let (own, cover) = (lang.rating_page(), lang.cover());
    let group = |title: &'static str, item: &'static str, controls: bool| {
        let items = Item::ALL.iter().filter(|item| item.is_control() == controls);
        let heads = vec![item, cover.status, cover.justification, cover.evidence];
        section(title, vec![Block::Rows(heads, items.map(|item| row(*item, subject, lang)).collect())])
    };
    let parts = [
        section(lang.reporting().chart, chart(subject, lang)),
        group(own.clauses, cover.clause, false),
        group(own.controls, cover.control, true),
        section(lang.reporting().edition, vec![Block::Facts(about(subject, lang))]),
    ];
    let title = subject.name.as_ref().map_or_else(|| own.title.to_owned(), |name| lang.labelled(own.title, name));
    let blocks = [paragraph(own.lead)].into_iter().chain(parts.into_iter().flatten()).collect();
    Document { lang: lang.name(), title, cover: Vec::new(), blocks }
}

/// A clause or control: its name, its rating, why it is left out and what is noted, and what shows it.
fn row(item: Item, subject: &Subject, lang: Lang) -> Vec<Line> {
    let notes = subject.management.notes(item);
    let said = [notes.justification, notes.note];
    let said: Vec<_> = said.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    vec![
        line([item.as_str(), " ", lang.iso_item(item).title].concat()),
        line(lang.rating(subject.management.ratings.get(item))),
        line(said.join("\n")),
        line(notes.evidence),
    ]
}
