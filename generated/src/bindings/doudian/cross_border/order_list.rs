// @generated from doudian/cross_border/crossBorder.orderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 跨境订单列表 — `crossBorder.orderList`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderOrderListRequest;
///
/// let request = DoudianCrossBorderOrderListRequest::new("…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderListRequest {
    /// 服务商编码
    pub vendor: String,
    /// 开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub start_time: Option<rt::DateTime>,
    /// 结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub end_time: Option<rt::DateTime>,
    /// 订单ID列表
    pub order_list: Option<Vec<String>>,
    /// 翻页页数
    pub page: Option<i32>,
    /// 翻页每页数量
    pub size: Option<i32>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `0` 升序
    /// - `1` 降序
    pub is_desc: Option<i64>,
    /// 排序字段
    pub order_by: String,
}

#[allow(clippy::wrong_self_convention)]
impl DoudianCrossBorderOrderListRequest {
    /// With the parameters that are required.
    pub fn new(vendor: impl Into<String>, order_by: impl Into<String>) -> Self {
        Self {
            vendor: vendor.into(),
            start_time: None,
            end_time: None,
            order_list: None,
            page: None,
            size: None,
            is_desc: None,
            order_by: order_by.into(),
        }
    }

    /// Sets `start_time` (开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<rt::DateTime>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `end_time` (结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<rt::DateTime>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `order_list` (订单ID列表).
    #[must_use]
    pub fn order_list(
        mut self,
        order_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.order_list = Some(order_list.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `page` (翻页页数).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (翻页每页数量).
    #[must_use]
    pub fn size(mut self, size: i32) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `is_desc` (排序方式).
    #[must_use]
    pub fn is_desc(mut self, is_desc: i64) -> Self {
        self.is_desc = Some(is_desc);
        self
    }
}

/// The answer to [`DoudianCrossBorderOrderListRequest`].
pub type DoudianCrossBorderOrderListResponse = rt::DoudianResponse<
    DoudianCrossBorderOrderListData,
>;

impl rt::DoudianRequest for DoudianCrossBorderOrderListRequest {
    type Data = DoudianCrossBorderOrderListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.orderList",
        path: "/crossBorder/orderList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianCrossBorderOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderListRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("order_list", 0, &[]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("is_desc", 0, &["0", "1"]),
                rt::Field("order_by", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.end_time);
        rt::put(w, 6, &self.is_desc);
        rt::put(w, 7, &self.order_by);
        rt::put(w, 3, &self.order_list);
        rt::put(w, 4, &self.page);
        rt::put(w, 5, &self.size);
        rt::put(w, 1, &self.start_time);
        rt::put(w, 0, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossBorderOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.start_time, r),
            2 => rt::get(&mut self.end_time, r),
            3 => rt::get(&mut self.order_list, r),
            4 => rt::get(&mut self.page, r),
            5 => rt::get(&mut self.size, r),
            6 => rt::get(&mut self.is_desc, r),
            7 => rt::get(&mut self.order_by, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            start_time: Default::default(),
            end_time: Default::default(),
            order_list: Default::default(),
            page: Default::default(),
            size: Default::default(),
            is_desc: Default::default(),
            order_by: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderOrderListRequest, Self::blank());

impl rt::Paged for DoudianCrossBorderOrderListData {
    type Item = DoudianCrossBorderOrderListOrder;

    fn items(&self) -> &[DoudianCrossBorderOrderListOrder] {
        &self.data
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `crossBorder.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderListAddress {
    /// 省份信息
    pub province: DoudianCrossBorderOrderListArea,
    /// 城市信息
    pub city: DoudianCrossBorderOrderListArea,
    /// 区县信息
    pub town: DoudianCrossBorderOrderListArea,
    /// 街道信息
    pub street: Option<DoudianCrossBorderOrderListArea>,
    /// 详细地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub detail: String,
}

impl rt::Encode for DoudianCrossBorderOrderListAddress {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderListAddress",
            &[
                rt::Field("province", rt::REQUIRED, &[]),
                rt::Field("city", rt::REQUIRED, &[]),
                rt::Field("town", rt::REQUIRED, &[]),
                rt::Field("street", 0, &[]),
                rt::Field("detail", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.city);
        rt::put(w, 4, &self.detail);
        rt::put(w, 0, &self.province);
        rt::put(w, 3, &self.street);
        rt::put(w, 2, &self.town);
    }
}

impl rt::Decode for DoudianCrossBorderOrderListAddress {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.province, r),
            1 => rt::get(&mut self.city, r),
            2 => rt::get(&mut self.town, r),
            3 => rt::get(&mut self.street, r),
            4 => rt::get(&mut self.detail, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderListAddress);

rt::impl_serde!(DoudianCrossBorderOrderListAddress, Self::default());

/// Part of the answer to `crossBorder.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderListArea {
    /// 地区ID
    pub id: i64,
    /// 地区名称
    pub name: String,
}

impl rt::Encode for DoudianCrossBorderOrderListArea {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderListArea",
            &[
                rt::Field("id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianCrossBorderOrderListArea {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderListArea);

rt::impl_serde!(DoudianCrossBorderOrderListArea, Self::default());

/// Part of the answer to `crossBorder.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderListData {
    /// 订单列表
    pub data: Vec<DoudianCrossBorderOrderListOrder>,
    /// 是否还有更多
    pub has_next: bool,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianCrossBorderOrderListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderListData",
            &[
                rt::Field("data", rt::REQUIRED, &[]),
                rt::Field("has_next", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
        rt::put(w, 1, &self.has_next);
        rt::put(w, 2, &self.total);
    }
}

impl rt::Decode for DoudianCrossBorderOrderListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            1 => rt::get(&mut self.has_next, r),
            2 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderListData);

rt::impl_serde!(DoudianCrossBorderOrderListData, Self::default());

/// Part of the answer to `crossBorder.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderListOrder {
    /// 订单ID
    pub order_id: String,
    /// 店铺ID
    pub shop_id: i64,
    /// 状态
    pub status: i32,
    /// 进出口标志
    pub ie_flag: Option<String>,
    /// 通关模式
    pub customs_clear_type: Option<i32>,
    /// 申报海关代码
    pub customs_code: Option<String>,
    /// 口岸海关代码
    pub port_code: Option<String>,
    /// 仓库编码
    pub warehouse_code: Option<String>,
    /// 服务商仓库类型
    pub wh_type: Option<i32>,
    /// 服务商仓库编码
    pub scsp_warehouse_code: Option<String>,
    /// 商品实际成交价, in fen (0.01 yuan)
    pub goods_value: i64,
    /// 运杂费, in fen (0.01 yuan)
    pub freight: i64,
    /// 非现金抵扣金额, in fen (0.01 yuan)
    pub discount: i64,
    /// 代扣税款, in fen (0.01 yuan)
    pub tax_total: i64,
    /// 实际支付金额, in fen (0.01 yuan)
    pub actural_paid: i64,
    /// 物流保价费, in fen (0.01 yuan)
    pub insured_fee: i64,
    /// 币种
    pub currency: String,
    /// 电商平台代码
    pub ebp_code: Option<String>,
    /// 电商平台名称
    pub ebp_name: Option<String>,
    /// 电商企业备案编码
    pub ebc_code: Option<String>,
    /// 电商企业名称
    pub ebc_name: Option<String>,
    /// 订购人注册号
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub buyer_reg_no: String,
    /// 订购人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub buyer_name: String,
    /// 订购人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub buyer_telephone: String,
    /// 订购人证件类型
    pub buyer_id_type: i32,
    /// 订购人证件号码
    ///
    /// Personal data (an identity number): `Debug` shows `***`.
    pub buyer_id_number: String,
    /// 收货人姓名
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub consignee: String,
    /// 收货人电话
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub consignee_telephone: String,
    /// 收货人地址信息
    pub consignee_address: DoudianCrossBorderOrderListAddress,
    /// 支付企业编码
    pub pay_code: Option<String>,
    /// 支付企业名称
    pub pay_name: Option<String>,
    /// 支付企业支付流水号
    pub pay_transaction_id: Option<String>,
    /// 件数
    pub pack_no: i32,
    /// 订单申报备注
    pub note: Option<String>,
    /// 创建时间
    pub create_time: i64,
    /// 支付完成时间
    pub pay_time: i64,
    /// 预售类型
    pub pre_sale_type: Option<i32>,
    /// 发货超时时间戳
    pub exp_ship_time: Option<i64>,
    /// 订单申报类型
    pub order_declare: Option<i32>,
    /// 运单申报类型
    pub logistics_declare: Option<i32>,
    /// 清单申报类型
    pub inventory_declare: Option<i32>,
}

impl rt::Encode for DoudianCrossBorderOrderListOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderListOrder",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("ie_flag", 0, &[]),
                rt::Field("customs_clear_type", 0, &[]),
                rt::Field("customs_code", 0, &[]),
                rt::Field("port_code", 0, &[]),
                rt::Field("warehouse_code", 0, &[]),
                rt::Field("wh_type", 0, &[]),
                rt::Field("scsp_warehouse_code", 0, &[]),
                rt::Field("goods_value", rt::REQUIRED, &[]),
                rt::Field("freight", rt::REQUIRED, &[]),
                rt::Field("discount", rt::REQUIRED, &[]),
                rt::Field("tax_total", rt::REQUIRED, &[]),
                rt::Field("actural_paid", rt::REQUIRED, &[]),
                rt::Field("insured_fee", rt::REQUIRED, &[]),
                rt::Field("currency", rt::REQUIRED, &[]),
                rt::Field("ebp_code", 0, &[]),
                rt::Field("ebp_name", 0, &[]),
                rt::Field("ebc_code", 0, &[]),
                rt::Field("ebc_name", 0, &[]),
                rt::Field("buyer_reg_no", rt::REQUIRED | rt::PII, &[]),
                rt::Field("buyer_name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("buyer_telephone", rt::REQUIRED | rt::PII, &[]),
                rt::Field("buyer_id_type", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("buyer_id_number", rt::REQUIRED | rt::PII, &[]),
                rt::Field("consignee", rt::REQUIRED | rt::PII, &[]),
                rt::Field("consignee_telephone", rt::REQUIRED | rt::PII, &[]),
                rt::Field("consignee_address", rt::REQUIRED, &[]),
                rt::Field("pay_code", 0, &[]),
                rt::Field("pay_name", 0, &[]),
                rt::Field("pay_transaction_id", 0, &[]),
                rt::Field("pack_no", rt::REQUIRED, &[]),
                rt::Field("note", 0, &[]),
                rt::Field("create_time", rt::REQUIRED, &[]),
                rt::Field("pay_time", rt::REQUIRED, &[]),
                rt::Field("pre_sale_type", 0, &[]),
                rt::Field("exp_ship_time", 0, &[]),
                rt::Field("order_declare", 0, &[]),
                rt::Field("logistics_declare", 0, &[]),
                rt::Field("inventory_declare", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 14, &self.actural_paid);
        rt::put(w, 25, &self.buyer_id_number);
        rt::put(w, 24, &self.buyer_id_type);
        rt::put(w, 22, &self.buyer_name);
        rt::put(w, 21, &self.buyer_reg_no);
        rt::put(w, 23, &self.buyer_telephone);
        rt::put(w, 26, &self.consignee);
        rt::put(w, 28, &self.consignee_address);
        rt::put(w, 27, &self.consignee_telephone);
        rt::put(w, 34, &self.create_time);
        rt::put(w, 16, &self.currency);
        rt::put(w, 4, &self.customs_clear_type);
        rt::put(w, 5, &self.customs_code);
        rt::put(w, 12, &self.discount);
        rt::put(w, 19, &self.ebc_code);
        rt::put(w, 20, &self.ebc_name);
        rt::put(w, 17, &self.ebp_code);
        rt::put(w, 18, &self.ebp_name);
        rt::put(w, 37, &self.exp_ship_time);
        rt::put(w, 11, &self.freight);
        rt::put(w, 10, &self.goods_value);
        rt::put(w, 3, &self.ie_flag);
        rt::put(w, 15, &self.insured_fee);
        rt::put(w, 40, &self.inventory_declare);
        rt::put(w, 39, &self.logistics_declare);
        rt::put(w, 33, &self.note);
        rt::put(w, 38, &self.order_declare);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 32, &self.pack_no);
        rt::put(w, 29, &self.pay_code);
        rt::put(w, 30, &self.pay_name);
        rt::put(w, 35, &self.pay_time);
        rt::put(w, 31, &self.pay_transaction_id);
        rt::put(w, 6, &self.port_code);
        rt::put(w, 36, &self.pre_sale_type);
        rt::put(w, 9, &self.scsp_warehouse_code);
        rt::put(w, 1, &self.shop_id);
        rt::put(w, 2, &self.status);
        rt::put(w, 13, &self.tax_total);
        rt::put(w, 7, &self.warehouse_code);
        rt::put(w, 8, &self.wh_type);
    }
}

impl rt::Decode for DoudianCrossBorderOrderListOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.shop_id, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.ie_flag, r),
            4 => rt::get(&mut self.customs_clear_type, r),
            5 => rt::get(&mut self.customs_code, r),
            6 => rt::get(&mut self.port_code, r),
            7 => rt::get(&mut self.warehouse_code, r),
            8 => rt::get(&mut self.wh_type, r),
            9 => rt::get(&mut self.scsp_warehouse_code, r),
            10 => rt::get(&mut self.goods_value, r),
            11 => rt::get(&mut self.freight, r),
            12 => rt::get(&mut self.discount, r),
            13 => rt::get(&mut self.tax_total, r),
            14 => rt::get(&mut self.actural_paid, r),
            15 => rt::get(&mut self.insured_fee, r),
            16 => rt::get(&mut self.currency, r),
            17 => rt::get(&mut self.ebp_code, r),
            18 => rt::get(&mut self.ebp_name, r),
            19 => rt::get(&mut self.ebc_code, r),
            20 => rt::get(&mut self.ebc_name, r),
            21 => rt::get(&mut self.buyer_reg_no, r),
            22 => rt::get(&mut self.buyer_name, r),
            23 => rt::get(&mut self.buyer_telephone, r),
            24 => rt::get(&mut self.buyer_id_type, r),
            25 => rt::get(&mut self.buyer_id_number, r),
            26 => rt::get(&mut self.consignee, r),
            27 => rt::get(&mut self.consignee_telephone, r),
            28 => rt::get(&mut self.consignee_address, r),
            29 => rt::get(&mut self.pay_code, r),
            30 => rt::get(&mut self.pay_name, r),
            31 => rt::get(&mut self.pay_transaction_id, r),
            32 => rt::get(&mut self.pack_no, r),
            33 => rt::get(&mut self.note, r),
            34 => rt::get(&mut self.create_time, r),
            35 => rt::get(&mut self.pay_time, r),
            36 => rt::get(&mut self.pre_sale_type, r),
            37 => rt::get(&mut self.exp_ship_time, r),
            38 => rt::get(&mut self.order_declare, r),
            39 => rt::get(&mut self.logistics_declare, r),
            40 => rt::get(&mut self.inventory_declare, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderListOrder);

rt::impl_serde!(DoudianCrossBorderOrderListOrder, Self::default());
