//! What people, programs and enemies put into texts.

/// Each as it is once it is read. Where something must be seen to be replaced, letters stand around it that
/// stand nowhere else: see [`CUT`].
pub(crate) const HOSTILE: [&str; 30] = [
    // Sequences that colour, move, clear, name the window, reach for the clipboard, link, draw, answer.
    "Ae\u{1b}[31mBe\u{1b}]0;owned\u{7}C",
    "qa\u{1b}[2Jqz",
    "qb\u{1b}[5;5Hqy",
    "qc\u{1b}]52;c;aGk=\u{7}qx",
    "qd\u{1b}]8;;http://x\u{1b}\\qw",
    "qe\u{1b}Pq#0\u{1b}\\qv",
    "qf\u{1b}cqu\u{1b}[6n",
    // Control characters one by one, of eight bits too.
    "qg\u{9b}31mqt",
    "qh\u{0}qs\u{8}\u{8}\u{7f}",
    "qi\tqr",
    "qj\r\nqp",
    "qk\rqo",
    "ql\nqn",
    "qm\u{85}qq",
    "\u{b}\u{c}\u{e}\u{f}",
    // What turns or hides the text around it.
    "za\u{202e}zz\u{202c}",
    "zb\u{2067}zy\u{2069}",
    "zc\u{200e}\u{200f}\u{61c}zx",
    "zd\u{200b}zw\u{2060}\u{feff}",
    "ze\u{ad}zv",
    "zf\u{2028}zu\u{2029}",
    "zg\u{e0001}\u{e0041}zt",
    "zh\u{115f}\u{3164}zs",
    // Characters of other widths than one.
    "日本語の会社",
    "👨\u{200d}👩\u{200d}👧\u{200d}👦 🇫🇷 ✔\u{fe0f} 👍🏽",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "\u{301}starts with a mark",
    "שלום مرحبا",
    // Long, narrow and wide.
    "Very long and longer and longer still, so that no column has room for it and no line either, whatever is left out beside it, and that goes on",
    "漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢漢",
];

/// What would be left of some of them if what is hidden in them were only dropped, as terminals and libraries do.
pub(crate) const CUT: [&str; 21] = [
    "Ae[31m", "qa[2J", "qb[5;5H", "qc]52", "qd]8", "qePq", "qfcqu", "qg31m", "qhqs", "qiqr",
    "qjqp", "qkqo", "qlqn", "qmqq", "zazz", "zbzy", "zczx", "zdzw", "zezv", "zfzu", "zgzt",
];

/// Characters that a terminal acts on, or that show nothing. Said here once more, and not as the program says it.
pub(crate) fn is_dangerous(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{3164}' | '\u{180e}' | '\u{200b}'
            | '\u{200e}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
            | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}
