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

command-new-about = Crée un fichier de projet pour commencer.
command-show-about = Montre ce qu’est un projet, ce qui lui manque et où il en est.
command-history-about = Montre les versions antérieures des réponses et des indicateurs, ou de l’un d’eux.
command-upgrade-about = Récrit un fichier sous sa forme la plus récente ; l’ancien est conservé parmi ses sauvegardes.
command-encrypt-about = Protège un fichier de projet par une phrase de passe, sur place. L’outil age ordinaire l’ouvre aussi.
command-decrypt-about = Ôte la phrase de passe d’un fichier de projet, sur place.
option-title = titre du programme
option-sections = sections du référentiel qui s’appliquent, par exemple 3,7 ; les sections 1 et 2 s’appliquent toujours
option-passphrase-file = prend la phrase de passe à la première ligne de ce fichier, et non au terminal
error-missing = « jalon { $command } » demande { $operand }.

moment = { $date }, { $time }
new-done = { $path } est prêt. « jalon show » dit ce qu’il contient.
new-there = { $path } existe déjà et reste tel quel. Choisissez un autre nom.
show-untitled = Programme sans titre
show-code = Code :
show-countries = Pays :
show-places = Lieux :
show-start = Du :
show-end = Au :
show-budget = Budget :
show-stage = Stade :
show-progress = Questions posées
show-all = En tout :
show-gaps = Informations manquantes
show-no-activity = Aucune activité n’est prévue pour les produire
show-unknown = La réponse à { $id } est conservée : le catalogue ne connaît pas cette question.
history-none = Rien n’a changé depuis la première rédaction.
history-now = à présent
history-unknown = Le projet n’a ni réponse ni indicateur « { $id } ». « jalon history FICHIER » énumère ce qui a changé.
upgrade-nothing = { $path } a déjà la forme la plus récente : version { $version }.
upgrade-done = { $path } est désormais en version { $version }. L’ancien fichier est parmi ses sauvegardes.
encrypt-done = { $path } est désormais chiffré. Sans la phrase de passe, personne ne peut l’ouvrir, et personne ne peut la retrouver si elle est perdue.
encrypt-nothing = { $path } est déjà chiffré. Pour changer de phrase de passe, déchiffrez-le d’abord.
encrypt-no-randomness = Le système ne fournit pas de nombres aléatoires : rien ne peut être chiffré. Le fichier reste tel quel.
encrypt-backups = Ces versions antérieures ne sont pas chiffrées. Supprimez-les si personne d’autre ne doit les lire :
decrypt-done = { $path } n’est plus chiffré : qui détient le fichier peut le lire.
decrypt-nothing = { $path } n’est pas chiffré.
passphrase-ask = Phrase de passe :
passphrase-new = Nouvelle phrase de passe :
passphrase-again = La même, une seconde fois :
passphrase-differ = Les deux phrases de passe diffèrent. Rien n’a été modifié.
passphrase-empty = Une phrase de passe vide ne protège rien. Rien n’a été modifié.
passphrase-no-terminal = Une phrase de passe est nécessaire, et il n’y a pas de terminal pour la demander. Indiquez-la avec --passphrase-file.
backups-there = Des versions antérieures de ce fichier ont été conservées. Ouvrez l’une de celles-ci, la plus récente d’abord :
