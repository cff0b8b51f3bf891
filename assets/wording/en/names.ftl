# What kinds, units and other fixed choices are called.
kind-intro = Introduction
kind-usage = On the use of the toolkit
kind-definition = Definition
kind-assumption = Assumption
kind-actor-group = Actors
kind-lesson = Lesson
kind-lesson-point = Point of a lesson
kind-question = Question
kind-prompt = Prompt
kind-indicator-category = Indicators
kind-caution = Caution
kind-indicator = Indicator
kind-indicator-point = Part of an indicator
kind-method = Method
kind-footnote = Note
kind-resource = Further reading
kind-principle = Principle
kind-glossary = Term

rung-baseline-data = Baseline data
rung-reach = Reach
rung-satisfaction = Satisfaction
rung-knowledge-attitudes-intentions = Knowledge, attitudes, intentions
rung-means = Means
rung-lasting-change = Lasting change
rung-behaviour = Behaviour
rung-impact = Impact
rung-checklist = Checklist

unit-number = number
unit-percentage = percentage
unit-yes-no = yes or no
unit-scale = scale
unit-document = document
unit-qualitative = description

direction-up = a rise is sought
direction-down = a fall is sought
direction-none = neither a rise nor a fall is better as such
direction-yes = yes is sought

by-sex = sex
by-age-group = age group
by-citizenship = citizenship
by-exploitation-form = form of exploitation
by-exploitation-place = place of exploitation
by-how-identified = how identified
by-service-type = type of service
by-justice-stage = stage of the criminal case
by-disability = disability
by-location = location
by-provider = provider

every-each-activity = after each activity
every-monthly = monthly
every-quarterly = quarterly
every-half-yearly = twice a year
every-yearly = yearly
every-baseline-and-endline = at baseline and endline
every-follow-up = at the follow-up
every-once = once

target-percent = at least { $value }
target-count = at least { $value }
target-within = every score from { $low } to { $high }

moment-activity-start = after the start of the activity
moment-activity-end = after the end of the activity
moment-training-end = after the training
moment-programme-end = after the end of the programme
moment-not-stated = starting point not stated
window-between = { $from } to { $to } months, { $moment }
window-at = at { $months } months, { $moment }
window-at-least = at least { $months } months, { $moment }
window-years = in years { $from } to { $to } of the programme

tag-knowledge = knowledge
tag-attitude = attitude
tag-skill = skill
tag-intention = intended action

condition-yes = if so
condition-no = if not

list-and = { $first } and { $last }

label-why = Why it matters
label-good-answer = A good answer contains
label-definition = Definition
label-counts = Counts
label-excludes = Does not count
label-numerator = N
label-denominator = D
label-unit = Unit
label-direction = Direction
label-by = Split by
label-every = How often
label-target = Printed target
label-window = Follow-up
label-caution = Caution
label-notes = Notes
label-refs = See also
label-urls = Address
label-erratum = Slip of the printed edition
label-url-suspect = The printed address is doubtful.
label-proxy-indicator = The toolkit itself marks this as a proxy indicator.
label-checks = Facts to state
label-jalon = Jalon
label-colon = { $label }:
