# Référentiel ICAT, section 8 : soutien et solutions durables pour les victimes (titre, introduction, définition, enseignements, questions, notes)

S8-T = Offrir aux victimes de la traite un soutien et des solutions durables
    .short = Aide aux victimes

S8-N1 = L’aide aux victimes de la traite vise d’abord à favoriser, sur le long terme, leur réadaptation et leur réinsertion.

S8-N2 = De plus, réduire l’ampleur de la traite exige à la fois de prévenir de nouveaux cas, par exemple en agissant sur les conditions et circonstances qui accroissent la vulnérabilité à la traite, et d’aider les personnes qui en sont victimes à en sortir définitivement.

S8-N3 = De meilleurs services accroissent aussi les chances que d’autres victimes acceptent de se faire connaître.

S8-N4 = Parmi les initiatives propres à améliorer l’aide apportée aux victimes de la traite, et à leur ouvrir plus largement des solutions durables, figurent par exemple :

S8-N4-a = L’élaboration de normes de base pour les services aux victimes de la traite

S8-N4-b = Le renforcement du statut et des capacités des travailleuses et travailleurs sociaux

S8-N4-c = La création d’un fonds d’État destiné à indemniser les victimes de la traite

D10-T = Victime de la criminalité

D10 = La Déclaration des principes fondamentaux de justice relatifs aux victimes de la criminalité et aux victimes d’abus de pouvoir (1985) appelle « victimes », dans sa section A, les personnes qui, à titre individuel ou collectif, ont subi un préjudice du fait d’actes ou d’omissions contraires au droit pénal en vigueur dans un État Membre, y compris aux lois interdisant les abus criminels de pouvoir. Ce préjudice peut notamment être une perte matérielle, une souffrance morale, une atteinte à l’intégrité physique ou mentale ou une violation grave des droits fondamentaux. La Déclaration permet de considérer une personne comme une « victime » même si l’auteur n’est pas identifié, arrêté, poursuivi ou reconnu coupable, et quel que soit son lien de parenté avec elle. S’il y a lieu, le terme s’étend aussi à la famille proche de la victime directe, aux personnes à sa charge et à celles qui ont subi un préjudice en portant secours à des victimes en détresse ou en cherchant à prévenir la victimisation.
    .term = Victime (de la criminalité)
    .erratum = Imprimé : l’encadré présente la définition comme celle de la Déclaration de 1985, alors que sa note 46 renvoie à des lignes directrices de 2006. Lire : le texte de la Déclaration, repris de ces lignes directrices (probable : l’encadré s’ouvre sur le nom de la Déclaration, et la note ne donne que des pages des lignes directrices).

S8-L1 = Les recherches auprès des victimes, comme les avis des organismes qui les aident, le confirment : un nombre considérable de victimes choisissent de ne pas se faire connaître des autorités ou d’autres prestataires, ou de refuser leur aide. Entre autres raisons :
    .title = Pourquoi nombre de victimes renoncent à l’aide

S8-L1-a = Un séjour dans des « centres d’hébergement » qui font office de lieux de rétention, sans liberté d’en sortir

S8-L1-b = L’obligation de retourner dans le pays d’origine

S8-L1-c = La stigmatisation à laquelle les exposent les autorités ou la communauté dès qu’elles sont cataloguées ou identifiées comme victimes de la traite, surtout s’il s’agit de personnes exploitées dans la prostitution

S8-L1-d = Des services mal adaptés ou qui ne couvrent pas leurs besoins, telle une formation professionnelle sans débouchés réalistes

S8-L1-e = La nécessité de faire vivre des personnes à charge

S8-L1-f = Le manque de confiance envers les autorités ou les prestataires de services

S8-L1-g = La crainte de représailles des trafiquants

S8-L1-h = Le fait de ne pas se voir comme des « victimes », ou de ne pas accepter ce statut

S8-L1-i = Le manque de moyens pour récupérer des salaires impayés, ou pour obtenir des trafiquants justice et réparation

S8-L2 = Très peu de données permettent de savoir à quel point les victimes qui se manifestent sont satisfaites des services reçus, ou jusqu’où l’aide a favorisé leur réadaptation et leur réinsertion durable.
    .title = Satisfaction et réinsertion : très peu de données

S8-L3 = Selon des victimes, une indemnisation, ne serait-ce que sous forme de salaires impayés, peut apporter un appui appréciable à leur réadaptation économique. Les recherches laissent aussi penser qu’une telle réparation atténue le traumatisme qu’elles ressentent. À l’heure actuelle, toutefois, l’accès à une indemnisation reste extrêmement limité.
    .title = Bienfaits de l’indemnisation et limites de l’accès

