//! Whatever happens to the page, with any work: no step makes it stumble or lose work.

use crate::harness::{chance, fuzz, pick, some};
use crate::{corpus, odd, saved};
use ai_act_checklist::interview::{Answer, AnswerProblem};
use ai_act_checklist::law::obligations::ObligationId;
use ai_act_checklist::store::{Saved, SavedError};
use ai_act_checklist::ui::{Action, Config, Home, Incoming, Notice, Setting, State, View};
use fastrand::Rng;
use std::rc::Rc;
use yew::Reducible;

#[test]
fn page() {
    fuzz("page", &["taken", "refused"], saved::make, check);
}

fn view(rng: &mut Rng) -> View {
    match rng.u8(..16) {
        0 => View::Start,
        1 | 2 => View::Question(corpus::question(rng).id),
        3 => View::Check,
        4 => View::Result,
        5 => View::Duties(rng.bool().then(|| rng.u16(..) >> rng.u8(..16))),
        6 => View::Assessment,
        7 => View::Coverage,
        8 => View::Clauses,
        9 => View::Timeline,
        10 => View::Penalties,
        11 => View::Nis2,
        12 => View::Import,
        13 => View::Data,
        14 => View::Compare,
        _ => View::Mapping,
    }
}

fn notice(rng: &mut Rng) -> Notice {
    let problems =
        |rng: &mut Rng| (0..some(rng, 3)).map(|_| AnswerProblem::UnknownQuestion(odd::word(rng).clone())).collect();
    match rng.u8(..11) {
        0 => Notice::Denied,
        1 => Notice::Full,
        2 => Notice::Unreadable(SavedError::NotJson(odd::word(rng))),
        3 => Notice::StoredProblems(problems(rng)),
        4 => Notice::ChangedElsewhere,
        5 => Notice::LoadFailed(SavedError::Newer(rng.u64(..))),
        6 => Notice::NotWritten(SavedError::TooLarge(rng.usize(..))),
        7 => Notice::NotRead,
        8 => Notice::Loaded(rng.usize(..), problems(rng)),
        9 => Notice::Followed,
        _ => Notice::Erased,
    }
}

fn work(rng: &mut Rng) -> Option<(Saved, Vec<AnswerProblem>)> {
    let mut document = corpus::document(rng);
    document.thin(4, rng);
    Saved::read(&document.fuzzed(rng)).ok()
}

fn config(rng: &mut Rng) -> Config {
    let as_of = rng.bool().then(|| corpus::day(rng));
    Config { home: *pick(rng, Home::ALL), setting: *pick(rng, Setting::ALL), as_of, ..Config::default() }
}

fn incoming(rng: &mut Rng) -> Incoming {
    let text = odd::word(rng);
    if rng.bool() { Incoming::file(text) } else { Incoming::link(text) }
}

/// Something that can happen to the page.
fn action(rng: &mut Rng) -> Action {
    match rng.u8(..24) {
        0 | 1 => Action::Go(view(rng)),
        2 | 3 => Action::Resume,
        4 => Action::Change(corpus::question(rng).id),
        5..9 => {
            let question = corpus::question(rng);
            let answer = if chance(rng, 90) { corpus::answer(question, rng) } else { Answer::default() };
            Action::Answer(question.id, answer)
        }
        9 => Action::Back,
        10 => work(rng).map_or(Action::Back, |(saved, problems)| Action::Load(Box::new(saved), problems)),
        11 => work(rng).map_or(Action::Undo, |(saved, problems)| Action::Follow(Box::new(saved), problems)),
        12 => Action::Undo,
        13 => Action::Erase,
        14 if rng.bool() => Action::Today(corpus::day(rng)),
        14 => Action::AsOf(corpus::day(rng)),
        15 => Action::Tell(notice(rng)),
        16 => Action::Dismiss(notice(rng)),
        17 => {
            let (note, due) = (odd::word(rng), corpus::day(rng));
            Action::note(ObligationId::named("art-26-1").unwrap(), move |item| {
                item.note.clone_from(&note);
                item.due = Some(due);
            })
        }
        18 => Action::ResumeDuties,
        19 => work(rng).map_or(Action::Undo, |(saved, _)| Action::Share(Box::new(saved))),
        20 => Action::Configure(config(rng)),
        21 => Action::Offer(incoming(rng)),
        22 => Action::Data,
        _ => Action::editing(|saved| saved.set_scope(ai_act_checklist::engine::Truth::Yes)),
    }
}

/// A page in the middle of things, with this work.
fn page_with(saved: Saved, rng: &mut Rng) -> State {
    let notices = (0..rng.usize(..3)).map(|_| notice(rng)).collect();
    let state = State::new(config(rng), saved, corpus::day(rng), notices);
    State {
        view: view(rng),
        return_to: chance(rng, 30).then(|| view(rng)),
        replaced: chance(rng, 30).then(|| work(rng)).flatten().map(|(saved, _)| Rc::new(saved)),
        incoming: chance(rng, 20).then(|| Rc::new(incoming(rng))),
        moves: if rng.bool() { rng.u32(..5) } else { rng.u32(..) >> rng.u8(..32) },
        ..state
    }
}

fn check(text: &str, rng: &mut Rng) -> &'static str {
    let Ok((saved, _)) = Saved::read(text) else {
        return "refused";
    };
    let mut state = Rc::new(page_with(saved, rng));
    for _ in 0..some(rng, 6) {
        let action = action(rng);
        let before = Rc::clone(&state);
        state = state.reduce(action.clone());
        keeps_the_work(&before, &state, &action);
    }
    let written = state.saved.write();
    assert_eq!(Saved::read(&written).expect("what it wrote").0.write(), written);
    "taken"
}

/// Only what is meant to change the work changes it, and what a file replaces can be put back.
fn keeps_the_work(before: &State, after: &State, action: &Action) {
    match action {
        Action::Answer(id, answer) => {
            let others = |state: &State| -> Vec<_> {
                state
                    .answers()
                    .iter()
                    .filter(|(other, _)| other != id)
                    .map(|(id, answer)| (id, answer.clone()))
                    .collect()
            };
            assert_eq!(others(before), others(after), "another answer changed");
            assert_eq!(after.answers().get(*id), Some(answer).filter(|answer| !answer.is_empty()));
        }
        Action::Load(saved, _) => {
            assert_eq!(after.saved, Rc::new((**saved).clone()));
            let replaced = (*before.saved != Saved::default()).then_some(&before.saved);
            assert_eq!(after.replaced.as_ref(), replaced);
        }
        Action::Undo => assert_eq!(&after.saved, before.replaced.as_ref().unwrap_or(&before.saved)),
        Action::Erase => assert!(*after.saved == Saved::default() && after.replaced.is_none()),
        Action::Follow(saved, _) | Action::Share(saved) => assert_eq!(*after.saved, **saved),
        Action::Edit(_) => assert_eq!(before.answers(), after.answers()),
        _ => assert_eq!(before.saved, after.saved, "{action:?} changed the work"),
    }
}
