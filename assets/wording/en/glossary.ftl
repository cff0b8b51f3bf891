# Glossary: the terms of the field, defined by Jalon; .forms are the surface forms found in texts

term-abuse-of-vulnerability = Taking advantage of a person who has no real and acceptable alternative but to submit. It is one of the means listed in the Trafficking in Persons Protocol; vulnerability alone is not enough, it has to be abused.
    .term = abuse of a position of vulnerability
    .forms = abuse of a position of vulnerability | abuse of vulnerability | position of vulnerability

term-act-means-purpose = The three elements of trafficking in an adult. The act is to recruit, transport, transfer, harbour or receive a person; the means range from force, threat and deception to abuse of power and payment to whoever controls that person; the purpose is exploitation. For a child, the act and the purpose are enough.
    .term = act, means and purpose
    .forms = act, means and purpose | act, means, purpose | constituent elements | elements of the offence

term-assumption = Something that has to be true for a programme to work as planned. As long as it is unstated or untested, nobody knows whether the design rests on firm ground.
    .term = assumption
    .forms = assumption | assumptions | hypothesis | hypotheses

term-attribution-contribution = Attribution shows that a programme caused a change, or how much of it. Contribution is the weaker claim that the programme was one cause among others. The toolkit’s indicators measure change; they do not expressly seek to say to whom it is due.
    .term = attribution and contribution
    .forms = attribution | attributable | attributed to | contribution analysis

term-awareness-raising = Work that tells people about trafficking, its risks or the help available, so that they can act on it. What people know and what they do are measured separately.
    .term = awareness-raising
    .forms = awareness-raising | raising awareness | awareness work | awareness activity | awareness activities | awareness campaign | awareness campaigns | awareness initiatives

term-baseline = The situation before a programme or activity begins, measured so that later change can be compared with it.
    .term = baseline
    .forms = baseline | baselines | baseline data | baseline survey | baseline surveys

term-behaviour-change = A change in what people do, as distinct from what they know, feel or intend. The people concerned may be traffickers, officials, employers or consumers as much as people at risk.
    .term = behaviour change
    .forms = behaviour change | behaviour-change | change of behaviour | changes in behaviour | changes of behaviour

term-best-interests = Under article 3 of the Convention on the Rights of the Child, a primary consideration in all actions concerning children. They are assessed for each child, whose own views are heard.
    .term = best interests of the child
    .forms = best interests of the child | best interests of a child | best interests | child’s best interests

term-capacity-building = Work that gives people and institutions lasting means to do their task: skills, but also procedures, equipment, posts and time. Training is one part of it.
    .term = capacity-building
    .forms = capacity-building | building capacity | strengthening capacity

term-civil-party = A victim who joins a criminal case in order to claim damages. This role does not exist in every legal system.
    .term = civil party
    .forms = civil party | civil parties | civil action

term-confiscation = Asset tracing finds property connected with an offence; freezing and seizure keep it in place for a time; confiscation takes it away for good, by order of a court or other competent authority.
    .term = asset tracing and confiscation
    .forms = asset tracing | tracing of assets | confiscation | confiscate | confiscated | freezing of assets | asset freezing | seizure

term-contributing-factor = A circumstance that makes a trafficking pattern possible, profitable, easy to conceal or hard to prosecute, lets people excuse it or leaves people more vulnerable to it.
    .term = contributing factor
    .forms = contributing factor | contributing factors | factors that contribute

term-debt-bondage = The condition of a debtor who has pledged their own services, or those of a person under their control, as security for a debt, where the value of the work is not fairly set against the debt or the length of the work is not limited and its nature not defined.
    .term = debt bondage
    .forms = debt bondage | bonded labour

term-demand = The demand of employers, buyers or users for labour, goods, services or organs that fosters exploitation and so leads to trafficking. Article 9 (5) of the Protocol commits States parties to measures that discourage it.
    .term = demand that fosters exploitation
    .forms = demand that fosters exploitation | demand for goods | demand for organs | demand for services | demand for cheap labour

