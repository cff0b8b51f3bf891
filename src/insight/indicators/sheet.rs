//! The sheet of an indicator: prefilled from the catalogue, with a place for every field that donors ask for.

use super::breakdown::Breakdowns;
use super::caution::caution_text;
use super::fields::{ESSENTIAL, Field, Form, asked_by};
use super::values::{figure, short};
use crate::catalogue::{Catalogue, Detail, Direction, IndicatorPart, Item, Kind, Rung, Target, Unit};
use crate::project::{Aim, Id, Indicator, Point, Project, ScaleStep, Value, ValueKind};
use crate::wording::{Amount, Wording};

/// What a value of the catalogue looks like in a sheet.
pub fn kind_of(unit: Unit) -> ValueKind {
    match unit {
        Unit::Number => ValueKind::Number,
        Unit::Percentage => ValueKind::Percentage,
        Unit::YesNo => ValueKind::YesNo,
        Unit::Scale => ValueKind::Scale,
        Unit::Document => ValueKind::Document,
        Unit::Qualitative => ValueKind::Qualitative,
    }
}

/// A code that no other indicator of the project has: the number of the source, with a letter where it is taken.
fn free_code(project: &Project, item: &Item) -> String {
    let plain = format!("{}.{}", item.section, item.label.as_deref().unwrap_or_default());
    let taken = |code: &str| project.indicators.iter().any(|i| i.code == code);
    let lettered = ('b'..='z').map(|letter| format!("{plain}{letter}"));
    std::iter::once(plain.clone()).chain(lettered).find(|code| !taken(code)).unwrap_or(plain)
}

fn sentences(parts: &[Option<String>]) -> String {
    let parts: Vec<&str> = parts.iter().flatten().map(String::as_str).filter(|p| !p.is_empty()).collect();
    parts.join("\n")
}

/// A sheet for an indicator of the catalogue. `unit` chooses between several ways to measure it; none takes the main one.
pub fn prefilled(
    catalogue: &Catalogue,
    words: &Wording,
    project: &Project,
    item: &Item,
    unit: Option<Unit>,
    id: Id,
) -> Indicator {
    let mut sheet = Indicator::new(id);
    let Some(facts) = item.indicator() else { return sheet };
    let view = catalogue.view(item, words);
    let unit = unit.filter(|unit| facts.units.contains(unit)).or_else(|| facts.units.first().copied());
    let labelled = |label: &str, text: Option<String>| {
        text.map(|text| words.say_with("sheet-labelled", [("label", words.say(label).into()), ("text", text.into())]))
    };
    sheet.from = item.id.to_string();
    sheet.section = item.section.to_string();
    sheet.code = free_code(project, item);
    sheet.name.clone_from(&view.text);
    view.rung.unwrap_or_default().clone_into(&mut sheet.level);
    let counts = labelled("label-counts", view.counts.clone());
    let excludes = labelled("label-excludes", view.excludes.clone());
    sheet.definition = sentences(&[view.definition.clone(), counts, excludes]);
    let point = |wanted: IndicatorPart| {
        let is = |child: &&Item| matches!(child.detail, Detail::IndicatorPoint { part, .. } if part == wanted);
        catalogue.children(item).find(is).map(|child| words.say(&child.message).into_owned())
    };
    sheet.numerator = point(IndicatorPart::Numerator).or(view.numerator.clone()).unwrap_or_default();
    sheet.denominator = point(IndicatorPart::Denominator).or(view.denominator.clone()).unwrap_or_default();
    sheet.kind = unit.map(kind_of).unwrap_or_default();
    sheet.unit = if sheet.kind == ValueKind::Percentage { "%".to_owned() } else { String::new() };
    sheet.aim = match facts.direction {
        Direction::Up | Direction::Yes => Aim::Up,
        Direction::Down => Aim::Down,
        Direction::Neither => Aim::Neither,
    };
    if sheet.kind == ValueKind::Scale {
        sheet.scale = scale_of(catalogue, words, item);
    }
    sheet.by = facts.by.iter().map(|by| words.say(&format!("by-{}", by.name())).into_owned()).collect();
    let methods: Vec<String> = methods_of(catalogue, item).iter().map(|m| words.say(&m.message).into_owned()).collect();
    sheet.method = methods.join("\n");
    sheet.frequency = words.say(&format!("every-{}", facts.every.name())).into_owned();
    let remark = labelled("label-direction", view.direction_remark.clone());
    let window = labelled("label-window", catalogue.window_text(item, words));
    let erratum = labelled("label-erratum", view.erratum.clone());
    let proxy = facts.proxy.then(|| words.say("label-proxy-indicator").into_owned());
    sheet.limits = sentences(&[caution_text(catalogue, words, item), proxy, remark, erratum]);
    sheet.notes = sentences(&[window, Some(catalogue.citation(item, words))]);
    sheet.baseline = Some(Point { value: None, date: project.identity.start, note: String::new() });
    sheet.milestones = super::calendar::milestones(&project.identity, words);
    let printed = facts.target.as_ref().and_then(|target| printed_target(target, sheet.kind));
    let note = printed.as_ref().and_then(|_| catalogue.target_text(item, words));
    let note = note.and_then(|text| labelled("label-target", Some(text))).unwrap_or_default();
    sheet.target = Some(Point { value: printed, date: project.identity.end, note });
    sheet
}

