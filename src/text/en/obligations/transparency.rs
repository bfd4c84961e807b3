//! Words of obligations. Article 50: transparency towards people.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-50-1",
        "Let people know that they are dealing with AI",
        "If your system deals with people directly, build it so that they learn they are dealing with AI, unless that is obvious to a reasonably informed and attentive person. Not for systems authorised by law against crime, except those where the public reports offences.",
        "Screenshot or script of the notice, or the reasons why AI use is obvious",
    ),
    entry(
        "art-50-2",
        "Mark AI-made audio, images, video and text",
        "Mark your system's output so that machines can read and detect it as AI-made or altered, with methods as effective, interoperable, robust and reliable as is feasible. Not for standard editing aids, minor changes to the input or uses authorised by law against crime.",
        "Description of the marking method and results of detection tests",
    ),
    entry(
        "art-50-3",
        "Tell people about emotion or biometric category AI",
        "If you use emotion recognition or biometric categorisation, inform the people exposed that it is running and handle their data under EU data protection law. Not where law permits it to detect, prevent or investigate crime, with safeguards.",
        "Notice to the people exposed, and your data protection record",
    ),
    entry(
        "art-50-4",
        "Disclose deep fakes and AI text on public matters",
        "Disclose that deep fakes, or texts you publish to inform people on issues of public interest, are AI-made or altered. Lighter for evident art or satire; not for uses authorised by law against crime, or text under human review or editing and editorial responsibility.",
        "Copies of the labels, and records of review and of who is responsible for the text",
    ),
    entry(
        "art-50-4-sub-1",
        "Disclose deep fakes",
        "If you use AI to make or alter images, audio or video that are deep fakes, say so. In evident art, satire or fiction a hint that does not spoil the work is enough; no duty where law authorises the use against crime.",
        "Copies of the labelled content, and the reasons if you used the lighter form",
    ),
    entry(
        "art-50-4-sub-2",
        "Disclose AI text that informs the public",
        "If you publish AI-made or altered text to inform people about issues of public interest, say so. Not needed after human review or editorial control if a person or body holds editorial responsibility, or where law authorises the use against crime.",
        "Copy of the label, or the review record and the name of who holds editorial responsibility",
    ),
    entry(
        "art-50-5",
        "Give AI notices clearly, in time and accessibly",
        "Give the notices about AI contact, marked content, emotion or biometric AI, deep fakes and AI text so that they are clear and stand out, at the first interaction or exposure at the latest, and in line with the accessibility rules that apply.",
        "Screenshots showing place and time of each notice, and the accessibility check",
    ),
];
