# ICAT toolkit, section 5: the legal framework

S5-T = Renforcer le cadre juridique de la lutte contre la traite
    .short = Cadre juridique

S5-N1 = Le Protocole relatif à la traite des personnes repose sur un principe central : chacun de ses 170 États parties doit, en droit interne, faire une infraction pénale d’un acte défini comme « la traite des personnes ».

S5-N2 = Quiconque s’emploie à renforcer le cadre juridique part de l’idée qu’un cadre solide est le socle d’une lutte efficace contre la traite, qu’il s’agisse d’arrêter et de poursuivre les auteurs ou d’identifier rapidement les victimes et de leur porter assistance.

S5-N3 = Exemples d’activités qui renforcent ce cadre :

S5-N3-a = Élaboration ou révision d’une législation sur la traite des personnes

S5-N3-b = Alignement d’autres parties du cadre législatif sur les dispositions relatives à la traite

S5-N3-c = Élaboration des règles et règlements d’application de la législation

S5-N3-d = Conclusion d’accords de coopération internationale contre la traite

S5-L1 = On compte aujourd’hui au moins 146 pays où toutes les formes de traite des personnes, ou la plupart, sont des infractions pénales ; en 2003, il n’y en avait que 33. Il semble aussi y avoir une corrélation entre l’ancienneté de la loi d’un pays sur la traite et la hausse des poursuites fondées sur cette loi.
    .title = Lois sur la traite : adoption et usage

S5-L2 = Parallèlement, on admet de plus en plus que les volets de la loi pénale sur la traite consacrés à la protection et aux poursuites ont besoin, pour être efficaces, de l’appui et du complément d’autres parties du cadre juridique.
    .title = La loi sur la traite et le droit qui l’entoure

S5-L3 = L’idéal serait que les trafiquants répondent de tous les chefs d’accusation que les preuves étayent. Les praticiens, surtout s’ils manquent de compétences particulières ou de moyens, obtiennent souvent plus facilement une condamnation sur la base d’articles du code pénal étrangers à la traite : par exemple, parce que la preuve se heurte, dans les affaires de traite, à des difficultés courantes, ou par choix stratégique, afin que le trafiquant soit poursuivi vite et efficacement. Il peut toutefois en résulter plusieurs effets non voulus : entre autres, les victimes peuvent ne pas avoir accès aux services appropriés, et les procédures pénales fondées sur d’autres textes peuvent échapper aux données de la lutte contre la traite.
    .title = Chefs de traite et autres chefs d’accusation

S5-QH = Au sujet du cadre juridique relatif à la traite des personnes, les questions particulières à examiner pourraient être les suivantes :

S5-Q1 = Les définitions de la traite en droit national concordent-elles avec celle du Protocole relatif à la traite des personnes ?
    .why = Le principe central du Protocole veut que chaque État partie fasse de la traite, telle que définie, une infraction (introduction). Si le texte national est en deçà, seuls d’autres chefs d’accusation sont parfois possibles, avec les effets que décrit l’enseignement 3.
    .good-1 = Acte, moyens et but comparés au Protocole, article par article
    .good-2 = Ce que la loi prévoit pour les enfants, sans qu’il faille établir de moyens
    .good-3 = Les formes d’exploitation couvertes, et celles qui ne le sont pas
    .good-4 = La lecture que les juridictions font du texte, avec votre source

S5-Q2 = Le cadre juridique national prévoit-il que les victimes de la traite soient identifiées de manière rapide et précise, et orientées vers des services d’aide ?
    .why = Identifier et assister rapidement les victimes, c’est la moitié de ce que l’on attend d’un cadre solide (introduction). Si les textes se taisent, tout dépend de la personne que la victime rencontre.
    .good-1 = Les dispositions sur l’identification et celles sur l’orientation, article par article
    .good-2 = Les délais, critères et autorités compétentes que fixe la loi
    .good-3 = Les droits de la victime présumée avant toute reconnaissance officielle
    .good-4 = Les écarts entre pratique et texte, et ce qui vous les apprend

S5-Q3 = La loi impose-t-elle que les victimes, étrangères comme nationales, soient traitées avec le respect dû à leurs droits de victimes de la traite des personnes ou d’autres actes criminels ?
    .why = Une affaire jugée sous une autre qualification peut laisser la victime sans services appropriés (enseignement 3). Des droits liés à un seul chef d’accusation, ou à la nationalité, peuvent se perdre précisément là.
    .good-1 = Les droits reconnus, un par un, avec leur base légale
    .good-2 = Les différences entre victimes étrangères et nationales, entre adultes et enfants
    .good-3 = Les droits des victimes quand l’affaire est jugée comme une autre infraction
    .good-4 = Ce que peut faire une victime à qui un droit est refusé

S5-Q4 = D’autres textes législatifs ou réglementaires permettent-ils déjà de poursuivre la traite ? Avec quelle efficacité ?
    .why = Des articles étrangers à la traite mènent souvent plus facilement à une condamnation, parfois au détriment des victimes et des données (enseignement 3). Sans inventaire, on ne peut peser ni l’avantage ni le coût.
    .good-1 = Les autres infractions utilisées, avec l’article et la peine
    .good-2 = Les chefs retenus, condamnations et peines pour chacune, avec période et source
    .good-3 = La raison de ce choix : preuve, rapidité, compétences ou stratégie
    .good-4 = Ce que les victimes y gagnent ou y perdent
    .good-5 = La possibilité de retrouver ces affaires dans les données sur la traite
    .erratum = Cette question est imprimée une seconde fois, mot pour mot, comme enseignement 4 de la section ; elle n’est lue ici que comme question 4 (certain : c’est une question, et elle est à sa place parmi les questions). Le véritable enseignement 4, s’il existe, ne figure pas dans l’édition.

