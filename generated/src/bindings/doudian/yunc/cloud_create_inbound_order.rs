// @generated from doudian/yunc/yunc.cloudCreateInboundOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 云仓创建入库单 — `yunc.cloudCreateInboundOrder`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `yunc` (the feature `yunc`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianYuncCloudCreateInboundOrderRequest;
///
/// let request = DoudianYuncCloudCreateInboundOrderRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 20001 | `isp.service-timeout-error:1103` | 服务超时 |
/// | 50002 | `isv.business-failed:500` | 业务处理失败 |
/// | 50002 | `isv.business-failed:1001` | 相同单据创建中 |
/// | 50002 | `isv.business-failed:1249` | 订单已存在 |
/// | 50002 | `isv.business-failed:1271` | 手工单号重复 |
/// | 50002 | `isv.business-failed:62302617` | 查询条件为空 |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianYuncCloudCreateInboundOrderRequest {
    /// 交易退货单号
    pub trade_return_no: Option<String>,
    /// 入库单号
    pub biz_order_no: String,
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 原交易单号
    pub biz_order_id: Option<String>,
    /// 原运单号
    pub s_express_no: Option<String>,
}

impl DoudianYuncCloudCreateInboundOrderRequest {
    /// With the parameters that are required.
    pub fn new(biz_order_no: impl Into<String>) -> Self {
        Self {
            trade_return_no: None,
            biz_order_no: biz_order_no.into(),
            shop_id: None,
            biz_order_id: None,
            s_express_no: None,
        }
    }

    /// Sets `trade_return_no` (交易退货单号).
    #[must_use]
    pub fn trade_return_no(mut self, trade_return_no: impl Into<String>) -> Self {
        self.trade_return_no = Some(trade_return_no.into());
        self
    }

    /// Sets `shop_id` (店铺ID).
    #[must_use]
    pub fn shop_id(mut self, shop_id: i64) -> Self {
        self.shop_id = Some(shop_id);
        self
    }

    /// Sets `biz_order_id` (原交易单号).
    #[must_use]
    pub fn biz_order_id(mut self, biz_order_id: impl Into<String>) -> Self {
        self.biz_order_id = Some(biz_order_id.into());
        self
    }

    /// Sets `s_express_no` (原运单号).
    #[must_use]
    pub fn s_express_no(mut self, s_express_no: impl Into<String>) -> Self {
        self.s_express_no = Some(s_express_no.into());
        self
    }
}

/// The answer to [`DoudianYuncCloudCreateInboundOrderRequest`].
pub type DoudianYuncCloudCreateInboundOrderResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianYuncCloudCreateInboundOrderRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "yunc.cloudCreateInboundOrder",
        path: "/yunc/cloudCreateInboundOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20001,
                sub_code: "isp.service-timeout-error:1103",
                label: "服务超时",
                retry: rt::Retry::Immediately,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "相同单据创建中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1249",
                label: "订单已存在",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1271",
                label: "手工单号重复",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62302617",
                label: "查询条件为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianYuncCloudCreateInboundOrderRequest {
    fn table(&self) -> &'static rt::Table {
        static TABLE: rt::Table = rt::Table(
            "DoudianYuncCloudCreateInboundOrderRequest",
            &[
                rt::Field("trade_return_no", 0, &[]),
                rt::Field("biz_order_no", rt::REQUIRED, &[]),
                rt::Field("shop_id", 0, &[]),
                rt::Field("biz_order_id", 0, &[]),
                rt::Field("s_express_no", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.biz_order_id);
        rt::put(w, 1, &self.biz_order_no);
        rt::put(w, 4, &self.s_express_no);
        rt::put(w, 2, &self.shop_id);
        rt::put(w, 0, &self.trade_return_no);
    }
}

rt::impl_record!(DoudianYuncCloudCreateInboundOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianYuncCloudCreateInboundOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.trade_return_no, r),
            1 => rt::get(&mut self.biz_order_no, r),
            2 => rt::get(&mut self.shop_id, r),
            3 => rt::get(&mut self.biz_order_id, r),
            4 => rt::get(&mut self.s_express_no, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianYuncCloudCreateInboundOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            trade_return_no: Default::default(),
            biz_order_no: Default::default(),
            shop_id: Default::default(),
            biz_order_id: Default::default(),
            s_express_no: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianYuncCloudCreateInboundOrderRequest, Self::blank());
