# Ce que Jalon fait remarquer : ce que montre le fichier, pourquoi cela compte, ce qui le règlerait. Un message par règle de catalogue/rules.ron.
# Les variables citent les mots de l’équipe.

## Points généraux

advice-actor-unnamed = Le programme ne dit pas encore de qui la conduite doit changer.
    .why = Toute action efficace demande à quelqu’un d’agir autrement : trafiquants, agents publics, employeurs, acheteurs ou personnes exposées. Si personne n’est désigné, aucune activité ne se rattache à un résultat.
    .settle = Nommez le groupe et ce qu’il ferait autrement.

advice-barrier-unanswered = L’obstacle { $barrier } est cité, et rien dans le programme n’y répond.
    .why = Les obstacles repérés puis laissés en place sont une lacune que les évaluations retrouvent régulièrement.
    .settle = Dites ce que fait le programme, nommez l’activité, ou dites pourquoi d’autres s’en chargent.

advice-displacement-unanswered = Le programme prévient ou réprime la traite et ne dit pas encore s’il pourrait la déplacer.
    .why = Ce qui baisse en un lieu peut monter ailleurs, avec d’autres victimes, d’autres méthodes ou d’autres infractions, et un comptage fait au premier endroit n’en montrera rien.
    .settle = Passez en revue les cinq formes de déplacement, dans le temps, par la méthode, la cible, le lieu et le type d’infraction, et dites la probabilité de chacune.

advice-external-factor-unanswered = Des facteurs externes sont cités, et pour certains le programme ne dit pas ce qui sera fait.
    .why = Un facteur connu et laissé de côté décide du résultat à la place du programme.
    .settle = Pour chaque facteur, dites comment il est traité, atténué ou surveillé ; inscrivez-le parmi les risques.

advice-risk-unanswered = Le risque { $risk } n’a pas encore de mesure prévue.
    .why = Un risque sans mesure prévue n’est qu’une ligne de tableau : le jour venu, personne ne saura ce qui devait se passer.
    .settle = Dites ce qui le réduit, ce qui serait fait s’il se réalisait, ou qu’il est accepté et par qui il est suivi.

advice-capacity-not-shown = Des activités sont choisies ({ $activities }), et rien ne montre que les compétences et les moyens correspondants sont réunis.
    .why = Des activités qui dépassent l’équipe chargée de les mener sont réduites, retardées ou menées sans les compétences voulues.
    .settle = Dites qui apporte quelles compétences, et quels partenaires, quel personnel ou quels fonds manquent encore.

advice-no-learning = Le programme ne dit pas encore comment ses résultats seront mesurés, ni ce qui en sera tiré.
    .why = Une mesure qui n’est pas prévue dès le départ arrive trop tard pour une situation de référence, et le programme suivant n’apprend rien.
    .settle = Dites ce qui est mesuré, par qui, avec quels fonds, et quand la conception sera revue.

advice-rests-on-awareness = Le programme compte sur la connaissance des risques pour amener des conduites plus sûres, sans donnée ni étude qui l’établisse ici.
    .why = De nombreuses études constatent que connaître un risque ne suffit pas à changer de conduite ; c’est l’une des trois hypothèses que les programmes font souvent et vérifient rarement.
    .settle = Donnez les données, l’évaluation ou la recherche qui le montrent, avec leur source, ajoutez ce qui rend le geste possible, ou revoyez l’approche.

advice-rests-on-local-fall = Le programme tient une baisse en un lieu ou dans un groupe pour une baisse d’ensemble, sans donnée ni étude qui l’établisse.
    .why = Le travail sur d’autres formes de criminalité offre maints exemples de baisses locales qui étaient des déplacements ; le total n’avait peut-être pas bougé.
    .settle = Donnez les éléments et leur source, regardez au-delà de votre zone, ou présentez le résultat comme local.

advice-rests-on-training = Le programme compte sur un passage à l’acte après la formation, sans donnée ni étude qui l’établisse ici.
    .why = Des compétences restent sans emploi là où le poste, les moyens, les consignes ou l’encadrement ne permettent pas de s’en servir.
    .settle = Donnez les éléments et leur source, ou ajoutez ce qui fait passer à la pratique : accompagnement au travail, moyens, mandat.

advice-ask-awareness = Le programme suppose-t-il que savoir conduit à des conduites plus sûres ? Le fichier ne le dit pas.
    .why = C’est une hypothèse courante, souvent tacite, et personne ne vérifie ce que personne n’a dit.
    .settle = Répondez par oui ou par non à côté de la question ; si c’est oui, dites sur quoi elle repose.

