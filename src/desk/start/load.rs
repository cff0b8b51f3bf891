//! What the start screen shows of files, read off the frame: a share may be far away, and a journal long.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};

use crate::assets::Assets;
use crate::catalogue::{Catalogue, Kind, Section};
use crate::project::{OrganisationRole, Progress, Project, Status};
use crate::store::{self, FileKind, Folders, LeftBehind, ReadError, Recent, age, journal};

/// What is shown of a project.
#[derive(Debug)]
pub(super) struct Summary {
    pub title: String,
    /// Who carries it out.
    pub lead: String,
    /// The first country, by its code or as it was typed.
    pub country: Option<String>,
    pub statuses: Vec<Status>,
    pub progress: Progress,
}

/// What came of reading a recent file.
#[derive(Debug)]
pub(super) enum Row {
    Read(Box<Summary>),
    Encrypted,
    Unreadable(ReadError),
}

/// What a crash left behind.
#[derive(Debug)]
pub(super) struct Left {
    pub journal: LeftBehind,
    /// Title of the project. None: it is encrypted, or has none.
    pub title: Option<String>,
    /// How many things the file lacks. None: it cannot be told without a passphrase.
    pub changes: Option<usize>,
}

/// An example that the program carries.
#[derive(Debug)]
pub(super) struct Example {
    /// Its name among the assets.
    pub asset: String,
    pub title: String,
    /// Sections that were chosen for it.
    pub sections: Vec<String>,
    /// Name of its language in that language.
    pub language: String,
}

/// Something has been read.
pub(super) enum News {
    Row(PathBuf, Row),
    Left(Vec<Left>),
    Examples(Vec<Example>),
}

/// What to read.
pub(super) struct Wanted {
    pub folders: Folders,
    pub recent: Vec<Recent>,
    pub assets: Assets,
    pub catalogue: Arc<Catalogue>,
    /// Examples never change: they are read once.
    pub examples: bool,
}

/// Begins to read.
pub(super) fn begin(wanted: Wanted) -> Option<Receiver<News>> {
    let (send, receive) = mpsc::channel();
    let spawned = std::thread::Builder::new().name("start".to_owned()).spawn(move || {
        // Nobody listens any more: what is asked for next is read by another thread.
        let _ = read(&wanted, &send);
    });
    spawned.ok().map(|_| receive)
}

fn read(wanted: &Wanted, send: &Sender<News>) -> Result<(), mpsc::SendError<News>> {
    if wanted.examples {
        send.send(News::Examples(examples(&wanted.assets)))?;
    }
    let projects = journal::left_behind(&wanted.folders).into_iter().filter(|left| left.head.kind == FileKind::Project);
    send.send(News::Left(projects.filter_map(left).collect()))?;
    for recent in &wanted.recent {
        send.send(News::Row(recent.path.clone(), row(&recent.path, &wanted.catalogue)))?;
    }
    Ok(())
}

fn row(path: &std::path::Path, catalogue: &Catalogue) -> Row {
    let read = store::read_bytes(path).and_then(|bytes| {
        if age::is_encrypted(&bytes) { Ok(None) } else { store::file::read(&bytes).map(|(project, _)| Some(project)) }
    });
    match read {
        Ok(Some(project)) => Row::Read(Box::new(summary(&project, catalogue))),
        Ok(None) => Row::Encrypted,
        Err(error) => Row::Unreadable(error),
    }
}

fn summary(project: &Project, catalogue: &Catalogue) -> Summary {
    let report = project.progress(catalogue);
    let sections = catalogue.sources().iter().flat_map(|s| &s.sections);
    let statuses = sections
        .filter(|section| report.sections.contains_key(&section.name))
        .flat_map(|section| questions(project, catalogue, section))
        .map(|id| project.status(&id))
        .collect();
    let lead = project.organisations.iter().find(|o| o.role == OrganisationRole::Implementing);
    Summary {
        title: project.identity.title.trim().to_owned(),
        lead: lead.map(|o| o.name.clone()).unwrap_or_default(),
        country: project.identity.countries.first().cloned(),
        statuses,
        progress: report.all,
    }
}

fn questions(project: &Project, catalogue: &Catalogue, section: &Section) -> Vec<String> {
    let printed = catalogue.in_section(section).filter(|i| i.kind == Kind::Question).map(|i| i.id.to_string());
    let own = project.own_questions.iter().filter(|q| q.section == section.name).map(|q| q.id.to_string());
    printed.chain(own).collect()
}

/// None: everything it holds is in the file after all, and the journal is of no use to anybody.
fn left(left: LeftBehind) -> Option<Left> {
    if left.encrypted {
        return Some(Left { journal: left, title: None, changes: None });
    }
    let Ok(recovered) = journal::recover(&left, None) else {
        return Some(Left { journal: left, title: None, changes: None });
    };
    let on_disk = store::read_bytes(&left.head.path).ok().and_then(|bytes| store::file::read(&bytes).ok());
    let whole = recovered.lost == 0;
    let changes = match &on_disk {
        Some((project, _)) if whole && *project == recovered.after => {
            let _ = journal::discard(&left);
            return None;
        }
        Some((project, _)) => {
            let merged = store::merge::merge(&recovered.before, &recovered.after, project);
            let after = merged.as_ref().map_or(&recovered.after, |(project, _)| project);
            project.differences(after).len()
        }
        None => recovered.before.differences(&recovered.after).len(),
    };
    let title = Some(recovered.after.identity.title.trim().to_owned()).filter(|title| !title.is_empty());
    Some(Left { journal: left, title, changes: Some(changes) })
}

fn examples(assets: &Assets) -> Vec<Example> {
    let language_name = |language: &str| {
        let path = format!("wording/{language}/language.ftl");
        let text = assets.get(&path)?.text;
        let (_, rest) = text.split_once("language-name =")?;
        Some(rest.lines().next()?.trim().to_owned())
    };
    assets
        .below("projects/")
        .filter_map(|asset| {
            let (project, ..) = store::decode(asset.text.as_bytes(), None).ok()?;
            let language = &project.identity.working_language;
            Some(Example {
                asset: asset.path.to_owned(),
                title: project.identity.title.clone(),
                sections: project.scope.iter().filter(|(_, s)| s.chosen).map(|(name, _)| name.clone()).collect(),
                language: language_name(language).unwrap_or_else(|| language.clone()),
            })
        })
        .collect()
}
