# Les questions qui se posent par-dessus tout.
dialog-close = Fermer
dialog-leave = Renoncer

new-heading = Quelle est la nouvelle conception ?
new-title = Titre du programme ou du projet
new-title-needed = Donnez-lui d’abord un titre. Il pourra changer.
new-country = Pays
new-language = Langue de rédaction
new-author = Votre nom ou vos initiales
new-sections = Que fera-t-il ?
new-sections-what = Choisissez les sections qui s’appliquent ; ce choix peut changer à tout moment. Les deux premières valent pour tout programme.
new-begin = Choisir où le garder…

passphrase-title = Quelle est la phrase de passe de { $file } ?
passphrase-field = Phrase de passe
passphrase-open = Ouvrir
passphrase-none = Tapez d’abord la phrase de passe.
passphrase-trying = La phrase de passe est mise à l’essai…

changed-title = Que faire des deux versions ?
changed-text = Quelqu’un d’autre a modifié le fichier depuis que vous l’avez ouvert. Vos modifications sont intactes.
changed-later = Décider plus tard
changed-merge = Fusionner les deux
changed-merge-what = Prend ce que chaque personne a modifié. Si les deux ont touché à la même réponse, la vôtre reste et l’autre passe dans son historique.
changed-mine = Garder la vôtre
changed-mine-what = Écrit la vôtre dans le fichier. L’autre est conservée parmi les sauvegardes.
changed-theirs = Prendre l’autre
changed-theirs-what = Montre ce qui est dans le fichier. La vôtre revient par « Annuler » et est conservée parmi les sauvegardes.
changed-save-as = Enregistrer la vôtre ailleurs…
changed-save-as-what = Continue sous un autre nom. Le fichier reste tel que l’autre personne l’a laissé.

recovered-title = Garder ce qui n’était pas enregistré ?
recovered-text = { $file } a été modifié pour la dernière fois le { $moment }, puis fermé de façon inattendue. Voici ce qui a été conservé, à côté de ce qui est dans le fichier.
recovered-unseen = Le fichier tel qu’il est ne peut être lu. Ce qui a été conservé est comparé au dernier état enregistré.
recovered-lost =
    { $count ->
        [one] Une étape de ce qui a été conservé ne peut plus être lue.
       *[other] { $count } étapes de ce qui a été conservé ne peuvent plus être lues.
    }
recovered-same = Tout ce qui a été conservé est déjà dans le fichier.
recovered-more =
    { $count ->
        [one] Un autre élément diffère.
       *[other] { $count } autres éléments diffèrent.
    }
recovered-in-file = Dans le fichier
recovered-kept = Conservé
recovered-details = Seuls des détails diffèrent, par exemple une source ou une date.
recovered-later = Décider plus tard
recovered-keep = Remettre dans le fichier
recovered-discard = Jeter…
recovered-reading = Lecture de ce qui a été conservé…
recovered-encrypted = Ce qui a été conservé est chiffré comme son fichier. Donnez la phrase de passe pour le voir.
recovered-discard-title = Jeter ce qui a été conservé ?
recovered-discard-text = Le fichier reste tel quel. Ce qui n’y est pas sera perdu pour de bon.
recovered-discard-back = Regarder encore
recovered-discard-act = Jeter
scope-in = retenue
scope-out = laissée de côté

unsaved-title = Fermer alors que le fichier n’a pu être enregistré ?
unsaved-text = Ce qui n’est pas dans le fichier est conservé sur cet ordinateur, et sera proposé à la prochaine ouverture.
unsaved-stay = Continuer à travailler
unsaved-close = Fermer quand même

settings-title = Comment souhaitez-vous travailler ?
settings-leave = Laisser comme avant
settings-keep = Garder ces réglages
settings-author = Votre nom ou vos initiales
settings-zoom = Taille
settings-language = Langue de la fenêtre
settings-language-system = Comme le système
settings-content-language = Langue du texte du référentiel
settings-look = Couleurs
settings-still = Rien ne bouge à l’écran
settings-autosave = Enregistrer tout seul après dix secondes sans frappe
settings-data = Où sont vos données
settings-data-where = Copies de secours et sauvegardes : { $folder }
settings-settings-where = Ces réglages : { $folder }
settings-data-move = Pour les garder ailleurs, indiquez un dossier dans la variable d’environnement { $variable } avant d’ouvrir Jalon. Vos projets restent là où vous les avez mis.

