// @generated from doudian/iop/iop.sellerSupplierList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 厂商管理列表 — `iop.sellerSupplierList`
///
/// Family: `iop` (the feature `iop`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopSellerSupplierListRequest;
///
/// let request = DoudianIopSellerSupplierListRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopSellerSupplierListRequest {
    /// 翻页页数
    pub page: i64,
    /// 翻页每页数量
    pub page_size: i64,
    /// 绑定状态列表
    ///
    /// Codes:
    ///
    /// - `0` 未知
    /// - `1` 待审核
    /// - `2` 已通过
    /// - `3` 已拒绝
    /// - `4` 已解绑
    pub bind_status: Option<Vec<i32>>,
}

impl DoudianIopSellerSupplierListRequest {
    /// With the parameters that are required.
    pub fn new(page: i64, page_size: i64) -> Self {
        Self {
            page,
            page_size,
            bind_status: None,
        }
    }

    /// Sets `bind_status` (绑定状态列表).
    #[must_use]
    pub fn bind_status(mut self, bind_status: impl Into<Vec<i32>>) -> Self {
        self.bind_status = Some(bind_status.into());
        self
    }
}

/// The answer to [`DoudianIopSellerSupplierListRequest`].
pub type DoudianIopSellerSupplierListResponse = rt::DoudianResponse<
    DoudianIopSellerSupplierListData,
>;

impl rt::DoudianRequest for DoudianIopSellerSupplierListRequest {
    type Data = DoudianIopSellerSupplierListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.sellerSupplierList",
        path: "/iop/sellerSupplierList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianIopSellerSupplierListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerSupplierListRequest",
            &[
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("bind_status", 0, &["0", "1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.bind_status);
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.page_size);
    }
}

rt::impl_record!(DoudianIopSellerSupplierListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopSellerSupplierListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.page_size, r),
            2 => rt::get(&mut self.bind_status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopSellerSupplierListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            page_size: Default::default(),
            bind_status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopSellerSupplierListRequest, Self::blank());

impl rt::Paged for DoudianIopSellerSupplierListData {
    type Item = DoudianIopSellerSupplierListSupplierShop;

    fn items(&self) -> &[DoudianIopSellerSupplierListSupplierShop] {
        &self.supplier_shop_list
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `iop.sellerSupplierList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopSellerSupplierListData {
    /// 厂商店铺列表
    pub supplier_shop_list: Vec<DoudianIopSellerSupplierListSupplierShop>,
    /// 翻页页数
    pub page: i32,
    /// 翻页每页数量
    pub page_size: i32,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianIopSellerSupplierListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerSupplierListData",
            &[
                rt::Field("supplier_shop_list", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.page_size);
        rt::put(w, 0, &self.supplier_shop_list);
        rt::put(w, 3, &self.total);
    }
}

impl rt::Decode for DoudianIopSellerSupplierListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.supplier_shop_list, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.page_size, r),
            3 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopSellerSupplierListData);

rt::impl_serde!(DoudianIopSellerSupplierListData, Self::default());

/// Part of the answer to `iop.sellerSupplierList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopSellerSupplierListSupplierShop {
    /// 厂商店铺ID
    pub supplier_shop_id: i64,
    /// 厂商店铺名称
    pub supplier_shop_name: String,
    /// 绑定状态
    ///
    /// Codes:
    ///
    /// - `0` 未知
    /// - `1` 待审核
    /// - `2` 已通过
    /// - `3` 已拒绝
    /// - `4` 已解绑
    pub bind_status: i32,
    /// `apply_time` on the wire; it has no label.
    pub apply_time: i64,
    /// 绑定时间戳
    pub band_time: Option<i64>,
    /// 拒绝时间戳
    pub refuse_time: Option<i64>,
}

impl rt::Encode for DoudianIopSellerSupplierListSupplierShop {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopSellerSupplierListSupplierShop",
            &[
                rt::Field("supplier_shop_id", rt::REQUIRED, &[]),
                rt::Field("supplier_shop_name", rt::REQUIRED, &[]),
                rt::Field("bind_status", rt::REQUIRED, &["0", "1", "2", "3", "4"]),
                rt::Field("apply_time", rt::REQUIRED, &[]),
                rt::Field("band_time", 0, &[]),
                rt::Field("refuse_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.apply_time);
        rt::put(w, 4, &self.band_time);
        rt::put(w, 2, &self.bind_status);
        rt::put(w, 5, &self.refuse_time);
        rt::put(w, 0, &self.supplier_shop_id);
        rt::put(w, 1, &self.supplier_shop_name);
    }
}

impl rt::Decode for DoudianIopSellerSupplierListSupplierShop {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.supplier_shop_id, r),
            1 => rt::get(&mut self.supplier_shop_name, r),
            2 => rt::get(&mut self.bind_status, r),
            3 => rt::get(&mut self.apply_time, r),
            4 => rt::get(&mut self.band_time, r),
            5 => rt::get(&mut self.refuse_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopSellerSupplierListSupplierShop);

rt::impl_serde!(DoudianIopSellerSupplierListSupplierShop, Self::default());
