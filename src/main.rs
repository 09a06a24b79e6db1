//! The terminal program: the same core as the page, driven natively.

mod cli;

use std::process::ExitCode;

use clap::Parser;

use cli::print;

fn main() -> ExitCode {
    keep_memory();
    let result = match cli::Cli::try_parse() {
        Ok(cli) => cli::run(cli).map(|()| ExitCode::SUCCESS),
        // To clap, help is an error, too.
        Err(error) => {
            print::notice(error.print());
            Ok(ExitCode::from(error.exit_code() as u8))
        }
    };
    match result.and_then(|code| print::end().map(|()| code)) {
        Ok(code) => code,
        Err(error) => {
            print::note!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Lets the allocator keep what is freed. A training step frees and asks for the same large tensors each time; given back to
/// the system and taken anew, all of their pages are zeroed again, which took a quarter of the time of a ResNet-18.
fn keep_memory() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    for option in [libc::M_MMAP_THRESHOLD, libc::M_TRIM_THRESHOLD] {
        // SAFETY: no other thread runs yet, and both options take any number of bytes.
        unsafe { libc::mallopt(option, i32::MAX) };
    }
}
