// The languages of page and lesson, each by its code and a file of its own.

export { default as en } from "./en.js";
export { default as de } from "./de.js";
