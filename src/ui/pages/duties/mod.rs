//! The obligations: what applies, from when, at what price, and how far the work on it is.

mod entry;
mod filter;
mod overview;
mod timeline;

use crate::assess::RuleId;
use crate::documents::{Need, offers};
use crate::outline::{self, closed_duties, counted, established, open_duties, relevant_fines};
use crate::ui::context::Context;
use crate::ui::draw::{on_screen, part};
use crate::ui::pages::needed::{going_on, needed, unanswered};
use crate::ui::pages::penalties::Calculator;
use crate::ui::parts::pieces::{Look, actions, button, section, words};
use crate::ui::parts::{Handed, Heading, lasting};
use crate::ui::state::View;
use yew::{Html, html};

/// The obligations, or those that rest on one rule.
#[inline(never)]
pub(in crate::ui) fn duties(context: &Context, only: Option<u16>) -> Html {
    let own = context.lang().duties();
    if unanswered(context) {
        return waiting(context);
    }
    let only = only.and_then(|place| RuleId::ALL.get(usize::from(place)).copied());
    let (lang, report) = (context.lang(), context.report());
    let rows = established(report);
    html! {
        <div key="duties" class="aac-result aac-duties">
            <div class="aac-headline">
                <Heading context={context.clone()} title={own.title} tab={own.title} />
                { on_screen(context, &counted(context.report(), context.lang())) }
                { words("aac-hint", context.lang().result_on(context.report().as_of)) }
            </div>
            <div class="aac-where">{ overview::progress(context, &rows) }</div>
            <div class="aac-reasons">
                { open_note(context) }
                { timeline::timeline(context) }
                { overview::next(context, &rows) }
                <filter::Checklist context={context.clone()} {only} />
                <Calculator
                    context={context.clone()} title={own.fines} lead={own.fines_lead}
                    fines={relevant_fines(&context.report().obligations)}
                />
                { part(context, "aac-duties-open", own.open, &open_duties(report, lang)) }
                { kept(context) }
                { part(context, "aac-duties-closed", own.closed, &closed_duties(context.state.answers(), report, lang)) }
                { lasting(context) }
                <Handed lang={context.lang()} stage={context.stage.clone()} of={context.state.saved.clone()} />
                <div class="aac-actions is-last">
                    { button(Look::Quiet, context.lang().listing().go, "documents", context.go(View::Documents)) }
                    { button(Look::Quiet, context.lang().calendar().go, "timeline", context.go(View::Timeline)) }
                    { button(Look::Quiet, context.lang().penalties().go, "penalties", context.go(View::Penalties)) }
                    { button(Look::Quiet, context.lang().cover().go, "coverage", context.go(View::Coverage)) }
                    { button(Look::Quiet, context.words().common.result, "result", context.go(View::Result)) }
                </div>
            </div>
        </div>
    }
}

/// Without answers: that they are needed, what was noted before, and what can be read without them.
fn waiting(context: &Context) -> Html {
    let own = context.lang().duties();
    html! {
        <div key="duties" class="aac-guide aac-duties">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { needed(context, &context.lang().needed().duties) }
            { kept(context) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, context.lang().calendar().go, "timeline", context.go(View::Timeline)) }
                { button(Look::Quiet, context.lang().penalties().go, "penalties", context.go(View::Penalties)) }
            </div>
        </div>
    }
}

/// How many obligations there are and what comes next, with the way to them: below the tier of a result.
pub(in crate::ui) fn summary(context: &Context) -> Html {
    let own = context.lang().duties();
    let required =
        offers(context.state.answers(), context.report()).iter().filter(|offer| offer.need == Need::Required).count();
    let documents = if required > 0 { context.lang().documents_required(required) } else { String::new() };
    let ways = vec![
        button(Look::Main, own.go, "duties", context.go(View::Duties(None))),
        button(Look::Link, context.lang().listing().go, "documents", context.go(View::Documents)),
        button(Look::Link, context.lang().listing().go_risks, "risks", context.go(View::Risks)),
    ];
    let body = vec![
        on_screen(context, &counted(context.report(), context.lang())),
        overview::first(context),
        words("", documents),
        actions(ways),
    ];
    section("aac-duties-summary", own.title, body)
}

/// Notes on rows that do not apply any more: kept, and shown apart.
fn kept(context: &Context) -> Html {
    let lang = context.lang();
    let blocks = outline::kept(&context.state.saved.progress, context.report(), lang);
    part(context, "aac-duties-kept", lang.duties().kept, &blocks)
}

/// That questions are open which only duties turn on, and the way to them.
fn open_note(context: &Context) -> Html {
    let own = context.lang().duties();
    let Some(action) = going_on(context) else { return Html::default() };
    html! {
        <div class="aac-note">
            { words("", own.open_note) }
            { button(Look::Main, own.answer, "answer-duties", context.on(action)) }
        </div>
    }
}
