//! Draws what the outline says: on a screen, where folds are opened and answers can be changed, and for paper, as files have it.

use crate::assess::RuleId;
use crate::outline::{
    Bar, Block, Card, Document, Entry, Grid, Kind, Lead, Line, Listing, Mark, Piece, Shade, Shaded, Way, readable,
};
use crate::ui::context::Context;
use crate::ui::parts::pieces::{self, fact, fold, tag, unseen};
use crate::ui::parts::{Terms, law_link, open_link, to_question};
use crate::ui::state::{Action, View};
use crate::words::Lang;
use yew::virtual_dom::VTag;
use yew::{AttrValue, Html, html};

/// A document under its title.
pub(super) fn draw(document: &Document, lang: Lang) -> Html {
    html! {
        <section class="aac-document" lang={document.lang}>
            <header class={(!document.cover.is_empty()).then_some("aac-cover")}>
                <h1>{ document.title.as_str() }</h1>
                { Pen::paper(lang).blocks(&document.cover, 2) }
            </header>
            { Pen::paper(lang).blocks(&document.blocks, 2) }
        </section>
    }
}

/// What a document says, below a heading that stands already; its own headings begin at a level.
pub(super) fn body(document: &Document, level: u8, lang: Lang) -> Html {
    html! { <div class="aac-compared" lang={document.lang}>{ Pen::paper(lang).blocks(&document.blocks, level) }</div> }
}

/// A part of a document whose own headings begin at a level.
pub(super) fn block(part: &Block, level: u8, lang: Lang) -> Html {
    Pen::paper(lang).block(part, level)
}

/// A line: its breaks are those that visitors wrote, and the stylesheet keeps them.
pub(super) fn line(text: &Line, lang: Lang) -> Html {
    Pen::paper(lang).line(text)
}

/// Parts of a page, below its heading: what can be done can be done.
pub(super) fn on_screen(context: &Context, blocks: &[Block]) -> Html {
    Pen { lang: context.lang(), context: Some(context) }.blocks(blocks, 3)
}

/// A part of the page under its heading, unless nothing stands there.
pub(super) fn part(context: &Context, name: &'static str, title: &'static str, blocks: &[Block]) -> Html {
    if blocks.is_empty() { Html::default() } else { pieces::section(name, title, vec![on_screen(context, blocks)]) }
}

/// With what is drawn.
#[derive(Clone, Copy)]
struct Pen<'a> {
    lang: Lang,
    /// What can be done on a screen; nothing on paper.
    context: Option<&'a Context>,
}

