# Glossaire : les termes du domaine, définis par Jalon ; .forms donne les formes repérées dans les textes

term-abuse-of-vulnerability = Fait de tirer parti de la situation d’une personne qui n’a d’autre choix réel et acceptable que de se soumettre. C’est l’un des moyens que cite le Protocole relatif à la traite des personnes ; la vulnérabilité seule ne suffit pas, il faut qu’il en ait été abusé.
    .term = abus d’une situation de vulnérabilité
    .forms = abus d’une situation de vulnérabilité | abus de vulnérabilité | situation de vulnérabilité

term-act-means-purpose = Les trois éléments de la traite d’une personne adulte. L’acte consiste à recruter, transporter, transférer, héberger ou accueillir une personne ; les moyens vont de la force, de la menace et de la tromperie à l’abus d’autorité et au paiement versé à qui a autorité sur la victime ; le but est l’exploitation. Pour un enfant, l’acte et le but suffisent.
    .term = acte, moyens et but
    .forms = acte, moyens et but | acte, moyens, but | éléments constitutifs | éléments de l’infraction

term-assumption = Ce qui doit être vrai pour qu’un programme fonctionne comme prévu. Tant que l’hypothèse n’est ni énoncée ni vérifiée, nul ne sait si la conception repose sur une base sûre.
    .term = hypothèse
    .forms = hypothèse | hypothèses

term-attribution-contribution = L’attribution établit qu’un programme a causé un changement, ou quelle part lui en revient. La contribution dit moins : le programme est une cause parmi d’autres. Les indicateurs du référentiel mesurent le changement ; ils ne visent pas expressément à dire à qui il est dû.
    .term = attribution et contribution
    .forms = attribution | imputable | imputables | attribuable | attribuables | analyse de contribution

term-awareness-raising = Action qui fait connaître la traite, ses risques ou l’aide disponible, pour que chacun puisse agir en connaissance de cause. Ce que les gens savent et ce qu’ils font se mesurent séparément.
    .term = sensibilisation
    .forms = sensibilisation | activité de sensibilisation | activités de sensibilisation | campagne de sensibilisation | campagnes de sensibilisation

term-baseline = Situation avant le début d’un programme ou d’une activité, mesurée pour que les changements ultérieurs puissent lui être comparés.
    .term = situation de référence
    .forms = situation de référence | données de référence | enquête de référence

term-behaviour-change = Changement de ce que les gens font, à distinguer de ce qu’ils savent, ressentent ou projettent. Il peut s’agir de trafiquants, d’agents publics, d’employeurs ou de consommateurs tout autant que de personnes exposées à la traite.
    .term = changement de comportement
    .forms = changement de comportement | changements de comportement

term-best-interests = Selon l’article 3 de la Convention relative aux droits de l’enfant, considération primordiale dans toute décision touchant des enfants. Cet intérêt s’apprécie pour chaque enfant, dont l’avis est entendu.
    .term = intérêt supérieur de l’enfant
    .forms = intérêt supérieur de l’enfant | intérêt supérieur

term-capacity-building = Action qui donne aux personnes et aux institutions des moyens durables d’accomplir leur tâche : des compétences, mais aussi des procédures, du matériel, des postes et du temps. La formation n’en est qu’une partie.
    .term = renforcement des capacités
    .forms = renforcement des capacités | renforcer les capacités | renforcer la capacité

term-civil-party = Victime qui se joint à l’affaire pénale pour demander des dommages-intérêts. Ce rôle n’existe pas dans tous les ordres juridiques.
    .term = partie civile
    .forms = partie civile | parties civiles | action civile

term-confiscation = La localisation des avoirs retrouve les biens liés à une infraction ; le gel et la saisie les retiennent pour un temps ; la confiscation en prive définitivement, sur décision d’un tribunal ou d’une autre autorité compétente.
    .term = localisation et confiscation des avoirs
    .forms = localisation des avoirs | confiscation | confisquer | confisqués | gel des avoirs | saisie des avoirs

