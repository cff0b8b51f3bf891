//! A document while it is written: what the audience may see, the words, and the blocks so far.

use std::collections::BTreeSet;

use fluent_bundle::FluentValue;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::document::{
    Block, Body, Document, FormatWords, Item, LeftOut, Line, Link, Origin, Run, Side, Style, Text, Tone,
};
use super::input::Input;
use super::options::Choice;
use crate::catalogue::{Catalogue, Item as Question, Kind as ItemKind, Section, Source};
use crate::project::{Project, Sensitivity, SourceNote};
use crate::wording::{Amount, Wording};

/// A document while it is written.
pub(super) struct Draft<'a> {
    pub catalogue: &'a Catalogue,
    pub words: &'a Wording,
    pub project: &'a Project,
    pub input: &'a Input<'a>,
    pub choice: &'a Choice,
    /// The language of what people wrote, where that is known.
    pub written_in: &'a str,
    pub blocks: Vec<Block>,
    left_out: BTreeSet<LeftOut>,
    figures: usize,
}

impl<'a> Draft<'a> {
    pub fn new(input: &'a Input<'a>, choice: &'a Choice) -> Self {
        let Input { catalogue, words, project, .. } = *input;
        let (blocks, left_out) = (Vec::new(), BTreeSet::new());
        let written_in = project.identity.working_language.trim();
        Self { catalogue, words, project, input, choice, written_in, blocks, left_out, figures: 0 }
    }

    // What the audience sees.

    /// May the audience see this? What it may not is listed for the team.
    pub fn sees(&mut self, sensitivity: Sensitivity, origin: &Origin, what: impl FnOnce(&Self) -> String) -> bool {
        let seen = sensitivity <= self.choice.audience;
        if !seen {
            let what = what(self);
            self.left_out.insert(LeftOut { origin: origin.clone(), what, sensitivity });
        }
        seen
    }

