# The programme: what the design note says on its first page.
programme-about = What the design note says first. Fill in what is settled; the rest can wait.
programme-what = What it is
programme-what-about = Its name, its form, how far it has come, and who may see the whole.
programme-where = Where, when, how much
programme-where-about = Days are understood as 2026-11-21, 21/11/2026 or 21 November 2026.
programme-organisations = Who takes part
programme-organisations-about = The first one is named beside the title.
programme-objectives = What it is to achieve
programme-objectives-about = Objectives are numbered by level, in the order in which they stand.
programme-groups = Whom it wants to reach
programme-groups-about = Each group, and whom or what it believes.
programme-activities = What it does
programme-activities-about = Each activity belongs to the sections whose questions concern it.
programme-team = Who works on it
programme-team-about = Initials and a function are enough; names are not needed.
programme-scope = Which sections apply
programme-scope-about = A reason for each choice goes into the note. What was written in a section that you leave out is kept.

programme-title = Title
programme-code = Code of your own
programme-form = Form
programme-stage = Stage
programme-language = Working language
programme-confidentiality = The whole may be seen by
programme-countries = Countries
programme-add-country = Add a country
programme-places = Places, one a line
programme-start = First day
programme-end = Last day
programme-end-early = This is before the first day. Kept as typed.
programme-budget = Budget

programme-organisation-name = Name of the organization
programme-organisation-role = What it does in the programme
programme-objective-text = What is to be achieved
programme-objective-level = Level
programme-group-name = Who they are
programme-description = More about it
programme-channels = Whom or what they believe, one a line
programme-believes = Believes: { $channels }
programme-no-channels = No trusted source named yet
programme-activity-title = What is done
programme-activity-sections = Sections it belongs to
programme-in-section = Section { $section }
programme-in-sections = Sections { $sections }
programme-no-section = In no section yet
programme-member-name = Initials, or a name
programme-member-role = Function

programme-add-organisation = Add an organization
programme-add-objective = Add an objective
programme-add-group = Add a target group
programme-add-activity = Add an activity
programme-add-member = Add someone
programme-unnamed = Not named yet
programme-seen-by = May be seen by
programme-done = Close
programme-remove = Remove
programme-remove-named = Remove { $name }
programme-removed = Removed:
programme-move-up = Move up
programme-move-down = Move down

programme-always = for every programme
programme-why = Why it applies
programme-why-not = Why it does not apply
programme-why-not-add = Say why not…

# Fields that read what is typed.
date-doubt = No day was recognized. Kept as typed here; the file has no day.
date-doubt-kept = No day was recognized. Kept as typed here; the file keeps { $day }.
amount-doubt = No sum was recognized. Kept as typed here; the file has no sum.
amount-doubt-kept = No sum was recognized. Kept as typed here; the file keeps { $amount }.
field-currency = Currency
field-suggestions = Suggestions

# Months in narrow columns.
format-month-short =
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
