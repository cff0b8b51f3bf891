# Reviews in the window.
action-review = Review a proposal…
action-findings = Open findings…
action-merge-review = Merge another reviewer’s file…
start-review = Review
start-example-review =
    { $count ->
        [one] Review by { $count } person
       *[other] Review by { $count } people
    }

# Choosing files.
files-new-review = Where should the review be kept?
files-proposal = Which project is reviewed?
files-earlier = Which file holds the state that was reviewed?
files-merge-review = Which reviewer’s file should be merged?
files-findings = Which findings did you receive?
files-send-findings = Where should the findings for the applicant go?
files-take-act = Take this file

# The dialog that begins a review.
begin-title = What would you like to review?
begin-which = Kind of proposal
begin-project = A Jalon project
begin-document = A document from outside
begin-choose = Choose the file…
begin-proposal-title = Title of the proposal
begin-applicant = Applicant
begin-code = Your file number
begin-link = File or address of the document
begin-sections = Sections to review
begin-sections-what = Sections 1 and 2 are in unless you leave them out. You can change this at any time.
begin-who = Who reviews?
begin-who-what = The applicant sees function and organization at most, never a name.
begin-needs-file = Choose the project’s file first.
begin-needs-title = Give the title of the proposal first.

# The list at the left.
desk-review-of = Review of a proposal
desk-review-untitled = Untitled proposal
desk-review-a-project = Jalon project
desk-review-a-document = Document from outside
desk-review-writes = You write as
desk-review-agreed = Agreed reading
desk-review-voice = Reviewer { $letter }
desk-review-search = Find…
desk-review-show = Show
desk-review-show-clear = Show all again
desk-review-show-all = all
desk-review-show-without = no finding yet
desk-review-show-missing = missing
desk-review-show-partly = partly
desk-review-show-clarify = to clarify
desk-review-show-differ = reviewers differ
desk-review-show-serious = serious advice open
desk-review-none-shown = Nothing here fits the filter and the search.
desk-review-no-finding = No finding yet
desk-review-differ-short = reviewers differ
desk-review-differ-count =
    { $count ->
        [one] They differ on { $count } subject
       *[other] They differ on { $count } subjects
    }
desk-review-sum = { $addressed } addressed + { $partly } partly + { $missing } missing + { $irrelevant } not relevant + { $without } without a finding = { $total }
desk-review-agreement = { $agree } agree + { $differ } differ + { $unread } not yet read by all = { $total }
desk-review-question = question { $number }
desk-review-own-question = the applicant’s own question
desk-review-lesson = lesson { $number }
desk-review-indicator = indicator
desk-review-plan = How will it be followed up?
desk-review-plan-what = indicator plan
desk-review-whole = The proposal as a whole

# What the proposal says.
said-head = The proposal
said-name = The proposal on { $subject }
said-nothing = The proposal says nothing here.
said-document = This proposal is a document from outside: read it beside this window, and keep the passage and its page with your finding.
said-unreadable = The proposal cannot be read.
said-unlock = Give its passphrase…
said-evidence = Rests on: { $evidence }
said-follows = Follows the risk: { $owner }
said-from-to = From { $from } to { $to }
said-none = not said
said-target = Target
said-source = Source
said-method = How it is collected
said-responsible = Who collects it
said-limits = Limits
said-before = What stood here when you reviewed it
outcome-head = The applicant: { $reply }
outcome-none = no reply yet
outcome-action = { $what } ({ $state })
outcome-actions = See it among the actions

# A finding.
finding-verdict = How the proposal deals with it
finding-comment = Comment
finding-quote = Passage of the proposal
finding-quoted = “{ $quote }”
finding-page = Page
finding-on-page = Page { $page }
finding-take-words = Take the marked words of the proposal
finding-mark-first = Mark the words in the proposal first, with the mouse or with Shift and the arrows.
finding-request = Ask the applicant
finding-need = How much hangs on the answer
finding-remark = Internal remark: never leaves
finding-leaves = goes to the applicant
finding-stays = stays inside
finding-held = It stays inside.
finding-held-what = The applicant does not get this question as long as the finding is internal.
finding-let-go = Let the applicant see it
finding-signed = { $who }, { $moment }
finding-dated = { $moment }
finding-clear = Take it back

# Several reviewers.
voices-differ-two = The two reviewers differ.
voices-differ = The reviewers differ.
voices-stay = All readings stay in the file whatever is agreed.
voices-nothing = Nothing said yet
voices-take = Agree on { $letter }’s reading
voices-go =
    { $count ->
        [one] { $count } question goes to the applicant
       *[other] { $count } questions go to the applicant
    }
voices-stay-inside =
    { $count ->
        [one] { $count } remark stays inside
       *[other] { $count } remarks stay inside
    }
voices-leaving = { $go }, { $stay }

# The page of a question.
page-of = { $at } of { $total }
page-next = Next in the list
page-previous = Previous in the list
page-next-without = Next without a finding
page-next-open = Next to agree on
page-all-done = Nothing waits for a finding.
page-keys = Keys: 1 to 4 for the verdict, N for the next without a finding, J and K to go on and back; with Alt while you type.
page-empty = Nothing to review in this section
page-empty-what = It is left out of this review. Under “Who reviews what” it can be taken in.
page-nobody = Nobody reviews yet
page-nobody-what = Say who reviews, and each finding will bear that function.

