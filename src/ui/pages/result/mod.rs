//! The result: headline, what decides it, what is open, what would change it, and why not.

mod beside;
mod decides;
mod keep;
mod letter;
mod open;
mod share;
mod what_if;
mod why_not;

use super::check::open_note;
use crate::interview::Severity;
use crate::outline::{Lead, headline, leads};
use crate::ui::context::Context;
use crate::ui::parts::Heading;
use crate::ui::parts::pieces::{Look, button, words};
use crate::ui::state::{Action, View};
use yew::{Html, html};

/// The result.
#[inline(never)]
pub(in crate::ui) fn result(context: &Context) -> Html {
    let common = &context.words().common;
    let (lang, report) = (context.lang(), context.report());
    let title = headline(report, lang);
    html! {
        <div key="result" class="aac-result">
            <div class="aac-headline" aria-live="polite">
                <Heading context={context.clone()} {title} tab={lang.result().tab} />
                // A list of its own: Yew matches siblings from the end, and a line more would make the heading anew, which
                // takes the focus from whoever types a day.
                <>{ lines(context) }</>
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
                    { decides::decides(context) }
                    { open::open(context) }
                    { what_if::what_if(context) }
                    { why_not::why_not(context) }
                    { keep::assessments(context) }
                    { keep::notes(context) }
                    { keep::actions(context) }
                    <div class="aac-actions is-last">
                        { button(Look::Quiet, common.check, "check", context.go(View::Check)) }
                        { button(Look::Quiet, lang.compare_page().go, "compare", context.on(Action::Compare(None))) }
                        { button(Look::Quiet, lang.calendar().go, "timeline", context.go(View::Timeline)) }
                        { button(Look::Quiet, lang.penalties().go, "penalties", context.go(View::Penalties)) }
                    </div>
                </div>
            </div>
            <div class="aac-beside">{ beside::beside(context) }</div>
        </div>
    }
}

/// The lines below the headline.
fn lines(context: &Context) -> Vec<Html> {
    let line = |(lead, told): (Lead, String)| {
        let class = match lead {
            Lead::First => "aac-lead",
            Lead::Strong => "aac-strong",
            Lead::Plain => "",
            Lead::Weak => "aac-weak",
            Lead::Hint => "aac-hint",
        };
        words(class, told)
    };
    leads(context.report(), context.lang()).into_iter().map(line).collect()
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