fn printed_target(target: &Target, kind: ValueKind) -> Option<Value> {
    match (target, kind) {
        (Target::Percent(value), ValueKind::Percentage) => Some(Value::Number(*value)),
        (Target::Count(value), ValueKind::Number) => Some(Value::Number(f64::from(*value))),
        // A score is no score before the team has said what each step is worth.
        _ => None,
    }
}

/// The steps that the source lists, in its order and without scores: it prints none, so the team gives both.
fn scale_of(catalogue: &Catalogue, words: &Wording, item: &Item) -> Vec<ScaleStep> {
    let mut steps = Vec::new();
    let mut inner: Vec<&Item> = catalogue.children(item).collect();
    while let Some(child) = (!inner.is_empty()).then(|| inner.remove(0)) {
        if matches!(child.detail, Detail::IndicatorPoint { part: IndicatorPart::ScaleItem, .. }) {
            steps.push(ScaleStep { label: words.say(&child.message).into_owned(), score: None });
        }
        inner.extend(catalogue.children(child));
    }
    steps
}

/// The ways to collect the data that are printed for an indicator, or else for its category.
pub fn methods_of<'a>(catalogue: &'a Catalogue, item: &'a Item) -> Vec<&'a Item> {
    let own = item.indicator().map(|facts| facts.methods.as_slice()).unwrap_or_default();
    let of_category = match catalogue.category_of(item).map(|category| &category.detail) {
        Some(Detail::Category { methods, methods_probable, .. }) if own.is_empty() => {
            if methods.is_empty() {
                methods_probable.as_slice()
            } else {
                methods.as_slice()
            }
        }
        _ => &[],
    };
    own.iter().chain(of_category).filter_map(|id| catalogue.get(id)).filter(|m| m.kind == Kind::Method).collect()
}

/// An own sheet that begins as a copy of another: all of the plan, nothing of what was measured.
pub fn copied(project: &Project, other: &Indicator, id: Id) -> Indicator {
    let taken = |code: &str| project.indicators.iter().any(|i| i.code == code);
    // Somewhere among one more than there are, a number is free.
    let code = (2..=project.indicators.len() + 2)
        .map(|n| format!("{}-{n}", other.code))
        .find(|code| !taken(code))
        .unwrap_or_default();
    Indicator {
        id,
        code,
        measurements: Vec::new(),
        revisions: Vec::new(),
        author: String::new(),
        at: None,
        ..other.clone()
    }
}

/// The level of a sheet in words: a rung by its name, or what the team wrote.
pub fn level_text(indicator: &Indicator, words: &Wording) -> String {
    match Rung::parse(indicator.level.trim()) {
        Some(rung) => words.say(&format!("rung-{}", rung.name())).into_owned(),
        None => indicator.level.trim().to_owned(),
    }
}

/// The rung on which an indicator stands: that of its category, or else the one its level names in any of these words.
pub fn rung_of(catalogue: &Catalogue, indicator: &Indicator, words: &Wording) -> Option<Rung> {
    let of_item = catalogue.get(&indicator.from).and_then(|item| catalogue.category_of(item)).and_then(Item::rung);
    let level = indicator.level.trim();
    let named = |rung: &&Rung| {
        let said = words.say(&format!("rung-{}", rung.name()));
        crate::wording::fold(&said) == crate::wording::fold(level)
    };
    of_item.or_else(|| Rung::parse(level)).or_else(|| Rung::ALL.iter().find(named).copied())
}

/// A baseline, milestone or target in words: “66 (31 December 2026; end of year two)”.
pub fn point_text(indicator: &Indicator, point: &Point, words: &Wording) -> String {
    let value = match &point.value {
        Some(value) => short(indicator, Some(value), words),
        None => words.say("sheet-not-known").into_owned(),
    };
    let date = point.date.map(|d| words.date(i32::from(d.year()), d.month() as u8, d.day() as u8));
    let note = point.note.trim();
    let more = match date {
        Some(date) if note.is_empty() => date,
        Some(date) => words.say_with("sheet-joined", [("first", date.into()), ("second", note.into())]),
        None => note.to_owned(),
    };
    if more.is_empty() { value } else { format!("{value} ({more})") }
}

