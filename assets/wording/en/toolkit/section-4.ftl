# ICAT toolkit, section 4: preventing risky migration through better livelihoods

S4-T = Preventing risky migration through better livelihoods
    .short = Livelihoods

S4-N1 = The main rationale for promoting options for better livelihoods as a counter-trafficking strategy is that higher incomes will make people less likely to undertake migration, within their country or abroad, that could carry a risk of trafficking or other forms of exploitation.

S4-N2 = Activities to improve livelihoods include, for example:

S4-N2-a = Promotion of new income-generating activities, such as handicrafts

S4-N2-b = Vocational training and job placement services

S4-N2-c = Microcredit programmes

S4-N2-d = Programmes to make existing businesses more profitable

S4-L1 = There is very little evidence that promoting livelihood options has, on its own, been an effective strategy for preventing trafficking.
    .title = Livelihoods alone: very little evidence of effect

S4-L2 = A strategy that relies on better livelihoods to prevent trafficking meets difficulties such as these:
    .title = Difficulties of prevention through livelihoods

S4-L2-a = Prospective migrants do not regard livelihood options as convincing alternatives to migration

S4-L2-b = Livelihood programmes tend not to reach the most vulnerable people. This applies in particular to microcredit programmes, which target the people most likely to repay loans, who by definition are not the most vulnerable in the community

S4-L2-c = Livelihood is only one of many considerations in the decision to migrate

S4-L2-d = There are too many prospective migrants for trafficking to be countered in this way, all the more so as traffickers can often easily move elsewhere and target other vulnerable people and communities

S4-L3 = There is no formal proof of a link between poverty and risky migration. There is evidence, however, for two findings:
    .title = Poverty, proximity, expectations and risky migration
    .erratum = Printed “démontant” (taking apart); read “démontrant” (showing): certain, since only this verb makes sense of proofs of a link.

S4-L3-a = Nearness to roads and to the borders of richer countries weighs heavily in migration trends, risky migration included

S4-L3-b = Higher incomes and more education can also raise expectations that lead to risky migration

S4-QH = Specific questions to consider when designing livelihood programmes as a strategy to prevent trafficking could include:

S4-Q1 = At what level of employment or income would community members who intend to emigrate decide not to?
    .why = Prospective migrants find livelihood options unconvincing (lesson 2 a), and higher incomes can even raise expectations that lead to risky migration (lesson 3 b). Without a known level, a programme cannot tell a gain that changes decisions from one that does not.
    .good-1 = A figure or a description of the level, for each group of people who intend to leave
    .good-2 = What people themselves say, and how they were asked
    .good-3 = How that level compares with current earnings and with those expected elsewhere
    .good-4 = The people whom no level that can be reached locally would keep from leaving

S4-Q2 = Is it realistic to expect the intervention to bring employment or income up to that level?
    .why = Very little evidence shows livelihood work preventing trafficking on its own (lesson 1). A gain that stops short of the level named in question 1 may leave every decision to migrate as it was.
    .good-1 = The gap between present employment or income and the level found in question 1
    .good-2 = The gain expected per person, by when, and the experience it rests on
    .good-3 = Local conditions that limit it: markets, jobs on offer, credit, season
    .good-4 = What the programme will do if the gap cannot be closed

S4-Q3 = Do other factors, which may have nothing to do with livelihoods, contribute to decisions to undertake risky migration?
    .why = Livelihood is only one consideration among many (lesson 2 c), and nearness to roads and richer countries weighs heavily too (lesson 3 a). If the others go unnamed, incomes may rise while risky departures continue.
    .good-1 = The other factors found, by sex and age group
    .good-2 = How you know: interviews, research, earlier programmes
    .good-3 = How much each one weighs beside income
    .good-4 = Those the programme or a partner can act on, and those that remain

S4-Q3-ex = Does a longing for adventure play a part among young people?

S4-Q4 = What is the risk of displacement of crime? In other words, how easily could traffickers move their operations to target other people or communities if the programme’s target group becomes less vulnerable?
    .why = Traffickers can often change places easily and turn to other vulnerable people (lesson 2 d; note 9). A programme that protects one group without looking beyond it may only change who is harmed.
    .good-1 = The people and places traffickers could turn to next
    .good-2 = How easily they could do so, and what that judgement rests on
    .good-3 = The sign that would show displacement, and who watches for it
    .good-4 = What the design does about it: wider coverage, partners elsewhere, other measures alongside