impl Pen<'_> {
    const fn paper(lang: Lang) -> Self {
        Self { lang, context: None }
    }

    fn blocks(self, blocks: &[Block], level: u8) -> Html {
        blocks.iter().map(|part| self.block(part, level)).collect()
    }

    fn block(self, part: &Block, level: u8) -> Html {
        match part {
            Block::Text(text) => html! { <p>{ self.line(text) }</p> },
            Block::Section(title, blocks) if self.context.is_some() => {
                html! { <>{ heading(level, title) }{ self.blocks(blocks, level.saturating_add(1)) }</> }
            }
            Block::Fold(title, blocks) if self.context.is_some() => {
                fold(title.clone(), self.blocks(blocks, level.saturating_add(1)))
            }
            Block::Section(title, blocks) | Block::Fold(title, blocks) => {
                html! { <section>{ heading(level, title) }{ self.blocks(blocks, level.saturating_add(1)) }</section> }
            }
            Block::List(lines) => {
                let class = self.context.map(|_| "aac-list");
                html! { <ul {class}>{ for lines.iter().map(|text| html! { <li>{ self.line(text) }</li> }) }</ul> }
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Rows(heads, rows) => self.rows(heads, rows),
            Block::Chart(bars) => {
                html! { <table class="aac-bars"><tbody>{ for bars.iter().map(|shown| self.bar(shown)) }</tbody></table> }
            }
            Block::Grid(shown) => self.grid(shown),
            Block::Blank(blank) => html! {
                <div class="aac-blank">
                    <p><strong>{ self.line(&blank.label) }</strong></p>
                    if let Some((label, noted)) = &blank.noted { <p>{ *label }{ ": " }{ self.line(noted) }</p> }
                    if let Some(written) = &blank.written {
                        <p>{ self.line(written) }</p>
                    } else {
                        <p class="aac-hint">{ blank.mark }{ ": " }{ blank.help }</p>
                    }
                </div>
            },
            Block::Page(blocks) => html! { <div class="aac-sheet">{ self.blocks(blocks, level) }</div> },
            Block::Told(lead, told) => {
                let class = self.context.map(|_| lead_class(*lead));
                html! { <p {class}>{ self.line(told) }</p> }
            }
            Block::Card(of) => self.card(of, level),
            Block::Entries(of, entries) if self.context.is_some() => self.entries(*of, entries, level),
            Block::Entries(of, entries) => self.blocks(&of.plainly(entries), level),
            Block::Apart(groups) => {
                let groups = groups.iter().map(|blocks| self.blocks(blocks, level));
                if self.context.is_some() { pieces::list("aac-routes", groups.collect()) } else { groups.collect() }
            }
        }
    }

    fn card(self, card: &Card, level: u8) -> Html {
        let blocks = self.blocks(&card.blocks, level.saturating_add(1));
        let Some(context) = self.context else {
            return html! { <section>{ heading(level, card.title) }<p>{ self.line(&card.line()) }</p>{ blocks }</section> };
        };
        let name = card.rule.as_str();
        html! {
            <article class="aac-card" data-finding={name}>
                { heading(level, card.title) }
                { tag(mark_class(card.state.0), card.state.1) }
                <p>{ card.says }</p>
                <Terms lang={context.lang()} place={name} texts={[card.title, card.says].map(AttrValue::from).to_vec()} />
                { blocks }
            </article>
        }
    }

    fn entries(self, of: Listing, entries: &[Entry], level: u8) -> Html {
        let items =
            entries.iter().map(|entry| html! { <>{ self.line(&entry.line) }{ self.blocks(&entry.below, level) }</> });
        match of {
            Listing::Numbered(from) => {
                html! { <ol start={from.to_string()}>{ for items.map(|item| html! { <li>{ item }</li> }) }</ol> }
            }
            Listing::Answers => pieces::list("aac-because", items.collect()),
            Listing::Names => pieces::list("aac-plain aac-names", items.collect()),
            Listing::Exceptions => pieces::list("aac-plain aac-exceptions", items.collect()),
            Listing::Plain => pieces::list("aac-plain", items.collect()),
        }
    }

    fn facts(self, facts: &[(&'static str, Line)]) -> Html {
        if self.context.is_some() {
            return html! { <dl class="aac-facts">{ for facts.iter().map(|(label, text)| fact(label, self.line(text))) }</dl> };
        }
        let one = |(label, text): &(&'static str, Line)| html! { <><dt>{ *label }</dt><dd>{ self.line(text) }</dd></> };
        html! { <dl>{ for facts.iter().map(one) }</dl> }
    }

    fn rows(self, heads: &[&'static str], rows: &[Vec<Line>]) -> Html {
        // Where it is narrow each cell stands under its name.
        let cell = |(head, text): (&&'static str, &Line)| html! { <td data-label={*head}>{ self.line(text) }</td> };
        let row = |cells: &Vec<Line>| html! { <tr>{ for heads.iter().zip(cells).map(cell) }</tr> };
        html! {
            <table class="aac-rows">
                <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        }
    }

    fn line(self, text: &Line) -> Html {
        match self.context {
            Some(context) => text.iter().map(|piece| self.piece(piece, context)).collect(),
            None => readable(text).into_iter().map(|piece| self.read(piece)).collect(),
        }
    }

    /// A piece that is read and not used.
    fn read(self, piece: Piece) -> Html {
        match piece.kind {
            Kind::Address(address) => law_link(self.lang, address, piece.text),
            _ => piece.text.into(),
        }
    }

    fn piece(self, piece: &Piece, context: &Context) -> Html {
        let text = piece.text.as_str();
        match piece.kind {
            Kind::Text | Kind::Address(_) => self.read(piece.clone()),
            Kind::Asked => html! { <span>{ text }</span> },
            Kind::Strong => html! { <strong>{ text }</strong> },
            Kind::Quiet => html! { <span class="aac-quiet">{ text }</span> },
            Kind::Mark(mark) => html! { <span class={mark_class(mark)}>{ text }</span> },
            Kind::Question(id) => open_link(context, id),
            Kind::Obligations(rule) => follows_link(context, rule, text),
            Kind::Way(way) => html! { <>{ " " }{ way_link(context, way, text) }</> },
        }
    }

    /// A picture of cells, with what the shades mean below it.
    fn grid(self, grid: &Grid) -> Html {
        let cell =
            |cell: &Shaded| html! { <td class={["is-", cell.shade.as_str()].concat()}>{ cell.text.as_str() }</td> };
        let row = |(name, cells): &(Line, Vec<Shaded>)| {
            html! { <tr><th scope="row">{ self.line(name) }</th>{ for cells.iter().map(cell) }</tr> }
        };
        let meant = |(label, shade): &(&'static str, Shade)| {
            html! { <span class={["is-", shade.as_str()].concat()}>{ *label }</span> }
        };
        html! {
            <div class="aac-grid">
                <table>
                    if !grid.heads.is_empty() {
                        <thead><tr>{ for grid.heads.iter().map(|head| html! { <th scope="col">{ *head }</th> }) }</tr></thead>
                    }
                    <tbody>{ for grid.rows.iter().map(row) }</tbody>
                </table>
                if !grid.legend.is_empty() { <p>{ for grid.legend.iter().map(meant) }</p> }
            </div>
        }
    }

    /// A bar: its name, its pictures, and its numbers in words beside them.
    fn bar(self, bar: &Bar) -> Html {
        // A policy of the page forbids styles in attributes; the width of a picture is no style.
        let picture = |(_, percent, _): &(&'static str, u8, String)| {
            html! { <svg viewBox="0 0 100 6" preserveAspectRatio="none"><rect width={percent.to_string()} height="6" /></svg> }
        };
        let told =
            |(name, _, told): &(&'static str, u8, String)| html! { <span>{ *name }{ " " }{ told.as_str() }</span> };
        html! {
            <tr>
                <th scope="row">{ self.line(&bar.label) }</th>
                <td aria-hidden="true">{ for bar.shares.iter().map(picture) }</td>
                <td>{ for bar.shares.iter().map(told) }</td>
            </tr>
        }
    }
}

/// That obligations follow, as the way to them.
fn follows_link(context: &Context, rule: RuleId, label: &str) -> Html {
    let place = RuleId::ALL.iter().position(|&id| id == rule).and_then(|place| u16::try_from(place).ok());
    let onclick = context.go(View::Duties(place));
    html! { <button type="button" class="aac-link" {onclick} data-action="follows">{ label }</button> }
}

/// What can be done, as a button.
fn way_link(context: &Context, way: Way, label: &str) -> Html {
    let about = |id| html! { <>{ label }{ unseen([": ", &context.lang().question_title(id)].concat()) }</> };
    match way {
        Way::Change(id) => to_question(context, id, about(id)),
        Way::Unsure(id) => {
            let onclick = context.on(Action::Change(id));
            html! { <button type="button" class="aac-link" {onclick} data-unsure={id.to_string()}>{ about(id) }</button> }
        }
    }
}

const fn lead_class(lead: Lead) -> &'static str {
    match lead {
        Lead::First => "aac-lead",
        Lead::Strong => "aac-strong",
        Lead::Plain => "",
        Lead::Weak => "aac-weak",
        Lead::Hint => "aac-hint",
    }
}

const fn mark_class(mark: Mark) -> &'static str {
    match mark {
        Mark::Yes => "aac-tag is-yes",
        Mark::Unless => "aac-tag is-unless",
        Mark::No => "aac-tag is-no",
        Mark::Weak => "aac-weak",
    }
}

fn heading(level: u8, title: &str) -> Html {
    let mut element = VTag::new(match level {
        2 => "h2",
        3 => "h3",
        _ => "h4",
    });
    element.add_child(title.to_owned().into());
    element.into()
}
