//! How the page asks for its words.

use super::{
    ArticleWords, AspectWords, CalendarWords, ChangeWords, Checking, ClaimWords, ClauseWords, CoverWords, DutyWords,
    Lang, MilestoneWords, NeededWords, Nis2Words, PageWords, PenaltyWords, PlanWords, RatingWords, RegimeWords,
    Resulting, ScenarioWords, Step, TierWords, en,
};
use crate::assess::{
    Actor, Amendment, Aspect, Ceiling, ChangeId, ChangeKind, Counts, Due, DutyCounts, Edition, Event, Falls,
    FindingReport, Fine, FineRule, Floor, GpaiLevel, GpaiRange, Group, ItemStatus, Limit, Milestone, ObligationKind,
    ObligationReport, Part, Regime, Role, Said, Since, Size, Source, Span, Starting, Theme, Tier, TierRange, Verdict,
};
use crate::engine::{Act, Basis, Cite, Date, Guide, Truth};
use crate::interview::{Page, Scenario};

/// One method for each function that every language has.
macro_rules! spoken {
    ($($(#[$meta:meta])* fn $name:ident($($argument:ident: $kind:ty),*) -> $words:ty;)+) => {
        impl Lang {
            $($(#[$meta])* pub fn $name(self $(, $argument: $kind)*) -> $words {
                match self {
                    Self::En => en::$name($($argument),*),
                }
            })+
        }
    };
}

impl Lang {
    /// The words of the obligations page that depend on nothing.
    pub const fn duties(self) -> &'static DutyWords {
        match self {
            Self::En => &en::DUTIES,
        }
    }

    /// The words of the page on which the management system is rated.
    pub const fn rating_page(self) -> &'static RatingWords {
        match self {
            Self::En => &en::RATING,
        }
    }

    /// The words of the page about published articles.
    pub const fn articles(self) -> &'static ArticleWords {
        match self {
            Self::En => &en::ARTICLES,
        }
    }

    /// The words said where a page needs answers.
    pub const fn needed(self) -> &'static NeededWords {
        match self {
            Self::En => &en::NEEDED,
        }
    }

    /// The words of the clause-by-article table.
    pub const fn clauses(self) -> &'static ClauseWords {
        match self {
            Self::En => &en::CLAUSES,
        }
    }

    /// The words of the calendar.
    pub const fn calendar(self) -> &'static CalendarWords {
        match self {
            Self::En => &en::CALENDAR,
        }
    }

    /// The words of what later acts changed in the Regulation.
    pub const fn changes(self) -> &'static ChangeWords {
        match self {
            Self::En => &en::CHANGES,
        }
    }

    /// The words of the page about fines.
    pub const fn penalties(self) -> &'static PenaltyWords {
        match self {
            Self::En => &en::PENALTIES,
        }
    }

    /// The words of the comparison with NIS2.
    pub const fn nis2(self) -> &'static Nis2Words {
        match self {
            Self::En => &en::NIS2,
        }
    }

    /// The six steps to prepare.
    pub const fn plan(self) -> &'static [PlanWords; 6] {
        match self {
            Self::En => &en::PLAN,
        }
    }

    /// The words of the page that shows coverage.
    pub const fn cover(self) -> &'static CoverWords {
        match self {
            Self::En => &en::COVER,
        }
    }

    /// The words of the page that depend on nothing.
    pub const fn page(self) -> &'static PageWords {
        match self {
            Self::En => &en::PAGE,
        }
    }

    /// The words of the summary of answers.
    pub const fn checking(self) -> &'static Checking {
        match self {
            Self::En => &en::CHECKING,
        }
    }

    /// The words of the result.
    pub const fn result(self) -> &'static Resulting {
        match self {
            Self::En => &en::RESULT,
        }
    }
}

