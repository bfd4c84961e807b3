//! What holds of the figures whatever the case.

use super::{close, every, of, profiles, random, scored, tree};
use crate::support::Rng;
use ai_act_checklist::engine::Truth::{self, No, Unknown, Yes};
use ai_act_checklist::iso::{Item, Level, Levels, Rating, Ratings, Row, Span, Tree, rows, score, steps};

/// Profiles, and sets of rows at random.
fn sets(rng: &mut Rng) -> Vec<Vec<&'static Row>> {
    let mut sets: Vec<_> = profiles().into_values().collect();
    for _ in 0..40 {
        let share = 5 + rng.below(90);
        sets.push(rows().filter(|_| rng.chance(share)).collect());
    }
    sets.retain(|set| !set.is_empty());
    sets
}

fn near(a: Span, b: Span) -> bool {
    [(a.low, b.low), (a.point, b.point), (a.high, b.high)].iter().all(|(a, b)| (a - b).abs() < 1e-12)
}

#[test]
fn all_in_place_is_what_the_certificate_covers_and_nothing_in_place_is_nothing() {
    for set in sets(&mut Rng::new(1)) {
        let tree = tree(&set);
        let whole = scored(&tree, &every(1.0));
        assert_eq!(whole.actual, whole.certificate);
        assert_eq!(scored(&tree, &every(0.0)).actual, Span::ZERO);
    }
}

#[test]
fn actual_coverage_never_exceeds_the_certificate_and_bounds_are_in_order() {
    let mut rng = Rng::new(2);
    for set in sets(&mut rng) {
        for _ in 0..20 {
            let applies: Vec<_> = set.iter().map(|row| (*row, *rng.pick(&[Yes, Yes, Unknown, No]))).collect();
            let known: Vec<_> = Item::ALL.iter().map(|_| rng.chance(70)).collect();
            let table = random(&mut rng);
            let scope = *rng.pick(&[Yes, Yes, Unknown, No]);
            let levels =
                Levels::each(
                    scope,
                    |item| {
                        if known[item.index()] { Span::exactly(table[&item]) } else { Span::UNKNOWN }
                    },
                );
            let Some(score) = score(&Tree::of(applies), &levels) else { continue };
            let nodes = score.articles.iter().flat_map(|article| [article.certificate, article.actual]);
            for span in nodes.chain([score.certificate, score.actual]) {
                assert!(span.in_order() && span.low >= 0.0 && span.high <= 1.0, "{span:?}");
            }
            let (actual, certificate) = (score.actual, score.certificate);
            let within = actual.low <= certificate.low + 1e-12
                && actual.point <= certificate.point + 1e-12
                && actual.high <= certificate.high + 1e-12;
            assert!(within, "{actual:?} {certificate:?}");
        }
    }
}

#[test]
fn raising_any_rating_never_lowers_a_figure() {
    const UP: [Rating; 5] = [Rating::None, Rating::Partly, Rating::Shared, Rating::Largely, Rating::Fully];
    let mut rng = Rng::new(3);
    for set in sets(&mut rng) {
        let tree = tree(&set);
        for _ in 0..25 {
            let mut places: Vec<_> = Item::ALL.iter().map(|_| rng.below(UP.len())).collect();
            let figure = |places: &[usize]| {
                let ratings: Ratings = Item::ALL.iter().map(|item| (*item, UP[places[item.index()]])).collect();
                scored(&tree, &Levels::of(&ratings, Yes))
            };
            let before = figure(&places);
            let raised = rng.below(Item::COUNT);
            places[raised] = (places[raised] + 1 + rng.below(UP.len())).min(UP.len() - 1);
            let after = figure(&places);
            let pairs = before.articles.iter().zip(&after.articles).map(|(a, b)| (a.actual, b.actual));
            for (a, b) in pairs.chain([(before.actual, after.actual)]) {
                let rises = a.low <= b.low + 1e-12 && a.point <= b.point + 1e-12 && a.high <= b.high + 1e-12;
                assert!(rises, "{}: {a:?} to {b:?}", Item::ALL[raised]);
            }
        }
    }
}

#[test]
fn rating_what_was_not_assessed_narrows_the_figure() {
    let mut rng = Rng::new(4);
    for set in sets(&mut rng) {
        let tree = tree(&set);
        let mut ratings = Ratings::default();
        let mut before = scored(&tree, &Levels::of(&ratings, Yes)).actual;
        close("nothing is claimed", before.point, 0.0, 0.0);
        for item in Item::ALL {
            let rating = *rng.pick(&[Rating::None, Rating::Partly, Rating::Largely, Rating::Fully]);
            ratings.set(*item, Some(rating)).unwrap();
            let after = scored(&tree, &Levels::of(&ratings, Yes)).actual;
            assert!(before.low <= after.low + 1e-12 && after.high <= before.high + 1e-12, "{item}");
            assert!(before.point <= after.point + 1e-12, "{item}: what is not assessed counts as not there");
            before = after;
        }
    }
}