advice-ask-local-fall = Le programme suppose-t-il qu’une baisse locale vaut baisse d’ensemble ? Le fichier ne le dit pas.
    .why = Un programme énonce rarement cette hypothèse, et pourtant ses résultats se lisent comme si elle tenait.
    .settle = Répondez par oui ou par non à côté de la question ; si c’est oui, dites ce qui le montre.

advice-ask-training = Le programme suppose-t-il que la formation débouche sur l’action ? Le fichier ne le dit pas.
    .why = Des ateliers sont faciles à tenir et à compter ; que quelque chose change ensuite au travail est une autre affaire.
    .settle = Répondez par oui ou par non à côté de la question ; si c’est oui, dites ce qui fait passer à la pratique.

advice-assumption-unproven = L’hypothèse { $risk } ne repose sur rien que montre le fichier.
    .why = Bon nombre de programmes reposent sur des hypothèses que la recherche ne confirme pas, souvent sans le dire.
    .settle = Dites sur quoi elle repose, prévoyez de le vérifier, ou concevez le programme pour le cas où elle serait fausse.

## Schéma et choix des actions

advice-activities-before-pattern = Des activités sont choisies ({ $activities }) avant qu’un schéma de traite soit décrit.
    .why = Chaque schéma a ses propres facteurs, et ce qui agit sur l’un peut passer à côté du suivant.
    .settle = Décrivez le ou les schémas que vise le programme, puis revenez aux activités.

advice-supply-side-only = Tout ce qui est choisi ({ $sections }) porte sur la vulnérabilité des personnes, donc sur l’offre seule.
    .why = Aucune évaluation indépendante n’a constaté que ce travail, à lui seul, ait fait reculer la traite, bien que plusieurs bilans l’aient cherché.
    .settle = Ajoutez une action sur qui en profite, sur la demande ou sur la tolérance, reliez le programme à ceux qui s’en chargent, ou revoyez l’approche.

advice-single-p = Tout ce qui est choisi ({ $sections }) relève d’un seul « P », et aucun lien avec les autres n’est indiqué.
    .why = Prévention, poursuites et protection conçues séparément, sans échange entre elles, défont une part du travail des autres.
    .settle = Dites comment le programme est relié au travail sur les autres « P », le sien ou celui de partenaires.

advice-factors-out-of-reach =
    Dans le schéma { $pattern }, { $factors } { $count ->
        [one] figure parmi les causes et reste
       *[other] figurent parmi les causes et restent
    } hors de portée du programme.
    .why = Une cause que le programme ne peut déplacer continuera d’alimenter le schéma ; une conception qui compte dessus promet trop.
    .settle = Inscrivez ces facteurs parmi les facteurs externes et les risques, et bâtissez sur ceux qui sont à portée.

advice-all-factors-out = Dans le schéma { $pattern }, aucun des facteurs cités n’est à portée du programme ni sous son influence.
    .why = Si rien de ce qui entretient le schéma ne se prête à l’action, aucun choix d’activités ne l’affaiblira.
    .settle = Cherchez des facteurs plus proches, choisissez un autre schéma, ou employez les moyens ailleurs.

advice-factor-reach-unsaid = Dans le schéma { $pattern }, il n’est pas encore dit dans quelle mesure ceci est à portée du programme : { $factors }.
    .why = Les facteurs sur lesquels le programme peut agir décident de ce qu’il peut promettre.
    .settle = Marquez chaque facteur : à portée, sous influence ou hors de portée.

advice-response-left-aside = L’action { $response } est jugée efficace et faisable, et la section à laquelle elle mène n’est pas choisie.
    .why = La réflexion de la section 2 est faite pour mener au choix parmi les sections 3 à 9.
    .settle = Choisissez cette section, ou dites dans le périmètre pourquoi elle est laissée de côté.

advice-difference-without-data = Le programme dit ce qui distingue les victimes, sans données qui les comparent aux autres.
    .why = Les victimes peuvent être peu instruites, et pas moins que leur voisinage : seule une comparaison distingue une cause d’une condition commune.
    .settle = Donnez les données comparatives et leur source, prévoyez de les recueillir, ou retirez l’affirmation.

## Sensibilisation