spoken! {
    /// The name of a topic.
    fn topic(topic: Page) -> &'static str;
    /// Where in the topics a question stands.
    fn topic_line(at: usize, of: usize, topic: Page) -> String;
    /// The words of a tier.
    fn tier(tier: Tier) -> &'static TierWords;
    /// A range of tiers, as a phrase.
    fn range(range: &TierRange) -> String;
    /// A range of tiers with what is established, as sentences for those who do not see the ladder.
    fn range_told(range: &TierRange) -> String;
    /// The headline of a result.
    fn headline(range: &TierRange) -> String;
    /// The line below the headline: what it means.
    fn headline_meaning(range: &TierRange) -> String;
    /// The line below the headline where it rests on less than the Regulation.
    fn headline_basis(basis: Basis) -> Option<&'static str>;
    /// The line below the headline where the duties come later.
    fn headline_from(day: Date) -> String;
    /// The line below the headline where the duties fall on others.
    fn headline_others(roles: &[Role]) -> String;
    /// The class of a model.
    fn gpai(level: GpaiLevel) -> &'static str;
    /// The range of classes of a model, as a sentence.
    fn gpai_range(range: &GpaiRange) -> String;
    /// The name of a part of the report.
    fn group(group: Group) -> &'static str;
    /// The name of a role.
    fn role(role: Role) -> &'static str;
    /// The name of a basis.
    fn basis(basis: Basis) -> &'static str;
    /// A place in a guidance document.
    fn guide(guide: Guide) -> String;
    /// A day.
    fn date(day: Date) -> String;
    /// From when a finding applies.
    fn in_force(finding: &FindingReport) -> String;
    /// A later date that an open question may bring.
    fn transitional(day: Date) -> String;
    /// Whose duty a finding is.
    fn whose(roles: &[Role], yours: Truth, held: &[Role]) -> String;
    /// What an open question could change: the first titles, and how many more.
    fn could_change(titles: &[&str], more: usize) -> String;
    /// Summary of a list's rest.
    fn more(count: usize) -> String;
    /// Summary of a list's rest, of which not all is shown.
    fn more_open(shown: usize, count: usize) -> String;
    /// What would follow from other answers: before the list of them.
    fn would_be(range: &TierRange) -> String;
    /// One other answer.
    fn step(step: &Step) -> String;
    /// A line of a question that whoever answers is not sure of.
    fn doubted(label: &str) -> String;
    /// How many answers there are.
    fn answered(count: usize) -> String;
    /// A file or a link was taken over.
    fn loaded(count: usize) -> String;
    /// The rest of a list, which is not shown.
    fn and_more(count: usize) -> String;
    /// Why an answer is not used: the titles of the questions that settle it.
    fn settled_by(titles: &[String]) -> String;
    /// What an answer left unticked, where that settled something.
    fn left_out(labels: &[&'static str]) -> String;
    /// The text of the law that was applied.
    fn edition(edition: &Edition) -> String;
    /// The day that the result is for.
    fn result_on(day: Date) -> String;
    /// How many contradictions wait.
    fn contradictions_wait(count: usize) -> String;
    /// How many routes are closed in a part of the report.
    fn closed_routes(group: Group, count: usize) -> String;
    /// How many judgements there are.
    fn judgements(count: usize) -> String;
    /// The name of a kind of work.
    fn theme(theme: Theme) -> &'static str;
    /// Whom an obligation addresses.
    fn actor(actor: Actor) -> &'static str;
    /// What has to happen first.
    fn event(event: Event) -> &'static str;
    /// The nature of a row.
    fn kind(kind: ObligationKind) -> &'static str;
    /// How far an item is.
    fn status(status: ItemStatus) -> &'static str;
    /// What stands above the obligations: how many there are, or why there are none yet.
    fn duties_told(counts: &DutyCounts, falls: Falls) -> Vec<String>;
    /// How many of those that apply an exception could take away.
    fn duties_unless(count: usize, of: usize) -> String;
    /// How many obligations turn on a question.
    fn duties_turn(count: usize) -> String;
    /// How many are done, of how many.
    fn duties_done(done: usize, of: usize) -> String;
    /// How many obligations follow from a finding.
    fn duties_follow(count: usize) -> String;
    /// How many items are shown, of how many.
    fn duties_shown(shown: usize, of: usize) -> String;
    /// How many obligations start on a day.
    fn duties_start(count: usize) -> String;
    /// When something is due: on a day that somebody set, or as the law says; and whether an exception could take it away.
    fn duty_when(day: Date, set: bool, as_of: Date, unless: bool) -> String;
    /// From which day a date was moved.
    fn moved(from: Date) -> String;
    /// From when an obligation applies.
    fn duty_from(row: &ObligationReport) -> String;
    /// That the words of the law name an earlier day.
    fn duty_literally(day: Date) -> String;
    /// What a transitional rule does.
    fn duty_transitional(cite: &Cite, state: Truth, until: Option<Date>) -> String;
    /// What a ceiling of fines is for.
    fn fine(fine: Fine) -> &'static str;
    /// A ceiling of fines, in a few words.
    fn fine_short(fine: Fine) -> &'static str;
    /// A size of an enterprise.
    fn size(size: Size) -> &'static str;
    /// As which size figures count.
    fn taken_as(size: Size) -> String;
    /// A sum in euro.
    fn euro(sum: u64) -> String;
    /// How a ceiling comes about.
    fn formula(ceiling: &Ceiling) -> String;
    /// The name of an article on the web.
    fn source(source: Source) -> &'static str;
    /// How a claim stands.
    fn verdict(verdict: Verdict) -> &'static str;
    /// How much an article says is covered.
    fn said(said: Said) -> &'static str;
    /// The words of a claim or statement, by its name.
    fn claim(id: &str) -> Option<&'static ClaimWords>;
    /// The words of a ready-made case.
    fn scenario(scenario: Scenario) -> &'static ScenarioWords;
    /// Of the rows of a provision, how many have which level.
    fn counts_short(counts: &Counts) -> String;
    /// How many clauses and controls.
    fn items(count: usize) -> String;
    /// How many of a number.
    fn so_many(count: usize, of: usize) -> String;
    /// A share with its bounds, in whole percent.
    fn share(share: Span) -> String;
    /// How many clauses and controls are assessed.
    fn assessed(rated: usize, of: usize) -> String;
    /// How many exclusions lack a reason.
    fn unjustified(count: usize) -> String;
    /// By how much a step raises actual coverage.
    fn gain(share: f64) -> String;
    /// How many rows of the mapping have which level.
    fn counts(counts: &Counts) -> String;
    /// How many rows stand behind a figure.
    fn rows(count: usize) -> String;
    /// As of when the text on presumption is right.
    fn presumption_on(day: Date) -> String;
    /// What an article is about, in a few words.
    fn article(cite: &Cite) -> &'static str;
    /// Several names in one line.
    fn names(names: &[&'static str]) -> String;
    /// How many rows of the table an article has, by level.
    fn group_counts(counts: &Counts) -> String;
    /// How many rows of the table are shown, of how many.
    fn rows_shown(shown: usize, of: usize) -> String;
    /// What starts on a day of the calendar.
    fn milestone(id: Milestone) -> &'static MilestoneWords;
    /// Some of the Regulation by its articles, and where it begins.
    fn part(part: &Part) -> (String, Cite);
    /// When an entry of the calendar starts or is due.
    fn calendar_day(what: Starting, day: Date, as_of: Date) -> String;
    /// Why something starts later in practice than by the words of the law.
    fn calendar_in_practice(literal: Date) -> String;
    /// Why something that starts on a day by the words does so later in practice: for uses, and for products.
    fn calendar_literally(day: Date, practice: (Date, Date)) -> String;
    /// How many obligations start with an entry, and how many may.
    fn calendar_own(own: usize, may: usize) -> String;
    /// Since when an act changes the Regulation, and how much.
    fn amendment(act: &Amendment, as_of: Date) -> String;
    /// What happened to a provision.
    fn change_kind(kind: ChangeKind) -> &'static str;
    /// What a change of the Regulation brings.
    fn change(id: ChangeId) -> &'static str;
    /// What a ceiling of fines is for, with the provisions.
    fn fine_covers(fine: Fine) -> &'static str;
    /// A rule about fines.
    fn fine_rule(rule: FineRule) -> &'static str;
    /// From when a ceiling applies.
    fn fine_since(day: Date, as_of: Date) -> String;
    /// How many obligations carry a ceiling, and how many may.
    fn carried(yes: usize, open: usize) -> String;
    /// The name of an act beside the Regulation.
    fn act(act: Act) -> &'static str;
    /// An aspect of the comparison with NIS2.
    fn aspect(aspect: Aspect) -> &'static AspectWords;
    /// The least that the maximum of a fine must be.
    fn floor(floor: &Floor) -> String;
    /// A set of rules on reports of incidents.
    fn regime(regime: Regime) -> &'static RegimeWords;
    /// From when such rules apply; with the days for uses and products where these are the practical ones.
    fn regime_since(regime: Regime, day: Date, practice: Option<(Date, Date)>) -> String;
    /// A report of an incident.
    fn due(due: Due) -> &'static str;
    /// How long there is for a report.
    fn limit(limit: Limit) -> String;
    /// From when that counts.
    fn counted(since: Since) -> &'static str;
    /// Several names in one line, and how many more there are.
    fn names_and_more(names: &[&'static str], more: usize) -> String;
}
