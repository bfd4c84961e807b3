//! How mature the management of AI is: where each theme stands, how sure that is, and what comes next.

use crate::assess::{Chapter, Maturity, MaturityLevel, Reach, ThemeMaturity};
use crate::outline::{MATURITY_REPORT, maturity_facts, maturity_overall, step_told, theme_name};
use crate::store::Management;
use crate::ui::context::Context;
use crate::ui::draw::line;
use crate::ui::fresh::use_shown;
use crate::ui::pages::radar::radar;
use crate::ui::parts::pieces::{Look, actions, button, fact, fold, list, section, words};
use crate::ui::parts::{Heading, document_files, standing_words, use_standing};
use crate::ui::state::View;
use yew::{Html, Properties, component, html};

/// The page.
#[inline(never)]
pub(in crate::ui) fn maturity(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().maturity_page());
    let management = context.state.saved.management().0;
    let body = if management.rated() == 0 {
        let rate = button(Look::Main, lang.rating_page().go, "rate", context.go(View::Assessment));
        html! { <div class="aac-note aac-needed">{ words("", own.empty) }{ actions(vec![rate]) }</div> }
    } else {
        shown(context, &management)
    };
    html! {
        <div key="maturity" class="aac-guide aac-maturity">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            { body }
            { levels(context) }
            { section("aac-honest", own.honest, own.says.iter().map(|&said| words("", said)).collect()) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, lang.rating_page().go, "assessment", context.go(View::Assessment)) }
                { button(Look::Quiet, lang.listing().go_readiness, "readiness", context.go(View::Readiness)) }
                { button(Look::Quiet, lang.cover().go, "coverage", context.go(View::Coverage)) }
            </div>
        </div>
    }
}

/// What follows from ratings.
fn shown(context: &Context, management: &Management) -> Html {
    let (lang, own) = (context.lang(), context.lang().maturity_page());
    let maturity = management.maturity();
    let facts = maturity_facts(&maturity, management, lang);
    html! {
        <>
            <section class="aac-overall">
                <h2 data-level={number(maturity.overall())}>{ maturity_overall(&maturity, lang) }</h2>
                { words("", own.overall_help) }
                <dl class="aac-facts">{ for facts.iter().map(|(label, told)| fact(label, line(told, lang))) }</dl>
            </section>
            <div class="aac-at-a-glance">
                { radar(&maturity) }
                <ul class="aac-plain aac-hint" aria-hidden="true">
                    <li><span class="aac-swatch is-actual" />{ own.certain }</li>
                    <li><span class="aac-swatch is-possible" />{ own.possible }</li>
                </ul>
            </div>
            { table(context, &maturity) }
            <Files context={context.clone()} />
        </>
    }
}

/// A reach for tests: from which number to which.
fn number(reach: Option<Reach>) -> Option<String> {
    reach.map(|reach| [reach.certain.number().to_string(), reach.possible.number().to_string()].join("-"))
}

/// Each theme, with what its next level takes. It says all that the picture shows.
fn table(context: &Context, maturity: &Maturity) -> Html {
    let (lang, own) = (context.lang(), context.lang().maturity_page());
    // Where nothing is open the two columns say the same.
    let apart = maturity.themes.iter().filter_map(|theme| theme.reach).any(|reach| !reach.is_exact());
    let level = |label: &'static str, level: Option<MaturityLevel>| {
        html! { <td data-label={label}>{ for level.map(|level| lang.numbered_level(level)) }</td> }
    };
    let row = |theme: &ThemeMaturity| {
        html! {
            <tr key={theme.theme.as_str()} data-theme={theme.theme.as_str()} data-level={number(theme.reach)}>
                <th scope="row">{ named(context, theme.theme) }</th>
                { level(own.certain, theme.reach.map(|reach| reach.certain)) }
                if apart { { level(own.possible, theme.reach.map(|reach| reach.possible)) } }
                <td class="aac-theme-next">{ next(context, theme) }</td>
            </tr>
        }
    };
    section(
        "aac-themes",
        own.themes,
        vec![
            words("", own.themes_help),
            html! {
                <table class="aac-table aac-themes-table">
                    <thead>
                        <tr>
                            <th scope="col">{ own.theme }</th>
                            <th scope="col">{ own.certain }</th>
                            if apart { <th scope="col">{ own.possible }</th> }
                            <th scope="col">{ own.next }</th>
                        </tr>
                    </thead>
                    <tbody>{ for maturity.themes.iter().map(row) }</tbody>
                </table>
            },
        ],
    )
}

/// A theme by number and title.
fn named(context: &Context, theme: Chapter) -> Html {
    html! { <><span class="aac-number">{ theme.as_str() }</span>{ " " }{ context.lang().iso_heading(theme).title }</> }
}

/// What the next level of a theme takes.
fn next(context: &Context, theme: &ThemeMaturity) -> Html {
    let (lang, own) = (context.lang(), context.lang().maturity_page());
    if theme.reach.is_none() {
        return own.out.into();
    }
    let Some(level) = theme.next_level() else { return own.highest.into() };
    let steps = theme.next.iter().map(|&step| step_told(step, lang).into()).collect();
    let label = lang.labelled(lang.rating_page().go, &theme_name(theme.theme, lang));
    let rate = html! {
        <button type="button" class="aac-link" part="link" data-action="rate" aria-label={label}
            onclick={context.go(View::Assessment)}>{ lang.rating_page().go }</button>
    };
    fold(lang.steps_to_level(theme.next.len(), level), html! { <>{ list("", steps) }{ actions(vec![rate]) }</> })
}

/// What the levels mean.
fn levels(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().maturity_page());
    let one = |&level: &MaturityLevel| {
        let said = lang.maturity_level(level);
        html! { <li><strong>{ said.title }</strong>{ ": " }{ said.means }</li> }
    };
    let levels = html! { <ol class="aac-levels">{ for MaturityLevel::ALL.iter().map(one) }</ol> };
    section("aac-levels-told", own.levels, vec![levels])
}

/// What the files are of.
#[derive(Properties, PartialEq)]
struct FilesProps {
    /// The context.
    context: Context,
}

/// The report as files.
#[component]
fn Files(props: &FilesProps) -> Html {
    let as_shown = use_shown();
    let context = &props.context;
    let lang = context.lang();
    let standing = use_standing(&context.stage, context.state.saved.clone());
    as_shown(section(
        "aac-report-files",
        lang.maturity_page().files,
        vec![
            actions(document_files(context, &standing, MATURITY_REPORT, Look::Quiet)),
            html! { <div class="aac-standing">{ standing_words(lang, &standing) }</div> },
        ],
    ))
}
