//! What the words about a field say: label, unit and codes.
//!
//! Documents have one text for all of it, such as `审核状态，1-审核中；2-审核失败` or `退款金额，单位：分`.
//! Only what is certain is taken; a label is a few words, and a sentence gives none.

pub(crate) mod required;
mod unit;

use unit::{is_unit, unit};

/// What was found in the words about a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// A few words: what it is.
    pub label: Option<String>,
    /// The unit, as descriptors have it: `fen`.
    pub unit: Option<&'static str>,
    /// Codes and their labels.
    pub codes: Vec<(String, String)>,
}

/// More is a sentence, and no name.
const LONGEST_LABEL: usize = 24;

/// What stands before something else than what a field is: `例如：2024-01-01`.
const NO_LABELS: &[&str] =
    &["单位", "例如", "比如", "如", "例", "示例", "样例", "举例", "注", "注意", "无", "暂无"];

/// What ends a label.
const ENDS: &[char] =
    &['，', '。', '；', ';', '：', '\n', '\r', '！', '!', '？', '?', '(', '（', '【', '*'];

/// What no label ends with.
const PUNCTUATION: &[char] = &[
    '.', ',', ';', ':', '!', '?', '。', '，', '；', '：', '！', '？', '、', '…', '-', '—', '/',
    ' ', '\t', '*', '|', '=', '·', '\u{a0}',
];

/// What the words about a field say.
pub fn words(about: &str) -> Words {
    let text = parted(&unfolded(&plain(about)));
    let codes = codes(&text);
    let before = match codes.first() {
        Some((code, _)) => {
            let own_line = text.find(&format!("\n{code}"));
            let mut all = text.match_indices(code.as_str());
            let has_mark = |at: usize| text.get(at + code.len()..).is_some_and(is_marked);
            let marked = all.find(|(at, _)| has_mark(*at)).map(|(at, _)| at);
            let at = own_line.or(marked).or_else(|| text.find(code.as_str()));
            at.and_then(|at| text.get(..at)).unwrap_or(&text).trim_end_matches(['[', '{', ' '])
        }
        None => &text,
    };
    // A code that is none, as one with two meanings, is no label either.
    let label =
        label(before).filter(|label| row(label).is_none() && !NO_LABELS.contains(&label.as_str()));
    Words { label, unit: unit(&text), codes }
}

/// The unit alone, of the words about a field.
pub(crate) fn unit_of(about: &str) -> Option<&'static str> {
    unit(&plain(about))
}

/// Puts codes that follow each other without anything between, as in `状态1：待付2：已付* 3：已收`,
/// on lines of their own.
fn parted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before: Option<char> = None;
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let begins = before.is_none_or(|c| {
            !(c.is_ascii_alphanumeric() || matches!(c, '.' | ':' | '：' | '-' | '_' | '='))
        });
        let sign = usize::from(next == '-' && before.is_none_or(|c| matches!(c, ' ' | '*' | '\n')));
        let digits = rest.bytes().skip(sign).take_while(u8::is_ascii_digit).count();
        let length = sign + digits;
        if begins && (1..=6).contains(&digits) && is_meaning(rest.get(length..).unwrap_or_default())
        {
            // Bullets and slashes only part them.
            out.truncate(out.trim_end_matches([' ', '*', '/', '\t']).len());
            if !out.is_empty() && !out.ends_with('\n') {
                out.push('\n');
            }
            out.push_str(rest.get(..length).unwrap_or_default());
            before = Some('0');
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        out.push(next);
        before = Some(next);
        rest = rest.get(next.len_utf8()..).unwrap_or_default();
    }
    out
}

