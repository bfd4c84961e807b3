//! One question.

use crate::interview::{Answer, Kind, OptionId, Question, QuestionId, question};
use crate::text::Lang;
use crate::ui::context::{Context, use_heading, use_page};
use crate::ui::derive::{Topic, TopicState, answer_words, closing, topics};
use crate::ui::edge;
use crate::ui::parts::{Choice, choice, cite_link, error_summary, explanation};
use crate::ui::state::{Action, View};
use yew::{
    AttrValue, Callback, Event, Html, Properties, SubmitEvent, classes, component, html, use_effect_with, use_node_ref, use_state,
};

/// Which question.
#[derive(Properties, PartialEq)]
pub(in crate::ui) struct Props {
    /// The question.
    pub(in crate::ui) id: QuestionId,
}

/// One question.
#[component]
pub(in crate::ui) fn QuestionPage(props: &Props) -> Html {
    let Some(context) = use_page() else { return Html::default() };
    let id = props.id;
    let Some(asked) = question(id) else { return Html::default() };
    let (lang, words) = (context.lang(), context.words());
    let title = lang.question_title(id);
    let draft = use_state(|| context.state.answers().get(id).map(|a| a.chosen().to_vec()).unwrap_or_default());
    // How often it was tried without a choice: each time the error takes the focus.
    let tries = use_state(|| 0_u32);
    let failed = *tries > 0 && draft.is_empty();
    let tab = if failed { format!("{} {title}", words.asking.error) } else { title.clone() };
    let heading = use_heading(&context, &tab);
    let (summary, first) = (use_node_ref(), use_node_ref());
    {
        let summary = summary.clone();
        use_effect_with(*tries, move |&tries| {
            if tries > 0 {
                edge::focus(&summary);
            }
        });
    }
    let submit = {
        let (state, draft, tries) = (context.state.dispatcher(), draft.clone(), tries.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if draft.is_empty() {
                tries.set(*tries + 1);
            } else {
                state.dispatch(Action::Answer(id, Answer::new(draft.iter().copied())));
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
    let closed = closing(asked, &context.derived.facts);
    let option = |option: OptionId, note: Option<&'static str>, is_first: bool| {
        let own = lang.option(id, option);
        let unsure = match (option, asked.kind) {
            (OptionId::Unsure, Kind::One) => words.asking.unsure_one,
            (OptionId::Unsure, _) => words.asking.unsure_many,
            _ => own.help,
        };
        choice(Choice {
            id: AttrValue::from(format!("aac-{id}-{option}")),
            name: AttrValue::from(id.to_string()),
            value: option.as_str(),
            one: asked.kind == Kind::One,
            checked: draft.contains(&option),
            label: own.label,
            help: unsure,
            note,
            node: if is_first { first.clone() } else { yew::NodeRef::default() },
            on_change: pick(option),
        })
    };
    let note = |o: OptionId| (!closed.whole && closed.options.contains(&o)).then_some(words.asking.settled_option);
    let options = asked.options.iter().enumerate().map(|(at, o)| option(o.id, note(o.id), at == 0));
    let (error_id, help_id) = (format!("aac-{id}-error"), format!("aac-{id}-help"));
    let missing = if asked.kind == Kind::One { words.asking.missing_one } else { words.asking.missing_many };
    let own = lang.question(id);
    let described = if failed { format!("{help_id} {error_id}") } else { help_id.clone() };
    let changing = context.state.return_to.is_some();
    let all = topics(context.state.answers(), &context.derived.open, asked.page);
    html! {
        <div class="aac-asking">
            <form class="aac-column" onsubmit={submit} novalidate=true>
                if failed { { error_summary(words.asking.problem, missing, summary, first.clone()) } }
                <p class="aac-topic">{ topic_line(lang, &all, asked) }</p>
                <div class={classes!("aac-group", failed.then_some("is-wrong"))}>
                <fieldset aria-describedby={described}>
                    <legend><h1 ref={heading} tabindex="-1">{ title }</h1></legend>
                    <div id={help_id}>
                        if !own.help.is_empty() { <p class="aac-help">{ own.help }</p> }
                        if closed.whole { { settled(&context, &closed.by) } }
                    </div>
                    { explanation(&words.asking, &own) }
                    <p class="aac-hint">{ if asked.kind == Kind::One { words.asking.choose_one } else { words.asking.choose_many } }</p>
                    if failed {
                        <p id={error_id} class="aac-error"><strong>{ words.asking.error }</strong>{ " " }{ missing }</p>
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
                    <button type="submit" class="aac-button" data-action="continue">
                        { if changing { words.asking.save } else { words.common.go_on } }
                    </button>
                    <button type="button" class="aac-button is-quiet" onclick={context.on(Action::Back)} data-action="back">
                        { if changing { words.common.cancel } else { words.common.back } }
                    </button>
                </div>
                <p class="aac-source">{ words.asking.source }{ " " }{ cite_link(words, &asked.cite) }</p>
                <p class="aac-actions is-links">
                    <button type="button" class="aac-link" onclick={context.go(View::Check)} data-action="check">
                        { words.common.check }
                    </button>
                    <button type="button" class="aac-link" onclick={context.go(View::Result)} data-action="result">
                        { words.common.result }
                    </button>
                </p>
            </form>
            { topic_list(lang, &all) }
        </div>
    }
}

/// The choice after one more click. "None of these" stands alone; "not sure" may stand beside ticks.
fn picked(asked: &Question, now: &[OptionId], option: OptionId) -> Vec<OptionId> {
    if asked.kind == Kind::One || option == OptionId::None && !now.contains(&option) {
        return vec![option];
    }
    let mut then: Vec<OptionId> = now.iter().copied().filter(|&o| o != option && o != OptionId::None).collect();
    if !now.contains(&option) {
        then.push(option);
    }
    then
}

/// The note at a question that other answers settle, with those answers.
fn settled(context: &Context, by: &[QuestionId]) -> Html {
    let (lang, answers) = (context.lang(), context.state.answers());
    let row = |&id: &QuestionId| {
        let chosen = answers.get(id).map(|a| answer_words(lang, id, a.chosen()).join(", ")).unwrap_or_default();
        html! { <li>{ lang.question_title(id) }{ " " }<strong>{ chosen }</strong></li> }
    };
    html! {
        <div class="aac-note">
            <p>{ context.words().asking.settled_question }</p>
            <ul>{ for by.iter().map(row) }</ul>
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
            <li class={class} aria-current={current}>
                <span>{ lang.topic(topic.page) }</span><span class="aac-sr">{ format!(" ({state})") }</span>
            </li>
        }
    };
    html! {
        <section class="aac-topics" aria-labelledby="aac-topics">
            <h2 id="aac-topics">{ words.topics }</h2>
            <ol>{ for all.iter().map(row) }</ol>
        </section>
    }
}
