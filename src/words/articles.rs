//! What the page about published articles on ISO/IEC 42001 and the AI Act says. Of the articles there are facts and numbers
//! only, told in our words.

use super::Lang;
use super::shape::{Names, Rows, Table, Text, shape};
use crate::interview::Scenario;
use crate::iso::{CLAIMS, GAPS, STATEMENTS, Said, Source, Verdict};

shape! {
    /// Words of the page about published articles.
    pub struct ArticleWords {
        title, go, lead, tables, tables_help, provision, theirs, ours, verdict, unnamed, gaps, gaps_help,
        statements, statements_help, scenarios, scenarios_help, fill, replace, replace_help, replace_yes, plan,
        plan_help,
    }
}

shape! {
    /// Words of a claim or statement of an article: what is said, in our words, and what is right.
    pub struct ClaimWords {
        says, correct,
    }
}

shape! {
    /// Words of a ready-made case.
    pub struct ScenarioWords {
        title, text,
    }
}

/// The claims and statements.
#[derive(Debug)]
pub(super) struct Claims;

impl Names for Claims {
    fn names() -> impl Iterator<Item = &'static str> {
        let statements = GAPS.iter().chain(STATEMENTS).map(|statement| statement.id);
        CLAIMS.iter().map(|claim| claim.id).chain(statements)
    }
}

shape! {
    /// Everything about published articles.
    pub(super) struct ArticlesWords {
        articles: ArticleWords, sources: Table<Source, Text>, verdicts: Table<Verdict, Text>, said: Table<Said, Text>,
        claims: Rows<Claims, ClaimWords>, scenarios: Table<Scenario, ScenarioWords>,
    }
}

impl Lang {
    /// The words of the page about published articles.
    pub fn articles(self) -> &'static ArticleWords {
        &self.tell().articles.articles
    }

    /// The name of an article on the web.
    pub fn source(self, source: Source) -> &'static str {
        self.tell().articles.sources.name(source)
    }

    /// How a claim stands.
    pub fn verdict(self, verdict: Verdict) -> &'static str {
        self.tell().articles.verdicts.name(verdict)
    }

    /// How much an article says is covered.
    pub fn said(self, said: Said) -> &'static str {
        self.tell().articles.said.name(said)
    }

    /// The words of a claim or statement, by its name.
    pub fn claim(self, id: &str) -> Option<&'static ClaimWords> {
        self.tell().articles.claims.of(id)
    }

    /// The words of a ready-made case.
    pub fn scenario(self, scenario: Scenario) -> &'static ScenarioWords {
        self.tell().articles.scenarios.of(scenario).unwrap_or(&ScenarioWords { title: "", text: "" })
    }
}
