# ICAT toolkit, section 8: support and durable solutions for victims (title, introduction, definition, lessons, questions, notes)

S8-T = Providing victims of trafficking with support and durable solutions
    .short = Victim support

S8-N1 = The primary reason for assisting victims of trafficking is to contribute to their long-term rehabilitation and reintegration.

S8-N2 = Moreover, reducing the scale of the trafficking problem requires both preventing new cases, for example by addressing the conditions and circumstances that make people more vulnerable to trafficking, and helping those who are its victims out of it for good.

S8-N3 = Better services also make it more likely that other victims will be willing to come forward.

S8-N4 = Initiatives to strengthen assistance to victims of trafficking and their access to durable solutions include, for example:

S8-N4-a = Developing basic standards for services to victims of trafficking

S8-N4-b = Strengthening the status and capacity of social workers

S8-N4-c = Setting up a State fund to compensate victims of trafficking

D10-T = Victim of crime

D10 = In section A of the Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power (1985), “victims” means people who, individually or as a group, have suffered harm through acts or omissions that violate the criminal law in force in a Member State, including laws against the criminal abuse of power. Such harm includes physical or mental injury, emotional suffering, material loss or a serious violation of fundamental rights. A person may be considered a “victim” under the Declaration whether or not the perpetrator is identified, arrested, prosecuted or convicted, and whatever the family relationship between perpetrator and victim. Where appropriate, the term also covers the close family or dependants of the direct victim, and people who have suffered harm in stepping in to help victims in distress or to prevent victimization.
    .term = Victim (of crime)
    .erratum = Printed: the box gives the definition as that of the 1985 Declaration, while its note 46 names guidelines of 2006. Read: the text of the Declaration, taken from those guidelines (probable: the box opens by naming the Declaration, and the note gives only pages of the guidelines).

S8-L1 = Research with victims and feedback from the organizations that help them confirm that a considerable number of victims choose not to come forward to the authorities or to other service providers, or not to accept their help. The reasons include:
    .title = Why many victims forgo help

S8-L1-a = Being housed in “shelters” that work as places of confinement, which victims are not free to leave

S8-L1-b = Mandatory return to the country of origin

S8-L1-c = The risk of being stigmatized by the authorities or the community once labelled or identified as victims of trafficking, especially for people exploited in prostitution

S8-L1-d = Services that are unsuitable or do not meet their needs, such as vocational training without realistic job prospects

S8-L1-e = The need to support dependants financially

S8-L1-f = Lack of trust in the authorities or in service providers

S8-L1-g = Fear of reprisals by traffickers

S8-L1-h = Not seeing themselves as “victims”, or not accepting that status

S8-L1-i = Lack of opportunities to recover unpaid wages, or to obtain justice and reparation from traffickers

S8-L2 = On the victims who do come forward, very little data is available to show how satisfied they are with the services they received, or how far the assistance contributed to their rehabilitation and durable reintegration.
    .title = Very little data on satisfaction and reintegration

S8-L3 = Victims have reported that compensation, even in the form of unpaid wages, can bring appreciable benefits for their economic rehabilitation. Research also suggests that such reparation helps to lessen the sense of trauma that victims experience. Access to compensation is, however, extremely limited at present.
    .title = Benefits of compensation and limits on access

S8-L4 = Many States provide no reflection period in which victims of trafficking can decide whether or not to cooperate with criminal justice authorities, even though such a period can benefit both the victim and the criminal justice response.
    .title = No reflection period in many States

S8-L5 = Assistance tends to be short-term and is not geared to reintegration. The reintegration options offered also show that service providers prefer to send victims of trafficking back to their community of origin, where they risk facing the same problems as those that led them to leave. Few programmes seem to offer either of the following options:
    .title = Short-term assistance and preference for return

S8-L5-a = Permanent residence or safe resettlement, for victims of trafficking who are migrants in an irregular situation

S8-L5-b = Safe migration to improve their livelihoods, for victims of domestic trafficking or for victims of cross-border trafficking who have returned home

S8-L6 = Monitoring of reintegration is limited and short-term. As one consequence among others, it is harder to assess whether livelihood options are sustainable in the long term.
    .title = Limited and short-term monitoring of reintegration

S8-L7 = People who arrive in a country irregularly sometimes receive no information about asylum procedures, or have no access to them.
    .title = Gaps in information on, and access to, asylum

