# ICAT toolkit, section 3: raising awareness of trafficking risks and of what can be done about them

S3-T = Raising awareness of the risks of trafficking and of what can be done about them
    .short = Awareness-raising

S3-N1 = Awareness-raising rests on the premise that the target group concerned is unaware of certain aspects of trafficking in persons, and that this hampers its ability to take the action needed.

S3-N2 = Such activities can serve a range of aims, in particular to:

S3-N2-a = Discourage migration that carries a risk of trafficking in persons

S3-N2-b = Promote other channels of migration that are safe

S3-N2-c = Encourage bystanders, or victims themselves, to report cases of trafficking, for example through a hotline

S3-N2-d = Promote a boycott of goods made with forced labour, or a preference for goods made ethically

S3-N3 = Each of these examples supposes that the target group does more than become aware: it also acts on what it has learned.

D8 = A survey carried out face to face by questioning people who pass by, usually in a public place such as a street corner.
    .term = Intercept survey

S3-L1 = There is little evidence by which to judge the impact of the considerable investment made in programmes that raise awareness of trafficking in persons, above all where prevention is concerned.
    .title = Little evidence of impact, above all on prevention

S3-L2 = Evaluations of the awareness initiatives carried out to date have brought out common gaps in:
    .title = Five gaps that evaluations keep finding

S3-L2-a = Establishing how aware the target population already is

S3-L2-b = Determining what action this population is meant to take once its awareness has been raised

S3-L2-c = Identifying and removing the obstacles that keep the target group from the desired action

S3-L2-d = Linking the desired action to a possible impact on trafficking in persons, including any hypothesis that explains the link

S3-L2-e = Assessing the results of interventions

S3-L3 = These gaps could be avoided, or appreciably narrowed, by building awareness activities into broader behaviour-change initiatives and by drawing on the experience and expertise of the behavioural sciences.
    .title = Awareness as part of behaviour change

S3-QH = Specific questions to consider when designing awareness initiatives could include:

S3-Q1 = Who exactly is the target group of the intervention?
    .why = What people already know, what they are to do and what stops them are matters that evaluations often find unsettled (lesson 2). None of the three can be settled for a group without clear limits.
    .good-1 = Who belongs to the group and who does not: place, age, sex, work, migration plans
    .good-2 = Why this group, given the trafficking pattern addressed
    .good-3 = Its approximate size, and the source of that figure
    .good-4 = Those whose word counts in its decisions: family, employers, community leaders

S3-Q2 = Which behaviour in the target group does the intervention seek to change or strengthen? What do you want the group to do?
    .why = Awareness work supposes that people act, not only that they know (introduction), yet the action expected of them is often left undetermined (lesson 2 b). Success can then hardly be planned or measured.
    .good-1 = The action expected, in terms concrete enough for an outsider to observe it
    .good-2 = Who is to act, when and where
    .good-3 = Whether the behaviour is new, to be changed or to be strengthened
    .good-4 = What people do today instead

S3-Q3 = How will this change of behaviour, or this action, help to counter trafficking?
    .why = The link between the desired action and trafficking is one of the gaps found in past initiatives (lesson 2 d). Without it, people may do all that was asked of them while trafficking continues as before.
    .good-1 = The steps from the action to the effect on trafficking, one by one
    .good-2 = The hypothesis behind each step, marked as tested or untested
    .good-3 = The effect expected, in words that allow it to be measured
    .good-4 = How traffickers could respond, displacement included

S3-Q3-ex = Is the aim, for example, to reduce the number of new victims, to identify existing victims or to increase the number of cases reported?

S3-Q4 = What evidence is there that this action will contribute to the results you want?
    .why = What sounds safer is not always so: regular migration channels sometimes leave workers with debts that in effect tie them to their workplace (note 19). Untested advice may expose the very people it was meant to protect.
    .good-1 = Studies or data on the link, with place and year
    .good-2 = Findings that point the other way
    .good-3 = How far the evidence holds for this group and this route
    .good-4 = What remains untested, and how the programme will test it

