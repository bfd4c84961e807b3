//! Which stage of its life a word of an inventory means.

use super::headings::plain;
use crate::store::Stage;

/// The stage that a word means; nothing where it is none that is known.
pub fn stage_of(text: &str) -> Option<Stage> {
    let plain = plain(text);
    STAGES
        .iter()
        .find(|(_, known)| known.iter().any(|line| line.split(", ").any(|known| known == plain)))
        .map(|(s, _)| *s)
}

/// How inventories say it, in English, German, Dutch and French. "Pre-deployment" is what is being made or bought, in the words
/// of the American inventory.
const STAGES: &[(Stage, &[&str])] = &[
    (
        Stage::Planned,
        &[
            "planned, idea, proposed, proposal, concept, ideation, initiation, initiated, under consideration",
            "geplant, planung, in planung, vorhaben, idee, konzept, vorgesehen, gepland, voorgenomen, idee, in voorbereiding",
            "prévu, en projet, projet, planifié, à l étude",
        ],
    ),
    (
        Stage::Development,
        &[
            "development, in development, under development, pre deployment, predeployment, acquisition, procurement",
            "acquisition and or development, acquisition or development, implementation, in implementation, build, design",
            "entwicklung, in entwicklung, wird entwickelt, in der entwicklung, im aufbau, beschaffung, in beschaffung",
            "in umsetzung, in einführung, ontwikkeling, in ontwikkeling, aanbesteding, implementatie",
            "développement, en développement, en cours de développement, en acquisition",
        ],
    ),
    (
        Stage::Trial,
        &[
            "pilot, piloting, pilot phase, trial, test, testing, in test, beta, proof of concept, poc, experiment",
            "experimental, evaluation",
            "pilotphase, pilotbetrieb, pilotierung, pilotprojekt, erprobung, in erprobung, testbetrieb, testphase, versuch",
            "proef, proeffase, in proef, testfase, pilotfase, pilote, en test, essai, expérimentation, en expérimentation",
        ],
    ),
    (
        Stage::InUse,
        &[
            "in use, deployed, in production, production, operational, operation, operation and maintenance, live, active",
            "operations and maintenance, running, in operation, go live, productive, in service",
            "in gebruik, operationeel, in productie, actief",
            "im einsatz, in betrieb, in nutzung, produktiv, produktivbetrieb, im produktivbetrieb, aktiv, in verwendung",
            "eingesetzt, wird genutzt, regelbetrieb, im regelbetrieb, betrieb, wirkbetrieb",
            "en service, en production, en usage, en cours d utilisation, opérationnel, actif, déployé",
        ],
    ),
    (
        Stage::Retired,
        &[
            "retired, decommissioned, discontinued, inactive, sunset, ended, stopped, no longer in use, out of use",
            "out of service, withdrawn, archived",
            "außer betrieb, ausser betrieb, abgeschaltet, stillgelegt, eingestellt, beendet, abgelöst, nicht mehr im einsatz",
            "buiten gebruik, beëindigd, gestopt, uitgefaseerd, niet meer in gebruik",
            "hors service, retiré, arrêté, abandonné, plus utilisé",
        ],
    ),
];

/// Whether a word means that something was put away; nothing where it is neither yes nor no.
pub(super) fn yes_of(text: &str) -> Option<bool> {
    match plain(text).as_str() {
        "yes" | "y" | "true" | "1" | "x" | "ja" | "j" | "wahr" | "waar" | "oui" | "vrai" => Some(true),
        "no" | "n" | "false" | "0" | "" | "nein" | "falsch" | "nee" | "onwaar" | "non" | "faux" => Some(false),
        _ => None,
    }
}
