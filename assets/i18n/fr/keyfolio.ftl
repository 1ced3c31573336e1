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
step-closed = close
step-stop-work = comprendre
step-wait-work = analyser
step-go-work = répondre
step-closed-work = répondue
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
field-objective = Objectif { $number }
field-served-by = Servi par
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
unfit-same-ends = le pire et le meilleur doivent différer : c’est entre les deux qu’une valeur est notée
unfit-code = deux lettres au plus

# --- les constats : ce que dit la méthode, et pourquoi cela compte ---
finding-too-many-key-accounts = Il y a { $count } comptes clés.
finding-too-many-key-accounts-why = Plus de 15, c’est dangereux, quelle que soit la taille de l’entreprise.
finding-manager-overloaded = { $person } a { $count } comptes clés.
finding-manager-overloaded-why = Un responsable n’en sert bien que quatre au plus.
finding-pareto-only = Tout le poids de l’attractivité porte sur le chiffre d’affaires et le profit.
finding-pareto-only-why = C’est Pareto déguisé : on trouve les gros comptes d’hier.
finding-axis-without-weight = Aucun critère de l’axe « { $axis } » n’a de poids.
finding-axis-without-weight-why = Sans poids, rien ne peut être placé sur la matrice.
finding-criterion-without-rule = { $criterion } n’a pas de règle : ses valeurs ne sont pas notées.
finding-criterion-without-rule-why = Le pire et le meilleur, ou des tranches, disent ce que vaut une valeur ; sans eux elle ne compte pas.
finding-never-reviewed = Aucune revue des comptes clés n’a jamais eu lieu.
finding-never-reviewed-why = Seule une revue montre comment les comptes bougent ; une par an au moins.
finding-review-overdue = La dernière revue, du { $date }, date de { $days } jours.
finding-review-overdue-why = Des notes que personne ne regarde pendant un an décrivent un autre marché.
finding-partial-coverage = Seuls { $coverage } du poids de l’axe « { $axis } » sont notés ; le premier à noter est { $criterion }.
finding-partial-coverage-why = Ce qui manque n’est pas zéro : tant que ce n’est pas noté, le compte est peut-être ailleurs.
finding-unplaced = Rien de ce qui pèse n’est noté sur l’axe « { $axis } » ; le premier à noter est { $criterion }.
finding-unplaced-why = Un compte absent de la matrice reçoit ses moyens par habitude.
finding-serves-no-objective = Il ne sert aucun des objectifs de l’entreprise.
finding-serves-no-objective-why = Les comptes clés sont ceux qui aident à atteindre la stratégie.
finding-key-account-in-harvest = C’est un compte clé, et il se trouve là où il n’y a qu’à récolter.
finding-key-account-in-harvest-why = La matrice donne les bons moyens aux bons comptes ; en laisser partir un en fait partie.
finding-no-manager = Personne n’en est responsable.
finding-no-manager-why = Un compte clé a un responsable, rattaché le plus haut possible.
finding-no-sponsor = Il n’a pas de sponsor à la direction.
finding-no-sponsor-why = Un sponsor ouvre les portes qu’un responsable ne peut pas ouvrir.
finding-sponsor-is-boss = Le sponsor, { $person }, est le chef du responsable.
finding-sponsor-is-boss-why = Un sponsor est un second accès à la direction, non le même une fois de plus.
finding-sponsor-overloaded = { $person } est sponsor de { $count } comptes.
finding-sponsor-overloaded-why = Un dirigeant peut soutenir trois comptes au plus.
finding-no-scorecard = Il n’a pas de scorecard.
finding-no-scorecard-why = Des résultats qu’on ne mesure pas avec le compte ne peuvent pas lui être montrés.
finding-scorecard-no-qualitative = Aucun indicateur de sa scorecard n’est qualitatif.
finding-scorecard-no-qualitative-why = Les chiffres seuls ne disent pas comment le compte vit la relation.
finding-scorecard-no-innovation = Aucun indicateur de sa scorecard ne porte sur l’innovation.
finding-scorecard-no-innovation-why = L’innovation est l’une des quatre dimensions : ce qu’on peut gagner ensemble.
finding-scorecard-no-organisation = Aucun indicateur de sa scorecard ne porte sur l’organisation à bâtir.
finding-scorecard-no-organisation-why = L’organisation est l’une des quatre dimensions : on ne pilote pas sans comité de pilotage.
finding-scorecard-nothing-for-them = Aucun indicateur de sa scorecard n’a d’intérêt pour le compte.
finding-scorecard-nothing-for-them-why = Une scorecard a du sens pour eux et pour nous, sinon ce n’est que notre propre reporting.
finding-scorecard-undated-target = La cible de { $indicator } n’a pas de date.
finding-scorecard-undated-target-why = Sans date, personne ne peut être en retard, et personne ne sera à l’heure.
finding-never-read = { $indicator } n’a jamais été relevé.
finding-never-read-why = Un indicateur que personne ne relève ne pilote rien ; le premier relevé est le début du chemin.
finding-stale-reading = Le dernier relevé de { $indicator } date de { $days } jours.
finding-stale-reading-why = Après une fois et demie sa cadence, un relevé ne dit plus rien d’aujourd’hui.
finding-indicator-off-track = { $indicator } est à plus de 20 points sous la ligne vers sa cible.
finding-indicator-off-track-why = Mieux vaut en parler au compte avant qu’il n’en parle.
finding-promise-overdue = La réponse à « { $requirement } » est en retard { $days ->
    [1] d’un jour
   *[other] de { $days } jours
 }.
finding-promise-overdue-why = Une date convenue qui passe sans réponse est une promesse rompue, quoi qu’il se passe chez nous.
finding-fast-yes = « { $requirement } » a été accordée en sautant une étape de la méthode.
finding-fast-yes-why = Un oui trop rapide est difficile à tenir, mal chiffré, et pèse sur toute l’entreprise.
finding-long-stop = « { $requirement } » est en STOP depuis { $days } jours.
finding-long-stop-why = Comprendre demande des questions, non des semaines ; quelqu’un attend.
finding-no-agreed-date = Aucune date n’est convenue pour la réponse à « { $requirement } ».
finding-no-agreed-date-why = En WAIT, on convient d’abord de la date avec eux : c’est ainsi qu’on gagne du temps.
finding-utopian-stage = Le stade « { $stage } » est visé, et rien ne montre encore { $missing ->
    [negotiator] qu’ils nous voient en bons négociateurs
    [complex-sales] qu’ils nous voient en experts de la vente complexe
    [presence] que nous sommes présents chez eux, avec assurance
    [meetings] qu’ils nous associent à leurs réunions
   *[introductions] qu’ils nous présentent des personnes importantes
 }.
finding-utopian-stage-why = Un stade dont les conditions ne sont pas réunies est utopique.
finding-no-confirmed-benefit = Aucun bénéfice n’a été confirmé par quelqu’un de chez eux depuis un an.
finding-no-confirmed-benefit-why = Les bénéfices sont vécus chez le compte ; sans cela il est flatté, non servi.
finding-attractiveness-no-qualitative = L’attractivité n’est mesurée que par des chiffres.
finding-attractiveness-no-qualitative-why = Les chiffres disent ce que le compte a été ; un critère qualitatif dit ce qu’il peut devenir.
finding-attractiveness-no-progression = Aucun critère d’attractivité ne regarde une progression.
finding-attractiveness-no-progression-why = Pour le chiffre d’affaires et la rentabilité, c’est la progression qui compte, non la valeur absolue.
finding-weights-changed = { $criterion } ne pèse plus ce qu’il pesait quand les notes ont été données, le { $date }.
finding-weights-changed-why = Les poids se conviennent avant de noter ; changés après, ils donnent la réponse que quelqu’un voulait.
finding-effort-off-share = La zone « { $zone } » reçoit { $planned } des jours prévus, et sa part est de { $share } ; commencer par { $account }.
finding-effort-off-share-why = La matrice est là pour donner les bons moyens aux bons comptes.
finding-no-objectives = L’entreprise ne nomme aucun objectif que ses comptes clés serviraient.
finding-no-objectives-why = Les comptes clés sont ceux qui aident à atteindre la stratégie ; sans elle, tout grand compte en est un.
finding-objective-unserved = Aucun compte clé ne sert « { $objective } ».
finding-objective-unserved-why = Les comptes clés sont choisis pour atteindre la stratégie ; ce qu’aucun ne sert est laissé au hasard.
finding-candidate-in-invest = C’est un candidat, et il se trouve là où il faut investir.
finding-candidate-in-invest-why = Un compte attractif et à notre portée vaut une année d’essai, ou la place d’un plus faible.
finding-stale-scores = { $count ->
    [1] La note sur { $criterion } date de { $days } jours.
   *[other] { $count } notes ont plus d’un an ; la plus ancienne, sur { $criterion }, date de { $days } jours.
 }
finding-stale-scores-why = Noter à nouveau au moins une fois par an : une vieille note décrit un autre marché.
finding-manager-reports-to-nobody = Rien ne dit à qui { $person } est rattaché.
finding-manager-reports-to-nobody-why = Un responsable comptes clés est rattaché le plus haut possible, sans quoi il ne fait pas bouger l’entreprise.
finding-will-not-repeated = { $known ->
    [known] La direction a répété sa volonté pour la dernière fois le { $date }.
   *[unknown] Rien ne montre que la direction répète sa volonté.
 }
finding-will-not-repeated-why = Ce que la direction ne redit pas à tous, tous l’oublient.
finding-support-lacking = { $item ->
    [accounts-named] Les comptes clés ne sont pas désignés à tous.
    [kam-named] Tous les comptes clés n’ont pas de responsable désigné.
    [reports-high] Les responsables ne sont pas rattachés assez haut.
    [key-moments] Il n’y a pas de moments datés où les plans sont présentés.
    [non-sales-meetings] Les responsables ne sont pas dans les réunions hors commerce.
    [plan-phased] Les plans ne sont pas calés sur le calendrier des comptes.
   *[will-repeated] La direction ne répète pas sa volonté.
 }
finding-support-lacking-why = La démarche vit de ce que la direction fait pour elle, et refait à temps.
finding-no-plan-moment = Aucun moment daté de son plan n’est à venir.
finding-no-plan-moment-why = Un plan que personne ne présente un jour donné n’est lu par personne.
finding-no-non-sales-meeting = On ne le rencontre que côté ventes : aucune autre réunion depuis un an, et aucune de prévue.
finding-no-non-sales-meeting-why = Le responsable est aussi dans les réunions du service client et du marketing : là on apprend ce que vit le compte.
finding-plan-not-phased = { $known ->
    [known] Le plan n’est pas présenté dans les trois mois avant son budget, fait en { $month }.
   *[unknown] Le mois de son budget n’est pas connu : le plan ne peut pas s’y caler.
 }
finding-plan-not-phased-why = Le plan suit le calendrier du compte ; après son budget, il n’y a plus rien à gagner.
finding-concession-without-counterpart = Quelque chose a été donné pour « { $requirement } », et rien obtenu.
finding-concession-without-counterpart-why = Une concession sans contrepartie passe pour une faiblesse, et appelle la demande suivante.
finding-action-overdue = « { $action } » aurait dû être fait { $days ->
    [1] hier
   *[other] il y a { $days } jours
 }.
finding-action-overdue-why = Un responsable comptes clés est avant tout chef de projet : ce qui est en retard se déplace ou se fait.
finding-stage-contradicted = Le stade « { $stage } » est affiché avec { $contacts ->
    [0] aucun contact
    [one] un contact
   *[other] { $contacts } contacts
 } de { $functions ->
    [0] nulle fonction
    [one] une fonction
   *[other] { $functions } fonctions
 }, tenus par { $ours ->
    [0] personne
    [one] un seul
   *[other] { $ours }
 } des nôtres.
finding-stage-contradicted-why = À partir d’interdépendant, la carte est un losange : au moins trois contacts de deux fonctions, tenus par deux des nôtres.
finding-no-contacts = Personne n’y est connu.
finding-no-contacts-why = Sans carte des interlocuteurs, un compte tient à qui décroche le téléphone.
finding-no-decision-maker = Aucun des interlocuteurs ne décide.
finding-no-decision-maker-why = Ce qui est convenu avec ceux qui ne décident pas n’est convenu avec personne.
finding-no-champion = Personne là-bas ne parle pour nous quand nous n’y sommes pas.
finding-no-champion-why = Les décisions se prennent sans nous ; un promoteur est notre voix quand même.
finding-cold-contacts = { $count ->
    [1] Personne n’a parlé à { $person } depuis { $days } jours.
   *[other] { $count } contacts sont froids ; personne n’a parlé à { $person } depuis { $days } jours.
 }
finding-cold-contacts-why = Après 90 jours sans contact, un lien est froid, et la carte montre un pont qui n’y est pas.
verdict-open = pas encore posée
verdict-no = non
verdict-partly = en partie seulement
verdict-mostly = pour l’essentiel
verdict-yes = oui
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
report-nothing-wrong = Aucun problème : { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
 }.
report-no-findings = La méthode n’a rien à y redire.
report-account = Compte
report-coverage = Couverture
report-effort-head = Effort
report-suggested = Conseillé
report-open = Ouvertes
report-overdue = En retard
report-cell = Case
report-zone = Zone
report-promises = Promesses
report-not-scored = pas de note
report-effort = { $count ->
    [one] { $days } jour par mois
   *[other] { $days } jours par mois
 }
report-effort-suggested = { $count ->
    [one] { $days } jour par mois
   *[other] { $days } jours par mois
 }, pour un conseil de { $suggested }
report-since-review = Depuis la revue du { $date }
report-promises-are = { $open ->
    [one] { $open } ouverte
   *[other] { $open } ouvertes
 }, { $overdue } en retard
report-kept-rate = { $rate } tenues
report-fast-yes = { $count ->
    [one] { $count } accordée trop vite
   *[other] { $count } accordées trop vite
 }
report-due = réponse le { $date }, { $distance }
report-overdue-since = promise pour le { $date }, en retard de { $days } j
report-answered-kept = répondue à temps
report-answered-late = répondue avec { $days } j de retard
report-attained = { $rate } du chemin
report-stale = dernier relevé il y a { $days } j
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
saved-copy = { $what } ; le fichier tel qu’il était : { $copy }
save-failed = Non enregistré : { $why }
following = Une autre fenêtre tient le fichier ; celle-ci la suit et prendra le relais
taken-over = L’autre fenêtre est fermée : celle-ci peut maintenant modifier le fichier
unwritable = Ce fichier ne peut être écrit ici : enregistrez dans un autre
unguarded = Rien n’écarte une autre fenêtre de ce fichier : pas de verrou à côté ({ $why })
reread = Fichier relu
unsaved-found = { $key } montre ce qu’une session précédente n’a pas pu enregistrer
recovered = Modifications non enregistrées reprises
brought-back = Fichier du { $day } à { $time } rétabli
put-away = Rangées dans { $path }
reread-same = Le fichier n’a pas changé
reread-failed = Fichier illisible, l’affichage reste : { $why }
outside = Un autre programme a modifié le fichier : repris
outside-accounts = Un autre programme a modifié le fichier, repris : { $names }
outside-many = Un autre programme a modifié le fichier, repris : { $names } et { $more } de plus
paste-ignored = Aucun champ ouvert où coller ; ouvrez-en un d’abord
added = { $name } ajouté
removed = { $name } supprimé ; annuler le ramène
unarchived = { $name } est de nouveau candidat
archived = { $name } archivé ; il reste dans le fichier
criterion-removed = { $scores ->
    [0] { $name } supprimé ; annuler le ramène
    [one] { $name } supprimé avec { $scores } note ; annuler les ramène
   *[other] { $name } supprimé avec { $scores } notes ; annuler les ramène
 }
