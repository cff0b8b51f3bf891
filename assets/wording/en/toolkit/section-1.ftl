# ICAT toolkit, section 1: overview, assumptions, actor groups, general questions, notes 4 to 11

S1-T = Overview
    .short = Overview

S1-N1 = No estimate of the scale of trafficking in persons commands general agreement. The best information available nevertheless suggests the following:

S1-N1-a = Only a small share of the victims of trafficking is identified.

S1-N1-b = Traffickers who are identified and convicted make up only a small share of those who are investigated.

S1-N1-c = Not all identified victims receive the assistance that their human rights call for. Access to remedies for victims of trafficking remains particularly limited.

S1-N2 = Nor does it appear that traditional prevention programmes have reduced the number of people caught up in situations of trafficking.

S1-N3 = A considerable number of counter-trafficking programmes, many prevention programmes among them, rest on assumptions that research does not support. The following are common and often go unstated:

S1-N4 = Different as they are, none of these three assumptions is consistently confirmed by research in the behavioural sciences or by experience in countering other forms of organized crime, such as illicit drug trafficking. For all three, there are even many examples of the contrary. Counter-trafficking responses are nevertheless often built on them, whether or not they are spelled out. In particular, a review of how prevention programmes are designed shows that no account is taken of the possibility that responses displace the problem instead of reducing it, nor of what that would mean for the programme’s logic.

S1-N5 = In practice, effective work to counter and reduce trafficking requires action or a change of behaviour in at least one of these groups:

S1-A1 = Raising public awareness of trafficking will reduce risky behaviour.

S1-A2 = Reducing trafficking in one place, or within one criminal group, will lower the level of trafficking as a whole, and not merely displace it to another place or another criminal group.

S1-A3 = Knowledge and skills gained in training workshops will translate directly into practical and effective action in response to trafficking.

S1-G1 = Perpetrators of trafficking

S1-G2 = Criminal justice actors

S1-G3 = Service providers

S1-G4 = Policymakers

S1-G5 = Private businesses that, knowingly or not, have victims of trafficking in the workforce of their supply chains

S1-G6 = Consumers, both public administrations and the general public, who directly or indirectly buy and use goods and services that result from the work of victims of trafficking

S1-G7 = Victims of trafficking

S1-G8 = People at risk of trafficking, who could become victims of it

D3 = An unintended effect of some prevention programmes that succeed in reducing crime in the area they target. It has been seen with programmes against petty crime as well as with programmes against organized crime. There is displacement when the fall in crime in the targeted area leads to a rise elsewhere, whether in neighbouring areas or with other targets, types of offence, tactics or offenders.
    .term = Displacement of crime

D3-a = Crime shifts in time.
    .term = Temporal displacement

D3-b = Crime shifts to another method.
    .term = Tactical displacement

D3-c = Crime shifts to other victims.
    .term = Target displacement

D3-d = Crime shifts to another place.
    .term = Geographical displacement

D3-e = Crime shifts to offences of another type.
    .term = Functional displacement

S1-QH = Questions to consider when designing any counter-trafficking intervention

S1-Q1 = Whose behaviour does the programme seek to change, and in what way?
    .why = Effective counter-trafficking work requires action or changed behaviour in at least one of the eight groups listed (introduction). If neither the group nor the change is named, nobody can tell afterwards what has moved.
    .good-1 = The group or groups concerned, out of the eight, and the part each plays in the trafficking pattern
    .good-2 = What each group is expected to do, precise enough to be observed
    .good-3 = What each group does today, and how you know
    .good-4 = How this change would lead to less trafficking, step by step

S1-Q2 = What keeps the target group from adopting the desired behaviour? Do some of these obstacles stem from structural factors that can be identified, or from social and cultural ones?
    .why = Knowing more about a risk does not necessarily change what people do (note 8), though it is commonly assumed to (assumption 1). As long as obstacles go unnamed, everything rests on information, which does not lift them by itself.
    .good-1 = The obstacles of each target group, named one by one
    .good-2 = Structural factors, such as laws, cost, distance or lack of alternatives
    .good-3 = Social and cultural factors, such as norms, the expectations of relatives or distrust
    .good-4 = How you know: research, interviews, findings of earlier programmes
    .good-5 = The obstacles that the programme can lift and those it must work around

S1-Q3 = How likely is displacement, that is, that the programme pushes trafficking, or those who carry it out, elsewhere instead of reducing it? How much of its effect would then be lost?
    .why = A local fall in trafficking is often assumed to be an overall fall, though experience with other organized crime offers many examples of the contrary. A design that leaves this open may shift harm to people it does not see.
    .good-1 = The forms of displacement considered: in time, method, target, place and type of crime
    .good-2 = For each form, how easily networks could adapt, and what that judgement rests on
    .good-3 = What displacement would do to the expected result
    .good-4 = What the programme will do: another design, a partner elsewhere, a signal to watch

S1-Q3-a = How easily could networks turn to other people or communities?

