# Ce que Jalon remarque, les faits d’une question, la chaîne de résultats et le tableau des schémas, à l’écran.
card-to-chain = Ajouter à la chaîne de résultats
facts-title = Ce qui est vrai et ce qui ne l’est pas
facts-unsaid = Pas encore dit
facts-take-back = Effacer ce qui a été dit sur : { $fact }

heed-title = Ce que Jalon remarque
heed-about = Les points sur lesquels le projet ne dit rien ou s’appuie sur peu, avec la source de chaque remarque. Aucune note : l’équipe décide de ce qu’elle suit.
heed-sum = { $serious } graves + { $weak } points faibles + { $consider } à envisager + { $settled } réglés = { $all }
heed-none = Rien n’est en attente ici
heed-none-about = Ce que Jalon remarque apparaît ici dès qu’une réponse y donne lieu.
heed-serious = Graves
heed-weak = Points faibles
heed-consider = À envisager
heed-settled = Réglés
heed-why = Pourquoi c’est important
heed-settles = Ce qui réglerait la question
heed-source = Source : { $source }
heed-go = Aller à : { $place }
heed-act = En faire une action
heed-settle = Comment la question est réglée
heed-by-what = Par quoi
heed-because = Parce que
heed-follows = Qui suit le risque
heed-needs-reason = Dites d’abord pourquoi : la raison est imprimée avec la remarque.
heed-do-settle = Régler
heed-followed-by = Suivi par { $owner }
heed-reopen = Rouvrir
heed-see = Pourquoi, et ce qui réglerait la question
heed-personal = Pour vos yeux seulement
heed-personal-about = Ces passages semblent permettre de reconnaître une personne. Cette liste n’est jamais imprimée ni envoyée.
heed-harmless = Sans danger
heed-harmless-because = Vérifié : le passage ne permet de reconnaître personne.
heed-marked = Marqué sans danger
heed-principles = Les neuf principes du cadre
heed-principles-about = Pour chacun, ce qui le montre dans le projet.
heed-shown = Visible
heed-not-shown = Pas encore visible
heed-shown-in = Visible dans :
heed-could = Pourrait l’être dans :
heed-more =
    { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }

chain-title = Chaîne de résultats
chain-which = Section de la chaîne
chain-together = Toutes ensemble
chain-draft = Ébaucher à partir des réponses
chain-draft-none = La chaîne contient déjà ce que les réponses proposent.
chain-propose =
    { $count ->
        [0] Proposer des liens
        [one] Proposer { $count } lien
       *[other] Proposer { $count } liens
    }
chain-propose-none = Il faut des énoncés dans deux colonnes voisines, sans lien entre eux.
chain-add = Ajouter un énoncé
chain-larger = Agrandir
chain-smaller = Réduire
chain-zoom = { $percent } %
chain-fit = À la largeur de la page
chain-empty = La chaîne est vide
chain-empty-about = Elle montre comment l’action du programme doit peser sur la traite, étape par étape, et sur quoi chaque étape repose.
chain-empty-scope = Choisissez les sections qui concernent le programme ; leurs réponses donnent alors la première ébauche.
chain-empty-hand = Les énoncés peuvent aussi s’écrire à la main, une colonne après l’autre.
chain-words = En toutes lettres
chain-copy = Copier
chain-close = Fermer
chain-write = L’écrire ici
chain-remove = Retirer
chain-statement = Énoncé
chain-column = Colonne
chain-leads-to = Mène à
chain-comes-from = Vient de
chain-link-to = Relier à…
chain-link-nowhere = Aucun énoncé ne figure encore dans une colonne suivante.
chain-link = { $from } → { $to }
chain-unlink = Retirer le lien
chain-because = Parce que
chain-barriers = Obstacles
chain-barriers-none = Les réponses ne nomment encore aucun obstacle.
chain-barrier-unmet = rien n’y répond encore
chain-assumptions = Hypothèses
chain-no-ground = personne n’a dit sur quoi elle repose
chain-assume = Ajouter une hypothèse
chain-indicators = Indicateurs
chain-indicators-none = Aucun indicateur n’est encore choisi.

pattern-title = Tableau des schémas
pattern-which = Schéma
pattern-add = Ajouter un schéma
pattern-unnamed = (pas encore nommé)
pattern-printed = Tel que la note l’imprime
pattern-edit = Revenir au travail
pattern-empty = Aucun schéma n’est encore décrit
pattern-empty-about = Dites comment les personnes sont recrutées, déplacées, exploitées et contrôlées, ce qui entretient cela et ce qui pourrait y répondre.
pattern-name = Nom du schéma
pattern-certainty = Degré de certitude de l’équipe
pattern-remove = Retirer le schéma
pattern-exploitation = Exploitation
pattern-forms = Formes d’exploitation, une par ligne
pattern-vulnerability = Ce qui rend les personnes vulnérables, un élément par ligne
pattern-add-factor = Ajouter
pattern-reach = À portée ou non : { $name }
pattern-remove-one = Retirer : { $name }
pattern-add-response = Ajouter
pattern-responses-about = Glissez une marque, déplacez-la avec les flèches ou tapez les deux chiffres, de 0 à 100.
pattern-plane = Réponses selon l’effet et la faisabilité
pattern-mark = { $number } { $text } : effet { $effect }, faisabilité { $feasibility }
pattern-response = Réponse { $number }
pattern-lever = Ce qu’elle change
pattern-leads = Mène aux sections
pattern-suggests = Ce que les réponses suggèrent
pattern-from = d’après les réponses { $numbers }
pattern-choose = Ajouter la section { $section }
