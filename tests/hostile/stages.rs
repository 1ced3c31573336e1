//! What others may tell the program, as hostile as the file.

use jiff::civil::DateTime;
use keyfolio::app::Msg;
use keyfolio::app::access::{Access, Holder};
use keyfolio::app::copies::SyncCopy;
use keyfolio::app::file_page::{Copy, FileFacts};
use keyfolio::app::notice::Remark;
use keyfolio::app::order::{Filling, Form, Order};
use keyfolio::app::unsaved::Unsaved;
use keyfolio::exchange::import::Remembered;
use keyfolio::i18n::{Change, Clash, Failure};

use keyfolio::sheets::{Cell, Row, Table};
use keyfolio::store::read::read;

use crate::strings::HOSTILE;

const NOON: DateTime = DateTime::constant(2026, 11, 20, 12, 0, 0, 0);

/// A path with the hostile text of a number in it.
fn path(number: usize) -> String {
    format!("/home/{}/p.yaml", HOSTILE[number % HOSTILE.len()])
}

fn all() -> impl Iterator<Item = String> {
    HOSTILE.iter().map(|text| (*text).to_owned())
}

fn clashes() -> Vec<Clash> {
    let clash = |text: String| Clash {
        account: None,
        place: text.as_str().into(),
        before: Some(text.as_str().into()),
        ours: Some(text.as_str().into()),
        theirs: Some(text.as_str().into()),
    };
    all().map(clash).collect()
}

fn changes() -> Vec<Change> {
    let change = |text: String| Change {
        account: Some(text.clone()),
        place: text.as_str().into(),
        before: Some(text.as_str().into()),
        after: Some(text.as_str().into()),
    };
    all().map(change).collect()
}

fn failed(why: Failure) -> Msg {
    Msg::SaveFailed { generation: 1, why }
}

fn copies() -> Vec<Copy> {
    let copy = |(number, text): (usize, String)| Copy {
        path: path(number),
        taken: NOON,
        size: 1_000,
        changes: Some(if number % 2 == 0 {
            Ok(changes())
        } else {
            Err(Failure::NotRead {
                file: path(number),
                why: text.into(),
            })
        }),
    };
    all().enumerate().map(copy).collect()
}

