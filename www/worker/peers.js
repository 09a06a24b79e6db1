// Where the committed pkg/ looks for what is in engine/worker/exchange.js, until the wasm is handed
// these functions as it starts.

export * from "../engine/worker/exchange.js";
