# A section: its parts, questions, lessons and evaluation; what stands beside a question; history; workshop view.
part-parts = Parts of the section
part-purpose = Purpose
part-lessons = Lessons
part-questions = Questions
part-evaluation = Evaluation
part-rungs =
    { $count ->
        [one] { $count } rung
       *[other] { $count } rungs
    }
part-checklist = checklist
onward-lessons = Go on to the lessons
onward-questions = Go on to the questions
onward-evaluation = Go on to the evaluation
onward-section = Go on to section { $section }, { $title }

card-answer = Answer to: { $question }
card-status = Status
card-effect = For the design
card-evidence = Evidence
card-sources = Sources
card-seen = May be seen by
card-not-said = Not said yet
card-change = What changes in the design
card-because = Why it is not relevant
card-context = Own experience and context
card-history = Former versions
card-more = More
card-copy-place = Copy the reference
card-nothing = Nothing written yet
card-reading = Open for reading
prompt-answer = Answer to this prompt
prompt-status = Status of the prompt: { $status }

edit-cut = Cut
edit-copy = Copy
edit-paste = Paste

own-add = Add a question of your own
own-text = Your question
own-empty = A question of your own, not written yet
own-mark = Your own question
own-remove = Remove this question and its answer
unknown-title = Answers without a question
unknown-kept = This edition of the toolkit has no question under this reference. The answer is kept as it is.

source-none = No source named yet.
source-add = Add a source
source-title = Title
source-link = Link or file
source-page = Page
source-remove = Remove this source

plan-title = What will produce it
plan-none = No activity planned.
plan-offer = Say what is missing and which activity will find it out.
plan-missing = What is missing
plan-activity = Activity that will find it out
plan-owner = Who does it
plan-due = By when
plan-due-doubt = Write the day as 2027-01-30.
plan-cost = Cost
plan-cost-doubt = Write a figure and a currency.
plan-closed = It has been found out
plan-remove = Remove this plan

barrier-title = Obstacles, one by one
barrier-none = Named one by one, obstacles can be followed into the results chain.
barrier-add = Add an obstacle
barrier-text = What stands in the way
barrier-group = Whom it keeps back
barrier-all = All target groups
barrier-response = What the programme does about it
barrier-remove = Remove this obstacle

lessons-lead = What earlier work has taught. Say what you do with each lesson.
lessons-sum = { $adopted } adopted + { $aside } that { $aside ->
        [one] does
       *[other] do
    } not apply + { $risk } { $risk ->
        [one] risk
       *[other] risks
    } accepted + { $open } to be taken = { $total }
lesson-where = Where in the design
lesson-why-not = Why it does not apply
lesson-why-risk = Why the risk is accepted
lesson-owner = Who follows this risk

purpose-assumptions = What designs commonly take for granted
purpose-actors = Whose behaviour it may be about
purpose-usage = On the use of this section
purpose-definitions = Terms defined here
purpose-notes = Notes

ladder-sum = { $filled } { $filled ->
        [one] rung
       *[other] rungs
    } with indicators + { $empty } empty = { $total }
checklist-sum = { $filled } { $filled ->
        [one] heading
       *[other] headings
    } with indicators + { $empty } empty = { $total }
ladder-empty = No indicator here. That can be a fair choice: say so in the note.
ladder-choose = Choose an indicator…
ladder-close = Close the list
ladder-add = Add this indicator
ladder-own = Write an indicator of your own…
ladder-others = Indicators that stand under no heading

sheet-untitled = Indicator without a name
sheet-code = Indicator { $code } · { $kind }
sheet-name = Name of the indicator
sheet-cannot = What it cannot show.
sheet-result = The result it helps to show
sheet-numerator = Numerator
sheet-denominator = Denominator
sheet-kind = What its values look like
sheet-aim = Which way it should move
sheet-baseline-day = Day of the baseline
sheet-baseline-note = Remark on the baseline
sheet-target-day = Day of the target
sheet-target-note = Remark on the target
sheet-value-doubt = This value does not fit the kind. Kept as typed.
sheet-method = How it is collected
sheet-source = Where the figures come from
sheet-responsible = Who is responsible
sheet-close = Close the sheet
sheet-history = Former versions of the indicator
sheet-remove = Remove this indicator

beside-question = Beside question { $number }
beside-lesson = Beside lesson { $number }
beside-own = Beside your own question
beside-own-why = A question of your own counts like those of the toolkit: in the sum, in the note, in gaps and actions.
beside-bar = why, what a good answer contains, where else to look
beside-close = Close the panel
beside-foot = { $citation }. Wording: Jalon.
beside-rests = Rests on
beside-named = { $place }: { $title }
beside-terms = Terms
beside-taking = What each choice means
beside-taking-adopted = Adopted: the design says where it takes the lesson up.
beside-taking-aside = Does not apply: the note gives the reason.
beside-taking-risk = Risk accepted: it stands in the note with its reason and the person who follows it.
beside-risk-alone = Nobody follows this risk.
beside-risk-name = Name a function.
beside-risk-act = Name someone…

history-title = Former versions
history-version = Version
history-close = Leave as it is
history-restore = Restore this version
history-nothing = Nothing stood here before. A version is kept when somebody else, or the same person after a pause, begins to change it.
history-undated = Before the first change
history-differs =
    { $count ->
        [0] The same as now.
        [one] { $count } word differs from now.
       *[other] { $count } words differ from now.
    }
history-only-then = only in this version
history-only-now = only now
history-text = Answer
history-prompts = Answers to single prompts

workshop-count = { $at } of { $of }
workshop-keys = Arrow keys: previous and next. Esc: close.
workshop-close = Close the workshop view
workshop-back = Previous
workshop-on = Next
workshop-first = This is the first question.
workshop-last = This is the last question.
