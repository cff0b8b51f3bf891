//! What a query finds, in groups: pages, commands, the toolkit, what the team wrote, files.

use std::path::PathBuf;

use super::super::action::{Action, Held};
use super::super::icon::Icon;
use super::super::review;
use super::super::shared::{Screen, Shared};
use super::project::{Doc, ProjectIndex, Sort, excerpt};
use crate::catalogue::{Hit, Item, Kind, SearchIndex, words_of};
use crate::store::Recent;

/// So many of a group are shown.
const MOST: usize = 7;
/// So many places of the toolkit are looked at; a longer list helps nobody and costs time at each key.
const HITS: usize = 150;

/// A group of results, in the order in which groups are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    Pages,
    Commands,
    Questions,
    Answers,
    FollowUp,
    Programme,
    Lessons,
    Indicators,
    Glossary,
    Toolkit,
    Files,
}

impl Group {
    pub fn message(self) -> &'static str {
        match self {
            Self::Pages => "find-pages",
            Self::Commands => "find-commands",
            Self::Questions => "find-questions",
            Self::Answers => "find-answers",
            Self::Lessons => "find-lessons",
            Self::Indicators => "find-indicators",
            Self::FollowUp => "nav-gaps",
            Self::Programme => "nav-programme",
            Self::Glossary => "section-glossary",
            Self::Toolkit => "find-toolkit",
            Self::Files => "find-files",
        }
    }
}

/// What choosing a result does.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum To {
    /// Goes to a page, and to something on it.
    Place(Screen, Option<String>),
    /// Does what a command names.
    Do(Action),
    /// Opens a file.
    File(PathBuf),
}

/// A result, in words.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub group: Group,
    pub icon: Icon,
    pub title: String,
    /// A line around what was found, where that is not in the title.
    pub text: String,
    /// Where it is, or its keys.
    pub place: String,
    pub to: To,
}

/// What there is to look through.
pub(super) struct Sources<'a> {
    pub toolkit: Option<&'a SearchIndex>,
    pub project: Option<&'a ProjectIndex>,
    pub recent: &'a [Recent],
    /// Is a project open?
    pub open: bool,
}

/// Results of a query, and how many more each group has.
#[derive(Debug, Default)]
pub(super) struct Results {
    pub found: Vec<Found>,
    pub more: Vec<(Group, usize)>,
}

/// Looks for a query. Nothing typed: pages, commands and files to choose from.
pub(super) fn search(shared: &Shared<'_>, query: &str, sources: &Sources<'_>) -> Results {
    let wanted: Vec<String> = words_of(query).into_iter().map(|w| w.folded).collect();
    let nothing = query.trim().is_empty();
    let named = |name: &str| {
        let words = words_of(name);
        nothing || !wanted.is_empty() && wanted.iter().all(|q| words.iter().any(|w| w.folded.starts_with(q)))
    };
    let mut all = Vec::new();
    all.extend(pages(shared, sources).into_iter().filter(|page| named(&page.title)));
    for action in Action::ALL {
        let usable = action.fits(shared.held);
        let title = shared.say(action.message());
        if usable && *action != Action::Find && named(&title) {
            let icon = action.icon().unwrap_or(Icon::CaretRight);
            let to = To::Do(*action);
            all.push(Found {
                group: Group::Commands,
                icon,
                title: title.into_owned(),
                text: String::new(),
                place: String::new(),
                to,
            });
        }
    }
    if !nothing {
        if let Some(index) = sources.project {
            all.extend(index.search(&wanted).into_iter().map(|(doc, at)| of_doc(shared, doc, at)));
        }
        if let Some(index) = sources.toolkit {
            of_toolkit(shared, query, &index.search(query), &mut all);
        }
    }
    for recent in sources.recent {
        let title = recent.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if named(&title) {
            let text = recent.path.parent().map(|p| p.display().to_string()).unwrap_or_default();
            let place = shared.day(recent.at.to_zoned(shared.zone.clone()).date());
            let to = To::File(recent.path.clone());
            all.push(Found { group: Group::Files, icon: Icon::Folder, title, text, place, to });
        }
    }
    // Within a group the order of finding stays: the best first.
    all.sort_by_key(|found| found.group);
    cut(all)
}

