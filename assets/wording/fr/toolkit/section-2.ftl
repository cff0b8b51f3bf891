# Référentiel ICAT, section 2 : recenser et choisir les mesures de lutte

S2-T = Recenser et déterminer les mesures contre la traite
    .short = Choix des mesures

S2-N1 = Les mesures de lutte contre la traite sont traditionnellement rangées sous trois « P » : prévention, poursuites et protection ; un quatrième, celui des partenariats, s’y est ajouté plus récemment. Comme l’ICAT l’a déjà fait observer, ce classement a eu tendance à cloisonner la conception des interventions : nombre de programmes s’occupent uniquement de prévention, de protection ou de poursuites, ou voient dans ces domaines des mondes séparés et distincts, sans circulation ni interaction de l’un à l’autre.

S2-N2 = Au sein des quatre « P », en outre, la « prévention » s’est toujours entendue dans un sens étroit : le travail sur les facteurs considérés comme aggravant la vulnérabilité des personnes ou des communautés face à la traite, tels que la pauvreté, l’absence de débouchés économiques sur place ou le manque de sensibilisation. Dans une acception plus traditionnelle, prévenir consiste à tenter de faire reculer la criminalité et de dissuader les criminels ; cette façon de voir peut élargir l’éventail des options et permettre d’élaborer des programmes où les quatre catégories se recoupent plus aisément.

S2-N3 = Cette section a pour but d’encourager et d’aider celles et ceux qui conçoivent des programmes à réfléchir au schéma de traite, ou aux schémas, que vise au juste l’intervention prévue, puis à la combinaison précise de mesures qui, à cet égard, a le plus de chances de produire un effet. Cette réflexion conduit aux sections 3 à 9, où sont examinés certains types d’activités.

D4 = Dans cet usage restrictif, la prévention est le travail sur les facteurs considérés comme aggravant la vulnérabilité des personnes ou des communautés face à la traite, tels que la pauvreté, l’absence de débouchés économiques sur place ou le manque de sensibilisation.
    .term = Prévention (usage restrictif)

D5 = Dans cette acception plus traditionnelle, la prévention consiste à tenter de faire reculer la criminalité et de dissuader les criminels.
    .term = Prévention (sens traditionnel)

D6 = Les approches « axées sur l’offre » ont pour objet unique ou principal de rendre les personnes moins vulnérables à la traite.
    .term = Approches axées sur l’offre

D7 = La stratégie de perturbation est un outil d’action policière proactive, qui cherche à perturber les criminels dans leur capacité de commettre un crime.
    .term = Stratégie de perturbation

D7-a = Des personnes soupçonnées d’activités criminelles sont surveillées ouvertement, afin d’entraver leur capacité de s’y livrer.
    .term = Stratégie de perturbation : surveillance non dissimulée

D7-b = Des sanctions frappent à répétition les groupes criminels pour des infractions mineures ou administratives.
    .term = Stratégie de perturbation : sanctions répétées

D7-c = Des mesures, comme celles que décrit le texte principal (question 5), entravent le mode opératoire du groupe criminel.
    .term = Stratégie de perturbation : entrave au mode opératoire

S2-L1 = Aucun cas vérifié de façon indépendante n’a été trouvé où une action « axée sur l’offre », visant surtout ou seulement à rendre les personnes moins vulnérables, ait fait reculer la traite. Plusieurs métaévaluations de programmes de prévention et une vaste enquête parmi les parties prenantes en ont cherché.
    .title = Action axée sur l’offre : aucun recul vérifié de la traite

S2-L2 = Les schémas de traite sont nombreux et variés. En voici des exemples :
    .title = Des schémas de traite nombreux et variés

S2-L2-a = L’exploitation d’enfants dans la prostitution, là où la société tolère cette pratique

S2-L2-b = La traite aux fins de prélèvement d’organes, née de l’écart entre la demande d’organes et ce que l’offre légale permet d’obtenir

S2-L2-c = La traite de travailleuses et travailleurs domestiques, facilitée par des politiques qui ne parviennent ni à leur assurer la protection et les recours du droit du travail, ni à offrir des canaux de migration légaux et sûrs à celles et ceux d’entre eux qui migrent

