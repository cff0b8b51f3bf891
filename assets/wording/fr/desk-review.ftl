# Les examens dans la fenêtre.
action-review = Examiner une proposition…
action-findings = Ouvrir des constats…
action-merge-review = Fusionner le fichier d’une autre personne…
start-review = Examen
start-example-review =
    { $count ->
        [one] Examen par { $count } personne
       *[other] Examen par { $count } personnes
    }

# Le choix des fichiers.
files-new-review = Où conserver l’examen ?
files-proposal = Quel projet est examiné ?
files-earlier = Quel fichier contient l’état qui a été examiné ?
files-merge-review = Quel fichier d’examen fusionner ?
files-findings = Quels constats avez-vous reçus ?
files-send-findings = Où écrire les constats destinés à l’organisation candidate ?
files-take-act = Prendre ce fichier

# Le dialogue qui commence un examen.
begin-title = Que voulez-vous examiner ?
begin-which = Nature de la proposition
begin-project = Un projet Jalon
begin-document = Un document venu de l’extérieur
begin-choose = Choisir le fichier…
begin-proposal-title = Titre de la proposition
begin-applicant = Organisation candidate
begin-code = Votre numéro de dossier
begin-link = Fichier ou adresse du document
begin-sections = Sections à examiner
begin-sections-what = Les sections 1 et 2 en font partie, sauf si vous les retirez. Ce choix peut changer à tout moment.
begin-who = Qui examine ?
begin-who-what = L’organisation candidate voit tout au plus la fonction et l’organisation, jamais un nom.
begin-needs-file = Choisissez d’abord le fichier du projet.
begin-needs-title = Donnez d’abord le titre de la proposition.

# La liste de gauche.
desk-review-of = Examen d’une proposition
desk-review-untitled = Proposition sans titre
desk-review-a-project = Projet Jalon
desk-review-a-document = Document extérieur
desk-review-writes = Vous écrivez pour
desk-review-agreed = Lecture commune
desk-review-voice = Personne { $letter }
desk-review-search = Chercher…
desk-review-show = Afficher
desk-review-show-clear = Tout afficher de nouveau
desk-review-show-all = tout
desk-review-show-without = sans constat
desk-review-show-missing = absent
desk-review-show-partly = en partie
desk-review-show-clarify = à préciser
desk-review-show-differ = avis différents
desk-review-show-serious = avis grave ouvert
desk-review-none-shown = Rien ici ne répond au filtre ni à la recherche.
desk-review-no-finding = Pas encore de constat
desk-review-differ-short = avis différents
desk-review-differ-count =
    { $count ->
        [one] Avis différents sur { $count } point
       *[other] Avis différents sur { $count } points
    }
desk-review-sum = { $addressed } pris en compte + { $partly } en partie + { $missing } absents + { $irrelevant } sans objet + { $without } sans constat = { $total }
desk-review-agreement = { $agree } concordants + { $differ } différents + { $unread } non lus par l’ensemble = { $total }
desk-review-question = question { $number }
desk-review-own-question = question de l’organisation candidate
desk-review-lesson = enseignement { $number }
desk-review-indicator = indicateur
desk-review-plan = Quel suivi est prévu ?
desk-review-plan-what = plan d’indicateurs
desk-review-whole = La proposition dans son ensemble

# Ce que dit la proposition.
said-head = La proposition
said-name = La proposition sur : { $subject }
said-nothing = La proposition n’en dit rien.
said-document = Cette proposition est un document extérieur : lisez-la à côté de cette fenêtre, et gardez le passage et sa page avec votre constat.
said-unreadable = La proposition ne peut être lue.
said-unlock = Donner sa phrase de passe…
said-evidence = S’appuie sur : { $evidence }
said-follows = Suit le risque : { $owner }
said-from-to = De { $from } à { $to }
said-none = non précisé
said-target = Cible
said-source = Source
said-method = Mode de collecte
said-responsible = Qui la collecte
said-limits = Limites
said-before = Ce qui figurait ici lors de votre examen
outcome-head = L’organisation candidate : { $reply }
outcome-none = pas encore de réponse
outcome-action = { $what } ({ $state })
outcome-actions = La voir parmi les actions

