//! Every citation points at a provision that exists, every name is stable and unique.

use crate::support::R;
use ai_act_checklist::assess::ItemStatus;
use ai_act_checklist::interview::{OptionId, Page, QuestionId, TaskStep, questions};
use ai_act_checklist::iso::{Aspect, CLAIMS, GAPS, NIS2, STATEMENTS};
use ai_act_checklist::law::calendar::{CALENDAR, Milestone, Part};
use ai_act_checklist::law::clocks::{CLOCKS, Due, Place, Regime};
use ai_act_checklist::law::fines::{FineRule, Size, ceiling};
use ai_act_checklist::law::obligations::{Actor, Event, Fine, ObligationKind, Theme, obligations};
use ai_act_checklist::law::{
    AnnexIiiUse, Cite, FINDINGS, Fact, NEW_PROVIDER, Role, RuleId, Task, Tier, USES, Unit, all_rules, art, dates,
    recital,
};
use ai_act_checklist::words::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// Every provision of the consolidated text, as a citation displays it. Recitals are not listed.
fn provisions() -> BTreeSet<String> {
    serde_json::from_str(include_str!("../data/provisions.json")).unwrap()
}

fn rules() -> Vec<&'static R> {
    let mut rules = all_rules();
    let also = [&NEW_PROVIDER].into_iter().chain(USES.iter().map(|u| u.rule));
    for rule in also {
        rule.rules(&mut |rule| {
            if !rules.iter().any(|known| std::ptr::eq(*known, rule)) {
                rules.push(rule);
            }
        });
    }
    rules
}

/// Every citation of the program, with where it stands.
fn citations() -> Vec<(String, Cite)> {
    let of_rules = rules().into_iter().map(|rule| (format!("rule {}", rule.id), rule.cite));
    let of_questions = questions().map(|question| (format!("question {}", question.id), question.cite));
    let of_uses = AnnexIiiUse::ALL.iter().map(|r#use| (format!("use {use}"), r#use.cite()));
    let of_findings = FINDINGS.iter().flat_map(|finding| {
        let later = finding.transitional.map(|(_, timeline)| timeline);
        [Some(finding.applies), later].into_iter().flatten().flat_map(|timeline| {
            let name = format!("date of {}", finding.rule.id);
            timeline.versions().iter().map(move |version| (name.clone(), version.cite))
        })
    });
    let of_dates = crate::timeline::TIMELINES
        .iter()
        .flat_map(|(name, timeline)| timeline.versions().iter().map(|version| ((*name).to_owned(), version.cite)));
    let of_obligations = obligations().flat_map(|row| {
        let penalty = [row.penalty.cite, row.penalty.via].into_iter().flatten();
        let own = [row.cite].into_iter().chain(penalty).chain(row.grace.iter().map(|grace| grace.cite));
        own.map(move |cite| (format!("obligation {}", row.name), cite))
    });
    let of_fines = Fine::ALL.iter().flat_map(|&fine| {
        let of_size = move |&size: &Size| ceiling(fine, size, None);
        let cites = Size::ALL.iter().filter_map(of_size).flat_map(|of| [Some(of.cite), of.size_cite]);
        cites.flatten().map(move |cite| (format!("fine {fine}"), cite))
    });
    let of_claims = CLAIMS.iter().map(|claim| (format!("claim {}", claim.id), claim.cite));
    let stated =
        GAPS.iter().chain(STATEMENTS).filter_map(|stated| Some((format!("claim {}", stated.id), stated.cite?)));
    let of_calendar = CALENDAR.iter().flat_map(|opening| {
        let parts = opening.parts.iter().chain(opening.in_practice).chain(opening.literally);
        let cites = parts.flat_map(|part| match *part {
            Part::Of(cite) => vec![cite],
            Part::Articles(first, last) => vec![art(first), art(last)],
        });
        cites.chain(opening.also.iter().copied()).map(move |cite| (format!("calendar {}", opening.id), cite))
    });
    let of_guides = CLOCKS.iter().flat_map(|clock| clock.reports).filter_map(|report| match report.place {
        Place::Here(cite) => Some((format!("report {}", report.due), cite)),
        Place::There(_) => None,
    });
    let of_guides = of_guides
        .chain(
            NIS2.iter().flat_map(|beside| beside.here.iter().map(|&cite| (format!("aspect {}", beside.aspect), cite))),
        )
        .chain(FineRule::ALL.iter().map(|rule| (format!("rule of fines {rule}"), rule.cite())));
    let of_law = of_rules.chain(of_questions).chain(of_uses).chain(of_findings).chain(of_dates);
    of_law
        .chain(of_obligations)
        .chain(of_fines)
        .chain(of_claims)
        .chain(stated)
        .chain(of_calendar)
        .chain(of_guides)
        .collect()
}

#[test]
fn every_citation_names_a_provision_that_exists() {
    let provisions = provisions();
    let exists = |cite: &Cite| match cite.unit() {
        // Recitals have no parts here.
        Unit::Recital(n) => (1..=180).contains(&n) && cite.to_string() == format!("Recital {n}"),
        _ => provisions.contains(&cite.to_string()),
    };
    let wrong = citations().into_iter().filter(|(_, cite)| !exists(cite));
    let wrong: BTreeSet<_> = wrong.map(|(place, cite)| format!("{place}: {cite}")).collect();
    assert!(wrong.is_empty(), "not in tests/data/provisions.json:\n{}", Vec::from_iter(wrong).join("\n"));
}

#[test]
fn every_citation_links_to_eur_lex_at_its_article_annex_or_recital() {
    for (place, cite) in citations() {
        let url = Lang::En.url(&cite);
        assert!(url.starts_with("https://eur-lex.europa.eu/"), "{place}: {url}");
        let (_, anchor) = url.split_once('#').unwrap_or_else(|| panic!("{place}: {url} has no anchor"));
        let expected = match cite.unit() {
            Unit::Article(..) => "art_",
            Unit::Annex(_) => "anx_",
            Unit::Recital(_) => "rct_",
        };
        let ok = |c: char| c.is_ascii_alphanumeric() || c == '_';
        assert!(anchor.starts_with(expected) && anchor.chars().all(ok), "{place}: {url}");
    }
}

#[test]
#[should_panic(expected = "Articles 1 to 113")]
fn an_article_that_does_not_exist_cannot_be_cited() {
    let _ = art(114);
}

#[test]
#[should_panic(expected = "Recitals 1 to 180")]
fn a_recital_that_does_not_exist_cannot_be_cited() {
    let _ = recital(181);
}

fn kebab(name: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    name.split('-').all(part)
}

/// Every kind of name, with all names of that kind.
fn names() -> BTreeMap<&'static str, Vec<String>> {
    fn all<T: Display>(ids: impl IntoIterator<Item = T>) -> Vec<String> {
        ids.into_iter().map(|id| id.to_string()).collect()
    }
    BTreeMap::from([
        ("rule", all(RuleId::ALL)),
        ("milestone", all(Milestone::ALL)),
        ("due", all(Due::ALL)),
        ("regime", all(Regime::ALL)),
        ("aspect", all(Aspect::ALL)),
        ("rule of fines", all(FineRule::ALL)),
        ("role", all(Role::ALL)),
        ("use", all(AnnexIiiUse::ALL)),
        ("task", all(Task::ALL)),
        ("fact", all(Fact::all())),
        ("question", all(QuestionId::all())),
        ("option", all(OptionId::ALL)),
        ("page", all(Page::ALL)),
        ("step", all(TaskStep::ALL)),
        ("actor", all(Actor::ALL)),
        ("event", all(Event::ALL)),
        ("fine", all(Fine::ALL)),
        ("kind", all(ObligationKind::ALL)),
        ("obligation", all(obligations().map(|row| row.name))),
        ("size", all(Size::ALL)),
        ("status", all(ItemStatus::ALL)),
        ("theme", all(Theme::ALL)),
        ("tier", all(Tier::ALL.iter().map(|tier| tier.as_str()))),
    ])
}

