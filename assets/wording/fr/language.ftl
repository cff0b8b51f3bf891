# La langue elle-même, comme l’appellent celles et ceux qui la lisent.
language-name = Français