theme-is = Thème : { $name }
language-is = Français
mouse-on = Souris active
mouse-off = Souris inactive
veil-on = Chiffres masqués ; { $key } les montre à nouveau
veil-off = Chiffres visibles
too-many-keys = { $count } comptes clés : plus de 15 est dangereux, quelle que soit l’entreprise
manager-overloaded = { $manager } a { $count } comptes clés : moins de cinq se suivent bien
weights-locked = Poids fixés depuis le { $date } : changés après notation, ils paraissent arrangés
name-twice = Un autre compte s’appelle aussi { $name }
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
label-objective-added = ajout de l’objectif « { $text } »
label-objective-reworded = texte de l’objectif « { $text } »
label-objective-removed = suppression de l’objectif « { $text } »
label-objective-moved = déplacement de l’objectif « { $text } »
label-objective-served = comptes qui servent « { $text } »
label-reviewed = revue du { $date }
label-brought-in = ce qui est venu de { $name }
label-reread = ce qui est venu du fichier
label-recovered = reprise des modifications non enregistrées
label-brought-back = retour à un fichier antérieur
label-call-noted = note de l’appel avec { $name }
label-call-kept = l’appel avec { $name }
label-call-removed = suppression d’un appel avec { $name }
refused-no-account = le compte { $id } n’existe plus
refused-no-criterion = le critère { $id } n’existe plus
refused-taken = { $id } est déjà pris
refused-off-scale = { $value } est hors de l’échelle { $min } à { $max }
reason-read-only = ouvert en lecture seule
reason-elsewhere = une autre fenêtre tient le fichier
reason-no-copies = aucune synchronisation n’a laissé de copie de ce fichier
reason-on-position = allez d’abord à la position
reason-veiled = les chiffres sont masqués, et cela en montrerait
reason-not-here = n’a pas de sens sur cette page
reason-no-account = aucun compte n’est choisi
no-account-begin = { $go }, puis { $new }, ajoute le premier.
reason-no-criterion = aucun critère n’est choisi
reason-computed = calculé d’après les chiffres du compte ; à changer là
reason-no-indicator = aucun indicateur n’est choisi
reason-only-accounts = seuls les comptes s’archivent
reason-on-scorecard = cela se fait sur la scorecard
reason-as-shared = vue telle que le compte la verrait ; rien ne se change ici
reason-unscored = à noter d’abord
reason-five-criteria = l’attractivité a ses cinq critères ; davantage la brouillerait
reason-in-call = un appel est à l’écran
reason-no-key-accounts = il n’y a aucun compte clé : c’est la sélection qui les choisit
sort-cell = par case
sort-name = par nom
sort-attractiveness = par attractivité
sort-strength = par solidité
sort-revenue = par CA
sort-effort-gap = par écart d’effort
sort-file = ordre du fichier
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
leave-anew = Récrire le fichier là où il était
leave-without-copy = Enregistrer sans copie du fichier d’avant
leave-decide = Décider de ce que les deux ont changé
leave-elsewhere = Enregistrer dans un autre fichier
leave-unsaved = Quitter sans enregistrer
names-together = Garder un seul fichier, en écrivant dedans
names-apart = Séparer les noms : les autres gardent l’ancien fichier
names-intro = { $file } a { $count } noms sur ce disque (liens physiques). La manière sûre d’enregistrer les sépare. Écrit sur place, il reste un seul fichier, qu’une coupure de courant peut abîmer : une copie est prise à chaque fois.
leave-journaled = Ce qui n’est pas enregistré est conservé : il sera proposé au prochain démarrage.
leave-lost = Rien n’a pu être conservé pour le prochain démarrage : à la fin, tout est perdu.
unsaved-recover = Les reprendre et les enregistrer
unsaved-later = Décider plus tard
unsaved-put-away = Les ranger à côté des copies du fichier
unsaved-intro = Depuis le { $day } à { $time }, des modifications n’ont pas pu être enregistrées. Elles sont conservées, mais absentes du fichier : { $what }.
accounts-more = { $count ->
    [1] un autre compte
   *[other] { $count } autres comptes
}
accounts-besides = réglages et listes

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
action-reading-about = Saisit un relevé de l’indicateur : un nombre, et son jour s’il n’est pas d’aujourd’hui.
action-readings = relevés passés
action-readings-about = Liste les relevés de l’indicateur, à corriger ou à supprimer.
action-details = détails
action-details-about = Montre tous les champs de l’élément.
action-as-shared = vu par eux
action-as-shared-about = Montre ce que le compte verrait de la scorecard à son stade.
action-requirement-next = étape suivante
action-requirement-next-about = Fait passer l’exigence à l’étape suivante : STOP, WAIT, GO, close.
action-requirement-previous = étape précédente
action-requirement-previous-about = Ramène l’exigence à l’étape précédente.
action-light-track = voie légère
action-light-track-about = Met une petite exigence sur la voie légère, où l’objet et la réponse suffisent, ou la remet sur la voie complète.
action-done = fait
action-done-about = Le marque comme fait aujourd’hui.
action-move-date = reporter
action-move-date-about = Change sa date ; l’ancienne est gardée.
action-mend = corriger
action-mend-about = Va là où le constat se corrige ; ailleurs, montre les constats du compte.
action-accept-finding = accepter
action-accept-finding-about = Accepte un constat jusqu’à une date, avec une raison ; accepté, il ne l’est plus.
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
action-all-accounts = tous les comptes
action-all-accounts-about = Montre les exigences de tous les comptes, ou du compte choisi.
action-show-closed = closes
action-show-closed-about = Liste les exigences closes, ou celles du tableau.
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
action-go-scorecard-about = Va à la scorecard du compte.
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
action-go-compare-about = Compare deux revues, ou une revue et aujourd’hui : qui a bougé, et pourquoi.
action-go-options = options
action-go-options-about = Va aux réglages, et aux objectifs de l’entreprise.
action-go-file = fichier
action-go-file-about = Va au fichier et à ses sauvegardes.
action-copies = copies
action-copies-about = Montre ce qu’apporteraient les copies laissées par une synchronisation, et les range.
action-write-report = rapport
action-write-report-about = Écrit le rapport du portefeuille, une page pour ceux qui décident.
action-write-committee = dossier comité
action-write-committee-about = Montre ce que le compte peut voir, puis l’écrit pour son comité de pilotage.
action-write-brief = fiche
action-write-brief-about = Écrit la fiche du compte, une page avant un rendez-vous.
action-write-plan = plan sur papier
action-write-plan-about = Écrit le plan de compte.
action-write-matrix = image de la matrice
action-write-matrix-about = Écrit la matrice en image, à la taille d’une diapositive.
action-write-calendar = calendrier
action-write-calendar-about = Écrit tout ce qui a une date, pour un agenda.
action-write-tables = tableaux
action-write-tables-about = Écrit des tableaux pour un tableur, ou tout pour des programmes.
action-import = importer
action-import-about = Regarde un tableau de comptes ou de relevés, puis le reprend en un seul changement.
action-messages = messages
action-messages-about = Liste les messages passés.
action-call = appel
action-call-about = Mode appel : un compte, en grand, notes et exigences en une touche.
action-note = noter
action-note-about = Commence une ligne de notes ; elles sont enregistrées à mesure de la frappe.
action-end-call = terminer
action-end-call-about = Termine l’appel : d’abord son résumé, à garder ou à copier.
action-keep-call = garder
action-keep-call-about = Garde l’appel et son résumé sous le compte.
action-past-calls = appels passés
action-past-calls-about = Les appels passés du compte, à lire et à copier.
action-review = revue
action-review-about = Mode revue : compte après compte, puis un cliché des positions.
action-confirm = confirmer
action-confirm-about = Confirme le compte et passe au suivant ; à la fin, garde le cliché.
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

# Ce qu’une indication du bas de l’écran dit sur une page où l’action a un sens propre.

hint-compare-move-up = compte
hint-compare-move-left = autre jour
hint-compare-next-pane = autre côté
hint-compare-open = tous les jours
hint-health-open = corriger
hint-health-move-left = question
hint-selection-move-left = autre classement
hint-selection-open = modifier

# Où les touches valent : titres de l’aide et des listes de touches.

scope-global = Partout
scope-accounts = Comptes
scope-matrix = Matrice
scope-position = Position
scope-criteria = Critères
scope-scorecard = Scorecard
scope-requirements = Exigences
scope-page = Pages
scope-call = Appel
scope-review = Revue
scope-compare = Comparer
scope-call-sheet = Résumé d’un appel
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
title-problems = Le fichier est illisible
title-digit-row = Rangée des chiffres
title-cannot-save = Non enregistré
title-names = Pas encore enregistré : le fichier a plusieurs noms
title-unsaved = Modifications d’une session précédente
title-preview = Ce qui change si le fichier du { $day } { $time } est rétabli
title-crowd = Comptes à cet endroit
title-cell-veiled = Comptes de la case
intro-digit-row = Cette touche ne donne un chiffre qu’avec Maj. Doit-elle noter sans Maj ?
count-of = { $shown } sur { $all }
search = chercher
search-person = chercher, ou un nouveau nom
list-empty = rien pour l’instant
list-no-match = rien ne correspond
list-new-name = { $name } (nouveau)
prompt-new-account = Nouveau compte
prompt-new-criterion = Nouveau critère
objective-serving = qui le sert
objective-new = nouvel objectif
prompt-company-objective = Nouvel objectif de l’entreprise
prompt-save-as = Enregistrer dans un autre fichier
form-account = compte
form-criterion = critère
form-evidence = Justification : { $criterion }
form-objective = objectif de l’entreprise
form-settings = Réglages du portefeuille
section-who = Qui
section-figures = Chiffres
section-target = Où aller
section-stage = Stade
section-anchors = Ce que veut dire chaque niveau
section-rule = De la valeur à la note
section-objectives = Ce que vise l’entreprise

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
criteria-empty = pas encore de critère : { $new } en ajoute un
criteria-anchors = noté, repères : { $written } sur { $levels }
criteria-anchors-short = repères : { $written } sur { $levels }
criteria-unit = { $source }, { $unit }
criteria-rule = { $low } à { $worst }, { $high } à { $best }
criteria-bands = { $bands ->
    [1] une tranche
   *[other] { $bands } tranches
 }
criteria-no-rule = pas encore de règle
criteria-band = jusqu’à { $value }
criteria-band-last = au-delà
# --- en-tête, pied, bordures ---
header-whose = comptes de { $name }
header-keys = { $count ->
    [one] { $count } compte clé
   *[other] { $count } comptes clés
 }
header-keys-short = { $count ->
    [one] { $count } clé
   *[other] { $count } clés
 }
header-overloaded = { $manager } : { $count } comptes clés
header-too-many-keys = { $count } comptes clés : plus de 15 est dangereux
header-candidates = { $count ->
    [one] { $count } candidat
   *[other] { $count } candidats
 }
header-overdue = { $count ->
    [one] { $count } promesse en retard
   *[other] { $count } promesses en retard
 }
count-overdue = { $count } en retard
header-due = { $count ->
    [one] { $count } réponse cette semaine
   *[other] { $count } réponses cette semaine
 }
header-due-short = { $count } cette semaine
header-saved = enregistré à { $time }
header-saving = enregistrement…
header-read-only = lecture seule
header-unreadable = le fichier sur le disque est illisible
header-unreadable-short = fichier illisible
holder = pid { $pid } sur { $host } depuis { $since }
header-holder-short = pid { $pid }
header-holder-unknown = ouvert dans une autre fenêtre
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
standing-on-track = au rythme
standing-behind = en retard
standing-off = décroché
gap-empty = aucun indicateur
gap-qualitative = du qualitatif
gap-innovation = innovation
gap-organisation = organisation
gap-for-them = un indicateur pour eux
gap-undated = la date d’une cible
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
every-week = hebdomadaire
every-month = mensuel
every-quarter = trimestriel
every-half-year = semestriel
every-year = annuel
matters-to-us = nous
matters-to-them = eux
matters-to-both = les deux

# --- position ---
column-value = valeur
column-brings = apport
coverage-count = { $all ->
    [one] { $scored } sur { $all } noté
   *[other] { $scored } sur { $all } notés
}
coverage-range = de { $low } à { $high }
no-anchors = Sans repères : noté au jugé
computed-from = Calculé d’après : { $source }
band-up-to = jusqu’à { $value } = { $score }
band-rest = au-delà = { $score }

# --- tableau de bord ---
held-of = { $done } sur { $of }
scorecard-empty = Aucun indicateur pour l’instant.
scorecard-wants = Résultats, qualité, innovation, organisation : des mesures et des notes qui ont du sens pour les deux parties.
scorecard-lacks = il manque : { $gaps }
attainment-due = pour le { $date }
age-days = { $days } j
column-attained = chemin
column-due = pour le
column-age = âge
column-baseline = référence
column-every = rythme
column-owner = responsable
column-shared = partagé
column-matters = utile à
shared-never = jamais
scorecard-shared = partagé dès { $stage }
field-dimension = Dimension
field-nature = Compté ou noté
field-direction = Mieux vaut
field-every = Relevé
field-baseline = Référence
field-baseline-date = Référence du
field-target = Cible
field-target-date = Cible pour le
field-owner = Responsable
field-matters-to = Compte pour
field-shared-from = Partagé dès
nature-quantitative = compté (quantitatif)
nature-qualitative = noté (qualitatif)
direction-up = plus
direction-down = moins
expected-reading = un nombre, et son jour au besoin : 94,5 ou 94,5 30/9 ; 5/6 : 5 tenus sur 6 prévus
unfit-needs-figure = la date de rien : donner d’abord le chiffre
refused-no-indicator = l’indicateur { $id } n’existe plus
reading-wants-figure = il se relève en chiffres, pas en tant sur tant
reading-wants-held = il compte ce qui a été tenu sur ce qui était prévu : 5/6
reading-below-nothing = on ne peut pas tenir moins que rien
label-indicator-added = ajout de l’indicateur { $name }
label-indicator-removed = suppression de l’indicateur { $name }
label-indicator-moved = déplacement de l’indicateur { $name }
label-reading = relevé de { $name }
label-reading-removed = suppression d’un relevé de { $name }
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avril
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.
stale-days = périmé : { $days } j
attainment-overdue = était pour le { $date }
never-read = pas encore relevé
chart-begin = pas encore de relevé : { $key } en saisit un
chart-empty = pas encore de relevé
echo-last = dernier : { $what }
echo-hint = un nombre, et son jour sauf aujourd’hui
echo-hint-held = 5/6 : 5 tenus sur 6 prévus
echo-corrects = au lieu de { $figure }
echo-after = après { $figure }
shared-banner = Vu par { $account } au stade { $stage } : { $shown } sur { $all }
shared-banner-short = Vu par eux : { $shown } sur { $all }
shared-nothing = Rien de la scorecard n’est partagé avec { $account } au stade { $stage }.
shared-no-stage = inconnu
scorecard-as-shared = vu par eux
scorecard-begin = { $new } en ajoute un de la bibliothèque. Une colonne collée de noms et de nombres est lue aussi.
facts-standing = État
facts-readings = Relevés
facts-reached = cible atteinte
facts-no-target = pas encore de cible
facts-no-baseline = pas encore de référence
column-indicator = indicateur
column-last = relevé
column-target = cible
column-since = depuis
form-readings = Relevés : { $name }
section-way = De la référence à la cible
section-whose = À qui il est
title-library = Nouvel indicateur
list-from-nothing = Un autre, à partir de rien
list-new-indicator = Nouveau : { $name }
prompt-new-indicator = Nouvel indicateur
prompt-pasted-day = Les lignes sans jour ont été relevées le
reading-of = { $figure }, { $day }
reading-no-day = { $text } n’est pas un jour, comme 30/9 ou 2026-10
month-of-year = { $month } { $year }
title-pasted = Relevés collés
pasted-count = lignes à reprendre : { $taken } sur { $all }
pasted-day = sans jour à elles : { $day }
pasted-dropped = { $count ->
    [one] { $count } ligne de plus n’a pas été lue
   *[other] { $count } lignes de plus n’ont pas été lues
}
pasted-heading = en-tête
pasted-left-out = laissée de côté
pasted-guessed = { $name } n’a ce nom qu’à peu près
pasted-corrects = corrige le relevé de ce jour
pasted-new = un nouveau relevé
pasted-take = reprendre
pasted-date = jour des autres
pasted-toggle = laisser
pasted-column-said = collé
pasted-column-meant = indicateur
pasted-column-change = avant → après
pasted-column-day = relevé le
pasted-no-figure = pas de chiffre
pasted-no-account = aucun compte ne s’appelle { $name }
pasted-no-indicator = aucun indicateur de ce nom
pasted-several = plusieurs ont presque ce nom
pasted-twice = relevé deux fois : la ligne du dessus compte
readings-taken = { $count ->
    [1] Un relevé repris
   *[other] { $count } relevés repris
}
nothing-to-take = Aucune ligne ne peut être reprise
label-readings-taken = { $count ->
    [1] un relevé collé
   *[other] { $count } relevés collés
}

