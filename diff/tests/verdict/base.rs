//! The descriptors that each case changes, and the code of somebody who uses all of it.

/// The platform.
pub(crate) const PLATFORM: &str = "\
platform: shop
spec_version: 1
title: Shop
crate: shop-api
class_prefix: Shop
sources: [{ name: docs-2023, title: the pages of 2023 }]
host: https://api.shop.example.com
transport: { kind: json, token: { header: access-token, prefix: app. } }
tokens:
  - { name: app_token, kind: client_credential, path: /token, app_key: id, app_secret: secret }
  - { name: user_token, prefix: user., kind: authorization_code, path: /user, refresh_path: /refresh, app_key: id, app_secret: secret }
envelope: { code: errcode, success: 0, message: errmsg, data: data }
errors:
  - { code: 40001, label: token, retry: immediately, action: refresh_token, verdict: token_refused }
";

/// The fields of everything that is compared.
pub(crate) const FIELDS: &str = "  needed: { type: string, required: true }
  other: { type: string, required: true }
  plain: { type: string }
  count: { type: i32 }
  shop_id: { type: i32 }
  user_id: { type: string }
  void: { type: string, nullable: true }
  nil: { type: string, required: true, nullable: true }
  price: { type: i64, unit: fen }
  loose: { type: string, lenient: true }
  phone: { type: string, pii: phone }
  former: { type: string, deprecated: use plain }
  coded: { type: i32, codes: { 1: one, 2: two } }
  many: { type: [string], max_items: 20 }
  part: { type: Part }
  state: { type: State }
  piece: { type: Piece }
  mode: { type: Mode }
";

/// What the fields name.
pub(crate) const TYPES: &str = "\
types:
  Part: { id: { type: i64 } }
  Piece: { id: { type: i64 } }
enums:
  State:
    type: i32
    label: state
    codes:
      1: { name: open, label: open }
      2: { name: closed, label: closed }
  Mode:
    type: i32
    codes:
      1: { name: open, label: open }
      2: { name: closed, label: closed }
";

pub(crate) const METHOD: &str = "\
method: order.get
other_names: [order.read]
title: Get an order
path: /order/get
effect: read
auths: [{ package: Orders }, { package: Trade }]
request:
  a: { type: i64 }
  b: { type: i64 }
  page: { type: i64, max: 10, default: 1 }
  size: { type: i64, min: 1 }
FIELDS
response:
  total: { type: i64 }
  list: { type: [Row] }
FIELDS
limits: [{ one_of: [a, b] }]
paging: { page: page, size: size, first: 0, max_size: 100, max_rows: 1000, items: list, total: total }
errors:
  - { code: 50002, sub: isv.bad, label: bad, retry: never, action: fix_request }
TYPES
labels: { Row: row }
extra: [Row]
";

pub(crate) const MESSAGE: &str = "\
message: shop_paid
tag: \"1\"
title: Paid
key: needed
data:
FIELDS
TYPES
";

pub(crate) const SPI: &str = "\
spi: order.check
title: Check
discriminator: coded
request:
FIELDS
response:
FIELDS
errors:
  - { code: 100001, label: bad }
TYPES
";

pub(crate) const DATA: &str = "\
method: order.count
title: Count
effect: read
response: i64
request: { id: { type: i64 } }
";

pub(crate) const REPLY: &str = "\
spi: order.ask
title: Ask
response: i64
request: { id: { type: i64 } }
";

/// A platform of which users have TypeScript.
pub(crate) const SCRIPTS: &str = "\
platform: shop
spec_version: 1
title: Shop
package: \"@shop/mini\"
";

pub(crate) const PLUGIN: &str = "\
plugin: wx.openShop
title: Open
object: wx
rules: [Call it in a tap.]
request:
FIELDS
response:
  errMsg: string
FIELDS
failure: { message: errMsg }
TYPES
";

pub(crate) const CALLBACK: &str = "\
callback: callback.shopOpened
title: Opened
request:
FIELDS
response:
FIELDS
TYPES
";

/// A file that others use, and a type that nobody does.
pub(crate) const SHARED: &str = "\
types:
  Loose: { id: { type: i64 } }
enums:
  Mood:
    type: i32
    codes:
      1: { name: good, label: good }
";

/// Somebody who looks at the fields of `TYPE`.
const READS: &str = "
#[allow(deprecated)]
pub fn former_NAME(it: &TYPE) -> &Option<String> {
    &it.former
}

