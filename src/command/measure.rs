//! `jalon measure`: adds a figure to an indicator, or puts one right with a reason. It goes through an open document, so
//! that lock, journal and backup hold.

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::args::{self, Option_, Parsed, Values};
use super::{Command, Exit, Output, Session, project};
use crate::insight::indicators::{
    Breakdowns, DateHow, Doubt, Order, Read, Reader, Sure, beside_doubts, corrected, measured, measurement_doubts,
    print,
};
use crate::project::{Id, Indicator, Measurement, Part, Project, Value};
use crate::store::{Access, Document, Folders};
use crate::wording::fold;

const fn option(name: &'static str, value: &'static str, about: &'static str) -> Option_ {
    Option_ { name, values: Values::Any(value), about }
}

/// The command.
pub const COMMAND: Command = Command {
    name: "measure",
    about: "command-measure-about",
    options: &[
        option("--date", "DATE", "option-date"),
        option("--value", "VALUE", "option-figure"),
        option("--numerator", "NUMBER", "option-numerator"),
        option("--denominator", "NUMBER", "option-denominator"),
        option("--by", "GROUP", "option-by"),
        option("--source", "TEXT", "option-source-of-figure"),
        option("--remark", "TEXT", "option-remark"),
        option("--reason", "TEXT", "option-reason"),
        args::LANG,
        project::PASSPHRASE,
    ],
    operands: &["FILE", "ID"],
    run,
};

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    match measure(session, parsed, out) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn measure(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Exit, Exit> {
    let catalogue = session.catalogue(out)?;
    let breakdowns =
        Breakdowns::load(&session.assets).map_err(|faults| super::tell_faults(&session.words, &faults, out))?;
    let opened = project::open(session, parsed, out)?;
    let mut document = Document::of(&Folders::of_user(), opened, &project::who());
    if !document.may_write() {
        out.problem(&document.access().tell(&session.words));
        // Fields that are not known would be dropped: a script must not do that.
        let unknown = matches!(document.access(), Access::Unknown(_));
        return Err(if unknown { Exit::Finding } else { Exit::File });
    }
    let wanted = parsed.operands.get(1).map_or("", String::as_str);
    let reader = Reader::new(&session.words);
    let step = find(session, document.project(), wanted, out)
        .and_then(|indicator| Step::read(session, parsed, &reader, &breakdowns, indicator, out));
    let step = match step {
        Ok(step) => step,
        Err(exit) => {
            document.abandon();
            return Err(exit);
        }
    };
    let identity = &document.project().identity;
    let mut doubts = step.doubts.clone();
    doubts.extend(measurement_doubts(&catalogue, identity, &breakdowns, &step.indicator, &step.measurement));
    if step.measurement.date > Zoned::now().date() {
        doubts.extend(
            beside_doubts(&step.indicator, &step.measurement, Zoned::now().date(), &session.words)
                .into_iter()
                .filter(|doubt| *doubt == Doubt::Future),
        );
    }
    doubts.dedup();
    let now = Timestamp::now();
    let edit = match &step.former {
        Some(id) => {
            let parts = Some(step.measurement.parts.clone());
            let reason = parsed.value("--reason").unwrap_or_default();
            corrected(&step.indicator, id, step.measurement.value.clone(), parts, reason, &project::who(), now)
        }
        None => Some(measured(&step.indicator, step.measurement.clone(), &project::who(), now)),
    };
    let Some(edit) = edit else {
        document.abandon();
        return Ok(out.line(&session.say("measure-same", &[("date", project::day(session, step.measurement.date))])));
    };
    document.edit(&edit, now);
    if let Err(error) = document.close() {
        out.problem(&error.tell(&session.words));
        return Err(Exit::File);
    }
    for doubt in doubts {
        out.problem(&session.say("measure-doubt", &[("doubt", doubt.say(&session.words))]));
    }
    Ok(out.line(&step.done(session)))
}

/// The indicator of an id or a code.
fn find<'a>(
    session: &Session,
    project: &'a Project,
    wanted: &str,
    out: &mut Output<'_>,
) -> Result<&'a Indicator, Exit> {
    if let Some(indicator) = project.indicators.iter().find(|i| i.id.as_str() == wanted) {
        return Ok(indicator);
    }
    let coded: Vec<&Indicator> =
        project.indicators.iter().filter(|i| !wanted.is_empty() && fold(&i.code) == fold(wanted)).collect();
    match coded[..] {
        [one] => Ok(one),
        [] => {
            let code = |i: &Indicator| if i.code.is_empty() { i.id.to_string() } else { i.code.clone() };
            let names: Vec<String> = project.indicators.iter().map(code).collect();
            let values = [("id", wanted.to_owned()), ("names", names.join(", "))];
            out.problem(&session.say("measure-no-indicator", &values));
            Err(Exit::Usage)
        }
        _ => {
            let names: Vec<String> = coded.iter().map(|i| i.id.to_string()).collect();
            let values = [("id", wanted.to_owned()), ("names", names.join(", "))];
            out.problem(&session.say("measure-several", &values));
            Err(Exit::Usage)
        }
    }
}

