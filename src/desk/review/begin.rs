//! The dialog that begins a review: what is reviewed, which sections, who reviews, and any stake in it.

use std::path::{Path, PathBuf};

use egui::{Context, Id as FieldId, Label, Ui, vec2};
use jiff::Timestamp;

use super::super::dialogs::Answered;
use super::super::icon::Icon;
use super::super::shared::{Asked, Request, Shared};
use super::super::theme::{self, Type, space};
use super::super::widgets::{Button, Dialog, Field, Notice, Part, Verdict, Weight, choice, group, tick};
use super::OpenReview;
use super::who::conflicts_ui;
use crate::catalogue::{Kind, Section};
use crate::project::{Id, OrganisationRole, Project};
use crate::review::{Conflicts, Dated, Proposal, ProposalKind, Review, ReviewEdit, ReviewScope, Reviewer};
use crate::store::Settings;

const WIDTH: f32 = 660.0;

/// A project that was chosen to be reviewed.
struct Chosen {
    path: PathBuf,
    digest: String,
    countries: Vec<String>,
}

/// What is typed for a new review.
#[derive(Default)]
pub struct NewReview {
    paper: bool,
    chosen: Option<Chosen>,
    title: String,
    applicant: String,
    code: String,
    link: String,
    /// Names of the sections that are reviewed. None: not known yet.
    sections: Option<Vec<String>>,
    function: String,
    organisation: String,
    name: String,
    conflicts: Conflicts,
    language: String,
    /// Why the file that was chosen cannot be reviewed.
    refused: Option<String>,
    begun: bool,
}

impl NewReview {
    /// Nothing typed yet.
    pub fn of(shared: &Shared<'_>) -> Self {
        let (name, language) = (shared.author.to_owned(), shared.words.language().to_owned());
        Self { name, language, ..Self::default() }
    }

    /// Takes a project as the proposal.
    pub fn take(&mut self, path: &Path, project: &Project, digest: String) {
        let lead = project.organisations.iter().filter(|one| one.role == OrganisationRole::Implementing);
        let lead: Vec<&str> = lead.map(|one| one.name.trim()).filter(|name| !name.is_empty()).collect();
        project.identity.title.trim().clone_into(&mut self.title);
        self.applicant = lead.join(", ");
        self.code.clone_from(&project.identity.code);
        let scope = project.scope.iter().filter(|(_, scope)| scope.chosen).map(|(name, _)| name.clone());
        self.sections = Some(scope.collect());
        self.chosen = Some(Chosen { path: path.to_owned(), digest, countries: project.identity.countries.clone() });
        self.paper = false;
        self.refused = None;
    }

    /// Says why a file cannot be reviewed.
    pub fn refuse(&mut self, why: String) {
        self.refused = Some(why);
    }

    /// Where the review is kept unless something else is said: beside the proposal.
    pub fn suggested(&self) -> PathBuf {
        match &self.chosen {
            Some(chosen) if !self.paper => {
                let stem = chosen.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                chosen.path.with_file_name(format!("{stem}.review.ron"))
            }
            _ => {
                let folded = crate::wording::fold(&self.title);
                let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
                let stem = words.take(6).collect::<Vec<_>>().join("-");
                PathBuf::from(format!("{}.review.ron", if stem.is_empty() { "jalon" } else { &stem }))
            }
        }
    }

