// @generated from doudian/order/order.policy.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianInsurancePolicyStatus;

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
/// let request = DoudianOrderPolicyRequest::new("…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderPolicyRequest {
    /// 订单ID
    pub order_id: String,
    /// 运费险
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
    fn name(&self) -> &'static str {
        "DoudianOrderPolicyRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("order_id").required(),
            rt::Field::new("ins_product_id").required(),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.ins_product_id);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_debug!(DoudianOrderPolicyRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderPolicyClaimInfo {
    /// 理赔状态
    pub status: i32,
    /// 预计理赔金额, in fen (0.01 yuan)
    pub amount: i64,
    /// 实际理赔金额, in fen (0.01 yuan)
    pub premium: i64,
    /// 理赔时间
    pub claim_time: Option<i64>,
    /// 理赔单号
    pub ins_claim_no: String,
    /// `claim_msg`, which the platform does not describe.
    pub claim_msg: Option<String>,
    /// 拒绝原因
    pub refused_msg: Option<String>,
    /// 聚合后的理赔状态
    pub agg_claim_status: i64,
    /// 理赔次数
    pub claim_applied_times: i32,
}

impl rt::Encode for DoudianOrderPolicyClaimInfo {
    fn name(&self) -> &'static str {
        "DoudianOrderPolicyClaimInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("status").required(),
            rt::Field::new("amount").required(),
            rt::Field::new("premium").required(),
            rt::Field::new("claim_time").lenient(),
            rt::Field::new("ins_claim_no").required(),
            rt::Field::new("claim_msg"),
            rt::Field::new("refused_msg"),
            rt::Field::new("agg_claim_status").required(),
            rt::Field::new("claim_applied_times").required(),
        ];
        FIELDS
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

rt::impl_debug!(DoudianOrderPolicyClaimInfo);

rt::impl_serde!(DoudianOrderPolicyClaimInfo, Self::default());

/// Part of the answer to `order.policy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderPolicyData {
    /// 保单详情列表
    pub policy_info: DoudianOrderPolicyPolicyInfo,
    /// 理赔列表
    pub claim_info_list: Vec<DoudianOrderPolicyClaimInfo>,
}

impl rt::Encode for DoudianOrderPolicyData {
    fn name(&self) -> &'static str {
        "DoudianOrderPolicyData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("policy_info").required(),
            rt::Field::new("claim_info_list"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianOrderPolicyData);

rt::impl_serde!(DoudianOrderPolicyData, Self::default());

/// Part of the answer to `order.policy`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderPolicyGoodsInfo {
    /// 商品名称
    pub name: String,
    /// 商品ID
    pub product_id: i64,
    /// 类目
    pub category_id: String,
    /// `show_page_url`, which the platform does not describe.
    pub show_page_url: Option<String>,
    /// 数量
    pub count: i32,
}

impl rt::Encode for DoudianOrderPolicyGoodsInfo {
    fn name(&self) -> &'static str {
        "DoudianOrderPolicyGoodsInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("name").required(),
            rt::Field::new("product_id").required(),
            rt::Field::new("category_id").required(),
            rt::Field::new("show_page_url"),
            rt::Field::new("count").required(),
        ];
        FIELDS
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

rt::impl_debug!(DoudianOrderPolicyGoodsInfo);

rt::impl_serde!(DoudianOrderPolicyGoodsInfo, Self::default());

/// Part of the answer to `order.policy`.
#[derive(Clone, Default, PartialEq)]
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
    ///
    /// Codes:
    ///
    /// - `0` 初始化
    /// - `1` 理赔中
    /// - `2` 理赔成功
    /// - `3` 理赔失败
    pub claim_status: i32,
    /// 申述状态
    ///
    /// Codes:
    ///
    /// - `0` 初始化
    /// - `1` 申诉处理中
    /// - `2` 申诉成功
    /// - `3` 申诉失败
    pub appeal_status: i32,
    /// 商品列表
    pub goods_info_list: Vec<DoudianOrderPolicyGoodsInfo>,
    /// 出保时间
    pub ins_ensured_time_begin: i64,
    /// 保险过期时间
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
    fn name(&self) -> &'static str {
        "DoudianOrderPolicyPolicyInfo"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("ins_policy_no").required(),
            rt::Field::new("amount").required(),
            rt::Field::new("premium").required(),
            rt::Field::new("user_premium").required(),
            rt::Field::new("merchant_premium").required(),
            rt::Field::new("platform_premium").required(),
            rt::Field::new("status")
                .required()
                .codes(DoudianInsurancePolicyStatus::KNOWN),
            rt::Field::new("claim_status").required().codes(&["0", "1", "2", "3"]),
            rt::Field::new("appeal_status").required().codes(&["0", "1", "2", "3"]),
            rt::Field::new("goods_info_list").required(),
            rt::Field::new("ins_ensured_time_begin").required().lenient(),
            rt::Field::new("ins_ensured_time_end").required().lenient(),
            rt::Field::new("is_allow_appeal").required(),
            rt::Field::new("refused_msg"),
            rt::Field::new("ins_hotline"),
            rt::Field::new("payer_type").required().codes(&["2", "3"]),
            rt::Field::new("company_name"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianOrderPolicyPolicyInfo);

rt::impl_serde!(DoudianOrderPolicyPolicyInfo, Self::default());
