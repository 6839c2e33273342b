// @generated from doudian/buyin/buyin.activityProductExtendApprove.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 推广延期申请处理 — `buyin.activityProductExtendApprove`
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinActivityProductExtendApproveRequest;
///
/// let request = DoudianBuyinActivityProductExtendApproveRequest::new(1, 1, 1);
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
/// | 50002 | `isv.business-failed:500` | 已有店铺托管团长 | do not repeat |
/// | 50002 | `isv.business-failed:110110` | 审核延长推广失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinActivityProductExtendApproveRequest {
    /// 活动ID
    pub activity_id: i64,
    /// 商品ID
    pub product_id: i64,
    /// 审批状态
    ///
    /// Codes:
    ///
    /// - `1` 审核通过
    /// - `2` 审核拒绝
    pub status: i32,
}

impl DoudianBuyinActivityProductExtendApproveRequest {
    /// With the parameters that are required.
    pub fn new(activity_id: i64, product_id: i64, status: i32) -> Self {
        Self {
            activity_id,
            product_id,
            status,
        }
    }
}

/// The answer to [`DoudianBuyinActivityProductExtendApproveRequest`].
pub type DoudianBuyinActivityProductExtendApproveResponse = rt::DoudianResponse<
    DoudianBuyinActivityProductExtendApproveData,
>;

impl rt::DoudianRequest for DoudianBuyinActivityProductExtendApproveRequest {
    type Data = DoudianBuyinActivityProductExtendApproveData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.activityProductExtendApprove",
        path: "/buyin/activityProductExtendApprove",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "已有店铺托管团长",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:110110",
                label: "审核延长推广失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinActivityProductExtendApproveRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityProductExtendApproveRequest",
            &[
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 2, &self.status);
    }
}

rt::impl_record!(DoudianBuyinActivityProductExtendApproveRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinActivityProductExtendApproveRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinActivityProductExtendApproveRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            product_id: Default::default(),
            status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinActivityProductExtendApproveRequest, Self::blank());

/// Part of the answer to `buyin.activityProductExtendApprove`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinActivityProductExtendApproveData {
    /// 操作是否成功
    pub success: Option<bool>,
}

impl rt::Encode for DoudianBuyinActivityProductExtendApproveData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinActivityProductExtendApproveData",
            &[rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinActivityProductExtendApproveData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinActivityProductExtendApproveData);

rt::impl_serde!(DoudianBuyinActivityProductExtendApproveData, Self::default());