advice-awareness-level-unknown = Ce que le groupe cible sait déjà n’est pas établi.
    .why = Les campagnes disent souvent aux gens ce qu’ils savent ; c’est la première des cinq lacunes que relèvent les évaluations.
    .settle = Établissez-le avant d’écrire le message, ou prévoyez l’enquête qui le fera.

advice-awareness-action-unnamed = Le geste attendu une fois les personnes informées n’est pas nommé.
    .why = La sensibilisation ne change rien par elle-même ; elle n’agit que par ce que les gens font ensuite.
    .settle = Nommez ce geste avec les mots qu’emploierait le groupe cible.

advice-awareness-obstacles-left = Des obstacles au geste attendu sont décrits, et le programme ne les lève pas tous.
    .why = Des personnes convaincues mais empêchées font ce qu’elles faisaient auparavant.
    .settle = Pour chaque obstacle, nommez ce qui le lève, qui s’en charge, ou pourquoi il demeure.

advice-awareness-link-unargued = Le lien entre le geste attendu et la traite n’est pas expliqué, ou rien ne l’étaie.
    .why = Un geste peut se répandre largement et laisser la traite intacte ; seul un raisonnement écrit peut être mis à l’épreuve.
    .settle = Écrivez les étapes qui vont du geste à la traite, et ce sur quoi repose chacune.

advice-awareness-not-assessed = Aucun indicateur n’est choisi pour la sensibilisation.
    .why = Des résultats que personne n’évalue sont la cinquième lacune courante, et la raison pour laquelle on sait si peu de ce qu’obtient la sensibilisation.
    .settle = Choisissez au moins un indicateur sur un échelon au-dessus de la portée.

advice-group-without-channel = Pour { $group }, aucune source jugée fiable n’est nommée.
    .why = Un message est cru ou non selon qui le porte.
    .settle = Demandez au groupe à qui il fait confiance, et nommez cette personne, ce lieu ou ce média.

advice-one-message-for-all = Le groupe cible est mêlé, et un seul message est prévu pour tous.
    .why = Ce qui parle à un jeune homme dans une langue peut échapper à sa mère dans une autre.
    .settle = Segmentez le groupe, ou montrez qu’un seul message et une seule source en servent chaque partie.

advice-no-action-possible = La campagne appelle à un geste que les gens ne peuvent accomplir avec ce qu’ils ont aujourd’hui.
    .why = La peur sans issue apprend à détourner le regard.
    .settle = Ajoutez ce qui rend le geste possible, ou choisissez-en un autre.

## Moyens de subsistance

advice-no-threshold = Le revenu ou l’emploi pour lequel les gens resteraient n’est pas connu.
    .why = Les personnes décidées à partir ne voient souvent pas une vraie alternative dans ce qui leur est proposé.
    .settle = Demandez-le à des personnes qui comptent partir, et notez le niveau avec sa source.

advice-threshold-out-of-reach = Le programme ne peut amener les gens au niveau auquel ils resteraient.
    .why = En dessous de ce niveau, un revenu plus élevé peut payer le voyage au lieu de le remplacer.
    .settle = Resserrez le groupe, relevez l’offre, combinez-la à d’autres actions, ou revoyez l’approche.

advice-most-vulnerable-missed = Les activités économiques risquent de ne pas atteindre les personnes les plus exposées.
    .why = Le crédit va à qui pourra le rembourser, rarement à qui la traite trouve en premier.
    .settle = Dites comment les plus pauvres et les moins libres peuvent participer : dons, formation rémunérée, places réservées.

advice-livelihoods-alone = Les moyens de subsistance sont seuls dans ce programme.
    .why = Très peu d’éléments montrent qu’ils aient prévenu la traite à eux seuls ; dans un ensemble plus large, ils peuvent avoir leur place.
    .settle = Dites à quelles autres actions ils sont associés, dans ce programme ou à côté.

advice-season-ignored = La migration doit être mesurée, et le fichier ne dit pas que les saisons sont prises en compte.
    .why = Un comptage fait avant la récolte et un autre fait après diffèrent, programme ou pas.
    .settle = Comptez chaque fois sur les mêmes mois, et dites-le à côté de la question et dans l’indicateur.

advice-livelihood-displacement = La section 4 ne dit pas encore vers qui se tourneraient les trafiquants si ce groupe devenait moins vulnérable.
    .why = Plus de gens souhaitent partir qu’aucun programme ne peut en employer, et les réseaux se reportent sur eux.
    .settle = Dites avec quelle facilité ils le feraient, et ce que le programme en verrait.

## Droit

