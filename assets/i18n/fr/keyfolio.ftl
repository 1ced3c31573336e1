# Tout ce que dit keyfolio, en français.

# --- les mots du métier ---
axis-attractiveness = Attractivité
axis-strength = Solidité
level-attractiveness-high = Haute
level-attractiveness-medium = Moyenne
level-attractiveness-low = Basse
level-strength-high = Forte
level-strength-medium = Moyenne
level-strength-low = Faible
cell-protect = Protéger
cell-build = Construire
cell-select = Sélectionner
cell-grow = Développer
cell-hold = Tenir
cell-limit = Limiter
cell-maintain = Maintenir
cell-cash = Rentabiliser
cell-streamline = Alléger
zone-invest = Investir
zone-selective = Sélectif
zone-harvest = Récolter
status-key = clé
status-incubator = incubateur
status-candidate = candidat
status-former = ancien
stage-exploratory = exploratoire
stage-basic = basique
stage-cooperative = coopératif
stage-interdependent = interdépendant
stage-integrated = intégré
prerequisite-negotiator = Reconnu bon négociateur depuis
prerequisite-complex-sales = Expert en ventes complexes depuis
prerequisite-presence = Présent chez lui, assertif, depuis
prerequisite-meetings = Nous inclut dans ses réunions depuis
prerequisite-introductions = Nous présente à ses dirigeants depuis
source-entered = saisie
source-revenue-progression = progression du CA
source-margin-progression = progression de la marge
source-share-of-wallet = part de portefeuille
source-stage = stade de la relation
source-contact-coverage = couverture des contacts
side-right = droite
side-left = gauche
dimension-results = Résultats
dimension-quality = Qualité
dimension-innovation = Innovation
dimension-organisation = Organisation
dimension-none = Autres
step-stop = STOP
step-wait = WAIT
step-go = GO
step-closed = clos
step-stop-work = comprendre
step-wait-work = analyser
step-go-work = répondre
step-closed-work = répondu
requirement-price = prix
requirement-priority = priorité
requirement-deadline = délai
requirement-specification = spécification
requirement-service = service
requirement-other = autre
outcome-accept = acceptée
outcome-counterpart = sous contrepartie
outcome-alternative = alternative
outcome-refuse = refusée
outcome-withdrawn = retirée

# --- jours et mois ---
day-today = aujourd’hui
day-tomorrow = demain
day-yesterday = hier
in-days = dans { $days } j
days-ago = il y a { $days } j
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

# --- champs ---
field-name = Nom
field-code = Code sur la matrice
field-status = Statut
field-sector = Secteur
field-country = Pays
field-manager = Responsable
field-sponsor = Sponsor
field-serves = Sert les objectifs
field-effort = Effort, jours par mois
field-potential = Potentiel sur trois ans
field-share-of-wallet = Part de portefeuille, %
field-revenue = CA { $year }
field-margin = Marge { $year }, %
field-budget-month = Mois du budget
field-target-attractiveness = Attractivité visée
field-target-strength = Solidité visée
field-target-due = Cible pour le
field-stage = Stade
field-target-stage = Stade visé
field-weight = Poids
field-rated = Mode de mesure
field-level = Niveau { $level }
field-source = Valeur tirée de
field-unit = Unité
field-worst = Pire valeur
field-best = Meilleure valeur
field-band = Tranche { $band } jusqu’à
field-band-score = Note de la tranche { $band }
field-note = Justification
field-date = Donnée le
field-by = Donnée par
field-portfolio-name = Portefeuille
field-currency = Devise
field-strong-side = Côté fort de la matrice
field-good-margin = Une marge est bonne dès, %
field-fiscal-year = L’exercice commence en
field-marketing-reviews = Revues marketing, mois
field-share-invest = Effort pour investir
field-share-selective = Effort sélectif
field-share-harvest = Effort pour récolter
field-weights-locked = Poids figés depuis le
value-nothing = –
measure-rated = noté sur des repères
measure-measured = mesuré
expected-number = un nombre est attendu, comme 4,5 ou 1 200 000
expected-date = un jour est attendu, comme 27/11/2026, 27/11, +7 ou demain
expected-month = un mois de 1 à 12 est attendu
expected-months = des mois de 1 à 12 sont attendus, comme 3, 9
expected-text = du texte est attendu
unfit-required = ce champ ne peut pas rester vide
unfit-range = de { $min } à { $max } attendu
unfit-code = deux lettres au plus

