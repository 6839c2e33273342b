//! What is known of Doudian without its descriptor is what its descriptor says.

use doudian_codegen::model::{DOUDIAN, DOUDIAN_HOST, Envelope, Platform};

use crate::spec;

#[test]
fn doudian_without_its_file_is_as_its_file_says() {
    let model = spec();
    let said = model.platform(DOUDIAN).unwrap();
    assert_eq!(said.host, DOUDIAN_HOST);
    let mut envelope = said.envelope.clone().unwrap();
    // What they mean is asked of the runtime, which has the file's.
    envelope.legacy.iter_mut().for_each(|legacy| legacy.errors.clear());
    assert_eq!(&envelope, Envelope::doudian());

    let known = Platform::doudian();
    assert_eq!(known.envelope(), Envelope::doudian());
    let facts = |it: &Platform| {
        let names = (it.name.clone(), it.title.clone(), it.class_prefix.clone());
        let tokens = (it.tokens.clone(), it.token_name.clone(), it.other_tokens.clone());
        (names, it.transport.clone(), tokens)
    };
    assert_eq!(facts(said), facts(&known));
}
