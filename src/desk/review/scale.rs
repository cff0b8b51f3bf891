//! Marks on the organisation's own scale, where it has one: each with its reason, and how they are weighed.

use egui::{Id, Label, Ui};

use super::super::shared::Asked;
use super::super::theme::{self, Type, space};
use super::super::widgets::{Editor, Select, heading, menu_item};
use super::{Reviewing, typed};
use crate::review::{Criterion, Mark, ReviewEdit, Whose, label};

/// Draws it where the review uses a scale; Jalon brings none.
pub(super) fn ui(ui: &mut Ui, r: &Reviewing<'_>, whose: &Whose, asked: &mut Asked) {
    let (shared, review) = (r.shared, r.review());
    let (Some(scale), Some(opinion)) = (review.scale(), review.opinion(whose)) else { return };
    let t = theme::tokens(ui);
    let language = shared.words.language();
    let own = shared.say("scale-title");
    let title = label(&scale.title, language);
    heading(ui, Type::Row, 2, if title.is_empty() { &own } else { title });
    ui.add(Label::new(Type::Small.rich(shared.say("scale-what")).color(t.muted)).wrap());
    for criterion in &scale.criteria {
        criterion_ui(ui, r, whose, criterion, opinion.marks.get(&criterion.name), asked);
    }
    let words = match scale.weighted(opinion) {
        Some(result) => {
            let figure = |number: f64| shared.words.number(number, 1);
            let values = [
                ("value", figure(result.value)),
                ("lowest", figure(result.lowest)),
                ("highest", figure(result.highest)),
            ];
            shared.words.say_with("scale-result", values.map(|(name, value)| (name, value.into())))
        }
        None => shared.say("scale-incomplete").into_owned(),
    };
    ui.add(Label::new(Type::Control.rich(words)).wrap());
    ui.add_space(space::M);
}

fn criterion_ui(
    ui: &mut Ui,
    r: &Reviewing<'_>,
    whose: &Whose,
    criterion: &Criterion,
    mark: Option<&Mark>,
    asked: &mut Asked,
) {
    let shared = r.shared;
    let language = shared.words.language();
    let mut new = mark.cloned().unwrap_or_default();
    let mut changed = false;
    ui.add_space(space::XS);
    let weight = shared.words.number(criterion.weight, usize::from(criterion.weight.fract() != 0.0));
    let name = shared.say_with("scale-criterion", &[("name", label(&criterion.label, language)), ("weight", &weight)]);
    let step = |value: f64| criterion.steps.iter().find(|step| step.value.total_cmp(&value).is_eq());
    let words = |value: f64| {
        let figure = shared.words.number(value, usize::from(value.fract() != 0.0));
        match step(value).map(|step| label(&step.label, language)).filter(|label| !label.is_empty()) {
            Some(label) => format!("{figure}  {label}"),
            None => figure,
        }
    };
    let now = new.value.map_or_else(|| shared.say("card-not-said").into_owned(), words);
    ui.add_enabled_ui(r.may_write(), |ui| {
        Select::new(&name, &now).width(420.0).show(ui, |ui| {
            for one in &criterion.steps {
                let is = new.value.is_some_and(|value| value.total_cmp(&one.value).is_eq());
                if menu_item(ui, None, is, &words(one.value)).clicked() {
                    new.value = Some(one.value);
                    changed = true;
                }
            }
            if menu_item(ui, None, new.value.is_none(), &shared.say("card-not-said")).clicked() {
                new.value = None;
                changed = true;
            }
        });
    });
    let label = shared.say("scale-reason");
    let id = Id::unique(("mark", format!("{whose:?}"), criterion.name.as_str()));
    let editor = Editor::new(id, &label).style(Type::Panel).rows(1).read_only(!r.may_write());
    let response = editor.show(ui, &mut new.reason);
    changed |= typed(shared, &response, asked);
    if changed && r.may_write() {
        let new = Mark { author: r.author(), at: Some(shared.now), ..new };
        asked.review.push(ReviewEdit::Mark(whose.clone(), criterion.name.clone(), Some(new)));
    }
}
