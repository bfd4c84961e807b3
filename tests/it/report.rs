//! What a result means: tiers as ranges, exceptions, roles, grounds, reasons, what-ifs.

use crate::support::{TODAY, and_no_more, answers, assess, assess_whole, day, denial, found, outcome, walk, written};
use ai_act_checklist::assess::{
    Force, GpaiLevel, GpaiRange, ProvisionReport, Ratings, Report, TierRange, full_report, report, tier_range,
};
use ai_act_checklist::engine::{Basis, Truth};
use ai_act_checklist::interview::{Answer, Answers, QuestionId, facts_of, next_question, question, questions_on};
use ai_act_checklist::law::{Fact, Nature, Role, RuleId, Tier};
use ai_act_checklist::words::Lang;
use std::collections::BTreeSet;

/// A trained system that a provider offers in the Union.
const PROVIDER: &str = "what=software inside=trained output=recommendations \
                        role=developed,offers own-name=yes union-link=offered-in-union,established-in-union \
                        exclusions=none ";
/// The same, used by somebody in the Union who bought it.
const DEPLOYER: &str = "what=software inside=trained output=recommendations \
                        role=uses authority=yes union-link=established-in-union exclusions=none ";
/// Sorting applications without looking at the persons.
const HIRING: &str = "users=employer about=individuals data=none areas=area-work work=filters-applications ";
/// A narrow procedural task, for Annex III(4)(a).
const NARROW: &str =
    "task@4a=narrow task-narrow@4a=limited,fixed-criteria task-narrow-value@4a=no task-influence@4a=yes ";
/// A part of a toy that guards the child, checked by an outside body.
const TOY: &str = "product=toys product-part=component product-safety=guards product-non-safety=no \
                   outside-body=required outside-body-why=health-safety ";
/// Emotion recognition from faces at a workplace.
const EMOTIONS: &str = "data=body-signals body-use=emotions emotion=from-body emotion-setting=yes ";
/// A general-purpose model on the Union market.
const MODEL: &str =
    "model=own-model model-ability=generates-language,integrable model-general=yes model-market=supplied ";

#[track_caller]
fn settled(report: &Report, tier: Tier) {
    let range = report.tier;
    let expected = TierRange { lowest: tier, established: Some(tier), highest: tier, settled: true, ..range };
    assert_eq!(range, expected);
}

#[track_caller]
fn yes(report: &Report, rules: &[&str]) {
    rules.iter().for_each(|rule| assert_eq!(outcome(report, rule), Truth::Yes, "{rule}"));
}

#[track_caller]
fn no(report: &Report, rules: &[&str]) {
    rules.iter().for_each(|rule| assert_eq!(outcome(report, rule), Truth::No, "{rule}"));
}

/// An exception of a finding, at any depth.
#[track_caller]
fn exception<'a>(report: &'a Report, rule: &str, id: &str) -> &'a ProvisionReport {
    fn find<'a>(of: &'a ProvisionReport, id: &str) -> Option<&'a ProvisionReport> {
        let here = of.exceptions.iter().find(|e| e.id.as_str() == id);
        here.or_else(|| of.exceptions.iter().find_map(|e| find(e, id)))
    }
    find(&found(report, rule).provision, id).unwrap_or_else(|| panic!("{rule} has no exception {id}"))
}

// --- The tier as a range ---

#[test]
fn without_answers_everything_is_possible_and_nothing_established() {
    let report = assess("");
    let expected = TierRange {
        lowest: Tier::OutOfScope,
        established: None,
        highest: Tier::Prohibited,
        settled: false,
        basis: Basis::Regulation,
        highest_by_text: Tier::Prohibited,
    };
    assert_eq!(report.tier, expected);
    assert_eq!((report.gpai.lowest, report.gpai.established), (GpaiLevel::None, None));
    assert!(report.findings.iter().all(|finding| finding.provision.outcome.is_open() && !finding.established));
    assert!(report.roles.iter().all(|role| role.outcome.is_open() && role.because.is_empty()));
    assert!(report.what_if.is_empty() && report.assessments.is_empty() && report.unused.is_empty());
}

#[test]
fn nobody_is_minimal_for_want_of_answers() {
    for text in [PROVIDER, DEPLOYER, "what=software inside=trained", "conduct=none areas=none people-see=none"] {
        let report = assess(text);
        assert_ne!(report.tier.established, Some(Tier::Minimal), "{text}");
        assert!(!report.tier.settled, "{text}");
    }
    settled(&assess_whole(PROVIDER), Tier::Minimal);
}

#[test]
fn a_prohibition_whose_exception_is_open_is_established_but_not_settled() {
    for exception_open in ["emotion-exception=unsure", ""] {
        let all_else = format!("{PROVIDER}{EMOTIONS}{exception_open}");
        let whole = walk(answers(&all_else), |question, _| match question.id {
            QuestionId::EmotionException => Answer::unsure(),
            _ => denial(question),
        });
        let report = report(&whole.0, TODAY);
        assert_eq!(outcome(&report, "art-5-1-f"), Truth::Unknown);
        assert!(found(&report, "art-5-1-f").established);
        assert_eq!(report.tier.established, Some(Tier::Prohibited));
        assert_eq!((report.tier.lowest, report.tier.highest), (Tier::HighRisk, Tier::Prohibited));
        assert!(!report.tier.settled);
        let open: Vec<_> = report.open.iter().map(|open| open.question).collect();
        assert!(open.contains(&QuestionId::EmotionException), "{open:?}");
    }
}

#[test]
fn an_exception_to_a_prohibition_leads_on_to_the_high_risk_test() {
    let report = assess_whole(&format!("{PROVIDER}{EMOTIONS}emotion-exception=medical-safety"));
    no(&report, &["art-5-1-f"]);
    yes(&report, &["annex-iii-1-c"]);
    assert_eq!(exception(&report, "art-5-1-f", "medical-or-safety").outcome, Truth::Yes);
    settled(&report, Tier::HighRisk);
}

