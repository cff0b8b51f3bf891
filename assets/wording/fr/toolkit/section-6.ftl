# Référentiel ICAT, section 6 : renforcer la capacité de la justice pénale

S6-T = Donner à la justice pénale la capacité de réprimer la traite
    .short = Justice pénale

S6-N1 = L’action de la justice pénale a pour buts d’identifier les auteurs d’infractions, de les poursuivre et de les faire condamner, et d’assurer aux victimes l’accès à la justice et à des voies de recours.

S6-N2 = Renforcer les capacités de la justice pénale se justifie ainsi : quand les risques des trafiquants augmentent et que leurs profits se réduisent, la traite devient une activité criminelle moins rentable, et son ampleur tend de ce fait à diminuer.

S6-N3 = Les mesures de justice pénale consolident aussi l’état de droit. Elles remplissent en outre une fonction normative importante : elles créent un environnement où il est affirmé sans équivoque que la traite est inacceptable dans une société.

S6-N4 = Parmi les activités qui renforcent les capacités de la justice pénale face à la traite figurent les suivantes :

S6-N4-a = Faire mieux connaître et mieux appliquer certaines notions juridiques difficiles liées à la traite

S6-N4-b = Concevoir une stratégie de lutte spécialisée à laquelle participent, au parquet et dans les services d’enquête, des personnes spécialement formées

S6-N4-c = Former le personnel de première ligne au repérage des cas de traite

S6-N4-d = Constituer des équipes d’enquête conjointes à l’appui de l’action menée dans plusieurs pays

S6-N4-e = Recourir à des techniques d’enquête proactives, comme les opérations sous couverture, les informateurs, la surveillance secrète ou les écoutes téléphoniques

S6-N5 = Les approches financières retiennent elles aussi de plus en plus l’attention, comme forme d’enquête et comme moyen de rendre la traite moins profitable. Elles s’en prennent au produit de ce crime, en gelant et en confisquant des avoirs, et aux instruments qui servent à le commettre (véhicules, matériel de communication, etc.), que l’on confisque également.

S6-L1 = Depuis que le Protocole relatif à la traite des personnes est en vigueur, les poursuites menées à bien contre des trafiquants sont devenues beaucoup plus nombreuses et plus diverses. Peu d’éléments indiquent pourtant que les ressources importantes consacrées à former les acteurs de la justice pénale se répercutent sur l’ampleur des réseaux et sur leurs ramifications.
    .title = Davantage de poursuites, peu d’effet visible sur les réseaux

S6-L2 = À l’heure actuelle :
    .title = État actuel des enquêtes et des poursuites

S6-L2-a = Les enquêtes sur la traite dépendent encore fortement du témoignage des victimes, dont beaucoup hésitent à se manifester

S6-L2-b = Nombre d’enquêtes s’en prennent aux exécutants plutôt qu’à ceux qui organisent et dirigent les réseaux au plus haut niveau, ou qu’aux réseaux entiers

S6-L2-c = Les données recueillies et les rapports établis sur la justice pénale comptent surtout les enquêtes et les poursuites ; ils ne distinguent pas les exécutants des grands criminels et n’indiquent pas dans quelle mesure les réseaux sont visés

S6-L2-d = Dans les pays d’origine, le personnel de la justice pénale a jugé particulièrement difficile d’atteindre les acteurs situés au bout de la filière : ce sont souvent eux qui en profitent le plus, et ils peuvent être complices de l’exploitation et des abus les plus flagrants

S6-L2-e = Des victimes sont encore sanctionnées pour des infractions qu’elles ont commises du fait de la traite

S6-L2-f = De nombreux praticiens s’intéressent vivement au détail des affaires et aux façons concrètes dont, à l’étranger, leurs homologues enquêtent sur la traite et engagent des poursuites contre les trafiquants

S6-L3 = Peu de programmes ont cherché à mesurer comment évolue dans la durée le comportement des personnes qui participent à des ateliers de renforcement des capacités de la justice pénale. Les évaluations relèvent cependant souvent un obstacle majeur au renforcement des capacités : la forte rotation du personnel de la justice pénale.
    .title = Comportements peu mesurés, forte rotation du personnel

