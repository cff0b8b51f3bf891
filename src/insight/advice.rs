//! A piece of advice: a value with its place and what it quotes; words are put to it only when someone reads it.

use serde::Serialize;

use super::rule::{Screen, Severity};
use crate::catalogue::Catalogue;
use crate::project::{EntityKind, Id, Project, Settling};
use crate::wording::Wording;

/// Where something stands in a project or in the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// A part of the program.
    Screen(Screen),
    /// A section, by name.
    Section(String),
    /// A question, by id: the catalogue's or the team's own.
    Question(String),
    /// A lesson, by id.
    Lesson(String),
    /// A principle, by id.
    Principle(String),
    /// Settled advice, by key.
    Advice(String),
    /// Something that the team made.
    Entity(#[serde(serialize_with = "write_kind")] EntityKind, Id),
}

/// The kind as other names of JSON are written.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands it over so")]
fn write_kind<S: serde::Serializer>(kind: &EntityKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&kind_name(*kind).replace('-', "_"))
}

/// A value that advice quotes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// The team's own words, one or several.
    Own(Vec<String>),
    /// A count.
    Count(usize),
    /// Words of the program, by message.
    Words(Vec<String>),
    /// Statements of the program in quotation marks, by message.
    Statements(Vec<String>),
    /// Figures.
    Figures(Vec<f64>),
    /// Something as it is.
    Plain(String),
    /// Sections, by name.
    Sections(Vec<String>),
    /// A question, by id.
    Question(String),
    /// Lessons, by id.
    Lessons(Vec<String>),
    /// The printed follow-up of a catalogue indicator, by id.
    Window(String),
    /// Where something stands.
    Place(Place),
}

/// A piece of advice.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Advice {
    /// Rule and place: stable as long as both are, so that it can be settled.
    pub key: String,
    /// The rule.
    pub rule: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Section that it belongs to. None: the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// Where to go.
    pub place: Place,
    /// Items that it rests on. Empty: Jalon alone.
    pub sources: Vec<String>,
    /// Items to offer beside it, such as the forms of displacement.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub offer: Vec<String>,
    /// What its message quotes, by name.
    pub values: Vec<(&'static str, Said)>,
    /// How the answer begins that it is about. Empty: nothing was written.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub quote: String,
    /// For the writer's eyes: never printed or sent.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub private: bool,
    /// How it was settled. None: it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled: Option<Settling>,
}

/// Advice in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AdviceText {
    /// What the file shows.
    pub message: String,
    /// Why it matters.
    pub why: String,
    /// What would settle it.
    pub settle: String,
    /// Where it comes from; the mark Jalon where it rests on Jalon alone.
    pub sources: Vec<String>,
    /// Where to go.
    pub place: String,
}

/// How much of the team's words a sentence can carry.
const QUOTED: usize = 80;

/// How many things a sentence lists before it says how many more there are.
const LISTED: usize = 3;

/// The beginning of a text, up to the end of a sentence or line, or cut at a word.
pub(super) fn beginning(text: &str, most: usize) -> String {
    let line = text.trim().lines().next().unwrap_or_default().trim();
    let sentence =
        line.find(['.', '!', '?']).filter(|at| line[at + 1..].starts_with(' ')).map_or(line, |at| &line[..at]);
    let line = sentence.trim_end_matches('.');
    if line.chars().count() <= most {
        return line.to_owned();
    }
    let cut = line.char_indices().nth(most).map_or(line.len(), |(at, _)| at);
    let head = &line[..cut];
    let head = head.rfind(' ').map_or(head, |at| &head[..at]);
    format!("{}…", head.trim_end_matches([',', ';', ':', ' ', '\u{a0}']))
}

impl Said {
    /// One text of the team's own.
    pub(super) fn own(text: &str) -> Self {
        Self::Own(vec![beginning(text, QUOTED)])
    }

    /// Several texts of the team's own.
    pub(super) fn owns<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        Self::Own(texts.map(|text| beginning(text, QUOTED)).collect())
    }

    fn say(&self, catalogue: &Catalogue, project: &Project, words: &Wording) -> String {
        match self {
            Self::Statements(messages) => {
                let quoted = messages.iter().map(|message| quote(&words.say(message), words));
                list(&quoted.collect::<Vec<_>>(), words)
            }
            Self::Figures(figures) => {
                let said: Vec<String> = figures.iter().map(|figure| words.number(*figure, 0)).collect();
                list(&said, words)
            }
            Self::Own(texts) => {
                let quoted = texts.iter().map(|text| quote(text, words));
                list(&quoted.collect::<Vec<_>>(), words)
            }
            Self::Count(count) => words.count(*count),
            Self::Words(messages) => {
                // They stand within a sentence, though a label of the same words opens with a capital.
                let said: Vec<String> = messages.iter().map(|message| small(&words.say(message))).collect();
                list(&said, words)
            }
            Self::Plain(text) => text.clone(),
            Self::Sections(names) => {
                let said = names.iter().map(|name| Place::Section(name.clone()).say(catalogue, project, words));
                list(&said.collect::<Vec<_>>(), words)
            }
            Self::Question(id) => Place::Question(id.clone()).say(catalogue, project, words),
            Self::Lessons(ids) => {
                let title = |id: &String| {
                    let item = catalogue.get(id)?;
                    let title = words.attribute(&item.message, "title")?.into_owned();
                    Some(words.say_with("quote-own", [("text", title.into())]))
                };
                list(&ids.iter().filter_map(title).collect::<Vec<_>>(), words)
            }
            Self::Window(id) => {
                let window = catalogue.get(id).and_then(|item| catalogue.window_text(item, words));
                window.unwrap_or_default()
            }
            Self::Place(place) => place.say(catalogue, project, words),
        }
    }
}

