// @generated from doudian/supply_chain/supplyChain.getOrderByOrderNo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 供货单详情查询 — `supplyChain.getOrderByOrderNo`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainGetOrderByOrderNoRequest;
///
/// let request = DoudianSupplyChainGetOrderByOrderNoRequest::new("…");
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
/// | 20000 | `isp.service-error:1000` | 服务异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:1020` | 非法参数 | mend the request |
/// | 50002 | `isv.business-failed:2000` | 业务处理失败 |  |
/// | 50002 | `isv.business-failed:2001` | 数据不存在 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainGetOrderByOrderNoRequest {
    /// 供货单号
    pub order_no: String,
}

impl DoudianSupplyChainGetOrderByOrderNoRequest {
    /// With the parameters that are required.
    pub fn new(order_no: impl Into<String>) -> Self {
        Self { order_no: order_no.into() }
    }
}

/// The answer to [`DoudianSupplyChainGetOrderByOrderNoRequest`].
pub type DoudianSupplyChainGetOrderByOrderNoResponse = rt::DoudianResponse<
    DoudianSupplyChainGetOrderByOrderNoData,
>;

impl rt::DoudianRequest for DoudianSupplyChainGetOrderByOrderNoRequest {
    type Data = DoudianSupplyChainGetOrderByOrderNoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.getOrderByOrderNo",
        path: "/supplyChain/getOrderByOrderNo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:1000",
                label: "服务异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:1020",
                label: "非法参数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2000",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2001",
                label: "数据不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSupplyChainGetOrderByOrderNoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainGetOrderByOrderNoRequest",
            &[rt::Field("order_no", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_no);
    }
}

rt::impl_record!(DoudianSupplyChainGetOrderByOrderNoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainGetOrderByOrderNoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_no, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainGetOrderByOrderNoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_no: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainGetOrderByOrderNoRequest, Self::blank());

/// Part of the answer to `supplyChain.getOrderByOrderNo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainGetOrderByOrderNoData {
    /// 订单信息
    pub order: Option<DoudianSupplyChainGetOrderByOrderNoOrder>,
}

impl rt::Encode for DoudianSupplyChainGetOrderByOrderNoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainGetOrderByOrderNoData",
            &[rt::Field("order", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order);
    }
}

impl rt::Decode for DoudianSupplyChainGetOrderByOrderNoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainGetOrderByOrderNoData);

rt::impl_serde!(DoudianSupplyChainGetOrderByOrderNoData, Self::default());

/// Part of the answer to `supplyChain.getOrderByOrderNo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainGetOrderByOrderNoOrder {
    /// 分销品SPU\_ID
    pub fx_spu_id: Option<String>,
    /// 仓名称
    pub warehouse_name: Option<String>,
    /// 仓编码
    pub warehouse_code: Option<String>,
    /// 虚拟仓ID
    pub virtual_warehouse_id: Option<String>,
    /// 经营模式
    pub sales_type: Option<String>,
    /// 库存模式
    pub inventory_mode: Option<String>,
    /// 供货单号
    pub order_no: Option<String>,
    /// 抖店交易单号
    pub shop_order_id: Option<String>,
    /// 分销商ID
    pub distributor_id: Option<i64>,
    /// 分销商名称
    pub distributor_name: Option<String>,
    /// 结算方式
    ///
    /// Codes:
    ///
    /// - `1` 担保交易
    /// - `2` 代销分账
    pub settlement_type: Option<String>,
    /// 供货单总金额, in fen (0.01 yuan)
    pub total_amount: Option<i64>,
    /// 订单状态
    ///
    /// Codes:
    ///
    /// - `-1` 已取消
    /// - `0` 新创建
    /// - `5` 已接单
    /// - `10` 待发货
    /// - `20` 已发货
    pub order_status: Option<i32>,
    /// 订单状态描述
    pub order_status_desc: Option<String>,
    /// 预售类型
    pub pre_sale_type: Option<i64>,
    /// 外部货品编码
    pub out_product_code: Option<String>,
    /// 分销品SKU\_ID
    pub fx_product_id: Option<String>,
    /// 分销品名称
    pub fx_product_name: Option<String>,
    /// 分销品规格
    pub fx_product_specs: Option<String>,
    /// 货品数量
    pub quantity: Option<i64>,
    /// 货品单价, in fen (0.01 yuan)
    pub price: Option<i64>,
    /// 商品SKU\_ID
    pub product_id: Option<String>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品规格
    pub product_specs: Option<String>,
    /// 抖店支付时间
    pub trade_pay_time: Option<i64>,
    /// 创单时间
    pub create_time: Option<i64>,
    /// 承诺最晚发货时间
    pub exp_ship_time: Option<i64>,
    /// 实际发货时间
    pub ship_time: Option<i64>,
    /// 收件人姓名密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub post_receiver: Option<String>,
    /// 收件人电话密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub post_tel: Option<String>,
    /// 收件人地址
    pub post_addr: Option<DoudianSupplyChainGetOrderByOrderNoPostAddress>,
    /// 买家留言
    pub buyer_words: Option<String>,
    /// 店铺留言
    pub shop_words: Option<String>,
    /// 退款状态
    ///
    /// Codes:
    ///
    /// - `-1` 退款关闭
    /// - `0` 无退款
    /// - `1` 退款中
    /// - `2` 退款成功
    pub refund_status: Option<i32>,
    /// 收件地址标识
    ///
    /// Equal ids may be shipped together.
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub open_address_id: Option<String>,
}

