//! What the table is made of: information that is missing, actions, accepted risks, assumptions and risks, and changes
//! of the design that answers ask for.

use jiff::civil::Date;

use super::super::icon::Icon;
use super::super::shared::{Screen, Shared};
use super::super::widgets::Tone;
use crate::catalogue::Kind;
use crate::project::{Action, ActionState, Answer, DesignEffect, Gap, Id, Origin, Project, Settling, Status, Take};
use crate::wording::fold;

/// What a row stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Subject {
    /// Information that is missing.
    Gap(Id),
    /// A question answered with “information missing” for which nothing is planned.
    Missing(String),
    /// An action.
    Action(Id),
    /// A lesson whose risk is accepted.
    Lesson(String),
    /// A piece of advice whose risk is accepted.
    Advice(String),
    /// An assumption or risk.
    Risk(Id),
    /// What an answer changes in the design, by its question.
    Change(String),
}

/// The kinds that the sum above the table names, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Gap,
    Action,
    Accepted,
    Risk,
    Change,
}

impl Group {
    pub(super) const ALL: [Self; 5] = [Self::Gap, Self::Action, Self::Accepted, Self::Risk, Self::Change];

    /// What one of them is called.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Gap => "gaps-kind-gap",
            Self::Action => "gaps-kind-action",
            Self::Accepted => "gaps-kind-accepted",
            Self::Risk => "gaps-kind-risk",
            Self::Change => "gaps-kind-change",
        }
    }

    /// What so many of them are called.
    pub(super) fn counted(self) -> &'static str {
        match self {
            Self::Gap => "gaps-count-gap",
            Self::Action => "gaps-count-action",
            Self::Accepted => "gaps-count-accepted",
            Self::Risk => "gaps-count-risk",
            Self::Change => "gaps-count-change",
        }
    }

    pub(super) fn icon(self) -> (Icon, Tone) {
        match self {
            Self::Gap => (Icon::Missing, Tone::Gap),
            Self::Action => (Icon::Action, Tone::Accent),
            Self::Accepted => (Icon::Caution, Tone::Gap),
            Self::Risk => (Icon::Assumption, Tone::Open),
            Self::Change => (Icon::Modify, Tone::Open),
        }
    }
}

/// Where a row stands. The order is that of urgency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// So many days late.
    Late(i32),
    NoActivity,
    Nobody,
    ToDecide,
    ToDo,
    Planned,
    UnderWay,
    Followed,
    Done,
    Dropped,
}

impl State {
    /// Sign, meaning and word.
    pub(super) fn parts(self, shared: &Shared<'_>) -> (Icon, Tone, String) {
        let (icon, tone, id) = match self {
            Self::Late(days) => {
                return (Icon::Late, Tone::Bad, shared.say_count("gaps-state-late", days.unsigned_abs() as usize));
            }
            Self::NoActivity => (Icon::Serious, Tone::Bad, "gaps-state-no-activity"),
            Self::Nobody => (Icon::Serious, Tone::Bad, "gaps-state-nobody"),
            Self::ToDecide => (Icon::Open, Tone::Open, "gaps-state-to-decide"),
            Self::ToDo => (Icon::Open, Tone::Open, "action-to-do"),
            Self::Planned => (Icon::InProgress, Tone::Accent, "gaps-state-planned"),
            Self::UnderWay => (Icon::InProgress, Tone::Accent, "action-under-way"),
            Self::Followed => (Icon::InProgress, Tone::Accent, "gaps-state-followed"),
            Self::Done => (Icon::Answered, Tone::Ok, "gaps-state-done"),
            Self::Dropped => (Icon::NotRelevant, Tone::Muted, "gaps-state-dropped"),
        };
        (icon, tone, shared.say(id).into_owned())
    }
}

/// Where a row comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Whence {
    /// “3.6”, “Lesson 2.1”; empty: nowhere in particular.
    pub label: String,
    /// For sorting: section, then place.
    pub order: (String, usize),
    /// Where that can be seen.
    pub to: Option<(Screen, String)>,
}

/// A row, in words.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub subject: Subject,
    pub group: Group,
    pub what: String,
    pub whence: Whence,
    /// By what it is answered: an activity, a response, an effect.
    pub how: String,
    /// Nobody yet is empty; None is for what nobody has to be named for.
    pub owner: Option<String>,
    pub due: Option<Date>,
    /// Could it have a date?
    pub dated: bool,
    pub state: State,
    /// It still asks for something.
    pub open: bool,
    /// What the field above the table looks through, without accents.
    pub folded: String,
}

/// Does the section of a question, lesson or piece of advice apply? What nobody knows is not hidden.
fn applies(shared: &Shared<'_>, id: &str) -> bool {
    let own = || shared.project.own_questions.iter().find(|q| q.id.as_str() == id).map(|q| q.section.as_str());
    let section = shared.catalogue.get(id).map(|item| &*item.section).or_else(own);
    section.is_none_or(|section| shared.progress.sections.contains_key(section))
}

