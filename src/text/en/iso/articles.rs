//! Words of the page about published articles on ISO/IEC 42001 and the AI Act. Of the articles there are facts and numbers
//! only, told in our words.

use crate::interview::Scenario;
use crate::iso::{Said, Source, Verdict};
use crate::text::{ArticleWords, ClaimWords, PlanWords, ScenarioWords};

pub(in crate::text) static ARTICLES: ArticleWords = ArticleWords {
    title: "Published tables beside ours",
    go: "Compare with published tables",
    lead: "Articles on the web compare the standard with the AI Act. Here are four of them beside ours, checked against the law in force and the table of contents of the standard.",
    tables: "The two tables, line by line",
    tables_help: "What an article says, what our rows say of the same provision, and what is to be corrected. Ours counts rows for everybody who may have to do it, not only for you.",
    provision: "Provision",
    theirs: "They say",
    ours: "Ours",
    verdict: "Checked",
    unnamed: "names no clause",
    gaps: "What they list as gaps",
    gaps_help: "Gaps of the standard that the articles name, each as far as it is right.",
    statements: "What else they say",
    statements_help: "Statements that readers may rely on.",
    scenarios: "Three cases to try",
    scenarios_help: "Each fills the questionnaire with a whole case. Your ratings of the standard stay. It shows how the same management system covers different shares, because the obligations differ.",
    fill: "Fill the questionnaire",
    replace: "Replace your answers?",
    replace_help: "The answers of this case take the place of yours. You can undo that afterwards.",
    replace_yes: "Replace",
    plan: "Six steps to prepare",
    plan_help: "The steps that the articles advise, with how far you are here.",
};

/// The name of a source.
pub(in crate::text) const fn source(source: Source) -> &'static str {
    match source {
        Source::Guide => "Guide, 27 June 2026",
        Source::Vendor => "Vendor's article, March 2026",
        Source::Report => "Security firm's report, 2 July 2026",
        Source::Comparison => "Comparison with NIS2",
    }
}

/// The name of a verdict.
pub(in crate::text) const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "Right",
        Verdict::Imprecise => "Imprecise",
        Verdict::Outdated => "Outdated",
        Verdict::Wrong => "Wrong",
        Verdict::Contradicted => "Another article disagrees",
    }
}

/// How much an article says is covered.
pub(in crate::text) const fn said(said: Said) -> &'static str {
    match said {
        Said::Strong => "Strong",
        Said::Good => "Good",
        Said::Part => "A part",
        Said::Gap => "A gap",
    }
}

/// The words of a scenario.
pub(in crate::text) const fn scenario(scenario: Scenario) -> &'static ScenarioWords {
    match scenario {
        Scenario::Bank => &ScenarioWords {
            title: "A bank in the Union",
            text: "It scores the credit of consumers with a system that it bought. The AI Act binds it as a deployer, with an assessment of fundamental rights. The standard is voluntary; run without a certificate it helps as much, if it is run.",
        },
        Scenario::Vendor => &ScenarioWords {
            title: "A vendor that sells to banks",
            text: "It develops the scoring and sells it under its own name. The long list of provider duties applies. Buyers ask for a certificate; it proves good order, and replaces no conformity assessment.",
        },
        Scenario::Outside => &ScenarioWords {
            title: "A vendor outside the Union",
            text: "It sells the same system to banks in the Union. That suffices for the AI Act to apply, and an authorised representative is needed in addition. Without customers, and without results used, in the Union it would not apply.",
        },
    }
}

