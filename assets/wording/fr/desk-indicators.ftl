# Choisir et planifier les indicateurs dans la fenêtre.
nav-indicators = Indicateurs
indicators-tab-choose = Choisir
indicators-tab-plan = Planifier
indicators-tab-follow-up = Suivre
indicators-tab-evaluate = Évaluer
indicators-none = Aucun indicateur n’est encore choisi
indicators-none-hint = Choisissez-en dans la bibliothèque, ou parmi ceux que vos réponses suggèrent. Chacun reçoit sa propre fiche.
