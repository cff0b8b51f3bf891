//! What this kind of activity is for and what it assumes, as the source says it.

use egui::{Label, Sense, Stroke, Ui, vec2};

use super::SectionView;
use super::questions::bring_into_view;
use super::text::galley;
use crate::catalogue::{IntroPart, Item, Kind, Section};
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type, radius, stroke};
use crate::desk::widgets;

/// What stands under a heading of its own, after the introduction.
const GROUPS: [(Kind, &str); 5] = [
    (Kind::Assumption, "purpose-assumptions"),
    (Kind::ActorGroup, "purpose-actors"),
    (Kind::Usage, "purpose-usage"),
    (Kind::Definition, "purpose-definitions"),
    (Kind::Footnote, "purpose-notes"),
];

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, section: &Section, view: &mut SectionView, asked: &mut Asked) {
    ui.add_space(16.0);
    let title = shared.catalogue.section_title(section, shared.content);
    widgets::heading(ui, Type::Sheet, 2, &title);
    ui.add_space(8.0);
    let items = || shared.catalogue.in_section(section);
    for item in items().filter(|i| i.kind == Kind::Intro) {
        match item.intro_part() {
            None | Some(IntroPart::Title | IntroPart::QuestionLeadIn | IntroPart::EvaluationHeading) => {}
            Some(IntroPart::ActivityExample) => one_ui(ui, shared, item, "–", view, asked),
            Some(IntroPart::BoxTitle | IntroPart::ResourceGroup) => {
                ui.add_space(12.0);
                widgets::heading(ui, Type::Row, 3, &shared.text(item));
            }
            Some(_) => one_ui(ui, shared, item, "", view, asked),
        }
    }
    for (kind, heading) in GROUPS {
        let mut group = items().filter(|i| i.kind == kind).peekable();
        if group.peek().is_none() {
            continue;
        }
        ui.add_space(20.0);
        widgets::heading(ui, Type::Row, 2, &shared.say(heading));
        ui.add_space(4.0);
        for item in group {
            let number = item.number.map(|n| n.to_string()).or_else(|| item.label.clone());
            one_ui(ui, shared, item, number.as_deref().unwrap_or("–"), view, asked);
        }
    }
    if let Some(title) = section.title.as_ref().and_then(|id| shared.catalogue.get(id)) {
        ui.add_space(16.0);
        let t = theme::tokens(ui);
        let citation = shared.catalogue.citation(title, shared.words);
        ui.add(Label::new(Type::Small.rich(citation).color(t.muted)).wrap());
    }
}

/// A paragraph, or a point with its sign, with what was misprinted and its addresses.
fn one_ui(ui: &mut Ui, shared: &Shared<'_>, item: &Item, sign: &str, view: &mut SectionView, asked: &mut Asked) {
    const SIGN: f32 = 28.0;
    let t = theme::tokens(ui);
    let note = item.kind == Kind::Footnote;
    let style = if note { Type::Control } else { Type::Body };
    ui.add_space(if sign.is_empty() { 6.0 } else { 2.0 });
    let shown = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        if !sign.is_empty() {
            let (rect, _) = ui.allocate_exact_size(vec2(SIGN, style.line()), Sense::hover());
            let sign = galley(ui, style, t.muted, sign, f32::INFINITY);
            ui.painter().galley(rect.min + vec2(4.0, 0.0), sign, t.muted);
        }
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            let term = shared.content.attribute(&item.message, "term");
            if let Some(term) = term {
                ui.add(Label::new(Type::PanelBold.rich(term)).wrap());
            }
            ui.add(Label::new(style.rich(shared.text(item))).wrap());
            if let Some(erratum) = shared.content.attribute(&item.message, "erratum") {
                ui.add(Label::new(Type::Small.rich(erratum).color(t.gap)).wrap());
            }
            for url in &item.urls {
                if widgets::link(ui, Type::Small, url).clicked() {
                    asked.request(Request::Address(url.clone()));
                }
            }
        });
    });
    let rect = shown.response.rect;
    if view.target.as_deref() == Some(&*item.id) {
        view.target = None;
        bring_into_view(ui, rect);
    }
    if view.marked.as_deref() == Some(&*item.id) {
        let line = Stroke::new(stroke::CHOSEN, t.accent);
        ui.painter().rect_stroke(rect.expand2(vec2(8.0, 3.0)), radius::CARD, line, egui::StrokeKind::Outside);
    }
}
