//! The part that names the styles.

use std::io;

use super::sheet::dxa;
use super::styles::{ALL, BODY, Name, Rule, SIDE_HEAD_LETTERS, SIDE_LABEL, Style};
use crate::export::picture::hex;
use crate::export::xml::Xml;
use crate::note::document::Tone;
use crate::note::figure::{Face, Ink};
use crate::wording::Wording;

/// The namespace of what Word writes.
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

pub(super) const SERIF: &str = "Source Serif 4";
pub(super) const SANS: &str = "Source Sans 3";
/// What letters from the right are set in: Word has it everywhere.
const FROM_THE_RIGHT: &str = "Arial";

/// Half points, in which Word counts sizes.
pub(super) fn halves(points: f32) -> String {
    ((points * 2.0).round() as i32).to_string()
}

/// The character style of a tone. None: reading text.
pub(super) fn tone_style(tone: Tone) -> Option<(&'static str, &'static str, Ink)> {
    Some(match tone {
        Tone::Plain => return None,
        Tone::Muted => ("Muted", "docx-style-muted", Ink::Muted),
        Tone::Accent => ("Accent", "docx-style-accent", Ink::Accent),
        Tone::Gap => ("Gap", "docx-style-gap", Ink::Gap),
        Tone::Bad => ("Bad", "docx-style-bad", Ink::Bad),
        Tone::Done => ("Done", "docx-style-done", Ink::Ok),
    })
}

/// A language as Word names it: with a country where the language alone leaves its spelling open.
pub(super) fn tag(language: &str) -> Option<String> {
    let fit = |part: &str| (2..=8).contains(&part.len()) && part.chars().all(|c| c.is_ascii_alphanumeric());
    let language = language.trim();
    if !language.split('-').all(fit) || !language.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    Some(match language.to_ascii_lowercase().as_str() {
        "en" => "en-GB".to_owned(),
        "fr" => "fr-FR".to_owned(),
        "es" => "es-ES".to_owned(),
        "pt" => "pt-PT".to_owned(),
        "ru" => "ru-RU".to_owned(),
        "ar" => "ar-SA".to_owned(),
        _ => language.to_owned(),
    })
}

/// Writes the part.
pub(super) fn part(language: &str, words: &Wording) -> io::Result<Vec<u8>> {
    let mut xml = Xml::part();
    xml.start("w:styles", &[("xmlns:w", W)]);
    defaults(&mut xml, language);
    for style in ALL {
        paragraph_style(&mut xml, style, words);
    }
    character_styles(&mut xml, words);
    table_styles(&mut xml, words);
    xml.within("w:style", &[("w:type", "numbering"), ("w:default", "1"), ("w:styleId", "NoList")], |xml| {
        xml.val("w:name", "No List");
        xml.val("w:uiPriority", "99");
    });
    xml.end("w:styles");
    xml.finish()
}

fn defaults(xml: &mut Xml, language: &str) {
    let language = tag(language).unwrap_or_else(|| "en-GB".to_owned());
    xml.within("w:docDefaults", &[], |xml| {
        xml.within("w:rPrDefault", &[], |xml| {
            xml.within("w:rPr", &[], |xml| {
                fonts(xml, SERIF);
                xml.val("w:sz", &halves(BODY.size));
                xml.val("w:szCs", &halves(BODY.size));
                let lang = [("w:val", &*language), ("w:eastAsia", "zh-CN"), ("w:bidi", "ar-SA")];
                xml.empty("w:lang", &lang);
            });
        });
        xml.empty("w:pPrDefault", &[]);
    });
}

/// The fonts of a run or style.
pub(super) fn fonts(xml: &mut Xml, font: &str) {
    let fonts = [("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", FROM_THE_RIGHT)];
    xml.empty("w:rFonts", &fonts);
}

