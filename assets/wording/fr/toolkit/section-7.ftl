# Référentiel ICAT, section 7 : identifier les victimes de manière rapide et précise, et les orienter

S7-T = Identifier vite et avec justesse les victimes de la traite, et les orienter
    .short = Identification et orientation

S7-N1 = Les programmes en faveur d’une identification rapide et précise des victimes de la traite, et de leur orientation vers des services adaptés, répondent principalement à la volonté de les aider à sortir de leur situation, à exercer leurs droits et à accéder à des services dans la perspective d’une réinsertion durable.

S7-N2 = Identifier les victimes peut en outre fonder des enquêtes et des poursuites contre les auteurs de la traite comme contre leurs réseaux, et apporter des données importantes, utiles à la prévention et à l’élaboration des politiques.

S7-N3 = Pour mieux identifier et mieux orienter les victimes de la traite, on peut par exemple :

S7-N3-a = Arrêter des lignes directrices communes, accompagnées d’une formation adaptée, pour toutes les parties prenantes chargées d’identifier les victimes

S7-N3-b = Dépister systématiquement, dans les centres de rétention administrative, les personnes qui ont pu être victimes de la traite

S7-N3-c = Créer des mécanismes nationaux d’orientation

D9 = Cadre qui sert à identifier les victimes de la traite et à faire en sorte qu’elles reçoivent une aide appropriée. Il vise principalement à garantir le respect de leurs droits fondamentaux et à permettre de les orienter efficacement vers des services adaptés.
    .term = Mécanisme national d’orientation

S7-L1 = Les meilleures données disponibles donnent à penser que, parmi les victimes de la traite, seule une faible proportion est aujourd’hui identifiée.
    .title = Faible proportion de victimes identifiées

S7-L2 = Les efforts pour identifier les victimes sont limités, dans certains pays, par la législation en vigueur, qui laisse hors de son champ certaines formes de traite ou certaines victimes possibles.
    .title = Limites tenant à la législation en vigueur

S7-L3 = Il ressort également des recherches auprès des victimes, et de ce que rapportent les organismes d’aide, que certaines victimes évitent l’identification formelle, laquelle ne répond pas nécessairement à leurs besoins ou problèmes (section 8).
    .title = Victimes qui évitent l’identification formelle

S7-L4 = Les données recueillies indiquent que les efforts de repérage de la traite ne portent pas toujours sur les bons lieux, ni sur les bonnes personnes.
    .title = Lieux et personnes visés par le repérage

S7-L5 = De nombreuses victimes signalent que de multiples occasions de les identifier ont été manquées avant qu’elles ne parviennent à s’échapper ou à sortir de la traite.
    .title = Multiples occasions manquées avant la sortie

S7-L6 = L’instauration de mécanismes nationaux d’orientation a nettement progressé. Pourtant, la nature et l’éventail des services offerts aux victimes de la traite restent souvent fonction de facteurs comme l’âge ou le sexe de la victime, le type d’exploitation, la façon dont elle a été identifiée et, surtout, par qui elle l’a été.
    .title = Facteurs dont dépendent encore les services

S7-QH = Questions particulières à se poser pour favoriser une identification rapide et précise des victimes de la traite et une orientation appropriée

S7-Q1 = Quels schémas de traite observe-t-on dans la zone du programme ?
    .why = Le repérage passe parfois à côté des lieux et des personnes qui comptent (enseignement 4). Faute de connaître les schémas locaux, un programme risque de former et de dépister là où peu de victimes passent.
    .good-1 = Chaque schéma : qui est recruté, comment, par qui et pour quelle forme d’exploitation
    .good-2 = Les lieux d’origine, de transit et de destination, dans le pays et au-delà des frontières
    .good-3 = Les sources et leur date, et si elles ne portent que sur les victimes identifiées
    .good-4 = Les groupes ou secteurs sur lesquels on sait peu de chose

S7-Q2 = Dans ces schémas, quelles occasions d’identifier les victimes de la traite se présentent en transit, à destination et au lieu d’origine ?
    .why = Bien des victimes racontent plusieurs moments où quelqu’un aurait pu les identifier (enseignement 5). Un programme qui mise sur un seul canal, ou sur une seule étape du parcours, laisse perdre les autres.
    .good-1 = Les occasions à chaque étape : origine, transit, destination, retour
    .good-2 = Pour chacune, qui rencontre la personne et dans quel cadre
    .good-3 = Les occasions déjà mises à profit, et le nombre de victimes que chacune révèle
    .good-4 = Celles que le programme ouvrira ou renforcera, et pourquoi

