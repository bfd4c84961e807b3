//! How somebody of whom these facts are true answers what the interview asks, question by question. A question that is not
//! here has to be put here first: nothing is denied by accident.

use super::answers_more;
use super::facts::{Is::*, Profile};
use super::scope::{SUPPLY, put_to_use_here};
use crate::support::{answer, denial, walk_duties};
use ai_act_checklist::interview::{Answer, Answers, Kind, Question};

/// What is answered: options, parted by commas.
pub(super) type Told = Option<String>;

/// All answers, as the interview asks one by one.
pub(super) fn answered(p: &Profile) -> Answers {
    walk_duties(Answers::default(), |question, _| answer_to(question, p)).0
}

fn answer_to(question: &Question, p: &Profile) -> Answer {
    let id = question.id.to_string();
    let told = of_system(&id, p).or_else(|| of_body(&id, p)).or_else(|| of_conduct(&id, p));
    let told = told.or_else(|| answers_more::told(&id, p));
    match told {
        Some(told) if told.is_empty() && question.kind == Kind::Many => answer("none"),
        Some(told) if !told.is_empty() => answer(&told),
        _ if DENIED.contains(&id.as_str()) => denial(question),
        _ => {
            panic!("the oracle has no answer to the question {id}: add it to DENIED, or say here what is true of whom")
        }
    }
}

/// About nothing that a profile knows: denied in all of them.
const DENIED: &[&str] = &[
    "hosting",
    "any-uses",
    "credential-body",
    "sort-police",
    "crime-limits",
    "provider-logs",
    "building",
    "bias-check",
    "handed-over",
    "ruled-out",
    "ai-office",
    "testing",
    "other-part",
];

/// The options that are true.
pub(super) fn ticks(options: &[(bool, &str)]) -> Told {
    let true_ones: Vec<_> = options.iter().filter(|(holds, _)| *holds).map(|(_, option)| *option).collect();
    Some(true_ones.join(","))
}

/// Yes or no.
pub(super) fn yes_no(yes: bool) -> Told {
    Some(if yes { "yes" } else { "no" }.to_owned())
}

/// The first option that is true, else the last word.
pub(super) fn first(options: &[(bool, &str)], otherwise: &str) -> Told {
    let found = options.iter().find(|(holds, _)| *holds).map_or(otherwise, |(_, option)| option);
    Some(found.to_owned())
}

fn of_system(id: &str, p: &Profile) -> Told {
    let is = |fact| p.is(fact);
    match id {
        "what" => first(&[(is(ModelOnly), "model-only"), (is(Component), "in-product")], "software"),
        "inside" => ticks(&[
            (is(Trained), "trained"),
            (is(Knowledge), "knowledge"),
            (!p.any(&[Trained, Knowledge]), "fixed-rules"),
        ]),
        "output" => ticks(&[
            (is(Predicts), "predictions"),
            (is(Recommends), "recommendations"),
            (is(Decides), "decisions"),
            (is(MakesText), "text"),
            (is(MakesPictures), "media"),
        ]),
        "narrow-groups" => first(&[(is(OnlyHeuristic), "heuristic")], "neither"),
        "role" => ticks(&[
            (is(Developed), "developed"),
            (is(Supplies), "offers"),
            (is(Uses), "uses"),
            (is(Imports), "imports"),
            (is(Resells), "resells"),
            (is(WithProduct), "with-product"),
            (is(Represents), "represents"),
            (is(PutsName), "puts-name"),
            (is(Changes), "changed"),
        ]),
        "own-name" => yes_no(p.any(&[OwnName, PutsName, WithProduct])),
        "authority" => yes_no(is(Authority)),
        "import-name" => yes_no(is(ForeignName)),
        "mandate" => yes_no(is(Mandate)),
        "union-link" => ticks(&[
            (is(OfferedInUnion) && (p.any(SUPPLY) || !is(Uses)), "offered-in-union"),
            (put_to_use_here(p), "used-in-union"),
            (is(Established), "established-in-union"),
            (is(OutputInUnion), "output-in-union"),
        ]),
        "used-in-union" => yes_no(put_to_use_here(p)),
        "exclusions" => ticks(&[
            (is(MilitaryOnly), "defence"),
            (is(ResearchOnly), "research"),
            (is(BeforeMarket), "before-market"),
            (is(PersonalUse), "private-use"),
            (is(FreeLicence), "open-source"),
            (is(ForeignAuthority), "foreign-authority"),
        ]),
        "defence-purpose" => Some("military".to_owned()),
        "defence-only" => yes_no(is(MilitaryOnly)),
        "activity-only" => yes_no(is(BeforeMarket)),
        "real-world-test" => yes_no(is(RealWorldTest)),
        "research" => ticks(&[(is(ResearchOnly), "for-research"), (is(ResearchOnly), "only-research")]),
        "personal" => yes_no(is(PersonalUse)),
        "cooperation" => ticks(&[(is(ForeignAuthority), "agreement"), (is(ForeignAuthority), "rights-safeguards")]),
        "open-source" => ticks(&[(is(FreeLicence), "open-licence"), (is(NoMoney), "not-monetised")]),
        "users" => ticks(&[
            (true, "company"),
            (is(ForAuthority), "public-authority"),
            (is(ForPolice), "law-enforcement"),
            (is(ForMigration), "migration-authority"),
            (is(ForCourt), "court"),
            (is(ForDisputes), "dispute-body"),
        ]),
        "about" => first(&[(is(AboutPersons), "individuals")], "things"),
        "data" => ticks(&[(is(PersonalData), "personal-data"), (is(BodySignals), "body-signals")]),
        "evaluates" => yes_no(is(Evaluates)),
        _ => None,
    }
}

