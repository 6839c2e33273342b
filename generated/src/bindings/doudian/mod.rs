// @generated from doudian/platform.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Family `address`: 15 methods.
#[cfg(feature = "address")]
pub mod address;

#[doc(inline)]
#[cfg(feature = "address")]
pub use address::*;

/// Family `after_sale`: 22 methods.
#[cfg(feature = "after_sale")]
pub mod after_sale;

#[doc(inline)]
#[cfg(feature = "after_sale")]
pub use after_sale::*;

/// Family `alliance`: 11 methods.
#[cfg(feature = "alliance")]
pub mod alliance;

#[doc(inline)]
#[cfg(feature = "alliance")]
pub use alliance::*;

/// Family `antispam`: 3 methods.
#[cfg(feature = "antispam")]
pub mod antispam;

#[doc(inline)]
#[cfg(feature = "antispam")]
pub use antispam::*;

/// Family `brand`: 3 methods.
#[cfg(feature = "brand")]
pub mod brand;

#[doc(inline)]
#[cfg(feature = "brand")]
pub use brand::*;

/// Family `btas`: 12 methods.
#[cfg(feature = "btas")]
pub mod btas;

#[doc(inline)]
#[cfg(feature = "btas")]
pub use btas::*;

/// Family `buyin`: 82 methods.
#[cfg(feature = "buyin")]
pub mod buyin;

#[doc(inline)]
#[cfg(feature = "buyin")]
pub use buyin::*;

/// Family `comment`: 2 methods.
#[cfg(feature = "comment")]
pub mod comment;

#[doc(inline)]
#[cfg(feature = "comment")]
pub use comment::*;

/// Family `coupons`: 8 methods.
#[cfg(feature = "coupons")]
pub mod coupons;

#[doc(inline)]
#[cfg(feature = "coupons")]
pub use coupons::*;

/// Family `cpaypromotion`: 5 methods.
#[cfg(feature = "cpaypromotion")]
pub mod cpaypromotion;

#[doc(inline)]
#[cfg(feature = "cpaypromotion")]
pub use cpaypromotion::*;

/// Family `cross_border`: 17 methods.
#[cfg(feature = "cross_border")]
pub mod cross_border;

#[doc(inline)]
#[cfg(feature = "cross_border")]
pub use cross_border::*;

/// Family `duty_free`: 3 methods.
#[cfg(feature = "duty_free")]
pub mod duty_free;

#[doc(inline)]
#[cfg(feature = "duty_free")]
pub use duty_free::*;

/// Family `food_takeout`: 4 methods.
#[cfg(feature = "food_takeout")]
pub mod food_takeout;

#[doc(inline)]
#[cfg(feature = "food_takeout")]
pub use food_takeout::*;

/// Family `freight_template`: 4 methods.
#[cfg(feature = "freight_template")]
pub mod freight_template;

#[doc(inline)]
#[cfg(feature = "freight_template")]
pub use freight_template::*;

/// Family `instant_shopping`: 4 methods.
#[cfg(feature = "instant_shopping")]
pub mod instant_shopping;

#[doc(inline)]
#[cfg(feature = "instant_shopping")]
pub use instant_shopping::*;

/// Family `iop`: 13 methods.
#[cfg(feature = "iop")]
pub mod iop;

#[doc(inline)]
#[cfg(feature = "iop")]
pub use iop::*;

/// Family `logistics`: 32 methods.
#[cfg(feature = "logistics")]
pub mod logistics;

#[doc(inline)]
#[cfg(feature = "logistics")]
pub use logistics::*;

/// Family `marketing`: 6 methods.
#[cfg(feature = "marketing")]
pub mod marketing;

#[doc(inline)]
#[cfg(feature = "marketing")]
pub use marketing::*;

/// Family `material`: 21 methods.
#[cfg(feature = "material")]
pub mod material;

#[doc(inline)]
#[cfg(feature = "material")]
pub use material::*;

/// Family `member`: 7 methods.
#[cfg(feature = "member")]
pub mod member;

#[doc(inline)]
#[cfg(feature = "member")]
pub use member::*;

/// Push messages: 62 types.
#[cfg(feature = "messages")]
pub mod messages;

#[doc(inline)]
#[cfg(feature = "messages")]
pub use messages::*;

/// Family `microapp`: 1 methods.
#[cfg(feature = "microapp")]
pub mod microapp;

#[doc(inline)]
#[cfg(feature = "microapp")]
pub use microapp::*;

/// Family `oauth2`: 2 methods.
#[cfg(feature = "oauth2")]
pub mod oauth2;

#[doc(inline)]
#[cfg(feature = "oauth2")]
pub use oauth2::*;