S7-Q2-a = Les victimes pourraient-elles s’identifier elles-mêmes, par exemple par une ligne d’assistance téléphonique à destination et à l’origine ? Pourraient-elles aussi le faire au contact de prestataires de services ou d’organismes de lutte contre la traite, à destination ou de retour dans leur communauté ?

S7-Q2-b = D’autres personnes, notamment de simples particuliers, pourraient-elles signaler des cas ?

S7-Q2-c = Le personnel d’inspection (travail, pêche, santé et sécurité), des collègues ou la clientèle pourraient-ils identifier des victimes sur les lieux mêmes de l’exploitation ?

S7-Q2-d = Les services de détection et de répression pourraient-ils identifier des victimes en surveillant les secteurs vulnérables, seuls ou avec des homologues compétents ?

S7-Q2-e = Un travail de proximité auprès des enfants à risque, dont ceux qui vivent dans la rue, mendient ou participent à des activités criminelles, pourrait-il permettre d’identifier des victimes ?
    .erratum = Imprimé « accompagnement » des enfants à risque ; lire « travail de proximité » (probable : la liste porte sur les occasions d’identifier, alors que l’accompagnement suit l’identification).

S7-Q2-f = Un dépistage systématique pourrait-il permettre d’identifier des victimes là où des migrants en situation irrégulière sont placés en rétention administrative ?

S7-Q2-g = Un dépistage pourrait-il permettre d’identifier des victimes parmi les migrants expulsés ?

S7-Q2-h = Le personnel médical pourrait-il identifier des victimes lors de consultations de santé physique ou mentale ?

S7-Q2-i = Le dépistage aux frontières et par les patrouilles de la police des frontières pourrait-il permettre d’identifier des victimes, à l’aller vers la destination comme au retour au pays ?

S7-Q3 = Quels mécanismes soutiennent aujourd’hui l’identification par chacun des canaux relevés à la question 2 ?
    .why = Un canal que rien ne soutient risque de n’identifier personne. Dans certains pays, la loi elle-même laisse de côté des formes de traite ou des victimes (enseignement 2), si bien que même un personnel attentif ne peut agir.
    .good-1 = Les mécanismes qui soutiennent chaque canal, canal par canal
    .good-2 = La base légale : formes de traite et groupes de victimes couverts, et ceux laissés de côté
    .good-3 = Les consignes, l’interprétation et les droits d’accès tels qu’ils fonctionnent, et ce qui vous l’apprend
    .good-4 = Les canaux sans soutien, et ce que le programme fera à leur sujet

S7-Q3-a = Existe-t-il des cadres juridiques qui couvrent toutes les formes de traite des personnes, interne comme transfrontière ?

S7-Q3-b = Existe-t-il des lignes directrices communes sur l’identification des victimes, et d’autres ressources qui aident à repérer les cas de traite ?

S7-Q3-c = Existe-t-il, s’il y a lieu, des moyens permettant aux victimes étrangères et aux acteurs locaux de communiquer entre eux ?

S7-Q3-d = Existe-t-il un droit d’accès aux lieux de travail pour le personnel concerné, y compris un droit d’inspection inopinée pour les services compétents en matière de travail, de santé et de sécurité ?
    .erratum = Imprimé « chantiers », qui évoque d’abord le bâtiment ; lire « lieux de travail » (probable : les services cités inspectent toutes sortes de lieux de travail).

S7-Q4 = Qui est habilité à franchir chacune des deux étapes de l’identification ?
    .why = Des victimes évitent l’identification formelle (enseignement 3), et les services reçus dépendent encore souvent de qui les a identifiées (enseignement 6). Savoir qui peut agir à chaque étape montre où des personnes sont oubliées ou traitées inégalement.
    .good-1 = Les organismes et fonctions compétents à chaque étape, et leur base légale
    .good-2 = La part des ONG, de l’inspection du travail et du personnel de santé dans la première étape
    .good-3 = Les droits de la personne entre les deux étapes
    .good-4 = La durée de la seconde étape, et qui tranche en cas de désaccord

