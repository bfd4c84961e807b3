//! Words of what later acts changed in the Regulation.

use crate::assess::{Amendment, ChangeId as C, ChangeKind};
use crate::engine::Date;
use crate::text::ChangeWords;
use crate::text::en::report::date;

pub(in crate::text) static CHANGES: ChangeWords = ChangeWords {
    title: "What changed in the law",
    lead: "Every provision of the AI Act that a later act touched. The checklist reads the text as it stands after them.",
    open: "Show every change",
};

/// What an act did to the Regulation, and since when.
pub(in crate::text) fn amendment(act: &Amendment, as_of: Date) -> String {
    let since = if act.day <= as_of { "in force since" } else { "in force from" };
    format!("{since} {}, CELEX {}: {} changes", date(act.day), act.celex, act.changes.len())
}

pub(in crate::text) const fn change_kind(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Added => "New",
        ChangeKind::Changed => "Reworded",
        ChangeKind::Moved => "Moved",
        ChangeKind::Deleted => "Deleted",
        ChangeKind::Postponed => "Later",
    }
}

#[allow(clippy::too_many_lines, reason = "one sentence for each change")]
pub(in crate::text) const fn change(id: C) -> &'static str {
    match id {
        C::SubjectMatter => "Support for innovation is meant for small mid-caps too.",
        C::SectionB => {
            "Which articles apply to products of Annex I Section B: tests in real conditions join the few that do."
        }
        C::DataProtection => "The note on data protection law points to the new place of the rule on sensitive data.",
        C::ProductLimits => {
            "The Commission may limit duties where product law protects as well. It has not done so yet."
        }
        C::SafetyComponent => {
            "A part that is there to prevent risks is a safety component by that alone; the danger of failure stays the other way."
        }
        C::Sizes => "Who is a small or medium-sized enterprise and who a small mid-cap.",
        C::Literacy => {
            "Providers and deployers take measures that help their staff understand AI; nobody has to guarantee a level for each person."
        }
        C::SensitiveData => {
            "Sensitive data may be used to find and correct bias, under conditions, also outside high-risk systems."
        }
        C::Prohibitions => {
            "Two more prohibitions: intimate imagery of identifiable people without consent, and child sexual abuse material."
        }
        C::ProhibitionsReach => {
            "How far these two reach: what providers must have prevented, what deployers must not do, and which edits are harmless."
        }
        C::NoSafety => {
            "What only serves comfort, efficiency or quality is no safety component, unless its failure endangers people; checks of other risks do not count."
        }
        C::DataGovernance => {
            "The rule on sensitive data against bias left the article on data and stands in Article 4a."
        }
        C::Documentation => "The short form of technical documentation is open to small mid-caps.",
        C::Quality => "Quality management may fit the size of small mid-caps, as it may for smaller ones.",
        C::FirstProvider => {
            "What the first provider owes to whoever takes over its role: documents, limits of the system, technical access."
        }
        C::Suppliers => "Suppliers of an AI model need a written agreement as well.",
        C::ImpactAssessment => {
            "The assessment of fundamental rights may refer to that of data protection, and a template will allow for it."
        }
        C::SingleApplication => "Bodies that assess conformity apply once and are assessed once for several laws.",
        C::BodyApplication => "What bodies already named under product law hand in.",
        C::BodyCodes => "The codes by which bodies are notified.",
        C::JointStandards => "The Commission has to ask for standards that serve the AI Act and product law together.",
        C::CyberResilience => "Whoever meets the Cyber Resilience Act on cybersecurity meets the AI Act on it.",
        C::ProductConformity => {
            "For products of Annex I Section A the procedure of product law covers quality management too; its bodies must apply in time."
        }
        C::MarkingCodes => {
            "The Commission, not its AI Office, looks after codes of practice on marking; it no longer approves them by an act."
        }
        C::ModelCodes => {
            "The Commission judges codes of practice for models; it no longer makes them valid for everybody by an act."
        }
        C::Sandboxes => "Member States have a year more for their regulatory sandboxes.",
        C::SandboxRules => "Sandboxes: cooperation, the plan and tests in real conditions are worded anew.",
        C::UnionSandbox => "The AI Office may run a sandbox for the whole Union, small companies first.",
        C::SandboxActs => "Common rules for sandboxes are adopted by the Commission.",
        C::SandboxGovernance => "These rules also say how sandboxes are run.",
        C::ProductTests => "Tests in real conditions are open to products of Annex I Section A as well.",
        C::SectionBTests => "Member States may allow such tests for products of Annex I Section B.",
        C::SimplifiedQuality => {
            "All small and medium-sized enterprises that stand alone may keep parts of quality management simple."
        }
        C::OfficeResources => "The AI Office is to have what its tasks need.",
        C::ExpertFees => "What Member States pay for experts.",
        C::Advice => "Authorities advise small mid-caps too.",
        C::MonitoringTemplate => {
            "Guidance with a template takes the place of a binding form for the monitoring plan, and comes later."
        }
        C::OfficeCompetence => {
            "The AI Office alone supervises systems on a model of the same provider or group, and those in very large platforms, with exceptions."
        }
        C::OfficeProcedure => {
            "How it works with national authorities: reports of incidents, help, and assessment before the market."
        }
        C::OfficeReferral => "National authorities may hand it cases and get an answer.",
        C::OfficePowers => "What it may do: ask, inspect, take commitments, decide and fine.",
        C::TestSupervision => "Who watches over tests of products of Annex I Section B.",
        C::RightsBodies => "Bodies that protect fundamental rights ask for documents by way of market surveillance.",
        C::RightsBodiesAccess => "Market surveillance has to get them what they need, and cooperates with them.",
        C::ConductCodes => "Codes of conduct take small mid-caps into account.",
        C::Guidelines => "The Commission's guidelines also cover the duties of deployers and think of small mid-caps.",
        C::ProductGuidelines => "The Commission has to say how requirements fit together with product law.",
        C::Delegation => "For how long the Commission may adopt acts of its own, with the new ones among them.",
        C::Penalties => "National penalties cover every infringement, and think of small mid-caps.",
        C::ChainFines => {
            "Failing to help a new provider, or to agree in writing, is fined at up to EUR 15 million or 3 %."
        }
        C::MidCapFines => {
            "For small mid-caps the lower of amount and percentage is the limit, but not for prohibited practices."
        }
        C::EarlierSystems => {
            "High-risk systems are spared if they were there before the new dates, not only before August 2026."
        }
        C::EarlierGenerators => "Generators from before August 2026 have four more months to mark their output.",
        C::FirstChapters => "The two new prohibitions have a day of their own.",
        C::HighRisk => {
            "Requirements and duties for high-risk systems apply from December 2027 for uses of Annex III, from August 2028 for products of Annex I."
        }
        C::OtherActs => "Changes to other acts apply at once.",
        C::Machinery => {
            "Machinery went from Section A of Annex I to Section B: its AI requirements come by machinery law."
        }
        C::Registration => "Whoever registers an exempt system no longer states grounds and Member States.",
        C::BodyCodeList => "The codes for bodies by kind of system.",
    }
}
