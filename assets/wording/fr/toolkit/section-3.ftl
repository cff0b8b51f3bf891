# ICAT toolkit, section 3 : sensibiliser aux risques de traite et à la manière d’y faire face

S3-T = Sensibiliser aux risques de traite et à la manière d’y faire face
    .short = Sensibilisation

S3-N1 = La sensibilisation repose sur l’idée que certains aspects de la traite des personnes échappent au groupe cible considéré, et qu’il est de ce fait moins à même d’agir comme il le faudrait.

S3-N2 = Les buts de telles activités peuvent être divers, en particulier :

S3-N2-a = Dissuader d’une migration exposant à la traite des personnes

S3-N2-b = Faire connaître d’autres canaux de migration, qui soient sûrs

S3-N2-c = Inciter les tiers témoins, ou les victimes elles-mêmes, à signaler les cas de traite, par exemple à une ligne d’assistance téléphonique

S3-N2-d = Appeler à boycotter les produits du travail forcé, ou à préférer les produits de fabrication éthique

S3-N3 = Tous ces exemples supposent que le groupe cible fait plus que prendre conscience : il agit aussi en conséquence.

D8 = Enquête menée de vive voix auprès de personnes qui passent, le plus souvent dans un lieu public, un coin de rue par exemple.
    .term = Sondage au passage

S3-L1 = Des investissements considérables sont allés aux programmes de sensibilisation à la traite des personnes, mais peu d’éléments permettent d’en apprécier l’impact, surtout en matière de prévention.
    .title = Peu d’éléments sur l’impact, surtout en prévention

S3-L2 = Les évaluations des initiatives de sensibilisation conduites à ce jour ont révélé des lacunes communes, qui touchent :
    .title = Cinq lacunes que les évaluations retrouvent sans cesse

S3-L2-a = La connaissance du degré de sensibilisation déjà atteint dans la population cible

S3-L2-b = La définition des gestes attendus de cette population une fois sensibilisée

S3-L2-c = Le repérage et la levée des obstacles qui empêchent le groupe cible d’agir comme souhaité

S3-L2-d = Le lien à établir entre les gestes souhaités et un impact possible sur la traite des personnes, avec toute hypothèse qui l’explique

S3-L2-e = L’évaluation des résultats des interventions

S3-L3 = Il serait possible d’éviter ces lacunes, ou de les réduire nettement, en inscrivant la sensibilisation dans des initiatives de changement de comportement plus vastes et en s’appuyant sur l’expérience et le savoir-faire des sciences comportementales.
    .title = La sensibilisation, élément du changement de comportement

S3-QH = Pour concevoir des initiatives de sensibilisation, les questions particulières à examiner pourraient être les suivantes :

S3-Q1 = Qui compose précisément le groupe cible de l’intervention ?
    .why = Ce que les gens savent déjà, ce qu’ils ont à faire et ce qui les retient restent souvent en suspens, disent les évaluations (enseignement 2). Rien de cela ne peut être tranché pour un groupe aux contours flous.
    .good-1 = Qui fait partie du groupe et qui n’en fait pas partie : lieu, âge, sexe, travail, projets de migration
    .good-2 = Ce qui justifie le choix de ce groupe au vu du schéma de traite visé
    .good-3 = Son effectif approximatif, et la source de ce chiffre
    .good-4 = Les personnes dont l’avis pèse sur ses décisions : famille, employeurs, figures de la communauté

S3-Q2 = Quelle conduite l’intervention cherche-t-elle à changer ou à renforcer dans le groupe cible ? Que voulez-vous que ce groupe fasse ?
    .why = La sensibilisation suppose que les gens agissent, non qu’ils sachent seulement (introduction) ; or les gestes attendus restent souvent indéterminés (enseignement 2 b). La réussite ne peut alors guère être préparée ni mesurée.
    .good-1 = L’action attendue, en termes assez concrets pour qu’un tiers puisse l’observer
    .good-2 = Qui doit agir, quand et où
    .good-3 = La nature du comportement : nouveau, à changer ou à renforcer
    .good-4 = Ce que les gens font aujourd’hui à la place

