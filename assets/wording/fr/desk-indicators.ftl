# Choisir et planifier les indicateurs dans la fenêtre.
nav-indicators = Indicateurs
indicators-tab-choose = Choisir
indicators-tab-plan = Planifier
indicators-tab-follow-up = Suivre
indicators-tab-evaluate = Évaluer
indicators-none = Aucun indicateur n’est encore choisi
indicators-none-hint = Choisissez-en dans la bibliothèque, ou parmi ceux que vos réponses suggèrent. Chacun reçoit sa propre fiche.
indicators-to-library = Ouvrir la bibliothèque

# Choisir.
indicators-ways = Manières de choisir
indicators-library = Bibliothèque
indicators-suggestions = Propositions
indicators-ladder = Échelons
indicators-search = Chercher dans la bibliothèque
indicators-section = Section
indicators-kind = Surtout
indicators-unit = Peut être
indicators-method = Méthode
indicators-source = Source
indicators-in-project = Dans le projet
indicators-not-chosen = non choisi
indicators-any = tous
indicators-clear = Tout réafficher
indicators-clear-all = Lever tous les filtres
indicators-filters-more = Plus de filtres
indicators-filters-less = Moins de filtres
indicators-counted = { $name } ({ $count })
indicators-shown = { $shown } sur { $all } affichés
indicators-nothing = Aucun indicateur ne passe ces filtres
indicators-nothing-hint = Levez un filtre, ou cherchez par le début d’un mot.
indicators-head-chosen = Choisi
indicators-tick = Cocher { $code } pour comparer
indicators-ticked =
    { $count ->
        [one] { $count } indicateur coché
       *[other] { $count } indicateurs cochés
    }
indicators-untick = Tout décocher
indicators-compare = Comparer
indicators-compare-one = Cochez au moins deux indicateurs.
indicators-compare-many = Quatre tiennent côte à côte : décochez-en.
indicators-compare-hint = Ce qui est commun à tous est en retrait.
indicators-back = Revenir à la bibliothèque
indicators-without = Retirer { $code } de la comparaison
indicators-close = Fermer la carte
indicators-take = Choisir cet indicateur
indicators-to-sheet = Ouvrir sa fiche
indicators-look = Regarder de plus près
indicators-measured-as = Mesuré comme
indicators-windows-here = Avec les dates de votre programme
indicators-related = À ce sujet dans le guide
indicators-suggest-lead = Pour chaque changement que nomment vos réponses, les indicateurs des échelons où il se verrait, cinq au plus, jamais les plus faciles seuls.
indicators-suggest-hint = Les propositions viennent des réponses sur le comportement attendu, de la chaîne de résultats et des obstacles. Commencez par en rédiger.
indicators-suggest-nothing = Le guide n’a pas d’indicateur pour cela.

# Planifier.
indicators-plan-ways = Parties du plan
indicators-sheets = Fiches
indicators-own = Votre propre indicateur…
indicators-own-empty = Partir d’une fiche vide
indicators-own-copy = Copier { $name }
indicators-head-lacks = Manque
indicators-lacks =
    { $count ->
        [one] { $count } champ nécessaire est vide
       *[other] { $count } champs nécessaires sont vides
    }
indicators-step-of = Degrés de l’échelle pour : { $field }
indicators-collection-lead = Une enquête qui sert plusieurs indicateurs ne figure ici qu’une fois.
indicators-no-method = Mode de collecte non précisé
indicators-cost-sum = Coûts de collecte connus : { $sum }
indicators-cost-unknown =
    { $count ->
        [one] Pour { $count } mode de collecte, aucun coût n’est indiqué.
       *[other] Pour { $count } modes de collecte, aucun coût n’est indiqué.
    }
indicators-more-days =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
indicators-export-days = Exporter en agenda…
indicators-days-file = calendrier
indicators-days-written = Tout agenda peut le reprendre. S’il est réécrit, ses dates se déplacent sans se dédoubler.
indicators-no-days = Aucune date à afficher pour l’instant
indicators-no-days-hint = Donnez au programme son premier et son dernier jour, ou à une fiche la date de sa cible.
indicators-next-days = En retard, et à venir
indicators-no-next = Rien n’est en retard, et rien n’est prévu à partir d’aujourd’hui.
indicators-today = aujourd’hui

# La fiche.
sheet-copy = Copier cet indicateur
sheet-still-empty = Encore vides : { $fields }
sheet-filled = { $have } sur { $of } remplis
sheet-group-definition = Définition et unité
sheet-group-breakdown = Ventilation
sheet-group-milestones = Étapes et suivi ultérieur
sheet-group-collection = Collecte
sheet-group-use = Utilisation et limites
sheet-group-administration = Gestion de la fiche
sheet-group-doubt = un point semble inexact
sheet-not-said = pas encore précisé
sheet-to-figures = Voir tous les chiffres
sheet-to-revise = Réviser la définition ou la cible
sheet-scale-hint = Rangez les degrés dans votre ordre et donnez à chacun la note que vous assumez.
sheet-step = Degré { $number }
sheet-step-score = Note du degré { $number }
sheet-step-up = Monter le degré { $number }
sheet-step-down = Descendre le degré { $number }
sheet-step-remove = Retirer le degré { $number }
sheet-step-add = Ajouter un degré
sheet-split-add = Ajouter une ventilation…
sheet-split-own = Votre propre ventilation
sheet-split-own-add = Ajouter cette ventilation
sheet-split-remove = Retirer la ventilation « { $by } »
sheet-milestone = Étape { $number }
sheet-milestone-day = Date de l’étape
sheet-milestone-note = Remarque sur l’étape
sheet-milestone-remove = Retirer l’étape { $number }
sheet-milestone-add = Ajouter une étape
sheet-milestones-propose =
    { $count ->
        [one] Ajouter { $count } d’après les dates du programme
       *[other] Ajouter { $count } d’après les dates du programme
    }
sheet-follow-up = La source demande d’y revenir : { $window }.
sheet-follow-up-take = Ajouter cette date comme étape
