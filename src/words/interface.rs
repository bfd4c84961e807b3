//! What the start, the questions and every page say: the words that are needed first.

use super::Lang;
use super::phrase::phrases;
use super::shape::{Flat, List, Table, Text, shape};
use crate::assess::{Edition, TierRange};
use crate::engine::Basis;
use crate::interview::Page;
use crate::law::{AnnexIiiUse, Tier};

shape! {
    /// Words of every view.
    pub struct Common {
        brand, go_on, back, check, result, start, systems, close, cancel, change, new_tab, range, no_answer, no_advice,
        stays_here, stays_session, stays_nowhere, data,
    }
}

shape! {
    /// Words of the start.
    pub struct Start {
        title, lead: List, need_title, need: List, begin, saved_title, resume, again, load_title, load_help, load_gone,
        load_label, several_title, several, several_open,
    }
}

shape! {
    /// Words of a question page.
    pub struct Asking {
        topics, topic_done, topic_now, topic_next, choose_one, choose_many, or, unsure_many, unsure_lines,
        unsure_lines_help, unsure_line, none_but_marked, unsure_one, what_counts, counts, counts_not, example,
        near_miss, source, problem, missing_one, missing_many, error, settled_option, settled_question, save,
    }
}

shape! {
    /// Words of notices.
    pub struct Notices {
        denied, full, unreadable, stored_problems, elsewhere, take_theirs, keep_mine, load_failed, not_written,
        not_read, load_problems, undo, erased, followed, removed, put_back, not_kept,
    }
}

shape! {
    /// Words of a view that is still being loaded.
    pub struct Waiting {
        title, loading, missing, again,
    }
}

shape! {
    /// Words of the dialog that erases.
    pub struct Erasing {
        title, help, yes,
    }
}

shape! {
    /// Words of a tier.
    pub struct TierWords {
        name, inline, meaning,
    }
}

shape! {
    /// The answers that many questions share.
    pub(super) struct Shared {
        yes, no, unsure, none,
    }
}

shape! {
    /// On what a result rests, where that is less than the law itself.
    pub(super) struct According {
        adopted_guidance, draft_guidance, our_reading,
    }
}

shape! {
    /// The words that the page needs from its start.
    pub struct PageWords {
        common: Common, start: Start, asking: Asking, waiting: Waiting, erasing: Erasing, notices: Notices,
    }
}

shape! {
    /// Everything that is needed first, beside the questions.
    pub(super) struct InterfaceWords {
        page: Flat<PageWords>, shared: Shared, according: According, topics: Table<Page, Text>,
        uses: Table<AnnexIiiUse, Text>, tiers: Table<Tier, TierWords>, stays, phrases: PagePhrases,
    }
}

