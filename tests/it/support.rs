//! What several modules share: answers written as text, walks through the interview, a fixed-seed generator.

use ai_act_checklist::assess::{FindingReport, Report, report};
use ai_act_checklist::engine::{Date, Fact as _, FactSet, Facts, Rule, Trace, Truth, View};
use ai_act_checklist::interview::{
    Answer, Answers, FactTable, Kind, Line, OptionId, Question, QuestionId, facts_of, next_duty_question,
    next_question, question,
};
use ai_act_checklist::law::obligations::ObligationId;
use ai_act_checklist::law::{Fact, RuleId};

/// A rule of the law.
pub(crate) type R = Rule<Fact, RuleId>;

/// The day on which cases are assessed unless they say otherwise.
pub(crate) const TODAY: Date = Date::ymd(2026, 11, 23);

/// An obligation by its name.
#[track_caller]
pub(crate) fn duty(name: &str) -> ObligationId {
    ObligationId::named(name).unwrap_or_else(|| panic!("there is no obligation {name}"))
}

/// A day written as in the contract.
#[track_caller]
pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A question by its name.
#[track_caller]
pub(crate) fn asked(name: &str) -> &'static Question {
    let id: QuestionId = name.parse().unwrap_or_else(|_| panic!("there is no question {name:?}"));
    question(id).unwrap_or_else(|| panic!("question {id} is not asked anywhere"))
}

/// An answer, its options parted by commas, each with a `?` behind it that is doubted.
#[track_caller]
pub(crate) fn answer(options: &str) -> Answer {
    options
        .split(',')
        .map(|option| option.parse::<Line>().unwrap_or_else(|_| panic!("there is no option {option:?}")))
        .collect()
}

/// Answers written as `question=option,option question=option`, parted by white space. A later answer to the same
/// question takes the place of an earlier one.
#[track_caller]
pub(crate) fn answers(text: &str) -> Answers {
    let mut answers = Answers::default();
    for part in text.split_whitespace() {
        let (name, options) = part.split_once('=').unwrap_or_else(|| panic!("{part:?} is not question=options"));
        answers.set(asked(name).id, answer(options)).unwrap_or_else(|problem| panic!("{part}: {problem}"));
    }
    answers
}

/// Answers in the form that [`answers`] reads, for messages.
pub(crate) fn written(answers: &Answers) -> String {
    let each = answers.in_order().into_iter().map(|(question, answer)| {
        let options: Vec<_> = answer.lines().map(|line| line.to_string()).collect();
        format!("{}={}", question.id, options.join(","))
    });
    each.collect::<Vec<_>>().join(" ")
}

/// The answer that denies most: "no", "none of these", else the option that says nothing or the last that only denies.
pub(crate) fn denial(question: &Question) -> Answer {
    if question.kind == Kind::Many {
        return Answer::new([OptionId::None]);
    }
    let harmless = question.options.iter().rev().find(|o| o.yes.is_empty());
    Answer::new([harmless.or(question.options.last()).unwrap().id])
}

/// People who answer at random: mostly no, sometimes much, now and then not sure.
pub(crate) fn at_random(question: &Question, rng: &mut Rng) -> Answer {
    if rng.chance(4) {
        return Answer::unsure();
    }
    if question.kind == Kind::One {
        return Answer::new([rng.pick(question.options).id]);
    }
    let often = if rng.chance(15) { 15 } else { 0 };
    let doubted: Vec<_> = question.options.iter().map(|option| option.id).filter(|_| rng.chance(often)).collect();
    if question.kind == Kind::Many && rng.chance(60) {
        return Answer::new([OptionId::None]).doubting(doubted);
    }
    let ticked = *rng.pick(&[5, 20, 50]);
    let mut chosen: Vec<_> = question.options.iter().map(|option| option.id).collect();
    chosen.retain(|_| rng.chance(ticked));
    if chosen.is_empty() {
        chosen.push(rng.pick(question.options).id);
    }
    if rng.chance(3) {
        chosen.push(OptionId::Unsure);
    }
    let doubted: Vec<_> = doubted.into_iter().filter(|option| !chosen.contains(option)).collect();
    Answer::new(chosen).doubting(doubted)
}

/// Longest interview that a test waits for.
pub(crate) const ENDLESS: usize = 1_000;

/// Which question comes next.
type Next = fn(&Answers, &FactTable) -> Option<&'static Question>;

