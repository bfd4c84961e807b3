//! Prohibitions and uses of Annex III that came out too low or too high, each by the provision that decides it.

use crate::support::{and_no_more, answers, asked, assess, assess_whole, day, found, outcome};
use ai_act_checklist::assess::{Report, report};
use ai_act_checklist::engine::{Basis, Truth};
use ai_act_checklist::interview::{
    Answer, CheckId, QuestionId, contradictions, facts_of, next_question, open_questions,
};
use ai_act_checklist::law::Tier;

/// A trained system that a provider offers in the Union.
const PROVIDER: &str = "what=software inside=trained output=recommendations narrow-groups=neither \
                        role=developed,offers own-name=yes union-link=offered-in-union,established-in-union \
                        exclusions=none ";
/// The same, used by somebody in the Union who bought it.
const DEPLOYER: &str = "what=software inside=trained output=recommendations narrow-groups=neither \
                        role=uses authority=yes union-link=established-in-union exclusions=none ";
/// Part of the control of a water supply.
const WATER: &str = "users=network-operator about=things data=none areas=area-networks networks-limits=none \
                     critical-entity=yes ";
/// Nude pictures of real people, its purpose.
const INTIMATE: &str = "output=media conduct=realistic-media intimate-content=intimate-parts,identifiable,realistic \
                        intimate-purpose=yes intimate-exceptions=none ";

/// The report on a day on which the prohibitions of 2026 apply.
fn in_december(text: &str) -> Report {
    report(&and_no_more(text), day("2026-12-10"))
}

#[track_caller]
fn is(report: &Report, rule: &str, truth: Truth, basis: Basis) {
    let finding = found(report, rule);
    assert_eq!((finding.provision.outcome, finding.provision.basis), (truth, basis), "{rule}");
}

// --- Article 5 ---

#[test]
fn article_5_1a_a_names_no_role_so_whoever_supplies_is_caught() {
    let ways = [
        "role=puts-name,resells",
        "role=resells",
        "role=changed,offers",
        "role=with-product",
        "role=imports import-name=yes",
        "role=developed,offers own-name=no",
    ];
    for way in ways {
        let text = format!("{PROVIDER}{INTIMATE}{way}");
        let report = in_december(&text);
        assert_eq!(outcome(&report, "art-5-1-ba"), Truth::Yes, "{way}");
        assert_eq!(report.tier.established, Some(Tier::Prohibited), "{way}");
        let abuse = format!(
            "{PROVIDER}output=media conduct=realistic-media intimate-content=minors-material abuse-purpose=yes {way}"
        );
        assert_eq!(outcome(&in_december(&abuse), "art-5-1-bb"), Truth::Yes, "{way}");
    }
}

#[test]
fn article_5_1_ba_does_not_catch_a_mere_user_for_what_others_could_do() {
    let report = in_december(&format!("{DEPLOYER}{INTIMATE}intimate-use=no"));
    assert_eq!(outcome(&report, "art-5-1-ba"), Truth::No);
}

#[test]
fn article_5_1_ba_and_bb_are_screened_by_one_neutral_line_and_earlier_answers_mean_what_they_meant() {
    let words = ai_act_checklist::words::Lang::En;
    let neutral = words.option(QuestionId::Conduct, "realistic-media".parse().unwrap());
    for word in ["intim", "abuse", "nud", "sex"] {
        assert!(!neutral.label.contains(word) && !neutral.help.contains(word), "{word}");
    }
    let conduct = ai_act_checklist::interview::question(QuestionId::Conduct).unwrap();
    let offered: Vec<_> = conduct.offered(&Answer::default()).map(|option| option.id.as_str()).collect();
    assert!(offered.contains(&"realistic-media"));
    assert!(!offered.contains(&"nude-pictures") && !offered.contains(&"minors-material"), "{offered:?}");
    let chosen = ["nude-pictures".parse().unwrap()];
    assert!(conduct.offered(&Answer::new(chosen)).any(|option| option.id == chosen[0]), "what was chosen is shown");

    let asked = |text: &str| {
        let answers = answers(&format!("{PROVIDER}output=media {text}"));
        let open = open_questions(&answers, &facts_of(&answers));
        open.into_iter().map(|q| q.id).collect::<Vec<_>>()
    };
    // Nobody who makes no lifelike pictures of people is asked any further.
    let none = asked("conduct=none");
    assert!(!none.contains(&QuestionId::IntimateContent) && !none.contains(&QuestionId::AbusePurpose));
    let line = asked("conduct=realistic-media");
    assert!(line.contains(&QuestionId::IntimateContent));
    let ordinary = asked("conduct=realistic-media intimate-content=identifiable,realistic");
    assert!(!ordinary.contains(&QuestionId::AbusePurpose) && !ordinary.contains(&QuestionId::IntimatePurpose));
    // The two lines of before settle what they settled.
    let old = asked("conduct=nude-pictures");
    assert!(old.contains(&QuestionId::IntimateContent) && !old.contains(&QuestionId::AbusePurpose));
    let old = asked("conduct=minors-material intimate-content=identifiable,realistic");
    assert!(old.contains(&QuestionId::AbusePurpose), "an answer of before is not lowered by the new question");
}

