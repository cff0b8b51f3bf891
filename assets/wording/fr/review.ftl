# Examens de propositions. Écrans, notes, lettres et commandes disent avec ces mots ce qui peut être choisi.
verdict-addressed = Pris en compte
verdict-partly = En partie
verdict-missing = Absent
verdict-not-relevant = Sans objet

need-must = Réponse indispensable
need-would-help = Réponse utile

# Ce que l’organisation candidate fait d’un constat.
reply-answered = Réponse donnée
reply-action = Devenu une action
reply-accepted = Accepté
reply-argued = Désaccord motivé

point-strength = Point fort
point-weakness = Point faible
point-condition = Condition

recommend-support = Soutenir
recommend-conditions = Soutenir sous conditions
recommend-revise = Réviser et soumettre à nouveau
recommend-not = Ne pas soutenir

conflicts-not-said = Rien n’est encore précisé
conflicts-none = Aucun conflit d’intérêts
conflicts-declared = Conflit d’intérêts déclaré

# Ce qu’une étape a changé, pour l’annuler.
changed-received = un constat reçu
changed-proposal = la proposition
changed-review-language = la langue de l’examen
changed-review-section = les sections examinées
changed-scale = le barème
changed-reviewer = une personne chargée de l’examen
changed-finding = un constat
changed-point = un point fort, un point faible ou une condition
changed-conclusion = la recommandation
changed-mark = une note du barème
changed-assigned = la répartition de l’examen
changed-concluded = la clôture de l’examen
changed-review = l’examen entier
changed-several-findings = plusieurs éléments

entity-received = constat reçu
note-origin-received = Constat reçu

# Ce qu’ont demandé les personnes chargées de l’examen, dans la note de conception.
note-part-received = Ce que l’examen a demandé, et les suites données
note-no-received = Rien de ce que l’examen a demandé ne peut être montré à ces destinataires.
note-head-asked = Demande ou constat
note-head-reply = Suite donnée
note-no-reply = Pas encore de réponse
note-received-open = À traiter

# Champs d’un constat reçu, quand deux fichiers sont comparés.
field-subject = Objet
field-verdict = Constat
field-comment = Commentaire
field-quote = Passage cité
field-page = Page
field-request = Demande
field-need = Importance de la réponse
field-sent = Envoyé le
field-reply = Suite
field-reply-text = Réponse à l’examen