/// Follow the interview to its end, from these answers. Gives the answers and the questions in the order of asking.
#[track_caller]
pub(crate) fn walk(
    answers: Answers,
    choose: impl FnMut(&'static Question, &Answers) -> Answer,
) -> (Answers, Vec<QuestionId>) {
    walk_by(next_question, answers, choose)
}

/// The same, with the questions that only duties turn on after those that the tier turns on.
#[track_caller]
pub(crate) fn walk_duties(
    answers: Answers,
    choose: impl FnMut(&'static Question, &Answers) -> Answer,
) -> (Answers, Vec<QuestionId>) {
    let next: Next = |answers, facts| next_question(answers, facts).or_else(|| next_duty_question(answers, facts));
    walk_by(next, answers, choose)
}

#[track_caller]
fn walk_by(
    next: Next,
    mut answers: Answers,
    mut choose: impl FnMut(&'static Question, &Answers) -> Answer,
) -> (Answers, Vec<QuestionId>) {
    let mut path = Vec::new();
    while let Some(question) = next(&answers, &facts_of(&answers)) {
        assert!(!path.contains(&question.id), "asked {} twice", question.id);
        assert!(path.len() < ENDLESS, "no end in sight");
        let answer = choose(question, &answers);
        assert!(!answer.is_empty(), "{} got no answer", question.id);
        answers.set(question.id, answer).unwrap_or_else(|problem| panic!("{problem}"));
        path.push(question.id);
    }
    (answers, path)
}

/// These answers, with a denial to everything else that is asked.
#[track_caller]
pub(crate) fn and_no_more(text: &str) -> Answers {
    walk(answers(text), |question, _| denial(question)).0
}

/// The same, with a denial to what only duties turn on as well.
#[track_caller]
pub(crate) fn and_no_more_duties(text: &str) -> Answers {
    walk_duties(answers(text), |question, _| denial(question)).0
}

/// The report on answers as they stand.
#[track_caller]
pub(crate) fn assess(text: &str) -> Report {
    report(&answers(text), TODAY)
}

/// The report on answers, with a denial to everything else that is asked.
#[track_caller]
pub(crate) fn assess_whole(text: &str) -> Report {
    report(&and_no_more(text), TODAY)
}

/// A finding of a report, by the name of its rule.
#[track_caller]
pub(crate) fn found<'a>(report: &'a Report, rule: &str) -> &'a FindingReport {
    let id: RuleId = rule.parse().unwrap_or_else(|_| panic!("there is no rule {rule:?}"));
    report.finding(id).unwrap_or_else(|| panic!("the report has no finding {rule}"))
}

/// The outcome of a finding of a report.
#[track_caller]
pub(crate) fn outcome(report: &Report, rule: &str) -> Truth {
    found(report, rule).provision.outcome
}

/// Values for facts, unknown unless set.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Values(pub(crate) Vec<Truth>);

impl Values {
    pub(crate) fn nothing() -> Self {
        Self::every(Truth::Unknown)
    }

    pub(crate) fn every(truth: Truth) -> Self {
        Self(vec![truth; Fact::COUNT])
    }

    pub(crate) fn set(&mut self, fact: Fact, truth: Truth) {
        self.0[fact.index()] = truth;
    }

    pub(crate) fn with(&self, fact: Fact, truth: Truth) -> Self {
        let mut other = self.clone();
        other.set(fact, truth);
        other
    }

    /// The same, with what is unknown filled in.
    pub(crate) fn filled(&self, truth: Truth) -> Self {
        let fill = |&t: &Truth| if t.is_open() { truth } else { t };
        Self(self.0.iter().map(fill).collect())
    }

    /// What is known, for messages.
    pub(crate) fn told(&self) -> String {
        let known = Fact::all().filter(|f| self.get(*f).settled());
        let each = known.map(|f| format!("{f}={}", if self.get(f).is_yes() { "yes" } else { "no" }));
        each.collect::<Vec<_>>().join(" ")
    }
}

impl Facts<Fact> for Values {
    fn get(&self, fact: Fact) -> Truth {
        self.0[fact.index()]
    }
}

/// The facts of a rule, its exceptions included.
pub(crate) fn facts_in(rule: &R) -> Vec<Fact> {
    let mut facts = FactSet::new();
    rule.facts(&mut facts);
    facts.iter().collect()
}

/// The facts that a rule still misses.
pub(crate) fn missing_in(rule: &R, facts: &impl Facts<Fact>) -> FactSet<Fact> {
    rule.survey(facts).missing
}

/// The facts named as reasons, those of the exceptions included.
pub(crate) fn reasons_in<I>(trace: &Trace<Fact, I>) -> FactSet<Fact> {
    let mut reasons = trace.because;
    trace.exceptions.iter().for_each(|exception| reasons.absorb(&reasons_in(exception)));
    reasons
}

/// The outcome of a rule, exceptions included.
pub(crate) fn full(rule: &R, facts: &impl Facts<Fact>) -> Truth {
    rule.truth(facts, View::FULL)
}

/// Numbers that look random and are the same each time (`SplitMix64`).
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end).unwrap()).unwrap()
    }

    /// True in so many of a hundred cases.
    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}
