//! The six steps that the articles advise, with how far the visitor is.

use crate::assess::{Item, ItemStatus, Rating};
use crate::engine::Truth;
use crate::store::{self, Management};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, button, section, tag, words};
use crate::ui::state::View;
use crate::words::PlanWords;
use yew::{Html, html};

/// What of the standard the fourth step is about: policy, roles, risk treatment, data, life cycle, suppliers.
const CONTROLS: [Item; 18] = [
    Item::C5_2,
    Item::C5_3,
    Item::C6_1_3,
    Item::C8_3,
    Item::A2_2,
    Item::A3_2,
    Item::A6_1_3,
    Item::A6_2_2,
    Item::A6_2_4,
    Item::A6_2_5,
    Item::A6_2_6,
    Item::A7_2,
    Item::A7_3,
    Item::A7_4,
    Item::A7_5,
    Item::A7_6,
    Item::A9_2,
    Item::A10_3,
];

/// So many of a number.
type Far = (usize, usize);

/// The way to where a step is taken: its label, its action and its view.
type Way = (&'static str, &'static str, View);

/// How far a step is.
fn status((count, of): Far) -> ItemStatus {
    match count {
        _ if count >= of => ItemStatus::Done,
        0 => ItemStatus::ToDo,
        _ => ItemStatus::InProgress,
    }
}

fn in_place(management: &Management, item: Item) -> bool {
    matches!(management.ratings.get(item), Some(Rating::Largely | Rating::Fully))
}

/// How far each step is.
fn progress(context: &Context, management: &Management) -> [Far; 6] {
    let (report, progress) = (context.report(), &context.state.saved.progress);
    let answers = context.state.answers();
    let open = context.derived.open.len();
    let work: Vec<_> = report.obligations.iter().filter(|row| row.established && row.is_work()).collect();
    let gates: Vec<_> = work.iter().filter(|row| row.gate).collect();
    let finished = |id: &str| progress.get(id).is_some_and(store::Item::is_finished);
    let evidence = work.iter().filter(|row| progress.get(row.id).is_some_and(|item| !item.evidence.trim().is_empty()));
    let scope = usize::from(management.in_scope != Truth::Unknown) + usize::from(in_place(management, Item::C4_3));
    [
        (usize::from(!answers.is_empty()), 1),
        (answers.len(), answers.len() + open),
        (scope, 2),
        (CONTROLS.iter().filter(|item| in_place(management, **item)).count(), CONTROLS.len()),
        (evidence.count(), work.len()),
        (gates.iter().filter(|row| finished(row.id)).count(), gates.len()),
    ]
}

/// The plan.
pub(super) fn plan(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().articles());
    let management = context.state.saved.management().0;
    let ways: [Way; 6] = [
        (context.words().common.start, "start", View::Start),
        (context.words().common.check, "check", View::Check),
        (lang.rating_page().go, "rate", View::Assessment),
        (lang.rating_page().go, "rate", View::Assessment),
        (lang.duties().title, "duties", View::Duties(None)),
        (lang.cover().go, "coverage", View::Coverage),
    ];
    let one = |(said, (far, (label, action, view))): (&PlanWords, (Far, Way))| {
        let status = status(far);
        let class = match status {
            ItemStatus::Done => "aac-tag is-yes",
            ItemStatus::InProgress => "aac-tag is-unless",
            _ => "aac-tag",
        };
        html! {
            <li>
                <strong>{ said.title }</strong>{ " " }{ tag(class, lang.status(status)) }{ " " }
                if far.1 > 1 { <span class="aac-quiet">{ lang.so_many(far.0, far.1) }</span> }
                { words("", said.text) }
                { button(Look::Link, label, action, context.go(view)) }
            </li>
        }
    };
    let steps = lang.plan().iter().zip(progress(context, &management).into_iter().zip(ways));
    section(
        "aac-plan-steps",
        own.plan,
        vec![words("", own.plan_help), html! { <ol class="aac-plan">{ for steps.map(one) }</ol> }],
    )
}