S2-L2-d = La traite de réfugiés et de demandeurs d’asile qui, persécutés dans leur pays d’origine, fuient sans papiers, sans moyens suffisants ni soutien communautaire, et avec le concours de passeurs

S2-L3 = Ces schémas ont chacun leur propre ensemble de facteurs contributifs et appellent, en matière de prévention, des solutions différentes.
    .title = À chaque schéma, une prévention différente

S2-QH = Pour recenser et déterminer des mesures de lutte, les questions particulières à examiner pourraient être les suivantes :

S2-Q1 = Quel schéma de traite, ou quels schémas, l’intervention cherche-t-elle précisément à prévenir ?
    .why = Les schémas diffèrent par les facteurs qui les nourrissent et appellent des solutions différentes (enseignement 3). Un programme qui n’en nomme aucun risque d’emprunter une solution conçue pour un autre.
    .good-1 = Le ou les schémas visés, décrits séparément, et ceux qui sont laissés de côté
    .good-2 = Pour chacun, recrutement, déplacements, finalité et moyens d’emprise, sources à l’appui
    .good-3 = Ce qui distingue les victimes du reste de leur communauté, données comparatives à l’appui
    .good-4 = Ce que l’on ignore encore, et comment on le saura

S2-Q1-a = Comment et par qui les victimes sont-elles recrutées, et d’où viennent-elles ?

S2-Q1-b = Comment et par qui les victimes sont-elles transportées, d’où et vers où ?

S2-Q1-c = À quelle fin les victimes sont-elles exploitées ?

S2-Q1-d = Qu’est-ce qui met trafiquants et réseaux en mesure de maintenir la victime en situation d’exploitation : par exemple privation de liberté, menaces contre elle ou sa famille, dettes, retards de paiement, rétention des papiers ?

S2-Q1-e = Qu’est-ce qui rend une personne ou une communauté plus vulnérable à la traite, et qu’est-ce qui, le cas échéant, distingue les victimes du reste de leur communauté ? Jusqu’à quel point ces facteurs sont-ils systémiques, comme lorsqu’un groupe ethnique donné est exploité ?

S2-Q2 = Quels facteurs sous-tendent ce schéma de traite ?
    .why = Aucun recul de la traite vérifié de façon indépendante n’a été rattaché à un travail portant surtout ou seulement sur la vulnérabilité (enseignement 1). Une analyse limitée aux victimes oublie ce qui permet aux trafiquants d’agir, de gagner, de dissimuler et d’échapper aux poursuites.
    .good-1 = Les facteurs qui permettent de commettre, rentabiliser, dissimuler et justifier le crime, et d’échapper aux poursuites
    .good-2 = Des facteurs du côté des trafiquants et de la demande, non des seules victimes
    .good-3 = La source de chaque facteur, et son degré de certitude
    .good-4 = Les facteurs qui en entretiennent d’autres, et ceux qui n’en sont que la suite

S2-Q2-a = Quels facteurs permettent aux trafiquants ou aux réseaux de mener ces activités criminelles ?

S2-Q2-b = Quels facteurs rendent ces activités criminelles profitables aux trafiquants ou aux réseaux ?

S2-Q2-c = Quels facteurs permettent aux trafiquants ou aux réseaux de cacher leurs activités criminelles ou d’échapper au repérage ?

S2-Q2-d = Quels facteurs permettent aux trafiquants ou aux réseaux d’échapper aux poursuites pour ces activités criminelles ?

S2-Q2-e = Quels facteurs permettent de justifier des actes que la loi tient pour de la traite ?

S2-Q3 = Parmi les facteurs qui sous-tendent le schéma, lesquels entrent, si l’on est réaliste, dans le champ du programme de lutte contre la traite ?
    .why = Chaque schéma a son propre ensemble de facteurs contributifs (enseignement 3). Un programme qui ne dit pas lesquels il prend en charge peut se voir juger sur d’autres, qu’il n’a jamais été en mesure de changer.
    .good-1 = Les facteurs retenus et les facteurs écartés, avec la raison de chaque choix
    .good-2 = Ce que permettent le mandat, les partenaires, le temps et l’argent
    .good-3 = Qui d’autre travaille sur les facteurs écartés, et le lien du programme avec ces acteurs

