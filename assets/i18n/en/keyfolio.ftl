# Everything keyfolio says, in English.

# --- the field's words ---
axis-attractiveness = Attractiveness
axis-strength = Strength
level-attractiveness-high = High
level-attractiveness-medium = Medium
level-attractiveness-low = Low
level-strength-high = Strong
level-strength-medium = Medium
level-strength-low = Weak
cell-protect = Protect
cell-build = Build
cell-select = Select
cell-grow = Grow
cell-hold = Hold
cell-limit = Limit
cell-maintain = Maintain
cell-cash = Cash
cell-streamline = Streamline
zone-invest = Invest
zone-selective = Selective
zone-harvest = Harvest
status-key = key
status-incubator = incubator
status-candidate = candidate
status-former = former
stage-exploratory = exploratory
stage-basic = basic
stage-cooperative = cooperative
stage-interdependent = interdependent
stage-integrated = integrated
prerequisite-negotiator = Seen as a good negotiator since
prerequisite-complex-sales = Seen as expert in complex sales since
prerequisite-presence = Present there, assertively, since
prerequisite-meetings = Includes us in its meetings since
prerequisite-introductions = Introduces us to its leaders since
source-entered = typed in
source-revenue-progression = revenue progression
source-margin-progression = margin progression
source-share-of-wallet = share of wallet
source-stage = relationship stage
source-contact-coverage = contact coverage
side-right = right
side-left = left
dimension-results = Results
dimension-quality = Quality
dimension-innovation = Innovation
dimension-organisation = Organisation
dimension-none = Other
step-stop = STOP
step-wait = WAIT
step-go = GO
step-closed = closed
step-stop-work = understand
step-wait-work = analyse
step-go-work = answer
step-closed-work = answered
requirement-price = price
requirement-priority = priority
requirement-deadline = deadline
requirement-specification = specification
requirement-service = service
requirement-other = other
outcome-accept = accepted
outcome-counterpart = against counterpart
outcome-alternative = alternative
outcome-refuse = refused
outcome-withdrawn = withdrawn

# --- days and months ---
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
in-days = in { $days } d
days-ago = { $days } d ago
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

# --- fields ---
field-name = Name
field-code = Code on the matrix
field-status = Status
field-sector = Sector
field-country = Country
field-manager = Manager
field-sponsor = Sponsor
field-serves = Serves the objectives
field-effort = Effort, days a month
field-potential = Potential over three years
field-share-of-wallet = Share of wallet, %
field-revenue = Revenue { $year }
field-margin = Margin { $year }, %
field-budget-month = Budget month
field-target-attractiveness = Target attractiveness
field-target-strength = Target strength
field-target-due = Target until
field-stage = Stage
field-target-stage = Target stage
field-weight = Weight
field-rated = Measured how
field-level = Level { $level }
field-source = Value from
field-unit = Unit
field-worst = Worst value
field-best = Best value
field-band = Band { $band } up to
field-band-score = Band { $band } scores
field-note = Evidence
field-date = Given on
field-by = Given by
field-portfolio-name = Portfolio
field-currency = Currency
field-strong-side = Strong side of the matrix
field-good-margin = A margin is good from, %
field-fiscal-year = Fiscal year starts in
field-marketing-reviews = Marketing reviews, months
field-share-invest = Effort to invest
field-share-selective = Effort, selective
field-share-harvest = Effort to harvest
field-weights-locked = Weights fixed since
field-objective = Objective { $number }
field-served-by = Served by
value-nothing = –
measure-rated = rated against anchors
measure-measured = measured
expected-number = expected a number, such as 4.5 or 1 200 000
expected-date = expected a day, such as 2026-11-27, 27/11, +7 or tomorrow
expected-month = expected a month from 1 to 12
expected-months = expected months from 1 to 12, such as 3, 9
expected-text = expected text
unfit-required = this may not be empty
unfit-range = expected { $min } to { $max }
unfit-same-ends = worst and best must differ: between the two a value is scored
unfit-code = expected at most two letters

# --- findings: what the method says, and why it matters ---
finding-too-many-key-accounts = There are { $count } key accounts.
finding-too-many-key-accounts-why = More than 15 is dangerous, whatever the company’s size.
finding-manager-overloaded = { $person } has { $count } key accounts.
finding-manager-overloaded-why = One manager serves fewer than five well.
finding-pareto-only = All the weight of attractiveness lies on revenue and profit.
finding-pareto-only-why = That is Pareto in disguise: it finds the large accounts of yesterday.
finding-axis-without-weight = No criterion of { $axis } has any weight.
finding-axis-without-weight-why = Without weights nothing can be placed on the matrix.
finding-criterion-without-rule = { $criterion } has no rule: its values are not scored.
finding-criterion-without-rule-why = Worst and best, or bands, say what a value is worth; without them it counts for nothing.
finding-never-reviewed = No review of the key accounts was ever held.
finding-never-reviewed-why = Only a review shows how accounts move; hold one at least once a year.
finding-review-overdue = The last review, of { $date }, is { $days } days old.
finding-review-overdue-why = Scores that nobody looks at for a year describe another market.
finding-partial-coverage = Only { $coverage } of the weight of { $axis } is scored; the first to score is { $criterion }.
finding-partial-coverage-why = What is missing is not zero: until it is scored, the account may stand elsewhere.
finding-unplaced = Nothing with weight is scored for { $axis }; the first to score is { $criterion }.
finding-unplaced-why = An account that is not on the matrix gets its resources by habit.
finding-serves-no-objective = It serves none of the company’s objectives.
finding-serves-no-objective-why = Key accounts are those that help to reach the strategy.
finding-key-account-in-harvest = It is a key account and stands where there is only to harvest.
finding-key-account-in-harvest-why = The matrix gives the right resources to the right accounts; to let one go is part of it.
finding-no-manager = Nobody is responsible for it.
finding-no-manager-why = A key account has one responsible manager, who reports as high as possible.
finding-no-sponsor = It has no executive sponsor.
finding-no-sponsor-why = A sponsor opens the doors that a manager cannot.
finding-sponsor-is-boss = The sponsor, { $person }, is the manager’s own boss.
finding-sponsor-is-boss-why = A sponsor is a second way into the management, not the same one again.
finding-sponsor-overloaded = { $person } sponsors { $count } accounts.
finding-sponsor-overloaded-why = An executive can stand behind three accounts at most.
finding-no-scorecard = It has no scorecard.
finding-no-scorecard-why = Results that are not measured with the account cannot be shown to it.
finding-scorecard-no-qualitative = No indicator of its scorecard is qualitative.
finding-scorecard-no-qualitative-why = Figures alone do not tell how the account lives the relationship.
finding-scorecard-no-innovation = No indicator of its scorecard is about innovation.
finding-scorecard-no-innovation-why = Innovation is one of the four dimensions: what both can win together.
finding-scorecard-no-organisation = No indicator of its scorecard is about the organisation to build.
finding-scorecard-no-organisation-why = Organisation is one of the four dimensions: nobody steers without a steering committee.
finding-scorecard-nothing-for-them = No indicator of its scorecard matters to the account.
finding-scorecard-nothing-for-them-why = A scorecard makes sense to them and to us, or it is only our own reporting.
finding-scorecard-undated-target = The target of { $indicator } has no date.
finding-scorecard-undated-target-why = Without a date nobody can be behind, and nobody will be on time.
finding-never-read = { $indicator } was never read.
finding-never-read-why = An indicator that nobody reads steers nothing; the first reading is where the way begins.
finding-stale-reading = { $indicator } was last read { $days } days ago.
finding-stale-reading-why = After one and a half of its cadence a reading says nothing of today.
finding-indicator-off-track = { $indicator } is more than 20 points under the line to its target.
finding-indicator-off-track-why = Better to raise it with the account before the account does.
finding-promise-overdue = The answer to “{ $requirement }” is { $days ->
    [one] one day
   *[other] { $days } days
 } overdue.
finding-promise-overdue-why = An agreed date that passes without an answer is a broken promise, whatever happens inside.
finding-fast-yes = “{ $requirement }” was granted past a gate of the method.
finding-fast-yes-why = A fast yes is hard to deliver, badly costed, and a strain on the whole company.
finding-long-stop = “{ $requirement }” has been in STOP for { $days } days.
finding-long-stop-why = Understanding takes questions, not weeks; somebody is waiting.
finding-no-agreed-date = No date is agreed for the answer to “{ $requirement }”.
finding-no-agreed-date-why = In WAIT the date is agreed with them first: that is how time is won.
finding-utopian-stage = The stage “{ $stage }” is aimed for, and nothing shows yet that { $missing ->
    [negotiator] they see us as good negotiators
    [complex-sales] they see us as experts in complex sales
    [presence] we are present there, assertively
    [meetings] they include us in their meetings
   *[introductions] they introduce us to important people
 }.
finding-utopian-stage-why = A stage whose prerequisites are not there is utopian.
finding-no-confirmed-benefit = No benefit was confirmed by somebody there within a year.
finding-no-confirmed-benefit-why = Benefits are lived at the account; without one it is praised, not served.
finding-attractiveness-no-qualitative = Attractiveness is measured by figures alone.
finding-attractiveness-no-qualitative-why = Figures say what an account was; a qualitative criterion says what can become of it.
finding-attractiveness-no-progression = No criterion of attractiveness looks at a progression.
finding-attractiveness-no-progression-why = For revenue and profit the progression counts, not the absolute value: it tells growth from size.
finding-weights-changed = { $criterion } does not weigh what it weighed when scores were given, on { $date }.
finding-weights-changed-why = Weights are agreed before scoring; changed afterwards, they give the answer somebody wanted.
finding-effort-off-share = { $zone } gets { $planned } of the planned days, and its share is { $share }; begin with { $account }.
finding-effort-off-share-why = The matrix exists to give the right resources to the right accounts.
finding-no-objectives = The company names no objective for its key accounts to serve.
finding-no-objectives-why = Key accounts are those that help to reach the strategy; without one, any large account is one.
finding-objective-unserved = No key account serves “{ $objective }”.
finding-objective-unserved-why = Key accounts are chosen to reach the strategy; what none of them serves is left to chance.
finding-candidate-in-invest = It is a candidate and stands where there is to invest.
finding-candidate-in-invest-why = An account that is attractive and ours to win is worth a year’s trial, or the place of a weaker one.
finding-stale-scores = { $count ->
    [one] The score on { $criterion } is { $days } days old.
   *[other] { $count } scores are more than a year old; the oldest, on { $criterion }, is { $days } days old.
 }
finding-stale-scores-why = Rescore at least once a year: an old score describes another market.
finding-manager-reports-to-nobody = Nothing says whom { $person } reports to.
finding-manager-reports-to-nobody-why = A key account manager reports as high as possible, or cannot move the company for an account.
finding-will-not-repeated = { $known ->
    [known] The direction last repeated its will on { $date }.
   *[unknown] Nothing shows that the direction repeats its will.
 }
finding-will-not-repeated-why = What the direction does not say again to everybody, everybody forgets.
finding-support-lacking = { $item ->
    [accounts-named] The key accounts are not named to everybody.
    [kam-named] Not every key account has its manager named.
    [reports-high] The managers do not report high enough.
    [key-moments] There are no dated moments where plans are presented.
    [non-sales-meetings] The managers are not in meetings outside sales.
    [plan-phased] The plans are not phased with the accounts' own calendars.
   *[will-repeated] The direction does not repeat its will.
 }
finding-support-lacking-why = The approach lives from what management does for it, and does again in time.
finding-no-plan-moment = No dated moment of its plan is ahead.
finding-no-plan-moment-why = A plan that nobody is to present on a day is read by nobody.
finding-no-non-sales-meeting = We meet it in sales only: no other meeting within a year, and none is planned.
finding-no-non-sales-meeting-why = The manager is in meetings of customer service and marketing too: there one learns what the account lives.
finding-plan-not-phased = { $known ->
    [known] The plan is not presented in the three months before its budget, made in { $month }.
   *[unknown] The month of its budget is not known: the plan cannot keep step with it.
 }
finding-plan-not-phased-why = The plan follows the account’s own calendar; after its budget there is nothing left to win.
finding-concession-without-counterpart = Something was given for “{ $requirement }”, and nothing obtained.
finding-concession-without-counterpart-why = A concession with no counterpart reads as weakness, and invites the next demand.
finding-action-overdue = “{ $action }” should have been done { $days ->
    [one] yesterday
   *[other] { $days } days ago
 }.
finding-action-overdue-why = A manager of key accounts is a project manager above all: what is late is moved or done.
finding-stage-contradicted = The stage “{ $stage }” is claimed with { $contacts ->
    [0] no contact
    [one] one contact
   *[other] { $contacts } contacts
 } of { $functions ->
    [0] no function
    [one] one function
   *[other] { $functions } functions
 }, held by { $ours ->
    [0] nobody
    [one] one
   *[other] { $ours }
 } of ours.
finding-stage-contradicted-why = From interdependent on the map is a diamond: three contacts of two functions at least, held by two of ours.
finding-no-contacts = Nobody is listed there.
finding-no-contacts-why = Without a map of the people an account hangs on whoever answers the telephone.
finding-no-decision-maker = Nobody listed there decides.
finding-no-decision-maker-why = What is agreed with those who do not decide is agreed with nobody.
finding-no-champion = Nobody there speaks for us when we are not in the room.
finding-no-champion-why = Decisions are made without us; a champion is how we are heard all the same.
finding-cold-contacts = { $count ->
    [one] { $person } was not spoken to for { $days } days.
   *[other] { $count } contacts are cold; { $person } was not spoken to for { $days } days.
 }
finding-cold-contacts-why = After 90 days without contact a link is cold, and the map shows a bridge that is not there.
verdict-open = not yet asked
verdict-no = no
verdict-partly = only in part
verdict-mostly = mostly
verdict-yes = yes
question-selection = Are the key accounts rightly selected?
question-support = Does management stand behind the approach?
question-steering = Is there a scorecard, and is the account steered by it?
question-lived = Are the benefits lived at the accounts?
severity-hint = hint
severity-warning = warning
severity-alarm = alarm

# --- reports on the command line ---
report-as-of = As of { $date }
report-scale = Scale { $min } to { $max }
report-accounts = Accounts
report-axis = { $axis }: { $score } (coverage { $coverage })
report-counts = Accounts: { $counts }
report-all-promises = Promises: { $promises }
report-findings = Findings
report-problems = Problems
report-unknown-keys = Keys the format does not know (kept as they are)
report-nothing-wrong = No problem: { $count ->
    [one] one account
   *[other] { $count } accounts
 }.
report-no-findings = The method has nothing to say against it.
report-account = Account
report-coverage = Coverage
report-effort-head = Effort
report-suggested = Suggested
report-open = Open
report-overdue = Overdue
report-cell = Cell
report-zone = Zone
report-promises = Promises
report-not-scored = not scored
report-effort = { $count ->
    [one] { $days } day a month
   *[other] { $days } days a month
 }
report-effort-suggested = { $count ->
    [one] { $days } day a month
   *[other] { $days } days a month
 }, suggested { $suggested }
