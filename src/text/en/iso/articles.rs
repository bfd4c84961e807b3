//! Words of the page about published articles on ISO/IEC 42001 and the AI Act.

use crate::text::ArticleWords;

pub(in crate::text) static ARTICLES: ArticleWords = ArticleWords {
    title: "Published tables beside ours",
    go: "Compare with published tables",
    lead: "Articles on the web map the standard to the AI Act. Here are their tables beside ours, with what is right, imprecise, outdated or wrong in them.",
};
