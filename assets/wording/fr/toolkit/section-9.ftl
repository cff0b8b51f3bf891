# Référentiel ICAT, section 9 : établir des plans nationaux d'action

S9-T = Établir un plan national d’action contre la traite
    .short = Plans nationaux

S9-N1 = Établir un plan national d’action, c’est partir de l’idée que la lutte contre la traite des personnes a besoin d’un outil pour planifier, fixer les priorités, coordonner et mesurer les résultats.

S9-N2 = De tels plans peuvent être d’une très grande utilité pour :

S9-N2-a = Définir l’ensemble varié d’activités à entreprendre contre la traite

S9-N2-b = Faire ressortir le rôle de chaque organisation

S9-N2-c = Donner à la stratégie nationale un cadre général

D11 = Les « affaires courantes » sont les activités qui se poursuivront avec ou sans plan national d’action.
    .term = Affaires courantes

S9-L1 = D’après les données disponibles, ce qu’un pays fait contre la traite ne semble pas toujours découler de son plan national d’action ni en suivre les objectifs. Ainsi, certains gouvernements ont rendu compte de leur action contre la traite sans citer de plan national.
    .title = L’action ne suit pas toujours le plan

S9-L2 = Certains plans d’action ressemblent en outre plutôt à des listes d’activités, sans objectifs ni priorités clairement définis.
    .title = Des plans qui ressemblent à des listes d’activités

S9-L3 = De nombreux plans nationaux d’action n’ont pas de budget pour leur mise en œuvre.
    .title = De nombreux plans sans budget

S9-L4 = D’autres lacunes ont été relevées dans la façon dont les plans nationaux d’action sont élaborés et mis en œuvre, notamment :
    .title = Autres lacunes des plans nationaux

S9-L4-a = Un manque d’éléments probants ou de données pour choisir les interventions

S9-L4-b = Des activités dont aucun acteur n’est expressément responsable

S9-L4-c = Des risques et des hypothèses d’importance laissés de côté

S9-L4-d = Des objectifs qui ne sont pas clairement définis

S9-L4-e = Aucun cadre de suivi et d’évaluation

S9-QH = Questions particulières à se poser pour élaborer un plan national d’action

S9-Q1 = Si le pays a eu jusqu’ici un ou plusieurs plans nationaux contre la traite, jusqu’à quel point ont-ils été un outil efficace pour planifier et suivre son action ?
    .why = Ce que fait un pays ne découle pas toujours de son plan (enseignement 1). Tant qu’on n’en connaît pas les raisons, un nouveau plan peut à son tour rester lettre morte.
    .good-1 = Chaque plan à ce jour, sa période, et la part de ses activités qui ont eu lieu
    .good-2 = Les décisions que le plan a guidées, et celles qui ont été prises sans lui
    .good-3 = La façon dont les progrès ont été suivis, et l’usage fait des rapports sur le plan
    .good-4 = Les raisons du succès ou de l’échec, et qui les donne

S9-Q1-a = Dans d’autres secteurs, les plans nationaux sont-ils pour le pays un outil efficace de planification et de suivi, et si oui, dans quelles circonstances ?

S9-Q2 = Quelles parties prenantes joueront un rôle déterminant pour élaborer le plan national d’action, le mettre en œuvre et en rendre compte ?
    .why = Des plans comportent des activités dont aucun acteur n’est expressément responsable (enseignement 4 b). Une organisation qui n’a pas eu son mot à dire peut juger que les activités du plan ne sont pas les siennes.
    .good-1 = Chaque partie prenante, nommément, et son rôle dans la rédaction, la mise en œuvre et les rapports
    .good-2 = Qui décide, et comment les désaccords sont tranchés
    .good-3 = Comment des personnes rescapées peuvent contribuer sans danger et par choix
    .good-4 = Les parties prenantes encore absentes, et comment les associer

S9-Q2-a = Parmi ces parties prenantes, lesquelles apporteront des idées pour le plan, et lesquelles prendront les décisions ?

S9-Q2-ex = Y trouve-t-on les principaux ministères, des organisations internationales, des ONG, des donateurs et les personnes auxquelles le plan doit servir ?

S9-Q3 = Quelle entité supervisera la mise en œuvre du plan, sa coordination, son suivi et les rapports ?
    .why = Des gouvernements ont rendu compte de leur action sans citer de plan national (enseignement 1). Si aucune entité ne supervise le plan, personne ne s’apercevra peut-être que l’action s’en est écartée.
    .good-1 = Le nom, le mandat et le rang de l’entité dans l’État, et le texte qui les fixe
    .good-2 = Son personnel, son budget et sa connaissance de la traite, au regard des quatre tâches
    .good-3 = Ses moyens d’obtenir des autres organismes qu’ils l’informent et qu’ils agissent
    .good-4 = Pour un comité, qui y siège, pour combien de temps, avec quel pouvoir d’engager son organisation

