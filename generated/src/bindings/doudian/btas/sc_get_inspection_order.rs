// @generated from doudian/btas/btas.sc.getInspectionOrder.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 机构质检订单查询 — `btas.sc.getInspectionOrder`
///
/// Of the institution's own orders only; one of order\_id and order\_code is needed.
///
/// Family: `btas` (the feature `btas`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBtasScGetInspectionOrderRequest;
///
/// let request = DoudianBtasScGetInspectionOrderRequest::new();
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
/// | 20000 | `isp.service-error:4000` | 订单不存在 | mend the request |
/// | 40002 | `isv.missing-parameter:2030` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:-1` | 未获取到授权店铺 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasScGetInspectionOrderRequest {
    /// 店铺单ID
    pub order_id: Option<String>,
    /// 订单码
    pub order_code: Option<String>,
    /// 质检机构ID
    ///
    /// Needed.
    pub sc_id: Option<i64>,
}

impl DoudianBtasScGetInspectionOrderRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            order_code: None,
            sc_id: None,
        }
    }

    /// Sets `order_id` (店铺单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `order_code` (订单码).
    #[must_use]
    pub fn order_code(mut self, order_code: impl Into<String>) -> Self {
        self.order_code = Some(order_code.into());
        self
    }

    /// Sets `sc_id` (质检机构ID).
    #[must_use]
    pub fn sc_id(mut self, sc_id: i64) -> Self {
        self.sc_id = Some(sc_id);
        self
    }
}

impl Default for DoudianBtasScGetInspectionOrderRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBtasScGetInspectionOrderRequest`].
pub type DoudianBtasScGetInspectionOrderResponse = rt::DoudianResponse<
    DoudianBtasScGetInspectionOrderData,
>;

impl rt::DoudianRequest for DoudianBtasScGetInspectionOrderRequest {
    type Data = DoudianBtasScGetInspectionOrderData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.sc.getInspectionOrder",
        path: "/btas/sc/getInspectionOrder",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:4000",
                label: "订单不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:2030",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1",
                label: "未获取到授权店铺",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBtasScGetInspectionOrderRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScGetInspectionOrderRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("order_code", 0, &[]),
                rt::Field("sc_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.order_code);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 2, &self.sc_id);
    }
}

rt::impl_record!(DoudianBtasScGetInspectionOrderRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasScGetInspectionOrderRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.order_code, r),
            2 => rt::get(&mut self.sc_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasScGetInspectionOrderRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            order_code: Default::default(),
            sc_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasScGetInspectionOrderRequest, Self::blank());

/// Part of the answer to `btas.sc.getInspectionOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScGetInspectionOrderData {
    /// 订单ID
    pub order_id: Option<String>,
    /// 商品单列表
    pub product_orders: Vec<DoudianBtasScGetInspectionOrderProductOrder>,
}

impl rt::Encode for DoudianBtasScGetInspectionOrderData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScGetInspectionOrderData",
            &[rt::Field("order_id", 0, &[]), rt::Field("product_orders", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.product_orders);
    }
}

impl rt::Decode for DoudianBtasScGetInspectionOrderData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_orders, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScGetInspectionOrderData);

rt::impl_serde!(DoudianBtasScGetInspectionOrderData, Self::default());

/// Part of the answer to `btas.sc.getInspectionOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScGetInspectionOrderInstitution {
    /// 机构ID
    pub sc_id: Option<i64>,
    /// 机构名称
    pub sc_name: Option<String>,
    /// 机构电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub sc_phone: Option<String>,
    /// 管理人
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub sc_manager: Option<String>,
    /// 省
    pub sc_province: Option<String>,
    /// 市
    pub sc_city: Option<String>,
    /// 区
    pub sc_district: Option<String>,
    /// 街道
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub sc_street: Option<String>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub sc_address: Option<String>,
    /// 省ID
    pub sc_province_id: Option<i64>,
    /// 市ID
    pub sc_city_id: Option<i64>,
    /// 区ID
    pub sc_district_id: Option<i64>,
    /// 街道ID
    pub sc_street_id: Option<i64>,
}

