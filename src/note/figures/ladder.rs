//! The ladder of a section: its rungs one above the other, what each cannot show, and the indicators that stand on it.

use super::paint::{BODY, HEAD, LABEL, Paint, SMALL, dashed, stroke};
use super::text::wrap;
use crate::catalogue::Section;
use crate::insight::indicators::{Rungs, Step};
use crate::note::figure::{Figure, Ink, Spot, spot};
use crate::project::Indicator;
use crate::wording::Wording;

const WIDTH: f32 = 700.0;
const MARGIN: f32 = 20.0;
const NAME: f32 = 270.0;
const INDICATORS: f32 = 340.0;

/// Draws the ladder of a section.
pub fn ladder_figure(ladder: &Rungs<'_>, section: &Section, words: &Wording) -> Figure {
    let mut draw = Draw { words, paint: Paint::default() };
    let mut y = MARGIN;
    for step in &ladder.steps {
        y = draw.rung(step, y);
    }
    if !ladder.beside.is_empty() {
        y = draw.beside(&ladder.beside, y);
    }
    draw.paint.line(spot(MARGIN, y), spot(WIDTH - MARGIN, y), stroke(Ink::Line, 1.0));
    let measured = words.say("figure-measured");
    let all = ladder.steps.len();
    let values = [("filled", (all - ladder.empty()).into()), ("empty", ladder.empty().into()), ("all", all.into())];
    let sum = words.say_with("figure-rung-sum", values);
    y = draw.paint.paragraph(spot(MARGIN, y + 8.0), &measured, SMALL, WIDTH - MARGIN * 2.0, 2);
    y = draw.paint.paragraph(spot(MARGIN, y), &sum, SMALL.ink(Ink::Text), WIDTH - MARGIN * 2.0, 2);
    Figure {
        width: WIDTH,
        height: y + MARGIN,
        title: words.say_with("figure-ladder", [("section", section.name.as_str().into())]),
        alt: sum,
        shapes: draw.paint.shapes,
    }
}

struct Draw<'a> {
    words: &'a Wording,
    paint: Paint,
}

impl Draw<'_> {
    fn rung(&mut self, step: &Step<'_>, top: f32) -> f32 {
        let name = self.words.attribute(&step.category.message, "label");
        let name = name.map(std::borrow::Cow::into_owned).unwrap_or_default();
        let caution = step.caution.as_ref().map(|caution| caution.text(self.words));
        let left = MARGIN + 18.0;
        self.paint.line(spot(left, top), spot(WIDTH - MARGIN, top), stroke(Ink::Line, 1.0));
        let mut end = self.paint.paragraph(spot(left + 6.0, top + 9.0), &name, HEAD, NAME, 3) + 2.0;
        if let Some(caution) = caution {
            let word = self.words.say("label-caution");
            let word = self.words.say_with("label-colon", [("label", word.into())]);
            let caution = format!("{word} {caution}");
            end = self.paint.paragraph(spot(left + 6.0, end), &caution, SMALL.ink(Ink::Gap), NAME, 8);
        }
        let boxes = self.boxes(spot(left + NAME + 30.0, top + 10.0), &step.chosen);
        let bottom = end.max(boxes) + 10.0;
        // The side of the ladder: filled where an indicator stands, open where none does.
        let fill = if step.chosen.is_empty() { Ink::Card } else { Ink::Accent };
        self.paint.rect(spot(MARGIN, top), (9.0, bottom - top), 0.0, Some(fill), Some(stroke(Ink::Accent, 1.2)));
        bottom
    }

    fn boxes(&mut self, at: Spot, indicators: &[&Indicator]) -> f32 {
        if indicators.is_empty() {
            let empty = wrap(&self.words.say("figure-no-indicator"), BODY.size, BODY.face, INDICATORS - 24.0, 3);
            let height = BODY.leading * empty.len() as f32 + 14.0;
            self.paint.rect(at, (INDICATORS, height), 4.0, None, Some(dashed(Ink::Edge, 1.0)));
            self.paint.lines(spot(at.x + 12.0, at.y + 7.0), &empty, BODY.ink(Ink::Muted));
            return at.y + height;
        }
        let mut y = at.y;
        for indicator in indicators {
            let code = indicator.code.trim();
            let name = if code.is_empty() { indicator.name.clone() } else { format!("{code} · {}", indicator.name) };
            let lines = wrap(&name, LABEL.size, LABEL.face, INDICATORS - 24.0, 3);
            let height = LABEL.leading * lines.len().max(1) as f32 + 14.0;
            self.paint.rect(spot(at.x, y), (INDICATORS, height), 4.0, Some(Ink::Card), Some(stroke(Ink::Edge, 1.0)));
            self.paint.lines(spot(at.x + 12.0, y + 7.0), &lines, LABEL);
            self.paint.target(spot(at.x, y), (INDICATORS, height), indicator.id.to_string(), name);
            y += height + 6.0;
        }
        y - 6.0
    }

    /// Indicators of the team's own that name no rung stand beside the ladder.
    fn beside(&mut self, indicators: &[&Indicator], top: f32) -> f32 {
        let left = MARGIN + 24.0;
        self.paint.line(spot(left - 6.0, top), spot(WIDTH - MARGIN, top), stroke(Ink::Line, 1.0));
        let head = self.words.say("figure-beside");
        let end = self.paint.paragraph(spot(left, top + 9.0), &head, HEAD, NAME, 2);
        end.max(self.boxes(spot(left + NAME + 24.0, top + 10.0), indicators)) + 10.0
    }
}