#[test]
fn everything_that_applies_is_reported_and_not_only_the_first() {
    let report = assess_whole(&format!("{PROVIDER}{EMOTIONS}emotion-exception=none exposed=people-exposed"));
    yes(&report, &["art-5-1-f", "annex-iii-1-c", "art-50-3"]);
    settled(&report, Tier::Prohibited);
    let both =
        assess_whole(&format!("{PROVIDER}{HIRING}{TOY} people-see=talks interaction=answers,directly,with-people"));
    yes(&both, &["annex-i-a", "annex-iii-4-a", "art-50-1"]);
    settled(&both, Tier::HighRisk);
    let with_model = assess_whole(&format!("{PROVIDER}{HIRING}{MODEL} model-compute=between"));
    yes(&with_model, &["annex-iii-4-a", "gpai-provider"]);
}

#[test]
fn the_tier_is_that_of_the_highest_finding() {
    let talks = "people-see=talks interaction=answers,directly,with-people ";
    settled(&assess_whole(&format!("{PROVIDER}{talks}")), Tier::Transparency);
    settled(&assess_whole(&format!("{PROVIDER}{talks}{HIRING}")), Tier::HighRisk);
    let banned = "about=groups conduct=rates-people score=scores,on-behaviour,over-time,worse-treatment \
                  score-context=unrelated-context ";
    settled(&assess_whole(&format!("{PROVIDER}{talks}{banned}")), Tier::Prohibited);
}

// --- Scope ---

#[test]
fn a_machine_that_people_run_by_hand_is_no_ai_system() {
    settled(&assess_whole("what=manual"), Tier::NotAiSystem);
    let rules =
        "what=software inside=fixed-rules role=uses authority=yes union-link=established-in-union exclusions=none";
    settled(&assess_whole(rules), Tier::NotAiSystem);
}

#[test]
fn a_system_that_only_guidance_leaves_outside_the_definition_says_so() {
    let report = assess_whole(&PROVIDER.replace("inside=trained", "inside=trained-narrowly narrow-groups=trivial"));
    settled(&report, Tier::NotAiSystem);
    assert_eq!(report.tier.basis, Basis::AdoptedGuidance);
    assert_eq!(found(&report, "ai-system").provision.basis, Basis::AdoptedGuidance);
    // A trained system is no "classical heuristic", whatever it is called.
    let trained = assess_whole(&PROVIDER.replace("inside=trained", "inside=trained-narrowly narrow-groups=heuristic"));
    assert_eq!(outcome(&trained, "ai-system"), Truth::Yes);
}

#[test]
fn who_holds_no_role_is_out_of_scope() {
    let report = assess_whole(&PROVIDER.replace("role=developed,offers", "role=none"));
    no(&report, &["scope"]);
    settled(&report, Tier::OutOfScope);
    assert!(report.roles.iter().all(|role| role.outcome.is_no()));
}

#[test]
fn outside_the_union_the_act_follows_the_output() {
    let abroad = |base: &str, link: &str| {
        let report = assess_whole(&format!("{base}{HIRING}union-link={link}"));
        (outcome(&report, "scope"), report.tier.highest)
    };
    for base in [PROVIDER, DEPLOYER] {
        assert_eq!(abroad(base, "none"), (Truth::No, Tier::OutOfScope));
        assert_eq!(abroad(base, "output-in-union"), (Truth::Yes, Tier::HighRisk));
    }
    // Article 2(1)(a) and (b): a provider by offering, a deployer by place.
    assert_eq!(abroad(PROVIDER, "offered-in-union"), (Truth::Yes, Tier::HighRisk));
    assert_eq!(abroad(PROVIDER, "established-in-union"), (Truth::No, Tier::OutOfScope));
    assert_eq!(abroad(DEPLOYER, "established-in-union"), (Truth::Yes, Tier::HighRisk));
}

#[test]
fn a_purely_personal_use_frees_the_user_and_nobody_else() {
    let personal = "exclusions=private-use personal=yes ";
    let user = assess_whole(&format!("{DEPLOYER}{HIRING}{personal}"));
    settled(&user, Tier::OutOfScope);
    assert!(user.roles.iter().all(|role| role.outcome.is_no()));
    let professional = assess_whole(&format!("{DEPLOYER}{HIRING}exclusions=private-use personal=no"));
    settled(&professional, Tier::HighRisk);
    let provider = assess_whole(&format!("{PROVIDER}{HIRING}{personal}role=developed,offers,uses authority=yes"));
    settled(&provider, Tier::HighRisk);
}

#[test]
fn defence_and_research_are_out_only_where_they_are_all_of_it() {
    let tier = |text: &str| assess_whole(&format!("{PROVIDER}{HIRING}{text}")).tier.highest;
    assert_eq!(tier("exclusions=defence defence-purpose=military defence-only=yes"), Tier::OutOfScope);
    assert_eq!(tier("exclusions=defence defence-purpose=military defence-only=no"), Tier::HighRisk);
    assert_eq!(tier("exclusions=defence defence-purpose=public-order defence-only=yes"), Tier::HighRisk);
    assert_eq!(tier("exclusions=research research=for-research,only-research"), Tier::OutOfScope);
    assert_eq!(tier("exclusions=research research=for-research"), Tier::HighRisk);
}

#[test]
fn development_before_the_market_is_out_but_not_tests_in_the_real_world_nor_the_later_system() {
    let tier = |text: &str| assess_whole(&format!("{PROVIDER}{HIRING}exclusions=before-market {text}")).tier.highest;
    assert_eq!(tier("activity-only=yes real-world-test=no"), Tier::OutOfScope);
    assert_eq!(tier("activity-only=yes real-world-test=yes"), Tier::HighRisk);
    assert_eq!(tier("activity-only=no real-world-test=no"), Tier::HighRisk);
}

#[test]
fn an_open_source_system_is_out_only_while_it_is_neither_prohibited_nor_high_risk_nor_transparent() {
    let open = "exclusions=open-source open-source=open-licence,not-monetised ";
    let whole = |text: &str| assess_whole(&format!("{PROVIDER}{text}"));
    settled(&whole(open), Tier::OutOfScope);
    settled(&whole("exclusions=open-source open-source=open-licence "), Tier::Minimal);
    settled(&whole(&format!("{open}{HIRING}")), Tier::HighRisk);
    settled(&whole(&format!("{open}people-see=talks interaction=answers,directly,with-people")), Tier::Transparency);
    settled(&whole(&format!("{open}{EMOTIONS}emotion-exception=none")), Tier::Prohibited);
    // A derogated use leaves nothing that would bring it back in.
    settled(&whole(&format!("{open}{HIRING}{NARROW}")), Tier::OutOfScope);
}