/// Gives codes whose labels stand in brackets, as in `0（否）、1（是）`, a mark instead. One alone may
/// be an amount with a remark.
fn unfolded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut found = 0;
    let mut rest = text;
    while let Some(at) = rest.find(['（', '(']) {
        let (before, behind) = rest.split_at(at);
        out.push_str(before);
        let opened = behind.chars().next().map_or(0, char::len_utf8);
        let inside = behind.get(opened..).unwrap_or_default();
        let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
        let ahead = before.get(..before.len() - digits).unwrap_or_default();
        let begins = ahead
            .chars()
            .next_back()
            .is_none_or(|c| matches!(c, '：' | ':' | '、' | '，' | ',' | '；' | ';' | ' ' | '\n'));
        let closed = inside.find(['）', ')']);
        let label = closed.and_then(|end| inside.get(..end)).unwrap_or_default();
        let behind = closed.and_then(|end| inside.get(end..)).and_then(|it| {
            let mut chars = it.chars();
            chars.next().map(|_| chars.as_str())
        });
        let ends = |behind: &str| {
            behind.trim_start().chars().next().is_none_or(|c| {
                matches!(c, '、' | '，' | ',' | '；' | ';' | '。' | '\n') || c.is_ascii_digit()
            })
        };
        let is_label = label.starts_with(char::is_alphabetic)
            && !label.contains(['（', '(', '，', ',', '；', ';', '、', '：', ':', '\n']);
        match behind.filter(|behind| ends(behind)) {
            Some(behind) if (1..=6).contains(&digits) && begins && is_label => {
                found += 1;
                out.push('：');
                out.push_str(label);
                if behind.trim_start().starts_with(|c: char| c.is_ascii_digit()) {
                    out.push('；');
                }
                rest = behind;
            }
            _ => {
                out.push_str(rest.get(at..at + opened).unwrap_or_default());
                rest = inside;
            }
        }
    }
    out.push_str(rest);
    if found >= 2 { out } else { text.to_owned() }
}

/// What stands between a code and its label.
const MARKS: &[char] = &['-', '—', ':', '：', '=', '–', '－'];
/// Words that do.
const MARK_WORDS: &[&str] = &["代表", "表示"];

/// Whether a text begins with what stands between a code and its label.
fn is_marked(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with(MARKS)
        || text.starts_with('.')
        || MARK_WORDS.iter().any(|word| text.starts_with(word))
}

/// Whether a text goes on as one does behind a code: `：待付`, ` - 待付`.
fn is_meaning(rest: &str) -> bool {
    let rest = rest.trim_start_matches(' ');
    let Some(behind) = rest.strip_prefix(MARKS) else { return false };
    let behind = behind.trim_start_matches([' ', '>']);
    behind.chars().next().is_some_and(|c| c == '“' || c.is_alphabetic() && !c.is_ascii())
}

/// Words without marks of HTML and Markdown, and what cannot be seen.
fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        out.push_str(before);
        // A tag begins with a letter or a slash.
        let is_tag =
            tag.get(1..2).is_some_and(|c| c == "/" || c.as_bytes()[0].is_ascii_alphabetic());
        match tag.find('>').filter(|end| is_tag && *end < 200) {
            Some(end) => {
                if tag.starts_with("<br") || tag.starts_with("</p") || tag.starts_with("</li") {
                    out.push('\n');
                }
                rest = &tag[end + 1..];
            }
            None => {
                out.push('<');
                rest = &tag[1..];
            }
        }
    }
    out.push_str(rest);
    let out =
        out.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    let seen = |c: char| if c.is_control() && c != '\n' { ' ' } else { c };
    let is_unseen = |c: &char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    out.chars().filter(|c| !is_unseen(c)).map(seen).collect::<String>().trim().to_owned()
}

