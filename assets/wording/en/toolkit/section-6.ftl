# ICAT toolkit, section 6: building the capacity of criminal justice

S6-T = Building criminal justice capacity to suppress trafficking in persons
    .short = Criminal justice

S6-N1 = Criminal justice measures aim to identify, prosecute and convict offenders and to ensure that victims have access to justice and to remedies.

S6-N2 = The case for building criminal justice capacity is that, as traffickers’ risks rise and their profits shrink, trafficking becomes a less profitable crime and its scale therefore tends to fall.

S6-N3 = Criminal justice measures also strengthen the rule of law. They have an important normative function too: they create a setting in which it is affirmed unequivocally that trafficking is unacceptable in a society.

S6-N4 = Activities that build criminal justice capacity on trafficking in persons include:

S6-N4-a = Improving the knowledge and the application of certain difficult legal concepts that relate to trafficking

S6-N4-b = Drawing up a specialized counter-trafficking strategy that involves specially trained prosecutors and investigators

S6-N4-c = Training front-line staff to detect cases of trafficking

S6-N4-d = Setting up joint investigation teams to support efforts made in more than one country

S6-N4-e = Using proactive investigative techniques, such as covert surveillance, telephone interception, informants and undercover operations

S6-N5 = Financial approaches are now receiving growing attention too, both as a form of investigation and as a way to reduce the profits of trafficking. They target the proceeds of this crime by freezing and confiscating assets, and also by confiscating the instrumentalities of trafficking (such as vehicles and communication equipment).

S6-L1 = The number and the variety of successful prosecutions of traffickers have grown considerably since the Trafficking in Persons Protocol entered into force. Yet there is little to indicate that the substantial resources put into training programmes for criminal justice actors affect the scale and ramifications of networks.
    .title = More prosecutions, little sign of effect on networks

S6-L2 = At present:
    .title = Current state of investigation and prosecution

S6-L2-a = Trafficking investigations still depend heavily on the testimony of victims, many of whom are reluctant to come forward

S6-L2-b = Many investigations target low-level offenders rather than the organizers and top leaders of networks, or whole networks

S6-L2-c = Criminal justice data collection and reporting deal mainly with the number of investigations and prosecutions; they neither separate low-level offenders from major criminals nor show how far networks are targeted

S6-L2-d = Criminal justice officials in countries of origin have found it particularly difficult to target those at the end of the trafficking chain, who often profit the most and may be complicit in the most flagrant forms of exploitation and abuse

S6-L2-e = Victims continue to be punished for crimes committed as a result of being trafficked

S6-L2-f = Many practitioners show a keen interest in the details of cases and in practical information on how their counterparts in other countries investigate trafficking and prosecute traffickers

S6-L3 = Few programmes have tried to measure how the behaviour of participants in criminal justice capacity-building workshops changes over time. Programme evaluations have, however, often brought out a major obstacle to capacity-building: the high turnover of criminal justice staff.
    .title = Behaviour seldom measured, high staff turnover

S6-L4 = Trafficking in persons is a form of crime that gives rise to complex investigations. Some States may consider the return on investment to be low, given the limited resources that they have for fighting all crime.
    .title = Complex investigations and return on investment

S6-QH = Specific questions to consider when designing programmes to build criminal justice capacity against trafficking could include:

S6-Q1 = Does the criminal justice system concerned have the foundations needed for effective work against trafficking?
    .why = Evaluations often name high staff turnover as a major obstacle to capacity-building (lesson 3). A programme that overlooks such gaps in the foundations may build skills that nobody is able to use.
    .good-1 = For each foundation, what exists in practice and not only on paper
    .good-2 = The gaps that would leave training without effect, one by one
    .good-3 = Who can close each gap: this programme, another one or the authorities
    .good-4 = The sources: interviews with staff, budgets, court files, oversight reports

S6-Q1-a = Does the system have policies on how staff are recruited, rotated and promoted?

S6-Q1-b = Does the system have policies on the use of force?

S6-Q1-c = Does the system have the resources that investigation requires: vehicles, fuel, communication equipment?

