//! The way through a review, at the left: sections with their counts, each question with what everybody finds, filters,
//! and the pages that follow from the findings.

use egui::text::{LayoutJob, TextWrapping};
use egui::{Align2, Frame, Label, Margin, Panel, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, pos2, vec2};
use fluent_bundle::FluentValue;

use super::super::icon::Icon;
use super::super::shared::{Asked, Screen, Shared};
use super::super::theme::{self, Type, measure, radius, space, stroke};
use super::super::view::View;
use super::super::widgets::{self, Filter, QuietValue, menu_item, search_field};
use super::subject::{Mark, named};
use super::verdict::{paint_sign, verdict_parts};
use super::{OpenReview, ReviewPage, ReviewView, Reviewing, Show, to};
use crate::insight::{Place as AdvicePlace, Severity};
use crate::project::{EntityKind, Verdict};
use crate::review::{About, ReviewProgress, Subject, Whose};
use crate::wording::fold;

/// Below this height, all of it scrolls as one.
const LOW: f32 = 460.0;
const WIDTH: f32 = 288.0;
/// Room that a search needs beside the filter.
const SEARCH: f32 = 108.0;
const HEAD: f32 = 46.0;
const ROW: f32 = measure::TARGET;
/// Room for the sign of one reviewer.
const SIGN: f32 = 26.0;
/// Signs of so many reviewers fit beside a question.
const SIGNS: usize = 3;

/// The rows, and what they were made from.
#[derive(Default)]
pub(super) struct Made {
    rows: Vec<Row>,
    key: Option<Key>,
}

#[derive(Debug, Clone, PartialEq)]
struct Key {
    revisions: (u64, u64),
    languages: (String, String),
    whose: Whose,
    show: Show,
    search: String,
}

enum Row {
    Section { title: String, sum: String, words: String },
    Subject(Box<SubjectRow>),
}

struct SubjectRow {
    section: String,
    subject: Subject,
    mark: Mark,
    title: String,
    /// What each reviewer says, in their order.
    verdicts: Vec<Option<Verdict>>,
    differs: bool,
    /// What a screen reader says.
    name: String,
}

/// Draws it: at the left, or over a narrow window.
pub fn navigation(ui: &mut Ui, shared: &Shared<'_>, open: &OpenReview, view: &mut View, asked: &mut Asked) {
    let t = theme::tokens(ui);
    let narrow = shared.width < measure::NARROW;
    if narrow && !view.navigation_open {
        return;
    }
    let ground = Frame::new().fill(t.desk);
    let panel = Panel::left("review-list").frame(ground).exact_size(WIDTH).resizable(false);
    panel.show_separator_line(narrow).show(ui, |ui| {
        let page = match &view.screen {
            Screen::Review(page) => Some(page.clone()),
            _ => None,
        };
        let r = Reviewing::new(shared, open, &view.review);
        view.review.make(&r);
        let low = ui.available_height() < LOW;
        if low {
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
                head_ui(ui, &r, &mut view.review);
                pages_ui(ui, &r, page.as_ref(), asked);
                rows_ui(ui, &r, &mut view.review, page.as_ref(), None, asked);
                sum_ui(ui, &r);
            });
            return;
        }
        let foot = Frame::new().inner_margin(Margin { left: 0, right: 0, top: 6, bottom: 10 });
        Panel::bottom("review-pages").frame(foot).show_separator_line(false).show(ui, |ui| {
            let line = ui.max_rect().x_range().shrink(12.0);
            ui.painter().hline(line, ui.cursor().top() - 6.0, Stroke::new(stroke::HAIR, t.line));
            pages_ui(ui, &r, page.as_ref(), asked);
            sum_ui(ui, &r);
        });
        head_ui(ui, &r, &mut view.review);
        ScrollArea::vertical().id_salt("review-rows").auto_shrink(false).show_viewport(ui, |ui, seen| {
            rows_ui(ui, &r, &mut view.review, page.as_ref(), Some(seen), asked);
        });
    });
}

/// The subjects that the filters let through, in order.
pub(super) fn shown(r: &Reviewing<'_>, view: &ReviewView) -> Vec<(String, Subject)> {
    let wanted = fold(view.search.trim());
    let passes = |subject: &Subject| passes(r, view.show, &wanted, subject);
    r.open.subjects().filter(|(_, s)| passes(s)).map(|(section, s)| (section.to_owned(), s.clone())).collect()
}

