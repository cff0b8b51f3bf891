//! The design note: everything that the team settled, in the order in which one reads it.

use super::document::{Block, Body, Callout, Origin, Run};
use super::draft::Draft;
use super::options::Part;
use crate::catalogue::{Kind as ItemKind, Section};

/// The design note.
pub(super) fn design_note(draft: &mut Draft<'_>) {
    draft.summary_page();
    let contents = draft.say("note-contents");
    draft.push(Block::new(Body::Contents(contents)));
    if draft.choice.has(Part::Programme) {
        draft.programme_part();
    }
    if draft.choice.has(Part::Patterns) {
        draft.patterns_part();
    }
    if draft.choice.has(Part::Chain) {
        draft.chain_part();
    }
    if draft.choice.has(Part::Answers) || draft.choice.has(Part::Lessons) {
        for (_, section) in draft.sections() {
            draft.section_part(section);
        }
    }
    for part in [Part::Risks, Part::Gaps, Part::Actions, Part::Logframe, Part::Collection, Part::Sheets] {
        if draft.choice.has(part) {
            match part {
                Part::Risks => draft.risks_part(),
                Part::Gaps => draft.gaps_part(),
                Part::Actions => draft.actions_part(),
                Part::Logframe => draft.logframe_part(),
                Part::Collection => draft.collection_part(),
                _ => draft.sheets_part(),
            }
        }
    }
    if draft.choice.has(Part::Received) && !draft.project.received.is_empty() {
        draft.received_part();
    }
    if draft.choice.has(Part::Measurements) && draft.has_measurements() {
        draft.measurements_part();
    }
    if draft.choice.has(Part::Principles) {
        draft.principles_part();
    }
    if draft.choice.has(Part::Advice) && !draft.input.advice.is_empty() {
        draft.advice_part();
    }
    if draft.choice.has(Part::Annexes) {
        draft.annexes();
    }
}

impl Draft<'_> {
    fn section_part(&mut self, section: &Section) {
        let title = self.catalogue.section_title(section, self.words);
        let running = format!("{} {}", section.name, self.catalogue.section_short(section, self.words));
        let runs = vec![Run::plain(format!("{}\u{a0}\u{a0}{title}", section.name))];
        let body = Body::Heading { level: 1, runs, running: Some(running), page: true };
        self.push(Block::new(body).from(Origin::Section(section.name.clone())));
        if let Some(scope) = self.project.scope.get(&section.name).filter(|s| s.chosen && !s.why.trim().is_empty()) {
            let why = self.own_block(&scope.why);
            let head = self.say("note-why-section");
            self.row(&head, why.into_iter().collect(), Some(Origin::Section(section.name.clone())));
        }
        for figures in [&self.input.figures.chains, &self.input.figures.ladders] {
            if let Some(figure) = figures.get(&section.name) {
                let block = self.figure(figure);
                self.push(block.from(Origin::Section(section.name.clone())));
            }
        }
        if self.choice.has(Part::Answers) {
            self.answers_part(section);
        }
        if self.choice.has(Part::Lessons) {
            self.lessons_part(section);
        }
        let errata = self.catalogue.in_section(section).filter(|i| i.kind == ItemKind::Question && i.erratum.is_some());
        let errata: Vec<Run> = errata
            .filter(|i| self.project.answers.contains_key(&*i.id))
            .filter_map(|i| Some((i, self.words.attribute(&i.message, "erratum")?)))
            .flat_map(|(i, text)| [Run::bold(self.question_number(&i.id)), Run::plain(format!("\u{a0}\u{a0}{text}\n"))])
            .collect();
        if self.choice.has(Part::Answers) && !errata.is_empty() {
            let head = self.say("note-erratum-head");
            self.push(Block::new(Body::Callout(Callout::Remark, head, errata)));
        }
    }
}
