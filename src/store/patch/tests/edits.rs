use super::*;

/// The same file in another dress.
#[derive(Clone, Copy, Debug)]
enum Dress {
    Plain,
    Crlf,
    Mark,
    OpenEnd,
    ZeroIndented,
}

impl Dress {
    fn put_on(self, text: &str) -> String {
        match self {
            Self::Plain => text.to_owned(),
            Self::Crlf => text.replace('\n', "\r\n"),
            Self::Mark => format!("\u{feff}{text}"),
            Self::OpenEnd => text.trim_end().to_owned(),
            Self::ZeroIndented => unindent_accounts(text),
        }
    }
}

/// The items of `accounts` with their dashes under the key.
fn unindent_accounts(text: &str) -> String {
    let mut inside = false;
    let mut out = String::new();
    for line in text.lines() {
        inside = (inside && (line.starts_with(' ') || line.is_empty())) || line == "accounts:";
        let line = if inside {
            line.strip_prefix("  ").unwrap_or(line)
        } else {
            line
        };
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// The file with so many accounts more, before the last two.
fn grown(text: &str, more: usize) -> String {
    let account =
        |n| format!("  - id: x{n}\n    name: Account {n}   # {n}\n    scores: {{growth: 1}}\n\n");
    let accounts: String = (0..more).map(account).collect();
    text.replace("  - id: nova\n", &format!("{accounts}  - id: nova\n"))
}

#[rstest]
#[case::score_beside_a_comment(
    set("accounts[helios].scores.innovation", "5"),
    "-      innovation: 4              # pilot running\n+      innovation: 5              # pilot running\n"
)]
#[case::score_of_a_float(
    set("accounts[helios].scores.growth", "4.0"),
    "-      growth: 3.5\n+      growth: 4\n"
)]
#[case::new_score_below_its_like(set("accounts[helios].scores.delay", "2"), "+      delay: 2\n")]
#[case::new_scores_in_an_empty_map(
    set("accounts[nova].scores.growth", "2"),
    "-    scores: {}\n+    scores:\n+      growth: 2\n"
)]
#[case::inside_a_flow_map(
    set("accounts[helios].scores.sites.value", "9"),
    "-      sites: {value: 7, note: Lyon and Turin, date: 2026-10-02}\n+      sites: {value: 9, note: Lyon and Turin, date: 2026-10-02}\n"
)]
#[case::new_key_in_a_flow_map(
    set("accounts[helios].scores.sites.by", "cm"),
    "-      sites: {value: 7, note: Lyon and Turin, date: 2026-10-02}\n+      sites: {value: 7, note: Lyon and Turin, date: 2026-10-02, by: cm}\n"
)]
#[case::key_out_of_a_flow_map(
    remove("accounts[helios].scores.sites.note"),
    "-      sites: {value: 7, note: Lyon and Turin, date: 2026-10-02}\n+      sites: {value: 7, date: 2026-10-02}\n"
)]
#[case::last_key_of_a_flow_map(
    remove("accounts[helios].scores.sites.date"),
    "-      sites: {value: 7, note: Lyon and Turin, date: 2026-10-02}\n+      sites: {value: 7, note: Lyon and Turin}\n"
)]
#[case::score_with_evidence(
    set(
        "accounts[helios].scores.innovation",
        "{value: 5, note: pilot, date: 2026-11-23}"
    ),
    "-      innovation: 4              # pilot running\n+      innovation: {value: 5, note: pilot, date: 2026-11-23}              # pilot running\n"
)]
#[case::evidence_back_to_a_score(
    set("accounts[helios].scores.sites", "6"),
    "-      sites: {value: 7, note: Lyon and Turin, date: 2026-10-02}\n+      sites: 6\n"
)]
#[case::clear_a_score(
    remove("accounts[helios].scores.innovation"),
    "-      innovation: 4              # pilot running\n"
)]
#[case::clear_the_last_score(
    remove("accounts[zenith].scores.growth"),
    "-    scores:\n-      growth: 2\n+    scores: {}\n"
)]
#[case::year(
    set("accounts[helios].revenue.2026", "4500000"),
    "-    revenue: {2024: 3900000, 2025: 4210000}\n+    revenue: {2024: 3900000, 2025: 4210000, 2026: 4500000}\n"
)]
#[case::rename(
    set("accounts[helios].name", "'Helios: Retail'"),
    "-    name: Helios Retail\n+    name: \"Helios: Retail\"\n"
)]
#[case::double_quotes_stay(
    set("accounts[nova].name", "Nova"),
    "-    name: \"Nova Énergie\"\n+    name: \"Nova\"\n"
)]
#[case::single_quotes_stay(
    set("portfolio.motto", "it's simple"),
    "-  motto: 'keep it simple'\n+  motto: 'it''s simple'\n"
)]
#[case::norway(
    set("portfolio.currency", "'NO'"),
    "-  currency: EUR\n+  currency: \"NO\"\n"
)]
#[case::norway_stays_quoted(
    set("portfolio.country", "'SE'"),
    "-  country: 'NO'                  # Norway, not false\n+  country: 'SE'                  # Norway, not false\n"
)]
#[case::leading_zeros(
    set("accounts[helios].crm", "'00124'"),
    "-    crm: 00123                   # leading zeros matter\n+    crm: \"00124\"                   # leading zeros matter\n"
)]
#[case::escape(
    set("accounts[helios].manager", "\"a\\e[31m\""),
    "-    manager: cm\n+    manager: \"a\\x1B[31m\"\n"
)]
#[case::literal_to_one_line(
    set("portfolio.note", "short"),
    "-  note: |\n-    Two lines # no comment\n-    of text.\n+  note: short\n"
)]
#[case::literal_to_another(
    set("portfolio.note", "\"one\\ntwo\\nthree\\n\""),
    "-    Two lines # no comment\n-    of text.\n+    one\n+    two\n+    three\n"
)]
#[case::folded_to_lines(
    set("accounts[helios].summary", "\"one\\ntwo\""),
    "-    summary: >-\n-      folded text\n-      over two lines\n+    summary: |-\n+      one\n+      two\n"
)]
#[case::plain_to_lines(
    set("accounts[helios].manager", "\"one\\ntwo\\n\""),
    "-    manager: cm\n+    manager: |\n+      one\n+      two\n"
)]
#[case::tag_added(
    set("accounts[helios].tags", "[retail, north, big]"),
    "-    tags: [retail, \"north\"]      # free words\n+    tags: [retail, \"north\", big]      # free words\n"
)]
#[case::tag_changed(
    set("accounts[helios].tags", "[retail, south]"),
    "-    tags: [retail, \"north\"]      # free words\n+    tags: [retail, \"south\"]      # free words\n"
)]
#[case::tag_removed(
    set("accounts[helios].tags", "[north]"),
    "-    tags: [retail, \"north\"]      # free words\n+    tags: [\"north\"]      # free words\n"
)]
#[case::phase_added(
    set("accounts[helios].phases", "[planned, agreed, tested, started]"),
    "+      - tested\n"
)]
#[case::phase_changed(
    set("accounts[helios].phases", "[planned, signed, started]"),
    "-      - agreed                   # by both\n+      - signed                   # by both\n"
)]
#[case::phase_removed(
    set("accounts[helios].phases", "[agreed, started]"),
    "-      - planned\n"
)]
#[case::list_emptied(
    set("accounts[helios].phases", "[]"),
    "-    phases:\n-      - planned\n-      - agreed                   # by both\n-      - started\n+    phases: []\n"
)]
#[case::nothing_to_a_value(set("accounts[nova].empty", "5"), "-    empty:\n+    empty: 5\n")]
#[case::unknown_keys_parent(
    set("accounts[nova].x_own.kept", "false"),
    "-    x_own: {kept: true}          # not ours\n+    x_own: {kept: false}          # not ours\n"
)]
#[case::new_field_above_the_lists(set("accounts[helios].code", "HE"), "+    code: HE\n")]
#[case::missing_parents(
    set("accounts[zenith].target.due", "2027-12-31"),
    "+    target: {due: 2027-12-31}\n"
)]
#[case::first_requirement(
    insert(
        "accounts[nova].requirements",
        None,
        "{id: r1, title: Faster, step: stop}"
    ),
    "-    requirements: []\n+    requirements:\n+      - {id: r1, title: Faster, step: stop}\n"
)]
#[case::requirement_at_the_end(
    insert(
        "accounts[helios].requirements",
        None,
        "{id: spec, title: New box, step: stop}"
    ),
    "+      - id: spec\n+        title: New box\n+        step: stop\n+\n"
)]
#[case::requirement_before_another(
    insert(
        "accounts[helios].requirements",
        Some("slots"),
        "{id: spec, title: New box}"
    ),
    "+      - id: spec\n+        title: New box\n+\n"
)]
#[case::requirement_removed(
    remove("accounts[helios].requirements[slots]"),
    "-      - id: slots\n-        title: Two-hour slots    # since May\n-        step: stop\n"
)]
#[case::person_added(
    insert("people", None, "{id: ar, name: A. Roux}"),
    "+- {id: ar, name: A. Roux}\n"
)]
#[case::person_first(
    insert("people", Some("cm"), "{id: ar, name: A. Roux}"),
    "+- {id: ar, name: A. Roux}\n"
)]
#[case::person_removed(
    remove("people[jp]"),
    "-- {id: jp, name: Jean Petit, function: COO}   # sponsor\n"
)]
#[case::account_removed(
    remove("accounts[nova]"),
    "-  - id: nova\n-    name: \"Nova Énergie\"\n-    x_own: {kept: true}          # not ours\n-    scores: {}\n-    requirements: []\n-    empty:\n-\n"
)]
#[case::review(
    set("portfolio.fiscal.reviews", "[3, 6, 9]"),
    "-  fiscal: {start: 1, reviews: [3, 9]}\n+  fiscal: {start: 1, reviews: [3, 6, 9]}\n"
)]
fn an_edit_touches_its_own_lines(
    #[case] op: Op,
    #[case] diff: &str,
    #[values(
        Dress::Plain,
        Dress::Crlf,
        Dress::Mark,
        Dress::OpenEnd,
        Dress::ZeroIndented
    )]
    dress: Dress,
    #[values(3, 15, 200)] accounts: usize,
) {
    let text = dress.put_on(&grown(FILE, accounts - 3));
    let patched = patched(&text, std::slice::from_ref(&op));
    assert_eq!(patched.how, How::Edited);
    if !matches!(dress, Dress::ZeroIndented) {
        assert_eq!(changed(&text, &patched.text), diff);
    }
    let comments = |text: &str| text.matches("# ").count();
    assert!(
        comments(&patched.text) + 2 > comments(&text),
        "comments were lost"
    );
    assert_eq!(
        patched.text.starts_with('\u{feff}'),
        matches!(dress, Dress::Mark)
    );
    assert_eq!(
        patched.text.ends_with('\n'),
        !matches!(dress, Dress::OpenEnd)
    );
    let bare = patched.text.replace("\r\n", "").contains('\n');
    assert_eq!(bare, !matches!(dress, Dress::Crlf), "mixed line breaks");
}
