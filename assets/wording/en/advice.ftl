# What Jalon points out: what the file shows, why it matters, what would settle it. One message a rule of catalogue/rules.ron.
# Variables quote the team’s own words.

## General

advice-actor-unnamed = The design does not say yet whose behaviour is to change.
    .why = Every effective response asks somebody to act otherwise: those who traffic, officials, employers, buyers or people at risk. Where nobody is named, no activity can be tied to a result.
    .settle = Name the group and what it would do otherwise.

advice-barrier-unanswered = The obstacle { $barrier } is named, and nothing in the design answers it.
    .why = Obstacles that are seen and left in place are among the gaps that evaluations find again and again.
    .settle = Say what the programme does about it, name the activity, or say why it is left to others.

advice-displacement-unanswered = The design prevents or represses trafficking and does not say yet whether it could push it elsewhere.
    .why = What falls in one place can rise in another, with other victims, methods or offences, and a count taken in the first place will not show it.
    .settle = Go through the five forms of displacement, in time, by method, by target, by place and by type of offence, and say how likely each is.

advice-external-factor-unanswered = External factors are named, and for some of them the design says nothing of what will be done.
    .why = A factor that is known and left alone decides the result in the programme’s place.
    .settle = For each factor, say how it is met, softened or watched; enter it among the risks.

advice-risk-unanswered = The risk { $risk } has no response yet.
    .why = A risk without a response is a list entry: when it comes about, nobody will know what was meant to happen.
    .settle = Say what lowers it, what would be done if it came about, or that it is accepted and by whom it is watched.

advice-capacity-not-shown = Activities are chosen ({ $activities }), and it is not shown that the expertise and means for them are there.
    .why = Activities that outgrow the people who carry them out are cut, delayed or done without the skills they need.
    .settle = Say who brings which skills, and which partners, staff or money are still needed.

advice-no-learning = The design does not say yet how its results will be measured and learned from.
    .why = Measurement that is not built in from the start arrives too late for a baseline, and the next programme learns nothing.
    .settle = Say what is measured, by whom, with what money, and when the design is looked at again.

advice-rests-on-awareness = The design counts on awareness to lead to safer behaviour, and shows no data or study that it will here.
    .why = Many studies find that people who know a risk do not necessarily act on it; this is one of three assumptions that programmes often make and seldom test.
    .settle = Give the data, evaluation or research behind it with its source, add what makes the action possible, or reconsider the approach.

advice-rests-on-local-fall = The design counts a fall in one place or group as a fall overall, and shows no data or study that it is.
    .why = Work on other crimes gives many examples of a local fall that was a move; the total may be what it was.
    .settle = Give the evidence with its source, look beyond the area you work in, or word the result as local.

advice-rests-on-training = The design counts on training to turn into action, and shows no data or study that it will here.
    .why = Skills stay unused where posts, means, orders or supervision do not let people use them.
    .settle = Give the evidence with its source, or add what turns learning into practice: support at work, means, mandate.

advice-ask-awareness = Does the design rest on awareness leading to safer behaviour? The file does not say.
    .why = It is a common assumption that often goes unspoken, and nobody tests what nobody has said.
    .settle = Answer yes or no beside the question; if yes, say what it rests on.

advice-ask-local-fall = Does the design rest on a local fall being an overall fall? The file does not say.
    .why = A programme rarely states this assumption, yet its results are read as though it held.
    .settle = Answer yes or no beside the question; if yes, say what shows it.

advice-ask-training = Does the design rest on training turning into action? The file does not say.
    .why = Workshops are easy to hold and to count; whether anything changes at work afterwards is another matter.
    .settle = Answer yes or no beside the question; if yes, say what turns learning into practice.

advice-assumption-unproven = The assumption { $risk } rests on nothing that the file shows.
    .why = Considerable numbers of programmes rest on assumptions that research does not bear out, often without saying so.
    .settle = Say what it rests on, plan how to find out, or design for the case that it fails.

## Pattern and mix

advice-activities-before-pattern = Activities are chosen ({ $activities }) before any pattern of trafficking is described.
    .why = Each pattern has its own contributing factors, and what works on one may miss the next.
    .settle = Describe the pattern or patterns that the programme is about, then look at the activities again.

