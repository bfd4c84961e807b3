//! What audits of the obligations found, each by its provision: the wrong day, addressee, fine or route.

use crate::support::{TODAY, and_no_more_duties, day, duty};
use ai_act_checklist::assess::{ObligationReport, Report, report};
use ai_act_checklist::engine::{Date, Truth};
use ai_act_checklist::law::fines::{Size, ceiling};
use ai_act_checklist::law::obligations::{Actor, Fine, obligations};

const PREDICTS: &str = "what=software inside=trained output=predictions narrow-groups=neither";
const PROVIDER: &str = "role=developed,offers own-name=yes union-link=offered-in-union exclusions=none";
const DEPLOYER: &str = "role=uses authority=yes union-link=established-in-union exclusions=none";
const CV: &str = "users=employer about=individuals data=personal-data conduct=none product=none areas=area-work \
    work=filters-applications evaluates=yes people-see=none";
const SEARCH: &str = "about=individuals data=body-signals body-use=finds-out identify=no-involvement,database \
    identify-limits=none identify-live=none areas=none";

#[track_caller]
fn on(parts: &[&str], day: Date) -> Report {
    report(&and_no_more_duties(&parts.join(" ")), day)
}

#[track_caller]
fn of(parts: &[&str]) -> Report {
    on(parts, TODAY)
}

#[track_caller]
fn row<'a>(report: &'a Report, id: &str) -> &'a ObligationReport {
    report.obligation(duty(id)).unwrap()
}

#[track_caller]
fn come_out(report: &Report, expected: Truth, ids: &[&str]) {
    for id in ids {
        assert_eq!(row(report, id).outcome, expected, "{id}");
    }
}

/// The fine of a row and the duty it goes by.
#[track_caller]
fn fine(report: &Report, id: &str) -> String {
    let row = row(report, id);
    let cites: Vec<_> =
        [row.penalty.cite, row.penalty.via].into_iter().flatten().map(|cite| cite.to_string()).collect();
    cites.join(" via ")
}

const ABOUT_EVERY_SYSTEM: [&str; 5] = ["art-4-1", "art-77-1a", "art-79-2", "art-79-4", "art-87"];

#[test]
fn article_2_2_lifts_nothing_before_article_6_1_applies_to_products_and_is_open_from_then_on() {
    let tractor = [
        PREDICTS,
        "what=in-product",
        PROVIDER,
        "about=things data=none users=company conduct=none product=agricultural-vehicles product-part=component \
         product-safety=guards outside-body=required outside-body-why=health-safety areas=none people-see=none",
    ];
    let before = on(&tractor, day("2028-08-01"));
    come_out(&before, Truth::Yes, &ABOUT_EVERY_SYSTEM);
    let mark = row(&before, "art-4-1").transitional.clone().unwrap();
    assert_eq!((mark.cite.to_string().as_str(), mark.state), ("Art. 2(2)", Truth::Unknown));
    assert_eq!(mark.until, Some(day("2028-08-02")));
    come_out(&on(&tractor, day("2028-08-02")), Truth::Unknown, &ABOUT_EVERY_SYSTEM);
    come_out(&before, Truth::No, &["art-8-1", "art-16-a"]);
    // Sensitive data against bias as well.
    let biased = [&tractor[..], &["bias-check=yes"]].concat();
    come_out(&on(&biased, TODAY), Truth::Yes, &["art-4a-1-a", "art-4a-2"]);
}

#[test]
fn article_25_2_and_25_4_bind_from_the_day_of_annex_iii_whatever_the_system_of_others_is() {
    let report = of(&[
        PREDICTS,
        PROVIDER,
        "about=individuals data=personal-data conduct=none product=none people-see=none users=company areas=none \
         handed-over=yes ruled-out=no other-part=supplies-part",
    ]);
    for id in ["art-25-2", "art-25-4-supplier"] {
        let row = row(&report, id);
        assert_eq!((row.outcome, row.applies_from), (Truth::Yes, Some(day("2027-12-02"))), "{id}");
    }
}

