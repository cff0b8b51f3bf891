# Reviews of proposals. Screens, notes, letters and commands all say what can be chosen in these words.
verdict-addressed = Addressed
verdict-partly = Partly
verdict-missing = Missing
verdict-not-relevant = Not relevant

need-must = Must be answered
need-would-help = Would help

# What the applicant does about a finding.
reply-answered = Answered
reply-action = Made into an action
reply-accepted = Accepted
reply-argued = Disagreed, with reasons

point-strength = Strength
point-weakness = Weakness
point-condition = Condition

recommend-support = Support
recommend-conditions = Support with conditions
recommend-revise = Revise and resubmit
recommend-not = Do not support

conflicts-not-said = Nothing said yet
conflicts-none = No conflict of interest
conflicts-declared = Conflict of interest declared

# What a step changed, for undo.
changed-received = a reviewer’s finding
changed-proposal = the proposal
changed-review-language = the language of the review
changed-review-section = the sections reviewed
changed-scale = the scale
changed-reviewer = a reviewer
changed-finding = a finding
changed-point = a strength, weakness or condition
changed-conclusion = the recommendation
changed-mark = a mark on the scale
changed-assigned = who reviews what
changed-concluded = the conclusion of the review
changed-review = the whole review
changed-several-findings = several things

entity-received = reviewer’s finding
note-origin-received = Reviewer’s finding

# What reviewers asked, in the design note.
note-part-received = What reviewers asked, and what became of it
note-no-received = Nothing that reviewers asked may be shown to this audience.
note-head-asked = Asked or found
note-head-reply = What was done
note-no-reply = No reply yet
note-received-open = Open

# Fields of a finding that was received, where two files are compared.
field-subject = Subject
field-verdict = Finding
field-comment = Comment
field-quote = Passage quoted
field-page = Page
field-request = Asked
field-need = Need of an answer
field-sent = Sent
field-reply = Reply
field-reply-text = Answer to the reviewer
