//! `jalon show`: what a project is, what it lacks, and how far it has come.

use serde::Serialize;

use super::args::{self, Parsed};
use super::output::Style;
use super::{Command, Exit, Output, Session, project};
use crate::catalogue::Catalogue;
use crate::project::{Budget, Progress, Project};
use crate::store::Opened;
use crate::wording::Amount;

/// The command.
pub const COMMAND: Command = Command {
    name: "show",
    about: "command-show-about",
    options: &[project::FORMAT, args::LANG, project::PASSPHRASE],
    operands: &["FILE"],
    run,
};

/// What `--format json` prints; `docs/show.schema.json` describes it.
#[derive(Serialize)]
struct View<'a> {
    file: FileView<'a>,
    identity: IdentityView<'a>,
    organisations: Vec<OrganisationView<'a>>,
    sections: Vec<SectionView>,
    gaps: Vec<GapView<'a>>,
    counts: Counts,
    progress: ProgressView,
    /// Answers to questions that the catalogue does not know. They are kept.
    unknown_questions: Vec<&'a str>,
}

#[derive(Serialize)]
struct FileView<'a> {
    version: u32,
    program: &'a str,
    encrypted: bool,
    newer: bool,
    unknown_fields: &'a [String],
    sources: &'a std::collections::BTreeMap<String, String>,
}

#[derive(Serialize)]
struct IdentityView<'a> {
    title: &'a str,
    code: &'a str,
    countries: Vec<CountryView<'a>>,
    places: &'a [String],
    start: Option<String>,
    end: Option<String>,
    budget: Option<&'a Budget>,
    form: &'static str,
    stage: &'static str,
    working_language: &'a str,
    confidentiality: &'static str,
}

#[derive(Serialize)]
struct CountryView<'a> {
    code: &'a str,
    name: String,
}

#[derive(Serialize)]
struct OrganisationView<'a> {
    name: &'a str,
    role: &'static str,
}

#[derive(Serialize)]
struct SectionView {
    section: String,
    title: String,
    chosen: bool,
    why: String,
}

#[derive(Serialize)]
struct GapView<'a> {
    id: &'a str,
    question: &'a str,
    citation: Option<String>,
    missing: &'a str,
    activity: &'a str,
    planned: bool,
    owner: &'a str,
    due: Option<String>,
    cost: Option<&'a Budget>,
    closed: bool,
}

#[derive(Serialize)]
struct Counts {
    answers: usize,
    lessons_taken: usize,
    own_questions: usize,
    target_groups: usize,
    activities: usize,
    gaps: usize,
    actions: usize,
    risks: usize,
    barriers: usize,
    chain_statements: usize,
    patterns: usize,
    indicators: usize,
    measurements: usize,
}

#[derive(Serialize)]
struct ProgressView {
    #[serde(flatten)]
    all: Progress,
    sections: std::collections::BTreeMap<String, Progress>,
}

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let catalogue = match session.catalogue(out) {
        Ok(catalogue) => catalogue,
        Err(exit) => return exit,
    };
    let opened = match project::open(session, parsed, out) {
        Ok(opened) => opened,
        Err(exit) => return exit,
    };
    let view = view(&catalogue, session, &opened);
    if parsed.value("--format") == Some("json") {
        return super::print_json(&view, out);
    }
    text(session, &opened.project, &view, out);
    Exit::Done
}

fn view<'a>(catalogue: &Catalogue, session: &Session, opened: &'a Opened) -> View<'a> {
    let (project, header) = (&opened.project, &opened.header);
    let identity = &project.identity;
    let report = project.progress(catalogue);
    let own = |id: &str| project.own_questions.iter().any(|q| q.id.as_str() == id);
    View {
        file: FileView {
            version: header.version,
            program: &header.program,
            encrypted: opened.key.is_some(),
            newer: header.is_newer(),
            unknown_fields: &header.unknown,
            sources: &header.sources,
        },
        identity: IdentityView {
            title: &identity.title,
            code: &identity.code,
            countries: identity
                .countries
                .iter()
                .map(|code| CountryView { code, name: session.words.country(code) })
                .collect(),
            places: &identity.places,
            start: identity.start.map(|d| d.to_string()),
            end: identity.end.map(|d| d.to_string()),
            budget: identity.budget.as_ref(),
            form: identity.form.name(),
            stage: identity.stage.name(),
            working_language: &identity.working_language,
            confidentiality: identity.confidentiality.name(),
        },
        organisations: project
            .organisations
            .iter()
            .map(|o| OrganisationView { name: &o.name, role: o.role.name() })
            .collect(),
        sections: sections(catalogue, session, project),
        gaps: project
            .gaps
            .iter()
            .map(|gap| GapView {
                id: gap.id.as_str(),
                question: &gap.question,
                citation: catalogue.get(&gap.question).map(|item| catalogue.citation(item, &session.words)),
                missing: &gap.missing,
                activity: &gap.activity,
                planned: gap.is_planned(),
                owner: &gap.owner,
                due: gap.due.map(|d| d.to_string()),
                cost: gap.cost.as_ref(),
                closed: gap.closed,
            })
            .collect(),
        counts: Counts {
            answers: project.answers.len(),
            lessons_taken: project.lessons.len(),
            own_questions: project.own_questions.len(),
            target_groups: project.target_groups.len(),
            activities: project.activities.len(),
            gaps: project.gaps.len(),
            actions: project.actions.len(),
            risks: project.risks.len(),
            barriers: project.barriers.len(),
            chain_statements: project.chain.len(),
            patterns: project.patterns.len(),
            indicators: project.indicators.len(),
            measurements: project.indicators.iter().map(|i| i.measurements.len()).sum(),
        },
        progress: ProgressView { all: report.all, sections: report.sections },
        unknown_questions: project
            .answers
            .keys()
            .map(String::as_str)
            .filter(|id| catalogue.get(id).is_none() && !own(id))
            .collect(),
    }
}