    /// The review that begins so, to be kept at this path.
    pub fn review(&self, path: &Path, now: Timestamp, sections: &[(String, bool)]) -> Review {
        let chosen = self.chosen.as_ref().filter(|_| !self.paper);
        let kind = match chosen {
            Some(chosen) => ProposalKind::Project {
                path: OpenReview::path_beside(path, &chosen.path),
                digest: chosen.digest.clone(),
            },
            None => ProposalKind::Document { link: self.link.trim().to_owned() },
        };
        let proposal = Proposal {
            kind,
            title: self.title.trim().to_owned(),
            applicant: self.applicant.trim().to_owned(),
            code: self.code.trim().to_owned(),
            countries: chosen.map(|chosen| chosen.countries.clone()).unwrap_or_default(),
            received: None,
            at: Some(now),
        };
        let mut edits =
            vec![ReviewEdit::Proposal(Box::new(proposal)), ReviewEdit::Language(Dated::at(self.language.clone(), now))];
        for (name, always) in sections {
            let chosen = self.includes(name, *always);
            if chosen != *always || self.sections.as_ref().is_some_and(|all| all.contains(name)) {
                let scope = ReviewScope { chosen, why: String::new(), at: Some(now) };
                edits.push(ReviewEdit::Section(name.clone(), Some(scope)));
            }
        }
        let reviewer = Reviewer {
            name: self.name.trim().to_owned(),
            function: self.function.trim().to_owned(),
            organisation: self.organisation.trim().to_owned(),
            conflicts: self.conflicts.clone(),
            seen: chosen.map(|chosen| chosen.digest.clone()).unwrap_or_default(),
            since: Some(now),
            at: Some(now),
        };
        edits.push(ReviewEdit::Reviewer(Id::fresh(), Box::new(reviewer)));
        let mut review = Review::new(Id::fresh());
        for edit in edits {
            edit.apply(&mut review);
        }
        review
    }

    fn includes(&self, name: &str, always: bool) -> bool {
        let left_out = format!("-{name}");
        let named = |wanted: &str| self.sections.iter().flatten().any(|one| one == wanted);
        if always { !named(&left_out) } else { named(name) }
    }

    fn include(&mut self, name: &str, always: bool, chosen: bool) {
        let entry = if always { format!("-{name}") } else { name.to_owned() };
        let sections = self.sections.get_or_insert_default();
        sections.retain(|one| *one != entry);
        if chosen != always {
            sections.push(entry);
        }
    }

    /// Why it cannot begin yet.
    fn lacks(&self) -> Option<&'static str> {
        if !self.paper && self.chosen.is_none() {
            Some("begin-needs-file")
        } else if self.title.trim().is_empty() {
            Some("begin-needs-title")
        } else {
            None
        }
    }
}

/// The sections that can be reviewed.
pub(super) fn reviewable<'a>(shared: &Shared<'a>) -> Vec<&'a Section> {
    let catalogue = shared.catalogue;
    let sections = catalogue.sources().iter().flat_map(|source| &source.sections);
    sections.filter(|section| catalogue.in_section(section).any(|item| item.kind == Kind::Question)).collect()
}

/// Draws it.
pub fn ui(
    context: &Context,
    shared: &Shared<'_>,
    settings: &Settings,
    view: &mut NewReview,
    asked: &mut Asked,
) -> Answered {
    let (title, leave, begin) = (shared.say("begin-title"), shared.say("dialog-leave"), shared.say("new-begin"));
    let lacks = view.lacks().map(|id| shared.say(id));
    let mut choose = false;
    let dialog = Dialog::new("new-review", &title, &leave, &begin).unless(lacks.as_deref()).width(WIDTH).typing();
    let verdict = dialog.show(context, |ui| {
        egui::Frame::NONE.inner_margin(egui::Margin::symmetric(3, 4)).show(ui, |ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::S);
            choose = proposal_ui(ui, shared, view);
            sections_ui(ui, shared, view);
            who_ui(ui, shared, view, asked);
        });
    });
    if choose {
        return Answered::ChooseProposal(Box::new(std::mem::take(view)));
    }
    match verdict {
        Some(Verdict::Safe) => Answered::Closed,
        Some(Verdict::Act) if lacks.is_none() => {
            let author = view.name.trim();
            if !author.is_empty() && settings.author.is_empty() {
                let settings = Settings { author: author.to_owned(), ..settings.clone() };
                asked.request(Request::Settings(Box::new(settings)));
            }
            Answered::BeginReview(Box::new(std::mem::take(view)))
        }
        _ => Answered::Waiting,
    }
}

