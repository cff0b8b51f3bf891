//! Where an idea comes from, made from structure: nobody types a citation.

use fluent_bundle::FluentValue;

use super::item::{Detail, Item};
use super::names::{Form, IndicatorPart, Kind};
use super::{Catalogue, Section};
use crate::wording::Wording;

impl Catalogue {
    /// Gives each item what it is called beside its neighbours: letters for points and prompts, `2.1` for indicators.
    pub(super) fn label_items(&mut self) {
        let mut labels: Vec<(usize, String)> = Vec::new();
        for section in self.sources.iter().flat_map(|s| &s.sections) {
            self.label_section(section, &mut labels);
        }
        for item in &self.items {
            let mut letter = b'a';
            let mut step = 0;
            for child in self.children(item) {
                let label = match &child.detail {
                    Detail::LessonPoint(_)
                    | Detail::Prompt { form: Form::Bullet | Form::Letter, .. }
                    | Detail::IndicatorPoint { part: IndicatorPart::Bullet, .. } => {
                        letter += 1;
                        char::from(letter - 1).to_string()
                    }
                    Detail::IndicatorPoint { part: IndicatorPart::ScaleItem, .. } => {
                        step += 1;
                        step.to_string()
                    }
                    _ => continue,
                };
                labels.push((child.place, label));
            }
        }
        for (place, label) in labels {
            self.items[place].label = Some(label);
        }
    }

    fn label_section(&self, section: &Section, labels: &mut Vec<(usize, String)>) {
        let mut category = 0;
        let (mut indicator, mut method, mut assumption, mut actor, mut resource) = (0, 0, 0, 0, 0);
        for item in self.in_section(section) {
            let next = |count: &mut usize| {
                *count += 1;
                count.to_string()
            };
            let label = match item.kind {
                Kind::Category => {
                    (indicator, method) = (0, 0);
                    next(&mut category)
                }
                Kind::Caution => category.to_string(),
                Kind::Indicator => format!("{category}.{}", next(&mut indicator)),
                Kind::Method => format!("{category}.{}", next(&mut method)),
                Kind::Assumption => next(&mut assumption),
                Kind::ActorGroup => next(&mut actor),
                Kind::Resource => next(&mut resource),
                _ => continue,
            };
            labels.push((item.place, label));
        }
    }

    /// “ICAT toolkit, section 3, question 6 b”.
    pub fn citation(&self, item: &Item, words: &Wording) -> String {
        let source = words.say(&format!("source-{}-short", item.source));
        let place = self.place(item, words);
        words.say_with("cite-source", [("source", source.into()), ("place", place.into())])
    }

    /// The citation without the source: “section 3, question 6 b”.
    pub fn place(&self, item: &Item, words: &Wording) -> String {
        let what = self.what(item, words);
        // Notes and readings are numbered through the whole document.
        let in_note = item.kind == Kind::Definition
            && item.parent.as_deref().and_then(|id| self.get(id)).is_some_and(|p| p.kind == Kind::Footnote);
        if in_note || matches!(item.kind, Kind::Footnote | Kind::Resource) {
            return what.unwrap_or_default();
        }
        let section = words.say_with("cite-section", [("section", FluentValue::from(&*item.section))]);
        match what {
            Some(what) => words.say_with("cite-place", [("section", section.into()), ("what", what.into())]),
            None => section,
        }
    }

    fn what(&self, item: &Item, words: &Wording) -> Option<String> {
        let number =
            |item: &Item| item.number.map_or_else(|| item.label.clone().unwrap_or_default(), |n| n.to_string());
        let parent = || item.parent.as_deref().and_then(|id| self.get(id));
        let label = item.label.clone().unwrap_or_default();
        let numbered = |id: &str, number: String| Some(words.say_with(id, [("number", number.into())]));
        let pointed = |id: &str, number: String, point: String| {
            Some(words.say_with(id, [("number", number.into()), ("point", point.into())]))
        };
        match &item.detail {
            Detail::Intro(_) if &*item.section == "intro" || &*item.section == "more" => None,
            Detail::Intro(_) => Some(words.say("cite-intro").into_owned()),
            Detail::Question { .. } => numbered("cite-question", number(item)),
            Detail::Prompt { form: Form::Example, .. } => {
                let siblings =
                    self.children(parent()?).filter(|c| matches!(c.detail, Detail::Prompt { form: Form::Example, .. }));
                let (before, all) = siblings.fold((0, 0), |(b, n), c| (b + usize::from(c.place < item.place), n + 1));
                if all == 1 {
                    return numbered("cite-example", number(parent()?));
                }
                pointed("cite-example-numbered", number(parent()?), (before + 1).to_string())
            }
            Detail::Prompt { .. } => {
                // A point of a point is named by both: question 1 e a.
                let above = parent()?;
                let point = match (&above.detail, above.parent.as_deref().and_then(|id| self.get(id))) {
                    (Detail::Prompt { .. }, Some(question)) => {
                        let points = format!("{} {label}", above.label.clone().unwrap_or_default());
                        return pointed("cite-question-point", number(question), points);
                    }
                    _ => label,
                };
                pointed("cite-question-point", number(above), point)
            }
            Detail::LessonPoint(_) => pointed("cite-lesson-point", number(parent()?), label),
            Detail::Category { .. } => numbered("cite-category", label),
            Detail::Caution(_) => numbered("cite-caution", label),
            Detail::Indicator(_) => numbered("cite-indicator", label),
            Detail::IndicatorPoint { part, .. } => {
                let point = match part {
                    IndicatorPart::Bullet => label,
                    IndicatorPart::ScaleStem => return numbered("cite-scale", number(parent()?)),
                    IndicatorPart::ScaleItem => return pointed("cite-scale-step", number(parent()?), label),
                    IndicatorPart::Numerator => words.say("cite-numerator").into_owned(),
                    IndicatorPart::Denominator => words.say("cite-denominator").into_owned(),
                };
                pointed("cite-indicator-point", number(parent()?), point)
            }
            Detail::Footnote { .. } => numbered("cite-note", number(item)),
            Detail::Resource { .. } => numbered("cite-reading", label),
            Detail::Plain => match item.kind {
                Kind::Lesson => numbered("cite-lesson", number(item)),
                Kind::Method => numbered("cite-method", label),
                Kind::Assumption => numbered("cite-assumption", label),
                Kind::ActorGroup => numbered("cite-actor-group", label),
                Kind::Principle => numbered("cite-paragraph", number(item)),
                // What a note defines is cited as the note: that is where a reader looks.
                Kind::Definition => match parent() {
                    Some(note) if note.kind == Kind::Footnote => numbered("cite-note", number(note)),
                    _ => Some(words.say("cite-definition").into_owned()),
                },
                Kind::Usage if &*item.section == "intro" => None,
                _ => Some(words.say("cite-usage").into_owned()),
            },
        }
    }

    /// Name of a section as a heading: its title, or the interface's word where the source prints none.
    pub fn section_title(&self, section: &Section, words: &Wording) -> String {
        match &section.title {
            Some(title) => words.say(&title.message()).into_owned(),
            None => words.say(&format!("section-{}", section.name)).into_owned(),
        }
    }

    /// Name of a section for a narrow list.
    pub fn section_short(&self, section: &Section, words: &Wording) -> String {
        let short = section.title.as_ref().and_then(|title| words.attribute(&title.message(), "short"));
        short.map_or_else(|| self.section_title(section, words), std::borrow::Cow::into_owned)
    }
}
