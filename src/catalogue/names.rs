//! The words that structure files may use, each list in one place: what is read, printed and suggested.

/// The closest of the names to what was typed, near enough to be what was meant.
pub fn nearest<'a>(typed: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    names
        .into_iter()
        .map(|name| (distance(&typed, &name.to_lowercase()), name))
        .filter(|(far, name)| *far <= 1 + name.chars().count().min(typed.chars().count()) / 3)
        .min_by_key(|(far, _)| *far)
        .map(|(_, name)| name)
}

/// How many letters must be typed anew to make one word of the other; two neighbours swapped count once.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let same = usize::from(a[i - 1] != b[j - 1]);
            let mut best = (rows[i - 1][j] + 1).min(row[j - 1] + 1).min(rows[i - 1][j - 1] + same);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

/// Makes an enum whose variants have the names that files and JSON use.
macro_rules! named {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $text:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$doc])* $variant,)+ }

        impl $name {
            /// All of them, in the order in which they are listed to people.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name that files and JSON use.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }

            /// The one of that name.
            pub fn parse(name: &str) -> Option<Self> {
                match name { $($text => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

named! {
    /// What sort of item it is: the inventory's word.
    Kind {
        /// Titles, reasons, examples of activities, headings.
        Intro = "intro",
        /// How the document is to be used.
        Usage = "usage",
        /// A term that the source itself defines.
        Definition = "definition",
        /// What designs commonly take for granted.
        Assumption = "assumption",
        /// Whose behaviour a programme may be about.
        ActorGroup = "actor-group",
        /// What earlier work has taught.
        Lesson = "lesson",
        /// A point of a lesson.
        LessonPoint = "lesson-point",
        /// A question to the team.
        Question = "question",
        /// A part of a question, or an example that helps to answer it.
        Prompt = "prompt",
        /// A group of indicators: a rung of a ladder or a part of a checklist.
        Category = "indicator-category",
        /// What a category cannot show.
        Caution = "caution",
        /// Something that can be measured.
        Indicator = "indicator",
        /// A part of an indicator: an example, numerator, denominator, step of a scale.
        IndicatorPoint = "indicator-point",
        /// A way to collect the data.
        Method = "method",
        /// A note.
        Footnote = "footnote",
        /// Further reading.
        Resource = "resource",
        /// What holds for every part of a response.
        Principle = "principle",
    }
}

named! {
    /// What an item of an introduction does.
    IntroPart {
        /// Names the section.
        Title = "title",
        /// Tells how things stand.
        Context = "context",
        /// Says why this kind of work is done.
        Rationale = "rationale",
        /// What this kind of work takes for granted.
        Premise = "premise",
        /// A finding or figure.
        Fact = "fact",
        /// Opens a list of examples.
        ActivityLeadIn = "activity-lead-in",
        /// An example of an activity.
        ActivityExample = "activity-example",
        /// Opens the questions.
        QuestionLeadIn = "question-lead-in",
        /// Opens the indicators.
        EvaluationHeading = "evaluation-heading",
        /// An entry of the list of sections.
        TocEntry = "toc-entry",
        /// A group of further reading.
        ResourceGroup = "resource-group",
        /// Title of a box.
        BoxTitle = "box-title",
    }
}

named! {
    /// How a point or prompt is printed.
    Form {
        /// With a bullet.
        Bullet = "bullet",
        /// With a letter.
        Letter = "letter",
        /// As an example within the sentence.
        Example = "example",
    }
}

named! {
    /// The answer on which a prompt depends.
    Condition {
        /// Asked when the answer is yes.
        Yes = "yes",
        /// Asked when the answer is no.
        No = "no",
    }
}

named! {
    /// The step of a results ladder that a category stands on, from the ground up.
    Rung {
        /// What is known beforehand.
        BaselineData = "baseline-data",
        /// Who was reached.
        Reach = "reach",
        /// What they thought of it.
        Satisfaction = "satisfaction",
        /// What they know, think and intend.
        Knowledge = "knowledge-attitudes-intentions",
        /// What they live on.
        Means = "means",
        /// What lasts.
        LastingChange = "lasting-change",
        /// What people do.
        Behaviour = "behaviour",
        /// What becomes of trafficking.
        Impact = "impact",
        /// No step: one heading of a checklist.
        Checklist = "checklist",
    }
}

named! {
    /// Whether a category may stand in for a higher rung.
    Proxy {
        /// The source says never.
        Never = "never",
        /// Only with recorded evidence of the link.
        Conditional = "conditional",
        /// The source does not say.
        NotStated = "not-stated",
    }
}

named! {
    /// What a measured value looks like.
    Unit {
        /// A count.
        Number = "number",
        /// A numerator over a denominator.
        Percentage = "percentage",
        /// Yes or no.
        YesNo = "yes-no",
        /// Labelled steps.
        Scale = "scale",
        /// A document that shows it.
        Document = "document",
        /// A description.
        Qualitative = "qualitative",
    }
}

named! {
    /// Which way a value should move.
    Direction {
        /// More is better.
        Up = "up",
        /// Less is better.
        Down = "down",
        /// Neither is better as such.
        Neither = "none",
        /// It should be so.
        Yes = "yes",
    }
}

named! {
    /// By what a figure can be split.
    Disaggregation {
        /// Sex.
        Sex = "sex",
        /// Age group.
        AgeGroup = "age-group",
        /// Citizenship.
        Citizenship = "citizenship",
        /// Form of exploitation.
        ExploitationForm = "exploitation-form",
        /// Place of exploitation.
        ExploitationPlace = "exploitation-place",
        /// How the person was identified.
        HowIdentified = "how-identified",
        /// Type of service.
        ServiceType = "service-type",
        /// Stage of the criminal case.
        JusticeStage = "justice-stage",
        /// Disability.
        Disability = "disability",
        /// Location.
        Location = "location",
        /// Service provider.
        Provider = "provider",
    }
}

named! {
    /// How often an indicator is usually measured.
    Frequency {
        /// After each activity.
        EachActivity = "each-activity",
        /// Each month.
        Monthly = "monthly",
        /// Each quarter.
        Quarterly = "quarterly",
        /// Twice a year.
        HalfYearly = "half-yearly",
        /// Once a year.
        Yearly = "yearly",
        /// Before and at the end.
        BaselineAndEndline = "baseline-and-endline",
        /// At its follow-up windows.
        FollowUp = "follow-up",
        /// Once.
        Once = "once",
    }
}

named! {
    /// From when a follow-up window counts.
    Moment {
        /// The start of the activity.
        ActivityStart = "activity-start",
        /// The end of the activity.
        ActivityEnd = "activity-end",
        /// The end of the training.
        TrainingEnd = "training-end",
        /// The end of the programme.
        ProgrammeEnd = "programme-end",
        /// The source does not say.
        NotStated = "not-stated",
    }
}

named! {
    /// What part of an indicator a point is.
    IndicatorPart {
        /// An example of what is measured.
        Bullet = "bullet",
        /// What is counted.
        Numerator = "numerator",
        /// Out of what.
        Denominator = "denominator",
        /// Opens a scale.
        ScaleStem = "scale-stem",
        /// A step of a scale.
        ScaleItem = "scale-item",
    }
}

named! {
    /// What an example of a change is a change in.
    Tag {
        /// Knowledge.
        Knowledge = "knowledge",
        /// Attitude.
        Attitude = "attitude",
        /// Skill.
        Skill = "skill",
        /// Intended action.
        Intention = "intention",
    }
}

named! {
    /// How sure the reading of a slip is.
    Certainty {
        /// Beyond doubt.
        Certain = "certain",
        /// Likely.
        Probable = "probable",
        /// Left open by the source, and not ours to settle.
        Open = "open",
    }
}

named! {
    /// What a question is about, so that the rest of the program can ask for it without knowing its id.
    Role {
        /// Who is to be reached.
        TargetGroup = "target-group",
        /// What they are to do, or to stop doing.
        DesiredBehaviour = "desired-behaviour",
        /// How that bears on trafficking.
        Contribution = "contribution",
        /// What shows that it will.
        Evidence = "evidence",
        /// What people know or do already.
        ExistingLevel = "existing-level",
        /// What keeps them from it.
        Barrier = "barrier",
        /// How the barriers are overcome.
        Overcoming = "overcoming",
        /// Whom they believe.
        TrustedChannel = "trusted-channel",
        /// Whether the group must be divided.
        Segmentation = "segmentation",
        /// Whether trafficking moves elsewhere.
        Displacement = "displacement",
        /// What helps or hinders from outside.
        ExternalFactor = "external-factor",
        /// Whether there are the skills and means.
        Capacity = "capacity",
        /// How the work is measured and learnt from.
        Learning = "learning",
        /// What must be in place before.
        Precondition = "precondition",
        /// What keeps new practice alive.
        FollowUpSupport = "follow-up-support",
        /// How participants are chosen.
        Selection = "selection",
        /// How it fits with the work of others.
        Coordination = "coordination",
        /// Who may act, who is in charge.
        Mandate = "mandate",
        /// How data are gathered and used.
        DataUse = "data-use",
        /// How victims have their say.
        VictimParticipation = "victim-participation",
        /// What money there is.
        Budget = "budget",
        /// What comes first.
        Priorities = "priorities",
        /// How trafficking happens here.
        Pattern = "pattern",
        /// What feeds the pattern.
        Factor = "factor",
        /// Which factors the programme can reach.
        WithinReach = "within-reach",
        /// Which factors matter enough to act on.
        Leverage = "leverage",
        /// How to make the crime harder.
        ResponseEffort = "response-effort",
        /// How to make it less profitable.
        ResponseProfit = "response-profit",
        /// How to make it more risky.
        ResponseRisk = "response-risk",
        /// How to make it less tolerated.
        ResponseTolerance = "response-tolerance",
        /// The level at which people would decide otherwise.
        Threshold = "threshold",
        /// Whether the programme can bring that about.
        Feasibility = "feasibility",
        /// What else drives the decision.
        OtherDriver = "other-driver",
        /// What it is to be combined with.
        Combination = "combination",
        /// How the law defines trafficking.
        LegalDefinition = "legal-definition",
        /// Whether the law provides for identification and referral.
        Identification = "identification",
        /// Whether the law treats victims as victims.
        VictimRights = "victim-rights",
        /// What other law can serve.
        ExistingLaw = "existing-law",
        /// Whom labour law protects.
        LabourCoverage = "labour-coverage",
        /// What countries agree on labour migration.
        LabourAgreement = "labour-agreement",
        /// How States work together.
        InternationalCooperation = "international-cooperation",
        /// How proceeds are traced and taken.
        Confiscation = "confiscation",
        /// How actors outside criminal justice take part.
        WiderActors = "wider-actors",
        /// Whether companies answer for it.
        LegalPerson = "legal-person",
        /// What rules put the law to work.
        ImplementingRules = "implementing-rules",
        /// Which concepts cause difficulty.
        LegalConcept = "legal-concept",
        /// What earlier cases teach.
        Precedent = "precedent",
        /// What participants must know and be able to do.
        Competence = "competence",
        /// What they must bring along.
        PriorSkill = "prior-skill",
        /// Where victims can be identified.
        Opportunity = "opportunity",
        /// What supports identification there.
        Mechanism = "mechanism",
        /// Whether there is a referral mechanism.
        ReferralMechanism = "referral-mechanism",
        /// Where victims were missed.
        MissedOpportunity = "missed-opportunity",
        /// What checks the quality of services.
        Quality = "quality",
        /// What victims can choose from in practice.
        ServiceOption = "service-option",
        /// How earlier plans served.
        TrackRecord = "track-record",
        /// Who takes part.
        Stakeholder = "stakeholder",
        /// How the plan is built.
        Structure = "structure",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_keyboard_finds_the_name_that_was_meant() {
        let names = || Role::ALL.iter().map(|r| r.name());
        assert_eq!(nearest("barier", names()), Some("barrier"));
        assert_eq!(nearest("Barrier", names()), Some("barrier"));
        assert_eq!(nearest("buget", names()), Some("budget"));
        assert_eq!(nearest("zzzz", names()), None);
        assert_eq!(nearest("serach", ["search", "help"]), Some("search"));
    }
}