S8-L4 = Nombre d’États n’accordent aucun délai de réflexion aux victimes de la traite pour choisir de coopérer ou non avec les autorités de la justice pénale. Ce délai peut pourtant servir aussi bien la victime que l’action de la justice pénale.
    .title = Délai de réflexion absent dans nombre d’États

S8-L5 = L’assistance tend à rester de courte durée et n’est pas tournée vers la réinsertion. De plus, les options offertes à cet égard montrent que les prestataires de services préfèrent renvoyer dans leur communauté d’origine les victimes de la traite, au risque qu’elles y retrouvent les problèmes mêmes qui les avaient poussées à partir. Peu de programmes semblent proposer l’une ou l’autre des options suivantes :
    .title = Assistance de courte durée et préférence au retour

S8-L5-a = La résidence permanente ou une réinstallation sûre, pour les victimes de la traite qui sont des migrants en situation irrégulière

S8-L5-b = Une migration sûre qui améliore leurs moyens de subsistance, pour les victimes de la traite interne ou pour celles de la traite transfrontière rentrées au pays

S8-L6 = La réinsertion fait l’objet d’un suivi limité et de courte durée. Il est de ce fait plus difficile, entre autres conséquences, de savoir si les moyens de subsistance proposés sont durables à long terme.
    .title = Suivi limité et bref de la réinsertion

S8-L7 = Il arrive que des personnes entrées irrégulièrement dans un pays ne soient pas informées des procédures d’asile, ou ne puissent y accéder.
    .title = Asile : lacunes de l’information et de l’accès

S8-L8 = La Convention relative aux droits de l’enfant garantit à tous les enfants des droits, dont celui d’être traités selon leur intérêt supérieur. De ce point de vue, deux choses importent :
    .title = Droits et protection de tous les enfants

S8-L8-a = Que les programmes qui aident les enfants victimes de la traite fassent partie d’un cadre plus large, celui de la protection de l’enfance

S8-L8-b = Que tout enfant vulnérable ait accès aux services de protection et de soutien que lui garantit la Convention, sans devoir pour cela être désigné comme victime de la traite

S8-QH = Questions particulières à se poser au sujet du soutien et des solutions durables à apporter aux victimes de la traite

S8-Q1 = Le système d’aide aux victimes réunit-il les bases d’une assistance efficace aux victimes de la traite, fondée sur leurs droits ?
    .why = Des centres dont on ne peut sortir, des services inadaptés et la peur des représailles sont parmi les raisons qui tiennent nombre de victimes à l’écart (enseignement 1). Un service ajouté là où les bases manquent risque de n’être accepté que par peu d’entre elles.
    .good-1 = Les bases qui existent, et ce qui l’atteste : loi, procédures, chiffres, visites
    .good-2 = Celles qui manquent ou sont fragiles, selon le lieu, le sexe, l’âge et la forme d’exploitation
    .good-3 = La liberté de sortir de l’hébergement, et de recevoir des services sans coopérer avec la justice pénale
    .good-4 = Ce que le programme fournira, et ce qu’il attend d’autres acteurs

S8-Q1-a = Y a-t-il un cadre juridique adapté à l’assistance aux victimes (section 5) ?

S8-Q1-b = Y a-t-il des mécanismes d’identification efficaces (section 7) ?

S8-Q1-c = Y a-t-il un personnel professionnel dûment formé pour assister les victimes ?

S8-Q1-d = Y a-t-il, pour les services aux victimes, des instructions générales et des normes minimales de prise en charge conformes aux obligations juridiques internationales ?
    .erratum = Imprimé « soins » ; lire « prise en charge » (probable : ces normes portent sur les services aux victimes en général, et les soins de santé sont cités à part plus bas).

S8-Q1-e = Y a-t-il des services pour les victimes, dont un hébergement sûr, des soins de santé, une protection et une représentation en justice ?

S8-Q1-e-a = Y a-t-il un hébergement sûr pour les victimes qui en veulent un, avec le droit d’en sortir ?

S8-Q1-e-b = Y a-t-il des soins pour la santé tant physique que mentale ?

S8-Q1-e-c = Y a-t-il une protection contre les représailles ?

S8-Q1-e-d = Y a-t-il une représentation en justice pour les victimes ?

S8-Q1-f = Y a-t-il, entre les organismes d’aide aux victimes et la justice pénale, des procédures de coopération qui fonctionnent et n’exercent aucune contrainte ?

S8-Q1-g = Y a-t-il une offre complète de services à long terme pour toute la diversité des besoins, avec une gestion des dossiers qui évalue en continu besoins et plan de réinsertion ?

S8-Q1-h = Y a-t-il, pour les enfants victimes de la traite, des programmes de soutien spécialisés ?

