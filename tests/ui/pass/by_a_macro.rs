//! A definition that another macro writes.
#![deny(warnings)]

macro_rules! request {
    ($name:ident, $method:literal, $field:ident: $ty:ty) => {
        #[doudian::doudian_api(method = $method)]
        struct $name {
            $field: $ty,
            fixed: Option<$ty>,
        }
    };
}

request!(Add, "vip.add", id: i64);
request!(AddAll, "vip.addAll", ids: Vec<i64>);

fn main() {
    let request = AddAll::new([1]).fixed([2]);
    assert_eq!(doudian::json::to_string(&request).unwrap(), r#"{"fixed":[2],"ids":[1]}"#);
    assert_eq!(doudian::json::to_string(&Add::new(1)).unwrap(), r#"{"id":1}"#);
}
