//! keyfolio, the program: arguments, run, exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    keyfolio::cli::main()
}
