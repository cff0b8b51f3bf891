//! The catalogue in a window: sections at the left, what they hold on the page, search over everything.

use egui::{Align, Layout, RichText, ScrollArea};
use fluent_bundle::FluentValue;

use super::item;
use super::theme::{self, Look, Type};
use super::widgets::{self, Filter, heading, menu_item};
use crate::assets::{Assets, Fault};
use crate::catalogue::{Catalogue, Hit, Links, SearchIndex};
use crate::wording::{Wording, languages};

/// How many results are shown at once; a longer list helps nobody and costs time each frame.
const RESULTS: usize = 60;

/// What the page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Page {
    /// Section of a source, by their places.
    Section(usize, usize),
    Glossary,
}

/// The window's state.
pub struct Browser {
    assets: Assets,
    catalogue: Catalogue,
    words: Wording,
    index: SearchIndex,
    links: Links,
    page: Page,
    query: String,
    found: Vec<Hit>,
    /// The page as it was last made ready, and which page that is.
    shown: Option<(Page, Vec<item::Shown>)>,
    /// Item to bring into view in the next frame.
    goto: Option<usize>,
    /// Terms that are unfolded: place of the item and of the term.
    open_terms: Vec<(usize, usize)>,
    /// A language that was asked for and could not be read.
    fault: Option<String>,
    look: Look,
}

impl Browser {
    /// A window over this content.
    pub fn new(assets: Assets, words: Wording) -> Result<Self, Vec<Fault>> {
        let catalogue = super::load(&assets)?;
        let index = SearchIndex::new(&catalogue, &words);
        let links = Links::new(&catalogue, &words);
        Ok(Self {
            assets,
            catalogue,
            words,
            index,
            links,
            page: Page::Section(0, 0),
            query: String::new(),
            found: Vec::new(),
            shown: None,
            goto: None,
            open_terms: Vec::new(),
            fault: None,
            look: Look::default(),
        })
    }

    fn speak(&mut self, language: &str) {
        match Wording::load(&self.assets, language) {
            Ok(words) => {
                self.index = SearchIndex::new(&self.catalogue, &words);
                self.links = Links::new(&self.catalogue, &words);
                self.words = words;
                self.shown = None;
                self.found = self.index.search(&self.query);
                self.fault = None;
            }
            // The words in use stay: a reader is better served by another language than by none.
            Err(faults) => self.fault = faults.first().map(ToString::to_string),
        }
    }

    /// Shows an item on its page.
    fn go_to(&mut self, place: usize) {
        let item = &self.catalogue.items()[place];
        for (s, source) in self.catalogue.sources().iter().enumerate() {
            for (n, section) in source.sections.iter().enumerate() {
                if source.name == *item.source && section.name == *item.section {
                    self.page = Page::Section(s, n);
                }
            }
        }
        self.query.clear();
        self.found.clear();
        self.goto = Some(place);
    }

