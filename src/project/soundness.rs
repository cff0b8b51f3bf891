//! What a file could claim and no project can be: numbers without end.

use super::{Budget, Indicator, Point, Project, Value};

impl Value {
    fn is_finite(&self) -> bool {
        match self {
            Self::Number(number) => number.is_finite(),
            Self::Share { numerator, denominator } => numerator.is_finite() && denominator.is_finite(),
            Self::YesNo(_) | Self::Text(_) => true,
        }
    }
}

fn budget(budget: Option<&Budget>) -> bool {
    budget.is_none_or(|b| b.amount.is_finite())
}

fn point(point: &Point) -> bool {
    point.value.as_ref().is_none_or(Value::is_finite)
}

impl Indicator {
    fn is_finite(&self) -> bool {
        budget(self.cost.as_ref())
            && self.weighting.is_none_or(f64::is_finite)
            && self.scale.iter().all(|step| step.score.is_none_or(f64::is_finite))
            && self.baseline.iter().chain(&self.milestones).chain(&self.target).all(point)
            && self.measurements.iter().all(|m| {
                m.value.as_ref().is_none_or(Value::is_finite)
                    && m.parts.iter().all(|p| p.value.is_finite())
                    && m.corrections.iter().all(|c| c.former.as_ref().is_none_or(Value::is_finite))
            })
    }
}

impl Project {
    /// Are all its numbers numbers? RON can write NaN and infinity, which no sum survives.
    pub fn is_finite(&self) -> bool {
        let versions = self.history.indicators.values().flatten().filter_map(|v| v.content.as_ref());
        budget(self.identity.budget.as_ref())
            && self.gaps.iter().all(|gap| budget(gap.cost.as_ref()))
            && self.indicators.iter().chain(versions).all(Indicator::is_finite)
    }
}