# --- les constats : ce que dit la méthode, et pourquoi cela compte ---
finding-too-many-key-accounts = Il y a { $count } comptes clés.
finding-too-many-key-accounts-why = Plus de 15, c'est dangereux, quelle que soit la taille de l'entreprise.
finding-manager-overloaded = { $person } a { $count } comptes clés.
finding-manager-overloaded-why = Un responsable n'en sert bien que quatre au plus.
finding-pareto-only = Tout le poids de l'attractivité porte sur le chiffre d'affaires et le profit.
finding-pareto-only-why = C'est Pareto déguisé : on trouve les gros comptes d'hier.
finding-axis-without-weight = Aucun critère de l'axe « { $axis } » n'a de poids.
finding-axis-without-weight-why = Sans poids, rien ne peut être placé sur la matrice.
finding-never-reviewed = Aucune revue des comptes clés n'a jamais eu lieu.
finding-never-reviewed-why = Seule une revue montre comment les comptes bougent ; une par an au moins.
finding-review-overdue = La dernière revue, du { $date }, date de { $days } jours.
finding-review-overdue-why = Des notes que personne ne regarde pendant un an décrivent un autre marché.
finding-partial-coverage = Seuls { $coverage } du poids de l'axe « { $axis } » sont notés ; le premier à noter est { $criterion }.
finding-partial-coverage-why = Ce qui manque n'est pas zéro : tant que ce n'est pas noté, le compte est peut-être ailleurs.
finding-unplaced = Rien de ce qui pèse n'est noté sur l'axe « { $axis } » ; le premier à noter est { $criterion }.
finding-unplaced-why = Un compte absent de la matrice reçoit ses moyens par habitude.
finding-serves-no-objective = Il ne sert aucun des objectifs de l'entreprise.
finding-serves-no-objective-why = Les comptes clés sont ceux qui aident à atteindre la stratégie.
finding-harvested-key-account = C'est un compte clé, et il se trouve là où il n'y a qu'à récolter.
finding-harvested-key-account-why = La matrice donne les bons moyens aux bons comptes ; en laisser partir un en fait partie.
finding-no-manager = Personne n'en est responsable.
finding-no-manager-why = Un compte clé a un responsable, rattaché le plus haut possible.
finding-no-sponsor = Il n'a pas de sponsor à la direction.
finding-no-sponsor-why = Un sponsor ouvre les portes qu'un responsable ne peut pas ouvrir.
finding-sponsor-is-boss = Le sponsor, { $person }, est le chef du responsable.
finding-sponsor-is-boss-why = Un sponsor est un second accès à la direction, non le même une fois de plus.
finding-sponsor-overloaded = { $person } est sponsor de { $count } comptes.
finding-sponsor-overloaded-why = Un dirigeant peut soutenir trois comptes au plus.
finding-no-scorecard = Il n'a pas de scorecard.
finding-no-scorecard-why = Des résultats qu'on ne mesure pas avec le compte ne peuvent pas lui être montrés.
finding-no-qualitative-indicator = Aucun indicateur de sa scorecard n'est qualitatif.
finding-no-qualitative-indicator-why = Les chiffres seuls ne disent pas comment le compte vit la relation.
finding-no-innovation-indicator = Aucun indicateur de sa scorecard ne porte sur l'innovation.
finding-no-innovation-indicator-why = L'innovation est l'une des quatre dimensions : ce qu'on peut gagner ensemble.
finding-no-organisation-indicator = Aucun indicateur de sa scorecard ne porte sur l'organisation à bâtir.
finding-no-organisation-indicator-why = L'organisation est l'une des quatre dimensions : on ne pilote pas sans comité de pilotage.
finding-stale-reading = Le dernier relevé de { $indicator } date de { $days } jours.
finding-stale-reading-why = Après une fois et demie sa cadence, un relevé ne dit plus rien d'aujourd'hui.
finding-indicator-off-track = { $indicator } est à plus de 20 points sous la ligne vers sa cible.
finding-indicator-off-track-why = Mieux vaut en parler au compte avant qu'il n'en parle.
finding-promise-overdue = La réponse à « { $requirement } » est en retard { $days ->
    [one] d'un jour
   *[other] de { $days } jours
 }.
