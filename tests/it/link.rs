//! Links that carry work in their fragment: what is in them, what is not, and that any text is read or refused in words.

use crate::support::{Rng, and_no_more, answers, at_random, walk};
use ai_act_checklist::assess::{Item, ItemStatus, Rating};
use ai_act_checklist::engine::Truth;
use ai_act_checklist::interview::{Answer, Answers, questions};
use ai_act_checklist::store::{self, ItemNotes, LONGEST_LINK, LinkError, Saved, is_link};
use serde_json::{Value, json};
use std::panic::{catch_unwind, resume_unwind};

fn some(text: &str) -> Saved {
    Saved::default().with(answers(text))
}

/// What a link brings, with the problems as told, those of ratings as well.
#[track_caller]
fn read(link: &str) -> (Saved, Vec<String>) {
    let (saved, mut problems) = Saved::from_link(link).unwrap_or_else(|error| panic!("{link}: {error}"));
    problems.extend(saved.management().1);
    (saved, problems.iter().map(ToString::to_string).collect())
}

fn as_json(saved: &Saved) -> Value {
    serde_json::from_str(&saved.write()).unwrap()
}

/// Somebody at random: answers, ratings and scope.
fn anybody(rng: &mut Rng) -> Saved {
    let given = if rng.chance(50) {
        walk(Answers::default(), |question, _| at_random(question, rng)).0
    } else {
        let mut any = Answers::default();
        for question in questions() {
            if rng.chance(15) {
                any.set(question.id, at_random(question, rng)).unwrap();
            }
        }
        any
    };
    let mut saved = Saved::default().with(given);
    for item in Item::ALL {
        if rng.chance(50) {
            saved.rate(*item, Some(*rng.pick(Rating::ALL)));
        }
    }
    saved.set_scope(*rng.pick(&[Truth::Yes, Truth::No, Truth::Unknown]));
    saved
}

/// A link of later rules names them, and one without is of the first: an option that came between was not left out.
#[test]
fn a_link_names_the_rules_that_it_was_made_under() {
    assert!(!some("what=software").to_link().unwrap().contains("rules"), "the first need no word");
    let (first, problems) = read("a=1~rules:1~what:software~end");
    assert_eq!((first, problems), (some("what=software"), Vec::new()));
    let (later, problems) = read("a=1~rules:2~what:software~end");
    assert_eq!(later, some("what=software"));
    assert!(problems.len() == 1 && problems[0].contains("rules edition 2"), "{problems:?}");
}

/// Found by fuzzing: what was read as a link was not known as one.
#[test]
fn a_link_is_known_by_its_beginning_and_nothing_else_is_read() {
    for fragment in ["%61=1~what:software~end", "a%3D1~what:software~end", "a=1~what:software~end", "=1", "b=1", ""] {
        assert_eq!(is_link(fragment), Saved::from_link(fragment).is_ok(), "{fragment}");
    }
}

#[test]
fn a_link_is_readable_and_of_the_form_in_the_contract() {
    let mut saved = some("what=software,in-product inside=trained,unsure own-name=unsure areas=none task@4a=none");
    saved.rate(Item::A5_2, Some(Rating::Largely));
    saved.rate(Item::C4_1, Some(Rating::Largely));
    saved.rate(Item::A9_2, Some(Rating::Excluded));
    saved.set_scope(Truth::Yes);
    let link = saved.to_link().unwrap();
    assert_eq!(
        link,
        "a=1~what:software.in-product~inside:unsure.trained~own-name:unsure~areas:none~task@4a:none\
         ~iso.largely:4.1_A.5.2~iso.excluded:A.9.2~iso.scope:yes~end"
    );
    let contract = include_str!("../../docs/contract.md");
    let example = contract.split("```").find(|text| text.contains("#a=1~")).expect("an example in the contract");
    let fragment = example.trim().rsplit('#').next().unwrap_or_default();
    let (read, problems) = read(fragment);
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(read.to_link().as_deref(), Ok(fragment), "the example of the contract is written just so");
}

