# Référentiel ICAT, section 4 : prévenir la migration à risque par de meilleurs moyens de subsistance

S4-T = Prévenir la migration à risque par de meilleurs moyens de subsistance
    .short = Moyens de subsistance

S4-N1 = La promotion de meilleurs moyens de subsistance, comme stratégie contre la traite, repose surtout sur l’idée que des revenus plus élevés rendront moins probable une migration, dans le pays ou vers l’étranger, pouvant comporter un risque de traite ou d’exploitation sous d’autres formes.

S4-N2 = Parmi les activités qui visent à améliorer les moyens de subsistance figurent par exemple :

S4-N2-a = La promotion de nouvelles activités rémunératrices, comme l’artisanat

S4-N2-b = La formation professionnelle et les services de placement

S4-N2-c = Les programmes de microcrédit

S4-N2-d = Les programmes destinés à rendre plus rentables des entreprises existantes

S4-L1 = Très peu d’éléments indiquent que la promotion de moyens de subsistance, menée seule, ait été une stratégie efficace de prévention de la traite.
    .title = Moyens de subsistance seuls : très peu d’éléments probants

S4-L2 = Miser sur les moyens de subsistance pour prévenir la traite se heurte par exemple aux difficultés suivantes :
    .title = Difficultés d’une prévention par les moyens de subsistance

S4-L2-a = Pour les personnes candidates à la migration, les moyens de subsistance proposés ne sont pas une alternative convaincante au départ

S4-L2-b = Ces programmes ont tendance à passer à côté des personnes les plus vulnérables. C’est notamment vrai du microcrédit : il vise les gens les plus à même de rembourser, qui, par définition, ne sont pas les plus vulnérables de la communauté

S4-L2-c = Dans la décision de migrer, les moyens de subsistance ne sont qu’une considération parmi beaucoup d’autres

S4-L2-d = Les personnes candidates à la migration sont trop nombreuses pour que la traite puisse être combattue ainsi, d’autant qu’il est souvent facile aux trafiquants d’aller ailleurs et de viser d’autres personnes et communautés vulnérables

S4-L3 = Le lien entre pauvreté et migration à risque n’est pas formellement établi. Deux constats reposent en revanche sur des éléments de fait :
    .title = Pauvreté, proximité, attentes et migration à risque
    .erratum = Imprimé « démontant » ; lire « démontrant » (certain : seul ce verbe convient à des preuves d’un lien).

S4-L3-a = La proximité de routes et de la frontière de pays plus riches pèse lourd dans les tendances migratoires, migration à risque comprise

S4-L3-b = Des revenus et une instruction plus élevés peuvent aussi nourrir des attentes qui mènent à une migration à risque

S4-QH = Pour concevoir des programmes de moyens de subsistance comme stratégie de prévention de la traite, les questions particulières à examiner pourraient être les suivantes :

S4-Q1 = À partir de quel niveau d’emploi ou de revenu les membres de la communauté qui projettent d’émigrer y renonceraient-ils ?
    .why = Les personnes candidates à la migration trouvent peu convaincants les moyens de subsistance proposés (enseignement 2 a), et des revenus accrus peuvent même nourrir des attentes menant à une migration à risque (enseignement 3 b). Sans niveau connu, rien ne distingue un gain qui change les décisions d’un gain sans effet.
    .good-1 = Un chiffre ou une description de ce niveau, pour chaque groupe de personnes qui projettent de partir
    .good-2 = Ce qu’en disent les personnes elles-mêmes, et la façon dont elles ont été interrogées
    .good-3 = L’écart entre ce niveau, les gains actuels et ceux espérés ailleurs
    .good-4 = Les personnes qu’aucun niveau accessible sur place ne retiendrait

S4-Q2 = Est-il réaliste d’attendre de l’intervention qu’elle porte l’emploi ou les revenus jusqu’à ce niveau ?
    .why = Très peu d’éléments montrent qu’un tel programme, mené seul, prévienne la traite (enseignement 1). Un gain qui reste en deçà du niveau de la question 1 peut laisser intacte toute décision de migrer.
    .good-1 = L’écart entre l’emploi ou le revenu actuel et le niveau trouvé à la question 1
    .good-2 = Le gain attendu par personne, à quelle date, et l’expérience sur laquelle il se fonde
    .good-3 = Les conditions locales qui le limitent : marchés, emplois offerts, crédit, saison
    .good-4 = Ce que fera le programme si l’écart ne peut être comblé

