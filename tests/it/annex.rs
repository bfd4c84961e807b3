//! A shelf that is full, and the annex beside it.

use crate::memory::Memory;
use crate::support::answers;
use ai_act_checklist::store::{
    Annexed, Before, Differing, Elsewhere, Everything, Found, Keeper, Keepers, Kept, Record, Saved, Shelf, SystemId,
};

const FIRST: &str = "ai-act-checklist:system:1";
const SECOND: &str = "ai-act-checklist:system:second";
const ORGANISATION: &str = "ai-act-checklist:organisation";
/// What stands in local storage for a text of the annex.
const REFERENCE: &str = "annex:x.1";

type Both = Annexed<Memory, Memory>;

fn id(name: &str) -> SystemId {
    name.parse().unwrap()
}

fn some(text: &str) -> Saved {
    Saved::default().with(answers(text))
}

fn named(name: &str) -> Saved {
    let mut saved = Saved::default();
    saved.set_record(&Record::named(name));
    saved
}

/// A shelf, its annex, and who keeps the first system there.
fn kept() -> (Memory, Memory, Keeper<Both>) {
    let (shelf, annex) = (Memory::default(), Memory::default());
    let keeper = Keeper::new(Some(Annexed::new(shelf.clone(), Some(annex.clone()))));
    keeper.read();
    (shelf, annex, keeper)
}

/// What the script does once a text of the annex is kept.
fn is_kept(shelf: &Memory, key: &str) {
    let full = shelf.full.replace(false);
    shelf.set(key, REFERENCE);
    shelf.full.set(full);
}

#[test]
fn as_long_as_there_is_room_the_annex_is_not_touched() {
    let (shelf, annex, keeper) = kept();
    assert_eq!(keeper.save(&some("what=software")), Kept::Yes);
    assert_eq!(keeper.add(&id("second"), &named("Other"), &some("what=software")), Kept::Yes);
    assert_eq!((shelf.keys().len(), annex.keys().len()), (3, 0));
    assert!(keeper.is_settled() && !keeper.has_beside());
}

#[test]
fn what_has_no_room_lies_in_the_annex_and_is_read_from_there() {
    let (shelf, annex, keeper) = kept();
    keeper.save(&some("what=software"));
    let before = shelf.get(FIRST);
    shelf.full.set(true);
    assert_eq!(keeper.save(&some("what=manual")), Kept::Yes);
    // Until it is kept there, the shelf has what it had: a page that is closed now loses nothing that was kept.
    assert_eq!(shelf.get(FIRST), before);
    assert_eq!(annex.get(FIRST), Some(some("what=manual").write()));
    assert!(!keeper.is_settled(), "it is not told as kept");
    is_kept(&shelf, FIRST);
    keeper.settle();
    assert!(keeper.is_settled() && keeper.has_beside());
    assert_eq!(keeper.read(), Found::Work(some("what=manual"), Vec::new()));
    // What lies there stays there, although there is room again.
    shelf.full.set(false);
    assert_eq!(keeper.save(&some("what=model-only")), Kept::Yes);
    assert_eq!(shelf.get(FIRST).as_deref(), Some(REFERENCE));
    assert_eq!(annex.get(FIRST), Some(some("what=model-only").write()));
}

/// With the second system, what is of the organisation leaves the first. Kept before the organisation's, the smaller text would
/// take the place of the only one that has it.
#[test]
fn what_comes_after_something_that_is_on_its_way_goes_behind_it() {
    let (shelf, annex, keeper) = kept();
    let first = some("what=software size=sme-alone");
    keeper.save(&first);
    let before = shelf.get(FIRST);
    // There is room for what is there already, and for nothing new.
    shelf.room.set(Some(0));
    assert_eq!(keeper.add(&id("second"), &named("Other"), &first), Kept::Yes);
    assert_eq!(shelf.get(FIRST), before);
    assert!(annex.get(FIRST).is_some_and(|text| !text.contains("size")));
    assert!(annex.get(ORGANISATION).is_some_and(|text| text.contains("size")));
    shelf.room.set(None);
    for key in [ORGANISATION, FIRST, SECOND] {
        is_kept(&shelf, key);
    }
    keeper.settle();
    assert_eq!(keeper.read(), Found::Work(first, Vec::new()));
}

