//! The toolkit without a project, or beside one: its sections at the left, what they hold on the page.
//!
//! Searching in it is the palette's part: what is found there comes here as a target.

mod item;

use egui::accesskit::AriaCurrent;
use egui::{Align, CollapsingHeader, Frame, Margin, Panel, ScrollArea, Sense, Ui, vec2};

use super::shared::{Asked, Request, Shared};
use super::theme::{self, Type, radius, stroke};
use super::widgets::{focus_ring, heading};
use crate::catalogue::Links;
use crate::wording::fold;

/// What the page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Page {
    /// Section of a source, by their places.
    Section(usize, usize),
    Glossary,
}

impl Default for Page {
    fn default() -> Self {
        Self::Section(0, 0)
    }
}

/// What a page was made ready from.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    page: Page,
    words: String,
    content: String,
}

/// Where one is in the toolkit.
#[derive(Default)]
pub struct BrowseView {
    page: Page,
    /// Where terms occur in texts of this language.
    links: Option<(String, Links)>,
    /// The page as it was last made ready.
    shown: Option<(Key, Vec<item::Shown>)>,
    /// The glossary in the order of the reader's alphabet.
    terms: Option<(String, Vec<usize>)>,
    /// Item or term to bring into view in the next frame.
    goto: Option<item::Spot>,
    /// Item or term that one has come for: it stays marked until one goes elsewhere.
    marked: Option<item::Spot>,
    /// Terms that are unfolded: place of the item and of the term.
    open_terms: Vec<(usize, usize)>,
}

/// Draws the page.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut BrowseView, target: Option<&str>, asked: &mut Asked) {
    if let Some(target) = target {
        view.go_to_id(shared, target);
    }
    let t = theme::tokens(ui);
    let side = Frame::new().fill(t.page).inner_margin(Margin { left: 16, right: 8, top: 20, bottom: 12 });
    if ui.available_width() >= 760.0 {
        let panel = Panel::left("browse-sections").frame(side).exact_size(256.0).resizable(false);
        panel.show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| view.sections_ui(ui, shared));
        });
    } else {
        // Too narrow for two columns: the sections fold into a list above the page.
        let panel = Panel::top("browse-sections-narrow").frame(Frame::new().fill(t.page).inner_margin(12));
        panel.show(ui, |ui| {
            CollapsingHeader::new(&*shared.say("browser-sections")).show(ui, |ui| {
                ScrollArea::vertical().max_height(220.0).show(ui, |ui| view.sections_ui(ui, shared));
            });
        });
    }
    view.page_ui(ui, shared, asked);
}

impl BrowseView {
    /// Goes to an item, a term or a section, by its id or name.
    fn go_to_id(&mut self, shared: &Shared<'_>, id: &str) {
        let catalogue = shared.catalogue;
        if let Some(item) = catalogue.get(id) {
            self.go_to(shared, item.place());
        } else if let Some(term) = catalogue.glossary().iter().position(|term| term.id == id) {
            self.page = Page::Glossary;
            self.goto = Some(item::Spot::Term(term));
            self.marked = self.goto;
        } else {
            for (s, source) in catalogue.sources().iter().enumerate() {
                let found = source.sections.iter().position(|x| x.name == id || &*x.id == id);
                if let Some(n) = found {
                    self.open(shared, Page::Section(s, n));
                }
            }
        }
    }

    /// Shows an item on its page.
    fn go_to(&mut self, shared: &Shared<'_>, place: usize) {
        let item = &shared.catalogue.items()[place];
        for (s, source) in shared.catalogue.sources().iter().enumerate() {
            for (n, section) in source.sections.iter().enumerate() {
                if source.name == *item.source && section.name == *item.section {
                    self.page = Page::Section(s, n);
                }
            }
        }
        self.goto = Some(item::Spot::Item(place));
        self.marked = self.goto;
    }

    /// Opens a page at its beginning.
    fn open(&mut self, shared: &Shared<'_>, page: Page) {
        self.page = page;
        self.marked = None;
        self.goto = None;
        if let Page::Section(s, n) = page {
            let section = shared.catalogue.sources().get(s).and_then(|source| source.sections.get(n));
            let first = section.and_then(|section| shared.catalogue.in_section(section).next());
            self.goto = first.map(|item| item::Spot::Item(item.place()));
        }
    }

    fn sections_ui(&mut self, ui: &mut Ui, shared: &Shared<'_>) {
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut wanted = None;
        for (s, source) in shared.catalogue.sources().iter().enumerate() {
            let name = shared.say(&format!("source-{}-short", source.name));
            heading(ui, Type::Label, 2, &name);
            for (n, section) in source.sections.iter().enumerate() {
                let short = shared.catalogue.section_short(section, shared.content);
                let number = section.name.parse::<u8>().map(|n| format!("{n}  ")).unwrap_or_default();
                let page = Page::Section(s, n);
                if row(ui, page == self.page, &format!("{number}{short}")) {
                    wanted = Some(page);
                }
            }
        }
        if row(ui, self.page == Page::Glossary, &shared.say("section-glossary")) {
            wanted = Some(Page::Glossary);
        }
        if let Some(page) = wanted {
            self.open(shared, page);
        }
    }

