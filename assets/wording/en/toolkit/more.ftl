# ICAT toolkit, further reading: groups and titles

RG1 = Awareness-raising

R1 = Marshall, Phil, Re-Thinking Trafficking Prevention: A Guide to Applying Behaviour Theory, Asian Development Bank, Manila, 2011

RG2 = Legislative framework

R2 = Inter-Agency Coordination Group against Trafficking in Persons (ICAT), Issue Paper No. 1, The International Legal Frameworks concerning Trafficking in Persons, 2012

R3 = Office of the United Nations High Commissioner for Human Rights (OHCHR), Recommended Principles and Guidelines on Human Rights and Human Trafficking, 2002

R4 = United Nations Office on Drugs and Crime (UNODC), Legislative Guides for the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols Thereto

R5 = United Nations Office on Drugs and Crime (UNODC), International Framework for Action to Implement the Trafficking in Persons Protocol, 2009
    .erratum = Printed “2009(1)”; read 2009 (certain: that is the year of the framework). Nothing in the toolkit explains the “(1)”.

R6 = United Nations Office on Drugs and Crime (UNODC), Model Law against Trafficking in Persons

RG3 = Criminal justice responses

R7 = Asia Regional Trafficking in Persons Project and Association of Southeast Asian Nations (ASEAN), Progress Report on Criminal Justice Responses to Trafficking in Persons in the ASEAN Region, 2011

R8 = Office of the United Nations High Commissioner for Refugees (UNHCR), Refugee Protection and Human Trafficking: Selected Legal Reference Materials

R9 = United Nations Office on Drugs and Crime (UNODC), Needs Assessment Toolkit on the Criminal Justice Response to Human Trafficking, 2010

RG4 = Identification of victims and assistance to them

R10 = Inter-Agency Coordination Group against Trafficking in Persons (ICAT), overview paper on the access of victims of trafficking in persons to effective remedies, 2016
    .erratum = The printed address is that of the ILO’s Operational indicators of trafficking in human beings, the next title, with “.pdff” at its end; no address of the overview paper is printed (certain: the same file is given for both). The title, printed in French, has “voies de recours effectif”; read “effectives”.

R11 = International Labour Organization (ILO), Operational indicators of trafficking in human beings, 2009

R12 = International Labour Organization (ILO), Indicators of Forced Labour, 2012

R13 = International Organization for Migration (IOM) and Office of the United Nations High Commissioner for Refugees (UNHCR), Framework Document – Developing Standard Operating Procedures to Facilitate the Identification and Protection of Victims of Trafficking and Persons at Risk of Being Trafficked, 2009
    .erratum = The printed address leads to a file named “pres_martensklug.pdf” in a workshop folder; read it as a presentation, not as the framework document (probable: the file name alone suggests it). No other address is printed.

R14 = Surtees, R., Monitoring anti-trafficking re/integration programmes. A manual, King Baudouin Foundation, Brussels, 2010

R15 = Office of the United Nations High Commissioner for Refugees (UNHCR), Handbook for Repatriation and Reintegration Activities, 2004

R16 = Office of the United Nations High Commissioner for Refugees (UNHCR), Guidelines on International Protection: The application of Article 1A(2) of the 1951 Convention and/or 1967 Protocol relating to the Status of Refugees to victims of trafficking and persons at risk of being trafficked, 2006
    .erratum = The printed address is also that of the next title, the UNHCR guidelines on the best interests of the child. It can be right for one of the two at most; which one, if either, cannot be told from the toolkit.

R17 = Office of the United Nations High Commissioner for Refugees (UNHCR), UNHCR Guidelines on Determining the Best Interests of the Child, 2008
    .erratum = The printed address is also that of the title before, the UNHCR guidelines on international protection. It can be right for one of the two at most; which one, if either, cannot be told from the toolkit.

R18 = Office of the United Nations High Commissioner for Refugees (UNHCR), UNHCR Resettlement Handbook, 2011

RG5 = Referral systems

R19 = International Centre for Migration Policy Development (ICMPD), Guidelines for the Development of a Transnational Referral Mechanism for Trafficked Persons in Europe, 2010

R20 = Organization for Security and Co-operation in Europe (OSCE), National Referral Mechanisms – Joining Efforts to Protect the Rights of Trafficked Persons: A Practical Handbook, 2004

RG6 = Prevention of trafficking in persons

R21 = Anti-slavery Think Tank (Liberty Asia), From Experience: How to Combat Slavery in Our Generation, 2014

R22 = Inter-Agency Coordination Group against Trafficking in Persons (ICAT), Preventing Trafficking in Persons by Addressing Demand, 2014

RG7 = National plans

R23 = International Centre for Migration Policy Development (ICMPD), Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response
    .erratum = The printed address is that of the OSCE handbook on national referral mechanisms; read the ICMPD address in notes 46 and 54 (certain: they give it for this title). No year is printed here; the same notes give 2006.

R24 = International Centre for Migration Policy Development (ICMPD), Monitoring and Evaluation Handbook for National Action Plans against Trafficking in Human Beings, 2011
    .erratum = The printed address is that of the OSCE handbook on national referral mechanisms (certain: the handbook is listed with it under referral systems). No address of this title is printed.

RG8 = Monitoring and evaluation

R25 = Inter-Agency Coordination Group against Trafficking in Persons (ICAT), Issue Paper, Pivoting toward the Evidence: Building effective counter-trafficking responses using accumulated knowledge and a shared approach to monitoring, evaluation and learning, 2016

R26 = Creative Associates International, Inc., An Evaluation Framework for USAID-Funded TIP Prevention and Victim Protection Programs, Social Transition Team, Office of Democracy, Governance and Social Transition, USAID, Washington, D.C., 2009

R27 = International Organization for Migration (IOM), Handbook on Performance Indicators for Counter-Trafficking Projects, 2008
