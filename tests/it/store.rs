//! Saved answers: nothing that somebody saved is lost, and what cannot be read is named.

use crate::support::Rng;
use ai_act_checklist::interview::QuestionId;
use ai_act_checklist::store::{Saved, SavedError};

#[test]
fn a_typo_is_named_and_the_other_answers_are_kept() {
    let text = r#"{"schema":1,"answers":{"what":["software"],"wat":["x"],"inside":["trained","tought"],"data":7,
                   "own-name":["yes","no"],"areas":["none","area-work"]},"progress":{"a":1}}"#;
    let (saved, problems) = Saved::read(text).unwrap();
    let told = problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    for name in ["\"wat\"", "\"tought\"", "\"data\"", "\"own-name\"", "\"areas\""] {
        assert!(told.contains(name), "{name} in:\n{told}");
    }
    assert_eq!(problems.len(), 5);
    assert_eq!(saved.answers.len(), 1);
    assert!(saved.answers.get(QuestionId::What).is_some());
    let written = saved.write();
    for kept in ["\"wat\"", "\"tought\"", "\"progress\""] {
        assert!(written.contains(kept), "{kept} in {written}");
    }
}

#[test]
fn what_is_written_reads_back_the_same() {
    let text = r#"{"answers":{"areas":"unsure","inside":["trained","unsure"],"what":["software"]},"schema":1}"#;
    let (saved, problems) = Saved::read(text).unwrap();
    assert!(problems.is_empty());
    assert_eq!(Saved::read(&saved.write()).unwrap().0, saved);
}

#[test]
fn a_later_schema_is_refused_and_what_is_no_json_is_named_with_its_place() {
    assert_eq!(Saved::read(r#"{"schema":2,"answers":{}}"#), Err(SavedError::Newer(2)));
    assert_eq!(Saved::read("[]"), Err(SavedError::NotAnswers));
    let Err(SavedError::NotJson(why)) = Saved::read("{\"schema\":1,") else { panic!("not JSON") };
    assert!(why.contains("line 1 column"), "{why}");
}

#[test]
fn no_mangled_text_stops_the_program() {
    let text = r#"{"schema":1,"answers":{"what":["software","none"],"areas":"unsure","task@4a":["narrow"]},"iso":{}}"#;
    let mut random = Rng::new(7);
    for _ in 0..20_000 {
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=random.below(4) {
            let at = random.below(bytes.len());
            bytes[at] = u8::try_from(32 + random.below(95)).unwrap();
        }
        if let Ok((saved, _)) = Saved::read(&String::from_utf8(bytes).unwrap()) {
            let _ = Saved::read(&saved.write()).unwrap();
        }
    }
}