/// Leaves the first few of each group.
fn cut(all: Vec<Found>) -> Results {
    let mut results = Results::default();
    let mut here: Option<(Group, usize)> = None;
    for found in all {
        let count = match here {
            Some((group, count)) if group == found.group => count + 1,
            _ => 1,
        };
        here = Some((found.group, count));
        // Commands are few, and one looks for them by eye.
        if count <= MOST || matches!(found.group, Group::Commands | Group::Pages) {
            results.found.push(found);
        } else {
            match results.more.last_mut() {
                Some((group, more)) if *group == found.group => *more += 1,
                _ => results.more.push((found.group, 1)),
            }
        }
    }
    results
}

fn pages(shared: &Shared<'_>, sources: &Sources<'_>) -> Vec<Found> {
    let page = |icon, title: String, screen| {
        let to = To::Place(screen, None);
        Found { group: Group::Pages, icon, title, text: String::new(), place: String::new(), to }
    };
    let mut all = Vec::new();
    if sources.open {
        all.push(page(Icon::Programme, shared.say("nav-programme").into_owned(), Screen::Programme));
        for section in shared.sections() {
            let title = format!("{}  {}", section.name, shared.catalogue.section_short(section, shared.content));
            all.push(page(Icon::CaretRight, title, Screen::Section(section.name.clone())));
        }
        all.push(page(Icon::Pattern, shared.say("pattern-title").into_owned(), Screen::Pattern));
        all.push(page(Icon::Chain, shared.say("chain-title").into_owned(), Screen::Chain));
        all.push(page(Icon::Indicator, shared.say("nav-indicators").into_owned(), Screen::Indicators));
        all.push(page(Icon::Gaps, shared.say("nav-gaps").into_owned(), Screen::Gaps));
        all.push(page(Icon::Consider, shared.say("heed-title").into_owned(), Screen::Advice));
        if shared.held == Held::Project {
            all.push(page(Icon::Note, shared.say("nav-note").into_owned(), Screen::Note));
        }
    }
    if shared.held == Held::Review {
        for (icon, title, to) in review::pages(shared) {
            all.push(page(icon, title, Screen::Review(to)));
        }
    }
    all.push(page(Icon::CaretRight, shared.say("top-start").into_owned(), Screen::Start));
    all
}

/// Something that the team wrote.
fn of_doc(shared: &Shared<'_>, doc: &Doc, at: Option<usize>) -> Found {
    let text = at.map(|at| excerpt(&doc.text, at)).unwrap_or_default();
    let item = shared.catalogue.get(&doc.id);
    let section = item.map_or(doc.section.as_str(), |item| &item.section);
    let applies = shared.progress.sections.contains_key(section);
    let in_section = if applies { Screen::Section(section.to_owned()) } else { Screen::Browse };
    let title =
        |fallback: &dyn Fn() -> String| if doc.title.trim().is_empty() { fallback() } else { doc.title.clone() };
    let target = Some(doc.id.clone());
    let (group, icon, title, to) = match doc.sort {
        Sort::Identity => (Group::Programme, Icon::Programme, doc.title.clone(), To::Place(Screen::Programme, None)),
        Sort::Listed => (Group::Programme, Icon::Programme, doc.title.clone(), To::Place(Screen::Programme, target)),
        Sort::OwnQuestion => (Group::Questions, Icon::Open, doc.title.clone(), To::Place(in_section, target)),
        Sort::Answer => {
            let title = title(&|| shared.question_text(&doc.id));
            (Group::Answers, Icon::Modify, title, To::Place(in_section, target))
        }
        Sort::Lesson => {
            let title = super::super::gaps::named(shared, &doc.id);
            (Group::Lessons, Icon::Lesson, title, To::Place(in_section, target))
        }
        Sort::Indicator => {
            let to = To::Place(Screen::Indicators, target);
            (Group::Indicators, Icon::Indicator, doc.title.clone(), to)
        }
        Sort::FollowUp => (Group::FollowUp, Icon::Gaps, doc.title.clone(), To::Place(Screen::Gaps, target)),
    };
    let place = match item {
        Some(item) => shared.catalogue.place(item, shared.words),
        None => String::new(),
    };
    Found { group, icon, title, text, place, to }
}

