//! What people are told once.

use super::pieces::{Look, actions, button, list, words};
use crate::interview::AnswerProblem;
use crate::store::{BrowserStorage, Elsewhere, Found, Keeper, Kept};
use crate::ui::context::Context;
use crate::ui::notice::Notice;
use crate::ui::state::{Action, State, View};
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, UseReducerHandle, html};

/// The notices, newest last.
pub(in crate::ui) fn notices(context: &Context) -> Html {
    html! {
        <div class="aac-notices" role="status">{ for context.state.notices.iter().map(|notice| one(context, notice)) }</div>
    }
}

fn one(context: &Context, notice: &Notice) -> Html {
    let own = &context.words().notices;
    let problems = |first: &'static str, problems: &[AnswerProblem]| {
        html! { <>{ words("", first) }{ problem_list(context, problems) }</> }
    };
    let failed = |first: &'static str, why: String| html! { <>{ words("", first) }{ words("aac-hint", why) }</> };
    let body = match notice {
        Notice::Denied => words("", own.denied),
        Notice::Full => words("", own.full),
        Notice::ChangedElsewhere => words("", own.elsewhere),
        Notice::Erased => words("", own.erased),
        Notice::Followed => words("", own.followed),
        Notice::Removed => words("", own.removed),
        Notice::TakenOver(count) => words("", context.lang().taken_over(*count)),
        Notice::NotKept => words("", own.not_kept),
        Notice::Unreadable(error) => failed(own.unreadable, context.lang().saved_error(error)),
        Notice::LoadFailed(error) => failed(own.load_failed, context.lang().saved_error(error)),
        Notice::NotWritten(error) => failed(own.not_written, context.lang().saved_error(error)),
        Notice::NotRead => failed(own.load_failed, own.not_read.to_owned()),
        Notice::StoredProblems(left_out) => problems(own.stored_problems, left_out),
        Notice::Loaded(count, left_out) => {
            let loaded = words("", context.lang().loaded(*count));
            let left_out = if left_out.is_empty() { Html::default() } else { problems(own.load_problems, left_out) };
            html! { <>{ loaded }{ left_out }</> }
        }
    };
    html! { <div class={style(notice)}>{ body }{ actions(choices(context, notice)) }</div> }
}

/// More would help nobody, and a text that is wrong throughout would fill the page.
const MOST_PROBLEMS: usize = 20;

/// What could not be read, the first of it one by one.
pub(in crate::ui) fn problem_list(context: &Context, problems: &[AnswerProblem]) -> Html {
    let mut items: Vec<Html> =
        problems.iter().take(MOST_PROBLEMS).map(|problem| context.lang().problem(problem).into()).collect();
    if let Some(more @ 1..) = problems.len().checked_sub(MOST_PROBLEMS) {
        items.push(context.lang().and_more(more).into());
    }
    list("", items)
}

/// What is kept and cannot be read, where it would stand. Nothing where all can.
pub(in crate::ui) fn unread(context: &Context, problems: &[AnswerProblem]) -> Html {
    html! {
        if !problems.is_empty() {
            <div class="aac-note aac-unread">{ words("", context.lang().rating_page().unread) }{ problem_list(context, problems) }</div>
        }
    }
}

fn style(notice: &Notice) -> &'static str {
    match notice {
        Notice::Loaded(_, problems) if problems.is_empty() => "aac-notice is-good",
        Notice::Erased | Notice::Followed => "aac-notice is-good",
        Notice::LoadFailed(_) | Notice::NotWritten(_) | Notice::NotRead | Notice::NotKept => "aac-notice is-bad",
        _ => "aac-notice is-warning",
    }
}

fn choices(context: &Context, notice: &Notice) -> Vec<Html> {
    let own = &context.words().notices;
    if *notice == Notice::ChangedElsewhere {
        return vec![
            button(Look::Link, own.take_theirs, "take-theirs", take_theirs(context)),
            button(Look::Link, own.keep_mine, "keep-mine", keep_mine(context)),
        ];
    }
    if matches!(notice, Notice::Full | Notice::Denied | Notice::Unreadable(_)) {
        // It stays for as long as it is so, with the way to take the work along.
        return vec![button(Look::Link, context.words().common.data, "data", context.on(Action::Data))];
    }
    let mut choices = Vec::new();
    if matches!(notice, Notice::Loaded(..)) && context.state.replaced.is_some() {
        choices.push(button(Look::Link, own.undo, "undo", context.on(Action::Undo)));
    }
    if matches!(notice, Notice::Removed | Notice::TakenOver(_)) && !context.state.before.is_empty() {
        choices.push(button(Look::Link, own.put_back, "put-back", put_back(context)));
    }
    let dismiss = context.on(Action::Dismiss(notice.clone()));
    choices.push(button(Look::Link, context.words().common.close, "dismiss", dismiss));
    choices
}

/// Put back what was taken out last, byte for byte.
fn put_back(context: &Context) -> Callback<MouseEvent> {
    let (keeper, state) = (Rc::clone(&context.keeper), context.state.clone());
    Callback::from(move |_| {
        let all = keeper.restore(&state.before);
        for notice in state.notices.iter().filter(|notice| matches!(notice, Notice::Removed | Notice::TakenOver(_))) {
            state.dispatch(Action::Dismiss(notice.clone()));
        }
        state.dispatch(if all { Action::Turn } else { Action::Tell(Notice::NotKept) });
        look_again(&keeper, &state);
    })
}

/// Go on with what is stored of the open system now, where that is something else.
pub(in crate::ui) fn look_again(keeper: &Keeper<BrowserStorage>, state: &UseReducerHandle<State>) {
    match keeper.look(&state.saved) {
        Elsewhere::Nothing => {}
        Elsewhere::Conflict => state.dispatch(Action::Tell(Notice::ChangedElsewhere)),
        Elsewhere::Follow(found) => state.dispatch(Action::following(found)),
    }
}

/// Go on with what the other tab stored.
fn take_theirs(context: &Context) -> Callback<MouseEvent> {
    let (keeper, state) = (Rc::clone(&context.keeper), context.state.dispatcher());
    Callback::from(move |_| {
        let found = keeper.read();
        let shown = matches!(found, Found::Work(..)).then_some(Action::Go(View::Check));
        state.dispatch(if found == Found::Nothing { Action::Erase } else { Action::following(found) });
        shown.into_iter().for_each(|check| state.dispatch(check));
    })
}

/// Go on with the answers of this tab.
fn keep_mine(context: &Context) -> Callback<MouseEvent> {
    let (keeper, state) = (Rc::clone(&context.keeper), context.state.clone());
    Callback::from(move |_| {
        if keeper.save_over(&state.saved) == Kept::Full {
            state.dispatch(Action::Tell(Notice::Full));
        }
        state.dispatch(Action::Dismiss(Notice::ChangedElsewhere));
    })
}