#[test]
fn article_5_1_f_has_no_word_on_the_body_so_a_no_for_texts_rests_on_guidance() {
    let text = format!("{DEPLOYER}users=employer about=individuals data=personal-data conduct=emotions-from-data");
    let report = assess_whole(&text);
    is(&report, "art-5-1-f", Truth::No, Basis::AdoptedGuidance);
    let without = assess_whole(&format!("{DEPLOYER}users=employer about=individuals data=personal-data"));
    is(&without, "art-5-1-f", Truth::No, Basis::Regulation);
}

/// What sorts people by their faces for the police.
const SORTS: &str = "about=individuals data=body-signals body-use=sorts sort-ancillary=none sort-individually=yes ";

#[test]
fn article_5_1_g_stays_open_where_only_the_reach_of_its_exception_for_law_enforcement_decides() {
    let police =
        format!("{DEPLOYER}users=law-enforcement {SORTS}sort-trait=listed-trait sort-dataset=police-categorisation ");
    for open in ["", "sort-police=undecided", "sort-police=unsure"] {
        let report = assess_whole(&format!("{police}{open}"));
        assert_eq!(outcome(&report, "art-5-1-g"), Truth::Unknown, "{open}");
        assert_eq!(report.tier.established, Some(Tier::Prohibited), "{open}");
        assert!(!report.tier.settled, "{open}");
        let questions: Vec<_> = report.open.iter().map(|open| open.question).collect();
        assert!(questions.contains(&QuestionId::SortPolice), "{questions:?}");
    }
    assert_eq!(outcome(&assess_whole(&format!("{police}sort-police=covered")), "art-5-1-g"), Truth::No);
    assert_eq!(outcome(&assess_whole(&format!("{police}sort-police=not-covered")), "art-5-1-g"), Truth::Yes);
}

#[test]
fn ethnic_origin_is_left_to_annex_iii_1_b_by_the_draft_alone_and_race_is_not() {
    let with =
        |trait_: &str| assess_whole(&format!("{DEPLOYER}users=company {SORTS}sort-dataset=none sort-trait={trait_}"));
    let origin = with("ethnic-origin");
    is(&origin, "art-5-1-g", Truth::No, Basis::DraftGuidance);
    assert_eq!(outcome(&origin, "annex-iii-1-b"), Truth::Yes);
    assert_eq!(outcome(&with("listed-trait,ethnic-origin"), "art-5-1-g"), Truth::Yes);
    is(&with("sensitive-trait"), "art-5-1-g", Truth::No, Basis::Regulation);
}

#[test]
fn labels_that_balance_a_collection_are_no_prohibited_sorting_and_still_a_use_of_annex_iii() {
    let text =
        format!("{PROVIDER}users=company {SORTS}sort-trait=listed-trait,ethnic-origin sort-dataset=labels-dataset");
    let report = assess_whole(&text);
    assert_eq!(outcome(&report, "art-5-1-g"), Truth::No);
    assert_eq!(outcome(&report, "annex-iii-1-b"), Truth::Yes);
}

/// Live search for a suspect by the police in a public place.
const LIVE: &str = "users=law-enforcement about=individuals data=body-signals body-use=finds-out \
                    identify=no-involvement,database identify-limits=none identify-live=real-time,public-place \
                    own-law-enforcement=yes live-objective=suspect ";

#[test]
fn article_5_1_h_asks_for_the_deployers_own_purpose_and_not_for_whom_it_is_meant() {
    let meant = LIVE.replace("users=law-enforcement", "users=company,law-enforcement");
    let of = |own: &str| assess_whole(&format!("{DEPLOYER}{}", meant.replace("own-law-enforcement=yes", own)));
    let private = of("own-law-enforcement=no");
    assert_eq!(outcome(&private, "art-5-1-h"), Truth::No);
    assert_eq!(outcome(&private, "annex-iii-1-a"), Truth::Yes);
    assert_eq!(private.tier.highest, Tier::HighRisk);
    // Nobody is let off by silence.
    let silent = of("own-law-enforcement=unsure");
    assert_eq!(outcome(&silent, "art-5-1-h"), Truth::Unknown);
    assert_eq!(silent.tier.highest, Tier::Prohibited);
    assert_eq!(outcome(&of("own-law-enforcement=yes live-safeguards=none"), "art-5-1-h"), Truth::Yes);
}

