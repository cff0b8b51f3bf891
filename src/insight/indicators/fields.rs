//! The fields of an indicator's sheet, those that matter first, and where each donor's form finds its own.

/// A field of the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// Short code.
    Code,
    /// Its name.
    Name,
    /// Level or rung.
    Level,
    /// The result that it measures.
    Result,
    /// Definition.
    Definition,
    /// What is counted.
    Numerator,
    /// Out of what.
    Denominator,
    /// What values look like.
    Kind,
    /// In what they are given.
    Unit,
    /// Which way they should move.
    Aim,
    /// Steps of a scale.
    Scale,
    /// By what they are split.
    By,
    /// Where things stood before.
    Baseline,
    /// Where they should stand on the way.
    Milestones,
    /// Where they should end.
    Target,
    /// What was measured last.
    Current,
    /// Where the figures come from.
    Verification,
    /// How they are collected.
    Method,
    /// With what.
    Tool,
    /// How often.
    Frequency,
    /// By whom.
    Responsible,
    /// At what cost.
    Cost,
    /// How data are kept.
    Storage,
    /// What it cannot show.
    Limits,
    /// Checks of the data.
    Quality,
    /// What it is used for.
    Usage,
    /// What must hold.
    Assumptions,
    /// How much the result weighs.
    Weighting,
    /// How likely it is to fail.
    Risk,
    /// Further sources.
    Sources,
    /// What was revised.
    Revisions,
    /// Anything else.
    Notes,
    /// When the sheet was last changed.
    Changed,
}

impl Field {
    /// All fields, in the order of the sheet.
    pub const ALL: [Self; 33] = [
        Self::Code,
        Self::Name,
        Self::Level,
        Self::Result,
        Self::Definition,
        Self::Numerator,
        Self::Denominator,
        Self::Kind,
        Self::Unit,
        Self::Aim,
        Self::Scale,
        Self::By,
        Self::Baseline,
        Self::Milestones,
        Self::Target,
        Self::Current,
        Self::Verification,
        Self::Method,
        Self::Tool,
        Self::Frequency,
        Self::Responsible,
        Self::Cost,
        Self::Storage,
        Self::Limits,
        Self::Quality,
        Self::Usage,
        Self::Assumptions,
        Self::Weighting,
        Self::Risk,
        Self::Sources,
        Self::Revisions,
        Self::Notes,
        Self::Changed,
    ];

    /// The name that JSON uses.
    pub fn name(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Name => "name",
            Self::Level => "level",
            Self::Result => "result",
            Self::Definition => "definition",
            Self::Numerator => "numerator",
            Self::Denominator => "denominator",
            Self::Kind => "kind",
            Self::Unit => "unit",
            Self::Aim => "aim",
            Self::Scale => "scale",
            Self::By => "by",
            Self::Baseline => "baseline",
            Self::Milestones => "milestones",
            Self::Target => "target",
            Self::Current => "current",
            Self::Verification => "verification",
            Self::Method => "method",
            Self::Tool => "tool",
            Self::Frequency => "frequency",
            Self::Responsible => "responsible",
            Self::Cost => "cost",
            Self::Storage => "storage",
            Self::Limits => "limits",
            Self::Quality => "quality",
            Self::Usage => "usage",
            Self::Assumptions => "assumptions",
            Self::Weighting => "weighting",
            Self::Risk => "risk",
            Self::Sources => "sources",
            Self::Revisions => "revisions",
            Self::Notes => "notes",
            Self::Changed => "changed",
        }
    }

    /// The message that names it.
    pub fn message(self) -> String {
        format!("sheet-field-{}", self.name())
    }
}

/// Fields without which an indicator is of little use. All others can stay folded.
pub const ESSENTIAL: &[Field] =
    &[Field::Name, Field::Baseline, Field::Target, Field::Verification, Field::Frequency, Field::Responsible];

/// A form that a donor asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// A row of the European Union's logframe.
    Eu,
    /// A row of the logframe of the United Kingdom's Foreign, Commonwealth and Development Office.
    Fcdo,
    /// A performance indicator reference sheet of the United States Agency for International Development.
    Usaid,
}

/// What each form asks, in its own order: the message of the field's name there, and the field that answers it.
pub const FORMS: &[(Form, &[(&str, Field)])] = &[
    (
        Form::Eu,
        &[
            ("form-eu-level", Field::Level),
            ("form-eu-result", Field::Result),
            ("form-eu-indicator", Field::Name),
            ("form-eu-baseline", Field::Baseline),
            ("form-eu-current", Field::Current),
            ("form-eu-target", Field::Target),
            ("form-eu-sources", Field::Verification),
            ("form-eu-assumptions", Field::Assumptions),
        ],
    ),
    (
        Form::Fcdo,
        &[
            ("form-fcdo-level", Field::Level),
            ("form-fcdo-result", Field::Result),
            ("form-fcdo-indicator", Field::Name),
            ("form-fcdo-baseline", Field::Baseline),
            ("form-fcdo-milestones", Field::Milestones),
            ("form-fcdo-target", Field::Target),
            ("form-fcdo-achieved", Field::Current),
            ("form-fcdo-source", Field::Verification),
            ("form-fcdo-assumptions", Field::Assumptions),
            ("form-fcdo-weighting", Field::Weighting),
            ("form-fcdo-risk", Field::Risk),
            ("form-fcdo-inputs", Field::Cost),
        ],
    ),
    (
        Form::Usaid,
        &[
            ("form-usaid-name", Field::Name),
            ("form-usaid-result", Field::Result),
            ("form-usaid-level", Field::Level),
            ("form-usaid-definition", Field::Definition),
            ("form-usaid-numerator", Field::Numerator),
            ("form-usaid-denominator", Field::Denominator),
            ("form-usaid-unit", Field::Unit),
            ("form-usaid-kind", Field::Kind),
            ("form-usaid-aim", Field::Aim),
            ("form-usaid-by", Field::By),
            ("form-usaid-usage", Field::Usage),
            ("form-usaid-source", Field::Verification),
            ("form-usaid-method", Field::Method),
            ("form-usaid-tool", Field::Tool),
            ("form-usaid-frequency", Field::Frequency),
            ("form-usaid-responsible", Field::Responsible),
            ("form-usaid-cost", Field::Cost),
            ("form-usaid-storage", Field::Storage),
            ("form-usaid-baseline", Field::Baseline),
            ("form-usaid-milestones", Field::Milestones),
            ("form-usaid-target", Field::Target),
            ("form-usaid-quality", Field::Quality),
            ("form-usaid-limits", Field::Limits),
            ("form-usaid-changes", Field::Revisions),
            ("form-usaid-notes", Field::Notes),
            ("form-usaid-changed", Field::Changed),
        ],
    ),
];

/// What a form asks.
pub fn asked_by(form: Form) -> &'static [(&'static str, Field)] {
    FORMS.iter().find(|(one, _)| *one == form).map_or(&[], |(_, fields)| fields)
}
