// @generated from doudian/btas/btas.sellerGetPowerCode.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商家送检面单取号 — `btas.sellerGetPowerCode`
///
/// The addresses come from the order.
///
/// Family: `btas` (the feature `btas`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasSellerGetPowerCodeRequest;
///
/// let request = DoudianBtasSellerGetPowerCodeRequest::new("…", 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasSellerGetPowerCodeRequest {
    /// 订单码
    pub order_code: String,
    /// 质检机构物流编号
    ///
    /// Codes:
    ///
    /// - `1` 顺丰
    pub sc_receipt_courier_type: i64,
    /// 保价金额, in fen (0.01 yuan)
    pub sc_receipt_order_insurance_cost: i64,
}

impl DoudianBtasSellerGetPowerCodeRequest {
    /// With the parameters that are required.
    pub fn new(
        order_code: impl Into<String>,
        sc_receipt_courier_type: i64,
        sc_receipt_order_insurance_cost: i64,
    ) -> Self {
        Self {
            order_code: order_code.into(),
            sc_receipt_courier_type,
            sc_receipt_order_insurance_cost,
        }
    }
}

/// The answer to [`DoudianBtasSellerGetPowerCodeRequest`].
pub type DoudianBtasSellerGetPowerCodeResponse = rt::DoudianResponse<
    DoudianBtasSellerGetPowerCodeData,
>;

impl rt::DoudianRequest for DoudianBtasSellerGetPowerCodeRequest {
    type Data = DoudianBtasSellerGetPowerCodeData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.sellerGetPowerCode",
        path: "/btas/sellerGetPowerCode",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianBtasSellerGetPowerCodeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasSellerGetPowerCodeRequest",
            &[
                rt::Field("order_code", rt::REQUIRED, &[]),
                rt::Field("sc_receipt_courier_type", rt::REQUIRED, &["1"]),
                rt::Field("sc_receipt_order_insurance_cost", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_code);
        rt::put(w, 1, &self.sc_receipt_courier_type);
        rt::put(w, 2, &self.sc_receipt_order_insurance_cost);
    }
}

rt::impl_record!(DoudianBtasSellerGetPowerCodeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasSellerGetPowerCodeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_code, r),
            1 => rt::get(&mut self.sc_receipt_courier_type, r),
            2 => rt::get(&mut self.sc_receipt_order_insurance_cost, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasSellerGetPowerCodeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_code: Default::default(),
            sc_receipt_courier_type: Default::default(),
            sc_receipt_order_insurance_cost: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasSellerGetPowerCodeRequest, Self::blank());

/// Part of the answer to `btas.sellerGetPowerCode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasSellerGetPowerCodeData {
    /// 物流单号
    pub power_order_track_no: Option<String>,
    /// 取号次数
    ///
    /// At most 4 so far.
    pub s_c_receipt_courier_code_count: Option<i64>,
}

impl rt::Encode for DoudianBtasSellerGetPowerCodeData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasSellerGetPowerCodeData",
            &[
                rt::Field("power_order_track_no", 0, &[]),
                rt::Field("s_c_receipt_courier_code_count", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.power_order_track_no);
        rt::put(w, 1, &self.s_c_receipt_courier_code_count);
    }
}

impl rt::Decode for DoudianBtasSellerGetPowerCodeData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.power_order_track_no, r),
            1 => rt::get(&mut self.s_c_receipt_courier_code_count, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasSellerGetPowerCodeData);

rt::impl_serde!(DoudianBtasSellerGetPowerCodeData, Self::default());
