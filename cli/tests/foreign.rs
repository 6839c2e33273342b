//! Two crates know which characters cannot be seen: the generator refuses them in descriptors,
//! and the runtime escapes them in what it shows. The runtime escapes more, what joins letters
//! and emoji among it: descriptors need that, and whoever reads a log does not.

use doudian_codegen::{SourceFile, compile};
use doudian_runtime::foreign::foreign;

const PLATFORM: &str = "\
platform: doudian
spec_version: 1
title: 抖店开放平台
class_prefix: Doudian
host: https://openapi-fxg.jinritemai.com
";

fn is_refused(character: char) -> bool {
    let text = format!("method: vip.a\ntitle: \"甲\\U{:08X}乙\"\n", u32::from(character));
    let sources = [SourceFile::new("platform.yaml", PLATFORM), SourceFile::new("a.yaml", text)];
    compile(&sources).is_err()
}

#[test]
fn what_is_refused_in_descriptors_is_escaped_where_it_is_shown() {
    let mut refused = 0;
    // Without ideographs and syllables, of which there are tens of thousands.
    let planes = ['\0'..='\u{33ff}', '\u{a000}'..='\u{abff}', '\u{d7a4}'..='\u{ffff}'];
    let planes = planes.into_iter().flatten().chain('\u{e0000}'..='\u{e01ff}');
    for character in planes.filter(|character| is_refused(*character)) {
        refused += 1;
        let shown = foreign(&character.to_string()).to_string();
        assert_ne!(shown, character.to_string(), "U+{:04X}", u32::from(character));
    }
    assert!(refused > 40, "only {refused} characters are refused");
}