S6-L4 = La traite des personnes donne lieu à des enquêtes complexes. Certains États peuvent juger faible le rendement de l’investissement, eu égard aux ressources limitées qu’ils ont pour combattre l’ensemble de la criminalité.
    .title = Enquêtes complexes et rendement de l’investissement

S6-QH = Pour concevoir des programmes qui renforcent les capacités de la justice pénale contre la traite, les questions particulières à examiner pourraient être les suivantes :

S6-Q1 = Le système de justice pénale concerné a-t-il les bases sans lesquelles la lutte contre la traite ne peut être efficace ?
    .why = Les évaluations citent souvent la forte rotation du personnel comme un obstacle majeur (enseignement 3). Un programme qui ignore de telles failles dans les bases risque de créer des compétences que personne n’est en mesure d’exercer.
    .good-1 = Pour chaque base, ce qui existe en pratique et pas seulement sur le papier
    .good-2 = Les manques qui priveraient la formation d’effet, un par un
    .good-3 = Qui peut combler chaque manque : ce programme, un autre ou les autorités
    .good-4 = Les sources : entretiens avec le personnel, budgets, dossiers judiciaires, rapports d’inspection

S6-Q1-a = Le système a-t-il des politiques encadrant le recrutement, la rotation et la promotion du personnel ?

S6-Q1-b = Le système a-t-il des politiques encadrant l’emploi de la force ?

S6-Q1-c = Le système a-t-il les ressources que demande le travail d’enquête : véhicules, carburant, matériel de communication ?

S6-Q1-d = Le système a-t-il un pouvoir judiciaire indépendant ?

S6-Q1-e = Le système a-t-il la ferme volonté de garantir les mécanismes fondamentaux du procès équitable, dont la charge de la preuve ?

S6-Q1-f = Le système a-t-il une police, un parquet et des juges capables d’analyser correctement le droit et d’appliquer les faits aux chefs d’accusation ?

S6-Q1-g = Le système a-t-il des procédures de coopération qui fonctionnent, entre ses propres composantes et avec d’autres acteurs clés (santé, travail, enfance) ?

S6-Q2 = À quels schémas de traite particuliers les personnes à former ont-elles affaire ? Quelles formes précises de ce crime doivent-elles être capables de combattre ?
    .why = Nombre d’enquêtes visent les exécutants, et ceux qui profitent le plus peuvent être les plus difficiles à atteindre (enseignement 2 b et d). Une formation qui ne désigne aucun schéma ne peut dire sur quelle partie de la filière agir.
    .good-1 = Les schémas propres au secteur des personnes à former : exploitation, routes, recrutement, victimes visées
    .good-2 = Les maillons de la filière que chaque service rencontre, et ceux qu’il ne voit jamais
    .good-3 = Les formes de traite que chaque service doit savoir combattre
    .good-4 = Les sources et leur date, et ce que l’on ignore encore

S6-Q3 = Des poursuites ont-elles déjà abouti dans le pays, et quels traits ont-elles le plus souvent en commun ? Quelles affaires marquantes peuvent servir de référence pour rendre les poursuites plus efficaces ?
    .why = Beaucoup de praticiens s’intéressent de près au détail des affaires et aux méthodes de leurs homologues étrangers (enseignement 2 f). Si les succès du pays ne sont pas étudiés, la formation se prive de cet intérêt et d’un point de comparaison.
    .good-1 = Les poursuites qui ont abouti, avec l’année, la juridiction et la forme d’exploitation
    .good-2 = Leurs points communs : preuves, chefs d’accusation, coopération, poids du témoignage de la victime
    .good-3 = La place des personnes condamnées dans le réseau
    .good-4 = Les affaires marquantes retenues pour la formation, et ce que chacune apprend

