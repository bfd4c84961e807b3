//! How mature the management of AI is, on a page for management.

use super::pictures::reached;
use super::{Block, Line, line, paragraph};
use crate::assess::{Ask, Chapter, Item, Maturity, MaturityLevel, NextStep, ThemeMaturity};
use crate::store::Management;
use crate::words::Lang;

/// So many of the weakest themes are named.
const NAMED: usize = 3;

/// The page: where the whole stands, each theme, what the levels mean, and what a self-rating can say. Where nothing is rated, that.
pub(super) fn maturity(management: &Management, lang: Lang) -> Vec<Block> {
    let own = lang.maturity_page();
    if management.rated() == 0 {
        return vec![paragraph(own.empty)];
    }
    let maturity = management.maturity();
    let row = |theme: &ThemeMaturity| {
        let level = |level: Option<_>| line(level.map(|level| lang.numbered_level(level)).unwrap_or_default());
        vec![
            line(theme_name(theme.theme, lang)),
            level(theme.reach.map(|reach| reach.certain)),
            level(theme.reach.map(|reach| reach.possible)),
            next(theme, lang),
        ]
    };
    let heads = vec![own.theme, own.certain, own.possible, own.next];
    let levels = MaturityLevel::ALL.iter().map(|&level| {
        let told = lang.labelled(&lang.numbered_level(level), lang.maturity_level(level).means);
        line(told)
    });
    vec![
        Block::Section(
            overall(&maturity, lang),
            vec![paragraph(own.overall_help), Block::Facts(facts(&maturity, management, lang))],
        ),
        Block::Section(
            own.themes.to_owned(),
            vec![
                paragraph(own.themes_help),
                Block::Grid(reached(&maturity, lang)),
                Block::Rows(heads, maturity.themes.iter().map(row).collect()),
            ],
        ),
        Block::Section(own.levels.to_owned(), vec![Block::List(levels.collect())]),
        Block::Section(own.honest.to_owned(), own.says.iter().map(|&said| paragraph(said)).collect()),
    ]
}

/// Where the whole stands, in a line.
pub fn overall(maturity: &Maturity, lang: Lang) -> String {
    let own = lang.maturity_page();
    match maturity.overall() {
        Some(reach) => lang.labelled(own.overall, &lang.reach(reach)),
        None => own.overall_none.to_owned(),
    }
}

/// What stands beside that: the level of most themes, the weakest, and how much is rated.
pub fn facts(maturity: &Maturity, management: &Management, lang: Lang) -> Vec<(&'static str, Line)> {
    let own = lang.maturity_page();
    let mut facts = Vec::new();
    if let Some(reach) = maturity.median() {
        let weakest: Vec<_> = maturity.weakest().map(|theme| lang.iso_heading(theme.theme).title).collect();
        let named = weakest.get(..NAMED).unwrap_or(&weakest);
        facts.push((own.median, line(lang.reach(reach))));
        facts.push((own.weakest, line(lang.names_and_more(named, weakest.len() - named.len()))));
    }
    facts.push((own.rated, line(lang.so_many(management.rated(), Item::COUNT))));
    facts
}

/// A theme by number and title.
pub fn theme_name(theme: Chapter, lang: Lang) -> String {
    [theme.as_str(), " ", lang.iso_heading(theme).title].concat()
}

/// A step, with the clause or control by number and title.
pub fn step_told(step: NextStep, lang: Lang) -> String {
    let item = [step.item.as_str(), " ", lang.iso_item(step.item).title].concat();
    lang.step_told(&item, lang.maturity_ask(step.ask))
}

/// What the next level of a theme takes: what is missing, and of which clauses or controls.
fn next(theme: &ThemeMaturity, lang: Lang) -> Line {
    let own = lang.maturity_page();
    if theme.reach.is_none() {
        return line(own.out);
    }
    let Some(level) = theme.next_level() else { return line(own.highest) };
    let of = |&ask: &Ask| {
        let items: Vec<_> = theme.next.iter().filter(|step| step.ask == ask).map(|step| step.item.as_str()).collect();
        (!items.is_empty()).then(|| lang.remarked(lang.maturity_ask(ask), &lang.in_a_row(&items)))
    };
    let told: Vec<_> = Ask::ALL.iter().filter_map(of).collect();
    line(lang.labelled(&lang.before_level(level), &lang.one_by_one(&told)))
}
