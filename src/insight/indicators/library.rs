//! The library: every indicator of the sources in one table, filtered, sorted, searched and compared.
//!
//! A filter runs at each keystroke over thousands of rows, so words are looked up in an index and never in the texts.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::caution::caution_of_item;
use super::sheet::methods_of;
use crate::catalogue::{Catalogue, Disaggregation, Frequency, Item, Kind, Rung, Unit, words_of};
use crate::project::Project;
use crate::wording::{Wording, fold};

/// An indicator of the library.
#[derive(Debug, Clone)]
pub struct Row {
    /// Id.
    pub id: Arc<str>,
    /// Source that it comes from.
    pub source: Arc<str>,
    /// Section.
    pub section: Arc<str>,
    /// What the source, or we, number it.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Name of its category.
    pub category: String,
    /// The step that it stands on.
    pub rung: Rung,
    /// What its values can look like; the first is the main one.
    pub units: Vec<Unit>,
    /// By what it can be split.
    pub by: Vec<Disaggregation>,
    /// How often it is usually taken.
    pub every: Frequency,
    /// How the data are collected.
    pub methods: Vec<String>,
    /// What it cannot show.
    pub caution: String,
    /// Texts beside the name that a search looks into.
    pub texts: Vec<String>,
}

/// By what rows are ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SortBy {
    /// As the sources print them; the best hits first where words are searched.
    #[default]
    Order,
    /// By name.
    Name,
    /// By section, then as printed.
    Section,
    /// From baseline data up to impact.
    Rung,
    /// By what values look like.
    Kind,
    /// From the most frequent to the rarest.
    Frequency,
}

/// Which rows are wanted. What is empty leaves nothing out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    /// Words that all must occur, by their beginnings, in any order, without accents.
    pub search: String,
    /// Sources.
    pub sources: Vec<String>,
    /// Sections.
    pub sections: Vec<String>,
    /// Rungs.
    pub rungs: Vec<Rung>,
    /// What values look like mainly.
    pub kinds: Vec<Unit>,
    /// What values can look like.
    pub units: Vec<Unit>,
    /// By what they can be split: all of these.
    pub by: Vec<Disaggregation>,
    /// Words that must occur in a method.
    pub method: String,
    /// Chosen in the project, or not.
    pub chosen: Option<bool>,
    /// Order.
    pub sort: SortBy,
    /// The other way round.
    pub descending: bool,
}

/// How many rows there are of each choice, for the filters of a screen.
#[derive(Debug, Clone, Default)]
pub struct Facets {
    /// By section, in the order of the sources.
    pub sections: Vec<(String, usize)>,
    /// By rung.
    pub rungs: Vec<(Rung, usize)>,
    /// By unit.
    pub units: Vec<(Unit, usize)>,
    /// By way to split.
    pub by: Vec<(Disaggregation, usize)>,
    /// By method, the commonest first.
    pub methods: Vec<(String, usize)>,
}

/// A line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The message that names it.
    pub label: &'static str,
    /// One text for each indicator.
    pub texts: Vec<String>,
    /// They are not all the same.
    pub differ: bool,
}

/// The library of one language.
#[derive(Debug)]
pub struct Library {
    rows: Vec<Row>,
    /// Folded words in order, with the rows where they stand; the highest bit says: in the name.
    words: Index,
    methods: Index,
    by_name: Vec<u32>,
}

/// Words in order, each with the rows it stands in.
type Index = Vec<(Box<str>, Vec<u32>)>;

const IN_NAME: u32 = 1 << 31;

/// One bit a row.
struct Bits(Vec<u64>);

impl Bits {
    fn new(rows: usize) -> Self {
        Self(vec![0; rows.div_ceil(64)])
    }
    fn set(&mut self, row: u32) {
        self.0[row as usize / 64] |= 1 << (row % 64);
    }
    fn has(&self, row: usize) -> bool {
        self.0[row / 64] >> (row % 64) & 1 == 1
    }
    fn and(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a &= b);
    }
}

fn index(texts: impl Iterator<Item = (u32, String)>) -> Index {
    let mut map: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (place, text) in texts {
        for word in words_of(&text) {
            let places = map.entry(word.folded).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        }
    }
    map.into_iter().map(|(word, places)| (word.into_boxed_str(), places)).collect()
}

/// Rows in which every word of a query occurs, and those among them where all stand in the name.
fn look_up(index: &Index, query: &str, rows: usize) -> Option<(Bits, Bits)> {
    let mut found: Option<(Bits, Bits)> = None;
    for word in words_of(query) {
        let (mut any, mut named) = (Bits::new(rows), Bits::new(rows));
        let from = index.partition_point(|(w, _)| **w < *word.folded);
        for (_, places) in index[from..].iter().take_while(|(w, _)| w.starts_with(&word.folded)) {
            for place in places {
                any.set(place & !IN_NAME);
                if place & IN_NAME != 0 {
                    named.set(place & !IN_NAME);
                }
            }
        }
        match &mut found {
            None => found = Some((any, named)),
            Some((all, all_named)) => {
                all.and(&any);
                all_named.and(&named);
            }
        }
    }
    found
}