S5-Q5 = Le droit du travail s’applique-t-il à toutes les formes d’emploi, travail domestique et autres emplois de services compris, et les protège-t-il comme il se doit ?
    .why = La loi pénale sur la traite, on le reconnaît de plus en plus, a besoin de l’appui d’autres branches du droit (enseignement 2). Qui travaille hors du droit du travail n’a parfois ni inspection ni voie de plainte.
    .good-1 = Les formes d’emploi que la loi ignore ou ne couvre qu’en partie
    .good-2 = La protection de chacune : contrat, salaire, durée du travail, congés, sécurité
    .good-3 = Les pouvoirs de l’inspection, y compris au domicile des particuliers
    .good-4 = Les droits des travailleuses et travailleurs en situation irrégulière
    .erratum = Cette question est imprimée deux fois de part et d’autre d’un changement de page, sous les numéros 5 et 6 ; elle n’est lue ici qu’une fois, comme question 5, et le numéro 6 est sauté. Soit le numéro a glissé, soit une question distincte manque : l’édition ne permet pas de trancher.

S5-Q7 = Y a-t-il des accords de main-d’œuvre entre les pays d’où viennent les travailleuses et travailleurs et ceux qui les accueillent ?
    .why = Les accords de coopération internationale comptent parmi les activités que cite l’introduction. Sans accord, une personne protégée par la loi de son pays peut se trouver sans recours dans celui où elle travaille.
    .good-1 = Chaque accord, avec ses parties, sa date et son état d’application
    .good-2 = Les métiers et groupes couverts, et ceux qui ne le sont pas
    .good-3 = La protection promise : frais de recrutement, contrat, salaire, papiers, plainte dans l’un ou l’autre pays
    .good-4 = Le nombre de personnes qui se servent de l’accord, et votre source
    .good-5 = Le cas échéant, les accords sur le mariage transfrontière (note 32)

S5-Q7-a = Des accords entre pays d’origine et pays d’accueil facilitent-ils une offre légale de main-d’œuvre qui corresponde aux réalités du marché du travail ?

S5-Q7-b = Des accords entre pays d’origine et pays d’accueil assurent-ils à la main-d’œuvre concernée une protection efficace et l’accès à des voies de recours ?

S5-Q8 = Le cadre juridique prévoit-il une coopération internationale tant formelle qu’informelle ?
    .why = Un cadre solide doit permettre d’arrêter les auteurs et de les poursuivre (introduction). Quand la preuve ou les suspects sont à l’étranger, l’affaire peut s’enliser si la loi n’ouvre pas de voie.
    .good-1 = La base légale de chaque forme de coopération formelle, et avec quels pays
    .good-2 = Les conditions qui bloquent les demandes, comme la nationalité ou le seuil de peine
    .good-3 = Les voies informelles admises, et ce qui peut y passer
    .good-4 = Les demandes envoyées, reçues et traitées, avec les délais

S5-Q8-ex = Le cadre juridique prévoit-il une coopération formelle, comme l’entraide judiciaire et l’extradition ?

S5-Q9 = Les infractions de traite ouvrent-elles des pouvoirs d’enquête financière et de confiscation ? La loi permet-elle aussi de confisquer les instruments, de quelque forme que ce soit, qui ont servi à les commettre ?
    .why = Quand des trafiquants sont condamnés sur la base d’autres articles (enseignement 3), les pouvoirs attachés à l’infraction de traite peuvent ne pas jouer. Gains et instruments risquent alors de leur rester.
    .good-1 = Les infractions qui ouvrent une enquête financière, et les services compétents
    .good-2 = Les pouvoirs à chaque étape : localisation, gel, saisie, confiscation
    .good-3 = Les instruments visés, y compris ceux qui appartiennent à des tiers
    .good-4 = La destination des avoirs confisqués, et la part qui sert à indemniser les victimes

S5-Q10 = La loi favorise-t-elle la participation aux procédures juridiques d’acteurs appropriés, extérieurs à la justice pénale ?
    .why = La loi pénale a besoin d’autres parties du cadre juridique (enseignement 2). Sans assise dans la loi, celles et ceux qui rencontrent les victimes en premier peuvent voir les signes sans pouvoir agir.
    .good-1 = Les acteurs que la loi nomme, et l’étape où chacun peut agir
    .good-2 = Leurs pouvoirs d’entrer, de questionner, de consigner et de transmettre
    .good-3 = Les règles de confidentialité auxquelles ils sont tenus
    .good-4 = Les droits de la personne que l’un d’eux a orientée
    .erratum = Imprimé « acteurs appropriés de la justice », qualifiée de « non pénale » ; lire « acteurs extérieurs à la justice pénale » (certain : les exemples sont l’inspection du travail, l’inspection sanitaire et des organisations non gouvernementales, qui ne relèvent d’aucune justice).

S5-Q10-ex = La loi favorise-t-elle, par exemple, l’identification et l’orientation de victimes de la traite par l’inspection du travail, l’inspection sanitaire ou des organisations non gouvernementales de première ligne susceptibles de les rencontrer ?

S5-Q11 = Le cadre juridique national sur la traite vise-t-il les entreprises comme personnes morales, y compris leurs obligations quant au recours, dans leurs chaînes d’approvisionnement, au travail de victimes de la traite ?
    .why = Poursuivre les auteurs est l’une des deux fins d’un cadre solide (introduction). S’il ne connaît que des individus, les entreprises qui profitent de la traite peuvent rester hors d’atteinte.
    .good-1 = Les responsabilités possibles : pénale, civile, administrative, et leurs sanctions
    .good-2 = Les entreprises visées, selon la taille, le secteur et le rang dans la chaîne d’approvisionnement
    .good-3 = Leurs obligations : diligence raisonnable, rapports, conditions des marchés publics
    .good-4 = Qui en vérifie le respect, et les affaires portées en justice à ce jour

S5-Q12 = Existe-t-il des règles, des règlements et d’autres consignes qui appuient l’application effective du cadre juridique national ?
    .why = Élaborer les règles et règlements d’application fait partie des activités citées dans l’introduction. Sans consignes, des praticiens à court de compétences ou de moyens peuvent préférer des chefs plus commodes (enseignement 3).
    .good-1 = Chaque texte en vigueur, avec sa date, son auteur et sa valeur juridique
    .good-2 = Les dispositions de la loi qui en sont encore dépourvues
    .good-3 = Qui connaît et applique ces textes, et ce qui vous l’apprend
    .good-4 = Le calendrier de leur révision, et qui en est chargé

