//! Values over time: figures beside baseline, milestones and target. A gap in the data is a gap in the line.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::scale::{Scale, dots_of, ticks};
use crate::insight::indicators::{Dot, Series, figure as plain, hundredths};
use crate::note::figure::{Anchor, Face, Figure, Ink, Segment, Shape, Spot, Stroke, spot};
use crate::project::ValueKind;
use crate::wording::Wording;

/// Size of all text: nothing on screen is smaller.
pub(super) const TEXT: f32 = 13.0;
/// Mean width of a letter of the sans face, in parts of its size: names are cut before they could touch the edge.
const LETTER: f32 = 0.54;
/// Least distance of two names at the line ends.
const NAME_STEP: f32 = 15.0;

const INKS: [Ink; 5] = [Ink::Accent, Ink::Text, Ink::Gap, Ink::Ok, Ink::Bad];
const DASHES: [Option<(f32, f32)>; 4] = [None, Some((7.0, 3.0)), Some((2.0, 3.0)), Some((11.0, 4.0))];

/// How a series is drawn: colour, dash and marker of its own, so that grey paper tells them apart too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Marker {
    Circle,
    Square,
    Triangle,
    Diamond,
    Cross,
}

const MARKERS: [Marker; 5] = [Marker::Circle, Marker::Square, Marker::Triangle, Marker::Diamond, Marker::Cross];

fn style(nth: usize) -> (Ink, Option<(f32, f32)>, Marker) {
    // A second round of colours comes with other dashes, and so on.
    (INKS[nth % INKS.len()], DASHES[(nth + nth / INKS.len()) % DASHES.len()], MARKERS[(nth + nth / 20) % MARKERS.len()])
}

/// Width that a text is likely to take.
pub(super) fn width_of(text: &str) -> f32 {
    text.chars().count() as f32 * TEXT * LETTER
}

/// A text that fits, cut at its end where it must be.
pub(super) fn fitted(text: &str, room: f32) -> String {
    // A hair more: a text measured by the same rule fits the room it asked for.
    let letters = (room / (TEXT * LETTER) + 0.01).floor().max(1.0) as usize;
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let cut: String = text.chars().take(letters.saturating_sub(1)).collect();
    format!("{}…", cut.trim_end())
}

fn words_at(at: Spot, text: impl Into<String>, ink: Ink, anchor: Anchor) -> Shape {
    Shape::Text { at, text: text.into(), size: TEXT, face: Face::Sans, ink, anchor }
}

fn thin(ink: Ink, dash: Option<(f32, f32)>) -> Stroke {
    Stroke { ink, width: 1.0, dash }
}

/// What an axis says of a height.
pub fn axis_text(series: &Series, value: f64, words: &Wording) -> String {
    match series.kind {
        ValueKind::Percentage => hundredths(value, words),
        ValueKind::YesNo => words.say(if value >= 0.5 { "measure-yes" } else { "measure-no" }).into_owned(),
        _ => plain(value, words),
    }
}

fn day_text(date: Date, words: &Wording) -> String {
    words.date(i32::from(date.year()), date.month() as u8, date.day() as u8)
}

/// What stands around the curves: the scale, the texts of the axis and of the plan, and the room that they take.
struct Layout {
    scale: Scale,
    heights: Vec<f64>,
    labels: Vec<String>,
    plan: Vec<(&'static str, f64, String)>,
    left: f32,
    right: f32,
}

/// A text of the plan: its message, its height, what it says.
fn plan_of(series: &Series, words: &Wording) -> Vec<(&'static str, f64, String)> {
    let plan = [("plot-baseline", series.baseline), ("plot-target", series.target)];
    let told = plan.into_iter().filter_map(|(id, planned)| {
        let value = planned?.value;
        Some((id, value, words.say_with(id, [("value", axis_text(series, value, words).into())])))
    });
    told.collect()
}

/// None: there is nothing to draw.
fn layout(series: &[Series], words: &Wording, width: f32) -> Option<Layout> {
    let first = series.first()?;
    let scale = Scale::new(series, first.kind)?;
    let heights = ticks(scale.low, scale.high, first.kind);
    let labels: Vec<String> = heights.iter().map(|value| axis_text(first, *value, words)).collect();
    let left = labels.iter().map(|label| width_of(label)).fold(0.0, f32::max) + 10.0;
    let plan = plan_of(first, words);
    let names = series.iter().filter(|_| series.len() > 1).map(|s| width_of(&s.name));
    let widest = names.chain(plan.iter().map(|(_, _, text)| width_of(text))).fold(0.0, f32::max);
    let right = (widest + 10.0).min(width * 0.34);
    Some(Layout { scale, heights, labels, plan, left, right })
}

impl Layout {
    fn area(&self, size: (f32, f32)) -> Area<'_> {
        Area { left: self.left, top: 10.0, right: size.0 - self.right, bottom: size.1 - 26.0, scale: &self.scale }
    }
}

