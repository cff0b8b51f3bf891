# ICAT toolkit, section 2: mapping and determining counter-trafficking responses

S2-T = Mapping and determining counter-trafficking responses
    .short = Choice of responses

S2-N1 = Counter-trafficking responses have traditionally been classed under three Ps, prevention, prosecution and protection; more recently a fourth, partnerships, was added. As ICAT has already pointed out, this classification has tended to divide the design of interventions into compartments: many programmes concentrate solely on prevention, protection or prosecution, or treat these areas as separate and distinct, with no flow or interaction between them.

S2-N2 = Within the four Ps, moreover, “prevention” has always been used in a narrow sense, for work on factors seen as making people or communities more vulnerable to trafficking, such as poverty, a lack of local economic prospects or a lack of awareness. A more traditional view of prevention, as the attempt to reduce crime and deter criminals, may offer a wider set of options and make it possible to design programmes in which the categories of the four Ps overlap more easily.

S2-N3 = This section sets out to encourage and help programme designers to think about exactly which trafficking pattern or patterns the planned intervention targets, and about the precise set of responses likely to have most effect on that pattern. This thinking leads on to sections 3 to 9, which examine certain types of activities.

D4 = In this restricted use, prevention is work on factors seen as making people or communities more vulnerable to trafficking, such as poverty, a lack of local economic prospects or a lack of awareness.
    .term = Prevention (restricted use)

D5 = In this more traditional view, prevention is the attempt to reduce crime and to deter criminals.
    .term = Prevention (traditional sense)

D6 = “Supply-side” approaches aim wholly or mainly to reduce people’s vulnerability to trafficking.
    .term = Supply-side approaches

D7 = A disruption strategy is a proactive policing tool that seeks to disrupt the capacity of criminals to commit a crime.
    .term = Disruption strategy

D7-a = Suspected criminals are kept under overt surveillance so as to hamper their capacity to engage in criminal activities.
    .term = Disruption strategy: overt surveillance

D7-b = Sanctions target criminal groups again and again for petty or administrative offences.
    .term = Disruption strategy: repeated sanctions

D7-c = Measures hamper the modus operandi of the criminal group, like those described in the main text (question 5).
    .term = Disruption strategy: hampering the modus operandi

S2-L1 = No independently verified case has been found in which “supply-side” work, meaning work wholly or mainly on people’s vulnerability, reduced trafficking. Several meta-evaluations of prevention programmes and a large survey of stakeholders looked for one.
    .title = Supply-side work: no verified reduction in trafficking

S2-L2 = Trafficking in persons follows many and varied patterns, for example:
    .title = Many different trafficking patterns

S2-L2-a = Exploitation of children in prostitution in settings where society tolerates the practice

S2-L2-b = Trafficking for organ removal, which stems from the gap between the demand for organs and the supply that is legally available

S2-L2-c = Trafficking of domestic workers, made easier by the failure of policy frameworks to provide protection and remedies under labour law and to offer migrant domestic workers legal and safe migration channels

S2-L2-d = Trafficking of refugees and asylum seekers who flee persecution in their country of origin without papers, without sufficient resources or community support, and with the help of smugglers

S2-L3 = Each of these trafficking patterns has its own set of contributing factors, and they call for different preventive solutions.
    .title = Each pattern calls for its own prevention

S2-QH = Specific questions to consider when mapping and determining counter-trafficking responses could include:

S2-Q1 = Exactly which trafficking pattern or patterns does the intervention seek to prevent?
    .why = Patterns differ in the factors behind them and call for different solutions (lesson 3). A programme that names no pattern risks borrowing a solution made for another one.
    .good-1 = The pattern or patterns targeted, each described separately, and those left aside
    .good-2 = For each, recruitment, movement, purpose and means of control, with sources
    .good-3 = How victims differ from others in their community, based on comparative data
    .good-4 = What is still unknown, and how it will be found out

S2-Q1-a = How are victims recruited, by whom, and where do they come from?

S2-Q1-b = How are victims transported, by whom, and from where to where?

