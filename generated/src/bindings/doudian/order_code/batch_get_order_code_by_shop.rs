// @generated from doudian/order_code/orderCode.batchGetOrderCodeByShop.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量下载QIC订单码 — `orderCode.batchGetOrderCodeByShop`
///
/// Family: `order_code` (the feature `order_code`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderCodeBatchGetOrderCodeByShopRequest;
///
/// let request = DoudianOrderCodeBatchGetOrderCodeByShopRequest::new([1]);
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
/// | 50002 | `isv.business-failed:-1` | 存在未维护SKU的订单 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderCodeBatchGetOrderCodeByShopRequest {
    /// 订单ID列表
    pub order_ids: Vec<i64>,
}

impl DoudianOrderCodeBatchGetOrderCodeByShopRequest {
    /// With the parameters that are required.
    pub fn new(order_ids: impl Into<Vec<i64>>) -> Self {
        Self {
            order_ids: order_ids.into(),
        }
    }
}

/// The answer to [`DoudianOrderCodeBatchGetOrderCodeByShopRequest`].
pub type DoudianOrderCodeBatchGetOrderCodeByShopResponse = rt::DoudianResponse<
    DoudianOrderCodeBatchGetOrderCodeByShopData,
>;

impl rt::DoudianRequest for DoudianOrderCodeBatchGetOrderCodeByShopRequest {
    type Data = DoudianOrderCodeBatchGetOrderCodeByShopData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "orderCode.batchGetOrderCodeByShop",
        path: "/orderCode/batchGetOrderCodeByShop",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1",
                label: "存在未维护SKU的订单",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderCodeBatchGetOrderCodeByShopRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeBatchGetOrderCodeByShopRequest",
            &[rt::Field("order_ids", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_ids);
    }
}

rt::impl_record!(DoudianOrderCodeBatchGetOrderCodeByShopRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderCodeBatchGetOrderCodeByShopRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderCodeBatchGetOrderCodeByShopRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderCodeBatchGetOrderCodeByShopRequest, Self::blank());

/// Part of the answer to `orderCode.batchGetOrderCodeByShop`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCodeBatchGetOrderCodeByShopData {
    /// 订单码结果列表
    pub batch_data: Vec<DoudianOrderCodeBatchGetOrderCodeByShopOrderCode>,
    /// 送检方式
    pub delivery_type: i32,
    /// 出仓方式
    pub ship_type: i32,
}

impl rt::Encode for DoudianOrderCodeBatchGetOrderCodeByShopData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeBatchGetOrderCodeByShopData",
            &[
                rt::Field("batch_data", rt::REQUIRED, &[]),
                rt::Field("delivery_type", rt::REQUIRED, &[]),
                rt::Field("ship_type", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.batch_data);
        rt::put(w, 1, &self.delivery_type);
        rt::put(w, 2, &self.ship_type);
    }
}

impl rt::Decode for DoudianOrderCodeBatchGetOrderCodeByShopData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.batch_data, r),
            1 => rt::get(&mut self.delivery_type, r),
            2 => rt::get(&mut self.ship_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCodeBatchGetOrderCodeByShopData);

rt::impl_serde!(DoudianOrderCodeBatchGetOrderCodeByShopData, Self::default());

/// Part of the answer to `orderCode.batchGetOrderCodeByShop`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCodeBatchGetOrderCodeByShopOrderCode {
    /// 订单ID
    pub order_id: i64,
    /// 订单码
    pub order_code: Option<String>,
}

impl rt::Encode for DoudianOrderCodeBatchGetOrderCodeByShopOrderCode {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeBatchGetOrderCodeByShopOrderCode",
            &[
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("order_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.order_code);
        rt::put(w, 0, &self.order_id);
    }
}

impl rt::Decode for DoudianOrderCodeBatchGetOrderCodeByShopOrderCode {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.order_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCodeBatchGetOrderCodeByShopOrderCode);

rt::impl_serde!(DoudianOrderCodeBatchGetOrderCodeByShopOrderCode, Self::default());
