//! `jalon catalogue`: what the sources ask and advise, to read or as JSON.

use fluent_bundle::FluentValue;
use serde::Serialize;

use super::args::{self, Option_, Parsed, Values};
use super::output::Style;
use super::{Command, Exit, Output, Session};
use crate::catalogue::{Catalogue, GlossaryEntry, Hit, Item, ItemView, Kind, SearchIndex};

const SOURCES: &[&str] = &["toolkit", "framework", "recommendations", "prevention", "global-plan"];
const SECTIONS: &[&str] = &["1", "2", "3", "4", "5", "6", "7", "8", "9", "intro", "more", "principles"];

/// The command.
pub const COMMAND: Command = Command {
    name: "catalogue",
    about: "command-catalogue-about",
    options: &[
        Option_ { name: "--source", values: Values::OneOf(SOURCES), about: "option-source" },
        Option_ { name: "--section", values: Values::OneOf(SECTIONS), about: "option-section" },
        Option_ { name: "--kind", values: Values::Kind, about: "option-kind" },
        args::LANG,
        Option_ { name: "--format", values: Values::OneOf(&["text", "json"]), about: "option-format" },
        Option_ { name: "--search", values: Values::Any("WORDS"), about: "option-search" },
        args::ASSETS,
    ],
    operands: &[],
    run,
};

/// A term as JSON prints it: the same fields as an item where they apply.
#[derive(Serialize)]
struct TermView {
    id: String,
    source: &'static str,
    section: &'static str,
    kind: &'static str,
    title: String,
    text: String,
    citation: String,
    refs: Vec<String>,
    related: Vec<String>,
    jalon: Vec<&'static str>,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Row {
    Item(Box<ItemView>),
    Term(Box<TermView>),
}

fn run(session: &Session, parsed: &Parsed, out: &mut Output<'_>) -> Exit {
    let catalogue = match session.catalogue(out) {
        Ok(catalogue) => catalogue,
        Err(exit) => return exit,
    };
    let hits = chosen(&catalogue, session, parsed);
    if parsed.value("--format") == Some("json") {
        return json(&catalogue, session, &hits, out);
    }
    if hits.is_empty() {
        return out.line(&session.words.say("catalogue-nothing"));
    }
    let searched = parsed.value("--search").is_some();
    let mut page = Page { catalogue: &catalogue, session, searched, section: None };
    for hit in &hits {
        match hit {
            Hit::Item(place) => page.item(&catalogue.items()[*place], out),
            Hit::Term(place) => page.term(&catalogue.glossary()[*place], out),
        }
        if out.closed() {
            return Exit::Done;
        }
    }
    out.line("");
    let count = session.words.say_with("catalogue-found", [("count", FluentValue::from(hits.len()))]);
    out.paragraph(0, "", &count, Style::Quiet);
    out.paragraph(0, "", &session.words.say("catalogue-jalon-mark"), Style::Quiet);
    Exit::Done
}

fn chosen(catalogue: &Catalogue, session: &Session, parsed: &Parsed) -> Vec<Hit> {
    let kind = parsed.value("--kind");
    let keep = |item: &Item| {
        parsed.value("--source").is_none_or(|s| s == &*item.source)
            && parsed.value("--section").is_none_or(|s| s == &*item.section)
            && kind.is_none_or(|k| k == item.kind.name())
    };
    // Terms belong to no source or section: they are listed when asked for, or when a search finds them.
    let terms = parsed.value("--source").is_none() && parsed.value("--section").is_none();
    let terms = terms && kind.is_none_or(|k| k == "glossary");
    match parsed.value("--search") {
        Some(query) => {
            let found = SearchIndex::new(catalogue, &session.words).search(query);
            let keep = |hit: &Hit| match hit {
                Hit::Item(place) => keep(&catalogue.items()[*place]),
                Hit::Term(_) => terms,
            };
            found.into_iter().filter(keep).collect()
        }
        None if kind == Some("glossary") => (0..catalogue.glossary().len()).filter(|_| terms).map(Hit::Term).collect(),
        None => (0..catalogue.items().len()).filter(|at| keep(&catalogue.items()[*at])).map(Hit::Item).collect(),
    }
}

