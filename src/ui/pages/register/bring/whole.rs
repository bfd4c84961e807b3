//! A file of all systems, or of one: what would come.

use super::told;
use crate::store::{Beside, Differing, Everything, Record, Saved, SystemId};
use crate::ui::context::Context;
use crate::ui::parts::look_again;
use crate::ui::parts::pieces::{Look, actions, button, list, words};
use js_sys::Math;
use std::rc::Rc;
use yew::{Callback, Html, MouseEvent, html};

/// What a system of a file is called.
fn name_in(context: &Context, text: Option<&String>) -> String {
    let read = text.and_then(|text| Saved::read(text).ok()).map(|(saved, _)| saved.record().0.name);
    read.filter(|name| !name.is_empty()).unwrap_or_else(|| context.lang().register().unnamed.to_owned())
}

/// All systems of a file, and what becomes of those that are here and say something else.
pub(super) fn whole(context: &Context, all: &Rc<Everything>, done: &Callback<()>) -> Html {
    let (lang, own) = (context.lang(), context.lang().bringing());
    let beside = all.beside(&context.keeper);
    let named = |kind: Beside| -> Vec<Html> {
        let of_kind = beside.iter().filter(|(_, beside)| *beside == kind);
        of_kind.map(|(id, _)| name_in(context, all.systems.get(id)).into()).collect()
    };
    let (new, same, differs) = (named(Beside::New), named(Beside::Same), named(Beside::Differs));
    let take = |differing: Differing| {
        let (context, all, done) = (context.clone(), Rc::clone(all), done.clone());
        Callback::from(move |_: MouseEvent| {
            let kept = context.keeper.take_over(&all, differing, || SystemId::new(Math::random));
            told(&context, kept, &done);
            look_again(&context.keeper, &context.state);
        })
    };
    let other = {
        let here = context.keeper.kept().organisation;
        here.is_some() && all.organisation.is_some() && here != all.organisation
    };
    let (fresh, clashing) = (new.len(), differs.len());
    let part = |title: String, names: Vec<Html>| {
        (!names.is_empty()).then(|| html! { <><h3>{ title }</h3>{ list("aac-list", names) }</> })
    };
    let mut choices = Vec::new();
    if fresh > 0 || clashing == 0 {
        choices.push(button(Look::Main, own.take_new, "take-new", take(Differing::Keep)));
    }
    if clashing > 0 {
        choices.push(button(Look::Quiet, own.take_both, "take-both", take(Differing::Both)));
        choices.push(button(Look::Quiet, own.take_theirs, "take-theirs", take(Differing::Replace)));
    }
    choices.push(button(Look::Quiet, own.close, "bring-nothing", done.reform(|_| ())));
    html! {
        <>
            { words("aac-lead", own.is_everything) }
            { for part(lang.new_systems(fresh), new) }
            { for part(lang.differing_systems(clashing), differs) }
            { for part(lang.same_systems(same.len()), same) }
            if other { { words("aac-hint", own.other_organisation) } }
            { actions(choices) }
        </>
    }
}

/// The work on one system, which would come beside the others.
pub(super) fn one(context: &Context, saved: &Rc<Saved>, done: &Callback<()>) -> Html {
    let own = context.lang().bringing();
    let record = saved.record().0;
    let name = if record.name.is_empty() { own.loaded_name.to_owned() } else { record.name.clone() };
    let add = {
        let (context, saved, done, name) = (context.clone(), Rc::clone(saved), done.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            if super::super::add(&context, (*saved).clone(), &Record { name: name.clone(), ..record.clone() }) {
                done.emit(());
            }
        })
    };
    html! {
        <>
            { words("aac-lead", own.is_one) }
            { words("aac-strong", name) }
            { words("", context.lang().answered(saved.answers.len())) }
            { actions(vec![
                button(Look::Main, own.add_one, "add-one", add),
                button(Look::Quiet, own.close, "bring-nothing", done.reform(|_| ())),
            ]) }
        </>
    }
}
