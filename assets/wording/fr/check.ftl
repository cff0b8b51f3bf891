# Ce que disent les commandes d’analyse.
command-check-about = Dit ce qui manque ou reste faible dans un projet, pourquoi cela compte, d’où cela vient et ce qui le réglerait.
command-diff-about = Montre ce qui a changé d’un fichier à l’autre : réponses, enseignements, indicateurs et conseils.
option-severity = seulement les conseils de ce poids au moins
option-strict = se termine par le code 1 si un point sérieux reste ouvert
check-count = { $open } à régler, { $settled } réglés. Aucune note : l’équipe décide de ce qu’elle suit.
diff-nothing = Aucune différence.
diff-identity = Programme
diff-answers = Réponses
diff-lessons = Enseignements
diff-indicators = Indicateurs
diff-entities = Lacunes, actions, risques et autres éléments
diff-settled = Conseils réglés
diff-advice-new = Nouveaux conseils
diff-advice-gone = Conseils qui ne s’appliquent plus
