// @generated from doudian/buyin/buyin.exclusivePlan.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianBuyinPlanProduct, DoudianBuyinPlanResult};

/// 商品专属推广计划 — `buyin.exclusivePlan`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinExclusivePlanRequest;
///
/// let request = DoudianBuyinExclusivePlanRequest::new(true);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinExclusivePlanRequest {
    /// 是否是创建
    pub is_create: bool,
    /// 开通状态
    ///
    /// Codes:
    ///
    /// - `1` 开启专属计划
    /// - `2` 取消专属计划
    ///
    /// Needed for a change.
    pub status: Option<i32>,
    /// 商品列表
    ///
    /// At most 20.
    pub products: Option<Vec<DoudianBuyinPlanProduct>>,
}

impl DoudianBuyinExclusivePlanRequest {
    /// With the parameters that are required.
    pub fn new(is_create: bool) -> Self {
        Self {
            is_create,
            status: None,
            products: None,
        }
    }

    /// Sets `status` (开通状态).
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `products` (商品列表).
    #[must_use]
    pub fn products(
        mut self,
        products: impl Into<Vec<DoudianBuyinPlanProduct>>,
    ) -> Self {
        self.products = Some(products.into());
        self
    }
}

/// The answer to [`DoudianBuyinExclusivePlanRequest`].
pub type DoudianBuyinExclusivePlanResponse = rt::DoudianResponse<
    DoudianBuyinExclusivePlanData,
>;

impl rt::DoudianRequest for DoudianBuyinExclusivePlanRequest {
    type Data = DoudianBuyinExclusivePlanData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.exclusivePlan",
        path: "/buyin/exclusivePlan",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinExclusivePlanRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinExclusivePlanRequest",
            &[
                rt::Field("is_create", rt::REQUIRED, &[]),
                rt::Field("status", 0, &["1", "2"]),
                rt::Field("products", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.is_create);
        rt::put(w, 2, &self.products);
        rt::put(w, 1, &self.status);
    }
}

rt::impl_record!(DoudianBuyinExclusivePlanRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinExclusivePlanRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_create, r),
            1 => rt::get(&mut self.status, r),
            2 => rt::get(&mut self.products, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinExclusivePlanRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            is_create: Default::default(),
            status: Default::default(),
            products: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinExclusivePlanRequest, Self::blank());

/// Part of the answer to `buyin.exclusivePlan`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinExclusivePlanData {
    /// 操作的商品数量
    pub total: i32,
    /// 操作结果列表
    pub result: Vec<DoudianBuyinPlanResult>,
}

impl rt::Encode for DoudianBuyinExclusivePlanData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinExclusivePlanData",
            &[
                rt::Field("total", rt::REQUIRED, &[]),
                rt::Field("result", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.result);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianBuyinExclusivePlanData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinExclusivePlanData);

rt::impl_serde!(DoudianBuyinExclusivePlanData, Self::default());
