//! Values as they are: a share computes, a step of a scale has its label, “no data” is not zero.

use crate::project::{Aim, Indicator, ScaleStep, Value, ValueKind};
use crate::wording::Wording;

/// The height of a value in a plot and in comparisons: a share in hundredths, yes as one. A text has none.
pub fn magnitude(value: &Value) -> Option<f64> {
    let height = match value {
        Value::Number(number) => *number,
        Value::Share { numerator, denominator } if *denominator != 0.0 => 100.0 * numerator / denominator,
        Value::YesNo(yes) => f64::from(u8::from(*yes)),
        Value::Share { .. } | Value::Text(_) => return None,
    };
    height.is_finite().then_some(height)
}

/// Has the kind values that can be drawn and compared?
pub fn has_magnitude(kind: ValueKind) -> bool {
    !matches!(kind, ValueKind::Document | ValueKind::Qualitative)
}

/// The step of a scale that a value stands for: the one of that score, or, where the team gives no scores, the one
/// of that place. A mean between two steps is none of them.
pub fn step_of(scale: &[ScaleStep], number: f64) -> Option<&ScaleStep> {
    if scale.iter().any(|step| step.score.is_some()) {
        return scale.iter().find(|step| step.score.is_some_and(|score| (score - number).abs() < 1e-9));
    }
    let place = number.round();
    let whole = (number - place).abs() < 1e-9 && place >= 1.0;
    whole.then(|| scale.get(place as usize - 1)).flatten()
}

/// What a step is worth: its score, or its place from one where the team gives no scores.
pub fn score_of(scale: &[ScaleStep], place: usize) -> Option<f64> {
    let step = scale.get(place)?;
    if scale.iter().any(|step| step.score.is_some()) { step.score } else { Some((place + 1) as f64) }
}

/// The lowest and highest score of a scale.
pub fn range_of(scale: &[ScaleStep]) -> Option<(f64, f64)> {
    let scores = (0..scale.len()).filter_map(|place| score_of(scale, place));
    scores.fold(None, |range, score| match range {
        None => Some((score, score)),
        Some((low, high)) => Some((f64::min(low, score), f64::max(high, score))),
    })
}

/// Several values of one kind as one: counts add up, and so do numerators and denominators. What cannot be added,
/// such as steps of a scale, gives nothing.
pub fn sum<'a>(kind: ValueKind, values: impl IntoIterator<Item = &'a Value>) -> Option<Value> {
    let mut sum: Option<Value> = None;
    for value in values {
        sum = Some(match (kind, sum, value) {
            (ValueKind::Number, None, Value::Number(number)) => Value::Number(*number),
            (ValueKind::Number, Some(Value::Number(so_far)), Value::Number(number)) => Value::Number(so_far + number),
            (ValueKind::Percentage, None, Value::Share { .. }) => value.clone(),
            (
                ValueKind::Percentage,
                Some(Value::Share { numerator: top, denominator: bottom }),
                Value::Share { numerator, denominator },
            ) => Value::Share { numerator: top + numerator, denominator: bottom + denominator },
            _ => return None,
        });
    }
    sum
}

/// Does a rise from one value to another go the right way? None: neither is better, or they cannot be compared.
pub fn moves_right(aim: Aim, from: f64, to: f64) -> Option<bool> {
    let change = to - from;
    if change.abs() < 1e-9 {
        return None;
    }
    match aim {
        Aim::Up => Some(change > 0.0),
        Aim::Down => Some(change < 0.0),
        Aim::Neither => None,
    }
}

/// As many decimals as a figure needs, two at most.
fn decimals(number: f64) -> usize {
    let cents = (number * 100.0).round();
    if (cents / 100.0).fract().abs() < 1e-9 {
        0
    } else if (cents / 10.0).fract().abs() < 1e-9 {
        1
    } else {
        2
    }
}

/// A figure with as many decimals as it needs.
pub fn figure(number: f64, words: &Wording) -> String {
    words.number(number, decimals(number))
}

/// A share in hundredths, with one decimal where it is not whole.
pub fn hundredths(number: f64, words: &Wording) -> String {
    let tenths = (number * 10.0).round();
    words.percent(number, usize::from((tenths / 10.0).fract().abs() > 1e-9))
}

/// A value as its kind writes it: “52.7% (29 of 55)”, “4 (Good)”, “Yes”, “no data”.
pub fn print(indicator: &Indicator, value: Option<&Value>, words: &Wording) -> String {
    match value {
        None => words.say("measure-no-data").into_owned(),
        Some(Value::Share { numerator, denominator }) => {
            let (top, bottom) = (figure(*numerator, words), figure(*denominator, words));
            let counts = [("numerator", top.into()), ("denominator", bottom.into())];
            match value.and_then(magnitude) {
                Some(share) => {
                    let share = hundredths(share, words);
                    words.say_with("measure-share", [("share", share.into())].into_iter().chain(counts))
                }
                None => words.say_with("measure-share-of-none", counts),
            }
        }
        Some(value) => short(indicator, Some(value), words),
    }
}

/// The same in few words, for a cell: “52.7%”, “4 (Good)”.
pub fn short(indicator: &Indicator, value: Option<&Value>, words: &Wording) -> String {
    let Some(value) = value else { return words.say("measure-no-data").into_owned() };
    match value {
        Value::Text(text) => text.trim().to_owned(),
        Value::YesNo(yes) => words.say(if *yes { "measure-yes" } else { "measure-no" }).into_owned(),
        Value::Share { .. } => match magnitude(value) {
            Some(share) => hundredths(share, words),
            None => print(indicator, Some(value), words),
        },
        Value::Number(number) => match indicator.kind {
            ValueKind::Percentage => hundredths(*number, words),
            ValueKind::Scale => match step_of(&indicator.scale, *number) {
                Some(step) if !step.label.trim().is_empty() => {
                    let values = [("score", figure(*number, words).into()), ("label", step.label.trim().into())];
                    words.say_with("measure-step", values)
                }
                _ => figure(*number, words),
            },
            _ => figure(*number, words),
        },
    }
}

/// A value with its unit, as a sentence wants it: “66 people, since the start”.
pub fn with_unit(indicator: &Indicator, value: Option<&Value>, words: &Wording) -> String {
    let plain = print(indicator, value, words);
    let unit = indicator.unit.trim();
    let counted = indicator.kind == ValueKind::Number && matches!(value, Some(Value::Number(_)));
    if counted && !unit.is_empty() { format!("{plain}\u{a0}{unit}") } else { plain }
}
