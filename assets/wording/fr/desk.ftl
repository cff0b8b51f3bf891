# Ce que dit la fenêtre.
browser-theme = Couleurs
browser-sections = Sections
browser-nothing = Aucune correspondance
browser-more =
    { $count ->
        [one] { $count } autre élément. Ajoutez un mot pour préciser la recherche.
       *[other] { $count } autres éléments. Ajoutez un mot pour préciser la recherche.
    }