report-since-review = Since the review of { $date }
report-promises-are = { $open } open, { $overdue } overdue
report-kept-rate = { $rate } kept
report-fast-yes = { $count } granted too fast
report-due = due { $date }, { $distance }
report-overdue-since = promised for { $date }, overdue by { $days } d
report-answered-kept = answered in time
report-answered-late = answered { $days } d late
report-attained = { $rate } of the way
report-stale = last read { $days } d ago
report-standing-on-track = on track
report-standing-behind = behind
report-standing-off = off track

# --- what the program says ---
undone = Undone: { $what }
redone = Redone: { $what }
nothing-to-undo = Nothing to undo
nothing-to-redo = Nothing to redo
undo-takes-back-file = This takes back what came from the file; once more to do it
disabled = { $what }: { $why }
notice-saved = Saved
saved-to = Saved to { $file }, the file that is open now
saved-comments-lost = Saved, but without the comments
saved-few-lost = Saved, but a few comments could not be kept
saved-unconfirmed = Saved, but the disk did not confirm it
saved-copy = { $what }; the file as it was: { $copy }
save-failed = Not saved: { $why }
following = Another window has the file; this one follows it and takes over when it ends
taken-over = The other window has ended: this one may change the file now
unwritable = This file cannot be written here: changes can be saved to another one
unguarded = Nothing keeps another window off this file: no lock beside it ({ $why })
reread = Read the file again
unsaved-found = { $key } shows what an earlier session could not save
recovered = Taken over what was not saved
brought-back = Brought back the file of { $day }, { $time }
put-away = Put away: { $path }
reread-same = The file has not changed
reread-failed = The file cannot be read, what is shown stays: { $why }
outside = Another program changed the file: taken over
outside-accounts = Another program changed the file, taken over: { $names }
outside-many = Another program changed the file, taken over: { $names } and { $more } more
paste-ignored = Nothing open to paste into; open a field first
added = { $name } added
removed = { $name } deleted; undo brings it back
unarchived = { $name } is a candidate again
archived = { $name } archived; it stays in the file
criterion-removed = { $scores ->
    [0] { $name } deleted; undo brings it back
    [one] { $name } deleted with one score; undo brings them back
   *[other] { $name } deleted with { $scores } scores; undo brings them back
 }
theme-is = Theme: { $name }
language-is = English
mouse-on = Mouse on
mouse-off = Mouse off
veil-on = Figures hidden; { $key } shows them again
veil-off = Figures shown
too-many-keys = { $count } key accounts: more than 15 is dangerous, whatever the company’s size
manager-overloaded = { $manager } has { $count } key accounts: fewer than five can be served well
weights-locked = Weights are fixed since { $date }: changed after scoring they look rigged
name-twice = Another account is called { $name } too
pareto-only = Attractiveness weighs only revenue and profit: that is Pareto in disguise
label-account-added = account { $name } added
label-account-removed = account { $name } deleted
label-changed = { $what } of { $of }
label-scored = score of { $of } on { $what }
label-unscored = score of { $of } on { $what } cleared
label-criterion-added = criterion { $name } added
label-criterion-removed = criterion { $name } deleted
label-criterion-moved = criterion { $name } moved
label-bands = bands of { $name }
label-objective-added = objective “{ $text }” added
label-objective-reworded = words of the objective “{ $text }”
label-objective-removed = objective “{ $text }” deleted
label-objective-moved = objective “{ $text }” moved
label-objective-served = who serves “{ $text }”
label-reviewed = review of { $date }
label-brought-in = what came from { $name }
label-reread = what came from the file
label-recovered = taking over what was not saved
label-brought-back = bringing back an earlier file
label-call-noted = note on the call with { $name }
label-call-kept = the call with { $name }
label-call-removed = removal of a call with { $name }
refused-no-account = there is no account { $id } any more
refused-no-criterion = there is no criterion { $id } any more
refused-taken = { $id } is taken
refused-off-scale = { $value } is outside the scale { $min } to { $max }
reason-read-only = opened to be read only
reason-elsewhere = another window has the file
reason-no-copies = no sync tool has left a copy of this file
reason-on-position = go to the position sheet first
reason-veiled = figures are hidden, and this would show them
reason-not-here = means nothing on this page
reason-no-account = no account is selected
no-account-begin = { $go }, then { $new }, adds the first one.
reason-no-criterion = no criterion is selected
reason-computed = computed from the account’s own figures; change it there
reason-no-indicator = no indicator is selected
reason-only-accounts = only accounts are archived
reason-on-scorecard = that is done on the scorecard
reason-as-shared = shown as the account would see it; nothing is changed here
reason-unscored = score it first
reason-five-criteria = attractiveness has its five criteria; more would blur it
reason-in-call = a call is on the screen
reason-no-key-accounts = there is no key account: the selection makes one of a candidate
sort-cell = by cell
sort-name = by name
sort-attractiveness = by attractiveness
sort-strength = by strength
sort-revenue = by revenue
sort-effort-gap = by effort gap
sort-file = as in the file
group-zone = by zone
group-manager = by manager
group-status = by status
group-none = ungrouped
heading-unplaced = Not placed
heading-former = Former
heading-no-manager = No manager
copy-of = { $name } (copy)
digit-row-azerty = Digits without Shift, as on AZERTY: & é " ' (
digit-row-bepo = Digits without Shift, as on BÉPO: " « » ( )
digit-row-none = Digits with Shift, or on the numeric pad
leave-retry = Try to save again
leave-anew = Write the file anew where it was
leave-without-copy = Save without a copy of the file as it was
leave-decide = Decide what both have changed
leave-elsewhere = Save to another file
leave-unsaved = Leave without saving
names-together = Keep the names one file: it is written in place
names-apart = Part the names: the others keep the file as it was
names-intro = { $file } has { $count } names on this disk (hard links). The safe way to save parts them. Written in place it stays one file, which a power cut can damage: a copy is kept before each save.
leave-journaled = What is not saved is kept: it is offered at the next start.
leave-lost = It could not be kept for the next start either, and is lost at the end.
unsaved-recover = Take it over, and save it
unsaved-later = Look at it later
unsaved-put-away = Put it away, beside the copies of the file
unsaved-intro = Since { $day }, { $time }, changes could not be saved. They are kept, and not in the file: { $what }.
accounts-more = { $count ->
    [one] one more account
   *[other] { $count } more accounts
}
accounts-besides = settings and lists

# The words of the actions: a short label, and a sentence for help and palette.

action-move-up = up
action-move-up-about = Moves one row up, on the matrix to the bubble above.
action-move-down = down
action-move-down-about = Moves one row down, on the matrix to the bubble below.
action-move-left = left
action-move-left-about = Moves one column to the left, on the matrix to the bubble on the left.
action-move-right = right
action-move-right-about = Moves one column to the right, on the matrix to the bubble on the right.
action-page-up = page up
action-page-up-about = Moves one screen up.
action-page-down = page down
action-page-down-about = Moves one screen down.
action-first = first
action-first-about = Goes to the first row.
action-last = last
action-last-about = Goes to the last row.
action-next-account = next account
action-next-account-about = Selects the next account, from any pane.
action-previous-account = previous account
action-previous-account-about = Selects the previous account, from any pane.
action-next-pane = pane
action-next-pane-about = Moves the focus to the next pane.
action-previous-pane = previous pane
action-previous-pane-about = Moves the focus to the previous pane.
action-cell-up = cell above
action-cell-up-about = Goes to the cell above on the matrix.
action-cell-down = cell below
action-cell-down-about = Goes to the cell below on the matrix.
action-cell-left = cell on the left
action-cell-left-about = Goes to the cell on the left on the matrix.
action-cell-right = cell on the right
action-cell-right-about = Goes to the cell on the right on the matrix.
action-open = open
action-open-about = Opens what the cursor is on, or starts to edit it.
action-edit-in-place = edit
action-edit-in-place-about = Edits the cell in place, the cursor after its text.
action-cancel = back
action-cancel-about = Cancels, closes, clears the filter or zooms out, one step at a time.
action-zoom = zoom
action-zoom-about = Shows the focused pane as a full view, and back.
action-new = new
action-new-about = Adds an item to the focused list.
action-duplicate = duplicate
action-duplicate-about = Copies the item.
action-archive = archive
action-archive-about = Makes the account a former one; it stays in the file.
action-delete = delete
action-delete-about = Deletes the item; undo brings it back.
action-clear = clear score
action-clear-about = Clears the score: unscored, which is not zero.
action-move-item-up = move up
action-move-item-up-about = Moves the item one place up.
action-move-item-down = move down
action-move-item-down-about = Moves the item one place down.
action-step-up = one up
action-step-up-about = Raises the score, weight or value by one step.
action-step-down = one down
action-step-down-about = Lowers the score, weight or value by one step.
action-score-1 = score 1
action-score-1-about = Scores 1; on a measured value, starts to type it.
action-score-2 = score 2
action-score-2-about = Scores 2; on a measured value, starts to type it.
action-score-3 = score 3
action-score-3-about = Scores 3; on a measured value, starts to type it.
action-score-4 = score 4
action-score-4-about = Scores 4; on a measured value, starts to type it.
action-score-5 = score 5
action-score-5-about = Scores 5; on a measured value, starts to type it.
action-score-6 = score 6
action-score-6-about = Scores 6; on a measured value, starts to type it.
action-score-7 = score 7
action-score-7-about = Scores 7; on a measured value, starts to type it.
action-score-8 = score 8
action-score-8-about = Scores 8; on a measured value, starts to type it.
action-score-9 = score 9
action-score-9-about = Scores 9; on a measured value, starts to type it.
action-score-0 = score 0
action-score-0-about = Scores 0, or 10 on a scale from 1 to 10; on a measured value, starts to type it.
action-evidence-note = evidence
action-evidence-note-about = Writes the evidence of a score: a note and its date.
action-reading = reading
action-reading-about = Notes a reading of the indicator: a number, and its day unless it is of today.
action-readings = past readings
action-readings-about = Lists the readings of the indicator, to be corrected or deleted.
action-details = details
action-details-about = Shows every field of the item.
action-as-shared = as they see it
action-as-shared-about = Shows what the account would see of the scorecard at its stage.
action-requirement-next = next step
action-requirement-next-about = Moves the requirement to its next step: STOP, WAIT, GO, closed.
action-requirement-previous = previous step
action-requirement-previous-about = Moves the requirement back to its previous step.
action-light-track = light track
action-light-track-about = Puts a small requirement on the light track, where object and answer suffice, or back on the full one.
action-done = done
action-done-about = Marks it done today.
action-move-date = move date
action-move-date-about = Moves its date; the old one is kept.
action-mend = mend
action-mend-about = Goes where the finding is mended; elsewhere, shows the findings of the account.
action-accept-finding = accept
action-accept-finding-about = Accepts a finding until a date, with a reason; an accepted one no longer.
action-undo = undo
action-undo-about = Takes back the last change, also one that is saved.
action-redo = redo
action-redo-about = Makes the last undone change again.
action-save = save
action-save-about = Saves now; changes are saved by themselves within a second.
action-save-elsewhere = save elsewhere
action-save-elsewhere-about = Saves a copy under another name.
action-reload = reload
action-reload-about = Reads the file again from the disk.
action-edit-file = text editor
action-edit-file-about = Opens the file in your text editor and comes back.
action-filter = filter
action-filter-about = Narrows the list down to what matches; accents do not matter.
action-sort = sort
action-sort-about = Goes to the next sort order.
action-group = group
action-group-about = Groups by zone, manager or status, or not at all.
action-all-accounts = all accounts
action-all-accounts-about = Shows the requirements of all accounts, or of the selected one.
action-show-closed = closed
action-show-closed-about = Lists the closed requirements, or those on the board.
action-legend = legend
action-legend-about = Shows what the signs on the matrix mean.
action-toggle-strong-side = swap strong side
action-toggle-strong-side-about = Puts the strong side of the matrix on the right or on the left.
action-veil = veil
action-veil-about = Hides figures and zones until pressed again.
action-go-dashboard = dashboard
action-go-dashboard-about = Goes to the dashboard.
action-go-accounts = accounts
action-go-accounts-about = Goes to the table of accounts.
action-go-matrix = matrix
action-go-matrix-about = Goes to the matrix, with the position beside it.
action-go-criteria = criteria
action-go-criteria-about = Goes to the criteria and their weights.
action-go-scorecard = scorecard
action-go-scorecard-about = Goes to the scorecard of the account.
action-go-requirements = requirements
action-go-requirements-about = Goes to the board of requirements: STOP, WAIT, GO.
action-go-plan = plan
action-go-plan-about = Goes to the account business plan.
action-go-today = today
action-go-today-about = Goes to all that is dated, overdue first.
action-go-health = health
action-go-health-about = Goes to the four questions, answered from the file.
action-go-selection = selection
action-go-selection-about = Goes to the selection of the key accounts.
action-go-backing = backing
action-go-backing-about = Goes to the backing of the management.
action-go-compare = compare
action-go-compare-about = Compares two reviews, or one with now: who moved, and why.
action-go-options = options
action-go-options-about = Goes to the settings, and to the objectives of the company.
action-go-file = file
action-go-file-about = Goes to the file and its backups.
action-copies = copies
action-copies-about = Shows what copies left by sync tools would bring, and puts them away.
action-write-report = report
action-write-report-about = Writes the portfolio report: a page for those who decide.
action-write-committee = committee pack
action-write-committee-about = Shows what the account may see, and writes it for its steering committee.
action-write-brief = brief
action-write-brief-about = Writes the executive brief of the account: one page before a meeting.
action-write-plan = plan on paper
action-write-plan-about = Writes the account business plan.
action-write-matrix = matrix picture
action-write-matrix-about = Writes the matrix as a picture, as large as a slide.
action-write-calendar = calendar
action-write-calendar-about = Writes everything that has a date, for a calendar.
action-write-tables = tables
action-write-tables-about = Writes tables for a spreadsheet, or everything for programs.
action-import = import
action-import-about = Looks at a table of accounts or readings, and takes it over as one change.
action-messages = messages
action-messages-about = Lists past messages.
action-call = call
action-call-about = Call mode: one account, large, scores and notes at one key.
action-note = note
action-note-about = Starts a line of notes; they are saved as they are typed.
action-end-call = end
action-end-call-about = Ends the call: first its summary, to be kept or copied.
action-keep-call = keep
action-keep-call-about = Keeps the call with its summary under the account.
action-past-calls = past calls
action-past-calls-about = The calls with the account so far, to be read and copied.
action-review = review
action-review-about = Review mode: account after account, ended by a snapshot.
action-confirm = confirm
action-confirm-about = Confirms the account and goes on; at the end, keeps the snapshot.
action-snapshot = snapshot
action-snapshot-about = Records the positions of all accounts as a review.
action-palette = commands
action-palette-about = Finds any command by its name.
action-help = help
action-help-about = Shows the keys that work here; they can be searched and run.
action-tour = tour
action-tour-about = Shows the program in a few steps.
action-theme-next = theme
action-theme-next-about = Goes to the next theme.
action-language-next = language
action-language-next-about = Goes to the next language.
action-toggle-mouse = mouse
action-toggle-mouse-about = Switches the mouse on or off; off, the terminal selects text.
action-copy = copy
action-copy-about = Copies what is shown to the clipboard.
action-suspend = suspend
action-suspend-about = Saves and goes to the background; fg brings it back.
action-quit = quit
action-quit-about = Saves and leaves.
action-commit = commit
action-commit-about = Takes what was typed, and goes down.
action-commit-right = next cell
action-commit-right-about = Takes what was typed, and goes right.
action-commit-left = previous cell
action-commit-left-about = Takes what was typed, and goes left.
action-new-line = new line
action-new-line-about = Starts a new line in the text.
action-cursor-left = cursor left
action-cursor-left-about = Moves the cursor one character to the left.
action-cursor-right = cursor right
action-cursor-right-about = Moves the cursor one character to the right.
action-cursor-word-left = word left
action-cursor-word-left-about = Moves the cursor one word to the left.
action-cursor-word-right = word right
action-cursor-word-right-about = Moves the cursor one word to the right.
action-cursor-start = line start
action-cursor-start-about = Moves the cursor to the start of the line.
action-cursor-end = line end
action-cursor-end-about = Moves the cursor to the end of the line.
action-delete-back = erase back
action-delete-back-about = Erases the character before the cursor.
action-delete-forward = erase forward
action-delete-forward-about = Erases the character under the cursor.
action-delete-word = erase word
action-delete-word-about = Erases the word before the cursor.
action-delete-to-start = erase to start
action-delete-to-start-about = Erases everything before the cursor.
action-delete-to-end = erase to end
action-delete-to-end-about = Erases everything from the cursor on.

