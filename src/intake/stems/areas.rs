//! Words that speak of the areas of Annex III.

use super::{Stems, of};
use crate::interview::{OptionId as O, QuestionId as Q};

/// In the order of asking.
pub(super) const AREAS: &[Stems] = &[
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
            "*uitkering*, bijstand*, *toeslag*, kredietwaardig*, zorgverzekering, zorgverzekeringen, zorgverzekeraar*",
            "levensverzeker*",
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
            "politie, politieagent*, politiegegevens, opsporing*, strafrecht*, gevangenis*, misdrijf*, misdrijven, reclassering*",
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
            "amtsgericht*, arbeitsgericht*, gerichtsverfahren*, gerichtlich*, richterlich*, wahlkampf*, wählerinnen",
            "schiedsverfahren",
            "rechtbank*, rechtspraak, rechters, verkiezing*, kiezer*, tribunal, tribunaux, judiciaire*, élection*, électeur*",
        ],
    ),
];
