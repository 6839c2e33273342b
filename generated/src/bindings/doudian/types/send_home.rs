// @generated from the shared types send_home by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 三方运力服务商
///
/// Open: a code that is not listed here is kept as it came. Compare with the
/// constants; `match` needs a last arm.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoudianSelfDeliveryCarrier(pub std::borrow::Cow<'static, str>);

impl DoudianSelfDeliveryCarrier {
    /// `SF`: 顺丰同城
    pub const SF: Self = Self(std::borrow::Cow::Borrowed("SF"));

    /// `DADA`: 达达
    pub const DADA: Self = Self(std::borrow::Cow::Borrowed("DADA"));

    /// `FENG_NIAO`: 蜂鸟配送
    pub const FENG_NIAO: Self = Self(std::borrow::Cow::Borrowed("FENG_NIAO"));

    /// `MEI_TUAN`: 美团配送
    pub const MEI_TUAN: Self = Self(std::borrow::Cow::Borrowed("MEI_TUAN"));

    /// `SHAN_SONG`: 闪送
    pub const SHAN_SONG: Self = Self(std::borrow::Cow::Borrowed("SHAN_SONG"));

    /// `DIAN_WO_DA`: 点我达
    pub const DIAN_WO_DA: Self = Self(std::borrow::Cow::Borrowed("DIAN_WO_DA"));

    /// `UU`: UU跑腿
    pub const UU: Self = Self(std::borrow::Cow::Borrowed("UU"));

    /// `XIN_TIAN_WENG`: 信天翁
    pub const XIN_TIAN_WENG: Self = Self(std::borrow::Cow::Borrowed("XIN_TIAN_WENG"));

    /// `SAN_LIU_WU`: 365跑腿
    pub const SAN_LIU_WU: Self = Self(std::borrow::Cow::Borrowed("SAN_LIU_WU"));

    /// `CAO_CAO`: 曹操跑腿
    pub const CAO_CAO: Self = Self(std::borrow::Cow::Borrowed("CAO_CAO"));

    /// `AI_PAO_TUI`: 爱跑腿
    pub const AI_PAO_TUI: Self = Self(std::borrow::Cow::Borrowed("AI_PAO_TUI"));

    /// `KUAI_PAO_ZHE`: 快跑者
    pub const KUAI_PAO_ZHE: Self = Self(std::borrow::Cow::Borrowed("KUAI_PAO_ZHE"));

    /// `JI_KE_KUAI_SONG`: 极客快送
    pub const JI_KE_KUAI_SONG: Self = Self(
        std::borrow::Cow::Borrowed("JI_KE_KUAI_SONG"),
    );

    /// `TONG_DA`: 同达
    pub const TONG_DA: Self = Self(std::borrow::Cow::Borrowed("TONG_DA"));

    /// `SHENG_HUO_BAN_JING`: 生活半径
    pub const SHENG_HUO_BAN_JING: Self = Self(
        std::borrow::Cow::Borrowed("SHENG_HUO_BAN_JING"),
    );

    /// `LIN_QU`: 临趣
    pub const LIN_QU: Self = Self(std::borrow::Cow::Borrowed("LIN_QU"));

    /// `QU_SONG`: 趣送
    pub const QU_SONG: Self = Self(std::borrow::Cow::Borrowed("QU_SONG"));

    /// `KUAI_FU_WU`: 快服务
    pub const KUAI_FU_WU: Self = Self(std::borrow::Cow::Borrowed("KUAI_FU_WU"));

    /// `CAI_NIAO_XIN_LIAN_MENG`: 菜鸟新联盟
    pub const CAI_NIAO_XIN_LIAN_MENG: Self = Self(
        std::borrow::Cow::Borrowed("CAI_NIAO_XIN_LIAN_MENG"),
    );

    /// `FENG_XIAN_SHENG`: 风先生
    pub const FENG_XIAN_SHENG: Self = Self(
        std::borrow::Cow::Borrowed("FENG_XIAN_SHENG"),
    );

    /// `LAI_DA_PEI_SONG`: 来答配送
    pub const LAI_DA_PEI_SONG: Self = Self(
        std::borrow::Cow::Borrowed("LAI_DA_PEI_SONG"),
    );

    /// `HAO_JI_PAO_TUI`: 好急跑腿
    pub const HAO_JI_PAO_TUI: Self = Self(std::borrow::Cow::Borrowed("HAO_JI_PAO_TUI"));

    /// `SONG_GE_DONG_XI_PAO_TUI`: 送个东西跑腿
    pub const SONG_GE_DONG_XI_PAO_TUI: Self = Self(
        std::borrow::Cow::Borrowed("SONG_GE_DONG_XI_PAO_TUI"),
    );

    /// `KAO_PU_SONG`: 靠谱送
    pub const KAO_PU_SONG: Self = Self(std::borrow::Cow::Borrowed("KAO_PU_SONG"));

    /// `KUAI_NAN_PAO_TUI`: 快男跑腿
    pub const KUAI_NAN_PAO_TUI: Self = Self(
        std::borrow::Cow::Borrowed("KUAI_NAN_PAO_TUI"),
    );

    /// `GUO_XIAO_DI`: 裹小递
    pub const GUO_XIAO_DI: Self = Self(std::borrow::Cow::Borrowed("GUO_XIAO_DI"));

    /// `MERCHANT`: 商家自配送
    pub const MERCHANT: Self = Self(std::borrow::Cow::Borrowed("MERCHANT"));

    /// The codes that the descriptor lists, as text.
    pub const KNOWN: &'static [&'static str] = &[
        "SF",
        "DADA",
        "FENG_NIAO",
        "MEI_TUAN",
        "SHAN_SONG",
        "DIAN_WO_DA",
        "UU",
        "XIN_TIAN_WENG",
        "SAN_LIU_WU",
        "CAO_CAO",
        "AI_PAO_TUI",
        "KUAI_PAO_ZHE",
        "JI_KE_KUAI_SONG",
        "TONG_DA",
        "SHENG_HUO_BAN_JING",
        "LIN_QU",
        "QU_SONG",
        "KUAI_FU_WU",
        "CAI_NIAO_XIN_LIAN_MENG",
        "FENG_XIAN_SHENG",
        "LAI_DA_PEI_SONG",
        "HAO_JI_PAO_TUI",
        "SONG_GE_DONG_XI_PAO_TUI",
        "KAO_PU_SONG",
        "KUAI_NAN_PAO_TUI",
        "GUO_XIAO_DI",
        "MERCHANT",
    ];

    /// The platform's label of the code; `None` for a code that is not listed.
    pub fn label(&self) -> Option<&'static str> {
        match self.0.as_ref() {
            "SF" => Some("顺丰同城"),
            "DADA" => Some("达达"),
            "FENG_NIAO" => Some("蜂鸟配送"),
            "MEI_TUAN" => Some("美团配送"),
            "SHAN_SONG" => Some("闪送"),
            "DIAN_WO_DA" => Some("点我达"),
            "UU" => Some("UU跑腿"),
            "XIN_TIAN_WENG" => Some("信天翁"),
            "SAN_LIU_WU" => Some("365跑腿"),
            "CAO_CAO" => Some("曹操跑腿"),
            "AI_PAO_TUI" => Some("爱跑腿"),
            "KUAI_PAO_ZHE" => Some("快跑者"),
            "JI_KE_KUAI_SONG" => Some("极客快送"),
            "TONG_DA" => Some("同达"),
            "SHENG_HUO_BAN_JING" => Some("生活半径"),
            "LIN_QU" => Some("临趣"),
            "QU_SONG" => Some("趣送"),
            "KUAI_FU_WU" => Some("快服务"),
            "CAI_NIAO_XIN_LIAN_MENG" => Some("菜鸟新联盟"),
            "FENG_XIAN_SHENG" => Some("风先生"),
            "LAI_DA_PEI_SONG" => Some("来答配送"),
            "HAO_JI_PAO_TUI" => Some("好急跑腿"),
            "SONG_GE_DONG_XI_PAO_TUI" => Some("送个东西跑腿"),
            "KAO_PU_SONG" => Some("靠谱送"),
            "KUAI_NAN_PAO_TUI" => Some("快男跑腿"),
            "GUO_XIAO_DI" => Some("裹小递"),
            "MERCHANT" => Some("商家自配送"),
            _ => None,
        }
    }
}

rt::impl_text_enum!(DoudianSelfDeliveryCarrier);
