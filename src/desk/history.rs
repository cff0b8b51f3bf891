//! Former versions of an answer or an indicator: when, by whom, what differs from now, and the way back to them.

use egui::{
    Align, Context, Frame, Id, Label, Layout, Margin, Modal, Role, ScrollArea, Stroke, TextFormat, Ui, UiBuilder,
};
use jiff::Timestamp;

use super::difference::{Run, Side, changed_words, difference};
use super::icon::Icon;
use super::indicators::field_label;
use super::shared::{Asked, Request, Shared};
use super::theme::{self, Tokens, Type, measure, radius, stroke};
use super::widgets::{self, Button, Select, icon_button, menu_item};
use crate::insight::indicators::{Field, text};
use crate::project::{Answer, Indicator};

/// State: made once when it is opened.
pub struct HistoryView {
    /// The question or indicator.
    id: String,
    /// What it is called.
    title: String,
    /// Newest first.
    versions: Vec<Former>,
    chosen: usize,
}

/// A former version beside what stands there now.
struct Former {
    when: String,
    who: String,
    parts: Vec<Part>,
    content: Content,
}

/// A field of it, with the message that names it.
struct Part {
    label: &'static str,
    then: String,
    runs: Vec<Run>,
}

enum Content {
    Answer(Box<Answer>),
    Indicator(Box<Indicator>),
}

impl HistoryView {
    /// Opens it.
    pub fn open(shared: &Shared<'_>, target: &str) -> Self {
        let indicator = shared.project.indicators.iter().find(|i| i.id.as_str() == target);
        let (title, mut versions) = match indicator {
            Some(now) => (format!("{} {}", now.code, now.name).trim().to_owned(), indicators(shared, now)),
            None => (shared.question_text(target), answers(shared, target)),
        };
        versions.reverse();
        Self { id: target.to_owned(), title, versions, chosen: 0 }
    }
}

fn when(shared: &Shared<'_>, at: Timestamp) -> String {
    // What nobody dated was in the file before.
    if at == Timestamp::UNIX_EPOCH { shared.say("history-undated").into_owned() } else { shared.moment(at) }
}

fn answers(shared: &Shared<'_>, question: &str) -> Vec<Former> {
    let now = answer_parts(shared, &shared.answer(question));
    let versions = shared.project.answer_versions(question);
    let former = |v: &crate::project::Version<Answer>| {
        let content = v.content.clone()?;
        let parts = compare(answer_parts(shared, &content), &now);
        let content = Content::Answer(Box::new(content));
        Some(Former { when: when(shared, v.at), who: v.author.clone(), parts, content })
    };
    versions.iter().filter_map(former).collect()
}

fn indicators(shared: &Shared<'_>, indicator: &Indicator) -> Vec<Former> {
    let now = indicator_parts(shared, indicator);
    let versions = shared.project.history.indicators.get(indicator.id.as_str());
    let former = |v: &crate::project::Version<Indicator>| {
        let content = v.content.clone()?;
        let parts = compare(indicator_parts(shared, &content), &now);
        let content = Content::Indicator(Box::new(content));
        Some(Former { when: when(shared, v.at), who: v.author.clone(), parts, content })
    };
    versions.map(Vec::as_slice).unwrap_or_default().iter().filter_map(former).collect()
}

/// The fields of an answer as texts, in the order in which they are shown.
fn answer_parts(shared: &Shared<'_>, answer: &Answer) -> Vec<(&'static str, String)> {
    let prompt = |(id, own): (&String, &crate::project::PromptAnswer)| {
        let label = shared.catalogue.get(id).and_then(|i| i.label.clone()).unwrap_or_else(|| "–".to_owned());
        let state = shared.say(&own.status.message());
        format!("{label}  {} ({state})", own.text)
    };
    let sources = answer.sources.iter().map(|s| s.title.clone()).collect::<Vec<_>>();
    let effect = answer.effect.map(|e| shared.say(&e.message()).into_owned());
    let evidence = answer.evidence.map(|e| shared.say(&e.message()).into_owned());
    vec![
        ("history-text", answer.text.clone()),
        ("history-prompts", answer.prompts.iter().map(prompt).collect::<Vec<_>>().join("\n")),
        ("card-status", shared.say(&answer.status.message()).into_owned()),
        ("card-because", answer.not_relevant_because.clone()),
        ("card-effect", effect.unwrap_or_default()),
        ("card-change", answer.change.clone()),
        ("card-evidence", evidence.unwrap_or_default()),
        ("card-sources", sources.join("\n")),
        ("card-context", answer.context.clone()),
        ("card-seen", shared.say(&answer.sensitivity.message()).into_owned()),
    ]
}