advice-supply-side-only = Everything chosen ({ $sections }) works on people’s vulnerability, the supply side alone.
    .why = No independent evaluation has found that such work by itself reduced trafficking, though several reviews looked for one.
    .settle = Add work on those who profit, on demand or on tolerance, tie the programme to others who do it, or reconsider the approach.

advice-single-p = All that is chosen ({ $sections }) belongs to one of the Ps, and no tie to the others is stated.
    .why = Prevention, prosecution and protection designed apart, with no flow between them, undo part of each other’s work.
    .settle = State how the programme is tied to work on the other Ps, its own or that of partners.

advice-factors-out-of-reach =
    In the pattern { $pattern }, { $factors } { $count ->
        [one] counts as a cause and is
       *[other] count as causes and are
    } out of the programme’s reach.
    .why = A cause that the programme cannot move will go on feeding the pattern; a design built on moving it promises too much.
    .settle = Enter such factors among the external factors and risks, and build on those within reach.

advice-all-factors-out = In the pattern { $pattern }, not one of the factors named can be reached or influenced by the programme.
    .why = If nothing that feeds the pattern lends itself to action, no choice of activities will weaken it.
    .settle = Look for factors closer at hand, choose another pattern, or put the resources elsewhere.

advice-factor-reach-unsaid = In the pattern { $pattern }, it is not said yet how far these are within the programme’s reach: { $factors }.
    .why = Which factors the programme can move decides what it can promise.
    .settle = Mark each factor as within reach, under influence or out of reach.

advice-response-left-aside = The response { $response } is judged effective and feasible, and the section it leads to is not chosen.
    .why = The thinking in section 2 is meant to lead to the choice among sections 3 to 9.
    .settle = Choose that section, or say in the scope why it is left out.

advice-difference-without-data = The design says what sets victims apart from others, without data that compare the two.
    .why = Victims may have little schooling, and no less than their neighbours: only a comparison tells a cause from a common condition.
    .settle = Give the comparative data and their source, plan to collect them, or withdraw the claim.

## Awareness

advice-awareness-level-unknown = What the target group already knows has not been found out.
    .why = Campaigns often tell people what they know already; this is the first of five gaps that evaluations keep finding.
    .settle = Find out before the message is written, or plan the survey that will.

advice-awareness-action-unnamed = The action that people should take once they know is not named.
    .why = Awareness changes nothing by itself; it works only through what people then do.
    .settle = Name the action in words that the target group would use.

advice-awareness-obstacles-left = Obstacles to the action are described, and the design does not lift all of them.
    .why = People who are persuaded and held back do what they did before.
    .settle = For each obstacle, name what lifts it, who does so, or why it is left.

advice-awareness-link-unargued = How the action would bear on trafficking is not argued, or nothing supports the argument.
    .why = An action can be widely taken up and leave trafficking as it was; only the argument, once written down, can be tested.
    .settle = Write the steps from the action to trafficking, and what each rests on.

advice-awareness-not-assessed = No indicator is chosen for the awareness work.
    .why = Results that nobody assesses are the fifth of the common gaps, and the reason why so little is known of what awareness achieves.
    .settle = Choose at least one indicator on a rung above reach.

advice-group-without-channel = For { $group }, no source of information that they trust is named.
    .why = A message is believed or not for the sake of whoever brings it.
    .settle = Ask the group whom it believes, and name that person, place or medium.

advice-one-message-for-all = The target group is mixed, and one message is meant for all of it.
    .why = What speaks to a young man in one language may pass by his mother in another.
    .settle = Divide the group, or show that one message and one source serve every part of it.

advice-no-action-possible = The campaign calls for an action that people cannot take with what they have today.
    .why = Fear without a way out teaches people to look away.
    .settle = Add what makes the action possible, or choose one that is.

## Livelihoods

advice-no-threshold = The income or work for which people would stay is not known.
    .why = People who mean to leave often do not see what is offered as a real alternative.
    .settle = Ask people who intend to leave, and write the level down with its source.

advice-threshold-out-of-reach = The programme cannot bring people up to the level at which they would stay.
    .why = Below that level, more income may pay for the journey instead of replacing it.
    .settle = Narrow the group, raise what is offered, combine it with other work, or reconsider the approach.