S5-Q12-ex = Existe-t-il, par exemple, des procédures opérationnelles pour les enquêtes et des lignes directrices pour les poursuites ?

S5-Q13 = Y a-t-il dans le pays une expertise, facile à mobiliser, qui aide à surmonter les difficultés que les notions juridiques et la preuve posent couramment dans les affaires de traite ?
    .why = Ceux qui manquent de compétences particulières sont parmi les premiers à trouver d’autres chefs plus commodes (enseignement 3). Une expertise que personne ne peut joindre à temps n’y change rien.
    .good-1 = Les personnes ou organismes qui la détiennent, et leur domaine
    .good-2 = Qui peut y recourir, à quel stade et dans quel délai
    .good-3 = Les notions et questions de preuve encore sans spécialiste
    .good-4 = Ce qui maintient cette expertise quand les personnes changent de poste

S5-Q14 = Dans l’ordre juridique concerné, quelles notions de la définition de la traite soulèvent le plus de difficultés ?
    .why = Quand les notions et la preuve font difficulté, d’autres chefs d’accusation sont souvent plus commodes ; les victimes risquent alors de perdre l’accès aux services, et les affaires de disparaître des données sur la traite (enseignement 3).
    .good-1 = Les notions en cause, une par une
    .good-2 = La lecture de chaque service, sources à l’appui : jurisprudence, instructions, entretiens
    .good-3 = Les points où ces lectures divergent, et ce qu’il en coûte
    .good-4 = Ce que le programme clarifiera : loi, consignes, formation ou recours à l’expertise
    .erratum = Imprimé « une quelconque compétence », qualifiée de « particulière » ; lire « un ordre juridique donné » (probable : le texte imprimé n’a pas de sens ici, et l’anglais « jurisdiction » désigne l’un et l’autre).

S5-Q14-a = Comment les services de détection et de répression les comprennent-ils et les appliquent-ils aujourd’hui ?

S5-Q14-b = Comment le parquet les comprend-il et les applique-t-il aujourd’hui ?

S5-EH = Évaluer les progrès du renforcement du cadre juridique

S5-C1 = Indique auxquels des principaux accords cités l’État est partie.
    .label = Ratification des grands accords juridiques internationaux sur la traite des personnes

S5-C1-I1 = Ratification de la Convention des Nations Unies contre la criminalité transnationale organisée, ou adhésion à cet instrument
    .definition = L’État est lié par la Convention, sans laquelle il ne peut être partie au Protocole relatif à la traite des personnes ; voir la Collection des traités des Nations Unies, chapitre XVIII.12.
    .counts = Un instrument de ratification, d’acceptation, d’approbation, d’adhésion ou de succession déposé, avec sa date et ses réserves éventuelles.
    .excludes = La seule signature ; un vote du parlement non encore suivi de dépôt ; une loi nationale sur la criminalité organisée.

S5-C1-I2 = Ratification du Protocole additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants, ou adhésion à cet instrument
    .definition = L’État est lié par le Protocole, qui définit la traite des personnes (article 3) et oblige à en faire une infraction (article 5) ; voir la Collection des traités des Nations Unies, chapitre XVIII.12.a.
    .counts = Un instrument de ratification, d’acceptation, d’approbation, d’adhésion ou de succession déposé, avec sa date et ses réserves éventuelles.
    .excludes = La seule signature ; la qualité de partie au seul Protocole contre le trafic illicite de migrants ou à une convention régionale sur la traite.

S5-C1-I3 = Ratification de la Convention relative aux droits de l’enfant, ou adhésion à cet instrument
    .definition = L’État est lié par la Convention, qui protège les enfants de l’exploitation sexuelle, de la vente et de la traite, et d’autres formes d’exploitation (articles 34 à 36) ; voir la Collection des traités des Nations Unies, chapitre IV.11.
    .counts = Un instrument de ratification ou d’adhésion déposé, ou une succession ; les réserves à ces articles et les réserves générales sont notées.
    .excludes = La seule signature ; un code ou une charte nationale des droits de l’enfant ; un Protocole facultatif sans la Convention.

S5-C1-I4 = Ratification du Protocole facultatif à la Convention relative aux droits de l’enfant, concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants, ou adhésion à cet instrument
    .definition = L’État est lié par le Protocole facultatif, dont l’article 3 énumère les actes que son droit pénal doit couvrir ; voir la Collection des traités des Nations Unies, chapitre IV.11.c.
    .counts = Un instrument de ratification, d’adhésion ou de succession déposé, avec sa date et ses réserves éventuelles.
    .excludes = La seule signature ; la Convention sans ce Protocole ; le Protocole facultatif sur les enfants dans les conflits armés.

S5-C1-I5 = Ratification de la Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes, ou adhésion à cet instrument
    .definition = L’État est lié par la Convention, dont l’article 6 exige des mesures contre toutes les formes de traite des femmes et l’exploitation de la prostitution des femmes ; voir la Collection des traités des Nations Unies, chapitre IV.8.
    .counts = Un instrument de ratification ou d’adhésion déposé, ou une succession ; les réserves générales et celles à l’article 6 sont notées.
    .excludes = La seule signature ; une loi nationale sur l’égalité ; le Protocole facultatif de 1999, instrument distinct.

S5-C1-I6 = Ratification de la Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille, ou adhésion à cet instrument
    .definition = L’État est lié par la Convention, qui interdit l’esclavage, la servitude et le travail forcé (article 11), ainsi que le retrait des papiers d’identité par quiconque n’est pas un agent public habilité (article 21) ; voir la Collection des traités des Nations Unies, chapitre IV.13.
    .counts = Un instrument de ratification, d’adhésion ou de succession déposé, avec sa date et ses réserves éventuelles.
    .excludes = La seule signature ; les Conventions n° 97 et n° 143 de l’OIT sur les travailleurs migrants ; un accord bilatéral de main-d’œuvre.

