//! The obligations of systems and roles: who owes what, and what nobody owes by mistake.

use crate::support::{TODAY, and_no_more_duties, answers, day, denial, duty, walk_duties};
use ai_act_checklist::assess::{Force, ObligationReport, Report, Tier, report};
use ai_act_checklist::engine::Truth;
use ai_act_checklist::interview::{Answers, Page, question};
use ai_act_checklist::law::fines::{Pick, Size, ceiling, size_by};
use ai_act_checklist::law::obligations::{Actor, CATALOGUE, Fine, ObligationId, ObligationKind, Theme, obligations};
use ai_act_checklist::words::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The report once everything that is asked is answered: what is not given is denied.
#[track_caller]
fn whole(text: &str) -> Report {
    report(&and_no_more_duties(text), TODAY)
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/profiles")
}

/// What is read on one line about a row.
fn line(row: &ObligationReport) -> String {
    let who: Vec<_> = row.who.iter().map(|actor| actor.as_str()).collect();
    let day = row.applies_from.map_or_else(|| "not law".to_owned(), |day| day.to_string());
    let mut line = format!("{} | {} | {day}", row.id, who.join(", "));
    if let Some(literal) = row.literal_from {
        write!(line, " (literally {literal})").unwrap();
    }
    if let Some(transitional) = &row.transitional {
        write!(line, " | {} {:?}", transitional.cite, transitional.state).unwrap();
    }
    let penalty = [row.penalty.cite, row.penalty.via].into_iter().flatten().map(|cite| cite.to_string());
    write!(line, " | {}", penalty.collect::<Vec<_>>().join(" via ")).unwrap();
    for (what, is) in [("gate", row.gate), (row.kind.as_str(), row.kind.as_str() != "duty")] {
        if is {
            write!(line, " | {what}").unwrap();
        }
    }
    if let Some(event) = row.event {
        write!(line, " | on {event}").unwrap();
    }
    line
}

/// The complete list of a profile, for a lawyer to read.
fn listing(report: &Report) -> String {
    let mut text = format!("tier {:?}, settled {}\n", report.tier.established, report.tier.settled);
    for (outcome, title) in [(Truth::Yes, "applies"), (Truth::Unknown, "open")] {
        for row in report.obligations.iter().filter(|row| row.outcome == outcome) {
            writeln!(text, "{title}: {}", line(row)).unwrap();
        }
    }
    text
}

/// The profiles in `tests/data/profiles`: a description and answers above the line, the reviewed list below it.
/// `UPDATE_PROFILES=1 cargo it profiles` writes the lists anew, to be read before they are committed.
#[test]
fn the_lists_of_whole_profiles_are_as_reviewed() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let (above, below) = text.split_once("\n---\n").unwrap_or((text.trim_end(), ""));
        let given: Vec<_> = above.lines().filter(|line| !line.starts_with('#')).collect();
        let now = listing(&whole(&given.join(" ")));
        if env::var_os("UPDATE_PROFILES").is_some() {
            fs::write(&path, format!("{above}\n---\n{now}")).unwrap();
        } else if now != below {
            let lost: Vec<_> = below.lines().filter(|line| !now.lines().any(|other| other == *line)).collect();
            let new: Vec<_> = now.lines().filter(|line| !below.lines().any(|other| other == *line)).collect();
            wrong.push(format!("{}:\nno longer {lost:#?}\nnew {new:#?}", path.display()));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "read these, then UPDATE_PROFILES=1 cargo it profiles\n{}", wrong.join("\n"));
    assert!(count >= 5, "{count} profiles");
}

/// What every profile answers, by its name.
pub(crate) fn all_answers() -> Vec<(String, Answers)> {
    let names = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    let mut names: Vec<_> = names.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    names.into_iter().map(|name| (name.clone(), profile(&name))).collect()
}

// --- What must show ---