# --- exigences ---
requirements-empty = Rien n’est demandé pour l’instant.
overdue-days = { $days } j de retard
days-short = { $days } j
step-age = { $days } j en STOP
missing-list = manque : { $what }
kept-of = tenues { $kept } sur { $of }
fast-yes = { $count ->
    [one] { $count } oui trop rapide
   *[other] { $count } oui trop rapides
 }
nothing-here = rien ici
card-here = ici depuis
card-raised = posée
card-ask = demandé
card-object = objet
card-imagined = imaginé
card-objective = but final
card-reformulated = reformulé
card-confirmed = confirmé
card-agreed = convenu
card-opinions = avis
card-impact = coût
card-workload = charge
card-options = options
card-recommendation = proposition
card-answer = réponse
card-reason = motif
card-conceded = donné
card-obtained = obtenu
card-slips = { $count ->
    [1] reportée une fois
   *[other] reportée { $count } fois
 }
stance-for = pour
stance-conditions = sous conditions
stance-against = contre
track-full = complète : tous les passages
track-light = légère : objet et réponse
counterpart-volume = plus de volume
counterpart-payment = paiement plus court
counterpart-duration = contrat plus long
counterpart-single-site = un seul site de livraison
counterpart-specification = spécification assouplie
counterpart-recommendation = recommandation
counterpart-exclusivity = exclusivité
counterpart-work-share = part du travail faite par eux
counterpart-publicity = publicité commune
counterpart-indexed-price = prix indexé
counterpart-other = autre chose
requirement-field-title = Exigence
requirement-field-kind = Nature
requirement-field-ask = Demandé, %
requirement-field-track = Voie
requirement-field-raised-on = Posée le
requirement-field-raised-by = Posée par
requirement-field-channel = Par
requirement-field-object = Objet
requirement-field-imagined = Comme ils l’imaginent
requirement-field-objective = Objectif final
requirement-field-reformulation = Reformulation
requirement-field-confirmed = Confirmée par eux
requirement-field-answer-by = Réponse convenue
requirement-field-opinion = Avis { $number }
requirement-field-opinion-stance = – dit
requirement-field-opinion-note = – parce que
requirement-field-opinion-date = – le
requirement-field-cost = Coût par an
requirement-field-workload = Charge
requirement-field-impact-note = Note sur le coût
requirement-field-option = Option { $number }
requirement-field-recommendation = Recommandation
requirement-field-outcome = Réponse
requirement-field-answered-on = Répondu le
requirement-field-answered-by = Répondu par
requirement-field-reason = Motif
requirement-field-conceded = Concession
requirement-field-conceded-amount = – vaut par an
requirement-field-obtained = En échange { $number }
requirement-field-obtained-text = – en clair
requirement-field-obtained-amount = – vaut par an
question-ask = Combien de moins, en pour cent ? -3 : une baisse de 3 %
question-raised-by = Qui, chez eux, le demande ?
question-object = Que demandent-ils exactement ?
question-imagined = Comment l’imaginent-ils fait ?
question-objective = Que veulent-ils au bout du compte ?
question-reformulation = « Si je vous comprends bien... » : avec nos mots ?
question-confirmed = Quel jour ont-ils dit : oui, c’est cela ?
question-answer-by = Quel jour est convenu avec eux pour la réponse ?
question-opinion = Quelle fonction est concernée ?
question-stance = Pour, sous conditions, ou contre ?
question-opinion-note = À quelles conditions, pour quelles raisons ?
question-cost = Combien cela nous coûte-t-il par an ?
question-workload = Qui doit y travailler, et combien ?
question-option = Que pourrait-on faire d’autre ?
question-recommendation = Que pensons-nous répondre ?
question-outcome = Acceptée, contre quoi, réduite, ou refusée ?
question-reason = Pourquoi ?
question-conceded = Que donnons-nous ?
question-obtained = Que donnent-ils en échange ?
question-obtained-amount = Combien cela vaut-il par an ?
action-field-text = à faire
action-field-owner = qui
action-field-due = jusqu’au
action-field-done = fait le
label-requirement-added = « { $title } » saisie
label-requirement-removed = « { $title } » supprimée
label-requirement-step = « { $title } » en { $step }
label-requirement-bypassed = « { $title } » en { $step } sans condition
label-requirement-returned = « { $title } » de retour en { $step }
label-requirement-agreed = jour de la réponse à « { $title } »
label-requirement-renegotiated = nouveau jour de la réponse à « { $title } »
label-requirement-answered = réponse à « { $title } » : { $outcome }
label-action-done = « { $title } » fait
refused-no-requirement = il n’y a plus d’exigence { $id }
refused-no-action = il n’y a plus d’action { $id }
refused-gate = manque encore : { $what }
refused-first-step = STOP est la première étape
refused-last-step = elle est déjà close
refused-agreed = le { $date } est déjà convenu
channel-call = appel

# --- ce qui ne va pas dans un fichier ---

problem-place = ligne { $line }, colonne { $column }
problem-line = ligne { $line }
problem-first = { $what }, d’abord à la ligne { $line }
problem-unknown-key = le format ne connaît pas cette clé
problem-unknown-key-near = le format ne connaît pas cette clé ; vouliez-vous dire `{ $nearest }` ?
problem-syntax = ce n’est pas du YAML : { $what }
problem-unreadable = illisible : { $what }
problem-type = trouvé { $found }, attendu { $expected }
problem-key = trouvé { $found } comme clé, attendu { $expected }
problem-missing = `{ $key }` manque
problem-unknown-format = le format { $found } n’existe pas ; voici le format { $ours }
problem-newer-format = le fichier est au format { $found }, ce keyfolio lit le format { $ours } : il faut un keyfolio plus récent
problem-duplicate-id = l’id { $id } figure deux fois
problem-duplicate-key = la clé { $key } figure deux fois
problem-merge-key = les clés de fusion (<<) ne se modifient pas sans risque ; écrivez ici les valeurs en entier
problem-unknown-criterion = il n’y a pas de critère { $id }
problem-unknown-objective = le portefeuille n’a pas d’objectif { $id }
problem-off-scale = { $found } est hors de l’échelle de { $min } à { $max }
problem-out-of-range = { $found } n’est pas entre { $min } et { $max }
problem-too-low = { $found } est inférieur à { $min }
problem-too-many-criteria = { $found } critères, et { $most } au plus font l’attractivité d’un compte : gardez ceux qui décident
problem-empty-scale = min { $min } n’est pas inférieur à max { $max }
problem-not-for-kind = un critère { $kind } n’a pas de `{ $key }` : changez son genre, ou ôtez la clé
problem-same-ends = vaut { $end } comme worst, une autre valeur est attendue : c’est entre les deux qu’une valeur est notée
problem-two-rules = a worst et best et aussi des bands, une seule règle est attendue
problem-band-after-last = vient après la tranche sans `up_to`, qui prend le reste
problem-bands-unordered = { $up_to } n’est pas supérieur à { $before }, où finit la tranche précédente
problem-no-last-band = la dernière tranche n’a pas de `up_to`, pour prendre le reste
found-nothing = rien
found-text = « { $text } »
found-list = une liste
found-map = une table
found-tag = une valeur marquée { $tag }
file-expected-text = du texte
file-expected-id = un id (entre guillemets s’il ressemble à un nombre)
file-expected-number = un nombre
file-expected-whole = un nombre entier de { $min } à { $max }
file-expected-truth = true ou false
file-expected-date = une date comme 2026-11-27
file-expected-date-or-month = une date comme 2026-11-27 ou un mois comme 2026-11
file-expected-time = une date et une heure comme 2026-11-27T14:02
file-expected-year = une année comme 2026
file-expected-one-of = un de ces mots : { $words }
file-expected-number-or = un nombre, ou une table avec `{ $key }`
open-unreadable = { $path } ne peut pas être lu : { $why }
guard-too-large = le fichier a { $bytes } octets ; { $most } au plus sont lus
guard-utf16 = le fichier est en UTF-16 ou UTF-32 ; enregistrez-le en UTF-8
guard-not-utf8 = ce n’est pas du texte UTF-8 ; enregistrez le fichier en UTF-8
guard-conflict = une marque de conflit git ; dans un éditeur, gardez une version de chaque endroit marqué et retirez les lignes <<<<<<<, ======= et >>>>>>>
guard-documents = un deuxième document YAML commence ; le fichier n’en contient qu’un
guard-too-deep = plus de { $most } niveaux imbriqués
guard-too-many = plus de { $most } valeurs
guard-aliases = les alias (*nom) donneraient plus de { $most } valeurs ou { $size } Mo
guard-unreadable = illisible comme YAML : { $why }
nothing-opened = Rien n’a été ouvert, et rien ne sera écrit sur ce fichier.

# --- pourquoi un enregistrement a échoué ---

failure-no-folder = le dossier { $folder } n’existe pas
failure-read-only = { $file } est en lecture seule
failure-several-names = { $file } a { $count } noms (liens physiques) ; il faut d’abord dire ce qu’ils deviennent
failure-in-use = { $file } est ouvert dans une autre fenêtre, qui peut le modifier
failure-no-permission = pas le droit d’écrire dans { $folder }
failure-disk-full = plus de place pour { $file } ({ $why })
failure-changed = { $file } a été modifié par un autre programme
failure-conflict = { $file } a été modifié ici et ailleurs { $count ->
    [1] au même endroit
   *[other] à { $count } endroits
}
failure-unmerged = { $file } contient une fusion de git où { $count ->
    [1] un endroit a été modifié
   *[other] { $count } endroits ont été modifiés
} des deux côtés
failure-together = Ce qu’un autre programme a écrit et ce qui a été modifié ici ne vont pas ensemble : { $report }
failure-gone = { $file } n’est plus là
failure-exists = { $file } existe déjà

keys-key = touche
keys-does = ce qu’elle fait
keys-read = Les touches de cette table valent désormais
copies-kept-of-others = Des copies des autres fichiers y sont gardées ; de celui-ci, aucune
copies-kept-in = Les copies sont désormais gardées dans { $folder }
failure-keys = { $file } : les touches restent les mêmes. { $mistakes }
failure-is-portfolio = { $file } est le portefeuille lui-même : un autre nom, s’il vous plaît
failure-not-read-back = { $file } n’a pas pu être écrit : le disque rend d’autres octets que ceux reçus
failure-damaged = { $file } est abîmé : l’écriture sur place a échoué à mi-chemin ({ $why }) ; prenez la copie
failure-system = { $file } n’a pas pu être écrit : { $why }
failure-backup = aucune copie n’a pu être gardée : { $why }
failure-unwritable = la modification ne s’écrit pas en un YAML qui se relise à l’identique
failure-no-name = il faut un nom de fichier
failure-editor-start = l’éditeur { $editor } ne démarre pas : { $why }
failure-editor-missing = il n’y a pas d’éditeur { $editor } : définissez VISUAL ou EDITOR
failure-not-copied = non copié : le terminal ne l’a pas pris ({ $why })
failure-no-shell = il n’y a pas de shell où revenir
failure-no-journal = aucun dossier où conserver ce qui ne peut être enregistré
failure-not-journaled = ce qui n’est pas enregistré n’a pas pu être conservé pour le prochain démarrage : { $why }
failure-torn = ce qu’une session précédente a conservé est illisible et a été mis de côté : { $file }

# --- la ligne de commande ---

mistake-no-portfolio = Il n’y a pas encore de portefeuille ici.
mistake-try-demo = faire le tour d’une entreprise qui n’existe pas
mistake-try-init = commencer le vôtre dans ./portfolio.yaml
mistake-try-file = en ouvrir un qui est ailleurs
mistake-looked = `keyfolio paths` dit où il a été cherché.
mistake-missing = Il n’y a pas de fichier { $path }. `keyfolio init { $path }` y crée un portefeuille.
mistake-missing-or = Il n’y a ni fichier { $path } ni commande de ce nom ; vouliez-vous dire `keyfolio { $command }` ?
mistake-no-settings = il n’y a pas de fichier de réglages { $path }
mistake-exists = { $path } existe déjà et reste tel quel
mistake-output-exists = { $path } existe déjà et reste tel quel ; --force le remplace
mistake-no-such-form = ce document n’existe pas sous cette forme
mistake-not-for-terminal = un fichier .{ $extension } ne se lit pas dans un terminal : nommez-en un avec --output
mistake-name = un portefeuille ne peut pas s’appeler ainsi : { $why }
mistake-no-state-folder = il n’y a pas de dossier pour les copies
mistake-no-copy = { $count ->
    [0] il n’y a pas de copie { $number }, ni encore aucune de ce fichier
    [1] il n’y a pas de copie { $number } ; `keyfolio restore` montre la seule qui existe
   *[other] il n’y a pas de copie { $number } ; `keyfolio restore` montre les { $count } qui existent
}
mistake-no-terminal = keyfolio a besoin d’un terminal ; `keyfolio show` affiche le portefeuille sans terminal
mistake-terminal = le terminal n’est pas utilisable : { $why }
mistake-unsaved = les dernières modifications n’ont pas pu être enregistrées : { $why }
name-comes-back = il ne se relit pas comme il a été donné
init-done = { $path } est là maintenant. `{ $command }` l’ouvre, comme tout éditeur de texte.
restore-none = Il n’y a pas encore de copie de { $path }.
restore-folder = Elles sont conservées dans { $folder }.
    `keyfolio restore NUMÉRO --preview` dit ce qui changerait ; sans --preview, c’est fait.
restore-file-unreadable = le fichier actuel est illisible
restore-done = { $path } est revenu à son état du { $time }. Ce qu’il contenait est gardé dans { $copy }.
paths-settings = réglages
paths-keys = touches
paths-data = dossier des données
paths-state = dossier d’état
paths-backups = copies
paths-journal = ce qui n’a pu être enregistré
paths-from-environment = portefeuille, { $variable }
paths-here = portefeuille, ici
paths-in-data = portefeuille, dossier des données
paths-opened = portefeuille à ouvrir
paths-none = aucun
paths-not-there = absent
# --- appels ---
call-changes = Ce qui a changé
call-notes = Notes
title-calls = Appels
call-notes-empty = { $key } commence une note
call-empty = Rien de noté, rien de changé.
brief-sponsor = sponsor { $name }
brief-stage = Stade
brief-decides = Décide
brief-approves = Signe
brief-champion = Champion
brief-nobody = on ne sait pas qui décide
brief-last-call = Dernier appel
brief-no-call = aucun encore
brief-answered = Répondu
brief-we-owe = Nous devons
brief-they-owe = Ils doivent
brief-nothing = rien
brief-since = en appel depuis { $time }
header-in-call = en appel : { $name }
call-undated = un appel sans date
call-kept = appel gardé
call-dropped = appel non gardé ; annuler le ramène
no-calls = pas encore d’appel avec ce compte
copied = envoyé au presse-papiers du terminal
copied-tmux = envoyé au presse-papiers par tmux : il y faut « set -g set-clipboard on »
too-long-to-copy = trop long pour le presse-papiers d’un terminal
change-evidence = Preuve de { $name }
change-reordered = Nouvel ordre : { $list }
change-done = Fait : { $name }
change-captured = Nouvelle exigence : { $name }
change-promised = réponse convenue pour le { $to }
change-promised-anew = réponse convenue pour le { $to }, auparavant le { $from }
change-added = { $list } : ajout de { $name }
change-changed = { $list } : modification de { $name }
change-removed = { $list } : suppression de { $name }
list-benefits = Bénéfices
list-stakeholders = Interlocuteurs
list-objectives = Objectifs
list-actions = Actions
list-risks = Risques
list-milestones = Jalons
list-decisions = Décisions
list-plan = Plan
stepped = « { $title } » est en { $step } : { $work }
stepped-closed = « { $title } » est close et quitte le tableau
track-is = « { $title } » : { $track }
agreed-on = Réponse convenue pour le { $date }{ $slips ->
    [0] {""}
    [one] , un report
   *[other] , { $slips } reports
 }
