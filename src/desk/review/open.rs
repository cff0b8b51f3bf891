//! The review that is open, and its proposal, which is only read.

use std::path::{Path, PathBuf};

use crate::catalogue::Catalogue;
use crate::project::Project;
use crate::review::{ProposalKind, Review, SectionToReview, Subject, Whose};
use crate::store::age::Key;
use crate::store::{self, Document, Folders, ReadError, SaveError};

/// So many former versions of the proposal are looked through for the state that was reviewed.
const BACKUPS: usize = 12;

/// The proposal, as it was found.
#[derive(Debug)]
pub enum Proposed {
    /// A document from outside.
    Paper,
    /// A project, and its fingerprint as it stands on disk.
    Read(Box<Project>, String),
    /// A project that cannot be read.
    Unreadable(ReadError),
}

/// A review that is open.
pub struct OpenReview {
    document: Document<Review>,
    folders: Folders,
    /// Where the project is that is reviewed.
    path: Option<PathBuf>,
    proposal: Proposed,
    /// What opens it, where it is encrypted and its passphrase was given.
    key: Option<Key>,
    /// The state that was reviewed, where it is still to be found and is another one.
    earlier: Option<Box<Project>>,
    /// Grows each time the proposal is read.
    read: u64,
    contents: Vec<SectionToReview>,
    /// What the contents were made from.
    made: Option<(u64, u64)>,
}

/// A project, with the key that opens it where one is known.
fn read(path: &Path, key: Option<&Key>) -> Result<Project, ReadError> {
    match (store::open(path, None), key) {
        (Ok(opened), _) => Ok(opened.project),
        (Err(store::Unreadable { error: ReadError::Locked, .. }), Some(key)) => {
            let plain = key.decrypt(&store::read_bytes(path)?)?;
            store::file::read(&plain).map(|(project, _)| project)
        }
        (Err(unreadable), _) => Err(unreadable.error),
    }
}

impl OpenReview {
    /// A review that was opened; its proposal is read.
    pub fn new(document: Document<Review>, folders: &Folders) -> Self {
        let mut open = Self {
            document,
            folders: folders.clone(),
            path: None,
            proposal: Proposed::Paper,
            key: None,
            earlier: None,
            read: 0,
            contents: Vec::new(),
            made: None,
        };
        open.path = open.named();
        open.look();
        open
    }

    /// The review and its file.
    pub fn document(&self) -> &Document<Review> {
        &self.document
    }

    /// The same, to be changed.
    pub fn document_mut(&mut self) -> &mut Document<Review> {
        &mut self.document
    }

    /// Saves and closes.
    pub fn close(self) -> Result<(), SaveError> {
        self.document.close()
    }

    /// Where the review says that the project is.
    fn named(&self) -> Option<PathBuf> {
        let ProposalKind::Project { path, .. } = &self.document.content().proposal.kind else { return None };
        let folder = self.document.path().parent().unwrap_or(Path::new(""));
        Some(folder.join(path))
    }

    /// Where the project is that is reviewed.
    pub fn proposal_path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The path of the project as a review in this folder writes it.
    pub fn path_beside(review: &Path, project: &Path) -> String {
        let (review, project) = (store::real_path(review), store::real_path(project));
        let folder = review.parent().unwrap_or(Path::new(""));
        let inside = project.strip_prefix(folder).map(Path::to_owned);
        inside.unwrap_or(project).to_string_lossy().into_owned()
    }

    /// The passphrase of the proposal was given.
    pub fn unlock(&mut self, key: Option<Key>) {
        self.key = key;
        self.look();
    }

    /// Reads the proposal from another file.
    pub fn look_at(&mut self, path: PathBuf) {
        self.path = Some(path);
        self.look();
    }

    /// Reads the proposal again.
    pub fn look(&mut self) {
        if !matches!(self.document.content().proposal.kind, ProposalKind::Project { .. }) {
            self.proposal = Proposed::Paper;
            return;
        }
        if self.path.is_none() {
            self.path = self.named();
        }
        let Some(path) = &self.path else { return };
        let now = match read(path, self.key.as_ref()) {
            Ok(project) => match store::fingerprint(&project) {
                Ok(digest) => Proposed::Read(Box::new(project), digest),
                Err(_) => Proposed::Unreadable(ReadError::NotA(store::FileKind::Project)),
            },
            Err(error) => Proposed::Unreadable(error),
        };
        let same = matches!((&self.proposal, &now), (Proposed::Read(_, old), Proposed::Read(_, new)) if old == new);
        self.proposal = now;
        if !same {
            self.read += 1;
            self.find_earlier();
        }
    }

    /// Looks for the state that was reviewed among the former versions of the project's file.
    fn find_earlier(&mut self) {
        self.earlier = None;
        let wanted = self.document.content().proposal.digest().unwrap_or_default();
        let (Some(path), Some(now)) = (&self.path, self.digest()) else { return };
        if wanted.is_empty() || now == wanted {
            return;
        }
        let backups = store::backup::list(&self.folders, path);
        let states = backups.iter().take(BACKUPS).filter_map(|backup| read(&backup.path, self.key.as_ref()).ok());
        let is_it = |project: &Project| store::fingerprint(project).is_ok_and(|digest| digest == wanted);
        self.earlier = states.into_iter().find(is_it).map(Box::new);
    }

    /// The state that was reviewed, from a file that the person names.
    pub fn earlier_is(&mut self, project: Project) {
        self.earlier = Some(Box::new(project));
        self.read += 1;
    }

    /// The state that was reviewed, where it is another one and still to be found.
    pub fn earlier(&self) -> Option<&Project> {
        self.earlier.as_deref()
    }

    /// The proposal as it was found.
    pub fn proposed(&self) -> &Proposed {
        &self.proposal
    }

    /// The project that is reviewed, where it is one and could be read.
    pub fn proposal(&self) -> Option<&Project> {
        match &self.proposal {
            Proposed::Read(project, _) => Some(project),
            _ => None,
        }
    }

    /// Fingerprint of the project as it stands on disk.
    pub fn digest(&self) -> Option<&str> {
        match &self.proposal {
            Proposed::Read(_, digest) => Some(digest),
            _ => None,
        }
    }

    /// Is the project on disk another one than what was reviewed?
    pub fn is_changed(&self, whose: &Whose) -> bool {
        let review = self.document.content();
        let seen = match whose {
            Whose::Voice(id) => review.voices.get(id).map(|voice| voice.reviewer.seen.as_str()),
            Whose::Agreed => None,
        };
        let seen = seen.filter(|seen| !seen.is_empty()).or_else(|| review.proposal.digest()).unwrap_or_default();
        self.digest().is_some_and(|digest| !seen.is_empty() && digest != seen)
    }

    /// Grows each time that another state of the proposal was read.
    pub fn proposal_revision(&self) -> u64 {
        self.read
    }

    /// Brings what there is to review up to date.
    pub fn prepare(&mut self, catalogue: &Catalogue) {
        let now = Some((self.document.sitting().revision(), self.read));
        if self.made != now {
            self.contents = self.document.content().to_review(catalogue, self.proposal());
            self.made = now;
        }
    }

    /// What there is to review.
    pub fn contents(&self) -> &[SectionToReview] {
        &self.contents
    }

    /// What there is to review in a section.
    pub fn part(&self, section: &str) -> Option<&SectionToReview> {
        self.contents.iter().find(|part| part.section == section)
    }

    /// All subjects in order, each with its section.
    pub fn subjects(&self) -> impl Iterator<Item = (&str, &Subject)> {
        self.contents.iter().flat_map(|part| part.all().map(|subject| (part.section.as_str(), subject)))
    }
}
