//! Annexes: sources and citations, terms that the document uses, and how it was made.

use std::collections::BTreeSet;

use super::document::{Block, Body, Item, Link, Origin, Run, Text, Tone, words_of};
use super::draft::Draft;
use crate::catalogue::Links;
use crate::project::Sensitivity;

impl Draft<'_> {
    pub fn annexes(&mut self) {
        self.heading(1, &self.say("note-part-annexes"), true);
        self.sources_annex();
        self.glossary_annex();
        self.how_made();
    }

    /// Sources in full: those that the catalogue guides through, then those that the team cites.
    fn sources_annex(&mut self) {
        self.heading(2, &self.say("note-sources"), false);
        let items = self.catalogue.sources().iter().map(|source| {
            let title = self.say(&format!("source-{}", source.name));
            Item { label: None, runs: vec![Run::plain(title)] }
        });
        let list = Block::new(Body::List(items.collect()));
        self.row(&self.say("note-sources-guide"), vec![list], None);
        let project = self.project;
        let audience = self.choice.audience;
        let mut seen = BTreeSet::new();
        let mut items = Vec::new();
        for (question, answer) in project.answers.iter().filter(|(_, a)| a.sensitivity <= audience) {
            for source in answer.sources.iter().filter(|s| s.sensitivity <= audience) {
                if seen.insert((source.title.trim().to_lowercase(), source.link.trim().to_owned())) {
                    let mut runs = self.own(&source.title);
                    let link = source.link.trim();
                    if link.starts_with("https://") || link.starts_with("http://") {
                        runs.push(Run::plain(" "));
                        let text = Text {
                            tone: Tone::Accent,
                            link: Some(Link::Outside(link.to_owned())),
                            ..Text::plain(link)
                        };
                        runs.push(Run::Text(text));
                    }
                    runs.push(Run::plain("\u{a0}"));
                    runs.push(self.question_reference(question));
                    items.push(Item { label: None, runs });
                }
            }
        }
        if !items.is_empty() {
            self.row(&self.say("note-sources-team"), vec![Block::new(Body::List(items))], None);
        }
    }

    /// Terms of the glossary that stand in what the document says so far.
    fn glossary_annex(&mut self) {
        let links = Links::new(self.catalogue, self.words);
        let mut used = BTreeSet::new();
        each_text(&self.blocks, &mut |text| used.extend(links.find(text).into_iter().map(|(_, term)| term)));
        let mut terms: Vec<(String, String)> = used
            .into_iter()
            .filter_map(|place| self.catalogue.glossary().get(place))
            .map(|entry| {
                let term = self.words.attribute(&entry.message, "term").map_or_else(|| entry.id.clone(), Into::into);
                (term, self.say(&entry.message))
            })
            .collect();
        if terms.is_empty() {
            return;
        }
        terms.sort_by_cached_key(|(term, _)| crate::wording::fold(term));
        self.heading(2, &self.say("section-glossary"), false);
        for (term, meaning) in terms {
            self.row(&term, vec![Block::small(vec![Run::plain(meaning)])], None);
        }
    }

    /// How this document was made, under a heading of its own.
    fn how_made(&mut self) {
        self.heading(2, &self.say("note-how-made"), false);
        let lines = self.made_of();
        let blocks = lines.into_iter().map(|text| Block::paragraph(vec![Run::plain(text)])).collect();
        self.row(&self.say("note-this-document"), blocks, Some(Origin::Identity));
    }

    /// The same in a paragraph, for short documents.
    pub fn how_made_in_short(&mut self) {
        let text = self.made_of().join(" ");
        let blocks = vec![Block::small(vec![Run::plain(text)])];
        self.row(&self.say("note-this-document"), blocks, Some(Origin::Identity));
    }

    /// Program, catalogue and date in a line, where the document says elsewhere that it carries no score.
    pub fn made_by(&mut self) {
        let fixed = [self.say("note-no-score"), self.say("note-measured")];
        let lines: Vec<String> = self.made_of().into_iter().filter(|line| !fixed.contains(line)).collect();
        let blocks = vec![Block::small(vec![Run::plain(lines.join(" "))])];
        self.row(&self.say("note-this-document"), blocks, Some(Origin::Identity));
    }

    /// Program, catalogue, date, audience; no score, no result attributed.
    fn made_of(&self) -> Vec<String> {
        let mut lines = vec![self.say_with("note-made-program", &[("version", env!("CARGO_PKG_VERSION"))])];
        for source in self.catalogue.sources() {
            let title = self.say(&format!("source-{}-short", source.name));
            lines.push(self.say_with("note-made-revision", &[("source", &title), ("revision", &source.revision)]));
        }
        if let Some(at) = self.edited() {
            lines.push(self.say_with("note-made-date", &[("date", &self.stamp(at))]));
        }
        lines.push(self.say("note-no-score"));
        lines.push(self.say("note-measured"));
        let audience = self.choice.audience;
        if audience != Sensitivity::Internal {
            lines.push(self.say(if audience == Sensitivity::Public { "note-for-public" } else { "note-for-partners" }));
            // How much is left out is said; what it is would give it away.
            if self.left_out_count() > 0 {
                lines.push(self.say_count("note-left-out-count", self.left_out_count()));
            }
        }
        lines
    }
}

/// Gives every text of some blocks to a function.
fn each_text(blocks: &[Block], take: &mut impl FnMut(&str)) {
    for block in blocks {
        match &block.body {
            Body::Heading { runs, .. } | Body::Paragraph(_, runs) | Body::Callout(_, _, runs) => take(&words_of(runs)),
            Body::List(items) => items.iter().for_each(|item| take(&words_of(&item.runs))),
            Body::Own(blocks, _) | Body::Row(_, blocks) => each_text(blocks, take),
            Body::Table(table) => {
                table.lines.iter().flat_map(|l| &l.cells).for_each(|cell| take(&words_of(cell)));
            }
            Body::Facts(facts) => facts.iter().for_each(|(_, runs)| take(&words_of(runs))),
            Body::Figure(_, caption) => take(&words_of(caption)),
            Body::Room(_) | Body::Contents(_) => {}
        }
    }
}
