//! Values, codes and levels of indicators in words, for every document in the same way.

use super::document::{Run, Tone};
use super::draft::Draft;
use crate::project::{Indicator, Point, Value, ValueKind};

impl Draft<'_> {
    /// A value as people read it.
    pub fn value(&self, value: &Value, kind: ValueKind) -> String {
        match value {
            Value::Number(number) => self.words.number(*number, decimals(*number)),
            Value::Share { denominator, .. } if *denominator == 0.0 => "–".to_owned(),
            Value::Share { numerator, denominator } => {
                let (of, out_of) = (self.plain_number(*numerator), self.plain_number(*denominator));
                if kind == ValueKind::Number {
                    return format!("{of} / {out_of}");
                }
                let share = numerator / denominator * 100.0;
                // Tenths where they say something: small shares, not round ones.
                let percent = self.words.percent(share, usize::from(share < 10.0 && decimals(share) > 0));
                self.say_with("note-share", &[("percent", &percent), ("of", &of), ("all", &out_of)])
            }
            Value::YesNo(true) => self.say("check-yes"),
            Value::YesNo(false) => self.say("check-no"),
            Value::Text(text) => text.trim().to_owned(),
        }
    }

    fn plain_number(&self, number: f64) -> String {
        self.words.number(number, decimals(number))
    }

    /// A value on a day: baseline, milestone, target. None: nothing is known.
    pub fn point(&self, point: Option<&Point>, kind: ValueKind) -> Option<Vec<Run>> {
        let point = point?;
        let value = self.value(point.value.as_ref()?, kind);
        let mut runs = vec![Run::plain(value)];
        runs.extend(point.date.map(|date| Run::toned(format!("\n{}", self.date(date)), Tone::Muted)));
        Some(runs)
    }

    /// The team's code of an indicator, or its place among all.
    pub fn code(&self, indicator: &Indicator) -> String {
        let code = indicator.code.trim();
        if !code.is_empty() {
            return code.to_owned();
        }
        let place = self.project.indicators.iter().position(|i| i.id == indicator.id).unwrap_or_default();
        format!("I-{}", place + 1)
    }

    /// The level of an indicator: a rung of the ladder, or what the team calls it.
    pub fn level(&self, indicator: &Indicator) -> String {
        let level = indicator.level.trim();
        let message = format!("rung-{level}");
        if !level.is_empty() && self.words.has(&message) { self.say(&message) } else { level.to_owned() }
    }

    /// What an indicator cannot show: in the source's words, the team's, or both.
    pub fn cautions(&self, indicator: &Indicator) -> Vec<String> {
        let printed = self.catalogue.get(&indicator.from).and_then(|item| self.catalogue.category_of(item));
        let printed = printed.and_then(|category| self.catalogue.caution_of(category));
        let mut all: Vec<String> = printed.map(|(caution, _)| self.text_of(caution)).into_iter().collect();
        let own = indicator.limits.trim();
        if !own.is_empty() && all.iter().all(|one| one != own) {
            all.push(own.to_owned());
        }
        all
    }
}

/// Decimals that a number needs, two at most.
fn decimals(number: f64) -> usize {
    let near = |scale: f64| ((number * scale).round() - number * scale).abs() < 1e-6;
    if near(1.0) {
        0
    } else if near(10.0) {
        1
    } else {
        2
    }
}