S9-Q3-a = Cette entité est-elle en mesure de remplir sa tâche, par son personnel, sa compréhension de la traite et ses ressources ?

S9-Q3-b = S’il s’agit d’un comité multisectoriel, quelles mesures sont en place pour garantir la continuité de la représentation ?
    .erratum = Imprimé « cohérence de la représentation ». Lire « continuité » : les mêmes personnes représentent chaque secteur dans la durée (probable : la question porte sur qui siège au comité, non sur l’accord entre ses membres).

S9-Q4 = De quelles données dispose-t-on pour étayer l’élaboration du plan ?
    .why = Sur les 11 plans nationaux d’un même examen, quatre seulement étaient étayés par des données (note 53). Des interventions choisies sans données peuvent passer à côté des schémas de traite propres au pays.
    .good-1 = Les sources existantes sur les schémas et tendances : année, couverture, limites
    .good-2 = Ce qu’ont constaté les évaluations de plans et programmes antérieurs
    .good-3 = Les lacunes connues des données, et la façon dont le plan en tient compte
    .good-4 = La source sur laquelle repose chaque grand choix du plan

S9-Q4-ex = Y a-t-il des données sur les schémas et tendances de la traite, des recherches, ou des évaluations portant sur la mise en œuvre d’anciens plans d’action ou d’autres programmes contre la traite ?

S9-Q5 = De quel budget la mise en œuvre du plan dispose-t-elle ?
    .why = De nombreux plans nationaux n’ont pas de budget de mise en œuvre (enseignement 3), et aucun de ceux d’un même examen n’était entièrement chiffré (note 53). Sans argent, une activité peut ne jamais quitter le papier.
    .good-1 = Les montants par source et par année, selon qu’ils sont acquis, promis ou espérés
    .good-2 = Le coût du plan, l’argent disponible, et l’écart entre les deux
    .good-3 = Des ressources pour la coordination, le suivi et les rapports, non pour les seules activités
    .good-4 = Qui cherchera l’argent manquant, auprès de qui et pour quand

S9-Q5-ex = Vient-il de l’État, de donateurs ou du secteur privé ?

S9-Q6 = Comment les priorités sont-elles fixées au regard du budget disponible ?
    .why = Certains plans énumèrent des activités sans priorités claires (enseignement 2). Quand l’argent manque, c’est alors autre chose que le plan qui décide de ce qui se fait d’abord.
    .good-1 = Les critères de classement des activités, et qui les a appliqués
    .good-2 = Des postes d’action distingués des affaires courantes (note 55)
    .good-3 = Ce qui sera fait avec l’argent acquis, et ce qui attendra
    .good-4 = Quand et par qui les priorités sont revues

S9-Q7 = Quelle structure le plan national d’action devrait-il avoir ?
    .why = Un plan doit servir à planifier, à fixer des priorités et à coordonner (introduction) ; ses rubriques peuvent y faire obstacle. Les quatre « P » ont eu tendance à cloisonner la conception des interventions (section 2, introduction).
    .good-1 = La structure choisie, les autres possibilités examinées, et les raisons du choix
    .good-2 = Sous chaque rubrique, des objectifs qui s’attaquent à la traite telle qu’elle est dans le pays
    .good-3 = Une place pour les activités qui relèvent de plusieurs rubriques
    .good-4 = Ce que la structure apporte au suivi des progrès et aux rapports

S9-Q7-ex = Devrait-il, par exemple, suivre le cadre des quatre « P », ou plutôt les traits particuliers que présentent la traite et l’exploitation dans le pays ?

S9-EH = Évaluer les progrès de l’établissement d’un plan national d’action

S9-C1 = Porte sur la désignation des responsables : supervision et coordination du plan, rapports, suivi et conduite de chaque activité.
    .label = Responsabilité

S9-C1-I1 = Existence d’une désignation claire de l’organisation ou de l’entité (par exemple un comité multisectoriel) chargée de superviser et de coordonner l’exécution du plan national d’action
    .definition = Le plan nomme une organisation ou une entité qui pilote sa mise en œuvre et veille à ce que tous avancent de concert.
    .counts = Une entité nommée, dont le plan énonce les deux tâches : superviser et coordonner.
    .excludes = Une mention du « gouvernement » ou des « partenaires » ; une entité nommée sans ces tâches ; un rôle de coordination qui n’existe que dans les faits.