answered = Réponse : { $outcome }
answered-follows = Réponse : { $outcome }. Deux actions suivent, une par côté
followed-done = Fait : { $text }
nothing-to-do = Rien ne suit d’une réponse qui ne soit fait
reason-on-requirements = allez d’abord aux exigences
follow-ours = Nous livrons
follow-theirs = Ils doivent
follow-more = Aussi
follow-we-deliver = Livrer : { $title }
follow-they-owe = En échange de : { $title }
percent-typed = { $number } %
title-done = Qu’est-ce qui est fait ?
intro-outcome = Une concession sans contrepartie se lit comme une faiblesse.
intro-obtained = Que donnent-ils en échange ? Choisissez, ou tapez ce qui n’est pas dans la liste.
search-counterpart = chercher, ou taper autre chose
card-ready = rien ne manque : elle peut avancer
track-light-short = voie légère
empty-capture = saisit une exigence en une ligne, comme elle est dite
requirements-none-closed = Rien n’est clos pour l’instant.
in-return = en échange { $what }
foot-to-do = { $count } à faire
foot-undated = sans date
give-get = donné { $given } ({ $conceded }), obtenu { $got } ({ $obtained })
precedents-heading = Précédents : { $kind }
precedents-none = Rien de tel n’a eu de réponse ailleurs.
precedents-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
way-heading = Son chemin
way-bypassed = { $step } passé sans condition : { $why }
price-heading = Demande de prix { $percent }
price-revenue-unknown = Le chiffre d’affaires { $year } n’est pas connu : tapez-le ici, et le montant se calcule.
price-margin-unknown = La marge { $year } n’est pas connue : tapez-la ici, et ce qui en est mangé se calcule.
price-a-year = par an
price-of-revenue = { $percent } du CA { $year }, { $revenue }
price-margin = marge
price-points = { $count ->
    [one] −{ $points } point, depuis la marge { $year }
   *[other] −{ $points } points, depuis la marge { $year }
}
price-eaten = mangé
price-of-margin = de la marge { $year }, { $margin }
price-of-margin-percent = de la marge { $year }, { $margin }
price-paid-by = payé par
price-more-volume = +{ $percent } de volume
price-volume-from = { $cut } / ({ $margin } − { $cut })
price-never = Aucun volume ne le paie : la marge { $year } est de { $margin }.
price-worth = Vaut autant
worth-volume = plus de volume : +{ $percent }
worth-volume-share = plus de volume : +{ $percent }, notre part de leurs achats de { $now } à { $then }
worth-payment = { $count ->
    [one] paiement { $days } jour plus tôt, capital supposé à { $rate } par an
   *[other] paiement { $days } jours plus tôt, capital supposé à { $rate } par an
}
worth-named = { $what }, si cela vaut { $amount } par an
worth-named-unknown = { $what }, si cela vaut autant
price-before = Déjà accordé
price-never-before = Aucun prix ne leur a été accordé jusqu’ici.
price-time = Pour gagner du temps
price-sentence = « Je comprends que { $percent } comptent pour vous. Je regarde ce que cela veut dire pour nous deux, et vous avez ma réponse le { $date }. »
board-all = tous les comptes
board-closed = closes
prompt-capture = Nouvelle exigence
prompt-bypass = Pourquoi avancer sans cela ?
prompt-agree = Pour quel jour la réponse est-elle convenue ?
prompt-reason = Pourquoi est-elle refusée ?
capture-how = Comme elle est dite ; nature, personne et jour sont compris :
capture-example = prix -3% gamme de base par achats pour le 27/11
capture-title = titre
capture-kind = nature
capture-by = posée par
capture-due = réponse le
capture-answer = { $date }, { $distance }
bypass-why = Le motif est conservé. Si elle est ensuite accordée, c’est un oui rapide.
agree-so-far = convenu jusqu’ici : { $days }
agree-slip = Un autre jour est un report ; les précédents restent.
agree-first = 27/11, 2026-11-27, +7, demain
reason-why = Un refus se comprend quand son motif se comprend.

# --- les revues, et ce que deviennent les comptes entre deux d’entre elles ---
snapshot-taken = Cliché du { $date } gardé : { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
}
review-dropped = La revue est finie, sans cliché.
review-confirmed = confirmé
review-place = { $place } sur { $count }
review-first = première revue
review-new = absent de la dernière revue
review-since = depuis le { $date }
review-was = était { $cell }
review-look = À regarder
review-findings = Constats
review-off-track = À redresser
review-nothing = rien
review-of = Revue du { $date }
review-held-by = tenue par { $name }
review-count = { $count ->
    [one] { $confirmed } sur { $count } confirmé
   *[other] { $confirmed } sur { $count } confirmés
}
review-unconfirmed = Non confirmés : { $names }
review-no-last = Première revue : aucune autre à laquelle comparer.
review-keep = garder le cliché
review-back = revenir aux comptes
review-later = plus tard
review-drop = finir sans cliché
why-title = Pourquoi
why-nothing = Rien n’a bougé.
why-no-value = pas de valeur aux deux dates
count-more = { $count } de plus
why-weight = poids de { $name }
why-scored = noté { $score }
why-gone = { $name } n’est plus noté
moves-crossed = Changent de case
moves-moved = Ont bougé
moves-stayed = Restent en place
compare-title = Comparer
compare-from = avant
compare-to = après
compare-earlier = Date antérieure
compare-later = Date postérieure
compare-now = aujourd’hui
compare-accounts = { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
}
compare-none = Aucune revue encore.
compare-none-way = { $key } parcourt les comptes clés et garde un cliché ; ce qui bouge se voit ensuite ici.
compare-none-read-only = Il n’y a rien à quoi comparer.
compare-nobody = Aucun compte n’est connu aux deux dates.

# --- keyfolio merge ---
merge-undecided = { $count ->
    [1] Un point a été modifié des deux côtés et reste à décider :
   *[other] { $count } points ont été modifiés des deux côtés et restent à décider :
}
merge-ours-stands = { $place } : avant { $base } ; chez nous { $ours }, chez eux { $theirs } ; le nôtre reste
merge-theirs-stands = { $place } : avant { $base } ; retiré chez nous, chez eux { $theirs } ; le leur reste
merge-nothing = rien
merge-together = { $file } reste inchangé : chaque version est un portefeuille, les deux ensemble n’en sont pas un.
merge-git = git ne peut pas le faire : { $why }
merge-installed = Dans { $folder }, git fusionne désormais par : { $driver }
merge-attributes-added = Ajouté à { $file } : { $line }
merge-attributes-there = Déjà dans { $file } : { $line }

# --- what another program and we changed, to be decided ---
title-clashes-copy = Modifié ici et dans la copie
title-clashes-merge = Modifié des deux côtés de la fusion
title-clashes = Modifié ici et par un autre programme
title-clashes-recovery = Non enregistré, et modifié depuis dans le fichier
clashes-intro = { $count ->
    [1] Un endroit à décider. D’ici là, rien n’est enregistré ni perdu.
   *[other] { $count } endroits à décider. D’ici là, rien n’est enregistré ni perdu.
}
clash-whole = le compte entier
clash-before = avant
clash-ours = ici
clash-unsaved = non enregistré
clash-theirs = dans le fichier
clash-copy = dans la copie
clash-our-side = le nôtre
clash-their-side = le leur
clash-gone = retiré
clashes-save = enregistrer ainsi
clashes-later = plus tard

# --- une fusion que git n’a pas pu terminer ---
unmerged-found = { $file } contient une fusion que git n’a pas pu terminer.
unmerged-none = Les deux côtés peuvent être réunis d’après leur sens ; rien n’est à décider.
unmerged-some = Les deux côtés peuvent être réunis d’après leur sens ; { $count ->
    [1] un endroit modifié des deux côtés est
   *[other] { $count } endroits modifiés des deux côtés sont
} d’abord à décider.
unmerged-copy = Le fichier tel qu’il est sera gardé avant cela ; ensuite, git add dira à git que c’est fait.
unmerged-ask = Les réunir ? [O/n]
unmerged-yes = o

# --- copies laissées par une synchronisation ---
copies-found = { $count ->
    [1] { $key } montre ce qu’une synchronisation a laissé ici : { $name }
   *[other] { $key } montre les { $count } copies qu’une synchronisation a laissées ici
}
brought-in = Repris ce qu’avait { $name } ; { $key } la range
copy-put-away = Rangée dans { $path }
title-copies = Copies laissées par une synchronisation
intro-copies = Deux machines semblent avoir modifié le fichier en même temps. Rien n’est repris sans votre accord, et annuler défait la reprise.
copy-bring-in = Reprendre { $name }
copy-away = Ranger { $name }
copy-away-about = La déplace parmi les copies gardées du fichier ; rien n’est supprimé.
copy-would = Changerait : { $what }.
copy-ask = { $count ->
    [1] Un endroit modifié des deux côtés est d’abord à décider.
   *[other] { $count } endroits modifiés des deux côtés sont d’abord à décider.
}

# --- the file and its copies ---
file-title = Fichier et copies
file-path = fichier
file-size = taille
file-written = écrit
file-state = état
file-state-folder = copies dans
file-no-state-folder = nulle part : il n’y a pas de dossier d’état
file-held-by = tenu par
file-held-here = cette fenêtre
file-held-elsewhere = une autre fenêtre
file-held-by-other = une autre fenêtre : { $holder }
file-not-held = personne : pas de verrou à côté ({ $why })
file-writable = ouvert en écriture
file-opened-read-only = ouvert en lecture seule
file-followed = lecture seule : suit ce que l’autre fenêtre enregistre
file-write-protected = non modifiable : il est marqué en lecture seule
file-gone = n’est plus là
file-copies = { $count ->
    [0] Pas encore de copie : la première précède le premier enregistrement
    [one] Une copie, et ce qui change si on la rétablit
   *[other] { $count } copies, et ce qui change si on en rétablit une
}

# --- les quatre questions ---
health-title = Santé
health-all = tous les responsables
health-of-accepted = acceptés
health-quiet = { $count ->
    [one] { $count } accepté
   *[other] { $count } acceptés
 }
health-alarms = { $count ->
    [one] { $count } alerte
   *[other] { $count } alertes
 }
health-warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
 }
health-hints = { $count ->
    [one] { $count } conseil
   *[other] { $count } conseils
 }
health-most = Ce qui compte le plus
health-rest = { $count ->
    [1] Encore un
   *[other] { $count } de plus
 }
health-none = La méthode n’a rien à y redire.
health-no-keys = Il n’y a pas encore de comptes clés : les questions les attendent.
health-no-keys-way = { $go }, puis { $promote }, fait d’un candidat un compte clé.
health-none-accepted = Rien n’est accepté.
health-whole = le portefeuille
health-accepted-until = Accepté jusqu’au { $date } : { $reason }
health-accepted-for-good = Accepté : { $reason }
header-findings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
 }
finding-accepted = Accepté ; silencieux jusqu’au { $date }.
reason-no-finding = aucun constat n’est sous le curseur
reason-on-health = cela se fait sur la page des quatre questions (g h)
unfit-past = ce jour est passé
label-accepted = acceptation d’un constat
label-not-accepted = fin de l’acceptation d’un constat
refused-not-accepted = le constat n’est plus accepté
prompt-accept-reason = Pourquoi l’accepter ?
prompt-accept-until = Jusqu’à quand ?
title-managers = Les comptes de qui ?
managers-all = Tous les responsables
managers-accounts = { $count ->
    [one] { $count } compte clé
   *[other] { $count } comptes clés
 }
scope-health = Quatre questions
action-show-accepted = les acceptés
action-show-accepted-about = Montre les constats acceptés, puis à nouveau les ouverts.
action-only-account = un compte
action-only-account-about = Montre les constats d’un seul compte, puis à nouveau tous.
action-choose-manager = les comptes de qui
action-choose-manager-about = Montre les comptes d’un responsable, ou tous.
# --- le plan de compte ---

field-plan-year = Plan pour l’année
plan-text = Quoi
plan-whose = À qui
plan-measure = Mesuré par
plan-owner = Qui
plan-due = Échéance
plan-done = Fait le
plan-response = Notre parade
plan-kind = Sorte de jalon
plan-name = Nom
plan-function = Fonction
plan-role = Rôle dans l’achat
plan-support = Attitude envers nous
plan-coverage = Connaissance
plan-held-by = Lien tenu par
plan-reports-to = Rend compte à
plan-last-contact = Dernier contact
plan-date = Livré le
plan-amount = Valeur pour eux
plan-confirmed-by = Confirmé par
whose-theirs = les leurs
whose-ours = les nôtres
milestone-steering = Comité de pilotage
milestone-presentation = Présentation du plan
milestone-non-sales = Réunion hors commerce
milestone-marketing-review = Revue marketing
milestone-other = Autre jalon
buying-user = utilisateur
buying-evaluator = évaluateur
buying-decision-maker = décideur
buying-approver = signataire
attitude-champion = champion
attitude-supporter = favorable
attitude-neutral = neutre
attitude-opposed = opposé
coverage-none = pas du tout
coverage-brief = brièvement
coverage-multiple = plusieurs fois
coverage-in-depth = en profondeur
label-plan-added = ajout de « { $title } »
label-plan-removed = suppression de « { $title } »
label-plan-moved = déplacement de « { $title } »
label-plan-set = { $field } de « { $title } »
refused-no-item = { $id } n’est plus dans cette liste

# --- what is dated ---

today-title = Échéances
today-empty = Rien n’est daté.
today-empty-hint = Réponses promises, actions, jalons, relevés et contacts viennent ici à leur date. { $go }, puis { $new }, note ce qu’un compte demande.
today-count = { $overdue } en retard { $dot } { $week } cette semaine { $dot } { $later } plus tard
horizon-overdue = En retard
horizon-this-week = Cette semaine
horizon-later = Plus tard
matter-answer = réponse
matter-action = action
matter-decision = décision
matter-milestone = jalon
matter-reading = relevé
matter-contact = contact
matter-support = à répéter
due-nothing = Rien n’est en retard, et rien n’est dû cette semaine.
mistake-no-account = { $count ->
    [0] Aucun compte ne s’appelle « { $asked } ». `keyfolio show` les liste.
   *[other] « { $asked } » peut être { $close } : nommez-en un par son id.
}

# --- la fiche de direction ---

executive-manager = responsable comptes clés { $name }
executive-sponsor = sponsor { $name }
executive-position = Où en est le compte
executive-stage = Relation : { $stage }
executive-revenue = CA { $year } { $amount }
executive-margin = marge { $margin }
executive-share = part de portefeuille { $share }
executive-potential = potentiel sur trois ans { $amount }
executive-people = Qui est en face
executive-held-by = connu de { $names }
executive-last-contact = dernier contact { $date }
executive-cold-since = sans contact depuis { $date }
executive-we-owe = Ce que nous leur devons
executive-they-owe = Ce qu’ils nous doivent
executive-careful = En cours : à écouter, sans rien promettre
executive-answered = Dernières réponses
executive-scorecard = Scorecard
executive-benefits = Bénéfices obtenus
executive-confirmed = confirmé par { $name }
executive-their-objectives = Ce qu’ils veulent
executive-our-objectives = Ce que nous voulons
executive-risks = Risques
executive-decisions = Décisions attendues de vous

