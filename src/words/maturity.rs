//! What is said of maturity and of the steps to readiness.

use super::Lang;
use super::phrase::phrases;
use super::shape::{List, Table, Text, shape};
use crate::iso::{Ask, MaturityLevel, Reach};
use crate::store::{OwnState, ReadinessStep};

shape! {
    /// Words of the page on maturity, and of the report.
    pub struct MaturityPage {
        title, lead, empty, overall, overall_help, overall_none, median, weakest, rated, picture, themes, themes_help, theme, certain,
        possible, next, out, highest, levels, honest, says: List, files,
    }
}

shape! {
    /// A level.
    pub struct MaturityLevelWords {
        title, means,
    }
}

shape! {
    /// Words of the page on the steps to readiness.
    pub struct ReadinessPage {
        title, lead, whose, behind, behind_help, worked, nothing_yet, nothing, own, as_worked, note, note_help,
    }
}

shape! {
    /// A step to readiness.
    pub struct ReadinessStepWords {
        title, text,
    }
}

shape! {
    /// Everything about maturity and readiness.
    pub(super) struct MaturityWords {
        page: MaturityPage, levels: Table<MaturityLevel, MaturityLevelWords>, asks: Table<Ask, Text>, readiness: ReadinessPage,
        own: Table<OwnState, Text>, steps: Table<ReadinessStep, ReadinessStepWords>, phrases: MaturityPhrases,
    }
}

phrases! {
    /// Phrases about maturity and readiness.
    struct MaturityPhrases in papers.maturity;
    /// A level: its number, and its name.
    pub(super) fn level_named(number: &str, name: &str);
    /// A level that is reached exactly.
    pub(super) fn level_exact(number: &str, name: &str);
    /// Which level is certain, and which is possible.
    pub(super) fn level_between(low: &str, low_name: &str, high: &str, high_name: &str);
    /// Which level steps lead to, and how many they are.
    pub(super) fn steps_to(count: usize, level: &str);
    /// A step: a clause or control, and what is missing of it.
    pub fn step_told(item: &str, ask: &str);
    /// Before what a level takes.
    pub(super) fn for_level(level: &str);
    /// What somebody says that is more than the work shows.
    pub fn says_more(said: &str, shown: &str);
}

static NO_LEVEL: MaturityLevelWords = MaturityLevelWords { title: "", means: "" };
static NO_STEP: ReadinessStepWords = ReadinessStepWords { title: "", text: "" };

impl Lang {
    /// Words of the page on maturity.
    pub fn maturity_page(self) -> &'static MaturityPage {
        &self.papers().maturity.page
    }

    /// The words of a level.
    pub fn maturity_level(self, level: MaturityLevel) -> &'static MaturityLevelWords {
        self.papers().maturity.levels.of(level).unwrap_or(&NO_LEVEL)
    }

    /// A level, by number and name.
    pub fn numbered_level(self, level: MaturityLevel) -> String {
        self.level_named(&level.number().to_string(), self.maturity_level(level).title)
    }

    /// Where something stands, in a line.
    pub fn reach(self, reach: Reach) -> String {
        let (low, high) = (reach.certain, reach.possible);
        let number = |level: MaturityLevel| level.number().to_string();
        let name = |level: MaturityLevel| self.maturity_level(level).title;
        if reach.is_exact() {
            self.level_exact(&number(low), name(low))
        } else {
            self.level_between(&number(low), name(low), &number(high), name(high))
        }
    }

    /// How many steps lead to a level.
    pub fn steps_to_level(self, count: usize, level: MaturityLevel) -> String {
        self.steps_to(count, &level.number().to_string())
    }

    /// Before what a level takes.
    pub fn before_level(self, level: MaturityLevel) -> String {
        self.for_level(&level.number().to_string())
    }

    /// What is missing of a clause or control.
    pub fn maturity_ask(self, ask: Ask) -> &'static str {
        self.papers().maturity.asks.name(ask)
    }

    /// Words of the page on the steps to readiness.
    pub fn readiness_page(self) -> &'static ReadinessPage {
        &self.papers().maturity.readiness
    }

    /// What somebody says of a step, in a word.
    pub fn own_state(self, state: OwnState) -> &'static str {
        self.papers().maturity.own.name(state)
    }

    /// The words of a step to readiness.
    pub fn readiness_step(self, step: ReadinessStep) -> &'static ReadinessStepWords {
        self.papers().maturity.steps.of(step).unwrap_or(&NO_STEP)
    }
}
