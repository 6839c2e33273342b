//! The attribute macro [`macro@doudian_api`]: the generator of the crate `doudian`, for
//! methods that the crate does not have.

mod arguments;
mod expand;
mod keys;
mod krate;
mod module;
mod record;
mod sources;
#[cfg(test)]
mod tests;

use std::env;
use std::path::PathBuf;

use proc_macro::TokenStream;

/// Describes methods that the crate `doudian` does not have: on a module by descriptors, on a
/// struct by the struct itself. Either way the request is called like any other.
///
/// # On a module: descriptors
///
/// ```ignore
/// use doudian::doudian_api;
///
/// #[doudian_api(spec = "apis/vip.memberScore.yaml")]
/// pub mod vip_member_score {
///     pub fn is_gold(data: &DoudianVipMemberScoreData) -> bool {
///         data.level == Some(DoudianVipMemberScoreLevel::GOLD)
///     }
/// }
/// ```
///
/// The module then has everything that the descriptors define, token for token as the
/// command generates it: `DoudianVipMemberScoreRequest`, `DoudianVipMemberScoreResponse`, and
/// the method's structures and enums. What the module holds already stays, may use the
/// generated names, and comes before a generated item of the same name.
///
/// | key | meaning |
/// |---|---|
/// | `spec` | a file (`apis/a.yaml`), a folder with all below it (`apis`), or a pattern (`apis/*.yaml`, `apis/**/vip.*.y?ml`; no braces, and one for each module) |
/// | `crate` | the path of the crate `doudian`, as in `crate = "my_sdk::doudian"`; otherwise Cargo.toml tells, also where the dependency is renamed |
///
/// Paths begin at the folder of the crate's Cargo.toml, and stay in it: a packaged crate has
/// nothing else. Only `.yaml` and `.yml` files are read, and hidden ones are not.
///
/// Several files are compiled together, so they may share types. All problems of all files
/// are one error of the compiler, with file, line, column and the line itself.
///
/// The crate is built again when a file changes that was read. A file that is *added* to a
/// folder is read when the crate is built for another reason; a build script with
/// `cargo::rerun-if-changed=apis` is such a reason.
///
/// # On a struct: no descriptor
///
/// ```ignore
/// use doudian::doudian_api;
///
/// /// 查询会员积分
/// #[doudian_api(method = "vip.memberScore", response = VipScore, effect = "read")]
/// pub struct DoudianVipMemberScoreRequest {
///     /// 会员 OpenID
///     #[doudian(pii = "open_id")]
///     open_id: String,
///     #[doudian(default = 0)]
///     page: i32,
///     #[doudian(rename = "type")]
///     kind: Option<String>,
/// }
///
/// /// A structure of an answer, or of a request.
/// #[doudian_api]
/// pub struct VipScore {
///     score: i64,
///     level: Option<String>,
///     coupons: Vec<VipCoupon>,
/// }
/// # #[doudian_api] pub struct VipCoupon { id: i64 }
///
/// # async fn call(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// let request = DoudianVipMemberScoreRequest::new("…").kind("gold");
/// let score = client.call(&request).await?.score;
/// # Ok(())
/// # }
/// ```
///
/// The definition stays as it is. A struct with `method` gets `new` with what is required, a
/// setter for everything else, and what the client needs to execute it; and the names of the
/// naming rule are aliases (`DoudianVipMemberScoreResponse`, and the request's, should the
/// struct be called otherwise). A struct without `method` is a part of requests and answers:
/// it gets `new` and setters, and can be written and read.
///
/// | key | meaning |
/// |---|---|
/// | `method` | the method's name; makes the struct a request |
/// | `response` | the type of the answer's `data`: a struct with `#[doudian_api]`, `Vec<T>`, `DoudianPage<T>`, `serde_json::Value`, …; without it, nothing is promised |
/// | `effect` | what a second, equal call does: `"read"`, `"idempotent"` or `"write"`, which it is by default |
/// | `token` | `false` for calls without an access token |
/// | `crate` | as above |
///
/// A field's type says what is on the wire:
///
/// | type | in a request | in a structure |
/// |---|---|---|
/// | `Option<T>` | optional | optional |
/// | `Nullable<T>` | optional, and may be `null` | optional, and may be `null` |
/// | `Vec<T>`, `BTreeMap<String, T>` | required | empty when absent, and then not written |
/// | any other | required | required in requests, promised in answers |
///
/// `T` is `String`, `i32`, `i64`, `f64`, `bool`, `DateTime`, `Csv`, `Pipe`, `JsonText<T>`,
/// `Value`, a list or map of these, in a request also `File` or a list of files, a struct with `#[doudian_api]`, or any type with the
/// traits `WriteValue` and `Clone` (and, where it is read, `ReadValue` and `Default`) of
/// `doudian::json` and `std`. A structure holds itself in `Vec<Self>`, `Option<Box<Self>>`
/// or `Nullable<Box<Self>>`.
///
/// What the type does not say stands in `#[doudian(…)]` above the field:
///
/// | key | meaning |
/// |---|---|
/// | `required` | a `Nullable<T>` is never absent: it is an argument of `new`, `null` or a value |
/// | `rename = "type"` | the name on the wire; otherwise it is the field's |
/// | `default = 0` | what a new request starts with (a text, a number or a bool); then the field is no argument of `new` |
/// | `pii = "phone"` | never shown by `Debug` or in errors: `name`, `phone`, `address`, `id_card`, `cipher`, `open_id`, `account`, `secret` |
/// | `text` | a number or bool that is text on the wire |
/// | `lenient` | number and text both occur in answers |
/// | `max_items = 20`, `min_items = 1` | of a request: how many items of a list or map, or parts of a `Csv` or `Pipe`, the platform takes; the client sends no other |
/// | `max_length = 30` | of a request: how many characters of a text, or of each text in a list or map |
/// | `min = 1`, `max = 100` | of a request: the least and the greatest number |
/// | `max_bytes = 5242880` | of a request: how many bytes of a file |
/// | `extra` | the field, an `Extra`, keeps the members that no other field has |
///
/// `Clone` and, for structures, `Default` and serde's traits (with the feature `serde`) come
/// along unless they are derived, and so does `PartialEq`. `Debug` always comes along,
/// because it masks. A request of your own is stored with serde's traits when you derive them.
/// Derives stand *below* `#[doudian_api]`: what stands above has run before,
/// and nobody knows of it.
///
/// The struct has named fields, no generic parameters, and no field that depends on `cfg`.
#[proc_macro_attribute]
pub fn doudian_api(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let root = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    expand::expand(arguments.into(), item.into(), root).into()
}
