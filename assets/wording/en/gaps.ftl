# Gaps and actions: what in the project still asks for something.
gaps-kind-gap = Information gap
gaps-kind-action = Action
gaps-kind-accepted = Accepted risk
gaps-kind-risk = Assumption or risk
gaps-kind-change = Design change
gaps-count-gap =
    { $count ->
        [one] information gap
       *[other] information gaps
    }
gaps-count-action =
    { $count ->
        [one] action
       *[other] actions
    }
gaps-count-accepted =
    { $count ->
        [one] accepted risk
       *[other] accepted risks
    }
gaps-count-risk =
    { $count ->
        [one] assumption or risk
       *[other] assumptions and risks
    }
gaps-count-change =
    { $count ->
        [one] design change
       *[other] design changes
    }
gaps-open =
    { $count ->
        [one] open
       *[other] open
    }

gaps-state-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
gaps-state-no-activity = No activity yet
gaps-state-nobody = Nobody follows it
gaps-state-to-decide = To decide
gaps-state-planned = Planned
gaps-state-followed = Followed
gaps-state-done = Done
gaps-state-dropped = Dropped

gaps-from-lesson = Lesson { $place }
gaps-from-own = { $section }, your own
gaps-from-advice = Advice
gaps-from-finding = Review

gaps-head-kind = Kind
gaps-head-what = What
gaps-head-from = From
gaps-head-how = How
gaps-head-owner = Owner
gaps-head-due = Due
gaps-head-state = State

gaps-new-action = New action…
gaps-new-risk = New assumption or risk…
gaps-unnamed = Not written yet
gaps-nobody = nobody yet
gaps-no-date = no date
gaps-empty = Nothing is waiting
gaps-empty-about = Missing information, accepted risks and design changes appear here as you answer. Actions and assumptions can be added at any time.

gaps-filter = Filter these rows
gaps-clear = Show all again
gaps-all = all
gaps-anybody = anybody
gaps-section = Section
gaps-show-open = open
gaps-show-late = late
gaps-show-closed = closed
gaps-show-all = all
gaps-shown = { $shown } of { $all } shown

gaps-go = Go to { $place }
gaps-close = Close the tray
gaps-missing = What is missing
gaps-activity = What will produce it
gaps-cost = Cost
gaps-found = It has been found out
gaps-what = What is to be done
gaps-statement = What is assumed or feared
gaps-response = What is done about it
gaps-likelihood = How likely
gaps-consequence = How serious
gaps-evidence = Rests on
gaps-follows = Who follows it
gaps-accepted-why = Why the risk is accepted
gaps-change = What changes in the design
gaps-effect = For the design
gaps-carried = Actions that carry it
gaps-open-action = Open it
gaps-plan-action = Plan an action…