fn json(catalogue: &Catalogue, session: &Session, hits: &[Hit], out: &mut Output<'_>) -> Exit {
    let words = &session.words;
    let rows: Vec<Row> = hits
        .iter()
        .map(|hit| match hit {
            Hit::Item(place) => Row::Item(Box::new(catalogue.view(&catalogue.items()[*place], words))),
            Hit::Term(place) => {
                let term = &catalogue.glossary()[*place];
                let text = |name| words.attribute(&term.message, name).unwrap_or_default().into_owned();
                Row::Term(Box::new(TermView {
                    id: term.id.clone(),
                    source: "jalon",
                    section: "glossary",
                    kind: "glossary",
                    title: text("term"),
                    text: words.say(&term.message).into_owned(),
                    citation: words.say("source-jalon-short").into_owned(),
                    refs: term.see.iter().map(ToString::to_string).collect(),
                    related: term.related.clone(),
                    jalon: vec!["text"],
                }))
            }
        })
        .collect();
    match serde_json::to_string_pretty(&rows) {
        Ok(text) => out.line(&text),
        Err(error) => {
            out.problem(&session.say("error-write", &[("reason", error.to_string())]));
            Exit::File
        }
    }
}

/// The catalogue as a page to read.
struct Page<'a> {
    catalogue: &'a Catalogue,
    session: &'a Session,
    searched: bool,
    section: Option<(String, String)>,
}

