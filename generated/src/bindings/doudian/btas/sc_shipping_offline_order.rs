// @generated from doudian/btas/btas.sc.shippingOfflineOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 质检机构发货 — `btas.sc.shippingOfflineOrder`
///
/// After the inspection: an order that is cancelled goes to the seller, any other to the buyer.
///
/// Family: `btas` (the feature `btas`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasScShippingOfflineOrderRequest;
///
/// let request = DoudianBtasScShippingOfflineOrderRequest::new("…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasScShippingOfflineOrderRequest {
    /// 订单码
    pub order_code: String,
    /// 质检机构ID
    pub sc_id: i64,
}

impl DoudianBtasScShippingOfflineOrderRequest {
    /// With the parameters that are required.
    pub fn new(order_code: impl Into<String>, sc_id: i64) -> Self {
        Self {
            order_code: order_code.into(),
            sc_id,
        }
    }
}

/// The answer to [`DoudianBtasScShippingOfflineOrderRequest`].
pub type DoudianBtasScShippingOfflineOrderResponse = rt::DoudianResponse<
    DoudianBtasScShippingOfflineOrderData,
>;

impl rt::DoudianRequest for DoudianBtasScShippingOfflineOrderRequest {
    type Data = DoudianBtasScShippingOfflineOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.sc.shippingOfflineOrder",
        path: "/btas/sc/shippingOfflineOrder",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianBtasScShippingOfflineOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScShippingOfflineOrderRequest",
            &[
                rt::Field("order_code", rt::REQUIRED, &[]),
                rt::Field("sc_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_code);
        rt::put(w, 1, &self.sc_id);
    }
}

rt::impl_record!(DoudianBtasScShippingOfflineOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasScShippingOfflineOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_code, r),
            1 => rt::get(&mut self.sc_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasScShippingOfflineOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_code: Default::default(),
            sc_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasScShippingOfflineOrderRequest, Self::blank());

/// Part of the answer to `btas.sc.shippingOfflineOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScShippingOfflineOrderData {
    /// 商家送检方式
    ///
    /// Codes:
    ///
    /// - `1` 邮寄
    /// - `2` 面交
    pub seller_send_type: Option<i32>,
    /// 快递单号
    ///
    /// Absent when handed over in person.
    pub logistics_num: Option<String>,
    /// 快递公司名称
    pub logistics_name_cn: Option<String>,
    /// 快递公司英文名称
    pub logistics_name_en: Option<String>,
    /// 收货人类型
    ///
    /// Codes:
    ///
    /// - `-1` 未知
    /// - `0` 买家收货
    /// - `1` 卖家收货
    pub receiver_type: Option<i32>,
    /// 订单码
    pub order_code: Option<String>,
    /// 发货物流PDF文件
    pub logistics_pdf_file: Option<String>,
    /// 订单取消状态
    ///
    /// Codes:
    ///
    /// - `0` 未取消
    /// - `1` 申请取消
    /// - `2` 订单已取消
    /// - `4` 仅退款且订单已取消
    /// - `6` 退货退款且订单已取消
    pub cancel_status: Option<i32>,
}

impl rt::Encode for DoudianBtasScShippingOfflineOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScShippingOfflineOrderData",
            &[
                rt::Field("seller_send_type", 0, &["1", "2"]),
                rt::Field("logistics_num", 0, &[]),
                rt::Field("logistics_name_cn", 0, &[]),
                rt::Field("logistics_name_en", 0, &[]),
                rt::Field("receiver_type", 0, &["-1", "0", "1"]),
                rt::Field("order_code", 0, &[]),
                rt::Field("logistics_pdf_file", 0, &[]),
                rt::Field("cancel_status", 0, &["0", "1", "2", "4", "6"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 7, &self.cancel_status);
        rt::put(w, 2, &self.logistics_name_cn);
        rt::put(w, 3, &self.logistics_name_en);
        rt::put(w, 1, &self.logistics_num);
        rt::put(w, 6, &self.logistics_pdf_file);
        rt::put(w, 5, &self.order_code);
        rt::put(w, 4, &self.receiver_type);
        rt::put(w, 0, &self.seller_send_type);
    }
}

impl rt::Decode for DoudianBtasScShippingOfflineOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.seller_send_type, r),
            1 => rt::get(&mut self.logistics_num, r),
            2 => rt::get(&mut self.logistics_name_cn, r),
            3 => rt::get(&mut self.logistics_name_en, r),
            4 => rt::get(&mut self.receiver_type, r),
            5 => rt::get(&mut self.order_code, r),
            6 => rt::get(&mut self.logistics_pdf_file, r),
            7 => rt::get(&mut self.cancel_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScShippingOfflineOrderData);

rt::impl_serde!(DoudianBtasScShippingOfflineOrderData, Self::default());