S5-C1-I7 = Ratification de la Convention des Nations Unies contre la corruption, ou adhésion à cet instrument
    .definition = L’État est lié par la Convention, qui oblige à incriminer la corruption d’agents publics (articles 15 et 16) et règle la restitution des avoirs (chapitre V) ; voir la Collection des traités des Nations Unies, chapitre XVIII.14.
    .counts = Un instrument de ratification, d’acceptation, d’approbation, d’adhésion ou de succession déposé, avec sa date et ses réserves éventuelles.
    .excludes = La seule signature ; un traité régional contre la corruption ; une loi ou un organe national de lutte contre la corruption.

S5-C1-I8 = Ratification de la Convention (n° 29) de l’OIT sur le travail forcé, 1930
    .definition = L’État a ratifié la Convention concernant le travail forcé ou obligatoire, qui définit ce travail (article 2) et exige des sanctions pénales adéquates contre quiconque l’impose illégalement (article 25) ; voir NORMLEX, la base de données des normes de l’OIT.
    .counts = Une ratification enregistrée auprès de l’OIT et en vigueur.
    .excludes = La seule qualité de membre de l’OIT ; une ratification dénoncée depuis ; la Convention n° 105 sans celle-ci.

S5-C1-I9 = Ratification du Protocole de 2014 relatif à la convention sur le travail forcé, 1930
    .definition = L’État, déjà lié par la Convention n° 29, a ratifié le Protocole, qui ajoute des obligations de prévention, de protection et de réparation, y compris face à la traite aux fins de travail forcé ; voir NORMLEX, la base de données des normes de l’OIT.
    .counts = Une ratification enregistrée auprès de l’OIT, avec la date de sa prise d’effet pour l’État.
    .excludes = La Convention n° 29 seule ; le soutien à la Recommandation n° 203, qui n’est pas ouverte à la ratification.

S5-C1-I10 = Ratification de la Convention (n° 105) de l’OIT sur l’abolition du travail forcé, 1957
    .definition = L’État a ratifié la Convention, qui interdit le travail forcé à cinq fins, dont la coercition politique, la discipline du travail et la punition de la participation à une grève (article 1) ; voir NORMLEX, la base de données des normes de l’OIT.
    .counts = Une ratification enregistrée auprès de l’OIT et en vigueur.
    .excludes = Une ratification dénoncée depuis ; la Convention n° 29 sans celle-ci ; une interdiction constitutionnelle du travail forcé.

S5-C1-I11 = Ratification de la Convention (n° 182) de l’OIT sur les pires formes de travail des enfants, 1999
    .definition = L’État a ratifié la Convention concernant l’interdiction des pires formes de travail des enfants et l’action immédiate en vue de leur élimination, qui range parmi elles la vente et la traite des enfants (article 3) ; voir NORMLEX, la base de données des normes de l’OIT.
    .counts = Une ratification enregistrée auprès de l’OIT et en vigueur ; l’existence de la liste nationale des travaux dangereux est notée à côté.
    .excludes = La seule Convention sur l’âge minimum (n° 138) ; un plan national contre le travail des enfants.

S5-C1-I12 = Ratification de la Convention (n° 189) de l’OIT sur les travailleuses et travailleurs domestiques, 2011
    .definition = L’État a ratifié la Convention, qui donne aux travailleuses et travailleurs domestiques le droit de garder leurs papiers d’identité (article 9) et exige des règles pour les agences qui les recrutent ou les placent (article 15) ; voir NORMLEX, la base de données des normes de l’OIT.
    .counts = Une ratification enregistrée auprès de l’OIT, avec la date de sa prise d’effet et toute catégorie de personnel exclue.
    .excludes = Le soutien à la Recommandation n° 201 ; un contrat type national pour le travail domestique.

S5-C1-I13 = Ratification de la Convention de 1951 relative au statut des réfugiés et de son Protocole de 1967, ou adhésion à ces instruments
    .definition = Ce seul numéro recouvre deux instruments, dont chacun appelle sa réponse : la Convention, qui interdit le refoulement (article 33), et le Protocole, qui supprime la limite dans le temps que fixait la Convention ; voir la Collection des traités des Nations Unies, chapitres V.2 et V.5.
    .counts = Oui pour l’ensemble seulement si l’État est lié par les deux ; la date de chacun et toute limitation géographique sont notées.
    .excludes = La seule signature ; une convention régionale sur les réfugiés ; une loi nationale sur l’asile sans aucun des deux instruments.

S5-C1-I14 = Ratification du Pacte international relatif aux droits économiques, sociaux et culturels, ou adhésion à cet instrument
    .definition = L’État est lié par le Pacte, qui garantit des conditions de travail justes et favorables (article 7) et protège les enfants de l’exploitation économique (article 10) ; voir la Collection des traités des Nations Unies, chapitre IV.3.
    .counts = Un instrument de ratification ou d’adhésion déposé, ou une succession, avec la date et les réserves éventuelles.
    .excludes = La seule signature ; des droits sociaux inscrits dans la Constitution ; l’autre Pacte de 1966.

S5-C1-I15 = Ratification du Pacte international relatif aux droits civils et politiques, ou adhésion à cet instrument
    .definition = L’État est lié par le Pacte, qui interdit l’esclavage, la servitude et le travail forcé (article 8) et garantit un procès équitable (article 14) ; voir la Collection des traités des Nations Unies, chapitre IV.4.
    .counts = Un instrument de ratification ou d’adhésion déposé, ou une succession, avec la date et les réserves éventuelles.
    .excludes = La seule signature ; une déclaration nationale des droits ; les deux Protocoles facultatifs, instruments distincts.

S5-C1-M1 = Registre, consultable en ligne, des États qui ont ratifié ces accords

S5-C2 = Indique si les dispositions essentielles des accords cités plus haut sont passées dans le droit national.
    .label = Intégration au droit national des dispositions essentielles des instruments cités plus haut

