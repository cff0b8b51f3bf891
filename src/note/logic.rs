//! How the programme is expected to work: the results chain in words, with barriers; and patterns of trafficking.

use super::document::{Block, Body, Column as TableColumn, Item, Line, Origin, Run, Span, Text, Tone};
use super::draft::{Draft, line};
use super::entries::{column, end_column};
use crate::project::{Barrier, ChainStatement, Column, EntityKind, FactorKind, Id, Pattern, WithinReach};

fn entity(kind: EntityKind, id: &Id) -> Origin {
    Origin::Entity(kind, id.to_string())
}

impl<'a> Draft<'a> {
    fn statements(&mut self) -> Vec<&'a ChainStatement> {
        let project = self.project;
        self.seen(&project.chain, |s| s.sensitivity, |s| entity(EntityKind::ChainStatement, &s.id), |s| &s.text)
    }

    fn barriers(&mut self) -> Vec<&'a Barrier> {
        let project = self.project;
        self.seen(&project.barriers, |b| b.sensitivity, |b| entity(EntityKind::Barrier, &b.id), |b| &b.text)
    }

    /// The chain as a figure, where there is one, and the chain in words.
    pub fn chain_part(&mut self) {
        self.heading(1, &self.say("note-part-chain"), false);
        if let Some(figure) = &self.input.figures.chain {
            let block = self.figure(figure);
            self.push(block);
        }
        let statements = self.statements();
        if statements.is_empty() {
            self.paragraph(&self.say("note-no-chain"));
        }
        for at in Column::ALL {
            let of_column: Vec<_> = statements.iter().filter(|s| s.column == *at).collect();
            if of_column.is_empty() {
                continue;
            }
            let blocks = of_column.into_iter().map(|statement| {
                let mut runs = self.own(&statement.text);
                if !statement.question.is_empty() {
                    runs.push(Run::plain("\u{a0}"));
                    runs.push(self.question_reference(&statement.question));
                }
                Block::paragraph(runs).from(entity(EntityKind::ChainStatement, &statement.id))
            });
            let blocks = blocks.collect();
            self.row(&self.say(&at.message()), blocks, None);
        }
        self.links(&statements);
        self.barriers_table();
    }

    /// The steps from one statement to the next that the team gave reasons for.
    fn links(&mut self, statements: &[&ChainStatement]) {
        let text = |id: &Id| statements.iter().find(|s| s.id == *id).map(|s| s.text.trim());
        let project = self.project;
        let items: Vec<Item> = project
            .chain_links
            .iter()
            .filter_map(|link| {
                // A step shows only when the audience may see both of its ends.
                let (from, to) = (text(&link.from)?, text(&link.to)?);
                let mut runs = self.own(from);
                runs.push(Run::toned(" → ", Tone::Accent));
                runs.extend(self.own(to));
                runs.push(Run::plain("\n"));
                match link.because.trim() {
                    "" => runs.extend(self.missing_cell("note-link-no-reason")),
                    because => {
                        runs.push(Run::Text(Text { italic: true, ..Text::plain(self.say("note-link-because")) }));
                        runs.push(Run::plain(" "));
                        runs.extend(self.own(because));
                    }
                }
                Some(Item { label: None, runs })
            })
            .collect();
        if !items.is_empty() {
            self.row(&self.say("note-links"), vec![Block::new(Body::List(items))], None);
        }
    }

    fn barriers_table(&mut self) {
        let barriers = self.barriers();
        if barriers.is_empty() {
            return;
        }
        self.heading(2, &self.say("note-barriers"), false);
        let project = self.project;
        let lines: Vec<Line> = barriers
            .iter()
            .map(|barrier| {
                let mut what = self.own(&barrier.text);
                if !barrier.question.is_empty() {
                    what.push(Run::plain("\u{a0}"));
                    what.push(self.question_reference(&barrier.question));
                }
                let groups = &project.target_groups;
                let group = barrier.group.as_ref().and_then(|id| groups.iter().find(|g| g.id == *id));
                let whom = match group.filter(|g| g.sensitivity <= self.choice.audience) {
                    Some(group) => self.own(&group.name),
                    None => vec![Run::toned("–", Tone::Muted)],
                };
                let response = self.own_or(&barrier.response, "note-nothing-yet");
                line(vec![what, whom, response], Some(entity(EntityKind::Barrier, &barrier.id)))
            })
            .collect();
        let columns = vec![
            column(self.say("note-head-barrier"), 3.0),
            column(self.say("note-target-group"), 1.6),
            column(self.say("note-head-response"), 3.0),
        ];
        self.table("note-barriers", columns, lines, Span::Wide);
    }

    /// Patterns of trafficking: their picture, what feeds them, what could be done.
    pub fn patterns_part(&mut self) {
        let project = self.project;
        let patterns =
            self.seen(&project.patterns, |p| p.sensitivity, |p| entity(EntityKind::Pattern, &p.id), |p| &p.name);
        if patterns.is_empty() {
            return;
        }
        self.heading(1, &self.say("note-part-patterns"), false);
        for pattern in patterns {
            self.pattern(pattern);
        }
    }

    fn pattern(&mut self, pattern: &'a Pattern) {
        let origin = entity(EntityKind::Pattern, &pattern.id);
        let name = Text { language: self.own_language(), ..Text::plain(pattern.name.trim()) };
        let body = Body::Heading { level: 2, runs: vec![Run::Text(name)], running: None, page: false };
        self.push(Block::new(body).from(origin.clone()));
        let lines = [
            ("note-pattern-exploitation", pattern.exploitation.join(", ")),
            ("note-pattern-recruitment", pattern.recruitment.clone()),
            ("note-pattern-transport", pattern.transport.clone()),
            ("note-pattern-control", pattern.control.clone()),
            ("note-pattern-vulnerability", pattern.vulnerability.join("\n")),
        ];
        for (label, text) in lines {
            if let Some(block) = self.own_block(&text) {
                self.row(&self.say(label), vec![block], Some(origin.clone()));
            }
        }
        if let Some(certainty) = pattern.certainty {
            let said = Block::paragraph(vec![Run::plain(self.say(&certainty.message()))]);
            self.row(&self.say("note-pattern-certainty"), vec![said], Some(origin.clone()));
        }
        if let Some(figure) = self.input.figures.patterns.get(&pattern.id) {
            let block = self.figure(figure);
            self.push(block.from(origin.clone()));
        }
        self.factors(pattern, &origin);
        self.responses(pattern, &origin);
    }

    fn factors(&mut self, pattern: &Pattern, origin: &Origin) {
        let mut lines = Vec::new();
        for kind in FactorKind::ALL {
            for factor in pattern.factors.iter().filter(|f| f.kind == *kind) {
                let reach = match factor.reach {
                    Some(WithinReach::Out) => vec![Run::toned(self.say(&WithinReach::Out.message()), Tone::Muted)],
                    Some(reach) => vec![Run::plain(self.say(&reach.message()))],
                    None => self.missing_cell("note-not-said"),
                };
                let kind = vec![Run::plain(self.say(&kind.message()))];
                lines.push(line(vec![kind, self.own(&factor.text), reach], Some(origin.clone())));
            }
        }
        if !lines.is_empty() {
            let columns: Vec<TableColumn> = vec![
                column(self.say("note-head-factor-kind"), 1.6),
                column(self.say("note-head-factor"), 3.6),
                column(self.say("note-head-within"), 1.2),
            ];
            self.table("note-factors", columns, lines, Span::Wide);
        }
    }

    fn responses(&mut self, pattern: &Pattern, origin: &Origin) {
        let judged = |value: Option<u8>| match value {
            Some(value) => vec![Run::plain(self.words.count(usize::from(value)))],
            None => vec![Run::toned("–", Tone::Muted)],
        };
        let lines: Vec<Line> = pattern
            .responses
            .iter()
            .map(|response| {
                let lever = vec![Run::plain(self.say(&response.lever.message()))];
                let text = self.own(&response.text);
                line(vec![text, lever, judged(response.effect), judged(response.feasibility)], Some(origin.clone()))
            })
            .collect();
        if !lines.is_empty() {
            let columns = vec![
                column(self.say("note-head-option"), 3.6),
                column(self.say("note-head-lever"), 1.6),
                end_column(self.say("note-head-effect-judged"), 1.0),
                end_column(self.say("note-head-feasibility"), 1.0),
            ];
            self.table("note-responses", columns, lines, Span::Wide);
            self.push(Block::small(vec![Run::plain(self.say("note-judged"))]));
        }
    }
}