S3-Q3 = En quoi ce changement de comportement, ou ces gestes, contribueront-ils à la lutte contre la traite ?
    .why = Le lien entre les gestes souhaités et la traite est l’une des lacunes relevées par le passé (enseignement 2 d). Faute de ce lien, les gens peuvent faire tout ce qui leur est demandé sans que la traite en soit changée.
    .good-1 = Les étapes qui mènent du geste à l’effet sur la traite, une par une
    .good-2 = L’hypothèse sur laquelle repose chaque étape, avec la mention vérifiée ou non vérifiée
    .good-3 = L’effet attendu, en des termes qui permettent de le mesurer
    .good-4 = Les réactions possibles des trafiquants, déplacement compris

S3-Q3-ex = S’agit-il par exemple de réduire le nombre de nouvelles victimes, d’identifier des victimes existantes ou d’augmenter le nombre de cas signalés ?

S3-Q4 = Sur quels éléments repose l’idée que ces gestes contribueront aux résultats voulus ?
    .why = Ce qui paraît plus sûr ne l’est pas toujours : les canaux réguliers laissent parfois des dettes qui, de fait, lient les travailleurs à leur lieu de travail (note 19). Un conseil non vérifié peut exposer les personnes qu’il devait protéger.
    .good-1 = Les études ou données sur ce lien, avec le lieu et l’année
    .good-2 = Les constats qui vont en sens contraire
    .good-3 = Ce que valent ces éléments pour ce groupe et pour cette route
    .good-4 = Ce qui n’a pas été vérifié, et la manière dont le programme le vérifiera

S3-Q5 = À quel point le ou les groupes cibles sont-ils déjà sensibilisés ?
    .why = Le groupe est présumé ignorer un aspect de la traite (introduction), mais ne pas établir ce qu’il sait déjà est une lacune courante (enseignement 2 a). Apprendre aux gens ce qu’ils savent laisse intact le véritable obstacle.
    .good-1 = Ce que le groupe sait, pense et compte faire, aspect par aspect
    .good-2 = La source et la date de ces constats, ou l’enquête qui les fournira
    .good-3 = L’aspect ignoré, et en quoi cette ignorance entrave l’action
    .good-4 = Les différences au sein du groupe

S3-Q6 = Qu’est-ce qui empêche le ou les groupes cibles d’adopter la conduite ou les gestes que vous espérez ?
    .why = Les obstacles laissés en place sont l’une des cinq lacunes que les évaluations de la sensibilisation retrouvent sans cesse (enseignement 2). Connaître un risque ne conduit pas forcément à changer de conduite (note 8).
    .good-1 = Les obstacles propres à chaque groupe cible, non aux gens en général
    .good-2 = Les normes, mais aussi le coût, l’accès, le temps, le manque de choix
    .good-3 = Ce qui vous l’apprend : recherches, entretiens, programmes antérieurs
    .good-4 = Ceux que le programme peut lever et ceux qui lui échappent

S3-Q6-a = Des normes sociales ou culturelles vont-elles à l’encontre de cette conduite ?

S3-Q6-b = Si vous incitez à acheter des produits éthiques, trouve-t-on assez d’informations fiables sur leur fabrication ?

S3-Q6-c = Si vous déconseillez la migration à risque, les gens sur place voient-ils d’autres choix réalistes ?

S3-Q7 = Comment l’intervention ou le programme envisagé permettra-t-il de vaincre ces obstacles ?
    .why = Les lacunes relevées touchent le repérage des obstacles, mais aussi leur levée (enseignement 2 c). Inscrire la sensibilisation dans un effort plus large de changement de comportement pourrait y remédier (enseignement 3).
    .good-1 = Pour chaque obstacle : une activité, un partenaire ou la raison de le laisser
    .good-2 = Une aide au-delà du message : coût, accès, temps, choix possibles
    .good-3 = Les acquis des sciences comportementales sur lesquels s’appuie la démarche
    .good-4 = Le signe auquel vous verrez qu’un obstacle a disparu

