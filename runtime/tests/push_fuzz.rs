//! Some thousands of bodies made at random; the program `body-fuzz` makes more.
#![allow(clippy::unwrap_used)]

mod body_fuzz;

use body_fuzz::{Checker, Maker, Outcome};

fn samples() -> Vec<Vec<u8>> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/data/vectors.json");
    let all: Vec<serde_json::Value> =
        serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let bodies = all.iter().filter(|vector| vector["kind"] == "push");
    bodies.map(|vector| vector["param_text"].as_str().unwrap().into()).collect()
}

#[test]
fn random_bodies_are_read_as_a_plain_parser_reads_them() {
    let (mut valid, mut mended, mut repaired, mut refused) = (0, 0, 0, 0);
    for seed in [1, 2, 3, 4] {
        let (mut maker, mut checker) = (Maker::new(seed, samples()), Checker::default());
        for number in 0..5_000 {
            let made = maker.next();
            let outcome = checker.check(&made).unwrap_or_else(|fault| {
                let body = String::from_utf8_lossy(&made.body);
                panic!("seed {seed}, body {number}: {fault}\n{body}")
            });
            match outcome {
                Outcome::Valid => valid += 1,
                Outcome::Mended => mended += 1,
                Outcome::Repaired => repaired += 1,
                Outcome::Refused(_) => refused += 1,
            }
            if !matches!(outcome, Outcome::Refused(_)) && made.expected.is_none() {
                maker.keep(made.body);
            }
        }
    }
    // Bodies that are all refused, or none, would show nothing.
    let counts = format!("{valid} valid, {mended} mended, {repaired} repaired, {refused} refused");
    assert!(mended > 100, "{counts}");
    for count in [valid, repaired, refused] {
        assert!(count > 1_000, "{counts}");
    }
}
