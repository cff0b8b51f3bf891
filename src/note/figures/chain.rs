//! The results chain in five columns, with what hangs on each link. Boxes are placed by the figure, not by hand.

use super::paint::{BODY, LABEL, Paint, SIGN, SMALL, Sign, dashed, stroke};
use super::text::{width, wrap};
use crate::catalogue::Catalogue;
use crate::insight::{Chain, ChainNode, ChainStep, LinkState, Place};
use crate::note::figure::{Anchor, Face, Figure, Ink, Spot, spot};
use crate::project::{Column, Project};
use crate::wording::Wording;

/// How large a chain is drawn.
#[derive(Debug, Clone, Copy)]
struct Size {
    margin: f32,
    /// Width of a box.
    wide: f32,
    /// Between two columns.
    gap: f32,
    /// Between two boxes of a column.
    between: f32,
    pad: f32,
    /// Where the boxes begin, under the heads of the columns.
    top: f32,
    /// Least height of a box.
    least: f32,
    chip: (f32, f32),
    /// Lines of a statement, and of the head of a column.
    lines: usize,
    heads: usize,
    /// Room beside each line of a statement for the section's number, or a strip above them.
    beside: f32,
    strip: f32,
}

const SCREEN: Size = Size {
    margin: 8.0,
    wide: 166.0,
    gap: 58.0,
    between: 28.0,
    pad: 12.0,
    top: 56.0,
    least: 58.0,
    chip: (34.0, 19.0),
    lines: 5,
    heads: 2,
    beside: 14.0,
    strip: 0.0,
};

/// As wide as both columns of a page take it without letters below eight points.
const PAPER: Size = Size {
    margin: 6.0,
    wide: 104.0,
    gap: 42.0,
    between: 22.0,
    pad: 6.0,
    top: 74.0,
    least: 46.0,
    chip: (28.0, 17.0),
    lines: 8,
    heads: 3,
    beside: 0.0,
    strip: 10.0,
};

/// A box as it is placed.
struct Placed {
    at: Spot,
    height: f32,
    lines: Vec<String>,
}

impl Placed {
    fn middle(&self) -> f32 {
        self.at.y + self.height / 2.0
    }
}

/// Draws a chain for the window.
pub fn chain_figure(chain: &Chain, catalogue: &Catalogue, project: &Project, words: &Wording) -> Figure {
    drawn(chain, catalogue, project, words, SCREEN)
}

/// Draws a chain for a page, where letters must not shrink below what one can read.
pub fn chain_on_paper(chain: &Chain, catalogue: &Catalogue, project: &Project, words: &Wording) -> Figure {
    drawn(chain, catalogue, project, words, PAPER)
}

fn drawn(chain: &Chain, catalogue: &Catalogue, project: &Project, words: &Wording, size: Size) -> Figure {
    let mut draw = Draw { chain, catalogue, project, words, size, placed: Vec::new(), paint: Paint::default() };
    draw.place();
    let bottom = draw.placed.iter().map(|one| one.at.y + one.height).fold(size.top + size.least, f32::max);
    let figure_width = size.margin * 2.0 + size.wide * 5.0 + size.gap * 4.0;
    draw.heads();
    chain.steps.iter().for_each(|step| draw.step(step));
    (0..chain.nodes.len()).for_each(|at| draw.node(at));
    draw.chips();
    let end = draw.legend(bottom + 34.0, figure_width);
    Figure {
        width: figure_width,
        height: (bottom + 60.0).max(end + 9.0),
        title: words.say("figure-chain").into_owned(),
        alt: words.say_with(
            "figure-chain-alt",
            [
                ("nodes", chain.nodes.len().into()),
                ("broken", chain.count.broken.into()),
                ("waiting", chain.count.waiting.into()),
                ("whole", chain.count.whole.into()),
                ("all", chain.count.all.into()),
            ],
        ),
        shapes: draw.paint.shapes,
    }
}

struct Draw<'a> {
    chain: &'a Chain,
    catalogue: &'a Catalogue,
    project: &'a Project,
    words: &'a Wording,
    size: Size,
    placed: Vec<Placed>,
    paint: Paint,
}