S5-C2-I1 = Présence, ou non, en droit national des dispositions essentielles de chaque instrument, telles que celui-ci les énonce
    .definition = Pour chaque instrument auquel l’État est partie, les dispositions essentielles sont relevées dans son propre texte, le référentiel n’en dressant pas la liste, puis rattachées chacune à un article en vigueur du droit national ; une réponse par disposition.
    .counts = Un article national qui couvre toute la disposition ; l’application directe du traité, confirmée par une juridiction.
    .excludes = Une clause générale sur la primauté des traités que les juridictions n’appliquent pas ; un projet de loi ou une politique ; un article qui ne couvre qu’une partie, noté comme partiel.

S5-C2-M1 = Examen des cadres juridiques

S5-C3 = Indique si chaque infraction liée à la traite figure dans la loi, avec des sanctions proportionnées.
    .label = Incrimination des actes criminels liés à la traite, avec des sanctions proportionnées

S5-C3-I1 = Incrimination, ou non, de la traite des personnes sous toutes ses formes, avec des sanctions proportionnées
    .definition = Une infraction en vigueur couvre tous les actes, moyens et buts de la définition du Protocole, sans exiger de moyens pour un enfant, et ses peines égalent celles d’infractions de même gravité.
    .counts = Un texte qui vaut pour toute personne, quels que soient son sexe et son âge, pour la traite interne comme transfrontière, avec ou sans groupe organisé.
    .excludes = Une loi limitée à l’exploitation sexuelle, aux femmes et aux enfants ou au passage d’une frontière ; l’infraction de trafic illicite de migrants ; des peines qui peuvent se réduire à une amende.

S5-C3-I2 = Incrimination, ou non, de l’esclavage et de la servitude, avec des sanctions proportionnées
    .definition = Le code pénal ou une autre loi en vigueur punit le fait de traiter une personne comme un bien et celui de la tenir en servitude, chacun étant une infraction qui vaut sans preuve de traite.
    .counts = Les deux infractions, définies par le texte ou une jurisprudence constante, aux peines proches de celles des crimes les plus graves contre la personne.
    .excludes = Une interdiction constitutionnelle sans peine ; l’esclavage ou la servitude cités seulement comme but de la traite ; l’une des deux infractions sans l’autre.

S5-C3-I3 = Incrimination, ou non, du travail forcé, avec des sanctions proportionnées
    .definition = Une infraction en vigueur punit, de sanctions réellement adéquates, quiconque exige d’une personne, sous la menace d’une peine, un travail ou un service pour lequel elle ne s’est pas offerte de plein gré (Convention n° 29, articles 2 et 25).
    .counts = Une disposition pénale qui vaut pour les particuliers comme pour les agents publics ; la contrainte sans violence, par exemple la menace ou la rétention des papiers.
    .excludes = Une interdiction du code du travail assortie d’une simple amende administrative ; le travail forcé cité seulement comme but de la traite ; un texte sur le travail en prison.

S5-C3-I4 = Incrimination, ou non, de l’exploitation par le travail, avec des sanctions proportionnées
    .definition = Une infraction en vigueur punit l’abus du travail d’autrui qui n’atteint pas le travail forcé ; aucun traité des Nations Unies ou de l’OIT ne définissant le terme, la définition nationale et son seuil sont recopiés.
    .counts = Une disposition pénale aux critères énoncés, comme un salaire, des horaires, une sécurité ou un logement abusifs ; des peines qui montent avec le dommage.
    .excludes = Les manquements au code du travail passibles d’une simple amende administrative ; l’infraction de travail forcé ; celle d’emploi de personnes sans autorisation de travail.

S5-C3-I5 = Incrimination, ou non, du travail des enfants, avec des sanctions proportionnées
    .definition = La loi fixe un âge minimum et une liste de travaux dangereux, et punit quiconque fait travailler des enfants en violation de ces règles, le plus sévèrement pour les pires formes.
    .counts = Des sanctions pénales contre les personnes qui emploient ou tirent profit, entreprises familiales, exploitations agricoles et domiciles compris.
    .excludes = Un âge minimum sans sanction ; un plan national ou un code de conduite ; des sanctions qui visent l’enfant.

S5-C3-I6 = Incrimination, ou non, de l’exploitation sexuelle d’enfants à des fins commerciales, avec des sanctions proportionnées
    .definition = Une infraction en vigueur couvre, pour toute personne de moins de 18 ans, les actes sexuels ou les images à caractère sexuel obtenus contre de l’argent ou un autre avantage, quel qu’en soit le bénéficiaire.
    .counts = Des dispositions qui atteignent quiconque organise, procure, tire profit ou paie, en ligne aussi, quel que soit l’âge du consentement sexuel.
    .excludes = Une protection qui s’arrête à l’âge du consentement ; des infractions de violence sexuelle sans élément d’échange ; un texte qui traite l’enfant en coupable.

S5-C3-I7 = Incrimination, ou non, de la servitude pour dettes, avec des sanctions proportionnées
    .definition = Une infraction en vigueur punit le fait de tenir une personne au travail pour une dette, si la valeur du travail n’est pas équitablement déduite de la dette, ou si sa durée n’est pas limitée ni sa nature définie (Convention supplémentaire de 1956, article 1).
    .counts = Une infraction distincte, ou le travail forcé ou la servitude si le texte y comprend expressément la servitude pour dettes ; les dettes passées d’un membre de la famille à l’autre ou nées de frais de recrutement.
    .excludes = Une règle civile qui annule la dette, sans peine ; la limitation des retenues sur salaire ; la servitude pour dettes citée seulement comme but de la traite.

S5-C3-I8 = Incrimination, ou non, du mariage forcé, avec des sanctions proportionnées
    .definition = Une infraction en vigueur punit quiconque fait contracter à une personne, sans son libre et plein consentement, un mariage civil, religieux ou coutumier.
    .counts = Un texte qui vaut quel que soit le sexe, pour les parents et les intermédiaires, pour d’autres pressions que la violence et pour les personnes emmenées à l’étranger pour y être mariées.
    .excludes = La seule nullité civile du mariage ; un âge minimum du mariage sans sanction ; l’accusation de viol ou d’enlèvement employée à sa place.

