# What is said once something was done.
copied-title = The copy is saved
copied-text = You go on working with the file that is open. The copy stands here:
both-title = Both versions are brought together
both-text = In these places both of you had written something different. Your words stand. Theirs are kept: answers and indicators under “History”, everything else in the backup made just now.
both-one = { $place }. Yours: { $mine } Theirs: { $theirs }