impl Draw<'_> {
    /// Gives each box its height, stacks the columns, and draws boxes towards those they are tied to.
    fn place(&mut self) {
        for node in &self.chain.nodes {
            let lines = self.lines(node);
            let text = BODY.leading * lines.len() as f32 + if node.open { SMALL.leading } else { 0.0 };
            let height = (text + self.size.pad * 2.0 + self.size.strip).max(self.size.least);
            let column = column(node.column) as f32;
            self.placed.push(Placed {
                at: spot(self.size.margin + column * (self.size.wide + self.size.gap), self.size.top),
                height,
                lines,
            });
        }
        let between = self.size.between;
        let tall = |nodes: &Vec<usize>, placed: &[Placed]| {
            nodes.iter().map(|at| placed[*at].height + between).sum::<f32>() - between
        };
        let highest = self.chain.columns.iter().map(|nodes| tall(nodes, &self.placed)).fold(0.0, f32::max);
        for nodes in &self.chain.columns {
            let mut y = self.size.top + (highest - tall(nodes, &self.placed)).max(0.0) / 2.0;
            for at in nodes {
                self.placed[*at].at.y = y;
                y += self.placed[*at].height + self.size.between;
            }
        }
        for sweep in 0..6 {
            let order: Vec<usize> = if sweep % 2 == 0 { (0..5).collect() } else { (0..5).rev().collect() };
            for column in order {
                self.draw_towards(column, highest);
            }
        }
    }

    /// Moves the boxes of a column to the middle of their neighbours, as far as order and space allow.
    fn draw_towards(&mut self, column: usize, highest: f32) {
        let Some(nodes) = self.chain.columns.get(column) else { return };
        let wish = |at: usize, placed: &[Placed]| {
            let ends: Vec<f32> = self
                .chain
                .steps
                .iter()
                .filter_map(|step| match (step.from, step.to) {
                    (from, to) if from == at && to != at => Some(placed[to].middle()),
                    (from, to) if to == at && from != at => Some(placed[from].middle()),
                    _ => None,
                })
                .collect();
            let own = placed[at].at.y;
            if ends.is_empty() { own } else { ends.iter().sum::<f32>() / ends.len() as f32 - placed[at].height / 2.0 }
        };
        let wishes: Vec<f32> = nodes.iter().map(|at| wish(*at, &self.placed)).collect();
        // Down: none above the one before it. Then up: none below the foot of the tallest column.
        let mut edge = self.size.top;
        for (at, wish) in nodes.iter().zip(&wishes) {
            self.placed[*at].at.y = wish.max(edge);
            edge = self.placed[*at].at.y + self.placed[*at].height + self.size.between;
        }
        let mut edge = self.size.top + highest;
        for at in nodes.iter().rev() {
            let one = &mut self.placed[*at];
            one.at.y = one.at.y.min(edge - one.height);
            edge = one.at.y - self.size.between;
        }
    }

    fn lines(&self, node: &ChainNode) -> Vec<String> {
        if node.open {
            return wrap(
                &self.asked(node),
                SMALL.size,
                SMALL.face,
                self.size.wide - self.size.pad * 2.0,
                self.size.lines,
            );
        }
        let room = self.size.wide - self.size.pad * 2.0 - self.size.beside;
        wrap(&node.text, BODY.size, BODY.face, room, self.size.lines)
    }

    fn asked(&self, node: &ChainNode) -> String {
        if node.question.is_empty() {
            return String::new();
        }
        let place = Place::Question(node.question.clone()).say(self.catalogue, self.project, self.words);
        self.words.say_with("figure-answer", [("question", place.into())])
    }

    fn heads(&mut self) {
        for (at, column) in Column::ALL.iter().enumerate() {
            let name = self.words.say(&column.message());
            let lines = wrap(&name, LABEL.size, LABEL.face, self.size.wide + self.size.gap - 16.0, self.size.heads);
            let at = spot(self.size.margin + at as f32 * (self.size.wide + self.size.gap), 14.0);
            self.paint.lines(at, &lines, LABEL.ink(Ink::Muted));
        }
    }

    fn step(&mut self, step: &ChainStep) {
        let (from, to) = self.ends(step);
        let line = match step.state {
            LinkState::Whole => stroke(Ink::Edge, 1.4),
            LinkState::Waiting => dashed(Ink::Gap, 1.4),
            LinkState::Broken => dashed(Ink::Bad, 1.4),
        };
        self.paint.arrow(from, to, line);
    }

    fn ends(&self, step: &ChainStep) -> (Spot, Spot) {
        let (from, to) = (&self.placed[step.from], &self.placed[step.to]);
        (spot(from.at.x + self.size.wide, from.middle()), spot(to.at.x, to.middle()))
    }

    fn node(&mut self, at: usize) {
        let node = &self.chain.nodes[at];
        let Placed { at, height, lines } = &self.placed[at];
        let (at, height) = (*at, *height);
        let Size { wide, pad, strip, .. } = self.size;
        if node.open {
            self.paint.rect(at, (wide, height), 5.0, Some(Ink::GapSoft), Some(dashed(Ink::Gap, 1.2)));
            let word = self.words.say("figure-not-said").into_owned();
            let head = vec![word.clone()];
            let y = self.paint.lines(spot(at.x + pad, at.y + pad - 2.0), &head, LABEL.ink(Ink::Gap));
            self.paint.lines(spot(at.x + pad, y), lines, SMALL.ink(Ink::Text));
            let column = self.words.say(&node.column.message()).into_owned();
            self.paint.target(
                at,
                (wide, height),
                node.key.clone(),
                format!("{word} · {column} · {}", self.asked(node)),
            );
            return;
        }
        self.paint.rect(at, (wide, height), 5.0, Some(Ink::Card), Some(stroke(Ink::Edge, 1.0)));
        let top = at.y + strip / 2.0 + (height - BODY.leading * lines.len() as f32) / 2.0;
        self.paint.lines(spot(at.x + pad, top), lines, BODY);
        let corner = spot(at.x + wide - 8.0 + strip / 4.0, at.y + 15.0 - strip / 5.0);
        self.paint.text(corner, node.section.clone(), LABEL.ink(Ink::Muted), Anchor::End);
        self.paint.target(at, (wide, height), node.key.clone(), node.text.clone());
    }

    /// What hangs on the links: how many obstacles, assumptions and indicators, and where a link is broken.
    fn chips(&mut self) {
        let mut taken: Vec<Spot> = Vec::new();
        let chip = self.size.chip;
        for step in &self.chain.steps {
            let soft = |some: bool| if some { (Ink::GapSoft, Ink::Gap) } else { (Ink::Card, Ink::Edge) };
            let mut chips = Vec::new();
            if step.state == LinkState::Broken {
                chips.push((Sign::Broken, 0, (Ink::BadSoft, Ink::Bad)));
            }
            if !step.barriers.is_empty() {
                chips.push((Sign::Barrier, step.barriers.len(), soft(!step.unmet.is_empty())));
            }
            if !step.assumptions.is_empty() {
                let waits = step.state == LinkState::Waiting && step.unmet.is_empty();
                chips.push((Sign::Assumption, step.assumptions.len(), soft(waits)));
            }
            if !step.indicators.is_empty() {
                chips.push((Sign::Indicator, step.indicators.len(), soft(false)));
            }
            if chips.is_empty() {
                continue;
            }
            let (from, to) = self.ends(step);
            let size = chip.1 * chips.len() as f32 + 3.0 * (chips.len() - 1) as f32;
            let centre = self.free(from, to, size, &taken);
            for (row, (sign, count, (fill, ink))) in chips.into_iter().enumerate() {
                let at = spot(centre.x - chip.0 / 2.0, centre.y - size / 2.0 + (chip.1 + 3.0) * row as f32);
                taken.push(spot(centre.x, at.y + chip.1 / 2.0));
                self.paint.rect(at, chip, 3.0, Some(fill), Some(stroke(ink, 1.0)));
                let sign_ink = if ink == Ink::Edge { Ink::Text } else { ink };
                let left = if count == 0 { (chip.0 - SIGN) / 2.0 } else { (chip.0 - 24.0) / 2.0 };
                self.paint.sign(sign, spot(at.x + left, at.y + (chip.1 - SIGN) / 2.0), sign_ink);
                if count > 0 {
                    let number = self.words.count(count);
                    self.paint.text(
                        spot(at.x + left + SIGN + 5.0, at.y + chip.1 / 2.0 + 4.3),
                        number,
                        LABEL.ink(sign_ink),
                        Anchor::Start,
                    );
                }
            }
            if let Some(id) = &step.id {
                let name = format!("{} → {}", self.chain.nodes[step.from].text, self.chain.nodes[step.to].text);
                let corner = spot(centre.x - chip.0 / 2.0, centre.y - size / 2.0);
                self.paint.target(corner, (chip.0, size), id.to_string(), name);
            }
        }
    }

    /// A place on a link where chips cover neither a box nor other chips.
    fn free(&self, from: Spot, to: Spot, size: f32, taken: &[Spot]) -> Spot {
        let chip = self.size.chip;
        let along = |t: f32| {
            // The same curve as the arrow: level at both ends.
            let s = t * t * (3.0 - 2.0 * t);
            spot(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * s)
        };
        let clear = |place: &Spot| {
            let others = taken.iter().all(|other| {
                (other.x - place.x).abs() > chip.0 || (other.y - place.y).abs() > f32::midpoint(size, chip.1) + 1.0
            });
            let boxes = self.placed.iter().all(|one| {
                place.x + chip.0 / 2.0 < one.at.x
                    || place.x - chip.0 / 2.0 > one.at.x + self.size.wide
                    || place.y + size / 2.0 < one.at.y
                    || place.y - size / 2.0 > one.at.y + one.height
            });
            others && boxes
        };
        let tries = [0.5, 0.4, 0.6, 0.3, 0.7].map(along);
        if let Some(place) = tries.into_iter().find(clear) {
            return place;
        }
        // All along the link is taken: beside it then, above or below.
        let beside = (1..8_u8).flat_map(|n| [-1.0, 1.0].map(|side| side * f32::from(n) * (chip.1 + 2.0)));
        let middle = along(0.5);
        beside.map(|dy| spot(middle.x, middle.y + dy)).find(clear).unwrap_or(middle)
    }

    /// What the signs mean, and the sum. Gives back where it ends.
    fn legend(&mut self, y: f32, figure_width: f32) -> f32 {
        let mut x = self.size.margin;
        let signs = [
            (Sign::Barrier, "figure-barriers"),
            (Sign::Assumption, "figure-assumptions"),
            (Sign::Indicator, "figure-indicators"),
        ];
        for (sign, message) in signs {
            self.paint.sign(sign, spot(x, y - 10.0), Ink::Text);
            x = self.legend_word(x + SIGN + 6.0, y, message);
        }
        for (ink, message) in [(Ink::Gap, "figure-waiting"), (Ink::Bad, "figure-broken")] {
            self.paint.line(spot(x, y - 4.0), spot(x + 28.0, y - 4.0), dashed(ink, 1.4));
            let mut word = x + 36.0;
            if ink == Ink::Bad {
                self.paint.sign(Sign::Broken, spot(word, y - 10.0), Ink::Bad);
                word += SIGN + 5.0;
            }
            x = self.legend_word(word, y, message);
        }
        let count = self.chain.count;
        let sum = self.words.say_with(
            "figure-links",
            [
                ("broken", count.broken.into()),
                ("waiting", count.waiting.into()),
                ("whole", count.whole.into()),
                ("all", count.all.into()),
            ],
        );
        let own = width(&sum, SMALL.size, Face::Sans);
        // A long legend and a long sum do not fit one line in every language.
        let row = if x + own > figure_width - self.size.margin { y + 17.0 } else { y };
        self.paint.text(spot(figure_width - self.size.margin, row), sum, SMALL.ink(Ink::Text), Anchor::End);
        row
    }

    fn legend_word(&mut self, x: f32, y: f32, message: &str) -> f32 {
        let word = self.words.say(message).into_owned();
        let end = x + width(&word, SMALL.size, SMALL.face) + 22.0;
        self.paint.text(spot(x, y), word, SMALL, Anchor::Start);
        end
    }
}

fn column(column: Column) -> usize {
    Column::ALL.iter().position(|one| *one == column).unwrap_or_default()
}
