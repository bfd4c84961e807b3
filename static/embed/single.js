// The edition in one file. scripts/bundle.mjs puts files-inline.js in the place of files.js.

import { define } from "./element.js";

define();
