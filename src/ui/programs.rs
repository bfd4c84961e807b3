//! The programs that this crate is compiled to.

use super::app::Program;
use super::context::Context;
use super::draw::draw;
use super::pages::{self, Waiting};
use super::state::View;
use crate::words::Lang;
use yew::{Html, html};

/// The program that is loaded first: start and questions, and nothing that only a summary or a result needs. It hands the
/// work over to the whole program at the first view that it does not have.
#[derive(Debug)]
pub enum Quick {}

impl Program for Quick {
    fn shows(view: View, lang: Lang) -> bool {
        match view {
            View::Start => true,
            View::Question(id) => lang.has_question(id),
            _ => false,
        }
    }

    fn page(context: &Context, view: View) -> Html {
        html! { <Waiting key={view.name()} context={context.clone()} /> }
    }

    fn paper(_: &Context, _: View) -> Html {
        Html::default()
    }
}

/// The program with every page. It is loaded while the quick one runs, and takes over its work when that is offered.
#[derive(Debug)]
pub enum Whole {}

impl Program for Whole {
    fn shows(_: View, _: Lang) -> bool {
        true
    }

    fn page(context: &Context, view: View) -> Html {
        match view {
            // These two are in every program.
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
        }
    }

    fn paper(context: &Context, view: View) -> Html {
        if !matches!(view, View::Result | View::Duties(_)) {
            return Html::default();
        }
        let documents = pages::documents(context);
        html! { <div class="aac-paper">{ for documents.iter().map(draw) }</div> }
    }
}
