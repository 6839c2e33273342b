// @generated from doudian/order/order.policy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::{
    DoudianInsuranceAppealStatus, DoudianInsuranceClaimStatus,
    DoudianInsurancePolicyStatus,
};

/// 保单详情查询 — `order.policy`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderPolicyRequest;
///
/// let request = DoudianOrderPolicyRequest::new("…", "returnfreight2020v1");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderPolicyRequest {
    /// 订单ID
    pub order_id: String,
    /// 保险产品ID
    ///
    /// Codes:
    ///
    /// - `returnfreight2020v1` 运费险
    /// - `allergyinsurance2021` 过敏险
    /// - `plant7dinsurance2021` 绿植养死包赔7天
    /// - `plant15dinsurance2021` 绿植养死包赔15天
    pub ins_product_id: String,
}

impl DoudianOrderPolicyRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>, ins_product_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            ins_product_id: ins_product_id.into(),
        }
    }
}

/// The answer to [`DoudianOrderPolicyRequest`].
pub type DoudianOrderPolicyResponse = rt::DoudianResponse<DoudianOrderPolicyData>;

impl rt::DoudianRequest for DoudianOrderPolicyRequest {
    type Data = DoudianOrderPolicyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.policy",
        path: "/order/policy",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderPolicyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPolicyRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field(
                    "ins_product_id",
                    rt::REQUIRED,
                    &[
                        "returnfreight2020v1",
                        "allergyinsurance2021",
                        "plant7dinsurance2021",
                        "plant15dinsurance2021",
                    ],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.ins_product_id);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianOrderPolicyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderPolicyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.ins_product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderPolicyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            ins_product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderPolicyRequest, Self::blank());

/// Part of the answer to `order.policy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPolicyClaimInfo {
    /// 理赔状态
    pub status: i32,
    /// 预计理赔金额, in fen (0.01 yuan)
    pub amount: i64,
    /// 实际理赔金额, in fen (0.01 yuan)
    pub premium: i64,
    /// 理赔时间
    ///
    /// A number, or date and time as text, by source.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub claim_time: Option<i64>,
    /// 理赔单号
    pub ins_claim_no: String,
    /// 申请原因
    pub claim_msg: Option<String>,
    /// 拒绝原因
    pub refused_msg: Option<String>,
    /// 聚合后的理赔状态
    pub agg_claim_status: i64,
    /// 理赔次数
    pub claim_applied_times: i32,
}

impl rt::Encode for DoudianOrderPolicyClaimInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPolicyClaimInfo",
            &[
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("amount", rt::REQUIRED, &[]),
                rt::Field("premium", rt::REQUIRED, &[]),
                rt::Field("claim_time", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("ins_claim_no", rt::REQUIRED, &[]),
                rt::Field("claim_msg", 0, &[]),
                rt::Field("refused_msg", 0, &[]),
                rt::Field("agg_claim_status", rt::REQUIRED, &[]),
                rt::Field("claim_applied_times", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.agg_claim_status);
        rt::put(w, 1, &self.amount);
        rt::put(w, 8, &self.claim_applied_times);
        rt::put(w, 5, &self.claim_msg);
        rt::put(w, 3, &self.claim_time);
        rt::put(w, 4, &self.ins_claim_no);
        rt::put(w, 2, &self.premium);
        rt::put(w, 6, &self.refused_msg);
        rt::put(w, 0, &self.status);
    }
}

impl rt::Decode for DoudianOrderPolicyClaimInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.amount, r),
            2 => rt::get(&mut self.premium, r),
            3 => rt::get(&mut self.claim_time, r),
            4 => rt::get(&mut self.ins_claim_no, r),
            5 => rt::get(&mut self.claim_msg, r),
            6 => rt::get(&mut self.refused_msg, r),
            7 => rt::get(&mut self.agg_claim_status, r),
            8 => rt::get(&mut self.claim_applied_times, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPolicyClaimInfo);

rt::impl_serde!(DoudianOrderPolicyClaimInfo, Self::default());

/// Part of the answer to `order.policy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPolicyData {
    /// 保单详情
    pub policy_info: DoudianOrderPolicyPolicyInfo,
    /// 理赔列表
    pub claim_info_list: Vec<DoudianOrderPolicyClaimInfo>,
}

impl rt::Encode for DoudianOrderPolicyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPolicyData",
            &[
                rt::Field("policy_info", rt::REQUIRED, &[]),
                rt::Field("claim_info_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.claim_info_list);
        rt::put(w, 0, &self.policy_info);
    }
}

impl rt::Decode for DoudianOrderPolicyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.policy_info, r),
            1 => rt::get(&mut self.claim_info_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPolicyData);

rt::impl_serde!(DoudianOrderPolicyData, Self::default());

/// Part of the answer to `order.policy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPolicyGoodsInfo {
    /// 商品名称
    pub name: String,
    /// 商品ID
    pub product_id: i64,
    /// 类目
    pub category_id: String,
    /// `show_page_url` on the wire; it has no label.
    pub show_page_url: Option<String>,
    /// 数量
    pub count: i32,
}

impl rt::Encode for DoudianOrderPolicyGoodsInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPolicyGoodsInfo",
            &[
                rt::Field("name", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("category_id", rt::REQUIRED, &[]),
                rt::Field("show_page_url", 0, &[]),
                rt::Field("count", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.category_id);
        rt::put(w, 4, &self.count);
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 3, &self.show_page_url);
    }
}

