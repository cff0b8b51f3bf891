//! The design on two pages; its first page also opens the design note.

use super::document::{Block, Body, Line, Run, Span, Table};
use super::draft::Draft;
use super::entries::{column, end_column};
use crate::catalogue::Role;
use crate::project::{EntityKind, Status};

/// So many gaps stand on a summary; the design note lists all.
const GAPS: usize = 6;
/// So many indicators.
const INDICATORS: usize = 8;

/// The summary on its own.
pub(super) fn summary(draft: &mut Draft<'_>) {
    draft.summary_page();
    draft.summary_indicators();
    draft.how_made();
}

impl<'a> Draft<'a> {
    /// Title, and in rows: the programme, what is to change, how, what is missing, risks accepted, how far it is.
    pub fn summary_page(&mut self) {
        self.title_page();
        self.subtitle();
        let facts = self.programme_facts();
        self.row(&self.say("note-part-programme"), vec![facts], Some(super::document::Origin::Identity));
        let change = self.change_blocks();
        self.row(&self.say("note-what-changes"), change, None);
        let works = self.how_it_works();
        self.row(&self.say("note-how-works"), works, None);
        let gaps = self.summary_gaps();
        self.row(&self.say("note-still-missing"), gaps, None);
        let risks = self.accepted_risks();
        self.row(&self.say("note-accepted-risks"), risks, None);
        let progress = self.progress_sentence();
        let text = format!("{progress} {}", self.say("note-no-score"));
        self.row(&self.say("note-where-design-stands"), vec![Block::paragraph(vec![Run::plain(text)])], None);
    }

    /// How the design is meant to work: the team's own contribution answers, then the picture.
    fn how_it_works(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for (_, section) in self.sections() {
            for question in self.catalogue.by_role(section, Role::Contribution) {
                let Some(answer) = self.project.answers.get(&*question.id) else { continue };
                if answer.sensitivity > self.choice.audience || answer.text.trim().is_empty() {
                    continue;
                }
                let mut own = self.own_blocks(&answer.text);
                own.truncate(2);
                if let Some(Body::Paragraph(_, runs)) = own.last_mut().map(|b| &mut b.body) {
                    runs.push(Run::plain(" "));
                    runs.push(self.question_reference(&question.id));
                }
                let origin = super::document::Origin::Question(question.id.to_string());
                blocks.push(Block::new(Body::Own(own, self.own_language())).from(origin));
            }
        }
        if let Some(figure) = &self.input.figures.chain {
            let block = self.figure(figure);
            blocks.push(block);
        }
        if blocks.is_empty() {
            let project = self.project;
            let origin = |s: &crate::project::ChainStatement| {
                super::document::Origin::Entity(EntityKind::ChainStatement, s.id.to_string())
            };
            let mut statements = self.seen(&project.chain, |s| s.sensitivity, origin, |s| &s.text);
            statements.sort_by_key(|s| s.column);
            let text: Vec<String> = statements.iter().map(|s| s.text.trim().to_owned()).collect();
            blocks.extend(self.own_block(&text.join("\n")));
        }
        if blocks.is_empty() {
            blocks.push(Block::paragraph(self.missing_cell("note-nothing-said")));
        }
        blocks
    }

    fn summary_gaps(&mut self) -> Vec<Block> {
        let gaps = self.open_gaps();
        if gaps.is_empty() {
            return vec![Block::paragraph(vec![Run::plain(self.say("note-no-gaps"))])];
        }
        let shown = &gaps[..gaps.len().min(GAPS)];
        let columns = vec![
            column(self.say("note-head-missing"), 2.4),
            column(self.say("note-head-produces"), 1.8),
            end_column(self.say("note-head-by"), 1.1),
        ];
        let title = self.say("note-part-gaps");
        let lines = self.gap_lines(shown, false);
        let table = Table { title, columns, lines, span: Span::Text, row_heads: false };
        let mut blocks = vec![Block::new(Body::Table(table))];
        if gaps.len() > GAPS {
            let more = self.say_count("note-gaps-more", gaps.len() - GAPS);
            blocks.push(Block::small(vec![Run::plain(more)]));
        }
        blocks
    }

    /// “18 answered + 1 not relevant + 4 missing + 9 open = 32.”
    pub fn progress_sentence(&self) -> String {
        let all = self.project.progress(self.catalogue).all;
        let part = |status: Status, count: usize| {
            let id = format!("note-sum-{}", status.name().replace('_', "-"));
            self.say_count(&id, count)
        };
        let parts = [
            part(Status::Answered, all.answered),
            part(Status::NotRelevant, all.not_relevant),
            part(Status::Missing, all.missing),
            part(Status::Open, all.open),
        ];
        self.say_with("note-sum", &[("parts", &parts.join(" + ")), ("total", &self.words.count(all.total))])
    }

    /// The indicators that tell most, in a line each.
    fn summary_indicators(&mut self) {
        let indicators = self.indicators();
        self.heading(1, &self.say("note-how-known"), false);
        if indicators.is_empty() {
            self.no_indicators();
            return;
        }
        let shown = &indicators[..indicators.len().min(INDICATORS)];
        let unknown = || self.missing_cell("note-not-known");
        let lines: Vec<Line> = shown
            .iter()
            .map(|indicator| {
                let cells = vec![
                    vec![Run::toned(self.code(indicator), super::document::Tone::Muted)],
                    self.own(&indicator.name),
                    vec![Run::plain(self.level(indicator))],
                    self.point(indicator.baseline.as_ref(), indicator.kind).unwrap_or_else(unknown),
                    self.point(indicator.target.as_ref(), indicator.kind).unwrap_or_else(unknown),
                ];
                super::draft::line(cells, Some(super::indicators::indicator_origin(indicator)))
            })
            .collect();
        let columns = vec![
            column(self.say("note-head-code"), 0.5),
            column(self.say("note-head-indicator"), 3.2),
            column(self.say("note-head-level"), 1.2),
            end_column(self.say("note-head-baseline"), 1.3),
            end_column(self.say("note-head-target"), 1.3),
        ];
        self.table("note-how-known", columns, lines, Span::Wide);
        if indicators.len() > INDICATORS {
            let more = self.say_count("note-indicators-more", indicators.len() - INDICATORS);
            self.push(Block::small(vec![Run::plain(more)]));
        }
        self.beside_results(shown);
    }
}