/// A figure in a plot, and where it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dotted {
    /// Which series.
    pub series: usize,
    /// Which of its dots.
    pub dot: usize,
    /// Where.
    pub at: Spot,
}

/// Where the figures of a plot of this size stand, for whoever points at one.
pub fn dotted(series: &[Series], words: &Wording, size: (f32, f32)) -> Vec<Dotted> {
    let Some(layout) = layout(series, words, size.0) else { return Vec::new() };
    let area = layout.area(size);
    let of = |(nth, one): (usize, &Series)| -> Vec<Dotted> {
        let place =
            |(dot, it): (usize, &Dot)| Some(Dotted { series: nth, dot, at: spot(area.x(it.date), area.y(it.value?)) });
        one.dots.iter().enumerate().filter_map(place).collect()
    };
    series.iter().enumerate().flat_map(of).collect()
}

/// Series over time. The plan of the first one is drawn; parts of a breakdown have none of their own.
pub fn plot(title: &str, series: &[Series], words: &Wording, size: (f32, f32)) -> Figure {
    let mut figure =
        Figure { width: size.0, height: size.1, title: title.to_owned(), alt: alt(series, words), shapes: vec![] };
    let Some(first) = series.first() else { return figure };
    let Some(layout) = layout(series, words, size.0) else {
        figure.shapes.push(words_at(
            spot(size.0 / 2.0, size.1 / 2.0),
            words.say("plot-nothing"),
            Ink::Muted,
            Anchor::Middle,
        ));
        return figure;
    };
    let area = layout.area(size);
    area.axes(&mut figure.shapes, &layout.heights, &layout.labels, words);
    area.gaps(&mut figure.shapes, series, words);
    area.breaks(&mut figure.shapes, first, words);
    let mut ends: Vec<(f32, String, Ink)> = Vec::new();
    for (id, value, text) in &layout.plan {
        let y = area.y(*value);
        let dash = if *id == "plot-baseline" { Some((1.5, 3.5)) } else { Some((8.0, 4.0)) };
        figure.shapes.push(Shape::line(spot(area.left, y), spot(area.right, y), thin(Ink::Muted, dash)));
        ends.push((y, text.clone(), Ink::Muted));
    }
    for milestone in first.milestones.iter().filter_map(|m| Some((m.date?, m.value))) {
        let at = spot(area.x(milestone.0), area.y(milestone.1));
        let line = Stroke { ink: Ink::Muted, width: 1.5, dash: None };
        figure.shapes.push(marker(Marker::Diamond, at, 5.0, None, Some(line)));
    }
    for (nth, one) in series.iter().enumerate() {
        let Some(end) = area.curve(&mut figure.shapes, one, nth) else { continue };
        match series {
            // Alone, a series is named by the title; what one looks for is its last value.
            [_] => area.last_value(&mut figure.shapes, one, words),
            _ => ends.push((end, one.name.clone(), style(nth).0)),
        }
    }
    area.names(&mut figure.shapes, ends, layout.right - 10.0);
    figure
}

struct Area<'a> {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
    scale: &'a Scale,
}

