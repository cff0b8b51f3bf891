//! A realistic project in either language, for tests and benches of documents.

use std::collections::BTreeMap;

use jalon::assets::Assets;
use jalon::catalogue::{Catalogue, Kind, Role};
use jalon::note::figure::{Anchor, Face, Figure, Ink, Segment, Shape, Stroke, spot};
use jalon::note::{Advice, Figures, Input, Principle, Severity};
use jalon::project::{
    Action, ActionState, Activity, AdviceSettled, Aim, Answer, Barrier, Budget, ChainLink, ChainStatement, Column,
    Degree, DesignEffect, Evidence, Factor, FactorKind, Gap, Id, Identity, Indicator, LessonTaken, Lever, Measurement,
    Objective, ObjectiveLevel, Organisation, OrganisationRole, Origin, OwnQuestion, Part, Pattern, Point, Project,
    PromptAnswer, ResponseOption, Risk, RiskKind, Scope, Sensitivity, Settling, SourceNote, Stage, Status, Take,
    TargetGroup, Value, ValueKind, WithinReach,
};
use jalon::wording::Wording;

/// Catalogue, words and project of one language, kept together so that an `Input` can borrow them.
pub struct World {
    pub catalogue: Catalogue,
    pub words: Wording,
    pub project: Project,
    pub advice: Vec<Advice>,
    pub principles: Vec<Principle>,
    pub figures: Figures,
}

impl World {
    /// A full programme of four sections.
    pub fn full(language: &str) -> Self {
        let mut world = Self::empty(language);
        fill(&mut world, language);
        world
    }

    /// A project in which nobody has written anything.
    pub fn empty(language: &str) -> Self {
        let assets = Assets::embedded();
        Self {
            catalogue: Catalogue::load(&assets).expect("catalogue"),
            words: Wording::load(&assets, language).expect("words").strict(),
            project: Project::default(),
            advice: Vec::new(),
            principles: Vec::new(),
            figures: Figures::default(),
        }
    }

    pub fn input(&self) -> Input<'_> {
        Input {
            catalogue: &self.catalogue,
            words: &self.words,
            project: &self.project,
            advice: &self.advice,
            principles: &self.principles,
            figures: &self.figures,
            edited: None,
        }
    }
}

