# Ce que disent les figures
figure-chain = Chaîne de résultats
figure-chain-alt =
    Chaîne de résultats : { $nodes } cases en cinq colonnes. Liens : { $broken ->
        [one] { $broken } rompu
       *[other] { $broken } rompus
    }, { $waiting } en attente, { $whole ->
        [one] { $whole } entier
       *[other] { $whole } entiers
    }, { $all } en tout.
figure-not-said = Pas encore dit
figure-answer = Traiter : { $question }
figure-barriers = obstacles
figure-assumptions = hypothèses
figure-indicators = indicateurs
figure-waiting = en attente
figure-broken = rompu : rien ne l’étaie
figure-links =
    Liens : { $broken ->
        [one] { $broken } rompu
       *[other] { $broken } rompus
    } + { $waiting } en attente + { $whole ->
        [one] { $whole } entier
       *[other] { $whole } entiers
    } = { $all }
figure-chain-short =
    Chaîne de résultats, en résumé. Liens : { $broken ->
        [one] { $broken } rompu
       *[other] { $broken } rompus
    } + { $waiting } en attente + { $whole ->
        [one] { $whole } entier
       *[other] { $whole } entiers
    } = { $all }
figure-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }

figure-pattern = Schéma de traite : { $name }
figure-pattern-alt = Tableau d’un schéma. Facteurs : { $reach } à portée, { $influence } sous influence, { $out } hors de portée, { $unsaid } non dits, { $factors } en tout. Actions possibles : { $responses }, dont { $placed } sur le plan de l’effet et de la faisabilité.
figure-factors = Ce qui entretient ce schéma
figure-reach-sum =
    { $reach } à portée + { $influence } sous influence + { $out } hors de portée + { $unsaid ->
        [one] { $unsaid } non dit
       *[other] { $unsaid } non dits
    } = { $all }
figure-none-named = Aucun facteur cité
figure-responses = Ce qui pourrait être fait
figure-effect = Effet attendu
figure-feasibility = Faisabilité
figure-not-judged = pas encore jugé

figure-ladder = Indicateurs de la section { $section }, échelon par échelon
figure-no-indicator = Aucun indicateur
figure-measured = Le changement est mesuré ici, sans être attribué au programme.
figure-rung-sum =
    { $filled ->
        [one] { $filled } échelon avec indicateurs
       *[other] { $filled } échelons avec indicateurs
    } + { $empty ->
        [one] { $empty } vide
       *[other] { $empty } vides
    } = { $all }
figure-over-time = { $indicator } : valeurs au fil du temps
figure-beside = Sur aucun échelon
