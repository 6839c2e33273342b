// @generated from doudian/iop/iop.getSellerList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 代发商家列表 — `iop.getSellerList`
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianIopGetSellerListRequest {
    /// `page`, which the platform does not describe.
    pub page: Option<i64>,
    /// `page_size`, which the platform does not describe.
    pub page_size: Option<i64>,
    /// `bind_status`, which the platform does not describe.
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

    /// Sets `page`.
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size`.
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets `bind_status`.
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
    fn name(&self) -> &'static str {
        "DoudianIopGetSellerListRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("page"),
            rt::Field::new("page_size"),
            rt::Field::new("bind_status"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.bind_status);
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.page_size);
    }
}

rt::impl_debug!(DoudianIopGetSellerListRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianIopGetSellerListData {
    /// `page`, which the platform does not describe.
    pub page: Option<i64>,
    /// `page_size`, which the platform does not describe.
    pub page_size: Option<i64>,
    /// `seller_shop_list`, which the platform does not describe.
    pub seller_shop_list: Vec<DoudianIopGetSellerListSellerShop>,
    /// `total`, which the platform does not describe.
    pub total: Option<i64>,
}

impl rt::Encode for DoudianIopGetSellerListData {
    fn name(&self) -> &'static str {
        "DoudianIopGetSellerListData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("page"),
            rt::Field::new("page_size"),
            rt::Field::new("seller_shop_list"),
            rt::Field::new("total"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianIopGetSellerListData);

rt::impl_serde!(DoudianIopGetSellerListData, Self::default());

/// Part of the answer to `iop.getSellerList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianIopGetSellerListSellerShop {
    /// `apply_time`, which the platform does not describe.
    pub apply_time: Option<i64>,
    /// `band_time`, which the platform does not describe.
    pub band_time: Option<i64>,
    /// `bind_status`, which the platform does not describe.
    pub bind_status: Option<i64>,
    /// `refuse_time`, which the platform does not describe.
    pub refuse_time: Option<i64>,
    /// `seller_shop_id`, which the platform does not describe.
    pub seller_shop_id: Option<i64>,
    /// `seller_shop_name`, which the platform does not describe.
    pub seller_shop_name: Option<String>,
}

impl rt::Encode for DoudianIopGetSellerListSellerShop {
    fn name(&self) -> &'static str {
        "DoudianIopGetSellerListSellerShop"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("apply_time"),
            rt::Field::new("band_time"),
            rt::Field::new("bind_status"),
            rt::Field::new("refuse_time"),
            rt::Field::new("seller_shop_id"),
            rt::Field::new("seller_shop_name"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianIopGetSellerListSellerShop);

rt::impl_serde!(DoudianIopGetSellerListSellerShop, Self::default());
