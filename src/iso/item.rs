//! The structure of ISO/IEC 42001:2023: numbers only. Titles and intents are words, in `text`.

use crate::engine::ids;

ids! {
    /// A heading of the standard: a clause or sub-clause that others stand below, an objective of Annex A.
    pub enum Chapter {
        /// Context of the organization.
        C4 = "4",
        /// Leadership.
        C5 = "5",
        /// Planning.
        C6 = "6",
        /// Actions to address risks and opportunities.
        C6_1 = "6.1",
        /// Support.
        C7 = "7",
        /// Documented information.
        C7_5 = "7.5",
        /// Operation.
        C8 = "8",
        /// Performance evaluation.
        C9 = "9",
        /// Internal audit.
        C9_2 = "9.2",
        /// Management review.
        C9_3 = "9.3",
        /// Improvement.
        C10 = "10",
        /// Policies related to AI.
        A2 = "A.2",
        /// Internal organization.
        A3 = "A.3",
        /// Resources for AI systems.
        A4 = "A.4",
        /// Assessing impacts of AI systems.
        A5 = "A.5",
        /// AI system life cycle.
        A6 = "A.6",
        /// Management guidance for AI system development.
        A6_1 = "A.6.1",
        /// AI system life cycle.
        A6_2 = "A.6.2",
        /// Data for AI systems.
        A7 = "A.7",
        /// Information for interested parties of AI systems.
        A8 = "A.8",
        /// Use of AI systems.
        A9 = "A.9",
        /// Third-party and customer relationships.
        A10 = "A.10",
    }
}

ids! {
    /// What is rated: a sub-clause of clauses 4 to 10 that has none below, or a control of Annex A.
    pub enum Item {
        /// Understanding the organization and its context.
        C4_1 = "4.1",
        /// Understanding the needs and expectations of interested parties.
        C4_2 = "4.2",
        /// Determining the scope of the AI management system.
        C4_3 = "4.3",
        /// AI management system.
        C4_4 = "4.4",
        /// Leadership and commitment.
        C5_1 = "5.1",
        /// AI policy.
        C5_2 = "5.2",
        /// Roles, responsibilities and authorities.
        C5_3 = "5.3",
        /// General.
        C6_1_1 = "6.1.1",
        /// AI risk assessment.
        C6_1_2 = "6.1.2",
        /// AI risk treatment.
        C6_1_3 = "6.1.3",
        /// AI system impact assessment.
        C6_1_4 = "6.1.4",
        /// AI objectives and planning to achieve them.
        C6_2 = "6.2",
        /// Planning of changes.
        C6_3 = "6.3",
        /// Resources.
        C7_1 = "7.1",
        /// Competence.
        C7_2 = "7.2",
        /// Awareness.
        C7_3 = "7.3",
        /// Communication.
        C7_4 = "7.4",
        /// General.
        C7_5_1 = "7.5.1",
        /// Creating and updating documented information.
        C7_5_2 = "7.5.2",
        /// Control of documented information.
        C7_5_3 = "7.5.3",
        /// Operational planning and control.
        C8_1 = "8.1",
        /// AI risk assessment.
        C8_2 = "8.2",
        /// AI risk treatment.
        C8_3 = "8.3",
        /// AI system impact assessment.
        C8_4 = "8.4",
        /// Monitoring, measurement, analysis and evaluation.
        C9_1 = "9.1",
        /// General.
        C9_2_1 = "9.2.1",
        /// Internal audit programme.
        C9_2_2 = "9.2.2",
        /// General.
        C9_3_1 = "9.3.1",
        /// Management review inputs.
        C9_3_2 = "9.3.2",
        /// Management review results.
        C9_3_3 = "9.3.3",
        /// Continual improvement.
        C10_1 = "10.1",
        /// Nonconformity and corrective action.
        C10_2 = "10.2",
        /// AI policy.
        A2_2 = "A.2.2",
        /// Alignment with other organizational policies.
        A2_3 = "A.2.3",
        /// Review of the AI policy.
        A2_4 = "A.2.4",
        /// AI roles and responsibilities.
        A3_2 = "A.3.2",
        /// Reporting of concerns.
        A3_3 = "A.3.3",
        /// Resource documentation.
        A4_2 = "A.4.2",
        /// Data resources.
        A4_3 = "A.4.3",
        /// Tooling resources.
        A4_4 = "A.4.4",
        /// System and computing resources.
        A4_5 = "A.4.5",
        /// Human resources.
        A4_6 = "A.4.6",
        /// AI system impact assessment process.
        A5_2 = "A.5.2",
        /// Documentation of AI system impact assessments.
        A5_3 = "A.5.3",
        /// Assessing AI system impact on individuals or groups of individuals.
        A5_4 = "A.5.4",
        /// Assessing societal impacts of AI systems.
        A5_5 = "A.5.5",
        /// Objectives for responsible development of AI system.
        A6_1_2 = "A.6.1.2",
        /// Processes for responsible AI system design and development.
        A6_1_3 = "A.6.1.3",
        /// AI system requirements and specification.
        A6_2_2 = "A.6.2.2",
        /// Documentation of AI system design and development.
        A6_2_3 = "A.6.2.3",
        /// AI system verification and validation.
        A6_2_4 = "A.6.2.4",
        /// AI system deployment.
        A6_2_5 = "A.6.2.5",
        /// AI system operation and monitoring.
        A6_2_6 = "A.6.2.6",
        /// AI system technical documentation.
        A6_2_7 = "A.6.2.7",
        /// AI system recording of event logs.
        A6_2_8 = "A.6.2.8",
        /// Data for development and enhancement of AI system.
        A7_2 = "A.7.2",
        /// Acquisition of data.
        A7_3 = "A.7.3",
        /// Quality of data for AI systems.
        A7_4 = "A.7.4",
        /// Data provenance.
        A7_5 = "A.7.5",
        /// Data preparation.
        A7_6 = "A.7.6",
        /// System documentation and information for users.
        A8_2 = "A.8.2",
        /// External reporting.
        A8_3 = "A.8.3",
        /// Communication of incidents.
        A8_4 = "A.8.4",
        /// Information for interested parties.
        A8_5 = "A.8.5",
        /// Processes for responsible use of AI systems.
        A9_2 = "A.9.2",
        /// Objectives for responsible use of AI system.
        A9_3 = "A.9.3",
        /// Intended use of the AI system.
        A9_4 = "A.9.4",
        /// Allocating responsibilities.
        A10_2 = "A.10.2",
        /// Suppliers.
        A10_3 = "A.10.3",
        /// Customers.
        A10_4 = "A.10.4",
    }
}

