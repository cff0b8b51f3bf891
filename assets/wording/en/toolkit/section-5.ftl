# ICAT toolkit, section 5: the legal framework

S5-T = Strengthening the legal framework on trafficking in persons
    .short = Legal framework

S5-N1 = The Trafficking in Persons Protocol rests on one central principle: its 170 States parties must make an act defined as “trafficking in persons” a criminal offence in their domestic law.

S5-N2 = Work to strengthen the legal framework assumes that a solid framework is the cornerstone of effective action against trafficking, both for apprehending and prosecuting the perpetrators and for identifying victims quickly and assisting them.

S5-N3 = Examples of activities that strengthen this framework:

S5-N3-a = Drafting or revising legislation on trafficking in persons

S5-N3-b = Bringing other parts of the legislative framework into line with the provisions on trafficking

S5-N3-c = Drawing up rules and regulations for applying the legislation

S5-N3-d = Concluding international cooperation agreements to counter trafficking

S5-L1 = At least 146 countries have now made all or most forms of trafficking in persons a criminal offence, compared with only 33 in 2003. There also seems to be a correlation between the time since a country adopted its trafficking legislation and a rise in prosecutions under it.
    .title = Trafficking laws: adoption and use

S5-L2 = At the same time, there is growing agreement that the protection and prosecution parts of criminal law on trafficking, to be effective, must be supported and complemented by other parts of the legal framework.
    .title = Trafficking law and the law around it

S5-L3 = Ideally, traffickers should be prosecuted on every charge that the evidence supports. Practitioners, above all those without particular expertise or sufficient resources, often find it easier to obtain convictions under articles of the criminal code that do not concern trafficking: for example, because of difficulties of proof common in trafficking cases, or as a strategic choice to secure the swift and effective prosecution of a trafficker. This can nevertheless have a number of unwanted consequences: among them, victims may be unable to reach appropriate services, and criminal proceedings brought under other provisions may not show in counter-trafficking data.
    .title = Trafficking charges and other charges

S5-QH = Specific questions to consider about the legal framework on trafficking in persons could include:

S5-Q1 = Do the definitions of trafficking in national law match the one in the Trafficking in Persons Protocol?
    .why = The Protocol’s central principle is that each State party makes trafficking, as defined, an offence (introduction). Where the national wording falls short, other charges may be the only way left, with the consequences that lesson 3 describes.
    .good-1 = Act, means and purpose set side by side with the Protocol, article by article
    .good-2 = What the law says of children, for whom no means need be shown
    .good-3 = The forms of exploitation covered, and those left out
    .good-4 = How courts have read the wording, and where you found this

S5-Q2 = Does the national legal framework provide for victims of trafficking to be identified quickly and accurately and referred to support services?
    .why = Quick identification and assistance are half of what a solid framework is meant to achieve (introduction). Where the texts are silent, both depend on who happens to meet the person.
    .good-1 = The provisions on identification and those on referral, each with its article
    .good-2 = Time limits, criteria and competent bodies laid down by law
    .good-3 = What a presumed victim is entitled to before formal recognition
    .good-4 = Where practice departs from the text, and how you know

S5-Q3 = Does the law require that victims, foreign and national, be treated with respect for their rights as victims of trafficking in persons or of other criminal conduct?
    .why = A case tried under other provisions can leave the victim without appropriate services (lesson 3). Rights that hang on one charge, or on nationality, may be lost just there.
    .good-1 = The rights granted, one by one, each with its legal basis
    .good-2 = Differences between foreign and national victims, and between adults and children
    .good-3 = The rights of victims whose case is tried as another offence
    .good-4 = What a victim can do when a right is denied

S5-Q4 = Do other laws or regulations that can serve to prosecute trafficking already exist? How effective are they?
    .why = Articles that do not concern trafficking often lead more easily to conviction, at a possible cost to victims and to the data (lesson 3). Without an inventory, neither the gain nor the cost can be weighed.
    .good-1 = The other offences in use, each with its article and penalty
    .good-2 = Charges, convictions and sentences under each, with period and source
    .good-3 = Why they are chosen: proof, speed, expertise or strategy
    .good-4 = What victims gain or lose under each
    .good-5 = Whether such cases can be traced in the data on trafficking
    .erratum = This question is printed a second time, word for word, as lesson 4 of the section; it is read here as question 4 only (certain: it is a question, and stands in its place among the questions). The real lesson 4, if there was one, is not in the edition.