finding-promise-overdue-why = Une date convenue qui passe sans réponse est une promesse rompue, quoi qu'il se passe chez nous.
finding-fast-yes = « { $requirement } » a été accordée en sautant une étape de la méthode.
finding-fast-yes-why = Un oui trop rapide est difficile à tenir, mal chiffré, et pèse sur toute l'entreprise.
finding-long-stop = « { $requirement } » est en STOP depuis { $days } jours.
finding-long-stop-why = Comprendre demande des questions, non des semaines ; quelqu'un attend.
finding-no-agreed-date = Aucune date n'est convenue pour la réponse à « { $requirement } ».
finding-no-agreed-date-why = En WAIT, on convient d'abord de la date avec eux : c'est ainsi qu'on gagne du temps.
finding-utopian-target = Le stade « { $stage } » est visé, et rien ne montre encore { $missing ->
    [negotiator] qu'ils nous voient en bons négociateurs
    [complex-sales] qu'ils nous voient en experts de la vente complexe
    [presence] que nous sommes présents chez eux, avec assurance
    [meetings] qu'ils nous associent à leurs réunions
   *[introductions] qu'ils nous présentent des personnes importantes
 }.
finding-utopian-target-why = Un stade dont les conditions ne sont pas réunies est utopique.
finding-no-confirmed-benefit = Aucun bénéfice n'a été confirmé par quelqu'un de chez eux depuis un an.
finding-no-confirmed-benefit-why = Les bénéfices sont vécus chez le compte ; sans cela il est flatté, non servi.
question-selection = Les comptes clés sont-ils bien choisis ?
question-support = La direction soutient-elle la démarche ?
question-steering = Y a-t-il une scorecard, et pilote-t-elle le compte ?
question-lived = Les bénéfices sont-ils vécus chez les comptes ?
severity-hint = conseil
severity-warning = avertissement
severity-alarm = alerte

# --- les rapports en ligne de commande ---
report-as-of = Au { $date }
report-scale = Échelle de { $min } à { $max }
report-accounts = Comptes
report-axis = { $axis } : { $score } (couverture { $coverage })
report-counts = Comptes : { $counts }
report-all-promises = Promesses : { $promises }
report-findings = Constats
report-problems = Problèmes
report-unknown-keys = Clés inconnues du format (gardées telles quelles)
report-nothing-wrong = Aucun problème : { $count } comptes.
report-no-findings = La méthode n'a rien à y redire.
report-account = Compte
report-coverage = Couverture
report-effort-head = Effort
report-suggested = Conseillé
report-open = Ouvertes
report-overdue = En retard
report-kept = Tenues
report-cell = Case
report-zone = Zone
report-promises = Promesses
report-not-scored = pas de note
report-effort = { $days } jours par mois
report-effort-suggested = { $days } jours par mois, { $suggested } conseillés
report-since-review = Depuis la revue du { $date }
report-promises-are = { $open } ouvertes, { $overdue } en retard
report-kept-rate = { $rate } tenues
report-fast-yes = { $count } accordées trop vite
report-due = réponse le { $date }, { $distance }
report-overdue-since = promise pour le { $date }, en retard de { $days } j
report-answered-kept = répondue à temps
report-answered-late = répondue avec { $days } j de retard
report-attained = { $rate } du chemin
report-stale = dernier relevé il y a { $days } j
report-of-target = cible { $target }
report-standing-on-track = en ligne
report-standing-behind = en retard sur la ligne
report-standing-off = loin de la ligne

# --- ce que dit le programme ---
undone = Annulé : { $what }
redone = Rétabli : { $what }
nothing-to-undo = Rien à annuler
nothing-to-redo = Rien à rétablir
undo-takes-back-file = Ceci reprend ce qui est venu du fichier ; encore une fois pour le faire
disabled = { $what } : { $why }
notice-saved = Enregistré
saved-to = Enregistré dans { $file }, désormais le fichier ouvert
saved-comments-lost = Enregistré, mais sans les commentaires
saved-few-lost = Enregistré, mais quelques commentaires n’ont pas pu être gardés
saved-unconfirmed = Enregistré, mais le disque ne l’a pas confirmé
saved-in-place = Enregistré sur place, parce que le fichier a plusieurs noms
saved-copy = { $what } ; le fichier tel qu’il était : { $copy }
save-failed = Non enregistré : { $why }
reread = Fichier relu
reread-same = Le fichier n’a pas changé
reread-failed = Le fichier est illisible, ce qui est affiché reste : { $why }
paste-ignored = Aucun champ ouvert où coller ; ouvrez-en un d’abord
added = { $name } ajouté
removed = { $name } supprimé ; annuler le ramène
archived = { $name } archivé ; il reste dans le fichier
criterion-removed = { $name } supprimé avec { $scores ->
    [one] { $scores } note
   *[other] { $scores } notes
 } ; annuler les ramène
