// @generated from doudian/order_code/orderCode.downloadOrderCodeByShop.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 下载QIC订单码 — `orderCode.downloadOrderCodeByShop`
///
/// Moves the order to the state that waits for its code to be bound.
///
/// Family: `order_code` (the feature `order_code`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderCodeDownloadOrderCodeByShopRequest;
///
/// let request = DoudianOrderCodeDownloadOrderCodeByShopRequest::new(1);
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
/// | 50002 | `isv.business-failed:1001` | 订单处理中 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderCodeDownloadOrderCodeByShopRequest {
    /// 订单ID
    pub order_id: i64,
}

impl DoudianOrderCodeDownloadOrderCodeByShopRequest {
    /// With the parameters that are required.
    pub fn new(order_id: i64) -> Self {
        Self { order_id }
    }
}

/// The answer to [`DoudianOrderCodeDownloadOrderCodeByShopRequest`].
pub type DoudianOrderCodeDownloadOrderCodeByShopResponse = rt::DoudianResponse<
    DoudianOrderCodeDownloadOrderCodeByShopData,
>;

impl rt::DoudianRequest for DoudianOrderCodeDownloadOrderCodeByShopRequest {
    type Data = DoudianOrderCodeDownloadOrderCodeByShopData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "orderCode.downloadOrderCodeByShop",
        path: "/orderCode/downloadOrderCodeByShop",
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
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1001",
                label: "订单处理中",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderCodeDownloadOrderCodeByShopRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeDownloadOrderCodeByShopRequest",
            &[rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianOrderCodeDownloadOrderCodeByShopRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderCodeDownloadOrderCodeByShopRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderCodeDownloadOrderCodeByShopRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderCodeDownloadOrderCodeByShopRequest, Self::blank());

/// Part of the answer to `orderCode.downloadOrderCodeByShop`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCodeDownloadOrderCodeByShopData {
    /// 是否成功
    pub is_success: String,
    /// 错误信息
    pub error_desc: Option<String>,
    /// 送检方式
    pub delivery_type: i32,
    /// 出仓方式
    pub ship_type: i32,
    /// 订单码
    pub order_code: Option<String>,
}

impl rt::Encode for DoudianOrderCodeDownloadOrderCodeByShopData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeDownloadOrderCodeByShopData",
            &[
                rt::Field("is_success", rt::REQUIRED, &[]),
                rt::Field("error_desc", 0, &[]),
                rt::Field("delivery_type", rt::REQUIRED, &[]),
                rt::Field("ship_type", rt::REQUIRED, &[]),
                rt::Field("order_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.delivery_type);
        rt::put(w, 1, &self.error_desc);
        rt::put(w, 0, &self.is_success);
        rt::put(w, 4, &self.order_code);
        rt::put(w, 3, &self.ship_type);
    }
}

impl rt::Decode for DoudianOrderCodeDownloadOrderCodeByShopData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.is_success, r),
            1 => rt::get(&mut self.error_desc, r),
            2 => rt::get(&mut self.delivery_type, r),
            3 => rt::get(&mut self.ship_type, r),
            4 => rt::get(&mut self.order_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCodeDownloadOrderCodeByShopData);

rt::impl_serde!(DoudianOrderCodeDownloadOrderCodeByShopData, Self::default());
