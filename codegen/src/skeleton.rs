//! A descriptor to begin with.

use crate::diagnostic::Diagnostics;
use crate::fmt::{Draft, Pointer};
use crate::model::Json;
use crate::published::Published;
use crate::resolve::names;
use crate::{SourceFile, compile};

/// A descriptor of the method with comments that teach the format. It compiles as it is and
/// is in canonical form.
///
/// `schema` is what its first line names as its JSON Schema; `family` is the family, where it is
/// another one than [`family_of`] the name.
///
/// # Errors
///
/// What [`compile`](crate::compile) has to say about the method's name or the title.
pub fn skeleton(
    method: &str,
    title: &str,
    schema: Option<&str>,
    family: Option<&str>,
) -> Result<String, Diagnostics> {
    let path = format!("{method}.yaml");
    let named = family.map(|family| format!("effect: read\nfamily: {family}\n"));
    let text =
        named.map_or_else(|| TEXT.to_owned(), |line| TEXT.replacen("effect: read\n", &line, 1));
    let mut draft = Draft::read(&SourceFile::new(path.clone(), text))?;
    for (key, value) in [("method", method), ("title", title)] {
        // A key of the text below, so that nothing can fail.
        let set = draft.set(&Pointer::default().to(key), &Json::Text(value.to_owned()));
        debug_assert!(set.is_ok(), "{set:?}");
    }
    if let Some(schema) = schema {
        draft.schema(schema);
    }
    let text = draft.finish()?;
    compile(&[Published::platform(), SourceFile::new(path, text.clone())])?;
    Ok(text)
}

/// The family of a method: the feature that it is behind, and the name of its folder.
pub fn family_of(method: &str) -> String {
    names::family_and_module(method, None).0
}

/// A name for a module of the method, for example `vip_member_score`.
pub fn module_of(method: &str) -> String {
    names::module_name(&method.replace('.', "_"))
}

const TEXT: &str = "\
method: METHOD
title: TITLE
# doc: the address of the platform's page
# What a second, equal call does: read nothing, idempotent nothing more than the first,
# write perhaps the same again. It decides whether a call of unknown outcome is repeated.
effect: read
# Which fields page; leave it out for a method that does not.
paging: { page: page, size: size, first: 1, max_size: 100, items: list, total: total }
# The parameters in the platform's order: the name on the wire, then a type, or keys.
request:
  # `required` makes it an argument of `new`; an optional one has a method that sets it.
  shop_id: { type: i64, required: true, label: 店铺ID }
  # `pii` keeps personal data out of `Debug`, errors and logs.
  open_id: { type: string, label: 用户标识, pii: open_id }
  # Structures and enums stand below. `note` is a sentence for the documentation.
  # `nullable: true` beside a type: `null` is a value, and not the same as absent.
  filter: { type: Filter, label: 筛选条件, note: \"All rows when left out.\" }
  page: { type: i32, default: 1, label: 页码 }
  size: { type: i32, default: 20, label: 每页行数 }
# What `data` of the answer holds: fields, or one type, as in `response: [Row]`.
response:
  # Here `required` says that the platform promises the field.
  total: { type: i64, required: true, label: 总行数 }
  list: { type: [Row], required: true, label: 行 }
types:
  Filter:
    update_time_start: { type: i64, label: 更新时间起, unit: s }
    # Where sources disagree or are silent.
    keyword: { type: string, label: 关键词, uncertain: true }
  Row:
    id: { type: i64, required: true, label: ID }
    price: { type: i64, label: 价格, unit: fen }
    status: { type: Status, label: 状态 }
    # Codes that are only documented; code that is to name them needs an enum.
    source: { type: i32, label: 来源, codes: { 0: 未知, 1: 小程序 } }
enums:
  # Open: a code that is not listed is kept, and reported as drift.
  Status:
    type: i32
    label: 状态
    codes:
      1: { name: online, label: 在线 }
      2: { name: offline, label: 下线 }
# The refusals that the platform documents, and what can be done about them.
errors:
  - { code: 40004, sub: isv.parameter-invalid, label: 参数错误, retry: never, action: fix_request }
# Checked against the fields above, shown in the documentation, answered by the gateway.
example:
  request: { shop_id: 4463798, page: 1, size: 20 }
  response:
    total: 1
    list:
      - { id: 1, price: 990, status: 1, source: 0 }
";