theme-is = Thème : { $name }
language-is = Français
mouse-on = Souris active
mouse-off = Souris inactive
veil-on = Chiffres masqués
veil-off = Chiffres visibles
too-many-keys = { $count } comptes clés : plus de 15 est dangereux, quelle que soit la taille de l’entreprise
manager-overloaded = { $manager } a { $count } comptes clés : moins de cinq se suivent bien
pareto-only = L’attractivité ne pèse que CA et profit : c’est Pareto déguisé
label-account-added = ajout du compte { $name }
label-account-removed = suppression du compte { $name }
label-changed = { $what } de { $of }
label-scored = note de { $of } sur { $what }
label-unscored = note de { $of } sur { $what } effacée
label-criterion-added = ajout du critère { $name }
label-criterion-removed = suppression du critère { $name }
label-criterion-moved = déplacement du critère { $name }
label-bands = tranches de { $name }
label-reread = ce qui est venu du fichier
refused-no-account = le compte { $id } n’existe plus
refused-no-criterion = le critère { $id } n’existe plus
refused-taken = { $id } est déjà pris
refused-off-scale = { $value } est hors de l’échelle { $min } à { $max }
reason-read-only = ouvert en lecture seule
reason-no-account = aucun compte n’est choisi
reason-no-criterion = aucun critère n’est choisi
reason-computed = calculé d’après les chiffres du compte ; à changer là
reason-unscored = à noter d’abord
reason-not-yet = pas encore dans cette version
reason-five-criteria = l’attractivité a ses cinq critères ; davantage la brouillerait
sort-cell = par case
sort-name = par nom
sort-attractiveness = par attractivité
sort-strength = par solidité
sort-revenue = par CA
sort-effort-gap = par écart d’effort
sort-file = comme dans le fichier
group-zone = par zone
group-manager = par responsable
group-status = par statut
group-none = sans groupes
heading-unplaced = Non placés
heading-former = Anciens
heading-no-manager = Sans responsable
copy-of = { $name } (copie)
digit-row-azerty = Chiffres sans Maj, comme sur AZERTY : & é " ' (
digit-row-bepo = Chiffres sans Maj, comme sur BÉPO : " « » ( )
digit-row-none = Chiffres avec Maj, ou au pavé numérique
leave-retry = Enregistrer encore une fois
leave-elsewhere = Enregistrer dans un autre fichier
leave-unsaved = Quitter sans enregistrer

# Les mots des actions : un libellé court, et une phrase pour l’aide et la palette.