fn of_body(id: &str, p: &Profile) -> Told {
    let is = |fact| p.is(fact);
    match id {
        "body-use" => {
            ticks(&[(is(Identifies), "finds-out"), (is(Categorises), "sorts"), (is(EmotionsFromBody), "emotions")])
        }
        "emotion" => {
            first(&[(is(PhysicalStatesOnly), "physical-states"), (is(EmotionsFromBody), "from-body")], "from-text-only")
        }
        "emotion-setting" => yes_no(is(WorkOrEducation)),
        "emotion-exception" => ticks(&[(is(MedicalOrSafety), "medical-safety")]),
        "identify" => ticks(&[(is(WithoutInvolvement), "no-involvement"), (is(Database), "database")]),
        "identify-limits" => ticks(&[(is(VerificationOnly), "verification-only"), (is(AccessOnly), "access-only")]),
        "identify-live" => ticks(&[(is(RealTime), "real-time"), (is(PublicPlace), "public-place")]),
        "own-law-enforcement" => yes_no(is(Police)),
        "live-objective" => ticks(&[(is(Objective), "suspect")]),
        "live-safeguards" => {
            let all = [
                "strictly-necessary",
                "national-law",
                "confirms-target",
                "weighed",
                "impact-assessment",
                "registered",
                "authorised",
                "no-sole-decision",
                "notified",
            ];
            Some(if is(Safeguards) { all.join(",") } else { "others-missing".to_owned() })
        }
        "sort-ancillary" => ticks(&[(is(Ancillary), "linked-service"), (is(Ancillary), "technically-necessary")]),
        "sort-trait" => ticks(&[
            (is(ListedTrait), "listed-trait"),
            (is(EthnicOrigin), "ethnic-origin"),
            (is(ProtectedTrait), "protected-trait"),
        ]),
        "sort-individually" => yes_no(is(Individually)),
        "sort-dataset" => ticks(&[(is(LabelsDataset), "labels-dataset")]),
        _ => None,
    }
}

fn of_conduct(id: &str, p: &Profile) -> Told {
    let is = |fact| p.is(fact);
    let objective = |yes| first(&[(yes, "objective")], "neither");
    match id {
        "conduct" => ticks(&[
            (is(Technique), "hidden-means"),
            (is(Vulnerable), "vulnerable-target"),
            (is(Scores), "rates-people"),
            (is(CrimeRisk), "predicts-crime"),
            (is(FaceCollection), "collects-faces"),
            (is(Lifelike), "realistic-media"),
            (is(EmotionsFromText), "emotions-from-data"),
        ]),
        "hidden-means" => ticks(&[(is(Technique), "manipulative")]),
        "hidden-effect" => objective(is(DistortsBehaviour)),
        "hidden-decision" => ticks(&[(is(ImpairsDecision), "impairs"), (is(ImpairsDecision), "otherwise")]),
        "hidden-harm" => yes_no(is(HarmsByTechnique)),
        "hidden-open" => yes_no(is(OpenPersuasion)),
        "vulnerable" => ticks(&[(is(Vulnerable), "vulnerable-people"), (is(Exploits), "uses-vulnerability")]),
        "vulnerable-effect" => objective(is(DistortsVulnerable)),
        "vulnerable-harm" => yes_no(is(HarmsVulnerable)),
        "medical-treatment" => yes_no(is(Treatment)),
        "intimate-content" => ticks(&[
            (is(IntimateParts), "intimate-parts"),
            (is(Identifiable), "identifiable"),
            (is(Lifelike), "realistic"),
            (is(AbuseMaterial), "minors-material"),
        ]),
        "intimate-purpose" => yes_no(is(IntimatePurpose)),
        "intimate-foreseeable" => yes_no(is(IntimateForeseeable)),
        "intimate-safeguards" => yes_no(is(IntimateSafeguards)),
        "intimate-use" => yes_no(is(IntimateUse)),
        "intimate-exceptions" => {
            ticks(&[(is(Consent), "consent"), (is(Consent), "consent-secured"), (is(HarmlessEdit), "harmless-edit")])
        }
        "abuse-purpose" => yes_no(is(AbusePurpose)),
        "abuse-foreseeable" => yes_no(is(AbuseForeseeable)),
        "abuse-safeguards" => yes_no(is(AbuseSafeguards)),
        "abuse-use" => yes_no(is(AbuseUse)),
        "abuse-defence" => yes_no(is(AbuseDefence)),
        "score" => ticks(&[
            (is(Scores), "scores"),
            (is(OnBehaviour), "on-behaviour"),
            (is(OverTime), "over-time"),
            (is(Worse), "worse-treatment"),
        ]),
        "score-context" => ticks(&[(is(Unrelated), "unrelated-context"), (is(Disproportionate), "disproportionate")]),
        "crime" => ticks(&[(is(CrimeRisk), "person-risk"), (is(Criminal), "criminal-offence")]),
        "crime-basis" => {
            ticks(&[(is(OnProfiling), "by-profiling"), (is(OnTraits), "by-traits"), (is(OtherFacts), "other-facts")])
        }
        "crime-support" => ticks(&[(is(SupportsHuman), "supports-human"), (is(FactsAlready), "facts-already")]),
        "crime-actor" => Some("for-authority".to_owned()),
        "faces" => ticks(&[
            (is(FaceCollection), "face-collection"),
            (is(FacesByAi), "gathered-with-ai"),
            (is(FacesUntargeted), "untargeted"),
            (is(FacesFromNet), "from-internet"),
        ]),
        _ => None,
    }
}
