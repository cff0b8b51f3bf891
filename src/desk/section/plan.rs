//! Information that is missing, and the activity that will produce it: planned where the question is asked.

use egui::{Id, Ui};
use jiff::civil::Date;

use super::text::{Line, Taking, Typing};
use crate::desk::icon::Icon;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{self, Field, Notice, Weight, icon_button, own_text};
use crate::project::{Answer, Budget, Edit, EntityKind, Gap, Sensitivity, Status};

/// Draws the plan for what a question lacks. Its first letter makes the gap, in the file like all else.
pub(super) fn ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    question: &str,
    answer: &Answer,
    view: &mut Typing,
    asked: &mut Asked,
) {
    let gaps: Vec<&Gap> = shared.project.gaps.iter().filter(|g| g.question == question).collect();
    let wanted = answer.status == Status::Missing;
    if !wanted && gaps.iter().all(|g| g.closed) {
        return;
    }
    ui.add_space(14.0);
    widgets::heading(ui, Type::SmallBold, 3, &shared.say("plan-title"));
    ui.add_space(4.0);
    if !gaps.iter().any(|g| g.is_planned() && !g.closed) && wanted {
        Notice::new(Weight::Weak, &shared.say("plan-none"), &shared.say("plan-offer")).icon(Icon::Missing).show(ui);
        ui.add_space(6.0);
    }
    if !shared.may_write {
        for gap in gaps {
            read_ui(ui, shared, gap);
        }
        return;
    }
    for (n, gap) in gaps.iter().enumerate() {
        gap_ui(ui, shared, n, (*gap).clone(), true, view, asked);
    }
    if gaps.iter().all(|g| g.closed) {
        gap_ui(ui, shared, gaps.len(), blank(question, answer.sensitivity), false, view, asked);
    }
}

/// A gap in which nothing stands yet.
fn blank(question: &str, sensitivity: Sensitivity) -> Gap {
    Gap {
        id: crate::project::Id::fresh(),
        question: question.to_owned(),
        missing: String::new(),
        activity: String::new(),
        owner: String::new(),
        due: None,
        cost: None,
        closed: false,
        sensitivity,
    }
}

/// The fields of a gap. Their ids come from the question, so that the one that makes the gap keeps the keyboard.
fn gap_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    n: usize,
    mut gap: Gap,
    exists: bool,
    view: &mut Typing,
    asked: &mut Asked,
) {
    let question = gap.question.clone();
    let id = |part: &str| Id::unique(("plan", part, &*question, n));
    let mut changed = false;
    let wide = ui.available_width();
    ui.spacing_mut().item_spacing.y = 8.0;
    changed |= Line("plan-missing", id("missing"), wide, 2).show(ui, shared, &mut gap.missing, asked);
    changed |= Line("plan-activity", id("activity"), wide, 2).show(ui, shared, &mut gap.activity, asked);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        changed |= Line("plan-owner", id("owner"), 200.0, 1).show(ui, shared, &mut gap.owner, asked);
        changed |= day_ui(ui, shared, ("plan-due", id("due")), &mut gap.due, view, asked);
        changed |= cost_ui(ui, shared, id("cost"), &mut gap.cost, view, asked);
    });
    if exists {
        ui.horizontal(|ui| {
            let mut closed = gap.closed;
            if widgets::tick(ui, &mut closed, &shared.say("plan-closed")).changed() {
                gap.closed = closed;
                changed = true;
                asked.request(Request::EndRun);
            }
            if icon_button(ui, Icon::Close, &shared.say("plan-remove")).clicked() {
                asked.edit(Edit::Remove(EntityKind::Gap, gap.id.clone()));
            }
        });
    }
    ui.add_space(8.0);
    if changed {
        asked.edit(gap);
    }
}

/// A field for a day.
pub(super) fn day_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    (label, id): (&str, Id),
    day: &mut Option<Date>,
    view: &mut Typing,
    asked: &mut Asked,
) -> bool {
    let (label, doubt) = (shared.say(label), shared.say("plan-due-doubt"));
    let taking = Taking {
        field: Field::new(&label).width(140.0),
        id,
        write: &Date::to_string,
        read: &|text| text.parse().ok(),
        doubt: &doubt,
    };
    view.show(ui, shared, taking, day, asked)
}

/// A field for a sum: figures, and a currency of three letters, or else that of the programme's budget.
fn cost_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    id: Id,
    cost: &mut Option<Budget>,
    view: &mut Typing,
    asked: &mut Asked,
) -> bool {
    let usual = shared.project.identity.budget.as_ref().map_or("", |b| b.currency.as_str());
    let (label, doubt) = (shared.say("plan-cost"), shared.say("plan-cost-doubt"));
    let taking = Taking {
        field: Field::new(&label).width(140.0),
        id,
        write: &|c: &Budget| format!("{} {}", c.amount, c.currency).trim().to_owned(),
        read: &|text| read_sum(text, usual),
        doubt: &doubt,
    };
    view.show(ui, shared, taking, cost, asked)
}

/// “4 500 EUR”, “EUR 4,500”, “4500”.
fn read_sum(text: &str, usual: &str) -> Option<Budget> {
    let letters: String = text.chars().filter(char::is_ascii_alphabetic).collect();
    let figures: String = text.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    let others = text.chars().any(|c| !(c.is_ascii_alphanumeric() || c.is_whitespace() || matches!(c, '.' | ',')));
    if others || !(letters.is_empty() || letters.len() == 3) {
        return None;
    }
    // A mark before exactly three figures parts thousands; before one or two, it parts cents.
    let decimals = figures.rfind(['.', ',']).filter(|at| figures.len() - at - 1 < 3);
    let plain: String = figures
        .char_indices()
        .filter_map(|(at, c)| match c {
            '.' | ',' => (Some(at) == decimals).then_some('.'),
            digit => Some(digit),
        })
        .collect();
    let amount = plain.parse().ok()?;
    let currency = if letters.is_empty() { usual.to_owned() } else { letters.to_uppercase() };
    Some(Budget { amount, currency })
}

fn read_ui(ui: &mut Ui, shared: &Shared<'_>, gap: &Gap) {
    let t = theme::tokens(ui);
    let due = gap.due.map(|d| shared.day(d)).unwrap_or_default();
    let rows = [
        ("plan-missing", gap.missing.as_str()),
        ("plan-activity", gap.activity.as_str()),
        ("plan-owner", gap.owner.as_str()),
        ("plan-due", due.as_str()),
    ];
    for (label, text) in rows.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
        ui.add(egui::Label::new(Type::Small.rich(shared.say(label)).color(t.muted)));
        own_text(ui, Type::Panel, text);
        ui.add_space(4.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_read_as_people_write_them() {
        let read = |text| read_sum(text, "XOF").map(|b| (b.amount, b.currency));
        let sum = |amount: f64, currency: &str| Some((amount, currency.to_owned()));
        assert_eq!(read("4500"), sum(4500.0, "XOF"));
        assert_eq!(read("4 500 EUR"), sum(4500.0, "EUR"));
        assert_eq!(read("EUR 4,500"), sum(4500.0, "EUR"));
        assert_eq!(read("1.250.000"), sum(1_250_000.0, "XOF"));
        assert_eq!(read("12,50 eur"), sum(12.5, "EUR"));
        assert_eq!(read("about 4500"), None);
        assert_eq!(read("€ 20"), None);
    }
}
