//! What the runtime knows of refusals by itself is what the platform's descriptor says.

use doudian::DOUDIAN;
use doudian_runtime::api::{Action, ErrorRow, built_in_errors};

#[test]
fn every_built_in_row_agrees_with_the_descriptor() {
    let mut exact = 0;
    for row in built_in_errors() {
        let same_code: Vec<_> =
            DOUDIAN.errors.iter().filter(|known| known.code == row.code).collect();
        assert!(!same_code.is_empty(), "{row:?}: the descriptor does not have the code");
        if let Some(known) = same_code.iter().find(|known| known.sub_code == row.sub_code) {
            assert_eq!(row, *known);
            exact += 1;
            continue;
        }
        // A row for the code alone, where the descriptor has only rows with sub codes.
        assert_eq!(row.sub_code, "", "{row:?}: the descriptor does not have the sub code");
        let advice = |row: &ErrorRow| (row.retry, row.action);
        let shared = same_code.iter().any(|known| advice(known) == advice(row));
        let undecided = row.action == Action::Unknown
            && same_code.iter().any(|known| advice(known) != advice(same_code[0]));
        assert!(shared || undecided, "{row:?}: none of the code's rows says so: {same_code:?}");
    }
    assert!(exact >= 25, "only {exact} rows were compared");
}

#[test]
fn no_row_is_there_twice() {
    let rows = built_in_errors();
    for (index, row) in rows.iter().enumerate() {
        let same = |other: &&ErrorRow| (other.code, other.sub_code) == (row.code, row.sub_code);
        assert!(rows[index + 1..].iter().find(same).is_none(), "{row:?}");
    }
}
