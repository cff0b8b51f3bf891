//! An item of the catalogue on the page.

use egui::Align;

use super::super::theme::{self, Type, radius, stroke};
use super::super::widgets::heading;
use crate::catalogue::{Catalogue, IndicatorPart, IntroPart, Item, ItemView, Kind, Links, Tag};
use crate::wording::Wording;

/// What the reader asked for on the page.
#[derive(Debug, Default)]
pub struct Asked {
    /// Item to show.
    pub goto: Option<usize>,
    /// Term to unfold or fold: place of the item and of the term.
    pub term: Option<(usize, usize)>,
    /// An address to look at.
    pub address: Option<String>,
}

/// Something on a page, by its place in the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// An item.
    Item(usize),
    /// A term of the glossary.
    Term(usize),
}

/// What items are shown with.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// Words of the interface.
    pub words: &'a Wording,
    /// Words of the sources.
    pub content: &'a Wording,
    /// Where terms occur.
    pub links: &'a Links,
    /// Unfolded terms.
    pub open_terms: &'a [(usize, usize)],
    /// What to bring into view.
    pub goto: Option<Spot>,
    /// What to mark.
    pub marked: Option<Spot>,
}

/// An item ready to be drawn: made once for a page and a language, not in each frame.
pub struct Shown {
    item: usize,
    view: ItemView,
    /// Terms in its text.
    terms: Vec<(std::ops::Range<usize>, usize)>,
    /// What it points to, by name.
    refs: Vec<(String, usize)>,
    target: Option<String>,
    window: Option<String>,
}

/// Place of an item in the catalogue.
pub fn place(item: &Item) -> usize {
    item.place()
}

