# D’où vient une idée : les citations se composent ainsi, personne ne les saisit.
source-toolkit = ICAT, Référentiel d’orientation (conception & évaluation des programmes de lutte contre la traite)
source-toolkit-short = Référentiel ICAT
source-framework = ONUDC, Cadre d’action international pour l’application du Protocole relatif à la traite des personnes (2009)
source-framework-short = Cadre d’action de l’ONUDC (2009)
source-jalon-short = Jalon

cite-source = { $source }, { $place }
cite-place = { $section }, { $what }
cite-section =
    { $section ->
        [intro] introduction
        [more] lectures complémentaires
        [principles] partie IV.A
       *[other] section { $section }
    }
cite-intro = introduction
cite-usage = emploi du référentiel
cite-definition = définition
cite-assumption = hypothèse { $number }
cite-actor-group = acteurs { $number }
cite-lesson = enseignement { $number }
cite-lesson-point = enseignement { $number } { $point }
cite-question = question { $number }
cite-question-point = question { $number } { $point }
cite-example = question { $number }, exemple
cite-example-numbered = question { $number }, exemple { $point }
cite-category = indicateurs { $number }
cite-caution = mise en garde { $number }
cite-indicator = indicateur { $number }
cite-indicator-point = indicateur { $number } { $point }
cite-scale = indicateur { $number }, échelle
cite-scale-step = indicateur { $number }, échelle { $point }
cite-numerator = N
cite-denominator = D
cite-method = méthode { $number }
cite-note = note { $number }
cite-paragraph = par. { $number }
cite-reading = lecture { $number }

section-intro = Introduction
section-more = Lectures complémentaires
section-principles = Principes
section-glossary = Glossaire
