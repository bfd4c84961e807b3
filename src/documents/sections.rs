//! The parts of each document. Only what writes documents asks for them: they are many.

use super::Section;
use super::{
    ai_policy, declaration_of_conformity, derogation, derogation_request, explanation, frameworks_report, fria,
    gpai_documentation, impact_assessment, incident_report, instructions_for_use, literacy_plan, maturity_report,
    monitoring_plan, notices, oversight_plan, persons_information, registration, risk_register,
    statement_of_applicability, supplier_agreement, technical_documentation, workers_information,
};

/// The parts of a document, by its name; none where there is no such document.
pub fn sections(id: &str) -> &'static [Section] {
    match id {
        "derogation" => derogation::SECTIONS,
        "derogation-request" => derogation_request::SECTIONS,
        "technical-documentation" => technical_documentation::SECTIONS,
        "instructions-for-use" => instructions_for_use::SECTIONS,
        "declaration-of-conformity" => declaration_of_conformity::SECTIONS,
        "registration" => registration::SECTIONS,
        "supplier-agreement" => supplier_agreement::SECTIONS,
        "monitoring-plan" => monitoring_plan::SECTIONS,
        "incident-report" => incident_report::SECTIONS,
        "fria" => fria::SECTIONS,
        super::FRAMEWORKS_REPORT => frameworks_report::SECTIONS,
        super::IMPACT_ASSESSMENT => impact_assessment::SECTIONS,
        "oversight-plan" => oversight_plan::SECTIONS,
        "workers-information" => workers_information::SECTIONS,
        "persons-information" => persons_information::SECTIONS,
        "explanation" => explanation::SECTIONS,
        "notices" => notices::SECTIONS,
        super::RISK_REGISTER => risk_register::SECTIONS,
        "literacy-plan" => literacy_plan::SECTIONS,
        "ai-policy" => ai_policy::SECTIONS,
        "statement-of-applicability" => statement_of_applicability::SECTIONS,
        "gpai-documentation" => gpai_documentation::SECTIONS,
        super::MATURITY_REPORT => maturity_report::SECTIONS,
        _ => &[],
    }
}