/// Every field of the sheet but when it was changed, which each version says by itself.
fn indicator_parts(shared: &Shared<'_>, indicator: &Indicator) -> Vec<(&'static str, String)> {
    let fields = Field::ALL.into_iter().filter(|field| *field != Field::Changed);
    fields.map(|field| (field_label(field), text(indicator, field, shared.words))).collect()
}

/// The fields of a version beside those of now; what is empty in both is left out.
fn compare(then: Vec<(&'static str, String)>, now: &[(&'static str, String)]) -> Vec<Part> {
    let pairs = then.into_iter().zip(now);
    let said = pairs.filter(|((_, then), (_, now))| !then.trim().is_empty() || !now.trim().is_empty());
    said.map(|((label, then), (_, now))| Part { label, runs: difference(&then, now), then }).collect()
}

/// Draws it over everything. False: it is to be closed.
pub fn ui(context: &Context, shared: &Shared<'_>, view: &mut HistoryView, asked: &mut Asked) -> bool {
    let t = theme::tokens_of(&context.style_of(context.theme()).visuals);
    let frame = Frame::new()
        .fill(t.card)
        .stroke(Stroke::new(stroke::HAIR, t.edge))
        .corner_radius(radius::DIALOG)
        .inner_margin(Margin { left: 22, right: 18, top: 14, bottom: 16 });
    let screen = context.content_rect().size();
    let size = egui::vec2((screen.x - 32.0).min(860.0) - 42.0, (screen.y - 32.0).min(640.0) - 32.0);
    let mut stays = true;
    let shown = Modal::new(Id::unique("history")).backdrop_color(t.dim).frame(frame).show(context, |ui| {
        ui.set_width(size.x);
        ui.set_height(size.y);
        let name = shared.say("history-title");
        let named = UiBuilder::new().accessibility_role(Role::Dialog).accessibility_label(&*name);
        ui.scope_builder(named, |ui| stays = content_ui(ui, shared, view, size.x, asked));
    });
    stays && !shown.should_close()
}

fn content_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut HistoryView, width: f32, asked: &mut Asked) -> bool {
    let t = theme::tokens(ui);
    let mut stays = true;
    ui.horizontal(|ui| {
        widgets::heading(ui, Type::Sheet, 1, &shared.say("history-title"));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let close = icon_button(ui, Icon::Close, &shared.say("history-close"));
            if ui.memory(|m| m.focused().is_none()) {
                close.request_focus();
            }
            stays = !close.clicked();
        });
    });
    ui.add(Label::new(Type::Control.rich(&view.title).color(t.muted)).truncate());
    ui.add_space(8.0);
    if view.versions.is_empty() {
        ui.add(Label::new(Type::Panel.rich(shared.say("history-nothing"))).wrap());
        return stays;
    }
    let mut restored = None;
    let height = ui.available_height() - 52.0;
    if width < 620.0 {
        let name = row_name(&view.versions[view.chosen]);
        let label = shared.say("history-version");
        let mut chosen = view.chosen;
        Select::new(&label, &name).width(width).show(ui, |ui| {
            for (n, version) in view.versions.iter().enumerate() {
                if menu_item(ui, None, n == view.chosen, &row_name(version)).clicked() {
                    chosen = n;
                }
            }
        });
        view.chosen = chosen;
        ui.add_space(6.0);
        version_ui(ui, shared, &view.versions[view.chosen], height - 64.0);
    } else {
        ui.horizontal_top(|ui| {
            ui.vertical(|ui| {
                ui.set_width(220.0);
                list_ui(ui, view, height);
            });
            ui.add_space(12.0);
            ui.vertical(|ui| {
                ui.set_width(ui.available_width());
                version_ui(ui, shared, &view.versions[view.chosen], height);
            });
        });
    }
    ui.add_space(10.0);
    ui.horizontal(|ui| {
        let close = Button::second(&shared.say("history-close")).show(ui);
        if shared.may_write && Button::main(&shared.say("history-restore")).icon(Icon::History).show(ui).clicked() {
            restored = view.versions.get(view.chosen);
        }
        stays &= !close.clicked();
    });
    if let Some(version) = restored {
        asked.request(Request::EndRun);
        match &version.content {
            Content::Answer(answer) => asked.answer(shared, &view.id, (**answer).clone()),
            Content::Indicator(indicator) => {
                let (author, at) = (shared.author.to_owned(), Some(shared.now));
                asked.edit(Indicator { author, at, ..(**indicator).clone() });
            }
        }
        return false;
    }
    stays
}

