//! The fields of one item, from what was typed to what is meant.

use super::item::{CheckFact, Detail, IndicatorFacts, ItemId, Target, Window};
use super::names::{
    Condition, Direction, Disaggregation, Form, Frequency, IndicatorPart, IntroPart, Kind, Moment, Proxy, Role, Rung,
    Tag, Unit, nearest,
};
use super::raw::{RawCheck, RawItem, RawTarget, RawWindow};
use crate::assets::{Asset, Fault};

/// Ids as written in a file.
pub(super) fn ids(names: &[String]) -> Vec<ItemId> {
    names.iter().map(|n| ItemId::new(n)).collect()
}

fn check(raw: &RawCheck) -> CheckFact {
    let (id, reassuring) = match raw {
        RawCheck::Yes(id) => (id, Some(true)),
        RawCheck::No(id) => (id, Some(false)),
        RawCheck::Either(id) => (id, None),
    };
    CheckFact { id: id.as_str().into(), message: format!("fact-{id}"), reassuring }
}

/// Reads the fields of one item and notes what is wrong with them.
pub(super) struct Reader<'a> {
    pub asset: Asset<'a>,
    pub id: String,
    pub faults: Vec<Fault>,
}

impl Reader<'_> {
    pub fn fault(&self, what: impl Into<String>) -> Fault {
        Fault::new(self.asset.path, what).item(&self.id).at_text(self.asset.text, &format!("id: \"{}\"", self.id))
    }

    pub fn name<T: Copy>(&mut self, all: &[T], name: fn(T) -> &'static str, field: &str, typed: &str) -> Option<T> {
        let found = all.iter().copied().find(|one| name(*one) == typed);
        if found.is_none() {
            let names: Vec<&str> = all.iter().map(|one| name(*one)).collect();
            let mend = match nearest(typed, names.iter().copied()) {
                Some(near) => format!("Was “{near}” meant?"),
                None => format!("There are: {}.", names.join(", ")),
            };
            let fault = self.fault(format!("has the unknown {field} “{typed}”")).mend(mend);
            self.faults.push(fault);
        }
        found
    }

    fn wanted<T: Copy>(
        &mut self,
        all: &[T],
        name: fn(T) -> &'static str,
        field: &str,
        typed: Option<&String>,
    ) -> Option<T> {
        if let Some(typed) = typed {
            return self.name(all, name, field, typed);
        }
        let names: Vec<&str> = all.iter().map(|one| name(*one)).collect();
        let fault = self.fault(format!("has no {field}")).mend(format!("Give it one of: {}.", names.join(", ")));
        self.faults.push(fault);
        None
    }

    pub fn detail(&mut self, kind: Kind, raw: &RawItem) -> Option<Detail> {
        let allowed: &[&str] = match kind {
            Kind::Intro => &["part"],
            Kind::LessonPoint => &["form"],
            Kind::Question => &["role", "grounds", "checks"],
            Kind::Prompt => &["form", "condition"],
            Kind::Category => &["rung", "methods", "methods_probable"],
            Kind::Caution => &["proxy"],
            Kind::Indicator => &["units", "direction", "by", "every", "target", "window", "proxy_indicator", "methods"],
            Kind::IndicatorPoint => &["part", "tag"],
            Kind::Footnote => &["called_from"],
            Kind::Resource => &["url_suspect"],
            Kind::Usage
            | Kind::Definition
            | Kind::Assumption
            | Kind::ActorGroup
            | Kind::Lesson
            | Kind::Method
            | Kind::Principle => &[],
        };
        for field in raw.special_fields() {
            if !allowed.contains(&field) {
                let fault =
                    self.fault(format!("has a {field}, which no {} has", kind.name())).mend("Take the field out.");
                self.faults.push(fault);
            }
        }
        let listed = |list: &Option<Vec<String>>| ids(list.as_deref().unwrap_or_default());
        Some(match kind {
            Kind::Intro => Detail::Intro(self.wanted(IntroPart::ALL, IntroPart::name, "part", raw.part.as_ref())?),
            Kind::LessonPoint => Detail::LessonPoint(self.wanted(Form::ALL, Form::name, "form", raw.form.as_ref())?),
            Kind::Question => Detail::Question {
                role: self.wanted(Role::ALL, Role::name, "role", raw.role.as_ref())?,
                grounds: listed(&raw.grounds),
                checks: raw.checks.iter().flatten().map(check).collect(),
            },
            Kind::Prompt => {
                let condition = raw.condition.as_deref();
                Detail::Prompt {
                    form: self.wanted(Form::ALL, Form::name, "form", raw.form.as_ref())?,
                    condition: condition.and_then(|c| self.name(Condition::ALL, Condition::name, "condition", c)),
                }
            }
            Kind::Category => Detail::Category {
                rung: self.wanted(Rung::ALL, Rung::name, "rung", raw.rung.as_ref())?,
                methods: listed(&raw.methods),
                methods_probable: listed(&raw.methods_probable),
            },
            Kind::Caution => Detail::Caution(self.wanted(Proxy::ALL, Proxy::name, "proxy", raw.proxy.as_ref())?),
            Kind::Indicator => Detail::Indicator(Box::new(self.indicator(raw)?)),
            Kind::IndicatorPoint => {
                let part = self.wanted(IndicatorPart::ALL, IndicatorPart::name, "part", raw.part.as_ref())?;
                let tag = raw.tag.as_deref().and_then(|t| self.name(Tag::ALL, Tag::name, "tag", t));
                Detail::IndicatorPoint { part, tag }
            }
            Kind::Footnote => Detail::Footnote { called_from: listed(&raw.called_from) },
            Kind::Resource => Detail::Resource { url_suspect: raw.url_suspect.unwrap_or_default() },
            Kind::Usage
            | Kind::Definition
            | Kind::Assumption
            | Kind::ActorGroup
            | Kind::Lesson
            | Kind::Method
            | Kind::Principle => Detail::Plain,
        })
    }

    fn indicator(&mut self, raw: &RawItem) -> Option<IndicatorFacts> {
        let units = raw.units.as_deref().unwrap_or_default();
        let units: Vec<Unit> = units.iter().filter_map(|u| self.name(Unit::ALL, Unit::name, "unit", u)).collect();
        if units.is_empty() {
            let fault = self.fault("has no unit").mend("Say what its values look like, such as units: [\"number\"].");
            self.faults.push(fault);
        }
        let by = raw.by.as_deref().unwrap_or_default();
        let by =
            by.iter().filter_map(|b| self.name(Disaggregation::ALL, Disaggregation::name, "way to split", b)).collect();
        Some(IndicatorFacts {
            units,
            direction: self.wanted(Direction::ALL, Direction::name, "direction", raw.direction.as_ref())?,
            by,
            every: self.wanted(Frequency::ALL, Frequency::name, "every", raw.every.as_ref())?,
            target: raw.target.as_ref().and_then(|t| self.target(t)),
            window: raw.window.as_ref().and_then(|w| self.window(w)),
            proxy: raw.proxy_indicator.unwrap_or_default(),
            methods: ids(raw.methods.as_deref().unwrap_or_default()),
        })
    }

    fn target(&mut self, raw: &RawTarget) -> Option<Target> {
        match raw {
            RawTarget::AtLeast(value, unit) if unit == "percent" && (0.0..=100.0).contains(value) => {
                Some(Target::Percent(*value))
            }
            RawTarget::AtLeast(value, unit) if unit == "count" && *value >= 0.0 && value.fract() == 0.0 => {
                Some(Target::Count(*value as u32))
            }
            RawTarget::AllWithin(low, high) if low <= high => Some(Target::AllWithin(*low, *high)),
            _ => {
                let fault = self
                    .fault("has a target that cannot be")
                    .mend("Write AtLeast(80, \"percent\"), AtLeast(3, \"count\") or AllWithin(4, 5).");
                self.faults.push(fault);
                None
            }
        }
    }

    fn window(&mut self, raw: &RawWindow) -> Option<Window> {
        let mut moment = |name: &String| self.name(Moment::ALL, Moment::name, "moment", name);
        Some(match raw {
            RawWindow::Between(from, to, after) => Window::Between(*from, *to, moment(after)?),
            RawWindow::At(months, after) => Window::At(months.clone(), moment(after)?),
            RawWindow::AtLeast(months, after) => Window::AtLeast(*months, moment(after)?),
            RawWindow::Years(from, to) => Window::Years(*from, *to),
        })
    }
}
