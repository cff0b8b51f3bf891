# Les chiffres à mesure qu’ils arrivent, leurs courbes, et ce que demande une évaluation, dans la fenêtre.
follow-shown-as = Affichage
follow-table = Tableau
follow-curves = Courbes
follow-table-name = Indicateurs et leurs chiffres
follow-filter = Filtrer ces indicateurs
follow-paste = Coller des chiffres…
follow-head-code = Code
follow-head-name = Indicateur
follow-head-curve = Courbe
follow-head-last = Dernier chiffre
follow-head-distance = Avant la cible
follow-head-trend = Évolution
follow-head-flags = À regarder
follow-unnamed = Pas encore d’intitulé
follow-more = +{ $count }
follow-value-on = { $value } le { $date }
follow-flag-since = { $flag } depuis le { $date }
follow-no-distance = –
follow-reached = atteinte
follow-not-reached = pas encore atteinte
follow-points-left =
    { $count ->
        [one] encore { $left } point
       *[other] encore { $left } points
    }
follow-points-away =
    { $count ->
        [one] à { $left } point
       *[other] à { $left } points
    }
follow-left = encore { $left }
follow-away = à { $left } de la cible
follow-no-curve = Aucun de ces indicateurs n’a de courbe : ils se décrivent ou se documentent.
follow-plot-by = { $name }, par { $by }
follow-point = { $date } : { $value }
follow-point-of = { $name }, { $date } : { $value }
follow-point-corrected = { $point } (corrigé)

follow-back = Tous les indicateurs
follow-next = Indicateur suivant
follow-previous = Indicateur précédent
follow-sheet = Ouvrir sa fiche
follow-milestone = Prochaine étape
follow-total = Total
follow-shown-by = Ventilé par
follow-revised-on = Révisé à compter du { $date }
follow-revision-remove = Retirer la révision du { $date }

follow-figures = Chiffres
follow-figures-name = Chiffres de { $name }
follow-add = Ajouter un chiffre
follow-none-yet = Il n’y a pas encore de chiffre. La ligne ci-dessous attend le premier.
follow-typing-hint = Tapez un jour, un mois ou un trimestre, puis une valeur ; « pas de données » s’il n’y en a pas. Plusieurs cellules copiées d’un tableur peuvent être collées ici.
follow-head-numerator = N, comptés
follow-head-denominator = D, sur
follow-head-share = Part
follow-head-sum = Somme
follow-sum-agrees = { $sum } : la somme des parties égale le total
follow-sum-differs = { $sum } : la somme des parties diffère du total
follow-cell = { $what }, { $date }
follow-cell-new = { $what }, nouveau chiffre
follow-row-more = Autres actions sur le chiffre du { $date }
follow-no-data = Pas de données pour ce jour
follow-seen = Visible par : { $who }
follow-remove = Retirer ce chiffre
follow-half = Une part demande les deux : ce qui a été compté, et sur combien.
follow-corrected = { $value } auparavant : { $reason }
follow-becomes = { $date } : { $former } devient { $now }.
follow-becomes-with-parts = { $date } : { $former } devient { $now }, et les parties changent aussi.
follow-parts-become = { $date } : les chiffres de certains groupes changent.
follow-why = Pourquoi le corriger ?
follow-say-why = Dites d’abord pourquoi : l’ancien chiffre est conservé avec la raison.
follow-correct = Corriger
follow-keep = Garder { $value }

follow-paste-title = Coller des chiffres
follow-paste-about = Copiez des lignes d’un tableur et collez-les ici : dates et valeurs, avec ou sans en-têtes. Ce qui est compris s’affiche avant que rien ne soit repris.
follow-paste-about-all = Copiez des lignes d’un tableur et collez-les ici : dates, valeurs, et le code de chaque indicateur en tête de colonne ou dans une colonne à part. Ce qui est compris s’affiche avant que rien ne soit repris.
follow-paste-field = Lignes d’un tableur
follow-paste-columns = Colonnes
follow-paste-none = Aucune ligne n’indique un jour et une valeur.
follow-paste-understood =
    { $count ->
        [one] { $count } chiffre compris
       *[other] { $count } chiffres compris
    }
follow-paste-left =
    { $count ->
        [one] { $count } ligne n’est pas comprise
       *[other] { $count } lignes ne sont pas comprises
    }
follow-paste-why = Pourquoi corriger les chiffres déjà présents ?
follow-paste-cancel = Ne rien changer
follow-paste-take =
    { $count ->
        [one] Reprendre { $count } chiffre
       *[other] Reprendre { $count } chiffres
    }
follow-paste-nothing = Aucun chiffre n’est coché.
follow-line = Ligne { $line } : { $text }
follow-column = { $head } : { $taken }
follow-column-nth = colonne { $nth }
follow-column-head = « { $head } »
follow-column-value = valeur de { $code }
follow-column-group = { $by }, { $group }
follow-column-ignored = non reprise

follow-revise = Réviser la définition ou la cible…
follow-revise-title = Qu’est-ce qui est révisé ?
follow-revise-about = Les chiffres d’avant et d’après ce jour ne se comparent plus : la courbe y marque une rupture, et la raison figure à côté.
follow-revise-day = À compter de quel jour
follow-revise-what = Ce qui change, en quelques mots
follow-revise-why = Pourquoi
follow-revise-definition = Définition à partir de ce jour
follow-revise-target = Valeur cible à partir de ce jour
follow-revise-missing = Donnez le jour, ce qui change et pourquoi.
follow-revise-cancel = Ne rien changer
follow-revise-done = Noter la révision

evaluate-overview = Vue d’ensemble
evaluate-areas = Peut-on l’évaluer ?
evaluate-matrix = Questions de l’évaluation
evaluate-sum = { $measured } mesurés + { $not } pas encore mesurés = { $all } indicateurs
evaluate-among = Parmi eux, { $late } avec un chiffre en retard, { $baseline } sans situation de référence, { $contradictory } qui se contredisent.
evaluate-group = { $count } · { $flag }
evaluate-in-table = Voir dans le tableau
evaluate-none-of = Aucun : { $flags }.
evaluate-areas-about = Huit domaines qu’une évaluation examine au préalable, remplis à partir de la conception. Il n’y a pas de note : ce qui reste ouvert est nommé, et mène là où cela se règle.
evaluate-nothing-there = { $finding }. Il n’y a encore rien à examiner.
evaluate-from = Source : { $place }
evaluate-from-questions = questions du référentiel
evaluate-from-barriers = obstacles dans les sections
evaluate-more =
    { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }

matrix-empty = Aucune question d’évaluation n’est encore rédigée
matrix-empty-about = La plupart des évaluations se fondent sur six critères. Jalon peut proposer pour chacun une question ou deux, tirées de vos objectifs, avec les indicateurs qui y répondraient.
matrix-start = Partir du projet
matrix-further = Ajouter ce que le projet propose
matrix-all-there = Toutes les questions que le projet propose sont là.
matrix-head-question = Question
matrix-head-indicators = Indicateurs
matrix-head-sources = Sources
matrix-head-methods = Méthodes
matrix-criterion = Critère
matrix-none = Pas encore de question.
matrix-add = Ajouter une question : { $criterion }
matrix-unnamed = Que cherche-t-on à savoir ?
matrix-add-indicator = Ajouter un indicateur
matrix-take-off = Retirer { $name }
evaluate-days = { $day } (autres jours : { $count })
matrix-own = Ou commencer par une question à vous
