//! `jalon indicators`: the library of indicators, filtered, sorted, compared, or suggested for a design.

use std::path::Path;

use fluent_bundle::FluentValue;
use serde::Serialize;

use super::args::{self, Option_, Parsed, Values};
use super::output::Style;
use super::{Command, Exit, Output, Session, project};
use crate::catalogue::{Catalogue, Disaggregation, ItemView, Rung, Unit};
use crate::insight::indicators::{
    Filter, Library, Row, SortBy, Suggested, Suggestions, change_place, changes, kind_of, suggest,
};
use crate::project::Project;
use crate::store;

const fn option(name: &'static str, value: &'static str, about: &'static str) -> Option_ {
    Option_ { name, values: Values::Any(value), about }
}

/// The command.
pub const COMMAND: Command = Command {
    name: "indicators",
    about: "command-indicators-about",
    options: &[
        option("--search", "WORDS", "option-search"),
        option("--source", "NAME", "option-source"),
        option("--section", "NAME", "option-section"),
        option("--rung", "NAME", "option-rung"),
        option("--kind", "NAME", "option-value-kind"),
        option("--unit", "NAME", "option-unit"),
        option("--by", "NAME", "option-splits"),
        option("--method", "WORDS", "option-method"),
        Option_ { name: "--sort", values: Values::OneOf(ORDERS), about: "option-sort" },
        option("--project", "FILE", "option-project"),
        Option_ { name: "--chosen", values: Values::OneOf(&["yes", "no"]), about: "option-chosen" },
        option("--compare", "LIST", "option-compare"),
        option("--suggest", "FILE", "option-suggest"),
        Option_ { name: "--format", values: Values::OneOf(&["text", "json", "csv"]), about: "option-table" },
        args::LANG,
        args::ASSETS,
        project::PASSPHRASE,
    ],
    operands: &[],
    run,
};

const ORDERS: &[&str] = &["order", "name", "section", "rung", "kind", "frequency"];

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    match list(session, parsed, out) {
        Ok(exit) | Err(exit) => exit,
    }
}

fn list(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Result<Exit, Exit> {
    let catalogue = session.catalogue(out)?;
    if let Some(path) = parsed.value("--suggest") {
        let project = opened(session, parsed, path, out)?;
        return suggestions(session, parsed, &catalogue, &project, out);
    }
    let library = Library::new(&catalogue, &session.words);
    if let Some(ids) = parsed.value("--compare") {
        return compare(session, parsed, &catalogue, &library, ids, out);
    }
    let filter = filter(session, parsed, &library, out)?;
    let project = parsed.value("--project").map(|path| opened(session, parsed, path, out)).transpose()?;
    let chosen = project.as_ref().map(|project| library.chosen(project));
    let places = library.filter(&filter, chosen.as_deref().unwrap_or_default());
    let rows: Vec<(&Row, Option<bool>)> =
        places.iter().map(|at| (&library.rows()[*at], chosen.as_ref().map(|chosen| chosen[*at]))).collect();
    Ok(match parsed.value("--format") {
        Some("json") => json(session, &catalogue, &rows, out),
        Some("csv") => table(session, &catalogue, &rows, out),
        _ => text(session, &catalogue, &rows, out),
    })
}

fn opened(session: &Session, parsed: &Parsed, path: &str, out: &mut Output<'_>) -> Result<Project, Exit> {
    let path = Path::new(path);
    let passphrase = project::passphrase_of(session, parsed, path, out)?;
    let opened = store::open(path, passphrase.as_deref());
    opened.map(|opened| opened.project).map_err(|unreadable| project::tell_unreadable(session, &unreadable, out))
}

/// Names given to an option, parted by commas, each one of those there are.
fn named<T: Copy>(
    session: &Session,
    parsed: &Parsed,
    option: &'static str,
    all: &[(T, &str)],
    out: &mut Output<'_>,
) -> Result<Vec<T>, Exit> {
    let mut found = Vec::new();
    let typed = parsed.value(option).unwrap_or_default();
    for name in typed.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        match all.iter().find(|(_, known)| *known == name) {
            Some((one, _)) => found.push(*one),
            None => {
                let values = [("typed", name.to_owned()), ("option", option.to_owned())];
                out.problem(&session.say("error-value", &values));
                let names: Vec<&str> = all.iter().map(|(_, name)| *name).collect();
                out.problem(&session.say("error-choices", &[("names", names.join(", "))]));
                return Err(Exit::Usage);
            }
        }
    }
    Ok(found)
}

