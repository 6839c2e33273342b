// @generated from doudian/superm/superm.pop.queryStoreCoupon.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询门店优惠券 — `superm.pop.queryStoreCoupon`
///
/// Family: `superm` (the feature `superm`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupermPopQueryStoreCouponRequest;
///
/// let request = DoudianSupermPopQueryStoreCouponRequest::new("…");
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
/// | 50002 | `isv.business-failed:20240` | 门店优惠券服务错误 | wait, then repeat |
/// | 50002 | `isv.business-failed:50202` | 数据转换错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponRequest {
    /// 活动ID
    pub activity_id: String,
}

impl DoudianSupermPopQueryStoreCouponRequest {
    /// With the parameters that are required.
    pub fn new(activity_id: impl Into<String>) -> Self {
        Self {
            activity_id: activity_id.into(),
        }
    }
}

/// The answer to [`DoudianSupermPopQueryStoreCouponRequest`].
pub type DoudianSupermPopQueryStoreCouponResponse = rt::DoudianResponse<
    DoudianSupermPopQueryStoreCouponData,
>;

impl rt::DoudianRequest for DoudianSupermPopQueryStoreCouponRequest {
    type Data = DoudianSupermPopQueryStoreCouponData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "superm.pop.queryStoreCoupon",
        path: "/superm/pop/queryStoreCoupon",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
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

impl rt::Encode for DoudianSupermPopQueryStoreCouponRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopQueryStoreCouponRequest",
            &[rt::Field("activity_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
    }
}

rt::impl_record!(DoudianSupermPopQueryStoreCouponRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupermPopQueryStoreCouponRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupermPopQueryStoreCouponRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupermPopQueryStoreCouponRequest, Self::blank());

/// Part of the answer to `superm.pop.queryStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponCoupon {
    /// 活动ID
    pub activity_id: Option<String>,
    /// 店铺券信息
    pub store_coupon_info: Option<DoudianSupermPopQueryStoreCouponStoreCouponInfo>,
}

impl rt::Encode for DoudianSupermPopQueryStoreCouponCoupon {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopQueryStoreCouponCoupon",
            &[rt::Field("activity_id", 0, &[]), rt::Field("store_coupon_info", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 1, &self.store_coupon_info);
    }
}

impl rt::Decode for DoudianSupermPopQueryStoreCouponCoupon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.store_coupon_info, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermPopQueryStoreCouponCoupon);

rt::impl_serde!(DoudianSupermPopQueryStoreCouponCoupon, Self::default());

/// Part of the answer to `superm.pop.queryStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponCouponInfo {
    /// 优惠券名称
    pub coupon_name: Option<String>,
    /// 浮动有效期, in day
    ///
    /// For period\_type 2.
    pub valid_period: Option<i64>,
    /// 开始领取时间, in seconds
    pub start_apply_time: Option<i64>,
    /// 结束领取时间, in seconds
    pub end_apply_time: Option<i64>,
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
    pub total_amount: Option<i64>,
    /// 折扣
    ///
    /// 85 takes 15 percent off.
    pub discount: Option<i64>,
    /// 满减券门槛
    pub threshold: Option<i64>,
    /// 券金额
    pub credit: Option<i64>,
    /// 最大领取次数
    pub max_apply_times: Option<i64>,
    /// 券子类型
    ///
    /// Codes:
    ///
    /// - `1` 满减
    /// - `2` 直减
    /// - `3` 折扣
    pub sub_type: Option<i32>,
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
    pub support_type: Option<i32>,
}

