# ICAT toolkit, introduction: origin, purpose, scope and use of the toolkit, notes 1 to 3

IN-T = Introduction to the toolkit

IN-P1 = The toolkit builds on an ICAT issue paper on the current state of evaluation practice in the field of trafficking. That paper rested on a review of the literature, which took in the findings of several meta-evaluations, and on a survey of stakeholders in counter-trafficking. One of its main findings concerned gaps in the design of counter-trafficking programmes. In many cases, its authors found, the programmes and the activities underlying them neither took account nor made use of accumulated knowledge, including findings and lessons from earlier evaluations, in counter-trafficking and in other fields. Similar gaps, repeated time and again, weakened programme design and limited what evaluations could add.

IN-P2 = The issue paper and ICAT’s consultations showed that the field lacked suitable tools and resources for absorbing, analysing and using accumulated knowledge. In response, ICAT developed a first set of tools, accessible and easy to use, to help practitioners put what the sector has learned into practice and improve their counter-trafficking programmes.

IN-S4 = Section 4: Preventing risky migration through better livelihoods

IN-S5 = Section 5: Strengthening the legal framework on trafficking in persons

IN-S6 = Section 6: Building criminal justice capacity to suppress trafficking in persons

IN-S7 = Section 7: Identifying victims of trafficking rapidly and accurately, and referring them

IN-S8 = Section 8: Providing victims of trafficking with support and durable solutions

IN-S9 = Section 9: Drawing up national action plans against trafficking in persons

IN-H = How to use the toolkit

D1 = A temporary undertaking with a set starting point, a set end point and precise objectives; once these are met, the project is over.
    .term = Project

D2 = A group of related projects managed in a coordinated way, usually to obtain results that could not be obtained by managing them one by one. A programme may or may not have a fixed end date.
    .term = Programme

U1 = The tools are designed to strengthen programme design, guide the planning of evaluations and encourage learning, both formative and summative. If widely used, they should help programmes to perform better and, together with evaluations, help to establish on the basis of evidence “what works” in countering trafficking in persons effectively.

U2 = The toolkit is in two parts. In part one, section 1 gives a general overview of what is at issue in the design of counter-trafficking programmes and points out the value of (a) encouraging behaviour change and good practice and (b) allowing for the risk that interventions displace trafficking in persons instead of reducing it, an important issue in prevention and prosecution. Section 2 offers a general starting point for the design of interventions: a series of questions that can help to establish what is specific to different trafficking patterns and to identify the most suitable responses.

U3 = In part two, sections 3 to 9 look in detail at seven types of counter-trafficking activity. Each section contains (a) a brief review of lessons learned, (b) a series of questions to help with programme design and (c) a non-exclusive set of indicators that can be used to measure progress. The sections are:
    .erratum = The list that follows has six entries in the French text used here; section 3, on awareness-raising, is missing. Read it as the first of seven (certain: sections 3 to 9 are announced, and section 3 opens part two).

U4 = The toolkit does not cover every aspect of counter-trafficking. It concentrates on those (a) that have been seen most often to date and (b) for which there is a body of accumulated knowledge, from counter-trafficking as well as from other fields.

U5 = ICAT developed the toolkit for (a) staff of public bodies and of non-governmental, international and private-sector organizations who take part in developing counter-trafficking interventions and setting priorities, and (b) staff of funding bodies who take part in assessing project and programme proposals.

U6 = The aim is not to provide a standard template for the design of projects or programmes, but to bring out the main lessons learned and the essential questions to consider when designing and evaluating responses to trafficking.

U7 = In particular, drawing on broad experience across the sector, the toolkit encourages you to think about problems that could keep an intervention from producing the expected results.

U8 = You are advised to take into account your own experience too, and factors to do with the particular context in which you work.

U9 = For each type of intervention, it is recommended that you look at the lessons learned, then assess the planned activities against the series of questions that follows.

U10 = In some cases, the answers to the questions may show that the approach you have in mind needs to be changed.

U11 = In some cases, the answers to the questions may show that complementary activities need to be added.

U12 = In other cases, working through the questions may reveal that the approach itself is unlikely to lead to the desired result and that other options need to be examined.

U13 = Where you do not have enough information to answer a question, you may consider planning, as part of the intervention, an activity that would produce it. You may, for example, lack the baseline data needed to judge whether an intervention is relevant and to measure progress while it is under way.

U14 = In some cases, only certain questions in a section may be relevant.

U15 = In other cases, a planned intervention may come under several of the types of activity described, and you may wish to draw on the questions in more than one section.

U16 = For example, a programme to promote a new hotline on trafficking in persons could draw on certain points in the sections on awareness-raising and on the identification of victims.

U17 = Each section ends with a non-exhaustive list of indicators that might be used to measure the changes brought about by the type of intervention concerned.
    .erratum = Printed “each section”; read each section of part two (certain: sections 1 and 2 have no indicators).

U18 = The toolkit does not expressly set out to determine how far those changes can be attributed to a particular project or programme.

U19 = The toolkit deals with the design of programmes and of projects alike. For the sake of simplicity, it uses the word “programme” throughout.

U20 = For example, the analysis may show that a planned capacity-building activity lacks the conditions under which participants could put the skills gained in structured training into practice. Designers should then ask whether these preconditions (such as high staff turnover) can be influenced, or whether the resources would be better used elsewhere.

FN1 = ICAT (2016), Pivoting toward the Evidence, subtitled “Using accumulated knowledge … to build effective counter-trafficking responses”, Issue Paper No. 4.
    .erratum = Printed “Using accumulated knowledge … to build effective counter-trafficking responses”; read “Building effective counter-trafficking responses using accumulated knowledge …”, as in note 6 and in the further reading (probable: the two later mentions agree).

FN2 = A project is a temporary undertaking with a set starting point, a set end point and precise objectives; once these are met, the project is over. A programme is a group of related projects managed in a coordinated way, usually to obtain results that could not be obtained by managing them one by one; it may or may not have a fixed end date. The toolkit deals with the design of both. For the sake of simplicity, it uses the word “programme” throughout.

FN3 = For example, the analysis may show that a planned capacity-building activity lacks the conditions under which participants could put the skills gained in structured training into practice. Designers should then ask whether these preconditions (such as high staff turnover) can be influenced, or whether the resources would be better used elsewhere.