fn paragraph_style(xml: &mut Xml, style: &Style, words: &Wording) {
    let base = style.id == BODY.id;
    let mut attributes = vec![("w:type", "paragraph")];
    if base {
        attributes.push(("w:default", "1"));
    }
    if matches!(style.name, Name::Own(_)) {
        attributes.push(("w:customStyle", "1"));
    }
    attributes.push(("w:styleId", style.id));
    xml.within("w:style", &attributes, |xml| {
        match style.name {
            Name::Known(name) => xml.val("w:name", name),
            Name::Own(message) => xml.val("w:name", &words.say(message)),
        }
        if !base {
            xml.val("w:basedOn", BODY.id);
        }
        // After a heading or label comes text, after text more of it.
        if style.keep {
            xml.val("w:next", BODY.id);
        }
        if base {
            xml.empty("w:qFormat", &[]);
        } else {
            xml.val("w:uiPriority", "9");
            xml.empty("w:qFormat", &[]);
        }
        xml.within("w:pPr", &[], |xml| paragraph_look(xml, style));
        xml.within("w:rPr", &[], |xml| letters(xml, style.face, style.italic, style.size, style.ink));
    });
}

/// How a paragraph of the style is laid, in the order that the schema demands.
fn paragraph_look(xml: &mut Xml, style: &Style) {
    if style.keep {
        xml.empty("w:keepNext", &[]);
        xml.empty("w:keepLines", &[]);
    }
    xml.empty("w:widowControl", &[]);
    rule(xml, style.rule, style.ground);
    if let Some(ground) = style.ground {
        xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &hex(ground))]);
    }
    if let Some((place, dots)) = style.tab {
        let kind = if place == 0.0 { "left" } else { "right" };
        let leader = if dots { "dot" } else { "none" };
        xml.within("w:tabs", &[], |xml| {
            xml.empty("w:tab", &[("w:val", kind), ("w:leader", leader), ("w:pos", &dxa(place))]);
        });
    }
    if style.outline.is_some() || style.id == "Title" {
        xml.empty("w:suppressAutoHyphens", &[]);
    }
    let (before, after, leading) = (dxa(style.before), dxa(style.after), dxa(style.leading));
    // At least: a letter from another font is not cut, and a picture has its height.
    let spacing = [("w:before", &*before), ("w:after", &*after), ("w:line", &*leading), ("w:lineRule", "atLeast")];
    xml.empty("w:spacing", &spacing);
    let (left, right, hanging) = (dxa(style.left), dxa(style.right), dxa(style.hanging));
    let mut indent = vec![("w:left", &*left), ("w:right", &*right)];
    if style.hanging > 0.0 {
        indent.push(("w:hanging", &*hanging));
    }
    xml.empty("w:ind", &indent);
    if let Some(level) = style.outline {
        xml.val("w:outlineLvl", &level.to_string());
    }
}

/// The lines of a style. A ground reaches as far as lines do, so that lines in its colour make its margins.
pub(super) fn rule(xml: &mut Xml, rule: Rule, ground: Option<Ink>) {
    let side = |xml: &mut Xml, name: &str, size: &str, space: &str, ink: Ink| {
        xml.empty(name, &[("w:val", "single"), ("w:sz", size), ("w:space", space), ("w:color", &hex(ink))]);
    };
    if rule == Rule::None {
        return;
    }
    xml.within("w:pBdr", &[], |xml| match rule {
        Rule::None => {}
        Rule::Above => {
            side(xml, "w:top", "6", "6", Ink::Line);
            side(xml, "w:between", "6", "6", Ink::Line);
        }
        Rule::Below => side(xml, "w:bottom", "6", "5", Ink::Line),
        Rule::Ruled => {
            side(xml, "w:bottom", "4", "0", Ink::Edge);
            side(xml, "w:between", "4", "0", Ink::Edge);
        }
        Rule::Left(ink) => {
            if let Some(ground) = ground {
                side(xml, "w:top", "4", "5", ground);
            }
            side(xml, "w:left", "24", "8", ink);
            if let Some(ground) = ground {
                side(xml, "w:bottom", "4", "5", ground);
                side(xml, "w:right", "4", "6", ground);
            }
        }
    });
}

fn letters(xml: &mut Xml, face: Face, italic: bool, size: f32, ink: Ink) {
    let bold = matches!(face, Face::SansBold | Face::SerifBold);
    let sans = matches!(face, Face::Sans | Face::SansBold);
    fonts(xml, if sans { SANS } else { SERIF });
    if bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    if italic {
        xml.empty("w:i", &[]);
        xml.empty("w:iCs", &[]);
    }
    xml.val("w:color", &hex(ink));
    xml.val("w:sz", &halves(size));
    xml.val("w:szCs", &halves(size));
}

