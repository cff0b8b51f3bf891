//! Texts, addresses and tables as the bytes that PDF wants, and hashes that are the same on every machine.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Object, StringFormat};

/// Where a hash begins.
pub(super) const HASH_START: u64 = 0xcbf2_9ce4_8422_2325;

/// Goes on with a hash over some bytes: always the same for the same bytes, on every machine.
pub(super) fn hash(start: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Text as PDF knows it, with its byte-order mark.
pub(super) fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xFE, 0xFF];
    text.encode_utf16().for_each(|unit| bytes.extend(unit.to_be_bytes()));
    bytes
}

pub(super) fn text(said: &str) -> Object {
    if said.is_ascii() {
        return Object::string_literal(said);
    }
    Object::String(utf16(said), StringFormat::Literal)
}

/// An address with what must not stand in one written as the web does.
pub(super) fn address_bytes(address: &str) -> Vec<u8> {
    let mut out = Vec::new();
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            out.push(byte);
        } else {
            out.extend(format!("%{byte:02X}").bytes());
        }
    }
    out
}

/// A table from glyphs to texts.
pub(super) fn texts_table(texts: &BTreeMap<u16, String>) -> String {
    let mut out = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) \
         /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let all: Vec<(&u16, &String)> = texts.iter().collect();
    for some in all.chunks(100) {
        let _ = writeln!(out, "{} beginbfchar", some.len());
        for (id, text) in some {
            let _ = write!(out, "<{id:04X}> <");
            text.encode_utf16().for_each(|unit| {
                let _ = write!(out, "{unit:04X}");
            });
            out.push_str(">\n");
        }
        out.push_str("endbfchar\n");
    }
    out.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_holds_nothing_that_a_web_address_must_not() {
        assert_eq!(address_bytes("https://a.b/é"), b"https://a.b/%C3%A9");
    }
}
