# What widgets say on every screen.
progress-sum = { $answered } answered + { $aside } not relevant + { $missing } missing + { $open } open = { $total }
key-answered = answered
key-not-relevant = not relevant
key-missing = missing
key-open = open
key-in-progress = in progress

lesson-choice = What you do with this lesson
lesson-to-take = to be taken

look-system = As the system
look-light = Light
look-dark = Dark
look-contrast-system = High contrast, as the system
look-contrast-light = High contrast, light
look-contrast-dark = High contrast, dark
