//! Many systems on one shelf, and the organisation under them.

use crate::memory::Memory;
use crate::support::answers;
use ai_act_checklist::assess::{Item, Rating};
use ai_act_checklist::store::{Elsewhere, Found, Keeper, Kept, Record, Saved, Shelf, Stage, SystemId};
use serde_json::{Value, json};

const FIRST: &str = "ai-act-checklist:system:1";
const SECOND: &str = "ai-act-checklist:system:second";
const ORGANISATION: &str = "ai-act-checklist:organisation";
const BEFORE: &str = "ai-act-checklist:answers";

fn id(name: &str) -> SystemId {
    name.parse().unwrap()
}

fn some(text: &str) -> Saved {
    Saved::default().with(answers(text))
}

fn named(name: &str, text: &str) -> Saved {
    let mut saved = some(text);
    saved.set_record(&Record::named(name));
    saved
}

fn kept(shelf: &Memory, key: &str) -> Value {
    serde_json::from_str(&shelf.get(key).unwrap_or_else(|| panic!("nothing under {key}"))).unwrap()
}

fn work(found: Found) -> Saved {
    match found {
        Found::Work(saved, problems) if problems.is_empty() => saved,
        other => panic!("{other:?}"),
    }
}

/// Two systems of a small firm, the first of which is open.
fn two() -> (Memory, Keeper<Memory>, Saved) {
    let shelf = Memory::default();
    let keeper = Keeper::new(Some(shelf.clone()));
    let mut first = some("what=software size=sme-alone organisation=none");
    first.rate(Item::A5_2, Some(Rating::Fully));
    assert_eq!((keeper.read(), keeper.save(&first)), (Found::Nothing, Kept::Yes));
    assert_eq!(keeper.add(&id("second"), &named("Chatbot", "what=model-only"), &first), Kept::Yes);
    (shelf, keeper, first)
}

#[test]
fn what_an_earlier_version_kept_moves_byte_for_byte() {
    for text in [r#"{"schema":1,  "answers":{"what":["software"]}}"#, "not JSON", r#"{"schema":9,"answers":{}}"#] {
        let shelf = Memory::default();
        shelf.set(BEFORE, text);
        let keeper = Keeper::new(Some(shelf.clone()));
        assert_eq!((shelf.get(FIRST).as_deref(), shelf.get(BEFORE)), (Some(text), None));
        assert_ne!(keeper.read(), Found::Nothing);
        // Once more is the same.
        Keeper::new(Some(shelf.clone()));
        assert_eq!(shelf.get(FIRST).as_deref(), Some(text));
    }
}

/// A storage that is nearly full has no room for both for a moment.
#[test]
fn what_cannot_move_stays_where_it_is_and_is_worked_on_there() {
    let shelf = Memory::default();
    let text = some("what=software").write();
    shelf.set(BEFORE, &text);
    shelf.full.set(true);
    let keeper = Keeper::new(Some(shelf.clone()));
    assert_eq!((shelf.get(BEFORE), shelf.get(FIRST)), (Some(text), None));
    assert_eq!(work(keeper.read()), some("what=software"));
    shelf.full.set(false);
    assert_eq!(keeper.save(&some("what=manual")), Kept::Yes);
    let next_visit = Keeper::new(Some(shelf.clone()));
    assert_eq!(work(next_visit.read()), some("what=manual"));
    assert_eq!(shelf.get(BEFORE), None);
}

#[test]
fn what_an_earlier_version_wrote_meanwhile_is_a_system_beside_the_first() {
    let shelf = Memory::default();
    shelf.set(FIRST, &some("what=software").write());
    shelf.set(BEFORE, &some("what=manual").write());
    let keeper = Keeper::new(Some(shelf.clone()));
    assert_eq!(work(keeper.read()), some("what=software"));
    assert_eq!(work(keeper.of(id("answers")).read()), some("what=manual"));
    // And what comes again later stays where it is rather than take the place of that.
    let later = some("what=in-product").write();
    shelf.set(BEFORE, &later);
    Keeper::new(Some(shelf.clone()));
    assert_eq!(shelf.get(BEFORE), Some(later));
}

#[test]
fn one_system_alone_is_kept_whole_under_one_key() {
    let shelf = Memory::default();
    let keeper = Keeper::new(Some(shelf.clone()));
    keeper.read();
    let saved = some("what=software size=sme-alone");
    assert_eq!(keeper.save(&saved), Kept::Yes);
    assert_eq!(shelf.keys(), [FIRST]);
    assert_eq!(kept(&shelf, FIRST)["answers"]["size"], json!(["sme-alone"]));
}

