//! How much of a test is done.

/// How often something is done: a sample, or all of it where `KEYFOLIO_STRESS` asks for it.
pub(crate) fn runs(sample: usize, all: usize) -> usize {
    if std::env::var_os("KEYFOLIO_STRESS").is_some() {
        all
    } else {
        sample
    }
}
