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

    fn check(context: &Context) -> Html {
        pages::check(context)
    }

    fn result(context: &Context) -> Html {
        pages::result(context)
    }

    fn duties(context: &Context, only: Option<u16>) -> Html {
        pages::duties(context, only)
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
