//! Structure files as they are typed: all names still text, nothing checked.
//!
//! What is typed and what is meant are two types; [`load`](super::load) makes one of the other.

use serde::Deserialize;

/// `source.ron`: a source and its sections.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSource {
    /// Where it stands among the sources.
    pub order: u16,
    pub revision: String,
    pub sections: Vec<RawSection>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSection {
    pub name: String,
    pub id: String,
    pub title: Option<String>,
    /// It belongs to every programme.
    #[serde(default)]
    pub always: bool,
    /// Files beside `source.ron`, without `.ron`.
    pub files: Vec<String>,
}

/// A file of items.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFile {
    /// Name of the section that the file belongs to: a file moved by mistake is noticed.
    pub section: String,
    pub items: Vec<RawItem>,
}

/// An item with every field that some kind of item has.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawItem {
    pub id: String,
    pub kind: String,
    pub parent: Option<String>,
    pub number: Option<u16>,
    pub erratum: Option<String>,
    #[serde(default)]
    pub notes: Vec<String>,
    #[serde(default)]
    pub refs: Vec<String>,

    pub part: Option<String>,
    pub form: Option<String>,
    pub condition: Option<String>,
    pub role: Option<String>,
    pub grounds: Option<Vec<String>>,
    pub checks: Option<Vec<RawCheck>>,
    pub rung: Option<String>,
    pub methods: Option<Vec<String>>,
    pub methods_probable: Option<Vec<String>>,
    pub proxy: Option<String>,
    pub units: Option<Vec<String>>,
    pub direction: Option<String>,
    pub by: Option<Vec<String>>,
    pub every: Option<String>,
    pub target: Option<RawTarget>,
    pub window: Option<RawWindow>,
    pub proxy_indicator: Option<bool>,
    pub tag: Option<String>,
    pub called_from: Option<Vec<String>>,
    pub url_suspect: Option<bool>,
}

/// A fact that a question asks for, under the answer that reassures.
#[derive(Debug, Clone, Deserialize)]
pub(super) enum RawCheck {
    Yes(String),
    No(String),
    /// Neither answer is better as such.
    Either(String),
}

#[derive(Debug, Clone, Deserialize)]
pub(super) enum RawTarget {
    AtLeast(f64, String),
    AllWithin(u8, u8),
}

#[derive(Debug, Clone, Deserialize)]
pub(super) enum RawWindow {
    Between(u16, u16, String),
    At(Vec<u16>, String),
    AtLeast(u16, String),
    Years(u16, u16),
}

/// A term of the glossary.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawTerm {
    pub id: String,
    #[serde(default)]
    pub see: Vec<String>,
    #[serde(default)]
    pub related: Vec<String>,
}

impl RawItem {
    /// The fields that were given and that only some kinds have, by name.
    pub fn special_fields(&self) -> Vec<&'static str> {
        let given = [
            ("part", self.part.is_some()),
            ("form", self.form.is_some()),
            ("condition", self.condition.is_some()),
            ("role", self.role.is_some()),
            ("grounds", self.grounds.is_some()),
            ("checks", self.checks.is_some()),
            ("rung", self.rung.is_some()),
            ("methods", self.methods.is_some()),
            ("methods_probable", self.methods_probable.is_some()),
            ("proxy", self.proxy.is_some()),
            ("units", self.units.is_some()),
            ("direction", self.direction.is_some()),
            ("by", self.by.is_some()),
            ("every", self.every.is_some()),
            ("target", self.target.is_some()),
            ("window", self.window.is_some()),
            ("proxy_indicator", self.proxy_indicator.is_some()),
            ("tag", self.tag.is_some()),
            ("called_from", self.called_from.is_some()),
            ("url_suspect", self.url_suspect.is_some()),
        ];
        given.into_iter().filter(|(_, is)| *is).map(|(name, _)| name).collect()
    }
}
