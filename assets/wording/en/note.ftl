# What the documents say: design note, summary, indicator plan, worksheet, report.
# Kinds of documents
note-kind-note = Design note
note-kind-summary = Summary
note-kind-plan = Indicator plan
note-kind-sheets = Indicator sheets
note-kind-logframe = Logframe
note-kind-collection = Data-collection plan
note-kind-worksheet = Worksheet
note-kind-report = Progress report

# Their parts
note-part-programme = The programme
note-part-patterns = Trafficking patterns and responses
note-part-chain = How the programme is expected to work
note-part-answers = Questions and answers
note-part-lessons = Lessons from experience
note-part-risks = Assumptions and risks
note-part-gaps = Missing information
note-part-actions = Actions
note-part-logframe = Logframe
note-part-collection = Data collection
note-part-sheets = Indicator sheets
note-part-measurements = Measurements
note-part-principles = Principles of action
note-part-advice = Advice
note-part-annexes = Annexes
note-paper-a4 = A4
note-paper-letter = Letter

# First page and page furniture
note-untitled = Untitled programme
note-subject = Design and evaluation of a counter-trafficking programme
note-draft = Draft
note-foot = { $title } · { $date }
note-page-of = { $page } / { $pages }
note-figure = Figure
note-figure-number = Figure { $number }.
note-contents = Contents
note-subtitle = { $form }: { $places }
note-with-partners = { $who }, with { $partners }
note-and-others =
    { $count ->
        [one] { $names } and { $number } other
       *[other] { $names } and { $number } others
    }
note-from-to = { $from } to { $to }
note-from = from { $from }
note-to = until { $to }
note-organisations = Organizations
note-donors = Submitted to
note-duration-budget = Duration, budget
note-not-said = not said yet
note-nothing-said = Nothing is said of this yet.
note-nothing-yet = nothing yet
note-nobody = nobody yet
note-no-date = no date
note-not-known = not known
note-what-changes = What is to change
note-how-works = How it is to work
note-chain-below = The results chain below shows it step by step.
note-still-missing = What is still missing
note-for-whom = For:
note-risks-more =
    { $count ->
        [one] { $number } more risk is accepted.
       *[other] { $number } more risks are accepted.
    }
note-accepted-risks = Accepted risks
note-no-accepted-risks = No lesson or advice has been set aside at the programme’s own risk.
note-where-design-stands = Where the design stands
note-how-known = How change will be known
note-sum = { $parts } = { $total } questions.
note-sum-answered =
    { $count ->
        [one] { $number } answered
       *[other] { $number } answered
    }
note-sum-not-relevant = { $number } not relevant
note-sum-missing = { $number } lacking information
note-sum-open = { $number } open
note-no-score = This document carries no score.

# The programme
note-frame = Frame
note-stage-places = Stage and places
note-objectives = Objectives
note-target-group = Target group
note-target-groups = Target groups
note-channels = Sources that the group trusts
note-activities = Activities
note-scope = Sections of the toolkit
note-section-applies = Section { $section }, { $title }: applies.
note-section-left = Section { $section }, { $title }: left aside.
note-why-section = Why this section
note-no-section = No section

# Questions, lessons
note-questions = Questions and answers
note-no-questions = No question is shown here.
note-own-question = T{ $number }
note-prompt = { $letter }. { $text }
note-no-answer = No answer is written yet.
note-no-reason = No reason is given.
note-erratum-head = A slip of the printed edition.
note-change = What changes in the design
note-context = Own experience and context
note-status = State
note-effect = For the design
note-evidence = Evidence
note-source-page = { "," } p. { $page }
note-lessons = Lessons from experience
note-lesson-number = Lesson { $number }
note-lesson-where = Where in the design
note-lesson-why = Why
note-lessons-untaken = To be taken
note-followed-by = Followed by
note-so-far = Written so far
note-worksheet-lead = Questions to work through together, with room to write

# Chain and patterns
note-no-chain = No results chain is drawn yet.
note-links = Steps
note-link-because = Because
note-link-no-reason = No reason for this step is given.
note-barriers = Barriers
note-pattern-exploitation = Forms of exploitation
note-pattern-recruitment = Recruitment
note-pattern-transport = Transport
note-pattern-control = Control
note-pattern-vulnerability = Vulnerability
note-pattern-certainty = How sure this is
note-factors = Contributing factors
note-responses = Possible responses
note-judged = Effect and feasibility are the team’s judgement, from 0 to 100.