S1-Q3-b = How easily could they use, or profit from, other migration routes?

S1-Q3-c = How easily could they replace members who have been arrested or prosecuted?

S1-Q4 = Do the implementing agency and its partners have the expertise in the field and the resources needed to carry out the programme as planned? If not, what further partnerships, staff and resources are required, and how are they best built into planning and implementation?
    .why = Skills gained in training are often assumed to turn directly into effective action (assumption 3), which research does not consistently confirm. Where expertise or resources fall short, activities may go ahead as planned and yet change nothing.
    .good-1 = The fields the programme touches, and who among staff and partners knows each one
    .good-2 = The staff, money and time available, set against what the plan requires
    .good-3 = The gaps, and the partner, post or funds that would close each one
    .good-4 = The point in the plan at which each addition is in place

S1-Q4-ex = Does the expertise cover the fields involved, for example behaviour change, systemic capacity-building, criminal justice measures, livelihood options or direct services?

S1-Q5 = Which external factors may help or hinder the programme or intervention? How will they be addressed or mitigated?
    .why = Assumptions often go unstated (introduction), and what lies outside a programme’s control is easily among them. A condition that nobody examines can undo sound work, and the work then takes the blame.
    .good-1 = The factors that could help or hinder, and the effect of each on the expected result
    .good-2 = How likely each one is, and what that judgement rests on
    .good-3 = For each, the choice made: act on it, adapt to it or accept it
    .good-4 = Who watches for change, by what signs and how often

S1-Q5-ex = Might other countries fail to cooperate, although the trafficking patterns concern them too?

S1-Q6 = How will mechanisms for measurement, evaluation and learning be built in to track progress towards the objectives, gauge impact and effectiveness, and strengthen and improve the programme?
    .why = A wide search found no peer-reviewed example of prevention projects that brought an overall fall in the number of people caught up in trafficking (note 6). Without measurement from the start, a programme can neither show that it does better nor correct its course in time.
    .good-1 = Indicators for each objective, with a baseline and dates of measurement
    .good-2 = The way to judge whether behaviour changed, not only whether activities took place
    .good-3 = The staff, money and time set aside for measurement and evaluation
    .good-4 = The occasions on which findings are discussed and the programme is adjusted

U21 = Since changing behaviour matters so much, it is particularly useful to draw on the behavioural sciences when designing and evaluating counter-trafficking responses. This point, and other general considerations that should enter into the development of such responses, are set out below.

U22 = The questions of section 1 are to be considered in the design of every counter-trafficking intervention.

FN4 = Various organizations have collected data on trafficking and related phenomena such as forced labour. In every case these data show that only a small share of victims is identified. Estimates of the number of people in forced labour, for example, range from 21 to 45 million, depending on the data collected and the method used, whereas 63,251 victims of trafficking were detected and registered in 103 countries around the world between 2012 and 2015 (UNODC, Global Report on Trafficking in Persons 2016, United Nations publication, Sales No. E.16.IV.6). The figures are not directly comparable, since not all victims of forced labour have been victims of trafficking, but the size of the gap nevertheless suggests considerable shortcomings in identification.

FN5 = Data gathered for the 2016 edition of the UNODC Global Report on Trafficking in Persons, for example, indicate that on average 26 per cent of the people investigated are convicted at first instance.

FN6 = Neither a thorough review of documents nor a wide consultation of counter-trafficking practitioners found peer-reviewed examples of prevention projects that led to an overall reduction in the number of people caught up in trafficking (ICAT, Pivoting toward the Evidence: Building effective counter-trafficking responses using accumulated knowledge and a shared approach to monitoring, evaluation and learning, 2016).

FN7 = ICAT, work already cited (2016).
    .erratum = Printed “op. cit. (2016)”, without a title, while notes 1 and 6 name a work of that year under two titles. Read as note 6 (probable: it is the nearest mention, and both titles seem to belong to one paper).

FN8 = There is much evidence that greater awareness of risks does not necessarily translate into changes in behaviour. See, for example, J. Singal, “Awareness Is Overrated” (2014).

FN9 = Some prevention programmes that succeed in reducing crime in the area they target have an unintended effect known as displacement of crime; it has been seen with programmes against petty crime and with programmes against organized crime. There is displacement when the fall in crime in the targeted area leads to a rise elsewhere, whether in neighbouring areas or with other targets, types of offence, tactics or offenders. It may be temporal (a shift in time), tactical (another method), of target (other victims), geographical (another place) or functional (another type of crime). T. A. Reppetto (1976), “Crime prevention and the displacement phenomenon”, in volume 22 of Crime and Delinquency, pp. 166–177, cited by Farrington and Welsh in their systematic review Effects of improved street lighting on crime (London, Home Office of the United Kingdom, Home Office Research Study 251).

FN10 = See, for example, the results of ICAT’s survey of stakeholders (“ICAT Stakeholder Survey: Evaluating Anti-Trafficking Responses”), summarized in a document announced as forthcoming.

FN11 = See notes 8, 9 and 10.