# --- la sélection ---

selection-title = Sélection
selection-empty = Il n’y a aucun compte à classer : { $go }, puis { $new }, en ajoute un.
selection-limit = comptes clés : { $count } sur { $most } au plus
selection-over = { $mark } { $count } comptes clés, { $most } au plus
selection-by-matrix = Selon la matrice
selection-by-revenue = Selon le seul CA
selection-forgotten = le seul CA l’oublierait
selection-favoured = le seul CA le prendrait
selection-effort = Effort par mois, et ce que conseille la part de la zone
selection-keys = { $count ->
    [one] { $count } compte clé
   *[other] { $count } comptes clés
}
status-is = { $name } est maintenant : { $status }
scope-selection = Sélection
action-promote = compte clé
action-promote-about = Fait du compte un compte clé.
action-incubate = incubateur
action-incubate-about = Donne au compte un an d’essai dans l’incubateur.
scope-plan = Plan
prompt-new-objective = Nouvel objectif
prompt-new-action = Nouvelle action
prompt-new-risk = Nouveau risque
prompt-new-milestone = Nouveau jalon
prompt-new-decision = Nouvelle décision demandée à la direction
prompt-new-stakeholder = Un interlocuteur : son nom
prompt-new-benefit = Nouveau bénéfice livré chez eux
moment-interview = Entretien sur leurs objectifs
moment-draft = Ébauche du plan
moment-presentation = Présentation du plan
moment-budget = Ils font leur budget
moment-review = Notre revue marketing
plan-title = Plan de compte
plan-title-year = Plan de compte { $year }
plan-snapshot = Situation
plan-objectives = Objectifs
plan-stage = Stade
plan-contacts = Interlocuteurs
plan-benefits = Bénéfices livrés
plan-actions = Actions
plan-risks = Risques
plan-decisions = Décisions demandées
plan-calendar = Calendrier
plan-position = Position
plan-effort = Effort
plan-revenue = CA { $year }
plan-margin = Marge { $year }
plan-wallet = Part de portefeuille
plan-manager = Responsable
plan-sponsor = Sponsor
plan-budget-month = Mois de leur budget
plan-year = Plan pour
plan-effort-days = { $days } j par mois
plan-effort-suggested = conseil : { $days }
plan-scores-age = notes : { $when }
plan-no-place = pas encore de place
plan-missing = personne encore
plan-unknown = pas encore connu
plan-nothing-objectives = aucun encore : que veulent-ils cette année ?
plan-nothing-contacts = personne encore : qui décide, qui signe, qui parle pour nous ?
plan-nothing-benefits = aucun encore : qu’ont-ils obtenu grâce à nous ?
plan-nothing-actions = aucune encore : qui fait quoi pour quand ?
plan-nothing-risks = aucun encore : quels sont les trois qui comptent ?
plan-nothing-decisions = aucune : qu’attendons-nous de notre direction ?
plan-theirs = les leurs
plan-ours = les nôtres
plan-no-measure = non mesuré
plan-no-owner = qui ?
plan-no-due = pour quand ?
plan-no-response = que faire alors ?
plan-no-amount = valeur ?
plan-unconfirmed = pas confirmé par eux
plan-confirmed = confirmé par { $name }
plan-no-date = quand ?
plan-no-contact = aucun contact noté
plan-cold = froid
plan-nobody-knows = personne ne les connaît
plan-open = { $open } à faire
plan-three-risks = trois suffisent
plan-confirmed-count = { $all ->
    [one] { $confirmed } sur { $all } confirmé
   *[other] { $confirmed } sur { $all } confirmés
}
plan-stage-current = nous sommes ici
plan-stage-target = notre cible
plan-stage-utopian = cible utopique : il manque des preuves
plan-stage-hint = { $aim } viser   { $reach } atteint
plan-evidence-missing = sans preuve
plan-evidence-needed = sans preuve, la cible l’exige
plan-shape-none = aucun lien encore
plan-shape-bow-tie = nœud papillon : tout sur un seul
plan-shape-widening = entre nœud papillon et diamant
plan-shape-diamond = diamant
plan-map-counts = { $contacts ->
        [one] { $contacts } contact
       *[other] { $contacts } contacts
    } de { $functions ->
        [one] { $functions } fonction
       *[other] { $functions } fonctions
    }, par { $ours } des nôtres
plan-map-coverage = couverture { $coverage }
plan-map-cold = { $count ->
        [one] { $count } froid
       *[other] { $count } froids
    }
plan-map-unknown = { $count ->
        [one] { $count } inconnu
       *[other] { $count } inconnus
    }
plan-map-contradicts = le stade annoncé ne s’y voit pas
plan-moment-open = pas planifié
plan-moment-missed = rien de noté
plan-moment-theirs = chez eux
plan-no-budget-month = le calendrier se calcule à rebours depuis ce mois
plan-no-reviews = les réglages ne nomment aucun mois de revue marketing
plan-role-none = rôle ?
plan-coverage-none = à quel point ?
plan-function-none = fonction ?
plan-support-none = attitude ?
plan-asks-negotiator = bon négociateur
plan-asks-complex-sales = expert en ventes complexes
plan-asks-presence = présent, avec assurance
plan-asks-meetings = nous inclut dans ses réunions
plan-asks-introductions = nous présente à ses dirigeants
plan-no-links = aucun lien
reason-not-on-row = cela n’a pas de sens sur cette ligne

# --- le soutien de la direction et les quatre rôles ---
backing-title = Soutien de la direction
backing-signs = Ce que la direction fait pour la démarche
backing-hold = { $count ->
    [0] aucun des 7 ne tient
    [one] { $count } sur 7 tient
   *[other] { $count } sur 7 tiennent
 }
backing-overdue = { $count ->
    [one] { $count } en retard
   *[other] { $count } en retard
 }
backing-column-state = où cela en est
backing-column-every = à refaire
backing-column-last = fait le
backing-column-shown = ce que montre le fichier
backing-column-note = où et comment
backing-last = dernière fois { $date }
backing-no-note = rien n’est dit d’où ni comment
backing-roles = Les quatre rôles
backing-self = auto-évaluation
backing-file = ce que montre le fichier
backing-rated = évalué le { $date }, { $age }
backing-age = { $days ->
    [0] aujourd’hui
    [1] hier
   *[other] il y a { $days } jours
 }
backing-unrated = pas encore évalué
backing-no-evidence = le fichier n’en montre encore rien
backing-next = Ensuite :
backing-no-next = rien n’est dit d’une prochaine étape pour grandir
backing-no-managers = Aucun responsable n’est nommé : { $go }, puis { $open }, ouvre un compte.
sign-accounts-named = Comptes clés désignés
sign-kam-named = À chacun son responsable
sign-reports-high = Responsables rattachés haut
sign-will-repeated = La direction redit sa volonté
sign-key-moments = Plans présentés à dates fixes
sign-non-sales-meetings = Réunions hors commerce aussi
sign-plan-phased = Plans calés sur leurs budgets
footing-not-so = pas encore
footing-undated = jour inconnu
footing-overdue = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
 }
footing-until = jusqu’au { $date }
footing-holds = tient
shown-accounts = comptes clés : { $done }, { $of } au plus
shown-managers = { $done } sur { $of } avec un responsable
shown-bosses = responsables rattachés : { $done } sur { $of }
shown-nobody = pas encore de compte clé
shown-nothing = seule cette liste le dit
shown-moments = { $done } sur { $of } avec un moment à venir
shown-non-sales = rencontres hors commerce : { $done } sur { $of }
shown-phased = { $done } sur { $of } au pas d’un budget
role-project = Chef de projet
role-knowledge = Manager des connaissances
role-relationship = Manager des relations
role-business = Manager de business
gap-in-line = en accord
gap-more = fichier : { $by } de plus
gap-less = fichier : { $by } de moins
proof-facts-known = faits connus
proof-facts-fresh = notes récentes
proof-contacts-covered = contacts couverts
proof-contacts-fresh = récents
proof-on-target = indicateurs en ligne
proof-promises-kept = promesses tenues
proof-actions-in-time = actions à temps
proof-short-facts-known = faits
proof-short-facts-fresh = récentes
proof-short-contacts-covered = contacts
proof-short-contacts-fresh = frais
proof-short-on-target = indicateurs
proof-short-promises-kept = promesses
proof-short-actions-in-time = actions
field-last-time = Dernière fois
field-where-how = Où et comment
field-repeated = À refaire
field-reports-to = Rattaché à
field-rated-on = Évalué le
field-next-step = Prochaine étape pour grandir
form-support = soutien de la direction
form-person = les quatre rôles
label-confirmed = « { $sign } » : c’est le cas
label-withdrawn = « { $sign } » : ce n’est pas le cas
reason-on-sign = cela se fait sur un signe du soutien de la direction
reason-on-role = les chiffres évaluent un rôle ; mettez le curseur sur l’un d’eux
scope-backing = Soutien de la direction
file-comparing = …
file-copy-unreadable = illisible
file-preview = examiner
preview-bring-back = rétablir
changes-none = comme le fichier actuel
changes-added = ajouté
changes-removed = retiré
changes-moved = déplacé
changes-nothing = rien
unit-bytes = o

# --- a start without a file ---
scope-welcome = Accueil
scope-tour = Visite
help-begin = Pour commencer
action-choose = garder ou non
action-choose-about = Garde ce qui est sous le curseur, ou le laisse de côté.
action-next-step = passer
action-next-step-about = Passe à la question suivante ; ce qui y figure est la réponse.
action-previous-step = retour
action-previous-step-about = Revient à la question précédente.
action-tour-next = suite
action-tour-next-about = Passe à l’étape suivante de la visite ; si sa touche ne fait que mener ailleurs, y va.
action-tour-end = finir la visite
action-tour-end-about = Finit la visite ; tout reste en l’état.
welcome-what = Les comptes clés en une image, dans un fichier à vous.
welcome-review = Revue
welcome-review-about = Chaque compte à sa place, parcouru au clavier seul.
welcome-call = Appel
welcome-call-about = Une note, une exigence : une ou deux touches en appel.
welcome-offline = Hors ligne
welcome-offline-about = Un fichier texte sur votre machine. Pas de réseau, rien ne se perd.
welcome-demo = Découvrir
welcome-demo-about = une entreprise inventée, avec une visite
welcome-new = Nouveau portefeuille
welcome-new-about = six questions, chacune déjà répondue
welcome-open = Ouvrir un fichier
welcome-open-about = un portefeuille qui est ailleurs
welcome-language = English
welcome-language-about = the program in English
welcome-which = Quel fichier ?
welcome-which-about = Le chemin d’un portefeuille. { $key } trouve ce qui existe.
setup-title = Nouveau portefeuille
setup-next = suite
setup-skip = passer
setup-back = retour
setup-make = créer le fichier
setup-open = ouvrir
setup-complete = compléter le chemin
setup-line = autre ligne (deux fois : suite)
setup-step-name = Nom
setup-step-scale = Échelle
setup-step-accounts = Comptes
setup-step-file = Fichier
setup-name = Comment s’appelle le portefeuille ?
setup-name-about = Votre entreprise, ou votre part de celle-ci.
setup-name-proposed = Mes comptes clés
setup-currency = Monnaie
setup-name-label = Nom
setup-scale = Sur quelle échelle noter ?
setup-scale-about = Sur l’une comme sur l’autre, le tiers où tombe une valeur fait la case de la matrice.
setup-scale-range = de { $min } à { $max }
setup-scale-five = une phrase dit ce que veut dire chaque niveau
setup-scale-ten = plus fine, pour qui note souvent
setup-attractiveness = Qu’est-ce qui rend un compte attractif ?
setup-attractiveness-about = Cinq au plus. La progression du chiffre d’affaires plutôt que son montant, qui ne trouve que les plus gros ; et une chose qu’aucun chiffre ne dit.
setup-strength = Qu’est-ce qui rend vos affaires solides chez lui ?
setup-strength-about = Quelques-uns, comme le compte vous voit à côté de votre meilleur concurrent.
setup-chosen = { $count ->
    [0] aucun critère
    [one] un critère
   *[other] { $count } critères
}
setup-rated = de « { $low } » à « { $high } »
setup-measured = calculé de vos chiffres
setup-judged = noté par jugement
setup-entered = un chiffre à saisir
setup-refused = La méthode en admet cinq au plus ; retirez-en un d’abord.
setup-missing-qualitative = Aucun critère choisi n’est noté : les chiffres seuls ne disent que le passé.
setup-missing-progression = Aucun critère choisi n’est une progression : un montant dit la taille, pas le chemin.
setup-none-chosen = Aucun critère : sans critère, aucun compte n’a de place.
setup-accounts = Quels comptes pour commencer ?
setup-accounts-about = Un par ligne, tapés ou collés d’un tableur. Les colonnes de chiffres derrière le nom sont des chiffres d’affaires.
setup-accounts-none = Aucun encore ; on peut en ajouter à tout moment.
setup-accounts-count = { $count ->
    [1] Un compte.
   *[other] { $count } comptes.
}
setup-accounts-years = Chiffre d’affaires { $years }.
setup-accounts-candidates = Candidats d’abord : une fois notés, { $go }, puis { $promote }, en fait des comptes clés.
setup-file = Où garder le fichier ?
setup-file-about = Du texte, à lire et à modifier. Rien de ce qui existe déjà n’est écrasé.

# --- the tour ---
tour-title = Visite
tour-end = finir
tour-count = { $at } sur { $count }
tour-accounts = Tous ceux que vous suivez, et où chacun se trouve. { $key } passe au suivant, et tous les volets avec lui.
tour-matrix = Le portefeuille en une image : leur attractivité, votre solidité chez eux, leur taille possible. { $key } y mène.
tour-position = Pourquoi le compte est là : ce qui le mesure, et combien chaque critère pèse. { $key } y mène.
tour-score = Un chiffre note le critère sous le curseur, et le compte bouge aussitôt. Essayez.
tour-undo = Rien n’est demandé, rien n’est perdu : { $key } défait tout changement, et tout est dans le fichier en une seconde.
tour-requirements = Ce qu’ils demandent passe par STOP, WAIT et GO, pour qu’aucun oui ne vienne trop vite. { $key } le montre.
tour-today = Ce qui est promis et dû, pour tous les comptes, le retard d’abord : { $key }.
tour-palette = Tout le reste a un nom. Pressez { $key } et tapez-en une partie ; { $help } montre les touches de l’endroit où vous êtes.

