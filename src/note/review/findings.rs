//! Findings by section: what the proposal says, what reviewers say to that, and where they differ.

use super::{ReviewPaper, Standing, origin_of};
use crate::note::document::{Block, Body, Run, Side, Text, Tone};
use crate::project::{Sensitivity, Verdict};
use crate::review::{About, Finding, SectionToReview, Subject};

impl<'a> ReviewPaper<'a> {
    pub(super) fn findings_part(&mut self) {
        let head = self.draft.say("paper-findings");
        self.draft.heading(1, &head, true);
        let lead = self.draft.say(if self.review.voices.len() > 1 { "paper-lead-several" } else { "paper-lead-one" });
        self.draft.paragraph(&lead);
        let differing = self.differing();
        if differing > 0 {
            let text = self.draft.say_count("paper-differ-count", differing);
            self.draft.paragraph(&text);
        }
        self.finding(&Subject::whole());
        let parts = self.parts.clone();
        for part in &parts {
            self.section(part);
        }
        let elsewhere = self.elsewhere();
        if !elsewhere.is_empty() {
            let head = self.draft.say("paper-elsewhere");
            self.draft.heading(2, &head, false);
            for subject in &elsewhere {
                self.finding(subject);
            }
        }
    }

    fn section(&mut self, part: &SectionToReview) {
        let title = self.section_title(&part.section);
        let runs = vec![Run::plain(title.clone())];
        let body = Body::Heading { level: 2, runs, running: Some(title), page: false };
        self.draft.push(Block::new(body).from(crate::note::document::Origin::Section(part.section.clone())));
        let subjects = self.counted(part);
        let mut without = Vec::new();
        let before = self.draft.blocks.len();
        for subject in &subjects {
            if !self.finding(subject) {
                without.push(self.number(subject));
            }
        }
        if self.draft.blocks.len() == before {
            let text = self.draft.say("paper-no-finding-here");
            self.draft.push(Block::small(vec![Run::toned(text, Tone::Muted)]));
        } else if !without.is_empty() {
            let list = self.draft.listed(&without);
            let text = self.draft.say_with("paper-without-list", &[("list", &list)]);
            self.draft.push(Block::small(vec![Run::toned(text, Tone::Muted)]));
        }
    }

