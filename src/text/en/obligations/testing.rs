//! Words of obligations. Articles 57 to 61 and 76: sandboxes and tests in real-world conditions.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-57-12",
        "Sandbox: liable for damage, shielded from fines",
        "In a sandbox you stay liable for damage to third parties. If you keep to the plan and terms and follow the authority's guidance in good faith, you get no administrative fines under the AI Act, nor under other law whose authority actively supervised and guided you.",
        "Sandbox plan, terms of participation, written guidance and record of how you followed it",
    ),
    entry(
        "art-59-1",
        "Sandbox: reuse personal data only under ten conditions",
        "Reuse personal data collected for other purposes only if all ten conditions hold: public-interest area, necessity, risk monitoring, isolation, sharing limits, no effect on people, security and deletion, processing logs, technical documentation, public project summary.",
        "Check of the ten conditions, processing logs, deletion record, link to the public summary",
    ),
    entry(
        "art-60-4-a",
        "Real-world test: submit a test plan",
        "Before you test outside a sandbox, write a testing plan and send it to the market surveillance authority of each country you will test in.",
        "Testing plan and proof of submission with date",
    ),
    entry(
        "art-60-4-b",
        "Real-world test: get the authority's approval",
        "Start only when the market surveillance authority of the test country has approved test and plan. Silence for 30 days counts as approval, unless national law knows no tacit approval: then you need an express authorisation.",
        "Approval, or proof of submission and of 30 days without answer where national law allows it",
    ),
    entry(
        "art-60-4-c",
        "Real-world test: register it",
        "Register the test with its EU-wide number and the Annex IX details, and keep them current. Police, migration, asylum and border systems (Annex III points 1, 6, 7): in the non-public section, with fewer details. Point 2 (critical infrastructure): at national level.",
        "Registration confirmation with the identification number",
    ),
    entry(
        "art-60-4-d",
        "Real-world test: be established or represented in the EU",
        "Test only if you are established in the EU or have appointed a legal representative who is.",
        "Company register extract or appointment of the legal representative",
    ),
    entry(
        "art-60-4-e",
        "Real-world test: safeguard data sent outside the EU",
        "Send data collected and processed for the test to countries outside the EU only with the appropriate safeguards that EU law requires.",
        "List of transfers with the safeguard used for each, or a note that there are none",
    ),
    entry(
        "art-60-4-f",
        "Real-world test: six months, extendable by six",
        "Keep the test as short as its goals allow, at most six months. You may add up to six months more if you first notify the market surveillance authority and explain why. In a sandbox the authority may waive this.",
        "Start and end dates, and any extension notice with reasons and date",
    ),
    entry(
        "art-60-4-g",
        "Real-world test: protect vulnerable participants",
        "Give suitable protection to participants who are vulnerable because of their age or a disability. In a sandbox the authority may waive this.",
        "Protection measures in the testing plan and record that they were applied",
    ),
    entry(
        "art-60-4-h",
        "Real-world test: agree roles with deployers",
        "If you test together with deployers, tell them everything relevant to their decision to join, give them the instructions for use (Article 13), and conclude an agreement on roles and responsibilities so that the test follows the AI Act and other law.",
        "Agreement with each deployer, information given and instructions for use",
    ),
    entry(
        "art-60-4-i",
        "Real-world test: informed consent, or the police exception",
        "Have the informed consent of participants (Article 61). Law enforcement may do without only where asking would prevent the test: then test and outcome must not affect people negatively, and their personal data is deleted afterwards.",
        "Consent forms, or reasons for the exception with proof of no negative effect and of deletion",
    ),
    entry(
        "art-60-4-j",
        "Real-world test: have qualified people oversee it",
        "Make sure that you and any deployers oversee the test effectively, through people who know the field and have the capacity, training and authority for it.",
        "List of overseers with qualifications, training and powers",
    ),
    entry(
        "art-60-4-k",
        "Real-world test: be able to undo or ignore the results",
        "Make sure that every prediction, recommendation or decision the system makes in the test can really be undone and left aside.",
        "Description of how outputs are reversed or ignored, with a trial run",
    ),
    entry(
        "art-60-7",
        "Real-world test: report incidents, reduce harm or stop",
        "When a serious incident happens in the test, report it to the market surveillance authority (Article 73) and act at once to limit it. If you cannot, suspend until you can, or end the test. Have a procedure to recall the system quickly when you end it.",
        "Incident report, record of measures or of the stop, recall procedure",
    ),
    entry(
        "art-60-8",
        "Real-world test: notify a stop and the final results",
        "When you suspend or end a real-world test, tell the market surveillance authority of the country where it takes place, and send it the final outcomes.",
        "Notices to the authority with dates, and report on the final outcomes",
    ),
    entry(
        "art-60-9",
        "Real-world test: you are liable for damage",
        "You answer for damage caused during your real-world test under the liability law of the EU and of the Member State.",
        "Insurance or risk cover for the test, record of claims",
    ),
    entry(
        "art-60a-5",
        "Section B products: test only under a national framework",
        "To test high-risk AI in Annex I Section B products (such as vehicles or machinery) in the real world, you need a Member State framework. Agree the mandatory plan with the authority and keep to Article 60, except its (1), (4)(a) to (c) and (4)(k).",
        "Reference to the national framework, agreed testing plan, check against Article 60",
    ),
    entry(
        "art-61-1",
        "Real-world test: inform participants and get consent",
        "Before people take part, tell them briefly and clearly the aims and drawbacks, conditions, duration, right to refuse or leave at any time, how to have results reversed, test number and contact. Then obtain free consent. Exception: law enforcement, Article 60(4)(i).",
        "Information sheet and signed consent forms",
    ),
    entry(
        "art-61-2",
        "Real-world test: date, record and copy the consent",
        "Put a date on each consent, keep it on file and hand a copy to the participant or the participant's legal representative.",
        "Dated consent forms and proof that copies were handed over",
    ),
    entry(
        "art-76-3",
        "Real-world test: obey orders to suspend, end or change it",
        "When the authority suspends or ends your test or requires changes to it (after a serious incident or because Articles 60 or 61 are not met), you and those who use or will use it for you must do what it says. It must give its reasons and tell you how to challenge it.",
        "Decision and record of how and when it was carried out",
    ),
];
