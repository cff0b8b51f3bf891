# Comment s’écrivent les nombres, les dates et les montants.
format-thousands = { "\u00A0" }
format-decimal = ,
format-percent = { $number }{ "\u00A0" }%
format-money = { $number }{ "\u00A0" }{ $currency }
format-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
format-date =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
format-time = { $hour }{ "\u00A0" }h{ "\u00A0" }{ $minute }