/// Family `open`: 6 methods.
#[cfg(feature = "open")]
pub mod open;

#[doc(inline)]
#[cfg(feature = "open")]
pub use open::*;

/// Family `open_cloud`: 10 methods.
#[cfg(feature = "open_cloud")]
pub mod open_cloud;

#[doc(inline)]
#[cfg(feature = "open_cloud")]
pub use open_cloud::*;

/// Family `oppty_product`: 3 methods.
#[cfg(feature = "oppty_product")]
pub mod oppty_product;

#[doc(inline)]
#[cfg(feature = "oppty_product")]
pub use oppty_product::*;

/// Family `order`: 63 methods.
#[cfg(feature = "order")]
pub mod order;

#[doc(inline)]
#[cfg(feature = "order")]
pub use order::*;

/// Family `order_code`: 4 methods.
#[cfg(feature = "order_code")]
pub mod order_code;

#[doc(inline)]
#[cfg(feature = "order_code")]
pub use order_code::*;

/// Family `power`: 8 methods.
#[cfg(feature = "power")]
pub mod power;

#[doc(inline)]
#[cfg(feature = "power")]
pub use power::*;

/// Family `product`: 67 methods.
#[cfg(feature = "product")]
pub mod product;

#[doc(inline)]
#[cfg(feature = "product")]
pub use product::*;

/// Family `promise`: 3 methods.
#[cfg(feature = "promise")]
pub mod promise;

#[doc(inline)]
#[cfg(feature = "promise")]
pub use promise::*;

/// Family `recycle`: 9 methods.
#[cfg(feature = "recycle")]
pub mod recycle;

#[doc(inline)]
#[cfg(feature = "recycle")]
pub use recycle::*;

/// Family `refund`: 2 methods.
#[cfg(feature = "refund")]
pub mod refund;

#[doc(inline)]
#[cfg(feature = "refund")]
pub use refund::*;

/// Family `rights`: 1 methods.
#[cfg(feature = "rights")]
pub mod rights;

#[doc(inline)]
#[cfg(feature = "rights")]
pub use rights::*;

/// Family `security`: 1 methods.
#[cfg(feature = "security")]
pub mod security;

#[doc(inline)]
#[cfg(feature = "security")]
pub use security::*;

/// Family `send_home`: 12 methods.
#[cfg(feature = "send_home")]
pub mod send_home;

#[doc(inline)]
#[cfg(feature = "send_home")]
pub use send_home::*;

/// Family `shop`: 18 methods.
#[cfg(feature = "shop")]
pub mod shop;

#[doc(inline)]
#[cfg(feature = "shop")]
pub use shop::*;

/// Family `sku`: 10 methods.
#[cfg(feature = "sku")]
pub mod sku;

#[doc(inline)]
#[cfg(feature = "sku")]
pub use sku::*;

/// Family `sms`: 16 methods.
#[cfg(feature = "sms")]
pub mod sms;

#[doc(inline)]
#[cfg(feature = "sms")]
pub use sms::*;

/// Family `spec`: 4 methods.
#[cfg(feature = "spec")]
pub mod spec;

#[doc(inline)]
#[cfg(feature = "spec")]
pub use spec::*;

/// SPI: 19 methods that the platform calls.
#[cfg(feature = "spi")]
pub mod spi;

#[doc(inline)]
#[cfg(feature = "spi")]
pub use spi::*;

/// Family `spu`: 11 methods.
#[cfg(feature = "spu")]
pub mod spu;

#[doc(inline)]
#[cfg(feature = "spu")]
pub use spu::*;

/// Family `storage`: 1 methods.
#[cfg(feature = "storage")]
pub mod storage;

#[doc(inline)]
#[cfg(feature = "storage")]
pub use storage::*;

/// Family `superm`: 16 methods.
#[cfg(feature = "superm")]
pub mod superm;

#[doc(inline)]
#[cfg(feature = "superm")]
pub use superm::*;

/// Family `supply_center`: 1 methods.
#[cfg(feature = "supply_center")]
pub mod supply_center;

#[doc(inline)]
#[cfg(feature = "supply_center")]
pub use supply_center::*;

/// Family `supply_chain`: 12 methods.
#[cfg(feature = "supply_chain")]
pub mod supply_chain;

#[doc(inline)]
#[cfg(feature = "supply_chain")]
pub use supply_chain::*;

/// Family `token`: 2 methods.
#[cfg(feature = "token")]
pub mod token;

#[doc(inline)]
#[cfg(feature = "token")]
pub use token::*;

/// Family `topup`: 2 methods.
#[cfg(feature = "topup")]
pub mod topup;