S7-Q4-a = Qui peut reconnaître en une personne une victime présumée de la traite ?

S7-Q4-b = Qui peut lui accorder officiellement la qualité de victime ?

S7-Q5 = Le pays s’est-il doté d’un mécanisme national d’orientation ?
    .why = Malgré de nets progrès, l’aide varie encore souvent selon l’âge, le sexe ou le type d’exploitation de la victime, et selon qui l’a identifiée (enseignement 6). Un programme qui tient le mécanisme pour acquis peut orienter des personnes vers des services qui leur sont fermés.
    .good-1 = Le texte fondateur du mécanisme, ses membres et l’organe qui le coordonne
    .good-2 = Son fonctionnement réel : rôles, formation, suivi et révision, et ce qui vous l’apprend
    .good-3 = Les victimes qu’il n’atteint pas, et vers où elles sont alors orientées
    .good-4 = Les liens, dans les deux sens, avec l’asile et l’aide aux réfugiés

S7-Q5-a = S’il existe un mécanisme national d’orientation, fonctionne-t-il efficacement ?

S7-Q5-b = S’il n’existe pas de mécanisme national d’orientation, y en a-t-il d’informels ?

S7-Q5-c = Existe-t-il des systèmes d’orientation dans les deux sens entre les procédures d’asile ou d’assistance aux réfugiés et les programmes nationaux d’aide aux victimes de la traite, et les deux se complètent-ils ?

S7-Q6 = Quels obstacles entravent l’identification des victimes de la traite ?
    .why = Les données donnent à penser que seule une faible proportion de victimes est identifiée (enseignement 1), et certaines évitent la voie formelle (enseignement 3). Les obstacles que personne n’a nommés freineront les activités nouvelles comme ils ont freiné les précédentes.
    .good-1 = Les obstacles du côté du personnel et des institutions, canal par canal
    .good-2 = Les raisons pour lesquelles des victimes ne se manifestent pas, si possible selon leurs propres mots
    .good-3 = Ce qui vous l’apprend : entretiens, examens de cas, personnel de première ligne, évaluations antérieures
    .good-4 = Les obstacles qui pèsent le plus, et pour quelles victimes

S7-Q6-a = Le niveau de connaissance et de compréhension du personnel de première ligne chargé d’identifier les victimes pourrait-il entraver l’identification ?

S7-Q6-b = Le niveau ou le ciblage des ressources pourrait-il entraver l’identification ?

S7-Q6-c = Des barrières linguistiques pourraient-elles entraver l’identification ?

S7-Q6-d = Des obstacles culturels pourraient-ils entraver l’identification ?

S7-Q6-e = Des priorités opérationnelles pourraient-elles entraver l’identification ?

S7-Q6-f = La corruption ou la complicité pourraient-elles entraver l’identification ?

S7-Q6-g = La réticence des victimes à se manifester, par crainte, par exemple, des acteurs chargés d’identifier, de sanctions pénales ou de représailles, pourrait-elle entraver l’identification ? Le manque de services jugés appropriés, le renvoi, l’expulsion ou la stigmatisation par la communauté pourraient-ils aussi l’expliquer ?

S7-Q7 = Comment lever les obstacles à l’identification relevés à la question 6 ?
    .why = Un obstacle nommé mais laissé en place continue de rendre des victimes invisibles. Quand l’identification n’apporte rien dont les personnes aient besoin (enseignement 3), former le personnel ne suffira pas.
    .good-1 = Une mesure pour chaque obstacle, ou la raison pour laquelle il n’y en a pas
    .good-2 = Qui agit, avec quelle autorité et quels moyens
    .good-3 = Ce que l’identification offre aux victimes, et la protection de celles qui la craignent
    .good-4 = Le signe auquel on verra qu’un obstacle a cédé

S7-Q8 = Les données sur la manière dont les victimes sont identifiées sont-elles recueillies, analysées et utilisées pour éclairer et affiner le ciblage ? Sinon, comment pourrait-on les recueillir et les utiliser pour améliorer l’identification ?
    .why = Les contrôles ne vont pas toujours aux bons endroits, ni vers les bonnes personnes (enseignement 4), et les victimes identifiées ne ressemblent pas forcément aux victimes en général (note 39). Si le chemin de chaque identification n’est pas consigné, l’effort reste où l’habitude l’a mis.
    .good-1 = Les données conservées sur chaque identification : lieu, canal, service et date
    .good-2 = Qui réunit les registres, les analyse et protège les données personnelles
    .good-3 = Une décision de ciblage que les données ont changée, ou pourraient changer
    .good-4 = Ce que les données ne peuvent dire des victimes non identifiées

