//! Links and relationships: what a part refers to outside itself, each once and under an id of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use crate::export::xml::Xml;

/// Kinds of relationship, by the end of their address.
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const SPACE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

/// What one part refers to.
#[derive(Debug, Default)]
pub(super) struct Links {
    all: Vec<(String, String, bool)>,
    outside: BTreeMap<String, String>,
}

impl Links {
    /// The id of a reference to another part.
    pub fn part(&mut self, kind: &str, target: &str) -> String {
        self.push(format!("{KINDS}{kind}"), target, false)
    }

    /// The id of a reference to an address.
    pub fn address(&mut self, address: &str) -> String {
        if let Some(id) = self.outside.get(address) {
            return id.clone();
        }
        let id = self.push(format!("{KINDS}hyperlink"), address, true);
        self.outside.insert(address.to_owned(), id.clone());
        id
    }

    /// The id of a reference of a kind given in full.
    pub fn push(&mut self, kind: String, target: &str, outside: bool) -> String {
        self.all.push((kind, target.to_owned(), outside));
        format!("rId{}", self.all.len())
    }

    /// Does the part refer to anything?
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The part that lists them.
    pub fn finish(&self) -> io::Result<Vec<u8>> {
        let mut xml = Xml::part();
        xml.within("Relationships", &[("xmlns", SPACE)], |xml| {
            for (place, (kind, target, outside)) in self.all.iter().enumerate() {
                let id = format!("rId{}", place + 1);
                let mut attributes = vec![("Id", &*id), ("Type", &**kind), ("Target", &**target)];
                if *outside {
                    attributes.push(("TargetMode", "External"));
                }
                xml.empty("Relationship", &attributes);
            }
        });
        xml.finish()
    }
}

/// Longer addresses make Word refuse the file.
const LONGEST: usize = 2000;

/// An address as a link may carry it. None: Word would call a file with this link broken, so it stays text.
pub(super) fn fit_address(address: &str) -> Option<String> {
    let (scheme, rest) = address.split_once("://")?;
    if !["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) {
        return None;
    }
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let (name, port) = host.split_once(':').unwrap_or((host, "80"));
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    if name.len() > 253 || !name.trim_end_matches('.').split('.').all(label) || port.parse::<u16>().is_err() {
        return None;
    }
    let fit = format!("{}://{host}{}", scheme.to_ascii_lowercase(), escaped(path));
    (fit.len() <= LONGEST).then_some(fit)
}

/// Path, query and fragment with every sign that an address may not hold written as its bytes.
fn escaped(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = String::with_capacity(path.len());
    let mut fragment = false;
    for (place, byte) in bytes.iter().enumerate() {
        let hex = |at: usize| bytes.get(place + at).is_some_and(u8::is_ascii_hexdigit);
        let keep = match byte {
            b'%' => hex(1) && hex(2),
            b'#' => !std::mem::replace(&mut fragment, true),
            _ => byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/?".contains(byte),
        };
        if keep {
            out.push(char::from(*byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Names of places in the document: letters, digits and low lines, forty at most, each once.
#[derive(Debug, Default)]
pub(super) struct Bookmarks {
    names: BTreeMap<String, String>,
    placed: BTreeSet<String>,
}

impl Bookmarks {
    /// Names an anchor; the first place of that name has it.
    pub fn name(&mut self, anchor: &str) {
        if self.names.contains_key(anchor) {
            return;
        }
        let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '_' };
        let start: String = anchor.chars().map(plain).take(30).collect();
        // The number keeps two anchors apart that look alike in plain letters.
        let name = format!("J_{start}_{}", self.names.len() + 1);
        self.names.insert(anchor.to_owned(), name);
    }

    /// The name to be set at a place with this anchor. A second place of the same anchor has none.
    pub fn place(&mut self, anchor: &str) -> Option<String> {
        let name = self.of(anchor)?.to_owned();
        self.placed.insert(name.clone()).then_some(name)
    }

    /// The name of an anchor that the document holds.
    pub fn of(&self, anchor: &str) -> Option<&str> {
        self.names.get(anchor).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_that_word_would_call_broken_are_no_links() {
        for bad in
            ["https://", "https://exa mple.org", "https://[bad", "https://a:99999/", "ftp://a.org", "https://é.org"]
        {
            assert_eq!(fit_address(bad), None, "{bad}");
        }
        assert_eq!(fit_address("HTTPS://a.org/é?x=1 2%").as_deref(), Some("https://a.org/%C3%A9?x=1%202%25"));
        assert_eq!(fit_address("https://a.org/a#b#c").as_deref(), Some("https://a.org/a#b%23c"));
        assert_eq!(fit_address(&format!("https://a.org/{}", "x".repeat(3000))), None);
    }

    #[test]
    fn bookmarks_are_short_plain_and_different() {
        let mut marks = Bookmarks::default();
        for anchor in ["question-A.b", "question-A-b", &"x".repeat(200)] {
            marks.name(anchor);
        }
        let names: Vec<&str> = ["question-A.b", "question-A-b"].iter().filter_map(|a| marks.of(a)).collect();
        assert_ne!(names[0], names[1]);
        assert!(marks.of(&"x".repeat(200)).is_some_and(|name| name.len() <= 40));
    }
}
