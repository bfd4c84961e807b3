//! Two results side by side: two systems, two days, or a system and an earlier file of it.

mod chosen;
mod fields;
mod sides;

use crate::export::markdown;
use crate::outline::{Side, Subject, compare as compared, comparison};
use crate::ui::context::Context;
use crate::ui::draw::body;
use crate::ui::edge;
use crate::ui::parts::Heading;
use crate::ui::parts::pieces::{Look, actions, button, words};
use crate::ui::state::Action;
use chosen::Chosen;
use fields::fields;
use sides::{Pair, pair};
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_memo, use_state_eq};

/// What it shows.
#[derive(Properties, PartialEq)]
struct Props {
    context: Context,
}

/// The page.
#[inline(never)]
pub(in crate::ui) fn compare(context: &Context) -> Html {
    let own = context.lang().compare_page();
    html! {
        <div key="compare" class="aac-wide aac-compare">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            <Comparing context={context.clone()} />
            <div class="aac-actions is-last">
                { actions(vec![button(Look::Quiet, context.words().common.back, "back", context.on(Action::Back))]) }
            </div>
        </div>
    }
}

/// What is chosen, and what differs.
#[component]
fn Comparing(props: &Props) -> Html {
    let context = &props.context;
    let lang = context.lang();
    let chosen = use_state_eq(|| Chosen::new(context));
    let pair = pair(context, &chosen);
    let document = use_memo((pair.as_ref().ok().cloned(), lang), |(pair, lang)| {
        let Pair { between, then, now } = pair.as_ref()?;
        let one = Subject::new((*then.saved).clone(), None, then.day);
        let other = Subject::new((*now.saved).clone(), None, now.day);
        let (one, other) = (Side { label: &then.label, subject: &one }, Side { label: &now.label, subject: &other });
        Some(comparison(&compared(one, other, *between), *lang))
    });
    let shown = match (&pair, &*document) {
        (Err(instead), _) => words("aac-strong", *instead),
        (Ok(_), None) => Html::default(),
        (Ok(_), Some(said)) => {
            let title = said.title.clone();
            let (all, day) = (Rc::clone(&document), context.state.today);
            let save = Callback::from(move |_: MouseEvent| {
                let name = ["ai-act-compared-", &day.to_string(), ".md"].concat();
                if let Some(document) = &*all {
                    edge::download_as(&name, &markdown(std::slice::from_ref(document)), "text/markdown");
                }
            });
            html! {
                <>
                    <h2 id="aac-compared">{ title }</h2>
                    { body(said, 3, context.lang()) }
                    { actions(vec![button(Look::Quiet, lang.compare_page().save, "save-comparison", save)]) }
                </>
            }
        }
    };
    context.shown(html! { <>{ fields(context, &chosen) }{ shown }</> })
}
