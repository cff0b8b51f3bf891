//! The indicator plan: logframe, data collection, cautions beside each table of results.

use super::document::{Align, Block, Body, Callout, Column, Line, Origin, Run, Span, Table, Text, Tone};
use super::draft::{Draft, entity_anchor, line};
use super::entries::{column, end_column};
use super::options::Part;
use crate::catalogue::Disaggregation;
use crate::project::{EntityKind, Indicator};

pub(super) fn indicator_origin(indicator: &Indicator) -> Origin {
    Origin::Entity(EntityKind::Indicator, indicator.id.to_string())
}

/// The indicator plan on its own.
pub(super) fn plan(draft: &mut Draft<'_>) {
    draft.front();
    if draft.choice.has(Part::Logframe) {
        draft.logframe_part();
    }
    if draft.choice.has(Part::Collection) {
        draft.collection_part();
    }
    if draft.choice.has(Part::Sheets) {
        draft.sheets_part();
    }
}

/// The logframe on its own.
pub(super) fn logframe_alone(draft: &mut Draft<'_>) {
    draft.front();
    draft.logframe_part();
}

/// The data-collection plan on its own.
pub(super) fn collection_alone(draft: &mut Draft<'_>) {
    draft.front();
    draft.collection_part();
}

impl<'a> Draft<'a> {
    /// Title, place and frame of the programme: the first page of every document but the design note.
    pub fn front(&mut self) {
        self.title_page();
        self.subtitle();
        let facts = self.programme_facts(false);
        self.row(&self.say("note-part-programme"), vec![facts], Some(Origin::Identity));
        // Here rather than at the end, where it might take a page for itself.
        self.how_made_in_short();
    }