S6-Q4 = Quelles connaissances, compétences et attitudes essentielles les personnes à former doivent-elles apprendre à mobiliser pour combattre avec efficacité les schémas de traite particuliers qu’elles rencontrent ?
    .why = Les enquêtes reposent encore largement sur le témoignage des victimes, et des victimes sont encore sanctionnées pour des infractions dues à la traite (enseignement 2 a et e). Une formation trop générale risque de ne rien y changer.
    .good-1 = Ce que chaque groupe doit savoir, savoir faire et être disposé à faire
    .good-2 = Le schéma de la question 2 auquel répond chaque élément
    .good-3 = Le mode de vérification de chaque élément : questionnaire, simulation, observation au travail
    .good-4 = Les sujets laissés de côté à dessein, et pourquoi

S6-Q4-a = Que doivent apprendre les personnes à former sur les lois et règlements en vigueur ?

S6-Q4-b = Que doivent apprendre les personnes à former sur les caractéristiques et les signes qui permettent de repérer la traite et d’identifier ses victimes ?

S6-Q4-c = Que doivent apprendre les personnes à former pour planifier une enquête et prendre des décisions ?

S6-Q4-d = Que doivent apprendre les personnes à former sur l’éventail des techniques d’enquête (enquête réactive ou proactive, stratégie de perturbation, enquête financière) ?

S6-Q4-e = Que doivent apprendre les personnes à former sur la conduite des entretiens avec les victimes ?

S6-Q4-f = Que doivent apprendre les personnes à former pour évaluer les risques que courent les victimes ?

S6-Q4-g = Que doivent apprendre les personnes à former pour connaître les autres parties prenantes, ONG par exemple, et vouloir coopérer avec elles ?

S6-Q4-h = Que doivent apprendre les personnes à former pour produire efficacement les preuves au procès, prévoir les arguments de la défense et y répondre de façon convaincante ?

S6-Q5 = Les personnes à former ont-elles déjà les compétences voulues pour assimiler les connaissances que la formation veut transmettre et pour agir comme elle y encourage ?
    .why = Peu d’éléments indiquent que les ressources importantes consacrées à la formation aient eu un effet sur les réseaux (enseignement 1). Qui n’a pas les bases peut suivre un stage jusqu’au bout sans être capable d’en tirer parti.
    .good-1 = Le niveau de départ que suppose chaque partie de la formation
    .good-2 = La manière dont leur niveau a été vérifié, et quand
    .good-3 = Ce qui est prévu au-dessous de ce niveau : préparation, contenu simplifié ou autre stage

S6-Q6 = Quel poids l’organisme de formation a-t-il dans la sélection des candidatures ? Peut-on accroître les chances de trouver des personnes qui conviennent ?
    .why = Une personne candidate peut avoir reçu des avertissements, être accusée de corruption ou soupçonnée, de source fiable, d’être mêlée à la traite (note 37). Un organisme qui n’a pas son mot à dire risque de former des gens qui n’emploieront pas leurs acquis, ou les emploieront mal.
    .good-1 = Qui propose, choisit et agrée les candidatures, et la part de l’organisme de formation
    .good-2 = Des critères écrits : fonctions, expérience, durée prévue dans le poste
    .good-3 = La vérification des antécédents, et qui s’en charge
    .good-4 = Ce que peut faire l’organisme quand on lui envoie une personne qui ne convient pas

S6-Q6-ex = Des critères précis seraient-ils utiles, ou une formation à deux niveaux, dont le second ne serait ouvert qu’aux meilleurs éléments du premier ?

S6-Q7 = Qu’est-ce qui s’oppose à la mise en pratique des acquis, et comment surmonter ces obstacles ?
    .why = Des statistiques de la criminalité qui rendent mal compte de la traite sont peut-être l’une des raisons de son absence des priorités opérationnelles (note 38). Le personnel formé risque alors de revenir à un poste où il n’a ni le temps ni les moyens d’exercer ses compétences.
    .good-1 = Les obstacles que chaque service rencontrera, et ce qui vous l’apprend
    .good-2 = Une parade pour chacun, et qui en a la charge
    .good-3 = Les engagements de la hiérarchie : temps, moyens, affectations stables
    .good-4 = Les obstacles hors de portée du programme, et ce qu’ils coûtent aux résultats attendus

S6-Q7-a = Le personnel formé risque-t-il de partir ou de changer d’affectation ?

