//! Code that is linked in and cannot run here: dependencies put it into tables of functions, so that
//! neither the linker nor wasm-opt can tell.

use anyhow::{Context, bail};
use rustc_demangle::demangle;
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module};

/// Paths of functions to leave out, with all that lies below them, and why none of them runs.
struct LeftOut {
    paths: &'static [&'static str],
    /// Instructions that a function has at least to be left out. Of functions whose code is the same, the
    /// compiler keeps one, under one of their names: a small one may be used elsewhere, too.
    least: usize,
    why: &'static str,
}

/// For paths of which many small functions are made.
const LARGE: usize = 200;

const LEFT_OUT: [LeftOut; 6] = [
    LeftOut {
        // The first is made of the second, and reads numbers by the others.
        paths: &[
            "pliron::parsable::Parsable::parse",
            "combine",
            "rustc_apfloat::ieee::IeeeFloat::from_decimal_string",
            "rustc_apfloat::ieee::IeeeFloat::from_hexadecimal_string",
        ],
        least: 0,
        why: "Burn builds its GPU kernels by calls and never reads them from text",
    },
    LeftOut {
        paths: &["gemm_f64", "gemm_f16"],
        least: 0,
        why: "all matrices are of f32",
    },
    LeftOut {
        paths: &[
            "burn_backend::backend::ops::qtensor::QTensorOps",
            "cubek_quant",
            "cubecl_std::quant",
        ],
        least: 0,
        why: "no tensor is quantized",
    },
    LeftOut {
        paths: &[
            "cubek_matmul::multi_level::tile::variants::instruction::mma::reader",
            "cubek_matmul::multi_level::tile::variants::instruction::mma::writer",
            "cubecl_std::tensor::view::operations::tensor_map",
        ],
        least: 0,
        why: "WebGPU has no matrix units and no tensor maps",
    },
    LeftOut {
        // Burn's `Strategy::Auto`: it asks for matrix units, and where there are none takes SimpleUnit. The
        // others are for autotune, for storage in tiles, and for convolutions in groups.
        paths: &[
            "cubek_matmul::tiled",
            "cubek_matmul::multi_level::components::global::multi_stage",
            "cubek_tile::ops",
            "cubek_tile::stage",
            "cubek_tile::tile",
        ],
        least: LARGE,
        why: "matrices are multiplied by one routine, and without autotune no other is tried",
    },
    LeftOut {
        paths: &[
            "burn_flex::ops::conv::conv3d_f16",
            "burn_flex::ops::conv::conv3d_f64",
            "burn_flex::ops::conv_transpose::conv_transpose3d_f16",
            "burn_flex::ops::conv_transpose::conv_transpose3d_f64",
        ],
        least: 0,
        why: "all tensors of a convolution are of single precision",
    },
];

/// What is called in their place: it panics, with words.
const INSTEAD: &str = "srfl_left_out";

