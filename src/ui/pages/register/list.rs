//! The list: a field for a new system, search and filters, and a row for each.

use super::lines::{Entry, Going, go_on, lines};
use super::picture::picture;
use super::row::row;
use super::shown::{Change, ROWS, Shown, change};
use crate::assess::Tier;
use crate::outline::{Portfolio, SystemLine, sort_systems};
use crate::store::{Record, Room, Saved, Sorting, Stage};
use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::find::{finds_lower, lower_case};
use crate::ui::parts::Select;
use crate::ui::parts::pieces::words;
use crate::words::Lang;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::{
    Callback, Event, Html, InputEvent, Properties, SubmitEvent, TargetCast, UseReducerHandle, classes, component, html,
    use_effect, use_effect_with, use_force_update, use_memo, use_reducer, use_state_eq,
};

impl Shown {
    /// The lines that are to be seen, as they are sorted.
    fn fitting<'a>(&self, lang: Lang, entries: &'a [Entry]) -> Vec<&'a SystemLine> {
        let wanted = lower_case(self.search.trim());
        let fits = |entry: &&Entry| {
            let record = &entry.line.record;
            (self.archived || !record.archived)
                && self.tier.is_none_or(|tier| entry.is_in(tier))
                && self.stage.is_none_or(|stage| record.stage == Some(stage))
                && (wanted.is_empty() || finds_lower(&wanted, &entry.words(lang)))
        };
        let mut fitting: Vec<&SystemLine> = entries.iter().filter(fits).map(|entry| &*entry.line).collect();
        sort_systems(self.sorting, &mut fitting);
        fitting
    }
}

/// What it shows.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
}

/// The list.
#[component]
pub(super) fn List(props: &Props) -> Html {
    let context = &props.context;
    let (lang, own) = (context.lang(), context.lang().register());
    let (known, going, redraw) = (lines(), use_memo((), |()| Going::default()), use_force_update());
    let shown = use_reducer(Shown::default);
    let as_of = context.state.as_of;
    {
        let mut known = known.borrow_mut();
        known.look(context);
        if known.due(as_of) > 0 {
            let first = shown.fitting(lang, known.entries());
            let first: Vec<_> = first.iter().take(shown.rows).map(|line| line.id.clone()).collect();
            known.begin(context, &first);
        }
    }
    {
        let (known, going, context) = (Rc::clone(&known), Rc::clone(&going), context.clone());
        let due = known.borrow().due(as_of);
        use_effect(move || {
            if due > 0 {
                go_on(&known, &context, &going, Rc::new(move || redraw.force_update()));
            }
        });
    }
    let known = known.borrow();
    let fitting = shown.fitting(lang, known.entries());
    let all = || known.entries().iter().map(|entry| &*entry.line);
    let (count, archived) = (all().count(), all().filter(|line| line.record.archived).count());
    let more = fitting.len().saturating_sub(shown.rows);
    let nothing = if count == 0 { own.nothing_yet } else { own.none_found };
    let head = [
        own.columns_name,
        own.columns_tier,
        own.columns_roles,
        own.columns_open,
        own.columns_next,
        own.columns_done,
        own.columns_covered,
        own.columns_owner,
    ];
    let unnamed = count == 1 && all().all(|line| line.record.name.is_empty());
    let markup = html! {
        <>
            <Adding context={context.clone()} />
            if count > 1 { { picture(lang, &Portfolio::of(all().filter(|line| !line.record.archived))) } }
            if unnamed { { words("aac-hint", own.one) } }
            if count > 1 { { filters(lang, &shown, archived) } }
            if count > 0 {
                <p class="aac-hint" role="status">
                    { if count > 1 { lang.systems_shown(fitting.len(), count) } else { lang.systems(count) } }
                    if archived > 0 && !shown.archived { { " · " }{ lang.put_away(archived) } }
                </p>
            }
            if fitting.is_empty() {
                { words("aac-strong", nothing) }
            } else {
                <table class="aac-table aac-systems">
                    <thead><tr>{ for head.map(|title| html! { <th scope="col">{ title }</th> }) }</tr></thead>
                    <tbody>{ for fitting.iter().take(shown.rows).map(|line| row(context, &shown, line)) }</tbody>
                </table>
            }
            if more > 0 {
                <button type="button" class="aac-button is-quiet" data-action="more-systems"
                    onclick={change(&shown, |()| Change::More).reform(|_| ())}>{ lang.more_systems(more.min(ROWS)) }</button>
            }
            { for known.room().filter(|_| count > 1).map(|room| room_left(lang, room, count)) }
        </>
    };
    context.shown(markup)
}