S6-Q1-d = Does the system have an independent judiciary?

S6-Q1-e = Does the system have a firm commitment to guarantee the fundamental processes of a fair trial, such as the burden of proof?

S6-Q1-f = Does the system have police officers, prosecutors and judges who can analyse the law correctly and apply the facts to the charges?

S6-Q1-g = Does the system have working procedures for cooperation, both among its own parts and with other key actors (health, labour and child services)?

S6-Q2 = Which particular trafficking patterns do the participants face? Exactly which forms of this crime do they need to be able to counter?
    .why = Many investigations target low-level offenders, and those who profit most can be the hardest to reach (lesson 2 b and d). Training that names no pattern cannot say which part of the chain to work on.
    .good-1 = The patterns in the participants’ own area: exploitation, routes, recruitment, people targeted
    .good-2 = The links of the chain that each service meets, and those that it never sees
    .good-3 = The forms of trafficking that each service must be able to counter
    .good-4 = The sources and their dates, and what remains unknown

S6-Q3 = Have there been successful prosecutions in the country, and which features do they most often share? Which landmark cases can serve as a reference for more effective prosecution?
    .why = Many practitioners are eager for the details of cases and for the methods of counterparts abroad (lesson 2 f). If successes at home go unexamined, training forgoes that interest and has no standard to build on.
    .good-1 = The prosecutions that succeeded, with year, court and form of exploitation
    .good-2 = What they share: evidence, charges, cooperation, weight of the victim’s testimony
    .good-3 = The place in the network of those convicted
    .good-4 = The landmark cases chosen for the training, and what each one teaches

S6-Q4 = Which essential knowledge, skills and attitudes must participants learn to use in order to counter effectively the particular trafficking patterns that they face?
    .why = Investigations still depend heavily on victims’ testimony, and victims are still punished for crimes that trafficking led to (lesson 2 a and e). Training in generalities may leave both as they are.
    .good-1 = What each group of participants must know, be able to do and be willing to do
    .good-2 = The pattern in question 2 that each item serves
    .good-3 = How each item will be tested: questionnaire, simulation, observation at work
    .good-4 = The topics left out on purpose, and why

S6-Q4-a = What must participants learn about the laws and regulations that apply?

S6-Q4-b = What must participants learn about the features and signs by which trafficking is detected and its victims identified?

S6-Q4-c = What must participants learn about planning investigations and making decisions?

S6-Q4-d = What must participants learn about the range of investigative techniques (reactive or proactive investigation, disruption strategies, financial investigation)?

S6-Q4-e = What must participants learn about techniques for interviewing victims?

S6-Q4-f = What must participants learn about assessing the risks to victims?

S6-Q4-g = What must participants learn in order to know other stakeholders, such as NGOs, and be willing to cooperate with them?

S6-Q4-h = What must participants learn in order to present evidence effectively at trial, anticipate the arguments of the defence and answer them convincingly?

S6-Q5 = Do the trainees already have the skills required to absorb the knowledge that the training is meant to spread, and to take the action that it is meant to encourage?
    .why = Little indicates that the substantial resources spent on training have had an effect on networks (lesson 1). People who lack the groundwork may complete a course and still be unable to act on it.
    .good-1 = The starting level that each part of the training assumes
    .good-2 = How and when the participants’ level was checked
    .good-3 = What is offered to those below that level: preparation, simpler content or another course

S6-Q6 = What influence does the training provider have on the selection of candidates? Can the chances of finding suitable candidates be improved?
    .why = A candidate may have been warned, accused of corruption or credibly suspected of involvement in trafficking (note 37). A provider with no say may find itself training people who will not use the skills, or will misuse them.
    .good-1 = Who proposes, chooses and approves candidates, and what say the provider has
    .good-2 = Written criteria: duties, experience, expected time in post
    .good-3 = The check on candidates’ records, and who carries it out
    .good-4 = What the provider can do when an unsuitable candidate is sent

S6-Q6-ex = Could precise criteria help, or training at two levels, with only the best of the first level admitted to the second?

