// @generated from doudian/superm/superm.pop.createStoreCoupon.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建门店优惠券 — `superm.pop.createStoreCoupon`
///
/// Family: `superm` (the feature `superm`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianSupermPopCreateStoreCouponCouponInfo, DoudianSupermPopCreateStoreCouponRequest};
///
/// let request = DoudianSupermPopCreateStoreCouponRequest::new(
///     DoudianSupermPopCreateStoreCouponCouponInfo::new("…", 1, 1, 1, 1, 1, 0),
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
/// | 40004 | `isv.parameter-invalid:40100` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:20240` | 门店优惠券服务错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:50202` | 数据转换错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermPopCreateStoreCouponRequest {
    /// 优惠券信息
    pub coupon_info: DoudianSupermPopCreateStoreCouponCouponInfo,
    /// 门店商品列表
    pub store_product_list: Option<Vec<DoudianSupermPopCreateStoreCouponStoreProduct>>,
}

impl DoudianSupermPopCreateStoreCouponRequest {
    /// With the parameters that are required.
    pub fn new(coupon_info: DoudianSupermPopCreateStoreCouponCouponInfo) -> Self {
        Self {
            coupon_info,
            store_product_list: None,
        }
    }

    /// Sets `store_product_list` (门店商品列表).
    #[must_use]
    pub fn store_product_list(
        mut self,
        store_product_list: impl Into<Vec<DoudianSupermPopCreateStoreCouponStoreProduct>>,
    ) -> Self {
        self.store_product_list = Some(store_product_list.into());
        self
    }
}

/// The answer to [`DoudianSupermPopCreateStoreCouponRequest`].
pub type DoudianSupermPopCreateStoreCouponResponse = rt::DoudianResponse<
    DoudianSupermPopCreateStoreCouponData,
>;

impl rt::DoudianRequest for DoudianSupermPopCreateStoreCouponRequest {
    type Data = DoudianSupermPopCreateStoreCouponData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.pop.createStoreCoupon",
        path: "/superm/pop/createStoreCoupon",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:40100",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20240",
                label: "门店优惠券服务错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:50202",
                label: "数据转换错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSupermPopCreateStoreCouponRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopCreateStoreCouponRequest",
            &[
                rt::Field("coupon_info", rt::REQUIRED, &[]),
                rt::Field("store_product_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_info);
        rt::put(w, 1, &self.store_product_list);
    }
}

rt::impl_record!(DoudianSupermPopCreateStoreCouponRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermPopCreateStoreCouponRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_info, r),
            1 => rt::get(&mut self.store_product_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermPopCreateStoreCouponRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            coupon_info: Default::default(),
            store_product_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermPopCreateStoreCouponRequest, Self::blank());

/// Part of the request `superm.pop.createStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopCreateStoreCouponCouponInfo {
    /// 优惠券名称
    pub coupon_name: String,
    /// 浮动有效期, in day
    ///
    /// For period\_type 2.
    pub valid_period: Option<i64>,
    /// 开始领取时间, in seconds
    pub start_apply_time: i64,
    /// 结束领取时间, in seconds
    pub end_apply_time: i64,
    /// 使用开始时间, in seconds
    pub start_time: Option<i64>,
    /// 使用结束时间, in seconds
    pub end_time: Option<i64>,
    /// 有效期类型
    ///
    /// Codes:
    ///
    /// - `1` 固定有效期
    /// - `2` 浮动有效期
    pub period_type: Option<i32>,
    /// 总数量
    pub total_amount: i64,
    /// 折扣
    ///
    /// 85 takes 15 percent off.
    pub discount: Option<i64>,
    /// 满减券门槛
    pub threshold: Option<i64>,
    /// 券金额
    pub credit: Option<i64>,
    /// 最大领取次数
    pub max_apply_times: i64,
    /// 券子类型
    ///
    /// Codes:
    ///
    /// - `1` 满减
    /// - `2` 直减
    /// - `3` 折扣
    pub sub_type: i32,
    /// 优惠券类型
    ///
    /// Codes:
    ///
    /// - `0` 全部
    /// - `1` 商品优惠券
    /// - `2` 店铺粉丝券
    /// - `3` 达人粉丝券
    /// - `4` 店铺新人券
    /// - `5` 全店通用券
    /// - `6` 客服专用券
    /// - `7` 自有渠道券
    /// - `8` 广告单品券
    /// - `9` 会员开卡礼
    /// - `10` 团长活动券
    /// - `11` 达人专属券
    /// - `12` 混合出资券
    /// - `13` 分享裂变券
    /// - `15` 订单商品复购券
    /// - `16` 千川广告券
    /// - `17` 超市门店券
    /// - `18` 门店商品券
    /// - `19` 惊喜券
    /// - `20` 无忧联盟客服券
    ///
    /// Only 17 and 18 are taken so far.
    pub support_type: i32,
}

