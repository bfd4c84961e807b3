//! Words of obligations. Articles 22 to 25: representatives, importers, distributors, and the chain of supply.

use super::{Entry, entry};

pub(super) static WORDS: &[Entry] = &[
    entry(
        "art-22-1",
        "Appoint an EU representative for your high-risk system",
        "If you are based outside the EU, name a representative based in the EU and give them a written mandate before your high-risk system is offered on the EU market.",
        "Signed written mandate, with the representative's EU address and the date",
    ),
    entry(
        "art-22-2",
        "Let your EU representative do the mandated work",
        "If you are based outside the EU, give your representative the documents, access and support they need for every task you wrote into the mandate.",
        "Record of documents, access rights and contacts handed to the representative",
    ),
    entry(
        "art-22-3-a",
        "As representative, check declaration, file and assessment",
        "As EU representative, check that the provider has drawn up the EU declaration of conformity and the technical documentation and has gone through the right conformity assessment.",
        "Dated check report on declaration, technical documentation and conformity assessment",
    ),
    entry(
        "art-22-3-b",
        "As representative, hold the key documents for 10 years",
        "As EU representative, keep the provider's contact details, a copy of the declaration, the technical documentation and any notified body certificate ready for the authorities for 10 years, counted from the day the system reached the market or went into service.",
        "Archive with the provider's contact details, declaration, technical file and certificate, and its end date",
    ),
    entry(
        "art-22-3-c",
        "As representative, give authorities papers and logs",
        "When an authority sends a reasoned request, hand over, as EU representative, all information and papers that prove the system meets the high-risk requirements, including its automatic logs as far as the provider controls them.",
        "The request, your reply and a list of what was handed over and when",
    ),
    entry(
        "art-22-3-d",
        "As representative, cooperate with authorities on request",
        "When an authority makes a reasoned request, work with it, as EU representative, on whatever measure it takes about the system, above all measures that lower the risks the system creates.",
        "File of requests, replies and steps taken together with the authority",
    ),
    entry(
        "art-22-3-e",
        "As representative, register or check the database entry",
        "As EU representative, enter the system in the EU database if registration under Article 49(1) is due; if the provider registers it, check that your own name, address and contact details in the entry are right.",
        "Database registration number, or a dated check of your details in the provider's entry",
    ),
    entry(
        "art-22-3",
        "As representative, carry out your written mandate",
        "As EU representative, do what your mandate says and be a contact point for authorities next to or in place of the provider; if a market surveillance authority asks, give it a copy of the mandate in the official EU language it names.",
        "Mandate with all five legal tasks, and a log of copies given to authorities",
    ),
    entry(
        "art-22-4",
        "As representative, end the mandate if the provider breaks law",
        "When you, as EU representative, believe or have cause to believe that the provider breaks its duties, end the mandate and at once tell the market surveillance authority, and any notified body involved, that you did and why.",
        "Termination letter with reasons, and notices to the authority and the notified body",
    ),
    entry(
        "art-23-1",
        "As importer, check the system before placing it on the market",
        "As importer, check first that the provider has done the conformity assessment, drawn up the technical documentation and appointed an EU representative, and that the CE marking, the EU declaration of conformity and the instructions are there.",
        "Dated import checklist with copies of the documents seen",
    ),
    entry(
        "art-23-2",
        "As importer, hold back systems that do not conform",
        "When you, as importer, have good reason to think the system breaks the rules or that it or its papers are faked, keep it off the market until it is put right; if it presents a risk, tell the provider, its EU representative and the market surveillance authorities.",
        "Stop decision with reasons, copies of warnings sent and evidence of the fix",
    ),
    entry(
        "art-23-3",
        "As importer, put your name and address on the system",
        "As importer, show your name, trade name or trade mark and a contact address on the system and, where there are any, on its packaging or the papers that come with it.",
        "Photo, screenshot or copy of the label, packaging or papers",
    ),
    entry(
        "art-23-4",
        "As importer, store and move the system safely",
        "As importer, make sure that storage and transport do not spoil the system's compliance with the high-risk requirements as long as you are responsible for it.",
        "Storage and transport instructions, and records of checks",
    ),
    entry(
        "art-23-5",
        "As importer, keep certificate, instructions and declaration",
        "As importer, keep copies of the instructions for use, the EU declaration of conformity and any notified body certificate for 10 years, counted from the day the system reached the market or went into service.",
        "Archive of the copies for each system, with the start and end of the 10 years",
    ),
    entry(
        "art-23-6",
        "As importer, give authorities proof of conformity",
        "When an authority sends a reasoned request, give it, as importer, all papers and information needed to prove conformity, in a language it easily understands, and see to it that it can get the technical documentation.",
        "The request, your reply, and a promise from the provider to supply the technical documentation",
    ),
    entry(
        "art-23-7",
        "As importer, cooperate with the authorities",
        "When an authority acts on a high-risk system that you brought onto the market, work with it, above all to lower the system's risks.",
        "File of letters and of steps taken with the authority",
    ),
    entry(
        "art-24-1",
        "As distributor, check marking and papers before you supply",
        "As distributor, check before you supply the system that CE marking, a copy of the declaration of conformity and instructions are there, that provider (and importer, if any) gave name and address, and that the provider has a quality management system.",
        "Dated checklist for each system, with copies or photos",
    ),
    entry(
        "art-24-2",
        "As distributor, hold back systems that do not conform",
        "When your information gives you reason to think, as distributor, that the system fails the high-risk requirements, do not supply it until it is put right; if it presents a risk, tell the provider or the importer.",
        "Stop decision with reasons, copy of the warning and evidence of the fix",
    ),
    entry(
        "art-24-3",
        "As distributor, store and move the system safely",
        "As distributor, make sure that storage and transport do not harm the system's compliance with the high-risk requirements as long as you are responsible for it.",
        "Storage and transport instructions, and records of checks",
    ),
    entry(
        "art-24-4",
        "As distributor, fix or take back systems already supplied",
        "When you have reason to think, as distributor, that a system you supplied fails the high-risk requirements, fix, withdraw or recall it or see that others do; if it presents a risk, tell provider or importer and authorities at once, with the fault and the steps taken.",
        "Record of the fault, the fix, withdrawal or recall, and dated notices sent",
    ),
    entry(
        "art-24-5",
        "As distributor, give authorities papers on your own steps",
        "When an authority sends a reasoned request, give it, as distributor, all papers and information about your checks, stops, storage and fixes that are needed to prove that the system meets the high-risk requirements.",
        "The request, your reply and the list of papers handed over",
    ),
    entry(
        "art-24-6",
        "As distributor, cooperate with the authorities",
        "When an authority acts on a high-risk system that you supplied, work with it, above all to lower the risk the system creates.",
        "File of letters and of steps taken with the authority",
    ),
    entry(
        "art-25-1-a",
        "Your name on a high-risk system makes you its provider",
        "When you put your own name or trade mark on a high-risk system that is already on the market or in use, you take over all provider duties of Article 16; a contract may share them out differently.",
        "Record of the rebranding, the contract that shares out the duties, and your provider file",
    ),
    entry(
        "art-25-1-b",
        "Changing a high-risk system a lot makes you its provider",
        "When you substantially modify a high-risk system that is already on the market or in use, and it stays high-risk, you take over all provider duties of Article 16.",
        "Change assessment saying why the modification is substantial or not, and your provider file",
    ),
    entry(
        "art-25-1-c",
        "A new high-risk purpose makes you the provider",
        "When you give a system that was not high-risk and is already on the market or in use (also a general-purpose one) a new purpose that makes it high-risk, you take over all provider duties of Article 16.",
        "Record of old and new purpose with the classification, and your provider file",
    ),
    entry(
        "art-25-2",
        "Help the new provider of a system you first supplied",
        "When someone else becomes provider of your system, you stop being its provider but must cooperate: give documentation, known limits and failure modes, technical access and help. Not if you clearly ruled out changing it into a high-risk one; trade secrets stay protected.",
        "Handover record (papers, limits, access given), or the clause that ruled out high-risk use",
    ),
    entry(
        "art-25-3",
        "Maker of a product with high-risk AI: you are the provider",
        "If a high-risk system is a safety component of your product (laws in Annex I, Section A) and is placed on the market with it under your name or mark, or is put into service under your name or mark afterwards, you carry all provider duties of Article 16.",
        "Product file naming you as provider of the AI safety component",
    ),
    entry(
        "art-25-4",
        "Agree in writing with suppliers of parts of your system",
        "Provider and supplier of an AI system, model, tool, service, component or process used in a high-risk system: fix in writing the information, capabilities, access and help the provider needs. Not for suppliers of public free, open-source items, except general-purpose models.",
        "Signed supply agreement with these four points, or proof of the open-source licence",
    ),
];