#[test]
fn whatever_can_be_answered_and_rated_comes_back_from_its_link() {
    let mut rng = Rng::new(7);
    let (mut longest, mut came_back) = (0, 0);
    for _ in 0..400 {
        let saved = anybody(&mut rng);
        match saved.to_link() {
            Ok(link) => {
                assert_eq!(read(&link), (saved.clone(), Vec::new()), "{link}");
                assert!(is_link(&link) && link.len() <= LONGEST_LINK);
                longest = longest.max(link.len());
                came_back += 1;
            }
            Err(error) => assert!(matches!(error, LinkError::TooLong(length) if length > LONGEST_LINK)),
        }
    }
    assert!(came_back > 350 && longest > 1_500, "{came_back} came back, the longest of {longest}");
    assert_eq!(read("a=1~end"), (Saved::default(), Vec::new()));
}

#[test]
fn nothing_in_a_link_needs_to_be_written_in_another_way() {
    let mut rng = Rng::new(8);
    for _ in 0..100 {
        if let Ok(link) = anybody(&mut rng).to_link() {
            let odd: String =
                link.chars().filter(|c| !(c.is_ascii_alphanumeric() || "-._~:@=?".contains(*c))).collect();
            assert_eq!(odd, "", "{link}");
            assert!(
                link.ends_with(|c: char| c.is_ascii_alphanumeric()),
                "programs that find links cut points at the end"
            );
        }
    }
}

#[test]
fn a_typical_system_fits_in_a_link_many_times() {
    let typical = Saved::default().with(and_no_more(
        "what=software inside=trained output=recommendations role=developed,offers own-name=yes users=employer \
         about=individuals data=personal-data areas=area-work work=filters-applications",
    ));
    let link = typical.to_link().unwrap();
    assert!(link.len() * 4 < LONGEST_LINK, "{} characters", link.len());
}

#[test]
fn notes_owners_days_and_evidence_are_in_no_link() {
    let mut saved = some("what=software");
    let secret = "SECRET";
    saved.rate(Item::A9_2, Some(Rating::Excluded));
    let notes = ItemNotes { justification: secret.into(), note: secret.into(), evidence: secret.into() };
    saved.note(Item::A9_2, &notes);
    let mut item = store::Item::default();
    item.status = ItemStatus::Done;
    item.due = Some(crate::support::day("2027-06-30"));
    for text in [&mut item.note, &mut item.owner, &mut item.evidence] {
        secret.clone_into(text);
    }
    saved.progress.set("art-26-1", item);
    assert_eq!(saved.to_link().unwrap(), "a=1~what:software~iso.excluded:A.9.2~end");
}

#[test]
fn what_cannot_be_read_here_is_in_no_link() {
    let text = r#"{"schema":1,"answers":{"what":["software"],"colour":["red"]},"iso":{"A.5":"fully"},"name":"<b>"}"#;
    let (saved, _) = Saved::read(text).unwrap();
    assert_eq!(saved.to_link().unwrap(), "a=1~what:software~end");
}

#[test]
fn taking_over_a_link_leaves_the_notes_that_are_here() {
    let mut mine = some("what=manual role=uses");
    mine.rate(Item::A5_2, Some(Rating::Fully));
    mine.note(Item::A5_2, &ItemNotes { note: "mine".into(), ..ItemNotes::default() });
    let mut item = store::Item::default();
    "Ada".clone_into(&mut item.owner);
    mine.progress.set("art-26-1", item);
    let without = mine.with_link(read("a=1~what:software~end").0);
    assert_eq!(without.answers, answers("what=software"), "answers are those of the link");
    assert_eq!(without.management().0.ratings, mine.management().0.ratings, "a link without ratings leaves them");
    let with = mine.with_link(read("a=1~iso.none:A.5.3~iso.scope:no~end").0);
    let management = with.management().0;
    assert_eq!(management.ratings.get(Item::A5_2), None, "a link with ratings brings all of them");
    assert_eq!(management.in_scope, Truth::No);
    for taken in [without, with] {
        assert_eq!(taken.management().0.notes(Item::A5_2).note, "mine");
        assert_eq!(taken.progress, mine.progress);
    }
}