S3-Q8 = À quelles sources d’information le groupe cible fait-il le plus confiance ?
    .why = Le groupe doit agir d’après le message, et non se contenter de le recevoir (introduction). Une source dont il se méfie peut être entendue de beaucoup et suivie de peu.
    .good-1 = Les sources que le groupe cite lui-même, par ordre de confiance
    .good-2 = Ce qui vous l’apprend : recherches, entretiens, campagnes antérieures
    .good-3 = Les sources à éviter, avec la raison
    .good-4 = Ce que chaque source jugée fiable peut et veut bien transmettre

S3-Q8-ex = Le groupe se fie-t-il par exemple à certains membres de la communauté, à des sites de médias sociaux ou à une ONG précise, nationale ou internationale ?

S3-Q9 = Y a-t-il lieu de segmenter le groupe cible ? Si oui, comment ?
    .why = Le degré de sensibilisation et les obstacles, deux des lacunes courantes (enseignement 2), peuvent varier d’une partie du groupe à l’autre. Un message unique risque de passer à côté de celles et ceux à qui il en faudrait un autre.
    .good-1 = Les segments, et la différence qui justifie chacun d’eux
    .good-2 = Le message, la langue et la source pour chaque segment
    .good-3 = Ce qui est prévu pour les personnes qui lisent peu ou pas, et pour les personnes handicapées
    .good-4 = S’il n’y a qu’un segment, la raison

S3-Q9-ex = Faut-il d’autres messages, ou d’autres sources d’information, selon qu’il s’agit d’enfants et de jeunes, d’hommes et de femmes, de minorités ethniques, de groupes linguistiques, de degrés d’instruction ou d’alphabétisation différents ?

S3-EH = Évaluer des activités de sensibilisation aux risques de traite et à la manière d’y faire face

S3-C1 = Examine si des données propres à éclairer la conception d’activités de sensibilisation sont disponibles.
    .label = Situation de référence

S3-C1-I1 = Disponibilité de données sur ce que le groupe cible sait, sur ses attitudes et sur ses intentions
    .definition = Le fait que l’équipe dispose, avant d’arrêter son projet, de données sur ce que le groupe cible sait de la traite, ce qu’il en pense et ce qu’il compte faire.
    .counts = Une enquête ou une étude datée sur ce groupe, ou sur un groupe assez proche pour en tenir lieu, qui couvre les trois aspects.
    .excludes = Les impressions du personnel ; des chiffres nationaux où le groupe n’apparaît pas ; des données sur les seules connaissances.

S3-C1-I2 = Disponibilité de données sur les conduites qui exposent à la traite des personnes et les gestes qui en protègent
    .definition = Le fait que l’équipe dispose de données sur les conduites réelles qui accroissent ou réduisent le risque de traite, et non sur les seules connaissances ou intentions.
    .counts = Des registres ou des résultats d’enquête sur les gestes accomplis : se renseigner sur un employeur, partir sans papiers, garder un numéro à appeler.
    .excludes = Ce que les gens disent qu’ils feraient ; des données sur la migration muettes sur la manière de migrer.

S3-C1-M1 = Travaux de recherche disponibles, enquête auprès des ménages ou sondage au passage

S3-C2 = Examine combien de personnes l’activité a couvertes, ou combien y ont été exposées.
    .label = Portée

S3-C2-X = Ne montre pas dans quelle mesure le message est passé.

S3-C2-I1 = Nombre de personnes ayant participé à une séance de sensibilisation
    .definition = Les personnes présentes à une séance où le programme a donné des informations sur la traite, toutes séances additionnées.
    .counts = Chaque personne inscrite ou comptée dans la salle, une seule fois si les noms sont relevés ; sinon, préciser que le chiffre compte des présences.
    .excludes = L’équipe d’organisation, les intervenants et les interprètes ; les personnes invitées qui ne sont pas venues.

