// @generated from doudian/iop/iop.getSellerList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 代发商家列表 — `iop.getSellerList`
///
/// Not in the platform's documentation.
///
/// Family: `iop` (the feature `iop`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopGetSellerListRequest;
///
/// let request = DoudianIopGetSellerListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopGetSellerListRequest {
    /// 翻页页数
    pub page: Option<i64>,
    /// 翻页每页数量
    pub page_size: Option<i64>,
    /// 绑定状态列表
    ///
    /// Codes:
    ///
    /// - `0` 未知
    /// - `1` 待审核
    /// - `2` 已通过
    /// - `3` 已拒绝
    /// - `4` 已解绑
    pub bind_status: Option<Vec<i64>>,
}

impl DoudianIopGetSellerListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            page: None,
            page_size: None,
            bind_status: None,
        }
    }

    /// Sets `page` (翻页页数).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (翻页每页数量).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `bind_status` (绑定状态列表).
    #[must_use]
    pub fn bind_status(mut self, bind_status: impl Into<Vec<i64>>) -> Self {
        self.bind_status = Some(bind_status.into());
        self
    }
}

impl Default for DoudianIopGetSellerListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianIopGetSellerListRequest`].
pub type DoudianIopGetSellerListResponse = rt::DoudianResponse<
    DoudianIopGetSellerListData,
>;

impl rt::DoudianRequest for DoudianIopGetSellerListRequest {
    type Data = DoudianIopGetSellerListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.getSellerList",
        path: "/iop/getSellerList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianIopGetSellerListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopGetSellerListRequest",
            &[
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
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

rt::impl_record!(DoudianIopGetSellerListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopGetSellerListRequest {
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
impl DoudianIopGetSellerListRequest {
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
rt::impl_serde!(DoudianIopGetSellerListRequest, Self::blank());

impl rt::Paged for DoudianIopGetSellerListData {
    type Item = DoudianIopGetSellerListSellerShop;

    fn items(&self) -> &[DoudianIopGetSellerListSellerShop] {
        &self.seller_shop_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `iop.getSellerList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopGetSellerListData {
    /// 翻页页数
    pub page: Option<i64>,
    /// 翻页每页数量
    pub page_size: Option<i64>,
    /// `seller_shop_list` on the wire; it has no label.
    pub seller_shop_list: Vec<DoudianIopGetSellerListSellerShop>,
    /// 总数量
    pub total: Option<i64>,
}

impl rt::Encode for DoudianIopGetSellerListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopGetSellerListData",
            &[
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
                rt::Field("seller_shop_list", 0, &[]),
                rt::Field("total", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.page_size);
        rt::put(w, 2, &self.seller_shop_list);
        rt::put(w, 3, &self.total);
    }
}

impl rt::Decode for DoudianIopGetSellerListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.page_size, r),
            2 => rt::get(&mut self.seller_shop_list, r),
            3 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopGetSellerListData);

rt::impl_serde!(DoudianIopGetSellerListData, Self::default());

/// Part of the answer to `iop.getSellerList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopGetSellerListSellerShop {
    /// `apply_time` on the wire; it has no label.
    pub apply_time: Option<i64>,
    /// 绑定时间戳
    pub band_time: Option<i64>,
    /// 绑定状态
    ///
    /// Codes:
    ///
    /// - `0` 未知
    /// - `1` 待审核
    /// - `2` 已通过
    /// - `3` 已拒绝
    /// - `4` 已解绑
    pub bind_status: Option<i64>,
    /// 拒绝时间戳
    pub refuse_time: Option<i64>,
    /// `seller_shop_id` on the wire; it has no label.
    pub seller_shop_id: Option<i64>,
    /// `seller_shop_name` on the wire; it has no label.
    pub seller_shop_name: Option<String>,
}

impl rt::Encode for DoudianIopGetSellerListSellerShop {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopGetSellerListSellerShop",
            &[
                rt::Field("apply_time", 0, &[]),
                rt::Field("band_time", 0, &[]),
                rt::Field("bind_status", 0, &["0", "1", "2", "3", "4"]),
                rt::Field("refuse_time", 0, &[]),
                rt::Field("seller_shop_id", 0, &[]),
                rt::Field("seller_shop_name", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.apply_time);
        rt::put(w, 1, &self.band_time);
        rt::put(w, 2, &self.bind_status);
        rt::put(w, 3, &self.refuse_time);
        rt::put(w, 4, &self.seller_shop_id);
        rt::put(w, 5, &self.seller_shop_name);
    }
}

impl rt::Decode for DoudianIopGetSellerListSellerShop {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.apply_time, r),
            1 => rt::get(&mut self.band_time, r),
            2 => rt::get(&mut self.bind_status, r),
            3 => rt::get(&mut self.refuse_time, r),
            4 => rt::get(&mut self.seller_shop_id, r),
            5 => rt::get(&mut self.seller_shop_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopGetSellerListSellerShop);

rt::impl_serde!(DoudianIopGetSellerListSellerShop, Self::default());
