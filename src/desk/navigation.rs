//! The way through a project, at the left: programme, sections with their progress, what follows from the answers.

use egui::{Frame, Margin, Panel, Popup, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::icon::Icon;
use super::shared::{Asked, Screen, Shared};
use super::theme::{self, Type, measure, radius, stroke};
use super::view::View;
use super::widgets::{self, CellSize, bare_sum, cells};
use crate::catalogue::{Kind, Section};
use crate::project::{Edit, Scope};

/// Draws it: wide with words, as a rail of numbers and signs, or over a narrow window.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut View, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let ground = Frame::new().fill(t.desk);
    // A drawing needs the width more than the names do.
    let drawn = matches!(view.screen, Screen::Chain | Screen::Pattern);
    if shared.width >= measure::WIDE && !drawn {
        Panel::left("navigation")
            .frame(ground)
            .exact_size(272.0)
            .resizable(false)
            .show_separator_line(false)
            .show(ui, |ui| wide_ui(ui, shared, view, asked));
    } else if shared.width >= measure::NARROW {
        Panel::left("rail").frame(ground).exact_size(56.0).resizable(false).show_separator_line(false).show(ui, |ui| {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| rail_ui(ui, shared, view, asked));
        });
    } else if view.navigation_open {
        Panel::left("navigation-over").frame(ground).exact_size(272.0).resizable(false).show(ui, |ui| {
            wide_ui(ui, shared, view, asked);
        });
    }
}

fn wide_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut View, asked: &mut Asked) {
    let foot = Frame::new().inner_margin(Margin { left: 20, right: 8, top: 8, bottom: 12 });
    Panel::bottom("navigation-key").frame(foot).show_separator_line(false).show(ui, |ui| {
        widgets::key(ui, shared.words);
    });
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(Margin { left: 8, right: 8, top: 14, bottom: 8 }).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            title_ui(ui, shared);
            ui.add_space(8.0);
            if row(ui, Icon::Programme, &shared.say("nav-programme"), "", view.screen == Screen::Programme) {
                asked.go(Screen::Programme, None);
            }
            group_ui(ui, &shared.say("nav-guide"));
            for section in shared.sections() {
                section_ui(ui, shared, section, view, asked);
            }
            scope_ui(ui, shared, false, asked);
            group_ui(ui, &shared.say("nav-drawn"));
            if row(ui, Icon::Pattern, &shared.say("pattern-title"), "", view.screen == Screen::Pattern) {
                asked.go(Screen::Pattern, None);
            }
            if row(ui, Icon::Chain, &shared.say("chain-title"), "", view.screen == Screen::Chain) {
                asked.go(Screen::Chain, None);
            }
            let followed = shared.words.count(shared.project.indicators.len());
            if row(ui, Icon::Indicator, &shared.say("nav-indicators"), &followed, view.screen == Screen::Indicators) {
                asked.go(Screen::Indicators, None);
            }
            let gaps = super::gaps::count(shared);
            if row(ui, Icon::Gaps, &shared.say("nav-gaps"), &shared.words.count(gaps), view.screen == Screen::Gaps) {
                asked.go(Screen::Gaps, None);
            }
            let open = shared.words.count(super::advice::count(shared));
            if row(ui, Icon::Consider, &shared.say("heed-title"), &open, view.screen == Screen::Advice) {
                asked.go(Screen::Advice, None);
            }
            if !shared.project.received.is_empty() {
                let waiting = shared.words.count(super::received::count(shared));
                if row(ui, Icon::Review, &shared.say("received-title"), &waiting, view.screen == Screen::Received) {
                    asked.go(Screen::Received, None);
                }
            }
            if row(ui, Icon::Note, &shared.say("nav-note"), "", view.screen == Screen::Note) {
                asked.go(Screen::Note, None);
            }
        });
    });
}

fn title_ui(ui: &mut Ui, shared: &Shared<'_>) {
    let t = theme::tokens(ui);
    let identity = &shared.project.identity;
    Frame::new().inner_margin(Margin { left: 12, right: 8, top: 0, bottom: 0 }).show(ui, |ui| {
        let untitled = shared.say("show-untitled");
        let title = if identity.title.trim().is_empty() { untitled.as_ref() } else { &identity.title };
        ui.add(egui::Label::new(Type::Row.rich(title).color(t.text)).wrap());
        let lead = shared.project.organisations.first().map(|o| o.name.clone());
        let country = identity.countries.first().map(|c| shared.words.country(c));
        let line: Vec<String> = lead.into_iter().chain(country).collect();
        if !line.is_empty() {
            ui.add(egui::Label::new(Type::Small.rich(line.join(" · ")).color(t.muted)).truncate());
        }
    });
}

