//! How high a fine could be: a calculator. Its figures live in the page and are not saved.

use crate::assess::{Fine, Size, ceiling, size_by};
use crate::outline::{Block, answered_size, fines_by_turnover, is_union_body};
use crate::ui::context::Context;
use crate::ui::draw;
use crate::ui::figures::{NoFigure, figure};
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

/// The size, as far as it is known: a body of the Union as answered, else by the figures, else as answered.
fn size(context: &Context, staff: Option<u64>, turnover: Option<u64>, balance: Option<u64>) -> Option<Size> {
    let answers = context.state.answers();
    if is_union_body(answers) {
        return Some(Size::UnionBody);
    }
    if let (Some(staff), Some(turnover)) = (staff, turnover) {
        return Some(size_by(staff, turnover, balance.unwrap_or(u64::MAX)));
    }
    answered_size(answers)
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
    let [in_turnover, in_staff, in_balance] = [&turnover, &staff, &balance].map(|typed| figure(typed));
    let known = |figure: &Result<Option<u64>, NoFigure>| figure.as_ref().ok().copied().flatten();
    let size = chosen.or_else(|| size(context, known(&in_staff), known(&in_turnover), known(&in_balance)));
    let field = |id: &'static str,
                 label: &'static str,
                 figure: &UseStateHandle<String>,
                 read: Result<Option<u64>, NoFigure>,
                 money: bool| {
        let change = {
            let figure = figure.setter();
            Callback::from(move |event: InputEvent| {
                if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                    figure.set(input.value());
                }
            })
        };
        // What was read is shown: a point stands for other things elsewhere.
        let said = match read {
            Ok(Some(sum)) if money => lang.euro(sum),
            Err(NoFigure) => own.not_a_number.to_owned(),
            Ok(_) => String::new(),
        };
        let wrong = read.is_err();
        let said_id = (!said.is_empty()).then(|| format!("{id}-said"));
        html! {
            <div class="aac-field">
                <label for={id}>{ label }</label>
                <input
                    {id} type="text" inputmode="numeric" autocomplete="off" value={(**figure).clone()} oninput={change}
                    aria-invalid={wrong.then_some("true")} aria-describedby={said_id.clone()}
                />
                if said_id.is_some() { <p id={said_id} class={if wrong { "aac-error" } else { "aac-hint" }}>{ said }</p> }
            </div>
        }
    };
    let sum = |known: Option<u64>| match known {
        Some(sum) => html! { <td class="aac-sum">{ lang.euro(sum) }</td> },
        None => html! { <td class="aac-quiet">{ own.turnover_missing }</td> },
    };
    let row = |&fine: &Fine| {
        let body = match ceiling(fine, size.unwrap_or(Size::Larger), known(&in_turnover)) {
            None => html! { <td colspan="2">{ own.national }</td> },
            Some(of) => {
                let cites = [Some(of.cite), of.size_cite].into_iter().flatten();
                html! {
                    <>
                        { sum(of.ceiling) }
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
                    { field("aac-turnover", own.turnover, &turnover, in_turnover, true) }
                    { field("aac-staff", own.staff, &staff, in_staff, false) }
                    { field("aac-balance", own.balance, &balance, in_balance, true) }
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
            fines_by_turnover(fines, size.unwrap_or(Size::Larger), lang)
                .map_or_else(Html::default, |grid| draw::block(&Block::Grid(grid), 3, lang)),
            words("aac-hint", own.fines_note),
        ],
    );
    context.shown(markup)
}
