//! Questions and answers of a section, as the design note prints them.

use super::document::{Block, Body, Origin, Run, Side, Text, Tone};
use super::draft::{Draft, question_anchor};
use crate::catalogue::{Form, Kind as ItemKind, Section};
use crate::project::{Answer, EntityKind, Evidence, Status};

/// A question of a section, the source's or the team's own.
struct Asked {
    id: String,
    text: String,
    own: bool,
}

impl<'a> Draft<'a> {
    fn asked(&mut self, section: &Section) -> Vec<Asked> {
        let printed = self.catalogue.in_section(section).filter(|i| i.kind == ItemKind::Question);
        let mut all: Vec<Asked> =
            printed.map(|i| Asked { id: i.id.to_string(), text: self.text_of(i), own: false }).collect();
        let project = self.project;
        let own = self.seen(
            &project.own_questions,
            |q| q.sensitivity,
            |q| Origin::Entity(EntityKind::OwnQuestion, q.id.to_string()),
            |q| &q.text,
        );
        let own = own.into_iter().filter(|q| q.section == section.name);
        all.extend(own.map(|q| Asked { id: q.id.to_string(), text: q.text.clone(), own: true }));
        all
    }

    /// All questions of a section: answered first to last, then those without an answer in short.
    pub fn answers_part(&mut self, section: &Section) {
        let head = self.say("note-questions");
        self.heading(2, &head, false);
        let (mut not_relevant, mut open) = (Vec::new(), Vec::new());
        let mut any = false;
        for asked in self.asked(section) {
            let origin = Origin::Question(asked.id.clone());
            let answer = self.project.answers.get(&asked.id);
            let Some(answer) = answer else {
                open.push(asked);
                continue;
            };
            if !self.sees(answer.sensitivity, &origin, |draft| {
                let number = draft.question_number(&asked.id);
                draft.named(&origin, &format!("{number} {}", asked.text))
            }) {
                any = true;
                continue;
            }
            match answer.status {
                Status::NotRelevant => not_relevant.push((asked, answer)),
                _ if says_nothing(answer) => open.push(asked),
                _ => {
                    any = true;
                    self.answer(&asked, answer);
                }
            }
        }
        self.in_short(&not_relevant, &open);
        if !any && not_relevant.is_empty() && open.is_empty() {
            self.paragraph(&self.say("note-no-questions"));
        }
    }

    fn answer(&mut self, asked: &Asked, answer: &'a Answer) {
        let origin = Origin::Question(asked.id.clone());
        let language = if asked.own { self.own_language() } else { None };
        let question = Text { language, ..Text::plain(asked.text.trim()) };
        let body = Body::Heading { level: 3, runs: vec![Run::Text(question)], running: None, page: false };
        let mut blocks = vec![Block::new(body)];
        let mut own = self.own_blocks(&answer.text);
        let notes = self.source_notes(&answer.sources, &origin);
        let printed = self.catalogue.get(&asked.id);
        for prompt in printed.map(|q| self.catalogue.children(q).collect::<Vec<_>>()).unwrap_or_default() {
            let Some(given) = answer.prompts.get(&*prompt.id).filter(|p| !p.text.trim().is_empty()) else { continue };
            let label = match &prompt.label {
                Some(label) => self.say_with("note-prompt", &[("letter", label), ("text", &self.text_of(prompt))]),
                None => self.text_of(prompt),
            };
            let mut runs = vec![Run::italic(label), Run::plain("\n")];
            runs.extend(self.own(&given.text));
            own.push(Block::paragraph(runs));
        }
        attach(&mut own, notes);
        if own.is_empty() {
            own.push(Block::paragraph(self.missing_cell("note-no-answer")));
        }
        blocks.push(Block::new(Body::Own(own, self.own_language())));
        let change = self.own_block(&answer.change);
        if let Some(change) = change {
            blocks.push(Block::label(self.say("note-change")));
            blocks.push(change);
        }
        let context = self.own_block(&answer.context);
        if let Some(context) = context {
            blocks.push(Block::label(self.say("note-context")));
            blocks.push(context);
        }
        let side = self.answer_side(asked, answer);
        let row = Block::new(Body::Row(side, blocks));
        self.push(row.from(origin).anchored(question_anchor(&asked.id)));
    }

