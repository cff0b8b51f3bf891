//! Names of what can be chosen: how files and commands write it, and which words say it on screen and paper.

use super::{
    ActionState, Aim, Check, Column, Criterion, Degree, DesignEffect, Evidence, FactorKind, Lever, Need,
    ObjectiveLevel, OrganisationRole, ProgrammeForm, Reply, RiskKind, Sensitivity, Settling, Stage, Status, Take,
    ValueKind, Verdict, WithinReach,
};

/// Gives an enum its list of choices, their names, and the messages that say them.
macro_rules! named {
    ($($type:ty, $words:literal: $($choice:ident $name:literal),+;)+) => {$(
        impl $type {
            /// All choices, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$choice),+];

            /// The name, as files write it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$choice => $name),+ }
            }

            /// The message that says it.
            pub fn message(self) -> String {
                format!("{}{}", $words, self.name().replace('_', "-"))
            }
        }
    )+};
}

named! {
    Status, "status-": Open "open", InProgress "in_progress", Answered "answered", NotRelevant "not_relevant",
        Missing "missing";
    DesignEffect, "effect-": Keep "keep", Modify "modify", Add "add", Reconsider "reconsider";
    Evidence, "evidence-": None "none", Experience "experience", OwnData "own_data", Evaluation "evaluation",
        Research "research";
    Check, "check-": Yes "yes", No "no", Unknown "unknown";
    Take, "take-": Adopted "adopted", DoesNotApply "does_not_apply", RiskAccepted "risk_accepted";
    Settling, "settling-": Done "done", DoesNotApply "does_not_apply", RiskAccepted "risk_accepted";
    Sensitivity, "sensitivity-": Public "public", Partners "partners", Internal "internal";
    ProgrammeForm, "form-": Project "project", Programme "programme";
    Stage, "stage-": Idea "idea", ConceptNote "concept_note", FullProposal "full_proposal", Running "running",
        Closing "closing", Evaluation "evaluation";
    OrganisationRole, "organisation-": Implementing "implementing", Partner "partner", Donor "donor";
    ObjectiveLevel, "objective-": General "general", Specific "specific";
    ActionState, "action-": ToDo "to_do", UnderWay "under_way", Done "done", Dropped "dropped";
    RiskKind, "risk-": Assumption "assumption", Risk "risk";
    Degree, "degree-": Low "low", Medium "medium", High "high";
    Column, "column-": Activity "activity", Reach "reach", Change "change", Behaviour "behaviour", Effect "effect";
    FactorKind, "factor-": Enables "enables", Rewards "rewards", Conceals "conceals", Protects "protects",
        Excuses "excuses";
    WithinReach, "within-": Reach "reach", Influence "influence", Out "out";
    Lever, "lever-": Harder "harder", LessProfit "less_profit", MoreRisk "more_risk",
        LessTolerated "less_tolerated";
    ValueKind, "value-": Number "number", Percentage "percentage", YesNo "yes_no", Scale "scale",
        Document "document", Qualitative "qualitative";
    Aim, "aim-": Up "up", Down "down", Neither "neither";
    Criterion, "criterion-": Relevance "relevance", Coherence "coherence", Effectiveness "effectiveness",
        Efficiency "efficiency", Impact "impact", Sustainability "sustainability";
    Verdict, "verdict-": Addressed "addressed", Partly "partly", Missing "missing", NotRelevant "not_relevant";
    Need, "need-": Must "must", WouldHelp "would_help";
    Reply, "reply-": Answered "answered", Action "action", Accepted "accepted", Argued "argued";
}

impl super::EntityKind {
    /// The message that says what was changed, when one of these was.
    pub fn message(self) -> &'static str {
        match self {
            Self::Organisation => "changed-organisation",
            Self::Objective => "changed-objective",
            Self::TargetGroup => "changed-target-group",
            Self::Activity => "changed-activity",
            Self::Member => "changed-member",
            Self::OwnQuestion => "changed-own-question",
            Self::Gap => "changed-gap",
            Self::Action => "changed-action",
            Self::Risk => "changed-risk",
            Self::Barrier => "changed-barrier",
            Self::ChainStatement => "changed-chain-statement",
            Self::ChainLink => "changed-chain-link",
            Self::Pattern => "changed-pattern",
            Self::Indicator => "changed-indicator",
            Self::MatrixRow => "changed-matrix-row",
            Self::Received => "changed-received",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_files() {
        let written = |status: Status| ron::to_string(&status).expect("writes");
        assert!(Status::ALL.iter().all(|s| written(*s) == s.name()));
        assert!(Evidence::ALL.iter().all(|e| ron::to_string(e).expect("writes") == e.name()));
        assert_eq!(Status::NotRelevant.message(), "status-not-relevant");
    }
}
