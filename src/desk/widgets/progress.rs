//! How far the answers have come: one cell a question, and the sum in words.

use egui::{Color32, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};
use fluent_bundle::FluentValue;

use super::paint::{one_line, say};
use crate::desk::theme::{self, Tokens, Type, radius, stroke};
use crate::project::{Progress, Status};
use crate::wording::Wording;

/// Where cells stand, which gives their size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellSize {
    /// Head of a section: 9 x 12.
    Header,
    /// Navigation and lists: 9 x 11.
    Row,
}

/// More questions than this show as bars in proportion.
const MOST_CELLS: usize = 40;
const GAP: f32 = 2.0;

/// One cell a question, in order. It is drawn only: the sum beside it says the same in words.
pub fn cells(ui: &mut Ui, statuses: &[Status], size: CellSize) -> Response {
    let t = theme::tokens(ui);
    let height = if size == CellSize::Header { 12.0 } else { 11.0 };
    let count = statuses.len().clamp(1, MOST_CELLS) as f32;
    let wanted = count * (9.0 + GAP) - GAP;
    let width = wanted.min(ui.available_width());
    let cell = ((width + GAP) / count - GAP).clamp(4.0, 9.0);
    let (rect, response) = ui.allocate_exact_size(vec2(count * (cell + GAP) - GAP, height), Sense::hover());
    if statuses.len() > MOST_CELLS {
        bars(ui, rect, statuses);
        return response;
    }
    for (n, status) in statuses.iter().enumerate() {
        let at = rect.min + vec2(n as f32 * (cell + GAP), 0.0);
        one_cell(ui, t, Rect::from_min_size(at, vec2(cell, height)), *status);
    }
    response
}

fn one_cell(ui: &Ui, t: &Tokens, rect: Rect, status: Status) {
    let painter = ui.painter();
    let outline = |colour: Color32, width: f32| {
        painter.rect_stroke(rect, radius::CELL, Stroke::new(width, colour), StrokeKind::Inside);
    };
    match status {
        Status::Answered => {
            painter.rect_filled(rect, radius::CELL, t.ok);
        }
        Status::Missing => {
            painter.rect_filled(rect, radius::CELL, t.gap_soft);
            outline(t.gap, stroke::LINK);
            painter.rect_filled(Rect::from_center_size(rect.center(), Vec2::splat(3.0)), 1, t.gap);
        }
        Status::NotRelevant => {
            let dash = Rect::from_center_size(rect.center(), vec2(rect.width(), 2.0));
            painter.rect_filled(dash, 0, t.muted);
        }
        Status::Open => {
            painter.rect_filled(rect, radius::CELL, t.card);
            outline(t.edge, stroke::HAIR);
        }
        Status::InProgress => {
            painter.rect_filled(rect, radius::CELL, t.card);
            let mut half = rect;
            half.set_top(rect.center().y);
            painter.rect_filled(half, radius::CELL, t.accent);
            outline(t.accent, stroke::HAIR);
        }
    }
}

/// Many questions: a bar a status, as wide as its share.
fn bars(ui: &Ui, rect: Rect, statuses: &[Status]) {
    let t = theme::tokens(ui);
    let order = [Status::Answered, Status::NotRelevant, Status::Missing, Status::InProgress, Status::Open];
    let present: Vec<(Status, usize)> = order
        .into_iter()
        .map(|status| (status, statuses.iter().filter(|s| **s == status).count()))
        .filter(|(_, n)| *n > 0)
        .collect();
    let free = rect.width() - GAP * (present.len() as f32 - 1.0) - 4.0 * present.len() as f32;
    let mut left = rect.left();
    for (status, n) in present {
        // At least 4, so that one open question among a hundred can still be seen.
        let width = 4.0 + free * n as f32 / statuses.len() as f32;
        one_cell(ui, t, Rect::from_min_size(egui::pos2(left, rect.top()), vec2(width, rect.height())), status);
        left += width + GAP;
    }
}

/// The sum as text: answered, not relevant, missing and open add up to the total.
pub fn sum_words(words: &Wording, progress: &Progress) -> String {
    words.say_with(
        "progress-sum",
        [
            ("answered", FluentValue::from(progress.answered)),
            ("aside", FluentValue::from(progress.not_relevant)),
            ("missing", FluentValue::from(progress.missing)),
            ("open", FluentValue::from(progress.open)),
            ("total", FluentValue::from(progress.total)),
        ],
    )
}

/// The sum in words, its figures in `SemiBold`.
pub fn sum(ui: &mut Ui, words: &Wording, progress: &Progress) -> Response {
    let t = theme::tokens(ui);
    let text = sum_words(words, progress);
    let mut job = egui::text::LayoutJob::default();
    for run in text.split_inclusive(|c: char| !c.is_ascii_digit()) {
        let (figures, rest) = run.split_at(run.find(|c: char| !c.is_ascii_digit()).unwrap_or(run.len()));
        job.append(figures, 0.0, Type::SmallBold.format(t.text));
        job.append(rest, 0.0, Type::Small.format(t.text));
    }
    ui.add(egui::Label::new(job).wrap())
}

/// The bare sum for rows, "5 + 1 + 1 + 2 = 9"; its name is the sum in words.
pub fn bare_sum(ui: &mut Ui, words: &Wording, progress: &Progress) -> Response {
    let Progress { answered, not_relevant, missing, open, total, .. } = progress;
    let t = theme::tokens(ui);
    let figures = format!("{answered} + {not_relevant} + {missing} + {open} = {total}");
    let galley = one_line(ui, Type::Small, t.muted, &figures);
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    let name = sum_words(words, progress);
    say(ui, &response, Role::Label, &name);
    ui.painter().galley(rect.min, galley, t.muted);
    response.on_hover_text(name)
}

/// Cells with the sum in words beside them.
pub fn line(ui: &mut Ui, words: &Wording, statuses: &[Status], progress: &Progress) {
    let height = vec2(ui.available_width(), Type::Small.line());
    ui.allocate_ui_with_layout(height, egui::Layout::left_to_right(egui::Align::Center), |ui| {
        cells(ui, statuses, CellSize::Header);
        ui.add_space(6.0);
        sum(ui, words, progress);
    });
}

/// The key to the cells, for the foot of the navigation.
pub fn key(ui: &mut Ui, words: &Wording) {
    let t = theme::tokens(ui);
    // A row is as high as its text, not as a button.
    let before = std::mem::replace(&mut ui.spacing_mut().interact_size.y, Type::Small.line());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 2.0);
        let order = [
            (Status::Answered, "key-answered"),
            (Status::NotRelevant, "key-not-relevant"),
            (Status::Missing, "key-missing"),
            (Status::Open, "key-open"),
            (Status::InProgress, "key-in-progress"),
        ];
        for (status, id) in order {
            let name = words.say(id);
            let galley = one_line(ui, Type::Small, t.muted, &name);
            let size = vec2(15.0 + galley.size().x, galley.size().y);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            say(ui, &response, Role::Label, &name);
            let cell = Rect::from_center_size(rect.left_center() + vec2(4.5, 0.0), vec2(9.0, 11.0));
            one_cell(ui, t, cell, status);
            ui.painter().galley(rect.min + vec2(15.0, 0.0), galley, t.muted);
        }
    });
    ui.spacing_mut().interact_size.y = before;
}