S5-C3-I9 = Incrimination, ou non, de l’exploitation sexuelle, exploitation de la prostitution d’autrui comprise, avec des sanctions proportionnées
    .definition = Des infractions en vigueur punissent quiconque tire ou cherche à tirer profit de l’exploitation sexuelle d’autrui ; le Protocole ne définissant aucun des deux termes, les définitions nationales sont recopiées.
    .counts = Des dispositions contre quiconque organise, contraint ou tire profit, adultes et enfants étant protégés sans distinction de sexe.
    .excludes = Des dispositions qui punissent la personne exploitée ; des infractions limitées au racolage public ; l’exploitation sexuelle citée seulement comme but de la traite.

S5-C3-M1 = Examen des cadres juridiques

S5-C4 = Indique si la loi donne aux services d’enquête et au parquet ce qu’exige une action efficace contre la traite.
    .label = Soutien à l’efficacité des enquêtes et des poursuites en matière de traite

S5-C4-I1 = Présence, ou non, de la traite parmi les infractions principales des lois sur la criminalité organisée et sur le blanchiment d’argent
    .definition = Les deux lois atteignent la traite des personnes : elle figure dans leur liste d’infractions, ou elles couvrent toute infraction au-dessus d’un seuil de peine que la traite atteint effectivement.
    .counts = Oui seulement si les deux lois l’atteignent ; la liste ou le seuil de peine est cité, avec l’article.
    .excludes = Une liste qui vise le trafic illicite de migrants mais non la traite ; une seule des deux lois ; un seuil supérieur à la peine encourue pour certaines formes de traite.

S5-C4-I2 = Existence d’un cadre juridique qui permette de localiser, de saisir et de confisquer le produit de la traite des personnes et de rapatrier les avoirs localisés et confisqués à l’étranger
    .definition = Pour les infractions de traite, la loi donne un pouvoir à chaque étape (localisation, saisie, confiscation), et une loi ou un traité en vigueur règle le rapatriement des avoirs.
    .counts = Oui seulement si les quatre éléments sont couverts ; l’autorité compétente et l’article sont notés pour chacun.
    .excludes = La confiscation des seuls instruments ; un gel sans confiscation définitive ; un accord de partage qui n’est pas en vigueur.

S5-C4-I3 = Existence d’un cadre juridique qui permette, dans les affaires de traite, l’entraide judiciaire et l’extradition
    .definition = Le droit national ou des traités en vigueur permettent à l’État de demander comme d’accorder l’entraide en matière de preuve, et font de la traite une infraction donnant lieu à extradition.
    .counts = Les deux formes de coopération ; une loi qui accepte pour base la Convention contre la criminalité organisée à défaut de traité bilatéral.
    .excludes = Les seuls échanges entre polices ; un traité dont la liste d’infractions omet la traite ; un seuil de peine qui en écarte certaines formes.

S5-C4-I4 = Compétence, ou non, de l’État à l’égard des personnes physiques comme des personnes morales pour toute infraction liée à la traite qui relève de son ressort, y compris, le cas échéant, à titre extraterritorial
    .definition = La loi permet aux juridictions de juger des individus, et d’engager la responsabilité de sociétés, pour chaque infraction liée à la traite, et dit quand elle atteint aussi des faits commis à l’étranger.
    .counts = La responsabilité pénale, civile ou administrative des personnes morales ; les chefs de compétence extraterritoriale (nationalité ou résidence de l’auteur ou de la victime) sont relevés, sans que leur seule absence fasse un non.
    .excludes = Une responsabilité des personnes morales réservée à d’autres infractions ; une compétence pour certaines infractions liées à la traite mais non pour toutes.

S5-C4-M1 = Examen des cadres juridiques

S5-C5 = Indique à quelles formes d’assistance et de protection la loi donne droit aux victimes.
    .label = Droits des victimes en matière d’assistance et de protection

S5-C5-I1 = Existence d’une protection légale des victimes contre d’autres atteintes, qui comprenne la confidentialité de leur identité et le respect de leur vie privée
    .definition = Une loi en vigueur charge des autorités désignées de mettre les victimes à l’abri de représailles et d’autres torts, et dit comment leur identité et leur vie privée sont tenues à l’écart du public et des suspects.
    .counts = Les deux volets : des mesures de protection, et des règles sur les dossiers, les audiences et les médias.
    .excludes = Une protection réservée aux témoins en justice ; une loi générale sur les données personnelles dont la police est exemptée ; une charte éthique de la presse.

S5-C5-I2 = Existence d’une règle de non-sanction des victimes (ni détention, ni mise en accusation, ni poursuites) pour les infractions qu’elles ont commises du fait de la traite
    .definition = Une disposition en vigueur exclut les trois (détention, mise en accusation, poursuites) pour les actes que la traite a conduit la victime à commettre ; les infractions visées sont relevées.
    .counts = Un article de loi ou une instruction qui lie le parquet ; la rétention administrative comprise ; les victimes présumées couvertes.
    .excludes = Une peine allégée ou une grâce après condamnation ; une protection accordée seulement en échange d’une coopération ; la contrainte, moyen de défense ordinaire.

S5-C5-I3 = Existence d’un délai de réflexion légal, pendant lequel les victimes décident si elles veulent coopérer avec la justice pénale
    .definition = Une loi en vigueur fixe une durée pendant laquelle la personne peut rester sans devoir se décider ; cette durée, son point de départ et les droits qui l’accompagnent sont notés.
    .counts = Un délai ouvert aux victimes présumées, sans éloignement du territoire tant qu’il court.
    .excludes = Un séjour accordé à qui a déjà accepté de témoigner ; une pratique sans base légale ; un délai que la police ou le parquet peut refuser à son gré.

