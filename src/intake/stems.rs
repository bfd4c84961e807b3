//! Which words of a description speak of which tick: in English, German, Dutch and French. The table is for recognising what
//! others wrote; nothing of it is shown.
//!
//! It is narrow on purpose: a word stands here only where most who use it mean what the option says. Options that take
//! something away (exceptions, limits, "only …", "none of these") have no row, and a test holds that.

use crate::interview::{OptionId as O, QuestionId as Q};

/// Words that speak of an option of a question.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stems {
    /// The question.
    pub(super) question: Q,
    /// The option.
    pub(super) option: O,
    /// Patterns in rows, with commas between: see [`places`](super::find::places).
    patterns: &'static [&'static str],
}

impl Stems {
    /// Its patterns.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &'static str> {
        self.patterns.iter().flat_map(|row| row.split(", "))
    }
}

const fn of(question: Q, option: O, patterns: &'static [&'static str]) -> Stems {
    Stems { question, option, patterns }
}

/// The table, in the order of asking.
pub(super) const STEMS: &[Stems] = &[
    // What comes out.
    of(
        Q::Output,
        O::Predictions,
        &[
            "predict*, forecast*, classif*, risk score*, risk scoring, anomaly detection",
            "prognose*, prognosti*, vorhersag*, klassifi*, risikobewertung*, anomalieerkennung*",
            "voorspel*, risicoscore*, inschatting van, prédi*, prévision*",
        ],
    ),
    of(Q::Output, O::Recommendations, &["recommend*, ranking*, empfehl*, aanbevel*, recommand*, search results"]),
    of(
        Q::Output,
        O::Decisions,
        &[
            "automated decision*, automatic decision*, automatically decides, automatisierte* entscheid*",
            "geautomatiseerde besluit*, automatische besluit*, décision* automatisée*",
        ],
    ),
    of(
        Q::Output,
        O::Text,
        &[
            "generate* text*, text generation, generating text, summari*, translat*, transcri*, draft* response*, draft* text*",
            "large language model*, llm, llms, chatgpt, gpt, chatbot*",
            "zusammenfass*, übersetz*, transkri*, textgenerier*, sprachmodell*",
            "samenvat*, vertaal*, vertal*, taalmodel*, traduction*, traduire, modèle* de langage",
        ],
    ),
    of(
        Q::Output,
        O::Media,
        &[
            "image generation, generat* image*, video generation, generat* video*, text to speech, speech synthesis",
            "synthetic voice*, deepfake*, deep fake*, bildgenerier*, sprachsynthese, sprachausgabe",
            "beeldgeneratie, spraaksynthese, génération d image*, synthèse vocale",
        ],
    ),
    // About people.
    of(
        Q::Data,
        O::PersonalData,
        &[
            "personal data, personal information, personally identifiable, pii, personenbezogene* daten",
            "persoonsgegevens, données personnelles, données à caractère personnel",
        ],
    ),
    of(
        Q::Data,
        O::BodySignals,
        &[
            "biometri*, facial recognition, face recognition, facial image*, face match*, fingerprint*, voiceprint*, iris scan*",
            "voice recognition, gesichtserkenn*, gesichtsbild*, gesichtsvergleich*, fingerabdr*, stimmerkenn*",
            "gezichtsherken*, gezichtsvergelijk*, vingerafdruk*, reconnaissance faciale, empreinte* digitale*, biométri*",
        ],
    ),
    of(
        Q::Data,
        O::HealthData,
        &[
            "health data, health record*, medical record*, patient data, patient record*, patients, medical image*, clinical data",
            "gesundheitsdaten, patientendaten, patientenakte*, krankenakte*, medizinische* daten",
            "gezondheidsgegevens, medische gegevens, patiëntgegevens, patiënten, données de santé, dossier* médica*",
        ],
    ),
    of(
        Q::Data,
        O::ChildrenData,
        &[
            "children, pupils, minors, kinder, kindern, minderjährig*, schüler*, kinderen, leerlingen, minderjarig*, enfants, élèves",
        ],
    ),
    // Signals of the body.
    of(
        Q::BodyUse,
        O::FindsOut,
        &[
            "facial recognition, face recognition, biometric identification, speaker identification, gesichtserkennung*",
            "biometrische* identifi*, gezichtsherkenning*, reconnaissance faciale, identification biométrique",
        ],
    ),
    of(
        Q::BodyUse,
        O::Sorts,
        &[
            "biometric categori*, age estimation, gender classification, altersschätzung*, biometrische* kategor*",
            "leeftijdsschatting*, catégorisation biométrique",
        ],
    ),
    of(
        Q::BodyUse,
        O::Emotions,
        &[
            "emotion recognition, emotion detection, detect* emotion*, facial expression*, emotionserkenn*, emotieherkenn*",
            "reconnaissance des émotions",
        ],
    ),
    // Products of Annex I.
    of(Q::Product, O::Toys, &["toy, toys, spielzeug*, speelgoed*, jouet*"]),
    of(Q::Product, O::Lifts, &["elevator*, passenger lift*, aufzug*, aufzüge*, personenlift*, ascenseur*"]),
    of(
        Q::Product,
        O::MedicalDevices,
        &["medical device*, medizinprodukt*, medisch hulpmiddel*, medische hulpmiddel*, dispositif* médica*"],
    ),
    of(Q::Product, O::InVitroDiagnostics, &["in vitro diagnos*, in vitro diagnostik*, diagnostic in vitro"]),
    of(Q::Product, O::AviationSecurity, &["airport screening, airport security, aviation security, luftsicherheit*"]),
    of(Q::Product, O::Rail, &["railway signal*, rail signalling, interlocking*, stellwerk*, treinbeveiliging*"]),
    of(
        Q::Product,
        O::VehicleSafety,
        &[
            "driver assistance, automated driving, autonomous vehicle*, self driving, fahrerassistenz*, autonomes fahren",
            "rijhulpsyste*, zelfrijdend*, aide* à la conduite, véhicule* autonome*",
        ],
    ),
    of(Q::Product, O::Aviation, &["drone, drones, unmanned aircraft, drohne*"]),
    of(Q::Product, O::Machinery, &["industrial robot*, robot arm*, machinery, industrieroboter*, roboterarm*"]),
    // Areas of Annex III.
    of(
        Q::Areas,
        O::AreaNetworks,
        &[
            "power grid*, electricity grid*, electric grid*, water supply, drinking water, road traffic, traffic light*",
            "traffic management, gas supply, critical infrastructure, district heating, power plant*",
            "stromnetz*, trinkwasser*, wasserversorg*, straßenverkehr*, verkehrssteuer*, lichtsignal*, gasversorg*, fernwärme*",
            "kritische* infrastruktur*, umspannwerk*, kraftwerk*",
            "drinkwater*, elektriciteitsnet*, stroomnet*, wegverkeer*, verkeerslicht*, verkeersmanagement, vitale infrastructuur",
            "réseau* électrique*, eau potable, trafic routier, circulation routière, infrastructure* critique*",
        ],
    ),
    of(
        Q::Areas,
        O::AreaEducation,
        &[
            "student*, pupil*, school, schools, learner*, proctor*, vocational training, essay grading",
            "schüler*, studierende*, studienplatz*, berufsausbildung*, prüfungsaufsicht*, hochschulzulass*, lernende*",
            "leerling*, onderwijs*, scholier*, élève*, étudiant*, scolaire*, parcoursup",
        ],
    ),
    of(
        Q::Areas,
        O::AreaWork,
        &[
            "applicant*, job candidate*, job interview*, recruit*, hiring, cv, cvs, résumé screening, resume screening",
            "employee performance, employee monitoring, staff performance, human resources, performance appraisal*",
            "bewerber*, *bewerbung*, *bewerberin*, personalauswahl*, personalgewinnung*, rekrutier*, lebensläuf*, lebenslauf*",
            "leistungsbeurteilung*, mitarbeiterbeurteilung*, mitarbeiterbewertung*, mitarbeiterüberwachung*, stellenausschreib*",
            "sollicit*, vacature*, kandidaten*, werving*, personeelsselectie*, functiebeschrijving*",
            "candidature*, recrut*, embauche*",
        ],
    ),
    of(
        Q::Areas,
        O::AreaServices,
        &[
            "social benefit*, welfare, public assistance, social assistance, unemployment benefit*, housing benefit*",
            "disability benefit*, disability claim*, universal credit, child maintenance, benefit claim*, benefit eligibility",
            "credit scor*, creditworth*, life insurance, health insurance, emergency call*, patient triage, 911 call*",
            "sozialleistung*, sozialhilfe*, bürgergeld*, wohngeld*, kindergeld*, arbeitslosengeld*, kreditwürdig*, bonität*",
            "krankenversicher*, lebensversicher*, notruf*, ersteinschätzung*",
            "*uitkering*, bijstand*, *toeslag, *toeslagen, toeslagen, kredietwaardig*, zorgverzeker*, levensverzeker*",
            "noodoproep*, jeugdzorg*, jeugdhulp*, wmo, participatiewet, schuldhulp*",
            "prestation* sociale*, aide* sociale*, allocation* familiale*, solvabilité, assurance vie, appel* d urgence",
        ],
    ),
    of(
        Q::Areas,
        O::AreaPolice,
        &[
            "law enforcement, police, policing, criminal investigation*, criminal justice, crime, crimes, offender*, prosecut*",
            "prison, prisons, prisoner*, inmate*, probation, body worn camera*",
            "polizei*, straftat*, strafverfolg*, ermittlungsverfahren, staatsanwalt*, justizvollzug*, bewährungshilfe*",
            "politie*, opsporing*, strafrecht*, gevangenis*, misdrijf*, misdrijven, reclassering*",
            "policier*, pénal*, gendarmerie*, enquête* judiciaire*, détenus",
        ],
    ),
    of(
        Q::Areas,
        O::AreaMigration,
        &[
            "asylum*, immigra*, migrants, refugee*, visas, visa application*, visa applicant*, residence permit*",
            "border control*, border security, border cross*, border protection, naturalization",
            "asyl*, visum*, aufenthaltstitel*, aufenthaltserlaubnis*, grenzkontroll*, flüchtling*, einwander*, ausländerbehörde*",
            "asiel*, verblijfsvergunning*, vreemdeling*, grenscontrole*, grensbewaking*, vluchteling*",
            "asile, titre* de séjour, frontière*, réfugié*",
        ],
    ),
    of(
        Q::Areas,
        O::AreaJustice,
        &[
            "court, courts, judicial, judiciary, judges, sentencing, election, elections, voter*, referend*, arbitration",
            "gericht, gerichte, gerichten, gerichtlich*, richterlich*, wahlkampf*, wählerinnen, schiedsverfahren",
            "rechtbank*, rechtspraak, rechters, verkiezing*, kiezer*, tribunal, tribunaux, judiciaire*, élection*, électeur*",
        ],
    ),
    // Infrastructure.
    of(
        Q::Networks,
        O::Guards,
        &["safety shutdown, overload protection, gas leak*, notabschaltung*, gaslecks, gaslek*, fuite* de gaz"],
    ),
    // Education.
    of(
        Q::Education,
        O::Admission,
        &[
            "student admission*, university admission*, college admission*, school admission*, school place*",
            "hochschulzulass*, studienplatzvergabe*, schulplatz*, schooltoewijzing*, parcoursup",
        ],
    ),
    of(
        Q::Education,
        O::StudyFunding,
        &["scholarship*, student grant*, stipendi*, bafög, studiefinanciering*, studiebeurs*"],
    ),
    of(
        Q::Education,
        O::Outcomes,
        &[
            "essay grading, exam grading, grade* essay*, grading of exam*, automated grading, mark* exam*, student assessment*",
            "assess* student*, evaluat* student*, klausurkorrektur*, lernerfolg*, notenvergabe*, leerresultaten",
            "correction de copies",
        ],
    ),
    of(Q::Education, O::Level, &["placement test*, einstufungstest*, instaptoets*, test* de placement"]),
    of(
        Q::Education,
        O::Proctoring,
        &["proctor*, exam supervision, prüfungsaufsicht*, täuschungsversuch*, examenfraude*, surveillance d examen*"],
    ),
    // Work.
    of(Q::Work, O::Adverts, &["targeted job ad*, job ad targeting, job advert* target*"]),
    of(
        Q::Work,
        O::FiltersApplications,
        &[
            "applicant screening, cv screening, resume screening, résumé screening, screen* applica*, filter* applica*",
            "sort* applica*, candidate matching, match* candidate*, applicant tracking, cv parsing",
            "vorauswahl, bewerberauswahl*, bewerbervorauswahl*, lebenslaufanalyse*, kandidatenprofiel*, cv selectie",
            "tri des candidatures, tri de cv, présélection des candidat*",
        ],
    ),
    of(
        Q::Work,
        O::EvaluatesCandidates,
        &[
            "job interview*, video interview*, candidate assessment*, candidate evaluation*, rank* candidate*, score* candidate*",
            "rank* applicant*, scor* applicant*, assess* applicant*, evaluat* applicant*, evaluat* candidate*, assess* candidate*",
            "vorstellungsgespräch*, bewerberbewertung*, bewerberranking*, eignungsdiagnosti*, eignungstest*",
            "sollicitatiegesprek*, entretien* d embauche",
        ],
    ),
    of(
        Q::Work,
        O::PromotionTermination,
        &["promotion decision*, employee promotion*, termination of employment, ontslag*, licenciement*"],
    ),
    of(
        Q::Work,
        O::MonitorsWorkers,
        &[
            "employee monitoring, monitor* employee*, staff monitoring, monitor* staff, worker monitoring, monitor* worker*",
            "mitarbeiterüberwachung*, personeelsmonitoring, surveillance des salariés",
        ],
    ),
    of(
        Q::Work,
        O::EvaluatesWorkers,
        &[
            "employee performance, staff performance, performance of employees, performance appraisal*, employee evaluation*",
            "mitarbeiterbeurteilung*, mitarbeiterbewertung*, leistungsbeurteilung*, évaluation du personnel",
            "évaluation des salariés",
        ],
    ),
    // Services.
    of(
        Q::Services,
        O::Entitlement,
        &[
            "benefit eligibility, eligibility for benefit*, benefit entitlement*, benefit decision*, disability claim*",
            "anspruchsprüf*, leistungsanspr*, leistungsbewillig*, recht op uitkering, recht op bijstand",
            "attribution des prestation*, éligibilité aux aides",
        ],
    ),
    of(
        Q::Services,
        O::Prioritises,
        &["benefit fraud, uitkeringsfraude*, bijstandsfraude*, leistungsmissbrauch*, fraude sociale"],
    ),
    of(
        Q::Services,
        O::CreditScore,
        &[
            "credit scor*, creditworth*, loan default*, kreditwürdig*, bonität*, kreditscoring*, schufa",
            "kredietwaardig*, kredietscore*, solvabilité, scoring crédit, score de crédit",
        ],
    ),
    of(
        Q::Services,
        O::Insurance,
        &[
            "life insurance, health insurance, lebensversicher*, krankenversicher*, krankenzusatzversicher*",
            "levensverzeker*, zorgverzeker*, assurance vie, assurance santé",
        ],
    ),
    of(
        Q::Services,
        O::EmergencyCalls,
        &["emergency call*, 911 call*, 999 call*, 112 call*, notruf*, noodoproep*, 112 melding*, appel* d urgence"],
    ),
    of(
        Q::Services,
        O::Dispatch,
        &["emergency dispatch*, ambulance dispatch*, dispatch* ambulance*, einsatzdisposition*, rettungsmittel*"],
    ),
    of(
        Q::Services,
        O::Triage,
        &[
            "patient triage, triage of patients, triage patients, emergency triage, manchester triage, triage des patients",
        ],
    ),
    // Criminal matters.
    of(Q::Police, O::VictimRisk, &["risk of victimi*, victim risk*, opferrisik*"]),
    of(
        Q::Police,
        O::Truthfulness,
        &["lie detect*, polygraph*, deception detection, lügendetekt*, leugendetect*, détecteur* de mensonge*"],
    ),
    of(Q::Police, O::Evidence, &["reliab* of evidence, evidence reliab*, beweiswürdig*, bewijswaardering*"]),
    of(
        Q::Police,
        O::Offending,
        &[
            "recidivis*, reoffend*, re offend*, risk of offending, rückfallrisik*, rückfallprognose*, recidive*, récidive*",
        ],
    ),
    of(
        Q::Police,
        O::Profiles,
        &["criminal profil*, profiling of suspects, suspect profil*, täterprofil*, daderprofiel*, profilage criminel"],
    ),
    // Migration.
    of(
        Q::Migration,
        O::TravellerRisk,
        &["traveller risk*, traveler risk*, passenger risk*, passenger screening, reisendenrisik*"],
    ),
    of(
        Q::Migration,
        O::Applications,
        &[
            "asylum applica*, asylum claim*, visa applica*, residence permit*, immigration applica*, immigration benefit*",
            "asylantr*, visumantr*, visumsantr*, aufenthaltstitel*, asielaanvra*, visumaanvra*, verblijfsvergunning*",
            "demande* d asile, demande* de visa, titre* de séjour",
        ],
    ),
    of(Q::Migration, O::Detects, &["border surveillance, grenzüberwach*, grensbewaking*, surveillance des frontières"]),
    // Courts and votes.
    of(
        Q::Justice,
        O::Interprets,
        &[
            "assist* judges, support* judges, judicial research, ondersteuning van rechters, aide aux juges, aide aux magistrats",
        ],
    ),
    of(
        Q::Justice,
        O::AppliesLaw,
        &[
            "draft* judgment*, draft* judgement*, sentencing, urteilsentw*, strafzumess*, conceptvonnis*, projet* de jugement*",
        ],
    ),
    of(
        Q::Justice,
        O::InfluencesVote,
        &[
            "influence voter*, voter targeting, political campaign*, political advert*, voting advice, wahlwerbung*, wahlkampf*",
            "stemhulp*, stemwijzer*, verkiezingscampagne*, campagne* électorale*",
        ],
    ),
    // What people see.
    of(
        Q::PeopleSee,
        O::Talks,
        &[
            "chatbot*, chat bot*, virtual assistant*, voice assistant*, voicebot*, conversational ai, digital assistant*, chatgpt",
            "virtuelle* assistent*, sprachassistent*, digitale* assistent*, virtuele assistent*, assistant* virtuel*",
            "agent* conversationnel*",
        ],
    ),
    of(
        Q::PeopleSee,
        O::Perceived,
        &[
            "image generation, generat* image*, video generation, generat* video*, text to speech, deepfake*, deep fake*",
            "draft* letter*, bildgenerier*, beeldgeneratie, génération d image*",
        ],
    ),
];