S3-C2-I2 = Nombre de personnes exposées à une campagne médiatique
    .definition = Le nombre estimé de personnes qui ont vu, entendu ou lu la campagne au moins une fois dans la presse, sur les ondes ou en ligne.
    .counts = L’audience des créneaux utilisés ; les personnes interrogées qui se rappellent la campagne, avec extrapolation à la population étudiée.
    .excludes = Toute l’audience d’une station, quel que soit le créneau ; des vues ou des clics additionnés comme autant de personnes.

S3-C2-I3 = Nombre de personnes exposées aux supports du programme
    .definition = Le nombre estimé de personnes qui ont vu ou reçu au moins un dépliant, une affiche, un film ou un autre support réalisé par le programme.
    .counts = Les personnes interrogées qui reconnaissent un support montré ou décrit, avec extrapolation à la population étudiée.
    .excludes = Les supports imprimés ou remis, qui relèvent de l’indicateur suivant ; les personnes qui se rappellent les supports d’un autre organisme.

S3-C2-I4 = Nombre de supports distribués (indicateur indirect)
    .definition = Les exemplaires de supports du programme sortis du stock pour être remis ou exposés, comptés là où les personnes touchées ne peuvent l’être.
    .counts = Les dépliants, affiches, cartes ou clés USB remis ou posés, par type et par lieu.
    .excludes = Les exemplaires imprimés encore en stock ; ceux envoyés à des partenaires qui n’ont pas dit ce qu’ils en ont fait.
    .direction = Plus d’exemplaires ne veut pas dire plus de personnes touchées : comparer au plan de distribution.

S3-C2-M1 = Documents relatifs aux séances de sensibilisation

S3-C2-M2 = Données des médias

S3-C2-M3 = Enquête auprès des ménages ou sondage au passage

S3-C2-M4 = Enquête auprès des ménages ou sondage au passage

S3-C2-M5 = Documents du programme

S3-C3 = Examine dans quelle mesure l’activité a fait évoluer les connaissances, les attitudes ou les actions envisagées.
    .label = Changements dans les connaissances, attitudes et actions envisagées

S3-C3-X = Ne montre pas s’il est probable que les comportements suivent. Ne peut jamais servir d’indicateur indirect d’un changement de comportement.

S3-C3-I1 = Évolution, dans le groupe cible, du nombre de personnes ayant certaines connaissances, attitudes ou intentions, par exemple de celles qui
    .definition = L’écart, entre la situation de référence et la situation finale, du nombre de personnes interrogées dans le groupe cible qui donnent à une même question la réponse retenue.
    .counts = Les réponses à des questions identiques posées aux mêmes personnes, ou à des échantillons de même taille tirés de la même manière.
    .excludes = Les réponses recueillies une seule fois ; les personnes extérieures au groupe cible ; les réponses soufflées par l’enquêteur ou l’enquêtrice.

S3-C3-I1-a = Savent citer trois signes de traite

S3-C3-I1-b = Connaissent le numéro d’une ligne d’assistance sur la traite des personnes ou la migration sûre

S3-C3-I1-c = Emploieraient une victime de la traite rentrée au pays

S3-C3-I1-d = N’achèteraient pas de produits du travail forcé

S3-C3-I1-e = Disent qu’elles essaieraient d’acquérir d’autres qualifications avant d’émigrer

S3-C3-I1-f = Disent qu’elles feraient trois démarches pour rendre leur migration moins risquée

S3-C3-I1-g = Disent qu’elles envisageraient de s’inscrire à un registre de dons d’organes

S3-C3-M1 = Questionnaires remplis avant et après (lorsqu’il s’agit de sessions de formation)

S3-C3-M2 = Enquête auprès des ménages ou sondage au passage, en situation de référence puis en situation finale
    .erratum = Les données sont dites « limites », ce qui n’a pas de sens à côté des données de référence ; lire « données finales » (probable : le couple anglais « baseline and endline » convient, et « endline » rendu mot à mot explique le terme).

