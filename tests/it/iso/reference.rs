//! The structure and the mapping are those that were rated, and the figures those that were computed from them.

use super::{close, closely, data, every, levels, mapping, profiles, reference, scored, texts, tree, vectors};
use ai_act_checklist::engine::Truth;
use ai_act_checklist::iso::{
    Chapter, Item, Level, Levels, QuickStart, Rating, Ratings, Row, Way, factor, rows, steps, ways,
};
use ai_act_checklist::words::Lang;
use serde_json::Value;

#[test]
fn the_structure_is_that_of_the_standard() {
    let structure = data(include_str!("../../data/iso_structure.json"));
    let listed = |part: &str| structure[part].as_array().unwrap().clone();
    let (mut items, mut headings) = (Vec::new(), Vec::new());
    for clause in listed("clauses") {
        let into = if clause["leaf"].as_bool().unwrap() { &mut items } else { &mut headings };
        into.push(clause["id"].as_str().unwrap().to_owned());
    }
    assert_eq!(items.len(), 32);
    items.extend(listed("controls").iter().map(|control| control["id"].as_str().unwrap().to_owned()));
    headings.extend(listed("objectives").iter().map(|objective| objective["id"].as_str().unwrap().to_owned()));
    assert_eq!(Item::ALL.iter().map(|item| item.as_str()).collect::<Vec<_>>(), items);
    let known: Vec<_> = Chapter::ALL.iter().map(|heading| heading.as_str()).collect();
    let missing: Vec<_> = headings.iter().filter(|heading| !known.contains(&heading.as_str())).collect();
    assert!(missing.is_empty(), "{missing:?}");
    assert_eq!(Item::ALL.iter().filter(|item| item.is_control()).count(), 38);
    let objectives = Chapter::ALL.iter().filter(|heading| heading.is_annex() && heading.parent().is_none());
    assert_eq!(objectives.clone().count(), 9);
    let clauses = Chapter::ALL.iter().filter(|heading| !heading.is_annex() && heading.parent().is_none());
    assert_eq!(clauses.count(), 7);
    let counts = &structure["counts"]["controls_per_objective"];
    for objective in objectives {
        let below = Item::ALL.iter().filter(|item| {
            let heading = item.heading();
            heading == *objective || heading.parent() == Some(*objective)
        });
        assert_eq!(counts[objective.as_str()], below.count(), "{objective}");
    }
}

#[test]
fn every_item_stands_below_the_heading_that_its_number_names() {
    for item in Item::ALL {
        let heading = item.heading();
        assert!(item.as_str().starts_with(&format!("{heading}.")), "{item} below {heading}");
        assert_eq!(item.is_control(), heading.is_annex(), "{item}");
        assert_eq!(item.as_str().parse(), Ok(*item));
    }
    for heading in Chapter::ALL {
        let parent = heading.parent().map(|parent| format!("{parent}."));
        assert!(parent.is_none_or(|parent| heading.as_str().starts_with(&parent)), "{heading}");
    }
}

#[test]
fn titles_are_those_of_the_standard_and_every_intent_is_a_sentence() {
    let structure = data(include_str!("../../data/iso_structure.json"));
    let mut seen = Vec::new();
    for listed in ["clauses", "controls", "objectives"].iter().flat_map(|part| structure[*part].as_array().unwrap()) {
        let id = listed["id"].as_str().unwrap();
        let words = match id.parse::<Item>() {
            Ok(item) => Lang::En.iso_item(item),
            Err(_) => Lang::En.iso_heading(id.parse().unwrap()),
        };
        assert_eq!(words.title, listed["title"], "{id}");
        assert!(words.intent.ends_with('.') && words.intent.len() > 15, "{id}: {}", words.intent);
        assert!(!seen.contains(&words.intent), "{id}: said twice");
        seen.push(words.intent);
    }
}

/// The way from the article to the row, as the ratings write it.
fn path(row: &Row) -> Vec<String> {
    let mut path: Vec<_> =
        row.path().iter().map(|cite| cite.to_string().replace("Annex XI Section ", "Annex XI S")).collect();
    if row.sentence.is_some() {
        path.push(reference(row));
    }
    path
}

