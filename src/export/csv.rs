//! Tables as comma-separated values (RFC 4180), quoted so that a reader that parts at semicolons reads them too.

/// One line, with its end.
pub fn line<S: AsRef<str>>(cells: impl IntoIterator<Item = S>) -> String {
    let cells: Vec<String> = cells.into_iter().map(|cell| quoted(cell.as_ref())).collect();
    format!("{}\r\n", cells.join(","))
}

/// A whole table.
pub fn table(rows: &[Vec<String>]) -> String {
    rows.iter().map(line).collect()
}

fn quoted(cell: &str) -> String {
    let cell = harmless(cell);
    if cell.contains([',', ';', '"', '\r', '\n', '\t']) || cell.trim() != cell {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell
    }
}

/// A spreadsheet runs what begins like a formula, and a project may come from anybody: an apostrophe makes it text.
fn harmless(cell: &str) -> String {
    let mut signs = cell.chars();
    let formula = match signs.next() {
        Some('=' | '+' | '@') => true,
        Some('-') => !signs.all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')),
        _ => false,
    };
    if formula { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        assert_eq!(line(["a", "b"]), "a,b\r\n");
        assert_eq!(
            line(["a;b", "1,5", "say “yes”", "say \"yes\""]),
            "\"a;b\",\"1,5\",say “yes”,\"say \"\"yes\"\"\"\r\n"
        );
        assert_eq!(line(["two\nlines", " ", "-5.2", "=1+1", "-x"]), "\"two\nlines\",\" \",-5.2,'=1+1,'-x\r\n");
    }
}
