/** What the keys of this program begin with. */
export const OURS = "ai-act-checklist:";
/** The name of the database. */
export const NAME = "ai-act-checklist";
/** What a reference begins with: it stands in local storage for a text that lies in the database. */
export const LIES = "annex:";
/** Whether a text of local storage is a reference. */
export const lies = (text) => !!text?.startsWith(LIES);
