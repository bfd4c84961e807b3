//! What a management system covers, article by article: as a chart and as a table.

use super::{Bar, Block, Cell, Column, Piece, Subject, Table, line, paragraph};
use crate::assess::{Coverage, ScoredNode, Span, in_parts};
use crate::engine::Truth;
use crate::words::Lang;

/// A share in whole percent, 0 to 100.
fn percent(share: f64) -> u8 {
    u8::try_from(in_parts(share, 100)).unwrap_or(100)
}

/// The name of an article, with what it is about.
fn named(article: &ScoredNode, lang: Lang) -> Vec<Piece> {
    let mut label = vec![Piece::provision(lang, &article.cite)];
    let about = lang.article(&article.cite);
    if !about.is_empty() {
        label.extend(line([" ", about].concat()));
    }
    label
}

/// Whether a management system was rated at all: nothing rated is no figure, not a zero.
fn is_rated(subject: &Subject) -> bool {
    subject.management.rated() > 0
}

/// Both figures in a line; what is said where there are none.
pub(super) fn figures(subject: &Subject, lang: Lang) -> String {
    match subject.coverage() {
        None if !subject.report().prohibitions_met().is_empty() => lang.cover().banned.to_owned(),
        None => lang.cover().nothing.to_owned(),
        Some(coverage) if is_rated(subject) => {
            lang.covered(&lang.share(coverage.certificate), &lang.share(coverage.actual))
        }
        Some(coverage) => lang.covered_by_certificate(&lang.share(coverage.certificate)),
    }
}

/// What a certificate would cover and, where something was rated, what is in place covers.
fn shares(subject: &Subject, certificate: Span, actual: Span, lang: Lang) -> Vec<(&'static str, u8, String)> {
    let cover = lang.cover();
    let actual = is_rated(subject).then_some((cover.actual, actual));
    let both = [(cover.certificate, certificate)].into_iter().chain(actual);
    both.map(|(name, span)| (name, percent(span.point), lang.share(span))).collect()
}

/// The bar of all articles together; none where there are no figures.
pub(super) fn whole(subject: &Subject, lang: Lang) -> Option<Bar> {
    let coverage = subject.coverage()?;
    let shares = shares(subject, coverage.certificate, coverage.actual, lang);
    Some(Bar { label: line(lang.reporting().coverage), shares })
}

/// The chart with what stands around it.
pub(super) fn chart(subject: &Subject, lang: Lang) -> Vec<Block> {
    let (own, cover) = (lang.reporting(), lang.cover());
    let Some(coverage) = subject.coverage() else { return vec![paragraph(figures(subject, lang))] };
    let articles = coverage.articles.iter().map(|article| Bar {
        label: named(article, lang),
        shares: shares(subject, article.certificate, article.actual, lang),
    });
    let mut blocks = vec![paragraph(own.chart_help)];
    if is_rated(subject) {
        let scope = match subject.management.in_scope {
            Truth::Yes => None,
            Truth::No => Some(cover.outside),
            Truth::Unknown => Some(cover.scope_open),
        };
        blocks.extend(scope.map(paragraph));
    }
    blocks.push(Block::Chart(whole(subject, lang).into_iter().chain(articles).collect()));
    // A figure without this would be taken for more than it is.
    blocks.extend(cover.presumption_text.get(2).copied().map(paragraph));
    blocks
}

/// The figures as a table.
pub(super) fn coverage_table(coverage: &Coverage, rated: bool, lang: Lang) -> Table {
    let (own, cover) = (lang.tabling(), lang.cover());
    let cells = |label: Vec<Piece>, certificate: Span, actual: Span| {
        let mut row = vec![Cell::Text(label)];
        let spans: &[Span] = if rated { &[certificate, actual] } else { &[certificate] };
        let shares = spans.iter().flat_map(|span| [span.point, span.low, span.high]);
        row.extend(shares.map(|share| Cell::Percent(percent(share).into())));
        row
    };
    let all = cells(line(lang.reporting().coverage), coverage.certificate, coverage.actual);
    let articles =
        coverage.articles.iter().map(|article| cells(named(article, lang), article.certificate, article.actual));
    let mut columns = vec![Column::new(cover.article, 46)];
    for name in if rated { vec![cover.certificate, cover.actual] } else { vec![cover.certificate] } {
        columns.extend([name, own.least, own.most].map(|name| Column::new(name, 14)));
    }
    Table { name: own.coverage, columns, rows: [all].into_iter().chain(articles).collect() }
}