/// The answers of a profile.
#[track_caller]
pub(crate) fn profile(name: &str) -> Answers {
    let text = fs::read_to_string(folder().join(format!("{name}.txt"))).unwrap();
    let (above, _) = text.split_once("\n---\n").unwrap();
    let given: Vec<_> = above.lines().filter(|line| !line.starts_with('#')).collect();
    and_no_more_duties(&given.join(" "))
}

#[track_caller]
fn row<'a>(report: &'a Report, id: &str) -> &'a ObligationReport {
    report.obligation(duty(id)).unwrap()
}

/// The rows that apply.
fn applying(report: &Report) -> Vec<&ObligationReport> {
    report.obligations.iter().filter(|row| row.outcome.is_yes()).collect()
}

#[track_caller]
fn all_apply(report: &Report, ids: &[&str]) {
    for id in ids {
        assert_eq!(row(report, id).outcome, Truth::Yes, "{id}");
    }
}

#[track_caller]
fn none_applies(report: &Report, ids: &[&str]) {
    for id in ids {
        assert_eq!(row(report, id).outcome, Truth::No, "{id}");
    }
}

/// Every row that applies addresses one of these and nobody else.
#[track_caller]
fn only_for(report: &Report, actors: &[Actor]) {
    only_for_but(report, actors, &[]);
}

/// The same, with these rows open, which the text leaves so whatever is answered.
#[track_caller]
fn only_for_but(report: &Report, actors: &[Actor], open: &[&str]) {
    for row in applying(report) {
        assert!(row.who.iter().all(|actor| actors.contains(actor)), "{}: {:?}", row.id, row.who);
    }
    let left: Vec<_> = report.obligations.iter().filter(|row| row.outcome.is_open()).map(|row| row.id.name()).collect();
    assert_eq!(left, open, "everything was answered");
}

#[test]
fn an_employer_that_uses_a_bought_cv_screening_tool_has_the_deployers_duties_and_only_those() {
    let report = report(&profile("employer-cv-screening"), TODAY);
    only_for(&report, &[Actor::Deployer, Actor::Operator]);
    all_apply(&report, &["art-4-1", "art-26-1", "art-26-2", "art-26-5", "art-26-7", "art-26-11", "art-86-1"]);
    let fundamental_rights: Vec<_> =
        report.obligations.iter().filter(|row| row.id.name().starts_with("art-27-")).collect();
    assert!(!fundamental_rights.is_empty() && fundamental_rights.iter().all(|row| row.outcome.is_no()));
    let workers = row(&report, "art-26-7");
    assert_eq!((workers.applies_from, workers.force), (Some(day("2027-12-02")), Force::Coming));
    assert_eq!(workers.moved_from, Some(day("2026-08-02")), "the Omnibus change is visible");
    let literacy = row(&report, "art-4-1");
    assert_eq!((literacy.applies_from, literacy.force), (Some(day("2025-02-02")), Force::InForce));
}

#[test]
fn a_bank_that_scores_consumers_credit_with_its_own_model_has_both_roles_and_the_reliefs() {
    let report = report(&profile("bank-credit-scoring"), TODAY);
    only_for(&report, &[Actor::Provider, Actor::Deployer, Actor::Operator]);
    for actor in [Actor::Provider, Actor::Deployer] {
        assert!(applying(&report).iter().any(|row| *row.who == [actor]), "{actor}");
    }
    all_apply(&report, &["art-9-1", "art-43-2", "art-49-1", "art-26-1", "art-27-1", "art-27-1-f", "art-27-3"]);
    // The reliefs for financial institutions are named.
    all_apply(&report, &["art-17-4", "art-18-3", "art-19-2", "art-72-4"]);
    // Registration of the use is for public deployers.
    none_applies(&report, &["art-49-3", "art-26-7", "art-26-8"]);
}