S2-Q1-c = What is the purpose of the exploitation?

S2-Q1-d = What allows traffickers and trafficking networks to keep the victim in exploitation: for example deprivation of liberty, threats to the victim or their family, debts, late payment or withholding of documents?

S2-Q1-e = Which factors make a person or a community more vulnerable to trafficking, and which, if any, set victims apart from others in their community? How far are these factors systemic, as when a particular ethnic group is exploited?

S2-Q2 = Which factors underlie this trafficking pattern?
    .why = No independently verified fall in trafficking has been traced to work wholly or mainly on vulnerability (lesson 1). An analysis confined to victims leaves out what lets traffickers act, profit, hide and escape prosecution.
    .good-1 = The factors behind committing, profiting from, hiding and justifying the crime, and escaping prosecution
    .good-2 = Factors on the side of traffickers and demand, not only of victims
    .good-3 = The source for each factor, and how sure it is
    .good-4 = The factors that sustain others, and those that only follow from them

S2-Q2-a = Which factors allow traffickers or networks to engage in these criminal activities?

S2-Q2-b = Which factors allow traffickers or networks to profit from these criminal activities?

S2-Q2-c = Which factors allow traffickers or networks to conceal these criminal activities or to avoid detection?

S2-Q2-d = Which factors allow traffickers or networks to avoid prosecution for these criminal activities?

S2-Q2-e = Which factors allow acts that the law regards as trafficking in persons to be justified?

S2-Q3 = Which of the factors behind the pattern realistically fall within the scope of the counter-trafficking programme?
    .why = Each pattern brings its own set of contributing factors (lesson 3). A programme that does not say which ones it takes on may be judged by factors that it was never in a position to change.
    .good-1 = The factors taken on and those left out, with the reason for each
    .good-2 = What mandate, partners, time and money allow
    .good-3 = Who else works on the factors left out, and how the programme links up with them

S2-Q4 = Which of the factors behind the pattern realistically lend themselves to action that will have an impact on trafficking?
    .why = Prevention has been understood as work on factors such as poverty (introduction); no independently verified case of such work reducing trafficking has been found (lesson 1). A factor may be real, yet move too little under the programme to change the pattern.
    .good-1 = For each factor kept, the steps from a change in it to less trafficking
    .good-2 = The size of change needed, beside the size that the programme can bring about
    .good-3 = What this judgement rests on: evaluations, research, earlier programmes
    .good-4 = Factors dropped because the effect would be too small

S2-Q4-ex = If problems such as poverty and corruption favour trafficking, is it realistic to expect the programme to affect them enough to counter the patterns it targets?

S2-Q5 = What scope is there for making these criminal activities harder to carry out?
    .why = Understood also as deterring criminals, prevention may offer more options (introduction). Unless somebody asks what would get in the traffickers’ way, those options stay off the table.
    .good-1 = The stages of the crime that can be made harder: recruitment, transport, control, exploitation
    .good-2 = A measure for each stage, and who carries it out: police, communities, platforms
    .good-3 = How networks might adapt, and what the programme would then do
    .good-4 = Possible harm to victims, migrants and communities, and how it is avoided

S2-Q5-ex = Would disruption strategies help, such as awareness campaigns where traffickers recruit, community reporting mechanisms, or counter-advertising in places or on platforms where traffickers advertise their schemes?

S2-Q6 = What scope is there for crowding out the criminal market in this pattern, and for reducing or targeting traffickers’ profits?
    .why = How far demand for goods and services that victims may have produced feeds trafficking, and what work on it could do for prevention, was recognized only more recently (note 12). If nobody follows the money, trafficking may stay as profitable as before.
    .good-1 = Where in the pattern money is made, by whom and from whom
    .good-2 = The openings found: safe recruitment, supply chains, public procurement, proceeds of crime
    .good-3 = Partners with the power to act: employers, buyers, financial investigators
    .good-4 = How a fall in profits would be known

S2-Q6-a = How could the criminal market in this pattern be “crowded out”, for example by safe recruitment channels where employers and migrants choose each other, so that exploitative channels cease to pay?

