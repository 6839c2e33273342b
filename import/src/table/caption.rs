//! What lines say of what follows them.

use crate::text::narrowed;

/// What follows a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    Request,
    Response,
    /// What a failure of a client-side call tells.
    Failure,
    Errors,
    /// Headers of the request.
    Headers,
    /// Parameters of the query, though the verb may have a body.
    Query,
    /// What is no part of the method: common parameters, parts of the path, older versions.
    Other,
    RequestExample,
    ResponseExample,
    /// An answer that refuses.
    RefusalExample,
}

/// Words, of which the first that a line has says what follows it.
const WORDS: &[(Section, &str)] = &[
    (
        Section::RefusalExample,
        "\
        失败示例 错误示例 异常示例 异常情况 失败情况 错误返回示例 异常返回示例 失败返回 \
        失败响应 错误响应示例 errorresponse",
    ),
    (
        Section::RequestExample,
        "\
        请求示例 调用示例 示例请求 请求样例 请求例子 requestexample requestsample 请求报文 \
        入参示例 请求体示例 参数示例 examplerequest 请求参数示例",
    ),
    (
        Section::ResponseExample,
        "\
        响应示例 返回示例 返回样例 响应样例 返回值示例 返回结果示例 返回参数示例 \
        响应参数示例 正常情况 成功示例 responseexample responsesample 响应报文 返回报文 \
        返回数据示例 出参示例 返回体示例 exampleresponse 成功响应",
    ),
    (
        Section::Errors,
        "错误码 返回码 状态码说明 errorcode 异常码 错误代码 业务码 错误列表 errcode 返回代码",
    ),
    (Section::Failure, "回调失败 失败回调 fail回调 object.fail fail返回 fail参数"),
    (Section::Response, "回调成功 成功回调 success回调 object.success success返回 success参数"),
    (Section::Headers, "请求头 header 头部参数 头参数"),
    (
        Section::Other,
        "\
        公共参数 通用参数 公共请求 系统参数 公共返回 公共响应 路径参数 pathparam path参数 \
        commonparam 变更记录 更新日志 修订记录",
    ),
    (Section::Query, "查询参数 query参数 queryparam url参数 querystring 请求query"),
    (
        Section::Response,
        "\
        响应参数 返回参数 返回值 返回结果 返回数据 响应体 响应数据 响应字段 输出参数 出参 \
        响应结果 返回字段 返回说明 返回内容 响应说明 响应内容 应答 回参 返回体 返回包 \
        返回信息 response returns returnvalue 返回body 响应body output",
    ),
    (
        Section::Request,
        "\
        请求参数 入参 请求体 业务参数 输入参数 参数说明 参数列表 请求字段 请求数据 请求内容 \
        请求包 请求body body参数 bodyparam request param object参数 传入参数 接口参数 \
        调用参数 input",
    ),
];

/// A line with more characters is a sentence.
const LONGEST: usize = 60;

/// What a line says of what follows it; `None` where it says nothing.
pub(super) fn section(text: &str) -> Option<Section> {
    let text = plain(text);
    if text.chars().count() > LONGEST {
        return None;
    }
    if matches!(text.as_str(), "参数" | "请求" | "body" | "输入") {
        return Some(Section::Request);
    }
    if matches!(text.as_str(), "响应" | "返回" | "结果" | "输出") {
        return Some(Section::Response);
    }
    WORDS
        .iter()
        .find(|(_, words)| words.split(' ').any(|word| text.contains(word)))
        .map(|(section, _)| *section)
}

/// What stands below the heading of an answer, and is headed as what stands below that of a
/// request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subsection {
    Headers,
    Body,
}

/// Which subsection a heading opens, that says no more.
pub(super) fn subsection(text: &str) -> Option<Subsection> {
    match plain(text).as_str() {
        "参数" | "body" | "params" | "参数说明" => Some(Subsection::Body),
        "header" | "headers" => Some(Subsection::Headers),
        _ => None,
    }
}

/// A title, and the name of the method that stands behind it: `发货 order.logisticsAdd`.
pub(super) fn named(title: String) -> (Option<String>, Option<String>) {
    let last = title.rsplit([' ', '(', '（']).next().unwrap_or_default();
    let name = last.trim_end_matches([')', '）']);
    let before = title.len() - last.len();
    if !super::address::is_method_name(name) || before == 0 {
        return (Some(title), None);
    }
    let name = name.to_owned();
    let words = title.get(..before).unwrap_or_default().trim_end_matches([' ', '(', '（']);
    (self::title(words), Some(name))
}