#[test]
fn settling_what_is_open_stays_within_the_bounds() {
    let mut rng = Rng::new(5);
    for set in sets(&mut rng) {
        let table = random(&mut rng);
        let mut applies: Vec<(&'static Row, Truth)> =
            set.iter().map(|row| (*row, if rng.chance(50) { Yes } else { Unknown })).collect();
        let Some(mut before) = score(&Tree::of(applies.iter().copied()), &of(&table)) else { continue };
        for at in 0..applies.len() {
            if applies[at].1 == Unknown {
                applies[at].1 = *rng.pick(&[Yes, No]);
                let Some(after) = score(&Tree::of(applies.iter().copied()), &of(&table)) else { break };
                for (wide, narrow) in [(before.certificate, after.certificate), (before.actual, after.actual)] {
                    let within = wide.low <= narrow.low + 1e-12 && narrow.high <= wide.high + 1e-12;
                    assert!(within, "{}: {wide:?} to {narrow:?}", applies[at].0.id);
                }
                before = after;
            }
        }
    }
}

#[test]
fn an_open_row_counts_nothing_below_and_is_dropped_above() {
    let row = |id: &str| rows().find(|row| row.id == id).unwrap();
    let (open, sure) = (row("art-9-4"), row("art-9-1"));
    assert_eq!((open.level, sure.level), (Level::Nothing, Level::Substantial));
    let span = Tree::of([(open, Unknown), (sure, Yes)]).fold(&Row::certificate).unwrap();
    assert!(near(span, Span { low: 0.25, point: 0.35, high: 0.9 }), "{span:?}");
    // One that is better covered than the rest: leaving it out would bound nothing.
    let span = Tree::of([(open, Yes), (sure, Unknown)]).fold(&Row::certificate).unwrap();
    assert!(near(span, Span { low: 0.0, point: 0.35, high: 0.45 }), "{span:?}");
    assert!(Tree::of([(open, No)]).fold(&Row::certificate).is_none());
}

#[test]
fn a_row_of_level_none_never_raises_the_certificate() {
    let mut rng = Rng::new(6);
    let nothing: Vec<_> = rows().filter(|row| row.certificate() == Span::ZERO).collect();
    for set in sets(&mut rng) {
        let before = scored(&tree(&set), &every(1.0)).certificate;
        for _ in 0..10 {
            let more = *rng.pick(&nothing);
            if !set.iter().any(|row| row.id == more.id) {
                let mut with = set.clone();
                with.push(more);
                let after = scored(&tree(&with), &every(1.0)).certificate;
                let rises = after.low > before.low + 1e-12
                    || after.point > before.point + 1e-12
                    || after.high > before.high + 1e-12;
                assert!(!rises, "{}", more.id);
            }
        }
    }
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let mut rng = Rng::new(7);
    for set in sets(&mut rng) {
        let table = random(&mut rng);
        let applies: Vec<_> = set.iter().map(|row| (*row, *rng.pick(&[Yes, Yes, Unknown]))).collect();
        let mut other = applies.clone();
        for place in (1..other.len()).rev() {
            other.swap(place, rng.below(place + 1));
        }
        let (one, two) = (score(&Tree::of(applies), &of(&table)), score(&Tree::of(other), &of(&table)));
        let (one, two) = (one.unwrap(), two.unwrap());
        assert!(near(one.certificate, two.certificate) && near(one.actual, two.actual));
    }
}

#[test]
fn excluded_counts_as_nothing() {
    let mut rng = Rng::new(8);
    for set in sets(&mut rng) {
        let tree = tree(&set);
        let out: Vec<_> = Item::ALL.iter().map(|item| item.is_control() && rng.chance(30)).collect();
        let with = |rating: Rating| {
            let rated = Item::ALL.iter().map(|item| (*item, if out[item.index()] { rating } else { Rating::Largely }));
            scored(&tree, &Levels::of(&rated.collect(), Yes)).actual
        };
        assert_eq!(with(Rating::Excluded), with(Rating::None));
    }
}

#[test]
fn the_steps_are_those_that_raise_the_figure_most() {
    let mut rng = Rng::new(9);
    for set in sets(&mut rng) {
        let (tree, levels) = (tree(&set), of(&random(&mut rng)));
        let now = scored(&tree, &levels).actual.point;
        let gain = |item: Item| scored(&tree, &levels.with(item)).actual.point - now;
        let named = steps(&tree, &levels, 5);
        for step in &named {
            close(step.item.as_str(), step.gain, gain(step.item), 1e-12);
        }
        assert!(named.windows(2).all(|pair| pair[0].gain >= pair[1].gain));
        let least = if named.len() == 5 { named[4].gain } else { 0.0 };
        for item in Item::ALL.iter().filter(|item| !named.iter().any(|step| step.item == **item)) {
            assert!(gain(*item) <= least + 1e-8, "{item} brings more");
        }
    }
}
