# UNODC framework for action, part IV.A: the principles that hold for every part of a response

N-IV-A-1 = All work to prevent and counter trafficking, and to protect, help and compensate victims, is governed by the fundamental rights of victims. No measure may harm anyone’s rights or dignity, least of all those of victims, migrants, displaced people, refugees or asylum seekers.
    .title = Human rights first

N-IV-A-2 = The measures of the Trafficking in Persons Protocol should be read and applied so that nobody is discriminated against for being a victim of trafficking, and in keeping with the principles of non-discrimination that States recognize.
    .title = Non-discrimination

N-IV-A-3 = Women and men are both victims of trafficking. What they live through, what makes them vulnerable and what a policy does to each can be alike or differ, and deserve attention. An approach that takes gender into account opens information, remedies and rights to victims and people at risk, deals with discrimination and violence based on gender, and furthers equality.
    .title = Taking gender into account

N-IV-A-4 = Work for child victims and children at risk should be guided by human rights standards, above all by the Convention on the Rights of the Child and its Optional Protocol on the sale of children. Child victims are entitled to special protection, as victims and as children, whatever their legal status. The best interests of the child are a primary consideration in everything that concerns them.
    .title = The rights of the child, and their participation

N-IV-A-5 = The Trafficking in Persons Protocol adds to the Organized Crime Convention and should be read together with it. It leaves untouched what international law asks of States and people elsewhere: humanitarian law, human rights law, labour standards, and refugee law with its principle of non-refoulement.
    .title = The Protocol beside other instruments

N-IV-A-6 = To be effective, work against trafficking needs countries of origin, transit and destination to act together and on all sides: prevent trafficking, punish traffickers and protect victims, not least by upholding their internationally recognized rights.
    .title = Comprehensive and international

N-IV-A-7 = Trafficking crosses many fields, so policies in all of them should be coordinated and consistent with the aim of preventing and countering it. Member States must see to coordination among their own agencies, with NGOs, and with the agencies of other States.
    .title = Interdisciplinary, coordinated, integrated

N-IV-A-8 = Policies and measures against trafficking should be drawn up and carried out on the strength of data and research, with monitoring and evaluation at regular intervals.
    .title = Based on evidence

N-IV-A-9 = A response is sustainable when it holds over time and adapts inventively as situations change. Sustainability means practice that stays consistent, over time and in what it achieves.
    .title = Sustainability
