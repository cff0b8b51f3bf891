//! The board of a pattern of trafficking: how it runs, what feeds it, and what could be done, on a plane of effect against
//! feasibility.

use super::paint::{BODY, HEAD, LABEL, Paint, Pen, SMALL, dashed, stroke};
use super::text::{width, wrap};
use crate::insight::{Board, BoardResponse, board};
use crate::note::figure::{Anchor, Figure, Ink, Spot, spot};
use crate::project::{Lever, Pattern, WithinReach};
use crate::wording::Wording;

/// How large a board is drawn.
#[derive(Debug, Clone, Copy)]
struct Size {
    width: f32,
    margin: f32,
    /// Width of a step, and what parts it from the next.
    step: (f32, f32),
    /// Lines of a step.
    lines: usize,
    /// The side of the plane, and where it stands.
    plane: f32,
    left: f32,
    /// The name of a step.
    head: Pen,
}

const SCREEN: Size =
    Size { width: 1180.0, margin: 24.0, step: (256.0, 36.0), lines: 5, plane: 330.0, left: 600.0, head: HEAD };

/// As wide as both columns of a page take it without letters below eight points.
const PAPER: Size =
    Size { width: 700.0, margin: 6.0, step: (157.0, 20.0), lines: 9, plane: 290.0, left: 6.0, head: LABEL };

/// Draws the board of a pattern for the window.
pub fn pattern_figure(pattern: &Pattern, words: &Wording) -> Figure {
    let mut draw = Draw { board: board(pattern), words, size: SCREEN, paint: Paint::default() };
    let below = draw.steps(pattern) + 30.0;
    let factors = draw.factors(below);
    let responses = draw.responses(below);
    draw.finished(pattern, factors.max(responses))
}

/// Draws the board of a pattern for a page, which lists the factors below it in a table.
pub fn pattern_on_paper(pattern: &Pattern, words: &Wording) -> Figure {
    let mut draw = Draw { board: board(pattern), words, size: PAPER, paint: Paint::default() };
    let below = draw.steps(pattern) + 24.0;
    let end = draw.responses(below);
    draw.finished(pattern, end)
}

struct Draw<'a> {
    board: Board,
    words: &'a Wording,
    size: Size,
    paint: Paint,
}