term-disaggregation = Breaking a figure down by traits such as sex, age group or form of exploitation, so that differences hidden in the total can be seen. Small figures may make individuals recognizable and need protection.
    .term = disaggregation
    .forms = disaggregation | disaggregated | disaggregate

term-displacement = An unintended effect of measures that succeed locally: crime falls where it was targeted and rises elsewhere, in another area or with other targets, types of offence, methods or offenders. The local fall is then not, or not wholly, a gain.
    .term = displacement (of crime)
    .forms = displacement | displacement of crime | displace

term-disruption-strategy = Proactive police work meant to hinder offenders in committing a crime: overt surveillance, repeated sanctions for petty or administrative offences or obstacles put in the way of a group’s methods.
    .term = disruption strategy
    .forms = disruption strategy | disruption strategies | disruption of networks | disruption

term-domestic-servitude = A form of exploitation in which a person is made to work in a private household under coercion, with no real freedom to leave. Domestic work as such is employment, with the rights of any employment.
    .term = domestic servitude
    .forms = domestic servitude

term-due-diligence = The continuing process by which a business identifies, prevents and mitigates harm to human rights in its own work and its supply chains, and accounts for what it does about it. A State’s duty to act with due diligence against trafficking is a separate notion.
    .term = due diligence
    .forms = due diligence | human rights due diligence

term-durable-solution = A lasting arrangement that lets a victim live in safety and dignity and that does not lead back into trafficking, whether in the place of origin, where the person lives now or elsewhere. For refugees, the term covers voluntary return, local integration and resettlement.
    .term = durable solution
    .forms = durable solution | durable solutions | lasting solution | lasting solutions

term-endline = The situation at the end of a programme or activity, measured in the same way as the baseline so that the two can be compared.
    .term = endline
    .forms = endline | endline data | endline survey | endline surveys

term-exploitation-of-prostitution = A legal term of the Protocol, generally understood as drawing financial or other material benefit from the prostitution of another person. The Protocol itself does not define it and leaves States parties free as to how their laws deal with prostitution.
    .term = exploitation of the prostitution of others
    .forms = exploitation of the prostitution of others | exploitation in prostitution | exploited in prostitution

term-external-factor = A circumstance beyond a programme’s control that can help or hinder it, such as another country’s unwillingness to cooperate on a pattern that concerns both.
    .term = external factor
    .forms = external factor | external factors

term-extradition = The surrender by one State to another, at the latter’s request, of a person found in its territory, to be prosecuted or to serve a sentence.
    .term = extradition
    .forms = extradition | extradite | extradited

term-family-tracing = The search for the family of a separated child, or of another victim who wants it, with an assessment of whether contact or reunion would be safe. For a child, it is guided by the child’s best interests.
    .term = family tracing
    .forms = family tracing | tracing of the family | tracing the family

term-financial-investigation = An inquiry into the money and property connected with an offence: who gained what, how it moved and who holds it now. It can yield both evidence and assets to confiscate.
    .term = financial investigation
    .forms = financial investigation | financial investigations

term-focus-group = A guided discussion with a small number of people who have something relevant in common, used to understand views and reasons. Its results do not give percentages for a population.
    .term = focus group
    .forms = focus group | focus groups | group discussion | group discussions

term-follow-up = A measurement made some time after an activity, or after a person has left a service, to see whether a change has lasted. The time allowed for it is the follow-up window.
    .term = follow-up
    .forms = follow-up | follow-up survey | follow-up surveys | follow-up window | follow-up windows

term-forced-labour = All work or service exacted from a person under the menace of any penalty and for which that person has not offered themselves voluntarily, save for a few exceptions such as purely military work under compulsory service (ILO Forced Labour Convention, 1930 (No. 29)). Not everyone in forced labour has been trafficked.
    .term = forced labour
    .forms = forced labour | forced or compulsory labour | forced labour or services

term-forced-marriage = A marriage to which at least one of the spouses has not given full and free consent. Giving a woman in marriage for payment, without the right to refuse, is among the practices similar to slavery listed in the Supplementary Convention of 1956.
    .term = forced marriage
    .forms = forced marriage | forced marriages

