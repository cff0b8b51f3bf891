//! Small projects from a line of commands, so that a test reads as what a team did.

#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::too_many_lines, reason = "one arm a command")]

use jalon::assets::Assets;
use jalon::catalogue::Catalogue;
use jalon::insight::Rulebook;
use jalon::project::{
    Activity, AdviceSettled, Aim, Barrier, ChainLink, ChainStatement, Check, Column, DesignEffect, Evidence, Factor,
    FactorKind, Gap, Id, Indicator, LessonTaken, Lever, Measurement, Organisation, OrganisationRole, Origin, Part,
    Pattern, Point, Project, ResponseOption, Risk, RiskKind, Scope, Sensitivity, Settling, SourceNote, Stage, Status,
    Take, TargetGroup, Value, ValueKind, WithinReach,
};

/// The catalogue and the rules.
pub fn content() -> (Catalogue, Rulebook) {
    let assets = Assets::embedded();
    let catalogue = Catalogue::load(&assets).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let book = Rulebook::load(&assets, &catalogue).unwrap_or_else(|faults| panic!("{faults:#?}"));
    (catalogue, book)
}

fn named<T: Copy + std::fmt::Debug>(all: &[T], name: fn(T) -> &'static str, typed: &str) -> T {
    *all.iter().find(|one| name(**one) == typed).unwrap_or_else(|| panic!("“{typed}” is none of {all:?}"))
}

/// A project that commands make, parted by semicolons.
pub fn project(catalogue: &Catalogue, commands: &str) -> Project {
    let mut made = Project::default();
    apply(catalogue, &mut made, commands);
    made
}

/// Does more to a project.
pub fn apply(catalogue: &Catalogue, project: &mut Project, commands: &str) {
    for command in commands.split(';').map(str::trim).filter(|c| !c.is_empty()) {
        step(catalogue, project, command);
    }
}

fn fresh(project: &Project) -> Id {
    let made = project.activities.len()
        + project.target_groups.len()
        + project.barriers.len()
        + project.risks.len()
        + project.patterns.iter().map(|p| 1 + p.factors.len() + p.responses.len()).sum::<usize>()
        + project.indicators.iter().map(|i| 1 + i.measurements.len()).sum::<usize>()
        + project.gaps.len()
        + project.chain.len()
        + project.chain_links.len()
        + project.organisations.len();
    Id::from_bits(0x1234_5678_9abc + made as u64 * 77)
}

/// An indicator with nothing but a name.
pub fn indicator(id: Id, from: &str, section: &str, name: &str) -> Indicator {
    Indicator {
        id,
        from: from.to_owned(),
        section: section.to_owned(),
        name: name.to_owned(),
        code: String::new(),
        level: String::new(),
        result: String::new(),
        definition: String::new(),
        numerator: String::new(),
        denominator: String::new(),
        kind: ValueKind::Number,
        unit: String::new(),
        aim: Aim::Up,
        scale: Vec::new(),
        by: Vec::new(),
        baseline: None,
        milestones: Vec::new(),
        target: None,
        verification: String::new(),
        method: String::new(),
        tool: String::new(),
        frequency: String::new(),
        responsible: String::new(),
        cost: None,
        storage: String::new(),
        limits: String::new(),
        usage: String::new(),
        weighting: None,
        risk: None,
        quality: String::new(),
        notes: String::new(),
        assumptions: String::new(),
        sources: Vec::new(),
        measurements: Vec::new(),
        revisions: Vec::new(),
        sensitivity: Sensitivity::Internal,
        author: String::new(),
        at: None,
    }
}