action-move-up = haut
action-move-up-about = Monte d’une ligne, sur la matrice vers la bulle du dessus.
action-move-down = bas
action-move-down-about = Descend d’une ligne, sur la matrice vers la bulle du dessous.
action-move-left = gauche
action-move-left-about = Va d’une colonne à gauche, sur la matrice vers la bulle de gauche.
action-move-right = droite
action-move-right-about = Va d’une colonne à droite, sur la matrice vers la bulle de droite.
action-page-up = page précédente
action-page-up-about = Remonte d’un écran.
action-page-down = page suivante
action-page-down-about = Descend d’un écran.
action-first = premier
action-first-about = Va à la première ligne.
action-last = dernier
action-last-about = Va à la dernière ligne.
action-next-account = compte suivant
action-next-account-about = Sélectionne le compte suivant, depuis n’importe quel volet.
action-previous-account = compte précédent
action-previous-account-about = Sélectionne le compte précédent, depuis n’importe quel volet.
action-next-pane = volet
action-next-pane-about = Passe au volet suivant.
action-previous-pane = volet précédent
action-previous-pane-about = Revient au volet précédent.
action-cell-up = case du dessus
action-cell-up-about = Va à la case du dessus sur la matrice.
action-cell-down = case du dessous
action-cell-down-about = Va à la case du dessous sur la matrice.
action-cell-left = case de gauche
action-cell-left-about = Va à la case de gauche sur la matrice.
action-cell-right = case de droite
action-cell-right-about = Va à la case de droite sur la matrice.
action-open = ouvrir
action-open-about = Ouvre ce qui est sous le curseur, ou commence à le modifier.
action-edit-in-place = modifier
action-edit-in-place-about = Modifie la cellule sur place, le curseur après son texte.
action-cancel = retour
action-cancel-about = Annule, ferme, efface le filtre ou réduit le volet, un pas à la fois.
action-zoom = agrandir
action-zoom-about = Affiche le volet en pleine vue, puis le remet à sa place.
action-new = nouveau
action-new-about = Ajoute un élément à la liste.
action-duplicate = dupliquer
action-duplicate-about = Copie l’élément.
action-archive = archiver
action-archive-about = Fait du compte un ancien compte ; il reste dans le fichier.
action-delete = supprimer
action-delete-about = Supprime l’élément ; annuler le fait revenir.
action-clear = effacer la note
action-clear-about = Efface la note : non noté, ce qui n’est pas zéro.
action-move-item-up = monter
action-move-item-up-about = Monte l’élément d’une place.
action-move-item-down = descendre
action-move-item-down-about = Descend l’élément d’une place.
action-step-up = un de plus
action-step-up-about = Augmente la note, le poids ou la valeur d’un pas.
action-step-down = un de moins
action-step-down-about = Diminue la note, le poids ou la valeur d’un pas.
action-score-1 = note 1
action-score-1-about = Donne la note 1 ; sur une valeur mesurée, commence la saisie.
action-score-2 = note 2
action-score-2-about = Donne la note 2 ; sur une valeur mesurée, commence la saisie.
action-score-3 = note 3
action-score-3-about = Donne la note 3 ; sur une valeur mesurée, commence la saisie.
action-score-4 = note 4
action-score-4-about = Donne la note 4 ; sur une valeur mesurée, commence la saisie.
action-score-5 = note 5
action-score-5-about = Donne la note 5 ; sur une valeur mesurée, commence la saisie.
action-score-6 = note 6
action-score-6-about = Donne la note 6 ; sur une valeur mesurée, commence la saisie.
action-score-7 = note 7
action-score-7-about = Donne la note 7 ; sur une valeur mesurée, commence la saisie.
action-score-8 = note 8
action-score-8-about = Donne la note 8 ; sur une valeur mesurée, commence la saisie.
action-score-9 = note 9
action-score-9-about = Donne la note 9 ; sur une valeur mesurée, commence la saisie.
action-score-0 = note 0
action-score-0-about = Donne la note 0, ou 10 sur une échelle de 1 à 10 ; sur une valeur mesurée, commence la saisie.
action-evidence-note = justification
action-evidence-note-about = Justifie une note : un commentaire et sa date.
action-reading = relevé
action-reading-about = Saisit un relevé de l’indicateur.
action-requirement-next = étape suivante
action-requirement-next-about = Fait passer l’exigence à l’étape suivante : STOP, WAIT, GO, close.
action-requirement-previous = étape précédente
action-requirement-previous-about = Ramène l’exigence à l’étape précédente.
action-done = fait
action-done-about = Le marque comme fait aujourd’hui.
action-move-date = reporter
action-move-date-about = Change sa date ; l’ancienne est gardée.
action-mend = corriger
action-mend-about = Va là où l’alerte affichée se corrige.
action-accept-finding = accepter l’alerte
action-accept-finding-about = Accepte une alerte jusqu’à une date, avec une raison.
action-undo = annuler
action-undo-about = Annule le dernier changement, même enregistré.
action-redo = rétablir
action-redo-about = Refait le dernier changement annulé.
action-save = enregistrer
action-save-about = Enregistre maintenant ; de lui-même, c’est fait dans la seconde.
action-save-elsewhere = enregistrer ailleurs
action-save-elsewhere-about = Enregistre une copie sous un autre nom.
action-reload = relire
action-reload-about = Relit le fichier sur le disque.
action-edit-file = éditeur de texte
action-edit-file-about = Ouvre le fichier dans votre éditeur de texte, puis revient.
action-filter = filtrer
action-filter-about = Ne garde que ce qui correspond ; les accents ne comptent pas.
action-sort = trier
action-sort-about = Passe à l’ordre de tri suivant.
action-group = grouper
action-group-about = Regroupe par zone, responsable ou statut, ou pas du tout.
action-legend = légende
action-legend-about = Explique les signes de la matrice.
action-toggle-strong-side = inverser l’axe
action-toggle-strong-side-about = Met le côté fort de la matrice à droite ou à gauche.
action-veil = voiler
action-veil-about = Masque les chiffres et les zones, jusqu’au prochain appui.
action-go-dashboard = tableau de bord
action-go-dashboard-about = Va au tableau de bord.
action-go-accounts = comptes
action-go-accounts-about = Va à la table des comptes.
action-go-matrix = matrice
action-go-matrix-about = Va à la matrice, avec la position à côté.
action-go-criteria = critères
action-go-criteria-about = Va aux critères et à leurs poids.
action-go-scorecard = scorecard
action-go-scorecard-about = Va au scorecard du compte.
action-go-requirements = exigences
action-go-requirements-about = Va au tableau des exigences : STOP, WAIT, GO.
action-go-plan = plan de compte
action-go-plan-about = Va au plan de compte.
action-go-today = aujourd’hui
action-go-today-about = Va à tout ce qui est daté, les retards d’abord.
action-go-health = santé
action-go-health-about = Va aux quatre questions, avec les réponses du fichier.
action-go-selection = sélection
action-go-selection-about = Va à la sélection des comptes clés.
action-go-backing = soutien
action-go-backing-about = Va au soutien de la direction.
action-go-compare = comparer
action-go-compare-about = Compare les comptes et les revues.
action-go-options = options
action-go-options-about = Va aux réglages.
action-go-file = fichier
action-go-file-about = Va au fichier et à ses sauvegardes.
action-messages = messages
action-messages-about = Liste les messages passés.
action-call = appel
action-call-about = Mode appel : un compte, en grand, notes et exigences en une touche.
action-review = revue
action-review-about = Mode revue : compte après compte, puis un cliché des positions.
action-snapshot = cliché
action-snapshot-about = Garde les positions de tous les comptes comme revue.
action-palette = commandes
action-palette-about = Trouve toute commande par son nom.
action-help = aide
action-help-about = Montre les touches valables ici ; on peut chercher et lancer.
action-tour = visite
action-tour-about = Présente le programme en quelques étapes.
action-theme-next = thème
action-theme-next-about = Passe au thème suivant.
action-language-next = langue
action-language-next-about = Passe à la langue suivante.
action-toggle-mouse = souris
action-toggle-mouse-about = Active ou coupe la souris ; coupée, le terminal sélectionne le texte.
action-copy = copier
action-copy-about = Copie dans le presse-papiers ce qui est affiché.
action-suspend = suspendre
action-suspend-about = Enregistre et passe en arrière-plan ; fg le ramène.
action-quit = quitter
action-quit-about = Enregistre et quitte.
action-commit = valider
action-commit-about = Valide la saisie et descend.
action-commit-right = cellule suivante
action-commit-right-about = Valide la saisie et va à droite.
action-commit-left = cellule précédente
action-commit-left-about = Valide la saisie et va à gauche.
action-new-line = nouvelle ligne
action-new-line-about = Commence une nouvelle ligne dans le texte.
action-cursor-left = curseur à gauche
action-cursor-left-about = Déplace le curseur d’un caractère à gauche.
action-cursor-right = curseur à droite
action-cursor-right-about = Déplace le curseur d’un caractère à droite.
action-cursor-word-left = mot précédent
action-cursor-word-left-about = Déplace le curseur d’un mot à gauche.
action-cursor-word-right = mot suivant
action-cursor-word-right-about = Déplace le curseur d’un mot à droite.
action-cursor-start = début de ligne
action-cursor-start-about = Met le curseur au début de la ligne.
action-cursor-end = fin de ligne
action-cursor-end-about = Met le curseur à la fin de la ligne.
action-delete-back = effacer avant
action-delete-back-about = Efface le caractère avant le curseur.
action-delete-forward = effacer après
action-delete-forward-about = Efface le caractère sous le curseur.
action-delete-word = effacer le mot
action-delete-word-about = Efface le mot avant le curseur.
action-delete-to-start = effacer le début
action-delete-to-start-about = Efface tout ce qui précède le curseur.
action-delete-to-end = effacer la fin
action-delete-to-end-about = Efface tout ce qui suit le curseur.

