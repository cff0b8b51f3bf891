//! What a file could claim and no review can be: numbers without end.

use super::{Dated, Former, Mark, Opinion, Review, Scale};

impl Scale {
    fn is_finite(&self) -> bool {
        let steps = |steps: &[super::Step]| steps.iter().all(|step| step.value.is_finite());
        self.criteria.iter().all(|criterion| criterion.weight.is_finite() && steps(&criterion.steps))
    }
}

fn scale(scale: &Dated<Option<Scale>>) -> bool {
    scale.value.as_ref().is_none_or(Scale::is_finite)
}

fn mark(mark: &Mark) -> bool {
    mark.value.is_none_or(f64::is_finite)
}

fn opinion(opinion: &Opinion) -> bool {
    opinion.marks.values().all(mark)
}

impl Review {
    /// Are all its numbers numbers? RON can write NaN and infinity, which no sum survives.
    pub fn is_finite(&self) -> bool {
        let former = |former: &Former| match former {
            Former::Scale(it) => scale(it),
            Former::Mark(_, _, it) => mark(it),
            _ => true,
        };
        scale(&self.scale)
            && opinion(&self.agreed)
            && self.voices.values().all(|voice| opinion(&voice.opinion))
            && self.former.iter().all(former)
    }
}