pub fn reads_NAME(it: &TYPE) {
    let _: &String = &it.needed;
    let _: &String = &it.other;
    let _: &Option<String> = &it.plain;
    let _: &Option<i32> = &it.count;
    let _: &doudian::Nullable<String> = &it.void;
    let _: &doudian::Nullable<String> = &it.nil;
    let _: &Option<i64> = &it.price;
    let _: &Option<String> = &it.loose;
    let _: &Option<String> = &it.phone;
    let _: &Option<i32> = &it.coded;
    let _: &Option<i32> = &it.shop_id;
    let _: &Option<String> = &it.user_id;
    for text in MANY {
        let _: &String = text;
    }
    if let Some(part) = &it.part {
        let _: &PARTPart = part;
        let _: Option<i64> = part.id;
    }
    let _: &Option<PARTState> = &it.state;
    let _: &Option<PARTPiece> = &it.piece;
    let _: &Option<PARTMode> = &it.mode;
}

pub fn states_NAME() -> [PARTState; 2] {
    [PARTState::OPEN, PARTState::CLOSED]
}

pub fn codes_NAME() -> PARTState {
    PARTState(1_i32)
}
";

/// Somebody who makes a `TYPE`, with variables that have types.
const SENDS: &str = "
pub fn sends_NAME() -> TYPE {
    let (count, price) = (1_i32, 1_i64);
    let nil: Option<String> = None;
    TYPE::new(\"needed\", \"other\", nil)
        .plain(String::new())
        .count(count)
        .void(None::<String>)
        .price(price)
        .loose(String::new())
        .phone(String::new())
        .coded(count)
        .many([\"one\"])
        .part(PARTPart::new().id(price))
        .state(PARTState::OPEN)
}
";

/// Somebody who reads a `TYPE`, or makes and reads one.
fn uses(name: &str, ty: &str, part: &str, is_sent: bool) -> String {
    // In a request it may be absent, which is not the same as empty.
    let many = if name == "request" && is_sent { "it.many.iter().flatten()" } else { "&it.many" };
    let mut text = READS.to_owned();
    if is_sent {
        text += SENDS;
    }
    let text = text.replace("MANY", many);
    text.replace("NAME", name).replace("TYPE", ty).replace("PART", part)
}

/// Somebody who uses all of a bundle.
pub(crate) fn user(bundle: &str) -> String {
    let text = match bundle {
        "method" => {
            METHOD_USER.to_owned()
                + &uses("request", "ShopOrderGetRequest", "ShopOrderGet", true)
                + &uses("response", "ShopOrderGetData", "ShopOrderGet", false)
        }
        "message" => uses("message", "ShopPaid1", "ShopPaid1", false),
        "spi" => {
            SPI_USER.to_owned()
                + &uses("request", "ShopSpiOrderCheckRequest", "ShopSpiOrderCheck", false)
                + &uses("response", "ShopSpiOrderCheckData", "ShopSpiOrderCheck", true)
        }
        "data" => DATA_USER.to_owned(),
        "dataless" => DATALESS_USER.to_owned(),
        "replyless" => REPLYLESS_USER.to_owned(),
        "reply" => REPLY_USER.to_owned(),
        _ => SHARED_USER.to_owned(),
    };
    format!("#![allow(dead_code)]\nuse super::apis::*;\n{text}")
}

const METHOD_USER: &str = "
pub fn sends() -> ShopOrderGetRequest {
    let number = 1_i64;
    sends_request().a(number).b(number).page(number).size(number)
}

pub fn reads(it: &ShopOrderGetData) {
    let _: Option<i64> = it.total;
    for row in &it.list {
        let _: &ShopOrderGetRow = row;
        let _: Option<i64> = row.id;
        let _ = &row.extra;
    }
}

pub fn rows<T: doudian::rt::Paged>(it: &T) -> usize {
    it.items().len()
}

pub fn pages(it: &ShopOrderGetData) -> usize {
    rows(it)
}

pub fn answer(it: ShopOrderGetResponse) -> Option<ShopOrderGetData> {
    it.into_data()
}

pub fn other(it: &ShopOrderReadData) -> &ShopOrderReadRow {
    &it.list[0]
}
";

const DATA_USER: &str = "
pub fn answer(it: ShopOrderCountResponse) -> Option<i64> {
    it.into_data()
}
";

const REPLY_USER: &str = "
pub fn reply() -> ShopSpiOrderAskResponse {
    ShopSpiOrderAskResponse::success(1_i64)
}
";

const DATALESS_USER: &str = "
pub fn answer(it: ShopOrderCountResponse) -> Option<()> {
    it.into_data()
}
";

const REPLYLESS_USER: &str = "
pub fn reply() -> ShopSpiOrderAskResponse {
    ShopSpiOrderAskResponse::success(())
}
";

const SPI_USER: &str = "
pub fn answers(it: ShopSpiOrderCheckResponse) -> ShopSpiOrderCheckResponse {
    it
}
";

const SHARED_USER: &str = "
pub fn reads(it: &ShopLoose) -> Option<i64> {
    it.id
}

pub fn mood() -> ShopMood {
    ShopMood::GOOD
}
";
