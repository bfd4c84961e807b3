//! How the tiers stand without a report is how they stand with it.

use crate::support::{Rng, TODAY, answers, at_random, day, walk, written};
use ai_act_checklist::assess::{FindingReport, Force, Report, Rung, report, standing};
use ai_act_checklist::interview::{Answers, facts_of};
use ai_act_checklist::law::Tier;

/// How a tier stands, read off a report.
fn rung(tier: Tier, report: &Report) -> Rung {
    let range = &report.tier;
    let any = |is: fn(&FindingReport) -> bool| {
        let of_tier = |f: &&FindingReport| f.tier == Some(tier) && f.force != Force::NotYetLaw;
        report.findings.iter().filter(of_tier).any(is)
    };
    if tier > range.highest {
        Rung::Out
    } else if range.settled && tier == range.lowest {
        Rung::Settled
    } else if range.established == Some(tier) {
        Rung::Established
    } else if Some(tier) < range.established && any(|f| f.provision.outcome.is_yes() || f.established) {
        Rung::Beside
    } else if tier >= range.lowest {
        Rung::Possible
    } else if any(|f| f.provision.outcome.is_open()) {
        Rung::MayBeside
    } else {
        Rung::Out
    }
}

/// An employer has feelings read from faces: prohibited perhaps, and high-risk beside that.
const EMOTIONS: &str = "what=software inside=trained output=predictions role=uses authority=yes \
                        union-link=established-in-union exclusions=none users=company,employer about=individuals \
                        data=personal-data,body-signals body-use=emotions emotion=from-body emotion-setting=yes \
                        areas=area-work work=monitors-workers";

#[track_caller]
fn same(answers: &Answers) {
    for as_of in [TODAY, day("2025-01-01"), day("2028-01-01")] {
        let (standing, report) = (standing(&facts_of(answers), as_of), report(answers, as_of));
        assert_eq!(standing.range, report.tier, "{}", written(answers));
        let rungs: Vec<_> = Tier::ALL.iter().map(|&tier| (tier, rung(tier, &report))).collect();
        assert_eq!(standing.rungs, rungs, "{as_of}: {}", written(answers));
    }
}

#[test]
fn the_ladder_without_a_report_is_the_ladder_of_the_report() {
    same(&Answers::default());
    let mut seen = Vec::new();
    for seed in 0..200 {
        let mut rng = Rng::new(seed);
        let begun = answers(if seed % 5 == 0 { EMOTIONS } else { "" });
        walk(begun, |question, given| {
            if given.len() % 7 == 0 {
                same(given);
            }
            let standing = standing(&facts_of(given), TODAY);
            seen.extend(standing.rungs.iter().map(|(_, rung)| *rung));
            at_random(question, &mut rng)
        });
    }
    let all = [Rung::Out, Rung::Possible, Rung::Beside, Rung::MayBeside, Rung::Established, Rung::Settled];
    for rung in all {
        assert!(seen.contains(&rung), "no interview came to {rung:?}");
    }
}