S3-C4 = Examine dans quelle mesure les changements se sont maintenus. Cela peut compter tout particulièrement pour les attitudes et les actions envisagées, car une formation ou une réunion locale, par exemple, peut voir ses effets s’estomper.
    .label = Maintien des changements

S3-C4-I1 = Évolution des indicateurs ci-dessus (catégorie 3) dans les 6 à 12 mois qui suivent la fin de l’activité
    .definition = La variation du nombre de personnes ayant la connaissance, l’attitude ou l’intention retenue, entre la fin de l’activité et une seconde mesure de 6 à 12 mois plus tard.
    .counts = Les mêmes questions posées de nouveau, dans cette période, aux mêmes personnes ou à un échantillon comparable.
    .excludes = Les mesures faites à la clôture de l’activité ; les personnes qui ont depuis suivi une activité semblable.
    .direction = Un niveau qui se maintient depuis la fin de l’activité est un bon résultat ; une baisse montre que l’effet s’estompe.

S3-C4-M1 = Suivi des personnes ayant participé à la formation

S3-C4-M2 = Enquête de suivi auprès des ménages, ou enquête recueillant des données finales
    .erratum = La seconde enquête est dite recueillir des données de référence ; lire « données finales » (probable : une évolution de 6 à 12 mois après l’activité ne se mesure pas par une enquête de départ, et la catégorie 3 prévoit les deux).

S3-C5 = Examine dans quelle mesure l’activité a fait changer les actes ou les comportements.
    .label = Changements dans les actes ou les comportements

S3-C5-X = Ne montre pas dans quelle mesure ces changements ont un impact sur la traite. Peut servir d’indicateur indirect de cet impact à la seule condition que le lien entre les actes et le recul de la traite soit suffisamment étayé, par exemple par des hypothèses vérifiées.

S3-C5-I1 = Évolution du nombre de personnes qui migrent par des canaux réguliers
    .definition = L’écart entre deux périodes égales du nombre de personnes de la zone du programme qui partent munies des titres qu’exige le trajet.
    .counts = Les départs enregistrés par l’autorité chargée des titres, du placement ou des frontières, à la même saison d’une année à l’autre.
    .excludes = Les demandes non encore accordées ; les départs réguliers de personnes étrangères au groupe ou à la zone visés.
    .direction = La migration régulière n’est pas toujours plus sûre (note 19) : montrer qu’elle l’est sur ce trajet.

S3-C5-I2 = Évolution du nombre de personnes qui consultent un centre de migration avant de partir
    .definition = L’écart entre deux périodes égales du nombre de personnes venues chercher des informations ou des conseils dans un centre de migration avant leur départ.
    .counts = Une visite, un appel ou une consultation en ligne d’une personne candidate à la migration, comptée une fois par période.
    .excludes = Les personnes qui viennent après leur retour ; celles qui demandent d’autres services ; les passants qui prennent un dépliant.

S3-C5-I3 = Évolution du nombre d’appels valides pris en charge par la ligne d’assistance sur la traite
    .definition = L’écart entre deux périodes égales du nombre d’appels ayant trait à la traite ou à un risque de traite, et traités par une personne de la ligne.
    .counts = Les appels demandant de l’aide ou un conseil, ou signalant un cas ou un soupçon, consignés avec leur suite.
    .excludes = Les appels parasites ; les appels muets ou abandonnés ; les appels répétés sur un cas déjà consigné.
    .direction = Une hausse montre que la ligne sert davantage, non que la traite augmente.

S3-C5-M1 = Documents que conserve l’organisation concernée

S3-C6 = Évalue l’impact réel sur le problème que constitue la traite.
    .label = Impact sur la traite des personnes

S3-C6-I1 = Évolution du nombre de victimes de la traite
    .definition = L’écart, pendant et après le programme, du nombre estimé de victimes du schéma visé, identifiées ou non.
    .counts = Des estimations faites deux fois selon une même méthode, dans la zone du programme et là où la traite aurait pu se déplacer.
    .excludes = Le nombre de victimes identifiées, pris pour le total ; une baisse locale sans examen du déplacement.