S3-Q5 = How aware is the target group, or is each target group, already?
    .why = The premise is that the group is unaware of some aspect of trafficking (introduction), yet failing to establish what it already knows is a common gap (lesson 2 a). Telling people what they know leaves the real obstacle untouched.
    .good-1 = What the group knows, believes and intends, aspect by aspect
    .good-2 = The source and date of these findings, or the survey that will supply them
    .good-3 = The aspect of which people are unaware, and how this hampers their action
    .good-4 = Differences within the group

S3-Q6 = What keeps the target group, or groups, from the behaviour or action you hope for?
    .why = Obstacles left in place are among the five gaps that evaluations of awareness work keep finding (lesson 2). Knowing a risk does not necessarily change behaviour (note 8).
    .good-1 = The obstacles of each target group, not of people in general
    .good-2 = Norms, but also cost, access, time, lack of options
    .good-3 = How you know: research, interviews, earlier programmes
    .good-4 = Those the programme can lift and those beyond its reach

S3-Q6-a = Do cultural or social norms discourage it?

S3-Q6-b = If you encourage people to buy ethically made goods, is there enough reliable information on how goods are made?

S3-Q6-c = If you discourage risky migration, do people in the community see other realistic options?

S3-Q7 = How will the planned intervention or programme enable people to overcome these obstacles?
    .why = The gaps found concern not only naming obstacles but also removing them (lesson 2 c). Placing awareness within a broader effort to change behaviour could narrow these gaps (lesson 3).
    .good-1 = For each obstacle: an activity, a partner or the reason for leaving it
    .good-2 = Help beyond the message: with cost, access, time or options
    .good-3 = The behavioural science expertise on which the approach draws
    .good-4 = How you will see that an obstacle has gone

S3-Q8 = Which sources of information does the target group trust most?
    .why = The group has to act on the message, not merely receive it (introduction). A source that people distrust may be heard by many and followed by few.
    .good-1 = The sources that the group itself names, in order of trust
    .good-2 = How you know: research, interviews, earlier campaigns
    .good-3 = Sources to avoid, and why
    .good-4 = What each trusted source is able and willing to pass on

S3-Q8-ex = Does the group trust, for example, certain members of the community, social media sites or a particular national or international NGO?

S3-Q9 = Does the target group need to be segmented? If so, how?
    .why = How aware people are and what holds them back, two of the common gaps (lesson 2), can differ from one part of a group to another. A single message may miss those who most need a different one.
    .good-1 = The segments, and the difference that justifies each
    .good-2 = Message, language and source for each segment
    .good-3 = Provision for people who read little or not at all, and for people with disabilities
    .good-4 = Where there is a single segment, the reason

S3-Q9-ex = Are different messages, or separate sources of information, needed for children and young people, men and women, ethnic minorities, different language groups, or people whose education or literacy differs?

S3-EH = Evaluating activities to raise awareness of the risks of trafficking and of what can be done about them

S3-C1 = Looks at whether data are available that could inform the design of awareness activities.
    .label = Baseline data

S3-C1-I1 = Whether data are available on the knowledge, attitudes and intentions of the target group
    .definition = Whether the team holds, before the design is fixed, data on what the target group knows about trafficking, what it thinks of it and what it means to do.
    .counts = A dated survey or study of this group, or of one close enough to stand for it, that covers all three.
    .excludes = Staff impressions; national figures that do not single out the group; data on knowledge alone.

S3-C1-I2 = Whether data are available on what people do that exposes them to trafficking in persons or protects them from it
    .definition = Whether the team holds data on actual conduct that raises or lowers the risk of trafficking, as distinct from knowledge and intentions.
    .counts = Records or survey answers on steps taken, such as checking an employer, leaving without papers or keeping a contact number.
    .excludes = What people say they would do; data on migration that say nothing of how people migrated.

S3-C1-M1 = Existing research, household or intercept surveys

S3-C2 = Looks at how many people the activity has covered, or how many have been exposed to it.
    .label = Reach

S3-C2-X = Does not show how well the message got through.

S3-C2-I1 = Number of participants in an awareness session
    .definition = The people who attended a session at which the programme gave information on trafficking, added up over all sessions.
    .counts = Each person signed in or counted in the room, once only where names are kept; otherwise state that the figure counts attendances.
    .excludes = Organizers, speakers and interpreters; people invited who did not come.

