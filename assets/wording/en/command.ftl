# What the commands say.
command-about = Jalon helps people design and evaluate counter-trafficking programmes with the ICAT toolkit, on their own computer and without a network.
command-usage = Usage
command-usage-window = opens the window
command-options = Options
command-exit-codes = Exit codes
command-more = “jalon help COMMAND” says more about one of them.
command-exit-0 = done
command-exit-1 = a finding, where --strict was asked for
command-exit-2 = the command’s words are off
command-exit-3 = a file cannot be read, is locked, or its passphrase is wrong
command-exit-4 = there is no display for the window
command-values = one of { $values }

command-catalogue-about = Lists what the sources ask and advise, in full or in part.
command-help-about = Shows this help, or the help of one command.
command-version-about = Prints the version.

option-source = only this source
option-section = only this section: 1 to 9, intro or more
option-kind = only items of this kind
option-lang = language of the words
option-format = text to read, or JSON for other programs
option-search = what matches these words, the best first; accents and case do not matter
option-assets = lays the catalogue/ and wording/ of this folder over the content of the program
option-help = shows help

error-command = There is no command “{ $typed }”.
error-option = “jalon { $command }” has no option “{ $typed }”.
error-value = “{ $typed }” is no value for { $option }.
error-no-value = { $option } wants a value.
error-twice = { $option } is given twice.
error-unexpected = “{ $typed }” is one word too many for “jalon { $command }”.
error-not-text = A word of the command is not text that can be read.
error-meant = Was “{ $name }” meant?
error-choices = There are: { $names }.
error-see-help = “jalon help { $command }” lists what there is.
error-unreadable = { $path } cannot be read: { $reason }.
error-unreadable-mend = Check the path and that you may read it.
error-not-content = { $path } holds neither a folder “catalogue” nor a folder “wording”.
error-not-content-mend = Give the folder that holds one of the two, laid out as the program’s own assets.
error-content =
    { $count ->
        [one] The content has { $count } fault:
       *[other] The content has { $count } faults:
    }
error-write = The output could not be written: { $reason }.
error-display = No window can be opened: { $what } is missing. Without a window, “jalon help” lists what works in a terminal.
display-none = a display (neither WAYLAND_DISPLAY nor DISPLAY is set)
display-refused = a display that answers, or OpenGL (libGL, libEGL)
display-library = a library of the display (libxkbcommon, libxkbcommon-x11, libX11, libGL)

catalogue-nothing = Nothing matches.
catalogue-found =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
catalogue-jalon-mark = The mark [Jalon] stands where the words are Jalon’s own and not the source’s.

command-new-about = Makes a project file to begin with.
command-show-about = Shows what a project is, what it lacks and how far it has come.
command-history-about = Shows the former versions of answers and indicators, or of one of them.
command-upgrade-about = Writes a file in its newest form; the former one is kept as a backup.
command-encrypt-about = Puts a passphrase on a project file, in place. The standard age tool opens it too.
command-decrypt-about = Takes the passphrase off a project file, in place.
option-title = title of the programme
option-sections = sections of the toolkit that apply, such as 3,7; sections 1 and 2 always do
option-passphrase-file = takes the passphrase from the first line of this file instead of the terminal
error-missing = “jalon { $command }” needs { $operand }.

moment = { $date }, { $time }
new-done = { $path } is ready. “jalon show” tells what stands in it.
new-there = { $path } is there already and was left as it is. Choose another name.
show-untitled = Untitled programme
show-code = Code:
show-countries = Countries:
show-places = Places:
show-start = From:
show-end = Until:
show-budget = Budget:
show-stage = Stage:
show-progress = Questions
show-all = All:
show-gaps = Information that is missing
show-no-activity = No activity is planned that will produce it
show-unknown = The answer to { $id } is kept: the catalogue does not know this question.
history-none = Nothing was changed since it was first written.
history-now = now
history-unknown = The project has no answer or indicator “{ $id }”. “jalon history FILE” lists what has changed.
upgrade-nothing = { $path } is in the newest form already: version { $version }.
upgrade-done = { $path } is now in version { $version }. The former file is among its backups.
encrypt-done = { $path } is now encrypted. Without the passphrase nobody can open it, and nobody can restore a lost one.
encrypt-nothing = { $path } is encrypted already. To change the passphrase, decrypt it first.
encrypt-no-randomness = The system gives no random numbers, so nothing can be encrypted. The file is as it was.
encrypt-backups = These former versions are not encrypted. Delete them if nobody else should read them:
decrypt-done = { $path } is no longer encrypted: whoever has the file can read it.
decrypt-nothing = { $path } is not encrypted.
passphrase-ask = Passphrase:
passphrase-new = New passphrase:
passphrase-again = The same again:
passphrase-differ = The two passphrases differ. Nothing was changed.
passphrase-empty = An empty passphrase protects nothing. Nothing was changed.
passphrase-no-terminal = A passphrase is needed, and there is no terminal to ask on. Give it with --passphrase-file.
backups-there = Former versions of this file were kept. Open one of these, the newest first:
