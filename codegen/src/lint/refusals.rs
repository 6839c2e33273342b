//! What a refusal's label says, and its advice does not: "do not repeat" beside "repeat later".

use crate::diagnostic::{Place, Problem, Problems, Rule};
use crate::load::Doc;
use crate::load::raw::ErrorRow;
use crate::model::{Action, Retry};

/// What is done already, or forbidden.
const DONE: &[&str] = &[
    "重复",
    "请勿",
    "不要",
    "已存在",
    "已取消",
    "已经",
    "已发货",
    "已处理",
    "已生效",
    "已完成",
    "已完结",
    "已成功",
    "已使用",
    "已通过",
    "已绑定",
    "已打开",
    "已回复",
    "已创建",
    "已入驻",
    "已上传",
    "已删除",
    "已失效",
    "已过期",
    "已被",
    "已揽收",
    "已取件",
    "已退款",
    "已拦截",
    "已确认",
    "已关闭",
];
/// It is under way, and soon something else.
const UNDER_WAY: &[&str] = &["审核中", "处理中"];
/// The request is at fault.
const REQUEST: &[&str] = &[
    "参数",
    "入参",
    "格式错误",
    "格式不",
    "格式有误",
    "不合法",
    "非法",
    "必填",
    "必传",
    "缺少",
    "缺失",
    "不能为空",
    "过长",
    "超长",
];
/// Whose trouble it is, and what: together they are a label.
const WHO: &[&str] = &[
    "系统",
    "系统内部",
    "服务",
    "服务内部",
    "内部服务",
    "服务器",
    "服务端",
    "内部",
    "平台内部",
    "网络",
    "数据库",
    "下游",
    "下游服务",
];
const TROUBLE: &[&str] = &["错误", "异常", "繁忙", "超时", "失败", "出错"];
const BUSY: &[&str] = &["限流", "频繁", "稍后", "繁忙"];
/// What the platform or its console grants.
const RIGHT: &[&str] = &["权限", "未开通"];
/// That looking it up failed is another thing.
const NO_RIGHT: &[&str] = &["失败", "token", "scope"];

pub(super) fn check(doc: &Doc, problems: &mut Problems) {
    let raw = &doc.raw;
    // What an SPI method answers is the developer's.
    if raw.spi.is_some() {
        return;
    }
    let file = Place::file(doc.file);
    let mut look = |place: Place, rows: &Option<Vec<ErrorRow>>| {
        for (index, row) in rows.iter().flatten().enumerate() {
            if let Some((message, help)) = contradiction(row) {
                let place = place.clone().nth(index);
                problems.push(
                    Problem::new(Rule::RefusalAdvice, place, message)
                        .label("advice and label contradict each other")
                        .help(help),
                );
            }
        }
    };
    look(file.clone().at("errors"), &raw.errors);
    let at = file.at("envelope").at("legacy");
    let legacy = raw.envelope.iter().flat_map(|envelope| &envelope.legacy);
    for (place, legacy) in legacy.flat_map(|legacy| legacy.placed(&at)) {
        look(place.at("errors"), &legacy.errors);
    }
}

/// How the advice of a refusal contradicts its label, and what to do.
fn contradiction(row: &ErrorRow) -> Option<(String, &'static str)> {
    let label = row.label.as_deref().unwrap_or_default();
    let retry = row.retry.unwrap_or_default();
    let action = row.action.unwrap_or_default();
    // What the client does by itself was thought about, and a new token makes another call of it.
    if row.verdict.is_some() || action == Action::RefreshToken {
        return None;
    }
    let has = |words: &[&str]| words.iter().any(|word| label.contains(word));
    let comes_again = matches!(retry, Retry::Later | Retry::Immediately);
    let repeats = comes_again || action == Action::Wait;
    let is_trouble = label.ends_with("超时") || has(BUSY) || {
        let rest = |who: &&'static str| label.strip_prefix(*who);
        WHO.iter().filter_map(rest).any(|rest| TROUBLE.contains(&rest))
    };
    let told = |what: &str| format!("`{}` {what}", label.escape_debug());
    if repeats && has(DONE) && !has(UNDER_WAY) && !is_trouble {
        let message = told("is done already, or forbidden, and the advice is to repeat it");
        return Some((message, "write `retry: never`, with the `action` that is left"));
    }
    if repeats && has(REQUEST) && !label.starts_with("内部") && !is_trouble {
        let message = told("is a fault of the request, which does not pass by itself");
        return Some((message, "write `retry: never, action: fix_request`"));
    }
    let is_blamed = matches!(action, Action::FixRequest | Action::AlreadyDone);
    if is_trouble && (retry == Retry::Never || is_blamed) {
        let message = told("passes by itself, and the advice is not to repeat it");
        return Some((message, "write `retry: later, action: wait`"));
    }
    if has(RIGHT) && !has(NO_RIGHT) && (repeats || action == Action::Reauthorize) {
        let message = told("is about a right that the platform or its console grants");
        return Some((
            message,
            "write `retry: never`, with `action: contact_platform` or `configure_app`",
        ));
    }
    if action == Action::Wait && !comes_again {
        return Some((told("is to be waited for, and not to be repeated"), "write `retry: later`"));
    }
    if is_blamed && retry != Retry::Never {
        return Some((
            told("is to be mended or done already, and yet may be repeated"),
            "write `retry: never`",
        ));
    }
    None
}