# Following up
note-no-gaps = No information is noted as missing.
note-no-activity = none planned
note-gaps-closed =
    { $count ->
        [one] { $number } gap has been closed.
       *[other] { $number } gaps have been closed.
    }
note-gaps-more =
    { $count ->
        [one] { $number } more stands in the design note.
       *[other] { $number } more stand in the design note.
    }
note-no-actions = No action is planned.
note-no-risks = No assumption or risk is noted.
note-advice-lead = Advice follows from what the design says and from what the sources found. Each piece can be followed, set aside with a reason, or accepted as a risk.
note-advice-open = Open advice
note-advice-settled = Settled advice
note-advice-none-open = No advice is open.
note-severity-consider = Consider
note-severity-weak-point = Weak point
note-severity-serious = Serious
note-principles-lead = For each principle, the places where the design shows it.
note-principle-number = Principle { $number }
note-principle-answers = Answers to questions
note-principle-missing = Nothing shows it yet.

# Heads of columns
note-head-action = Action
note-head-assumptions = Assumptions
note-head-barrier = Barrier
note-head-baseline = Baseline
note-head-code = Code
note-head-by = By
note-head-consequence = Gravity
note-head-cost = Cost
note-head-date = Date
note-head-effect-judged = Effect
note-head-factor = Factor
note-head-factor-kind = What it does
note-head-feasibility = Feasibility
note-head-how = Method, tool
note-head-indicator = Indicator
note-head-last = Last figure
note-head-level = Level
note-head-lever = Lever
note-head-likelihood = Likelihood
note-head-milestone = Milestone
note-head-missing = Information
note-head-option = Response
note-head-produces = Planned activity
note-head-response = What the programme does
note-head-source-remark = Source, remarks
note-head-split = Split by
note-head-statement = Assumption or risk
note-head-target = Target
note-head-value = Value
note-head-verification = Means of verification
note-head-what = What
note-head-when = When
note-head-who = Who
note-head-within = Reach

# Indicators, measurements
note-no-indicators = No indicator is chosen yet.
note-share = { $percent } ({ $of } of { $all })
note-unit = { $kind }, { $unit }
note-part = { $group }: { $value }
note-measure = Measure
note-values = Values
note-chosen-from = Chosen from
note-result = Result measured
note-numerator = Numerator
note-denominator = Denominator
note-method = Method
note-tool = Tool
note-storage = Data protection
note-usage = Use
note-sources = Sources
note-caution-head = What these measures do not show.
note-measured-head = Measured, not attributed.
note-measured = Changes are measured as they occur. No result is attributed to the programme.
note-calendar = Milestones and targets by date
note-nothing-measured = Nothing has been measured yet.
note-no-figure = no figure
note-figures = Figures
note-revisions = Revisions
note-revisions-lead = Figures before and after such a day do not compare as they stand.
note-corrected = Corrected; it read { $former }. { $reason }
note-indicators-more =
    { $count ->
        [one] { $number } more stands in the indicator plan.
       *[other] { $number } more stand in the indicator plan.
    }

# Annexes
note-sources-guide = Guidance used
note-sources-team = Cited by the team
note-how-made = How this document was made
note-this-document = This document
note-made-program = Written with Jalon { $version }.
note-made-revision = { $source }, catalogue { $revision }.
note-made-date = The design was last edited on { $date }.
note-for-public = Meant for the public.
note-for-partners = Meant for partners of the programme.
note-left-out-count =
    { $count ->
        [one] { $number } entry that is more sensitive is left out.
       *[other] { $number } entries that are more sensitive are left out.
    }

# What is left out, listed for the team alone
note-left-out-line = { $kind }: { $what }
note-left-out-source = Source: { $what }
note-left-out-measurement = Measurement: { $what }
note-origin-identity = Programme
note-origin-section = Section
note-origin-question = Answer
note-origin-lesson = Lesson
note-origin-advice = Advice
note-origin-organisation = Organization
note-origin-objective = Objective
note-origin-target-group = Target group
note-origin-activity = Activity
note-origin-member = Member of the team
note-origin-own-question = Question of the team
note-origin-gap = Missing information
note-origin-action = Action
note-origin-risk = Assumption or risk
note-origin-barrier = Barrier
note-origin-statement = Statement of the results chain
note-origin-link = Step of the results chain
note-origin-pattern = Trafficking pattern
note-origin-indicator = Indicator
note-principle-nowhere = No part of the design shows it so far.
note-principle-could = It could show here: { $places }
note-origin-matrix-row = Evaluation question
