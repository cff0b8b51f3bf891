//! Reviews and what is sent to applicants, as files: with all the care that a project has.

use super::ReadError;
use super::kept::{FileKind, Filed, Kept};
use super::merge::Conflict;
use crate::project::Editable;
use crate::review::{self, Findings, Review, ReviewEdit, ReviewStep};

/// The version of review files that this program writes.
pub const REVIEW_VERSION: u32 = 1;
/// The version of files of findings that this program writes.
pub const FINDINGS_VERSION: u32 = 1;

impl Editable for Review {
    type Edit = ReviewEdit;
    type Kind = ReviewStep;

    fn apply(&mut self, edit: ReviewEdit) -> ReviewEdit {
        edit.apply(self)
    }

    fn is_nothing(edit: &ReviewEdit) -> bool {
        edit.is_empty()
    }

    fn kind_of(edit: &ReviewEdit) -> ReviewStep {
        ReviewStep::of(edit)
    }

    fn is_typing(edit: &ReviewEdit, inverse: &ReviewEdit) -> bool {
        ReviewStep::of(edit).joins() && edit.is_typing(inverse)
    }

    fn replaces(earlier: &ReviewEdit, later: &ReviewEdit) -> bool {
        // Of several changes at once and of the whole, the later may rest on the earlier.
        let step = ReviewStep::of(earlier);
        let alone = !matches!(earlier, ReviewEdit::Group(_) | ReviewEdit::Whole(_) | ReviewEdit::Voice(..));
        alone && std::mem::discriminant(earlier) == std::mem::discriminant(later) && step == ReviewStep::of(later)
    }

    fn whole(self) -> ReviewEdit {
        ReviewEdit::Whole(Box::new(self))
    }
}

impl Filed for Review {
    const KIND: FileKind = FileKind::Review;
    const VERSION: u32 = REVIEW_VERSION;

    fn has_only_numbers(&self) -> bool {
        self.is_finite()
    }

    fn id_twice(&self) -> Option<String> {
        // What has an id in a review stands under it: reading refuses a second one by itself.
        None
    }
}

impl Kept for Review {
    fn bring_together(_: &Self, mine: &Self, theirs: &Self) -> Result<(Self, Vec<Conflict>), ReadError> {
        // What gives way stays in the review itself, so there is no conflict that would have to be told.
        let merged = review::merge(mine, std::slice::from_ref(theirs)).map_err(|_| ReadError::OtherProposal)?;
        Ok((merged, Vec::new()))
    }
}

impl Filed for Findings {
    const KIND: FileKind = FileKind::Findings;
    const VERSION: u32 = FINDINGS_VERSION;

    fn has_only_numbers(&self) -> bool {
        // There is no number in it.
        true
    }

    fn id_twice(&self) -> Option<String> {
        let mut seen = std::collections::HashSet::new();
        self.items.iter().find(|item| !seen.insert(&item.id)).map(|item| item.id.to_string())
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::project::{Id, Verdict};
    use crate::review::{Finding, Subject, Voice, Whose};
    use crate::store::file::Header;
    use crate::store::{self, Document, Folders, SaveError};

    fn moment(second: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + second).expect("a moment")
    }

    fn finding(text: &str, second: i64) -> ReviewEdit {
        let whose = Whose::Voice(Id::new("a"));
        let finding = Finding { comment: text.to_owned(), at: Some(moment(second)), ..Finding::new(Id::new("f")) };
        ReviewEdit::Finding(whose, Subject::whole(), Some(Box::new(finding)))
    }

    #[test]
    fn typing_is_one_step_and_a_verdict_is_another() {
        let mut review = Review::new(Id::new("r"));
        review.voices.insert(Id::new("a"), Voice::default());
        let mut sitting = crate::project::Sitting::new(review.clone());
        sitting.edit(&finding("W", 0), moment(0));
        sitting.edit(&finding("We", 1), moment(1));
        let ReviewEdit::Finding(whose, subject, Some(it)) = finding("We", 2) else { panic!("no finding") };
        let it = Finding { verdict: Some(Verdict::Partly), ..*it };
        sitting.edit(&ReviewEdit::Finding(whose, subject, Some(Box::new(it))), moment(2));
        assert!(sitting.undo().is_some() && sitting.content().voices[&Id::new("a")].opinion.findings.len() == 1);
        assert!(sitting.undo().is_some() && sitting.undo().is_none());
        assert_eq!(*sitting.content(), review);
    }

    #[test]
    fn what_a_colleague_wrote_into_the_file_meanwhile_is_joined() {
        let folder = std::env::temp_dir().join(format!("jalon-review-file-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("makes");
        let (folders, path) = (Folders::in_folder(&folder.join("data")), folder.join("a.review.ron"));
        let mut review = Review::new(Id::new("r"));
        review.voices.insert(Id::new("a"), Voice::default());
        store::create(&folders, &path, &review, &Header::default()).expect("creates");
        let mut document = Document::<Review>::open_as(&folders, &path, None, "a").expect("opens");
        document.edit(&finding("mine", 5), moment(5));
        let write = |review: &Review| {
            std::fs::write(&path, store::encode(review, &Header::default(), None).expect("writes")).expect("writes");
        };
        let mut theirs = review.clone();
        finding("theirs", 9).apply(&mut theirs);
        write(&theirs);
        assert!(matches!(document.save_now(), Err(SaveError::Changed)));
        assert!(document.merge_theirs(None).expect("joins").is_empty());
        document.save_now().expect("saves");
        let joined = store::open_as::<Review>(&path, None).expect("opens").content;
        assert_eq!(joined.voices[&Id::new("a")].opinion.findings[&Subject::whole()].comment, "theirs");
        assert_eq!(joined.former.len(), 1);
        // A review of something else took its place: nothing is joined, and mine stays.
        document.edit(&finding("mine again", 12), moment(12));
        write(&Review::new(Id::new("other")));
        let told = document.merge_theirs(None).expect_err("another proposal");
        assert!(matches!(told.error, ReadError::OtherProposal));
        document.abandon();
        std::fs::remove_dir_all(folder).expect("removes");
    }
}
