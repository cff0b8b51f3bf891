# Questions that stand over everything.
dialog-close = Close
dialog-leave = Leave it

new-heading = What is the new design?
new-title = Title of the programme or project
new-title-needed = Give it a title first. It can be changed later.
new-country = Country
new-language = Language you write in
new-author = Your name or initials
new-sections = What will it do?
new-sections-what = Choose the sections that apply; you can change this at any time. The first two are for every programme.
new-begin = Choose where to keep it…

passphrase-title = What is the passphrase of { $file }?
passphrase-field = Passphrase
passphrase-open = Open it
passphrase-none = Type the passphrase first.
passphrase-trying = The passphrase is being tried…

changed-title = What should become of the two versions?
changed-text = Somebody else has changed the file since you opened it. Your changes are safe here.
changed-later = Decide later
changed-merge = Merge the two
changed-merge-what = Takes what each of you changed. Where both changed the same answer, yours stands and theirs goes into its history.
changed-mine = Keep yours
changed-mine-what = Writes yours into the file. Theirs is kept among the backups.
changed-theirs = Take theirs
changed-theirs-what = Shows what is in the file. Yours comes back with “Undo”, and is kept among the backups.
changed-save-as = Save yours elsewhere…
changed-save-as-what = Goes on under another name. The file stays as the other person left it.

recovered-title = Keep what was not saved?
recovered-text = { $file } was last changed on { $moment }, and closed unexpectedly. This is what was kept, beside what is in the file.
recovered-unseen = The file as it stands cannot be read. What was kept is compared with what was last saved.
recovered-lost =
    { $count ->
        [one] One step of what was kept cannot be read any more.
       *[other] { $count } steps of what was kept cannot be read any more.
    }
recovered-same = Everything that was kept is in the file already.
recovered-more =
    { $count ->
        [one] One more thing differs.
       *[other] { $count } more things differ.
    }
recovered-in-file = In the file
recovered-kept = Kept
recovered-details = Only details differ, such as a source or a date.
recovered-later = Decide later
recovered-keep = Put it into the file
recovered-discard = Throw it away…
recovered-reading = What was kept is being read…
recovered-encrypted = What was kept is encrypted like its file. Give the passphrase to see it.
recovered-discard-title = Throw away what was kept?
recovered-discard-text = The file stays as it is. What is not in it will be gone for good.
recovered-discard-back = Look at it again
recovered-discard-act = Throw it away
scope-in = chosen
scope-out = left out

unsaved-title = Close although the file could not be saved?
unsaved-text = What is not in the file is kept on this computer, and is offered at the next start.
unsaved-stay = Go on working
unsaved-close = Close all the same

settings-title = How would you like to work?
settings-leave = Leave as it was
settings-keep = Keep these settings
settings-author = Your name or initials
settings-zoom = Size
settings-language = Language of the window
settings-language-system = As the system
settings-content-language = Language of the toolkit’s text
settings-look = Colours
settings-still = Nothing moves on the screen
settings-autosave = Save by itself after ten seconds without typing
settings-data = Where your data live
settings-data-where = Recovery copies and backups: { $folder }
settings-settings-where = These settings: { $folder }
settings-data-move = To keep them elsewhere, name a folder in the environment variable { $variable } before Jalon starts. Your projects stay where you put them.

address-title = Open this address in the browser?
address-text = The page comes from the internet, and those who run it can see that you ask for it.
address-stay = Stay here
address-open = Open it in the browser
address-copy = Copy the address

tour-place = Step { $step } of { $steps }
tour-leave = Leave the tour
tour-close = Close the tour
tour-next = Next step
tour-back = Previous step
tour-begin = To the start screen
tour-title-1 = What is Jalon for?
tour-text-1 = It helps a team think a counter-trafficking programme through, before money and people are committed. It asks what the ICAT toolkit asks, shows what earlier programmes have taught, and keeps your answers.
tour-title-2 = What do you go through?
tour-text-2 = Two sections are for every programme: an overview, and the choice of responses. You add those that match what you plan, from awareness-raising to national plans. You can add or leave out one at any time.
tour-title-3 = Why do lessons come first?
tour-text-3 = Each section opens with what evaluations have found. For each lesson you say whether you adopt it, whether it does not apply, or whether you accept the risk, and why.
tour-title-4 = What is an answer?
tour-text-4 = Your text, where it stands, what it rests on and what it changes in the design. What you do not know yet is an answer too: say that information is missing, and plan how to get it.
tour-title-5 = Where is your work?
tour-text-5 = In a file of your own, on this computer, saved by itself while you write. If the window closes unexpectedly, what you wrote is kept. Ctrl+K finds anything, and F1 lists the keys.

trouble-title = That could not be done

unreadable-title = { $file } cannot be read
unreadable-backups = Former versions that can be put back
unreadable-backup = Put back the one of { $moment }…

files-open = Which project would you like to open?
files-new = Where should the new design be kept?
files-save-as = Under which name should it go on?
files-save-copy = Where should the copy go?
files-duplicate = Where should the other design be kept?
files-example = Where should your copy of the example be kept?
files-backup = Where should the former version be put?
files-open-act = Open it
files-keep-act = Keep it here
files-kind = Jalon projects
files-system = The system’s own dialog for files is open. It may stand behind this window.
files-here = Choose here instead
files-up = One folder up
files-home = Home folder
files-documents = Documents
files-new-folder = New folder
files-folder-name = Name of the folder
files-make = Make the folder
files-list = Folders and projects
files-name = Name
files-changed = Changed
files-row-folder = Folder { $name }
files-row-file = Project { $name }
files-name-write = Name of the file
files-name-open = Name of the file, or its whole path
files-nameless = Give a name first.
files-reading = The folder is being read…
files-empty = There is no folder and no project here.
files-unreadable = This folder cannot be read ({ $reason }). Go up, or choose another one.
files-not-there = There is no such file in this folder.
files-no-folder = There is no such folder.
files-is-folder = A folder has this name.
files-not-made = The folder could not be made ({ $reason }).
files-replace-title = Replace { $file }?
files-replace-text = There is a file of that name already. If you replace it, what stands in it now is kept among its backups.
files-replace-keep = Keep that file
files-replace-act = Replace it
files-open-here = This is the file that is open. Choose another name.
files-open-elsewhere = Somebody has this file open. Choose another name.
