# What Jalon notices, the facts of a question, the results chain and the pattern board, on screen.
card-to-chain = Add to the results chain
facts-title = What is so, and what is not
facts-unsaid = Not said yet
facts-take-back = Take back what was said on: { $fact }

heed-title = What Jalon notices
heed-about = Where the design is silent or leans on little, with the source of each remark. No score: the team decides what it follows.
heed-sum = { $serious } serious + { $weak } weak points + { $consider } worth considering + { $settled } settled = { $all }
heed-none = Nothing is open here
heed-none-about = What Jalon notices stands here as soon as an answer calls for it.
heed-serious = Serious
heed-weak = Weak points
heed-consider = Worth considering
heed-settled = Settled
heed-why = Why it matters
heed-settles = What would settle it
heed-source = Source: { $source }
heed-go = Go to { $place }
heed-act = Make an action of it
heed-settle = How it is settled
heed-by-what = By what
heed-because = Because
heed-follows = Who follows the risk
heed-needs-reason = Say why first: the reason is printed with it.
heed-do-settle = Settle it
heed-followed-by = Followed by { $owner }
heed-reopen = Take up again
heed-see = Why, and what would settle it
heed-personal = For your eyes only
heed-personal-about = These passages look as if they could tell who a person is. This list is never printed or sent.
heed-harmless = Harmless
heed-harmless-because = Looked at: it tells nobody who a person is.
heed-marked = Marked as harmless
heed-principles = Nine principles of the framework
heed-principles-about = For each of them, where the design shows it.
heed-shown = Shown
heed-not-shown = Not shown yet
heed-shown-in = Shown in:
heed-could = Could be shown in:
heed-more =
    { $count ->
        [one] and { $count } other place
       *[other] and { $count } other places
    }

chain-title = Results chain
chain-which = Section of the chain
chain-together = All together
chain-draft = Draft from the answers
chain-draft-none = The chain already holds what the answers offer.
chain-propose =
    { $count ->
        [0] Propose links
        [one] Propose { $count } link
       *[other] Propose { $count } links
    }
chain-propose-none = Statements are needed in two neighbouring columns, without a link between them.
chain-add = Add a statement
chain-larger = Larger
chain-smaller = Smaller
chain-zoom = { $percent }%
chain-fit = As wide as the page
chain-empty = The chain is empty
chain-empty-about = It shows how what the programme does is expected to bear on trafficking, step by step, and what each step rests on.
chain-empty-scope = Choose the sections that the programme is about; their answers then make the first draft.
chain-empty-hand = Statements can also be written by hand, one column after the other.
chain-words = In words
chain-copy = Copy
chain-close = Close
chain-write = Write it here
chain-remove = Remove
chain-statement = Statement
chain-column = Column
chain-leads-to = Leads to
chain-comes-from = Comes from
chain-link-to = Link to…
chain-link-nowhere = No statement stands in a later column yet.
chain-link = { $from } → { $to }
chain-unlink = Remove the link
chain-because = Because
chain-barriers = Obstacles
chain-barriers-none = No obstacle is named in the answers yet.
chain-barrier-unmet = nothing is done about it yet
chain-assumptions = Assumptions
chain-no-ground = nobody has said what it rests on
chain-assume = Add an assumption
chain-indicators = Indicators
chain-indicators-none = No indicator is chosen yet.

pattern-title = Pattern board
pattern-which = Pattern
pattern-add = Add a pattern
pattern-unnamed = (without a name yet)
pattern-printed = As the note prints it
pattern-edit = Back to work on it
pattern-empty = No pattern is described yet
pattern-empty-about = Say how people are recruited, moved, exploited and controlled, what feeds that, and what could be done about it.
pattern-name = Name of the pattern
pattern-certainty = How sure the team is
pattern-remove = Remove the pattern
pattern-exploitation = Exploitation
pattern-forms = Forms of exploitation, one a line
pattern-vulnerability = What makes people vulnerable, one a line
pattern-add-factor = Add
pattern-reach = How far it is within reach: { $name }
pattern-remove-one = Remove: { $name }
pattern-add-response = Add
pattern-responses-about = Drag a mark, move it with the arrow keys, or type the two figures, from 0 to 100.
pattern-plane = Responses by effect and feasibility
pattern-mark = { $number } { $text }: effect { $effect }, feasibility { $feasibility }
pattern-response = Response { $number }
pattern-lever = What it changes
pattern-leads = Leads to sections
pattern-suggests = What the responses suggest
pattern-from = from responses { $numbers }
pattern-choose = Add section { $section }