fn group_ui(ui: &mut Ui, words: &str) {
    ui.add_space(10.0);
    Frame::new().inner_margin(Margin { left: 12, right: 0, top: 0, bottom: 2 }).show(ui, |ui| {
        widgets::heading(ui, Type::Label, 2, words);
    });
}

/// The ground of a row, and its rule where it is the current one.
fn ground(ui: &Ui, rect: Rect, response: &egui::Response, chosen: bool) {
    let t = theme::tokens(ui);
    if chosen {
        let stroke = Stroke::new(stroke::HAIR, t.line);
        ui.painter().rect(rect, radius::CARD, t.card, stroke, StrokeKind::Inside);
        let rule = Rect::from_min_size(pos2(rect.left(), rect.top() + 6.0), vec2(stroke::RULE, rect.height() - 12.0));
        ui.painter().rect_filled(rule, 0, t.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, radius::CARD, t.none_soft);
    }
    widgets::focus_ring(ui, response, radius::CARD);
}

fn named(ui: &Ui, response: &egui::Response, name: &str, chosen: bool) {
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, chosen, name));
    if chosen {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_aria_current(egui::accesskit::AriaCurrent::Page));
    }
}

/// A page of the navigation. True: it is to be opened.
pub fn row(ui: &mut Ui, icon: Icon, words: &str, count: &str, chosen: bool) -> bool {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), measure::TARGET), Sense::click());
    let name = if count.is_empty() { words.to_owned() } else { format!("{words} {count}") };
    named(ui, &response, &name, chosen);
    ground(ui, rect, &response, chosen);
    icon.paint(ui.painter(), rect.left_center() + vec2(22.0, 0.0), 18.0, t.text);
    let style = if chosen { Type::Chosen } else { Type::Control };
    let left = rect.left_center() + vec2(40.0, 0.0);
    ui.painter().text(left, egui::Align2::LEFT_CENTER, words, style.font(), t.text);
    let right = rect.right_center() - vec2(10.0, 0.0);
    ui.painter().text(right, egui::Align2::RIGHT_CENTER, count, Type::Small.font(), t.muted);
    response.clicked()
}

fn section_ui(ui: &mut Ui, shared: &Shared<'_>, section: &Section, view: &View, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let chosen = view.screen == Screen::Section(section.name.clone());
    let short = shared.catalogue.section_short(section, shared.content);
    let progress = shared.progress.sections.get(&section.name).copied().unwrap_or_default();
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 50.0), Sense::click());
    named(ui, &response, &format!("{}  {short}", section.name), chosen);
    ground(ui, rect, &response, chosen);
    let number = if chosen { t.accent } else { t.muted };
    let at = rect.left_top() + vec2(22.0, 16.0);
    ui.painter().text(at, egui::Align2::CENTER_CENTER, &section.name, Type::Row.font(), number);
    let style = if chosen { Type::Chosen } else { Type::Control };
    let words = egui::text::LayoutJob::simple_singleline(short.clone(), style.font(), t.text);
    let mut words = words;
    words.wrap = egui::text::TextWrapping::truncate_at_width(rect.width() - 50.0);
    let galley = ui.fonts_mut(|f| f.layout_job(words));
    ui.painter().galley(rect.left_top() + vec2(40.0, 16.0 - galley.size().y / 2.0), galley, t.text);
    let below = Rect::from_min_max(rect.left_top() + vec2(40.0, 27.0), rect.right_bottom() - vec2(10.0, 4.0));
    let right = egui::Layout::right_to_left(egui::Align::Center);
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(below).layout(right));
    let sum = bare_sum(&mut inner, shared.words, &progress).rect;
    // The sum has its width; the cells of a long section are as narrow as what is left.
    let beside = below.with_max_x(sum.left() - 8.0);
    let left = egui::Layout::left_to_right(egui::Align::Center);
    let mut inner = ui.new_child(egui::UiBuilder::new().max_rect(beside).layout(left));
    cells(&mut inner, &shared.statuses(section), CellSize::Row);
    if response.clicked() {
        asked.go(Screen::Section(section.name.clone()), None);
    }
}