#[test]
fn the_mapping_is_the_one_that_was_rated() {
    let rated = mapping();
    let counts = (rows().count(), rated.len());
    assert_eq!(
        counts,
        (231, 231),
        "rows, and entries of tests/data/iso_mapping.json: a row that is new counts here too"
    );
    for (row, rated) in rows().zip(&rated) {
        let name = reference(row);
        assert_eq!(name, rated["ref"]);
        assert_eq!(path(row), texts(&rated["path"]), "{name}");
        assert_eq!(row.theme.as_str(), rated["theme"], "{name}");
        assert_eq!(row.level.as_str(), rated["coverage"], "{name}");
        let items = |items: &[Item]| items.iter().map(|item| item.as_str()).collect::<Vec<_>>();
        assert_eq!(items(row.primary), texts(&rated["primary"]), "{name}");
        assert_eq!(items(row.supporting), texts(&rated["supporting"]), "{name}");
        let share = row.certificate();
        close(&name, share.low, rated["band"][0].as_f64().unwrap(), 0.0);
        close(&name, share.high, rated["band"][1].as_f64().unwrap(), 0.0);
        close(&name, share.point, rated["point"].as_f64().unwrap(), 0.0);
        assert_eq!(row.gate, rated["gate"], "{name}");
        assert_eq!(row.contested, rated["contested"], "{name}");
    }
}

#[test]
fn every_row_has_words_and_says_what_is_missing() {
    for row in rows() {
        let words = Lang::En.mapping(row.id).unwrap();
        assert!(!Lang::En.mapping_title(row).is_empty() && Lang::En.mapping_title(row) != row.id, "{}", row.id);
        assert!(words.rationale.ends_with('.'), "{}: {}", row.id, words.rationale);
        let missing = row.level == Level::Full || words.missing.ends_with('.');
        assert!(missing, "{}: {}", row.id, words.missing);
    }
}

#[test]
fn every_vector_gives_its_figures() {
    let (vectors, profiles) = (vectors(), profiles());
    let mut checked = 0;
    for (name, rows) in &profiles {
        let tree = tree(rows);
        assert_eq!(vectors["profiles"][name]["rows"], rows.len(), "tests/data/iso_vectors.json: {name}");
        for (status, expected) in vectors["expected"][name].as_object().unwrap() {
            let score = scored(&tree, &levels(&vectors["status_vectors"][status]));
            closely(&format!("{name}, {status}"), score.actual, expected);
            checked += 1;
        }
    }
    assert_eq!((profiles.len(), checked), (12, 132));
}

#[test]
fn certificate_coverage_of_the_reference_profiles_is_that_of_the_ratings() {
    let reference = data(include_str!("../../data/iso_coverage.json"));
    for (name, rows) in profiles() {
        let expected = &reference[&name];
        let score = scored(&tree(&rows), &every(0.0));
        for (is, part) in
            [(score.certificate.low, "lo"), (score.certificate.point, "point"), (score.certificate.high, "hi")]
        {
            let name = format!("tests/data/iso_coverage.json: {name} {part}");
            close(&name, is, expected[part].as_f64().unwrap(), 1e-12);
        }
        assert_eq!(score.articles.len(), expected["articles"]);
        let counts = &expected["counts"];
        let count = |level: &str| counts.get(level).map_or(0, |n| usize::try_from(n.as_u64().unwrap()).unwrap());
        let levels = ["full", "substantial", "partial", "none"].map(count);
        let is = score.counts;
        assert_eq!([is.full, is.substantial, is.partial, is.none], levels, "{name}");
        for article in &score.articles {
            let should = expected["articles_point"][article.cite.to_string()].as_f64().unwrap();
            close(&format!("{name} {}", article.cite), article.certificate.point, should, 5.01e-4);
        }
        let gates: Vec<_> = rows.iter().filter(|row| row.gate).map(|row| super::reference(row)).collect();
        assert_eq!(gates, texts(&expected["gates"]), "{name}");
    }
}

#[test]
fn other_ways_of_counting_give_the_figures_of_the_ratings() {
    let reference = data(include_str!("../../data/iso_coverage.json"));
    for (name, rows) in profiles() {
        let expected = |part: &str| reference[&name][part].as_f64().unwrap();
        let all = ways(&rows.iter().map(|row| (*row, Truth::Yes)).collect::<Vec<_>>());
        let of = |way: Way| *all.iter().find(|ways| ways.way == way).unwrap();
        let (ours, any, strict) = (of(Way::Ours), of(Way::AnyLink), of(Way::Strict));
        for (is, part) in [
            (any.articles.point, "touch"),
            (of(Way::Usual).articles.point, "half"),
            (strict.articles.point, "strong"),
            (of(Way::Linear).articles.point, "linear"),
            (ours.articles.low, "lo"),
            (ours.articles.point, "point"),
            (ours.articles.high, "hi"),
            (ours.rows.low, "row_lo"),
            (ours.rows.point, "row_point"),
            (ours.rows.high, "row_hi"),
            (any.rows.point, "row_touch"),
            (strict.rows.point, "row_strong"),
            (ours.themes.low, "theme_lo"),
            (ours.themes.point, "theme_point"),
            (ours.themes.high, "theme_hi"),
        ] {
            close(&format!("{name} {part}"), is, expected(part), 1e-12);
        }
    }
}