/// How full the storage is, and how many more systems fit in.
fn room_left(lang: Lang, room: Room, count: usize) -> Html {
    let taken = room.taken() * 100 / Room::WHOLE;
    html! {
        <div class={classes!("aac-room", room.is_short().then_some("is-short"))}>
            <label for="aac-room">{ lang.register().room }</label>
            <meter id="aac-room" min="0" max="100" high="90" value={taken.min(100).to_string()}>{ taken }</meter>
            <p class="aac-hint">
                if room.beside > 0 {
                    <Beside {lang} />
                } else {
                    { lang.room_left(taken.min(100), room.more(count)) }
                    if room.is_short() { { " " }<strong>{ lang.register().room_short }</strong> }
                }
            </p>
        </div>
    }
}

/// What it is asked in.
#[derive(Properties, PartialEq)]
struct BesideProps {
    lang: Lang,
}

/// That what has no room lies elsewhere, and how much room there is, where the browser says so.
#[component]
fn Beside(props: &BesideProps) -> Html {
    let left = use_state_eq(|| None::<String>);
    {
        let left = left.setter();
        use_effect_with((), move |()| edge::ask_room(move |megabytes| left.set(Some(megabytes))));
    }
    html! {
        <>
            { props.lang.register().room_beside }
            { for left.as_deref().map(|left| format!(" {}", props.lang.room_beside_left(left))) }
        </>
    }
}

fn filters(lang: Lang, shown: &UseReducerHandle<Shown>, archived: usize) -> Html {
    let own = lang.register();
    let tiers = Tier::ALL.iter().rev().map(|&tier| (tier.as_str(), lang.tier(tier).name));
    let stages = Stage::ALL.iter().map(|&stage| (stage.as_str(), lang.stage(stage)));
    let sortings = Sorting::ALL.iter().map(|&sorting| (sorting.as_str(), lang.sorting(sorting)));
    let sorted = |name: String| Change::Sorting(name.parse().unwrap_or_default());
    let typed = change(shown, |event: InputEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Change::Search(input.map(|input| input.value()).unwrap_or_default())
    });
    let ticked = change(shown, |event: Event| {
        Change::Archived(event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked()))
    });
    let tier_named = |name: String| Change::Tier(Tier::ALL.iter().copied().find(|tier| tier.as_str() == name));
    html! {
        <>
            <div class="aac-filters">
                <div class="aac-field">
                    <label for="aac-systems-search">{ own.search }</label>
                    <input id="aac-systems-search" type="search" autocomplete="off" value={shown.search.clone()} oninput={typed} />
                </div>
                <Select id={"aac-systems-tier"} label={own.tier} options={[("", own.any_tier)].into_iter().chain(tiers).collect::<Vec<_>>()}
                    chosen={shown.tier.map_or("", Tier::as_str)} onchoose={change(shown, tier_named)} />
                <Select id={"aac-systems-stage"} label={own.stage} options={[("", own.any_stage)].into_iter().chain(stages).collect::<Vec<_>>()}
                    chosen={shown.stage.map_or("", Stage::as_str)} onchoose={change(shown, |name: String| Change::Stage(name.parse().ok()))} />
                <Select id={"aac-systems-sort"} label={own.sort} options={sortings.collect::<Vec<_>>()}
                    chosen={shown.sorting.as_str()} onchoose={change(shown, sorted)} />
            </div>
            if archived > 0 {
                <label class="aac-check"><input type="checkbox" checked={shown.archived} onchange={ticked} />{ " " }{ own.show_archived }</label>
            }
        </>
    }
}

/// The field for a new system.
#[component]
fn Adding(props: &Props) -> Html {
    let context = &props.context;
    let own = context.lang().register();
    let (name, missing) = (use_state_eq(String::new), use_state_eq(|| false));
    let typed = {
        let name = name.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                name.set(input.value());
            }
        })
    };
    let submit = {
        let (context, name, missing) = (context.clone(), name.clone(), missing.clone());
        move || {
            let given = name.trim();
            missing.set(given.is_empty());
            if !given.is_empty() && super::add(&context, Saved::default(), &Record::named(given)) {
                name.set(String::new());
            }
        }
    };
    let on_submit = {
        let submit = submit.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            submit();
        })
    };
    // In sandboxed frames browsers submit no forms: the button does it itself.
    let on_click = Callback::from(move |event: yew::MouseEvent| {
        event.prevent_default();
        submit();
    });
    let form = html! {
        <form class="aac-adding" onsubmit={on_submit} novalidate=true>
            <div class="aac-field">
                <label for="aac-new-system">{ own.add_label }</label>
                <input id="aac-new-system" type="text" autocomplete="off" value={(*name).clone()} oninput={typed}
                    aria-invalid={missing.then_some("true")} aria-describedby={missing.then_some("aac-new-system-error")} />
            </div>
            <button type="submit" class="aac-button" part="button main-button" data-action="add-system" onclick={on_click}>{ own.add }</button>
            if *missing { <p id="aac-new-system-error" class="aac-error" role="alert">{ own.name_missing }</p> }
        </form>
    };
    context.shown(form)
}
