# Documents about a review: the note for those who decide, and the letter to the applicant.
note-kind-review = Review note
note-kind-letter = Letter of clarifications

# The review note: first pages
paper-subject = Review of a proposal for a counter-trafficking programme
paper-untitled = Untitled proposal
paper-subtitle = Review of a proposal
paper-proposal = The proposal
paper-applicant = Applicant
paper-code-received = File number, received
paper-seen = What was reviewed
paper-of-project = Jalon project
paper-of-document = Document from outside
paper-states-head = More than one version was read.
paper-states = The reviewers did not all look at the same version of the proposal; some findings may differ for that reason alone.
paper-recommendation = Recommendation
paper-not-agreed-yet = The reviewers have not agreed on a recommendation yet.
paper-no-recommendation = No recommendation yet.
paper-concluded = The review was concluded on { $date }.
paper-open = The review is still open.
paper-strengths = Strengths
paper-weaknesses = Weaknesses
paper-conditions = Conditions
paper-none-noted = None noted.
paper-who = Who reviewed
paper-reviewer = Reviewer
paper-nobody = Nobody has joined the review yet.
paper-assigned = Sections assigned: { $sections }.

# Counts
paper-overview = Findings by section
paper-section = Section
paper-differ = Differ
paper-without = No finding
paper-all = All
paper-all-sections = All sections
paper-overview-note = Counted are the questions, the indicator plan, each indicator of the proposal, and those lessons on which a reviewer commented. Where the reviewers have agreed, their agreed reading counts. The figures show where to look; they are no score.

# What was asked
paper-asked-part = What was asked, and what came back
paper-nothing-asked = Nothing is asked of the applicant.
paper-point = Point
paper-about = On
paper-asked = Asked of the applicant
paper-reply = Reply
paper-no-reply = no reply yet
paper-not-sent-count =
    { $count ->
        [one] { $number } more question stays inside: it is internal, or the reviewers have still to agree.
       *[other] { $number } more questions stay inside: they are internal, or the reviewers have still to agree.
    }

# Findings
paper-findings = Findings
paper-lead-several = The agreed reading comes first, then what each reviewer says. The letters are those of the reviewers on the first page.
paper-lead-one = Each finding gives the verdict, the passage that it rests on and the reviewer’s comment.
paper-differ-count =
    { $count ->
        [one] The reviewers differ on { $number } point, and have still to agree on it.
       *[other] The reviewers differ on { $number } points, and have still to agree on them.
    }
paper-elsewhere = The whole, and other sections
paper-no-finding-here = No finding in this section yet.
paper-without-list = No finding yet: { $list }.
paper-agreed = Agreed
paper-verdict = Verdict
paper-agreed-reading = Agreed reading
paper-page = (page { $page })
paper-quoted = “{ $text }”
paper-plan = Indicators and follow-up for section { $section }
paper-plan-short = Plan
paper-whole = The proposal as a whole
paper-asked-number = Asked of the applicant, point { $number }
paper-asked-not-sent = Question not sent
paper-remark = For colleagues only
paper-replied = Reply of the applicant: { $how }
paper-left-out-finding = Finding: { $what }

# The organization’s own scale
paper-scale = The organization’s own scale
paper-scale-lead = These marks follow the organization’s own scale. The findings and the reasons carry the recommendation; the marks only sum them up.
paper-criterion = Criterion
paper-weight = Weight
paper-mark = Mark
paper-reason = Reason
paper-no-mark = no mark
paper-no-reason = no reason given
paper-no-marks = No mark has been given yet.
paper-weighted = With these weights, the marks come to { $value }. The scale runs from { $lowest } to { $highest }.
paper-not-weighted = The marks are not added up: a criterion still lacks its mark or its reason.

# How it was made
paper-made-digest = Version of the proposal that was reviewed (SHA-256): { $digest }.
paper-made-date = The review was last edited on { $date }.
paper-former = Wordings that gave way when files were brought together are kept in the review.
paper-for-partners = Meant for partners of the reviewing organization.

# The letter
letter-date = { $date }
letter-reference = Our reference: { $code }
letter-subject = Your proposal “{ $title }”: request for clarification
letter-greeting = Dear colleagues,
letter-thanks = Thank you for sending us your proposal.
letter-thanks-dated = Thank you for your proposal, which we received on { $date }.
letter-read = We have read it question by question, with the toolkit of the Inter-Agency Coordination Group against Trafficking in Persons (ICAT) beside it.
letter-ask-nothing = We have no question for you at this stage.
letter-ask-must =
    { $count ->
        [one] One point is not clear to us, and we need your answer before we can conclude our review.
       *[other] On { $number } points we need your answer before we can conclude our review.
    }
letter-ask-help =
    { $count ->
        [one] Your answer on one point would help us understand it better.
       *[other] Your answers on { $number } points would help us understand it better.
    }
letter-ask-both = Before we can conclude our review, we need your answer on { $must }. On { $help }, a few words from you would help us understand the proposal better.
letter-of-must =
    { $count ->
        [one] one point
       *[other] { $number } points
    }
letter-of-help =
    { $count ->
        [one] one more point
       *[other] { $number } more
    }
letter-head-must = Points that need an answer
letter-lead-must = We cannot conclude our review without your answer here.
letter-head-help = Points on which an answer would help
letter-lead-help = A short answer is enough here. If you have none yet, please say so.
letter-passage = Your proposal
letter-passage-page = Your proposal, page { $page }
letter-asked = What we ask
letter-number =
    { $count ->
        [one] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
       *[other] { $number }
    }
letter-head-how = How to reply
letter-how = Please answer each point under its number. Where an answer changes the proposal, please show us where.
letter-how-file = If you received a file of findings with this letter, you can bring it into your project in Jalon. Each question then stands beside the answer that it concerns.
letter-no-decision = Our questions do not anticipate the decision on your proposal.
letter-disposal = Please write to us if a question is not clear. We are grateful for the work that you have put into this proposal.
letter-regards = Yours sincerely,

# The command
export-list-review-kinds = Kinds for a review
export-as-review = “{ $kind }” is made of a review, and this file is a project.
export-as-project = “{ $kind }” is made of a project, and this file is a review. There are: { $names }.
export-not-for-review = { $option } means nothing for a review.
export-stays-inside = This stays inside:
