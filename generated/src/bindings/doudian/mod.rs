// @generated from doudian/platform.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// Family `address`: 3 methods.
#[cfg(feature = "address")]
pub mod address;

#[doc(inline)]
#[cfg(feature = "address")]
pub use address::*;

/// Family `order`: 16 methods.
#[cfg(feature = "order")]
pub mod order;

#[doc(inline)]
#[cfg(feature = "order")]
pub use order::*;

/// Family `product`: 5 methods.
#[cfg(feature = "product")]
pub mod product;

#[doc(inline)]
#[cfg(feature = "product")]
pub use product::*;

/// Family `shop`: 2 methods.
#[cfg(feature = "shop")]
pub mod shop;

#[doc(inline)]
#[cfg(feature = "shop")]
pub use shop::*;

/// Family `sku`: 2 methods.
#[cfg(feature = "sku")]
pub mod sku;

#[doc(inline)]
#[cfg(feature = "sku")]
pub use sku::*;

/// Family `spec`: 4 methods.
#[cfg(feature = "spec")]
pub mod spec;

#[doc(inline)]
#[cfg(feature = "spec")]
pub use spec::*;

/// Family `token`: 2 methods.
#[cfg(feature = "token")]
pub mod token;

#[doc(inline)]
#[cfg(feature = "token")]
pub use token::*;

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
            label: "缺少app_key",
            retry: rt::Retry::Never,
            action: rt::Action::FixRequest,
        },
        rt::ErrorRow {
            code: 40001,
            sub_code: "isv.access-token-missing",
            label: "缺少access_token",
            retry: rt::Retry::Immediately,
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