/// The team's own words in quotation marks; what has no words is called nameless.
///
/// Words that stand in quotation marks already keep one pair, and marks within are those that the language nests.
pub(super) fn quote(text: &str, words: &Wording) -> String {
    let mut text = text.trim().trim_end_matches('.');
    for (open, close) in [('«', '»'), ('“', '”')] {
        let inner = text.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
        if let Some(inner) = inner.filter(|inner| !inner.contains([open, close])) {
            text = inner.trim_matches([' ', '\u{a0}']);
        }
    }
    if text.is_empty() {
        return words.say("quote-nothing").into_owned();
    }
    let nested = text.replace("«\u{a0}", "«").replace("\u{a0}»", "»").replace("« ", "«").replace(" »", "»");
    let french = words.say_with("quote-own", [("text", "".into())]).starts_with('«');
    let nested = if french {
        nested.replace('«', "“").replace('»', "”")
    } else {
        nested.replace(['“', '«'], "‘").replace(['”', '»'], "’")
    };
    words.say_with("quote-own", [("text", nested.into())])
}

/// “a, b and c”; a long list says how many more there are.
pub(super) fn list(all: &[String], words: &Wording) -> String {
    let (shown, more) = if all.len() > LISTED + 1 { all.split_at(LISTED) } else { (all, &[][..]) };
    let mut shown = shown.to_vec();
    if !more.is_empty() {
        shown.push(words.say_with("list-more", [("count", more.len().into())]));
    }
    match shown.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, first)) => {
            words.say_with("list-and", [("first", first.join(", ").into()), ("last", last.as_str().into())])
        }
    }
}

impl Place {
    /// What a reader calls it.
    pub fn say(&self, catalogue: &Catalogue, project: &Project, words: &Wording) -> String {
        let quoted = |text: &str| quote(&beginning(text, QUOTED), words);
        match self {
            Self::Screen(screen) => {
                let message = match screen {
                    Screen::Scope => "place-scope",
                    Screen::Patterns => "place-patterns",
                    Screen::Chain => "place-chain",
                    Screen::Indicators => "place-indicators",
                };
                words.say(message).into_owned()
            }
            Self::Section(name) => words.say_with("cite-section", [("section", name.as_str().into())]),
            Self::Principle(id) => {
                let title = Said::Lessons(vec![id.clone()]).say(catalogue, project, words);
                words.say_with("place-principle", [("name", title.into())])
            }
            Self::Question(id) | Self::Lesson(id) => match catalogue.get(id) {
                Some(item) => catalogue.place(item, words),
                None => {
                    let own = project.own_questions.iter().find(|question| question.id.as_str() == id);
                    own.map_or_else(|| id.clone(), |question| quoted(&question.text))
                }
            },
            Self::Advice(_) => words.say("place-advice").into_owned(),
            Self::Entity(kind, id) => {
                let name = quoted(name_of(project, *kind, id));
                let kind = words.say(&format!("entity-{}", kind_name(*kind)));
                words.say_with("place-entity", [("kind", kind.into()), ("name", name.into())])
            }
        }
    }
}

/// The kind of an entity, as messages name it.
pub(super) fn kind_name(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Organisation => "organisation",
        EntityKind::Objective => "objective",
        EntityKind::TargetGroup => "target-group",
        EntityKind::Activity => "activity",
        EntityKind::Member => "member",
        EntityKind::OwnQuestion => "own-question",
        EntityKind::Gap => "gap",
        EntityKind::Action => "action",
        EntityKind::Risk => "risk",
        EntityKind::Barrier => "barrier",
        EntityKind::ChainStatement => "chain-statement",
        EntityKind::ChainLink => "chain-link",
        EntityKind::Pattern => "pattern",
        EntityKind::Indicator => "indicator",
        EntityKind::MatrixRow => "matrix-row",
        EntityKind::Received => "received",
    }
}