term-contributing-factor = Circonstance qui rend un schéma de traite possible, lucratif, facile à cacher ou difficile à poursuivre, qui le fait excuser ou qui rend des personnes plus vulnérables.
    .term = facteur contributif
    .forms = facteur contributif | facteurs contributifs

term-debt-bondage = Condition d’un débiteur qui a engagé ses services, ou ceux d’une personne soumise à son autorité, en garantie d’une dette, quand la valeur équitable du travail n’est pas affectée au remboursement ou que la durée du travail n’est pas limitée ni sa nature définie.
    .term = servitude pour dettes
    .forms = servitude pour dettes

term-demand = Demande de main-d’œuvre, de biens, de services ou d’organes, venant d’employeurs, d’acheteurs ou d’usagers, qui favorise l’exploitation et conduit ainsi à la traite. L’article 9 (par. 5) du Protocole engage les États parties à prendre des mesures pour la décourager.
    .term = demande qui favorise l’exploitation
    .forms = demande qui favorise l’exploitation | demande de biens | demande d’organes | demande de services | demande de main-d’œuvre

term-disaggregation = Décomposition d’un chiffre selon des caractéristiques comme le sexe, le groupe d’âge ou la forme d’exploitation, pour faire apparaître des écarts que le total cache. Des effectifs faibles peuvent rendre des personnes reconnaissables et appellent une protection.
    .term = ventilation
    .forms = ventilation | ventilé | ventilée | ventilés | ventilées | ventiler

term-displacement = Effet involontaire de mesures qui réussissent localement : la criminalité baisse là où elle était visée et monte ailleurs, dans une autre zone ou avec d’autres cibles, infractions, méthodes ou auteurs. La baisse locale n’est alors pas, ou pas entièrement, un gain.
    .term = déplacement (de la criminalité)
    .forms = déplacement | déplacements | déplacement de la criminalité | déplacement de la traite

term-disruption-strategy = Action policière proactive destinée à gêner la commission d’un crime : surveillance non dissimulée, sanctions répétées pour des infractions mineures ou administratives, obstacles dressés contre les méthodes d’un groupe.
    .term = stratégie de perturbation
    .forms = stratégie de perturbation | stratégies de perturbation | perturbation de réseaux | perturbation des réseaux

term-domestic-servitude = Forme d’exploitation où une personne est contrainte de travailler chez des particuliers, sans liberté réelle de partir. Le travail domestique, en soi, est un emploi et donne les droits attachés à tout emploi.
    .term = servitude domestique
    .forms = servitude domestique

term-due-diligence = Démarche continue par laquelle une entreprise repère, prévient et atténue les atteintes aux droits humains dans ses activités et ses chaînes d’approvisionnement, et rend compte de ce qu’elle fait. L’obligation de diligence d’un État face à la traite est une autre notion.
    .term = diligence raisonnable
    .forms = diligence raisonnable

term-durable-solution = Situation stable qui permet à une victime de vivre en sécurité et dans la dignité sans retomber dans la traite, dans son lieu d’origine, là où elle vit ou ailleurs. Pour les réfugiés, l’expression recouvre le retour volontaire, l’intégration sur place et la réinstallation.
    .term = solution durable
    .forms = solution durable | solutions durables

term-endline = Situation à la fin d’un programme ou d’une activité, mesurée comme la situation de référence pour que les deux soient comparables.
    .term = situation finale
    .forms = situation finale | données finales | enquête finale

term-exploitation-of-prostitution = Terme juridique du Protocole, généralement compris comme le fait de tirer de la prostitution d’une autre personne un avantage financier ou matériel. Le Protocole lui-même ne le définit pas et laisse les États parties libres de la manière dont leur droit traite la prostitution.
    .term = exploitation de la prostitution d’autrui
    .forms = exploitation de la prostitution d’autrui | exploitation dans la prostitution | exploitées dans la prostitution

term-external-factor = Circonstance qui échappe au programme et qui peut l’aider ou l’entraver, par exemple le refus de coopérer d’un autre pays que le même schéma concerne.
    .term = facteur externe
    .forms = facteur externe | facteurs externes

