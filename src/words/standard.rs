//! What is said of ISO/IEC 42001. Our own words: of the standard there are numbers and short titles only.

use super::Lang;
use super::phrase::phrases;
use super::shape::{List, Names, Rows, Table, Text, shape};
use crate::engine::Date;
use crate::iso::{Chapter, Counts, Item, Level, QuickStart, Rating, Row, Way, Why, rows};
use crate::law::{Cite, Unit};

shape! {
    /// What a clause, an objective or a control says.
    pub struct IsoWords {
        title, intent,
    }
}

shape! {
    /// What a row of the mapping says.
    pub struct MappingWords {
        title: Option<Text>, missing, rationale,
    }
}

shape! {
    /// Words of the page on which the management system is rated.
    pub struct RatingWords {
        title, go, lead, keys, unread, scope, scope_help, inside, outside, scope_open, starts, starts_help,
        replace, replace_help, replace_yes, show_notes, clauses, controls, controls_help, notes, note, evidence,
        justification, unjustified, progress, figures, banned, nothing,
    }
}

shape! {
    /// Words of the page that shows coverage.
    pub struct CoverWords {
        title, go, lead, certificate, certificate_help, actual, actual_help, figures_help, banned, banned_by,
        nothing, outside, scope_open, open, chart, chart_help, article, picture, rows, may_apply, level,
        primary, supporting, none, missing, rationale, contested, contested_help, steps, steps_help, steps_none,
        gaps, gaps_help, gates, gates_help, silent, unrated, unrated_help, statement, statement_help, clause, control,
        applicable, yes, no, undecided, status, justification, unjustified, unreasoned, serves, evidence, counting, counting_help, core, way,
        by_article, by_row, by_theme, claimed, counting_note, presumption, presumption_text: List, left_out,
        left_out_help, standard,
    }
}

/// The articles that have a name of a few words.
#[derive(Debug)]
pub(super) struct Articles;

impl Names for Articles {
    fn names() -> impl Iterator<Item = &'static str> {
        NAMED.iter().map(|(_, _, name)| *name)
    }
}

/// Articles whose rows stand together on the page of coverage, and their names in the files of words.
const NAMED: &[(u8, Option<char>, &str)] = &[
    (4, None, "4"),
    (4, Some('a'), "4a"),
    (5, None, "5"),
    (6, None, "6"),
    (8, None, "8"),
    (9, None, "9"),
    (10, None, "10"),
    (11, None, "11"),
    (12, None, "12"),
    (13, None, "13"),
    (14, None, "14"),
    (15, None, "15"),
    (16, None, "16"),
    (17, None, "17"),
    (18, None, "18"),
    (19, None, "19"),
    (20, None, "20"),
    (21, None, "21"),
    (22, None, "22"),
    (23, None, "23"),
    (24, None, "24"),
    (25, None, "25"),
    (26, None, "26"),
    (27, None, "27"),
    (43, None, "43"),
    (47, None, "47"),
    (48, None, "48"),
    (49, None, "49"),
    (50, None, "50"),
    (52, None, "52"),
    (53, None, "53"),
    (54, None, "54"),
    (55, None, "55"),
    (60, None, "60"),
    (61, None, "61"),
    (72, None, "72"),
    (73, None, "73"),
    (86, None, "86"),
];

/// The rows of the mapping.
#[derive(Debug)]
pub(super) struct MappingRows;

impl Names for MappingRows {
    fn names() -> impl Iterator<Item = &'static str> {
        rows().map(|row| row.id)
    }
}

shape! {
    /// How many rows have a level, in a word.
    pub(super) struct LevelWords {
        full, substantial, partial, none,
    }
}

shape! {
    /// Everything about the standard but the mapping.
    pub(super) struct StandardWords {
        rating: RatingWords, cover: CoverWords, ratings: Table<Rating, Text>, not_assessed, levels: Table<Level, Text>,
        level_words: LevelWords, ways: Table<Way, Text>, quick_starts: Table<QuickStart, Text>, unrated: Table<Why, Text>,
        article_names: Rows<Articles, Text>, headings: Table<Chapter, IsoWords>, items: Table<Item, IsoWords>,
        phrases: StandardPhrases,
    }
}