S3-C2-I2 = Number of people exposed to a media campaign
    .definition = The people estimated to have seen, heard or read the campaign at least once in the press, on air or online.
    .counts = Audience figures for the slots used; survey respondents who recall the campaign, projected to the population surveyed.
    .excludes = The whole audience of a station whatever the slot; views or clicks added up as if each were a person.

S3-C2-I3 = Number of people exposed to programme materials
    .definition = The people estimated to have seen or received at least one leaflet, poster, film or other item made by the programme.
    .counts = Survey respondents who recognize an item shown or described to them, projected to the population surveyed.
    .excludes = Items printed or handed out, which are counted under the next indicator; people who recall another organization’s materials.

S3-C2-I4 = Number of materials distributed (proxy indicator)
    .definition = The items of programme material that left stock for a person or a display point, used where the people reached cannot be counted.
    .counts = Leaflets, posters, cards or USB sticks handed out or put up, by type and place.
    .excludes = Items printed but still in store; items sent to partners who have not reported their use.
    .direction = More items do not by themselves mean more people reached: compare with the distribution plan.

S3-C2-M1 = Records of awareness sessions

S3-C2-M2 = Media data

S3-C2-M3 = Household or intercept surveys

S3-C2-M4 = Household or intercept surveys

S3-C2-M5 = Programme records

S3-C3 = Looks at how far knowledge, attitudes or intended action have changed because of the activity.
    .label = Changes in knowledge, attitudes and intended action

S3-C3-X = Does not show how likely people are to change their behaviour as well. Never a proxy for behaviour change.

S3-C3-I1 = Change in the number of people in the target group with certain knowledge, attitudes or intentions, for example those who
    .definition = The difference, between baseline and endline, in the number of respondents from the target group who give the chosen answer to the same question.
    .counts = Answers to identical questions put to the same people, or to samples of the same size drawn in the same way.
    .excludes = Answers collected only once; respondents outside the target group; answers prompted by the interviewer.

S3-C3-I1-a = Can name three signs of trafficking

S3-C3-I1-b = Know the number of a hotline on trafficking in persons or on safe migration

S3-C3-I1-c = Would employ a victim of trafficking who has returned home

S3-C3-I1-d = Would not buy goods made with forced labour

S3-C3-I1-e = Say that they would try to gain further qualifications before emigrating

S3-C3-I1-f = Say that they would take three steps to make their migration less risky

S3-C3-I1-g = Say that they would consider entering their name in an organ donor register

S3-C3-M1 = Questionnaires completed before and after (for training sessions)

S3-C3-M2 = Household or intercept surveys at baseline and at endline
    .erratum = The data are printed as “limites”, which gives no sense beside baseline data; read “endline data” (probable: the English pair “baseline and endline” fits, and a literal rendering of “endline” explains the word).

S3-C4 = Looks at how far the changes have lasted over time. This can matter particularly for changes in attitudes and intended action, since the effects of a training course or a local meeting, for example, may fade.
    .label = Persistence of changes

S3-C4-I1 = Change in the indicators above (category 3) in the 6 to 12 months after the end of the activity
    .definition = How the number of people with the chosen knowledge, attitude or intention moves between the end of the activity and a second measurement 6 to 12 months later.
    .counts = The same questions put again, within that window, to the same people or to a comparable sample.
    .excludes = Measurements at the close of the activity; people who have joined a similar activity since.
    .direction = A level that holds from the end of the activity is a good result; a fall shows that the effect is fading.

S3-C4-M1 = Follow-up of training participants

S3-C4-M2 = Follow-up household survey, or survey collecting endline data
    .erratum = The second survey is printed as one that collects baseline data; read “endline data” (probable: change 6 to 12 months after an activity cannot be measured by a baseline survey, and category 3 pairs the two).

S3-C5 = Looks at how far the activity has led to a change in actions or behaviour.
    .label = Changes in actions or behaviour

S3-C5-X = Does not show how far these changes have an impact on trafficking. May serve as a proxy for that impact only if the link between the actions and the reduction of trafficking is well enough supported, for example by tested hypotheses.

S3-C5-I1 = Change in the number of people who migrate through regular channels
    .definition = The difference between two equal periods in the number of people from the programme area who leave with the permits that the route requires.
    .counts = Departures recorded by the permit, placement or border authority, in the same season of each year.
    .excludes = Applications not yet granted; people who leave regularly but were never part of the target group or area.
    .direction = Regular migration is not always safer (note 19): show that it is so on this route.

