# Documents sur un examen : la note destinée aux instances de décision et la lettre à l’organisation candidate.
note-kind-review = Note d’examen
note-kind-letter = Demande de précisions

# La note d’examen : premières pages
paper-subject = Examen d’une proposition de programme de lutte contre la traite
paper-untitled = Proposition sans titre
paper-subtitle = Examen d’une proposition
paper-proposal = La proposition
paper-applicant = Organisation candidate
paper-code-received = Numéro de dossier, réception
paper-seen = Objet de l’examen
paper-of-project = Projet Jalon
paper-of-document = Document extérieur
paper-states-head = Plusieurs versions ont été lues.
paper-states = L’examen n’a pas porté partout sur la même version de la proposition ; des constats peuvent différer pour cette seule raison.
paper-recommendation = Recommandation
paper-not-agreed-yet = Aucune recommandation commune n’est encore arrêtée.
paper-no-recommendation = Pas encore de recommandation.
paper-concluded = L’examen a été clos le { $date }.
paper-open = L’examen est toujours ouvert.
paper-strengths = Points forts
paper-weaknesses = Points faibles
paper-conditions = Conditions
paper-none-noted = Rien n’est noté.
paper-who = Qui a examiné
paper-reviewer = Personne chargée de l’examen
paper-nobody = Personne n’a encore pris part à l’examen.
paper-assigned = Sections confiées : { $sections }.

# Décomptes
paper-overview = Constats par section
paper-section = Section
paper-differ = En désaccord
paper-without = Sans constat
paper-all = Total
paper-all-sections = Toutes les sections
paper-overview-note = Sont comptés les questions, le plan d’indicateurs, chaque indicateur de la proposition et les enseignements qui ont appelé un commentaire. Quand une lecture commune est arrêtée, c’est elle qui compte. Ces chiffres montrent où regarder ; ils ne valent pas notation.

# Ce qui a été demandé
paper-asked-part = Demandes de précisions et réponses reçues
paper-nothing-asked = Rien n’est demandé à l’organisation candidate.
paper-point = Point
paper-about = Sur
paper-asked = Demande adressée
paper-reply = Réponse
paper-no-reply = pas encore de réponse
paper-not-sent-count =
    { $count ->
        [one] { $number } autre demande reste interne, par choix ou faute d’accord à ce stade.
       *[other] { $number } autres demandes restent internes, par choix ou faute d’accord à ce stade.
    }

# Constats
paper-findings = Constats
paper-lead-several = La lecture commune vient d’abord, puis ce que dit chaque personne chargée de l’examen. Les lettres renvoient à la première page.
paper-lead-one = Chaque constat donne l’appréciation, le passage sur lequel elle repose et le commentaire.
paper-differ-count =
    { $count ->
        [one] Les avis divergent sur { $number } point, et l’accord reste à trouver.
       *[other] Les avis divergent sur { $number } points, et l’accord reste à trouver.
    }
paper-elsewhere = L’ensemble et d’autres sections
paper-no-finding-here = Pas encore de constat dans cette section.
paper-without-list = Sans constat pour l’instant : { $list }.
paper-agreed = Commun
paper-verdict = Appréciation
paper-agreed-reading = Lecture commune
paper-page = (page { $page })
paper-quoted = « { $text } »
paper-plan = Indicateurs et suivi de la section { $section }
paper-plan-short = Suivi
paper-whole = La proposition dans son ensemble
paper-asked-number = Demandé à l’organisation candidate, point { $number }
paper-asked-not-sent = Demande non envoyée
paper-remark = Pour les collègues seulement
paper-replied = Réponse de l’organisation candidate : { $how }
paper-left-out-finding = Constat : { $what }

# Le barème propre à l’organisation
paper-scale = Le barème de l’organisation
paper-scale-lead = Ces notes suivent le barème propre à l’organisation. La recommandation repose sur les constats et leurs raisons ; les notes ne font que les résumer.
paper-criterion = Critère
paper-weight = Poids
paper-mark = Note
paper-reason = Raison
paper-no-mark = sans note
paper-no-reason = sans raison donnée
paper-no-marks = Aucune note n’est encore donnée.
paper-weighted = Avec ces poids, les notes donnent { $value }. Le barème va de { $lowest } à { $highest }.
paper-not-weighted = Les notes ne sont pas additionnées : il manque à un critère sa note ou sa raison.

# Comment le document est fait
paper-made-digest = Version examinée de la proposition (SHA-256) : { $digest }.
paper-made-date = L’examen a été modifié pour la dernière fois le { $date }.
paper-former = Les formulations écartées lors de la réunion des fichiers restent dans l’examen.
paper-for-partners = Destiné aux partenaires de l’organisation qui examine.

# La lettre
letter-date = Le { $date }
letter-reference = Notre référence : { $code }
letter-subject = Votre proposition « { $title } » : demande de précisions
letter-greeting = Madame, Monsieur,
letter-thanks = Nous vous remercions de nous avoir adressé votre proposition.
letter-thanks-dated = Nous vous remercions de votre proposition, que nous avons reçue le { $date }.
letter-read = Nous l’avons lue question par question, à la lumière du référentiel du Groupe interinstitutions de coordination contre la traite des personnes (ICAT).
letter-ask-nothing = Nous n’avons pas de question à vous poser à ce stade.
letter-ask-must =
    { $count ->
        [one] Un point ne nous paraît pas clair, et votre réponse nous est nécessaire pour achever notre examen.
       *[other] Sur { $number } points, votre réponse nous est nécessaire pour achever notre examen.
    }
letter-ask-help =
    { $count ->
        [one] Sur un point, votre réponse nous aiderait à mieux la comprendre.
       *[other] Sur { $number } points, vos réponses nous aideraient à mieux la comprendre.
    }
letter-ask-both = Pour achever notre examen, nous avons besoin de votre réponse sur { $must }. Sur { $help }, quelques mots de votre part nous aideraient à mieux comprendre la proposition.
letter-of-must =
    { $count ->
        [one] un point
       *[other] { $number } points
    }
letter-of-help =
    { $count ->
        [one] un autre
       *[other] { $number } autres
    }
letter-head-must = Points appelant une réponse
letter-lead-must = Nous ne pourrons achever notre examen sans votre réponse sur ce qui suit.
letter-head-help = Points sur lesquels une réponse serait utile
letter-lead-help = Une réponse brève suffit. Si vous n’en avez pas encore, dites-le-nous simplement.
letter-passage = Votre proposition
letter-passage-page = Votre proposition, page { $page }
letter-asked = Notre demande
letter-number =
    { $count ->
        [one] un
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
       *[other] { $number }
    }
letter-head-how = Comment répondre
letter-how = Nous vous saurions gré de répondre à chaque point sous son numéro. Si une réponse modifie la proposition, veuillez nous indiquer où.
letter-how-file = Si un fichier de constats accompagne cette lettre, vous pouvez l’intégrer à votre projet dans Jalon. Chaque demande se trouve alors à côté de la réponse qu’elle concerne.
letter-no-decision = Nos demandes ne préjugent pas de la décision qui sera prise sur votre proposition.
letter-disposal = Nous restons à votre disposition si une demande appelle une explication, et vous remercions du travail consacré à cette proposition.
letter-regards = Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.

# La commande
export-list-review-kinds = Sortes pour un examen
export-as-review = « { $kind } » se fait à partir d’un examen, et ce fichier est un projet.
export-as-project = « { $kind } » se fait à partir d’un projet, et ce fichier est un examen. Il existe : { $names }.
export-not-for-review = { $option } n’a pas de sens pour un examen.
export-stays-inside = Ceci reste interne :