// --- Products ---

#[test]
fn annex_i_section_b_is_high_risk_by_its_own_finding() {
    let report = assess_whole(&format!("{PROVIDER}{}", TOY.replace("toys", "motor-vehicles")));
    yes(&report, &["annex-i-b"]);
    no(&report, &["annex-i-a", "art-25-3"]);
    settled(&report, Tier::HighRisk);
    assert!(found(&report, "annex-i-b").who.is_empty(), "Chapter III does not apply to it");
    assert_eq!(found(&report, "annex-i-b").applies_from, Some(day("2028-08-02")));
}

#[test]
fn machinery_is_section_b_since_the_omnibus() {
    let report = assess_whole(&format!("{PROVIDER}{}", TOY.replace("toys", "machinery")));
    yes(&report, &["annex-i-b"]);
    no(&report, &["annex-i-a"]);
}

#[test]
fn a_product_under_laws_of_both_sections_is_found_under_both() {
    let report = assess_whole(&format!("{PROVIDER}{}", TOY.replace("toys", "radio-equipment,motor-vehicles")));
    yes(&report, &["annex-i-a", "annex-i-b"]);
}

#[test]
fn a_product_that_needs_no_outside_body_is_not_high_risk() {
    let report = assess_whole(&format!("{PROVIDER}{TOY}outside-body=self-assessed"));
    no(&report, &["annex-i-a"]);
    settled(&report, Tier::Minimal);
    let beside = assess_whole(&format!("{PROVIDER}{TOY}product-part=beside"));
    settled(&beside, Tier::Minimal);
}

#[test]
fn a_part_for_comfort_whose_failure_endangers_property_alone_is_out_by_our_reading() {
    let part = |safety: &str| assess_whole(&format!("{PROVIDER}{TOY}product-safety={safety} product-non-safety=yes"));
    let property = part("endangers-property");
    no(&property, &["annex-i-a"]);
    assert_eq!(found(&property, "annex-i-a").provision.basis, Basis::OurReading);
    settled(&property, Tier::Minimal);
    assert_eq!(property.tier.basis, Basis::OurReading);
    // Article 6(1b) brings back what endangers people.
    yes(&part("endangers-people"), &["annex-i-a"]);
    yes(&part("endangers-people,endangers-property"), &["annex-i-a"]);
    // What endangers nothing is no safety component by the text itself.
    let nothing = part("none");
    no(&nothing, &["annex-i-a"]);
    assert_eq!(nothing.tier.basis, Basis::Regulation);
    // A failure that endangers property counts where the part has to do with safety.
    let guards = assess_whole(&format!("{PROVIDER}{TOY}product-safety=endangers-property product-non-safety=no"));
    yes(&guards, &["annex-i-a"]);
}

#[test]
fn an_outside_check_for_other_reasons_than_health_and_safety_does_not_count() {
    let why = |why: &str| {
        let report = assess_whole(&format!("{PROVIDER}{TOY}product=radio-equipment outside-body-why={why}"));
        let finding = &found(&report, "annex-i-a").provision;
        (finding.outcome, finding.basis)
    };
    assert_eq!(why("health-safety"), (Truth::Yes, Basis::Regulation));
    assert_eq!(why("spectrum-emc"), (Truth::No, Basis::Regulation));
    assert_eq!(why("other-aspects"), (Truth::No, Basis::OurReading));
}

#[test]
fn an_outside_body_that_standards_replace_counts_by_draft_guidance() {
    let report = assess_whole(&format!("{PROVIDER}{TOY}outside-body=unless-standards"));
    yes(&report, &["annex-i-a"]);
    assert_eq!(found(&report, "annex-i-a").provision.basis, Basis::DraftGuidance);
    assert_eq!(report.tier.basis, Basis::DraftGuidance);
}

// --- The derogation of Article 6(3) ---

#[test]
fn a_provider_may_rely_on_a_narrow_task() {
    let report = assess_whole(&format!("{PROVIDER}{HIRING}{NARROW}"));
    no(&report, &["annex-iii-4-a"]);
    assert_eq!(exception(&report, "annex-iii-4-a", "art-6-3").outcome, Truth::Yes);
    settled(&report, Tier::Minimal);
    assert_eq!(report.tier.basis, Basis::Regulation);
}

#[test]
fn each_condition_of_article_6_3_needs_all_its_parts_and_no_material_influence() {
    let ways = [
        "task@4a=narrow task-narrow@4a=limited,fixed-criteria task-narrow-value@4a=no",
        "task@4a=improves task-improves@4a=completed,only-refines task-improves-result@4a=no",
        "task@4a=compares task-patterns@4a=all-completed,only-compares,proper-review task-patterns-replaces@4a=no",
        "task@4a=prepares task-prepares@4a=before-assessment,low-effect task-prepares-case@4a=no",
    ];
    let outcome = |text: &str| outcome(&assess_whole(&format!("{PROVIDER}{HIRING}{text}")), "annex-iii-4-a");
    for way in ways {
        assert_eq!(outcome(&format!("{way} task-influence@4a=yes")), Truth::No, "{way}");
        assert_eq!(outcome(&format!("{way} task-influence@4a=no")), Truth::Yes, "{way}");
        let spoilt = way.strip_suffix("=no").unwrap();
        assert_eq!(outcome(&format!("{spoilt}=yes task-influence@4a=yes")), Truth::Yes, "{spoilt}=yes");
        let (_, parts) = way.split_once("task-").unwrap();
        let (question, rest) = parts.split_once('=').unwrap();
        let (options, _) = rest.split_once(' ').unwrap();
        for left_out in options.split(',') {
            let fewer: Vec<_> = options.split(',').filter(|option| *option != left_out).collect();
            let less = format!("{way} task-{question}={} task-influence@4a=yes", fewer.join(","));
            assert_eq!(outcome(&less), Truth::Yes, "{less}");
        }
    }
}

#[test]
fn profiling_defeats_the_derogation() {
    let outcome = |text: &str| outcome(&assess_whole(&format!("{PROVIDER}{HIRING}{NARROW}{text}")), "annex-iii-4-a");
    assert_eq!(outcome("data=personal-data evaluates=no"), Truth::No);
    assert_eq!(outcome("data=personal-data evaluates=yes"), Truth::Yes);
    assert_eq!(outcome("data=none"), Truth::No);
    let report = assess_whole(&format!("{PROVIDER}{HIRING}{NARROW}data=personal-data evaluates=yes"));
    // Whoever has answered the task sees why it does not help.
    let derogation = exception(&report, "annex-iii-4-a", "art-6-3");
    assert_eq!(derogation.outcome, Truth::No);
    assert_eq!(exception(&report, "annex-iii-4-a", "profiling-override").outcome, Truth::Yes);
}

#[test]
fn the_derogation_is_tested_for_each_use_by_itself() {
    let both = format!("{PROVIDER}{HIRING}work=filters-applications,promotion-termination {NARROW}");
    let report = assess_whole(&both);
    no(&report, &["annex-iii-4-a"]);
    yes(&report, &["annex-iii-4-b"]);
    settled(&report, Tier::HighRisk);
    let other = NARROW.replace("@4a", "@4b");
    let report = assess_whole(&format!("{both}{other}"));
    no(&report, &["annex-iii-4-a", "annex-iii-4-b"]);
    settled(&report, Tier::Minimal);
}

/// Article 6(3) is about the system, Article 6(4) about the provider: whoever is not the provider needs both, the facts and
/// the provider's own assessment, according to a draft.
#[test]
fn a_deployer_needs_facts_and_the_providers_declaration_and_that_rests_on_a_draft() {
    let declared = |text: &str| assess_whole(&format!("{DEPLOYER}{HIRING}{text}"));
    let report = declared(&format!("{NARROW}task-declared@4a=yes"));
    no(&report, &["annex-iii-4-a"]);
    assert_eq!(found(&report, "annex-iii-4-a").provision.basis, Basis::DraftGuidance);
    settled(&report, Tier::Minimal);
    assert_eq!(report.tier.basis, Basis::DraftGuidance);
    // A paper without facts settles nothing, and against the facts it changes nothing.
    assert_eq!(outcome(&assess(&format!("{DEPLOYER}{HIRING}task-declared@4a=yes")), "annex-iii-4-a"), Truth::Unknown);
    let against = declared("task@4a=none task-declared@4a=yes");
    yes(&against, &["annex-iii-4-a"]);
    assert!(against.contradictions.iter().any(|c| c.id.as_str() == "x27"), "{:?}", against.contradictions);
    // Facts for it and nothing declared: open, whatever else is said, until the provider speaks.
    let open = declared(&format!("{NARROW}task-declared@4a=no"));
    assert_eq!((outcome(&open, "annex-iii-4-a"), open.tier.established), (Truth::Unknown, Some(Tier::HighRisk)));
    let indicated: Vec<_> = found(&open, "annex-iii-4-a").indicated.iter().map(|id| id.as_str()).collect();
    assert_eq!(indicated, ["art-6-3-a"]);
    assert!(open.rests_on_indication() && !against.rests_on_indication() && !report.rests_on_indication());
    let text = Lang::En.letter(&["Recruitment"]);
    assert!(text.contains("Article 6(4)") && text.contains("- Recruitment\n") && text.contains("49(2)"), "{text}");
    yes(&declared(&format!("{NARROW}task-declared@4a=treats-as-high-risk")), &["annex-iii-4-a"]);
    // The same questions as to a provider, and one is enough where no condition is met.
    let path = walk(answers(&format!("{DEPLOYER}{HIRING}")), |question, _| denial(question)).1;
    let tasks = path.iter().filter(|id| matches!(id, QuestionId::Task(..)));
    assert_eq!(tasks.map(ToString::to_string).collect::<Vec<_>>(), ["task@4a"]);
}

/// Articles 25(1)(c) and 6(3): whoever gives a system a new purpose would be its provider, so the test is theirs.
#[test]
fn who_changed_the_purpose_makes_the_test_of_article_6_3() {
    let assess = |text: &str| assess_whole(&format!("{DEPLOYER}{HIRING}changed-purpose=yes from-start=no {text}"));
    let narrow = assess(NARROW);
    no(&narrow, &["annex-iii-4-a", "art-25-1-c"]);
    yes(&assess("task@4a=none"), &["annex-iii-4-a", "art-25-1-c"]);
}

/// Recital 53: handling files for an assessment is preparatory by itself, unless it yields the very evidence.
#[test]
fn file_handling_is_preparatory_unless_it_is_the_evidence() {
    let files = "task@4a=prepares task-prepares@4a=before-assessment,handles-files task-prepares-case@4a=no ";
    let assess = |text: &str| assess_whole(&format!("{PROVIDER}{HIRING}{files}{text}"));
    no(&assess("task-prepares-evidence@4a=no"), &["annex-iii-4-a"]);
    yes(&assess("task-prepares-evidence@4a=yes"), &["annex-iii-4-a"]);
    yes(&assess("task-prepares-case@4a=yes"), &["annex-iii-4-a"]);
}

#[test]
fn who_is_provider_and_deployer_relies_on_the_text() {
    let both = PROVIDER.replace("role=developed,offers", "role=developed,offers,uses authority=yes");
    let report = assess_whole(&format!("{both}{HIRING}{NARROW}"));
    no(&report, &["annex-iii-4-a"]);
    assert_eq!(found(&report, "annex-iii-4-a").provision.basis, Basis::Regulation);
}

// --- Grounds ---

#[test]
fn a_no_that_only_a_draft_gives_says_so() {
    let adverts = "work=adverts work-adverts=yes ";
    let report = assess_whole(&format!("{PROVIDER}{HIRING}{adverts}"));
    no(&report, &["annex-iii-4-a"]);
    assert_eq!(found(&report, "annex-iii-4-a").provision.basis, Basis::DraftGuidance);
    settled(&report, Tier::Minimal);
    assert_eq!(report.tier.basis, Basis::DraftGuidance);
    // Where the text closes it as well, the text is named.
    let derogated = assess_whole(&format!("{PROVIDER}{HIRING}{adverts}{NARROW}"));
    no(&derogated, &["annex-iii-4-a"]);
    let firm = assess_whole(&format!("{PROVIDER}{HIRING}work=none"));
    assert_eq!(found(&firm, "annex-iii-4-a").provision.basis, Basis::Regulation);
    assert_eq!(firm.tier.basis, Basis::Regulation);
}