S5-Q5 = Does labour law cover and properly protect all forms of employment, including domestic work and other employment in services?
    .why = Criminal law on trafficking is increasingly seen to need the support of other parts of the law (lesson 2). Workers whom labour law leaves out may have neither inspection nor complaint routes to turn to.
    .good-1 = The kinds of employment that the law leaves out or covers only in part
    .good-2 = The protection each kind enjoys: contract, pay, hours, leave, safety
    .good-3 = Powers of inspection, private homes included
    .good-4 = The rights of workers in an irregular situation
    .erratum = This question is printed twice over a page break, as number 5 and as number 6; it is read here once, as question 5, and number 6 is skipped. Either the number slipped or a distinct question is missing: the edition does not allow this to be settled.

S5-Q7 = Are there labour agreements between the countries that workers come from and the countries that receive them?
    .why = International cooperation agreements are among the activities that the introduction lists. Without one, somebody protected by law at home may have no remedy in the country of work.
    .good-1 = Each agreement, with its parties, date and state of application
    .good-2 = Occupations and groups covered, and those left out
    .good-3 = The protection promised: recruitment fees, contract, pay, papers, complaints in either country
    .good-4 = How many people use the agreement, and how you know
    .good-5 = Where relevant, agreements on cross-border marriage (note 32)

S5-Q7-a = Do agreements between countries of origin and host countries make the legal supply of workers easier, in line with the realities of the labour market?

S5-Q7-b = Do agreements between countries of origin and host countries give the workers concerned effective protection and access to remedies?

S5-Q8 = Does the legal framework provide for both formal and informal international cooperation?
    .why = A solid framework is meant to allow perpetrators to be apprehended and prosecuted (introduction). Where evidence or suspects are abroad, proceedings may stall unless the law opens a way.
    .good-1 = The legal basis for each kind of formal cooperation, and with which countries
    .good-2 = Conditions that block requests, such as nationality or penalty thresholds
    .good-3 = The informal channels allowed, and what they may pass on
    .good-4 = Requests sent, received and answered, with the time taken

S5-Q8-ex = Does the legal framework provide for formal cooperation such as mutual legal assistance and extradition?

S5-Q9 = Do trafficking offences give rise to powers of financial investigation and confiscation? Does the law also allow every kind of instrumentality used to commit them to be confiscated?
    .why = Where traffickers are convicted under other articles (lesson 3), powers tied to the trafficking offence may not apply. What was earned, and what was used, may then stay in their hands.
    .good-1 = The offences that open a financial investigation, and the bodies competent for it
    .good-2 = The powers at each step: tracing, freezing, seizure, confiscation
    .good-3 = The instrumentalities covered, those owned by third parties included
    .good-4 = Where confiscated assets go, and whether victims are compensated from them

S5-Q10 = Does the law support the participation of suitable actors outside criminal justice in legal procedures?
    .why = Criminal law needs other parts of the legal framework beside it (lesson 2). People who meet victims first, but have no footing in law, may see the signs and be unable to act on them.
    .good-1 = The actors named in law, and the step that each may take
    .good-2 = Their powers to enter, ask, record and pass on information
    .good-3 = The rules of confidentiality that bind them
    .good-4 = What a person referred by such an actor is entitled to
    .erratum = Printed “acteurs appropriés de la justice non pénale” (actors of non-criminal justice); read “actors outside criminal justice” (certain: the examples are labour and health inspectors and non-governmental organizations, which belong to no branch of justice).

S5-Q10-ex = Does the law support, for example, the identification and referral of victims of trafficking by labour and health inspectors or front-line non-governmental organizations that may come into contact with them?

S5-Q11 = Does the national legal framework on trafficking cover businesses as legal persons, including their obligations regarding the use, in their supply chains, of the labour of victims of trafficking?
    .why = Prosecuting the perpetrators is one of the two aims of a solid framework (introduction). A framework that knows only individuals may leave businesses that profit from trafficking out of reach.
    .good-1 = The kinds of liability open: criminal, civil, administrative, with their sanctions
    .good-2 = The businesses bound, by size, sector and tier of the supply chain
    .good-3 = Their duties: due diligence, reporting, conditions of public procurement
    .good-4 = Who verifies compliance, and cases brought so far

S5-Q12 = Are rules, regulations and other guidance in place to support the effective application of the national legal framework?
    .why = Rules and regulations for applying the law are among the activities listed in the introduction. Left without guidance, practitioners short of expertise or means may turn to easier charges (lesson 3).
    .good-1 = Each text in force, with its date, author and legal status
    .good-2 = The provisions of the law that still lack one
    .good-3 = Who knows and applies these texts, and how you know
    .good-4 = When and by whom they are reviewed

