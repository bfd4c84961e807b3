//! The words of every language: complete, well formed, and in German in the terms of the Regulation.

use crate::support::TODAY;
use ai_act_checklist::assess::ItemStatus;
use ai_act_checklist::engine::Date;
use ai_act_checklist::interview::{OptionId, questions};
use ai_act_checklist::iso::Span;
use ai_act_checklist::law::obligations::{ObligationId, obligations};
use ai_act_checklist::law::{Act, Cite, RuleId, Tier, annex, art, recital};
use ai_act_checklist::words::files::{self, Fault, Written};
use ai_act_checklist::words::{Lang, Part, Plurals, is_rule, load_of};
use std::fs;
use std::path::PathBuf;
use toml::Value;

fn folder(lang: &str) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/static/words")).join(lang)
}

fn file(lang: &str, name: &str) -> String {
    fs::read_to_string(folder(lang).join(format!("{name}.toml"))).unwrap()
}

/// The files of English, with one text changed in one of them.
fn english_but(name: &str, from: &str, to: &str) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(folder("en")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |path: &PathBuf| {
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(path).unwrap();
        if stem == name {
            assert_eq!(text.matches(from).count(), 1, "{name}: {from}");
            return (stem, text.replace(from, to));
        }
        (stem, text)
    };
    files.iter().map(read).collect()
}

fn read(files: &[(String, String)]) -> Written {
    let files: Vec<_> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    files::read("en", &files)
}

fn told(faults: &[Fault]) -> Vec<String> {
    faults.iter().map(ToString::to_string).collect()
}

#[test]
fn every_language_has_every_entry_and_no_other() {
    assert_eq!(told(&files::faults()), Vec::<String>::new());
    // Enough that a reader of nothing would not pass.
    assert!(files::written(Lang::En).entries.len() > 2_500);
}

#[test]
fn what_is_wrong_in_a_file_is_named_by_its_entry() {
    for (name, from, to, fault) in [
        ("interface", "go-on = \"Continue\"\n", "", "en: interface.common.go-on: is missing"),
        ("interface", "go-on = ", "go-in = ", "en: interface.common.go-in: is left over: nothing asks for it"),
        ("interface", "\"Continue\"", "\"\"", "en: interface.common.go-on: is empty"),
        ("interface", "\"Continue\"", "\"Continue \"", "en: interface.common.go-on: begins or ends with a space"),
        ("interface", "\"Continue\"", "7", "en: interface.common.go-on: is no text"),
        (
            "interface",
            "\"Not sure about: {label}\"",
            "\"Not sure\"",
            "en: interface.phrases.doubted: lacks the place {label}",
        ),
        (
            "interface",
            "\"Not sure about: {label}\"",
            "\"Not sure about: {lable}\"",
            "en: interface.phrases.doubted: has the place {lable}, which is not filled here",
        ),
        (
            "interface",
            "one = \"1 question answered so far.\", ",
            "",
            "en: interface.phrases.answered: lacks the form \"one\"",
        ),
        (
            "interface",
            "one = \"1 question answered so far.\", ",
            "one = \"1\", few = \"few\", ",
            "en: interface.phrases.answered: has the form \"few\", which the language has not",
        ),
        ("language", "one = \"i = 1 and v = 0\"", "one = \"once\"", "en: language.plural.one: is no plural rule"),
        ("rules", "[ai-system]\n", "[ai-systems]\n", "en: rules.ai-system.says: is missing"),
        ("problems", "report = \"", "report = ", "en: problems: TOML parse error"),
    ] {
        let faults = told(&read(&english_but(name, from, to)).faults);
        assert!(faults.iter().any(|each| each.starts_with(fault)), "{fault}\n{faults:#?}");
    }
}

#[test]
fn a_language_with_other_entries_than_english_is_named() {
    let english = files::written(Lang::En);
    let shorter =
        read(&english_but("questions", "    \"A tool with another company's model inside, as software\",\n", ""));
    let faults = told(&files::unlike("xx", &english, &shorter));
    assert_eq!(faults, ["xx: questions.what.counts: has 0 items, English has 1"]);
    let without = read(&english_but(
        "rules",
        "[defence]\ntitle = \"Military, defence or national security only\"\n",
        "[defence]\n",
    ));
    assert_eq!(told(&files::unlike("xx", &english, &without)), ["xx: rules.defence.title: is missing: English has it"]);
}

