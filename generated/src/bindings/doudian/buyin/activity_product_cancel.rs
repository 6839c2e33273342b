// @generated from doudian/buyin/buyin.activityProductCancel.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消二级团长提报 — `buyin.activityProductCancel`
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinActivityProductCancelRequest;
///
/// let request = DoudianBuyinActivityProductCancelRequest::new(1, 1);
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
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinActivityProductCancelRequest {
    /// 活动ID
    pub activity_id: i64,
    /// 商品ID
    pub product_id: i64,
    /// 原始活动ID
    pub origin_activity_id: Option<i64>,
}

impl DoudianBuyinActivityProductCancelRequest {
    /// With the parameters that are required.
    pub fn new(activity_id: i64, product_id: i64) -> Self {
        Self {
            activity_id,
            product_id,
            origin_activity_id: None,
        }
    }

    /// Sets `origin_activity_id` (原始活动ID).
    #[must_use]
    pub fn origin_activity_id(mut self, origin_activity_id: i64) -> Self {
        self.origin_activity_id = Some(origin_activity_id);
        self
    }
}

/// The answer to [`DoudianBuyinActivityProductCancelRequest`].
pub type DoudianBuyinActivityProductCancelResponse = rt::DoudianResponse<
    DoudianBuyinActivityProductCancelData,
>;

impl rt::DoudianRequest for DoudianBuyinActivityProductCancelRequest {
    type Data = DoudianBuyinActivityProductCancelData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.activityProductCancel",
        path: "/buyin/activityProductCancel",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinActivityProductCancelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityProductCancelRequest",
            &[
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("origin_activity_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 2, &self.origin_activity_id);
        rt::put(w, 1, &self.product_id);
    }
}

rt::impl_record!(DoudianBuyinActivityProductCancelRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinActivityProductCancelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.origin_activity_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinActivityProductCancelRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            product_id: Default::default(),
            origin_activity_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinActivityProductCancelRequest, Self::blank());

/// Part of the answer to `buyin.activityProductCancel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivityProductCancelData {
    /// 操作结果
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinActivityProductCancelData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityProductCancelData",
            &[rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinActivityProductCancelData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivityProductCancelData);

rt::impl_serde!(DoudianBuyinActivityProductCancelData, Self::default());
