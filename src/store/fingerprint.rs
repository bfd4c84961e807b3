//! The fingerprint of saved work: what a file says it was made from, so that anybody can check it.

use sha2::{Digest, Sha256};

/// SHA-256 of bytes, as 64 digits of base 16: what `sha256sum` says of a file of these bytes.
///
/// ```
/// use ai_act_checklist::store::fingerprint;
/// assert_eq!(fingerprint(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
/// ```
pub fn fingerprint(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| DIGITS.get(usize::from(half)).copied().map_or('0', char::from);
    Sha256::digest(bytes).iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