S6-Q7-b = Les moyens d’enquêter risquent-ils de manquer ?

S6-Q7-c = Les priorités opérationnelles risquent-elles de laisser la traite de côté ?

S6-Q7-d = La corruption ou la complicité risquent-elles de faire obstacle ?

S6-Q7-e = La coopération interne ou entre organisations risque-t-elle de souffrir de procédures lacunaires ?

S6-Q8 = Est-il possible d’accompagner dans la durée les personnes formées, pour qu’elles exercent leurs compétences et conservent leurs nouvelles pratiques ?
    .why = Peu de programmes ont cherché à mesurer ce que les personnes formées font autrement avec le temps (enseignement 3), et des personnes interrogées se sont montrées réservées sur les ateliers isolés (note 35). Une pratique que nul ne soutient peut s’éteindre sans bruit.
    .good-1 = La forme d’appui : mentorat, réseau de pairs, conseils sur des affaires en cours, séances de rappel
    .good-2 = Qui l’assure, pendant combien de temps et sur quel budget
    .good-3 = Le suivi de l’usage des compétences, pendant 12 mois au moins après la formation
    .good-4 = À qui s’adresser quand un obstacle apparaît au travail

S6-Q9 = Quel est le rapport entre le programme proposé et les autres programmes de formation ?
    .why = La formation a déjà reçu des ressources importantes (enseignement 1), alors que celles de la lutte contre l’ensemble de la criminalité sont limitées (enseignement 4). Des programmes qui s’ignorent peuvent répéter le même stage et laisser d’autres besoins sans réponse.
    .good-1 = Les autres formations sur le sujet, en cours ou prévues, avec leur organisateur et leur public
    .good-2 = La place du programme dans une stratégie nationale ou régionale, ou l’absence de stratégie
    .good-3 = L’établissement qui conservera et mettra à jour le stage
    .good-4 = Pour la formation de formatrices et formateurs : leur sélection, leur évaluation et leur appui

S6-Q9-a = Le pays ou la région ont-ils une stratégie pour la formation ou le renforcement des capacités et, si oui, quelle place y prennent les activités de formation proposées ? Seront-elles intégrées à un système national d’accréditation ?

S6-Q9-b = Quelle place la formation prend-elle parmi les autres programmes en cours ou prévus dans ce domaine ?

S6-Q9-c = La formation sera-t-elle rattachée à un établissement de formation ?

S6-Q9-d = Si le programme comporte une formation de formatrices et formateurs, quelles mesures sont prévues pour s’assurer de leurs compétences, puis pour les aider ?

S6-Q9-d-a = Quelles mesures garantissent que les personnes issues de la formation de formatrices et formateurs ont acquis les compétences de formation voulues ?

S6-Q9-d-b = Quelles mesures aident les formatrices et formateurs à assurer une formation complémentaire : ressources, mentorat, etc. ?

S6-EH = Évaluer les progrès du renforcement des capacités de la justice pénale contre la traite

S6-C1 = Examine combien de personnes l’activité de renforcement des capacités a couvertes, ou combien y ont été exposées.
    .label = Portée

S6-C1-X = Ne montre pas dans quelle mesure la formation a apporté quelque chose aux personnes présentes.

S6-C1-I1 = Nombre de personnes ayant participé à une session de formation
    .definition = Personnes qui ont pris part à une session donnée, d’après la liste de présence.
    .counts = Chaque personne à qui la formation est destinée et qui a suivi la session jusqu’au bout, une fois par session.
    .excludes = Les personnes inscrites qui ne sont pas venues ; l’équipe de formation, les interprètes et les observateurs.

S6-C1-M1 = Documents relatifs aux sessions de formation

S6-C2 = Examine dans quelle mesure le programme de renforcement des capacités a satisfait les personnes formées.
    .label = Satisfaction des personnes formées

S6-C2-X = Utile pour concevoir l’activité. Ne peut jamais servir d’indicateur indirect de la réussite de la formation.