term-formative-summative = A formative evaluation is made while a programme is being designed or carried out, in order to improve it. A summative evaluation is made at the end or later, in order to judge what was achieved.
    .term = formative and summative evaluation
    .forms = formative evaluation | formative evaluations | summative evaluation | summative evaluations | formative | summative

term-four-ps = The customary division of action against trafficking into prevention, protection and prosecution, with partnership added later. It has tended to separate kinds of work that depend on each other.
    .term = four Ps
    .forms = four ps | four “ps”

term-front-line-staff = People whose daily work may bring them face to face with victims, such as police officers, border guards, labour inspectors, health workers and NGO staff.
    .term = front-line staff
    .forms = front-line staff | front-line officers | front-line workers | front-line actors | first responder | first responders

term-functional-displacement = Displacement in which offenders turn to another type of crime.
    .term = functional displacement
    .forms = functional displacement

term-geographical-displacement = Displacement in which the crime moves to another place, for example from one recruitment area or border crossing to the next.
    .term = geographical displacement
    .forms = geographical displacement

term-hotline = A telephone line or similar service where people seek help or advice or report suspected trafficking. A valid call concerns trafficking or a risk of it; a nuisance call does not and is not counted.
    .term = hotline and valid call
    .forms = hotline | hotlines | valid call | valid calls | nuisance call | nuisance calls

term-household-survey = A survey of households drawn as a sample, so that the answers can speak for the whole population from which they were drawn.
    .term = household survey
    .forms = household survey | household surveys | survey of households

term-identification = Recognizing that a person is a victim of trafficking. It has two steps: somebody sees signs and treats the person as a presumed victim; then a competent authority formally recognizes the person as a victim.
    .term = identification
    .forms = identification of victims | victim identification | formal identification | formally identified | identification

term-immigration-detention = Holding a person because of their immigration status, by administrative decision and not as punishment for a crime. Victims may be held there without having been recognized as such.
    .term = immigration detention
    .forms = immigration detention | immigration detention centre | immigration detention centres

term-indicator = A measure, in figures or in words, that shows whether something was done or has changed, and how far. Signs of trafficking are also called indicators: these are not meant here.
    .term = indicator
    .forms = indicator | indicators

term-intended-action = What people say that they will do. It does not show how likely they are to do it and so never stands in for behaviour change.
    .term = intended action
    .forms = intended action | intended actions

term-intercept-survey = A survey made face to face among passers-by, as a rule in a public place. Those questioned do not necessarily represent the whole population.
    .term = intercept survey
    .forms = intercept survey | intercept surveys

term-irrelevance-of-consent = The rule in article 3 (b) of the Protocol that a victim’s consent to the intended exploitation does not count where any of the means was used. For a child, consent does not count in any event, since no means need be shown.
    .term = irrelevance of consent
    .forms = irrelevance of consent | consent of the victim | victim’s consent

term-joint-investigation-team = Investigators, and often prosecutors, of two or more States who work together under an agreement, in one case or for a set time.
    .term = joint investigation team
    .forms = joint investigation team | joint investigation teams | joint investigation | joint investigations

term-jurisdiction = A State’s power to apply its law to an offence and to try it, on grounds such as its territory or the nationality of the offender. It is extraterritorial where the offence was committed abroad. The word also means a country or its legal system.
    .term = jurisdiction
    .forms = jurisdiction | jurisdictions | extraterritorial jurisdiction

term-legal-person = An entity other than a human being that holds rights and duties of its own, such as a company or an association. Under the Organized Crime Convention its liability may be criminal, civil or administrative.
    .term = legal person
    .forms = legal person | legal persons | legal entity | legal entities

term-livelihoods = The means by which people earn a living: work, trade, land, skills or credit.
    .term = livelihoods
    .forms = livelihood | livelihoods

term-longitudinal-study = A study that follows the same people or places over time and combines figures with interviews or observation. It tends to be costly and slow and suits mature programmes that are ready for it.
    .term = longitudinal mixed-methods study
    .forms = longitudinal mixed-methods study | longitudinal mixed-methods studies | longitudinal study | longitudinal studies

term-mentoring = Continued support by an experienced colleague who helps people to use at work what they have learned.
    .term = mentoring
    .forms = mentoring | mentor | mentors