/// The six steps to prepare.
pub(in crate::text) static PLAN: [PlanWords; 6] = [
    PlanWords {
        title: "List your AI systems",
        text: "Own tools, what customers see, what is built into products, models and services of others. Here you describe one system; save its file and start again for the next.",
    },
    PlanWords {
        title: "Find the class of each",
        text: "Prohibited, high-risk, transparency duties, model duties or none of these.",
    },
    PlanWords {
        title: "Draw the scope of the management system",
        text: "Products, places, teams, data and suppliers. A system outside gets nothing from it.",
    },
    PlanWords {
        title: "Put roles, policies and controls in place",
        text: "From the AI policy to the treatment of risks, data, oversight and tests.",
    },
    PlanWords {
        title: "Tie evidence to the obligations",
        text: "Say at clauses and controls where the evidence lies, and at obligations what shows that they are met.",
    },
    PlanWords {
        title: "Close what the standard does not give",
        text: "Conformity assessment, declaration, CE marking, registration and the other formal steps.",
    },
];

const fn is(id: &'static str, says: &'static str, correct: &'static str) -> ClaimWords {
    ClaimWords { id, says, correct }
}

/// The words of a claim or statement, by its name.
pub(in crate::text) fn claim(id: &str) -> Option<&'static ClaimWords> {
    WORDS.iter().find(|words| words.id == id)
}