# Le libellé de plusieurs actions dans une même indication du bas de l’écran.

family-move = bouger
family-page = page
family-ends = premier, dernier
family-account = compte
family-pane = volet
family-cell = case
family-move-item = réordonner
family-step = pas
family-score = noter
family-requirement-step = étape
family-cursor = curseur
family-cursor-word = mot
family-cursor-ends = bouts de ligne
family-erase = effacer

# Où les touches valent : titres de l’aide et des listes de touches.

scope-global = Partout
scope-accounts = Comptes
scope-matrix = Matrice
scope-position = Position
scope-criteria = Critères
scope-scorecard = Scorecard
scope-requirements = Exigences
scope-page = Pages
scope-list = Listes
scope-text = Cellules et saisies ouvertes

# --- la matrice ---
legend-size = taille : potentiel
legend-partial = partiel
legend-target = cible
legend-review = dernière revue
veiled = masqué

# --- what lies over the page ---
title-palette = Commandes
title-help = Touches
title-messages = Messages
title-digit-row = Rangée des chiffres
title-cannot-save = Non enregistré
title-crowd = Comptes à cet endroit
title-cell-veiled = Comptes de la case
intro-digit-row = Cette touche ne donne un chiffre qu’avec Maj. Doit-elle noter sans Maj ?
count-of = { $shown } sur { $all }
search = chercher
search-person = chercher, ou un nouveau nom
list-empty = rien pour l’instant
list-no-match = rien ne correspond
list-new-person = { $name }, un nouveau nom
prompt-new-account = Nouveau compte
prompt-new-criterion = Nouveau critère
prompt-save-as = Enregistrer dans un autre fichier
form-account = compte
form-criterion = critère
form-evidence = Justification : { $criterion }
form-settings = Réglages
section-who = Qui
section-figures = Chiffres
section-target = Où aller
section-stage = Stade
section-anchors = Ce que veut dire chaque niveau
section-rule = De la valeur à la note

