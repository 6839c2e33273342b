// @generated from doudian/alliance/alliance.getOrderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 达人佣金订单明细 — `alliance.getOrderList`
///
/// At most 5 order\_ids in a call.
///
/// Family: `alliance` (the feature `alliance`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceGetOrderListRequest;
///
/// let request = DoudianAllianceGetOrderListRequest::new(["…"]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAllianceGetOrderListRequest {
    /// 订单ID列表
    pub order_ids: Vec<String>,
}

impl DoudianAllianceGetOrderListRequest {
    /// With the parameters that are required.
    pub fn new(order_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            order_ids: order_ids.into_iter().map(Into::into).collect(),
        }
    }
}

/// The answer to [`DoudianAllianceGetOrderListRequest`].
pub type DoudianAllianceGetOrderListResponse = rt::DoudianResponse<
    DoudianAllianceGetOrderListData,
>;

impl rt::DoudianRequest for DoudianAllianceGetOrderListRequest {
    type Data = DoudianAllianceGetOrderListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.getOrderList",
        path: "/alliance/getOrderList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianAllianceGetOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceGetOrderListRequest",
            &[rt::Field("order_ids", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_ids);
    }
}

rt::impl_record!(DoudianAllianceGetOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceGetOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceGetOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceGetOrderListRequest, Self::blank());

/// Part of the answer to `alliance.getOrderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceGetOrderListData {
    /// 编码
    pub code: String,
    /// 信息
    pub code_msg: Option<String>,
    /// 订单明细列表
    pub datas: Vec<DoudianAllianceGetOrderListOrder>,
    /// `alliance_biz_type` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub alliance_biz_type: Option<String>,
    /// `author_account` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub author_account: Option<String>,
    /// `commission_rate` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub commission_rate: Option<i64>,
    /// `estimated_comission` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub estimated_comission: Option<i64>,
    /// `order_id` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_id: Option<String>,
    /// `order_status` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_status: Option<String>,
    /// `phase_id` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub phase_id: Option<i64>,
    /// `product_id` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub product_id: Option<String>,
    /// `real_comission` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub real_comission: Option<String>,
    /// `shop_id` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shop_id: Option<String>,
    /// `short_id` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Personal data (an account): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub short_id: Option<String>,
    /// `total_pay_amount` on the wire; it has no label.
    ///
    /// Rather a member of datas.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub total_pay_amount: Option<i64>,
}

impl rt::Encode for DoudianAllianceGetOrderListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceGetOrderListData",
            &[
                rt::Field("code", rt::REQUIRED, &[]),
                rt::Field("code_msg", 0, &[]),
                rt::Field("datas", rt::REQUIRED, &[]),
                rt::Field("alliance_biz_type", rt::UNCERTAIN, &[]),
                rt::Field("author_account", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("commission_rate", rt::UNCERTAIN, &[]),
                rt::Field("estimated_comission", rt::UNCERTAIN, &[]),
                rt::Field("order_id", rt::UNCERTAIN, &[]),
                rt::Field("order_status", rt::UNCERTAIN, &[]),
                rt::Field("phase_id", rt::UNCERTAIN, &[]),
                rt::Field("product_id", rt::UNCERTAIN, &[]),
                rt::Field("real_comission", rt::UNCERTAIN, &[]),
                rt::Field("shop_id", rt::UNCERTAIN, &[]),
                rt::Field("short_id", rt::PII | rt::UNCERTAIN, &[]),
                rt::Field("total_pay_amount", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.alliance_biz_type);
        rt::put(w, 4, &self.author_account);
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.code_msg);
        rt::put(w, 5, &self.commission_rate);
        rt::put(w, 2, &self.datas);
        rt::put(w, 6, &self.estimated_comission);
        rt::put(w, 7, &self.order_id);
        rt::put(w, 8, &self.order_status);
        rt::put(w, 9, &self.phase_id);
        rt::put(w, 10, &self.product_id);
        rt::put(w, 11, &self.real_comission);
        rt::put(w, 12, &self.shop_id);
        rt::put(w, 13, &self.short_id);
        rt::put(w, 14, &self.total_pay_amount);
    }
}