impl Page<'_> {
    fn item(&mut self, item: &Item, out: &mut Output<'_>) {
        let words = &self.session.words;
        let view = self.catalogue.view(item, words);
        let part = (view.source.clone(), view.section.clone());
        if !self.searched && self.section.as_ref() != Some(&part) {
            self.heading(item, out);
            self.section = Some(part);
        }
        out.line("");
        let name = words.say(&format!("kind-{}", view.kind));
        let number = view.number.map(|n| n.to_string()).or_else(|| view.label.clone()).unwrap_or_default();
        let title = view.title.as_deref().unwrap_or_default();
        let head = [&view.id, "·", &name, &number, title].into_iter().filter(|p| !p.is_empty());
        let mut head = head.collect::<Vec<_>>().join(" ");
        if let Some(condition) = view.condition {
            head.push_str(&format!(" ({})", words.say(&format!("condition-{condition}"))));
        }
        if view.kind == Kind::Category.name()
            && let Some(rung) = view.rung
        {
            head.push_str(&format!(" · {}", words.say(&format!("rung-{rung}"))));
        }
        out.paragraph(0, "", &head, Style::Strong);
        out.paragraph(2, "", &view.text, Style::Plain);
        self.question(&view, out);
        self.measure(&view, out);
        self.links(&view, out);
        out.paragraph(2, "", &view.citation, Style::Quiet);
    }

    fn heading(&self, item: &Item, out: &mut Output<'_>) {
        let words = &self.session.words;
        let section = self.catalogue.source(&item.source);
        let section = section.and_then(|s| s.sections.iter().find(|x| x.name == *item.section));
        if let Some(section) = section {
            out.line("");
            let mut title = self.catalogue.section_title(section, words);
            // A number alone says little to a reader; a name alone cannot be cited.
            if section.name.starts_with(|c: char| c.is_ascii_digit()) {
                title = format!("{}. {title}", section.name);
            }
            out.paragraph(0, "══", &title, Style::Strong);
        }
    }

    fn question(&self, view: &ItemView, out: &mut Output<'_>) {
        if let Some(why) = &view.why {
            out.paragraph(4, &self.ours("label-why"), why, Style::Plain);
        }
        if !view.good_answer.is_empty() {
            out.paragraph(4, &self.ours("label-good-answer"), "", Style::Plain);
            for point in &view.good_answer {
                out.paragraph(6, "–", point, Style::Plain);
            }
        }
        if !view.checks.is_empty() {
            out.paragraph(4, &self.ours("label-checks"), "", Style::Plain);
            for check in &view.checks {
                out.paragraph(6, "–", &check.text, Style::Plain);
            }
        }
    }

    fn measure(&self, view: &ItemView, out: &mut Output<'_>) {
        let words = &self.session.words;
        let mut ours = |label: &str, text: Option<String>| {
            if let Some(text) = text {
                out.paragraph(4, &self.ours(label), &text, Style::Plain);
            }
        };
        ours("label-definition", view.definition.clone());
        ours("label-counts", view.counts.clone());
        ours("label-excludes", view.excludes.clone());
        ours("label-numerator", view.numerator.clone());
        ours("label-denominator", view.denominator.clone());
        let named = |group: &str, names: &[&str]| {
            let names: Vec<_> = names.iter().map(|name| words.say(&format!("{group}-{name}")).into_owned()).collect();
            (!names.is_empty()).then(|| names.join(", "))
        };
        ours("label-unit", named("unit", &view.units));
        let direction = named("direction", view.direction.as_slice());
        ours("label-direction", view.direction_remark.clone().or(direction));
        ours("label-by", named("by", &view.by));
        ours("label-every", named("every", view.every.as_slice()));
        let mut source = |label: &str, text: String, style| out.paragraph(4, &self.label(label), &text, style);
        if let Some(target) = self.catalogue.get(&view.id).and_then(|i| self.catalogue.target_text(i, words)) {
            source("label-target", target, Style::Plain);
        }
        if let Some(window) = self.catalogue.get(&view.id).and_then(|i| self.catalogue.window_text(i, words)) {
            source("label-window", window, Style::Plain);
        }
        if view.kind == Kind::Category.name()
            && let Some(caution) = &view.caution
        {
            source("label-caution", caution.clone(), Style::Warn);
        }
        if view.proxy_indicator {
            out.paragraph(4, "", &words.say("label-proxy-indicator"), Style::Warn);
        }
    }

    fn links(&self, view: &ItemView, out: &mut Output<'_>) {
        for (label, ids) in [("label-notes", &view.notes), ("label-refs", &view.refs)] {
            if !ids.is_empty() {
                out.paragraph(4, &self.label(label), &ids.join(", "), Style::Quiet);
            }
        }
        for url in &view.urls {
            out.paragraph(4, &self.label("label-urls"), url, Style::Quiet);
        }
        if view.url_suspect {
            out.paragraph(4, "", &self.session.words.say("label-url-suspect"), Style::Warn);
        }
        if let Some(erratum) = &view.erratum {
            out.paragraph(4, &self.label("label-erratum"), erratum, Style::Warn);
        }
    }

    fn term(&self, term: &GlossaryEntry, out: &mut Output<'_>) {
        let words = &self.session.words;
        out.line("");
        let name = words.attribute(&term.message, "term").unwrap_or_default();
        out.paragraph(0, "", &format!("{name} [{}]", words.say("label-jalon")), Style::Strong);
        out.paragraph(2, "", &words.say(&term.message), Style::Plain);
        if !term.see.is_empty() {
            let see: Vec<&str> = term.see.iter().map(|id| &**id).collect();
            out.paragraph(4, &self.label("label-refs"), &see.join(", "), Style::Quiet);
        }
    }

    fn label(&self, id: &str) -> String {
        self.session.words.say_with("label-colon", [("label", self.session.words.say(id).into())])
    }

    /// A label with the mark that says: these words are ours.
    fn ours(&self, id: &str) -> String {
        let words = &self.session.words;
        let label = format!("{} [{}]", words.say(id), words.say("label-jalon"));
        words.say_with("label-colon", [("label", label.into())])
    }
}
