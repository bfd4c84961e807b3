//! What is still open.

use crate::assess::OpenQuestion;
use crate::ui::context::Context;
use crate::ui::parts::open_link;
use yew::{Html, html};

/// How many are shown at once.
const FIRST: usize = 5;

/// How many more are listed at most: without answers, hundreds are open that need none in the end.
const MORE: usize = 20;

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
                    <summary>
                        { if rest.len() > MORE { lang.more_open(MORE, rest.len()) } else { lang.more(rest.len()) } }
                    </summary>
                    <ol class="aac-open" start={(FIRST + 1).to_string()}>
                        { for rest.iter().take(MORE).map(|question| item(context, question)) }
                    </ol>
                    if rest.len() > MORE { <p>{ words.open_rest }</p> }
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