impl rt::Decode for DoudianAllianceGetOrderListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.code_msg, r),
            2 => rt::get(&mut self.datas, r),
            3 => rt::get(&mut self.alliance_biz_type, r),
            4 => rt::get(&mut self.author_account, r),
            5 => rt::get(&mut self.commission_rate, r),
            6 => rt::get(&mut self.estimated_comission, r),
            7 => rt::get(&mut self.order_id, r),
            8 => rt::get(&mut self.order_status, r),
            9 => rt::get(&mut self.phase_id, r),
            10 => rt::get(&mut self.product_id, r),
            11 => rt::get(&mut self.real_comission, r),
            12 => rt::get(&mut self.shop_id, r),
            13 => rt::get(&mut self.short_id, r),
            14 => rt::get(&mut self.total_pay_amount, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceGetOrderListData);

rt::impl_serde!(DoudianAllianceGetOrderListData, Self::default());

/// Part of the answer to `alliance.getOrderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceGetOrderListOrder {
    /// 店铺ID
    pub shop_id: String,
    /// 订单ID
    pub order_id: String,
    /// 产品ID
    pub product_id: String,
    /// 达人账户
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub author_account: String,
    /// 达人短ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub short_id: String,
    /// 支付金额, in fen (0.01 yuan)
    pub total_pay_amount: i64,
    /// 佣金率
    ///
    /// 10000 is 100 %.
    pub commission_rate: i32,
    /// 预估佣金, in fen (0.01 yuan)
    pub estimated_comission: i64,
    /// 真实佣金, in fen (0.01 yuan)
    pub real_comission: i64,
    /// 订单状态
    pub order_status: String,
    /// 阶段单号
    ///
    /// Codes:
    ///
    /// - `1` 定金
    /// - `2` 尾款
    pub phase_id: i64,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `COMMON` 普通单
    /// - `PRE_SELL` 预售
    pub alliance_biz_type: String,
    /// 预估佣金, in fen (0.01 yuan)
    ///
    /// The older spelling.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub estimated_commission: Option<i64>,
    /// 真实佣金, in fen (0.01 yuan)
    ///
    /// The older spelling.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub real_commission: Option<i64>,
}

impl rt::Encode for DoudianAllianceGetOrderListOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceGetOrderListOrder",
            &[
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("author_account", rt::REQUIRED | rt::PII, &[]),
                rt::Field("short_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("total_pay_amount", rt::REQUIRED, &[]),
                rt::Field("commission_rate", rt::REQUIRED, &[]),
                rt::Field("estimated_comission", rt::REQUIRED, &[]),
                rt::Field("real_comission", rt::REQUIRED, &[]),
                rt::Field("order_status", rt::REQUIRED, &[]),
                rt::Field("phase_id", rt::REQUIRED, &["1", "2"]),
                rt::Field("alliance_biz_type", rt::REQUIRED, &["COMMON", "PRE_SELL"]),
                rt::Field("estimated_commission", rt::UNCERTAIN, &[]),
                rt::Field("real_commission", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 11, &self.alliance_biz_type);
        rt::put(w, 3, &self.author_account);
        rt::put(w, 6, &self.commission_rate);
        rt::put(w, 7, &self.estimated_comission);
        rt::put(w, 12, &self.estimated_commission);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 9, &self.order_status);
        rt::put(w, 10, &self.phase_id);
        rt::put(w, 2, &self.product_id);
        rt::put(w, 8, &self.real_comission);
        rt::put(w, 13, &self.real_commission);
        rt::put(w, 0, &self.shop_id);
        rt::put(w, 4, &self.short_id);
        rt::put(w, 5, &self.total_pay_amount);
    }
}

impl rt::Decode for DoudianAllianceGetOrderListOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.product_id, r),
            3 => rt::get(&mut self.author_account, r),
            4 => rt::get(&mut self.short_id, r),
            5 => rt::get(&mut self.total_pay_amount, r),
            6 => rt::get(&mut self.commission_rate, r),
            7 => rt::get(&mut self.estimated_comission, r),
            8 => rt::get(&mut self.real_comission, r),
            9 => rt::get(&mut self.order_status, r),
            10 => rt::get(&mut self.phase_id, r),
            11 => rt::get(&mut self.alliance_biz_type, r),
            12 => rt::get(&mut self.estimated_commission, r),
            13 => rt::get(&mut self.real_commission, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceGetOrderListOrder);

rt::impl_serde!(DoudianAllianceGetOrderListOrder, Self::default());
