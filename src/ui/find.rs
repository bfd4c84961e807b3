//! What a search finds. Pure.

/// Whether a text holds every word that is looked for, each at the start of a word. So "26" finds Article 26 and not the year
/// 2026, "6.2" finds that clause and not A.6.2.8.
pub fn finds(wanted: &str, text: &str) -> bool {
    finds_lower(&lower_case(wanted), &lower_case(text))
}

/// The same where both are in lower case already: a long list is looked through on each keystroke.
pub(super) fn finds_lower(wanted: &str, text: &str) -> bool {
    let starts = |word: &str| {
        text.match_indices(word).any(|(at, _)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            !before.is_some_and(|c| c.is_alphanumeric() || c == '.')
        })
    };
    wanted.split_whitespace().all(starts)
}

/// The same in lower case. In the browser its own tables do it, which would be a good part of a program that has to be loaded.
pub(super) fn lower_case(text: &str) -> String {
    #[cfg(target_arch = "wasm32")]
    return js_sys::JsString::from(text).to_lower_case().into();
    #[cfg(not(target_arch = "wasm32"))]
    text.to_lowercase()
}