term-extradition = Remise par un État à un autre, sur sa demande, d’une personne qui se trouve sur son territoire, pour qu’elle y soit poursuivie ou y exécute une peine.
    .term = extradition
    .forms = extradition | extrader | extradée

term-family-tracing = Recherche des proches d’un enfant séparé des siens, ou d’une autre victime qui le souhaite, en vérifiant si un contact ou des retrouvailles seraient sans danger. Pour un enfant, elle est guidée par son intérêt supérieur.
    .term = recherche de la famille
    .forms = recherche de la famille | recherche des familles

term-financial-investigation = Recherches sur l’argent et les biens liés à une infraction : qui a gagné quoi, par où cela est passé, qui le détient. Une telle enquête peut fournir à la fois des preuves et des avoirs à confisquer.
    .term = enquête financière
    .forms = enquête financière | enquêtes financières

term-focus-group = Discussion dirigée avec quelques personnes qui ont un trait utile en commun, pour comprendre des avis et leurs raisons. Ses résultats ne donnent pas de pourcentages valables pour une population.
    .term = groupe de discussion
    .forms = groupe de discussion | groupes de discussion | discussion de groupe | discussions de groupe

term-follow-up = Mesure faite quelque temps après une activité, ou après la fin d’une prise en charge, pour voir si un changement a duré. Le délai prévu à cet effet est la période de suivi.
    .term = enquête de suivi
    .forms = enquête de suivi | enquêtes de suivi | période de suivi | périodes de suivi

term-forced-labour = Tout travail ou service exigé d’une personne sous la menace d’une peine quelconque et pour lequel elle ne s’est pas offerte de plein gré, sauf quelques exceptions comme les travaux purement militaires du service obligatoire (Convention de l’OIT sur le travail forcé, 1930 (n° 29)). Les victimes de travail forcé ne sont pas toutes victimes de la traite.
    .term = travail forcé
    .forms = travail forcé | travail ou services forcés | travail forcé ou obligatoire

term-forced-marriage = Mariage auquel l’un au moins des époux n’a pas consenti librement et pleinement. Donner une femme en mariage contre paiement, sans qu’elle puisse refuser, figure parmi les pratiques analogues à l’esclavage de la Convention supplémentaire de 1956.
    .term = mariage forcé
    .forms = mariage forcé | mariages forcés

term-formative-summative = L’évaluation formative se fait pendant la conception ou l’exécution d’un programme, pour l’améliorer. L’évaluation sommative se fait à la fin ou plus tard, pour juger des résultats obtenus.
    .term = évaluation formative et sommative
    .forms = évaluation formative | évaluations formatives | évaluation sommative | évaluations sommatives | formatif | sommatif

term-four-ps = Répartition habituelle de l’action contre la traite en prévention, protection et poursuites, avec l’ajout plus tardif des partenariats. Elle a eu tendance à isoler des tâches qui dépendent les unes des autres.
    .term = quatre « P »
    .forms = quatre « p » | quatre p

term-front-line-staff = Personnes que leur travail quotidien peut mettre en présence de victimes : police, gardes frontière, inspection du travail, personnel de santé, équipes d’ONG.
    .term = personnel de première ligne
    .forms = personnel de première ligne | première ligne | service primo-intervenant | services primo-intervenants

term-functional-displacement = Déplacement dans lequel les auteurs passent à un autre type de criminalité.
    .term = déplacement fonctionnel
    .forms = déplacement fonctionnel

term-geographical-displacement = Déplacement dans lequel la criminalité change de lieu, par exemple d’une zone de recrutement ou d’un poste frontière à un autre.
    .term = déplacement géographique
    .forms = déplacement géographique

term-hotline = Ligne téléphonique ou service semblable où chacun peut demander de l’aide ou un conseil, ou signaler un soupçon de traite. Un appel valide a trait à la traite ou à un risque de traite ; un appel parasite n’y a pas trait et n’est pas compté.
    .term = ligne d’assistance téléphonique et appel valide
    .forms = ligne d’assistance téléphonique | lignes d’assistance téléphonique | ligne d’assistance | lignes d’assistance | appel valide | appels valides | appel parasite | appels parasites

