//! What stands in the place of a view that this program does not have, until the whole program takes over.

use crate::ui::context::Context;
use crate::ui::fresh::use_shown;
use crate::ui::parts::Heading;
use crate::ui::parts::pieces::{Look, actions, button};
use crate::ui::relay::{self, News};
use crate::ui::state::{Action, View};
use crate::ui::{edge, handover};
use yew::{Callback, Html, Properties, component, html, use_effect_with, use_memo, use_node_ref, use_state};

/// Where it stands.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The context.
    pub(in crate::ui) context: Context,
}

/// Pass the work on, if somebody takes it.
fn pass_on(context: &Context) -> bool {
    handover::write(&context.state, context.keeper.seen()).is_some_and(|work| context.pass_on.emit(work))
}

/// A calm word, and the way back. Seen only by those who come here before the whole program does.
#[component]
pub(in crate::ui) fn Waiting(props: &Props) -> Html {
    let as_shown = use_shown();
    let context = &props.context;
    // Offered while this is made, and not in an effect: before an effect the browser may paint, and this would flash up.
    let taken = *use_memo((), |()| pass_on(context));
    let missing = use_state(|| false);
    let said = use_node_ref();
    {
        let (context, missing) = (context.clone(), missing.setter());
        // Made anew with each change of the context, so that it is the work as it is now that is passed on.
        use_effect_with(context.clone(), move |context| {
            let (context, stage) = (context.clone(), context.stage.clone());
            let hear = move |news| {
                // Work that is not taken is of another version of the page: to load that anew is what helps.
                missing.set(news == News::Missing || !pass_on(&context));
            };
            let listeners = (!taken).then(|| relay::on_news(&stage, hear));
            move || drop(listeners)
        });
    }
    {
        let stage = context.stage.clone();
        use_effect_with((), move |()| {
            if !taken {
                relay::ask(&stage);
            }
        });
    }
    if taken {
        return Html::default();
    }
    let words = context.words();
    let again = {
        let (missing, said, stage) = (missing.setter(), said.clone(), context.stage.clone());
        Callback::from(move |_| {
            // The button goes away, and the focus would go with it.
            edge::focus(&said);
            missing.set(false);
            relay::want(&stage);
        })
    };
    let back = {
        let (state, view) = (context.state.dispatcher(), context.state.view);
        Callback::from(move |_| {
            // From most of them back leads to the result and then to the summary of answers, which are not there either.
            let steps = match view {
                View::Check | View::Import | View::Data => 1,
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