S5-Q12-ex = Are there, for example, operating procedures for investigations and guidelines for prosecution?

S5-Q13 = Does national expertise exist, and is it readily available, to help overcome the difficulties that legal concepts and questions of proof commonly raise in trafficking cases?
    .why = Those without particular expertise are among the first to find other charges easier (lesson 3). An expert whom nobody can reach in time does not change that.
    .good-1 = The people or bodies with this expertise, and their field
    .good-2 = Who may call on them, at which stage, and how fast
    .good-3 = The concepts and questions of proof still without an expert
    .good-4 = What keeps the expertise alive when people move on

S5-Q14 = In the jurisdiction concerned, which legal concepts in the definition of trafficking in persons cause the most difficulty?
    .why = Where concepts and proof are hard, other charges are often easier; victims may then miss services and cases may drop out of the data on trafficking (lesson 3).
    .good-1 = The concepts, named one by one
    .good-2 = The reading of each body, with sources: case law, instructions, interviews
    .good-3 = Where the readings part, and what that costs victims and cases
    .good-4 = What the programme will clarify: law, guidance, training or expert advice
    .erratum = Printed “une quelconque compétence particulière” (any particular power); read “in a given jurisdiction”, in the sense of legal system (probable: the printed words make no sense here, and “jurisdiction” has both meanings).

S5-Q14-a = How do law enforcement agencies currently understand and apply them?

S5-Q14-b = How does the prosecution service currently understand and apply them?

S5-EH = Evaluating progress in strengthening the legal framework

S5-C1 = Shows to which of the main agreements listed the State is party.
    .label = Ratification of the main international legal agreements on trafficking in persons

S5-C1-I1 = Ratification of or accession to the United Nations Convention against Transnational Organized Crime
    .definition = The State is bound by the Convention, without which it cannot be party to the Trafficking in Persons Protocol; see the United Nations Treaty Collection, chapter XVIII.12.
    .counts = A deposited instrument of ratification, acceptance, approval, accession or succession, with its date and any reservation.
    .excludes = Signature alone; parliamentary approval not yet followed by deposit; a national law on organized crime.

S5-C1-I2 = Ratification of or accession to the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime
    .definition = The State is bound by the Protocol, which defines trafficking in persons (article 3) and requires that it be made an offence (article 5); see the United Nations Treaty Collection, chapter XVIII.12.a.
    .counts = A deposited instrument of ratification, acceptance, approval, accession or succession, with its date and any reservation.
    .excludes = Signature alone; being party to the Smuggling of Migrants Protocol or to a regional convention on trafficking only.

S5-C1-I3 = Ratification of or accession to the Convention on the Rights of the Child
    .definition = The State is bound by the Convention, which protects children from sexual exploitation, from sale and trafficking and from other exploitation (articles 34 to 36); see the United Nations Treaty Collection, chapter IV.11.
    .counts = A deposited instrument of ratification or accession, or a succession; reservations to these articles and general ones are recorded with it.
    .excludes = Signature alone; a national code or charter of children’s rights; an Optional Protocol without the Convention.

S5-C1-I4 = Ratification of or accession to the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography
    .definition = The State is bound by the Optional Protocol, whose article 3 lists the acts that its criminal law must cover; see the United Nations Treaty Collection, chapter IV.11.c.
    .counts = A deposited instrument of ratification, accession or succession, with its date and any reservation.
    .excludes = Signature alone; the Convention without this Protocol; the Optional Protocol on children in armed conflict.

S5-C1-I5 = Ratification of or accession to the Convention on the Elimination of All Forms of Discrimination against Women
    .definition = The State is bound by the Convention, whose article 6 requires measures against all forms of traffic in women and exploitation of the prostitution of women; see the United Nations Treaty Collection, chapter IV.8.
    .counts = A deposited instrument of ratification or accession, or a succession; general reservations and those to article 6 are recorded with it.
    .excludes = Signature alone; a national law on equality; the Optional Protocol of 1999, a separate instrument.

S5-C1-I6 = Ratification of or accession to the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
    .definition = The State is bound by the Convention, which bans slavery, servitude and forced labour (article 11) and the taking of identity papers by anyone but an authorized public official (article 21); see the United Nations Treaty Collection, chapter IV.13.
    .counts = A deposited instrument of ratification, accession or succession, with its date and any reservation.
    .excludes = Signature alone; ILO Conventions No. 97 and No. 143 on migrant workers; a bilateral labour agreement.

