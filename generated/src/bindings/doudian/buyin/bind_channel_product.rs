// @generated from doudian/buyin/buyin.bindChannelProduct.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 店铺达人设置子商品 — `buyin.bindChannelProduct`
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinBindChannelProductRequest;
///
/// let request = DoudianBuyinBindChannelProductRequest::new(1, 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:1078` | 无效uid | mend the request |
/// | 40004 | `isv.parameter-invalid:4133` | 商品未加入精选联盟 | mend the request |
/// | 40004 | `isv.parameter-invalid:4173` | 无效百应ID | mend the request |
/// | 40004 | `isv.parameter-invalid:4366` | 全部达人时不可指定达人 | mend the request |
/// | 40004 | `isv.parameter-invalid:4367` | 专属达人限指定一个 | mend the request |
/// | 40004 | `isv.parameter-invalid:4368` | 单次绑定达人超500 | mend the request |
/// | 40004 | `isv.parameter-invalid:4369` | 未查到渠道达人信息 | mend the request |
/// | 40004 | `isv.parameter-invalid:4370` | 仅可绑一个全部达人 | mend the request |
/// | 40004 | `isv.parameter-invalid:4371` | 非法渠道信息 | mend the request |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinBindChannelProductRequest {
    /// 商品ID
    pub product_id: i64,
    /// 渠道ID
    pub channel_id: i64,
    /// 渠道类型
    ///
    /// Codes:
    ///
    /// - `1` 店铺自卖
    /// - `2` 达人带货
    pub channel_type: i32,
    /// 是否指定全部达人
    pub is_all: Option<bool>,
    /// 绑定达人uid
    ///
    /// Only with is\_all false.
    pub author_ids: Option<Vec<i64>>,
    /// 绑定达人百应ID
    ///
    /// Only with is\_all false.
    pub buyin_ids: Option<Vec<i64>>,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianBuyinBindChannelProductRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64, channel_id: i64, channel_type: i32) -> Self {
        Self {
            product_id,
            channel_id,
            channel_type,
            is_all: None,
            author_ids: None,
            buyin_ids: None,
        }
    }

    /// Sets `is_all` (是否指定全部达人).
    #[must_use]
    pub fn is_all(mut self, is_all: bool) -> Self {
        self.is_all = Some(is_all);
        self
    }

    /// Sets `author_ids` (绑定达人uid).
    #[must_use]
    pub fn author_ids(mut self, author_ids: impl Into<Vec<i64>>) -> Self {
        self.author_ids = Some(author_ids.into());
        self
    }

    /// Sets `buyin_ids` (绑定达人百应ID).
    #[must_use]
    pub fn buyin_ids(mut self, buyin_ids: impl Into<Vec<i64>>) -> Self {
        self.buyin_ids = Some(buyin_ids.into());
        self
    }
}

/// The answer to [`DoudianBuyinBindChannelProductRequest`].
pub type DoudianBuyinBindChannelProductResponse = rt::DoudianResponse<
    DoudianBuyinBindChannelProductData,
>;

impl rt::DoudianRequest for DoudianBuyinBindChannelProductRequest {
    type Data = DoudianBuyinBindChannelProductData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.bindChannelProduct",
        path: "/buyin/bindChannelProduct",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1078",
                label: "无效uid",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4133",
                label: "商品未加入精选联盟",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4173",
                label: "无效百应ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4366",
                label: "全部达人时不可指定达人",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4367",
                label: "专属达人限指定一个",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4368",
                label: "单次绑定达人超500",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4369",
                label: "未查到渠道达人信息",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4370",
                label: "仅可绑一个全部达人",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4371",
                label: "非法渠道信息",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinBindChannelProductRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinBindChannelProductRequest",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("channel_id", rt::REQUIRED, &[]),
                rt::Field("channel_type", rt::REQUIRED, &["1", "2"]),
                rt::Field("is_all", 0, &[]),
                rt::Field("author_ids", 0, &[]),
                rt::Field("buyin_ids", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.author_ids);
        rt::put(w, 5, &self.buyin_ids);
        rt::put(w, 1, &self.channel_id);
        rt::put(w, 2, &self.channel_type);
        rt::put(w, 3, &self.is_all);
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianBuyinBindChannelProductRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinBindChannelProductRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.channel_id, r),
            2 => rt::get(&mut self.channel_type, r),
            3 => rt::get(&mut self.is_all, r),
            4 => rt::get(&mut self.author_ids, r),
            5 => rt::get(&mut self.buyin_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinBindChannelProductRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            channel_id: Default::default(),
            channel_type: Default::default(),
            is_all: Default::default(),
            author_ids: Default::default(),
            buyin_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinBindChannelProductRequest, Self::blank());

/// Part of the answer to `buyin.bindChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinBindChannelProductData {
    /// 成功绑定的数量
    pub success: Option<i64>,
    /// 绑定失败的帐号和原因
    pub failed: Vec<DoudianBuyinBindChannelProductFailure>,
}

impl rt::Encode for DoudianBuyinBindChannelProductData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinBindChannelProductData",
            &[rt::Field("success", 0, &[]), rt::Field("failed", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed);
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinBindChannelProductData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.failed, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinBindChannelProductData);

rt::impl_serde!(DoudianBuyinBindChannelProductData, Self::default());

/// Part of the answer to `buyin.bindChannelProduct`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinBindChannelProductFailure {
    /// 绑定失败的达人ID
    pub id: Option<i64>,
    /// ID类型
    ///
    /// Codes:
    ///
    /// - `0` 达人uid
    /// - `1` 达人百应ID
    pub id_type: Option<i64>,
    /// 绑定失败的原因
    pub reason: Option<String>,
}

impl rt::Encode for DoudianBuyinBindChannelProductFailure {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinBindChannelProductFailure",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("id_type", 0, &["0", "1"]),
                rt::Field("reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.id_type);
        rt::put(w, 2, &self.reason);
    }
}

impl rt::Decode for DoudianBuyinBindChannelProductFailure {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.id_type, r),
            2 => rt::get(&mut self.reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinBindChannelProductFailure);

rt::impl_serde!(DoudianBuyinBindChannelProductFailure, Self::default());
