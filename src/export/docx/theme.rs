//! The theme: the colours and fonts that Word offers to whoever goes on writing.

use std::io;

use super::styles_part::{SANS, SERIF};
use crate::export::picture::hex;
use crate::export::xml::Xml;
use crate::note::figure::Ink;

const A: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";

/// Word's places for colours, and what stands there.
const COLOURS: [(&str, Ink); 12] = [
    ("a:dk1", Ink::Text),
    ("a:lt1", Ink::Page),
    ("a:dk2", Ink::Muted),
    ("a:lt2", Ink::NoneSoft),
    ("a:accent1", Ink::Accent),
    ("a:accent2", Ink::Gap),
    ("a:accent3", Ink::Ok),
    ("a:accent4", Ink::Bad),
    ("a:accent5", Ink::Edge),
    ("a:accent6", Ink::AccentSoft),
    ("a:hlink", Ink::Accent),
    ("a:folHlink", Ink::Muted),
];

/// The part.
pub(super) fn part() -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.within("a:theme", &[("xmlns:a", A), ("name", "Jalon")], |xml| {
        xml.within("a:themeElements", &[], |xml| {
            xml.within("a:clrScheme", &[("name", "Jalon")], |xml| {
                for (place, ink) in COLOURS {
                    xml.within(place, &[], |xml| xml.empty("a:srgbClr", &[("val", &hex(ink))]));
                }
            });
            xml.within("a:fontScheme", &[("name", "Jalon")], |xml| {
                for (place, font) in [("a:majorFont", SERIF), ("a:minorFont", SANS)] {
                    xml.within(place, &[], |xml| {
                        xml.empty("a:latin", &[("typeface", font)]);
                        xml.empty("a:ea", &[("typeface", "")]);
                        xml.empty("a:cs", &[("typeface", "")]);
                    });
                }
            });
            formats(xml);
        });
    });
    xml.finish()
}

/// Fills, lines and effects, three of each as the schema demands: all plain.
fn formats(xml: &mut Xml) {
    let plain = |xml: &mut Xml| {
        xml.within("a:solidFill", &[], |xml| xml.empty("a:schemeClr", &[("val", "phClr")]));
    };
    xml.within("a:fmtScheme", &[("name", "Jalon")], |xml| {
        xml.within("a:fillStyleLst", &[], |xml| (0..3).for_each(|_| plain(xml)));
        xml.within("a:lnStyleLst", &[], |xml| {
            for width in ["9525", "12700", "19050"] {
                xml.within("a:ln", &[("w", width)], plain);
            }
        });
        xml.within("a:effectStyleLst", &[], |xml| {
            for _ in 0..3 {
                xml.within("a:effectStyle", &[], |xml| xml.empty("a:effectLst", &[]));
            }
        });
        xml.within("a:bgFillStyleLst", &[], |xml| (0..3).for_each(|_| plain(xml)));
    });
}
