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
