//! What is documented about a refusal.

use crate::api::{Action, Api, ErrorRow, Retry};
use crate::envelope::Head;

use Action::{
    AlreadyDone, ConfigureApp, ContactPlatform, FixRequest, Reauthorize, RefreshToken, Wait,
};
use Retry::{Immediately, Later, Never};

/// The row of a refusal: the most exact one, of equally exact ones the method's.
pub(super) fn find(api: Option<&'static Api>, head: &Head) -> Option<&'static ErrorRow> {
    let Some(code) = head.code else {
        // Both generations use 30001 and 30002, for different things.
        return LEGACY.iter().find(|row| Some(row.code) == head.err_no);
    };
    let tables: [&'static [ErrorRow]; 3] = match api {
        Some(api) => [api.errors, api.platform.errors, PLATFORM],
        None => [&[], &[], PLATFORM],
    };
    let sub_code = head.sub_code.trim();
    let family = sub_code.split(':').next().unwrap_or_default();
    let by_sub_code = |wanted: &str| {
        let wanted = (!wanted.is_empty()).then_some(wanted)?;
        let rows = || tables.iter().flat_map(|table| table.iter());
        rows()
            .find(|row| row.code == code && same(row.sub_code, wanted))
            .or_else(|| rows().find(|row| same(row.sub_code, wanted)))
    };
    by_sub_code(sub_code).or_else(|| by_sub_code(family)).or_else(|| {
        tables
            .iter()
            .flat_map(|table| table.iter())
            .find(|row| row.code == code && row.sub_code.is_empty())
    })
}

/// The platform's base codes.
pub(crate) fn built_in() -> &'static [ErrorRow] {
    PLATFORM
}

/// Whether two sub codes are the same but for blanks: a variant with one after the colon
/// occurs.
fn same(left: &str, right: &str) -> bool {
    left.bytes().filter(|byte| *byte != b' ').eq(right.bytes().filter(|byte| *byte != b' '))
}

const fn row(
    code: i64,
    sub_code: &'static str,
    label: &'static str,
    retry: Retry,
    action: Action,
) -> ErrorRow {
    ErrorRow { code, sub_code, label, retry, action }
}

/// The platform's base codes, for calls without a descriptor and for what a descriptor
/// leaves out. A test compares them with the platform's own descriptor.
static PLATFORM: &[ErrorRow] = &[
    row(10001, "", "部分失败", Retry::Unknown, Action::Unknown),
    row(20000, "", "平台内部错误", Later, Wait),
    row(20001, "", "平台内部超时", Later, Wait),
    row(30000, "", "参数错误", Never, FixRequest),
    row(30001, "", "无权限", Never, ConfigureApp),
    row(30001, "isv.app-permissions-insufficient", "应用缺少接口权限包", Never, ConfigureApp),
    row(30001, "dop.authorization-no-existed", "店铺授权已失效", Never, Reauthorize),
    row(30001, "dop.app-forbidden", "应用已禁用", Never, ContactPlatform),
    row(30001, "dop.authorization-closed", "商家已关闭授权", Never, Reauthorize),
    row(30002, "", "IP不在白名单", Never, ConfigureApp),
    row(40001, "", "缺少参数", Never, FixRequest),
    row(40002, "", "缺少业务参数", Never, FixRequest),
    row(40003, "", "参数错误", Never, FixRequest),
    row(40003, "isv.signature-invalid", "签名错误", Never, FixRequest),
    row(40003, "isv.access-token-expired", "access_token已过期", Immediately, RefreshToken),
    row(40003, "isv.access-token-no-existed", "access_token不存在", Immediately, RefreshToken),
    row(40003, "isv.access-token-invalid", "access_token与app_key不符", Never, RefreshToken),
    row(40003, "isv.authorization-type-invalid", "授权主体不匹配", Never, Reauthorize),
    row(40003, "isv.idempotent-id-existed", "幂等ID重复", Never, AlreadyDone),
    row(40003, "isv.timestamp-invalid", "时间戳超出范围", Immediately, FixRequest),
    row(40004, "", "业务参数无效", Never, FixRequest),
    row(50000, "", "服务端错误", Later, Wait),
    row(50001, "", "token生成失败", Never, Action::Unknown),
    row(50001, "dop.token-generate-failed:app-id-invalid", "app_key格式错误", Never, FixRequest),
    row(
        50001,
        "dop.token-generate-failed:app-secret-invalid",
        "app_key或密钥错误",
        Never,
        FixRequest,
    ),
    row(
        50001,
        "dop.token-generate-failed:grant-type-invalid",
        "授权类型与应用不符",
        Never,
        FixRequest,
    ),
    row(50001, "dop.token-generate-failed:app-forbidden", "应用已禁用", Never, ContactPlatform),
    row(50001, "dop.token-generate-failed:code-invalid", "授权码错误", Never, Reauthorize),
    row(50001, "dop.token-generate-failed:code-expired", "授权码已过期", Never, Reauthorize),
    row(50001, "dop.token-generate-failed:no-authorization", "店铺授权已失效", Never, Reauthorize),
    row(
        50001,
        "dop.token-generate-failed:token-expired",
        "refresh_token已过期",
        Never,
        Reauthorize,
    ),
    row(
        50001,
        "dop.token-generate-failed:token-invalid",
        "refresh_token不存在",
        Never,
        Reauthorize,
    ),
    row(50002, "isv.business-failed:31009", "待刷新的token不存在", Never, RefreshToken),
    row(50002, "isv.business-failed:31012", "token并发请求", Later, Wait),
    row(60000, "", "请求过于频繁", Later, Wait),
    row(70000, "", "接口不存在或已下线", Never, FixRequest),
    row(80000, "", "安全错误", Never, ContactPlatform),
    row(90000, "", "未知错误", Later, Wait),
    row(90000, "isv.env-suspected", "环境存在风险", Later, ContactPlatform),
];

/// The codes of the 2020-21 envelope.
static LEGACY: &[ErrorRow] = &[
    row(1, "", "请登录", Never, FixRequest),
    row(2, "", "无权限", Never, ConfigureApp),
    row(3, "", "缺少参数", Never, FixRequest),
    row(4, "", "参数错误", Never, FixRequest),
    row(5, "", "参数不合法", Never, FixRequest),
    row(6, "", "param_json 格式错误: every value must be text", Never, FixRequest),
    row(7, "", "服务器错误", Later, Wait),
    row(8, "", "服务器繁忙", Later, Wait),
    row(9, "", "请求过于频繁", Later, Wait),
    row(10, "", "须使用 POST", Never, FixRequest),
    row(11, "", "签名错误, check the app's secret", Never, Action::Unknown),
    row(12, "", "版本过低", Never, ContactPlatform),
    row(30001, "", "认证失败", Never, FixRequest),
    row(30002, "", "access_token 已过期", Immediately, RefreshToken),
    row(30003, "", "店铺授权已失效", Never, Reauthorize),
    row(30004, "", "应用被禁用", Never, ContactPlatform),
    row(30005, "", "access_token 不存在", Immediately, RefreshToken),
    row(30006, "", "商家关闭了授权", Never, Reauthorize),
    row(30007, "", "app_key 与 access_token 不匹配", Never, RefreshToken),
];
