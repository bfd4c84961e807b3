//! "Not sure" at single lines of a question that takes many: what is doubted stays open, and nothing else does.

use crate::support::{Rng, TODAY, answer, answers, asked, at_random, walk, written};
use ai_act_checklist::assess::{Role, Tier, gpai_range, report, tier_range};
use ai_act_checklist::engine::{Facts, Truth};
use ai_act_checklist::interview::{
    Answer, AnswerProblem, Answers, CheckId, Clause, Kind, Line, OptionId, Question, QuestionId, contradictions,
    facts_of, next_question, questions, settles,
};
use ai_act_checklist::law::Fact;
use ai_act_checklist::store::{Saved, preview};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Somebody who offers software in the Union.
const PROVIDER: &str = "what=software inside=trained output=predictions narrow-groups=neither role=developed,offers \
                        own-name=yes exclusions=none union-link=offered-in-union ";

/// The questions that take many.
fn of_many() -> impl Iterator<Item = &'static Question> {
    questions().filter(|question| question.kind != Kind::One)
}

fn said(question: &Question, answer: &Answer) -> BTreeMap<Fact, Truth> {
    let mut said = BTreeMap::new();
    settles(question, answer, |fact, truth| {
        // What is affirmed beats what is denied.
        let known = said.entry(fact).or_insert(truth);
        *known = (*known).max(truth);
    });
    said
}

fn read(value: &Value) -> (Answers, Vec<String>) {
    let (answers, problems) = Answers::from_json(value.as_object().unwrap());
    (answers, problems.iter().map(AnswerProblem::to_string).collect())
}

#[test]
fn a_doubted_line_says_what_both_its_answers_say_and_no_more() {
    let mut looked_at = 0;
    for question in of_many() {
        for option in question.options {
            for beside in question.options.iter().map(|other| Some(other.id)).chain([None]) {
                if beside == Some(option.id) {
                    continue;
                }
                let none = if question.kind == Kind::Many { Some(OptionId::None) } else { None };
                let doubting = said(question, &Answer::new(beside.or(none)).doubting([option.id]));
                let ticked = said(question, &Answer::new(beside.into_iter().chain([option.id])));
                let left_out = said(question, &Answer::new(beside.or(none)));
                for (fact, truth) in doubting {
                    let told = || format!("{} {}? beside {beside:?}: {fact} is {truth:?}", question.id, option.id);
                    // A line that is ticked may leave the fact to a later question, but never turns it round.
                    assert!(ticked.get(&fact).is_none_or(|&other| other == truth), "{}", told());
                    assert!(beside.or(none).is_none() || left_out.get(&fact) == Some(&truth), "{}", told());
                    assert!(!option.speaks(fact) || truth.is_yes() || ticked.get(&fact) == Some(&truth), "{}", told());
                    looked_at += 1;
                }
            }
        }
    }
    assert!(looked_at > 1_000, "{looked_at}");
}

/// What an option affirms or leaves to later questions.
trait Speaks {
    fn speaks(&self, fact: Fact) -> bool;
}

impl Speaks for ai_act_checklist::interview::Opt {
    fn speaks(&self, fact: Fact) -> bool {
        self.yes.contains(&fact) || self.gate.contains(&fact)
    }
}

#[test]
fn what_a_doubted_line_speaks_of_is_never_denied_by_silence() {
    for question in of_many() {
        for option in question.options {
            // Alone, beside "none of these" and beside "not sure".
            for beside in [None, Some(OptionId::None), Some(OptionId::Unsure)] {
                let said = said(question, &Answer::new(beside).doubting([option.id]));
                for fact in option.yes.iter().chain(option.gate) {
                    assert_eq!(said.get(fact), None, "{} {}? beside {beside:?}", question.id, option.id);
                }
            }
        }
    }
}

#[test]
fn an_option_that_keeps_all_open_does_so_when_it_is_doubted() {
    let mut looked_at = 0;
    for question in of_many() {
        for option in question.options.iter().filter(|option| option.leaves_open) {
            assert!(question.kept_open(&Answer::default().doubting([option.id])), "{} {}", question.id, option.id);
            assert!(said(question, &Answer::default().doubting([option.id])).is_empty());
            looked_at += 1;
        }
    }
    assert!(looked_at > 0);
}

