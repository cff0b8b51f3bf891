# ICAT toolkit, section 7: identifying victims rapidly and accurately, and referring them

S7-T = Identifying victims of trafficking rapidly and accurately, and referring them
    .short = Identification and referral

S7-N1 = Programmes to promote the rapid and accurate identification of victims of trafficking, and their referral to appropriate services, are justified mainly by the aim of helping victims leave their situation, exercise their rights and reach services with a view to durable reintegration.

S7-N2 = Identifying victims can also provide a basis for investigations and prosecutions aimed at perpetrators of trafficking and their networks, and yield important data to inform prevention work and policymaking.

S7-N3 = Activities to improve the identification and referral of victims of trafficking consist, for example, of:

S7-N3-a = Drawing up common guidelines, with suitable training, for all stakeholders responsible for identifying victims

S7-N3-b = Screening systematically in immigration detention centres, so as to identify people who may have been victims of trafficking

S7-N3-c = Setting up national referral mechanisms

D9 = A framework for identifying victims of trafficking and making sure that they receive appropriate help. Its main aims are to guarantee respect for victims’ fundamental rights and to enable their effective referral to suitable services.
    .term = National referral mechanism

S7-L1 = The best available data suggest that only a small proportion of victims of trafficking is currently identified.
    .title = Small proportion of victims identified

S7-L2 = In some countries, efforts to identify victims are limited because the legislation in force does not cover all forms of trafficking or all possible victims.
    .title = Limits set by the legislation in force

S7-L3 = Research among victims, and feedback from the organizations that help them, also indicate that some victims avoid formal identification, which does not necessarily meet their needs or address their problems (section 8).
    .title = Victims who avoid formal identification

S7-L4 = The data gathered indicate that efforts to detect trafficking do not always target the right places, or the right people.
    .title = Places and people that detection targets

S7-L5 = Many victims report multiple missed opportunities for identification before they were able to escape or exit trafficking.
    .title = Multiple missed opportunities before exit

S7-L6 = Significant progress has been made in setting up national referral mechanisms. The nature and range of services available to victims of trafficking nevertheless still often depend on factors such as age, sex, type of exploitation, how the victims were identified and, above all, by whom.
    .title = Factors on which services still depend

S7-QH = Specific questions to consider in promoting the rapid and accurate identification of victims of trafficking and their appropriate referral

S7-Q1 = What patterns of trafficking exist in the programme area?
    .why = Efforts at detection sometimes miss the places and the people that matter (lesson 4). Without a picture of local patterns, a programme may train and screen where few victims pass.
    .good-1 = Each pattern: who is recruited, how, by whom and for which form of exploitation
    .good-2 = The places of origin, transit and destination, inside the country and across borders
    .good-3 = The sources and their dates, and whether they cover identified victims only
    .good-4 = The groups or sectors about which little is known

S7-Q2 = Within these patterns, what opportunities are there to identify victims of trafficking in transit, at destination and at the place of origin?
    .why = Many victims tell of several occasions when somebody could have identified them (lesson 5). A programme that relies on one channel, or on one stage of the journey, leaves the other occasions unused.
    .good-1 = The opportunities at each stage: origin, transit, destination, return
    .good-2 = For each opportunity, who meets the person and in what setting
    .good-3 = Which opportunities are used today, and how many victims each brings to light
    .good-4 = The opportunities that the programme will open up or strengthen, with reasons

S7-Q2-a = Could victims identify themselves, for example through a hotline in destination and origin areas? Could they also do so through contact with service providers or counter-trafficking organizations, at destination or back in their communities?

S7-Q2-b = Could other people, including ordinary citizens, report cases?

S7-Q2-c = Could labour, fisheries or health and safety inspectors, colleagues or customers identify victims at the sites where exploitation takes place?

S7-Q2-d = Could law enforcement agencies identify victims by monitoring vulnerable sectors, alone or together with relevant counterparts?

S7-Q2-e = Could outreach to children at risk, including those who live on the street, beg or take part in criminal activities, help to identify victims?
    .erratum = Printed “accompagnement” of children at risk; read “outreach” (probable: the list is of ways to identify victims, whereas the French word means support, which follows identification).

S7-Q2-f = Could systematic screening help to identify victims in the places where migrants in an irregular situation are held in immigration detention?

S7-Q2-g = Could screening help to identify victims among deported migrants?

S7-Q2-h = Could medical staff identify victims during physical or mental health consultations?

S7-Q2-i = Could screening at borders and by border police patrols help to identify victims, both on the journey to the destination and on the return home?

