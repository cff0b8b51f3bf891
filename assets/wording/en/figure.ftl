# What figures say
figure-chain = Results chain
figure-chain-alt = Results chain of { $nodes } boxes in five columns. Links: { $broken } broken, { $waiting } waiting, { $whole } whole, { $all } in all.
figure-not-said = Not said yet
figure-answer = Answer { $question }
figure-barriers = obstacles
figure-assumptions = assumptions
figure-indicators = indicators
figure-waiting = waiting for an answer
figure-broken = broken: no evidence
figure-links = Links: { $broken } broken + { $waiting } waiting + { $whole } whole = { $all }
figure-chain-short = Results chain, in short. Links: { $broken } broken + { $waiting } waiting + { $whole } whole = { $all }
figure-more = and { $count } more

figure-pattern = Pattern of trafficking: { $name }
figure-pattern-alt = Board of a pattern. Factors: { $reach } within reach, { $influence } under influence, { $out } out of reach, { $unsaid } not said, { $factors } in all. Responses: { $responses }, of which { $placed } on the plane of effect and feasibility.
figure-factors = What feeds this pattern
figure-reach-sum = { $reach } within reach + { $influence } under influence + { $out } out of reach + { $unsaid } not said = { $all }
figure-none-named = None named
figure-responses = What could be done
figure-effect = Expected effect
figure-feasibility = Feasibility
figure-not-judged = not judged yet

figure-ladder = Indicators of section { $section }, rung by rung
figure-no-indicator = No indicator
figure-measured = Change is measured here, not attributed to the programme.
figure-rung-sum =
    { $filled ->
        [one] { $filled } rung with indicators
       *[other] { $filled } rungs with indicators
    } + { $empty } empty = { $all }
figure-over-time = { $indicator }: figures over time
figure-beside = On no rung
