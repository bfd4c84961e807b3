//! The views that are loaded second: all but the start and the questions. They are the same program. What only they need, the
//! build puts into a file of its own, and whoever draws them has to have it: `docs/decisions/0010-one-program.md`.

use super::around::around;
use super::context::Context;
use super::history;
use super::pages;
use super::parts::Terms;
use super::printed::print_into;
use super::recorder::{self, Record};
use super::state::View;
use crate::interview::{Answer, QuestionId};
use crate::store::keep_result;
use crate::words::{Lang, Part};
use std::cell::Cell;
use web_sys::Element;
use yew::{AttrValue, Html, html};

/// What draws them. Everywhere else it comes by [`Later::take_in`], never by name: what names it is loaded with it.
#[derive(Clone, Copy, Debug)]
pub struct Later {
    page: fn(&Context, View) -> Html,
    print: fn(&Context, &Element) -> bool,
    around: fn(&Context) -> Html,
    terms: fn(Lang, AttrValue, Vec<AttrValue>) -> Html,
    note_draft: fn(QuestionId, Option<&Answer>),
    record: Record,
}

thread_local! {
    static LATER: Cell<Option<Later>> = const { Cell::new(None) };
}

impl Later {
    /// It, by name.
    #[must_use]
    pub fn named() -> Self {
        Self { page, print: print_into, around, terms, note_draft: history::note_draft, record: keep_result }
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

/// Put the paper of what is shown below an element. Says whether there is one; else the screen is printed.
pub(super) fn print_on(context: &Context, top: &Element) -> bool {
    LATER.get().is_some_and(|later| is_here(context.state.view, context.lang()) && (later.print)(context, top))
}

/// What stands around every view, once the words for it are there.
pub(super) fn around_of(context: &Context) -> Html {
    let is_here = context.lang().has(Part::Tell);
    LATER.get().filter(|_| is_here).map(|later| (later.around)(context)).unwrap_or_default()
}

/// The terms of the law that texts of a place hold, each with what it means, once that is there.
pub(super) fn terms_of(lang: Lang, place: AttrValue, texts: Vec<AttrValue>) -> Html {
    let is_here = lang.has(Part::Tell);
    LATER.get().filter(|_| is_here).map(|later| (later.terms)(lang, place, texts)).unwrap_or_default()
}

/// Note what is ticked at a question and not given yet, so that it is there once the page is loaded anew.
pub(super) fn note_draft(id: QuestionId, ticked: Option<&Answer>) {
    if let Some(later) = LATER.get() {
        (later.note_draft)(id, ticked);
    }
}

fn terms(lang: Lang, place: AttrValue, texts: Vec<AttrValue>) -> Html {
    html! { <Terms {lang} {place} {texts} /> }
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
        View::Terms => pages::terms(context),
        View::Vendors => pages::vendors(context),
        View::Guides => pages::guides(context),
        View::Compare => pages::compare(context),
    }
}
