//! "Did you mean …?"

/// The candidate that was probably meant, if one is near enough.
pub(crate) fn closest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let length = word.chars().count();
    let limit = (length / 3).max(1);
    let lower = word.to_lowercase();
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= limit)
        .map(|candidate| {
            let distance = if candidate.to_lowercase() == lower {
                0
            } else {
                strsim::damerau_levenshtein(word, candidate)
            };
            (distance, candidate)
        })
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// The help line that offers the closest candidate.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    // A descriptor's words are short; comparing a whole paragraph would only cost time.
    if word.len() > 200 {
        return None;
    }
    closest(word, candidates).map(|found| format!("did you mean `{found}`?"))
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
}
