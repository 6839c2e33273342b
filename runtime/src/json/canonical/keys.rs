//! Sorting keys that somebody else has chosen.

/// Sorts by the bytes of the keys; of equal ones, by the index. Says whether there are equal
/// ones.
///
/// Comparing whole keys would look at a long common beginning again and again. Here eight
/// bytes at a time are compared as one number, and only what is equal so far is looked at
/// further, so that every byte is read once.
pub(super) fn sort<'k>(indices: &mut [u32], key: impl Fn(u32) -> &'k [u8]) -> bool {
    if indices.len() <= FEW {
        indices.sort_unstable_by(|left, right| (key(*left), left).cmp(&(key(*right), right)));
        return indices.windows(2).any(|pair| key(pair[0]) == key(pair[1]));
    }
    let mut repeated = false;
    let mut chunks: Vec<(u64, u32)> = indices.iter().map(|index| (0, *index)).collect();
    // Runs of keys that are equal up to an offset; the whole is one at 0.
    let mut runs = vec![(0, chunks.len(), 0)];
    while let Some((start, end, offset)) = runs.pop() {
        let run = &mut chunks[start..end];
        for (chunk, index) in run.iter_mut() {
            *chunk = chunk_at(key(*index), offset);
        }
        run.sort_unstable();
        let mut from = 0;
        for equal in run.chunk_by(|left, right| left.0 == right.0) {
            if equal.len() > 1 && equal[0].0 & 0xFF == MORE {
                runs.push((start + from, start + from + equal.len(), offset + LENGTH));
            } else {
                repeated |= equal.len() > 1;
            }
            from += equal.len();
        }
    }
    for (index, (_, sorted)) in indices.iter_mut().zip(chunks) {
        *index = sorted;
    }
    repeated
}

/// So many are compared whole, which needs no memory and is bounded by how few they are.
const FEW: usize = 8;

/// How many bytes are compared at once. The last byte of the number says how many there
/// are, since a key that ends differs from one that goes on with zeros.
const LENGTH: usize = 7;
const MORE: u64 = LENGTH as u64 + 1;

fn chunk_at(key: &[u8], offset: usize) -> u64 {
    let rest = key.get(offset..).unwrap_or_default();
    let taken = rest.len().min(LENGTH);
    let mut bytes = [0; 8];
    bytes[..taken].copy_from_slice(&rest[..taken]);
    let count = if rest.len() > LENGTH { MORE } else { taken as u64 };
    u64::from_be_bytes(bytes) | count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_bytes() {
        let pieces = ["", "a", "\0", "aaaaaaa", "aaaaaab", "é", "😀", "\u{ffff}", "b"];
        let mut keys = Vec::new();
        for first in pieces {
            for second in pieces {
                keys.extend(pieces.map(|third| format!("{first}{second}{third}")));
            }
        }
        let mut indices: Vec<u32> = (0..keys.len() as u32).collect();
        assert!(sort(&mut indices, |index| keys[index as usize].as_bytes()));
        let sorted: Vec<_> = indices.iter().map(|index| (&keys[*index as usize], *index)).collect();
        let mut expected = sorted.clone();
        expected.sort();
        assert_eq!(sorted, expected);
    }

    #[test]
    fn equal_keys_are_found_among_few_and_among_many() {
        for count in [2, 3, FEW, FEW + 1, 100] {
            let beginning = "a".repeat(20);
            let mut keys: Vec<_> = (0..count).map(|index| format!("{beginning}{index}")).collect();
            let found = |keys: &[String]| {
                let mut indices: Vec<u32> = (0..keys.len() as u32).rev().collect();
                sort(&mut indices, |index| keys[index as usize].as_bytes())
            };
            assert!(!found(&keys), "{count}");
            keys[0] = keys[count - 1].clone();
            assert!(found(&keys), "{count}");
        }
    }
}
