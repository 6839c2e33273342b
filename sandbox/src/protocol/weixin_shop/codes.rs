//! The platform's codes for what comes in the wrong order. Their labels are in the descriptors.

use super::super::Refusal;

fn refusal(code: i64, hint: &str) -> Refusal {
    Refusal::new(code, "", hint)
}

pub(super) fn not_applied() -> Refusal {
    refusal(1_040_003, "call shop.register.apply first")
}

pub(super) fn not_finished(what: &str) -> Refusal {
    refusal(1_040_041, what)
}

pub(super) fn invalid(hint: &str) -> Refusal {
    refusal(40_097, hint)
}

pub(super) fn good_exists() -> Refusal {
    refusal(1_000_012, "call shop.spu.update to change it")
}

pub(super) fn no_good() -> Refusal {
    refusal(1_000_011, "shop.spu.add has added no such good")
}

pub(super) fn not_audited() -> Refusal {
    refusal(1_000_016, "it was taken back before")
}

pub(super) fn unknown_goods() -> Refusal {
    refusal(1_010_002, "shop.spu.add has not added every good of the order")
}

pub(super) fn no_order() -> Refusal {
    refusal(1_010_011, "shop.order.add has added no such order")
}

pub(super) fn other_openid() -> Refusal {
    refusal(1_010_014, "`openid` is not that of the order")
}

pub(super) fn wrong_status(status: i64, expected: &str) -> Refusal {
    refusal(1_000_000, &format!("the order is in {status}, and this call takes {expected}"))
}

pub(super) fn no_after_sale() -> Refusal {
    refusal(1_000_000, "the order has no such after-sale order: call shop.aftersale.add first")
}
