//! A result that rests on less than the law itself says so in the line that everybody reads.

use crate::support::TODAY;
use crate::{cases, obligations as profiles};
use ai_act_checklist::assess::{Tier, TierRange, report, tier_range};
use ai_act_checklist::engine::Basis;
use ai_act_checklist::interview::{Answers, facts_of};
use ai_act_checklist::words::Lang;

/// What the first sentence says of each basis.
const fn told(basis: Basis) -> Option<&'static str> {
    match basis {
        Basis::Regulation => None,
        Basis::AdoptedGuidance => Some("according to adopted guidelines of the Commission"),
        Basis::DraftGuidance => Some("according to draft guidelines of the Commission"),
        Basis::OurReading => Some("according to our own reading"),
    }
}

/// A headline names its basis where that is less than the law, and no other.
#[track_caller]
fn fits(range: &TierRange) {
    let headline = Lang::En.headline(range);
    for basis in Basis::ALL {
        let Some(words) = told(basis) else { continue };
        let wanted = basis == range.basis && range.established.is_some();
        assert_eq!(headline.contains(words), wanted, "{range:?}: {headline}");
    }
    assert!(!headline.contains('.'), "one sentence: {headline}");
    if range.settled {
        let spoken = Lang::En.range_told(range);
        assert!(told(range.basis).is_none_or(|words| spoken.contains(words)), "{spoken}");
    }
}

/// Every range there can be, on every basis.
fn ranges() -> Vec<TierRange> {
    let mut ranges = Vec::new();
    for lowest in Tier::ALL {
        for highest in Tier::ALL.into_iter().filter(|&highest| highest >= lowest) {
            for basis in Basis::ALL {
                for highest_by_text in Tier::ALL.into_iter().filter(|&text| text >= highest) {
                    let settled = lowest == highest;
                    let some = Tier::ALL.into_iter().filter(|&tier| lowest <= tier && tier <= highest).map(Some);
                    for established in some.chain((!settled).then_some(None)) {
                        ranges.push(TierRange { lowest, established, highest, settled, basis, highest_by_text });
                    }
                }
            }
        }
    }
    ranges
}

#[test]
fn every_headline_names_the_basis_that_it_rests_on() {
    ranges().iter().for_each(fits);
}

#[test]
fn what_guidance_denies_comes_first() {
    let range = |tier: Tier, basis: Basis, highest_by_text: Tier| TierRange {
        lowest: tier,
        established: Some(tier),
        highest: tier,
        settled: true,
        basis,
        highest_by_text,
    };
    for (tier, basis, by_text, wanted) in [
        (
            Tier::Minimal,
            Basis::DraftGuidance,
            Tier::HighRisk,
            "Not high-risk according to draft guidelines of the Commission",
        ),
        (Tier::Minimal, Basis::OurReading, Tier::HighRisk, "Not high-risk according to our own reading"),
        (
            Tier::Minimal,
            Basis::AdoptedGuidance,
            Tier::Prohibited,
            "Neither prohibited nor high-risk according to adopted guidelines of the Commission",
        ),
        (
            Tier::Transparency,
            Basis::DraftGuidance,
            Tier::HighRisk,
            "Transparency duties, but not high-risk according to draft guidelines of the Commission",
        ),
        (
            Tier::OutOfScope,
            Basis::AdoptedGuidance,
            Tier::HighRisk,
            "Outside the AI Act according to adopted guidelines of the Commission",
        ),
        (
            Tier::NotAiSystem,
            Basis::AdoptedGuidance,
            Tier::Prohibited,
            "Not an AI system according to adopted guidelines of the Commission",
        ),
        (
            Tier::HighRisk,
            Basis::DraftGuidance,
            Tier::HighRisk,
            "High-risk according to draft guidelines of the Commission",
        ),
        (Tier::Minimal, Basis::Regulation, Tier::Minimal, "No specific duties found"),
        (Tier::NotAiSystem, Basis::Regulation, Tier::NotAiSystem, "Not an AI system under the AI Act"),
    ] {
        assert_eq!(Lang::En.headline(&range(tier, basis, by_text)), wanted);
    }
}

#[test]
fn given_cases_say_on_what_they_rest() {
    let mut weak = 0;
    for (_, answers) in cases::all_answers().into_iter().chain(profiles::all_answers()) {
        let range = tier_range(&facts_of(&answers), TODAY);
        assert!(range.highest_by_text >= range.highest, "{range:?}");
        fits(&range);
        weak += usize::from(range.basis != Basis::Regulation);
    }
    assert!(weak > 5, "{weak} cases rest on less than the law");
}

#[test]
fn without_answers_it_is_too_early_to_say_on_whatever_basis() {
    assert_eq!(Lang::En.headline(&report(&Answers::default(), TODAY).tier), "Too early to say");
}
