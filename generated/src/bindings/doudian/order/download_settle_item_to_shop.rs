// @generated from doudian/order/order.downloadSettleItemToShop.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 结算账单下载任务 — `order.downloadSettleItemToShop`
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderDownloadSettleItemToShopRequest;
///
/// let request = DoudianOrderDownloadSettleItemToShopRequest::new(
///     "2023-11-15 06:13:20",
///     "2023-11-15 06:13:20",
///     "0",
/// );
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
/// | 50002 | `isv.business-failed:100027` | 账单明细未完全生成 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderDownloadSettleItemToShopRequest {
    /// 开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: rt::DateTime,
    /// 结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: rt::DateTime,
    /// 时间类型
    ///
    /// Codes:
    ///
    /// - `0` 结算时间
    /// - `1` 下单时间
    pub time_type: String,
    /// 订单ID
    pub order_id: Option<String>,
    /// `bill_id` on the wire; it has no label.
    ///
    /// Leave it out.
    #[deprecated]
    pub bill_id: Option<String>,
    /// 商品ID
    pub product_id: Option<String>,
    /// 结算账户
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 微信(升级前)
    /// - `2` 微信
    /// - `3` 支付宝
    /// - `4` 合众支付
    /// - `5` 聚合账户
    pub pay_type: Option<String>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 鲁班广告
    /// - `2` 值点商城
    /// - `3` 精选联盟
    /// - `4` 小店自卖
    pub flow_type: Option<String>,
}

#[allow(deprecated)]
impl DoudianOrderDownloadSettleItemToShopRequest {
    /// With the parameters that are required.
    pub fn new(
        start_time: impl Into<rt::DateTime>,
        end_time: impl Into<rt::DateTime>,
        time_type: impl Into<String>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            time_type: time_type.into(),
            order_id: None,
            bill_id: None,
            product_id: None,
            pay_type: None,
            flow_type: None,
        }
    }

    /// Sets `order_id` (订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `bill_id`.
    #[deprecated]
    #[must_use]
    pub fn bill_id(mut self, bill_id: impl Into<String>) -> Self {
        self.bill_id = Some(bill_id.into());
        self
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `pay_type` (结算账户).
    #[must_use]
    pub fn pay_type(mut self, pay_type: impl Into<String>) -> Self {
        self.pay_type = Some(pay_type.into());
        self
    }

    /// Sets `flow_type` (业务类型).
    #[must_use]
    pub fn flow_type(mut self, flow_type: impl Into<String>) -> Self {
        self.flow_type = Some(flow_type.into());
        self
    }
}

/// The answer to [`DoudianOrderDownloadSettleItemToShopRequest`].
pub type DoudianOrderDownloadSettleItemToShopResponse = rt::DoudianResponse<
    DoudianOrderDownloadSettleItemToShopData,
>;

impl rt::DoudianRequest for DoudianOrderDownloadSettleItemToShopRequest {
    type Data = DoudianOrderDownloadSettleItemToShopData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.downloadSettleItemToShop",
        path: "/order/downloadSettleItemToShop",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:100027",
                label: "账单明细未完全生成",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianOrderDownloadSettleItemToShopRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDownloadSettleItemToShopRequest",
            &[
                rt::Field("start_time", rt::REQUIRED, &[]),
                rt::Field("end_time", rt::REQUIRED, &[]),
                rt::Field("time_type", rt::REQUIRED | rt::LENIENT, &["0", "1"]),
                rt::Field("order_id", 0, &[]),
                rt::Field("bill_id", 0, &[]),
                rt::Field("product_id", rt::LENIENT, &[]),
                rt::Field("pay_type", rt::LENIENT, &["0", "1", "2", "3", "4", "5"]),
                rt::Field("flow_type", rt::LENIENT, &["0", "1", "2", "3", "4"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.bill_id);
        rt::put(w, 1, &self.end_time);
        rt::put(w, 7, &self.flow_type);
        rt::put(w, 3, &self.order_id);
        rt::put(w, 6, &self.pay_type);
        rt::put(w, 5, &self.product_id);
        rt::put(w, 0, &self.start_time);
        rt::put(w, 2, &self.time_type);
    }
}

rt::impl_record!(DoudianOrderDownloadSettleItemToShopRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianOrderDownloadSettleItemToShopRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_time, r),
            1 => rt::get(&mut self.end_time, r),
            2 => rt::get(&mut self.time_type, r),
            3 => rt::get(&mut self.order_id, r),
            4 => rt::get(&mut self.bill_id, r),
            5 => rt::get(&mut self.product_id, r),
            6 => rt::get(&mut self.pay_type, r),
            7 => rt::get(&mut self.flow_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianOrderDownloadSettleItemToShopRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_time: Default::default(),
            end_time: Default::default(),
            time_type: Default::default(),
            order_id: Default::default(),
            bill_id: Default::default(),
            product_id: Default::default(),
            pay_type: Default::default(),
            flow_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderDownloadSettleItemToShopRequest, Self::blank());

/// Part of the answer to `order.downloadSettleItemToShop`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderDownloadSettleItemToShopData {
    /// 下载ID
    pub download_id: Option<String>,
    /// 状态码
    pub code: String,
    /// 状态信息
    pub code_msg: Option<String>,
}

impl rt::Encode for DoudianOrderDownloadSettleItemToShopData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderDownloadSettleItemToShopData",
            &[
                rt::Field("download_id", 0, &[]),
                rt::Field("code", rt::REQUIRED, &[]),
                rt::Field("code_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.code);
        rt::put(w, 2, &self.code_msg);
        rt::put(w, 0, &self.download_id);
    }
}

impl rt::Decode for DoudianOrderDownloadSettleItemToShopData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.download_id, r),
            1 => rt::get(&mut self.code, r),
            2 => rt::get(&mut self.code_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderDownloadSettleItemToShopData);

rt::impl_serde!(DoudianOrderDownloadSettleItemToShopData, Self::default());
