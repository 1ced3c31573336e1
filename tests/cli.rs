//! The command line as its callers meet it: what it prints where, and with which exit code.

mod cli {
    mod call;
    mod check;
    mod files;
    mod help;
    mod show;
}