# The label of several actions in one hint of the footer.

family-move = move
family-page = page
family-ends = first, last
family-account = account
family-pane = pane
family-cell = cell
family-move-item = reorder
family-step = step
family-score = score
family-requirement-step = step
family-cursor = cursor
family-cursor-word = word
family-cursor-ends = line ends
family-erase = erase

# What a hint of the footer says on a page where the action means something of its own.

hint-compare-move-up = account
hint-compare-move-left = another day
hint-compare-next-pane = other side
hint-compare-open = all days
hint-health-open = mend
hint-health-move-left = question
hint-selection-move-left = other ranking
hint-selection-open = edit

# Where keys hold: titles in help and in lists of keys.

scope-global = Everywhere
scope-accounts = Accounts
scope-matrix = Matrix
scope-position = Position
scope-criteria = Criteria
scope-scorecard = Scorecard
scope-requirements = Requirements
scope-page = Pages
scope-call = Call
scope-review = Review
scope-compare = Compare
scope-call-sheet = Summary of a call
scope-list = Lists
scope-text = Open cells and prompts

# --- the matrix ---
legend-size = size: potential
legend-partial = partial
legend-target = target
legend-review = last review
veiled = hidden

# --- what lies over the page ---
title-palette = Commands
title-help = Keys
title-messages = Messages
title-problems = The file cannot be read
title-digit-row = Digit row
title-cannot-save = Not saved
title-names = Not saved yet: the file has several names
title-unsaved = Changes of an earlier session
title-preview = What changes if the file of { $day } { $time } comes back
title-crowd = Accounts at this place
title-cell-veiled = Accounts of the cell
intro-digit-row = This key types a digit only with Shift. Should it score without?
count-of = { $shown } of { $all }
search = search
search-person = search, or a new name
list-empty = nothing yet
list-no-match = nothing matches
list-new-name = { $name } (new)
prompt-new-account = New account
prompt-new-criterion = New criterion
objective-serving = who serves it
objective-new = new objective
prompt-company-objective = New objective of the company
prompt-save-as = Save to another file
form-account = account
form-criterion = criterion
form-evidence = Evidence on { $criterion }
form-objective = objective of the company
form-settings = Settings of the portfolio
section-who = Who
section-figures = Figures
section-target = Where to
section-stage = Stage
section-anchors = What each level means
section-rule = From value to score
section-objectives = What the company is after

# --- criteria ---
criteria-title = Criteria
criteria-locked = weights fixed since { $date }
criteria-count = { $count } of { $most }
criteria-name = criterion
criteria-weight = weight
criteria-share = share
criteria-measure = measured how
criteria-scored = scored
criteria-scored-of = { $scored } of { $all }
criteria-empty = no criterion yet: { $new } adds one
criteria-anchors = rated, { $written } of { $levels } anchors
criteria-anchors-short = { $written } of { $levels } anchors
criteria-unit = { $source }, { $unit }
criteria-rule = { $low } at { $worst }, { $high } at { $best }
criteria-bands = { $bands ->
    [one] one band
   *[other] { $bands } bands
 }
criteria-no-rule = no rule yet
criteria-band = up to { $value }
criteria-band-last = above
# --- header, footer, borders ---
header-whose = accounts of { $name }
header-keys = { $count ->
    [one] { $count } key account
   *[other] { $count } key accounts
 }
header-keys-short = { $count } key
header-overloaded = { $manager }: { $count } key accounts
header-too-many-keys = { $count } key accounts: more than 15 is dangerous
header-candidates = { $count ->
    [one] { $count } candidate
   *[other] { $count } candidates
 }
header-overdue = { $count ->
    [one] { $count } promise overdue
   *[other] { $count } promises overdue
 }
count-overdue = { $count } overdue
header-due = { $count } due this week
header-due-short = { $count } this week
header-saved = saved { $time }
header-saving = saving…
header-read-only = read only
header-unreadable = the file on disk cannot be read
header-unreadable-short = file unreadable
holder = pid { $pid } on { $host } since { $since }
header-holder-short = pid { $pid }
header-holder-unknown = open in another window
place-in-list = { $place } of { $count }
colon = {": "}
too-small = This window is too small
too-small-needed = { $width } x { $height } needed
too-small-here = { $width } x { $height } here

# --- what the method advises ---
advice-protect = best team, sponsor, joint plan
advice-build = invest to become first supplier
advice-select = one entry point, a year to prove it; may lose money for now
advice-grow = grow where the margin is good
advice-grow-good = grow, the margin is good: { $margin }
advice-grow-thin = grow only with a better margin: { $margin }, good is { $good }
advice-hold = standard plan, watch the trend
advice-limit = low-cost coverage, no special terms
advice-maintain = keep the relation, lower the cost to serve
advice-cash = manage for cash
advice-streamline = standard channel, leave the programme
advice-unplaced = an axis is unscored, so no place yet
advice-moved = was { $cell } on { $date }

# --- accounts ---
column-account = account
column-cell = cell
column-code = code
column-status = status
column-manager = manager
column-sector = sector
column-revenue = revenue
column-progression = change
column-effort = days/month
column-gap = gap
column-coverage = scored
filter-found = { $count ->
    [one] { $count } found
   *[other] { $count } found
 }
empty-accounts = No account yet
empty-accounts-add = adds the first one
empty-accounts-advice = At most fifteen key accounts, chosen because the strategy needs them. Begin with candidates, score them, and see where they stand.
empty-filter = Nothing matches
empty-filter-all = shows all accounts again
# --- what figures say ---
unknown-unscored = unscored
unknown-year = no { $year }
unknown-zero = { $year } is 0
unknown-wallet = no share
unknown-stage = no stage
unknown-contacts = nobody
unknown-rule = no rule
why-unscored = Not scored yet
why-year = No figure for { $year }
why-zero = { $year } was 0: nothing to compare with
why-wallet = The share of wallet is not known
why-stage = The stage is not known
why-contacts = Nobody is listed at the account
why-rule = No rule turns its values into scores
standing-on-track = on track
standing-behind = behind
standing-off = off
gap-empty = no indicators yet
gap-qualitative = a qualitative one
gap-innovation = innovation
gap-organisation = organisation
gap-for-them = one for them
gap-undated = the date of a target
missing-object = object
missing-final-objective = final objective
missing-reformulation = reformulation
missing-confirmation = their confirmation
missing-agreed-date = agreed date
missing-opinion = an opinion
missing-recommendation = recommendation
missing-outcome = outcome
missing-answer-date = day of the answer
missing-answered-by = who answered
missing-refusal-reason = reason of the refusal
every-week = weekly
every-month = monthly
every-quarter = quarterly
every-half-year = half-yearly
every-year = yearly
matters-to-us = us
matters-to-them = them
matters-to-both = both

# --- position ---
column-value = value
column-brings = adds
coverage-count = { $scored } of { $all } scored
coverage-range = { $low }–{ $high } possible
no-anchors = No anchors written: rated by feel
computed-from = Computed from: { $source }
band-up-to = up to { $value } = { $score }
band-rest = above = { $score }

# --- scorecard ---
held-of = { $done } of { $of }
scorecard-empty = No indicators yet.
scorecard-wants = Results, quality, innovation, organisation: figures and ratings that make sense to both sides.
scorecard-lacks = missing: { $gaps }
attainment-due = by { $date }
age-days = { $days } d
column-attained = way
column-due = by
column-age = age
column-baseline = baseline
column-every = every
column-owner = owner
column-shared = shared
column-matters = matters to
shared-never = never
scorecard-shared = shared from { $stage }
field-dimension = Dimension
field-nature = Counted or rated
field-direction = Better
field-every = Read
field-baseline = Baseline
field-baseline-date = Baseline of
field-target = Target
field-target-date = Target by
field-owner = Owner
field-matters-to = Matters to
field-shared-from = Shared from
nature-quantitative = counted (quantitative)
nature-qualitative = rated (qualitative)
direction-up = more is better
direction-down = less is better
expected-reading = expected a number and perhaps its day, such as 94.5 or 94.5 30/9; 5/6 is 5 held of 6 planned
unfit-needs-figure = a date of nothing: give the figure first
refused-no-indicator = there is no indicator { $id } any more
reading-wants-figure = it is read in figures, not in so many of so many
reading-wants-held = it counts what was held of what was planned: 5/6
reading-below-nothing = fewer than none cannot be held
label-indicator-added = indicator { $name } added
label-indicator-removed = indicator { $name } deleted
label-indicator-moved = indicator { $name } moved
label-reading = reading of { $name }
label-reading-removed = reading of { $name } deleted
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec
stale-days = stale: { $days } d old
attainment-overdue = was due { $date }
never-read = not read yet
chart-begin = no reading yet: { $key } notes one
chart-empty = no reading yet
echo-last = last { $what }
echo-hint = a number, and its day unless today
echo-hint-held = 5/6 is 5 held of 6 planned
echo-corrects = instead of { $figure }
echo-after = after { $figure }
shared-banner = As { $account } sees it at { $stage }: { $shown } of { $all }
shared-banner-short = As they see it: { $shown } of { $all }
shared-nothing = Nothing of the scorecard is shared with { $account } at { $stage }.
shared-no-stage = no stage
scorecard-as-shared = as they see it
scorecard-begin = { $new } adds one from the library. A pasted column of names and numbers is read too.
facts-standing = Standing
facts-readings = Readings
facts-reached = target reached
facts-no-target = no target yet
facts-no-baseline = no baseline yet
column-indicator = indicator
column-last = reading
column-target = target
column-since = since
form-readings = Readings: { $name }
section-way = From where to where
section-whose = Whose it is
title-library = New indicator
list-from-nothing = Another one, from nothing
list-new-indicator = New: { $name }
prompt-new-indicator = New indicator
prompt-pasted-day = Lines without a day were read on
reading-of = { $figure } of { $day }
reading-no-day = { $text } is no day, such as 30/9 or 2026-10
month-of-year = { $month } { $year }
title-pasted = Pasted readings
pasted-count = { $all ->
    [one] { $taken } of { $all } line can be taken over
   *[other] { $taken } of { $all } lines can be taken over
}
pasted-day = without a day of their own: { $day }
pasted-dropped = { $count ->
    [one] { $count } more line was not looked at
   *[other] { $count } more lines were not looked at
}
pasted-heading = heading
pasted-left-out = left out
pasted-guessed = { $name } is only nearly called so
pasted-corrects = corrects the reading of that day
pasted-new = a new reading
pasted-take = take over
pasted-date = day of the others
pasted-toggle = leave out
pasted-column-said = pasted
pasted-column-meant = indicator
pasted-column-change = before → now
pasted-column-day = read on
pasted-no-figure = no figure
pasted-no-account = no account is called { $name }
pasted-no-indicator = no indicator is called so
pasted-several = several are called nearly so
pasted-twice = read twice: the line above counts
readings-taken = { $count ->
    [one] One reading taken over
   *[other] { $count } readings taken over
}
nothing-to-take = Not one line can be taken over
label-readings-taken = { $count ->
    [one] one pasted reading
   *[other] { $count } pasted readings
}

# --- requirements ---
requirements-empty = Nothing is asked for at the moment.
overdue-days = { $days } d overdue
days-short = { $days } d
step-age = { $days } d in STOP
missing-list = missing: { $what }
kept-of = kept { $kept } of { $of }
fast-yes = { $count } fast yes
nothing-here = nothing here
card-here = here for
card-raised = raised
card-ask = asks for
card-object = object
card-imagined = imagined
card-objective = objective
card-reformulated = our words
card-confirmed = confirmed
card-agreed = agreed
card-opinions = opinions
card-impact = cost
card-workload = workload
card-options = options
card-recommendation = proposal
card-answer = answer
card-reason = reason
card-conceded = gave
card-obtained = got
card-slips = { $count ->
    [one] moved once
   *[other] moved { $count } times
 }
stance-for = for
stance-conditions = conditions
stance-against = against
track-full = full: every gate
track-light = light: object and answer
counterpart-volume = more volume
counterpart-payment = shorter payment terms
counterpart-duration = a longer contract
counterpart-single-site = one delivery site
counterpart-specification = a relaxed specification
counterpart-recommendation = a recommendation
counterpart-exclusivity = exclusivity
counterpart-work-share = part of the work done by them
counterpart-publicity = joint publicity
counterpart-indexed-price = an indexed price
counterpart-other = something else
requirement-field-title = Requirement
requirement-field-kind = Kind
requirement-field-ask = Asked for, %
requirement-field-track = Track
requirement-field-raised-on = Raised on
requirement-field-raised-by = Raised by
requirement-field-channel = Through
requirement-field-object = Object
requirement-field-imagined = How they see it
requirement-field-objective = Final objective
requirement-field-reformulation = Reformulation
requirement-field-confirmed = Confirmed by them
requirement-field-answer-by = Answer agreed for
requirement-field-opinion = Opinion { $number }
requirement-field-opinion-stance = – says
requirement-field-opinion-note = – because
requirement-field-opinion-date = – on
requirement-field-cost = Cost a year
requirement-field-workload = Workload
requirement-field-impact-note = Note on the cost
requirement-field-option = Option { $number }
requirement-field-recommendation = Recommendation
requirement-field-outcome = Answer
requirement-field-answered-on = Answered on
requirement-field-answered-by = Answered by
requirement-field-reason = Reason
requirement-field-conceded = Conceded
requirement-field-conceded-amount = – worth a year
requirement-field-obtained = In return { $number }
requirement-field-obtained-text = – in words
requirement-field-obtained-amount = – worth a year
question-ask = How much less, in percent? -3 is a cut of 3 %
question-raised-by = Who of them asks?
question-object = What exactly do they ask for?
question-imagined = How do they imagine it done?
question-objective = What do they want in the end?
question-reformulation = “If I understand you well, ...”: in our words?
question-confirmed = On which day did they say: yes, that is it?
question-answer-by = For which day is the answer agreed with them?
question-opinion = Which function is concerned?
question-stance = For, under conditions, or against?
question-opinion-note = Under which conditions, for which reasons?
question-cost = What does it cost us a year?
question-workload = Who has to work on it, and how much?
question-option = What else could be done?
question-recommendation = What do we mean to answer?
question-outcome = Accepted, against what, reduced, or refused?
question-reason = Why?
question-conceded = What do we give?
question-obtained = What do they give in return?
question-obtained-amount = What is it worth a year?
action-field-text = to be done
action-field-owner = who
action-field-due = until
action-field-done = done on
label-requirement-added = “{ $title }” captured
label-requirement-removed = “{ $title }” deleted
label-requirement-step = “{ $title }” to { $step }
label-requirement-bypassed = “{ $title }” past the gate to { $step }
label-requirement-returned = “{ $title }” back to { $step }
label-requirement-agreed = day of the answer to “{ $title }”
label-requirement-renegotiated = new day of the answer to “{ $title }”
label-requirement-answered = answer to “{ $title }”: { $outcome }
label-action-done = “{ $title }” done
refused-no-requirement = there is no requirement { $id } any more
refused-no-action = there is no action { $id } any more
refused-gate = still missing: { $what }
refused-first-step = STOP is the first step
refused-last-step = it is closed already
refused-agreed = { $date } is agreed already
channel-call = call

