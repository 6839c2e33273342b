//! "Did you mean …?"

/// Longer texts are no slip of a name.
const MAX_LENGTH: usize = 200;

/// The candidate whose name was probably meant, if one is near enough.
pub(crate) fn near<T>(
    written: &str,
    candidates: impl Iterator<Item = T>,
    name: impl Fn(&T) -> String,
) -> Option<T> {
    if written.len() > MAX_LENGTH {
        return None;
    }
    let most = (written.chars().count() / 4).max(2);
    let distances = candidates.filter_map(|candidate| {
        let name = name(&candidate);
        // What differs in length by more cannot be nearer.
        let is_likely = name.len().abs_diff(written.len()) <= 4 * most;
        let distance = is_likely.then(|| strsim::osa_distance(written, &name))?;
        (distance <= most).then_some((distance, candidate))
    });
    distances.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
}
