//! Indicators that would show what the team hopes for: for each expected change that an answer names, those on the rung
//! where it would be seen, with the reason and the team's own words.

use std::collections::{BTreeSet, HashMap};

use serde::Deserialize;

use super::reader::forms;
use crate::assets::{Assets, Fault};
use crate::catalogue::{Catalogue, Detail, Item, Kind, Role, Rung, words_of};
use crate::project::{Column, Id, Project, Status};
use crate::wording::{Wording, fold, languages};

/// Where it is written which rung shows what.
const FILE: &str = "catalogue/suggestions.ron";
/// No change needs more.
const MOST: usize = 5;
/// Letters by which two forms of a word are taken for the same: a plural or a conjugation seldom reaches further in.
const STEM: usize = 6;
/// A quotation is no longer than this many characters.
const QUOTE: usize = 180;

/// Where an expected change was named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// In the answer to this question.
    Answer(String),
    /// In a statement of the results chain.
    Statement(Id),
    /// In what is done about a barrier.
    Barrier(Id),
}

/// A change that the team expects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpectedChange<'a> {
    /// Where it was named.
    pub named: Named,
    /// Section it belongs to.
    pub section: String,
    /// The team's words.
    pub text: &'a str,
    /// Rungs on which it would be seen, the best first.
    rungs: Vec<Rung>,
    /// Headings of a checklist under which it would be seen, the best first.
    categories: Vec<String>,
}

/// An indicator suggested for a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggested {
    /// The item, by id.
    pub item: String,
    /// Its rung.
    pub rung: Rung,
    /// Id of its category.
    pub category: String,
    /// Words of the team that the indicator speaks of too, as they were written.
    pub shared: Vec<String>,
    /// The team's own words, a sentence or a part of one.
    pub quote: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    role: String,
    section: Option<String>,
    #[serde(default)]
    rungs: Vec<String>,
    #[serde(default)]
    categories: Vec<String>,
}

#[derive(Debug)]
struct Rule {
    role: Role,
    section: Option<String>,
    rungs: Vec<Rung>,
    categories: Vec<String>,
}

/// What is known about which indicator shows what.
#[derive(Debug)]
pub struct Suggestions {
    rules: Vec<Rule>,
    /// Stems of the words of each indicator, in all languages.
    stems: HashMap<String, BTreeSet<String>>,
    /// In how many indicators a stem occurs.
    spread: HashMap<String, usize>,
    /// Words of all languages that tell nothing.
    common: BTreeSet<String>,
}

/// What two forms of a word share: its first letters, without the sign of the plural that both languages write.
fn stem(word: &str) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    let long = letters.len() >= 4 && !letters.iter().all(char::is_ascii_digit);
    let end = letters.len() - usize::from(letters.len() > 4 && matches!(letters.last(), Some('s' | 'x')));
    long.then(|| letters[..end].iter().take(STEM).collect())
}

impl Suggestions {
    /// Reads the rules, and the words of the indicators in all languages.
    pub fn load(catalogue: &Catalogue, assets: &Assets) -> Result<Self, Vec<Fault>> {
        let Some(asset) = assets.get(FILE) else {
            return Err(vec![Fault::new(FILE, "is missing").mend("It says which rung shows what.")]);
        };
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        let raw: Vec<RawRule> = options.from_str(asset.text).map_err(|error| {
            let mut fault = Fault::new(FILE, format!("cannot be read: {}", error.code));
            fault.line = Some(error.span.start.line);
            vec![fault.mend("Compare with the lines around it; a comma or quotation mark may be missing.")]
        })?;
        let mut faults = Vec::new();
        let rules = raw.into_iter().filter_map(|raw| read_rule(catalogue, raw, &mut faults)).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let mut stems: HashMap<String, BTreeSet<String>> = HashMap::new();
        let mut common = BTreeSet::new();
        for language in languages(assets) {
            let words = Wording::load(assets, language)?;
            common.extend(forms(&words, "suggest-common"));
            for item in catalogue.items().iter().filter(|item| item.kind == Kind::Indicator) {
                let own = stems.entry(item.id.to_string()).or_default();
                for text in texts(catalogue, &words, item) {
                    own.extend(words_of(&text).iter().filter_map(|word| stem(&word.folded)));
                }
            }
        }
        let mut spread: HashMap<String, usize> = HashMap::new();
        for stem in stems.values().flatten() {
            *spread.entry(stem.clone()).or_default() += 1;
        }
        Ok(Self { rules, stems, spread, common })
    }

