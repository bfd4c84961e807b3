//! The chart: each article with both figures, and the rows behind them.

use super::figures::{Which, bar, scale, share};
use super::rows::{below, open_tag};
use crate::assess::{Coverage, ScoredNode};
use crate::store::Management;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{section, unseen, words};
use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

/// The chart, a table.
pub(super) fn chart(context: &Context, coverage: &Coverage, management: &Management) -> Html {
    let own = context.lang().cover();
    let row = |node: &ScoredNode| {
        html! {
            <Article
                key={node.cite.to_string()} context={context.clone()} node={Shown(node.clone())} management={management.clone()}
            />
        }
    };
    section(
        "aac-chart",
        own.chart,
        vec![
            words("", own.chart_help),
            html! {
                <table class="aac-table aac-articles">
                    <thead>
                        <tr>
                            <th scope="col">{ own.article }</th>
                            <th scope="col" class="aac-picture">{ unseen(own.picture.to_owned()) }{ scale() }</th>
                            <th scope="col"><span class="aac-swatch is-certificate" />{ own.certificate }</th>
                            <th scope="col"><span class="aac-swatch is-actual" />{ own.actual }</th>
                        </tr>
                    </thead>
                    { for coverage.articles.iter().map(row) }
                </table>
            },
        ],
    )
}

/// An article as it came out. The same where its figures are.
#[derive(Clone)]
struct Shown(ScoredNode);

impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        let (a, b) = (&self.0, &other.0);
        a.cite == b.cite
            && (a.outcome, a.established) == (b.outcome, b.established)
            && a.certificate == b.certificate
            && a.actual == b.actual
    }
}

#[derive(Properties, PartialEq)]
struct ArticleProps {
    context: Context,
    node: Shown,
    management: Management,
}

/// An article: its line, and the rows once it is opened.
#[component]
fn Article(props: &ArticleProps) -> Html {
    let (context, node) = (&props.context, &props.node.0);
    let (lang, own) = (context.lang(), context.lang().cover());
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let cite = node.cite.to_string();
    let id = format!("aac-rows-{}", cite.replace([' ', '.'], ""));
    let name = lang.article(&node.cite);
    let markup = html! {
        <tbody data-article={cite.clone()}>
            <tr>
                <th scope="row">
                    <button
                        type="button" class="aac-link" aria-expanded={if *open { "true" } else { "false" }}
                        aria-controls={open.then(|| id.clone())} onclick={toggle}
                    >
                        { lang.cite(&node.cite) }{ unseen([", ", own.rows].concat()) }
                    </button>
                    <span class="aac-article-name">{ name }</span>
                    { open_tag(context, node.outcome, node.established) }
                </th>
                <td class="aac-picture">
                    { bar(Which::Certificate, node.certificate) }
                    { bar(Which::Actual, node.actual) }
                </td>
                <td class="aac-sum"><span class="aac-label">{ own.certificate }{ ": " }</span>{ share(context, node.certificate) }</td>
                <td class="aac-sum"><span class="aac-label">{ own.actual }{ ": " }</span>{ share(context, node.actual) }</td>
            </tr>
            if *open {
                <tr {id} class="aac-behind">
                    <td colspan="4">
                        { words("aac-hint", lang.rows(node.all_rows().len())) }
                        { below(context, node, &props.management) }
                    </td>
                </tr>
            }
        </tbody>
    };
    context.shown(markup)
}