S6-C2-I1 = Proportion de personnes formées ayant déclaré être satisfaites de divers aspects de la formation, dont le contenu, la méthode, la durée et le lieu
    .definition = Personnes formées qui donnent à un aspect de la formation une note au moins égale au niveau fixé d’avance comme « satisfait » ; le calcul se fait aspect par aspect.
    .counts = Un avis anonyme donné à la fin de la formation, sur la même échelle pour tous les aspects.
    .excludes = Les questionnaires sans avis sur l’aspect en cause ; les remarques faites de vive voix à l’équipe de formation.
    .numerator = Personnes formées se déclarant satisfaites de l’aspect considéré
    .denominator = Toutes les personnes formées ayant donné un avis sur cet aspect, avec en regard le nombre des autres

S6-C2-M1 = Évaluation à l’issue de la formation

S6-C3 = Examine dans quelle mesure l’activité a fait évoluer les connaissances, les attitudes, les compétences ou les actions envisagées.
    .label = Changements dans les connaissances, attitudes, compétences et actions envisagées
    .erratum = La phrase imprimée cite les connaissances, les attitudes et les mesures envisagées, non les compétences. Lire avec les compétences (probable : le nom imprimé de la catégorie les comprend, et deux de ses points les mesurent).

S6-C3-X = Ne montre pas s’il est probable que les personnes formées mettent ensuite en pratique ce qu’elles ont appris. Ne peut jamais servir d’indicateur indirect de cette mise en pratique.

S6-C3-I1 = Évolution du nombre de personnes formées ayant certaines connaissances, attitudes, compétences ou intentions, par exemple de celles qui
    .definition = Pour chaque point retenu, nombre de personnes formées qui y répondent après l’activité, moins le nombre de celles qui y répondaient avant, mesurés dans le même groupe.
    .counts = Ce que la personne sait nommer, dire ou démontrer, noté selon un barème fixé d’avance ; pour le reste, sa propre déclaration.
    .excludes = Les personnes interrogées seulement avant ou seulement après ; les réponses soufflées ; un total qui mêle plusieurs points.

S6-C3-I1-a = Savent citer trois signes de traite
    .erratum = Imprimé « indicateurs de la traite » ; lire « signes » (probable : le même point, dans la section 3, parle de signes révélateurs).

S6-C3-I1-b = Savent dire comment se comporter envers une victime présumée de la traite
    .erratum = Imprimé avec l’adjectif « potentielle », terme que la section 1 emploie pour les personnes exposées à la traite ; lire « victime présumée » (probable : il s’agit du personnel de la justice pénale face à une personne qui présente des signes de traite).

S6-C3-I1-c = Emploieraient une victime de la traite rentrée au pays

S6-C3-I1-d = Montrent qu’elles ont acquis les compétences voulues pour mener un entretien avec des victimes de la traite

S6-C3-I1-e = Disent qu’elles sont capables d’appliquer dans leur travail ce que la formation leur a appris

S6-C3-I1-f = Disent qu’elles appliqueront dans leur travail les connaissances et les compétences acquises

S6-C3-M1 = Questionnaires remplis avant et après la formation

S6-C3-M2 = Démonstration de compétences au cours de simulations

S6-C4 = Examine dans quelle mesure les changements ci-dessus se sont maintenus.
    .label = Maintien des changements dans les connaissances, attitudes, compétences et actions envisagées

S6-C4-I1 = Évolution des indicateurs ci-dessus, sur une période d’au moins 12 mois après la fin de l’activité
    .definition = Écart, point par point, entre le résultat mesuré à la fin de l’activité et celui des mêmes personnes 12 mois plus tard ou davantage.
    .counts = Une nouvelle mesure avec les mêmes questions ou simulations, y compris auprès de personnes qui ont changé de poste.
    .excludes = Les personnes qui n’ont pu être jointes, dont le nombre figure à part ; les personnes formées depuis.
    .direction = Un niveau qui se maintient depuis la fin de l’activité est un bon résultat ; une nouvelle hausse n’est pas nécessaire.

