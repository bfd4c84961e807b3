//! The six steps to readiness: what the work shows of each, and what the visitor says beside it.

use crate::assess::ItemStatus;
use crate::engine::Date;
use crate::outline::{Readiness, readiness as worked_out, unread_in};
use crate::store::{Notebook, OwnState, ReadinessStep, Saved};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, button, fact, tag, words};
use crate::ui::parts::{Due, Heading, Select, Writing, unread};
use crate::ui::state::{Action, View};
use crate::words::Lang;
use yew::{Callback, Html, html};

/// The page.
#[inline(never)]
pub(in crate::ui) fn readiness(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().readiness_page());
    let steps = worked_out(&context.state.saved, context.report(), context.derived.open.len());
    let behind = steps.iter().filter(|step| step.is_behind()).count();
    let of = steps.len();
    html! {
        <div key="readiness" class="aac-guide aac-readiness">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { unread(context, &unread_in(&context.state.saved, Notebook::Readiness)) }
            <div class="aac-share" data-figure="steps">
                <span>{ own.behind }</span>
                <progress aria-label={own.behind} value={behind.to_string()} max={of.to_string()} />
                <span class="aac-quiet">{ lang.so_many(behind, of) }</span>
            </div>
            { words("aac-hint", own.behind_help) }
            { words("aac-hint", own.whose) }
            <ol class="aac-readiness-steps">{ for steps.iter().map(|step| one(context, step)) }</ol>
            <div class="aac-actions is-last">
                { button(Look::Quiet, lang.listing().go_maturity, "maturity", context.go(View::Maturity)) }
                { button(Look::Quiet, lang.cover().go, "coverage", context.go(View::Coverage)) }
                { button(Look::Quiet, lang.listing().go, "documents", context.go(View::Documents)) }
            </div>
        </div>
    }
}

/// The way to where a step is taken: its label, its action and its view.
fn way(context: &Context, step: ReadinessStep) -> (&'static str, &'static str, View) {
    let lang = context.lang();
    match step {
        ReadinessStep::Systems => (lang.register().title, "register", View::Register),
        ReadinessStep::Class => (context.words().common.check, "check", View::Check),
        ReadinessStep::Scope | ReadinessStep::Controls => (lang.rating_page().go, "rate", View::Assessment),
        ReadinessStep::Evidence => (lang.duties().title, "duties", View::Duties(None)),
        ReadinessStep::Gaps => (lang.cover().go, "coverage", View::Coverage),
    }
}

/// How much of a step the work shows.
fn counted(lang: Lang, step: &Readiness) -> String {
    let own = lang.readiness_page();
    match (step.of, step.worked) {
        (0, ItemStatus::Done) => own.nothing.to_owned(),
        (0, _) => own.nothing_yet.to_owned(),
        (of, _) => lang.so_many(step.count, of),
    }
}

/// A change of the work by what was said.
fn edit<T: Clone + 'static>(
    context: &Context,
    step: ReadinessStep,
    change: fn(&mut Saved, ReadinessStep, T),
) -> Callback<T> {
    let state = context.state.dispatcher();
    Callback::from(move |said: T| state.dispatch(Action::editing(move |saved| change(saved, step, said.clone()))))
}

/// What was said of a step, where no fields are: on paper.
fn on_paper(context: &Context, found: &Readiness) -> Html {
    let (lang, own) = (context.lang(), context.lang().readiness_page());
    let said = [
        found.own.state.map(|state| (own.own, lang.own_state(state).to_owned())),
        found.own.due.map(|day| (lang.duties().due, lang.date(day))),
        Some((own.note, found.own.note.clone())).filter(|(_, note)| !note.trim().is_empty()),
    ];
    let facts = said.into_iter().flatten().map(|(label, text)| fact(label, text.into()));
    html! { <dl class="aac-facts aac-printed">{ for facts }</dl> }
}

/// A step.
fn one(context: &Context, found: &Readiness) -> Html {
    let (lang, own, step) = (context.lang(), context.lang().readiness_page(), found.step);
    let said = lang.readiness_step(step);
    let class = match found.worked {
        ItemStatus::Done => "aac-tag is-yes",
        ItemStatus::InProgress => "aac-tag is-unless",
        _ => "aac-tag",
    };
    let field = |name: &str| ["aac-step-", step.as_str(), "-", name].concat();
    let mut options = vec![("", own.as_worked)];
    options.extend(OwnState::ALL.iter().map(|&state| (state.as_str(), lang.own_state(state))));
    let choose = edit(context, step, |saved, step, value: String| saved.set_own_state(step, value.parse().ok()));
    let set_due = edit(context, step, |saved, step, due: Option<Date>| saved.set_step_due(step, due));
    let write = edit(context, step, |saved, step, text: String| saved.set_step_note(step, &text));
    let more = found.own.state.filter(|_| found.says_more());
    let (label, action, view) = way(context, step);
    html! {
        <li key={step.as_str()} data-step={step.as_str()} data-behind={found.is_behind().to_string()}>
            <h2>{ said.title }</h2>
            { words("", said.text) }
            <p>
                { own.worked }{ ": " }{ tag(class, lang.status(found.worked)) }{ " " }
                <span class="aac-quiet">{ counted(lang, found) }</span>
            </p>
            <div class="aac-form">
                <Select id={field("state")} label={own.own} {options} chosen={found.own.state.map_or("", OwnState::as_str)}
                    onchoose={choose} />
                <Due {lang} id={field("due")} day={found.own.due} onset={set_due} />
                <Writing id={field("note")} label={own.note} value={found.own.note.clone()}
                    help={own.note_help} onwritten={write} />
            </div>
            { on_paper(context, found) }
            <div role="status" class="aac-says-more">
                { for more.map(|state| words("aac-weak", lang.says_more(lang.own_state(state), &counted(lang, found)))) }
            </div>
            { button(Look::Link, label, action, context.go(view)) }
        </li>
    }
}