    /// What a stem says of an indicator that has it: little where many have it, nothing where a third of all do.
    fn weight(&self, stem: &str) -> f64 {
        match self.spread.get(stem) {
            Some(spread) if 3 * spread < self.stems.len() => (self.stems.len() as f64 / *spread as f64).ln(),
            _ => 0.0,
        }
    }

    /// How much a text speaks of what an indicator measures, and in which words.
    fn shared(&self, item: &str, text: &str) -> (f64, Vec<String>) {
        let Some(own) = self.stems.get(item) else { return (0.0, Vec::new()) };
        let mut seen = BTreeSet::new();
        let mut found: Vec<(f64, String)> = Vec::new();
        for word in words_of(text) {
            let Some(stem) = stem(&word.folded).filter(|_| !self.common.contains(&word.folded)) else { continue };
            let weight = self.weight(&stem);
            if weight > 0.0 && own.contains(&stem) && seen.insert(stem) {
                found.push((weight, text[word.range.clone()].to_owned()));
            }
        }
        let total = found.iter().map(|(weight, _)| weight).sum();
        found.sort_by(|a, b| b.0.total_cmp(&a.0));
        (total, found.into_iter().map(|(_, word)| word).take(4).collect())
    }

    fn rule(&self, role: Role, section: &str) -> Option<&Rule> {
        let of_role = || self.rules.iter().filter(|rule| rule.role == role);
        let own = of_role().find(|rule| rule.section.as_deref() == Some(section));
        own.or_else(|| of_role().find(|rule| rule.section.is_none()))
    }
}

fn read_rule(catalogue: &Catalogue, raw: RawRule, faults: &mut Vec<Fault>) -> Option<Rule> {
    let mut fault = |what: String, mend: &str| faults.push(Fault::new(FILE, what).item(&raw.role).mend(mend));
    let role = Role::parse(&raw.role);
    if role.is_none() {
        fault("is no role".to_owned(), "Roles are those of the questions in the sections' files.");
    }
    let rungs: Vec<Rung> = raw.rungs.iter().filter_map(|name| Rung::parse(name)).collect();
    if rungs.len() != raw.rungs.len() {
        fault("names a rung that is not there".to_owned(), "Rungs are those of the categories.");
    }
    let known = |id: &String| catalogue.get(id).is_some_and(|item| item.kind == Kind::Category);
    if let Some(id) = raw.categories.iter().find(|id| !known(id)) {
        fault(format!("names {id}, which is no category"), "Name a category by its id.");
    }
    Some(Rule { role: role?, section: raw.section, rungs, categories: raw.categories })
}

fn texts(catalogue: &Catalogue, words: &Wording, item: &Item) -> Vec<String> {
    let mut texts = vec![words.say(&item.message).into_owned()];
    for name in ["definition", "counts", "numerator"] {
        texts.extend(words.attribute(&item.message, name).map(std::borrow::Cow::into_owned));
    }
    texts.extend(catalogue.children(item).map(|child| words.say(&child.message).into_owned()));
    texts
}

/// The changes that a team names: in its answers, in the results chain where no answer says the same, and in what it
/// does about barriers.
pub fn changes<'a>(rules: &Suggestions, catalogue: &Catalogue, project: &'a Project) -> Vec<ExpectedChange<'a>> {
    let mut changes: Vec<ExpectedChange<'a>> = Vec::new();
    let sections = catalogue.sources().iter().flat_map(|source| &source.sections);
    for section in sections.filter(|section| project.includes(&section.name, section.always)) {
        for item in catalogue.in_section(section) {
            let Some(rule) = item.role().and_then(|role| rules.rule(role, &section.name)) else { continue };
            let Some(answer) = project.answer(&item.id) else { continue };
            let said = matches!(answer.status, Status::Answered | Status::InProgress) && !answer.text.trim().is_empty();
            if said {
                changes.push(ExpectedChange {
                    named: Named::Answer(item.id.to_string()),
                    section: section.name.clone(),
                    text: &answer.text,
                    rungs: rule.rungs.clone(),
                    categories: rule.categories.clone(),
                });
            }
        }
    }
    let answered =
        |question: &str| changes.iter().any(|change| matches!(&change.named, Named::Answer(id) if id == question));
    let mut more = Vec::new();
    for statement in project.chain.iter().filter(|s| !s.text.trim().is_empty() && !answered(&s.question)) {
        let rungs = match statement.column {
            Column::Activity => continue,
            Column::Reach => vec![Rung::Reach, Rung::Behaviour],
            Column::Change => vec![Rung::Knowledge, Rung::Means, Rung::LastingChange],
            Column::Behaviour => vec![Rung::Behaviour, Rung::LastingChange],
            Column::Effect => vec![Rung::Impact, Rung::Behaviour],
        };
        let named = Named::Statement(statement.id.clone());
        more.push(ExpectedChange {
            named,
            section: statement.section.clone(),
            text: &statement.text,
            rungs,
            categories: vec![],
        });
    }
    for barrier in project.barriers.iter().filter(|b| !b.response.trim().is_empty()) {
        let rungs = vec![Rung::Behaviour, Rung::Means, Rung::LastingChange];
        let named = Named::Barrier(barrier.id.clone());
        more.push(ExpectedChange {
            named,
            section: barrier.section.clone(),
            text: &barrier.text,
            rungs,
            categories: vec![],
        });
    }
    changes.extend(more);
    changes
}