fn filter(session: &Session, parsed: &Parsed, library: &Library, out: &mut Output<'_>) -> Result<Filter, Exit> {
    let facets = library.facets();
    let sections: Vec<(&str, &str)> = facets.sections.iter().map(|(s, _)| (s.as_str(), s.as_str())).collect();
    let mut sources: Vec<(&str, &str)> = library.rows().iter().map(|row| (&*row.source, &*row.source)).collect();
    sources.dedup();
    let rungs: Vec<(Rung, &str)> = Rung::ALL.iter().map(|rung| (*rung, rung.name())).collect();
    let units: Vec<(Unit, &str)> = Unit::ALL.iter().map(|unit| (*unit, unit.name())).collect();
    let splits: Vec<(Disaggregation, &str)> = Disaggregation::ALL.iter().map(|by| (*by, by.name())).collect();
    let owned = |names: Vec<&str>| names.into_iter().map(str::to_owned).collect();
    Ok(Filter {
        search: parsed.value("--search").unwrap_or_default().to_owned(),
        sources: owned(named(session, parsed, "--source", &sources, out)?),
        sections: owned(named(session, parsed, "--section", &sections, out)?),
        rungs: named(session, parsed, "--rung", &rungs, out)?,
        kinds: named(session, parsed, "--kind", &units, out)?,
        units: named(session, parsed, "--unit", &units, out)?,
        by: named(session, parsed, "--by", &splits, out)?,
        method: parsed.value("--method").unwrap_or_default().to_owned(),
        chosen: parsed.value("--chosen").filter(|_| parsed.value("--project").is_some()).map(|said| said == "yes"),
        sort: match parsed.value("--sort") {
            Some("name") => SortBy::Name,
            Some("section") => SortBy::Section,
            Some("rung") => SortBy::Rung,
            Some("kind") => SortBy::Kind,
            Some("frequency") => SortBy::Frequency,
            _ => SortBy::Order,
        },
        descending: false,
    })
}

/// An indicator as JSON prints it: the item, and what the library adds.
#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    item: ItemView,
    code: &'a str,
    category: &'a str,
    method_texts: &'a [String],
    /// The caution with our mark where it is ours; the item's own field has the source's alone.
    caution_text: &'a str,
    value_kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    chosen: Option<bool>,
}

fn json(session: &Session, catalogue: &Catalogue, rows: &[(&Row, Option<bool>)], out: &mut Output<'_>) -> Exit {
    let mut views = Vec::new();
    for (row, chosen) in rows {
        let Some(item) = catalogue.get(&row.id) else { continue };
        views.push(View {
            item: catalogue.view(item, &session.words),
            code: &row.code,
            category: &row.category,
            method_texts: &row.methods,
            caution_text: &row.caution,
            value_kind: row.units.first().map(|unit| kind_of(*unit).name()).unwrap_or_default(),
            chosen: *chosen,
        });
    }
    super::print_json(&views, out)
}

/// Names of choices in the reader's language.
fn listed<'a>(session: &Session, group: &str, names: impl Iterator<Item = &'a str>) -> String {
    names.map(|name| session.words.say(&format!("{group}-{name}")).into_owned()).collect::<Vec<_>>().join(", ")
}

fn table(session: &Session, catalogue: &Catalogue, rows: &[(&Row, Option<bool>)], out: &mut Output<'_>) -> Exit {
    let words = &session.words;
    let heads = [
        "sheet-field-code",
        "indicators-head-name",
        "indicators-head-category",
        "indicators-head-rung",
        "label-definition",
        "label-counts",
        "label-excludes",
        "label-unit",
        "label-direction",
        "label-by",
        "label-every",
        "label-target",
        "label-window",
        "indicators-head-methods",
        "label-caution",
        "indicators-head-cites",
    ];
    let mut lines =
        vec![std::iter::once("id".to_owned()).chain(heads.iter().map(|id| words.say(id).into_owned())).collect()];
    for (row, _) in rows {
        let Some(item) = catalogue.get(&row.id) else { continue };
        let view = catalogue.view(item, words);
        lines.push(vec![
            row.id.to_string(),
            row.code.clone(),
            row.name.clone(),
            row.category.clone(),
            listed(session, "rung", std::iter::once(row.rung.name())),
            view.definition.unwrap_or_default(),
            view.counts.unwrap_or_default(),
            view.excludes.unwrap_or_default(),
            listed(session, "unit", view.units.into_iter()),
            view.direction_remark.unwrap_or_else(|| listed(session, "direction", view.direction.into_iter())),
            listed(session, "by", view.by.into_iter()),
            listed(session, "every", view.every.into_iter()),
            catalogue.target_text(item, words).unwrap_or_default(),
            catalogue.window_text(item, words).unwrap_or_default(),
            row.methods.join("; "),
            row.caution.clone(),
            view.citation,
        ]);
    }
    super::print_table(&lines, out)
}

fn text(session: &Session, catalogue: &Catalogue, rows: &[(&Row, Option<bool>)], out: &mut Output<'_>) -> Exit {
    let words = &session.words;
    if rows.is_empty() {
        return out.line(&words.say("catalogue-nothing"));
    }
    for (row, chosen) in rows {
        let Some(item) = catalogue.get(&row.id) else { continue };
        let label = |id: &str| words.say_with("label-colon", [("label", words.say(id).into())]);
        let rung = listed(session, "rung", std::iter::once(row.rung.name()));
        let mut head = format!("{} · {}", row.id, row.name);
        if *chosen == Some(true) {
            head.push_str(&format!(" ({})", words.say("indicators-chosen")));
        }
        out.line("");
        out.paragraph(0, "", &head, Style::Strong);
        out.paragraph(2, "", &format!("{rung} · {}", row.category), Style::Plain);
        out.paragraph(2, &label("label-caution"), &row.caution, Style::Warn);
        let units = listed(session, "unit", row.units.iter().map(|unit| unit.name()));
        let every = listed(session, "every", std::iter::once(row.every.name()));
        out.paragraph(2, &label("label-unit"), &format!("{units} · {every}"), Style::Plain);
        out.paragraph(2, &label("label-by"), &listed(session, "by", row.by.iter().map(|by| by.name())), Style::Plain);
        for (name, text) in
            [("label-target", catalogue.target_text(item, words)), ("label-window", catalogue.window_text(item, words))]
        {
            if let Some(text) = text {
                out.paragraph(2, &label(name), &text, Style::Plain);
            }
        }
        out.paragraph(2, &label("indicators-head-methods"), &row.methods.join("; "), Style::Plain);
        out.paragraph(2, "", &catalogue.citation(item, words), Style::Quiet);
        if out.closed() {
            return Exit::Done;
        }
    }
    out.line("");
    let count = words.say_with("indicators-found", [("count", FluentValue::from(rows.len()))]);
    out.paragraph(0, "", &count, Style::Quiet);
    out.paragraph(0, "", &words.say(crate::insight::indicators::MEASURED), Style::Warn);
    Exit::Done
}

