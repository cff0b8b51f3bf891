//! The progress report: what was measured, beside where it began and where it should end; never whose merit it is.

use super::document::{Block, Body, Item, Line, Origin, Run, Span, Text, Tone};
use super::draft::{Draft, line};
use super::entries::{column, end_column};
use super::indicators::indicator_origin;
use crate::project::{Indicator, Measurement};

/// The progress report.
pub(super) fn report(draft: &mut Draft<'_>) {
    draft.front();
    draft.measurements_part();
    draft.actions_part();
    draft.gaps_part();
}

impl<'a> Draft<'a> {
    fn measurements(&mut self, indicator: &'a Indicator) -> Vec<&'a Measurement> {
        let origin = indicator_origin(indicator);
        let mut seen: Vec<&Measurement> = Vec::new();
        for measurement in &indicator.measurements {
            let what = |draft: &Self| {
                let of = format!("{} {}", draft.code(indicator), draft.date(measurement.date));
                draft.say_with("note-left-out-measurement", &[("what", &of)])
            };
            if self.sees(measurement.sensitivity, &origin, what) {
                seen.push(measurement);
            }
        }
        seen.sort_by_key(|m| m.date);
        seen
    }

    pub fn measurements_part(&mut self) {
        self.heading(1, &self.say("note-part-measurements"), false);
        let indicators = self.indicators();
        let measured: Vec<(&Indicator, Vec<&Measurement>)> =
            indicators.iter().map(|i| (*i, self.measurements(i))).collect();
        if measured.iter().all(|(_, m)| m.is_empty()) {
            self.paragraph(&self.say("note-nothing-measured"));
            if !indicators.is_empty() {
                self.beside_results(&indicators);
            }
            return;
        }
        self.overview(&measured);
        self.beside_results(&indicators);
        for (indicator, measurements) in &measured {
            if !measurements.is_empty() {
                self.measured(indicator, measurements);
            }
        }
    }

    /// Each indicator in a line: where it began, the last figure, where it should end.
    fn overview(&mut self, measured: &[(&'a Indicator, Vec<&Measurement>)]) {
        let unknown = || self.missing_cell("note-not-known");
        let lines: Vec<Line> = measured
            .iter()
            .map(|(indicator, measurements)| {
                let last = measurements.iter().rev().find_map(|m| Some((m.value.as_ref()?, m.date)));
                let last = match last {
                    Some((value, date)) => {
                        let value = self.value(value, indicator.kind);
                        vec![Run::bold(value), Run::toned(format!("\n{}", self.date(date)), Tone::Muted)]
                    }
                    None => self.missing_cell("note-no-figure"),
                };
                let cells = vec![
                    vec![Run::toned(self.code(indicator), Tone::Muted)],
                    self.own(&indicator.name),
                    self.point(indicator.baseline.as_ref(), indicator.kind).unwrap_or_else(unknown),
                    last,
                    self.point(indicator.target.as_ref(), indicator.kind).unwrap_or_else(unknown),
                ];
                line(cells, Some(indicator_origin(indicator)))
            })
            .collect();
        let columns = vec![
            column(self.say("note-head-code"), 0.5),
            column(self.say("note-head-indicator"), 3.0),
            end_column(self.say("note-head-baseline"), 1.4),
            end_column(self.say("note-head-last"), 1.4),
            end_column(self.say("note-head-target"), 1.4),
        ];
        self.table("note-part-measurements", columns, lines, Span::Wide);
    }

    fn measured(&mut self, indicator: &'a Indicator, measurements: &[&Measurement]) {
        let origin = indicator_origin(indicator);
        let mut runs = vec![Run::plain(self.code(indicator)), Run::plain("\u{a0}\u{a0}")];
        runs.extend(self.own(&indicator.name));
        let body = Body::Heading { level: 2, runs, running: Some(self.code(indicator)), page: false };
        self.push(Block::new(body).from(origin.clone()));
        if let Some(figure) = self.input.figures.plots.get(&indicator.id) {
            let block = self.figure(figure);
            self.push(block.from(origin.clone()));
        }
        let lines: Vec<Line> = measurements.iter().map(|m| self.measurement_line(indicator, m, &origin)).collect();
        let columns = vec![
            column(self.say("note-head-date"), 1.2),
            end_column(self.say("note-head-value"), 1.2),
            column(self.say("note-head-split"), 2.2),
            column(self.say("note-head-source-remark"), 2.4),
        ];
        self.table("note-figures", columns, lines, Span::Wide);
        let revisions: Vec<Item> = indicator
            .revisions
            .iter()
            .map(|revision| {
                let mut runs = vec![Run::bold(self.date(revision.date)), Run::plain(" ")];
                runs.extend(self.own(&revision.what));
                if !revision.reason.trim().is_empty() {
                    runs.push(Run::plain(" "));
                    runs.extend(self.own(&revision.reason));
                }
                Item { label: None, runs }
            })
            .collect();
        if !revisions.is_empty() {
            let lead = Block::paragraph(vec![Run::plain(self.say("note-revisions-lead"))]);
            self.row(&self.say("note-revisions"), vec![lead, Block::new(Body::List(revisions))], Some(origin.clone()));
        }
        self.beside_results(&[indicator]);
    }

    fn measurement_line(&self, indicator: &Indicator, measurement: &Measurement, origin: &Origin) -> Line {
        let value = match &measurement.value {
            Some(value) => vec![Run::plain(self.value(value, indicator.kind))],
            None => self.missing_cell("note-no-figure"),
        };
        let parts: Vec<String> = measurement
            .parts
            .iter()
            .map(|part| {
                let value = self.value(&part.value, indicator.kind);
                self.say_with("note-part", &[("group", part.group.trim()), ("value", &value)])
            })
            .collect();
        let parts =
            if parts.is_empty() { vec![Run::toned("–", Tone::Muted)] } else { vec![Run::plain(parts.join("\n"))] };
        let mut said = self.own(&measurement.source);
        if !measurement.remark.trim().is_empty() {
            said.push(Run::plain("\n"));
            said.extend(self.own(&measurement.remark));
        }
        for correction in &measurement.corrections {
            let former = correction.former.as_ref().map(|v| self.value(v, indicator.kind));
            let former = former.unwrap_or_else(|| self.say("note-no-figure"));
            let text = self.say_with("note-corrected", &[("former", &former), ("reason", correction.reason.trim())]);
            said.push(Run::plain("\n"));
            said.push(Run::Text(Text { italic: true, tone: Tone::Muted, ..Text::plain(text) }));
        }
        line(vec![vec![Run::plain(self.date(measurement.date))], value, parts, said], Some(origin.clone()))
    }

    /// Does the report have anything to say?
    pub fn has_measurements(&self) -> bool {
        self.project.indicators.iter().any(|i| !i.measurements.is_empty() && i.sensitivity <= self.choice.audience)
    }
}
