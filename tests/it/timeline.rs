//! From when each part applies, as the law said on each day. Boundaries, the day before and the day after.

use crate::support::{TODAY, Values, answers, day, found, outcome};
use ai_act_checklist::assess::{Force, Report, report};
use ai_act_checklist::engine::{Date, Status, Truth};
use ai_act_checklist::law::{FINDINGS, Tier, Timeline, dates};
use std::fmt::Write;

/// Every timeline of the law, by its name there.
pub(crate) const TIMELINES: &[(&str, &Timeline<Date>)] = &[
    ("CHAPTERS_I_II", &dates::CHAPTERS_I_II),
    ("NEW_PROHIBITIONS", &dates::NEW_PROHIBITIONS),
    ("GENERAL_PURPOSE", &dates::GENERAL_PURPOSE),
    ("GENERAL", &dates::GENERAL),
    ("MARKING_OF_EARLIER_SYSTEMS", &dates::MARKING_OF_EARLIER_SYSTEMS),
    ("ANNEX_III", &dates::ANNEX_III),
    ("ANNEX_I", &dates::ANNEX_I),
    ("SENSITIVE_DATA", &dates::SENSITIVE_DATA),
    ("ADDED", &dates::ADDED),
    ("NOTIFIED_BODIES", &dates::NOTIFIED_BODIES),
    ("DESIGNATION", &dates::DESIGNATION),
    ("LIMITS_FOR_PRODUCTS", &dates::LIMITS_FOR_PRODUCTS),
    ("LARGE_SCALE_IT", &dates::LARGE_SCALE_IT),
    ("LEGACY_PUBLIC", &dates::LEGACY_PUBLIC),
    ("LEGACY_MODELS", &dates::LEGACY_MODELS),
    ("ENTRY", &dates::ENTRY),
    ("GOVERNANCE", &dates::GOVERNANCE),
    ("OTHER_ACTS", &dates::OTHER_ACTS),
    ("SANDBOXES", &dates::SANDBOXES),
    ("PRODUCT_GUIDELINES", &dates::PRODUCT_GUIDELINES),
    ("MONITORING_TEMPLATE", &dates::MONITORING_TEMPLATE),
];

/// The day after, by way of the day before: there is no other arithmetic.
fn next(date: Date) -> Date {
    let (year, month, day) = (date.year(), date.month(), date.day());
    Date::new(year, month, day + 1)
        .or_else(|| Date::new(year, month + 1, 1))
        .or_else(|| Date::new(year + 1, 1, 1))
        .unwrap()
}

/// What a timeline says on a day: the day of application, or nothing.
#[track_caller]
fn says(timeline: &Timeline<Date>, on: &str) -> String {
    timeline.at(day(on)).map_or_else(|| "nothing".to_owned(), |version| version.value.to_string())
}