S5-C1-I7 = Ratification of or accession to the United Nations Convention against Corruption
    .definition = The State is bound by the Convention, which requires that bribery of public officials be an offence (articles 15 and 16) and governs the return of assets (chapter V); see the United Nations Treaty Collection, chapter XVIII.14.
    .counts = A deposited instrument of ratification, acceptance, approval, accession or succession, with its date and any reservation.
    .excludes = Signature alone; a regional treaty on corruption; a national anti-corruption law or agency.

S5-C1-I8 = Ratification of the ILO Forced Labour Convention, 1930 (No. 29)
    .definition = The State has ratified the Convention concerning Forced or Compulsory Labour, which defines such labour (article 2) and requires adequate criminal penalties for exacting it illegally (article 25); see NORMLEX, the ILO database of standards.
    .counts = A ratification registered with the ILO and in force.
    .excludes = Membership of the ILO alone; a ratification since denounced; Convention No. 105 without this one.

S5-C1-I9 = Ratification of the Protocol of 2014 to the Forced Labour Convention, 1930
    .definition = The State, already bound by Convention No. 29, has ratified the Protocol, which adds duties of prevention, protection and remedy, trafficking for forced labour included; see NORMLEX, the ILO database of standards.
    .counts = A ratification registered with the ILO, with the date on which it takes effect for the State.
    .excludes = Convention No. 29 alone; support for Recommendation No. 203, which is not open to ratification.

S5-C1-I10 = Ratification of the ILO Abolition of Forced Labour Convention, 1957 (No. 105)
    .definition = The State has ratified the Convention, which bans forced labour for five purposes, among them political coercion, labour discipline and punishment for strikes (article 1); see NORMLEX, the ILO database of standards.
    .counts = A ratification registered with the ILO and in force.
    .excludes = A ratification since denounced; Convention No. 29 without this one; a constitutional ban on forced labour.

S5-C1-I11 = Ratification of the ILO Worst Forms of Child Labour Convention, 1999 (No. 182)
    .definition = The State has ratified the Convention concerning the Prohibition and Immediate Action for the Elimination of the Worst Forms of Child Labour, which counts the sale and trafficking of children among them (article 3); see NORMLEX, the ILO database of standards.
    .counts = A ratification registered with the ILO and in force; whether the national list of hazardous work exists is recorded beside it.
    .excludes = The Minimum Age Convention (No. 138) alone; a national plan against child labour.

S5-C1-I12 = Ratification of the ILO Domestic Workers Convention, 2011 (No. 189)
    .definition = The State has ratified the Convention, which entitles domestic workers to keep their identity papers (article 9) and requires rules on agencies that recruit or place them (article 15); see NORMLEX, the ILO database of standards.
    .counts = A ratification registered with the ILO, with the date on which it takes effect and any category of worker left out.
    .excludes = Support for Recommendation No. 201; a national model contract for domestic work.

S5-C1-I13 = Ratification of or accession to the 1951 Convention relating to the Status of Refugees and its 1967 Protocol
    .definition = Two instruments stand under this one number and each is answered by itself: the Convention, which bans refoulement (article 33), and the Protocol, which removes the Convention’s limit in time; see the United Nations Treaty Collection, chapters V.2 and V.5.
    .counts = Yes to the whole only when the State is bound by both; the date of each and any geographical limitation are recorded.
    .excludes = Signature alone; a regional refugee convention; a national asylum law without either instrument.

S5-C1-I14 = Ratification of or accession to the International Covenant on Economic, Social and Cultural Rights
    .definition = The State is bound by the Covenant, which guarantees just and favourable conditions of work (article 7) and protects children from economic exploitation (article 10); see the United Nations Treaty Collection, chapter IV.3.
    .counts = A deposited instrument of ratification or accession, or a succession, with its date and any reservation.
    .excludes = Signature alone; social rights in the constitution; the other Covenant of 1966.

S5-C1-I15 = Ratification of or accession to the International Covenant on Civil and Political Rights
    .definition = The State is bound by the Covenant, which bans slavery, servitude and forced labour (article 8) and guarantees a fair trial (article 14); see the United Nations Treaty Collection, chapter IV.4.
    .counts = A deposited instrument of ratification or accession, or a succession, with its date and any reservation.
    .excludes = Signature alone; a national bill of rights; the two Optional Protocols, which are separate instruments.