/// What a stage is made of.
pub(crate) enum Step {
    /// Keys, named as in the keymap.
    Keys(&'static str),
    /// Something that the program is told.
    Tell(Msg),
}

use Step::{Keys, Tell};

/// What the walk does not come by: by name, how to get there.
pub(crate) fn stages() -> Vec<(&'static str, Vec<Step>)> {
    let asked = about_saving().into_iter().chain(about_others());
    let asked = asked.chain(about_documents()).chain(about_tables());
    asked.chain(said()).chain(typed()).collect()
}

/// What is asked before something is saved, or may not be.
fn about_saving() -> Vec<(&'static str, Vec<Step>)> {
    let file = || path(1);
    let (names, why) = (2, HOSTILE[0].to_owned().into());
    let full = Failure::DiskFull { file: file(), why };
    let torn = Failure::NotJournaled(Box::new(HOSTILE[14].into()));
    let conflict = || Failure::Conflict {
        file: file(),
        clashes: clashes(),
    };
    let merge = Failure::Unmerged {
        file: file(),
        clashes: clashes(),
    };
    let unsaved = || {
        Tell(Msg::Unsaved(Unsaved {
            since: NOON,
            accounts: all().collect(),
            besides: true,
        }))
    };
    let recovered = Msg::Recovered {
        generation: 0,
        recovered: Err(conflict()),
    };
    vec![
        (
            "a full disk at the end",
            vec![
                Keys("a q"),
                Tell(Msg::Journaled(Err(torn))),
                Tell(failed(full)),
                Keys("down enter"),
            ],
        ),
        (
            "several names",
            vec![Tell(failed(Failure::SeveralNames {
                file: file(),
                names,
            }))],
        ),
        (
            "a conflict",
            vec![Tell(failed(conflict())), Keys("down right enter")],
        ),
        (
            "a merge of git",
            vec![Tell(failed(merge)), Keys("right up")],
        ),
        ("what was not saved", vec![unsaved(), Keys("down")]),
        (
            "what was not saved, changed since",
            vec![unsaved(), Keys("enter"), Tell(recovered)],
        ),
    ]
}

/// What is shown and asked before a document is written.
fn about_documents() -> Vec<(&'static str, Vec<Step>)> {
    let order = Order::Report;
    let text = all().collect::<Vec<_>>().join("\n");
    let filling = Filling {
        order: order.clone(),
        form: Form::Html,
        path: path(3),
        over: false,
    };
    let there = Msg::Filled(filling.clone(), Err(Failure::Exists(path(3))));
    let written = Msg::Filled(filling, Ok(path(4)));
    vec![
        (
            "a document to be read",
            vec![Tell(Msg::Read(order, Some(text))), Keys("down enter")],
        ),
        (
            "a file to be replaced",
            vec![Tell(there), Keys("down enter"), Tell(written)],
        ),
    ]
}

/// A table whose name, headings and cells are all hostile.
fn about_tables() -> Vec<(&'static str, Vec<Step>)> {
    let row = |(at, cells): (usize, Vec<Cell>)| Row {
        number: at + 1,
        cells,
    };
    let table = |name: String, rows: Vec<Vec<Cell>>| Table {
        name,
        rows: rows.into_iter().enumerate().map(row).collect(),
        ..Table::default()
    };
    let wide = || all().map(Cell::text).collect::<Vec<_>>();
    let tables = all().map(|name| table(name, vec![wide(), wide(), wide()]));
    let tables: Vec<_> = tables.collect();
    let heading = ["name", "sector"].map(Cell::text).to_vec();
    let twice = |text: String| vec![Cell::text(text.clone()), Cell::text(text)];
    let rows = std::iter::once(heading).chain(all().map(twice));
    let named = vec![table(String::new(), rows.collect())];
    let read = |tables| Tell(Msg::Tables(Ok((tables, Remembered::default()))));
    vec![
        (
            "hostile headings",
            vec![read(tables), Keys("ctrl-end enter down enter")],
        ),
        (
            "hostile names",
            vec![read(named), Keys("down ctrl-end enter")],
        ),
    ]
}

/// Why a file cannot be read whose accounts are all of a status that there is not.
fn unreadable() -> Failure {
    let account = |(number, text): (usize, String)| {
        let status = serde_json::to_string(&text).expect("a text");
        format!("  - {{id: a{number}, name: A, status: {status}}}\n")
    };
    let accounts: String = all().enumerate().map(account).collect();
    let file = format!("format: 1\nportfolio: {{name: P}}\naccounts:\n{accounts}");
    read(&file).expect_err("wrong words").into()
}

/// What the editor, sync tools and other windows bring along.
fn about_others() -> Vec<(&'static str, Vec<Step>)> {
    let copy = |name| SyncCopy {
        name,
        accounts: all().collect(),
        besides: false,
        undecided: 1,
        brought_in: false,
        put_away: false,
    };
    let copies_found = || Tell(Msg::Copies(all().map(copy).collect()));
    let brought = Msg::BroughtIn {
        copy: 0,
        generation: 0,
        brought: Err(Failure::Conflict {
            file: path(3),
            clashes: clashes(),
        }),
    };
    let holder = Holder {
        host: HOSTILE[1].to_owned(),
        pid: 1,
        since: NOON,
    };
    let facts = FileFacts {
        path: path(0),
        size: Some(1),
        written: Some(NOON),
        write_protected: true,
        copies_folder: Some(path(2)),
        copies: copies(),
    };
    vec![
        (
            "an edited file that cannot be read",
            vec![
                Keys("E"),
                Tell(Msg::Reread(Err(unreadable()))),
                Keys("down"),
            ],
        ),
        ("copies", vec![copies_found(), Keys("g y down")]),
        (
            "a copy, changed too",
            vec![copies_found(), Keys("g y enter"), Tell(brought)],
        ),
        (
            "another window",
            vec![
                Tell(Msg::Access(Access::Following(Some(holder)))),
                Keys("g f"),
            ],
        ),
        (
            "the file and its copies",
            vec![
                Keys("g f"),
                Tell(Msg::Surveyed(facts)),
                Keys("down down enter down enter"),
            ],
        ),
    ]
}

/// What is said, and read again among the messages.
fn said() -> Vec<(&'static str, Vec<Step>)> {
    let text = || HOSTILE[0].to_owned();
    let ended = Failure::EditorEnded {
        editor: text(),
        code: Some(1),
    };
    let remark = Remark::CommentsLost {
        copy: Some(path(4)),
    };
    let saved = Msg::Saved {
        generation: 0,
        at: NOON.time(),
        notice: Some(remark),
    };
    let said = vec![
        Msg::Access(Access::Unguarded(text().into())),
        Msg::Failed(text().into()),
        saved,
        Msg::Moved(path(5)),
        Msg::Failed(Failure::Torn(path(6))),
        Msg::Failed(ended),
        Msg::PutAway(Ok(Some(path(7)))),
        Msg::CopyPutAway {
            copy: 0,
            kept: Ok(path(8)),
        },
        Msg::Reread(Err(Failure::NotRead {
            file: path(9),
            why: text().into(),
        })),
    ];
    let said = said.into_iter().map(Tell);
    vec![(
        "what is said",
        said.chain([Keys("g l down enter")]).collect(),
    )]
}

/// What is typed, pasted and offered.
fn typed() -> Vec<(&'static str, Vec<Step>)> {
    let table: Vec<String> = all().map(|text| format!("{text}\t5\t{text}\n")).collect();
    vec![
        (
            "a name",
            vec![Keys("n"), Tell(Msg::Paste(HOSTILE.concat()))],
        ),
        ("another file", vec![Keys(": e l s e w h e r e enter")]),
        (
            "an indicator",
            vec![
                Keys("g s n pagedown pagedown pagedown enter"),
                Tell(Msg::Paste(HOSTILE[0].to_owned())),
            ],
        ),
        (
            "readings",
            vec![
                Keys("g s"),
                Tell(Msg::Paste(table.concat())),
                Keys("down m"),
            ],
        ),
        (
            "a note of a call",
            vec![Keys("c space"), Tell(Msg::Paste(HOSTILE.concat()))],
        ),
        ("another keyboard", vec![Keys("tab tab down é")]),
        (
            "one of several that are to be done",
            vec![Keys("g r a x esc down x esc down x esc down x")],
        ),
    ]
}
