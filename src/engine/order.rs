//! Sorting of short lists.

/// Sort by a key, keeping equal elements in their order: an insertion sort.
///
/// The standard library's sorts are made for long lists and cost several kilobytes of WebAssembly for each type that is
/// sorted; the lists here have a few dozen elements.
///
/// ```
/// let mut list = vec!["ccc", "a", "bb", "d"];
/// ai_act_checklist::engine::order_by(&mut list, |text| text.len());
/// assert_eq!(list, ["a", "d", "bb", "ccc"]);
/// ```
pub fn order_by<T, K: PartialOrd>(list: &mut [T], key: impl Fn(&T) -> K) {
    for sorted in 1..list.len() {
        let mut at = sorted;
        while let Some([before, this]) = list.get(at.wrapping_sub(1)..=at)
            && key(before) > key(this)
        {
            list.swap(at - 1, at);
            at -= 1;
        }
    }
}
