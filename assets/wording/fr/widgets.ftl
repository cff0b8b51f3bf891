# Ce que les composants disent sur tous les écrans.
progress-sum =
    { $answered ->
        [one] { $answered } traitée
       *[other] { $answered } traitées
    } + { $aside } sans objet + { $missing ->
        [one] { $missing } manquante
       *[other] { $missing } manquantes
    } + { $open } à traiter = { $total }
key-answered = traitée
key-not-relevant = sans objet
key-missing = manquante
key-open = à traiter
key-in-progress = en cours

lesson-choice = Ce que vous faites de cet enseignement
lesson-to-take = à décider

look-system = Comme le système
look-light = Clair
look-dark = Sombre
look-contrast-system = Contraste élevé, comme le système
look-contrast-light = Contraste élevé, clair
look-contrast-dark = Contraste élevé, sombre