# --- what is wrong with a file ---

problem-place = line { $line }, column { $column }
problem-line = line { $line }
problem-first = { $what }, first in line { $line }
problem-unknown-key = the format knows no such key
problem-unknown-key-near = the format knows no such key; did you mean `{ $nearest }`?
problem-syntax = this is not YAML: { $what }
problem-unreadable = cannot be read: { $what }
problem-type = found { $found }, expected { $expected }
problem-key = found { $found } as a key, expected { $expected }
problem-missing = `{ $key }` is missing
problem-unknown-format = there is no format { $found }; this is format { $ours }
problem-newer-format = the file is written in format { $found }, and this keyfolio reads format { $ours }: a newer keyfolio is needed
problem-duplicate-id = the id { $id } stands twice
problem-duplicate-key = the key { $key } stands twice
problem-merge-key = merge keys (<<) cannot be edited safely; write the merged values out here
problem-unknown-criterion = there is no criterion { $id }
problem-unknown-objective = the portfolio has no objective { $id }
problem-off-scale = { $found } is outside the scale { $min } to { $max }
problem-out-of-range = { $found } is not between { $min } and { $max }
problem-too-low = { $found } is less than { $min }
problem-too-many-criteria = { $found } criteria, and at most { $most } make an account attractive: keep those that decide
problem-empty-scale = min { $min } is not below max { $max }
problem-not-for-kind = a { $kind } criterion has no `{ $key }`: change its kind, or remove the key
problem-same-ends = is { $end } like worst, expected another value: between the two a value is scored
problem-two-rules = has both worst and best and bands, expected one rule
problem-band-after-last = comes after the band without `up_to`, which holds the rest
problem-bands-unordered = { $up_to } is not above { $before }, where the band before ends
problem-no-last-band = the last band must have no `up_to`, to hold the rest
found-nothing = nothing
found-text = “{ $text }”
found-list = a list
found-map = a map
found-tag = a value tagged { $tag }
file-expected-text = text
file-expected-id = an id (in quotes where it looks like a number)
file-expected-number = a number
file-expected-whole = a whole number from { $min } to { $max }
file-expected-truth = true or false
file-expected-date = a date like 2026-11-27
file-expected-date-or-month = a date like 2026-11-27 or a month like 2026-11
file-expected-time = a date and time like 2026-11-27T14:02
file-expected-year = a year like 2026
file-expected-one-of = one of { $words }
file-expected-number-or = a number, or a map with `{ $key }`
open-unreadable = { $path } cannot be read: { $why }
guard-too-large = the file has { $bytes } bytes; at most { $most } are read
guard-utf16 = the file is written in UTF-16 or UTF-32; save it as UTF-8
guard-not-utf8 = this is not UTF-8 text; save the file as UTF-8
guard-conflict = a git conflict marker; keep one version of each marked place in an editor, and take the lines with <<<<<<<, ======= and >>>>>>> away
guard-documents = a second YAML document begins; the file may hold only one
guard-too-deep = nested deeper than { $most } levels
guard-too-many = more than { $most } values
guard-aliases = the aliases (*name) would grow into more than { $most } values or { $size } MB
guard-unreadable = not readable as YAML: { $why }
nothing-opened = Nothing was opened, and nothing will be written over this file.

# --- why a save failed ---

failure-no-folder = the folder { $folder } does not exist
failure-read-only = { $file } is read-only
failure-several-names = { $file } has { $count } names (hard links); what is to become of them has to be said first
failure-in-use = { $file } is open in another window, which may change it
failure-no-permission = no permission to write in { $folder }
failure-disk-full = no space left for { $file } ({ $why })
failure-changed = { $file } was changed by another program
failure-conflict = { $file } was changed by another program in { $count ->
    [one] a place that was changed here too
   *[other] { $count } places that were changed here too
}
failure-unmerged = { $file } holds a merge of git in which { $count ->
    [one] one place was
   *[other] { $count } places were
} changed on both sides
failure-together = What another program wrote and what was changed here do not go together: { $report }
failure-gone = { $file } is no longer there
failure-exists = { $file } exists already
keys-key = key
keys-does = what it does
keys-read = The keys of this table hold now
copies-kept-of-others = Copies are kept there of other files; of this one none are
copies-kept-in = Copies are kept in { $folder } from now on
failure-keys = { $file }: the keys stay as they were. { $mistakes }
failure-is-portfolio = { $file } is the portfolio itself: another name, please
failure-not-read-back = { $file } could not be written: the disk gave back other bytes than it took
failure-damaged = { $file } is damaged: writing it in place failed half-way ({ $why }); use the backup
failure-system = { $file } could not be written: { $why }
failure-backup = no copy could be kept: { $why }
failure-unwritable = the change cannot be written as YAML that reads back the same
failure-no-name = a file needs a name
failure-editor-start = the editor { $editor } does not start: { $why }
failure-editor-missing = there is no editor { $editor }: set VISUAL or EDITOR
failure-not-copied = not copied: the terminal did not take it ({ $why })
failure-no-shell = there is no shell to go back to
failure-no-journal = there is no folder to keep in what cannot be saved
failure-not-journaled = what is not saved could not be kept for the next start: { $why }
failure-torn = what an earlier session kept cannot be read; it was put aside: { $file }

# --- the command line ---

mistake-no-portfolio = There is no portfolio here yet.
mistake-try-demo = look around in a company that does not exist
mistake-try-init = start your own in ./portfolio.yaml
mistake-try-file = open one that is somewhere else
mistake-looked = `keyfolio paths` says where it was looked for.
mistake-missing = There is no file { $path }. `keyfolio init { $path }` makes a new portfolio there.
mistake-missing-or = There is no file { $path }, and no command of that name; did you mean `keyfolio { $command }`?
mistake-no-settings = there is no settings file { $path }
mistake-exists = { $path } exists already, and is left as it is
mistake-output-exists = { $path } is there already, and is left as it is; --force replaces it
mistake-no-such-form = this document does not come in that form
mistake-not-for-terminal = a .{ $extension } file is nothing to read on a terminal: name one with --output
mistake-name = a portfolio cannot be named so: { $why }
mistake-no-state-folder = there is no folder for copies
mistake-no-copy = { $count ->
    [0] there is no copy { $number }, and none yet of this file at all
    [one] there is no copy { $number }; `keyfolio restore` lists the one there is
   *[other] there is no copy { $number }; `keyfolio restore` lists the { $count } there are
}
mistake-no-terminal = keyfolio needs a terminal; `keyfolio show` prints the portfolio without one
mistake-terminal = the terminal cannot be used: { $why }
mistake-unsaved = the last changes could not be saved: { $why }
name-comes-back = it does not come back as it was given
init-done = { $path } is there now. `{ $command }` opens it, and any text editor.
restore-none = There is no copy of { $path } yet.
restore-folder = They are kept in { $folder }.
    `keyfolio restore NUMBER --preview` says what would change, without --preview it is done.
restore-file-unreadable = the file as it is now cannot be read
restore-done = { $path } is now as it was at { $time }. What it held before is kept in { $copy }.
paths-settings = settings
paths-keys = keys
paths-data = data folder
paths-state = state folder
paths-backups = backups
paths-journal = what could not be saved
paths-from-environment = portfolio, { $variable }
paths-here = portfolio, here
paths-in-data = portfolio, data folder
paths-opened = portfolio to be opened
paths-none = none
paths-not-there = not there
# --- calls ---
call-changes = What changed
call-notes = Notes
title-calls = Calls
call-notes-empty = { $key } starts a note
call-empty = Nothing was noted, nothing changed.
brief-sponsor = sponsor { $name }
brief-stage = Stage
brief-decides = Decides
brief-approves = Signs
brief-champion = Champion
brief-nobody = nobody known who decides
brief-last-call = Last call
brief-no-call = none yet
brief-answered = Answered
brief-we-owe = We owe
brief-they-owe = They owe
brief-nothing = nothing
brief-since = in call since { $time }
header-in-call = in call: { $name }
call-undated = a call without a date
call-kept = call kept
call-dropped = call not kept; undo brings it back
no-calls = no call with this account yet
copied = sent to the clipboard of the terminal
copied-tmux = sent to the clipboard through tmux: it needs "set -g set-clipboard on"
too-long-to-copy = too long for the clipboard of a terminal
change-evidence = Evidence of { $name }
change-reordered = New order: { $list }
change-done = Done: { $name }
change-captured = New: { $name }
change-promised = answer promised for { $to }
change-promised-anew = answer promised for { $to }, before for { $from }
change-added = { $list }: { $name } added
change-changed = { $list }: { $name } changed
change-removed = { $list }: { $name } removed
list-benefits = Benefits
list-stakeholders = Stakeholders
list-objectives = Objectives
list-actions = Actions
list-risks = Risks
list-milestones = Milestones
list-decisions = Decisions
list-plan = Plan
stepped = “{ $title }” is in { $step }: { $work }
stepped-closed = “{ $title }” is closed: off the board, kept in the file
track-is = “{ $title }”: { $track }
agreed-on = Answer agreed for { $date }{ $slips ->
    [0] {""}
    [one] , one slip
   *[other] , { $slips } slips
 }
answered = Answer: { $outcome }
answered-follows = Answer: { $outcome }. Two actions follow: what we deliver, what they owe
followed-done = Done: { $text }
nothing-to-do = Nothing follows from an answer that is not done
reason-on-requirements = go to the requirements first
follow-ours = We deliver
follow-theirs = They owe
follow-more = Also
follow-we-deliver = Deliver: { $title }
follow-they-owe = In return for: { $title }
percent-typed = { $number } %
title-done = Which of them is done?
intro-outcome = A concession with no counterpart reads as weakness.
intro-obtained = What do they give in return? Pick, or type what is not in the list.
search-counterpart = search, or type something else
card-ready = nothing is missing: it can go on
track-light-short = light track
empty-capture = captures a requirement in one line, as it is said
requirements-none-closed = Nothing is closed yet.
in-return = in return { $what }
foot-to-do = { $count } to do
foot-undated = no day
give-get = gave { $given } ({ $conceded }), got { $got } ({ $obtained })
precedents-heading = Precedents: { $kind }
precedents-none = Nothing of the kind was answered elsewhere.
precedents-more = and { $count } more
way-heading = Its way
way-bypassed = past the gate of { $step }: { $why }
price-heading = Price call { $percent }
price-revenue-unknown = The revenue of { $year } is not known: type it here, and the amount is computed.
price-margin-unknown = The margin of { $year } is not known: type it here, and what it eats is computed.
price-a-year = a year
price-of-revenue = { $percent } of the revenue { $year }, { $revenue }
price-margin = margin
price-points = { $count ->
    [one] −{ $points } point, from the margin { $year }
   *[other] −{ $points } points, from the margin { $year }
}
price-eaten = eaten
price-of-margin = of the margin { $year }, { $margin }
price-of-margin-percent = of the margin { $year }, { $margin }
price-paid-by = paid by
price-more-volume = +{ $percent } volume
price-volume-from = { $cut } / ({ $margin } − { $cut })
price-never = No volume pays for it: the margin { $year } is { $margin }.
price-worth = Worth as much
worth-volume = more volume: +{ $percent }
worth-volume-share = more volume: +{ $percent }, our share of their purchases from { $now } to { $then }
worth-payment = { $count ->
    [one] payment { $days } day sooner, capital assumed at { $rate } a year
   *[other] payment { $days } days sooner, capital assumed at { $rate } a year
}
worth-named = { $what }, if it is worth { $amount } a year
worth-named-unknown = { $what }, if it is worth as much
price-before = Granted before
price-never-before = No price was granted to them before.
price-time = To win time
price-sentence = “I understand that { $percent } matters to you. I will look at what it means for both of us, and you have my answer on { $date }.”
board-all = all accounts
board-closed = closed
prompt-capture = New requirement
prompt-bypass = Why go on without it?
prompt-agree = For which day is the answer agreed now?
prompt-reason = Why is it refused?
capture-how = As it is said; kind, person and day are understood:
capture-example = price -3% core range by purchasing due 27/11
capture-title = title
capture-kind = kind
capture-by = raised by
capture-due = answer on
capture-answer = { $date }, { $distance }
bypass-why = The reason stays on record. If it is granted then, it counts as a fast yes.
agree-so-far = agreed so far: { $days }
agree-slip = Another day is a slip; the earlier ones stay.
agree-first = 2026-11-27, 27/11, +7, tomorrow
reason-why = A refusal is understood when its reason is.

# --- reviews, and what became of the accounts between two of them ---
snapshot-taken = Snapshot of { $date } kept: { $count ->
    [one] one account
   *[other] { $count } accounts
}
review-dropped = The review was ended without a snapshot.
review-confirmed = confirmed
review-place = { $place } of { $count }
review-first = first review
review-new = not in the last review
review-since = since { $date }
review-was = was { $cell }
review-look = To look at
review-findings = Findings
review-off-track = Off track
review-nothing = nothing
review-of = Review of { $date }
review-held-by = held by { $name }
review-count = { $confirmed } of { $count } confirmed
review-unconfirmed = Not confirmed: { $names }
review-no-last = The first review: there is none to compare with.
review-keep = keep the snapshot
review-back = back to the accounts
review-later = later
review-drop = end without a snapshot
why-title = Why
why-nothing = Nothing moved.
why-no-value = no value on both days
count-more = { $count } more
why-weight = weight of { $name }
why-scored = scored { $score }
why-gone = { $name } no longer scored
moves-crossed = Crossed a border
moves-moved = Moved
moves-stayed = Stayed
compare-title = Compare
compare-from = before
compare-to = after
compare-earlier = Earlier day
compare-later = Later day
compare-now = now
compare-accounts = { $count ->
    [one] one account
   *[other] { $count } accounts
}
compare-none = No review yet.
compare-none-way = { $key } walks through the key accounts and keeps a snapshot; from then on what moved is shown here.
compare-none-read-only = There is nothing to compare with.
compare-nobody = No account is known of both days.

