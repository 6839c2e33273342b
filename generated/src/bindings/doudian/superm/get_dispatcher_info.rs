// @generated from doudian/superm/superm.getDispatcherInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询呼叫运力费用 — `superm.getDispatcherInfo`
///
/// Family: `superm` (the feature `superm`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermGetDispatcherInfoRequest;
///
/// let request = DoudianSupermGetDispatcherInfoRequest::new(1, "…", 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermGetDispatcherInfoRequest {
    /// 门店ID
    pub store_id: i64,
    /// 订单ID
    pub shop_order_id: String,
    /// 运力费用类型
    ///
    /// Codes:
    ///
    /// - `1` 呼叫运力费用
    /// - `2` 取消运力费用
    pub dispatcher_fee_type: i32,
}

impl DoudianSupermGetDispatcherInfoRequest {
    /// With the parameters that are required.
    pub fn new(
        store_id: i64,
        shop_order_id: impl Into<String>,
        dispatcher_fee_type: i32,
    ) -> Self {
        Self {
            store_id,
            shop_order_id: shop_order_id.into(),
            dispatcher_fee_type,
        }
    }
}

/// The answer to [`DoudianSupermGetDispatcherInfoRequest`].
pub type DoudianSupermGetDispatcherInfoResponse = rt::DoudianResponse<
    DoudianSupermGetDispatcherInfoData,
>;

impl rt::DoudianRequest for DoudianSupermGetDispatcherInfoRequest {
    type Data = DoudianSupermGetDispatcherInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.getDispatcherInfo",
        path: "/superm/getDispatcherInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianSupermGetDispatcherInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetDispatcherInfoRequest",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("dispatcher_fee_type", rt::REQUIRED, &["1", "2"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.dispatcher_fee_type);
        rt::put(w, 1, &self.shop_order_id);
        rt::put(w, 0, &self.store_id);
    }
}

rt::impl_record!(DoudianSupermGetDispatcherInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermGetDispatcherInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.shop_order_id, r),
            2 => rt::get(&mut self.dispatcher_fee_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermGetDispatcherInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            store_id: Default::default(),
            shop_order_id: Default::default(),
            dispatcher_fee_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermGetDispatcherInfoRequest, Self::blank());

/// Part of the answer to `superm.getDispatcherInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermGetDispatcherInfoData {
    /// 运力费用, in fen (0.01 yuan)
    pub dispatcher_fee: Option<i64>,
}

impl rt::Encode for DoudianSupermGetDispatcherInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermGetDispatcherInfoData",
            &[rt::Field("dispatcher_fee", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.dispatcher_fee);
    }
}

impl rt::Decode for DoudianSupermGetDispatcherInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.dispatcher_fee, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermGetDispatcherInfoData);

rt::impl_serde!(DoudianSupermGetDispatcherInfoData, Self::default());
