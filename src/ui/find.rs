//! What a search finds. Pure.

/// Whether a text holds every word that is looked for, each at the start of a word. So "26" finds Article 26 and not the year
/// 2026, "6.2" finds that clause and not A.6.2.8.
pub fn finds(wanted: &str, text: &str) -> bool {
    let text = text.to_lowercase();
    let starts = |word: &str| {
        text.match_indices(word).any(|(at, _)| {
            let before = text.get(..at).and_then(|before| before.chars().next_back());
            !before.is_some_and(|c| c.is_alphanumeric() || c == '.')
        })
    };
    wanted.to_lowercase().split_whitespace().all(starts)
}
