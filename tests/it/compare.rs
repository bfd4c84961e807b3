//! Two results side by side, and the result of then beside that of today: what differs is told with its reason, once, and nothing
//! that was saved counts as current before that.

use crate::memory::Memory;
use crate::support::{and_no_more, answers, day};
use ai_act_checklist::assess::{EDITION, RULES, RuleId, Tier};
use ai_act_checklist::engine::Date;
use ai_act_checklist::export::markdown;
use ai_act_checklist::interview::Answers;
use ai_act_checklist::outline::{Between, Side, Subject, compare, comparison, renewal, renewed};
use ai_act_checklist::store::{Elsewhere, Found, Keeper, Kept, Record, Saved, SystemId, keep_result, preview};
use ai_act_checklist::ui::{Action, Config, State};
use ai_act_checklist::words::Lang;
use serde_json::{Value, json};
use std::rc::Rc;
use yew::Reducible;

/// An employer's tool that ranks applicants; whatever else is asked is denied.
const CV: &str = "what=software inside=trained output=predictions,recommendations role=uses authority=yes
                  union-link=established-in-union exclusions=none users=employer about=individuals data=personal-data
                  conduct=none product=none areas=area-work work=evaluates-candidates evaluates=yes";
/// The same for something else.
const ELSE: &str = "what=software inside=trained output=predictions,recommendations role=uses authority=yes
                    union-link=established-in-union exclusions=none users=employer about=individuals data=personal-data
                    conduct=none product=none areas=none evaluates=yes";

fn work(answered: &str) -> Saved {
    Saved::default().with(and_no_more(answered))
}

fn subject(saved: &Saved, on: &str) -> Subject {
    Subject::new(saved.clone(), None, day(on))
}

fn told(then: &Subject, now: &Subject, between: Between, lang: Lang) -> String {
    let (then, now) = (Side { label: "One", subject: then }, Side { label: "Other", subject: now });
    markdown(&[comparison(&compare(then, now, between), lang)])
}

/// The work as it is kept when answers are given here.
fn kept(answered: &str, on: &str) -> Saved {
    let mut saved = work(answered);
    keep_result(&Saved::default(), &mut saved, day(on));
    saved
}

/// The same work, as if other rules had been those of its day.
fn of_other_text(saved: &Saved, celex: &str) -> Saved {
    let mut value: Value = serde_json::from_str(&saved.write()).unwrap();
    value["result"]["celex"] = celex.into();
    Saved::read(&value.to_string()).unwrap().0
}

#[test]
fn the_same_work_on_the_same_day_differs_in_nothing_and_that_is_said() {
    let one = subject(&work(CV), "2026-11-29");
    for lang in Lang::ALL {
        let text = told(&one, &one, Between::Times, *lang);
        assert!(text.contains(lang.compared().nothing), "{text}");
        assert!(!text.contains(lang.compared().because_none), "{text}");
    }
    let side = Side { label: "One", subject: &one };
    let same = compare(side, side, Between::Days);
    assert!(same.is_same_outcome() && same.answers.is_empty() && same.began.is_empty() && same.amended.is_empty());
}

#[test]
fn two_days_tell_what_began_to_apply_between_them_with_its_provision() {
    let saved = work(CV);
    let (then, now) = (subject(&saved, "2026-11-29"), subject(&saved, "2027-12-02"));
    let compared = compare(Side { label: "a", subject: &then }, Side { label: "b", subject: &now }, Between::Days);
    assert!(compared.answers.is_empty() && compared.came.is_empty() && compared.went.is_empty());
    assert!(!compared.changed.is_empty(), "duties of Chapter III begin");
    let use_4a = compared.findings.iter().find(|both| both.now.provision.id == RuleId::UseRecruitment);
    assert!(use_4a.is_some(), "the use applies from then on");
    let text = told(&then, &now, Between::Days, Lang::En);
    assert!(text.contains("2 December 2027") && text.contains("113"), "{text}");
    assert!(text.contains(Lang::En.compared().because_days) && !text.contains(Lang::En.compared().because_answers));
    // Backwards it is the same law that moved on between them.
    let back = compare(Side { label: "b", subject: &now }, Side { label: "a", subject: &then }, Between::Days);
    assert_eq!(back.began.len(), compared.began.len());
    // Across the day of the amending act, that act is named.
    let early = subject(&saved, "2026-07-01");
    let across = compare(Side { label: "a", subject: &early }, Side { label: "b", subject: &then }, Between::Days);
    assert_eq!(across.amended.iter().map(|act| act.celex).collect::<Vec<_>>(), ["32026R1744"]);
    let text = markdown(&[comparison(&across, Lang::En)]);
    assert!(text.contains(&format!("- [{}](", Lang::En.act(across.amended[0].act))), "by its name: {text}");
}

