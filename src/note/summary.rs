//! The design on two pages; its first page also opens the design note.

use super::document::{Block, Body, Line, Origin, Run, Span, Table};
use super::draft::{Draft, shortened};
use super::entries::{column, end_column};
use super::options::Kind;
use crate::catalogue::Role;
use crate::project::{EntityKind, Indicator, ObjectiveLevel, Status};

/// So many gaps stand on a summary; the design note lists all.
const GAPS: usize = 3;
/// So many objectives.
const OBJECTIVES: usize = 2;
/// So many accepted risks.
const RISKS: usize = 2;
/// So many letters of an answer or objective; the design note has all of it.
const LETTERS: usize = 190;
/// So many letters of the names of target groups.
const GROUPS: usize = 130;
/// So many indicators at most, and so many points of height for them and for what they do not show.
const INDICATORS: usize = 6;
const ROOM: f32 = 205.0;

/// The summary on its own.
pub(super) fn summary(draft: &mut Draft<'_>) {
    draft.summary_page();
    draft.summary_indicators();
    draft.made_by();
}

impl Draft<'_> {
    /// Title, and in rows: the programme, what is to change, how, what is missing, risks accepted, how far it is.
    pub fn summary_page(&mut self) {
        self.title_page();
        self.subtitle();
        let facts = self.programme_facts(false);
        self.row(&self.say("note-part-programme"), vec![facts], Some(Origin::Identity));
        let change = self.change_in_short();
        self.row(&self.say("note-what-changes"), change, None);
        let works = self.how_it_works();
        self.row(&self.say("note-how-works"), works, None);
        if let Some(figure) = &self.input.figures.short {
            let block = self.figure(figure);
            self.push(block);
        }
        let gaps = self.summary_gaps();
        self.row(&self.say("note-still-missing"), gaps, None);
        let risks = self.accepted_in_short();
        self.row(&self.say("note-accepted-risks"), risks, None);
        let progress = self.progress_sentence();
        let text = format!("{progress} {}", self.say("note-no-score"));
        self.row(&self.say("note-where-design-stands"), vec![Block::paragraph(vec![Run::plain(text)])], None);
    }

    /// Objectives and target groups, each in a line or two.
    fn change_in_short(&mut self) -> Vec<Block> {
        let project = self.project;
        let origin = |o: &crate::project::Objective| Origin::Entity(EntityKind::Objective, o.id.to_string());
        let mut objectives = self.seen(&project.objectives, |o| o.sensitivity, origin, |o| &o.text);
        objectives.sort_by_key(|o| o.level == ObjectiveLevel::Specific);
        let mut blocks = Vec::new();
        let own: Vec<Block> = objectives
            .iter()
            .take(OBJECTIVES)
            .map(|o| Block::paragraph(self.own(&shortened(&o.text, LETTERS))).from(origin(o)))
            .collect();
        if !own.is_empty() {
            blocks.push(Block::new(Body::Own(own, self.own_language())));
        }
        let origin = |g: &crate::project::TargetGroup| Origin::Entity(EntityKind::TargetGroup, g.id.to_string());
        let groups = self.seen(&project.target_groups, |g| g.sensitivity, origin, |g| &g.name);
        if !groups.is_empty() {
            let names: Vec<String> = groups.iter().map(|g| g.name.trim().to_owned()).collect();
            let mut runs = vec![Run::bold(self.say("note-for-whom")), Run::plain(" ")];
            runs.extend(self.own(&self.listed_within(&names, GROUPS)));
            blocks.push(Block::paragraph(runs));
        }
        if blocks.is_empty() {
            blocks.push(Block::paragraph(self.missing_cell("note-nothing-said")));
        }
        blocks
    }

    /// How the design is meant to work: what the team says of its contribution; the picture of the chain, or its words.
    fn how_it_works(&mut self) -> Vec<Block> {
        let mut blocks: Vec<Block> = self.contribution().into_iter().collect();
        if self.input.figures.short.is_some() {
            if blocks.is_empty() {
                blocks.push(Block::paragraph(vec![Run::plain(self.say("note-chain-below"))]));
            }
            return blocks;
        }
        let project = self.project;
        let origin = |s: &crate::project::ChainStatement| Origin::Entity(EntityKind::ChainStatement, s.id.to_string());
        let mut statements = self.seen(&project.chain, |s| s.sensitivity, origin, |s| &s.text);
        statements.sort_by_key(|s| s.column);
        let text: Vec<String> = statements.iter().map(|s| s.text.trim().to_owned()).collect();
        blocks.extend(self.own_block(&text.join("\n")));
        if blocks.is_empty() {
            blocks.push(Block::paragraph(self.missing_cell("note-nothing-said")));
        }
        blocks
    }

    /// The first answer on how the change bears on trafficking, in short, with the way to all of it.
    fn contribution(&self) -> Option<Block> {
        let questions = self.sections().into_iter().flat_map(|(_, s)| self.catalogue.by_role(s, Role::Contribution));
        let answered = questions.filter_map(|q| Some((q, self.project.answers.get(&*q.id)?)));
        let mut seen = answered.filter(|(_, a)| a.sensitivity <= self.choice.audience && !a.text.trim().is_empty());
        let (question, answer) = seen.next()?;
        let mut runs =
            self.own(&first_sentences(&answer.text.split_whitespace().collect::<Vec<_>>().join(" "), LETTERS));
        runs.push(Run::plain("\u{a0}"));
        runs.push(self.question_reference(&question.id));
        let own = Body::Own(vec![Block::paragraph(runs)], self.own_language());
        Some(Block::new(own).from(Origin::Question(question.id.to_string())))
    }

    fn accepted_in_short(&mut self) -> Vec<Block> {
        let mut risks = self.accepted_risks();
        let more = risks.len().saturating_sub(RISKS);
        risks.truncate(RISKS);
        if more > 0 {
            let text = self.say_count("note-risks-more", more);
            risks.push(Block::small(vec![Run::plain(text)]));
        }
        risks
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
        // The design note lists all of them further on.
        if gaps.len() > GAPS && self.choice.kind == Kind::Summary {
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

    /// How many indicators two pages have room for, with the cautions that must stand beside them.
    fn with_room(&self, indicators: &[&Indicator]) -> usize {
        let lines = |text: &str, letters: usize| (text.chars().count() / letters + 1) as f32;
        let mut said: Vec<String> = Vec::new();
        let mut used = 0.0;
        let fits = |indicator: &&&Indicator| {
            used += 8.0 + 11.8 * lines(&indicator.name, 42).max(2.0);
            for caution in self.cautions(indicator) {
                if !said.contains(&caution) {
                    used += 2.5 + 11.8 * lines(&caution, 82);
                    said.push(caution);
                }
            }
            used <= ROOM
        };
        indicators.iter().take(INDICATORS).take_while(fits).count().max(2).min(indicators.len())
    }

    /// The indicators that tell most, in a line each.
    fn summary_indicators(&mut self) {
        let indicators = self.indicators();
        self.heading(1, &self.say("note-how-known"), false);
        if indicators.is_empty() {
            self.no_indicators();
            return;
        }
        let count = self.with_room(&indicators);
        let shown = &indicators[..count];
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
        if indicators.len() > count {
            let more = self.say_count("note-indicators-more", indicators.len() - count);
            self.push(Block::small(vec![Run::plain(more)]));
        }
        self.beside_results(shown);
    }
}

/// The first sentences of a text that fit so many letters; where those say too little, its beginning.
fn first_sentences(text: &str, most: usize) -> String {
    let mut end = 0;
    for (at, _) in text.match_indices(['.', '?', '!']) {
        let after = at + 1;
        let closed = text[after..].is_empty()
            || text[after..]
                .strip_prefix(' ')
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_uppercase() || "«“".contains(c)));
        if closed && text[..after].chars().count() <= most {
            end = after;
        }
    }
    if text[..end].chars().count() * 3 < most { shortened(text, most) } else { text[..end].to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_cut_between_sentences() {
        let text = "Two ways. The short one: no. 4 leads there. The long one never ends, and nobody has seen where.";
        assert_eq!(first_sentences(text, 60), "Two ways. The short one: no. 4 leads there.");
        assert_eq!(first_sentences(text, 40), "Two ways. The short one: no. 4 leads…");
        assert_eq!(first_sentences("No stop in all of this", 12), "No stop in…");
        assert_eq!(first_sentences("All of it.", 80), "All of it.");
    }
}