    fn top_ui(&mut self, ui: &mut egui::Ui) {
        ui.horizontal_centered(|ui| {
            widgets::logo(ui);
            ui.add_space(16.0);
            let width = (ui.available_width() - 330.0).clamp(120.0, 420.0);
            let field = widgets::search_field(ui, &self.words.say("browser-search"), width, &mut self.query);
            if ui.input(|i| i.modifiers.command && i.key_pressed(egui::Key::F)) {
                field.request_focus();
            }
            if field.changed() {
                self.found = self.index.search(&self.query);
            }
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                self.theme_ui(ui);
                self.language_ui(ui);
            });
        });
    }

    fn language_ui(&mut self, ui: &mut egui::Ui) {
        let mut wanted = None;
        let name = self.words.say("browser-language").into_owned();
        let own = self.words.say("language-name").into_owned();
        Filter::new(&name, &own).show(ui, |ui| {
            for language in languages(&self.assets) {
                // Each language is listed under its own name: that is the one its readers look for.
                let path = format!("wording/{language}/language.ftl");
                let listed = self.assets.get(&path).and_then(|a| a.text.split_once("language-name ="));
                let listed = listed.map_or(language, |(_, rest)| rest.lines().next().unwrap_or(language).trim());
                if menu_item(ui, None, language == self.words.language(), listed).clicked() {
                    wanted = Some(language.to_owned());
                }
            }
        });
        if let Some(language) = wanted {
            self.speak(&language);
        }
    }

    fn theme_ui(&mut self, ui: &mut egui::Ui) {
        let before = self.look;
        let name = self.words.say("browser-theme");
        Filter::new(&name, &self.words.say(&before.message())).show(ui, |ui| {
            for (look, ..) in Look::ALL {
                let Some(look) = Look::named(look) else { continue };
                if menu_item(ui, None, look == before, &self.words.say(&look.message())).clicked() {
                    self.look = look;
                }
            }
        });
        if self.look != before {
            self.look.apply(ui.ctx());
        }
    }

    fn navigation_ui(&mut self, ui: &mut egui::Ui) {
        let mut wanted = None;
        for (s, source) in self.catalogue.sources().iter().enumerate() {
            let name = self.words.say(&format!("source-{}-short", source.name));
            ui.label(Type::Label.rich(name).color(theme::tokens(ui).muted));
            for (n, section) in source.sections.iter().enumerate() {
                let short = self.catalogue.section_short(section, &self.words);
                let number = section.name.parse::<u8>().map(|n| format!("{n}  ")).unwrap_or_default();
                let page = Page::Section(s, n);
                if row(ui, self.query.is_empty() && page == self.page, &format!("{number}{short}")) {
                    wanted = Some(page);
                }
            }
        }
        if row(ui, self.query.is_empty() && self.page == Page::Glossary, &self.words.say("section-glossary")) {
            wanted = Some(Page::Glossary);
        }
        if let Some(page) = wanted {
            self.page = page;
            self.query.clear();
            self.found.clear();
            self.goto = self.first_of_page();
        }
    }

    fn first_of_page(&self) -> Option<usize> {
        let Page::Section(s, n) = self.page else {
            return None;
        };
        let section = self.catalogue.sources().get(s)?.sections.get(n)?;
        self.catalogue.in_section(section).next().map(item::place)
    }

    fn page_ui(&mut self, ui: &mut egui::Ui) {
        self.prepare();
        let mut asked = item::Asked::default();
        let id = ui.scope_id().with(match &self.page {
            Page::Section(s, n) => (*s, *n, self.query.is_empty()),
            Page::Glossary => (usize::MAX, 0, self.query.is_empty()),
        });
        ScrollArea::vertical().id_salt(id).auto_shrink(false).show(ui, |ui| {
            ui.horizontal_top(|ui| {
                let width = ui.available_width();
                let column = width.min(theme::measure::COLUMN + 48.0);
                ui.add_space(((width - column) / 2.0).max(0.0));
                ui.vertical(|ui| {
                    ui.set_width(column - 16.0);
                    ui.add_space(24.0);
                    if let Some(fault) = &self.fault {
                        ui.label(RichText::new(fault).color(theme::tokens(ui).gap));
                    }
                    if !self.query.trim().is_empty() {
                        self.results_ui(ui, &mut asked);
                    } else if let Page::Section(s, n) = self.page {
                        self.section_ui(ui, s, n, &mut asked);
                    } else {
                        self.glossary_ui(ui, &mut asked);
                    }
                    ui.add_space(48.0);
                });
            });
        });
        self.goto = None;
        if let Some(place) = asked.goto {
            self.go_to(place);
        }
        if let Some(term) = asked.term {
            match self.open_terms.iter().position(|t| *t == term) {
                Some(at) => drop(self.open_terms.remove(at)),
                None => self.open_terms.push(term),
            }
        }
    }

    /// Makes the page ready when it, or the language, has changed.
    fn prepare(&mut self) {
        if self.shown.as_ref().is_some_and(|(page, _)| *page == self.page) {
            return;
        }
        let Page::Section(s, n) = self.page else {
            return;
        };
        let Some(section) = self.catalogue.sources().get(s).and_then(|source| source.sections.get(n)) else {
            return;
        };
        let look = self.look("");
        // The title stands above the page already.
        let items = self.catalogue.in_section(section).filter(|item| section.title.as_ref() != Some(&item.id));
        // A term is offered where it first occurs on the page; at every place it would drown the text.
        let mut offered = Vec::new();
        let shown = items.map(|item| look.prepare(item, &mut offered)).collect();
        self.shown = Some((self.page.clone(), shown));
    }

    fn section_ui(&self, ui: &mut egui::Ui, s: usize, n: usize, asked: &mut item::Asked) {
        let Some(section) = self.catalogue.sources().get(s).and_then(|source| source.sections.get(n)) else {
            return;
        };
        if section.title.as_ref().and_then(|id| self.catalogue.get(id)).map(item::place) == self.goto {
            ui.scroll_to_cursor(Some(Align::BOTTOM));
        }
        let title = self.catalogue.section_title(section, &self.words);
        heading(ui, Type::Title, 1, &title);
        let look = self.look("");
        if let Some((_, shown)) = &self.shown {
            look.items_ui(ui, shown, asked);
        }
    }

    fn look<'a>(&'a self, query: &'a str) -> item::Look<'a> {
        item::Look {
            catalogue: &self.catalogue,
            words: &self.words,
            links: &self.links,
            open_terms: &self.open_terms,
            goto: self.goto,
            query,
        }
    }

    fn results_ui(&self, ui: &mut egui::Ui, asked: &mut item::Asked) {
        let count = self.words.say_with("catalogue-found", [("count", FluentValue::from(self.found.len()))]);
        let count = if self.found.is_empty() { self.words.say("browser-nothing").into_owned() } else { count };
        heading(ui, Type::Title, 1, &count);
        let look = self.look(&self.query);
        for hit in self.found.iter().take(RESULTS) {
            match hit {
                Hit::Item(place) => look.result_ui(ui, &self.catalogue.items()[*place], asked),
                Hit::Term(place) => look.term_ui(ui, *place, asked),
            }
        }
        if self.found.len() > RESULTS {
            let more = self.words.say_with("browser-more", [("count", FluentValue::from(self.found.len() - RESULTS))]);
            ui.label(RichText::new(more).color(theme::tokens(ui).muted));
        }
    }

    fn glossary_ui(&self, ui: &mut egui::Ui, asked: &mut item::Asked) {
        heading(ui, Type::Title, 1, &self.words.say("section-glossary"));
        let look = self.look("");
        let mut terms: Vec<(String, usize)> = Vec::new();
        for (place, term) in self.catalogue.glossary().iter().enumerate() {
            let name = self.words.attribute(&term.message, "term").unwrap_or_default();
            terms.push((crate::wording::fold(&name), place));
        }
        // By the alphabet of the reader's language, accents aside.
        terms.sort();
        for (_, place) in terms {
            look.term_ui(ui, place, asked);
        }
    }
}