S7-Q9 = Analyse-t-on l’expérience des victimes pour faire apparaître d’autres moments où, encore sous l’emprise des trafiquants, elles auraient pu être identifiées sans l’être ? Sinon, comment pourrait-on recueillir ces informations et les mettre au service des stratégies et programmes d’identification ?
    .why = Les occasions manquées se connaissent par les victimes, et beaucoup en rapportent plusieurs (enseignement 5). Si personne ne les interroge, les services concernés n’apprennent jamais où ils n’ont pas su voir une victime.
    .good-1 = Comment et quand les victimes sont interrogées, par qui et avec quelles garanties
    .good-2 = Les contacts recherchés : police, frontière, inspection du travail, santé, voisinage, clientèle
    .good-3 = La manière dont les constats parviennent aux services sans exposer la personne
    .good-4 = Les changements de stratégie ou de formation qui ont suivi, ou qui sont prévus

S7-EH = Évaluer les progrès de l’identification et de l’orientation des victimes de la traite des personnes

S7-C1 = Compte les victimes identifiées, aidées à sortir de leur situation ou orientées vers des services.
    .label = Nombre de victimes identifiées et aidées

S7-C1-I1 = Nombre de victimes identifiées
    .definition = Personnes reconnues pendant la période comme victimes présumées, ou officiellement comme victimes, par qui est habilité à franchir cette étape.
    .counts = Chaque personne une fois, après recoupement des registres entre services ; victimes présumées et victimes officiellement reconnues présentées à part.
    .excludes = Les personnes dépistées sans signe de traite ; les personnes exposées ; un deuxième enregistrement de la même personne.
    .direction = Une hausse peut traduire une meilleure identification ou une traite plus étendue ; à lire avec la couverture des dépistages et inspections.

S7-C1-I2 = Nombre de victimes ayant été aidées à sortir de leur situation
    .definition = Victimes ayant quitté la situation d’exploitation pendant la période avec l’aide d’un service participant à l’identification ou à l’orientation.
    .counts = Une sortie préparée ou conduite par un tel service et confirmée au dossier ; chaque personne une fois.
    .excludes = Les victimes sorties sans aide ; les offres d’aide refusées ; les victimes identifiées mais encore dans la situation.

S7-C1-I3 = Nombre de victimes orientées vers les services compétents
    .definition = Victimes, présumées ou officiellement reconnues, mises en relation pendant la période avec au moins un service apte à répondre à un besoin qu’elles ont exprimé.
    .counts = Une orientation acceptée par la personne, datée, où figurent le service destinataire et son accord ; chaque personne une fois.
    .excludes = La remise d’un dépliant ou d’un numéro ; une orientation refusée par la personne ou par le service ; les orientations suivantes de la même personne.

S7-C1-I4 = Nombre de migrants identifiés comme victimes au cours de dépistages et d’inspections
    .definition = Migrants, quel que soit leur statut migratoire, identifiés comme victimes présumées, ou officiellement, à la suite d’un dépistage ou d’une inspection.
    .counts = Le dépistage en rétention administrative, aux frontières ou lors d’une expulsion, et les inspections sur les lieux de travail ; chaque personne une fois.
    .excludes = Les migrants identifiés par un autre canal, par exemple une ligne d’assistance ; les nationaux repérés lors de la même inspection.
    .direction = À lire avec le nombre de personnes dépistées : un chiffre bas peut signifier peu de victimes, ou peu de dépistages.

S7-C1-M1 = Registres consolidés des services d’identification

S7-C2 = Compte les signalements de cas de traite reçus, ici par la ligne d’assistance.
    .label = Nombre de cas de traite signalés

S7-C2-I1 = Nombre d’appels valides signalant des cas de traite à la ligne d’assistance téléphonique
    .definition = Appels où la personne décrit une situation présentant des signes de traite, avec assez de précision pour qu’une suite puisse y être donnée.
    .counts = Les appels de victimes, de proches ou de tiers témoins, consignés et jugés valides selon une règle écrite.
    .excludes = Les appels parasites ou muets ; les demandes de renseignements généraux ; les appels répétés sur un cas déjà consigné.
    .direction = Une hausse peut n’être due qu’à la publicité faite au numéro.
    .erratum = Imprimé « justifiés » ; lire « valides » (probable : l’indicateur 5.3 de la section 3 imprime « valides » pour des appels du même type, et la note 45, appelée ici, porte sur les appels parasites).