impl Area<'_> {
    fn x(&self, date: Date) -> f32 {
        self.left + self.scale.along(date) * (self.right - self.left)
    }

    fn y(&self, value: f64) -> f32 {
        self.bottom - self.scale.up(value) * (self.bottom - self.top)
    }

    fn axes(&self, shapes: &mut Vec<Shape>, heights: &[f64], labels: &[String], words: &Wording) {
        for (value, label) in heights.iter().zip(labels) {
            let y = self.y(*value);
            shapes.push(Shape::line(spot(self.left, y), spot(self.right, y), thin(Ink::Line, None)));
            shapes.push(words_at(spot(self.left - 6.0, y + 4.5), label.clone(), Ink::Muted, Anchor::End));
        }
        shapes.push(Shape::line(spot(self.left, self.bottom), spot(self.right, self.bottom), thin(Ink::Edge, None)));
        let mut free = f32::MIN;
        for (date, label) in self.scale.day_ticks(words) {
            let x = self.x(date);
            shapes.push(Shape::line(spot(x, self.bottom), spot(x, self.bottom + 4.0), thin(Ink::Edge, None)));
            let half = width_of(&label) / 2.0;
            if x - half > free && x + half < self.right + 30.0 {
                shapes.push(words_at(spot(x, self.bottom + 18.0), label, Ink::Muted, Anchor::Middle));
                free = x + half + 8.0;
            }
        }
    }

    /// Where figures are missing the ground says so, from the last one before to the first one after.
    fn gaps(&self, shapes: &mut Vec<Shape>, series: &[Series], words: &Wording) {
        let [one] = series else { return };
        for (from, to) in one.gaps() {
            let (x, end) = (self.x(from) + 5.0, self.x(to) - 5.0);
            let room = end - x;
            if room < 2.0 {
                continue;
            }
            let height = self.bottom - self.top;
            shapes.push(Shape::rect(spot(x, self.top), (room, height), 0.0, Some(Ink::NoneSoft), None));
            let text = words.say("measure-no-data");
            if width_of(&text) < room {
                let at = spot(x + room / 2.0, self.bottom - 8.0);
                shapes.push(words_at(at, text, Ink::Muted, Anchor::Middle));
            }
        }
    }

    fn breaks(&self, shapes: &mut Vec<Shape>, series: &Series, words: &Wording) {
        for one in &series.breaks {
            if !self.scale.holds(one.date) {
                continue;
            }
            let x = self.x(one.date);
            shapes.push(Shape::line(
                spot(x, self.top),
                spot(x, self.bottom),
                Stroke { ink: Ink::Gap, width: 1.5, dash: Some((4.0, 3.0)) },
            ));
            let text = words.say("plot-break");
            let (anchor, x) =
                if x + width_of(&text) + 4.0 < self.right { (Anchor::Start, x + 4.0) } else { (Anchor::End, x - 4.0) };
            shapes.push(words_at(spot(x, self.top + 12.0), text, Ink::Gap, anchor));
        }
    }

    /// Draws a series; gives the height of its end.
    fn curve(&self, shapes: &mut Vec<Shape>, series: &Series, nth: usize) -> Option<f32> {
        let (ink, dash, sign) = style(nth);
        let stroke = Stroke { ink, width: 2.0, dash };
        let mut segments = Vec::new();
        for run in series.runs() {
            for (at, (date, value)) in run.iter().enumerate() {
                let place = spot(self.x(*date), self.y(*value));
                segments.push(if at == 0 { Segment::Move(place) } else { Segment::Line(place) });
            }
        }
        shapes.push(Shape::Path { segments, fill: None, stroke: Some(stroke) });
        for dot in dots_of(series) {
            let place = spot(self.x(dot.date), self.y(dot.value?));
            // A figure that was put right is hollow: the remark tells why.
            let fill = if dot.corrected { Ink::Page } else { ink };
            shapes.push(marker(sign, place, 3.5, Some(fill), Some(Stroke { ink, width: 1.5, dash: None })));
        }
        let (_, value) = series.last()?;
        Some(self.y(value))
    }

    /// The last value beside its dot, where it covers least.
    fn last_value(&self, shapes: &mut Vec<Shape>, series: &Series, words: &Wording) {
        let Some((date, value)) = series.last() else { return };
        let text = axis_text(series, value, words);
        let (x, y) = (self.x(date), self.y(value));
        let room = x + 9.0 + width_of(&text);
        let met = series.milestones.iter().filter_map(|m| Some((self.x(m.date?), self.y(m.value))));
        let hidden = met.into_iter().any(|(mx, my)| (x..room + 6.0).contains(&mx) && (my - y).abs() < 14.0);
        let (at, anchor) = match (room < self.right, hidden) {
            (true, false) => (spot(x + 8.0, y + 4.5), Anchor::Start),
            (true, true) => (spot(x, y - 9.0), Anchor::Middle),
            (false, _) => (spot(x - 4.0, y - 8.0), Anchor::End),
        };
        let at = spot(at.x, at.y.max(self.top + 4.0));
        // The lines of the plan pass behind the figure, not through it.
        let width = width_of(&text);
        let left = match anchor {
            Anchor::Start => at.x,
            Anchor::Middle => at.x - width / 2.0,
            Anchor::End => at.x - width,
        };
        shapes.push(Shape::rect(spot(left, at.y - 11.0), (width, 13.0), 0.0, Some(Ink::Page), None));
        let face = Face::SansBold;
        shapes.push(Shape::Text { at, text, size: TEXT, face, ink: Ink::Accent, anchor });
    }

    /// Names at the line ends, moved apart where they would touch.
    fn names(&self, shapes: &mut Vec<Shape>, mut ends: Vec<(f32, String, Ink)>, room: f32) {
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut free = self.top;
        for end in &mut ends {
            end.0 = end.0.max(free);
            free = end.0 + NAME_STEP;
        }
        // What was pushed below the foot moves up again.
        let mut floor = self.bottom;
        for end in ends.iter_mut().rev() {
            end.0 = end.0.min(floor);
            floor = end.0 - NAME_STEP;
        }
        for (y, text, ink) in ends {
            if y >= self.top - 2.0 {
                shapes.push(words_at(spot(self.right + 8.0, y + 4.5), fitted(&text, room), ink, Anchor::Start));
            }
        }
    }
}