S8-Q2 = Le pays s’est-il doté d’un mécanisme national d’orientation ? Si oui, dans quelle mesure fait-il en sorte que les services aux victimes de la traite ne varient ni selon l’organisme qui les a identifiées, ni selon le lieu ?
    .why = L’aide obtenue varie encore souvent selon l’organisme qui a identifié la victime (section 7, enseignement 6). Si rien ne corrige cet écart, les personnes qui évitent les autorités, et elles sont nombreuses (enseignement 1), risquent d’être moins aidées, ou pas du tout.
    .good-1 = Les organismes qui composent le mécanisme, et le texte ou l’accord qui les lie
    .good-2 = Les services ouverts à toute victime, quels que soient le lieu et l’organisme d’identification
    .good-3 = Des chiffres ou des entretiens comparant les services reçus selon le lieu et l’organisme d’identification
    .good-4 = Faute de mécanisme, les voies d’orientation actuelles et les personnes qu’elles oublient

S8-Q3 = Quelles vérifications garantissent que les organismes d’aide aux victimes sont à la hauteur de leur tâche ?
    .why = La méfiance envers les prestataires et des services inadaptés comptent parmi les raisons de refuser l’aide (enseignement 1), et l’on sait peu de la satisfaction des personnes aidées (enseignement 2). Sans vérification, le tort causé au nom de l’aide reste invisible.
    .good-1 = La qualification que requiert chaque service, et qui l’atteste
    .good-2 = Des procédures et principes écrits, et la manière d’en vérifier le respect
    .good-3 = Une voie de plainte sûre, qui ne coûte à personne ses services
    .good-4 = La suite donnée quand un problème apparaît
    .erratum = Les procédures sont dites « de fonctionnement courantes » dans le texte imprimé ; lire « procédures opérationnelles normalisées » (probable : les mots imprimés semblent traduire littéralement l’expression anglaise consacrée).

S8-Q3-a = Chacun est-il qualifié pour tous les services qu’il propose ?

S8-Q3-b = Chacun suit-il des procédures opérationnelles normalisées et les principes éthiques convenus ?

S8-Q3-ex = Peut-on déceler et signaler les problèmes, par exemple grâce à un mécanisme de plainte ou à la supervision du personnel ?

S8-Q4 = Quels dispositifs aident les victimes à déterminer elles-mêmes ce dont elles ont besoin et les services qu’elles souhaitent ?
    .why = Les options de réinsertion offertes traduisent une préférence des prestataires : le retour dans la communauté d’origine (enseignement 5). Si les victimes ne fixent pas elles-mêmes leurs objectifs, le plan peut les ramener aux problèmes qui les ont fait partir.
    .good-1 = Les moments où les victimes décident, de la première évaluation à la clôture du dossier
    .good-2 = Ce qui leur permet de décider : informations dans leur langue, temps, personne de confiance
    .good-3 = La manière d’entendre les enfants, selon leur âge et leur maturité
    .good-4 = Un moyen de donner un avis anonyme, et les changements qui en ont résulté

S8-Q4-a = Comment les victimes contribuent-elles à évaluer leurs besoins au départ et à concevoir leur plan de réinsertion, de sorte que les objectifs soient définis en commun ?

S8-Q4-b = Comment les victimes participent-elles aux décisions tout au long de la gestion de leur dossier ?

S8-Q4-c = Comment les victimes peuvent-elles donner leur avis (anonyme) sur les services fournis ?

S8-Q5 = En pratique, de quelles options les victimes disposent-elles en matière d’aide juridictionnelle, d’interprétation, d’indemnisation, de protection et d’asile ?
    .why = L’accès à l’indemnisation est extrêmement limité (enseignement 3), et des personnes entrées irrégulièrement ne sont parfois pas informées des procédures d’asile, ou n’y ont pas accès (enseignement 7). À ne regarder que la loi, un programme peut compter sur des options fermées aux victimes.
    .good-1 = Pour chaque option : qui peut en user, à quelles conditions, à quel coût, dans quel délai
    .good-2 = Les conditions tenant au statut migratoire ou à la coopération avec la justice pénale
    .good-3 = Le nombre de victimes qui ont usé de chaque option, le résultat, et ce qui vous l’apprend
    .good-4 = Ce que le programme fera des options qui n’existent que sur le papier

S8-Q5-a = Quel accès les victimes ont-elles en pratique à l’aide juridictionnelle ?

S8-Q5-b = Quel accès les victimes ont-elles en pratique à une interprétation qualifiée et adaptée à leur culture ?

S8-Q5-c = Quel accès les victimes ont-elles en pratique à une indemnisation ?

S8-Q5-d = Quel accès les victimes ou les témoins, ainsi que leurs familles, ont-ils en pratique à une protection avant, pendant et après la procédure judiciaire ?