S9-C1-I2 = Existence d’une désignation claire de l’organisation ou de l’entité (par exemple un comité multisectoriel) chargée des rapports sur le plan national d’action
    .definition = Le plan nomme l’organisation ou l’entité qui rédige les rapports sur son exécution.
    .counts = Une entité nommée qui doit faire rapport, avec mention des destinataires ou de la fréquence.
    .excludes = Un engagement à faire rapport sans nom ; des rapports sur la traite en général, qui ne traitent pas du plan.

S9-C1-I3 = Existence d’une désignation claire de l’organisation ou de l’entité chargée de superviser le suivi de l’exécution du plan national d’action
    .definition = Le plan dit qui veille à ce que les progrès soient suivis, que cette entité recueille ou non les données elle-même.
    .counts = Une entité nommée pour cette tâche ; celle qui coordonne ou fait rapport, si le plan lui confie aussi le suivi.
    .excludes = Les organisations qui ne font que fournir des données ; un passage sur le suivi qui ne nomme personne.

S9-C1-I4 = Existence, pour chaque activité du plan national d’action, d’une désignation claire de l’organisation ou de l’entité chargée de la mener
    .definition = Chaque activité a une organisation ou une entité qui en répond, quels que soient les autres participants.
    .numerator = Activités pour lesquelles le plan nomme une organisation ou une entité responsable
    .denominator = Toutes les activités du plan
    .counts = Une activité dotée d’un chef de file nommé, seul ou avec des partenaires en appui.
    .excludes = « Tous les partenaires » ou « les ministères compétents » ; une liste de participants sans chef de file.

S9-C1-M1 = Plan national d’action

S9-C2 = Porte sur les ressources prévues pour le plan, ses activités et son suivi, et sur le réalisme du budget.
    .label = Budget du plan

S9-C2-I1 = Budgétisation, ou non, de chaque activité du plan national d’action
    .definition = Le plan ou ses annexes indiquent un montant pour chaque activité prise séparément.
    .numerator = Activités dotées d’un montant propre dans le plan ou ses annexes
    .denominator = Toutes les activités du plan
    .counts = Un montant pour l’activité ; un zéro explicite lorsque le personnel déjà rémunéré suffit.
    .excludes = Un total pour plusieurs activités ; « à déterminer » ; une source d’argent sans montant.

S9-C2-I2 = Inscription, ou non, au budget de ressources pour exécuter le plan national d’action
    .definition = De l’argent pour exécuter le plan figure dans un budget de l’État ou d’un donateur, au-delà des chiffres du plan lui-même.
    .counts = Une ligne d’un budget de l’État adopté ; un budget de donateur approuvé qui cite le plan ou ses activités.
    .excludes = Une demande en attente d’approbation ; une promesse sans montant ; l’argent d’une action contre la traite étrangère au plan.

S9-C2-I3 = Caractère réaliste, ou non, du budget
    .definition = Les montants correspondent au coût probable des activités, et le total est à la portée des sources citées.
    .counts = Des montants justifiés par des prix, des salaires ou des dépenses passées ; un total que couvrent les recettes acquises et probables.
    .excludes = Des sommes rondes sans calcul ; un total qui repose sur des donateurs non encore sollicités.

S9-C2-I4 = Inscription, ou non, au budget de ressources pour les tâches de l’organisation ou de l’entité chargée de suivre le plan national d’action et d’en rendre compte
    .definition = Le suivi des progrès et la rédaction des rapports ont leurs propres fonds, à la disposition de l’entité qui en est chargée.
    .counts = Des sommes pour le temps de travail, la collecte de données, les réunions ou les rapports liés à ces deux tâches.
    .excludes = Les frais généraux de l’entité, sans part réservée au plan ; l’argent destiné à une seule évaluation externe.

S9-C2-M1 = Plan national d’action, avec les budgets de l’État et ceux des donateurs

S9-C3 = Porte sur la place des acteurs clés dans le plan et sur la clarté des processus de coordination et de recherche de fonds externes.
    .label = Partenariat et coordination

S9-C3-I1 = Inclusion, ou non, dans le plan national d’action de tous les acteurs clés, dont les ONG
    .definition = Tout organisme, public ou non, dont le travail conditionne le plan y a un rôle énoncé.
    .counts = Ministères, services de détection et de répression, inspection du travail, ONG et autres, nommés avec une tâche.
    .excludes = La présence à une consultation sans tâche dans le plan ; « la société civile », sans organisation nommée.

S9-C3-I2 = Existence de processus clairs pour coordonner l’exécution du plan national d’action, avec des réunions régulières entre disciplines et entre secteurs
    .definition = Les intéressés savent comment ils se coordonnent : qui les réunit, à quel rythme, et comment les décisions parviennent à qui les exécute.
    .counts = Une procédure écrite avec un calendrier de réunions où plusieurs secteurs et disciplines sont présents.
    .excludes = Des réunions convoquées seulement en cas de crise ; des réunions internes à un ministère ; un comité sur le papier, sans calendrier.