fn compare(
    session: &Session,
    parsed: &Parsed,
    catalogue: &Catalogue,
    library: &Library,
    ids: &str,
    out: &mut Output<'_>,
) -> Result<Exit, Exit> {
    let ids: Vec<&str> = ids.split(',').map(str::trim).filter(|id| !id.is_empty()).collect();
    if let Some(id) = ids.iter().find(|id| library.row(id).is_none()) {
        out.problem(&session.say("indicators-no-such", &[("id", (*id).to_owned())]));
        return Err(Exit::Usage);
    }
    let lines = library.compare(catalogue, &session.words, &ids);
    let rows: Vec<Vec<String>> = lines
        .iter()
        .map(|line| std::iter::once(session.words.say(line.label).into_owned()).chain(line.texts.clone()).collect())
        .collect();
    Ok(match parsed.value("--format") {
        Some("json") => {
            let pairs: Vec<_> = lines
                .iter()
                .map(|line| serde_json::json!({ "field": session.words.say(line.label), "texts": line.texts, "differ": line.differ }))
                .collect();
            super::print_json(&serde_json::json!({ "indicators": ids, "lines": pairs }), out)
        }
        Some("csv") => {
            let head = std::iter::once(String::new()).chain(ids.iter().map(ToString::to_string)).collect();
            super::print_table(&[vec![head], rows].concat(), out)
        }
        _ => {
            for (line, row) in lines.iter().zip(&rows) {
                out.paragraph(0, "", &row[0], if line.differ { Style::Strong } else { Style::Quiet });
                for (id, text) in ids.iter().zip(&row[1..]) {
                    out.paragraph(2, id, text, if line.differ { Style::Plain } else { Style::Quiet });
                }
            }
            Exit::Done
        }
    })
}

#[derive(Serialize)]
struct ChangeView {
    place: String,
    section: String,
    text: String,
    suggested: Vec<SuggestedView>,
}

#[derive(Serialize)]
struct SuggestedView {
    id: String,
    name: String,
    rung: &'static str,
    why: String,
    quote: String,
    caution: String,
}

fn suggestions(
    session: &Session,
    parsed: &Parsed,
    catalogue: &Catalogue,
    project: &Project,
    out: &mut Output<'_>,
) -> Result<Exit, Exit> {
    let words = &session.words;
    let rules =
        Suggestions::load(catalogue, &session.assets).map_err(|faults| super::tell_faults(words, &faults, out))?;
    let view = |one: Suggested| {
        let item = catalogue.get(&one.item)?;
        Some(SuggestedView {
            name: words.say(&item.message).into_owned(),
            rung: one.rung.name(),
            why: one.why(catalogue, words),
            quote: one.quote,
            caution: crate::insight::indicators::caution_text(catalogue, words, item).unwrap_or_default(),
            id: one.item,
        })
    };
    let found: Vec<ChangeView> = changes(&rules, catalogue, project)
        .iter()
        .map(|change| ChangeView {
            place: change_place(catalogue, words, change),
            section: change.section.clone(),
            text: change.text.to_owned(),
            suggested: suggest(&rules, catalogue, project, change).into_iter().filter_map(view).collect(),
        })
        .collect();
    if parsed.value("--format") == Some("json") {
        return Ok(super::print_json(&found, out));
    }
    if parsed.value("--format") == Some("csv") {
        let mut rows = vec![["id", "rung"].map(str::to_owned).to_vec()];
        rows[0].extend(["indicators-head-name", "label-why", "label-caution"].map(|id| words.say(id).into_owned()));
        for one in found.into_iter().flat_map(|change| change.suggested) {
            rows.push(vec![one.id, one.rung.to_owned(), one.name, one.why, one.caution]);
        }
        return Ok(super::print_table(&rows, out));
    }
    if found.is_empty() {
        return Ok(out.line(&words.say("suggest-none")));
    }
    for change in &found {
        out.line("");
        out.paragraph(0, "", &change.place, Style::Strong);
        if change.suggested.is_empty() {
            out.paragraph(2, "", &words.say("suggest-nothing-left"), Style::Quiet);
        }
        for one in &change.suggested {
            out.paragraph(2, "–", &format!("{} · {}", one.id, one.name), Style::Plain);
            out.paragraph(4, "", &one.why, Style::Plain);
            out.paragraph(
                4,
                "",
                &words.say_with("suggest-quoted", [("text", one.quote.as_str().into())]),
                Style::Quiet,
            );
            out.paragraph(4, "", &one.caution, Style::Warn);
        }
    }
    out.line("");
    out.paragraph(0, "", &words.say(crate::insight::indicators::MEASURED), Style::Warn);
    Ok(Exit::Done)
}
