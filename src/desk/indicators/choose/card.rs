//! The card of an indicator of the sources: all that one should know before choosing it.

use egui::{Align, Frame, Label, Layout, Margin, ScrollArea, Ui};

use super::{open_sheet, sheet_of, take};
use crate::catalogue::{IndicatorPart, Item, ItemView, Kind, Unit};
use crate::desk::icon::Icon;
use crate::desk::indicators::follow_up_words;
use crate::desk::shared::{Asked, Request, Screen, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{Button, Notice, Select, Weight, heading, icon_button, link, menu_item};
use crate::insight::indicators::{MEASURED, beside, caution_of_item, follow_ups_of, methods_of};

/// What is kept of the card.
#[derive(Default)]
pub(super) struct CardView {
    made: Option<Made>,
    /// How the indicator is to be measured, where the source leaves a choice.
    unit: Option<(String, Unit)>,
}

/// A card as it was read for an indicator and a language.
struct Made {
    key: (String, String, u64),
    view: ItemView,
    place: String,
    caution: String,
    points: Vec<(String, String)>,
    /// Methods, each with its notes.
    methods: Vec<(String, Vec<String>)>,
    target: Option<String>,
    window: Option<String>,
    follow_ups: Vec<String>,
    /// What is said beside it, to be read here.
    remarks: Vec<(String, String)>,
    /// Questions, lessons and indicators that it leads to.
    related: Vec<Related>,
}

/// Something that the card leads to.
struct Related {
    place: String,
    text: String,
    screen: Screen,
    target: String,
}

impl CardView {
    /// How an indicator is to be measured. None: mainly as the source says.
    pub(super) fn unit(&self, item: &Item) -> Option<Unit> {
        self.unit.as_ref().filter(|(id, _)| **id == *item.id).map(|(_, unit)| *unit)
    }
}

impl Made {
    fn new(shared: &Shared<'_>, item: &Item, key: (String, String, u64)) -> Self {
        let catalogue = shared.catalogue;
        let section = shared.section(&item.section);
        let section = section.map(|s| catalogue.section_short(s, shared.content)).unwrap_or_default();
        let category = catalogue.category_of(item);
        let category = category.and_then(|c| shared.content.attribute(&c.message, "label")).unwrap_or_default();
        let mut points = Vec::new();
        let mut inner: Vec<&Item> = catalogue.children(item).filter(|c| c.kind == Kind::IndicatorPoint).collect();
        while !inner.is_empty() {
            let point = inner.remove(0);
            points.push((point_label(shared, point), shared.text(point).into_owned()));
            let below: Vec<&Item> = catalogue.children(point).collect();
            inner.splice(0..0, below);
        }
        let note = |id: &crate::catalogue::ItemId| catalogue.get(id).map(|n| shared.text(n).into_owned());
        let methods = methods_of(catalogue, item);
        let noted: Vec<&str> = methods.iter().flat_map(|m| &m.notes).map(|id| &**id).collect();
        let (mut remarks, mut related) = (Vec::new(), Vec::new());
        for other in beside(catalogue, item) {
            match other.kind {
                Kind::Question | Kind::Lesson | Kind::Indicator | Kind::Category => related.push(lead(shared, other)),
                // Said with the method already.
                _ if noted.contains(&&*other.id) => {}
                _ => remarks.push((catalogue.place(other, shared.words), shared.text(other).into_owned())),
            }
        }
        let follow_ups = follow_ups_of(catalogue, &shared.project.identity, &item.id);
        Self {
            key,
            view: catalogue.view(item, shared.content),
            place: [section, category.into_owned()].join(" · "),
            caution: caution_of_item(catalogue, item).map(|c| c.text(shared.content)).unwrap_or_default(),
            points,
            methods: methods
                .iter()
                .map(|m| (shared.text(m).into_owned(), m.notes.iter().filter_map(note).collect()))
                .collect(),
            target: catalogue.target_text(item, shared.words),
            window: catalogue.window_text(item, shared.words),
            follow_ups: follow_ups.iter().map(|f| follow_up_words(shared, f)).collect(),
            remarks,
            related,
        }
    }
}

fn point_label(shared: &Shared<'_>, point: &Item) -> String {
    match &point.detail {
        crate::catalogue::Detail::IndicatorPoint { part: IndicatorPart::Numerator, .. } => {
            shared.say("sheet-numerator").into_owned()
        }
        crate::catalogue::Detail::IndicatorPoint { part: IndicatorPart::Denominator, .. } => {
            shared.say("sheet-denominator").into_owned()
        }
        _ => point.label.clone().unwrap_or_else(|| "–".to_owned()),
    }
}

/// Where something stands that the card leads to.
fn lead(shared: &Shared<'_>, item: &Item) -> Related {
    let applies = shared.progress.sections.contains_key(&*item.section);
    let screen = match item.kind {
        Kind::Indicator | Kind::Category => Screen::Indicators,
        _ if applies => Screen::Section(item.section.to_string()),
        _ => Screen::Browse,
    };
    let title =
        shared.content.attribute(&item.message, "title").or_else(|| shared.content.attribute(&item.message, "label"));
    let text = title.unwrap_or_else(|| shared.text(item)).into_owned();
    Related { place: shared.catalogue.place(item, shared.words), text, screen, target: item.id.to_string() }
}

/// Draws it. True: it is to be closed.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, item: &Item, view: &mut CardView, asked: &mut Asked) -> bool {
    let key = (item.id.to_string(), shared.content.language().to_owned(), shared.revision);
    if view.made.as_ref().is_none_or(|made| made.key != key) {
        view.made = Some(Made::new(shared, item, key));
    }
    let Some(made) = view.made.take() else { return false };
    let close = head_ui(ui, shared, item, &made);
    ScrollArea::vertical().id_salt(("card", &*item.id)).auto_shrink(false).show(ui, |ui| {
        Frame::NONE.inner_margin(Margin { right: 16, bottom: 24, ..Margin::ZERO }).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 8.0;
            heading(ui, Type::Sheet, 2, &made.view.text);
            take_ui(ui, shared, item, view, asked);
            let first = shared.say("sheet-cannot");
            if !made.caution.is_empty() {
                Notice::new(Weight::Weak, &first, &made.caution).show(ui);
            }
            if made.view.proxy_indicator {
                Notice::new(Weight::Weak, &shared.say("label-caution"), &shared.say("label-proxy-indicator")).show(ui);
            }
            let t = theme::tokens(ui);
            ui.add(Label::new(Type::Small.rich(shared.say(MEASURED)).color(t.muted)).wrap());
            facts_ui(ui, shared, &made);
            methods_ui(ui, shared, &made);
            for (place, text) in &made.remarks {
                row_ui(ui, place, text);
            }
            related_ui(ui, shared, &made, asked);
            ui.add(Label::new(Type::Small.rich(&made.view.citation).color(t.muted)).wrap());
            for url in &made.view.urls {
                if link(ui, Type::Small, url).clicked() {
                    asked.request(Request::Address(url.clone()));
                }
            }
        });
    });
    view.made = Some(made);
    close
}