#[test]
fn with_the_second_system_facts_on_the_organisation_are_kept_once_and_hold_for_both() {
    let (shelf, keeper, first) = two();
    let organisation = kept(&shelf, ORGANISATION);
    assert_eq!(organisation["answers"], json!({"size": ["sme-alone"], "organisation": ["none"]}));
    assert_eq!(organisation["iso"], json!({"A.5.2": "fully"}));
    assert_eq!(kept(&shelf, FIRST)["answers"], json!({"what": ["software"]}));
    assert_eq!(kept(&shelf, SECOND)["answers"], json!({"what": ["model-only"]}));
    assert_eq!(work(keeper.read()), first, "nothing is other than before to whoever works on the first");
    let second = work(keeper.of(id("second")).read());
    assert_eq!(second.answers, answers("what=model-only size=sme-alone organisation=none"));
    assert_eq!(second.management().0.rated(), 1);
    assert_eq!(second.record().0.name, "Chatbot");
}

#[test]
fn a_fact_on_the_organisation_that_is_changed_in_one_system_changes_in_all() {
    let (_, keeper, _) = two();
    let second = keeper.of(id("second"));
    let before = work(second.read());
    assert_eq!(second.save(&before.with(answers("what=model-only size=larger organisation=none"))), Kept::Yes);
    assert_eq!(work(keeper.read()).answers, answers("what=software size=larger organisation=none"));
}

/// A file from elsewhere speaks of somebody else's organisation: the others must not change by it unseen.
#[test]
fn what_is_brought_with_a_system_and_says_otherwise_stays_its_own() {
    let (shelf, keeper, _) = two();
    let mut theirs = named("Bought", "what=software size=larger organisation=none");
    theirs.rate(Item::A5_2, Some(Rating::None));
    theirs.rate(Item::A5_3, Some(Rating::Largely));
    let third = keeper.of(id("third"));
    assert_eq!(keeper.add(&id("third"), &theirs, &work(keeper.read())), Kept::Yes);
    let read = work(third.read());
    assert_eq!((read.answers.clone(), read.management().0), (theirs.answers.clone(), theirs.management().0));
    assert!(read.has_own_management());
    assert_eq!(kept(&shelf, ORGANISATION)["answers"]["size"], json!(["sme-alone"]));
    // What is the same as the organisation's is not kept twice.
    assert_eq!(kept(&shelf, "ai-act-checklist:system:third")["answers"].get("organisation"), None);
    // And a change of what is its own stays its own.
    assert_eq!(third.save(&read.with(answers("what=software size=small-mid-cap organisation=none"))), Kept::Yes);
    assert_eq!(kept(&shelf, ORGANISATION)["answers"]["size"], json!(["sme-alone"]));
    assert_eq!(work(third.read()).answers, answers("what=software size=small-mid-cap organisation=none"));
}

#[test]
fn two_tabs_on_different_systems_are_not_in_each_others_way() {
    let (shelf, here, first) = two();
    let there = Keeper::new(Some(shelf.clone())).of(id("second"));
    let second = work(there.read());
    let theirs = second.with(answers("what=model-only model=own-model size=sme-alone organisation=none"));
    assert_eq!(there.save(&theirs), Kept::Yes);
    assert_eq!(here.look(&first), Elsewhere::Nothing);
    let mine = first.with(answers("what=manual size=sme-alone organisation=none"));
    assert_eq!((here.save(&mine), here.look(&mine)), (Kept::Yes, Elsewhere::Nothing));
    assert_eq!(there.look(&theirs), Elsewhere::Nothing);
}

#[test]
fn a_tab_follows_what_another_says_of_the_organisation_and_overwrites_nothing_unseen() {
    let (shelf, here, first) = two();
    let there = Keeper::new(Some(shelf.clone())).of(id("second"));
    let theirs = work(there.read()).with(answers("what=model-only size=larger organisation=none"));
    assert_eq!(there.save(&theirs), Kept::Yes);
    let Elsewhere::Follow(found) = here.look(&first) else { panic!("nothing was unsaved here") };
    let followed = work(found);
    assert_eq!(followed.answers, answers("what=software size=larger organisation=none"));
    // Both change the same fact: whoever comes second is asked.
    let third = theirs.with(answers("what=model-only size=small-mid-cap organisation=none"));
    assert_eq!(there.save(&third), Kept::Yes);
    let mine = followed.with(answers("what=software size=sme-linked organisation=none"));
    assert_eq!(here.look(&mine), Elsewhere::Conflict);
    assert_eq!(here.save(&mine), Kept::ChangedElsewhere);
    assert_eq!(kept(&shelf, ORGANISATION)["answers"]["size"], json!(["small-mid-cap"]));
    assert_eq!(here.save_over(&mine), Kept::Yes);
    assert_eq!(kept(&shelf, ORGANISATION)["answers"]["size"], json!(["sme-linked"]));
}