S2-Q4 = Parmi les facteurs qui sous-tendent le schéma, sur lesquels est-il réaliste d’agir avec un impact sur la traite ?
    .why = La prévention s’est entendue comme un travail sur des facteurs tels que la pauvreté (introduction), sans qu’un cas vérifié de façon indépendante ait été trouvé où ce travail ait fait reculer la traite (enseignement 1). Un facteur peut être réel, mais céder trop peu au programme pour que le schéma change.
    .good-1 = Pour chaque facteur retenu, les étapes qui mènent de son évolution à un recul de la traite
    .good-2 = L’ampleur du changement nécessaire, comparée à celle que le programme peut obtenir
    .good-3 = Ce qui fonde ce jugement : évaluations, recherches, programmes antérieurs
    .good-4 = Les facteurs abandonnés parce que l’effet serait trop faible

S2-Q4-ex = Si la pauvreté et la corruption, par exemple, favorisent la traite, peut-on raisonnablement attendre du programme qu’il agisse assez sur elles pour contrer les schémas visés ?

S2-Q5 = Quelles possibilités y a-t-il de rendre ces activités criminelles plus difficiles à mener ?
    .why = Comprise aussi comme la dissuasion des criminels, la prévention peut offrir davantage d’options (introduction). Tant que personne ne cherche ce qui gênerait les trafiquants, ces options restent hors du débat.
    .good-1 = Les phases du crime que l’on peut compliquer : recrutement, transport, emprise, exploitation
    .good-2 = Une mesure pour chaque phase, et qui l’applique : police, communautés, plateformes
    .good-3 = La façon dont les réseaux s’adapteraient, et ce que ferait alors le programme
    .good-4 = Les torts possibles pour les victimes, les migrants et les communautés, et comment les éviter

S2-Q5-ex = Des stratégies de perturbation seraient-elles utiles : campagnes de sensibilisation là où les trafiquants recrutent, mécanismes de signalement communautaire, contrepublicité dans les lieux ou sur les plateformes où ils vantent leurs filières ?

S2-Q6 = Quelles possibilités y a-t-il d’évincer le marché criminel propre à ce schéma, et de réduire ou de cibler les profits des trafiquants ?
    .why = On n’a reconnu que plus récemment combien la demande de biens et services que des victimes ont pu produire nourrit la traite, et ce qu’agir sur elle pourrait apporter à la prévention (note 12). Si nul ne suit l’argent, la traite peut rester aussi rentable qu’avant.
    .good-1 = Les points du schéma où l’argent se gagne, par qui et aux dépens de qui
    .good-2 = Les ouvertures trouvées : recrutement sûr, chaînes d’approvisionnement, marchés publics, produit du crime
    .good-3 = Des partenaires en mesure d’agir : employeurs, acheteurs, services d’enquête financière
    .good-4 = Ce qui révélerait une baisse des profits

S2-Q6-a = Comment pourrait-on « évincer » le marché criminel propre à ce schéma, par exemple par des voies de recrutement sûres où employeurs et migrants se choisissent, de sorte que les filières d’exploitation ne rapportent plus ?

S2-Q6-b = Comment pourrait-on réduire les profits des trafiquants, notamment en fermant les chaînes d’approvisionnement mondiales aux biens que produisent des victimes de la traite ?

S2-Q6-b-a = Les chaînes d’approvisionnement du secteur privé pourraient-elles être mieux contrôlées ?

S2-Q6-b-b = Les garanties pourraient-elles être plus strictes dans la passation des marchés publics ?

S2-Q6-c = Comment pourrait-on s’attaquer aux profits des trafiquants par un usage actif des instruments contre le blanchiment d’argent ou visant le produit du crime ?

S2-Q7 = Quelles possibilités y a-t-il de faire courir plus de risques aux trafiquants ?
    .why = De nombreux programmes s’en tiennent à la prévention ou aux poursuites, ou les traitent à part (introduction). Une prévention conçue sans que nul se demande ce que risquent les trafiquants peut les laisser aussi libres d’agir qu’auparavant.
    .good-1 = Ce que risquent aujourd’hui ces trafiquants : repérage, poursuites, peines réellement prononcées
    .good-2 = Les services dont la capacité doit croître, dans la justice pénale et au-dehors
    .good-3 = Ce qui les freine, outre le manque de connaissances : mandat, ressources, incitations
    .good-4 = Les garanties qui évitent aux victimes d’être elles-mêmes sanctionnées

