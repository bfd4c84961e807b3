//! The checklist, with search and filters.

use super::entry::Entry;
use super::overview::status;
use crate::assess::{Actor, Force, ItemStatus, ObligationId, ObligationReport, RuleId, Theme};
use crate::outline::established;
use crate::ui::context::Context;
use crate::ui::edge;
use crate::ui::find::finds;
use crate::ui::parts::pieces::{Look, button, section, words};
use crate::ui::parts::{Select, SelectOption};
use crate::ui::state::View;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::{
    Callback, Html, InputEvent, Properties, Reducible, TargetCast, UseReducerHandle, component, html, use_reducer,
};

/// When a row asks for something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum When {
    InForce,
    Coming,
    OnEvent,
}

impl When {
    const ALL: [Self; 3] = [Self::InForce, Self::Coming, Self::OnEvent];

    const fn name(self) -> &'static str {
        match self {
            Self::InForce => "in-force",
            Self::Coming => "coming",
            Self::OnEvent => "on-event",
        }
    }
}

/// What is looked for. Not saved: a checklist that hides things tomorrow would mislead.
#[derive(Clone, Debug, Default, PartialEq)]
struct Filter {
    search: String,
    role: Option<Actor>,
    status: Option<ItemStatus>,
    when: Option<When>,
    theme: Option<Theme>,
    /// Whether an exception could still take it away.
    unless: Option<bool>,
}

/// The two standings of an established row, as values of the filter.
const STANDINGS: [(&str, bool); 2] = [("settled", false), ("unless", true)];

enum Change {
    Search(String),
    Role(Option<Actor>),
    Status(Option<ItemStatus>),
    When(Option<When>),
    Theme(Option<Theme>),
    Unless(Option<bool>),
    Clear,
}

impl Reducible for Filter {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut filter = (*self).clone();
        match change {
            Change::Search(search) => filter.search = search,
            Change::Role(role) => filter.role = role,
            Change::Status(status) => filter.status = status,
            Change::When(when) => filter.when = when,
            Change::Theme(theme) => filter.theme = theme,
            Change::Unless(unless) => filter.unless = unless,
            Change::Clear => filter = Self::default(),
        }
        Rc::new(filter)
    }
}

impl Filter {
    fn passes(&self, context: &Context, row: &ObligationReport) -> bool {
        let when = self.when.is_none_or(|when| match when {
            When::InForce => row.force == Force::InForce,
            When::Coming => row.force != Force::InForce,
            When::OnEvent => row.event.is_some(),
        });
        when && self.role.is_none_or(|role| row.who.contains(&role))
            && self.theme.is_none_or(|theme| row.theme == theme)
            && self.unless.is_none_or(|unless| row.may_fall_away() == unless)
            && self.status.is_none_or(|wanted| status(context, row) == wanted)
            && self.found(context, row)
    }

    /// Every word of the search stands somewhere in the row or in its notes.
    fn found(&self, context: &Context, row: &ObligationReport) -> bool {
        if self.search.trim().is_empty() {
            return true;
        }
        let words = context.lang().obligation(row.id);
        let mut text = context.lang().cite(&row.cite);
        for part in words.iter().flat_map(|words| [words.title, words.duty, words.proof]) {
            text.push(' ');
            text.push_str(part);
        }
        if let Some(item) = context.state.saved.progress.item(row.id) {
            for part in [&item.note, &item.owner, &item.evidence] {
                text.push(' ');
                text.push_str(part);
            }
        }
        finds(&self.search, &text)
    }
}

/// What it shows.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
    /// Only what rests on this rule.
    pub(super) only: Option<RuleId>,
}

/// A filter as a field, where there is a choice.
fn select(
    id: &str,
    label: &'static str,
    any: &'static str,
    options: &[SelectOption],
    chosen: Option<&'static str>,
    onchoose: Callback<String>,
) -> Html {
    if options.len() < 2 {
        return Html::default();
    }
    let options: Vec<_> = std::iter::once(("", any)).chain(options.iter().copied()).collect();
    html! { <Select id={id.to_owned()} {label} {options} chosen={chosen.unwrap_or_default()} {onchoose} /> }
}

