//! One question.

use crate::engine::Basis;
use crate::interview::{Answer, Kind, Opt, OptionId, Question, QuestionId, question};
use crate::ui::context::Context;
use crate::ui::derive::{Topic, TopicState, closing, topics};
use crate::ui::edge;
use crate::ui::later;
use crate::ui::parts::pieces::{Look, button, section, unseen, words as paragraph};
use crate::ui::parts::{Choice, Doubt, Heading, choice, cite_link, error_summary, explanation};
use crate::ui::state::{Action, View};
use crate::words::Lang;
use yew::{
    AttrValue, Callback, Event, Html, MouseEvent, Properties, UseStateHandle, classes, component, html,
    use_effect_with, use_mut_ref, use_node_ref, use_state,
};

/// Which question.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The context.
    pub(in crate::ui) context: Context,
    /// The question.
    pub(in crate::ui) id: QuestionId,
}

/// One question.
#[component]
pub(in crate::ui) fn QuestionPage(props: &Props) -> Html {
    let context = &props.context;
    let id = props.id;
    let Some(asked) = question(id) else {
        return Html::default();
    };
    let (lang, words) = (context.lang(), context.words());
    let title = lang.question_title(id);
    let known = context.state.answers().get(id).cloned().unwrap_or_default();
    let is_new = known.is_empty();
    let draft = use_state(|| context.state.draft.clone().unwrap_or_else(|| known.clone()));
    {
        // Loaded anew, the page has what is ticked and not given yet.
        let ticked = Some((*draft).clone()).filter(|draft| *draft != known);
        use_effect_with(ticked, move |ticked| later::note_draft(id, ticked.as_ref()));
    }
    {
        // Another tab may answer while this is shown: a choice that nobody touched here follows, any other stays.
        let (draft, before) = (draft.clone(), use_mut_ref(|| known.clone()));
        use_effect_with(known, move |known| {
            let before = before.replace(known.clone());
            if *draft == before && before != *known {
                draft.set(known.clone());
            }
        });
    }
    // Where silence says nothing, no line needs a mark.
    let by_lines = asked.kind != Kind::One && !asked.silence_is_open();
    // Whether every line shows what marks it as doubted. One that is marked always does.
    let by_line = use_state(|| !draft.doubted().is_empty());
    // How often it was tried without a choice: each time the error takes the focus.
    let tries = use_state(|| 0_u32);
    let failed = *tries > 0 && draft.is_empty();
    let tab = if failed { [words.asking.error, " ", &title].concat() } else { title.clone() };
    let (summary, first) = (use_node_ref(), use_node_ref());
    {
        let summary = summary.clone();
        use_effect_with(*tries, move |&tries| {
            if tries > 0 {
                edge::focus(&summary);
            }
        });
    }
    // A click, as Enter in a field is one too: in a sandboxed frame a form is not submitted, and tells nobody.
    let submit = {
        let (state, draft, tries) = (context.state.dispatcher(), draft.clone(), tries.clone());
        Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            if draft.is_empty() {
                tries.set(*tries + 1);
            } else {
                state.dispatch(Action::Answer(id, (*draft).clone()));
            }
        })
    };
    let pick = {
        let draft = draft.clone();
        move |option: OptionId| {
            let draft = draft.clone();
            Callback::from(move |_: Event| draft.set(picked(asked, &draft, option)))
        }
    };
    let doubt = |option: OptionId, label: &str| {
        let draft = draft.clone();
        Doubt {
            label: lang.doubted(label),
            pressed: draft.doubts(option),
            on_click: Callback::from(move |_| draft.set(doubted(&draft, option))),
        }
    };
    let (error_id, help_id) = (format!("aac-{id}-error"), format!("aac-{id}-help"));
    let closed = closing(asked, &context.derived.facts);
    let option = |option: OptionId, note: Option<&'static str>, is_first: bool| {
        let own = lang.option(id, option);
        let help = match (option, asked.kind) {
            (OptionId::Unsure, Kind::One) => words.asking.unsure_one,
            (OptionId::Unsure, _) => words.asking.unsure_many,
            (OptionId::None, Kind::Many) if !draft.doubted().is_empty() => words.asking.none_but_marked,
            _ => own.help,
        };
        let marked = draft.doubts(option);
        let offers_doubt = by_lines && *by_line && note.is_none();
        let can_be = offers_doubt && asked.option(option).is_some_and(Opt::matters);
        choice(Choice {
            id: AttrValue::from(format!("aac-{id}-{option}")),
            name: AttrValue::from(id.to_string()),
            value: option.as_str(),
            one: asked.kind == Kind::One,
            checked: draft.has(option),
            label: own.label,
            help,
            fault: (failed && is_first).then(|| error_id.clone()),
            note: if marked { Some(words.asking.unsure_line) } else { note },
            doubt: (marked || can_be).then(|| doubt(option, own.label)),
            node: if is_first { first.clone() } else { yew::NodeRef::default() },
            on_change: pick(option),
        })
    };
    let note = |o: OptionId| (!closed.whole && closed.options.contains(&o)).then_some(words.asking.settled_option);
    let options = asked.offered(&draft).enumerate().map(|(at, o)| option(o.id, note(o.id), at == 0));
    let (how_many, missing) = match asked.kind {
        Kind::One => (words.asking.choose_one, words.asking.missing_one),
        Kind::Many | Kind::Some => (words.asking.choose_many, words.asking.missing_many),
    };
    let own = lang.question(id);
    let described = if failed { [&help_id, " ", &error_id].concat() } else { help_id.clone() };
    let changing = context.state.return_to.is_some();
    let back = if changing { words.common.cancel } else { words.common.back };
    let texts = [AttrValue::from(title.clone()), own.help.into()].into_iter();
    let texts = texts.chain(asked.options.iter().map(|o| lang.option(id, o.id).label.into())).collect();
    let all = topics(context.state.answers(), &context.derived.open, asked.page);
    let markup = html! {
        <div class="aac-asking">
            <form class="aac-column" novalidate=true>
                if failed { { error_summary(words.asking.problem, missing, summary, first.clone()) } }
                <p class="aac-topic">{ topic_line(lang, &all, asked) }</p>
                if !changing && is_new { { tier_settled(context) } }
                <div class={classes!("aac-group", failed.then_some("is-wrong"))}>
                <fieldset aria-describedby={described}>
                    <legend><Heading context={context.clone()} {title} {tab} /></legend>
                    <div id={help_id}>
                        { paragraph("", own.help) }
                        if closed.whole { { settled(context, &closed.by) } }
                    </div>
                    { explanation(&words.asking, own) }
                    <>{ later::terms_of(lang, id.to_string().into(), texts) }</>
                    <p class="aac-hint">
                        { how_many }
                        if by_lines { { " " }{ lines_switch(words.asking.unsure_lines, &by_line) } }
                    </p>
                    if by_lines && *by_line { { paragraph("aac-hint", words.asking.unsure_lines_help) } }
                    if failed {
                        <p id={error_id.clone()} class="aac-error"><strong>{ words.asking.error }</strong>{ " " }{ missing }</p>
                    }
                    <div class="aac-choices">{ for options }</div>
                    <div class="aac-choices is-apart">
                        <p class="aac-or" aria-hidden="true">{ words.asking.or }</p>
                        if asked.kind == Kind::Many { { option(OptionId::None, None, false) } }
                        { option(OptionId::Unsure, None, false) }
                    </div>
                </fieldset>
                </div>
                <div class="aac-actions">
                    <button type="submit" class="aac-button" data-action="continue" onclick={submit}>
                        { if changing { words.asking.save } else { words.common.go_on } }
                    </button>
                    { button(Look::Quiet, back, "back", context.on(Action::Back)) }
                </div>
                <p class="aac-source">{ words.asking.source }{ " " }{ cite_link(context.lang(), &asked.cite) }</p>
                <p class="aac-actions is-links">
                    { button(Look::Link, words.common.check, "check", context.go(View::Check)) }
                    { button(Look::Link, words.common.result, "result", context.go(View::Result)) }
                </p>
            </form>
            { topic_list(lang, &all) }
        </div>
    };
    context.shown(markup)
}