S4-Q3 = D’autres facteurs, peut-être sans lien avec les moyens de subsistance, contribuent-ils à la décision d’entreprendre une migration à risque ?
    .why = Les moyens de subsistance sont une considération parmi bien d’autres (enseignement 2 c), et la proximité de routes et de pays plus riches pèse lourd elle aussi (enseignement 3 a). Si les autres facteurs restent inconnus, les revenus peuvent monter sans que les départs à risque cessent.
    .good-1 = Les autres facteurs trouvés, par sexe et groupe d’âge
    .good-2 = Ce qui vous l’apprend : entretiens, recherches, programmes antérieurs
    .good-3 = Le poids de chacun à côté du revenu
    .good-4 = Ceux sur lesquels le programme ou un partenaire peut agir, et ceux qui demeurent

S4-Q3-ex = Le goût de l’aventure joue-t-il un rôle chez les jeunes ?

S4-Q4 = Quel est le risque d’un déplacement de la criminalité ? Autrement dit, si le programme rend son groupe cible moins vulnérable, avec quelle facilité les trafiquants pourraient-ils déplacer leurs opérations vers d’autres personnes ou communautés ?
    .why = Les trafiquants peuvent souvent changer de lieu sans peine et s’en prendre à d’autres personnes vulnérables (enseignement 2 d ; note 9). Un programme qui protège un groupe sans regarder au-delà risque de changer seulement qui subit le tort.
    .good-1 = Les personnes et les lieux vers lesquels les trafiquants pourraient se tourner
    .good-2 = La facilité avec laquelle ils le feraient, et ce qui fonde ce jugement
    .good-3 = Le signe qui révélerait un déplacement, et qui le surveille
    .good-4 = La parade prévue : zone élargie, partenaires ailleurs, autres mesures en parallèle

S4-Q5 = Est-il possible de définir le groupe cible de façon à rendre un impact plus probable ?
    .why = Les personnes candidates à la migration sont trop nombreuses pour cette approche (enseignement 2 d), et les plus vulnérables tendent à lui échapper (enseignement 2 b). Un groupe mal délimité peut disperser les fonds sur des gens qui n’auraient subi aucun tort.
    .good-1 = Les critères qui définissent le groupe, et les éléments qui les relient à la traite
    .good-2 = La taille estimée du groupe, à côté du nombre de personnes que le programme peut aider
    .good-3 = La manière d’atteindre les plus vulnérables, sans que des conditions de prêt ou d’entrée les écartent
    .good-4 = Les autres groupes envisagés, et pourquoi ils ont été retenus ou non

S4-Q5-ex1 = D’autres moyens de subsistance pourraient-ils être offerts à celles et ceux qui pratiquent la traite, ou qui pourraient la pratiquer ?

S4-Q5-ex2 = Obtiendrait-on de meilleurs résultats si les ressources disponibles étaient recentrées sur l’amélioration des moyens de subsistance au service de la réinsertion des victimes de la traite, groupe cible distinct et mieux défini ?

S4-Q6 = La promotion de moyens de subsistance a-t-elle sa place dans un ensemble d’activités plus large ?
    .why = Mené seul, ce type de programme n’a que très peu d’éléments pour lui (enseignement 1), mais il peut avoir un rôle parmi d’autres mesures (note 22). Le revenu seul peut laisser intact l’espoir d’une vie meilleure au loin, qui l’emporte souvent sur des risques connus (note 27).
    .good-1 = Les autres activités, et qui les mène
    .good-2 = Ce que les moyens de subsistance apportent et que les autres activités ne peuvent apporter
    .good-3 = L’ordre et les liens entre elles : mêmes personnes, mêmes lieux, même période
    .good-4 = Le risque de déplacement pour l’ensemble des activités

S4-Q6-ex = Les moyens de subsistance pourraient-ils compléter des activités qui font naître, dans la communauté cible, l’espoir qu’une vie meilleure ne passe pas seulement par la migration ?

S4-EH = Évaluer des activités de prévention de la migration à risque par de meilleurs moyens de subsistance

S4-C1 = Examine si des données propres à éclairer la conception d’activités d’amélioration des moyens de subsistance sont disponibles.
    .label = Situation de référence

S4-C1-I1 = Disponibilité de données sur l’écart entre les moyens de subsistance actuels et le niveau à partir duquel le groupe cible renoncerait à une migration à risque
    .definition = Le fait que l’équipe dispose de deux mesures, pour le même groupe et la même date : la façon dont les gens gagnent leur vie, et le niveau auquel ils disent ne plus vouloir partir en prenant des risques.
    .counts = Des données sur la zone visée, assez récentes pour décrire le présent, avec méthode et échantillon indiqués.
    .excludes = Les chiffres nationaux de la pauvreté ; des données de revenu sans le niveau auquel les gens resteraient ; les estimations du personnel.

