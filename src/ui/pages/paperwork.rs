//! The documents that can be filled from the answers: what is required first, each with what asks for it.

use super::needed::{invited, unanswered};
use crate::assess::ObligationReport;
use crate::documents::{DOCUMENTS, Need, Offer, RISK_REGISTER, Source, document, offers, sections};
use crate::outline::risk_rows;
use crate::store::Notebook;
use crate::ui::context::Context;
use crate::ui::fresh::use_shown;
use crate::ui::parts::pieces::{Look, button, fold, list, words};
use crate::ui::parts::{Heading, Standing, act_link, cite_link, document_files, standing_words, use_standing};
use crate::ui::state::View;
use crate::words::Lang;
use yew::{Html, Properties, UseStateHandle, component, html};

/// The page.
#[inline(never)]
pub(in crate::ui) fn paperwork(context: &Context) -> Html {
    let own = context.lang().listing();
    html! {
        <div key="documents" class="aac-guide aac-paperwork">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { invited(context, own.none_yet) }
            <Offers context={context.clone()} />
            <div class="aac-actions is-last">
                if !unanswered(context) {
                    { button(Look::Quiet, context.lang().duties().go, "duties", context.go(View::Duties(None))) }
                    { button(Look::Quiet, context.words().common.result, "result", context.go(View::Result)) }
                }
            </div>
        </div>
    }
}

/// What the list shows.
#[derive(Properties, PartialEq)]
struct Props {
    /// The context.
    context: Context,
}

/// The list, by whether each is needed.
#[component]
fn Offers(props: &Props) -> Html {
    let as_shown = use_shown();
    let context = &props.context;
    let lang = context.lang();
    let standing = use_standing(&context.stage, context.state.saved.clone());
    let all = offers(context.state.answers(), context.report());
    let group = |&need: &Need| {
        let cards: Vec<Html> =
            all.iter().filter(|offer| offer.need == need).map(|offer| card(context, &standing, offer)).collect();
        if cards.is_empty() {
            return Html::default();
        }
        let body = html! { <>{ words("aac-hint", lang.need_help(need)) }{ list("aac-offers", cards) }</> };
        html! {
            <section key={need.as_str()} data-need={need.as_str()} aria-label={lang.need(need)}>
                if need == Need::NotNow { { fold(lang.need(need), body) } } else { <h2>{ lang.need(need) }</h2>{ body } }
            </section>
        }
    };
    as_shown(html! {
        <>
            <div class="aac-standing">{ standing_words(lang, &standing) }</div>
            { for Need::ALL.iter().map(group) }
        </>
    })
}

/// A document: its name, what asks for it, and the files.
fn card(context: &Context, standing: &UseStateHandle<Standing>, offer: &Offer<'_>) -> Html {
    let (lang, own) = (context.lang(), context.lang().listing());
    let Some((said, about)) = lang.offer(offer.id).zip(document(offer.id)) else { return Html::default() };
    let by = offer.by.iter().take(MOST).map(|row| asks(lang, row));
    let label = if offer.need == Need::Required { own.required_by } else { own.may_be_by };
    html! {
        <div class="aac-offer">
            <h3>{ said.title }</h3>
            if let Some(written) = written(context, offer.id) { <p class="aac-counted">{ written }</p> }
            <p class="aac-hint">{ own.provision }{ ": " }{ source(context, about.source) }</p>
            if offer.by_other_law { { words("", own.by_other_law) } }
            if offer.by.is_empty() && !offer.by_other_law { { words("", said.why) } } else { { for by.map(|asked| html! { <p>{ label }{ ": " }{ asked }</p> }) } }
            <div class="aac-actions">
                { fill_in(context, offer.id, said.title) }
                { document_files(context, standing, offer.id, Look::Link) }
            </div>
        </div>
    }
}

/// How much of a document is written, once anything is.
fn written(context: &Context, id: &str) -> Option<String> {
    let (lang, saved) = (context.lang(), &context.state.saved);
    if id == RISK_REGISTER {
        let rows = risk_rows(saved, context.report());
        let complete = rows.iter().filter(|row| row.is_complete()).count();
        return (complete > 0).then(|| lang.risks_counted(complete, rows.len()));
    }
    let blanks = sections(id).iter().flat_map(|section| section.blanks);
    let written = blanks.clone().filter(|blank| saved.is_jotted(Notebook::Blanks, blank.id)).count();
    (written > 0).then(|| lang.written_of(written, blanks.count()))
}

/// The way to where a document is filled in: the risks have a view of their own.
fn fill_in(context: &Context, id: &'static str, title: &str) -> Html {
    let place = DOCUMENTS.iter().position(|document| document.id == id).and_then(|at| u8::try_from(at).ok());
    let view = if id == RISK_REGISTER { Some(View::Risks) } else { place.map(View::Paper) };
    let Some(view) = view else { return Html::default() };
    let label = context.lang().listing().fill_in;
    html! {
        <button type="button" class="aac-button is-quiet" data-action="fill-in" data-document={id}
            aria-label={context.lang().document_as(label, title)} onclick={context.go(view)}>{ label }</button>
    }
}

/// So many obligations are named that ask for a document.
const MOST: usize = 2;

/// An obligation that asks for it, with its provision and from when.
fn asks(lang: Lang, row: &ObligationReport) -> Html {
    let title = lang.obligation_title(row.id);
    html! { <>{ title }{ " (" }{ cite_link(lang, &row.cite) }{ "). " }<span class="aac-hint">{ lang.duty_from(row) }</span></> }
}

fn source(context: &Context, source: Source) -> Html {
    match source {
        Source::Law(cite) => cite_link(context.lang(), &cite),
        Source::Act(cite) => act_link(context, cite),
        Source::Standard(number) => html! { { context.lang().clause_of_standard(number) } },
        Source::Ours => Html::default(),
    }
}
