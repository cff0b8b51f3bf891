//! By what figures are split: sets of groups as data, own sets, and whether parts and totals agree.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;

use super::reader::forms;
use super::values::sum;
use crate::assets::{Assets, Fault};
use crate::catalogue::Disaggregation;
use crate::project::{Indicator, Measurement, Part, Value, ValueKind};
use crate::wording::{Wording, fold, languages};

/// Where the sets stand among the assets.
const FILE: &str = "catalogue/breakdowns.ron";

/// The group that every set has.
pub const UNKNOWN: &str = "unknown";

/// Groups that a team names itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Open {
    /// Countries, by their codes.
    Countries,
    /// Places of the programme.
    Places,
}

/// A way to split figures.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BreakdownSet {
    /// Its name in files and on the command line.
    pub id: String,
    /// The catalogue's names for it.
    #[serde(default)]
    pub from: Vec<String>,
    /// Its groups, without the unknown one.
    pub groups: Vec<String>,
    /// Everyone stands in one group only, so that parts add up to the total.
    #[serde(default = "yes")]
    pub adds_up: bool,
    /// Further groups that the team names.
    #[serde(default)]
    pub open: Option<Open>,
}

fn yes() -> bool {
    true
}

/// All sets, and the words by which they and their groups are recognised in any language.
#[derive(Debug, Clone)]
pub struct Breakdowns {
    sets: Vec<BreakdownSet>,
    /// Folded word to the place of the set.
    set_words: BTreeMap<String, usize>,
    /// By set: folded word to group.
    group_words: Vec<BTreeMap<String, String>>,
    /// Words in a unit by which a figure is a mean, whose parts do not add up.
    means: Vec<String>,
}

