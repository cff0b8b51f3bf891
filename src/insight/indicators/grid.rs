//! A grid pasted from a spreadsheet: what each column and cell is taken for is shown before anything is taken.

use jiff::Timestamp;
use jiff::civil::Date;

use super::breakdown::Breakdowns;
use super::change::{correct, place, signed};
use super::dates::{DateHow, Order};
use super::doubts::{Doubt, beside_doubts, measurement_doubts};
use super::reader::{Read, Reader, Sure};
use crate::catalogue::Catalogue;
use crate::project::{Edit, Id, Indicator, Measurement, Part, Project, Value, ValueKind};
use crate::wording::{Wording, fold};

/// What a column is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// The day.
    Date,
    /// The value of an indicator.
    Value(Id),
    /// What was counted.
    Numerator,
    /// Out of what.
    Denominator,
    /// One group's value: by what, and which.
    Group(String, String),
    /// Where the figures are from.
    Source,
    /// A remark.
    Remark,
    /// The code of the indicator that a line is about.
    Indicator,
    /// Not understood: nothing is taken from it.
    Ignored,
}

/// A measurement that a grid proposes.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposed {
    /// The line of the grid, from one.
    pub line: usize,
    /// The indicator.
    pub indicator: Id,
    /// What would be taken.
    pub measurement: Measurement,
    /// The measurement of that day that it would correct.
    pub replaces: Option<Id>,
    /// What looks wrong, or how it was read.
    pub doubts: Vec<Doubt>,
    /// It is to be taken. People can change that.
    pub take: bool,
}

/// A grid as it was understood.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Grid {
    /// What each column is taken for, with its head as it was written.
    pub columns: Vec<(Column, String)>,
    /// What it proposes, in order of its lines.
    pub proposed: Vec<Proposed>,
    /// Lines of which nothing can be taken, with the reason.
    pub left: Vec<(usize, Doubt)>,
}

/// What a grid is read with.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// The catalogue.
    pub catalogue: &'a Catalogue,
    /// The words of the reader.
    pub words: &'a Wording,
    /// Reads values and dates.
    pub reader: &'a Reader,
    /// By what figures are split.
    pub breakdowns: &'a Breakdowns,
    /// The project.
    pub project: &'a Project,
    /// Today.
    pub today: Date,
}

/// Cells of a text: parted by tabs, or else by semicolons or commas, with quotation marks as RFC 4180 has them.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let first = text.lines().next().unwrap_or_default();
    let sign = ['\t', ';'].into_iter().find(|sign| first.contains(*sign)).unwrap_or(',');
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut signs = text.chars().peekable();
    while let Some(c) = signs.next() {
        match c {
            '"' if quoted && signs.peek() == Some(&'"') => {
                signs.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            c if c == sign && !quoted => row.push(std::mem::take(&mut cell)),
            c => cell.push(c),
        }
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(row);
    }
    for row in &mut rows {
        for cell in row.iter_mut() {
            *cell = cell.trim().to_owned();
        }
    }
    rows.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    for row in &mut rows {
        row.resize(width, String::new());
    }
    rows
}

fn turned(rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let width = rows.first().map_or(0, Vec::len);
    (0..width).map(|at| rows.iter().map(|row| row[at].clone()).collect()).collect()
}

/// Reads a grid. `indicator` is the one whose sheet it was pasted into; without one, codes must say whose figures they are.
pub fn grid(desk: &Desk<'_>, indicator: Option<&Indicator>, text: &str) -> Grid {
    let mut rows = cells(text);
    let is_date = |cell: &String| desk.reader.date(cell, Order::DayFirst).is_some() && !is_plain(desk.reader, cell);
    // Days along the top: the grid is laid on its side.
    let across = rows.first().is_some_and(|row| row.iter().skip(1).filter(|cell| is_date(cell)).count() >= 2);
    let down = rows.iter().filter(|row| row.first().is_some_and(is_date)).count() >= 2;
    if across && !down {
        rows = turned(&rows);
    }
    let mut grid = Grid::default();
    let Some(first) = rows.first() else { return grid };
    let has_head = !first.iter().any(is_date) && first.iter().any(|cell| !cell.is_empty());
    let columns: Vec<Column> = if has_head {
        let mut columns = headed(desk, indicator, first);
        undated(desk, &rows[1..], &mut columns);
        columns
    } else {
        unheaded(desk, indicator, &rows)
    };
    let body = if has_head { &rows[1..] } else { &rows[..] };
    let dates = columns.iter().position(|column| *column == Column::Date);
    let order = dates.map_or_else(Order::default, |at| desk.reader.order_of(body.iter().map(|row| row[at].as_str())));
    for (at, row) in body.iter().enumerate() {
        let nth = at + 1 + usize::from(has_head);
        Line { desk, columns: &columns, row, nth, order }.read(indicator, &mut grid);
    }
    let heads = if has_head { first.clone() } else { vec![String::new(); columns.len()] };
    grid.columns = columns.into_iter().zip(heads).collect();
    mark_twice(&mut grid);
    grid
}