advice-most-vulnerable-missed = The livelihood activities may not reach those most at risk.
    .why = Credit goes to those likely to repay it, who are seldom the people whom trafficking finds first.
    .settle = Say how the poorest and least free can take part: grants, paid training, places kept for them.

advice-livelihoods-alone = Livelihoods stand alone in this design.
    .why = There is very little to show that they prevented trafficking on their own; within a broader set of measures they may have a part.
    .settle = Say which other work they are combined with, in this programme or beside it.

advice-season-ignored = Migration is to be counted, and the file does not say that the seasons are allowed for.
    .why = A count taken before the harvest and one taken after differ, programme or no programme.
    .settle = Count over the same months each time, and say so beside the question and in the indicator.

advice-livelihood-displacement = Section 4 does not say yet whom traffickers would turn to if this group became less vulnerable.
    .why = There are more people who wish to leave than any programme can employ, and networks move on to them.
    .settle = Say how easily they could, and what the programme would see of it.

## Law

advice-law-identification-absent = The reform does not provide for victims to be identified and referred, or does not say so.
    .why = An offence without identification finds few victims, and those it finds are met as suspects or as strangers to the case.
    .settle = Provide for both in the law or its regulations, or name where they are provided for already.

advice-law-rights-absent = The reform does not secure the rights of victims, foreign and national, or does not say so.
    .why = Where rights hang on cooperation or on papers, people stay away, and the case stays without them.
    .settle = State the rights, for whom they hold and on what condition: none that harms.

advice-offence-alone = The reform deals with the special offence alone, while cases can go on being charged under other provisions.
    .why = Other charges are often easier to prove; victims may then miss services, and the case drops out of counter-trafficking data.
    .settle = Give victims the same services and count the cases whatever the charge, or widen the reform.

advice-guidance-missing = Nothing yet guides those who are to apply the law.
    .why = A text without procedures is read differently in every office, or not used at all.
    .settle = Plan the regulations, operating procedures and prosecution guidelines, and who will write them.

advice-companies-left-out = Companies as legal persons, and their supply chains, are left out.
    .why = Where only individuals answer for it, the business that profits can go on.
    .settle = Cover legal persons and what they owe in their supply chains, or say where the law already does.

advice-finance-left-out = Financial investigation and confiscation are left out.
    .why = A conviction that leaves the proceeds in place leaves the reason for the crime in place.
    .settle = Provide for tracing, freezing and confiscating proceeds and instrumentalities, or name the law that does.

advice-wider-actors-left-out = Actors outside criminal justice have no part in the law, or the file does not say which.
    .why = Labour and health inspectors and NGOs meet victims whom the police never see.
    .settle = Give them a role in identification, referral or procedure, with the right to act on it.

## Criminal justice

advice-training-without-follow-up = Nothing supports participants at work once the training is over.
    .why = Few programmes have looked at what participants do later; what is known speaks of staff lost and skills unused.
    .settle = Plan mentoring, visits, a network or refreshers, with money and someone in charge.

advice-no-say-in-selection = The training provider has no say in who takes part, or the file does not say so.
    .why = Seats filled as a favour or by rotation train people who will not handle a case.
    .settle = Agree on criteria, or train at two levels and admit the best of the first to the second.

advice-turnover-unanswered = Trained staff are often lost or moved, and the design does not allow for it.
    .why = Evaluations have often named turnover as the main obstacle to building capacity.
    .settle = Agree on minimum stays, train teams, write things down, or train again as people come.

advice-preconditions-missing = Foundations that the training needs are missing. The first question is whether they can be influenced.
    .why = Training laid on a system that cannot use it spends money and goodwill.
    .settle = Say whether the programme can influence them; then plan that work first, or look elsewhere.

advice-preconditions-beyond-reach = Foundations that the training needs are missing, and the programme cannot influence them.
    .why = The guidance asks, in that case, whether the resources would do more good somewhere else.
    .settle = Reconsider the approach, or say what the training achieves without those foundations.

