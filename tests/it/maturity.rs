//! How mature the management of AI is: where each level begins, that silence counts neither way, what the next level takes, and that the report
//! says what was worked out.

use crate::obligations::profile;
use crate::support::TODAY;
use ai_act_checklist::assess::{ItemStatus, report};
use ai_act_checklist::interview::{Answers, open_questions};
use ai_act_checklist::iso::{
    Ask, Chapter, Item, ItemState, Maturity, MaturityLevel as Level, NextStep, Rating, Reach, ThemeMaturity,
};
use ai_act_checklist::outline::{Block, Line, Readiness, Subject, paper, readiness, step_told};
use ai_act_checklist::store::{ItemNotes, OwnState, ReadinessStep, Saved};
use ai_act_checklist::words::Lang;
use std::collections::BTreeMap;

/// What is said of items; of all others the same.
#[derive(Clone)]
struct Said {
    of: BTreeMap<Item, ItemState>,
    others: ItemState,
}

const SILENT: ItemState = ItemState { rating: None, evidence: false, reason: false };

const fn rated(rating: Rating) -> ItemState {
    ItemState { rating: Some(rating), ..SILENT }
}

const fn shown(rating: Rating) -> ItemState {
    ItemState { evidence: true, ..rated(rating) }
}

const fn reasoned() -> ItemState {
    ItemState { reason: true, ..rated(Rating::Excluded) }
}

/// Everything that can be said of an item, as far as levels tell it apart.
const STATES: [ItemState; 11] = [
    SILENT,
    rated(Rating::None),
    shown(Rating::None),
    rated(Rating::Partly),
    shown(Rating::Shared),
    rated(Rating::Largely),
    shown(Rating::Largely),
    rated(Rating::Fully),
    shown(Rating::Fully),
    rated(Rating::Excluded),
    reasoned(),
];

impl Said {
    fn all(others: ItemState) -> Self {
        Self { of: BTreeMap::new(), others }
    }

    /// The items of a theme in their order; the last state is that of all that follow.
    fn theme(mut self, theme: Chapter, states: &[ItemState]) -> Self {
        for (at, item) in items(theme).into_iter().enumerate() {
            self.of.insert(item, *states.get(at).or(states.last()).unwrap());
        }
        self
    }

    fn state(&self, item: Item) -> ItemState {
        self.of.get(&item).copied().unwrap_or(self.others)
    }

    fn maturity(&self) -> Maturity {
        Maturity::of(|item| self.state(item))
    }

    fn at(&self, theme: Chapter) -> ThemeMaturity {
        self.maturity().themes.into_iter().find(|one| one.theme == theme).unwrap()
    }

    fn level(&self, theme: Chapter) -> Option<Reach> {
        self.at(theme).reach
    }

    /// The same once a step is taken, and nothing beyond it.
    fn with(&self, step: NextStep) -> Self {
        let before = self.state(step.item);
        let to = |rating| ItemState { rating: Some(rating), ..before };
        let after = match step.ask {
            Ask::Rate => to(Rating::None),
            Ask::RatePartly | Ask::Partly => to(Rating::Partly),
            Ask::RateLargely | Ask::Largely => to(Rating::Largely),
            Ask::Fully => to(Rating::Fully),
            Ask::Evidence => ItemState { evidence: true, ..before },
            Ask::Reason => ItemState { reason: true, ..before },
        };
        let mut said = self.clone();
        said.of.insert(step.item, after);
        said
    }
}

fn items(theme: Chapter) -> Vec<Item> {
    Item::ALL.iter().copied().filter(|item| item.theme() == theme).collect()
}

#[expect(clippy::unnecessary_wraps, reason = "what it is compared with may be missing")]
const fn exactly(level: Level) -> Option<Reach> {
    Some(Reach { certain: level, possible: level })
}

#[expect(clippy::unnecessary_wraps, reason = "what it is compared with may be missing")]
const fn between(certain: Level, possible: Level) -> Option<Reach> {
    Some(Reach { certain, possible })
}

/// Every way to say something of so many items, out of what can be said of one.
fn ways(items: usize, of: &[ItemState]) -> Vec<Vec<ItemState>> {
    let mut ways = vec![Vec::new()];
    for _ in 0..items {
        ways = ways.iter().flat_map(|way| of.iter().map(|state| [way.as_slice(), &[*state]].concat())).collect();
    }
    ways
}

