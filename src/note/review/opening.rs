//! The first pages of the review note: what is proposed, what is recommended and why, who reviewed, what it rests on.

use super::{ReviewPaper, Standing, has_former};
use crate::note::document::{Block, Body, Callout, Item, Origin, Run, Span, Style, Table, Text, Tone};
use crate::note::draft::line;
use crate::note::entries::{column, end_column};
use crate::project::{Sensitivity, Verdict};
use crate::review::{Conclusion, Conflicts, PointKind, ProposalKind, SectionToReview, Subject, Voice};

/// How many stand where.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counts {
    pub verdicts: [usize; 4],
    pub differ: usize,
    pub none: usize,
}

/// The order in which verdicts are counted.
pub(super) const VERDICTS: [Verdict; 4] = [Verdict::Addressed, Verdict::Partly, Verdict::Missing, Verdict::NotRelevant];

impl Counts {
    fn total(&self) -> usize {
        self.verdicts.iter().sum::<usize>() + self.differ + self.none
    }
}

impl ReviewPaper<'_> {
    pub(super) fn review_note(&mut self) {
        self.first_page();
        self.reviewers();
        self.overview();
        self.asked_part();
        self.marks_part();
        self.this_document();
        self.findings_part();
    }

    fn first_page(&mut self) {
        let title = Run::Text(Text { language: self.draft.own_language(), ..Text::plain(self.named()) });
        self.draft.push(Block::new(Body::Paragraph(Style::Title, vec![title])).from(Origin::Identity));
        let proposal = &self.review.proposal;
        let countries = proposal.countries.iter().map(|code| self.draft.words.country(code)).collect::<Vec<_>>();
        let mut subtitle = self.draft.say("paper-subtitle");
        if !countries.is_empty() {
            subtitle = self.draft.say_with("note-subtitle", &[("form", &subtitle), ("places", &countries.join(", "))]);
        }
        self.draft.push(Block::new(Body::Paragraph(Style::Subtitle, vec![Run::plain(subtitle)])));
        let facts = self.proposal_facts();
        let head = self.draft.say("paper-proposal");
        self.draft.row(&head, vec![facts], Some(Origin::Identity));
        self.seen_state();
        let head = self.draft.say("paper-recommendation");
        let blocks = self.recommendation();
        self.draft.row(&head, blocks, None);
        for (kind, id) in [
            (PointKind::Strength, "paper-strengths"),
            (PointKind::Weakness, "paper-weaknesses"),
            (PointKind::Condition, "paper-conditions"),
        ] {
            let blocks = self.points(kind);
            let head = self.draft.say(id);
            self.draft.row(&head, blocks, None);
        }
    }

    fn proposal_facts(&self) -> Block {
        let (draft, proposal) = (&self.draft, &self.review.proposal);
        let applicant = draft.own_or(&proposal.applicant, "note-not-said");
        let mut facts = vec![(draft.say("paper-applicant"), applicant)];
        let received = proposal.received.map(|date| draft.date(date));
        let code = Some(proposal.code.trim().to_owned()).filter(|code| !code.is_empty());
        let both: Vec<String> = [code, received].into_iter().flatten().collect();
        if !both.is_empty() {
            facts.push((draft.say("paper-code-received"), vec![Run::plain(both.join("\n"))]));
        }
        let what = match &proposal.kind {
            ProposalKind::Project { .. } => "paper-of-project",
            ProposalKind::Document { .. } => "paper-of-document",
        };
        let mut runs = vec![Run::plain(draft.say(what))];
        // Where the file lies is nobody's business outside.
        if draft.choice.audience == Sensitivity::Internal && !proposal.link().trim().is_empty() {
            runs.push(Run::plain("\n"));
            runs.extend(draft.own(proposal.link()));
        }
        facts.push((draft.say("paper-seen"), runs));
        Block::new(Body::Facts(facts)).from(Origin::Identity)
    }

    /// Says so where reviewers looked at different states of the proposal.
    fn seen_state(&mut self) {
        let seen = self.review.voices.values().map(|voice| voice.reviewer.seen.trim());
        let states: std::collections::BTreeSet<&str> = seen.filter(|digest| !digest.is_empty()).collect();
        if states.len() > 1 {
            let head = self.draft.say("paper-states-head");
            let text = vec![Run::plain(self.draft.say("paper-states"))];
            self.draft.push(Block::new(Body::Callout(Callout::Caution, head, text)));
        }
    }

    // The conclusion.

    fn recommended(&self, conclusion: &Conclusion) -> Option<String> {
        let recommendation = conclusion.recommendation.as_ref()?;
        let words = recommendation.message().map(|id| self.draft.say(id));
        words.or_else(|| recommendation.own().map(|own| own.trim().to_owned())).filter(|text| !text.is_empty())
    }

    /// What is agreed; or else what each reviewer recommends.
    fn recommendation(&mut self) -> Vec<Block> {
        let review = self.review;
        let mut blocks = Vec::new();
        if self.sees_conclusion(&review.agreed.conclusion) {
            blocks.extend(self.conclusion(None, &review.agreed.conclusion));
        }
        if blocks.is_empty() {
            for (letter, _, voice) in self.voices() {
                if self.sees_conclusion(&voice.opinion.conclusion) {
                    let who = self.called(&letter, voice);
                    blocks.extend(self.conclusion(Some(who), &voice.opinion.conclusion));
                }
            }
            if !blocks.is_empty() && review.voices.len() > 1 {
                let text = self.draft.say("paper-not-agreed-yet");
                blocks.insert(0, Block::small(vec![Run::plain(text)]));
            }
        }
        if blocks.is_empty() {
            blocks.push(Block::paragraph(self.draft.missing_cell("paper-no-recommendation")));
        }
        let state = match review.concluded.value {
            Some(date) => self.draft.say_with("paper-concluded", &[("date", &self.draft.date(date))]),
            None => self.draft.say("paper-open"),
        };
        blocks.push(Block::small(vec![Run::toned(state, Tone::Muted)]));
        blocks
    }

    fn sees_conclusion(&mut self, conclusion: &Conclusion) -> bool {
        let says = conclusion.recommendation.is_some() || !conclusion.reason.trim().is_empty();
        says && self.draft.sees(conclusion.sensitivity, &Origin::Identity, |draft| draft.say("paper-recommendation"))
    }

    fn conclusion(&self, who: Option<String>, conclusion: &Conclusion) -> Vec<Block> {
        let mut blocks = Vec::new();
        blocks.extend(who.map(Block::label));
        match self.recommended(conclusion) {
            Some(text) => {
                blocks.push(Block::new(Body::Heading {
                    level: 3,
                    runs: vec![Run::plain(text)],
                    running: None,
                    page: false,
                }));
            }
            None => blocks.push(Block::paragraph(self.draft.missing_cell("paper-no-recommendation"))),
        }
        blocks.extend(self.draft.own_block(&conclusion.reason));
        blocks
    }

    /// Strengths, weaknesses or conditions: those agreed on; or else each reviewer's, with the letter of whose it is.
    fn points(&mut self, kind: PointKind) -> Vec<Block> {
        let review = self.review;
        let mut all = vec![(None, &review.agreed)];
        all.extend(self.voices().into_iter().map(|(letter, _, voice)| (Some(letter), &voice.opinion)));
        if !review.agreed.points(kind).is_empty() || review.voices.is_empty() {
            all.truncate(1);
        }
        let single = review.voices.len() == 1;
        let mut items = Vec::new();
        for (letter, opinion) in all {
            for (_, point) in opinion.points(kind).into_iter().filter(|(_, point)| !point.text.trim().is_empty()) {
                let what = |draft: &crate::note::draft::Draft<'_>| {
                    format!("{} · {}", draft.say(&kind.message()), crate::note::draft::shortened(point.text.trim(), 90))
                };
                if self.draft.sees(point.sensitivity, &Origin::Identity, what) {
                    let mut runs = self.draft.own(&point.text);
                    if let Some(letter) = letter.as_ref().filter(|_| !single) {
                        runs.push(Run::plain("\u{a0}"));
                        let text = Text { small: true, tone: Tone::Muted, ..Text::plain(format!("({letter})")) };
                        runs.push(Run::Text(text));
                    }
                    items.push(Item { label: None, runs });
                }
            }
        }
        if items.is_empty() {
            let none = self.draft.say("paper-none-noted");
            return vec![Block::paragraph(vec![Run::toned(none, Tone::Muted)])];
        }
        let list = Block::new(Body::List(items));
        vec![Block::new(Body::Own(vec![list], self.draft.own_language()))]
    }

    // Who reviewed.

    /// “A · Prevention desk, Northern Fund”.
    pub(super) fn called(&self, letter: &str, voice: &Voice) -> String {
        let mut title = voice.reviewer.title();
        if self.draft.choice.audience == Sensitivity::Internal && !voice.reviewer.name.trim().is_empty() {
            let name = voice.reviewer.name.trim();
            title = if title.is_empty() { name.to_owned() } else { format!("{name}, {title}") };
        }
        if title.is_empty() {
            title = self.draft.say("paper-reviewer");
        }
        if self.review.voices.len() > 1 { format!("{letter} · {title}") } else { title }
    }

    /// “A · Prevention desk”: the first page says the rest.
    pub(super) fn called_in_short(&self, letter: &str, voice: &Voice) -> String {
        match voice.reviewer.function.trim() {
            "" => self.called(letter, voice),
            function => format!("{letter} · {function}"),
        }
    }

    fn reviewers(&mut self) {
        let head = self.draft.say("paper-who");
        let mut blocks = Vec::new();
        for (letter, whose, voice) in self.voices() {
            blocks.push(Block::paragraph(vec![Run::bold(self.called(&letter, voice))]));
            let conflicts = &voice.reviewer.conflicts;
            let missing = matches!(conflicts, Conflicts::NotSaid);
            let text = self.draft.say(conflicts.message());
            let tone = if missing { Tone::Gap } else { Tone::Plain };
            blocks.push(Block::paragraph(vec![Run::toned(text, tone)]));
            if let Some(declared) = conflicts.declared().filter(|what| !what.trim().is_empty())
                // Those who decide read what it is; others, that there is one.
                && self.draft.sees(Sensitivity::Internal, &Origin::Identity, |draft| draft.say("conflicts-declared"))
            {
                blocks.extend(self.draft.own_block(declared));
            }
            let sections = self.assigned_to(&whose);
            if !sections.is_empty() {
                let text = self.draft.say_with("paper-assigned", &[("sections", &sections)]);
                blocks.push(Block::small(vec![Run::plain(text)]));
            }
        }
        if blocks.is_empty() {
            blocks.push(Block::paragraph(self.draft.missing_cell("paper-nobody")));
        }
        self.draft.row(&head, blocks, None);
    }

    fn assigned_to(&self, whose: &crate::review::Whose) -> String {
        let crate::review::Whose::Voice(id) = whose else { return String::new() };
        let assigned = self.review.assigned.iter().filter(|(_, it)| it.voices.contains(id));
        self.draft.listed(&assigned.map(|(section, _)| section.clone()).collect::<Vec<_>>())
    }

    // How far it is.

    pub(super) fn counts<'s>(&self, subjects: impl Iterator<Item = &'s Subject>) -> Counts {
        let mut counts = Counts::default();
        for subject in subjects {
            match self.standing(subject) {
                Standing::Differ => counts.differ += 1,
                Standing::None => counts.none += 1,
                Standing::Verdict(verdict) => {
                    let place = VERDICTS.iter().position(|one| *one == verdict).unwrap_or_default();
                    counts.verdicts[place] += 1;
                }
            }
        }
        counts
    }

    /// Findings counted by section, questions and indicators together: every row and column adds up.
    fn overview(&mut self) {
        let head = self.draft.say("paper-overview");
        self.draft.heading(1, &head, true);
        let mut columns = vec![column(self.draft.say("paper-section"), 3.2)];
        columns.extend(VERDICTS.iter().map(|verdict| end_column(self.draft.say(&verdict.message()), 1.0)));
        columns.push(end_column(self.draft.say("paper-differ"), 1.0));
        columns.push(end_column(self.draft.say("paper-without"), 1.0));
        columns.push(end_column(self.draft.say("paper-all"), 0.8));
        let row = |paper: &Self, title: String, counts: Counts, bold: bool| {
            let number = |count: usize| {
                let text = if count == 0 { "–".to_owned() } else { paper.draft.words.count(count) };
                let tone = if count == 0 { Tone::Muted } else { Tone::Plain };
                vec![Run::Text(Text { bold, tone, ..Text::plain(text) })]
            };
            let mut cells = vec![vec![Run::Text(Text { bold, ..Text::plain(title) })]];
            cells.extend(counts.verdicts.iter().map(|count| number(*count)));
            cells.extend([number(counts.differ), number(counts.none), number(counts.total())]);
            line(cells, None)
        };
        let mut lines = Vec::new();
        // What was looked at is counted; lessons only where a reviewer said something of them.
        for part in &self.parts {
            let subjects = self.counted(part);
            let counts = self.counts(subjects.iter());
            lines.push(row(self, self.section_title(&part.section), counts, false));
        }
        let all: Vec<Subject> = self.parts.iter().flat_map(|part| self.counted(part)).collect();
        lines.push(row(self, self.draft.say("paper-all-sections"), self.counts(all.iter()), true));
        let title = self.draft.say("paper-overview");
        let table = Table { title, columns, lines, span: Span::Wide, row_heads: true };
        self.draft.push(Block::new(Body::Table(table)));
        let text = self.draft.say("paper-overview-note");
        self.draft.push(Block::small(vec![Run::plain(text)]));
    }

    /// What is counted of a section: its questions, its plan, its indicators, and lessons of which something was said.
    pub(super) fn counted(&self, part: &SectionToReview) -> Vec<Subject> {
        let said = |subject: &&Subject| !self.said(subject).is_empty();
        let lessons = part.lessons.iter().filter(said);
        part.questions.iter().chain([&part.plan]).chain(&part.indicators).chain(lessons).cloned().collect()
    }

    pub(super) fn section_title(&self, name: &str) -> String {
        let draft = &self.draft;
        let mut sections = draft.catalogue.sources().iter().flat_map(|source| &source.sections);
        sections.find(|section| section.name == name).map_or_else(
            || name.to_owned(),
            |section| format!("{name}\u{a0}\u{a0}{}", draft.catalogue.section_short(section, draft.words)),
        )
    }

    // What it rests on.

    /// The program, the sources, the state of the proposal, the date, and that nothing was counted as a score.
    fn this_document(&mut self) {
        let draft = &self.draft;
        let mut lines = vec![draft.say_with("note-made-program", &[("version", env!("CARGO_PKG_VERSION"))])];
        for source in draft.catalogue.sources() {
            let title = draft.say(&format!("source-{}-short", source.name));
            lines.push(draft.say_with("note-made-revision", &[("source", &title), ("revision", &source.revision)]));
        }
        if let Some(digest) = self.review.proposal.digest().filter(|digest| !digest.is_empty()) {
            lines.push(draft.say_with("paper-made-digest", &[("digest", digest)]));
        }
        if let Some(at) = super::edited(self.review) {
            lines.push(draft.say_with("paper-made-date", &[("date", &draft.stamp(at))]));
        }
        if self.review.scale().is_none() || draft.choice.audience != Sensitivity::Internal {
            lines.push(draft.say("note-no-score"));
        }
        if has_former(self.review) {
            lines.push(draft.say("paper-former"));
        }
        let audience = draft.choice.audience;
        if audience != Sensitivity::Internal {
            lines.push(draft.say(if audience == Sensitivity::Public {
                "note-for-public"
            } else {
                "paper-for-partners"
            }));
            if draft.left_out_count() > 0 {
                lines.push(draft.say_count("note-left-out-count", draft.left_out_count()));
            }
        }
        let head = draft.say("note-this-document");
        self.draft.row(&head, vec![Block::small(vec![Run::plain(lines.join(" "))])], Some(Origin::Identity));
    }
}
