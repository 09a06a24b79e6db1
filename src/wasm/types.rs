//! What calls return, for TypeScript. The page's own checks hold these to what it reads.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Is told how far a call is.
    #[wasm_bindgen(extends = js_sys::Function, typescript_type = "OnProgress")]
    pub type OnProgress;
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
export type Progress = { phase: "teacher" | "evaluate" | "prepare" | "step" | "relearn"; done: number; total: number };
export type OnProgress = (progress: Progress) => void;
export type DatasetFacts = { name: string; citation: string; classes: string[]; train: number; test: number };
export type ChunkEntry = { file: string; count: number; bytes: number; sha256: string };
export type ModelFacts = {
  name: string; preset: string; sha256: string; parameters: number; test_accuracy: number | null; stages: string[];
};
export type AdoptedFacts = {
  model: ModelFacts; matched: [string, string][]; left_out: string[]; unknown: string[]; network: string; others: string[];
  input: { mean: [number, number, number]; std: [number, number, number]; names: string[] } | null;
};
export type Adoption = AdoptedFacts | { networks: { name: string; preset: string; parameters: number }[] };
export type TransferConfig = { steps: number; batch: number; seed: number };
export type Learned = {
  train_accuracy: number; test_accuracy: number; test_per_class: (number | null)[]; test_images: number; correct: number;
  chance: number; beats_chance: boolean;
};
export type TransferFacts = { model: ModelFacts; learned: Learned };
export type Adapter = { name: string; vendor: number; backend: string; driver: string; device_type: string };
export type KernelChoice = { kernels: "ours" | "burn"; ours_ms: number; burn_ms: number; readback_ms: number; difference: number };
export type DeviceFacts = { kind: "cpu" | "gpu"; name: string; adapter: Adapter | null; trial: KernelChoice | null };
export type SelfTestFacts = { max_relative_error: number; ms: number; fallen_back: boolean };
export type StatusFacts = { step: number; steps: number; state: "empty" | "ready" | "running" | "finished" | "stopped" };
export type Accuracies = {
  facc_train: number | null; racc_train: number | null; facc_test: number | null; racc_test: number | null;
  train_per_class: (number | null)[]; test_per_class: (number | null)[]; flow_train: number[]; flow_test: number[];
};
export type Example = {
  index: number; label: number; shift: number; teacher: number[]; rolled: number[]; student: number[];
};
export type StepRecord = {
  type: "step"; step: number; loss: number; shift: number | null; ms: number; submit_ms: number;
} & Record<string, unknown>;
export type EvalRecord = { type: "eval"; step: number; ms: number; examples: Example[] } & Accuracies;
export type RunRecord = StepRecord | EvalRecord;
export type Distribution = {
  summary: { mean: number; deviation: number; quartiles: [number, number, number] }; histogram: number[]; top: number;
};
export type ToGold = {
  js: [number, number]; tv: [number, number]; cka: [number | null, number | null]; streisand: number;
  average_gap: number; tow: number; relearn_ratio: number | null;
};
export type NetworkMetrics = {
  accuracies: Accuracies; mia: number; mia_efficacy: number; loss: Distribution; entropy: Distribution;
  probe_facc_train: number; probe_facc_test: number; probe_racc_test: number; relearn_steps: number | null;
  relearn_curve: number[]; cka_to_original: [number | null, number | null]; aus: number; to_gold: ToGold | null;
};
export type Scene = { means: { class: number; at: [number, number] }[]; images: [number, number][][] };
export type Assessment = {
  config: { forget: number; seed: number; relearn_steps: number };
  original: NetworkMetrics; gold: NetworkMetrics | null; unlearned: NetworkMetrics;
  plane: { explained: [number, number]; classes: number[]; original: Scene; gold: Scene | null; unlearned: Scene };
};
"#;
