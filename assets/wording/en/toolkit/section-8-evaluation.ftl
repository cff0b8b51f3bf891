# ICAT toolkit, section 8, evaluation: categories, indicators, methods

S8-EH = Evaluating progress in support and durable solutions for victims of trafficking

S8-C1 = Looks at how many victims have a part in decisions about the services provided to them, and what share they are.
    .label = Number and proportion of victims taking part in decisions about their services

S8-C1-I1 = Number and proportion of victims who work with service providers on a voluntary needs assessment and on setting joint goals for support and reintegration
    .definition = Victim and provider assess needs together, with the victim’s free consent, then agree what support and reintegration should achieve.
    .counts = An assessment the victim agreed to, followed by goals recorded as agreed by both.
    .excludes = A form filled in without the person; goals set by staff alone; an assessment imposed as a condition for help.
    .numerator = Victims who took part in both the needs assessment and the setting of goals
    .denominator = All victims receiving support

S8-C1-I2 = Number and proportion of victims able to give anonymous feedback on the services provided
    .definition = The person knows of at least one way to comment without being recognized, and can use it unaided and without losing any service.
    .counts = A box, an online form or an outside interviewer that the person can reach, in a language they use.
    .excludes = A form handed to one’s own caseworker; a channel never explained to the person; feedback actually given, counted under indicator 5.2.
    .numerator = Victims informed of an anonymous channel that they can use
    .denominator = All victims receiving support

S8-C1-I3 = Number of changes made to service provision on the basis of victims’ feedback
    .definition = Changes in what is offered, or in how, when, where or by whom, made because victims asked for them or pointed to a problem.
    .counts = A change in force and dated, with a trace of the feedback behind it.
    .excludes = A change announced but not made; a change made for other reasons; the same change counted again at another site.
    .direction = A low number may mean that services suit people or that nobody listens; read it with the amount of feedback received.

S8-C1-I4 = Proportion of victims receiving support who have a written plan that they helped to shape
    .definition = The plan sets out support, services and timetable, with evidence of the victim’s contribution.
    .counts = A dated plan with all three parts and a trace of participation.
    .excludes = A plan written by staff alone; a standard form.

S8-C1-I4-D = All victims receiving support

S8-C1-I4-N = Individual files holding such a plan, which shows that the victim took part or that their expectations were taken into account

S8-C1-M1 = Service provider records

S8-C1-M2 = Interviews with victims

S8-C1-M3 = Feedback forms

S8-C2 = Looks at how many victims receive, of their own free will, support that is tied to the needs an assessment has identified, and what share they are.
    .label = Number and proportion of victims receiving voluntary support linked to assessed needs

S8-C2-I1 = Number and proportion of victims receiving safe accommodation by choice, to meet a need identified by an assessment
    .definition = A place where the person is out of traffickers’ reach, lives decently and may come and go, taken up for a need named in the assessment.
    .counts = A shelter, flat or host family checked for safety, with the person’s informed agreement.
    .excludes = A closed shelter; a police cell; immigration detention; a place offered but declined.
    .numerator = Victims living in safe accommodation by choice whose assessment showed the need
    .denominator = Victims whose assessment showed a need for safe accommodation

S8-C2-I2 = Number and proportion of victims receiving medical care by choice, to meet a need identified by an assessment
    .definition = Examination, treatment or continuing care by a health professional, given with informed consent for a need named in the assessment.
    .counts = A consultation, test, operation or course of treatment provided or paid for, dental and reproductive health included.
    .excludes = Compulsory testing; first aid before any assessment; an appointment not kept; psychological care, counted as psychosocial.
    .numerator = Victims who received medical care by choice for a need shown in their assessment
    .denominator = Victims whose assessment showed a need for medical care

S8-C2-I3 = Number and proportion of victims receiving psychosocial support by choice, to meet a need identified by an assessment
    .definition = Help from a trained person with distress, trauma and relations with others, accepted freely for a need named in the assessment.
    .counts = Counselling, therapy or a support group led by a trained person, with at least one session attended.
    .excludes = The intake interview; compulsory sessions; leisure activities; informal talks with untrained staff.
    .numerator = Victims who received psychosocial support by choice for a need shown in their assessment
    .denominator = Victims whose assessment showed a need for psychosocial support

