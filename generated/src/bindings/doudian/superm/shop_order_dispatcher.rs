// @generated from doudian/superm/superm.shopOrderDispatcher.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单呼叫运力 — `superm.shopOrderDispatcher`
///
/// Family: `superm` (the feature `superm`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermShopOrderDispatcherRequest;
///
/// let request = DoudianSupermShopOrderDispatcherRequest::new(1, "…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermShopOrderDispatcherRequest {
    /// 门店ID
    pub store_id: i64,
    /// 订单号
    pub shop_order_id: String,
    /// `dispatcher_type` on the wire; it has no label.
    pub dispatcher_type: i32,
    /// 序列码列表
    pub serial_number_list: Option<String>,
    /// 是否需要取件码
    pub verify_code_type: Option<i32>,
}

impl DoudianSupermShopOrderDispatcherRequest {
    /// With the parameters that are required.
    pub fn new(
        store_id: i64,
        shop_order_id: impl Into<String>,
        dispatcher_type: i32,
    ) -> Self {
        Self {
            store_id,
            shop_order_id: shop_order_id.into(),
            dispatcher_type,
            serial_number_list: None,
            verify_code_type: None,
        }
    }

    /// Sets `serial_number_list` (序列码列表).
    #[must_use]
    pub fn serial_number_list(mut self, serial_number_list: impl Into<String>) -> Self {
        self.serial_number_list = Some(serial_number_list.into());
        self
    }

    /// Sets `verify_code_type` (是否需要取件码).
    #[must_use]
    pub fn verify_code_type(mut self, verify_code_type: i32) -> Self {
        self.verify_code_type = Some(verify_code_type);
        self
    }
}

/// The answer to [`DoudianSupermShopOrderDispatcherRequest`].
pub type DoudianSupermShopOrderDispatcherResponse = rt::DoudianResponse<
    DoudianSupermShopOrderDispatcherData,
>;

impl rt::DoudianRequest for DoudianSupermShopOrderDispatcherRequest {
    type Data = DoudianSupermShopOrderDispatcherData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.shopOrderDispatcher",
        path: "/superm/shopOrderDispatcher",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupermShopOrderDispatcherRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermShopOrderDispatcherRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("dispatcher_type", rt::REQUIRED, &[]),
                rt::Field("serial_number_list", 0, &[]),
                rt::Field("verify_code_type", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.dispatcher_type);
        rt::put(w, 3, &self.serial_number_list);
        rt::put(w, 1, &self.shop_order_id);
        rt::put(w, 0, &self.store_id);
        rt::put(w, 4, &self.verify_code_type);
    }
}

rt::impl_record!(DoudianSupermShopOrderDispatcherRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermShopOrderDispatcherRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.shop_order_id, r),
            2 => rt::get(&mut self.dispatcher_type, r),
            3 => rt::get(&mut self.serial_number_list, r),
            4 => rt::get(&mut self.verify_code_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermShopOrderDispatcherRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            shop_order_id: Default::default(),
            dispatcher_type: Default::default(),
            serial_number_list: Default::default(),
            verify_code_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermShopOrderDispatcherRequest, Self::blank());

/// Part of the answer to `superm.shopOrderDispatcher`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermShopOrderDispatcherData {
    /// 取件码
    ///
    /// A secret: `Debug` shows `***`.
    pub pickup_code: Option<String>,
}

impl rt::Encode for DoudianSupermShopOrderDispatcherData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermShopOrderDispatcherData",
            &[rt::Field("pickup_code", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.pickup_code);
    }
}

impl rt::Decode for DoudianSupermShopOrderDispatcherData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.pickup_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermShopOrderDispatcherData);

rt::impl_serde!(DoudianSupermShopOrderDispatcherData, Self::default());
