# What “jalon review” says.
command-review-about = Reviews a proposal: begins, shows and merges reviews, and carries findings to the applicant.
review-new-about = begins a review of a Jalon project, or of a document from outside
review-show-about = shows who reviews, how far they have come, where they differ and what they conclude
review-merge-about = brings the reviews of several people together; nothing is lost, and the order makes no difference
review-findings-about = writes what is sent to the applicant, and says what stays inside
review-import-about = brings findings that were sent into your project
command-actions = Actions

option-review-out = file to make; one that is there is left as it is
option-document = title of a proposal from outside
option-applicant = who proposes it
option-link = file or address of a proposal from outside
option-file-number = number under which you file the proposal
option-review-sections = sections to review, such as 3,7; sections 1 and 2 are in as well
option-reviewer-name = name or initials of the person who reviews; they are never sent
option-reviewer-function = what the person who reviews does, such as “Prevention desk”
option-reviewer-organisation = for whom
option-anyway = brings findings in although they seem to be about another programme

review-no-action = “jalon review” knows no “{ $typed }”.
review-no-target = Where should the file go? Name it with -o, such as -o { $example }.
review-which-proposal = Name the proposal: a Jalon project, or with { $option } the title of a document from outside.
review-untitled = Proposal without a title
review-new-done = { $path } is ready for your review of “{ $title }”.
review-merge-done = { $path } is ready: reviewers: { $reviewers }; subjects on which they differ: { $differ }; former wordings kept: { $former }.
review-merge-encrypted = One of the files is encrypted; the merged one is not. “jalon encrypt” puts a passphrase on it.
review-not-same = These are reviews of different proposals: “{ $one }” and “{ $other }”. Nothing was written. If it is one proposal, give both the same title and applicant.
review-nothing-to-send = No finding may leave yet, so nothing was written. What the applicant may see is marked “Partners” or “Public”.
review-findings-done =
    { $count ->
        [one] { $count } finding is in { $path }. The applicant brings it in with “jalon review import”.
       *[other] { $count } findings are in { $path }. The applicant brings them in with “jalon review import”.
    }
review-stays = This stays inside:
review-other-programme = These findings are about “{ $theirs }”, and the project is “{ $ours }”. Nothing was changed. If it is the same programme, add { $option }.
review-import-done = { $path }: new findings: { $new }; changed: { $changed }; known already: { $same }.

kept-internal =
    { $count ->
        [one] { $count } internal finding
       *[other] { $count } internal findings
    }
kept-remarks =
    { $count ->
        [one] { $count } remark for colleagues
       *[other] { $count } remarks for colleagues
    }
kept-not-agreed =
    { $count ->
        [one] { $count } subject on which the reviewers differ and have agreed on nothing yet
       *[other] { $count } subjects on which the reviewers differ and have agreed on nothing yet
    }
kept-own-readings =
    { $count ->
        [one] { $count } finding of a single reviewer, replaced by the agreed one
       *[other] { $count } findings of single reviewers, replaced by the agreed ones
    }
kept-points =
    { $count ->
        [one] { $count } strength, weakness or condition
       *[other] { $count } strengths, weaknesses and conditions
    }
kept-recommendations =
    { $count ->
        [one] { $count } recommendation
       *[other] { $count } recommendations
    }
kept-marks =
    { $count ->
        [one] { $count } mark on your scale
       *[other] { $count } marks on your scale
    }
kept-names =
    { $count ->
        [one] the name of { $count } reviewer
       *[other] the names of { $count } reviewers
    }
kept-conflicts =
    { $count ->
        [one] { $count } declared conflict of interest
       *[other] { $count } declared conflicts of interest
    }

subject-own-question = The applicant’s own question
subject-indicator = Indicator
subject-plan = Indicator plan of section { $section }
subject-whole = The proposal as a whole

review-applicant = Applicant:
review-code = File number:
review-received = Received:
review-file = File:
review-sections = Sections:
review-concluded = Concluded:
review-proposal-same = The proposal is as it was reviewed.
review-proposal-changed = The proposal has changed since it was reviewed.
review-proposal-not-found = The proposal is no longer where it was, so nobody can tell whether it has changed.
review-proposal-unreadable = The proposal cannot be read, for want of its passphrase perhaps, so nobody can tell whether it has changed.
review-reviewers = Reviewers
review-nobody = No function given
review-other-state = Reviewed another state of the proposal.
review-progress = { $addressed } addressed + { $partly } partly + { $missing } missing + { $irrelevant } not relevant + { $without } without a finding = { $total } questions
review-agreement = { $agree } agree + { $differ } differ + { $unread } not yet read by all = { $total } questions
review-agreed = Agreed
review-differences = Where they differ
review-no-verdict = no finding yet
review-requests = Asked of the applicant
review-stays-inside = stays inside
review-points = Strengths, weaknesses, conditions
review-recommendations = Recommendations
review-no-recommendation = Nothing recommended yet
review-scale = Your scale
review-scale-name = Name:
review-weight = { $what } (weight { $weight })
review-mark = { $whose }: { $value } · { $reason }
review-result = { $whose }: { $value } between { $lowest } and { $highest }, by the weights above
review-to-send = For the applicant
review-would-go =
    { $count ->
        [0] No finding may leave yet.
        [one] { $count } finding would be sent. This would stay inside:
       *[other] { $count } findings would be sent. This would stay inside:
    }
review-outcomes = What became of the findings
review-no-reply = no reply yet