fn row_name(version: &Former) -> String {
    if version.who.is_empty() { version.when.clone() } else { format!("{}, {}", version.when, version.who) }
}

fn list_ui(ui: &mut Ui, view: &mut HistoryView, height: f32) {
    ScrollArea::vertical().id_salt("versions").max_height(height).auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut chosen = view.chosen;
        for (n, version) in view.versions.iter().enumerate() {
            if version_row(ui, version, n == view.chosen).clicked() {
                chosen = n;
            }
        }
        view.chosen = chosen;
    });
}

/// A version in the list: when over who.
fn version_row(ui: &mut Ui, version: &Former, chosen: bool) -> egui::Response {
    let t = theme::tokens(ui);
    let size = egui::vec2(ui.available_width(), 46.0);
    let (rect, response) = ui.allocate_exact_size(size, egui::Sense::click());
    let name = row_name(version);
    response.widget_info(|| egui::WidgetInfo::selected(Role::Button, true, chosen, &name));
    if chosen || response.hovered() {
        ui.painter().rect_filled(rect, radius::CHIP, if chosen { t.accent_soft } else { t.none_soft });
    }
    if chosen {
        let rule = egui::Rect::from_min_size(rect.min, egui::vec2(stroke::RULE, rect.height()));
        ui.painter().rect_filled(rule, 0, t.accent);
    }
    let style = if chosen { Type::Chosen } else { Type::Control };
    let put = |at, style: Type, colour, text: &str| {
        ui.painter().text(at, egui::Align2::LEFT_TOP, text, style.font(), colour);
    };
    put(rect.min + egui::vec2(12.0, 4.0), style, t.text, &version.when);
    put(rect.min + egui::vec2(12.0, 25.0), Type::Small, t.muted, &version.who);
    widgets::focus_ring(ui, &response, radius::CHIP);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// What stood there, with what differs from now.
fn version_ui(ui: &mut Ui, shared: &Shared<'_>, version: &Former, height: f32) {
    let t = theme::tokens(ui);
    let changed = version.parts.iter().map(|p| changed_words(&p.runs)).sum();
    ui.add(Label::new(Type::Small.rich(shared.say_count("history-differs", changed)).color(t.muted)).wrap());
    key_ui(ui, shared, t);
    ui.add_space(6.0);
    ScrollArea::vertical().id_salt("version").max_height(height - 52.0).auto_shrink(false).show(ui, |ui| {
        ui.set_max_width(measure::TEXT_ANSWER);
        for part in &version.parts {
            ui.add(Label::new(Type::Label.rich(shared.say(part.label)).color(t.muted)));
            let shown = ui.add(Label::new(job(t, &part.runs)).wrap());
            // Read out as it stood then, not both texts at once.
            let then = part.then.clone();
            ui.ctx().accesskit_node_builder(shown.id, |node| node.set_value(then));
            ui.add_space(10.0);
        }
    });
}

/// What the marks mean, in the marks themselves.
fn key_ui(ui: &mut Ui, shared: &Shared<'_>, t: &Tokens) {
    let mut key = egui::text::LayoutJob::default();
    key.append(&shared.say("history-only-then"), 0.0, mark(t, Type::Small, Side::Then));
    key.append(&shared.say("history-only-now"), 12.0, mark(t, Type::Small, Side::Now));
    ui.add(Label::new(key).wrap());
}

fn job(t: &Tokens, runs: &[Run]) -> egui::text::LayoutJob {
    let mut job = egui::text::LayoutJob::default();
    for run in runs {
        // The mark ends with the word, not with the space after it.
        let words = run.text.trim_end();
        job.append(words, 0.0, mark(t, Type::Panel, run.side));
        let space = &run.text[words.len()..];
        // The last word of the former text has none, though another may follow here.
        let space = if space.is_empty() && run.side == Side::Then { " " } else { space };
        job.append(space, 0.0, Type::Panel.format(t.text));
    }
    job
}

fn mark(t: &Tokens, style: Type, side: Side) -> TextFormat {
    match side {
        Side::Both => style.format(t.text),
        Side::Then => TextFormat {
            strikethrough: Stroke::new(stroke::HAIR, t.muted),
            background: t.none_soft,
            ..style.format(t.muted)
        },
        Side::Now => TextFormat { underline: Stroke::new(stroke::LINK, t.accent), ..style.format(t.accent) },
    }
}