S4-Q5 = Can the target group be defined in a way that makes an impact more likely?
    .why = Prospective migrants are too many for this approach (lesson 2 d), and programmes tend to miss the most vulnerable (lesson 2 b). A loosely drawn group may spread the money over people who would have come to no harm.
    .good-1 = The criteria that define the group, and the evidence linking them to trafficking
    .good-2 = The estimated size of the group, beside the number the programme can support
    .good-3 = How the most vulnerable will be reached, and not screened out by loan or entry conditions
    .good-4 = Other groups considered, and why they were kept or set aside

S4-Q5-ex1 = Could other livelihoods be offered to those who carry out trafficking, or who might do so?

S4-Q5-ex2 = Would available resources achieve better results if refocused on better livelihoods for the reintegration of victims of trafficking, as a separate and better-defined target group?

S4-Q6 = Does promoting livelihood options have a part to play in a broader set of activities?
    .why = Evidence for livelihood work on its own is very thin (lesson 1), but it may have a role among other measures (note 22). Income alone may leave untouched the hope of a better life elsewhere, which often outweighs known risks (note 27).
    .good-1 = The other activities, and who carries them out
    .good-2 = What livelihood options add that the other activities cannot
    .good-3 = The order and links between them: same people, same places, same period
    .good-4 = The risk of displacement for the package as a whole

S4-Q6-ex = Could livelihood options form part of activities that foster hope, in the target community, that migration is not the only way to a better life?

S4-EH = Evaluating activities to prevent risky migration through better livelihoods

S4-C1 = Looks at whether data are available that could inform the design of activities to improve livelihoods.
    .label = Baseline data

S4-C1-I1 = Whether data are available on the gap between present livelihoods and the level at which the target group would give up risky migration
    .definition = Whether the team holds two measures for the same group and date: how people make a living now, and the level at which they say they would not take risks to leave.
    .counts = Data from the target area, recent enough to describe the present, with method and sample stated.
    .excludes = National poverty figures; income data without the level at which people would stay; staff estimates.

S4-C1-M1 = Household surveys

S4-C2 = Looks at how many people programmes to improve livelihoods have covered.
    .label = Reach

S4-C2-X = Does not show how far people have benefited from these programmes.

S4-C2-I1 = Number of participants who have received vocational training
    .definition = People who have followed a course that prepares for an occupation, up to an attendance level fixed beforehand, each counted once.
    .counts = Attendance shown by signed registers, with trade, dates and hours.
    .excludes = Enrolment without attendance; a second course for the same person; awareness-raising sessions.

S4-C2-I2 = Number of people given an employment opportunity
    .definition = People to whom the programme has offered a specific opening that they could take up: a job, a paid traineeship or an arranged interview for a vacancy.
    .counts = An offer with employer, post and date on record, each person once, taken up or not.
    .excludes = Lists of vacancies; job fairs; openings found without the programme.

S4-C2-I3 = Number of people helped to start a business of their own
    .definition = People who have received money, equipment, advice or training from the programme in order to open an activity in their own name, alone or with others.
    .counts = Help received and recorded, each person once, even where several kinds were given.
    .excludes = Help for a business already running; a request not yet granted; other members of the household.

S4-C2-M1 = Training records

S4-C2-M2 = Follow-up of programme participants

S4-C2-M3 = Follow-up of programme participants

S4-C3 = Looks at how far livelihoods have changed following the activity.
    .label = Changes in livelihoods

S4-C3-X = Does not show the effects of this change on vulnerability to risky migration or trafficking. Never a proxy for such vulnerability.

S4-C3-I1 = Change in the number of people in the target group with a new paid job or a new business
    .definition = Difference between the number before and after the activity, over two periods of equal length, each of the two situations counted separately.
    .counts = Paid work begun in the period and still held when asked; a business opened and trading.
    .excludes = Unpaid family work; a job kept from before; a business registered but not trading; the same person twice in one category.

S4-C3-I1-a = People who have found new paid employment

S4-C3-I1-b = People who have started a new business

S4-C3-I2 = Change in income levels among programme participants
    .definition = Difference between each participant’s net income before and after the activity, same season, corrected for prices; give the median as well as the mean.
    .counts = Earnings from all work of the participant, in cash or in kind, costs deducted.
    .excludes = Loans and grants received; money sent by relatives; turnover without deduction of costs; income of people who left the programme, to be shown apart.