/// Adds or leaves out a section of those that a programme may choose.
fn scope_ui(ui: &mut Ui, shared: &Shared<'_>, rail: bool, asked: &mut Asked) {
    let words = shared.say("nav-scope").into_owned();
    let reason = (!shared.may_write).then(|| shared.say("reading-only").into_owned());
    let button = if rail {
        widgets::icon_button(ui, Icon::Add, &words)
    } else {
        widgets::Button::quiet(&words).icon(Icon::Add).unless(reason.as_deref()).show(ui)
    };
    if !shared.may_write {
        return;
    }
    Popup::menu(&button).close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside).accessible_name(&*words).show(
        |ui| {
            ui.set_width(340.0);
            for section in choosable(shared) {
                let scope = shared.project.scope.get(&section.name).cloned().unwrap_or_default();
                let mut chosen = scope.chosen;
                let title = format!("{}  {}", section.name, shared.catalogue.section_short(section, shared.content));
                if widgets::tick(ui, &mut chosen, &title).changed() {
                    asked.edit(Edit::Scope(section.name.clone(), Some(Scope { chosen, ..scope })));
                }
            }
            let t = theme::tokens(ui);
            ui.add_space(4.0);
            ui.add(egui::Label::new(Type::Small.rich(shared.say("nav-scope-kept")).color(t.muted)).wrap());
        },
    );
}

/// Sections that a programme may take or leave.
pub fn choosable<'a>(shared: &Shared<'a>) -> Vec<&'a Section> {
    let sections = shared.catalogue.sources().iter().flat_map(|s| &s.sections);
    let asks = |s: &Section| shared.catalogue.in_section(s).any(|i| i.kind == Kind::Question);
    sections.filter(|s| !s.always && asks(s)).collect()
}

fn rail_ui(ui: &mut Ui, shared: &Shared<'_>, view: &View, asked: &mut Asked) {
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add_space(10.0);
    let mut place = |ui: &mut Ui, sign: Sign<'_>, name: &str, screen: Screen| {
        let chosen = view.screen == screen;
        let t = theme::tokens(ui);
        let (whole, response) = ui.allocate_exact_size(vec2(56.0, 40.0), Sense::click());
        let rect = whole.shrink2(vec2(8.0, 1.0));
        named(ui, &response, name, chosen);
        ground(ui, rect, &response, chosen);
        let colour = if chosen { t.accent } else { t.muted };
        match sign {
            Sign::Icon(icon) => icon.paint(ui.painter(), rect.center(), 18.0, colour),
            Sign::Number(number) => {
                ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, number, Type::Row.font(), colour);
            }
        }
        if response.on_hover_text(name).clicked() {
            asked.go(screen, None);
        }
    };
    place(ui, Sign::Icon(Icon::Programme), &shared.say("nav-programme"), Screen::Programme);
    for section in shared.sections() {
        let short = shared.catalogue.section_short(section, shared.content);
        let sum = shared.progress.sections.get(&section.name).copied().unwrap_or_default();
        let name = format!("{}  {short} · {} / {}", section.name, sum.total - sum.open, sum.total);
        place(ui, Sign::Number(&section.name), &name, Screen::Section(section.name.clone()));
    }
    place(ui, Sign::Icon(Icon::Pattern), &shared.say("pattern-title"), Screen::Pattern);
    place(ui, Sign::Icon(Icon::Chain), &shared.say("chain-title"), Screen::Chain);
    place(ui, Sign::Icon(Icon::Indicator), &shared.say("nav-indicators"), Screen::Indicators);
    place(ui, Sign::Icon(Icon::Gaps), &shared.say("nav-gaps"), Screen::Gaps);
    place(ui, Sign::Icon(Icon::Consider), &shared.say("heed-title"), Screen::Advice);
    if !shared.project.received.is_empty() {
        place(ui, Sign::Icon(Icon::Review), &shared.say("received-title"), Screen::Received);
    }
    place(ui, Sign::Icon(Icon::Note), &shared.say("nav-note"), Screen::Note);
    ui.vertical_centered(|ui| scope_ui(ui, shared, true, asked));
}

enum Sign<'a> {
    Icon(Icon),
    Number(&'a str),
}
