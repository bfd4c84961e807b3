//! Which field a heading names, in English, German, Dutch or French.
//!
//! The table is for recognising what others wrote; nothing of it is shown.

use crate::engine::ids;

ids! {
    /// What a column can hold: a field of the record of a system.
    pub enum Field {
        /// What it is called.
        Name = "name",
        /// What it does.
        Purpose = "purpose",
        /// Who answers for it within the organisation.
        Owner = "owner",
        /// Who supplies it.
        Vendor = "vendor",
        /// Where it stands in its life.
        Stage = "stage",
        /// Whether it was put away.
        Archived = "archived",
    }
}

impl Field {
    /// The field that a heading names, and how sure that is: the less the surer.
    pub fn of(heading: &str) -> Option<(Self, usize)> {
        let plain = plain(heading);
        let whole = HEADINGS.iter().find_map(|(field, known)| {
            let mut known = known.iter().flat_map(|line| line.split(", "));
            Some((*field, known.position(|known| known == plain)?))
        });
        whole.or_else(|| {
            let begins = |known: &str| plain.strip_prefix(known).is_some_and(|rest| rest.starts_with(' '));
            let field = BEGINNINGS.iter().find(|(_, known)| known.iter().any(|known| begins(known)));
            field.map(|(field, _)| (*field, LESS_SURE))
        })
    }

    /// Whether several columns may form it.
    pub const fn takes_several(self) -> bool {
        matches!(self, Self::Purpose)
    }
}

/// A heading that only begins like one that is known.
const LESS_SURE: usize = 1_000;

/// A heading or a value in small letters and digits, with one space between words: `Use_Case-Name ` is `use case name`.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::new();
    // A heading has no more letters than that; what is longer is none.
    for letter in text.chars().take(200).flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() {
            plain.push(letter);
        } else if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Whole headings, the surer before the others: of several columns the surest is taken where a field takes one.
const HEADINGS: &[(Field, &[&str])] = &[
    (
        Field::Name,
        &[
            "use case name, ai use case name, system name, ai system name, tool name, application name, algorithm name",
            "solution name, product name, project name, name of the system, name of the ai system, name of ai system",
            "systemname, name des systems, name des ki systems, bezeichnung des systems, bezeichnung des ki systems",
            "name der anwendung, bezeichnung der anwendung, produktname, projektname, verfahrensname",
            "naam algoritme, naam van het algoritme, naam systeem, naam van het systeem, naam toepassing",
            "nom du système, nom de l outil, nom de l algorithme, nom du projet, nom de l application",
            "name, bezeichnung, benennung, naam, nom, désignation, intitulé, dénomination",
            "title, titel, titre, use case title, use case, anwendungsfall, cas d usage",
            "ai system, system, ki system, systeem, ai systeem, système, système d ia, tool, outil",
            "application, anwendung, toepassing, algorithm, algoritme, algorithmus, algorithme, verfahren, solution",
        ],
    ),
    (
        Field::Purpose,
        &[
            "purpose, intended purpose, intended use, description, short description, system description",
            "use case description, purpose and benefits, intended purpose and expected benefits, business purpose",
            "problem solved, problem, benefits, expected benefits, system outputs, outputs, summary, what it does",
            "functionality, function, goal, goals, objective, objectives, details",
            "zweck, zweckbestimmung, einsatzzweck, verwendungszweck, anwendungszweck, zweck der verarbeitung",
            "beschreibung, kurzbeschreibung, systembeschreibung, beschreibung des systems, aufgabe, funktion, funktionen",
            "nutzen, ziel, ziele, zielsetzung, einsatzbereich, problemstellung",
            "doel, doel en impact, doelen, omschrijving, korte omschrijving, beschrijving, beschrijving op hoofdlijnen",
            "toelichting, proces, functie",
            "finalité, finalités, objectif, objectifs, descriptif, finalité du traitement, usage, but",
        ],
    ),
    (
        Field::Owner,
        &[
            "owner, system owner, business owner, product owner, process owner, accountable owner, accountable",
            "responsible, responsible person, responsible party, responsible unit",
            "verantwortlich, verantwortliche, verantwortlicher, verantwortliche person, verantwortliche stelle",
            "systemverantwortlicher, systemverantwortliche, eigentümer, zuständig, zuständige stelle, zuständigkeit",
            "eigenaar, verantwoordelijke, verantwoordelijk, responsable, propriétaire",
            "contact person, contact name, ansprechpartner, ansprechpartnerin, ansprechperson, contactpersoon",
            "department, business unit, organisational unit, unit, team, agency bureau, bureau, office, division",
            "fachbereich, abteilung, referat, bereich, organisationseinheit, afdeling, direction, service, entité",
            "contact, contact email, kontakt",
            "publishing body, publishing organisation, organisation, organization, organisatie, organisme, behörde",
            "agency name, agency, authority",
        ],
    ),
    (
        Field::Vendor,
        &[
            "vendor name, vendor, supplier name, supplier, provider name, provider, manufacturer, product vendor",
            "external supplier, third party, contractor, developer, developed by, licensor",
            "anbieter, hersteller, lieferant, anbieter hersteller, hersteller anbieter, softwarehersteller, dienstleister",
            "auftragnehmer, entwickler, leverancier, naam leverancier, aanbieder, ontwikkelaar, fabrikant",
            "fournisseur, éditeur, prestataire, fabricant, développeur",
        ],
    ),
    (
        Field::Stage,
        &[
            "development stage, lifecycle stage, life cycle stage, stage of development, stage, lifecycle",
            "deployment status, system status, project status, development status, status, state, phase, project phase",
            "einsatzstatus, betriebsstatus, projektstatus, stand, lebenszyklus, lebenszyklusphase, projektphase",
            "umsetzungsstand, fase, stadium, statut, état, stade, étape, avancement",
        ],
    ),
    (Field::Archived, &["archived, is archived, archiviert, gearchiveerd, archivé"]),
];

/// How longer headings begin: "Name of the tool or system".
const BEGINNINGS: &[(Field, &[&str])] = &[
    (Field::Name, &["name of", "name des", "name der", "bezeichnung", "naam van", "naam", "nom de", "nom du"]),
    (
        Field::Purpose,
        &[
            "purpose",
            "intended purpose",
            "description",
            "zweck",
            "beschreibung",
            "doel",
            "omschrijving",
            "beschrijving",
            "finalité",
            "objectif",
        ],
    ),
    (Field::Owner, &["owner", "responsible", "verantwortlich", "verantwortliche", "eigenaar", "responsable"]),
    (Field::Vendor, &["vendor", "supplier", "anbieter", "hersteller", "lieferant", "leverancier", "fournisseur"]),
    (Field::Stage, &["development stage", "lifecycle", "status", "phase", "fase"]),
];
