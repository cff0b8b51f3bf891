//! A page with every widget, for pictures of them.

use egui::{Id, Ui, vec2};
use jalon::desk::icon::Icon;
use jalon::desk::theme::{self, Look, Type};
use jalon::desk::widgets::{
    Button, Cell, CellSize, Column, Dialog, Editor, Empty, Field, Filter, Notice, Part, QuietValue, Rung, Select,
    Sorted, Tab, Table, Tone, Verdict, Weight, Width, bare_sum, cells, chip, choice, figure, first_line, group,
    heading, icon_button, indicator_row, key, ladder, line, link, logo, menu_item, missing_place, own_text,
    quiet_divider, search_field, status_chip, status_sign, tabs, take_choice, tick,
};
use jalon::note::figure::{Anchor, Face, Figure, Ink, Segment, Shape, Stroke, spot};
use jalon::project::{Progress, Status, Take};
use jalon::wording::Wording;

/// Which page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// The widgets of the design's picture of them.
    Small,
    /// Those that make up a section.
    Section,
    /// A dialog over a page.
    Asked,
}

/// The page and what was typed and clicked on it.
pub struct Gallery {
    pub words: Wording,
    pub page: Page,
    pub title: &'static str,
    pub baseline: String,
    pub target: String,
    pub query: String,
    pub answer: String,
    pub taken: Option<Take>,
    pub chosen: Option<usize>,
    pub sorted: Option<Sorted>,
    pub tab: usize,
    pub notice: Option<usize>,
    pub verdict: Option<Verdict>,
    pub clicked: Option<String>,
    pub cleared: bool,
    pub ticked: bool,
}

impl Gallery {
    pub fn new(words: Wording, page: Page, title: &'static str) -> Self {
        let answer = "In the two coastal districts, an advance from the recruiter passes for a sign of trust. The women \
                      we met fear above all that a call is overheard. In four households out of ten, the telephone is \
                      shared.";
        Self {
            words,
            page,
            title,
            baseline: "38%".to_owned(),
            target: "30%".to_owned(),
            query: String::new(),
            answer: answer.to_owned(),
            taken: Some(Take::Adopted),
            chosen: Some(2),
            sorted: Some(Sorted { column: 2, rising: true }),
            tab: 2,
            notice: None,
            verdict: None,
            clicked: None,
            cleared: false,
            ticked: true,
        }
    }

    fn small_ui(&mut self, ui: &mut Ui) {
        ui.spacing_mut().item_spacing.y = 6.0;
        heading(ui, Type::Title, 1, self.title);
        group(ui, 2, "Status chips");
        ui.horizontal(|ui| {
            use Status::{Answered, InProgress, Missing, NotRelevant, Open};
            for status in [Answered, InProgress, Open, Missing, NotRelevant] {
                status_chip(ui, &self.words, status);
            }
            chip(ui, Icon::Serious, Tone::Bad, "Serious");
        });
        group(ui, 2, "Progress line");
        line(ui, &self.words, &nine(), &progress());
        group(ui, 2, "Buttons");
        ui.horizontal(|ui| {
            Button::main("Export…").show(ui);
            Button::main("Record…").icon(Icon::Add).show(ui);
            Button::main("Send…").unless(Some("Save the file first.")).show(ui);
            Button::second("Compare…").show(ui);
            Button::quiet("Other…").show(ui);
            Button::second("More fields").after(Icon::CaretDown).in_tray().show(ui);
            icon_button(ui, Icon::History, "History");
        });
        group(ui, 2, "Field");
        ui.horizontal_top(|ui| {
            Field::new("Baseline").width(160.0).show(ui, &mut self.baseline);
            Field::new("Target")
                .width(300.0)
                .doubt(Some("Below the baseline of 38%. Kept as typed."))
                .show(ui, &mut self.target);
        });
        group(ui, 2, "Choice");
        self.taken = take_choice(ui, &self.words, self.taken, "coordination, 12 March").or(self.taken);
        group(ui, 2, "Notices");
        Notice::new(Weight::Consider, "Consider.", "Lesson 2 has not been taken yet.").actions(&["Go there"]).show(ui);
        self.notice = Notice::new(Weight::Weak, "Weak point.", "Nobody follows this risk.")
            .actions(&["Name someone…"])
            .show(ui)
            .or(self.notice);
        Notice::new(Weight::Serious, "Not saved.", "The folder cannot be written to. Your text is kept here.")
            .actions(&["Save elsewhere…"])
            .show(ui);
        group(ui, 2, "Empty state");
        ui.scope(|ui| {
            ui.set_max_width(268.0);
            Empty::new(Icon::Indicator, "No indicator yet", "Choose one for each change you hope for.")
                .button(Icon::Add, "Choose…")
                .show(ui);
        });
        group(ui, 2, "Table rows");
        self.table_ui(ui);
    }