#[test]
fn the_themes_are_the_clauses_and_the_objectives_and_hold_every_item_once() {
    let themes: Vec<_> = Said::all(SILENT).maturity().themes.iter().map(|theme| theme.theme.as_str()).collect();
    let wanted = ["4", "5", "6", "7", "8", "9", "10", "A.2", "A.3", "A.4", "A.5", "A.6", "A.7", "A.8", "A.9", "A.10"];
    assert_eq!(themes, wanted);
    let held: usize = Said::all(SILENT).maturity().themes.iter().map(|theme| theme.applicable).sum();
    assert_eq!(held, Item::COUNT);
}

#[test]
fn each_level_begins_where_it_is_said_to() {
    use Rating as R;
    let of = |states: &[ItemState]| Said::all(rated(R::Largely)).theme(Chapter::A2, states).level(Chapter::A2);
    // Three items: two are at least half, one is not.
    assert_eq!(of(&[rated(R::None)]), exactly(Level::Initial));
    assert_eq!(of(&[rated(R::Fully), rated(R::None)]), exactly(Level::Initial));
    assert_eq!(of(&[rated(R::Partly), rated(R::Partly), rated(R::None)]), exactly(Level::Begun));
    assert_eq!(of(&[rated(R::Shared), rated(R::Shared), rated(R::None)]), exactly(Level::Begun));
    assert_eq!(of(&[shown(R::Fully), shown(R::Fully), shown(R::Shared)]), exactly(Level::Begun));
    assert_eq!(of(&[rated(R::Largely)]), exactly(Level::Defined));
    assert_eq!(of(&[shown(R::Fully), shown(R::Fully), rated(R::Largely)]), exactly(Level::Defined));
    assert_eq!(of(&[shown(R::Largely)]), exactly(Level::Evidenced));
    assert_eq!(of(&[shown(R::Fully), shown(R::Fully), shown(R::Largely)]), exactly(Level::Evidenced));
    assert_eq!(of(&[shown(R::Fully)]), exactly(Level::Improving));
    // Half of two is one.
    let two = Said::all(rated(R::None)).theme(Chapter::C10, &[rated(R::Partly), rated(R::None)]);
    assert_eq!(two.level(Chapter::C10), exactly(Level::Begun));
}

/// Clauses 9 and 10 hold the highest level of every theme, their own too.
#[test]
fn nobody_improves_without_evaluation_and_improvement() {
    let best = || Said::all(shown(Rating::Fully));
    for improving in [Chapter::C9, Chapter::C10] {
        let partly = best().theme(improving, &[rated(Rating::Partly)]);
        assert_eq!(partly.level(Chapter::C4), exactly(Level::Evidenced));
        let largely = best().theme(improving, &[rated(Rating::Largely)]);
        assert_eq!(largely.level(Chapter::C4), exactly(Level::Improving));
        // Nobody knows how it is there: the highest is possible, and not certain.
        let silent = best().theme(improving, &[SILENT]);
        assert_eq!(silent.level(Chapter::C4), between(Level::Evidenced, Level::Improving));
    }
}

#[test]
fn what_is_not_rated_widens_the_range_and_decides_nothing() {
    use Rating as R;
    let nothing = Said::all(SILENT);
    assert!(nothing.maturity().themes.iter().all(|theme| theme.reach == between(Level::Initial, Level::Improving)));
    assert_eq!(nothing.maturity().overall(), between(Level::Initial, Level::Improving));
    let of = |states: &[ItemState]| Said::all(rated(R::Largely)).theme(Chapter::A2, states).level(Chapter::A2);
    assert_eq!(of(&[shown(R::Fully), shown(R::Fully), SILENT]), between(Level::Initial, Level::Improving));
    assert_eq!(of(&[rated(R::Fully), rated(R::Fully), SILENT]), between(Level::Initial, Level::Defined));
    assert_eq!(of(&[rated(R::None), rated(R::Partly), SILENT]), between(Level::Initial, Level::Begun));
    assert_eq!(of(&[rated(R::None), rated(R::None), SILENT]), exactly(Level::Initial));
}

