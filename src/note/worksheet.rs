//! The worksheet: questions with why they matter, what a good answer contains, and room to write, for a workshop.

use super::document::{Block, Body, Item, Origin, Run, Side, Style};
use super::draft::{Draft, question_anchor};
use crate::catalogue::{Kind as ItemKind, Section};

/// Lines to write on below a question.
const ROOM: u8 = 6;
/// Lines where something is written already.
const LESS_ROOM: u8 = 3;

/// The worksheet.
pub(super) fn worksheet(draft: &mut Draft<'_>) {
    draft.title_page();
    let lead = draft.say("note-worksheet-lead");
    draft.push(Block::new(Body::Paragraph(Style::Subtitle, vec![Run::plain(lead)])));
    let chosen = &draft.choice.sections;
    let sections: Vec<_> = if chosen.is_empty() {
        draft.sections()
    } else {
        let all = draft.catalogue.sources().iter().flat_map(|s| s.sections.iter().map(move |x| (s, x)));
        all.filter(|(_, section)| chosen.contains(&section.name)).collect()
    };
    if sections.is_empty() {
        let nothing = draft.say("note-no-questions");
        draft.paragraph(&nothing);
    }
    for (place, (_, section)) in sections.into_iter().enumerate() {
        draft.worksheet_section(section, place > 0);
    }
    draft.how_made_in_short();
}

impl Draft<'_> {
    fn worksheet_section(&mut self, section: &Section, page: bool) {
        let title = self.catalogue.section_title(section, self.words);
        let running = format!("{} {}", section.name, self.catalogue.section_short(section, self.words));
        let runs = vec![Run::plain(format!("{}\u{a0}\u{a0}{title}", section.name))];
        let body = Body::Heading { level: 1, runs, running: Some(running), page };
        self.push(Block::new(body).from(Origin::Section(section.name.clone())));
        let printed: Vec<String> = self
            .catalogue
            .in_section(section)
            .filter(|i| i.kind == ItemKind::Question)
            .map(|i| i.id.to_string())
            .collect();
        let audience = self.choice.audience;
        let own = self.project.own_questions.iter().filter(|q| q.section == section.name && q.sensitivity <= audience);
        let all: Vec<String> = printed.into_iter().chain(own.map(|q| q.id.to_string())).collect();
        for id in all {
            self.worksheet_question(&id);
        }
    }

    fn worksheet_question(&mut self, id: &str) {
        let text = Run::plain(self.question_text(id));
        let body = Body::Heading { level: 3, runs: vec![text], running: None, page: false };
        let mut blocks = vec![Block::new(body)];
        let prompts = self.prompts_of(id);
        if !prompts.is_empty() {
            let items = prompts.into_iter().map(|(label, text)| Item { label, runs: vec![Run::plain(text)] });
            blocks.push(Block::new(Body::List(items.collect())));
        }
        if let Some(item) = self.catalogue.get(id) {
            let view = self.catalogue.view(item, self.words);
            if let Some(why) = view.why {
                blocks.push(Block::label(self.say("label-why")));
                blocks.push(Block::small(vec![Run::plain(why)]));
            }
            if !view.good_answer.is_empty() {
                blocks.push(Block::label(self.say("label-good-answer")));
                let items = view.good_answer.into_iter().map(|text| Item { label: None, runs: vec![Run::plain(text)] });
                blocks.push(Block::new(Body::List(items.collect())));
            }
        }
        let answer = self.project.answers.get(id);
        let origin = Origin::Question(id.to_owned());
        let mut room = ROOM;
        if let Some(answer) = answer.filter(|a| !a.text.trim().is_empty())
            && self.sees(answer.sensitivity, &origin, |draft| {
                draft.named(&origin, &format!("{} {}", draft.question_number(id), draft.question_text(id)))
            })
        {
            blocks.push(Block::label(self.say("note-so-far")));
            blocks.extend(self.own_block(&answer.text));
            room = LESS_ROOM;
        }
        blocks.push(Block::new(Body::Room(room)));
        let side = Side { head: vec![Run::plain(self.question_number(id))], number: true, facts: Vec::new() };
        self.push(Block::new(Body::Row(side, blocks)).from(origin).anchored(question_anchor(id)));
    }
}