fn passes(r: &Reviewing<'_>, show: Show, wanted: &str, subject: &Subject) -> bool {
    let review = r.review();
    let findings = || {
        let voices = review.voices.values().map(|voice| &voice.opinion);
        voices.chain([&review.agreed]).filter_map(|opinion| opinion.findings.get(subject))
    };
    let with = |verdict| findings().any(|finding| finding.verdict == Some(verdict));
    let let_through = match show {
        Show::All => true,
        Show::Without => r.finding(&r.whose, subject).verdict.is_none(),
        Show::Missing => with(Verdict::Missing),
        Show::Partly => with(Verdict::Partly),
        Show::ToClarify => findings().any(crate::review::Finding::asks),
        Show::Differ => review.differs(subject),
        Show::Serious => is_serious(r.shared, subject),
    };
    if !let_through || wanted.is_empty() {
        return let_through;
    }
    let named = named(r.shared, subject);
    let number = if let Mark::Number(number) = &named.mark { number.clone() } else { String::new() };
    fold(&format!("{number} {} {}", named.title, named.what)).contains(wanted)
}

/// Does the applicant's file have serious advice that is open about a subject?
fn is_serious(shared: &Shared<'_>, subject: &Subject) -> bool {
    let about = |place: &AdvicePlace| match (subject.about(), place) {
        (About::Question(id), AdvicePlace::Question(other)) | (About::Lesson(id), AdvicePlace::Lesson(other)) => {
            id == other
        }
        (About::Indicator(id), AdvicePlace::Entity(EntityKind::Indicator, other)) => id == other.as_str(),
        (About::Plan(section), AdvicePlace::Section(other)) => section == other,
        _ => false,
    };
    shared
        .insight
        .advice()
        .any(|advice| advice.is_open() && advice.severity == Severity::Serious && about(&advice.place))
}

/// “5 + 3 + 2 + 1 + 7 = 18”, and the same in words.
fn sums(shared: &Shared<'_>, progress: &ReviewProgress) -> (String, String) {
    let ReviewProgress { addressed, partly, missing, not_relevant, without, total, .. } = progress;
    let figures = format!("{addressed} + {partly} + {missing} + {not_relevant} + {without} = {total}");
    let values = [
        ("addressed", addressed),
        ("partly", partly),
        ("missing", missing),
        ("irrelevant", not_relevant),
        ("without", without),
        ("total", total),
    ];
    let values = values.map(|(name, count)| (name, FluentValue::from(*count)));
    (figures, shared.words.say_with("desk-review-sum", values))
}

impl ReviewView {
    /// Makes the rows when something they show has changed.
    fn make(&mut self, r: &Reviewing<'_>) {
        let shared = r.shared;
        let key = Key {
            revisions: (r.open.document().sitting().revision(), r.open.proposal_revision()),
            languages: (shared.words.language().to_owned(), shared.content.language().to_owned()),
            whose: r.whose.clone(),
            show: self.show,
            search: self.search.clone(),
        };
        if self.list.key.as_ref() == Some(&key) {
            return;
        }
        let wanted = fold(self.search.trim());
        let mut rows = Vec::new();
        for part in r.open.contents() {
            let section = shared.section(&part.section);
            let short = section.map(|section| shared.catalogue.section_short(section, shared.content));
            let (sum, words) = sums(shared, &r.review().progress(&r.whose, part.all()));
            let title = format!("{}  {}", part.section, short.unwrap_or_default());
            let head = Row::Section { title, sum, words };
            let subjects = part.all().filter(|subject| passes(r, self.show, &wanted, subject));
            let subjects: Vec<Row> = subjects.map(|subject| subject_row(r, &part.section, subject)).collect();
            if !subjects.is_empty() {
                rows.push(head);
                rows.extend(subjects);
            }
        }
        self.list = Made { rows, key: Some(key) };
    }
}

