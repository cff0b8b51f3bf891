//! The data-collection plan: one line for each survey, register or interview, with all the indicators that it serves.

use jiff::civil::Date;

use super::calendar::{Cadences, Mark, marks};
use crate::catalogue::Catalogue;
use crate::project::{Budget, Id, Indicator, Project};
use crate::wording::fold;

/// A way to collect data, and what it serves.
#[derive(Debug, Clone, PartialEq)]
pub struct Instrument {
    /// How, as the first of its indicators says it.
    pub method: String,
    /// With what.
    pub tools: Vec<String>,
    /// Indicators that it serves.
    pub indicators: Vec<Id>,
    /// How often.
    pub frequencies: Vec<String>,
    /// Who.
    pub responsible: Vec<String>,
    /// Where the figures come from.
    pub sources: Vec<String>,
    /// What it costs, by currency. The same sum at several indicators is one sum: it is the same survey.
    pub costs: Vec<Budget>,
    /// When figures are wanted next, by day.
    pub next: Vec<Date>,
}

/// The first part of a text, to the first sign that parts: what it is called, without its details.
fn head(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    let end = line.find([',', ';', '(', ':', '.']).unwrap_or(line.len());
    fold(line[..end].trim())
}

/// Do two indicators use the same survey or register? By the same tool, or by the same method with a tool of the same
/// sort: a questionnaire and a module of it are one survey, two registers are two.
fn same(one: &Indicator, other: &Indicator) -> bool {
    let tools = (fold(one.tool.trim()), fold(other.tool.trim()));
    if !tools.0.is_empty() && tools.0 == tools.1 {
        return true;
    }
    let (short, long) = (head(&one.method), head(&other.method));
    let (short, long) = if short.len() <= long.len() { (short, long) } else { (long, short) };
    // “Household survey” and “Household survey in February” are one; a single word is no name of a survey.
    let begins = short.contains(' ') && long.strip_prefix(&short).is_some_and(|rest| rest.starts_with(' '));
    if short.is_empty() || (short != long && !begins) {
        return false;
    }
    let first_word = |tool: &str| head(tool).split(' ').next().unwrap_or_default().to_owned();
    tools.0.is_empty() || tools.1.is_empty() || first_word(&tools.0) == first_word(&tools.1)
}

fn add(list: &mut Vec<String>, text: &str) {
    let text = text.trim();
    if !text.is_empty() && !list.iter().any(|one| fold(one) == fold(text)) {
        list.push(text.to_owned());
    }
}

/// The data-collection plan of a project. Indicators that say neither method nor tool come last, each by itself.
pub fn collection(catalogue: &Catalogue, cadences: &Cadences, project: &Project, today: Date) -> Vec<Instrument> {
    let mut groups: Vec<Vec<&Indicator>> = Vec::new();
    for indicator in &project.indicators {
        match groups.iter_mut().find(|group| group.iter().any(|one| same(one, indicator))) {
            Some(group) => group.push(indicator),
            None => groups.push(vec![indicator]),
        }
    }
    groups.sort_by_key(|group| group[0].method.trim().is_empty() && group[0].tool.trim().is_empty());
    groups.into_iter().map(|group| instrument(catalogue, cadences, project, today, &group)).collect()
}

fn instrument(
    catalogue: &Catalogue,
    cadences: &Cadences,
    project: &Project,
    today: Date,
    group: &[&Indicator],
) -> Instrument {
    let mut instrument = Instrument {
        method: String::new(),
        tools: Vec::new(),
        indicators: Vec::new(),
        frequencies: Vec::new(),
        responsible: Vec::new(),
        sources: Vec::new(),
        costs: Vec::new(),
        next: Vec::new(),
    };
    let mut sums: Vec<&Budget> = Vec::new();
    for indicator in group {
        if instrument.method.is_empty() {
            indicator.method.trim().clone_into(&mut instrument.method);
        }
        add(&mut instrument.tools, &indicator.tool);
        add(&mut instrument.frequencies, &indicator.frequency);
        add(&mut instrument.responsible, &indicator.responsible);
        add(&mut instrument.sources, &indicator.verification);
        instrument.indicators.push(indicator.id.clone());
        sums.extend(indicator.cost.iter().filter(|cost| !sums.contains(cost)).collect::<Vec<_>>());
        let wanted = marks(catalogue, cadences, &project.identity, indicator, today);
        let wanted = wanted.into_iter().filter(|m| !matches!(m.mark, Mark::Measured | Mark::NoData | Mark::Baseline));
        instrument.next.extend(wanted.map(|m| m.date).filter(|date| *date >= today));
    }
    for sum in sums {
        match instrument.costs.iter_mut().find(|cost| cost.currency == sum.currency) {
            Some(cost) => cost.amount += sum.amount,
            None => instrument.costs.push(sum.clone()),
        }
    }
    instrument.next.sort_unstable();
    instrument.next.dedup();
    instrument
}
