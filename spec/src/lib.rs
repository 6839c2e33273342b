//! The API descriptors of the crate `doudian`, as data: what the local gateway answers
//! from, and what descriptors of other crates may refer to and extend.
//!
//! ```
//! let list = doudian_spec::file("doudian/order/order.list.yaml").unwrap();
//! assert!(list.contains("method: order.list"));
//! ```

/// The descriptors, one after the other.
const PACKED: &str = include_str!(concat!(env!("OUT_DIR"), "/packed.txt"));
/// Their names and lengths, in the same order.
const FILES: &[(&str, usize)] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The methods and types of the descriptors, a line each; see `doudian_codegen::Published`.
pub const INDEX: &str = include_str!("../index.txt");

/// Name (`doudian/order/order.list.yaml`) and text of every descriptor, by name.
pub fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut rest = PACKED;
    FILES.iter().map(move |(name, length)| {
        let (file, after) = rest.split_at(*length);
        rest = after;
        (*name, file)
    })
}

/// The text of a descriptor.
pub fn file(name: &str) -> Option<&'static str> {
    let at = FILES.iter().position(|(other, _)| *other == name)?;
    let start: usize = FILES.iter().take(at).map(|(_, length)| length).sum();
    PACKED.get(start..)?.get(..FILES.get(at)?.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_belongs_to_a_descriptor() {
        assert_eq!(FILES.iter().map(|(_, length)| length).sum::<usize>(), PACKED.len());
        assert_eq!(files().count(), FILES.len());
    }

    #[test]
    fn a_file_is_found_by_its_name() {
        for (name, text) in files() {
            assert_eq!(file(name), Some(text), "{name}");
        }
        assert_eq!(file("doudian/order/order.nothing.yaml"), None);
    }
}