    fn table_ui(&mut self, ui: &mut Ui) {
        let rows = [
            ("Helpline supervisor", "rest", "5 Dec 2026"),
            ("Field office South", "never", "30 Jan 2027"),
            ("Programme lead", "chosen", "12 Nov 2026"),
        ];
        let columns = [
            Column::new("Owner", Width::Points(150.0)),
            Column::new("State", Width::Share(1.0)).fixed(),
            Column::new("Due", Width::Points(120.0)).right(),
        ];
        let asked = Table::new(Id::unique("owners"), "Owners", &columns)
            .row_height(33.0)
            .sorted(self.sorted)
            .chosen(self.chosen)
            .show(
                ui,
                rows.len(),
                |n| rows[n].0.to_owned(),
                |ui, cell: Cell| {
                    let (owner, state, due) = rows[cell.row];
                    match cell.column {
                        1 if state == "never" => Cell::nothing(ui),
                        column => cell.text(ui, [owner, state, due][column]),
                    };
                },
            );
        self.chosen = asked.clicked.or(self.chosen);
        self.sorted = asked.sort.or(self.sorted);
    }

    fn section_ui(&mut self, ui: &mut Ui) {
        ui.horizontal(|ui| {
            logo(ui, false);
            ui.add_space(24.0);
            search_field(ui, "Find anything", 240.0, &mut self.query);
            icon_button(ui, Icon::Undo, "Undo");
            icon_button(ui, Icon::Menu, "Menu");
            cells(ui, &nine(), CellSize::Row);
            bare_sum(ui, &self.words, &progress());
        });
        heading(ui, Type::Title, 1, "3 Awareness");
        let all = [("Purpose", ""), ("Lessons", "3"), ("Questions", "9"), ("Evaluation", "6 rungs")];
        let all = all.map(|(words, count)| Tab { words, count });
        self.tab = tabs(ui, "Parts of the section", &all, self.tab).unwrap_or(self.tab);
        ui.horizontal(|ui| {
            ui.add(egui::Label::new(Type::Closed.rich("What does the group know already?")));
            status_sign(ui, &self.words, Status::Answered);
        });
        first_line(ui, "Two out of three know the word; few connect it with an advance\nand nobody with work at home.");
        Editor::new(Id::unique("answer"), "Answer to question 6").show(ui, &mut self.answer);
        ui.horizontal(|ui| {
            let progress = QuietValue::new("Status", "In progress").icon(Icon::InProgress).tone(Tone::Accent);
            progress.show(ui, |ui| {
                menu_item(ui, Some(Icon::Open), false, "Open");
                menu_item(ui, Some(Icon::InProgress), true, "In progress");
            });
            quiet_divider(ui);
            QuietValue::new("For the design", "Modify").icon(Icon::Modify).show(ui, |_| {});
            quiet_divider(ui);
            QuietValue::new("May be seen by", "Partners").icon(Icon::Partners).read_only(true).show(ui, |_| {});
        });
        ui.horizontal(|ui| {
            Filter::new("Kind", "all").show(ui, |_| {});
            let late = Filter::new("", "Due before 1 March 2027, or no date").active(Some("Show all dates"));
            self.cleared |= late.show(ui, |_| {}).cleared;
            choice(ui, "Sections", &[Part::plain("3 Awareness"), Part::plain("Both")], Some(1));
        });
        group(ui, 2, "What changes in the design");
        own_text(
            ui,
            Type::Panel,
            "Free number, silent call-back. First sentence of every message: nothing is passed on.",
        );
        ui.horizontal(|ui| {
            link(ui, Type::Control, "Go to question 7.9");
            tick(ui, &mut self.ticked, "Show what is settled");
            Select::new("Stage", "Full proposal").show(ui, |ui| {
                menu_item(ui, None, false, "Idea");
            });
        });
        take_choice(ui, &self.words, None, "");
        let rungs = [
            Rung { name: "Impact", shows: "fewer people trafficked", caution: "Needs long studies.", filled: false },
            Rung { name: "Behaviour", shows: "what people do", caution: "", filled: true },
        ];
        ladder(ui, &rungs, true, |ui, n| {
            if n == 0 {
                missing_place(ui, "No indicator. That is a fair choice here: say so in the note.");
            } else {
                indicator_row(ui, "A-3", "Valid calls handled by the helpline", true);
                indicator_row(ui, "A-5", "People who ask the migration office before they sign anything", false);
            }
        });
        let shown = figure(ui, &drawing(), 1.0, Some("b"));
        self.clicked = shown.clicked.or(self.clicked.take());
        key(ui, &self.words);
    }
}

