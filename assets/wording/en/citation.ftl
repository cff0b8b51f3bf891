# Where an idea comes from: citations are made of these, never typed.
source-toolkit = ICAT, Toolkit for Guidance in Designing & Evaluating Counter-Trafficking Programmes (2016)
source-toolkit-short = ICAT toolkit
source-framework = UNODC, International Framework for Action to Implement the Trafficking in Persons Protocol (2009)
source-framework-short = UNODC framework (2009)
source-jalon-short = Jalon

cite-source = { $source }, { $place }
cite-place = { $section }, { $what }
cite-section =
    { $section ->
        [intro] introduction
        [more] further reading
        [principles] part IV.A
       *[other] section { $section }
    }
cite-intro = introduction
cite-usage = on the use of the toolkit
cite-definition = definition
cite-assumption = assumption { $number }
cite-actor-group = actors { $number }
cite-lesson = lesson { $number }
cite-lesson-point = lesson { $number } { $point }
cite-question = question { $number }
cite-question-point = question { $number } { $point }
cite-example = question { $number }, example
cite-example-numbered = question { $number }, example { $point }
cite-category = indicators { $number }
cite-caution = caution { $number }
cite-indicator = indicator { $number }
cite-indicator-point = indicator { $number } { $point }
cite-scale = indicator { $number }, scale
cite-scale-step = indicator { $number }, scale { $point }
cite-numerator = N
cite-denominator = D
cite-method = method { $number }
cite-note = note { $number }
cite-paragraph = para. { $number }
cite-reading = further reading { $number }

section-intro = Introduction
section-more = Further reading
section-principles = Principles
section-glossary = Glossary
