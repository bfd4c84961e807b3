//! How high a fine could be: a calculator. Its figures live in the page and are not saved.

use crate::assess::{Fine, Size, ceiling, size_by};
use crate::interview::{OptionId, QuestionId};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{section, words};
use crate::ui::parts::{Select, cite_link};
use web_sys::HtmlInputElement;
use yew::{
    Callback, Html, InputEvent, Properties, TargetCast, UseStateHandle, component, html, use_state, use_state_eq,
};

/// What it needs.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The context.
    pub(in crate::ui) context: Context,
    /// Its heading.
    pub(in crate::ui) title: &'static str,
    /// What it does.
    pub(in crate::ui) lead: &'static str,
    /// The levels that it shows.
    pub(in crate::ui) fines: Vec<Fine>,
}

/// A figure as it was typed: nothing, a number, or something that is none. Spaces, and points or commas before three
/// digits, part groups; "2000000,50" is none, and neither read as 200 million.
fn number(text: &str) -> Result<Option<u64>, ()> {
    let text: String = text.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\'')).collect();
    if text.is_empty() {
        return Ok(None);
    }
    for mark in [',', '.'] {
        let mut groups = text.split(mark);
        let first = groups.next().unwrap_or_default();
        if text.contains(mark) && (first.is_empty() || first.len() > 3 || groups.any(|group| group.len() != 3)) {
            return Err(());
        }
    }
    let digits: String = text.chars().filter(|c| !matches!(c, ',' | '.')).collect();
    digits.parse().map(Some).map_err(|_| ())
}

/// The size, as far as it is known: a body of the Union as answered, else by the figures, else as answered.
fn size(context: &Context, staff: Option<u64>, turnover: Option<u64>, balance: Option<u64>) -> Option<Size> {
    let answers = context.state.answers();
    let said = |question, option| answers.says(question, option);
    if said(QuestionId::Organisation, OptionId::UnionBody) {
        return Some(Size::UnionBody);
    }
    if let (Some(staff), Some(turnover)) = (staff, turnover) {
        return Some(size_by(staff, turnover, balance.unwrap_or(u64::MAX)));
    }
    if said(QuestionId::Size, OptionId::SmeAlone) || said(QuestionId::Size, OptionId::SmeLinked) {
        Some(Size::Sme)
    } else if said(QuestionId::Size, OptionId::SmallMidCap) {
        Some(Size::SmallMidCap)
    } else {
        said(QuestionId::Size, OptionId::Larger).then_some(Size::Larger)
    }
}

/// The choice of a size, for those who know it.
fn sizes(context: &Context, chosen: &UseStateHandle<Option<Size>>) -> Html {
    let (lang, own) = (context.lang(), context.lang().penalties());
    let sizes = Size::ALL.iter().map(|&size| (size.as_str(), lang.size(size)));
    let options: Vec<_> = std::iter::once(("", own.size_auto)).chain(sizes).collect();
    let onchoose = {
        let chosen = chosen.setter();
        Callback::from(move |size: String| chosen.set(size.parse().ok()))
    };
    html! {
        <Select id="aac-size" label={own.size} {options} chosen={chosen.map_or("", Size::as_str)} {onchoose} />
    }
}

/// The calculator.
#[component]
pub(in crate::ui) fn Calculator(props: &Props) -> Html {
    let (context, fines) = (&props.context, &props.fines);
    let (lang, own) = (context.lang(), context.lang().duties());
    let (turnover, staff, balance) = (use_state(String::new), use_state(String::new), use_state(String::new));
    let chosen = use_state_eq(|| None::<Size>);
    if fines.is_empty() {
        return Html::default();
    }
    let [in_turnover, in_staff, in_balance] = [&turnover, &staff, &balance].map(|figure| number(figure));
    let known = |figure: &Result<Option<u64>, ()>| figure.as_ref().ok().copied().flatten();
    let size = chosen.or_else(|| size(context, known(&in_staff), known(&in_turnover), known(&in_balance)));
    let field = |id: &'static str, label: &'static str, figure: &UseStateHandle<String>, wrong: bool| {
        let change = {
            let figure = figure.setter();
            Callback::from(move |event: InputEvent| {
                if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                    figure.set(input.value());
                }
            })
        };
        let fault = wrong.then(|| format!("{id}-fault"));
        html! {
            <div class="aac-field">
                <label for={id}>{ label }</label>
                <input
                    {id} type="text" inputmode="numeric" autocomplete="off" value={(**figure).clone()} oninput={change}
                    aria-invalid={wrong.then_some("true")} aria-describedby={fault.clone()}
                />
                if wrong { <p id={fault} class="aac-error">{ own.not_a_number }</p> }
            </div>
        }
    };
    let row = |&fine: &Fine| {
        let body = match ceiling(fine, size.unwrap_or(Size::Larger), known(&in_turnover)) {
            None => html! { <td colspan="2">{ own.national }</td> },
            Some(of) => {
                let cites = [Some(of.cite), of.size_cite].into_iter().flatten();
                html! {
                    <>
                        <td class="aac-sum">{ of.ceiling.map_or_else(|| own.turnover_missing.to_owned(), |sum| lang.euro(sum)) }</td>
                        <td>
                            { lang.formula(&of) }
                            { for cites.map(|cite| html! { <>{ " " }{ cite_link(context.lang(), &cite) }</> }) }
                        </td>
                    </>
                }
            }
        };
        html! { <tr data-fine={fine.as_str()}><th scope="row">{ lang.fine(fine) }</th>{ body }</tr> }
    };
    let markup = section(
        "aac-fines",
        props.title,
        vec![
            words("", props.lead),
            html! {
                <div class="aac-form">
                    { sizes(context, &chosen) }
                    { field("aac-turnover", own.turnover, &turnover, in_turnover.is_err()) }
                    { field("aac-staff", own.staff, &staff, in_staff.is_err()) }
                    { field("aac-balance", own.balance, &balance, in_balance.is_err()) }
                </div>
            },
            words("aac-hint", own.figures_hint),
            html! { <p aria-live="polite">{ size.map_or_else(|| own.size_unknown.to_owned(), |size| lang.taken_as(size)) }</p> },
            html! {
                <table class="aac-table">
                    <thead>
                        <tr>
                            <th scope="col">{ own.infringed }</th>
                            <th scope="col">{ own.at_most }</th>
                            <th scope="col">{ own.formula }</th>
                        </tr>
                    </thead>
                    <tbody>{ for fines.iter().map(row) }</tbody>
                </table>
            },
            words("aac-hint", own.fines_note),
        ],
    );
    context.shown(markup)
}
