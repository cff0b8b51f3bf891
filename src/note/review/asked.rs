//! What the applicant was asked, and what came back.

use super::findings::anchor;
use super::{ReviewPaper, origin_of};
use crate::note::document::{Block, Run, Span, Text, Tone};
use crate::note::draft::line;
use crate::note::entries::column;
use crate::project::{Received, Sensitivity};
use crate::review::{Finding, Sent, Subject};

impl<'a> ReviewPaper<'a> {
    /// Requests in the order of the letter, each with the reply, where there is one.
    pub(super) fn asked_part(&mut self) {
        let head = self.draft.say("paper-asked-part");
        self.draft.heading(1, &head, false);
        let numbered = self.requests().into_iter().cloned().enumerate();
        let requests: Vec<(usize, Sent)> = numbered.filter(|(_, sent)| self.is_seen(sent)).collect();
        let inside = self.not_sent();
        if requests.is_empty() {
            let text = self.draft.say("paper-nothing-asked");
            self.draft.paragraph(&text);
        } else {
            let columns = vec![
                column(self.draft.say("paper-point"), 0.5),
                column(self.draft.say("paper-about"), 1.1),
                column(self.draft.say("paper-asked"), 3.6),
                column(self.draft.say("paper-reply"), 2.6),
            ];
            let lines = requests.iter().map(|(place, sent)| {
                let mut about = vec![Run::reference(self.about(sent), anchor(&sent.subject))];
                if let Some(need) = sent.need {
                    let need = format!("\n{}", self.draft.say(&need.message()));
                    about.push(Run::Text(Text { tone: Tone::Muted, ..Text::plain(need) }));
                }
                let number = vec![Run::bold((place + 1).to_string())];
                let reply = self.reply_cell(&sent.id);
                line(vec![number, about, self.draft.own(&sent.request), reply], Some(origin_of(&sent.subject)))
            });
            let lines = lines.collect();
            self.draft.table("paper-asked-part", columns, lines, Span::Wide);
        }
        if inside > 0 && self.draft.choice.audience == Sensitivity::Internal {
            let text = self.draft.say_count("paper-not-sent-count", inside);
            self.draft.push(Block::small(vec![Run::plain(text)]));
        }
    }

    /// May the audience see a finding that was sent to the applicant?
    fn is_seen(&self, sent: &Sent) -> bool {
        let audience = self.draft.choice.audience;
        let said = self.said(&sent.subject);
        said.iter().any(|(_, finding)| finding.id == sent.id && finding.sensitivity <= audience)
    }

    fn about(&self, sent: &Sent) -> String {
        match self.number(&sent.subject) {
            number if number.is_empty() => self.draft.say("paper-whole"),
            number => number,
        }
    }

    /// How many questions stay inside. One in whose place the agreed one goes is asked after all.
    fn not_sent(&self) -> usize {
        let review = self.review;
        let agreed = |subject: &Subject| review.agreed.findings.get(subject).is_some_and(Finding::asks);
        let voices = review.voices.values().flat_map(|voice| &voice.opinion.findings);
        let own = voices.filter(|(subject, _)| !agreed(subject));
        let asking = own.chain(&review.agreed.findings).filter(|(_, finding)| finding.asks());
        asking.filter(|(subject, finding)| self.request_number(subject, finding).is_none()).count()
    }

    /// What the applicant's project says of a finding now, where the applicant lets this audience read it.
    fn received(&self, id: &crate::project::Id) -> Option<&'a Received> {
        let audience = self.draft.choice.audience;
        self.project?.received.iter().find(|one| one.id == *id && one.sensitivity <= audience)
    }

    fn reply_cell(&self, id: &crate::project::Id) -> Vec<Run> {
        let Some((received, reply)) = self.received(id).and_then(|one| Some((one, one.reply?))) else {
            return vec![Run::toned(self.draft.say("paper-no-reply"), Tone::Muted)];
        };
        let mut runs = vec![Run::bold(self.draft.say(&reply.message()))];
        if !received.reply_text.trim().is_empty() {
            runs.push(Run::plain("\n"));
            runs.push(Run::Text(Text { language: self.applicants(), ..Text::plain(received.reply_text.trim()) }));
        }
        if let Some(action) = self.action(received) {
            runs.push(Run::plain("\n"));
            runs.push(Run::Text(Text { language: self.applicants(), ..Text::plain(action) }));
        }
        runs
    }

    /// The reply beside the finding: its first word, and what was written.
    pub(super) fn reply_blocks(&self, finding: &Finding) -> Vec<Block> {
        let Some((received, reply)) = self.received(&finding.id).and_then(|one| Some((one, one.reply?))) else {
            return Vec::new();
        };
        let said = self.draft.say(&reply.message());
        let mut blocks = vec![Block::label(self.draft.say_with("paper-replied", &[("how", &said)]))];
        let texts = [Some(received.reply_text.trim().to_owned()), self.action(received)];
        for text in texts.into_iter().flatten().filter(|text| !text.is_empty()) {
            blocks.push(Block::paragraph(vec![Run::Text(Text { language: self.applicants(), ..Text::plain(text) })]));
        }
        blocks
    }

    /// What the applicant will do, where the finding became an action.
    fn action(&self, received: &Received) -> Option<String> {
        let id = received.action.as_ref()?;
        let audience = self.draft.choice.audience;
        let mut actions = self.project?.actions.iter().filter(|action| action.sensitivity <= audience);
        let action = actions.find(|action| action.id == *id)?;
        Some(action.what.trim().to_owned())
    }

    /// The applicant's language, where it is not that of the document.
    fn applicants(&self) -> Option<String> {
        let language = self.project?.identity.working_language.trim();
        (!language.is_empty() && language != self.draft.words.language()).then(|| language.to_owned())
    }
}