impl DoudianSupermPopCreateStoreCouponCouponInfo {
    /// With the parameters that are required.
    pub fn new(
        coupon_name: impl Into<String>,
        start_apply_time: i64,
        end_apply_time: i64,
        total_amount: i64,
        max_apply_times: i64,
        sub_type: i32,
        support_type: i32,
    ) -> Self {
        Self {
            coupon_name: coupon_name.into(),
            valid_period: None,
            start_apply_time,
            end_apply_time,
            start_time: None,
            end_time: None,
            period_type: None,
            total_amount,
            discount: None,
            threshold: None,
            credit: None,
            max_apply_times,
            sub_type,
            support_type,
        }
    }

    /// Sets `valid_period` (浮动有效期).
    #[must_use]
    pub fn valid_period(mut self, valid_period: i64) -> Self {
        self.valid_period = Some(valid_period);
        self
    }

    /// Sets `start_time` (使用开始时间).
    #[must_use]
    pub fn start_time(mut self, start_time: i64) -> Self {
        self.start_time = Some(start_time);
        self
    }

    /// Sets `end_time` (使用结束时间).
    #[must_use]
    pub fn end_time(mut self, end_time: i64) -> Self {
        self.end_time = Some(end_time);
        self
    }

    /// Sets `period_type` (有效期类型).
    #[must_use]
    pub fn period_type(mut self, period_type: i32) -> Self {
        self.period_type = Some(period_type);
        self
    }

    /// Sets `discount` (折扣).
    #[must_use]
    pub fn discount(mut self, discount: i64) -> Self {
        self.discount = Some(discount);
        self
    }

    /// Sets `threshold` (满减券门槛).
    #[must_use]
    pub fn threshold(mut self, threshold: i64) -> Self {
        self.threshold = Some(threshold);
        self
    }

    /// Sets `credit` (券金额).
    #[must_use]
    pub fn credit(mut self, credit: i64) -> Self {
        self.credit = Some(credit);
        self
    }
}

impl rt::Encode for DoudianSupermPopCreateStoreCouponCouponInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopCreateStoreCouponCouponInfo",
            &[
                rt::Field("coupon_name", rt::REQUIRED, &[]),
                rt::Field("valid_period", 0, &[]),
                rt::Field("start_apply_time", rt::REQUIRED, &[]),
                rt::Field("end_apply_time", rt::REQUIRED, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("period_type", 0, &["1", "2"]),
                rt::Field("total_amount", rt::REQUIRED, &[]),
                rt::Field("discount", 0, &[]),
                rt::Field("threshold", 0, &[]),
                rt::Field("credit", 0, &[]),
                rt::Field("max_apply_times", rt::REQUIRED, &[]),
                rt::Field("sub_type", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field(
                    "support_type",
                    rt::REQUIRED,
                    &[
                        "0",
                        "1",
                        "2",
                        "3",
                        "4",
                        "5",
                        "6",
                        "7",
                        "8",
                        "9",
                        "10",
                        "11",
                        "12",
                        "13",
                        "15",
                        "16",
                        "17",
                        "18",
                        "19",
                        "20",
                    ],
                ),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_name);
        rt::put(w, 10, &self.credit);
        rt::put(w, 8, &self.discount);
        rt::put(w, 3, &self.end_apply_time);
        rt::put(w, 5, &self.end_time);
        rt::put(w, 11, &self.max_apply_times);
        rt::put(w, 6, &self.period_type);
        rt::put(w, 2, &self.start_apply_time);
        rt::put(w, 4, &self.start_time);
        rt::put(w, 12, &self.sub_type);
        rt::put(w, 13, &self.support_type);
        rt::put(w, 9, &self.threshold);
        rt::put(w, 7, &self.total_amount);
        rt::put(w, 1, &self.valid_period);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermPopCreateStoreCouponCouponInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_name, r),
            1 => rt::get(&mut self.valid_period, r),
            2 => rt::get(&mut self.start_apply_time, r),
            3 => rt::get(&mut self.end_apply_time, r),
            4 => rt::get(&mut self.start_time, r),
            5 => rt::get(&mut self.end_time, r),
            6 => rt::get(&mut self.period_type, r),
            7 => rt::get(&mut self.total_amount, r),
            8 => rt::get(&mut self.discount, r),
            9 => rt::get(&mut self.threshold, r),
            10 => rt::get(&mut self.credit, r),
            11 => rt::get(&mut self.max_apply_times, r),
            12 => rt::get(&mut self.sub_type, r),
            13 => rt::get(&mut self.support_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermPopCreateStoreCouponCouponInfo);

rt::impl_serde!(DoudianSupermPopCreateStoreCouponCouponInfo, Self::default());

/// Part of the answer to `superm.pop.createStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopCreateStoreCouponData {
    /// 响应码
    pub code: Option<i64>,
    /// 响应信息
    pub msg: Option<String>,
    /// 活动ID
    pub data: Option<String>,
}

impl rt::Encode for DoudianSupermPopCreateStoreCouponData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopCreateStoreCouponData",
            &[
                rt::Field("code", 0, &[]),
                rt::Field("msg", 0, &[]),
                rt::Field("data", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 2, &self.data);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianSupermPopCreateStoreCouponData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            2 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermPopCreateStoreCouponData);

rt::impl_serde!(DoudianSupermPopCreateStoreCouponData, Self::default());

/// Part of the request `superm.pop.createStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopCreateStoreCouponStoreInfo {
    /// 门店ID
    pub store_id: String,
    /// 门店名称
    pub store_name: Option<String>,
    /// 门店地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub store_address: Option<String>,
    /// 门店图片链接
    pub store_pic_url: Option<String>,
}

impl DoudianSupermPopCreateStoreCouponStoreInfo {
    /// With the parameters that are required.
    pub fn new(store_id: impl Into<String>) -> Self {
        Self {
            store_id: store_id.into(),
            store_name: None,
            store_address: None,
            store_pic_url: None,
        }
    }

    /// Sets `store_name` (门店名称).
    #[must_use]
    pub fn store_name(mut self, store_name: impl Into<String>) -> Self {
        self.store_name = Some(store_name.into());
        self
    }

    /// Sets `store_address` (门店地址).
    #[must_use]
    pub fn store_address(mut self, store_address: impl Into<String>) -> Self {
        self.store_address = Some(store_address.into());
        self
    }

    /// Sets `store_pic_url` (门店图片链接).
    #[must_use]
    pub fn store_pic_url(mut self, store_pic_url: impl Into<String>) -> Self {
        self.store_pic_url = Some(store_pic_url.into());
        self
    }
}

impl rt::Encode for DoudianSupermPopCreateStoreCouponStoreInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopCreateStoreCouponStoreInfo",
            &[
                rt::Field("store_id", rt::REQUIRED, &[]),
                rt::Field("store_name", 0, &[]),
                rt::Field("store_address", rt::PII, &[]),
                rt::Field("store_pic_url", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.store_address);
        rt::put(w, 0, &self.store_id);
        rt::put(w, 1, &self.store_name);
        rt::put(w, 3, &self.store_pic_url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermPopCreateStoreCouponStoreInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_id, r),
            1 => rt::get(&mut self.store_name, r),
            2 => rt::get(&mut self.store_address, r),
            3 => rt::get(&mut self.store_pic_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermPopCreateStoreCouponStoreInfo);

rt::impl_serde!(DoudianSupermPopCreateStoreCouponStoreInfo, Self::default());

/// Part of the request `superm.pop.createStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopCreateStoreCouponStoreProduct {
    /// 门店信息
    pub store_info: DoudianSupermPopCreateStoreCouponStoreInfo,
    /// 子商品列表
    pub sub_product_infos: Vec<DoudianSupermPopCreateStoreCouponSubProductInfo>,
}

impl DoudianSupermPopCreateStoreCouponStoreProduct {
    /// With the parameters that are required.
    pub fn new(store_info: DoudianSupermPopCreateStoreCouponStoreInfo) -> Self {
        Self {
            store_info,
            sub_product_infos: Default::default(),
        }
    }

    /// Sets `sub_product_infos` (子商品列表).
    #[must_use]
    pub fn sub_product_infos(
        mut self,
        sub_product_infos: impl Into<
            Vec<DoudianSupermPopCreateStoreCouponSubProductInfo>,
        >,
    ) -> Self {
        self.sub_product_infos = sub_product_infos.into();
        self
    }
}

impl rt::Encode for DoudianSupermPopCreateStoreCouponStoreProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopCreateStoreCouponStoreProduct",
            &[
                rt::Field("store_info", rt::REQUIRED, &[]),
                rt::Field("sub_product_infos", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_info);
        rt::put(w, 1, &self.sub_product_infos);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermPopCreateStoreCouponStoreProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_info, r),
            1 => rt::get(&mut self.sub_product_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermPopCreateStoreCouponStoreProduct);

rt::impl_serde!(DoudianSupermPopCreateStoreCouponStoreProduct, Self::default());

/// Part of the request `superm.pop.createStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopCreateStoreCouponSubProductInfo {
    /// 商品ID
    pub product_id: String,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品图片链接
    pub product_pic_url: Option<String>,
}

impl DoudianSupermPopCreateStoreCouponSubProductInfo {
    /// With the parameters that are required.
    pub fn new(product_id: impl Into<String>) -> Self {
        Self {
            product_id: product_id.into(),
            product_name: None,
            product_pic_url: None,
        }
    }

    /// Sets `product_name` (商品名称).
    #[must_use]
    pub fn product_name(mut self, product_name: impl Into<String>) -> Self {
        self.product_name = Some(product_name.into());
        self
    }

    /// Sets `product_pic_url` (商品图片链接).
    #[must_use]
    pub fn product_pic_url(mut self, product_pic_url: impl Into<String>) -> Self {
        self.product_pic_url = Some(product_pic_url.into());
        self
    }
}

impl rt::Encode for DoudianSupermPopCreateStoreCouponSubProductInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopCreateStoreCouponSubProductInfo",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_pic_url", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.product_name);
        rt::put(w, 2, &self.product_pic_url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermPopCreateStoreCouponSubProductInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.product_pic_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermPopCreateStoreCouponSubProductInfo);

rt::impl_serde!(DoudianSupermPopCreateStoreCouponSubProductInfo, Self::default());