/// A few words: what something is; `None` where there are none, or a sentence.
pub fn label(text: &str) -> Option<String> {
    let text = plain(text);
    let text = unbracketed(text.trim_start_matches(['*', ' ', '-', '#', '`', '>', '\n']));
    let end = text.find(ENDS).unwrap_or(text.len());
    // A comma of ASCII ends it as well, but not between digits.
    let comma = text.find(',').filter(|at| *at < end).unwrap_or(end);
    let found = text.get(..comma.min(end))?.trim_matches(PUNCTUATION);
    // How a time is written is no part of what it is.
    let words = found.split_whitespace().take_while(|it| !it.is_ascii() || !is_of_time(it));
    let found: String = words.collect::<Vec<_>>().join(" ");
    let length = found.chars().count();
    let is_sample = !found.chars().any(|c| c.is_alphabetic()) || found.contains("://");
    let has_bracket =
        found.contains(['[', ']', '{', '}', '】', '）', ')', '《', '》', '“', '”', '"', '<', '>']);
    (1..=LONGEST_LABEL).contains(&length).then_some(())?;
    // Neither is an address or a path, nor when something is so.
    let has_path = found.contains("//")
        || found.split('/').skip(1).any(|part| part.starts_with(|c: char| c.is_ascii_lowercase()));
    let is_condition =
        found.starts_with('当') && found.ends_with('时') || found.starts_with("请参");
    // `针对上门拆旧是`: the sentence goes on. Alone it is what a code means.
    let is_open = length > 1 && found.ends_with('是');
    (!is_sample && !has_bracket && !has_path && !is_condition && !is_open).then_some(found)
}

/// Without the remarks in brackets that stand first: `（弃用）子错误码` is `子错误码`.
fn unbracketed(text: &str) -> &str {
    let pairs = [('（', '）'), ('(', ')'), ('【', '】'), ('[', ']')];
    let Some((open, close)) = pairs.into_iter().find(|(open, _)| text.starts_with(*open)) else {
        return text;
    };
    let behind = text.find(close).and_then(|at| text.get(at + close.len_utf8()..));
    match behind.map(str::trim_start) {
        Some(behind) if !behind.is_empty() => unbracketed(behind),
        // All of it stands in them.
        _ => text.trim_start_matches(open).trim_end_matches(close),
    }
}

/// What parts codes.
const PARTS: &[char] = &[
    '，', ',', '；', ';', '、', '\n', '。', '|', '（', '）', '(', ')', '【', '】', '[', ']', '{',
    '}',
];

/// Codes with their labels: `1-审核中；2-审核失败`, `PAY_SUCC-支付完成；REFUND-退款`, `0：否 1：是`.
fn codes(text: &str) -> Vec<(String, String)> {
    let mut rows: Vec<Code> = Vec::new();
    let pieces = text.split(PARTS);
    let mut lost = 0;
    for (number, piece) in pieces.flat_map(spaced).enumerate() {
        match row(&piece) {
            Some(row) => match rows.iter().find(|known| known.code == row.code) {
                Some(known) if known.label == row.label => {}
                // A code with two meanings is none.
                Some(_) => return Vec::new(),
                None => rows.push(row),
            },
            None if number > 0 && !rows.is_empty() => lost += 1,
            None => {}
        }
    }
    let words = rows.iter().filter(|row| !is_number(&row.code)).count();
    let one_kind = words == 0 || words == rows.len();
    // One alone is a list where nothing else is said; among sentences it may be anything. A
    // measure is a code only among others: `5：分`, and `0-天；1-月`; so is what a sentence says.
    let is_lonely = rows.first().is_some_and(|row| row.is_said || is_unit(&row.label));
    let enough = rows.len() >= 2 || (rows.len() == 1 && lost == 0 && !is_lonely);
    // Points number notes as well as codes.
    let is_notes = rows.iter().any(|row| row.is_numbered)
        && (rows.len() < 2 || lost > 0 || rows.iter().any(|row| !row.is_numbered || row.is_note()));
    if one_kind && enough && lost <= rows.len() && !is_notes {
        rows.into_iter().map(|row| (row.code, row.label)).collect()
    } else {
        Vec::new()
    }
}

/// A code and what it means.
struct Code {
    code: String,
    label: String,
    /// Whether only a point stands between: `1.待付`.
    is_numbered: bool,
    /// Whether a word does: `0表示成功`.
    is_said: bool,
}

impl Code {
    /// Whether it may be one of several notes: `1.不能为空`.
    fn is_note(&self) -> bool {
        let words = [
            "不", "必", "可", "请", "默认", "仅", "只", "如", "若", "支持", "最", "长度", "需",
            "当", "应", "会", "单位", "参", "传", "填", "大于", "小于", "限",
        ];
        self.label.chars().count() > 8 || words.iter().any(|word| self.label.contains(word))
    }
}