# --- criteria ---
criteria-title = Critères
criteria-locked = poids fixés depuis le { $date }
criteria-count = { $count } sur { $most }
criteria-name = critère
criteria-weight = poids
criteria-share = part
criteria-measure = mesuré comment
criteria-scored = notés
criteria-scored-of = { $scored } sur { $all }
criteria-empty = pas encore de critère
criteria-anchors = noté, { $written } repères sur { $levels }
criteria-anchors-short = { $written } repères sur { $levels }
criteria-unit = { $source }, { $unit }
criteria-rule = { $worst } → { $low } … { $best } → { $high }
criteria-bands = { $bands ->
    [one] une tranche
   *[other] { $bands } tranches
 }
criteria-no-rule = pas encore de règle
criteria-band = jusqu’à { $value }
criteria-band-last = au-delà
# --- en-tête, pied, bordures ---
header-keys = { $count ->
    [one] { $count } compte clé
   *[other] { $count } comptes clés
 }
header-too-many-keys = { $count } comptes clés : plus de 15 est dangereux
header-candidates = { $count ->
    [one] { $count } candidat
   *[other] { $count } candidats
 }
header-overdue = { $count ->
    [one] { $count } promesse en retard
   *[other] { $count } promesses en retard
 }
header-due = { $count ->
    [one] { $count } réponse cette semaine
   *[other] { $count } réponses cette semaine
 }
header-saved = enregistré à { $time }
header-saving = enregistrement…
header-read-only = lecture seule
place-in-list = { $place } sur { $count }
colon = {" : "}
too-small = Fenêtre trop petite
too-small-needed = il faut { $width } x { $height }
too-small-here = ici { $width } x { $height }