impl eframe::App for Browser {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let colours = theme::tokens(ui);
        let bar = egui::Frame::new().fill(colours.desk).inner_margin(egui::Margin::symmetric(16, 8));
        egui::Panel::top("top").frame(bar).exact_size(52.0).show(ui, |ui| self.top_ui(ui));
        let wide = ui.available_width() >= 720.0;
        let side = egui::Frame::new().fill(colours.desk).inner_margin(egui::Margin::symmetric(12, 12));
        if wide {
            egui::Panel::left("sections").frame(side).exact_size(272.0).resizable(false).show(ui, |ui| {
                ScrollArea::vertical().auto_shrink(false).show(ui, |ui| self.navigation_ui(ui));
            });
        } else {
            // Too narrow for two columns: the sections fold into a list above the page.
            egui::Panel::top("sections-narrow").frame(side).show(ui, |ui| {
                let title = self.words.say("browser-sections").into_owned();
                egui::CollapsingHeader::new(title).show(ui, |ui| {
                    ScrollArea::vertical().max_height(240.0).show(ui, |ui| self.navigation_ui(ui));
                });
            });
        }
        let page = egui::Frame::new().fill(colours.page);
        egui::CentralPanel::default().frame(page).show(ui, |ui| self.page_ui(ui));
    }
}

/// A row of the navigation.
fn row(ui: &mut egui::Ui, chosen: bool, text: &str) -> bool {
    let colours = theme::tokens(ui);
    let font = if chosen { Type::Chosen } else { Type::Control };
    let text = font.rich(text).color(if chosen { colours.accent } else { colours.text });
    let fill = if chosen { colours.accent_soft } else { egui::Color32::TRANSPARENT };
    let button = egui::Button::new(text).fill(fill).stroke(egui::Stroke::NONE).selected(chosen);
    let button = button.min_size(egui::vec2(ui.available_width(), theme::measure::TARGET)).right_text("");
    ui.add(button).clicked()
}
