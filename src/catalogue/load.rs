//! From structure files to a catalogue: every name known, every reference resolved, or a list of faults
//! that say file, line, item and what to do.

use std::collections::HashMap;
use std::sync::Arc;

use super::glossary::GlossaryEntry;
use super::item::{Detail, Item, ItemId};
use super::names::{Certainty, Kind, nearest};
use super::raw::{RawFile, RawItem, RawSource, RawTerm};
use super::read_item::{Reader, ids};
use super::{Catalogue, Section, Source};
use crate::assets::{Asset, Assets, Fault};

impl Catalogue {
    /// Reads the structure of all sources. Words are checked by [`check_words`](super::check_words).
    pub fn load(assets: &Assets) -> Result<Self, Vec<Fault>> {
        let mut loader = Loader::default();
        let mut sources: Vec<(u16, &str, RawSource, &str)> = Vec::new();
        for name in assets.folders("catalogue/") {
            let path = format!("catalogue/{name}/source.ron");
            match assets.get(&path) {
                Some(asset) => {
                    if let Some(raw) = loader.read::<RawSource>(asset) {
                        sources.push((raw.order, name, raw, asset.text));
                    }
                }
                None => loader
                    .faults
                    .push(Fault::new(&path, "is missing").mend("Each source lists its sections in a source.ron.")),
            }
        }
        sources.sort_by_key(|(order, name, ..)| (*order, *name));
        for (_, name, raw, text) in sources {
            loader.source(assets, name, raw, text);
        }
        if let Some(asset) = assets.get("catalogue/glossary.ron")
            && let Some(terms) = loader.read::<Vec<RawTerm>>(asset)
        {
            loader.glossary(asset, terms);
        }
        loader.finish(assets)
    }
}

#[derive(Default)]
struct Loader {
    sources: Vec<Source>,
    items: Vec<Item>,
    by_id: HashMap<ItemId, usize>,
    glossary: Vec<GlossaryEntry>,
    files: Vec<String>,
    faults: Vec<Fault>,
}

impl Loader {
    fn read<T: serde::de::DeserializeOwned>(&mut self, asset: Asset<'_>) -> Option<T> {
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        match options.from_str(asset.text) {
            Ok(value) => Some(value),
            Err(error) => {
                let mut fault = Fault::new(asset.path, format!("cannot be read: {}", error.code))
                    .mend("Compare with the lines around it; a comma or quotation mark may be missing.");
                fault.line = Some(error.span.start.line);
                self.faults.push(fault);
                None
            }
        }
    }

    fn source(&mut self, assets: &Assets, name: &str, raw: RawSource, text: &str) {
        let shared: Arc<str> = name.into();
        let own_path = format!("catalogue/{name}/source.ron");
        let mut sections = Vec::new();
        for part in raw.sections {
            let section: Arc<str> = part.name.as_str().into();
            let first = self.items.len();
            for file in &part.files {
                let path = format!("catalogue/{name}/{file}.ron");
                let Some(asset) = assets.get(&path) else {
                    self.faults.push(
                        Fault::new(&own_path, format!("lists {path}, which is not there"))
                            .at_text(text, &format!("\"{file}\""))
                            .mend("Add the file or take it off the list."),
                    );
                    continue;
                };
                let Some(content) = self.read::<RawFile>(asset) else {
                    continue;
                };
                if content.section != part.name {
                    self.faults.push(
                        Fault::new(
                            &path,
                            format!("says that it is section {}, but is listed under {}", content.section, part.name),
                        )
                        .mend("Correct one of the two."),
                    );
                }
                self.files.push(path);
                for item in content.items {
                    self.item(asset, &shared, &section, &item);
                }
            }
            sections.push(Section {
                name: part.name,
                id: ItemId::new(&part.id),
                title: part.title.as_deref().map(ItemId::new),
                always: part.always,
                items: (first..self.items.len()).collect(),
            });
        }
        self.addresses(assets, name);
        self.sources.push(Source { name: name.to_owned(), revision: raw.revision, sections });
    }

