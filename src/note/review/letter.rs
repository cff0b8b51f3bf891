//! The letter to the applicant: what has to be made clear, in the order in which an answer matters.

use super::ReviewPaper;
use crate::note::document::{Block, Body, Run, Side, Style, Text, Tone};
use crate::note::draft::Draft;
use crate::project::Need;
use crate::review::Sent;

impl ReviewPaper<'_> {
    pub(super) fn letter(&mut self) {
        self.letter_head();
        let requests: Vec<Sent> = self.requests().into_iter().cloned().collect();
        let must = requests.iter().filter(|sent| sent.need == Some(Need::Must)).count();
        self.opening(must, requests.len());
        if must > 0 {
            self.asked("letter-head-must", "letter-lead-must", &requests[..must], 1);
        }
        if requests.len() > must {
            self.asked("letter-head-help", "letter-lead-help", &requests[must..], must + 1);
        }
        self.closing(!requests.is_empty());
    }

    /// To whom, when, about what. Who writes stands in the head of the page and under the letter.
    fn letter_head(&mut self) {
        let proposal = &self.review.proposal;
        let draft = &mut self.draft;
        let countries = proposal.countries.iter().map(|code| draft.words.country(code)).collect::<Vec<_>>();
        let lines = [proposal.applicant.trim().to_owned(), countries.join(", ")];
        let to: Vec<&str> = lines.iter().map(String::as_str).filter(|line| !line.is_empty()).collect();
        if !to.is_empty() {
            draft.push(Block::paragraph(vec![Run::plain(to.join("\n"))]));
        }
        let date = draft.date(self.date);
        let mut dated = draft.say_with("letter-date", &[("date", &date)]);
        if !proposal.code.trim().is_empty() {
            dated.push('\n');
            dated.push_str(&draft.say_with("letter-reference", &[("code", proposal.code.trim())]));
        }
        draft.push(Block::paragraph(vec![Run::plain(dated)]));
        let title = self.named();
        let subject = self.draft.say_with("letter-subject", &[("title", &title)]);
        let body = Body::Heading { level: 2, runs: vec![Run::plain(subject)], running: None, page: false };
        self.draft.push(Block::new(body));
    }

    fn opening(&mut self, must: usize, all: usize) {
        let draft = &mut self.draft;
        draft.paragraph(&draft.say("letter-greeting"));
        let thanks = match self.review.proposal.received {
            Some(date) => draft.say_with("letter-thanks-dated", &[("date", &draft.date(date))]),
            None => draft.say("letter-thanks"),
        };
        let read = draft.say("letter-read");
        draft.paragraph(&format!("{thanks} {read}"));
        let ask = match (must, all - must) {
            (0, 0) => draft.say("letter-ask-nothing"),
            (_, 0) => in_words(draft, "letter-ask-must", must),
            (0, help) => in_words(draft, "letter-ask-help", help),
            (must, help) => {
                let (must, help) = (in_words(draft, "letter-of-must", must), in_words(draft, "letter-of-help", help));
                draft.say_with("letter-ask-both", &[("must", &must), ("help", &help)])
            }
        };
        draft.paragraph(&ask);
    }

    /// Requests of one weight, numbered through.
    fn asked(&mut self, head: &str, lead: &str, requests: &[Sent], first: usize) {
        let (head, lead) = (self.draft.say(head), self.draft.say(lead));
        self.draft.heading(2, &head, false);
        self.draft.paragraph(&lead);
        for (place, sent) in requests.iter().enumerate() {
            // Two requests on one question stand under it one below the other.
            let again = place > 0 && requests[place - 1].subject == sent.subject;
            self.request(first + place, sent, again);
        }
    }

    fn request(&mut self, number: usize, sent: &Sent, again: bool) {
        let mut blocks = Vec::new();
        let title = self.title(&sent.subject);
        let language = self.language_of(&sent.subject);
        if !title.is_empty() && !again {
            let mut runs = vec![Run::Text(Text { bold: true, language, ..Text::plain(title) })];
            if let Some(citation) = self.citation(&sent.subject) {
                let text = format!("\n{citation}");
                runs.push(Run::Text(Text { small: true, tone: Tone::Muted, ..Text::plain(text) }));
            }
            blocks.push(Block::paragraph(runs));
        }
        // Where no passage stands between the question and what is asked, the ink rule says enough.
        if !sent.quote.trim().is_empty() {
            blocks.push(Block::label(self.passage_label(&sent.page)));
            blocks.push(Block::paragraph(self.passage(&sent.quote)));
            blocks.push(Block::label(self.draft.say("letter-asked")));
        }
        blocks.extend(self.draft.own_block(&sent.request));
        let side = Side { head: vec![Run::plain(number.to_string())], ..Side::default() };
        let row = Block::new(Body::Row(side, blocks)).anchored(format!("request-{number}"));
        self.draft.push(row);
    }

    /// “Your proposal, page 14”.
    fn passage_label(&self, page: &str) -> String {
        match page.trim() {
            "" => self.draft.say("letter-passage"),
            page => self.draft.say_with("letter-passage-page", &[("page", page)]),
        }
    }

    fn closing(&mut self, asked: bool) {
        let draft = &mut self.draft;
        if asked {
            let head = draft.say("letter-head-how");
            draft.heading(2, &head, false);
            let mut how = draft.say("letter-how");
            if self.review.proposal.digest().is_some() {
                how.push(' ');
                how.push_str(&draft.say("letter-how-file"));
            }
            draft.paragraph(&how);
        }
        for id in ["letter-no-decision", "letter-disposal", "letter-regards"] {
            let text = draft.say(id);
            draft.paragraph(&text);
        }
        if !self.sent.from.trim().is_empty() {
            let runs = vec![Run::plain(self.sent.from.clone())];
            draft.push(Block::new(Body::Paragraph(Style::Body, runs)));
        }
    }
}

/// A message about a number of things, the number in words as far as a letter writes it so.
fn in_words(draft: &Draft<'_>, id: &str, count: usize) -> String {
    let number = draft.say_count("letter-number", count);
    draft.words.say_with(id, [("count", count.into()), ("number", number.into())])
}