#[test]
fn safeguards_of_article_5_2_to_5_that_are_not_mentioned_are_open_and_listed() {
    let some = assess_whole(&format!("{DEPLOYER}{LIVE}live-safeguards=strictly-necessary,national-law,authorised"));
    assert_eq!(outcome(&some, "art-5-1-h"), Truth::Unknown);
    assert_eq!(some.tier.highest, Tier::Prohibited);
    assert!(!some.tier.settled && some.tier.lowest == Tier::HighRisk);
    // With an authorisation stated, it is not told as prohibited; with nothing stated, it is.
    assert_eq!(some.tier.established, Some(Tier::HighRisk));
    let open =
        format!("{DEPLOYER}{}live-objective=unsure live-safeguards=unsure", LIVE.replace("live-objective=suspect", ""));
    assert_eq!(assess_whole(&open).tier.established, Some(Tier::Prohibited));
    let open: Vec<_> = some.open.iter().map(|open| open.question).collect();
    assert!(open.contains(&QuestionId::LiveSafeguards), "{open:?}");
    // And told one by one.
    let given = answers(&format!("{LIVE}live-safeguards=strictly-necessary,national-law,authorised"));
    let (asked, told) = (asked("live-safeguards"), given.get(QuestionId::LiveSafeguards).unwrap());
    let unsaid: Vec<_> = asked.unsaid(told, &facts_of(&given)).map(|option| option.to_string()).collect();
    assert_eq!(
        unsaid,
        ["confirms-target", "weighed", "impact-assessment", "registered", "no-sole-decision", "notified"]
    );
    // The safeguards are due all the same.
    for due in ["art-5-2", "art-5-3", "art-5-4"] {
        let rows = some.obligations.iter().filter(|row| row.id.name().starts_with(due));
        assert!(rows.clone().count() > 0 && rows.clone().all(|row| row.outcome.is_yes()), "{due}");
    }
    for missing in ["none", "strictly-necessary,national-law,authorised,others-missing"] {
        let report = assess_whole(&format!("{DEPLOYER}{LIVE}live-safeguards={missing}"));
        assert_eq!(outcome(&report, "art-5-1-h"), Truth::Yes, "{missing}");
    }
    let all = "strictly-necessary,national-law,confirms-target,weighed,impact-assessment,registered,authorised,\
               no-sole-decision,notified";
    for all in [all.to_owned(), format!("{all},others-missing")] {
        let report = assess_whole(&format!("{DEPLOYER}{LIVE}live-safeguards={all}"));
        assert_eq!(outcome(&report, "art-5-1-h"), Truth::No, "{all}");
        assert_eq!(outcome(&report, "annex-iii-1-a"), Truth::Yes, "{all}");
    }
}

// --- Annex III(2) ---

#[test]
fn annex_iii_2_stays_open_where_only_a_draft_leaves_out_a_failure_that_endangers_people() {
    for open in ["", "networks-guards=unsure", "networks-guards=no", "networks-guards=no networks-failure=undecided"] {
        let report = assess_whole(&format!("{DEPLOYER}{WATER}networks=failure-endangers {open}"));
        assert_ne!(outcome(&report, "annex-iii-2"), Truth::No, "{open}");
        assert_eq!(report.tier.established, Some(Tier::HighRisk), "{open}");
    }
    let plain = assess(&format!("{DEPLOYER}{WATER}networks=failure-endangers "));
    assert!(!plain.tier.settled && found(&plain, "annex-iii-2").established);
    let decided = assess_whole(&format!(
        "{DEPLOYER}{WATER}networks=failure-endangers networks-guards=no networks-failure=not-covered"
    ));
    is(&decided, "annex-iii-2", Truth::No, Basis::DraftGuidance);
    let guards =
        assess_whole(&format!("{DEPLOYER}{WATER}networks=failure-endangers networks-guards=yes task-declared@2=no"));
    assert_eq!(outcome(&guards, "annex-iii-2"), Truth::Yes);
}