S2-Q6-b = How could traffickers’ profits be reduced, in particular by keeping goods made by victims of trafficking out of global supply chains?

S2-Q6-b-a = Could private-sector supply chains be checked more effectively?

S2-Q6-b-b = Could safeguards in public procurement practice be made stricter?

S2-Q6-c = How could instruments against money-laundering or aimed at the proceeds of crime be actively used to target traffickers’ profits?

S2-Q7 = What scope is there for increasing the risk to traffickers?
    .why = Many programmes work on prevention or prosecution alone, or treat them as separate areas (introduction). A prevention design that never asks what traffickers risk may leave them as free to act as before.
    .good-1 = What traffickers in this pattern risk today: detection, prosecution, sanctions actually imposed
    .good-2 = The bodies whose capacity is to grow, inside and outside criminal justice
    .good-3 = What holds them back besides knowledge: mandate, resources, incentives
    .good-4 = Safeguards so that enforcement does not fall on victims

S2-Q7-ex = Can it be done, for example, by strengthening the capacity of criminal justice actors, labour inspectors and others to detect, prosecute and punish this type of crime?

S2-Q8 = What scope is there for reducing social tolerance of what traffickers and networks do, or for countering social norms that make exploitative practices easier to accept?
    .why = In one of the patterns cited, children are exploited in prostitution where society tolerates the practice (lesson 2 a). Exploitation that passes for normal may go unreported even where the law forbids it.
    .good-1 = The norms at work in this pattern, who holds them, and how you know
    .good-2 = The people whose opinion counts with those who tolerate exploitation
    .good-3 = The change expected in what people do, and how it will be observed
    .good-4 = The risk that a message adds to stigma, and how it is avoided

S2-Q8-a = Are children expected to contribute to the family income?

S2-Q8-b = Are groups such as women, foreigners, ethnic groups or people in prostitution discriminated against?

S2-Q8-c = Are domestic work and work in other service sectors denied recognition as forms of employment that carry fundamental labour rights?

U23 = Use this section to consider exactly which trafficking pattern or patterns the planned intervention targets and which precise set of responses is likely to have most effect on that pattern. Sections 3 to 9, which examine certain types of activities, follow from this thinking.

U24 = When mapping and determining counter-trafficking responses, the particular questions to consider could include those listed; the list is indicative.

U25 = The question of what sets victims apart can be answered only with comparative data. Victims may, for example, have little education in general, yet no less than the rest of their community.

FN12 = In this regard, two things have been recognized only more recently: how far demand for goods and services that victims of trafficking may have produced feeds these crimes, and what part interventions in this area could play in preventing trafficking (ICAT, 2014).
    .erratum = Printed “2014” after the name of ICAT, with no full reference in the notes. Read Preventing Trafficking in Persons by Addressing Demand, listed among the resources (probable: same author, same year, same subject).

FN13 = CTI Reviews (2016), Criminal Law for the Criminal Justice Professional, page 13.

FN14 = ICAT, work already cited (2016).
    .erratum = Printed “op. cit. (2016)” without a title, while notes 1 and 6 give an ICAT paper of 2016 under two titles. Read the paper cited in note 6 (probable: both titles begin with the same words, and author and year agree).

FN15 = See the page in the news section of the website of the Office of the United Nations High Commissioner for Human Rights (OHCHR).
    .erratum = Printed with a “&” at the end of the address, as though something were missing after it. Read the address without this sign (probable: the number of the news item stands complete before it).

FN16 = Comparative data are needed to answer this question. Victims may, for example, have little education in general, yet no less than the rest of their community.

FN17 = A disruption strategy is a proactive policing tool that seeks to disrupt the capacity of criminals to commit a crime. There are several types, including (a) overt surveillance of suspected criminals, to hamper their capacity to engage in criminal activities, (b) sanctions that target criminal groups again and again for petty or administrative offences and (c) measures to hamper the modus operandi of the criminal group, like those described in the main text.
