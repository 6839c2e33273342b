// @generated from doudian/buyin/buyin.colonel.specialApplyDeal.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长活动特殊申请审核 — `buyin.colonel.specialApplyDeal`
///
/// Even when agreed to, the platform refuses what breaks its rules: then success is false and the two lists tell why.
///
/// Family: `buyin` (the feature `buyin`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinColonelSpecialApplyDealRequest;
///
/// let request = DoudianBuyinColonelSpecialApplyDealRequest::new(1, 1, 1, 1);
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
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:500` | 服务器错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
/// | 50002 | `isv.business-failed:8192` | 申请已处理 | nothing: it is done |
/// | 50002 | `isv.business-failed:100010` | 申请已处理 | nothing: it is done |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinColonelSpecialApplyDealRequest {
    /// 活动ID
    pub activity_id: i64,
    /// 商品ID
    pub product_id: i64,
    /// 特殊申请ID
    pub special_apply_id: i64,
    /// 处理结果
    ///
    /// Codes:
    ///
    /// - `1` 同意
    /// - `2` 拒绝
    pub status: i32,
}

impl DoudianBuyinColonelSpecialApplyDealRequest {
    /// With the parameters that are required.
    pub fn new(
        activity_id: i64,
        product_id: i64,
        special_apply_id: i64,
        status: i32,
    ) -> Self {
        Self {
            activity_id,
            product_id,
            special_apply_id,
            status,
        }
    }
}

/// The answer to [`DoudianBuyinColonelSpecialApplyDealRequest`].
pub type DoudianBuyinColonelSpecialApplyDealResponse = rt::DoudianResponse<
    DoudianBuyinColonelSpecialApplyDealData,
>;

impl rt::DoudianRequest for DoudianBuyinColonelSpecialApplyDealRequest {
    type Data = DoudianBuyinColonelSpecialApplyDealData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.colonel.specialApplyDeal",
        path: "/buyin/colonel/specialApplyDeal",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "服务器错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8192",
                label: "申请已处理",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100010",
                label: "申请已处理",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinColonelSpecialApplyDealRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelSpecialApplyDealRequest",
            &[
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("special_apply_id", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 2, &self.special_apply_id);
        rt::put(w, 3, &self.status);
    }
}

rt::impl_record!(DoudianBuyinColonelSpecialApplyDealRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinColonelSpecialApplyDealRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.special_apply_id, r),
            3 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinColonelSpecialApplyDealRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            product_id: Default::default(),
            special_apply_id: Default::default(),
            status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinColonelSpecialApplyDealRequest, Self::blank());

/// Part of the answer to `buyin.colonel.specialApplyDeal`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelSpecialApplyDealData {
    /// 审批是否成功
    pub success: Option<bool>,
    /// 低费率活动ID列表
    pub low_service_fee_activity_id: Vec<i64>,
    /// 合作中的二级活动ID列表
    pub second_activity_id: Vec<i64>,
}

impl rt::Encode for DoudianBuyinColonelSpecialApplyDealData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelSpecialApplyDealData",
            &[
                rt::Field("success", 0, &[]),
                rt::Field("low_service_fee_activity_id", 0, &[]),
                rt::Field("second_activity_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.low_service_fee_activity_id);
        rt::put(w, 2, &self.second_activity_id);
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinColonelSpecialApplyDealData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.low_service_fee_activity_id, r),
            2 => rt::get(&mut self.second_activity_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelSpecialApplyDealData);

rt::impl_serde!(DoudianBuyinColonelSpecialApplyDealData, Self::default());