    /// One subject: what was said of it, as far as the audience may see. False: nothing.
    fn finding(&mut self, subject: &Subject) -> bool {
        let origin = origin_of(subject);
        let mut seen = Vec::new();
        for (letter, finding) in self.said(subject) {
            let (number, title) = (self.number(subject), self.title(subject));
            let what = |draft: &crate::note::draft::Draft<'_>| {
                let what = crate::note::draft::shortened(&format!("{number} {title}"), 90);
                draft.say_with("paper-left-out-finding", &[("what", what.trim())])
            };
            if self.draft.sees(finding.sensitivity, &origin, what) {
                seen.push((letter, finding));
            }
        }
        if seen.is_empty() {
            return false;
        }
        let language = self.language_of(subject);
        let mut blocks = Vec::new();
        let title = self.title(subject);
        if !title.is_empty() {
            let runs = vec![Run::Text(Text { language, ..Text::plain(title) })];
            blocks.push(Block::new(Body::Heading { level: 3, runs, running: None, page: false }));
        }
        for (letter, finding) in &seen {
            blocks.extend(self.reading(subject, letter.as_deref(), finding));
        }
        let side = Side { head: vec![Run::plain(self.number(subject))], number: true, facts: self.verdicts(&seen) };
        let row = Block::new(Body::Row(side, blocks)).from(origin);
        self.draft.push(row.anchored(anchor(subject)));
        true
    }

    /// The verdicts, side by side.
    fn verdicts(&self, seen: &[(Option<String>, &Finding)]) -> Vec<(String, Vec<Run>)> {
        let several = self.review.voices.len() > 1;
        let mut facts = Vec::new();
        for (letter, finding) in seen {
            let Some(verdict) = finding.verdict else { continue };
            let label = match letter {
                None => self.draft.say("paper-agreed"),
                Some(letter) if several => letter.clone(),
                Some(_) => self.draft.say("paper-verdict"),
            };
            facts.push((label, vec![self.verdict(verdict)]));
        }
        facts
    }

    pub(super) fn verdict(&self, verdict: Verdict) -> Run {
        let tone = match verdict {
            Verdict::Addressed => Tone::Done,
            Verdict::Partly => Tone::Accent,
            Verdict::Missing => Tone::Bad,
            Verdict::NotRelevant => Tone::Muted,
        };
        Run::Text(Text { bold: true, tone, ..Text::plain(self.draft.say(&verdict.message())) })
    }

    /// What one reviewer says, or what is agreed.
    fn reading(&mut self, subject: &Subject, letter: Option<&str>, finding: &'a Finding) -> Vec<Block> {
        let mut blocks = Vec::new();
        let voices = self.voices();
        let voice = letter.and_then(|letter| voices.iter().find(|(one, ..)| one == letter));
        let who = match voice {
            None => Some(self.draft.say("paper-agreed-reading")),
            Some((letter, _, voice)) if voices.len() > 1 => Some(self.called_in_short(letter, voice)),
            Some(_) => None,
        };
        if !finding.quote.trim().is_empty() {
            let mut runs = self.passage(&finding.quote);
            if !finding.page.trim().is_empty() {
                let page = self.draft.say_with("paper-page", &[("page", finding.page.trim())]);
                runs.push(Run::plain(" "));
                runs.push(Run::Text(Text { small: true, tone: Tone::Muted, ..Text::plain(page) }));
            }
            blocks.push(Block::paragraph(runs));
        }
        blocks.extend(self.draft.own_block(&finding.comment));
        if finding.asks() {
            blocks.push(Block::label(self.asked_label(subject, finding)));
            blocks.extend(self.draft.own_block(&finding.request));
            blocks.extend(self.reply_blocks(finding));
        }
        // A remark is for colleagues alone, whatever the finding is.
        if self.draft.choice.audience == Sensitivity::Internal && !finding.remark.trim().is_empty() {
            blocks.push(Block::label(self.draft.say("paper-remark")));
            blocks.extend(self.draft.own_block(&finding.remark));
        }
        if !blocks.is_empty() {
            blocks.splice(0..0, who.map(Block::label));
        }
        blocks
    }

    /// “Asked of the applicant, point 3 of the letter, must be answered”.
    fn asked_label(&self, subject: &Subject, finding: &Finding) -> String {
        let need = finding.need.map(|need| self.draft.say(&need.message()));
        let asked = match self.request_number(subject, finding) {
            Some(number) => self.draft.say_with("paper-asked-number", &[("number", &number.to_string())]),
            None => self.draft.say("paper-asked-not-sent"),
        };
        need.map_or_else(|| asked.clone(), |need| format!("{asked} · {need}"))
    }

    /// The language of a subject's title, where the applicant wrote it.
    pub(super) fn language_of(&self, subject: &Subject) -> Option<String> {
        let applicants = match subject.about() {
            About::Question(id) => self.draft.catalogue.get(id).is_none(),
            About::Indicator(_) => true,
            _ => false,
        };
        let language = self.project.filter(|_| applicants)?.identity.working_language.trim();
        (!language.is_empty() && language != self.draft.words.language()).then(|| language.to_owned())
    }

    /// On how many subjects reviewers differ.
    fn differing(&self) -> usize {
        let subjects = self.parts.iter().flat_map(SectionToReview::all);
        subjects.filter(|subject| self.standing(subject) == Standing::Differ).count()
    }
}

/// The name under which a finding is found.
pub(super) fn anchor(subject: &Subject) -> String {
    format!("finding-{subject}")
}
