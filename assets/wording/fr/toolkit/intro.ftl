# Référentiel ICAT, introduction : origine, but, champ et emploi du référentiel, notes 1 à 3

IN-T = Introduction au référentiel

IN-P1 = Le référentiel prend appui sur un document de travail de l’ICAT sur l’état actuel des pratiques d’évaluation en matière de traite. Ce document se fondait lui-même sur une revue de la littérature, où entraient les résultats de plusieurs métaévaluations, et sur une enquête parmi les parties prenantes du domaine. L’une de ses grandes conclusions touchait aux lacunes dans la conception des programmes de lutte contre la traite. Bien souvent, constataient ses auteurs, ces programmes et les activités qui les sous-tendent n’avaient ni pris en compte ni mis à profit le savoir accumulé, notamment les constats et enseignements d’évaluations antérieures, que ce soit dans la lutte contre la traite ou dans d’autres domaines. Des lacunes analogues, sans cesse répétées, compromettaient la conception des programmes et limitaient ce que les évaluations pouvaient apporter.

IN-P2 = Le document de travail et les consultations menées par l’ICAT ont montré que ce domaine manquait d’outils et de ressources propres à assimiler, à analyser et à exploiter le savoir accumulé. L’ICAT a donc élaboré une première série d’outils, accessibles et d’emploi facile, pour que praticiennes et praticiens puissent appliquer les acquis du secteur et améliorer leurs programmes de lutte contre la traite.

IN-S4 = Section 4 : Prévenir la migration à risque par de meilleurs moyens de subsistance

IN-S5 = Section 5 : Renforcer le cadre juridique de la lutte contre la traite

IN-S6 = Section 6 : Donner à la justice pénale la capacité de réprimer la traite

IN-S7 = Section 7 : Identifier vite et avec justesse les victimes de la traite, et les orienter

IN-S8 = Section 8 : Offrir aux victimes de la traite un soutien et des solutions durables

IN-S9 = Section 9 : Établir un plan national d’action contre la traite

IN-H = Comment utiliser le référentiel

D1 = Entreprise temporaire qui a un début et une fin déterminés ainsi que des objectifs précis ; ceux-ci atteints, le projet s’achève.
    .term = Projet

D2 = Ensemble de projets liés entre eux et gérés de façon coordonnée, le plus souvent pour parvenir à des résultats hors de portée si chacun était géré à part. Sa date de fin peut être fixée ou non.
    .term = Programme

U1 = Les outils visent à consolider la conception des programmes, à guider la planification des évaluations et à favoriser un apprentissage formatif aussi bien que sommatif. Largement employés, ils devraient aider les programmes à gagner en performance et, conjugués aux évaluations, aider à établir à partir de données probantes « ce qui marche » pour combattre efficacement la traite des personnes.

U2 = Le référentiel compte deux parties. Dans la première, la section 1 donne une vue générale des questions que pose la conception d’un programme contre la traite et fait ressortir l’intérêt a) d’encourager bonnes pratiques et changements de comportement et b) de prévoir le risque que les interventions déplacent la traite des personnes plutôt que de la réduire, problème important pour la prévention et pour les poursuites. La section 2 offre un point de départ général pour concevoir les interventions : une série de questions qui peuvent aider à cerner ce que chaque schéma de traite a de particulier et à trouver les mesures les plus adaptées.

U3 = La deuxième partie traite en détail, dans les sections 3 à 9, de sept types d’activités contre la traite. Chaque section contient a) un bref examen des enseignements de l’expérience, b) une série de questions qui aident à concevoir un programme et c) un ensemble non exclusif d’indicateurs qui peuvent servir à mesurer les progrès. Les sections sont les suivantes :
    .erratum = La liste qui suit ne compte que six entrées dans le texte français utilisé ici ; la section 3, sur la sensibilisation, y manque. La lire comme la première des sept (certain : les sections 3 à 9 sont annoncées, et la section 3 ouvre la deuxième partie).

U4 = Le référentiel ne couvre pas tout le champ de la lutte contre la traite. Il se concentre sur les aspects a) qui ont été observés le plus souvent jusqu’à présent et b) pour lesquels un savoir s’est accumulé, dans la lutte contre la traite comme dans d’autres domaines.

U5 = L’ICAT destine le référentiel a) au personnel des organismes publics et des organisations non gouvernementales, internationales ou du secteur privé qui contribue à élaborer des interventions contre la traite et à fixer des priorités, et b) au personnel des organismes de financement qui contribue à évaluer des propositions de projets et de programmes.