S5-C1-M1 = Online register of the countries that have ratified these agreements

S5-C2 = Shows whether the essential provisions of the agreements listed above have entered national law.
    .label = Incorporation into national law of the essential provisions of the instruments named above

S5-C2-I1 = Whether national law contains the essential provisions of each instrument, as that instrument sets them out
    .definition = For each instrument to which the State is party, its essential provisions are listed from its own text, since the toolkit lists none, and each is traced to an article of national law in force; one answer for each provision.
    .counts = A national article that covers the whole of the provision; direct application of the treaty confirmed by a court.
    .excludes = A general clause that treaties prevail, not applied by courts; a bill or a policy; an article covering only part, recorded as partial.

S5-C2-M1 = Review of legal frameworks

S5-C3 = Shows whether each offence linked with trafficking is in the law and carries proportionate sanctions.
    .label = Criminalization of trafficking-related crimes and proportionate sanctions

S5-C3-I1 = Whether trafficking in persons in all its forms is a criminal offence with proportionate sanctions
    .definition = An offence in force covers every act, means and purpose of the Protocol definition, with no means required for children, and its penalties match those for offences of like gravity.
    .counts = A text that covers people of any sex and age, trafficking within and across borders, with or without an organized group.
    .excludes = A law limited to sexual exploitation, to women and children or to border crossing; an offence of migrant smuggling; penalties that may be reduced to a fine alone.

S5-C3-I2 = Whether slavery and servitude are criminal offences with proportionate sanctions
    .definition = The criminal code or another law in force punishes treating a person as property and holding a person in servitude, each as an offence that stands without proof of trafficking.
    .counts = Both offences, defined in the text or by settled case law, with penalties among those for the gravest crimes against the person.
    .excludes = A constitutional ban without penalty; slavery or servitude named only as a purpose of trafficking; one of the two without the other.

S5-C3-I3 = Whether forced labour is a criminal offence with proportionate sanctions
    .definition = An offence in force punishes whoever exacts work or service under the menace of a penalty from a person who has not offered it voluntarily, with penalties that are really adequate (Convention No. 29, articles 2 and 25).
    .counts = A criminal provision that binds private persons as well as officials; means of coercion other than violence, such as threats or withholding of documents.
    .excludes = A labour code ban with an administrative fine only; forced labour named only as a purpose of trafficking; a text about prison labour.

S5-C3-I4 = Whether labour exploitation is a criminal offence with proportionate sanctions
    .definition = An offence in force punishes abuse of a person’s work that falls short of forced labour; no United Nations or ILO treaty defines the term, so the national definition and its threshold are copied out.
    .counts = A criminal provision with stated criteria, such as abusive pay, hours, safety or housing; penalties that rise with the harm.
    .excludes = Breaches of the labour code punished by administrative fine only; the offence of forced labour; the offence of employing people without a work permit.

S5-C3-I5 = Whether child labour is a criminal offence with proportionate sanctions
    .definition = The law sets a minimum age and a list of hazardous work, and whoever has children work in breach of them is punished, most severely for the worst forms.
    .counts = Criminal penalties for those who employ or profit, with family firms, farms and homes included.
    .excludes = A minimum age with no penalty; a national plan or a code of conduct; penalties aimed at the child.

S5-C3-I6 = Whether commercial sexual exploitation of children is a criminal offence with proportionate sanctions
    .definition = An offence in force covers sexual acts with, or sexual images of, any person under 18 in return for money or another benefit, whoever receives it.
    .counts = Provisions that reach those who organize, arrange, profit or pay, online as well, whatever the age of sexual consent.
    .excludes = Protection that stops at the age of consent; offences of sexual violence with no element of exchange; texts that treat the child as an offender.

S5-C3-I7 = Whether debt bondage is a criminal offence with proportionate sanctions
    .definition = An offence in force punishes holding a person to work for a debt where the value of the work is not fairly set against the debt, or the length of the work is not limited and its nature not defined (Supplementary Convention of 1956, article 1).
    .counts = A separate offence, or forced labour or servitude expressly including debt bondage; debts passed on within a family or through recruitment fees.
    .excludes = A civil rule that cancels the debt with no penalty; limits on wage deductions; debt bondage named only as a purpose of trafficking.

