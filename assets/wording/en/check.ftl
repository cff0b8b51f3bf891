# What the commands on insight say.
command-check-about = Says what is missing or weak in a project, why it matters, where that comes from and what would settle it.
command-diff-about = Shows what changed from one file to another, in answers, lessons, indicators and advice.
option-severity = only advice of at least this weight
option-strict = ends with code 1 if anything serious is open
check-count = { $open } open, { $settled } settled. No score: a team decides what it follows.
diff-nothing = Nothing differs.
diff-identity = The programme
diff-answers = Answers
diff-lessons = Lessons
diff-indicators = Indicators
diff-entities = Gaps, actions, risks and the rest
diff-settled = Advice settled
diff-advice-new = Advice that is new
diff-advice-gone = Advice that no longer applies
