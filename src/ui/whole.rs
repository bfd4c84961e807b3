//! The program with every page. It is loaded while the quick one runs, and takes over its work when that is offered.

use super::app::{App, Program, Props};
use super::context::Context;
use super::state::View;
use super::{edge, handover, pages, relay};
use crate::store::Keeper;
use std::marker::PhantomData;
use std::rc::Rc;
use yew::{Callback, Html, Renderer};

/// The whole program.
struct Whole;

impl Program for Whole {
    fn shows(_: View) -> bool {
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
        }
    }
}

/// Wait for work, and go on with it in the place of the program that offers it.
pub fn start() {
    relay::on_offer(|host, work| {
        let Some((state, seen)) = handover::read(work) else {
            return false;
        };
        let Some(host) = edge::replace_host(host) else {
            return false;
        };
        let keeper = Keeper::in_browser().having(seen);
        let pass_on = Callback::from(|_| false);
        let props = Props { state, keeper: Rc::new(keeper), pass_on, program: PhantomData };
        Renderer::<App<Whole>>::with_root_and_props(host, props).render();
        true
    });
}
