//! The results chain: from what is done to what becomes of trafficking, drawn in five columns and read in words, with
//! what each link rests on.

mod tray;
mod words;

use egui::scroll_area::ScrollSource;
use egui::{Align, Frame, Label, Layout, Margin, Panel, ScrollArea, Stroke, Ui, vec2};

use super::icon::Icon;
use super::navigation::choosable;
use super::shared::{Asked, Request, Shared};
use super::theme::{self, Type, measure, stroke};
use super::widgets::{Button, Empty, Select, Tab, figure, heading, icon_button, menu_item, tabs};
use crate::insight::{self, Chain, Sentence, draft, propose_links, reading};
use crate::note::figure::Figure;
use crate::note::figures::chain_figure;
use crate::project::{ChainStatement, Column, Edit, Id, Sensitivity};

/// The steps of the zoom, in per cent of the figure's size.
const ZOOMS: [u16; 8] = [50, 65, 80, 100, 125, 150, 200, 300];
/// So many sections stand side by side as tabs; more are chosen from a list.
const TABS: usize = 4;

/// State.
#[derive(Default)]
pub struct ChainView {
    /// The section whose chain is shown. None: all together.
    section: Option<String>,
    /// Zoom, in per cent. None: as wide as the page, as far as it can be read.
    zoom: Option<u16>,
    chosen: Option<Chosen>,
    /// The field of what was just added takes the keyboard.
    fresh: bool,
    made: Option<Made>,
}

/// What the tray shows.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Chosen {
    /// A statement or open place, by key.
    Node(String),
    /// A link.
    Link(Id),
}

/// What is drawn, and what it was made from.
struct Made {
    revision: u64,
    language: String,
    section: Option<String>,
    chain: Chain,
    figure: Figure,
    reading: Vec<Sentence>,
    /// What the answers offer that the chain does not have yet.
    draft: Edit,
    /// Links that could be drawn.
    links: Vec<Edit>,
}

impl ChainView {
    fn prepare(&mut self, shared: &Shared<'_>, all: &[String]) {
        if self.section.as_ref().is_some_and(|name| !all.contains(name)) {
            self.section = None;
        }
        let language = shared.words.language();
        let same = self.made.as_ref().is_some_and(|made| {
            made.revision == shared.revision && made.language == language && made.section == self.section
        });
        if same {
            return;
        }
        let names: Vec<&str> = match &self.section {
            Some(name) => vec![name],
            None => all.iter().map(String::as_str).collect(),
        };
        let (catalogue, project) = (shared.catalogue, shared.project);
        let chain = insight::chain(shared.book, project, &names);
        let drafts = names.iter().map(|name| draft(shared.book, project, name, Id::fresh));
        let drafts: Vec<Edit> = drafts.filter(|edit| !edit.is_empty()).collect();
        let links = names.iter().flat_map(|name| propose_links(catalogue, project, name, Id::fresh));
        self.made = Some(Made {
            revision: shared.revision,
            language: language.to_owned(),
            section: self.section.clone(),
            figure: chain_figure(&chain, catalogue, project, shared.words),
            reading: reading(&chain, catalogue, project, shared.words),
            chain,
            draft: Edit::Group(drafts),
            links: links.map(Edit::from).collect(),
        });
    }

    /// Chooses a statement, link or open place by its id.
    fn choose(&mut self, shared: &Shared<'_>, id: &str) {
        let link = shared.project.chain_links.iter().find(|link| link.id.as_str() == id);
        self.chosen = Some(match link {
            Some(link) => Chosen::Link(link.id.clone()),
            None => Chosen::Node(id.to_owned()),
        });
    }
}

/// The sections that a chain can be drawn for: those that were chosen.
fn sections(shared: &Shared<'_>) -> Vec<String> {
    let chosen = choosable(shared).into_iter().filter(|s| shared.project.includes(&s.name, s.always));
    chosen.map(|section| section.name.clone()).collect()
}