fn subject_row(r: &Reviewing<'_>, section: &str, subject: &Subject) -> Row {
    let shared = r.shared;
    let named = named(shared, subject);
    let verdicts: Vec<Option<Verdict>> = r.review().verdicts(subject).into_iter().map(|(_, verdict)| verdict).collect();
    let differs = r.review().differs(subject);
    let said: Vec<String> = verdicts.iter().map(|verdict| verdict_parts(shared, *verdict).2).collect();
    let differ = if differs { format!("; {}", shared.say("desk-review-differ-short")) } else { String::new() };
    let place = match &named.mark {
        Mark::Number(number) => number.clone(),
        Mark::Sign(_) => super::subject::capital(&named.what),
    };
    let name = format!("{place} {}: {}{differ}", named.title, said.join(", "));
    Row::Subject(Box::new(SubjectRow {
        section: section.to_owned(),
        subject: subject.clone(),
        mark: named.mark,
        title: named.title,
        verdicts,
        differs,
        name,
    }))
}

fn head_ui(ui: &mut Ui, r: &Reviewing<'_>, view: &mut ReviewView) {
    let t = theme::tokens(ui);
    let shared = r.shared;
    let proposal = &r.review().proposal;
    Frame::new().inner_margin(Margin { left: 20, right: 12, top: 14, bottom: 6 }).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.set_width(ui.available_width());
        ui.add(Label::new(Type::Small.rich(shared.say("desk-review-of")).color(t.muted)));
        let untitled = shared.say("desk-review-untitled");
        let title = if proposal.title.trim().is_empty() { &*untitled } else { proposal.title.trim() };
        let mut job = LayoutJob::default();
        job.append(title, 0.0, Type::Row.format(t.text));
        job.wrap.max_width = ui.available_width();
        job.wrap.max_rows = 2;
        ui.add(Label::new(job)).on_hover_text(title);
        let kind = if proposal.digest().is_some() { "desk-review-a-project" } else { "desk-review-a-document" };
        let applicant = proposal.applicant.trim().to_owned();
        let line = [applicant, shared.say(kind).into_owned()];
        let line: Vec<&str> = line.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        ui.add(Label::new(Type::Small.rich(line.join(" · ")).color(t.muted)).truncate());
        ui.add_space(4.0);
        whose_ui(ui, r, view);
        ui.add_space(2.0);
        let mut beside = false;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 6.0;
            show_ui(ui, shared, view);
            // A filter with a long name leaves the search a row of its own.
            if ui.available_width() >= SEARCH {
                search_field(ui, &shared.say("desk-review-search"), ui.available_width() - 2.0, &mut view.search);
                beside = true;
            }
        });
        if !beside {
            ui.add_space(2.0);
            search_field(ui, &shared.say("desk-review-search"), ui.available_width() - 2.0, &mut view.search);
        }
    });
    let letters: Vec<String> = r.voices().into_iter().map(|(letter, ..)| letter).take(SIGNS).collect();
    if letters.len() > 1 {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 20.0), Sense::hover());
        for (n, letter) in letters.iter().rev().enumerate() {
            let at = pos2(rect.right() - 22.0 - SIGN * n as f32, rect.center().y);
            ui.painter().text(at, Align2::CENTER_CENTER, letter, Type::Label.font(), t.text);
        }
        let at = rect.left_center() + vec2(20.0, 0.0);
        let differ = r.open.subjects().filter(|(_, subject)| r.review().differs(subject)).count();
        let words = shared.say_count("desk-review-differ-count", differ);
        ui.painter().text(at, Align2::LEFT_CENTER, words, Type::Small.font(), t.muted);
    }
}

/// Whose finding is written, where there is a choice.
fn whose_ui(ui: &mut Ui, r: &Reviewing<'_>, view: &mut ReviewView) {
    let shared = r.shared;
    let voices = r.voices();
    if voices.len() < 2 {
        return;
    }
    let label = shared.say("desk-review-writes");
    let name = |letter: &str, id| format!("{letter}  {}", r.named(id));
    let agreed = shared.say("desk-review-agreed");
    let now = match &r.whose {
        Whose::Agreed => agreed.to_string(),
        Whose::Voice(id) => {
            voices.iter().find(|(_, one, _)| *one == id).map(|(letter, id, _)| name(letter, id)).unwrap_or_default()
        }
    };
    QuietValue::new(&label, &now).icon(Icon::Modify).show(ui, |ui| {
        for (letter, id, _) in &voices {
            let whose = Whose::Voice((*id).clone());
            if menu_item(ui, None, whose == r.whose, &name(letter, id)).clicked() {
                view.whose = Some(whose);
            }
        }
        if menu_item(ui, None, r.whose == Whose::Agreed, &agreed).clicked() {
            view.whose = Some(Whose::Agreed);
        }
    });
}

