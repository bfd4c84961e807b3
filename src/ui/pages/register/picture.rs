//! All systems at a glance. Every bar stands beside its number.

use crate::assess::Work;
use crate::outline::Portfolio;
use crate::ui::parts::pieces::words;
use crate::words::Lang;
use yew::{Html, html};

/// The picture.
pub(super) fn picture(lang: Lang, all: &Portfolio) -> Html {
    let own = lang.register();
    let looked_at = all.unread + all.highest.iter().map(|(_, count)| count).sum::<usize>();
    let most = all.highest.iter().map(|(_, count)| *count).max().unwrap_or(1).max(1);
    let bars = all.highest.iter().map(|&(tier, count)| {
        let settled = all.settled.get(&tier).copied().unwrap_or(0);
        html! {
            <li data-tier={tier.as_str()}>
                <span class="aac-share-name">{ lang.tier(tier).name }</span>
                <span class="aac-quiet">{ lang.tier_counts(count, settled) }</span>
                <progress max={most.to_string()} value={count.to_string()} aria-hidden="true" />
            </li>
        }
    });
    let Work { to_do, in_progress, done, not_applicable } = all.work;
    let (finished, of) = (done + not_applicable, to_do + in_progress + done + not_applicable);
    let days =
        all.ahead.iter().take(DAYS).map(|&(day, count)| html! { <li>{ lang.systems_on(count, &lang.date(day)) }</li> });
    html! {
        <section class="aac-portfolio" aria-labelledby="aac-portfolio">
            <div class="aac-portfolio-head">
                <h2 id="aac-portfolio">{ own.picture }</h2>
                if all.not_yet > 0 { <p class="aac-hint">{ lang.looked_at(looked_at, looked_at + all.not_yet) }</p> }
            </div>
            <div class="aac-portfolio-parts">
                <div>
                    <h3>{ own.by_tier }</h3>
                    <ul class="aac-shares">{ for bars }</ul>
                </div>
                <div>
                    <h3>{ own.work }</h3>
                    if of > 0 {
                        <ul class="aac-shares"><li>
                            <span class="aac-share-name">{ own.finished }</span>
                            <span class="aac-quiet">{ lang.work_finished(finished, of) }</span>
                            <progress max={of.to_string()} value={finished.to_string()} aria-hidden="true" />
                        </li></ul>
                    }
                    { words("aac-hint", lang.open_in_all(all.open_questions)) }
                    <h3>{ own.days }</h3>
                    if all.ahead.is_empty() { { words("", own.nothing_ahead) } } else { <ul class="aac-list">{ for days }</ul> }
                </div>
            </div>
        </section>
    }
}

/// How many days ahead are named.
const DAYS: usize = 5;