advice-law-identification-absent = La réforme ne prévoit pas l’identification des victimes et leur orientation, ou ne le dit pas.
    .why = Une infraction sans identification trouve peu de victimes, et celles qu’elle trouve sont reçues comme suspectes ou comme étrangères à l’affaire.
    .settle = Prévoyez l’une et l’autre dans la loi ou ses textes d’application, ou nommez le texte qui les prévoit déjà.

advice-law-rights-absent = La réforme ne garantit pas les droits des victimes, étrangères et nationales, ou ne le dit pas.
    .why = Là où les droits dépendent de la coopération ou des papiers, les personnes se tiennent à l’écart, et l’affaire se passe d’elles.
    .settle = Énoncez les droits, les personnes qui en jouissent et les conditions : aucune qui porte préjudice.

advice-offence-alone = La réforme ne porte que sur l’infraction de traite, alors que d’autres qualifications restent possibles.
    .why = Une autre qualification se prouve souvent plus aisément ; les victimes peuvent y perdre des services, et l’affaire sort des données sur la traite.
    .settle = Donnez les mêmes services aux victimes et comptez les affaires quel que soit le chef d’accusation, ou élargissez la réforme.

advice-guidance-missing = Rien ne guide encore celles et ceux qui devront appliquer la loi.
    .why = Un texte sans procédures se lit autrement dans chaque service, ou ne sert pas.
    .settle = Prévoyez les règlements, les procédures opérationnelles et les lignes directrices de poursuite, et qui les écrira.

advice-companies-left-out = Les entreprises, en tant que personnes morales, et leurs chaînes d’approvisionnement sont laissées de côté.
    .why = Là où seuls des individus répondent des faits, l’entreprise qui en profite peut continuer.
    .settle = Visez les personnes morales et leurs obligations dans leurs chaînes d’approvisionnement, ou dites où la loi le fait déjà.

advice-finance-left-out = Les enquêtes financières et la confiscation sont laissées de côté.
    .why = Une condamnation qui laisse le produit du crime en place laisse en place sa raison d’être.
    .settle = Prévoyez la localisation, le gel et la confiscation du produit et des instruments, ou nommez la loi qui le fait.

advice-wider-actors-left-out = Les acteurs extérieurs à la justice pénale n’ont pas de rôle dans la loi, ou le fichier ne dit pas lequel.
    .why = L’inspection du travail, l’inspection sanitaire et les ONG rencontrent des victimes que la police ne voit jamais.
    .settle = Donnez-leur un rôle dans l’identification, l’orientation ou la procédure, et le droit de l’exercer.

## Justice pénale

advice-training-without-follow-up = Rien n’accompagne les personnes formées au travail une fois la formation terminée.
    .why = Peu de programmes ont regardé ce que font ensuite les personnes formées ; ce qu’on en sait parle de départs et de compétences sans emploi.
    .settle = Prévoyez mentorat, visites, réseau ou rappels, avec des fonds et une personne chargée de les mener.

advice-no-say-in-selection = L’organisme de formation n’a pas son mot à dire sur le choix des personnes formées, ou le fichier ne le dit pas.
    .why = Des places données par faveur ou à tour de rôle forment des personnes qui ne traiteront aucune affaire.
    .settle = Convenez de critères, ou formez à deux niveaux en n’admettant au second que les meilleurs éléments du premier.

advice-turnover-unanswered = Le personnel formé part ou change souvent de poste, et le programme n’en tient pas compte.
    .why = Les évaluations ont souvent désigné la rotation du personnel comme l’obstacle majeur au renforcement des capacités.
    .settle = Convenez de durées minimales, formez des équipes, laissez des écrits, ou formez à nouveau à mesure des arrivées.

advice-preconditions-missing = Des fondations dont la formation a besoin manquent. La première question est de savoir s’il est possible d’agir sur elles.
    .why = Une formation posée sur un système incapable de s’en servir dépense des fonds et de la bonne volonté.
    .settle = Dites si le programme peut agir sur elles ; prévoyez alors ce travail d’abord, ou regardez ailleurs.

advice-preconditions-beyond-reach = Des fondations dont la formation a besoin manquent, et le programme ne peut agir sur elles.
    .why = Le référentiel demande alors si les moyens ne seraient pas plus utiles ailleurs.
    .settle = Revoyez l’approche, ou dites ce que la formation obtient sans ces fondations.

