# Référentiel ICAT, section 1 : vue d’ensemble, hypothèses, groupes d’acteurs, questions générales, notes 4 à 11

S1-T = Vue d’ensemble
    .short = Vue d’ensemble

S1-N1 = Aucune estimation de l’ampleur de la traite des personnes ne fait l’unanimité. Les meilleures informations disponibles laissent néanmoins penser ce qui suit :

S1-N1-a = Seule une petite partie des victimes de la traite est identifiée.

S1-N1-b = Les trafiquants identifiés et condamnés ne forment qu’une petite partie de ceux qui font l’objet d’une enquête.

S1-N1-c = Parmi les victimes identifiées, toutes ne bénéficient pas de l’assistance que commandent leurs droits humains. Pour les victimes de la traite, l’accès aux voies de recours demeure particulièrement limité.

S1-N2 = Il n’apparaît pas davantage que les programmes de prévention traditionnels aient fait baisser le nombre de personnes prises dans des situations de traite.

S1-N3 = Dans la lutte contre la traite, les programmes fondés sur des hypothèses que la recherche n’étaye pas sont en nombre considérable ; beaucoup relèvent de la prévention. Les hypothèses que voici sont courantes, et souvent passées sous silence :

S1-N4 = Si diverses qu’elles soient, aucune de ces trois hypothèses n’est confirmée de façon constante par la recherche en sciences du comportement, ni par ce qu’a enseigné l’action menée contre d’autres formes de criminalité organisée, le trafic de drogues illicites par exemple. Pour toutes les trois, les exemples du contraire sont même nombreux. Qu’elles soient énoncées ou non, elles n’en servent pas moins souvent de base à l’action contre la traite. Un examen de la façon dont sont conçus les programmes de prévention montre en particulier qu’il n’y est tenu compte ni de la possibilité que l’action menée déplace le problème au lieu de le réduire, ni de ce qui en découlerait pour la logique du programme.

S1-N5 = Concrètement, combattre efficacement la traite et la faire reculer suppose que l’un au moins des groupes suivants agisse ou change de comportement :

S1-A1 = Sensibiliser l’opinion à la traite fera reculer les comportements à risque.

S1-A2 = Faire reculer la traite en un lieu, ou au sein d’un groupe criminel, en abaissera le niveau général, au lieu de simplement la déplacer vers un autre lieu ou vers un autre groupe criminel.

S1-A3 = Les connaissances et compétences acquises en atelier de formation déboucheront directement sur une action concrète et efficace face à la traite.

S1-G1 = Auteurs de la traite

S1-G2 = Acteurs de la justice pénale

S1-G3 = Prestataires de services

S1-G4 = Responsables politiques

S1-G5 = Entreprises privées qui, en le sachant ou non, comptent des victimes de la traite parmi la main-d’œuvre de leurs chaînes d’approvisionnement

S1-G6 = Consommateurs, administrations publiques comme grand public, qui achètent et consomment, directement ou non, des biens et des services issus du travail de victimes de la traite

S1-G7 = Victimes de la traite

S1-G8 = Personnes exposées à la traite, qui risquent d’en devenir victimes

D3 = Effet non voulu de certains programmes de prévention qui parviennent à faire baisser la criminalité dans la zone où ils interviennent. Il s’est produit avec des programmes contre la petite criminalité comme avec des programmes contre la criminalité organisée. Il y a déplacement lorsque cette baisse entraîne une hausse ailleurs : dans des zones voisines, ou avec d’autres cibles, types d’infraction, tactiques ou auteurs.
    .term = Déplacement de la criminalité

D3-a = La criminalité se décale dans le temps.
    .term = Déplacement temporel

D3-b = La criminalité change de méthode.
    .term = Déplacement tactique

D3-c = La criminalité change de victimes.
    .term = Déplacement de cible

D3-d = La criminalité change de lieu.
    .term = Déplacement géographique

D3-e = La criminalité change de type.
    .term = Déplacement fonctionnel

S1-QH = Questions à se poser en concevant une intervention contre la traite, quelle qu’elle soit

S1-Q1 = De qui le programme cherche-t-il à changer le comportement, et en quoi ?
    .why = Lutter efficacement contre la traite suppose que l’un au moins des huit groupes cités agisse ou change de comportement (introduction). Si ni le groupe ni le changement n’est nommé, rien ne permettra de dire après coup ce qui a bougé.
    .good-1 = Le ou les groupes visés, parmi les huit, et leur rôle dans le schéma de traite
    .good-2 = Ce que chaque groupe est censé faire, en termes assez précis pour être observé
    .good-3 = Ce que chaque groupe fait aujourd’hui, et ce qui vous l’apprend
    .good-4 = Comment ce changement ferait reculer la traite, étape par étape

