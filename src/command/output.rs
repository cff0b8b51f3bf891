//! Where a command writes: wrapped for reading, coloured on a terminal only, quiet when a pipe closes.

use std::io::{self, Write};

use super::Exit;

/// Standard output and standard error of a command.
pub struct Output<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    /// Is it read by a person at a terminal?
    pub colour: bool,
    /// Widest line, in characters.
    pub width: usize,
    failed: Option<io::Error>,
}

/// How a piece of text stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// As it is.
    Plain,
    /// A heading.
    Strong,
    /// A citation or label.
    Quiet,
    /// A caution or slip.
    Warn,
}

impl<'a> Output<'a> {
    /// Writes to these two.
    pub fn new(out: &'a mut dyn Write, err: &'a mut dyn Write, colour: bool, width: usize) -> Self {
        Self { out, err, colour, width: width.clamp(40, 100), failed: None }
    }

    /// A line for the reader.
    pub fn line(&mut self, text: &str) -> Exit {
        if self.failed.is_none()
            && let Err(error) = writeln!(self.out, "{text}")
        {
            self.failed = Some(error);
        }
        Exit::Done
    }

    /// A file, as it is.
    pub fn bytes(&mut self, bytes: &[u8]) -> Exit {
        if self.failed.is_none()
            && let Err(error) = self.out.write_all(bytes)
        {
            self.failed = Some(error);
        }
        Exit::Done
    }

    /// A paragraph: each line indented by so many spaces, the first one opened by a label.
    pub fn paragraph(&mut self, indent: usize, label: &str, text: &str, style: Style) {
        let pad = " ".repeat(indent);
        let full = if label.is_empty() { text.to_owned() } else { format!("{label} {text}") };
        for line in wrap(&full, self.width.saturating_sub(indent)) {
            let line = self.styled(&line, style);
            self.line(&format!("{pad}{line}"));
        }
    }

    /// A line about what went wrong, on standard error.
    pub fn problem(&mut self, text: &str) {
        // Nobody is left to tell when standard error is closed.
        let _ = writeln!(self.err, "{text}");
    }

    /// What stopped the writing, unless the reader had just seen enough.
    pub fn finish(&mut self) -> Result<(), io::Error> {
        let flushed = if self.failed.is_none() { self.out.flush() } else { Ok(()) };
        match self.failed.take().map_or(flushed, Err) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }

    /// Has the reader gone, so that more output is in vain?
    pub fn closed(&self) -> bool {
        self.failed.is_some()
    }

    fn styled(&self, text: &str, style: Style) -> String {
        let code = match style {
            Style::Strong => "1",
            Style::Quiet => "2",
            Style::Warn => "33",
            Style::Plain => return text.to_owned(),
        };
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// Breaks a text into lines at plain spaces; a no-break space stays in its line.
fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split(' ').filter(|w| !w.is_empty()) {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > width {
            lines.push(String::new());
            used = 0;
        }
        let Some(line) = lines.last_mut() else {
            continue;
        };
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += length;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_never_breaks_at_a_no_break_space() {
        assert_eq!(wrap("Qui agit\u{a0}? Nul", 9), ["Qui", "agit\u{a0}?", "Nul"]);
        assert_eq!(wrap("", 9), [""]);
    }

    #[test]
    fn a_closed_pipe_is_no_failure() {
        struct Closed;
        impl Write for Closed {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::BrokenPipe.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let (mut out, mut err) = (Closed, Vec::new());
        let mut output = Output::new(&mut out, &mut err, false, 80);
        output.line("one");
        assert!(output.closed() && output.finish().is_ok());
    }
}
