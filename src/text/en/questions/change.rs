//! Words of the questions on: change.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const CHANGED_PURPOSE: W = words! {
    for Q::ChangedPurpose;
    title: "Do you use or offer it for a purpose that its provider did not intend?",
    help: "The provider is whoever brought it out under their name. Their instructions, website, sales texts and contracts show what they intend.",
    counts: [
        "A purpose that these materials do not cover",
        "A purpose that they expressly rule out",
    ],
    not: ["A use within the stated purpose, with settings that the provider foresees"],
    example: "A tool for sorting repair tickets is used to choose whom to promote.",
    near_miss: "The same tool sorts the repair tickets of one more department.",
    options: [],
    none: "",
};

pub(super) const MODIFICATION: W = words! {
    for Q::Modification;
    title: "Which of these is true of your change?",
    help: "If there are several changes, tick the first line only if all were foreseen, the second if it is true of any.",
    counts: ["Further training, another model inside or a new task, unless foreseen"],
    not: ["Ordinary settings that the instructions provide for"],
    example: "A buyer retrains a purchased exam marker on its own essays, which its maker had not planned.",
    near_miss: "A buyer sets the language and the grading scale as the manual explains.",
    options: [
        Foreseen { label: "The provider foresaw or planned it in its first conformity assessment", help: "That is the check against the high-risk rules before release. Ask for the list of planned changes" },
        Substantial { label: "It affects or may affect compliance with the high-risk rules, or the assessed purpose", help: "Such as accuracy, data, logging, human oversight or security" },
    ],
    none: "None of these: not foreseen, and without any such effect",
};

pub(super) const FROM_START: W = words! {
    for Q::FromStart;
    title: "Was it high-risk already when its provider brought it out?",
    help: "It was if the provider's own materials cover a high-risk use, or if it was high-risk through the product it belongs to.",
    counts: [
        "A stated high-risk use, even as one among several",
        "According to a draft of the Commission, also a use that materials for any purpose leave open",
    ],
    not: ["A use that all materials and the whole presentation consistently exclude"],
    example: "Its maker offers it for ranking job applicants, and you now also use it for promotions.",
    near_miss: "Its maker offers a proofreading tool, and you alone turn it to rating job applicants.",
    options: [],
    none: "",
};
