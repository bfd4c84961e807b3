//! Stable names of the checks. The numbers up to 73 are those of the table from which they come; some are not used,
//! see [`CHECKS`](super::CHECKS).

use crate::engine::ids;

ids! {
    /// A check for answers that do not fit together.
    pub enum CheckId {
        /// Nothing about people goes in, yet people are judged or profiled.
        X1 = "x1",
        /// It says nothing about people, yet does something that can only be done to people.
        X2 = "x2",
        /// No signals of the body go in, yet people are recognised, sorted or read by them.
        X3 = "x3",
        /// No signals of the body go in, yet people are recognised live or faces are collected.
        X4 = "x4",
        /// Nothing inside was trained or reasons, yet it generates content or a model was made.
        X5 = "x5",
        /// Only a bare model, yet people deal with it.
        X6 = "x6",
        /// Not developed by them, yet offered under their own name.
        X7 = "x7",
        /// No role at all.
        X8 = "x8",
        /// Imported, yet under the own name.
        X9 = "x9",
        /// Offered to others, yet its model is for internal use only.
        X10 = "x10",
        /// No link to the Union, yet something is supplied there.
        X11 = "x11",
        /// Only for defence or national security, yet with civil users.
        X12 = "x12",
        /// Only for research, yet inside a product or with users in everyday business.
        X13 = "x13",
        /// Not released yet, but on the market before 2 August 2026.
        X14 = "x14",
        /// Work before release that includes tests in real conditions: not covered by the exclusion.
        X15 = "x15",
        /// Private use only, yet with organisations as users.
        X16 = "x16",
        /// Open source, yet not free of monetisation.
        X17 = "x17",
        /// Open source, which does not help: high-risk, prohibited or under a duty of transparency.
        X18 = "x18",
        /// A condition of Article 6(3) is met, yet the outcome is influenced.
        X20 = "x20",
        /// A limited task, which does not help: people are profiled.
        X21 = "x21",
        /// A narrow task without judgement of value, yet predictions or rankings come out.
        X22 = "x22",
        /// Work finished before, yet the assessment comes afterwards.
        X23 = "x23",
        /// Hardly any effect on the assessment, yet the case itself is evaluated.
        X24 = "x24",
        /// Only looks back at finished decisions, yet replaces or precedes them.
        X25 = "x25",
        /// One part is looked at by itself, yet several parts form one decision system.
        X26 = "x26",
        /// The task was judged by somebody who is not the provider.
        X27 = "x27",
        /// Used for a purpose that the provider did not intend: duties of a provider may follow.
        X28 = "x28",
        /// For any purpose, yet no area was ticked.
        X29 = "x29",
        /// A duty of transparency that falls on the other side: provider or deployer.
        X30 = "x30",
        /// Obviously AI, yet the audience is the public, pupils or vulnerable people.
        X31 = "x31",
        /// Only standard editing, yet the result would wrongly pass for authentic.
        X32 = "x32",
        /// Review without editorial responsibility, or the reverse: both are needed.
        X33 = "x33",
        /// Review, then changes by AI: the exception is lost.
        X34 = "x34",
        /// Evidently artistic, yet it informs the public or influences votes.
        X35 = "x35",
        /// Authorised for criminal matters, yet nobody who fights crime uses it.
        X36 = "x36",
        /// Authorised for criminal matters, but open to the public for reports: the duty revives.
        X37 = "x37",
        /// Emotions read only for safety, health or own training, yet people are appraised.
        X38 = "x38",
        /// Emotions read for medical or safety reasons, yet no medical device.
        X39 = "x39",
        /// Only confirms claimed identities, yet searches for people or matches them.
        X41 = "x41",
        /// Live identification by law enforcement without a national law: prohibited.
        X42 = "x42",
        /// Made for intimate material, yet consent is not ensured.
        X44 = "x44",
        /// Predicts who will offend, yet on no basis.
        X46 = "x46",
        /// Checked by its maker alone, yet its product law always asks for an outside body.
        X47 = "x47",
        /// No outside body because of harmonised standards: it counts as required.
        X48 = "x48",
        /// Solely convenience, but its failure endangers people: the danger prevails.
        X49 = "x49",
        /// Guards safety, yet belongs to no listed product or network.
        X50 = "x50",
        /// High-risk through Section B: few articles apply directly.
        X51 = "x51",
        /// Machinery: Section B since July 2026.
        X52 = "x52",
        /// Solely cybersecurity, yet guards against physical harm.
        X53 = "x53",
        /// Mainly fraud detection, yet judges creditworthiness.
        X54 = "x54",
        /// Credit for companies, yet it judges individuals.
        X55 = "x55",
        /// Only helps people learn, yet evaluates them.
        X56 = "x56",
        /// Only organises work, yet assigns tasks by behaviour or traits.
        X57 = "x57",
        /// Monitoring solely for other ends, yet also for appraisal.
        X58 = "x58",
        /// Decides on public benefits, yet no public authority uses it.
        X59 = "x59",
        /// Only verifies travel documents, yet recognises or verifies people.
        X60 = "x60",
        /// Provides or changed a model, yet developed and changed nothing.
        X64 = "x64",
        /// An insignificant change to a model, yet more than a third of the computing.
        X65 = "x65",
        /// An open model with systemic risk: no exemption.
        X66 = "x66",
        /// More than 10^25 operations without any other sign: systemic risk is presumed.
        X67 = "x67",
        /// On the market before 2 August 2026: postpones the marking of content only.
        X70 = "x70",
        /// Not sure about a screening item, yet details that presuppose it.
        X71 = "x71",
        /// Users from an area that was not ticked.
        X72 = "x72",
        /// More than a third of the answers are "not sure".
        X73 = "x73",
        /// Only prepares or checks material for one of the uses of an area, and for none in particular.
        X80 = "x80",
        /// Does none of the uses of an area, yet one of them.
        X81 = "x81",
        /// Makes no such content, yet such content of it is seen or published.
        X82 = "x82",
        /// Used by somebody, for authorities alone, and no authority.
        X83 = "x83",
        /// High-risk now and not from the start, yet for the purpose that its provider gave it.
        X90 = "x90",
        /// Not used for law enforcement by who answers, yet meant for law enforcement alone.
        X91 = "x91",
        /// Used for law enforcement by who answers, yet not meant for it.
        X92 = "x92",
    }
}