static WORDS: &[ClaimWords] = &[
    is(
        "guide-9",
        "Risk assessment and impact assessment line up with the risk management of Article 9.",
        "Treatment is left out: it is 6.1.2, 6.1.3 and 6.1.4 with 8.2, 8.3 and 8.4. The standard calls it AI system impact assessment.",
    ),
    is(
        "guide-10",
        "The data controls cover governance and bias.",
        "A.7.2 to A.7.6 are about data for development, acquisition, quality, origin and preparation. No control has governance or bias in its title; Article 10(2)(f) and (g), (3) and (4) remain. The other article says a part.",
    ),
    is(
        "guide-11",
        "Documented information gives the structure, not the content of Annex IV.",
        "The nearest controls are A.6.2.7 and A.6.2.3. Small firms and small mid-caps may use a simplified form.",
    ),
    is(
        "guide-12",
        "Operational control stands in 8.4.",
        "8.4 is the impact assessment. Operational control is 8.1, and event logs are A.6.2.8.",
    ),
    is(
        "guide-13",
        "A.8 gives transparency and instructions for use.",
        "A.8 is information for interested parties. The content that Article 13(3)(a) to (f) lists is not in it: a part.",
    ),
    is(
        "guide-14",
        "A.3 gives human accountability.",
        "A.3 is about roles and reporting concerns. No control is about human oversight, and Article 14 is a duty of design: a part.",
    ),
    is(
        "guide-15",
        "ISO/IEC 27001 covers cybersecurity.",
        "It gives no presumption. That comes from a European cybersecurity scheme, from the Cyber Resilience Act (Article 42(3), new) or from harmonised standards.",
    ),
    is(
        "guide-17",
        "The management system is the quality management system of Article 17.",
        "It looks at an organisation; Article 17 is about products that comply. The standard for it is EN 18286:2026, whose reference is not in the Official Journal. Two of the other articles disagree.",
    ),
    is(
        "guide-43",
        "A certificate supports internal control under Article 43(1).",
        "Internal control for Annex III points 2 to 8 is Article 43(2). Article 43(1) is about biometrics, and allows it only where harmonised standards or common specifications are applied in full.",
    ),
    is(
        "guide-50",
        "A.8 supports the disclosures of Article 50 well.",
        "Disclosure and marking are done in the product; the standard has nothing like it. The other article says a gap, and that is easier to defend.",
    ),
    is(
        "guide-53",
        "A.7 has a copyright policy; Annexes XI and XII come on top.",
        "A.7 has no control on copyright. Article 53(1) also asks for a copyright policy (c) and a public summary of training content (d).",
    ),
    is(
        "guide-72",
        "8.4 has controls for monitoring in use.",
        "8.4 is the impact assessment. Monitoring is 9.1 and A.6.2.6; the plan belongs to the Annex IV file, and the Commission's template is due on 2 September 2027.",
    ),
    is(
        "guide-73",
        "10.1 is nonconformity and corrective action.",
        "That is 10.2; 10.1 is continual improvement. Incidents are A.8.4 and A.8.3. The deadlines to authorities are not in the standard.",
    ),
    is(
        "vendor-9",
        "Article 9 asks for tests against preliminarily defined metrics.",
        "These are words of the proposal of 2021. The law says metrics and thresholds defined in advance (Article 9(8)).",
    ),
    is(
        "vendor-17",
        "Article 17 lists 12 elements.",
        "There are 13, points (a) to (m), and they bind providers of high-risk systems only.",
    ),
    is("vendor-annex-iv", "Annex IV prescribes far more than 7.5.", "Right. The nearest control is A.6.2.7."),
    is(
        "vendor-27",
        "Annex B has the impact assessment.",
        "The requirement is 6.1.4 and 8.4, the controls are A.5.2 to A.5.5. Annex B is guidance, there in B.5. Article 27 binds public bodies, private providers of public services and two uses of Annex III only.",
    ),
    is(
        "vendor-10",
        "Data management is B.3, and Article 10 asks for checks of proxy discrimination.",
        "It is A.7, with guidance in B.7; B.3 is about organisation. Article 10 does not use that term: it asks for examination of bias and measures against it (2)(f) and (g).",
    ),
    is("vendor-72", "Monitoring and improvement match, a plan is added.", "A.6.2.6 and 10.2 belong to it."),
    is(
        "vendor-43",
        "No counterpart; the procedures are Annex VI and VII.",
        "A gap indeed. Products of Annex I Section A follow their own sectoral procedure in addition (Article 43(3)).",
    ),
    is(
        "vendor-49",
        "High-risk systems must be registered in the public database.",
        "Only those of Annex III, point 2 at national level, and part of it is not public. Systems that rely on Article 6(3), and public deployers, register as well (49(2) and (3)).",
    ),
    is("vendor-50", "Disclosures to users have no counterpart.", "Right. The guide says good alignment."),
    is(
        "vendor-5",
        "The standard prohibits nothing.",
        "Right in itself. Two more prohibitions, (ba) and (bb), apply from 2 December 2026.",
    ),
    is("guide-gap-annex-iv", "The content of Annex IV has to be added.", "Right."),
    is(
        "guide-gap-registration",
        "Every high-risk system has to be registered.",
        "Only systems of Annex III, not products of Annex I; point 2 at national level.",
    ),
    is(
        "guide-gap-declaration",
        "The declaration of conformity is in Articles 47 and 48.",
        "It is Article 47 with Annex V.",
    ),
    is("guide-gap-marking", "CE marking is Article 49.", "It is Article 48; Article 49 is registration."),
    is(
        "guide-gap-notified-body",
        "Biometric categorisation and emotion recognition need a notified body.",
        "All uses of Annex III point 1 do, remote identification too, unless harmonised standards or common specifications are applied in full; as long as none is cited, in practice always. Some of these uses are prohibited.",
    ),
    is(
        "guide-gap-models",
        "Annexes XI and XII go beyond the standard.",
        "They do. Copyright policy and public summary are missing from the list.",
    ),
    is(
        "vendor-gap-classification",
        "The law has four risk tiers.",
        "It has none. It names prohibited practices, high-risk systems, transparency duties and models; they overlap, and minimal risk is no term of it.",
    ),
    is(
        "vendor-gap-conformity",
        "A certificate is no conformity assessment.",
        "Right; the sectoral procedure for products is missing.",
    ),
    is("vendor-gap-documentation", "Documentation as such is not Annex IV.", "Right."),
    is(
        "vendor-gap-registration",
        "High-risk systems go into the public database.",
        "See above: Annex III only, with exceptions.",
    ),
    is(
        "vendor-gap-transparency",
        "Under Article 50 deployers of high-risk systems inform people.",
        "That is Article 26(11), for workers 26(7). Article 50(3) is about emotion recognition and biometric categorisation.",
    ),
    is(
        "vendor-gap-prohibitions",
        "The list of prohibited practices.",
        "Since July 2026 there are two more: (ba) and (bb).",
    ),
    is(
        "vendor-gap-penalties",
        "Violations cost up to EUR 35 million or 7 %.",
        "Only prohibited practices do. Others cost up to EUR 15 million or 3 %, false information 7.5 million or 1 %, some only what national law says; for small firms the lower sum counts.",
    ),
    is(
        "guide-dates",
        "High-risk duties apply from August 2026.",
        "From 2 December 2027 (Annex III) and 2 August 2028 (Annex I). Article 50 and others applied from 2 August 2026.",
    ),
    is("guide-aspects", "Article 17 lists eight elements.", "There are 13 points, (a) to (m)."),
    is(
        "guide-share",
        "A certificate covers a substantial share.",
        "There is no official measure. The figures of this page show how much turns on the way of counting.",
    ),
    is(
        "vendor-share",
        "The standard gives 60 to 70 % of the AI Act.",
        "Without a source. The other articles name no figure, and none is official; see the ways of counting.",
    ),
    is(
        "vendor-tiers",
        "Limited and minimal risk are legal terms.",
        "They are not; the report of July 2026 has the right list.",
    ),
    is(
        "vendor-scope",
        "The AI Act binds those who market or use AI in the Union.",
        "Also those whose results are used there (Article 2(1)(c)); and there are exclusions.",
    ),
    is(
        "vendor-standards",
        "Harmonised standards are not ready.",
        "EN 18286:2026 was published in July 2026. No reference is in the Official Journal; EN ISO/IEC 42001:2026 is not harmonised either.",
    ),
    is(
        "report-aspects",
        "Article 17 lists ten topics.",
        "There are 13; technical specifications (e) and resources (l) are among those left out.",
    ),
    is(
        "report-standard",
        "prEN 18286 is the first to enter public enquiry.",
        "EN 18286:2026 has been published since July 2026.",
    ),
    is("report-fines", "Other violations cost up to EUR 15 million or 3 %.", "Only those that Article 99(4) lists."),
    is(
        "report-dates",
        "The timeline changed with the agreement of 7 May 2026.",
        "The dates are right. The law changed with Regulation (EU) 2026/1744, in force since 27 July 2026.",
    ),
    is(
        "report-literacy",
        "AI literacy since February 2025.",
        "Article 4 was reworded on 27 July 2026: measures that support it, with no level guaranteed.",
    ),
    is(
        "report-guidelines",
        "Guidelines of 19 May 2026.",
        "That was a draft, open for comments until 23 July 2026. No final text was found.",
    ),
    is(
        "comparison-directive",
        "NIS2 is a regulation.",
        "It is Directive (EU) 2022/2555, and binds through national law.",
    ),
    is(
        "comparison-fines",
        "NIS2 fines reach EUR 10 million or 2 %.",
        "That is the tier of essential entities; for important ones it is EUR 7 million or 1.4 %. Both are the least that the maximum must be: a Member State may go higher.",
    ),
    is(
        "comparison-clocks",
        "NIS2 asks for reports within 24 and 72 hours.",
        "And for more: word in between on request, a final report a month after the notification, and progress reports while the incident goes on.",
    ),
    is(
        "comparison-testing",
        "As \"testing\", NIS2 has reports of incidents and spot checks.",
        "Reports are a duty of the entity, checks are supervision by the authority: two things.",
    ),
    is(
        "comparison-certifies",
        "Whoever uses or develops AI applies the standard and gets certified.",
        "Certification is optional, and so is the standard.",
    ),
    is(
        "comparison-controls",
        "NIS2 fixes no controls.",
        "For some it does: Implementing Regulation (EU) 2024/2690, for example for cloud and data centres.",
    ),
    is(
        "comparison-impact",
        "The standard asks for impact assessments of high-risk systems.",
        "It has no such class: 6.1.4 and 8.4 are about all systems in its scope.",
    ),
    is("comparison-aligned", "The standard is aligned with the AI Act.", "There is no presumption of conformity."),
];