#[test]
fn annex_iii_2_is_not_closed_by_silence_on_what_guards() {
    for line in ["failure-endangers", "endangers-property", "failure-endangers,endangers-property"] {
        let report = assess(&format!("{DEPLOYER}{WATER}networks={line}"));
        assert_ne!(outcome(&report, "annex-iii-2"), Truth::No, "{line}");
        assert_ne!(report.tier.established, Some(Tier::Minimal), "{line}");
    }
    let property = assess_whole(&format!("{DEPLOYER}{WATER}networks=endangers-property networks-guards=no"));
    is(&property, "annex-iii-2", Truth::No, Basis::DraftGuidance);
}

#[test]
fn annex_iii_2_by_the_draft_means_designated_operators_only() {
    let text = format!("{DEPLOYER}{WATER}networks=guards critical-entity=no");
    is(&assess_whole(&text), "annex-iii-2", Truth::No, Basis::DraftGuidance);
}

// --- Annex III(3) ---

#[test]
fn annex_iii_3_a_covers_money_for_studies_only_where_access_depends_on_it() {
    let grant =
        format!("{DEPLOYER}users=company about=individuals data=none areas=area-education education=study-funding ");
    assert_eq!(outcome(&assess(&grant), "annex-iii-3-a"), Truth::Unknown);
    assert_eq!(
        outcome(&assess_whole(&format!("{grant}education-funding=yes task-declared@3a=no")), "annex-iii-3-a"),
        Truth::Yes
    );
    assert_eq!(outcome(&assess_whole(&format!("{grant}education-funding=no")), "annex-iii-3-a"), Truth::No);
}

#[test]
fn annex_iii_5_a_needs_an_authority_so_a_foundation_is_left_out() {
    let grant =
        "about=individuals data=none areas=area-services services=entitlement benefits=yes task-declared@5a=no ";
    assert_eq!(outcome(&assess_whole(&format!("{DEPLOYER}users=company {grant}")), "annex-iii-5-a"), Truth::No);
    assert_eq!(
        outcome(&assess_whole(&format!("{DEPLOYER}users=public-authority {grant}")), "annex-iii-5-a"),
        Truth::Yes
    );
}

#[test]
fn tests_for_a_credential_outside_a_school_count_for_3_b_by_the_draft_and_for_3_d_in_its_context() {
    let test = format!(
        "{DEPLOYER}users=company about=individuals data=none areas=area-education education-context=credential \
         education-counts=yes education-test=yes task-declared@3b=no task-declared@3d=no "
    );
    let outcomes = assess_whole(&format!("{test}education=outcomes credential-body=no"));
    is(&outcomes, "annex-iii-3-b", Truth::Yes, Basis::DraftGuidance);
    let proctoring = format!("{test}education=proctoring ");
    assert_eq!(outcome(&assess(&proctoring), "annex-iii-3-d"), Truth::Unknown);
    assert_eq!(outcome(&assess_whole(&format!("{proctoring}credential-body=yes")), "annex-iii-3-d"), Truth::Yes);
    is(&assess_whole(&format!("{proctoring}credential-body=no")), "annex-iii-3-d", Truth::No, Basis::Regulation);
}

// --- What only helps, and what is asked too early ---

#[test]
fn help_alone_closes_no_use_and_leads_to_article_6_3() {
    let areas = [
        ("area-networks", "networks", "annex-iii-2"),
        ("area-education", "education", "annex-iii-3-b"),
        ("area-work", "work", "annex-iii-4-a"),
        ("area-services", "services", "annex-iii-5-b"),
        ("area-police", "police", "annex-iii-6-c"),
        ("area-migration", "migration", "annex-iii-7-c"),
        ("area-justice", "justice", "annex-iii-8-a"),
    ];
    let nothing =
        ["only-plans", "only-learning", "only-organises", "only-fraud", "only-office", "only-office", "only-office"];
    for ((area, question, rule), nothing) in areas.into_iter().zip(nothing) {
        let users = "users=law-enforcement,migration-authority,court,public-authority about=individuals data=none \
                     critical-entity=yes education-context=institution education-counts=yes";
        for ticked in ["only-prepares".to_owned(), format!("only-prepares,{nothing}")] {
            let given = and_no_more(&format!("{PROVIDER}{users} areas={area} {question}={ticked}"));
            let report = report(&given, crate::support::TODAY);
            assert_eq!(outcome(&report, rule), Truth::Unknown, "{question}={ticked}");
            assert!(!report.tier.settled && report.tier.highest >= Tier::HighRisk, "{question}={ticked}");
            let found = contradictions(&given, &facts_of(&given));
            assert!(found.iter().any(|found| found.id == CheckId::X80), "{question}={ticked}");
        }
    }
    // With the line that it helps with, the task is asked for that use and for no other.
    let text = format!(
        "{PROVIDER}users=employer about=individuals data=none areas=area-work work=filters-applications,only-prepares \
         evaluates=no combined=no "
    );
    let helps = assess_whole(&text);
    assert_eq!(outcome(&helps, "annex-iii-4-b"), Truth::No);
    let prepares = assess_whole(&format!(
        "{text}task@4a=narrow task-narrow@4a=limited,fixed-criteria task-narrow-value@4a=no task-influence@4a=yes"
    ));
    assert_eq!(outcome(&prepares, "annex-iii-4-a"), Truth::No);
    assert_eq!(prepares.tier.established, Some(Tier::Minimal));
}

