//! The heading of a view.

use crate::ui::config::Setting;
use crate::ui::context::Context;
use crate::ui::{edge, relay};
use yew::{AttrValue, Html, Properties, component, html, use_effect_with, use_node_ref};

/// What it says.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The context.
    pub(in crate::ui) context: Context,
    /// The heading.
    pub(in crate::ui) title: AttrValue,
    /// The name of the browser tab.
    pub(in crate::ui) tab: AttrValue,
}

/// The heading of a view: takes the focus when the view appears, and names the browser tab. Not when the page is loaded:
/// then the focus stays where the visitor has it.
#[component]
pub(in crate::ui) fn Heading(props: &Props) -> Html {
    let context = &props.context;
    let heading = use_node_ref();
    let (top, stage, target) = (context.top.clone(), context.stage.clone(), heading.clone());
    use_effect_with(context.state.moves, move |&moves| {
        if moves > 0 {
            edge::focus_from_top(&target, &top);
            relay::moved(&stage);
        }
    });
    let brand = context.words().common.brand;
    // The tab of somebody's page has a name already.
    let names_tab = context.state.config.setting != Setting::Embedded;
    use_effect_with(props.tab.clone(), move |tab| {
        if !names_tab {
        } else if tab == brand {
            edge::set_title(brand);
        } else {
            edge::set_title(&[tab, " - ", brand].concat());
        }
    });
    let markup = html! { <h1 ref={heading} part="heading" tabindex="-1">{ props.title.clone() }</h1> };
    context.shown(markup)
}