S7-Q3 = What mechanisms are in place to support identification through each of the channels found in question 2?
    .why = A channel with nothing behind it may identify no one. In some countries the law itself leaves out certain forms of trafficking or certain victims (lesson 2), so that even alert staff cannot act.
    .good-1 = The mechanisms that support each channel, channel by channel
    .good-2 = The legal basis: forms of trafficking and groups of victims covered, and those left out
    .good-3 = Guidelines, interpreting and rights of access as they work in practice, and how you know
    .good-4 = The channels without support, and what the programme will do about them

S7-Q3-a = Are there legal frameworks that cover all forms of trafficking in persons, both domestic and cross-border?

S7-Q3-b = Are there common guidelines on victim identification, and other resources that make it easier to detect cases of trafficking?

S7-Q3-c = Are there means of communication between foreign victims and local responders, where relevant?

S7-Q3-d = Is there a right of access to workplaces for the relevant officials, including a right of unannounced inspection for labour, health and safety services?
    .erratum = Printed “chantiers”, which in French first suggests building sites; read “workplaces” (probable: the labour, health and safety services named inspect all kinds of workplace).

S7-Q4 = Who has authority for each of the two steps of identification?
    .why = Some victims avoid formal identification (lesson 3), and the services people get still often depend on who identified them (lesson 6). Knowing who may act at each step shows where people are missed or treated unequally.
    .good-1 = The bodies and posts entitled to act at each step, with the legal basis
    .good-2 = The part of NGOs, labour inspectors and health staff in the first step
    .good-3 = What a person is entitled to between the two steps
    .good-4 = How long the second step takes, and who settles disagreement

S7-Q4-a = Who may identify a person as a presumed victim of trafficking?

S7-Q4-b = Who may formally recognize a person as a victim of trafficking?

S7-Q5 = Has a national referral mechanism been set up?
    .why = Even after significant progress on such mechanisms, the help on offer often varies with a victim’s age, sex or type of exploitation, and with who identified them (lesson 6). A programme that takes the mechanism for granted may refer people to services that are closed to them.
    .good-1 = The founding text of the mechanism, its members and the body that coordinates it
    .good-2 = How it works in practice: roles, training, monitoring and review, and how you know
    .good-3 = The victims it does not reach, and where they are referred instead
    .good-4 = The links with asylum and refugee procedures, in both directions

S7-Q5-a = If there is a national referral mechanism, does it work effectively?

S7-Q5-b = If there is no national referral mechanism, are there informal ones?

S7-Q5-c = Are there two-way referral systems between asylum or refugee assistance procedures and national programmes of assistance to victims of trafficking, and do the two complement each other?

S7-Q6 = What are the obstacles to identifying victims of trafficking?
    .why = The data suggest that only a small proportion of victims is identified (lesson 1), and some avoid the formal process (lesson 3). Obstacles that nobody has named will hold back new activities as they held back earlier ones.
    .good-1 = The obstacles on the side of staff and institutions, channel by channel
    .good-2 = The reasons why victims do not come forward, in their own words where possible
    .good-3 = How you know: interviews, case reviews, front-line staff, earlier evaluations
    .good-4 = The obstacles that weigh most, and for which victims

S7-Q6-a = Could the level of knowledge and understanding of the front-line staff in charge of identification hinder it?

S7-Q6-b = Could the level or the targeting of resources hinder identification?

S7-Q6-c = Could language barriers hinder identification?

S7-Q6-d = Could cultural obstacles hinder identification?

S7-Q6-e = Could operational priorities hinder identification?

S7-Q6-f = Could corruption or complicity hinder identification?

S7-Q6-g = Could victims’ unwillingness to come forward hinder identification, for example from fear of those in charge of it, of criminal penalties or of reprisals? Could a lack of services seen as appropriate, return or deportation, or stigma in the community also explain it?

S7-Q7 = How can the obstacles to identification found in question 6 be overcome?
    .why = An obstacle that is named but left in place goes on keeping victims out of sight. Where people stay away because identification brings them nothing they need (lesson 3), training staff will not be enough.
    .good-1 = A measure for each obstacle, or the reason why there is none
    .good-2 = Who acts, with what authority and what resources
    .good-3 = What identification offers victims, and how it protects those who fear it
    .good-4 = The sign that will show that an obstacle has given way

S7-Q8 = Are data on how victims are identified collected, analysed and used to inform and sharpen targeting? If not, how could data be gathered and used to improve identification activities?
    .why = Checks do not always reach the right places or people (lesson 4), and data on identified victims may not reflect victims in general (note 39). Unless the route to each identification is recorded, effort stays where habit puts it.
    .good-1 = The data kept on each identification: place, channel, service and date
    .good-2 = Who brings the records together, analyses them and protects personal data
    .good-3 = A decision on targeting that the data have changed, or could change
    .good-4 = What the data cannot show about victims who are not identified