advice-testimony-alone = Cases rest on the testimony of victims, and other evidence is not among the skills to be learned.
    .why = Many people are reluctant to testify, and pressing them can do harm.
    .settle = Add financial, digital and physical evidence to what participants learn, and proactive investigation.

advice-low-level-only = Investigations reach low-level offenders and not those who organize and profit.
    .why = Networks replace people at the bottom; figures that do not tell levels apart hide it.
    .settle = Train for work on networks and money, and count by level.

advice-victims-punished = Victims are still punished for acts that trafficking led them to commit.
    .why = Punishment does a second harm, and it teaches others not to come forward.
    .settle = Teach and plan for non-punishment: detention, charges and prosecution, with guidance that binds.

advice-training-on-its-own = The training is tied neither to a national strategy nor to a training institution, or the file does not say so.
    .why = What belongs to nobody’s curriculum ends with its funding.
    .settle = Tie it to a strategy, an institution or an accreditation, or say why it stands by itself.

## Identification

advice-services-by-identifier = What help a person gets depends on who identified them, or where.
    .why = Two people with the same needs are then treated differently by the accident of the door they came through.
    .settle = Have all bodies agree on one list of services that follows need, and check that it does.

advice-law-covers-some = The law does not cover all forms of trafficking or all who may be victims.
    .why = People whom the text leaves out are not looked for, and not found.
    .settle = Say how they are identified all the same, or add work on the law (section 5).

advice-places-without-data = The places and people looked at are not chosen on data, or the file does not say so.
    .why = What has been gathered shows that detection is not always aimed at the right places or people.
    .settle = Use data on how people were identified, knowing that they cover only those who were found.

advice-identification-obstacles-left = Obstacles to identification are described, and no way past them is.
    .why = An obstacle that is known and not met keeps the same people unseen.
    .settle = For each obstacle, say what will be tried, by whom and when.

advice-avoidance-unaddressed = Reasons why people avoid formal identification are left as they are.
    .why = Some stay away because what follows does not meet their needs, or frightens them.
    .settle = Say which reasons you know, and what the programme changes: services without status, no deportation, no complaint required.

advice-missed-occasions = Occasions on which people could have been identified earlier are not analysed, or the file does not say so.
    .why = Many people tell of several such occasions before they got away; each shows where somebody could have seen.
    .settle = Plan how to learn of them from those who wish to speak, safely, and who will use what is learned.

advice-nuisance-calls-counted = Nuisance and misdialled calls count among the results of the hotline.
    .why = Many hotlines receive a great number of them, so that the total says little.
    .settle = Count valid calls alone, and write down what makes a call valid.

## Support

advice-closed-shelter = People housed in the shelter may not leave it freely.
    .why = Confinement is one of the reasons why people refuse help, and it wrongs those who accept it.
    .settle = Open the shelter, and meet risks with each person, by agreement.

advice-return-by-default = Return to the place of origin is what is offered first.
    .why = People go back to what made them leave, and some refuse help for fear of it.
    .settle = Offer residence, resettlement or safe migration beside return, and let the person choose.

advice-short-term-help = Help ends before reintegration does.
    .why = Assistance tends to be short and not aimed at a life afterwards.
    .settle = Let needs set the end, or hand over to services that last, by name.

advice-no-reflection-period = People have no reflection period before they decide whether to cooperate.
    .why = Such a period can serve both the person and the case; many States provide none.
    .settle = Provide for one in law or by agreement with the prosecution service, with help during it.

advice-no-way-to-compensation = People have no way to compensation or unpaid wages that works in practice.
    .why = Those who received it say that it helped them live again, and that it lessened what they carried.
    .settle = Name the route, who accompanies people on it, and what it costs.

advice-asylum-information-missing = People who may need asylum are not told how to apply, or cannot.
    .why = Some are sent back to danger without ever having been asked.
    .settle = Give the information at first contact, in a language the person understands, and open the way to the procedure.

advice-child-help-needs-label = A child must be designated a victim of trafficking to be helped.
    .why = The Convention on the Rights of the Child gives every vulnerable child the same claim to protection and support.
    .settle = Open the help to every child who needs it, whatever the designation.

advice-child-help-apart = Help for child victims stands outside the child protection system.
    .why = A service apart has no guardians, no follow-up and no place to go when the programme ends.
    .settle = Make it part of the system, with the programme adding what the system lacks.