# --- keyfolio merge ---
merge-undecided = { $count ->
    [one] One thing was changed on both sides and has to be decided:
   *[other] { $count } things were changed on both sides and have to be decided:
}
merge-ours-stands = { $place }: it was { $base }; ours is { $ours }, theirs { $theirs }; ours stands
merge-theirs-stands = { $place }: it was { $base }; ours took it away, theirs is { $theirs }; theirs stands
merge-nothing = nothing
merge-together = { $file } stays as it is: each version is a portfolio, both together are none.
merge-git = git cannot do this: { $why }
merge-installed = In { $folder }, git now merges by: { $driver }
merge-attributes-added = Added to { $file }: { $line }
merge-attributes-there = Already in { $file }: { $line }

# --- what another program and we changed, to be decided ---
title-clashes-copy = Changed here and in the copy
title-clashes-merge = Changed on both sides of the merge
title-clashes = Changed here and by another program
title-clashes-recovery = Not saved here, and changed in the file since
clashes-intro = { $count ->
    [one] One place has to be decided. Nothing is saved until then, nothing is lost.
   *[other] { $count } places have to be decided. Nothing is saved until then, nothing is lost.
}
clash-whole = the whole account
clash-before = before
clash-ours = here
clash-unsaved = not saved
clash-theirs = in the file
clash-copy = in the copy
clash-our-side = ours
clash-their-side = theirs
clash-gone = taken away
clashes-save = save it so
clashes-later = later

# --- a merge that git could not finish ---
unmerged-found = { $file } holds a merge that git could not finish.
unmerged-none = Both sides can be brought together by what they mean; nothing has to be decided.
unmerged-some = Both sides can be brought together by what they mean; { $count ->
    [one] one place that both changed has
   *[other] { $count } places that both changed have
} to be decided first.
unmerged-copy = The file as it is now is kept before that; afterwards git add tells git that it is done.
unmerged-ask = Bring them together? [Y/n]
unmerged-yes = y

# --- copies that sync tools have left ---
copies-found = { $count ->
    [one] { $key } shows what a sync tool has left here: { $name }
   *[other] { $key } shows the { $count } copies that sync tools have left here
}
brought-in = Brought in what { $name } had; { $key } puts it away
copy-put-away = Put away: { $path }
title-copies = Copies left by sync tools
intro-copies = It seems that two machines have changed the file at once. Nothing is brought in before you say so, and undo takes it back.
copy-bring-in = Bring in { $name }
copy-away = Put away { $name }
copy-away-about = Moves it among the copies that are kept of the file; nothing is deleted.
copy-would = Would change: { $what }.
copy-ask = { $count ->
    [one] One place was changed on both sides and is decided first.
   *[other] { $count } places were changed on both sides and are decided first.
}

# --- the file and its copies ---
file-title = File and copies
file-path = file
file-size = size
file-written = written
file-state = state
file-state-folder = kept in
file-no-state-folder = nowhere: there is no state folder
file-held-by = held by
file-held-here = this window
file-held-elsewhere = another window
file-held-by-other = another window: { $holder }
file-not-held = nobody: there is no lock beside it ({ $why })
file-writable = open for changes
file-opened-read-only = opened to be read only
file-followed = read only: what the other window saves is followed
file-write-protected = may not be written: it is marked read-only
file-gone = is no longer there
file-copies = { $count ->
    [0] No copies yet: the first is kept before the first save
    [one] One copy, and what changes if it comes back
   *[other] { $count } copies, and what changes if one comes back
}

# --- the four questions ---
health-title = Health
health-all = all managers
health-of-accepted = accepted
health-quiet = { $count ->
    [one] 1 accepted
   *[other] { $count } accepted
 }
health-alarms = { $count ->
    [one] 1 alarm
   *[other] { $count } alarms
 }
health-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
 }
health-hints = { $count ->
    [one] 1 hint
   *[other] { $count } hints
 }
health-most = What matters most
health-rest = { $count ->
    [one] One more
   *[other] { $count } more
 }
health-none = The method has nothing to say against it.
health-no-keys = There are no key accounts yet: the questions wait for them.
health-no-keys-way = { $go }, then { $promote }, makes a candidate a key account.
health-none-accepted = Nothing is accepted.
health-whole = the portfolio
health-accepted-until = Accepted until { $date }: { $reason }
health-accepted-for-good = Accepted: { $reason }
header-findings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
 }
finding-accepted = Accepted; quiet until { $date }.
reason-no-finding = no finding is under the cursor
reason-on-health = that is done on the page of the four questions (g h)
unfit-past = that day is over
label-accepted = acceptance of a finding
label-not-accepted = end of the acceptance of a finding
refused-not-accepted = the finding is not accepted any more
prompt-accept-reason = Why is this accepted?
prompt-accept-until = Until when?
title-managers = Whose accounts?
managers-all = All managers
managers-accounts = { $count ->
    [one] 1 key account
   *[other] { $count } key accounts
 }
scope-health = Four questions
action-show-accepted = accepted ones
action-show-accepted-about = Shows the findings that were accepted, and the open ones again.
action-only-account = one account
action-only-account-about = Shows the findings of one account, and all again.
action-choose-manager = whose accounts
action-choose-manager-about = Shows the accounts of one manager, or all.
# --- the account business plan ---

field-plan-year = Plan for the year
plan-text = What
plan-whose = Whose
plan-measure = Measured by
plan-owner = Who
plan-due = Until
plan-done = Done on
plan-response = What we do then
plan-kind = Kind of moment
plan-name = Name
plan-function = Function
plan-role = Role in a purchase
plan-support = Stands towards us
plan-coverage = We know them
plan-held-by = Link held by
plan-reports-to = Reports to
plan-last-contact = Last contact
plan-date = Delivered on
plan-amount = Worth to them
plan-confirmed-by = Confirmed by
whose-theirs = theirs
whose-ours = ours
milestone-steering = Steering committee
milestone-presentation = Presentation of the plan
milestone-non-sales = Meeting outside sales
milestone-marketing-review = Marketing review
milestone-other = Other moment
buying-user = user
buying-evaluator = evaluator
buying-decision-maker = decision maker
buying-approver = approver
attitude-champion = champion
attitude-supporter = supporter
attitude-neutral = neutral
attitude-opposed = opposed
coverage-none = not at all
coverage-brief = briefly
coverage-multiple = several times
coverage-in-depth = in depth
label-plan-added = “{ $title }” added
label-plan-removed = “{ $title }” deleted
label-plan-moved = “{ $title }” moved
label-plan-set = { $field } of “{ $title }”
refused-no-item = there is no { $id } in this list any more

# --- what is dated ---

today-title = Today
today-empty = Nothing is dated.
today-empty-hint = Promised answers, actions, moments of a plan, readings and contacts come here by their days. { $go }, then { $new }, captures what an account asks for.
today-count = { $overdue } overdue { $dot } { $week } this week { $dot } { $later } later
horizon-overdue = Overdue
horizon-this-week = This week
horizon-later = Later
matter-answer = answer
matter-action = action
matter-decision = decision
matter-milestone = moment
matter-reading = reading
matter-contact = contact
matter-support = repeat
due-nothing = Nothing is overdue, and nothing is due this week.
mistake-no-account = { $count ->
    [0] No account is called “{ $asked }”. `keyfolio show` lists them.
   *[other] “{ $asked }” could be { $close }: name one by its id.
}

# --- the executive brief ---

executive-manager = KAM { $name }
executive-sponsor = sponsor { $name }
executive-position = Where it stands
executive-stage = Relationship: { $stage }
executive-revenue = Revenue { $year } { $amount }
executive-margin = margin { $margin }
executive-share = share of wallet { $share }
executive-potential = potential over three years { $amount }
executive-people = Who is there
executive-held-by = known to { $names }
executive-last-contact = last contact { $date }
executive-cold-since = no contact since { $date }
executive-we-owe = What we owe them
executive-they-owe = What they owe us
executive-careful = Open: to be heard, not promised
executive-answered = Last answers
executive-scorecard = Scorecard
executive-benefits = Benefits they got
executive-confirmed = confirmed by { $name }
executive-their-objectives = What they want
executive-our-objectives = What we want
executive-risks = Risks
executive-decisions = Decisions asked of you

# --- the selection ---

selection-title = Selection
selection-empty = There is no account to rank: { $go }, then { $new }, adds one.
selection-limit = { $count } of at most { $most } key accounts
selection-over = { $mark } { $count } key accounts, at most { $most }
selection-by-matrix = By the matrix
selection-by-revenue = By revenue alone
selection-forgotten = revenue alone would forget it
selection-favoured = revenue alone would take it
selection-effort = Effort a month, and what the zone’s share suggests
selection-keys = { $count ->
    [one] 1 key account
   *[other] { $count } key accounts
}
status-is = { $name } is now: { $status }
scope-selection = Selection
action-promote = key account
action-promote-about = Makes the account a key account.
action-incubate = incubator
action-incubate-about = Gives the account a year’s trial in the incubator.
scope-plan = Plan
prompt-new-objective = New objective
prompt-new-action = New action
prompt-new-risk = New risk
prompt-new-milestone = New moment
prompt-new-decision = New decision asked of management
prompt-new-stakeholder = Somebody over there: their name
prompt-new-benefit = New benefit delivered to them
moment-interview = Interview about their objectives
moment-draft = Draft of the plan
moment-presentation = Presentation of the plan
moment-budget = They make their budget
moment-review = Our marketing review
plan-title = Account business plan
plan-title-year = Account business plan { $year }
plan-snapshot = Snapshot
plan-objectives = Objectives
plan-stage = Stage
plan-contacts = Contacts
plan-benefits = Benefits delivered
plan-actions = Actions
plan-risks = Risks
plan-decisions = Decisions asked of management
plan-calendar = Calendar
plan-position = Position
plan-effort = Effort
plan-revenue = Revenue { $year }
plan-margin = Margin { $year }
plan-wallet = Share of wallet
plan-manager = Manager
plan-sponsor = Sponsor
plan-budget-month = Their budget month
plan-year = Plan for
plan-effort-days = { $days } d a month
plan-effort-suggested = { $days } suggested
plan-scores-age = scores: { $when }
plan-no-place = no place yet
plan-missing = nobody yet
plan-unknown = not known yet
plan-nothing-objectives = none yet: what do they want this year?
plan-nothing-contacts = nobody yet: who decides, who signs, who speaks for us?
plan-nothing-benefits = none yet: what have they got out of us?
plan-nothing-actions = none yet: who does what until when?
plan-nothing-risks = none yet: what are the three that matter?
plan-nothing-decisions = none: what do we need from our own management?
plan-theirs = theirs
plan-ours = ours
plan-no-measure = not measured
plan-no-owner = who?
plan-no-due = until when?
plan-no-response = what do we do then?
plan-no-amount = worth?
plan-unconfirmed = not confirmed by them
plan-confirmed = confirmed by { $name }
plan-no-date = when?
plan-no-contact = no contact noted
plan-cold = cold
plan-nobody-knows = nobody knows them
plan-open = { $open } open
plan-three-risks = three are enough
plan-confirmed-count = { $confirmed } of { $all } confirmed
plan-stage-current = we are here
plan-stage-target = our target
plan-stage-utopian = target, utopian: evidence is missing
plan-stage-hint = { $aim } aim for it   { $reach } reached
plan-evidence-missing = no evidence
plan-evidence-needed = no evidence, and the target needs it
plan-shape-none = no link yet
plan-shape-bow-tie = bow-tie: all through one person
plan-shape-widening = between bow-tie and diamond
plan-shape-diamond = diamond
plan-map-counts = { $contacts ->
        [one] 1 contact
       *[other] { $contacts } contacts
    } of { $functions ->
        [one] 1 function
       *[other] { $functions } functions
    }, through { $ours } of ours
plan-map-coverage = coverage { $coverage }
plan-map-cold = { $count } cold
plan-map-unknown = { $count } unknown
plan-map-contradicts = the map does not show the stage claimed
plan-moment-open = not planned
plan-moment-missed = not noted
plan-moment-theirs = theirs
plan-no-budget-month = the calendar runs backwards from it
plan-no-reviews = the settings name no month of our marketing reviews
plan-role-none = role?
plan-coverage-none = how well?
plan-function-none = function?
plan-support-none = attitude?
plan-asks-negotiator = good negotiator
plan-asks-complex-sales = expert in complex sales
plan-asks-presence = present there, assertively
plan-asks-meetings = includes us in its meetings
plan-asks-introductions = introduces us to important people
plan-no-links = no link
reason-not-on-row = it means nothing on this row

# --- management's support and the four roles ---
backing-title = Management’s support
backing-signs = What management does for the approach
backing-hold = { $count ->
    [0] none of 7 holds
    [one] 1 of 7 holds
   *[other] { $count } of 7 hold
 }
backing-overdue = { $count ->
    [one] 1 overdue
   *[other] { $count } overdue
 }
backing-column-state = stands
backing-column-every = repeated
backing-column-last = last time
backing-column-shown = what the file shows
backing-column-note = where and how
backing-last = last { $date }
backing-no-note = nothing said of where and how
backing-roles = The four roles
backing-self = self-rating
backing-file = what the file shows
backing-rated = rated { $date }, { $age }
backing-age = { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
 }
backing-unrated = not rated yet
backing-no-evidence = the file shows nothing of it yet
backing-next = Next:
backing-no-next = nothing said of a next step to grow
backing-no-managers = No key account has a manager: { $go }, then { $open }, opens one and names it.
sign-accounts-named = Key accounts are named
sign-kam-named = Each has its manager
sign-reports-high = Managers report high
sign-will-repeated = Direction repeats its will
sign-key-moments = Plans presented on set days
sign-non-sales-meetings = In non-sales meetings too
sign-plan-phased = Phased with their budgets
footing-not-so = not yet
footing-undated = no day known
footing-overdue = { $days ->
    [one] overdue 1 day
   *[other] overdue { $days } days
 }
