//! Before and after: what changed from a former version of the project, or another file, to the project as it stands.
//! Each change leads to its place.

mod changes;

use std::path::PathBuf;
use std::sync::Arc;

use egui::{Frame, Label, Margin, Rect, ScrollArea, Ui, vec2};

use super::advice::{group_ui, sign};
use super::difference::{Run, Side};
use super::history::{job, key_ui};
use super::icon::Icon;
use super::shared::{Asked, Request, Shared};
use super::theme::{self, Type, measure, space, stroke};
use super::widgets::{Button, Empty, Select, heading, link, menu_item, page};
use crate::insight::Severity;
use crate::project::Project;
use crate::store::backup::Backup;
use changes::Changes;

/// With what the project is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum With {
    /// The version that stood there when the file was opened.
    Opening,
    /// A version that was kept when the file was saved.
    Moment(Backup),
    /// Another file.
    File(PathBuf),
    /// A file that is still to be chosen.
    Choose,
}

/// State.
#[derive(Default)]
pub struct CompareView {
    opening: Option<Arc<Project>>,
    /// Former versions of the file, newest first.
    moments: Vec<Backup>,
    /// What is compared with now, and what stands in it.
    against: Option<(With, Arc<Project>)>,
    /// What changed, and what it was made from.
    changes: Changes,
    made: Option<(u64, String)>,
}

impl CompareView {
    /// For a project that was just opened.
    pub fn since(project: &Project) -> Self {
        Self { opening: Some(Arc::new(project.clone())), ..Self::default() }
    }

    /// Takes note of the former versions that there are. Without a choice yet, the version on opening is chosen.
    pub fn offer(&mut self, moments: Vec<Backup>) {
        self.moments = moments;
        if self.against.is_none() {
            self.begin();
        }
    }

    /// Compares with the version on opening.
    pub fn begin(&mut self) {
        if let Some(opening) = &self.opening {
            self.against = Some((With::Opening, Arc::clone(opening)));
            self.made = None;
        }
    }

    /// Compares with this.
    pub fn with(&mut self, with: With, project: Project) {
        self.against = Some((with, Arc::new(project)));
        self.made = None;
    }

    /// Compares anew when the project or the language has changed.
    fn prepare(&mut self, shared: &Shared<'_>) {
        let same = self
            .made
            .as_ref()
            .is_some_and(|(revision, language)| *revision == shared.revision && language == shared.words.language());
        if same {
            return;
        }
        if let Some((_, before)) = &self.against {
            self.changes = Changes::of(shared, before);
        }
        self.made = Some((shared.revision, shared.words.language().to_owned()));
    }
}

/// Draws the page.
pub fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut CompareView, asked: &mut Asked) {
    view.prepare(shared);
    page(ui, "compare", |ui| page_ui(ui, shared, view, asked));
}

fn page_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut CompareView, asked: &mut Asked) {
    let t = theme::tokens(ui);
    heading(ui, Type::Title, 1, &shared.say("against-title"));
    ui.add(Label::new(Type::Panel.rich(shared.say("against-about")).color(t.muted)).wrap());
    ui.add_space(space::XS);
    choice_ui(ui, shared, view, asked);
    ui.add_space(space::XS);
    if view.changes.is_empty() {
        Empty::new(Icon::Compare, &shared.say("against-nothing"), &shared.say("against-nothing-about")).show(ui);
        return;
    }
    ui.add(Label::new(Type::Panel.rich(sum(shared, &view.changes))).wrap());
    key_ui(ui, shared, t);
    for part in &mut view.changes.parts {
        group_ui(ui, &shared.say(part.title));
        for row in part.rows.iter().take(part.shown) {
            row_ui(ui, row, asked);
        }
        let left = part.rows.len().saturating_sub(part.shown);
        if left > 0 {
            let words = shared.say_count("against-more", left);
            if Button::quiet(&words).icon(Icon::CaretDown).in_tray().show(ui).clicked() {
                part.shown = part.rows.len();
            }
        }
    }
    for (title, advice) in [("diff-advice-new", &view.changes.came), ("diff-advice-gone", &view.changes.went)] {
        if advice.is_empty() {
            continue;
        }
        group_ui(ui, &shared.say(title));
        for one in advice {
            advice_ui(ui, shared, one, asked);
        }
    }
}

/// With what to compare.
fn choice_ui(ui: &mut Ui, shared: &Shared<'_>, view: &CompareView, asked: &mut Asked) {
    let label = shared.say("against-with");
    let chosen = view.against.as_ref().map(|(with, _)| with);
    let value = chosen.map(|with| name(shared, with)).unwrap_or_default();
    let width = ui.available_width().min(460.0);
    Select::new(&label, &value).width(width).show(ui, |ui| {
        ui.set_min_width(width - 16.0);
        let moments = view.moments.iter().map(|backup| With::Moment(backup.clone()));
        ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
            for with in std::iter::once(With::Opening).chain(moments) {
                if menu_item(ui, None, chosen == Some(&with), &name(shared, &with)).clicked() {
                    asked.request(Request::Compare(with));
                }
            }
        });
        if menu_item(ui, Some(Icon::Folder), false, &shared.say("against-other")).clicked() {
            asked.request(Request::Compare(With::Choose));
        }
    });
}