/// However the items turn out that nobody rated, the level lies within the range.
#[test]
fn the_range_holds_every_way_in_which_it_can_turn_out() {
    for others in [SILENT, rated(Rating::None), rated(Rating::Largely), shown(Rating::Fully)] {
        for way in ways(3, &STATES).iter().filter(|way| way.contains(&SILENT)) {
            let said = Said::all(others).theme(Chapter::A2, way);
            let Some(reach) = said.level(Chapter::A2) else { continue };
            let open: Vec<_> = items(Chapter::A2).into_iter().filter(|item| said.state(*item) == SILENT).collect();
            for state in STATES {
                let mut out = said.clone();
                out.of.extend(open.iter().map(|item| (*item, state)));
                let Some(found) = out.level(Chapter::A2) else { continue };
                assert!(reach.certain <= found.certain && found.possible <= reach.possible, "{way:?} {state:?}");
            }
        }
    }
}

#[test]
fn an_exclusion_counts_nothing_with_a_reason_and_as_not_in_place_without() {
    use Rating as R;
    let of = |states: &[ItemState]| Said::all(rated(R::Largely)).theme(Chapter::A2, states);
    let without = rated(R::Excluded);
    assert_eq!(of(&[rated(R::Largely), rated(R::Largely), reasoned()]).level(Chapter::A2), exactly(Level::Defined));
    assert_eq!(of(&[rated(R::Largely), rated(R::Largely), without]).level(Chapter::A2), exactly(Level::Begun));
    // Of two that are left one is half.
    assert_eq!(of(&[rated(R::Partly), rated(R::None), reasoned()]).level(Chapter::A2), exactly(Level::Begun));
    assert_eq!(of(&[rated(R::Partly), rated(R::None), without]).level(Chapter::A2), exactly(Level::Initial));
    let none = of(&[reasoned()]).at(Chapter::A2);
    assert_eq!((none.reach, none.applicable, none.next), (None, 0, Vec::new()));
    // What has no level holds the whole nowhere.
    assert_eq!(of(&[reasoned()]).maturity().overall(), exactly(Level::Defined));
    assert_eq!(of(&[without]).maturity().overall(), exactly(Level::Initial));
}

#[test]
fn the_whole_is_as_far_as_its_weakest_theme_and_the_median_stands_beside_it() {
    let said = Said::all(shown(Rating::Largely)).theme(Chapter::A9, &[rated(Rating::None)]);
    let maturity = said.maturity();
    assert_eq!((maturity.overall(), maturity.median()), (exactly(Level::Initial), exactly(Level::Evidenced)));
    assert_eq!(maturity.weakest().map(|theme| theme.theme).collect::<Vec<_>>(), [Chapter::A9]);
    // Eight of sixteen are not more than half.
    let half = [Chapter::C4, Chapter::C5, Chapter::C6, Chapter::C7, Chapter::C8, Chapter::A2, Chapter::A3];
    let said = half.into_iter().fold(said, |said, theme| said.theme(theme, &[rated(Rating::None)]));
    assert_eq!(said.maturity().median(), exactly(Level::Initial));
    let mut out = Said::all(rated(Rating::Partly));
    out.of.extend(Item::ALL.iter().filter(|item| item.is_control()).map(|item| (*item, reasoned())));
    assert_eq!(out.maturity().overall(), exactly(Level::Begun));
}

/// All steps together lead to the next level at least, and without any of them it is not reached: nothing is missing in the list, and nothing
/// stands there in vain. Where all that a higher level asks for is there already, it may come with the same step.
#[track_caller]
fn leads_exactly_to_the_next_level(said: &Said, theme: Chapter) {
    let before = said.at(theme);
    let Some(wanted) = before.next_level() else {
        assert_eq!(before.next, Vec::new());
        return;
    };
    assert!(!before.next.is_empty(), "{before:?}");
    let reached = |steps: &[NextStep]| {
        let after = steps.iter().fold(said.clone(), |said, step| said.with(*step));
        // With every item excluded for a reason there is no level left to reach.
        after.level(theme).is_none_or(|reach| reach.certain >= wanted)
    };
    assert!(reached(&before.next), "{before:?}");
    for left_out in 0..before.next.len() {
        let mut some = before.next.clone();
        some.remove(left_out);
        assert!(!reached(&some), "{before:?} without {left_out}");
    }
}

