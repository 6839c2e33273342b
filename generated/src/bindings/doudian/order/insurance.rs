// @generated from doudian/order/order.insurance.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianInsuranceAppealStatus, DoudianInsuranceClaimStatus,
    DoudianInsurancePolicyStatus,
};

/// 运费险保单查询 — `order.insurance`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderInsuranceRequest;
///
/// let request = DoudianOrderInsuranceRequest::new("…");
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
/// | 50002 | `isv.business-failed:2` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:9999` | 查询保单信息失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderInsuranceRequest {
    /// 订单ID
    pub order_id: String,
}

impl DoudianOrderInsuranceRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self { order_id: order_id.into() }
    }
}

/// The answer to [`DoudianOrderInsuranceRequest`].
pub type DoudianOrderInsuranceResponse = rt::DoudianResponse<DoudianOrderInsuranceData>;

impl rt::DoudianRequest for DoudianOrderInsuranceRequest {
    type Data = DoudianOrderInsuranceData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.insurance",
        path: "/order/insurance",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:9999",
                label: "查询保单信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderInsuranceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderInsuranceRequest",
            &[rt::Field("order_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianOrderInsuranceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderInsuranceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderInsuranceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderInsuranceRequest, Self::blank());

/// Part of the answer to `order.insurance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderInsuranceData {
    /// 保单详情列表
    pub policy_info_list: Vec<DoudianOrderInsurancePolicyInfo>,
}

impl rt::Encode for DoudianOrderInsuranceData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderInsuranceData",
            &[rt::Field("policy_info_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.policy_info_list);
    }
}

impl rt::Decode for DoudianOrderInsuranceData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.policy_info_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderInsuranceData);

rt::impl_serde!(DoudianOrderInsuranceData, Self::default());

/// Part of the answer to `order.insurance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderInsuranceGoodsInfo {
    /// 商品名称
    pub product_name: String,
    /// 商品ID
    pub product_id: i64,
    /// 类目
    pub category_id: String,
    /// `show_page_url` on the wire; it has no label.
    pub show_page_url: Option<String>,
    /// 数量
    pub amount: i64,
}

impl rt::Encode for DoudianOrderInsuranceGoodsInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderInsuranceGoodsInfo",
            &[
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("category_id", rt::REQUIRED, &[]),
                rt::Field("show_page_url", 0, &[]),
                rt::Field("amount", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.amount);
        rt::put(w, 2, &self.category_id);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 0, &self.product_name);
        rt::put(w, 3, &self.show_page_url);
    }
}

impl rt::Decode for DoudianOrderInsuranceGoodsInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_name, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.category_id, r),
            3 => rt::get(&mut self.show_page_url, r),
            4 => rt::get(&mut self.amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderInsuranceGoodsInfo);

rt::impl_serde!(DoudianOrderInsuranceGoodsInfo, Self::default());

/// Part of the answer to `order.insurance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderInsurancePolicyInfo {
    /// 保单号
    pub ins_policy_no: String,
    /// 预计退保费用, in fen (0.01 yuan)
    pub approximate_return_fee: i64,
    /// 总保费, in fen (0.01 yuan)
    pub total_premium: i64,
    /// 用户支付的保费, in fen (0.01 yuan)
    pub user_premium: i64,
    /// 商家支付的保费, in fen (0.01 yuan)
    pub merchant_premium: i64,
    /// 平台承担的保费, in fen (0.01 yuan)
    pub platform_premium: i64,
    /// 保单状态
    pub status: DoudianInsurancePolicyStatus,
    /// 申诉状态
    pub appeal_status: DoudianInsuranceAppealStatus,
    /// 理赔状态
    pub claim_status: DoudianInsuranceClaimStatus,
    /// 保险公司名称
    pub company_name: String,
    /// 是否允许申诉
    pub is_allow_appeal: bool,
    /// 商品列表
    pub goods_info_list: Vec<DoudianOrderInsuranceGoodsInfo>,
    /// 理赔或申述失败原因
    pub fail_reason: Option<String>,
    /// 保险客服电话
    pub insurance_hotline: Option<String>,
    /// 保费状态
    ///
    /// Codes:
    ///
    /// - `1` 待扣减
    /// - `2` 已扣减
    /// - `3` 已退还
    /// - `4` 已垫付
    /// - `5` 已关闭
    pub premium_status: i32,
    /// 出保时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub ins_ensured_time_begin: rt::DateTime,
    /// 保险过期时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub ins_ensured_time_end: rt::DateTime,
}