#[test]
fn the_provider_of_critical_infrastructure_assesses_itself_and_registers_nationally() {
    let provider = report(&profile("provider-critical-infrastructure"), TODAY);
    only_for(&provider, &[Actor::Provider, Actor::Operator]);
    all_apply(&provider, &["art-43-2", "annex-vi-2", "art-49-5", "art-47-1", "art-48-1"]);
    none_applies(&provider, &["art-43-1", "annex-vii-3-1", "art-49-1", "art-16-i"]);
    let deployer = report(&profile("operator-critical-infrastructure"), TODAY);
    only_for(&deployer, &[Actor::Deployer, Actor::Operator]);
    let rights = deployer.obligations.iter().filter(|row| row.id.name().starts_with("art-27-"));
    assert!(rights.clone().count() > 5);
    rights.for_each(|row| assert_eq!(row.outcome, Truth::No, "{}: Article 27 leaves point 2 out", row.id));
    none_applies(&deployer, &["art-86-1", "art-26-8", "art-49-3"]);
}

#[test]
fn nobody_has_a_providers_duties_by_mistake() {
    let cases: [(&str, &[Actor], &[&str]); 6] = [
        ("importer-cv-screening", &[Actor::Importer, Actor::Operator], &["art-23-1", "art-23-5"]),
        ("distributor-cv-screening", &[Actor::Distributor, Actor::Operator], &["art-24-1", "art-24-4"]),
        (
            "representative-cv-screening",
            &[Actor::AuthorisedRepresentative, Actor::Operator],
            &["art-22-3-a", "art-22-3-e", "art-49-1"],
        ),
        ("chatbot", &[Actor::Provider, Actor::ContentProvider, Actor::Operator], &["art-4-1", "art-50-1", "art-50-5"]),
        ("open-model", &[Actor::ModelProvider], &["art-53-1-c", "art-53-1-d", "art-53-3"]),
        (
            "open-model-systemic",
            &[Actor::ModelProvider],
            &["art-52-1", "art-53-1-a", "art-53-1-b", "annex-xi-2-1", "art-55-1-a", "art-55-1-d"],
        ),
    ];
    for (name, actors, ids) in cases {
        let report = report(&profile(name), TODAY);
        only_for(&report, actors);
        all_apply(&report, ids);
    }
    let chatbot = report(&profile("chatbot"), TODAY);
    none_applies(&chatbot, &["art-8-1", "art-9-1", "art-16-a", "art-17-1", "art-43-2", "art-49-1", "art-50-2"]);
    let open = report(&profile("open-model"), TODAY);
    none_applies(&open, &["art-53-1-a", "art-53-1-b", "annex-xi-1-1-a", "annex-xii-1", "art-54-1", "art-55-1-a"]);
}

/// Article 2(2): only Articles 6(1), 60a and 102 to 112, once Article 6(1) applies to products.
#[test]
fn a_component_of_vehicles_is_high_risk_and_has_the_duties_about_every_system_until_article_6_applies_to_it() {
    let now = report(&profile("vehicle-component"), TODAY);
    assert_eq!((now.tier.established, now.tier.settled), (Some(Tier::HighRisk), true));
    let left: Vec<_> = applying(&now).iter().map(|row| row.id.name()).collect();
    assert_eq!(left, ["art-4-1", "art-77-1a", "art-79-2", "art-79-4", "art-87"]);
    let later = report(&profile("vehicle-component"), day("2028-08-02"));
    let left: Vec<_> = applying(&later).iter().map(|row| row.id.name()).collect();
    assert!(left.is_empty(), "{left:?}");
}

// --- Three values ---

#[test]
fn without_answers_every_obligation_is_open_and_says_what_would_decide_it() {
    let report = report(&Answers::default(), TODAY);
    for row in &report.obligations {
        assert!(row.outcome.is_open() && !row.missing.is_empty(), "{}", row.id);
    }
}

/// Nothing that is settled is taken back by answers to what is asked.
#[test]
fn a_settled_obligation_stays_settled_as_answers_come() {
    for name in ["employer-cv-screening", "bank-credit-scoring", "open-model-systemic", "benefits-authority"] {
        let whole = profile(name);
        let mut so_far = Answers::default();
        let mut before: BTreeMap<ObligationId, Truth> = BTreeMap::new();
        for (question, answer) in whole.in_order() {
            so_far.set(question.id, answer.clone()).unwrap();
            for row in report(&so_far, TODAY).obligations {
                // A transitional rule that is shown later may spare a row: it is an exception that was still open.
                let spared = row.transitional.is_some();
                if let Some(&known) = before.get(&row.id).filter(|known| known.settled() && !spared) {
                    assert_eq!(row.outcome, known, "{name}: {} after {}", row.id, question.id);
                }
                before.insert(row.id, row.outcome);
            }
        }
    }
}

