# Find anything, and the list of keys.
find-pages = Pages
find-commands = Commands
find-questions = Questions
find-answers = What you wrote
find-lessons = Lessons
find-indicators = Indicators
find-toolkit = Also in the toolkit
find-files = Recent files
find-reading = Still reading…
find-keys = ↑ ↓ to choose, Enter to go there, Esc to close

keys-close = Close
keys-to-section = To a section, by its place
keys-sections = Ctrl+1 to Ctrl+9
keys-sections-mac = Cmd+1 to Cmd+9
keys-next-field = Next field or button, and back
keys-tab = Tab, Shift+Tab
keys-press = Press what has the focus
keys-enter = Enter, Space
keys-through-rows = Through rows, lists and menus
keys-arrows = ↑ ↓
keys-leave = Leave, with nothing changed
keys-shift = Shift
keys-escape = Esc

command-usage-file = opens the window on a project’s file
