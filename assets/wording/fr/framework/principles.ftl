# Cadre d’action de l’ONUDC, partie IV.A : les principes qui valent pour toute action

N-IV-A-1 = Tout ce qui est entrepris pour prévenir et combattre la traite, comme pour protéger, aider et indemniser les victimes, obéit aux droits fondamentaux de celles-ci. Aucune mesure ne peut nuire aux droits ou à la dignité de qui que ce soit, et moins encore à ceux des victimes, des migrants, des personnes déplacées, des réfugiés ou des personnes qui demandent l’asile.
    .title = Les droits humains d’abord

N-IV-A-2 = Les mesures du Protocole relatif à la traite des personnes devraient être lues et appliquées de sorte que nul ne subisse de discrimination parce qu’il en est victime, et dans le respect des principes de non-discrimination que reconnaissent les États.
    .title = Non-discrimination

N-IV-A-3 = Les femmes comme les hommes sont victimes de la traite. Ce qu’ils vivent, ce qui les rend vulnérables et ce que produit une politique pour les unes et pour les autres peut se ressembler ou différer, et mérite attention. Tenir compte du genre, c’est ouvrir l’information, les recours et les droits aux victimes et aux personnes exposées à la traite, s’attaquer aux discriminations et aux violences fondées sur le genre et faire avancer l’égalité.
    .title = Prise en compte du genre

N-IV-A-4 = L’action en faveur des enfants victimes ou exposés devrait suivre les normes relatives aux droits humains, avant tout la Convention relative aux droits de l’enfant et son Protocole facultatif sur la vente d’enfants. Les enfants victimes ont droit à une protection spéciale, comme victimes et comme enfants, quel que soit leur statut. L’intérêt supérieur de l’enfant prime dans tout ce qui les concerne.
    .title = Droits de l’enfant et participation

N-IV-A-5 = Le Protocole relatif à la traite des personnes complète la Convention contre la criminalité organisée et devrait être lu avec elle. Il laisse intact ce que le droit international exige par ailleurs des États et des personnes : droit humanitaire, droits humains, normes du travail, droit des réfugiés et principe de non-refoulement.
    .title = Le Protocole et les autres instruments

N-IV-A-6 = Pour être efficace, la lutte contre la traite demande que les pays d’origine, de passage et d’arrivée agissent ensemble et sur tous les fronts : prévenir la traite, punir les trafiquants et protéger les victimes, notamment en faisant valoir les droits que la communauté internationale leur reconnaît.
    .title = Action globale et internationale

N-IV-A-7 = La traite touche de nombreux domaines : les politiques de chacun d’eux devraient être coordonnées et servir le but de la prévenir et de la combattre. Il revient aux États Membres de veiller à la coordination entre leurs services, avec les ONG et avec les services des autres États.
    .title = Action interdisciplinaire, coordonnée et intégrée

N-IV-A-8 = Les politiques et mesures contre la traite devraient être élaborées et appliquées d’après des données et des travaux de recherche, avec un suivi et une évaluation réguliers.
    .title = Fondement sur des données probantes

N-IV-A-9 = Une action durable tient dans le temps et s’adapte avec inventivité quand les situations changent. La durabilité désigne des pratiques qui restent cohérentes, dans la durée comme dans leurs effets.
    .title = Durabilité
