# Faits que demandent les questions : énoncés vrais, faux ou non connus. Ils sont de Jalon.

# Section 1
fact-rests-on-awareness = Le programme compte sur la connaissance des risques pour amener des conduites plus sûres
fact-rests-on-local-fall = Le programme tient une baisse de la traite en un lieu, ou dans un groupe, pour une baisse d’ensemble
fact-capacity-in-place = Celles et ceux qui mettent en œuvre le programme ont les compétences et les moyens que demande chaque activité
fact-rests-on-training = Le programme compte sur un passage à l’acte dès lors qu’une formation a été suivie
fact-work-goes-on-after = Quelqu’un poursuivra le travail une fois le programme terminé
fact-external-factors-answered = Pour chaque facteur externe cité, le programme dit ce qui sera fait
fact-ready-for-impact-study = Le programme est arrivé à maturité et a été jugé prêt pour une étude d’impact
fact-results-worded-as-caused = Les résultats sont présentés comme causés par le programme

# Section 2
fact-victims-said-to-differ = Le programme dit ce qui distingue les victimes du reste de leur communauté
fact-comparative-data = Cette différence repose sur des données qui comparent les victimes aux autres
fact-women-and-men-considered = Le schéma est décrit pour les femmes, les hommes, les filles et les garçons, semblable ou différent
fact-linked-to-other-work = Le programme est relié au travail mené sur les autres « P », le sien ou celui de partenaires
fact-only-vulnerability = Toutes les activités portent sur ce qui rend les personnes vulnérables, aucune sur qui en profite

# Section 3
fact-action-within-reach = Les personnes du groupe cible peuvent accomplir le geste attendu avec ce qu’elles ont aujourd’hui
fact-link-argued = Le programme explique comment ce geste agirait sur la traite
fact-existing-level-known = Ce que le groupe cible sait déjà a été établi, et non supposé
fact-obstacles-lifted = Pour chaque obstacle cité, une activité aide à le franchir
fact-group-is-mixed = Le groupe cible mêle des âges, des sexes, des langues ou des niveaux d’instruction
fact-messages-differ = Les messages ou les sources diffèrent d’une partie du groupe à l’autre

# Section 4
fact-threshold-known = Le revenu ou l’emploi pour lequel les gens resteraient est connu, et d’eux-mêmes
fact-threshold-reachable = Le programme peut amener les gens à ce niveau
fact-season-counted = La migration est mesurée sur une période qui tient compte des saisons
fact-reaches-most-vulnerable = Les activités atteignent les personnes les plus exposées de la communauté
fact-relies-on-credit = Il faut pouvoir rembourser un prêt pour participer
fact-livelihoods-stand-alone = Les moyens de subsistance sont censés réduire la traite à eux seuls

# Section 5
fact-read-with-other-instruments = La réforme a été confrontée au droit des réfugiés, des droits humains et du travail
fact-law-provides-identification = La loi prévoit l’identification des victimes et leur orientation
fact-law-protects-rights = La loi donne des droits propres aux victimes, étrangères ou nationales
fact-offence-alone = La réforme porte sur l’infraction de traite et sur rien d’autre
fact-other-charges-possible = Des affaires peuvent continuer d’être poursuivies sous d’autres qualifications
fact-served-whatever-charge = Les victimes ont les mêmes services et sont comptées, quel que soit le chef d’accusation
fact-confiscation-covered = La loi permet de localiser et de confisquer le produit et les instruments du crime
fact-wider-actors-take-part = La loi donne un rôle à des acteurs extérieurs à la justice pénale
fact-companies-liable = La loi vise les entreprises en tant que personnes morales
fact-guidance-planned = Des procédures et des lignes directrices d’application existent ou sont prévues

# Section 6
fact-foundations-in-place = Les fondations qu’exige la formation sont là : gestion du personnel, moyens, tribunaux
fact-foundations-can-be-influenced = Le programme peut agir sur les fondations qui manquent
fact-victims-still-punished = Des victimes sont encore punies pour des actes que la traite les a amenées à commettre
fact-organizers-targeted = Les enquêtes pénales visent les organisateurs et des réseaux entiers
fact-cases-rest-on-testimony = Les affaires tiennent ou tombent avec le témoignage des victimes
fact-other-evidence-taught = Les personnes formées apprennent à fonder une affaire sur d’autres preuves
fact-equal-treatment-taught = La formation apprend à traiter chaque personne de même, quels que soient son origine, sa langue ou son travail
fact-say-in-selection = L’organisme de formation a son mot à dire sur le choix des personnes formées
fact-staff-rotate-often = Le personnel formé part souvent ou change de poste
fact-rotation-allowed-for = Le programme tient compte de ces départs
fact-follow-up-planned = Les personnes formées sont accompagnées au travail après la formation
fact-tied-to-strategy = La formation s’inscrit dans une stratégie nationale ou dépend d’une institution

# Section 7
fact-all-calls-counted = Les appels parasites et les erreurs de numéro comptent parmi les résultats de la ligne d’assistance téléphonique
fact-law-covers-all = La loi couvre toutes les formes de traite et toutes les victimes possibles
fact-services-depend-on-identifier = L’aide reçue dépend de qui a identifié la personne, ou de l’endroit
fact-avoidance-addressed = Le programme traite les raisons d’éviter l’identification formelle
fact-places-chosen-on-data = Les lieux et les personnes où l’on cherche sont choisis d’après des données
fact-missed-occasions-analysed = Les occasions antérieures d’identifier les victimes sont analysées

# Section 8
fact-residents-leave-freely = Les personnes hébergées peuvent sortir librement du centre
fact-reflection-period = Les personnes ont un délai de réflexion avant de décider de coopérer ou non
fact-help-lasts = L’aide dure aussi longtemps que la réinsertion le demande
fact-child-help-within-protection = L’aide aux enfants victimes fait partie du système de protection de l’enfance
fact-child-help-needs-label = Un enfant doit être désigné comme victime de la traite pour être aidé
fact-services-same-for-all = Les services sont les mêmes quel que soit l’organisme qui a identifié la personne, et quel que soit le lieu
fact-anonymous-feedback = Les personnes aidées peuvent donner un avis anonyme
fact-children-have-a-say = Les enfants participent aux décisions qui les concernent, d’une façon adaptée à leur âge
fact-compensation-route = Les personnes ont une voie d’indemnisation ou de recouvrement des salaires qui fonctionne
fact-asylum-information = Les personnes qui pourraient avoir besoin de l’asile savent comment le demander et peuvent le faire
fact-return-is-default = Le retour au lieu d’origine est ce qui est proposé d’abord
fact-long-follow-up = La réinsertion est suivie sur plusieurs années

# Section 9
fact-survivors-have-a-voice = Des personnes rescapées, ou qui parlent en leur nom, ont voix au chapitre dans le plan
fact-plan-names-responsible = Chaque activité du plan a un organisme qui en répond
fact-representation-secured = Les mêmes personnes représentent durablement chaque membre au comité
fact-plan-rests-on-data = Les mesures du plan ont été choisies d’après des données ou des évaluations
fact-plan-has-budget = Le plan a un budget qui lui est propre
fact-plan-has-objectives = Le plan énonce des objectifs et ce qui passe en premier
fact-plan-covers-everyone = Le plan couvre toutes les formes de traite et toutes les victimes possibles
fact-plan-states-risks = Le plan énonce ses risques et ses hypothèses
fact-plan-has-monitoring = Le plan dit comment il est suivi et évalué