S7-C2-M1 = Registres de la ligne d’assistance téléphonique

S7-C3 = Examine la fréquence et l’étendue des dépistages et des inspections inopinées.
    .label = Nombre d’activités d’identification des victimes

S7-C3-I1 = Fréquence et couverture du dépistage par les autorités dans les centres de rétention administrative
    .definition = La fréquence est le nombre de séances de dépistage par centre pendant la période ; la couverture, la part des centres où les autorités en ont tenu au moins une.
    .counts = Une séance menée par une autorité publique, avec des questions fixes sur la traite et un relevé daté des personnes dépistées.
    .excludes = L’enregistrement, les contrôles de sécurité ou les visites médicales sans question sur la traite ; les séances menées par des ONG.
    .numerator = Centres de rétention administrative où les autorités ont tenu au moins une séance de dépistage pendant la période
    .denominator = Tous les centres de rétention administrative de la zone du programme

S7-C3-I2 = Fréquence et couverture du dépistage par les ONG dans les centres de rétention administrative
    .definition = La fréquence est le nombre de visites d’ONG avec dépistage par centre pendant la période ; la couverture, la part des centres ayant reçu une telle visite.
    .counts = Une visite où le personnel de l’ONG a pu parler en privé avec les personnes et les dépister à l’aide de questions fixes.
    .excludes = Les visites limitées à une distribution ou à des conseils juridiques ; les visites refusées ou écourtées avant tout dépistage ; les séances des autorités.
    .numerator = Centres de rétention administrative où une ONG a mené au moins un dépistage pendant la période
    .denominator = Tous les centres de rétention administrative de la zone du programme, y compris ceux fermés aux ONG

S7-C3-I3 = Fréquence et couverture des dépistages effectués aux points de passage frontaliers
    .definition = La fréquence est le nombre de vacations avec dépistage par point de passage pendant la période ; la couverture, la part des points de passage qui en ont eu au moins une.
    .counts = Une vacation où du personnel formé dépiste les personnes qui entrent, sortent ou sont renvoyées, et en relève le nombre.
    .excludes = Le seul contrôle des documents ; l’affichage ou les dépliants au point de passage ; les patrouilles hors des points de passage.
    .numerator = Points de passage où du personnel formé a procédé à un dépistage au moins une fois pendant la période
    .denominator = Tous les points de passage officiels de la zone du programme

S7-C3-I4 = Fréquence et couverture des inspections inopinées des services du travail et de la santé
    .definition = La fréquence est le nombre d’inspections inopinées par secteur pendant la période ; la couverture, la part des lieux de travail connus de ces secteurs qui en ont reçu une.
    .counts = Une visite sans préavis d’un service du travail ou de la santé, qui a recherché des signes de traite et donné lieu à un rapport.
    .excludes = Les visites annoncées ; l’examen de pièces au bureau ; les visites de suivi à une date convenue avec l’employeur.
    .numerator = Lieux de travail des secteurs retenus inspectés sans préavis au moins une fois pendant la période
    .denominator = Tous les lieux de travail connus des secteurs retenus dans la zone du programme

S7-C3-M1 = Registres consolidés des services d’identification

S7-C4 = Examine quels groupes d’acteurs participent à l’identification, et où ils se trouvent.
    .label = Couverture des activités d’identification des victimes
    .erratum = Aucune méthode de collecte n’est imprimée en regard de cette catégorie ; celle de la catégorie 3, les registres consolidés, est lue ici aussi (probable : une même case du tableau peut valoir pour les deux lignes).

S7-C4-I1 = Nombre de groupes d’acteurs différents qui participent à l’identification des victimes au sein des mécanismes nationaux d’orientation
    .definition = Types d’organismes ou de professions auxquels le mécanisme national d’orientation confie une part de l’identification, et qui l’assument.
    .counts = Un type, par exemple police, inspection du travail, santé ou ONG, doté d’un rôle écrit et d’au moins une activité d’identification pendant la période.
    .excludes = Un deuxième bureau du même type ; les organismes qui n’aident qu’après l’identification ; les membres de pure forme.

