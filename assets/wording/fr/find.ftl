# Tout chercher, et la liste des touches.
find-pages = Écrans
find-commands = Commandes
find-questions = Questions du référentiel
find-answers = Ce que vous avez écrit
find-lessons = Enseignements
find-indicators = Indicateurs
find-toolkit = Ailleurs dans le référentiel
find-files = Fichiers récents
find-reading = Lecture en cours…
find-keys = ↑ ↓ pour choisir, Entrée pour y aller, Échap pour fermer

keys-close = Fermer
keys-to-section = Vers une section, selon son rang
keys-sections = Ctrl+1 à Ctrl+9
keys-sections-mac = Cmd+1 à Cmd+9
keys-next-field = Champ ou bouton suivant, et retour
keys-tab = Tab, Maj+Tab
keys-press = Actionner le bouton sélectionné
keys-enter = Entrée, Espace
keys-through-rows = Parcourir lignes, listes et menus
keys-arrows = ↑ ↓
keys-leave = Quitter sans rien changer
keys-shift = Maj
keys-escape = Échap

command-usage-file = ouvre la fenêtre sur le fichier d’un projet
