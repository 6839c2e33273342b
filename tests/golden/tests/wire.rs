//! What stands on the wire under the names and in the shapes of the obstacle course.

use doudian_golden_tests::{
    GoldenNamesCasesRequest, GoldenNamesKeywordsRequest, GoldenNamesPreludeResult,
    GoldenShapesRecursiveNode, GoldenShapesRecursiveThird, json,
};

#[test]
fn names_on_the_wire_stay_as_they_are_written() {
    let request = GoldenNamesKeywordsRequest::new("a", 1, ["m"]).r#fn(2).super_(3).crate_(4);
    let text = r#"{"async":"a","crate":4,"fn":2,"match":["m"],"self":1,"super":3}"#;
    assert_eq!(json::to_string(&request).unwrap(), text);

    let request = GoldenNamesCasesRequest::new().id(1).i_d(2).id_2(3).first(4).order(5).__(6);
    let text = r#"{"1st":4,"ID":1,"Id":3,"_":6,"iD":2,"订单":5}"#;
    assert_eq!(json::to_string(&request).unwrap(), text);
}

#[test]
fn a_code_that_is_called_like_an_item_is_a_constant() {
    assert_eq!(GoldenNamesPreludeResult::CODE_KNOWN.label(), Some("已知"));
    assert_eq!(GoldenNamesPreludeResult::KNOWN_.as_str(), "KNOWN");
    assert_eq!(GoldenNamesPreludeResult::LABEL.label(), Some("标签"));
    assert_eq!(GoldenNamesPreludeResult::KNOWN.len(), 9);
}

#[test]
fn what_holds_itself_in_text_is_read_and_written() {
    let node = || GoldenShapesRecursiveNode::new();
    let third = GoldenShapesRecursiveThird::new();
    let node = node().text(node().plain(node())).needed_text(node()).list_of_texts([node().into()]);
    let text = json::to_string(&node).unwrap();
    assert_eq!(text, r#"{"list_of_texts":["{}"],"needed_text":"{}","text":"{\"plain\":{}}"}"#);
    let (again, drift) = json::from_slice::<GoldenShapesRecursiveNode>(text.as_bytes()).unwrap();
    assert_eq!(json::to_string(&again).unwrap(), text);
    assert!(drift.is_empty(), "{drift:?}");
    assert_eq!(json::to_string(&third).unwrap(), "{}");
}
