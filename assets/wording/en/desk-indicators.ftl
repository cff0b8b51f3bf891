# Choosing and planning indicators in the window.
nav-indicators = Indicators
indicators-tab-choose = Choose
indicators-tab-plan = Plan
indicators-tab-follow-up = Follow up
indicators-tab-evaluate = Evaluate
indicators-none = No indicator is chosen yet
indicators-none-hint = Choose some from the library, or from what your answers suggest. Each gets a sheet of its own.
indicators-to-library = Open the library

# Choosing.
indicators-ways = Ways to choose
indicators-library = Library
indicators-suggestions = Suggestions
indicators-ladder = Ladder
indicators-search = Search the library
indicators-section = Section
indicators-kind = Mainly
indicators-unit = Can be a
indicators-method = Method
indicators-source = Source
indicators-in-project = In the project
indicators-not-chosen = not chosen
indicators-any = any
indicators-clear = Show all again
indicators-clear-all = Clear all filters
indicators-filters-more = More filters
indicators-filters-less = Fewer filters
indicators-counted = { $name } ({ $count })
indicators-shown = { $shown } of { $all } shown
indicators-nothing = No indicator passes these filters
indicators-nothing-hint = Use fewer filters, or search with the beginning of a word.
indicators-head-chosen = Chosen
indicators-tick = Tick { $code } for comparison
indicators-ticked =
    { $count ->
        [one] { $count } indicator ticked
       *[other] { $count } indicators ticked
    }
indicators-untick = Untick all
indicators-compare = Compare
indicators-compare-one = Tick at least two indicators.
indicators-compare-many = Four fit side by side: untick some.
indicators-compare-hint = What is the same for all is muted.
indicators-back = Back to the library
indicators-without = Leave { $code } out of the comparison
indicators-close = Close the card
indicators-take = Choose this indicator
indicators-to-sheet = Open its sheet
indicators-look = Look closer
indicators-measured-as = Measured as
indicators-windows-here = With the dates of your programme
indicators-related = Related in the toolkit
indicators-suggest-lead = For each change that your answers name, the indicators on the rungs where it would show, five at most, the easy ones never alone.
indicators-suggest-hint = Suggestions come from the answers on expected behaviour, from the results chain and from obstacles. Write some of these first.
indicators-suggest-nothing = The toolkit has no indicator for this.

# Planning.
indicators-plan-ways = Parts of the plan
indicators-sheets = Sheets
indicators-own = An indicator of your own…
indicators-own-empty = Start from an empty sheet
indicators-own-copy = Copy { $name }
indicators-head-lacks = Lacks
indicators-lacks =
    { $count ->
        [one] { $count } needed field is empty
       *[other] { $count } needed fields are empty
    }
indicators-step-of = Steps of the scale for: { $field }
indicators-collection-lead = A survey that serves several indicators stands here once.
indicators-no-method = Not said how it is collected
indicators-cost-sum = Known costs of collection: { $sum }
indicators-cost-unknown =
    { $count ->
        [one] For { $count } way to collect data, no cost is given.
       *[other] For { $count } ways to collect data, no cost is given.
    }
indicators-more-days =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
indicators-export-days = Export as a calendar…
indicators-days-file = calendar
indicators-days-written = Any calendar can take it in. Written again, its days move instead of doubling.
indicators-no-days = No day to show yet
indicators-no-days-hint = Give the programme its first and last day, or a sheet its target date.
indicators-next-days = Late, and next
indicators-no-next = Nothing is late, and nothing is planned from today on.
indicators-today = today

# The sheet.
sheet-copy = Copy this indicator
sheet-still-empty = Still empty: { $fields }
sheet-filled = { $have } of { $of } filled in
sheet-group-definition = Definition and unit
sheet-group-breakdown = Breakdown
sheet-group-milestones = Milestones and follow-up
sheet-group-collection = Collection
sheet-group-use = Use and limits
sheet-group-administration = Administration
sheet-group-doubt = something looks wrong
sheet-not-said = not said yet
sheet-to-figures = See all figures
sheet-to-revise = Revise the definition or the target
sheet-scale-hint = Put the steps in your own order, and give each the score that you stand by.
sheet-step = Step { $number }
sheet-step-score = Score of step { $number }
sheet-step-up = Move step { $number } up
sheet-step-down = Move step { $number } down
sheet-step-remove = Remove step { $number }
sheet-step-add = Add a step
sheet-split-add = Add a breakdown…
sheet-split-own = A breakdown of your own
sheet-split-own-add = Add this breakdown
sheet-split-remove = Remove the breakdown “{ $by }”
sheet-milestone = Milestone { $number }
sheet-milestone-day = Day of the milestone
sheet-milestone-note = Remark on the milestone
sheet-milestone-remove = Remove milestone { $number }
sheet-milestone-add = Add a milestone
sheet-milestones-propose =
    { $count ->
        [one] Add { $count } from the programme’s dates
       *[other] Add { $count } from the programme’s dates
    }
sheet-follow-up = The source asks to look again: { $window }.
sheet-follow-up-take = Add this day as a milestone
