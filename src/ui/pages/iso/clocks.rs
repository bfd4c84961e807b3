//! The clocks for incidents, side by side.

use crate::assess::{CLOCKS, Clock, DueReport, Limit, Place, Since};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{section, tag, words};
use crate::ui::parts::{act_link, cite_link};
use yew::{Html, html};

/// One card for each law.
pub(super) fn clocks(context: &Context) -> Html {
    let own = context.lang().nis2();
    section(
        "aac-clocks-of",
        own.clocks,
        vec![
            words("", own.clocks_help),
            html! { <ul class="aac-clocks">{ for CLOCKS.iter().map(|clock| card(context, clock)) }</ul> },
            words("aac-hint", own.clocks_note),
        ],
    )
}

fn card(context: &Context, clock: &Clock) -> Html {
    let lang = context.lang();
    let said = lang.regime(clock.regime);
    let running = clock.running(context.state.as_of);
    let since = running.map(|running| lang.regime_since(clock.regime, running.day, running.practice));
    html! {
        <li data-regime={clock.regime.as_str()}>
            <h3>{ said.title }</h3>
            <p>{ said.text }{ " " }{ place(context, clock.place) }</p>
            { for since.map(|since| words("aac-hint", since)) }
            <dl>{ for clock.reports.iter().map(|report| line(context, report)) }</dl>
        </li>
    }
}

/// A report, with how long there is for it.
fn line(context: &Context, report: &DueReport) -> Html {
    let (lang, own) = (context.lang(), context.lang().nis2());
    let counted = |limit: Limit, since: Since| {
        let from = lang.counted(since);
        html! { <><strong>{ lang.limit(limit) }</strong>if !from.is_empty() { { " " }{ from } }</> }
    };
    let at_most =
        report.at_most.map(|(limit, since)| html! { <>{ ", " }{ own.at_most }{ " " }{ counted(limit, since) }</> });
    html! {
        <div data-due={report.due.as_str()}>
            <dt>{ lang.due(report.due) }</dt>
            <dd>
                { counted(report.limit, report.since) }{ for at_most }{ " " }{ place(context, report.place) }
                if !report.compared { { " " }{ tag("aac-tag is-unless", own.not_compared) } }
            </dd>
        </div>
    }
}

fn place(context: &Context, place: Place) -> Html {
    match place {
        Place::Here(cite) => cite_link(context.lang(), &cite),
        Place::There(cite) => act_link(context, cite),
    }
}
