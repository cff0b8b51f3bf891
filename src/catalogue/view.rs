//! An item together with its words, as JSON prints it and screens show it.

use serde::Serialize;

use super::Catalogue;
use super::item::{Detail, Item, Target, Window};
use super::names::{Kind, Proxy};
use crate::wording::Wording;

/// An item with its words in one language. Fields that do not apply are absent.
#[derive(Debug, Clone, Serialize)]
pub struct ItemView {
    /// Id.
    pub id: String,
    /// Source.
    pub source: String,
    /// Section.
    pub section: String,
    /// Kind, the inventory's word.
    pub kind: &'static str,
    /// Id of the item it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// Printed number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u16>,
    /// What it is called beside its parent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Title of a lesson, name of a category, term of a definition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Its text.
    pub text: String,
    /// Where it comes from.
    pub citation: String,
    /// Part of an introduction or indicator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<&'static str>,
    /// How a point or prompt is printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<&'static str>,
    /// The answer on which a prompt depends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<&'static str>,
    /// What a question is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<&'static str>,
    /// Step of the ladder, of a category and its indicators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rung: Option<&'static str>,
    /// What the category cannot show, in the source's sense.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caution: Option<String>,
    /// Whether the category may stand in for a higher rung.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy: Option<&'static str>,
    /// Why a question matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// What a good answer contains.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub good_answer: Vec<String>,
    /// What the reason rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub grounds: Vec<String>,
    /// Facts that a question asks for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<CheckView>,
    /// Definition of an indicator.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<String>,
    /// What counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<String>,
    /// What does not count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub excludes: Option<String>,
    /// What is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numerator: Option<String>,
    /// Out of what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub denominator: Option<String>,
    /// What values look like.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<&'static str>,
    /// Which way they should move.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction: Option<&'static str>,
    /// A remark on the direction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direction_remark: Option<String>,
    /// By what they can be split.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<&'static str>,
    /// How often they are usually taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<&'static str>,
    /// Printed target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<TargetView>,
    /// Printed follow-up window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<WindowView>,
    /// The source itself calls the indicator a proxy.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub proxy_indicator: bool,
    /// Printed ways to collect the data.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub methods: Vec<String>,
    /// Notes that it calls.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Items and sections that it points to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refs: Vec<String>,
    /// Addresses.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub urls: Vec<String>,
    /// The printed address is doubtful.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub url_suspect: bool,
    /// The slip of the printed edition, and how it is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erratum: Option<String>,
    /// How sure that reading is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub erratum_certainty: Option<&'static str>,
    /// Fields that are Jalon's own and not the source's.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub jalon: Vec<&'static str>,
}

/// A fact that a question asks for.
#[derive(Debug, Clone, Serialize)]
pub struct CheckView {
    /// Its id.
    pub id: String,
    /// The statement that is so or not.
    pub text: String,
    /// The answer that reassures, where one does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reassuring: Option<&'static str>,
}

/// A printed target.
#[derive(Debug, Clone, Serialize)]
pub struct TargetView {
    /// Least value, or lowest step of a scale.
    pub at_least: f64,
    /// Highest step of a scale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<f64>,
    /// `percent`, `count` or `score`.
    pub unit: &'static str,
}

/// A printed follow-up window.
#[derive(Debug, Clone, Serialize)]
pub struct WindowView {
    /// Months at which, or between which, or after which it is measured.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub months: Vec<u16>,
    /// Years of the programme.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<u16>,
    /// `between`, `at`, `at-least` or `within`.
    pub how: &'static str,
    /// From when the months count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<&'static str>,
}

impl From<&Target> for TargetView {
    fn from(target: &Target) -> Self {
        match target {
            Target::Percent(value) => Self { at_least: *value, at_most: None, unit: "percent" },
            Target::Count(value) => Self { at_least: f64::from(*value), at_most: None, unit: "count" },
            Target::AllWithin(low, high) => {
                Self { at_least: f64::from(*low), at_most: Some(f64::from(*high)), unit: "score" }
            }
        }
    }
}

impl From<&Window> for WindowView {
    fn from(window: &Window) -> Self {
        let view = |months: &[u16], how, after| Self { months: months.to_vec(), years: Vec::new(), how, after };
        match window {
            Window::Between(from, to, after) => view(&[*from, *to], "between", Some(after.name())),
            Window::At(months, after) => view(months, "at", Some(after.name())),
            Window::AtLeast(months, after) => view(&[*months], "at-least", Some(after.name())),
            Window::Years(from, to) => Self { years: vec![*from, *to], ..view(&[], "within", None) },
        }
    }
}