footing-until = until { $date }
footing-holds = holds
shown-accounts = key accounts: { $done }, at most { $of }
shown-managers = { $done } of { $of } with a manager
shown-bosses = managers with a boss: { $done } of { $of }
shown-nobody = no key account yet
shown-nothing = only this list says so
shown-moments = { $done } of { $of } with a moment ahead
shown-non-sales = { $done } of { $of } met outside sales
shown-phased = { $done } of { $of } in step with a budget
role-project = Project manager
role-knowledge = Manager of knowledge
role-relationship = Manager of relationships
role-business = Manager of business
gap-in-line = in line
gap-more = file { $by } higher
gap-less = file { $by } lower
proof-facts-known = facts known
proof-facts-fresh = fresh scores
proof-contacts-covered = contacts covered
proof-contacts-fresh = warm
proof-on-target = indicators on track
proof-promises-kept = promises kept
proof-actions-in-time = actions in time
proof-short-facts-known = facts
proof-short-facts-fresh = fresh
proof-short-contacts-covered = contacts
proof-short-contacts-fresh = warm
proof-short-on-target = indicators
proof-short-promises-kept = promises
proof-short-actions-in-time = actions
field-last-time = Last time
field-where-how = Where and how
field-repeated = Repeated
field-reports-to = Reports to
field-rated-on = Rated on
field-next-step = Next step to grow
form-support = management’s support
form-person = the four roles
label-confirmed = “{ $sign }” said to be so
label-withdrawn = “{ $sign }” said not to be so
reason-on-sign = that is done to a sign of management’s support
reason-on-role = digits rate a role; put the cursor on one
scope-backing = Management’s support
file-comparing = …
file-copy-unreadable = cannot be read
file-preview = look at it
preview-bring-back = bring it back
changes-none = as the file is now
changes-added = added
changes-removed = taken away
changes-moved = moved
changes-nothing = nothing
unit-bytes = B

# --- a start without a file ---
scope-welcome = Welcome
scope-tour = Tour
help-begin = To begin with
action-choose = in or out
action-choose-about = Takes what is under the cursor in, or leaves it out.
action-next-step = skip
action-next-step-about = On to the next question; what stands there is the answer.
action-previous-step = back
action-previous-step-about = Back to the question before.
action-tour-next = next
action-tour-next-about = On to the next step of the tour; where its key only leads elsewhere, goes there.
action-tour-end = end the tour
action-tour-end-about = Ends the tour; everything stays as it is.
welcome-what = Key accounts in one picture, in one file of yours.
welcome-review = Review
welcome-review-about = Every account in its place, gone through by keys alone.
welcome-call = Call
welcome-call-about = A score, a note, a request: one key or two as they talk.
welcome-offline = Offline
welcome-offline-about = A text file on your machine. No network, and nothing is lost.
welcome-demo = Look around
welcome-demo-about = a company that does not exist, with a tour
welcome-new = New portfolio
welcome-new-about = six questions, each with an answer already
welcome-open = Open a file
welcome-open-about = a portfolio that is somewhere else
welcome-language = Français
welcome-language-about = le programme en français
welcome-which = Which file?
welcome-which-about = The path of a portfolio. What is there is found with { $key }.
setup-title = New portfolio
setup-next = next
setup-skip = skip
setup-back = back
setup-make = make the file
setup-open = open
setup-complete = complete the path
setup-line = next line (twice: go on)
setup-step-name = Name
setup-step-scale = Scale
setup-step-accounts = Accounts
setup-step-file = File
setup-name = What is the portfolio called?
setup-name-about = Your company, or your part of it.
setup-name-proposed = My key accounts
setup-currency = Currency
setup-name-label = Name
setup-scale = On which scale are scores given?
setup-scale-about = The third that a value lies in makes the cell of the matrix, on either.
setup-scale-range = { $min } to { $max }
setup-scale-five = a sentence says what each level means
setup-scale-ten = finer, for those who score often
setup-attractiveness = What makes an account attractive to you?
setup-attractiveness-about = At most five. The progression of revenue rather than its amount, which only finds the largest; and something that no figure says.
setup-strength = What makes your business solid there?
setup-strength-about = A few, as the account sees you beside your best rival.
setup-chosen = { $count ->
    [0] none is chosen
    [one] one is chosen
   *[other] { $count } are chosen
}
setup-rated = from “{ $low }” to “{ $high }”
setup-measured = computed from your figures
setup-judged = rated by judgement
setup-entered = a figure you type in
setup-refused = Five are the most the method allows; leave one out first.
setup-missing-qualitative = Nothing chosen is rated: figures alone only tell what was.
setup-missing-progression = Nothing chosen is a progression: an amount says how large, not where to.
setup-none-chosen = Nothing is chosen: without a criterion no account has a place.
setup-accounts = Which accounts come first?
setup-accounts-about = One a line, typed or pasted from a spreadsheet. Columns behind the name that hold figures are revenues.
setup-accounts-none = None yet; more can be added at any time.
setup-accounts-count = { $count ->
    [one] One account.
   *[other] { $count } accounts.
}
setup-accounts-years = Revenue of { $years }.
setup-accounts-candidates = Candidates at first: once scored, { $go }, then { $promote }, makes key accounts.
setup-file = Where is the file kept?
setup-file-about = Plain text, yours to read and to change. Nothing that is there already is written over.

# --- the tour ---
tour-title = Tour
tour-end = end
tour-count = { $at } of { $count }
tour-accounts = Everybody you follow, and where each stands. { $key } selects the next one, and every pane goes along.
tour-matrix = The portfolio in one picture: how attractive they are, how strong you are there, how large they may become. { $key } goes to it.
tour-position = Why the account stands there: what it is measured by, and how much each counts. { $key } goes on to it.
tour-score = A digit scores what is under the cursor, and the account moves at once. Try one.
tour-undo = Nothing is asked, and nothing is lost: { $key } takes back any change, and all of it is in the file within a second.
tour-requirements = What they ask for goes through STOP, WAIT and GO, so that no yes comes too fast. { $key } shows all of it.
tour-today = What is promised and due, of all accounts, the overdue first: { $key }.
tour-palette = Everything else has a name. Press { $key } and type a part of it; { $help } shows the keys of the place you are in.

# --- the settings page ---
options-title = Settings
options-change = change
options-places = Where things are
options-settings-file = these settings
options-saving = saving
options-saving-about = by itself, a quarter of a second after a change
options-nowhere = nowhere: there is no folder for it
setting-language = Language
setting-language-about = Of the screen; the file stays as it is, whichever it is read in.
setting-theme = Theme
setting-theme-about = Colours; all of them keep letters readable, and no meaning is in a colour alone.
setting-motion = Motion
setting-motion-about = An account that moves leaves a trace for a moment.
setting-mouse = Mouse
setting-mouse-about = Clicks and the wheel come to the program. Off, the terminal selects text with it.
setting-digit-row = Digits without Shift
setting-digit-row-about = On AZERTY and BÉPO keyboards the digit row scores without Shift, where a digit is expected.
setting-ascii = ASCII
setting-ascii-about = Lines and marks in ASCII, for terminals and fonts that lack the others.
setting-keys = Keys
setting-keys-about = Your own table of keys, laid over the program’s. It holds at once where it is good.
setting-keys-own = the program’s own
setting-copies = Copies of the file
setting-copies-about = The folder that copies of the file are kept in. Those that are elsewhere stay there.
prompt-usual = empty: the usual
setting-switch = true or false
setting-file = the path of a file
setting-folder = the path of a folder
setting-one-of = one of { $names }
setting-not-a-map = expected settings, one `key: value` a line
setting-unknown = no setting `{ $name }`
setting-wrong = { $key }: found { $found }, expected { $expected }
setting-wrong-near = { $key }: found { $found }; did you mean `{ $nearest }`? Expected { $expected }
setting-portfolio = This portfolio
setting-portfolio-about = Its name, currency, strong side, fiscal year: what everybody sees who opens the file.
setting-portfolio-open = opens its own page
setting-on = on
setting-off = off
setting-row-azerty = AZERTY
setting-row-bepo = BÉPO
setting-row-none = no
theme-name-dark = dark
theme-name-light = light
theme-name-high-contrast = high contrast
theme-name-colour-blind = colour-blind
theme-name-ansi16 = 16 colours
theme-name-mono = no colour
setting-not-written = It holds until the program ends: { $why }
failure-no-settings = there is no folder for settings
failure-no-settings-file = { $file } does not hold settings, and is left as it is

# --- empty panes ---
empty-matrix = No account has a place yet.
empty-matrix-score = { $go } shows the scores beside the matrix: { $first } to { $last } give one, on each axis.
empty-criteria = No criterion yet: without one no account has a place.
empty-criteria-add = { $go }, then { $new }, adds the first one.

## Documents that leave the program

order-report = Portfolio report
order-committee = Committee pack
order-brief = Executive brief
order-plan = Account business plan
order-matrix = Matrix
order-calendar = Calendar
order-accounts = Accounts, a row each
order-scorecards = Indicators of all scorecards
order-requirements = Requirements
order-workbook = All tables as a workbook
order-everything = Everything, for programs
title-tables = Tables and data
title-replace = There is a file already
intro-replace = { $path } is there already.
intro-committee = This is all the account would see. Nothing is written yet.
replace-over = Write over it
replace-rename = Under another name
reading-write = write it
document-written = { $what } written: { $path }
unfit-form = the name has to end in { $forms }
failure-no-thread = the system does not let another task begin: { $why }
failure-no-such-document = there is nothing to make this document of any more

## what an account may see, its plan on paper, the calendar

pack-for = For { $account }
pack-title = Steering committee: { $account }
pack-nothing = Nothing is shared yet.
pack-scorecard = Scorecard
pack-promises = Promises
pack-open = Answers we owe you
pack-answered = Answers given
pack-answer-due = answer promised for { $date }
pack-answer-first = first for { $date }
pack-meant = as you confirmed: “{ $text }”
pack-kept = { $outcome } on { $date }, by the day agreed
pack-late = { $outcome } on { $date }, { $days ->
    [one] { $days } day
   *[other] { $days } days
} after the day agreed first
pack-outcome-accept = accepted
pack-outcome-counterpart = accepted against a counterpart
pack-outcome-alternative = an alternative offered
pack-outcome-refuse = declined
pack-outcome-withdrawn = withdrawn by you
pack-benefits = Benefits delivered
pack-confirmed = confirmed by { $name }
pack-unconfirmed = to be confirmed by you
pack-next = Next
pack-ours = What we do
pack-theirs = What { $account } does
pack-done = Done in the last twelve months
pack-until = by { $date }
pack-done-on = done on { $date }
pack-meetings = When we meet
pack-steering = Steering committee
pack-presentation = Presentation
pack-at-stage = { $all ->
    [one] { $account } sees the one line of the scorecard, at stage { $stage }.
   *[other] { $account } sees { $shown } of { $all } lines of the scorecard, at stage { $stage }.
}
pack-preview = A preview: nothing was written.
chart-rated = on a scale from { $min } to { $max }
chart-last = { $figure } ({ $when })
chart-target = target { $figure }
chart-target-by = target { $figure } by { $date }
chart-from = from { $figure }
chart-from-on = from { $figure } ({ $date })
chart-never = not measured yet
chart-way = { $rate } of the way
chart-readings = Readings, the latest first: { $readings }
internal-not-for = Internal: not for { $account }
sheet-title = { $account }: account business plan
sheet-title-year = { $account }: account business plan { $year }
sheet-theirs = What they want
sheet-ours = What we want
sheet-snapshot = Where we stand
sheet-people = Who is there
sheet-actions = Who does what until when
sheet-risks = What may go wrong
sheet-moments = The year
sheet-decisions = Decisions asked of management
sheet-effort = Effort { $effort }
sheet-budget = They make their budget in { $month }
sheet-met = done
calendar-title = { $portfolio }: key accounts
calendar-of = { $account }: { $matter }
calendar-whole = Portfolio: { $matter }
calendar-matter = { $matter }, { $text }
calendar-goal = target day, { $text }
calendar-place = target on the matrix
calendar-rescore = review of all scores
calendar-accepted = accepted until today, { $text }
calendar-owner = Who: { $name }
calendar-first = Promised first for { $date }

## --- spreadsheets ---
sheet-accounts = Accounts
sheet-scorecards = Scorecards
sheet-requirements = Requirements
sheet-id = Id
sheet-score = Score: { $name }
sheet-computed = Computed: { $name }
sheet-coverage = Coverage of { $axis }, %
sheet-cell = Cell
sheet-zone = Zone
sheet-account-id = Account id
sheet-account = Account
sheet-indicator-id = Indicator id
sheet-indicator = Indicator
sheet-requirement-id = Requirement id
sheet-last-reading = Last reading
sheet-read-on = Read on
sheet-attainment = Attainment, %
sheet-standing = Standing
sheet-step = Step
sheet-first-agreed = Answer first agreed for
sheet-slips = Slips
sheet-promise = Promise
sheet-promise-kept = kept
sheet-promise-late = { $days ->
    [one] late by { $days } day
   *[other] late by { $days } days
}
sheet-promise-due = open
sheet-promise-overdue = { $days ->
    [one] overdue by { $days } day
   *[other] overdue by { $days } days
}
sheet-conceded-amount = Conceded, a year
sheet-obtained = In return
sheet-obtained-amount = In return, a year
sheet-names-id = account id; key account id
sheet-names-name = account; account name; customer; customer name; client; client name; company; company name
sheet-names-code = code
sheet-names-sector = industry; segment; line of business
sheet-names-manager = account manager; key account manager; KAM; account owner; owner
sheet-names-sponsor = executive sponsor
sheet-names-effort = effort; days a month; days per month
sheet-names-potential = potential
sheet-names-share = share of wallet; wallet share
sheet-names-budget = budget
sheet-names-revenue = revenue; sales; net sales; turnover
sheet-names-margin = margin; gross margin; margin rate
sheet-names-indicator = indicator; indicator name; KPI; measure
sheet-names-date = date; day; on; read on; month
sheet-names-value = value; reading; result; actual
sheet-names-sum = total; totals; grand total; sum; subtotal
import-of-accounts = { $count ->
    [one] { $count } row of accounts
   *[other] { $count } rows of accounts
}
import-of-readings = { $count ->
    [one] { $count } row of readings
   *[other] { $count } rows of readings
}
import-new = { $count ->
    [one] { $count } new account
   *[other] { $count } new accounts
}
import-changes = { $count ->
    [0] nothing changes
    [one] { $count } value changes
   *[other] { $count } values change
}
import-problems = { $count ->
    [one] { $count } problem
   *[other] { $count } problems
}
import-thousands = { $what }, told in thousands
import-millions = { $what }, told in millions
import-computed = known, and not taken in
import-year-missing = left out: of which year?
import-left-out = left out, as you said
import-unknown = not known, left out
import-reading = Reading
import-reading-on = Readings of { $date }
import-reading-month = Readings of { $month }
import-rows-above = { $count ->
    [one] { $count } row above the heading is not read.
   *[other] { $count } rows above the heading are not read.
}
import-sums = Row { $row } holds sums, and is not read.
import-day-first = Nothing shows whether the day or the month comes first in { $day }: the day is taken to.
import-month-first = Nothing shows whether the day or the month comes first in { $day }: the month is taken to.
import-to-come = { $count ->
    [one] A reading is of a day to come: { $day }, in row { $row }.
   *[other] { $count } readings are of days to come, the first of them of { $day }, in row { $row }.
}
import-alike = Row { $row }: is “{ $name }” { $like }? It would be a new account.
import-same = “{ $name }” is taken for { $account }, as you said.
import-alike-hint = --same "NAME=ID" says which account is meant; --same "NAME=" that it is a new one.
import-days-hint = --days month-first or --days day-first says which comes first.
import-answer-day-first = take the day first
import-answer-month-first = take the month first
import-answer-same = it is { $like }
import-answer-other = it is another one
import-does-take = take over
import-does-look = look at it
import-does-say = say what it stands for
import-does-close = close
import-comma = Nothing shows what the comma and the point mean in { $figure }: a comma is taken for the decimal mark.
import-point = Nothing shows what the comma and the point mean in { $figure }: a point is taken for the decimal mark.
import-unknown-ids = { $count ->
    [one] The id { $id } is no account’s: its row goes by its name.
   *[other] { $count } ids, such as { $id }, are no account’s: their rows go by their names.
}
import-new-account = { $name }: new
import-at-cell = row { $row }, column { $column }: { $what }
import-at-row = row { $row }: { $what }
import-at-column = column { $column }: { $what }
import-no-rows = there are no rows below a heading
import-no-subject = no column names the account (and the indicator); expected is a heading such as Id, Name, Account, Indicator
import-no-readings = no column holds readings; expected are columns headed Value and Date, or columns headed by their day or month
import-same-column = stands for the same as column { $column }; one of them has to be left out
import-twice = the same as in row { $row }
import-not-a = “{ $found }” is not understood; { $expected }
import-not-one-of = “{ $found }” is not known; expected is one of: { $expected }
import-doubtful-day = “{ $found }”: the table writes some days with the day first and some with the month; write it as 2026-11-27
import-requirements = this is a table of requirements; they are weighed step by step on the board, and only accounts and readings come in
import-leave = Leave it, and mend the problems in the table first
import-doubtful = “{ $found }”: the table writes some decimals with a comma and some with a point; write it without marks between thousands
import-share = “{ $found }” is a share; an amount or a plain figure is expected
import-error = the spreadsheet could not compute it: { $found }
import-no-day = the day of the reading is missing
import-unnamed = names no account
import-no-indicator-named = names no indicator
import-no-account = there is no account { $name }
import-no-indicator = the account has no indicator { $name }
import-several-accounts = several accounts could be meant; say which by its id: { $ids }
import-several-indicators = several indicators could be meant; say which by its id: { $ids }
import-several-people = several of ours are called { $name }; write the id
import-id-and-name = the id is that of { $id }, the name that of { $name }; was only one column sorted?
import-refused = the portfolio does not take it
import-expected-day = expected a day, such as 2026-11-27 or 27/11/2026
label-imported = { $what } from a table
import-columns = Columns
import-wrong = Problems
import-map-hint = --map "HEADING=NAME" says what a heading stands for, as in --map "Turnover 25=revenue 2025"; --map "HEADING=" leaves it out.
import-stopped = Nothing was changed: there are problems. Mend them in the table, or leave the rows that have them out with --skip-bad.
import-unanswered = Nothing was changed: say first with --same who is meant.
import-hopeless = Nothing was changed: this table cannot be read so.
import-not-yet = Nothing was changed yet: --apply does it.
import-nothing = There is nothing to change.
import-done = Written into { $file }.
import-done-copy = Written into { $file }. As it was it is kept in { $copy }; `keyfolio restore` brings it back.
mistake-import-read-only = --apply changes the file, --read-only says not to
mistake-sheet-unread = { $file } cannot be read: { $why }
mistake-sheet-too-large = { $file } is larger than any table of accounts: at most 32 MB are read
mistake-sheet-too-much = { $file } has more rows, columns or cells than any table of accounts, or unpacks to more than it should
mistake-sheet-form = { $file } is no table that can be read: save it as .xlsx or .csv, without a password
mistake-sheet-damaged = { $file } is damaged: { $why }
mistake-sheet-none = { $file } has no sheet { $asked }; there is { $names }
mistake-no-heading = no column is headed { $asked }; there is { $names }
mistake-no-column = { $asked } is no name of a column; there is { $names }
import-unheaded = has no heading, left out