#[doc(inline)]
#[cfg(feature = "topup")]
pub use topup::*;

/// Family `trade`: 7 methods.
#[cfg(feature = "trade")]
pub mod trade;

#[doc(inline)]
#[cfg(feature = "trade")]
pub use trade::*;

/// Family `user`: 1 methods.
#[cfg(feature = "user")]
pub mod user;

#[doc(inline)]
#[cfg(feature = "user")]
pub use user::*;

/// Family `warehouse`: 16 methods.
#[cfg(feature = "warehouse")]
pub mod warehouse;

#[doc(inline)]
#[cfg(feature = "warehouse")]
pub use warehouse::*;

/// Family `wms`: 3 methods.
#[cfg(feature = "wms")]
pub mod wms;

#[doc(inline)]
#[cfg(feature = "wms")]
pub use wms::*;

/// Family `yunc`: 21 methods.
#[cfg(feature = "yunc")]
pub mod yunc;

#[doc(inline)]
#[cfg(feature = "yunc")]
pub use yunc::*;

/// Structures and enums that several methods share.
pub mod types;

#[doc(inline)]
pub use types::*;

/// Facts of 抖店开放平台: host and platform codes.
pub static DOUDIAN: rt::Platform = rt::Platform {
    name: "doudian",
    host: "https://openapi-fxg.jinritemai.com",
    errors: &[
        rt::ErrorRow {
            code: 10001,
            sub_code: "",
            label: "部分失败",
            retry: rt::Retry::Unknown,
            action: rt::Action::Unknown,
        },
        rt::ErrorRow {
            code: 20000,
            sub_code: "dop.service-error",
            label: "平台内部错误",
            retry: rt::Retry::Later,
            action: rt::Action::Wait,
        },
        rt::ErrorRow {
            code: 20000,
            sub_code: "isp.service-error",
            label: "下游服务错误",
            retry: rt::Retry::Later,
            action: rt::Action::Wait,
        },
        rt::ErrorRow {
            code: 20001,
            sub_code: "",
            label: "平台内部超时",
            retry: rt::Retry::Later,
            action: rt::Action::Wait,
        },
        rt::ErrorRow {
            code: 30000,
            sub_code: "",
            label: "参数错误",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 30001,
            sub_code: "dop.no-permissions",
            label: "无权限",
            retry: rt::Retry::Never,
            action: rt::Action::ContactPlatform,
        },
        rt::ErrorRow {
            code: 30001,
            sub_code: "isv.app-permissions-insufficient",
            label: "应用缺少接口权限包",
            retry: rt::Retry::Never,
            action: rt::Action::ContactPlatform,
        },
        rt::ErrorRow {
            code: 30001,
            sub_code: "dop.authorization-no-existed",
            label: "店铺授权已失效",
            retry: rt::Retry::Never,
            action: rt::Action::Reauthorize,
        },
        rt::ErrorRow {
            code: 30001,
            sub_code: "dop.app-forbidden",
            label: "应用已禁用",
            retry: rt::Retry::Never,
            action: rt::Action::ContactPlatform,
        },
        rt::ErrorRow {
            code: 30001,
            sub_code: "dop.authorization-closed",
            label: "商家已关闭授权",
            retry: rt::Retry::Never,
            action: rt::Action::Reauthorize,
        },
        rt::ErrorRow {
            code: 30002,
            sub_code: "",
            label: "IP不在白名单",
            retry: rt::Retry::Never,
            action: rt::Action::ContactPlatform,
        },
        rt::ErrorRow {
            code: 30002,
            sub_code: "isv.invalid_ip",
            label: "IP不在白名单",
            retry: rt::Retry::Never,
            action: rt::Action::ContactPlatform,
        },
        rt::ErrorRow {
            code: 40001,
            sub_code: "isv.parameter-missing",
            label: "缺少参数",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40001,
            sub_code: "isv.signature-missing",
            label: "缺少签名",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40001,
            sub_code: "isv.app-id-missing",
            label: "app_key缺失或不存在",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40001,
            sub_code: "isv.access-token-missing",
            label: "缺少access_token",
            retry: rt::Retry::Never,
            action: rt::Action::RefreshToken,
        },
        rt::ErrorRow {
            code: 40002,
            sub_code: "",
            label: "缺少业务参数",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.parameter-invalid",
            label: "参数无效",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.parameter-format-invalid",
            label: "param_json无法解析",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.signature-invalid",
            label: "签名错误",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.access-token-expired",
            label: "access_token已过期",
            retry: rt::Retry::Immediately,
            action: rt::Action::RefreshToken,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.access-token-no-existed",
            label: "access_token不存在",
            retry: rt::Retry::Immediately,
            action: rt::Action::RefreshToken,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.access-token-invalid",
            label: "access_token与app_key不符",
            retry: rt::Retry::Never,
            action: rt::Action::RefreshToken,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.app-id-invalid",
            label: "app_key须为19位",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.app-id-expired",
            label: "app_key须升级",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.authorization-type-invalid",
            label: "授权主体不匹配",
            retry: rt::Retry::Never,
            action: rt::Action::Reauthorize,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.idempotent-id-existed",
            label: "幂等ID重复",
            retry: rt::Retry::Never,
            action: rt::Action::AlreadyDone,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.timestamp-invalid",
            label: "时间戳超出范围",
            retry: rt::Retry::Immediately,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40003,
            sub_code: "isv.timestamp-format-error",
            label: "时间戳格式错误",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40004,
            sub_code: "",
            label: "业务参数无效",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 50000,
            sub_code: "",
            label: "服务端错误",
            retry: rt::Retry::Later,
            action: rt::Action::Wait,
        },
        rt::ErrorRow {
            code: 50001,
            sub_code: "dop.token-generate-failed:app-id-invalid",
            label: "app_key格式错误",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 50001,
            sub_code: "dop.token-generate-failed:app-secret-invalid",
            label: "app_key或密钥错误",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 50001,
            sub_code: "dop.token-generate-failed:grant-type-invalid",
            label: "授权类型与应用不符",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 50001,
            sub_code: "dop.token-generate-failed:app-forbidden",
            label: "应用已禁用",
            retry: rt::Retry::Never,
            action: rt::Action::ContactPlatform,
        },
        rt::ErrorRow {
            code: 50001,
            sub_code: "dop.token-generate-failed:code-invalid",
            label: "授权码错误",
            retry: rt::Retry::Never,
            action: rt::Action::Reauthorize,
        },
        rt::ErrorRow {
            code: 50001,
            sub_code: "dop.token-generate-failed:code-expired",
            label: "授权码已过期",
            retry: rt::Retry::Never,
            action: rt::Action::Reauthorize,
        },
        rt::ErrorRow {
            code: 50001,
            sub_code: "dop.token-generate-failed:no-authorization",
            label: "店铺授权已失效",
            retry: rt::Retry::Never,
            action: rt::Action::Reauthorize,
        },
        rt::ErrorRow {
            code: 50001,
            sub_code: "dop.token-generate-failed:token-expired",
            label: "refresh_token已过期",
            retry: rt::Retry::Never,
            action: rt::Action::Reauthorize,
        },
        rt::ErrorRow {
            code: 50001,
            sub_code: "dop.token-generate-failed:token-invalid",
            label: "refresh_token不存在",
            retry: rt::Retry::Never,
            action: rt::Action::Reauthorize,
        },
        rt::ErrorRow {
            code: 50002,
            sub_code: "isv.business-failed",
            label: "业务处理失败",
            retry: rt::Retry::Never,
            action: rt::Action::Unknown,
        },
        rt::ErrorRow {
            code: 50002,
            sub_code: "isv.business-failed:31009",
            label: "待刷新的token不存在",
            retry: rt::Retry::Never,
            action: rt::Action::RefreshToken,
        },
        rt::ErrorRow {
            code: 50002,
            sub_code: "isv.business-failed:31012",
            label: "token并发请求",
            retry: rt::Retry::Later,
            action: rt::Action::Wait,
        },
        rt::ErrorRow {
            code: 60000,
            sub_code: "isv.traffic-limited",
            label: "触发限流",
            retry: rt::Retry::Later,
            action: rt::Action::Wait,
        },
        rt::ErrorRow {
            code: 70000,
            sub_code: "isp.api-service-off",
            label: "接口不存在或已下线",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 70000,
            sub_code: "isp.comment-service-off",
            label: "评价服务已下线",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 80000,
            sub_code: "",
            label: "安全错误",
            retry: rt::Retry::Never,
            action: rt::Action::ContactPlatform,
        },
        rt::ErrorRow {
            code: 90000,
            sub_code: "isv.env-suspected",
            label: "环境存在风险",
            retry: rt::Retry::Later,
            action: rt::Action::ContactPlatform,
        },
        rt::ErrorRow {
            code: 90000,
            sub_code: "dop.unknown-error",
            label: "未知错误",
            retry: rt::Retry::Later,
            action: rt::Action::Wait,
        },
        rt::ErrorRow {
            code: 90000,
            sub_code: "isp.unknown-error",
            label: "未知错误",
            retry: rt::Retry::Later,
            action: rt::Action::Wait,
        },
    ],
};