S9-C3-I3 = Existence de processus clairs pour solliciter, auprès de donateurs externes, le financement d’activités de lutte contre la traite conformes aux priorités du plan national d’action
    .definition = Il y a une manière convenue de chercher de l’argent à l’extérieur, et les priorités du plan y passent en premier.
    .counts = Une procédure écrite disant qui sollicite les donateurs, pour quelles priorités, et comment éviter les demandes en double.
    .excludes = Les demandes d’organisations isolées, hors du plan ; des activités choisies par un donateur, puis ajoutées au plan.

S9-C3-M1 = Plan national d’action

S9-C4 = Porte sur la clarté des objectifs, des activités, des hypothèses et des risques, et sur les liens entre eux.
    .label = Logique du plan national d’action

S9-C4-I1 = Clarté et pertinence, ou non, des objectifs
    .definition = Chaque objectif dit ce qui doit changer et pour qui, et s’attaque à un problème que le plan décrit.
    .counts = Un objectif dont on pourrait vérifier qu’il est atteint, et dont le plan donne la raison.
    .excludes = Une activité présentée comme un objectif, telle la tenue d’une formation ; un but qui vaudrait pour n’importe quel pays.

S9-C4-I2 = Clarté, ou non, des liens entre activités et objectifs
    .definition = À la lecture, on voit quel objectif chaque activité sert et comment elle est censée y aider.
    .counts = Une activité rattachée à un objectif, avec l’étape attendue de l’une à l’autre.
    .excludes = Des activités simplement rangées sous un titre ; un objectif sans activité ; une activité qui ne sert aucun objectif énoncé.

S9-C4-I3 = Énoncé clair, ou non, des hypothèses et des risques
    .definition = Le plan expose ce qui doit se vérifier pour qu’il aboutisse, et ce qui pourrait l’empêcher.
    .counts = Des hypothèses et des risques propres au plan, rattachés à un objectif ou à une activité.
    .excludes = Des généralités sur la volonté politique ou le financement ; des risques qui ne se devinent qu’entre les lignes.

S9-C4-M1 = Plan national d’action

S9-C5 = Porte sur les indicateurs du plan et sur ce qu’il prévoit pour le suivi et l’évaluation.
    .label = Suivi et évaluation

S9-C5-I1 = Caractère clair, pertinent et mesurable, ou non, des indicateurs
    .definition = Deux personnes qui emploient le même indicateur mesureraient la même chose, et sauraient si un objectif est en voie d’être atteint.
    .counts = Un indicateur doté d’une unité et d’une source de données, rattaché à un objectif.
    .excludes = « Capacité améliorée », sans mesure ; un indicateur pour lequel aucune donnée n’existe ni n’est prévue.

S9-C5-I2 = Existence, dans le plan, d’une composante de suivi et d’évaluation, ou d’un plan d’accompagnement à cet effet
    .definition = Le plan, ou un second document adopté avec lui, dit ce qui est suivi et évalué, quand et par qui.
    .counts = Un chapitre du plan, ou un plan distinct de suivi et d’évaluation, avec des tâches et des dates.
    .excludes = La promesse d’évaluer, sans date ni responsable ; une simple liste d’indicateurs.

S9-C5-M1 = Plan national d’action

U33 = Les questions de cette section sont là pour guider l’élaboration d’un plan d’action. Pour le contenu des plans nationaux, on trouve des recommandations dans les Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006).

FN53 = Ainsi, parmi les plans nationaux de 11 pays examinés au titre du programme GLO.ACT de l’ONUDC (2016), quatre seulement reposaient sur des données et cinq seulement avaient des indicateurs mesurables (fondés surtout sur les résultats) ; aucun n’exposait clairement risques et hypothèses, aucun n’avait un budget complet.
    .erratum = Imprimé « basés sur les résultats », rendu ici par « fondés sur les résultats ». Que l’on ait voulu parler des produits reste ouvert : le mot imprimé peut recouvrir les deux, et la note ne donne pas d’exemple.

FN54 = Ces questions sont là pour guider l’élaboration d’un plan d’action. Pour le contenu des plans nationaux, on trouve des recommandations dans les Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006), du Centre international pour le développement des politiques migratoires.

FN55 = Pour rendre la budgétisation plus facile, on peut ranger les activités en deux groupes : les postes d’action et les « affaires courantes », soit ce qui se poursuivra avec ou sans plan national d’action (par exemple le renforcement de la scolarisation et les activités du même ordre, qui relèvent en général d’autres plans). Le plan d’action de la Nouvelle-Zélande pour prévenir la traite illustre cette démarche.
