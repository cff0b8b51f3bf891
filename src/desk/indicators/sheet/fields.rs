//! The plain fields of a sheet.

use std::sync::Arc;

use egui::{Id, Label, Response, Ui};

use super::part_id;
use crate::catalogue::Frequency;
use crate::desk::icon::Icon;
use crate::desk::indicators::Tab;
use crate::desk::section::{edit_menu, sensitivity_menu};
use crate::desk::shared::{Asked, Request, Screen, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{
    self, Doubtful, Picker, Select, Typed, budget_field, icon_button, link, menu_item, own_text, reading,
};
use crate::insight::indicators::{Field, Read, Reader, rungs, section_of, text as said};
use crate::project::{Aim, Degree, Id as EntityId, Indicator, SourceNote, ValueKind};

/// A sheet that is being drawn: what stood there, and what is to stand there.
pub(super) struct Page<'a> {
    pub(super) shared: &'a Shared<'a>,
    pub(super) old: &'a Indicator,
    pub(super) now: Indicator,
    pub(super) reader: Arc<Reader>,
    /// What looks wrong, by field.
    pub(super) doubts: Vec<(Field, String)>,
    pub(super) changed: bool,
    pub(super) asked: &'a mut Asked,
}

/// The message of a field's label.
pub fn label(field: Field) -> &'static str {
    match field {
        Field::Code => "sheet-field-code",
        Field::Name => "sheet-field-name",
        Field::Level => "sheet-field-level",
        Field::Result => "sheet-result",
        Field::Definition => "sheet-field-definition",
        // In forms the letters do; on a sheet the words stand.
        Field::Numerator => "sheet-numerator",
        Field::Denominator => "sheet-denominator",
        Field::Kind => "sheet-kind",
        Field::Unit => "sheet-field-unit",
        Field::Aim => "sheet-aim",
        Field::Scale => "sheet-field-scale",
        Field::By => "sheet-field-by",
        Field::Baseline => "sheet-field-baseline",
        Field::Milestones => "sheet-field-milestones",
        Field::Target => "sheet-field-target",
        Field::Current => "sheet-field-current",
        Field::Verification => "sheet-source",
        Field::Method => "sheet-method",
        Field::Tool => "sheet-field-tool",
        Field::Frequency => "sheet-field-frequency",
        Field::Responsible => "sheet-responsible",
        Field::Cost => "sheet-field-cost",
        Field::Storage => "sheet-field-storage",
        Field::Limits => "sheet-field-limits",
        Field::Quality => "sheet-field-quality",
        Field::Usage => "sheet-field-usage",
        Field::Assumptions => "sheet-field-assumptions",
        Field::Weighting => "sheet-field-weighting",
        Field::Risk => "sheet-field-risk",
        Field::Sources => "sheet-field-sources",
        Field::Revisions => "sheet-field-revisions",
        Field::Notes => "sheet-field-notes",
        Field::Changed => "sheet-field-changed",
    }
}

/// The text of a field that is one.
fn text_of(indicator: &mut Indicator, field: Field) -> Option<&mut String> {
    Some(match field {
        Field::Code => &mut indicator.code,
        Field::Name => &mut indicator.name,
        Field::Level => &mut indicator.level,
        Field::Result => &mut indicator.result,
        Field::Definition => &mut indicator.definition,
        Field::Numerator => &mut indicator.numerator,
        Field::Denominator => &mut indicator.denominator,
        Field::Unit => &mut indicator.unit,
        Field::Verification => &mut indicator.verification,
        Field::Method => &mut indicator.method,
        Field::Tool => &mut indicator.tool,
        Field::Frequency => &mut indicator.frequency,
        Field::Responsible => &mut indicator.responsible,
        Field::Storage => &mut indicator.storage,
        Field::Limits => &mut indicator.limits,
        Field::Quality => &mut indicator.quality,
        Field::Usage => &mut indicator.usage,
        Field::Assumptions => &mut indicator.assumptions,
        Field::Notes => &mut indicator.notes,
        _ => return None,
    })
}