/// Replaces their bodies, so that wasm-opt finds unused what they alone called.
///
/// # Errors
///
/// When a path of `LEFT_OUT` is no function's, so that the list cannot grow old unseen, or the module
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
    for LeftOut { paths, least, why } in LEFT_OUT {
        for path in paths {
            let found: Vec<FunctionId> = named
                .iter()
                .filter(|(id, name)| size(module, *id) >= least && is_below(name, path))
                .map(|(id, _)| *id)
                .collect();
            if found.is_empty() {
                bail!(
                    "no function has the path {path}: correct LEFT_OUT in script/bindgen/src/left_out.rs"
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

/// Instructions of a function.
fn size(module: &Module, id: FunctionId) -> usize {
    match &module.funcs.get(id).kind {
        FunctionKind::Local(function) => usize::try_from(function.size()).unwrap_or(usize::MAX),
        _ => 0,
    }
}

fn empty(module: &mut Module, id: FunctionId, instead: FunctionId) {
    let ty = module.types.get(module.funcs.get(id).ty());
    let (params, results) = (ty.params().to_vec(), ty.results().to_vec());
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    builder.func_body().call(instead).unreachable();
    let args = params.iter().map(|ty| module.locals.add(*ty)).collect();
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
}

/// Whether a function is `path` or lies below it: by its own path, by its trait's, or by that of the
/// type it is a method of. Types that only stand among its generics do not count.
fn is_below(name: &str, path: &str) -> bool {
    own_paths(name).iter().any(|own| {
        let rest = own.strip_prefix(path);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
    })
}

/// The paths by which a function can be called, without generics. `<Type as Trait>::method` has two.
fn own_paths(name: &str) -> Vec<String> {
    let (before, qualified, after) = match name.find('<') {
        Some(at) if name[..at].is_empty() || name[at..].starts_with("<impl ") => {
            let end = at + closing(&name[at..]);
            (&name[..at], &name[at + 1..end], &name[end + 1..])
        }
        _ => return vec![without_generics(name)],
    };
    let mut paths = Vec::new();
    if !before.is_empty() {
        paths.push(without_generics(before));
    }
    let qualified = qualified.strip_prefix("impl ").unwrap_or(qualified);
    let plain = without_generics(qualified);
    for part in plain.split(" as ").flat_map(|part| part.split(" for ")) {
        let part = part.trim_start_matches(['&', '*', '(', '[']);
        let part = part.trim_start_matches("mut ").trim_start_matches("dyn ");
        paths.push(format!("{part}{}", without_generics(after)));
    }
    paths
}

/// Where the bracket that a text begins with is closed.
fn closing(text: &str) -> usize {
    let mut depth = 0;
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        match letter {
            '<' => depth += 1,
            // No bracket, but an arrow.
            '>' if before == '-' => {}
            '>' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
        before = letter;
    }
    text.len() - 1
}

fn without_generics(mut text: &str) -> String {
    let mut plain = String::new();
    while let Some(at) = text.find('<') {
        plain += &text[..at];
        text = &text[at + closing(&text[at..]) + 1..];
    }
    plain + text
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARSER: &str = "<(A,B) as combine::parser::Parser>::parse_first::h0123";
    const OTHER: &str = "cubecl_opt::passes::inst_combine::run::h0123";

    /// One function for each path.
    fn each() -> Vec<String> {
        let paths = LEFT_OUT.iter().flat_map(|left| left.paths);
        paths.map(|path| format!("{path}::h0123")).collect()
    }

    /// A module whose functions, all large, are called that.
    fn module(names: &[&str]) -> Module {
        let mut module = Module::default();
        for name in names {
            add(&mut module, name, LARGE);
        }
        module
    }

    fn add(module: &mut Module, name: &str, instructions: usize) {
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
        for _ in 0..instructions {
            builder.func_body().unreachable();
        }
        let id = builder.finish(vec![], &mut module.funcs);
        module.funcs.get_mut(id).name = Some(name.into());
        module.exports.add(name, id);
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
        assert_eq!(instructions(&module, OTHER), LARGE);
        let instead = module.exports.get_func(INSTEAD);
        assert!(instead.is_err(), "nobody else calls it");
    }

    #[test]
    fn keeps_a_small_function_that_others_may_share() {
        let named = each();
        let mut all: Vec<&str> = named.iter().map(String::as_str).collect();
        all.push(INSTEAD);
        let mut module = module(&all);
        let [shared, own] = ["cubek_tile::tile::at::h0123", "cubek_quant::at::h0123"];
        add(&mut module, shared, LARGE - 1);
        add(&mut module, own, 1);
        leave_out(&mut module).unwrap();
        assert_eq!(instructions(&module, shared), LARGE - 1);
        assert_eq!(instructions(&module, own), 2);
    }

    #[test]
    fn a_near_miss_is_not_left_out() {
        for name in [
            OTHER,
            "core::ptr::drop_in_place<combine::parser::Choice<A>>::h0123",
            "alloc::vec::Vec<T>::push<gemm_f64::Kernel>::h0123",
            "<alloc::vec::Vec<combine::Error> as core::fmt::Debug>::fmt::h0123",
            "<a::B as core::convert::From<combine::Error>>::from::h0123",
            "gemm_f64_extra::run::h0123",
            "burn::gemm_f64::run::h0123",
            "<a::Op as pliron::parsable::Parsable>::parse_all::h0123",
            "<a::Op as pliron::printable::Printable>::fmt::h0123",
        ] {
            let paths = LEFT_OUT.iter().flat_map(|left| left.paths);
            for path in paths {
                assert!(!is_below(name, path), "{name} is not below {path}");
            }
        }
    }

    #[test]
    fn methods_are_found_by_type_and_trait_and_functions_by_module() {
        for (name, path) in [
            (PARSER, "combine"),
            (
                "combine::parser::char::digit::{{closure}}::h0123",
                "combine",
            ),
            (
                "<combine::Error<T> as core::fmt::Debug>::fmt::h0123",
                "combine",
            ),
            (
                "<&mut combine::Error as core::fmt::Debug>::fmt::h0123",
                "combine",
            ),
            (
                "combine::parser::<impl combine::Parser for fn(A) -> B>::parse::h0123",
                "combine",
            ),
            (
                "<a::Op<fn() -> B> as pliron::parsable::Parsable>::parse::h0123",
                "pliron::parsable::Parsable::parse",
            ),
            (
                "pliron::x::<impl pliron::parsable::Parsable for u32>::parse::{{closure}}::h0123",
                "pliron::parsable::Parsable::parse",
            ),
            (
                "<F as burn_backend::backend::ops::qtensor::QTensorOps<F>>::q_add::h0123",
                "burn_backend::backend::ops::qtensor::QTensorOps",
            ),
        ] {
            assert!(is_below(name, path), "{name}: {:?}", own_paths(name));
        }
    }

    #[test]
    fn refuses_a_list_that_has_grown_old() {
        for (missing, path) in LEFT_OUT.iter().flat_map(|left| left.paths).enumerate() {
            let named = each();
            let mut all: Vec<&str> = named.iter().map(String::as_str).collect();
            all[missing] = INSTEAD;
            let error = leave_out(&mut module(&all)).unwrap_err().to_string();
            assert!(
                error.contains(&format!("no function has the path {path}:")),
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
