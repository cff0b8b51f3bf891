//! An indicator of the team's, begun from one that the source prints.

use crate::catalogue::{Direction, IndicatorPart, Item, Kind, Section, Target, Unit};
use crate::desk::shared::Shared;
use crate::project::{Aim, Id, Indicator, Point, Value, ValueKind};

/// An indicator with nothing in it but where it belongs.
pub(super) fn blank(shared: &Shared<'_>, section: &Section, category: &Item) -> Indicator {
    Indicator {
        section: section.name.clone(),
        code: code(shared, section),
        level: category.rung().map(|r| r.name().to_owned()).unwrap_or_default(),
        sensitivity: shared.project.identity.confidentiality,
        author: shared.author.to_owned(),
        at: Some(shared.now),
        ..Indicator::new(Id::fresh())
    }
}

/// The printed indicator, as far as it goes, ready to be made the team's own.
pub(super) fn from(shared: &Shared<'_>, section: &Section, category: &Item, printed: &Item) -> Indicator {
    let words = shared.content;
    let attribute = |name: &str| words.attribute(&printed.message, name).map(std::borrow::Cow::into_owned);
    let part = |wanted: IndicatorPart| {
        let is =
            |c: &&Item| matches!(c.detail, crate::catalogue::Detail::IndicatorPoint { part, .. } if part == wanted);
        shared.catalogue.children(printed).find(is).map(|c| shared.text(c).into_owned())
    };
    let facts = printed.indicator();
    let unit = facts.and_then(|f| f.units.first().copied());
    let method = |id: &crate::catalogue::ItemId| shared.catalogue.get(id).map(|m| shared.text(m).into_owned());
    let methods: Vec<String> = facts.map(|f| f.methods.iter().filter_map(method).collect()).unwrap_or_default();
    let caution = shared.catalogue.caution_of(category).map(|(caution, _)| shared.text(caution).into_owned());
    let target = shared.catalogue.target_text(printed, words).map(|note| Point {
        value: facts.and_then(|f| f.target.as_ref()).and_then(value),
        date: None,
        note,
    });
    Indicator {
        from: printed.id.to_string(),
        name: shared.text(printed).into_owned(),
        definition: attribute("definition").unwrap_or_default(),
        numerator: attribute("numerator").or_else(|| part(IndicatorPart::Numerator)).unwrap_or_default(),
        denominator: attribute("denominator").or_else(|| part(IndicatorPart::Denominator)).unwrap_or_default(),
        kind: unit.map(kind).unwrap_or_default(),
        unit: unit.map(|u| words.say(&format!("unit-{}", u.name())).into_owned()).unwrap_or_default(),
        aim: facts.map(|f| aim(f.direction)).unwrap_or_default(),
        by: facts.map(|f| f.by.iter().map(|b| b.name().to_owned()).collect()).unwrap_or_default(),
        target,
        method: methods.join(" ; "),
        frequency: facts.map(|f| words.say(&format!("every-{}", f.every.name())).into_owned()).unwrap_or_default(),
        limits: caution.unwrap_or_default(),
        ..blank(shared, section, category)
    }
}

fn kind(unit: Unit) -> ValueKind {
    match unit {
        Unit::Number => ValueKind::Number,
        Unit::Percentage => ValueKind::Percentage,
        Unit::YesNo => ValueKind::YesNo,
        Unit::Scale => ValueKind::Scale,
        Unit::Document => ValueKind::Document,
        Unit::Qualitative => ValueKind::Qualitative,
    }
}

fn aim(direction: Direction) -> Aim {
    match direction {
        Direction::Up | Direction::Yes => Aim::Up,
        Direction::Down => Aim::Down,
        Direction::Neither => Aim::Neither,
    }
}

fn value(target: &Target) -> Option<Value> {
    match target {
        Target::Percent(percent) => Some(Value::Share { numerator: *percent, denominator: 100.0 }),
        Target::Count(count) => Some(Value::Number(f64::from(*count))),
        Target::AllWithin(..) => None,
    }
}

/// The next code of a section: its own letter, or the first that no other section uses, and the next number.
fn code(shared: &Shared<'_>, section: &Section) -> String {
    let parts = |i: &Indicator| {
        let (letter, number) = i.code.split_once('-')?;
        Some((letter.to_owned(), number.parse::<u32>().ok()?))
    };
    let used = |own: bool| {
        let of = move |i: &&Indicator| (i.section == section.name) == own;
        shared.project.indicators.iter().filter(of).filter_map(parts)
    };
    let letter = used(true).next().map(|(letter, _)| letter).or_else(|| {
        let taken: Vec<String> = used(false).map(|(letter, _)| letter).collect();
        ('A'..='Z').map(String::from).find(|letter| !taken.contains(letter))
    });
    let letter = letter.unwrap_or_else(|| "Z".to_owned());
    let all = shared.project.indicators.iter().filter_map(parts);
    let last = all.filter(|(l, _)| *l == letter).map(|(_, n)| n).max().unwrap_or_default();
    format!("{letter}-{}", last + 1)
}

/// The category that an indicator of the team's stands under.
pub(super) fn category<'a>(shared: &Shared<'a>, section: &'a Section, indicator: &Indicator) -> Option<&'a Item> {
    let catalogue = shared.catalogue;
    if let Some(item) = catalogue.get(&indicator.from) {
        return catalogue.category_of(item);
    }
    let mut categories = catalogue.in_section(section).filter(|i| i.kind == Kind::Category);
    categories.find(|c| *c.id == *indicator.level || c.rung().is_some_and(|r| r.name() == indicator.level))
}
