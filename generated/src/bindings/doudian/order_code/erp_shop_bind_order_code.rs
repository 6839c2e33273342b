// @generated from doudian/order_code/orderCode.erpShopBindOrderCode.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 绑定订单码 — `orderCode.erpShopBindOrderCode`
///
/// Ships the orders to the quality check: binds the codes and makes an inbound order there. delivery\_type 0 with ship\_type 1 is one order per package, with 3 mixed orders.
///
/// Family: `order_code` (the feature `order_code`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderCodeErpShopBindOrderCodeOrder, DoudianOrderCodeErpShopBindOrderCodeOrderSku, DoudianOrderCodeErpShopBindOrderCodeRequest};
///
/// let request = DoudianOrderCodeErpShopBindOrderCodeRequest::new(
///     1,
///     1,
///     1,
///     [
///         DoudianOrderCodeErpShopBindOrderCodeOrder::new(
///             1,
///             [DoudianOrderCodeErpShopBindOrderCodeOrderSku::new(1, 1)],
///         ),
///     ],
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
/// | 20000 | `isp.service-error:6014` | 调用下游超时 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:1000` | 发货包裹已存在 | nothing: it is done |
/// | 40004 | `isv.parameter-invalid:-1` | 质检机构有误 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:6011` | 订单码有误 | mend the request |
/// | 40004 | `isv.parameter-invalid:6041` | 非法操作 | mend the request |
/// | 50002 | `isv.business-failed:1001` | 订单处理中 | wait, then repeat |
/// | 50002 | `isv.business-failed:6011` | 订单码不存在 | mend the request |
/// | 50002 | `isv.business-failed:6012` | 订单码已绑定 | nothing: it is done |
/// | 50002 | `isv.business-failed:6038` | 订单不存在 | mend the request |
/// | 50002 | `isv.business-failed:6071` | 订单非待绑码状态 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderCodeErpShopBindOrderCodeRequest {
    /// 商家包裹ID
    pub shop_package_id: i64,
    /// 送检方式
    pub delivery_type: i64,
    /// 出仓方式
    pub ship_type: i64,
    /// 订单列表
    pub order_list: Vec<DoudianOrderCodeErpShopBindOrderCodeOrder>,
}

impl DoudianOrderCodeErpShopBindOrderCodeRequest {
    /// With the parameters that are required.
    pub fn new(
        shop_package_id: i64,
        delivery_type: i64,
        ship_type: i64,
        order_list: impl Into<Vec<DoudianOrderCodeErpShopBindOrderCodeOrder>>,
    ) -> Self {
        Self {
            shop_package_id,
            delivery_type,
            ship_type,
            order_list: order_list.into(),
        }
    }
}

/// The answer to [`DoudianOrderCodeErpShopBindOrderCodeRequest`].
///
/// The platform promises no `data`.
pub type DoudianOrderCodeErpShopBindOrderCodeResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOrderCodeErpShopBindOrderCodeRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "orderCode.erpShopBindOrderCode",
        path: "/orderCode/erpShopBindOrderCode",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:6014",
                label: "调用下游超时",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1000",
                label: "发货包裹已存在",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:-1",
                label: "质检机构有误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:6011",
                label: "订单码有误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:6041",
                label: "非法操作",
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
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:6011",
                label: "订单码不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:6012",
                label: "订单码已绑定",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:6038",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:6071",
                label: "订单非待绑码状态",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderCodeErpShopBindOrderCodeRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeErpShopBindOrderCodeRequest",
            &[
                rt::Field("shop_package_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("delivery_type", rt::REQUIRED, &[]),
                rt::Field("ship_type", rt::REQUIRED, &[]),
                rt::Field("order_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.delivery_type);
        rt::put(w, 3, &self.order_list);
        rt::put(w, 2, &self.ship_type);
        rt::put(w, 0, &self.shop_package_id);
    }
}

rt::impl_record!(DoudianOrderCodeErpShopBindOrderCodeRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderCodeErpShopBindOrderCodeRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_package_id, r),
            1 => rt::get(&mut self.delivery_type, r),
            2 => rt::get(&mut self.ship_type, r),
            3 => rt::get(&mut self.order_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderCodeErpShopBindOrderCodeRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_package_id: Default::default(),
            delivery_type: Default::default(),
            ship_type: Default::default(),
            order_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderCodeErpShopBindOrderCodeRequest, Self::blank());

/// Part of the request `orderCode.erpShopBindOrderCode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCodeErpShopBindOrderCodeOrder {
    /// 订单ID
    pub order_id: i64,
    /// 订单码
    pub order_code: Option<String>,
    /// 运单号
    pub logistics_code: Option<String>,
    /// 物流公司ID
    pub logistics_id: Option<i64>,
    /// 商品明细列表
    pub order_detail: Vec<DoudianOrderCodeErpShopBindOrderCodeOrderSku>,
}

