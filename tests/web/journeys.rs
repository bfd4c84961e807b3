//! Systems that people check, from the first question to the result.

use crate::person::{LANG, STORED, in_every_browser, question, words};
use crate::systems::{self, Given};
use ai_act_checklist::assess::{Role, Tier};
use ai_act_checklist::engine::Date;
use ai_act_checklist::store::Saved;
use serde_json::Value;

/// Annex III, point 4(a).
const RECRUITMENT: &str = "annex-iii-4-a";

/// The name of a tier.
fn tier(tier: Tier) -> &'static str {
    LANG.tier(tier).name
}

#[test]
fn without_answers_anything_is_possible_and_nothing_established() {
    in_every_browser(|person| {
        person.open();
        person.begin();
        person.go_to_result();
        assert_eq!(person.heading(), "Too early to say");
        let (low, high) = (LANG.tier(Tier::OutOfScope).inline, LANG.tier(Tier::Prohibited).inline);
        person.read(".aac-headline", &format!("from {low} to {high}"));
        assert!(!person.text(".aac-headline").to_lowercase().contains(LANG.tier(Tier::Minimal).inline));
        person.read("main", LANG.result().decides_none);
        assert!(person.cards().is_empty(), "{:?}", person.cards());
        assert!(!person.has(".is-established, .is-settled"), "{}", person.text(".aac-ladder"));
    });
}

#[test]
fn a_recruiters_cv_screening_is_high_risk_within_35_answers() {
    in_every_browser(|person| {
        let asked = person.interview(&systems::cv_screening());
        assert!(asked.len() <= 35, "{} answers: {asked:?}", asked.len());
        person.go_to_result();
        person.set_day(Date::ymd(2026, 11, 23));
        assert_eq!(person.heading(), "High-risk");
        let card = person.card(RECRUITMENT).expect("recruitment decides");
        assert!(card.contains("Annex III(4)(a)"), "{card}");
        assert!(card.contains("Applies from 2 December 2027"), "{card}");
        assert_eq!(person.text(".aac-ladder .is-settled .aac-rung"), tier(Tier::HighRisk));
        assert!(person.has_role(Role::Deployer) && !person.has_role(Role::Provider));
        person.read("main", LANG.result().open_none);
    });
}

#[test]
fn every_reason_leads_back_to_its_question_and_returns() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::cv_screening()));
        person.go_to_result();
        let before = person.result();
        let card = format!("[data-finding={RECRUITMENT}]");
        person.click(&format!("{card} summary"));
        let reasons = person.data("change", &format!("{card} .aac-because [data-change]"));
        assert!(reasons.iter().any(|name| name == "work"), "{reasons:?}");
        for name in reasons {
            if !person.has(&format!("{card} [data-change='{name}']")) {
                person.click(&format!("{card} summary"));
            }
            person.click(&format!("{card} .aac-because [data-change='{name}']"));
            person.see_question(&name);
            assert!(!person.chosen().is_empty(), "{name} has lost its answer");
            person.press(words().common.cancel);
            assert_eq!(person.result(), before);
        }
    });
}

#[test]
fn an_answer_changed_and_changed_back_loses_nothing() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::cv_screening()));
        person.go_to_result();
        // What came out is noted with the first change: docs/decisions/0012-what-came-out-is-kept.md.
        let work = || {
            let mut stored: Value = serde_json::from_str(&person.stored(STORED)?).ok()?;
            stored.as_object_mut()?.remove("result");
            Some(stored)
        };
        let (before, stored) = (person.result(), work().expect("work"));

        person.go_to_check();
        person.click("[data-change=areas]");
        person.answer("areas", &["none"]);
        person.see("check");
        person.read(".is-unused [data-question=work]", &LANG.question_title(question("work")));
        person.go_to_result();
        let between = person.result();
        assert_ne!(between.0, before.0);
        assert!(person.card(RECRUITMENT).is_none());

        person.go_to_check();
        person.click("[data-change=areas]");
        person.see_question("areas");
        assert_eq!(person.chosen(), ["none"]);
        person.answer("areas", &["area-work"]);
        person.see("check");
        assert!(!person.has(".is-unused"), "{}", person.text(".is-unused"));
        person.go_to_result();
        assert_eq!(person.result(), before);
        assert_eq!(work(), Some(stored));
    });
}

#[test]
fn a_customer_chatbot_has_transparency_duties() {
    in_every_browser(|person| {
        person.interview(&systems::chatbot());
        person.go_to_result();
        assert_eq!(person.heading(), "Transparency duties apply");
        let card = person.card("art-50-1").expect("interaction decides");
        assert!(card.contains("Art. 50(1)"), "{card}");
        assert!(card.contains("In force since 2 August 2026"), "{card}");
        assert!(person.has_role(Role::Provider));
    });
}

#[test]
fn emotion_recognition_at_work_is_prohibited_unless_the_open_exception_applies() {
    in_every_browser(|person| {
        person.interview(&systems::emotions_at_work());
        person.go_to_result();
        assert_eq!(person.heading(), "Prohibited, unless an exception still to be checked applies");
        let card = person.card("art-5-1-f").expect("the prohibition decides");
        assert!(card.contains("Art. 5(1)(f)"), "{card}");
        assert!(card.contains(LANG.result().unless), "{card}");
        assert!(card.contains(LANG.result().exception_open), "{card}");

        let exception = LANG.question_title(question("emotion-exception"));
        person.press(&exception);
        person.see_question("emotion-exception");
        person.answer("emotion-exception", &["none"]);
        person.see("result");
        assert_eq!(person.heading(), "Prohibited");
        // Not the first hit only: emotion recognition and the monitoring of workers are high-risk uses as well.
        assert!(person.card("annex-iii-1-c").is_some(), "{:?}", person.cards());
    });
}