#[test]
fn what_a_link_says_that_is_not_known_is_named_and_carried_along() {
    let link = "a=1~what:software~colour:red.blue~inside:traned~own-name:yes.no~iso.mostly:A.5.2~iso.fully:A.5_5.2\
                ~iso.scope:perhaps~end";
    let (saved, problems) = read(link);
    let left = "this answer was left out, the others were kept";
    let expected = [
        format!("there is no question \"colour\"; {left}"),
        format!("\"traned\" is not an option of question \"inside\"; {left}"),
        format!("question \"own-name\" takes one option, not 2; {left}"),
        "ISO/IEC 42001 has no clause or control \"A.5\" to rate, but A.5.2, A.5.3, A.5.4, A.5.5; it was left as it is and counts nowhere".to_owned(),
        "the rating of \"A.5.2\" must be one of none, partly, shared, largely, fully, excluded; it was left as it is"
            .to_owned(),
        "\"iso_scope\" must be \"yes\" or \"no\"; it was left as it is".to_owned(),
    ];
    assert_eq!(problems.iter().collect::<std::collections::BTreeSet<_>>(), expected.iter().collect());
    assert_eq!(saved.answers, answers("what=software"));
    assert_eq!(saved.management().0.rated(), 1);
    let written = as_json(&saved);
    assert_eq!(written["answers"]["colour"], json!(["red", "blue"]));
    assert_eq!(written["answers"]["inside"], json!(["traned"]));
    assert_eq!(written["iso"], json!({"A.5": "fully", "5.2": "fully", "A.5.2": "mostly"}));
}

#[test]
fn a_link_that_was_cut_off_anywhere_never_passes_for_a_whole_one() {
    let mut saved = some("what=software,in-product inside=trained role=uses task@4a=none");
    saved.rate(Item::A5_2, Some(Rating::Largely));
    let link = saved.to_link().unwrap();
    for end in 0..link.len() {
        match Saved::from_link(&link[..end]) {
            Ok((_, problems)) => {
                assert!(problems.iter().any(|it| it.to_string().contains("cut off")), "{}", &link[..end]);
            }
            Err(error) => assert_eq!(error, LinkError::NoLink, "{}", &link[..end]),
        }
    }
}

/// Newsletters, chats and sentences put something behind a link. Nothing of the work is lost by that.
#[test]
fn a_whole_link_is_whole_whatever_was_put_behind_it() {
    let mut saved = some("what=software,in-product inside=trained role=uses task@4a=none");
    saved.rate(Item::A5_2, Some(Rating::Largely));
    let link = saved.to_link().unwrap();
    let tails = [
        "?utm_source=x",
        "&utm_source=x&utm_medium=mail",
        "?fbclid=1",
        "#top",
        ":~:text=CV",
        ".",
        ",",
        ";",
        ":",
        ")",
        ").",
        "]",
        ">",
        "*",
        "_",
        "!",
        "\"",
        "'",
        "\u{201d}",
        "\u{bb}",
        "/",
        "%20",
        "%0A",
        "%22",
        "%5D",
        "%29",
        " ",
        "\n",
        "\u{a0}",
    ];
    let escaped = link.replace('~', "%7E");
    for tail in tails {
        for link in [&link, &escaped] {
            let (read, problems) = read(&[link, tail].concat());
            assert!(!problems.iter().any(|problem| problem.contains("cut off")), "{tail:?}: {problems:?}");
            assert_eq!((&read, tail.contains('~') || problems.is_empty()), (&saved, true), "{tail:?}: {problems:?}");
        }
        // What was cut off before its end is so with a tail as well.
        let (_, problems) = read(&[&link[..link.len() - 1], tail].concat());
        assert!(problems.iter().any(|problem| problem.contains("cut off")), "{tail:?}: {problems:?}");
    }
    // A name that begins like the end is none: the link goes on.
    for name in ["endangers", "end-user", "end@4a"] {
        let (read, problems) = read(&format!("a=1~{name}:yes~what:software~end"));
        assert_eq!((read.answers, problems.len()), (answers("what=software"), 1), "{name}: {problems:?}");
    }
    // Nor does a tail make a link too long.
    let longest = format!("a=1~{}~end", "x".repeat(LONGEST_LINK - 8));
    assert!(Saved::from_link(&format!("{longest}&utm_campaign=autumn")).is_ok());
    assert!(Saved::from_link(&longest.replace('~', "%7E")).is_ok());
}

