//! Every system call of a save, failing in turn.

use std::collections::HashMap;
use std::path::Path;
use std::process::{Command, Output};

use crate::child::{MARK, acknowledged, command};
use crate::{count, folder, others, runs, text, write};

/// The system calls by which a file is saved.
const CALLS: &str = "open,openat,creat,read,pread64,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,\
                     unlinkat,chmod,fchmod,fchmodat,chown,fchown,fchownat,lseek,stat,fstat,lstat,newfstatat,statx,ftruncate,close,\
                     mkdir,mkdirat,getdents64,readlink,readlinkat";
/// What becomes of them.
const FAULTS: [&str; 5] = [
    "error=ENOSPC",
    "error=EIO",
    "error=EINTR",
    "error=EACCES",
    "signal=KILL",
];

/// A child's only save, traced by strace with these options besides.
fn traced(file: &Path, log: &Path, options: &[String]) -> Option<Output> {
    let child = command("once", file);
    let mut strace = Command::new("strace");
    strace.args(["-f", "-qq", "-o"]).arg(log).args(options);
    strace.arg(child.get_program()).args(child.get_args());
    strace.envs(
        child
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    strace.output().ok()
}

/// The system calls of the save, each with how often the thread had done it by then. None where strace is not
/// there or may not trace.
fn calls() -> Option<Vec<(String, usize)>> {
    let (folder, file) = folder();
    let log = folder.path().join("state-log");
    let said = traced(
        &file,
        &log,
        &[format!("--trace=?{}", CALLS.replace(',', ",?"))],
    )?;
    acknowledged(&String::from_utf8_lossy(&said.stdout))?;
    let log = std::fs::read_to_string(log).expect("a log");
    let mut done = HashMap::<(&str, &str), usize>::new();
    let (mut calls, mut marks) = (Vec::new(), 0);
    for line in log.lines() {
        let Some((thread, rest)) = line.split_once(' ') else {
            continue;
        };
        let Some((call, arguments)) = rest.trim_start().split_once('(') else {
            continue;
        };
        let nth = done.entry((thread, call)).or_default();
        *nth += 1;
        if arguments.contains(MARK) {
            marks += 1;
        } else if marks == 1 {
            calls.push((call.to_owned(), *nth));
        }
    }
    assert_eq!(marks, 2, "the save has a beginning and an end");
    Some(calls)
}

/// What must hold after a save in which one call failed. Whether it was refused.
fn check(file: &Path, said: &Output, what: &str) -> bool {
    let found = count(file);
    let words = String::from_utf8_lossy(&said.stdout);
    assert!(found <= 1, "{what}");
    if acknowledged(&words).is_some() {
        assert_eq!(found, 1, "{what}: said to be saved");
    }
    let refused = words.contains("refused ");
    if refused {
        assert_eq!(found, 0, "{what}: said not to be saved");
        let left = others(file);
        assert!(
            left.iter().all(|name| name == "state-log"),
            "{what}: {left:?}"
        );
    }
    refused
}

#[test]
fn whichever_system_call_fails_the_file_is_old_or_new_and_the_report_is_true() {
    let Some(calls) = calls() else {
        eprintln!("skipped: strace is not there, or may not trace");
        return;
    };
    let all: Vec<_> = FAULTS
        .iter()
        .flat_map(|fault| calls.iter().map(move |call| (fault, call)))
        .collect();
    let sample = runs(60, all.len()).clamp(1, all.len());
    let (folder, file) = folder();
    let log = folder.path().join("state-log");
    let mut refused = 0;
    for run in 0..sample {
        let (fault, (call, nth)) = all[run * all.len() / sample];
        let inject = format!("--inject={call}:{fault}:when={nth}");
        let trace = format!("--trace={call}");
        let said = traced(&file, &log, &[trace, inject.clone()]).expect("strace is there");
        refused += usize::from(check(&file, &said, &inject));
        write(&file, &text(0));
        for stale in others(&file) {
            let _ = std::fs::remove_file(file.with_file_name(stale));
        }
    }
    assert!(
        refused > sample / 8,
        "only {refused} saves of {sample} failed"
    );
    let (all, calls) = (all.len(), calls.len());
    eprintln!("{sample} of {all} faults in {calls} system calls, {refused} saves refused");
}