#[test]
fn the_quick_start_for_27001_gives_the_figures_of_its_vector() {
    let vectors = vectors();
    let status = vectors["status_vectors"].as_object().unwrap().keys().find(|name| name.contains("27001")).unwrap();
    let ratings = QuickStart::Security.ratings();
    for (name, rows) in profiles() {
        let score = scored(&tree(&rows), &Levels::of(&ratings, Truth::Yes));
        closely(&name, score.actual, &vectors["expected"][&name][status]);
    }
}

#[test]
fn every_quick_start_rates_every_item() {
    for start in QuickStart::ALL {
        let ratings = start.ratings();
        close(start.as_str(), ratings.assessed(), 1.0, 0.0);
    }
    close("nobody looked", Ratings::default().assessed(), 0.0, 0.0);
    for (name, rows) in profiles() {
        let tree = tree(&rows);
        let of = |start: QuickStart| scored(&tree, &Levels::of(&start.ratings(), Truth::Yes));
        assert_eq!(of(QuickStart::Certified).actual, of(QuickStart::Certified).certificate, "{name}");
        assert_eq!(of(QuickStart::Nothing).actual, ai_act_checklist::iso::Span::ZERO, "{name}");
    }
}

#[test]
fn what_is_lost_without_an_item_is_what_was_computed() {
    let (vectors, profiles) = (vectors(), profiles());
    for (name, expected) in vectors["leverage"].as_object().unwrap() {
        let tree = tree(&profiles[name]);
        let whole = scored(&tree, &every(1.0)).actual.point;
        for entry in expected.as_array().unwrap() {
            let item: Item = entry[1].as_str().unwrap().parse().unwrap();
            let without = Levels::each(Truth::Yes, |other| {
                ai_act_checklist::iso::Span::exactly(if other == item { 0.0 } else { 1.0 })
            });
            let lost = (whole - scored(&tree, &without).actual.point) * 100.0;
            close(&format!("{name} {item}"), lost, entry[0].as_f64().unwrap(), 5.01e-3);
            // The one step that is left brings it back.
            let back = steps(&tree, &without, 5);
            assert_eq!(back.iter().map(|step| step.item).collect::<Vec<_>>(), [item], "{name}");
            close(&format!("{name} {item}"), back[0].gain * 100.0, lost, 1e-9);
        }
    }
}

#[test]
fn a_row_whose_primary_item_is_not_there_counts_half_at_most() {
    let row = rows().find(|row| row.id == "art-4-1").unwrap();
    let rated = |rating: fn(Item) -> Rating| {
        let ratings = Item::ALL.iter().map(|item| (*item, rating(*item))).collect();
        factor(row, &Levels::of(&ratings, Truth::Yes)).point
    };
    // Primary 7.2 and 7.3, supporting 7.1, A.3.2 and A.4.6.
    close("all", rated(|_| Rating::Fully), 1.0, 0.0);
    close("7.3 not", rated(|item| if item == Item::C7_3 { Rating::None } else { Rating::Fully }), 0.5, 0.0);
    let third = rated(|item| if matches!(item, Item::C7_2 | Item::C7_3) { Rating::Fully } else { Rating::None });
    close("no support", third, 2.0 / 3.0, 1e-12);
    let slightly = rated(|item| if item == Item::C7_3 { Rating::Partly } else { Rating::Fully });
    close("7.3 partly", slightly, (2.0 * (1.33 / 2.0) + 1.0) / 3.0, 1e-12);
}

#[test]
fn a_row_that_speaks_of_nothing_counts_nothing() {
    for row in rows().filter(|row| row.primary.is_empty()) {
        assert_eq!(row.level, Level::Nothing, "{}", row.id);
        close(row.id, row.certificate().high, 0.0, 0.0);
        close(row.id, factor(row, &every(1.0)).high, 0.0, 0.0);
    }
}

#[test]
fn the_counting_data_and_the_profiles_name_the_same_cases() {
    let vectors = vectors();
    let names = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&vectors["profiles"]), names(&data(include_str!("../../data/iso_coverage.json"))));
}
