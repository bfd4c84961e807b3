//! What people are told once.

use crate::interview::AnswerProblem;
use crate::store::Found;
use crate::ui::context::Context;
use crate::ui::state::{Action, Notice};
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, html};

/// The notices, newest last.
pub(in crate::ui) fn notices(context: &Context) -> Html {
    html! {
        <div class="aac-notices" role="status">{ for context.state.notices.iter().map(|notice| one(context, notice)) }</div>
    }
}

fn one(context: &Context, notice: &Notice) -> Html {
    let words = &context.words().notices;
    let list = |problems: &[AnswerProblem]| {
        html! { <ul>{ for problems.iter().map(|problem| html! { <li>{ problem.to_string() }</li> }) }</ul> }
    };
    let body = match notice {
        Notice::Denied => html! { <p>{ words.denied }</p> },
        Notice::Full => html! { <p>{ words.full }</p> },
        Notice::Unreadable(error) => {
            html! { <><p>{ words.unreadable }</p><p class="aac-hint">{ error.to_string() }</p></> }
        }
        Notice::StoredProblems(problems) => html! { <><p>{ words.stored_problems }</p>{ list(problems) }</> },
        Notice::ChangedElsewhere => html! { <p>{ words.elsewhere }</p> },
        Notice::LoadFailed(error) => {
            html! { <><p>{ words.load_failed }</p><p class="aac-hint">{ error.to_string() }</p></> }
        }
        Notice::TooLarge => html! { <p>{ words.load_failed }{ " " }{ words.too_large }</p> },
        Notice::NotRead => html! { <p>{ words.load_failed }{ " " }{ words.not_read }</p> },
        Notice::Loaded(count, problems) => html! {
            <>
                <p>{ context.lang().loaded(*count) }</p>
                if !problems.is_empty() { <p>{ words.load_problems }</p>{ list(problems) } }
            </>
        },
        Notice::Erased => html! { <p>{ words.erased }</p> },
    };
    html! { <div class={style(notice)}>{ body }<div class="aac-actions">{ actions(context, notice) }</div></div> }
}

fn style(notice: &Notice) -> &'static str {
    match notice {
        Notice::Loaded(_, problems) if problems.is_empty() => "aac-notice is-good",
        Notice::Erased => "aac-notice is-good",
        Notice::LoadFailed(_) | Notice::TooLarge | Notice::NotRead => "aac-notice is-bad",
        _ => "aac-notice is-warning",
    }
}

fn actions(context: &Context, notice: &Notice) -> Html {
    let words = context.words();
    let button = |label: &'static str, action: &'static str, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="aac-link" {onclick} data-action={action}>{ label }</button> }
    };
    let dismiss = || button(words.common.close, "dismiss", context.on(Action::Dismiss(notice.clone())));
    match notice {
        Notice::ChangedElsewhere => html! {
            <>
                { button(words.notices.take_theirs, "take-theirs", take_theirs(context)) }
                { button(words.notices.keep_mine, "keep-mine", keep_mine(context)) }
            </>
        },
        Notice::Loaded(..) if context.state.replaced.is_some() => html! {
            <>{ button(words.notices.undo, "undo", context.on(Action::Undo)) }{ dismiss() }</>
        },
        _ => dismiss(),
    }
}

/// Go on with what the other tab stored.
fn take_theirs(context: &Context) -> Callback<MouseEvent> {
    let (keeper, state) = (Rc::clone(&context.keeper), context.state.dispatcher());
    Callback::from(move |_| {
        state.dispatch(match keeper.read() {
            Found::Work(saved, _) => Action::Follow(Box::new(saved)),
            Found::Nothing | Found::Denied => Action::Erase,
            Found::Unreadable(error) => Action::Tell(Notice::Unreadable(error)),
        });
    })
}

/// Go on with the answers of this tab.
fn keep_mine(context: &Context) -> Callback<MouseEvent> {
    let (keeper, state) = (Rc::clone(&context.keeper), context.state.clone());
    Callback::from(move |_| {
        keeper.save_over(&state.saved);
        state.dispatch(Action::Dismiss(Notice::ChangedElsewhere));
    })
}
