//! The mapping as a table for everybody, without a case: by provision, and turned round by clause and control.

use crate::iso::{Item, Row, rows};
use crate::law::Cite;

/// The rows below each article, in the order of the mapping. An annex stands below the article that makes it binding.
pub fn by_article() -> Vec<(Cite, Vec<&'static Row>)> {
    let mut articles: Vec<(Cite, Vec<&'static Row>)> = Vec::new();
    for row in rows() {
        let Some(article) = row.path().first().copied() else { continue };
        match articles.iter_mut().find(|(known, _)| *known == article) {
            Some((_, rows)) => rows.push(row),
            None => articles.push((article, vec![row])),
        }
    }
    articles
}

/// The rows that an item answers, and those that it helps with.
pub fn of_item(item: Item) -> (Vec<&'static Row>, Vec<&'static Row>) {
    let with = |of: fn(&Row) -> &'static [Item]| rows().filter(|row| of(row).contains(&item)).collect();
    (with(|row| row.primary), with(|row| row.supporting))
}
