// @generated from doudian/instant_shopping/instantShopping.trade.freightList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianInstantFreightTemplate;

/// 小时达运费模板列表 — `instantShopping.trade.freightList`
///
/// Family: `instant_shopping` (the feature `instant_shopping`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianInstantShoppingTradeFreightListRequest;
///
/// let request = DoudianInstantShoppingTradeFreightListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightListRequest {
    /// 每页数量
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub size: Option<i64>,
    /// 运费模板名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub name: Option<String>,
    /// 页码
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub page: Option<i64>,
}

impl DoudianInstantShoppingTradeFreightListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            size: None,
            name: None,
            page: None,
        }
    }

    /// Sets `size` (每页数量).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `name` (运费模板名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

impl Default for DoudianInstantShoppingTradeFreightListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianInstantShoppingTradeFreightListRequest`].
pub type DoudianInstantShoppingTradeFreightListResponse = rt::DoudianResponse<
    DoudianInstantShoppingTradeFreightListData,
>;

impl rt::DoudianRequest for DoudianInstantShoppingTradeFreightListRequest {
    type Data = DoudianInstantShoppingTradeFreightListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "instantShopping.trade.freightList",
        path: "/instantShopping/trade/freightList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianInstantShoppingTradeFreightListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightListRequest",
            &[
                rt::Field("size", rt::UNCERTAIN, &[]),
                rt::Field("name", rt::UNCERTAIN, &[]),
                rt::Field("page", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.name);
        rt::put(w, 2, &self.page);
        rt::put(w, 0, &self.size);
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianInstantShoppingTradeFreightListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.size, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.page, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianInstantShoppingTradeFreightListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            size: Default::default(),
            name: Default::default(),
            page: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianInstantShoppingTradeFreightListRequest, Self::blank());

impl rt::Paged for DoudianInstantShoppingTradeFreightListData {
    type Item = DoudianInstantShoppingTradeFreightListEntry;

    fn items(&self) -> &[DoudianInstantShoppingTradeFreightListEntry] {
        &self.list
    }

    fn total(&self) -> Option<i64> {
        self.count
    }
}

/// Part of the answer to `instantShopping.trade.freightList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightListData {
    /// 结果 (`List`)
    ///
    /// Known in part only.
    pub list: Vec<DoudianInstantShoppingTradeFreightListEntry>,
    /// 模板数量 (`Count`)
    pub count: Option<i64>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightListData",
            &[rt::Field("List", 0, &[]), rt::Field("Count", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.count);
        rt::put(w, 0, &self.list);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.list, r),
            1 => rt::get(&mut self.count, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightListData);

rt::impl_serde!(DoudianInstantShoppingTradeFreightListData, Self::default());

/// Part of the answer to `instantShopping.trade.freightList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianInstantShoppingTradeFreightListEntry {
    /// 运费模板信息
    pub template: Option<DoudianInstantFreightTemplate>,
}

impl rt::Encode for DoudianInstantShoppingTradeFreightListEntry {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianInstantShoppingTradeFreightListEntry",
            &[rt::Field("template", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template);
    }
}

impl rt::Decode for DoudianInstantShoppingTradeFreightListEntry {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianInstantShoppingTradeFreightListEntry);

rt::impl_serde!(DoudianInstantShoppingTradeFreightListEntry, Self::default());