impl Breakdowns {
    /// Reads the sets and the words of all languages.
    pub fn load(assets: &Assets) -> Result<Self, Vec<Fault>> {
        let Some(asset) = assets.get(FILE) else {
            return Err(vec![Fault::new(FILE, "is missing").mend("It lists the ways to split figures.")]);
        };
        let sets: Vec<BreakdownSet> = ron::from_str(asset.text).map_err(|error| {
            let mut fault = Fault::new(FILE, format!("cannot be read: {}", error.code));
            fault.line = Some(error.span.start.line);
            vec![fault.mend("Compare with the lines around it; a comma or quotation mark may be missing.")]
        })?;
        let mut faults = Vec::new();
        for (at, set) in sets.iter().enumerate() {
            let known = |name: &String| Disaggregation::parse(name).is_some();
            if let Some(name) = set.from.iter().find(|name| !known(name)) {
                let fault = Fault::new(FILE, format!("names {name}, by which the catalogue splits nothing"));
                faults.push(fault.item(&set.id).mend("Name one of the catalogue's ways to split."));
            }
            if sets[..at].iter().any(|other| other.id == set.id) {
                faults.push(Fault::new(FILE, "stands twice").item(&set.id).mend("Keep one of the two."));
            }
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        let group_words = vec![BTreeMap::new(); sets.len()];
        let mut breakdowns = Self { sets, set_words: BTreeMap::new(), group_words, means: Vec::new() };
        for language in languages(assets) {
            breakdowns.learn(&Wording::load(assets, language)?);
        }
        Ok(breakdowns)
    }

    fn learn(&mut self, words: &Wording) {
        self.means.extend(forms(words, "measure-mean"));
        for (at, set) in self.sets.iter().enumerate() {
            let id = format!("breakdown-{}", set.id);
            let catalogue = set.from.iter().map(|name| fold(&words.say(&format!("by-{name}"))));
            let own = [fold(&words.say(&id)), set.id.clone()];
            // Files also name them as the catalogue does.
            let named = set.from.iter().map(|name| fold(name));
            for word in own.into_iter().chain(named).chain(forms(words, &id)).chain(catalogue) {
                self.set_words.entry(word).or_insert(at);
            }
            for group in set.groups.iter().map(String::as_str).chain([UNKNOWN]) {
                let id = group_message(&set.id, group);
                let own = [fold(&words.say(&id)), fold(group)];
                for word in own.into_iter().chain(forms(words, &id)) {
                    self.group_words[at].entry(word).or_insert_with(|| group.to_owned());
                }
            }
        }
    }

    /// All sets, in the order in which they are offered.
    pub fn sets(&self) -> &[BreakdownSet] {
        &self.sets
    }

    /// The set that a text names, in any language. None: a set of the team's own.
    pub fn set(&self, text: &str) -> Option<&BreakdownSet> {
        self.place(text).map(|at| &self.sets[at])
    }

    fn place(&self, text: &str) -> Option<usize> {
        self.set_words.get(&fold(text.trim())).copied()
    }

    /// The set by which the catalogue splits.
    pub fn of_catalogue(&self, by: Disaggregation) -> Option<&BreakdownSet> {
        self.sets.iter().find(|set| set.from.iter().any(|name| name == by.name()))
    }

    /// The group that a text names within a set, in any language. None: a group of the team's own.
    pub fn group(&self, set: &str, text: &str) -> Option<&str> {
        let words = self.group_words.get(self.place(set)?)?;
        words.get(&fold(text.trim())).map(String::as_str)
    }

    /// Does a text stand for “unknown” in a set, whosever set it is?
    pub fn is_unknown(&self, set: &str, text: &str) -> bool {
        let all = || self.group_words.iter().any(|words| words.get(&fold(text.trim())).is_some_and(|g| g == UNKNOWN));
        if self.place(set).is_some() { self.group(set, text) == Some(UNKNOWN) } else { all() }
    }

    /// Is the figure of an indicator a mean or a median, so that its parts do not add up?
    pub fn is_mean(&self, indicator: &Indicator) -> bool {
        let unit = fold(&indicator.unit);
        self.means.iter().any(|mean| unit.contains(mean.as_str()))
    }

    /// Do two texts name the same set?
    pub fn same_set(&self, one: &str, other: &str) -> bool {
        one == other
            || fold(one.trim()) == fold(other.trim())
            || matches!((self.place(one), self.place(other)), (Some(a), Some(b)) if a == b)
    }

    /// Do two texts name the same group of a set?
    pub fn same_group(&self, set: &str, one: &str, other: &str) -> bool {
        one == other
            || fold(one.trim()) == fold(other.trim())
            || matches!((self.group(set, one), self.group(set, other)), (Some(a), Some(b)) if a == b)
    }

    /// The groups to fill in for an indicator: those of the set or of earlier figures, as they were written, and
    /// “unknown” last, always.
    pub fn groups_to_fill(&self, indicator: &Indicator, by: &str, words: &Wording) -> Vec<String> {
        let mut groups: Vec<String> = Vec::new();
        // A name is compared in all its spellings once, however many figures bear it.
        let mut seen = HashSet::new();
        for part in indicator.measurements.iter().flat_map(|m| &m.parts) {
            let news = seen.insert((part.by.as_str(), part.group.as_str())) && self.same_set(&part.by, by);
            if news && !groups.iter().any(|g| self.same_group(by, g, &part.group)) {
                groups.push(part.group.clone());
            }
        }
        if groups.is_empty()
            && let Some(set) = self.set(by)
        {
            groups.extend(set.groups.iter().map(|group| words.say(&group_message(&set.id, group)).into_owned()));
        }
        let unknown = groups.iter().position(|group| self.is_unknown(by, group));
        let last = unknown.map(|at| groups.remove(at));
        groups.push(last.unwrap_or_else(|| words.say("breakdown-unknown").into_owned()));
        groups
    }
}

/// The message that names a set.
pub fn set_message(set: &str) -> String {
    format!("breakdown-{set}")
}

/// The message that names a group.
pub fn group_message(set: &str, group: &str) -> String {
    if group == UNKNOWN { "breakdown-unknown".to_owned() } else { format!("breakdown-{set}-{group}") }
}

/// Whether parts and total agree.
#[derive(Debug, Clone, PartialEq)]
pub enum State {
    /// They add up.
    AddsUp,
    /// They do not: what they add up to, and the total. For shares, of the denominators where those differ.
    Differs {
        /// Sum of the parts.
        sum: f64,
        /// What was measured in all.
        total: f64,
    },
    /// One part is larger than the whole.
    PartAbove {
        /// Which.
        group: String,
    },
    /// One person can stand in several groups: a sum would say nothing.
    Overlaps,
    /// Values of this kind do not add up.
    NotComparable,
}

/// One way in which a figure is split.
#[derive(Debug, Clone, PartialEq)]
pub struct SplitFigure {
    /// By what, as it was written.
    pub by: String,
    /// Groups with their values, “unknown” last.
    pub parts: Vec<Part>,
    /// What they add up to.
    pub sum: Option<Value>,
    /// Is “unknown” among them?
    pub has_unknown: bool,
    /// Do they agree with the total?
    pub state: State,
}

/// The parts of a measurement, set by set, and whether they agree with its total.
pub fn reconcile(breakdowns: &Breakdowns, indicator: &Indicator, measurement: &Measurement) -> Vec<SplitFigure> {
    let mut sets: Vec<(String, Vec<Part>)> = Vec::new();
    for part in &measurement.parts {
        match sets.iter_mut().find(|(by, _)| breakdowns.same_set(by, &part.by)) {
            Some((_, parts)) => parts.push(part.clone()),
            None => sets.push((part.by.clone(), vec![part.clone()])),
        }
    }
    let mean = breakdowns.is_mean(indicator);
    sets.into_iter()
        .map(|(by, mut parts)| {
            parts.sort_by_key(|part| breakdowns.is_unknown(&by, &part.group));
            let adds_up = !mean && breakdowns.set(&by).is_none_or(|set| set.adds_up);
            let sum = sum(indicator.kind, parts.iter().map(|p| &p.value)).filter(|_| adds_up);
            let state = match measurement.value.as_ref() {
                Some(total) if !mean => state(indicator.kind, &parts, sum.as_ref(), total, adds_up),
                _ => State::NotComparable,
            };
            let has_unknown = parts.iter().any(|part| breakdowns.is_unknown(&by, &part.group));
            SplitFigure { by, parts, sum, has_unknown, state }
        })
        .collect()
}

fn state(kind: ValueKind, parts: &[Part], sum: Option<&Value>, total: &Value, adds_up: bool) -> State {
    let counted = |value: &Value| match value {
        Value::Number(number) if kind == ValueKind::Number => Some((*number, 0.0)),
        Value::Share { numerator, denominator } => Some((*numerator, *denominator)),
        _ => None,
    };
    let Some((all, of)) = counted(total) else { return State::NotComparable };
    let above = |part: &&Part| counted(&part.value).is_some_and(|(n, d)| n > all + 1e-9 || d > of + 1e-9);
    if let Some(part) = parts.iter().find(above) {
        return State::PartAbove { group: part.group.clone() };
    }
    if !adds_up {
        return State::Overlaps;
    }
    match sum.and_then(counted) {
        None => State::NotComparable,
        Some((numerator, _)) if (numerator - all).abs() > 1e-9 => State::Differs { sum: numerator, total: all },
        Some((_, denominator)) if (denominator - of).abs() > 1e-9 => State::Differs { sum: denominator, total: of },
        Some(_) => State::AddsUp,
    }
}