fn show_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ReviewView) {
    let all = [
        (Show::All, "desk-review-show-all"),
        (Show::Without, "desk-review-show-without"),
        (Show::Missing, "desk-review-show-missing"),
        (Show::Partly, "desk-review-show-partly"),
        (Show::ToClarify, "desk-review-show-clarify"),
        (Show::Differ, "desk-review-show-differ"),
        (Show::Serious, "desk-review-show-serious"),
    ];
    let now = all.iter().find(|(show, _)| *show == view.show).map_or("", |(_, id)| *id);
    let (label, now, clear) = (shared.say("desk-review-show"), shared.say(now), shared.say("desk-review-show-clear"));
    let active = (view.show != Show::All).then_some(&*clear);
    let filtered = Filter::new(&label, &now).active(active).show(ui, |ui| {
        for (show, id) in all {
            if menu_item(ui, None, show == view.show, &shared.say(id)).clicked() {
                view.show = show;
            }
        }
    });
    if filtered.cleared {
        view.show = Show::All;
    }
}

/// The rows in view; the others only take their room. `seen` None: all of them.
fn rows_ui(
    ui: &mut Ui,
    r: &Reviewing<'_>,
    view: &mut ReviewView,
    page: Option<&ReviewPage>,
    seen: Option<Rect>,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    if view.list.rows.is_empty() {
        Frame::new().inner_margin(Margin::symmetric(20, 12)).show(ui, |ui| {
            ui.add(Label::new(Type::Control.rich(r.shared.say("desk-review-none-shown")).color(t.muted)).wrap());
        });
        return;
    }
    let here = match page {
        Some(ReviewPage::Section(section)) => view.subject(r.open, section),
        _ => None,
    };
    let total: f32 = view.list.rows.iter().map(|row| if matches!(row, Row::Section { .. }) { HEAD } else { ROW }).sum();
    let (whole, _) = ui.allocate_exact_size(vec2(ui.available_width(), total + 8.0), Sense::hover());
    let mut top = 0.0;
    let mut reveal = None;
    for (n, row) in view.list.rows.iter().enumerate() {
        let height = if matches!(row, Row::Section { .. }) { HEAD } else { ROW };
        let place = Rect::from_min_size(whole.min + vec2(0.0, top), vec2(whole.width(), height));
        let visible = seen.is_none_or(|seen| top + height >= seen.top() - ROW && top <= seen.bottom() + ROW);
        top += height;
        match row {
            Row::Section { title, sum, words } if visible => section_ui(ui, n, place, (title, sum, words)),
            Row::Subject(row) => {
                let is = here.as_ref() == Some(&row.subject);
                if is && view.reveal {
                    reveal = Some(place);
                }
                if visible && subject_ui(ui, r, place, row, is) {
                    let place = to(&row.section, &row.subject);
                    asked.go(place.screen, place.target.as_deref());
                }
            }
            Row::Section { .. } => {}
        }
    }
    if let Some(place) = reveal {
        ui.scroll_to_rect(place.expand2(vec2(0.0, 2.0 * ROW)), None);
        view.reveal = false;
    }
}

fn section_ui(ui: &mut Ui, n: usize, place: Rect, (title, sum, words): (&str, &str, &str)) {
    let t = theme::tokens(ui);
    let response = ui.interact(place, ui.scope_id().with(("section", n)), Sense::hover());
    let name = format!("{title}. {words}");
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, &name));
    let mut job = LayoutJob::default();
    job.append(title, 0.0, Type::Label.format(t.text));
    job.wrap = TextWrapping::truncate_at_width(place.width() - 32.0);
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(place.min + vec2(20.0, 8.0), galley, t.text);
    ui.painter().text(place.min + vec2(20.0, 27.0), Align2::LEFT_TOP, sum, Type::Small.font(), t.muted);
    response.on_hover_text(words);
}