# --- the settings page ---
options-title = Réglages
options-change = changer
options-places = Où sont les choses
options-settings-file = ces réglages
options-saving = enregistrement
options-saving-about = tout seul, un quart de seconde après un changement
options-nowhere = nulle part : il n’y a pas de dossier pour cela
setting-language = Langue
setting-language-about = De l’écran ; le fichier reste le même, quelle que soit la langue de lecture.
setting-theme = Thème
setting-theme-about = Les couleurs ; toutes laissent les lettres lisibles, et aucun sens ne tient à la couleur seule.
setting-motion = Mouvement
setting-motion-about = Un compte qui bouge laisse une trace un instant.
setting-mouse = Souris
setting-mouse-about = Les clics et la molette vont au programme. Sinon, le terminal s’en sert pour sélectionner du texte.
setting-digit-row = Chiffres sans Maj
setting-digit-row-about = Sur les claviers AZERTY et BÉPO, la rangée des chiffres note sans Maj là où un chiffre est attendu.
setting-ascii = ASCII
setting-ascii-about = Traits et marques en ASCII, pour les terminaux et polices qui n’ont pas les autres.
setting-keys = Touches
setting-keys-about = Votre propre table de touches, posée sur celle du programme. Elle vaut aussitôt si elle est bonne.
setting-keys-own = celles du programme
setting-copies = Copies du fichier
setting-copies-about = Le dossier où sont gardées les copies du fichier. Celles qui sont ailleurs y restent.
prompt-usual = vide : comme d’habitude
setting-switch = true ou false
setting-file = le chemin d’un fichier
setting-folder = le chemin d’un dossier
setting-one-of = l’un de ces noms : { $names }
setting-not-a-map = on attend des réglages, un `nom: valeur` par ligne
setting-unknown = pas de réglage `{ $name }`
setting-wrong = { $key } : { $found } au lieu de { $expected }
setting-wrong-near = { $key } : on lit { $found } ; peut-être `{ $nearest }` ? On attend { $expected }
setting-portfolio = Ce portefeuille
setting-portfolio-about = Son nom, sa monnaie, le côté fort, l’exercice : ce que voit quiconque ouvre le fichier.
setting-portfolio-open = ouvre sa propre page
setting-on = oui
setting-off = non
setting-row-azerty = AZERTY
setting-row-bepo = BÉPO
setting-row-none = non
theme-name-dark = sombre
theme-name-light = clair
theme-name-high-contrast = contrasté
theme-name-colour-blind = daltonien
theme-name-ansi16 = 16 couleurs
theme-name-mono = sans couleur
setting-not-written = Cela tient jusqu’à la fin du programme : { $why }
failure-no-settings = il n’y a pas de dossier pour les réglages
failure-no-settings-file = { $file } ne contient pas de réglages, et reste tel quel

# --- empty panes ---
empty-matrix = Aucun compte n’a encore de place.
empty-matrix-score = { $go } montre les notes à côté de la matrice : { $first } à { $last } en donnent une, sur chaque axe.
empty-criteria = Aucun critère encore : sans critère, aucun compte n’a de place.
empty-criteria-add = { $go }, puis { $new }, ajoute le premier.

## Documents qui sortent du programme

order-report = Rapport du portefeuille
order-committee = Dossier du comité
order-brief = Fiche du compte
order-plan = Plan de compte
order-matrix = Matrice
order-calendar = Calendrier
order-accounts = Comptes, un par ligne
order-scorecards = Indicateurs de tous les scorecards
order-requirements = Exigences
order-workbook = Tous les tableaux en un classeur
order-everything = Tout, pour des programmes
title-tables = Tableaux et données
title-replace = Il y a déjà un fichier
intro-replace = { $path } existe déjà.
intro-committee = Voici tout ce que le compte verrait. Rien n’est encore écrit.
replace-over = L’écraser
replace-rename = Sous un autre nom
reading-write = l’écrire
document-written = { $what } écrit : { $path }
unfit-form = le nom doit finir par { $forms }
failure-no-thread = le système ne laisse pas commencer une autre tâche : { $why }
failure-no-such-document = il n’y a plus de quoi faire ce document

## what an account may see, its plan on paper, the calendar

pack-for = Pour { $account }
pack-title = Comité de pilotage : { $account }
pack-nothing = Rien n’est encore partagé.
pack-scorecard = Scorecard
pack-promises = Promesses
pack-open = Réponses que nous vous devons
pack-answered = Réponses données
pack-answer-due = réponse promise pour le { $date }
pack-answer-first = d’abord pour le { $date }
pack-meant = comme vous l’avez confirmé : « { $text } »
pack-kept = { $outcome } le { $date }, au jour convenu
pack-late = { $outcome } le { $date }, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} après le premier jour convenu
pack-outcome-accept = acceptée
pack-outcome-counterpart = acceptée sous contrepartie
pack-outcome-alternative = alternative proposée
pack-outcome-refuse = déclinée
pack-outcome-withdrawn = retirée par vous
pack-benefits = Bénéfices apportés
pack-confirmed = confirmé par { $name }
pack-unconfirmed = à confirmer par vous
pack-next = La suite
pack-ours = Ce que nous faisons
pack-theirs = Ce que fait { $account }
pack-done = Fait ces douze derniers mois
pack-until = pour le { $date }
pack-done-on = fait le { $date }
pack-meetings = Quand nous nous voyons
pack-steering = Comité de pilotage
pack-presentation = Présentation
pack-at-stage = { $all ->
    [1] { $account } voit la seule ligne de la scorecard, au stade { $stage }.
   *[other] { $account } voit { $shown } des { $all } lignes de la scorecard, au stade { $stage }.
}
pack-preview = Un aperçu : rien n’a été écrit.
chart-rated = sur une échelle de { $min } à { $max }
chart-last = { $figure } ({ $when })
chart-target = cible { $figure }
chart-target-by = cible { $figure } au { $date }
chart-from = départ { $figure }
chart-from-on = départ { $figure } ({ $date })
chart-never = pas encore mesuré
chart-way = { $rate } du chemin
chart-readings = Relevés, le dernier d’abord : { $readings }
internal-not-for = Interne : pas pour { $account }
sheet-title = { $account } : plan de compte
sheet-title-year = { $account } : plan de compte { $year }
sheet-theirs = Ce qu’ils veulent
sheet-ours = Ce que nous voulons
sheet-snapshot = Où nous en sommes
sheet-people = Qui est en face
sheet-actions = Qui fait quoi jusqu’à quand
sheet-risks = Ce qui peut mal tourner
sheet-moments = L’année
sheet-decisions = Décisions demandées à la direction
sheet-effort = Effort { $effort }
sheet-budget = Ils font leur budget en { $month }
sheet-met = fait
calendar-title = { $portfolio } : comptes clés
calendar-of = { $account } : { $matter }
calendar-whole = Portefeuille : { $matter }
calendar-matter = { $matter }, { $text }
calendar-goal = jour de la cible, { $text }
calendar-place = cible sur la matrice
calendar-rescore = revue de toutes les notes
calendar-accepted = accepté jusqu’à ce jour, { $text }
calendar-owner = Qui : { $name }
calendar-first = Promis d’abord pour le { $date }

## --- spreadsheets ---
sheet-accounts = Comptes
sheet-scorecards = Scorecards
sheet-requirements = Exigences
sheet-id = Identifiant
sheet-score = Note : { $name }
sheet-computed = Calculé : { $name }
sheet-coverage = Couverture, { $axis }, %
sheet-cell = Case
sheet-zone = Zone
sheet-account-id = Identifiant du compte
sheet-account = Compte
sheet-indicator-id = Identifiant de l’indicateur
sheet-indicator = Indicateur
sheet-requirement-id = Identifiant de l’exigence
sheet-last-reading = Dernier relevé
sheet-read-on = Relevé le
sheet-attainment = Atteint, %
sheet-standing = Situation
sheet-step = Étape
sheet-first-agreed = Réponse d’abord convenue pour
sheet-slips = Reports
sheet-promise = Promesse
sheet-promise-kept = tenue
sheet-promise-late = { $days ->
    [one] en retard de { $days } jour
   *[other] en retard de { $days } jours
}
sheet-promise-due = ouverte
sheet-promise-overdue = { $days ->
    [one] dépassée de { $days } jour
   *[other] dépassée de { $days } jours
}
sheet-conceded-amount = Concédé, par an
sheet-obtained = En échange
sheet-obtained-amount = En échange, par an
sheet-names-id = id; identifiant compte
sheet-names-name = compte; nom du compte; client; nom du client; société; raison sociale; entreprise
sheet-names-code = code
sheet-names-sector = secteur d’activité; activité; branche; segment
sheet-names-manager = responsable de compte; responsable compte clé; responsable comptes clés; KAM; commercial; gestionnaire
sheet-names-sponsor = parrain
sheet-names-effort = effort; jours par mois; jours/mois
sheet-names-potential = potentiel
sheet-names-share = part de portefeuille; part portefeuille
sheet-names-budget = budget; mois budgétaire
sheet-names-revenue = CA; chiffre d’affaires; ventes
sheet-names-margin = marge; marge brute; taux de marge
sheet-names-indicator = indicateur; nom de l’indicateur; KPI; mesure
sheet-names-date = date; jour; le; relevé le; mois
sheet-names-value = valeur; relevé; résultat; réel
sheet-names-sum = total; totaux; total général; somme; sous-total
import-of-accounts = { $count ->
    [one] { $count } ligne de comptes
   *[other] { $count } lignes de comptes
}
import-of-readings = { $count ->
    [one] { $count } ligne de relevés
   *[other] { $count } lignes de relevés
}
import-new = { $count ->
    [one] { $count } nouveau compte
   *[other] { $count } nouveaux comptes
}
import-changes = { $count ->
    [0] rien ne change
    [one] { $count } valeur change
   *[other] { $count } valeurs changent
}
import-problems = { $count ->
    [one] { $count } problème
   *[other] { $count } problèmes
}
import-thousands = { $what }, en milliers
import-millions = { $what }, en millions
import-computed = connu, et pas repris
import-year-missing = laissé de côté : de quelle année ?
import-left-out = laissé de côté, comme vous l’avez dit
import-unknown = inconnu, laissé de côté
import-reading = Relevé
import-reading-on = Relevés du { $date }
import-reading-month = Relevés du mois : { $month }
import-rows-above = { $count ->
    [one] { $count } ligne au-dessus des en-têtes n’est pas lue.
   *[other] { $count } lignes au-dessus des en-têtes ne sont pas lues.
}
import-sums = La ligne { $row } contient des totaux, et n’est pas lue.
import-day-first = Rien ne montre si le jour ou le mois vient en premier dans { $day } : c’est le jour qui est retenu.
import-month-first = Rien ne montre si le jour ou le mois vient en premier dans { $day } : c’est le mois qui est retenu.
import-to-come = { $count ->
    [1] Un relevé porte sur un jour à venir : { $day }, ligne { $row }.
   *[other] { $count } relevés portent sur des jours à venir, le premier sur le { $day }, ligne { $row }.
}
import-alike = Ligne { $row } : « { $name } » est-il { $like } ? Ce serait un nouveau compte.
import-same = « { $name } » est pris pour { $account }, comme vous l’avez dit.
import-alike-hint = --same "NOM=ID" dit de quel compte il s’agit ; --same "NOM=" que c’en est un nouveau.
import-days-hint = --days month-first ou --days day-first dit ce qui vient en premier, le mois ou le jour.
import-answer-day-first = lire le jour en premier
import-answer-month-first = lire le mois en premier
import-answer-same = c’est { $like }
import-answer-other = c’est un autre compte
import-does-take = reprendre
import-does-look = regarder
import-does-say = dire ce que c’est
import-does-close = fermer
import-comma = Rien ne montre ce que disent la virgule et le point dans { $figure } : la virgule est prise pour le signe décimal.
import-point = Rien ne montre ce que disent la virgule et le point dans { $figure } : le point est pris pour le signe décimal.
import-unknown-ids = { $count ->
    [1] L’identifiant { $id } n’est celui d’aucun compte : sa ligne va par son nom.
   *[other] { $count } identifiants, comme { $id }, ne sont ceux d’aucun compte : leurs lignes vont par leurs noms.
}
import-new-account = { $name } : nouveau
import-at-cell = ligne { $row }, colonne { $column } : { $what }
import-at-row = ligne { $row } : { $what }
import-at-column = colonne { $column } : { $what }
import-no-rows = il n’y a aucune ligne sous un en-tête
import-no-subject = aucune colonne ne nomme le compte (et l’indicateur) ; il faut un en-tête tel que Identifiant, Nom, Compte, Indicateur
import-no-readings = aucune colonne ne contient de relevés ; il faut des colonnes Valeur et Date, ou des colonnes dont l’en-tête est leur jour ou leur mois
import-same-column = dit la même chose que la colonne { $column } ; il faut en laisser une de côté
import-twice = la même chose qu’à la ligne { $row }
import-not-a = « { $found } » : { $expected }
import-not-one-of = « { $found } » est inconnu ; il faut l’un de : { $expected }
import-doubtful-day = « { $found } » : le tableau écrit des dates avec le jour en premier et d’autres avec le mois ; écrivez-la comme 2026-11-27
import-requirements = c’est un tableau d’exigences ; elles se pèsent étape par étape sur le tableau STOP-WAIT-GO, seuls les comptes et les relevés peuvent être importés
import-leave = Ne rien reprendre, et corriger d’abord les problèmes dans le tableau
import-doubtful = « { $found } » : le tableau écrit des décimales avec virgule et d’autres avec point ; écrivez-le sans signe entre les milliers
import-share = « { $found } » est une part ; il faut un montant ou un simple nombre
import-error = le tableur n’a pas pu le calculer : { $found }
import-no-day = le jour du relevé manque
import-unnamed = ne nomme aucun compte
import-no-indicator-named = ne nomme aucun indicateur
import-no-account = il n’y a pas de compte { $name }
import-no-indicator = le compte n’a pas d’indicateur { $name }
import-several-accounts = plusieurs comptes sont possibles ; dites lequel par son identifiant : { $ids }
import-several-indicators = plusieurs indicateurs sont possibles ; dites lequel par son identifiant : { $ids }
import-several-people = plusieurs des nôtres s’appellent { $name } ; écrivez l’identifiant
import-id-and-name = l’identifiant est celui de { $id }, le nom celui de { $name } ; une seule colonne a-t-elle été triée ?
import-refused = le portefeuille ne le prend pas
import-expected-day = un jour est attendu, comme 27/11/2026 ou 2026-11-27
label-imported = { $what } d’un tableau
import-columns = Colonnes
import-wrong = Problèmes
import-map-hint = --map "EN-TÊTE=NOM" dit ce que veut dire un en-tête, comme --map "CA 25=revenue 2025" ; --map "EN-TÊTE=" le laisse de côté.
import-stopped = Rien n’a été changé : il y a des problèmes. Corrigez-les dans le tableau, ou laissez de côté les lignes concernées par --skip-bad.
import-unanswered = Rien n’a été changé : dites d’abord avec --same de qui il s’agit.
import-hopeless = Rien n’a été changé : ce tableau ne peut être lu ainsi.
import-not-yet = Rien n’est changé encore : --apply le fait.
import-nothing = Il n’y a rien à changer.
import-done = Écrit dans { $file }.
import-done-copy = Écrit dans { $file }. Son état d’avant est gardé dans { $copy } ; `keyfolio restore` le rétablit.
mistake-import-read-only = --apply change le fichier, --read-only dit de ne pas le faire
mistake-sheet-unread = { $file } ne peut être lu : { $why }
mistake-sheet-too-large = { $file } est plus grand que tout tableau de comptes : 32 Mo au plus sont lus
mistake-sheet-too-much = { $file } a plus de lignes, de colonnes ou de cellules que tout tableau de comptes, ou se décompresse en plus qu’il ne devrait
mistake-sheet-form = { $file } n’est pas un tableau lisible : enregistrez-le en .xlsx ou .csv, sans mot de passe
mistake-sheet-damaged = { $file } est endommagé : { $why }
mistake-sheet-none = { $file } n’a pas de feuille { $asked } ; il y a { $names }
mistake-no-heading = aucune colonne n’a l’en-tête { $asked } ; il y a { $names }
mistake-no-column = { $asked } n’est pas un nom de colonne ; il y a { $names }
import-unheaded = n’a pas d’en-tête, laissé de côté

## Un tableau qui entre

what-was-pasted = Ce qui a été collé
prompt-import = Importer un tableau
title-import = Ce que le tableau changerait
import-what = Que faire
import-take = Le reprendre, en un seul changement
import-take-good = Reprendre les lignes sans problème, en un seul changement
import-other-sheet = Regarder plutôt la feuille { $name }
import-leave-out = rien : laisser la colonne de côté
table-taken-over = Repris : { $what }

import-not-remembered = Le sens des en-têtes ne peut être retenu : { $why }
import-standard-input = l’entrée standard

