# Facts that questions ask for: statements that are so, are not so, or are not known. They are Jalon’s own.

# Section 1
fact-rests-on-awareness = The design counts on awareness of the risks to lead people to safer behaviour
fact-rests-on-local-fall = The design counts a fall in trafficking in one place, or in one group, as a fall overall
fact-capacity-in-place = Those who carry out the programme have the expertise and the means that each activity needs
fact-rests-on-training = The design counts on what is learned in training to turn into action
fact-work-goes-on-after = Someone will carry the work on once the programme has ended
fact-external-factors-answered = For each external factor named, the design says what will be done
fact-ready-for-impact-study = The programme has reached maturity and has been found ready for an impact study
fact-results-worded-as-caused = Results are worded as caused by the programme

# Section 2
fact-victims-said-to-differ = The design says what sets victims apart from others in their community
fact-comparative-data = That difference rests on data that compare victims with others
fact-women-and-men-considered = The pattern is described for women, men, girls and boys, alike or different
fact-linked-to-other-work = The programme is tied to work on the other Ps, its own or that of partners
fact-only-vulnerability = All the activities work on what makes people vulnerable, none on those who profit

# Section 3
fact-action-within-reach = People in the target group can take the intended action with what they have today
fact-link-argued = The design argues how this action would bear on trafficking
fact-existing-level-known = What the target group already knows has been found out, not guessed
fact-obstacles-lifted = For each obstacle named, an activity helps people past it
fact-group-is-mixed = The target group is mixed in age, sex, language or schooling
fact-messages-differ = Messages or sources differ from one part of the group to another

# Section 4
fact-threshold-known = The income or work for which people would stay is known, from them
fact-threshold-reachable = The programme can bring people up to that level
fact-season-counted = Migration is counted over a period that allows for the seasons
fact-reaches-most-vulnerable = The activities reach those most at risk in the community
fact-relies-on-credit = People must be able to repay a loan to take part
fact-livelihoods-stand-alone = Livelihoods are meant to reduce trafficking on their own

# Section 5
fact-read-with-other-instruments = The reform has been checked against refugee, human rights and labour law
fact-law-provides-identification = The law provides for victims to be identified and referred
fact-law-protects-rights = The law gives victims, foreign and national, rights of their own
fact-offence-alone = The reform deals with the offence of trafficking and nothing else
fact-other-charges-possible = Cases can go on being charged under other provisions
fact-served-whatever-charge = Victims have the same services and are counted, whatever the charge
fact-confiscation-covered = The law allows proceeds and instrumentalities to be traced and confiscated
fact-wider-actors-take-part = The law gives a part to actors outside criminal justice
fact-companies-liable = The law covers companies as legal persons
fact-guidance-planned = Procedures and guidelines for applying the law exist or are planned

# Section 6
fact-foundations-in-place = The foundations that the training needs are there: staff policy, means, courts
fact-foundations-can-be-influenced = The programme can influence the foundations that are missing
fact-victims-still-punished = Victims are still punished for acts that trafficking led them to commit
fact-organizers-targeted = Investigations aim at organizers and whole networks
fact-cases-rest-on-testimony = Cases stand or fall with the testimony of victims
fact-other-evidence-taught = Participants learn to build a case on other evidence
fact-equal-treatment-taught = Participants learn to treat everyone alike, whatever their origin, language or work
fact-say-in-selection = The training provider has a say in who takes part
fact-staff-rotate-often = Trained staff are often lost or moved to other posts
fact-rotation-allowed-for = The design allows for that loss of staff
fact-follow-up-planned = Participants are supported at work after the training
fact-tied-to-strategy = The training is part of a national strategy or attached to an institution

# Section 7
fact-all-calls-counted = Nuisance and misdialled calls are counted among the results of the hotline
fact-law-covers-all = The law covers all forms of trafficking and all who may be victims
fact-services-depend-on-identifier = What help a person gets depends on who identified them, or where
fact-avoidance-addressed = The design deals with the reasons why people avoid formal identification
fact-places-chosen-on-data = The places and people looked at are chosen on data
fact-missed-occasions-analysed = Earlier occasions on which victims could have been identified are analysed

# Section 8
fact-residents-leave-freely = People housed in a shelter may leave it freely
fact-reflection-period = People have a reflection period before they decide whether to cooperate
fact-help-lasts = Help goes on as long as reintegration needs it
fact-child-help-within-protection = Help for child victims is part of the child protection system
fact-child-help-needs-label = A child must be designated a victim of trafficking to be helped
fact-services-same-for-all = Services are the same whoever made the identification, and wherever
fact-anonymous-feedback = People who are helped can give anonymous feedback
fact-children-have-a-say = Children take part in decisions about them, in a way that suits their age
fact-compensation-route = People have a way to compensation or unpaid wages that works in practice
fact-asylum-information = People who may need asylum are told how to apply and can do so
fact-return-is-default = Return to the place of origin is what is offered first
fact-long-follow-up = Reintegration is followed over several years

# Section 9
fact-survivors-have-a-voice = Survivors, or people who speak for them, have a voice in the plan
fact-plan-names-responsible = Each activity of the plan has a body that answers for it
fact-representation-secured = The same people represent each member in the committee over time
fact-plan-rests-on-data = The measures of the plan were chosen on data or evaluations
fact-plan-has-budget = The plan has a budget of its own
fact-plan-has-objectives = The plan states objectives and what comes first
fact-plan-covers-everyone = The plan covers all forms of trafficking and all who may be victims
fact-plan-states-risks = The plan states its risks and assumptions
fact-plan-has-monitoring = The plan says how it is monitored and evaluated