S3-C5-I2 = Change in the number of people who turn to a migration centre before they leave
    .definition = The difference between two equal periods in the number of people who seek information or advice at a migration centre ahead of departure.
    .counts = A visit, call or online consultation by somebody who plans to migrate, each person counted once per period.
    .excludes = People who come after their return; visitors seeking other services; passers-by who take a leaflet.

S3-C5-I3 = Change in the number of valid calls handled by the trafficking hotline
    .definition = The difference between two equal periods in calls that concern trafficking or a risk of it and that an operator has dealt with.
    .counts = Calls seeking help or advice, or reporting a case or a suspicion, logged with the action taken.
    .excludes = Nuisance calls; silent or abandoned calls; further calls on a case already logged.
    .direction = A rise shows wider use of the line, not that trafficking has grown.

S3-C5-M1 = Records held by the organization concerned

S3-C6 = Assesses the real impact on the problem of trafficking.
    .label = Impact on trafficking in persons

S3-C6-I1 = Change in the number of people who are victims of trafficking
    .definition = The difference, over the life of the programme and after, in the estimated number of victims of the pattern addressed, identified or not.
    .counts = Estimates made twice with one method, over the programme area and the places to which trafficking could have moved.
    .excludes = The number of victims identified, taken as if it were the total; a local fall with no look at displacement.

S3-C6-I2 = Number of trafficking networks eliminated
    .definition = Networks that no longer operate in any form, as established by a study some time after the intervention.
    .counts = A network whose organizers and means no longer serve trafficking, with no sign of renewed activity by a date set in advance, according to two independent sources.
    .excludes = A network that has lost only low-level members, replaced those arrested, moved, changed its method or been disrupted for a time.

S3-C6-I3 = Number of victims who have left trafficking and whose reintegration is lasting
    .definition = People who are out of the trafficking situation for good and lead a settled life, as followed over time.
    .counts = A person followed to the end of the study who has stable housing and a livelihood and has not been trafficked again.
    .excludes = People who have left but are still in temporary support; people lost to follow-up.

S3-C6-M1 = Longitudinal mixed-methods studies (qualitative and quantitative)

U26 = Where a campaign encourages regular migration, for example, ask whether there is proof that migrating in this way is safer than migrating irregularly.

U27 = The columns of the evaluation tables hold categories of indicators, examples of indicators and possible methods of collecting data: the indicators are offered as examples, the methods as possibilities.

U28 = Longitudinal mixed-methods studies tend to be costly and slow. They should be undertaken only on programmes that have reached maturity, and once these have been shown to be ready for such an evaluation.

FN18 = Peter H. van der Laan, Monika Smit, Inge Busschers and Pauline Aarten (2011), “Cross-border Trafficking in Human Beings”, on strategies against sexual exploitation, Campbell Systematic Reviews, The Campbell Collaboration, Oslo, Norway; Jacqueline Berman and Phil Marshall (2011), Evaluation of the International Organization for Migration …, on its action against trafficking, Oslo, Norway, Norwegian Agency for Development Cooperation; and a review of 77 project or programme evaluations held in the Walk Free Foundation’s database of project evaluations.

FN19 = If a campaign encourages regular migration, for example, has this been shown to be safer than irregular migration? In theory regular migration makes migrants less vulnerable to exploitation; in practice this is not always so. Regular channels sometimes leave workers so heavily in debt that they are in effect tied to their workplace, even where conditions amount to exploitation. Besides, where no remedy works in practice, migrants in a regular situation can still be arrested and deported by the authorities, or have no way of recovering withheld earnings, among other things. See, for example, Ministry of Public Security of Viet Nam and International Organization for Migration (2013), Research report on internal trafficking and … forced labour in Viet Nam.

FN20 = Intercept surveys question people face to face as they pass by, usually in a public place such as a street corner.

FN21 = Such studies tend to be costly and slow; they should be undertaken only on mature programmes, once these have been shown to be ready for an evaluation of this kind (Cathy Zimmerman et al. (2015), Safer labour migration and community-based prevention …, subtitled “The state of the evidence for programming”, London School of Hygiene and Tropical Medicine).