impl Library {
    /// All indicators of the catalogue.
    pub fn new(catalogue: &Catalogue, words: &Wording) -> Self {
        let items = catalogue.items().iter().filter(|item| item.kind == Kind::Indicator);
        Self::of_rows(items.filter_map(|item| row(catalogue, words, item)).collect())
    }

    /// A library of given rows.
    pub fn of_rows(rows: Vec<Row>) -> Self {
        let named =
            rows.iter().enumerate().map(|(at, row)| (at as u32 | IN_NAME, format!("{} {}", row.name, row.code)));
        let told = rows.iter().enumerate().map(|(at, row)| {
            let texts = row.texts.iter().chain(&row.methods).chain([&row.category, &row.caution]);
            (at as u32, texts.map(String::as_str).collect::<Vec<_>>().join(" "))
        });
        let words = index(named.chain(told));
        let methods = index(rows.iter().enumerate().map(|(at, row)| (at as u32, row.methods.join(" "))));
        let mut order: Vec<usize> = (0..rows.len()).collect();
        order.sort_by_cached_key(|at| fold(&rows[*at].name));
        let mut by_name = vec![0; rows.len()];
        for (rank, at) in order.into_iter().enumerate() {
            by_name[at] = rank as u32;
        }
        Self { rows, words, methods, by_name }
    }

    /// All rows, as the sources print them.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The row of an item.
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| &*row.id == id)
    }

    /// Which rows are chosen in a project.
    pub fn chosen(&self, project: &Project) -> Vec<bool> {
        let taken: std::collections::HashSet<&str> = project.indicators.iter().map(|i| i.from.as_str()).collect();
        self.rows.iter().map(|row| taken.contains(&*row.id)).collect()
    }

    /// Places of the rows that a filter leaves, in its order. `chosen` is what [`Library::chosen`] gives.
    pub fn filter(&self, filter: &Filter, chosen: &[bool]) -> Vec<usize> {
        let found = look_up(&self.words, &filter.search, self.rows.len());
        let method = look_up(&self.methods, &filter.method, self.rows.len());
        let keep = |at: &usize| {
            let row = &self.rows[*at];
            found.as_ref().is_none_or(|(any, _)| any.has(*at))
                && method.as_ref().is_none_or(|(any, _)| any.has(*at))
                && (filter.sources.is_empty() || filter.sources.iter().any(|s| **s == *row.source))
                && (filter.sections.is_empty() || filter.sections.iter().any(|s| **s == *row.section))
                && (filter.rungs.is_empty() || filter.rungs.contains(&row.rung))
                && (filter.kinds.is_empty() || row.units.first().is_some_and(|unit| filter.kinds.contains(unit)))
                && (filter.units.is_empty() || row.units.iter().any(|unit| filter.units.contains(unit)))
                && filter.by.iter().all(|by| row.by.contains(by))
                && filter.chosen.is_none_or(|wanted| chosen.get(*at).copied().unwrap_or_default() == wanted)
        };
        let mut left: Vec<usize> = (0..self.rows.len()).filter(keep).collect();
        let row = |at: usize| &self.rows[at];
        match filter.sort {
            SortBy::Order => {
                if let Some((_, named)) = &found {
                    left.sort_by_key(|at| !named.has(*at));
                }
            }
            SortBy::Name => left.sort_unstable_by_key(|at| self.by_name[*at]),
            SortBy::Section => left.sort_by(|a, b| row(*a).section.cmp(&row(*b).section)),
            SortBy::Rung => left.sort_by_key(|at| row(*at).rung),
            SortBy::Kind => left.sort_by_key(|at| row(*at).units.first().copied()),
            SortBy::Frequency => left.sort_by_key(|at| row(*at).every),
        }
        if filter.descending {
            left.reverse();
        }
        left
    }

    /// How many rows there are of each choice.
    pub fn facets(&self) -> Facets {
        let mut facets = Facets::default();
        let mut methods: BTreeMap<&str, usize> = BTreeMap::new();
        for row in &self.rows {
            add(&mut facets.sections, row.section.to_string());
            add(&mut facets.rungs, row.rung);
            row.units.iter().for_each(|unit| add(&mut facets.units, *unit));
            row.by.iter().for_each(|by| add(&mut facets.by, *by));
            for method in &row.methods {
                *methods.entry(method).or_default() += 1;
            }
        }
        facets.rungs.sort_by_key(|(rung, _)| *rung);
        facets.units.sort_by_key(|(unit, _)| *unit);
        facets.by.sort_by_key(|(by, _)| *by);
        facets.methods = methods.into_iter().map(|(method, count)| (method.to_owned(), count)).collect();
        facets.methods.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        facets
    }

    /// Several indicators side by side.
    pub fn compare(&self, catalogue: &Catalogue, words: &Wording, ids: &[&str]) -> Vec<Compared> {
        let items: Vec<&Item> = ids.iter().filter_map(|id| catalogue.get(id)).collect();
        let rows: Vec<Option<&Row>> = items.iter().map(|item| self.row(&item.id)).collect();
        let listed = |group: &str, names: Vec<&str>| {
            let names: Vec<String> =
                names.into_iter().map(|name| words.say(&format!("{group}-{name}")).into_owned()).collect();
            names.join(", ")
        };
        let mut lines = Vec::new();
        let mut line = |label: &'static str, text: &dyn Fn(&Item, &Row) -> String| {
            let texts: Vec<String> =
                items.iter().zip(&rows).map(|(item, row)| row.map(|row| text(item, row)).unwrap_or_default()).collect();
            if texts.iter().any(|text| !text.is_empty()) {
                let differ = texts.windows(2).any(|two| two[0] != two[1]);
                lines.push(Compared { label, texts, differ });
            }
        };
        let attribute = |item: &Item, name: &str| words.attribute(&item.message, name).unwrap_or_default().into_owned();
        line("indicators-head-name", &|_, row| row.name.clone());
        line("indicators-head-category", &|_, row| row.category.clone());
        line("indicators-head-rung", &|_, row| words.say(&format!("rung-{}", row.rung.name())).into_owned());
        line("label-caution", &|_, row| row.caution.clone());
        line("label-definition", &|item, _| attribute(item, "definition"));
        line("label-counts", &|item, _| attribute(item, "counts"));
        line("label-excludes", &|item, _| attribute(item, "excludes"));
        line("label-unit", &|_, row| listed("unit", row.units.iter().map(|u| u.name()).collect()));
        line("label-direction", &|item, _| {
            let own = item.indicator().map(|f| words.say(&format!("direction-{}", f.direction.name())).into_owned());
            words.attribute(&item.message, "direction").map(std::borrow::Cow::into_owned).or(own).unwrap_or_default()
        });
        line("label-by", &|_, row| listed("by", row.by.iter().map(|b| b.name()).collect()));
        line("label-every", &|_, row| words.say(&format!("every-{}", row.every.name())).into_owned());
        line("label-target", &|item, _| catalogue.target_text(item, words).unwrap_or_default());
        line("label-window", &|item, _| catalogue.window_text(item, words).unwrap_or_default());
        line("indicators-head-methods", &|_, row| row.methods.join("; "));
        line("indicators-head-cites", &|item, _| catalogue.citation(item, words));
        lines
    }
}

