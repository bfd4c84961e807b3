//! What frameworks that are run already cover here.

use super::{Framework, row_of};
use crate::engine::Truth;
use crate::iso::{Rating, Span, mean};
use crate::law::Unit;

/// Something that may be covered: an obligation, or a control.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// Its name.
    pub unit: &'a str,
    /// What it is counted with: the article or annex it belongs to; none where each counts alone.
    pub article: Option<Unit>,
    /// Whether it applies.
    pub applies: Truth,
}

/// What is covered, by each framework that is run and by all of them together.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// By each alone.
    pub each: Vec<(Framework, Span)>,
    /// By all together: of each part what the best of them covers. Never a sum, as two frameworks may cover the same piece.
    pub together: Span,
}

/// What frameworks that are run so far cover of parts. None where nothing may apply.
///
/// As in coverage by ISO/IEC 42001 each article counts once, and what may not apply stays in the bounds. INTERPRETATION: within an article all
/// its parts count alike; paragraphs are not weighed by their points.
pub fn shares(parts: &[Part<'_>], run: &[(Framework, Rating)]) -> Option<Shares> {
    let of = |run: &[(Framework, Rating)]| {
        figure(parts, &|unit| {
            run.iter().map(|&(framework, rating)| covered(framework, rating, unit)).fold(Span::ZERO, best)
        })
    };
    let each = run.iter().map(|&one| Some((one.0, of(&[one])?))).collect::<Option<Vec<_>>>()?;
    Some(Shares { each, together: of(run)? })
}

/// What one framework covers of a part.
fn covered(framework: Framework, rating: Rating, unit: &str) -> Span {
    row_of(framework, unit).map_or(Span::ZERO, |row| row.share().map(|share| share * rating.value()))
}

/// Of two shares, bound by bound, the greater one.
fn best(one: Span, other: Span) -> Span {
    Span { low: one.low.max(other.low), point: one.point.max(other.point), high: one.high.max(other.high) }
}

/// What is counted together: an article with its parts, or one part alone; of each whether it applies, and what is covered.
type Counted = (Option<Unit>, Vec<(Truth, Span)>);

/// The mean of the articles, each the mean of its parts.
fn figure(parts: &[Part<'_>], value: &dyn Fn(&str) -> Span) -> Option<Span> {
    let mut articles: Vec<Counted> = Vec::new();
    for part in parts.iter().filter(|part| !part.applies.is_no()) {
        let told = (part.applies, value(part.unit));
        match articles.iter_mut().find(|(article, _)| article.is_some() && *article == part.article) {
            Some((_, of)) => of.push(told),
            None => articles.push((part.article, vec![told])),
        }
    }
    let folded = articles.iter().filter_map(|(_, of)| {
        let applies = of.iter().map(|(applies, _)| *applies).max()?;
        Some((applies, mean(of)?))
    });
    mean(&folded.collect::<Vec<_>>())
}
