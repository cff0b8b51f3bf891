# Comment s’appellent les genres, les unités et les autres choix fixes.
kind-intro = Introduction
kind-usage = Emploi du référentiel
kind-definition = Définition
kind-assumption = Hypothèse
kind-actor-group = Acteurs
kind-lesson = Enseignement
kind-lesson-point = Point d’un enseignement
kind-question = Question
kind-prompt = Piste
kind-indicator-category = Indicateurs
kind-caution = Mise en garde
kind-indicator = Indicateur
kind-indicator-point = Élément d’un indicateur
kind-method = Méthode
kind-footnote = Note
kind-resource = Lecture complémentaire
kind-principle = Principe
kind-glossary = Terme

rung-baseline-data = Données de référence
rung-reach = Portée
rung-satisfaction = Satisfaction
rung-knowledge-attitudes-intentions = Connaissances, attitudes, intentions
rung-means = Moyens de subsistance
rung-lasting-change = Changement durable
rung-behaviour = Comportement
rung-impact = Impact
rung-checklist = Liste de vérification

unit-number = nombre
unit-percentage = pourcentage
unit-yes-no = oui ou non
unit-scale = échelle
unit-document = document
unit-qualitative = description

direction-up = une hausse est recherchée
direction-down = une baisse est recherchée
direction-none = ni hausse ni baisse n’est préférable en soi
direction-yes = le oui est recherché

by-sex = sexe
by-age-group = groupe d’âge
by-citizenship = nationalité
by-exploitation-form = forme d’exploitation
by-exploitation-place = lieu d’exploitation
by-how-identified = mode d’identification
by-service-type = type de service
by-justice-stage = stade de la procédure pénale
by-disability = handicap
by-location = lieu
by-provider = prestataire

every-each-activity = après chaque activité
every-monthly = chaque mois
every-quarterly = chaque trimestre
every-half-yearly = deux fois par an
every-yearly = chaque année
every-baseline-and-endline = en situation de référence et en situation finale
every-follow-up = lors du suivi
every-once = une fois

target-percent = { $value } au moins
target-count = { $value } au moins
target-within = toutes les notes de { $low } à { $high }

moment-activity-start = après le début de l’activité
moment-activity-end = après la fin de l’activité
moment-training-end = après la formation
moment-programme-end = après la fin du programme
moment-not-stated = point de départ non précisé
window-between = de { $from } à { $to }{ "\u00A0" }mois, { $moment }
window-at = à { $months }{ "\u00A0" }mois, { $moment }
window-at-least = au moins { $months }{ "\u00A0" }mois, { $moment }
window-years = de l’année { $from } à l’année { $to } du programme

tag-knowledge = connaissance
tag-attitude = attitude personnelle
tag-skill = compétence
tag-intention = action envisagée

condition-yes = dans l’affirmative
condition-no = dans la négative

list-and = { $first } et { $last }

label-why = Pourquoi c’est important
label-good-answer = Une bonne réponse contient
label-definition = Définition
label-counts = Compte
label-excludes = Ne compte pas
label-numerator = N
label-denominator = D
label-unit = Unité
label-direction = Sens
label-by = Ventilation
label-every = Fréquence
label-target = Valeur cible imprimée
label-window = Période de suivi
label-caution = Mise en garde
label-notes = Notes
label-refs = Voir aussi
label-urls = Adresse
label-erratum = Erreur de l’édition imprimée
label-url-suspect = L’adresse imprimée est douteuse.
label-proxy-indicator = Le référentiel signale lui-même un indicateur indirect.
label-checks = Faits à préciser
label-jalon = Jalon
label-colon = { $label }{ "\u00A0" }:
