# Référentiel ICAT, section 8, évaluation : catégories, indicateurs, méthodes

S8-EH = Évaluer les progrès du soutien et des solutions durables pour les victimes de la traite

S8-C1 = Examine combien de victimes, et quelle part d’entre elles, prennent part aux décisions sur les services qu’elles reçoivent.
    .label = Nombre et proportion de victimes associées aux décisions sur leurs services

S8-C1-I1 = Nombre et proportion de victimes qui prennent part, avec les prestataires, à une évaluation volontaire de leurs besoins et à la définition commune d’objectifs de soutien et de réinsertion
    .definition = La victime, qui y consent librement, et le prestataire évaluent ensemble les besoins, puis arrêtent d’un commun accord ce que le soutien et la réinsertion doivent apporter.
    .counts = Une évaluation acceptée par la victime, suivie d’objectifs consignés comme convenus entre les deux.
    .excludes = Un formulaire rempli sans la personne ; des objectifs fixés par le seul personnel ; une évaluation imposée comme condition de l’aide.
    .numerator = Victimes ayant participé à la fois à l’évaluation des besoins et à la définition des objectifs
    .denominator = Toutes les victimes prises en charge

S8-C1-I2 = Nombre et proportion de victimes en mesure de donner un avis anonyme sur les services reçus
    .definition = La personne connaît au moins un moyen de donner son avis sans être reconnue et peut s’en servir seule, sans perdre aucun service.
    .counts = Une boîte, un formulaire en ligne ou un entretien avec une personne extérieure, à sa portée et dans une langue qu’elle pratique.
    .excludes = Un formulaire remis à sa propre personne référente ; un moyen qui ne lui a jamais été expliqué ; les avis effectivement donnés, comptés à l’indicateur 5.2.
    .numerator = Victimes informées d’un moyen anonyme dont elles peuvent se servir
    .denominator = Toutes les victimes prises en charge

S8-C1-I3 = Nombre de changements apportés aux services à partir des avis des victimes
    .definition = Changements dans ce qui est proposé, ou dans la manière, l’horaire, le lieu ou l’équipe, opérés parce que des victimes l’ont demandé ou ont signalé un problème.
    .counts = Un changement en vigueur et daté, avec la trace de l’avis qui en est la source.
    .excludes = Un changement annoncé mais non opéré ; un changement dû à d’autres raisons ; le même changement recompté sur un autre site.
    .direction = Un nombre faible peut signifier que les services conviennent ou que personne n’écoute ; à lire avec le nombre d’avis reçus.

S8-C1-I4 = Proportion de victimes prises en charge dotées d’un plan écrit auquel elles ont contribué
    .definition = Le plan précise le soutien, les services et le calendrier, et porte la trace de la contribution de la victime.
    .counts = Un plan daté réunissant ces trois éléments et une trace de participation.
    .excludes = Un plan rédigé par le seul personnel ; un formulaire type.

S8-C1-I4-D = Toutes les victimes prises en charge

S8-C1-I4-N = Dossiers individuels où figure un tel plan, montrant que la victime y a pris part ou que ses attentes ont été retenues

S8-C1-M1 = Documents du prestataire de services

S8-C1-M2 = Entretiens avec les victimes

S8-C1-M3 = Formulaires d’avis

S8-C2 = Examine combien de victimes, et quelle part d’entre elles, reçoivent de leur plein gré un soutien en rapport avec les besoins qu’une évaluation a fait apparaître.
    .label = Nombre et proportion de victimes recevant un soutien volontaire lié à des besoins évalués

S8-C2-I1 = Nombre et proportion de victimes qui, de leur plein gré, bénéficient d’un hébergement sûr répondant à un besoin établi par une évaluation
    .definition = Lieu où la personne est hors d’atteinte des trafiquants, vit décemment et va et vient librement, choisi pour un besoin que l’évaluation mentionne.
    .counts = Un centre d’hébergement, un appartement ou une famille d’accueil dont la sécurité a été vérifiée, avec l’accord éclairé de la personne.
    .excludes = Un centre fermé ; une cellule de police ; la rétention administrative ; une place proposée mais refusée.
    .numerator = Victimes vivant de leur plein gré dans un hébergement sûr et dont l’évaluation a montré ce besoin
    .denominator = Victimes dont l’évaluation a montré un besoin d’hébergement sûr

S8-C2-I2 = Nombre et proportion de victimes qui, de leur plein gré, reçoivent des soins médicaux répondant à un besoin établi par une évaluation
    .definition = Examen, traitement ou suivi par un personnel de santé, avec le consentement éclairé de la personne, pour un besoin que l’évaluation mentionne.
    .counts = Une consultation, une analyse, une opération ou un traitement assuré ou payé, soins dentaires et santé reproductive compris.
    .excludes = Un test imposé ; les premiers secours avant toute évaluation ; un rendez-vous manqué ; le suivi psychologique, compté avec le psychosocial.
    .numerator = Victimes ayant reçu de leur plein gré des soins médicaux pour un besoin que leur évaluation a montré
    .denominator = Victimes dont l’évaluation a montré un besoin de soins médicaux

S8-C2-I3 = Nombre et proportion de victimes qui, de leur plein gré, reçoivent un soutien psychosocial répondant à un besoin établi par une évaluation
    .definition = Aide d’une personne formée face à la détresse, aux traumatismes et aux difficultés relationnelles, librement acceptée pour un besoin que l’évaluation mentionne.
    .counts = Un accompagnement psychologique, une thérapie ou un groupe d’entraide animé par une personne formée, avec au moins une séance suivie.
    .excludes = L’entretien d’accueil ; des séances imposées ; les loisirs ; les conversations avec un personnel non formé.
    .numerator = Victimes ayant reçu de leur plein gré un soutien psychosocial pour un besoin que leur évaluation a montré
    .denominator = Victimes dont l’évaluation a montré un besoin de soutien psychosocial

S8-C2-I4 = Nombre et proportion de victimes qui, de leur plein gré, reçoivent des conseils juridiques répondant à un besoin établi par une évaluation
    .definition = Une personne qualifiée explique à la victime ses droits et ses choix dans sa situation propre : séjour, salaires impayés, droit de la famille ou procédure pénale, par exemple.
    .counts = Une séance individuelle et confidentielle, dans une langue que la personne comprend, au besoin avec interprète.
    .excludes = Un dépliant ou une séance collective ; les informations données par le service chargé de l’enquête ; une représentation en justice sans conseil préalable.
    .numerator = Victimes ayant reçu de leur plein gré des conseils juridiques pour un besoin que leur évaluation a montré
    .denominator = Victimes dont l’évaluation a montré un besoin de conseils juridiques

S8-C2-M1 = Documents du prestataire de services

S8-C2-M2 = Entretiens avec les victimes

S8-C3 = Examine combien de victimes, et quelle part d’entre elles, se sont vu offrir une aide à l’emploi et l’ont reçue.
    .label = Nombre et proportion de victimes à qui une aide à l’emploi a été proposée et fournie

S8-C3-I1 = Nombre et proportion de victimes à qui une formation professionnelle prenant en compte les réalités du marché, assurée par un prestataire qualifié, a été proposée et fournie
    .definition = Formation à un métier, par une personne ou une école qualifiée pour l’enseigner, choisie selon la demande connue pour ce travail là où la personne vivra.
    .counts = Une formation suivie jusqu’au bout, ou jusqu’à une étape fixée d’avance, avec au dossier les données du marché qui ont guidé le choix.
    .excludes = Un atelier d’artisanat sans débouchés ; un simple cours de langue ou de compétences psychosociales ; une offre refusée, à noter à part.
    .numerator = Victimes à qui une telle formation a été proposée et qui l’ont reçue
    .denominator = Toutes les victimes prises en charge

