// @generated from doudian/iop/iop.orderList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSkuSpec;

/// 查询代打订单列表 — `iop.orderList`
///
/// Family: `iop` (the feature `iop`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopOrderListRequest;
///
/// let request = DoudianIopOrderListRequest::new(1, 1);
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
/// | 20000 | `isp.service-error:88888` | 系统繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:10000` | 时间区间错误 | mend the request |
/// | 50002 | `isv.business-failed:1000` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:10005` | 系统繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopOrderListRequest {
    /// 更新时间开始, in seconds
    pub start_update_time: Option<i64>,
    /// 更新时间结束, in seconds
    pub end_update_time: Option<i64>,
    /// 分配状态
    pub distr_status: Option<i32>,
    /// 翻页页数
    pub page: i32,
    /// 翻页每页数量
    pub size: i32,
    /// `start_distr_time` on the wire; it has no label., in seconds
    pub start_distr_time: Option<i64>,
    /// `end_distr_time` on the wire; it has no label., in seconds
    pub end_distr_time: Option<i64>,
}

impl DoudianIopOrderListRequest {
    /// With the parameters that are required.
    pub fn new(page: i32, size: i32) -> Self {
        Self {
            start_update_time: None,
            end_update_time: None,
            distr_status: None,
            page,
            size,
            start_distr_time: None,
            end_distr_time: None,
        }
    }

    /// Sets `start_update_time` (更新时间开始).
    #[must_use]
    pub fn start_update_time(mut self, start_update_time: i64) -> Self {
        self.start_update_time = Some(start_update_time);
        self
    }

    /// Sets `end_update_time` (更新时间结束).
    #[must_use]
    pub fn end_update_time(mut self, end_update_time: i64) -> Self {
        self.end_update_time = Some(end_update_time);
        self
    }

    /// Sets `distr_status` (分配状态).
    #[must_use]
    pub fn distr_status(mut self, distr_status: i32) -> Self {
        self.distr_status = Some(distr_status);
        self
    }

    /// Sets `start_distr_time`.
    #[must_use]
    pub fn start_distr_time(mut self, start_distr_time: i64) -> Self {
        self.start_distr_time = Some(start_distr_time);
        self
    }

    /// Sets `end_distr_time`.
    #[must_use]
    pub fn end_distr_time(mut self, end_distr_time: i64) -> Self {
        self.end_distr_time = Some(end_distr_time);
        self
    }
}

/// The answer to [`DoudianIopOrderListRequest`].
pub type DoudianIopOrderListResponse = rt::DoudianResponse<DoudianIopOrderListData>;