impl rt::Encode for DoudianOrderInsurancePolicyInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderInsurancePolicyInfo",
            &[
                rt::Field("ins_policy_no", rt::REQUIRED, &[]),
                rt::Field("approximate_return_fee", rt::REQUIRED, &[]),
                rt::Field("total_premium", rt::REQUIRED, &[]),
                rt::Field("user_premium", rt::REQUIRED, &[]),
                rt::Field("merchant_premium", rt::REQUIRED, &[]),
                rt::Field("platform_premium", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, DoudianInsurancePolicyStatus::KNOWN),
                rt::Field(
                    "appeal_status",
                    rt::REQUIRED,
                    DoudianInsuranceAppealStatus::KNOWN,
                ),
                rt::Field(
                    "claim_status",
                    rt::REQUIRED,
                    DoudianInsuranceClaimStatus::KNOWN,
                ),
                rt::Field("company_name", rt::REQUIRED, &[]),
                rt::Field("is_allow_appeal", rt::REQUIRED, &[]),
                rt::Field("goods_info_list", rt::REQUIRED, &[]),
                rt::Field("fail_reason", 0, &[]),
                rt::Field("insurance_hotline", 0, &[]),
                rt::Field("premium_status", rt::REQUIRED, &["1", "2", "3", "4", "5"]),
                rt::Field("ins_ensured_time_begin", rt::REQUIRED, &[]),
                rt::Field("ins_ensured_time_end", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.appeal_status);
        rt::put(w, 1, &self.approximate_return_fee);
        rt::put(w, 8, &self.claim_status);
        rt::put(w, 9, &self.company_name);
        rt::put(w, 12, &self.fail_reason);
        rt::put(w, 11, &self.goods_info_list);
        rt::put(w, 15, &self.ins_ensured_time_begin);
        rt::put(w, 16, &self.ins_ensured_time_end);
        rt::put(w, 0, &self.ins_policy_no);
        rt::put(w, 13, &self.insurance_hotline);
        rt::put(w, 10, &self.is_allow_appeal);
        rt::put(w, 4, &self.merchant_premium);
        rt::put(w, 5, &self.platform_premium);
        rt::put(w, 14, &self.premium_status);
        rt::put(w, 6, &self.status);
        rt::put(w, 2, &self.total_premium);
        rt::put(w, 3, &self.user_premium);
    }
}

impl rt::Decode for DoudianOrderInsurancePolicyInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ins_policy_no, r),
            1 => rt::get(&mut self.approximate_return_fee, r),
            2 => rt::get(&mut self.total_premium, r),
            3 => rt::get(&mut self.user_premium, r),
            4 => rt::get(&mut self.merchant_premium, r),
            5 => rt::get(&mut self.platform_premium, r),
            6 => rt::get(&mut self.status, r),
            7 => rt::get(&mut self.appeal_status, r),
            8 => rt::get(&mut self.claim_status, r),
            9 => rt::get(&mut self.company_name, r),
            10 => rt::get(&mut self.is_allow_appeal, r),
            11 => rt::get(&mut self.goods_info_list, r),
            12 => rt::get(&mut self.fail_reason, r),
            13 => rt::get(&mut self.insurance_hotline, r),
            14 => rt::get(&mut self.premium_status, r),
            15 => rt::get(&mut self.ins_ensured_time_begin, r),
            16 => rt::get(&mut self.ins_ensured_time_end, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderInsurancePolicyInfo);

rt::impl_serde!(DoudianOrderInsurancePolicyInfo, Self::default());
