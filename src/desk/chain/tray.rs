//! The tray below the chain: a statement and where it leads, or a link and what it rests on.

use egui::{Align, Id, Label, Layout, ScrollArea, Ui, vec2};

use super::{ChainView, Chosen, add};
use crate::desk::advice::way;
use crate::desk::icon::Icon;
use crate::desk::programme::select;
use crate::desk::shared::{Asked, Request, Shared};
use crate::desk::theme::{self, Type};
use crate::desk::widgets::{Button, Editor, Field, heading, icon_button, link, menu_item, open_menu, tick};
use crate::insight::{Chain, ChainNode, LinkState, Place};
use crate::project::{
    Barrier, ChainLink, ChainStatement, Column, Edit, EntityKind, Id as EntityId, Indicator, Origin, Risk, RiskKind,
    Sensitivity,
};

/// Is there something to show?
pub(super) fn has(shared: &Shared<'_>, view: &ChainView, chain: &Chain) -> bool {
    match &view.chosen {
        Some(Chosen::Node(key)) => chain.nodes.iter().any(|node| node.key == *key),
        Some(Chosen::Link(id)) => shared.project.chain_links.iter().any(|link| link.id == *id),
        None => false,
    }
}

/// Draws it.
pub(super) fn ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, chain: &Chain, asked: &mut Asked) {
    match view.chosen.clone() {
        Some(Chosen::Node(key)) => {
            let Some(node) = chain.nodes.iter().find(|node| node.key == key) else { return };
            match shared.project.chain.iter().find(|statement| statement.id.as_str() == key) {
                Some(statement) => statement_ui(ui, shared, view, statement, asked),
                None => open_ui(ui, shared, view, node, asked),
            }
        }
        Some(Chosen::Link(id)) => {
            if let Some(link) = shared.project.chain_links.iter().find(|link| link.id == id) {
                let state = chain.steps.iter().find(|step| step.id.as_ref() == Some(&id)).map(|step| step.state);
                link_ui(ui, shared, view, link, state, asked);
            }
        }
        None => {}
    }
}

/// The title, what can be done with the whole, and a cross.
fn head_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut ChainView,
    title: &str,
    asked: &mut Asked,
    tools: impl FnOnce(&mut Ui, &mut ChainView, &mut Asked),
) {
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if icon_button(ui, Icon::Close, &shared.say("chain-close")).clicked() {
                view.chosen = None;
                asked.request(Request::EndRun);
            }
            tools(ui, view, asked);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.set_max_width(ui.available_width());
                heading(ui, Type::Sheet, 2, title);
            });
        });
    });
}

fn body(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt("chain-tray").auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(12.0, 6.0);
        content(ui);
    });
}

/// The question that a statement comes from, or that an open place asks to answer.
fn question_ui(ui: &mut Ui, shared: &Shared<'_>, question: &str, asked: &mut Asked) {
    let place = Place::Question(question.to_owned());
    let Some((screen, target)) = way(shared, &place) else { return };
    let words = place.say(shared.catalogue, shared.project, shared.words);
    let words = shared.say_with("heed-go", &[("place", &words)]);
    if Button::second(&words).after(Icon::GoTo).in_tray().show(ui).clicked() {
        asked.go(screen, target.as_deref());
    }
}

/// A place where nothing is said yet.
fn open_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, node: &ChainNode, asked: &mut Asked) {
    let title = format!("{} · {}", shared.say("figure-not-said"), shared.say(&node.column.message()));
    head_ui(ui, shared, view, &title, asked, |_, _, _| {});
    body(ui, |ui| {
        if !node.question.is_empty() {
            ui.add(Label::new(Type::Panel.rich(shared.question_text(&node.question))).wrap());
        }
        ui.horizontal_wrapped(|ui| {
            if !node.question.is_empty() {
                question_ui(ui, shared, &node.question, asked);
            }
            let words = shared.say("chain-write");
            if shared.may_write && Button::quiet(&words).icon(Icon::Add).in_tray().show(ui).clicked() {
                add(view, node.section.clone(), node.column, node.question.clone(), asked);
            }
        });
    });
}

fn statement_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, statement: &ChainStatement, asked: &mut Asked) {
    let title = shared.say(&statement.column.message()).into_owned();
    head_ui(ui, shared, view, &title, asked, |ui, view, asked| {
        if !shared.may_write {
            return;
        }
        let words = shared.say("chain-remove");
        if Button::quiet(&words).icon(Icon::Minus).in_tray().show(ui).clicked() {
            view.chosen = None;
            asked.request(Request::EndRun);
            asked.edit(without(shared, statement));
        }
        link_to_ui(ui, shared, view, statement, asked);
    });
    body(ui, |ui| {
        let mut new = statement.clone();
        let label = shared.say("chain-statement");
        let id = Id::unique(("chain statement", statement.id.as_str()));
        let editor = Editor::new(id, &label).style(Type::Panel).rows(2).read_only(!shared.may_write);
        let response = editor.show(ui, &mut new.text);
        if std::mem::take(&mut view.fresh) {
            response.request_focus();
        }
        if response.lost_focus() {
            asked.request(Request::EndRun);
        }
        let mut changed = response.changed();
        ui.horizontal_wrapped(|ui| {
            let columns: Vec<(Column, String)> = Column::ALL.iter().map(|one| (*one, one.message())).collect();
            changed |= select(ui, shared, "chain-column", &columns, &mut new.column);
            if !statement.question.is_empty() {
                question_ui(ui, shared, &statement.question, asked);
            }
        });
        if changed && shared.may_write {
            asked.edit(new);
        }
        links_ui(ui, shared, view, statement);
    });
}