fn head_ui(ui: &mut Ui, shared: &Shared<'_>, item: &Item, made: &Made) -> bool {
    let t = theme::tokens(ui);
    let mut close = false;
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(8.0);
            close = icon_button(ui, Icon::Close, &shared.say("indicators-close")).clicked();
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let code = format!("{}.{}", item.section, item.label.as_deref().unwrap_or_default());
                let words = format!("{code} · {}", made.place);
                ui.add(Label::new(Type::Small.rich(words).color(t.muted)).truncate());
            });
        });
    });
    close
}

/// The button that chooses it, or that leads to its sheet.
fn take_ui(ui: &mut Ui, shared: &Shared<'_>, item: &Item, view: &mut CardView, asked: &mut Asked) {
    let units = item.indicator().map(|facts| facts.units.as_slice()).unwrap_or_default();
    ui.horizontal_wrapped(|ui| {
        if let Some(id) = sheet_of(shared, &item.id) {
            if Button::second(&shared.say("indicators-to-sheet")).after(Icon::GoTo).show(ui).clicked() {
                open_sheet(id, asked);
            }
            return;
        }
        let reason = (!shared.may_write).then(|| shared.say("reading-only").into_owned());
        let words = shared.say("indicators-take");
        let button = Button::main(&words).icon(Icon::Add).unless(reason.as_deref()).show(ui);
        if button.clicked() && shared.may_write {
            take(shared, item, view.unit(item), asked);
        }
    });
    if let [main, _, ..] = units
        && sheet_of(shared, &item.id).is_none()
    {
        let now = view.unit(item).unwrap_or(*main);
        let name = super::library::unit_name(shared, now);
        Select::new(&shared.say("indicators-measured-as"), &name).width(220.0).show(ui, |ui| {
            for unit in units {
                if menu_item(ui, None, *unit == now, &super::library::unit_name(shared, *unit)).clicked() {
                    view.unit = Some((item.id.to_string(), *unit));
                }
            }
        });
    }
}

