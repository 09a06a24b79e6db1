//! Code that is linked in and cannot run here: dependencies put it into tables of functions, so that
//! neither the linker nor wasm-opt can tell.

use anyhow::{Context, bail};
use rustc_demangle::demangle;
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module};

/// Paths in the names of functions to leave out, and why none of them runs.
struct LeftOut {
    paths: &'static [&'static str],
    why: &'static str,
}

const LEFT_OUT: [LeftOut; 3] = [
    LeftOut {
        // The second is what the first is made of.
        paths: &["pliron::parsable::Parsable>::parse::", "combine::"],
        why: "Burn builds its GPU kernels by calls and never reads them from text",
    },
    LeftOut {
        paths: &["gemm_f64::", "gemm_f16::"],
        why: "all matrices are of f32",
    },
    LeftOut {
        paths: &[
            "burn_backend::backend::ops::qtensor::QTensorOps<",
            "cubek_quant::",
        ],
        why: "no tensor is quantised",
    },
];

/// What is called in their place: it panics, with words.
const INSTEAD: &str = "srfl_left_out";

/// Replaces their bodies, so that wasm-opt finds unused what they alone called.
///
/// # Errors
///
/// When a path of `LEFT_OUT` is in no name, so that the list cannot grow old unseen, or the module
/// exports no function `srfl_left_out`.
pub fn leave_out(module: &mut Module) -> anyhow::Result<()> {
    let instead = module
        .exports
        .get_func(INSTEAD)
        .with_context(|| format!("the module exports no {INSTEAD}"))?;
    let named: Vec<(FunctionId, String)> = module
        .funcs
        .iter_local()
        .filter_map(|(id, _)| {
            Some((
                id,
                demangle(module.funcs.get(id).name.as_deref()?).to_string(),
            ))
        })
        .collect();
    for LeftOut { paths, why } in LEFT_OUT {
        for path in paths {
            let found: Vec<FunctionId> = named
                .iter()
                .filter(|(_, name)| holds(name, path))
                .map(|(id, _)| *id)
                .collect();
            if found.is_empty() {
                bail!(
                    "no function has {path} in its name: mend LEFT_OUT in script/bindgen/src/left_out.rs"
                );
            }
            for id in &found {
                empty(module, *id, instead);
            }
            println!("left out {} functions of {path}: {why}", found.len());
        }
    }
    module.exports.remove(INSTEAD)?;
    Ok(())
}

fn empty(module: &mut Module, id: FunctionId, instead: FunctionId) {
    let ty = module.types.get(module.funcs.get(id).ty());
    let (params, results) = (ty.params().to_vec(), ty.results().to_vec());
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    builder.func_body().call(instead).unreachable();
    let args = params.iter().map(|ty| module.locals.add(*ty)).collect();
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
}

/// Whether the path begins anywhere in the name: `combine::` does not in `inst_combine::`.
fn holds(name: &str, path: &str) -> bool {
    name.match_indices(path).any(|(at, _)| {
        !name[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARSER: &str = "<(A,B) as combine::parser::Parser>::parse_first::h0123";
    const OTHER: &str = "cubecl_opt::passes::inst_combine::run::h0123";

    /// One function for each path.
    fn each() -> Vec<String> {
        let paths = LEFT_OUT.iter().flat_map(|left| left.paths);
        paths.map(|path| format!("<a::Op as {path}h0123")).collect()
    }

    /// A module whose functions, each of one instruction, are called that.
    fn module(names: &[&str]) -> Module {
        let mut module = Module::default();
        for name in names {
            let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
            builder.func_body().unreachable();
            let id = builder.finish(vec![], &mut module.funcs);
            module.funcs.get_mut(id).name = Some((*name).into());
            module.exports.add(name, id);
        }
        module
    }

    fn instructions(module: &Module, name: &str) -> usize {
        let id = module.exports.get_func(name).unwrap();
        let function = module.funcs.get(id).kind.unwrap_local();
        function.block(function.entry_block()).instrs.len()
    }

    #[test]
    fn empties_what_it_names_and_nothing_else() {
        let named = each();
        let mut all: Vec<&str> = named.iter().map(String::as_str).collect();
        all.extend([INSTEAD, PARSER, OTHER]);
        let mut module = module(&all);
        leave_out(&mut module).unwrap();
        for name in named.iter().map(String::as_str).chain([PARSER]) {
            // The call, and the end it never comes back to.
            assert_eq!(instructions(&module, name), 2, "{name}");
        }
        assert_eq!(instructions(&module, OTHER), 1);
        let instead = module.exports.get_func(INSTEAD);
        assert!(instead.is_err(), "nobody else calls it");
    }

    #[test]
    fn refuses_a_list_that_has_grown_old() {
        for (missing, path) in LEFT_OUT.iter().flat_map(|left| left.paths).enumerate() {
            let named = each();
            let mut all: Vec<&str> = named.iter().map(String::as_str).collect();
            all[missing] = INSTEAD;
            let error = leave_out(&mut module(&all)).unwrap_err().to_string();
            assert!(
                error.contains(&format!("no function has {path} in its name")),
                "{error}"
            );
        }
    }

    #[test]
    fn refuses_a_module_without_the_function_to_call() {
        let error = leave_out(&mut module(&[PARSER])).unwrap_err();
        assert!(
            error.to_string().contains("exports no srfl_left_out"),
            "{error}"
        );
    }
}
