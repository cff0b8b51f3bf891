# Autres défauts de fichiers et de disques.
read-ron-text = Un texte entre guillemets droits est attendu ici.
read-ron-number = Un nombre est attendu ici.
read-ron-range = Ce nombre est trop grand ou trop petit pour cette place.
read-ron-more = Il y a une suite ici alors que la dernière parenthèse est fermée.

save-not-a-file = Un dossier ou un périphérique porte ce nom, non un fichier. Vos modifications sont intactes : choisissez un autre nom.
save-too-large = Le fichier dépasserait { $size } Mo, et Jalon ne pourrait rouvrir un si gros fichier. Le fichier est tel qu’avant et vos modifications sont intactes : raccourcissez les textes les plus longs.
save-newer = Un Jalon plus récent a écrit ce fichier, et celui-ci en perdrait une partie. Enregistrez sous un autre nom, ou ouvrez-le avec le Jalon le plus récent.
save-unconfirmed = Le fichier a été écrit, mais le disque ne le confirme pas ({ $reason }). Vos modifications sont intactes : enregistrez encore une fois, ou sur un autre disque.
save-half-written = Le disque s’est arrêté à mi-chemin ({ $reason }) et le fichier est abîmé. Il se trouve entier dans { $copy } et vos modifications sont intactes : enregistrez sous un autre nom.

read-unknown-fields = Le fichier contient des éléments que ce Jalon ne connaît pas ({ $fields }), et une fusion les supprimerait.
read-mend-elsewhere = Vos modifications sont intactes : enregistrez-les sous un autre nom.
