//! Result and checklist as files: everything that is known and noted stands there, and means nothing but itself.

use crate::obligations::profile;
use crate::support::{TODAY, answers};
use ai_act_checklist::assess::{Group, Item as Clause, ItemStatus, Rating, Report, Role, Tier, report};
use ai_act_checklist::engine::Date;
use ai_act_checklist::export;
use ai_act_checklist::interview::Answers;
use ai_act_checklist::outline::{
    self, Block, Document, Entry, Subject, Told, decides, established, leads, ratings, readable, text_of,
};
use ai_act_checklist::store::{Item, ItemNotes, Progress, Saved};
use ai_act_checklist::words::Lang;
use pulldown_cmark::{Event, Parser, Tag};

const LANG: Lang = Lang::En;

/// A note that would do a lot if it meant more than itself.
const NOTE: &str = "# no heading\n- no *list* of <b>marks</b> & [no](link) `code` | a\\b ~~x~~ ![i](j)\n    1. kept; \"quoted\"\n=== 3.5% of 2";

fn noted(id: &str) -> Progress {
    let mut progress = Progress::default();
    let mut item = Item::default();
    item.status = ItemStatus::InProgress;
    NOTE.clone_into(&mut item.note);
    "Ada <ada@example.org>".clone_into(&mut item.owner);
    item.due = Some(Date::ymd(2027, 6, 30));
    "Ordner_1*2".clone_into(&mut item.evidence);
    progress.set(id, item);
    progress
}

fn documents(answers: &Answers, progress: &Progress) -> (Report, Vec<Document>) {
    let mut saved = Saved::default().with(answers.clone());
    saved.progress = progress.clone();
    let subject = Subject::of(saved, TODAY);
    (report(answers, TODAY), vec![outline::report(&subject, LANG)])
}

/// What a reader of Markdown sees: text, with a break where a line ends.
fn read(markdown: &str) -> String {
    let mut text = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(piece) | Event::Code(piece) => text.push_str(&piece),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => text.push('\n'),
            Event::Html(html) | Event::InlineHtml(html) => panic!("{html} would be read as HTML"),
            Event::Start(Tag::Image { .. } | Tag::CodeBlock(_) | Tag::BlockQuote(_) | Tag::HtmlBlock) => {
                panic!("a mark that nobody wrote:\n{text}")
            }
            _ => {}
        }
    }
    text
}

