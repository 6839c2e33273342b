// @generated from doudian/buyin/buyin.mHandleTrusteeshipApply.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 团长托管商品审核 — `buyin.mHandleTrusteeshipApply`
///
/// At most 20 product\_ids; fail\_item is keyed by product id.
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinMHandleTrusteeshipApplyRequest;
///
/// let request = DoudianBuyinMHandleTrusteeshipApplyRequest::new([1], 1);
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
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinMHandleTrusteeshipApplyRequest {
    /// 商品ID列表
    pub product_ids: Vec<i64>,
    /// 操作类型
    ///
    /// Codes:
    ///
    /// - `1` 通过
    /// - `2` 拒绝
    pub op_type: i32,
}

impl DoudianBuyinMHandleTrusteeshipApplyRequest {
    /// With the parameters that are required.
    pub fn new(product_ids: impl Into<Vec<i64>>, op_type: i32) -> Self {
        Self {
            product_ids: product_ids.into(),
            op_type,
        }
    }
}

/// The answer to [`DoudianBuyinMHandleTrusteeshipApplyRequest`].
pub type DoudianBuyinMHandleTrusteeshipApplyResponse = rt::DoudianResponse<
    DoudianBuyinMHandleTrusteeshipApplyData,
>;

impl rt::DoudianRequest for DoudianBuyinMHandleTrusteeshipApplyRequest {
    type Data = DoudianBuyinMHandleTrusteeshipApplyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.mHandleTrusteeshipApply",
        path: "/buyin/mHandleTrusteeshipApply",
        token: true,
        effect: rt::Effect::Write,
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
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinMHandleTrusteeshipApplyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMHandleTrusteeshipApplyRequest",
            &[
                rt::Field("product_ids", rt::REQUIRED, &[]),
                rt::Field("op_type", rt::REQUIRED, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op_type);
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_record!(DoudianBuyinMHandleTrusteeshipApplyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinMHandleTrusteeshipApplyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_ids, r),
            1 => rt::get(&mut self.op_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinMHandleTrusteeshipApplyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_ids: Default::default(),
            op_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinMHandleTrusteeshipApplyRequest, Self::blank());

/// Part of the answer to `buyin.mHandleTrusteeshipApply`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinMHandleTrusteeshipApplyData {
    /// 失败记录
    pub fail_item: BTreeMap<String, String>,
}

impl rt::Encode for DoudianBuyinMHandleTrusteeshipApplyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinMHandleTrusteeshipApplyData",
            &[rt::Field("fail_item", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.fail_item);
    }
}

impl rt::Decode for DoudianBuyinMHandleTrusteeshipApplyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.fail_item, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinMHandleTrusteeshipApplyData);

rt::impl_serde!(DoudianBuyinMHandleTrusteeshipApplyData, Self::default());
