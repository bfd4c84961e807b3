//! A risk: its line, and all about it once it is opened.

use super::matrix::rating_class;
use crate::documents::Source;
use crate::engine::Date;
use crate::outline::{RiskField, RiskRow, SAID, duties_of_risk, field_name, said_of, source};
use crate::risks::{Rating, Treatment};
use crate::store::Notebook;
use crate::ui::context::Context;
use crate::ui::draw;
use crate::ui::fresh::use_shown;
use crate::ui::parts::pieces::{Look, button, fact, fold, tag};
use crate::ui::parts::{Due, SelectNamed, Writing, use_opened};
use crate::ui::state::Action;
use crate::words::{Lang, ScaleWords, VALUES};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Event, Html, MouseEvent, Properties, TargetCast, component, html};

/// Which risk an entry shows.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// The context.
    pub(super) context: Context,
    /// The risk.
    pub(super) row: Rc<RiskRow>,
}

/// A risk: its line, and all about it once it is opened.
#[component]
pub(super) fn Entry(props: &Props) -> Html {
    let as_shown = use_shown();
    let context = &props.context;
    let (lang, own) = (context.lang(), context.lang().risk_page());
    let row = &*props.row;
    // What was just added is open.
    let (open, details, ontoggle) = use_opened(row.risk.is_none());
    let rated = |rating: Option<Rating>, label: &'static str| {
        let words = rating.and_then(|it| lang.risk_rating(it));
        words.map(|words| html! { <span class={["aac-tag ", rating_class(rating)].concat()} title={label}>{ words.label }</span> })
    };
    let open_mark = (!row.is_complete()).then(|| tag("aac-tag is-unless", own.open));
    let marks = if row.excluded {
        tag("aac-tag", own.excluded)
    } else {
        let (before, after) = (rated(row.rating(), own.rating), rated(row.left(), own.left_rating));
        let arrow = before.is_some() && after.is_some();
        html! {
            <>
                { for before }
                if arrow { <span aria-hidden="true">{ "→" }</span> }
                { for after }
            </>
        }
    };
    as_shown(html! {
        <li class="aac-entry is-plain" data-risk={row.id.clone()}>
            <details ref={details} {ontoggle} open={*open}>
                <summary>
                    <span class="aac-entry-title">{ said_of(row, lang).title }</span>
                    <span class="aac-entry-marks">
                        { for open_mark }
                        { marks }
                        if row.risk.is_some() && !row.proposed { { tag("aac-quiet", own.no_longer) } }
                    </span>
                </summary>
                if *open { { body(context, row) } }
            </details>
        </li>
    })
}

/// All about a risk.
fn body(context: &Context, row: &RiskRow) -> Html {
    let (lang, own) = (context.lang(), context.lang().risk_page());
    let said = said_of(row, lang);
    let form = Form { context, row };
    let (mut facts, mut behind) = (Vec::new(), Vec::new());
    if let Some(risk) = row.risk {
        facts.push(fact(own.cause, said.cause.into()));
        facts.push(fact(own.consequence, said.consequence.into()));
        facts.push(fact(own.whom, said.whom.into()));
        facts.push(fact(own.usual, usual(context, row, lang.risk(risk.id).map_or("", |words| words.treatment))));
        if risk.source != Source::Ours {
            behind.push(fact(own.provision, draw::line(&source(risk.source, lang), lang)));
        }
        let duties = duties_of_risk(risk, context.report(), &context.state.saved.progress, lang);
        if !duties.is_empty() {
            behind.push(fact(own.duties, html! { <span class="aac-lines">{ draw::line(&duties, lang) }</span> }));
        }
        behind.push(fact(own.controls, risk.controls.join(", ").into()));
    }
    let remove = {
        let (state, id) = (context.state.dispatcher(), row.id.clone());
        Callback::from(move |_: MouseEvent| {
            let id = id.clone();
            state.dispatch(Action::editing(move |saved| saved.forget(Notebook::Risks, &id)));
        })
    };
    // For the ear: the eye has the marks in the line above.
    let says = |label: &'static str, rating: Option<Rating>| {
        let words = rating.and_then(|it| lang.risk_rating(it));
        words.map(|words| html! { <p class="aac-sr">{ lang.labelled(label, words.label) }</p> })
    };
    let missing = row.missing().into_iter().map(|field| field_name(field, lang)).collect::<Vec<_>>().join(", ");
    html! {
        <div class="aac-entry-body">
            if row.risk.is_none() {
                <div class="aac-form">
                    { form.writing(own.risk, RiskField::Title, 1) }
                    { form.writing(own.cause, RiskField::Cause, 2) }
                    { form.writing(own.consequence, RiskField::Consequence, 2) }
                    { form.writing(own.whom, RiskField::Whom, 1) }
                </div>
            } else {
                <dl class="aac-facts">{ facts }</dl>
                { fold(own.behind, html! { <dl class="aac-facts">{ behind }</dl> }) }
                { form.excluded() }
            }
            <div role="status">
                { for says(own.rating, row.rating()) }
                { for says(own.left_rating, row.left()) }
                if !missing.is_empty() { <p class="aac-hint">{ lang.labelled(own.open, &missing) }</p> }
            </div>
            if row.excluded {
                <div class="aac-form">{ form.writing(own.reason, RiskField::Reason, 2) }</div>
            } else {
                <div class="aac-form">
                    { form.value(own.likelihood, RiskField::Likelihood, row.likelihood, None, Lang::likelihood) }
                    { form.value(own.severity, RiskField::Severity, row.severity, row.gravity(), Lang::severity) }
                    { form.treatment() }
                    { form.writing(own.measures, RiskField::Measures, 3) }
                    { form.value(own.left_likelihood, RiskField::LeftLikelihood, row.left_likelihood, None, Lang::likelihood) }
                    { form.value(own.left_severity, RiskField::LeftSeverity, row.left_severity, None, Lang::severity) }
                    { form.writing(own.owner, RiskField::Owner, 1) }
                    { form.due() }
                </div>
            }
            if row.risk.is_none() {
                <div class="aac-actions">{ button(Look::Quiet, own.remove, "remove-risk", remove) }</div>
            }
        </div>
    }
}