struct Bank {
    title: &'static str,
    code: &'static str,
    places: [&'static str; 2],
    organisations: [&'static str; 4],
    general: &'static str,
    specific: [&'static str; 2],
    groups: [(&'static str, &'static str, &'static str); 2],
    activities: [(&'static str, &'static str); 3],
    sentences: [&'static str; 12],
    list: &'static str,
    change: &'static str,
    context: &'static str,
    because: &'static str,
    source: &'static str,
    source_secret: &'static str,
    missing: [&'static str; 4],
    produce: [&'static str; 3],
    owners: [&'static str; 3],
    lesson: &'static str,
    own_question: &'static str,
    chain: [&'static str; 5],
    step: &'static str,
    barrier: [&'static str; 2],
    risk: [&'static str; 3],
    pattern: [&'static str; 4],
    factor: [&'static str; 5],
    response: [&'static str; 4],
    indicator: [(&'static str, &'static str); 6],
    by: [&'static str; 2],
    verification: &'static str,
    advice: [&'static str; 3],
    nodes: [(&'static str, [&'static str; 2]); 4],
}

const FR: Bank = Bank {
    title: "Point d’écoute de la gare : une oreille avant le départ",
    code: "Point d’écoute",
    places: ["Gare routière de Tamba", "district de Kéniéba"],
    organisations: [
        "Association Lanterne",
        "Union des transporteuses et transporteurs",
        "Fonds Horizon",
        "Cellule sensible",
    ],
    general: "Moins de jeunes adultes des deux districts partent vers un emploi qui se révèle une exploitation.",
    specific: [
        "Avant de partir, les personnes recrutées vérifient l’offre auprès d’une source indépendante.",
        "Celles qui reconnaissent un signe d’exploitation en parlent à quelqu’un qui peut les aider.",
    ],
    groups: [
        (
            "Jeunes de 17 à 25 ans sans contrat",
            "Ils et elles vivent de travaux saisonniers et entendent parler d’emplois par des proches ou par messagerie.",
            "Les conductrices et conducteurs de car",
        ),
        (
            "Familles qui financent le départ",
            "Elles vendent du bétail ou empruntent ; la dette pèse ensuite sur la personne partie.",
            "Les comités de marché",
        ),
    ],
    activities: [
        (
            "Guichet d’écoute à la gare",
            "Trois médiatrices, de 5 h à 21 h, reçoivent sans rendez-vous et ne demandent aucun nom.",
        ),
        (
            "Vérification des offres",
            "L’équipe appelle l’employeur annoncé et le bureau de l’inspection du travail ; la réponse vient dans les deux jours.",
        ),
        ("Formation des équipages", "Deux demi-journées, puis un appui mensuel sur la ligne."),
    ],
    sentences: [
        "Sur les 214 personnes interrogées à la gare, plus de la moitié ne connaissaient ni le nom ni l’adresse de leur futur employeur.",
        "L’œuvre commune de l’équipe et des transporteurs est de retarder le départ d’un jour, le temps de vérifier.",
        "Les refus viennent surtout de la peur de perdre la place : « si je n’embarque pas ce soir, un autre partira », disent-ils.",
        "L’association n’a pas qualité pour identifier formellement une victime ; elle oriente, avec accord, vers le service social du district.",
        "À ce jour, aucune donnée ne dit combien de départs sont vérifiés après un premier contact.",
        "Les familles comptent sur l’argent envoyé ; leur proposer d’attendre sans rien offrir d’autre n’aurait guère d’effet.",
        "Une évaluation menée dans la région voisine en 2024 constate que les affiches seules n’ont rien changé aux départs.",
        "Les médiatrices notent le motif, l’âge déclaré et la destination, jamais l’identité ; les fiches sont détruites après trois mois.",
        "Quand l’offre paraît fausse, l’équipe le dit et remet une liste de trois contacts au lieu d’arrivée.",
        "Les recruteurs peuvent changer de gare : deux points de montée hors de la ville sont déjà connus.",
        "Le coût d’un jour d’attente, repas et lit compris, est de 3 500 francs ; le fonds d’avance en couvre 600 par an.",
        "L’inspection du travail répond dans un tiers des cas ; un accord écrit est en préparation.",
    ],
    list: "Trois points restent à régler :\n- l’accord avec la compagnie de cars de nuit\n- la langue des médiatrices du second guichet\n- la prise en charge des mineurs qui voyagent seuls",
    change: "Le guichet ouvre dès 5 h, avant les premiers départs, et la vérification est annoncée dès le premier échange.",
    context: "L’équipe a tenu un guichet semblable pendant deux saisons ; l’heure d’ouverture y comptait plus que l’affichage.",
    because: "Le programme n’agit pas sur les lois : la question sera reprise avec le plan national.",
    source: "Association Lanterne, enquête à la gare, mars 2026",
    source_secret: "Entretien confidentiel avec un conducteur, avril 2026",
    missing: [
        "Nombre de départs vérifiés qui ont été abandonnés",
        "Sort des personnes parties malgré un avis défavorable",
        "Part des annonces diffusées par messagerie",
        "Noms des recruteurs déjà signalés",
    ],
    produce: [
        "Enquête de référence à la gare",
        "Rappel à trois mois, avec accord",
        "Relevé des annonces pendant six semaines",
    ],
    owners: ["Responsable du suivi", "Coordination", "Inspection du travail"],
    lesson: "L’activité associe l’écoute à une vérification et à une avance : l’information seule ne suffit pas.",
    own_question: "Que devient l’accord de la personne quand l’offre est jugée fausse ?",
    chain: [
        "Un guichet reçoit, vérifie et avance un jour d’attente",
        "Les personnes sur le départ et leurs familles s’arrêtent au guichet",
        "Elles savent si l’offre est vraie et qui appeler",
        "Elles remettent le départ ou partent avec un contact sûr",
        "Moins de personnes arrivent chez un employeur qui les exploite",
    ],
    step: "Les recherches sur la prise de décision montrent qu’un délai court réduit les choix faits sous pression.",
    barrier: ["Le car de nuit part avant l’ouverture du guichet", "La dette est déjà contractée au moment du départ"],
    risk: [
        "L’inspection du travail continue de répondre aux demandes",
        "Les recruteurs déplacent les départs hors de la gare",
        "Un recruteur menace une médiatrice",
    ],
    pattern: [
        "Départs saisonniers vers les plantations du sud",
        "Annonce par messagerie, avance versée à la famille",
        "Car de nuit, puis camion non immatriculé",
        "Dette, papiers retenus, isolement",
    ],
    factor: [
        "Aucun contrôle des annonces par messagerie",
        "L’avance rend le départ presque irréversible",
        "Les plantations sont loin de toute route",
        "Plaintes classées faute de témoin",
        "« C’est le prix à payer pour apprendre »",
    ],
    response: [
        "Vérifier les offres avant le départ",
        "Rendre l’avance inutile par un petit fonds",
        "Signaler les annonces à l’inspection",
        "Faire parler celles et ceux qui sont revenus",
    ],
    indicator: [
        ("reach", "Personnes sur le départ reçues au guichet"),
        ("knowledge-attitudes-intentions", "Personnes reçues qui citent deux signes d’une offre trompeuse"),
        ("behaviour", "Départs remis ou modifiés après vérification"),
        ("satisfaction", "Personnes reçues qui recommanderaient le guichet"),
        ("baseline-data", "Des données de référence existent sur les départs"),
        ("impact", "Personnes reçues et revenues exploitées, par saison"),
    ],
    by: ["sexe", "groupe d’âge"],
    verification: "Registre du guichet, sans identité",
    advice: [
        "Deux obstacles sont cités ; le second n’a pas de parade. Ajoutez-en une, ou dites pourquoi il n’y en a pas.",
        "Aucun indicateur ne mesure le changement durable. Choisissez-en un, ou dites comment il sera constaté.",
        "Le déplacement vers d’autres gares est cité, et rien ne le surveille. Nommez un signal et qui le relève.",
    ],
    nodes: [
        ("Activité", ["Guichet et", "vérification"]),
        ("Savoir", ["Offre vraie", "ou fausse"]),
        ("Conduite", ["Départ remis", "ou préparé"]),
        ("Effet", ["Moins de", "départs piégés"]),
    ],
};

const EN: Bank = Bank {
    title: "The listening desk: a check before the bus leaves",
    code: "Listening desk",
    places: ["Tamba bus station", "Kenieba district"],
    organisations: ["Lantern Association", "Drivers’ union", "Horizon Fund", "Sensitive unit"],
    general: "Fewer young adults of the two districts leave for a job that turns out to be exploitation.",
    specific: [
        "Before leaving, people who have been recruited check the offer with an independent source.",
        "Those who notice a sign of exploitation speak to somebody who can help.",
    ],
    groups: [
        (
            "People of 17 to 25 without a contract",
            "They live on seasonal work and hear of jobs from relatives or by messaging.",
            "Bus drivers",
        ),
        (
            "Families who pay for the journey",
            "They sell cattle or borrow; the debt then weighs on the person who left.",
            "Market committees",
        ),
    ],
    activities: [
        (
            "Desk at the station",
            "Three mediators, from 05:00 to 21:00, receive people without appointment and ask for no name.",
        ),
        (
            "Checking of offers",
            "The team calls the announced employer and the labour inspection; the answer comes within two days.",
        ),
        ("Training of crews", "Two half-days, then support on the route each month."),
    ],
    sentences: [
        "Of the 214 people interviewed at the station, more than half knew neither the name nor the address of their future employer.",
        "The shared work of the team and the drivers is to put the journey off by a day, which is the time that a check takes.",
        "Refusals come mainly from the fear of losing the place: “if I do not board tonight, another one will”, they say.",
        "The association has no authority to identify a victim formally; with consent, it refers people to the social service of the district.",
        "To date, no data say how many journeys are checked after a first contact.",
        "Families count on the money that is sent; asking them to wait without offering anything else would have little effect.",
        "An evaluation carried out in the neighbouring region in 2024 found that posters alone had changed nothing.",
        "Mediators note the reason, the age given and the destination, never the identity; the forms are destroyed after three months.",
        "When an offer looks false, the team says so and hands over a list of three contacts at the place of arrival.",
        "Recruiters can change stations: two boarding points outside the town are already known.",
        "A day of waiting, with meals and a bed, costs 3,500 francs; the advance fund covers 600 of them a year.",
        "The labour inspection answers in a third of cases; a written agreement is being prepared.",
    ],
    list: "Three points are still open:\n- the agreement with the night-bus company\n- the language of the mediators at the second desk\n- care for children who travel alone",
    change: "The desk opens at 05:00, before the first buses, and the check is announced at the first contact.",
    context: "The team ran a similar desk for two seasons; opening hours counted more there than posters.",
    because: "The programme does not act on the law: the question will come up again with the national plan.",
    source: "Lantern Association, station survey, March 2026",
    source_secret: "Confidential interview with a driver, April 2026",
    missing: [
        "Number of checked journeys that were given up",
        "What became of people who left in spite of a warning",
        "Share of announcements sent by messaging",
        "Names of recruiters already reported",
    ],
    produce: [
        "Baseline survey at the station",
        "Call after three months, with consent",
        "Record of announcements over six weeks",
    ],
    owners: ["Monitoring officer", "Coordination", "Labour inspection"],
    lesson: "The activity joins listening with a check and an advance: information alone is not enough.",
    own_question: "What becomes of a person’s consent when the offer is found to be false?",
    chain: [
        "A desk receives people, checks and pays for a day of waiting",
        "People about to leave and their families stop at the desk",
        "They know whether the offer is true and whom to call",
        "They put the journey off or leave with a safe contact",
        "Fewer people arrive at an employer who exploits them",
    ],
    step: "Research on decisions shows that a short delay reduces choices made under pressure.",
    barrier: ["The night bus leaves before the desk opens", "The debt has been taken on by the time people leave"],
    risk: [
        "The labour inspection goes on answering requests",
        "Recruiters move departures away from the station",
        "A recruiter threatens a mediator",
    ],
    pattern: [
        "Seasonal journeys to the southern plantations",
        "Announcement by messaging, advance paid to the family",
        "Night bus, then an unregistered lorry",
        "Debt, papers withheld, isolation",
    ],
    factor: [
        "Nobody checks announcements sent by messaging",
        "The advance makes leaving almost irreversible",
        "The plantations are far from any road",
        "Complaints closed for lack of a witness",
        "“That is the price of learning”",
    ],
    response: [
        "Check offers before departure",
        "Make the advance needless with a small fund",
        "Report announcements to the inspection",
        "Let those who came back speak",
    ],
    indicator: [
        ("reach", "People about to leave received at the desk"),
        ("knowledge-attitudes-intentions", "People received who name two signs of a false offer"),
        ("behaviour", "Journeys put off or changed after a check"),
        ("satisfaction", "People received who would recommend the desk"),
        ("baseline-data", "Baseline data on departures exist"),
        ("impact", "People received who came back exploited, by season"),
    ],
    by: ["sex", "age group"],
    verification: "Register of the desk, without identity",
    advice: [
        "Two barriers are named; nothing answers the second. Add a way round it, or say why there is none.",
        "No indicator measures lasting change. Choose one, or say how it will be known.",
        "Displacement to other stations is named, and nothing watches for it. Name a signal and who looks for it.",
    ],
    nodes: [
        ("Activity", ["Desk and", "check"]),
        ("Knowledge", ["Offer true", "or false"]),
        ("Behaviour", ["Journey put off", "or prepared"]),
        ("Effect", ["Fewer people", "trapped"]),
    ],
};

fn day(year: i16, month: i8, day: i8) -> jiff::civil::Date {
    jiff::civil::date(year, month, day)
}

fn stamp(day: i64) -> Option<jiff::Timestamp> {
    jiff::Timestamp::from_second(1_795_000_000 + day * 86_400).ok()
}

fn id(n: u64) -> Id {
    Id::from_bits(n.wrapping_mul(0x9E37_79B9_7F4A_7C15))
}

fn fill(world: &mut World, language: &str) {
    let bank = if language == "fr" { &FR } else { &EN };
    let project = &mut world.project;
    project.identity = Identity {
        title: bank.title.to_owned(),
        code: bank.code.to_owned(),
        countries: vec!["SN".to_owned(), "ML".to_owned()],
        places: bank.places.iter().map(|p| (*p).to_owned()).collect(),
        start: Some(day(2027, 1, 1)),
        end: Some(day(2029, 12, 31)),
        budget: Some(Budget { amount: 1_240_000.0, currency: "EUR".to_owned() }),
        stage: Stage::FullProposal,
        working_language: language.to_owned(),
        confidentiality: Sensitivity::Public,
        ..Identity::default()
    };
    let roles =
        [OrganisationRole::Implementing, OrganisationRole::Partner, OrganisationRole::Donor, OrganisationRole::Partner];
    for (n, (name, role)) in bank.organisations.iter().zip(roles).enumerate() {
        let sensitivity = if n == 3 { Sensitivity::Internal } else { Sensitivity::Public };
        project.organisations.push(Organisation { id: id(n as u64), name: (*name).to_owned(), role, sensitivity });
    }
    let objective = |n: u64, level, text: &str| Objective {
        id: id(10 + n),
        level,
        text: text.to_owned(),
        sensitivity: Sensitivity::Public,
    };
    project.objectives.push(objective(0, ObjectiveLevel::General, bank.general));
    project.objectives.push(objective(1, ObjectiveLevel::Specific, bank.specific[0]));
    project.objectives.push(objective(2, ObjectiveLevel::Specific, bank.specific[1]));
    for (n, (name, description, channel)) in bank.groups.iter().enumerate() {
        project.target_groups.push(TargetGroup {
            id: id(20 + n as u64),
            name: (*name).to_owned(),
            description: (*description).to_owned(),
            channels: vec![(*channel).to_owned()],
            sensitivity: Sensitivity::Public,
        });
    }
    for (n, (title, description)) in bank.activities.iter().enumerate() {
        project.activities.push(Activity {
            id: id(30 + n as u64),
            title: (*title).to_owned(),
            description: (*description).to_owned(),
            sections: vec!["3".to_owned(), "7".to_owned()][..=n.min(1)].to_vec(),
            sensitivity: Sensitivity::Public,
        });
    }
    for (section, chosen) in [("3", true), ("4", false), ("6", true), ("7", true), ("8", true)] {
        let why = if chosen { bank.lesson } else { bank.because };
        project.scope.insert(section.to_owned(), Scope { chosen, why: why.to_owned() });
    }
    answers(world, bank);
    follow_up(&mut world.project, bank);
    chain_and_patterns(&mut world.project, bank);
    indicators(world, bank);
    for (n, (text, severity)) in
        bank.advice.iter().zip([Severity::Serious, Severity::WeakPoint, Severity::Consider]).enumerate()
    {
        let settled = (n == 2).then(|| AdviceSettled {
            how: Settling::RiskAccepted,
            because: bank.because.to_owned(),
            owner: bank.owners[1].to_owned(),
            sensitivity: Sensitivity::Public,
            author: String::new(),
            at: stamp(9),
        });
        let advice_id = format!("rule-{n}");
        if let Some(settled) = settled.clone() {
            world.project.advice.insert(advice_id.clone(), settled);
        }
        world.advice.push(Advice {
            id: advice_id,
            severity,
            sentence: (*text).to_owned(),
            why: bank.sentences[n + 4].to_owned(),
            source: "Jalon".to_owned(),
            about: None,
            sensitivity: Sensitivity::Public,
            settled,
        });
    }
    world.figures.chain = Some(chain_figure(bank));
    world.figures.short.clone_from(&world.figures.chain);
}

#[expect(clippy::too_many_lines, reason = "one example after the other")]
fn answers(world: &mut World, bank: &Bank) {
    let World { catalogue, project, .. } = world;
    let mut n = 0_usize;
    for section in ["1", "2", "3", "6", "7", "8"] {
        let source = catalogue.source("toolkit").expect("toolkit");
        let section = source.sections.iter().find(|s| s.name == section).expect("section");
        for item in catalogue.in_section(section) {
            match item.kind {
                Kind::Question => {
                    n += 1;
                    if n % 9 == 8 {
                        continue;
                    }
                    let status = match n % 9 {
                        3 => Status::InProgress,
                        5 => Status::Missing,
                        7 => Status::NotRelevant,
                        _ => Status::Answered,
                    };
                    let some: Vec<&str> = (0..2 + n % 4).map(|k| bank.sentences[(n * 5 + k * 7) % 12]).collect();
                    let mut text = some.join(" ");
                    if n % 5 == 2 {
                        text = format!("{text}\n{}", bank.list);
                    }
                    if n % 7 == 1 {
                        text = format!("{text}\n{}", bank.sentences[(n + 3) % 12]);
                    }
                    let mut prompts = BTreeMap::new();
                    for (k, prompt) in catalogue.children(item).filter(|c| c.kind == Kind::Prompt).enumerate() {
                        if (n + k).is_multiple_of(2) {
                            let text = bank.sentences[(n + k) % 12].to_owned();
                            prompts.insert(prompt.id.to_string(), PromptAnswer { text, status: Status::Answered });
                        }
                    }
                    let mut sources = Vec::new();
                    if n.is_multiple_of(3) {
                        sources.push(SourceNote {
                            id: id(1000 + n as u64),
                            title: bank.source.to_owned(),
                            link: if n.is_multiple_of(2) {
                                "https://example.org/rapport/2026/enquete-gare".to_owned()
                            } else {
                                String::new()
                            },
                            page: format!("{}", 2 + n),
                            sensitivity: Sensitivity::Public,
                        });
                    }
                    if n % 8 == 4 {
                        sources.push(SourceNote {
                            id: id(2000 + n as u64),
                            title: bank.source_secret.to_owned(),
                            link: String::new(),
                            page: String::new(),
                            sensitivity: Sensitivity::Internal,
                        });
                    }
                    let not_relevant = status == Status::NotRelevant;
                    let answer = Answer {
                        text: if not_relevant { String::new() } else { text },
                        prompts: if not_relevant { BTreeMap::new() } else { prompts },
                        status,
                        not_relevant_because: if not_relevant { bank.because.to_owned() } else { String::new() },
                        effect: [None, Some(DesignEffect::Keep), Some(DesignEffect::Modify), Some(DesignEffect::Add)]
                            [n % 4],
                        change: if n % 4 == 2 { bank.change.to_owned() } else { String::new() },
                        evidence: [None, Some(Evidence::OwnData), Some(Evidence::Experience), Some(Evidence::Research)]
                            [(n + 1) % 4],
                        sources,
                        context: if n.is_multiple_of(6) { bank.context.to_owned() } else { String::new() },
                        sensitivity: [
                            Sensitivity::Public,
                            Sensitivity::Public,
                            Sensitivity::Partners,
                            Sensitivity::Public,
                            Sensitivity::Internal,
                        ][n % 5],
                        at: stamp(n as i64 % 8),
                        ..Answer::default()
                    };
                    project.answers.insert(item.id.to_string(), answer);
                }
                Kind::Lesson => {
                    n += 1;
                    let take = [Take::Adopted, Take::Adopted, Take::RiskAccepted, Take::DoesNotApply][n % 4];
                    if n.is_multiple_of(5) {
                        continue;
                    }
                    project.lessons.insert(
                        item.id.to_string(),
                        LessonTaken {
                            take,
                            note: if take == Take::Adopted { bank.lesson.to_owned() } else { bank.because.to_owned() },
                            owner: if n % 8 == 2 { bank.owners[1].to_owned() } else { String::new() },
                            sensitivity: if n.is_multiple_of(6) { Sensitivity::Internal } else { Sensitivity::Public },
                            author: String::new(),
                            at: stamp(3),
                        },
                    );
                }
                _ => {}
            }
        }
    }
    let own = OwnQuestion {
        id: id(5),
        section: "3".to_owned(),
        text: bank.own_question.to_owned(),
        sensitivity: Sensitivity::Public,
    };
    let answer = Answer {
        text: bank.sentences[3].to_owned(),
        status: Status::Answered,
        sensitivity: Sensitivity::Public,
        ..Answer::default()
    };
    project.answers.insert(own.id.to_string(), answer);
    project.own_questions.push(own);
}

fn follow_up(project: &mut Project, bank: &Bank) {
    let questions: Vec<String> =
        project.answers.iter().filter(|(_, a)| a.status == Status::Missing).map(|(q, _)| q.clone()).collect();
    for (n, missing) in bank.missing.iter().enumerate() {
        project.gaps.push(Gap {
            id: id(40 + n as u64),
            question: questions.get(n).cloned().unwrap_or_default(),
            missing: (*missing).to_owned(),
            activity: bank.produce.get(n).map(|p| (*p).to_owned()).unwrap_or_default(),
            owner: bank.owners[n % 3].to_owned(),
            due: [Some(day(2027, 2, 28)), Some(day(2027, 6, 30)), None, None][n],
            cost: (n == 0).then(|| Budget { amount: 4_200.0, currency: "EUR".to_owned() }),
            closed: false,
            sensitivity: if n == 3 { Sensitivity::Internal } else { Sensitivity::Public },
        });
        project.actions.push(Action {
            id: id(50 + n as u64),
            what: bank.produce[n % 3].to_owned(),
            origin: questions.get(n).map_or(Origin::None, |q| Origin::Question(q.clone())),
            owner: if n == 2 { String::new() } else { bank.owners[n % 3].to_owned() },
            due: Some(day(2027, 1 + n as i8, 15)),
            state: ActionState::ALL[n % 4],
            sensitivity: Sensitivity::Partners,
        });
    }
    for (n, statement) in bank.risk.iter().enumerate() {
        project.risks.push(Risk {
            id: id(60 + n as u64),
            kind: if n == 0 { RiskKind::Assumption } else { RiskKind::Risk },
            statement: (*statement).to_owned(),
            origin: Origin::None,
            evidence: [Some(Evidence::Experience), None, Some(Evidence::None)][n],
            likelihood: [Some(Degree::Medium), Some(Degree::High), None][n],
            consequence: [Some(Degree::High), Some(Degree::Medium), Some(Degree::High)][n],
            response: if n == 1 { String::new() } else { bank.change.to_owned() },
            owner: bank.owners[n].to_owned(),
            sensitivity: if n == 2 { Sensitivity::Internal } else { Sensitivity::Public },
        });
    }
}

fn chain_and_patterns(project: &mut Project, bank: &Bank) {
    for (n, (text, column)) in bank.chain.iter().zip(Column::ALL).enumerate() {
        project.chain.push(ChainStatement {
            id: id(70 + n as u64),
            column: *column,
            text: (*text).to_owned(),
            section: "3".to_owned(),
            question: String::new(),
            sensitivity: Sensitivity::Public,
        });
        if n > 0 {
            project.chain_links.push(ChainLink {
                id: id(80 + n as u64),
                from: id(69 + n as u64),
                to: id(70 + n as u64),
                barriers: Vec::new(),
                assumptions: Vec::new(),
                indicators: Vec::new(),
                because: if n == 4 { String::new() } else { bank.step.to_owned() },
            });
        }
    }
    for (n, text) in bank.barrier.iter().enumerate() {
        project.barriers.push(Barrier {
            id: id(90 + n as u64),
            text: (*text).to_owned(),
            section: "3".to_owned(),
            question: String::new(),
            group: Some(id(20)),
            response: if n == 0 { bank.change.to_owned() } else { String::new() },
            activity: None,
            sensitivity: Sensitivity::Public,
        });
    }
    let factors = bank.factor.iter().zip(FactorKind::ALL).enumerate().map(|(n, (text, kind))| Factor {
        id: id(100 + n as u64),
        kind: *kind,
        text: (*text).to_owned(),
        reach: [
            Some(WithinReach::Influence),
            Some(WithinReach::Reach),
            Some(WithinReach::Out),
            None,
            Some(WithinReach::Influence),
        ][n],
    });
    let responses = bank.response.iter().zip(Lever::ALL).enumerate().map(|(n, (text, lever))| ResponseOption {
        id: id(110 + n as u64),
        lever: *lever,
        text: (*text).to_owned(),
        effect: [Some(70), Some(45), None, Some(30)][n],
        feasibility: [Some(80), Some(35), Some(60), Some(55)][n],
        sections: Vec::new(),
    });
    project.patterns.push(Pattern {
        id: id(120),
        name: bank.pattern[0].to_owned(),
        exploitation: Vec::new(),
        recruitment: bank.pattern[1].to_owned(),
        transport: bank.pattern[2].to_owned(),
        control: bank.pattern[3].to_owned(),
        vulnerability: vec![bank.groups[0].0.to_owned()],
        factors: factors.collect(),
        responses: responses.collect(),
        certainty: Some(Degree::Medium),
        sensitivity: Sensitivity::Public,
    });
}

fn indicators(world: &mut World, bank: &Bank) {
    let source = world.catalogue.source("toolkit").expect("toolkit");
    let section = source.sections.iter().find(|s| s.name == "3").expect("section 3");
    assert!(world.catalogue.by_role(section, Role::Barrier).next().is_some());
    let printed: Vec<String> =
        world.catalogue.in_section(section).filter(|i| i.kind == Kind::Indicator).map(|i| i.id.to_string()).collect();
    for (n, (level, name)) in bank.indicator.iter().enumerate() {
        let share = |a: f64, b: f64| Value::Share { numerator: a, denominator: b };
        let percent = n % 2 == 1;
        let value = |a: f64| if percent { share(a, 200.0) } else { Value::Number(a * 10.0) };
        let point = |a: f64, date| Some(Point { value: Some(value(a)), date: Some(date), note: String::new() });
        let measurements = (0..if n < 3 { 3 } else { 0 }).map(|k| Measurement {
            id: id(300 + (n * 10 + k) as u64),
            date: day(2027, 3 + 3 * k as i8, 30),
            value: if k == 1 && n == 1 { None } else { Some(value(46.0 + 17.0 * k as f64)) },
            parts: bank
                .by
                .iter()
                .map(|by| Part { by: (*by).to_owned(), group: (*by).to_owned(), value: value(20.0) })
                .collect(),
            source: bank.verification.to_owned(),
            remark: if k == 2 { bank.sentences[4].to_owned() } else { String::new() },
            corrections: Vec::new(),
            sensitivity: if k == 2 { Sensitivity::Internal } else { Sensitivity::Public },
        });
        world.project.indicators.push(Indicator {
            id: id(200 + n as u64),
            from: printed.get(n).cloned().unwrap_or_default(),
            section: "3".to_owned(),
            code: format!("A-{n}"),
            name: (*name).to_owned(),
            level: (*level).to_owned(),
            result: bank.specific[n % 2].to_owned(),
            definition: bank.sentences[(n * 3) % 12].to_owned(),
            numerator: if percent { bank.indicator[n].1.to_owned() } else { String::new() },
            denominator: if percent { bank.indicator[0].1.to_owned() } else { String::new() },
            kind: if percent { ValueKind::Percentage } else { ValueKind::Number },
            unit: String::new(),
            aim: Aim::Up,
            scale: Vec::new(),
            by: bank.by.iter().map(|b| (*b).to_owned()).collect(),
            baseline: if n == 5 { None } else { point(23.0, day(2027, 1, 31)) },
            milestones: vec![point(60.0, day(2028, 6, 30)).expect("point")],
            target: point(120.0, day(2029, 11, 30)),
            verification: bank.verification.to_owned(),
            method: bank.produce[n % 3].to_owned(),
            tool: String::new(),
            frequency: world.words.say("every-quarterly").into_owned(),
            responsible: if n == 4 { String::new() } else { bank.owners[0].to_owned() },
            cost: None,
            storage: if n == 0 { bank.sentences[7].to_owned() } else { String::new() },
            limits: if n == 2 { bank.sentences[4].to_owned() } else { String::new() },
            usage: String::new(),
            weighting: None,
            risk: None,
            quality: String::new(),
            notes: String::new(),
            assumptions: bank.risk[0].to_owned(),
            sources: Vec::new(),
            measurements: measurements.collect(),
            revisions: Vec::new(),
            sensitivity: if n == 5 { Sensitivity::Internal } else { Sensitivity::Public },
            author: String::new(),
            at: stamp(2),
        });
    }
}

/// Four boxes in a row with arrows between them.
fn chain_figure(bank: &Bank) -> Figure {
    let edge = Stroke { ink: Ink::Edge, width: 0.75, dash: None };
    let mut shapes = Vec::new();
    for (n, (label, lines)) in bank.nodes.iter().enumerate() {
        let x = n as f32 * 93.0;
        shapes.push(Shape::rect(spot(x, 0.0), (74.0, 58.0), 3.0, Some(Ink::Card), Some(edge)));
        let text = |text: &str, y: f32, face, ink| Shape::Text {
            at: spot(x + 7.0, y),
            text: text.to_owned(),
            size: 8.0,
            face,
            ink,
            anchor: Anchor::Start,
        };
        shapes.push(text(label, 13.0, Face::SansBold, Ink::Muted));
        shapes.push(text(lines[0], 27.0, Face::Sans, Ink::Text));
        shapes.push(text(lines[1], 38.0, Face::Sans, Ink::Text));
        if n > 0 {
            let last = n == 3;
            let ink = if last { Ink::Bad } else { Ink::Text };
            let dash = last.then_some((3.0, 2.0));
            shapes.push(Shape::line(spot(x - 19.0, 29.0), spot(x - 5.0, 29.0), Stroke { ink, width: 0.9, dash }));
            let head = vec![
                Segment::Move(spot(x - 6.0, 26.0)),
                Segment::Line(spot(x - 1.0, 29.0)),
                Segment::Line(spot(x - 6.0, 32.0)),
                Segment::Close,
            ];
            shapes.push(Shape::Path { segments: head, fill: Some(ink), stroke: None });
        }
    }
    Figure {
        width: 353.0,
        height: 58.0,
        title: bank.nodes.map(|(label, _)| label).join(", "),
        alt: bank.chain.join(" ; "),
        shapes,
    }
}