S8-C2-I4 = Number and proportion of victims receiving legal advice by choice, to meet a need identified by an assessment
    .definition = A qualified person explains rights and options in the victim’s own situation, such as residence, unpaid wages, family law or criminal proceedings.
    .counts = An individual, confidential session in a language the person understands, interpreted if need be.
    .excludes = A leaflet or group talk; information from investigators; representation in court without prior advice.
    .numerator = Victims who received legal advice by choice for a need shown in their assessment
    .denominator = Victims whose assessment showed a need for legal advice

S8-C2-M1 = Service provider records

S8-C2-M2 = Interviews with victims

S8-C3 = Looks at how many victims have been offered help with employment and have received it, and what share they are.
    .label = Number and proportion of victims offered and given help with employment

S8-C3-I1 = Number and proportion of victims offered and given vocational training that takes account of market realities, from a qualified provider
    .definition = Training for an occupation, by a trainer or school qualified for it, chosen in the light of known demand for that work where the person will live.
    .counts = Training followed up to the end, or to a stage fixed beforehand, with the market information behind the choice on file.
    .excludes = A craft class without outlets; language or life skills courses alone; an offer declined, to be recorded apart.
    .numerator = Victims who were offered such training and received it
    .denominator = All victims receiving support

S8-C3-I2 = Number and proportion of victims offered and given job placement services at the place of destination
    .definition = Personal help to find work, and to be hired, in the place or country to which the person had been taken or had travelled.
    .counts = Introductions to employers, help with applications and permits, or follow-up in the first weeks of the job.
    .excludes = A list of vacancies; unpaid trial work; placement without a right to work; an offer declined, to be recorded apart.
    .numerator = Victims who were offered placement services at destination and received them
    .denominator = All victims receiving support who stay at the place of destination

S8-C3-I3 = Number and proportion of victims offered and given job placement services at the place of departure
    .definition = Personal help to find work, and to be hired, in the place that the person had left before or during trafficking.
    .counts = Introductions to local employers, help with applications or follow-up in the first weeks after return.
    .excludes = A list of addresses given before return; work arranged by relatives alone; an offer declined, to be recorded apart.
    .numerator = Victims who were offered placement services at the place of departure and received them
    .denominator = All victims receiving support who are back at the place of departure

S8-C3-I4 = Number and proportion of victims offered and given a loan or grant to start a business
    .definition = Money or equipment, to be repaid or not, handed over so that the person can open an activity of their own.
    .counts = A loan or grant actually paid, each person once, with loans and grants shown apart.
    .excludes = Subsistence allowances; money for an existing business; an application pending or refused; an offer declined, to be recorded apart.
    .numerator = Victims who were offered a start-up loan or grant and received it
    .denominator = All victims receiving support

S8-C3-I5 = Number and proportion of victims offered and given help towards safe, managed migration
    .definition = Help to leave for work through a lawful, supervised route, with terms of employment known before departure.
    .counts = Help with documents, a verified contract, a checked recruiter or a place in a labour migration scheme.
    .excludes = General advice on the risks of migration; travel paid without a verified job; return to the country of origin; an offer declined, to be recorded apart.
    .numerator = Victims who were offered help with such migration and received it
    .denominator = All victims receiving support

S8-C3-I6 = Proportion of victims receiving support who, 12 months after the end of the programme, have a job and a stable income
    .definition = Paid work, and an income that has covered the person’s basic costs without a break for a period fixed beforehand, as seen 12 months after the programme ends.
    .counts = Employment or self-employment with regular earnings, stated by the person or shown by pay slips, accounts or tax records.
    .excludes = Allowances or aid as the only income; occasional work; earnings held back to repay a debt to an employer or recruiter.
    .erratum = The wording asks for a job and a stable income, while the printed N counts a stable income only; state which you use and keep to it. Open: nothing in the section settles it.

S8-C3-I6-D = All victims receiving support

S8-C3-I6-N = Victims receiving support who state that they have a stable income or have documents to prove it

S8-C3-M1 = Service provider records

S8-C3-M2 = Interviews with victims

S8-C3-M3 = Interviews with victims who received support, once the programme is over

S8-C3-M4 = Administrative data on income

S8-C4 = Looks at how victims return to their country: with what protection, and how far by their own choice.
    .label = Return

