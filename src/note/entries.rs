//! Tables of what has to be followed up: gaps, actions, assumptions and risks; and advice.

use super::document::{Align, Block, Body, Callout, Column, Line, Origin, Run, Span, Table, Text, Tone};
use super::draft::{Draft, line, shortened};
use super::lessons::lesson_anchor;
use crate::project::{ActionState, EntityKind, Gap, Origin as From, Settling};

/// A column with a head.
pub(super) fn column(head: String, weight: f32) -> Column {
    Column { head, weight, align: Align::Start }
}

/// A column of figures or dates.
pub(super) fn end_column(head: String, weight: f32) -> Column {
    Column { head, weight, align: Align::End }
}

impl<'a> Draft<'a> {
    /// Gaps that are not closed and that the audience may see.
    pub fn open_gaps(&mut self) -> Vec<&'a Gap> {
        let project = self.project;
        let origin = |g: &Gap| Origin::Entity(EntityKind::Gap, g.id.to_string());
        let seen = self.seen(&project.gaps, |g| g.sensitivity, origin, |g| &g.missing);
        seen.into_iter().filter(|g| !g.closed).collect()
    }

    /// What is missing, what will produce it, by when.
    pub fn gap_lines(&self, gaps: &[&Gap], in_full: bool) -> Vec<Line> {
        let lines = gaps.iter().map(|gap| {
            let in_short = |text: &str, most: usize| {
                if in_full { text.to_owned() } else { shortened(text.trim(), most) }
            };
            let mut missing = self.own(&in_short(&gap.missing, 60));
            if !gap.question.is_empty() {
                missing.push(Run::plain("\u{a0}"));
                missing.push(self.question_reference(&gap.question));
            }
            let activity = if gap.is_planned() {
                self.own(&in_short(&gap.activity, 54))
            } else {
                self.missing_cell("note-no-activity")
            };
            let mut cells = vec![missing, activity];
            if in_full {
                cells.push(self.own_or(&gap.owner, "note-nobody"));
            }
            cells.push(self.date_or_none(gap.due));
            if in_full {
                let cost = gap.cost.as_ref().map(|c| self.money(c.amount, &c.currency));
                cells.push(vec![Run::plain(cost.unwrap_or_else(|| "–".to_owned()))]);
            }
            line(cells, Some(Origin::Entity(EntityKind::Gap, gap.id.to_string())))
        });
        lines.collect()
    }

    pub fn gaps_part(&mut self) {
        self.heading(1, &self.say("note-part-gaps"), false);
        let project = self.project;
        let closed = project.gaps.iter().filter(|g| g.closed && g.sensitivity <= self.choice.audience).count();
        let gaps = self.open_gaps();
        if gaps.is_empty() {
            self.paragraph(&self.say("note-no-gaps"));
        } else {
            let columns = vec![
                column(self.say("note-head-missing"), 3.0),
                column(self.say("note-head-produces"), 3.0),
                column(self.say("note-head-who"), 1.6),
                end_column(self.say("note-head-by"), 1.2),
                end_column(self.say("note-head-cost"), 1.0),
            ];
            let lines = self.gap_lines(&gaps, true);
            self.table("note-part-gaps", columns, lines, Span::Wide);
        }
        if closed > 0 {
            let text = self.say_count("note-gaps-closed", closed);
            self.push(Block::small(vec![Run::plain(text)]));
        }
    }

    /// A table with a title for those who hear it read.
    pub fn table(&mut self, title: &str, columns: Vec<Column>, lines: Vec<Line>, span: Span) {
        let table = Table { title: self.say(title), columns, lines, span, row_heads: false };
        self.push(Block::new(Body::Table(table)));
    }

    /// A small reference to what an action or risk comes from.
    fn origin_reference(&self, from: &From) -> Option<Run> {
        match from {
            From::Question(id) => Some(self.question_reference(id)),
            From::Lesson(id) => {
                let item = self.catalogue.get(id)?;
                Some(Run::reference(self.catalogue.place(item, self.words), lesson_anchor(id)))
            }
            From::None | From::Advice(_) | From::Finding(_) => None,
        }
    }

    pub fn actions_part(&mut self) {
        self.heading(1, &self.say("note-part-actions"), false);
        let project = self.project;
        let origin = |a: &crate::project::Action| Origin::Entity(EntityKind::Action, a.id.to_string());
        let actions = self.seen(&project.actions, |a| a.sensitivity, origin, |a| &a.what);
        if actions.is_empty() {
            self.paragraph(&self.say("note-no-actions"));
            return;
        }
        let lines = actions.iter().map(|action| {
            let mut what = self.own(&action.what);
            if let Some(run) = self.origin_reference(&action.origin) {
                what.push(Run::plain("\u{a0}"));
                what.push(run);
            }
            let tone = match action.state {
                ActionState::Done => Tone::Done,
                ActionState::Dropped => Tone::Muted,
                ActionState::ToDo | ActionState::UnderWay => Tone::Plain,
            };
            let state = vec![Run::toned(self.say(&action.state.message()), tone)];
            let owner = self.own_or(&action.owner, "note-nobody");
            line(vec![what, owner, self.date_or_none(action.due), state], Some(origin(action)))
        });
        let lines = lines.collect();
        let columns = vec![
            column(self.say("note-head-action"), 4.0),
            column(self.say("note-head-who"), 1.8),
            end_column(self.say("note-head-by"), 1.2),
            column(self.say("note-status"), 1.0),
        ];
        self.table("note-part-actions", columns, lines, Span::Wide);
    }

    pub fn risks_part(&mut self) {
        self.heading(1, &self.say("note-part-risks"), false);
        let project = self.project;
        let origin = |r: &crate::project::Risk| Origin::Entity(EntityKind::Risk, r.id.to_string());
        let risks = self.seen(&project.risks, |r| r.sensitivity, origin, |r| &r.statement);
        if risks.is_empty() {
            self.paragraph(&self.say("note-no-risks"));
            return;
        }
        let lines = risks.iter().map(|risk| {
            let mut what = vec![Run::bold(self.say(&risk.kind.message())), Run::plain("\n")];
            what.extend(self.own(&risk.statement));
            if let Some(run) = self.origin_reference(&risk.origin) {
                what.push(Run::plain("\u{a0}"));
                what.push(run);
            }
            let degree = |d: Option<crate::project::Degree>| match d {
                Some(d) => vec![Run::plain(self.say(&d.message()))],
                None => vec![Run::toned("–", Tone::Muted)],
            };
            let evidence = match risk.evidence {
                Some(evidence) => vec![Run::plain(self.say(&evidence.message()))],
                None => vec![Run::toned("–", Tone::Muted)],
            };
            let response = self.own_or(&risk.response, "note-nothing-yet");
            let owner = self.own_or(&risk.owner, "note-nobody");
            line(
                vec![what, degree(risk.likelihood), degree(risk.consequence), evidence, response, owner],
                Some(origin(risk)),
            )
        });
        let lines = lines.collect();
        let columns = vec![
            column(self.say("note-head-statement"), 3.0),
            column(self.say("note-head-likelihood"), 0.8),
            column(self.say("note-head-consequence"), 0.8),
            column(self.say("note-evidence"), 1.0),
            column(self.say("note-head-response"), 2.4),
            column(self.say("note-head-who"), 1.4),
        ];
        self.table("note-part-risks", columns, lines, Span::Wide);
    }

    /// Advice still open, then advice settled with its reasons.
    pub fn advice_part(&mut self) {
        self.heading(1, &self.say("note-part-advice"), false);
        self.paragraph(&self.say("note-advice-lead"));
        let all = self.input.advice;
        let (mut open, mut settled) = (Vec::new(), Vec::new());
        for advice in all {
            let origin = Origin::Advice(advice.id.clone());
            let most = advice.settled.as_ref().map_or(advice.sensitivity, |s| s.sensitivity.max(advice.sensitivity));
            if self.sees(most, &origin, |draft| draft.named(&origin, &advice.sentence)) {
                match &advice.settled {
                    Some(how) => settled.push((advice, how)),
                    None => open.push(advice),
                }
            }
        }
        self.heading(2, &self.say("note-advice-open"), false);
        if open.is_empty() {
            self.paragraph(&self.say("note-advice-none-open"));
        }
        for advice in open {
            let mut blocks = vec![Block::paragraph(vec![Run::plain(advice.sentence.clone())])];
            blocks.push(Block::small(vec![Run::plain(advice.why.clone())]));
            blocks.push(Block::small(vec![Run::toned(advice.source.clone(), Tone::Muted)]));
            let head = self.say(advice.severity.message());
            self.row(&head, blocks, Some(Origin::Advice(advice.id.clone())));
        }
        if settled.is_empty() {
            return;
        }
        self.heading(2, &self.say("note-advice-settled"), false);
        for (advice, how) in settled {
            let mut blocks = vec![Block::paragraph(vec![Run::plain(advice.sentence.clone())])];
            let because = self.own_block(&how.because);
            blocks.push(because.unwrap_or_else(|| Block::paragraph(self.missing_cell("note-no-reason"))));
            if how.how == Settling::RiskAccepted {
                blocks.push(Block::label(self.say("note-followed-by")));
                blocks.push(Block::paragraph(self.own_or(&how.owner, "note-nobody")));
            }
            blocks.push(Block::small(vec![Run::toned(advice.source.clone(), Tone::Muted)]));
            let head = self.say(&how.how.message());
            self.row(&head, blocks, Some(Origin::Advice(advice.id.clone())));
        }
    }

    /// The principles, and where the design shows each.
    pub fn principles_part(&mut self) {
        if self.input.principles.is_empty() {
            return;
        }
        self.heading(1, &self.say("note-part-principles"), false);
        self.paragraph(&self.say("note-principles-lead"));
        for (place, principle) in self.input.principles.iter().enumerate() {
            let mut blocks = vec![Block::paragraph(vec![Run::plain(principle.statement.clone())])];
            blocks.extend(self.principle_shown(&principle.shown));
            if let Some(missing) = principle.missing.as_ref().filter(|_| principle.shown.is_empty()) {
                let head = self.say("note-principle-missing");
                blocks.push(Block::new(Body::Callout(Callout::Gap, head, vec![Run::plain(missing.clone())])));
            }
            blocks.push(Block::small(vec![Run::toned(principle.source.clone(), Tone::Muted)]));
            let head = self.say_with("note-principle-number", &[("number", &(place + 1).to_string())]);
            self.row(&head, blocks, None);
        }
    }

    /// Where a principle shows: what an answer says in so many words, then the places alone, in a line each kind.
    fn principle_shown(&self, shown: &[(Origin, String)]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let (mut answers, mut others): (Vec<Run>, Vec<&str>) = (Vec::new(), Vec::new());
        let mut named: Vec<&String> = Vec::new();
        for (origin, text) in shown {
            match origin {
                // Two facts of one answer are one place.
                Origin::Question(id) if text.is_empty() && named.contains(&id) => {}
                Origin::Question(id) if text.is_empty() => {
                    named.push(id);
                    if !answers.is_empty() {
                        answers.push(Run::plain(", "));
                    }
                    answers.push(self.question_reference(id));
                }
                Origin::Question(id) => {
                    let runs = vec![Run::plain(text.clone()), Run::plain("\u{a0}"), self.question_reference(id)];
                    blocks.push(Block::paragraph(runs).from(origin.clone()));
                }
                _ => others.push(text),
            }
        }
        if !answers.is_empty() {
            answers.insert(0, Run::plain(format!("{} ", self.say("note-principle-answers"))));
            blocks.push(Block::paragraph(answers));
        }
        if !others.is_empty() {
            blocks.push(Block::paragraph(vec![Run::plain(others.join(" · "))]));
        }
        blocks
    }

    /// Lessons, advice and risks that were accepted knowingly, each with who follows it.
    pub fn accepted_risks(&mut self) -> Vec<Block> {
        let project = self.project;
        let mut blocks = Vec::new();
        for (id, taken) in project.lessons.iter().filter(|(_, l)| l.take == crate::project::Take::RiskAccepted) {
            let origin = Origin::Lesson(id.clone());
            let Some(item) = self.catalogue.get(id) else { continue };
            let title = self.words.attribute(&item.message, "title").map_or_else(|| self.text_of(item), Into::into);
            if !self.sees(taken.sensitivity, &origin, |draft| draft.named(&origin, &title)) {
                continue;
            }
            let mut runs = vec![Run::plain(title), Run::plain("\u{a0}")];
            runs.push(Run::reference(self.catalogue.place(item, self.words), lesson_anchor(id)));
            if taken.owner.trim().is_empty() {
                runs.push(Run::plain(" "));
                runs.push(Run::Text(Text { bold: true, tone: Tone::Gap, ..Text::plain(self.say("note-nobody")) }));
            }
            blocks.push(Block::paragraph(runs).from(origin));
        }
        for (id, settled) in project.advice.iter().filter(|(_, a)| a.how == Settling::RiskAccepted) {
            let Some(advice) = self.input.advice.iter().find(|a| a.id == *id) else { continue };
            let origin = Origin::Advice(id.clone());
            let most = settled.sensitivity.max(advice.sensitivity);
            if self.sees(most, &origin, |draft| draft.named(&origin, &advice.sentence)) {
                blocks.push(Block::paragraph(vec![Run::plain(advice.sentence.clone())]).from(origin));
            }
        }
        if blocks.is_empty() {
            blocks.push(Block::paragraph(vec![Run::plain(self.say("note-no-accepted-risks"))]));
        }
        blocks
    }
}
