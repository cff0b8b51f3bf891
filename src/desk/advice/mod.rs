//! What Jalon notices: advice by weight, with the reason, the source and what would settle it; what was settled; and the
//! principles, each with where the design shows it.

mod beside;
mod place;
mod principles;
mod row;

use egui::{Label, Ui};

use super::icon::Icon;
use super::shared::{Asked, Shared};
use super::theme::{self, Type, space};
use super::widgets::{Empty, Tone, heading, page};
use crate::insight::{Advice, AdviceText, Severity};
use crate::project::Settling;

pub(super) use beside::{about_ui, ui as beside_ui};
pub(super) use place::{Way, way};

/// State.
#[derive(Default)]
pub struct AdviceView {
    /// The piece of advice that is open, by key.
    open: Option<String>,
    /// It is to come into view.
    reveal: bool,
    /// How it is about to be settled.
    draft: Option<Draft>,
    /// Advice in words, and what it was made from.
    rows: Vec<Row>,
    made: Option<(u64, usize, String, String)>,
}

/// A piece of advice about to be settled.
struct Draft {
    how: Settling,
    because: String,
    owner: String,
}

/// A piece of advice in words.
struct Row {
    advice: Advice,
    text: AdviceText,
}

/// The weights, the gravest first.
const WEIGHTS: [Severity; 3] = [Severity::Serious, Severity::WeakPoint, Severity::Consider];

/// How much is open.
pub fn count(shared: &Shared<'_>) -> usize {
    shared.insight.advice().filter(|advice| advice.is_open()).count()
}

/// The sign and colour of a weight.
pub(super) fn sign(severity: Severity) -> (Icon, Tone) {
    match severity {
        Severity::Serious => (Icon::Serious, Tone::Bad),
        Severity::WeakPoint => (Icon::Caution, Tone::Gap),
        Severity::Consider => (Icon::Consider, Tone::Accent),
    }
}

impl AdviceView {
    /// Puts advice in words when the project, a language or what the search found has changed.
    fn prepare(&mut self, shared: &Shared<'_>) {
        let languages = (shared.words.language(), shared.content.language());
        let same = self.made.as_ref().is_some_and(|(revision, found, words, content)| {
            (*revision, *found) == (shared.revision, shared.personal.len())
                && (words.as_str(), content.as_str()) == languages
        });
        if same {
            return;
        }
        let say = |advice: &Advice| Row {
            text: advice.say(shared.catalogue, shared.project, shared.words),
            advice: advice.clone(),
        };
        let open = shared.insight.open();
        let settled = shared.insight.advice().filter(|advice| !advice.is_open());
        self.rows = open.into_iter().chain(settled).chain(shared.personal).map(say).collect();
        self.made = Some((shared.revision, shared.personal.len(), languages.0.to_owned(), languages.1.to_owned()));
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut AdviceView, target: Option<&str>, asked: &mut Asked) {
    view.prepare(shared);
    if let Some(target) = target {
        view.open = Some(target.to_owned());
        view.reveal = true;
        view.draft = None;
    }
    page(ui, "advice", |ui| page_ui(ui, shared, view, asked));
    view.reveal = false;
}

fn page_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut AdviceView, asked: &mut Asked) {
    let t = theme::tokens(ui);
    heading(ui, Type::Title, 1, &shared.say("heed-title"));
    ui.add(Label::new(Type::Panel.rich(shared.say("heed-about")).color(t.muted)).wrap());
    let rows = std::mem::take(&mut view.rows);
    let all: Vec<&Row> = rows.iter().filter(|row| !row.advice.private).collect();
    ui.add(Label::new(Type::Small.rich(sum(shared, &all)).color(t.muted)).wrap());
    personal_ui(ui, shared, &rows, asked);
    if all.iter().all(|row| !row.advice.is_open()) {
        ui.add_space(space::M);
        Empty::new(Icon::Answered, &shared.say("heed-none"), &shared.say("heed-none-about")).show(ui);
    }
    for weight in WEIGHTS {
        let own: Vec<&&Row> = all.iter().filter(|row| row.advice.is_open() && row.advice.severity == weight).collect();
        if own.is_empty() {
            continue;
        }
        group_ui(ui, &shared.say(weight_words(weight)));
        for row in own {
            row::ui(ui, shared, row, view, asked);
        }
    }
    let settled: Vec<&&Row> = all.iter().filter(|row| !row.advice.is_open()).collect();
    if !settled.is_empty() {
        group_ui(ui, &shared.say("heed-settled"));
        for row in settled {
            let top = ui.cursor().top();
            row::settled_ui(ui, shared, row, asked);
            if view.reveal && view.open.as_deref() == Some(row.advice.key.as_str()) {
                let place = ui.max_rect().x_range();
                ui.scroll_to_rect(egui::Rect::from_x_y_ranges(place, top..=ui.cursor().top()), None);
            }
        }
    }
    marked_ui(ui, shared, &rows, asked);
    principles::ui(ui, shared, view, asked);
    view.rows = rows;
}

fn weight_words(weight: Severity) -> &'static str {
    match weight {
        Severity::Serious => "heed-serious",
        Severity::WeakPoint => "heed-weak",
        Severity::Consider => "heed-consider",
    }
}

/// Serious, weak points and worth considering add up to what is open; open and settled to all.
fn sum(shared: &Shared<'_>, all: &[&Row]) -> String {
    let open = |weight| {
        let own = all.iter().filter(|row| row.advice.is_open() && row.advice.severity == weight);
        shared.words.count(own.count())
    };
    let settled = all.iter().filter(|row| !row.advice.is_open()).count();
    shared.say_with(
        "heed-sum",
        &[
            ("serious", &open(Severity::Serious)),
            ("weak", &open(Severity::WeakPoint)),
            ("consider", &open(Severity::Consider)),
            ("settled", &shared.words.count(settled)),
            ("all", &shared.words.count(all.len())),
        ],
    )
}

/// What looks like personal data: only who writes sees it.
fn personal_ui(ui: &mut Ui, shared: &Shared<'_>, rows: &[Row], asked: &mut Asked) {
    let found: Vec<&Row> = rows.iter().filter(|row| row.advice.private && row.advice.is_open()).collect();
    if found.is_empty() || !shared.may_write {
        return;
    }
    group_ui(ui, &shared.say("heed-personal"));
    ui.add(Label::new(Type::Small.rich(shared.say("heed-personal-about")).color(theme::tokens(ui).muted)).wrap());
    ui.add_space(space::XXS);
    for row in found {
        row::personal_ui(ui, shared, row, asked);
    }
}

/// What looked like personal data and was marked as harmless, for whoever wants to look again.
fn marked_ui(ui: &mut Ui, shared: &Shared<'_>, rows: &[Row], asked: &mut Asked) {
    let marked: Vec<&Row> = rows.iter().filter(|row| row.advice.private && !row.advice.is_open()).collect();
    if marked.is_empty() || !shared.may_write {
        return;
    }
    group_ui(ui, &shared.say("heed-marked"));
    for row in marked {
        row::settled_ui(ui, shared, row, asked);
    }
}

/// The name of a group, with a hairline above.
pub(super) fn group_ui(ui: &mut Ui, words: &str) {
    let t = theme::tokens(ui);
    ui.add_space(space::M);
    let (line, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().rect_filled(line, 0, t.line);
    ui.add_space(space::XS);
    heading(ui, Type::Row, 2, words);
    ui.add_space(space::XXS);
}