# The list of keys.
keys-verdict = Give a verdict
keys-verdict-which = 1 to 4, while typing Alt+1 to Alt+4
keys-without = Next without a finding
keys-without-which = N, while typing Alt+N
keys-through-review = On and back through the list
keys-through-review-which = J, K

# Conclusion.
conclusion-title = Conclusion
conclusion-what = For those who decide. None of it goes to the applicant.
conclusion-whose = Whose conclusion
conclusion-conflicts = Conflicts of interest
conclusion-conflicts-where = They are declared under “Who reviews what”.
conclusion-state = State of the review
conclusion-open = The review is open.
conclusion-closed = Concluded on { $day }. It can be taken up again at any time.
conclusion-conclude = Mark it as concluded
conclusion-reopen = Take it up again
points-strengths = Strengths
points-weaknesses = Weaknesses
points-conditions = Conditions
points-add-strength = Add a strength
points-add-weakness = Add a weakness
points-add-condition = Add a condition
points-none = None yet
points-up = Move up
points-down = Move down
points-remove = Take it out
recommend-title = Recommendation
recommend-none = Nothing recommended yet
recommend-own = Something else, in your own words
recommend-own-words = Your recommendation
recommend-reason = Why
scale-title = Your organization’s scale
scale-what = A mark counts once its reason is given. Jalon itself brings no scale.
scale-criterion = { $name } (weight { $weight })
scale-reason = Reason for the mark
scale-result = Weighted result: { $value } on a scale from { $lowest } to { $highest }
scale-incomplete = No result yet: a mark or its reason is missing.

# Differences.
differences-title = Differences
differences-what = Where reviewers differ, who says what, and what is agreed.
differences-alone = One reviewer so far
differences-alone-what = Merge the file of a colleague to see where you differ.
differences-none = The reviewers differ on nothing
differences-none-what = What one has not read yet counts as no difference.
differences-sum = { $agreed } agreed + { $open } open = { $total }
differences-agree = Agree on “{ $verdict }”
differences-write = Write the agreed reading
review-merge-not-same = These are reviews of different proposals: “{ $one }” and “{ $other }”. Nothing was merged.

# Who reviews what.
who-title = Who reviews what
who-what = Reviewers, what they declare, and the sections that each takes.
who-function = Function
who-organisation = Organization
who-name = Name or initials (never sent)
who-add = Add a reviewer
who-remove = Take this reviewer off
who-conflicts = Is there a conflict of interest?
who-conflicts-which = Which
who-sections = Sections
who-sections-what = A section that is left out keeps what was found in it.
who-takes = { $who } reviews section { $section }
who-nobody = nobody in particular

# What is sent.
sent-title = What is sent
sent-what = What leaves and what stays inside, before anything is written.
sent-findings = Findings for the applicant…
sent-letter = Letter of clarifications…
sent-note = Review note…
file-letter = letter
file-review = review-note
sent-leaves =
    { $findings ->
        [one] { $findings } finding leaves
       *[other] { $findings } findings leave
    }{ $requests ->
        [0] {""}
        [one] , with { $requests } request
       *[other] , with { $requests } requests
    }
sent-nothing = No finding may leave yet
sent-nothing-what = Findings are internal until you say otherwise. Under “May be seen by”, choose “Partners” or “Public”.
sent-stays = This stays inside
sent-stays-nothing = Nothing was said that would have to stay.

# A proposal that has changed.
changes-first = The proposal has changed.
changes-sentence = The project on disk is another one than you reviewed. Your findings stay.
changes-show = Show what changed
changes-take = Review the new state
changes-title = What changed in the proposal
changes-what = The state that was reviewed beside the one on disk.
changes-not-read = Say where it is, or give it its passphrase in its own window first.
changes-find = Find its file…
changes-look = Look again
changes-earlier = Choose the earlier file…
changes-no-earlier = The state that you reviewed is not on this computer
changes-no-earlier-what = If you kept the file that you received first, choose it, and the two are compared.
changes-none = Nothing has changed
changes-none-what = The project on disk is the one that you reviewed.
changes-count =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
changes-before = When it was reviewed
changes-after = Now

# The applicant’s side.
receive-title = Take these findings into your project?
receive-act = Take them in
receive-counts = { $new } new + { $changed } changed + { $same } known already = { $total }
receive-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
receive-nothing = All of them are in your project already.
receive-kept = What you have replied stays. One undo takes all of it out again.
receive-other = Another programme?
receive-other-what = Title and number of these findings fit nothing in this project.
receive-no-project = These are findings about a project. Open your project first, then open them again.
received-title = Review
received-what = What reviewers found in your proposal, and what you do about it. Whoever reviews the next version sees your replies.
received-sum = { $replied } replied to + { $open } waiting + { $known } for information = { $total }
received-reply-to = Reply to it
received-none = No findings yet
received-none-what = Reviewers send them as a file that ends in “.findings.ron”.
received-waits = Waits for a reply
received-asked = You are asked
received-reply = Your reply
received-reply-text = What you answer, change or see otherwise
received-answer = Answer it
received-action = Make it an action
received-accept = Accept it
received-argue = Disagree, with reasons
received-to-action = See the action ({ $state })
received-beside-waits = A reviewer waits for a reply.
received-beside = A reviewer found:
received-see = See the finding