/// What a version is called.
fn name(shared: &Shared<'_>, with: &With) -> String {
    match with {
        With::Opening => shared.say("against-opening").into_owned(),
        With::Moment(backup) => shared.say_with("against-moment", &[("moment", &shared.moment(backup.at))]),
        With::File(path) => {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            shared.say_with("against-file", &[("name", &name)])
        }
        With::Choose => shared.say("against-other").into_owned(),
    }
}

/// How much changed, and how much advice came and went.
fn sum(shared: &Shared<'_>, changes: &Changes) -> String {
    let count = |id, count| shared.say_count(id, count);
    [
        count("against-sum", changes.count),
        count("against-came", changes.came.len()),
        count("against-went", changes.went.len()),
    ]
    .join(" ")
}

/// A place and what changed there.
fn row_ui(ui: &mut Ui, row: &changes::Row, asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.add_space(space::XS);
    match &row.way {
        Some((screen, target)) => {
            if link(ui, Type::Chosen, &row.place).clicked() {
                asked.go(screen.clone(), target.as_deref());
            }
        }
        None => drop(ui.add(Label::new(Type::Chosen.rich(&row.place).color(t.text)).wrap())),
    }
    if !row.about.is_empty() {
        ui.add(Label::new(Type::Control.rich(&row.about).color(t.text)).truncate());
    }
    for line in &row.lines {
        ui.add(Label::new(Type::Small.rich(&line.what).color(t.muted)).wrap());
        if line.runs.is_empty() {
            continue;
        }
        let margin = Margin { left: 14, right: 0, top: 0, bottom: 0 };
        let told = Frame::NONE.inner_margin(margin).show(ui, |ui| {
            ui.set_max_width(measure::COLUMN);
            let shown = ui.add(Label::new(job(t, &line.runs)).wrap());
            // Read out one after the other, not word by word in between.
            let spoken = line.spoken.clone();
            ui.ctx().accesskit_node_builder(shown.id, |node| node.set_value(spoken));
        });
        let place = told.response.rect;
        let rule = Rect::from_min_size(place.min, vec2(stroke::RULE, place.height()));
        ui.painter().rect_filled(rule, 0, t.accent);
        ui.add_space(space::XXS);
    }
}

/// A piece of advice that came or went.
fn advice_ui(ui: &mut Ui, shared: &Shared<'_>, one: &changes::Advised, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let (icon, tone) = sign(one.severity);
    let weight = match one.severity {
        Severity::Serious => "heed-serious",
        Severity::WeakPoint => "heed-weak",
        Severity::Consider => "heed-consider",
    };
    ui.add_space(space::XXS);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let sign = ui.label(icon.text(18.0).color(tone.colours(t).0));
        sign.on_hover_text(shared.say(weight));
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(Label::new(Type::Panel.rich(&one.text)).wrap());
            if one.open {
                let more = link(ui, Type::Small, &shared.say("heed-see"));
                ui.ctx().accesskit_node_builder(more.id, |node| node.set_description(one.text.as_str()));
                if more.clicked() {
                    asked.go(super::shared::Screen::Advice, Some(&one.key));
                }
            }
        });
    });
}

/// So many words of what stayed are kept beside what changed.
const BESIDE: usize = 12;

/// What stayed between two changes is left out where it is long.
fn shortened(runs: Vec<Run>) -> Vec<Run> {
    let last = runs.len().saturating_sub(1);
    let short = |(at, run): (usize, Run)| {
        let words: Vec<&str> = run.text.split_inclusive(char::is_whitespace).collect();
        // Something is left out only where that saves more than the mark takes.
        if run.side != Side::Both || words.len() <= 2 * BESIDE + 4 {
            return run;
        }
        let head = if at == 0 { String::new() } else { words[..BESIDE].concat() };
        let tail = if at == last { String::new() } else { words[words.len() - BESIDE..].concat() };
        Run { side: run.side, text: format!("{head}… {tail}") }
    };
    runs.into_iter().enumerate().map(short).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stayed_is_left_out_where_it_is_long() {
        let long = vec!["word"; 60].join(" ") + " ";
        let run = |side, text: &str| Run { side, text: text.to_owned() };
        let runs = vec![run(Side::Both, &long), run(Side::Now, "new "), run(Side::Both, &long), run(Side::Then, "old")];
        let short = shortened(runs);
        assert_eq!(short[0].text.matches("word").count(), BESIDE);
        assert!(short[0].text.starts_with('…') && short[1].text == "new " && short[3].text == "old");
        assert_eq!(short[2].text.matches("word").count(), 2 * BESIDE);
        // What is all the same is shown as it is when it is short.
        let same = vec![run(Side::Both, "a few words")];
        assert_eq!(shortened(same.clone()), same);
    }
}
