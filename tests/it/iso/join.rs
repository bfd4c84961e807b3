//! Rows and obligations: whatever is on one side is on the other, or says why not.

use super::{every, profiles, scored, tree};
use ai_act_checklist::assess::{Coverage, coverage, ways_of_counting};
use ai_act_checklist::engine::{Truth, View};
use ai_act_checklist::iso::{Item, QuickStart, Rating, Ratings, Row, UNMAPPED, Why, prohibitions, rows};
use ai_act_checklist::law::Cite;
use ai_act_checklist::law::obligations::{Actor, ObligationId, ObligationKind};
use std::collections::BTreeSet;

fn row(id: &str) -> &'static Row {
    rows().find(|row| row.id == id).unwrap_or_else(|| panic!("no row {id}"))
}

/// Whether one provision is the other, or stands below it.
fn below(mut cite: Cite, other: Cite) -> bool {
    loop {
        if cite == other {
            return true;
        }
        match cite.parent() {
            Some(parent) => cite = parent,
            None => return false,
        }
    }
}

#[test]
fn every_row_belongs_to_obligations_of_its_own_provision() {
    for row in rows() {
        for id in row.obligations() {
            let obligation = id.row();
            let near = below(row.cite, obligation.cite) || below(obligation.cite, row.cite);
            assert!(near, "{} is of {}, {id} of {}", row.id, row.cite, obligation.cite);
        }
        assert!(!row.decided_by().is_empty(), "{}: nothing decides whether it applies", row.id);
    }
    let alone: Vec<_> = rows().filter(|row| row.obligations().is_empty()).map(|row| row.id).collect();
    assert_eq!(alone, ["art-6-2"], "rows without an obligation need a reason");
    let led: Vec<_> = rows().filter(|row| row.decided_by() != row.obligations()).map(|row| row.id).collect();
    assert_eq!(led, ["art-5-1", "art-6-2", "art-22-3", "art-54-3"], "rows that follow others need a reason");
}

#[test]
fn names_of_rows_are_unique() {
    let names: BTreeSet<_> = rows().map(|row| row.id).collect();
    assert_eq!(names.len(), rows().count());
}

#[test]
fn every_obligation_has_a_row_or_a_reason_for_none() {
    let rated: BTreeSet<_> = rows().flat_map(|row| row.obligations().iter().copied()).collect();
    let excused: BTreeSet<_> = UNMAPPED.iter().map(|unmapped| unmapped.obligation).collect();
    assert_eq!(excused.len(), UNMAPPED.len(), "a reason is given twice");
    let both: Vec<_> = rated.intersection(&excused).collect();
    assert!(both.is_empty(), "rated, and said to have no row: {both:?}");
    let all: BTreeSet<_> = ObligationId::all().collect();
    let accounted: BTreeSet<_> = rated.union(&excused).copied().collect();
    let missing: Vec<_> = all.difference(&accounted).collect();
    assert!(missing.is_empty(), "neither row nor reason: {missing:?}");
}

#[test]
fn reasons_for_having_no_row_hold() {
    for unmapped in UNMAPPED {
        let id = unmapped.obligation;
        let obligation = id.row();
        for named in unmapped.rows {
            row(named);
        }
        let asks_nothing =
            matches!(obligation.kind, ObligationKind::Relief | ObligationKind::Scope | ObligationKind::Right);
        assert_eq!(asks_nothing, unmapped.why == Why::AsksNothing, "{id}: {:?}", obligation.kind);
        let speaks = matches!(unmapped.why, Why::Points | Why::Elsewhere | Why::Detail);
        assert_eq!(speaks, !unmapped.rows.is_empty(), "{id}");
        match unmapped.why {
            Why::Points => {
                assert!(unmapped.rows.iter().all(|point| below(row(point).cite, obligation.cite)), "{id}");
                let below = rows().filter(|row| below(row.cite, obligation.cite)).count();
                assert_eq!(below, unmapped.rows.len(), "{id}: not all of its points");
            }
            Why::Addressee => {
                let runs =
                    [Actor::Provider, Actor::Deployer, Actor::Importer, Actor::Distributor, Actor::ModelProvider];
                assert!(!obligation.who.iter().any(|who| runs.contains(who)), "{id}");
            }
            Why::OnDemand => assert!(obligation.event.is_some(), "{id}"),
            _ => {}
        }
    }
}