/// Pieces that only blanks part: `0：否 1：是`.
fn spaced(piece: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for word in piece.split_whitespace() {
        match pieces.last_mut() {
            Some(last) if row(word).is_none() => {
                last.push(' ');
                last.push_str(word);
            }
            _ => pieces.push(word.to_owned()),
        }
    }
    pieces
}

fn is_number(code: &str) -> bool {
    code.strip_prefix('-').unwrap_or(code).bytes().all(|b| b.is_ascii_digit())
}

/// `1-审核中`: a code and its label.
fn row(piece: &str) -> Option<Code> {
    // What the list is of may stand before the first: `状态：0：否`.
    let behind = piece.find(['：', ':']).and_then(|at| piece.get(at..));
    let behind = behind.map(|rest| rest.trim_start_matches(['：', ':']));
    alone(piece).or_else(|| alone(behind?))
}

fn alone(piece: &str) -> Option<Code> {
    let piece = piece.trim();
    let end = piece.char_indices().find(|(at, c)| {
        let is_sign = *at == 0 && *c == '-';
        !(is_sign || c.is_ascii_alphanumeric() || *c == '_')
    });
    let (code, rest) = piece.split_at(end?.0);
    let mark = rest.trim_start();
    let number = is_number(code) && !code.is_empty() && code != "-";
    let worded = MARK_WORDS.iter().find_map(|word| mark.strip_prefix(word).filter(|_| number));
    let pointed = mark.strip_prefix('.').filter(|behind| {
        let first = behind.trim_start().chars().next();
        number && code.len() <= 3 && first.is_some_and(|c| c.is_alphabetic() && !c.is_ascii())
    });
    let behind = worded.or(pointed).or_else(|| mark.strip_prefix(MARKS))?;
    let meaning = behind.trim_start_matches(|c| MARKS.contains(&c) || matches!(c, '>' | ' '));
    // A word is a code where all of it is in capitals; other words are just words.
    let word = code.len() >= 2
        && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
        && code.bytes().any(|b| b.is_ascii_uppercase());
    let plausible = number && code.len() <= 12 || word;
    let means = meaning.chars().next().is_some_and(|c| c.is_alphabetic() || c == '“');
    // An address or how a time is written is none.
    let is_other = meaning.starts_with("//") || is_of_time(code) && is_of_time(meaning);
    let label = label(meaning)?;
    (plausible && means && !is_other).then(|| Code {
        code: code.to_owned(),
        label,
        is_numbered: pointed.is_some(),
        is_said: worded.is_some(),
    })
}

