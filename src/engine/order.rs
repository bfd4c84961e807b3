//! Sorting of short lists, and maps that are made without.

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

/// The members of a map or set, put in one by one.
///
/// `collect` sorts what goes into the ordered ones of the standard library, and brings a sort for each type of member.
///
/// ```
/// use std::collections::BTreeMap;
/// let map: BTreeMap<_, _> = ai_act_checklist::engine::gathered([(2, "two"), (1, "one")]);
/// assert_eq!(map.into_iter().next(), Some((1, "one")));
/// ```
pub fn gathered<M: Default + Extend<T>, T>(members: impl IntoIterator<Item = T>) -> M {
    let mut all = M::default();
    all.extend(members);
    all
}
