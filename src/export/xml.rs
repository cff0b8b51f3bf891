//! XML for the formats that are made of it: everything escaped, nothing that XML forbids.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// May this character stand in XML at all?
pub(super) fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// A text in which what XML forbids is the sign for what cannot be shown: a reader sees that something stood there.
pub(super) fn clean(text: &str) -> String {
    text.chars().map(|c| if allowed(c) { c } else { '\u{FFFD}' }).collect()
}

/// A part of the file while it is written.
pub(super) struct Xml {
    writer: Writer<Vec<u8>>,
    failed: Option<io::Error>,
}

impl Xml {
    /// Begins a part.
    pub fn part() -> Self {
        let mut xml = Self { writer: Writer::new(Vec::new()), failed: None };
        xml.put(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml
    }

    fn put(&mut self, event: Event<'_>) {
        if let Err(error) = self.writer.write_event(event) {
            self.failed.get_or_insert(error);
        }
    }

    fn tag<'n>(name: &'n str, attributes: &[(&str, &str)]) -> BytesStart<'n> {
        let mut tag = BytesStart::new(name);
        for (key, value) in attributes {
            if value.chars().all(allowed) {
                tag.push_attribute((*key, *value));
            } else {
                tag.push_attribute((*key, clean(value).as_str()));
            }
        }
        tag
    }

    /// Opens an element; [`Xml::end`] closes it.
    pub fn start(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.put(Event::Start(Self::tag(name, attributes)));
    }

    /// Closes an element.
    pub fn end(&mut self, name: &str) {
        self.put(Event::End(BytesEnd::new(name)));
    }

    /// An element that holds nothing.
    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.put(Event::Empty(Self::tag(name, attributes)));
    }

    /// The commonest: an element whose one attribute is `w:val`.
    pub fn val(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element around others.
    pub fn within(&mut self, name: &str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        self.start(name, attributes);
        inside(self);
        self.end(name);
    }

    /// An element around a text.
    pub fn holding(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        self.start(name, attributes);
        self.put(Event::Text(BytesText::new(&clean(text))));
        self.end(name);
    }

    /// The part as bytes.
    pub fn finish(self) -> io::Result<Vec<u8>> {
        match self.failed {
            Some(error) => Err(error),
            None => Ok(self.writer.into_inner()),
        }
    }
}
