# Choosing and planning indicators in the window.
nav-indicators = Indicators
indicators-tab-choose = Choose
indicators-tab-plan = Plan
indicators-tab-follow-up = Follow up
indicators-tab-evaluate = Evaluate
indicators-none = No indicator is chosen yet
indicators-none-hint = Choose some from the library, or from what your answers suggest. Each gets a sheet of its own.