/// What the toolkit says. Points of something are found as the thing itself, once.
fn of_toolkit(shared: &Shared<'_>, query: &str, hits: &[Hit], all: &mut Vec<Found>) {
    let mut seen: Vec<usize> = Vec::new();
    for hit in hits.iter().take(HITS) {
        match hit {
            Hit::Item(place) => {
                let item = whole(shared, &shared.catalogue.items()[*place]);
                if !seen.contains(&item.place()) {
                    seen.push(item.place());
                    let mut found = of_item(shared, item, &shared.catalogue.items()[*place]);
                    found.text = around(found.text, query);
                    all.push(found);
                }
            }
            Hit::Term(place) => {
                let term = &shared.catalogue.glossary()[*place];
                let title = shared.content.attribute(&term.message, "term").unwrap_or_default().into_owned();
                let text = shared.content.say(&term.message).into_owned();
                let to = To::Place(Screen::Browse, Some(term.id.clone()));
                let place = String::new();
                all.push(Found { group: Group::Glossary, icon: Icon::Note, title, text, place, to });
            }
        }
    }
}

/// A text from shortly before what was found in it, so that it shows on one line.
fn around(text: String, query: &str) -> String {
    match SearchIndex::marks(&text, query).first() {
        Some(mark) if mark.start > 60 => excerpt(&text, mark.start),
        _ => text,
    }
}

/// The question of a prompt, the lesson of a point, the indicator of a part.
fn whole<'a>(shared: &Shared<'a>, item: &'a Item) -> &'a Item {
    let part = matches!(item.kind, Kind::Prompt | Kind::LessonPoint | Kind::IndicatorPoint);
    let parent = item.parent.as_deref().filter(|_| part).and_then(|id| shared.catalogue.get(id));
    parent.unwrap_or(item)
}

fn of_item(shared: &Shared<'_>, item: &Item, hit: &Item) -> Found {
    let (group, icon) = match item.kind {
        Kind::Question => (Group::Questions, Icon::Open),
        Kind::Lesson => (Group::Lessons, Icon::Lesson),
        Kind::Indicator | Kind::Category | Kind::Caution | Kind::Method => (Group::Indicators, Icon::Indicator),
        _ => (Group::Toolkit, Icon::Note),
    };
    let text = shared.text(item).into_owned();
    let named = shared.content.attribute(&item.message, "title").map(std::borrow::Cow::into_owned);
    let below = if hit.id == item.id { String::new() } else { shared.text(hit).into_owned() };
    let (title, text) = match named {
        Some(named) => (named, if below.is_empty() { text } else { below }),
        None => (text, below),
    };
    let applies = shared.progress.sections.contains_key(&*item.section);
    let screen = match item.kind {
        Kind::Question | Kind::Lesson if applies => Screen::Section(item.section.to_string()),
        // The library has those of all sections, and needs a project to choose for.
        Kind::Indicator | Kind::Category if !shared.progress.sections.is_empty() => Screen::Indicators,
        _ => Screen::Browse,
    };
    let place = shared.catalogue.place(item, shared.words);
    Found { group, icon, title, text, place, to: To::Place(screen, Some(item.id.to_string())) }
}
