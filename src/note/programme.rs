//! What a programme is: the first page of every document, and the part that says it in full.

use super::document::{Block, Body, Item, Origin, Run, Style, Text, Tone};
use super::draft::{Draft, entity_anchor};
use crate::project::{EntityKind, ObjectiveLevel, OrganisationRole};

/// So many letters of places stand under a title.
const SUBTITLE: usize = 72;
/// So many letters of names stand on a first page.
const NAMES: usize = 64;

fn origin(kind: EntityKind, id: &crate::project::Id) -> Origin {
    Origin::Entity(kind, id.to_string())
}

impl Draft<'_> {
    /// Countries and places in a line.
    pub fn where_line(&self) -> String {
        let identity = &self.project.identity;
        let countries = identity.countries.iter().map(|code| self.words.country(code));
        let places = identity.places.iter().map(|p| p.trim().to_owned()).filter(|p| !p.is_empty());
        places.chain(countries).collect::<Vec<_>>().join(", ")
    }

    /// The line under the title: places and form.
    pub fn subtitle(&mut self) {
        let mut places = self.where_line();
        if places.chars().count() > SUBTITLE && !self.project.identity.countries.is_empty() {
            // Places that do not fit a line stand in the part on the programme.
            let countries = self.project.identity.countries.iter().map(|code| self.words.country(code));
            places = self.listed(&countries.collect::<Vec<_>>());
        }
        let form = self.say(&self.project.identity.form.message());
        let text = if places.is_empty() {
            form
        } else {
            self.say_with("note-subtitle", &[("form", &form), ("places", &places)])
        };
        self.push(Block::new(Body::Paragraph(Style::Subtitle, vec![Run::plain(text)])).from(Origin::Identity));
    }

    /// As many names as there is room for, and how many more there are.
    pub fn listed_within(&self, names: &[String], letters: usize) -> String {
        let mut used = 0;
        let fits = |name: &&String| {
            used += name.chars().count() + 2;
            used <= letters
        };
        let shown = names.iter().take_while(fits).count().max(1);
        if shown >= names.len() {
            return self.listed(names);
        }
        let (count, names) = (names.len() - shown, names[..shown].join(", "));
        let number = self.words.count(count);
        let values = [("count", count.into()), ("number", number.into()), ("names", names.into())];
        self.words.say_with("note-and-others", values)
    }

    /// Organisations that the audience may see and that do this.
    fn organisations(&mut self, role: OrganisationRole, letters: usize) -> String {
        let project = self.project;
        let seen = self.seen(
            &project.organisations,
            |o| o.sensitivity,
            |o| origin(EntityKind::Organisation, &o.id),
            |o| &o.name,
        );
        let names: Vec<String> = seen.iter().filter(|o| o.role == role).map(|o| o.name.trim().to_owned()).collect();
        self.listed_within(&names, letters)
    }

    /// Who, for whom, when, how much: labels side by side. On a first page long lists are cut.
    pub fn programme_facts(&mut self, in_full: bool) -> Block {
        let mut facts: Vec<(String, Vec<Run>)> = Vec::new();
        let letters = if in_full { usize::MAX } else { NAMES };
        let implementing = self.organisations(OrganisationRole::Implementing, letters);
        let partners = self.organisations(OrganisationRole::Partner, letters);
        let who = match (implementing.is_empty(), partners.is_empty()) {
            (_, true) => implementing,
            (true, false) => partners,
            (false, false) => self.say_with("note-with-partners", &[("who", &implementing), ("partners", &partners)]),
        };
        let who = if who.is_empty() { self.missing_cell("note-not-said") } else { vec![Run::plain(who)] };
        facts.push((self.say("note-organisations"), who));
        let donors = self.organisations(OrganisationRole::Donor, letters);
        if !donors.is_empty() {
            facts.push((self.say("note-donors"), vec![Run::plain(donors)]));
        }
        let identity = &self.project.identity;
        let from = identity.start.map(|d| self.date(d));
        let to = identity.end.map(|d| self.date(d));
        let duration = match (&from, &to) {
            (Some(from), Some(to)) => Some(self.say_with("note-from-to", &[("from", from), ("to", to)])),
            (Some(from), None) => Some(self.say_with("note-from", &[("from", from)])),
            (None, Some(to)) => Some(self.say_with("note-to", &[("to", to)])),
            (None, None) => None,
        };
        let budget = identity.budget.as_ref().map(|b| self.money(b.amount, &b.currency));
        let both: Vec<String> = [duration, budget].into_iter().flatten().collect();
        let both = if both.is_empty() { self.missing_cell("note-not-said") } else { vec![Run::plain(both.join("\n"))] };
        facts.push((self.say("note-duration-budget"), both));
        Block::new(Body::Facts(facts)).from(Origin::Identity)
    }

    /// Objectives and target groups: what is to change, and for whom.
    pub fn change_blocks(&mut self) -> Vec<Block> {
        let project = self.project;
        let objectives =
            self.seen(&project.objectives, |o| o.sensitivity, |o| origin(EntityKind::Objective, &o.id), |o| &o.text);
        let groups = self.seen(
            &project.target_groups,
            |g| g.sensitivity,
            |g| origin(EntityKind::TargetGroup, &g.id),
            |g| &g.name,
        );
        let mut blocks = Vec::new();
        for level in [ObjectiveLevel::General, ObjectiveLevel::Specific] {
            let of_level: Vec<_> = objectives.iter().filter(|o| o.level == level).collect();
            for (place, objective) in of_level.iter().enumerate() {
                let mut label = self.say(&level.message());
                if of_level.len() > 1 {
                    label = format!("{label} {}", place + 1);
                }
                blocks.push(Block::label(label));
                let block = self.own_block(&objective.text);
                blocks.extend(block.map(|b| b.from(origin(EntityKind::Objective, &objective.id))));
            }
        }
        if !groups.is_empty() {
            blocks.push(Block::label(self.say("note-target-groups")));
            let names: Vec<String> = groups.iter().map(|g| g.name.trim().to_owned()).collect();
            blocks.extend(self.own_block(&names.join("\n")));
        }
        if blocks.is_empty() {
            blocks.push(Block::paragraph(self.missing_cell("note-nothing-said")));
        }
        blocks
    }

    /// The part on the programme: stage, places, objectives, groups, activities, sections that apply.
    pub fn programme_part(&mut self) {
        self.heading(1, &self.say("note-part-programme"), true);
        let facts = self.programme_facts(true);
        self.row(&self.say("note-frame"), vec![facts], Some(Origin::Identity));
        let identity = &self.project.identity;
        let mut about = vec![Run::plain(self.say(&identity.stage.message()))];
        let places = self.where_line();
        if !places.is_empty() {
            about.push(Run::plain(format!("\n{places}")));
        }
        self.row(&self.say("note-stage-places"), vec![Block::paragraph(about)], Some(Origin::Identity));
        let change = self.change_blocks();
        self.row(&self.say("note-objectives"), change, None);
        self.groups();
        self.activities();
        self.scope();
    }

    fn groups(&mut self) {
        let project = self.project;
        let groups = self.seen(
            &project.target_groups,
            |g| g.sensitivity,
            |g| origin(EntityKind::TargetGroup, &g.id),
            |g| &g.name,
        );
        for group in groups.into_iter().filter(|g| !g.description.trim().is_empty() || !g.channels.is_empty()) {
            let mut blocks = vec![Block::paragraph(vec![Run::Text(Text {
                bold: true,
                language: self.own_language(),
                ..Text::plain(group.name.trim())
            })])];
            blocks.extend(self.own_block(&group.description));
            if !group.channels.is_empty() {
                blocks.push(Block::label(self.say("note-channels")));
                blocks.extend(self.own_block(&group.channels.join("\n")));
            }
            let head = self.say("note-target-group");
            self.row(&head, blocks, Some(origin(EntityKind::TargetGroup, &group.id)));
        }
    }

    fn activities(&mut self) {
        let project = self.project;
        let activities =
            self.seen(&project.activities, |a| a.sensitivity, |a| origin(EntityKind::Activity, &a.id), |a| &a.title);
        if activities.is_empty() {
            return;
        }
        let mut blocks = Vec::new();
        for activity in activities {
            let id = &activity.id;
            let mut runs = vec![Run::Text(Text {
                bold: true,
                language: self.own_language(),
                ..Text::plain(activity.title.trim())
            })];
            let sections: Vec<String> =
                activity.sections.iter().map(|s| self.say_with("cite-section", &[("section", s)])).collect();
            if !sections.is_empty() {
                runs.push(Run::plain(" "));
                runs.push(Run::Text(Text { small: true, tone: Tone::Muted, ..Text::plain(self.listed(&sections)) }));
            }
            let title = Block::paragraph(runs).from(origin(EntityKind::Activity, id));
            blocks.push(title.anchored(entity_anchor(id.as_str())));
            blocks.extend(self.own_block(&activity.description));
        }
        self.row(&self.say("note-activities"), blocks, None);
    }

    /// Sections of the toolkit that apply, and why the others do not.
    fn scope(&mut self) {
        let project = self.project;
        let mut items = Vec::new();
        for source in self.catalogue.sources() {
            for section in source.sections.iter().filter(|s| !s.always) {
                let Some(scope) = project.scope.get(&section.name) else { continue };
                let title = self.catalogue.section_short(section, self.words);
                let id = if scope.chosen { "note-section-applies" } else { "note-section-left" };
                let state = self.say_with(id, &[("section", &section.name), ("title", &title)]);
                let mut runs = vec![Run::plain(state)];
                if !scope.why.trim().is_empty() {
                    runs.push(Run::plain(" "));
                    runs.extend(self.own(&scope.why));
                }
                items.push(Item { label: None, runs });
            }
        }
        if !items.is_empty() {
            self.row(&self.say("note-scope"), vec![Block::new(Body::List(items))], None);
        }
    }
}