## La matrice en image, et le rapport du portefeuille

picture-of = Matrice du portefeuille au { $date }
picture-since = depuis la revue du { $date }
picture-crossed = en changeant de case
picture-key = compte clé
picture-other = candidat ou à l’essai
picture-partial = noté en partie
picture-crowd = plusieurs comptes
picture-size = potentiel de { $large }, de { $small }
picture-size-either = potentiel, sinon CA : { $large }, { $small }
picture-more = { $count ->
    [one] { $count } autre compte
   *[other] { $count } autres comptes
}
picture-unplaced = { $count ->
    [one] { $count } compte n’est pas placé
   *[other] { $count } comptes ne sont pas placés
}
picture-accounts = { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
}
picture-told = La matrice au { $date } : l’attractivité vers le haut, la solidité sur le côté.
whole-why = { $axis } { $total } : { $reasons }
whole-unplaced = Non placés
whole-subtitle = Rapport sur les comptes clés
whole-nothing = Ce portefeuille n’a encore aucun compte.
whole-glance = En bref
whole-key = Comptes clés
whole-most = { $most } au plus
whole-others = { $trial } à l’essai, { $candidates ->
    [one] { $candidates } candidat
   *[other] { $candidates } candidats
}
whole-by-zone = Comptes clés par zone
whole-kept = Promesses tenues
whole-moved-too = { $count ->
    [one] { $count } a bougé dans sa case
   *[other] { $count } ont bougé dans leur case
}
whole-asked = Décisions demandées
whole-graves = { $alarms ->
    [0] aucune alerte
    [one] { $alarms } alerte
   *[other] { $alarms } alertes
}, et { $hints ->
    [one] { $hints } conseil
   *[other] { $hints } conseils
}
whole-effort = Effort prévu
whole-days = jours par mois
whole-matrix = La matrice
whole-placed = Où se trouve chaque compte ; notes sur l’échelle du portefeuille, potentiel sur trois ans
whole-code = Code
whole-potential = Potentiel
whole-no-place = non placé
whole-stayed = { $count ->
    [one] { $count } compte est resté à sa place.
   *[other] { $count } comptes sont restés à leur place.
}
whole-new = Absents de cette revue : { $names }.
whole-borders = Ce qui les a fait bouger, en points de l’échelle, pour chaque axe le plus fort d’abord.
whole-from = De
whole-to = À
whole-within = Ont bougé dans leur case
whole-within-told = De combien, en points de l’échelle.
whole-decision = Décision
whole-decisions-told = Ce qui est demandé à la direction et n’est pas décidé, le plus urgent d’abord
whole-severity = Gravité
whole-finding = Constat
whole-findings-told = Ce que dit la méthode et que personne n’a accepté, le plus grave d’abord
whole-hints = { $count ->
    [one] S’y ajoute { $count } conseil.
   *[other] S’y ajoutent { $count } conseils.
}
whole-of-all = l’ensemble
whole-effort-told = Effort prévu et effort conseillé
whole-effort-zones = Jours par mois et par zone, prévus et conseillés par la part de la zone
whole-effort-accounts = Jours par mois et par compte clé, les plus grands écarts d’abord
whole-planned = Prévu
whole-gap = Écart
whole-stage-missing = Pas encore montré pour le stade visé : { $missing }
whole-requirements = Exigences en cours
whole-requirements-told = Ce qu’ils demandent, à quelle étape, et le jour promis pour la réponse
whole-requirement = Exigence
whole-step = Étape
whole-answer = Réponse
whole-actions = Prochaines actions
whole-actions-told = Ce qui est à faire, par qui, pour quand
whole-scorecard-told = Indicateurs avec leur dernier relevé et leur cible, les plus en retrait d’abord
whole-read = Dernier relevé
whole-standing = Situation

## Ce que `show` lit à voix haute

show-people = Les personnes de notre côté
show-accepted = Constats acceptés
show-reviews = Revues
show-readings = Relevés
show-calls = Appels
show-agreed-before = Convenue d’abord pour le
show-skipped = { $step } sautée car
show-moved-to = Passée à
show-about = À propos de
show-measured = mesuré { $value }
show-scored = note { $score }
show-weighs = poids { $share }

## La ligne de commande : aide, page de manuel, complétions. Voir en anglais comment les identifiants sont formés.

cli-about = Un tableau de bord dans le terminal pour les responsables comptes clés : matrice, scorecards et exigences, dans un seul fichier YAML
cli-demo = Ouvrir une copie d’essai de l’exemple ; rien n’en est gardé
cli-init = Créer un nouveau portefeuille, jamais par-dessus un fichier existant
cli-check = Dire chaque problème d’un fichier, et ce que la méthode en dit
cli-show = Écrire tout le portefeuille en texte, sans terminal
cli-due = Écrire ce qui est en retard et ce qui est dû cette semaine, pour tous les comptes
cli-brief = Écrire la fiche d’un compte : une page avant un rendez-vous
cli-report = Écrire le rapport du portefeuille : tout sur une page, pour ceux qui décident
cli-matrix = Dessiner la matrice en image, pour une diapositive
cli-committee = Écrire ce qu’un compte peut voir, pour son comité de pilotage
cli-plan = Écrire le plan de compte, pour les nôtres
cli-calendar = Écrire tout ce qui est daté comme fichier d’agenda
cli-export = Écrire comptes, scorecards, relevés, exigences ou tout, en tableaux pour tableurs ou en JSON
cli-import = Reprendre des comptes ou des relevés d’un tableur ; sans --apply, dire seulement ce qui changerait
cli-keys = Écrire chaque touche et ce qu’elle fait
cli-format = Écrire ce que peut contenir un fichier de portefeuille, clé par clé
cli-paths = Écrire où tout est gardé
cli-restore = Lister les copies d’un portefeuille tel qu’il était, ou revenir à l’une d’elles
cli-merge = Réunir deux versions d’un portefeuille selon leur sens, comme pilote de fusion de git
cli-completions = Écrire les complétions d’un shell
cli-man = Écrire la page de manuel
cli-help = Écrire cette aide, ou celle d’une commande

cli-arg-file = De quel portefeuille
cli-keyfolio-file = Le portefeuille à ouvrir
cli-check-file = Quel portefeuille
cli-show-file = Quel portefeuille
cli-due-file = Quel portefeuille
cli-import-file = Dans quel portefeuille
cli-init-file = Où [par défaut : portfolio.yaml]
cli-merge-file = De quel portefeuille parler à git [par défaut : portfolio.yaml]
cli-arg-read-only = Regarder sans rien changer
cli-arg-theme = L’apparence
cli-arg-lang = La langue de l’écran
cli-arg-mouse = Laisser le terminal signaler les clics et la molette
cli-arg-no-mouse = Laisser la souris au terminal, pour sélectionner du texte
cli-arg-ascii = Traits et signes en ASCII seulement
cli-arg-no-ascii = Plus de signes que ceux de l’ASCII, quoi qu’en disent la locale et le terminal
cli-arg-config = Un autre fichier de réglages
cli-arg-keymap = Une autre table de touches
cli-arg-help = Écrire l’aide
cli-keyfolio-help = Écrire l’aide ; -h est court
cli-arg-version = Écrire la version
cli-arg-account = Quel compte : son identifiant, son nom, une partie de celui-ci ou son code sur la matrice
cli-arg-format = Sous quelle forme [par défaut : selon le nom de la sortie, sinon markdown]
cli-check-format = Pour qui
cli-show-format = Pour qui
cli-due-format = Pour qui
cli-report-format = Sous quelle forme [par défaut : selon le nom de la sortie, sinon html]
cli-matrix-format = Sous quelle forme [par défaut : selon le nom de la sortie, sinon svg]
cli-export-format = Sous quelle forme [par défaut : selon le nom de la sortie, sinon csv pour un tableau]
cli-arg-output = Dans quel fichier, ou dans quel dossier sous son nom usuel [par défaut : la sortie standard]
cli-arg-force = Par-dessus un fichier existant
cli-due-all = Aussi ce qui vient plus tard
cli-committee-preview = Montrer seulement, en texte, ce que le compte verrait ; rien n’est écrit
cli-export-what = Quoi : un tableau ; tous les tableaux dans un classeur ; ou tout ce que dit le fichier, en JSON : avec les valeurs qui valent quand il ne dit rien, sans ses commentaires ni vos propres clés
cli-export-what-accounts = Un compte par ligne, avec ses chiffres annuels, ses notes et sa position
cli-export-what-scorecards = Un indicateur par ligne, avec sa cible et son dernier relevé
cli-export-what-readings = Un relevé d’indicateur par ligne, à compléter et à importer de nouveau
cli-export-what-requirements = Une exigence par ligne, avec ses dates et sa réponse
cli-export-what-workbook = Tous dans un classeur
cli-export-what-everything = Tout, en JSON
cli-import-table = Un classeur (.xlsx) ou un fichier texte (.csv), ou - pour l’entrée standard, comme pour une plage copiée d’un tableur
cli-import-what = Ce que sont ses lignes [par défaut : des relevés s’il nomme des indicateurs, sinon des comptes]
cli-import-sheet = Quelle feuille d’un classeur [par défaut : celle qui convient le mieux]
cli-import-map = Ce que veut dire un en-tête, comme "CA 25=revenue 2025" ; rien après = laisse la colonne de côté. Retenu une fois appliqué
cli-import-same = De quel compte il s’agit si son nom est écrit autrement, comme "HELIOS RETAIL SA=helios" ; rien après = dit que c’est un nouveau compte. Retenu une fois appliqué
cli-import-days = Ce qui vient en premier dans les dates à barres obliques, le jour ou le mois, si rien dans le tableau ne le montre. Retenu une fois appliqué
cli-import-apply = Le faire, en un seul changement ; le fichier tel qu’il était est d’abord gardé
cli-import-skip-bad = Laisser de côté les lignes à problème, et reprendre les autres
cli-keys-markdown = En tableaux Markdown
cli-format-schema = En schéma JSON, pour les éditeurs qui complètent et vérifient le YAML
cli-restore-number = À quelle copie revenir, par son numéro dans la liste ; sans lui, la liste
cli-restore-list = Lister les copies
cli-restore-preview = Dire seulement ce qui changerait
cli-merge-base = La version dont les deux sont parties
cli-merge-ours = Notre version ; ce qui vient des deux y est écrit
cli-merge-theirs = Leur version
cli-merge-install = Faire fusionner ainsi le portefeuille par git, dans le dépôt où il se trouve
cli-init-example = Partir de l’exemple, avec ses vingt comptes et tous ses commentaires
cli-init-name = Comment s’appelle le portefeuille : votre entreprise, ou la part que vous en suivez
cli-completions-shell = Quel shell

cli-value-file = FICHIER
cli-value-name = NOM
cli-value-code = CODE
cli-value-format = FORME
cli-value-account = COMPTE
cli-value-output = SORTIE
cli-value-what = QUOI
cli-value-table = TABLEAU
cli-value-heading-name = EN-TÊTE=NOM
cli-value-name-id = NOM=ID
cli-value-order = ORDRE
cli-value-number = NUMÉRO
cli-value-base = BASE
cli-value-ours = NÔTRE
cli-value-theirs = LEUR
cli-value-shell = SHELL
cli-value-command = COMMANDE

cli-commands = Commandes
cli-everywhere = Options de toutes les commandes
cli-values = [valeurs : { $values }]
cli-default = [par défaut : { $value }]
cli-values-told = Valeurs :
cli-after-help = `--help` en dit plus : exemples, fichiers, environnement, codes de sortie.
cli-man-name = NOM
cli-examples = Exemples :
    {"  "}keyfolio demo                       regarder dans une entreprise inventée
    {"  "}keyfolio                            ouvrir votre portefeuille ; sans lui,
    {"  "}                                    voir comment commencer
    {"  "}keyfolio init                       en créer un dans ./portfolio.yaml
    {"  "}keyfolio --lang en ventes/2026.yaml en ouvrir un autre, en anglais
    {"  "}keyfolio check ventes/2026.yaml     chaque problème d’un fichier, et ce que
    {"  "}                                    la méthode en dit
    {"  "}keyfolio show | less                tout le portefeuille en texte
    {"  "}keyfolio show --format json         la même chose pour un autre programme
    {"  "}keyfolio report -o rapport.html     le rapport, pour l’écran et le papier
    {"  "}keyfolio matrix -o matrice.png      la matrice en image ; .svg aussi
    {"  "}keyfolio committee helios --preview ce que le compte peut voir, avant que
    {"  "}                                    rien ne soit écrit
    {"  "}keyfolio export workbook -o .       comptes, scorecards et exigences pour un
    {"  "}                                    tableur
    {"  "}keyfolio import clients.csv         ce qu’un tableau de comptes changerait
cli-files = Fichiers :
    {"  "}FICHIER                  le portefeuille ; sans lui, le premier de
    {"  "}                         $KEYFOLIO_FILE, ./portfolio.yaml et portfolio.yaml
    {"  "}                         dans le dossier des données
    {"  "}config.yaml              réglages : theme, language, motion, mouse,
    {"  "}                         digit_row, ascii, keymap, backups ; la page des
    {"  "}                         réglages les écrit
    {"  "}keymap.yaml              vos propres touches, posées sur celles du
    {"  "}                         programme ; près de config.yaml
    {"  "}backups/                 copies de portefeuilles tels qu’ils étaient, dans le
    {"  "}                         dossier d’état
    {"  "}tables.json              ce qui a été dit à `import` des en-têtes, des noms
    {"  "}                         et des dates, dans le dossier d’état
    {"  "}`keyfolio paths` écrit où chacun se trouve.
cli-environment = Environnement :
    {"  "}KEYFOLIO_FILE            le portefeuille à ouvrir quand aucun n’est nommé
    {"  "}XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME
    {"  "}                         où sont les dossiers des réglages, des données et
    {"  "}                         d’état
    {"  "}VISUAL, EDITOR           avec quoi le fichier se modifie, depuis le programme
    {"  "}LC_ALL, LC_MESSAGES, LANG
    {"  "}                         la langue, sauf si les réglages ou --lang la disent
    {"  "}LC_ALL, LC_CTYPE, LANG, TERM
    {"  "}                         quels signes il y a : l’ASCII seul sur la console
    {"  "}                         Linux et là où la locale n’est pas UTF-8, sauf si
    {"  "}                         les réglages, --ascii ou --no-ascii le disent
    {"  "}NO_COLOR, COLORTERM, COLORFGBG, TERM
    {"  "}                         quelles couleurs sont utilisées, s’il y en a
cli-exit-codes = Codes de sortie :
    {"  "}0  fait
    {"  "}1  `check` a trouvé des problèmes, `due` une promesse en retard ou `merge`
    {"  "}   quelque chose à décider ; ou quelque chose a échoué sans que ce soit
    {"  "}   l’erreur de quelqu’un
    {"  "}2  le fichier, les réglages, les arguments ou un tableau à importer sont
    {"  "}   inutilisables, ou il n’y a pas de terminal ; rien n’a été changé
    {"  "}128 + n  terminé par le signal n, tout étant enregistré

## Des arguments qui ne vont pas

argument-unknown = { $argument } n’est pas attendu ici
argument-no-value = { $argument } demande une valeur
argument-wrong-value = « { $value } » n’est pas une valeur pour { $argument }
argument-values = Sont possibles : { $values }
argument-conflict = { $argument } ne va pas avec { $other }
argument-conflicts = { $argument } ne va pas avec ce qui a été dit d’autre
argument-twice = { $argument } est dit deux fois
argument-missing = il manque { $arguments }
argument-not-text = un argument n’est pas du texte (UTF-8)
argument-file-first = le FICHIER d’une commande vient après elle, comme dans `keyfolio check FICHIER`
argument-near = Vouliez-vous dire { $name } ?
argument-more = `{ $command } --help` en dit plus.

## Le nom des touches ; les pieds de page sont étroits