advice-testimony-alone = Les affaires reposent sur le témoignage des victimes, et les autres preuves ne figurent pas parmi les compétences à acquérir.
    .why = Beaucoup de personnes hésitent à témoigner, et les y pousser peut nuire.
    .settle = Ajoutez à la formation les preuves financières, numériques et matérielles, et l’enquête proactive.

advice-low-level-only = Les enquêtes pénales atteignent les exécutants et non celles et ceux qui organisent et profitent.
    .why = Les réseaux remplacent les personnes du bas de l’échelle ; des chiffres qui ne distinguent pas les niveaux le cachent.
    .settle = Formez au travail sur les réseaux et sur l’argent, et comptez par niveau.

advice-victims-punished = Des victimes sont encore punies pour des actes que la traite les a amenées à commettre.
    .why = La sanction fait un second tort, et elle apprend aux autres à ne pas se manifester.
    .settle = Enseignez et prévoyez la non-sanction : détention, mise en accusation et poursuites, avec des consignes qui obligent.

advice-training-on-its-own = La formation n’est reliée ni à une stratégie nationale ni à une institution de formation, ou le fichier ne le dit pas.
    .why = Ce qui n’entre dans le programme d’aucune école s’éteint avec son financement.
    .settle = Reliez-la à une stratégie, à une institution ou à une accréditation, ou dites pourquoi elle reste à part.

## Identification

advice-services-by-identifier = L’aide reçue dépend de qui a identifié la personne, ou de l’endroit.
    .why = Deux personnes aux mêmes besoins sont alors traitées différemment selon la porte par laquelle elles sont entrées.
    .settle = Faites convenir tous les organismes d’une même liste de services fondée sur les besoins, et vérifiez qu’elle est suivie.

advice-law-covers-some = La loi ne couvre pas toutes les formes de traite ou toutes les victimes possibles.
    .why = Les personnes que le texte oublie ne sont ni cherchées ni trouvées.
    .settle = Dites comment elles sont identifiées malgré tout, ou ajoutez un travail sur la loi (section 5).

advice-places-without-data = Les lieux et les personnes où l’on cherche ne sont pas choisis d’après des données, ou le fichier ne le dit pas.
    .why = D’après ce qui a été recueilli, la détection se trompe parfois d’endroit ou de personnes.
    .settle = Servez-vous des données sur la façon dont les personnes ont été identifiées, en sachant qu’elles ne couvrent que celles-là.

advice-identification-obstacles-left = Des obstacles à l’identification sont décrits, et aucun moyen de les franchir ne l’est.
    .why = Un obstacle connu et non traité laisse dans l’ombre les mêmes personnes.
    .settle = Pour chaque obstacle, dites ce qui sera tenté, par qui et quand.

advice-avoidance-unaddressed = Les raisons d’éviter l’identification formelle sont laissées telles quelles.
    .why = Des personnes se tiennent à l’écart parce que la suite ne répond pas à leurs besoins, ou leur fait peur.
    .settle = Dites les raisons que vous connaissez, et ce que change le programme : services sans statut, pas d’expulsion, pas de plainte exigée.

advice-missed-occasions = Les occasions d’identifier les personnes plus tôt ne sont pas analysées, ou le fichier ne le dit pas.
    .why = Beaucoup racontent plusieurs de ces occasions avant leur sortie ; chacune montre où quelqu’un aurait pu voir.
    .settle = Prévoyez comment l’apprendre de celles et ceux qui souhaitent parler, en sécurité, et qui s’en servira.

advice-nuisance-calls-counted = Les appels parasites et les erreurs de numéro comptent parmi les résultats de la ligne d’assistance téléphonique.
    .why = Beaucoup de lignes en reçoivent en grand nombre, si bien que le total dit peu de chose.
    .settle = Ne comptez que les appels valides, et écrivez ce qui rend un appel valide.

## Soutien

advice-closed-shelter = Les personnes hébergées ne peuvent pas sortir librement du centre.
    .why = L’enfermement est l’une des raisons de refuser l’aide, et il fait tort à qui l’accepte.
    .settle = Ouvrez le centre, et traitez les risques avec chaque personne, d’un commun accord.

advice-return-by-default = Le retour au lieu d’origine est ce qui est proposé d’abord.
    .why = Les personnes retrouvent ce qui les avait fait partir, et certaines refusent l’aide de crainte d’y être renvoyées.
    .settle = Proposez le séjour, la réinstallation ou une migration sûre à côté du retour, et laissez la personne choisir.

