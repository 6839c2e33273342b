// @generated from doudian/buyin/buyin.simplePlan.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{DoudianBuyinPlanProduct, DoudianBuyinPlanResult};

/// 商品普通计划管理 — `buyin.simplePlan`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinSimplePlanRequest;
///
/// let request = DoudianBuyinSimplePlanRequest::new(true);
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
/// | 50002 | `isv.business-failed:1549` | 店铺未加入联盟 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinSimplePlanRequest {
    /// 是否是创建
    pub is_create: bool,
    /// 开通状态
    ///
    /// Codes:
    ///
    /// - `1` 开启普通计划
    /// - `2` 关闭普通计划
    ///
    /// Needed for a change.
    pub status: Option<i32>,
    /// 商品列表
    ///
    /// At most 20.
    pub products: Option<Vec<DoudianBuyinPlanProduct>>,
}

impl DoudianBuyinSimplePlanRequest {
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

/// The answer to [`DoudianBuyinSimplePlanRequest`].
pub type DoudianBuyinSimplePlanResponse = rt::DoudianResponse<
    DoudianBuyinSimplePlanData,
>;

impl rt::DoudianRequest for DoudianBuyinSimplePlanRequest {
    type Data = DoudianBuyinSimplePlanData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.simplePlan",
        path: "/buyin/simplePlan",
        token: true,
        effect: rt::Effect::Write,
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
                code: 50002,
                sub_code: "isv.business-failed:1549",
                label: "店铺未加入联盟",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinSimplePlanRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinSimplePlanRequest",
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

rt::impl_record!(DoudianBuyinSimplePlanRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinSimplePlanRequest {
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
impl DoudianBuyinSimplePlanRequest {
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
rt::impl_serde!(DoudianBuyinSimplePlanRequest, Self::blank());

/// Part of the answer to `buyin.simplePlan`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinSimplePlanData {
    /// 操作的商品数量
    pub total: i32,
    /// 操作结果列表
    pub result: Vec<DoudianBuyinPlanResult>,
}

impl rt::Encode for DoudianBuyinSimplePlanData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinSimplePlanData",
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

impl rt::Decode for DoudianBuyinSimplePlanData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinSimplePlanData);

rt::impl_serde!(DoudianBuyinSimplePlanData, Self::default());