    /// Those of a list that the audience may see.
    pub fn seen<T>(
        &mut self,
        list: &'a [T],
        sensitivity: impl Fn(&T) -> Sensitivity,
        origin: impl Fn(&T) -> Origin,
        what: impl Fn(&T) -> &str,
    ) -> Vec<&'a T> {
        list.iter()
            .filter(|one| self.sees(sensitivity(one), &origin(one), |draft| draft.named(&origin(one), what(one))))
            .collect()
    }

    /// “Risk: the law may change”, for the list of what is left out.
    pub fn named(&self, origin: &Origin, what: &str) -> String {
        let kind = self.say(origin_message(origin));
        let what = what.split_whitespace().collect::<Vec<_>>().join(" ");
        self.say_with("note-left-out-line", &[("kind", &kind), ("what", &shortened(&what, 90))])
    }

    pub fn left_out_count(&self) -> usize {
        self.left_out.len()
    }

    // Words.

    pub fn say(&self, id: &str) -> String {
        self.words.say(id).into_owned()
    }

    pub fn say_with(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.words.say_with(id, values.iter().map(|(name, value)| (*name, FluentValue::from(*value))))
    }

    /// A message about a number of things.
    pub fn say_count(&self, id: &str, count: usize) -> String {
        let text = self.words.count(count);
        self.words.say_with(id, [("count", FluentValue::from(count)), ("number", FluentValue::from(text))])
    }

    pub fn date(&self, date: Date) -> String {
        self.words.date(i32::from(date.year()), date.month() as u8, date.day() as u8)
    }

    /// A date, or the words that there is none.
    pub fn date_or_none(&self, date: Option<Date>) -> Vec<Run> {
        match date {
            Some(date) => vec![Run::plain(self.date(date))],
            None => vec![Run::toned(self.say("note-no-date"), Tone::Muted)],
        }
    }

    pub fn stamp(&self, at: Timestamp) -> String {
        self.date(at.to_zoned(TimeZone::UTC).date())
    }

    pub fn money(&self, amount: f64, currency: &str) -> String {
        self.words.money(Amount { value: amount, currency })
    }

    /// “a, b and c”, in the document's language.
    pub fn listed(&self, all: &[String]) -> String {
        match all.split_last() {
            None => String::new(),
            Some((last, [])) => last.clone(),
            Some((last, first)) => self.say_with("list-and", &[("first", &first.join(", ")), ("last", last)]),
        }
    }

    // What the team wrote.

    /// The language of the team's own words, where it is not that of the document.
    pub fn own_language(&self) -> Option<String> {
        let language = self.written_in;
        (!language.is_empty() && language != self.words.language()).then(|| language.to_owned())
    }

    /// The team's own words within a line.
    pub fn own(&self, text: &str) -> Vec<Run> {
        let language = self.own_language();
        with_addresses(text.trim())
            .into_iter()
            .map(|run| match run {
                Run::Text(text) => Run::Text(Text { language: language.clone(), ..text }),
                other => other,
            })
            .collect()
    }

    /// The team's own words, as typed: lines are paragraphs, and lines that begin with a dash are a list.
    pub fn own_blocks(&self, text: &str) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
            let item = ["- ", "– ", "• ", "* "].iter().find_map(|mark| line.strip_prefix(mark));
            match (item, blocks.last_mut().map(|b| &mut b.body)) {
                (Some(item), Some(Body::List(items))) => items.push(Item { label: None, runs: self.own(item) }),
                (Some(item), _) => {
                    blocks.push(Block::new(Body::List(vec![Item { label: None, runs: self.own(item) }])));
                }
                (None, _) => blocks.push(Block::paragraph(self.own(line))),
            }
        }
        blocks
    }

    /// The team's own words beside the ink rule. None where there are none.
    pub fn own_block(&self, text: &str) -> Option<Block> {
        let blocks = self.own_blocks(text);
        (!blocks.is_empty()).then(|| Block::new(Body::Own(blocks, self.own_language())))
    }

    /// Notes for sources; those that the audience may not see are left out.
    pub fn source_notes(&mut self, sources: &'a [SourceNote], of: &Origin) -> Vec<Run> {
        let mut notes = Vec::new();
        for source in sources {
            if !self.sees(source.sensitivity, of, |draft| {
                draft.say_with("note-left-out-source", &[("what", &source.title)])
            }) {
                continue;
            }
            let mut runs = self.own(&source.title);
            if !source.page.trim().is_empty() {
                runs.push(Run::plain(self.say_with("note-source-page", &[("page", source.page.trim())])));
            }
            if !source.link.trim().is_empty() {
                runs.push(Run::plain(" "));
                runs.extend(with_addresses(source.link.trim()));
            }
            notes.push(Run::Note(runs));
        }
        notes
    }

    // Blocks.

    pub fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    /// A heading that the page heads and the contents repeat.
    pub fn heading(&mut self, level: u8, text: &str, page: bool) {
        let body = Body::Heading { level, runs: vec![Run::plain(text)], running: None, page };
        self.push(Block::new(body));
    }

    pub fn paragraph(&mut self, text: &str) {
        self.push(Block::paragraph(vec![Run::plain(text)]));
    }

    /// Blocks beside a head in the side column.
    pub fn row(&mut self, head: &str, blocks: Vec<Block>, origin: Option<Origin>) {
        let side = Side { head: vec![Run::plain(head)], ..Side::default() };
        self.push(Block { body: Body::Row(side, blocks), origin, anchor: None });
    }

    /// A figure with its number and caption.
    pub fn figure(&mut self, figure: &super::figure::Figure) -> Block {
        self.figures += 1;
        let number = self.say_with("note-figure-number", &[("number", &self.figures.to_string())]);
        let caption = vec![Run::bold(number), Run::plain(" "), Run::plain(figure.title.clone())];
        Block::new(Body::Figure(Box::new(figure.clone()), caption))
    }

    /// A cell that says that nothing stands there yet.
    pub fn missing_cell(&self, id: &str) -> Vec<Run> {
        vec![Run::Text(Text { bold: true, tone: Tone::Gap, ..Text::plain(self.say(id)) })]
    }

    /// The team's words, or the words that there are none.
    pub fn own_or(&self, text: &str, none: &str) -> Vec<Run> {
        if text.trim().is_empty() { self.missing_cell(none) } else { self.own(text) }
    }

    // Places.

    /// The sections that apply, with what they ask.
    pub fn sections(&self) -> Vec<(&'a Source, &'a Section)> {
        let all = self.catalogue.sources().iter().flat_map(|source| source.sections.iter().map(move |s| (source, s)));
        all.filter(|(_, section)| {
            let asked = self.catalogue.in_section(section).any(|i| i.kind == ItemKind::Question)
                || self.project.own_questions.iter().any(|q| q.section == section.name);
            asked && self.project.includes(&section.name, section.always)
        })
        .collect()
    }

    /// “3.6”: the section and number of a question, as the source prints them.
    pub fn question_number(&self, id: &str) -> String {
        if let Some(item) = self.catalogue.get(id) {
            let number = item.number.map(|n| n.to_string()).or_else(|| item.label.clone()).unwrap_or_default();
            return format!("{}.{number}", item.section);
        }
        let Some(own) = self.project.own_questions.iter().find(|q| q.id.as_str() == id) else {
            return id.to_owned();
        };
        let before = self.project.own_questions.iter().take_while(|q| q.id != own.id);
        let number = 1 + before.filter(|q| q.section == own.section).count();
        format!("{}.{}", own.section, self.say_with("note-own-question", &[("number", &number.to_string())]))
    }

    /// What a question asks.
    pub fn question_text(&self, id: &str) -> String {
        match self.catalogue.get(id) {
            Some(item) => self.text_of(item),
            None => self
                .project
                .own_questions
                .iter()
                .find(|q| q.id.as_str() == id)
                .map_or_else(String::new, |q| q.text.clone()),
        }
    }

    pub fn text_of(&self, item: &Question) -> String {
        self.say(&item.message)
    }

    /// A small link to a question, where this document holds it; its number alone where it does not.
    pub fn question_reference(&self, id: &str) -> Run {
        Run::reference(self.question_number(id), question_anchor(id))
    }

    // The whole.

    /// The latest date that the project carries.
    pub fn edited(&self) -> Option<Timestamp> {
        let project = self.project;
        let answers = project.answers.values().filter_map(|a| a.at);
        let lessons = project.lessons.values().filter_map(|l| l.at);
        let advice = project.advice.values().filter_map(|a| a.at);
        let indicators = project.indicators.iter().filter_map(|i| i.at);
        let replies = project.received.iter().filter_map(|r| r.replied_at);
        self.input.edited.or_else(|| answers.chain(lessons).chain(advice).chain(indicators).chain(replies).max())
    }

    /// The programme's title, or the words that it has none yet.
    pub fn title(&self) -> String {
        let title = self.project.identity.title.trim();
        if title.is_empty() { self.say("note-untitled") } else { title.to_owned() }
    }

    /// Names of organisations of the programme that the audience may see.
    pub fn carriers(&mut self) -> String {
        use crate::project::{EntityKind, OrganisationRole};
        let project = self.project;
        let origin = |o: &crate::project::Organisation| Origin::Entity(EntityKind::Organisation, o.id.to_string());
        let seen = self.seen(&project.organisations, |o| o.sensitivity, origin, |o| &o.name);
        let names: Vec<String> =
            seen.iter().filter(|o| o.role == OrganisationRole::Implementing).map(|o| o.name.clone()).collect();
        self.listed(&names)
    }

    /// The title of the first page.
    pub fn title_page(&mut self) {
        let title = self.project.identity.title.trim();
        let run = if title.is_empty() {
            Run::plain(self.say("note-untitled"))
        } else {
            Run::Text(Text { language: self.own_language(), ..Text::plain(title) })
        };
        self.push(Block::new(Body::Paragraph(Style::Title, vec![run])).from(Origin::Identity));
    }

    pub fn finish(mut self) -> Document {
        let author = self.carriers();
        let title = self.title();
        let code = self.project.identity.code.trim();
        let head = Head {
            kind_name: self.say(&self.choice.kind.message()),
            subject: self.say("note-subject"),
            short: if code.is_empty() { shortened(&title, 60) } else { code.to_owned() },
            confidentiality: self.project.identity.confidentiality,
            edited: self.edited(),
            title,
            author,
        };
        self.document(head)
    }

    /// The document with this at its head.
    pub fn document(self, head: Head) -> Document {
        let Head { kind_name, title, short, author, subject, confidentiality, edited } = head;
        let foot = match edited {
            Some(at) => self.say_with("note-foot", &[("title", &short), ("date", &self.stamp(at))]),
            None => short,
        };
        Document {
            language: self.words.language().to_owned(),
            draft: self.choice.draft.then(|| self.say("note-draft")),
            paper: self.choice.paper,
            whole_is: (confidentiality > self.choice.audience).then_some(confidentiality),
            words: FormatWords {
                page_of: self.say_with("note-page-of", &[("page", "{page}"), ("pages", "{pages}")]),
                figure: self.say("note-figure"),
            },
            left_out: self.left_out.into_iter().collect(),
            blocks: self.blocks,
            kind_name,
            title,
            foot,
            author,
            subject,
            edited,
        }
    }
}

