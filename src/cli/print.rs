//! All that commands print. A reader that has gone, as `head` does, ends the printing and not the
//! work; any other failure is told when the work is done.

use std::fmt::Arguments;
use std::io::{Error, ErrorKind, Result, Write, stderr, stdout};
use std::sync::OnceLock;

/// Why nothing is printed to standard output any more.
static FAILURE: OnceLock<Error> = OnceLock::new();

/// Prints to standard output.
pub fn out(text: Arguments) {
    if FAILURE.get().is_none() {
        let mut stdout = stdout().lock();
        notice(stdout.write_fmt(text).and_then(|()| stdout.flush()));
    }
}

/// Prints a message to standard error, whoever reads it.
pub fn err(text: Arguments) {
    let _ = stderr().lock().write_fmt(text);
}

/// Remembers what came of printing.
pub fn notice(printed: Result<()>) {
    if let Err(error) = printed {
        // The first failure is the one to tell.
        let _ = FAILURE.set(error);
    }
}

/// What is to be told of the printing.
pub fn end() -> anyhow::Result<()> {
    match FAILURE.get() {
        Some(error) if error.kind() != ErrorKind::BrokenPipe => {
            anyhow::bail!("cannot print to standard output: {error}")
        }
        _ => Ok(()),
    }
}

/// The `println!` of this program.
macro_rules! say {
    ($($text:tt)*) => {
        $crate::cli::print::out(format_args!("{}\n", format_args!($($text)*)))
    };
}

/// The `eprintln!` of this program.
macro_rules! note {
    ($($text:tt)*) => {
        $crate::cli::print::err(format_args!("{}\n", format_args!($($text)*)))
    };
}

pub(crate) use {note, say};
