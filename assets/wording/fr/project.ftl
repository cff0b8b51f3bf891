# Ce que l’on choisit dans un projet. Écrans, notes et commandes le disent tous dans ces mots.
status-open = À traiter
status-in-progress = En cours
status-answered = Traitée
status-not-relevant = Sans objet
status-missing = Information manquante

effect-keep = Maintenir
effect-modify = Modifier
effect-add = Ajouter une activité
effect-reconsider = Repenser l’approche

evidence-none = Aucune
evidence-experience = Expérience
evidence-own-data = Données propres
evidence-evaluation = Évaluation
evidence-research = Recherche indépendante

check-yes = Oui
check-no = Non
check-unknown = On ne sait pas

take-adopted = Retenu
take-does-not-apply = Sans objet
take-risk-accepted = Risque accepté

settling-done = Fait
settling-does-not-apply = Sans objet
settling-risk-accepted = Risque accepté

sensitivity-public = Public
sensitivity-partners = Partenaires
sensitivity-internal = Interne

form-project = Projet
form-programme = Programme

stage-idea = Idée
stage-concept-note = Note conceptuelle
stage-full-proposal = Proposition complète
stage-running = En cours d’exécution
stage-closing = En phase de clôture
stage-evaluation = En évaluation

organisation-implementing = Organisme d’exécution
organisation-partner = Partenaire
organisation-donor = Donateur

objective-general = Objectif général
objective-specific = Objectif spécifique

action-to-do = À faire
action-under-way = En cours
action-done = Faite
action-dropped = Abandonnée

risk-assumption = Hypothèse
risk-risk = Risque

degree-low = Faible
degree-medium = Moyen
degree-high = Élevé

column-activity = Activité
column-reach = Personnes touchées
column-change = Changement de connaissances ou de moyens
column-behaviour = Changement de comportement
column-effect = Effet sur la traite

factor-enables = Rend la traite possible
factor-rewards = La rend rentable
factor-conceals = La dissimule
factor-protects = Protège des poursuites
factor-excuses = L’excuse

within-reach = À portée
within-influence = Sous influence
within-out = Hors de portée

lever-harder = Plus difficile à commettre
lever-less-profit = Moins rentable
lever-more-risk = Plus risquée
lever-less-tolerated = Moins tolérée

value-number = Nombre
value-percentage = Pourcentage
value-yes-no = Oui ou non
value-scale = Échelle
value-document = Document
value-qualitative = Qualitatif

aim-up = À la hausse
aim-down = À la baisse
aim-neither = Ni hausse ni baisse

# Ce qu’une étape a modifié.
step-identity = le programme
step-scope = section { $section }, retenue ou non
step-answer = réponse à { $place }
step-lesson = { $place }
step-advice = un conseil
step-whole = le projet entier
step-several = plusieurs éléments
changed-organisation = un organisme
changed-objective = un objectif
changed-target-group = un groupe cible
changed-activity = une activité
changed-member = l’équipe
changed-own-question = une question à vous
changed-gap = une lacune d’information
changed-action = une action
changed-risk = une hypothèse ou un risque
changed-barrier = un obstacle
changed-chain-statement = la chaîne de résultats
changed-chain-link = un lien de la chaîne de résultats
changed-pattern = un schéma
changed-indicator = un indicateur
