// usage: node script/claims.mjs [--list]
//
// Checks docs/results.md against the data in the repository: what its prose claims, as docs/claims says, and the cells of its
// tables. Prints what does not hold any more; --list prints every claim with what the data says.

import { parseArgs } from "node:util";

import { allClaims, check, DOCUMENT, readFile } from "./claims/check.mjs";

const { values } = parseArgs({ options: { list: { type: "boolean", default: false } } });
const { problems, list } = check(readFile(DOCUMENT), await allClaims());
if (values.list) console.log(list.join("\n"));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${list.length} claims hold.`);
