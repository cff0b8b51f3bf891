# Ce qui est dit une fois quelque chose fait.
copied-title = La copie est enregistrée
copied-text = Vous continuez à travailler dans le fichier ouvert. La copie se trouve ici :
both-title = Les deux versions sont réunies
both-text = Aux endroits suivants, vous aviez chacun écrit autre chose. Votre texte reste en place. L’autre est conservé : réponses et indicateurs sous « Historique », le reste dans la sauvegarde faite à l’instant.
both-one = { $place }. Votre texte : { $mine } L’autre : { $theirs }
