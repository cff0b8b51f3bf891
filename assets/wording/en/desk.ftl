# What the window says.
browser-search = Search
browser-language = Language
browser-theme = Colours
browser-sections = Sections
browser-nothing = Nothing matches
browser-more =
    { $count ->
        [one] { $count } more. Add a word to narrow the search.
       *[other] { $count } more. Add a word to narrow the search.
    }
