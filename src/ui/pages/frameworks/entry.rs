//! An obligation or a control, with what frameworks have beside it. What it holds is made once it is opened.

use super::{far, name};
use crate::frameworks::{Framework, Row};
use crate::outline::{Beside, references_told, still_to_do};
use crate::ui::context::Context;
use crate::ui::fresh::use_shown;
use crate::ui::parts::pieces::{fact, list, words};
use crate::ui::parts::{cite_link, use_opened};
use crate::words::Lang;
use std::rc::Rc;
use yew::{Html, Properties, component, html};

/// What it shows.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
    /// The obligation or control.
    pub(super) beside: Rc<Beside>,
    /// The frameworks that are shown.
    pub(super) shown: Rc<[Framework]>,
}

/// The entry.
#[component]
pub(super) fn Entry(props: &Props) -> Html {
    let as_shown = use_shown();
    let (beside, lang) = (&props.beside, props.context.lang());
    let (open, details, ontoggle) = use_opened(false);
    let shown = |framework: &&Framework| props.shown.contains(framework);
    let rows: Vec<(Framework, &'static Row)> =
        beside.frameworks.iter().filter(shown).filter_map(|it| Some((*it, beside.row(*it)?))).collect();
    let place = beside.cite.map_or_else(|| beside.unit.to_owned(), |cite| lang.cite(&cite));
    let mark = |(framework, row): &(Framework, &'static Row)| {
        html! { <span class="aac-keep-line"><span class="aac-quiet">{ name(lang, *framework) }</span>{ " " }{ far(lang, row) }</span> }
    };
    as_shown(html! {
        <li class="aac-entry is-plain" data-unit={beside.unit}>
            <details ref={details} {ontoggle}>
                <summary>
                    <span class="aac-entry-title">{ beside.title }</span>
                    <span class="aac-entry-marks"><span class="aac-quiet">{ place }</span>{ for rows.iter().map(mark) }</span>
                </summary>
                if *open { { body(lang, beside, &rows) } }
            </details>
        </li>
    })
}

fn body(lang: Lang, beside: &Beside, rows: &[(Framework, &'static Row)]) -> Html {
    let own = lang.frameworks_page();
    let one = |(framework, row): &(Framework, &'static Row)| {
        let told = references_told(*framework, row, lang).into_iter().map(Into::into).collect();
        let still = still_to_do(row, lang);
        html! {
            <div key={framework.as_str()}>
                <h3>{ name(lang, *framework) }{ " " }{ far(lang, row) }</h3>
                { list("aac-plain", told) }
                if !still.is_empty() { <p><strong>{ own.still }{ ": " }</strong>{ still }</p> }
                if row.is_contested() { { words("aac-hint", own.contested) } }
            </div>
        }
    };
    html! {
        <div class="aac-entry-body">
            <dl class="aac-facts">
                { for beside.cite.map(|cite| fact(lang.result().provision, cite_link(lang, &cite))) }
                if !beside.evidence.is_empty() { { fact(own.your_evidence, html! { <span class="aac-lines">{ beside.evidence.as_str() }</span> }) } }
            </dl>
            { for rows.iter().map(one) }
        </div>
    }
}