/// Outcomes under which exactly the obligations of these rows apply. No prohibited practice is met.
fn only(rows: &[&'static Row]) -> impl Fn(ObligationId) -> Truth {
    let caught: BTreeSet<_> = prohibitions().collect();
    let yes: BTreeSet<_> =
        rows.iter().flat_map(|row| row.decided_by()).filter(|id| !caught.contains(*id)).copied().collect();
    move |id| if yes.contains(&id) { Truth::Yes } else { Truth::No }
}

#[track_caller]
fn covered(outcome: &dyn Fn(ObligationId) -> Truth, ratings: &Ratings) -> Coverage {
    coverage(outcome, ratings, Truth::Yes).unwrap()
}

#[test]
fn a_case_with_the_obligations_of_a_reference_profile_has_its_figures() {
    for (name, rows) in profiles() {
        let covered = covered(&only(&rows), &QuickStart::Certified.ratings());
        // A profile without Article 4 has none of the prohibitions that the same people keep to, and one with it has them.
        if name.starts_with("A2") || name.starts_with("A3") || name.starts_with("A4") {
            continue;
        }
        let expected = scored(&tree(&rows), &every(1.0));
        let close = |is: f64, should: f64| assert!((is - should).abs() < 1e-12, "{name}: {is}, not {should}");
        close(covered.certificate.low, expected.certificate.low);
        close(covered.certificate.point, expected.certificate.point);
        close(covered.certificate.high, expected.certificate.high);
        assert_eq!(covered.actual, covered.certificate, "{name}");
        assert_eq!(covered.articles.len(), expected.articles.len(), "{name}");
    }
}

#[test]
fn a_deployer_and_a_model_provider_have_denominators_of_their_own() {
    let profiles = profiles();
    let articles = |start: &str| {
        let (_, rows) = profiles.iter().find(|(name, _)| name.starts_with(start)).unwrap();
        let covered = covered(&only(rows), &Ratings::default());
        covered.articles.iter().map(|article| article.cite.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(articles("C GPAI"), ["Art. 53"]);
    assert!(articles("B ").contains(&"Art. 27".to_owned()) && !articles("B ").contains(&"Art. 53".to_owned()));
}

#[test]
fn each_figure_opens_to_the_rows_behind_it() {
    for (name, of) in profiles() {
        let covered = covered(&only(&of), &QuickStart::Security.ratings());
        let behind: BTreeSet<_> = covered.articles.iter().flat_map(|a| a.all_rows()).map(|r| r.row.id).collect();
        assert_eq!(behind.len(), covered.counts.rows(), "{name}");
        assert_eq!(behind.len() + covered.left_out.len(), rows().count(), "{name}");
        assert!(covered.left_out.iter().all(|id| !behind.contains(id)), "{name}");
        assert!(covered.gates.iter().all(|gate| behind.contains(gate.id) && row(gate.id).gate), "{name}");
        assert!(covered.steps.len() <= Coverage::STEPS);
    }
}

#[test]
fn no_figure_while_a_prohibited_practice_is_met() {
    let certified = QuickStart::Certified.ratings();
    assert_eq!(prohibitions().count(), 10);
    for caught in prohibitions() {
        let met = |id: ObligationId| if id == caught || id.name() == "art-4-1" { Truth::Yes } else { Truth::No };
        assert!(coverage(&met, &certified, Truth::Yes).is_none(), "{caught}");
        assert!(ways_of_counting(&met).is_empty(), "{caught}");
        let open = |id| if id == caught { Truth::Unknown } else { met(id) };
        assert!(coverage(&open, &certified, Truth::Yes).is_some(), "{caught} is not settled");
    }
    assert!(coverage(&|_| Truth::No, &certified, Truth::Yes).is_none(), "nothing to cover");
}

#[test]
fn the_prohibition_counts_for_everybody_whom_literacy_binds() {
    let of = |id: ObligationId| if id.name() == "art-4-1" { Truth::Yes } else { Truth::No };
    assert!(row("art-5-1").applies(&of).is_yes());
    assert!(row("art-5-1-ba").applies(&of).is_no());
    assert!(row("art-6-2").applies(&|id| if id.name() == "art-8-1" { Truth::Yes } else { Truth::No }).is_yes());
}

#[test]
fn an_excluded_control_counts_nothing_and_is_listed() {
    let profiles = profiles();
    let (_, rows) = profiles.first_key_value().unwrap();
    let outcome = only(rows);
    let with = |rating: Rating| {
        let mut ratings = QuickStart::Certified.ratings();
        ratings.set(Item::A6_2_8, Some(rating)).unwrap();
        covered(&outcome, &ratings)
    };
    let (excluded, none) = (with(Rating::Excluded), with(Rating::None));
    assert_eq!(excluded.actual, none.actual);
    assert_eq!((excluded.excluded, none.excluded), (vec![Item::A6_2_8], vec![]));
    assert!((excluded.assessed - 1.0).abs() < 1e-12);
    let mut ratings = Ratings::default();
    assert!(ratings.set(Item::C4_1, Some(Rating::Excluded)).is_err(), "a clause cannot be excluded");
    assert_eq!(ratings.get(Item::C4_1), None);
}

#[test]
fn outside_the_management_system_only_what_binds_the_organisation_is_covered() {
    let profiles = profiles();
    let (_, rows) = profiles.first_key_value().unwrap();
    let outcome = only(rows);
    let certified = QuickStart::Certified.ratings();
    let of = |scope: Truth| coverage(&outcome, &certified, scope).unwrap();
    let (inside, open, outside) = (of(Truth::Yes), of(Truth::Unknown), of(Truth::No));
    assert_eq!(inside.certificate, outside.certificate, "what a certificate would address stays");
    for article in &outside.articles {
        let bound = matches!(article.cite.to_string().as_str(), "Art. 4" | "Art. 5");
        assert!(bound || article.actual == ai_act_checklist::iso::Span::ZERO, "{}", article.cite);
    }
    assert!(outside.actual.high > 0.0 && outside.actual.high < inside.actual.low);
    assert_eq!((open.actual.low, open.actual.point), (outside.actual.low, outside.actual.point));
    assert_eq!(open.actual.high.to_bits(), inside.actual.high.to_bits());
    assert!(outside.steps.is_empty(), "no step helps but to draw the system in: {:?}", outside.steps);
}

#[test]
fn nothing_known_leaves_everything_open() {
    let facts = crate::support::Values::nothing();
    let covered = covered(&|id| id.row().truth(&facts, View::FULL), &Ratings::default());
    assert_eq!((covered.certificate.low.to_bits(), covered.actual.point.to_bits()), (0, 0));
    assert!(covered.certificate.in_order() && covered.actual.in_order());
    assert!(covered.certificate.high > 0.9, "{:?}", covered.certificate);
    assert!(covered.articles.iter().all(|article| article.outcome.is_open()));
}
