//! What of the table is looked for. Not saved.

use crate::assess::{Item, Level, Row};
use crate::ui::find::finds;
use crate::words::Lang;

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Filter {
    /// Words.
    pub(super) search: String,
    /// A level.
    pub(super) level: Option<Level>,
}

impl Filter {
    /// Whether it leaves anything out.
    pub(super) fn is_set(&self) -> bool {
        !self.search.trim().is_empty() || self.level.is_some()
    }

    fn has_level(&self, row: &Row) -> bool {
        self.level.is_none_or(|level| level == row.level)
    }

    /// Whether a row passes, by what it says of the Regulation alone.
    pub(super) fn passes(&self, lang: Lang, row: &Row) -> bool {
        self.has_level(row) && finds(&self.search, &words_of(lang, row))
    }

    /// Whether a row passes, by its clauses and controls as well.
    pub(super) fn passes_with_items(&self, lang: Lang, row: &Row) -> bool {
        let named = || {
            let items = row.primary.iter().chain(row.supporting).map(|&item| words_of_item(lang, item));
            items.fold(words_of(lang, row), |all, one| [all, one].join(" "))
        };
        self.has_level(row) && finds(&self.search, &named())
    }

    /// The rows that pass of an item: all where the item itself is looked for.
    pub(super) fn of_item(&self, lang: Lang, item: Item, rows: Vec<&'static Row>) -> Vec<&'static Row> {
        let itself = finds(&self.search, &words_of_item(lang, item));
        let passes = |row: &&'static Row| if itself { self.has_level(row) } else { self.passes(lang, row) };
        rows.into_iter().filter(passes).collect()
    }

    /// Whether an item passes that has no rows at all.
    pub(super) fn passes_idle(&self, lang: Lang, item: Item) -> bool {
        self.level.is_none() && finds(&self.search, &words_of_item(lang, item))
    }
}

fn words_of_item(lang: Lang, item: Item) -> String {
    let said = lang.iso_item(item);
    [item.as_str(), said.title, said.intent].join(" ")
}

fn words_of(lang: Lang, row: &Row) -> String {
    let path = row.path();
    let article = path.first().map_or("", |article| lang.article(article));
    let duty = row.own.and_then(|id| lang.obligation(id)).map_or("", |words| words.duty);
    let missing = lang.mapping(row.id).map_or("", |words| words.missing);
    let cites = path.iter().map(|cite| lang.cite(cite)).collect::<Vec<_>>().join(" ");
    [&cites, article, lang.mapping_title(row), duty, missing].join(" ")
}