#[test]
fn a_pack_that_is_not_of_this_program_is_refused() {
    let good = files::written(Lang::De);
    for part in Part::ALL {
        assert!(good.pack(part).ends_with('\u{1f}'));
    }
    // Whoever was given one before asks for no other, so this asks for what no test needs.
    if !Lang::De.has(Part::Topics) {
        let short = good.pack(Part::Topics).split_once('\u{1f}').unwrap().1.to_owned();
        assert!(load_of(Part::Topics)(Lang::De, short).is_err());
        let long = [good.pack(Part::Topics), "more\u{1f}"].concat();
        assert!(load_of(Part::Topics)(Lang::De, long).is_err());
        assert!(load_of(Part::Topics)(Lang::De, String::new()).is_err());
    }
    assert!(load_of(Part::Topics)(Lang::De, good.pack(Part::Topics).to_owned()).is_ok());
}

/// What a glossary says of a term.
struct Term {
    english: String,
    german: Vec<String>,
    not: Vec<String>,
    except: Vec<String>,
}

fn glossary() -> Vec<Term> {
    let table: Value = toml::from_str(&file("de", "glossary")).unwrap();
    let texts = |value: Option<&Value>| -> Vec<String> {
        value.and_then(Value::as_array).into_iter().flatten().map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    let term = |term: &Value| Term {
        english: term["en"].as_str().unwrap().to_owned(),
        german: texts(term.get("de")),
        not: texts(term.get("not")),
        except: texts(term.get("except")),
    };
    table["term"].as_array().unwrap().iter().map(term).collect()
}

/// Whether a text has a term, upper or lower case: as words of their own in English, as stems in German.
fn has_words(text: &str, term: &str) -> bool {
    let (text, term) = (text.to_lowercase(), term.to_lowercase());
    text.match_indices(&term).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + term.len()..].chars().next();
        let whole = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric());
        // The plural as well.
        let plural = text[at + term.len()..].starts_with('s') && whole(text[at + term.len() + 1..].chars().next());
        whole(before) && (whole(after) || plural)
    })
}

fn has_stem(text: &str, stem: &str) -> bool {
    text.to_lowercase().contains(&stem.to_lowercase())
}