    fn item(&mut self, asset: Asset<'_>, source: &Arc<str>, section: &Arc<str>, raw: &RawItem) {
        let id = ItemId::new(&raw.id);
        let mut reader = Reader { asset, id: raw.id.clone(), faults: Vec::new() };
        if let Some(other) = self.by_id.get(&id) {
            let file = &self.files[self.items[*other].file];
            let fault = reader.fault("stands twice").mend(format!("The other one is in {file}; each id is used once."));
            self.faults.push(fault);
            return;
        }
        let kind = reader.name(Kind::ALL, Kind::name, "kind", &raw.kind);
        let erratum = raw.erratum.as_deref().and_then(|e| reader.name(Certainty::ALL, Certainty::name, "erratum", e));
        if let Some(kind) = kind
            && let Some(detail) = reader.detail(kind, raw)
        {
            let place = self.items.len();
            self.by_id.insert(id.clone(), place);
            self.items.push(Item {
                message: id.message(),
                id,
                source: Arc::clone(source),
                section: Arc::clone(section),
                kind,
                parent: raw.parent.as_deref().map(ItemId::new),
                number: raw.number,
                label: None,
                notes: ids(&raw.notes),
                refs: ids(&raw.refs),
                urls: Vec::new(),
                erratum,
                detail,
                place,
                file: self.files.len() - 1,
            });
        }
        self.faults.append(&mut reader.faults);
    }

    /// `addresses.tsv`: an id, a tab, an address. A table of its own, because addresses age faster than structure.
    fn addresses(&mut self, assets: &Assets, source: &str) {
        let path = format!("catalogue/{source}/addresses.tsv");
        let Some(asset) = assets.get(&path) else {
            return;
        };
        let lines = asset.text.lines().enumerate().filter(|(_, l)| !l.starts_with('#') && !l.trim().is_empty());
        for (at, line) in lines {
            let mut fault = Fault::new(&path, "");
            fault.line = Some(at + 1);
            let Some((id, url)) = line.split_once('\t') else {
                fault.what.push_str("is not an id, a tab and an address");
                self.faults.push(fault.mend("Part the two with a tab."));
                continue;
            };
            let url = url.trim();
            if !url.starts_with("http://") && !url.starts_with("https://") {
                fault.what = format!("has an address that no browser opens: {url}");
                self.faults.push(fault.item(id).mend("An address begins with https:// or http://."));
                continue;
            }
            match self.by_id.get(id) {
                Some(place) => self.items[*place].urls.push(url.to_owned()),
                None => {
                    fault.what = format!("gives an address to {id}, which is not there");
                    let mend = did_you_mean(id, self.by_id.keys().map(|k| &**k));
                    self.faults.push(fault.mend(mend));
                }
            }
        }
    }

    fn glossary(&mut self, asset: Asset<'_>, terms: Vec<RawTerm>) {
        let known: Vec<String> = terms.iter().map(|t| t.id.clone()).collect();
        for term in terms {
            let fault = |what: String| {
                Fault::new(asset.path, what).item(&term.id).at_text(asset.text, &format!("id: \"{}\"", term.id))
            };
            if self.glossary.iter().any(|t| t.id == term.id) {
                self.faults.push(fault("stands twice".to_owned()).mend("Keep one of the two."));
                continue;
            }
            for related in &term.related {
                if !known.contains(related) {
                    let mend = did_you_mean(related, known.iter().map(String::as_str));
                    self.faults.push(fault(format!("names the unknown term {related}")).mend(mend));
                }
            }
            self.glossary.push(GlossaryEntry {
                message: format!("term-{}", term.id),
                id: term.id,
                see: ids(&term.see),
                related: term.related,
            });
        }
    }

    fn finish(mut self, assets: &Assets) -> Result<Catalogue, Vec<Fault>> {
        self.check_references(assets);
        let checks = self.checks(assets);
        if !self.faults.is_empty() {
            return Err(self.faults);
        }
        let mut children = vec![Vec::new(); self.items.len()];
        for item in &self.items {
            if let Some(parent) = item.parent.as_ref().and_then(|p| self.by_id.get(p)) {
                children[*parent].push(item.place);
            }
        }
        let mut catalogue = Catalogue {
            sources: self.sources,
            items: self.items,
            by_id: self.by_id,
            checks,
            children,
            glossary: self.glossary,
            files: self.files,
        };
        catalogue.label_items();
        Ok(catalogue)
    }