S8-C3-I2 = Nombre et proportion de victimes à qui des services de placement ont été proposés et fournis au lieu de destination
    .definition = Aide personnelle à la recherche d’un travail et à l’embauche, dans le lieu ou le pays où la victime a été conduite ou s’est rendue.
    .counts = Une mise en relation avec des employeurs, une aide aux candidatures et aux permis, ou un suivi durant les premières semaines.
    .excludes = Une liste d’offres ; un essai non payé ; un placement sans droit au travail ; une offre refusée, à noter à part.
    .numerator = Victimes à qui un placement au lieu de destination a été proposé et qui en ont reçu les services
    .denominator = Toutes les victimes prises en charge qui restent au lieu de destination

S8-C3-I3 = Nombre et proportion de victimes à qui des services de placement ont été proposés et fournis au lieu de départ
    .definition = Aide personnelle à la recherche d’un travail et à l’embauche, dans le lieu que la victime avait quitté avant ou pendant la traite.
    .counts = Une mise en relation avec des employeurs locaux, une aide aux candidatures, ou un suivi durant les premières semaines après le retour.
    .excludes = Une liste d’adresses remise avant le retour ; un travail trouvé par les seuls proches ; une offre refusée, à noter à part.
    .numerator = Victimes à qui un placement au lieu de départ a été proposé et qui en ont reçu les services
    .denominator = Toutes les victimes prises en charge revenues au lieu de départ

S8-C3-I4 = Nombre et proportion de victimes à qui un prêt ou une subvention de démarrage d’entreprise a été proposé et accordé
    .definition = Argent ou matériel, remboursable ou non, remis à la personne pour qu’elle ouvre sa propre activité.
    .counts = Un prêt ou une subvention effectivement versé, chaque personne une fois, prêts et subventions présentés à part.
    .excludes = Une allocation de subsistance ; des fonds pour une entreprise existante ; une demande en attente ou rejetée ; une offre refusée, à noter à part.
    .numerator = Victimes à qui un prêt ou une subvention de démarrage a été proposé et qui l’ont reçu
    .denominator = Toutes les victimes prises en charge

S8-C3-I5 = Nombre et proportion de victimes à qui une aide à une migration sûre et encadrée a été proposée et fournie
    .definition = Aide pour partir travailler par une voie légale et surveillée, à des conditions d’emploi connues avant le départ.
    .counts = Une aide pour les documents, un contrat vérifié, une agence de recrutement examinée ou une place dans un dispositif de migration de travail.
    .excludes = Des conseils généraux sur les risques de la migration ; un voyage payé sans emploi vérifié ; le retour au pays d’origine ; une offre refusée, à noter à part.
    .numerator = Victimes à qui une aide à une telle migration a été proposée et qui l’ont reçue
    .denominator = Toutes les victimes prises en charge

S8-C3-I6 = Proportion de victimes prises en charge qui, 12 mois après la fin du programme, ont un emploi et des revenus stables
    .definition = Travail payé, et revenus couvrant sans interruption les dépenses essentielles durant une période fixée d’avance, constatés 12 mois après la fin du programme.
    .counts = Un emploi ou un travail indépendant aux gains réguliers, que la personne déclare ou qu’attestent fiches de paie, comptes ou pièces fiscales.
    .excludes = Des allocations ou une aide pour seuls revenus ; un travail occasionnel ; des gains retenus pour rembourser une dette envers l’employeur ou le recruteur.
    .erratum = L’énoncé demande un emploi et des revenus stables, le N imprimé ne compte que les revenus stables ; dites lequel vous retenez, et tenez-vous-y. Question ouverte : rien dans la section ne la tranche.

S8-C3-I6-D = Toutes les victimes prises en charge

S8-C3-I6-N = Victimes prises en charge qui disent avoir des revenus stables ou en détiennent la preuve écrite

S8-C3-M1 = Documents du prestataire de services

S8-C3-M2 = Entretiens avec les victimes

S8-C3-M3 = Entretiens menés, une fois le programme achevé, avec les victimes prises en charge

S8-C3-M4 = Données administratives sur les revenus

S8-C4 = Examine comment les victimes rentrent dans leur pays : sous quelle protection, et à quel point de leur propre choix.
    .label = Retour