#[test]
fn the_list_leads_exactly_to_the_next_level() {
    for others in [SILENT, rated(Rating::None), rated(Rating::Partly), rated(Rating::Largely), shown(Rating::Fully)] {
        for way in ways(3, &STATES) {
            leads_exactly_to_the_next_level(&Said::all(others).theme(Chapter::A2, &way), Chapter::A2);
        }
        // Clauses cannot be excluded.
        for way in ways(2, &STATES[..9]) {
            leads_exactly_to_the_next_level(&Said::all(others).theme(Chapter::C10, &way), Chapter::C10);
        }
    }
    let few = [SILENT, rated(Rating::None), rated(Rating::Partly), shown(Rating::Largely), rated(Rating::Excluded)];
    for way in ways(5, &few) {
        leads_exactly_to_the_next_level(&Said::all(SILENT).theme(Chapter::A7, &way), Chapter::A7);
    }
}

/// From nothing to the highest level by nothing but the lists.
#[test]
fn whoever_follows_the_lists_arrives() {
    let mut said = Said::all(SILENT);
    for _ in 0..200 {
        let next: Vec<_> = said.maturity().themes.iter().flat_map(|theme| theme.next.clone()).collect();
        if next.is_empty() {
            break;
        }
        said = next.into_iter().fold(said, |said, step| said.with(step));
    }
    assert_eq!(said.maturity().overall(), exactly(Level::Improving));
}

#[test]
fn a_level_is_followed_by_the_one_with_the_next_number() {
    for (at, level) in Level::ALL.iter().enumerate() {
        assert_eq!((level.number(), level.next()), (at + 1, Level::ALL.get(at + 1).copied()));
    }
}

/// The work that says the same.
fn saved(said: &Said) -> Saved {
    let mut saved = Saved::default();
    for item in Item::ALL.iter().copied() {
        let state = said.state(item);
        let text = |there: bool| if there { "Minutes of May".to_owned() } else { " ".to_owned() };
        saved.rate(item, state.rating);
        let (evidence, justification) = (text(state.evidence), text(state.reason));
        saved.note(item, &ItemNotes { evidence, justification, note: "A note is no evidence".to_owned() });
    }
    saved
}

fn text(line: &Line) -> String {
    line.iter().map(|piece| piece.text.as_str()).collect()
}

/// Everything that a document says, and its tables.
fn told(blocks: &[Block], all: &mut Vec<String>, tables: &mut Vec<Vec<Vec<String>>>) {
    for block in blocks {
        match block {
            Block::Text(line) => all.push(text(line)),
            Block::Section(title, blocks) => {
                all.push(title.clone());
                told(blocks, all, tables);
            }
            Block::List(lines) => all.extend(lines.iter().map(text)),
            Block::Facts(facts) => all.extend(facts.iter().map(|(label, line)| format!("{label}: {}", text(line)))),
            Block::Rows(_, rows) => tables.push(rows.iter().map(|row| row.iter().map(text).collect()).collect()),
            Block::Page(blocks) => told(blocks, all, tables),
            _ => {}
        }
    }
}

fn starts() -> [Said; 4] {
    let some = Said::all(SILENT).theme(Chapter::C5, &[shown(Rating::Largely)]);
    let mixed = Said::all(shown(Rating::Fully)).theme(Chapter::A10, &[reasoned()]).theme(Chapter::C9, &[SILENT]);
    let without = Said::all(rated(Rating::Partly)).theme(Chapter::A5, &[rated(Rating::Excluded)]);
    [some, mixed, without, Said::all(shown(Rating::Fully))]
}

/// What is worked out from the work is what is worked out from what it says: blanks are no evidence, and notes are none.
#[test]
fn the_work_is_read_as_it_is_meant() {
    for said in starts() {
        assert_eq!(saved(&said).management().0.maturity(), said.maturity());
    }
}