## A table that comes in

what-was-pasted = What was pasted
prompt-import = Import a table
title-import = What the table would change
import-what = What to do
import-take = Take it over, as one change
import-take-good = Take over the rows without problems, as one change
import-other-sheet = Look at the sheet { $name } instead
import-leave-out = nothing: leave the column out
table-taken-over = Taken over: { $what }

import-not-remembered = What the headings stand for cannot be remembered: { $why }
import-standard-input = standard input

## The matrix as a picture, and the portfolio report

picture-of = Portfolio matrix as of { $date }
picture-since = since the review of { $date }
picture-crossed = across a border
picture-key = key account
picture-other = candidate or on trial
picture-partial = partly scored
picture-crowd = several accounts
picture-size = potential { $large }, { $small }
picture-size-either = potential, else revenue: { $large }, { $small }
picture-more = { $count ->
    [one] 1 more account
   *[other] { $count } more accounts
}
picture-unplaced = { $count ->
    [one] 1 account is not placed
   *[other] { $count } accounts are not placed
}
picture-accounts = { $count ->
    [one] 1 account
   *[other] { $count } accounts
}
picture-told = The matrix as of { $date }: attractiveness upwards, strength sideways.
whole-why = { $axis } { $total }: { $reasons }
whole-unplaced = Not placed
whole-subtitle = Report on the key accounts
whole-nothing = This portfolio has no account yet.
whole-glance = At a glance
whole-key = Key accounts
whole-most = at most { $most }
whole-others = { $trial } on trial, { $candidates } { $candidates ->
    [one] candidate
   *[other] candidates
}
whole-by-zone = Key accounts by zone
whole-kept = Promises kept
whole-moved-too = { $count ->
    [one] { $count } moved inside its cell
   *[other] { $count } moved inside their cell
}
whole-asked = Decisions asked
whole-graves = { $alarms ->
    [0] no alarm
    [one] 1 alarm
   *[other] { $alarms } alarms
}, { $hints } { $hints ->
    [one] hint
   *[other] hints
} besides
whole-effort = Planned effort
whole-days = days a month
whole-matrix = The matrix
whole-placed = Where each account stands; scores on the scale of the portfolio, potential over three years
whole-code = Code
whole-potential = Potential
whole-no-place = not placed
whole-stayed = { $count ->
    [one] 1 account stayed where it was.
   *[other] { $count } accounts stayed where they were.
}
whole-new = Not in that review: { $names }.
whole-borders = What moved them stands in points of the scale, for each axis what moved it most.
whole-from = From
whole-to = To
whole-within = Moved inside their cell
whole-within-told = How far, in points of the scale.
whole-decision = Decision
whole-decisions-told = What is asked of management and not decided, the most urgent first
whole-severity = Severity
whole-finding = Finding
whole-findings-told = What the method says and nobody accepted, the gravest first
whole-hints = { $count ->
    [one] Besides, there is 1 hint.
   *[other] Besides, there are { $count } hints.
}
whole-of-all = the whole
whole-effort-told = Effort against suggestion
whole-effort-zones = Days a month by zone, planned and as the zone’s share suggests
whole-effort-accounts = Days a month by key account, the largest differences first
whole-planned = Planned
whole-gap = Difference
whole-stage-missing = Not shown yet for the stage aimed at: { $missing }
whole-requirements = Open requirements
whole-requirements-told = What they ask for, the step it stands at, and the day the answer is promised for
whole-requirement = Requirement
whole-step = Step
whole-answer = Answer by
whole-actions = Next actions
whole-actions-told = What is to be done, by whom, until when
whole-scorecard-told = Indicators with their last reading and target, those farthest off first
whole-read = Last reading
whole-standing = Standing

## What `show` reads aloud

show-people = People on our side
show-accepted = Accepted findings
show-reviews = Reviews
show-readings = Readings
show-calls = Calls
show-agreed-before = Agreed earlier for
show-skipped = { $step } skipped because
show-moved-to = Moved to
show-about = About
show-measured = measured { $value }
show-scored = score { $score }
show-weighs = weight { $share }

## The command line: help, manual page, completions. `cli-NAME` is a command, `cli-NAME-ARGUMENT` or `cli-arg-ARGUMENT` an argument of it,
## `cli-value-NAME` what stands for a value; what a command says of a single value stands behind the argument.

cli-about = A terminal dashboard for key account managers: matrix, scorecards and requirements over one YAML file
cli-demo = Open a scratch copy of the example; nothing of it is kept
cli-init = Make a new portfolio, never over a file that is there
cli-check = Say every problem of a file, and what the method says to it
cli-show = Print the whole portfolio, without a terminal
cli-due = Print what is overdue and due this week, of all accounts
cli-brief = Print the executive brief of an account: one page before a meeting
cli-report = Write the portfolio report: all of it on one page, for those who decide
cli-matrix = Draw the matrix as a picture, for a slide
cli-committee = Print what an account may see, for its steering committee
cli-plan = Print the business plan of an account, for our own people
cli-calendar = Print everything dated as a calendar file
cli-export = Write accounts, scorecards, readings, requirements or everything as tables for spreadsheets, or as JSON
cli-import = Take accounts or readings over from a spreadsheet; without --apply, only say what would change
cli-keys = Print every key and what it does
cli-format = Print what a portfolio file may hold, key by key
cli-paths = Print where everything is kept
cli-restore = List the copies of a portfolio as it was, or go back to one
cli-merge = Bring two versions of a portfolio together by their meaning, as git’s merge driver
cli-completions = Print completions for a shell
cli-man = Print the manual page
cli-help = Print this help, or that of a command

cli-arg-file = Of which portfolio
cli-keyfolio-file = The portfolio to open
cli-check-file = Which portfolio
cli-show-file = Which portfolio
cli-due-file = Which portfolio
cli-import-file = Into which portfolio
cli-init-file = Where to [default: portfolio.yaml]
cli-merge-file = Which portfolio git is told of [default: portfolio.yaml]
cli-arg-read-only = Look, and change nothing
cli-arg-theme = How things look
cli-arg-lang = The language of the screen
cli-arg-mouse = Let the terminal report clicks and the wheel
cli-arg-no-mouse = Leave the mouse to the terminal, to select text with
cli-arg-ascii = Only ASCII for lines and marks
cli-arg-no-ascii = More signs than those of ASCII, whatever the locale and the terminal say
cli-arg-config = Another settings file
cli-arg-keymap = Another table of keys
cli-arg-help = Print help
cli-keyfolio-help = Print help; -h is short
cli-arg-version = Print the version
cli-arg-account = Which account: its id, its name, a part of it, or its code on the matrix
cli-arg-format = In which form [default: by the name of the output, else markdown]
cli-check-format = For whom
cli-show-format = For whom
cli-due-format = For whom
cli-report-format = In which form [default: by the name of the output, else html]
cli-matrix-format = In which form [default: by the name of the output, else svg]
cli-export-format = In which form [default: by the name of the output, else csv for a table]
cli-arg-output = Into which file, or into which folder under its usual name [default: standard output]
cli-arg-force = Over a file that is there already
cli-due-all = What comes later as well
cli-committee-preview = Only show what the account would see, as text; nothing is written
cli-export-what = What: a table; all tables in one workbook; or everything the file says, as JSON: with the values that hold where it says nothing, without its comments and keys of your own
cli-export-what-accounts = An account a row, with its yearly figures, scores and position
cli-export-what-scorecards = An indicator a row, with its target and last reading
cli-export-what-readings = A reading of an indicator a row, to be added to and imported again
cli-export-what-requirements = A requirement a row, with its dates and answer
cli-export-what-workbook = All of them as a workbook
cli-export-what-everything = Everything, as JSON
cli-import-table = A workbook (.xlsx) or a file of text (.csv), or - for standard input, as for a range copied from a spreadsheet
cli-import-what = What its rows are [default: readings where it names indicators, else accounts]
cli-import-sheet = Which sheet of a workbook [default: the one that fits best]
cli-import-map = What a heading stands for, as in "Turnover 25=revenue 2025"; nothing behind the = leaves the column out. Remembered once it is applied
cli-import-same = Whom a name means that is written otherwise, as in "HELIOS RETAIL SA=helios"; nothing behind the = says that it is a new account. Remembered once it is applied
cli-import-days = Which comes first in days with slashes, where nothing in the table shows it. Remembered once it is applied
cli-import-apply = Do it, as one change; the file as it was becomes a copy first
cli-import-skip-bad = Leave out the rows with problems, and take over the others
cli-keys-markdown = As tables in Markdown
cli-format-schema = As JSON Schema, for editors that complete and check YAML
cli-restore-number = Which copy to go back to, by its number in the list; without it, the list
cli-restore-list = List the copies
cli-restore-preview = Only say what would change
cli-merge-base = The version both go back to
cli-merge-ours = Our version; what comes of both is written there
cli-merge-theirs = Their version
cli-merge-install = Have git merge the portfolio so, in the repository it lies in
cli-init-example = Start from the example, with its twenty accounts and all its comments
cli-init-name = What the portfolio is called: your company, or your part of it
cli-completions-shell = Which shell

cli-value-file = FILE
cli-value-name = NAME
cli-value-code = CODE
cli-value-format = FORMAT
cli-value-account = ACCOUNT
cli-value-output = OUTPUT
cli-value-what = WHAT
cli-value-table = TABLE
cli-value-heading-name = HEADING=NAME
cli-value-name-id = NAME=ID
cli-value-order = ORDER
cli-value-number = NUMBER
cli-value-base = BASE
cli-value-ours = OURS
cli-value-theirs = THEIRS
cli-value-shell = SHELL
cli-value-command = COMMAND

cli-commands = Commands
cli-everywhere = Options of every command
cli-values = [values: { $values }]
cli-default = [default: { $value }]
cli-values-told = Values:
cli-after-help = `--help` says more: examples, files, environment, exit codes.
cli-man-name = NAME
cli-examples = Examples:
    {"  "}keyfolio demo                       look around in an invented company
    {"  "}keyfolio                            open your portfolio; without one, see the
    {"  "}                                    ways to begin
    {"  "}keyfolio init                       make one in ./portfolio.yaml, unasked
    {"  "}keyfolio --lang fr sales/2026.yaml  open another one, in French
    {"  "}keyfolio check sales/2026.yaml      every problem of a file, and what the
    {"  "}                                    method says to it
    {"  "}keyfolio show | less                the whole portfolio as text
    {"  "}keyfolio show --format json         the same for another program
    {"  "}keyfolio report -o report.html      the report, for a browser and for paper
    {"  "}keyfolio matrix -o matrix.png       the matrix as a picture; .svg as well
    {"  "}keyfolio committee helios --preview what the account itself may see, before
    {"  "}                                    anything is written
    {"  "}keyfolio export workbook -o .       all accounts, scorecards and requirements
    {"  "}                                    for a spreadsheet
    {"  "}keyfolio import clients.csv         what a table of accounts would change
cli-files = Files:
    {"  "}FILE                     the portfolio; without one, the first of
    {"  "}                         $KEYFOLIO_FILE, ./portfolio.yaml and portfolio.yaml
    {"  "}                         in the data folder
    {"  "}config.yaml              settings: theme, language, motion, mouse, digit_row,
    {"  "}                         ascii, keymap, backups; the settings page writes
    {"  "}                         them
    {"  "}keymap.yaml              your own keys, laid over the program’s; beside
    {"  "}                         config.yaml
    {"  "}backups/                 copies of portfolios as they were, in the state
    {"  "}                         folder
    {"  "}tables.json              what `import` was told of headings, names and days;
    {"  "}                         in the state folder
    {"  "}`keyfolio paths` prints where each of them is.
