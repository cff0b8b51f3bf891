# La note dans la fenêtre : ce qu’elle contient, son aperçu, son écriture dans un fichier.
nav-note = Note

note-desk-kind = Document
note-desk-language = Langue du document
note-desk-language-about = Ce que l’équipe a écrit reste tel quel.
note-desk-audience = Pour qui
note-desk-nothing-left = Tout y figure.
note-desk-left-out =
    { $count ->
        [0] Rien n’est retiré pour ce public.
        [one] { $count } élément est retiré pour ce public :
       *[other] { $count } éléments sont retirés pour ce public :
    }
note-desk-whole-first = Plus que ce public ne peut voir.
note-desk-whole = L’ensemble du programme porte la mention « { $who } ». La changer sur sa page, ou choisir un autre public.
note-desk-parts = Parties
note-desk-sections = Sections
note-desk-paper = Papier
note-desk-draft = Marquer comme projet
note-desk-to-choices = Ce qu’elle contient
note-desk-to-preview = Montrer le document

note-desk-preview = Aperçu : { $kind }
note-desk-making = Le document se prépare…
note-desk-unmade-first = Pas d’aperçu.
note-desk-unmade = Le document ne peut pas être établi ({ $reason }). Votre travail n’est pas touché.
note-desk-go = Aller à : { $what }

note-desk-export-pdf = Exporter en PDF…
note-desk-export-docx = Exporter en Word…
note-desk-busy = Un document est en cours d’écriture.
note-desk-writing = Le document s’écrit
note-desk-cancel = Annuler
note-desk-close = Fermer ce message
note-desk-written = Document écrit.
note-desk-written-file = { $file }, { $size } ko.
note-desk-written-pages =
    { $count ->
        [one] { $count } page.
       *[other] { $count } pages.
    }
note-desk-written-without =
    { $count ->
        [one] { $count } élément a été retiré pour ce public.
       *[other] { $count } éléments ont été retirés pour ce public.
    }
note-desk-open = Ouvrir
note-desk-show-folder = Montrer dans son dossier
note-desk-not-written = Rien n’a été écrit.
note-desk-broke-off = Le travail s’est interrompu et aucun fichier n’a été écrit. Recommencer, au besoin avec moins de parties.
note-desk-no-glyph-first = Caractères sans police.
note-desk-no-glyph = Ils figurent sous forme de cases et peuvent toujours être copiés : { $signs }

files-export = Où le document doit-il aller ?
files-export-act = Écrire ici
files-kind-document = Documents
files-replace-document = Un fichier de ce nom existe déjà. Si vous le remplacez, ce qu’il contient est perdu.
