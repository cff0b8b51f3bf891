# Référentiel ICAT, lectures complémentaires : groupes et titres

RG1 = Sensibilisation

R1 = Marshall, Phil, Re-Thinking Trafficking Prevention : A Guide to Applying Behaviour Theory, Banque asiatique de développement, Manille, 2011

RG2 = Cadre législatif

R2 = Groupe interinstitutions de coordination contre la traite des personnes (ICAT), document de travail n° 1, The International Legal Frameworks concerning Trafficking in Persons, 2012

R3 = Haut-Commissariat des Nations Unies aux droits de l’homme (HCDH), Principes et directives concernant les droits de l’homme et la traite des êtres humains : recommandations, 2002

R4 = Office des Nations Unies contre la drogue et le crime (ONUDC), Guides législatifs pour l’application de la Convention des Nations Unies contre la criminalité transnationale organisée et des Protocoles s’y rapportant

R5 = Office des Nations Unies contre la drogue et le crime (ONUDC), Cadre d’action international pour l’application du Protocole relatif à la traite des personnes, 2009
    .erratum = Imprimé « 2009(1) » ; lire 2009 (certain : c’est l’année du cadre d’action). Rien dans le référentiel n’explique ce « (1) ».

R6 = Office des Nations Unies contre la drogue et le crime (ONUDC), Loi type contre la traite des personnes

RG3 = Mesures de justice pénale

R7 = Projet régional asiatique de lutte contre la traite des personnes et Association des nations de l’Asie du Sud-Est (ASEAN), Progress Report on Criminal Justice Responses to Trafficking in Persons in the ASEAN Region, 2011

R8 = Haut-Commissariat des Nations Unies pour les réfugiés (HCR), Refugee Protection and Human Trafficking : Selected Legal Reference Materials

R9 = Office des Nations Unies contre la drogue et le crime (ONUDC), Référentiel d’évaluation des besoins concernant l’action de la justice pénale contre la traite des êtres humains, 2010

RG4 = Identification des victimes et assistance

R10 = Groupe interinstitutions de coordination contre la traite des personnes (ICAT), document de synthèse, Accès des victimes de la traite des personnes à des voies de recours effectives, 2016
    .erratum = L’adresse imprimée est celle du titre suivant, Operational indicators of trafficking in human beings (OIT), terminée par « .pdff » ; l’adresse du document de synthèse n’est pas imprimée (certain : le même fichier est donné pour les deux). Imprimé « voies de recours effectif » ; lire « effectives ».

R11 = Organisation internationale du Travail (OIT), Operational indicators of trafficking in human beings, 2009

R12 = Organisation internationale du Travail (OIT), Indicators of Forced Labour, 2012

R13 = Organisation internationale pour les migrations (OIM) et Haut-Commissariat des Nations Unies pour les réfugiés (HCR), Framework Document – Developing Standard Operating Procedures to Facilitate the Identification and Protection of Victims of Trafficking and Persons at Risk of Being Trafficked, 2009
    .erratum = L’adresse imprimée mène à un fichier nommé « pres_martensklug.pdf », dans un dossier d’ateliers ; y voir une présentation, non le document-cadre (probable : seul le nom du fichier le suggère). Aucune autre adresse n’est imprimée.

R14 = Surtees, R., Monitoring anti-trafficking re/integration programmes. A manual, Fondation Roi Baudouin, Bruxelles, 2010

R15 = Haut-Commissariat des Nations Unies pour les réfugiés (HCR), Manuel pour les activités de rapatriement et de réintégration, 2004

R16 = Haut-Commissariat des Nations Unies pour les réfugiés (HCR), Principes directeurs sur la protection internationale : Application de l’Article 1A(2) de la Convention de 1951 et/ou du Protocole de 1967 relatifs au statut des réfugiés aux victimes de la traite et aux personnes risquant d’être victimes de la traite, 2006
    .erratum = L’adresse imprimée est aussi celle du titre suivant, les principes directeurs sur l’intérêt supérieur de l’enfant. Elle ne peut convenir qu’à l’un des deux ; le référentiel ne permet pas de dire auquel, ni même si elle convient à l’un d’eux.

R17 = Haut-Commissariat des Nations Unies pour les réfugiés (HCR), Principes directeurs du HCR relatifs à la détermination de l’intérêt supérieur de l’enfant, 2008
    .erratum = L’adresse imprimée est aussi celle du titre précédent, les principes directeurs sur la protection internationale. Elle ne peut convenir qu’à l’un des deux ; le référentiel ne permet pas de dire auquel, ni même si elle convient à l’un d’eux.

R18 = Haut-Commissariat des Nations Unies pour les réfugiés (HCR), Manuel de réinstallation du HCR, 2011

RG5 = Systèmes d’orientation

R19 = Centre international pour le développement des politiques migratoires (ICMPD), Guidelines for the Development of a Transnational Referral Mechanism for Trafficked Persons in Europe, 2010

R20 = Organisation pour la sécurité et la coopération en Europe (OSCE), Les mécanismes nationaux d’orientation – Renforcer la coopération pour protéger les droits des victimes de la traite : un manuel pratique, 2004

RG6 = Prévention de la traite des personnes

R21 = Anti-slavery Think Tank (Liberty Asia), From Experience : How to Combat Slavery in Our Generation, 2014

R22 = Groupe interinstitutions de coordination contre la traite des personnes (ICAT), Preventing Trafficking in Persons by Addressing Demand, 2014

RG7 = Plans nationaux

R23 = Centre international pour le développement des politiques migratoires (ICMPD), Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response
    .erratum = L’adresse imprimée est celle du manuel de l’OSCE sur les mécanismes nationaux d’orientation ; lire l’adresse de l’ICMPD aux notes 46 et 54 (certain : elles la donnent pour ce titre). Aucune année n’est imprimée ici ; ces mêmes notes indiquent 2006.

R24 = Centre international pour le développement des politiques migratoires (ICMPD), Monitoring and Evaluation Handbook for National Action Plans against Trafficking in Human Beings, 2011
    .erratum = L’adresse imprimée est celle du manuel de l’OSCE sur les mécanismes nationaux d’orientation (certain : ce manuel figure avec elle parmi les systèmes d’orientation). Aucune adresse n’est imprimée pour ce titre-ci.

RG8 = Suivi et évaluation

R25 = Groupe interinstitutions de coordination contre la traite des personnes (ICAT), document de travail, Pivoting toward the Evidence : Building effective counter-trafficking responses using accumulated knowledge and a shared approach to monitoring, evaluation and learning, 2016

R26 = Creative Associates International, Inc., An Evaluation Framework for USAID-Funded TIP Prevention and Victim Protection Programs, Social Transition Team, Office of Democracy, Governance and Social Transition, USAID, Washington, 2009

R27 = Organisation internationale pour les migrations (OIM), Handbook on Performance Indicators for Counter-Trafficking Projects, 2008