term-meta-evaluation = A study of evaluations already made, which weighs their quality or draws out what they have found in common.
    .term = meta-evaluation
    .forms = meta-evaluation | meta-evaluations

term-missed-opportunity = A contact with somebody trained or appointed to identify victims, at which a person who was being trafficked could have been identified and was not.
    .term = missed opportunity
    .forms = missed opportunity | missed opportunities

term-mitigation = A measure that makes a risk less likely or its effect less serious.
    .term = mitigation
    .forms = mitigation | mitigate | mitigated | mitigating

term-monitoring = The regular collection and use of data during a programme to see whether it is on course. It shows what is happening; an evaluation judges how well and why.
    .term = monitoring
    .forms = monitoring | monitoring and evaluation | monitor | monitored

term-mutual-legal-assistance = Formal help that one State gives another, on request, in an investigation, prosecution or trial, such as taking evidence, serving documents, searching premises or supplying records.
    .term = mutual legal assistance
    .forms = mutual legal assistance

term-national-action-plan = A country’s plan against trafficking: its aims and priorities, who does what and when, with which budget and how progress is measured.
    .term = national action plan
    .forms = national action plan | national action plans | national plan | national plans

term-national-referral-mechanism = The framework in which public bodies and civil society of one country work together to identify victims of trafficking, uphold their rights and refer them to the services that they need.
    .term = national referral mechanism
    .forms = national referral mechanism | national referral mechanisms

term-needs-assessment = A voluntary process in which a victim and a service provider establish together what the person needs and wants. It is repeated as the situation changes.
    .term = needs assessment
    .forms = needs assessment | needs assessments | assessment of needs

term-non-punishment = The principle that victims are not detained, charged or prosecuted for offences that they committed as a result of having been trafficked.
    .term = non-punishment
    .forms = non-punishment | non-punishment principle

term-numerator-denominator = The two parts of a proportion: the denominator (D) is everyone concerned, the numerator (N) those among them who meet the condition. Both have to come from one population and one period.
    .term = numerator and denominator
    .forms = numerator | numerators | denominator | denominators

term-output-outcome-impact = An output is what a programme delivers, such as sessions held. An outcome is the change that follows in what people know, do or receive. Impact is the wider and longer-term effect, here on trafficking itself.
    .term = output, outcome and impact
    .forms = output | outputs | outcome | outcomes | impact | impacts

term-pre-post-test = The same questions put to participants before and after a session, to see what they have learned. It does not show what they will apply.
    .term = pre- and post-test
    .forms = pre- and post-test | pre- and post-tests | before-and-after questionnaire | before-and-after questionnaires | questionnaires filled in before and after

term-predicate-offence = An offence that yields proceeds which may become the object of money-laundering. Where trafficking is one, laundering its proceeds is a crime of its own.
    .term = predicate offence
    .forms = predicate offence | predicate offences

term-presumed-victim = A person in whose situation there are signs of trafficking and who has not yet been formally recognized as a victim. The same respect is due as to a recognized victim.
    .term = presumed victim
    .forms = presumed victim | presumed victims

term-proactive-investigation = A proactive investigation is opened on the authorities’ own initiative, without waiting for a victim to complain. It is intelligence-led where analysed intelligence decides whom and what it targets. Such work can lessen dependence on victims’ testimony.
    .term = proactive and intelligence-led investigation
    .forms = proactive investigation | proactive investigations | intelligence-led investigation | intelligence-led investigations | intelligence-led | proactive investigative techniques

term-proceeds-of-crime = Property derived from an offence, directly or indirectly, including what it has been turned into. The things used to commit the offence are its instrumentalities.
    .term = proceeds of crime
    .forms = proceeds of crime | proceeds of the crime | proceeds of trafficking | proceeds

term-proxy-indicator = A measure taken in place of one that cannot be had directly. It is sound only if the link between the two is well enough supported, for example by tested hypotheses.
    .term = proxy indicator
    .forms = proxy indicator | proxy indicators | proxy

