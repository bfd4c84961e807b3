//! The AI risk register: the risks that the answers propose and the visitor's own, rated, treated and owned here.

mod arising;
mod entry;
mod everywhere;
mod matrix;

use super::needed::unanswered;
use crate::outline::{RISK_REGISTER, RiskField, RiskRow, new_risk, risk_rows, risk_scales, unread_in};
use crate::risks::RiskTheme;
use crate::store::Notebook;
use crate::ui::context::Context;
use crate::ui::draw;
use crate::ui::fresh::use_shown;
use crate::ui::parts::pieces::{Look, button, fold, words};
use crate::ui::parts::{Heading, document_files, lasting, standing_words, unread, use_standing};
use crate::ui::state::{Action, View};
use arising::Arising;
use entry::Entry;
use everywhere::Everywhere;
use matrix::matrices;
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, Properties, component, html};

/// The page.
#[inline(never)]
pub(in crate::ui) fn risks(context: &Context) -> Html {
    html! { <Register key="risks" context={context.clone()} /> }
}

/// What the register shows.
#[derive(Properties, PartialEq)]
struct Props {
    /// The context.
    context: Context,
}

/// The register.
#[component]
fn Register(props: &Props) -> Html {
    let as_shown = use_shown();
    let context = &props.context;
    let (lang, own) = (context.lang(), context.lang().risk_page());
    let saved = &context.state.saved;
    let standing = use_standing(&context.stage, saved.clone());
    let rows: Vec<_> = risk_rows(saved, context.report()).into_iter().map(Rc::new).collect();
    let complete = rows.iter().filter(|row| row.is_complete()).count();
    let group = |title: &'static str, rows: Vec<&Rc<RiskRow>>| {
        if rows.is_empty() {
            return Html::default();
        }
        let entry = |row: &&Rc<RiskRow>| html! { <Entry key={row.id.clone()} context={context.clone()} row={Rc::clone(row)} /> };
        html! { <section key={title} aria-label={title}><h2>{ title }</h2><ul class="aac-entries">{ for rows.iter().map(entry) }</ul></section> }
    };
    let of_theme = |&theme: &RiskTheme| {
        let of = |row: &&Rc<RiskRow>| row.risk.is_some_and(|risk| risk.theme == theme);
        group(lang.risk_theme(theme), rows.iter().filter(of).collect())
    };
    let add = {
        let state = context.state.dispatcher();
        Callback::from(move |_: MouseEvent| {
            state.dispatch(Action::editing(move |saved| {
                let id = new_risk(saved);
                saved.jot_in(Notebook::Risks, &id, RiskField::Title.as_str(), own.new_risk);
            }));
        })
    };
    as_shown(html! {
        <div class="aac-guide aac-form-page aac-risks">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { unread(context, &unread_in(saved, Notebook::Risks)) }
            if unanswered(context) { { words("aac-note", own.unanswered) } }
            if rows.is_empty() { { words("", own.none) } } else {
                <p class="aac-counted" role="status"><strong>{ lang.risks_counted(complete, rows.len()) }</strong></p>
                { matrices(lang, &rows) }
                { fold(own.scale, html! { <div class="aac-scales">{ for risk_scales(lang).iter().map(|part| draw::block(part, 2, lang)) }</div> }) }
                <Arising context={context.clone()} rows={rows.clone()} />
                <Everywhere context={context.clone()} rows={rows.clone()} />
            }
            { for RiskTheme::ALL.iter().map(of_theme) }
            { group(own.your_own, rows.iter().filter(|row| row.risk.is_none()).collect()) }
            <div class="aac-actions">{ button(Look::Main, own.add, "add-risk", add) }</div>
            <div class="aac-taken">
                <h2>{ own.take_along }</h2>
                <div class="aac-actions">
                    { document_files(context, &standing, RISK_REGISTER, Look::Quiet) }
                </div>
                { standing_words(lang, &standing) }
                { lasting(context) }
            </div>
            <div class="aac-actions is-last">
                { button(Look::Quiet, lang.listing().title, "documents", context.go(View::Documents)) }
            </div>
        </div>
    })
}