#[test]
fn a_yes_that_only_a_draft_gives_says_so() {
    let report = assess_whole(&format!("{PROVIDER}{HIRING}work=monitors-workers"));
    yes(&report, &["annex-iii-4-b"]);
    assert_eq!(found(&report, "annex-iii-4-b").provision.basis, Basis::DraftGuidance);
    assert_eq!(report.tier.basis, Basis::DraftGuidance);
    let by_text = assess_whole(&format!("{PROVIDER}{HIRING}work=monitors-workers,evaluates-workers"));
    assert_eq!(found(&by_text, "annex-iii-4-b").provision.basis, Basis::Regulation);
}

#[test]
fn another_finding_on_firm_ground_makes_the_tier_firm() {
    let report = assess_whole(&format!("{PROVIDER}{HIRING}work=filters-applications,monitors-workers"));
    assert_eq!(found(&report, "annex-iii-4-b").provision.basis, Basis::DraftGuidance);
    assert_eq!(report.tier.basis, Basis::Regulation);
}

// --- Article 50 ---

#[test]
fn the_duties_of_article_50_fall_on_the_right_person() {
    let all = "output=text,media people-see=talks,perceived,publishes-media,publishes-text \
               interaction=answers,directly,with-people data=body-signals body-use=sorts exposed=people-exposed \
               media=resembles,appears-authentic public-text=public-interest generator-date=no ";
    let whose = |base: &str| {
        let report = assess_whole(&format!("{base}{all}"));
        ["art-50-1", "art-50-2", "art-50-3", "art-50-4-deep-fake", "art-50-4-text"].map(|rule| {
            let finding = found(&report, rule);
            (finding.provision.outcome, finding.yours)
        })
    };
    let (yes, no) = (Truth::Yes, Truth::No);
    // A system that talks or reads people is a transparency system in anybody's hands; the duty may be another's.
    assert_eq!(whose(PROVIDER), [(yes, yes), (yes, yes), (yes, no), (no, no), (no, no)]);
    assert_eq!(whose(DEPLOYER), [(yes, no), (no, no), (yes, yes), (yes, yes), (yes, yes)]);
    let both = PROVIDER.replace("role=developed,offers", "role=developed,offers,uses authority=yes");
    assert_eq!(whose(&both), [(yes, yes); 5]);
    let report = assess_whole(&format!("{PROVIDER}{all}"));
    assert_eq!(found(&report, "art-50-1").who, [Role::Provider]);
    assert_eq!(found(&report, "art-50-3").who, [Role::Deployer]);
}

#[test]
fn a_mere_user_of_a_generator_has_nothing_to_mark() {
    let report = assess_whole(&format!("{DEPLOYER}output=text people-see=perceived"));
    no(&report, &["art-50-2"]);
    settled(&report, Tier::Minimal);
    let provider = assess_whole(&format!("{PROVIDER}output=text people-see=perceived"));
    yes(&provider, &["art-50-2"]);
    settled(&provider, Tier::Transparency);
}

#[test]
fn an_artistic_deep_fake_is_told_more_lightly_but_told() {
    let fake = "output=media people-see=publishes-media media=resembles,appears-authentic,artistic ";
    let report = assess_whole(&format!("{DEPLOYER}{fake}"));
    yes(&report, &["art-50-4-deep-fake", "art-50-4-artistic"]);
    settled(&report, Tier::Transparency);
}

#[test]
fn reviewed_text_under_editorial_responsibility_needs_no_notice() {
    let text = |public: &str| {
        let text = format!("{DEPLOYER}output=text people-see=publishes-text public-text={public}");
        outcome(&assess_whole(&text), "art-50-4-text")
    };
    assert_eq!(text("public-interest"), Truth::Yes);
    assert_eq!(text("public-interest,reviewed"), Truth::Yes);
    assert_eq!(text("public-interest,reviewed,editorial-responsibility"), Truth::No);
    assert_eq!(text("public-interest,reviewed,editorial-responsibility,changed-after"), Truth::Yes);
    assert_eq!(text("reviewed"), Truth::No);
}

// --- Roles and Article 25 ---

#[test]
fn several_roles_may_be_held_at_once() {
    let text = PROVIDER
        .replace("role=developed,offers own-name=yes", "role=developed,offers,uses,resells own-name=yes authority=yes");
    let report = assess_whole(&text);
    let held = report.roles.iter().filter(|role| role.outcome.is_yes());
    let held: Vec<_> = held.map(|role| role.id).collect();
    // Who is the provider is no distributor of the same system (Article 3(7)).
    assert_eq!(held, [Role::Provider, Role::Deployer]);
}

#[test]
fn who_puts_the_own_name_on_a_high_risk_system_becomes_its_provider() {
    let text =
        |use_: &str| format!("{DEPLOYER}role=uses,puts-name union-link=offered-in-union,established-in-union {use_}");
    let report = assess_whole(&text(HIRING));
    yes(&report, &["annex-iii-4-a", "art-25-1-a"]);
    no(&report, &["art-25-1-b", "art-25-1-c"]);
    settled(&report, Tier::HighRisk);
    let provider = report.roles.iter().find(|role| role.id == Role::Provider).unwrap();
    assert_eq!(provider.outcome, Truth::No, "Article 25 is decided after the roles");
    // After the tier: where nothing is high-risk, nothing is attached.
    no(&assess_whole(&text("")), &["art-25-1-a"]);
}

#[test]
fn a_substantial_modification_makes_a_provider_of_a_high_risk_system() {
    let changed = |text: &str| {
        let base = format!("{DEPLOYER}role=uses,changed union-link=offered-in-union,established-in-union ");
        outcome(&assess_whole(&format!("{base}{HIRING}{text}")), "art-25-1-b")
    };
    assert_eq!(changed("modification=substantial from-start=yes changed-purpose=no"), Truth::Yes);
    assert_eq!(changed("modification=substantial,foreseen from-start=yes changed-purpose=no"), Truth::No);
    assert_eq!(changed("modification=none from-start=yes changed-purpose=no"), Truth::No);
}

