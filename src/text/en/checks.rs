//! What does not fit together, and what to look at again.

use crate::interview::CheckId as X;

#[allow(clippy::too_many_lines, reason = "one sentence or two for each check")]
pub(in crate::text) const fn check(id: X) -> &'static str {
    match id {
        X::X1 => {
            "You said that nothing about people goes in, yet it judges or profiles people. Look again at what it takes \
             in, or at whether it judges anyone."
        }
        X::X2 => {
            "You said that its results are not about people, yet other answers describe something done to people. Look \
             again at whom or what its results concern."
        }
        X::X3 => {
            "You said that it takes in no body signals, yet it recognises, sorts or reads people by them. Add the \
             signals, or take that use out if it works from text alone."
        }
        X::X4 => {
            "You said that it takes in no body signals, yet it recognises people live or collects faces. Faces are such \
             signals: look again at what it takes in."
        }
        X::X5 => {
            "You said that nothing inside was trained or draws conclusions, yet it is a model, comes with one or makes \
             content. Look again at how it works; a bought-in model counts."
        }
        X::X6 => {
            "You said that it is only a bare model, yet people get responses from it. If you offer an interface as well, \
             tick that it is software that can be used as it is."
        }
        X::X7 => {
            "You offer it under your own name but did not develop it. If somebody made it for you or to your order, tick \
             that you developed it: you are then its provider (Article 3(3))."
        }
        X::X8 => {
            "You said that you neither supply nor use it, so no duty would be yours. If you make, use, sell or pass it \
             on in any way, tick that instead."
        }
        X::X9 => {
            "You bring it in from outside the EU, but it bears your own name. Look again at whose name it carries: under \
             yours, you count as its provider (Articles 3(3) and 25)."
        }
        X::X10 => {
            "You offer it to others, yet said that your model is for internal use only. A model inside something that \
             you offer is on the market with it (recital 97)."
        }
        X::X11 => {
            "You said that nothing links it or you to the EU, yet you bring, pass on or supply something there. Look \
             again at the links to the EU (Article 2(1))."
        }
        X::X12 => {
            "You said that defence or national security is its only use, yet other users are named. Any other use, even \
             for a time, ends this exclusion (Article 2(3))."
        }
        X::X13 => {
            "You said that it is put to use for research alone, yet it comes with a product or has users with other \
             tasks. Look again at its purpose and its users (Article 2(6))."
        }
        X::X14 => {
            "You said that it has not been supplied or put to use yet, but also that it was on the EU market before \
             August 2026. Only one of these can be true."
        }
        X::X15 => {
            "Work before release is left out of the law, but tests with real people or in real processes are not: they \
             have rules of their own (Articles 2(8) and 60)."
        }
        X::X16 => {
            "You use it as a private person, yet organisations are among the users. Name only the users you ask about, \
             or look again at whether your use is private (Article 2(10))."
        }
        X::X17 => {
            "You said that the licence is free and open, but not that nobody earns from it. With a price, tied services \
             or payment in personal data, it does not count as open source (recital 103)."
        }
        X::X18 => {
            "Open source does not help here, because the system is high-risk, prohibited or has transparency duties \
             (Article 2(12))."
        }
        X::X20 => {
            "You described a task that leaves decisions alone, but also said that its output can affect them. Look again \
             at the task and at its influence (Article 6(3))."
        }
        X::X21 => {
            "It judges people from personal data, so the limited task that you described does not help: this use stays \
             high-risk (Article 6(3), third subparagraph)."
        }
        X::X22 => {
            "You said that its narrow task attaches no value to anything, yet it yields scores, rankings or suggestions. \
             Look again at what comes out in this use (Article 6(3)(a))."
        }
        X::X23 => {
            "You said that people finish their work before it starts, but also that it comes before the actual \
             assessment. Look again at when it steps in (Article 6(3)(b) and (d))."
        }
        X::X24 => {
            "You said that it hardly affects the assessment, but also that it recommends on or evaluates the case. That \
             is more than preparation: look again (Article 6(3)(d))."
        }
        X::X25 => {
            "You said that it only looks back at finished decisions, but also that it replaces them or comes before \
             them. Look again at how its results are used (Article 6(3)(c))."
        }
        X::X26 => {
            "You described the task of one part, but several parts work together on decisions about cases. According to \
             a draft of the Commission, the task of the whole counts then."
        }
        X::X27 => {
            "The provider has declared this use not high-risk, but what you say of its task does not fit. A declaration \
             alone changes nothing: look again, or ask the provider (Articles 6(3), 80(1))."
        }
        X::X28 => {
            "You use it for something that its provider did not intend. If that makes it high-risk, the provider's \
             duties become yours, and prohibitions bind you anyway (Article 25(1)(c))."
        }
        X::X29 => {
            "You offer or use it for any purpose, but ticked none of the areas. According to a draft of the Commission, \
             so broad an offer covers them as well: tick those that it can serve."
        }
        X::X30 => {
            "A duty found here falls on the other side. Saying that people deal with AI is up to the provider, telling \
             people whom it reads or sorts is up to whoever uses it (Article 50)."
        }
        X::X31 => {
            "You said that it is beyond doubt that this is AI, yet the public, pupils or vulnerable people meet it. \
             Think of those who know least: this exception is narrow (Article 50(1))."
        }
        X::X32 => {
            "You said that it only assists standard editing, yet people could wrongly take the result for real. Editing \
             that changes the meaning is more than standard (Article 50(2))."
        }
        X::X33 => {
            "A check by a person and editorial responsibility are needed together. With only one of them, the text has \
             to be labelled as made with AI (Article 50(4))."
        }
        X::X34 => {
            "If AI changes the substance after a person checked the text, the check no longer helps. Have the changes \
             checked too, or label the text (Article 50(4))."
        }
        X::X35 => {
            "You said that the work is evidently artistic, yet you inform the public or aim at votes. Where that \
             prevails, the lighter label is not enough (Article 50(4))."
        }
        X::X36 => {
            "You rely on a permission to fight crime, yet nobody who fights crime is among the users. Check whom the \
             permission covers, or complete the users (Article 50)."
        }
        X::X37 => {
            "The permission to fight crime does not reach what the public uses to report offences: people have to be \
             told there that it is AI (Article 50(1))."
        }
        X::X38 => {
            "You said that emotions are read only for health, safety or own training, yet people at work are evaluated. \
             If the results reach that, the exception is lost (Article 5(1)(f))."
        }
        X::X39 => {
            "You rely on medical or safety reasons, but no medical device is involved. If the reason is medical, the \
             Commission's guidelines expect one with a CE mark (Article 5(1)(f))."
        }
        X::X41 => {
            "You said that it only confirms claimed identities or gives access, but also that it searches for or matches \
             people. It cannot be both: look again (Annex III, point 1(a))."
        }
        X::X42 => {
            "Without a law of that Member State, live recognition by the police in public places is prohibited, whatever \
             other safeguards are met (Article 5(5))."
        }
        X::X44 => {
            "It is made for intimate material, but you ticked nothing that ensures the consent of those shown. Without \
             proof of consent, it is prohibited from 2 December 2026 (Article 5(1)(ba))."
        }
        X::X46 => {
            "You said that it estimates who will offend, but named nothing on which the estimate rests. Look again at \
             its basis: the prohibition turns on it (Article 5(1)(d))."
        }
        X::X47 => {
            "You said that the maker checks the product alone, but the law on one of these products asks for an outside \
             body or an approval. Look at its certificates (Article 6(1)(b))."
        }
        X::X48 => {
            "Doing without the outside body by applying standards in full does not take it out: according to a draft of \
             the Commission, the requirement counts all the same (Article 6(1)(b))."
        }
        X::X49 => {
            "It is meant for comfort or efficiency alone, but its failure would endanger people. The danger prevails, so \
             it counts as a safety component (Article 6(1b))."
        }
        X::X50 => {
            "You said that safety depends on it, but named neither a product nor a network that it belongs to. Look \
             again at the products and at the areas."
        }
        X::X51 => {
            "For this product, the duties of high-risk systems come through its own product law. Of this Regulation, \
             only a few articles apply directly (Article 2(2))."
        }
        X::X52 => {
            "Machinery moved to Section B of Annex I in July 2026: the duties for high-risk AI come through the \
             Machinery Regulation, not directly (Article 2(2))."
        }
        X::X53 => {
            "You said that it serves cybersecurity alone, but also that it directly protects people or installations \
             from physical harm. It cannot be both: look again (recital 55)."
        }
        X::X54 => {
            "You said that it is for detecting fraud, but also that it judges creditworthiness. Check what its main \
             purpose is: scoring people for credit is not left out (Annex III, point 5(b))."
        }
        X::X55 => {
            "You said that the credit mainly benefits a company, yet results are about individuals. Check whose credit \
             it is: a sole trader is a person (Annex III, point 5(b))."
        }
        X::X56 => {
            "You said that it only helps people learn, but also that it evaluates learners or that results count. It \
             cannot be both: look again (Annex III, point 3(b))."
        }
        X::X57 => {
            "You said that it only organises work, but also that it assigns tasks by behaviour or traits. Ratings or \
             reliability are enough for the latter (Annex III, point 4(b))."
        }
        X::X58 => {
            "You said that the monitoring solely serves other ends, but also that workers are appraised by it. Once they \
             are, the exception is lost (Annex III, point 4(b))."
        }
        X::X59 => {
            "It helps decide on public benefits, but no authority is among the users. Somebody who acts for an authority \
             counts as one: look again at the users (Annex III, point 5(a))."
        }
        X::X60 => {
            "You said that it only verifies travel documents, but also that it recognises or checks people. That is more \
             than the document: look again (Annex III, points 1(a) and 7(d))."
        }
        X::X64 => {
            "You said that you made or changed a model, but not that you developed or changed anything. Whoever only \
             uses somebody else's model does not provide it (Article 53)."
        }
        X::X65 => {
            "You said that your change to the model is minor, but it took more than a third of the original computing. \
             The Commission takes that as a sign of a significant change (Article 53)."
        }
        X::X66 => "An open licence frees no model with systemic risk: the duties apply in full (Article 53(2)).",
        X::X67 => {
            "Training with more than 10^25 operations is enough by itself: systemic risk is presumed until the \
             Commission accepts that there is none (Articles 51(2) and 52)."
        }
        X::X70 => {
            "That it was on the market before 2 August 2026 postpones only the marking of its output. The other duties \
             to inform people apply since that day (Article 111(4))."
        }
        X::X71 => {
            "You left open whether something happens at all, but later answers describe it. Go back and tick it, or \
             correct the later answers."
        }
        X::X72 => {
            "Its users work in one of the listed areas, but you did not tick that area. Confirm that this use lies \
             outside of it, or tick it (Annex III)."
        }
        X::X73 => {
            "More than a third of your answers are \"Not sure\", so the result can only be a rough one. Settle the open \
             questions that change most."
        }
        X::X80 => {
            "You said that it only prepares, converts, compares or checks material. Tick as well what that material is \
             for: only then can be asked whether such help is left out (Article 6(3))."
        }
        X::X81 => {
            "You ticked that it does none of the listed things, and one of them as well. Both cannot be true: as long as \
             both stand, what you ticked that it does counts."
        }
        X::X83 => {
            "You use it, only authorities are named as its users, and your organisation is none. Some duties bind authorities \
             alone: look again (Articles 26(8), 27(1), 49(3))."
        }
        X::X82 => {
            "You left out text, or images, sound and video, from what it produces, yet said that it makes such content. Look \
             again at what it produces; until then it counts as made."
        }
        X::X91 => {
            "Your own use is no law enforcement, you said, yet bodies of law enforcement are the only users you named. Acting \
             for one of them counts as well: look again (Article 3(46))."
        }
        X::X92 => {
            "You use it for law enforcement, yet police and others who fight crime were not named among its users. Several \
             uses of Annex III turn on that: look again."
        }
        X::X90 => {
            "You said that it was not high-risk from the start and that its purpose is unchanged, yet it is high-risk now. \
             Not all of this can be true: look again (Article 25(1))."
        }
    }
}