#[test]
fn what_is_wrong_with_the_form_of_a_part_is_told_and_the_rest_counts() {
    for (link, told) in [
        ("a=1~what:software~inside~end", "\"inside\" in the link says nothing"),
        ("a=1~what:software~~end", "\"\" in the link says nothing"),
        ("a=1~what:manual~what:software~end", "\"what\" comes twice in the link"),
        ("a=1~what:software~iso.none:5.2_5.2~end", "\"iso.none\" comes twice in the link"),
        ("a=1~what:software~end~inside:trained", "\"inside:trained\" behind the end"),
        ("a=1~what:software", "the end of the link is missing (\"~end\")"),
    ] {
        let (saved, problems) = read(link);
        assert_eq!(problems.len(), 1, "{link}: {problems:?}");
        assert!(problems[0].contains(told), "{link}: {problems:?}");
        assert_eq!(saved.answers, answers("what=software"), "{link}");
    }
}

#[test]
fn a_link_that_a_mail_program_rewrote_is_read_all_the_same() {
    let link = "a=1~what:software.in-product~task@4a:none~iso.fully:4.1_A.5.2~end";
    let rewritten: String = link
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_string() } else { format!("%{:02x}", u32::from(c)) })
        .collect();
    assert_ne!(rewritten, link);
    assert!(is_link(&rewritten) && is_link(link));
    assert_eq!(read(&rewritten), read(link));
    // H04: written so twice, and behind a `#` that was written so as well.
    for twice in
        [rewritten.replace('%', "%25"), format!("%23{link}"), format!("%23{rewritten}"), link.replace('=', "%253D")]
    {
        assert!(is_link(&twice) || !twice.contains("253"), "{twice}");
        assert_eq!(read(&twice), read(link), "{twice}");
    }
    // What is no such code stays as it is.
    for odd in ["%", "%7", "%zz", "%e2%82%ac", "%00", "%+1", "%é"] {
        let (saved, problems) = read(&format!("a=1~what:software~{odd}:x~end"));
        assert_eq!((saved.answers.len(), problems.len()), (1, 1), "{odd}: {problems:?}");
        assert!(problems[0].contains(odd), "{odd}: {problems:?}");
    }
}

#[test]
fn what_is_no_link_is_refused_with_what_to_do() {
    for text in
        ["", "a", "a=", "a=~end", "a=x~end", "a=0~end", "a=-1", "a=1.5~end", "b=1~end", "top", "aac-duties", "🦀"]
    {
        let error = Saved::from_link(text).unwrap_err();
        assert_eq!(error, LinkError::NoLink, "{text}");
        assert!(error.to_string().ends_with("expected a=1~…, please copy the whole link again"), "{error}");
    }
    for fragment in ["", "top", "aac-duties", "a", "a=", "a=b", "answers=1", "#a=1"] {
        assert!(!is_link(fragment), "{fragment} may belong to somebody else");
    }
    for newer in ["2", "99", "18446744073709551615"] {
        let error = Saved::from_link(&format!("a={newer}~anything")).unwrap_err();
        assert_eq!(error, LinkError::Newer(newer.parse().unwrap()));
        assert!(error.to_string().contains(&format!("link version {newer}, this version reads 1")), "{error}");
    }
}

