//! An organisation's own scale: criteria, weights, steps. Jalon brings none, and counts nothing without one.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Opinion, Review};
use crate::assets::{Assets, Fault};
use crate::project::unique_map;

/// Where an organisation's own scale stands in its folder of content.
const FILE: &str = "reviews/scale.ron";

/// A scale. Its copy is kept in the review in which it is first used, so that the marks keep their meaning.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Scale {
    /// What it is called, by language.
    #[serde(deserialize_with = "unique_map")]
    pub title: BTreeMap<String, String>,
    /// What is marked.
    pub criteria: Vec<Criterion>,
}

/// Something that is marked.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Criterion {
    /// The name under which its marks stand.
    pub name: String,
    /// What it is called, by language.
    #[serde(deserialize_with = "unique_map")]
    pub label: BTreeMap<String, String>,
    /// How much it weighs beside the others.
    pub weight: f64,
    /// The marks that can be given.
    pub steps: Vec<Step>,
}

/// A mark that can be given.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Step {
    /// What it counts.
    pub value: f64,
    /// What it is called, by language.
    #[serde(deserialize_with = "unique_map")]
    pub label: BTreeMap<String, String>,
}

/// A mark that a reviewer gave.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Mark {
    /// The value of the step. None: it was taken back.
    pub value: Option<f64>,
    /// Why this one. Without a reason, a mark is not counted.
    pub reason: String,
    /// Who gave it.
    pub author: String,
    /// When.
    pub at: Option<Timestamp>,
}

/// What a scale comes to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Weighted {
    /// The weighted mean of the marks.
    pub value: f64,
    /// The lowest that could be.
    pub lowest: f64,
    /// The highest that could be.
    pub highest: f64,
}

/// A label in a language, or else in any that it is given in.
pub fn label<'a>(labels: &'a BTreeMap<String, String>, language: &str) -> &'a str {
    labels.get(language).or_else(|| labels.values().next()).map_or("", String::as_str)
}

impl Mark {
    /// Does it count? A mark without a reason does not.
    pub fn counts(&self) -> bool {
        self.value.is_some() && !self.reason.trim().is_empty()
    }
}

impl Scale {
    /// The scale that an organisation's content brings. None: it brings none, as Jalon does.
    pub fn load(assets: &Assets) -> Result<Option<Self>, Vec<Fault>> {
        let Some(asset) = assets.get(FILE) else { return Ok(None) };
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let scale: Self = options.from_str(asset.text).map_err(|error| {
            let mut fault = Fault::new(FILE, error.code.to_string()).mend("Correct the scale.");
            fault.line = Some(error.span.start.line);
            vec![fault]
        })?;
        let faults = scale.faults();
        if faults.is_empty() { Ok(Some(scale)) } else { Err(faults) }
    }

    /// What would make the scale say nothing, or two things at once.
    fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut names = std::collections::BTreeSet::new();
        let mut fault = |item: &str, what: &str, mend: &str| faults.push(Fault::new(FILE, what).item(item).mend(mend));
        for criterion in &self.criteria {
            let name = criterion.name.as_str();
            if name.is_empty() || !names.insert(name) {
                fault(name, "has no name of its own", "Give each criterion another name.");
            }
            if criterion.label.is_empty() {
                fault(name, "has no label", "Say in each language what it is called.");
            }
            if !(criterion.weight.is_finite() && criterion.weight > 0.0) {
                fault(name, "has no weight", "Give a weight above nought.");
            }
            let mut values: Vec<f64> = criterion.steps.iter().map(|step| step.value).collect();
            values.sort_by(f64::total_cmp);
            values.dedup();
            if values.len() < 2 || values.len() < criterion.steps.len() || values.iter().any(|v| !v.is_finite()) {
                fault(name, "has fewer than two steps, or two of one value", "Give two steps or more, each a value.");
            }
        }
        faults
    }

    /// The weighted mean. None: a criterion has no mark with a reason yet, or the scale gives no weight.
    pub fn weighted(&self, opinion: &Opinion) -> Option<Weighted> {
        let weights: f64 = self.criteria.iter().map(|criterion| criterion.weight).sum();
        if !(weights > 0.0 && weights.is_finite()) {
            return None;
        }
        let mut total = Weighted { value: 0.0, lowest: 0.0, highest: 0.0 };
        for criterion in &self.criteria {
            let mark = opinion.marks.get(&criterion.name).filter(|mark| mark.counts())?;
            let share = criterion.weight / weights;
            let values = || criterion.steps.iter().map(|step| step.value);
            total.value += share * mark.value?;
            total.lowest += share * values().reduce(f64::min)?;
            total.highest += share * values().reduce(f64::max)?;
        }
        let all = [total.value, total.lowest, total.highest];
        all.iter().all(|number| number.is_finite()).then_some(total)
    }
}

impl Review {
    /// The organisation's own scale, where the review uses one.
    pub fn scale(&self) -> Option<&Scale> {
        self.scale.value.as_ref().filter(|scale| !scale.criteria.is_empty())
    }
}