    fn answer_side(&mut self, asked: &Asked, answer: &Answer) -> Side {
        let mut facts = Vec::new();
        // What is as one expects it needs no line.
        if answer.status != Status::Answered {
            let tone = if answer.status == Status::Missing { Tone::Gap } else { Tone::Plain };
            let state =
                Run::Text(Text { bold: tone == Tone::Gap, tone, ..Text::plain(self.say(&answer.status.message())) });
            facts.push((self.say("note-status"), vec![state]));
        }
        if let Some(effect) = answer.effect {
            facts.push((self.say("note-effect"), vec![Run::plain(self.say(&effect.message()))]));
        }
        if let Some(evidence) = answer.evidence {
            let tone = if evidence == Evidence::None { Tone::Gap } else { Tone::Plain };
            facts.push((self.say("note-evidence"), vec![Run::toned(self.say(&evidence.message()), tone)]));
        }
        for (check, found) in &answer.checks {
            // The words of a check come with the catalogue that asks for it; one that is unknown here says nothing.
            let message = format!("fact-{}", check.replace('.', "-"));
            if self.words.has(&message) {
                facts.push((self.say(&message), vec![Run::plain(self.say(&found.message()))]));
            }
        }
        Side { head: vec![Run::plain(self.question_number(&asked.id))], number: true, facts }
    }

    /// Questions without an answer, each in a line: not relevant and why, then still open.
    fn in_short(&mut self, not_relevant: &[(Asked, &Answer)], open: &[Asked]) {
        for (asked, answer) in not_relevant {
            let mut runs = self.question_in_line(asked);
            let why = answer.not_relevant_because.trim();
            runs.push(Run::plain(" "));
            runs.extend(self.own_or(why, "note-no-reason"));
            let side = Side { facts: vec![(self.say(&Status::NotRelevant.message()), Vec::new())], ..Side::default() };
            let row = Block::new(Body::Row(side, vec![Block::paragraph(runs)]));
            self.push(row.from(Origin::Question(asked.id.clone())).anchored(question_anchor(&asked.id)));
        }
        for (place, asked) in open.iter().enumerate() {
            let runs = self.question_in_line(asked);
            let label = if place == 0 { vec![(self.say(&Status::Open.message()), Vec::new())] } else { Vec::new() };
            let row = Block::new(Body::Row(Side { facts: label, ..Side::default() }, vec![Block::paragraph(runs)]));
            self.push(row.from(Origin::Question(asked.id.clone())).anchored(question_anchor(&asked.id)));
        }
    }

    fn question_in_line(&self, asked: &Asked) -> Vec<Run> {
        let language = if asked.own { self.own_language() } else { None };
        let text = Text { language, ..Text::plain(asked.text.trim()) };
        vec![Run::bold(self.question_number(&asked.id)), Run::plain("\u{a0}\u{a0}"), Run::Text(text)]
    }

    /// The title of a prompt's form is its place: examples have no letter of their own.
    pub fn prompts_of(&self, question: &str) -> Vec<(Option<String>, String)> {
        let Some(item) = self.catalogue.get(question) else { return Vec::new() };
        let prompts = self.catalogue.children(item).filter(|c| c.kind == ItemKind::Prompt);
        prompts
            .map(|p| {
                let example = matches!(p.detail, crate::catalogue::Detail::Prompt { form: Form::Example, .. });
                (if example { None } else { p.label.clone() }, self.text_of(p))
            })
            .collect()
    }
}

/// Nothing was written, and nothing was decided.
fn says_nothing(answer: &Answer) -> bool {
    answer.status == Status::Open
        && [&answer.text, &answer.change, &answer.context].iter().all(|t| t.trim().is_empty())
        && answer.prompts.values().all(|p| p.text.trim().is_empty())
}

/// Notes stand at the end of the last paragraph of an answer; an answer of sources alone gets a line for them.
fn attach(blocks: &mut Vec<Block>, notes: Vec<Run>) {
    if notes.is_empty() {
        return;
    }
    if let Some(Body::Paragraph(_, runs)) = blocks.last_mut().map(|b| &mut b.body) {
        runs.extend(notes);
        return;
    }
    if let Some(Body::List(items)) = blocks.last_mut().map(|b| &mut b.body)
        && let Some(item) = items.last_mut()
    {
        item.runs.extend(notes);
        return;
    }
    blocks.push(Block::paragraph(notes));
}
