//! What a page says that needs answers, while there are none. Nothing that is open counts as "no", so it says that anything
//! may still be.

use crate::interview::next_duty_question;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, actions, button, words};
use crate::ui::state::Action;
use yew::{Html, html};

/// Whether nothing has been answered.
pub(super) fn unanswered(context: &Context) -> bool {
    context.state.answers().is_empty()
}

/// What goes on with the questions: first with those that the tier turns on, then with those that only duties do.
pub(super) fn going_on(context: &Context) -> Option<Action> {
    match context.derived.next {
        Some(_) => Some(Action::Resume),
        None => next_duty_question(context.state.answers(), &context.derived.facts).map(|_| Action::ResumeDuties),
    }
}

/// The lines, and the way to the questions.
pub(super) fn needed(context: &Context, lines: &[&'static str]) -> Html {
    let way = going_on(context)
        .map(|action| button(Look::Main, context.lang().needed().begin, "answer-questions", context.on(action)));
    html! {
        <div class="aac-note aac-needed">
            { for lines.iter().map(|&line| words("", line)) }
            { actions(way.into_iter().collect()) }
        </div>
    }
}

/// A line that answers would show more, with the way to the questions: nothing once there are answers.
pub(super) fn invited(context: &Context, line: &'static str) -> Html {
    if unanswered(context) { needed(context, &[line]) } else { Html::default() }
}
