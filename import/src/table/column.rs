//! The columns of tables, by the words of their headers.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::block::Row;
use super::spelling;

/// What a column says of the thing that a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Type,
    Required,
    /// The other way about: whether it may be left out.
    Optional,
    About,
    Example,
    Default,
    Version,
    MaxLength,
    Place,
    /// A code of an error.
    Code,
    SubCode,
    Message,
    Solution,
    /// A value that a member may have.
    Value,
    /// The number of the row.
    Number,
}

/// The words of each column.
const WORDS: &[(Column, &str)] = &[
    (
        Column::Name,
        "\
        名称 参数 字段 参数名 参数名称 字段名 字段名称 属性名 属性 属性名称 变量名 变量 键 \
        键名 key name field fieldname parameter parametername param params paramname 参数key \
        字段key 英文名 英文名称 参数标识 成员 property attribute 请求参数 响应参数 返回参数 \
        返回字段 入参 出参 参数英文名 请求字段 响应字段 结构属性 元素名 元素 header headers \
        域",
    ),
    (
        Column::Type,
        "\
        类型 参数类型 字段类型 数据类型 属性类型 变量类型 值类型 type datatype 数据格式 \
        类型及长度 schema 返回类型",
    ),
    (
        Column::Required,
        "\
        是否必须 必填 是否必填 是否必传 必传 必选 是否必选 必须 必需 是否必需 是否必要 必要 \
        required mandatory isrequired require 必填项 必填/选填 必选/可选 是否必填项 必填与否 \
        必须填写 必输 是否必输 是否一定返回 必返 是否必返",
    ),
    (
        Column::Optional,
        "是否可选 可选 optional 是否可空 可空 是否为空 允许为空 可否为空 nullable 是否可为空",
    ),
    (
        Column::About,
        "\
        描述 说明 备注 含义 参数说明 字段说明 参数描述 字段描述 属性说明 属性描述 参数含义 \
        字段含义 description desc remark remarks 解释 注释 释义 中文名 中文名称 名称说明 \
        note notes comment comments 取值说明 详细说明 功能说明 详细描述 意义 meaning \
        补充说明 其他说明 备注说明 参数中文名 字段中文名 标题",
    ),
    (
        Column::Example,
        "\
        示例值 示例 样例 例子 举例 example examples sample 参考值 示例数据 样例值 \
        samplevalue examplevalue",
    ),
    (Column::Default, "默认值 默认 缺省值 缺省 default defaultvalue"),
    (
        Column::Version,
        "\
        最低支持版本 最低版本 版本 基础库版本 支持版本 since version 最低基础库版本 \
        最低基础库",
    ),
    (Column::MaxLength, "最大长度 长度 长度限制 maxlength 字段长度 length 字符长度"),
    (Column::Place, "位置 参数位置 in position 传参方式 参数方式 请求方式 location"),
    (
        Column::Code,
        "\
        错误码 返回码 状态码 errno errcode err_no error_code errorcode code 错误代码 \
        主返回码 异常码 返回代码 错误编码 主错误码 err_code 响应码",
    ),
    (Column::SubCode, "子错误码 子返回码 subcode sub_code 子码 错误子码 业务错误码 sub_error_code"),
    (
        Column::Message,
        "\
        errmsg err_msg message msg 错误信息 错误描述 错误说明 错误消息 提示信息 返回信息 \
        异常信息 errormessage error_msg 错误提示 错误原因 sub_msg submsg 子返回信息 \
        返回码描述 错误码描述 错误码说明 返回码说明 子返回码描述 错误含义 原因 reason",
    ),
    (
        Column::Solution,
        "\
        解决方案 处理建议 排查建议 处理方案 建议 解决办法 解决方法 solution 处理方式 \
        处理办法 处理方法 排查方法 应对措施 解决建议",
    ),
    (
        Column::Value,
        "值 枚举值 取值 合法值 value values enum 状态值 枚举 可选值 参数值 编码 字段值",
    ),
    (Column::Number, "序号 编号 no no. # index id序号"),
];

/// What a cell of a header says; `None` for other words.
pub(super) fn of(text: &str) -> Option<Column> {
    if text.trim().len() > LONGEST {
        return None;
    }
    let word = word(text);
    // `一级字段`, `子参数`
    let mut chars = word.chars();
    let level = matches!(chars.next(), Some('一' | '二' | '三' | '四' | '五'))
        && chars.next() == Some('级');
    let rest = if level { Some(chars.as_str()) } else { word.strip_prefix('子') };
    let word = rest
        .filter(|rest| {
            matches!(*rest, "字段" | "参数" | "属性" | "名称" | "字段名" | "参数名" | "节点")
        })
        .map_or(word.as_str(), |_| "字段");
    COLUMNS.get(word).copied()
}

/// Each word with its column.
static COLUMNS: LazyLock<BTreeMap<&str, Column>> = LazyLock::new(|| {
    let words =
        WORDS.iter().flat_map(|(column, words)| words.split(' ').map(|word| (word, *column)));
    // Of equal words the first counts.
    words.collect::<Vec<_>>().into_iter().rev().collect()
});

/// More is no header.
const LONGEST: usize = 48;

/// A word of a header without what surrounds it: `* 参数名称（必填）：` is `参数名称`.
fn word(text: &str) -> String {
    let text = crate::text::narrowed(text).to_lowercase();
    let text = text.split('(').next().unwrap_or_default();
    let is_part = |c: &char| c.is_alphanumeric() || matches!(c, '_' | '/' | '#');
    text.chars().filter(is_part).collect()
}

/// Whether a row is a header: it has a column that says what its rows are about, most of the
/// others are known as well, and none is a type, as rows have.
pub(super) fn is_header(row: &Row) -> bool {
    let mut known: Vec<Column> = Vec::new();
    let mut filled = 0;
    for (index, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty()) {
        filled += 1;
        match of(cell) {
            // A name over several columns, or words in two of them.
            Some(column @ (Column::Name | Column::About)) => known.push(column),
            Some(column) if known.contains(&column) && !row.is_merged(index) => return false,
            Some(column) => known.push(column),
            None if spelling::is_type(cell) => return false,
            None => {}
        }
    }
    let is_about = |column: &Column| matches!(column, Column::Name | Column::Code | Column::Value);
    known.iter().any(is_about) && known.len() >= 2 && known.len() * 2 >= filled
}

/// Whether a cell is a version: `2.52.0.0`, `基础库 1.0.2`.
pub(super) fn is_version(text: &str) -> bool {
    let text = text
        .trim()
        .trim_start_matches("基础库")
        .trim()
        .trim_start_matches(['v', 'V', '>', '=', ' ']);
    let mut parts = text.split('.');
    let all_digits = parts
        .clone()
        .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit() || b == b'x'));
    all_digits && parts.by_ref().count() >= 3
}

/// Whether a cell is the name of a parameter, without marks before it.
pub(super) fn is_name(text: &str) -> bool {
    let text = crate::text::narrowed(text);
    let text =
        text.trim().trim_start_matches(|c: char| !c.is_alphanumeric() && c != '_' && c != '$');
    let mut chars = text.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '_' | '$'))
        && chars.all(|c| {
            c.is_ascii_alphanumeric()
                || matches!(c, '_' | '$' | '-' | '.' | '[' | ']' | '@' | ':' | '*')
        })
}