#[test]
fn what_does_not_apply_says_which_answer_closed_it() {
    for name in ["employer-cv-screening", "chatbot", "open-model"] {
        for row in report(&profile(name), TODAY).obligations.iter().filter(|row| row.outcome.is_no()) {
            let grace = row.transitional.iter().flat_map(|grace| grace.because.iter());
            assert!(row.because.iter().chain(grace).next().is_some(), "{name}: {} has no reason", row.id);
            assert!(row.missing.is_empty(), "{name}: {}", row.id);
        }
    }
}

#[test]
fn details_are_asked_only_where_a_duty_turns_on_them_and_a_typical_employer_answers_at_most_35_questions() {
    let employer = profile("employer-cv-screening");
    assert!(employer.len() <= 35, "{} answers", employer.len());
    let asked = |answers: &Answers, name: &str| answers.get(name.parse().unwrap()).is_some();
    assert!(asked(&employer, "using") && !asked(&employer, "building") && !asked(&employer, "model-duties"));
    let chatbot = profile("chatbot");
    for name in ["using", "decisions", "building", "standards", "since", "provider-logs"] {
        assert!(!asked(&chatbot, name), "a chatbot's maker was asked {name}");
    }
}

// --- Dates ---

/// Every date of the catalogue on the day before and on the day itself.
#[test]
fn each_obligation_is_coming_the_day_before_and_in_force_on_its_day() {
    for name in
        ["employer-cv-screening", "bank-credit-scoring", "device-maker", "open-model-systemic", "benefits-authority"]
    {
        let answers = profile(name);
        let mut days = BTreeSet::new();
        for row in applying(&report(&answers, TODAY)) {
            days.extend(row.applies_from);
        }
        for on in days {
            let (before, then) = (report(&answers, on.previous().unwrap()), report(&answers, on));
            for row in applying(&then).into_iter().filter(|row| row.applies_from == Some(on)) {
                assert_eq!(row.force, Force::InForce, "{name}: {} on {on}", row.id);
                let earlier = before.obligations.iter().find(|other| other.id == row.id).unwrap();
                assert_ne!(earlier.force, Force::InForce, "{name}: {} the day before {on}", row.id);
            }
        }
    }
}

#[test]
fn before_the_omnibus_the_earlier_dates_counted() {
    let answers = profile("employer-cv-screening");
    let before = report(&answers, day("2026-07-26"));
    assert_eq!(row(&before, "art-26-7").applies_from, Some(day("2026-08-02")));
    assert_eq!(row(&before, "art-77-1a").force, Force::NotYetLaw, "Article 77(1a) was added by it");
    let after = report(&answers, day("2026-07-27"));
    assert_eq!(row(&after, "art-26-7").applies_from, Some(day("2027-12-02")));
    assert!(row(&after, "art-77-1a").added);
}

/// Articles 40 to 49 and 71 to 73 and others: see `docs/interpretations.md`.
#[test]
fn where_article_113_read_literally_names_an_earlier_date_both_are_shown() {
    let report = report(&profile("bank-credit-scoring"), TODAY);
    for id in ["art-43-2", "art-47-1", "art-48-1", "art-49-1", "art-72-1", "art-73-1", "art-86-1"] {
        let row = row(&report, id);
        assert_eq!(row.applies_from, Some(day("2027-12-02")), "{id}");
        assert_eq!(row.literal_from, Some(day("2026-08-02")), "{id}");
    }
    assert_eq!(row(&report, "art-9-1").literal_from, None);
}

