//! Contents: each part and section with its page, which is known only when all pages are.

use super::flow::{Frame, Mark, Piece, Setter, source};
use super::placed::{Placed, Role, Target, What};
use super::style;
use crate::note::document::{Block, Body, words_of};

/// The anchor of a heading by its place among all.
pub(super) fn heading_anchor(place: usize) -> String {
    format!("heading {place}")
}

/// Headings that contents list: level, words, place.
fn headings(blocks: &[Block]) -> Vec<(u8, String)> {
    let found = blocks.iter().filter_map(|block| match &block.body {
        Body::Heading { level, runs, .. } if *level < 3 => Some((*level, words_of(runs))),
        _ => None,
    });
    found.collect()
}

impl Setter<'_> {
    pub(super) fn contents(&mut self, head: &str, out: &mut Vec<Piece>) {
        let outer = self.parent;
        self.parent = self.element(Role::Section, 0);
        let title = self.element(Role::Heading(2), self.parent);
        let (frame, wide) = (self.text_frame(), self.wide_frame());
        let mut pieces = self.plain_lines(head, style::PART, wide, title);
        if let Some(first) = pieces.first_mut() {
            first.before = 30.0;
            first.page = Some(0.45);
            first.mark = Some(Mark { level: 1, title: head.to_owned(), running: head.to_owned() });
        }
        for piece in &mut pieces {
            piece.keep = true;
        }
        out.append(&mut pieces);
        let contents = self.element(Role::Contents, self.parent);
        let all = headings(&self.document.blocks);
        for (place, (level, words)) in all.iter().cloned().enumerate() {
            // What stands in every section says nothing in a list of sections.
            if level > 1 && all.iter().filter(|(_, other)| *other == words).count() > 2 {
                continue;
            }
            let item = self.element(Role::ContentsItem, contents);
            let reference = self.element(Role::Reference, item);
            let link = self.element(Role::Link, reference);
            let (setting, indent, before) = match level {
                1 => (style::CONTENTS_PART, 0.0, 5.0),
                _ => (style::CONTENTS, 14.0, 0.0),
            };
            let room = 30.0;
            let inner = Frame { x: frame.x + indent, width: frame.width - indent - room };
            let target = Target::Inside(heading_anchor(place));
            let sources = [source(words.clone(), setting, link, self.language, Some(target.clone()))];
            let mut lines = self.lines(&sources, setting, inner);
            for line in &mut lines {
                line.links.iter_mut().for_each(|l| l.says.clone_from(&words));
            }
            if let Some(last) = lines.last_mut() {
                let number = style::CONTENTS;
                let what = What::PageOf {
                    anchor: heading_anchor(place),
                    width: room,
                    face: number.face,
                    size: number.size,
                    ink: number.ink,
                };
                last.items.push(Placed { what, x: frame.x + frame.width - room, y: last.baseline, element: link });
                // The number can be clicked too.
                if let Some(area) = last.links.first_mut() {
                    area.right = frame.x + frame.width;
                }
            }
            if let Some(first) = lines.first_mut() {
                first.before = before;
            }
            // A part is not parted from the first section that stands under it.
            if level == 1 {
                for line in &mut lines {
                    line.keep = true;
                }
            }
            out.append(&mut lines);
        }
        if let Some(last) = out.last_mut() {
            last.keep = false;
        }
        self.parent = outer;
    }
}
