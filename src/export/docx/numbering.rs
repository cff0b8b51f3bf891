//! Numbers and letters of lists, as Word counts them.

use std::io;

use super::styles_part::{SERIF, W, fonts};
use crate::export::xml::Xml;
use crate::note::document::Item;

/// How a list counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Count {
    Dots,
    Numbers,
    Letters,
}

/// Definitions that the file lists, in this order: their ids are their places.
const COUNTS: [Count; 3] = [Count::Dots, Count::Numbers, Count::Letters];

/// What one item is marked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Mark {
    /// A list of the file counts it.
    Counted(usize),
    /// A label that is no number or letter: it stands as it is.
    Literal(String),
}

/// The lists of the file.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// How each counts, and from where.
    lists: Vec<(Count, u32)>,
}

/// A label as a place in a count.
fn place(label: &str) -> Option<(Count, u32)> {
    if let [letter @ b'a'..=b'z'] = label.as_bytes() {
        return Some((Count::Letters, u32::from(letter - b'a') + 1));
    }
    let plain = !label.is_empty() && label.len() <= 4 && label.bytes().all(|b| b.is_ascii_digit());
    // “007” would be printed as 7.
    if !plain || (label.len() > 1 && label.starts_with('0')) {
        return None;
    }
    label.parse().ok().map(|number| (Count::Numbers, number))
}

impl Numbering {
    /// The marks of a list's items. Where labels jump, Word counts anew from there.
    pub fn marks(&mut self, items: &[Item]) -> Vec<Mark> {
        let mut marks = Vec::with_capacity(items.len());
        // How the item before counts, its place in the count, and the id of its list.
        let mut before: Option<(Count, u32, usize)> = None;
        for item in items {
            let Some(label) = &item.label else {
                let id = match before {
                    Some((Count::Dots, _, id)) => id,
                    _ => self.begin(Count::Dots, 1),
                };
                before = Some((Count::Dots, 0, id));
                marks.push(Mark::Counted(id));
                continue;
            };
            let Some((count, number)) = place(label.trim()) else {
                marks.push(Mark::Literal(label.trim().to_owned()));
                before = None;
                continue;
            };
            let id = match before {
                Some((same, past, id)) if same == count && past + 1 == number => id,
                _ => self.begin(count, number),
            };
            before = Some((count, number, id));
            marks.push(Mark::Counted(id));
        }
        marks
    }

    fn begin(&mut self, count: Count, from: u32) -> usize {
        // Dots are all alike: one list serves them all.
        if count == Count::Dots
            && let Some(place) = self.lists.iter().position(|(known, _)| *known == Count::Dots)
        {
            return place + 1;
        }
        self.lists.push((count, from));
        self.lists.len()
    }

    /// The part that defines them.
    pub fn part(&self) -> io::Result<Vec<u8>> {
        let mut xml = Xml::part();
        xml.within("w:numbering", &[("xmlns:w", W)], |xml| {
            for (id, count) in COUNTS.iter().enumerate() {
                definition(xml, id, *count);
            }
            for (place, (count, from)) in self.lists.iter().enumerate() {
                let of = COUNTS.iter().position(|known| known == count).unwrap_or_default().to_string();
                xml.within("w:num", &[("w:numId", &(place + 1).to_string())], |xml| {
                    xml.val("w:abstractNumId", &of);
                    if *count != Count::Dots {
                        xml.within("w:lvlOverride", &[("w:ilvl", "0")], |xml| {
                            xml.val("w:startOverride", &from.to_string());
                        });
                    }
                });
            }
        });
        xml.finish()
    }
}

fn definition(xml: &mut Xml, id: usize, count: Count) {
    let (format, text) = match count {
        Count::Dots => ("bullet", "•"),
        Count::Numbers => ("decimal", "%1"),
        Count::Letters => ("lowerLetter", "%1"),
    };
    xml.within("w:abstractNum", &[("w:abstractNumId", &id.to_string())], |xml| {
        xml.val("w:multiLevelType", "singleLevel");
        xml.within("w:lvl", &[("w:ilvl", "0")], |xml| {
            xml.val("w:start", "1");
            xml.val("w:numFmt", format);
            xml.val("w:lvlText", text);
            xml.val("w:lvlJc", "left");
            xml.within("w:rPr", &[], |xml| fonts(xml, SERIF));
        });
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(label: &str) -> Item {
        Item { label: (!label.is_empty()).then(|| label.to_owned()), runs: Vec::new() }
    }

    #[test]
    fn labels_are_counted_where_they_follow_and_kept_where_they_are_none() {
        let mut numbering = Numbering::default();
        let marks = numbering.marks(&["a", "b", "d", "", "", "I-2", "1", "2"].map(item));
        let lists = [1, 1, 2, 3, 3];
        assert!(marks.iter().zip(lists).all(|(mark, list)| *mark == Mark::Counted(list)));
        assert_eq!(marks[5], Mark::Literal("I-2".to_owned()));
        assert_eq!(marks[6..], [Mark::Counted(4), Mark::Counted(4)]);
        assert_eq!(numbering.lists[1], (Count::Letters, 4));
        assert_eq!(numbering.marks(&[item("")]), [Mark::Counted(3)]);
    }
}