fn add<T: PartialEq>(counts: &mut Vec<(T, usize)>, value: T) {
    match counts.iter_mut().find(|(one, _)| *one == value) {
        Some((_, count)) => *count += 1,
        None => counts.push((value, 1)),
    }
}

fn row(catalogue: &Catalogue, words: &Wording, item: &Item) -> Option<Row> {
    let facts = item.indicator()?;
    let category = catalogue.category_of(item)?;
    let attribute = |name| words.attribute(&item.message, name).map(std::borrow::Cow::into_owned);
    let texts = ["definition", "counts", "excludes", "numerator", "denominator"].into_iter().filter_map(attribute);
    let points = catalogue.children(item).filter(|child| child.kind == Kind::IndicatorPoint);
    let points = points.map(|child| words.say(&child.message).into_owned());
    Some(Row {
        id: Arc::from(&*item.id),
        source: Arc::clone(&item.source),
        section: Arc::clone(&item.section),
        code: format!("{}.{}", item.section, item.label.as_deref().unwrap_or_default()),
        name: words.say(&item.message).into_owned(),
        category: words.attribute(&category.message, "label").unwrap_or_default().into_owned(),
        rung: category.rung()?,
        units: facts.units.clone(),
        by: facts.by.clone(),
        every: facts.every,
        methods: methods_of(catalogue, item).iter().map(|m| words.say(&m.message).into_owned()).collect(),
        caution: caution_of_item(catalogue, item)?.text(words),
        texts: texts.chain(points).collect(),
    })
}

/// What belongs to an indicator beside its own words: notes of its methods, remarks on it or its category, questions and
/// lessons that it points to or that point to it.
pub fn beside<'a>(catalogue: &'a Catalogue, item: &'a Item) -> Vec<&'a Item> {
    let homes = [Some(item), catalogue.category_of(item)];
    let home = |id: &str| homes.iter().flatten().any(|one| &*one.id == id);
    let noted = methods_of(catalogue, item).into_iter().flat_map(|method| &method.notes);
    let pointed = item.refs.iter().chain(&item.notes).chain(noted);
    let mut beside: Vec<&Item> = pointed.filter_map(|id| catalogue.get(id)).collect();
    for other in catalogue.items() {
        let below = other.kind == Kind::Usage && other.parent.as_deref().is_some_and(home);
        let points = other.refs.iter().any(|id| home(id)) && other.kind != Kind::Indicator;
        if (below || points) && !beside.iter().any(|one| one.id == other.id) {
            beside.push(other);
        }
    }
    beside.retain(|one| one.id != item.id);
    beside
}