#[test]
fn german_keeps_to_the_terms_of_the_regulation() {
    let (english, german) = (files::written(Lang::En), files::written(Lang::De));
    let mut faults = Vec::new();
    for term in glossary() {
        for (entry, texts) in &english.entries {
            let Some(said) = german.entries.get(entry) else { continue };
            if entry.starts_with("panel.") || term.except.contains(entry) {
                continue;
            }
            for (one, other) in texts.iter().zip(said) {
                if has_words(one, &term.english) && !term.german.iter().any(|stem| has_stem(other, stem)) {
                    faults.push(format!("{entry}: \"{}\" is not said: {other}", term.english));
                }
                for wrong in term.not.iter().filter(|wrong| has_words(other, wrong)) {
                    faults.push(format!("{entry}: says \"{wrong}\" for \"{}\": {other}", term.english));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn german_is_not_english() {
    let (english, german) = (files::written(Lang::En), files::written(Lang::De));
    let same: Vec<_> = english
        .entries
        .iter()
        // Names and patterns may be the same; sentences of four words are not.
        .filter(|(entry, texts)| {
            !entry.starts_with("language.")
                && german.entries.get(*entry) == Some(texts)
                && texts.iter().any(|text| text.split_whitespace().count() >= 4)
        })
        .map(|(entry, texts)| format!("{entry}: {texts:?}"))
        .filter(|told| !told.contains("\"{"))
        .collect();
    assert!(same.is_empty(), "{}", same.join("\n"));
}

#[test]
fn german_speaks_to_people_as_sie() {
    let german = files::written(Lang::De);
    let wrong = |text: &str| {
        let words = text.split(|letter: char| !letter.is_alphabetic());
        words
            .into_iter()
            .any(|word| matches!(word, "du" | "Du" | "dich" | "dir" | "dein" | "deine" | "deinen" | "deiner"))
    };
    for (entry, texts) in &german.entries {
        assert!(!texts.iter().any(|text| wrong(text)), "{entry}: {texts:?}");
        // Quotation marks of the language.
        let straight = texts.iter().any(|text| text.contains('"') && !text.contains("{\"") && !text.contains("\":"));
        assert!(!straight, "{entry}: {texts:?}");
    }
}

#[test]
fn numbers_of_articles_days_and_sums_are_the_same_in_german() {
    let (english, german) = (files::written(Lang::En), files::written(Lang::De));
    let numbers = |text: &str| {
        // Spaces and points between groups of three digits, and the decimal comma, are the language's.
        let letters: Vec<char> = text.chars().collect();
        let mut found: Vec<String> = Vec::new();
        let mut last = None;
        for (at, letter) in letters.iter().enumerate() {
            if letter.is_ascii_digit() {
                let joined = last == Some(at.wrapping_sub(1))
                    || (at >= 2
                        && last == Some(at - 2)
                        && matches!(letters[at - 1], ',' | '.' | '\u{a0}' | '\u{202f}'));
                match found.last_mut() {
                    Some(number) if joined => number.push(*letter),
                    _ => found.push(letter.to_string()),
                }
                last = Some(at);
            }
        }
        found.sort();
        found
    };
    let mut faults = Vec::new();
    for (entry, texts) in &english.entries {
        if entry.starts_with("language.") {
            continue;
        }
        for (one, other) in texts.iter().zip(&german.entries[entry]) {
            // "1" may be told as a word.
            let told = |text: &str| numbers(text).into_iter().filter(|number| number.len() > 1).collect::<Vec<_>>();
            if told(one) != told(other) {
                faults.push(format!("{entry}: {:?} {:?}\n  {one}\n  {other}", told(one), told(other)));
            }
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// The text with spaces at which lines may break, in the place of those at which they must not.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

#[test]
fn provisions_are_cited_as_the_language_cites_them() {
    let cites: [(Cite, &str, &str); 9] = [
        (art(6).par(3).sub(3), "Art. 6(3) subpara 3", "Art. 6 Abs. 3 UAbs. 3"),
        (art(5).par(1).pt("ba"), "Art. 5(1)(ba)", "Art. 5 Abs. 1 Buchst. ba"),
        (art(5).par(1).pt("h").pt("ii"), "Art. 5(1)(h)(ii)", "Art. 5 Abs. 1 Buchst. h Ziff. ii"),
        (art(5).par_with(1, 'a'), "Art. 5(1a)", "Art. 5 Abs. 1a"),
        (annex(3).par(6).pt("a"), "Annex III(6)(a)", "Anhang III Nr. 6 Buchst. a"),
        (annex(8).section("B").par(7), "Annex VIII Section B(7)", "Anhang VIII Abschnitt B Nr. 7"),
        (annex(1), "Annex I", "Anhang I"),
        (recital(53), "Recital 53", "Erwägungsgrund 53"),
        (art(113), "Art. 113", "Art. 113"),
    ];
    for (cite, english, german) in cites {
        assert_eq!((Lang::En.cite(&cite), plain(&Lang::De.cite(&cite))), (english.to_owned(), german.to_owned()));
    }
    // The names of the contract are the English ones, whatever the language.
    for row in obligations() {
        assert_eq!(Lang::En.cite(&row.cite), row.cite.to_string());
    }
    let early = Act::Nis2.art(23).par(4).pt('a');
    assert_eq!(plain(&Lang::De.act_cite(early)), "Art. 23 Abs. 4 Buchst. a");
    assert_eq!(Lang::De.act_url(early), "https://eur-lex.europa.eu/eli/dir/2022/2555/oj/deu#art_23");
    assert!(Lang::De.url(&art(6)).contains("/DE/TXT/") && Lang::De.url(&art(6)).ends_with("#art_6"));
    assert!(Lang::De.url(&recital(53)).ends_with("/oj/deu#rct_53"));
}

#[test]
fn days_sums_shares_and_lists_are_written_as_the_language_writes_them() {
    let day = Date::ymd(2026, 3, 2);
    assert_eq!((Lang::En.date(day), Lang::De.date(day)), ("2 March 2026".into(), "2. März 2026".into()));
    assert_eq!(Lang::En.euro(7_500_000), "EUR 7,500,000");
    assert_eq!(Lang::De.euro(7_500_000), "7\u{a0}500\u{a0}000 EUR");
    let span = Span { low: 0.2, point: 0.3, high: 0.4 };
    assert_eq!((Lang::En.share(span), Lang::De.share(span)), ("30 % (20 to 40)".into(), "30 % (20 bis 40)".into()));
    assert_eq!((Lang::En.gain(0.023), Lang::De.gain(0.023)), ("+2.3 points".into(), "+2,3 Punkte".into()));
    assert_eq!(Lang::De.names(&["a", "b", "c"]), "a, b und c");
    assert_eq!(
        (Lang::De.answered(1), Lang::De.answered(2)),
        ("Bisher 1 Frage beantwortet.".into(), "Bisher 2 Fragen beantwortet.".into())
    );
}

#[test]
fn every_language_has_words_for_everything_that_is_shown() {
    for &lang in Lang::ALL {
        assert_eq!(Lang::named(&[lang.name(), "-AT"].concat()), Some(lang));
        assert_eq!(lang.direction(), "ltr");
        for question in questions() {
            let asked = lang.asked(question);
            assert!(!asked.title.is_empty(), "{}", question.id);
            assert!(asked.options.iter().all(|option| !option.label.is_empty()), "{}", question.id);
            assert_eq!(asked.options.last().map(|option| option.id), Some(OptionId::Unsure));
        }
        assert!(ObligationId::all().all(|id| lang.obligation(id).is_some_and(|words| !words.duty.is_empty())));
        assert!(RuleId::ALL.iter().all(|id| !lang.rule(*id).title.is_empty() && !lang.rule(*id).says.is_empty()));
        assert!(Tier::ALL.iter().all(|tier| !lang.tier(*tier).inline.is_empty()));
        assert!(ItemStatus::ALL.iter().all(|status| !lang.status(*status).is_empty()));
        assert!(lang.edition(&ai_act_checklist::assess::EDITION).contains("02024R1689"));
        assert!(!lang.result_on(TODAY).contains('{'));
    }
    assert_eq!(Lang::named("fr"), None);
}

/// The rules of CLDR 48 for whole numbers, and numbers of each form.
#[test]
fn numbers_take_the_forms_that_cldr_gives_them() {
    let polish = Plurals::new([
        "",
        "i = 1 and v = 0",
        "",
        "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
        "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
    ]);
    let forms = |plurals: &Plurals, of: &[usize]| of.iter().map(|count| plurals.form(*count)).collect::<Vec<_>>();
    assert_eq!(forms(&polish, &[1, 2, 4, 22, 0, 5, 11, 12, 14, 25, 112]), [0, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
    let english = Plurals::new(["", "i = 1 and v = 0", "", "", ""]);
    assert_eq!(forms(&english, &[0, 1, 2, 11, 21, 101]), [1, 0, 1, 1, 1, 1]);
    let french = Plurals::new(["", "i = 0,1", "", "", ""]);
    assert_eq!(forms(&french, &[0, 1, 2]), [0, 0, 1]);
    let arabic = Plurals::new(["n = 0", "n = 1", "n = 2", "n % 100 = 3..10", "n % 100 = 11..99"]);
    assert_eq!(forms(&arabic, &[0, 1, 2, 3, 110, 11, 199, 100, 102, 202]), [0, 1, 2, 3, 3, 4, 4, 5, 5, 5]);
    let japanese = Plurals::new([""; 5]);
    assert_eq!(forms(&japanese, &[0, 1, 2]), [0, 0, 0]);
}

#[test]
fn what_is_no_rule_is_found() {
    assert!(is_rule("i = 1 and v = 0"));
    for rule in ["", "one", "n", "n = x", "n % 0x = 1", "m = 1", "n = 1 and"] {
        assert!(!is_rule(rule), "{rule}");
    }
}