#[test]
fn two_works_tell_the_answers_that_differ_and_what_rests_on_them() {
    let (one, other) = (work(CV), work(ELSE));
    let (then, now) = (subject(&one, "2027-12-02"), subject(&other, "2027-12-02"));
    let compared = compare(Side { label: "a", subject: &then }, Side { label: "b", subject: &now }, Between::Systems);
    let differs: Vec<_> = compared.answers.iter().map(|differs| differs.question.as_str()).collect();
    assert!(differs.contains(&"areas") && differs.contains(&"work"), "{differs:?}");
    // The one way to compare answers there is.
    let changes = preview(&one, &other);
    assert_eq!(changes.parts[0].changes.len(), compared.answers.len());
    assert!(compared.answers.iter().any(|differs| differs.decides.contains(&RuleId::UseRecruitment)), "{compared:?}");
    assert!(!compared.went.is_empty(), "what follows from the class is gone");
    assert!(compared.began.is_empty() && compared.amended.is_empty());
    for lang in Lang::ALL {
        let text = told(&then, &now, Between::Systems, *lang);
        assert!(text.contains(&lang.only_of("One")), "{text}");
        assert!(text.contains(lang.compared().because_answers) && !text.contains(lang.compared().because_days));
        // Each obligation and each answer once.
        for row in &compared.went {
            let title = lang.obligation(row.id).unwrap().title;
            let cite = lang.cite(&row.cite);
            let said = text.matches(&format!("{title} ([{cite}](")).count();
            assert!(said <= 1, "{said} times {title}");
        }
    }
}

#[test]
fn what_came_out_is_kept_with_answers_and_by_nothing_else() {
    let first = kept(CV, "2026-11-29");
    let past = first.past().expect("it is kept");
    let came_out = past.came_out.clone().expect("what came out");
    assert_eq!((past.rules, past.celex.as_deref()), (EDITION.rules_number(), Some(EDITION.celex)));
    let report = subject(&first, "2026-11-29");
    assert_eq!(came_out.highest, report.report().tier.highest);
    let established: Vec<_> = report.rows().iter().map(|row| row.id.to_string()).collect();
    assert_eq!(came_out.obligations, established);
    assert!(!past.is_earlier() && first.of_earlier_rules().is_none());
    // It goes through a file byte for byte.
    let (read, problems) = Saved::read(&first.write()).unwrap();
    assert_eq!((&read, problems.as_slice(), read.write()), (&first, [].as_slice(), first.write()));
    // A later day alone, a note, nothing at all: it stays.
    let mut same = first.clone();
    keep_result(&first, &mut same, day("2027-12-02"));
    assert_eq!(same.write(), first.write());
    // Another answer: it is that of the other answer.
    let mut other = first.clone();
    other.answers = and_no_more(ELSE);
    keep_result(&first, &mut other, day("2027-12-02"));
    let came_out = other.past().unwrap().came_out.unwrap();
    assert_eq!(came_out.day, day("2027-12-02"));
    // Given before the result can be worked out: it is marked, and noted anew with the next change.
    let mut early = first.clone();
    early.answers = and_no_more(ELSE);
    early.result_is_overtaken();
    assert!(early.past().is_some_and(|past| past.changed && !past.is_earlier()));
    let mut noted = early.clone();
    keep_result(&early, &mut noted, day("2027-12-02"));
    assert_eq!(noted, early, "nothing was changed");
    noted.set_record(&Record::named("A name"));
    keep_result(&early, &mut noted, day("2027-12-02"));
    assert_eq!(noted.past(), other.past());
    // Notes alone write none where there was none.
    let mut noted = work(CV);
    noted.set_record(&Record::named("A name"));
    keep_result(&work(CV), &mut noted, day("2027-12-02"));
    assert_eq!(noted.past(), None);
    // Nothing answered, nothing kept.
    let mut empty = first.clone();
    empty.answers = Answers::default();
    keep_result(&first, &mut empty, day("2027-12-02"));
    assert_eq!(empty, Saved::default());
}