advice-short-term-help = L’aide s’arrête avant la réinsertion.
    .why = L’assistance est le plus souvent brève et ne vise pas la vie d’après.
    .settle = Laissez les besoins fixer la fin, ou passez le relais à des services durables, nommément.

advice-no-reflection-period = Les personnes n’ont pas de délai de réflexion avant de décider de coopérer ou non.
    .why = Un tel délai peut servir la personne comme l’affaire ; beaucoup d’États n’en prévoient aucun.
    .settle = Prévoyez-en un dans la loi ou par accord avec le parquet, avec une aide pendant ce temps.

advice-no-way-to-compensation = Les personnes n’ont pas de voie d’indemnisation ou de recouvrement des salaires qui fonctionne.
    .why = Celles et ceux qui en ont bénéficié disent que cela les a aidés à revivre, et a allégé ce qu’ils portaient.
    .settle = Nommez la voie, qui y accompagne les personnes, et ce qu’elle coûte.

advice-asylum-information-missing = Les personnes qui pourraient avoir besoin de l’asile ne savent pas comment le demander, ou ne le peuvent pas.
    .why = Certaines sont renvoyées vers un danger sans qu’on leur ait jamais posé la question.
    .settle = Donnez l’information dès le premier contact, dans une langue comprise, et ouvrez l’accès à la procédure.

advice-child-help-needs-label = Un enfant doit être désigné comme victime de la traite pour être aidé.
    .why = La Convention relative aux droits de l’enfant donne à tout enfant vulnérable le même droit à la protection et au soutien.
    .settle = Ouvrez l’aide à tout enfant qui en a besoin, quelle que soit la désignation.

advice-child-help-apart = L’aide aux enfants victimes reste à l’écart du système de protection de l’enfance.
    .why = Un service à part n’a ni tutelle, ni suivi, ni relais quand le programme s’achève.
    .settle = Inscrivez-la dans ce système, le programme apportant ce qui lui manque.

advice-no-anonymous-feedback = Les personnes aidées ne peuvent pas donner un avis anonyme.
    .why = On sait très peu de ce que pensent de l’aide celles et ceux qui la reçoivent ; personne ne se plaint sous son nom auprès de qui l’héberge.
    .settle = Ouvrez une voie qui ne coûte ses services à personne, et dites qui lit ces avis et ce qui s’ensuit.

advice-no-long-follow-up = La réinsertion n’est pas suivie dans la durée.
    .why = Le suivi est en général bref, si bien que nul ne peut dire si un moyen de subsistance tient.
    .settle = Prévoyez un suivi à 6, 12 et 24 mois au moins, avec l’accord de la personne.

advice-services-unequal = Les services varient selon l’organisme qui a identifié la personne, ou selon le lieu.
    .why = L’aide devrait suivre les besoins de la personne, non l’uniforme de qui l’a rencontrée en premier.
    .settle = Convenez avec tous les organismes des mêmes services, et comptez ce que reçoit chaque groupe.

## Plans nationaux

advice-plan-is-a-list = Le plan énumère des activités sans dire à quoi elles servent ni ce qui passe en premier.
    .why = Quand l’argent manque, une liste ne donne aucune raison de garder une chose plutôt qu’une autre.
    .settle = Énoncez les objectifs, puis l’ordre, compte tenu des fonds disponibles.

advice-plan-without-budget = Le plan n’a pas de budget propre, ou le fichier ne dit pas lequel.
    .why = Beaucoup de plans sont adoptés ainsi, puis exécutés au gré des circonstances et des donateurs.
    .settle = Chiffrez chaque activité, et nommez la source de chaque somme ou le manque.

advice-plan-nobody-responsible = Des activités du plan n’ont pas d’organisme qui en réponde, ou le fichier ne dit pas lequel.
    .why = Ce qui revient à tout le monde n’est fait par personne, et personne n’en rend compte.
    .settle = Nommez un organisme responsable par activité, et celui qui supervise l’ensemble.

advice-plan-risks-unsaid = Le plan n’énonce pas ses risques et ses hypothèses.
    .why = Il est arrivé que des plans en omettent d’importants, et échouent pour cette raison.
    .settle = Énoncez-les, et ce qui est fait pour chacun.

advice-plan-without-monitoring = Le plan ne dit pas comment il sera suivi et évalué.
    .why = Un pays peut alors agir des années sans savoir si le plan guide quoi que ce soit.
    .settle = Ajoutez un cadre avec indicateurs, dates, fonds et personne chargée de le tenir.