S8-Q5-e = Quel accès les victimes ont-elles en pratique aux procédures d’asile ?

S8-Q6 = En pratique, de quelles options les victimes disposent-elles en matière de soins, d’éducation et de formation, d’hébergement et de services de base, de travail et de migration sûre ?
    .why = Une formation sans débouchés réalistes et la nécessité de faire vivre des proches sont parmi les raisons de décliner l’aide (enseignement 1). Tant que les options réelles restent inconnues, un programme risque d’ajouter des services qui n’assurent aux victimes aucun revenu.
    .good-1 = Les services accessibles, selon le lieu, le sexe, l’âge et le droit au séjour
    .good-2 = La durée de chacun, comparée au temps que demande la réinsertion
    .good-3 = Le revenu ou l’emploi à attendre d’une formation, d’un placement ou d’une subvention, et ce qui vous l’apprend
    .good-4 = Les options des personnes ayant des proches à charge, et de celles qui ne peuvent ou ne veulent pas rentrer

S8-Q6-a = Quelles options les victimes ont-elles en pratique pour recevoir des soins médicaux ?

S8-Q6-b = Quelles options les victimes ont-elles en pratique pour bénéficier d’un accompagnement psychologique ?
    .erratum = Imprimé « services de conseil », qui peut désigner tout type de conseil ; lire « accompagnement psychologique » (probable : ces services suivent immédiatement les soins médicaux, et les services juridiques sont à la question 5).

S8-Q6-c = Quelles options les victimes ont-elles en pratique pour s’instruire et acquérir des compétences psychosociales ?

S8-Q6-d = Quelles options les victimes ont-elles en pratique pour suivre une formation professionnelle et obtenir un placement ?

S8-Q6-e = Quelles options les victimes ont-elles en pratique pour se loger et accéder aux services et au soutien de base ?

S8-Q6-f = Quelles options les victimes ont-elles en pratique pour accéder à un travail indépendant durable ?

S8-Q6-g = Quelles options les victimes ont-elles en pratique pour obtenir un placement dans le pays de destination ?

S8-Q6-h = Quelles options les victimes ont-elles en pratique pour migrer dans des conditions sûres ?

S8-Q7 = Qu’est-ce qui fait obstacle à la réinsertion des victimes ? Comment surmonter ces obstacles ?
    .why = Les victimes renvoyées chez elles risquent d’y retrouver ce qui les a fait partir (enseignement 5), et un suivi limité et bref permet mal de juger du long terme (enseignement 6). Un obstacle que personne n’a nommé risque de n’apparaître qu’une fois le plan défait.
    .good-1 = Les obstacles tels que les décrivent les victimes, et non le seul personnel
    .good-2 = Les domaines examinés : famille et communauté, travail, logement, papiers, santé, sécurité, dettes
    .good-3 = Pour chaque obstacle, un moyen de le surmonter, qui agit et quand
    .good-4 = Ceux qui échappent au programme, et qui pourrait s’en charger

FN46 = Centre international pour le développement des politiques migratoires, Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006), p. 11 et 12.

FN47 = Surtees, ouvrage déjà cité.
    .erratum = Imprimé « op. cit. », sans titre ni année ; lire l’ouvrage de 2013 cité à la note 43 (probable : aucune autre note avant celle-ci ne cite Surtees ; la liste de ressources en mentionne un autre ouvrage, de 2010).

FN48 = Voir par exemple B. Feldthusen, O. Hankivsky et L. Greaves, « Therapeutic consequences of civil actions … by victims of sexual abuse », dans le vol. 12 (2000) du Canadian Journal of Women and the Law, p. 66 à 116.

FN49 = ONUDC, Référentiel d’aide à la lutte contre la traite des personnes (2008), p. 305.

FN50 = Selon l’article 7 du Protocole relatif à la traite des personnes, chaque État partie envisage d’adopter des lois ou d’autres mesures appropriées afin que les victimes de la traite puissent demeurer sur son territoire, de façon temporaire ou permanente, lorsqu’il y a lieu.

FN51 = Pour les victimes de la traite, l’accès à la procédure d’asile ne devrait ni être subordonné à la coopération avec la justice pénale, ni s’ouvrir seulement quand la procédure pénale est close. Celles qui sont considérées comme des réfugiés peuvent aussi être réinstallées, par exemple si le pays d’accueil n’a pas les moyens de les protéger des représailles des trafiquants, ou si rien ne permet d’espérer qu’elles se rétablissent des blessures physiques et des traumatismes subis. Voir HCR, Manuel de réinstallation (2011).

FN52 = Voir par exemple Centre de recherche Innocenti de l’UNICEF (2011), Child Trafficking in the Nordic Countries.
