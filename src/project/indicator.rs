//! Indicators that a team follows: the whole of an indicator sheet, and what was measured.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::answer::SourceNote;
use super::follow_up::Degree;
use super::identity::Budget;
use super::{Id, Sensitivity};

/// What a value looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueKind {
    /// A count.
    #[default]
    Number,
    /// A numerator over a denominator.
    Percentage,
    /// Yes or no.
    YesNo,
    /// A step of a scale.
    Scale,
    /// A document that shows it.
    Document,
    /// A description.
    Qualitative,
}

/// Which way a value should move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aim {
    /// Up.
    Up,
    /// Down.
    Down,
    /// Neither is better as such.
    #[default]
    Neither,
}

/// A value as it was found or is sought.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A count or a step of a scale.
    Number(f64),
    /// What was counted, out of what.
    Share {
        /// What was counted.
        numerator: f64,
        /// Out of what.
        denominator: f64,
    },
    /// Yes or no.
    YesNo(bool),
    /// A description, or the name of a document.
    Text(String),
}

/// A value on a day: a baseline, a milestone, a target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// The value. None: not known yet.
    #[serde(default)]
    pub value: Option<Value>,
    /// The day.
    #[serde(default)]
    pub date: Option<Date>,
    /// Where it is from, or what it is called.
    #[serde(default)]
    pub note: String,
}

/// A step of a scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ScaleStep {
    /// What it means.
    #[serde(default)]
    pub label: String,
    /// Its score, where the team gives one.
    #[serde(default)]
    pub score: Option<f64>,
}

/// A part of a measurement: one group's figure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// By what it is split, such as sex.
    #[serde(default)]
    pub by: String,
    /// Which group.
    #[serde(default)]
    pub group: String,
    /// Its value.
    pub value: Value,
}

/// A figure that was put right: what stood there before, and why it was changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Correction {
    /// What stood there before. None: no figure.
    #[serde(default)]
    pub former: Option<Value>,
    /// Why it was changed.
    #[serde(default)]
    pub reason: String,
    /// Who changed it.
    #[serde(default)]
    pub author: String,
    /// When.
    #[serde(default)]
    pub at: Option<Timestamp>,
}

/// A definition or target that was revised: figures before and after that day do not compare as they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// From which day on.
    pub date: Date,
    /// What was revised.
    #[serde(default)]
    pub what: String,
    /// Why.
    #[serde(default)]
    pub reason: String,
}

/// Something that was measured.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measurement {
    /// Id.
    pub id: Id,
    /// The day.
    pub date: Date,
    /// The value. None: there is no figure for that day, which is said and not left out.
    #[serde(default)]
    pub value: Option<Value>,
    /// By group.
    #[serde(default)]
    pub parts: Vec<Part>,
    /// Where it is from.
    #[serde(default)]
    pub source: String,
    /// A remark.
    #[serde(default)]
    pub remark: String,
    /// What was put right, oldest first.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
}

/// An indicator that the team follows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// Id.
    pub id: Id,
    /// The catalogue's indicator it was chosen from. Empty: the team's own.
    #[serde(default)]
    pub from: String,
    /// Section of the toolkit it belongs to.
    #[serde(default)]
    pub section: String,
    /// Short code.
    #[serde(default)]
    pub code: String,
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// Level or rung.
    #[serde(default)]
    pub level: String,
    /// The result that it measures.
    #[serde(default)]
    pub result: String,
    /// Definition.
    #[serde(default)]
    pub definition: String,
    /// What is counted.
    #[serde(default)]
    pub numerator: String,
    /// Out of what.
    #[serde(default)]
    pub denominator: String,
    /// What values look like.
    #[serde(default)]
    pub kind: ValueKind,
    /// In what they are given.
    #[serde(default)]
    pub unit: String,
    /// Which way they should move.
    #[serde(default)]
    pub aim: Aim,
    /// Steps of a scale.
    #[serde(default)]
    pub scale: Vec<ScaleStep>,
    /// By what they are split.
    #[serde(default)]
    pub by: Vec<String>,
    /// Where things stood before.
    #[serde(default)]
    pub baseline: Option<Point>,
    /// Where they should stand on the way.
    #[serde(default)]
    pub milestones: Vec<Point>,
    /// Where they should end.
    #[serde(default)]
    pub target: Option<Point>,
    /// Where the figures come from.
    #[serde(default)]
    pub verification: String,
    /// How they are collected.
    #[serde(default)]
    pub method: String,
    /// With what.
    #[serde(default)]
    pub tool: String,
    /// How often.
    #[serde(default)]
    pub frequency: String,
    /// By whom.
    #[serde(default)]
    pub responsible: String,
    /// At what cost.
    #[serde(default)]
    pub cost: Option<Budget>,
    /// How data are kept, and who agreed.
    #[serde(default)]
    pub storage: String,
    /// What it cannot show.
    #[serde(default)]
    pub limits: String,
    /// What it is used for.
    #[serde(default)]
    pub usage: String,
    /// What must hold.
    #[serde(default)]
    pub assumptions: String,
    /// How much the result weighs among those of its level, in hundredths: some logframes ask for it.
    #[serde(default)]
    pub weighting: Option<f64>,
    /// How likely it is that the result is not reached.
    #[serde(default)]
    pub risk: Option<Degree>,
    /// When the data were last checked, by whom, what was found, and when they will be checked again.
    #[serde(default)]
    pub quality: String,
    /// Anything else.
    #[serde(default)]
    pub notes: String,
    /// Further sources.
    #[serde(default)]
    pub sources: Vec<SourceNote>,
    /// What was measured.
    #[serde(default)]
    pub measurements: Vec<Measurement>,
    /// What was revised, oldest first.
    #[serde(default)]
    pub revisions: Vec<Revision>,
    /// Who may see it.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// Who wrote it last.
    #[serde(default)]
    pub author: String,
    /// When.
    #[serde(default)]
    pub at: Option<Timestamp>,
}

impl Indicator {
    /// An empty sheet.
    pub fn new(id: Id) -> Self {
        Self {
            id,
            from: String::new(),
            section: String::new(),
            code: String::new(),
            name: String::new(),
            level: String::new(),
            result: String::new(),
            definition: String::new(),
            numerator: String::new(),
            denominator: String::new(),
            kind: ValueKind::default(),
            unit: String::new(),
            aim: Aim::default(),
            scale: Vec::new(),
            by: Vec::new(),
            baseline: None,
            milestones: Vec::new(),
            target: None,
            verification: String::new(),
            method: String::new(),
            tool: String::new(),
            frequency: String::new(),
            responsible: String::new(),
            cost: None,
            storage: String::new(),
            limits: String::new(),
            usage: String::new(),
            assumptions: String::new(),
            weighting: None,
            risk: None,
            quality: String::new(),
            notes: String::new(),
            sources: Vec::new(),
            measurements: Vec::new(),
            revisions: Vec::new(),
            sensitivity: Sensitivity::default(),
            author: String::new(),
            at: None,
        }
    }
}

impl Measurement {
    /// A day without a figure yet.
    pub fn new(id: Id, date: Date) -> Self {
        Self {
            id,
            date,
            value: None,
            parts: Vec::new(),
            source: String::new(),
            remark: String::new(),
            corrections: Vec::new(),
            sensitivity: Sensitivity::default(),
        }
    }
}