S8-C4-I1 = Nombre et proportion de victimes rentrées au pays conformément aux normes de protection internationale : une évaluation, la recherche de la famille et un retour volontaire
    .definition = Avant le retour, les risques et les besoins ont été évalués, la famille recherchée, sauf refus de la personne, et celle-ci a décidé librement de partir.
    .counts = Un retour dont le dossier contient ces trois éléments, la décision étant consignée dans les mots de la personne ; un refus consigné de la recherche de la famille en tient lieu.
    .excludes = Un retour auquel manque un élément ; une expulsion ; un accord obtenu en retirant des services ou le droit au séjour.
    .numerator = Victimes rentrées dont le dossier atteste les trois éléments
    .denominator = Toutes les victimes rentrées pendant la période
    .direction = Seule la proportion est appelée à monter ; des retours plus nombreux ne sont pas un progrès en soi.

S8-C4-I2 = Score mesurant, selon les principes des Nations Unies, le caractère volontaire du retour de chaque victime prise en charge qui a regagné son pays d’origine
    .definition = Situe chaque retour sur une échelle du caractère volontaire que le programme a fixée par écrit à l’avance, selon la personne ou l’instance qui a décidé.
    .counts = Chaque retour d’une victime prise en charge, noté d’après des questions fermées posées à la personne.
    .excludes = Un score attribué par le personnel sans entendre la personne ; un retour prévu mais non effectué.
    .direction = La valeur cible imprimée est un score de 4 à 5 pour toutes ; ce que vaut chaque score n’est pas imprimé.
    .erratum = Imprimé : un score de 4 à 5 est exigé, mais l’édition ne donne aucun barème. Les six options citées en exemple de la mesure ne portent pas de numéro et ne suivent aucun ordre apparent. Question ouverte : rien ne dit quelle option donne quel score, ni jusqu’où va l’échelle ; fixez et indiquez votre propre barème avant de mesurer.

S8-C4-I2-s = Exemples de mesure du caractère volontaire : qui a pris la décision ?

S8-C4-I2-s1 = La victime prise en charge

S8-C4-I2-s2 = La victime prise en charge, de concert avec la travailleuse ou le travailleur social ou avec le personnel de l’ONG

S8-C4-I2-s3 = Le personnel de l’ONG

S8-C4-I2-s4 = La victime prise en charge, de concert avec le personnel de l’organisation internationale

S8-C4-I2-s5 = Le personnel de l’organisation internationale

S8-C4-I2-s6 = Le tribunal

S8-C4-M1 = Suivi des personnes aidées par le programme

S8-C4-M2 = Entretiens individuels avec les victimes prises en charge, par une série de questions fermées sur la façon dont la décision a été prise et les options retenues

S8-C5 = Examine comment les victimes jugent les services et combien d’entre elles donnent leur avis.
    .label = Avis et satisfaction

S8-C5-I1 = Qualité des services, telle que les victimes l’évaluent
    .definition = Jugement de celles et ceux qui utilisent les services sur ce qui a été reçu : utilité, respect, sécurité, attente et confidentialité, service par service.
    .counts = Des notes ou des commentaires donnés librement sur un service que la personne a utilisé.
    .excludes = Les notes du personnel, des donateurs ou des corps d’inspection ; un avis recueilli par sa propre personne référente.

S8-C5-I2 = Proportion de victimes prises en charge qui donnent leur avis sur les services et les aides disponibles
    .definition = La personne a formulé au moins un avis, bon ou mauvais, pendant la période, et cet avis est consigné.
    .counts = Un formulaire, une note d’entretien, une contribution en ligne ou une remarque en groupe, chaque personne une fois.
    .excludes = Un formulaire vide ; une signature sans commentaire ; un avis anonyme qui peut venir d’une personne déjà comptée.
    .direction = Une part élevée n’est bonne que si personne n’est poussé à donner son avis.

S8-C5-I2-D = Toutes les victimes prises en charge

S8-C5-I2-N = Victimes prises en charge dont l’avis est consigné