S8-C4-I1 = Number and proportion of victims whose return to their country met the standards of international protection: assessment, family tracing, voluntary return
    .definition = Before the return, risks and needs were assessed, the family was traced unless the person declined, and the person decided freely to go.
    .counts = A return with all three elements on file, the decision recorded in the person’s own words; a recorded refusal of family tracing stands for that element.
    .excludes = A return with one element missing; deportation; agreement obtained by withdrawing services or residence.
    .numerator = Victims who returned and for whom all three elements are documented
    .denominator = All victims who returned in the period
    .direction = Only the proportion should rise; a larger number of returns is not progress in itself.

S8-C4-I2 = Score for how voluntary the return was, in line with United Nations principles, for each victim receiving support who has returned to their country of origin
    .definition = Places each return on a scale of voluntariness that the programme has written down beforehand, according to who took the decision.
    .counts = Every return of a victim receiving support, scored from closed questions put to the person.
    .excludes = A score given by staff without hearing the person; returns that have been planned but not made.
    .direction = The printed target is a score of 4 to 5 for everyone; what each score stands for is not printed.
    .erratum = Printed: a score of 4 to 5 is required, but the edition gives no scoring key. The six options listed as an example of the measure carry no numbers and follow no evident order. Open: nothing settles which option earns which score, nor how long the scale is; fix and state a key of your own before measuring.

S8-C4-I2-s = Examples of measuring how voluntary the return was: who took the decision?

S8-C4-I2-s1 = The victim receiving support

S8-C4-I2-s2 = The victim receiving support, in consultation with the social worker or with NGO staff

S8-C4-I2-s3 = The staff of the NGO

S8-C4-I2-s4 = The victim receiving support, in consultation with staff of the international organization

S8-C4-I2-s5 = The staff of the international organization

S8-C4-I2-s6 = The court

S8-C4-M1 = Follow-up of people supported by the programme

S8-C4-M2 = Individual interviews with victims receiving support, using a set of closed questions on how the decision was made and which options were chosen

S8-C5 = Looks at how victims judge the services and how many of them give feedback.
    .label = Feedback and satisfaction

S8-C5-I1 = Quality of services, as assessed by victims
    .definition = The judgement of those who use the services on what they received: usefulness, respect, safety, waiting times and confidentiality, service by service.
    .counts = Ratings or comments given freely on a service the person has used.
    .excludes = Ratings by staff, donors or inspectors; opinions noted down by the person’s own caseworker.

S8-C5-I2 = Proportion of victims receiving support who give feedback on the help and services available
    .definition = The person has expressed at least one opinion, good or bad, in the period, and it is on record.
    .counts = A form, an interview note, an online reply or a remark in a group session, each person once.
    .excludes = A blank form; a signature without comment; an anonymous opinion that may come from somebody already counted.
    .direction = A high share is good only if nobody is pressed to answer.

S8-C5-I2-D = All victims receiving support

S8-C5-I2-N = Victims receiving support whose feedback is on record

S8-C5-M1 = Interviews with victims, and feedback forms

S8-C5-M2 = Confidential comment boxes

S8-C5-M3 = Online surveys

S8-C5-M4 = Individual and group discussion sessions

S8-C6 = Looks at how many victims find, through reintegration, a solution that lasts, and what share they are.
    .label = Reintegration

S8-C6-I1 = Number and proportion of victims whose reintegration shows a durable solution
    .definition = At the date of follow-up the person is safe and out of trafficking, with housing, income and social ties that meet criteria fixed beforehand.
    .counts = A person reached at that date who meets every criterion by their own account, confirmed by the file where possible.
    .excludes = A closed file without contact; a person met once at 6 months and presumed stable later; information from third parties only.
    .numerator = Victims reached at the date who meet all the criteria of a durable solution
    .denominator = All victims due for follow-up at that date, those not reached included
    .erratum = Printed: after 6, 12 and 24 months, without the event from which they run. Open: nothing in the section settles it; choose a starting point, state it and keep to it.

S8-C6-I1-a = After 6 months

S8-C6-I1-b = After 12 months

S8-C6-I1-c = After 24 months

S8-C6-M1 = Follow-up of victims through interviews in person or by telephone

S8-C7 = Looks at whether victims have stable housing after their reintegration.
    .label = Stable housing after reintegration

S8-C7-I1 = Proportion of victims helped to resettle who have stable housing
    .definition = Housing that the person may go on living in, by choice and with a right to stay.
    .counts = A lease, a home shared by choice, a supported flat without end date.
    .excludes = A shelter place; a bed tied to a job.
    .erratum = The wording covers only those helped to resettle, the printed D everyone supported; state which you use and keep to it.