/// What shows and hides the marks of single lines. It stands in the line that says how many may be chosen, so that the page
/// is no longer for it.
fn lines_switch(label: &'static str, shown: &UseStateHandle<bool>) -> Html {
    let (expanded, shown) = (shown.to_string(), shown.clone());
    let onclick = Callback::from(move |_: MouseEvent| shown.set(!*shown));
    html! {
        <button type="button" class="aac-link" data-action="unsure-lines" aria-expanded={expanded} {onclick}>{ label }</button>
    }
}

/// The answer after one more click. "None of these" stands alone among what is chosen; "not sure" may stand beside ticks,
/// and lines that are doubted beside all of them.
fn picked(asked: &Question, now: &Answer, option: OptionId) -> Answer {
    if asked.kind == Kind::One {
        return Answer::new([option]);
    }
    let doubted = now.doubted().iter().copied().filter(|&o| o != option);
    if option == OptionId::None && !now.has(option) {
        return Answer::new([option]).doubting(doubted);
    }
    let kept = now.chosen().iter().copied().filter(|&o| o != option && o != OptionId::None);
    Answer::new(kept.chain((!now.has(option)).then_some(option))).doubting(doubted)
}

/// The answer after one more click on what marks a line as doubted: it is no longer ticked then.
fn doubted(now: &Answer, option: OptionId) -> Answer {
    let doubted = now.doubted().iter().copied().filter(|&o| o != option);
    let doubted = doubted.chain((!now.doubts(option)).then_some(option));
    Answer::new(now.chosen().iter().copied().filter(|&o| o != option)).doubting(doubted)
}