/// What stands in a field, in words. Empty: nothing yet.
pub fn text(indicator: &Indicator, field: Field, words: &Wording) -> String {
    let point = |point: &Option<Point>| {
        let known = point.as_ref().filter(|p| p.value.is_some());
        known.map(|p| point_text(indicator, p, words)).unwrap_or_default()
    };
    match field {
        Field::Code => indicator.code.clone(),
        Field::Name => indicator.name.clone(),
        Field::Level => level_text(indicator, words),
        Field::Result => indicator.result.clone(),
        Field::Definition => indicator.definition.clone(),
        Field::Numerator => indicator.numerator.clone(),
        Field::Denominator => indicator.denominator.clone(),
        Field::Kind => words.say(&indicator.kind.message()).into_owned(),
        Field::Unit => indicator.unit.clone(),
        Field::Aim => words.say(&indicator.aim.message()).into_owned(),
        Field::Scale => scale_text(indicator, words),
        Field::By => indicator.by.join(", "),
        Field::Baseline => point(&indicator.baseline),
        Field::Milestones => {
            let known = indicator.milestones.iter().filter(|m| m.value.is_some());
            known.map(|m| point_text(indicator, m, words)).collect::<Vec<_>>().join("\n")
        }
        Field::Target => point(&indicator.target),
        Field::Current => super::series::last(indicator)
            .map(|m| {
                let day = Point { value: m.value.clone(), date: Some(m.date), note: String::new() };
                point_text(indicator, &day, words)
            })
            .unwrap_or_default(),
        Field::Verification => indicator.verification.clone(),
        Field::Method => indicator.method.clone(),
        Field::Tool => indicator.tool.clone(),
        Field::Frequency => indicator.frequency.clone(),
        Field::Responsible => indicator.responsible.clone(),
        Field::Cost => {
            let cost = indicator.cost.as_ref();
            cost.map(|c| words.money(Amount { value: c.amount, currency: &c.currency })).unwrap_or_default()
        }
        Field::Storage => indicator.storage.clone(),
        Field::Limits => indicator.limits.clone(),
        Field::Quality => indicator.quality.clone(),
        Field::Usage => indicator.usage.clone(),
        Field::Assumptions => indicator.assumptions.clone(),
        Field::Weighting => indicator.weighting.map(|w| super::values::hundredths(w, words)).unwrap_or_default(),
        Field::Risk => indicator.risk.map(|r| words.say(&r.message()).into_owned()).unwrap_or_default(),
        Field::Sources => indicator.sources.iter().map(|s| s.title.as_str()).collect::<Vec<_>>().join("\n"),
        Field::Revisions => {
            let line = |r: &crate::project::Revision| {
                let day = words.date(i32::from(r.date.year()), r.date.month() as u8, r.date.day() as u8);
                let parts: Vec<&str> =
                    [&*day, r.what.trim(), r.reason.trim()].into_iter().filter(|p| !p.is_empty()).collect();
                parts.join(" · ")
            };
            indicator.revisions.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        Field::Notes => indicator.notes.clone(),
        Field::Changed => {
            let day = indicator.at.map(|at| at.to_zoned(jiff::tz::TimeZone::system()).date());
            day.map(|d| words.date(i32::from(d.year()), d.month() as u8, d.day() as u8)).unwrap_or_default()
        }
    }
}

fn scale_text(indicator: &Indicator, words: &Wording) -> String {
    let step = |step: &ScaleStep| match step.score {
        Some(score) => words
            .say_with("measure-step", [("score", figure(score, words).into()), ("label", step.label.trim().into())]),
        None => step.label.trim().to_owned(),
    };
    indicator.scale.iter().map(step).collect::<Vec<_>>().join("\n")
}

/// Essential fields that are still empty.
pub fn missing(indicator: &Indicator, words: &Wording) -> Vec<Field> {
    ESSENTIAL.iter().copied().filter(|field| text(indicator, *field, words).trim().is_empty()).collect()
}

/// What a form asks, with what stands there; an empty text is what is still to be filled in.
pub fn filled(indicator: &Indicator, form: Form, words: &Wording) -> Vec<(&'static str, Field, String)> {
    asked_by(form).iter().map(|(label, field)| (*label, *field, text(indicator, *field, words))).collect()
}

/// Ways to split that an indicator does not have yet, the catalogue's own first.
pub fn further_splits<'a>(
    catalogue: &Catalogue,
    breakdowns: &'a Breakdowns,
    indicator: &Indicator,
) -> Vec<&'a super::breakdown::BreakdownSet> {
    let facts = catalogue.get(&indicator.from).and_then(|item| item.indicator());
    let own = |set: &&super::breakdown::BreakdownSet| {
        facts.is_some_and(|f| f.by.iter().any(|by| breakdowns.of_catalogue(*by).is_some_and(|s| s.id == set.id)))
    };
    let taken = |set: &super::breakdown::BreakdownSet| indicator.by.iter().any(|by| breakdowns.same_set(by, &set.id));
    let mut sets: Vec<_> = breakdowns.sets().iter().filter(|set| !taken(set)).collect();
    sets.sort_by_key(|set| !own(set));
    sets
}