/// A bare number such as 2026 may be a year or a figure; a column of figures is no column of dates.
fn is_plain(reader: &Reader, cell: &str) -> bool {
    matches!(reader.number(cell), Read::This(..))
}

fn named<'a>(project: &'a Project, text: &str) -> Option<&'a Indicator> {
    let wanted = fold(text.trim());
    let is = |i: &&Indicator| {
        i.id.as_str() == text.trim()
            || (!i.code.is_empty() && fold(&i.code) == wanted)
            || (!i.name.is_empty() && fold(i.name.trim()) == wanted)
    };
    (!wanted.is_empty()).then(|| project.indicators.iter().find(is)).flatten()
}

fn headed(desk: &Desk<'_>, indicator: Option<&Indicator>, heads: &[String]) -> Vec<Column> {
    let known = [
        Column::Date,
        Column::Ignored,
        Column::Numerator,
        Column::Denominator,
        Column::Source,
        Column::Remark,
        Column::Indicator,
    ];
    let column = |head: &String| {
        let said = fold(head);
        let place = desk.reader.heads.iter().position(|forms| forms.contains(&said));
        match (place, indicator) {
            (Some(1), Some(indicator)) => return Column::Value(indicator.id.clone()),
            // The value of whichever indicator the line names.
            (Some(1), None) => return Column::Value(Id::new("")),
            (Some(place), _) => return known[place].clone(),
            (None, _) => {}
        }
        if let Some(other) = named(desk.project, head) {
            return Column::Value(other.id.clone());
        }
        let splits = indicator.map(|i| i.by.as_slice()).unwrap_or_default();
        if let Some((by, group)) = head.split_once([':', '=']) {
            return Column::Group(by.trim().to_owned(), group.trim().to_owned());
        }
        let fits = |by: &&String| {
            let used = indicator.iter().flat_map(|i| &i.measurements).flat_map(|m| &m.parts);
            let mut used = used.filter(|p| desk.breakdowns.same_set(&p.by, by));
            desk.breakdowns.group(by, head).is_some() || used.any(|p| fold(&p.group) == said)
        };
        match splits.iter().find(fits) {
            Some(by) => Column::Group(by.clone(), head.clone()),
            None => Column::Ignored,
        }
    };
    let mut columns: Vec<Column> = heads.iter().map(column).collect();
    // A single column beside the date that nothing names is the value.
    let counts = |columns: &[Column]| {
        columns.iter().any(|c| matches!(c, Column::Value(_) | Column::Numerator | Column::Group(..)))
    };
    if let Some(indicator) = indicator
        && !counts(&columns)
        && let Some(free) = columns.iter_mut().find(|c| **c == Column::Ignored)
    {
        *free = Column::Value(indicator.id.clone());
    }
    columns
}

/// Finds the date where no head names it: the first column all of whose cells are dates.
fn undated(desk: &Desk<'_>, body: &[Vec<String>], columns: &mut [Column]) {
    if columns.contains(&Column::Date) {
        return;
    }
    let dated = |at: &usize| {
        let mut cells = body.iter().map(|row| &row[*at]).filter(|cell| !cell.is_empty()).peekable();
        cells.peek().is_some() && cells.all(|cell| desk.reader.date(cell, Order::DayFirst).is_some())
    };
    if let Some(at) = (0..columns.len()).find(dated) {
        columns[at] = Column::Date;
    }
}