/// A statement goes with the links that lead to and from it, as one step.
fn without(shared: &Shared<'_>, statement: &ChainStatement) -> Edit {
    let ends = |link: &&ChainLink| link.from == statement.id || link.to == statement.id;
    let links = shared.project.chain_links.iter().filter(ends);
    let mut gone: Vec<Edit> = links.map(|link| Edit::Remove(EntityKind::ChainLink, link.id.clone())).collect();
    gone.push(Edit::Remove(EntityKind::ChainStatement, statement.id.clone()));
    Edit::Group(gone)
}

/// The links of a statement, each to be opened.
fn links_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, statement: &ChainStatement) {
    let links = &shared.project.chain_links;
    for (label, out) in [("chain-leads-to", true), ("chain-comes-from", false)] {
        let own: Vec<&ChainLink> =
            links.iter().filter(|link| if out { link.from == statement.id } else { link.to == statement.id }).collect();
        if own.is_empty() {
            continue;
        }
        heading(ui, Type::SmallBold, 3, &shared.say(label));
        for one in own {
            let other = if out { &one.to } else { &one.from };
            if link(ui, Type::Panel, &named(shared, other)).clicked() {
                view.chosen = Some(Chosen::Link(one.id.clone()));
            }
        }
    }
}

/// What a statement says; one without words is called so.
fn named(shared: &Shared<'_>, id: &EntityId) -> String {
    let text = shared.project.chain.iter().find(|one| one.id == *id).map(|one| one.text.trim());
    match text.filter(|text| !text.is_empty()) {
        Some(text) => text.to_owned(),
        None => shared.say("figure-not-said").into_owned(),
    }
}

/// Draws a link by hand: to any statement of a later column.
fn link_to_ui(ui: &mut Ui, shared: &Shared<'_>, view: &mut ChainView, from: &ChainStatement, asked: &mut Asked) {
    let project = shared.project;
    let known = |to: &EntityId| project.chain_links.iter().any(|link| link.from == from.id && link.to == *to);
    let ends: Vec<&ChainStatement> =
        project.chain.iter().filter(|one| one.column > from.column && !known(&one.id)).collect();
    let nowhere = shared.say("chain-link-nowhere");
    let words = shared.say("chain-link-to");
    let button =
        Button::second(&words).after(Icon::GoTo).unless(ends.is_empty().then_some(&*nowhere)).in_tray().show(ui);
    if ends.is_empty() {
        return;
    }
    open_menu(&button, &words, |ui| {
        ui.set_max_width(420.0);
        for end in ends {
            let words = format!("{}: {}", shared.say(&end.column.message()), named(shared, &end.id));
            if menu_item(ui, None, false, &words).clicked() {
                let id = EntityId::fresh();
                view.chosen = Some(Chosen::Link(id.clone()));
                asked.request(Request::EndRun);
                asked.edit(ChainLink {
                    id,
                    from: from.id.clone(),
                    to: end.id.clone(),
                    barriers: Vec::new(),
                    assumptions: Vec::new(),
                    indicators: Vec::new(),
                    because: String::new(),
                });
            }
        }
    });
}

fn link_ui(
    ui: &mut Ui,
    shared: &Shared<'_>,
    view: &mut ChainView,
    link: &ChainLink,
    state: Option<LinkState>,
    asked: &mut Asked,
) {
    let title =
        shared.say_with("chain-link", &[("from", &named(shared, &link.from)), ("to", &named(shared, &link.to))]);
    head_ui(ui, shared, view, &title, asked, |ui, view, asked| {
        let words = shared.say("chain-unlink");
        if shared.may_write && Button::quiet(&words).icon(Icon::Minus).in_tray().show(ui).clicked() {
            view.chosen = None;
            asked.request(Request::EndRun);
            asked.edit(Edit::Remove(EntityKind::ChainLink, link.id.clone()));
        }
    });
    body(ui, |ui| {
        let t = theme::tokens(ui);
        match state {
            Some(LinkState::Broken) => drop(ui.label(Type::Small.rich(shared.say("figure-broken")).color(t.bad))),
            Some(LinkState::Waiting) => drop(ui.label(Type::Small.rich(shared.say("figure-waiting")).color(t.gap))),
            _ => {}
        }
        let mut new = link.clone();
        let label = shared.say("chain-because");
        let id = Id::unique(("chain because", link.id.as_str()));
        let field = Field::new(&label).id(id).width(760.0).read_only(!shared.may_write);
        let response = field.show(ui, &mut new.because);
        if response.lost_focus() {
            asked.request(Request::EndRun);
        }
        let mut changed = response.changed();
        let columns = if ui.available_width() > 700.0 { 3 } else { 1 };
        ui.add_enabled_ui(shared.may_write, |ui| {
            ui.columns(columns, |ui| {
                changed |= barriers_ui(&mut ui[0], shared, &mut new);
                changed |= assumptions_ui(&mut ui[1.min(columns - 1)], shared, &mut new, asked);
                changed |= indicators_ui(&mut ui[columns - 1], shared, &mut new);
            });
        });
        if changed && shared.may_write {
            asked.edit(new);
        }
    });
}