impl Catalogue {
    /// The category that an indicator, caution, method or point belongs to; a category itself.
    pub fn category_of<'a>(&'a self, item: &'a Item) -> Option<&'a Item> {
        let mut at = item;
        // A parent stands before its child in every source, but a file could say otherwise: count the steps.
        for _ in 0..8 {
            if at.kind == Kind::Category {
                return Some(at);
            }
            at = self.get(at.parent.as_deref()?)?;
        }
        None
    }

    /// The caution that the source prints for a category.
    pub fn caution_of<'a>(&'a self, category: &'a Item) -> Option<(&'a Item, Proxy)> {
        self.children(category).find_map(|child| match child.detail {
            Detail::Caution(proxy) => Some((child, proxy)),
            _ => None,
        })
    }

    /// An item with its words.
    pub fn view(&self, item: &Item, words: &Wording) -> ItemView {
        let attribute = |name: &str| words.attribute(&item.message, name).map(std::borrow::Cow::into_owned);
        let listed = |ids: &[super::ItemId]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
        let facts = item.indicator();
        let category = match item.kind {
            Kind::Category | Kind::Indicator => self.category_of(item),
            _ => None,
        };
        let caution = category.and_then(|c| self.caution_of(c));
        let (part, form, condition) = match &item.detail {
            Detail::Intro(part) => (Some(part.name()), None, None),
            Detail::IndicatorPoint { part, .. } => (Some(part.name()), None, None),
            Detail::LessonPoint(form) => (None, Some(form.name()), None),
            Detail::Prompt { form, condition } => (None, Some(form.name()), condition.map(super::Condition::name)),
            _ => (None, None, None),
        };
        let own_proxy = match item.detail {
            Detail::Caution(proxy) => Some(proxy),
            _ => caution.map(|(_, proxy)| proxy),
        };
        let methods = match &item.detail {
            Detail::Category { methods, .. } => listed(methods),
            _ => facts.map(|f| listed(&f.methods)).unwrap_or_default(),
        };
        let grounds = match &item.detail {
            Detail::Question { grounds, .. } => listed(grounds),
            _ => Vec::new(),
        };
        let checks = item.checks().iter().map(|check| CheckView {
            id: check.id.to_string(),
            text: words.say(&check.message).into_owned(),
            reassuring: check.reassuring.map(|yes| if yes { "yes" } else { "no" }),
        });
        ItemView {
            id: item.id.to_string(),
            source: item.source.to_string(),
            section: item.section.to_string(),
            kind: item.kind.name(),
            parent: item.parent.as_ref().map(ToString::to_string),
            number: item.number,
            label: item.label.clone(),
            title: attribute("title").or_else(|| attribute("label")).or_else(|| attribute("term")),
            text: words.say(&item.message).into_owned(),
            citation: self.citation(item, words),
            part,
            form,
            condition,
            role: item.role().map(super::Role::name),
            rung: category.and_then(Item::rung).map(super::Rung::name),
            caution: caution.map(|(caution, _)| words.say(&caution.message).into_owned()),
            proxy: own_proxy.map(Proxy::name),
            why: attribute("why"),
            good_answer: (1..=5).filter_map(|n| attribute(&format!("good-{n}"))).collect(),
            grounds,
            checks: checks.collect(),
            definition: attribute("definition"),
            counts: attribute("counts"),
            excludes: attribute("excludes"),
            numerator: attribute("numerator"),
            denominator: attribute("denominator"),
            units: facts.map(|f| f.units.iter().map(|u| u.name()).collect()).unwrap_or_default(),
            direction: facts.map(|f| f.direction.name()),
            direction_remark: attribute("direction"),
            by: facts.map(|f| f.by.iter().map(|b| b.name()).collect()).unwrap_or_default(),
            every: facts.map(|f| f.every.name()),
            target: facts.and_then(|f| f.target.as_ref()).map(TargetView::from),
            window: facts.and_then(|f| f.window.as_ref()).map(WindowView::from),
            proxy_indicator: facts.is_some_and(|f| f.proxy),
            methods,
            notes: listed(&item.notes),
            refs: listed(&item.refs),
            urls: item.urls.clone(),
            url_suspect: matches!(item.detail, Detail::Resource { url_suspect: true }),
            erratum: attribute("erratum"),
            erratum_certainty: item.erratum.map(super::Certainty::name),
            jalon: Self::ours(item).to_vec(),
        }
    }
}
