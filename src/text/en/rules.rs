//! The words of the rules.

use super::uses::use_title;
use crate::law::{AnnexIiiUse, RuleId};
use crate::text::RuleWords as W;

/// The words of a use of Annex III, whose name stands with those of the others.
macro_rules! of_use {
    ($use:ident, $says:literal) => {
        const { &W { title: use_title(AnnexIiiUse::$use), says: $says } }
    };
}

#[expect(clippy::too_many_lines, reason = "one entry for each rule")]
pub(in crate::text) const fn rule(id: RuleId) -> &'static W {
    match id {
        RuleId::AiSystem => &W {
            title: "AI system as the law defines it",
            says: "An AI system is a computer-based system that works with some independence and concludes from its input how to produce predictions, content, recommendations or decisions.",
        },
        RuleId::MathematicalOptimisation => &W {
            title: "Faster versions of established calculations",
            says: "According to the Commission, a system that only speeds up or approximates an established calculation, without touching the decision rule, is not an AI system.",
        },
        RuleId::BasicProcessing => &W {
            title: "Basic data processing",
            says: "According to the Commission, a system that only processes data by fixed instructions, without learning, predicting or recommending anything, is not an AI system.",
        },
        RuleId::ClassicalHeuristic => &W {
            title: "Classical rules of thumb",
            says: "According to the Commission, a system that only follows pre-set rules of thumb and does not learn from data is not an AI system.",
        },
        RuleId::TrivialStatistics => &W {
            title: "Trivial statistical rules",
            says: "According to the Commission, a system that performs no better than a trivial statistical rule, such as an average, is not an AI system.",
        },
        RuleId::Scope => &W {
            title: "Link to the European Union",
            says: "Each role is bound only with its own link to the EU: offering the system there, being established there, or its output being used there.",
        },
        RuleId::Applies => &W {
            title: "Application of the AI Act",
            says: "The AI Act applies to AI systems with a link to the EU, except for some defence, international cooperation, research and development before release.",
        },
        RuleId::Defence => &W {
            title: "Military, defence or national security only",
            says: "This leaves out systems used exclusively for military, defence or national security purposes, whoever uses them, but no other use, even for a time.",
        },
        RuleId::Cooperation => &W {
            title: "Foreign authorities in police and justice cooperation",
            says: "This leaves out authorities of non-EU countries and international organisations within agreed police or justice cooperation with the EU or its members that adequately safeguards fundamental rights.",
        },
        RuleId::Research => &W {
            title: "Scientific research only",
            says: "This leaves out systems that are developed and put into service for scientific research and development alone.",
        },
        RuleId::BeforeMarket => &W {
            title: "Development before release",
            says: "This leaves out research, testing and development before a system is released or first used, but not the later system.",
        },
        RuleId::RealWorldTesting => &W {
            title: "Testing in real-world conditions",
            says: "Tests outside the laboratory or simulation, under real conditions, are covered even before release.",
        },
        RuleId::PersonalUse => &W {
            title: "Purely personal use",
            says: "This frees private individuals from the duties of professional users while they act outside any profession and not criminally, but frees nobody else.",
        },
        RuleId::OpenSource => &W {
            title: "Free and open-source system",
            says: "This leaves out systems under a free and open-source licence that are not monetised, unless they are prohibited, high-risk or subject to transparency duties.",
        },
        RuleId::OpenSourceLimits => &W {
            title: "Prohibited, high-risk or transparency-relevant system",
            says: "The open-source exception does not help systems that are prohibited, high-risk or subject to transparency duties.",
        },
        RuleId::Provider => &W {
            title: "Provider",
            says: "A provider has developed a system, or had it developed, and supplies it or takes it into use, its own use included, under its own name or trademark.",
        },
        RuleId::Deployer => &W {
            title: "Deployer (professional user)",
            says: "A deployer uses a system and decides itself whether, for what and how, other than in a purely personal activity.",
        },
        RuleId::Importer => &W {
            title: "Importer",
            says: "An importer is established in the EU and is the first to supply there a system that bears the name or mark of somebody established outside.",
        },
        RuleId::Distributor => &W {
            title: "Distributor",
            says: "A distributor supplies a system onward on the EU market without being its provider or importer.",
        },
        RuleId::AuthorisedRepresentative => &W {
            title: "Authorised representative",
            says: "An authorised representative is established in the EU and has accepted a written mandate of a provider from outside to act in its place.",
        },
        RuleId::ProductManufacturer => &W {
            title: "Product manufacturer",
            says: "A product manufacturer supplies an AI system together with its own product, under its own name or trademark.",
        },
        RuleId::OwnVersion => &W {
            title: "Own version of a system",
            says: "Whoever changes a system or brings it out under the own name, and supplies or uses it, is its provider, according to the Commission.",
        },
        RuleId::DeveloperForOthers => &W {
            title: "Developer for somebody else",
            says: "Whoever develops a system that a client brings out or runs under the client's name owes the client an agreement on information and help, as we read it.",
        },
        RuleId::NewProvider => &W {
            title: "Becoming provider of a high-risk system",
            says: "Whoever rebrands a high-risk system, substantially modifies one, or makes a system high-risk by a new purpose counts as its provider.",
        },
        RuleId::NewProviderName => &W {
            title: "Own name on another's high-risk system",
            says: "Whoever puts its own name or trademark on a high-risk system that is already on the market or in service counts as its provider.",
        },
        RuleId::NewProviderModification => &W {
            title: "Substantial modification of a high-risk system",
            says: "Whoever changes a high-risk system beyond what its provider assessed beforehand, affecting compliance or purpose, counts as its provider if it stays high-risk.",
        },
        RuleId::NewProviderPurpose => &W {
            title: "New high-risk purpose for an existing system",
            says: "Whoever uses or offers a system for a new purpose that makes it high-risk, which it was not before, counts as its provider.",
        },
        RuleId::ManufacturerAsProvider => &W {
            title: "Product manufacturer as provider",
            says: "The manufacturer of a product such as a toy or lift counts as provider of its high-risk safety component if that is supplied under the manufacturer's name.",
        },
        RuleId::Profiling => &W {
            title: "Profiling of people",
            says: "Profiling is automated processing of personal data to evaluate, predict or rank something about a person.",
        },
        RuleId::Manipulation => &W {
            title: "Harmful manipulation or deception",
            says: "AI must not use hidden, manipulative or deceptive means that aim at or lead to impaired decisions people would not have taken otherwise, with significant harm at least likely.",
        },
        RuleId::OpenPersuasion => &W {
            title: "Open persuasion",
            says: "According to the Commission, the ban leaves out open persuasion without deception, where people know of the influence, are informed correctly and decide freely.",
        },
        RuleId::MedicalTreatment => &W {
            title: "Medical treatment with consent",
            says: "The preamble of the law leaves out lawful medical treatment to which the patient or a legal representative has explicitly consented.",
        },
        RuleId::Exploitation => &W {
            title: "Harmful exploitation of vulnerable people",
            says: "AI must not exploit weakness from age, disability or a social or economic situation to distort behaviour, by aim or effect, with significant harm at least likely.",
        },
        RuleId::IntimateMaterial => &W {
            title: "Intimate images or sound without consent",
            says: "AI must not be made or used for realistic intimate material of identifiable people without their consent, nor be supplied without reliable safeguards where such output is foreseeable and reproducible.",
        },
        RuleId::IntimateConsent => &W {
            title: "Explicit consent of the person shown",
            says: "The ban leaves out material to which the person shown has freely and explicitly consented for exactly this, if a supplier's system reliably secures such consent.",
        },
        RuleId::HarmlessEdit => &W {
            title: "Edits that expose no more",
            says: "The ban leaves out edits of existing material that neither expose more intimate parts nor change the nature of the activity shown.",
        },
        RuleId::AbuseMaterial => &W {
            title: "Child sexual abuse material",
            says: "AI must not be made or used for child sexual abuse material, nor be supplied without reliable safeguards where such output is foreseeable and reproducible.",
        },
        RuleId::AbuseMaterialDefence => &W {
            title: "Rightful handling under national law",
            says: "The ban leaves out those whom national law allows to handle such material rightfully, for example competent authorities.",
        },
        RuleId::SocialScoring => &W {
            title: "Social scoring",
            says: "AI must not rate people or groups over time by behaviour or characteristics, leading to worse treatment in an unrelated context or to unjustified or disproportionate treatment.",
        },
        RuleId::CrimePrediction => &W {
            title: "Predicting crime from profiles or traits alone",
            says: "AI must not assess or predict the risk that a person commits a criminal offence solely from profiling or from personality traits and characteristics.",
        },
        RuleId::NotSolelyProfiling => &W {
            title: "Other objective facts of weight",
            says: "The ban leaves out assessments that do not rest solely on profiling or traits because other genuine factors of weight enter, above all verifiable facts about conduct.",
        },
        RuleId::SupportsHumanAssessment => &W {
            title: "Support of a fact-based human assessment",
            says: "The ban leaves out systems that support a human assessment of a person's involvement in crime that already rests on objective, verifiable, directly linked facts.",
        },
        RuleId::OwnInterest => &W {
            title: "Ordinary business in own interest",
            says: "According to the Commission, the ban leaves out private bodies in ordinary business of their own, where crime is a side aspect and no law or authority asks for it.",
        },
        RuleId::WithinLegalDuty => &W {
            title: "Assessment within a legal duty",
            says: "According to the Commission, the ban leaves out private bodies that a law obliges to assess such risks and that keep to the data and human checks it provides.",
        },
        RuleId::FaceScraping => &W {
            title: "Untargeted collection of faces",
            says: "AI must not build or enlarge databases for recognising faces by gathering face images without a target from the internet or closed-circuit television.",
        },
        RuleId::EmotionRecognition => &W {
            title: "Emotion recognition system",
            says: "Emotion recognition means identifying or inferring people's emotions or intentions from signals of their body or behaviour.",
        },
        RuleId::EmotionsAtWork => &W {
            title: "Emotion recognition at work or in education",
            says: "AI must not infer people's emotions at work or in education, according to the Commission from signals of the body, except for medical or safety reasons.",
        },
        RuleId::MedicalOrSafety => &W {
            title: "Medical or safety reasons",
            says: "The ban leaves out systems put in place or on the market for medical or safety reasons, not for general wellbeing or performance.",
        },
        RuleId::OwnTraining => &W {
            title: "Use solely for one's own training",
            says: "According to the Commission, the ban leaves out systems used solely for a person's own training, with results that cannot affect that person's assessment, promotion or relationship.",
        },
        RuleId::BiometricCategorisation => &W {
            title: "Sorting people by body signals",
            says: "Biometric categorisation means putting people into categories on the basis of signals of their body or behaviour.",
        },
        RuleId::Ancillary => &W {
            title: "Side feature of another service",
            says: "This leaves out a feature that cannot be used without another commercial service to which it belongs and that is strictly necessary for objective technical reasons.",
        },
        RuleId::SensitiveCategorisation => &W {
            title: "Inferring race, beliefs or orientation from bodies",
            says: "AI must not sort individuals by body signals to find out about race, religion or other beliefs, politics, union membership, or sexual life and orientation.",
        },
        RuleId::LawfulDataset => &W {
            title: "Labelling of lawful biometric datasets",
            says: "The ban leaves out labelling or filtering of lawfully acquired collections of biometric data, which may still be a high-risk use.",
        },
        RuleId::RemoteIdentification => &W {
            title: "Remote identification by body signals",
            says: "Remote identification means finding out who people are, without their active involvement, by comparing signals of their body with a reference database.",
        },
        RuleId::LiveIdentification => &W {
            title: "Live identification in public for law enforcement",
            says: "Law enforcement must not identify people remotely and in real time by body signals in public places, unless for listed objectives with every safeguard.",
        },
        RuleId::PermittedIdentification => &W {
            title: "Listed objectives with every safeguard",
            says: "This permits strictly necessary use to find victims or missing persons, avert grave threats or find suspects of serious crimes, under national law and every legal safeguard.",
        },
        RuleId::NotAuthorised => &W {
            title: "Live identification without authorisation",
            says: "Without an authorisation of each use for one of the listed objectives, live identification in public for law enforcement is prohibited.",
        },
        RuleId::Authorised => &W {
            title: "Authorised for a listed objective",
            says: "A court or independent authority has authorised the use for one of the listed objectives, so the other safeguards decide.",
        },
        RuleId::HighRisk => &W {
            title: "High-risk system with full duties",
            says: "The full high-risk duties follow from the safety law of products such as toys, lifts or medical devices, or from a listed use.",
        },
        RuleId::AnnexIA => &W {
            title: "Safety of listed products, all duties apply",
            says: "AI that is a product such as a toy, lift or medical device, or its safety component, is high-risk if product law requires an outside check for health or safety.",
        },
        RuleId::AnnexIB => &W {
            title: "Safety of vehicles, trains, aircraft, ships and machinery",
            says: "AI that is such a product or its safety component is high-risk if product law requires an outside check, but its duties come mainly through that law.",
        },
        RuleId::SafetyComponent => &W {
            title: "Safety component of a product",
            says: "A safety component is a part meant to prevent or reduce risks to health, safety or property, or whose failure would endanger them.",
        },
        RuleId::NonSafetyUse => &W {
            title: "Solely non-safety functions",
            says: "This leaves out parts used solely for help, performance, efficiency, automation, convenience or quality control that has nothing to do with safety.",
        },
        RuleId::FailureEndangers => &W {
            title: "Failure that would endanger people",
            says: "A part whose failure would endanger health and safety is a safety component after all.",
        },
        RuleId::ThirdPartyAssessment => &W {
            title: "Check by an outside body",
            says: "Product law must require a check by an outside body, which by a draft of the Commission includes products that avoid it only by fully applying harmonised standards.",
        },
        RuleId::OtherRisksOnly => &W {
            title: "Outside check for other risks only",
            says: "This leaves out products whose outside check is required solely because of risks other than health and safety, such as radio interference.",
        },
        RuleId::UseRemoteIdentification => of_use!(
            RemoteIdentification,
            "AI that finds out who people are, without their active involvement, by comparing body signals with a reference database is high-risk, live or later, in any place."
        ),
        RuleId::Verification => &W {
            title: "Only confirming a claimed identity",
            says: "This leaves out systems whose only purpose is to confirm that a person is who they claim to be.",
        },
        RuleId::ClosedSet => &W {
            title: "Comparison within material of one event",
            says: "According to a draft of the Commission, this leaves out systems that only compare within a closed set of material from one event, without matching to known persons.",
        },
        RuleId::SecurityOnly => &W {
            title: "Only cybersecurity or data protection",
            says: "The preamble of the law leaves out systems used solely to enable cybersecurity or the protection of personal data.",
        },
        RuleId::UseCategorisation => of_use!(
            Categorisation,
            "AI that sorts people by body signals and infers sensitive or protected traits is high-risk, in so far as it may be used at all."
        ),
        RuleId::OrdinaryTraits => &W {
            title: "Traits without special data protection",
            says: "According to a draft of the Commission, this leaves out systems that infer only traits without special protection in data protection law, such as age or sex.",
        },
        RuleId::UseEmotionRecognition => of_use!(
            EmotionRecognition,
            "AI that identifies or infers people's emotions or intentions from signals of the body is high-risk in every setting, in so far as it may be used at all."
        ),
        RuleId::UseCriticalInfrastructure => of_use!(
            CriticalInfrastructure,
            "AI is high-risk as a safety component in running critical digital infrastructure, road traffic, or the supply of water, gas, heating or electricity."
        ),
        RuleId::CybersecurityOnly => &W {
            title: "Only cybersecurity of infrastructure",
            says: "The preamble of the law leaves out components used solely for cybersecurity.",
        },
        RuleId::NoDirectProtection => &W {
            title: "No direct protection against physical harm",
            says: "According to a draft of the Commission, this leaves out systems that do not themselves guard anything and whose failure would endanger property alone.",
        },
        RuleId::FailureLeftOut => &W {
            title: "Failure that endangers people, settled as left out",
            says: "The law counts what endangers people by its failure, a draft of the Commission only what protects directly: this helps once somebody who may decide has settled it.",
        },
        RuleId::NotCriticalEntity => &W {
            title: "User not identified as critical entity",
            says: "According to a draft of the Commission, this leaves out systems whose intended user is not a critical entity identified by a Member State.",
        },
        RuleId::NuclearParts => &W {
            title: "Nuclear-specific parts only",
            says: "According to a draft of the Commission, this leaves out systems that concern only the nuclear-specific parts of a plant.",
        },
        RuleId::UseEducationAdmission => of_use!(
            EducationAdmission,
            "AI meant to decide, or feed decisions on, who is admitted or assigned to which school, training, programme, course or place is high-risk."
        ),
        RuleId::UseEducationOutcomes => of_use!(
            EducationOutcomes,
            "AI that evaluates what learners in education or training have learned, also in order to steer their learning, is high-risk."
        ),
        RuleId::FormativeOnly => &W {
            title: "Feedback that does not count",
            says: "According to a draft of the Commission, this leaves out feedback that only supports learning and does not count towards a grade, certificate, standing or progression.",
        },
        RuleId::UseEducationLevel => of_use!(
            EducationLevel,
            "AI that assesses which level of education or training a person should receive or may access is high-risk."
        ),
        RuleId::UseEducationTests => of_use!(
            EducationTests,
            "AI that watches test takers in education or training and detects prohibited behaviour is high-risk."
        ),
        RuleId::NoControlledTest => &W {
            title: "No controlled test for a grade",
            says: "According to a draft of the Commission, this leaves out systems that are not used during a controlled test that leads to an evaluation or grade.",
        },
        RuleId::UseRecruitment => of_use!(
            Recruitment,
            "AI for recruiting or selecting people for work is high-risk, among other things for targeted job adverts, filtering applications and evaluating candidates."
        ),
        RuleId::ObjectiveAdverts => &W {
            title: "Job adverts by page or job requirements",
            says: "According to a draft of the Commission, this leaves out placing job adverts only by page content or by objective requirements of the job.",
        },
        RuleId::UseWorkRelationship => of_use!(
            WorkRelationship,
            "AI is high-risk for decisions on terms of work, promotion or termination, for allocating tasks by behaviour or traits, and for monitoring and evaluating workers."
        ),
        RuleId::TermsOfWork => &W {
            title: "Decisions on terms of work",
            says: "AI meant for decisions on terms of work, such as pay, working time, leave or position, is high-risk, also where a person takes them.",
        },
        RuleId::TrivialTerms => &W {
            title: "Day-to-day organisation without significance",
            says: "According to a draft of the Commission, this leaves out day-to-day organisation within the agreed terms that has no significance for workers.",
        },
        RuleId::MonitoringOfWork => &W {
            title: "Monitoring and evaluation of workers",
            says: "AI that monitors and evaluates the performance and behaviour of workers is high-risk, according to a draft of the Commission also if it does only one.",
        },
        RuleId::MonitoringCarveOut => &W {
            title: "Monitoring for ends other than appraisal",
            says: "According to a draft of the Commission, this leaves out monitoring solely for outside legal duties, medical or safety reasons, property or the worker alone, if not used for appraisal.",
        },
        RuleId::UsePublicBenefits => of_use!(
            PublicBenefits,
            "AI used by or for public authorities to assess entitlement to essential public assistance, or to grant, reduce, stop or reclaim it, is high-risk."
        ),
        RuleId::UseCreditworthiness => of_use!(
            Creditworthiness,
            "AI that evaluates people's creditworthiness or produces their credit score is high-risk."
        ),
        RuleId::FraudDetection => &W {
            title: "Only detecting financial fraud",
            says: "This leaves out systems used only to detect financial fraud.",
        },
        RuleId::PrudentialModel => &W {
            title: "Capital requirement models only",
            says: "The preamble of the law leaves out systems used only to calculate capital requirements of banks and insurers.",
        },
        RuleId::NonEssentialCredit => &W {
            title: "Nothing essential at stake",
            says: "According to a draft of the Commission, this leaves out systems used exclusively for access to something that is not essential.",
        },
        RuleId::CompanyCredit => &W {
            title: "Credit mainly for a company",
            says: "According to a draft of the Commission, this leaves out credit of which a company is the main beneficiary, even if a person behind it is assessed.",
        },
        RuleId::UseInsurance => of_use!(
            Insurance,
            "AI for risk assessment and pricing of people in life and health insurance is high-risk, by a draft of the Commission also for either alone and for related cover."
        ),
        RuleId::UseEmergency => of_use!(
            Emergency,
            "AI that evaluates and classifies emergency calls, dispatches or prioritises emergency services, or triages emergency patients is high-risk."
        ),
        RuleId::UseVictimRisk => of_use!(
            VictimRisk,
            "AI for law enforcement that assesses a person's risk of becoming a victim of criminal offences is high-risk."
        ),
        RuleId::UsePolicePolygraph => of_use!(
            PolicePolygraph,
            "AI for law enforcement that judges people's truthfulness from signals of body or behaviour, as lie detectors do, is high-risk."
        ),
        RuleId::UseEvidence => of_use!(
            Evidence,
            "AI for law enforcement that judges the reliability of evidence when offences are investigated or prosecuted is high-risk."
        ),
        RuleId::UseOffendingRisk => of_use!(
            OffendingRisk,
            "AI for law enforcement is high-risk if it assesses risks of offending not solely by profiling, or personality traits or past criminal behaviour."
        ),
        RuleId::UsePoliceProfiling => of_use!(
            PoliceProfiling,
            "AI for law enforcement that profiles people when offences are detected, investigated or prosecuted is high-risk."
        ),
        RuleId::UseMigrationPolygraph => of_use!(
            MigrationPolygraph,
            "AI for migration, asylum or border authorities that judges people's truthfulness from signals of body or behaviour is high-risk."
        ),
        RuleId::UseMigrationRisk => of_use!(
            MigrationRisk,
            "AI for migration, asylum or border authorities is high-risk if it assesses a risk posed by a person who wants to enter or has entered a Member State."
        ),
        RuleId::UseMigrationApplications => of_use!(
            MigrationApplications,
            "AI that assists authorities in examining applications for asylum, visas or residence, or complaints about eligibility, is high-risk."
        ),
        RuleId::UseMigrationDetection => of_use!(
            MigrationDetection,
            "AI for migration, asylum or border authorities that detects, recognises or identifies people is high-risk."
        ),
        RuleId::TravelDocuments => &W {
            title: "Verification of travel documents only",
            says: "This leaves out systems that only verify travel documents and check nothing about the person beyond that.",
        },
        RuleId::SearchAndRescue => &W {
            title: "Search and rescue only",
            says: "According to a draft of the Commission, this leaves out systems used exclusively for search and rescue or for safety of navigation.",
        },
        RuleId::UseJustice => of_use!(
            Justice,
            "AI that helps courts or dispute bodies interpret facts and law and apply it to a case is high-risk, by a draft of the Commission with either alone."
        ),
        RuleId::UseElections => of_use!(
            Elections,
            "AI meant to sway an election, a referendum or how people vote is high-risk if people are directly exposed to its output."
        ),
        RuleId::CampaignTools => &W {
            title: "Output to which nobody is directly exposed",
            says: "This leaves out systems to whose output people are not directly exposed, such as tools for running a campaign office.",
        },
        RuleId::SafeguardedGeneral => &W {
            title: "Multi-purpose system with safeguards",
            says: "According to a draft of the Commission, this leaves out multi-purpose systems with sufficient safeguards that are not meant to influence votes.",
        },
        RuleId::Derogation => &W {
            title: "Limited task without influence on decisions",
            says: "A listed use is not high-risk if the system only does one of four limited tasks and does not materially influence decisions, which its provider has to record.",
        },
        RuleId::NarrowTask => &W {
            title: "Narrow procedural task",
            says: "This covers a strictly limited, clearly defined task with fixed, objective criteria that attaches no value to anything.",
        },
        RuleId::ImprovesHumanWork => &W {
            title: "Improvement of completed human work",
            says: "This covers refining or checking the result of work a person had completed, where no materially different result can follow.",
        },
        RuleId::DetectsPatterns => &W {
            title: "Comparison with completed decisions",
            says: "This covers comparing with completed human assessments to show patterns or deviations, replacing or influencing none of them without proper human review.",
        },
        RuleId::PreparatoryTask => &W {
            title: "Preparatory task",
            says: "This covers preparing an assessment with very low effect on it, without evaluating or recommending on the individual case.",
        },
        RuleId::FileHandling => &W {
            title: "Handling of files",
            says: "This covers transcribing, translating, indexing, searching, linking or converting files before an assessment, unless the output is itself what is assessed.",
        },
        RuleId::ProfilingOverride => &W {
            title: "Profiling by the system",
            says: "A listed use in which the system profiles people is always high-risk, however limited its task.",
        },
        RuleId::CombinedSystem => &W {
            title: "Part of a combined decision system",
            says: "According to a draft of the Commission, parts that together influence a decision are judged as one system, so that a limited task of one part does not help.",
        },
        RuleId::Interaction => &W {
            title: "Telling people that they deal with AI",
            says: "Providers must design systems that interact directly with people so that these people are told that they deal with AI, unless that is obvious.",
        },
        RuleId::Obvious => &W {
            title: "Obvious use of AI",
            says: "This leaves out systems that are, practically beyond doubt, obviously AI to a reasonably informed and attentive member of their audience.",
        },
        RuleId::CriminalMatters => &W {
            title: "Use in criminal matters under law",
            says: "This leaves out use that a law authorises in order to detect, prevent, investigate or prosecute crimes; for contact with people, only with safeguards for others.",
        },
        RuleId::PermittedForCrime => &W {
            title: "Permission by law to fight crime",
            says: "This leaves out emotion recognition and sorting of people that a law permits to detect, prevent or investigate crimes, with safeguards for others and in line with EU law.",
        },
        RuleId::PublicReporting => &W {
            title: "Reporting of crimes by the public",
            says: "The duty stays where the public can use the system to report criminal offences.",
        },
        RuleId::Marking => &W {
            title: "Machine-readable marks on AI content",
            says: "Providers of systems that make or alter text, images, sound or video for people must mark the output so that it can be detected as such.",
        },
        RuleId::OutsideMarking => &W {
            title: "Output that needs no mark",
            says: "According to the Commission, this leaves out output such as very short strings, code, mere selections, intermediate products and certain technical or live output.",
        },
        RuleId::StandardEditing => &W {
            title: "Assistance with standard editing",
            says: "This leaves out systems to the extent that they only assist standard editing, without new content or a material change of meaning, style or intent.",
        },
        RuleId::InputNotAltered => &W {
            title: "Input not substantially altered",
            says: "This leaves out systems to the extent that they do not substantially alter what users put in or its meaning.",
        },
        RuleId::UserOfGenerator => &W {
            title: "Mere use of another's generator",
            says: "The duty falls on those who provide a generator, not on those who only use it, unchanged and not under their own name.",
        },
        RuleId::ExposureNotice => &W {
            title: "Notice of emotion recognition or body sorting",
            says: "Whoever uses a system that reads people's emotions or sorts them by body signals must tell the people exposed to it.",
        },
        RuleId::DeepFake => &W {
            title: "Disclosure of deep fakes",
            says: "Professional users must disclose images, sound or video made or altered by AI that resemble real or plausible subjects and would falsely appear authentic.",
        },
        RuleId::ArtisticWork => &W {
            title: "Lighter disclosure in artistic works",
            says: "In evidently artistic, creative, satirical or fictional works, deep fakes must still be disclosed, but in a way that does not spoil the work.",
        },
        RuleId::PublicText => &W {
            title: "Disclosure of AI text for the public",
            says: "Professional users must disclose published text made or altered by AI that informs the public on matters of public interest, unless reviewed under editorial responsibility.",
        },
        RuleId::EditorialReview => &W {
            title: "Human review with editorial responsibility",
            says: "This leaves out text that a competent person has reviewed in substance, or an editor controlled, and for which somebody holds editorial responsibility.",
        },
        RuleId::ChangedAfterReview => &W {
            title: "Changes by AI after the review",
            says: "According to the Commission, human review no longer helps where AI changes the substance of the text afterwards.",
        },
        RuleId::GeneralPurposeModel => &W {
            title: "General-purpose AI model",
            says: "A general-purpose AI model is significantly general, does a wide range of different tasks competently and can be integrated into various systems.",
        },
        RuleId::NarrowModel => &W {
            title: "Model that is narrow in fact",
            says: "This leaves out models that are in fact not significantly general, however much computing their training took.",
        },
        RuleId::ModelProvider => &W {
            title: "Duties of a general-purpose model's provider",
            says: "Providers of general-purpose AI models on the EU market must document them, inform those who build on them, respect copyright and publish a training summary.",
        },
        RuleId::ModelBeforeMarket => &W {
            title: "Model before release",
            says: "This leaves out models used only for research, development or prototyping before they are placed on the market.",
        },
        RuleId::ModelInternalUse => &W {
            title: "Purely internal use of the model",
            says: "The preamble of the law leaves out purely internal use that is not essential for a product or service to others and affects no people's rights.",
        },
        RuleId::ModelUnionExcluded => &W {
            title: "Clear exclusion of the EU",
            says: "According to the Commission, this frees a provider who supplies a model outside the EU and has clearly and unequivocally excluded the EU.",
        },
        RuleId::ModelModifier => &W {
            title: "Significant change to another's model",
            says: "According to the Commission, whoever significantly changes another's general-purpose model provides the changed one, and more than a third of the original training compute indicates this.",
        },
        RuleId::SystemicRisk => &W {
            title: "General-purpose AI model with systemic risk",
            says: "Providers of models as capable as the most advanced ones, or designated by the Commission, have further duties on evaluation, risks, incidents and cybersecurity.",
        },
        RuleId::SystemicRebutted => &W {
            title: "Absence of systemic risk accepted",
            says: "This leaves out capable models of which the Commission has accepted that they exceptionally present no systemic risk, but no designated ones.",
        },
        RuleId::SystemicNotification => &W {
            title: "Notification of the Commission",
            says: "Providers must notify the Commission without delay, within two weeks at most, once a model has the capabilities that carry systemic risk or is known to reach them.",
        },
        RuleId::ModelOpenSource => &W {
            title: "Relief for open-source models",
            says: "Open, unmonetised models are spared technical documentation, information for those who build on them and a representative, but not the copyright policy and training summary.",
        },
        RuleId::OpenSourceSystemic => &W {
            title: "Open-source model with systemic risk",
            says: "The relief for open-source models does not cover models with systemic risk.",
        },
        RuleId::PropertyOnly => &W {
            title: "Non-safety functions that endanger only property",
            says: "In our reading, this leaves out parts used solely for non-safety functions whose failure would endanger property but not people.",
        },
        RuleId::AccessControl => &W {
            title: "Only giving access",
            says: "According to a draft of the Commission, this leaves out systems that compare with several stored people only to give access to a service, device or place.",
        },
        RuleId::FraudMainly => &W {
            title: "Mainly detecting financial fraud",
            says: "According to a draft of the Commission, this leaves out systems whose main purpose is to detect financial fraud rather than to judge repayment.",
        },
        RuleId::NoLegalEffect => &W {
            title: "Settlement of disputes without legal effect",
            says: "The preamble of the law leaves out bodies outside the courts whose outcomes have no legal effect for the parties.",
        },
        RuleId::SyntheticContent => &W {
            title: "Content made or altered by AI",
            says: "Text, images, sound or video that a system makes or alters must be marked so that it can be detected as such.",
        },
        RuleId::NotPerceived => &W {
            title: "Output that no person perceives",
            says: "According to the Commission, this leaves out output that only machines process and that nobody is meant to read, see or hear.",
        },
        RuleId::SystemicCapability => &W {
            title: "Capabilities or designation for systemic risk",
            says: "A model as capable as the most advanced ones, or designated by the Commission, carries systemic risk and is covered even in purely internal use.",
        },
        RuleId::HighImpact => &W {
            title: "Capabilities of the most advanced models",
            says: "Capabilities that match or exceed the most advanced models carry systemic risk, which is presumed above 10^25 training operations.",
        },
        RuleId::OtherAspectsOnly => &W {
            title: "Outside check only for other aspects",
            says: "By our reading, an outside check that is required solely for aspects such as privacy or protection from fraud does not count either.",
        },
        RuleId::RetrievalOnly => &W {
            title: "Only finding texts or files",
            says: "According to a draft of the Commission, a tool that only finds texts or files for a court, without interpreting them, is left out.",
        },
        RuleId::IntimateMedical => &W {
            title: "Lawful medical use",
            says: "The preamble of the amending law leaves lawful medical diagnosis and treatment by professionals untouched.",
        },
        RuleId::PoliceCategorisation => &W {
            title: "Categorising in law enforcement",
            says: "Categorising biometric data in law enforcement is left out. How far this reaches is unclear, so it helps once somebody who may decide has settled it.",
        },
    }
}
