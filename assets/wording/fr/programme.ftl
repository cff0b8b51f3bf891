# Le programme : ce que la note de conception dit d’abord.
programme-about = Ce que la note de conception dit d’abord. Indiquez ce qui est arrêté ; le reste peut attendre.
programme-what = Ce qu’il est
programme-what-about = Son nom, sa forme, son stade, et qui peut voir l’ensemble.
programme-where = Où, quand, combien
programme-where-about = Une date se comprend sous la forme 2026-11-21, 21/11/2026 ou 21 novembre 2026.
programme-organisations = Qui y prend part
programme-organisations-about = Le premier organisme est nommé à côté du titre.
programme-objectives = Ce qu’il vise
programme-objectives-about = Les objectifs sont numérotés par niveau, dans l’ordre où ils se trouvent.
programme-groups = Qui il veut toucher
programme-groups-about = Chaque groupe, et qui ou quoi il croit.
programme-activities = Ce qu’il fait
programme-activities-about = Chaque activité relève des sections dont les questions la concernent.
programme-team = Qui y travaille
programme-team-about = Des initiales et une fonction suffisent ; les noms ne sont pas nécessaires.
programme-scope = Quelles sections retenir
programme-scope-about = La raison de chaque choix figure dans la note. Ce qui a été écrit dans une section que vous retirez est conservé.

programme-title = Titre
programme-code = Code interne
programme-form = Forme
programme-stage = Stade
programme-language = Langue de travail
programme-confidentiality = Ensemble visible par
programme-countries = Pays concernés
programme-add-country = Ajouter un pays
programme-places = Lieux, un par ligne
programme-start = Premier jour
programme-end = Dernier jour
programme-end-early = Cette date précède le premier jour. Conservée telle quelle.
programme-budget = Montant du budget

programme-organisation-name = Nom de l’organisme
programme-organisation-role = Son rôle dans le programme
programme-objective-text = Ce qui doit être atteint
programme-objective-level = Niveau
programme-group-name = De qui il s’agit
programme-description = Précisions
programme-channels = Qui ou quoi ces personnes croient, un par ligne
programme-believes = Croit : { $channels }
programme-no-channels = Aucune source jugée fiable n’est encore nommée
programme-activity-title = Ce qui est fait
programme-activity-sections = Sections dont elle relève
programme-in-section = Relève de la section { $section }
programme-in-sections = Relève des sections { $sections }
programme-no-section = Ne relève encore d’aucune section
programme-member-name = Initiales ou nom
programme-member-role = Fonction

programme-add-organisation = Ajouter un organisme
programme-add-objective = Ajouter un objectif
programme-add-group = Ajouter un groupe cible
programme-add-activity = Ajouter une activité
programme-add-member = Ajouter une personne
programme-unnamed = Pas encore nommé
programme-seen-by = Visible par
programme-done = Fermer
programme-remove = Retirer
programme-remove-named = Retirer { $name }
programme-removed = Retiré :
programme-move-up = Monter
programme-move-down = Descendre

programme-always = pour tout programme
programme-why = Pourquoi elle s’applique
programme-why-not = Pourquoi elle ne s’applique pas
programme-why-not-add = Dire pourquoi…

# Les champs qui lisent ce que l’on tape.
date-doubt = Aucune date reconnue. Le texte reste ici tel quel ; le fichier n’a pas de date.
date-doubt-kept = Aucune date reconnue. Le texte reste ici tel quel ; le fichier garde le { $day }.
amount-doubt = Aucun montant reconnu. Le texte reste ici tel quel ; le fichier n’a pas de montant.
amount-doubt-kept = Aucun montant reconnu. Le texte reste ici tel quel ; le fichier garde { $amount }.
field-currency = Devise
field-suggestions = Propositions

# Les mois dans les colonnes étroites.
format-month-short =
    { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
