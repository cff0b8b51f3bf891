//! The light theme on white paper.

use crate::note::figure::Ink;

/// Red, green and blue of a colour.
pub fn colour(ink: Ink) -> [u8; 3] {
    match ink {
        // Paper is white.
        Ink::Page | Ink::Card => [0xFF, 0xFF, 0xFF],
        Ink::Line => [0xDA, 0xDE, 0xDC],
        Ink::Edge => [0x7F, 0x89, 0x87],
        Ink::Text => [0x1A, 0x1F, 0x22],
        Ink::Muted => [0x50, 0x59, 0x5E],
        Ink::Accent => [0x23, 0x50, 0x8D],
        Ink::AccentSoft => [0xE4, 0xEC, 0xF6],
        Ink::Ok => [0x24, 0x66, 0x4A],
        Ink::OkSoft => [0xE1, 0xEF, 0xE8],
        Ink::Gap => [0x84, 0x50, 0x00],
        Ink::GapSoft => [0xFA, 0xED, 0xD6],
        Ink::Bad => [0x9E, 0x2B, 0x2B],
        Ink::BadSoft => [0xF9, 0xE4, 0xE2],
        Ink::NoneSoft => [0xE9, 0xED, 0xEB],
    }
}

/// A colour in six hexadecimal digits.
pub fn hex(ink: Ink) -> String {
    let [red, green, blue] = colour(ink);
    format!("{red:02X}{green:02X}{blue:02X}")
}
