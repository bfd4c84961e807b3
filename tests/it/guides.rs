//! What the pages of a guide show: the table clause by clause, fines, the clocks for incidents, NIS2 beside the standard.

use crate::support::TODAY;
use ai_act_checklist::assess::{CLOCKS, FLOORS, FineRule, NIS2, Place, Regime, by_article, in_force_from, of_item};
use ai_act_checklist::iso::{Aspect, Item, Row, rows};
use ai_act_checklist::law::clocks::Due;
use ai_act_checklist::law::obligations::Fine;
use ai_act_checklist::law::{Act, ActCite, Unit};
use ai_act_checklist::ui::finds;
use ai_act_checklist::words::Lang;
use std::collections::BTreeSet;
use std::fmt::Write;

const LANG: Lang = Lang::En;

#[test]
fn every_row_of_the_mapping_stands_once_below_its_article() {
    let groups = by_article();
    let ids: Vec<_> = groups.iter().flat_map(|(_, rows)| rows.iter().map(|row| row.id)).collect();
    assert_eq!(ids.len(), rows().count());
    assert_eq!(ids.iter().collect::<BTreeSet<_>>(), rows().map(|row| &row.id).collect::<BTreeSet<_>>());
    let articles: BTreeSet<_> = groups.iter().map(|(article, _)| article).collect();
    assert_eq!(articles.len(), groups.len(), "an article has one group");
    for (article, rows) in &groups {
        assert!(matches!(article.unit(), Unit::Article(..)) && article.parent().is_none(), "{article}");
        assert!(!LANG.article(article).is_empty(), "{article} has no name");
        for row in rows {
            let said = LANG.mapping(row.id).unwrap();
            assert!(!said.missing.is_empty() && !said.rationale.is_empty(), "{}", row.id);
            assert_ne!(LANG.mapping_title(row), row.id, "{} has no title", row.id);
        }
    }
}

#[test]
fn the_table_turned_round_loses_no_link() {
    let links = |of: fn(&Row) -> &'static [Item]| {
        rows().flat_map(move |row| of(row).iter().map(|item| (*item, row.id))).collect::<BTreeSet<_>>()
    };
    let turned = |of: fn(Item) -> Vec<&'static Row>| {
        Item::ALL
            .iter()
            .flat_map(move |&item| of(item).into_iter().map(move |row| (item, row.id)))
            .collect::<BTreeSet<_>>()
    };
    assert_eq!(turned(|item| of_item(item).0), links(|row| row.primary));
    assert_eq!(turned(|item| of_item(item).1), links(|row| row.supporting));
}

#[test]
fn a_search_finds_words_by_their_beginning_and_numbers_as_they_stand() {
    assert!(finds("26", "Art. 26(7) Tell workers") && !finds("26", "since 2 August 2026"));
    assert!(finds("6.2", "6.2 Objectives") && !finds("6.2", "A.6.2.8 Logs") && finds("a.6.2", "A.6.2.8 Logs"));
    assert!(finds("LOG keep", "Keep the logs") && !finds("log keep", "Keep the records"));
    assert!(finds("  ", "anything"));
}

/// The figures of the comparison that they were taken from; `!` where that had not read the text.
#[test]
fn the_clocks_are_those_of_the_reference() {
    let mut table = String::new();
    for clock in CLOCKS {
        for report in clock.reports {
            let counted =
                |limit, since| [LANG.limit(limit), LANG.counted(since).to_owned()].join(" ").trim().to_owned();
            let at_most = report.at_most.map(|(limit, since)| format!(", at most {}", counted(limit, since)));
            let mark = if report.compared { "" } else { " !" };
            let (first, place) = (counted(report.limit, report.since), told(report.place));
            writeln!(table, "{}: {first}{}; {place}{mark}", report.due, at_most.unwrap_or_default()).unwrap();
        }
    }
    assert_eq!(
        table,
        "nis2-warning: 24 hours after becoming aware; NIS2 Art. 23(4)(a)\n\
         nis2-notification: 72 hours after becoming aware; NIS2 Art. 23(4)(b)\n\
         nis2-trust: 24 hours after becoming aware; NIS2 Art. 23(4) !\n\
         nis2-intermediate: when the authority asks; NIS2 Art. 23(4)(c)\n\
         nis2-final: 1 month after the notification; NIS2 Art. 23(4)(d)\n\
         nis2-progress: while the incident goes on; NIS2 Art. 23(4)(e) !\n\
         gdpr-breach: 72 hours after becoming aware; GDPR Art. 33(1)\n\
         dora-initial: 4 hours after it is classified as major, at most 24 hours after becoming aware; \
         Delegated Regulation (EU) 2025/301 !\n\
         dora-intermediate: 72 hours; Delegated Regulation (EU) 2025/301 !\n\
         dora-final: 1 month; Delegated Regulation (EU) 2025/301 !\n\
         ai-act-serious: at once when a link to the system is established or likely, at most 15 days after becoming aware; \
         Art. 73(2)\n\
         ai-act-widespread: at once, at most 2 days after becoming aware; Art. 73(3)\n\
         ai-act-death: at once when a link to the system is established or likely, at most 10 days after becoming aware; \
         Art. 73(4)\n\
         cra-warning: 24 hours after becoming aware; CRA Art. 14(2)(a)\n\
         cra-notification: 72 hours after becoming aware; CRA Art. 14(2)(b)\n\
         cra-final: 14 days after a remedy is there; CRA Art. 14(2)(c) !\n"
    );
    let due: Vec<_> = CLOCKS.iter().flat_map(|clock| clock.reports).map(|report| report.due).collect();
    assert_eq!(due, Due::ALL);
}

