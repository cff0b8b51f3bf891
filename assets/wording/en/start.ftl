# The start screen.
start-heading = Think it through before it starts.
start-what = Jalon takes a team through the questions and lessons of the ICAT toolkit, and keeps what you answer: what you know, what is missing, and what changes in the design.
start-go-on = Go on with
start-sum-key = answered + not relevant + missing + open = total
start-today = today, { $time }
start-day = { $day } { $month }
start-encrypted = Encrypted: asks for its passphrase
start-forget = Take it off this list
start-forget-named = Take { $file } off this list
start-left =
    was closed unexpectedly on { $day }. { $count ->
        [one] One change was kept that is not in the file.
       *[other] { $count } changes were kept that are not in the file.
    }
start-left-encrypted = was closed unexpectedly on { $day }. What was kept is encrypted like the file.
start-see-difference = See the difference…
start-examples = Look at an example
start-examples-copy = Each opens as a copy of your own.
start-sections =
    { $count ->
        [one] Section { $sections }
       *[other] Sections { $sections }
    }
start-and = { $first } and { $last }
start-contents = Contents of the toolkit
start-first = First, whatever the activity
start-chosen = Then what you have chosen
start-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
start-lessons =
    { $count ->
        [one] { $count } lesson
       *[other] { $count } lessons
    }
start-holds = { $lessons }, { $questions }
start-browse = Browse it without a project
start-tour = Take the short tour
start-stay = Your files stay on this computer. Nothing is sent anywhere.