impl Chapter {
    /// The heading that it stands below, if any.
    pub const fn parent(self) -> Option<Self> {
        match self {
            Self::C6_1 => Some(Self::C6),
            Self::C7_5 => Some(Self::C7),
            Self::C9_2 | Self::C9_3 => Some(Self::C9),
            Self::A6_1 | Self::A6_2 => Some(Self::A6),
            _ => None,
        }
    }

    /// Whether it is an objective of Annex A, or a part of one.
    pub fn is_annex(self) -> bool {
        self.as_str().starts_with('A')
    }
}

impl Item {
    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// Its place among all items, from 0.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether it is a control of Annex A, which a Statement of Applicability may exclude. Clauses bind as they are.
    pub fn is_control(self) -> bool {
        self.as_str().starts_with('A')
    }

    /// The heading that it stands below.
    pub const fn heading(self) -> Chapter {
        match self {
            Self::C4_1 | Self::C4_2 | Self::C4_3 | Self::C4_4 => Chapter::C4,
            Self::C5_1 | Self::C5_2 | Self::C5_3 => Chapter::C5,
            Self::C6_1_1 | Self::C6_1_2 | Self::C6_1_3 | Self::C6_1_4 => Chapter::C6_1,
            Self::C6_2 | Self::C6_3 => Chapter::C6,
            Self::C7_1 | Self::C7_2 | Self::C7_3 | Self::C7_4 => Chapter::C7,
            Self::C7_5_1 | Self::C7_5_2 | Self::C7_5_3 => Chapter::C7_5,
            Self::C8_1 | Self::C8_2 | Self::C8_3 | Self::C8_4 => Chapter::C8,
            Self::C9_1 => Chapter::C9,
            Self::C9_2_1 | Self::C9_2_2 => Chapter::C9_2,
            Self::C9_3_1 | Self::C9_3_2 | Self::C9_3_3 => Chapter::C9_3,
            Self::C10_1 | Self::C10_2 => Chapter::C10,
            Self::A2_2 | Self::A2_3 | Self::A2_4 => Chapter::A2,
            Self::A3_2 | Self::A3_3 => Chapter::A3,
            Self::A4_2 | Self::A4_3 | Self::A4_4 | Self::A4_5 | Self::A4_6 => Chapter::A4,
            Self::A5_2 | Self::A5_3 | Self::A5_4 | Self::A5_5 => Chapter::A5,
            Self::A6_1_2 | Self::A6_1_3 => Chapter::A6_1,
            Self::A6_2_2 | Self::A6_2_3 | Self::A6_2_4 | Self::A6_2_5 | Self::A6_2_6 | Self::A6_2_7 | Self::A6_2_8 => {
                Chapter::A6_2
            }
            Self::A7_2 | Self::A7_3 | Self::A7_4 | Self::A7_5 | Self::A7_6 => Chapter::A7,
            Self::A8_2 | Self::A8_3 | Self::A8_4 | Self::A8_5 => Chapter::A8,
            Self::A9_2 | Self::A9_3 | Self::A9_4 => Chapter::A9,
            Self::A10_2 | Self::A10_3 | Self::A10_4 => Chapter::A10,
        }
    }

    /// The theme that it belongs to: the heading above which there is none.
    pub fn theme(self) -> Chapter {
        let heading = self.heading();
        heading.parent().unwrap_or(heading)
    }
}