S5-C3-I8 = Whether forced marriage is a criminal offence with proportionate sanctions
    .definition = An offence in force punishes whoever makes a person enter into marriage without free and full consent, whether it is civil, religious or customary.
    .counts = A text that covers any sex, parents and intermediaries, pressure other than violence, and people taken abroad to be married.
    .excludes = Nullity of the marriage in civil law only; a minimum age of marriage with no penalty; rape or abduction charges used in its place.

S5-C3-I9 = Whether sexual exploitation, including exploitation of the prostitution of others, is a criminal offence with proportionate sanctions
    .definition = Offences in force punish whoever takes or seeks profit from the sexual exploitation of another person; the Protocol leaves both terms undefined, so the national definitions are copied out.
    .counts = Provisions against those who organize, coerce or profit, adults and children of any sex being protected.
    .excludes = Provisions that punish the person exploited; offences limited to soliciting in public; sexual exploitation named only as a purpose of trafficking.

S5-C3-M1 = Review of legal frameworks

S5-C4 = Shows whether the law gives investigators and prosecutors what effective work on trafficking requires.
    .label = Support for effective investigation and prosecution of trafficking

S5-C4-I1 = Whether trafficking is a predicate offence in the laws on organized crime and on money-laundering
    .definition = Both laws reach trafficking in persons: it is named in their lists of offences, or they cover all offences above a penalty that trafficking in fact attains.
    .counts = Yes only when both laws reach it; the list or the penalty threshold is quoted with its article.
    .excludes = A list with smuggling of migrants but not trafficking; only one of the two laws; a threshold above the penalty for some forms of trafficking.

S5-C4-I2 = Whether the legal framework allows proceeds of trafficking in persons to be traced, seized and confiscated, and assets traced and confiscated in other countries to be returned
    .definition = For trafficking offences, the law gives a power for each step (tracing, seizure, confiscation), and a law or treaty in force governs the return of assets from abroad.
    .counts = Yes only when all four are covered; the competent body and the article are noted for each.
    .excludes = Confiscation of instrumentalities only; freezing with no final confiscation; a sharing agreement not in force.

S5-C4-I3 = Whether the legal framework allows mutual legal assistance and extradition in trafficking cases
    .definition = National law or treaties in force let the State both ask for and give assistance in evidence, and make trafficking an extraditable offence.
    .counts = Both forms of cooperation; a law that accepts the Organized Crime Convention as the basis where no bilateral treaty exists.
    .excludes = Police exchanges only; a treaty whose list of offences leaves out trafficking; a penalty threshold that shuts out some forms of it.

S5-C4-I4 = Whether the State has jurisdiction over natural and legal persons for all trafficking-related offences within its jurisdiction, including, where it applies, extraterritorial jurisdiction
    .definition = The law lets courts try individuals, and hold companies liable, for each trafficking-related offence, and says when it also reaches offences committed abroad.
    .counts = Criminal, civil or administrative liability of legal persons; the extraterritorial grounds found (nationality or residence of offender or victim) are listed, their absence alone not making a no.
    .excludes = Liability of legal persons for other offences only; jurisdiction over some trafficking-related offences but not all.

S5-C4-M1 = Review of legal frameworks

S5-C5 = Shows which forms of assistance and protection victims can claim in law.
    .label = Victims’ right to assistance and protection

S5-C5-I1 = Whether the law protects victims from further harm, including through confidentiality of identity and respect for their private life
    .definition = A law in force places on named authorities a duty to shield victims from reprisals and other harm, and lays down how their identity and private life are kept from the public and from suspects.
    .counts = Both parts: protection orders or the like, and rules on files, hearings and the media.
    .excludes = Protection open to witnesses in court only; a general data protection law from which the police are exempt; an ethical code of the press.

S5-C5-I2 = Whether the law provides for non-punishment of victims, meaning no detention, charges or prosecution, for offences committed as a result of trafficking
    .definition = A provision in force bars all three (detention, charges, prosecution) for acts that trafficking led the victim to commit; the offences covered are listed.
    .counts = An article or a binding instruction to prosecutors; immigration detention included; presumed victims covered.
    .excludes = A lighter sentence or a pardon after conviction; protection granted only in return for cooperation; the ordinary defence of duress.

S5-C5-I3 = Whether the law gives victims a reflection period to decide if they wish to cooperate with criminal justice
    .definition = A law in force sets a period of stated length in which the person may stay and need not decide; its length, starting point and the rights that come with it are noted.
    .counts = A period open to presumed victims, with no removal from the country while it runs.
    .excludes = A stay granted only to those who have already agreed to testify; a practice without legal basis; a period that police or prosecutors may refuse at will.

