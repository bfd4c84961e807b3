//! What was left unticked in a list settles facts: the report says so, where nothing else said it.

use crate::support::{TODAY, answers, assess, found, walk};
use ai_act_checklist::assess::{Because, Report, report};
use ai_act_checklist::interview::{Answers, Kind, OptionId as O, QuestionId as Q, question};
use ai_act_checklist::words::Lang;

const SYSTEM: &str = "what=software inside=trained output=predictions narrow-groups=neither role=uses authority=yes \
                      union-link=established-in-union exclusions=none users=company about=individuals ";

#[track_caller]
fn reason(report: &Report, rule: &str, id: Q) -> Because {
    let reasons = &found(report, rule).provision.because;
    let reason = reasons.iter().find(|because| because.question == id);
    reason.unwrap_or_else(|| panic!("{rule} is not decided by {id}: {reasons:?}")).clone()
}

#[test]
fn what_was_not_ticked_is_named_where_that_alone_closed_a_route() {
    let ticked = assess(&format!("{SYSTEM}data=personal-data conduct=rates-people"));
    assert_eq!(reason(&ticked, "art-5-1-e", Q::Conduct).left_out, [O::CollectsFaces]);
    let areas = assess(&format!("{SYSTEM}data=personal-data areas=area-work"));
    assert_eq!(reason(&areas, "annex-iii-3-a", Q::Areas).left_out, [O::AreaEducation]);
}

#[test]
fn who_said_none_of_these_or_denied_it_or_was_not_sure_left_nothing_out() {
    let none = assess(&format!("{SYSTEM}data=personal-data conduct=none"));
    assert!(reason(&none, "art-5-1-e", Q::Conduct).left_out.is_empty());
    let unsure = assess(&format!("{SYSTEM}data=personal-data conduct=rates-people,unsure"));
    assert!(found(&unsure, "art-5-1-e").provision.outcome.is_open());
    // One option of a question with a single answer denies what it denies.
    let changed = assess(&format!("{SYSTEM}changed-purpose=no"));
    assert!(reason(&changed, "art-25-1-c", Q::ChangedPurpose).left_out.is_empty());
}

/// Whatever is named can be ticked there, was not, and "not sure" beside the answer takes the reason away.
#[test]
fn what_is_named_was_not_chosen_and_not_sure_opens_it() {
    let of_area = [O::AreaWork, O::AreaServices, O::AreaEducation];
    for (seed, area) in of_area.into_iter().enumerate() {
        let (given, _) = walk(answers(SYSTEM), |question, _| {
            let of_area = question.option(area).map(|option| option.id);
            let one = of_area.or_else(|| question.options.get(seed).map(|option| option.id));
            ai_act_checklist::interview::Answer::new([one.unwrap_or(question.options[0].id)])
        });
        let told = report(&given, TODAY);
        let reasons = told.findings.iter().map(|finding| (finding.provision.id, &finding.provision.because));
        let mut named = 0;
        for (rule, reasons) in reasons {
            for because in reasons.iter().filter(|because| !because.left_out.is_empty()) {
                named += 1;
                let asked = question(because.question).unwrap();
                assert_ne!(asked.kind, Kind::One, "{rule}");
                for option in &because.left_out {
                    assert!(asked.option(*option).is_some() && !because.chosen.has(*option), "{rule}: {option}");
                }
                let doubted = doubting(&given, because.question);
                let doubted = report(&doubted, TODAY);
                let again = doubted.finding(rule).unwrap().provision.because.iter();
                assert!(again.filter(|b| b.question == because.question).all(|b| b.left_out.is_empty()), "{rule}");
            }
        }
        assert!(named > 0, "{area}");
    }
}

fn doubting(answers: &Answers, id: Q) -> Answers {
    let mut doubting = answers.clone();
    let chosen = answers.get(id).unwrap().chosen().iter().copied().chain([O::Unsure]);
    doubting.set(id, ai_act_checklist::interview::Answer::new(chosen)).unwrap();
    doubting
}

#[test]
fn routes_told_together_name_all_that_was_left_out() {
    let told = assess(&format!("{SYSTEM}data=personal-data conduct=rates-people"));
    let faces = [reason(&told, "art-5-1-e", Q::Conduct)];
    let hidden = [reason(&told, "art-5-1-a", Q::Conduct)];
    let both = Because::together([faces.as_slice(), hidden.as_slice()]);
    let [both] = both.as_slice() else { panic!("one question: {both:?}") };
    assert_eq!(both.left_out, [O::CollectsFaces, O::HiddenMeans]);
}

#[test]
fn the_page_says_what_was_not_ticked() {
    let label = |option| Lang::En.option(Q::Conduct, option).label;
    let labels = [label(O::CollectsFaces), label(O::HiddenMeans)];
    let words = Lang::En.left_out(&labels);
    assert!(words.starts_with("You did not tick: \"") && labels.iter().all(|label| words.contains(label)), "{words}");
    assert!(!Lang::En.result().say_unsure.is_empty());
}
