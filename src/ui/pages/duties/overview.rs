//! How far the work is, and what comes next.

use crate::assess::{ItemStatus, ObligationReport};
use crate::engine::Date;
use crate::outline::{ahead, established};
use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::parts::pieces::{list, section, tag, words};
use crate::ui::state::View;
use yew::{Callback, Html, MouseEvent, html};

/// The item of a row, as far as something is noted.
pub(super) fn status(context: &Context, row: &ObligationReport) -> ItemStatus {
    context.state.saved.progress.item(row.id).map_or(ItemStatus::ToDo, |item| item.status)
}

/// How far the work is, over all and by theme.
pub(super) fn progress(context: &Context, rows: &[&ObligationReport]) -> Html {
    let (lang, own) = (context.lang(), context.lang().duties());
    let work: Vec<_> = rows.iter().filter(|row| row.is_work()).collect();
    if work.is_empty() {
        return Html::default();
    }
    let mut themes = Vec::new();
    for row in &work {
        if !themes.contains(&row.theme) {
            themes.push(row.theme);
        }
    }
    let share = |of: &dyn Fn(&ObligationReport) -> bool| {
        let all = work.iter().filter(|row| of(row));
        let done = all.clone().filter(|row| context.state.saved.progress.is_finished(row.id)).count();
        (done, all.count())
    };
    let overall = share(&|_: &ObligationReport| true);
    let begun = overall.0 > 0;
    let bar = |label: &'static str, (done, of): (usize, usize)| {
        html! {
            <div class="aac-share">
                <span>{ label }</span>
                // Empty tracks say nothing that the words do not.
                if begun { <progress aria-hidden="true" value={done.to_string()} max={of.to_string()} /> }
                <span class="aac-quiet">{ lang.duties_done(done, of) }</span>
            </div>
        }
    };
    let by_theme = |theme| bar(lang.theme(theme), share(&|row: &ObligationReport| row.theme == theme));
    section(
        "aac-progress",
        own.progress,
        vec![bar(own.any, overall), html! { <>{ for themes.into_iter().map(by_theme) }</> }],
    )
}

/// Something that is to be done, with from when, as a button.
fn action(context: &Context, (day, row): (Date, &ObligationReport), onclick: Callback<MouseEvent>) -> Html {
    let lang = context.lang();
    let title = lang.obligation_title(row.id);
    let when = lang.duty_when(
        day,
        context.state.saved.progress.due(row.id).is_some(),
        context.report().as_of,
        row.may_fall_away(),
    );
    html! {
        <>
            <button type="button" class="aac-link" {onclick} data-next={row.id.name()}>{ title }</button>{ " " }
            <span class="aac-quiet">{ when }</span>
        </>
    }
}

/// The next actions, which lead to their entries on the same page.
pub(super) fn next(context: &Context, rows: &[&ObligationReport]) -> Html {
    let own = context.lang().duties();
    if rows.is_empty() {
        return Html::default();
    }
    let ahead = ahead(&context.state.saved.progress, rows);
    let item = |&(day, row): &(Date, &ObligationReport)| {
        let id = format!("aac-{}", row.id);
        let top = context.top.clone();
        action(context, (day, row), Callback::from(move |_: MouseEvent| edge::unfold(&top, &id)))
    };
    let body = if ahead.is_empty() {
        words("", own.next_none)
    } else {
        list("aac-plain aac-next", ahead.iter().take(5).map(item).collect())
    };
    section("aac-next-actions", own.next, vec![body])
}

/// The first of them, on another page; nothing where there are none.
pub(super) fn first(context: &Context) -> Html {
    let rows = established(context.report());
    let ahead = ahead(&context.state.saved.progress, &rows);
    if ahead.is_empty() {
        return Html::default();
    }
    let item = |&(day, row): &(Date, &ObligationReport)| action(context, (day, row), context.go(View::Duties(None)));
    html! { <><h3>{ context.lang().duties().first }</h3>{ list("aac-plain aac-next", ahead.iter().take(3).map(item).collect()) }</> }
}

/// A mark of how far an item is.
pub(super) fn status_tag(context: &Context, status: ItemStatus) -> Html {
    let class = match status {
        ItemStatus::ToDo => "aac-tag",
        ItemStatus::InProgress => "aac-tag is-unless",
        ItemStatus::Done => "aac-tag is-yes",
        ItemStatus::NotApplicable => "aac-tag is-no",
    };
    tag(class, context.lang().status(status))
}
