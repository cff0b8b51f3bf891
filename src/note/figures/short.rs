//! The results chain in short: five boxes side by side, as the first page of a document has room for.

use super::paint::{BODY, LABEL, Paint, SMALL, Sign, dashed, stroke};
use super::text::wrap;
use crate::insight::{Chain, LinkState};
use crate::note::figure::{Figure, Ink, spot};
use crate::project::Column;
use crate::wording::Wording;

const WIDTH: f32 = 700.0;
const GAP: f32 = 30.0;
const BOX: f32 = (WIDTH - 2.0 - GAP * 4.0) / 5.0;
const PAD: f32 = 8.0;
/// So many statements of a column are shown, in so many lines each.
const STATEMENTS: usize = 2;
const LINES: usize = 4;
/// Between two statements.
const BETWEEN: f32 = 6.0;

/// Draws a chain in short.
pub fn chain_in_short(chain: &Chain, words: &Wording) -> Figure {
    let room = BOX - PAD * 2.0;
    let heads: Vec<Vec<String>> =
        Column::ALL.iter().map(|c| wrap(&words.say(&c.message()), SMALL.size, LABEL.face, room, 4)).collect();
    let columns: Vec<Vec<(Vec<String>, Ink)>> = chain.columns.iter().map(|nodes| said(chain, nodes, words)).collect();
    let below = heads.iter().map(Vec::len).max().unwrap_or(1) as f32 * SMALL.leading + PAD + 3.0;
    let tall = |lines: &Vec<(Vec<String>, Ink)>| {
        lines.iter().map(|(text, _)| text.len() as f32 * BODY.leading + BETWEEN).sum::<f32>()
    };
    let height = below + columns.iter().map(tall).fold(BODY.leading, f32::max) + PAD - BETWEEN;
    let mut paint = Paint::default();
    for (at, (head, lines)) in heads.iter().zip(&columns).enumerate() {
        let corner = spot(1.0 + at as f32 * (BOX + GAP), 1.0);
        paint.rect(corner, (BOX, height), 4.0, Some(Ink::Card), Some(stroke(Ink::Edge, 1.0)));
        let label = super::paint::Pen { face: LABEL.face, ..SMALL };
        paint.lines(spot(corner.x + PAD, corner.y + PAD - 2.0), head, label);
        let mut y = corner.y + below;
        for (text, ink) in lines {
            y = paint.lines(spot(corner.x + PAD, y), text, BODY.ink(*ink)) + BETWEEN;
        }
        if at + 1 < columns.len() {
            arrow(&mut paint, chain, at, spot(corner.x + BOX, corner.y + height / 2.0));
        }
    }
    let count = chain.count;
    let values = [
        ("broken", count.broken.into()),
        ("waiting", count.waiting.into()),
        ("whole", count.whole.into()),
        ("all", count.all.into()),
    ];
    Figure {
        width: WIDTH,
        height: height + 2.0,
        title: words.say_with("figure-chain-short", values.clone()),
        alt: words.say_with("figure-chain-alt", values.into_iter().chain([("nodes", chain.nodes.len().into())])),
        shapes: paint.shapes,
    }
}

/// What a column says: its first statements, and how many more there are.
fn said(chain: &Chain, nodes: &[usize], words: &Wording) -> Vec<(Vec<String>, Ink)> {
    let room = BOX - PAD * 2.0;
    let shown = nodes.len().min(STATEMENTS);
    let mut all: Vec<(Vec<String>, Ink)> = nodes[..shown]
        .iter()
        .map(|at| {
            let node = &chain.nodes[*at];
            let not_said = words.say("figure-not-said");
            let (text, ink) = if node.open { (&*not_said, Ink::Gap) } else { (node.text.trim(), Ink::Text) };
            (wrap(text, BODY.size, BODY.face, room, LINES), ink)
        })
        .collect();
    if shown < nodes.len() {
        let more = words.say_with("figure-more", [("count", (nodes.len() - shown).into())]);
        all.push((wrap(&more, BODY.size, BODY.face, room, LINES), Ink::Muted));
    }
    all
}

/// From one column to the next, as the weakest of the links between them stands.
fn arrow(paint: &mut Paint, chain: &Chain, column: usize, from: crate::note::figure::Spot) {
    let holds = |column: usize, at: &usize| chain.columns.get(column).is_some_and(|nodes| nodes.contains(at));
    let between = chain.steps.iter().filter(|s| holds(column, &s.from) && holds(column + 1, &s.to));
    let states: Vec<LinkState> = between.map(|s| s.state).collect();
    let broken = states.contains(&LinkState::Broken);
    let line = if broken {
        dashed(Ink::Bad, 1.4)
    } else if states.is_empty() || states.contains(&LinkState::Waiting) {
        dashed(Ink::Gap, 1.4)
    } else {
        stroke(Ink::Text, 1.4)
    };
    paint.arrow(spot(from.x + 2.0, from.y), spot(from.x + GAP - 2.0, from.y), line);
    if broken {
        paint.sign(Sign::Broken, spot(from.x + GAP / 2.0 - 6.5, from.y - 16.0), Ink::Bad);
    }
}