/// Questions whose answers name a change that an indicator would show, and the lessons that these rest on.
pub fn asked_for<'a>(rules: &Suggestions, catalogue: &'a Catalogue, item: &Item) -> Vec<&'a Item> {
    let Some(category) = catalogue.category_of(item) else { return Vec::new() };
    let section = catalogue.sources().iter().flat_map(|source| &source.sections).find(|s| *s.name == *item.section);
    let shows = |question: &&Item| {
        let rule = question.role().and_then(|role| rules.rule(role, &item.section));
        rule.is_some_and(|rule| {
            category.rung().is_some_and(|rung| rule.rungs.contains(&rung))
                || rule.categories.contains(&category.id.to_string())
        })
    };
    let questions: Vec<&Item> = section.into_iter().flat_map(|s| catalogue.in_section(s)).filter(shows).collect();
    let mut found = questions.clone();
    for question in questions {
        let Detail::Question { grounds, .. } = &question.detail else { continue };
        for lesson in grounds.iter().filter_map(|id| catalogue.get(id)).filter(|one| one.kind == Kind::Lesson) {
            if !found.iter().any(|one| one.id == lesson.id) {
                found.push(lesson);
            }
        }
    }
    found
}

/// The indicators that would show a change, five at most and not yet chosen; from each rung those that speak of what
/// the team wrote, in turn, so that what is easy to count never stands alone.
pub fn suggest(
    rules: &Suggestions,
    catalogue: &Catalogue,
    project: &Project,
    change: &ExpectedChange<'_>,
) -> Vec<Suggested> {
    let chosen = |item: &Item| project.indicators.iter().any(|i| i.from == *item.id);
    let all: Vec<&Item> = catalogue.items().iter().filter(|item| item.kind == Kind::Indicator).collect();
    let of_section = |item: &&&Item| *item.section == *change.section;
    let own: Vec<&Item> = all.iter().filter(of_section).copied().collect();
    let rung = |item: &Item| catalogue.category_of(item).and_then(Item::rung);
    // A section without a ladder of its own, as the first, is served by the ladders of the sections that apply.
    let has_own = own.iter().any(|item| rung(item).is_some_and(|r| change.rungs.contains(&r)));
    let included = |item: &&Item| {
        let of = catalogue.sources().iter().flat_map(|s| &s.sections).find(|s| s.name == *item.section);
        of.is_some_and(|section| project.includes(&section.name, section.always))
    };
    let pool: Vec<&Item> = if has_own || !own.is_empty() { own } else { all.into_iter().filter(included).collect() };
    let mut groups: Vec<Vec<&Item>> = Vec::new();
    for wanted in &change.categories {
        groups.push(pool.iter().filter(|i| under(catalogue, i, wanted)).copied().collect());
    }
    for wanted in &change.rungs {
        groups.push(pool.iter().filter(|item| rung(item) == Some(*wanted)).copied().collect());
    }
    if groups.iter().all(Vec::is_empty) {
        // A checklist of which nothing says which heading fits: only what speaks of the same things.
        groups = vec![pool.into_iter().filter(|item| rules.shared(&item.id, change.text).0 > 0.0).collect()];
    }
    let groups: Vec<Vec<&Item>> = groups.into_iter().map(|group| fitting(rules, change, group, chosen)).collect();
    let mut picked: Vec<&Item> = Vec::new();
    for nth in 0..MOST {
        for item in groups.iter().filter_map(|group| group.get(nth)) {
            if picked.len() < MOST && !picked.iter().any(|one| one.id == item.id) {
                picked.push(item);
            }
        }
    }
    let suggested = |item: &Item| {
        let (_, shared) = rules.shared(&item.id, change.text);
        let category = catalogue.category_of(item)?;
        let quote = quote(rules, &item.id, change.text);
        Some(Suggested {
            item: item.id.to_string(),
            rung: category.rung()?,
            category: category.id.to_string(),
            shared,
            quote,
        })
    };
    picked.into_iter().filter_map(suggested).collect()
}

