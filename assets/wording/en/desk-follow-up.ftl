# Figures as they come in, their curves, and what an evaluator asks, in the window.
follow-shown-as = Shown as
follow-table = Table
follow-curves = Curves
follow-table-name = Indicators and their figures
follow-filter = Filter these indicators
follow-paste = Paste figures…
follow-head-code = Code
follow-head-name = Indicator
follow-head-curve = Curve
follow-head-last = Last figure
follow-head-distance = To the target
follow-head-trend = Where it goes
follow-head-flags = To look at
follow-unnamed = No name yet
follow-more = +{ $count }
follow-value-on = { $value } on { $date }
follow-flag-since = { $flag } since { $date }
follow-no-distance = –
follow-reached = reached
follow-not-reached = not reached yet
follow-points-left =
    { $count ->
        [one] { $left } point to go
       *[other] { $left } points to go
    }
follow-points-away =
    { $count ->
        [one] { $left } point away
       *[other] { $left } points away
    }
follow-left = { $left } to go
follow-away = { $left } away
follow-no-curve = None of these indicators has a curve: they are described or documented.
follow-plot-by = { $name }, by { $by }
follow-point = { $date }: { $value }
follow-point-of = { $name }, { $date }: { $value }
follow-point-corrected = { $point } (put right)

follow-back = All indicators
follow-next = Next indicator
follow-previous = Previous indicator
follow-sheet = Open its sheet
follow-milestone = Next milestone
follow-total = Total
follow-shown-by = Split by
follow-revised-on = Revised from { $date }
follow-revision-remove = Remove the revision of { $date }

follow-figures = Figures
follow-figures-name = Figures of { $name }
follow-add = Add a figure
follow-none-yet = There is no figure yet. The row below waits for the first one.
follow-typing-hint = Type a day, month or quarter, and a value; “no data” where there is none. Several cells copied from a spreadsheet can be pasted here.
follow-head-numerator = N, counted
follow-head-denominator = D, out of
follow-head-share = Share
follow-head-sum = Sum of parts
follow-sum-agrees = { $sum }: the parts add up to the total
follow-sum-differs = { $sum }: the parts do not add up to the total
follow-cell = { $what }, { $date }
follow-cell-new = { $what }, new figure
follow-row-more = More on the figure of { $date }
follow-no-data = No data for this day
follow-seen = May be seen by: { $who }
follow-remove = Remove this figure
follow-half = A share needs both: what was counted, and out of what.
follow-corrected = { $value } before: { $reason }
follow-becomes = { $date }: { $former } becomes { $now }.
follow-becomes-with-parts = { $date }: { $former } becomes { $now }, and the parts with it.
follow-parts-become = { $date }: figures of groups change.
follow-why = Why is it put right?
follow-say-why = Say why first: the former figure is kept with the reason.
follow-correct = Put right
follow-keep = Keep { $value }

follow-paste-title = Paste figures
follow-paste-about = Copy rows from a spreadsheet and paste them here: dates and values, with heads or without. What is understood is shown before anything is taken.
follow-paste-about-all = Copy rows from a spreadsheet and paste them here: dates, values, and the code of each indicator at the head of a column or in a column of its own. What is understood is shown before anything is taken.
follow-paste-field = Rows from a spreadsheet
follow-paste-columns = Columns
follow-paste-none = No line says a day and a value.
follow-paste-understood =
    { $count ->
        [one] One figure understood
       *[other] { $count } figures understood
    }
follow-paste-left =
    { $count ->
        [one] One line is not understood
       *[other] { $count } lines are not understood
    }
follow-paste-why = Why are figures that stand there already put right?
follow-paste-cancel = Leave all as it is
follow-paste-take =
    { $count ->
        [one] Take 1 figure
       *[other] Take { $count } figures
    }
follow-paste-nothing = No figure is ticked.
follow-line = Line { $line }: { $text }
follow-column = { $head }: { $taken }
follow-column-nth = column { $nth }
follow-column-head = “{ $head }”
follow-column-value = value of { $code }
follow-column-group = { $by }, { $group }
follow-column-ignored = not taken

follow-revise = Revise definition or target…
follow-revise-title = What is revised?
follow-revise-about = Figures before and after that day no longer compare: the curve shows a break there, and the reason stands beside it.
follow-revise-day = From which day on
follow-revise-what = What changes, in a few words
follow-revise-why = Why
follow-revise-definition = Definition from then on
follow-revise-target = Target from then on
follow-revise-missing = Give the day, what changes and why.
follow-revise-cancel = Leave as it is
follow-revise-done = Note the revision

evaluate-overview = Overview
evaluate-areas = Can it be evaluated?
evaluate-matrix = Questions of the evaluation
evaluate-sum = { $measured } measured + { $not } not measured yet = { $all } indicators
evaluate-among = Among them { $late } with a figure that is late, { $baseline } without a baseline, { $contradictory } that contradict themselves.
evaluate-group = { $count } · { $flag }
evaluate-in-table = Show in the table
evaluate-none-of = None: { $flags }.
evaluate-areas-about = Eight areas that evaluators look at before an evaluation, filled from the design. There is no score: what is open is named, and leads to where it is settled.
evaluate-nothing-there = { $finding }. Nothing is there to look at yet.
evaluate-from = From: { $place }
evaluate-from-questions = questions of the toolkit
evaluate-from-barriers = obstacles in the sections
evaluate-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }

matrix-empty = No question of an evaluation is written yet
matrix-empty-about = Six criteria are used by most evaluators. Jalon can begin with a question or two for each, from your objectives, and with the indicators that would answer.
matrix-start = Start from the project
matrix-further = Add what the project proposes
matrix-all-there = Every question that the project proposes is here.
matrix-head-question = Question
matrix-head-indicators = Indicators
matrix-head-sources = Sources
matrix-head-methods = Methods
matrix-criterion = Criterion
matrix-none = No question yet.
matrix-add = Add a question on { $criterion }
matrix-unnamed = What is to be found out?
matrix-add-indicator = Add an indicator
matrix-take-off = Take off { $name }
evaluate-days = { $day } (further days: { $count })
matrix-own = Or begin with a question of your own
