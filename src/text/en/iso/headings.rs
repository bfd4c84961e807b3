//! The words of clauses and objectives.

use crate::iso::Heading;
use crate::text::IsoWords as W;

/// The words of clauses and objectives.
pub(in crate::text) const fn iso_heading(heading: Heading) -> &'static W {
    match heading {
        Heading::C4 => &W {
            title: "Context of the organization",
            intent: "Know your surroundings and draw the limits before you build anything.",
        },
        Heading::C5 => &W { title: "Leadership", intent: "The people at the top answer for it." },
        Heading::C6 => {
            &W { title: "Planning", intent: "Think ahead about risks, effects on people, goals and changes." }
        }
        Heading::C6_1 => &W {
            title: "Actions to address risks and opportunities",
            intent: "Know what can go wrong or well, and plan for it.",
        },
        Heading::C7 => &W { title: "Support", intent: "Provide money, skills, messages and papers." },
        Heading::C7_5 => &W { title: "Documented information", intent: "Keep papers and records in order." },
        Heading::C8 => &W { title: "Operation", intent: "Carry out what was planned." },
        Heading::C9 => &W { title: "Performance evaluation", intent: "Find out whether it works." },
        Heading::C9_2 => &W { title: "Internal audit", intent: "Check yourself, by plan." },
        Heading::C9_3 => &W { title: "Management review", intent: "Have the people at the top look at the results." },
        Heading::C10 => &W { title: "Improvement", intent: "Put right what is wrong and get better." },
        Heading::A2 => {
            &W { title: "Policies related to AI", intent: "Give AI work a direction that fits the business." }
        }
        Heading::A3 => &W { title: "Internal organization", intent: "Make clear who answers for what." },
        Heading::A4 => &W { title: "Resources for AI systems", intent: "Know what your AI systems are made of." },
        Heading::A5 => &W {
            title: "Assessing impacts of AI systems",
            intent: "Find out what your AI systems do to people and society.",
        },
        Heading::A6 => {
            &W { title: "AI system life cycle", intent: "Look after an AI system from the first idea to its end." }
        }
        Heading::A6_1 => &W {
            title: "Management guidance for AI system development",
            intent: "Set goals and ways of working for responsible development.",
        },
        Heading::A6_2 => {
            &W { title: "AI system life cycle", intent: "Say for each stage of a system's life what has to be done." }
        }
        Heading::A7 => &W { title: "Data for AI systems", intent: "Know your data and look after it." },
        Heading::A8 => &W {
            title: "Information for interested parties of AI systems",
            intent: "Tell those concerned what they need to know.",
        },
        Heading::A9 => &W { title: "Use of AI systems", intent: "Use AI responsibly." },
        Heading::A10 => &W {
            title: "Third-party and customer relationships",
            intent: "Keep duties clear when others are involved.",
        },
    }
}
