//! "Did you mean …?"

/// What may be spent on looking for words that are near, in steps of comparing two characters.
/// After so much nobody reads suggestions, and all that is left is a run that does not end.
pub(crate) const BUDGET: usize = 10_000_000;

/// The candidate that was probably meant, if one is near enough.
pub(crate) fn closest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let mut budget = BUDGET;
    closest_within(word, candidates, &mut budget)
}

/// Like [`closest`], as long as the budget lasts; nothing when it does not.
pub(crate) fn closest_within<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    budget: &mut usize,
) -> Option<&'a str> {
    // A descriptor's words are short; comparing a whole paragraph would only cost time.
    if word.len() > 200 {
        return None;
    }
    let length = word.chars().count();
    let limit = (length / 3).max(1);
    let bag = Bag::of(word);
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        *budget = budget.checked_sub(length + candidate.len())?;
        let wanted = best.map_or(limit, |(distance, _)| distance);
        let distance = if same_but_for_case(word, candidate) {
            0
        } else if candidate.len() > 4 * (length + wanted) || bag.distance(candidate) > wanted {
            continue;
        } else {
            *budget = budget.checked_sub(length * candidate.len())?;
            strsim::osa_distance(word, candidate)
        };
        if distance <= wanted && best.is_none_or(|best| (distance, candidate) < best) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

fn same_but_for_case(word: &str, candidate: &str) -> bool {
    word.chars().flat_map(char::to_lowercase).eq(candidate.chars().flat_map(char::to_lowercase))
}

/// How often each character occurs, or each of those that share a place: what the numbers
/// differ by is the least that two words can differ by.
struct Bag([i32; 64]);

impl Bag {
    fn of(word: &str) -> Self {
        let mut counts = [0; 64];
        for c in word.chars() {
            counts[Self::place(c)] += 1;
        }
        Self(counts)
    }

    fn place(c: char) -> usize {
        (u32::from(c) % 64) as usize
    }

    fn distance(&self, other: &str) -> usize {
        let mut counts = self.0;
        for c in other.chars() {
            counts[Self::place(c)] -= 1;
        }
        let missing: i32 = counts.iter().filter(|count| **count > 0).sum();
        let extra: i32 = -counts.iter().filter(|count| **count < 0).sum::<i32>();
        missing.max(extra).unsigned_abs() as usize
    }
}

/// The help line that offers the closest candidate.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    closest(word, candidates).map(offer)
}

/// The help line that offers a word.
pub(crate) fn offer(word: &str) -> String {
    format!("did you mean `{word}`?")
}

/// Words in backticks, joined by commas.
pub fn list(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    words.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_found() {
        let words = ["string", "i32", "i64", "datetime"];
        assert_eq!(closest("strin", words), Some("string"));
        assert_eq!(closest("String", words), Some("string"));
        assert_eq!(closest("i65", words), Some("i64"));
        assert_eq!(closest("dattime", words), Some("datetime"));
        assert_eq!(closest("order", words), None);
        assert_eq!(closest("", words), None);
    }

    #[test]
    fn the_nearest_of_several_and_then_the_first_by_name() {
        assert_eq!(closest("OrderLisst", ["OrderLast", "OrderList", "Order"]), Some("OrderList"));
        assert_eq!(closest("ab", ["ac", "aa", "xb"]), Some("aa"));
        assert_eq!(closest("ab", ["xb", "ac", "aa"]), Some("aa"));
        assert_eq!(closest("订单号", ["订单", "订单号码"]), Some("订单"));
        // Letters in another order are as many, and yet not near.
        assert_eq!(closest("abcdef", ["fedcba"]), None);
    }

    #[test]
    fn nothing_without_a_budget() {
        assert_eq!(closest_within("strin", ["string"], &mut 5), None);
        let mut budget = 1000;
        assert_eq!(closest_within("strin", ["string"], &mut budget), Some("string"));
        assert!(budget < 1000);
    }
}