/// Article 111(2): earlier systems are spared until their design changes; those for public authorities until 2030.
#[test]
fn what_was_on_the_market_before_is_spared_and_public_authorities_have_until_2030() {
    let since = |since: &str| {
        let mut answers = profile("employer-cv-screening");
        let question = question("since".parse().unwrap()).unwrap();
        answers.set(question.id, crate::support::answer(since)).unwrap();
        // For whom it is meant is asked of whoever came before.
        report(&walk_duties(answers, |question, _| denial(question)).0, TODAY)
    };
    let state = |report: &Report| {
        let row = row(report, "art-26-1");
        (row.outcome, row.applies_from.map(|day| day.to_string()), row.transitional.as_ref().map(|grace| grace.state))
    };
    let usual = Some("2027-12-02".to_owned());
    assert_eq!(state(&since("none")), (Truth::Yes, usual.clone(), None));
    assert_eq!(state(&since("before-chapter-iii")), (Truth::No, usual.clone(), Some(Truth::Yes)));
    assert_eq!(state(&since("before-chapter-iii,significant-change")), (Truth::Yes, usual.clone(), None));
    let public = since("before-chapter-iii,for-authorities");
    assert_eq!(state(&public), (Truth::Yes, Some("2030-08-02".to_owned()), Some(Truth::Yes)));
    let systems = since("large-scale-it");
    assert_eq!(state(&systems), (Truth::Yes, Some("2030-12-31".to_owned()), Some(Truth::Yes)));
    // Whoever relies on it must have shown it.
    assert_eq!(state(&since("unsure")), (Truth::Yes, usual, Some(Truth::Unknown)));
    // Article 5 and Article 4 know no such rule.
    assert_eq!(row(&since("before-chapter-iii"), "art-4-1").outcome, Truth::Yes);
}

#[test]
fn earlier_general_purpose_models_have_until_2_august_2027() {
    let mut answers = profile("open-model-systemic");
    answers.set("model-duties".parse().unwrap(), crate::support::answer("before-august-2025")).unwrap();
    let report = report(&answers, TODAY);
    assert_eq!(row(&report, "art-55-1-a").applies_from, Some(day("2027-08-02")));
    assert_eq!(row(&report, "art-111-3").outcome, Truth::Yes);
}

// --- Fines ---

#[test]
fn a_start_up_with_2_million_turnover_and_a_prohibited_practice_pays_at_most_140_000() {
    let of = ceiling(Fine::Practices, Size::Sme, Some(2_000_000)).unwrap();
    assert_eq!((of.ceiling, of.pick, of.amount, of.percent), (Some(140_000), Pick::Lower, 35_000_000, 7));
    assert_eq!((of.cite.to_string(), of.size_cite.unwrap().to_string()), ("Art. 99(3)".into(), "Art. 99(6)".into()));
}

/// Article 99(6): the lower for all three; 99(6a): for small mid-caps the lower of paragraphs 4 and 5 only.
#[test]
fn which_of_the_two_figures_counts_follows_the_size() {
    let ceilings = |fine, size, turnover| ceiling(fine, size, Some(turnover)).unwrap().ceiling.unwrap();
    let million = 1_000_000;
    for (fine, size, turnover, expected) in [
        (Fine::Practices, Size::Larger, 100 * million, 35 * million),
        (Fine::Practices, Size::Larger, 1_000 * million, 70 * million),
        (Fine::Practices, Size::SmallMidCap, 100 * million, 35 * million),
        (Fine::Operators, Size::SmallMidCap, 100 * million, 3 * million),
        (Fine::Operators, Size::Larger, 100 * million, 15 * million),
        (Fine::Operators, Size::Sme, 1_000 * million, 15 * million),
        (Fine::Information, Size::SmallMidCap, 100 * million, million),
        (Fine::Information, Size::Larger, 100 * million, 7_500_000),
        (Fine::Model, Size::Sme, 2 * million, 15 * million),
        (Fine::AiOffice, Size::Sme, 2 * million, 60_000),
        (Fine::Practices, Size::UnionBody, 0, 1_500_000),
        (Fine::Operators, Size::UnionBody, 0, 750_000),
    ] {
        assert_eq!(ceilings(fine, size, turnover), expected, "{fine}, {size}, {turnover}");
    }
    assert!(ceiling(Fine::National, Size::Larger, Some(million)).is_none(), "national law decides");
    assert_eq!(ceiling(Fine::Practices, Size::Larger, None).unwrap().ceiling, None, "no turnover, no sum");
    // No overflow at the edge.
    assert!(ceiling(Fine::Practices, Size::Larger, Some(u64::MAX)).unwrap().ceiling.is_some());
}