S8-L8 = The Convention on the Rights of the Child guarantees rights to all children, including the right to be treated in accordance with their best interests. From this point of view, two things are important:
    .title = Rights and protection of all children

S8-L8-a = That programmes to assist child victims of trafficking form part of the wider framework of child protection

S8-L8-b = That the access of all vulnerable children to the protection and support services guaranteed by the Convention does not depend on their being designated as victims of trafficking

S8-QH = Specific questions to consider when providing support and durable solutions to victims of trafficking

S8-Q1 = Does the victim support system have the basics it needs to give victims of trafficking effective, rights-based assistance?
    .why = Shelters that victims may not leave, services that do not fit and fear of reprisals are among the reasons why many stay away (lesson 1). A programme that adds a service where the basics are missing may find that few accept it.
    .good-1 = The basics that exist, and what shows it: law, procedures, figures, visits
    .good-2 = Those that are missing or weak, by place, sex, age and form of exploitation
    .good-3 = Victims’ freedom to leave accommodation, and to receive services without cooperating with criminal justice
    .good-4 = What the programme will supply, and what it expects from others

S8-Q1-a = Is there a suitable legal framework for assistance to victims (section 5)?

S8-Q1-b = Are there effective identification mechanisms (section 7)?

S8-Q1-c = Are there properly trained professionals to provide assistance?

S8-Q1-d = Are there general instructions and minimum standards of care for services to victims, in line with international legal obligations?
    .erratum = Printed “soins”, which in French suggests health care; read “care” in the wide sense (probable: the standards apply to services to victims in general, and health care is named separately further down).

S8-Q1-e = Are there services for victims that include safe accommodation, health care, protection and legal representation?

S8-Q1-e-a = Is there safe accommodation for victims who want it, which they have the right to leave?

S8-Q1-e-b = Is there care for both physical and mental health?

S8-Q1-e-c = Is there protection from reprisals?

S8-Q1-e-d = Is there legal representation for victims?

S8-Q1-f = Are there working, non-coercive procedures for cooperation between victim support organizations and the criminal justice system?

S8-Q1-g = Is there a full set of long-term services for the whole range of needs, with case management systems that continuously assess needs and the reintegration plan?

S8-Q1-h = Are there specialized support programmes for child victims of trafficking?

S8-Q2 = Has a national referral mechanism been set up? If so, how far does it ensure that services to victims of trafficking do not depend on which organization identified them, or where?
    .why = Services still often depend on who identified the victim (section 7, lesson 6). Where nothing evens this out, those who avoid the authorities, as many do (lesson 1), may get fewer services or none.
    .good-1 = The bodies that make up the mechanism, and the text or agreement that binds them
    .good-2 = The services open to every victim, whatever the place and body of identification
    .good-3 = Figures or interviews that compare services received, by place and body of identification
    .good-4 = Where there is no mechanism, today’s paths of referral and the people they leave out

S8-Q3 = What checks show that victim support organizations are fit for their work?
    .why = Distrust of providers and services that do not fit are among the reasons why people decline help (lesson 1), and little is known about how satisfied those helped are (lesson 2). Unchecked, harm done in the name of help stays unseen.
    .good-1 = The qualification that each service requires, and who verifies it
    .good-2 = Written procedures and principles, and how compliance is tested
    .good-3 = A complaint route that is safe and costs nobody their services
    .good-4 = What happens when a problem is found
    .erratum = Printed “procédures de fonctionnement courantes”; read “standard operating procedures” (probable: the printed words look like a literal rendering of this set term).

S8-Q3-a = Is each one qualified for every service it offers?

S8-Q3-b = Does each one follow standard operating procedures and agreed ethical principles?

S8-Q3-ex = Are there ways to detect and report problems, such as complaint mechanisms or staff supervision?

S8-Q4 = What processes are in place to help victims determine for themselves what they need and which services they want?
    .why = The reintegration options on offer reflect a preference of providers: return to the community of origin (lesson 5). Unless victims set goals themselves, a plan may lead them back to the problems that made them leave.
    .good-1 = The points at which victims decide, from the first assessment to the closing of the file
    .good-2 = What enables them to decide: information in their language, time, a person they trust
    .good-3 = How children are heard, according to age and maturity
    .good-4 = A way to give anonymous feedback, and the changes that it has brought about

S8-Q4-a = How do victims take part in the initial needs assessment and in designing the reintegration plan, so that goals are set jointly?