# --- ce que conseille la méthode ---
advice-protect = meilleure équipe, sponsor, plan commun
advice-build = investir pour devenir premier fournisseur
advice-select = un point d’entrée, un an pour convaincre ; peut coûter pour l’instant
advice-grow = développer là où la marge est bonne
advice-grow-good = développer, la marge est bonne : { $margin }
advice-grow-thin = développer seulement avec une meilleure marge : { $margin }, bonne dès { $good }
advice-hold = plan standard, suivre la tendance
advice-limit = couverture à bas coût, pas de conditions spéciales
advice-maintain = garder la relation, réduire le coût de service
advice-cash = gérer pour la trésorerie
advice-streamline = canal standard, sortir du programme
advice-unplaced = un axe sans note, pas encore de place
advice-moved = { $cell } au { $date }

# --- comptes ---
column-account = compte
column-cell = case
column-code = code
column-status = statut
column-manager = responsable
column-sector = secteur
column-revenue = CA
column-progression = évolution
column-effort = jours/mois
column-gap = écart
column-coverage = noté
filter-found = { $count ->
    [one] { $count } trouvé
   *[other] { $count } trouvés
 }
empty-accounts = Aucun compte pour l’instant
empty-accounts-add = ajoute le premier
empty-accounts-advice = Quinze comptes clés au plus, choisis parce que la stratégie en a besoin. Commencez par des candidats, notez-les et voyez où ils se placent.
empty-filter = Rien ne correspond
empty-filter-all = montre à nouveau tous les comptes
# --- ce que disent les chiffres ---
unknown-unscored = non noté
unknown-year = sans { $year }
unknown-zero = { $year } nul
unknown-wallet = sans part
unknown-stage = sans stade
unknown-contacts = personne
unknown-rule = sans règle
why-unscored = Pas encore noté
why-year = Pas de chiffre pour { $year }
why-zero = { $year } était à 0 : rien à comparer
why-wallet = La part de portefeuille n’est pas connue
why-stage = Le stade n’est pas connu
why-contacts = Personne n’est cité chez le compte
why-rule = Aucune règle ne change ses valeurs en notes
standing-on-track = en bonne voie
standing-behind = en retard
standing-off = décroché
gap-empty = aucun indicateur
gap-qualitative = un indicateur qualitatif
gap-innovation = innovation
gap-organisation = organisation
missing-object = objet
missing-final-objective = objectif final
missing-reformulation = reformulation
missing-confirmation = leur confirmation
missing-agreed-date = date convenue
missing-opinion = un avis
missing-recommendation = recommandation
missing-outcome = issue
missing-answer-date = jour de la réponse
missing-answered-by = qui a répondu
missing-refusal-reason = motif du refus
every-week = chaque semaine
every-month = chaque mois
every-quarter = chaque trimestre
every-half-year = chaque semestre
every-year = chaque année
matters-to-us = nous
matters-to-them = eux
matters-to-both = les deux

# --- position ---
column-value = valeur
column-brings = apport
coverage-count = { $scored } sur { $all } notés
coverage-range = { $low }–{ $high } possibles
no-anchors = Sans repères écrits : noté au jugé
computed-from = Calculé à partir de : { $source }
band-up-to = jusqu’à { $value } = { $score }
band-rest = au-delà = { $score }

# --- tableau de bord ---
held-of = { $done } sur { $of }
scorecard-empty = Aucun indicateur pour l’instant.
scorecard-wants = Résultats, qualité, innovation, organisation : des mesures et des notes qui ont du sens pour les deux parties.
scorecard-lacks = il manque : { $gaps }
attainment-due = pour le { $date }
age-days = { $days } j
column-reading = relevé → cible
column-attained = chemin
column-standing = état
column-due = pour le
column-age = âge
column-baseline = départ
column-every = relevé
column-owner = responsable
column-shared = partagé
column-matters = utile à
shared-never = jamais
scorecard-shared = partagé dès { $stage }

# --- exigences ---
requirements-empty = Rien n’est demandé pour l’instant.
overdue-days = { $days } j de retard
step-age = { $days } j en STOP
missing-list = manque : { $what }
kept-of = { $kept } tenues sur { $of }
fast-yes = { $count ->
    [one] { $count } oui trop rapide
   *[other] { $count } oui trop rapides
 }
nothing-here = rien ici
card-raised = posée
card-object = objet
card-objective = but final
card-reformulated = reformulé
card-agreed = convenu
card-opinions = avis
card-impact = coût
card-recommendation = proposition
card-answer = réponse
card-slips = { $count ->
    [one] reportée une fois
   *[other] reportée { $count } fois
 }
stance-for = pour
stance-conditions = sous conditions
stance-against = contre
