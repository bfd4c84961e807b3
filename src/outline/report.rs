//! The whole report: for paper, for text processors and for everything that shows a document.

use super::about::about;
use super::checklist::{entries, kept};
use super::coverage::chart;
use super::fines::fines;
use super::open::open;
use super::result::{grounds, reasons};
use super::starts::beginnings;
use super::statement::statement;
use super::summary::summary;
use super::tasks::by_role;
use super::told::answered;
use super::{Block, Document, Line, Subject, cited, headline, line, list, paragraph, section};
use crate::engine::Basis;
use crate::words::Lang;

/// The report on a system: cover, a page for management, class and reasons, obligations by role and in detail, coverage,
/// Statement of Applicability, open questions, assumptions, what it does not say, its edition; last, as it is long, the judgements
/// behind it and what closed every other route.
pub fn report(subject: &Subject, lang: Lang) -> Document {
    let own = lang.reporting();
    let title = subject.name.as_ref().map_or_else(|| own.title.to_owned(), |name| lang.report_on(name));
    let page = |title: &str, blocks: Vec<Block>| section(title, blocks).map(|section| Block::Page(vec![section]));
    let progress = &subject.saved.progress;
    let detailed = if subject.rows().is_empty() {
        section(lang.duties().kept, kept(progress, subject.report(), lang)).into_iter().collect()
    } else {
        entries(progress, subject.report(), lang)
    };
    let statement = statement(subject, lang)
        .map(|table| vec![paragraph(lang.cover().statement_help), table.block(lang)])
        .unwrap_or_default();
    let grounds = grounds(&subject.saved.answers, subject.report(), lang);
    let grounds = grounds.into_iter().map(|(title, blocks)| page(title, blocks));
    // Beside the days, not below them: where nothing has a day of its own, fines still stand.
    let fines = fines(&subject.saved.answers, subject.report(), lang);
    let parts = [
        page(own.summary, summary(subject, lang)),
        page(own.reasons, reasons(&subject.saved.answers, subject.report(), lang)),
        page(lang.duties().timeline, beginnings(subject.report(), lang)),
        section(lang.duties().fines, fines),
        page(own.by_role, by_role(subject, lang)),
        page(own.details, detailed),
        page(own.chart, chart(subject, lang)),
        page(lang.tabling().statement, statement),
        page(own.questions, open(subject, lang)),
        section(own.assumptions, assumptions(subject, lang)),
        section(own.limits, limits(lang)),
        section(own.edition, vec![Block::Facts(about(subject, lang)), paragraph(own.fingerprint_help)]),
    ];
    let blocks = parts.into_iter().chain(grounds).flatten().collect();
    Document { lang: lang.name(), title, cover: cover(subject, lang), blocks }
}

/// The cover: what came out, of what, on which day, by which edition; what it is and what it is not.
fn cover(subject: &Subject, lang: Lang) -> Vec<Block> {
    let mut blocks = vec![paragraph(headline(subject.report(), lang))];
    // The headline stands above them already.
    let facts = about(subject, lang).into_iter().filter(|(label, _)| *label != lang.reporting().outcome);
    blocks.push(Block::Facts(facts.collect()));
    blocks.push(paragraph(lang.reporting().what));
    blocks.push(paragraph(lang.page().common.no_advice));
    blocks
}

/// What was taken for granted: the day, answers that say "not sure", and what rests on less than the law.
fn assumptions(subject: &Subject, lang: Lang) -> Vec<Block> {
    let (own, answers) = (lang.reporting(), &subject.saved.answers);
    let mut blocks = vec![Block::List(vec![line(own.assumed_day), line(own.assumed_exceptions)])];
    let unsure =
        answers.in_order().into_iter().filter(|(_, answer)| answer.is_unsure() || !answer.doubted().is_empty());
    let unsure: Vec<Line> = unsure.map(|(question, _)| answered(answers, lang, question.id)).collect();
    let unsure = list(unsure).unwrap_or_else(|| paragraph(own.unsure_none));
    blocks.extend(section(own.unsure, vec![unsure]));
    let drafts = drafts(subject, lang);
    let drafts = match list(drafts) {
        Some(list) => vec![paragraph(own.drafts_lead), list],
        None => vec![paragraph(own.drafts_none)],
    };
    blocks.extend(section(own.drafts, drafts));
    blocks
}

/// The provisions whose outcome rests on a draft, or on our own reading.
fn drafts(subject: &Subject, lang: Lang) -> Vec<Line> {
    let weak = subject.report().findings.iter().map(|finding| &finding.provision).filter(|provision| {
        provision.outcome.settled() && matches!(provision.basis, Basis::DraftGuidance | Basis::OurReading)
    });
    let told = weak.map(|provision| {
        let mut told = cited(lang, lang.rule(provision.id).title, &provision.cite);
        told.extend(line([": ", lang.basis(provision.basis)].concat()));
        told
    });
    told.collect()
}

/// What the report does not say.
fn limits(lang: Lang) -> Vec<Block> {
    list(lang.reporting().limits_list.iter().map(|limit| line(*limit)).collect()).into_iter().collect()
}