fn told(place: Place) -> String {
    match place {
        Place::Here(cite) => cite.to_string(),
        Place::There(cite) => [LANG.act(cite.act()), &cite.to_string()].join(" ").trim().to_owned(),
    }
}

#[test]
fn article_73_runs_in_practice_from_when_article_6_applies_and_by_its_words_earlier() {
    for clock in CLOCKS {
        let since = clock.running(TODAY).map(|it| LANG.regime_since(clock.regime, it.day, it.practice));
        let wanted = match clock.regime {
            Regime::Nis2 => Some("Since 18 October 2024, through national law."),
            // The reference names no day.
            Regime::DataProtection => None,
            Regime::Resilience => Some("Since 17 January 2025."),
            Regime::AiAct => Some(
                "In practice from 2 December 2027 for uses of Annex III and from 2 August 2028 for products of Annex I; by \
                 the words of Article 113 already from 2 August 2026.",
            ),
            Regime::CyberResilience => Some("Since 11 September 2026."),
        };
        assert_eq!(since.as_deref(), wanted, "{}", clock.regime);
    }
}

#[test]
fn nis2_fines_are_floors_of_the_maximum_in_both_tiers() {
    assert_eq!(
        FLOORS.map(|floor| LANG.floor(&floor)),
        [
            "Essential entities: a maximum of at least EUR 10,000,000 or 2 % of worldwide turnover, whichever is higher",
            "Important entities: a maximum of at least EUR 7,000,000 or 1.4 % of worldwide turnover, whichever is higher",
        ]
    );
    assert_eq!(FLOORS.map(|floor| floor.cite.to_string()), ["Art. 34(4)", "Art. 34(5)"]);
}

#[test]
fn nis2_is_a_directive_and_the_standard_has_neither_classes_nor_clocks() {
    let aspects: Vec<_> = NIS2.iter().map(|beside| beside.aspect).collect();
    assert_eq!(aspects, Aspect::ALL);
    let (nature, classes) = (LANG.aspect(Aspect::Nature), LANG.aspect(Aspect::Classes));
    assert!(nature.there.starts_with("A directive") && nature.here.contains("optional"));
    assert!(classes.here.starts_with("None") && LANG.aspect(Aspect::Reporting).here.contains("No clock"));
    // The only count in the table that the reference took from general knowledge.
    let marked: Vec<_> = NIS2.iter().filter(|beside| !beside.compared).map(|beside| beside.aspect).collect();
    assert_eq!(marked, [Aspect::Who]);
}

/// Every citation of another act.
fn other_acts() -> Vec<ActCite> {
    let clocks = CLOCKS
        .iter()
        .flat_map(|clock| std::iter::once(clock.place).chain(clock.reports.iter().map(|report| report.place)));
    let clocks = clocks.filter_map(|place| match place {
        Place::There(cite) => Some(cite),
        Place::Here(_) => None,
    });
    let beside = NIS2.iter().flat_map(|beside| beside.there).copied();
    let by = ai_act_checklist::law::calendar::CALENDAR.iter().filter_map(|opening| opening.by);
    clocks.chain(beside).chain(by).chain(FLOORS.map(|floor| floor.cite)).collect()
}

#[test]
fn other_acts_link_to_eur_lex_at_the_article_that_is_named() {
    let cited = other_acts();
    for cite in &cited {
        let (url, place) = (Lang::En.act_url(*cite), cite.to_string());
        let (base, anchor) = url.split_once('#').unwrap_or((&url, ""));
        assert!(base.starts_with("https://eur-lex.europa.eu/eli/") && base.ends_with("/oj/eng"), "{url}");
        let article = place.strip_prefix("Art. ").map(|rest| rest.split('(').next().unwrap());
        assert_eq!(anchor, article.map(|n| format!("art_{n}")).unwrap_or_default(), "{url}");
    }
    let acts: BTreeSet<_> = cited.iter().map(|cite| cite.act()).collect();
    assert_eq!(acts.len(), Act::ALL.len(), "an act that is never cited");
}

#[test]
#[should_panic(expected = "no such article")]
fn an_article_that_another_act_does_not_have_cannot_be_cited() {
    let _ = Act::Nis2.art(47);
}

#[test]
fn every_level_and_rule_of_fines_has_words_and_a_day() {
    for &fine in Fine::ALL {
        assert!(LANG.fine_covers(fine).ends_with('.'), "{fine}");
        let from = in_force_from(fine).at(TODAY).unwrap();
        // Article 113(b) leaves Article 101 out: fines for models start with the general date.
        let later = matches!(fine, Fine::Model | Fine::AiOffice);
        assert_eq!(from.value.to_string(), if later { "2026-08-02" } else { "2025-08-02" }, "{fine}");
    }
    for &rule in FineRule::ALL {
        assert!(LANG.fine_rule(rule).ends_with('.'), "{rule}");
    }
}