S6-Q7 = What stands in the way of putting learning into practice, and how can these obstacles be overcome?
    .why = Crime statistics that reflect trafficking poorly may be one reason why it is missing from operational priorities (note 38). Trained staff may then return to posts where they have neither the time nor the means to use their skills.
    .good-1 = The obstacles that each service will meet, and how you know
    .good-2 = A way round each one, and who is in charge of it
    .good-3 = The undertakings of superiors: time, means, stable postings
    .good-4 = The obstacles beyond the programme’s reach, and what they cost the expected results

S6-Q7-a = Could trained staff be lost or rotated to other posts?

S6-Q7-b = Could the means to investigate be lacking?

S6-Q7-c = Could operational priorities leave trafficking out?

S6-Q7-d = Could corruption or complicity stand in the way?

S6-Q7-e = Could there be gaps in the procedures for cooperation, within an organization or between organizations?

S6-Q8 = Is there a possibility of giving participants continuing support, so that they put their skills into practice and keep up the new practices over time?
    .why = Few programmes have tried to measure what participants do differently over time (lesson 3), and people interviewed had reservations about stand-alone workshops (note 35). Practices that nobody supports may lapse unnoticed.
    .good-1 = The form of support: mentoring, peer network, advice on live cases, refresher sessions
    .good-2 = Who provides it, for how long and on what budget
    .good-3 = How the use of skills is followed, for at least 12 months after the training
    .good-4 = Whom participants can turn to when something at work holds them back

S6-Q9 = How does the proposed programme relate to other training programmes?
    .why = Much has already been invested in training (lesson 1), while resources for fighting all crime are limited (lesson 4). Programmes that ignore each other may repeat one course and leave other needs unmet.
    .good-1 = Other training on the subject, under way or planned, with its organizer and its audience
    .good-2 = The place of this programme in a national or regional strategy, or the absence of one
    .good-3 = The institution that will keep and update the course
    .good-4 = For training of trainers: how new trainers are selected, assessed and supported

S6-Q9-a = Is there a training or capacity-building strategy for the country or region and, if so, how do the proposed training activities fit into it? Will they be part of a national accreditation system?

S6-Q9-b = How does the training fit in with other programmes under way or planned in this field?

S6-Q9-c = Will the training be attached to a training institution?

S6-Q9-d = If the programme includes training of trainers, what measures are in place to ensure their competence and to help them afterwards?

S6-Q9-d-a = What measures ensure that those who complete the training of trainers have acquired suitable training skills?

S6-Q9-d-b = What measures help the trainers to deliver further training, for example with resources or mentoring?

S6-EH = Evaluating progress in building criminal justice capacity against trafficking

S6-C1 = Looks at how many people the capacity-building activity has covered, or how many have been exposed to it.
    .label = Reach

S6-C1-X = Does not show how far participants gained anything from the training.

S6-C1-I1 = Number of participants in a training session
    .definition = People who took part in a given session, taken from its attendance record.
    .counts = Each person for whom the training is meant and who followed the session to its end, once a session.
    .excludes = People who enrolled and did not come; trainers, interpreters and observers.

S6-C1-M1 = Records of training sessions

S6-C2 = Looks at how satisfied participants have been with the capacity-building programme.
    .label = Participant satisfaction

S6-C2-X = Useful for designing the activity. Never a proxy for the success of the training.

S6-C2-I1 = Proportion of participants who said that they were satisfied with aspects of the training such as content, methodology, length and venue
    .definition = Participants who rate an aspect of the training at or above the level set in advance as “satisfied”, worked out for each aspect.
    .counts = An anonymous answer given at the end of the training, on the same scale for every aspect.
    .excludes = Forms left blank on that aspect; remarks made aloud to the trainer.
    .numerator = Participants who say that they are satisfied with the aspect
    .denominator = All participants who answered on that aspect, with the number who did not answer shown beside it

S6-C2-M1 = Post-training evaluation

S6-C3 = Looks at how far knowledge, attitudes, skills or intended action have changed because of the activity.
    .label = Changes in knowledge, attitudes, skills and intended action
    .erratum = The printed sentence names knowledge, attitudes and intended action, not skills. Read with skills (probable: the printed name of the category includes them, and two of its points measure them).