S6-C4-I2 = Nombre de personnes formées encore en mesure d’exercer leurs compétences 12 mois ou plus après la formation
    .definition = Personnes qui, 12 mois après la formation ou plus tard, possèdent encore les compétences enseignées et occupent un poste où elles peuvent les exercer.
    .counts = Une compétence démontrée en simulation ou dans un dossier récent, par une personne dont les fonctions la requièrent.
    .excludes = Le personnel muté à un poste où la compétence ne sert pas ; l’assurance affichée sans démonstration ; une vérification antérieure.

S6-C4-M1 = Suivi des personnes ayant participé à la formation

S6-C5 = Examine dans quelle mesure l’activité a fait changer les actes ou les comportements.
    .label = Changements dans les actes ou les comportements

S6-C5-X = Ne montre pas dans quelle mesure ces changements ont un impact sur la traite. Peut servir d’indicateur indirect de cet impact à la seule condition que le lien entre les actes et le recul de la traite soit suffisamment étayé.

S6-C5-I1 = Évolution du nombre d’affaires qui donnent lieu à des enquêtes, à des poursuites et à des condamnations
    .definition = Affaires de traite ayant atteint chacun des trois stades pendant la période, comparées à une période antérieure de même durée ; chaque stade est compté à part.
    .counts = Une affaire où une enquête a été ouverte, des poursuites engagées ou une condamnation prononcée pour traite, à la date de cet acte.
    .excludes = Une affaire recomptée pour chaque personne mise en cause ; les affaires poursuivies sous d’autres chefs d’accusation, sauf à les indiquer à part.
    .direction = Une hausse peut ne tenir qu’aux exécutants ; à lire avec l’indicateur 5.2.

S6-C5-I2 = Proportion de ces affaires dans lesquelles plusieurs maillons de la filière de la traite ont été poursuivis
    .definition = Un maillon est un rôle dans la filière : recruter, transporter, héberger (au sens du Protocole), exploiter ou gérer l’argent, par exemple.
    .counts = Une affaire où des personnes agissant à deux maillons différents au moins ont été poursuivies, dans un ou plusieurs pays.
    .excludes = Plusieurs personnes poursuivies pour le même rôle ; des suspects nommés mais non poursuivis.
    .numerator = Affaires où des personnes agissant à deux maillons au moins ont été poursuivies
    .denominator = Affaires de l’indicateur 5.1 où des poursuites ont été engagées pendant la même période

S6-C5-I3 = Évolution de la satisfaction des victimes quant à la manière dont la justice pénale les a traitées, telle qu’elles l’expriment
    .definition = Note moyenne, ou part des notes favorables, que les victimes donnent à leur traitement par la police, le parquet et les juridictions, comparée d’une enquête de satisfaction à l’autre.
    .counts = Les avis donnés librement et en confidence par des victimes qui ont eu affaire à l’un de ces services, chaque fois sur la même échelle.
    .excludes = Les avis recueillis par le service noté ; l’opinion du personnel sur sa façon de traiter les victimes.
    .direction = Seules donnent leur avis les victimes que l’on peut joindre ; indiquez combien ont été sollicitées et combien ont refusé.

S6-C5-I4 = Évolution du nombre d’affaires ayant abouti qui reposent sur des déclarations de victimes ou de témoins
    .definition = Affaires terminées par une condamnation pendant la période et dont le jugement se fonde surtout sur de telles déclarations, comparées à une période antérieure de même durée.
    .counts = Une condamnation dont la preuve principale est la déclaration d’une victime ou d’un témoin, comme le montre le jugement ou le dossier.
    .excludes = Les condamnations qui tiennent par des documents, une surveillance ou des preuves financières, la déclaration ne venant qu’à l’appui.
    .direction = Une baisse n’est un progrès que si l’ensemble des affaires ayant abouti ne recule pas ; indiquez-en le nombre en regard.
    .erratum = Imprimé comme la réduction d’un nombre, que produirait aussi une baisse de l’ensemble des affaires ayant abouti. Lire comme imprimé, avec l’indicateur 5.1 ; question ouverte : rien ne dit si une part était visée.

S6-C5-M1 = Dossiers judiciaires, examen de rapports de police et de procédures d’enquête, étude d’affaires

