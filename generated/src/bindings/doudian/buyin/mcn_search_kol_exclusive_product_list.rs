// @generated from doudian/buyin/buyin.MCNSearchKolExclusiveProductList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 达人专属活动商品 — `buyin.MCNSearchKolExclusiveProductList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinMCNSearchKolExclusiveProductListRequest;
///
/// let request = DoudianBuyinMCNSearchKolExclusiveProductListRequest::new("…", 1, 1);
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
/// | 40004 | `isv.parameter-invalid:4097` | 无效分页大小 | mend the request |
/// | 40004 | `isv.parameter-invalid:4141` | 无效page | mend the request |
/// | 40004 | `isv.parameter-invalid:4173` | 无效百应ID | mend the request |
/// | 50002 | `isv.business-failed:4396` | 无结算绑定关系 | mend the request |
/// | 50002 | `isv.business-failed:4397` | 仅支持抖音或火山达人 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinMCNSearchKolExclusiveProductListRequest {
    /// 达人百应ID
    pub kol_buyin_id: String,
    /// 分页数
    pub page: i64,
    /// 每页大小
    pub page_size: i64,
}

impl DoudianBuyinMCNSearchKolExclusiveProductListRequest {
    /// With the parameters that are required.
    pub fn new(kol_buyin_id: impl Into<String>, page: i64, page_size: i64) -> Self {
        Self {
            kol_buyin_id: kol_buyin_id.into(),
            page,
            page_size,
        }
    }
}

/// The answer to [`DoudianBuyinMCNSearchKolExclusiveProductListRequest`].
pub type DoudianBuyinMCNSearchKolExclusiveProductListResponse = rt::DoudianResponse<
    DoudianBuyinMCNSearchKolExclusiveProductListData,
>;

impl rt::DoudianRequest for DoudianBuyinMCNSearchKolExclusiveProductListRequest {
    type Data = DoudianBuyinMCNSearchKolExclusiveProductListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.MCNSearchKolExclusiveProductList",
        path: "/buyin/MCNSearchKolExclusiveProductList",
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

impl rt::Encode for DoudianBuyinMCNSearchKolExclusiveProductListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNSearchKolExclusiveProductListRequest",
            &[
                rt::Field("kol_buyin_id", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.kol_buyin_id);
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.page_size);
    }
}

rt::impl_record!(DoudianBuyinMCNSearchKolExclusiveProductListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinMCNSearchKolExclusiveProductListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.kol_buyin_id, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinMCNSearchKolExclusiveProductListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            kol_buyin_id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinMCNSearchKolExclusiveProductListRequest, Self::blank());

impl rt::Paged for DoudianBuyinMCNSearchKolExclusiveProductListData {
    type Item = DoudianBuyinMCNSearchKolExclusiveProductListExclusiveProduct;

    fn items(&self) -> &[DoudianBuyinMCNSearchKolExclusiveProductListExclusiveProduct] {
        &self.kol_exclusive_product_infos
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.MCNSearchKolExclusiveProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMCNSearchKolExclusiveProductListData {
    /// 专属商品列表
    pub kol_exclusive_product_infos: Vec<
        DoudianBuyinMCNSearchKolExclusiveProductListExclusiveProduct,
    >,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinMCNSearchKolExclusiveProductListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNSearchKolExclusiveProductListData",
            &[
                rt::Field("kol_exclusive_product_infos", 0, &[]),
                rt::Field("total", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.kol_exclusive_product_infos);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinMCNSearchKolExclusiveProductListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.kol_exclusive_product_infos, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMCNSearchKolExclusiveProductListData);

rt::impl_serde!(DoudianBuyinMCNSearchKolExclusiveProductListData, Self::default());

/// Part of the answer to `buyin.MCNSearchKolExclusiveProductList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMCNSearchKolExclusiveProductListExclusiveProduct {
    /// 商品ID
    pub product_id: Option<String>,
    /// 店铺ID
    pub shop_id: Option<i64>,
}

impl rt::Encode for DoudianBuyinMCNSearchKolExclusiveProductListExclusiveProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMCNSearchKolExclusiveProductListExclusiveProduct",
            &[rt::Field("product_id", 0, &[]), rt::Field("shop_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.shop_id);
    }
}

impl rt::Decode for DoudianBuyinMCNSearchKolExclusiveProductListExclusiveProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMCNSearchKolExclusiveProductListExclusiveProduct);

rt::impl_serde!(
    DoudianBuyinMCNSearchKolExclusiveProductListExclusiveProduct, Self::default()
);