term-psychosocial-support = Help with the emotional and social effects of what a person has been through, from counselling to restoring ties with others.
    .term = psychosocial support
    .forms = psychosocial support | psychosocial care | counselling

term-reach = The number of people whom an activity covered or who were exposed to it. It does not show what they understood, gained or did.
    .term = reach
    .forms = reach indicator | reach indicators | indicator of reach | indicators of reach

term-recruitment-agency = A recruitment agency finds workers for employers, at home or abroad. Recruitment fees are what is charged for finding or obtaining the job; where workers have to pay them, the debt may tie them to an exploitative employer.
    .term = recruitment agency and recruitment fees
    .forms = recruitment agency | recruitment agencies | recruitment fee | recruitment fees

term-referral = Directing a victim or presumed victim, with their informed consent, to a service that can meet their needs and making sure that contact is made.
    .term = referral
    .forms = referral | referrals | referral mechanism | referral mechanisms | referral system | referral systems

term-reflection-period = Time granted to a victim, or presumed victim, to recover, escape the traffickers’ hold and decide freely whether to cooperate with the criminal justice authorities.
    .term = reflection period
    .forms = reflection period | reflection periods | recovery and reflection period | recovery and reflection periods

term-regular-channel = A way of migrating that meets the legal requirements of the countries of departure, transit and arrival. Regular is not always safer: such a channel sometimes leaves workers with debts that tie them to their workplace.
    .term = regular channel
    .forms = regular channel | regular channels | regular migration | regular migration channels

term-reintegration = The process by which a person who was trafficked regains a safe and settled life: health, housing, livelihood and ties with others. It may take place in the community of origin or elsewhere.
    .term = reintegration
    .forms = reintegration | reintegrate | reintegrated | lasting reintegration

term-reparation = Reparation is whatever makes good the harm done to a victim. Restitution gives back what was taken, such as property or papers. Compensation is money paid for harm that can be assessed in money.
    .term = reparation, compensation and restitution
    .forms = reparation | reparations | compensation | restitution

term-resettlement = For refugees, transfer from the country where they have sought protection to a third State that has agreed to admit them with a lasting right to stay. Section 8, category 7, probably means something wider: settling in a new place.
    .term = resettlement
    .forms = resettlement | resettled | resettle

term-rights-based-approach = A way of working that starts from the rights of the people concerned and from the duties that the State and others owe them. Victims take part in decisions about themselves; help is not a reward for testimony.
    .term = rights-based approach
    .forms = rights-based approach | rights-based | human rights-based approach

term-risk-assessment = A methodical judgement of the dangers that a person faces, such as reprisals or being trafficked again, made before steps like return or testimony and reviewed as things change.
    .term = risk assessment
    .forms = risk assessment | risk assessments | assess risks | assess the risks

term-risky-migration = Migration, within a country or abroad, in conditions that may lead to trafficking or another form of exploitation.
    .term = risky migration
    .forms = risky migration

term-screening = A systematic check of a group of people for signs of trafficking, for example in immigration detention, at borders or among deported migrants.
    .term = screening
    .forms = screening | screenings | screened

term-segmentation = Dividing a target group into parts that differ in ways that matter for the programme, so that each receives the message and the source that suit it.
    .term = segmentation
    .forms = segmentation | segmented | segment | segments

term-self-identification = The step by which people see themselves as victims of trafficking and say so, for example by calling a hotline. Some victims do not see themselves in this way.
    .term = self-identification
    .forms = self-identification | self-identify

term-servitude = The condition of a person compelled to serve another and unable to change that condition. The Protocol names it among the forms of exploitation without defining it.
    .term = servitude
    .forms = servitude

term-shelter = Accommodation where victims are kept safe and supported. In an open shelter they come and go as they wish; a closed shelter, which they are not free to leave, works like a place of detention.
    .term = shelter (open or closed)
    .forms = shelter | shelters | closed shelter | closed shelters | open shelter | open shelters | safe accommodation

term-situational-crime-prevention = Prevention that works on the circumstances in which a crime is committed: it raises the effort and the risk, lowers the gain and takes away excuses.
    .term = situational crime prevention
    .forms = situational crime prevention | situational prevention