S6-C5-M2 = Enquête de satisfaction menée auprès de victimes

S6-C6 = Évalue l’impact réel sur le problème que constitue la traite.
    .label = Impact sur la traite des personnes

S6-C6-I1 = Évolution du nombre de victimes que l’on a aidées à sortir de leur situation
    .definition = Victimes sorties de la traite pendant la période grâce à une action de la justice pénale ou de ses partenaires, comparées à une période antérieure de même durée.
    .counts = Chaque personne sortie avec cette aide, officiellement reconnue ou non, une fois dans la période.
    .excludes = Les personnes parties seules qui ont cherché de l’aide ensuite ; celles que l’on a déplacées mais qui restent exploitées.
    .direction = Une hausse peut aussi signaler que la traite augmente ; à lire avec l’indicateur 6.2.

S6-C6-I2 = Évolution du nombre de victimes de la traite
    .definition = Estimation du nombre de personnes soumises à la traite dans la zone, les secteurs et la période étudiés, répétée selon la même méthode.
    .counts = Les personnes trouvées ou estimées par l’étude, officiellement reconnues ou non.
    .excludes = Le décompte des victimes identifiées ou prises en charge, qui dépend du repérage ; les estimations issues d’une autre méthode.
    .direction = Un recul en un lieu peut être un déplacement vers un autre.

S6-C6-I3 = Nombre de réseaux de traite éliminés
    .definition = Réseaux qui n’ont plus d’activité sous aucune forme, selon une étude faite quelque temps après l’action menée contre eux.
    .counts = Un réseau dont les organisateurs et les moyens ne servent plus à la traite, sans signe de reprise à une date fixée d’avance, selon deux sources indépendantes.
    .excludes = Un réseau qui n’a perdu que des exécutants, a remplacé les personnes arrêtées, s’est déplacé, a changé de méthode ou n’a été perturbé qu’un temps.

S6-C6-I4 = Nombre de réseaux de traite perturbés
    .definition = Réseaux qui existent toujours, mais dont une action a réduit pour un temps la capacité de pratiquer la traite.
    .counts = Un revers attesté : route abandonnée, avoirs ou locaux perdus, membres clés détenus, activité suspendue.
    .excludes = Les réseaux éliminés, comptés à l’indicateur 6.3 ; les opérations sans effet connu sur le réseau.
    .direction = Un réseau perturbé puis éliminé quitte ce décompte ; à lire avec l’indicateur 6.3.

S6-C6-M1 = Études longitudinales à méthodes mixtes (qualitatives et quantitatives)

FN34 = Grâce aux enquêtes proactives, les services d’enquête peuvent être moins tributaires du témoignage des victimes. Ils peuvent aussi remonter la filière jusqu’à ceux qui tirent réellement profit de la traite et à ceux qui la dirigent, et démanteler ainsi les réseaux.

FN35 = Parmi les évaluations examinées dans Berman et Marshall (2016). Les personnes que le Groupe interinstitutions de coordination contre la traite des personnes (ICAT) a interrogées se sont en outre montrées réservées sur l’utilité d’ateliers de formation isolés pour renforcer les capacités de la justice pénale.
    .erratum = Imprimé « Berman et Marshall (2016) », alors que la note 18 donne 2011 pour un ouvrage des deux mêmes auteurs. Rien ne permet de dire si l’année est une coquille ou s’il s’agit d’un autre ouvrage : le référentiel n’en cite pas d’autre.

FN36 = Ainsi, un agent en poste dans un pays à revenu plus élevé, qui avait participé à une enquête transfrontière réussie et très médiatisée, a dit à l’auteur, en privé, qu’une opération semblable avait peu de chances d’être menée, vu les ressources qu’elle exige.

FN37 = Il peut être utile aussi de s’informer du passé des personnes retenues : avertissements reçus, procédure formelle de licenciement, accusations de corruption, ou soupçons, de source fiable, de participation à la traite.

FN38 = Cela peut tenir en partie à ce que les statistiques de la criminalité, dont beaucoup de chefs de police se servent pour répartir des ressources limitées, rendent souvent mal compte de la traite.