/// Draws the page.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, target: Option<&str>, asked: &mut Asked) {
    let all = sections(shared);
    if let Some(target) = target {
        view.choose(shared, target);
    }
    view.prepare(shared, &all);
    let Some(made) = view.made.take() else { return };
    let t = theme::tokens(ui);
    let beside = shared.width >= measure::NARROW && !made.chain.nodes.is_empty();
    if beside {
        let frame = Frame::new().fill(t.desk).inner_margin(Margin { left: 18, right: 10, top: 14, bottom: 10 });
        let width = if shared.width >= measure::WIDE { 320.0 } else { 270.0 };
        let panel = Panel::right("chain-words").frame(frame).exact_size(width).resizable(false);
        panel.show(ui, |ui| words::ui(ui, shared, view, &made, asked));
    }
    if tray::has(shared, view, &made.chain) {
        let whole = ui.available_height();
        let frame = Frame::new().fill(t.card).inner_margin(Margin { left: 24, right: 12, top: 10, bottom: 6 });
        let tray = Panel::bottom("chain-tray").frame(frame).resizable(false).show_separator_line(false);
        let shown = tray.exact_size((whole * 0.5).min(272.0)).show(ui, |ui| {
            tray::ui(ui, shared, view, &made.chain, asked);
        });
        let edge = shown.response.rect;
        ui.painter().hline(edge.x_range(), edge.top(), Stroke::new(stroke::HAIR, t.edge));
    }
    let margin = if ui.available_width() < 700.0 { 12 } else { 24 };
    let page = Margin { left: margin, right: margin, top: 14, bottom: 6 };
    Frame::new().inner_margin(page).show(ui, |ui| {
        if beside || made.chain.nodes.is_empty() {
            head_ui(ui, shared, view, &made, &all, asked);
            if made.chain.nodes.is_empty() {
                empty_ui(ui, shared, &made, &all, asked);
            } else {
                figure_ui(ui, shared, view, &made, false);
            }
            return;
        }
        // On a narrow window, one thing below the other.
        ScrollArea::vertical().id_salt("chain-page").auto_shrink(false).show(ui, |ui| {
            head_ui(ui, shared, view, &made, &all, asked);
            figure_ui(ui, shared, view, &made, true);
            ui.add_space(8.0);
            words::head_ui(ui, shared, &made, asked);
            words::sentences_ui(ui, shared, view, &made);
        });
    });
    // Sections chosen and zoom are view state; what was made holds until the project changes.
    view.made = Some(made);
}

fn head_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, made: &Made, all: &[String], asked: &mut Asked) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 6.0);
        heading(ui, Type::Title, 1, &shared.say("chain-title"));
        if !made.chain.nodes.is_empty() {
            zoom_ui(ui, shared, view, made);
        }
    });
    if all.len() > 1 {
        sections_ui(ui, shared, view, all);
    }
    if shared.may_write {
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
            tools_ui(ui, shared, view, made, all, asked);
        });
    }
    ui.add_space(4.0);
}

/// One section, or all of them together.
fn sections_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, all: &[String]) {
    let title = |name: &String| {
        let section = shared.section(name);
        let short = section.map(|section| shared.catalogue.section_short(section, shared.content));
        format!("{name} {}", short.unwrap_or_default())
    };
    let together = shared.say("chain-together").into_owned();
    let mut names: Vec<String> = all.iter().map(title).collect();
    names.push(together);
    let current = view.section.as_ref().and_then(|name| all.iter().position(|one| one == name)).unwrap_or(all.len());
    let label = shared.say("chain-which");
    let mut wanted = None;
    if all.len() <= TABS && ui.available_width() > 640.0 {
        let parts: Vec<Tab<'_>> = names.iter().map(|words| Tab { words, count: "" }).collect();
        wanted = tabs(ui, &label, &parts, current);
    } else {
        Select::new(&label, &names[current]).width(320.0).show(ui, |ui| {
            for (at, name) in names.iter().enumerate() {
                if menu_item(ui, None, at == current, name).clicked() {
                    wanted = Some(at);
                }
            }
        });
    }
    if let Some(at) = wanted {
        view.section = all.get(at).cloned();
        view.chosen = None;
    }
}