fn filters(context: &Context, rows: &[&ObligationReport], filter: &UseReducerHandle<Filter>) -> Html {
    let (lang, own) = (context.lang(), context.lang().duties());
    let (mut roles, mut themes): (Vec<Actor>, Vec<Theme>) = (Vec::new(), Vec::new());
    for row in rows {
        roles.extend(row.who.iter().filter(|role| !roles.contains(role)).copied().collect::<Vec<_>>());
        if !themes.contains(&row.theme) {
            themes.push(row.theme);
        }
    }
    let on = |change: fn(String) -> Change| {
        let filter = filter.dispatcher();
        Callback::from(move |value: String| filter.dispatch(change(value)))
    };
    let roles: Vec<_> = roles.iter().map(|&role| (role.as_str(), lang.actor(role))).collect();
    let themes: Vec<_> = themes.iter().map(|&theme| (theme.as_str(), lang.theme(theme))).collect();
    let statuses: Vec<_> = ItemStatus::ALL.iter().map(|&status| (status.as_str(), lang.status(status))).collect();
    let when = |when: When| match when {
        When::InForce => own.in_force,
        When::Coming => own.coming,
        When::OnEvent => own.on_event,
    };
    let whens: Vec<_> = When::ALL.map(|of| (of.name(), when(of))).to_vec();
    let standings = STANDINGS.iter().filter(|(_, unless)| rows.iter().any(|row| row.may_fall_away() == *unless));
    let standings: Vec<_> =
        standings.map(|&(name, unless)| (name, if unless { own.unless } else { own.settled })).collect();
    let standing =
        filter.unless.and_then(|unless| STANDINGS.iter().find(|(_, of)| *of == unless)).map(|(name, _)| *name);
    let by_standing =
        |text: String| Change::Unless(STANDINGS.iter().find(|(name, _)| *name == text).map(|(_, unless)| *unless));
    let search = {
        let filter = filter.dispatcher();
        Callback::from(move |event: InputEvent| {
            let text = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default();
            filter.dispatch(Change::Search(text));
        })
    };
    let by_when = |text: String| Change::When(When::ALL.into_iter().find(|when| when.name() == text));
    html! {
        <div class="aac-filters" role="search">
            <div class="aac-field">
                <label for="aac-search">{ own.search }</label>
                <input id="aac-search" type="search" value={filter.search.clone()} oninput={search} />
            </div>
            { select("aac-by-role", own.by_role, own.any, &roles, filter.role.map(Actor::as_str), on(|text| Change::Role(text.parse().ok()))) }
            { select("aac-by-status", own.by_status, own.any, &statuses, filter.status.map(ItemStatus::as_str), on(|text| Change::Status(text.parse().ok()))) }
            { select("aac-by-date", own.by_date, own.any, &whens, filter.when.map(When::name), on(by_when)) }
            { select("aac-by-theme", own.by_theme, own.any, &themes, filter.theme.map(Theme::as_str), on(|text| Change::Theme(text.parse().ok()))) }
            { select("aac-by-standing", own.by_standing, own.any, &standings, standing, on(by_standing)) }
        </div>
    }
}

/// Whether a row stands within another one: then it is shown there.
fn within(row: &ObligationReport, parent: &ObligationReport) -> bool {
    let rest = row.id.name().strip_prefix(parent.id.name());
    row.id != parent.id && rest.is_some_and(|rest| rest.starts_with('-'))
}

/// The checklist.
#[component]
pub(super) fn Checklist(props: &Props) -> Html {
    let context = &props.context;
    let (lang, own) = (context.lang(), context.lang().duties());
    let filter = use_reducer(Filter::default);
    let mut rows = established(context.report());
    if rows.is_empty() {
        return Html::default();
    }
    let follows = props.only.and_then(|rule| context.report().finding(rule)).map(|finding| &finding.obligations);
    if let Some(follows) = follows {
        rows.retain(|row| follows.contains(&row.id));
    }
    let shown: Vec<_> = rows.iter().copied().filter(|row| filter.passes(context, row)).collect();
    let mut themes: Vec<Theme> = Vec::new();
    for row in &shown {
        if !themes.contains(&row.theme) {
            themes.push(row.theme);
        }
    }
    let group = |theme: &Theme| {
        let of_theme: Vec<_> = shown.iter().copied().filter(|row| row.theme == *theme).collect();
        let top = of_theme.iter().filter(|row| !of_theme.iter().any(|parent| within(row, parent)));
        let entry = |row: &&ObligationReport| {
            let points: Vec<ObligationId> =
                of_theme.iter().filter(|point| within(point, row)).map(|point| point.id).collect();
            html! { <Entry key={row.id.name()} context={context.clone()} id={row.id} {points} /> }
        };
        html! {
            <section key={theme.as_str()} class="aac-theme" aria-label={lang.theme(*theme)}>
                <h3>{ lang.theme(*theme) }</h3>
                <ul class="aac-entries">{ for top.map(entry) }</ul>
            </section>
        }
    };
    let clear = {
        let (filter, state, only) = (filter.dispatcher(), context.state.dispatcher(), props.only);
        let top = context.top.clone();
        Callback::from(move |_| {
            // The button goes away, and the focus would go with it.
            edge::focus_on(&top, "#aac-search");
            filter.dispatch(Change::Clear);
            if only.is_some() {
                state.dispatch(crate::ui::state::Action::Go(View::Duties(None)));
            }
        })
    };
    let filtered = *filter != Filter::default() || follows.is_some();
    let markup = section(
        "aac-checklist",
        own.list,
        vec![
            filters(context, &rows, &filter),
            html! {
                <div class="aac-filtered" aria-live="polite" aria-atomic="true">
                    if let Some(rule) = props.only.filter(|_| follows.is_some()) {
                        { words("", [own.only_from, ": ", lang.rule(rule).title].concat()) }
                    }
                    { words("aac-hint", lang.duties_shown(shown.len(), established(context.report()).len())) }
                    if shown.is_empty() { { words("", own.filtered_none) } }
                    if filtered { { button(Look::Link, own.clear, "clear-filters", clear) } }
                </div>
            },
            html! { <>{ for themes.iter().map(group) }</> },
        ],
    );
    context.shown(markup)
}