impl rt::Encode for DoudianSupplyChainGetOrderByOrderNoOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainGetOrderByOrderNoOrder",
            &[
                rt::Field("fx_spu_id", 0, &[]),
                rt::Field("warehouse_name", 0, &[]),
                rt::Field("warehouse_code", 0, &[]),
                rt::Field("virtual_warehouse_id", 0, &[]),
                rt::Field("sales_type", 0, &[]),
                rt::Field("inventory_mode", 0, &[]),
                rt::Field("order_no", 0, &[]),
                rt::Field("shop_order_id", 0, &[]),
                rt::Field("distributor_id", 0, &[]),
                rt::Field("distributor_name", 0, &[]),
                rt::Field("settlement_type", 0, &["1", "2"]),
                rt::Field("total_amount", 0, &[]),
                rt::Field("order_status", 0, &["-1", "0", "5", "10", "20"]),
                rt::Field("order_status_desc", 0, &[]),
                rt::Field("pre_sale_type", 0, &[]),
                rt::Field("out_product_code", 0, &[]),
                rt::Field("fx_product_id", 0, &[]),
                rt::Field("fx_product_name", 0, &[]),
                rt::Field("fx_product_specs", 0, &[]),
                rt::Field("quantity", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_specs", 0, &[]),
                rt::Field("trade_pay_time", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("exp_ship_time", 0, &[]),
                rt::Field("ship_time", 0, &[]),
                rt::Field("post_receiver", rt::PII, &[]),
                rt::Field("post_tel", rt::PII, &[]),
                rt::Field("post_addr", 0, &[]),
                rt::Field("buyer_words", 0, &[]),
                rt::Field("shop_words", 0, &[]),
                rt::Field("refund_status", 0, &["-1", "0", "1", "2"]),
                rt::Field("open_address_id", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 31, &self.buyer_words);
        rt::put(w, 25, &self.create_time);
        rt::put(w, 8, &self.distributor_id);
        rt::put(w, 9, &self.distributor_name);
        rt::put(w, 26, &self.exp_ship_time);
        rt::put(w, 16, &self.fx_product_id);
        rt::put(w, 17, &self.fx_product_name);
        rt::put(w, 18, &self.fx_product_specs);
        rt::put(w, 0, &self.fx_spu_id);
        rt::put(w, 5, &self.inventory_mode);
        rt::put(w, 34, &self.open_address_id);
        rt::put(w, 6, &self.order_no);
        rt::put(w, 12, &self.order_status);
        rt::put(w, 13, &self.order_status_desc);
        rt::put(w, 15, &self.out_product_code);
        rt::put(w, 30, &self.post_addr);
        rt::put(w, 28, &self.post_receiver);
        rt::put(w, 29, &self.post_tel);
        rt::put(w, 14, &self.pre_sale_type);
        rt::put(w, 20, &self.price);
        rt::put(w, 21, &self.product_id);
        rt::put(w, 22, &self.product_name);
        rt::put(w, 23, &self.product_specs);
        rt::put(w, 19, &self.quantity);
        rt::put(w, 33, &self.refund_status);
        rt::put(w, 4, &self.sales_type);
        rt::put(w, 10, &self.settlement_type);
        rt::put(w, 27, &self.ship_time);
        rt::put(w, 7, &self.shop_order_id);
        rt::put(w, 32, &self.shop_words);
        rt::put(w, 11, &self.total_amount);
        rt::put(w, 24, &self.trade_pay_time);
        rt::put(w, 3, &self.virtual_warehouse_id);
        rt::put(w, 2, &self.warehouse_code);
        rt::put(w, 1, &self.warehouse_name);
    }
}

impl rt::Decode for DoudianSupplyChainGetOrderByOrderNoOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.fx_spu_id, r),
            1 => rt::get(&mut self.warehouse_name, r),
            2 => rt::get(&mut self.warehouse_code, r),
            3 => rt::get(&mut self.virtual_warehouse_id, r),
            4 => rt::get(&mut self.sales_type, r),
            5 => rt::get(&mut self.inventory_mode, r),
            6 => rt::get(&mut self.order_no, r),
            7 => rt::get(&mut self.shop_order_id, r),
            8 => rt::get(&mut self.distributor_id, r),
            9 => rt::get(&mut self.distributor_name, r),
            10 => rt::get(&mut self.settlement_type, r),
            11 => rt::get(&mut self.total_amount, r),
            12 => rt::get(&mut self.order_status, r),
            13 => rt::get(&mut self.order_status_desc, r),
            14 => rt::get(&mut self.pre_sale_type, r),
            15 => rt::get(&mut self.out_product_code, r),
            16 => rt::get(&mut self.fx_product_id, r),
            17 => rt::get(&mut self.fx_product_name, r),
            18 => rt::get(&mut self.fx_product_specs, r),
            19 => rt::get(&mut self.quantity, r),
            20 => rt::get(&mut self.price, r),
            21 => rt::get(&mut self.product_id, r),
            22 => rt::get(&mut self.product_name, r),
            23 => rt::get(&mut self.product_specs, r),
            24 => rt::get(&mut self.trade_pay_time, r),
            25 => rt::get(&mut self.create_time, r),
            26 => rt::get(&mut self.exp_ship_time, r),
            27 => rt::get(&mut self.ship_time, r),
            28 => rt::get(&mut self.post_receiver, r),
            29 => rt::get(&mut self.post_tel, r),
            30 => rt::get(&mut self.post_addr, r),
            31 => rt::get(&mut self.buyer_words, r),
            32 => rt::get(&mut self.shop_words, r),
            33 => rt::get(&mut self.refund_status, r),
            34 => rt::get(&mut self.open_address_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainGetOrderByOrderNoOrder);

rt::impl_serde!(DoudianSupplyChainGetOrderByOrderNoOrder, Self::default());

/// Part of the answer to `supplyChain.getOrderByOrderNo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainGetOrderByOrderNoPostAddress {
    /// 省名称
    pub province_name: Option<String>,
    /// 市名称
    pub city_name: Option<String>,
    /// 区名称
    pub district_name: Option<String>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street_name: Option<String>,
    /// 详细地址密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub addr_detail: Option<String>,
    /// 省编码
    pub province_id: Option<String>,
    /// 市编码
    pub city_id: Option<String>,
    /// 区编码
    pub district_id: Option<String>,
    /// 街道编码
    pub street_id: Option<String>,
}

impl rt::Encode for DoudianSupplyChainGetOrderByOrderNoPostAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainGetOrderByOrderNoPostAddress",
            &[
                rt::Field("province_name", 0, &[]),
                rt::Field("city_name", 0, &[]),
                rt::Field("district_name", 0, &[]),
                rt::Field("street_name", rt::PII, &[]),
                rt::Field("addr_detail", rt::PII, &[]),
                rt::Field("province_id", 0, &[]),
                rt::Field("city_id", 0, &[]),
                rt::Field("district_id", 0, &[]),
                rt::Field("street_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.addr_detail);
        rt::put(w, 6, &self.city_id);
        rt::put(w, 1, &self.city_name);
        rt::put(w, 7, &self.district_id);
        rt::put(w, 2, &self.district_name);
        rt::put(w, 5, &self.province_id);
        rt::put(w, 0, &self.province_name);
        rt::put(w, 8, &self.street_id);
        rt::put(w, 3, &self.street_name);
    }
}

impl rt::Decode for DoudianSupplyChainGetOrderByOrderNoPostAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province_name, r),
            1 => rt::get(&mut self.city_name, r),
            2 => rt::get(&mut self.district_name, r),
            3 => rt::get(&mut self.street_name, r),
            4 => rt::get(&mut self.addr_detail, r),
            5 => rt::get(&mut self.province_id, r),
            6 => rt::get(&mut self.city_id, r),
            7 => rt::get(&mut self.district_id, r),
            8 => rt::get(&mut self.street_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainGetOrderByOrderNoPostAddress);

rt::impl_serde!(DoudianSupplyChainGetOrderByOrderNoPostAddress, Self::default());