fn is_open(action: &Action) -> bool {
    matches!(action.state, ActionState::ToDo | ActionState::UnderWay)
}

/// Answers that say that information is missing, without anything being planned to find it.
fn unplanned<'a>(shared: &'a Shared<'_>) -> impl Iterator<Item = &'a String> {
    let planned = |id: &str| shared.project.gaps.iter().any(|gap| gap.question == id && !gap.closed);
    let missing = shared.project.answers.iter().filter(|(_, answer)| answer.status == Status::Missing);
    missing.map(|(id, _)| id).filter(move |id| applies(shared, id) && !planned(id))
}

/// Answers that change the design.
fn changes<'a>(shared: &'a Shared<'_>) -> impl Iterator<Item = (&'a String, &'a Answer, DesignEffect)> {
    let changing = shared.project.answers.iter().filter_map(|(id, answer)| Some((id, answer, answer.effect?)));
    changing.filter(move |(id, _, effect)| *effect != DesignEffect::Keep && applies(shared, id))
}

/// The actions that come from a question.
pub(super) fn actions_of<'a>(project: &'a Project, question: &'a str) -> impl Iterator<Item = &'a Action> {
    project.actions.iter().filter(move |a| matches!(&a.origin, Origin::Question(id) if id == question))
}

/// A change is settled once actions came of it and none of them is open.
fn settled(project: &Project, question: &str) -> bool {
    let mut actions = actions_of(project, question).peekable();
    actions.peek().is_some() && !actions.any(is_open)
}

/// How many rows still ask for something. Cheap: the navigation shows it in every frame.
pub(super) fn count(shared: &Shared<'_>) -> usize {
    let project = shared.project;
    let accepted = project.lessons.iter().filter(|(id, l)| l.take == Take::RiskAccepted && applies(shared, id)).count();
    project.gaps.iter().filter(|gap| !gap.closed).count()
        + unplanned(shared).count()
        + project.actions.iter().filter(|a| is_open(a)).count()
        + accepted
        + project.advice.values().filter(|a| a.how == Settling::RiskAccepted).count()
        + project.risks.len()
        + changes(shared).filter(|(id, ..)| !settled(project, id)).count()
}

/// All rows, in the order of their kinds and of the project.
pub(super) fn collect(shared: &Shared<'_>) -> Vec<Row> {
    let project = shared.project;
    let today = shared.now.to_zoned(shared.zone.clone()).date();
    let late = |due: Option<Date>| due.filter(|day| *day < today).map(|day| (today - day).get_days());
    let mut rows = Vec::new();
    let make = |subject, group, what: &str, whence, state| Row {
        subject,
        group,
        what: what.lines().next().unwrap_or_default().to_owned(),
        whence,
        how: String::new(),
        owner: None,
        due: None,
        dated: false,
        state,
        open: true,
        folded: String::new(),
    };
    for gap in &project.gaps {
        let state = match late(gap.due) {
            _ if gap.closed => State::Done,
            Some(days) => State::Late(days),
            None if gap.is_planned() => State::Planned,
            None => State::NoActivity,
        };
        let subject = Subject::Gap(gap.id.clone());
        rows.push(Row {
            how: gap.activity.clone(),
            owner: Some(gap.owner.clone()),
            due: gap.due,
            dated: true,
            open: !gap.closed,
            ..make(subject, Group::Gap, &missing(shared, gap), question(shared, &gap.question), state)
        });
    }
    for id in unplanned(shared) {
        let what = shared.question_text(id);
        let row = make(Subject::Missing(id.clone()), Group::Gap, &what, question(shared, id), State::NoActivity);
        rows.push(Row { owner: Some(String::new()), dated: true, ..row });
    }
    for action in &project.actions {
        let row = make(
            Subject::Action(action.id.clone()),
            Group::Action,
            &action.what,
            origin(shared, &action.origin),
            action_state(action, late(action.due)),
        );
        let open = is_open(action);
        rows.push(Row { owner: Some(action.owner.clone()), due: action.due, dated: true, open, ..row });
    }
    let followed = |owner: &str| if owner.trim().is_empty() { State::Nobody } else { State::Followed };
    for (id, taken) in project.lessons.iter().filter(|(_, l)| l.take == Take::RiskAccepted) {
        if applies(shared, id) {
            let what = if taken.note.trim().is_empty() { named(shared, id) } else { taken.note.clone() };
            let subject = Subject::Lesson(id.clone());
            let row = make(subject, Group::Accepted, &what, lesson(shared, id), followed(&taken.owner));
            rows.push(Row { owner: Some(taken.owner.clone()), ..row });
        }
    }
    for (id, settled) in project.advice.iter().filter(|(_, a)| a.how == Settling::RiskAccepted) {
        let subject = Subject::Advice(id.clone());
        let row = make(subject, Group::Accepted, &settled.because, advice(shared), followed(&settled.owner));
        rows.push(Row { owner: Some(settled.owner.clone()), ..row });
    }
    for risk in &project.risks {
        let subject = Subject::Risk(risk.id.clone());
        let row = make(subject, Group::Risk, &risk.statement, origin(shared, &risk.origin), followed(&risk.owner));
        rows.push(Row { how: risk.response.clone(), owner: Some(risk.owner.clone()), ..row });
    }
    for (id, answer, effect) in changes(shared) {
        // Its actions carry it on: the first that is open says by whom and until when.
        let carried = actions_of(project, id).find(|a| is_open(a));
        let done = settled(project, id);
        let state = match carried {
            _ if done => State::Done,
            Some(action) => action_state(action, late(action.due)),
            None => State::ToDecide,
        };
        let what = if answer.change.trim().is_empty() { shared.question_text(id) } else { answer.change.clone() };
        let row = make(Subject::Change(id.clone()), Group::Change, &what, question(shared, id), state);
        rows.push(Row {
            how: shared.say(&effect.message()).into_owned(),
            owner: carried.map(|a| a.owner.clone()),
            due: carried.and_then(|a| a.due),
            dated: carried.is_some(),
            open: !done,
            ..row
        });
    }
    for row in &mut rows {
        let owner = row.owner.as_deref().unwrap_or_default();
        row.folded = fold(&format!("{} {} {} {}", row.what, row.whence.label, row.how, owner));
    }
    rows
}

