//! What vendors have shown, and what that gives to whoever uses them: the visitor's own vendor first.

use crate::frameworks::{Article, RATED, Shown, VENDORS, VendorRow};
use crate::interview::builds_on_a_model;
use crate::ui::context::Context;
use crate::ui::parts::pieces::{Look, button, fact, fold, list, words};
use crate::ui::parts::{Heading, cite_link, law_link};
use crate::ui::state::View;
use crate::words::Lang;
use yew::{Html, html};

/// The page.
#[inline(never)]
pub(in crate::ui) fn vendors(context: &Context) -> Html {
    let (lang, own) = (context.lang(), context.lang().vendors_page());
    let recorded = context.state.saved.record().0.vendor;
    let yours: Vec<&VendorRow> = VENDORS.iter().filter(|row| is_of(row, &recorded)).collect();
    let builds = builds_on_a_model(&context.derived.facts);
    let markup = html! {
        <div key="vendors" class="aac-guide aac-form-page aac-vendors">
            <Heading context={context.clone()} title={own.title} tab={own.title} />
            { words("aac-lead", own.lead) }
            if builds { { words("aac-note", own.model) } }
            <p class="aac-hint">{ lang.checked(&lang.date(RATED)) }{ " " }{ own.changes }</p>
            if !recorded.trim().is_empty() {
                <section class="aac-yours" aria-label={own.yours}>
                    <h2>{ own.yours }{ ": " }{ recorded.clone() }</h2>
                    if yours.is_empty() { { words("", own.none_yours) } } else { { rows(context, &yours, true) } }
                </section>
            }
            { for Shown::ALL.iter().map(|&shown| group(context, shown)) }
            <div class="aac-actions is-last">
                { button(Look::Quiet, lang.listing().title, "documents", context.go(View::Documents)) }
            </div>
        </div>
    };
    context.shown(markup)
}

/// Whether a row is of the vendor that somebody recorded: one name holds the other, whatever its letters and what stands around.
fn is_of(row: &VendorRow, recorded: &str) -> bool {
    let (name, recorded) = (row.vendor.to_lowercase(), recorded.trim().to_lowercase());
    let first = name.split([' ', '(']).next().unwrap_or_default();
    let words = |text: &str| text.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>();
    !recorded.is_empty() && words(&recorded).iter().any(|word| word == first)
}

/// What was shown: what that gives, what it does not, what to ask for, and who has shown it.
fn group(context: &Context, shown: Shown) -> Html {
    let (lang, own) = (context.lang(), context.lang().vendors_page());
    let Some(said) = lang.shown(shown) else { return Html::default() };
    let of: Vec<&VendorRow> = VENDORS.iter().filter(|row| row.shown == shown).collect();
    let lines = |lines: &[&'static str]| list("aac-plain", lines.iter().map(|line| Html::from(*line)).collect());
    html! {
        <section key={shown.as_str()} data-shown={shown.as_str()} aria-label={said.title}>
            <h2>{ said.title }</h2>
            <div class="aac-gives">
                <div class="is-given"><h3>{ own.gives }</h3>{ lines(&said.gives) }</div>
                <div class="is-not-given"><h3>{ own.gives_not }</h3>{ lines(&said.gives_not) }</div>
            </div>
            { fold(own.ask, lines(&said.ask)) }
            { fold(own.provisions, list("aac-cites", shown.provisions().iter().map(|cite| cite_link(lang, cite)).collect())) }
            { rows(context, &of, false) }
        </section>
    }
}

fn rows(context: &Context, rows: &[&VendorRow], with_kind: bool) -> Html {
    let lang = context.lang();
    list("aac-offers", rows.iter().map(|row| card(lang, row, with_kind)).collect())
}

/// What one vendor has shown, with its source.
fn card(lang: Lang, row: &VendorRow, with_kind: bool) -> Html {
    let own = lang.vendors_page();
    let or_unknown = |text: &'static str| if text.is_empty() { own.unknown } else { text };
    let article = row.article.map(|article| match article {
        Article::BrightDefense => own.article_bright,
        Article::Nis2 => own.article_nis2,
    });
    let certified = matches!(row.shown, Shown::Iso42001 | Shown::Iso27001);
    let said = if row.confirmed { own.confirmed } else { own.reported };
    html! {
        <div class="aac-offer" data-vendor={row.id}>
            <h3>{ row.vendor }</h3>
            if with_kind { { for lang.shown(row.shown).map(|said| words("", said.title)) } }
            { words("", lang.vendor_scope(row.id)) }
            <dl class="aac-facts">
                { fact(own.since, or_unknown(row.since).into()) }
                if certified { { fact(own.by, or_unknown(row.by).into()) } }
                { fact(own.source, html! {
                    <>
                        { law_link(lang, row.source.to_owned(), host(row.source).to_owned()) }
                        <span class="aac-hint">{ " " }{ said }{ for article.map(|name| html! { <>{ ": " }{ name }</> }) }</span>
                    </>
                }) }
            </dl>
        </div>
    }
}

/// The site of an address.
fn host(address: &str) -> &str {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}
