// @generated from doudian/iop/iop.orderInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 代打订单详情 — `iop.orderInfo`
///
/// Family: `iop` (the feature `iop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopOrderInfoRequest;
///
/// let request = DoudianIopOrderInfoRequest::new(1, "…");
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
/// | 40004 | `isv.parameter-invalid:40000` | 订单号不存在 | mend the request |
/// | 50002 | `isv.business-failed:1000` | 系统繁忙 | wait, then repeat |
/// | 50002 | `isv.business-failed:10005` | 系统繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopOrderInfoRequest {
    /// 代打店铺ID
    pub user_id: i64,
    /// 代打订单ID
    pub distr_order_id: String,
}

impl DoudianIopOrderInfoRequest {
    /// With the parameters that are required.
    pub fn new(user_id: i64, distr_order_id: impl Into<String>) -> Self {
        Self {
            user_id,
            distr_order_id: distr_order_id.into(),
        }
    }
}

/// The answer to [`DoudianIopOrderInfoRequest`].
pub type DoudianIopOrderInfoResponse = rt::DoudianResponse<DoudianIopOrderInfoData>;

impl rt::DoudianRequest for DoudianIopOrderInfoRequest {
    type Data = DoudianIopOrderInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.orderInfo",
        path: "/iop/orderInfo",
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
                sub_code: "isv.parameter-invalid:40000",
                label: "订单号不存在",
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

impl rt::Encode for DoudianIopOrderInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopOrderInfoRequest",
            &[
                rt::Field("user_id", rt::REQUIRED, &[]),
                rt::Field("distr_order_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.distr_order_id);
        rt::put(w, 0, &self.user_id);
    }
}

rt::impl_record!(DoudianIopOrderInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopOrderInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.user_id, r),
            1 => rt::get(&mut self.distr_order_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopOrderInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            user_id: Default::default(),
            distr_order_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopOrderInfoRequest, Self::blank());

/// Part of the answer to `iop.orderInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopOrderInfoData {
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
}

impl rt::Encode for DoudianIopOrderInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopOrderInfoData",
            &[
                rt::Field("user_id", rt::REQUIRED, &[]),
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
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 16, &self.city);
        rt::put(w, 15, &self.city_id);
        rt::put(w, 21, &self.distr_cancel_reason);
        rt::put(w, 2, &self.distr_order_id);
        rt::put(w, 5, &self.distr_status);
        rt::put(w, 4, &self.distr_time);
        rt::put(w, 18, &self.district);
        rt::put(w, 17, &self.district_id);
        rt::put(w, 10, &self.out_sku_id);
        rt::put(w, 8, &self.product_count);
        rt::put(w, 6, &self.product_id);
        rt::put(w, 7, &self.product_name);
        rt::put(w, 9, &self.product_price);
        rt::put(w, 14, &self.province);
        rt::put(w, 13, &self.province_id);
        rt::put(w, 12, &self.receiver_id);
        rt::put(w, 3, &self.seller_words);
        rt::put(w, 11, &self.sku_spec);
        rt::put(w, 20, &self.street);
        rt::put(w, 19, &self.street_id);
        rt::put(w, 0, &self.user_id);
        rt::put(w, 1, &self.user_name);
    }
}

impl rt::Decode for DoudianIopOrderInfoData {
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
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopOrderInfoData);

rt::impl_serde!(DoudianIopOrderInfoData, Self::default());