/// A line in lower case without blanks and what is in parentheses: `请求 参数 (Body)` is `请求参数`.
fn plain(text: &str) -> String {
    let text = narrowed(unnumbered(text)).to_lowercase();
    let text = text.split('(').next().unwrap_or_default();
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '_' | ':')).collect()
}

/// A line without its number: `4.1.2 字段说明`, `一、背景`, `(3) 返回`.
pub(super) fn unnumbered(text: &str) -> &str {
    let text = text.trim();
    let is_number = |c: char| {
        c.is_ascii_digit()
            || matches!(
                c,
                '.' | '、'
                    | '．'
                    | '一'
                    | '二'
                    | '三'
                    | '四'
                    | '五'
                    | '六'
                    | '七'
                    | '八'
                    | '九'
                    | '十'
            )
    };
    let rest = text.trim_start_matches(is_number);
    let number = text.get(..text.len() - rest.len()).unwrap_or_default();
    let is_heading = number.contains(['.', '、', '．'])
        || number.chars().all(|c| c.is_ascii_digit()) && rest.starts_with(' ');
    if is_heading && !rest.trim().is_empty() { rest.trim_start() } else { text }
}

/// Whether a line is numbered as headings are: `4.1 新增接口`, `三、接口`.
pub(super) fn is_numbered(text: &str) -> bool {
    unnumbered(text).len() < text.trim().len()
        && text.chars().count() <= LONGEST
        && !text.contains(['。', '，', '；'])
}

/// Headings that say nothing of what the method is.
const GENERIC: &str = "\
    基本信息 简要描述 字段说明 接口说明 接口描述 接口地址 接口信息 请求说明 请求地址 请求方式 \
    请求方法 请求url 概述 简介 使用限制 示例 注意事项 faq 常见问题 权限 前置条件 背景 \
    背景说明 名词解释 接口列表 功能描述 功能说明 使用场景 适用场景 使用说明 语法 \
    代码示例 示例代码 接口定义 接口概述 调用说明 基础信息 http url 接口 说明 api列表 \
    接口文档 举例说明 调试 目录 附录 错误 注意 提示 响应 请求 参考 相关文档 最佳实践 \
    版本 更新时间 支持类型";

/// The title that a heading has; `None` where it is one of the headings that every method has.
pub(super) fn title(text: &str) -> Option<String> {
    let text = unnumbered(text);
    let address = [" GET ", " POST ", " PUT ", " PATCH ", " DELETE ", "http://", "https://"];
    let end = address.iter().filter_map(|mark| text.find(mark)).min().unwrap_or(text.len());
    let text = text.get(..end).unwrap_or(text).trim().trim_end_matches([':', '：']).trim();
    let word = plain(text);
    let is_generic = GENERIC.split(' ').any(|known| known == word) || section(text).is_some();
    let is_long = text.chars().count() > 30 || text.contains(['；', ';', '，', ',', '。']);
    // A structure, or the values of a member.
    let is_part = ["合法值", "取值", "枚举值", "结构", "枚举", "类型", "字段", "属性"]
        .iter()
        .any(|end| word.ends_with(end))
        || word.starts_with("object")
        || !text.contains(' ') && text.is_ascii();
    if is_part || text.is_empty() || is_generic || is_long || !text.chars().any(char::is_alphabetic)
    {
        return None;
    }
    let short =
        ["接口", "API", "api"].iter().find_map(|end| text.strip_suffix(end)).unwrap_or(text).trim();
    Some(if short.is_empty() { text } else { short }.to_owned())
}

/// Whether a heading is of a request that the platform sends.
pub(super) fn is_callback(text: &str) -> bool {
    let text = plain(text);
    let sends = [
        "回调开发者",
        "回调接口",
        "回调通知",
        "消息回调",
        "异步回调",
        "回调请求",
        "通知接口",
        "通知开发者",
    ];
    let ends = ["接口", "通知", "回调", "请求", "消息", "开发者"];
    let is_heading = text.chars().count() <= 24 && ends.iter().any(|end| text.ends_with(end));
    is_heading
        && sends.iter().any(|word| text.contains(word))
        && !text.contains(['的', '.', ',', ';'])
}

/// Words of ASCII in a line, which may name a member or a structure: `customData.image 为 object`.
pub(super) fn names(text: &str) -> Vec<String> {
    let text = narrowed(unnumbered(text));
    if text.chars().count() > LONGEST {
        return Vec::new();
    }
    let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '[' | ']' | '$');
    let words = text.split(|c| !is_part(c)).map(|word| word.trim_matches('.'));
    words
        .filter(|word| word.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
        .map(str::to_owned)
        .collect()
}