S4-C3-M1 = Follow-up of programme participants

S4-C4 = Looks at how far the changes above have lasted over time. This matters particularly for self-employment started with an injection of funds, for example a loan to buy stock for a small shop.
    .label = Persistence of changes in livelihoods

S4-C4-I1 = Change in the indicators above (category 3) 12 and 24 months after the start of the activity
    .definition = New jobs, new businesses and income levels, measured again in the same people and in the same way at each of the two dates.
    .counts = The situation on the date itself: job still held or replaced, business still trading, income at that time.
    .excludes = People not reached, to be reported apart and never presumed stable; new participants who joined later.
    .erratum = Printed: from the start of the activity, whereas the parallel indicators of sections 3 and 6 count from its end. Read as printed; open: nothing shows whether the difference is intended.

S4-C4-M1 = Follow-up of programme participants

S4-C5 = Looks at how far the activity has led to a change in actions or behaviour.
    .label = Changes in migration

S4-C5-X = Does not show how far these changes have an impact on trafficking.
    .erratum = The parallel cautions of sections 3 and 6 add that such changes may serve as a proxy if the link is well enough supported; no such clause is printed here. Read as printed, without it; open: nothing shows whether it was left out on purpose.

S4-C5-I1 = Change in migration among people in the target group, or their dependants
    .definition = Difference between two comparable periods in the number and share of people who left their usual place of residence to live or work elsewhere, within the country or abroad.
    .counts = Departures beyond a length of absence fixed beforehand, in the same months of each year.
    .excludes = Daily travel to work; short visits; people who moved into the area during the period.
    .numerator = People in the target group, or their dependants, who migrated during the period
    .denominator = All people in the target group, with their dependants where these are counted
    .direction = Migration of every kind is counted; show risky departures separately, since safe migration may be a good outcome.

S4-C5-M1 = Household surveys and local authority registers

S4-C6 = Assesses the real impact on the problem of trafficking.
    .label = Impact on trafficking in persons

S4-C6-I1 = Change in the number of victims of trafficking in the area where existing criminal networks operate
    .definition = Difference between two dates in the estimated number of people trafficked in the whole area in which the networks operate, which may be far wider than that of the programme.
    .counts = Identified victims and an estimate of those not identified, by one method at both dates.
    .excludes = Figures for the programme area alone; people at risk; smuggled migrants who are not victims of trafficking.
    .direction = Fewer recorded victims may only mean that fewer are identified; look for displacement too.

S4-C6-M1 = Longitudinal mixed-methods studies (qualitative and quantitative)

U29 = Section 4 deals with better livelihoods as a stand-alone activity. Livelihood options may also have a role to play, for example as part of a broader set of measures, with the risk of displacement of crime kept in view.

U30 = The period over which migration is measured must take account of seasonal migration trends.

FN22 = This section deals with better livelihoods as a stand-alone activity. Livelihood options may also have a role to play, for example as part of a broader set of measures, with the risk of displacement of crime kept in view.

FN23 = Michael Dottridge, consultant on the prevention of trafficking, personal communication.

FN24 = See, for example, H. Moen and C. Wiik, Utrygg trafikk. Kartlegging av internasjonale trender innen menneskehandel, Oslo, Norwegian Agency for Development Cooperation (NORAD), 2008.

FN25 = See United Nations Inter-Agency Project on Human Trafficking (UNIAP), Human Trafficking Sentinel Surveillance, Poipet (Cambodia–Thailand), Bangkok, 2009; and J. Chamberlain et al., Trafficking of Women and Children …, initial observations from the Lao People’s Democratic Republic, same project, Bangkok, 2001.

FN26 = See note 9.
    .erratum = Printed “note 10”; read note 9 (certain: note 9 explains displacement of crime, note 10 cites a survey of stakeholders).

FN27 = Recent evaluations in the Horn of Africa have brought out the role of hope in decisions to emigrate. Even where the risks of migration are well known, the hope of a better life held out by smugglers often prevails. See, for example, Research Communications Group (Porirua, 2016), “Independent Evaluation of IOM Project” (DCI-MIGR/2011/107), on a project that supports governmental and non-governmental partners in protecting the human rights of migrants on the East African route.

FN28 = The period considered must take account of seasonal migration trends.
