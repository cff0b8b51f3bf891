# Lacunes et actions : ce qui, dans le projet, attend encore une suite.
gaps-kind-gap = Lacune
gaps-kind-action = Action à mener
gaps-kind-accepted = Risque accepté
gaps-kind-risk = Hypothèse ou risque
gaps-kind-change = Changement
gaps-count-gap =
    { $count ->
        [one] lacune d’information
       *[other] lacunes d’information
    }
gaps-count-action =
    { $count ->
        [one] action à mener
       *[other] actions à mener
    }
gaps-count-accepted =
    { $count ->
        [one] risque accepté
       *[other] risques acceptés
    }
gaps-count-risk =
    { $count ->
        [one] hypothèse ou risque
       *[other] hypothèses et risques
    }
gaps-count-change =
    { $count ->
        [one] changement de conception
       *[other] changements de conception
    }
gaps-open =
    { $count ->
        [one] en attente
       *[other] en attente
    }

gaps-state-late =
    { $count ->
        [one] { $count }{ "\u00A0" }jour de retard
       *[other] { $count }{ "\u00A0" }jours de retard
    }
gaps-state-no-activity = Rien de prévu
gaps-state-nobody = Sans suivi
gaps-state-to-decide = À décider
gaps-state-planned = Activité prévue
gaps-state-followed = Suivi assuré
gaps-state-done = Fait
gaps-state-dropped = Abandonné

gaps-from-lesson = Enseign. { $place }
gaps-from-own = { $section }, à vous
gaps-from-advice = Conseil
gaps-from-finding = Examen

gaps-head-kind = Genre
gaps-head-what = Objet
gaps-head-from = Origine
gaps-head-how = Comment
gaps-head-owner = Qui
gaps-head-due = Échéance
gaps-head-state = État

gaps-new-action = Nouvelle action…
gaps-new-risk = Hypothèse ou risque…
gaps-unnamed = Pas encore rédigé
gaps-nobody = personne encore
gaps-no-date = sans date
gaps-empty = Rien n’est en attente
gaps-empty-about = Informations manquantes, risques acceptés et changements de conception viennent ici au fil de vos réponses. Actions et hypothèses s’ajoutent à tout moment.

gaps-filter = Filtrer ces lignes
gaps-clear = Tout afficher de nouveau
gaps-all = tous
gaps-anybody = tout le monde
gaps-section = Relevant de
gaps-show-open = en attente
gaps-show-late = en retard
gaps-show-closed = terminé
gaps-show-all = tout
gaps-shown = { $shown } sur { $all }

gaps-go = Aller à { $place }
gaps-close = Fermer le volet
gaps-missing = Ce qui manque
gaps-activity = Ce qui le fera connaître
gaps-cost = Coût
gaps-found = L’information est trouvée
gaps-what = Ce qui est à faire
gaps-statement = Ce qui est supposé ou redouté
gaps-response = Ce qui est fait pour y répondre
gaps-likelihood = Probabilité
gaps-consequence = Gravité
gaps-evidence = S’appuie sur
gaps-follows = Qui le suit
gaps-accepted-why = Pourquoi le risque est accepté
gaps-change = Ce qui change dans la conception
gaps-effect = Pour la conception
gaps-carried = Actions qui le portent
gaps-open-action = L’ouvrir
gaps-plan-action = Prévoir une action…