fn action_state(action: &Action, late: Option<i32>) -> State {
    match (action.state, late) {
        (ActionState::Done, _) => State::Done,
        (ActionState::Dropped, _) => State::Dropped,
        (_, Some(days)) => State::Late(days),
        (ActionState::UnderWay, None) => State::UnderWay,
        (ActionState::ToDo, None) => State::ToDo,
    }
}

/// What is missing: in the team's words, or in those of the question.
fn missing(shared: &Shared<'_>, gap: &Gap) -> String {
    if gap.missing.trim().is_empty() && !gap.question.is_empty() {
        return shared.question_text(&gap.question);
    }
    gap.missing.clone()
}

/// The title of an item, or its text.
pub(in crate::desk) fn named(shared: &Shared<'_>, id: &str) -> String {
    let Some(item) = shared.catalogue.get(id) else { return id.to_owned() };
    let title = shared.content.attribute(&item.message, "title");
    title.unwrap_or_else(|| shared.text(item)).into_owned()
}

/// The section of an item and where it can be seen: in the project, or else in the toolkit.
fn place(shared: &Shared<'_>, id: &str) -> Option<(String, usize, u16, Screen)> {
    let item = shared.catalogue.get(id)?;
    let section = item.section.to_string();
    let here = shared.progress.sections.contains_key(&section);
    let screen = if here { Screen::Section(section.clone()) } else { Screen::Browse };
    Some((section, item.place(), item.number.unwrap_or_default(), screen))
}

fn question(shared: &Shared<'_>, id: &str) -> Whence {
    if id.is_empty() {
        return Whence::default();
    }
    if let Some((section, at, number, screen)) = place(shared, id) {
        let label = format!("{section}.{number}");
        return Whence { label, order: (section, at), to: Some((screen, id.to_owned())) };
    }
    let own = shared.project.own_questions.iter().find(|q| q.id.as_str() == id);
    let Some(own) = own else {
        return Whence { label: id.to_owned(), ..Whence::default() };
    };
    let label = shared.say_with("gaps-from-own", &[("section", &own.section)]);
    let to = Some((Screen::Section(own.section.clone()), id.to_owned()));
    Whence { label, order: (own.section.clone(), usize::MAX), to }
}

fn lesson(shared: &Shared<'_>, id: &str) -> Whence {
    let Some((section, at, number, screen)) = place(shared, id) else {
        return Whence { label: id.to_owned(), ..Whence::default() };
    };
    let label = match shared.catalogue.get(id).map(|item| item.kind) {
        Some(Kind::Lesson) => shared.say_with("gaps-from-lesson", &[("place", &format!("{section}.{number}"))]),
        _ => format!("{section}.{number}"),
    };
    Whence { label, order: (section, at), to: Some((screen, id.to_owned())) }
}

fn advice(shared: &Shared<'_>) -> Whence {
    Whence { label: shared.say("gaps-from-advice").into_owned(), ..Whence::default() }
}

fn origin(shared: &Shared<'_>, origin: &Origin) -> Whence {
    match origin {
        Origin::None => Whence::default(),
        Origin::Question(id) => question(shared, id),
        Origin::Lesson(id) => lesson(shared, id),
        Origin::Advice(_) => advice(shared),
        Origin::Finding(id) => Whence {
            label: shared.say("gaps-from-finding").into_owned(),
            to: Some((Screen::Received, id.clone())),
            ..Whence::default()
        },
    }
}