S7-Q9 = Is victims’ experience analysed to reveal other occasions, while they were under traffickers’ control, on which they could have been identified but were not? If not, how could this information be gathered and used to inform identification strategies and programmes?
    .why = Missed opportunities are known because victims report them, and many report more than one (lesson 5). If nobody asks, the services concerned never learn where they failed to see a victim.
    .good-1 = How and when victims are asked, by whom and with what safeguards
    .good-2 = The contacts looked for: police, border, labour inspection, health care, neighbours, customers
    .good-3 = How findings reach the services concerned without exposing the person
    .good-4 = The changes in strategy or training that have followed, or are planned

S7-EH = Evaluating progress in identifying and referring victims of trafficking in persons

S7-C1 = Counts the victims who have been identified, helped out of their situation or referred to services.
    .label = Number of victims identified and helped

S7-C1-I1 = Number of victims identified
    .definition = People recognized in the period as presumed victims, or formally identified as victims, by someone with authority for that step.
    .counts = Each person once, after records are matched across services; presumed and formally identified victims are shown separately.
    .excludes = People screened without any sign of trafficking; people at risk; a second record of the same person.
    .direction = A rise may reflect better identification or more trafficking; read it with the coverage of the checks.

S7-C1-I2 = Number of victims helped out of their situation
    .definition = Victims who left the situation of exploitation in the period with the help of a service taking part in identification or referral.
    .counts = An exit prepared or carried out by such a service and confirmed in the file; each person once.
    .excludes = Victims who got out unaided; offers of help that were declined; victims identified but still in the situation.

S7-C1-I3 = Number of victims referred to relevant services
    .definition = Victims, presumed or formally identified, put in touch in the period with at least one service that can meet a need they have expressed.
    .counts = A referral that the person agreed to, dated, with the receiving service named and its acceptance noted; each person once.
    .excludes = A leaflet or telephone number handed over; a referral declined by the person or by the service; further referrals of the same person.

S7-C1-I4 = Number of migrants identified as victims during screening and inspections
    .definition = Migrants of any immigration status recognized, as presumed victims or formally, as a result of screening or an inspection.
    .counts = Screening in immigration detention, at borders or on deportation, and workplace inspections; each person once.
    .excludes = Migrants identified through another channel, such as a hotline; nationals found during the same inspection.
    .direction = Read it beside the number of people screened: a low figure may mean few victims, or few checks.

S7-C1-M1 = Consolidated records of the services in charge of identification

S7-C2 = Counts the reports of trafficking cases that come in, here by hotline.
    .label = Number of trafficking cases reported

S7-C2-I1 = Number of valid hotline calls to report cases of trafficking
    .definition = Calls to the hotline in which the caller describes a situation with signs of trafficking, precise enough to be followed up.
    .counts = Calls by victims, relatives or bystanders, logged and found valid under a written rule.
    .excludes = Nuisance and silent calls; requests for general information; further calls on a case already logged.
    .direction = A rise may only follow publicity for the number.
    .erratum = Printed “justifiés”; read “valid” (probable: section 3, indicator 5.3, prints “valides” for the same kind of call, and note 45, called here, is about nuisance calls).

S7-C2-M1 = Hotline records

S7-C3 = Looks at how often screening and unannounced inspections take place, and how much they cover.
    .label = Number of victim identification activities

S7-C3-I1 = Frequency and coverage of screening by the authorities in immigration detention centres
    .definition = Frequency is the number of screening rounds per centre in the period; coverage is the share of centres in which the authorities held at least one.
    .counts = A round led by a public authority, with set questions on trafficking and a dated record of how many people were screened.
    .excludes = Registration, security or medical checks without questions on trafficking; rounds led by NGOs.
    .numerator = Immigration detention centres where the authorities held at least one screening round in the period
    .denominator = All immigration detention centres in the programme area

S7-C3-I2 = Frequency and coverage of screening by NGOs in immigration detention centres
    .definition = Frequency is the number of NGO visits with screening per centre in the period; coverage is the share of centres that such a visit reached.
    .counts = A visit during which NGO staff could speak to people in private and screen them with set questions.
    .excludes = Visits to deliver goods or legal advice alone; visits refused or cut short before screening; rounds led by the authorities.
    .numerator = Immigration detention centres where an NGO screened at least once in the period
    .denominator = All immigration detention centres in the programme area, those closed to NGOs included