impl DoudianOrderCodeErpShopBindOrderCodeOrder {
    /// With the parameters that are required.
    pub fn new(
        order_id: i64,
        order_detail: impl Into<Vec<DoudianOrderCodeErpShopBindOrderCodeOrderSku>>,
    ) -> Self {
        Self {
            order_id,
            order_code: None,
            logistics_code: None,
            logistics_id: None,
            order_detail: order_detail.into(),
        }
    }

    /// Sets `order_code` (订单码).
    #[must_use]
    pub fn order_code(mut self, order_code: impl Into<String>) -> Self {
        self.order_code = Some(order_code.into());
        self
    }

    /// Sets `logistics_code` (运单号).
    #[must_use]
    pub fn logistics_code(mut self, logistics_code: impl Into<String>) -> Self {
        self.logistics_code = Some(logistics_code.into());
        self
    }

    /// Sets `logistics_id` (物流公司ID).
    #[must_use]
    pub fn logistics_id(mut self, logistics_id: i64) -> Self {
        self.logistics_id = Some(logistics_id);
        self
    }
}

impl rt::Encode for DoudianOrderCodeErpShopBindOrderCodeOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeErpShopBindOrderCodeOrder",
            &[
                rt::Field("order_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("order_code", 0, &[]),
                rt::Field("logistics_code", 0, &[]),
                rt::Field("logistics_id", 0, &[]),
                rt::Field("order_detail", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.logistics_code);
        rt::put(w, 3, &self.logistics_id);
        rt::put(w, 1, &self.order_code);
        rt::put(w, 4, &self.order_detail);
        rt::put(w, 0, &self.order_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderCodeErpShopBindOrderCodeOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.order_code, r),
            2 => rt::get(&mut self.logistics_code, r),
            3 => rt::get(&mut self.logistics_id, r),
            4 => rt::get(&mut self.order_detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCodeErpShopBindOrderCodeOrder);

rt::impl_serde!(DoudianOrderCodeErpShopBindOrderCodeOrder, Self::default());

/// Part of the request `orderCode.erpShopBindOrderCode`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderCodeErpShopBindOrderCodeOrderSku {
    /// SKU\_ID
    pub combo_id: i64,
    /// 发货数量
    pub shop_qty: i32,
    /// SKU条形码
    pub sku_barcode: Option<String>,
    /// 商品唯一标识编码
    pub unique_code: Option<String>,
    /// 批次属性
    pub lot01: Option<String>,
}

impl DoudianOrderCodeErpShopBindOrderCodeOrderSku {
    /// With the parameters that are required.
    pub fn new(combo_id: i64, shop_qty: i32) -> Self {
        Self {
            combo_id,
            shop_qty,
            sku_barcode: None,
            unique_code: None,
            lot01: None,
        }
    }

    /// Sets `sku_barcode` (SKU条形码).
    #[must_use]
    pub fn sku_barcode(mut self, sku_barcode: impl Into<String>) -> Self {
        self.sku_barcode = Some(sku_barcode.into());
        self
    }

    /// Sets `unique_code` (商品唯一标识编码).
    #[must_use]
    pub fn unique_code(mut self, unique_code: impl Into<String>) -> Self {
        self.unique_code = Some(unique_code.into());
        self
    }

    /// Sets `lot01` (批次属性).
    #[must_use]
    pub fn lot01(mut self, lot01: impl Into<String>) -> Self {
        self.lot01 = Some(lot01.into());
        self
    }
}

impl rt::Encode for DoudianOrderCodeErpShopBindOrderCodeOrderSku {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderCodeErpShopBindOrderCodeOrderSku",
            &[
                rt::Field("combo_id", rt::REQUIRED, &[]),
                rt::Field("shop_qty", rt::REQUIRED, &[]),
                rt::Field("sku_barcode", 0, &[]),
                rt::Field("unique_code", 0, &[]),
                rt::Field("lot01", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.combo_id);
        rt::put(w, 4, &self.lot01);
        rt::put(w, 1, &self.shop_qty);
        rt::put(w, 2, &self.sku_barcode);
        rt::put(w, 3, &self.unique_code);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderCodeErpShopBindOrderCodeOrderSku {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.combo_id, r),
            1 => rt::get(&mut self.shop_qty, r),
            2 => rt::get(&mut self.sku_barcode, r),
            3 => rt::get(&mut self.unique_code, r),
            4 => rt::get(&mut self.lot01, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderCodeErpShopBindOrderCodeOrderSku);

rt::impl_serde!(DoudianOrderCodeErpShopBindOrderCodeOrderSku, Self::default());
