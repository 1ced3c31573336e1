//! Text out of bytes, whichever program wrote them.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::SheetError;

/// The text: as its mark at the beginning says (UTF-8, UTF-16), else as UTF-8 where it is, else as Excel of old
/// wrote in western Europe (Windows-1252), which can be any bytes but those of no text at all.
///
/// # Errors
/// Where it is no text.
pub(super) fn text(bytes: &[u8]) -> Result<String, SheetError> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(bytes.get(mark..).unwrap_or_default());
        return Ok(text.into_owned());
    }
    if bytes.contains(&0) {
        return Err(SheetError::OtherForm);
    }
    let strict = UTF_8.decode_without_bom_handling_and_without_replacement(bytes);
    Ok(match strict {
        Some(text) => text.into_owned(),
        None => WINDOWS_1252
            .decode_without_bom_handling(bytes)
            .0
            .into_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::text;
    use rstest::rstest;

    #[rstest]
    #[case::utf_8("É €".as_bytes())]
    #[case::marked(b"\xEF\xBB\xBF\xC3\x89 \xE2\x82\xAC")]
    #[case::windows(b"\xC9 \x80")]
    #[case::utf_16(b"\xFF\xFE\xC9\0\x20\0\xAC\x20")]
    #[case::utf_16_turned(b"\xFE\xFF\0\xC9\0\x20\x20\xAC")]
    fn comes_out_of_every_encoding(#[case] bytes: &[u8]) {
        assert_eq!(text(bytes).unwrap(), "É €");
    }

    #[rstest]
    #[case::old_workbook(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0")]
    #[case::picture(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")]
    fn what_is_none_is_refused(#[case] bytes: &[u8]) {
        assert!(text(bytes).is_err());
    }
}