/// What a reader of HTML sees, where its marks are as plain as ours.
fn shown(html: &str) -> String {
    let (_, body) = html.split_once("<main>").unwrap();
    let mut text = String::new();
    for piece in body.replace("<br>", "\n").split('<').skip(1) {
        let (_, inside) = piece.split_once('>').unwrap();
        text.push_str(inside);
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn everything_known_and_noted_of_an_obligation_stands_in_the_file() {
    let progress = noted("art-26-1");
    let (report, documents) = documents(&profile("employer-cv-screening"), &progress);
    for text in [read(&export::markdown(&documents)), shown(&export::html(&documents))] {
        for row in established(&report) {
            let words = LANG.obligation(row.id).unwrap();
            for part in [words.title, words.duty, words.proof, row.cite.to_string().as_str(), &LANG.duty_from(row)] {
                assert!(text.contains(part), "{}: {part}", row.id);
            }
        }
        for finding in report.findings.iter().filter(|finding| decides(finding)) {
            assert!(text.contains(LANG.rule(finding.provision.id).says), "{}", finding.provision.id);
        }
        // Blanks before a line are nothing that a paragraph keeps.
        for written in NOTE.lines().map(str::trim_start).chain(["Ada <ada@example.org>", "30 June 2027", "Ordner_1*2"])
        {
            assert!(text.contains(written), "{written:?} is not in\n{text}");
        }
        assert!(text.contains(LANG.status(ItemStatus::InProgress)));
        assert!(text.contains(LANG.page().common.no_advice));
    }
}

#[test]
fn notes_on_what_does_not_apply_any_more_are_kept_in_the_file() {
    let progress = noted("art-26-1");
    let (report, documents) = documents(&answers("what=manual"), &progress);
    assert!(report.obligations.iter().all(|row| row.id.name() != "art-26-1" || !row.established));
    let text = read(&export::markdown(&documents));
    assert!(text.contains("Ordner_1*2") && text.contains(LANG.duties().kept));
}

#[test]
fn the_page_is_whole_and_asks_for_nothing() {
    for answers in [answers(""), profile("bank-credit-scoring")] {
        let (report, documents) = documents(&answers, &Progress::default());
        let html = export::html(&documents);
        assert!(html.starts_with("<!doctype html>") && html.contains("default-src 'none'"));
        for asks in ["<script", " src=", "url(", "@import", "<link", "<iframe"] {
            assert!(!html.contains(asks), "{asks}");
        }
        for name in ["section", "ul", "li", "dl", "dt", "dd", "p", "h1", "h2", "h3", "a"] {
            let (begun, ended) = (format!("<{name}"), format!("</{name}>"));
            let opened =
                html.match_indices(&begun).filter(|(at, _)| html[at + begun.len()..].starts_with(['>', ' '])).count();
            assert_eq!(opened, html.matches(&ended).count(), "{name}");
        }
        assert!(html.contains(&LANG.headline(&report.tier)));
    }
}

/// A bug of the first day: the file told "no specific duties" for a day before the text that the rules know, where the page
/// keeps silent.
#[test]
fn the_file_has_the_lines_of_the_page_below_its_headline() {
    let spam = "what=software inside=trained output=decisions role=uses authority=yes union-link=established-in-union \
                exclusions=none users=company about=things data=none conduct=none medical-treatment=no product=none \
                areas=none changed-purpose=no people-see=none";
    for day in ["2024-07-31", "2025-03-01", "2026-11-23"] {
        let subject = Subject::of(Saved::default().with(answers(spam)), crate::support::day(day));
        let report = subject.report();
        let text = shown(&export::html(&[outline::report(&subject, LANG)]));
        for (_, line) in leads(report, LANG) {
            let line = text_of(&line);
            assert!(text.contains(&line), "{day}: {line}");
        }
        let silent = report.before_law() || report.before_edition && report.tier.established == Some(Tier::Minimal);
        assert_eq!(text.contains(&LANG.headline_meaning(&report.tier)), !silent, "{day}");
    }
}

/// Whoever keeps a "not high-risk" on paper keeps why with it.
#[test]
fn the_file_says_what_closed_each_other_route_in_every_language() {
    for lang in Lang::ALL.iter().copied() {
        let subject = Subject::of(Saved::default().with(profile("chatbot")), TODAY);
        let report = subject.report();
        let text = read(&export::markdown(&[outline::report(&subject, lang)]));
        let findings =
            report.findings.iter().filter(|finding| matches!(finding.group, Some(group) if group != Group::Role));
        let closed: Vec<_> = findings.map(|finding| &finding.provision).filter(|it| it.outcome.is_no()).collect();
        assert!(closed.len() > 10, "{}", closed.len());
        for route in closed {
            assert!(text.contains(lang.rule(route.id).title), "{}: {}", lang.name(), route.id);
            for because in &*route.because {
                assert!(text.contains(&lang.question_title(because.question)), "{}: {}", lang.name(), route.id);
            }
        }
    }
}

/// Every line that blocks hold, as it is read.
fn lines(blocks: &[Block]) -> Vec<String> {
    let entries = |entries: &[Entry]| -> Vec<String> {
        entries.iter().flat_map(|entry| [vec![text_of(&entry.line)], lines(&entry.below)].concat()).collect()
    };
    let of = |block: &Block| match block {
        Block::Text(line) | Block::Told(_, line) => vec![text_of(line)],
        Block::Section(title, blocks) | Block::Fold(title, blocks) => [vec![title.clone()], lines(blocks)].concat(),
        Block::Card(card) => {
            let told = [card.title, card.state.1, card.says].map(str::to_owned);
            [told.to_vec(), lines(&card.blocks)].concat()
        }
        Block::List(all) => all.iter().map(|line| text_of(line)).collect(),
        Block::Entries(_, all) => entries(all),
        Block::Apart(groups) => groups.iter().flat_map(|blocks| lines(blocks)).collect(),
        Block::Facts(facts) => {
            let nothing = facts.iter().find(|(_, line)| text_of(line).is_empty());
            assert_eq!(nothing, None, "nothing stands behind a label");
            facts.iter().flat_map(|(label, line)| [(*label).to_owned(), text_of(line)]).collect()
        }
        other => panic!("no part of a page is {other:?}"),
    };
    blocks.iter().flat_map(of).collect()
}

/// One value for both: whatever the page of the result says of what decides, of roles, of closed routes and of judgements stands in the file.
#[test]
fn the_file_says_all_that_the_page_says_in_every_language() {
    for name in ["employer-cv-screening", "bank-credit-scoring", "chatbot", "open-model"] {
        let subject = Subject::of(Saved::default().with(profile(name)), TODAY);
        for lang in Lang::ALL.iter().copied() {
            let text = shown(&export::html(&[outline::report(&subject, lang)]));
            let told = Told::of(&subject.saved.answers, subject.report(), lang);
            let parts = [told.decides(), told.roles(), told.why_not(), told.assessments(), told.notes()];
            let all = lines(&parts.concat());
            assert!(all.len() > 40, "{name}: {} lines", all.len());
            for line in all.iter().filter(|line| !line.is_empty()) {
                assert!(text.contains(line.as_str()), "{name}, {}: {line}", lang.name());
            }
        }
    }
}

/// What can be done on a screen is not offered by a file, and a mark without a colour says what it is of.
#[test]
fn files_offer_no_button_and_say_how_something_stands() {
    let subject = Subject::of(Saved::default().with(profile("employer-cv-screening")), TODAY);
    let told = Told::of(&subject.saved.answers, subject.report(), LANG);
    let roles = lines(&told.roles());
    let held = [LANG.result().role_yes, ": ", LANG.role(Role::Deployer)].concat();
    assert!(roles.contains(&held), "{roles:?}");
    let assessments = told.assessments();
    let [_, Block::Fold(_, inside)] = assessments.as_slice() else { panic!("a lead and a fold: {assessments:?}") };
    let [Block::Entries(_, answers)] = inside.as_slice() else { panic!("answers: {inside:?}") };
    for entry in answers {
        let change = LANG.page().common.change;
        assert_eq!(entry.line.last().map(|piece| piece.text.as_str()), Some(change), "a screen offers to change it");
        assert_eq!(readable(&entry.line).len() + 1, entry.line.len(), "a file does not");
    }
}

/// H03: whatever was noted of a clause or control stands in what is printed, rated or not.
#[test]
fn the_ratings_as_a_document_leave_nothing_out() {
    let mut saved = Saved::default();
    let texts = |item: Clause| ItemNotes {
        justification: format!("Why {item}"),
        note: format!("Note {item}\nSecond line"),
        evidence: format!("Where {item} lies"),
    };
    for &item in Clause::ALL {
        saved.note(item, &texts(item));
    }
    saved.rate(Clause::ALL[0], Some(Rating::Largely));
    for lang in Lang::ALL.iter().copied() {
        let said = format!("{:?}", ratings(&Subject::of(saved.clone(), TODAY), lang));
        for &item in Clause::ALL {
            let ItemNotes { justification, note, evidence } = texts(item);
            for text in [justification, note.replace('\n', "\\n"), evidence, lang.iso_item(item).title.to_owned()] {
                assert!(said.contains(&text), "{item}: {text}");
            }
        }
        assert!(said.contains(lang.rating(Some(Rating::Largely))));
    }
}
