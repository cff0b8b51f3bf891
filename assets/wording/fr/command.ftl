# Ce que disent les commandes.
command-about = Jalon aide à concevoir et à évaluer des programmes de lutte contre la traite à l’aide du référentiel ICAT, sur son propre ordinateur et sans réseau.
command-usage = Emploi
command-usage-window = ouvre la fenêtre
command-options = Options
command-exit-codes = Codes de sortie
command-more = « jalon help COMMANDE » en dit plus sur l’une d’elles.
command-exit-0 = terminé
command-exit-1 = un constat, si --strict était demandé
command-exit-2 = les mots de la commande ne conviennent pas
command-exit-3 = un fichier est illisible ou verrouillé, ou sa phrase secrète est fausse
command-exit-4 = aucun affichage pour la fenêtre
command-values = au choix { $values }

command-catalogue-about = Liste ce que les sources demandent et conseillent, en tout ou en partie.
command-help-about = Affiche cette aide, ou celle d’une commande.
command-version-about = Affiche la version.

option-source = cette source seulement
option-section = cette section seulement : 1 à 9, intro ou more
option-kind = les éléments de ce genre seulement
option-lang = langue des textes
option-format = texte à lire (text), ou JSON pour d’autres programmes
option-search = ce qui correspond à ces mots, le plus pertinent d’abord ; accents et majuscules sont indifférents
option-assets = superpose les dossiers catalogue/ et wording/ de ce dossier au contenu du programme
option-help = affiche l’aide

error-command = La commande « { $typed } » n’existe pas.
error-option = « jalon { $command } » n’a pas d’option « { $typed } ».
error-value = « { $typed } » n’est pas une valeur de { $option }.
error-no-value = { $option } attend une valeur.
error-twice = { $option } est donnée deux fois.
error-unexpected = « { $typed } » est de trop pour « jalon { $command } ».
error-not-text = Un mot de la commande n’est pas un texte lisible.
error-meant = Fallait-il lire « { $name } » ?
error-choices = Choix possibles : { $names }.
error-see-help = « jalon help { $command } » en donne la liste.
error-unreadable = { $path } est illisible : { $reason }.
error-unreadable-mend = Vérifiez le chemin et vos droits de lecture.
error-not-content = { $path } ne contient ni dossier « catalogue » ni dossier « wording ».
error-not-content-mend = Indiquez le dossier qui contient l’un des deux, disposé comme les fichiers assets du programme.
error-content =
    { $count ->
        [one] Le contenu présente { $count } défaut :
       *[other] Le contenu présente { $count } défauts :
    }
error-write = La sortie n’a pas pu être écrite : { $reason }.
error-display = Impossible d’ouvrir une fenêtre : il manque { $what }. Sans fenêtre, « jalon help » indique ce qui fonctionne dans un terminal.
display-none = un affichage (ni WAYLAND_DISPLAY ni DISPLAY n’est défini)
display-refused = un affichage qui réponde, ou OpenGL (libGL, libEGL)
display-library = une bibliothèque d’affichage (libxkbcommon, libxkbcommon-x11, libX11, libGL)

catalogue-nothing = Aucune correspondance.
catalogue-found =
    { $count ->
        [one] { $count } élément
       *[other] { $count } éléments
    }
catalogue-jalon-mark = La mention [Jalon] signale des mots propres à Jalon, qui ne sont pas de la source.