/// What it took the place of is gone at once: that must not rest on what may still fail.
#[test]
fn what_an_earlier_version_kept_moves_into_no_annex() {
    let (shelf, annex) = (Memory::default(), Memory::default());
    let text = some("what=software").write();
    shelf.set("ai-act-checklist:answers", &text);
    shelf.full.set(true);
    let keeper = Keeper::new(Some(Annexed::new(shelf.clone(), Some(annex.clone()))));
    assert_eq!((shelf.get("ai-act-checklist:answers"), annex.keys().len()), (Some(text), 0));
    assert_eq!(keeper.read(), Found::Work(some("what=software"), Vec::new()));
}

#[test]
fn a_key_is_one_system_wherever_its_text_lies() {
    let (shelf, annex, keeper) = kept();
    keeper.save(&some("what=software size=sme-alone"));
    shelf.full.set(true);
    assert_eq!(keeper.add(&id("second"), &named("Other"), &some("what=software size=sme-alone")), Kept::Yes);
    assert_eq!(keeper.systems().into_iter().collect::<Vec<_>>(), [id("1"), id("second")]);
    for key in [FIRST, SECOND, ORGANISATION] {
        is_kept(&shelf, key);
    }
    assert_eq!(keeper.systems().len(), 2);
    let room = keeper.room(&keeper.texts()).unwrap();
    assert_eq!((room.ours, room.others), (0, 0));
    assert!(room.beside > 0);
    // Taken out and put back as it was.
    let text = annex.get(SECOND);
    let before: Vec<Before> = keeper.take_out(&id("second")).into_iter().collect();
    assert_eq!((shelf.get(SECOND), annex.get(SECOND)), (None, None));
    assert!(keeper.restore(&before));
    assert_eq!(annex.get(SECOND), text);
}

#[test]
fn a_file_of_everything_has_what_lies_in_both_and_comes_back_byte_for_byte() {
    let (shelf, _, keeper) = kept();
    keeper.save(&some("what=software"));
    keeper.add(&id("second"), &named("Second"), &some("what=software"));
    shelf.full.set(true);
    keeper.add(&id("third"), &named("Third"), &some("what=software"));
    is_kept(&shelf, "ai-act-checklist:system:third");
    let all = keeper.kept();
    assert_eq!(all.systems.len(), 3);
    assert!(all.systems.values().all(|text| !text.starts_with("annex:")));
    let file = all.write().unwrap();
    // In another browser, whose storage is full from the first.
    let (elsewhere, annex, other) = kept();
    elsewhere.full.set(true);
    let taken = other.take_over(&Everything::read(&file).unwrap(), Differing::Keep, || id("new"));
    assert!(taken.is_ok());
    assert_eq!(other.kept(), all);
    assert_eq!((elsewhere.keys().len(), annex.keys().len()), (0, 4));
}

