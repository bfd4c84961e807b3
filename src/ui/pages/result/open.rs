//! What is still open.

use crate::assess::OpenQuestion;
use crate::ui::context::Context;
use crate::ui::parts::open_link;
use yew::{Html, html};

/// How many are shown at once.
const FIRST: usize = 5;

/// How many outcomes are named for each.
const NAMED: usize = 3;

/// The open questions, the most decisive first.
pub(super) fn open(context: &Context) -> Html {
    let (lang, words) = (context.lang(), &context.words().result);
    let open = &context.report().open;
    let (first, rest) = open.split_at(open.len().min(FIRST));
    html! {
        <section aria-labelledby="aac-open">
            <h2 id="aac-open">{ words.open }</h2>
            if open.is_empty() {
                <p>{ words.open_none }</p>
            } else {
                <p>{ words.open_lead }</p>
                <ol class="aac-open">{ for first.iter().map(|question| item(context, question)) }</ol>
            }
            if !rest.is_empty() {
                <details class="aac-more">
                    <summary>{ lang.more(rest.len()) }</summary>
                    <ol class="aac-open" start={(FIRST + 1).to_string()}>
                        { for rest.iter().map(|question| item(context, question)) }
                    </ol>
                </details>
            }
        </section>
    }
}

fn item(context: &Context, open: &OpenQuestion) -> Html {
    let (lang, words) = (context.lang(), &context.words().result);
    let titles: Vec<_> = open.could_change.iter().take(NAMED).map(|&rule| lang.rule(rule).title).collect();
    let unsure = context.state.answers().get(open.question).is_some();
    html! {
        <li>
            { open_link(context, open.question) }
            <p class="aac-hint">
                if unsure { { words.was_unsure }{ ". " } }
                { lang.could_change(&titles, open.could_change.len().saturating_sub(NAMED)) }
            </p>
        </li>
    }
}