term-smuggling-of-migrants = Procuring, for a financial or other material benefit, a person’s irregular entry into a State of which that person is neither a national nor a permanent resident. It involves crossing a border but need not involve exploitation; the person may also become a victim of trafficking.
    .term = smuggling of migrants
    .forms = smuggling of migrants | migrant smuggling | smuggler | smugglers | smuggled

term-social-norm = A shared, unwritten rule of what people in a group do or are expected to do. It may lend cover to exploitation or discourage the action that a programme hopes for.
    .term = social norm
    .forms = social norm | social norms | cultural norms | norms

term-special-investigative-techniques = Methods of gathering evidence without the suspect’s knowledge, such as electronic surveillance, undercover operations and the use of informants. The law lays down when they may be used.
    .term = special investigative techniques
    .forms = special investigative technique | special investigative techniques | undercover operation | undercover operations | covert surveillance

term-staff-turnover = The rate at which staff leave a service or are moved to other posts. Where it is high, skills taught to individuals are soon lost to the service.
    .term = staff turnover
    .forms = staff turnover | turnover of staff | turnover of trained staff

term-stakeholder = A person or body that has a part or an interest in a programme or plan, such as ministries, NGOs, donors, employers and the people whom it is meant to serve.
    .term = stakeholder
    .forms = stakeholder | stakeholders

term-standard-operating-procedures = Written and agreed steps for a recurring task, which say who does what and in which order, so that people are treated alike whoever deals with them.
    .term = standard operating procedures
    .forms = standard operating procedure | standard operating procedures

term-supply-chain = All the businesses and steps through which a product or service passes, from raw material to buyer. The work of victims of trafficking may enter it at any of them.
    .term = supply chain
    .forms = supply chain | supply chains

term-supply-side-approach = Work wholly or mainly intended to make people less vulnerable to trafficking, unlike work on traffickers, their gains or demand.
    .term = supply-side approach
    .forms = supply-side approach | supply-side approaches | supply-side work | supply-side | supply side

term-support-plan = A written plan, made with the victim, that sets out support, services and a timetable and is reviewed as needs change.
    .term = support plan
    .forms = support plan | support plans | reintegration plan | reintegration plans

term-tactical-displacement = Displacement in which the crime goes on by another method, for example with recruitment online instead of in person.
    .term = tactical displacement
    .forms = tactical displacement

term-target-displacement = Displacement in which traffickers turn to other victims, for example people of another community or another age.
    .term = target displacement
    .forms = target displacement | displacement of target | displacement of targets

term-target-group = The people whose knowledge, behaviour or situation a programme seeks to change. They are not always people at risk: employers, officials, consumers and traffickers may be meant.
    .term = target group
    .forms = target group | target groups | target population

term-temporal-displacement = Displacement in which the crime shifts to another time, for example until inspections or patrols are over.
    .term = temporal displacement
    .forms = temporal displacement

term-trafficking-in-persons = Recruiting, transporting, transferring, harbouring or receiving a person, by means such as force, deception or abuse of power, for the purpose of exploitation (article 3 of the Trafficking in Persons Protocol). For a child, no such means need be shown. No border need be crossed.
    .term = trafficking in persons
    .forms = trafficking in persons

term-trafficking-pattern = A recurring form that trafficking takes: who is recruited, by whom and how, along which route and for which exploitation. Each pattern has its own contributing factors and calls for its own prevention.
    .term = trafficking pattern
    .forms = trafficking pattern | trafficking patterns | pattern of trafficking | patterns of trafficking

term-training-of-trainers = Training that prepares people to train others. It covers how to teach as well as what to teach, and those trained need support afterwards, such as materials and mentoring.
    .term = training of trainers
    .forms = training of trainers | training the trainers | train the trainers

term-unannounced-inspection = A visit to a workplace, without notice, by a service that is entitled to enter it, such as an inspectorate for labour, health or safety.
    .term = unannounced inspection
    .forms = unannounced inspection | unannounced inspections

term-voluntary-return = A victim’s return to the country or community of origin, decided freely, without pressure and with full and reliable information.
    .term = voluntary return
    .forms = voluntary return | voluntary returns | voluntariness