S7-C3-I3 = Frequency and coverage of screening at border crossing points
    .definition = Frequency is the number of shifts with screening per crossing point in the period; coverage is the share of crossing points that had at least one such shift.
    .counts = A shift in which trained staff screen people entering, leaving or being returned, with a record of how many.
    .excludes = Document checks alone; posters or leaflets at the crossing; patrols away from crossing points.
    .numerator = Crossing points where trained staff screened for victims at least once in the period
    .denominator = All official crossing points in the programme area

S7-C3-I4 = Frequency and coverage of unannounced inspections by labour and health services
    .definition = Frequency is the number of unannounced inspections per sector in the period; coverage is the share of known workplaces in those sectors that had one.
    .counts = A visit without notice by a labour or health service that looked for signs of trafficking and left a report.
    .excludes = Announced visits; checks of papers at the office; follow-up visits on a date agreed with the employer.
    .numerator = Workplaces in the chosen sectors inspected without notice at least once in the period
    .denominator = All known workplaces in the chosen sectors of the programme area

S7-C3-M1 = Consolidated records of the services in charge of identification

S7-C4 = Looks at which groups of responders take part in identification, and where they are.
    .label = Coverage of victim identification activities
    .erratum = No data collection method is printed beside this category; the one printed for category 3, consolidated records, is read here as well (probable: one cell of the table may serve both rows).

S7-C4-I1 = Number of different groups of responders that take part in identifying victims within national referral mechanisms
    .definition = Types of body or profession to which the national referral mechanism gives a part in identification, and which play it.
    .counts = A type, such as police, labour inspection, health care or NGOs, with a written role and at least one identification activity in the period.
    .excludes = A second office of the same type; bodies that only provide support after identification; members in name only.

S7-C4-I2 = Location and geographic distribution of the responders who take part in identifying victims
    .definition = A map or list of the posts from which responders identify victims, set against the places where trafficking patterns are known or suspected.
    .counts = A post with at least one person trained or appointed to identify victims and present in the period, with the area it serves.
    .excludes = Vacant posts; head offices without contact with people; areas covered on paper only.
    .direction = More posts are not better as such; what matters is whether they match the places where victims may be found.

S7-C5 = Looks at the occasions on which victims could have been identified and were not.
    .label = Gaps in identification processes

S7-C5-I1 = Cases in which the victim could have been identified earlier: number and proportion. Example: an earlier contact with someone trained or appointed to identify victims
    .definition = At least one occasion to identify the victim existed and was missed.
    .counts = Contact with police, border, labour or health staff, or a service provider.
    .excludes = Contact with someone without such a role; a second occasion in the same case.
    .numerator = Cases examined that show such an occasion
    .denominator = All cases examined by interview
    .direction = A rise at first may only mean fuller interviews.

S7-C5-M1 = Data from interviews with victims

U31 = Data obtained through identification will of course be limited to identified victims. They form a particular subset, whose characteristics do not necessarily match those of victims of trafficking in general.

U32 = Hotline indicators count valid calls: nuisance calls are a significant problem for many hotlines.

FN39 = These data will of course be limited to information on identified victims. They form a particular subset, whose characteristics do not necessarily match those of victims of trafficking in general.

FN40 = A national referral mechanism is a framework for identifying victims of trafficking and making sure that they receive appropriate help. Its main aims are to guarantee respect for victims’ fundamental rights and to enable their effective referral to suitable services. See OSCE, National Referral Mechanisms – Joining Efforts to Protect the Rights of Trafficked Persons: A Practical Handbook (2004), p. 15.

FN41 = See note 4.
    .erratum = Printed “see note 5”; read note 4 (certain: note 4 deals with the small proportion of victims identified, note 5 with the proportion of people convicted).

FN42 = In 2009, for example, the reported number of victims of trafficking identified worldwide was 49,105 (United States Department of State, Trafficking in Persons Report, 2010). The sentinel surveillance programme of the United Nations Inter-Agency Project on Human Trafficking (UNIAP) at the border between Thailand and Cambodia estimated that some 30 per cent of the 70,000 deported migrants who cross that border each year were victims of trafficking (the Project’s Human Trafficking Sentinel Surveillance, Poipet, published in Bangkok in 2009). This suggests that merely screening deported people at a single crossing point between the two countries could have significantly raised the number of victims recorded worldwide that year.

FN43 = Surtees, R. (2013), After Trafficking: Experiences and Challenges … in the Greater Mekong Sub-region, United Nations Inter-Agency Project on Human Trafficking (UNIAP)/NEXUS Institute, Bangkok (accessed on 14 November 2016).

FN44 = For example: Is there institutionalized cooperation for all actors? Are roles and responsibilities defined? Are training and capacity-building provided? Are systems for monitoring, evaluation and review in place?

FN45 = Nuisance calls are a significant problem for many hotlines.