S5-C5-I4 = Existence d’un droit à l’hébergement, à la discrétion de la victime, dans un établissement spécialisé, sécurisé et ouvert
    .definition = Une loi en vigueur donne droit à une place qui réunit les trois qualités (spécialisée, sécurisée, ouverte), que la victime est libre d’accepter, de refuser et de quitter.
    .counts = Un droit opposable à une autorité désignée ; des places prévues pour chaque groupe de victimes, hommes et familles compris.
    .excludes = Un centre fermé ; une cellule ou un centre de rétention administrative servant d’abri ; un hébergement de nuit généraliste ; une place soumise à la coopération.

S5-C5-I5 = Existence d’un droit à l’assistance et au soutien, dont soins médicaux, informations et conseils juridiques indépendants
    .definition = Une loi en vigueur donne droit à une assistance qui comprend au moins ces trois éléments, et dit qui doit la fournir et la financer ; le lien éventuel avec la coopération est noté.
    .counts = Un droit opposable à chaque élément, dans une langue que la personne comprend.
    .excludes = Les services d’un projet sans base légale ; une clause selon laquelle une aide peut être accordée ; les conseils de l’autorité de poursuite elle-même.

S5-C5-I6 = Existence, en faveur des enfants victimes de la traite, de mesures spéciales qui s’ajoutent aux autres, l’« intérêt supérieur de l’enfant » étant inscrit en droit national
    .definition = Deux choses sont cherchées dans les textes en vigueur : des mesures pour les enfants victimes au-delà de celles prévues pour les adultes, et l’intérêt supérieur de l’enfant comme règle liant les décisions qui les concernent.
    .counts = La tutelle, l’audition adaptée à l’enfant, le bénéfice du doute sur l’âge, un placement convenable ; une loi générale sur l’enfance si elle vaut aussi pour les enfants étrangers.
    .excludes = L’intérêt supérieur cité seulement dans une politique ou un préambule ; des lignes directrices sans force ; des mesures qui ne commencent qu’au procès.

S5-C5-I7 = Égalité ou inégalité de droits entre enfants victimes de la traite, selon qu’ils sont nationaux ou non
    .definition = Chaque droit que la loi donne aux enfants victimes est lu pour y chercher une condition de nationalité ou de statut ; la réponse est oui seulement si aucun ne distingue.
    .counts = Une égalité expresse, ou des textes qui parlent de tout enfant présent sur le territoire, pour la prise en charge, l’école, la santé et la tutelle.
    .excludes = L’égalité d’une clause générale, avec des exceptions dans le droit des étrangers ; des droits qui ne naissent qu’avec un titre de séjour.

S5-C5-I8 = Existence de solutions légales autres qu’un retour imposé dans le pays d’origine
    .definition = Une loi en vigueur permet à la victime de rester, ou d’aller ailleurs, au lieu d’être renvoyée ; chaque solution est notée avec ses conditions et sa durée.
    .counts = Un titre de séjour pour motif personnel ou humanitaire, l’asile ou la protection complémentaire, l’admission dans un pays tiers.
    .excludes = Un séjour qui prend fin avec le procès ; un programme de retour volontaire comme seule issue ; un éloignement simplement reporté.

S5-C5-M1 = Examen des cadres juridiques

S5-C6 = Indique ce que la loi donne aux victimes en matière de conseil, d’information et de recours.
    .label = Droit des victimes à l’assistance d’un avocat et à des voies de recours

S5-C6-I1 = Existence d’un droit d’accès à des conseils juridiques indépendants et gratuits
    .definition = Une loi en vigueur donne droit à l’aide d’un avocat ou d’un autre conseil, indépendant des autorités et gratuit pour la victime ; le stade à partir duquel le droit joue est noté.
    .counts = Un droit qui dit qui conseille et qui paie ; l’aide juridictionnelle ouverte aux victimes, étrangères comprises, sans condition de ressources ou avec une condition qu’elles remplissent dans les faits.
    .excludes = L’aide juridictionnelle réservée aux accusés ; les conseils de la police ou du parquet ; les services d’une ONG que ne fonde aucun droit.

S5-C6-I2 = Existence d’un droit des victimes à être informées des droits que la loi leur donne et des procédures, judiciaires et administratives, qui les concernent
    .definition = Une loi en vigueur charge des autorités désignées d’informer les victimes de leurs droits et des deux sortes de procédures, et dit à quel moment et sous quelle forme.
    .counts = Une information donnée dans une langue et d’une manière que la personne comprend, y compris sur l’avancement de l’affaire.
    .excludes = Une information sur demande seulement ; des droits publiés mais non expliqués ; une obligation limitée au procès.

S5-C6-I3 = Existence d’une protection légale de l’identité et de la vie privée des victimes, dans les cas qui s’y prêtent et compte tenu du droit des accusés à un procès équitable
    .definition = Une loi en vigueur permet aux juridictions et aux services d’enquête de protéger l’identité et la vie privée de la victime, et fixe le critère qui les met en balance avec les droits de la défense.
    .counts = Le huis clos, la déposition par vidéo ou derrière un écran, les limites à la communication et à la publication, chacun avec ses conditions.
    .excludes = Des mesures pour les seuls témoins enfants ; l’anonymat complet sans garantie pour l’accusé ; une décision laissée à la juridiction sans aucun critère.

S5-C6-I4 = Existence de recours adéquats et efficaces, dont un accès réel et effectif à la réparation du préjudice et à la restitution de ce que la traite a fait perdre
    .definition = La loi ouvre une voie vers l’indemnisation du préjudice et la restitution des pertes, par exemple des salaires impayés, et rien en elle n’empêche les victimes de s’en servir.
    .counts = La décision de la juridiction pénale, l’action civile ou devant la juridiction du travail, un fonds public ; le droit de rester le temps de l’action ; toute somme versée est notée comme signe d’un accès réel.
    .excludes = Un recours théorique, fermé aux personnes en situation irrégulière ou à l’étranger ; une indemnisation qui suppose une condamnation, sans autre voie ; un fonds sans ressources.

S5-C6-M1 = Examen des cadres juridiques

S5-C7 = Indique quels domaines de coopération sont couverts par des accords entre pays aux prises avec les mêmes schémas de traite.
    .label = Coopération internationale appuyée sur des accords entre pays aux prises avec des schémas de traite identiques