impl rt::Encode for DoudianBtasScGetInspectionOrderInstitution {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScGetInspectionOrderInstitution",
            &[
                rt::Field("sc_id", 0, &[]),
                rt::Field("sc_name", 0, &[]),
                rt::Field("sc_phone", rt::PII, &[]),
                rt::Field("sc_manager", rt::PII, &[]),
                rt::Field("sc_province", 0, &[]),
                rt::Field("sc_city", 0, &[]),
                rt::Field("sc_district", 0, &[]),
                rt::Field("sc_street", rt::PII, &[]),
                rt::Field("sc_address", rt::PII, &[]),
                rt::Field("sc_province_id", 0, &[]),
                rt::Field("sc_city_id", 0, &[]),
                rt::Field("sc_district_id", 0, &[]),
                rt::Field("sc_street_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.sc_address);
        rt::put(w, 5, &self.sc_city);
        rt::put(w, 10, &self.sc_city_id);
        rt::put(w, 6, &self.sc_district);
        rt::put(w, 11, &self.sc_district_id);
        rt::put(w, 0, &self.sc_id);
        rt::put(w, 3, &self.sc_manager);
        rt::put(w, 1, &self.sc_name);
        rt::put(w, 2, &self.sc_phone);
        rt::put(w, 4, &self.sc_province);
        rt::put(w, 9, &self.sc_province_id);
        rt::put(w, 7, &self.sc_street);
        rt::put(w, 12, &self.sc_street_id);
    }
}

impl rt::Decode for DoudianBtasScGetInspectionOrderInstitution {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sc_id, r),
            1 => rt::get(&mut self.sc_name, r),
            2 => rt::get(&mut self.sc_phone, r),
            3 => rt::get(&mut self.sc_manager, r),
            4 => rt::get(&mut self.sc_province, r),
            5 => rt::get(&mut self.sc_city, r),
            6 => rt::get(&mut self.sc_district, r),
            7 => rt::get(&mut self.sc_street, r),
            8 => rt::get(&mut self.sc_address, r),
            9 => rt::get(&mut self.sc_province_id, r),
            10 => rt::get(&mut self.sc_city_id, r),
            11 => rt::get(&mut self.sc_district_id, r),
            12 => rt::get(&mut self.sc_street_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScGetInspectionOrderInstitution);

rt::impl_serde!(DoudianBtasScGetInspectionOrderInstitution, Self::default());

/// Part of the answer to `btas.sc.getInspectionOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScGetInspectionOrderParcel {
    /// 物流公司英文名
    pub logistics_name_en: Option<String>,
    /// 物流公司中文名
    pub logistics_name_cn: Option<String>,
    /// 快递产品类型
    pub logistics_type: Option<String>,
    /// 物流编号
    pub courier_code: Option<String>,
}

impl rt::Encode for DoudianBtasScGetInspectionOrderParcel {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScGetInspectionOrderParcel",
            &[
                rt::Field("logistics_name_en", 0, &[]),
                rt::Field("logistics_name_cn", 0, &[]),
                rt::Field("logistics_type", 0, &[]),
                rt::Field("courier_code", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.courier_code);
        rt::put(w, 1, &self.logistics_name_cn);
        rt::put(w, 0, &self.logistics_name_en);
        rt::put(w, 2, &self.logistics_type);
    }
}

impl rt::Decode for DoudianBtasScGetInspectionOrderParcel {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.logistics_name_en, r),
            1 => rt::get(&mut self.logistics_name_cn, r),
            2 => rt::get(&mut self.logistics_type, r),
            3 => rt::get(&mut self.courier_code, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScGetInspectionOrderParcel);

rt::impl_serde!(DoudianBtasScGetInspectionOrderParcel, Self::default());

/// Part of the answer to `btas.sc.getInspectionOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScGetInspectionOrderProductOrder {
    /// 商品单ID
    pub product_order_id: Option<String>,
    /// 订单码列表
    pub order_code: Vec<String>,
    /// 订单明细
    ///
    /// Of length 1.
    pub product_order_details: Vec<DoudianBtasScGetInspectionOrderProductOrderDetail>,
}

impl rt::Encode for DoudianBtasScGetInspectionOrderProductOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScGetInspectionOrderProductOrder",
            &[
                rt::Field("product_order_id", 0, &[]),
                rt::Field("order_code", 0, &[]),
                rt::Field("product_order_details", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.order_code);
        rt::put(w, 2, &self.product_order_details);
        rt::put(w, 0, &self.product_order_id);
    }
}

impl rt::Decode for DoudianBtasScGetInspectionOrderProductOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_order_id, r),
            1 => rt::get(&mut self.order_code, r),
            2 => rt::get(&mut self.product_order_details, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScGetInspectionOrderProductOrder);

rt::impl_serde!(DoudianBtasScGetInspectionOrderProductOrder, Self::default());