# Un constat.
finding-verdict = Place que lui fait la proposition
finding-comment = Commentaire
finding-quote = Passage de la proposition
finding-quoted = « { $quote } »
finding-page = Page
finding-on-page = Page { $page }
finding-take-words = Reprendre les mots sélectionnés
finding-mark-first = Sélectionnez d’abord les mots dans la proposition, à la souris ou avec Maj et les flèches.
finding-request = Demander à l’organisation candidate
finding-need = Importance de la réponse
finding-remark = Remarque interne : ne sort jamais
finding-leaves = part à l’organisation candidate
finding-stays = reste à l’intérieur
finding-held = Elle reste à l’intérieur.
finding-held-what = L’organisation candidate ne reçoit pas cette question tant que le constat est interne.
finding-let-go = La laisser voir
finding-signed = { $who }, { $moment }
finding-dated = { $moment }
finding-clear = Retirer le constat

# Plusieurs personnes.
voices-differ-two = Les deux avis diffèrent.
voices-differ = Les avis diffèrent.
voices-stay = Toutes les lectures restent dans le fichier, quel que soit l’accord.
voices-nothing = Rien n’est encore dit
voices-take = Retenir la lecture de { $letter }
voices-go =
    { $count ->
        [one] { $count } question part à l’organisation candidate
       *[other] { $count } questions partent à l’organisation candidate
    }
voices-stay-inside =
    { $count ->
        [one] { $count } remarque reste à l’intérieur
       *[other] { $count } remarques restent à l’intérieur
    }
voices-leaving = { $go }, { $stay }

# La page d’une question.
page-of = { $at } sur { $total }
page-next = Suivante dans la liste
page-previous = Précédente dans la liste
page-next-without = Suivante sans constat
page-next-open = Suivante à accorder
page-all-done = Rien n’attend de constat.
page-keys = Touches : 1 à 4 pour l’appréciation, N pour la suivante sans constat, J et K pour avancer et reculer ; avec Alt pendant la frappe.
page-empty = Rien à examiner dans cette section
page-empty-what = Elle ne fait pas partie de cet examen. Elle peut y entrer sous « Qui examine quoi ».
page-nobody = Personne n’examine encore
page-nobody-what = Dites qui examine : chaque constat portera cette fonction.

# La liste des touches.
keys-verdict = Donner une appréciation
keys-verdict-which = 1 à 4, pendant la frappe Alt+1 à Alt+4
keys-without = Suivante sans constat
keys-without-which = N, pendant la frappe Alt+N
keys-through-review = Avancer et reculer dans la liste
keys-through-review-which = J, K

# Conclusion.
conclusion-title = Conclusion
conclusion-what = Pour celles et ceux qui décident. Rien n’en part à l’organisation candidate.
conclusion-whose = Conclusion de
conclusion-conflicts = Conflits d’intérêts
conclusion-conflicts-where = Ils se déclarent sous « Qui examine quoi ».
conclusion-state = État de l’examen
conclusion-open = L’examen est ouvert.
conclusion-closed = Clos le { $day }. Il peut reprendre à tout moment.
conclusion-conclude = Le marquer comme clos
conclusion-reopen = Le reprendre
points-strengths = Points forts
points-weaknesses = Points faibles
points-conditions = Conditions
points-add-strength = Ajouter un point fort
points-add-weakness = Ajouter un point faible
points-add-condition = Ajouter une condition
points-none = Aucun pour l’instant
points-up = Monter
points-down = Descendre
points-remove = Retirer
recommend-title = Recommandation
recommend-none = Rien n’est encore recommandé
recommend-own = Autre chose, dans vos propres mots
recommend-own-words = Votre recommandation
recommend-reason = Pourquoi
scale-title = Barème de votre organisation
scale-what = Une note compte une fois motivée. Jalon n’apporte pas de barème.
scale-criterion = { $name } (poids { $weight })
scale-reason = Motif de la note
scale-result = Résultat pondéré : { $value } sur une échelle de { $lowest } à { $highest }
scale-incomplete = Pas encore de résultat : il manque une note ou son motif.

# Différences.
differences-title = Différences
differences-what = Là où les avis diffèrent, qui dit quoi, et ce qui est retenu.
differences-alone = Une seule personne pour l’instant
differences-alone-what = Fusionnez le fichier d’une ou d’un collègue pour voir où vos avis diffèrent.
differences-none = Les avis ne diffèrent sur rien
differences-none-what = Ce qu’une personne n’a pas encore lu ne compte pas comme une différence.
differences-sum = { $agreed } retenues + { $open } ouvertes = { $total }
differences-agree = Retenir « { $verdict } »
differences-write = Rédiger la lecture commune
review-merge-not-same = Ces examens portent sur des propositions différentes : « { $one } » et « { $other } ». Rien n’a été fusionné.