fn marker(sign: Marker, at: Spot, r: f32, fill: Option<Ink>, stroke: Option<Stroke>) -> Shape {
    let line = |x: f32, y: f32| Segment::Line(spot(at.x + x, at.y + y));
    let begin = |x: f32, y: f32| Segment::Move(spot(at.x + x, at.y + y));
    let segments = match sign {
        Marker::Square => vec![begin(-r, -r), line(r, -r), line(r, r), line(-r, r), Segment::Close],
        Marker::Triangle => vec![begin(0.0, -r * 1.2), line(r * 1.2, r), line(-r * 1.2, r), Segment::Close],
        Marker::Diamond => {
            vec![begin(0.0, -r * 1.3), line(r * 1.3, 0.0), line(0.0, r * 1.3), line(-r * 1.3, 0.0), Segment::Close]
        }
        Marker::Cross => vec![begin(-r, -r), line(r, r), begin(r, -r), line(-r, r)],
        Marker::Circle => {
            let h = r * 0.552_3;
            let curve = |a: (f32, f32), b: (f32, f32), c: (f32, f32)| {
                let place = |p: (f32, f32)| spot(at.x + p.0, at.y + p.1);
                Segment::Curve(place(a), place(b), place(c))
            };
            vec![
                begin(r, 0.0),
                curve((r, h), (h, r), (0.0, r)),
                curve((-h, r), (-r, h), (-r, 0.0)),
                curve((-r, -h), (-h, -r), (0.0, -r)),
                curve((h, -r), (r, -h), (r, 0.0)),
                Segment::Close,
            ]
        }
    };
    Shape::Path { segments, fill: fill.filter(|_| sign != Marker::Cross), stroke }
}

/// Several indicators, each in a plot of its own with a scale of its own.
pub fn multiples(title: &str, series: &[Series], words: &Wording, width: f32, columns: usize) -> Figure {
    const HEAD: f32 = 22.0;
    const GAP: f32 = 20.0;
    const HEIGHT: f32 = 168.0;
    let columns = columns.max(1);
    let each = (width - GAP * (columns - 1) as f32) / columns as f32;
    let rows = series.len().div_ceil(columns);
    let height = rows as f32 * (HEIGHT + HEAD + GAP);
    let mut figure = Figure { width, height, title: title.to_owned(), alt: alt(series, words), shapes: Vec::new() };
    for (nth, one) in series.iter().enumerate() {
        let (column, row) = (nth % columns, nth / columns);
        let origin = spot(column as f32 * (each + GAP), row as f32 * (HEIGHT + HEAD + GAP));
        let name = if one.code.is_empty() { one.name.clone() } else { format!("{}  {}", one.code, one.name) };
        let at = spot(origin.x, origin.y + 14.0);
        let head = Shape::Text {
            at,
            text: fitted(&name, each),
            size: TEXT,
            face: Face::SansBold,
            ink: Ink::Text,
            anchor: Anchor::Start,
        };
        figure.shapes.push(head);
        let inner = plot(&one.name, std::slice::from_ref(one), words, (each, HEIGHT));
        figure.shapes.extend(inner.shapes.into_iter().map(|shape| moved(shape, spot(origin.x, origin.y + HEAD))));
    }
    figure
}

