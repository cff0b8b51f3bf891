//! Who wrote the file and what it is about, said twice as PDF wants it, and the meaning of its colours.

use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use lopdf::{Dictionary, Object};

use super::bytes::text;
use crate::note::Document;

const PRODUCER: &str = concat!("Jalon ", env!("CARGO_PKG_VERSION"));

/// The dictionary that older programs read.
pub(super) fn info(document: &Document) -> Dictionary {
    let mut info = Dictionary::new();
    info.set("Title", text(&document.title));
    if !document.author.is_empty() {
        info.set("Author", text(&document.author));
    }
    info.set("Subject", text(&document.subject));
    info.set("Creator", text(PRODUCER));
    info.set("Producer", text(PRODUCER));
    if let Some(at) = document.edited {
        let at = at.to_zoned(TimeZone::UTC);
        let date = format!(
            "D:{:04}{:02}{:02}{:02}{:02}{:02}+00'00'",
            at.year(),
            at.month(),
            at.day(),
            at.hour(),
            at.minute(),
            at.second()
        );
        info.set("CreationDate", Object::string_literal(date.as_str()));
        info.set("ModDate", Object::string_literal(date.as_str()));
    }
    info
}

fn iso(at: Timestamp) -> String {
    let at = at.to_zoned(TimeZone::UTC);
    format!(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+00:00",
        at.year(),
        at.month(),
        at.day(),
        at.hour(),
        at.minute(),
        at.second()
    )
}

/// Text as XML; what XML cannot hold falls away.
fn escaped(said: &str) -> String {
    let mut out = String::with_capacity(said.len());
    for c in said.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// The packet that newer programs read: title, author, language, dates, and which standards the file keeps.
pub(super) fn xmp(document: &Document) -> Vec<u8> {
    let mut out = String::from("<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    out.push_str(
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n",
    );
    out.push_str("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    let language = escaped(&document.language);
    let title = escaped(&document.title);
    let _ = writeln!(out, "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>");
    if !document.author.is_empty() {
        let author = escaped(&document.author);
        let _ = writeln!(out, "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>");
    }
    let subject = escaped(&document.subject);
    let _ = writeln!(
        out,
        "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>"
    );
    let _ = writeln!(out, "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>");
    out.push_str("<dc:format>application/pdf</dc:format>\n");
    let _ = writeln!(out, "<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>");
    if let Some(at) = document.edited {
        let date = iso(at);
        let _ = writeln!(out, "<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>");
    }
    let _ = writeln!(out, "<pdf:Producer>{PRODUCER}</pdf:Producer>");
    out.push_str(
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n",
    );
    out.push_str("</rdf:Description>\n");
    out.push_str(UA_SCHEMA);
    out.push_str("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>");
    out.into_bytes()
}

/// PDF/A wants to be told what the mark of PDF/UA is.
const UA_SCHEMA: &str = "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n\
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\n\
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n\
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n\
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n\
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\n\
<pdfaProperty:category>internal</pdfaProperty:category>\n\
<pdfaProperty:description>Which part of the standard the file keeps</pdfaProperty:description>\n\
</rdf:li></rdf:Seq></pdfaSchema:property>\n\
</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";

/// A small profile of the sRGB colours, made from their definition.
pub(super) fn srgb_profile() -> Vec<u8> {
    let description = description_tag("sRGB");
    let mut copyright = b"text\0\0\0\0".to_vec();
    copyright.extend(b"No copyright, use freely\0");
    let curve = curve_tag();
    // White and primaries, adapted to the D50 that profiles refer to.
    let tags: [(&[u8; 4], Vec<u8>); 7] = [
        (b"desc", description),
        (b"cprt", copyright),
        (b"wtpt", xyz_tag([0.9642, 1.0, 0.8249])),
        (b"rXYZ", xyz_tag([0.436_07, 0.222_49, 0.013_92])),
        (b"gXYZ", xyz_tag([0.385_15, 0.716_87, 0.097_08])),
        (b"bXYZ", xyz_tag([0.143_07, 0.060_61, 0.714_10])),
        (b"rTRC", curve),
    ];
    let count = tags.len() as u32 + 2;
    let mut offset = 128 + 4 + 12 * count;
    let (mut table, mut data) = (count.to_be_bytes().to_vec(), Vec::new());
    for (name, mut content) in tags {
        let length = content.len() as u32;
        let mut entry = |name: &[u8; 4]| {
            table.extend(name);
            table.extend(offset.to_be_bytes());
            table.extend(length.to_be_bytes());
        };
        entry(name);
        if name == b"rTRC" {
            // The three curves are one.
            entry(b"gTRC");
            entry(b"bTRC");
        }
        content.resize(content.len().next_multiple_of(4), 0);
        offset += content.len() as u32;
        data.extend(content);
    }
    let mut profile = vec![0_u8; 128];
    let size = 128 + table.len() + data.len();
    profile[0..4].copy_from_slice(&(size as u32).to_be_bytes());
    profile[8..12].copy_from_slice(&[2, 0x10, 0, 0]);
    profile[12..24].copy_from_slice(b"mntrRGB XYZ ");
    profile[24..36].copy_from_slice(&[7, 0xE2, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    profile[36..40].copy_from_slice(b"acsp");
    profile[68..80].copy_from_slice(&xyz([0.9642, 1.0, 0.8249]));
    profile.extend(table);
    profile.extend(data);
    profile
}

fn xyz(values: [f64; 3]) -> Vec<u8> {
    values.iter().flat_map(|v| ((v * 65536.0).round() as i32).to_be_bytes()).collect()
}

fn xyz_tag(values: [f64; 3]) -> Vec<u8> {
    let mut tag = b"XYZ \0\0\0\0".to_vec();
    tag.extend(xyz(values));
    tag
}

fn description_tag(said: &str) -> Vec<u8> {
    let mut tag = b"desc\0\0\0\0".to_vec();
    tag.extend((said.len() as u32 + 1).to_be_bytes());
    tag.extend(said.as_bytes());
    // An end, and no description in other scripts.
    tag.extend(vec![0; 1 + 4 + 4 + 2 + 1 + 67]);
    tag
}

fn curve_tag() -> Vec<u8> {
    let mut tag = b"curv\0\0\0\0".to_vec();
    tag.extend(256_u32.to_be_bytes());
    for step in 0..256_u32 {
        let c = f64::from(step) / 255.0;
        let linear = if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
        tag.extend(((linear * 65535.0).round() as u16).to_be_bytes());
    }
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_says_its_own_size() {
        let profile = srgb_profile();
        assert_eq!(u32::from_be_bytes([profile[0], profile[1], profile[2], profile[3]]) as usize, profile.len());
        assert!(profile.len() < 1200, "{}", profile.len());
    }

    #[test]
    fn xml_holds_no_sign_that_would_break_it() {
        assert_eq!(escaped("a<b>&\u{1}\u{ffff}"), "a&lt;b&gt;&amp; ");
    }
}
