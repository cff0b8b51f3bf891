//! The door: the command line comes in; a window opens or one command runs.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use jalon::command::{self, Asked, Exit, Output};
use jalon::desk;

fn main() -> ExitCode {
    let stdout = io::stdout();
    let colour = stdout.is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let width = std::env::var("COLUMNS").ok().and_then(|c| c.parse().ok()).unwrap_or(80);
    let mut out = io::BufWriter::new(stdout.lock());
    let mut err = io::stderr();
    let mut output = Output::new(&mut out, &mut err, colour, width);

    let asked = command::run(std::env::args_os().skip(1), &mut output);
    let written = output.finish();
    drop(out);
    let exit = match asked {
        Asked::Done(exit) => exit,
        Asked::Window(session) => match desk::open(session.assets, session.words, session.language_asked, session.file)
        {
            Ok(()) => Exit::Done,
            Err(message) => {
                let _ = writeln!(io::stderr(), "{message}");
                Exit::NoDisplay
            }
        },
    };
    if let Err(error) = written {
        let _ = writeln!(io::stderr(), "{error}");
        return ExitCode::from(Exit::File as u8);
    }
    ExitCode::from(exit as u8)
}
