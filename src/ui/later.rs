//! The views that are loaded second: all but the start and the questions. They are the same program. What only they need, the
//! build puts into a file of its own, and whoever draws them has to have it: `docs/decisions/0010-one-program.md`.

use super::around::around;
use super::context::Context;
use super::draw::draw;
use super::pages;
use super::recorder::{self, Record};
use super::state::View;
use crate::store::keep_result;
use crate::words::{Lang, Part};
use std::cell::Cell;
use yew::{Html, html};

/// What draws them. Everywhere else it comes by [`Later::take_in`], never by name: what names it is loaded with it.
#[derive(Clone, Copy, Debug)]
pub struct Later {
    page: fn(&Context, View) -> Html,
    paper: fn(&Context, View) -> Html,
    around: fn(&Context) -> Html,
    record: Record,
}

thread_local! {
    static LATER: Cell<Option<Later>> = const { Cell::new(None) };
}

impl Later {
    /// It, by name.
    #[must_use]
    pub fn named() -> Self {
        Self { page, paper, around, record: keep_result }
    }

    /// From here on these views can be drawn.
    pub fn take_in(self) {
        recorder::take_in(self.record);
        LATER.set(Some(self));
    }
}

/// Whether a view can be drawn in a language.
pub(super) fn is_here(view: View, lang: Lang) -> bool {
    match view {
        View::Start => true,
        View::Question(id) => lang.has_question(id),
        _ => {
            LATER.get().is_some()
                && Part::OF_PAGE.into_iter().all(|part| lang.has(part))
                && (!view.needs_papers() || lang.has(Part::Papers))
        }
    }
}

/// One of these views.
pub(super) fn page_of(context: &Context, view: View) -> Html {
    LATER.get().map(|later| (later.page)(context, view)).unwrap_or_default()
}

/// What is printed in the place of a view; nothing where paper shows the view itself.
pub(super) fn paper_of(context: &Context, view: View) -> Html {
    LATER.get().map(|later| (later.paper)(context, view)).unwrap_or_default()
}

/// What stands around every view, once the words for it are there.
pub(super) fn around_of(context: &Context) -> Html {
    let is_here = context.lang().has(Part::Tell);
    LATER.get().filter(|_| is_here).map(|later| (later.around)(context)).unwrap_or_default()
}

/// Whether a view shows a result as current.
const fn shows_result(view: View) -> bool {
    matches!(view, View::Result | View::Duties(_) | View::Coverage)
}

fn page(context: &Context, view: View) -> Html {
    if shows_result(view)
        && let Some(past) = context.state.saved.of_earlier_rules()
    {
        return pages::renewed(context, &past);
    }
    match view {
        // These two are never late.
        View::Start | View::Question(_) => Html::default(),
        View::Check => pages::check(context),
        View::Result => pages::result(context),
        View::Duties(only) => pages::duties(context, only),
        View::Assessment => pages::assessment(context),
        View::Coverage => pages::coverage(context),
        View::Mapping => pages::mapping(context),
        View::Clauses => pages::clauses(context),
        View::Timeline => pages::calendar(context),
        View::Penalties => pages::penalties(context),
        View::Nis2 => pages::nis2(context),
        View::Import => pages::import(context),
        View::Data => pages::data(context),
        View::Register => pages::register(context),
        View::Documents => pages::paperwork(context),
        View::Paper(place) => pages::paper(context, place),
        View::Risks => pages::risks(context),
        View::Maturity => pages::maturity(context),
        View::Readiness => pages::readiness(context),
        View::Frameworks => pages::frameworks(context),
        View::Vendors => pages::vendors(context),
        View::Guides => pages::guides(context),
        View::Compare => pages::compare(context),
    }
}

fn paper(context: &Context, view: View) -> Html {
    let past = context.state.saved.of_earlier_rules();
    let documents = match (view, past) {
        (View::Result | View::Duties(_), Some(past)) => vec![pages::renewal_of(context, &past)],
        (View::Result | View::Duties(_), None) => pages::documents(context),
        (View::Register, _) => pages::register_documents(context),
        _ => return Html::default(),
    };
    html! { <div class="aac-paper">{ for documents.iter().map(draw) }</div> }
}