#[test]
fn what_could_not_be_kept_because_another_tab_was_first_is_unsaved_work() {
    let (shelf, annex, keeper) = kept();
    keeper.save(&some("what=software"));
    let keepers = Keepers::new(keeper);
    let keeper = keepers.of(&id("1"));
    shelf.full.set(true);
    let mine = some("what=manual");
    assert_eq!(keeper.save(&mine), Kept::Yes);
    // The other tab was first: the script gives way and tells of it.
    annex.set(FIRST, &some("what=model-only").write());
    is_kept(&shelf, FIRST);
    keepers.was_not_kept(FIRST);
    assert_eq!(keeper.look(&mine), Elsewhere::Conflict);
    assert_eq!(keeper.save(&mine), Kept::ChangedElsewhere);
    assert_eq!(annex.get(FIRST), Some(some("what=model-only").write()), "nothing is written over by itself");
    assert_eq!(keeper.save_over(&mine), Kept::Yes);
    assert_eq!(annex.get(FIRST), Some(mine.write()));
    // The same where the other tab has taken it away.
    keeper.save(&some("what=software"));
    annex.remove(FIRST);
    shelf.remove(FIRST);
    keepers.was_not_kept(FIRST);
    assert_eq!(keeper.look(&some("what=software")), Elsewhere::Conflict);
}

#[test]
fn the_same_holds_for_what_is_of_the_organisation() {
    let (shelf, annex, keeper) = kept();
    let first = some("what=software size=sme-alone");
    keeper.save(&first);
    keeper.add(&id("second"), &named("Other"), &first);
    shelf.full.set(true);
    let mine = some("what=software size=unsure");
    assert_eq!(keeper.save(&mine), Kept::Yes);
    let theirs = some("organisation=none").write();
    annex.set(ORGANISATION, &theirs);
    let keepers = Keepers::new(keeper);
    keepers.was_not_kept(ORGANISATION);
    let keeper = keepers.of(&id("1"));
    assert_eq!(keeper.look(&mine), Elsewhere::Conflict);
    assert_eq!(keeper.save(&mine), Kept::ChangedElsewhere);
    assert_eq!(annex.get(ORGANISATION), Some(theirs));
    assert_eq!(keeper.save_over(&mine), Kept::Yes);
    assert_eq!(keeper.read(), Found::Work(mine, Vec::new()));
}

#[test]
fn what_another_tab_moved_is_looked_at_once_it_is_here() {
    let (shelf, annex, keeper) = kept();
    let mine = some("what=software");
    keeper.save(&mine);
    is_kept(&shelf, FIRST);
    assert_eq!(keeper.look(&mine), Elsewhere::Nothing);
    assert_eq!(keeper.save(&some("what=manual")), Kept::ChangedElsewhere, "it is another text all the same");
    annex.set(FIRST, &some("what=model-only").write());
    assert_eq!(keeper.look(&mine), Elsewhere::Follow(Found::Work(some("what=model-only"), Vec::new())));
}

#[test]
fn what_cannot_be_had_from_the_annex_is_left_alone() {
    // The browser denies its database now, or an earlier version is at work that knows of none.
    let shelf = Memory::default();
    shelf.set(FIRST, REFERENCE);
    for annex in [None, Some(Memory::default())] {
        let keeper = Keeper::new(Some(Annexed::new(shelf.clone(), annex)));
        assert!(matches!(keeper.read(), Found::Unreadable(_)));
        assert_eq!(keeper.save(&some("what=manual")), Kept::InMemory);
        assert_eq!(shelf.get(FIRST).as_deref(), Some(REFERENCE));
    }
}

#[test]
fn without_an_annex_a_full_shelf_is_told() {
    let shelf = Memory::default();
    let keeper = Keeper::new(Some(Annexed::<_, Memory>::new(shelf.clone(), None)));
    keeper.read();
    shelf.full.set(true);
    assert_eq!(keeper.save(&some("what=software")), Kept::Full);
    assert!(keeper.is_settled());
}

#[test]
fn erasing_empties_both() {
    let (shelf, annex, keeper) = kept();
    keeper.save(&some("what=software"));
    shelf.full.set(true);
    keeper.add(&id("second"), &named("Other"), &some("what=software"));
    shelf.full.set(false);
    shelf.set("of-another-page", "stays");
    keeper.erase();
    assert_eq!(shelf.keys(), ["of-another-page"]);
    assert!(annex.keys().is_empty() && keeper.is_settled());
    assert_eq!(keeper.read(), Found::Nothing);
}
