//! Terms of the law: found where they stand, and nowhere else; each explained, with its provision.

use ai_act_checklist::assess::Term;
use ai_act_checklist::interview::questions;
use ai_act_checklist::law::RuleId;
use ai_act_checklist::law::obligations::ObligationId;
use ai_act_checklist::words::Lang;

fn found(lang: Lang, text: &str) -> Vec<(Term, String)> {
    lang.terms_in(&[text])
}

#[test]
fn a_term_is_found_as_whole_words_and_the_longest_counts() {
    for (lang, text, wanted) in [
        (Lang::En, "A high-risk AI system and an AI system.", vec!["high-risk AI system", "AI system"]),
        (Lang::En, "Providers tell deployers; a provider tells them twice.", vec!["Providers", "deployers"]),
        (Lang::En, "Their provider-side code of a reprovider, AI systematic.", vec![]),
        (Lang::En, "A training provider, and a private provider.", vec![]),
        (Lang::En, "Put it into service in the EU.", vec!["Put it into service"]),
        (Lang::De, "Die Beobachtung nach dem Inverkehrbringen.", vec!["Beobachtung nach dem Inverkehrbringen"]),
        (
            Lang::De,
            "Hochrisiko-KI-Systeme des Anbieters, und KI-Systeme.",
            vec!["Hochrisiko-KI-Systeme", "Anbieters", "KI-Systeme"],
        ),
        (Lang::De, "Ein Modell-Anbieter, ein privater Anbieter.", vec![]),
    ] {
        let met: Vec<_> = found(lang, text).into_iter().map(|(_, written)| written).collect();
        assert_eq!(met, wanted, "{text}");
    }
    assert!(found(Lang::En, "").is_empty() && found(Lang::En, "🦀 é ß ﷽").is_empty());
}

/// Every text of questions, findings and obligations.
fn every_text(lang: Lang) -> Vec<&'static str> {
    let mut texts = Vec::new();
    for question in questions() {
        let words = lang.question(question.id);
        texts.extend([words.title, words.help]);
        texts.extend(question.options.iter().map(|option| lang.option(question.id, option.id).label));
    }
    for id in RuleId::ALL {
        texts.extend([lang.rule(*id).title, lang.rule(*id).says]);
    }
    for id in ObligationId::all() {
        let words = lang.obligation(id).unwrap();
        texts.extend([words.title, words.duty, words.proof]);
    }
    texts
}

/// An explanation that opens nowhere helps nobody; those of the standard stand on its pages and in the list.
#[test]
fn every_term_of_the_regulation_stands_somewhere_and_is_explained() {
    for lang in Lang::ALL.iter().copied() {
        let met = lang.terms_in(&every_text(lang));
        for &term in Term::ALL {
            let words = lang.term(term).unwrap();
            assert!(words.means.split_whitespace().count() <= 45, "{term:?} is long: {}", words.means);
            assert_ne!(term.provisions().is_empty(), term.clause().is_none(), "{term:?} has one source");
            let stands = met.iter().any(|(known, _)| *known == term);
            assert!(stands || term.clause().is_some(), "{lang:?}: {term:?} stands nowhere");
        }
    }
}