#[test]
fn every_name_is_unique_and_in_kebab_case() {
    for (kind, names) in names() {
        let mut seen = BTreeSet::new();
        for name in names {
            // What is asked or known for one use of Annex III carries it: "task@4a".
            assert!(name.split('@').all(kebab) && name.matches('@').count() <= 1, "{kind} {name:?}");
            assert!(seen.insert(name.clone()), "two names {name:?} for a {kind}");
        }
    }
}

#[test]
fn every_name_reads_back_as_it_was_written() {
    for id in QuestionId::all() {
        assert_eq!(id.to_string().parse(), Ok(id));
    }
    for &id in RuleId::ALL {
        assert_eq!(id.as_str().parse(), Ok(id));
    }
    for &id in OptionId::ALL {
        assert_eq!(id.as_str().parse(), Ok(id));
    }
    for name in ["", "no-such-question", "task", "task@", "task@9z", "@4a", "what@4a"] {
        let error = name.parse::<QuestionId>().unwrap_err();
        assert_eq!(error.to_string(), format!("\"{name}\" is not known"));
    }
}

#[test]
fn every_name_is_used() {
    let rules: BTreeSet<_> = rules().iter().map(|rule| rule.id).collect();
    let idle: Vec<_> = RuleId::ALL.iter().filter(|id| !rules.contains(id)).collect();
    assert!(idle.is_empty(), "no such rule: {idle:?}");
    let asked: BTreeSet<_> = questions().map(|question| question.id).collect();
    let idle: Vec<_> = QuestionId::all().filter(|id| !asked.contains(id)).collect();
    assert!(idle.is_empty(), "never asked: {idle:?}");
    let offered: BTreeSet<_> = questions().flat_map(|q| q.options.iter().map(|o| o.id)).collect();
    let universal = [OptionId::None, OptionId::Unsure];
    let idle = OptionId::ALL.iter().filter(|id| !offered.contains(id) && !universal.contains(id));
    let idle: Vec<_> = idle.collect();
    assert!(idle.is_empty(), "never offered: {idle:?}");
    let pages: BTreeSet<_> = questions().map(|question| question.page).collect();
    assert_eq!(pages.len(), Page::ALL.len(), "a page without questions");
}

#[test]
fn no_two_questions_findings_or_options_of_a_question_share_a_name() {
    let ids: Vec<_> = questions().map(|question| question.id).collect();
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len());
    let findings: Vec<_> = FINDINGS.iter().map(|finding| finding.rule.id).collect();
    assert_eq!(findings.len(), findings.iter().collect::<BTreeSet<_>>().len());
    for question in questions() {
        let options: Vec<_> = question.options.iter().map(|option| option.id).collect();
        assert_eq!(options.len(), options.iter().collect::<BTreeSet<_>>().len(), "{}", question.id);
        let universal = options.iter().any(|o| matches!(o, OptionId::None | OptionId::Unsure));
        assert!(!universal, "{} offers by itself what every question offers", question.id);
    }
}

#[test]
fn the_edition_is_the_consolidation_that_the_links_open() {
    let edition = ai_act_checklist::law::EDITION;
    let day = edition.consolidated.to_string().replace('-', "");
    assert!(edition.celex.ends_with(&day), "{} is not of {day}", edition.celex);
    assert!(Lang::En.url(&art(6)).contains(edition.celex), "{}", Lang::En.url(&art(6)));
    assert_eq!(edition.consolidated, dates::OMNIBUS);
}
