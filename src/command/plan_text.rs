//! The plan of a project to read at a terminal.

use super::output::Style;
use super::plan_view::Desk;
use super::{Exit, Output, project};
use crate::insight::indicators::{
    Area, Field, MEASURED, Mark, Marked, Overview, caution_of_indicator, evaluability, level_text, missing, point_text,
    print, rungs, text,
};
use crate::project::Indicator;
use crate::wording::Amount;

impl Desk<'_> {
    /// The plan to read.
    pub(super) fn text(&self, part: Option<&str>, out: &mut Output<'_>) -> Exit {
        let words = &self.session.words;
        if self.project.indicators.is_empty() {
            return out.line(&self.say("plan-empty"));
        }
        let wanted = |name: &str| part.is_none_or(|part| part == name);
        let overview = self.overview();
        let count = |n: usize| words.count(n);
        let sum = self.session.say(
            "plan-summary",
            &[
                ("count", count(overview.stands.len())),
                ("measured", count(overview.measured)),
                ("not", count(overview.not_measured)),
                ("late", count(overview.late)),
                ("baseline", count(overview.no_baseline)),
                ("contradictory", count(overview.contradictory)),
            ],
        );
        out.paragraph(0, "", &sum, Style::Strong);
        out.paragraph(0, "", &words.say(MEASURED), Style::Warn);
        if wanted("indicators") || wanted("figures") {
            self.ladders(part, &overview, out);
        }
        if wanted("collection") {
            self.collection_text(out);
        }
        if wanted("calendar") {
            self.calendar_text(out);
        }
        if wanted("evaluability") {
            self.heading("plan-evaluability", out);
            let findings = evaluability(self.catalogue, words, self.project);
            for area in Area::ALL {
                out.paragraph(2, "", &self.say(area.message()), Style::Strong);
                for finding in findings.iter().filter(|f| f.area == area && f.of > 0) {
                    out.paragraph(
                        4,
                        "",
                        &finding.say(words),
                        if finding.is_met() { Style::Plain } else { Style::Warn },
                    );
                }
            }
        }
        if wanted("matrix") {
            self.matrix_text(out);
        }
        Exit::Done
    }

    fn heading(&self, id: &str, out: &mut Output<'_>) {
        out.line("");
        out.paragraph(0, "══", &self.say(id), Style::Strong);
    }

    fn ladders(&self, part: Option<&str>, overview: &Overview, out: &mut Output<'_>) {
        let words = &self.session.words;
        self.heading("plan-sheets", out);
        let sections = self.catalogue.sources().iter().flat_map(|source| &source.sections);
        for section in sections {
            let Some(ladder) = rungs(self.catalogue, words, self.project, section) else { continue };
            let included = self.project.includes(&section.name, section.always);
            let used = ladder.steps.iter().any(|s| !s.chosen.is_empty()) || !ladder.beside.is_empty();
            if !included && !used {
                continue;
            }
            out.line("");
            let title = format!("{}. {}", section.name, self.catalogue.section_title(section, words));
            out.paragraph(0, "", &title, Style::Strong);
            for step in &ladder.steps {
                let label = words.attribute(&step.category.message, "label").unwrap_or_default();
                let rung = words.say(&format!("rung-{}", step.rung.name()));
                out.paragraph(
                    2,
                    "",
                    &if ladder.checklist { label.into_owned() } else { rung.into_owned() },
                    Style::Plain,
                );
                if let Some(caution) = step.caution {
                    out.paragraph(4, "", &caution.text(words), Style::Warn);
                }
                if step.chosen.is_empty() {
                    out.paragraph(4, "", &self.say("plan-rung-empty"), Style::Quiet);
                }
                for indicator in &step.chosen {
                    self.sheet(indicator, part, overview, false, out);
                }
            }
            for indicator in &ladder.beside {
                self.sheet(indicator, part, overview, true, out);
            }
        }
        // Indicators of no section that the catalogue has.
        let known = |i: &&Indicator| {
            let own = crate::insight::indicators::section_of(self.catalogue, i);
            self.catalogue
                .sources()
                .iter()
                .flat_map(|s| &s.sections)
                .any(|s| s.name == own && self.catalogue.in_section(s).any(|item| item.rung().is_some()))
        };
        for indicator in self.project.indicators.iter().filter(|i| !known(i)) {
            self.sheet(indicator, part, overview, true, out);
        }
    }

    fn sheet(&self, i: &Indicator, part: Option<&str>, overview: &Overview, with_caution: bool, out: &mut Output<'_>) {
        let words = &self.session.words;
        let label = |id: &str| words.say_with("label-colon", [("label", words.say(id).into())]);
        out.paragraph(4, &self.code(&i.id), &i.name, Style::Strong);
        if with_caution && let Some(caution) = caution_of_indicator(self.catalogue, words, i) {
            out.paragraph(6, "", &caution, Style::Warn);
        }
        let mut line = |id: &str, text: String| {
            if !text.trim().is_empty() {
                out.paragraph(6, &label(id), &text, Style::Plain);
            }
        };
        line("sheet-field-level", level_text(i, words));
        line("sheet-field-baseline", i.baseline.as_ref().map(|p| point_text(i, p, words)).unwrap_or_default());
        line("sheet-field-milestones", text(i, Field::Milestones, words).replace('\n', " · "));
        line("sheet-field-target", i.target.as_ref().map(|p| point_text(i, p, words)).unwrap_or_default());
        line("sheet-field-frequency", i.frequency.clone());
        line("sheet-field-responsible", i.responsible.clone());
        let stand = overview.stands.iter().find(|stand| stand.indicator == i.id);
        line("sheet-field-current", text(i, Field::Current, words));
        let empty: Vec<String> = missing(i, words).iter().map(|field| self.say(&field.message())).collect();
        line("plan-still-empty", empty.join(", "));
        if let Some(stand) = stand {
            if stand.series.last().is_some() {
                out.paragraph(6, "", &self.say(stand.trend.message()), Style::Quiet);
            }
            for flag in &stand.flags {
                let date = flag.date().map(|date| format!(" ({})", self.day(date))).unwrap_or_default();
                out.paragraph(6, "!", &format!("{}{date}", self.say(flag.message())), Style::Warn);
            }
            let plan = stand.plan.iter().map(|(field, doubt)| (self.say(&field.message()), doubt));
            let day = |id: &crate::project::Id| i.measurements.iter().find(|m| m.id == *id).map(|m| self.day(m.date));
            let figures = stand.figures.iter().map(|(id, doubt)| (day(id).unwrap_or_default(), doubt));
            for (place, doubt) in plan.chain(figures) {
                let place = words.say_with("label-colon", [("label", place.into())]);
                out.paragraph(8, &place, &doubt.say(words), Style::Warn);
            }
        }
        if part == Some("figures") {
            for m in &i.measurements {
                let line = format!("{} · {} · {}", self.day(m.date), print(i, m.value.as_ref(), words), m.remark);
                out.paragraph(8, "", line.trim_end_matches(" · "), Style::Plain);
                for correction in &m.corrections {
                    let date = correction.at.map(|at| project::moment(self.session, at)).unwrap_or_default();
                    let values = [
                        ("value", print(i, correction.former.as_ref(), words)),
                        ("date", date),
                        ("reason", correction.reason.clone()),
                    ];
                    out.paragraph(10, "", &self.session.say("plan-corrected", &values), Style::Quiet);
                }
            }
        }
    }

    fn collection_text(&self, out: &mut Output<'_>) {
        let words = &self.session.words;
        self.heading("plan-collection", out);
        for one in self.collection() {
            let codes: Vec<String> = one.indicators.iter().map(|id| self.code(id)).collect();
            let name = if one.method.is_empty() { one.tools.join(", ") } else { one.method.clone() };
            out.paragraph(2, "", &format!("{} · {name}", codes.join(", ")), Style::Strong);
            let costs = one.costs.iter().map(|c| words.money(Amount { value: c.amount, currency: &c.currency }));
            let next = one.next.first().map(|date| format!("{} {}", self.label("plan-next"), self.day(*date)));
            let facts: Vec<String> = [one.tools.join(", "), one.frequencies.join(", "), one.responsible.join(", ")]
                .into_iter()
                .chain(costs)
                .chain(next)
                .filter(|text| !text.is_empty())
                .collect();
            out.paragraph(4, "", &facts.join(" · "), Style::Plain);
        }
    }

    fn label(&self, id: &str) -> String {
        self.session.words.say_with("label-colon", [("label", self.session.words.say(id).into())])
    }

    fn calendar_text(&self, out: &mut Output<'_>) {
        self.heading("plan-calendar", out);
        let mut days: Vec<(Marked, String)> = Vec::new();
        for indicator in &self.project.indicators {
            let ahead = self.marks(indicator).into_iter().filter(|marked| {
                let open = !matches!(marked.mark, Mark::Measured | Mark::NoData);
                open && (marked.late || marked.until.unwrap_or(marked.date) >= self.today)
            });
            days.extend(ahead.map(|marked| (marked, self.code(&indicator.id))));
        }
        days.sort_by_key(|(marked, _)| marked.date);
        let end = self.project.identity.end;
        for (marked, code) in days {
            let day = match marked.until {
                Some(until) => {
                    self.session.say("plan-span", &[("from", self.day(marked.date)), ("until", self.day(until))])
                }
                None => self.day(marked.date),
            };
            let mut line = format!("{day} · {code} · {}", self.say(marked.mark.message()));
            if !marked.note.is_empty() {
                line.push_str(&format!(" · {}", marked.note));
            }
            if marked.late {
                line.push_str(&format!(" · {}", self.say("plan-late")));
            } else if end.is_some_and(|end| marked.date > end) {
                line.push_str(&format!(" · {}", self.say("plan-after-end")));
            }
            out.paragraph(2, "", &line, if marked.late { Style::Warn } else { Style::Plain });
        }
    }

    fn matrix_text(&self, out: &mut Output<'_>) {
        self.heading("plan-matrix", out);
        let (rows, proposed) = self.matrix();
        if proposed {
            out.paragraph(2, "", &self.say("plan-proposed"), Style::Quiet);
        }
        for row in rows {
            out.paragraph(2, &format!("{}:", self.say(&row.criterion.message())), &row.question, Style::Plain);
            let codes: Vec<String> = row.indicators.iter().map(|id| self.code(id)).collect();
            if !codes.is_empty() {
                out.paragraph(4, "", &codes.join(", "), Style::Quiet);
            }
        }
    }
}