/// What is usually done, and the way to make it one's own measures where there are none yet: to be changed there.
fn usual(context: &Context, row: &RiskRow, words: &'static str) -> Html {
    let write = context.jots(Notebook::Risks, row.id.clone(), RiskField::Measures.as_str());
    let take = Callback::from(move |_: MouseEvent| write.emit(words.to_owned()));
    let has_own = row.excluded || !row.text(RiskField::Measures).trim().is_empty();
    html! {
        <>
            { words }
            if !has_own { { " " }{ button(Look::Link, context.lang().risk_page().take_usual, "take-usual", take) } }
        </>
    }
}

/// The fields of a risk.
struct Form<'a> {
    context: &'a Context,
    row: &'a RiskRow,
}

impl Form<'_> {
    fn id(&self, field: RiskField) -> String {
        ["aac-", &self.row.id, "-", field.as_str()].concat()
    }

    /// Takes a text over into a field.
    fn write(&self, field: RiskField) -> Callback<String> {
        self.context.jots(Notebook::Risks, self.row.id.clone(), field.as_str())
    }

    fn writing(&self, label: &'static str, field: RiskField, rows: u32) -> Html {
        html! { <Writing id={self.id(field)} {label} value={self.row.text(field).to_owned()} {rows} onwritten={self.write(field)} /> }
    }

    /// A value of a scale; where one is proposed, nothing chosen means that.
    fn value(
        &self,
        label: &'static str,
        field: RiskField,
        chosen: Option<u8>,
        proposed: Option<u8>,
        words_of: fn(Lang, &str) -> Option<&'static ScaleWords>,
    ) -> Html {
        let lang = self.context.lang();
        let said = |value: &str| lang.scale_value(value, words_of(lang, value).map_or("", |words| words.label));
        let proposed = proposed.filter(|_| self.row.risk.is_some()).map(|value| said(&value.to_string()));
        let own = lang.risk_page();
        let none = proposed.map_or_else(|| own.not_said.to_owned(), |value| lang.labelled(own.as_proposed, &value));
        let mut options: Vec<(AttrValue, AttrValue)> = vec![("".into(), none.into())];
        options.extend(VALUES.iter().map(|&value| (value.into(), said(value).into())));
        let chosen = chosen.map(|value| value.to_string()).unwrap_or_default();
        html! { <SelectNamed id={self.id(field)} {label} {options} {chosen} onchoose={self.write(field)} /> }
    }

    fn treatment(&self) -> Html {
        let (lang, field) = (self.context.lang(), RiskField::Treatment);
        let own = lang.risk_page();
        let mut options: Vec<(AttrValue, AttrValue)> = vec![("".into(), own.not_said.into())];
        let named = |&it: &Treatment| (it.as_str().into(), lang.treatment(it).map_or("", |words| words.label).into());
        options.extend(Treatment::ALL.iter().map(named));
        let chosen = self.row.treatment.map_or("", Treatment::as_str);
        html! { <SelectNamed id={self.id(field)} label={own.treatment} {options} {chosen} onchoose={self.write(field)} /> }
    }

    fn due(&self) -> Html {
        let lang = self.context.lang();
        let write = self.write(RiskField::Due);
        let onset =
            Callback::from(move |day: Option<Date>| write.emit(day.map(|day| day.to_string()).unwrap_or_default()));
        html! { <Due {lang} id={self.id(RiskField::Due)} day={self.row.due} {onset} /> }
    }

    /// Whether the risk does not arise here.
    fn excluded(&self) -> Html {
        let own = self.context.lang().risk_page();
        let write = self.write(RiskField::Excluded);
        let onchange = Callback::from(move |event: Event| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                write.emit(if input.checked() { SAID.to_owned() } else { String::new() });
            }
        });
        html! {
            <label class="aac-check">
                <input type="checkbox" checked={self.row.excluded} {onchange} />
                <span>{ own.excluded }<span class="aac-hint">{ " " }{ own.excluded_help }</span></span>
            </label>
        }
    }
}
