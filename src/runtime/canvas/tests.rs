use proptest::prelude::*;

use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};
use rstest::rstest;

use super::*;

/// What a terminal shows after the bytes of a buffer.
fn shown(buffer: &Buffer) -> vt100::Parser {
    let mut canvas = Canvas::new(Pen::default());
    let blank = Buffer::empty(buffer.area);
    let changes = blank.diff(buffer);
    canvas
        .draw(changes.into_iter())
        .expect("a pen takes everything");
    let bytes = committed(&canvas);
    let mut parser = terminal_of(buffer.area);
    parser.process(&bytes);
    parser
}

/// What a canvas was given to write.
fn committed(canvas: &Canvas) -> Vec<u8> {
    let mut bytes = Vec::new();
    canvas
        .pen
        .commit(&mut bytes)
        .expect("a list takes everything");
    bytes
}

fn terminal_of(area: Rect) -> vt100::Parser {
    let cells = |count: u16| count.try_into().expect("there is a screen");
    vt100::Parser::new(cells(area.height), cells(area.width), 0)
}

#[test]
fn a_terminal_shows_what_was_drawn() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 3));
    let red = Style::new()
        .fg(Color::Rgb(200, 10, 10))
        .bg(Color::Indexed(17));
    buffer.set_string(2, 0, "Helios 日本", red.add_modifier(Modifier::BOLD));
    buffer.set_string(0, 2, "plain", Style::new());
    buffer.set_string(6, 2, "green", Style::new().fg(Color::Green));
    buffer.set_string(
        11,
        2,
        "on blue",
        Style::new().fg(Color::Green).bg(Color::Blue),
    );
    buffer.set_string(18, 2, "!", Style::new());
    let parser = shown(&buffer);
    let screen = parser.screen();
    assert_eq!(screen.contents(), "  Helios 日本\n\nplain greenon blue!");
    let cell = screen.cell(0, 2).expect("it is on the screen");
    assert_eq!(cell.fgcolor(), vt100::Color::Rgb(200, 10, 10));
    assert_eq!(cell.bgcolor(), vt100::Color::Idx(17));
    assert!(cell.bold());
    let plain = screen.cell(2, 0).expect("it is on the screen");
    assert_eq!(plain.fgcolor(), vt100::Color::Default);
    assert!(!plain.bold(), "a look ends where the next begins");
    let blue = screen.cell(2, 12).expect("it is on the screen");
    assert_eq!(
        (blue.fgcolor(), blue.bgcolor()),
        (vt100::Color::Idx(2), vt100::Color::Idx(4))
    );
    let last = screen.cell(2, 18).expect("it is on the screen");
    assert_eq!(
        (last.fgcolor(), last.bgcolor()),
        (vt100::Color::Default, vt100::Color::Default)
    );
}

/// Text in one of a few looks, a line each.
fn frame() -> impl Strategy<Value = Buffer> {
    let letter = prop::sample::select(vec!["a", "b", " ", "  ", "é", "日", "━", "■"]);
    let text = prop::collection::vec(letter, 1..5).prop_map(|letters| letters.concat());
    let colour = || prop::sample::select(vec![Color::Reset, Color::Red, Color::Rgb(1, 2, 3)]);
    let weights = [
        Modifier::empty(),
        Modifier::BOLD,
        Modifier::DIM,
        Modifier::ITALIC,
        Modifier::UNDERLINED,
        Modifier::REVERSED,
        Modifier::BOLD.union(Modifier::REVERSED),
    ];
    let weight = prop::sample::select(weights.to_vec());
    let style = (colour(), colour(), weight);
    let style = style.prop_map(|(fg, bg, weight)| Style::new().fg(fg).bg(bg).add_modifier(weight));
    let pieces = prop::collection::vec((text, style), 4);
    prop::collection::vec(pieces, 3).prop_map(|lines| {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 24, 3));
        for (y, pieces) in (0..).zip(lines) {
            let mut x = 0;
            for (text, style) in pieces {
                (x, _) = buffer.set_stringn(x, y, text, usize::from(24 - x), style);
            }
        }
        buffer
    })
}