U6 = Il ne s’agit pas de proposer un modèle type de projet ou de programme, mais de faire ressortir les principaux enseignements de l’expérience et les questions essentielles à se poser pour concevoir et évaluer l’action contre la traite.

U7 = En particulier, fort d’une large expérience du secteur, le référentiel encourage à réfléchir à ce qui pourrait empêcher une intervention de donner les résultats attendus.

U8 = Il vous est conseillé de tenir compte aussi de votre propre expérience, ainsi que de facteurs tenant au contexte particulier où vous travaillez.

U9 = Pour chaque type d’intervention, il est recommandé de prendre connaissance des enseignements de l’expérience, puis de confronter les activités prévues à la série de questions qui les suit.

U10 = Dans certains cas, les réponses peuvent indiquer que l’approche envisagée doit être modifiée.

U11 = Dans certains cas, les réponses peuvent indiquer que des activités complémentaires doivent être ajoutées.

U12 = Dans d’autres cas, l’examen des questions peut montrer que c’est l’approche elle-même qui a peu de chances de mener au résultat souhaité et qu’il faut étudier d’autres options.

U13 = Si les informations vous manquent pour répondre à une question, vous pouvez envisager de prévoir, au sein de l’intervention, une activité qui les produirait. Il peut vous manquer, par exemple, les données de référence nécessaires pour juger de la pertinence d’une intervention et en mesurer les progrès en cours de route.

U14 = Il arrive que, dans une section, certaines questions seulement soient pertinentes.

U15 = Il arrive aussi qu’une intervention prévue relève de plusieurs des types d’activités décrits, et que vous souhaitiez puiser dans les questions de plus d’une section.

U16 = Par exemple, un programme destiné à faire connaître une nouvelle ligne d’assistance téléphonique consacrée à la traite pourrait puiser, sur certains points, dans la section sur la sensibilisation et dans celle sur l’identification des victimes.

U17 = Chaque section s’achève sur une liste non exhaustive d’indicateurs qui pourraient servir à mesurer les changements apportés par le type d’intervention dont elle traite.
    .erratum = Imprimé « chaque section » ; lire chaque section de la deuxième partie (certain : les sections 1 et 2 n’ont pas d’indicateurs).

U18 = Le référentiel ne cherche pas expressément à établir dans quelle mesure ces changements sont attribuables à un projet ou à un programme particulier.

U19 = Le référentiel porte sur la conception des programmes comme sur celle des projets. Pour plus de simplicité, il emploie partout le mot « programme ».

U20 = Par exemple, l’analyse peut montrer qu’une activité de renforcement des capacités est prévue sans que soient réunies les conditions dans lesquelles les personnes formées pourraient mettre en pratique les compétences tirées d’une formation structurée. L’équipe de conception devrait alors se demander si ces conditions préalables (par exemple une forte rotation du personnel) sont de celles sur lesquelles on peut agir, ou si les ressources seraient mieux employées ailleurs.

FN1 = ICAT (2016), Pivoting toward the Evidence, sous-titré « Using accumulated knowledge … to build effective counter-trafficking responses », document de travail n° 4.
    .erratum = Imprimé « Using accumulated knowledge … to build effective counter-trafficking responses » ; lire « Building effective counter-trafficking responses using accumulated knowledge … », comme dans la note 6 et dans les lectures complémentaires (probable : les deux mentions suivantes concordent).

FN2 = Un projet est une entreprise temporaire qui a un début et une fin déterminés ainsi que des objectifs précis ; ceux-ci atteints, le projet s’achève. Un programme est un ensemble de projets liés entre eux et gérés de façon coordonnée, le plus souvent pour parvenir à des résultats hors de portée si chacun était géré à part ; sa date de fin peut être fixée ou non. Le référentiel porte sur la conception des uns et des autres. Pour plus de simplicité, il emploie partout le mot « programme ».

FN3 = Par exemple, l’analyse peut montrer qu’une activité de renforcement des capacités est prévue sans que soient réunies les conditions dans lesquelles les personnes formées pourraient mettre en pratique les compétences tirées d’une formation structurée. L’équipe de conception devrait alors se demander si ces conditions préalables (par exemple une forte rotation du personnel) sont de celles sur lesquelles on peut agir, ou si les ressources seraient mieux employées ailleurs.
