/** As much as is used of it. The types in @types/papaparse bring those of Node.js into the page's. */
export function parse(text: string, options: { delimiter: string; newline?: "\n"; skipEmptyLines: "greedy" }): { data: string[][] };
