//! What a reviewer finds on one subject.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::project::{Id, Need, Sensitivity, Verdict};

/// What a reviewer finds on one subject.
///
/// A finding that was taken back stays, empty and dated: otherwise the copy in a colleague's file would bring it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Its id, by which the applicant's reply finds its way back.
    pub id: Id,
    /// How the proposal deals with the subject.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// What the reviewer says to that.
    #[serde(default)]
    pub comment: String,
    /// The passage of the proposal that it rests on.
    #[serde(default)]
    pub quote: String,
    /// Its page.
    #[serde(default)]
    pub page: String,
    /// What the applicant is asked.
    #[serde(default)]
    pub request: String,
    /// How much hangs on the answer.
    #[serde(default)]
    pub need: Option<Need>,
    /// Who may see it. An internal one stays inside, its request too.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// A remark for colleagues. It never leaves, whatever the sensitivity.
    #[serde(default)]
    pub remark: String,
    /// Who wrote it last.
    #[serde(default)]
    pub author: String,
    /// When.
    #[serde(default)]
    pub at: Option<Timestamp>,
}

impl Finding {
    /// A finding in which nothing is said yet.
    pub fn new(id: Id) -> Self {
        Self {
            id,
            verdict: None,
            comment: String::new(),
            quote: String::new(),
            page: String::new(),
            request: String::new(),
            need: None,
            sensitivity: Sensitivity::default(),
            remark: String::new(),
            author: String::new(),
            at: None,
        }
    }

    /// The finding taken back: nothing is said any more, and that is dated.
    pub fn cleared(&self, author: &str, at: Timestamp) -> Self {
        Self { author: author.to_owned(), at: Some(at), ..Self::new(self.id.clone()) }
    }

    /// Says nothing: as if it had never been made.
    pub fn is_empty(&self) -> bool {
        let texts = [&self.comment, &self.quote, &self.page, &self.request, &self.remark];
        self.verdict.is_none() && texts.iter().all(|text| text.trim().is_empty())
    }

    /// May the applicant see it?
    pub fn leaves(&self) -> bool {
        self.sensitivity < Sensitivity::Internal
    }

    /// Asks the applicant something.
    pub fn asks(&self) -> bool {
        !self.request.trim().is_empty()
    }
}
