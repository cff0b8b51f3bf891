//! The things that stand in the lists of the programme: their names, their fields.

use egui::{Id, Ui};

use super::super::shared::Shared;
use super::super::theme::{self, Type};
use super::super::widgets::{Field, Typed, lines_field, tick};
use super::identity::select;
use super::list::Listed;
use super::typed;
use crate::project::{
    Activity, Entity, EntityKind, Id as EntityId, Member, Objective, ObjectiveLevel, Organisation, OrganisationRole,
    Project, Sensitivity, TargetGroup,
};

/// What every one of them has.
macro_rules! common {
    ($kind:ident, $list:ident, $title:ident, $word:literal) => {
        const KIND: EntityKind = EntityKind::$kind;
        const WORD: &'static str = $word;
        fn all(project: &Project) -> &[Self] {
            &project.$list
        }
        fn id(&self) -> &EntityId {
            &self.id
        }
        fn title(&self) -> &str {
            &self.$title
        }
        fn sensitivity(&mut self) -> &mut Sensitivity {
            &mut self.sensitivity
        }
        fn entity(self) -> Entity {
            Entity::$kind(Box::new(self))
        }
    };
}

/// A field over the whole width.
fn field(ui: &mut Ui, shared: &Shared<'_>, label: &str, id: Id, rows: usize, text: &mut String) -> Typed {
    let label = shared.say(label);
    let field = Field::new(&label).width(f32::INFINITY).rows(rows).read_only(!shared.may_write).id(id);
    typed(&field.show(ui, text))
}

impl Listed for Organisation {
    common!(Organisation, organisations, name, "organisation");

    fn fresh() -> Self {
        let (name, role) = (String::new(), OrganisationRole::default());
        Self { id: EntityId::fresh(), name, role, sensitivity: Sensitivity::default() }
    }

    fn below(&self, shared: &Shared<'_>) -> String {
        shared.say(&self.role.message()).into_owned()
    }

    fn fields(&mut self, ui: &mut Ui, shared: &Shared<'_>, first: Id) -> Typed {
        let all = field(ui, shared, "programme-organisation-name", first, 1, &mut self.name);
        let roles: Vec<_> = OrganisationRole::ALL.iter().map(|r| (*r, r.message())).collect();
        let changed = select(ui, shared, "programme-organisation-role", &roles, &mut self.role);
        all.or(Typed { changed, left: false })
    }
}

impl Listed for Objective {
    common!(Objective, objectives, text, "objective");

    fn fresh() -> Self {
        let (text, level) = (String::new(), ObjectiveLevel::default());
        Self { id: EntityId::fresh(), level, text, sensitivity: Sensitivity::default() }
    }

    fn below(&self, shared: &Shared<'_>) -> String {
        shared.say(&self.level.message()).into_owned()
    }

    fn fields(&mut self, ui: &mut Ui, shared: &Shared<'_>, first: Id) -> Typed {
        let all = field(ui, shared, "programme-objective-text", first, 3, &mut self.text);
        let levels: Vec<_> = ObjectiveLevel::ALL.iter().map(|l| (*l, l.message())).collect();
        let changed = select(ui, shared, "programme-objective-level", &levels, &mut self.level);
        all.or(Typed { changed, left: false })
    }

    fn rank(&self) -> u8 {
        self.level as u8
    }

    fn numbered() -> bool {
        true
    }
}

impl Listed for TargetGroup {
    common!(TargetGroup, target_groups, name, "group");

    fn fresh() -> Self {
        let (name, description) = (String::new(), String::new());
        Self { id: EntityId::fresh(), name, description, channels: Vec::new(), sensitivity: Sensitivity::default() }
    }

    fn below(&self, shared: &Shared<'_>) -> String {
        if self.channels.is_empty() {
            return shared.say("programme-no-channels").into_owned();
        }
        shared.say_with("programme-believes", &[("channels", &self.channels.join(", "))])
    }

    fn fields(&mut self, ui: &mut Ui, shared: &Shared<'_>, first: Id) -> Typed {
        let name = field(ui, shared, "programme-group-name", first, 1, &mut self.name);
        let more = field(ui, shared, "programme-description", first.with("more"), 3, &mut self.description);
        let label = shared.say("programme-channels");
        let channels = lines_field(ui, first.with("channels"), &label, 3, !shared.may_write, &mut self.channels);
        name.or(more).or(channels)
    }
}

impl Listed for Activity {
    common!(Activity, activities, title, "activity");

    fn fresh() -> Self {
        let (title, description) = (String::new(), String::new());
        Self { id: EntityId::fresh(), title, description, sections: Vec::new(), sensitivity: Sensitivity::default() }
    }

    fn below(&self, shared: &Shared<'_>) -> String {
        match &self.sections[..] {
            [] => shared.say("programme-no-section").into_owned(),
            [one] => shared.say_with("programme-in-section", &[("section", one)]),
            [some @ .., last] => {
                let joined = shared.say_with("list-and", &[("first", &some.join(", ")), ("last", last)]);
                shared.say_with("programme-in-sections", &[("sections", &joined)])
            }
        }
    }

    fn fields(&mut self, ui: &mut Ui, shared: &Shared<'_>, first: Id) -> Typed {
        let title = field(ui, shared, "programme-activity-title", first, 1, &mut self.title);
        let more = field(ui, shared, "programme-description", first.with("more"), 3, &mut self.description);
        let mut changed = false;
        ui.label(Type::Small.rich(shared.say("programme-activity-sections")).color(theme::tokens(ui).muted));
        ui.add_enabled_ui(shared.may_write, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = egui::vec2(12.0, 0.0);
                for section in shared.sections() {
                    let mut there = self.sections.contains(&section.name);
                    let short = shared.catalogue.section_short(section, shared.content);
                    if tick(ui, &mut there, &format!("{}  {short}", section.name)).changed() {
                        self.sections.retain(|s| *s != section.name);
                        if there {
                            self.sections.push(section.name.clone());
                            self.sections.sort();
                        }
                        changed = true;
                    }
                }
            });
        });
        title.or(more).or(Typed { changed, left: false })
    }
}

impl Listed for Member {
    common!(Member, team, name, "member");

    fn fresh() -> Self {
        let (name, role) = (String::new(), String::new());
        Self { id: EntityId::fresh(), name, role, sensitivity: Sensitivity::default() }
    }

    fn below(&self, _: &Shared<'_>) -> String {
        self.role.clone()
    }

    fn fields(&mut self, ui: &mut Ui, shared: &Shared<'_>, first: Id) -> Typed {
        let name = field(ui, shared, "programme-member-name", first, 1, &mut self.name);
        name.or(field(ui, shared, "programme-member-role", first.with("role"), 1, &mut self.role))
    }
}