/// Whether a fragment is meant as a link and whether it can be read as one must not come apart.
#[test]
fn the_version_of_a_link_is_digits_alone() {
    for text in ["a=+1~what:software~end", "a=-1~end", "a= 1~end", "a=%2B1~end", "%61=1~end"] {
        assert!(!is_link(text) && Saved::from_link(text) == Err(LinkError::NoLink), "{text}");
    }
    assert!(is_link("a=1~end") && Saved::from_link("a=1~end").is_ok());
}

#[test]
fn too_long_a_link_is_neither_made_nor_read_and_the_file_is_named() {
    let mut all = Answers::default();
    for question in questions() {
        let options: Vec<_> = question.options.iter().map(|option| option.id).collect();
        // As many options as the question takes.
        if all.set(question.id, Answer::new(options.clone())).is_err() {
            all.set(question.id, Answer::new([options[0]])).unwrap();
        }
    }
    let error = Saved::default().with(all).to_link().unwrap_err();
    let LinkError::TooLong(length) = error else { panic!("{error}") };
    assert!(length > LONGEST_LINK);
    let told = error.to_string();
    for part in [length.to_string(), LONGEST_LINK.to_string(), "saved file".to_owned()] {
        assert!(told.contains(&part), "{told}");
    }
    let just = format!("a=1~{}", "x".repeat(LONGEST_LINK - 4));
    assert!(Saved::from_link(&just).is_ok());
    assert_eq!(Saved::from_link(&format!("{just}€")), Err(LinkError::TooLong(LONGEST_LINK + 1)));
}

#[test]
fn any_text_is_read_or_refused_in_one_line() {
    const WORDS: &[&str] = &[
        "~",
        ":",
        ".",
        "_",
        "@",
        "=",
        "a=1",
        "a=2",
        "end",
        "~end",
        "iso.",
        "iso.scope:",
        "iso.fully:",
        "what:",
        "unsure",
        "%",
        "%7E",
        "%3",
        "%00",
        "\n",
        "\u{0}",
        "🦀",
        "é",
        "task@4a:",
        "none",
        "A.5.2",
        "4.1",
        "\"",
        "<b>",
    ];
    let mut rng = Rng::new(2027);
    let seeds: Vec<String> = (0..20).filter_map(|_| anybody(&mut rng).to_link().ok()).collect();
    let (mut whole, mut partly, mut refused) = (0, 0, 0);
    for _ in 0..20_000 {
        let mut letters: Vec<char> = rng.pick(&seeds).chars().take(400).collect();
        for _ in 0..=rng.below(5) {
            let at = rng.below(letters.len().max(1)).min(letters.len());
            let to = (at + rng.below(9)).min(letters.len());
            match rng.below(3) {
                0 => drop(letters.drain(at..to)),
                1 => drop(letters.splice(at..to, rng.pick(WORDS).chars())),
                _ => drop(letters.splice(at..at, rng.pick(WORDS).chars())),
            }
        }
        let text: String = letters.into_iter().collect();
        let outcome = catch_unwind(|| match Saved::from_link(&text) {
            Ok((saved, problems)) => {
                let told: Vec<_> = problems.iter().chain(&saved.management().1).map(ToString::to_string).collect();
                assert!(told.iter().all(|it| !it.contains('\n') && it.len() < 500), "{told:?}");
                // What it brings can be stored, and is the same when it is read again.
                assert_eq!(Saved::read(&saved.write()).map(|(again, _)| again), Ok(saved));
                Some(told.is_empty())
            }
            Err(error) => {
                assert!(!error.to_string().contains('\n'));
                None
            }
        });
        match outcome {
            Ok(Some(true)) => whole += 1,
            Ok(Some(false)) => partly += 1,
            Ok(None) => refused += 1,
            Err(why) => {
                eprintln!("{text:?}");
                resume_unwind(why)
            }
        }
    }
    assert!(partly > 1_000 && refused > 100, "{whole} whole, {partly} in part, {refused} refused");
}
