//! The ways in which documents write the same things. Each document lies beside what is read of
//! it; `UPDATE_GOLDEN=1` writes that anew.

use std::path::Path;

use doudian_import::Format;

use crate::support::{lines, model, read_as};

fn check(platform: &str, file: &str) {
    let model = model(platform);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/table/documents");
    let text = std::fs::read(folder.join(file)).unwrap();
    let found = lines(&read_as(Format::Table, text, model.platform(platform)));
    let golden = folder.join(format!("{file}.read"));
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&golden, &found).unwrap();
    }
    let known = std::fs::read_to_string(&golden).unwrap_or_default();
    assert!(found == known, "{file} is read otherwise than {file}.read has it:\n{found}");
}

#[test]
fn markdown_with_named_structures_indents_and_codes() {
    check("douyin_open", "orders.md");
}

#[test]
fn tabs_as_copied_from_a_browser() {
    check("douyin_open", "tabs.txt");
}

#[test]
fn a_line_for_each_cell() {
    check("douyin_open", "stacked.txt");
}

#[test]
fn a_page_with_merged_cells() {
    check("douyin_open", "coupon.html");
}

#[test]
fn a_page_with_a_column_for_each_level() {
    check("weixin_shop", "levels.html");
}

#[test]
fn a_client_side_call_of_another_host() {
    check("mini_program", "call.md");
}

#[test]
fn tables_that_are_not_whole() {
    check("douyin_open", "half.md");
}

#[test]
fn the_shape_of_texts_and_numbers_follows_from_the_words() {
    check("douyin_open", "words.md");
}

#[test]
fn a_name_in_the_heading_and_structures_that_hold_themselves() {
    check("weixin_shop", "ship.md");
}

#[test]
fn facts_and_sections_on_lines_of_their_own() {
    check("douyin_open", "video.txt");
}

#[test]
fn a_page_with_lists_and_a_table_in_a_cell() {
    check("weixin_shop", "service.html");
}

#[test]
fn facts_in_lists_below_what_they_are_called() {
    check("weixin_shop", "showdoc.md");
}

#[test]
fn headings_with_addresses_and_lists_without_rows() {
    check("weixin_shop", "english.md");
}