S2-Q7-ex = Peut-on y parvenir, par exemple, en donnant aux acteurs de la justice pénale, à l’inspection du travail et à d’autres intervenants une plus grande capacité de repérer, de poursuivre et de sanctionner ce genre de crime ?

S2-Q8 = Quelles possibilités y a-t-il de rendre la société moins tolérante envers ce que font les trafiquants et les réseaux, ou de contrer les normes sociales qui font plus facilement accepter des pratiques d’exploitation ?
    .why = Dans l’un des schémas cités, des enfants sont exploités dans la prostitution là où la société le tolère (enseignement 2 a). Une exploitation qui passe pour normale peut n’être jamais signalée, même là où la loi l’interdit.
    .good-1 = Les normes en jeu dans ce schéma, qui y adhère, et ce qui vous l’apprend
    .good-2 = Les personnes dont l’avis compte pour celles qui tolèrent l’exploitation
    .good-3 = Le changement attendu dans les conduites, et la façon de l’observer
    .good-4 = Le risque qu’un message aggrave la stigmatisation, et comment l’éviter

S2-Q8-a = Attend-on des enfants qu’ils contribuent au revenu de la famille ?

S2-Q8-b = Des groupes tels que les femmes, les étrangers, des groupes ethniques ou les personnes en situation de prostitution subissent-ils une discrimination ?

S2-Q8-c = Le travail domestique, ou le travail dans d’autres secteurs de services, est-il exclu des formes d’emploi reconnues et assorties de droits fondamentaux au travail ?

U23 = Servez-vous de cette section pour réfléchir au schéma de traite, ou aux schémas, que vise au juste l’intervention prévue, et à la combinaison précise de mesures qui, à cet égard, a le plus de chances de produire un effet. Les sections 3 à 9, qui examinent certains types d’activités, viennent dans la suite de cette réflexion.

U24 = Les questions particulières à se poser pour recenser et déterminer des mesures de lutte pourraient être, entre autres, celles de la liste, donnée à titre indicatif.

U25 = On ne peut dire ce qui distingue les victimes qu’à l’aide de données comparatives. Il se peut, par exemple, que les victimes aient en général peu d’instruction, sans en avoir moins que le reste de leur communauté.

FN12 = Sur ce point, deux choses n’ont été reconnues que plus récemment : à quel degré ces crimes sont alimentés par la demande de biens et de services que des victimes de la traite ont pu produire, et le rôle préventif que pourraient jouer des interventions en la matière (ICAT, 2014).
    .erratum = Imprimé « 2014 » après le nom de l’ICAT, sans référence complète dans les notes. Lire Preventing Trafficking in Persons by Addressing Demand, qui figure parmi les ressources (probable : même auteur, même année, même sujet).

FN13 = CTI Reviews (2016), Criminal Law for the Criminal Justice Professional, p. 13.

FN14 = ICAT, ouvrage déjà cité (2016).
    .erratum = Imprimé « op. cit. (2016) » sans titre, alors que les notes 1 et 6 donnent deux titres à un document de l’ICAT de 2016. Lire le document cité à la note 6 (probable : les deux titres commencent par les mêmes mots, l’auteur et l’année concordent).

FN15 = Voir la page publiée dans la rubrique des actualités du site du Haut-Commissariat des Nations Unies aux droits de l’homme (HCDH).
    .erratum = Imprimé avec « & » à la fin de l’adresse, comme s’il manquait une suite. Lire l’adresse sans ce signe (probable : le numéro de l’actualité est complet avant lui).

FN16 = Seules des données comparatives permettent de répondre à cette question. Il se peut, par exemple, que les victimes aient en général peu d’instruction, sans en avoir moins que le reste de leur communauté.

FN17 = La stratégie de perturbation est un outil d’action policière proactive, qui cherche à perturber les criminels dans leur capacité de commettre un crime. Il y en a plusieurs types, entre autres : a) surveiller ouvertement des personnes soupçonnées d’activités criminelles, afin d’entraver leur capacité de s’y livrer ; b) frapper à répétition les groupes criminels de sanctions pour des infractions mineures ou administratives ; c) prendre des mesures qui entravent leur mode opératoire, comme celles que décrit le texte principal.
