# Valeurs telles qu’elles sont imprimées et lues. Ce que contient « forms » est compris à la saisie et au collage.
measure-no-data = pas de données
    .forms = pas de données|aucune donnée|aucun chiffre|nd|n.d.|s.o.|so|non disponible|manquant|inconnu
measure-share = { $share } ({ $numerator } sur { $denominator })
    .forms = sur|parmi
measure-share-of-none = { $numerator } sur { $denominator }
measure-step = { $score } ({ $label })
measure-yes = Oui
    .forms = oui|o|vrai|fait
measure-no = Non
    .forms = non|faux|pas encore
measure-quarter = trimestre
    .forms = t|trim|trimestre
measure-half = semestre
    .forms = s|sem|semestre
measure-mean = moyenne ou médiane
    .forms = median|moyen|par personne|chacun
measure-head-date = Date
    .forms = date|jour|mois|periode|quand|annee|trimestre
measure-head-value = Valeur
    .forms = valeur|chiffre|resultat|mesure|total|realise|score
measure-head-numerator = N
    .forms = n|numerateur
measure-head-denominator = D
    .forms = d|denominateur
measure-head-source = Source
    .forms = source|sources|origine
measure-head-remark = Remarque
    .forms = remarque|remarques|note|notes|commentaire|commentaires|observation|observations
measure-head-indicator = Indicateur
    .forms = indicateur|code|id

# Ce qui paraît douteux. Rien ne bloque : ce qui est saisi est gardé.
doubt-numerator-above = On compte plus qu’il n’y a : le numérateur dépasse le dénominateur.
doubt-no-denominator = Le dénominateur est nul : il n’y a pas de proportion.
doubt-negative = Le chiffre est inférieur à zéro.
doubt-above-hundred = La proportion dépasse cent.
doubt-off-scale = L’échelle va de { $low } à { $high }.
doubt-wrong-form = La valeur n’a pas la forme de cet indicateur.
doubt-before-start = Le programme commence le { $date }.
doubt-after-end = Le programme et son suivi prennent fin le { $date }.
doubt-future = Ce jour est encore à venir.
doubt-target-side = La valeur cible se trouve du mauvais côté de la situation de référence.
doubt-target-same = La valeur cible est la situation de référence elle-même.
doubt-milestone-side = Une étape se trouve du mauvais côté de la situation de référence.
doubt-milestone-beyond = Une étape va plus loin que la valeur cible.
doubt-milestone-late = Une étape vient après la valeur cible.
doubt-parts-differ = Par { $by }, les parties font { $sum } et le total est { $total }.
doubt-part-above = Par { $by }, la partie « { $group } » dépasse le total.
doubt-by-language = Lu { $number }, selon l’usage de la langue affichée.
doubt-fraction = Un chiffre inférieur à un : peut-être faut-il lire des centièmes.
doubt-either-way = Lu jour d’abord : { $date }.
doubt-period-end = Lu comme le dernier jour de la période : { $date }.
doubt-another = Ce jour a déjà un autre chiffre : { $value }.
doubt-same = Ce jour a déjà le même chiffre.
doubt-empty = La cellule est vide. Elle ne vaut « pas de données » que si vous le dites ; elle ne vaut pas zéro.
doubt-unclear = « { $text } » ne se lit pas comme une valeur.
doubt-no-date = « { $text } » ne se lit pas comme une date.
doubt-twice = Une autre ligne du tableau porte le même jour.

# Courbes.
results-measured = On mesure ici un changement sans l’attribuer : les chiffres ne disent pas ce qui l’a causé.
plot-baseline = référence { $value }
plot-target = cible { $value }
plot-break = révision
plot-nothing = Pas encore de chiffres
plot-month =
    { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
plot-alt =
    { $count ->
        [one] { $name } : un chiffre, { $last } le { $to }.
       *[other] { $name } : { $count } chiffres, de { $first } le { $from } à { $last } le { $to }.
    }
plot-alt-none = { $name } : pas encore de chiffres.
plot-alt-gaps =
    { $count ->
        [one] Des chiffres manquent une fois en chemin.
       *[other] Des chiffres manquent { $count } fois en chemin.
    }
trend-right = va dans le bon sens
trend-wrong = va dans le mauvais sens
trend-still = ne bouge pas
trend-moves = bouge, sans qu’un sens vaille mieux que l’autre
trend-unknown = pas deux chiffres comparables

# Le calendrier.
mark-baseline = situation de référence
mark-milestone = étape
mark-target = valeur cible
mark-follow-up = suivi
mark-due = chiffre attendu
mark-measured = mesuré
mark-no-data = pas de données
milestone-year = Fin de l’année { $year }
milestone-middle = À mi-parcours
cadence-monthly = chaque mois
    .forms = mensuel|chaque mois|tous les mois|par mois
cadence-quarterly = chaque trimestre
    .forms = trimestriel|chaque trimestre|tous les trimestres|tous les trois mois
cadence-half-yearly = chaque semestre
    .forms = semestriel|chaque semestre|deux fois par an|deux fois l’an|tous les six mois
cadence-yearly = chaque année
    .forms = annuel|chaque annee|tous les ans|une fois par an|une fois l’an