#[test]
fn a_new_purpose_that_makes_it_high_risk_makes_a_provider() {
    let outcome = |text: &str| outcome(&assess_whole(&format!("{DEPLOYER}{text}")), "art-25-1-c");
    assert_eq!(outcome(&format!("{HIRING}changed-purpose=yes from-start=no")), Truth::Yes);
    assert_eq!(outcome(&format!("{HIRING}changed-purpose=yes from-start=yes")), Truth::No);
    assert_eq!(outcome(&format!("{HIRING}changed-purpose=no")), Truth::No);
    assert_eq!(outcome("changed-purpose=yes from-start=no"), Truth::No);
    let provider = assess_whole(&format!("{PROVIDER}{HIRING}changed-purpose=yes from-start=no"));
    no(&provider, &["art-25-1-a", "art-25-1-b", "art-25-1-c"]);
}

#[test]
fn the_manufacturer_of_a_section_a_product_counts_as_provider_of_its_safety_component() {
    let maker = format!("{PROVIDER}role=with-product own-name=no ");
    yes(&assess_whole(&format!("{maker}{TOY}")), &["annex-i-a", "art-25-3"]);
    no(&assess_whole(&format!("{maker}{}", TOY.replace("toys", "machinery"))), &["art-25-3"]);
}

// --- General-purpose models ---

#[track_caller]
fn level(report: &Report) -> GpaiLevel {
    let GpaiRange { lowest, established, highest, settled } = report.gpai;
    assert!(settled && lowest == highest && established == Some(lowest), "{:?}", report.gpai);
    lowest
}

#[test]
fn a_model_is_a_second_axis_and_never_a_tier() {
    let model_only = format!("{PROVIDER}what=model-only {MODEL}model-compute=between");
    let report = assess_whole(&model_only);
    settled(&report, Tier::NotAiSystem);
    assert_eq!(level(&report), GpaiLevel::Gpai);
    let both = assess_whole(&format!("{PROVIDER}{MODEL}model-compute=between"));
    settled(&both, Tier::Minimal);
    assert_eq!(level(&both), GpaiLevel::Gpai);
    assert_eq!(level(&assess_whole(PROVIDER)), GpaiLevel::None);
}

#[test]
fn ten_to_the_23_is_a_presumption_that_stands_until_it_is_rebutted() {
    let presumed = format!("{PROVIDER}{MODEL}model-compute=between systemic=none model-open=none model-general=unsure");
    let report = report(&walk(answers(&presumed), |question, _| denial(question)).0, TODAY);
    assert_eq!(report.gpai.established, Some(GpaiLevel::Gpai));
    assert_eq!((report.gpai.lowest, report.gpai.highest), (GpaiLevel::None, GpaiLevel::Gpai));
    assert!(!report.gpai.settled);
    // What the model can do decides, in both directions.
    let narrow = assess_whole(&format!("{PROVIDER}{MODEL}model-compute=between model-general=no"));
    assert_eq!(level(&narrow), GpaiLevel::None);
    let small = assess_whole(&format!("{PROVIDER}{MODEL}model-compute=below-23"));
    assert_eq!(level(&small), GpaiLevel::Gpai);
    let below = format!("{PROVIDER}{MODEL}model-compute=below-23 model-general=unsure");
    let below = ai_act_checklist::assess::report(&walk(answers(&below), |q, _| denial(q)).0, TODAY);
    assert_eq!(below.gpai.established, None, "nothing is presumed below it");
}

#[test]
fn a_third_of_the_compute_makes_a_provider_of_a_changed_model() {
    let changed = |text: &str| {
        let base = format!("{PROVIDER}role=developed,offers,changed model=changed-model model-market=supplied ");
        assess_whole(&format!("{base}{text}"))
    };
    let above = changed("modifier-compute=above-third modifier-change=no original-systemic=no");
    assert_eq!(level(&above), GpaiLevel::Gpai);
    assert_eq!(found(&above, "gpai-provider").provision.basis, Basis::AdoptedGuidance);
    assert_eq!(level(&changed("modifier-compute=below-third modifier-change=no")), GpaiLevel::None);
    assert_eq!(level(&changed("modifier-compute=below-third modifier-change=yes")), GpaiLevel::Gpai);
    let systemic = changed("modifier-compute=above-third original-systemic=yes systemic-rebutted=no");
    assert_eq!(level(&systemic), GpaiLevel::GpaiSystemic);
}

#[test]
fn open_models_are_spared_some_duties_unless_they_carry_systemic_risk() {
    let open = "model-open=open-licence,not-monetised,public-weights ";
    let report = assess_whole(&format!("{PROVIDER}{MODEL}{open}model-compute=between"));
    yes(&report, &["gpai-provider", "art-53-2"]);
    let systemic = assess_whole(&format!("{PROVIDER}{MODEL}{open}model-compute=above-25"));
    yes(&systemic, &["gpai-provider", "gpai-systemic"]);
    no(&systemic, &["art-53-2"]);
    for missing in ["open-licence,not-monetised", "open-licence,public-weights", "not-monetised,public-weights"] {
        let report = assess_whole(&format!("{PROVIDER}{MODEL}model-compute=between model-open={missing}"));
        no(&report, &["art-53-2"]);
    }
}

#[test]
fn a_model_above_ten_to_the_25_is_notified_even_where_its_risk_is_rebutted() {
    let above = |text: &str| assess_whole(&format!("{PROVIDER}{MODEL}model-compute=above-25 {text}"));
    let report = above("");
    yes(&report, &["gpai-systemic", "art-52-1"]);
    let rebutted = above("systemic=none systemic-rebutted=yes");
    no(&rebutted, &["gpai-systemic"]);
    yes(&rebutted, &["art-52-1", "gpai-provider"]);
    assert_eq!(level(&rebutted), GpaiLevel::Gpai);
    // A designation is the Commission's own and stands (Article 52(5)).
    yes(&above("systemic=designated systemic-rebutted=yes"), &["gpai-systemic"]);
    let designated = assess_whole(&format!("{PROVIDER}{MODEL}model-compute=between systemic=designated"));
    yes(&designated, &["gpai-systemic"]);
    no(&designated, &["art-52-1"]);
}