impl rt::DoudianRequest for DoudianIopOrderListRequest {
    type Data = DoudianIopOrderListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.orderList",
        path: "/iop/orderList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:88888",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:10000",
                label: "时间区间错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:1000",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10005",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianIopOrderListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopOrderListRequest",
            &[
                rt::Field("start_update_time", 0, &[]),
                rt::Field("end_update_time", 0, &[]),
                rt::Field("distr_status", 0, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
                rt::Field("start_distr_time", 0, &[]),
                rt::Field("end_distr_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.distr_status);
        rt::put(w, 6, &self.end_distr_time);
        rt::put(w, 1, &self.end_update_time);
        rt::put(w, 3, &self.page);
        rt::put(w, 4, &self.size);
        rt::put(w, 5, &self.start_distr_time);
        rt::put(w, 0, &self.start_update_time);
    }
}

rt::impl_record!(DoudianIopOrderListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopOrderListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.start_update_time, r),
            1 => rt::get(&mut self.end_update_time, r),
            2 => rt::get(&mut self.distr_status, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.size, r),
            5 => rt::get(&mut self.start_distr_time, r),
            6 => rt::get(&mut self.end_distr_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopOrderListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            start_update_time: Default::default(),
            end_update_time: Default::default(),
            distr_status: Default::default(),
            page: Default::default(),
            size: Default::default(),
            start_distr_time: Default::default(),
            end_distr_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopOrderListRequest, Self::blank());

impl rt::Paged for DoudianIopOrderListData {
    type Item = DoudianIopOrderListDistributeOrder;

    fn items(&self) -> &[DoudianIopOrderListDistributeOrder] {
        &self.order_list
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `iop.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopOrderListData {
    /// 代打订单列表
    pub order_list: Vec<DoudianIopOrderListDistributeOrder>,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianIopOrderListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopOrderListData",
            &[
                rt::Field("order_list", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.order_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianIopOrderListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopOrderListData);

rt::impl_serde!(DoudianIopOrderListData, Self::default());

/// Part of the answer to `iop.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopOrderListDistributeOrder {
    /// 代打店铺ID
    pub user_id: i64,
    /// 代打店铺自定义名称
    pub user_name: String,
    /// 代打订单ID
    pub distr_order_id: String,
    /// 卖家备注
    pub seller_words: Option<String>,
    /// 分配时间戳
    pub distr_time: i64,
    /// 分配状态
    pub distr_status: i32,
    /// 商品ID
    pub product_id: i64,
    /// 商品名称
    pub product_name: String,
    /// 商品数量
    pub product_count: i32,
    /// 商品价格, in fen (0.01 yuan)
    pub product_price: i64,
    /// 商家SKU编码
    pub out_sku_id: Option<String>,
    /// SKU规格
    pub sku_spec: Option<String>,
    /// 收件人ID
    ///
    /// Personal data (an opaque id): `Debug` shows `***`.
    pub receiver_id: String,
    /// 省份ID
    pub province_id: i64,
    /// 省份名称
    pub province: String,
    /// 城市ID
    pub city_id: i64,
    /// 城市名称
    pub city: String,
    /// 区县ID
    pub district_id: i64,
    /// 区县名称
    pub district: String,
    /// 街道ID
    pub street_id: Option<i64>,
    /// 街道名称
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub street: Option<String>,
    /// 取消原因
    pub distr_cancel_reason: Option<String>,
    /// 售后状态
    pub aftersale_status: Option<i64>,
    /// 买家留言
    ///
    /// One source has a number; other orders have text.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub buyer_words: Option<String>,
    /// 承诺发货时间戳
    pub exp_ship_time: Option<i64>,
    /// 包裹信息
    pub pack_list: Vec<DoudianIopOrderListPack>,
    /// 商品序列号
    ///
    /// Elsewhere a list.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub serial_number_list: Option<String>,
    /// 发货时间
    pub ship_time: Option<i64>,
    /// 规格信息
    pub spec: Vec<DoudianSkuSpec>,
}

impl rt::Encode for DoudianIopOrderListDistributeOrder {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopOrderListDistributeOrder",
            &[
                rt::Field("user_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("user_name", rt::REQUIRED, &[]),
                rt::Field("distr_order_id", rt::REQUIRED, &[]),
                rt::Field("seller_words", 0, &[]),
                rt::Field("distr_time", rt::REQUIRED, &[]),
                rt::Field("distr_status", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("product_name", rt::REQUIRED, &[]),
                rt::Field("product_count", rt::REQUIRED, &[]),
                rt::Field("product_price", rt::REQUIRED, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("sku_spec", 0, &[]),
                rt::Field("receiver_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("province_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("province", rt::REQUIRED, &[]),
                rt::Field("city_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("city", rt::REQUIRED, &[]),
                rt::Field("district_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("district", rt::REQUIRED, &[]),
                rt::Field("street_id", rt::LENIENT, &[]),
                rt::Field("street", rt::PII, &[]),
                rt::Field("distr_cancel_reason", 0, &[]),
                rt::Field("aftersale_status", 0, &[]),
                rt::Field("buyer_words", rt::LENIENT | rt::UNCERTAIN, &[]),
                rt::Field("exp_ship_time", 0, &[]),
                rt::Field("pack_list", 0, &[]),
                rt::Field("serial_number_list", rt::UNCERTAIN, &[]),
                rt::Field("ship_time", 0, &[]),
                rt::Field("spec", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 22, &self.aftersale_status);
        rt::put(w, 23, &self.buyer_words);
        rt::put(w, 16, &self.city);
        rt::put(w, 15, &self.city_id);
        rt::put(w, 21, &self.distr_cancel_reason);
        rt::put(w, 2, &self.distr_order_id);
        rt::put(w, 5, &self.distr_status);
        rt::put(w, 4, &self.distr_time);
        rt::put(w, 18, &self.district);
        rt::put(w, 17, &self.district_id);
        rt::put(w, 24, &self.exp_ship_time);
        rt::put(w, 10, &self.out_sku_id);
        rt::put(w, 25, &self.pack_list);
        rt::put(w, 8, &self.product_count);
        rt::put(w, 6, &self.product_id);
        rt::put(w, 7, &self.product_name);
        rt::put(w, 9, &self.product_price);
        rt::put(w, 14, &self.province);
        rt::put(w, 13, &self.province_id);
        rt::put(w, 12, &self.receiver_id);
        rt::put(w, 3, &self.seller_words);
        rt::put(w, 26, &self.serial_number_list);
        rt::put(w, 27, &self.ship_time);
        rt::put(w, 11, &self.sku_spec);
        rt::put(w, 28, &self.spec);
        rt::put(w, 20, &self.street);
        rt::put(w, 19, &self.street_id);
        rt::put(w, 0, &self.user_id);
        rt::put(w, 1, &self.user_name);
    }
}

impl rt::Decode for DoudianIopOrderListDistributeOrder {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.user_id, r),
            1 => rt::get(&mut self.user_name, r),
            2 => rt::get(&mut self.distr_order_id, r),
            3 => rt::get(&mut self.seller_words, r),
            4 => rt::get(&mut self.distr_time, r),
            5 => rt::get(&mut self.distr_status, r),
            6 => rt::get(&mut self.product_id, r),
            7 => rt::get(&mut self.product_name, r),
            8 => rt::get(&mut self.product_count, r),
            9 => rt::get(&mut self.product_price, r),
            10 => rt::get(&mut self.out_sku_id, r),
            11 => rt::get(&mut self.sku_spec, r),
            12 => rt::get(&mut self.receiver_id, r),
            13 => rt::get(&mut self.province_id, r),
            14 => rt::get(&mut self.province, r),
            15 => rt::get(&mut self.city_id, r),
            16 => rt::get(&mut self.city, r),
            17 => rt::get(&mut self.district_id, r),
            18 => rt::get(&mut self.district, r),
            19 => rt::get(&mut self.street_id, r),
            20 => rt::get(&mut self.street, r),
            21 => rt::get(&mut self.distr_cancel_reason, r),
            22 => rt::get(&mut self.aftersale_status, r),
            23 => rt::get(&mut self.buyer_words, r),
            24 => rt::get(&mut self.exp_ship_time, r),
            25 => rt::get(&mut self.pack_list, r),
            26 => rt::get(&mut self.serial_number_list, r),
            27 => rt::get(&mut self.ship_time, r),
            28 => rt::get(&mut self.spec, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopOrderListDistributeOrder);

rt::impl_serde!(DoudianIopOrderListDistributeOrder, Self::default());

/// Part of the answer to `iop.orderList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopOrderListPack {
    /// 物流公司编码
    pub company_code: Option<String>,
    /// 包裹ID
    pub deliver_id: Option<String>,
    /// 物流单号
    ///
    /// One source has a number; tracking numbers are text elsewhere.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub track_no: Option<String>,
}

impl rt::Encode for DoudianIopOrderListPack {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopOrderListPack",
            &[
                rt::Field("company_code", 0, &[]),
                rt::Field("deliver_id", 0, &[]),
                rt::Field("track_no", rt::LENIENT | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.company_code);
        rt::put(w, 1, &self.deliver_id);
        rt::put(w, 2, &self.track_no);
    }
}

impl rt::Decode for DoudianIopOrderListPack {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.company_code, r),
            1 => rt::get(&mut self.deliver_id, r),
            2 => rt::get(&mut self.track_no, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopOrderListPack);

rt::impl_serde!(DoudianIopOrderListPack, Self::default());