#[test]
fn links_need_not_carry_it_and_a_preview_does_not_speak_of_it() {
    let saved = kept(CV, "2026-11-29");
    assert_eq!(saved.to_link().unwrap(), work(CV).to_link().unwrap());
    let (link, _) = Saved::from_link(&work("what=software").to_link().unwrap()).unwrap();
    assert_eq!(saved.with_link(link).past(), None, "it was the result of other answers");
    assert!(preview(&saved, &work(CV)).is_nothing());
}

#[test]
fn opening_work_writes_nothing_whether_it_has_a_result_or_not() {
    for saved in [work(CV), kept(CV, "2026-11-29"), of_other_text(&kept(CV, "2026-11-29"), "02024R1689-20240712")] {
        let state = Rc::new(State::new(Config::default(), saved.clone(), day("2028-01-01"), Vec::new()));
        let looked = [Action::Resume, Action::AsOf(day("2029-01-01")), Action::Compare(None), Action::Back];
        let after = looked.into_iter().fold(state, Reducible::reduce);
        assert_eq!(*after.saved, saved);
    }
}

#[test]
fn what_a_file_brings_of_its_own_stays_and_old_files_go_on_working() {
    let before = kept("what=software", "2026-11-29");
    let mut loaded = of_other_text(&kept(CV, "2025-03-01"), "02024R1689-20240712");
    let text = loaded.write();
    keep_result(&before, &mut loaded, day("2028-01-01"));
    assert_eq!(loaded.write(), text);
    // One without: it is of the rules that its edition names, and what comes out is kept from now on.
    let mut old = work(CV);
    keep_result(&before, &mut old, day("2028-01-01"));
    assert_eq!(old.past().unwrap().came_out.unwrap().day, day("2028-01-01"));
    // What cannot be read is no result, and is carried along.
    for odd in [json!(3), json!("x"), json!({"rules": 1}), json!({"rules": "1", "day": "soon"})] {
        let text = json!({"schema": 1, "answers": {"what": ["software"]}, "result": odd}).to_string();
        let (read, _) = Saved::read(&text).unwrap();
        assert!(read.past().is_none_or(|past| past.came_out.is_none()), "{odd}");
        assert_eq!(serde_json::from_str::<Value>(&read.write()).unwrap()["result"], odd);
    }
}

#[test]
fn work_of_earlier_rules_says_so_until_somebody_has_seen_what_became_of_it() {
    let old = of_other_text(&kept(CV, "2025-03-01"), "02024R1689-20240712");
    let past = old.of_earlier_rules().expect("by another text of the law");
    let today = subject(&old, "2026-11-29");
    let renewal = renewal(&past, &today);
    assert_eq!(renewal.amended.iter().map(|act| act.celex).collect::<Vec<_>>(), ["32026R1744"]);
    for lang in Lang::ALL {
        let text = markdown(&[renewed(&renewal, *lang)]);
        assert!(text.contains("02024R1689-20240712") && text.contains(&lang.date(day("2025-03-01"))), "{text}");
        assert!(text.contains(lang.renewing().because), "the reason: {text}");
    }
    // A comparison with it says by which rules it is.
    assert!(told(&today, &today, Between::Times, Lang::En).contains(Lang::En.compared().by_today));
    // Changed meanwhile: it stays, and that is said.
    let mut changed = old.clone();
    changed.answers = answers("what=software inside=trained");
    keep_result(&old, &mut changed, day("2026-11-29"));
    let past = changed.of_earlier_rules().expect("nobody has seen it");
    assert!(past.changed && past.came_out == old.past().unwrap().came_out);
    // Whoever goes on has the result of today.
    let mut seen = old.clone();
    seen.note_result(day("2026-11-29"));
    assert_eq!(seen.of_earlier_rules(), None);
    let mut after = seen.clone();
    keep_result(&old, &mut after, day("2026-11-29"));
    assert_eq!(after, seen);
}

