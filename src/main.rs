//! The terminal program: the same core as the page, driven natively.

mod cli;

use std::process::ExitCode;

use clap::Parser;

use cli::print;

fn main() -> ExitCode {
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