fn tools_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, made: &Made, all: &[String], asked: &mut Asked) {
    let nothing = shared.say("chain-draft-none");
    let words = shared.say("chain-draft");
    let unless = made.draft.is_empty().then_some(&*nothing);
    if Button::second(&words).icon(Icon::Chain).unless(unless).in_tray().show(ui).clicked() {
        asked.request(Request::EndRun);
        asked.edit(made.draft.clone());
    }
    let nothing = shared.say("chain-propose-none");
    let words = shared.say_count("chain-propose", made.links.len());
    let unless = made.links.is_empty().then_some(&*nothing);
    if Button::second(&words).after(Icon::GoTo).unless(unless).in_tray().show(ui).clicked() {
        asked.request(Request::EndRun);
        asked.edit(Edit::Group(made.links.clone()));
    }
    let words = shared.say("chain-add");
    if Button::quiet(&words).icon(Icon::Add).in_tray().show(ui).clicked() {
        let section = view.section.clone().or_else(|| all.first().cloned()).unwrap_or_default();
        add(view, section, Column::Activity, String::new(), asked);
    }
}

/// A new statement, whose text is written next.
fn add(view: &mut ChainView, section: String, column: Column, question: String, asked: &mut Asked) {
    let id = Id::fresh();
    view.chosen = Some(Chosen::Node(id.to_string()));
    view.fresh = true;
    asked.request(Request::EndRun);
    let sensitivity = Sensitivity::default();
    asked.edit(ChainStatement { id, column, text: String::new(), section, question, sensitivity });
}

fn zoom_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, made: &Made) {
    let now = view.zoom.unwrap_or_else(|| fitting(ui, made));
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        if icon_button(ui, Icon::Add, &shared.say("chain-larger")).clicked() {
            view.zoom = ZOOMS.into_iter().find(|step| *step > now).or(Some(now));
        }
        let percent = shared.say_with("chain-zoom", &[("percent", &shared.words.count(usize::from(now)))]);
        if Button::quiet(&percent).in_tray().show(ui).on_hover_text(shared.say("chain-fit")).clicked() {
            view.zoom = None;
        }
        if icon_button(ui, Icon::Minus, &shared.say("chain-smaller")).clicked() {
            view.zoom = ZOOMS.into_iter().rev().find(|step| *step < now).or(Some(now));
        }
    });
}

/// As wide as there is room, and never too small to be read.
fn fitting(ui: &Ui, made: &Made) -> u16 {
    let room = ui.max_rect().width() - 4.0;
    ((room / made.figure.width.max(1.0) * 100.0) as u16).clamp(70, 120)
}

fn figure_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, made: &Made, low: bool) {
    let zoom = view.zoom.unwrap_or_else(|| fitting(ui, made));
    let area = if low { ScrollArea::horizontal() } else { ScrollArea::both() };
    let area = area.id_salt("chain-figure").auto_shrink([false, low]);
    let shown = area.scroll_source(ScrollSource::ALL).show(ui, |ui| {
        let chosen = match &view.chosen {
            Some(Chosen::Node(key)) => Some(key.as_str()),
            Some(Chosen::Link(id)) => Some(id.as_str()),
            None => None,
        };
        figure(ui, &made.figure, f32::from(zoom) / 100.0, chosen)
    });
    // The wheel with Ctrl, or two fingers, zoom where the pointer is.
    let over = ui.input(|i| i.pointer.hover_pos().is_some_and(|at| shown.inner_rect.contains(at)));
    let by = if over { ui.input(egui::InputState::zoom_delta) } else { 1.0 };
    if (by - 1.0).abs() > f32::EPSILON {
        view.zoom = Some(((f32::from(zoom) * by).round() as u16).clamp(ZOOMS[0], ZOOMS[ZOOMS.len() - 1]));
    }
    if let Some(id) = shown.inner.clicked {
        view.choose(shared, &id);
    }
}

fn empty_ui(ui: &mut Ui, shared: &Shared<'_>, made: &Made, all: &[String], asked: &mut Asked) {
    ui.add_space(16.0);
    let line = shared.say("chain-empty");
    if all.is_empty() {
        Empty::new(Icon::Chain, &line, &shared.say("chain-empty-scope")).show(ui);
        return;
    }
    let button = shared.say("chain-draft");
    let about = shared.say("chain-empty-about");
    let mut empty = Empty::new(Icon::Chain, &line, &about);
    if shared.may_write && !made.draft.is_empty() {
        empty = empty.button(Icon::Chain, &button);
    }
    if empty.show(ui) {
        asked.edit(made.draft.clone());
    }
    let t = theme::tokens(ui);
    ui.add_space(8.0);
    ui.add(Label::new(Type::Small.rich(shared.say("chain-empty-hand")).color(t.muted)).wrap());
}
