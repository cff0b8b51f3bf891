//! The small parts: what the file holds, how Word is to treat it, its fonts, what it says of itself.

use std::io;

use super::styles_part::{SANS, SERIF, W, tag};
use crate::export::xml::Xml;
use crate::note::Document;

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
const PACKAGE: &str = "application/vnd.openxmlformats-package.";
const OFFICE: &str = "application/vnd.openxmlformats-officedocument.";

/// The list of what the file holds.
pub(super) fn content_types(pictures: bool) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.within("Types", &[("xmlns", TYPES)], |xml| {
        let mut endings = vec![("rels", format!("{PACKAGE}relationships+xml")), ("xml", "application/xml".to_owned())];
        if pictures {
            endings.push(("png", "image/png".to_owned()));
            endings.push(("svg", "image/svg+xml".to_owned()));
        }
        for (ending, kind) in endings {
            xml.empty("Default", &[("Extension", ending), ("ContentType", &kind)]);
        }
        let parts = [
            ("/word/document.xml", format!("{WORD}document.main+xml")),
            ("/word/styles.xml", format!("{WORD}styles+xml")),
            ("/word/numbering.xml", format!("{WORD}numbering+xml")),
            ("/word/settings.xml", format!("{WORD}settings+xml")),
            ("/word/theme/theme1.xml", format!("{OFFICE}theme+xml")),
            ("/word/fontTable.xml", format!("{WORD}fontTable+xml")),
            ("/word/footnotes.xml", format!("{WORD}footnotes+xml")),
            ("/word/header1.xml", format!("{WORD}header+xml")),
            ("/word/header2.xml", format!("{WORD}header+xml")),
            ("/word/footer1.xml", format!("{WORD}footer+xml")),
            ("/docProps/core.xml", format!("{PACKAGE}core-properties+xml")),
            ("/docProps/app.xml", format!("{OFFICE}extended-properties+xml")),
        ];
        for (name, kind) in parts {
            xml.empty("Override", &[("PartName", name), ("ContentType", &kind)]);
        }
    });
    xml.finish()
}

/// How Word is to treat the file: hyphenate, and ask nothing.
pub(super) fn settings(document: &Document) -> io::Result<Vec<u8>> {
    let language = tag(&document.language).unwrap_or_else(|| "en-GB".to_owned());
    let mut xml = Xml::part();
    xml.within("w:settings", &[("xmlns:w", W)], |xml| {
        xml.empty("w:zoom", &[("w:percent", "100")]);
        xml.val("w:defaultTabStop", "709");
        xml.empty("w:autoHyphenation", &[]);
        xml.val("w:consecutiveHyphenLimit", "2");
        xml.val("w:hyphenationZone", "425");
        xml.empty("w:doNotHyphenateCaps", &[]);
        xml.val("w:characterSpacingControl", "doNotCompress");
        xml.within("w:footnotePr", &[], |xml| {
            xml.empty("w:footnote", &[("w:id", "-1")]);
            xml.empty("w:footnote", &[("w:id", "0")]);
        });
        xml.within("w:compat", &[], |xml| {
            let kept = [
                ("compatibilityMode", "15"),
                ("overrideTableStyleFontSizeAndJustification", "1"),
                ("enableOpenTypeFeatures", "1"),
                ("doNotFlipMirrorIndents", "1"),
                ("differentiateMultirowTableHeaders", "1"),
            ];
            for (name, value) in kept {
                let uri = "http://schemas.microsoft.com/office/word";
                xml.empty("w:compatSetting", &[("w:name", name), ("w:uri", uri), ("w:val", value)]);
            }
        });
        xml.empty("w:themeFontLang", &[("w:val", &language)]);
        let comma = if document.language.starts_with("en") { "." } else { "," };
        xml.val("w:decimalSymbol", comma);
        xml.val("w:listSeparator", if comma == "." { "," } else { ";" });
    });
    xml.finish()
}

/// The fonts, and which stand in where a reader does not have them.
pub(super) fn font_table() -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.within("w:fonts", &[("xmlns:w", W)], |xml| {
        for (name, instead, family) in [(SANS, "Calibri", "swiss"), (SERIF, "Georgia", "roman")] {
            xml.within("w:font", &[("w:name", name)], |xml| {
                xml.val("w:altName", instead);
                xml.val("w:charset", "00");
                xml.val("w:family", family);
                xml.val("w:pitch", "variable");
            });
        }
    });
    xml.finish()
}

/// What the file says of itself. Its only date is that of the project's last edit.
pub(super) fn core(document: &Document) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    let spaces = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.within("cp:coreProperties", &spaces, |xml| {
        xml.holding("dc:title", &[], &document.title);
        xml.holding("dc:subject", &[], &document.subject);
        if !document.author.trim().is_empty() {
            xml.holding("dc:creator", &[], &document.author);
        }
        xml.holding("dc:language", &[], &tag(&document.language).unwrap_or_default());
        xml.holding("cp:category", &[], &document.kind_name);
        if let Some(edited) = document.edited {
            let at = edited.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
            for name in ["dcterms:created", "dcterms:modified"] {
                xml.holding(name, &[("xsi:type", "dcterms:W3CDTF")], &at);
            }
        }
    });
    xml.finish()
}

/// What wrote the file.
pub(super) fn application() -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.within("Properties", &[("xmlns", space)], |xml| xml.holding("Application", &[], "Jalon"));
    xml.finish()
}
