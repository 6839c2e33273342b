//! Whether a parameter has to be given, in the words of documents.

const YES: &str = "\
    是 y yes true 必填 必须 必传 必选 必需 required mandatory 1 √ ✓ ✔ ☑ ✅ 必返 t m must \
    必要 o必填";
const NO: &str = "\
    否 n no false 选填 可选 非必填 非必须 非必传 非必选 非必需 optional 0 × ✗ ✘ x ❌ ☐ f \
    o 不必填 不必须 可空 不必传 非必要 条件必填 条件必选 部分必填 按需 视情况 选传 c \
    conditional 不一定";

/// What a cell says: `是`, `必填（新建时）`; `None` where it is no such word. What depends on
/// something may be left out.
pub(crate) fn parse(text: &str) -> Option<bool> {
    let text = crate::text::narrowed(text).to_lowercase();
    let text = text.trim().trim_matches(['*', '`']).trim();
    let end = text.find(['(', ',', ';', '.', '\n', ':', ' ']).unwrap_or(text.len());
    let word = text.get(..end)?.trim();
    if NO.split(' ').any(|no| no == word) {
        return Some(false);
    }
    // `是（二选一）`: only one of them.
    let depends = text.contains("选一") || text.contains("至少") || text.contains("条件");
    YES.split(' ').any(|yes| yes == word).then_some(!depends)
}

/// Whether a cell says nothing: `-`, `--`, `/`, `无`.
pub(crate) fn is_blank(text: &str) -> bool {
    let text = crate::text::narrowed(text);
    let text = text.trim();
    matches!(text, "无" | "N/A" | "n/a" | "空" | "暂无")
        || text.chars().all(|c| matches!(c, '-' | '—' | '/' | '–' | ' '))
}
