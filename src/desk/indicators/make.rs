//! New indicators: from one that the source prints, or of the team's own.

use crate::catalogue::{Item, Rung, Section, Unit};
use crate::desk::shared::{Asked, Request, Shared};
use crate::insight::indicators::prefilled;
use crate::project::{Id, Indicator};

/// The sheet of a printed indicator, filled in as far as the source goes. `unit` chooses between ways to measure it.
pub fn from_item(shared: &Shared<'_>, item: &Item, unit: Option<Unit>) -> Indicator {
    let sheet = prefilled(shared.catalogue, shared.content, shared.project, item, unit, Id::fresh());
    let code = next_code(shared, &item.section);
    signed(shared, Indicator { code, ..sheet })
}

/// An empty sheet for a section, and for a rung or heading of it.
pub fn own(shared: &Shared<'_>, section: Option<&Section>, category: Option<&Item>) -> Indicator {
    let level = category.map(|category| match category.rung() {
        // The headings of a checklist all are one rung: such an indicator belongs to its heading by id.
        Some(Rung::Checklist) | None => category.id.to_string(),
        Some(rung) => rung.name().to_owned(),
    });
    let section = section.map_or("", |section| &section.name);
    let sheet = Indicator {
        section: section.to_owned(),
        code: next_code(shared, section),
        level: level.unwrap_or_default(),
        ..Indicator::new(Id::fresh())
    };
    signed(shared, sheet)
}

fn signed(shared: &Shared<'_>, sheet: Indicator) -> Indicator {
    Indicator {
        sensitivity: shared.project.identity.confidentiality,
        author: shared.author.to_owned(),
        at: Some(shared.now),
        ..sheet
    }
}

/// Adds a sheet as one step, which can be undone as one.
pub fn add(sheet: Indicator, asked: &mut Asked) -> Id {
    let id = sheet.id.clone();
    asked.request(Request::EndRun);
    asked.edit(sheet);
    asked.request(Request::EndRun);
    id
}

/// The next code of a section: its own letter, or the first that no other section uses, and the next number.
fn next_code(shared: &Shared<'_>, section: &str) -> String {
    let parts = |i: &Indicator| {
        let (letter, number) = i.code.split_once('-')?;
        Some((letter.to_owned(), number.parse::<u32>().ok()?))
    };
    let used = |own: bool| {
        let of = move |i: &&Indicator| (i.section == section) == own;
        shared.project.indicators.iter().filter(of).filter_map(parts)
    };
    let letter = used(true).next().map(|(letter, _)| letter).or_else(|| {
        let taken: Vec<String> = used(false).map(|(letter, _)| letter).collect();
        ('A'..='Z').map(String::from).find(|letter| !taken.contains(letter))
    });
    let letter = letter.unwrap_or_else(|| "Z".to_owned());
    let all = shared.project.indicators.iter().filter_map(parts);
    let last = all.filter(|(l, _)| *l == letter).map(|(_, n)| n).max().unwrap_or_default();
    format!("{letter}-{}", last + 1)
}