/// What is seen of a screen: letters, and of each cell what can be told apart by looking at it.
fn seen(parser: &vt100::Parser) -> Vec<String> {
    let cells = (0..3).flat_map(|y| (0..24).map(move |x| (y, x)));
    let cells = cells.filter_map(|(y, x)| parser.screen().cell(y, x));
    cells
        .filter(|cell| !cell.is_wide_continuation())
        .map(|cell| {
            let blank = cell.contents().trim().is_empty();
            let always = (cell.bgcolor(), cell.underline(), cell.inverse());
            let letter = (cell.fgcolor(), cell.bold(), cell.dim(), cell.italic());
            let turned = cell.inverse() || cell.underline();
            let letter = Some(letter).filter(|_| !blank || turned);
            format!("{:?} {always:?} {letter:?}", cell.contents().trim())
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]
    #[test]
    fn a_frame_after_another_is_seen_as_if_it_were_the_first(before in frame(), after in frame()) {
        let mut canvas = Canvas::new(Pen::default());
        let mut terminal = terminal_of(after.area);
        let blank = Buffer::empty(after.area);
        for (old, new) in [(&blank, &before), (&before, &after)] {
            canvas.update(old, new).expect("a pen takes everything");
            terminal.process(&committed(&canvas));
        }
        prop_assert_eq!(seen(&terminal), seen(&shown(&after)));
    }
}

/// What is told where one line of letters becomes another, in the same look all along.
fn told(before: &str, after: &str) -> String {
    let [before, after] = [before, after].map(|text| Buffer::with_lines([text]));
    let mut canvas = Canvas::new(Pen::default());
    canvas
        .update(&before, &after)
        .expect("a pen takes everything");
    let bytes = String::from_utf8(committed(&canvas)).expect("letters are letters");
    let frame = bytes.strip_prefix("\x1b[?2026h\x1b[0m");
    let frame = frame.and_then(|frame| frame.strip_suffix("\x1b[?2026l"));
    frame.expect("a frame").replace('\x1b', "^")
}

#[rstest]
#[case::nothing_between("abcd", "xycd", "^[1;1Hxy")]
#[case::a_letter_between("abc", "xby", "^[1;1Hxby")]
#[case::three_between("abcde", "xbcdy", "^[1;1Hxbcdy")]
#[case::four_between("abcdef", "xbcdey", "^[1;1Hx^[4Cy")]
#[case::no_letter_of_one_byte("aéc", "xéy", "^[1;1Hx^[Cy")]
#[case::a_wide_letter("a日c", "x日y", "^[1;1Hx^[2Cy")]
#[case::after_a_wide_letter("abcdef", "日cdey", "^[1;1H日^[1;6Hy")]
fn the_shorter_way_is_taken(#[case] before: &str, #[case] after: &str, #[case] frame: &str) {
    assert_eq!(told(before, after), frame);
}

#[test]
fn a_gap_in_another_look_is_stepped_over() {
    let mut before = Buffer::with_lines(["a b c"]);
    before.set_style(Rect::new(2, 0, 1, 1), Style::new().fg(Color::Red));
    let mut after = before.clone();
    after.set_string(0, 0, "x", Style::new());
    after.set_string(4, 0, "y", Style::new());
    let mut canvas = Canvas::new(Pen::default());
    canvas
        .update(&before, &after)
        .expect("a pen takes everything");
    assert!(committed(&canvas).ends_with(b"\x1b[1;1Hx\x1b[3Cy\x1b[?2026l"));
}

#[test]
fn all_of_a_look_is_said_in_one_sequence() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 1, 1));
    let style = Style::new().fg(Color::Rgb(1, 2, 3)).bg(Color::Indexed(4));
    let weights = Modifier::BOLD | Modifier::UNDERLINED;
    buffer.set_string(0, 0, "a", style.add_modifier(weights));
    let mut canvas = Canvas::new(Pen::default());
    canvas
        .update(&Buffer::empty(buffer.area), &buffer)
        .expect("a pen takes everything");
    let look = "\x1b[1;4;38;2;1;2;3;48;5;4ma";
    let bytes = String::from_utf8(committed(&canvas)).expect("letters are letters");
    assert!(bytes.contains(look), "{bytes:?}");
}

#[test]
fn one_look_is_said_once() {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 30, 1));
    buffer.set_string(
        0,
        0,
        "thirty letters that look alike",
        Style::new().fg(Color::Cyan),
    );
    let mut canvas = Canvas::new(Pen::default());
    let blank = Buffer::empty(buffer.area);
    canvas
        .draw(blank.diff(&buffer).into_iter())
        .expect("a pen takes everything");
    let bytes = committed(&canvas);
    assert!(bytes.len() < 80, "{}", bytes.len());
}
