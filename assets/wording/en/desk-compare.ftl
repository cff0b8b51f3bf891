# Before and after: the project compared with a former version or another file.
action-compare = Compare with a former version…
against-title = Before and after
against-about = What changed from the version that you choose to the project as it stands: answers, lessons, indicators, advice. Each heading leads to its place.
against-with = Compare now with
against-opening = The version on opening
against-moment = The version kept on { $moment }
against-file = The file { $name }
against-other = Another file…
against-nothing = Nothing differs
against-nothing-about = The version that you chose and the project as it stands say the same. Choose an earlier one, or another file.
against-sum =
    { $count ->
        [0] No change in what was written.
        [one] One change in what was written.
       *[other] { $count } changes in what was written.
    }
against-came =
    { $count ->
        [0] No advice is new,
        [one] One piece of advice is new,
       *[other] { $count } pieces of advice are new,
    }
against-went =
    { $count ->
        [0] none no longer applies.
        [one] one no longer applies.
       *[other] { $count } no longer apply.
    }
against-more =
    { $count ->
        [one] Show one more place
       *[other] Show { $count } more places
    }
files-compare = Which file would you like to compare with?
files-compare-act = Compare with it