/// A small label over what is said.
fn row_ui(ui: &mut Ui, label: &str, text: &str) {
    let t = theme::tokens(ui);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add(Label::new(Type::Small.rich(label).color(t.muted)).wrap());
        ui.add(Label::new(Type::Panel.rich(text).color(t.text)).wrap());
    });
}

fn facts_ui(ui: &mut Ui, shared: &Shared<'_>, made: &Made) {
    let view = &made.view;
    let listed = |group: &str, names: &[&str]| {
        let names: Vec<String> = names.iter().map(|n| shared.say(&format!("{group}-{n}")).into_owned()).collect();
        names.join(", ")
    };
    let ours = |label: &str| format!("{} · {}", shared.say(label), shared.say("label-jalon"));
    let direction = view.direction_remark.clone().or_else(|| view.direction.map(|d| listed("direction", &[d])));
    let rows = [
        (ours("label-definition"), view.definition.clone()),
        (ours("label-counts"), view.counts.clone()),
        (ours("label-excludes"), view.excludes.clone()),
        (ours("sheet-numerator"), view.numerator.clone()),
        (ours("sheet-denominator"), view.denominator.clone()),
    ];
    for (label, text) in rows {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            row_ui(ui, &label, &text);
        }
    }
    for (sign, text) in &made.points {
        ui.horizontal_top(|ui| {
            let t = theme::tokens(ui);
            ui.add(Label::new(Type::Label.rich(sign).color(t.muted)).selectable(false));
            ui.add(Label::new(Type::Panel.rich(text).color(t.text)).wrap());
        });
    }
    let rows = [
        (ours("label-unit"), Some(listed("unit", &view.units))),
        (ours("label-direction"), direction),
        (ours("label-by"), Some(listed("by", &view.by))),
        (ours("label-every"), view.every.map(|e| listed("every", &[e]))),
        (shared.say("label-target").into_owned(), made.target.clone()),
        (shared.say("label-window").into_owned(), made.window.clone()),
    ];
    for (label, text) in rows {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            row_ui(ui, &label, &text);
        }
    }
    if !made.follow_ups.is_empty() {
        row_ui(ui, &shared.say("indicators-windows-here"), &made.follow_ups.join("\n"));
    }
    if let Some(erratum) = &view.erratum {
        row_ui(ui, &shared.say("label-erratum"), erratum);
    }
}

fn methods_ui(ui: &mut Ui, shared: &Shared<'_>, made: &Made) {
    if made.methods.is_empty() {
        return;
    }
    let t = theme::tokens(ui);
    heading(ui, Type::SmallBold, 3, &shared.say("indicators-head-methods"));
    for (method, notes) in &made.methods {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add(Label::new(Type::Panel.rich(format!("–  {method}")).color(t.text)).wrap());
            for note in notes {
                ui.add(Label::new(Type::Small.rich(note).color(t.muted)).wrap());
            }
        });
    }
}

fn related_ui(ui: &mut Ui, shared: &Shared<'_>, made: &Made, asked: &mut Asked) {
    if made.related.is_empty() {
        return;
    }
    let t = theme::tokens(ui);
    heading(ui, Type::SmallBold, 3, &shared.say("indicators-related"));
    for related in &made.related {
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            if link(ui, Type::Control, &related.place).clicked() {
                asked.go(related.screen.clone(), Some(&related.target));
            }
            ui.add(Label::new(Type::Small.rich(&related.text).color(t.muted)).wrap());
        });
    }
}