S1-Q2 = Qu’est-ce qui empêche le groupe cible d’adopter le comportement souhaité ? Certains de ces obstacles tiennent-ils à des facteurs structurels identifiables, ou à des facteurs sociaux et culturels ?
    .why = Mieux connaître un risque ne change pas forcément les conduites (note 8), même si l’idée contraire est courante (hypothèse 1). Tant que les obstacles ne sont pas nommés, tout repose sur l’information, qui à elle seule ne les lève pas.
    .good-1 = Les obstacles propres à chaque groupe cible, nommés un par un
    .good-2 = Des facteurs structurels : lois, coût, distance, absence d’autre choix
    .good-3 = Des facteurs sociaux et culturels : normes, attentes de l’entourage, méfiance
    .good-4 = Ce qui vous l’apprend : recherches, entretiens, constats de programmes antérieurs
    .good-5 = Les obstacles que le programme peut lever et ceux qu’il devra contourner

S1-Q3 = Quel est le risque de déplacement, autrement dit que le programme pousse ailleurs la traite, ou celles et ceux qui la pratiquent, au lieu de la réduire ? Quelle part de l’effet attendu serait alors perdue ?
    .why = On suppose souvent qu’une baisse locale vaut baisse générale, alors que l’expérience d’autres formes de criminalité organisée abonde en exemples contraires. Un programme qui laisse la question ouverte peut déplacer le mal vers des personnes qu’il ne voit pas.
    .good-1 = Les formes de déplacement envisagées : dans le temps, par la méthode, la cible, le lieu ou le type d’infraction
    .good-2 = Pour chacune, la facilité d’adaptation des réseaux et ce qui fonde ce jugement
    .good-3 = Ce que deviendrait le résultat attendu
    .good-4 = La parade : autre conception, partenaire ailleurs, signal à surveiller

S1-Q3-a = Avec quelle facilité les réseaux s’en prendraient-ils à d’autres personnes ou à d’autres communautés ?

S1-Q3-b = Avec quelle facilité emprunteraient-ils d’autres routes migratoires, ou en profiteraient-ils ?

S1-Q3-c = Avec quelle facilité remplaceraient-ils leurs membres arrêtés ou poursuivis ?

S1-Q4 = L’organisme d’exécution et ses partenaires ont-ils l’expertise du domaine et les ressources qu’il faut pour réaliser le programme comme prévu ? Sinon, quels partenariats, quels effectifs et quelles ressources faut-il en plus, et comment les intégrer au mieux à la planification et à la mise en œuvre ?
    .why = Il est courant de supposer que la formation débouche directement sur une action efficace (hypothèse 3), ce que la recherche ne confirme pas de façon constante. Là où l’expertise ou les moyens manquent, des activités peuvent se dérouler comme prévu sans rien changer.
    .good-1 = Les domaines que touche le programme et, pour chacun, qui le connaît dans l’équipe ou chez les partenaires
    .good-2 = Le personnel, l’argent et le temps disponibles, au regard de ce qu’exige le plan
    .good-3 = Les manques et, pour chacun, le partenaire, le poste ou les fonds qui le combleraient
    .good-4 = Le moment du plan où chaque renfort est en place

S1-Q4-ex = L’expertise couvre-t-elle les domaines en jeu, par exemple le changement de comportement, le renforcement des capacités du système, les moyens de subsistance envisageables, les mesures de justice pénale ou les services directs ?

S1-Q5 = Quels facteurs externes peuvent favoriser ou gêner le programme ou l’intervention ? Comment y ferez-vous face, ou comment les atténuerez-vous ?
    .why = Les hypothèses restent souvent tacites (introduction), et ce qui échappe à un programme en fait aisément partie. Une condition que personne n’examine peut ruiner un travail solide, auquel l’échec sera ensuite reproché.
    .good-1 = Les facteurs favorables ou contraires, et l’effet de chacun sur le résultat attendu
    .good-2 = La probabilité de chacun, et ce qui fonde ce jugement
    .good-3 = Pour chacun, le choix fait : agir dessus, s’y adapter ou l’accepter
    .good-4 = Qui surveille leur évolution, à quels signes et à quel rythme

S1-Q5-ex = D’autres pays pourraient-ils ne pas coopérer, alors que les schémas de traite les concernent aussi ?

