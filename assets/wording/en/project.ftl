# What can be chosen in a project. Screens, notes and commands all say it in these words.
status-open = Open
status-in-progress = In progress
status-answered = Answered
status-not-relevant = Not relevant
status-missing = Information missing

effect-keep = Keep as planned
effect-modify = Modify
effect-add = Add an activity
effect-reconsider = Reconsider

evidence-none = None
evidence-experience = Experience
evidence-own-data = Own data
evidence-evaluation = Evaluation
evidence-research = Independent research

check-yes = Yes
check-no = No
check-unknown = Not known

take-adopted = Adopted
take-does-not-apply = Does not apply
take-risk-accepted = Risk accepted

settling-done = Done
settling-does-not-apply = Does not apply
settling-risk-accepted = Risk accepted

sensitivity-public = Public
sensitivity-partners = Partners
sensitivity-internal = Internal

form-project = Project
form-programme = Programme

stage-idea = Idea
stage-concept-note = Concept note
stage-full-proposal = Full proposal
stage-running = Running
stage-closing = Closing
stage-evaluation = Evaluation

organisation-implementing = Implementing
organisation-partner = Partner
organisation-donor = Donor

objective-general = General objective
objective-specific = Specific objective

action-to-do = To do
action-under-way = Under way
action-done = Done
action-dropped = Dropped

risk-assumption = Assumption
risk-risk = Risk

degree-low = Low
degree-medium = Medium
degree-high = High

column-activity = Activity
column-reach = Who it meets
column-change = Change in knowledge or means
column-behaviour = Change in behaviour
column-effect = Effect on trafficking

factor-enables = Makes it possible
factor-rewards = Makes it pay
factor-conceals = Conceals it
factor-protects = Protects from prosecution
factor-excuses = Excuses it

within-reach = Within reach
within-influence = Under influence
within-out = Out of reach

lever-harder = Harder to do
lever-less-profit = Less profit
lever-more-risk = More risk
lever-less-tolerated = Less tolerated

value-number = Number
value-percentage = Percentage
value-yes-no = Yes or no
value-scale = Scale
value-document = Document
value-qualitative = Qualitative

aim-up = Up
aim-down = Down
aim-neither = Neither up nor down

# What a step changed, after “Undo:”.
step-identity = the programme
step-scope = section { $section }, in or out
step-answer = answer to { $place }
step-lesson = { $place }
step-advice = a piece of advice
step-whole = the whole project
step-several = several things
changed-organisation = an organization
changed-objective = an objective
changed-target-group = a target group
changed-activity = an activity
changed-member = the team
changed-own-question = a question of your own
changed-gap = an information gap
changed-action = an action
changed-risk = an assumption or risk
changed-barrier = a barrier
changed-chain-statement = the results chain
changed-chain-link = a link of the results chain
changed-pattern = a pattern
changed-indicator = an indicator
