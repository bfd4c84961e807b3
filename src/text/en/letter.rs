//! The request to the provider, where facts point to Article 6(3) and only the provider's own assessment is missing.

use crate::text::Letter;

pub(in crate::text) const LETTER: Letter = Letter {
    title: "Ask the provider",
    label: "Letter to the provider",
    after: "Put the answer into the question on what the provider says. Until then treat the system as high-risk.",
};

pub(in crate::text) const fn headline_indicated() -> &'static str {
    "High-risk, unless the provider has documented the exemption that your answers point to"
}

pub(in crate::text) fn letter_lead(conditions: &[&str]) -> String {
    format!(
        "Your answers point to this exemption: {}. Only its provider can rely on it, and has to record why (Article 6(4)). \
         Send this request first.",
        conditions.join("; ")
    )
}

pub(in crate::text) fn letter(uses: &[&str]) -> String {
    let uses = ["- ", &uses.join("\n- "), "\n"].concat();
    format!(
        "Dear Sir or Madam,\n\n\
         we use, or plan to use, your AI system [name and version] in the European Union for the following, which Annex III to \
         Regulation (EU) 2024/1689 (AI Act) lists:\n\n{uses}\n\
         From what we know of its task, Article 6(3) of that Regulation may take this use out of the high-risk class. As its \
         provider, please tell us in writing:\n\n\
         1. Do you consider the system not high-risk for this use, and on which point of Article 6(3)?\n\
         2. Have you documented that assessment under Article 6(4)? Please send it, or a summary of it.\n\
         3. Is the system registered for this under Article 49(2)? Please give us the entry in the EU database.\n\
         4. Does it profile natural persons in any of its functions that we can switch on?\n\
         5. Within which settings and limits of use does your assessment hold?\n\n\
         If you consider it high-risk, please send us the instructions for use and the declaration of conformity as soon as \
         they are due.\n\n\
         Kind regards\n"
    )
}
