//! What stands in the place of a view that is still being loaded.

use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::fresh::use_shown;
use crate::ui::parts::Heading;
use crate::ui::parts::pieces::{Look, actions, button};
use crate::ui::relay;
use crate::ui::state::{Action, View};
use yew::{Callback, Html, Properties, component, html, use_effect_with, use_node_ref, use_state};

/// Where it stands.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The context.
    pub(in crate::ui) context: Context,
}

/// A calm word, and the way back. Seen only by those who come here before the view does.
#[component]
pub(in crate::ui) fn Loading(props: &Props) -> Html {
    let as_shown = use_shown();
    let context = &props.context;
    let papers = context.state.view.needs_papers();
    let missing = use_state(|| false);
    let said = use_node_ref();
    {
        let (stage, missing) = (context.stage.clone(), missing.setter());
        use_effect_with(papers, move |&papers| {
            let listener = relay::on_missing(&stage, move || missing.set(true));
            // Where it failed before, this is another try.
            relay::want(&stage, papers);
            move || drop(listener)
        });
    }
    let words = context.words();
    let again = {
        let (missing, said, stage) = (missing.setter(), said.clone(), context.stage.clone());
        Callback::from(move |_| {
            // The button goes away, and the focus would go with it.
            edge::focus(&said);
            missing.set(false);
            relay::want(&stage, papers);
        })
    };
    let back = {
        let (state, view) = (context.state.dispatcher(), context.state.view);
        Callback::from(move |_| {
            // From most of them back leads to the result and then to the summary of answers, which are not there either.
            let steps = match view {
                View::Check | View::Import | View::Data | View::Compare => 1,
                View::Result => 2,
                _ => 3,
            };
            (0..steps).for_each(|_| state.dispatch(Action::Back));
        })
    };
    let mut ways = vec![button(Look::Quiet, words.common.back, "back", back)];
    if *missing {
        ways.insert(0, button(Look::Main, words.waiting.again, "again", again));
    }
    as_shown(html! {
        <div class="aac-column">
            <Heading context={context.clone()} title={words.waiting.title} tab={words.waiting.title} />
            <p ref={said} role="status" tabindex="-1">
                { if *missing { words.waiting.missing } else { words.waiting.loading } }
            </p>
            { actions(ways) }
        </div>
    })
}