fn character_styles(xml: &mut Xml, words: &Wording) {
    let default = [("w:type", "character"), ("w:default", "1"), ("w:styleId", "DefaultParagraphFont")];
    xml.within("w:style", &default, |xml| {
        xml.val("w:name", "Default Paragraph Font");
        xml.val("w:uiPriority", "1");
        xml.empty("w:semiHidden", &[]);
    });
    let known = |xml: &mut Xml, id: &str, name: &str, inside: fn(&mut Xml)| {
        xml.within("w:style", &[("w:type", "character"), ("w:styleId", id)], |xml| {
            xml.val("w:name", name);
            xml.val("w:basedOn", "DefaultParagraphFont");
            xml.val("w:uiPriority", "99");
            xml.within("w:rPr", &[], inside);
        });
    };
    known(xml, "Hyperlink", "Hyperlink", |xml| {
        xml.val("w:color", &hex(Ink::Accent));
        xml.val("w:u", "single");
    });
    known(xml, "FootnoteReference", "footnote reference", |xml| xml.val("w:vertAlign", "superscript"));
    let custom = |xml: &mut Xml, id: &str, message: &str, inside: &dyn Fn(&mut Xml)| {
        xml.within("w:style", &[("w:type", "character"), ("w:customStyle", "1"), ("w:styleId", id)], |xml| {
            xml.val("w:name", &words.say(message));
            xml.val("w:basedOn", "DefaultParagraphFont");
            xml.val("w:uiPriority", "19");
            xml.empty("w:qFormat", &[]);
            xml.within("w:rPr", &[], inside);
        });
    };
    for own in [SIDE_HEAD_LETTERS, SIDE_LABEL] {
        custom(xml, own.id, own.name, &|xml| letters(xml, own.face, false, own.size, own.ink));
    }
    for tone in [Tone::Muted, Tone::Accent, Tone::Gap, Tone::Bad, Tone::Done] {
        let Some((id, message, ink)) = tone_style(tone) else { continue };
        custom(xml, id, message, &|xml| xml.val("w:color", &hex(ink)));
    }
}

fn table_styles(xml: &mut Xml, words: &Wording) {
    let margins = |xml: &mut Xml, top: &str, right: &str| {
        xml.within("w:tblCellMar", &[], |xml| {
            for (side, width) in [("w:top", top), ("w:left", "0"), ("w:bottom", top), ("w:right", right)] {
                xml.empty(side, &[("w:w", width), ("w:type", "dxa")]);
            }
        });
    };
    let plain = [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")];
    xml.within("w:style", &plain, |xml| {
        xml.val("w:name", "Normal Table");
        xml.val("w:uiPriority", "99");
        xml.within("w:tblPr", &[], |xml| {
            xml.empty("w:tblInd", &[("w:w", "0"), ("w:type", "dxa")]);
            margins(xml, "0", "180");
        });
    });
    let ours = [("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", "JalonTable")];
    xml.within("w:style", &ours, |xml| {
        xml.val("w:name", &words.say("docx-style-table"));
        xml.val("w:basedOn", "TableNormal");
        xml.val("w:uiPriority", "59");
        xml.empty("w:qFormat", &[]);
        xml.within("w:tblPr", &[], |xml| {
            xml.within("w:tblBorders", &[], |xml| {
                for side in ["w:bottom", "w:insideH"] {
                    let line = [("w:val", "single"), ("w:sz", "6"), ("w:space", "0"), ("w:color", &*hex(Ink::Line))];
                    xml.empty(side, &line);
                }
            });
            margins(xml, "70", "160");
        });
        xml.within("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.within("w:tcPr", &[], |xml| {
                xml.within("w:tcBorders", &[], |xml| {
                    let line = [("w:val", "single"), ("w:sz", "7"), ("w:space", "0"), ("w:color", &*hex(Ink::Text))];
                    xml.empty("w:bottom", &line);
                });
            });
        });
    });
}