S3-C6-I2 = Nombre de réseaux de traite éliminés
    .definition = Réseaux qui n’ont plus d’activité sous aucune forme, selon une étude faite quelque temps après l’intervention.
    .counts = Un réseau dont les organisateurs et les moyens ne servent plus à la traite, sans signe de reprise à une date fixée d’avance, selon deux sources indépendantes.
    .excludes = Un réseau qui n’a perdu que des exécutants, a remplacé les personnes arrêtées, s’est déplacé, a changé de méthode ou n’a été perturbé qu’un temps.

S3-C6-I3 = Nombre de victimes sorties de la traite et dont la réinsertion est durable
    .definition = Les personnes qui ont quitté pour de bon la situation de traite et mènent une vie stable, d’après un suivi dans le temps.
    .counts = Une personne suivie jusqu’au terme de l’étude, qui a un logement stable et des moyens de subsistance et n’a pas subi de nouvelle traite.
    .excludes = Les personnes sorties de la traite mais encore en prise en charge temporaire ; les personnes perdues de vue.

S3-C6-M1 = Études longitudinales à méthodes mixtes (qualitatives et quantitatives)

U26 = Face à une campagne qui encourage la migration régulière, par exemple, demandez-vous s’il est prouvé que migrer ainsi est plus sûr que de le faire de manière irrégulière.

U27 = Les colonnes des tableaux d’évaluation présentent des catégories d’indicateurs, des exemples d’indicateurs et des méthodes possibles de collecte : les indicateurs y figurent à titre d’exemples, les méthodes à titre de possibilités.

U28 = Les études longitudinales à méthodes mixtes sont en général coûteuses et longues. Elles ne devraient porter que sur des programmes arrivés à maturité, une fois établi que ceux-ci sont prêts à une telle évaluation.

FN18 = Peter H. van der Laan, Monika Smit, Inge Busschers et Pauline Aarten (2011), « Cross-border Trafficking in Human Beings », sur les stratégies de lutte contre l’exploitation sexuelle, Campbell Systematic Reviews, The Campbell Collaboration, Oslo (Norvège) ; Jacqueline Berman et Phil Marshall (2011), Evaluation of the International Organization for Migration …, sur son action contre la traite, Oslo (Norvège), Agence norvégienne de coopération pour le développement ; et l’examen de 77 évaluations de projets ou de programmes qui figurent dans la base de données de la Walk Free Foundation sur l’évaluation de projets.

FN19 = Si une campagne encourage la migration régulière, par exemple, a-t-il été démontré que cette voie est plus sûre que la migration irrégulière ? En théorie, la migration régulière rend les migrants moins vulnérables à l’exploitation ; dans les faits, il n’en va pas toujours ainsi. Il arrive que les canaux réguliers laissent aux travailleurs de lourdes dettes qui les lient en réalité à leur lieu de travail, même quand les conditions y relèvent de l’exploitation. En outre, là où aucune voie de recours ne fonctionne, les autorités peuvent encore arrêter et expulser des migrants en situation régulière, ou ceux-ci n’avoir, entre autres, aucun moyen de récupérer les revenus qui leur ont été retenus. Voir par exemple Ministère vietnamien de la sécurité publique et Organisation internationale pour les migrations (2013), Research report on internal trafficking and … forced labour in Viet Nam.

FN20 = Le sondage au passage consiste à interroger de vive voix les personnes qui passent, le plus souvent dans un lieu public, un coin de rue par exemple.

FN21 = Ces études sont en général coûteuses et longues ; elles ne devraient porter que sur des programmes mûrs, une fois établi qu’ils sont prêts à une évaluation de cet ordre (Cathy Zimmerman et al. (2015), Safer labour migration and community-based prevention …, sous-titré « The state of the evidence for programming », London School of Hygiene and Tropical Medicine).