cli-environment = Environment:
    {"  "}KEYFOLIO_FILE            the portfolio to open when none is named
    {"  "}XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME
    {"  "}                         where the settings, data and state folders are
    {"  "}VISUAL, EDITOR           what the file is edited with, from the program
    {"  "}LC_ALL, LC_MESSAGES, LANG
    {"  "}                         the language, unless settings or --lang say it
    {"  "}LC_ALL, LC_CTYPE, LANG, TERM
    {"  "}                         which signs there are: only ASCII on the Linux
    {"  "}                         console and where the locale is not UTF-8, unless
    {"  "}                         settings, --ascii or --no-ascii say it
    {"  "}NO_COLOR, COLORTERM, COLORFGBG, TERM
    {"  "}                         which colours are used, if any
cli-exit-codes = Exit codes:
    {"  "}0  done
    {"  "}1  `check` found problems, `due` an overdue promise, or `merge` something to
    {"  "}   be decided; or something failed that is nobody’s mistake
    {"  "}2  the file, the settings, the arguments or a table to be imported are not
    {"  "}   usable, or there is no terminal; nothing was changed
    {"  "}128 + n  ended by signal n, with everything saved

## Arguments that cannot be

argument-unknown = { $argument } is not expected here
argument-no-value = { $argument } needs a value
argument-wrong-value = “{ $value }” is no value for { $argument }
argument-values = It can be: { $values }
argument-conflict = { $argument } does not go together with { $other }
argument-conflicts = { $argument } does not go together with what else was said
argument-twice = { $argument } is said twice
argument-missing = { $arguments } is missing
argument-not-text = an argument is not text (UTF-8)
argument-file-first = a FILE for a command comes after the command, as in `keyfolio check FILE`
argument-near = Did you mean { $name }?
argument-more = `{ $command } --help` says more.

## What keys are called; footers are narrow

key-ctrl = Ctrl
key-alt = Alt
key-shift = Shift
key-enter = Enter
key-esc = Esc
key-tab = Tab
key-backspace = Backspace
key-delete = Del
key-insert = Ins
key-up = Up
key-down = Down
key-left = Left
key-right = Right
key-arrows = Arrows
key-home = Home
key-end = End
key-pageup = PgUp
key-pagedown = PgDn
key-space = Space
hint-requirements-light-track = light track

## Said where there is little room

missing-asked = { $what }?
unsaved-line = Not saved since { $day } at { $time }: { $what }

## What goes out: the pack, the report, calendars and tables

plan-shared = Agreed with them
plan-shared-with-them = yes, shown to their steering committee
plan-shared-mark = agreed with them
pack-kept-none = { $due ->
    [one] The one answer due so far did not come by the day first agreed.
   *[other] None of the { $due } answers due so far came by the day first agreed.
}
pack-kept-all = { $due ->
    [one] The one answer due so far came by the day first agreed.
   *[other] All { $due } answers due so far came by the day first agreed.
}
pack-kept-some = { $kept } of the { $due } answers due so far came by the day first agreed.
pack-taken-back = { $outcome } on { $date }
pack-overdue = overdue
pack-held-all = all held as planned
pack-held-behind = fewer held than planned
pack-held-off = far fewer held than planned
pack-target-reached = target reached
pack-target-missed = not at the target by its day
pack-pace-kept = on pace for the target
pack-pace-behind = behind the pace for the target
pack-pace-off = far behind the pace for the target
pack-pace-rule = The pace is the straight line from where a figure started to its target; far behind is more than a fifth of the way under it.
pack-way-lost = further from the target than at the start
pack-their-eyes = Texts stand as in your file: read them with the customer’s eyes.
order-readings = Readings of all indicators
sheet-readings = Readings
sheet-reading = Reading
whole-scored-head = Scored: attractiveness / strength
whole-in-short = Of { $count } accounts each is told in short here: where it stands, and what matters most. “keyfolio brief” tells more of one.
whole-more-findings = { $count ->
    [one] one more finding
   *[other] { $count } more findings
}

## Looks: what is said where there is little room or nothing yet

header-not-saved = Not saved: { $key } says why
band-above = above { $value } = { $score }
nothing-matrix = Accounts take their places here, by their scores.
nothing-position = What places an account: its score on each criterion.
nothing-scorecard = What counts for both sides: indicators of results, quality, innovation, organisation.
nothing-requirements = What an account asks for, on its way through STOP, WAIT and GO.
empty-board-all = the requirements of all accounts
empty-board-one = those of the selected account only
empty-board-closed = the closed ones
empty-board-open = those on the board
empty-board-way = { $go }, then { $new }, notes what they ask for.
scorecard-way = { $go }, then { $new }, adds one.
empty-matrix-here = { $first } to { $last } score the criterion here; each axis needs one.
empty-matrix-next = { $next } leads to the scores: { $first } to { $last } give one, on each axis.
for-now = { $what }, for this session; { $key } keeps it
selection-told = What the method says to { $account }
selection-untold = nothing at the moment
column-stage = stage
position-beside = Also in { $cell }
position-alone = nobody else
options-look = How it looks
options-look-about = the accounts of a company that does not exist

## Wide pages: what stands where there is room

method-says = What the method says
file-since = What bringing it back would change
file-copies-none-about = Before the first save of a session, keyfolio keeps the file as it was: here. Each copy can be looked at and brought back; undo takes that back, too.
file-holds = What is in it
file-holds-accounts = accounts
file-holds-criteria = criteria
file-holds-indicators = indicators
file-holds-requirements = requirements
file-holds-contacts = contacts
file-holds-calls = calls
file-holds-reviews = reviews

## Mistakes of a table of keys; what stands in the file is quoted as it is written there

or-meant = { $wrong }; did you mean `{ $nearest }`?
keymap-not-a-list = a table of keys is a list of entries such as `- {"{"}keys: [z], action: zoom, scope: global{"}"}`
keymap-not-a-map = an entry is of the form `- {"{"}keys: [z], action: zoom, scope: global{"}"}`
keymap-missing = `{ $field }` is missing
keymap-wrong-type = `{ $field }` must be { $field ->
    [keys] a key, or a list of keys
    [action] the name of an action
    [order] a whole number from 0 to 65535
   *[scope] the name of a scope, or a list of them
}
keymap-no-field = there is no field `{ $name }`
keymap-no-action = there is no action `{ $name }`
keymap-no-scope = there is no scope `{ $name }`
keymap-no-key = there is no key `{ $name }`
keymap-key-missing = `{ $text }` lacks a key
keymap-altgr = `{ $text }`: Ctrl and Alt with a character is AltGr on some keyboards, so it types text
keymap-too-long = `{ $text }`: at most two keys can follow each other
keymap-clash-twice = in `{ $scope }`, `{ $keys }` is given to `{ $later }` twice (line { $line })
keymap-clash-same = in `{ $scope }`, `{ $keys }` is given to `{ $later }` and to `{ $earlier }` (line { $line })
keymap-clash-apart = in `{ $scope }`, `{ $keys }` of `{ $later }` and `{ $other }` of `{ $earlier }` (line { $line }) exclude each other

## What the system says of a failure; parts of sentences

system-not-found = there is no such file
system-permission = you have no permission for that
system-full = the disk is full
system-quota = your share of the disk is used up
system-too-large = the file is too large
system-read-only = the disk can only be read
system-is-folder = it is a folder, not a file
system-no-folder = a part of the path is a file, not a folder
system-exists = there is something of that name already
system-name = no file can have such a name
system-no-text = it is not text (UTF-8)
system-ends = it ends too early
system-interrupted = it was interrupted
system-timed-out = it took too long
system-busy = it is in use
system-pipe = nobody reads on at the other end
system-no-more = the system gives no more at the moment
system-memory = there is not enough memory
system-unsupported = the system cannot do that
failure-no-waiting = the window that has the file can no longer be waited for: { $why }
system-failed = that did not work: { $why }

## Kinds of documents, as the names of their files have them

file-name-report = report
file-name-committee = committee
file-name-brief = brief
file-name-plan = plan
file-name-matrix = matrix
file-name-calendar = calendar
file-name-accounts = accounts
file-name-scorecards = scorecards
file-name-readings = readings
file-name-requirements = requirements
file-name-workbook = workbook
file-name-everything = everything

no-digit-row = { $sign } scores once the digit row of your keyboard is set: { $key }

## Where something differs in the file: its words, in small letters, for they follow each other
place-of-score = score of { $criterion }
place-of-year = { $what } { $year }
place-of-item = { $what } “{ $name }”
place-of-reading = reading of { $day }
place-of-portfolio = name of the portfolio
place-true = yes
place-false = no
place-accepted = accepted findings
place-account = account
place-accounts = accounts
place-actions = actions
place-amount = amount a year
place-answer = answer
place-answer-by = answer agreed for
place-ask = asked for
place-at = start
place-attractiveness = attractiveness
place-bands = bands
place-baseline = baseline
place-benefits = benefits
place-best = best value
place-budget-month = budget month
place-business = business manager
place-by = by
place-bypassed = steps forced
place-calls = calls
place-changes = changes
place-channel = through
place-code = code on the matrix
place-conceded = concession
place-confirmed = confirmed by them on
place-confirmed-by = confirmed by
place-cost = cost a year
place-country = country
place-coverage = coverage
place-criteria = criteria
place-currency = currency
place-current = current
place-date = date
place-decisions = decisions asked for
place-dimension = dimension
place-direction = better
place-done = done
place-due = due
place-effort = effort in days a month
place-effort-shares = shares of the effort
place-every = rhythm
place-evidence = evidence
place-final-objective = final objective
place-finding = finding
place-fiscal-year-starts = start of the fiscal year
place-from = from
place-function = function
place-go = GO
place-good-margin = good margin in %
place-harvest = harvest
place-held-by = held by
place-imagined = how they see it
place-impact = consequences
place-invest = invest
place-item = item
place-kind = kind
place-knowledge = knowledge manager
place-last-contact = last contact
place-levels = levels
place-manager = manager
place-margin = margin in %
place-marketing-reviews = marketing reviews
place-matters-to = matters to
place-max = at most
place-measure = measure
place-milestones = milestones
place-min = at least
place-minutes = minutes
place-moves = moves
place-name = name
place-next-step = next step
place-note = evidence
place-notes = notes taken
place-object = object
place-objectives = objectives
place-obtained = counterparts
place-of = out of
place-opinion = opinion
place-opinions = opinions
place-options = options
place-outcome = answer
place-owner = owner
place-people = our people
place-percent = asked for in %
place-person = person
place-plan = plan
place-portfolio = settings
place-potential = potential over three years
place-project = project manager
place-raised = raised
place-readings = readings
place-reason = reason
place-recommendation = recommendation
place-reformulation = reformulation
place-relationship = relationship manager
place-reports-to = reports to
place-requirements = requirements
place-response = response
place-revenue = revenue
place-reviews = reviews
place-risks = risks
place-role = role
place-roles = self-portrait
place-scale = scale
place-score = score
place-scorecard = scorecard
place-scores = scores
place-sector = sector
place-selective = selective
place-serves = serves the objectives
place-share-of-wallet = share of wallet in %
place-shared = shared
place-shared-from = shared from
place-source = value from
place-sponsor = sponsor
place-stage = stage
place-stakeholders = stakeholders
place-status = status
place-step = step
place-stop = STOP
place-strength = strength
place-strong-side = strong side
place-support = support
place-target = target
place-text = text
place-title = title
place-to = to
place-track = track
place-unit = unit
place-until = until
place-up-to = up to
place-value = value
place-wait = WAIT
place-weight = weight
place-weights = weights
place-weights-locked = weights fixed since
place-whose = whose
place-workload = workload
place-worst = worst value
place-year = year
place-one-accounts = account
place-one-actions = action
place-one-attractiveness = criterion
place-one-benefits = benefit
place-one-calls = call
place-one-decisions = decision
place-one-milestones = milestone
place-one-moves = move
place-one-objectives = objective
place-one-obtained = counterpart
place-one-opinions = opinion
place-one-people = person
place-one-requirements = requirement
place-one-reviews = review
place-one-risks = risk
place-one-scorecard = indicator
place-one-stakeholders = stakeholder
place-one-strength = criterion
place-one-support = sign

## What makes a text no YAML
problem-syntax-alone = this is not YAML
problem-unreadable-alone = cannot be read: this YAML says more than a portfolio can hold
slip-tab = a tab cannot indent, use blanks
slip-quotes = quotes are opened and not closed
slip-bracket = a bracket is not closed, or a comma is missing
slip-indentation = this line is not indented like those beside it
slip-colon = a text with a colon and a blank in it needs quotes, or the line is indented too far
slip-no-colon = a colon is missing after a key
slip-sign = a text that begins with a sign such as % or @ needs quotes
slip-no-value = a value is missing, or this bracket is not the one that was opened
slip-escape = in double quotes a \ is written twice
slip-twice = a key stands twice
slip-alias = nothing has the name that stands after *
slip-list = a list begins on a line of its own
slip-from = {", "}from line { $line } on
editor-ended-code = the editor { $editor } failed (code { $code })
editor-ended-signal = the editor { $editor } was stopped by signal { $signal }
editor-ended-otherwise = the editor { $editor } did not end as it should

## What a table of keys may not do to those of the program
keymap-hides = in `{ $scope }`, `{ $keys }` alone, for `{ $action }`, would hide `{ $hidden }` of `{ $of }`{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}
keymap-typed = in `text`, `{ $keys }` of `{ $action }` could not be typed any more
keymap-no-quit = `quit` must keep a key in `global`

## keys --yaml
cli-keys-yaml = The whole table of the program, to begin a keymap.yaml with

## A file that was named and is not there
welcome-missing = This file does not exist yet: { $file }
welcome-new-there = made there, by six questions, each with an answer already
mistake-no-folder = There is no folder { $folder }. `keyfolio init { $file }` makes it, and a new portfolio in it.
mistake-folder-named = There is no folder { $folder }; a portfolio is a file.

## Codes of pasted accounts
setup-accounts-codes = { $count ->
    [one] { $count } code.
   *[other] { $count } codes.
}
setup-accounts-no-code = { $code } is left out: a code has at most two letters.
setup-accounts-left-out = Left out: { $what }.

## How much a table brings
import-values = { $count ->
    [one] { $count } value
   *[other] { $count } values
}
import-wrong-rows = { $count ->
    [one] { $count } row with a problem
   *[other] { $count } rows with problems
}

## Why an account moved and what is to be looked at, in one place

review-why-look = Why it moved since { $date }, and what to look at

## In place of messages while there are none

messages-none = Nothing yet. What the program says is kept here until it ends.

## When more is said than has room below

said-more = { $key } shows all of it
problems-more = `keyfolio check` shows all of it

## The demonstration
header-demo = demo, nothing is kept
header-demo-short = demo

## What is advised, where there is little room
advice-build-short = invest to be first supplier
advice-select-short = one entry point, a year to prove it
advice-grow-thin-short = grow once the margin is up: { $margin }
advice-limit-short = low-cost coverage, nothing special
advice-maintain-short = keep the relation at a lower cost