/// Sections that apply, and those that somebody said something about.
fn sections(catalogue: &Catalogue, session: &Session, project: &Project) -> Vec<SectionView> {
    let all = catalogue.sources().iter().flat_map(|s| &s.sections);
    all.filter_map(|section| {
        let scope = project.scope.get(&section.name);
        (section.always || scope.is_some()).then(|| SectionView {
            section: section.name.clone(),
            title: catalogue.section_title(section, &session.words),
            chosen: project.includes(&section.name, section.always),
            why: scope.map(|s| s.why.clone()).unwrap_or_default(),
        })
    })
    .collect()
}

fn text(session: &Session, project: &Project, view: &View<'_>, out: &mut Output<'_>) {
    let words = &session.words;
    let identity = &project.identity;
    let title =
        if identity.title.is_empty() { words.say("show-untitled").into_owned() } else { identity.title.clone() };
    out.paragraph(0, "", &title, Style::Strong);
    let mut fact = |label: &str, value: String| {
        if !value.trim().is_empty() {
            out.paragraph(2, &words.say(label), &value, Style::Plain);
        }
    };
    fact("show-code", identity.code.clone());
    let countries: Vec<&str> = view.identity.countries.iter().map(|c| c.name.as_str()).collect();
    fact("show-countries", countries.join(", "));
    fact("show-places", identity.places.join(", "));
    fact("show-start", identity.start.map(|d| project::day(session, d)).unwrap_or_default());
    fact("show-end", identity.end.map(|d| project::day(session, d)).unwrap_or_default());
    let money = |b: &Budget| words.money(Amount { value: b.amount, currency: &b.currency });
    fact("show-budget", identity.budget.as_ref().map(money).unwrap_or_default());
    fact("show-stage", words.say(&identity.stage.message()).into_owned());
    for organisation in &project.organisations {
        let role = words.say(&organisation.role.message());
        out.paragraph(2, &format!("{role}:"), &organisation.name, Style::Plain);
    }
    out.line("");
    out.paragraph(0, "", &words.say("show-progress"), Style::Strong);
    for section in view.sections.iter().filter(|s| s.chosen) {
        if let Some(progress) = view.progress.sections.get(&section.section) {
            let title = format!("{} {}", section.section, section.title);
            out.paragraph(2, &format!("{title}:"), &sum(session, progress), Style::Plain);
        }
    }
    out.paragraph(2, &words.say("show-all"), &sum(session, &view.progress.all), Style::Plain);
    // What has been found out is missing no longer.
    let gaps: Vec<_> = project.gaps.iter().zip(&view.gaps).filter(|(gap, _)| !gap.closed).collect();
    if !gaps.is_empty() {
        out.line("");
        out.paragraph(0, "", &words.say("show-gaps"), Style::Strong);
    }
    for (gap, shown) in gaps {
        // A question of the team's own says more than its id.
        let own = project.own_questions.iter().find(|q| q.id.as_str() == gap.question).map(|q| q.text.clone());
        let place = shown.citation.clone().or(own).unwrap_or_else(|| gap.question.clone());
        let place = if place.is_empty() { place } else { format!(" ({place})") };
        out.paragraph(2, "–", &format!("{}{place}", gap.missing), Style::Plain);
        let plan = if gap.is_planned() { gap.activity.clone() } else { words.say("show-no-activity").into_owned() };
        let due = gap.due.map(|d| project::day(session, d)).unwrap_or_default();
        let parts: Vec<&str> =
            [plan.as_str(), gap.owner.as_str(), due.as_str()].into_iter().filter(|p| !p.is_empty()).collect();
        out.paragraph(4, "", &parts.join(" · "), if gap.is_planned() { Style::Quiet } else { Style::Warn });
    }
    for question in &view.unknown_questions {
        out.paragraph(0, "", &session.say("show-unknown", &[("id", (*question).to_owned())]), Style::Warn);
    }
}

/// “5 answered + 1 not relevant + 1 missing + 2 open = 9”.
fn sum(session: &Session, progress: &Progress) -> String {
    let count = |n: usize| session.words.count(n);
    session.say(
        "progress-sum",
        &[
            ("answered", count(progress.answered)),
            ("aside", count(progress.not_relevant)),
            ("missing", count(progress.missing)),
            ("open", count(progress.open)),
            ("total", count(progress.total)),
        ],
    )
}