#[test]
fn what_became_of_it_names_what_came_and_what_went() {
    let mut value: Value = serde_json::from_str(&kept(CV, "2026-11-29").write()).unwrap();
    value["result"]["celex"] = "02024R1689-20240712".into();
    value["result"]["highest"] = "minimal".into();
    value["result"]["lowest"] = "minimal".into();
    let gone = value["result"]["obligations"].as_array_mut().unwrap();
    let came = gone.pop().unwrap();
    gone.push("art-999-of-then".into());
    let (old, _) = Saved::read(&value.to_string()).unwrap();
    let (past, today) = (old.of_earlier_rules().unwrap(), subject(&old, "2026-11-29"));
    let renewal = renewal(&past, &today);
    assert_eq!(renewal.came.iter().map(|row| row.id.name()).collect::<Vec<_>>(), [came.as_str().unwrap()]);
    assert_eq!(renewal.went, ["art-999-of-then"]);
    assert!(!renewal.is_same());
    let text = markdown(&[renewed(&renewal, Lang::En)]);
    assert!(text.contains(Lang::En.tier(Tier::Minimal).name) && text.contains("art-999-of-then"), "{text}");
    assert!(text.contains(&Lang::En.became(&Lang::En.range(&today.report().tier))), "{text}");
    // Without what came out, only that the rules are newer.
    value["result"] = json!({"rules": "1", "celex": "02024R1689-20240712"});
    let (old, _) = Saved::read(&value.to_string()).unwrap();
    let past = old.of_earlier_rules().unwrap();
    let text = markdown(&[renewed(&ai_act_checklist::outline::renewal(&past, &today), Lang::En)]);
    assert!(text.contains(Lang::En.renewing().unknown) && !text.contains(Lang::En.compared().came), "{text}");
}

#[test]
fn every_edition_of_the_rules_is_in_its_changelog_with_words_and_provisions() {
    let numbers: Vec<u16> = RULES.iter().map(|edition| edition.number).collect();
    assert_eq!(numbers, (1..=EDITION.rules_number()).collect::<Vec<_>>(), "an entry for each edition");
    assert!(RULES.is_sorted_by_key(|edition| edition.day));
    let last = RULES.last().map(|edition| edition.day);
    assert!(last.is_some_and(|day| day <= EDITION.checked), "`checked` in src/law/edition.rs is before {last:?}");
    for edition in RULES {
        assert_eq!(edition.cites.is_empty(), edition.number == 1, "{edition:?}");
        for lang in Lang::ALL {
            assert!(lang.rules_edition_told(edition).len() > 30, "more than 30 letters in compare.toml: {edition:?}");
        }
    }
}

/// H26: the catalogue changes under existing work. No note disappears from sight, and nothing new is a "no".
#[test]
fn under_a_catalogue_that_changed_no_note_is_lost_and_the_register_says_which_systems_are_of_before() {
    let text = json!({"schema": 1, "edition": {"rules": "1"},
        "answers": {"what": ["software"], "unknown-question": ["x"]},
        "result": {"rules": "1", "celex": "02024R1689-20240712"},
        "progress": {"art-4-1": {"note": "kept"}, "art-998": {"note": "no home"}}, "iso": {"Z.9": "full"}})
    .to_string();
    let (saved, problems) = Saved::read(&text).unwrap();
    assert!(problems.iter().any(|problem| problem.to_string().contains("art-998")), "{problems:?}");
    let written: Value = serde_json::from_str(&saved.write()).unwrap();
    for (member, name) in
        [("progress", "art-998"), ("progress", "art-4-1"), ("iso", "Z.9"), ("answers", "unknown-question")]
    {
        assert!(!written[member][name].is_null(), "{member} {name}");
    }
    let line = ai_act_checklist::outline::SystemLine::new(SystemId::first(), &Ok(saved), Date::ymd(2026, 11, 29));
    assert!(line.earlier);
}

/// Two tabs with the same work have the same, and neither writes what the other wrote.
#[test]
fn tabs_do_not_rewrite_each_others_results() {
    let shelf = Memory::default();
    let (one, other) = (Keeper::new(Some(shelf.clone())), Keeper::new(Some(shelf.clone())));
    one.read();
    let first = kept(CV, "2026-11-29");
    assert_eq!(one.save(&first), Kept::Yes);
    let text = shelf.texts.borrow().values().next().unwrap().clone();
    let Found::Work(theirs, _) = other.read() else { panic!("it is there") };
    assert_eq!(theirs, first);
    // A day later nothing is written by looking.
    let mut looked = theirs.clone();
    keep_result(&theirs, &mut looked, day("2026-11-30"));
    assert_eq!((other.save(&looked), one.look(&first)), (Kept::Yes, Elsewhere::Nothing));
    assert_eq!(shelf.texts.borrow().values().next(), Some(&text));
    // Both give the same answer on the same day: it is the same text.
    let mut answered = first.clone();
    answered.answers = and_no_more(ELSE);
    let (mut here, mut there) = (answered.clone(), answered);
    keep_result(&first, &mut here, day("2026-11-30"));
    keep_result(&theirs, &mut there, day("2026-11-30"));
    assert_eq!((one.save(&here), other.save(&there)), (Kept::Yes, Kept::Yes));
}