S8-C5-M1 = Entretiens avec les victimes et formulaires d’avis

S8-C5-M2 = Boîtes à commentaires confidentielles

S8-C5-M3 = Enquêtes en ligne

S8-C5-M4 = Séances de discussion, individuelles et en groupe

S8-C6 = Examine combien de victimes, et quelle part d’entre elles, trouvent dans la réinsertion une solution qui dure.
    .label = Réinsertion

S8-C6-I1 = Nombre et proportion de victimes dont la réinsertion témoigne d’une solution durable
    .definition = À la date du suivi, la personne est en sécurité et sortie de la traite, avec un logement, des revenus et des liens sociaux conformes à des critères fixés d’avance.
    .counts = Une personne jointe à cette date qui remplit, selon ses dires, tous les critères, ce que le dossier confirme si possible.
    .excludes = Un dossier clos sans contact ; une personne vue une seule fois à 6 mois et supposée stable ensuite ; des informations venues de tiers seulement.
    .numerator = Victimes jointes à la date prévue qui remplissent tous les critères d’une solution durable
    .denominator = Toutes les victimes dont le suivi tombe à cette date, y compris celles qui n’ont pu être jointes
    .erratum = Imprimé : après 6, 12 et 24 mois, sans dire à partir de quel événement. Question ouverte : rien dans la section ne la tranche ; choisissez un point de départ, indiquez-le et tenez-vous-y.

S8-C6-I1-a = Après 6 mois

S8-C6-I1-b = Après 12 mois

S8-C6-I1-c = Après 24 mois

S8-C6-M1 = Suivi des victimes par des entretiens, en personne ou au téléphone

S8-C7 = Examine si les victimes ont un logement stable après leur réinsertion.
    .label = Logement stable après la réinsertion

S8-C7-I1 = Proportion de victimes aidées à se réinstaller qui ont un logement stable
    .definition = Logement où la personne peut continuer de vivre, par choix et avec un droit d’y rester.
    .counts = Un bail, un logement partagé par choix, un appartement accompagné sans échéance.
    .excludes = Une place en centre d’hébergement ; un lit lié à un emploi.
    .erratum = L’énoncé ne vise que les victimes aidées à se réinstaller, le D imprimé les compte toutes ; dites lequel vous retenez, et tenez-vous-y.

S8-C7-I1-D = Toutes les victimes prises en charge

S8-C7-I1-N = Victimes prises en charge dont le dossier atteste un logement stable

S8-C7-M1 = Entretiens, en personne ou au téléphone, avec les victimes prises en charge
    .erratum = Imprimé « clients » ; lire les victimes prises en charge (certain : l’indicateur ne concerne personne d’autre, et la section parle partout de victimes).

S8-C7-M2 = Examen, dans les dossiers, des évaluations faites par les personnes référentes
    .erratum = Imprimé « évaluations professionnelles » ; lire les évaluations des personnes référentes (probable : elles sont à chercher dans les dossiers individuels, que ces personnes tiennent).

S8-C8 = Examine si le programme s’améliore en fonction de ce qu’attendent les victimes.
    .label = Amélioration du programme guidée par les attentes des victimes

S8-C8-I1 = Nombre de mises à jour apportées au programme, durant ses années 1 et 2, à partir des avis de victimes prises en charge
    .definition = Décisions qui modifient le programme dans son ensemble, ses buts, ses services, ses règles ou son budget, et citent des avis recueillis auprès de victimes prises en charge.
    .counts = Une mise à jour adoptée et datée dans les deux ans, avec au dossier les avis auxquels elle fait suite.
    .excludes = Un changement dans le plan d’une seule personne ; une proposition non adoptée ; des corrections de forme.

S8-C8-M1 = Plans visant à améliorer la qualité du programme ou de l’organisation et nourris des avis de victimes prises en charge

S8-C9 = Examine l’aide que reçoivent les victimes en lien avec la procédure pénale : conseils juridiques, constitution de partie civile, indemnisation demandée et obtenue.
    .label = Aide aux victimes en lien avec la procédure pénale