S8-Q4-b = How do victims take part in decisions throughout the management of their case?

S8-Q4-c = How can victims give (anonymous) feedback on the services provided?

S8-Q5 = In practice, what options do victims have for legal aid, interpretation, compensation, protection and asylum?
    .why = Access to compensation is extremely limited (lesson 3), and people who arrive irregularly sometimes get no information on asylum procedures, or no access to them (lesson 7). A programme that looks only at the law may count on options closed to victims.
    .good-1 = For each option: who may use it, on what conditions, at what cost, how soon
    .good-2 = Conditions tied to immigration status or to cooperation with criminal justice
    .good-3 = How many victims have used each option, with what result, and how you know
    .good-4 = What the programme will do about options that exist only on paper

S8-Q5-a = What access do victims have in practice to legal aid?

S8-Q5-b = What access do victims have in practice to qualified interpretation suited to their culture?

S8-Q5-c = What access do victims have in practice to compensation?

S8-Q5-d = What access do victims or witnesses, and their families, have in practice to protection before, during and after court proceedings?

S8-Q5-e = What access do victims have in practice to asylum procedures?

S8-Q6 = In practice, what options do victims have for care, education and training, accommodation and basic services, work, and safe migration?
    .why = Training without realistic job prospects and the need to provide for dependants are among the reasons for declining help (lesson 1). As long as the real options are unknown, a programme may add services that bring victims no income.
    .good-1 = The services within reach, by place, sex, age and residence status
    .good-2 = How long each one lasts, set against the time that reintegration takes
    .good-3 = The income or job to be expected after training, placement or a grant, and how you know
    .good-4 = Options for people with dependants, and for those who cannot or will not return

S8-Q6-a = What options do victims have in practice for medical care?

S8-Q6-b = What options do victims have in practice for counselling?
    .erratum = Printed “services de conseil”, which may mean any kind of advice; read “counselling” (probable: the item comes right after medical care, and legal services are in question 5).

S8-Q6-c = What options do victims have in practice for education and life skills?

S8-Q6-d = What options do victims have in practice for vocational training and job placement?

S8-Q6-e = What options do victims have in practice for accommodation and for access to basic services and support?

S8-Q6-f = What options do victims have in practice for sustainable self-employment?

S8-Q6-g = What options do victims have in practice for job placement in the country of destination?

S8-Q6-h = What options do victims have in practice for safe migration?

S8-Q7 = What are the obstacles to the reintegration of victims? How can they be overcome?
    .why = Victims who are sent home risk meeting the problems that made them leave (lesson 5), and limited, short-term monitoring makes the longer run hard to assess (lesson 6). An obstacle that nobody has named is likely to be found only once it has undone the plan.
    .good-1 = The obstacles as victims describe them, and not staff alone
    .good-2 = The areas looked at: family and community, work, housing, papers, health, safety, debts
    .good-3 = For each obstacle, a way to overcome it, who acts and when
    .good-4 = Those beyond the programme’s reach, and who could deal with them

FN46 = International Centre for Migration Policy Development, Guidelines for the Development and Implementation of a Comprehensive National Anti-Trafficking Response (2006), pp. 11 and 12.

FN47 = Surtees, work already cited.
    .erratum = Printed “op. cit.” without title or year; read the work of 2013 cited in note 43 (probable: no other note before this one names a work by Surtees; the resource list has another, of 2010).

FN48 = See, for example, B. Feldthusen, O. Hankivsky and L. Greaves, “Therapeutic consequences of civil actions … by victims of sexual abuse”, in vol. 12 (2000) of the Canadian Journal of Women and the Law, pp. 66–116.

FN49 = UNODC, Toolkit to Combat Trafficking in Persons (2008), p. 305.

FN50 = Article 7 of the Trafficking in Persons Protocol provides that each State party shall consider adopting legislative or other appropriate measures by which victims of trafficking may remain in its territory, temporarily or permanently, in appropriate cases.

FN51 = For victims of trafficking, access to asylum procedures should not be conditional on cooperation in criminal proceedings, nor be available only once those proceedings are over. Victims of trafficking who are considered to be refugees may also benefit from resettlement, for example where the host country is unable to protect them from reprisals by traffickers, or where there is no prospect of recovery from the trauma and physical injuries suffered. See UNHCR, Resettlement Handbook (2011).

FN52 = See, for example, UNICEF Innocenti Research Centre (2011), Child Trafficking in the Nordic Countries.