fn unheaded(desk: &Desk<'_>, indicator: Option<&Indicator>, rows: &[Vec<String>]) -> Vec<Column> {
    let mut columns = vec![Column::Ignored; rows.first().map_or(0, Vec::len)];
    undated(desk, rows, &mut columns);
    let Some(indicator) = indicator else { return columns };
    let numeric = |at: usize| {
        rows.iter().any(|row| matches!(desk.reader.number(&row[at]), Read::This(..)))
            && rows.iter().all(|row| !matches!(desk.reader.number(&row[at]), Read::Unclear))
    };
    let free: Vec<usize> = (0..columns.len()).filter(|at| columns[*at] == Column::Ignored).collect();
    let counts: Vec<usize> = free.iter().copied().filter(|at| numeric(*at)).collect();
    let mut rest = free.clone();
    if let (ValueKind::Percentage, [numerator, denominator, ..]) = (indicator.kind, &counts[..]) {
        columns[*numerator] = Column::Numerator;
        columns[*denominator] = Column::Denominator;
        rest.retain(|at| at != numerator && at != denominator);
    } else if let Some(at) = counts.first().or(free.first()).copied() {
        columns[at] = Column::Value(indicator.id.clone());
        rest.retain(|other| *other != at);
    }
    // What is left over and no number is a remark.
    if let Some(at) = rest.into_iter().find(|at| !numeric(*at)) {
        columns[at] = Column::Remark;
    }
    columns
}

struct Line<'a> {
    desk: &'a Desk<'a>,
    columns: &'a [Column],
    row: &'a [String],
    nth: usize,
    order: Order,
}

