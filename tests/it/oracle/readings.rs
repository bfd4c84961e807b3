//! Differences that are documented: readings of the report that the text alone does not give.

/// Why the report and the oracle differ somewhere.
pub(super) struct Reading {
    /// A name for the count.
    pub(super) kind: &'static str,
    /// The cells it is about, by the beginning of their names.
    pub(super) cells: &'static [&'static str],
    /// What the report says and what the oracle says; empty where either may be anything.
    pub(super) says: (&'static str, &'static str),
    /// All of these words stand in the facts of the profile, or after `!` none of them.
    pub(super) facts: &'static [&'static str],
    /// The provision and the reason.
    pub(super) why: &'static str,
}

/// Shorthand for a row.
const fn row(
    kind: &'static str,
    cells: &'static [&'static str],
    says: (&'static str, &'static str),
    facts: &'static [&'static str],
    why: &'static str,
) -> Reading {
    Reading { kind, cells, says, facts, why }
}

const ALL: &[&str] = &[];
const EITHER: (&str, &str) = ("", "");
const TASK: &str = "TaskNarrow|TaskImproves|TaskCompares|TaskPrepares|Declared";
const OWN_VERSION: &str = "PutsName|Changes|PurposeChanged|WithProduct";

/// Documented readings, by `docs/interpretations.md` or a mark at the rule.
pub(super) const READINGS: &[Reading] = &[
    row(
        "not asked while the class is open",
        &[
            "duty art-26-7",
            "duty art-26-8",
            "duty art-26-9",
            "duty art-26-11",
            "duty art-27-1",
            "duty art-49-3",
            "duty art-86-1",
        ],
        ("open", "no"),
        ALL,
        "Arts. 26, 27, 49(3), 86: what these turn on is not asked, so they stay open",
    ),
    row(
        "older, not asked while the class is open",
        &["duty art-24", "duty art-26"],
        ("open", "no"),
        &["Legacy"],
        "Art. 111(2): the same for systems on the market before",
    ),
    row(
        "failing network",
        ALL,
        ("open", ""),
        &["NetworksFailure", "!NetworksGuard"],
        "Annex III(2), 6(1b): left open, the draft reads it narrowly",
    ),
    row(
        "failing network, lowest class",
        &["class lowest"],
        EITHER,
        &["NetworksFailure", "!NetworksGuard"],
        "Annex III(2), 6(1b): the same",
    ),
    row(
        "ordinary traits",
        &["finding annex-iii-1-b", "duty"],
        ("no", ""),
        &["ProtectedTrait", "!ListedTrait", "!EthnicOrigin"],
        "Annex III(1)(b): the draft leaves out age and gender",
    ),
    row(
        "ordinary traits, class and days",
        &["class", "day"],
        EITHER,
        &["ProtectedTrait", "!ListedTrait", "!EthnicOrigin"],
        "Annex III(1)(b): the same",
    ),
    row(
        "own product, not by definition",
        &["role provider"],
        ("no", "yes"),
        &["WithProduct"],
        "Arts. 2(1)(e), 3(3), 25(1)(a): a provider in either way, named by Art. 25 in the report",
    ),
    row(
        "own product, by Article 25",
        &["becomes art-25-1-a"],
        ("yes", "no"),
        &["WithProduct"],
        "Arts. 2(1)(e), 3(3), 25(1)(a): the same",
    ),
    row(
        "older, two routes",
        &["duty"],
        ("yes", "no"),
        &["Legacy", "SectionA", "!PublicBody"],
        "Art. 111(2): one answer spares neither route",
    ),
    row(
        "a new purpose alone",
        ALL,
        ("open", "no"),
        &["PurposeChanged", "FromStart"],
        "Arts. 3(23), 25(1)(b): whether it is a substantial modification is left open",
    ),
    row(
        "user without a link, as a role",
        &["role deployer"],
        ("yes", "no"),
        &["Uses", "!Established", "!OutputInUnion"],
        "Art. 3(4): roles are shown by their definitions, Art. 2(1) decides on duties",
    ),
    row(
        "provider without a link, as a role",
        &["role provider"],
        ("yes", "no"),
        &["Developed", "!OfferedInUnion"],
        "Art. 3(3): the same",
    ),
    row(
        "supplier without a link, as a role",
        &["role distributor"],
        ("yes", "no"),
        &["Supplies", "!OfferedInUnion"],
        "Art. 3(7): the same",
    ),
    row(
        "free while Article 6(3) is open, lowest class",
        &["class lowest"],
        ("out-of-scope", "minimal"),
        &["FreeLicence", "NoMoney"],
        "Art. 2(12): the lowest class takes the derogation as met",
    ),
    row(
        "free while Article 6(3) is open",
        &["duty art-4-1", "duty art-79-2"],
        ("open", "yes"),
        &["FreeLicence", "NoMoney"],
        "Art. 2(12): so these duties are open",
    ),
    row(
        "representative while Article 6(3) is open",
        &["duty art-49-2"],
        ("open", "no"),
        &["Represents", TASK],
        "Art. 49(2): open until the provider has said something",
    ),
    row(
        "own version, literacy",
        &["duty art-4-1"],
        ("yes", "no"),
        &[TASK, OWN_VERSION],
        "Arts. 3(3), 4: whoever brings out an own version of what is not high-risk is its provider by adopted guidance",
    ),
    row(
        "own version while the class is open",
        &["duty"],
        ("open", "no"),
        &[TASK, OWN_VERSION],
        "Art. 25(1)(b): a provider if it is not high-risk, nobody if it is; while that is open, so are these duties",
    ),
    row(
        "developed for somebody else",
        &["role distributor", "duty art-24", "duty art-79-2"],
        ("no", ""),
        &["Developed", "!OwnName", "Supplies"],
        "Arts. 3(7), 3(10), 25(4): the supply to a client comes before anything is on the market",
    ),
    row(
        "distributor by output",
        &["duty art-24"],
        ("yes", "no"),
        &["Supplies", "!OfferedInUnion"],
        "Arts. 2(1)(c), 3(7): who supplies what is used here by its output is kept in",
    ),
    row(
        "use without a link",
        &["finding art-5-1"],
        ("yes", "no"),
        &["Uses", "!Established", "!OutputInUnion"],
        "Arts. 2(1), 5(1)(ba), (bb), (h): whoever is bound in one role is told of a prohibited use in another",
    ),
    row(
        "use without a link, class",
        &["class"],
        ("prohibited", "high-risk"),
        &["Uses", "!Established", "!OutputInUnion"],
        "Arts. 2(1), 5(1)(ba), (bb), (h): the same",
    ),
    row(
        "older, used by a public body",
        &["duty"],
        ("yes", "no"),
        &["Legacy", "PublicBody", "Uses"],
        "Art. 111(2): what a public body uses counts as meant for one",
    ),
    row(
        "narrow after the change",
        &["model", "duty art-5"],
        EITHER,
        &["ChangesModel", "!General"],
        "Art. 3(63): whoever changes a general-purpose model is not asked whether the changed one still is one",
    ),
];