#[test]
fn article_26_10_subparagraphs_5_and_6_stay_open_for_a_casino_and_bind_the_police() {
    let casino = of(&[PREDICTS, DEPLOYER, SEARCH, "users=company own-law-enforcement=no organisation=none"]);
    come_out(&casino, Truth::No, &["art-26-10"]);
    come_out(&casino, Truth::Unknown, &["art-26-10-sub-5"]);
    let police = of(&[PREDICTS, DEPLOYER, SEARCH, "users=law-enforcement own-law-enforcement=yes organisation=none"]);
    come_out(&police, Truth::Yes, &["art-26-10", "art-26-10-sub-5"]);
}

const EVIDENCE: &str = "users=law-enforcement about=things data=none conduct=none product=none people-see=none \
    areas=area-police police=evidence evaluates=no combined=no task@6c=narrow task-narrow@6c=limited,fixed-criteria \
    task-narrow-value@6c=no task-influence@6c=yes";

#[test]
fn article_49_4_keeps_a_police_tool_that_is_claimed_not_to_be_high_risk_out_of_the_public_part() {
    let report = of(&[PREDICTS, PROVIDER, EVIDENCE]);
    come_out(&report, Truth::Yes, &["art-6-4", "art-49-2", "art-49-4", "art-71-2"]);
    assert_eq!(fine(&report, "art-49-4"), "Art. 99(1)", "Article 16 does not speak of it");
    assert_eq!(fine(&report, "art-71-2"), "Art. 99(1)");
    let registered = obligations().find(|row| row.name == "art-49-4").unwrap();
    assert!(registered.who.contains(&Actor::AuthorisedRepresentative));
}

#[test]
fn article_6_4_has_no_earlier_literal_date() {
    let report = of(&[PREDICTS, PROVIDER, EVIDENCE]);
    let record = row(&report, "art-6-4");
    assert_eq!((record.applies_from, record.literal_from), (Some(day("2027-12-02")), None));
}

const RADIO: &str = "what=in-product users=company data=body-signals body-use=finds-out identify=no-involvement,database \
    identify-limits=none identify-live=none product=radio-equipment product-part=itself areas=none evaluates=no \
    task@1a=none standards=no";

#[test]
fn article_43_3_sends_a_product_of_section_a_that_annex_iii_lists_to_its_product_law() {
    let report = of(&[PREDICTS, PROVIDER, RADIO, "outside-body=self-assessed"]);
    come_out(&report, Truth::Yes, &["art-43-3", "art-8-2", "art-11-2", "art-72-4", "art-74-4"]);
    come_out(&report, Truth::No, &["art-43-1", "art-43-2", "annex-vi-2", "annex-vii-4-1", "art-46-1", "art-48-4"]);
    assert_eq!(row(&report, "art-43-3").applies_from, Some(day("2027-12-02")));
    // What its own law sends to an outside body is audited by one.
    let body = of(&[PREDICTS, PROVIDER, RADIO, "outside-body=required outside-body-why=spectrum-emc"]);
    come_out(&body, Truth::Yes, &["art-43-3", "annex-vii-3-1", "annex-vii-4-3", "annex-vii-5-2", "art-48-4"]);
    come_out(&body, Truth::No, &["annex-vii-4-1", "annex-vii-4-7"]);
}

#[test]
fn annex_vii_in_full_is_for_biometrics_outside_products_and_the_number_of_a_body_for_who_has_one() {
    let search = of(&[PREDICTS, PROVIDER, SEARCH, "users=company standards=no product=none"]);
    let points = ["annex-vii-3-1", "annex-vii-4-1", "annex-vii-4-3", "annex-vii-4-7", "annex-vii-5-2", "art-48-4"];
    come_out(&search, Truth::Yes, &points);
    let tool = of(&[PREDICTS, PROVIDER, CV]);
    come_out(&tool, Truth::Yes, &["art-43-2", "art-48-1"]);
    come_out(&tool, Truth::No, &points);
}

#[test]
fn article_75c_4_prices_every_duty_about_a_system_that_the_ai_office_supervises() {
    let report = of(&[PREDICTS, PROVIDER, CV, "ai-office=yes"]);
    for id in ["art-4-1", "art-9-1", "art-22-1", "art-79-2", "art-16-a", "art-72-1"] {
        assert_eq!(row(&report, id).penalty.fine, Some(Fine::AiOffice), "{id}");
    }
    let access = row(&report, "art-77-1a").penalty;
    assert_eq!((access.fine, access.also), (Some(Fine::AiOffice), Some(Fine::Information)));
    assert_eq!(row(&report, "art-5-1-a").penalty.fine, Some(Fine::Practices));
}

