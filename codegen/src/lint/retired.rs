//! How texts say that something is retired.

/// Words for what is to be used no more.
pub(super) const OUT_OF_USE: &[&str] = &[
    "已废弃",
    "即将废弃",
    "废弃字段",
    "废弃）",
    "废弃)",
    "废弃】",
    "已弃用",
    "已停用",
    "不再使用",
    "不推荐使用",
    "不再维护",
    "deprecated",
    "Deprecated",
];