phrases! {
    /// Phrases of the page.
    struct PagePhrases in ask.interface;
    /// Where in the topics a question stands.
    pub(super) fn topic_at(at: usize, of: usize, topic: &str);
    /// A question that is asked for one use of Annex III.
    pub(super) fn of_use(r#use: &str, title: &str);
    /// The tier is settled, and what the questions that are left are for.
    pub(super) fn settled(tier: &str, left: &str);
    /// The last question is about duties alone.
    pub(super) fn last_of_duties();
    /// The last question does not touch the tier.
    pub(super) fn last_of_others();
    /// So many questions are left, on duties alone.
    pub(super) fn left_of_duties(count: usize);
    /// So many questions are left, which do not touch the tier.
    pub(super) fn left_of_others(count: usize);
    /// How many answers there are.
    pub fn answered(count: usize);
    /// When they were changed last.
    pub fn changed_last(day: &str);
    /// A file or a link was taken over, with so many answers.
    pub(super) fn loaded_some(count: usize);
    /// The same, with none.
    pub(super) fn loaded_none();
    /// The rest of a list, which is not shown.
    pub fn and_more(count: usize);
    /// So many systems were taken over from a file.
    pub fn taken_over(count: usize);
    /// A line of a question that whoever answers is not sure of.
    pub fn doubted(label: &str);
    /// Why an answer is not used.
    pub(super) fn settled_by_answer(titles: &str);
    /// From one tier to another.
    pub(super) fn tiers_between(low: &str, high: &str);
    /// The result, for those who do not see the ladder.
    pub(super) fn told(tier: &str);
    /// The same, where it rests on less than the law.
    pub(super) fn told_according(tier: &str, according: &str);
    /// The result so far, with what is established.
    pub(super) fn told_so_far(low: &str, high: &str, established: &str);
    /// The result so far, where nothing is established.
    pub(super) fn told_open(low: &str, high: &str);
    /// The text of the law that was applied.
    pub(super) fn law_applied(celex: &str, consolidated: &str, checked: &str);
}

impl Lang {
    /// The words of the page that depend on nothing.
    pub fn page(self) -> &'static PageWords {
        &self.ask().interface.page.0
    }

    /// The name of a topic.
    pub fn topic(self, topic: Page) -> &'static str {
        self.ask().interface.topics.name(topic)
    }

    /// Where in the topics a question stands.
    pub fn topic_line(self, at: usize, of: usize, topic: Page) -> String {
        self.topic_at(at, of, self.topic(topic))
    }

    /// The name of a use of Annex III.
    pub fn use_title(self, r#use: AnnexIiiUse) -> &'static str {
        self.ask().interface.uses.name(r#use)
    }

    /// The words of a tier.
    pub fn tier(self, tier: Tier) -> &'static TierWords {
        self.ask().interface.tiers.of(tier).unwrap_or(&TierWords { name: "", inline: "", meaning: "" })
    }

    /// The tier, named where the law alone gives it, is settled: how many questions are left, and whether on duties alone.
    pub fn tier_settled(self, tier: Option<Tier>, left: usize, of_duties: bool) -> String {
        let tier = tier.map_or(self.ask().interface.stays, |tier| self.tier(tier).name);
        let left = match (left, of_duties) {
            (1, true) => self.last_of_duties(),
            (1, false) => self.last_of_others(),
            (left, true) => self.left_of_duties(left),
            (left, false) => self.left_of_others(left),
        };
        self.settled(tier, &left)
    }

    /// A file or a link was taken over.
    pub fn loaded(self, count: usize) -> String {
        if count == 0 { self.loaded_none() } else { self.loaded_some(count) }
    }

    /// Why an answer is not used: the titles of the questions that settle it.
    pub fn settled_by(self, titles: &[String]) -> String {
        if titles.is_empty() {
            return String::new();
        }
        let quoted: Vec<_> = titles.iter().map(|title| self.quoted(title)).collect();
        self.settled_by_answer(&self.listed(&quoted))
    }

    /// A range of tiers, as a phrase.
    pub fn range(self, range: &TierRange) -> String {
        self.tiers(range.lowest, range.highest)
    }

    /// From a tier to another, as a phrase.
    pub fn tiers(self, lowest: Tier, highest: Tier) -> String {
        let (low, high) = (self.tier(lowest), self.tier(highest));
        if lowest == highest { low.name.to_owned() } else { self.tiers_between(low.name, high.inline) }
    }

    /// A range of tiers with what is established, as sentences for those who do not see the ladder.
    pub fn range_told(self, told: &TierRange) -> String {
        let (low, high) = (self.tier(told.lowest).inline, self.tier(told.highest).inline);
        match (told.lowest == told.highest, self.according(told.basis), told.established) {
            (true, Some(according), _) => self.told_according(low, according),
            (true, None, _) => self.told(low),
            (false, _, Some(established)) => self.told_so_far(low, high, self.tier(established).inline),
            (false, _, None) => self.told_open(low, high),
        }
    }

    /// On what a result rests, where that is less than the law itself: whoever reads one line only must read it there.
    pub(super) fn according(self, basis: Basis) -> Option<&'static str> {
        let words = &self.ask().interface.according;
        match basis {
            Basis::Regulation => None,
            Basis::AdoptedGuidance => Some(words.adopted_guidance),
            Basis::DraftGuidance => Some(words.draft_guidance),
            Basis::OurReading => Some(words.our_reading),
        }
    }

    /// The text of the law that was applied.
    pub fn edition(self, edition: &Edition) -> String {
        self.law_applied(edition.celex, &self.date(edition.consolidated), &self.date(edition.checked))
    }
}
