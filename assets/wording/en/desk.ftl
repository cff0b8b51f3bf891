# What the window says.
browser-theme = Colours
browser-sections = Sections
browser-nothing = Nothing matches
browser-more =
    { $count ->
        [one] { $count } more. Add a word to narrow the search.
       *[other] { $count } more. Add a word to narrow the search.
    }
