// @generated from doudian/buyin/buyin.MCNSearchKolExclusiveActivityList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 达人商品专属活动列表 — `buyin.MCNSearchKolExclusiveActivityList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinMCNSearchKolExclusiveActivityListRequest;
///
/// let request = DoudianBuyinMCNSearchKolExclusiveActivityListRequest::new(
///     "…",
///     "…",
/// );
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:265` | 无效商品ID | mend the request |
/// | 40004 | `isv.parameter-invalid:4097` | 无效分页大小 | mend the request |
/// | 40004 | `isv.parameter-invalid:4141` | 无效page | mend the request |
/// | 40004 | `isv.parameter-invalid:4173` | 无效百应ID | mend the request |
/// | 50002 | `isv.business-failed:4396` | 无结算绑定关系 | mend the request |
/// | 50002 | `isv.business-failed:4397` | 仅支持抖音或火山达人 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinMCNSearchKolExclusiveActivityListRequest {
    /// 达人百应ID
    pub kol_buyin_id: String,
    /// 商品ID
    pub product_id: String,
    /// 页码
    pub page: Option<i64>,
    /// 每页大小
    pub page_size: Option<i64>,
}

impl DoudianBuyinMCNSearchKolExclusiveActivityListRequest {
    /// With the parameters that are required.
    pub fn new(kol_buyin_id: impl Into<String>, product_id: impl Into<String>) -> Self {
        Self {
            kol_buyin_id: kol_buyin_id.into(),
            product_id: product_id.into(),
            page: None,
            page_size: None,
        }
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (每页大小).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

/// The answer to [`DoudianBuyinMCNSearchKolExclusiveActivityListRequest`].
pub type DoudianBuyinMCNSearchKolExclusiveActivityListResponse = rt::DoudianResponse<
    DoudianBuyinMCNSearchKolExclusiveActivityListData,
>;

impl rt::DoudianRequest for DoudianBuyinMCNSearchKolExclusiveActivityListRequest {
    type Data = DoudianBuyinMCNSearchKolExclusiveActivityListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.MCNSearchKolExclusiveActivityList",
        path: "/buyin/MCNSearchKolExclusiveActivityList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:265",
                label: "无效商品ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4097",
                label: "无效分页大小",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4141",
                label: "无效page",
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
                code: 50002,
                sub_code: "isv.business-failed:4396",
                label: "无结算绑定关系",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4397",
                label: "仅支持抖音或火山达人",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinMCNSearchKolExclusiveActivityListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNSearchKolExclusiveActivityListRequest",
            &[
                rt::Field("kol_buyin_id", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.kol_buyin_id);
        rt::put(w, 2, &self.page);
        rt::put(w, 3, &self.page_size);
        rt::put(w, 1, &self.product_id);
    }
}

rt::impl_record!(DoudianBuyinMCNSearchKolExclusiveActivityListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinMCNSearchKolExclusiveActivityListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.kol_buyin_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinMCNSearchKolExclusiveActivityListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            kol_buyin_id: Default::default(),
            product_id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinMCNSearchKolExclusiveActivityListRequest, Self::blank());

impl rt::Paged for DoudianBuyinMCNSearchKolExclusiveActivityListData {
    type Item = DoudianBuyinMCNSearchKolExclusiveActivityListActivityInfo;

    fn items(&self) -> &[DoudianBuyinMCNSearchKolExclusiveActivityListActivityInfo] {
        &self.activity_infos
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.MCNSearchKolExclusiveActivityList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMCNSearchKolExclusiveActivityListActivityInfo {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 达人百应ID
    pub kol_buyin_id: Option<String>,
    /// SKU列表
    pub skus: Vec<DoudianBuyinMCNSearchKolExclusiveActivityListSku>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `1` 未生效
    /// - `2` 生效中
    pub status: Option<i64>,
    /// 开始时间
    pub begin_time: Option<String>,
    /// 结束时间
    pub end_time: Option<String>,
}

impl rt::Encode for DoudianBuyinMCNSearchKolExclusiveActivityListActivityInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNSearchKolExclusiveActivityListActivityInfo",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("kol_buyin_id", 0, &[]),
                rt::Field("skus", 0, &[]),
                rt::Field("status", 0, &["1", "2"]),
                rt::Field("begin_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.begin_time);
        rt::put(w, 6, &self.end_time);
        rt::put(w, 2, &self.kol_buyin_id);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 3, &self.skus);
        rt::put(w, 4, &self.status);
    }
}

impl rt::Decode for DoudianBuyinMCNSearchKolExclusiveActivityListActivityInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.kol_buyin_id, r),
            3 => rt::get(&mut self.skus, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.begin_time, r),
            6 => rt::get(&mut self.end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMCNSearchKolExclusiveActivityListActivityInfo);

rt::impl_serde!(
    DoudianBuyinMCNSearchKolExclusiveActivityListActivityInfo, Self::default()
);

/// Part of the answer to `buyin.MCNSearchKolExclusiveActivityList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMCNSearchKolExclusiveActivityListData {
    /// 活动列表
    pub activity_infos: Vec<DoudianBuyinMCNSearchKolExclusiveActivityListActivityInfo>,
    /// 活动数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinMCNSearchKolExclusiveActivityListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNSearchKolExclusiveActivityListData",
            &[rt::Field("activity_infos", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_infos);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinMCNSearchKolExclusiveActivityListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_infos, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMCNSearchKolExclusiveActivityListData);

rt::impl_serde!(DoudianBuyinMCNSearchKolExclusiveActivityListData, Self::default());

/// Part of the answer to `buyin.MCNSearchKolExclusiveActivityList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMCNSearchKolExclusiveActivityListSku {
    /// `sku_id` on the wire; it has no label.
    pub sku_id: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 专属价, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 原价, in fen (0.01 yuan)
    pub original_price: Option<i64>,
    /// SKU总库存
    pub source_stock_num: Option<i64>,
    /// 上架剩余库存
    pub remaining_stock_num: Option<i64>,
    /// 原始分配库存
    pub stock_num: Option<i64>,
}

impl rt::Encode for DoudianBuyinMCNSearchKolExclusiveActivityListSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNSearchKolExclusiveActivityListSku",
            &[
                rt::Field("sku_id", 0, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("original_price", 0, &[]),
                rt::Field("source_stock_num", 0, &[]),
                rt::Field("remaining_stock_num", 0, &[]),
                rt::Field("stock_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.original_price);
        rt::put(w, 2, &self.price);
        rt::put(w, 5, &self.remaining_stock_num);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 0, &self.sku_id);
        rt::put(w, 4, &self.source_stock_num);
        rt::put(w, 6, &self.stock_num);
    }
}

impl rt::Decode for DoudianBuyinMCNSearchKolExclusiveActivityListSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sku_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.price, r),
            3 => rt::get(&mut self.original_price, r),
            4 => rt::get(&mut self.source_stock_num, r),
            5 => rt::get(&mut self.remaining_stock_num, r),
            6 => rt::get(&mut self.stock_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMCNSearchKolExclusiveActivityListSku);

rt::impl_serde!(DoudianBuyinMCNSearchKolExclusiveActivityListSku, Self::default());
