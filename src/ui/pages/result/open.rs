//! What is still open.

use crate::assess::OpenQuestion;
use crate::ui::context::Context;
use crate::ui::parts::open_link;
use crate::ui::parts::pieces::{fold, section, words};
use yew::{Html, html};

/// How many are shown at once.
const FIRST: usize = 5;

/// How many more are listed at most: without answers, hundreds are open that need none in the end.
const MORE: usize = 20;

/// How many outcomes are named for each.
const NAMED: usize = 3;

/// The open questions, the most decisive first.
pub(super) fn open(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().result());
    let open = &context.report().open;
    let (first, rest) = open.split_at(open.len().min(FIRST));
    let mut body = vec![words("", if open.is_empty() { own.open_none } else { own.open_lead })];
    if !first.is_empty() {
        body.push(listed(context, first, 1));
    }
    if !rest.is_empty() {
        let shown = rest.len().min(MORE);
        let summary = if shown < rest.len() { lang.more_open(shown, rest.len()) } else { lang.more(shown) };
        let last = if shown < rest.len() { words("", own.open_rest) } else { Html::default() };
        let more = listed(context, rest.split_at(shown).0, FIRST + 1);
        body.push(fold(summary, html! { <>{ more }{ last }</> }));
    }
    section("aac-open", own.open, body)
}

fn listed(context: &Context, open: &[OpenQuestion], start: usize) -> Html {
    html! { <ol start={start.to_string()}>{ for open.iter().map(|question| item(context, question)) }</ol> }
}

fn item(context: &Context, open: &OpenQuestion) -> Html {
    let (lang, own) = (context.lang(), context.lang().result());
    let titles: Vec<_> = open.could_change.iter().take(NAMED).map(|&rule| lang.rule(rule).title).collect();
    let unsure = context.state.answers().get(open.question).map(|answer| match answer.doubted() {
        [] => own.was_unsure.to_owned(),
        lines => {
            lang.doubted(&lines.iter().map(|&o| lang.option(open.question, o).label).collect::<Vec<_>>().join("; "))
        }
    });
    html! {
        <li>
            { open_link(context, open.question) }
            { for unsure.map(|unsure| words("aac-hint", unsure)) }
            { words("aac-hint", lang.could_change(&titles, open.could_change.len().saturating_sub(NAMED))) }
        </li>
    }
}