/// The note at a question that other answers settle, with those answers.
fn settled(context: &Context, by: &[QuestionId]) -> Html {
    let row = |&id: &QuestionId| {
        html! { <li>{ context.lang().question_title(id) }{ " " }<strong>{ context.answer(id).join("; ") }</strong></li> }
    };
    html! {
        <div class="aac-note">
            { paragraph("", context.words().asking.settled_question) }
            <ul>{ for by.iter().map(row) }</ul>
        </div>
    }
}

/// That the tier is settled, how much is left and what for, and the way to the result.
fn tier_settled(context: &Context) -> Html {
    let range = &context.derived.standing.range;
    if !range.settled {
        return Html::default();
    }
    let open = context.derived.open.len();
    let by_law = range.basis == Basis::Regulation;
    let left = if open == 0 { context.duties_left() } else { open };
    html! {
        <div class="aac-note is-tier">
            <p>{ context.lang().tier_settled(by_law.then_some(range.lowest), left, open == 0) }{ " " }
                { button(Look::Link, context.words().common.result, "result-now", context.go(View::Result)) }
            </p>
        </div>
    }
}

fn topic_line(lang: Lang, all: &[Topic], asked: &Question) -> String {
    let at = all.iter().position(|topic| topic.page == asked.page).map_or(1, |at| at + 1);
    lang.topic_line(at, all.len(), asked.page)
}

fn topic_list(lang: Lang, all: &[Topic]) -> Html {
    let words = &lang.page().asking;
    let row = |topic: &Topic| {
        let (class, state) = match topic.state {
            TopicState::Done => ("is-done", words.topic_done),
            TopicState::Current => ("is-now", words.topic_now),
            TopicState::ToCome => ("is-next", words.topic_next),
        };
        let current = (topic.state == TopicState::Current).then_some("step");
        html! {
            <li {class} aria-current={current}>
                { lang.topic(topic.page) }{ unseen([" (", state, ")"].concat()) }
            </li>
        }
    };
    section("aac-topics", words.topics, vec![html! { <ol>{ for all.iter().map(row) }</ol> }])
}