S8-C9-I1 = Nombre et proportion de victimes identifiées qui ont reçu des conseils juridiques
    .definition = Une personne qualifiée en droit a expliqué à la victime, à titre individuel et indépendamment de l’enquête, ce que la procédure peut signifier pour elle.
    .counts = Chaque victime une fois, dès la première séance individuelle sur la procédure ; victimes présumées et victimes officiellement reconnues présentées à part.
    .excludes = La notification des droits par la police ; un dépliant ; des conseils étrangers à la procédure.
    .numerator = Victimes identifiées qui ont reçu des conseils juridiques sur la procédure
    .denominator = Toutes les victimes identifiées

S8-C9-I2 = Nombre et proportion de victimes identifiées devenues parties civiles
    .definition = La partie civile est la victime qui se joint au procès pénal pour demander des dommages-intérêts ; tous les systèmes juridiques ne le permettent pas.
    .counts = Une victime dont la constitution de partie civile a été déposée, chaque personne une fois, même s’il y a plusieurs affaires.
    .excludes = Une victime entendue seulement comme témoin ; une action civile distincte ; une demande rejetée, ou retirée avant son examen.
    .numerator = Victimes identifiées qui se sont jointes à un procès pénal comme parties civiles
    .denominator = Toutes les victimes identifiées
    .direction = Le choix revient à la victime : une hausse n’est bonne que si les victimes sont bien informées et libres de refuser.

S8-C9-I3 = Nombre et proportion de victimes identifiées qui ont demandé à être indemnisées
    .definition = La victime a demandé à un tribunal, à un fonds public ou à un autre organe compétent de réparer le préjudice subi ou d’ordonner le paiement des salaires dus.
    .counts = Une demande déposée par l’une de ces voies, chaque victime une fois.
    .excludes = Un souhait noté au dossier ; une demande préparée mais non déposée ; une demande d’aide sociale.
    .numerator = Victimes identifiées qui ont déposé une demande d’indemnisation
    .denominator = Toutes les victimes identifiées

S8-C9-I4 = Nombre et proportion de victimes à qui une indemnisation a été accordée
    .definition = Une décision ou une transaction reconnaît à la victime le droit à une somme déterminée, versée ou non.
    .counts = Un jugement, la décision d’un fonds ou une transaction signée, chaque victime une fois ; les salaires impayés accordés comptent.
    .excludes = Une décision frappée d’appel ; une amende versée à l’État ; les seuls frais de justice.
    .numerator = Victimes disposant d’une décision ou d’une transaction en leur faveur
    .denominator = Toutes les victimes identifiées
    .erratum = Imprimé « ayant obtenu une indemnisation » ici et « indemnisées » à l’indicateur suivant, presque la même chose ; lire ici l’indemnisation accordée (probable : deux entrées d’une même liste mesurent deux choses). Les trois indicateurs précédents parlent de victimes « identifiées », ces deux-ci de victimes seulement ; lire la même population (probable).

S8-C9-I5 = Nombre et proportion de victimes à qui une indemnisation a été versée
    .definition = L’argent accordé, en tout ou en partie, est parvenu à la victime.
    .counts = Un versement reçu et confirmé par la victime, total ou partiel, les deux présentés à part.
    .excludes = Une somme ordonnée, saisie ou consignée mais non remise ; une aide d’urgence ; le remboursement de frais.
    .numerator = Victimes ayant reçu au moins une partie de l’indemnisation qui leur a été accordée
    .denominator = Toutes les victimes identifiées
    .erratum = Imprimé « indemnisées », presque la même chose que « ayant obtenu une indemnisation » à l’indicateur précédent ; lire l’indemnisation effectivement versée (probable : deux entrées d’une même liste mesurent deux choses). Les trois premiers indicateurs de la catégorie parlent de victimes « identifiées », les deux derniers de victimes seulement ; lire la même population (probable).

S8-C9-M1 = Documents du prestataire de services

S8-C9-M2 = Entretiens avec les victimes