/// What is reviewed. True: the file is to be chosen.
fn proposal_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NewReview) -> bool {
    let t = theme::tokens(ui);
    let names = [shared.say("begin-project"), shared.say("begin-document")];
    let parts: Vec<Part> = names.iter().map(|name| Part::plain(name)).collect();
    if let Some(at) = choice(ui, &shared.say("begin-which"), &parts, Some(usize::from(view.paper))) {
        view.paper = at == 1;
    }
    let mut choose = false;
    if !view.paper {
        ui.horizontal_wrapped(|ui| {
            let words = shared.say("begin-choose");
            let button = Button::second(&words).icon(Icon::Folder).show(ui);
            if !view.begun {
                view.begun = true;
                button.request_focus();
            }
            choose = button.clicked();
            if let Some(chosen) = &view.chosen {
                let name = chosen.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                ui.add(Label::new(Type::Control.rich(name)).truncate());
            }
        });
        if let Some(why) = &view.refused {
            Notice::new(Weight::Weak, "", why).show(ui);
        }
        if view.chosen.is_some() {
            let line = [view.title.as_str(), view.applicant.as_str()];
            let line: Vec<&str> = line.into_iter().filter(|part| !part.is_empty()).collect();
            ui.add(Label::new(Type::Small.rich(line.join(" · ")).color(t.muted)).wrap());
        }
        return choose;
    }
    let wide = ui.available_width() > 520.0;
    let all = ui.available_width();
    let half = if wide { (all - space::M) / 2.0 } else { all };
    let field = |ui: &mut Ui, label: &str, width: f32, text: &mut String| {
        let said = shared.say(label);
        Field::new(&said).width(width).id(FieldId::unique(("new-review", label))).show(ui, text)
    };
    field(ui, "begin-proposal-title", all, &mut view.title);
    let pair = |ui: &mut Ui, first: (&str, &mut String), second: (&str, &mut String)| {
        let both = |ui: &mut Ui| {
            field(ui, first.0, half, first.1);
            field(ui, second.0, half, second.1);
        };
        if wide {
            ui.horizontal_top(both)
        } else {
            ui.vertical(both)
        };
    };
    pair(ui, ("begin-applicant", &mut view.applicant), ("begin-code", &mut view.code));
    field(ui, "begin-link", all, &mut view.link);
    false
}

fn sections_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NewReview) {
    let t = theme::tokens(ui);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        group(ui, 2, &shared.say("begin-sections"));
        ui.add(Label::new(Type::Small.rich(shared.say("begin-sections-what")).color(t.muted)).wrap());
    });
    let sections = reviewable(shared);
    let columns = if ui.available_width() > 560.0 { 2 } else { 1 };
    let width = (ui.available_width() - space::M * (columns as f32 - 1.0)) / columns as f32;
    for row in sections.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for section in row {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    let mut chosen = view.includes(&section.name, section.always);
                    let short = shared.catalogue.section_short(section, shared.content);
                    if tick(ui, &mut chosen, &format!("{}  {short}", section.name)).changed() {
                        view.include(&section.name, section.always, chosen);
                    }
                });
            }
        });
    }
}

fn who_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut NewReview, asked: &mut Asked) {
    let t = theme::tokens(ui);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        group(ui, 2, &shared.say("begin-who"));
        ui.add(Label::new(Type::Small.rich(shared.say("begin-who-what")).color(t.muted)).wrap());
    });
    let wide = ui.available_width() > 520.0;
    let width = if wide { (ui.available_width() - 2.0 * space::M) / 3.0 } else { ui.available_width() };
    let fields = |ui: &mut Ui| {
        let all = [
            ("who-function", &mut view.function),
            ("who-organisation", &mut view.organisation),
            ("who-name", &mut view.name),
        ];
        for (label, text) in all {
            let said = shared.say(label);
            Field::new(&said).width(width).id(FieldId::unique(("new-review", label))).show(ui, text);
        }
    };
    if wide {
        ui.horizontal_top(fields)
    } else {
        ui.vertical(fields)
    };
    conflicts_ui(ui, shared, &mut view.conflicts, "new-review", asked);
}
