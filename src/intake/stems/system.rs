//! Words that speak of what comes out, of data about people, of signals of the body, and of products.

use super::{Stems, of};
use crate::interview::{OptionId as O, QuestionId as Q};

/// In the order of asking.
pub(super) const BEFORE_AREAS: &[Stems] = &[
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
];