/// Ticks one of a list, or takes it off; true when that happened.
fn ticked(ui: &mut Ui, list: &mut Vec<EntityId>, id: &EntityId, words: &str) -> bool {
    let mut on = list.contains(id);
    if !tick(ui, &mut on, words).changed() {
        return false;
    }
    if on {
        list.push(id.clone());
    } else {
        list.retain(|one| one != id);
    }
    true
}

/// The sections of both ends: what hangs on a link comes from them. What belongs to none is offered too.
fn sections<'a>(shared: &Shared<'a>, link: &ChainLink) -> Vec<&'a str> {
    let ends = shared.project.chain.iter().filter(|one| one.id == link.from || one.id == link.to);
    ends.map(|one| one.section.as_str()).chain([""]).collect()
}

fn none_ui(ui: &mut Ui, shared: &Shared<'_>, message: &str) {
    ui.add(Label::new(Type::Small.rich(shared.say(message)).color(theme::tokens(ui).muted)).wrap());
}

fn barriers_ui(ui: &mut Ui, shared: &Shared<'_>, link: &mut ChainLink) -> bool {
    heading(ui, Type::SmallBold, 3, &shared.say("chain-barriers"));
    if shared.project.barriers.is_empty() {
        none_ui(ui, shared, "chain-barriers-none");
    }
    let mut changed = false;
    let here = sections(shared, link);
    let mut all: Vec<&Barrier> = shared.project.barriers.iter().collect();
    // What hangs on the link comes first.
    all.sort_by_key(|barrier| !link.barriers.contains(&barrier.id));
    for barrier in all {
        if !here.contains(&barrier.section.as_str()) && !link.barriers.contains(&barrier.id) {
            continue;
        }
        changed |= ticked(ui, &mut link.barriers, &barrier.id, &barrier.text);
        if link.barriers.contains(&barrier.id) && barrier.response.trim().is_empty() && barrier.activity.is_none() {
            let t = theme::tokens(ui);
            ui.label(Type::Small.rich(shared.say("chain-barrier-unmet")).color(t.gap));
        }
    }
    changed
}

fn assumptions_ui(ui: &mut Ui, shared: &Shared<'_>, link: &mut ChainLink, asked: &mut Asked) -> bool {
    heading(ui, Type::SmallBold, 3, &shared.say("chain-assumptions"));
    let mut changed = false;
    let mut all: Vec<&Risk> = shared.project.risks.iter().collect();
    all.sort_by_key(|risk| !link.assumptions.contains(&risk.id));
    for risk in all {
        let ground = match risk.evidence {
            Some(evidence) => shared.say(&evidence.message()),
            None => shared.say("chain-no-ground"),
        };
        changed |= ticked(ui, &mut link.assumptions, &risk.id, &format!("{} ({ground})", risk.statement));
    }
    let words = shared.say("chain-assume");
    if shared.may_write && Button::quiet(&words).icon(Icon::Add).in_tray().show(ui).clicked() {
        let id = EntityId::fresh();
        asked.request(Request::EndRun);
        asked.edit(Risk {
            id: id.clone(),
            kind: RiskKind::Assumption,
            statement: String::new(),
            origin: Origin::None,
            evidence: None,
            likelihood: None,
            consequence: None,
            response: String::new(),
            owner: String::new(),
            sensitivity: Sensitivity::default(),
        });
        link.assumptions.push(id.clone());
        // It is written among assumptions and risks, with its evidence and who follows it.
        asked.go(crate::desk::shared::Screen::Gaps, Some(id.as_str()));
        changed = true;
    }
    changed
}

fn indicators_ui(ui: &mut Ui, shared: &Shared<'_>, link: &mut ChainLink) -> bool {
    heading(ui, Type::SmallBold, 3, &shared.say("chain-indicators"));
    if shared.project.indicators.is_empty() {
        none_ui(ui, shared, "chain-indicators-none");
    }
    let mut changed = false;
    let here = sections(shared, link);
    let mut all: Vec<&Indicator> = shared.project.indicators.iter().collect();
    all.sort_by_key(|indicator| !link.indicators.contains(&indicator.id));
    for indicator in all {
        let from = shared.catalogue.get(&indicator.from).map_or("", |item| &*item.section);
        let section = if indicator.section.is_empty() { from } else { &indicator.section };
        if !here.contains(&section) && !link.indicators.contains(&indicator.id) {
            continue;
        }
        changed |= ticked(ui, &mut link.indicators, &indicator.id, &indicator.name);
    }
    changed
}
