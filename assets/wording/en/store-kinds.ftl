# What a file is when it is not what was asked for.
read-other-kind =
    This file is { $is ->
        [project] a project
        [review] a review of a proposal
        [findings] what reviewers sent to an applicant
       *[other] one that Jalon keeps for itself
    }, not { $wanted ->
        [review] a review of a proposal
        [findings] what reviewers sent to an applicant
       *[project] a project
    }.
read-not-a-review = This is not a Jalon review.
read-not-findings = These are not findings sent by reviewers with Jalon.
read-other-proposal = The file is now a review of another proposal.

read-mend-file = Choose another file; the names of Jalon’s files end in “.ron”.
read-mend-review = Choose a review; its name usually ends in “.review.ron”.
read-mend-findings = Choose a file of findings; its name usually ends in “.findings.ron”.
read-mend-is-project = Open it as a project.
read-mend-is-review = Open it as a review.
read-mend-is-findings = Open your own project and bring it in there.
