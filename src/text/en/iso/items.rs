//! The words of sub-clauses and controls.

use crate::iso::Item;
use crate::text::IsoWords as W;

/// The words of sub-clauses and controls.
#[expect(clippy::too_many_lines, reason = "one entry for each item")]
pub(in crate::text) const fn iso_item(item: Item) -> &'static W {
    match item {
        Item::C4_1 => &W {
            title: "Understanding the organization and its context",
            intent: "Find out what around you and within you bears on your AI work: the law, the market, what your systems are for, and whether you build, supply or use them.",
        },
        Item::C4_2 => &W {
            title: "Understanding the needs and expectations of interested parties",
            intent: "Find out who is concerned by your AI, what they expect, and which of these wishes you will meet.",
        },
        Item::C4_3 => &W {
            title: "Determining the scope of the AI management system",
            intent: "Decide, in writing, which systems, teams and places your rules for AI extend to.",
        },
        Item::C4_4 => &W {
            title: "AI management system",
            intent: "Put the whole arrangement to work, with its processes described, and keep it alive.",
        },
        Item::C5_1 => &W {
            title: "Leadership and commitment",
            intent: "Those who lead back it visibly with time, money and attention, and make it part of daily business.",
        },
        Item::C5_2 => &W {
            title: "AI policy",
            intent: "Those who lead put a policy for AI in writing that suits the business and that goals can be derived from.",
        },
        Item::C5_3 => &W {
            title: "Roles, responsibilities and authorities",
            intent: "Name who keeps the arrangement in order and who tells management how it fares.",
        },
        Item::C6_1_1 => &W {
            title: "General",
            intent: "Fix what counts as too much risk, and plan how to deal with risks and chances.",
        },
        Item::C6_1_2 => &W {
            title: "AI risk assessment",
            intent: "Choose a way of judging AI risks that gives the same answer twice, for you, for people and for society.",
        },
        Item::C6_1_3 => &W {
            title: "AI risk treatment",
            intent: "Decide what to do about each risk, hold the measures against Annex A, state which controls you use, and have the rest accepted.",
        },
        Item::C6_1_4 => &W {
            title: "AI system impact assessment",
            intent: "Choose a way of finding out what a system can do to people and society, misuse included.",
        },
        Item::C6_2 => &W {
            title: "AI objectives and planning to achieve them",
            intent: "Set goals for AI that can be measured, with a person and a date for each.",
        },
        Item::C6_3 => &W { title: "Planning of changes", intent: "Alter the arrangement only with a plan." },
        Item::C7_1 => {
            &W { title: "Resources", intent: "Find out what people, money and tools it takes, and provide them." }
        }
        Item::C7_2 => &W {
            title: "Competence",
            intent: "See to it that everybody whose work matters for AI can do it, and keep proof.",
        },
        Item::C7_3 => &W {
            title: "Awareness",
            intent: "See to it that staff know the policy, their part in it, and what happens if it is ignored.",
        },
        Item::C7_4 => {
            &W { title: "Communication", intent: "Fix who tells whom what about it, when, and in which way." }
        }
        Item::C7_5_1 => {
            &W { title: "General", intent: "Have the papers that are required, and those that you need yourself." }
        }
        Item::C7_5_2 => &W {
            title: "Creating and updating documented information",
            intent: "Give papers a name, a form and somebody who checks and releases them.",
        },
        Item::C7_5_3 => &W {
            title: "Control of documented information",
            intent: "Keep papers findable, safe, in the current version, and for as long as needed.",
        },
        Item::C8_1 => &W {
            title: "Operational planning and control",
            intent: "Run the work as planned, with rules for changes and for what others deliver.",
        },
        Item::C8_2 => &W {
            title: "AI risk assessment",
            intent: "Judge the AI risks regularly and after large changes, and keep the outcome.",
        },
        Item::C8_3 => &W {
            title: "AI risk treatment",
            intent: "Carry out the measures against risks, see whether they help, and keep the outcome.",
        },
        Item::C8_4 => &W {
            title: "AI system impact assessment",
            intent: "Look at effects on people regularly and after large changes, and keep the outcome.",
        },
        Item::C9_1 => &W {
            title: "Monitoring, measurement, analysis and evaluation",
            intent: "Decide what to measure and how, look at the figures, and keep them.",
        },
        Item::C9_2_1 => {
            &W { title: "General", intent: "Check at set times whether you do what you said and whether it helps." }
        }
        Item::C9_2_2 => &W {
            title: "Internal audit programme",
            intent: "Plan these checks, let people do them who are not judging their own work, and report.",
        },
        Item::C9_3_1 => &W { title: "General", intent: "Those who lead look at the whole at set times." },
        Item::C9_3_2 => &W {
            title: "Management review inputs",
            intent: "They look at what has changed, at figures, checks, faults and ideas.",
        },
        Item::C9_3_3 => &W {
            title: "Management review results",
            intent: "They decide what to improve and change, and it is written down.",
        },
        Item::C10_1 => &W { title: "Continual improvement", intent: "Make the arrangement better all the time." },
        Item::C10_2 => &W {
            title: "Nonconformity and corrective action",
            intent: "When something is not as it should be, limit the damage, find the cause, remove it, and see whether that worked.",
        },
        Item::A2_2 => &W { title: "AI policy", intent: "Have a written policy on building or using AI." },
        Item::A2_3 => &W {
            title: "Alignment with other organizational policies",
            intent: "Find out which other policies of yours meet the one on AI, and make them fit.",
        },
        Item::A2_4 => &W {
            title: "Review of the AI policy",
            intent: "Look at the policy again at set times and when something happens.",
        },
        Item::A3_2 => &W {
            title: "AI roles and responsibilities",
            intent: "Say who does what in AI work, and give them the task.",
        },
        Item::A3_3 => {
            &W { title: "Reporting of concerns", intent: "Give people a way to speak up about what you do with AI." }
        }
        Item::A4_2 => &W { title: "Resource documentation", intent: "List what each stage of a system's life takes." },
        Item::A4_3 => &W { title: "Data resources", intent: "Write down which data a system uses." },
        Item::A4_4 => {
            &W { title: "Tooling resources", intent: "Write down which tools, models and libraries a system uses." }
        }
        Item::A4_5 => &W {
            title: "System and computing resources",
            intent: "Write down on which machines and services a system runs.",
        },
        Item::A4_6 => &W {
            title: "Human resources",
            intent: "Write down which people, with which skills, build, run, check and end a system.",
        },
        Item::A5_2 => &W {
            title: "AI system impact assessment process",
            intent: "Have a way of finding out what a system does to people and society, from start to end.",
        },
        Item::A5_3 => &W {
            title: "Documentation of AI system impact assessments",
            intent: "Write down what you found, and keep it for a fixed time.",
        },
        Item::A5_4 => &W {
            title: "Assessing AI system impact on individuals or groups of individuals",
            intent: "Find out and write down what a system can do to single people and to groups.",
        },
        Item::A5_5 => &W {
            title: "Assessing societal impacts of AI systems",
            intent: "Find out and write down what a system can do to society at large.",
        },
        Item::A6_1_2 => &W {
            title: "Objectives for responsible development of AI system",
            intent: "Set goals for responsible development and build the steps towards them into the work.",
        },
        Item::A6_1_3 => &W {
            title: "Processes for responsible AI system design and development",
            intent: "Describe how you design and build responsibly.",
        },
        Item::A6_2_2 => &W {
            title: "AI system requirements and specification",
            intent: "Write down what a new or much changed system has to do and be.",
        },
        Item::A6_2_3 => &W {
            title: "Documentation of AI system design and development",
            intent: "Write down how the system was designed and built, held against what it was meant to be.",
        },
        Item::A6_2_4 => &W {
            title: "AI system verification and validation",
            intent: "Fix how systems are tested and when a test counts as passed.",
        },
        Item::A6_2_5 => &W {
            title: "AI system deployment",
            intent: "Plan the release, and release only what meets its requirements.",
        },
        Item::A6_2_6 => &W {
            title: "AI system operation and monitoring",
            intent: "Fix how a running system is watched, repaired, updated and supported.",
        },
        Item::A6_2_7 => &W {
            title: "AI system technical documentation",
            intent: "Decide which technical papers users, partners and authorities need, and give them these.",
        },
        Item::A6_2_8 => &W {
            title: "AI system recording of event logs",
            intent: "Decide when a system keeps logs; while it is in use at the least.",
        },
        Item::A7_2 => &W {
            title: "Data for development and enhancement of AI system",
            intent: "Have ways of handling the data that systems are built with.",
        },
        Item::A7_3 => &W { title: "Acquisition of data", intent: "Fix where data comes from and how it is chosen." },
        Item::A7_4 => &W {
            title: "Quality of data for AI systems",
            intent: "Fix how good data has to be, and see to it that it is.",
        },
        Item::A7_5 => {
            &W { title: "Data provenance", intent: "Keep a record of where data came from and what happened to it." }
        }
        Item::A7_6 => {
            &W { title: "Data preparation", intent: "Fix when and how data is cleaned, labelled and made ready." }
        }
        Item::A8_2 => &W {
            title: "System documentation and information for users",
            intent: "Give users the information they need to use the system.",
        },
        Item::A8_3 => &W { title: "External reporting", intent: "Give people outside a way to tell you about harm." },
        Item::A8_4 => &W {
            title: "Communication of incidents",
            intent: "Have a plan for telling users when something has gone wrong.",
        },
        Item::A8_5 => &W {
            title: "Information for interested parties",
            intent: "Know what you have to report about a system, and to whom, authorities included.",
        },
        Item::A9_2 => &W {
            title: "Processes for responsible use of AI systems",
            intent: "Have ways of working for the responsible use of AI.",
        },
        Item::A9_3 => &W {
            title: "Objectives for responsible use of AI system",
            intent: "Set goals for responsible use, people watching over systems among them.",
        },
        Item::A9_4 => &W {
            title: "Intended use of the AI system",
            intent: "Use a system for what it is meant for, and as its papers say.",
        },
        Item::A10_2 => &W {
            title: "Allocating responsibilities",
            intent: "Share out the tasks between you, partners, suppliers and customers.",
        },
        Item::A10_3 => &W {
            title: "Suppliers",
            intent: "See to it that what suppliers deliver fits your way of doing AI responsibly.",
        },
        Item::A10_4 => &W { title: "Customers", intent: "Take account of what customers need and expect." },
    }
}