S4-C1-M1 = Enquête auprès des ménages

S4-C2 = Examine combien de personnes les programmes axés sur les moyens de subsistance ont couvertes.
    .label = Portée

S4-C2-X = Ne montre pas dans quelle mesure ces programmes ont profité aux personnes.

S4-C2-I1 = Nombre de participantes et de participants qui ont reçu une formation professionnelle
    .definition = Personnes ayant suivi une formation qui prépare à un métier, jusqu’à un taux de présence fixé d’avance, chacune comptée une fois.
    .counts = Une présence attestée par des feuilles signées, avec métier, dates et heures.
    .excludes = Une inscription sans présence ; une seconde formation de la même personne ; les séances de sensibilisation.

S4-C2-I2 = Nombre de personnes à qui une possibilité d’emploi a été offerte
    .definition = Personnes à qui le programme a proposé une place précise qu’elles pouvaient prendre : un emploi, un stage payé ou un entretien organisé pour un poste vacant.
    .counts = Une offre dont l’employeur, le poste et la date sont consignés, chaque personne une fois, qu’elle l’ait prise ou non.
    .excludes = Les listes d’offres ; les foires à l’emploi ; les places trouvées sans le programme.

S4-C2-I3 = Nombre de personnes aidées à monter leur propre entreprise
    .definition = Personnes ayant reçu du programme argent, matériel, conseils ou formation pour ouvrir une activité à leur nom, seules ou avec d’autres.
    .counts = Une aide reçue et consignée, chaque personne une fois, même si plusieurs formes d’aide ont été données.
    .excludes = Une aide à une entreprise déjà en marche ; une demande non encore acceptée ; les autres membres du ménage.

S4-C2-M1 = Documents relatifs aux formations

S4-C2-M2 = Suivi des personnes participant au programme

S4-C2-M3 = Suivi des personnes participant au programme

S4-C3 = Examine dans quelle mesure les moyens de subsistance ont évolué à la suite de l’activité.
    .label = Changements dans les moyens de subsistance

S4-C3-X = Ne montre pas les effets de ce changement sur la vulnérabilité à la traite ou à la migration à risque. Ne peut jamais servir d’indicateur indirect de cette vulnérabilité.

S4-C3-I1 = Évolution du nombre de personnes du groupe cible ayant un nouvel emploi rémunéré ou une nouvelle entreprise
    .definition = Différence entre les nombres relevés avant et après l’activité, sur deux périodes de même durée, chacune des deux situations étant comptée à part.
    .counts = Un travail payé commencé dans la période et toujours occupé au moment de l’enquête ; une entreprise ouverte et en activité.
    .excludes = Le travail familial non payé ; un emploi conservé ; une entreprise enregistrée mais inactive ; la même personne deux fois dans une catégorie.

S4-C3-I1-a = Personnes qui ont trouvé un nouvel emploi rémunéré

S4-C3-I1-b = Personnes qui ont créé une nouvelle entreprise

S4-C3-I2 = Évolution du niveau de revenu des personnes participant au programme
    .definition = Différence entre le revenu net de chaque personne avant et après l’activité, à la même saison, corrigée des prix ; donner la médiane avec la moyenne.
    .counts = Les gains de tous les travaux de la personne, en argent ou en nature, frais déduits.
    .excludes = Les prêts et subventions reçus ; l’argent envoyé par des proches ; le chiffre d’affaires sans déduction des frais ; le revenu des personnes ayant quitté le programme, à présenter à part.

S4-C3-M1 = Suivi des personnes participant au programme

S4-C4 = Examine dans quelle mesure les changements ci-dessus se sont maintenus. Cela compte tout particulièrement pour un travail indépendant qui a démarré grâce à un apport de fonds, tel un prêt servant à constituer le stock d’une petite boutique.
    .label = Maintien des changements dans les moyens de subsistance

S4-C4-I1 = Évolution des indicateurs ci-dessus (catégorie 3) 12 et 24 mois après le début de l’activité
    .definition = Nouveaux emplois, nouvelles entreprises et niveau de revenu, mesurés de nouveau chez les mêmes personnes et de la même façon à chacune des deux dates.
    .counts = La situation à la date même : emploi conservé ou remplacé, entreprise toujours active, revenu du moment.
    .excludes = Les personnes non jointes, à signaler à part sans les supposer stables ; les personnes entrées plus tard dans le programme.
    .erratum = Imprimé : à compter du démarrage de l’activité, alors que les indicateurs parallèles des sections 3 et 6 comptent à partir de sa fin. Lire comme imprimé ; question ouverte : rien ne dit si la différence est voulue.

S4-C4-M1 = Suivi des personnes participant au programme