S7-C4-I2 = Lieu d’implantation et répartition géographique des acteurs qui participent à l’identification des victimes
    .definition = Carte ou liste des postes d’où l’on identifie des victimes, mise en regard des lieux où des schémas de traite sont connus ou soupçonnés.
    .counts = Un poste où au moins une personne formée ou désignée pour identifier a été présente pendant la période, avec la zone qu’il dessert.
    .excludes = Les postes vacants ; les sièges sans contact avec les personnes ; les zones couvertes sur le papier seulement.
    .direction = Davantage de postes n’est pas un progrès en soi ; ce qui compte est qu’ils correspondent aux lieux où des victimes peuvent se trouver.

S7-C5 = Examine les occasions manquées d’identifier les victimes.
    .label = Lacunes dans les processus d’identification

S7-C5-I1 = Cas où la victime aurait pu être identifiée plus tôt : nombre et proportion. Exemple : un contact antérieur avec une personne formée ou désignée pour identifier
    .definition = Au moins une occasion d’identifier la victime s’est présentée et a été manquée.
    .counts = Un contact avec la police, les gardes frontière, l’inspection du travail, le personnel de santé ou un prestataire.
    .excludes = Un contact avec une personne sans ce rôle ; une deuxième occasion dans le même cas.
    .numerator = Cas examinés révélant une telle occasion
    .denominator = Tous les cas examinés par entretien
    .direction = Une hausse au début peut n’être due qu’à de meilleurs entretiens.

S7-C5-M1 = Données tirées d’entretiens avec les victimes

U31 = Les données tirées de l’identification ne porteront évidemment que sur les victimes identifiées, sous-ensemble particulier qui ne présente pas forcément les mêmes caractéristiques que les victimes de la traite en général.

U32 = Les indicateurs relatifs aux lignes d’assistance comptent les appels valides : pour beaucoup de ces lignes, les appels parasites sont un problème important.

FN39 = Ces données ne porteront évidemment que sur les victimes identifiées, sous-ensemble particulier qui ne présente pas forcément les mêmes caractéristiques que les victimes de la traite en général.

FN40 = Un mécanisme national d’orientation est un cadre qui sert à identifier les victimes de la traite et à faire en sorte qu’elles reçoivent une aide appropriée. Il vise principalement à garantir le respect de leurs droits fondamentaux et à permettre de les orienter efficacement vers des services adaptés. Référence : OSCE, Les mécanismes nationaux d’orientation – Renforcer la coopération pour protéger les droits des victimes de la traite : un manuel pratique (2004), p. 15.

FN41 = Voir la note 4.
    .erratum = Imprimé « voir la note 5 » ; lire note 4 (certain : la note 4 traite de la faible proportion de victimes identifiées, la note 5 de la proportion de personnes condamnées).

FN42 = En 2009, par exemple, 49 105 victimes de la traite identifiées ont été déclarées dans le monde (Département d’État des États-Unis, Trafficking in Persons Report, 2010). À la frontière entre le Cambodge et la Thaïlande, le Projet interorganisations des Nations Unies sur la traite (UNIAP), par son programme de surveillance sentinelle, a estimé à environ 30 % la part de victimes de la traite parmi les 70 000 migrants expulsés franchissant chaque année cette frontière (Human Trafficking Sentinel Surveillance, Poipet, publié par le Projet à Bangkok en 2009). Il semble donc qu’en dépistant simplement les personnes expulsées à un seul point de passage entre ces deux pays, on aurait pu accroître sensiblement le nombre de victimes recensées dans le monde cette année-là.

FN43 = Surtees, R. (2013), After Trafficking : Experiences and Challenges … in the Greater Mekong Sub-region, Projet interorganisations des Nations Unies sur la traite (UNIAP)/NEXUS Institute, Bangkok (consulté le 14 novembre 2016).

FN44 = Par exemple : Tous les acteurs coopèrent-ils dans un cadre institutionnel ? Rôles et responsabilités sont-ils définis ? Assure-t-on formation et renforcement des capacités ? Dispose-t-on de systèmes de suivi, d’évaluation et de révision ?

FN45 = Pour beaucoup de lignes d’assistance, les appels parasites sont un problème important.
