// Tables for other programs (RFC 4180): cells with separators or quotes are quoted.

/** @param {readonly (readonly string[])[]} rows */
export function csvOf(rows) {
  return `${rows.map((cells) => cells.map(quoted).join(",")).join("\n")}\n`;
}

/** @param {string} cell */
function quoted(cell) {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