/// Everything that a doubt leaves open can be settled again: whichever way it is resolved, the range only narrows.
#[test]
fn resolving_a_doubt_only_narrows_the_range() {
    let mut rng = Rng::new(90);
    let mut looked_at = 0;
    for _ in 0..150 {
        let (answers, _) = walk(Answers::default(), |question, _| at_random(question, &mut rng));
        let before = facts_of(&answers);
        let (tier, model) = (tier_range(&before, TODAY), gpai_range(&before));
        for (id, doubting) in answers.iter() {
            for &option in doubting.doubted() {
                let rest = || doubting.doubted().iter().copied().filter(move |&other| other != option);
                let chosen = doubting.chosen().iter().copied();
                let ticked = Answer::new(chosen.clone().filter(|&o| o != OptionId::None).chain([option]));
                for sure in [ticked.doubting(rest()), Answer::new(chosen).doubting(rest())] {
                    if sure.is_empty() {
                        continue;
                    }
                    let mut more = answers.clone();
                    more.set(id, sure).unwrap();
                    let after = facts_of(&more);
                    // Where a later answer contradicts, the first in the order of asking counts.
                    if Fact::all().any(|fact| before.get(fact).settled() && before.get(fact) != after.get(fact)) {
                        continue;
                    }
                    let (then, model_then) = (tier_range(&after, TODAY), gpai_range(&after));
                    let told = || format!("{id}: {} then {}", written(&answers), written(&more));
                    assert!(tier.lowest <= then.lowest && then.highest <= tier.highest, "{}", told());
                    assert!(model.lowest <= model_then.lowest && model_then.highest <= model.highest, "{}", told());
                    looked_at += 1;
                }
            }
        }
    }
    assert!(looked_at > 100, "{looked_at}");
}

/// Annex III, point 4: whoever doubts the line on work is asked what decides, and the result stays open until then.
#[test]
fn a_doubted_area_stays_open_and_its_details_are_asked() {
    let base =
        format!("{PROVIDER}users=company about=individuals data=personal-data evaluates=yes areas=area-work?,none");
    let open = answers(&base);
    let mut asked_for = Vec::new();
    let end = walk(open, |question, _| {
        asked_for.push(question.id);
        if question.id == QuestionId::Work { Answer::unsure() } else { crate::support::denial(question) }
    });
    assert!(asked_for.contains(&QuestionId::Work), "{asked_for:?}");
    assert!(!asked_for.contains(&QuestionId::Education), "what is not doubted is no: {asked_for:?}");
    let result = report(&end.0, TODAY);
    assert!(!result.tier.settled && result.tier.highest == Tier::HighRisk, "{:?}", result.tier);
    let ways: Vec<_> = result.open.iter().map(|open| open.question).collect();
    assert!(ways.contains(&QuestionId::Areas) || ways.contains(&QuestionId::Work), "{ways:?}");
    assert!(next_question(&end.0, &facts_of(&end.0)).is_none());
}

#[test]
fn what_is_open_for_a_doubt_leads_back_to_it() {
    let asked = answers("what=software,in-product? inside=trained");
    let result = report(&asked, TODAY);
    for because in result.findings.iter().flat_map(|finding| finding.provision.because.iter()) {
        assert_eq!(Some(&because.chosen), asked.get(because.question));
    }
    // Art. 3(3): who doubts to have developed it may be its provider, however the rest is denied.
    let sure = answers("what=software inside=trained output=predictions role=uses,developed?");
    let (end, _) = walk(sure, |question, _| match question.id {
        QuestionId::OwnName | QuestionId::UnionLink => Answer::unsure(),
        _ => crate::support::denial(question),
    });
    let result = report(&end, TODAY);
    let provider = result.roles.iter().find(|role| role.id == Role::Provider).unwrap();
    assert!(provider.outcome.is_open(), "{:?}: {}", provider.outcome, written(&end));
    assert!(result.open.iter().any(|open| open.question == QuestionId::Role), "{:?}", result.open);
}

#[test]
fn a_check_on_what_was_left_out_does_not_speak_of_what_is_doubted() {
    let left_out = |clause: &Clause| match clause {
        Clause::LeftOut(id, options) => Some((*id, *options)),
        _ => None,
    };
    let found = |text: &str| {
        let answers = answers(text);
        contradictions(&answers, &facts_of(&answers)).iter().map(|found| found.id).collect::<Vec<CheckId>>()
    };
    // Users are lenders, and the area of services is left out: asked about. Doubted: not.
    let (out, doubted) = (found("users=employer areas=none"), found("users=employer areas=none,area-work?"));
    let gone: Vec<_> = out.iter().filter(|id| !doubted.contains(id)).collect();
    assert!(!gone.is_empty(), "{out:?} {doubted:?}");
    assert!(ai_act_checklist::interview::CHECKS.iter().flat_map(|check| check.all).any(|c| left_out(c).is_some()));
}

#[test]
fn doubts_are_written_with_a_mark_and_come_back() {
    let doubting = answers("role=uses,resells? areas=none,area-work? users=employer?");
    let json = Value::Object(doubting.to_json());
    assert_eq!(json, json!({"role": ["uses", "resells?"], "users": ["employer?"], "areas": ["none", "area-work?"]}));
    assert_eq!(read(&json), (doubting.clone(), Vec::new()));
    let saved = Saved::default().with(doubting.clone());
    assert_eq!(Saved::read(&saved.write()), Ok((saved.clone(), Vec::new())));
    let link = saved.to_link().unwrap();
    assert_eq!(link, "a=1~role:uses.resells?~users:employer?~areas:none.area-work?~end");
    assert_eq!(Saved::from_link(&link), Ok((saved.clone(), Vec::new())));
    assert_eq!(Saved::from_link(&link.replace('?', "%3F")), Ok((saved.clone(), Vec::new())));
    let before = Saved::default().with(answers("role=uses areas=none,area-work? users=employer?"));
    let changes: Vec<_> = preview(&before, &saved).parts.into_iter().flat_map(|part| part.changes).collect();
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].then, Some(json!(["uses", "resells?"])));
}

