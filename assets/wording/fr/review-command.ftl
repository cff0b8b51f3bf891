# Ce que dit « jalon review ».
command-review-about = Examine une proposition : commence, montre et fusionne des examens, et transmet les constats à l’organisation candidate.
review-new-about = commence l’examen d’un projet Jalon, ou d’un document venu de l’extérieur
review-show-about = montre qui examine, où en est chaque personne, où les avis diffèrent et ce qu’ils concluent
review-merge-about = réunit les examens de plusieurs personnes ; rien ne se perd, et l’ordre n’y change rien
review-findings-about = écrit ce qui part à l’organisation candidate, et dit ce qui reste à l’intérieur
review-import-about = reprend dans votre projet les constats reçus
command-actions = Actions

option-review-out = fichier à créer ; un fichier déjà présent reste tel quel
option-document = titre d’une proposition venue de l’extérieur
option-applicant = qui la propose
option-link = fichier ou adresse d’une proposition venue de l’extérieur
option-file-number = numéro sous lequel vous classez la proposition
option-review-sections = sections à examiner, par exemple 3,7 ; les sections 1 et 2 en font partie
option-reviewer-name = nom ou initiales de la personne qui examine ; ils ne sont jamais transmis
option-reviewer-function = fonction de la personne qui examine, par exemple « Pôle prévention »
option-reviewer-organisation = pour quelle organisation
option-anyway = reprend les constats même s’ils semblent porter sur un autre programme

review-no-action = « jalon review » ne connaît pas « { $typed } ».
review-no-target = Où écrire le fichier ? Nommez-le avec -o, par exemple -o { $example }.
review-which-proposal = Indiquez la proposition : un projet Jalon, ou avec { $option } le titre d’un document venu de l’extérieur.
review-untitled = Proposition sans titre
review-new-done = { $path } est prêt pour votre examen de « { $title } ».
review-merge-done = { $path } est prêt : personnes chargées de l’examen : { $reviewers } ; points où les avis diffèrent : { $differ } ; rédactions antérieures conservées : { $former }.
review-merge-encrypted = L’un des fichiers est chiffré ; le fichier fusionné ne l’est pas. « jalon encrypt » y met une phrase de passe.
review-not-same = Ces examens portent sur des propositions différentes : « { $one } » et « { $other } ». Rien n’a été écrit. S’il s’agit d’une seule proposition, donnez aux deux le même titre et la même organisation candidate.
review-nothing-to-send = Aucun constat ne peut encore partir, rien n’a donc été écrit. Ce que l’organisation candidate peut voir porte la mention « Partenaires » ou « Public ».
review-findings-done =
    { $count ->
        [one] { $count } constat se trouve dans { $path }. L’organisation candidate le reprend avec « jalon review import ».
       *[other] { $count } constats se trouvent dans { $path }. L’organisation candidate les reprend avec « jalon review import ».
    }
review-stays = Ceci reste à l’intérieur :
review-other-programme = Ces constats portent sur « { $theirs } », et le projet s’intitule « { $ours } ». Rien n’a été modifié. S’il s’agit du même programme, ajoutez { $option }.
review-import-done = { $path } : nouveaux constats : { $new } ; modifiés : { $changed } ; déjà connus : { $same }.

kept-internal =
    { $count ->
        [one] { $count } constat interne
       *[other] { $count } constats internes
    }
kept-remarks =
    { $count ->
        [one] { $count } remarque destinée aux collègues
       *[other] { $count } remarques destinées aux collègues
    }
kept-not-agreed =
    { $count ->
        [one] { $count } point où les avis diffèrent, sans lecture commune à ce jour
       *[other] { $count } points où les avis diffèrent, sans lecture commune à ce jour
    }
kept-own-readings =
    { $count ->
        [one] { $count } constat individuel, remplacé par la lecture commune
       *[other] { $count } constats individuels, remplacés par la lecture commune
    }
kept-points =
    { $count ->
        [one] { $count } point fort, point faible ou condition
       *[other] { $count } points forts, points faibles et conditions
    }
kept-recommendations =
    { $count ->
        [one] { $count } recommandation
       *[other] { $count } recommandations
    }
kept-marks =
    { $count ->
        [one] { $count } note de votre barème
       *[other] { $count } notes de votre barème
    }
kept-names =
    { $count ->
        [one] le nom de { $count } personne chargée de l’examen
       *[other] les noms de { $count } personnes chargées de l’examen
    }
kept-conflicts =
    { $count ->
        [one] { $count } conflit d’intérêts déclaré
       *[other] { $count } conflits d’intérêts déclarés
    }

subject-own-question = Question propre à l’organisation candidate
subject-indicator = Indicateur
subject-plan = Plan d’indicateurs de la section { $section }
subject-whole = La proposition dans son ensemble

review-applicant = Organisation candidate :
review-code = Numéro de dossier :
review-received = Reçue le :
review-file = Fichier :
review-sections = Sections :
review-concluded = Clos le :
review-proposal-same = La proposition est telle qu’elle a été examinée.
review-proposal-changed = La proposition a changé depuis son examen.
review-proposal-not-found = La proposition n’est plus là où elle était : impossible de dire si elle a changé.
review-proposal-unreadable = La proposition ne peut être lue, faute peut-être de sa phrase de passe : impossible de dire si elle a changé.
review-reviewers = Personnes chargées de l’examen
review-nobody = Fonction non précisée
review-other-state = L’examen a porté sur un autre état de la proposition.
review-progress = { $addressed } prises en compte + { $partly } en partie + { $missing } absentes + { $irrelevant } sans objet + { $without } sans constat = { $total } questions
review-agreement = { $agree } avis concordants + { $differ } différents + { $unread } pas encore lues par l’ensemble = { $total } questions
review-agreed = Lecture commune
review-differences = Où les avis diffèrent
review-no-verdict = pas encore de constat
review-requests = Demandé à l’organisation candidate
review-stays-inside = reste à l’intérieur
review-points = Points forts, points faibles, conditions
review-recommendations = Recommandations
review-no-recommendation = Rien n’est encore recommandé
review-scale = Votre barème
review-scale-name = Intitulé :
review-weight = { $what } (poids { $weight })
review-mark = { $whose } : { $value } · { $reason }
review-result = { $whose } : { $value } entre { $lowest } et { $highest }, selon les poids ci-dessus
review-to-send = Pour l’organisation candidate
review-would-go =
    { $count ->
        [0] Aucun constat ne peut encore partir.
        [one] { $count } constat partirait. Ceci resterait à l’intérieur :
       *[other] { $count } constats partiraient. Ceci resterait à l’intérieur :
    }
review-outcomes = Suites données aux constats
review-no-reply = pas encore de réponse