#[test]
fn a_model_off_the_market_or_only_for_internal_ends_has_no_provider_duties() {
    let market =
        |text: &str| level(&assess_whole(&format!("{PROVIDER}{MODEL}model-compute=between model-market={text}")));
    for inside in ["supplied", "own-product", "internal-essential"] {
        assert_eq!(market(inside), GpaiLevel::Gpai, "{inside}");
    }
    for outside in ["internal-only", "not-yet-supplied", "outside-union-only"] {
        assert_eq!(market(outside), GpaiLevel::None, "{outside}");
    }
    // Recital 97: systemic risk is always covered.
    let systemic = assess_whole(&format!("{PROVIDER}{MODEL}model-compute=above-25 model-market=internal-only"));
    assert_eq!(level(&systemic), GpaiLevel::GpaiSystemic);
}

// --- Reasons ---

/// Answers of many kinds, whole and partial.
fn many() -> Vec<Answers> {
    let texts = [
        String::new(),
        PROVIDER.to_owned(),
        format!("{PROVIDER}{HIRING}{NARROW}"),
        format!("{PROVIDER}{HIRING}data=personal-data,body-signals evaluates=unsure"),
        format!("{DEPLOYER}{HIRING}task-declared@4a=yes"),
        format!("{PROVIDER}{EMOTIONS}emotion-exception=unsure"),
        format!("{PROVIDER}{TOY}"),
        format!("{PROVIDER}{MODEL}model-compute=above-25"),
        format!("{DEPLOYER}output=text,media people-see=perceived,publishes-media media=unsure"),
        "what=manual role=none".to_owned(),
        format!("{PROVIDER}exclusions=open-source open-source=open-licence,not-monetised"),
        format!("{PROVIDER}exclusions=unsure areas=any-purpose"),
        "role=none".to_owned(),
        "what=unsure role=none".to_owned(),
        format!("{PROVIDER}inside=fixed-rules,borderline"),
    ];
    let whole = texts.iter().map(|text| and_no_more(text));
    whole.chain(texts.iter().map(|text| answers(text))).collect()
}

fn provisions(report: &Report) -> Vec<&ProvisionReport> {
    fn add<'a>(provision: &'a ProvisionReport, into: &mut Vec<&'a ProvisionReport>) {
        into.push(provision);
        provision.exceptions.iter().for_each(|exception| add(exception, into));
    }
    let mut all = Vec::new();
    report.findings.iter().for_each(|finding| add(&finding.provision, &mut all));
    all
}

#[test]
fn reasons_are_answers_that_were_given_and_facts_that_they_settle() {
    for answers in many() {
        let facts = facts_of(&answers);
        let report = report(&answers, TODAY);
        let of_roles = report.roles.iter().flat_map(|role| role.because.iter());
        let of_findings = provisions(&report).into_iter().flat_map(|provision| provision.because.iter());
        for because in of_findings.chain(of_roles) {
            let answer =
                answers.get(because.question).unwrap_or_else(|| panic!("{} was not answered", because.question));
            assert_eq!(&because.chosen, answer);
            assert!(!because.facts.is_empty());
            for (fact, truth) in &because.facts {
                assert!(truth.settled() && ai_act_checklist::engine::Facts::get(&facts, *fact) == *truth, "{fact}");
                assert_eq!(facts.source(*fact), Some(because.question), "{fact}");
            }
        }
    }
}

#[test]
fn a_settled_outcome_has_a_reason_and_an_open_one_a_question() {
    for answers in many() {
        let report = report(&answers, TODAY);
        for provision in provisions(&report) {
            let told = || format!("{}: {}", provision.id, written(&answers));
            // Whether a new purpose alone is a substantial modification, the law itself leaves open.
            let by_law = provision.id == RuleId::NewProviderModification && provision.outcome.is_open();
            assert!(by_law || provision.outcome.settled() == provision.missing.is_empty(), "{}", told());
            assert!(provision.outcome.is_open() || !provision.because.is_empty(), "no reason for {}", told());
            for id in &*provision.missing {
                let open = answers.get(*id).is_none_or(Answer::is_unsure);
                let leaves_open = answers.get(*id).is_some_and(|answer| {
                    let said = |o: &&ai_act_checklist::interview::Opt| answer.has(o.id) || answer.doubts(o.id);
                    question(*id).unwrap().options.iter().filter(said).any(|o| o.leaves_open)
                });
                let in_doubt = answers.get(*id).is_some_and(|answer| !answer.doubted().is_empty());
                assert!(open || leaves_open || in_doubt, "{id} was answered: {}", told());
            }
        }
    }
}

#[test]
fn an_open_question_could_change_what_it_is_said_to_change() {
    for answers in many() {
        let report = report(&answers, TODAY);
        let mut seen = BTreeSet::new();
        for open in &report.open {
            assert!(seen.insert(open.question), "{} twice", open.question);
            assert!(!open.could_change.is_empty());
            for rule in &open.could_change {
                let of_finding = report.finding(*rule).is_none_or(|finding| {
                    finding.provision.outcome.is_open() || report.tier.highest <= Tier::NotAiSystem
                });
                assert!(of_finding, "{} could change {rule}, which is settled", open.question);
            }
        }
        assert!(report.tier.settled || !report.open.is_empty(), "open, but by what? {}", written(&answers));
    }
}

/// Whoever holds no role is outside; whether there is an AI system at all decides between the two lowest tiers.
#[test]
fn outside_the_regulation_it_stays_open_and_asked_whether_it_is_an_ai_system() {
    let nothing_said = assess("role=none");
    assert_eq!((nothing_said.tier.lowest, nothing_said.tier.highest), (Tier::OutOfScope, Tier::NotAiSystem));
    assert!(nothing_said.open.iter().any(|open| open.question.to_string() == "what"));
    let next = next_question(&answers("role=none"), &facts_of(&answers("role=none"))).expect("something is open");
    assert_eq!(next.id.to_string(), "what");
    settled(&assess_whole("role=none what=software inside=trained output=text"), Tier::OutOfScope);
    settled(&assess_whole("role=none what=manual"), Tier::NotAiSystem);
    let unsure = assess_whole("what=unsure inside=trained output=text role=none");
    assert!(!unsure.tier.settled && unsure.open[0].question.to_string() == "what", "{:?}", unsure.open);
}

