//! A page as one HTML file: nothing is loaded, it has its style and its pictures in it, it prints on A4, and it
//! can be read aloud.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{Block, Chart, Fact, Page, Section, Table};
use crate::i18n::Lang;

/// How pages look.
const STYLE: &str = include_str!("../../../assets/paper.css");
/// Nothing may be loaded, even if a text of the portfolio asked for it and were not escaped.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

impl Page {
    /// As HTML. What came from the file cannot be taken for anything but text.
    pub(in crate::paper) fn html(&self, lang: Lang) -> String {
        let page = html! {
            (DOCTYPE)
            html lang=(lang.id()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.title) }
                    style { (PreEscaped(STYLE)) }
                }
                body class=[self.one_sheet.then_some("one-sheet")] {
                    @if let Some(for_whom) = &self.for_whom { p class="for-whom" { (for_whom) } }
                    header {
                        h1 { (self.title) }
                        p { (self.subtitle) }
                    }
                    @if self.contents { (contents(self.told())) }
                    main { @for (at, part) in self.told().enumerate() { (section(at, part)) } }
                }
            }
        };
        page.into_string()
    }
}

/// The headings of a long page, to be jumped to.
fn contents<'a>(parts: impl Iterator<Item = &'a Section>) -> Markup {
    let outer = parts.enumerate().filter(|(_, part)| !part.inner);
    html! {
        nav { ul {
            @for (at, part) in outer { li { a href={ "#part-" (at) } { (part.heading) } } }
        } }
    }
}

fn section(at: usize, section: &Section) -> Markup {
    html! {
        section id={ "part-" (at) } class=[section.inner.then_some("inner")] {
            @if section.inner { h3 { (section.title()) } } @else { h2 { (section.title()) } }
            @for it in section.blocks.iter().filter(|it| it.tells()) { (block(it)) }
        }
    }
}

fn block(block: &Block) -> Markup {
    match block {
        Block::Words(words) => html! { p { (words) } },
        Block::List(items) => html! { ul { @for item in items { li { (item) } } } },
        Block::Facts(facts) => html! {
            dl class="facts" { @for it in facts { (fact(it)) } }
        },
        Block::Table(it) => html! { div class="wide" { (table(it)) } },
        Block::Picture(picture) => html! {
            figure role="img" aria-label=(picture.told) { (picture.svg) }
        },
        Block::Charts(charts) => html! {
            div class="charts" { @for it in charts { (chart(it)) } }
        },
    }
}

fn chart(chart: &Chart) -> Markup {
    html! {
        figure {
            figcaption { small { (chart.group) } strong { (chart.title) } span { (chart.facts) } }
            @if let Some(picture) = &chart.picture {
                div role="img" aria-label=(picture.told) { (picture.svg) }
            }
        }
    }
}

fn fact(fact: &Fact) -> Markup {
    html! {
        div {
            dt { (fact.name) }
            dd { (fact.value) }
            @if !fact.note.is_empty() { dd class="note" { (fact.note) } }
        }
    }
}

fn table(table: &Table) -> Markup {
    let class = |at: usize| {
        let column = table.head.get(at);
        column.is_some_and(|it| it.figures).then_some("figures")
    };
    html! {
        table {
            caption { (table.caption) }
            thead { tr {
                @for (at, column) in table.head.iter().enumerate() {
                    th scope="col" class=[class(at)] { (column.name) }
                }
            } }
            tbody { @for row in &table.rows { tr {
                @for (at, cell) in row.iter().enumerate() {
                    @if at == 0 { th scope="row" { (cell) } } @else { td class=[class(at)] { (cell) } }
                }
            } } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_from_the_file_is_text() {
        let page = Page {
            title: "<script>alert('&')</script>".to_owned(),
            ..Page::default()
        };
        let html = page.html(Lang::En);
        assert!(!html.contains("<script"), "{html}");
        assert!(html.contains("<h1>&lt;script&gt;"), "{html}");
    }
}