S6-C3-X = Does not show how likely participants are to put into practice what they have learned. Never a proxy for such practice.

S6-C3-I1 = Change in the number of participants with certain knowledge, attitudes, skills or intentions, for example those who
    .definition = For each point chosen, the number of participants who meet it after the activity, less the number who met it before, measured in the same people.
    .counts = What a participant can name, say or demonstrate, marked against a standard set in advance; for the rest, the participant’s own statement.
    .excludes = People tested only before or only after; answers given with the trainer’s help; a total that mixes several points.

S6-C3-I1-a = Can name three signs of trafficking
    .erratum = Printed “indicateurs de la traite” (“indicators of trafficking”); read “signs” (probable: the same point in section 3 is printed with that word).

S6-C3-I1-b = Can say how to behave towards a presumed victim of trafficking
    .erratum = Printed “victime potentielle”, the term that section 1 uses for people at risk of trafficking; read “presumed victim” (probable: the point concerns criminal justice staff who deal with somebody showing signs of trafficking).

S6-C3-I1-c = Would employ a victim of trafficking who has returned home

S6-C3-I1-d = Demonstrate that they have acquired the skills needed to interview victims of trafficking

S6-C3-I1-e = Say that they are able to apply in their work what they learned in the training

S6-C3-I1-f = Say that they will apply in their work the knowledge and skills acquired

S6-C3-M1 = Questionnaires completed before and after the training

S6-C3-M2 = Demonstration of skills in simulations

S6-C4 = Looks at how far the changes above have lasted over time.
    .label = Persistence of changes in knowledge, attitudes, skills and intended action

S6-C4-I1 = Change in the indicators above over a period of at least 12 months after the activity ends
    .definition = The gap, point by point, between the result measured at the end of the activity and that of the same participants 12 months later or more.
    .counts = A new measurement with the same questions or simulations, including participants who have since changed post.
    .excludes = Participants who could not be reached, whose number is shown apart; people trained since.
    .direction = A level that holds from the end of the activity is a good result; a further rise is not required.

S6-C4-I2 = Number of participants still able to use their skills at least 12 months after the training
    .definition = Participants who still command the skills taught and hold a post in which they can use them, 12 months after the training or later.
    .counts = A skill shown in a simulation or a recent case file, by somebody whose duties call for it.
    .excludes = Staff moved to a post where the skill has no use; confidence stated without a demonstration; a check made earlier.

S6-C4-M1 = Follow-up of training participants

S6-C5 = Looks at how far the activity has led to a change in actions or behaviour.
    .label = Changes in actions or behaviour

S6-C5-X = Does not show how far these changes have an impact on trafficking. May serve as a proxy for that impact only if the link between the actions and the reduction of trafficking is well enough supported.

S6-C5-I1 = Change in the number of cases that lead to investigations, prosecutions and convictions
    .definition = Trafficking cases that reached each of the three stages in the period, against an earlier period of equal length; each stage is counted apart.
    .counts = A case in which an investigation was opened, a prosecution begun or a conviction pronounced for trafficking, at the date of that step.
    .excludes = A case counted again for each person accused; cases brought under other charges, unless shown apart.
    .direction = A rise may come from low-level offenders alone; read it beside indicator 5.2.

S6-C5-I2 = Proportion of these cases in which more than one link of the trafficking chain was prosecuted
    .definition = A link is a role in the chain, such as recruiting, transporting, harbouring, exploiting or handling the money.
    .counts = A case in which people acting at two different links, or more, were prosecuted, in one country or several.
    .excludes = Several people prosecuted for the same role; suspects named but not prosecuted.
    .numerator = Cases in which people acting at two or more links were prosecuted
    .denominator = Cases counted under indicator 5.1 in which a prosecution was begun in the same period

