//! keyfolio, the program: arguments, run, exit code.

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let call: Vec<OsString> = env::args_os().collect();
    keyfolio::cli::main(&call)
}