fn moved(shape: Shape, by: Spot) -> Shape {
    let place = |p: Spot| spot(p.x + by.x, p.y + by.y);
    match shape {
        Shape::Path { segments, fill, stroke } => {
            let segment = |s: Segment| match s {
                Segment::Move(p) => Segment::Move(place(p)),
                Segment::Line(p) => Segment::Line(place(p)),
                Segment::Curve(a, b, c) => Segment::Curve(place(a), place(b), place(c)),
                Segment::Close => Segment::Close,
            };
            Shape::Path { segments: segments.into_iter().map(segment).collect(), fill, stroke }
        }
        Shape::Text { at, text, size, face, ink, anchor } => {
            Shape::Text { at: place(at), text, size, face, ink, anchor }
        }
        Shape::Target { at, size, id, name } => Shape::Target { at: place(at), size, id, name },
    }
}

/// A line without words, for a table: the figures, and the target as a dashed line.
pub fn spark(series: &Series, words: &Wording, size: (f32, f32)) -> Figure {
    let alt = alt(std::slice::from_ref(series), words);
    let mut figure = Figure { width: size.0, height: size.1, title: series.name.clone(), alt, shapes: Vec::new() };
    let Some(scale) = Scale::of_figures(series) else { return figure };
    let area = Area { left: 3.0, top: 4.0, right: size.0 - 4.0, bottom: size.1 - 4.0, scale: &scale };
    if let Some(target) = series.target {
        let y = area.y(target.value);
        figure.shapes.push(Shape::line(spot(0.0, y), spot(size.0, y), thin(Ink::Muted, Some((4.0, 3.0)))));
    }
    for run in series.runs() {
        let places = run.iter().map(|(date, value)| spot(area.x(*date), area.y(*value)));
        let segments: Vec<Segment> =
            places.clone().enumerate().map(|(n, p)| if n == 0 { Segment::Move(p) } else { Segment::Line(p) }).collect();
        if let [(date, value)] = run[..] {
            let at = spot(area.x(date), area.y(value));
            figure.shapes.push(marker(Marker::Circle, at, 1.5, Some(Ink::Accent), None));
        }
        let stroke = Stroke { ink: Ink::Accent, width: 1.5, dash: None };
        figure.shapes.push(Shape::Path { segments, fill: None, stroke: Some(stroke) });
    }
    if let Some((date, value)) = series.last() {
        figure.shapes.push(marker(Marker::Circle, spot(area.x(date), area.y(value)), 2.5, Some(Ink::Accent), None));
    }
    figure
}

/// What the plot says, for those who cannot see it.
fn alt(series: &[Series], words: &Wording) -> String {
    let told = series.iter().map(|one| {
        let figures: Vec<(Date, f64)> = dots_of(one).filter_map(|d| Some((d.date, d.value?))).collect();
        let (Some((from, first)), Some((to, last))) = (figures.first(), figures.last()) else {
            return words.say_with("plot-alt-none", [("name", one.name.as_str().into())]);
        };
        let mut text = words.say_with(
            "plot-alt",
            [
                ("name", one.name.as_str().into()),
                ("count", figures.len().into()),
                ("from", day_text(*from, words).into()),
                ("first", axis_text(one, *first, words).into()),
                ("to", day_text(*to, words).into()),
                ("last", axis_text(one, *last, words).into()),
            ],
        );
        for (id, value) in [("plot-baseline", one.baseline), ("plot-target", one.target)] {
            if let Some(planned) = value {
                text.push(' ');
                text.push_str(&words.say_with(id, [("value", axis_text(one, planned.value, words).into())]));
                text.push('.');
            }
        }
        let gaps = one.gaps().len();
        if gaps > 0 {
            text.push(' ');
            text.push_str(&words.say_with("plot-alt-gaps", [("count", gaps.into())]));
        }
        text
    });
    let mut lines: Vec<String> = told.collect();
    lines.push(words.say(crate::insight::indicators::MEASURED).into_owned());
    lines.join("\n")
}

impl Scale {
    /// Days to mark: years, quarters or months, as many as read well.
    fn day_ticks(&self, words: &Wording) -> Vec<(Date, String)> {
        let (months, years) = match self.days() {
            0..=200 => (1, false),
            201..=500 => (3, false),
            501..=1100 => (6, false),
            1101..=6000 => (12, true),
            _ => (60, true),
        };
        let mut ticks = Vec::new();
        let Ok(mut at) = Date::new(self.from.year(), 1, 1) else { return ticks };
        while at <= self.until && ticks.len() < 60 {
            if at >= self.from {
                let label = if years || at.month() == 1 {
                    at.year().to_string()
                } else {
                    words.say_with("plot-month", [("month", u32::from(at.month().unsigned_abs()).into())])
                };
                ticks.push((at, label));
            }
            match at.checked_add(months.months()) {
                Ok(next) => at = next,
                Err(_) => break,
            }
        }
        ticks
    }
}
