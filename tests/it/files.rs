//! Files: what is written can be read again, whatever its size, and no letter of what is read is lost unsaid.

use crate::support::TODAY;
use ai_act_checklist::assess::Item;
use ai_act_checklist::embed::report_of;
use ai_act_checklist::law::obligations::obligations;
use ai_act_checklist::store::{ItemNotes, LARGEST_FILE, Saved, SavedError, refuse_if_too_large, text_of};
use serde_json::json;

/// Work with these texts noted about the obligations, as many letters each.
fn noted(letter: &str, rows: usize, letters: usize) -> Saved {
    let text = letter.repeat(letters);
    let item = json!({"note": text, "evidence": text});
    let progress: serde_json::Map<_, _> =
        obligations().take(rows).map(|row| (row.name.to_owned(), item.clone())).collect();
    Saved::read(&json!({"schema": 1, "answers": {"what": ["software"]}, "progress": progress}).to_string()).unwrap().0
}

/// As the page does: the size is looked at before anything is read.
fn loaded(bytes: &[u8]) -> Result<Saved, SavedError> {
    refuse_if_too_large(bytes.len())?;
    Saved::read(&text_of(bytes)?).map(|(saved, _)| saved)
}

#[test]
fn a_file_that_is_written_can_be_read_whatever_its_size() {
    // From a usual size to three times what a browser stores at most, which is some five million characters.
    for (letter, rows, letters) in
        [("λ", 82, 2_700), ("λ", 95, 2_700), ("🦀", 95, 2_700), ("x", 300, 2_700), ("€", 300, 9_000)]
    {
        let mut saved = noted(letter, rows, letters);
        for item in Item::ALL {
            saved.note(*item, &ItemNotes { note: letter.repeat(100), ..ItemNotes::default() });
        }
        let file = saved.to_file().unwrap();
        assert_eq!(loaded(file.as_bytes()).as_ref(), Ok(&saved), "{} bytes", file.len());
    }
    assert!(noted("€", 300, 9_000).to_file().is_ok_and(|file| file.len() > 3 * 5_000_000));
}

#[test]
fn what_could_not_be_read_again_is_not_written_and_its_size_and_the_limit_are_named() {
    let saved = noted("x", 1, LARGEST_FILE / 2);
    let size = saved.write().len();
    let error = saved.to_file().unwrap_err();
    assert_eq!((&error, loaded(saved.write().as_bytes())), (&SavedError::TooLarge(size), Err(error.clone())));
    let told = error.to_string();
    assert!(told.contains(&size.to_string()) && told.contains(&LARGEST_FILE.to_string()), "{told}");
    assert!(refuse_if_too_large(LARGEST_FILE).is_ok() && refuse_if_too_large(LARGEST_FILE + 1).is_err());
}

const TEXT: &str = "{\"schema\":1,\r\n\"answers\":{\"what\":[\"software\"]},\"iso_notes\":{\"4.1\":{\"note\":\"Müller, 5 €, 🦀\"}}}\r\n";

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn a_file_is_read_in_each_encoding_that_it_names() {
    let (plain, _) = Saved::read(TEXT).unwrap();
    let marked = ["\u{feff}", TEXT].concat();
    for (encoding, bytes) in [
        ("UTF-8", TEXT.as_bytes().to_vec()),
        ("UTF-8 with a mark", marked.as_bytes().to_vec()),
        ("UTF-16 LE with a mark", utf_16(&marked, u16::to_le_bytes)),
        ("UTF-16 BE with a mark", utf_16(&marked, u16::to_be_bytes)),
        ("UTF-16 LE", utf_16(TEXT, u16::to_le_bytes)),
        ("UTF-16 BE", utf_16(TEXT, u16::to_be_bytes)),
    ] {
        assert_eq!(loaded(&bytes).as_ref(), Ok(&plain), "{encoding}");
    }
    assert_eq!(Saved::read(&marked).map(|(saved, _)| saved), Ok(plain), "as a text with its mark, too");
    assert_eq!(text_of(b""), Ok(String::new()));
}

/// A letter that is lost unsaid stands wrong in a file for years.
#[test]
fn no_letter_is_replaced_unsaid() {
    let windows = b"{\"schema\":1,\"answers\":{},\"iso_notes\":{\"4.1\":{\"note\":\"M\xfcller\"}}}";
    let mut half = utf_16("\u{feff}{}", u16::to_le_bytes);
    half.pop();
    let lone = [b"\xff\xfe{\0" as &[u8], &[0x00, 0xd8], b"}\0"].concat();
    let cut = &"{\"ü".as_bytes()[..3];
    for bytes in [windows as &[u8], b"\xef\xbb\xbf{\xff", &half, &lone, cut] {
        assert_eq!(text_of(bytes), Err(SavedError::NotUnicode), "{bytes:?}");
    }
    let told = SavedError::NotUnicode.to_string();
    assert!(told.contains("UTF-8") && told.contains("save it"), "{told}");
    // A sign that stands for a lost letter and came so is no fault of this file.
    assert_eq!(text_of("{\"\u{fffd}\"}".as_bytes()).as_deref(), Ok("{\"\u{fffd}\"}"));
}

/// The likeliest slips: the report in the place of the answers, and files that are no text.
#[test]
fn what_is_loaded_by_mistake_is_called_by_its_name() {
    let report = report_of(&Saved::default(), TODAY);
    let error = Saved::read(&serde_json::to_string(&report).unwrap()).unwrap_err();
    assert_eq!(error, SavedError::Report);
    assert!(error.to_string().contains("report") && error.to_string().contains("Download answers"), "{error}");
    for bytes in
        [b"\x89PNG\r\n\x1a\n" as &[u8], b"PK\x03\x04\xff", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", b"\xff\xd8\xff\xe0JFIF"]
    {
        assert_eq!(text_of(bytes), Err(SavedError::NotText), "{bytes:?}");
    }
    assert!(SavedError::NotText.to_string().contains("Download answers"));
}