fn subject_ui(ui: &Ui, r: &Reviewing<'_>, place: Rect, row: &SubjectRow, is: bool) -> bool {
    let t = theme::tokens(ui);
    let rect = place.shrink2(vec2(8.0, 0.0));
    let response = ui.interact(rect, ui.scope_id().with(("subject", row.subject.as_str())), Sense::click());
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is, &row.name));
    if is {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_aria_current(egui::accesskit::AriaCurrent::True));
        let line = Stroke::new(stroke::HAIR, t.line);
        ui.painter().rect(rect, radius::CARD, t.card, line, StrokeKind::Inside);
        let rule = Rect::from_min_size(pos2(rect.left(), rect.top() + 6.0), vec2(stroke::RULE, rect.height() - 12.0));
        ui.painter().rect_filled(rule, 0, t.accent);
    } else if response.hovered() {
        ui.painter().rect_filled(rect, radius::CARD, t.none_soft);
    }
    widgets::focus_ring(ui, &response, radius::CARD);
    let middle = rect.center().y;
    match &row.mark {
        Mark::Number(number) => {
            let at = pos2(rect.left() + 12.0, middle);
            ui.painter().text(at, Align2::LEFT_CENTER, number, Type::Control.font(), t.muted);
        }
        Mark::Sign(icon) => icon.paint(ui.painter(), pos2(rect.left() + 22.0, middle), 16.0, t.muted),
    }
    let signs = row.verdicts.iter().take(SIGNS);
    let mut right = rect.right() - 14.0;
    for verdict in signs.rev() {
        paint_sign(ui, r.shared, pos2(right, middle), *verdict);
        right -= SIGN;
    }
    if row.differs {
        Icon::Differ.paint(ui.painter(), pos2(right, middle), 17.0, t.gap);
        right -= SIGN;
    }
    let left = rect.left() + 46.0;
    let mut job = LayoutJob::default();
    let style = if is { Type::Chosen } else { Type::Control };
    // A question of any length costs no more than what can be seen of it.
    let end = row.title.char_indices().nth(80).map_or(row.title.len(), |(at, _)| at);
    job.append(&row.title[..end], 0.0, style.format(t.text));
    job.wrap = TextWrapping::truncate_at_width((right + 8.0 - left).max(20.0));
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(left, middle - galley.size().y / 2.0), galley, t.text);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

fn pages_ui(ui: &mut Ui, r: &Reviewing<'_>, page: Option<&ReviewPage>, asked: &mut Asked) {
    let shared = r.shared;
    let differ = r.open.subjects().filter(|(_, subject)| r.review().differs(subject)).count();
    Frame::new().inner_margin(Margin::symmetric(8, 0)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (icon, title, to) in super::pages(shared) {
            // With one reviewer, nobody differs.
            if to == ReviewPage::Differences && r.review().voices.len() < 2 {
                continue;
            }
            let count = if to == ReviewPage::Differences { shared.words.count(differ) } else { String::new() };
            if super::super::navigation::row(ui, icon, &title, &count, page == Some(&to)) {
                asked.go(Screen::Review(to), None);
            }
        }
    });
}

/// How far the reviewer has come, or how far reviewers agree: the parts add up.
fn sum_ui(ui: &mut Ui, r: &Reviewing<'_>) {
    let t = theme::tokens(ui);
    let shared = r.shared;
    let subjects = || r.open.subjects().map(|(_, subject)| subject);
    let words = if r.review().voices.len() > 1 {
        let agreement = r.review().agreement(subjects());
        let values = [
            ("agree", agreement.agree),
            ("differ", agreement.differ),
            ("unread", agreement.not_read_by_all),
            ("total", agreement.total),
        ];
        shared.words.say_with("desk-review-agreement", values.map(|(name, count)| (name, FluentValue::from(count))))
    } else {
        sums(shared, &r.review().progress(&r.whose, subjects())).1
    };
    Frame::new().inner_margin(Margin { left: 20, right: 12, top: 6, bottom: 0 }).show(ui, |ui| {
        ui.add(Label::new(Type::Small.rich(words).color(t.muted)).wrap());
    });
    ui.add_space(space::XXS);
}
