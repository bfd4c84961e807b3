//! Differences that are documented: readings of the report that the text alone does not give, and faults that still stand.

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
const WOULD_BE_PROVIDER: &str = "PutsName|Changes|PurposeChanged|WithProduct";

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
];

/// Faults of the report that are not mended yet. To be emptied.
pub(super) const FAULTS: &[Reading] = &[
    row(
        "6(3) by who is no provider",
        ALL,
        ("no", "open"),
        &[TASK, WOULD_BE_PROVIDER],
        "Art. 6(3), (4): whoever might be a provider by Art. 25(1) settles it without the provider (too low)",
    ),
    row(
        "6(3) by who is no provider, class",
        &["class highest"],
        ("", "high-risk"),
        &[TASK, WOULD_BE_PROVIDER],
        "Art. 6(3), (4): the same (too low)",
    ),
    row(
        "6(3) by who is no provider, days",
        &["day"],
        ("2028-08-02", "2027-12-02"),
        &[TASK, "PutsName"],
        "Art. 6(3), (4), 113(c): the same",
    ),
    row(
        "6(3) by who is no provider, literacy",
        &["duty art-4-1"],
        ("yes", "no"),
        &[TASK, WOULD_BE_PROVIDER],
        "Art. 4: the same, the other way round",
    ),
    row(
        "6(3) by who is no provider, free",
        &["duty art-79-2"],
        ("no", "yes"),
        &[TASK, "PutsName", "FreeLicence"],
        "Arts. 2(12), 6(3), (4), 79(2): the same (too low)",
    ),
    row(
        "6(4) after Article 25",
        &["duty art-6-4", "duty art-49-2"],
        ("no", "yes"),
        &["PurposeChanged|WithProduct"],
        "Arts. 6(4), 49(2): whoever is the provider documents and registers",
    ),
    row(
        "developed for somebody else",
        &["role distributor", "duty art-24", "duty art-79-2"],
        ("no", ""),
        &["Developed", "!OwnName", "Supplies"],
        "Art. 3(7): whoever supplies it without being its provider",
    ),
    row(
        "own product, also distributor",
        &["role distributor", "duty art-24"],
        ("yes", "no"),
        &["WithProduct"],
        "Art. 3(7): other than the provider",
    ),
    row(
        "distributor by output",
        &["duty art-24"],
        ("yes", "no"),
        &["Supplies", "!OfferedInUnion"],
        "Art. 3(7): makes it available on the Union market",
    ),
    row(
        "status of the deployer",
        &["duty art-26-8", "duty art-27-1", "duty art-49-3"],
        ("yes", "no"),
        &["ForAuthority|ForPolice|ForMigration|ForCourt", "!PublicBody"],
        "Arts. 26(8), 27(1), 49(3): what the deployer is",
    ),
    row(
        "purpose of the deployer",
        &["finding art-5-1-h"],
        ("yes", "no"),
        &["Identifies", "ForPolice", "!Police"],
        "Art. 5(1)(h), 3(46): the use by whoever answers",
    ),
    row(
        "purpose of the deployer, class",
        &["class"],
        ("prohibited", ""),
        &["Identifies", "ForPolice", "!Police"],
        "Art. 5(1)(h), 3(46): the same",
    ),
    row(
        "use without a link",
        &["finding art-5-1"],
        ("yes", "no"),
        &["Uses", "!Established", "!OutputInUnion"],
        "Arts. 2(1)(b), (c), 5(1)(ba), (bb), (h)",
    ),
    row(
        "use without a link, class",
        &["class"],
        ("prohibited", "high-risk"),
        &["Uses", "!Established", "!OutputInUnion"],
        "Arts. 2(1)(b), (c), 5(1)(ba), (bb), (h): the same",
    ),
    row(
        "older, of a public body",
        &["duty"],
        ("yes", "no"),
        &["Legacy", "PublicBody"],
        "Art. 111(2): for whom the system is meant, not who answers",
    ),
    row(
        "narrow after the change",
        &["model", "duty art-5"],
        EITHER,
        &["ChangesModel", "!General"],
        "Art. 3(63): a narrow model is no general-purpose one",
    ),
    row(
        "50(5) without 50(1) to (4)",
        &["duty art-50-5"],
        ("yes", "no"),
        ALL,
        "Art. 50(5): the information of paragraphs 1 to 4 is given by whom they bind",
    ),
];