/// What the command line asks to be written.
struct Step {
    indicator: Indicator,
    measurement: Measurement,
    /// The measurement that is put right.
    former: Option<Id>,
    before: Option<Value>,
    group: Option<(String, Value)>,
    doubts: Vec<Doubt>,
}

impl Step {
    fn read(
        session: &Session,
        parsed: &Parsed,
        reader: &Reader,
        breakdowns: &Breakdowns,
        indicator: &Indicator,
        out: &mut Output<'_>,
    ) -> Result<Self, Exit> {
        let mut doubts = Vec::new();
        let date = date(session, parsed, reader, &mut doubts, out)?;
        let value = value(session, parsed, reader, indicator, &mut doubts, out)?;
        let there = indicator.measurements.iter().find(|m| m.date == date);
        let mut measurement = there.cloned().unwrap_or_else(|| Measurement::new(Id::fresh(), date));
        let before = measurement.value.clone();
        let mut group = None;
        let changes_there = match (parsed.value("--by"), &value) {
            (Some(text), Some(value)) => {
                let part = part(session, breakdowns, indicator, text, value.clone(), out)?;
                group = Some((part.group.clone(), part.value.clone()));
                put_part(breakdowns, &mut measurement, part)
            }
            (Some(text), None) => {
                out.problem(&session.say("measure-not-a-group", &[("text", text.to_owned())]));
                return Err(Exit::Usage);
            }
            (None, _) => {
                measurement.value.clone_from(&value);
                // A day of which only groups were told so far has no total to put right.
                there.is_some_and(|m| m.value != value && (m.value.is_some() || m.parts.is_empty()))
            }
        };
        for (option, field) in [("--source", &mut measurement.source), ("--remark", &mut measurement.remark)] {
            if let Some(text) = parsed.value(option) {
                text.clone_into(field);
            }
        }
        // Another figure for a day that has one is a correction, and a correction has a reason.
        if changes_there && parsed.value("--reason").is_none_or(|reason| reason.trim().is_empty()) {
            let former = print(indicator, before.as_ref(), &session.words);
            let values = [("date", project::day(session, date)), ("former", former)];
            out.problem(&session.say("measure-there", &values));
            return Err(Exit::Usage);
        }
        let same = there.is_some_and(|m| *m == measurement);
        let former = there.filter(|_| changes_there || same).map(|m| m.id.clone());
        let mut indicator = indicator.clone();
        // Source and remark of a figure that is put right are those of the new one.
        if let Some(m) = indicator.measurements.iter_mut().find(|m| Some(&m.id) == former.as_ref()) {
            m.source.clone_from(&measurement.source);
            m.remark.clone_from(&measurement.remark);
        }
        Ok(Self { indicator, measurement, former, before, group, doubts })
    }

    fn done(&self, session: &Session) -> String {
        let words = &session.words;
        let code =
            if self.indicator.code.is_empty() { self.indicator.name.clone() } else { self.indicator.code.clone() };
        let date = project::day(session, self.measurement.date);
        if let Some((group, value)) = &self.group {
            let value = print(&self.indicator, Some(value), words);
            let values = [("code", code), ("value", value), ("date", date), ("group", group.clone())];
            return session.say("measure-done-group", &values);
        }
        let value = print(&self.indicator, self.measurement.value.as_ref(), words);
        if self.former.is_some() {
            let former = print(&self.indicator, self.before.as_ref(), words);
            let values = [("code", code), ("value", value), ("date", date), ("former", former)];
            return session.say("measure-corrected", &values);
        }
        session.say("measure-done", &[("code", code), ("value", value), ("date", date)])
    }
}

