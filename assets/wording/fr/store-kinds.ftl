# Ce qu’est un fichier quand ce n’est pas ce qui était demandé.
read-other-kind =
    Ce fichier { $is ->
        [project] est un projet
        [review] est l’examen d’une proposition
        [findings] contient les constats envoyés à l’organisation candidate
       *[other] sert au seul usage de Jalon
    } ; { $wanted ->
        [review] ce n’est pas un examen
        [findings] ce ne sont pas des constats
       *[project] ce n’est pas un projet
    }.
read-not-a-review = Ce n’est pas un examen fait avec Jalon.
read-not-findings = Ce ne sont pas des constats envoyés avec Jalon.
read-other-proposal = Le fichier contient désormais l’examen d’une autre proposition.

read-mend-file = Choisissez un autre fichier ; le nom des fichiers de Jalon se termine par « .ron ».
read-mend-review = Choisissez un examen ; son nom se termine d’ordinaire par « .review.ron ».
read-mend-findings = Choisissez un fichier de constats ; son nom se termine d’ordinaire par « .findings.ron ».
read-mend-is-project = Ouvrez-le comme projet.
read-mend-is-review = Ouvrez-le comme examen.
read-mend-is-findings = Ouvrez votre projet et intégrez-les-y.
