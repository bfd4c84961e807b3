//! A row of the register.

use super::details::Details;
use super::shown::{Change, Shown, change};
use super::{compare, delete, duplicate, open, say};
use crate::assess::{Summary, Work};
use crate::documents::required_by;
use crate::outline::{NoSummary, SystemLine};
use crate::store::SystemId;
use crate::ui::context::Context;
use crate::ui::parts::pieces::tag;
use yew::{Callback, Html, MouseEvent, UseReducerHandle, html};

/// A system, with what can be done with it.
pub(super) fn row(context: &Context, shown: &UseReducerHandle<Shown>, line: &SystemLine) -> Html {
    let (lang, own) = (context.lang(), context.lang().register());
    let record = &line.record;
    let name = if record.name.is_empty() { own.unnamed } else { record.name.as_str() };
    let here = line.id == context.state.system;
    let asked = shown.details.as_ref() == Some(&line.id);
    let cells = match &line.summary {
        Ok(summary) => cells(context, line, summary),
        Err(NoSummary::Unreadable(_)) => html! { <td colspan="6" class="aac-quiet">{ own.unread }</td> },
        Err(NoSummary::NotYet) => html! { <td colspan="6" class="aac-quiet">{ "…" }</td> },
    };
    let id = line.id.clone();
    let toggle = change(shown, move |_: MouseEvent| Change::Details((!asked).then(|| id.clone())));
    let act = |label: &'static str, action: &'static str, onclick: Callback<MouseEvent>| {
        html! {
            <button type="button" class="aac-link" data-action={action} aria-label={lang.for_system(label, name)} {onclick}>{ label }</button>
        }
    };
    let archived = record.archived;
    let documents = line.summary.as_ref().map_or(0, |summary| required_by(summary).len());
    let put_away =
        doing(context, &line.id, move |context, id| say(context, id, move |record| record.archived = !archived));
    html! {
        <>
            <tr key={line.id.to_string()} data-system={line.id.to_string()} data-name={record.name.clone()} class={here.then_some("is-here")}>
                <th scope="row">
                    <button type="button" class="aac-link aac-system-name" data-action="open-system" onclick={doing(context, &line.id, open)}>{ name }</button>
                    if here { { " " }{ tag("aac-tag", own.here) } }
                    if let Some(stage) = record.stage { { " " }{ tag("aac-tag", lang.stage(stage)) } }
                    if line.earlier { { " " }{ tag("aac-tag is-unless", lang.renewing().tag) } }
                    if record.archived { { " " }{ tag("aac-tag", own.archived) } }
                    if !record.purpose.is_empty() { <span class="aac-purpose">{ record.purpose.clone() }</span> }
                    if documents > 0 { <span class="aac-purpose">{ lang.documents_required(documents) }</span> }
                    <span class="aac-row-actions">
                        <button type="button" class="aac-link" data-action="system-details" aria-expanded={asked.to_string()}
                            aria-label={lang.for_system(own.details, name)} onclick={toggle}>{ own.details }</button>
                        { act(lang.compare_page().go_with, "compare-system", doing(context, &line.id, compare)) }
                        { act(own.duplicate, "duplicate-system", doing(context, &line.id, duplicate)) }
                        { act(if archived { own.unarchive } else { own.archive }, "archive-system", put_away) }
                        { act(own.delete, "delete-system", doing(context, &line.id, delete)) }
                    </span>
                </th>
                { cells }
                <td data-label={own.columns_owner}>{ record.owner.clone() }</td>
            </tr>
            if asked {
                <tr key={format!("{}-details", line.id)}><td colspan="8" class="aac-details-cell">
                    <Details context={context.clone()} id={line.id.clone()} record={record.clone()} done={change(shown, |()| Change::Details(None))} />
                </td></tr>
            }
        </>
    }
}

/// A click that does something with a system.
fn doing(context: &Context, id: &SystemId, act: impl Fn(&Context, &SystemId) + 'static) -> Callback<MouseEvent> {
    let (context, id) = (context.clone(), id.clone());
    Callback::from(move |_| act(&context, &id))
}

/// How it stands.
fn cells(context: &Context, line: &SystemLine, summary: &Summary) -> Html {
    let (lang, own) = (context.lang(), context.lang().register());
    let roles: Vec<_> = summary.roles.iter().map(|&role| lang.role(role)).collect();
    let next = line.next().map(|ahead| lang.duties_on(ahead.obligations, &lang.date(ahead.day)));
    let Work { to_do, in_progress, done, not_applicable } = summary.work;
    let all = to_do + in_progress + done + not_applicable;
    let finished = (all > 0).then(|| lang.work_finished(done + not_applicable, all));
    html! {
        <>
            <td data-label={own.columns_tier} class="aac-strong">{ lang.range(&summary.tier) }</td>
            <td data-label={own.columns_roles}>{ lang.names(&roles) }</td>
            <td data-label={own.columns_open} class="is-number">{ summary.open_questions }</td>
            <td data-label={own.columns_next}>{ for next }</td>
            <td data-label={own.columns_done}>{ for finished }</td>
            <td data-label={own.columns_covered}>{ for summary.coverage.map(|span| lang.share(span)) }</td>
        </>
    }
}