/// What the team calls an entity. Empty: it has no words of its own, or is gone.
pub(super) fn name_of<'a>(project: &'a Project, kind: EntityKind, id: &Id) -> &'a str {
    macro_rules! text {
        ($list:ident, $field:ident) => {
            project.$list.iter().find(|one| one.id == *id).map(|one| one.$field.as_str())
        };
    }
    let name = match kind {
        EntityKind::Organisation => text!(organisations, name),
        EntityKind::Objective => text!(objectives, text),
        EntityKind::TargetGroup => text!(target_groups, name),
        EntityKind::Activity => text!(activities, title),
        EntityKind::Member => text!(team, name),
        EntityKind::OwnQuestion => text!(own_questions, text),
        EntityKind::Gap => text!(gaps, missing),
        EntityKind::Action => text!(actions, what),
        EntityKind::Risk => text!(risks, statement),
        EntityKind::Barrier => text!(barriers, text),
        EntityKind::ChainStatement => text!(chain, text),
        EntityKind::Pattern => text!(patterns, name),
        EntityKind::Indicator => text!(indicators, name),
        EntityKind::MatrixRow => text!(evaluation, question),
        EntityKind::Received => {
            let found = project.received.iter().find(|one| one.id == *id);
            found.map(|one| if one.request.is_empty() { one.comment.as_str() } else { one.request.as_str() })
        }
        EntityKind::ChainLink => {
            let link = project.chain_links.iter().find(|link| link.id == *id);
            link.map(|link| name_of(project, EntityKind::ChainStatement, &link.from))
        }
    };
    name.unwrap_or_default()
}

impl Advice {
    /// Is it still to be settled?
    pub fn is_open(&self) -> bool {
        self.settled.is_none()
    }

    /// Puts it in words.
    pub fn say(&self, catalogue: &Catalogue, project: &Project, words: &Wording) -> AdviceText {
        let message = format!("advice-{}", self.rule);
        let values: Vec<(&str, fluent_bundle::FluentValue<'_>)> = self
            .values
            .iter()
            .map(|(name, said)| match said {
                // As a number, for the plural.
                Said::Count(count) => (*name, (*count).into()),
                said => (*name, said.say(catalogue, project, words).into()),
            })
            .collect();
        let text = words.say_with(&message, values);
        let attribute = |name| words.attribute(&message, name).map(std::borrow::Cow::into_owned).unwrap_or_default();
        let mut sources: Vec<String> = self
            .sources
            .iter()
            .filter_map(|id| catalogue.get(id))
            .map(|item| catalogue.citation(item, words))
            .collect();
        // Paragraphs without a number of their own are cited alike.
        sources.dedup();
        if sources.is_empty() {
            sources.push(words.say("source-jalon-short").into_owned());
        }
        AdviceText {
            message: capital(&text),
            why: attribute("why"),
            settle: attribute("settle"),
            sources,
            place: self.place_beside(&text, catalogue, project, words),
        }
    }

    /// Where it stands. What the sentence names already is not named again: its kind and section are enough.
    fn place_beside(&self, message: &str, catalogue: &Catalogue, project: &Project, words: &Wording) -> String {
        let (kind, name) = match &self.place {
            // A link has no name of its own: its place says where it begins.
            Place::Entity(kind, id) if *kind != EntityKind::ChainLink => (*kind, name_of(project, *kind, id)),
            Place::Question(id) if catalogue.get(id).is_none() => {
                (EntityKind::OwnQuestion, name_of(project, EntityKind::OwnQuestion, &Id::new(id)))
            }
            _ => return self.place.say(catalogue, project, words),
        };
        if name.trim().is_empty() || !message.contains(&quote(&beginning(name, QUOTED), words)) {
            return self.place.say(catalogue, project, words);
        }
        let kind = words.say(&kind.named()).into_owned();
        match &self.section {
            None => kind,
            Some(section) => {
                let section = Place::Section(section.clone()).say(catalogue, project, words);
                words.say_with("place-within", [("kind", kind.into()), ("section", section.into())])
            }
        }
    }
}

/// The first letter made small, unless the word is an abbreviation.
fn small(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}

/// A sentence may open with a place, which is written small within one.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::Assets;

    #[test]
    fn quotation_marks_are_nested_as_each_language_does() {
        let load = |language| Wording::load(&Assets::embedded(), language).expect("words load");
        let (en, fr) = (load("en"), load("fr"));
        assert_eq!(quote("«\u{a0}Il doit sa dette\u{a0}»", &fr), "«\u{a0}Il doit sa dette\u{a0}»");
        assert_eq!(quote("Les autres «\u{a0}P\u{a0}».", &fr), "«\u{a0}Les autres “P”\u{a0}»");
        assert_eq!(quote("“So it is” they say", &en), "“‘So it is’ they say”");
        assert_eq!(quote("“One” and “two”", &en), "“‘One’ and ‘two’”");
    }

    #[test]
    fn a_long_text_is_cut_at_a_word_and_a_short_one_stays() {
        assert_eq!(beginning("One word. Then more.", 80), "One word");
        assert_eq!(beginning("Radio, twice a day, in two languages", 18), "Radio, twice a…");
        assert_eq!(beginning("  \nsecond line ", 80), "second line");
        assert_eq!(beginning("éééé éééé", 4), "éééé…");
        assert_eq!(beginning("", 3), "");
    }
}