/// A tab that is open on the one system hears of the second one.
#[test]
fn a_tab_follows_when_the_second_system_comes_in_another() {
    let shelf = Memory::default();
    let (here, there) = (Keeper::new(Some(shelf.clone())), Keeper::new(Some(shelf.clone())));
    let first = some("what=software size=sme-alone");
    assert_eq!((here.read(), here.save(&first)), (Found::Nothing, Kept::Yes));
    let same = work(there.read());
    assert_eq!(there.add(&id("second"), &named("Chatbot", ""), &same), Kept::Yes);
    assert_eq!(here.look(&first), Elsewhere::Follow(Found::Work(first.clone(), Vec::new())));
    assert_eq!(here.save(&first.with(answers("what=software size=larger"))), Kept::Yes);
    assert_eq!(kept(&shelf, ORGANISATION)["answers"]["size"], json!(["larger"]));
}

#[test]
fn a_text_on_the_organisation_that_cannot_be_read_is_left_alone_and_systems_go_on_without() {
    let (shelf, _, _) = two();
    for odd in ["not JSON", r#"{"schema":7,"answers":{}}"#] {
        shelf.set(ORGANISATION, odd);
        let keeper = Keeper::new(Some(shelf.clone()));
        let first = work(keeper.read());
        let first = first.with(answers("what=software size=larger"));
        assert_eq!((keeper.save(&first), keeper.look(&first)), (Kept::Yes, Elsewhere::Nothing));
        assert_eq!(shelf.get(ORGANISATION).as_deref(), Some(odd));
        assert_eq!(work(keeper.read()), first);
        keeper.save(&first.with(answers("what=software")));
    }
}

#[test]
fn where_there_is_no_room_no_system_is_added_and_nothing_is_lost() {
    let shelf = Memory::default();
    let keeper = Keeper::new(Some(shelf.clone()));
    let first = some("what=software size=sme-alone");
    assert_eq!((keeper.read(), keeper.save(&first)), (Found::Nothing, Kept::Yes));
    shelf.full.set(true);
    assert_eq!(keeper.add(&id("second"), &named("Chatbot", ""), &first), Kept::Full);
    assert_eq!(shelf.keys(), [FIRST]);
    assert_eq!(work(Keeper::new(Some(shelf)).read()), first);
}

#[test]
fn a_system_that_was_taken_out_comes_back_byte_for_byte() {
    let (shelf, keeper, _) = two();
    let text = shelf.get(SECOND).unwrap();
    let before = keeper.take_out(&id("second")).unwrap();
    assert_eq!((shelf.get(SECOND), keeper.take_out(&id("second"))), (None, None));
    assert!(keeper.restore(&[before]));
    assert_eq!(shelf.get(SECOND), Some(text));
}

#[test]
fn what_is_said_of_a_system_goes_with_its_text_and_what_is_not_known_stays() {
    let mut record = Record { vendor: "=SUM(A1)\r\n".to_owned(), stage: Some(Stage::Trial), ..Record::named("Bot") };
    let mut saved = some("what=software");
    saved.set_record(&record);
    let (read, problems) = Saved::read(&saved.write()).unwrap();
    assert_eq!((read.record(), problems), ((record.clone(), Vec::new()), Vec::new()));
    let text = json!({"schema": 1, "answers": {},
        "system": {"name": 7, "stage": "somewhere", "archived": "yes", "later": [1], "owner": "Ada"}});
    let (mut odd, _) = Saved::read(&text.to_string()).unwrap();
    let (known, problems) = odd.record();
    assert_eq!((known.owner.as_str(), problems.len()), ("Ada", 3), "{problems:?}");
    record = known;
    record.owner = "Bob".to_owned();
    odd.set_record(&record);
    let written: Value = serde_json::from_str(&odd.write()).unwrap();
    let expected = json!({"name": 7, "stage": "somewhere", "archived": "yes", "later": [1], "owner": "Bob"});
    assert_eq!(written["system"], expected);
}

#[test]
fn names_of_systems_in_the_storage_are_plain_and_new_ones_differ() {
    for bad in ["", "a b", "Ä", "A", "x/y", "a-b", &"a".repeat(33)] {
        assert!(bad.parse::<SystemId>().is_err(), "{bad:?}");
    }
    let numbers = std::cell::Cell::new(0.0_f64);
    let next = || {
        numbers.set((numbers.get() + 0.618_033_988).fract());
        numbers.get()
    };
    let (one, other) = (SystemId::new(next), SystemId::new(next));
    assert_ne!(one, other);
    assert_eq!(one.as_str().parse(), Ok(one.clone()));
    assert_eq!(SystemId::new(|| 1.0).as_str().len(), 10, "whatever the numbers");
}