key-ctrl = Ctrl
key-alt = Alt
key-shift = Maj
key-enter = Entrée
key-esc = Échap
key-tab = Tab
key-backspace = Retour arr.
key-delete = Suppr
key-insert = Inser
key-up = Haut
key-down = Bas
key-left = Gauche
key-right = Droite
key-arrows = Flèches
key-home = Début
key-end = Fin
key-pageup = Pg préc.
key-pagedown = Pg suiv.
key-space = Espace
hint-requirements-light-track = légère

## Dits en peu de place

missing-asked = { $what } ?
unsaved-line = Non enregistré depuis le { $day } à { $time } : { $what }

## What goes out: the pack, the report, calendars and tables

plan-shared = Convenue avec eux
plan-shared-with-them = oui, montrée à leur comité de pilotage
plan-shared-mark = convenue avec eux
pack-kept-none = { $due ->
    [1] La seule réponse due à ce jour n’est pas venue au premier jour convenu.
   *[other] Aucune des { $due } réponses dues à ce jour n’est venue au premier jour convenu.
}
pack-kept-all = { $due ->
    [1] La seule réponse due à ce jour est venue au premier jour convenu.
   *[other] Les { $due } réponses dues à ce jour sont venues au premier jour convenu.
}
pack-kept-some = { $kept ->
    [one] { $kept } des { $due } réponses dues à ce jour est venue au premier jour convenu.
   *[other] { $kept } des { $due } réponses dues à ce jour sont venues au premier jour convenu.
}
pack-taken-back = { $outcome } le { $date }
pack-overdue = en retard
pack-held-all = toutes tenues comme prévu
pack-held-behind = moins que prévu
pack-held-off = beaucoup moins que prévu
pack-target-reached = cible atteinte
pack-target-missed = cible non atteinte à son échéance
pack-pace-kept = au rythme de la cible
pack-pace-behind = sous le rythme de la cible
pack-pace-off = loin sous le rythme de la cible
pack-pace-rule = Le rythme est la ligne droite du départ à la cible ; loin dessous : plus d’un cinquième du chemin sous cette ligne.
pack-way-lost = plus loin de la cible qu’au départ
pack-their-eyes = Les textes sont ceux du fichier : relisez-les avec les yeux du client.
order-readings = Relevés de tous les indicateurs
sheet-readings = Relevés
sheet-reading = Valeur
whole-scored-head = Noté : attractivité / solidité
whole-in-short = Pour { $count } comptes, chacun est dit ici en bref : où il en est, et ce qui compte le plus. « keyfolio brief » en dit plus d’un seul.
whole-more-findings = { $count ->
    [1] un constat de plus
   *[other] { $count } constats de plus
}

## Looks: what is said where there is little room or nothing yet

header-not-saved = Non enregistré : { $key } dit pourquoi
band-above = au-delà de { $value } = { $score }
nothing-matrix = Les comptes prennent place ici, d’après leurs notes.
nothing-position = Ce qui place un compte : sa note sur chaque critère.
nothing-scorecard = Ce qui compte pour les deux parties : des indicateurs de résultats, de qualité, d’innovation, d’organisation.
nothing-requirements = Ce qu’un compte demande, en passant par STOP, WAIT et GO.
empty-board-all = les exigences de tous les comptes
empty-board-one = celles du compte choisi seulement
empty-board-closed = les exigences closes
empty-board-open = celles du tableau
empty-board-way = { $go }, puis { $new }, note ce qu’ils demandent.
scorecard-way = { $go }, puis { $new }, en ajoute un.
empty-matrix-here = { $first } à { $last } notent le critère sous le curseur ; il en faut une par axe.
empty-matrix-next = { $next } mène aux notes : { $first } à { $last } en donnent une, sur chaque axe.
for-now = { $what }, pour cette session ; { $key } pour garder ce choix
selection-told = Ce que la méthode dit de { $account }
selection-untold = rien pour l’instant
column-stage = stade
position-beside = Aussi dans « { $cell } »
position-alone = personne d’autre
options-look = Ce que cela donne
options-look-about = les comptes d’une entreprise inventée

## Pages larges : ce qui tient là où il y a de la place

method-says = Ce que dit la méthode
file-since = Ce que la reprendre changerait
file-copies-none-about = Avant le premier enregistrement d’une session, keyfolio garde le fichier tel qu’il était : ici. Chaque copie se regarde et se reprend ; annuler défait cela aussi.
file-holds = Ce qu’il contient
file-holds-accounts = comptes
file-holds-criteria = critères
file-holds-indicators = indicateurs
file-holds-requirements = exigences
file-holds-contacts = contacts
file-holds-calls = appels
file-holds-reviews = revues

## Erreurs d’une table de touches ; ce qui est dans le fichier est cité tel qu’il s’y écrit

or-meant = { $wrong } ; peut-être `{ $nearest }` ?
keymap-not-a-list = une table de touches est une liste d’entrées telles que `- {"{"}keys: [z], action: zoom, scope: global{"}"}`
keymap-not-a-map = une entrée est de la forme `- {"{"}keys: [z], action: zoom, scope: global{"}"}`
keymap-missing = il manque `{ $field }`
keymap-wrong-type = `{ $field }` doit être { $field ->
    [keys] une touche, ou une liste de touches
    [action] le nom d’une action
    [order] un nombre entier de 0 à 65535
   *[scope] le nom d’un domaine, ou une liste de domaines
}
keymap-no-field = il n’y a pas de champ `{ $name }`
keymap-no-action = il n’y a pas d’action `{ $name }`
keymap-no-scope = il n’y a pas de domaine `{ $name }`
keymap-no-key = il n’y a pas de touche `{ $name }`
keymap-key-missing = il manque une touche à `{ $text }`
keymap-altgr = `{ $text }` : Ctrl et Alt avec un caractère, c’est AltGr sur certains claviers, donc du texte
keymap-too-long = `{ $text }` : deux touches au plus peuvent se suivre
keymap-clash-twice = dans `{ $scope }`, `{ $keys }` est donnée deux fois à `{ $later }` (ligne { $line })
keymap-clash-same = dans `{ $scope }`, `{ $keys }` est donnée à `{ $later }` et à `{ $earlier }` (ligne { $line })
keymap-clash-apart = dans `{ $scope }`, `{ $keys }` de `{ $later }` et `{ $other }` de `{ $earlier }` (ligne { $line }) s’excluent

## Ce que dit le système d’un échec ; parties de phrases

system-not-found = ce fichier n’existe pas
system-permission = vous n’en avez pas le droit
system-full = le disque est plein
system-quota = votre part du disque est épuisée
system-too-large = le fichier est trop grand
system-read-only = le disque est en lecture seule
system-is-folder = c’est un dossier, pas un fichier
system-no-folder = une partie du chemin est un fichier, pas un dossier
system-exists = il y a déjà quelque chose de ce nom
system-name = aucun fichier ne peut porter ce nom
system-no-text = ce n’est pas du texte (UTF-8)
system-ends = cela finit trop tôt
system-interrupted = cela a été interrompu
system-timed-out = cela a duré trop longtemps
system-busy = c’est en cours d’utilisation
system-pipe = personne ne lit plus à l’autre bout
system-no-more = le système n’en donne pas plus pour l’instant
system-memory = il n’y a pas assez de mémoire
system-unsupported = le système ne sait pas faire cela
failure-no-waiting = la fenêtre qui a le fichier ne peut plus être attendue : { $why }
system-failed = cela n’a pas marché : { $why }

## Genres de documents, tels que les portent les noms de leurs fichiers ; les accents en tombent

file-name-report = rapport
file-name-committee = comité
file-name-brief = fiche
file-name-plan = plan
file-name-matrix = matrice
file-name-calendar = calendrier
file-name-accounts = comptes
file-name-scorecards = scorecards
file-name-readings = relevés
file-name-requirements = exigences
file-name-workbook = classeur
file-name-everything = tout

no-digit-row = { $sign } note dès que la rangée des chiffres de votre clavier est réglée : { $key }

## Où quelque chose change dans le fichier : ses mots, sans majuscule, car ils se suivent
place-of-score = note sur { $criterion }
place-of-year = { $what } { $year }
place-of-item = { $what } « { $name } »
place-of-reading = relevé du { $day }
place-of-portfolio = nom du portefeuille
place-true = oui
place-false = non
place-accepted = constats acceptés
place-account = compte
place-accounts = comptes
place-actions = actions
place-amount = montant par an
place-answer = réponse
place-answer-by = réponse convenue
place-ask = demande
place-at = début
place-attractiveness = attractivité
place-bands = tranches
place-baseline = référence
place-benefits = bénéfices
place-best = meilleure valeur
place-budget-month = mois du budget
place-business = manager de business
place-by = par
place-bypassed = étapes franchies de force
place-calls = appels
place-changes = changements
place-channel = canal
place-code = code sur la matrice
place-conceded = concession
place-confirmed = confirmée par eux le
place-confirmed-by = confirmé par
place-cost = coût par an
place-country = pays
place-coverage = couverture
place-criteria = critères
place-currency = devise
place-current = actuel
place-date = date
place-decisions = décisions demandées
place-dimension = dimension
place-direction = mieux vaut
place-done = fait
place-due = pour le
place-effort = effort en jours par mois
place-effort-shares = parts de l’effort
place-every = rythme
place-evidence = preuves
place-final-objective = objectif final
place-finding = constat
place-fiscal-year-starts = début de l’exercice
place-from = à partir du
place-function = fonction
place-go = GO
place-good-margin = bonne marge en %
place-harvest = récolter
place-held-by = tenu par
place-imagined = comme ils l’imaginent
place-impact = conséquences
place-invest = investir
place-item = élément
place-kind = nature
place-knowledge = manager des connaissances
place-last-contact = dernier contact
place-levels = niveaux
place-manager = responsable
place-margin = marge en %
place-marketing-reviews = revues marketing
place-matters-to = utile à
place-max = au plus
place-measure = mesure
place-milestones = jalons
place-min = au moins
place-minutes = minutes
place-moves = passages
place-name = nom
place-next-step = prochaine étape
place-note = justification
place-notes = notes prises
place-object = objet
place-objectives = objectifs
place-obtained = contreparties
place-of = sur
place-opinion = avis
place-opinions = avis
place-options = options
place-outcome = réponse
place-owner = responsable
place-people = nos personnes
place-percent = demandé en %
place-person = personne
place-plan = plan
place-portfolio = réglages
place-potential = potentiel sur trois ans
place-project = chef de projet
place-raised = posée
place-readings = relevés
place-reason = motif
place-recommendation = recommandation
place-reformulation = reformulation
place-relationship = manager des relations
place-reports-to = rattaché à
place-requirements = exigences
place-response = parade
place-revenue = chiffre d’affaires
place-reviews = revues
place-risks = risques
place-role = rôle
place-roles = autoportrait
place-scale = échelle
place-score = note
place-scorecard = scorecard
place-scores = notes
place-sector = secteur
place-selective = sélectif
place-serves = sert les objectifs
place-share-of-wallet = part de portefeuille en %
place-shared = partagé
place-shared-from = partagé dès
place-source = valeur tirée de
place-sponsor = sponsor
place-stage = stade
place-stakeholders = interlocuteurs
place-status = statut
place-step = étape
place-stop = STOP
place-strength = solidité
place-strong-side = côté fort
place-support = soutien
place-target = cible
place-text = texte
place-title = titre
place-to = vers
place-track = voie
place-unit = unité
place-until = jusqu’au
place-up-to = jusqu’à
place-value = valeur
place-wait = WAIT
place-weight = poids
place-weights = poids
place-weights-locked = poids figés depuis le
place-whose = à qui
place-workload = charge
place-worst = pire valeur
place-year = année
place-one-accounts = compte
place-one-actions = action
place-one-attractiveness = critère
place-one-benefits = bénéfice
place-one-calls = appel
place-one-decisions = décision
place-one-milestones = jalon
place-one-moves = passage
place-one-objectives = objectif
place-one-obtained = contrepartie
place-one-opinions = avis
place-one-people = personne
place-one-requirements = exigence
place-one-reviews = revue
place-one-risks = risque
place-one-scorecard = indicateur
place-one-stakeholders = interlocuteur
place-one-strength = critère
place-one-support = signe

## Ce qui fait qu’un texte n’est pas du YAML
problem-syntax-alone = ce n’est pas du YAML
problem-unreadable-alone = illisible : ce YAML en dit plus qu’un portefeuille ne peut contenir
slip-tab = une tabulation n’indente pas, mettez des espaces
slip-quotes = des guillemets ouverts ne sont pas refermés
slip-bracket = un crochet ou une accolade n’est pas refermé, ou une virgule manque
slip-indentation = cette ligne n’est pas en retrait comme ses voisines
slip-colon = un texte où deux-points est suivi d’une espace demande des guillemets, ou la ligne est trop en retrait
slip-no-colon = il manque deux-points après une clé
slip-sign = un texte qui commence par un signe tel que % ou @ demande des guillemets
slip-no-value = il manque une valeur, ou ce crochet n’est pas celui qui était ouvert
slip-escape = entre guillemets droits, \ s’écrit deux fois
slip-twice = une clé figure deux fois
slip-alias = rien ne porte le nom écrit après *
slip-list = une liste commence sur une ligne à elle
slip-from = {", "}à partir de la ligne { $line }
editor-ended-code = l’éditeur { $editor } a échoué (code { $code })
editor-ended-signal = l’éditeur { $editor } a été interrompu par le signal { $signal }
editor-ended-otherwise = l’éditeur { $editor } ne s’est pas terminé normalement

## Ce qu’une table de touches ne peut faire à celles du programme
keymap-hides = dans `{ $scope }`, `{ $keys }` seule, pour `{ $action }`, cacherait `{ $hidden }` de `{ $of }`{ $more ->
    [0] {""}
    [one] {" "}et { $more } autre
   *[other] {" "}et { $more } autres
}
keymap-typed = dans `text`, `{ $keys }` de `{ $action }` ne pourrait plus être tapée
keymap-no-quit = `quit` doit garder une touche dans `global`

## keys --yaml
cli-keys-yaml = La table entière du programme, pour commencer un keymap.yaml

## Un fichier nommé qui n’existe pas
welcome-missing = Ce fichier n’existe pas encore : { $file }
welcome-new-there = créé là, en six questions, chacune déjà répondue
mistake-no-folder = Il n’y a pas de dossier { $folder }. `keyfolio init { $file }` le crée, avec un nouveau portefeuille.
mistake-folder-named = Il n’y a pas de dossier { $folder } ; un portefeuille est un fichier.

## Les codes de comptes collés
setup-accounts-codes = { $count ->
    [one] { $count } code.
   *[other] { $count } codes.
}
setup-accounts-no-code = { $code } est laissé de côté : un code a deux lettres au plus.
setup-accounts-left-out = Laissé de côté : { $what }.

## Ce qu’apporte un tableau
import-values = { $count ->
    [one] { $count } valeur
   *[other] { $count } valeurs
}
import-wrong-rows = { $count ->
    [one] { $count } ligne à problème
   *[other] { $count } lignes à problème
}

## Why an account moved and what is to be looked at, in one place

review-why-look = Pourquoi il a bougé depuis le { $date }, et à regarder

## In place of messages while there are none

messages-none = Rien pour l’instant. Ce que dit le programme reste ici jusqu’à la fin.

## Quand plus est dit que le bas de l’écran ne montre

said-more = { $key } montre le reste
problems-more = `keyfolio check` montre le reste

## The demonstration
header-demo = démo, rien n’est gardé
header-demo-short = démo

## Ce qui est conseillé, là où il y a peu de place
advice-build-short = investir pour la première place
advice-select-short = un point d’entrée, un an d’essai
advice-grow-thin-short = développer si la marge monte : { $margin }
advice-limit-short = couverture à bas coût, rien de spécial
advice-maintain-short = garder la relation à moindre coût