fn date(
    session: &Session,
    parsed: &Parsed,
    reader: &Reader,
    doubts: &mut Vec<Doubt>,
    out: &mut Output<'_>,
) -> Result<Date, Exit> {
    let Some(text) = parsed.value("--date") else { return Ok(Zoned::now().date()) };
    let Some(read) = reader.date(text, Order::DayFirst) else {
        out.problem(&session.say("measure-not-a-date", &[("text", text.to_owned())]));
        return Err(Exit::Usage);
    };
    match read.how {
        DateHow::Exact => {}
        DateHow::EitherWay => doubts.push(Doubt::EitherWay(read.date)),
        DateHow::PeriodEnd => doubts.push(Doubt::PeriodEnd(read.date)),
    }
    Ok(read.date)
}

/// The figure. None: it is said that there is none.
fn value(
    session: &Session,
    parsed: &Parsed,
    reader: &Reader,
    indicator: &Indicator,
    doubts: &mut Vec<Doubt>,
    out: &mut Output<'_>,
) -> Result<Option<Value>, Exit> {
    let counted = (parsed.value("--numerator"), parsed.value("--denominator"));
    let (text, read) = match (parsed.value("--value"), counted) {
        (Some(text), (None, None)) => (text.to_owned(), reader.value(indicator, text)),
        (None, (Some(top), Some(bottom))) => {
            let read = match (reader.number(top), reader.number(bottom)) {
                (Read::This(numerator, a), Read::This(denominator, b)) => {
                    let sure = if a == Sure::Yes { b } else { a };
                    Read::This(Value::Share { numerator, denominator }, sure)
                }
                _ => Read::Unclear,
            };
            (format!("{top} / {bottom}"), read)
        }
        _ => {
            out.problem(&session.words.say("measure-needs-value"));
            return Err(Exit::Usage);
        }
    };
    match read {
        Read::NoData => Ok(None),
        Read::This(value, sure) => {
            match (sure, &value) {
                (Sure::ByLanguage, Value::Number(number)) => doubts.push(Doubt::ByLanguage(*number)),
                (Sure::ByLanguage, Value::Share { numerator, .. }) => doubts.push(Doubt::ByLanguage(*numerator)),
                (Sure::PerhapsFraction, _) => doubts.push(Doubt::PerhapsFraction),
                _ => {}
            }
            Ok(Some(value))
        }
        Read::Nothing | Read::Unclear => {
            let kind = session.words.say(&indicator.kind.message()).into_owned();
            out.problem(&session.say("measure-not-read", &[("text", text), ("kind", kind)]));
            Err(Exit::Usage)
        }
    }
}

/// “sex=female” as the indicator writes it: in the words of its earlier figures, or else in those of the set.
fn part(
    session: &Session,
    breakdowns: &Breakdowns,
    indicator: &Indicator,
    text: &str,
    value: Value,
    out: &mut Output<'_>,
) -> Result<Part, Exit> {
    let halves = text.split_once('=').map(|(by, group)| (by.trim(), group.trim()));
    let Some((by, group)) = halves.filter(|(by, group)| !by.is_empty() && !group.is_empty()) else {
        out.problem(&session.say("measure-not-a-group", &[("text", text.to_owned())]));
        return Err(Exit::Usage);
    };
    let named = indicator.by.iter().find(|own| breakdowns.same_set(own, by));
    let by = named.cloned().unwrap_or_else(|| by.to_owned());
    let known = breakdowns.groups_to_fill(indicator, &by, &session.words);
    let group =
        known.into_iter().find(|own| breakdowns.same_group(&by, own, group)).unwrap_or_else(|| group.to_owned());
    Ok(Part { by, group, value })
}

/// Puts one group's figure in its place. True: there was another one for it.
fn put_part(breakdowns: &Breakdowns, measurement: &mut Measurement, part: Part) -> bool {
    let same =
        |one: &Part| breakdowns.same_set(&one.by, &part.by) && breakdowns.same_group(&part.by, &one.group, &part.group);
    if let Some(one) = measurement.parts.iter_mut().find(|one| same(one)) {
        let other = one.value != part.value;
        one.value = part.value;
        return other;
    }
    measurement.parts.push(part);
    false
}