    /// Facts by their ids; an answer is kept under that id alone, so none may stand twice.
    fn checks(&mut self, assets: &Assets) -> HashMap<Arc<str>, (usize, usize)> {
        let mut checks: HashMap<Arc<str>, (usize, usize)> = HashMap::new();
        let mut faults = Vec::new();
        for item in &self.items {
            for (at, check) in item.checks().iter().enumerate() {
                if let Some((other, _)) = checks.insert(Arc::clone(&check.id), (item.place, at)) {
                    let other = &self.items[other].id;
                    let what = format!("asks for the fact {}, for which {other} asks too", check.id);
                    faults.push(self.fault(assets, item, what).mend("Give one of the two another id."));
                }
            }
        }
        self.faults.append(&mut faults);
        checks
    }

    fn check_references(&mut self, assets: &Assets) {
        let mut faults = Vec::new();
        let sections: Vec<&ItemId> = self.sources.iter().flat_map(|s| &s.sections).map(|s| &s.id).collect();
        let known = |id: &ItemId| self.by_id.contains_key(id) || sections.contains(&id);
        for item in &self.items {
            for (field, id) in references(item) {
                if !known(id) {
                    let mend = did_you_mean(id, self.by_id.keys().map(|k| &**k));
                    faults.push(
                        self.fault(assets, item, format!("names {id} in {field}, which is not there")).mend(mend),
                    );
                }
            }
            if item.parent.as_ref() == Some(&item.id) {
                faults.push(self.fault(assets, item, "is its own parent".to_owned()).mend("Name what it belongs to."));
            }
        }
        for source in &self.sources {
            for section in &source.sections {
                if let Some(title) = section.title.as_ref().filter(|t| !self.by_id.contains_key(*t)) {
                    let path = format!("catalogue/{}/source.ron", source.name);
                    faults.push(
                        Fault::new(
                            &path,
                            format!("gives section {} the title {title}, which is not there", section.name),
                        )
                        .mend("Name an item of the section."),
                    );
                }
            }
        }
        if let Some(asset) = assets.get("catalogue/glossary.ron") {
            for term in &self.glossary {
                for id in term.see.iter().filter(|id| !known(id)) {
                    faults.push(
                        Fault::new(asset.path, format!("names {id} in see, which is not there"))
                            .item(&term.id)
                            .at_text(asset.text, &format!("id: \"{}\"", term.id))
                            .mend(did_you_mean(id, self.by_id.keys().map(|k| &**k))),
                    );
                }
            }
        }
        self.faults.append(&mut faults);
    }

    fn fault(&self, assets: &Assets, item: &Item, what: String) -> Fault {
        let path = &self.files[item.file];
        let text = assets.get(path).map_or("", |a| a.text);
        Fault::new(path, what).item(&item.id).at_text(text, &format!("id: \"{}\"", item.id))
    }
}

fn did_you_mean<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> String {
    // Sorted, so that the same slip always gets the same advice.
    let mut names: Vec<&str> = names.into_iter().collect();
    names.sort_unstable();
    match nearest(typed, names) {
        Some(name) => format!("Was {name} meant?"),
        None => "Correct the id or take it out.".to_owned(),
    }
}

/// Every reference of an item, with the field it stands in.
pub(super) fn references(item: &Item) -> Vec<(&'static str, &ItemId)> {
    fn add<'a>(all: &mut Vec<(&'static str, &'a ItemId)>, field: &'static str, ids: &'a [ItemId]) {
        all.extend(ids.iter().map(|id| (field, id)));
    }
    let mut all: Vec<(&'static str, &ItemId)> = item.parent.iter().map(|id| ("parent", id)).collect();
    add(&mut all, "notes", &item.notes);
    add(&mut all, "refs", &item.refs);
    match &item.detail {
        Detail::Question { grounds, .. } => add(&mut all, "grounds", grounds),
        Detail::Category { methods, methods_probable, .. } => {
            add(&mut all, "methods", methods);
            add(&mut all, "methods_probable", methods_probable);
        }
        Detail::Indicator(facts) => add(&mut all, "methods", &facts.methods),
        Detail::Footnote { called_from } => add(&mut all, "called_from", called_from),
        _ => {}
    }
    all
}
