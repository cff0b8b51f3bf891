//! Lessons of a section, and what the team did with each.

use super::document::{Block, Body, Item, Origin, Run, Side, Text, Tone};
use super::draft::Draft;
use crate::catalogue::{Kind as ItemKind, Section};
use crate::project::Take;

impl Draft<'_> {
    /// Lessons of a section: those taken with what became of them, then those still to be taken.
    pub fn lessons_part(&mut self, section: &Section) {
        let catalogue = self.catalogue;
        let lessons: Vec<_> = catalogue.in_section(section).filter(|i| i.kind == ItemKind::Lesson).collect();
        if lessons.is_empty() {
            return;
        }
        let head = self.say("note-lessons");
        self.heading(2, &head, false);
        let mut untaken = Vec::new();
        for lesson in lessons {
            let title = self.words.attribute(&lesson.message, "title").map_or_else(|| self.text_of(lesson), Into::into);
            let origin = Origin::Lesson(lesson.id.to_string());
            let Some(taken) = self.project.lessons.get(&*lesson.id) else {
                untaken.push((lesson, title));
                continue;
            };
            if !self.sees(taken.sensitivity, &origin, |draft| draft.named(&origin, &title)) {
                continue;
            }
            let mut blocks = vec![Block::paragraph(vec![Run::bold(title)])];
            let points = catalogue.children(lesson).filter(|c| c.kind == ItemKind::LessonPoint);
            let points: Vec<Item> =
                points.map(|p| Item { label: p.label.clone(), runs: vec![Run::plain(self.text_of(p))] }).collect();
            blocks.push(Block::paragraph(vec![Run::plain(self.text_of(lesson))]));
            if !points.is_empty() {
                blocks.push(Block::new(Body::List(points)));
            }
            let label = match taken.take {
                Take::Adopted => "note-lesson-where",
                Take::DoesNotApply | Take::RiskAccepted => "note-lesson-why",
            };
            let note = self.own_block(&taken.note);
            blocks.push(Block::label(self.say(label)));
            blocks.push(note.unwrap_or_else(|| Block::paragraph(self.missing_cell("note-not-said"))));
            if taken.take == Take::RiskAccepted {
                blocks.push(Block::label(self.say("note-followed-by")));
                let owner = self.own_or(&taken.owner, "note-nobody");
                blocks.push(Block::paragraph(owner));
            }
            let side = self.lesson_side(&lesson.number.map(|n| n.to_string()).unwrap_or_default(), taken.take);
            let row = Block::new(Body::Row(side, blocks));
            self.push(row.from(origin).anchored(lesson_anchor(&lesson.id)));
        }
        if !untaken.is_empty() {
            let items = untaken.into_iter().map(|(lesson, title)| Item {
                label: lesson.number.map(|n| n.to_string()),
                runs: vec![Run::plain(title)],
            });
            let blocks = vec![Block::new(Body::List(items.collect()))];
            let head = Side { facts: vec![(self.say("note-lessons-untaken"), Vec::new())], ..Side::default() };
            self.push(Block::new(Body::Row(head, blocks)).from(Origin::Section(section.name.clone())));
        }
    }

    fn lesson_side(&self, number: &str, take: Take) -> Side {
        let tone = match take {
            Take::Adopted => Tone::Done,
            Take::DoesNotApply => Tone::Plain,
            Take::RiskAccepted => Tone::Gap,
        };
        let state = Run::Text(Text { bold: true, tone, ..Text::plain(self.say(&take.message())) });
        let head = vec![Run::plain(self.say_with("note-lesson-number", &[("number", number)]))];
        Side { head, number: false, facts: vec![(self.say("note-status"), vec![state])] }
    }
}

/// The anchor of a lesson.
pub(super) fn lesson_anchor(id: &str) -> String {
    format!("lesson-{id}")
}