    fn page_ui(&mut self, ui: &mut Ui, shared: &Shared<'_>, asked: &mut Asked) {
        self.prepare(shared);
        let mut wanted = item::Asked::default();
        ScrollArea::vertical().id_salt(("browse", self.page_number())).auto_shrink(false).show(ui, |ui| {
            ui.horizontal_top(|ui| {
                let width = ui.available_width();
                let column = width.min(theme::measure::COLUMN + 48.0);
                ui.add_space(((width - column) / 2.0).max(16.0));
                ui.vertical(|ui| {
                    ui.set_width((column - 32.0).min(ui.available_width() - 16.0));
                    ui.add_space(24.0);
                    match self.page {
                        Page::Section(s, n) => self.section_ui(ui, shared, s, n, &mut wanted),
                        Page::Glossary => self.glossary_ui(ui, shared, &mut wanted),
                    }
                    ui.add_space(48.0);
                });
            });
        });
        self.goto = None;
        if let Some(place) = wanted.goto {
            self.go_to(shared, place);
        }
        if let Some(address) = wanted.address {
            asked.request(Request::Address(address));
        }
        if let Some(term) = wanted.term {
            match self.open_terms.iter().position(|t| *t == term) {
                Some(at) => drop(self.open_terms.remove(at)),
                None => self.open_terms.push(term),
            }
        }
    }

    /// Each page keeps its own place.
    fn page_number(&self) -> (usize, usize) {
        match self.page {
            Page::Section(s, n) => (s, n),
            Page::Glossary => (usize::MAX, 0),
        }
    }

    /// Makes the page ready when it, or a language, has changed.
    fn prepare(&mut self, shared: &Shared<'_>) {
        let content = shared.content.language();
        if self.links.as_ref().is_none_or(|(language, _)| language != content) {
            self.links = Some((content.to_owned(), Links::new(shared.catalogue, shared.content)));
            self.open_terms.clear();
        }
        let Page::Section(s, n) = self.page else { return };
        let (words, content) = (shared.words.language().to_owned(), content.to_owned());
        let key = Key { page: self.page, words, content };
        if self.shown.as_ref().is_some_and(|(made, _)| *made == key) {
            return;
        }
        let Some(section) = shared.catalogue.sources().get(s).and_then(|source| source.sections.get(n)) else {
            return;
        };
        let Some(look) = self.look(shared) else { return };
        // The title stands above the page already.
        let items = shared.catalogue.in_section(section).filter(|item| section.title.as_ref() != Some(&item.id));
        // A term is offered where it first occurs on the page; at every place it would drown the text.
        let mut offered = Vec::new();
        let shown = items.map(|item| look.prepare(item, &mut offered)).collect();
        self.shown = Some((key, shown));
    }

    fn look<'a>(&'a self, shared: &Shared<'a>) -> Option<item::Look<'a>> {
        Some(item::Look {
            catalogue: shared.catalogue,
            words: shared.words,
            content: shared.content,
            links: &self.links.as_ref()?.1,
            open_terms: &self.open_terms,
            goto: self.goto,
            marked: self.marked,
        })
    }

    fn section_ui(&self, ui: &mut Ui, shared: &Shared<'_>, s: usize, n: usize, wanted: &mut item::Asked) {
        let Some(section) = shared.catalogue.sources().get(s).and_then(|source| source.sections.get(n)) else {
            return;
        };
        let title = section.title.as_ref().and_then(|id| shared.catalogue.get(id));
        if title.is_some_and(|title| self.goto == Some(item::Spot::Item(title.place()))) {
            ui.scroll_to_cursor(Some(Align::BOTTOM));
        }
        heading(ui, Type::Title, 1, &shared.catalogue.section_title(section, shared.content));
        if let (Some((_, shown)), Some(look)) = (&self.shown, self.look(shared)) {
            look.items_ui(ui, shown, wanted);
        }
    }

    fn glossary_ui(&mut self, ui: &mut Ui, shared: &Shared<'_>, wanted: &mut item::Asked) {
        heading(ui, Type::Title, 1, &shared.say("section-glossary"));
        let content = shared.content.language();
        if self.terms.as_ref().is_none_or(|(language, _)| language != content) {
            let name = |message: &str| shared.content.attribute(message, "term").unwrap_or_default();
            let terms = shared.catalogue.glossary().iter().enumerate();
            let mut named: Vec<(String, usize)> = terms.map(|(n, term)| (fold(&name(&term.message)), n)).collect();
            // By the alphabet of the reader's language, accents aside.
            named.sort();
            self.terms = Some((content.to_owned(), named.into_iter().map(|(_, place)| place).collect()));
        }
        let (Some(look), Some((_, terms))) = (self.look(shared), &self.terms) else { return };
        for place in terms {
            look.term_ui(ui, *place, wanted);
        }
    }
}

/// A section in the list.
fn row(ui: &mut Ui, chosen: bool, text: &str) -> bool {
    let t = theme::tokens(ui);
    let style = if chosen { Type::Chosen } else { Type::Control };
    let mut job = egui::text::LayoutJob::single_section(text.to_owned(), style.format(t.text));
    job.wrap = egui::text::TextWrapping::truncate_at_width(ui.available_width() - 20.0);
    let galley = ui.painter().layout_job(job);
    let size = vec2(ui.available_width(), theme::measure::TARGET);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, chosen, text));
    if chosen {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_aria_current(AriaCurrent::Page));
    }
    if chosen || response.hovered() {
        let ground = if chosen { t.accent_soft } else { t.none_soft };
        ui.painter().rect_filled(rect, radius::CHIP, ground);
    }
    if chosen {
        let rule = egui::Rect::from_min_size(rect.min, vec2(stroke::RULE, rect.height()));
        ui.painter().rect_filled(rule, 0, t.accent);
    }
    ui.painter().galley(rect.left_center() + vec2(12.0, -galley.size().y / 2.0), galley, t.text);
    focus_ring(ui, &response, radius::CHIP);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}