/// Recommendations 2003/361/EC and (EU) 2025/1099: staff, and turnover or balance sheet.
#[test]
fn the_size_follows_staff_and_turnover_or_balance_sheet() {
    let million = 1_000_000;
    for (staff, turnover, balance, expected) in [
        (249, 50 * million, 43 * million, Size::Sme),
        (249, 50 * million, 500 * million, Size::Sme),
        (249, 500 * million, 43 * million, Size::Sme),
        (250, million, million, Size::SmallMidCap),
        (249, 50 * million + 1, 43 * million + 1, Size::SmallMidCap),
        (749, 150 * million, 500 * million, Size::SmallMidCap),
        (749, 500 * million, 129 * million, Size::SmallMidCap),
        (749, 150 * million + 1, 129 * million + 1, Size::Larger),
        (750, million, million, Size::Larger),
    ] {
        assert_eq!(size_by(staff, turnover, balance), expected, "{staff}, {turnover}, {balance}");
    }
}

#[test]
fn every_duty_has_a_ceiling_or_national_law_and_what_asks_for_nothing_has_none() {
    // Duties whose price is that of the duty behind them, or that reach nobody whom Article 99 names.
    let without = ["art-111-1", "art-111-2", "art-43-3-notified-body", "art-45", "art-57-12"];
    for row in obligations() {
        let asks = matches!(row.kind, ObligationKind::Duty | ObligationKind::Condition);
        // Article 80(7) asks for nothing, and says what circumvention costs.
        let expected = asks && !without.contains(&row.name) || row.name == "art-80-7";
        assert_eq!(row.penalty.fine.is_some(), expected, "{}", row.name);
        assert_eq!(row.penalty.fine.is_some(), row.penalty.cite.is_some(), "{}", row.name);
    }
}

// --- The catalogue ---

/// The 240 rows of the reference, and the points that are separate work.
#[test]
fn the_catalogue_is_complete() {
    let ids: BTreeSet<_> = obligations().map(|row| row.name).collect();
    assert_eq!(ids.len(), CATALOGUE.iter().map(|part| part.len()).sum::<usize>(), "two rows of one name");
    let points =
        |stem: &str, letters: &str| letters.split(' ').map(|letter| format!("{stem}-{letter}")).collect::<Vec<_>>();
    let wanted = [
        points("art-9-2", "a b c d"),
        points("art-10-2", "a b c d e f g h"),
        points("art-17-1", "a b c d e f g h i j k l m"),
        points("annex-iv-1", "a b c d e f g h"),
        points("annex-iv-2", "a b c d e f g h"),
        points("annex-iv", "3 4 5 6 7 8 9"),
        points("art-26", "1 2 4 5 6 7 8 9 10 11 12"),
        points("art-27-1", "a b c d e f"),
        points("art-50", "1 2 3 4 5"),
        points("art-53-1", "a b c d"),
        points("art-55-1", "a b c d"),
    ];
    for id in wanted.iter().flatten() {
        assert!(ids.contains(id.as_str()), "{id} is missing");
    }
    let references: BTreeSet<String> = include_str!("../data/obligations.txt").lines().map(str::to_owned).collect();
    let cited: BTreeSet<String> = obligations().map(|row| row.cite.to_string()).collect();
    let missing: Vec<_> = references.difference(&cited).collect();
    assert!(missing.is_empty(), "in the reference, not in the catalogue: {missing:?}");
}