#[test]
fn details_are_not_asked_of_whoever_is_not_sure_of_what_they_detail() {
    let asks = |text: &str, question: QuestionId| {
        let answers = answers(&format!("{PROVIDER}{text}"));
        open_questions(&answers, &facts_of(&answers)).iter().any(|open| open.id == question)
    };
    let toy = "product=toys product-part=itself ";
    assert!(!asks(&format!("{toy}outside-body=unsure"), QuestionId::OutsideBodyWhy));
    assert!(asks(&format!("{toy}outside-body=required"), QuestionId::OutsideBodyWhy));
    for closed in ["emotion=physical-states", "emotion=from-text-only"] {
        let text = format!("data=body-signals body-use=emotions {closed} ");
        for question in [QuestionId::EmotionSetting, QuestionId::EmotionException, QuestionId::Exposed] {
            assert!(!asks(&text, question), "{question} after {closed}");
        }
    }
    assert!(!asks("people-see=none", QuestionId::InteractionExceptions));
    assert!(!asks("people-see=talks interaction=answers,with-people", QuestionId::InteractionExceptions));
}

// --- Article 50 ---

#[test]
fn article_50_4_is_lighter_for_satire_and_not_gone() {
    let fake = format!("{DEPLOYER}output=media people-see=publishes-media ");
    // Silence on whether it would pass for real closes nothing.
    let silent = answers(&format!("{fake}media=resembles,artistic"));
    assert_eq!(outcome(&report(&silent, crate::support::TODAY), "art-50-4-deep-fake"), Truth::Unknown);
    assert!(open_questions(&silent, &facts_of(&silent)).iter().any(|open| open.id == QuestionId::MediaAuthentic));
    let lifelike = assess_whole(&format!("{fake}media=resembles,artistic media-authentic=yes"));
    assert_eq!(outcome(&lifelike, "art-50-4-deep-fake"), Truth::Yes);
    assert_eq!(outcome(&lifelike, "art-50-4-artistic"), Truth::Yes);
    let drawn = assess_whole(&format!("{fake}media=resembles,artistic media-authentic=no"));
    assert_eq!(outcome(&drawn, "art-50-4-deep-fake"), Truth::No);
    let plain = answers(&format!("{fake}media=resembles"));
    assert_eq!(outcome(&report(&plain, crate::support::TODAY), "art-50-4-deep-fake"), Truth::No);
    assert!(next_question(&plain, &facts_of(&plain)).is_some_and(|next| next.id != QuestionId::MediaAuthentic));
}

#[test]
fn what_it_is_said_to_make_is_not_taken_back_by_the_list_of_what_it_produces() {
    let left_out = format!("{DEPLOYER}output=recommendations ");
    let fake = assess_whole(&format!("{left_out}people-see=publishes-media media=resembles,appears-authentic"));
    assert_eq!(outcome(&fake, "art-50-4-deep-fake"), Truth::Yes);
    let text = assess_whole(&format!("{left_out}people-see=publishes-text public-text=public-interest"));
    assert_eq!(outcome(&text, "art-50-4-text"), Truth::Yes);
    let marks = assess_whole(&format!("{PROVIDER}output=recommendations people-see=perceived"));
    assert_eq!(outcome(&marks, "art-50-2"), Truth::Yes);
    let intimate = format!("{PROVIDER}{INTIMATE}output=recommendations");
    assert_eq!(outcome(&in_december(&intimate), "art-5-1-ba"), Truth::Yes);
    for text in [format!("{left_out}people-see=publishes-media"), intimate] {
        let given = answers(&text);
        let found = contradictions(&given, &facts_of(&given));
        assert!(found.iter().any(|found| found.id == CheckId::X82), "{text}");
    }
}