fn step(catalogue: &Catalogue, project: &mut Project, command: &str) {
    let (verb, rest) = command.split_once(' ').unwrap_or((command, ""));
    let (first, after) = rest.split_once(' ').unwrap_or((rest, ""));
    let id = fresh(project);
    let sensitivity = Sensitivity::Internal;
    macro_rules! answer {
        () => {
            project.answers.entry(first.to_owned()).or_default()
        };
    }
    macro_rules! last {
        ($list:ident) => {
            project.$list.last_mut().unwrap_or_else(|| panic!("nothing before: {command}"))
        };
    }
    match verb {
        "scope" => {
            project.scope.insert(first.to_owned(), Scope { chosen: true, why: String::new() });
        }
        "leave" => {
            project.scope.insert(first.to_owned(), Scope::default());
        }
        "start" => project.identity.start = first.parse().ok(),
        "end" => project.identity.end = first.parse().ok(),
        "stage" => project.identity.stage = named(Stage::ALL, Stage::name, first),
        "answer" => {
            assert!(catalogue.get(first).is_some_and(|item| item.role().is_some()), "no question: {command}");
            let answer = answer!();
            answer.status = Status::Answered;
            answer.text = if after.is_empty() { "Said.".to_owned() } else { after.to_owned() };
        }
        "status" => answer!().status = named(Status::ALL, Status::name, after),
        "fact" => {
            let (question, check) = catalogue.check(first).unwrap_or_else(|| panic!("no fact: {command}"));
            let answer = project.answers.entry(question.id.to_string()).or_default();
            answer.checks.insert(check.id.to_string(), named(Check::ALL, Check::name, after));
        }
        "evidence" => answer!().evidence = Some(named(Evidence::ALL, Evidence::name, after)),
        "source" => {
            let source =
                SourceNote { id, title: after.to_owned(), link: String::new(), page: String::new(), sensitivity };
            answer!().sources.push(source);
        }
        "effect" => answer!().effect = Some(named(DesignEffect::ALL, DesignEffect::name, after)),
        "change" => after.clone_into(&mut answer!().change),
        "reason" => after.clone_into(&mut answer!().not_relevant_because),
        "activity" => project.activities.push(Activity {
            id,
            title: after.to_owned(),
            description: String::new(),
            sections: vec![first.to_owned()],
            sensitivity,
        }),
        "group" => project.target_groups.push(TargetGroup {
            id,
            name: rest.to_owned(),
            description: String::new(),
            channels: Vec::new(),
            sensitivity,
        }),
        "channel" => last!(target_groups).channels.push(rest.to_owned()),
        "barrier" => project.barriers.push(Barrier {
            id,
            text: after.to_owned(),
            section: first.to_owned(),
            question: String::new(),
            group: None,
            response: String::new(),
            activity: None,
            sensitivity,
        }),
        "respond" => rest.clone_into(&mut last!(barriers).response),
        "risk" => project.risks.push(Risk {
            id,
            kind: named(RiskKind::ALL, RiskKind::name, first),
            statement: after.to_owned(),
            origin: Origin::None,
            evidence: None,
            likelihood: None,
            consequence: None,
            response: String::new(),
            owner: String::new(),
            sensitivity,
        }),
        "risk-response" => rest.clone_into(&mut last!(risks).response),
        "risk-evidence" => last!(risks).evidence = Some(named(Evidence::ALL, Evidence::name, first)),
        "risk-from" => last!(risks).origin = Origin::Question(first.to_owned()),
        "pattern" => project.patterns.push(Pattern {
            id,
            name: rest.to_owned(),
            exploitation: Vec::new(),
            recruitment: String::new(),
            transport: String::new(),
            control: String::new(),
            vulnerability: Vec::new(),
            factors: Vec::new(),
            responses: Vec::new(),
            certainty: None,
            sensitivity,
        }),
        "factor" => {
            let reach = (first != "unsaid").then(|| named(WithinReach::ALL, WithinReach::name, first));
            last!(patterns).factors.push(Factor { id, kind: FactorKind::Enables, text: after.to_owned(), reach });
        }
        "reach" => {
            let reach = Some(named(WithinReach::ALL, WithinReach::name, first));
            last!(patterns).factors.iter_mut().for_each(|factor| factor.reach = reach);
        }
        "option" => {
            let words: Vec<&str> = rest.splitn(4, ' ').collect();
            last!(patterns).responses.push(ResponseOption {
                id,
                lever: Lever::Harder,
                effect: words[0].parse().ok(),
                feasibility: words[1].parse().ok(),
                sections: vec![words[2].to_owned()],
                text: words[3].to_owned(),
            });
        }
        "indicator" => {
            assert!(catalogue.get(first).is_some_and(|item| item.indicator().is_some()), "no indicator: {command}");
            project.indicators.push(indicator(id, first, "", after));
        }
        "own-indicator" => project.indicators.push(indicator(id, "", first, after)),
        "level" => first.clone_into(&mut last!(indicators).level),
        "kind" => last!(indicators).kind = named(ValueKind::ALL, ValueKind::name, first),
        "by" => last!(indicators).by.push(first.to_owned()),
        "baseline" => last!(indicators).baseline = Some(point(first, "")),
        "target" => last!(indicators).target = Some(point(first, after)),
        "method" => rest.clone_into(&mut last!(indicators).method),
        "responsible" => rest.clone_into(&mut last!(indicators).responsible),
        "denominator" => rest.clone_into(&mut last!(indicators).denominator),
        "publish" => last!(indicators).sensitivity = Sensitivity::Public,
        "measure" => last!(indicators).measurements.push(Measurement {
            id,
            date: "2026-05-01".parse().expect("a day"),
            value: first.parse().ok().map(Value::Number),
            parts: Vec::new(),
            source: String::new(),
            remark: String::new(),
            corrections: Vec::new(),
            sensitivity: named(Sensitivity::ALL, Sensitivity::name, after),
        }),
        "part" => {
            let part =
                Part { by: "sex".into(), group: after.to_owned(), value: Value::Number(first.parse().expect("n")) };
            last!(indicators).measurements.last_mut().expect("a measurement").parts.push(part);
        }
        "withhold" => {
            last!(indicators).measurements.iter_mut().for_each(|m| m.sensitivity = Sensitivity::Internal);
        }
        "lesson" => {
            assert!(catalogue.get(first).is_some(), "no lesson: {command}");
            let (take, note) = after.split_once(' ').unwrap_or((after, ""));
            let taken = LessonTaken {
                take: named(Take::ALL, Take::name, take),
                note: note.to_owned(),
                owner: String::new(),
                sensitivity,
                author: String::new(),
                at: None,
            };
            project.lessons.insert(first.to_owned(), taken);
        }
        "lesson-owner" => after.clone_into(&mut project.lessons.get_mut(first).expect("taken").owner),
        "settle" => {
            let settled = AdviceSettled {
                how: named(Settling::ALL, Settling::name, after),
                because: "So it is.".to_owned(),
                owner: String::new(),
                sensitivity,
                author: String::new(),
                at: None,
            };
            project.advice.insert(first.to_owned(), settled);
        }
        "settle-owner" => after.clone_into(&mut project.advice.get_mut(first).expect("settled").owner),
        "gap" => project.gaps.push(Gap {
            id,
            question: first.to_owned(),
            missing: "What we need".to_owned(),
            activity: after.to_owned(),
            owner: String::new(),
            due: None,
            cost: None,
            closed: false,
            sensitivity,
        }),
        "partner" => project.organisations.push(Organisation {
            id,
            name: rest.to_owned(),
            role: OrganisationRole::Partner,
            sensitivity,
        }),
        "say" => {
            let (section, text) = after.split_once(' ').expect("column, section, text");
            project.chain.push(ChainStatement {
                id,
                column: named(Column::ALL, Column::name, first),
                text: text.to_owned(),
                section: section.to_owned(),
                question: String::new(),
                sensitivity,
            });
        }
        "says-answer" => first.clone_into(&mut last!(chain).question),
        "link" => {
            let [.., from, to] = &project.chain[..] else { panic!("two statements first: {command}") };
            let (from, to) = (from.id.clone(), to.id.clone());
            let none = Vec::new;
            let link = ChainLink {
                id,
                from,
                to,
                barriers: none(),
                assumptions: none(),
                indicators: none(),
                because: String::new(),
            };
            project.chain_links.push(link);
        }
        "because" => rest.clone_into(&mut last!(chain_links).because),
        "hang" => {
            let indicator = last!(indicators).id.clone();
            last!(chain_links).indicators.push(indicator);
        }
        "assume" => {
            let risk = last!(risks).id.clone();
            last!(chain_links).assumptions.push(risk);
        }
        "hinder" => {
            let barrier = last!(barriers).id.clone();
            last!(chain_links).barriers.push(barrier);
        }
        _ => panic!("unknown command: {command}"),
    }
}