/// What a document says of itself.
pub(super) struct Head {
    /// What its kind is called.
    pub kind_name: String,
    pub title: String,
    /// The title as the foot of a page has room for it.
    pub short: String,
    pub author: String,
    pub subject: String,
    /// Whom the whole is meant for.
    pub confidentiality: Sensitivity,
    pub edited: Option<Timestamp>,
}

/// The anchor of a question.
pub(super) fn question_anchor(id: &str) -> String {
    format!("question-{id}")
}

/// The anchor of something with an id.
pub(super) fn entity_anchor(id: &str) -> String {
    format!("entity-{id}")
}

/// The message that names what an origin is.
fn origin_message(origin: &Origin) -> &'static str {
    use crate::project::EntityKind as Kind;
    match origin {
        Origin::Identity => "note-origin-identity",
        Origin::Section(_) => "note-origin-section",
        Origin::Question(_) => "note-origin-question",
        Origin::Lesson(_) => "note-origin-lesson",
        Origin::Advice(_) => "note-origin-advice",
        Origin::Entity(kind, _) => match kind {
            Kind::Organisation => "note-origin-organisation",
            Kind::Objective => "note-origin-objective",
            Kind::TargetGroup => "note-origin-target-group",
            Kind::Activity => "note-origin-activity",
            Kind::Member => "note-origin-member",
            Kind::OwnQuestion => "note-origin-own-question",
            Kind::Gap => "note-origin-gap",
            Kind::Action => "note-origin-action",
            Kind::Risk => "note-origin-risk",
            Kind::Barrier => "note-origin-barrier",
            Kind::ChainStatement => "note-origin-statement",
            Kind::ChainLink => "note-origin-link",
            Kind::Pattern => "note-origin-pattern",
            Kind::Indicator => "note-origin-indicator",
            Kind::MatrixRow => "note-origin-matrix-row",
            Kind::Received => "note-origin-received",
        },
    }
}

