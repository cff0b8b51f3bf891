# L’écran d’accueil.
start-heading = Mûrir le projet avant de le lancer.
start-what = Jalon accompagne une équipe à travers les questions et les enseignements du référentiel ICAT, et conserve vos réponses : ce que vous savez, ce qui manque et ce qui change dans la conception.
start-go-on = Reprendre un projet
start-sum-key = traitées + sans objet + manquantes + à traiter = total
start-today = aujourd’hui, { $time }
start-day =
    { $day ->
        [1] 1er { $month }
       *[other] { $day } { $month }
    }
start-encrypted = Chiffré : demande sa phrase de passe
start-forget = Retirer de cette liste
start-forget-named = Retirer { $file } de cette liste
start-left =
    a été fermé de façon inattendue le { $day }. { $count ->
        [one] Une modification a été conservée, qui n’est pas dans le fichier.
       *[other] { $count } modifications ont été conservées, qui ne sont pas dans le fichier.
    }
start-left-encrypted = a été fermé de façon inattendue le { $day }. Ce qui a été conservé est chiffré comme le fichier.
start-see-difference = Voir la différence…
start-examples = Regarder un exemple
start-examples-copy = Chacun s’ouvre comme une copie qui est à vous.
start-sections =
    { $count ->
        [one] Section { $sections }
       *[other] Sections { $sections }
    }
start-and = { $first } et { $last }
start-contents = Contenu du référentiel
start-first = D’abord, quelle que soit l’activité
start-chosen = Puis ce que vous avez choisi
start-questions =
    { $count ->
        [one] { $count } question
       *[other] { $count } questions
    }
start-lessons =
    { $count ->
        [one] { $count } enseignement
       *[other] { $count } enseignements
    }
start-holds = { $lessons }, { $questions }
start-browse = Le parcourir sans projet
start-tour = Suivre la courte visite guidée
start-stay = Vos fichiers restent sur cet ordinateur. Rien n’est envoyé nulle part.
