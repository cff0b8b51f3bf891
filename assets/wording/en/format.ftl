# How numbers, dates and money are written.
format-thousands = ,
format-decimal = .
format-percent = { $number }%
format-money = { $currency }{ "\u00A0" }{ $number }
format-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
format-date = { $day } { $month } { $year }
format-time = { $hour }:{ $minute }
