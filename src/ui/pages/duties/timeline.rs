//! What applies when: a picture that reads as a list.

use crate::assess::{Force, Theme};
use crate::engine::Date;
use crate::outline::{Start, starts};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{section, tag, words};
use yew::{Html, html};

/// The timeline, with the day asked about in its place.
pub(super) fn timeline(context: &Context) -> Html {
    let own = context.lang().duties();
    let (starts, today) = (starts(context.report()), context.report().as_of);
    if starts.is_empty() {
        return Html::default();
    }
    let mut points = Vec::new();
    let mut marked = false;
    for start in &starts {
        if !marked && start.day > today {
            points.push(mark(context, today));
            marked = true;
        }
        points.push(point(context, start));
    }
    if !marked {
        points.push(mark(context, today));
    }
    section(
        "aac-timeline",
        own.timeline,
        vec![words("aac-hint", own.timeline_lead), html! { <ol class="aac-times">{ points }</ol> }],
    )
}

fn mark(context: &Context, day: Date) -> Html {
    html! {
        <li class="is-today">
            <time datetime={day.to_string()}>{ context.lang().date(day) }</time>
            <span>{ context.lang().duties().today }</span>
        </li>
    }
}

fn point(context: &Context, start: &Start<'_>) -> Html {
    let lang = context.lang();
    let mut themes: Vec<Theme> = Vec::new();
    for row in &start.rows {
        if !themes.contains(&row.theme) {
            themes.push(row.theme);
        }
    }
    let names: Vec<_> = themes.iter().take(4).map(|&theme| lang.theme(theme)).collect();
    let more = themes.len() - names.len();
    let moved = start.rows.iter().find_map(|row| row.moved_from);
    let unless = start.rows.iter().filter(|row| row.may_fall_away()).count();
    let force = start.rows.iter().any(|row| row.force == Force::InForce);
    html! {
        <li class={if force { "is-past" } else { "is-coming" }}>
            <time datetime={start.day.to_string()}>{ lang.date(start.day) }</time>
            <span>
                <strong>{ lang.duties_start(start.rows.len()) }</strong>{ ": " }{ lang.names_and_more(&names, more) }
                if unless > 0 {
                    { ". " }<span class="aac-quiet">{ lang.duties_unless(unless, start.rows.len()) }</span>
                }
                { for moved.map(|day| html! { <>{ " " }<span class="aac-tag">{ lang.moved(day) }</span></> }) }
                if start.rows.iter().any(|row| row.added) { { " " }{ tag("aac-tag", lang.duties().added) } }
            </span>
        </li>
    }
}