#[test]
fn article_100_sets_the_ceilings_for_bodies_of_the_union_whatever_the_duty() {
    let report = of(&[PREDICTS, DEPLOYER, CV, "organisation=union-body"]);
    for id in ["art-4-1", "art-26-1", "art-27-1", "art-79-2", "art-86-1"] {
        assert_eq!(row(&report, id).penalty.fine, Some(Fine::Union), "{id}");
        assert_eq!(fine(&report, id), "Art. 100(3)", "{id}");
    }
    assert_eq!(fine(&report, "art-5-1-a"), "Art. 100(2)");
    assert_eq!(ceiling(Fine::National, Size::UnionBody, None).unwrap().ceiling, Some(750_000));
    assert_eq!(ceiling(Fine::UnionPractices, Size::UnionBody, None).unwrap().ceiling, Some(1_500_000));
}

#[test]
fn article_99_4_reaches_representatives_and_deployers_by_their_own_points() {
    let represents = "role=represents mandate=yes exclusions=none union-link=offered-in-union,established-in-union";
    let report = of(&[PREDICTS, represents, CV, "task@4a=none task-declared@4a=no"]);
    for id in ["art-49-1", "art-71-2"] {
        assert_eq!(row(&report, id).outcome, Truth::Yes, "{id}");
        assert_eq!(fine(&report, id), "Art. 99(4)(b) via Art. 22(3)(e)", "{id}");
    }
    let police = of(&[
        PREDICTS,
        DEPLOYER,
        "users=law-enforcement about=individuals data=personal-data evaluates=yes \
        areas=area-police police=evidence organisation=none",
    ]);
    assert_eq!(fine(&police, "art-49-4"), "Art. 99(4)(e) via Art. 26(8)");
    // Nobody but a provider is fined by way of Article 16.
    let providers = [Actor::Provider, Actor::InitialProvider];
    for row in obligations().filter(|row| row.penalty.via.is_some_and(|via| via.to_string().starts_with("Art. 16("))) {
        let others = row.who.iter().any(|actor| !providers.contains(actor));
        assert!(!others || !row.otherwise.is_empty(), "{}", row.name);
    }
}

#[test]
fn article_101_1_fines_providers_of_models_and_not_their_representatives() {
    let report = of(&["what=software inside=trained output=predictions other-part=model-representative", PROVIDER]);
    for id in ["art-91-5", "art-92-5"] {
        assert_eq!(row(&report, id).outcome, Truth::Yes, "{id}");
        assert_eq!(fine(&report, id), "Art. 99(1)", "{id}");
    }
}

#[test]
fn article_10_1_makes_sensitive_data_a_requirement_that_article_99_4_fines_as_well() {
    let report = of(&[PREDICTS, PROVIDER, CV, "bias-check=yes"]);
    for id in ["art-4a-1", "art-4a-1-a", "art-4a-1-f"] {
        let penalty = row(&report, id).penalty;
        assert_eq!((penalty.fine, penalty.also), (Some(Fine::National), Some(Fine::Operators)), "{id}");
    }
}

#[test]
fn articles_72_and_73_are_left_to_national_law_save_where_the_procedure_is_missing() {
    for row in obligations().filter(|row| row.name.starts_with("art-72-") || row.name.starts_with("art-73-")) {
        if row.penalty.fine.is_some() {
            assert_eq!(
                (row.penalty.fine, row.penalty.also),
                (Some(Fine::National), Some(Fine::Operators)),
                "{}",
                row.name
            );
        }
    }
}

#[test]
fn article_50_5_waits_where_marking_by_an_earlier_generator_is_all_there_is_to_say() {
    let maker = "what=software inside=trained output=media role=developed,offers own-name=yes \
        union-link=offered-in-union exclusions=none about=things data=none users=company conduct=none product=none \
        areas=none generator-date=yes";
    let alone = of(&[maker, "people-see=perceived"]);
    for id in ["art-50-2", "art-50-5"] {
        assert_eq!(row(&alone, id).applies_from, Some(day("2026-12-02")), "{id}");
    }
    let talks =
        of(&[maker, "people-see=talks,perceived interaction=answers,directly,with-people interaction-exceptions=none"]);
    assert_eq!(row(&talks, "art-50-5").applies_from, Some(day("2026-08-02")), "people are told of the machine already");
}