address-title = Ouvrir cette adresse dans le navigateur ?
address-text = La page vient d’internet, et qui la gère peut voir que vous la demandez.
address-stay = Rester ici
address-open = Ouvrir dans le navigateur
address-copy = Copier l’adresse

tour-place = Étape { $step } sur { $steps }
tour-leave = Quitter la visite
tour-close = Fermer la visite
tour-next = Étape suivante
tour-back = Étape précédente
tour-begin = Aller à l’accueil
tour-title-1 = À quoi sert Jalon ?
tour-text-1 = Il aide une équipe à bien penser un programme de lutte contre la traite, avant d’engager des fonds et du personnel. Il pose les questions du référentiel ICAT, montre ce que les programmes antérieurs ont appris et conserve vos réponses.
tour-title-2 = Que parcourt-on ?
tour-text-2 = Deux sections valent pour tout programme : une vue d’ensemble, et le choix des mesures. Vous ajoutez celles qui correspondent à ce que vous prévoyez, de la sensibilisation aux plans nationaux. Vous pouvez en ajouter ou en retirer à tout moment.
tour-title-3 = Pourquoi les enseignements d’abord ?
tour-text-3 = Chaque section s’ouvre sur ce que des évaluations ont constaté. Pour chaque enseignement, vous dites s’il est retenu, s’il est sans objet ou si le risque est accepté, et pourquoi.
tour-title-4 = Qu’est-ce qu’une réponse ?
tour-text-4 = Votre texte, où il en est, sur quoi il repose et ce qu’il change dans la conception. Ce que vous ignorez encore est aussi une réponse : indiquez que l’information manque, et prévoyez comment l’obtenir.
tour-title-5 = Où est votre travail ?
tour-text-5 = Dans un fichier à vous, sur cet ordinateur, enregistré tout seul pendant que vous écrivez. Si la fenêtre se ferme de façon inattendue, ce que vous avez écrit est conservé. Ctrl+K trouve tout, et F1 donne la liste des touches.

trouble-title = Cela n’a pas pu se faire

unreadable-title = { $file } ne peut être lu
unreadable-backups = Versions antérieures qui peuvent être remises en place
unreadable-backup = Remettre celle du { $moment }…

files-open = Quel projet souhaitez-vous ouvrir ?
files-new = Où garder la nouvelle conception ?
files-save-as = Sous quel nom continuer ?
files-save-copy = Où mettre la copie ?
files-duplicate = Où garder l’autre conception ?
files-example = Où garder votre copie de l’exemple ?
files-backup = Où remettre la version antérieure ?
files-open-act = Ouvrir
files-keep-act = Garder ici
files-kind = Projets Jalon
files-system = Le système a ouvert sa propre fenêtre de choix de fichiers. Elle se trouve peut-être derrière celle-ci.
files-here = Choisir plutôt ici
files-up = Dossier parent
files-home = Dossier personnel
files-documents = Dossier Documents
files-new-folder = Nouveau dossier
files-folder-name = Nom du dossier
files-make = Créer le dossier
files-list = Dossiers et projets
files-name = Nom
files-changed = Modifié
files-row-folder = Dossier { $name }
files-row-file = Projet { $name }
files-name-write = Nom du fichier
files-name-open = Nom du fichier, ou son chemin complet
files-nameless = Donnez d’abord un nom.
files-reading = Lecture du dossier…
files-empty = Il n’y a ici ni dossier ni projet.
files-unreadable = Ce dossier ne peut être lu ({ $reason }). Remontez, ou choisissez-en un autre.
files-not-there = Ce fichier n’existe pas dans ce dossier.
files-no-folder = Ce dossier n’existe pas.
files-is-folder = Un dossier porte ce nom.
files-not-made = Le dossier n’a pu être créé ({ $reason }).
files-replace-title = Remplacer { $file } ?
files-replace-text = Un fichier de ce nom existe déjà. Si vous le remplacez, ce qu’il contient est conservé parmi ses sauvegardes.
files-replace-keep = Garder ce fichier
files-replace-act = Remplacer
files-open-here = C’est le fichier qui est ouvert. Choisissez un autre nom.
files-open-elsewhere = Quelqu’un a ouvert ce fichier. Choisissez un autre nom.
