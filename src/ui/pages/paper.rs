//! A document that is filled in here: what follows from the work, and a field for everything that is to be completed.

use crate::documents::DOCUMENTS;
use crate::outline::{self, Blank, Block, Subject};
use crate::store::{ALONE, Notebook};
use crate::ui::context::Context;
use crate::ui::draw;
use crate::ui::fresh::use_shown;
use crate::ui::parts::pieces::{Look, button, fold, words};
use crate::ui::parts::{Heading, Writing, about_system, document_files, standing_words, use_standing};
use crate::ui::state::View;
use yew::{Html, Properties, component, html, use_memo};

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
    as_shown(html! {
        <div class="aac-guide aac-form-page" data-document={id}>
            <Heading context={context.clone()} {title} tab={title} />
            { about_system(context) }
            { for document.blocks.iter().map(|part| top(context, part)) }
            <div class="aac-taken">
                <h2>{ own.take_along }</h2>
                { words("aac-hint", own.kept_here) }
                <div class="aac-actions">{ document_files(context, &standing, id) }</div>
                { standing_words(lang, &standing) }
            </div>
            <div class="aac-actions is-last">
                { button(Look::Quiet, own.title, "documents", context.go(View::Documents)) }
            </div>
        </div>
    })
}

/// A part of the document: what asks for something is folded together with what is asked for, and says how much of it is written.
fn top(context: &Context, part: &Block) -> Html {
    let Block::Section(title, blocks) = part else { return draw::block(part, 2) };
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
        _ => draw::block(part, 3),
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

/// A field for what is to be completed, with what belongs there and what was noted elsewhere.
fn field(context: &Context, blank: &Blank) -> Html {
    let name = &blank.id;
    let onwritten = context.jots(Notebook::Blanks, name.as_str(), ALONE);
    let value = context.state.saved.jotted(Notebook::Blanks, name);
    let label: String = blank.label.iter().map(|piece| piece.text.as_str()).collect();
    html! {
        <div key={name.clone()} class="aac-blank">
            <Writing id={["aac-", name].concat()} {label} help={blank.help} {value} rows={u32::from(blank.rows.max(2))} {onwritten} />
            if let Some((label, noted)) = &blank.noted { <p class="aac-hint">{ *label }{ ": " }{ draw::line(noted) }</p> }
        </div>
    }
}
