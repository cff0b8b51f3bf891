# The language itself, as its readers call it.
language-name = English