S8-C7-I1-D = All victims receiving support

S8-C7-I1-N = Victims receiving support whose file documents stable housing

S8-C7-M1 = Interviews, in person or by telephone, with victims receiving support
    .erratum = Printed “clients”; read the victims receiving support (certain: the indicator concerns no one else, and the section speaks of victims throughout).

S8-C7-M2 = Review of caseworkers’ assessments on file
    .erratum = Printed “évaluations professionnelles” (professional assessments); read assessments by caseworkers (probable: they are sought in the individual files, which caseworkers keep).

S8-C8 = Looks at whether the programme is improved in the light of what victims expect.
    .label = Improvement of the programme around victims’ expectations

S8-C8-I1 = Number of updates to the programme, during its years 1 and 2, based on feedback from victims receiving support
    .definition = Decisions that alter the programme as a whole, its aims, services, rules or budget, and that cite feedback from victims receiving support.
    .counts = An update adopted and dated within the two years, with the feedback behind it on file.
    .excludes = A change in one person’s plan; a proposal not adopted; corrections to the wording of documents.

S8-C8-M1 = Quality improvement plans of the organization or programme that draw on feedback from victims receiving support

S8-C9 = Looks at the help victims receive in connection with criminal proceedings: legal advice, joining as civil parties, compensation claimed and obtained.
    .label = Help for victims in connection with criminal proceedings

S8-C9-I1 = Number and proportion of identified victims who have received legal advice
    .definition = Someone qualified in law has explained to the victim, individually and independently of the investigation, what the proceedings may mean for them.
    .counts = Each victim once, from the first individual session on the proceedings; presumed and formally identified victims shown apart.
    .excludes = The reading of rights by police; a leaflet; advice on matters outside the proceedings.
    .numerator = Identified victims who received legal advice on the proceedings
    .denominator = All identified victims

S8-C9-I2 = Number and proportion of identified victims who have become civil parties
    .definition = A civil party is a victim who joins the criminal case to claim damages; not every legal system allows it.
    .counts = A victim whose application to join has been lodged, each person once even where there are several cases.
    .excludes = A victim heard only as a witness; a separate civil action; an application rejected, or withdrawn before it was examined.
    .numerator = Identified victims who have joined a criminal case as civil parties
    .denominator = All identified victims
    .direction = Joining is the victim’s choice: a rise is good only where victims are well informed and free to decline.

S8-C9-I3 = Number and proportion of identified victims who have claimed compensation
    .definition = The victim has asked a court, a public fund or another competent body to make good the harm suffered or to order payment of wages due.
    .counts = A claim lodged in any of these ways, each victim once.
    .excludes = A wish noted in the file; a claim prepared but not lodged; a request for social assistance.
    .numerator = Identified victims who have lodged a claim for compensation
    .denominator = All identified victims

S8-C9-I4 = Number and proportion of victims who have been awarded compensation
    .definition = A decision or settlement recognizes the victim’s right to a stated sum, paid or not.
    .counts = A judgement, a fund’s decision or a signed settlement, each victim once; unpaid wages awarded count.
    .excludes = A decision under appeal; a fine paid to the State; legal costs only.
    .numerator = Victims holding a decision or settlement in their favour
    .denominator = All identified victims
    .erratum = Printed “ayant obtenu une indemnisation” here and “indemnisées” in the next indicator, almost the same thing; read compensation awarded here (probable: two entries in one list measure two things). The three indicators before these two speak of “identified” victims, these two of victims only; read as the same population (probable).

S8-C9-I5 = Number and proportion of victims who have been paid compensation
    .definition = The money awarded, or part of it, has reached the victim.
    .counts = A payment received and confirmed by the victim, in full or in part, the two shown apart.
    .excludes = A sum ordered, seized or deposited but not yet handed over; emergency aid; reimbursed expenses.
    .numerator = Victims who have received at least part of the compensation awarded to them
    .denominator = All identified victims
    .erratum = Printed “indemnisées”, almost the same as “ayant obtenu une indemnisation” in the indicator before; read compensation actually paid (probable: two entries in one list measure two things). The first three indicators of the category speak of “identified” victims, the last two of victims only; read as the same population (probable).

S8-C9-M1 = Service provider records

S8-C9-M2 = Interviews with victims
