//! What the start screen shows of files, read off the frame: a share may be far away, and a journal long.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};

use crate::assets::Assets;
use crate::catalogue::{Catalogue, Kind, Section};
use crate::project::{OrganisationRole, Progress, Project, Status};
use crate::review::{Agreement, Review, ReviewProgress, Subject, Whose};
use crate::store::{self, FileKind, Folders, Kept, LeftBehind, ReadError, Recent, age, journal};

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

/// What is shown of a review.
#[derive(Debug)]
pub(super) struct ReviewSummary {
    pub title: String,
    /// Who proposes it.
    pub applicant: String,
    /// How far the one reviewer has come.
    pub progress: ReviewProgress,
    /// How far several agree. None: there is one reviewer, or none.
    pub agreement: Option<Agreement>,
}

/// What came of reading a recent file.
#[derive(Debug)]
pub(super) enum Row {
    Read(Box<Summary>),
    Review(Box<ReviewSummary>),
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
    /// It is a review, and so many people reviewed. None: it is a project.
    pub reviewers: Option<usize>,
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
    let ours = |left: &LeftBehind| matches!(left.head.kind, FileKind::Project | FileKind::Review);
    let left = journal::left_behind(&wanted.folders).into_iter().filter(ours);
    send.send(News::Left(left.filter_map(left_of).collect()))?;
    for recent in &wanted.recent {
        send.send(News::Row(recent.path.clone(), row(&recent.path, &wanted.catalogue)))?;
    }
    Ok(())
}

fn row(path: &std::path::Path, catalogue: &Catalogue) -> Row {
    let read = || -> Result<Row, ReadError> {
        let bytes = store::read_bytes(path)?;
        if age::is_encrypted(&bytes) {
            return Ok(Row::Encrypted);
        }
        if matches!(store::file::kind(&bytes), Ok(FileKind::Review)) {
            let (review, _) = store::file::read_as::<Review>(&bytes)?;
            return Ok(Row::Review(Box::new(review_summary(&review, catalogue))));
        }
        let (project, _) = store::file::read(&bytes)?;
        Ok(Row::Read(Box::new(summary(&project, catalogue))))
    };
    read().unwrap_or_else(Row::Unreadable)
}

fn review_summary(review: &Review, catalogue: &Catalogue) -> ReviewSummary {
    // The proposal stays closed: what only it has, such as its indicators, counts once the review is opened.
    let contents = review.to_review(catalogue, None);
    let subjects: Vec<Subject> = contents.iter().flat_map(|part| part.all().cloned()).collect();
    let several = review.voices.len() > 1;
    let whose = review.in_order().first().map_or(Whose::Agreed, |(id, _)| Whose::Voice((*id).clone()));
    ReviewSummary {
        title: review.proposal.title.trim().to_owned(),
        applicant: review.proposal.applicant.trim().to_owned(),
        progress: review.progress(&whose, &subjects),
        agreement: several.then(|| review.agreement(&subjects)),
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
fn left_of(left: LeftBehind) -> Option<Left> {
    if left.encrypted {
        return Some(Left { journal: left, title: None, changes: None });
    }
    if left.head.kind == FileKind::Review {
        return recovered::<Review>(
            left,
            |review| &review.proposal.title,
            |before, after| crate::desk::review::difference_of(before, after).len(),
        );
    }
    let differences = |before: &Project, after: &Project| before.differences(after).len();
    recovered::<Project>(left, |project| &project.identity.title, differences)
}

/// What a journal gives back, beside what stands in the file.
fn recovered<C: Kept>(
    left: LeftBehind,
    title: impl Fn(&C) -> &str,
    differences: impl Fn(&C, &C) -> usize,
) -> Option<Left> {
    let Ok(recovered) = journal::recover_as::<C>(&left, None) else {
        return Some(Left { journal: left, title: None, changes: None });
    };
    let on_disk = store::read_bytes(&left.head.path).ok();
    let on_disk = on_disk.and_then(|bytes| store::file::read_as::<C>(&bytes).ok());
    let whole = recovered.lost == 0;
    let changes = match &on_disk {
        Some((content, _)) if whole && *content == recovered.after => {
            let _ = journal::discard(&left);
            return None;
        }
        Some((content, _)) => {
            let merged = C::bring_together(&recovered.before, &recovered.after, content);
            let after = merged.as_ref().map_or(&recovered.after, |(content, _)| content);
            differences(content, after)
        }
        None => differences(&recovered.before, &recovered.after),
    };
    let title = Some(title(&recovered.after).trim().to_owned()).filter(|title| !title.is_empty());
    Some(Left { journal: left, title, changes: Some(changes) })
}

fn examples(assets: &Assets) -> Vec<Example> {
    let language_name = |language: &str| {
        let path = format!("wording/{language}/language.ftl");
        let text = assets.get(&path)?.text;
        let (_, rest) = text.split_once("language-name =")?;
        Some(rest.lines().next()?.trim().to_owned())
    };
    let mut all: Vec<Example> = assets
        .below("projects/")
        .filter_map(|asset| {
            let named = |language: &str| language_name(language).unwrap_or_else(|| language.to_owned());
            if FileKind::of_name(std::path::Path::new(asset.path)) == FileKind::Review {
                let (review, ..) = store::decode_as::<Review>(asset.text.as_bytes(), None).ok()?;
                return Some(Example {
                    asset: asset.path.to_owned(),
                    title: review.proposal.title.clone(),
                    sections: review.sections.iter().filter(|(_, s)| s.chosen).map(|(name, _)| name.clone()).collect(),
                    reviewers: Some(review.voices.len()),
                    language: named(&review.language.value),
                });
            }
            let (project, ..) = store::decode(asset.text.as_bytes(), None).ok()?;
            Some(Example {
                asset: asset.path.to_owned(),
                title: project.identity.title.clone(),
                sections: project.scope.iter().filter(|(_, s)| s.chosen).map(|(name, _)| name.clone()).collect(),
                reviewers: None,
                language: named(&project.identity.working_language),
            })
        })
        .collect();
    // Designs first, then reviews of them.
    all.sort_by_key(|example| example.reviewers.is_some());
    all
}
