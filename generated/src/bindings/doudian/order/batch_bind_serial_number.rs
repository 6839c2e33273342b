// @generated from doudian/order/order.batchBindSerialNumber.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSerialNo;

/// 批量绑定序列号 — `order.batchBindSerialNumber`
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderBatchBindSerialNumberRequest;
///
/// let request = DoudianOrderBatchBindSerialNumberRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderBatchBindSerialNumberRequest {
    /// 绑定列表
    pub bind_list: Option<Vec<DoudianOrderBatchBindSerialNumberBind>>,
    /// 绑定场景
    ///
    /// Codes:
    ///
    /// - `1` 发货后
    /// - `2` 发货前
    pub bind_scene: Option<i32>,
}

impl DoudianOrderBatchBindSerialNumberRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            bind_list: None,
            bind_scene: None,
        }
    }

    /// Sets `bind_list` (绑定列表).
    #[must_use]
    pub fn bind_list(
        mut self,
        bind_list: impl Into<Vec<DoudianOrderBatchBindSerialNumberBind>>,
    ) -> Self {
        self.bind_list = Some(bind_list.into());
        self
    }

    /// Sets `bind_scene` (绑定场景).
    #[must_use]
    pub fn bind_scene(mut self, bind_scene: i32) -> Self {
        self.bind_scene = Some(bind_scene);
        self
    }
}

impl Default for DoudianOrderBatchBindSerialNumberRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderBatchBindSerialNumberRequest`].
pub type DoudianOrderBatchBindSerialNumberResponse = rt::DoudianResponse<
    DoudianOrderBatchBindSerialNumberData,
>;

impl rt::DoudianRequest for DoudianOrderBatchBindSerialNumberRequest {
    type Data = DoudianOrderBatchBindSerialNumberData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.batchBindSerialNumber",
        path: "/order/batchBindSerialNumber",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderBatchBindSerialNumberRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchBindSerialNumberRequest",
            &[rt::Field("bind_list", 0, &[]), rt::Field("bind_scene", 0, &["1", "2"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.bind_list);
        rt::put(w, 1, &self.bind_scene);
    }
}

rt::impl_record!(DoudianOrderBatchBindSerialNumberRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderBatchBindSerialNumberRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.bind_list, r),
            1 => rt::get(&mut self.bind_scene, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderBatchBindSerialNumberRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            bind_list: Default::default(),
            bind_scene: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderBatchBindSerialNumberRequest, Self::blank());

/// Part of the request `order.batchBindSerialNumber`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchBindSerialNumberBind {
    /// 订单号
    pub shop_order_id: Option<String>,
    /// SKU单号
    pub sku_order_id: Option<String>,
    /// 序列号信息
    pub serial_no_list: Vec<DoudianSerialNo>,
}

impl DoudianOrderBatchBindSerialNumberBind {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            shop_order_id: None,
            sku_order_id: None,
            serial_no_list: Default::default(),
        }
    }

    /// Sets `shop_order_id` (订单号).
    #[must_use]
    pub fn shop_order_id(mut self, shop_order_id: impl Into<String>) -> Self {
        self.shop_order_id = Some(shop_order_id.into());
        self
    }

    /// Sets `sku_order_id` (SKU单号).
    #[must_use]
    pub fn sku_order_id(mut self, sku_order_id: impl Into<String>) -> Self {
        self.sku_order_id = Some(sku_order_id.into());
        self
    }

    /// Sets `serial_no_list` (序列号信息).
    #[must_use]
    pub fn serial_no_list(
        mut self,
        serial_no_list: impl Into<Vec<DoudianSerialNo>>,
    ) -> Self {
        self.serial_no_list = serial_no_list.into();
        self
    }
}

impl rt::Encode for DoudianOrderBatchBindSerialNumberBind {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchBindSerialNumberBind",
            &[
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("sku_order_id", 0, &[]),
                rt::Field("serial_no_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.serial_no_list);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 1, &self.sku_order_id);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderBatchBindSerialNumberBind {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.sku_order_id, r),
            2 => rt::get(&mut self.serial_no_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchBindSerialNumberBind);

rt::impl_serde!(DoudianOrderBatchBindSerialNumberBind, Self::default());

/// Part of the answer to `order.batchBindSerialNumber`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchBindSerialNumberBindResult {
    /// 店铺单单号
    pub shop_order_id: Option<String>,
    /// SKU单单号
    pub sku_order_id: Option<String>,
    /// 失败原因
    pub fail_reason: Option<String>,
    /// 失败原因码
    pub fail_code: Option<String>,
}

impl rt::Encode for DoudianOrderBatchBindSerialNumberBindResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchBindSerialNumberBindResult",
            &[
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("sku_order_id", 0, &[]),
                rt::Field("fail_reason", 0, &[]),
                rt::Field("fail_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.fail_code);
        rt::put(w, 2, &self.fail_reason);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 1, &self.sku_order_id);
    }
}

impl rt::Decode for DoudianOrderBatchBindSerialNumberBindResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.sku_order_id, r),
            2 => rt::get(&mut self.fail_reason, r),
            3 => rt::get(&mut self.fail_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchBindSerialNumberBindResult);

rt::impl_serde!(DoudianOrderBatchBindSerialNumberBindResult, Self::default());

/// Part of the answer to `order.batchBindSerialNumber`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchBindSerialNumberData {
    /// 绑定失败的数量
    pub total_fail_bind_cnt: Option<i64>,
    /// 成功绑定的列表
    pub success_bind_list: Vec<DoudianOrderBatchBindSerialNumberBindResult>,
    /// 绑定失败的列表
    pub fail_bind_list: Vec<DoudianOrderBatchBindSerialNumberBindResult>,
    /// 请求绑定的数量
    pub total_request_bind_cnt: Option<i64>,
    /// 成功绑定的数量
    pub total_success_bind_cnt: Option<i64>,
}

impl rt::Encode for DoudianOrderBatchBindSerialNumberData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchBindSerialNumberData",
            &[
                rt::Field("total_fail_bind_cnt", 0, &[]),
                rt::Field("success_bind_list", 0, &[]),
                rt::Field("fail_bind_list", 0, &[]),
                rt::Field("total_request_bind_cnt", 0, &[]),
                rt::Field("total_success_bind_cnt", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.fail_bind_list);
        rt::put(w, 1, &self.success_bind_list);
        rt::put(w, 0, &self.total_fail_bind_cnt);
        rt::put(w, 3, &self.total_request_bind_cnt);
        rt::put(w, 4, &self.total_success_bind_cnt);
    }
}

impl rt::Decode for DoudianOrderBatchBindSerialNumberData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total_fail_bind_cnt, r),
            1 => rt::get(&mut self.success_bind_list, r),
            2 => rt::get(&mut self.fail_bind_list, r),
            3 => rt::get(&mut self.total_request_bind_cnt, r),
            4 => rt::get(&mut self.total_success_bind_cnt, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchBindSerialNumberData);

rt::impl_serde!(DoudianOrderBatchBindSerialNumberData, Self::default());