S6-C5-I3 = Change in the satisfaction that victims express with their treatment by the criminal justice system
    .definition = The average rating, or the share of favourable ratings, that victims give to their treatment by police, prosecution service and courts, compared from one round to the next.
    .counts = Answers given freely and in confidence by victims who have dealt with one of these services, on the same scale each time.
    .excludes = Answers collected by the service being rated; the opinion of staff on how they treat victims.
    .direction = Only victims who can be reached answer; show how many were asked and how many declined.

S6-C5-I4 = Change in the number of successful cases that rest on statements by victims or witnesses
    .definition = Cases that ended in conviction in the period and whose judgement relies mainly on such statements, compared with an earlier period of equal length.
    .counts = A conviction whose main evidence is the statement of a victim or witness, as the judgement or the file shows.
    .excludes = Convictions that stand on documents, surveillance or financial evidence, with a statement in support only.
    .direction = A fall is progress only if successful cases as a whole do not fall; show their number beside it.
    .erratum = Printed as a reduction in a number, which fewer successful cases overall would also produce. Read as printed, beside indicator 5.1; open: nothing shows whether a share was meant.

S6-C5-M1 = Court files, analysis of police reports and investigation procedures, case analysis

S6-C5-M2 = Victim satisfaction surveys

S6-C6 = Assesses the real impact on the problem of trafficking.
    .label = Impact on trafficking in persons

S6-C6-I1 = Change in the number of victims helped out of their situation
    .definition = Victims who left the situation of trafficking in the period because of an action by criminal justice or its partners, against an earlier period of equal length.
    .counts = Each person who left with such help, whether or not formally identified, once in the period.
    .excludes = People who left alone and sought help later; people moved to another place who are still exploited.
    .direction = A rise may also mean that there is more trafficking; read it beside indicator 6.2.

S6-C6-I2 = Change in the number of people who are victims of trafficking
    .definition = An estimate of how many people are in trafficking within the area, sectors and period that the study covers, repeated with the same method.
    .counts = People found or estimated by the study, formally identified or not.
    .excludes = Counts of victims identified or supported, which depend on detection; estimates made with another method.
    .direction = A fall in one place may mean displacement to another.

S6-C6-I3 = Number of trafficking networks eliminated
    .definition = Networks that no longer operate in any form, as established by a study some time after the action taken against them.
    .counts = A network whose organizers and means no longer serve trafficking, with no sign of renewed activity by a date set in advance, according to two independent sources.
    .excludes = A network that has lost only low-level members, replaced those arrested, moved, changed its method or been disrupted for a time.

S6-C6-I4 = Number of trafficking networks disrupted
    .definition = Networks that still exist but whose capacity to traffic was reduced for a time by an action against them.
    .counts = A documented setback: a route given up, assets or premises lost, key members held, an activity suspended.
    .excludes = Networks eliminated, counted under indicator 6.3; operations with no known effect on the network.
    .direction = A network that moves from disrupted to eliminated leaves this count; read it beside indicator 6.3.

S6-C6-M1 = Longitudinal mixed-methods studies (qualitative and quantitative)

FN34 = Proactive investigations can help investigators depend less on the testimony of victims. They can also lead up the trafficking chain to those who really profit from trafficking and those who direct it, so that networks are dismantled.

FN35 = Among the evaluations studied in Berman and Marshall (2016). In addition, people interviewed by the Inter-Agency Coordination Group against Trafficking in Persons (ICAT) expressed reservations about the value of stand-alone training workshops for building criminal justice capacity.
    .erratum = Printed “Berman et Marshall (2016)”, while note 18 gives 2011 for a work by the same two authors. Whether the year is a slip or another work is meant is left open: the toolkit cites no other work of theirs.

FN36 = For example, an officer from a higher-income country who had taken part in a successful, highly publicized cross-border investigation told the author in private that a similar operation was unlikely to be carried out, given the resources required.

FN37 = It may also be useful to check whether selected candidates have been given warnings, have been the subject of formal dismissal proceedings or of accusations of corruption, or are suspected by reliable sources of involvement in trafficking.

FN38 = One reason may be that crime statistics, on which many police chiefs rely to decide where limited resources go, often do not reflect trafficking properly.