/// Whether a text begins with a part of how times are written: `HH`, `mm:ss`.
fn is_of_time(text: &str) -> bool {
    let first = text.split(|c: char| !c.is_ascii_alphabetic()).next().unwrap_or_default();
    matches!(
        first,
        "YYYY" | "yyyy" | "YY" | "yy" | "MM" | "mm" | "DD" | "dd" | "HH" | "hh" | "SS" | "ss"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(about: &str) -> (Option<String>, Option<&'static str>, String) {
        let words = words(about);
        let codes = words.codes.iter().map(|(code, label)| format!("{code}={label}"));
        (words.label, words.unit, codes.collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn what_the_words_say() {
        for (about, label, unit, codes) in [
            ("商品单订单ID", Some("商品单订单ID"), None, ""),
            ("退款金额，单位：分", Some("退款金额"), Some("fen"), ""),
            ("质检费用，单位为元", Some("质检费用"), Some("yuan"), ""),
            ("创建时间（毫秒）", Some("创建时间"), Some("ms"), ""),
            ("开始时间，秒级时间戳", Some("开始时间"), Some("s"), ""),
            ("体积，单位：cm³", Some("体积"), Some("cm³"), ""),
            ("处理时长，单位：分钟", Some("处理时长"), Some("min"), ""),
            ("售后原因，1-缺重；2-缺货；3-拒收", Some("售后原因"), None, "1=缺重 2=缺货 3=拒收"),
            ("优惠方式，1-一口价", Some("优惠方式"), None, "1=一口价"),
            ("状态：0：否 1：是", Some("状态"), None, "0=否 1=是"),
            ("状态（1=待付,2=已付）", Some("状态"), None, "1=待付 2=已付"),
            ("PAY_SUCC-支付完成；REFUND-退款", None, None, "PAY_SUCC=支付完成 REFUND=退款"),
            ("（弃用）子错误码", Some("子错误码"), None, ""),
            ("通过/oauth/access_token/获取", None, None, ""),
            ("创建/更新时间", Some("创建/更新时间"), None, ""),
            ("当操作为下线时，价格非必填", None, None, ""),
            ("消息id* 场景一", Some("消息id"), None, ""),
            ("请参见签名算法", None, None, ""),
            ("无", None, None, ""),
            ("针对上门拆旧是：拆旧类型", None, None, ""),
            ("【服务商】", Some("服务商"), None, ""),
            ("卡片状态0：待审核1：审核通过", Some("卡片状态"), None, "0=待审核 1=审核通过"),
            ("状态* -1：未申请* 0: 审核中", Some("状态"), None, "-1=未申请 0=审核中"),
            (
                "绑定状态251：绑定失败302：绑定成功",
                Some("绑定状态"),
                None,
                "251=绑定失败 302=绑定成功",
            ),
            ("审核状态，0-审核中/1-审核成功", Some("审核状态"), None, "0=审核中 1=审核成功"),
            (
                "榜单类型：\n  * 1 - 电影 \n  * 2 - 电视剧",
                Some("榜单类型"),
                None,
                "1=电影 2=电视剧",
            ),
            ("交易2.0退款", Some("交易2.0退款"), None, ""),
            ("营业执照有效期，如2022-04-19", Some("营业执照有效期"), None, ""),
            ("格式：2020-12-01 00:00:00", Some("格式"), None, ""),
            ("最多1-20个", Some("最多1-20个"), None, ""),
            ("<p>店铺<b>名称</b></p>", Some("店铺名称"), None, ""),
            ("1-启用；1-停用", None, None, ""),
            ("等级：1-A；2-B；3-C", Some("等级"), None, "1=A 2=B 3=C"),
            ("1:A,2:B,3:C", None, None, "1=A 2=B 3=C"),
            ("类型 1：A；2：B；", Some("类型"), None, "1=A 2=B"),
            ("{1:甲;2:乙;3:丙}", None, None, "1=甲 2=乙 3=丙"),
            ("状态{1:甲;2:乙}", Some("状态"), None, "1=甲 2=乙"),
            ("[1-甲, 2-乙]", None, None, "1=甲 2=乙"),
            ("1.甲；2.乙", None, None, "1=甲 2=乙"),
            ("状态：1.待付；2.已付", Some("状态"), None, "1=待付 2=已付"),
            ("1.不能为空；2.长度小于20", None, None, ""),
            ("0（否）、1（是）", None, None, "0=否 1=是"),
            ("是否有效：0(否) 1(是)", Some("是否有效"), None, "0=否 1=是"),
            ("最多10（个）", Some("最多10"), None, ""),
            ("0-天；1-月；2-年；3-小时", None, None, "0=天 1=月 2=年 3=小时"),
            ("5：分", None, None, ""),
            ("创建时间 yyyy-MM-dd HH:mm:ss", Some("创建时间"), None, ""),
            ("时间（yyyy-MM-dd HH:mm:ss）", Some("时间"), None, ""),
            ("时间 HH:MM:SS", Some("时间"), None, ""),
            ("1代表是，0代表否", None, None, "1=是 0=否"),
            ("错误码，0表示成功", Some("错误码"), None, ""),
            ("是否，1表示是；0表示否", Some("是否"), None, "1=是 0=否"),
            ("例如：2024-01-01", None, None, ""),
            ("https://a.b/c", None, None, ""),
            ("", None, None, ""),
            ("这是一个非常非常非常长的句子其中没有任何标点但是它显然不是一个名称", None, None, ""),
        ] {
            assert_eq!(all(about), (label.map(str::to_owned), unit, codes.to_owned()), "{about}");
        }
    }
}