impl Line<'_> {
    fn cell(&self, wanted: &Column) -> &str {
        let at = self.columns.iter().position(|column| column == wanted);
        at.map_or("", |at| self.row[at].as_str())
    }

    fn read(&self, indicator: Option<&Indicator>, grid: &mut Grid) {
        let said = self.cell(&Column::Date);
        let Some(day) = self.desk.reader.date(said, self.order) else {
            grid.left.push((self.nth, Doubt::NoDate(said.to_owned())));
            return;
        };
        let mut doubts = Vec::new();
        match day.how {
            DateHow::Exact => {}
            DateHow::EitherWay => doubts.push(Doubt::EitherWay(day.date)),
            DateHow::PeriodEnd => doubts.push(Doubt::PeriodEnd(day.date)),
        }
        let of_line = named(self.desk.project, self.cell(&Column::Indicator)).or(indicator);
        let mut found = false;
        for (column, cell) in self.columns.iter().zip(self.row) {
            let Column::Value(id) = column else { continue };
            let own = self.desk.project.indicators.iter().find(|i| i.id == *id);
            let Some(indicator) = own.or(of_line.filter(|i| id.as_str().is_empty() || i.id == *id)) else { continue };
            found = true;
            let read = self.desk.reader.value(indicator, cell);
            self.propose(indicator, day.date, read, cell, doubts.clone(), grid);
        }
        let counted = self.columns.iter().any(|c| matches!(c, Column::Numerator | Column::Group(..)));
        match of_line {
            Some(indicator) if !found && counted => {
                let (read, cell) = self.counted(indicator);
                self.propose(indicator, day.date, read, &cell, doubts, grid);
            }
            None if !found => {
                grid.left.push((self.nth, Doubt::Unclear(self.cell(&Column::Indicator).to_owned())));
            }
            _ => {}
        }
    }

    /// The value of a line from its numerator and denominator, or from its groups where they add up.
    fn counted(&self, indicator: &Indicator) -> (Read<Value>, String) {
        let (top, bottom) = (self.cell(&Column::Numerator), self.cell(&Column::Denominator));
        let said = format!("{top} / {bottom}");
        let read = match (self.desk.reader.number(top), self.desk.reader.number(bottom)) {
            (Read::This(numerator, a), Read::This(denominator, b)) => {
                let sure = if a == Sure::Yes { b } else { a };
                Read::This(Value::Share { numerator, denominator }, sure)
            }
            // A count without anything that it is out of.
            (Read::This(number, sure), Read::Nothing) if indicator.kind == ValueKind::Number => {
                Read::This(Value::Number(number), sure)
            }
            (Read::Nothing, Read::Nothing) => {
                let parts = self.parts(indicator, &mut Vec::new());
                let adds_up = parts.first().is_some_and(|first| {
                    let one = parts.iter().all(|p| self.desk.breakdowns.same_set(&p.by, &first.by));
                    one && self.desk.breakdowns.set(&first.by).is_none_or(|set| set.adds_up)
                });
                let sum = super::values::sum(indicator.kind, parts.iter().map(|p| &p.value)).filter(|_| adds_up);
                sum.map_or(Read::Nothing, |sum| Read::This(sum, Sure::Yes))
            }
            (Read::NoData, _) | (_, Read::NoData) => Read::NoData,
            _ => Read::Unclear,
        };
        (read, said)
    }

    fn parts(&self, indicator: &Indicator, doubts: &mut Vec<Doubt>) -> Vec<Part> {
        let mut parts = Vec::new();
        for (column, cell) in self.columns.iter().zip(self.row) {
            let Column::Group(by, group) = column else { continue };
            match self.desk.reader.value(indicator, cell) {
                Read::This(value, _) => parts.push(Part { by: by.clone(), group: group.clone(), value }),
                Read::Unclear => doubts.push(Doubt::Unclear(cell.clone())),
                Read::Nothing | Read::NoData => {}
            }
        }
        parts
    }

    fn propose(
        &self,
        indicator: &Indicator,
        date: Date,
        read: Read<Value>,
        cell: &str,
        mut doubts: Vec<Doubt>,
        grid: &mut Grid,
    ) {
        let desk = self.desk;
        let mut measurement = Measurement::new(Id::fresh(), date);
        self.cell(&Column::Source).clone_into(&mut measurement.source);
        self.cell(&Column::Remark).clone_into(&mut measurement.remark);
        measurement.parts = self.parts(indicator, &mut doubts);
        let mut take = true;
        match read {
            Read::This(value, sure) => {
                match (sure, &value) {
                    (Sure::ByLanguage, Value::Number(number)) => doubts.push(Doubt::ByLanguage(*number)),
                    (Sure::ByLanguage, Value::Share { numerator, .. }) => doubts.push(Doubt::ByLanguage(*numerator)),
                    (Sure::PerhapsFraction, _) => doubts.push(Doubt::PerhapsFraction),
                    _ => {}
                }
                measurement.value = Some(value);
            }
            Read::NoData => {}
            Read::Nothing => {
                doubts.push(Doubt::EmptyCell);
                take = false;
            }
            Read::Unclear => {
                doubts.push(Doubt::Unclear(cell.to_owned()));
                take = false;
            }
        }
        let identity = &desk.project.identity;
        doubts.extend(measurement_doubts(desk.catalogue, identity, desk.breakdowns, indicator, &measurement));
        doubts.extend(beside_doubts(indicator, &measurement, desk.today, desk.words));
        let same_day = indicator.measurements.iter().find(|m| m.date == date);
        // What stands there already is only replaced when a person says so.
        take &= same_day.is_none();
        let replaces = same_day.map(|m| m.id.clone());
        let indicator = indicator.id.clone();
        grid.proposed.push(Proposed { line: self.nth, indicator, measurement, replaces, doubts, take });
    }
}

fn mark_twice(grid: &mut Grid) {
    let keys: Vec<(Id, Date)> = grid.proposed.iter().map(|p| (p.indicator.clone(), p.measurement.date)).collect();
    for (at, proposed) in grid.proposed.iter_mut().enumerate() {
        if keys[..at].contains(&keys[at]) {
            proposed.doubts.push(Doubt::TwiceInGrid);
            proposed.take = false;
        }
    }
}

impl Grid {
    /// What is taken, as one edit. A figure for a day that has one already corrects it, with this reason.
    pub fn edit(&self, project: &Project, reason: &str, who: &str, now: Timestamp) -> Edit {
        let mut edits = Vec::new();
        for indicator in &project.indicators {
            let mut changed = indicator.clone();
            for proposed in self.proposed.iter().filter(|p| p.take && p.indicator == indicator.id) {
                let Measurement { value, parts, .. } = proposed.measurement.clone();
                match &proposed.replaces {
                    Some(id) => {
                        let parts = (!parts.is_empty()).then_some(parts);
                        correct(&mut changed, id, value, parts, reason, (who, now));
                    }
                    None => place(&mut changed, proposed.measurement.clone()),
                }
            }
            if changed != *indicator {
                edits.push(signed(changed, who, now));
            }
        }
        Edit::Group(edits)
    }
}
