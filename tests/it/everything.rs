//! Everything in one file, out and back.

use crate::memory::Memory;
use crate::support::answers;
use ai_act_checklist::store::{
    Beside, Differing, Everything, Found, Keeper, Kept, Record, Saved, SavedError, Shelf, SystemId,
};

fn id(name: &str) -> SystemId {
    name.parse().unwrap()
}

fn named(name: &str, text: &str) -> Saved {
    let mut saved = Saved::default().with(answers(text));
    saved.set_record(&Record::named(name));
    saved
}

/// A shelf with two systems, one text that is damaged and one of a later version.
fn full() -> (Memory, Keeper<Memory>) {
    let shelf = Memory::default();
    let keeper = Keeper::new(Some(shelf.clone()));
    keeper.read();
    let first = named("=HYPERLINK(\"x\")\r\n\u{a0}\u{200b}", "what=software size=sme-alone");
    assert_eq!(keeper.save(&first), Kept::Yes);
    assert_eq!(keeper.add(&id("second"), &named("Bot", "what=model-only"), &first), Kept::Yes);
    shelf.set("ai-act-checklist:system:damaged", "not JSON \u{0}\r\n");
    shelf.set("ai-act-checklist:system:later", r#"{"schema": 9,  "answers":{}}"#);
    (shelf, keeper)
}

fn texts(shelf: &Memory) -> Vec<(String, String)> {
    shelf.texts.borrow().clone().into_iter().collect()
}

#[test]
fn everything_goes_out_and_comes_back_byte_for_byte() {
    let (shelf, keeper) = full();
    let file = keeper.kept().write().unwrap();
    assert!(Everything::is_one(&file));
    let elsewhere = Memory::default();
    let there = Keeper::new(Some(elsewhere.clone()));
    let read = Everything::read(&file).unwrap();
    assert_eq!(read, keeper.kept());
    there.take_over(&read, Differing::Keep, || panic!("nothing differs")).unwrap();
    assert_eq!(texts(&elsewhere), texts(&shelf));
    assert_eq!(there.kept().write().unwrap(), file);
    // Once more changes nothing.
    assert_eq!(there.take_over(&read, Differing::Replace, || panic!("nothing differs")), Ok(Vec::new()));
}

#[test]
fn a_damaged_file_is_refused_and_says_where() {
    let file = full().1.kept().write().unwrap();
    let half = file.get(..file.len() / 2).unwrap_or_default();
    let Err(SavedError::NotJson(why)) = Everything::read(half) else { panic!("it is cut off") };
    assert!(why.contains("column"), "{why}");
    for (text, error) in [
        (r#"{"schema":1,"answers":{}}"#, SavedError::NotAnswers),
        (r#"{"schema":1,"register":{"systems":[]}}"#, SavedError::NotAnswers),
        (r#"{"schema":1,"register":{"systems":{"A B":{}}}}"#, SavedError::NotAnswers),
        (r#"{"schema":2,"register":{"systems":{}}}"#, SavedError::Newer(2)),
        ("[]", SavedError::NotAnswers),
    ] {
        assert_eq!(Everything::read(text), Err(error), "{text}");
    }
    assert!(!Everything::is_one(r#"{"schema":1,"answers":{}}"#));
    // Whoever chooses it where the answers of one system are loaded is told where it goes.
    assert_eq!(Saved::read(&file).unwrap_err(), SavedError::Register);
}

#[test]
fn what_differs_stays_is_replaced_or_comes_beside_as_one_decides() {
    let file = full().1.kept();
    for differing in [Differing::Keep, Differing::Replace, Differing::Both] {
        let (shelf, keeper) = full();
        let mine = named("Bot", "what=manual").write();
        shelf.set("ai-act-checklist:system:second", &mine);
        shelf.remove("ai-act-checklist:system:1");
        let stands: Vec<_> = file.beside(&keeper).into_iter().map(|(id, beside)| (id.to_string(), beside)).collect();
        let expected =
            [("1", Beside::New), ("damaged", Beside::Same), ("later", Beside::Same), ("second", Beside::Differs)];
        assert_eq!(stands, expected.map(|(id, beside)| (id.to_owned(), beside)));
        let earlier = texts(&shelf);
        let before = keeper.take_over(&file, differing, || id("copy")).unwrap();
        let theirs = file.systems.get(&id("second")).cloned();
        let (second, copy) = (shelf.get("ai-act-checklist:system:second"), shelf.get("ai-act-checklist:system:copy"));
        assert_eq!(shelf.get("ai-act-checklist:system:1").as_ref(), file.systems.get(&id("1")));
        match differing {
            Differing::Keep => assert_eq!((second, copy), (Some(mine), None)),
            Differing::Replace => assert_eq!((second, copy), (theirs, None)),
            Differing::Both => assert_eq!((second, copy), (Some(mine), theirs)),
        }
        assert!(keeper.restore(&before));
        assert_eq!(texts(&shelf), earlier, "all of it can be put back");
    }
}

/// The file of another organisation must not change what counts for the systems that are here, nor lose what it says of its own.
#[test]
fn systems_of_another_organisation_bring_its_facts_as_their_own() {
    let file = full().1.kept();
    let shelf = Memory::default();
    let keeper = Keeper::new(Some(shelf.clone()));
    keeper.read();
    let mine = named("Mine", "what=software size=larger");
    assert_eq!(keeper.save(&mine), Kept::Yes);
    assert_eq!(keeper.add(&id("other"), &named("Other", ""), &mine), Kept::Yes);
    let organisation = shelf.get("ai-act-checklist:organisation");
    keeper.take_over(&file, Differing::Both, || id("theirfirst")).unwrap();
    assert_eq!(shelf.get("ai-act-checklist:organisation"), organisation);
    let Found::Work(theirs, _) = keeper.of(id("second")).read() else { panic!("it is there") };
    assert_eq!(theirs.answers, answers("what=model-only size=sme-alone"));
    let Found::Work(still_mine, _) = keeper.read() else { panic!("it is there") };
    assert_eq!(still_mine.answers, mine.answers);
}

#[test]
fn where_not_all_can_be_kept_everything_is_as_it_was() {
    let file = full().1.kept();
    let shelf = Memory::default();
    let keeper = Keeper::new(Some(shelf.clone()));
    keeper.read();
    assert_eq!(keeper.save(&named("Mine", "what=software")), Kept::Yes);
    let earlier = texts(&shelf);
    shelf.room.set(Some(2));
    assert!(keeper.take_over(&file, Differing::Replace, || id("copy")).is_err());
    assert_eq!(texts(&shelf), earlier);
}