#[test]
fn the_report_says_what_was_worked_out_in_every_language() {
    for said in starts() {
        let (subject, maturity) = (Subject::of(saved(&said), TODAY), said.maturity());
        for lang in Lang::ALL.iter().copied() {
            let (mut all, mut tables) = (Vec::new(), Vec::new());
            told(&paper("maturity-report", &subject, lang).unwrap().blocks, &mut all, &mut tables);
            let own = lang.maturity_page();
            let overall = maturity.overall().unwrap();
            assert!(all.contains(&lang.labelled(own.overall, &lang.reach(overall))), "{all:#?}");
            assert!(all.contains(&lang.labelled(own.median, &lang.reach(maturity.median().unwrap()))), "{all:#?}");
            assert!(own.says.iter().all(|said| all.iter().any(|told| told == said)), "{all:#?}");
            let [rows] = tables.as_slice() else { panic!("one table: {tables:?}") };
            assert_eq!(rows.len(), maturity.themes.len());
            for (row, theme) in rows.iter().zip(&maturity.themes) {
                let level = |of: fn(Reach) -> Level| theme.reach.map(|reach| lang.numbered_level(of(reach)));
                assert_eq!(row[0], format!("{} {}", theme.theme, lang.iso_heading(theme.theme).title));
                assert_eq!(row[1], level(|reach| reach.certain).unwrap_or_default());
                assert_eq!(row[2], level(|reach| reach.possible).unwrap_or_default());
                match (theme.reach, theme.next_level()) {
                    (None, _) => assert_eq!(row[3], own.out),
                    (_, None) => assert_eq!(row[3], own.highest),
                    (_, Some(next)) => {
                        assert!(row[3].starts_with(&lang.before_level(next)), "{row:?}");
                        for step in &theme.next {
                            assert!(row[3].contains(step.item.as_str()), "{row:?}");
                            assert!(row[3].contains(lang.maturity_ask(step.ask)), "{row:?}");
                            assert!(step_told(*step, lang).contains(lang.iso_item(step.item).title));
                        }
                    }
                }
            }
        }
    }
}

/// Nothing rated is no level.
#[test]
fn without_ratings_the_report_has_no_level() {
    for lang in Lang::ALL.iter().copied() {
        let (mut all, mut tables) = (Vec::new(), Vec::new());
        let nothing = Subject::of(Saved::default(), TODAY);
        told(&paper("maturity-report", &nothing, lang).unwrap().blocks, &mut all, &mut tables);
        assert!(all.iter().any(|told| told == lang.maturity_page().empty) && tables.is_empty(), "{all:#?}");
    }
}

#[test]
fn every_level_and_every_step_has_words() {
    for lang in Lang::ALL.iter().copied() {
        let levels =
            Level::ALL.iter().map(|level| lang.maturity_level(*level)).flat_map(|said| [said.title, said.means]);
        let asks = Ask::ALL.iter().map(|ask| lang.maturity_ask(*ask));
        let steps =
            ReadinessStep::ALL.iter().map(|step| lang.readiness_step(*step)).flat_map(|said| [said.title, said.text]);
        let own = OwnState::ALL.iter().map(|state| lang.own_state(*state));
        assert!(levels.chain(asks).chain(steps).chain(own).all(|said| !said.is_empty()));
    }
}

fn steps(saved: &Saved) -> Vec<Readiness> {
    let facts = ai_act_checklist::interview::facts_of(&saved.answers);
    let open = open_questions(&saved.answers, &facts).len();
    readiness(saved, &report(&saved.answers, TODAY), open)
}

/// Where nothing was answered nothing is done, though nothing is established that would have to be.
#[test]
fn silence_is_no_step_to_readiness() {
    let found = steps(&Saved::default());
    assert_eq!(found.iter().map(|step| step.step).collect::<Vec<_>>(), ReadinessStep::ALL);
    assert!(found.iter().all(|step| step.worked == ItemStatus::ToDo && !step.is_behind()), "{found:?}");
    assert!(steps(&Saved::default().with(Answers::default())).iter().all(|step| !step.is_behind()));
}

