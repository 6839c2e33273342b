//! Sorting keys that somebody else has chosen.

/// Sorts by the bytes of the keys; of equal ones, by the index.
///
/// Comparing whole keys would look at a long common beginning again and again. Here eight
/// bytes at a time are compared as one number, and only what is equal so far is looked at
/// further, so that every byte is read once.
pub(super) fn sort<'k>(indices: &mut [u32], key: impl Fn(u32) -> &'k [u8]) {
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
            }
            from += equal.len();
        }
    }
    for (index, (_, sorted)) in indices.iter_mut().zip(chunks) {
        *index = sorted;
    }
}

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
        sort(&mut indices, |index| keys[index as usize].as_bytes());
        let sorted: Vec<_> = indices.iter().map(|index| (&keys[*index as usize], *index)).collect();
        let mut expected = sorted.clone();
        expected.sort();
        assert_eq!(sorted, expected);
    }
}