    /// Indicators that the audience may see.
    pub fn indicators(&mut self) -> Vec<&'a Indicator> {
        let project = self.project;
        self.seen(&project.indicators, |i| i.sensitivity, indicator_origin, |i| &i.name)
    }

    pub fn no_indicators(&mut self) {
        self.paragraph(&self.say("note-no-indicators"));
    }

    /// Indicators grouped by what they measure: the result, or else the section.
    fn grouped(&self, indicators: &[&'a Indicator]) -> Vec<(String, Vec<&'a Indicator>)> {
        let mut groups: Vec<(String, Vec<&Indicator>)> = Vec::new();
        for indicator in indicators {
            let name = match indicator.result.trim() {
                "" => self.section_named(&indicator.section),
                result => result.to_owned(),
            };
            match groups.iter_mut().find(|(of, _)| *of == name) {
                Some((_, list)) => list.push(indicator),
                None => groups.push((name, vec![indicator])),
            }
        }
        groups
    }

    /// “3 Awareness-raising”.
    pub fn section_named(&self, name: &str) -> String {
        let sections = self.catalogue.sources().iter().flat_map(|s| &s.sections);
        match sections.into_iter().find(|s| s.name == name) {
            Some(section) => format!("{} {}", section.name, self.catalogue.section_short(section, self.words)),
            None => self.say("note-no-section"),
        }
    }

    /// Name, sources and level.
    fn indicator_name(&self, indicator: &Indicator) -> Vec<Run> {
        let mut runs = self.own(&indicator.name);
        for cause in indicator.sources.iter().filter(|s| s.sensitivity <= self.choice.audience) {
            runs.push(Run::Note(self.own(&cause.title)));
        }
        // The level stands under the name: a column of its own would leave the others too narrow to read.
        let level = self.level(indicator);
        if !level.is_empty() {
            runs.push(Run::toned(format!("\n{level}"), Tone::Muted));
        }
        runs
    }

    /// By what an indicator is split, in the words of the document's language.
    pub fn splits(&self, indicator: &Indicator) -> String {
        let name = |by: &String| match Disaggregation::parse(by.trim()) {
            Some(known) => self.say(&format!("by-{}", known.name())),
            None => by.trim().to_owned(),
        };
        indicator.by.iter().map(name).collect::<Vec<_>>().join(", ")
    }

    fn unless_empty(&self, text: &str) -> Vec<Run> {
        if text.trim().is_empty() { vec![Run::toned("–", Tone::Muted)] } else { self.own(text) }
    }

    pub fn logframe_part(&mut self) {
        self.heading(1, &self.say("note-part-logframe"), false);
        let indicators = self.indicators();
        if indicators.is_empty() {
            self.no_indicators();
            return;
        }
        let unknown = || self.missing_cell("note-not-known");
        let mut lines = Vec::new();
        for (group, of_group) in self.grouped(&indicators) {
            lines.push(group_line(&group, 6));
            for indicator in of_group {
                let cells = vec![
                    vec![Run::toned(self.code(indicator), Tone::Muted)],
                    self.indicator_name(indicator),
                    self.point(indicator.baseline.as_ref(), indicator.kind).unwrap_or_else(unknown),
                    self.point(indicator.target.as_ref(), indicator.kind).unwrap_or_else(unknown),
                    self.unless_empty(&indicator.verification),
                    self.unless_empty(&indicator.assumptions),
                ];
                lines.push(line(cells, Some(indicator_origin(indicator))));
            }
        }
        let columns = vec![
            column(self.say("note-head-code"), 0.5),
            column(self.say("note-head-indicator"), 2.4),
            end_column(self.say("note-head-baseline"), 1.1),
            end_column(self.say("note-head-target"), 1.1),
            column(self.say("note-head-verification"), 1.8),
            column(self.say("note-head-assumptions"), 2.4),
        ];
        self.table("note-part-logframe", columns, lines, Span::Wide);
        self.beside_results(&indicators);
    }

    /// What the measures cannot show, and that no result is attributed: it stands beside every table of results.
    pub fn beside_results(&mut self, indicators: &[&Indicator]) {
        let mut said: Vec<(String, Vec<String>)> = Vec::new();
        for indicator in indicators {
            for caution in self.cautions(indicator) {
                let code = self.code(indicator);
                match said.iter_mut().find(|(text, _)| *text == caution) {
                    Some((_, codes)) => codes.push(code),
                    None => said.push((caution, vec![code])),
                }
            }
        }
        let mut runs = vec![Run::plain(self.say("note-measured"))];
        for (at, (caution, codes)) in said.into_iter().enumerate() {
            runs.push(Run::plain("\n"));
            if at == 0 {
                runs.push(Run::bold(self.say("note-caution-head")));
                runs.push(Run::plain("\n"));
            }
            runs.push(Run::bold(codes.join(", ")));
            runs.push(Run::plain("\u{a0}\u{a0}"));
            runs.push(Run::plain(caution));
        }
        let head = self.say("note-measured-head");
        self.push(Block::new(Body::Callout(Callout::Caution, head, runs)));
    }

    pub fn collection_part(&mut self) {
        self.heading(1, &self.say("note-part-collection"), false);
        let indicators = self.indicators();
        if indicators.is_empty() {
            self.no_indicators();
            return;
        }
        let mut lines = Vec::new();
        for indicator in &indicators {
            let mut how = self.unless_empty(&indicator.method);
            if !indicator.tool.trim().is_empty() {
                how.push(Run::plain("\n"));
                how.extend(self.own(&indicator.tool));
            }
            let cost = indicator.cost.as_ref().map(|c| self.money(c.amount, &c.currency));
            let cells = vec![
                vec![Run::toned(self.code(indicator), Tone::Muted)],
                self.own(&indicator.name),
                how,
                self.unless_empty(&self.splits(indicator)),
                self.unless_empty(&indicator.frequency),
                self.own_or(&indicator.responsible, "note-nobody"),
                vec![Run::plain(cost.unwrap_or_else(|| "–".to_owned()))],
            ];
            lines.push(line(cells, Some(indicator_origin(indicator))));
        }
        let columns = vec![
            column(self.say("note-head-code"), 0.5),
            column(self.say("note-head-indicator"), 2.4),
            column(self.say("note-head-how"), 2.0),
            column(self.say("note-head-split"), 1.3),
            column(self.say("note-head-when"), 1.1),
            column(self.say("note-head-who"), 1.3),
            end_column(self.say("note-head-cost"), 0.9),
        ];
        self.table("note-part-collection", columns, lines, Span::Wide);
        let storage: Vec<_> = indicators.iter().filter(|i| !i.storage.trim().is_empty()).collect();
        let blocks: Vec<Block> = storage
            .iter()
            .map(|indicator| {
                let mut runs = vec![Run::bold(self.code(indicator)), Run::plain("\u{a0}\u{a0}")];
                runs.extend(self.own(&indicator.storage));
                Block::paragraph(runs).from(indicator_origin(indicator))
            })
            .collect();
        if !blocks.is_empty() {
            self.row(&self.say("note-storage"), blocks, None);
        }
        self.by_season(&indicators);
    }

    /// What falls due when: milestones and targets in order of date.
    fn by_season(&mut self, indicators: &[&'a Indicator]) {
        let mut due = Vec::new();
        for indicator in indicators {
            let milestones = indicator.milestones.iter().map(|m| (m, "note-head-milestone"));
            for (point, what) in milestones.chain(indicator.target.iter().map(|t| (t, "note-head-target"))) {
                if let Some(date) = point.date {
                    due.push((date, *indicator, what, point));
                }
            }
        }
        due.sort_by_key(|(date, ..)| *date);
        if due.is_empty() {
            return;
        }
        self.heading(2, &self.say("note-calendar"), false);
        let lines: Vec<Line> = due
            .into_iter()
            .map(|(date, indicator, what, point)| {
                let value = point.value.as_ref().map(|v| self.value(v, indicator.kind));
                let cells = vec![
                    vec![Run::plain(self.date(date))],
                    vec![Run::toned(self.code(indicator), Tone::Muted)],
                    self.own(&indicator.name),
                    vec![Run::plain(self.say(what))],
                    vec![Run::plain(value.unwrap_or_else(|| "–".to_owned()))],
                ];
                line(cells, Some(indicator_origin(indicator)))
            })
            .collect();
        let columns = vec![
            column(self.say("note-head-date"), 1.3),
            column(self.say("note-head-code"), 0.5),
            column(self.say("note-head-indicator"), 3.0),
            column(self.say("note-head-what"), 1.0),
            Column { head: self.say("note-head-value"), align: Align::End, weight: 1.2 },
        ];
        let table = Table { title: self.say("note-calendar"), columns, lines, span: Span::Wide, row_heads: false };
        self.push(Block::new(Body::Table(table)));
    }

    /// The anchor under which a sheet is found.
    pub fn sheet_anchor(indicator: &Indicator) -> String {
        entity_anchor(indicator.id.as_str())
    }
}

/// A row that names the group of those below it.
fn group_line(name: &str, columns: usize) -> Line {
    let mut cells = vec![Vec::new(); columns];
    cells[0] = vec![Run::Text(Text { bold: true, tone: Tone::Accent, ..Text::plain(name) })];
    Line { cells, origin: None, group: true }
}