#[test]
fn whatever_is_doubted_comes_back_from_file_and_link() {
    let mut rng = Rng::new(91);
    for question in of_many() {
        for _ in 0..5 {
            let mut doubting: Vec<_> = question.options.iter().map(|option| option.id).collect();
            doubting.retain(|_| rng.chance(40));
            let mut any = Answers::default();
            any.set(question.id, Answer::default().doubting(doubting)).unwrap();
            let saved = Saved::default().with(any);
            assert_eq!(Saved::read(&saved.write()), Ok((saved.clone(), Vec::new())));
            assert_eq!(Saved::from_link(&saved.to_link().unwrap()), Ok((saved, Vec::new())));
        }
    }
}

#[test]
fn without_a_doubt_all_is_written_as_before() {
    let text = "what=software,in-product inside=trained,unsure own-name=unsure areas=none task@4a=none";
    let saved = Saved::default().with(answers(text));
    assert!(!saved.write().contains('?'));
    assert_eq!(
        saved.to_link().unwrap(),
        "a=1~what:software.in-product~inside:unsure.trained~own-name:unsure~areas:none~task@4a:none~end"
    );
}

#[test]
fn a_doubt_that_cannot_be_is_named_and_the_answer_carried_along() {
    for (wrong, told) in [
        (json!({"own-name": ["yes?"]}), "takes one option, so \"yes?\" says nothing there"),
        (json!({"role": ["uses", "uses?"]}), "\"uses\" cannot be chosen and doubted at once"),
        (json!({"role": ["uses", "flies?"]}), "\"flies?\" is not an option of question \"role\""),
        (json!({"role": ["area-work?"]}), "\"area-work\" is not an option of question \"role\" that can be doubted"),
        (json!({"areas": ["none?"]}), "\"none\" is not an option of question \"areas\" that can be doubted"),
        (json!({"areas": ["unsure?"]}), "\"unsure\" is not an option of question \"areas\" that can be doubted"),
        (json!({"role": ["uses??"]}), "\"uses??\" is not an option"),
        (json!({"areas": ["none", "area-work", "area-migration?"]}), "takes \"none\" only by itself"),
    ] {
        let (answers, problems) = read(&wrong);
        assert!(answers.is_empty(), "{wrong}");
        assert!(problems.len() == 1 && problems[0].contains(told), "{wrong}: {problems:?}");
        let text = json!({"schema": 1, "answers": wrong}).to_string();
        let (saved, _) = Saved::read(&text).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&saved.write()).unwrap()["answers"], wrong);
    }
}

#[test]
fn lines_are_read_as_they_are_written() {
    for line in [Line::Chosen(OptionId::Uses), Line::Doubted(OptionId::Uses)] {
        assert_eq!(line.to_string().parse(), Ok(line));
    }
    assert!("?".parse::<Line>().is_err() && "".parse::<Line>().is_err());
    let same = Answer::new([OptionId::Uses]).doubting([OptionId::Resells]);
    assert_eq!(answer("resells?,uses"), same);
    assert!(!same.is_empty() && !Answer::default().doubting([OptionId::Resells]).is_empty());
    assert_eq!(asked("role").offered(&same).count(), asked("role").offered(&Answer::default()).count());
}

/// The smallest changes of answers tell of a doubt that is resolved.
#[test]
fn what_if_resolves_doubts_one_at_a_time_and_keeps_the_others() {
    let doubting = answers(&format!("{PROVIDER}areas=none,area-work?,area-education?"));
    let result = report(&doubting, TODAY);
    for change in result.what_if.iter().filter(|change| change.question == QuestionId::Areas) {
        let kept = change.answer.doubted();
        assert!(!kept.is_empty(), "{change:?}");
        let mut other = doubting.clone();
        other.set(change.question, change.answer.clone()).unwrap();
        assert_eq!(tier_range(&facts_of(&other), TODAY), change.tier);
    }
}

/// A bug that fuzzing found: what an earlier answer would change was worked out as if the second list of uses had taken its
/// own details away.
#[test]
fn a_change_before_the_second_list_of_uses_is_foretold_as_it_comes() {
    let given = answers("body-use=none conduct=none product=none areas=area-services services=none any-uses=none");
    let report = report(&given, TODAY);
    assert!(!report.what_if.is_empty());
    for change in &report.what_if {
        let mut other = given.clone();
        other.set(change.question, change.answer.clone()).unwrap();
        assert_eq!(tier_range(&facts_of(&other), TODAY), change.tier, "{change:?}");
    }
}
