// The lesson begins here, in its language.

import { inLanguage } from "../www/text/languages.js";

void inLanguage(() => import("./lesson.js"));
