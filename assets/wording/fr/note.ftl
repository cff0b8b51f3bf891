# Ce que disent les documents : note de conception, résumé, plan des indicateurs, feuille de travail, rapport.
# Genres de documents
note-kind-note = Note de conception
note-kind-summary = Résumé
note-kind-plan = Plan des indicateurs
note-kind-sheets = Fiches d’indicateurs
note-kind-logframe = Cadre logique
note-kind-collection = Plan de collecte des données
note-kind-worksheet = Feuille de travail
note-kind-report = Rapport d’avancement

# Leurs parties
note-part-programme = Le programme
note-part-patterns = Schémas de traite et mesures de lutte
note-part-chain = Comment le programme doit agir
note-part-answers = Questions et réponses
note-part-lessons = Enseignements de l’expérience
note-part-risks = Hypothèses et risques
note-part-gaps = Informations manquantes
note-part-actions = Actions
note-part-logframe = Cadre logique
note-part-collection = Collecte des données
note-part-sheets = Fiches d’indicateurs
note-part-measurements = Mesures
note-part-principles = Principes d’action
note-part-advice = Conseils
note-part-annexes = Annexes
note-paper-a4 = A4
note-paper-letter = Letter

# Première page et habillage des pages
note-untitled = Programme sans titre
note-subject = Conception et évaluation d’un programme de lutte contre la traite
note-draft = Projet de document
note-foot = { $title } · { $date }
note-page-of = { $page } / { $pages }
note-figure = Figure
note-figure-number = Figure { $number }.
note-contents = Table des matières
note-subtitle = { $form } : { $places }
note-with-partners = { $who }, avec { $partners }
note-and-others =
    { $count ->
        [one] { $names } et { $number } autre
       *[other] { $names } et { $number } autres
    }
note-from-to = du { $from } au { $to }
note-from = à partir du { $from }
note-to = jusqu’au { $to }
note-organisations = Organisations
note-donors = Soumis à
note-duration-budget = Durée, budget
note-not-said = pas encore précisé
note-nothing-said = Rien n’en est dit pour l’instant.
note-nothing-yet = rien pour l’instant
note-nobody = personne pour l’instant
note-no-date = sans date
note-not-known = inconnue
note-what-changes = Ce qui doit changer
note-how-works = Comment cela doit agir
note-chain-below = La chaîne de résultats ci-dessous le montre pas à pas.
note-still-missing = Ce qui manque encore
note-for-whom = Pour :
note-risks-more =
    { $count ->
        [one] { $number } autre risque est accepté.
       *[other] { $number } autres risques sont acceptés.
    }
note-accepted-risks = Risques acceptés
note-no-accepted-risks = Aucun enseignement ni conseil n’a été écarté aux risques du programme.
note-where-design-stands = Où en est la conception
note-how-known = Comment le changement sera constaté
note-sum = { $parts } = { $total } questions.
note-sum-answered =
    { $count ->
        [one] { $number } traitée
       *[other] { $number } traitées
    }
note-sum-not-relevant = { $number } sans objet
note-sum-missing = { $number } faute d’information
note-sum-open = { $number } à traiter
note-no-score = Ce document ne porte aucune note chiffrée.

# Le programme
note-frame = Cadre
note-stage-places = Stade et lieux
note-objectives = Objectifs
note-target-group = Groupe cible
note-target-groups = Groupes cibles
note-channels = Sources jugées fiables par le groupe
note-activities = Activités
note-scope = Sections du référentiel
note-section-applies = Section { $section }, { $title } : retenue.
note-section-left = Section { $section }, { $title } : laissée de côté.
note-why-section = Pourquoi cette section
note-no-section = Hors section

# Questions, enseignements
note-questions = Questions et réponses
note-no-questions = Aucune question ne figure ici.
note-own-question = É{ $number }
note-prompt = { $letter }. { $text }
note-no-answer = Aucune réponse n’est encore rédigée.
note-no-reason = Aucune raison n’est donnée.
note-erratum-head = Erreur de l’édition imprimée.
note-change = Ce qui change dans la conception
note-context = Expérience et contexte
note-status = État
note-effect = Pour la conception
note-evidence = Données probantes
note-source-page = { "," } p. { $page }
note-lessons = Enseignements de l’expérience
note-lesson-number = Enseignement { $number }
note-lesson-where = Où dans la conception
note-lesson-why = Pourquoi
note-lessons-untaken = Sans suite donnée
note-followed-by = Suivi assuré par
note-so-far = Déjà rédigé
note-worksheet-lead = Questions à traiter ensemble, avec de la place pour écrire

# Chaîne et schémas
note-no-chain = Aucune chaîne de résultats n’est encore tracée.
note-links = Étapes
note-link-because = Parce que
note-link-no-reason = Aucune raison n’est donnée pour cette étape.
note-barriers = Obstacles
note-pattern-exploitation = Formes d’exploitation
note-pattern-recruitment = Recrutement
note-pattern-transport = Transport
note-pattern-control = Emprise
note-pattern-vulnerability = Vulnérabilité
note-pattern-certainty = Degré de certitude
note-factors = Facteurs contributifs
note-responses = Mesures possibles
note-judged = L’effet et la faisabilité sont estimés par l’équipe, de 0 à 100.