/// A name is made from the citation, so that it stays what it is.
#[test]
fn the_name_of_a_row_is_its_citation() {
    for row in obligations() {
        let words = row.cite.to_string().to_lowercase().replace("art. ", "art-").replace("annex ", "annex-");
        let words = words.replace(" section ", "-").replace(" subpara ", "-sub-");
        let parts: Vec<_> = words.split(['(', ')', '.']).filter(|part| !part.is_empty()).collect();
        let name = parts.join("-").replace("--", "-");
        let extra = row.name.strip_prefix(&name).unwrap_or_else(|| panic!("{} cites {}", row.name, row.cite));
        let known = ["", "-notified-body", "-model", "-right", "-supplier", "-deployer"];
        assert!(known.contains(&extra), "{}: {extra}", row.name);
    }
}

#[test]
fn the_words_of_obligations_are_short_and_tell_them_apart() {
    let mut titles: BTreeMap<&str, ObligationId> = BTreeMap::new();
    for id in ObligationId::all() {
        let words = Lang::En.obligation(id).unwrap();
        assert!((5..=62).contains(&words.title.len()), "{id}: a title of 5 to 62 letters: {}", words.title);
        assert!((20..=290).contains(&words.duty.len()), "{id}: what to do in 20 to 290 letters: {}", words.duty);
        assert!((5..=155).contains(&words.proof.len()), "{id}: what shows it in 5 to 155 letters: {}", words.proof);
        assert!(
            words.duty.ends_with('.') && !words.proof.ends_with('.') && !words.title.ends_with('.'),
            "{id}: only what to do ends with a full stop"
        );
        if let Some(other) = titles.insert(words.title, id) {
            panic!("{id} and {other} have one title: {}", words.title);
        }
    }
}

#[test]
fn every_actor_theme_and_fine_is_used() {
    let rows: Vec<_> = obligations().collect();
    for actor in Actor::ALL {
        assert!(rows.iter().any(|row| row.who.contains(actor)) || *actor == Actor::ProductManufacturer, "{actor}");
    }
    for theme in Theme::ALL {
        assert!(rows.iter().any(|row| row.theme == *theme), "{theme}");
    }
    // Those of Article 100 take the place of the others where a body of the Union answers.
    for fine in Fine::ALL.iter().filter(|fine| !matches!(fine, Fine::UnionPractices | Fine::Union)) {
        assert!(rows.iter().any(|row| row.penalty.fine == Some(*fine) || row.penalty.also == Some(*fine)), "{fine}");
    }
}

// --- Cross-links ---

#[test]
fn a_finding_names_what_follows_from_it() {
    let report = report(&profile("employer-cv-screening"), TODAY);
    let recruitment = report.finding("annex-iii-4-a".parse().unwrap()).unwrap();
    for id in ["art-26-1", "art-26-7", "art-26-11", "art-86-1"] {
        assert!(recruitment.obligations.contains(&duty(id)), "{id}");
    }
    let applies: BTreeSet<_> = applying(&report).iter().map(|row| row.id).collect();
    for finding in &report.findings {
        assert!(finding.obligations.iter().all(|id| applies.contains(id)), "{}", finding.provision.id);
    }
}

#[test]
fn the_questions_of_duties_come_after_those_of_the_tier() {
    let pages: Vec<_> = ai_act_checklist::interview::questions().map(|question| question.page).collect();
    let first = pages.iter().position(|page| *page == Page::Duties).unwrap();
    assert!(pages[first..].iter().all(|page| *page == Page::Duties));
    // A partial interview asks nothing of duties.
    let some = answers("what=software inside=trained");
    let facts = ai_act_checklist::interview::facts_of(&some);
    let open = ai_act_checklist::interview::open_duty_questions(&some, &facts);
    assert!(open.is_empty(), "{open:?}");
}

// --- What a second reader of the tables found ---

const POLICE: &str = "what=software inside=trained output=predictions role=uses authority=yes \
    union-link=established-in-union exclusions=none users=law-enforcement about=individuals data=personal-data \
    evaluates=yes areas=area-police police=evidence";

/// Articles 27(1) and 111(2): what the deployer is, is asked of the deployer; police that is none is told so.
#[test]
fn the_police_assess_fundamental_rights_and_are_not_spared_for_good() {
    let none = whole(&format!("{POLICE} organisation=none"));
    assert!(none.contradictions.iter().any(|found| found.id.as_str() == "x83"), "{:?}", none.contradictions);
    let police = whole(&format!("{POLICE} organisation=public-law-body"));
    all_apply(&police, &["art-26-1", "art-26-8", "art-27-1", "art-27-3", "art-49-3"]);
    let earlier = whole(&format!("{POLICE} organisation=public-law-body since=before-chapter-iii"));
    let row = row(&earlier, "art-26-1");
    assert_eq!((row.outcome, row.applies_from), (Truth::Yes, Some(day("2030-08-02"))));
}

/// Article 26(8): a state university is governed by public law, a private clinic is not.
#[test]
fn bodies_governed_by_public_law_register_private_ones_do_not() {
    let school = "what=software inside=trained output=predictions role=uses authority=yes \
        union-link=established-in-union exclusions=none users=school about=individuals data=personal-data evaluates=yes \
        areas=area-education education=marks";
    let text = |organisation: &str| {
        format!(
            "{} organisation={organisation}",
            school
                .replace(" education=marks", " education=outcomes education-context=institution education-counts=yes")
        )
    };
    let public = whole(&text("public-law-body"));
    all_apply(&public, &["art-27-1", "art-26-8", "art-49-3"]);
    let private = whole(&text("public-services"));
    all_apply(&private, &["art-27-1"]);
    none_applies(&private, &["art-26-8", "art-49-3"]);
}

/// Article 50 binds whoever brings a chatbot out under the own name, although Article 25 says nothing of it.
#[test]
fn who_rebrands_a_chatbot_has_the_duties_of_article_50() {
    let chatbot = fs::read_to_string(folder().join("chatbot.txt")).unwrap();
    let (above, _) = chatbot.split_once("\n---\n").unwrap();
    let given: Vec<_> = above.lines().filter(|line| !line.starts_with('#')).collect();
    let rebranded = whole(&format!("{} role=puts-name,resells", given.join(" ")));
    // Who is provider for Article 50 is provider for Article 4 and operator for Article 79.
    all_apply(&rebranded, &["art-50-1", "art-50-5", "art-4-1", "art-79-2", "art-87"]);
    none_applies(&rebranded, &["art-16-a"]);
}

/// Articles 60 and 76(2): a sandbox does not take the rules on tests away, and whoever develops is asked about tests.
#[test]
fn tests_in_real_world_conditions_keep_their_rules_in_a_sandbox() {
    let maker = "what=software inside=trained output=predictions role=developed,offers own-name=yes \
        union-link=offered-in-union,established-in-union exclusions=none users=employer about=individuals \
        data=personal-data evaluates=yes areas=area-work work=filters-applications real-world-test=yes";
    for text in [maker.to_owned(), format!("{maker} testing=sandbox")] {
        all_apply(&whole(&text), &["art-60-4-a", "art-60-4-k", "art-61-1"]);
    }
    let answers = and_no_more_duties(&maker.replace("real-world-test=yes", ""));
    assert!(answers.get("real-world-test".parse().unwrap()).is_some(), "it is asked");
}

/// Article 49(2): the representative registers what its provider claims not to be high-risk.
#[test]
fn a_representative_registers_what_is_declared_not_high_risk() {
    let text = "what=software inside=trained output=predictions role=represents mandate=yes exclusions=none \
        union-link=offered-in-union,established-in-union users=employer about=individuals data=personal-data \
        evaluates=no areas=area-work work=filters-applications task@4a=narrow \
        task-narrow@4a=limited,fixed-criteria task-narrow-value@4a=no task-influence@4a=yes task-declared@4a=yes";
    let report = whole(text);
    all_apply(&report, &["art-49-2", "art-71-2"]);
    none_applies(&report, &["art-6-4", "art-80-4"]);
}