impl rt::Encode for DoudianSupermPopQueryStoreCouponCouponInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopQueryStoreCouponCouponInfo",
            &[
                rt::Field("coupon_name", 0, &[]),
                rt::Field("valid_period", 0, &[]),
                rt::Field("start_apply_time", 0, &[]),
                rt::Field("end_apply_time", 0, &[]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("period_type", 0, &["1", "2"]),
                rt::Field("total_amount", 0, &[]),
                rt::Field("discount", 0, &[]),
                rt::Field("threshold", 0, &[]),
                rt::Field("credit", 0, &[]),
                rt::Field("max_apply_times", 0, &[]),
                rt::Field("sub_type", 0, &["1", "2", "3"]),
                rt::Field(
                    "support_type",
                    0,
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

impl rt::Decode for DoudianSupermPopQueryStoreCouponCouponInfo {
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

rt::impl_record!(DoudianSupermPopQueryStoreCouponCouponInfo);

rt::impl_serde!(DoudianSupermPopQueryStoreCouponCouponInfo, Self::default());

/// Part of the answer to `superm.pop.queryStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponData {
    /// 响应码
    pub code: Option<i64>,
    /// 响应信息
    pub msg: Option<String>,
    /// 结果
    pub data: Option<DoudianSupermPopQueryStoreCouponCoupon>,
}

impl rt::Encode for DoudianSupermPopQueryStoreCouponData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopQueryStoreCouponData",
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

impl rt::Decode for DoudianSupermPopQueryStoreCouponData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            2 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermPopQueryStoreCouponData);

rt::impl_serde!(DoudianSupermPopQueryStoreCouponData, Self::default());

/// Part of the answer to `superm.pop.queryStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponStoreCouponInfo {
    /// 券信息
    pub coupon_info: Option<DoudianSupermPopQueryStoreCouponCouponInfo>,
    /// 门店列表
    pub store_list: Vec<DoudianSupermPopQueryStoreCouponStoreInfo>,
    /// 门店商品列表
    pub store_product_list: Vec<DoudianSupermPopQueryStoreCouponStoreProduct>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `1` 新建
    /// - `2` 已生效
    /// - `3` 已失效
    /// - `4` 已过期
    /// - `5` 已删除
    /// - `6` 处理中
    pub coupon_status: Option<i32>,
}

impl rt::Encode for DoudianSupermPopQueryStoreCouponStoreCouponInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopQueryStoreCouponStoreCouponInfo",
            &[
                rt::Field("coupon_info", 0, &[]),
                rt::Field("store_list", 0, &[]),
                rt::Field("store_product_list", 0, &[]),
                rt::Field("coupon_status", 0, &["1", "2", "3", "4", "5", "6"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.coupon_info);
        rt::put(w, 3, &self.coupon_status);
        rt::put(w, 1, &self.store_list);
        rt::put(w, 2, &self.store_product_list);
    }
}

impl rt::Decode for DoudianSupermPopQueryStoreCouponStoreCouponInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.coupon_info, r),
            1 => rt::get(&mut self.store_list, r),
            2 => rt::get(&mut self.store_product_list, r),
            3 => rt::get(&mut self.coupon_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermPopQueryStoreCouponStoreCouponInfo);

rt::impl_serde!(DoudianSupermPopQueryStoreCouponStoreCouponInfo, Self::default());

/// Part of the answer to `superm.pop.queryStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponStoreInfo {
    /// 门店ID
    pub store_id: Option<String>,
    /// 门店名称
    pub store_name: Option<String>,
    /// 门店地址
    ///
    /// Personal data (an address): `Debug` shows `***`.
    pub store_address: Option<String>,
    /// 门店图片链接
    pub store_pic_url: Option<String>,
}

impl rt::Encode for DoudianSupermPopQueryStoreCouponStoreInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopQueryStoreCouponStoreInfo",
            &[
                rt::Field("store_id", 0, &[]),
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

impl rt::Decode for DoudianSupermPopQueryStoreCouponStoreInfo {
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

rt::impl_record!(DoudianSupermPopQueryStoreCouponStoreInfo);

rt::impl_serde!(DoudianSupermPopQueryStoreCouponStoreInfo, Self::default());

/// Part of the answer to `superm.pop.queryStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponStoreProduct {
    /// 门店信息
    pub store_info: Option<DoudianSupermPopQueryStoreCouponStoreInfo>,
    /// 子商品列表
    pub sub_product_infos: Vec<DoudianSupermPopQueryStoreCouponSubProductInfo>,
}

impl rt::Encode for DoudianSupermPopQueryStoreCouponStoreProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopQueryStoreCouponStoreProduct",
            &[rt::Field("store_info", 0, &[]), rt::Field("sub_product_infos", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.store_info);
        rt::put(w, 1, &self.sub_product_infos);
    }
}

impl rt::Decode for DoudianSupermPopQueryStoreCouponStoreProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.store_info, r),
            1 => rt::get(&mut self.sub_product_infos, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermPopQueryStoreCouponStoreProduct);

rt::impl_serde!(DoudianSupermPopQueryStoreCouponStoreProduct, Self::default());

/// Part of the answer to `superm.pop.queryStoreCoupon`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupermPopQueryStoreCouponSubProductInfo {
    /// 商品ID
    pub product_id: Option<String>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品图片链接
    pub product_pic_url: Option<String>,
}

impl rt::Encode for DoudianSupermPopQueryStoreCouponSubProductInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupermPopQueryStoreCouponSubProductInfo",
            &[
                rt::Field("product_id", 0, &[]),
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

impl rt::Decode for DoudianSupermPopQueryStoreCouponSubProductInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.product_name, r),
            2 => rt::get(&mut self.product_pic_url, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupermPopQueryStoreCouponSubProductInfo);

rt::impl_serde!(DoudianSupermPopQueryStoreCouponSubProductInfo, Self::default());