phrases! {
    /// Phrases about the standard.
    struct StandardPhrases in tell.standard;
    /// How many clauses and controls are assessed.
    pub fn assessed(rated: usize, of: usize);
    /// How many exclusions lack a reason.
    pub fn unjustified(count: usize);
    /// How many rows of the mapping have which level.
    pub(super) fn counts_told(rows: usize, full: usize, substantial: usize, partial: usize, none: usize);
    /// How many rows stand behind a figure.
    pub fn rows(count: usize);
    /// As of when the text on presumption is right.
    pub(super) fn as_of_day(day: &str);
    /// Of rows, how many have a level.
    pub(super) fn level_of(count: usize, level: &str);
    /// How many rows, and their levels.
    pub(super) fn rows_by_level(rows: usize, levels: &str);
    /// There is no row.
    pub(super) fn no_row();
    /// How many of a number.
    pub fn so_many(count: usize, of: usize);
    /// How many clauses and controls.
    pub fn items(count: usize);
}

static NO_WORDS: IsoWords = IsoWords { title: "", intent: "" };

impl Lang {
    /// The words of the page on which the management system is rated.
    pub fn rating_page(self) -> &'static RatingWords {
        &self.tell().standard.rating
    }

    /// The words of the page that shows coverage.
    pub fn cover(self) -> &'static CoverWords {
        &self.tell().standard.cover
    }

    /// The words of a clause, an objective or a part of one.
    pub fn iso_heading(self, heading: Chapter) -> &'static IsoWords {
        self.tell().standard.headings.of(heading).unwrap_or(&NO_WORDS)
    }

    /// The words of what is rated.
    pub fn iso_item(self, item: Item) -> &'static IsoWords {
        self.tell().standard.items.of(item).unwrap_or(&NO_WORDS)
    }

    /// The words of a row of the mapping, by its name.
    pub fn mapping(self, id: &str) -> Option<&'static MappingWords> {
        self.tell().mapping.of(id)
    }

    /// The piece of the Regulation that a row is about.
    pub fn mapping_title(self, row: &Row) -> &'static str {
        let own = self.mapping(row.id).and_then(|words| words.title);
        own.or_else(|| Some(self.obligation(row.own?)?.title)).unwrap_or(row.id)
    }

    /// The name of a rating; none is "not assessed".
    pub fn rating(self, rating: Option<Rating>) -> &'static str {
        let words = &self.tell().standard;
        rating.map_or(words.not_assessed, |rating| words.ratings.name(rating))
    }

    /// The name of a level of coverage.
    pub fn level(self, level: Level) -> &'static str {
        self.tell().standard.levels.name(level)
    }

    /// The name of a way of counting.
    pub fn way(self, way: Way) -> &'static str {
        self.tell().standard.ways.name(way)
    }

    /// The name of a quick start.
    pub fn quick_start(self, start: QuickStart) -> &'static str {
        self.tell().standard.quick_starts.name(start)
    }

    /// Why an obligation has no row in the mapping.
    pub fn why_unrated(self, why: Why) -> &'static str {
        self.tell().standard.unrated.name(why)
    }

    /// How many rows of the mapping have which level.
    pub fn counts(self, counts: &Counts) -> String {
        let Counts { full, substantial, partial, none } = *counts;
        self.counts_told(counts.rows(), full, substantial, partial, none)
    }

    /// As of when the text on presumption is right.
    pub fn presumption_on(self, day: Date) -> String {
        self.as_of_day(&self.date(day))
    }

    /// What an article is about, in a few words.
    pub fn article(self, cite: &Cite) -> &'static str {
        let named = |(number, letter, _): &&(u8, Option<char>, _)| cite.unit() == Unit::Article(*number, *letter);
        let name = NAMED.iter().find(named).and_then(|(_, _, name)| self.tell().standard.article_names.of(name));
        name.copied().unwrap_or_default()
    }

    /// Of the rows of a provision, how many have which level.
    pub fn counts_short(self, counts: &Counts) -> String {
        let words = &self.tell().standard.level_words;
        let Counts { full, substantial, partial, none } = *counts;
        let levels =
            [(full, words.full), (substantial, words.substantial), (partial, words.partial), (none, words.none)];
        let levels = levels.into_iter().filter(|(count, _)| *count > 0);
        match counts.rows() {
            0 => self.no_row(),
            1 => self.in_a_row(&levels.map(|(_, level)| level).collect::<Vec<_>>()),
            rows => {
                let told: Vec<_> = levels.map(|(count, level)| self.level_of(count, level)).collect();
                self.rows_by_level(rows, &self.in_a_row(&told))
            }
        }
    }
}
