// The page begins here, in its language.

import { inLanguage } from "../text/languages.js";

void inLanguage(() => import("./main.js"));