# Qui examine quoi.
who-title = Qui examine quoi
who-what = Les personnes, ce qu’elles déclarent, et les sections que chacune prend.
who-function = Fonction
who-organisation = Organisation
who-name = Nom ou initiales (jamais transmis)
who-add = Ajouter une personne
who-remove = Retirer cette personne
who-conflicts = Y a-t-il un conflit d’intérêts ?
who-conflicts-which = Lequel
who-sections = Sections
who-sections-what = Une section retirée garde les constats qui y figurent.
who-takes = { $who } examine la section { $section }
who-nobody = personne en particulier

# Ce qui part.
sent-title = Ce qui part
sent-what = Ce qui sort et ce qui reste à l’intérieur, avant que rien ne soit écrit.
sent-findings = Constats pour l’organisation candidate…
sent-letter = Demande de précisions…
sent-note = Note d’examen…
file-letter = demande
file-review = note-examen
sent-leaves =
    { $findings ->
        [one] { $findings } constat part
       *[other] { $findings } constats partent
    }{ $requests ->
        [0] {""}
        [one] , avec { $requests } demande
       *[other] , avec { $requests } demandes
    }
sent-nothing = Aucun constat ne peut encore partir
sent-nothing-what = Les constats sont internes tant que vous n’en décidez pas autrement. Sous « Visible par », choisissez « Partenaires » ou « Public ».
sent-stays = Ceci reste à l’intérieur
sent-stays-nothing = Rien n’a été dit qui devrait y rester.

# Une proposition qui a changé.
changes-first = La proposition a changé.
changes-sentence = Le projet sur le disque n’est plus celui que vous avez examiné. Vos constats restent.
changes-show = Voir ce qui a changé
changes-take = Examiner le nouvel état
changes-title = Ce qui a changé dans la proposition
changes-what = L’état examiné à côté de celui du disque.
changes-not-read = Indiquez où elle se trouve, ou ouvrez-la d’abord avec sa phrase de passe dans sa propre fenêtre.
changes-find = Retrouver son fichier…
changes-look = Regarder de nouveau
changes-earlier = Choisir l’ancien fichier…
changes-no-earlier = L’état que vous avez examiné n’est pas sur cet ordinateur
changes-no-earlier-what = Si vous avez gardé le premier fichier reçu, choisissez-le : les deux seront comparés.
changes-none = Rien n’a changé
changes-none-what = Le projet sur le disque est celui que vous avez examiné.
changes-count =
    { $count ->
        [one] { $count } changement
       *[other] { $count } changements
    }
changes-before = Lors de l’examen
changes-after = Maintenant

# Du côté de l’organisation candidate.
receive-title = Reprendre ces constats dans votre projet ?
receive-act = Les reprendre
receive-counts = { $new } nouveaux + { $changed } modifiés + { $same } déjà connus = { $total }
receive-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
receive-nothing = Tous se trouvent déjà dans votre projet.
receive-kept = Vos réponses restent. Une seule annulation retire le tout.
receive-other = Un autre programme ?
receive-other-what = Le titre et le numéro de ces constats ne correspondent à rien dans ce projet.
receive-no-project = Ce sont des constats sur un projet. Ouvrez d’abord votre projet, puis ouvrez-les de nouveau.
received-title = Examen
received-what = Ce que l’examen relève dans votre proposition, et les suites que vous y donnez. Vos réponses seront visibles lors de l’examen de la prochaine version.
received-sum = { $replied } avec réponse + { $open } en attente + { $known } pour information = { $total }
received-reply-to = Y répondre
received-none = Pas encore de constats
received-none-what = Ils arrivent dans un fichier dont le nom finit par « .findings.ron ».
received-waits = Attend une réponse
received-asked = On vous demande
received-reply = Votre réponse
received-reply-text = Ce que vous répondez, changez ou voyez autrement
received-answer = Répondre
received-action = En faire une action
received-accept = L’accepter
received-argue = Exprimer un désaccord motivé
received-to-action = Voir l’action ({ $state })
received-beside-waits = L’examen attend une réponse.
received-beside = L’examen relève :
received-see = Voir le constat
