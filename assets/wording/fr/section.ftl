# Une section : ses parties, questions, enseignements et évaluation ; le panneau ; les versions ; la vue d’atelier.
part-parts = Parties de la section
part-purpose = Objet
part-lessons = Enseignements
part-questions = Questions
part-evaluation = Évaluation
part-rungs =
    { $count ->
        [one] { $count } échelon
       *[other] { $count } échelons
    }
part-checklist = liste de points
onward-lessons = Passer aux enseignements
onward-questions = Passer aux questions
onward-evaluation = Passer à l’évaluation
onward-section = Passer à la section { $section }, { $title }

card-answer = Réponse à : { $question }
card-status = État
card-effect = Pour la conception
card-evidence = Éléments à l’appui
card-sources = Sources citées
card-seen = Visible par
card-not-said = Non précisé
card-change = Ce qui change dans la conception
card-because = Pourquoi elle est sans objet
card-context = Expérience propre et contexte
card-history = Versions antérieures
card-more = Autres choix
card-copy-place = Copier la référence
card-nothing = Rien d’écrit pour l’instant
card-reading = Ouvert en lecture
prompt-answer = Réponse à cette piste
prompt-status = État de la piste : { $status }

edit-cut = Couper
edit-copy = Copier
edit-paste = Coller

own-add = Ajouter votre propre question
own-text = Votre question
own-empty = Votre propre question, pas encore rédigée
own-mark = Question posée par votre équipe
own-remove = Supprimer cette question et sa réponse
unknown-title = Réponses sans question
unknown-kept = Cette édition du référentiel n’a pas de question sous cette référence. La réponse est conservée telle quelle.

source-none = Aucune source citée pour l’instant.
source-add = Ajouter une source
source-title = Titre
source-link = Lien ou fichier
source-page = Page citée
source-remove = Supprimer cette source

plan-title = Ce qui la produira
plan-none = Aucune activité prévue.
plan-offer = Dites ce qui manque et quelle activité l’établira.
plan-missing = Ce qui manque
plan-activity = Activité qui l’établira
plan-owner = Qui s’en charge
plan-due = Pour quand
plan-due-doubt = Écrivez la date ainsi : 2027-01-30.
plan-cost = Coût
plan-cost-doubt = Écrivez un montant et une devise.
plan-closed = C’est désormais établi
plan-remove = Supprimer cette prévision

barrier-title = Les obstacles, un par un
barrier-none = Nommés un par un, les obstacles peuvent être suivis dans la chaîne de résultats.
barrier-add = Ajouter un obstacle
barrier-text = Ce qui fait obstacle
barrier-group = Qui en est empêché
barrier-all = Tous les groupes cibles
barrier-response = Ce que le programme y fait
barrier-remove = Supprimer cet obstacle

lessons-lead = Ce que l’expérience a montré. Dites ce que vous faites de chaque enseignement.
lessons-sum = { $adopted } { $adopted ->
        [one] retenu
       *[other] retenus
    } + { $aside } sans objet + { $risk } { $risk ->
        [one] risque accepté
       *[other] risques acceptés
    } + { $open } à décider = { $total }
lesson-where = Où, dans la conception
lesson-why-not = Pourquoi il est sans objet
lesson-why-risk = Pourquoi le risque est accepté
lesson-owner = Qui suit ce risque

purpose-assumptions = Ce que l’on tient souvent pour acquis
purpose-actors = De qui le comportement peut être en cause
purpose-usage = Comment se servir de cette section
purpose-definitions = Termes définis ici
purpose-notes = Notes de la section

ladder-sum = { $filled } { $filled ->
        [one] échelon doté
       *[other] échelons dotés
    } d’indicateurs + { $empty } { $empty ->
        [one] vide
       *[other] vides
    } = { $total }
checklist-sum = { $filled } { $filled ->
        [one] point doté
       *[other] points dotés
    } d’indicateurs + { $empty } { $empty ->
        [one] vide
       *[other] vides
    } = { $total }
ladder-empty = Aucun indicateur ici. Ce peut être un choix légitime : dites-le dans la note.
ladder-choose = Choisir un indicateur…
ladder-close = Fermer la liste
ladder-add = Ajouter cet indicateur
ladder-own = Rédiger votre propre indicateur…
ladder-others = Indicateurs placés sous aucun point

sheet-untitled = Indicateur sans nom
sheet-code = Indicateur { $code } · { $kind }
sheet-name = Nom de l’indicateur
sheet-cannot = Ce qu’il ne peut montrer.
sheet-result = Le résultat qu’il aide à montrer
sheet-numerator = Numérateur
sheet-denominator = Dénominateur
sheet-kind = Forme de ses valeurs
sheet-aim = Sens attendu
sheet-baseline-day = Date de la référence
sheet-baseline-note = Remarque sur la référence
sheet-target-day = Date de la cible
sheet-target-note = Remarque sur la cible
sheet-value-doubt = Cette valeur ne va pas avec la forme choisie. Conservée telle quelle.
sheet-method = Mode de collecte
sheet-source = Source des données
sheet-responsible = Responsable
sheet-close = Fermer la fiche
sheet-history = Versions antérieures de l’indicateur
sheet-remove = Supprimer cet indicateur

beside-question = En regard de la question { $number }
beside-lesson = En regard de l’enseignement { $number }
beside-own = En regard de votre question
beside-own-why = Votre propre question compte comme celles du référentiel : dans le total, dans la note, parmi les lacunes et les actions.
beside-bar = pourquoi, ce que contient une bonne réponse, où voir aussi
beside-close = Fermer le panneau
beside-foot = { $citation }. Formulation : Jalon.
beside-rests = S’appuie sur
beside-named = { $place } : { $title }
beside-terms = Termes
beside-taking = Ce que veut dire chaque choix
beside-taking-adopted = Retenu : la conception dit où elle en tient compte.
beside-taking-aside = Sans objet : la note en donne la raison.
beside-taking-risk = Risque accepté : il figure dans la note, avec sa raison et la personne qui le suit.
beside-risk-alone = Personne ne suit ce risque.
beside-risk-name = Nommez une fonction.
beside-risk-act = Désigner quelqu’un…

history-title = Versions antérieures
history-version = Version choisie
history-close = Laisser en l’état
history-restore = Rétablir cette version
history-nothing = Rien ne se trouvait ici auparavant. Une version est conservée quand une autre personne, ou la même après une pause, commence à modifier le texte.
history-undated = Avant la première modification
history-differs =
    { $count ->
        [0] Identique au texte actuel.
        [one] { $count } mot diffère du texte actuel.
       *[other] { $count } mots diffèrent du texte actuel.
    }
history-only-then = seulement dans cette version
history-only-now = seulement aujourd’hui
history-text = Réponse
history-prompts = Réponses aux pistes

workshop-count = { $at } sur { $of }
workshop-keys = Flèches : précédente et suivante. Échap : fermer.
workshop-close = Fermer la vue d’atelier
workshop-back = Précédente
workshop-on = Suivante
workshop-first = C’est la première question.
workshop-last = C’est la dernière question.