S1-Q6 = Comment le programme intégrera-t-il des mécanismes de mesure, d’évaluation et d’apprentissage, pour suivre sa progression vers les objectifs, apprécier son impact et son efficacité, se renforcer et s’améliorer ?
    .why = De vastes recherches n’ont trouvé aucun exemple validé par les pairs de projets de prévention ayant fait globalement baisser le nombre de personnes prises dans la traite (note 6). Sans mesure dès le départ, un programme ne peut ni montrer qu’il fait mieux, ni corriger sa route à temps.
    .good-1 = Des indicateurs pour chaque objectif, avec une situation de référence et des dates de mesure
    .good-2 = Le moyen de juger si les comportements ont changé, et pas seulement si les activités ont eu lieu
    .good-3 = Le personnel, l’argent et le temps réservés à la mesure et à l’évaluation
    .good-4 = Les moments où les constats sont discutés et le programme ajusté

U21 = Puisqu’il importe tant de changer les comportements, les sciences du comportement sont particulièrement utiles lorsqu’il s’agit de concevoir une action contre la traite et de l’évaluer. La suite développe ce point, avec d’autres considérations générales qui doivent entrer dans la préparation d’une telle action.

U22 = Les questions de la section 1 sont à examiner chaque fois qu’une intervention contre la traite est conçue, quelle qu’elle soit.

FN4 = Des organisations diverses ont rassemblé des données sur la traite et sur des phénomènes voisins, comme le travail forcé. Dans chaque cas, il en ressort que seule une petite partie des victimes est identifiée. Ainsi, selon les données réunies et la méthode suivie, le nombre de personnes soumises au travail forcé est estimé entre 21 et 45 millions, alors que 103 pays du monde ont recensé et enregistré 63 251 victimes de la traite de 2012 à 2015 (ONUDC, Rapport mondial sur la traite des personnes 2016, ouvrage publié par les Nations Unies sous le numéro de vente E.16.IV.6). Estimations et recensement ne se comparent pas directement, puisque les victimes du travail forcé n’ont pas toutes été victimes de la traite ; un tel écart n’en fait pas moins supposer d’importantes lacunes dans l’identification.

FN5 = Ainsi, d’après les données réunies pour l’édition 2016 du Rapport mondial de l’ONUDC sur la traite des personnes, 26 % en moyenne des personnes visées par une enquête sont condamnées en première instance.

FN6 = Une étude approfondie des documents et une vaste consultation parmi les praticiennes et praticiens de la lutte contre la traite n’ont fait apparaître aucun exemple, validé par les pairs, de projets de prévention ayant globalement réduit le nombre de personnes prises dans des affaires de traite (ICAT, Pivoting toward the Evidence : Building effective counter-trafficking responses using accumulated knowledge and a shared approach to monitoring, evaluation and learning, 2016).

FN7 = ICAT, ouvrage déjà cité (2016).
    .erratum = Imprimé « op. cit. (2016) », sans titre, alors que les notes 1 et 6 citent sous deux titres un ouvrage de cette année-là. Lire comme la note 6 (probable : c’est la mention la plus proche, et les deux titres semblent désigner un même document).

FN8 = De nombreux éléments montrent que mieux percevoir les risques ne conduit pas nécessairement à changer de comportement. Voir, par exemple, J. Singal, « Awareness Is Overrated » (2014).

FN9 = Certains programmes de prévention qui parviennent à faire baisser la criminalité dans la zone où ils interviennent ont un effet non voulu, appelé déplacement de la criminalité ; il s’est produit avec des programmes contre la petite criminalité comme avec des programmes contre la criminalité organisée. Il y a déplacement lorsque cette baisse entraîne une hausse ailleurs : dans des zones voisines, ou avec d’autres cibles, types d’infraction, tactiques ou auteurs. Il peut être temporel (décalage dans le temps), tactique (autre méthode), de cible (autres victimes), géographique (autre lieu) ou fonctionnel (autre type de criminalité). T. A. Reppetto (1976), « Crime prevention and the displacement phenomenon », dans le volume 22 de Crime and Delinquency, p. 166-177, cité par Farrington et Welsh dans leur revue systématique Effects of improved street lighting on crime (Londres, ministère de l’intérieur du Royaume-Uni, Home Office Research Study 251).

FN10 = Voir, par exemple, « ICAT Stakeholder Survey : Evaluating Anti-Trafficking Responses » : les résultats de cette enquête de l’ICAT parmi les parties prenantes sont repris en résumé dans un document annoncé comme à paraître.

FN11 = Voir les notes 8, 9 et 10.
