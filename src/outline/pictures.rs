//! Pictures made of cells, so that screen, paper, text processors and plain text can show them: ladder, matrix of risks, levels.

use super::{Line, line, theme_name};
use crate::assess::{Maturity, MaturityLevel, Rung, Standing, ThemeMaturity};
use crate::risks::Rating;
use crate::words::{Lang, VALUES};

/// A picture of cells: a name before each row, and shades that words say as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// The names of the columns, that of the rows first; none where the cells speak for themselves.
    pub heads: Vec<&'static str>,
    /// Name and cells of each row.
    pub rows: Vec<(Line, Vec<Shaded>)>,
    /// What the shades mean, the strongest last; none where the cells say it.
    pub legend: Vec<(&'static str, Shade)>,
}

/// A cell of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shaded {
    /// What it says.
    pub text: String,
    /// How strongly it is filled.
    pub shade: Shade,
}

/// How strongly a cell is filled: the darker, the more it counts. On paper without colours the order stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// Not at all.
    None,
    /// A breath of it.
    Faint,
    /// A little.
    Light,
    /// More.
    Strong,
    /// As much as can be.
    Full,
}

impl Shade {
    /// The name, for style sheets.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Faint => "faint",
            Self::Light => "light",
            Self::Strong => "strong",
            Self::Full => "full",
        }
    }
}

/// How each tier stands, the highest on top, with what it means.
pub(super) fn ladder(standing: &Standing, lang: Lang) -> Grid {
    let rungs = standing.rungs.iter().rev().map(|&(tier, rung)| {
        let words = lang.tier(tier);
        let shade = match rung {
            Rung::Out => Shade::None,
            Rung::MayBeside => Shade::Faint,
            Rung::Possible | Rung::Beside => Shade::Light,
            Rung::Established | Rung::Settled => Shade::Full,
        };
        let means = Shaded { text: words.meaning.to_owned(), shade: Shade::None };
        (line(words.name), vec![Shaded { text: lang.rung(rung).to_owned(), shade }, means])
    });
    Grid { heads: Vec::new(), rows: rungs.collect(), legend: Vec::new() }
}

/// How many risks stand where: a row for each likelihood, the greatest first, a column for each severity, each place with the shade of
/// its rating.
pub(super) fn risk_matrix(matrix: &[[usize; 5]; 5], lang: Lang) -> Grid {
    let mut heads = vec![lang.risk_page().by_likelihood];
    heads.extend(VALUES.iter().filter_map(|value| lang.severity(value)).map(|words| words.label));
    let rows = (1..).zip(VALUES.iter().zip(matrix)).map(|(likelihood, (value, counts))| {
        let name = lang.likelihood(value).map_or(*value, |words| words.label);
        let cell = |(severity, &count): (u8, &usize)| Shaded {
            text: if count == 0 { String::new() } else { count.to_string() },
            shade: Rating::of(likelihood, severity).map_or(Shade::None, of_rating),
        };
        (line(name), (1..).zip(counts).map(cell).collect())
    });
    let mut rows: Vec<_> = rows.collect();
    rows.reverse();
    let legend = Rating::ALL.iter().filter_map(|&rating| Some((lang.risk_rating(rating)?.label, of_rating(rating))));
    Grid { heads, rows, legend: legend.collect() }
}

/// How strongly a rating is drawn.
const fn of_rating(rating: Rating) -> Shade {
    match rating {
        Rating::Low => Shade::Faint,
        Rating::Medium => Shade::Light,
        Rating::High => Shade::Strong,
        Rating::VeryHigh => Shade::Full,
    }
}

/// The levels that each theme reaches: for certain, and beyond that perhaps.
pub(super) fn reached(maturity: &Maturity, lang: Lang) -> Grid {
    let own = lang.maturity_page();
    let row = |theme: &ThemeMaturity| {
        let cell = |level: &MaturityLevel| match theme.reach {
            Some(reach) if *level <= reach.certain => Shaded { text: "●".to_owned(), shade: Shade::Full },
            Some(reach) if *level <= reach.possible => Shaded { text: "○".to_owned(), shade: Shade::Faint },
            _ => Shaded { text: String::new(), shade: Shade::None },
        };
        (line(theme_name(theme.theme, lang)), MaturityLevel::ALL.iter().map(cell).collect())
    };
    let heads = [own.theme].into_iter().chain(VALUES).collect();
    let legend = vec![(own.possible, Shade::Faint), (own.certain, Shade::Full)];
    Grid { heads, rows: maturity.themes.iter().map(row).collect(), legend }
}