#[test]
fn every_timeline_is_tested_here() {
    let source = include_str!("../../src/law/dates.rs");
    let names = source.lines().filter_map(|line| line.strip_prefix("pub static ")?.split_once(": Timeline"));
    let names: Vec<_> = names.map(|(name, _)| name).collect();
    assert_eq!(names, TIMELINES.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    for finding in FINDINGS {
        let later = finding.transitional.map(|(_, timeline)| timeline);
        for timeline in [Some(finding.applies), later].into_iter().flatten() {
            let listed = TIMELINES.iter().any(|(_, known)| std::ptr::eq(*known, timeline));
            assert!(listed, "{} has a timeline of its own", finding.rule.id);
        }
    }
}

/// The whole of Articles 111 and 113 as encoded, for a reader to compare with the text.
#[test]
fn articles_111_and_113_as_a_table() {
    let mut table = String::new();
    for (name, timeline) in TIMELINES {
        for version in timeline.versions() {
            writeln!(table, "{name}: said from {}: {} by {}", version.from, version.value, version.cite).unwrap();
        }
    }
    assert_eq!(
        table,
        "CHAPTERS_I_II: said from 2024-08-01: 2025-02-02 by Art. 113(a)\n\
         NEW_PROHIBITIONS: said from 2026-07-27: 2026-12-02 by Art. 113(a)\n\
         GENERAL_PURPOSE: said from 2024-08-01: 2025-08-02 by Art. 113(b)\n\
         GENERAL: said from 2024-08-01: 2026-08-02 by Art. 113 subpara 2\n\
         MARKING_OF_EARLIER_SYSTEMS: said from 2024-08-01: 2026-08-02 by Art. 113 subpara 2\n\
         MARKING_OF_EARLIER_SYSTEMS: said from 2026-07-27: 2026-12-02 by Art. 111(4)\n\
         ANNEX_III: said from 2024-08-01: 2026-08-02 by Art. 113 subpara 2\n\
         ANNEX_III: said from 2026-07-27: 2027-12-02 by Art. 113(c)(i)\n\
         ANNEX_I: said from 2024-08-01: 2027-08-02 by Art. 113(c)\n\
         ANNEX_I: said from 2026-07-27: 2028-08-02 by Art. 113(c)(ii)\n\
         SENSITIVE_DATA: said from 2026-07-27: 2026-07-27 by Art. 113(a)\n\
         ADDED: said from 2026-07-27: 2026-08-02 by Art. 113 subpara 2\n\
         NOTIFIED_BODIES: said from 2024-08-01: 2025-08-02 by Art. 113(b)\n\
         DESIGNATION: said from 2026-07-27: 2028-01-28 by Art. 43(3)\n\
         LIMITS_FOR_PRODUCTS: said from 2026-07-27: 2027-08-02 by Art. 2(13)\n\
         LARGE_SCALE_IT: said from 2024-08-01: 2030-12-31 by Art. 111(1)\n\
         LEGACY_PUBLIC: said from 2024-08-01: 2030-08-02 by Art. 111(2)\n\
         LEGACY_MODELS: said from 2024-08-01: 2027-08-02 by Art. 111(3)\n\
         ENTRY: said from 2024-08-01: 2024-08-01 by Art. 113 subpara 1\n\
         GOVERNANCE: said from 2024-08-01: 2025-08-02 by Art. 113(b)\n\
         OTHER_ACTS: said from 2024-08-01: 2026-08-02 by Art. 113 subpara 2\n\
         OTHER_ACTS: said from 2026-07-27: 2026-07-27 by Art. 113(d)\n\
         SANDBOXES: said from 2024-08-01: 2026-08-02 by Art. 57(1)\n\
         SANDBOXES: said from 2026-07-27: 2027-08-02 by Art. 57(1)\n\
         PRODUCT_GUIDELINES: said from 2026-07-27: 2027-08-01 by Art. 96(1)(g)\n\
         MONITORING_TEMPLATE: said from 2024-08-01: 2026-02-02 by Art. 72(3)\n\
         MONITORING_TEMPLATE: said from 2026-07-27: 2027-09-02 by Art. 72(3)\n"
    );
}

#[test]
fn a_new_version_counts_from_its_first_day_and_not_the_day_before() {
    for (name, timeline) in TIMELINES {
        let versions = timeline.versions();
        for (n, version) in versions.iter().enumerate() {
            if version.status == Status::Expected {
                // No delegated act is adopted: announced, shown, never applied.
                assert!(*name == "LIMITS_FOR_PRODUCTS" && timeline.at(version.value).is_none(), "{name}");
                continue;
            }
            let before = version.from.previous().unwrap();
            let at = |day| timeline.at(day).map(|version| (version.from, version.value));
            let this = Some((version.from, version.value));
            let earlier = n.checked_sub(1).map(|n| (versions[n].from, versions[n].value));
            assert_eq!(at(before), earlier, "{name}, {before}");
            assert_eq!(at(version.from), this, "{name}, {}", version.from);
            assert_eq!(at(next(version.from)), this, "{name}, the day after {}", version.from);
        }
    }
}

#[test]
fn before_the_first_version_there_is_no_date_at_all() {
    for (name, timeline) in TIMELINES {
        let first = timeline.versions()[0].from;
        for day in [first.previous().unwrap(), Date::ymd(2024, 1, 1), Date::ymd(1, 1, 1)] {
            assert!(timeline.at(day).is_none(), "{name} says something on {day}");
        }
    }
}

/// Sweeps every day of the years in which anything changes: no gap, no jump but at a version.
#[test]
fn no_day_from_2024_to_2031_is_left_out() {
    for (name, timeline) in TIMELINES {
        let mut date = Date::ymd(2024, 1, 1);
        let mut last = None;
        while date.year() < 2032 {
            let now = timeline.at(date).map(|version| version.from);
            assert!(now >= last, "{name} goes back on {date}");
            let starts = timeline.versions().iter().any(|version| version.from == date);
            assert!(now == last || starts, "{name} jumps on {date}");
            last = now;
            date = next(date);
        }
    }
}

/// A finding on a day: whether it binds, and from when it applies.
#[track_caller]
fn force(text: &str, rule: &str, on: &str) -> (Force, Option<String>) {
    let report = report(&answers(text), day(on));
    let finding = found(&report, rule);
    (finding.force, finding.applies_from.map(|date| date.to_string()))
}

#[track_caller]
fn binds(rule: &str, on: &str, from: &str) {
    assert_eq!(force("", rule, on), (Force::InForce, Some(from.to_owned())), "{rule} on {on}");
}

#[track_caller]
fn coming(rule: &str, on: &str, from: &str) {
    assert_eq!(force("", rule, on), (Force::Coming, Some(from.to_owned())), "{rule} on {on}");
}

#[track_caller]
fn not_yet_law(rule: &str, on: &str) {
    assert_eq!(force("", rule, on), (Force::NotYetLaw, None), "{rule} on {on}");
}

#[test]
fn article_5_applies_from_2_february_2025() {
    for rule in ["art-5-1-a", "art-5-1-c", "art-5-1-h"] {
        not_yet_law(rule, "2024-07-31");
        coming(rule, "2024-08-01", "2025-02-02");
        coming(rule, "2025-02-01", "2025-02-02");
        binds(rule, "2025-02-02", "2025-02-02");
        binds(rule, "2025-02-03", "2025-02-02");
    }
}

#[test]
fn the_new_prohibitions_are_law_from_27_july_2026_and_apply_from_2_december_2026() {
    for rule in ["art-5-1-ba", "art-5-1-bb"] {
        not_yet_law(rule, "2026-07-26");
        coming(rule, "2026-07-27", "2026-12-02");
        coming(rule, "2026-12-01", "2026-12-02");
        binds(rule, "2026-12-02", "2026-12-02");
        binds(rule, "2026-12-03", "2026-12-02");
    }
}

#[test]
fn chapter_v_applies_from_2_august_2025() {
    for rule in ["gpai-provider", "gpai-systemic", "art-52-1", "art-53-2"] {
        not_yet_law(rule, "2024-07-31");
        coming(rule, "2025-08-01", "2025-08-02");
        binds(rule, "2025-08-02", "2025-08-02");
    }
}

#[test]
fn annex_iii_was_moved_to_2_december_2027() {
    for rule in ["annex-iii-1-a", "annex-iii-4-a", "annex-iii-8-b"] {
        coming(rule, "2026-07-26", "2026-08-02");
        coming(rule, "2026-07-27", "2027-12-02");
        coming(rule, "2026-08-02", "2027-12-02");
        coming(rule, "2027-12-01", "2027-12-02");
        binds(rule, "2027-12-02", "2027-12-02");
    }
}

#[test]
fn annex_i_was_moved_to_2_august_2028() {
    for rule in ["annex-i-a", "annex-i-b", "art-25-3"] {
        coming(rule, "2026-07-26", "2027-08-02");
        coming(rule, "2026-07-27", "2028-08-02");
        coming(rule, "2028-08-01", "2028-08-02");
        binds(rule, "2028-08-02", "2028-08-02");
    }
}

#[test]
fn article_50_applies_from_2_august_2026() {
    for rule in ["art-50-1", "art-50-3", "art-50-4-deep-fake", "art-50-4-text", "art-50-4-artistic"] {
        coming(rule, "2026-08-01", "2026-08-02");
        binds(rule, "2026-08-02", "2026-08-02");
        binds(rule, "2026-08-03", "2026-08-02");
    }
}

#[test]
fn article_50_2_waits_until_2_december_2026_for_generators_on_the_market_before_august() {
    let earlier = |on| force("generator-date=yes", "art-50-2", on);
    let at = |force, from: &str| (force, Some(from.to_owned()));
    assert_eq!(earlier("2026-07-26"), at(Force::Coming, "2026-08-02"));
    assert_eq!(earlier("2026-07-27"), at(Force::Coming, "2026-12-02"));
    assert_eq!(earlier("2026-08-02"), at(Force::Coming, "2026-12-02"));
    assert_eq!(earlier("2026-12-01"), at(Force::Coming, "2026-12-02"));
    assert_eq!(earlier("2026-12-02"), at(Force::InForce, "2026-12-02"));
    let later = |on| force("generator-date=no", "art-50-2", on);
    assert_eq!(later("2026-08-01"), at(Force::Coming, "2026-08-02"));
    assert_eq!(later("2026-08-02"), at(Force::InForce, "2026-08-02"));
}

#[test]
fn while_the_date_of_a_generator_is_open_the_earlier_day_counts_and_the_later_is_named() {
    let look = |text: &str| {
        let report = report(&answers(text), TODAY);
        let marking = found(&report, "art-50-2");
        let named = marking.transitional.map(|(question, date)| format!("{question} {date}"));
        (marking.force, marking.applies_from.unwrap().to_string(), named)
    };
    let named = Some("generator-date 2026-12-02".to_owned());
    assert_eq!(look(""), (Force::InForce, "2026-08-02".to_owned(), named.clone()));
    assert_eq!(look("generator-date=unsure"), (Force::InForce, "2026-08-02".to_owned(), named));
    assert_eq!(look("generator-date=no"), (Force::InForce, "2026-08-02".to_owned(), None));
    assert_eq!(look("generator-date=yes"), (Force::Coming, "2026-12-02".to_owned(), None));
    // Where nothing has to be marked, no date needs to be asked.
    assert_eq!(look("output=predictions people-see=none").2, None);
}

/// A provider in the Union of an image generator meant for nude pictures of real people.
const NUDES: &str = "what=software inside=trained output=media role=developed,offers own-name=yes \
                     union-link=offered-in-union,established-in-union exclusions=none \
                     conduct=nude-pictures intimate-content=intimate-parts,identifiable,realistic \
                     intimate-purpose=yes intimate-exceptions=none people-see=perceived";

#[test]
fn what_was_not_yet_law_does_not_count_in_the_tier() {
    let on = |date: &str| report(&crate::support::and_no_more(NUDES), day(date));
    let tier = |report: &Report| (report.tier.lowest, report.tier.highest, report.tier.settled);
    let before = on("2026-07-26");
    assert_eq!(outcome(&before, "art-5-1-ba"), Truth::Yes);
    assert_eq!(found(&before, "art-5-1-ba").force, Force::NotYetLaw);
    assert_eq!(tier(&before), (Tier::Transparency, Tier::Transparency, true));
    assert!(before.before_edition);
    for date in ["2026-07-27", "2026-12-01", "2026-12-02"] {
        let report = on(date);
        assert_eq!(tier(&report), (Tier::Prohibited, Tier::Prohibited, true), "{date}");
        assert!(!report.before_edition);
    }
    assert_eq!(found(&on("2026-12-01"), "art-5-1-ba").force, Force::Coming);
    assert_eq!(found(&on("2026-12-02"), "art-5-1-ba").force, Force::InForce);
}

#[test]
fn an_open_report_before_the_act_knows_no_tier_above_minimal() {
    let range = ai_act_checklist::assess::tier_range(&Values::nothing(), day("2024-07-31"));
    assert_eq!((range.lowest, range.highest), (Tier::OutOfScope, Tier::Minimal));
    assert!(!range.settled && range.established.is_none());
}

#[test]
fn what_article_25_attaches_follows_the_route_that_makes_the_system_high_risk() {
    assert_eq!(says(&dates::ANNEX_III, "2026-11-23"), "2027-12-02");
    assert_eq!(says(&dates::ANNEX_I, "2026-11-23"), "2028-08-02");
    let base = "what=software inside=trained output=decisions role=uses,changed authority=yes \
                union-link=offered-in-union,established-in-union exclusions=none modification=substantial \
                changed-purpose=no from-start=yes data=none";
    let product = "product=toys product-part=component product-safety=guards outside-body=required \
                   outside-body-why=health-safety";
    let from = |text: &str| {
        let report = report(&crate::support::and_no_more(text), TODAY);
        assert_eq!(outcome(&report, "art-25-1-b"), Truth::Yes, "{text}");
        found(&report, "art-25-1-b").applies_from.unwrap().to_string()
    };
    assert_eq!(from(&format!("{base} {product}")), "2028-08-02");
    let work = "about=individuals areas=area-work work=filters-applications";
    assert_eq!(from(&format!("{base} {work}")), "2027-12-02");
    assert_eq!(from(&format!("{base} {product} {work}")), "2027-12-02");
}

#[test]
fn every_day_from_2024_to_2031_reads_as_it_is_written() {
    let mut date = Date::ymd(2024, 1, 1);
    let mut days = 0;
    while date.year() < 2032 {
        let written = date.to_string();
        assert_eq!(written.parse(), Ok(date));
        assert_eq!(written.len(), 10);
        assert_eq!(next(date).previous(), Some(date));
        assert!(date < next(date) && written < next(date).to_string());
        assert_eq!(serde_json::to_string(&date).unwrap(), format!("\"{written}\""));
        assert_eq!(serde_json::from_str::<Date>(&format!("\"{written}\"")).unwrap(), date);
        date = next(date);
        days += 1;
    }
    assert_eq!(days, 8 * 365 + 2, "2024 and 2028 are leap years");
}

#[test]
fn what_is_no_day_is_refused_with_the_form_expected() {
    let wrong = [
        "",
        "2026",
        "2026-12",
        "2026-2-3",
        "2026-02-29",
        "2100-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-04-31",
        "2026-12-00",
        "02-12-2026",
        "2026/12/02",
        "2026-12-02 ",
        " 2026-12-02",
        "2026-12-02T00:00",
        "+026-12-02",
        "２０２６-12-02",
        "2026-12-0x",
        "tomorrow",
        "-2026-12-02",
        "2026--12-02",
    ];
    for text in wrong {
        let error = text.parse::<Date>().expect_err(text);
        let expected = format!("\"{text}\" is not a day; write it as YYYY-MM-DD, for example 2027-12-02");
        assert_eq!(error.to_string(), expected);
    }
    assert!("2024-02-29".parse::<Date>().is_ok() && "2000-02-29".parse::<Date>().is_ok());
    let long = "9".repeat(10_000).parse::<Date>().unwrap_err().to_string();
    assert!(long.len() < 150, "a long text is cut: {}", long.len());
}

#[test]
fn no_day_lies_before_the_first() {
    assert_eq!(Date::ymd(0, 1, 1).previous(), None);
    assert_eq!(Date::ymd(2025, 3, 1).previous(), Some(Date::ymd(2025, 2, 28)));
    assert_eq!(Date::ymd(2024, 3, 1).previous(), Some(Date::ymd(2024, 2, 29)));
    assert_eq!(Date::ymd(2026, 1, 1).previous(), Some(Date::ymd(2025, 12, 31)));
}
