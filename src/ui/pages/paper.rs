//! A document that is filled in here: what follows from the work, and a field for everything that is to be completed.

use crate::documents::DOCUMENTS;
use crate::outline::{self, Blank, Block, Subject, text_of, unread_in};
use crate::store::{ALONE, Notebook};
use crate::ui::context::Context;
use crate::ui::draw;
use crate::ui::fresh::use_shown;
use crate::ui::parts::pieces::{Look, button, fold, words};
use crate::ui::parts::{Heading, Writing, about_system, document_files, lasting, standing_words, unread, use_standing};
use crate::ui::state::{Action, View};
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_memo};

/// The page of the document at a place among all.
#[inline(never)]
pub(in crate::ui) fn paper(context: &Context, place: u8) -> Html {
    let Some(document) = DOCUMENTS.get(usize::from(place)) else { return Html::default() };
    html! { <Paper key={document.id} context={context.clone()} id={document.id} /> }
}

/// What it shows.
#[derive(Properties, PartialEq)]
struct Props {
    /// The context.
    context: Context,
    /// The document.
    id: &'static str,
}

/// The document.
#[component]
fn Paper(props: &Props) -> Html {
    let as_shown = use_shown();
    let (context, id) = (&props.context, props.id);
    let (lang, own) = (context.lang(), context.lang().listing());
    let saved = &context.state.saved;
    let standing = use_standing(&context.stage, saved.clone());
    // Worked out again only for other work or another day: what a file is at changes nothing of it.
    let subject =
        use_memo((saved.clone(), context.state.as_of), |(saved, as_of)| Subject::of((**saved).clone(), *as_of));
    let Some(document) = outline::paper(id, &subject, lang) else { return Html::default() };
    let title = lang.offer(id).map_or(id, |said| said.title);
    let first = document.blocks.iter().position(|part| matches!(part, Block::Section(..))).unwrap_or_default();
    let (told, parts) = document.blocks.split_at(first);
    as_shown(html! {
        <div class="aac-guide aac-form-page" data-document={id}>
            <Heading context={context.clone()} {title} tab={title} />
            { about_system(context) }
            { unread(context, &unread_in(saved, Notebook::Blanks)) }
            { for told.iter().map(|part| top(context, part)) }
            { begin_all(context, parts) }
            { for parts.iter().map(|part| top(context, part)) }
            <div class="aac-taken">
                <h2>{ own.take_along }</h2>
                { words("aac-hint", own.kept_here) }
                <div class="aac-actions">{ document_files(context, &standing, id, Look::Quiet) }</div>
                { standing_words(lang, &standing) }
                { lasting(context) }
            </div>
            <div class="aac-actions is-last">
                { button(Look::Quiet, own.title, "documents", context.go(View::Documents)) }
            </div>
        </div>
    })
}

/// A part of the document: what asks for something is folded together with what is asked for, and says how much of it is written.
fn top(context: &Context, part: &Block) -> Html {
    let Block::Section(title, blocks) = part else { return draw::block(part, 2, context.lang()) };
    let all = blanks(blocks);
    let written = all.iter().filter(|blank| blank.written.is_some()).count();
    let counted = (!all.is_empty()).then(|| context.lang().written_of(written, all.len()));
    html! {
        <details class="aac-part">
            <summary>
                <h2 class="aac-entry-title">{ title.as_str() }</h2>{ " " }
                if let Some(counted) = counted { <span class="aac-quiet">{ counted }</span> }
            </summary>
            <div class="aac-part-body">{ for blocks.iter().map(|part| inner(context, part)) }</div>
        </details>
    }
}

/// What stands in a part: blanks are fields, what is long is folded.
fn inner(context: &Context, part: &Block) -> Html {
    match part {
        Block::Blank(blank) => field(context, blank),
        Block::Section(title, blocks) => {
            fold(title.clone(), html! { <>{ for blocks.iter().map(|part| inner(context, part)) }</> })
        }
        _ => draw::block(part, 3, context.lang()),
    }
}

/// Every blank of a part.
fn blanks<'a>(blocks: &'a [Block]) -> Vec<&'a Blank> {
    let of = |part: &'a Block| match part {
        Block::Blank(blank) => vec![blank],
        Block::Section(_, blocks) => blanks(blocks),
        _ => Vec::new(),
    };
    blocks.iter().flat_map(of).collect()
}

/// The way to have every empty place begin with what is known, where more than one can.
fn begin_all(context: &Context, blocks: &[Block]) -> Html {
    let known = blanks(blocks).into_iter().filter_map(|blank| Some((blank.id.clone(), blank.beginning.clone()?)));
    let known: Vec<(String, String)> = known.collect();
    if known.len() < 2 {
        return Html::default();
    }
    let label = context.lang().begin_all(known.len());
    let take = takes(context, known);
    html! { <div class="aac-actions"><button type="button" class={Look::Quiet.class()} part={Look::Quiet.part()} data-action="begin-all" onclick={take}>{ label }</button></div> }
}

/// Has places begin with texts, by their names, where nothing was written in the meantime.
fn takes(context: &Context, known: Vec<(String, String)>) -> Callback<MouseEvent> {
    let state = context.state.dispatcher();
    Callback::from(move |_: MouseEvent| {
        let known = known.clone();
        state.dispatch(Action::editing(move |saved| {
            known.iter().for_each(|(blank, text)| saved.jot_missing(Notebook::Blanks, blank, ALONE, text));
        }));
    })
}

/// What a place can begin with, and the way to take it over: to be changed there.
fn begin(context: &Context, blank: &Blank, beginning: &str) -> Html {
    let take = takes(context, vec![(blank.id.clone(), beginning.to_owned())]);
    let label = blank.noted.as_ref().map(|(label, _)| *label);
    html! {
        <div class="aac-begin">
            <p class="aac-hint aac-clamped">{ for label }if label.is_some() { { ": " } }{ beginning }</p>
            { button(Look::Link, context.lang().frame().begin, "begin", take) }
        </div>
    }
}

/// A field for what is to be completed, with what belongs there and what of the work it can begin with.
fn field(context: &Context, blank: &Blank) -> Html {
    let name = &blank.id;
    let onwritten = context.jots(Notebook::Blanks, name.as_str(), ALONE);
    let value = context.state.saved.jotted(Notebook::Blanks, name);
    let label = text_of(&blank.label);
    html! {
        <div key={name.clone()} class="aac-blank">
            <Writing id={["aac-", name].concat()} {label} help={blank.help} {value} rows={u32::from(blank.rows.max(2))} {onwritten} />
            if let Some(beginning) = &blank.beginning { { begin(context, blank, beginning) } }
        </div>
    }
}
