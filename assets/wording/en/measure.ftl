# Values as they are printed and read. What stands in “forms” is understood when it is typed or pasted.
measure-no-data = no data
    .forms = no data|no figure|nd|n.d.|n/a|na|not available|missing|unknown|not known
measure-share = { $share } ({ $numerator } of { $denominator })
    .forms = of|out of|in
measure-share-of-none = { $numerator } of { $denominator }
measure-step = { $score } ({ $label })
measure-yes = Yes
    .forms = yes|y|true|x|done
measure-no = No
    .forms = no|n|false|not yet
measure-quarter = quarter
    .forms = q|quarter
measure-half = half-year
    .forms = h|half
measure-mean = mean or median
    .forms = median|mean|average|per person|each
measure-head-date = Date
    .forms = date|day|month|period|when|year|quarter
measure-head-value = Value
    .forms = value|figure|result|measured|total|actual|score
measure-head-numerator = N
    .forms = n|numerator|counted
measure-head-denominator = D
    .forms = d|denominator|out of
measure-head-source = Source
    .forms = source|from|sources
measure-head-remark = Remark
    .forms = remark|remarks|note|notes|comment|comments
measure-head-indicator = Indicator
    .forms = indicator|code|id

# What looks wrong. Nothing is in the way: what was typed is kept.
doubt-numerator-above = More was counted than there is: the numerator is above the denominator.
doubt-no-denominator = The denominator is nothing, so there is no share.
doubt-negative = The figure is less than nothing.
doubt-above-hundred = The share is above one hundred.
doubt-off-scale = The scale goes from { $low } to { $high }.
doubt-wrong-form = The value has another form than this indicator’s.
doubt-before-start = The programme begins on { $date }.
doubt-after-end = The programme and its follow-up end on { $date }.
doubt-future = The day is still to come.
doubt-target-side = The target lies on the wrong side of the baseline.
doubt-target-same = The target is where things stood before.
doubt-milestone-side = A milestone lies on the wrong side of the baseline.
doubt-milestone-beyond = A milestone goes further than the target.
doubt-milestone-late = A milestone comes after the target.
doubt-parts-differ = By { $by }, the parts add up to { $sum } and the total is { $total }.
doubt-part-above = By { $by }, the part “{ $group }” is larger than the total.
doubt-by-language = Read as { $number }, as this language writes numbers.
doubt-fraction = A figure below one: hundredths may be meant.
doubt-either-way = Read day first: { $date }.
doubt-period-end = Read as the last day of the period: { $date }.
doubt-another = That day has another figure already: { $value }.
doubt-same = That day has the same figure already.
doubt-empty = The cell is empty. It is taken as “no data” only if you say so; it is not zero.
doubt-unclear = “{ $text }” cannot be read as a value.
doubt-no-date = “{ $text }” cannot be read as a date.
doubt-twice = Another line of the grid has the same day.

# Curves.
results-measured = Change is measured here, not attributed: the figures do not say what caused it.
plot-baseline = baseline { $value }
plot-target = target { $value }
plot-break = revised
plot-nothing = No figures yet
plot-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
plot-alt =
    { $count ->
        [one] { $name }: one figure, { $last } on { $to }.
       *[other] { $name }: { $count } figures, from { $first } on { $from } to { $last } on { $to }.
    }
plot-alt-none = { $name }: no figures yet.
plot-alt-gaps =
    { $count ->
        [one] Figures are missing once on the way.
       *[other] Figures are missing { $count } times on the way.
    }
trend-right = moves the right way
trend-wrong = moves the wrong way
trend-still = does not move
trend-moves = moves; neither way is better as such
trend-unknown = no two figures that compare

# The calendar.
mark-baseline = baseline
mark-milestone = milestone
mark-target = target
mark-follow-up = follow-up
mark-due = figure expected
mark-measured = measured
mark-no-data = no data
milestone-year = End of year { $year }
milestone-middle = Half-way
cadence-monthly = every month
    .forms = monthly|every month|each month|per month
cadence-quarterly = every quarter
    .forms = quarterly|every quarter|each quarter|every three months
cadence-half-yearly = every half-year
    .forms = half-yearly|twice a year|every six months|each half-year
cadence-yearly = every year
    .forms = yearly|every year|each year|annual|once a year
