//! Indicator sheets: all that is settled about one indicator, a page or less each.

use super::document::{Block, Body, Callout, Item, Origin, Run, Span, Table, Tone};
use super::draft::{Draft, line};
use super::entries::{column, end_column};
use super::indicators::indicator_origin;
use super::options::{Kind, Part};
use crate::project::Indicator;

/// All sheets on their own.
pub(super) fn all_sheets(draft: &mut Draft<'_>) {
    draft.front();
    draft.sheets_part();
}

impl<'a> Draft<'a> {
    pub fn sheets_part(&mut self) {
        self.heading(1, &self.say("note-part-sheets"), false);
        let indicators = self.indicators();
        if indicators.is_empty() {
            self.no_indicators();
        }
        for indicator in indicators {
            self.sheet(indicator);
        }
    }

    fn sheet(&mut self, indicator: &'a Indicator) {
        let origin = indicator_origin(indicator);
        let mut runs = vec![Run::plain(self.code(indicator)), Run::plain("\u{a0}\u{a0}")];
        runs.extend(self.own(&indicator.name));
        let body = Body::Heading { level: 2, runs, running: Some(self.code(indicator)), page: false };
        self.push(Block::new(body).from(origin.clone()).anchored(Self::sheet_anchor(indicator)));
        self.sheet_facts(indicator, &origin);
        self.sheet_values(indicator, &origin);
        // A note that prints what was measured shows it there, once.
        let elsewhere = self.choice.kind == Kind::Note && self.choice.has(Part::Measurements);
        if let Some(figure) = self.input.figures.plots.get(&indicator.id).filter(|_| !elsewhere) {
            let block = self.figure(figure);
            self.push(block.from(origin.clone()));
            let said = vec![Run::plain(self.say("note-measured"))];
            self.push(Block::new(Body::Callout(Callout::Caution, self.say("note-measured-head"), said)));
        }
        for (label, text) in [
            ("note-head-verification", &indicator.verification),
            ("note-method", &indicator.method),
            ("note-tool", &indicator.tool),
            ("note-storage", &indicator.storage),
            ("note-usage", &indicator.usage),
            ("note-head-assumptions", &indicator.assumptions),
        ] {
            if let Some(block) = self.own_block(text) {
                self.row(&self.say(label), vec![block], Some(origin.clone()));
            }
        }
        let sources = self.source_notes(&indicator.sources, &origin);
        if !sources.is_empty() {
            let items = sources.into_iter().filter_map(|note| match note {
                Run::Note(runs) => Some(Item { label: None, runs }),
                Run::Text(_) | Run::Page(_) => None,
            });
            let list = Block::new(Body::List(items.collect()));
            self.row(&self.say("note-sources"), vec![list], Some(origin.clone()));
        }
        let cautions = self.cautions(indicator);
        if !cautions.is_empty() {
            let head = self.say("note-caution-head");
            let runs = vec![Run::plain(cautions.join("\n"))];
            self.push(Block::new(Body::Callout(Callout::Caution, head, runs)).from(origin));
        }
    }

    fn sheet_facts(&mut self, indicator: &Indicator, origin: &Origin) {
        if let Some(item) = self.catalogue.get(&indicator.from) {
            let text = vec![Run::plain(self.catalogue.citation(item, self.words))];
            self.row(&self.say("note-chosen-from"), vec![Block::paragraph(text)], Some(origin.clone()));
        }
        if let Some(block) = self.own_block(&indicator.result) {
            self.row(&self.say("note-result"), vec![block], Some(origin.clone()));
        }
        let definition = self.own_block(&indicator.definition);
        let none = Block::paragraph(self.missing_cell("note-not-said"));
        let mut blocks = vec![definition.unwrap_or(none)];
        for (label, text) in [("note-numerator", &indicator.numerator), ("note-denominator", &indicator.denominator)] {
            if let Some(block) = self.own_block(text) {
                blocks.push(Block::label(self.say(label)));
                blocks.push(block);
            }
        }
        self.row(&self.say("label-definition"), blocks, Some(origin.clone()));
        let unit = match indicator.unit.trim() {
            "" => self.say(&indicator.kind.message()),
            unit => self.say_with("note-unit", &[("kind", &self.say(&indicator.kind.message())), ("unit", unit)]),
        };
        let plain =
            |text: String| if text.is_empty() { vec![Run::toned("–", Tone::Muted)] } else { vec![Run::plain(text)] };
        let mut facts = vec![
            (self.say("note-head-level"), plain(self.level(indicator))),
            (self.say("label-unit"), plain(unit)),
            (self.say("label-direction"), plain(self.say(&indicator.aim.message()))),
        ];
        self.row(&self.say("note-measure"), vec![Block::new(Body::Facts(facts))], Some(origin.clone()));
        facts = vec![
            (self.say("label-by"), plain(self.splits(indicator))),
            (self.say("label-every"), plain(indicator.frequency.trim().to_owned())),
            (self.say("note-head-who"), self.own_or(&indicator.responsible, "note-nobody")),
        ];
        self.row(&self.say("note-part-collection"), vec![Block::new(Body::Facts(facts))], Some(origin.clone()));
        if !indicator.scale.is_empty() {
            let items = indicator.scale.iter().map(|step| {
                let score = step.score.map(|s| self.words.number(s, usize::from(s.fract() != 0.0)));
                Item { label: score, runs: self.own(&step.label) }
            });
            let list = Block::new(Body::List(items.collect()));
            self.row(&self.say("value-scale"), vec![list], Some(origin.clone()));
        }
    }

    /// Baseline, milestones and target in one table.
    fn sheet_values(&mut self, indicator: &Indicator, origin: &Origin) {
        let points = indicator.baseline.iter().map(|p| ("note-head-baseline", p));
        let points = points.chain(indicator.milestones.iter().map(|p| ("note-head-milestone", p)));
        let points = points.chain(indicator.target.iter().map(|p| ("note-head-target", p)));
        let lines = points.map(|(what, point)| {
            let value = match &point.value {
                Some(value) => vec![Run::plain(self.value(value, indicator.kind))],
                None => self.missing_cell("note-not-known"),
            };
            let mut what = vec![Run::plain(self.say(what))];
            if !point.note.trim().is_empty() {
                what.push(Run::plain("\n"));
                what.extend(self.own(&point.note));
            }
            line(vec![what, self.date_or_none(point.date), value], Some(origin.clone()))
        });
        let lines: Vec<_> = lines.collect();
        if lines.is_empty() {
            return;
        }
        let columns = vec![
            column(self.say("note-head-what"), 3.0),
            end_column(self.say("note-head-date"), 1.2),
            end_column(self.say("note-head-value"), 1.2),
        ];
        let title = self.say("note-values");
        let table = Table { title: title.clone(), columns, lines, span: Span::Text, row_heads: false };
        self.row(&title, vec![Block::new(Body::Table(table))], Some(origin.clone()));
    }
}