/// Article 2(12): released openly, a system is outside, while it is open whether it is an AI system at all.
#[test]
fn an_open_source_system_whose_nature_is_open_lies_between_the_two_lowest_tiers() {
    let free = "role=developed,offers own-name=yes union-link=offered-in-union,established-in-union exclusions=open-source \
                open-source=open-licence,not-monetised body-use=none conduct=none product=none areas=none people-see=none ";
    let range = |text: &str| assess(&format!("{free}{text}")).tier;
    let bounds = |text: &str| (range(text).lowest, range(text).highest);
    assert_eq!(bounds(""), (Tier::OutOfScope, Tier::NotAiSystem));
    assert_eq!(bounds("what=manual"), (Tier::NotAiSystem, Tier::NotAiSystem));
    // Its conditions are met, and one of the four groups that are none may still be shown.
    let met = "what=software inside=knowledge output=text narrow-groups=";
    assert_eq!(bounds(&format!("{met}unsure")), (Tier::OutOfScope, Tier::NotAiSystem));
    assert_eq!(range(&format!("{met}unsure")).established, Some(Tier::OutOfScope));
    assert_eq!(bounds(&format!("{met}neither")), (Tier::OutOfScope, Tier::OutOfScope));
}

/// Article 3(1): for what is hard to place, a specialist has to look at that very answer.
#[test]
fn an_option_that_keeps_a_question_open_stands_among_what_is_open() {
    let report = assess_whole(&format!("{PROVIDER}inside=fixed-rules,borderline"));
    assert_eq!(outcome(&report, "ai-system"), Truth::Unknown);
    let inside = |ids: &[QuestionId]| ids.iter().any(|id| id.to_string() == "inside");
    assert!(inside(&found(&report, "ai-system").provision.missing));
    assert!(inside(&report.open.iter().map(|open| open.question).collect::<Vec<_>>()));
}

#[test]
fn what_if_is_true_of_what_would_follow() {
    let mut looked_at = 0;
    for answers in many() {
        let report = report(&answers, TODAY);
        let mut seen = Vec::new();
        for what_if in &report.what_if {
            let before = answers.get(what_if.question).expect("only answers given can be changed");
            let mut other = answers.clone();
            other.set(what_if.question, what_if.answer.clone()).unwrap();
            assert_ne!(other.get(what_if.question), Some(before));
            assert!(!what_if.answer.is_unsure(), "not knowing changes nothing");
            let after = tier_range(&facts_of(&other), TODAY);
            assert_eq!(after, what_if.tier, "{} {:?}: {}", what_if.question, what_if.answer, written(&answers));
            let moved = |t: &TierRange| (t.lowest, t.established, t.highest);
            assert_ne!(moved(&after), moved(&report.tier));
            assert!(!seen.contains(&(what_if.question, what_if.tier)), "the same twice: {what_if:?}");
            seen.push((what_if.question, what_if.tier));
            looked_at += 1;
        }
    }
    assert!(looked_at > 100, "{looked_at}");
}

#[test]
fn what_if_names_what_keeps_a_system_from_being_high_risk() {
    let report = assess_whole(&format!("{PROVIDER}{HIRING}{NARROW}"));
    let up = report.what_if.iter().filter(|w| w.tier.lowest == Tier::HighRisk).map(|w| w.question.to_string());
    let up: BTreeSet<_> = up.collect();
    for expected in ["task-narrow@4a", "task-narrow-value@4a", "task-influence@4a"] {
        assert!(up.contains(expected), "{expected} is not among {up:?}");
    }
}

#[test]
fn judgements_are_listed_for_counsel_and_observations_are_not() {
    let report = assess_whole(&format!("{PROVIDER}{HIRING}{NARROW}"));
    let facts: Vec<_> = report.assessments.iter().map(|assessment| assessment.fact).collect();
    assert!(facts.iter().any(|fact| matches!(fact, Fact::Task(..))), "{facts:?}");
    assert!(facts.iter().all(|fact| fact.nature() == Nature::Assessment));
    assert!(!facts.contains(&Fact::TrainedOnData));
    for assessment in &report.assessments {
        assert!(questions_on(assessment.fact).any(|question| question.id == assessment.question));
    }
}

#[test]
fn answers_below_a_closed_question_are_kept_but_not_used() {
    let text = format!("{PROVIDER}conduct=none hidden-means=subliminal,manipulative ");
    let report = report(&answers(&text), TODAY);
    assert_eq!(report.unused, [QuestionId::HiddenMeans]);
    no(&report, &["art-5-1-a"]);
    assert!(assess(PROVIDER).unused.is_empty());
}

// --- The report as a whole ---

#[test]
fn the_same_answers_on_the_same_day_give_the_same_report_byte_for_byte() {
    for answers in many() {
        let text =
            || serde_json::to_string(&full_report(&answers, &Ratings::default(), Truth::Unknown, TODAY)).unwrap();
        let here = text();
        assert_eq!(here, text());
        let elsewhere = std::thread::scope(|scope| scope.spawn(text).join().unwrap());
        assert_eq!(here, elsewhere);
    }
}

#[test]
fn a_report_before_the_edition_says_so() {
    let on = |date: &str| report(&Answers::default(), day(date));
    assert!(on("2026-07-26").before_edition && !on("2026-07-27").before_edition);
    assert_eq!(on("2026-07-26").as_of, day("2026-07-26"));
    assert!(on("2024-07-31").findings.iter().all(|finding| finding.force == Force::NotYetLaw));
}

#[test]
fn findings_keep_their_order_and_each_is_there_once() {
    let ids = |report: &Report| report.findings.iter().map(|f| f.provision.id).collect::<Vec<_>>();
    let expected = ids(&assess(""));
    assert_eq!(expected.len(), expected.iter().collect::<BTreeSet<_>>().len());
    for answers in many() {
        assert_eq!(ids(&report(&answers, TODAY)), expected);
    }
}