advice-no-anonymous-feedback = People who are helped cannot give anonymous feedback.
    .why = Very little is known of how those helped judge the help; nobody complains by name to whoever houses them.
    .settle = Open a way that costs nobody their services, and say who reads it and what follows.

advice-no-long-follow-up = Reintegration is not followed over the long term.
    .why = Monitoring is usually short, so that nobody can tell whether a livelihood lasts.
    .settle = Plan follow-up at 6, 12 and 24 months at least, with the person’s consent.

advice-services-unequal = Services differ with the body that made the identification, or with the place.
    .why = Help should follow what a person needs, not the uniform of whoever met them first.
    .settle = Agree with all bodies on the same services, and count what each group receives.

## National plans

advice-plan-is-a-list = The plan lists activities without saying what they are for or what comes first.
    .why = When money runs short, a list gives no reason to keep one thing and drop another.
    .settle = State the objectives, then the order, in the light of the money there is.

advice-plan-without-budget = The plan has no budget of its own, or the file does not say which.
    .why = Many plans are adopted so, and are then carried out by chance and by donors.
    .settle = Cost each activity, and name the source of each sum or the gap.

advice-plan-nobody-responsible = Activities of the plan have no body that answers for them, or the file does not say which.
    .why = What is everyone’s task is done by no one, and nobody reports on it.
    .settle = Name one responsible body per activity, and the one that oversees the whole.

advice-plan-risks-unsaid = The plan does not state its risks and assumptions.
    .why = Plans have been found to leave significant ones out of account, and to fail by them.
    .settle = State them, and what is done about each.

advice-plan-without-monitoring = The plan does not say how it will be monitored and evaluated.
    .why = A country can then act for years without knowing whether the plan guides anything.
    .settle = Add a framework with indicators, dates, money and someone in charge.

advice-plan-without-evidence = The measures of the plan were not chosen on data, or the file does not say on which.
    .why = Measures chosen without data repeat those of the last plan, whatever these achieved.
    .settle = Name the data, research and evaluations used, or plan to gather what is missing.

advice-representation-not-secured = Nothing makes sure that the same people represent each member in the committee.
    .why = A committee whose faces change each time begins each time anew.
    .settle = Agree on named posts, deputies and how a seat is handed on.

## Indicators

advice-section-without-indicator = Section { $section } is being worked on and has no indicator yet.
    .why = Without one, nobody will be able to say what changed.
    .settle = Choose one from the toolkit or write your own.

advice-low-rungs-only = All the indicators of section { $section } stand on low rungs: { $indicators }.
    .why = They show who was met and what people know, think or have; none shows that anybody acts differently.
    .settle = Add an indicator of lasting change or behaviour, or say in the note why there is none.

advice-stands-for-too-much = The indicator { $indicator } is used to show more than its category allows.
    .why = The toolkit says which rungs may never stand in for a higher one, and which may only on the strength of tested evidence.
    .settle = Hang it on the step that it measures, add one for the higher step, or record the tested evidence of the link.

advice-impact-too-early = The indicator { $indicator } calls for an impact study, and the file does not show that the programme is ready for one.
    .why = Such studies are long and expensive, and fit mature programmes that were first checked for readiness.
    .settle = Say beside section 1, question 6 that the programme was found ready, or measure behaviour for now.

advice-indicator-incomplete = The indicator { $indicator } still lacks: { $lacks }.
    .why = A figure with nothing before it, nothing to aim at or nobody to take it cannot be read.
    .settle = Fill in what is missing, or say why this indicator does without.

advice-not-split = The indicator { $indicator } is not split by { $lacks }.
    .why = A total can hide that a programme serves men and misses women, or adults and not children.
    .settle = Split the figures, or say that they concern one group alone.

advice-share-needed = The indicator { $indicator } is a bare count, where a share would tell more.
    .why = A count grows with the work done; only out of how many shows whether more of those concerned are served.
    .settle = Record a numerator and a denominator.

advice-follow-up-too-soon = For { $indicator }, the last date falls sooner than the follow-up that the toolkit prints: { $window }.
    .why = What is measured too early shows what is fresh, not what stays.
    .settle = Move the date, or say why an earlier one is enough.

advice-worded-as-caused = Results are worded as caused by the programme.
    .why = The indicators measure change; they do not set out to show how much of it is the programme’s doing.
    .settle = Write what changed while the programme worked, and what else may have changed it.

## Process

advice-not-relevant-without-reason = { $question } is set aside as not relevant, without a reason.
    .why = A reader cannot tell a question that does not apply from one that nobody wished to answer.
    .settle = Write the reason in a line.

advice-missing-without-activity = { $question }: the information is missing, and no activity is planned to produce it.
    .why = The gap stays open for as long as nobody is charged with closing it.
    .settle = Plan an activity with someone in charge and a date, as part of the programme.

advice-change-unsaid = { $question }: the answer calls for a change of design, and the change is not written.
    .why = What is seen in an answer and not carried into the design is lost by the next draft.
    .settle = Write what changes, and make it an action if somebody has to do it.

advice-evidence-without-source = { $question }: the answer claims evidence ({ $evidence }) and names no source.
    .why = Evidence that nobody can look up counts as an opinion.
    .settle = Name the source with a link or a page, or lower the claim.

advice-lesson-passed-over =
    { $count ->
        [one] One lesson of section { $section } is
       *[other] { $count } lessons of section { $section } are
    } neither adopted nor set aside: { $lessons }.
    .why = The same gaps return from programme to programme because what was learned is not taken up.
    .settle = For each lesson, say where it is in the design, why it does not apply, or why the risk is accepted.

advice-lesson-without-note = { $lesson }: what is done with it is said, not where or why.
    .why = A decision without its reason cannot be looked at again by whoever comes next.
    .settle = Write where it stands in the design, or the reason.

advice-accepted-without-owner = A risk is accepted and nobody follows it: { $what }.
    .why = A risk that is accepted and not watched is a risk forgotten.
    .settle = Name the post that follows it.

advice-facts-unsaid =
    { $count ->
        [one] One fact is
       *[other] { $count } facts are
    } asked for beside answers of section { $section } and not stated: { $facts }.
    .why = Advice rests on such facts and guesses none of them from the text.
    .settle = Answer yes, no or not known beside the question.

advice-facts-unknown =
    { $count ->
        [one] One fact of section { $section } is
       *[other] { $count } facts of section { $section } are
    } not known, and nothing is planned to find out: { $facts }.
    .why = Some of these facts decide whether people are helped or harmed.
    .settle = Plan how to find out, with someone in charge and a date, as a gap of that question.

advice-chain-broken = Nothing yet shows that { $from } leads to { $to }.
    .why = A chain holds no better than the link that rests on nothing.
    .settle = Say what supports the step, plan to find out, or change the design.

## Do no harm

advice-small-count = Figures under 11 for { $indicator } would be published: { $figures }.
    .why = Where few people are counted, those who know the place can tell who they are.
    .settle = Keep the figures inside, merge groups or periods, or write “fewer than 11”.

advice-personal-name = Text at { $place } looks like a person’s name beside an age or a place: { $hit }.
    .why = A name with an age or a village is enough to find someone, for family and traffickers alike.
    .settle = Take it out, or mark it as harmless if it names nobody at risk.

advice-personal-phone = Text at { $place } looks like a telephone number: { $hit }.
    .why = A number in a shared file can be called by anybody who reads it.
    .settle = Take it out, or mark it as harmless if it is a public line.

advice-personal-number = Text at { $place } looks like the number of an identity document or file: { $hit }.
    .why = Such a number opens other registers to whoever holds it.
    .settle = Take it out, or mark it as harmless if it is no person’s.

advice-personal-address = Text at { $place } looks like the address of a shelter: { $hit }.
    .why = People are safe there only as long as the place is not known.
    .settle = Take it out, or mark it as harmless if it is a public office.

## The nine principles

advice-principle-not-shown = Of the answers, facts and figures that bear on the principle { $principle }, none shows it yet.
    .why = The framework asks for its nine principles in every part of a response, not in a chapter of their own.
    .settle = Look at the questions and facts listed under the principle, or write where the design follows it.