#[test]
fn a_spam_filter_has_no_specific_duties() {
    in_every_browser(|person| {
        person.interview(&systems::spam_filter());
        person.go_to_result();
        assert_eq!(person.heading(), "No specific duties found");
        assert_eq!(person.text(".aac-ladder .is-settled .aac-rung"), tier(Tier::Minimal));
        person.read("main", LANG.result().open_none);
        person.read("main", LANG.result().general_duties);
    });
}

#[test]
fn not_sure_never_narrows_to_minimal() {
    in_every_browser(|person| {
        let nothing = Given::new();
        person.open();
        person.begin();
        for count in 0..20 {
            let told = person.told_range();
            assert!(told.contains(LANG.tier(Tier::Prohibited).inline), "after {count} answers: {told}");
            assert!(told.contains("Nothing is established"), "after {count} answers: {told}");
            person.answer_next(&nothing);
        }
        // Hundreds of questions are asked of somebody who is never sure: the others are answered beforehand.
        person.open_with(&systems::finished(&nothing));
        person.begin();
        person.see("check");
        person.go_to_result();
        assert_eq!(person.heading(), "Too early to say");
        assert!(person.cards().is_empty(), "{:?}", person.cards());
        assert!(person.text("section[aria-labelledby=aac-open]").contains(LANG.result().was_unsure));
    });
}

#[test]
fn none_of_these_stands_alone_and_not_sure_may_stand_beside_others() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::spam_filter()));
        person.begin();
        person.click("[data-change=areas]");
        person.see_question("areas");
        // What is clicked is drawn a moment later.
        let choose = |option: &str, then: &[&str]| {
            person.click(&format!("label[for='aac-areas-{option}']"));
            person.wait(option, || (person.chosen() == then).then_some(()));
        };
        assert_eq!(person.chosen(), ["none"]);
        choose("area-work", &["area-work"]);
        choose("unsure", &["area-work", "unsure"]);
        choose("none", &["none"]);
        choose("none", &[]);
    });
}

#[test]
fn single_lines_can_be_doubted_without_a_longer_page_for_all() {
    in_every_browser(|person| {
        person.open_with(&systems::finished(&systems::spam_filter()));
        person.begin();
        person.click("[data-change=areas]");
        person.see_question("areas");
        let marks = || person.all(".aac-doubt").len();
        // Whether the line is doubted, and what is ticked, a moment after the click.
        let comes = |is_doubted: bool, chosen: &[&str]| {
            let mark = "return page.querySelector('[data-doubt=area-work]')?.getAttribute('aria-pressed')";
            let pressed = if is_doubted { "true" } else { "false" };
            person.wait(&format!("doubted: {is_doubted}, ticked: {chosen:?}"), || {
                (person.script(mark, []) == pressed && person.chosen() == chosen).then_some(())
            });
        };
        assert_eq!(marks(), 0);
        person.click("[data-action=unsure-lines]");
        person.wait("marks", || (marks() > 3).then_some(()));
        // By keyboard, and called by what it marks.
        person.tab_to("[data-doubt=area-work]");
        let name = person.script("return page.querySelector('[data-doubt=area-work]').getAttribute('aria-label')", []);
        let label = LANG.option(question("areas"), "area-work".parse().unwrap()).label;
        assert_eq!(name, format!("Not sure about: {label}"));
        person.type_keys(" ");
        comes(true, &["none"]); // None of the others.
        // A line is ticked or doubted, not both.
        person.click("label[for='aac-areas-area-work']");
        comes(false, &["area-work"]);
        person.click("[data-doubt=area-work]");
        comes(true, &[]);
        person.click("button[type=submit]");
        person.see("check");
        assert!(person.text("[data-question=areas]").contains(&format!("Not sure about: {label}")));
        person.reload();
        person.begin();
        if person.is_asked() {
            person.click("[data-action=check]");
        }
        person.see("check");
        person.click("[data-change=areas]");
        person.see_question("areas");
        // It is kept, and shown without a click.
        comes(true, &[]);
    });
}

/// On a slow device a second click can come before the first one is drawn: no tick is lost, neither on the page nor in the answer.
#[test]
fn what_is_clicked_before_the_page_was_drawn_is_ticked_and_given() {
    in_every_browser(|person| {
        person.open();
        person.begin();
        person.answer("what", &["software"]);
        person.answer("inside", &["trained"]);
        person.see_question("output");
        // At one stroke, as the browser lets nothing be drawn in between.
        let tick = |values: &[&str], then: &str| {
            let click = "[...arguments].forEach(value => page.querySelector(`fieldset input[value=${value}]`).click())";
            person.script(&[click, then].join(";"), values.iter().map(|&value| Value::from(value)));
        };
        tick(&["predictions", "recommendations", "text", "text"], "");
        person.wait("both ticks", || (person.chosen() == ["predictions", "recommendations"]).then_some(()));
        tick(&["decisions"], "page.querySelector('button[type=submit]').click()");
        person.wait("the answer", || {
            let saved = Saved::read(&person.stored(STORED)?).ok()?.0;
            let given = saved.answers.get(question("output"))?.chosen().to_vec();
            assert_eq!(given.len(), 3, "{given:?}");
            Some(())
        });
    });
}