fn under(catalogue: &Catalogue, item: &Item, category: &str) -> bool {
    catalogue.category_of(item).is_some_and(|of| *of.id == *category)
}

/// Of a group, those that speak of what the team wrote, the closest first; the first one where none does.
fn fitting<'a>(
    rules: &Suggestions,
    change: &ExpectedChange<'_>,
    group: Vec<&'a Item>,
    chosen: impl Fn(&Item) -> bool,
) -> Vec<&'a Item> {
    let free = group.into_iter().filter(|item| !chosen(item));
    let mut scored: Vec<(f64, &Item)> = free.map(|item| (rules.shared(&item.id, change.text).0, item)).collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0));
    let best = scored.first().map_or(0.0, |(score, _)| *score);
    if best <= 0.0 {
        scored.truncate(1);
    } else {
        scored.retain(|(score, _)| *score >= best / 3.0);
    }
    scored.into_iter().map(|(_, item)| item).collect()
}

/// The sentence of a text that says most of what an indicator measures, shortened between two words.
fn quote(rules: &Suggestions, item: &str, text: &str) -> String {
    let sentences = text.split_inclusive(['.', '?', '!', '\n', ';']).map(str::trim).filter(|s| !s.is_empty());
    let mut best: (f64, &str) = (-1.0, "");
    for sentence in sentences {
        let (score, _) = rules.shared(item, sentence);
        if score > best.0 {
            best = (score, sentence);
        }
    }
    let sentence = best.1;
    if sentence.chars().count() <= QUOTE {
        return sentence.to_owned();
    }
    let mut cut = String::new();
    for word in sentence.split_inclusive(' ') {
        if cut.chars().count() + word.chars().count() > QUOTE {
            break;
        }
        cut.push_str(word);
    }
    format!("{}…", cut.trim_end().trim_end_matches([',', ':', ';']))
}

impl Suggested {
    /// Why it is suggested, in the reader's language.
    pub fn why(&self, catalogue: &Catalogue, words: &Wording) -> String {
        let reason = if self.rung == Rung::Checklist {
            let label = catalogue.get(&self.category).and_then(|item| words.attribute(&item.message, "label"));
            words.say_with("suggest-checklist", [("heading", label.unwrap_or_default().into())])
        } else {
            words.say(&format!("suggest-{}", self.rung.name())).into_owned()
        };
        if self.shared.is_empty() {
            return reason;
        }
        let shared = self.shared.iter().map(|word| words.say_with("suggest-quoted", [("text", word.as_str().into())]));
        let mut listed: Vec<String> = Vec::new();
        for word in shared {
            if !listed.iter().any(|one| fold(one) == fold(&word)) {
                listed.push(word);
            }
        }
        let common = words.say_with("suggest-shared", [("words", listed.join(", ").into())]);
        format!("{reason} {common}")
    }
}

/// Where a change was named, as a reader finds it: the citation of a question with its words, or the chain.
pub fn change_place(catalogue: &Catalogue, words: &Wording, change: &ExpectedChange<'_>) -> String {
    match &change.named {
        Named::Answer(id) => match catalogue.get(id) {
            Some(item) => {
                let values =
                    [("label", catalogue.citation(item, words).into()), ("text", words.say(&item.message).into())];
                words.say_with("sheet-labelled", values)
            }
            None => id.clone(),
        },
        Named::Statement(_) | Named::Barrier(_) => {
            let statement = matches!(change.named, Named::Statement(_));
            let label = words.say(if statement { "suggest-change-statement" } else { "suggest-change-barrier" });
            words.say_with("sheet-labelled", [("label", label.into()), ("text", change.text.trim().into())])
        }
    }
}
