//! `srfl-bindgen MODULE.wasm OUT_DIR`: writes `MODULE.js`, `MODULE.d.ts` and `MODULE_bg.wasm`.

mod left_out;

use std::ffi::OsStr;
use std::path::PathBuf;

use anyhow::{Context, bail};
use walrus::Module;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let args: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [input, out_dir] = args.as_slice() else {
        bail!("usage: srfl-bindgen MODULE.wasm OUT_DIR");
    };
    let name = input
        .file_stem()
        .and_then(OsStr::to_str)
        .context("the module's file has no name")?;
    let mut module = Module::from_file(input)?;
    left_out::leave_out(&mut module)?;
    Bindgen::new()
        .input_bytes(name, module.emit_wasm())
        .web(true)?
        .typescript(true)
        // Names stay until wasm-opt strips them: the build reads them to look for constructor wrappers.
        .demangle(false)
        .remove_producers_section(true)
        .generate(out_dir)
        .with_context(|| format!("no JavaScript glue could be made for {}", input.display()))
}
