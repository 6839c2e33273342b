//! Modules over descriptors, as a user has them.
//!
//! That this crate builds is most of the test: it is strict, of the edition before, and
//! calls `doudian` by another name. `tests/` holds the rest.

#![deny(missing_docs, warnings)]
#![deny(clippy::pedantic, unreachable_pub, unused_qualifications)]
#![forbid(unsafe_code)]

use sdk::doudian_api;

/// One file.
#[doudian_api(spec = "apis/shop/shop.ping.yaml")]
pub mod file {}

#[doudian_api(spec = "apis")]
pub mod folder {
    //! A folder, with what lies in its folders. The documentation may stand inside.

    use std::collections::BTreeMap;

    /// Nothing that is imported here meets what the generated items import.
    pub mod rt {}

    /// An item of the user, which comes before the generated one of the same name.
    pub type DoudianShopPongRequest = BTreeMap<String, DoudianVipLevel>;

    /// Uses what is generated.
    #[must_use]
    pub fn is_gold(data: &DoudianVipMemberScoreData) -> bool {
        data.level == Some(DoudianVipLevel::GOLD)
    }
}

/// A pattern; what is said twice is read once.
#[doudian_api(spec = "./apis/shop/../**/shop.*.y?ml")]
pub mod pattern {}

/// Nobody uses all of it.
#[doudian_api(spec = "apis/vip*.y*ml", crate = "sdk")]
mod private {}

/// Uses one item of a private module.
#[must_use]
pub fn levels() -> usize {
    private::DoudianVipLevel::KNOWN.len()
}

/// A method that only this function knows.
#[must_use]
pub fn ping() -> String {
    #[doudian_api(spec = "apis/shop/shop.ping.yaml")]
    mod api {}
    let request = api::DoudianShopPingRequest::new();
    format!("{request:?}")
}

/// A request without a descriptor.
#[doudian_api(method = "vip.add", response = i64)]
pub struct Add {
    /// Who.
    #[doudian(pii = "open_id")]
    pub open_id: String,
    /// How many.
    #[doudian(default = 1)]
    pub points: i32,
}

/// A part of an answer.
#[doudian_api]
pub struct Points {
    /// How many.
    pub points: Option<i32>,
}