S4-C5 = Examine dans quelle mesure l’activité a fait changer les actes ou les comportements.
    .label = Changements en matière de migration

S4-C5-X = Ne montre pas dans quelle mesure ces changements ont un impact sur la traite.
    .erratum = Les mises en garde parallèles des sections 3 et 6 ajoutent que de tels changements peuvent servir d’indicateur indirect si le lien est suffisamment étayé ; rien de tel n’est imprimé ici. Lire comme imprimé, sans cet ajout ; question ouverte : rien ne dit si l’omission est voulue.

S4-C5-I1 = Évolution de la migration au sein du groupe cible, ou parmi les personnes à la charge de ses membres
    .definition = Différence, entre deux périodes comparables, du nombre et de la part des personnes qui ont quitté leur lieu de vie habituel pour vivre ou travailler ailleurs, dans le pays ou à l’étranger.
    .counts = Les départs dépassant une durée d’absence fixée d’avance, aux mêmes mois de chaque année.
    .excludes = Les trajets quotidiens vers le travail ; les visites brèves ; les personnes venues s’installer dans la zone pendant la période.
    .numerator = Personnes du groupe cible, ou à leur charge, qui ont migré pendant la période
    .denominator = Toutes les personnes du groupe cible, avec celles à leur charge si elles sont comptées
    .direction = Toute migration est comptée ; montrez à part les départs à risque, car une migration sûre peut être un bon résultat.

S4-C5-M1 = Enquête auprès des ménages et registres des autorités locales

S4-C6 = Évalue l’impact réel sur le problème que constitue la traite.
    .label = Impact sur la traite des personnes

S4-C6-I1 = Évolution, dans la zone où opèrent les réseaux criminels existants, du nombre de victimes de la traite
    .definition = Différence entre deux dates du nombre estimé de personnes soumises à la traite dans toute la zone où opèrent les réseaux, qui peut dépasser de beaucoup celle du programme.
    .counts = Les victimes identifiées et une estimation de celles qui ne le sont pas, par une même méthode aux deux dates.
    .excludes = Les chiffres de la seule zone du programme ; les personnes exposées à la traite ; les migrants ayant fait l’objet d’un trafic illicite qui ne sont pas victimes de la traite.
    .direction = Moins de victimes recensées peut seulement vouloir dire moins de victimes identifiées ; cherchez aussi un déplacement.

S4-C6-M1 = Études longitudinales à méthodes mixtes (qualitatives et quantitatives)

U29 = La section 4 traite de l’amélioration des moyens de subsistance comme activité menée seule. Les options dans ce domaine peuvent jouer aussi un rôle, par exemple au sein d’un ensemble de mesures plus large, le risque de déplacement de la criminalité restant présent à l’esprit.

U30 = La période sur laquelle la migration est mesurée doit tenir compte des tendances saisonnières.

FN22 = Cette section traite de l’amélioration des moyens de subsistance comme activité menée seule. Les options dans ce domaine peuvent jouer aussi un rôle, par exemple au sein d’un ensemble de mesures plus large, le risque de déplacement de la criminalité restant présent à l’esprit.

FN23 = Communication personnelle de Michael Dottridge, consultant en prévention de la traite.

FN24 = Voir, par exemple, H. Moen et C. Wiik, Utrygg trafikk. Kartlegging av internasjonale trender innen menneskehandel, Oslo, Agence norvégienne de coopération pour le développement (NORAD), 2008.

FN25 = Voir, d’une part, Projet interorganisations des Nations Unies sur la traite (UNIAP), Human Trafficking Sentinel Surveillance, Poipet (Cambodge-Thaïlande), Bangkok, 2009 ; d’autre part, J. Chamberlain et al., Trafficking of Women and Children …, premières observations sur la République démocratique populaire lao, Bangkok, même organisme, 2001.

FN26 = Voir la note 9.
    .erratum = Imprimé « note 10 » ; lire note 9 (certain : la note 9 explique le déplacement de la criminalité, la note 10 cite une enquête auprès de parties prenantes).

FN27 = Des évaluations récentes menées dans la Corne de l’Afrique font ressortir la part de l’espoir dans la décision d’émigrer. Là même où les gens connaissent bien les risques de la migration, l’espoir d’une vie meilleure entretenu par les passeurs prend souvent le dessus. Voir notamment Research Communications Group (Porirua, 2016), « Independent Evaluation of IOM Project » (DCI-MIGR/2011/107), sur un projet qui aide des partenaires gouvernementaux et non gouvernementaux à protéger les droits humains des migrants le long de la route d’Afrique de l’Est.

FN28 = La période considérée doit prendre en compte les tendances saisonnières de la migration.