impl Look<'_> {
    /// Makes an item ready to be drawn; terms that were offered before are left out.
    pub fn prepare(&self, item: &Item, offered: &mut Vec<usize>) -> Shown {
        let view = self.catalogue.view(item, self.content);
        let mut terms = self.links.find(&view.text);
        terms.retain(|(_, term)| !offered.contains(term));
        offered.extend(terms.iter().map(|(_, term)| *term));
        let ids = view.notes.iter().chain(&view.refs);
        Shown {
            item: place(item),
            terms,
            refs: ids.filter_map(|id| self.target(id)).collect(),
            target: self.catalogue.target_text(item, self.words),
            window: self.catalogue.window_text(item, self.words),
            view,
        }
    }

    /// Items in their order. What Jalon adds to a question, and its citation, stand after its prompts.
    pub fn items_ui(&self, ui: &mut egui::Ui, all: &[Shown], asked: &mut Asked) {
        let mut open: Option<&Shown> = None;
        for shown in all {
            let item = &self.catalogue.items()[shown.item];
            let part = matches!(item.kind, Kind::Prompt | Kind::LessonPoint | Kind::IndicatorPoint);
            if !part && let Some(done) = open.take() {
                self.close_ui(ui, done, asked);
            }
            self.marked_ui(ui, Spot::Item(shown.item), |ui| self.open_ui(ui, shown));
            if part {
                self.links_ui(ui, shown, asked);
            } else {
                open = Some(shown);
            }
        }
        if let Some(done) = open {
            self.close_ui(ui, done, asked);
        }
    }

    /// Draws something, brings it into view where one comes for it, and marks it.
    fn marked_ui(&self, ui: &mut egui::Ui, spot: Spot, draw: impl FnOnce(&mut egui::Ui)) {
        if self.goto == Some(spot) {
            ui.scroll_to_cursor(Some(Align::TOP));
        }
        if self.marked != Some(spot) {
            draw(ui);
            return;
        }
        let t = theme::tokens(ui);
        let ground = ui.painter().add(egui::Shape::Noop);
        let drawn = ui.scope(|ui| {
            ui.set_width(ui.available_width());
            draw(ui);
        });
        let mut place = drawn.response.rect.expand2(egui::vec2(14.0, 4.0));
        // Without the space that parts it from what is before it.
        place.min.y += if matches!(spot, Spot::Item(_)) { 12.0 } else { 0.0 };
        let rule = egui::Rect::from_min_size(place.min, egui::vec2(stroke::RULE, place.height()));
        ui.painter().set(ground, egui::epaint::RectShape::filled(place, radius::NOTICE, t.accent_soft));
        ui.painter().rect_filled(rule, 0, t.accent);
        // A screen reader is told where one has come to.
        ui.ctx().accesskit_node_builder(drawn.response.id, |node| {
            node.set_aria_current(egui::accesskit::AriaCurrent::Location);
        });
    }

    fn open_ui(&self, ui: &mut egui::Ui, shown: &Shown) {
        let item = &self.catalogue.items()[shown.item];
        let view = &shown.view;
        let colours = theme::tokens(ui);
        match item.kind {
            Kind::Lesson | Kind::Question | Kind::Category | Kind::Definition | Kind::Indicator | Kind::Principle => {
                ui.add_space(if item.kind == Kind::Indicator { 8.0 } else { 16.0 });
                self.name_ui(ui, view);
                let font = if item.kind == Kind::Question { Type::Closed } else { Type::Body };
                ui.add(egui::Label::new(font.rich(&view.text)).wrap());
            }
            Kind::Intro => Self::intro_ui(ui, item, view),
            Kind::Caution => notice(ui, &self.words.say("label-caution"), &view.text, colours),
            Kind::Prompt | Kind::LessonPoint | Kind::IndicatorPoint => {
                self.point_ui(ui, item, view);
            }
            Kind::Method | Kind::Usage | Kind::Assumption | Kind::ActorGroup | Kind::Footnote | Kind::Resource => {
                ui.add_space(4.0);
                self.name_ui(ui, view);
                let font = if item.kind == Kind::Footnote { Type::Control } else { Type::Body };
                ui.add(egui::Label::new(font.rich(&view.text)).wrap());
            }
        }
    }

    /// What follows an item and its parts: Jalon's own, slips, addresses, links, where it comes from.
    fn close_ui(&self, ui: &mut egui::Ui, shown: &Shown, asked: &mut Asked) {
        let item = &self.catalogue.items()[shown.item];
        self.own_ui(ui, shown);
        self.links_ui(ui, shown, asked);
        if !matches!(item.kind, Kind::Intro | Kind::Caution) {
            let citation = Type::Small.rich(&shown.view.citation);
            ui.label(citation.color(theme::tokens(ui).muted));
        }
    }

    fn links_ui(&self, ui: &mut egui::Ui, shown: &Shown, asked: &mut Asked) {
        let view = &shown.view;
        let colours = theme::tokens(ui);
        if let Some(erratum) = &view.erratum {
            notice(ui, &self.words.say("label-erratum"), erratum, colours);
        }
        for url in &view.urls {
            if ui.link(Type::Small.rich(url)).clicked() {
                asked.address = Some(url.clone());
            }
        }
        if view.url_suspect {
            let doubt = self.words.say("label-url-suspect");
            ui.label(Type::Small.rich(doubt).color(colours.gap));
        }
        self.terms_ui(ui, shown, asked);
        self.refs_ui(ui, shown, asked);
    }

    fn intro_ui(ui: &mut egui::Ui, item: &Item, view: &ItemView) {
        match item.intro_part() {
            Some(IntroPart::EvaluationHeading | IntroPart::ResourceGroup | IntroPart::BoxTitle | IntroPart::Title) => {
                ui.add_space(24.0);
                heading(ui, Type::Closed, 2, &view.text);
            }
            Some(IntroPart::ActivityExample | IntroPart::TocEntry) => bullet(ui, "•", &view.text),
            _ => {
                ui.add(egui::Label::new(Type::Reading.rich(&view.text)).wrap());
            }
        }
    }

    fn point_ui(&self, ui: &mut egui::Ui, item: &Item, view: &ItemView) {
        let mut sign = view.label.clone().unwrap_or_else(|| "•".to_owned());
        let mut text = view.text.clone();
        match &item.detail {
            crate::catalogue::Detail::IndicatorPoint { part: IndicatorPart::Numerator, .. } => {
                sign = self.words.say("label-numerator").into_owned();
            }
            crate::catalogue::Detail::IndicatorPoint { part: IndicatorPart::Denominator, .. } => {
                sign = self.words.say("label-denominator").into_owned();
            }
            crate::catalogue::Detail::IndicatorPoint { tag: Some(tag), .. } => {
                text = format!("{text} ({})", self.words.say(&format!("tag-{}", Tag::name(*tag))));
            }
            _ => {}
        }
        if let Some(condition) = view.condition {
            text = format!("{text} ({})", self.words.say(&format!("condition-{condition}")));
        }
        bullet(ui, &sign, &text);
    }

    fn name_ui(&self, ui: &mut egui::Ui, view: &ItemView) {
        let colours = theme::tokens(ui);
        let kind = self.words.say(&format!("kind-{}", view.kind));
        let number = view.number.map(|n| n.to_string()).or_else(|| view.label.clone()).unwrap_or_default();
        let title = view.title.as_deref().unwrap_or_default();
        let text = [&*kind, &number].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ");
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().interact_size.y = 18.0;
            ui.label(Type::Label.rich(text).color(colours.accent));
            if !title.is_empty() {
                ui.label(Type::Label.rich(title).color(colours.text));
            }
        });
    }

    /// What is Jalon's own, under its mark.
    fn own_ui(&self, ui: &mut egui::Ui, shown: &Shown) {
        let view = &shown.view;
        let group = |group: &str, names: &[&str]| {
            names.iter().map(|n| self.words.say(&format!("{group}-{n}")).into_owned()).collect::<Vec<_>>().join(", ")
        };
        let direction = view.direction_remark.clone().or_else(|| view.direction.map(|d| group("direction", &[d])));
        let rows = [
            ("label-why", view.why.clone(), true),
            ("label-definition", view.definition.clone(), true),
            ("label-counts", view.counts.clone(), true),
            ("label-excludes", view.excludes.clone(), true),
            ("label-numerator", view.numerator.clone(), true),
            ("label-denominator", view.denominator.clone(), true),
            ("label-unit", Some(group("unit", &view.units)), true),
            ("label-direction", direction, true),
            ("label-by", Some(group("by", &view.by)), true),
            ("label-every", view.every.map(|e| group("every", &[e])), true),
            ("label-target", shown.target.clone(), false),
            ("label-window", shown.window.clone(), false),
        ];
        for (label, text, ours) in rows {
            if let Some(text) = text.filter(|t| !t.is_empty()) {
                self.row_ui(ui, label, &text, ours);
            }
        }
        if !view.good_answer.is_empty() {
            self.row_ui(ui, "label-good-answer", "", true);
            for point in &view.good_answer {
                bullet(ui, "–", point);
            }
        }
        if view.proxy_indicator {
            let colours = theme::tokens(ui);
            notice(ui, &self.words.say("label-caution"), &self.words.say("label-proxy-indicator"), colours);
        }
    }

    fn row_ui(&self, ui: &mut egui::Ui, label: &str, text: &str, ours: bool) {
        let colours = theme::tokens(ui);
        let mut job = egui::text::LayoutJob::default();
        let mut name = self.words.say(label).into_owned();
        if ours {
            name = format!("{name} · {}", self.words.say("label-jalon"));
        }
        job.append(&name, 0.0, Type::Label.format(colours.muted));
        job.append(text, 8.0, Type::Control.format(colours.text));
        ui.add(egui::Label::new(job).wrap());
    }

    fn terms_ui(&self, ui: &mut egui::Ui, shown: &Shown, asked: &mut Asked) {
        let Shown { item, view, terms, .. } = shown;
        if terms.is_empty() {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            for (range, term) in terms {
                let open = self.open_terms.contains(&(*item, *term));
                let sign = if open { "−" } else { "+" };
                let text = format!("{sign}\u{a0}{}", &view.text[range.clone()]);
                if ui.link(Type::Small.rich(text)).clicked() {
                    asked.term = Some((*item, *term));
                }
            }
        });
        for (_, term) in terms {
            if self.open_terms.contains(&(*item, *term)) {
                let entry = &self.catalogue.glossary()[*term];
                let name = self.content.attribute(&entry.message, "term").unwrap_or_default();
                let name = format!("{name} · {}", self.words.say("label-jalon"));
                let colours = theme::tokens(ui);
                block(ui, &name, &self.content.say(&entry.message), colours.accent, colours.accent_soft);
            }
        }
    }

    fn refs_ui(&self, ui: &mut egui::Ui, shown: &Shown, asked: &mut Asked) {
        if shown.refs.is_empty() {
            return;
        }
        ui.horizontal_wrapped(|ui| {
            let label = self.words.say("label-refs");
            ui.label(Type::Small.rich(label).color(theme::tokens(ui).muted));
            for (name, place) in &shown.refs {
                if ui.link(Type::Small.rich(name)).clicked() {
                    asked.goto = Some(*place);
                }
            }
        });
    }

    fn target(&self, id: &str) -> Option<(String, usize)> {
        if let Some(item) = self.catalogue.get(id) {
            return Some((self.catalogue.place(item, self.words), place(item)));
        }
        let (_, section) = self.catalogue.section_of_id(id)?;
        let first = self.catalogue.in_section(section).next()?;
        Some((self.catalogue.section_title(section, self.content), place(first)))
    }

    /// A term of the glossary.
    pub fn term_ui(&self, ui: &mut egui::Ui, term: usize, asked: &mut Asked) {
        let entry = &self.catalogue.glossary()[term];
        let name = self.content.attribute(&entry.message, "term").unwrap_or_default();
        ui.add_space(8.0);
        self.marked_ui(ui, Spot::Term(term), |ui| {
            heading(ui, Type::Closed, 2, &name);
            ui.add(egui::Label::new(Type::Body.rich(self.content.say(&entry.message))).wrap());
        });
        ui.horizontal_wrapped(|ui| {
            let jalon = self.words.say("label-jalon");
            ui.label(Type::Small.rich(jalon).color(theme::tokens(ui).muted));
            for (name, place) in entry.see.iter().filter_map(|id| self.target(id)) {
                if ui.link(Type::Small.rich(name)).clicked() {
                    asked.goto = Some(place);
                }
            }
        });
    }
}

fn bullet(ui: &mut egui::Ui, sign: &str, text: &str) {
    ui.horizontal_top(|ui| {
        let sign = Type::Label.rich(sign).color(theme::tokens(ui).muted);
        ui.add_sized([24.0, 20.0], egui::Label::new(sign));
        ui.add(egui::Label::new(Type::Body.rich(text)).wrap());
    });
}

fn notice(ui: &mut egui::Ui, label: &str, text: &str, colours: &theme::Tokens) {
    block(ui, label, text, colours.gap, colours.gap_soft);
}

/// A soft ground with a rule at its left, a label and a sentence.
fn block(ui: &mut egui::Ui, label: &str, text: &str, rule: egui::Color32, ground: egui::Color32) {
    let frame = egui::Frame::new().fill(ground).corner_radius(3).inner_margin(egui::Margin {
        left: 14,
        right: 12,
        top: 8,
        bottom: 8,
    });
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.label(Type::Label.rich(label).color(rule));
        ui.add(egui::Label::new(Type::Control.rich(text)).wrap());
    });
    let mut edge = shown.response.rect;
    edge.set_width(3.0);
    ui.painter().rect_filled(edge, 0, rule);
}