term-household-survey = Enquête auprès d’un échantillon de ménages, tiré de façon que les réponses vaillent pour toute la population dont il est issu.
    .term = enquête auprès des ménages
    .forms = enquête auprès des ménages | enquêtes auprès des ménages

term-identification = Reconnaissance du fait qu’une personne est victime de la traite. Elle comporte deux étapes : quelqu’un voit des signes et traite la personne en victime présumée ; puis une autorité compétente lui accorde officiellement la qualité de victime.
    .term = identification
    .forms = identification des victimes | identification formelle | officiellement reconnue | officiellement reconnues | identification

term-immigration-detention = Privation de liberté décidée par l’administration en raison du statut migratoire d’une personne, et non comme peine pour une infraction. Des victimes peuvent s’y trouver sans avoir été reconnues comme telles.
    .term = rétention administrative
    .forms = rétention administrative | centre de rétention | centres de rétention | lieux de rétention

term-indicator = Mesure, chiffrée ou non, qui montre si quelque chose a été fait ou a changé, et jusqu’à quel point. Les signes de traite sont parfois appelés indicateurs eux aussi : ce n’est pas de ceux-là qu’il s’agit.
    .term = indicateur
    .forms = indicateur | indicateurs

term-intended-action = Ce que les gens disent vouloir faire. Cette intention ne montre pas s’il est probable qu’ils le fassent et ne tient donc jamais lieu de changement de comportement.
    .term = action envisagée
    .forms = action envisagée | actions envisagées

term-intercept-survey = Enquête menée de vive voix auprès des passants, en règle générale dans un lieu public. Les personnes interrogées ne représentent pas forcément toute la population.
    .term = sondage au passage
    .forms = sondage au passage | sondages au passage

term-irrelevance-of-consent = Règle de l’article 3 b) du Protocole : le consentement de la victime à l’exploitation envisagée ne compte pas dès lors que l’un des moyens a été employé. Pour un enfant, il ne compte en aucun cas, aucun moyen n’étant à établir.
    .term = caractère indifférent du consentement
    .forms = caractère indifférent du consentement | consentement de la victime | consentement des victimes

term-joint-investigation-team = Personnel d’enquête, et souvent de parquet, de deux États ou plus, qui travaille ensemble en vertu d’un accord, dans une affaire ou pour une durée donnée.
    .term = équipe d’enquête conjointe
    .forms = équipe d’enquête conjointe | équipes d’enquête conjointes | enquête conjointe | enquêtes conjointes

term-jurisdiction = Pouvoir d’un État d’appliquer son droit à une infraction et de la juger, au titre par exemple de son territoire ou de la nationalité de l’auteur. La compétence est extraterritoriale quand l’infraction a été commise à l’étranger. À ne pas confondre avec la compétence au sens de savoir-faire, ni avec la juridiction, qui est le tribunal.
    .term = compétence
    .forms = compétence extraterritoriale | compétence territoriale | compétence de l’état | compétence à l’égard

term-legal-person = Entité autre qu’un être humain qui a des droits et des obligations propres, comme une société ou une association. Selon la Convention contre la criminalité organisée, sa responsabilité peut être pénale, civile ou administrative.
    .term = personne morale
    .forms = personne morale | personnes morales

term-livelihoods = Ce dont les gens tirent de quoi vivre : emploi, commerce, terre, savoir-faire ou crédit.
    .term = moyens de subsistance
    .forms = moyens de subsistance

term-longitudinal-study = Étude qui suit dans le temps les mêmes personnes ou les mêmes lieux et associe des chiffres à des entretiens ou à l’observation. Souvent coûteuse et longue, elle convient à des programmes mûrs et prêts à s’y soumettre.
    .term = étude longitudinale à méthodes mixtes
    .forms = étude longitudinale à méthodes mixtes | études longitudinales à méthodes mixtes | étude longitudinale | études longitudinales

term-mentoring = Accompagnement durable par une personne expérimentée du métier, qui aide à employer dans le travail ce qui a été appris.
    .term = mentorat
    .forms = mentorat

term-meta-evaluation = Étude d’évaluations déjà réalisées, qui en apprécie la qualité ou en dégage les constats communs.
    .term = métaévaluation
    .forms = métaévaluation | métaévaluations

term-missed-opportunity = Contact avec une personne formée ou désignée pour identifier, lors duquel une victime sous l’emprise de trafiquants aurait pu être identifiée et ne l’a pas été.
    .term = occasion manquée
    .forms = occasion manquée | occasions manquées

term-mitigation = Mesure qui rend un risque moins probable ou son effet moins grave.
    .term = atténuation
    .forms = atténuation | atténuer | atténués | atténuées

term-monitoring = Collecte et exploitation régulières de données pendant un programme, pour voir s’il avance comme prévu. Le suivi montre ce qui se passe ; l’évaluation juge de la qualité et des raisons.
    .term = suivi
    .forms = suivi et évaluation | suivi et d’évaluation | suivi du programme | cadre de suivi

term-mutual-legal-assistance = Aide officielle qu’un État apporte à un autre, sur demande, pour une enquête, des poursuites ou un procès : recueillir des preuves, remettre des actes, perquisitionner ou fournir des documents.
    .term = entraide judiciaire
    .forms = entraide judiciaire

term-national-action-plan = Plan d’un pays contre la traite : les objectifs et les priorités, qui fait quoi et quand, avec quel budget, et comment les progrès se mesurent.
    .term = plan national d’action
    .forms = plan national d’action | plans nationaux d’action | plan national | plans nationaux

term-national-referral-mechanism = Cadre dans lequel les autorités et la société civile d’un pays coopèrent pour identifier les victimes de la traite, faire valoir leurs droits et les orienter vers les services dont elles ont besoin.
    .term = mécanisme national d’orientation
    .forms = mécanisme national d’orientation | mécanismes nationaux d’orientation

term-needs-assessment = Démarche volontaire par laquelle une victime et un prestataire établissent ensemble ce dont elle a besoin et ce qu’elle souhaite. Elle est reprise à mesure que la situation évolue.
    .term = évaluation des besoins
    .forms = évaluation des besoins | évaluations des besoins | évaluation initiale des besoins

term-non-punishment = Principe selon lequel une victime n’est ni détenue, ni mise en accusation, ni poursuivie pour une infraction qu’elle a commise du fait de la traite.
    .term = non-sanction
    .forms = non-sanction | principe de non-sanction

term-numerator-denominator = Les deux parties d’une proportion : le dénominateur (D) réunit toutes les personnes concernées, le numérateur (N) celles d’entre elles qui remplissent la condition. Les deux doivent porter sur une même population et une même période.
    .term = numérateur et dénominateur
    .forms = numérateur | numérateurs | dénominateur | dénominateurs

term-output-outcome-impact = Un produit est ce que le programme fournit, par exemple des séances tenues. Un effet direct est le changement qui s’ensuit dans ce que les gens savent, font ou reçoivent. L’impact est l’effet plus large et plus lointain, ici sur la traite elle-même.
    .term = produit, effet direct et impact
    .forms = effet direct | effets directs | impact | impacts | produit du programme | produits du programme

term-pre-post-test = Les mêmes questions, posées aux personnes participantes avant et après une séance, pour voir ce qu’elles ont appris. Ce questionnaire ne montre pas ce qu’elles appliqueront.
    .term = questionnaire avant et après
    .forms = questionnaire avant et après | questionnaires avant et après | questionnaires remplis avant et après

term-predicate-offence = Infraction dont le produit peut faire l’objet d’un blanchiment d’argent. Si la traite en est une, blanchir ce qu’elle rapporte est une infraction à part entière.
    .term = infraction principale
    .forms = infraction principale | infractions principales

term-presumed-victim = Personne dont la situation présente des signes de traite et à qui la qualité de victime n’a pas encore été officiellement accordée. Elle a droit aux mêmes égards qu’une victime reconnue.
    .term = victime présumée
    .forms = victime présumée | victimes présumées

term-proactive-investigation = L’enquête proactive est ouverte à l’initiative des autorités, sans attendre la plainte d’une victime. Elle est fondée sur le renseignement quand l’analyse de celui-ci en détermine les cibles. Ce travail peut rendre l’enquête moins tributaire du témoignage des victimes.
    .term = enquête proactive et fondée sur le renseignement
    .forms = enquête proactive | enquêtes proactives | techniques d’enquête proactives | enquête fondée sur le renseignement | enquêtes fondées sur le renseignement

term-proceeds-of-crime = Biens tirés d’une infraction, directement ou non, y compris les biens issus de leur conversion. Ce qui a servi à la commettre en constitue les instruments.
    .term = produit du crime
    .forms = produit du crime | produit de la traite | produit de l’infraction

term-proxy-indicator = Mesure prise à la place d’une autre qui ne peut être obtenue directement. Elle n’est valable que si le lien entre les deux est assez étayé, par exemple par des hypothèses vérifiées.
    .term = indicateur indirect
    .forms = indicateur indirect | indicateurs indirects

term-psychosocial-support = Aide face aux effets affectifs et sociaux de ce qu’une personne a vécu, de l’accompagnement psychologique aux liens renoués avec autrui.
    .term = soutien psychosocial
    .forms = soutien psychosocial | soins psychosociaux | accompagnement psychologique

term-reach = Nombre de personnes qu’une activité a couvertes ou qui y ont été exposées. La portée ne montre pas ce qu’elles ont compris, gagné ou fait.
    .term = portée
    .forms = indicateur de portée | indicateurs de portée | chiffres de portée

term-recruitment-agency = L’agence de recrutement trouve de la main-d’œuvre pour des employeurs, dans le pays ou à l’étranger. Les frais de recrutement sont ce qui est perçu pour trouver ou obtenir l’emploi ; s’ils pèsent sur les travailleurs, la dette peut les lier à un employeur qui les exploite.
    .term = agence de recrutement et frais de recrutement
    .forms = agence de recrutement | agences de recrutement | frais de recrutement

term-referral = Fait de diriger une victime, ou une victime présumée, avec son consentement éclairé, vers un service capable de répondre à ses besoins, et de veiller à ce que le contact se fasse.
    .term = orientation
    .forms = orientation | voies d’orientation | mécanisme d’orientation | mécanismes d’orientation | système d’orientation | systèmes d’orientation

term-reflection-period = Temps accordé à une victime, avérée ou présumée, pour se rétablir, échapper à l’emprise des trafiquants et choisir librement si elle coopère avec la justice pénale.
    .term = délai de réflexion
    .forms = délai de réflexion | délais de réflexion | délai de rétablissement et de réflexion | délais de rétablissement et de réflexion

term-regular-channel = Voie de migration conforme aux règles des pays de départ, de transit et d’arrivée. Régulière ne veut pas toujours dire plus sûre : un tel canal laisse parfois des dettes qui lient les travailleurs à leur lieu de travail.
    .term = canal régulier
    .forms = canal régulier | canaux réguliers | migration régulière | canaux de migration réguliers

term-reintegration = Processus par lequel une personne ayant subi la traite retrouve une vie sûre et stable : santé, logement, moyens de subsistance, liens avec autrui. Il peut se dérouler dans la communauté d’origine ou ailleurs.
    .term = réinsertion
    .forms = réinsertion | réinsertion durable | réinsertion à long terme

term-reparation = La réparation est tout ce qui répare le préjudice d’une victime. La restitution rend ce qui a été pris, comme des biens ou des papiers. L’indemnisation est une somme versée pour le préjudice qui peut être évalué en argent.
    .term = réparation, indemnisation et restitution
    .forms = réparation | réparations | indemnisation | indemnisations | restitution

term-resettlement = Pour les réfugiés, passage du pays où ils ont cherché protection vers un État tiers qui a accepté de les admettre avec un droit durable d’y rester. La section 8, catégorie 7, vise probablement, plus largement, l’installation dans un nouveau lieu.
    .term = réinstallation
    .forms = réinstallation | réinstaller

term-rights-based-approach = Manière de travailler qui part des droits des personnes concernées et des obligations de l’État et d’autres acteurs envers elles. Les victimes prennent part aux décisions qui les touchent ; l’aide n’est pas la récompense d’un témoignage.
    .term = approche fondée sur les droits
    .forms = approche fondée sur les droits | fondé sur les droits | fondée sur les droits

term-risk-assessment = Examen méthodique des dangers qu’une personne court, par exemple des représailles ou une nouvelle traite, fait avant des étapes comme le retour ou le témoignage et revu selon l’évolution.
    .term = évaluation des risques
    .forms = évaluation des risques | évaluations des risques | évaluer les risques

term-risky-migration = Migration, interne ou vers l’étranger, dans des conditions qui peuvent conduire à la traite ou à une autre forme d’exploitation.
    .term = migration à risque
    .forms = migration à risque | migrations à risque

term-screening = Examen systématique d’un ensemble de personnes à la recherche de signes de traite, par exemple en rétention administrative, aux frontières ou parmi des personnes expulsées.
    .term = dépistage
    .forms = dépistage | dépistages

term-segmentation = Division d’un groupe cible en parties que distinguent des traits utiles au programme, pour que chacune reçoive le message et la source qui lui conviennent.
    .term = segmentation
    .forms = segmentation | segmenter | segment | segments

term-self-identification = Démarche d’une personne qui se reconnaît comme victime de la traite et le fait savoir, par exemple en appelant une ligne d’assistance. Certaines victimes ne se voient pas ainsi.
    .term = auto-identification
    .forms = auto-identification

term-servitude = Condition d’une personne contrainte d’en servir une autre et hors d’état de changer cette condition. Le Protocole la cite parmi les formes d’exploitation sans la définir.
    .term = servitude
    .forms = servitude

term-shelter = Lieu où des victimes sont logées en sécurité et soutenues. Dans un centre ouvert, elles vont et viennent à leur gré ; un centre fermé, qu’elles ne peuvent quitter librement, fonctionne comme un lieu de privation de liberté.
    .term = centre d’hébergement (ouvert ou fermé)
    .forms = centre d’hébergement | centres d’hébergement | centre fermé | centres fermés | centre ouvert | centres ouverts | hébergement sûr

term-situational-crime-prevention = Prévention qui agit sur les circonstances où le crime se commet : elle accroît l’effort et le risque, réduit le gain et ôte les excuses.
    .term = prévention situationnelle
    .forms = prévention situationnelle

term-smuggling-of-migrants = Fait d’assurer, pour un avantage financier ou matériel, l’entrée irrégulière d’une personne dans un État dont elle n’est ni ressortissante ni résidente permanente. Il suppose le franchissement d’une frontière, mais pas une exploitation ; la personne peut aussi devenir victime de la traite.
    .term = trafic illicite de migrants
    .forms = trafic illicite de migrants | passeur | passeurs

term-social-norm = Règle partagée et non écrite sur ce que les membres d’un groupe font ou sont censés faire. Elle peut couvrir l’exploitation ou dissuader du geste qu’un programme espère.
    .term = norme sociale
    .forms = norme sociale | normes sociales | normes culturelles | normes sociales ou culturelles

term-special-investigative-techniques = Méthodes de recueil de preuves à l’insu du suspect, comme la surveillance électronique, l’opération sous couverture et le recours à des informateurs. La loi fixe quand elles sont permises.
    .term = techniques d’enquête spéciales
    .forms = technique d’enquête spéciale | techniques d’enquête spéciales | opération sous couverture | opérations sous couverture | surveillance secrète

term-staff-turnover = Rythme auquel le personnel quitte un service ou change de poste. S’il est élevé, les compétences transmises à des personnes sont vite perdues pour le service.
    .term = rotation du personnel
    .forms = rotation du personnel | rotation du personnel formé | rotation des effectifs

term-stakeholder = Personne ou organisme qui a un rôle ou un intérêt dans un programme ou un plan : ministères, ONG, donateurs, employeurs, personnes auxquelles il est destiné.
    .term = partie prenante
    .forms = partie prenante | parties prenantes

term-standard-operating-procedures = Étapes écrites et convenues d’une tâche courante, qui disent qui fait quoi et dans quel ordre, pour que chacun soit traité de même quel que soit son interlocuteur.
    .term = procédures opérationnelles normalisées
    .forms = procédure opérationnelle normalisée | procédures opérationnelles normalisées

term-supply-chain = Ensemble des entreprises et des étapes par lesquelles passe un bien ou un service, de la matière première à l’acheteur. Le travail de victimes de la traite peut y entrer à chacune d’elles.
    .term = chaîne d’approvisionnement
    .forms = chaîne d’approvisionnement | chaînes d’approvisionnement

term-supply-side-approach = Action destinée surtout ou seulement à rendre les personnes moins vulnérables à la traite, par opposition au travail sur les trafiquants, leurs gains ou la demande.
    .term = approche axée sur l’offre
    .forms = approche axée sur l’offre | approches axées sur l’offre | axée sur l’offre | axées sur l’offre

term-support-plan = Document établi avec la victime, qui précise le soutien, les services et le calendrier, et qui est revu quand les besoins changent.
    .term = plan de soutien
    .forms = plan de soutien | plans de soutien | plan de réinsertion | plans de réinsertion

term-tactical-displacement = Déplacement dans lequel la criminalité se poursuit par une autre méthode, par exemple un recrutement en ligne et non plus de vive voix.
    .term = déplacement tactique
    .forms = déplacement tactique

term-target-displacement = Déplacement dans lequel les trafiquants s’en prennent à d’autres victimes, par exemple d’une autre communauté ou d’un autre âge.
    .term = déplacement de cible
    .forms = déplacement de cible | déplacement de cibles

term-target-group = Personnes dont un programme cherche à changer les connaissances, le comportement ou la situation. Ce ne sont pas toujours des personnes exposées à la traite : il peut s’agir d’employeurs, d’agents publics, de consommateurs ou de trafiquants.
    .term = groupe cible
    .forms = groupe cible | groupes cibles | population cible

term-temporal-displacement = Déplacement dans lequel la criminalité se décale dans le temps, par exemple jusqu’à la fin des inspections ou des patrouilles.
    .term = déplacement temporel
    .forms = déplacement temporel

term-trafficking-in-persons = Fait de recruter, transporter, transférer, héberger ou accueillir une personne par des moyens tels que la force, la tromperie ou l’abus d’autorité, dans le but de l’exploiter (article 3 du Protocole relatif à la traite des personnes). Pour un enfant, aucun de ces moyens n’est à établir. Il n’est pas nécessaire qu’une frontière soit franchie.
    .term = traite des personnes
    .forms = traite des personnes

term-trafficking-pattern = Forme récurrente que prend la traite : qui est recruté, par qui et comment, par quelle route et pour quelle exploitation. Chaque schéma a ses facteurs contributifs et appelle une prévention qui lui soit propre.
    .term = schéma de traite
    .forms = schéma de traite | schémas de traite

term-training-of-trainers = Formation qui prépare à former d’autres personnes. Elle porte sur la manière d’enseigner autant que sur la matière, et appelle ensuite un appui, par exemple des supports et un mentorat.
    .term = formation de formatrices et formateurs
    .forms = formation de formatrices et formateurs | formation de formatrices et de formateurs | formation des formateurs

term-unannounced-inspection = Visite d’un lieu de travail, sans préavis, par un service qui a le droit d’y entrer, comme une inspection chargée du travail, de la santé ou de la sécurité.
    .term = inspection inopinée
    .forms = inspection inopinée | inspections inopinées

term-voluntary-return = Retour d’une victime dans son pays ou sa communauté d’origine, décidé librement, sans pression et sur la foi d’informations complètes et fiables.
    .term = retour volontaire
    .forms = retour volontaire | retours volontaires | caractère volontaire
