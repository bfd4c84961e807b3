//! The clause-by-article table: every row of the mapping, by article or by clause and control. Needs no answers.

mod by_article;
mod by_item;
mod filter;

use crate::assess::{EDITION, Level};
use crate::ui::context::Context;
use crate::ui::fresh::fresh;
use crate::ui::parts::pieces::{Look, button, words};
use crate::ui::parts::{Heading, Select};
use crate::ui::state::View;
use crate::words::Lang;
use filter::Filter;
use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, MouseEvent, Properties, TargetCast, component, html, use_state, use_state_eq};

/// The page.
#[inline(never)]
pub(in crate::ui) fn clauses(context: &Context) -> Html {
    let own = context.lang().clauses();
    html! {
        <div key="clauses" class="aac-guide aac-clauses">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { for own.lead.iter().map(|&line| words("aac-lead", line)) }
            { words("aac-hint", own.levels_note) }
            <Table lang={context.lang()} translated={context.translated} />
            { words("aac-hint", context.lang().presumption_on(EDITION.checked)) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, context.lang().articles().go, "mapping", context.go(View::Mapping)) }
                { button(Look::Quiet, context.lang().cover().go, "coverage", context.go(View::Coverage)) }
                { button(Look::Quiet, context.lang().nis2().go, "nis2", context.go(View::Nis2)) }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct Props {
    lang: Lang,
    /// Whether a translator is at work in the page.
    translated: bool,
}

/// The table with its filters. Takes the language alone, so that nothing else makes it anew: it is long.
#[component]
fn Table(props: &Props) -> Html {
    let lang = props.lang;
    let own = lang.clauses();
    let filter = use_state(Filter::default);
    let turned = use_state_eq(|| false);
    let all_open = use_state_eq(|| false);
    let typed = {
        let filter = filter.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                filter.set(Filter { search: input.value(), ..(*filter).clone() });
            }
        })
    };
    let levels = Level::ALL.iter().map(|&level| (level.as_str(), lang.level(level)));
    let levels: Vec<_> = std::iter::once(("", lang.duties().any)).chain(levels).collect();
    let level = {
        let filter = filter.clone();
        Callback::from(move |level: String| filter.set(Filter { level: level.parse().ok(), ..(*filter).clone() }))
    };
    let turn = {
        let turned = turned.setter();
        Callback::from(move |order: String| turned.set(order == BY_ITEM))
    };
    let clear = {
        let filter = filter.setter();
        Callback::from(move |_: MouseEvent| filter.set(Filter::default()))
    };
    let toggle = {
        let (setter, to) = (all_open.setter(), !*all_open);
        Callback::from(move |_: MouseEvent| setter.set(to))
    };
    let open = *all_open || filter.is_set();
    let (shown, body) =
        if *turned { by_item::by_item(lang, &filter, open) } else { by_article::by_article(lang, &filter, open) };
    let markup = html! {
        <>
            <div class="aac-filters">
                <Select
                    id="aac-order" label={own.order} options={vec![(BY_ARTICLE, own.by_article), (BY_ITEM, own.by_item)]}
                    chosen={if *turned { BY_ITEM } else { BY_ARTICLE }} onchoose={turn}
                />
                <div class="aac-field">
                    <label for="aac-find">{ own.search }</label>
                    <input
                        id="aac-find" type="search" autocomplete="off" value={filter.search.clone()} oninput={typed}
                        aria-describedby="aac-find-hint"
                    />
                </div>
                <Select
                    id="aac-level" label={own.level} options={levels} chosen={filter.level.map_or("", Level::as_str)}
                    onchoose={level}
                />
            </div>
            <p id="aac-find-hint" class="aac-hint">{ own.search_hint }</p>
            <div class="aac-actions is-links aac-filtered">
                <span role="status" data-shown="">{ shown }</span>
                if filter.is_set() {
                    { button(Look::Link, lang.duties().clear, "clear", clear) }
                } else {
                    { button(Look::Link, if *all_open { own.fold_all } else { own.open_all }, "open-all", toggle) }
                }
            </div>
            { body }
        </>
    };
    if props.translated { fresh(markup) } else { markup }
}

const BY_ARTICLE: &str = "article";
const BY_ITEM: &str = "item";

/// Nothing passes the filters.
fn nothing(lang: Lang) -> Html {
    words("aac-note", lang.clauses().filtered_none)
}
