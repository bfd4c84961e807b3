//! The result: headline, what decides it, what is open, what would change it, and why not. What it says is told by the outline.

mod beside;
mod keep;
mod letter;
mod share;

use super::check::open_note;
use crate::interview::Severity;
use crate::outline::{Told, headline, led};
use crate::ui::context::Context;
use crate::ui::draw::{on_screen, part};
use crate::ui::parts::Heading;
use crate::ui::parts::pieces::{Look, button, words};
use crate::ui::state::{Action, View};
use yew::{Html, html};

/// The result.
#[inline(never)]
pub(in crate::ui) fn result(context: &Context) -> Html {
    let common = &context.words().common;
    let (lang, report) = (context.lang(), context.report());
    let (title, own) = (headline(report, lang), lang.result());
    let told = Told::of(context.state.answers(), report, lang);
    html! {
        <div key="result" class="aac-result">
            <div class="aac-headline" aria-live="polite">
                <Heading context={context.clone()} {title} tab={own.tab} />
                // A list of its own: Yew matches siblings from the end, and a line more would make the heading anew, which
                // takes the focus from whoever types a day.
                <>{ on_screen(context, &led(report, lang)) }</>
            </div>
            <div class="aac-where">{ if report.before_law() { Html::default() } else { beside::standing(context) } }</div>
            <div class="aac-reasons">
                // What to do stands above the ladder where it is narrow.
                <div class="aac-then">
                    { open_note(context) }
                    { contradictions(context) }
                    { letter::letter(context) }
                    if context.has_duties() {
                        { super::duties::summary(context) }
                        { super::iso::summary(context) }
                    }
                </div>
                <div class="aac-rest">
                    { part(context, "aac-decides", own.decides, &told.decides()) }
                    { part(context, "aac-open", own.open, &told.open()) }
                    { part(context, "aac-what-if", own.what_if, &told.what_if()) }
                    { part(context, "aac-why-not", own.why_not, &told.why_not()) }
                    { part(context, "aac-assessments", own.assessments, &told.assessments()) }
                    { part(context, "aac-notes", own.notes, &told.notes()) }
                    { keep::actions(context) }
                    <div class="aac-actions is-last">
                        { button(Look::Quiet, common.check, "check", context.go(View::Check)) }
                        { button(Look::Quiet, lang.compare_page().go, "compare", context.on(Action::Compare(None))) }
                        { button(Look::Quiet, lang.calendar().go, "timeline", context.go(View::Timeline)) }
                        { button(Look::Quiet, lang.penalties().go, "penalties", context.go(View::Penalties)) }
                    </div>
                </div>
            </div>
            <div class="aac-beside">{ beside::beside(context, &told) }</div>
        </div>
    }
}

/// That answers do not fit together, and the way to them.
fn contradictions(context: &Context) -> Html {
    let serious = context.report().contradictions.iter().filter(|found| found.severity != Severity::Info);
    let count = serious.count();
    if count == 0 {
        return Html::default();
    }
    html! {
        <div class="aac-note is-new">
            { words("", context.lang().contradictions_wait(count)) }
            { button(Look::Quiet, context.lang().result().contradictions, "contradictions", context.go(View::Check)) }
        </div>
    }
}