/// Part of the answer to `btas.sc.getInspectionOrder`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasScGetInspectionOrderProductOrderDetail {
    /// 店铺ID
    pub shop_id: Option<i64>,
    /// 订单码
    pub order_code: Option<String>,
    /// 质检类型
    ///
    /// Codes:
    ///
    /// - `1` 实物送检
    /// - `2` 图片送检
    pub inspection_type: Option<i32>,
    /// 质检业务模式
    ///
    /// Codes:
    ///
    /// - `0` 后置质检
    /// - `10` 前置质检多库存
    /// - `20` 前置质检单库存
    pub inspection_biz_mod: Option<i32>,
    /// 商家取回方式
    ///
    /// Codes:
    ///
    /// - `0` 初始化
    /// - `1` 邮寄
    /// - `2` 自提
    pub seller_return_type: Option<i32>,
    /// 订单履约状态
    ///
    /// Not to be relied on.
    pub fulfillment_status: Option<i32>,
    /// 订单取消状态
    ///
    /// Codes:
    ///
    /// - `0` 未取消
    /// - `1` 申请取消
    /// - `2` 已取消
    /// - `4` 仅退款且已取消
    /// - `6` 退货退款且已取消
    ///
    /// 2, 4 and 6 all mean cancelled.
    pub cancel_status: Option<i32>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品图片
    pub product_img: Option<String>,
    /// 商品价格, in fen (0.01 yuan)
    pub product_price: Option<i64>,
    /// 额外属性
    ///
    /// JSON inside text on the wire.
    pub extra_properties: Option<rt::JsonText<rt::Value>>,
    /// 质检机构信息
    pub sc_info: Option<DoudianBtasScGetInspectionOrderInstitution>,
    /// 质检码
    pub certification_code: Option<String>,
    /// 质检结果
    ///
    /// Codes:
    ///
    /// - `1` 通过
    /// - `2` 不通过
    /// - `5` 无法质检
    /// - `99` 无需质检
    pub inspection_result: Option<i64>,
    /// 商家送检物流
    pub send2_sc_courier_info: Option<DoudianBtasScGetInspectionOrderParcel>,
    /// 发往消费者物流
    pub send2_buyer_courier_info: Option<DoudianBtasScGetInspectionOrderParcel>,
    /// 商家送检时间
    pub seller_shipping_time: Option<i64>,
    /// 机构收货时间
    pub sc_receive_time: Option<i64>,
    /// 机构发货时间
    pub sc_shipping_time: Option<i64>,
}

impl rt::Encode for DoudianBtasScGetInspectionOrderProductOrderDetail {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasScGetInspectionOrderProductOrderDetail",
            &[
                rt::Field("shop_id", 0, &[]),
                rt::Field("order_code", 0, &[]),
                rt::Field("inspection_type", 0, &["1", "2"]),
                rt::Field("inspection_biz_mod", 0, &["0", "10", "20"]),
                rt::Field("seller_return_type", 0, &["0", "1", "2"]),
                rt::Field("fulfillment_status", 0, &[]),
                rt::Field("cancel_status", 0, &["0", "1", "2", "4", "6"]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_img", 0, &[]),
                rt::Field("product_price", 0, &[]),
                rt::Field("extra_properties", 0, &[]),
                rt::Field("sc_info", 0, &[]),
                rt::Field("certification_code", 0, &[]),
                rt::Field("inspection_result", 0, &["1", "2", "5", "99"]),
                rt::Field("send2_sc_courier_info", 0, &[]),
                rt::Field("send2_buyer_courier_info", 0, &[]),
                rt::Field("seller_shipping_time", 0, &[]),
                rt::Field("sc_receive_time", 0, &[]),
                rt::Field("sc_shipping_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.cancel_status);
        rt::put(w, 12, &self.certification_code);
        rt::put(w, 10, &self.extra_properties);
        rt::put(w, 5, &self.fulfillment_status);
        rt::put(w, 3, &self.inspection_biz_mod);
        rt::put(w, 13, &self.inspection_result);
        rt::put(w, 2, &self.inspection_type);
        rt::put(w, 1, &self.order_code);
        rt::put(w, 8, &self.product_img);
        rt::put(w, 7, &self.product_name);
        rt::put(w, 9, &self.product_price);
        rt::put(w, 11, &self.sc_info);
        rt::put(w, 17, &self.sc_receive_time);
        rt::put(w, 18, &self.sc_shipping_time);
        rt::put(w, 4, &self.seller_return_type);
        rt::put(w, 16, &self.seller_shipping_time);
        rt::put(w, 15, &self.send2_buyer_courier_info);
        rt::put(w, 14, &self.send2_sc_courier_info);
        rt::put(w, 0, &self.shop_id);
    }
}

impl rt::Decode for DoudianBtasScGetInspectionOrderProductOrderDetail {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.order_code, r),
            2 => rt::get(&mut self.inspection_type, r),
            3 => rt::get(&mut self.inspection_biz_mod, r),
            4 => rt::get(&mut self.seller_return_type, r),
            5 => rt::get(&mut self.fulfillment_status, r),
            6 => rt::get(&mut self.cancel_status, r),
            7 => rt::get(&mut self.product_name, r),
            8 => rt::get(&mut self.product_img, r),
            9 => rt::get(&mut self.product_price, r),
            10 => rt::get(&mut self.extra_properties, r),
            11 => rt::get(&mut self.sc_info, r),
            12 => rt::get(&mut self.certification_code, r),
            13 => rt::get(&mut self.inspection_result, r),
            14 => rt::get(&mut self.send2_sc_courier_info, r),
            15 => rt::get(&mut self.send2_buyer_courier_info, r),
            16 => rt::get(&mut self.seller_shipping_time, r),
            17 => rt::get(&mut self.sc_receive_time, r),
            18 => rt::get(&mut self.sc_shipping_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasScGetInspectionOrderProductOrderDetail);

rt::impl_serde!(DoudianBtasScGetInspectionOrderProductOrderDetail, Self::default());