/// Text with its web addresses made into links.
fn with_addresses(text: &str) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(at) = ["https://", "http://"].iter().filter_map(|scheme| rest.find(scheme)).min() {
        let end = rest[at..].find(|c: char| c.is_whitespace() || "<>«»“”\"".contains(c)).map_or(rest.len(), |n| at + n);
        // A stop after an address ends the sentence, not the address.
        let address = rest[at..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']']);
        if at > 0 {
            runs.push(Run::plain(&rest[..at]));
        }
        let link = Some(Link::Outside(address.to_owned()));
        runs.push(Run::Text(Text { link, tone: Tone::Accent, ..Text::plain(address) }));
        rest = &rest[at + address.len()..];
    }
    if !rest.is_empty() || runs.is_empty() {
        runs.push(Run::plain(rest));
    }
    runs
}

/// A text cut to a length at a word's end.
pub(super) fn shortened(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let cut: String = text.chars().take(length).collect();
    let end = cut.rfind(char::is_whitespace).filter(|at| *at > length / 2).unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', ' ', '\u{a0}']))
}

/// A row of a table.
pub(super) fn line(cells: Vec<Vec<Run>>, origin: Option<Origin>) -> Line {
    Line { cells, origin, group: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_links_without_the_stop_after_them() {
        let runs = with_addresses("See https://example.org/a(b). And more");
        let words: Vec<&str> = runs.iter().map(Run::words).collect();
        assert_eq!(words, ["See ", "https://example.org/a(b", "). And more"]);
        assert_eq!(with_addresses("").len(), 1);
    }

    #[test]
    fn a_long_title_is_cut_at_a_word() {
        assert_eq!(shortened("one two three", 20), "one two three");
        assert_eq!(shortened("first second third", 14), "first second…");
        assert_eq!(shortened(&"é".repeat(30), 10).chars().count(), 11);
    }
}
