// Makes <ai-act-checklist> known: <script type="module" src="…/embed.js"></script>

import { define } from "./element.js";

define();
