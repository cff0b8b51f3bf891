//! What the sources ask and advise: typed items with ids, loaded from `assets/catalogue/`, checked
//! once at load and never changed at run time.
//!
//! Structure and words are apart: an [`Item`] holds no prose, only the id under which
//! [`Wording`](crate::wording::Wording) has its words.

mod check;
mod citation;
mod glossary;
mod item;
mod load;
mod measures;
mod names;
mod raw;
mod read_item;
mod search;
mod view;

use std::collections::HashMap;
use std::sync::Arc;

pub use check::check_words;
pub use glossary::{GlossaryEntry, Links};
pub use item::{CheckFact, Detail, IndicatorFacts, Item, ItemId, Target, Window};
pub use names::{
    Certainty, Condition, Direction, Disaggregation, Form, Frequency, IndicatorPart, IntroPart, Kind, Moment, Proxy,
    Role, Rung, Tag, Unit, nearest,
};
pub use search::{Hit, SearchIndex, Word, words_of};
pub use view::ItemView;

/// One of the documents that Jalon guides through.
#[derive(Debug, Clone)]
pub struct Source {
    /// Name of its folder: `toolkit`.
    pub name: String,
    /// Edition that ids cite and projects record.
    pub revision: String,
    /// Its sections, in the document's order.
    pub sections: Vec<Section>,
}

/// A part of a source: sections 1 to 9 of the toolkit, its introduction, its further reading.
#[derive(Debug, Clone)]
pub struct Section {
    /// What `--section` takes and JSON prints: `3`, `intro`, `more`.
    pub name: String,
    /// Id by which items refer to the section as a whole.
    pub id: ItemId,
    /// The item that carries the section's title, where one does.
    pub title: Option<ItemId>,
    /// It belongs to every programme, whatever the programme does.
    pub always: bool,
    /// Places of its items in [`Catalogue::items`].
    items: Vec<usize>,
}

/// Everything the sources ask and advise.
#[derive(Debug)]
pub struct Catalogue {
    sources: Vec<Source>,
    items: Vec<Item>,
    by_id: HashMap<ItemId, usize>,
    /// Place of the question that asks for a fact, and the fact's place in it.
    checks: HashMap<Arc<str>, (usize, usize)>,
    children: Vec<Vec<usize>>,
    glossary: Vec<GlossaryEntry>,
    files: Vec<String>,
}

impl Catalogue {
    /// The sources, in the order in which they are shown.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// A source by its name.
    pub fn source(&self, name: &str) -> Option<&Source> {
        self.sources.iter().find(|s| s.name == name)
    }

    /// All items, source by source, in the order in which they are read.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The item of an id.
    pub fn get(&self, id: &str) -> Option<&Item> {
        self.by_id.get(id).map(|at| &self.items[*at])
    }

    /// The section that an id names as a whole.
    pub fn section_of_id(&self, id: &str) -> Option<(&Source, &Section)> {
        self.sources.iter().find_map(|s| Some((s, s.sections.iter().find(|x| &*x.id == id)?)))
    }

    /// The items of a section, in order.
    pub fn in_section<'a>(&'a self, section: &'a Section) -> impl Iterator<Item = &'a Item> {
        section.items.iter().map(|at| &self.items[*at])
    }

    /// The items directly below another, in order.
    pub fn children<'a>(&'a self, item: &'a Item) -> impl Iterator<Item = &'a Item> {
        self.children[item.place].iter().map(|at| &self.items[*at])
    }

    /// Questions of a section that have a role: how the rest of the program asks for one.
    pub fn by_role<'a>(&'a self, section: &'a Section, role: Role) -> impl Iterator<Item = &'a Item> {
        self.in_section(section).filter(move |i| i.role() == Some(role))
    }

    /// A fact by its id, with the question that asks for it.
    pub fn check(&self, id: &str) -> Option<(&Item, &CheckFact)> {
        let (question, at) = self.checks.get(id)?;
        let question = &self.items[*question];
        Some((question, question.checks().get(*at)?))
    }

    /// The terms that are explained, in order of id.
    pub fn glossary(&self) -> &[GlossaryEntry] {
        &self.glossary
    }

    /// The file that an item stands in, below `assets/`.
    pub fn file_of(&self, item: &Item) -> &str {
        &self.files[item.file]
    }
}
