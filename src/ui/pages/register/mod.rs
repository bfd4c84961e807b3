//! The register: every system that is kept, side by side.

mod bring;
mod details;
mod lines;
mod list;
mod picture;
mod row;
mod shown;
mod taking;

use crate::store::{Found, Kept, Record, Saved, SystemId, keep_result};
use crate::ui::context::Context;
use crate::ui::notice::Notice;
use crate::ui::parts::Heading;
use crate::ui::parts::pieces::{Look, actions, button, words};
use crate::ui::state::{Action, View};
use bring::Bring;
use js_sys::Math;
use list::List;
use std::rc::Rc;
use taking::taking;
use yew::{Html, html};

pub(in crate::ui) use taking::documents as register_documents;

/// The register.
#[inline(never)]
pub(in crate::ui) fn register(context: &Context) -> Html {
    let own = context.lang().register();
    let body = if context.keeper.is_there() {
        html! {
            <>
                <List context={context.clone()} />
                <Bring context={context.clone()} />
                { taking(context) }
            </>
        }
    } else {
        words("aac-notice is-warning", own.nowhere)
    };
    html! {
        <div key="register" class="aac-wide">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { body }
            <div class="aac-actions is-last">
                { actions(vec![button(Look::Quiet, context.words().common.back, "back", context.go(View::Start))]) }
            </div>
        </div>
    }
}

/// Shows another system. What is open now is kept first; where that fails nothing is left, as it would be lost.
fn open(context: &Context, id: &SystemId) {
    let state = &context.state;
    if *id == state.system {
        state.dispatch(if state.answers().is_empty() { Action::Resume } else { Action::Go(View::Result) });
        return;
    }
    if context.keeper.save(&state.saved) != Kept::Yes {
        state.dispatch(Action::Tell(Notice::NotKept));
        return;
    }
    let shown = |saved: Saved, problems| Action::Open(id.clone(), Box::new(saved), problems);
    match context.keepers.of(id).read() {
        Found::Work(saved, problems) => state.dispatch(shown(saved, problems)),
        Found::Nothing => state.dispatch(shown(Saved::default(), Vec::new())),
        Found::Unreadable(error) => {
            state.dispatch(shown(Saved::default(), Vec::new()));
            state.dispatch(Action::Tell(Notice::Unreadable(error)));
        }
        Found::Denied => state.dispatch(Action::Tell(Notice::Denied)),
    }
}

/// Compares the system that is open with another.
fn compare(context: &Context, id: &SystemId) {
    context.state.dispatch(Action::Compare(Some(id.clone())));
}

/// Adds a system that has a name and nothing else, or the work of another under a name of its own. Says whether that worked.
fn add(context: &Context, mut system: Saved, record: &Record) -> bool {
    let state = &context.state;
    system.set_record(record);
    // Whoever begins with the list has not begun with anything: what is open becomes the first of it.
    if *state.saved == Saved::default() && context.keeper.systems().is_empty() {
        let system = Rc::new(system);
        state.dispatch(Action::editing(move |saved| *saved = (*system).clone()));
        state.dispatch(Action::Turn);
        return true;
    }
    let kept = context.keeper.add(&SystemId::new(Math::random), &system, &state.saved);
    state.dispatch(if kept == Kept::Yes { Action::Turn } else { Action::Tell(Notice::NotKept) });
    kept == Kept::Yes
}

/// Changes what is said of a system, be it the one that is open or another.
fn say(context: &Context, id: &SystemId, said: impl Fn(&mut Record) + 'static) {
    change(context, id, move |saved| {
        let mut record = saved.record().0;
        said(&mut record);
        saved.set_record(&record);
    });
}

/// Changes the work on a system, be it the one that is open or another.
fn change(context: &Context, id: &SystemId, apply: impl Fn(&mut Saved) + 'static) {
    if *id == context.state.system {
        context.state.dispatch(Action::editing(apply));
        return;
    }
    let today = context.state.today;
    let kept = context.keepers.of(id).change(id, |saved| {
        let before = saved.clone();
        apply(saved);
        keep_result(&before, saved, today);
    });
    let told = if kept == Some(Kept::Yes) { Action::Turn } else { Action::Tell(Notice::NotKept) };
    context.state.dispatch(told);
}

/// Adds a copy of a system, with all the work on it.
fn duplicate(context: &Context, id: &SystemId) {
    let work = if *id == context.state.system {
        Some((*context.state.saved).clone())
    } else {
        match context.keeper.of(id.clone()).read() {
            Found::Work(saved, _) => Some(saved),
            _ => None,
        }
    };
    let Some(work) = work else { return };
    let record = work.record().0;
    let name = if record.name.is_empty() { context.lang().register().unnamed } else { &record.name };
    let record = Record { name: context.lang().copied_name(name), ..record };
    add(context, work, &record);
}

/// Takes a system out, to be put back for as long as the page is open. Where it is the one that is open, an empty one takes its
/// place.
fn delete(context: &Context, id: &SystemId) {
    let state = &context.state;
    if *id == state.system {
        if context.keeper.save(&state.saved) != Kept::Yes {
            state.dispatch(Action::Tell(Notice::NotKept));
            return;
        }
        let next = SystemId::new(Math::random);
        let empty = context.keeper.over(Saved::default());
        state.dispatch(Action::Open(next, Box::new(empty), Vec::new()));
        state.dispatch(Action::Go(View::Register));
    }
    if let Some(before) = context.keeper.take_out(id) {
        state.dispatch(Action::Stored(Notice::Removed, vec![before]));
    }
}