fn point(value: &str, date: &str) -> Point {
    Point { value: value.parse().ok().map(Value::Number), date: date.parse().ok(), note: String::new() }
}

/// A small generator: the same seed, the same numbers.
pub struct Dice(u64);

impl Dice {
    /// Begins with a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// A number below another.
    pub fn below(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % below as u64) as usize
    }

    /// One of several.
    pub fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

/// A project as chance makes it, of what teams do and of what a file could hold.
pub fn random(catalogue: &Catalogue, dice: &mut Dice) -> Project {
    let mut made = Project::default();
    for _ in 0..dice.below(60) {
        let command = random_command(catalogue, dice, &made);
        apply(catalogue, &mut made, &command);
    }
    made
}

/// Something that a team could do next.
pub fn random_command(catalogue: &Catalogue, dice: &mut Dice, project: &Project) -> String {
    let questions: Vec<&str> = catalogue.items().iter().filter(|i| i.role().is_some()).map(|i| &*i.id).collect();
    let lessons: Vec<&str> =
        catalogue.items().iter().filter(|i| i.kind == jalon::catalogue::Kind::Lesson).map(|i| &*i.id).collect();
    let indicators: Vec<&str> = catalogue.items().iter().filter(|i| i.indicator().is_some()).map(|i| &*i.id).collect();
    let facts: Vec<&str> =
        catalogue.items().iter().flat_map(jalon::catalogue::Item::checks).map(|check| &*check.id).collect();
    let section = dice.one(&["1", "2", "3", "4", "5", "6", "7", "8", "9", "x", ""]).to_owned();
    let number = dice.below(200);
    match dice.below(32) {
        0..=3 => format!("scope {}", dice.one(&["3", "4", "5", "6", "7", "8", "9"])),
        4..=7 => format!("answer {} Text {number}", dice.one(&questions)),
        8..=10 => {
            let status = dice.one(&["open", "in_progress", "answered", "not_relevant", "missing"]);
            format!("status {} {status}", dice.one(&questions))
        }
        11..=13 => format!("fact {} {}", dice.one(&facts), dice.one(&["yes", "no", "unknown"])),
        14 => {
            let evidence = dice.one(&["none", "experience", "own_data", "evaluation", "research"]);
            format!("evidence {} {evidence}", dice.one(&questions))
        }
        15 => format!("effect {} {}", dice.one(&questions), dice.one(&["keep", "modify", "add", "reconsider"])),
        16 => format!("activity {section} Activity {number}"),
        17 => format!("group Group {number}"),
        18 => format!("barrier {section} Barrier {number}"),
        19 => format!("risk {} Risk {number}", dice.one(&["assumption", "risk"])),
        20 => format!("pattern Pattern {number}"),
        21 if !project.patterns.is_empty() => {
            format!("factor {} Factor {number}", dice.one(&["reach", "influence", "out", "unsaid"]))
        }
        22 if !project.patterns.is_empty() => format!("option {number} 90 {section}. Option {number}"),
        23..=24 => format!("indicator {} Indicator {number}", dice.one(&indicators)),
        25 if !project.indicators.is_empty() => {
            format!("measure {number} {}", dice.one(&["public", "internal"]))
        }
        26 => {
            let take = dice.one(&["adopted", "does_not_apply", "risk_accepted"]);
            format!("lesson {} {take}", dice.one(&lessons))
        }
        27 => format!("gap {} {}", dice.one(&questions), dice.one(&["", "A survey"])),
        28..=29 => {
            let column = dice.one(&["activity", "reach", "change", "behaviour", "effect"]);
            format!("say {column} {} Statement {number}", dice.one(&["3", "4", "6", "8"]))
        }
        30 if project.chain.len() > 1 => "link".to_owned(),
        31 if !project.chain_links.is_empty() && !project.risks.is_empty() => "assume".to_owned(),
        _ => format!("start 20{:02}-01-01", 20 + number % 20),
    }
}
