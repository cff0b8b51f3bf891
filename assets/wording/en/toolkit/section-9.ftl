# ICAT toolkit, section 9: drawing up national action plans against trafficking

S9-T = Drawing up national action plans against trafficking in persons
    .short = National plans

S9-N1 = Drawing up a national action plan against trafficking in persons starts from the premise that this field needs a tool for planning, setting priorities, coordinating and measuring results.

S9-N2 = Such plans can be extremely useful for:

S9-N2-a = Defining a range of activities to be undertaken against trafficking

S9-N2-b = Bringing out the role of the different organizations

S9-N2-c = Setting up a general framework for the national strategy

D11 = “Business as usual” means the activities that will go on whether or not there is a national action plan.
    .term = Business as usual

S9-L1 = The available data suggest that what a country does against trafficking is not always driven by its national action plan or in keeping with the plan’s objectives. Some Governments, for example, have reported on their counter-trafficking efforts without referring to a national plan.
    .title = Activity does not always follow the plan

S9-L2 = Some action plans, moreover, are more like lists of activities, without a clear definition of objectives and priorities.
    .title = Some plans resemble lists of activities

S9-L3 = Many national action plans come without a budget for their implementation.
    .title = Many plans have no implementation budget

S9-L4 = Other gaps found in the way national action plans against trafficking are drawn up and implemented include:
    .title = Other gaps in making and implementing plans

S9-L4-a = A lack of evidence or data on which to select interventions

S9-L4-b = Activities for which no actor is expressly responsible

S9-L4-c = Significant risks and assumptions left out of account

S9-L4-d = No clearly defined objectives

S9-L4-e = No framework for monitoring and evaluation

S9-QH = Specific questions to consider when drawing up national action plans

S9-Q1 = If the country has had one or more national counter-trafficking plans to date, how far have they been an effective tool for planning and monitoring its response?
    .why = What a country does is not always driven by its plan (lesson 1). Until the reasons are known, a new plan may be set aside in its turn.
    .good-1 = Each plan to date, its period, and the share of its activities that took place
    .good-2 = Decisions that the plan shaped, and decisions taken without it
    .good-3 = How progress was followed, and what reports on the plan were used for
    .good-4 = The reasons for success or failure, and who gives them

S9-Q1-a = Are national plans an effective planning and monitoring tool for the country in other sectors, and if so, in what circumstances?

S9-Q2 = Which stakeholders will play a decisive part in drawing up and implementing the national action plan and in reporting on it?
    .why = In some plans there are activities that no actor is expressly responsible for (lesson 4 b). Organizations that had no say in a plan may not see its activities as theirs to carry out.
    .good-1 = Each stakeholder by name, with its part in drafting, implementing and reporting
    .good-2 = Who decides, and how disagreement is settled
    .good-3 = How survivors can contribute safely and by choice
    .good-4 = Stakeholders missing so far, and how they will be brought in

S9-Q2-a = Which of these stakeholders will help by putting forward ideas for the plan, and which will take the decisions?

S9-Q2-ex = Do they include the main ministries, international organizations, NGOs, donors and the people whom the plan is to serve?

S9-Q3 = Which body will oversee implementation, coordination, monitoring and reporting?
    .why = Some Governments have reported on their efforts without referring to a national plan (lesson 1). Where no body oversees the plan, nobody may notice that work and plan have parted.
    .good-1 = The body’s name, mandate and place in government, and the text that sets them
    .good-2 = Staff, budget and knowledge of trafficking, compared with the four tasks
    .good-3 = Its means of obtaining information and action from other bodies
    .good-4 = For a committee, who sits on it, for how long, and with what power to commit their organization

S9-Q3-a = Does this body have the capacity for the task, in staff, understanding of trafficking and resources?

S9-Q3-b = If the body is a multisectoral committee, what arrangements are in place to ensure consistency of representation?
    .erratum = Printed “cohérence de la représentation”. Read consistency in the sense of continuity: the same people represent each sector over time (probable: the question is about who sits on a committee, not about whether its members agree).

S9-Q4 = What data are available to support the drawing up of the national action plan?
    .why = Of the 11 national plans in one review, only four were backed by data (note 53). Interventions chosen without data may miss the patterns of trafficking found in the country.
    .good-1 = Sources at hand on patterns and trends, with year, coverage and limits
    .good-2 = What evaluations of earlier plans and programmes found
    .good-3 = Known gaps in the data, and how the plan allows for them
    .good-4 = The source on which each main choice in the plan rests

S9-Q4-ex = Are there data on trafficking patterns and trends, research, or evaluations of how earlier action plans and other counter-trafficking programmes were implemented?

