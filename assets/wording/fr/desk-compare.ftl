# Avant et après : le projet comparé à une version antérieure ou à un autre fichier.
action-compare = Comparer avec une version antérieure…
against-title = Avant et après
against-about = Ce qui a changé entre la version choisie et le projet tel qu’il est : réponses, enseignements, indicateurs, conseils. Chaque intitulé mène à son emplacement.
against-with = Comparer l’état actuel avec
against-opening = La version à l’ouverture
against-moment = La version gardée le { $moment }
against-file = Le fichier { $name }
against-other = Un autre fichier…
against-nothing = Aucune différence
against-nothing-about = La version choisie et le projet tel qu’il est disent la même chose. Choisissez une version plus ancienne, ou un autre fichier.
against-sum =
    { $count ->
        [0] Aucun changement dans ce qui est écrit.
        [one] Un changement dans ce qui est écrit.
       *[other] { $count } changements dans ce qui est écrit.
    }
against-came =
    { $count ->
        [0] Aucun conseil nouveau,
        [one] Un conseil nouveau,
       *[other] { $count } conseils nouveaux,
    }
against-went =
    { $count ->
        [0] aucun qui ne s’applique plus.
        [one] un qui ne s’applique plus.
       *[other] { $count } qui ne s’appliquent plus.
    }
against-more =
    { $count ->
        [one] Afficher un intitulé de plus
       *[other] Afficher { $count } intitulés de plus
    }
files-compare = Avec quel fichier souhaitez-vous comparer ?
files-compare-act = Comparer avec ce fichier