S5-C5-I4 = Whether the law provides for accommodation in a specialized, secure and open facility, at the victim’s discretion
    .definition = A law in force entitles victims to a place that is all three (specialized, secure, open), which they are free to accept, refuse and leave.
    .counts = A right that binds a named authority; provision for each group of victims, men and families included.
    .excludes = Closed shelters; cells or immigration detention centres used for protection; a general night shelter; a place that depends on cooperation.

S5-C5-I5 = Whether the law provides for assistance and support, including medical care, information and independent legal advice
    .definition = A law in force entitles victims to assistance that includes at least these three elements, and says who must provide and fund it; whether it depends on cooperation is noted.
    .counts = An enforceable right to each element, in a language that the person understands.
    .excludes = Services run by a project with no legal basis; a clause that support may be given; advice from the prosecuting authority itself.

S5-C5-I6 = Whether the law provides additional special measures for child victims of trafficking, with the best interests of the child enshrined in national law
    .definition = Two things are sought in texts in force: measures for child victims beyond those for adults, and the best interests of the child as a rule that binds decisions about them.
    .counts = Guardianship, child-sensitive interviews, benefit of the doubt on age, suitable placement; a general children’s law if it covers foreign children too.
    .excludes = Best interests only in a policy or a preamble; a guideline with no force; special measures that begin only at trial.

S5-C5-I7 = Whether child victims of trafficking who are nationals and those who are not have the same rights in law
    .definition = Each right of child victims found in the law is read for conditions of nationality or status; the answer is yes only if none distinguishes.
    .counts = Express equal treatment, or texts that refer to every child on the territory, in care, schooling, health and guardianship.
    .excludes = Equality in a general clause with exceptions in immigration law; rights that start only with a residence permit.

S5-C5-I8 = Whether the law offers alternatives to compulsory return to the country of origin
    .definition = A law in force lets a victim stay, or go elsewhere, instead of being returned; each alternative is noted with its conditions and length.
    .counts = A residence permit on personal or humanitarian grounds, asylum or complementary protection, admission to a third country.
    .excludes = A stay that ends with the trial; a voluntary return programme as the only option; removal merely postponed.

S5-C5-M1 = Review of legal frameworks

S5-C6 = Shows what the law gives victims by way of legal counsel, information and remedies.
    .label = Victims’ right to the assistance of a lawyer and access to remedies

S5-C6-I1 = Whether victims have a right of access to independent legal advice free of charge
    .definition = A law in force entitles victims to a lawyer or adviser who is independent of the authorities and free of charge to them; the stage from which the right applies is noted.
    .counts = A right that names who provides and who pays; legal aid open to victims, foreign ones included, with no means test or one that they meet in practice.
    .excludes = Legal aid for the accused only; advice by police or prosecutors; services of an NGO with no right behind them.

S5-C6-I2 = Whether victims have a right to information on their legal rights and on the relevant court and administrative procedures
    .definition = A law in force obliges named authorities to inform victims of their rights and of both kinds of procedure, and says when and in what form.
    .counts = Information given in a language and manner that the person understands, on the progress of the case as well.
    .excludes = Information on request only; rights published but not told; a duty limited to court proceedings.

S5-C6-I3 = Whether the law protects victims’ private life and identity in appropriate cases, with regard to the right of the accused to a fair trial
    .definition = A law in force lets courts and investigators shield a victim’s identity and private life, and sets the test by which this is weighed against the rights of the defence.
    .counts = Closed hearings, testimony by video or from behind a screen, limits on disclosure and publication, each with its conditions.
    .excludes = Measures for child witnesses only; full anonymity with no safeguard for the accused; decisions left to the judge without any criterion.

S5-C6-I4 = Whether victims have access to adequate and effective remedies, including real and effective access to compensation for harm and restitution for losses suffered through trafficking
    .definition = The law opens a way to compensation for harm and to restitution of losses, such as unpaid wages, and nothing in it bars victims from using that way.
    .counts = A criminal court order, civil or labour claim or public fund; a right to stay for the claim; any award actually paid is noted as evidence of access.
    .excludes = A remedy on paper closed to people in an irregular situation or abroad; compensation that depends on conviction with no other way; a fund without means.

S5-C6-M1 = Review of legal frameworks

S5-C7 = Shows which fields of cooperation are covered by agreements between countries that face the same trafficking patterns.
    .label = International cooperation backed by agreements between countries facing identical trafficking patterns