#[test]
fn article_111_2_spares_the_duties_towards_authorities_about_the_system_as_well() {
    let report = of(&[PREDICTS, PROVIDER, CV, "organisation=none since=before-chapter-iii ai-office=yes"]);
    come_out(&report, Truth::No, &["art-48-1", "art-74-12", "art-74-13", "art-82-2", "art-83-1", "art-75-1e"]);
    come_out(&report, Truth::Yes, &["art-4-1", "art-79-2"]);
}

#[test]
fn article_111_2_has_two_cut_off_days_for_a_system_on_both_routes_and_one_answer_spares_neither() {
    let product = "what=in-product product=medical-devices product-part=itself outside-body=required \
        outside-body-why=health-safety since=before-chapter-iii organisation=none";
    let report = of(&[PREDICTS, PROVIDER, CV, product]);
    let record = row(&report, "art-16-a");
    assert_eq!(record.outcome, Truth::Yes);
    assert_eq!(record.transitional.as_ref().map(|grace| grace.state), Some(Truth::Unknown));
}

#[test]
fn article_46_2_is_for_law_enforcement_and_perhaps_for_other_authorities() {
    let office = of(&[
        PREDICTS,
        DEPLOYER,
        "users=public-authority about=individuals data=personal-data product=none \
        areas=area-services services=entitlement benefits=yes evaluates=yes organisation=public-law-body",
    ]);
    come_out(&office, Truth::Unknown, &["art-46-2"]);
    come_out(&of(&[PREDICTS, DEPLOYER, CV]), Truth::No, &["art-46-2"]);
}

#[test]
fn article_49_5_binds_providers_and_is_open_for_public_users_only() {
    let network = "areas=area-networks networks=guards networks-limits=none critical-entity=yes task-declared@2=no \
        about=things data=none users=network-operator";
    come_out(&of(&[PREDICTS, PROVIDER, network, "task@2=none"]), Truth::Yes, &["art-49-5"]);
    let private = of(&[PREDICTS, DEPLOYER, network, "organisation=none"]);
    come_out(&private, Truth::No, &["art-49-5", "art-49-5-deployer"]);
    let public = of(&[PREDICTS, DEPLOYER, network, "organisation=public-law-body"]);
    come_out(&public, Truth::Unknown, &["art-49-5-deployer"]);
}

#[test]
fn article_26_5_tells_financial_institutions_that_their_sector_rules_count() {
    let bank = of(&[PREDICTS, DEPLOYER, CV, "organisation=financial-institution"]);
    come_out(&bank, Truth::Yes, &["art-26-5", "art-26-5-sub-2"]);
    come_out(&of(&[PREDICTS, DEPLOYER, CV]), Truth::No, &["art-26-5-sub-2"]);
}

const CLAIM: [&str; 5] = ["art-6-4", "art-49-2", "art-71-2", "art-80-4", "art-80-7"];

#[test]
fn article_6_4_asks_nothing_about_a_use_that_another_exception_takes_out() {
    let travel = of(&[
        PREDICTS,
        PROVIDER,
        "users=migration-authority migration=detects migration-limits=documents-only \
        task-narrow@7d=limited,fixed-criteria task-narrow-value@7d=no task-influence@7d=yes",
    ]);
    come_out(&travel, Truth::No, &CLAIM);
}

#[test]
fn article_2_12_leaves_a_claimed_use_of_open_source_without_duties() {
    let tool = "about=individuals data=personal-data conduct=none product=none areas=area-work \
        work=evaluates-candidates users=employer evaluates=no task@4a=narrow task-narrow@4a=limited,fixed-criteria \
        task-narrow-value@4a=no task-influence@4a=yes combined=no people-see=none";
    come_out(&of(&[PREDICTS, PROVIDER, tool]), Truth::Yes, &CLAIM);
    let open = "exclusions=open-source open-source=open-licence,not-monetised";
    come_out(&of(&[PREDICTS, PROVIDER, tool, open]), Truth::No, &CLAIM);
}

#[test]
fn article_76_3_reaches_who_wants_to_become_a_provider() {
    let row = obligations().find(|row| row.name == "art-76-3").unwrap();
    assert_eq!(row.who, [Actor::ProspectiveProvider, Actor::Deployer]);
}
