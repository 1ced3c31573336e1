//! The report: what is in it, what never is, and that it can be read by everybody.

use rstest::rstest;

use crate::app::order::Form;
use crate::domain::Portfolio;
use crate::i18n::Lang;
use crate::paper::tests::{CUT, HOSTILE, crowd, example, report, speaking};

#[test]
fn the_report_of_the_example() {
    insta::assert_snapshot!(
        "report_as_markdown",
        report(&example(), Lang::En, Form::Markdown)
    );
}

#[test]
fn the_report_of_the_example_in_french() {
    let report = report(&example(), Lang::Fr, Form::Markdown);
    let (whole, _) = report.split_once("## Nova").unwrap();
    insta::assert_snapshot!("report_as_markdown_in_french", whole);
}

/// Nobody reads 200 pages: many accounts are told in short, and that they are is said.
#[test]
fn many_accounts_are_told_in_short() {
    let lines = |accounts| report(&crowd(accounts), Lang::En, Form::Markdown);
    let (some, many) = (lines(40), lines(41));
    assert!(!some.contains("told in short") && many.contains("Of 41 accounts"));
    let of_each = |report: &str, accounts: usize| report.lines().count() / accounts;
    assert!(of_each(&many, 41) < of_each(&some, 40));
    let crowded = lines(200);
    assert!(
        crowded.contains("## Effort against suggestion (+"),
        "the largest gaps alone"
    );
    assert_eq!(
        many.matches("\n## ").count(),
        some.matches("\n## ").count() + 2
    );
}

#[test]
fn an_empty_portfolio_says_so_and_nothing_else() {
    let report = report(&Portfolio::named("Empty"), Lang::En, Form::Markdown);
    insta::assert_snapshot!("report_of_nobody", report);
}

#[test]
fn what_was_said_in_calls_is_never_told() {
    for form in [Form::Html, Form::Markdown] {
        let report = report(&speaking("Helios"), Lang::En, form);
        assert!(report.contains("Helios") && !report.contains("in confidence"));
    }
}

/// The start tags of a page, in order, each as it stands there.
fn tags(html: &str) -> impl Iterator<Item = &str> {
    let tags = html.split('<').skip(1);
    tags.filter_map(|it| it.split('>').next())
        .filter(|it| !it.starts_with('/'))
}

#[rstest]
#[case::example(example())]
#[case::nobody(Portfolio::named("Empty"))]
#[case::one(crowd(1))]
#[case::two_hundred(crowd(200))]
fn it_can_be_read_aloud(#[case] portfolio: Portfolio) {
    let html = report(&portfolio, Lang::Fr, Form::Html);
    assert!(html.contains("<html lang=\"fr\">"));
    let levels: Vec<u8> = tags(&html)
        .filter_map(|it| it.strip_prefix('h')?.parse().ok())
        .collect();
    let later = levels.iter().skip(1);
    assert!(later.clone().all(|it| *it > 1), "one heading is above all");
    let steps = levels.windows(2).all(|it| it[1] <= it[0] + 1);
    assert!(
        levels[0] == 1 && steps,
        "headings skip no level: {levels:?}"
    );
    let tables = html.matches("<table>").count();
    let captions = html.split("<caption>").skip(1);
    assert!(captions.clone().all(|it| !it.starts_with('<')));
    assert_eq!(tables, captions.count());
    let bare = tags(&html).filter(|it| it.starts_with("th ") || *it == "th");
    assert!(bare.into_iter().all(|it| it.contains("scope=")));
    let pictures = tags(&html).filter(|it| it.starts_with("figure"));
    assert!(pictures.into_iter().all(|it| it.contains("aria-label=\"")));
}

#[test]
fn every_link_leads_to_a_part_of_it() {
    let html = report(&example(), Lang::En, Form::Html);
    let links = html.split("href=\"#").skip(1);
    let links: Vec<_> = links.filter_map(|it| it.split('"').next()).collect();
    assert!(links.len() > 20);
    for link in links {
        assert_eq!(html.matches(&format!("id=\"{link}\"")).count(), 1, "{link}");
    }
}

/// Nothing is fetched, whatever the names are.
#[test]
fn it_needs_nothing_and_runs_nothing() {
    let hostile = HOSTILE.into_iter().chain([
        "<script src=http://x></script>",
        "\"><img src=http://x onerror=alert(1)>",
        "</style></svg><iframe>",
        "url(http://x)",
    ]);
    for text in hostile {
        let html = report(&speaking(text), Lang::En, Form::Html);
        let cut = CUT.iter().find(|cut| html.contains(**cut));
        assert_eq!(cut, None, "not cleaned, only cut");
        let loads = [
            "script", "img", "iframe", "link", "object", "embed", "image", "use",
        ];
        let name = |tag: &str| tag.split([' ', '/']).next().unwrap_or_default().to_owned();
        let found = tags(&html)
            .map(name)
            .find(|it| loads.contains(&it.as_str()));
        assert_eq!(found, None, "{text:?}");
        let attribute = tags(&html).find(|it| it.contains(" src=") || it.contains(" style="));
        assert!(
            attribute.is_none_or(|it| it.contains("aria-label")),
            "{attribute:?}"
        );
    }
}

/// What was kept today is no review to compare with: then nobody would ever have moved on the day of a review.
#[test]
fn on_the_day_of_a_review_the_one_before_counts() {
    use crate::domain::edit::Edit;
    let before = report(&example(), Lang::En, Form::Markdown);
    let mut portfolio = example();
    let review = crate::domain::review::Review::of(&portfolio, crate::paper::tests::TODAY, None);
    portfolio.apply(Edit::AddReview(Box::new(review))).unwrap();
    assert_eq!(report(&portfolio, Lang::En, Form::Markdown), before);
}