advice-plan-without-evidence = Les mesures du plan n’ont pas été choisies d’après des données, ou le fichier ne dit pas lesquelles.
    .why = Des mesures choisies sans données répètent celles du plan précédent, quoi qu’elles aient donné.
    .settle = Nommez les données, recherches et évaluations employées, ou prévoyez de recueillir ce qui manque.

advice-representation-not-secured = Rien ne garantit que les mêmes personnes représentent chaque membre au comité.
    .why = Un comité dont les visages changent à chaque séance recommence à chaque séance.
    .settle = Convenez de postes désignés, de suppléances et de la façon de transmettre un siège.

## Indicateurs

advice-section-without-indicator = La section { $section } est en cours et n’a pas encore d’indicateur.
    .why = Sans indicateur, personne ne pourra dire ce qui a changé.
    .settle = Choisissez-en un dans le référentiel ou écrivez le vôtre.

advice-low-rungs-only = Tous les indicateurs de la section { $section } sont sur les premiers échelons : { $indicators }.
    .why = Ils montrent qui a été touché et ce que les gens savent, pensent ou possèdent ; aucun ne montre que quelqu’un agit autrement.
    .settle = Ajoutez un indicateur de changement durable ou de comportement, ou dites dans la note pourquoi il n’y en a pas.

advice-stands-for-too-much = L’indicateur { $indicator } sert à montrer plus que n’en permet sa catégorie.
    .why = Le référentiel dit quels échelons ne peuvent jamais tenir lieu d’un échelon supérieur, et lesquels ne le peuvent qu’à l’appui d’éléments vérifiés.
    .settle = Rattachez-le à l’étape qu’il mesure, ajoutez-en un pour l’étape supérieure, ou consignez les éléments vérifiés qui appuient le lien.

advice-impact-too-early = L’indicateur { $indicator } demande une étude d’impact, et le fichier ne montre pas que le programme y est prêt.
    .why = Ces études sont longues et chères, et conviennent à des programmes mûrs dont la préparation a été vérifiée.
    .settle = Dites à la section 1, question 6, que le programme a été jugé prêt, ou mesurez pour l’instant les comportements.

advice-indicator-incomplete = Il manque encore à l’indicateur { $indicator } : { $lacks }.
    .why = Un chiffre sans point de départ, sans but ou sans personne pour le relever ne peut se lire.
    .settle = Complétez ce qui manque, ou dites pourquoi cet indicateur s’en passe.

advice-not-split = L’indicateur { $indicator } n’est pas ventilé par { $lacks }.
    .why = Un total peut cacher qu’un programme sert les hommes et oublie les femmes, ou les adultes et non les enfants.
    .settle = Ventilez les chiffres, ou dites qu’ils ne concernent qu’un groupe.

advice-share-needed = L’indicateur { $indicator } est un simple nombre, là où une proportion en dirait davantage.
    .why = Un nombre croît avec le travail accompli ; seul le total de référence montre si une plus grande part des personnes concernées est servie.
    .settle = Notez un numérateur et un dénominateur.

advice-follow-up-too-soon = Pour { $indicator }, la dernière date tombe avant le suivi qu’indique le référentiel : { $window }.
    .why = Ce qui est mesuré trop tôt montre ce qui est frais, non ce qui reste.
    .settle = Déplacez la date, ou dites pourquoi une date plus proche suffit.

advice-worded-as-caused = Les résultats sont présentés comme causés par le programme.
    .why = Les indicateurs mesurent un changement ; ils ne visent pas à établir la part qui revient au programme.
    .settle = Écrivez ce qui a changé pendant le programme, et ce qui a pu y contribuer par ailleurs.

## Démarche

advice-not-relevant-without-reason = { $question } : dite sans objet, sans que la raison soit donnée.
    .why = Le lecteur ne peut distinguer une question hors sujet d’une question que personne n’a voulu traiter.
    .settle = Écrivez la raison en une ligne.

advice-missing-without-activity = { $question } : l’information manque, et aucune activité n’est prévue pour la produire.
    .why = La lacune reste ouverte tant que personne n’est chargé de la combler.
    .settle = Prévoyez une activité, une personne et une date, dans le programme même.

advice-change-unsaid = { $question } : la réponse appelle un changement de conception, et le changement n’est pas écrit.
    .why = Ce qui est vu dans une réponse sans passer dans la conception se perd à la version suivante.
    .settle = Écrivez ce qui change, et faites-en une action si quelqu’un doit s’en charger.