# Suites à donner
note-no-gaps = Aucune information n’est signalée comme manquante.
note-no-activity = aucune prévue
note-gaps-closed =
    { $count ->
        [one] { $number } lacune a été comblée.
       *[other] { $number } lacunes ont été comblées.
    }
note-gaps-more =
    { $count ->
        [one] { $number } autre figure dans la note de conception.
       *[other] { $number } autres figurent dans la note de conception.
    }
note-no-actions = Aucune action n’est prévue.
note-no-risks = Aucune hypothèse ni aucun risque n’est signalé.
note-advice-lead = Un conseil découle de ce que dit la conception et de ce qu’ont constaté les sources. Chacun peut être suivi, écarté avec une raison, ou accepté comme risque.
note-advice-open = Conseils en attente
note-advice-settled = Conseils réglés
note-advice-none-open = Aucun conseil n’est en attente.
note-severity-consider = À examiner
note-severity-weak-point = Point faible
note-severity-serious = Grave
note-principles-lead = Pour chaque principe, les endroits où la conception le montre.
note-principle-number = Principe { $number }
note-principle-answers = Réponses aux questions
note-principle-missing = Rien ne le montre encore.

# Têtes de colonnes
note-head-action = Action
note-head-assumptions = Hypothèses
note-head-barrier = Obstacle
note-head-baseline = Situation de référence
note-head-code = Code
note-head-by = Pour le
note-head-consequence = Gravité
note-head-cost = Coût
note-head-date = Date
note-head-effect-judged = Effet
note-head-factor = Facteur
note-head-factor-kind = Ce qu’il fait
note-head-feasibility = Faisabilité
note-head-how = Méthode, outil
note-head-indicator = Indicateur
note-head-last = Dernière valeur
note-head-level = Niveau
note-head-lever = Levier
note-head-likelihood = Probabilité
note-head-milestone = Étape
note-head-missing = Information
note-head-option = Mesure
note-head-produces = Activité prévue
note-head-response = Ce que fait le programme
note-head-source-remark = Source, remarques
note-head-split = Ventilation
note-head-statement = Hypothèse ou risque
note-head-target = Valeur cible
note-head-value = Valeur
note-head-verification = Moyen de vérification
note-head-what = Objet
note-head-when = Quand
note-head-who = Qui
note-head-within = Portée

# Indicateurs, mesures
note-no-indicators = Aucun indicateur n’est encore choisi.
note-share = { $percent } ({ $of } sur { $all })
note-unit = { $kind }, { $unit }
note-part = { $group } : { $value }
note-measure = Mesure
note-values = Valeurs
note-chosen-from = Tiré de
note-result = Résultat mesuré
note-numerator = Numérateur
note-denominator = Dénominateur
note-method = Méthode
note-tool = Outil
note-storage = Protection des données
note-usage = Emploi
note-sources = Sources
note-caution-head = Ce que ces mesures ne montrent pas.
note-measured-head = Mesuré, non attribué.
note-measured = Les changements sont mesurés tels qu’ils surviennent. Aucun résultat n’est attribué au programme.
note-calendar = Étapes et valeurs cibles par date
note-nothing-measured = Rien n’a encore été mesuré.
note-no-figure = aucune valeur
note-figures = Valeurs relevées
note-revisions = Révisions
note-revisions-lead = Les valeurs relevées avant et après un tel jour ne se comparent pas telles quelles.
note-corrected = Corrigé ; la valeur était { $former }. { $reason }
note-indicators-more =
    { $count ->
        [one] { $number } autre figure dans le plan des indicateurs.
       *[other] { $number } autres figurent dans le plan des indicateurs.
    }

# Annexes
note-sources-guide = Référentiels suivis
note-sources-team = Cités par l’équipe
note-how-made = Comment ce document a été établi
note-this-document = Ce document
note-made-program = Établi avec Jalon { $version }.
note-made-revision = { $source }, catalogue { $revision }.
note-made-date = La conception a été modifiée pour la dernière fois le { $date }.
note-for-public = Destiné au public.
note-for-partners = Destiné aux partenaires du programme.
note-left-out-count =
    { $count ->
        [one] { $number } élément plus sensible n’y figure pas.
       *[other] { $number } éléments plus sensibles n’y figurent pas.
    }

# Ce qui est laissé de côté, énuméré pour la seule équipe
note-left-out-line = { $kind } : { $what }
note-left-out-source = Source : { $what }
note-left-out-measurement = Mesure : { $what }
note-origin-identity = Programme
note-origin-section = Section
note-origin-question = Réponse
note-origin-lesson = Enseignement
note-origin-advice = Conseil
note-origin-organisation = Organisation
note-origin-objective = Objectif
note-origin-target-group = Groupe cible
note-origin-activity = Activité
note-origin-member = Membre de l’équipe
note-origin-own-question = Question de l’équipe
note-origin-gap = Information manquante
note-origin-action = Action
note-origin-risk = Hypothèse ou risque
note-origin-barrier = Obstacle
note-origin-statement = Énoncé de la chaîne de résultats
note-origin-link = Étape de la chaîne de résultats
note-origin-pattern = Schéma de traite
note-origin-indicator = Indicateur
note-principle-nowhere = Aucune partie de la conception n’en témoigne pour l’instant.
note-principle-could = Il pourrait apparaître ici : { $places }
note-origin-matrix-row = Question d’évaluation