S5-C7-I1 = Whether agreements with countries facing the same trafficking patterns cover mutual legal assistance
    .definition = For each country that shares the pattern the programme deals with, a treaty in force allows evidence, statements and documents in trafficking cases to be requested and supplied; one answer for each country.
    .counts = A bilateral, regional or multilateral treaty binding both States, with central authorities designated.
    .excludes = A text signed but not in force; a memorandum between police forces; a treaty with countries outside the pattern.

S5-C7-I2 = Whether agreements with countries facing the same trafficking patterns cover extradition
    .definition = For each country that shares the pattern, a treaty in force makes trafficking offences extraditable between the two States; one answer for each country.
    .counts = Trafficking named in the treaty, or covered by its penalty threshold; the duty to prosecute where nationals are not extradited is noted.
    .excludes = Surrender by courtesy or case by case without a treaty; deportation used in its place; treaties that leave trafficking out.

S5-C7-I3 = Whether agreements with countries facing the same trafficking patterns cover the exchange of operational information and intelligence
    .definition = For each country that shares the pattern, a written agreement in force says which services may exchange information on current cases, by which channel and with what protection of personal data.
    .counts = A police, customs or border agreement, an agreement through a regional body, or posted liaison officers, trafficking being within its scope.
    .excludes = Exchange of statistics or good practice only; personal contacts without an agreement; general membership of INTERPOL.

S5-C7-I4 = Whether agreements with countries facing the same trafficking patterns cover joint investigation teams
    .definition = For each country that shares the pattern, a treaty or a standing agreement lets the two States form a team, and settles who leads it, the powers of its members and the use of its evidence.
    .counts = A regional or bilateral agreement, or national law giving effect to article 19 of the Organized Crime Convention for each case; teams formed so far are noted.
    .excludes = Parallel investigations; joint training or patrols; a declaration of intent.

S5-C7-I5 = Whether agreements with countries facing the same trafficking patterns cover the safe return of victims of trafficking
    .definition = For each country that shares the pattern, an agreement in force sets out how victims return safely: risk assessment, papers, travel, reception and follow-up.
    .counts = A text on victims of trafficking, with particular rules for children, under which return is preferably voluntary.
    .excludes = A general readmission agreement; transport arrangements without risk assessment; a text with no role for the country of return after arrival.

S5-C7-M1 = Review of legal frameworks

S5-C8 = Shows whether the rest of the law is consistent with the law against trafficking and works in the same direction.
    .label = Consistency and convergence of other parts of the legal framework with counter-trafficking law

S5-C8-I1 = Whether national law contains the fundamental principles and rights at work and extends them to all workers, whatever their nationality, immigration status or any other factor
    .definition = National law gives effect to each principle of the ILO Declaration of 1998 (freedom of association and collective bargaining, no forced labour, no child labour, no discrimination, and since 2022 a safe and healthy working environment) and excludes no worker.
    .counts = An article for each principle, with the scope clause read for exclusions of foreigners, workers in an irregular situation, domestic or farm workers.
    .excludes = Ratification without national provisions; rights reserved for citizens or permit holders; a code of conduct of employers.

S5-C8-I2 = Whether labour law covers all forms of employment, including domestic work and work in other service sectors
    .definition = The scope clauses of the labour code and related laws are read for each form of employment; the answer is yes only if none is left out of the rules on contract, pay, hours, safety and inspection.
    .counts = Domestic, casual, seasonal and agency work, covered by the general law or by a special law of equal protection.
    .excludes = Separate rules with weaker protection; coverage that inspection cannot reach; a model contract without legal force.

S5-C8-I3 = Whether regulation governing the work of recruitment agencies is in force
    .definition = A law or regulation in force requires recruitment agencies to be licensed or registered, sets rules on recruitment fees and contracts, and provides for inspection and sanctions.
    .counts = Rules that cover recruitment for work at home and abroad, subagents included; what they say on fees charged to workers is copied out.
    .excludes = A code of conduct of the trade; a text adopted but without implementing rules; ordinary company registration.

S5-C8-M1 = Review of legal frameworks

FN29 = As at 13 December 2016.

FN30 = UNODC, Global Report on Trafficking in Persons 2014: Executive Summary (2014), p. 12.

FN31 = UNODC, Global Report on Trafficking in Persons 2016, cited in note 4.

FN32 = Where relevant, are there also agreements that make cross-border marriage easier, in line with demographic realities?

FN33 = See, among the publications of the International Labour Organization on its Declaration, the page at the address given.