impl rt::Decode for DoudianOrderPolicyGoodsInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.category_id, r),
            3 => rt::get(&mut self.show_page_url, r),
            4 => rt::get(&mut self.count, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPolicyGoodsInfo);

rt::impl_serde!(DoudianOrderPolicyGoodsInfo, Self::default());

/// Part of the answer to `order.policy`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPolicyPolicyInfo {
    /// 保单号
    pub ins_policy_no: String,
    /// 预计退保费用, in fen (0.01 yuan)
    pub amount: i64,
    /// 总保费, in fen (0.01 yuan)
    pub premium: i64,
    /// 用户支付的保费, in fen (0.01 yuan)
    pub user_premium: i64,
    /// 商家支付的保费, in fen (0.01 yuan)
    pub merchant_premium: i64,
    /// 平台承担的保费, in fen (0.01 yuan)
    pub platform_premium: i64,
    /// 保单状态
    pub status: DoudianInsurancePolicyStatus,
    /// 理赔状态
    pub claim_status: DoudianInsuranceClaimStatus,
    /// 申诉状态
    pub appeal_status: DoudianInsuranceAppealStatus,
    /// 商品列表
    pub goods_info_list: Vec<DoudianOrderPolicyGoodsInfo>,
    /// 出保时间
    ///
    /// A number, or date and time as text, by source.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub ins_ensured_time_begin: i64,
    /// 保险过期时间
    ///
    /// A number, or date and time as text, by source.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub ins_ensured_time_end: i64,
    /// 是否允许申诉
    pub is_allow_appeal: bool,
    /// 理赔或申述失败原因
    pub refused_msg: Option<String>,
    /// 保险客服电话
    pub ins_hotline: Option<String>,
    /// 投保人
    ///
    /// Codes:
    ///
    /// - `2` 商家
    /// - `3` 平台
    pub payer_type: i32,
    /// 保险公司名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub company_name: Option<String>,
}

impl rt::Encode for DoudianOrderPolicyPolicyInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPolicyPolicyInfo",
            &[
                rt::Field("ins_policy_no", rt::REQUIRED, &[]),
                rt::Field("amount", rt::REQUIRED, &[]),
                rt::Field("premium", rt::REQUIRED, &[]),
                rt::Field("user_premium", rt::REQUIRED, &[]),
                rt::Field("merchant_premium", rt::REQUIRED, &[]),
                rt::Field("platform_premium", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, DoudianInsurancePolicyStatus::KNOWN),
                rt::Field(
                    "claim_status",
                    rt::REQUIRED,
                    DoudianInsuranceClaimStatus::KNOWN,
                ),
                rt::Field(
                    "appeal_status",
                    rt::REQUIRED,
                    DoudianInsuranceAppealStatus::KNOWN,
                ),
                rt::Field("goods_info_list", rt::REQUIRED, &[]),
                rt::Field(
                    "ins_ensured_time_begin",
                    rt::REQUIRED | rt::LENIENT | rt::UNCERTAIN,
                    &[],
                ),
                rt::Field(
                    "ins_ensured_time_end",
                    rt::REQUIRED | rt::LENIENT | rt::UNCERTAIN,
                    &[],
                ),
                rt::Field("is_allow_appeal", rt::REQUIRED, &[]),
                rt::Field("refused_msg", 0, &[]),
                rt::Field("ins_hotline", 0, &[]),
                rt::Field("payer_type", rt::REQUIRED, &["2", "3"]),
                rt::Field("company_name", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.amount);
        rt::put(w, 8, &self.appeal_status);
        rt::put(w, 7, &self.claim_status);
        rt::put(w, 16, &self.company_name);
        rt::put(w, 9, &self.goods_info_list);
        rt::put(w, 10, &self.ins_ensured_time_begin);
        rt::put(w, 11, &self.ins_ensured_time_end);
        rt::put(w, 14, &self.ins_hotline);
        rt::put(w, 0, &self.ins_policy_no);
        rt::put(w, 12, &self.is_allow_appeal);
        rt::put(w, 4, &self.merchant_premium);
        rt::put(w, 15, &self.payer_type);
        rt::put(w, 5, &self.platform_premium);
        rt::put(w, 2, &self.premium);
        rt::put(w, 13, &self.refused_msg);
        rt::put(w, 6, &self.status);
        rt::put(w, 3, &self.user_premium);
    }
}

impl rt::Decode for DoudianOrderPolicyPolicyInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ins_policy_no, r),
            1 => rt::get(&mut self.amount, r),
            2 => rt::get(&mut self.premium, r),
            3 => rt::get(&mut self.user_premium, r),
            4 => rt::get(&mut self.merchant_premium, r),
            5 => rt::get(&mut self.platform_premium, r),
            6 => rt::get(&mut self.status, r),
            7 => rt::get(&mut self.claim_status, r),
            8 => rt::get(&mut self.appeal_status, r),
            9 => rt::get(&mut self.goods_info_list, r),
            10 => rt::get(&mut self.ins_ensured_time_begin, r),
            11 => rt::get(&mut self.ins_ensured_time_end, r),
            12 => rt::get(&mut self.is_allow_appeal, r),
            13 => rt::get(&mut self.refused_msg, r),
            14 => rt::get(&mut self.ins_hotline, r),
            15 => rt::get(&mut self.payer_type, r),
            16 => rt::get(&mut self.company_name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPolicyPolicyInfo);

rt::impl_serde!(DoudianOrderPolicyPolicyInfo, Self::default());