impl Draw<'_> {
    fn finished(self, pattern: &Pattern, end: f32) -> Figure {
        let Self { board, words, size, paint } = self;
        let count = board.count;
        Figure {
            width: size.width,
            height: end + size.margin,
            title: words.say_with("figure-pattern", [("name", pattern.name.as_str().into())]),
            alt: words.say_with(
                "figure-pattern-alt",
                [
                    ("reach", count.reach.into()),
                    ("influence", count.influence.into()),
                    ("out", count.out.into()),
                    ("unsaid", count.unsaid.into()),
                    ("factors", count.all.into()),
                    ("responses", board.responses.len().into()),
                    ("placed", board.placed.into()),
                ],
            ),
            shapes: paint.shapes,
        }
    }

    fn say(&self, message: &str) -> String {
        self.words.say(message).into_owned()
    }

    /// Recruitment, transport, exploitation, control: four boxes in a row. Gives back where they end.
    fn steps(&mut self, pattern: &Pattern) -> f32 {
        let steps = [
            ("field-recruitment", pattern.recruitment.clone(), pattern.vulnerability.join(" · ")),
            ("field-transport", pattern.transport.clone(), String::new()),
            ("field-exploitation", pattern.exploitation.join(" · "), String::new()),
            ("field-control", pattern.control.clone(), String::new()),
        ];
        let Size { margin, step, lines, head: pen, .. } = self.size;
        let room = step.0 - 36.0;
        let texts: Vec<(Vec<String>, Vec<String>)> = steps
            .iter()
            .map(|(_, text, small)| {
                let text = if text.trim().is_empty() { self.say("figure-not-said") } else { text.clone() };
                (
                    wrap(&text, BODY.size, BODY.face, room, lines),
                    wrap(small, SMALL.size, SMALL.face, room + 12.0, lines / 2),
                )
            })
            .collect();
        let tall = texts.iter().map(|(text, small)| {
            BODY.leading * text.len() as f32
                + SMALL.leading * small.len() as f32
                + if small.is_empty() { 0.0 } else { 6.0 }
        });
        let height = tall.fold(BODY.leading * 2.0, f32::max) + 56.0;
        for (at, ((name, own, _), (text, small))) in steps.iter().zip(&texts).enumerate() {
            let corner = spot(margin + at as f32 * (step.0 + step.1), margin);
            self.paint.rect(corner, (step.0, height), 5.0, Some(Ink::Card), Some(stroke(Ink::Line, 1.0)));
            let head = self.say(name);
            let y = self.paint.lines(spot(corner.x + 14.0, corner.y + 12.0), &[head], pen) + 6.0;
            let said = !own.trim().is_empty();
            let pen = if said { BODY } else { BODY.ink(Ink::Gap) };
            let end = self.paint.lines(spot(corner.x + 26.0, y), text, pen);
            if said {
                self.paint.rect(spot(corner.x + 14.0, y), (3.0, end - y), 0.0, Some(Ink::Accent), None);
            }
            self.paint.lines(spot(corner.x + 14.0, end + 6.0), small, SMALL);
            if at < 3 {
                let x = corner.x + step.0 + step.1 / 2.0;
                let y = corner.y + height / 2.0;
                let line = stroke(Ink::Muted, 1.5);
                self.paint.line(spot(x - 3.0, y - 6.0), spot(x + 3.0, y), line);
                self.paint.line(spot(x + 3.0, y), spot(x - 3.0, y + 6.0), line);
            }
        }
        margin + height
    }

    /// What feeds the pattern, kind by kind, each factor with its reach in sign and word. Gives back where it ends.
    fn factors(&mut self, top: f32) -> f32 {
        let (left, right) = (self.size.margin, 540.0);
        let head = self.say("figure-factors");
        self.paint.lines(spot(left, top), &[head], HEAD);
        let count = self.board.count;
        let sum = self.words.say_with(
            "figure-reach-sum",
            [
                ("reach", count.reach.into()),
                ("influence", count.influence.into()),
                ("out", count.out.into()),
                ("unsaid", count.unsaid.into()),
                ("all", count.all.into()),
            ],
        );
        let mut y = top + 24.0;
        y = self.paint.paragraph(spot(left, y), &sum, SMALL, right - left, 2) + 6.0;
        for (kind, factors) in self.board.factors.clone() {
            self.paint.line(spot(left, y), spot(right, y), stroke(Ink::Line, 1.0));
            y += 8.0;
            let name = self.say(&kind.message());
            let name_end = self.paint.paragraph(spot(left, y), &name, LABEL, 122.0, 2);
            let mut end = y;
            for factor in &factors {
                let start = end;
                end = self.paint.own(spot(left + 134.0, start), &factor.text, BODY, 240.0, 3);
                end = end.max(start + BODY.leading);
                self.reach(spot(left + 392.0, start + BODY.leading / 2.0), factor.reach);
                let name = format!("{name} · {}", factor.text);
                self.paint.target(
                    spot(left + 134.0, start),
                    (right - left - 134.0, end - start),
                    factor.id.to_string(),
                    name,
                );
                end += 7.0;
            }
            if factors.is_empty() {
                let none = self.say("figure-none-named");
                end = self.paint.lines(spot(left + 134.0, y), &[none], SMALL) + 7.0;
            }
            y = end.max(name_end + 7.0);
        }
        self.paint.line(spot(left, y), spot(right, y), stroke(Ink::Line, 1.0));
        y
    }

    fn reach(&mut self, at: Spot, reach: Option<WithinReach>) {
        let line = stroke(Ink::Accent, 1.2);
        let (word, ink) = match reach {
            Some(WithinReach::Reach) => {
                self.paint.circle(at, 5.0, Some(Ink::Accent), Some(line));
                (WithinReach::Reach.message(), Ink::Text)
            }
            Some(WithinReach::Influence) => {
                self.paint.circle(at, 5.0, None, Some(line));
                self.paint.half_circle(at, 5.0, Ink::Accent);
                (WithinReach::Influence.message(), Ink::Text)
            }
            Some(WithinReach::Out) => {
                self.paint.circle(at, 5.0, None, Some(stroke(Ink::Edge, 1.2)));
                (WithinReach::Out.message(), Ink::Muted)
            }
            None => {
                self.paint.circle(at, 5.0, None, Some(dashed(Ink::Gap, 1.2)));
                ("figure-not-said".to_owned(), Ink::Gap)
            }
        };
        let word = self.say(&word);
        self.paint.text(spot(at.x + 12.0, at.y + 4.2), word, SMALL.ink(ink), Anchor::Start);
    }

    /// What could be done: the plane, and the list that names its numbers. Gives back where it ends.
    fn responses(&mut self, top: f32) -> f32 {
        let Size { plane, left, .. } = self.size;
        let head = self.say("figure-responses");
        self.paint.lines(spot(left, top), &[head], HEAD);
        let effect = self.say("figure-effect");
        self.paint.lines(spot(left, top + 26.0), &[effect], LABEL);
        let corner = spot(left, top + 50.0);
        self.paint.rect(corner, (plane, plane), 0.0, Some(Ink::Card), Some(stroke(Ink::Edge, 1.0)));
        for third in [1.0, 2.0] {
            let at = plane * third / 3.0;
            let line = stroke(Ink::Line, 1.0);
            self.paint.line(spot(corner.x + at, corner.y), spot(corner.x + at, corner.y + plane), line);
            self.paint.line(spot(corner.x, corner.y + at), spot(corner.x + plane, corner.y + at), line);
        }
        let inside = SMALL;
        for (row, degree) in ["degree-high", "degree-medium", "degree-low"].into_iter().enumerate() {
            let y = corner.y + plane * row as f32 / 3.0 + 15.0;
            let word = self.say(degree);
            self.paint.text(spot(corner.x + 6.0, y), word.clone(), inside, Anchor::Start);
            let x = corner.x + plane * (2 - row) as f32 / 3.0 + plane / 6.0;
            self.paint.text(spot(x, corner.y + plane + 17.0), word, inside, Anchor::Middle);
        }
        let feasibility = self.say("figure-feasibility");
        let below = spot(corner.x + plane / 2.0, corner.y + plane + 36.0);
        self.paint.text(below, feasibility, LABEL, Anchor::Middle);
        for response in self.board.responses.clone() {
            if let Some((feasibility, effect)) = response.spot {
                // The marks keep clear of the frame, so that none is cut.
                let along = |value: u8| 14.0 + (plane - 28.0) * f32::from(value) / 100.0;
                let at = spot(corner.x + along(feasibility), corner.y + plane - along(effect));
                self.mark(response.lever, at, Some(response.number));
                let (id, name) = (response.id.to_string(), response.text.clone());
                self.paint.target(spot(at.x - 13.0, at.y - 13.0), (26.0, 26.0), id, name);
            }
        }
        let list = self.list(spot(corner.x + plane + 26.0, top + 26.0));
        list.max(below.y + 6.0)
    }

    fn list(&mut self, top: Spot) -> f32 {
        let room = self.size.width - self.size.margin - top.x;
        let mut y = top.y;
        for lever in Lever::ALL {
            let own: Vec<BoardResponse> =
                self.board.responses.iter().filter(|response| response.lever == *lever).cloned().collect();
            self.mark(*lever, spot(top.x + 7.0, y + 9.0), None);
            let name = self.say(&lever.message());
            y = self.paint.paragraph(spot(top.x + 22.0, y), &name, LABEL.ink(Ink::Muted), room - 22.0, 2) + 2.0;
            for response in &own {
                let mut ends: Vec<String> = Vec::new();
                if !response.sections.is_empty() {
                    ends.push(format!("→\u{a0}{}", response.sections.join(",\u{a0}")));
                }
                if response.spot.is_none() {
                    ends.push(self.say("figure-not-judged"));
                }
                let end = ends.join(" · ");
                let wide = width(&end, SMALL.size, SMALL.face);
                // A long remark goes below the response, a short one beside it.
                let beside = wide < 40.0;
                let number = self.words.count(response.number);
                self.paint.text(spot(top.x, y + 13.0), number, LABEL.ink(Ink::Accent), Anchor::Start);
                let text_room = if beside { room - 26.0 - wide } else { room - 22.0 };
                let start = y;
                y = self.paint.paragraph(spot(top.x + 22.0, y), &response.text, BODY, text_room, 3);
                y = y.max(start + BODY.leading);
                if beside {
                    self.paint.text(spot(top.x + room, start + 13.0), end, SMALL, Anchor::End);
                } else {
                    y = self.paint.paragraph(spot(top.x + 22.0, y), &end, SMALL, room - 22.0, 2);
                }
                y += 3.0;
            }
            y += 9.0;
        }
        y
    }

    /// The mark of a lever, with its number where it has one: the form tells the lever, not the colour.
    fn mark(&mut self, lever: Lever, at: Spot, number: Option<usize>) {
        let r = if number.is_some() { 12.0 } else { 6.0 };
        let (fill, line) = (Some(Ink::Card), Some(stroke(Ink::Accent, 1.5)));
        let s = |x: f32, y: f32| spot(at.x + x * r, at.y + y * r);
        match lever {
            Lever::Harder => {
                self.paint.polygon(&[s(0.0, -1.15), s(1.15, 0.0), s(0.0, 1.15), s(-1.15, 0.0)], fill, line);
            }
            Lever::LessProfit => self.paint.rect(s(-0.9, -0.9), (r * 1.8, r * 1.8), 0.0, fill, line),
            Lever::MoreRisk => self.paint.polygon(&[s(0.0, -1.2), s(1.15, 0.85), s(-1.15, 0.85)], fill, line),
            Lever::LessTolerated => self.paint.circle(at, r, fill, line),
        }
        if let Some(number) = number {
            let number = self.words.count(number);
            let drop = if lever == Lever::MoreRisk { 7.0 } else { 4.6 };
            self.paint.text(spot(at.x, at.y + drop), number, LABEL.ink(Ink::Accent), Anchor::Middle);
        }
    }
}