S5-C7-I1 = Existence d’accords d’entraide judiciaire avec les pays confrontés aux mêmes schémas de traite
    .definition = Pour chaque pays touché par le schéma que vise le programme, un traité en vigueur permet de demander et de fournir preuves, dépositions et documents dans les affaires de traite ; une réponse par pays.
    .counts = Un traité bilatéral, régional ou multilatéral qui lie les deux États, autorités centrales désignées.
    .excludes = Un texte signé mais non en vigueur ; un mémorandum entre polices ; un traité avec des pays que ce schéma ne touche pas.

S5-C7-I2 = Existence d’accords d’extradition avec les pays confrontés aux mêmes schémas de traite
    .definition = Pour chaque pays touché par le schéma, un traité en vigueur permet l’extradition entre les deux États pour les infractions de traite ; une réponse par pays.
    .counts = La traite citée dans le traité, ou couverte par son seuil de peine ; l’obligation de poursuivre les nationaux non extradés est notée.
    .excludes = La remise par courtoisie ou au cas par cas, sans traité ; l’expulsion employée à sa place ; un traité qui laisse la traite de côté.

S5-C7-I3 = Existence d’accords sur l’échange d’informations et de renseignements opérationnels avec les pays confrontés aux mêmes schémas de traite
    .definition = Pour chaque pays touché par le schéma, un accord écrit en vigueur dit quels services peuvent échanger des informations sur les affaires en cours, par quelle voie et avec quelle protection des données personnelles.
    .counts = Un accord de police, de douane ou de frontière, un accord dans un cadre régional, ou le détachement d’agents de liaison, la traite entrant dans leur champ.
    .excludes = L’échange de seules statistiques ou bonnes pratiques ; des contacts personnels sans accord ; la simple appartenance à INTERPOL.

S5-C7-I4 = Existence d’accords sur les équipes d’enquête conjointes avec les pays confrontés aux mêmes schémas de traite
    .definition = Pour chaque pays touché par le schéma, un traité ou un accord permanent permet aux deux États de former une équipe, et règle sa direction, les pouvoirs de ses membres et l’usage des preuves.
    .counts = Un accord régional ou bilatéral, ou une loi nationale donnant effet au cas par cas à l’article 19 de la Convention contre la criminalité organisée ; les équipes déjà formées sont notées.
    .excludes = Des enquêtes parallèles ; des formations ou patrouilles communes ; une déclaration d’intention.

S5-C7-I5 = Existence d’accords sur le retour sûr des victimes de la traite avec les pays confrontés aux mêmes schémas
    .definition = Pour chaque pays touché par le schéma, un accord en vigueur dit comment les victimes rentrent en sécurité : évaluation des risques, papiers, voyage, accueil et suivi.
    .counts = Un texte propre aux victimes de la traite, avec des règles particulières pour les enfants, selon lequel le retour est de préférence volontaire.
    .excludes = Un accord général de réadmission ; l’organisation du transport sans évaluation des risques ; un texte qui ne confie rien au pays de retour après l’arrivée.

S5-C7-M1 = Examen des cadres juridiques

S5-C8 = Indique si le reste du droit est cohérent avec la législation contre la traite et va dans le même sens.
    .label = Cohérence du reste du cadre juridique avec la législation contre la traite, et convergence des deux

S5-C8-I1 = Présence, ou non, en droit national des principes et droits fondamentaux au travail, pour tous les travailleurs et toutes les travailleuses, sans égard à la nationalité, au statut migratoire ou à un autre facteur
    .definition = Le droit national donne effet à chaque principe de la Déclaration de l’OIT de 1998 (liberté syndicale et négociation collective, ni travail forcé, ni travail des enfants, ni discrimination et, depuis 2022, un milieu de travail sûr et salubre), sans exclure aucune catégorie.
    .counts = Un article par principe, le champ d’application étant lu pour y chercher l’exclusion des étrangers, des personnes en situation irrégulière, du travail domestique ou agricole.
    .excludes = Une ratification sans dispositions nationales ; des droits réservés aux nationaux ou aux titulaires d’un titre ; un code de conduite patronal.

S5-C8-I2 = Couverture, ou non, par le droit du travail de toutes les formes d’emploi, travail domestique et autres secteurs de services compris
    .definition = Le champ d’application du code du travail et des lois voisines est lu pour chaque forme d’emploi ; la réponse est oui seulement si aucune n’échappe aux règles sur le contrat, le salaire, la durée, la sécurité et l’inspection.
    .counts = Le travail domestique, occasionnel, saisonnier et intérimaire, couvert par la loi générale ou par une loi spéciale d’égale protection.
    .excludes = Un régime à part moins protecteur ; une couverture que l’inspection ne peut atteindre ; un contrat type sans force juridique.

S5-C8-I3 = Existence d’une réglementation en vigueur de l’activité des agences de recrutement
    .definition = Une loi ou un règlement en vigueur soumet les agences de recrutement à agrément ou à enregistrement, encadre les frais de recrutement et les contrats, et prévoit inspection et sanctions.
    .counts = Des règles qui valent pour le recrutement dans le pays et à l’étranger, sous-agents compris ; ce qu’elles disent des frais demandés aux travailleuses et travailleurs est recopié.
    .excludes = Un code de conduite de la profession ; un texte adopté mais sans règlement d’application ; la simple immatriculation de la société.

S5-C8-M1 = Examen des cadres juridiques

FN29 = À la date du 13 décembre 2016.

FN30 = ONUDC, résumé analytique du Rapport mondial sur la traite des personnes 2014 (paru en 2014), p. 12.

FN31 = ONUDC, Rapport mondial sur la traite des personnes 2016, cité à la note 4.

FN32 = Là où la question se pose, y a-t-il aussi des accords qui facilitent le mariage transfrontière en tenant compte des réalités démographiques ?

FN33 = Voir, parmi les publications de l’Organisation internationale du Travail sur sa Déclaration, la page dont l’adresse est indiquée.