S9-Q5 = What budget is available to implement the national action plan?
    .why = Many national plans have no budget for implementation (lesson 3), and none of those in one review was fully costed (note 53). Activities without money behind them may never leave the page.
    .good-1 = Amounts by source and year, marked as secured, promised or hoped for
    .good-2 = The cost of the plan beside the money available, and the difference
    .good-3 = Resources for coordination, monitoring and reporting, not only for activities
    .good-4 = Who will seek the missing money, from whom and by when

S9-Q5-ex = Does it come from the State, from donors or from the private sector?

S9-Q6 = How are priorities set in the light of the available budget?
    .why = Some plans list activities without clear priorities (lesson 2). When money then runs short, something other than the plan decides what is done first.
    .good-1 = The criteria for ranking activities, and who applied them
    .good-2 = Action items kept apart from business as usual (note 55)
    .good-3 = What will be done with the money secured, and what waits for more
    .good-4 = When and by whom priorities are reviewed

S9-Q7 = How should the national action plan be structured?
    .why = A plan is meant to serve planning, priorities and coordination (introduction), and its headings can work against that. The four Ps have tended to divide the design of interventions into compartments (section 2, introduction).
    .good-1 = The structure chosen, the alternatives considered, and the reasons
    .good-2 = Objectives under each heading that answer trafficking as found in the country
    .good-3 = Provision for activities that fall under more than one heading
    .good-4 = How the structure helps to follow progress and to report

S9-Q7-ex = Should it follow the framework of the four Ps, for example, or the specific features of trafficking and exploitation in the country?

S9-EH = Evaluating progress in drawing up national action plans

S9-C1 = Looks at who is made responsible for overseeing and coordinating the plan, for reporting, for monitoring and for each activity.
    .label = Responsibility

S9-C1-I1 = Whether responsibility for overseeing and coordinating implementation of the national action plan is clearly assigned to a given organization or body (such as a multisectoral committee)
    .definition = The plan names one organization or body that steers its implementation and keeps all those involved working in step.
    .counts = A named body with both tasks, oversight and coordination, set down in the plan.
    .excludes = A mention of “the Government” or “the partners”; a body named without these tasks; a coordinating role that exists only in practice.

S9-C1-I2 = Whether responsibility for reporting on the national action plan is clearly assigned to a given organization or body (such as a multisectoral committee)
    .definition = The plan names the organization or body that draws up reports on how the plan is going.
    .counts = A named body that must report, with the readers or the frequency of its reports stated.
    .excludes = An undertaking to report that names nobody; reports on trafficking in general that do not deal with the plan.

S9-C1-I3 = Whether responsibility for overseeing the monitoring of implementation of the national action plan is clearly assigned to a given organization or body
    .definition = The plan names who sees to it that progress is tracked, whether or not that body collects the data itself.
    .counts = A named body with this task; the body that coordinates or reports, if the plan gives it this task too.
    .excludes = Organizations that only supply data; a passage on monitoring that names nobody.

S9-C1-I4 = Whether responsibility for carrying out each activity in the national action plan is clearly assigned to a given organization or body
    .definition = Every activity has one organization or body that answers for it, whoever else takes part.
    .numerator = Activities for which the plan names one responsible organization or body
    .denominator = All activities in the plan
    .counts = An activity with one named lead, alone or with supporting partners.
    .excludes = “All partners” or “relevant ministries”; a list of participants with no lead.

S9-C1-M1 = National action plan

S9-C2 = Looks at whether money is set aside for the plan, its activities and its monitoring, and whether the budget is realistic.
    .label = Budget of the plan

S9-C2-I1 = Whether each activity in the national action plan is budgeted
    .definition = The plan or its annexes give an amount for every activity taken separately.
    .numerator = Activities with an amount of their own in the plan or its annexes
    .denominator = All activities in the plan
    .counts = An amount for the activity; a stated zero where staff already paid can do the work.
    .excludes = One total for several activities; “to be determined”; a source of money with no amount.

S9-C2-I2 = Whether resources for implementing the national action plan are provided for in the budget
    .definition = Money for carrying out the plan appears in a State or donor budget, beyond the figures in the plan itself.
    .counts = A line in an adopted State budget; an approved donor budget that names the plan or its activities.
    .excludes = A request awaiting approval; a pledge without an amount; money for counter-trafficking work outside the plan.

S9-C2-I3 = Whether the budget is realistic
    .definition = Amounts match what the activities are likely to cost, and the total is within reach of the sources named.
    .counts = Amounts traceable to prices, salaries or past spending; a total that secured and probable income can cover.
    .excludes = Round sums with no working shown; a total that rests on donors who have not been approached.

S9-C2-I4 = Whether the budget provides resources for the tasks of the organization or body responsible for monitoring the national action plan and reporting on it
    .definition = There is money set apart for tracking progress and writing reports, available to the body in charge of them.
    .counts = Sums for staff time, data collection, meetings or reports linked to these two tasks.
    .excludes = The body’s general running costs with no share marked for the plan; money for a single outside evaluation.

S9-C2-M1 = National action plan; State and donor budgets

S9-C3 = Looks at whether key actors have a place in the plan and whether clear processes exist for coordination and for seeking external funding.
    .label = Partnership and coordination

S9-C3-I1 = Whether all key actors, NGOs among them, are included in the national action plan
    .definition = Every organization, public or not, whose work the plan depends on has a stated part in it.
    .counts = Ministries, law enforcement agencies, labour inspection, NGOs and others that are named with a task.
    .excludes = Presence at a consultation without a task in the plan; “civil society” with no organization named.

S9-C3-I2 = Whether clear processes are in place to coordinate implementation of the national action plan, including regular multidisciplinary, cross-sector meetings
    .definition = Those involved know how they coordinate: who convenes them, how often, and how decisions reach those who carry them out.
    .counts = A written procedure with a meeting schedule, where several sectors and disciplines attend.
    .excludes = Meetings called only in a crisis; meetings within one ministry; a committee on paper with no schedule.

S9-C3-I3 = Whether clear processes are in place for approaching external donors to fund counter-trafficking activities in keeping with the priorities of the national action plan
    .definition = There is an agreed way of seeking outside money, and it puts the plan’s priorities first.
    .counts = A written procedure saying who approaches donors, for which priorities, and how requests are kept from overlapping.
    .excludes = Requests by single organizations outside the plan; activities chosen by a donor and added to the plan afterwards.

S9-C3-M1 = National action plan

S9-C4 = Looks at how clearly objectives, activities, assumptions and risks are stated and linked.
    .label = Logic of the national action plan

S9-C4-I1 = Whether the objectives are clear and relevant
    .definition = Each objective says what is to change and for whom, and answers a problem that the plan describes.
    .counts = An objective whose achievement could be checked and whose reason can be found in the plan.
    .excludes = An activity put as an objective, such as holding a training course; an aim that would suit any country.

S9-C4-I2 = Whether the links between activities and objectives are clear
    .definition = A reader can tell which objective each activity serves and how it is expected to help.
    .counts = An activity tied to an objective, with the expected step from one to the other stated.
    .excludes = Activities merely listed under a heading; an objective with no activity; an activity that serves no stated objective.

S9-C4-I3 = Whether assumptions and risks are clearly stated
    .definition = The plan sets out what must hold true for it to work and what could prevent that.
    .counts = Assumptions and risks specific to the plan, tied to an objective or activity.
    .excludes = General remarks on political will or funding; risks that can only be read between the lines.

S9-C4-M1 = National action plan

S9-C5 = Looks at the indicators of the plan and at its provision for monitoring and evaluation.
    .label = Monitoring and evaluation

S9-C5-I1 = Whether the indicators are clear, relevant and measurable
    .definition = Two people using the same indicator would measure the same thing, and it would tell them whether an objective is being reached.
    .counts = An indicator with its unit and data source, tied to an objective.
    .excludes = “Improved capacity” with no measure; an indicator for which no data exist or are planned.

S9-C5-I2 = Whether the plan has a monitoring and evaluation component or is accompanied by a plan for it
    .definition = The plan itself, or a second document adopted with it, says what is monitored and evaluated, when and by whom.
    .counts = A chapter of the plan or a separate monitoring and evaluation plan with tasks and dates.
    .excludes = A promise to evaluate with no date or body; a list of indicators alone.

S9-C5-M1 = National action plan

U33 = The questions in this section are meant to give guidance on drawing up action plans. For what national action plans should contain, recommendations can be found in the Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006).

FN53 = A review of the national plans of 11 countries under the UNODC GLO.ACT programme (2016), for example, shows that only four of them were backed by data and only five had measurable indicators (mainly based on results); none set out risks and assumptions clearly, and none was fully budgeted.
    .erratum = Printed “basés sur les résultats”, restated here as “based on results”. Whether outputs are meant instead remains open: the French word can render either, and the note gives no example.

FN54 = These questions are meant to give guidance on drawing up action plans. For the content of national action plans, recommendations can be found in the Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006) of the International Centre for Migration Policy Development.

FN55 = To make budgeting easier, activities can be divided into action items and “business as usual”, meaning activities that will go on whether or not there is a national action plan (for example, increasing school enrolment and similar work that other plans generally cover). New Zealand’s Plan of Action to Prevent People Trafficking is an example of this approach.
