//! `srfl-bindgen MODULE.wasm OUT_DIR`: writes `MODULE.js`, `MODULE.d.ts` and `MODULE_bg.wasm`.

use std::path::PathBuf;

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let args: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [input, out_dir] = args.as_slice() else {
        bail!("usage: srfl-bindgen MODULE.wasm OUT_DIR");
    };
    Bindgen::new()
        .input_path(input)
        .web(true)?
        .typescript(true)
        // Names stay until wasm-opt strips them: the build reads them to look for constructor wrappers.
        .demangle(false)
        .remove_producers_section(true)
        .generate(out_dir)
        .with_context(|| format!("no JavaScript glue could be made for {}", input.display()))
}