impl eframe::App for Gallery {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let ground = egui::Frame::new().fill(theme::tokens(ui).page).inner_margin(egui::Margin::symmetric(30, 20));
        egui::CentralPanel::default().frame(ground).show(ui, |ui| match self.page {
            Page::Small => self.small_ui(ui),
            Page::Section => self.section_ui(ui),
            Page::Asked => {
                heading(ui, Type::Display, 1, self.title);
                let asked = Dialog::new("leave", "Leave out section 7?", "Keep it", "Leave out").show(ui.ctx(), |ui| {
                    Dialog::sentence(
                        ui,
                        "Its 2 answers and 6 lessons are kept, and come back when you add it again. \
                                          The note will leave them out.",
                    );
                });
                self.verdict = asked.or(self.verdict);
            }
        });
    }
}

fn nine() -> [Status; 9] {
    use Status::{Answered, InProgress, Missing, NotRelevant, Open};
    [Answered, Answered, Answered, Answered, Answered, Missing, InProgress, Open, NotRelevant]
}

fn progress() -> Progress {
    Progress { answered: 5, not_relevant: 1, missing: 1, open: 2, total: 9, in_progress: 1, ..Progress::default() }
}

/// Two nodes and the link between them.
fn drawing() -> Figure {
    let edge = |ink| Some(Stroke { ink, width: 1.0, dash: None });
    let label = |x, y, text: &str| Shape::Text {
        at: spot(x, y),
        text: text.to_owned(),
        size: 15.0,
        face: Face::Sans,
        ink: Ink::Text,
        anchor: Anchor::Middle,
    };
    let target = |x, id: &str, name: &str| Shape::Target {
        at: spot(x, 6.0),
        size: (162.0, 60.0),
        id: id.to_owned(),
        name: name.to_owned(),
    };
    let dashed = Stroke { ink: Ink::Gap, width: 1.5, dash: Some((5.0, 3.0)) };
    Figure {
        width: 500.0,
        height: 72.0,
        title: "Results chain".to_owned(),
        alt: "A call leads to a talk.".to_owned(),
        shapes: vec![
            Shape::rect(spot(4.0, 6.0), (162.0, 60.0), 6.0, Some(Ink::Card), edge(Ink::Edge)),
            Shape::rect(spot(330.0, 6.0), (162.0, 60.0), 6.0, Some(Ink::GapSoft), Some(dashed)),
            Shape::Path {
                segments: vec![
                    Segment::Move(spot(166.0, 20.0)),
                    Segment::Curve(spot(250.0, 20.0), spot(240.0, 50.0), spot(318.0, 50.0)),
                ],
                fill: None,
                stroke: Some(Stroke { ink: Ink::Edge, width: 1.5, dash: None }),
            },
            Shape::Path {
                segments: vec![
                    Segment::Move(spot(328.0, 50.0)),
                    Segment::Line(spot(316.0, 44.0)),
                    Segment::Line(spot(320.0, 50.0)),
                    Segment::Line(spot(316.0, 56.0)),
                    Segment::Close,
                ],
                fill: Some(Ink::Edge),
                stroke: None,
            },
            label(85.0, 41.0, "Radio hour"),
            label(411.0, 41.0, "Not said yet"),
            target(4.0, "a", "Activity: radio hour"),
            target(330.0, "b", "Change: not said yet"),
        ],
    }
}

/// A window on the gallery, with the CPU painting it.
pub fn window(page: Page, language: &str, look: &str, size: [f32; 2]) -> egui_kittest::Harness<'static, Gallery> {
    let title = match look {
        "light" => "Light",
        "dark" => "Dark",
        _ => "High contrast",
    };
    let words = Wording::load(&jalon::assets::Assets::embedded(), language).expect("words").strict();
    let ground = if look.contains("dark") { egui::Theme::Dark } else { egui::Theme::Light };
    let look = Look::named(look).expect("a look");
    egui_kittest::Harness::builder()
        .with_size(vec2(size[0], size[1]))
        .with_theme(ground)
        .renderer(super::cpu::CpuRenderer::default())
        .build_eframe(move |context| {
            theme::install(&context.egui_ctx);
            Look { still: true, ..look }.apply(&context.egui_ctx);
            Gallery::new(words, page, title)
        })
}
