//! Words that speak of the uses of Annex III, and of what people see.

use super::{Stems, of};
use crate::interview::{OptionId as O, QuestionId as Q};

/// In the order of asking.
pub(super) const AFTER_AREAS: &[Stems] = &[
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
            "levensverzeker*, zorgverzekering, zorgverzekeringen, zorgverzekeraar*, assurance vie, assurance santé",
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