#[test]
fn what_the_work_shows_is_counted() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    let of = |saved: &Saved, step: ReadinessStep| {
        let found = steps(saved).into_iter().find(|found| found.step == step).unwrap();
        (found.count, found.of, found.worked)
    };
    assert_eq!(of(&saved, ReadinessStep::Systems), (1, 1, ItemStatus::InProgress));
    assert_eq!(of(&saved, ReadinessStep::Controls), (0, 18, ItemStatus::ToDo));
    saved.rate(Item::A9_2, Some(Rating::Partly));
    assert_eq!(of(&saved, ReadinessStep::Controls), (0, 18, ItemStatus::ToDo));
    saved.rate(Item::A9_2, Some(Rating::Largely));
    assert_eq!(of(&saved, ReadinessStep::Controls), (1, 18, ItemStatus::InProgress));
    saved.rate(Item::C4_3, Some(Rating::Fully));
    assert_eq!(of(&saved, ReadinessStep::Scope), (1, 2, ItemStatus::InProgress));
    let (_, duties, _) = of(&saved, ReadinessStep::Evidence);
    assert!(duties > 0);
}

/// That one system was answered does not show that there are no others: the list is complete when somebody says so, and that is no more than
/// the work can show.
#[test]
fn a_list_of_systems_is_complete_only_when_somebody_says_so() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    let find = |saved: &Saved| steps(saved).into_iter().find(|step| step.step == ReadinessStep::Systems).unwrap();
    assert!(!find(&saved).is_behind());
    saved.set_own_state(ReadinessStep::Systems, Some(OwnState::Done));
    assert!(find(&saved).is_behind() && !find(&saved).says_more());
    let mut nothing = Saved::default();
    nothing.set_own_state(ReadinessStep::Systems, Some(OwnState::Done));
    assert!(find(&nothing).says_more(), "nothing is listed at all");
}

/// Whoever says more than the work shows may, and it is told; whoever says nothing leaves it to the work.
#[test]
fn what_is_said_of_a_step_stands_beside_the_work() {
    let mut saved = Saved::default().with(profile("employer-cv-screening"));
    let find = |saved: &Saved| steps(saved).into_iter().find(|step| step.step == ReadinessStep::Controls).unwrap();
    for (state, more, behind) in [
        (None, false, false),
        (Some(OwnState::ToDo), false, false),
        (Some(OwnState::InProgress), true, false),
        (Some(OwnState::Done), true, true),
        (Some(OwnState::NotNeeded), true, true),
    ] {
        saved.set_own_state(ReadinessStep::Controls, state);
        let found = find(&saved);
        assert_eq!((found.own.state, found.says_more(), found.is_behind()), (state, more, behind));
    }
    // What is begun by the work may be called begun.
    saved.rate(Item::A9_2, Some(Rating::Fully));
    saved.set_own_state(ReadinessStep::Controls, Some(OwnState::InProgress));
    assert!(!find(&saved).says_more());
    // Less may be said as well: then it is not behind, whatever is rated.
    Item::ALL.iter().for_each(|item| saved.rate(*item, Some(Rating::Fully)));
    assert!(!find(&saved).is_behind() && find(&saved).worked == ItemStatus::Done);
}

#[test]
fn what_is_said_of_a_step_is_kept_and_can_be_taken_back() {
    let before = Saved::default();
    let mut saved = before.clone();
    saved.set_own_state(ReadinessStep::Gaps, Some(OwnState::Done));
    saved.set_step_note(ReadinessStep::Gaps, "Ask \"them\"");
    saved.set_step_due(ReadinessStep::Gaps, Some(TODAY));
    let again = Saved::read(&saved.write()).unwrap().0;
    let own = again.own_step(ReadinessStep::Gaps);
    assert_eq!((own.state, own.note.as_str(), own.due), (Some(OwnState::Done), "Ask \"them\"", Some(TODAY)));
    assert_eq!(again.own_step(ReadinessStep::Scope).state, None);
    saved.set_own_state(ReadinessStep::Gaps, None);
    saved.set_step_note(ReadinessStep::Gaps, "");
    saved.set_step_due(ReadinessStep::Gaps, None);
    assert_eq!(saved.write(), before.write());
    // What another program wrote there and nobody here understands counts as nothing said, and stays.
    let odd =
        r#"{"schema":1,"answers":{},"readiness":{"gaps":{"state":"nearly","due":"soon"},"more":{"state":"done"}}}"#;
    let odd = Saved::read(odd).unwrap().0;
    assert_eq!(odd.own_step(ReadinessStep::Gaps), ai_act_checklist::store::OwnStep::default());
    assert!(odd.write().contains("nearly") && odd.write().contains("soon") && odd.write().contains("more"));
}
