//! The page in the middle, with the knowledge panel beside it or below it.

use egui::{CentralPanel, Frame, Margin, Panel, Ui};

use super::icon::Icon;
use super::open_file::OpenFile;
use super::review::{self, OpenReview};
use super::shared::{Asked, Request, Screen, Shared};
use super::theme::{self, measure};
use super::view::View;
use super::widgets::{Notice, Weight};
use super::{
    advice, browse, chain, compare, gaps, indicators, knowledge, note, pattern, programme, received, section, start,
};
use crate::desk::action::Action;
use crate::store::{Access, Document, SaveError, SaveState, Settings};

/// Draws the page.
pub fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    (document, review): (Option<&Document>, Option<&OpenReview>),
    settings: &Settings,
    view: &mut View,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    let beside = match &view.screen {
        Screen::Section(name) if view.sections.get(name).is_none_or(section::SectionView::has_beside) => {
            view.focus.clone()
        }
        Screen::Review(page) => view.review.beside(shared, page),
        _ => None,
    };
    if let Some(question) = &beside {
        knowledge_ui(ui, shared, question, settings, view, asked);
    }
    let page = Frame::new().fill(t.page);
    CentralPanel::default().frame(page).show(ui, |ui| {
        if let Some(review) = review {
            notices_ui(ui, shared, review.document(), asked);
        } else if let Some(document) = document {
            notices_ui(ui, shared, document, asked);
        }
        let target = view.target.take();
        let target = target.as_deref();
        match view.screen.clone() {
            Screen::Start => start::ui(ui, shared, &mut view.start, target, asked),
            Screen::Browse => browse::ui(ui, shared, &mut view.browse, target, asked),
            Screen::Programme => programme::ui(ui, shared, &mut view.programme, target, asked),
            Screen::Gaps => gaps::ui(ui, shared, &mut view.gaps, target, asked),
            Screen::Pattern => pattern::ui(ui, shared, &mut view.pattern, target, asked),
            Screen::Chain => chain::ui(ui, shared, &mut view.chain, target, asked),
            Screen::Compare => compare::ui(ui, shared, &mut view.compare, asked),
            Screen::Indicators => indicators::ui(ui, shared, &mut view.indicators, target, asked),
            Screen::Advice => advice::ui(ui, shared, &mut view.advice, target, asked),
            Screen::Review(page) => {
                if let Some(review) = review {
                    review::ui(ui, shared, review, &mut view.review, &page, target, asked);
                }
            }
            Screen::Received => received::ui(ui, shared, &mut view.received, target, asked),
            Screen::Note => {
                if let Some(document) = document {
                    note::ui(ui, shared, document, settings, &mut view.note, target, asked);
                }
            }
            Screen::Section(name) => {
                if let Some(section) = shared.section(&name) {
                    let state = view.sections.entry(name).or_default();
                    section::ui(ui, shared, section, state, view.focus.as_deref(), target, asked);
                }
            }
        }
    });
}

/// What stands beside a question: a panel at the right, or a bar at the foot of a narrow window.
fn knowledge_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    question: &str,
    settings: &Settings,
    view: &mut View,
    asked: &mut Asked,
) {
    let t = theme::tokens(ui);
    let ground = Frame::new().fill(t.desk);
    if shared.width < review::panel_from(shared) {
        let open = view.knowledge.open_below;
        let height = if open { (ui.available_height() / 2.0).max(200.0) } else { 40.0 };
        Panel::bottom("knowledge-below").frame(ground).exact_size(height).resizable(false).show(ui, |ui| {
            knowledge::bar_ui(ui, shared, question, &mut view.knowledge);
            if open {
                knowledge::ui(ui, shared, question, &mut view.knowledge, asked);
            }
        });
    } else if settings.panel {
        let usual = if shared.width < measure::WIDE { 340.0 } else { settings.panel_width };
        let shown = Panel::right("knowledge")
            .frame(ground)
            .default_size(usual)
            .size_range(300.0..=480.0)
            .show(ui, |ui| knowledge::ui(ui, shared, question, &mut view.knowledge, asked));
        let width = shown.response.rect.width().round();
        // Remembered when the hand lets go of the edge.
        let let_go = ui.input(|i| i.pointer.any_released());
        if shared.width >= measure::WIDE && let_go && (width - settings.panel_width).abs() > 2.0 {
            asked.request(Request::Settings(Box::new(Settings { panel_width: width, ..settings.clone() })));
        }
    }
}

/// What concerns the whole file: open for reading, changed by somebody else, not saved.
fn notices_ui(ui: &mut Ui, shared: &Shared<'_>, document: &dyn OpenFile, asked: &mut Asked) {
    let mut notice = |weight, icon, first: &str, sentence: &str, actions: &[&str]| -> Option<usize> {
        let margin = Margin { left: 24, right: 24, top: 12, bottom: 0 };
        let notice = Notice::new(weight, first, sentence).icon(icon).actions(actions);
        Frame::new().inner_margin(margin).show(ui, |ui| notice.show(ui)).inner
    };
    let copy = shared.say("action-save-as");
    match document.access() {
        Access::Write => {}
        access => {
            let anyway = shared.say("notice-write-anyway");
            let both = [copy.as_ref(), anyway.as_ref()];
            let may = matches!(access, Access::PerhapsHeld(_) | Access::Unknown(_));
            let actions = if may { &both[..] } else { &both[..1] };
            let text = access.tell(shared.words);
            match notice(Weight::Consider, Icon::Internal, &shared.say("notice-reading"), &text, actions) {
                Some(0) => asked.request(Request::Do(Action::SaveAs)),
                Some(_) => asked.request(Request::WriteAnyway),
                None => {}
            }
        }
    }
    if let SaveState::Failed(error) = document.state() {
        let text = error.tell(shared.words);
        let decide = shared.say("notice-decide");
        let again = shared.say("notice-save-again");
        let changed = matches!(error, SaveError::Changed);
        let actions = if changed { [decide.as_ref(), copy.as_ref()] } else { [again.as_ref(), copy.as_ref()] };
        match notice(Weight::Serious, Icon::Serious, &shared.say("notice-not-saved"), &text, &actions) {
            Some(0) if changed => asked.request(Request::Changed),
            Some(0) => asked.request(Request::Do(Action::Save)),
            Some(_) => asked.request(Request::Do(Action::SaveAs)),
            None => {}
        }
    }
    if let Some(error) = document.journal_failed() {
        let text = shared.say_with("notice-no-journal", &[("reason", &error.to_string())]);
        notice(Weight::Weak, Icon::Caution, &shared.say("notice-not-safe"), &text, &[]);
    } else if document.backup_failed() {
        let text = shared.say("notice-no-backup").into_owned();
        notice(Weight::Weak, Icon::Caution, &shared.say("notice-not-safe"), &text, &[]);
    }
}