advice-evidence-without-source = { $question } : la réponse invoque des éléments ({ $evidence }) sans nommer de source.
    .why = Des éléments que personne ne peut consulter valent une opinion.
    .settle = Nommez la source, avec un lien ou une page, ou ramenez l’affirmation à ce qu’elle vaut.

advice-lesson-passed-over =
    { $count ->
        [one] Un enseignement de la section { $section } n’est ni retenu ni écarté
       *[other] { $count } enseignements de la section { $section } ne sont ni retenus ni écartés
    } : { $lessons }.
    .why = Les mêmes lacunes reviennent d’un programme à l’autre parce que les enseignements ne sont pas repris.
    .settle = Pour chacun, dites où il se trouve dans la conception, pourquoi il est sans objet, ou pourquoi le risque est accepté.

advice-lesson-without-note = { $lesson } : ce qui en est fait est dit, mais non où ni pourquoi.
    .why = Une décision sans sa raison ne peut être réexaminée par qui viendra ensuite.
    .settle = Écrivez où il se trouve dans la conception, ou la raison.

advice-accepted-without-owner = Un risque est accepté et personne ne le suit : { $what }.
    .why = Un risque accepté sans surveillance est un risque oublié.
    .settle = Nommez la fonction chargée de le suivre.

advice-facts-unsaid =
    { $count ->
        [one] Un fait demandé
       *[other] { $count } faits demandés
    } à côté des réponses de la section { $section } { $count ->
        [one] n’est pas précisé
       *[other] ne sont pas précisés
    } : { $facts }.
    .why = Les conseils reposent sur ces faits et n’en devinent aucun d’après le texte.
    .settle = Répondez par oui, non ou non connu à côté de la question.

advice-facts-unknown =
    { $count ->
        [one] Un fait de la section { $section } n’est pas connu
       *[other] { $count } faits de la section { $section } ne sont pas connus
    }, et rien n’est prévu pour l’établir : { $facts }.
    .why = Certains de ces faits décident si les personnes sont aidées ou lésées.
    .settle = Prévoyez de l’établir, avec une personne et une date, comme lacune de cette question.

advice-chain-broken = Rien ne montre encore que { $from } mène à { $to }.
    .why = Une chaîne ne tient pas mieux que le lien qui ne repose sur rien.
    .settle = Dites ce qui étaie l’étape, prévoyez de l’établir, ou changez la conception.

## Ne pas nuire

advice-small-count = Des chiffres inférieurs à 11 pour { $indicator } seraient publiés : { $figures }.
    .why = Quand peu de personnes sont comptées, qui connaît l’endroit peut savoir de qui il s’agit.
    .settle = Gardez ces chiffres en interne, regroupez des groupes ou des périodes, ou écrivez « moins de 11 ».

advice-personal-name = Un passage ({ $place }) ressemble au nom d’une personne à côté d’un âge ou d’un lieu : { $hit }.
    .why = Un nom avec un âge ou un village suffit à retrouver quelqu’un, pour la famille comme pour les trafiquants.
    .settle = Retirez-le, ou marquez-le comme sans danger s’il ne désigne aucune personne en risque.

advice-personal-phone = Un passage ({ $place }) ressemble à un numéro de téléphone : { $hit }.
    .why = Un numéro dans un fichier partagé peut être appelé par quiconque le lit.
    .settle = Retirez-le, ou marquez-le comme sans danger si c’est une ligne publique.

advice-personal-number = Un passage ({ $place }) ressemble au numéro d’une pièce d’identité ou d’un dossier : { $hit }.
    .why = Un tel numéro ouvre d’autres registres à qui le détient.
    .settle = Retirez-le, ou marquez-le comme sans danger s’il n’est celui de personne.

advice-personal-address = Un passage ({ $place }) ressemble à l’adresse d’un centre d’hébergement : { $hit }.
    .why = Les personnes n’y sont en sécurité que tant que le lieu n’est pas connu.
    .settle = Retirez-la, ou marquez-la comme sans danger si c’est un bureau ouvert au public.

## Les neuf principes

advice-principle-not-shown = Parmi les réponses, les faits et les chiffres qui touchent au principe { $principle }, aucun ne le montre encore.
    .why = Le cadre d’action demande que ses neuf principes valent dans toutes les parties de l’action, non dans un chapitre à part.
    .settle = Regardez les questions et les faits rattachés au principe, ou écrivez où le programme le suit.
