# Ce que disent les figures
figure-chain = Chaîne de résultats
figure-chain-alt = Chaîne de résultats : { $nodes } cases en cinq colonnes. Liens : { $broken } rompus, { $waiting } en attente, { $whole } entiers, { $all } en tout.
figure-not-said = Pas encore dit
figure-answer = Traiter : { $question }
figure-barriers = obstacles
figure-assumptions = hypothèses
figure-indicators = indicateurs
figure-waiting = en attente
figure-broken = rompu : rien ne l’étaie
figure-links = Liens : { $broken } rompus + { $waiting } en attente + { $whole } entiers = { $all }

figure-pattern = Schéma de traite : { $name }
figure-pattern-alt = Tableau d’un schéma. Facteurs : { $reach } à portée, { $influence } sous influence, { $out } hors de portée, { $unsaid } non dits, { $factors } en tout. Actions possibles : { $responses }, dont { $placed } sur le plan de l’effet et de la faisabilité.
figure-factors = Ce qui entretient ce schéma
figure-reach-sum = { $reach } à portée + { $influence } sous influence + { $out } hors de portée + { $unsaid } non dits = { $all }
figure-none-named = Aucun facteur cité
figure-responses = Ce qui pourrait être fait
figure-effect = Effet attendu
figure-feasibility = Faisabilité
figure-not-judged = pas encore jugé

figure-ladder = Indicateurs de la section { $section }, échelon par échelon
figure-no-indicator = Aucun indicateur
figure-measured = Le changement est mesuré ici, sans être attribué au programme.
figure-rung-sum = { $filled } échelons avec indicateurs + { $empty } vides = { $all }
figure-beside = Sur aucun échelon
