//! Roles in plain words: which roles follow from what somebody does with a system, alone and in pairs.

use crate::support::{answers, asked, assess, outcome};
use ai_act_checklist::assess::Report;
use ai_act_checklist::engine::{Truth, View};
use ai_act_checklist::interview::facts_of;
use ai_act_checklist::law::Role;
use ai_act_checklist::law::links::bound;
use ai_act_checklist::law::obligations::Actor;
use std::fs;
use std::path::Path;

/// A tool that ranks applicants, in the Union, under the own name where that is asked.
fn case(role: &str, own_name: &str) -> String {
    format!(
        "what=software inside=trained output=predictions role={role} own-name={own_name} authority=yes import-name=yes \
         mandate=yes hosting=no union-link=offered-in-union,used-in-union,established-in-union exclusions=none users=employer \
         about=individuals data=personal-data conduct=none product=none areas=area-work work=filters-applications evaluates=yes \
         changed-purpose=no from-start=yes modification=substantial"
    )
}

fn roles(text: &str) -> String {
    let facts = facts_of(&answers(text));
    let held = |role: &&Role| bound(**role).truth(&facts, View::FULL).is_yes();
    let mut names: Vec<_> = Role::ALL.iter().filter(held).map(|role| role.as_str()).collect();
    if Actor::Supplier.held().truth(&facts, View::FULL).is_yes() {
        names.push("supplier (Art. 25(4))");
    }
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// `docs/roles.md` is what the rules say. `UPDATE_ROLES=1 cargo it roles` writes it anew.
#[test]
fn the_table_of_roles_is_what_the_rules_say() {
    let mut table = "# What somebody does, and the roles that follow\n\nWritten by a test (`tests/it/roles.rs`) for a high-risk system, a tool that \
                     ranks applicants, offered and used in the Union by\nsomebody who is established there. \"Own name\" is asked where it matters; \
                     the two columns show both answers.\nNames of options: `role` in the questionnaire.\n\n| what is ticked | under the own name | under \
                     another name |\n|---|---|---|\n"
        .to_owned();
    let options: Vec<_> = asked("role").options.iter().map(|option| option.id.as_str()).collect();
    let mut line = |ticked: &str| {
        let (own, other) = (roles(&case(ticked, "yes")), roles(&case(ticked, "no")));
        table.extend(["| ", &ticked.replace(',', " + "), " | ", &own, " | ", &other, " |\n"]);
    };
    options.iter().for_each(|option| line(option));
    for (at, one) in options.iter().enumerate() {
        options[at + 1..].iter().for_each(|other| line(&format!("{one},{other}")));
    }
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/roles.md"));
    if std::env::var_os("UPDATE_ROLES").is_some() {
        fs::write(path, &table).unwrap();
    }
    assert_eq!(
        fs::read_to_string(path).unwrap_or_default(),
        table,
        "UPDATE_ROLES=1 cargo it roles, and read what changed"
    );
}

fn of(text: &str) -> Report {
    assess(text)
}

#[track_caller]
fn applies(report: &Report, ids: &[&str], wanted: Truth) {
    for id in ids {
        let row = report.obligations.iter().find(|row| row.id.name() == *id).unwrap();
        assert_eq!(row.outcome, wanted, "{id}");
    }
}

/// Articles 3(7) and (10), 2(1)(d): who only offers a system makes it available.
#[test]
fn who_only_offers_is_a_distributor_and_not_out_of_scope() {
    let report = of(&case("offers", "no"));
    applies(&report, &["art-24-1"], Truth::Yes);
    let open = of("what=software inside=trained output=predictions role=offers");
    assert_eq!(outcome(&open, "scope"), Truth::Unknown);
}

/// Articles 3(3), 25(1)(a) and (3): supplied with an own product under the own name, a system has a provider.
#[test]
fn who_supplies_it_with_an_own_product_is_its_provider() {
    let report = of(&case("with-product", "yes"));
    assert_eq!(outcome(&report, "art-25-1-a"), Truth::Yes);
    applies(&report, &["art-16-a", "art-17-1", "art-43-2", "art-49-1", "art-4-1"], Truth::Yes);
}

/// Article 2(1)(b): whoever puts a system to use in the Union is bound as its deployer, however the link is told.
#[test]
fn a_deployer_who_says_that_it_is_put_to_use_in_the_union_is_in_scope() {
    for link in ["offered-in-union", "used-in-union", "established-in-union", "output-in-union"] {
        let text = format!(
            "what=software inside=trained output=text role=uses authority=yes exclusions=none union-link={link}"
        );
        assert_eq!(outcome(&of(&text), "scope"), Truth::Yes, "{link}");
    }
}

/// Article 2(1)(a) to (c): a vendor from outside whose own use stays outside is bound as provider alone; somebody in the Union
/// who puts nothing to use there, as deployer alone.
#[test]
fn each_role_has_its_own_link_to_the_union() {
    let with = |role: &str, link: &str| {
        let text = case(role, "yes");
        of(&text.replace("offered-in-union,used-in-union,established-in-union", link))
    };
    let vendor = with("developed,offers,uses", "offered-in-union");
    applies(&vendor, &["art-16-a"], Truth::Yes);
    applies(&vendor, &["art-26-1"], Truth::No);
    let open = with("developed,uses", "established-in-union");
    applies(&open, &["art-26-1"], Truth::Yes);
    applies(&open, &["art-16-a"], Truth::Unknown);
    let outside = with("developed,uses", "established-in-union used-in-union=no");
    applies(&outside, &["art-16-a"], Truth::No);
}

/// Article 25(4): work for a client is neither provision nor distribution.
#[test]
fn who_develops_for_a_client_owes_the_agreement_and_is_no_distributor() {
    for text in [case("for-client", "no"), case("developed,offers", "no")] {
        let report = of(&text);
        applies(&report, &["art-25-4-supplier"], Truth::Yes);
        applies(&report, &["art-24-1", "art-16-a"], Truth::No);
        assert_eq!(outcome(&report, "scope"), Truth::Yes);
    }
}

/// Articles 3(23) and 25(1)(b): a new purpose for what was high-risk already stays open.
#[test]
fn a_new_purpose_for_a_high_risk_system_is_open_as_a_modification() {
    let text = case("uses", "no")
        .replace("changed-purpose=no", "changed-purpose=yes")
        .replace(" modification=substantial", "");
    assert_eq!(outcome(&of(&text), "art-25-1-b"), Truth::Unknown);
}

/// Article 3(7): what is first supplied in the Union under the own name is no system of nobody.
#[test]
fn who_imports_under_an_own_brand_is_its_provider() {
    let text = case("imports", "yes").replace("import-name=yes", "import-name=no");
    assert_eq!(outcome(&of(&text), "art-25-1-a"), Truth::Yes);
    let other = case("imports", "no").replace("import-name=yes", "import-name=no");
    applies(&of(&other), &["art-24-1"], Truth::Yes);
}