impl Page<'_> {
    /// An id of its own for a part of the sheet.
    pub(super) fn id(&self, part: &str) -> Id {
        part_id(self.old, part)
    }

    /// What looks wrong in a field.
    pub(super) fn doubt(&self, field: Field) -> Option<String> {
        let doubts: Vec<&str> = self.doubts.iter().filter(|(of, _)| *of == field).map(|(_, d)| d.as_str()).collect();
        (!doubts.is_empty()).then(|| doubts.join(" "))
    }

    /// Takes what became of a field of text.
    pub(super) fn typed(&mut self, response: &Response) {
        edit_menu(self.shared, response);
        self.took(Typed { changed: response.changed(), left: response.lost_focus() });
    }

    /// Takes what became of a field.
    pub(super) fn took(&mut self, typed: Typed) {
        self.changed |= typed.changed;
        if typed.left {
            self.asked.request(Request::EndRun);
        }
    }

    /// Something was chosen, added or taken away: a step of its own.
    pub(super) fn step(&mut self) {
        self.took(Typed { changed: true, left: true });
    }

    /// A field of text, as wide as the sheet.
    pub(super) fn line_ui(&mut self, ui: &mut Ui, field: Field, rows: usize) {
        let width = ui.available_width();
        self.line_of(ui, field, rows, width);
    }

    fn line_of(&mut self, ui: &mut Ui, field: Field, rows: usize, width: f32) {
        let (id, label, doubt) = (self.id(field.name()), self.shared.say(label(field)), self.doubt(field));
        let Some(text) = text_of(&mut self.now, field) else { return };
        let shown = widgets::Field::new(&label).id(id).width(width).rows(rows).doubt(doubt.as_deref()).show(ui, text);
        self.typed(&shown);
    }

    /// A field of text that offers what usually stands there.
    fn pick_ui(&mut self, ui: &mut Ui, field: Field, options: &[(String, String)], width: f32) {
        let (id, label) = (self.id(field.name()), self.shared.say(label(field)));
        let words = self.shared.words;
        let Some(text) = text_of(&mut self.now, field) else { return };
        let typed = Picker::new(id, &label, options).width(width).show_one(ui, words, text);
        self.took(typed);
    }

    pub(super) fn frequency_ui(&mut self, ui: &mut Ui, width: f32) {
        let named = |every: &Frequency| {
            let words = self.shared.say(&format!("every-{}", every.name())).into_owned();
            (words.clone(), words)
        };
        let options: Vec<(String, String)> = Frequency::ALL.iter().map(named).collect();
        self.pick_ui(ui, Field::Frequency, &options, width);
    }

    pub(super) fn responsible_ui(&mut self, ui: &mut Ui, width: f32) {
        let project = self.shared.project;
        let people = project.team.iter().map(|one| one.name.clone());
        let roles = project.team.iter().map(|one| one.role.clone());
        let all = people.chain(roles).chain(project.organisations.iter().map(|one| one.name.clone()));
        let options: Vec<(String, String)> =
            all.filter(|name| !name.trim().is_empty()).map(|name| (name.clone(), name)).collect();
        self.pick_ui(ui, Field::Responsible, &options, width);
    }

    pub(super) fn definition_ui(&mut self, ui: &mut Ui) {
        let half = (ui.available_width() - 12.0) / 2.0;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            self.line_of(ui, Field::Code, 1, half * 0.6);
            let options = self.levels();
            self.pick_ui(ui, Field::Level, &options, half * 1.4);
        });
        self.line_ui(ui, Field::Result, 2);
        self.line_ui(ui, Field::Definition, 3);
        let share = self.now.kind == ValueKind::Percentage;
        if share || !self.now.numerator.is_empty() || !self.now.denominator.is_empty() {
            self.line_ui(ui, Field::Numerator, 2);
            self.line_ui(ui, Field::Denominator, 2);
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let kind = self.now.kind;
            let name = self.shared.say(&kind.message());
            Select::new(&self.shared.say(label(Field::Kind)), &name).width(half).show(ui, |ui| {
                for choice in ValueKind::ALL {
                    if menu_item(ui, None, *choice == kind, &self.shared.say(&choice.message())).clicked() {
                        self.now.kind = *choice;
                    }
                }
            });
            if self.now.kind != kind {
                self.step();
            }
            self.line_of(ui, Field::Unit, 1, half);
        });
        let aim = self.now.aim;
        let name = self.shared.say(&aim.message());
        Select::new(&self.shared.say(label(Field::Aim)), &name).width(half).show(ui, |ui| {
            for choice in Aim::ALL {
                if menu_item(ui, None, *choice == aim, &self.shared.say(&choice.message())).clicked() {
                    self.now.aim = *choice;
                }
            }
        });
        if self.now.aim != aim {
            self.step();
        }
        if self.now.kind == ValueKind::Scale || !self.now.scale.is_empty() {
            self.scale_ui(ui);
        }
    }

    /// The rungs or headings of the section: how files name them, and their names.
    fn levels(&self) -> Vec<(String, String)> {
        let shared = self.shared;
        let section = shared.section(section_of(shared.catalogue, self.old));
        let rungs = section.and_then(|s| rungs(shared.catalogue, shared.content, shared.project, s));
        let Some(rungs) = rungs else { return Vec::new() };
        let named = |step: &crate::insight::indicators::Step<'_>| {
            if rungs.checklist {
                let name = shared.content.attribute(&step.category.message, "label").unwrap_or_default();
                (step.category.id.to_string(), name.into_owned())
            } else {
                (step.rung.name().to_owned(), shared.say(&format!("rung-{}", step.rung.name())).into_owned())
            }
        };
        rungs.steps.iter().map(named).collect()
    }

    pub(super) fn collection_ui(&mut self, ui: &mut Ui) {
        self.line_ui(ui, Field::Method, 2);
        self.line_ui(ui, Field::Tool, 1);
        let (id, label) = (self.id("cost"), self.shared.say(label(Field::Cost)));
        let typed = budget_field(ui, id, self.shared.words, &label, false, &mut self.now.cost);
        self.took(typed);
        self.line_ui(ui, Field::Quality, 2);
        self.line_ui(ui, Field::Storage, 2);
    }

    pub(super) fn use_ui(&mut self, ui: &mut Ui) {
        self.line_ui(ui, Field::Usage, 2);
        self.line_ui(ui, Field::Limits, 3);
        self.line_ui(ui, Field::Assumptions, 2);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let half = (ui.available_width() - 12.0) / 2.0;
            self.weighting_ui(ui, half);
            let risk = self.now.risk;
            let none = self.shared.say("sheet-not-said");
            let name =
                risk.map_or(none.clone(), |r| std::borrow::Cow::Owned(self.shared.say(&r.message()).into_owned()));
            Select::new(&self.shared.say(label(Field::Risk)), &name).width(half).show(ui, |ui| {
                for choice in Degree::ALL {
                    if menu_item(ui, None, Some(*choice) == risk, &self.shared.say(&choice.message())).clicked() {
                        self.now.risk = Some(*choice);
                    }
                }
                if menu_item(ui, None, risk.is_none(), &none).clicked() {
                    self.now.risk = None;
                }
            });
            if self.now.risk != risk {
                self.step();
            }
        });
    }

    /// How much the result weighs, in hundredths.
    fn weighting_ui(&mut self, ui: &mut Ui, width: f32) {
        let (shared, reader) = (self.shared, Arc::clone(&self.reader));
        let label = shared.say(label(Field::Weighting));
        let write = |value: &Option<f64>| {
            value.map(|v| crate::insight::indicators::hundredths(v, shared.words)).unwrap_or_default()
        };
        let read = |text: &str| match reader.number(text.trim().trim_end_matches('%')) {
            Read::Nothing => Ok(None),
            Read::This(value, _) => Ok(Some(value)),
            _ => Err(Doubtful),
        };
        let field = widgets::Field::new(&label).width(width);
        let doubt = |_: &Option<f64>| shared.say("sheet-value-doubt").into_owned();
        let typed = reading(ui, self.id("weighting"), field, &mut self.now.weighting, write, read, doubt);
        self.took(typed);
    }

    pub(super) fn administration_ui(&mut self, ui: &mut Ui) {
        self.sources_ui(ui);
        self.revisions_ui(ui);
        self.line_ui(ui, Field::Notes, 2);
        let before = self.now.sensitivity;
        let seen = self.shared.say(&before.message());
        Select::new(&self.shared.say("card-seen"), &seen).width(240.0).show(ui, |ui| {
            sensitivity_menu(ui, self.shared, &mut self.now.sensitivity);
        });
        if self.now.sensitivity != before {
            self.step();
        }
        self.told_ui(ui, Field::Changed);
    }

    /// A field that is not typed but follows.
    fn told_ui(&self, ui: &mut Ui, field: Field) {
        let t = theme::tokens(ui);
        let text = match field {
            Field::Changed if self.old.at.is_some() => {
                let day = self.old.at.map(|at| self.shared.day(at.to_zoned(self.shared.zone.clone()).date()));
                [day.unwrap_or_default(), self.old.author.clone()].join(" · ").trim_end_matches(" · ").to_owned()
            }
            field => said(self.old, field, self.shared.words),
        };
        if !text.trim().is_empty() {
            ui.add(Label::new(Type::Small.rich(self.shared.say(label(field))).color(t.muted)));
            own_text(ui, Type::Panel, &text);
        }
    }

    /// What was measured last, and the way to all figures.
    pub(super) fn current_ui(&mut self, ui: &mut Ui) {
        self.told_ui(ui, Field::Current);
        if link(ui, Type::Control, &self.shared.say("sheet-to-figures")).clicked() {
            self.asked.go(Screen::Indicators, Some(&Tab::FollowUp.place(self.old.id.as_str())));
        }
    }

    /// What was revised: a revision has a date and a reason, and is made beside the figures that it parts.
    fn revisions_ui(&mut self, ui: &mut Ui) {
        self.told_ui(ui, Field::Revisions);
        if link(ui, Type::Control, &self.shared.say("sheet-to-revise")).clicked() {
            self.asked.go(Screen::Indicators, Some(&Tab::FollowUp.place(self.old.id.as_str())));
        }
    }

    fn sources_ui(&mut self, ui: &mut Ui) {
        widgets::heading(ui, Type::SmallBold, 4, &self.shared.say(label(Field::Sources)));
        let mut gone = None;
        for at in 0..self.now.sources.len() {
            let key = self.now.sources[at].id.to_string();
            let wide = ui.available_width();
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 8.0;
                let part = |name: &str| self.id(&format!("source-{name}-{key}"));
                let ids = [part("title"), part("link"), part("page")];
                let labels = ["source-title", "source-link", "source-page"];
                let widths = [wide * 0.42, wide * 0.34, wide * 0.14 - 4.0];
                for n in 0..3 {
                    let source = &mut self.now.sources[at];
                    let text = [&mut source.title, &mut source.link, &mut source.page];
                    let Some(text) = text.into_iter().nth(n) else { continue };
                    let label = self.shared.say(labels[n]);
                    let shown = widgets::Field::new(&label).id(ids[n]).width(widths[n]).show(ui, text);
                    self.typed(&shown);
                }
                ui.vertical(|ui| {
                    ui.add_space(21.0);
                    if icon_button(ui, Icon::Close, &self.shared.say("source-remove")).clicked() {
                        gone = Some(at);
                    }
                });
            });
        }
        if let Some(at) = gone {
            self.now.sources.remove(at);
            self.step();
        }
        if widgets::Button::quiet(&self.shared.say("source-add")).icon(Icon::Add).in_tray().show(ui).clicked() {
            self.now.sources.push(SourceNote {
                id: EntityId::fresh(),
                title: String::new(),
                link: String::new(),
                page: String::new(),
                sensitivity: self.now.sensitivity,
            });
            self.step();
        }
    }
}
