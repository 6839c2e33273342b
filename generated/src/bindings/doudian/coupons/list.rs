// @generated from doudian/coupons/coupons.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 卡券列表查询 — `coupons.list`
///
/// Family: `coupons` (the feature `coupons`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCouponsListRequest;
///
/// let request = DoudianCouponsListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCouponsListRequest {
    /// 子订单ID
    pub order_id: Option<String>,
    /// 卡号券码
    ///
    /// A secret: `Debug` shows `***`.
    pub cert_no: Option<String>,
    /// 卡券类型
    ///
    /// Codes:
    ///
    /// - `0` 三方卡券
    /// - `1` 平台卡券
    pub cert_type: Option<i64>,
}

impl DoudianCouponsListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            cert_no: None,
            cert_type: None,
        }
    }

    /// Sets `order_id` (子订单ID).
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `cert_no` (卡号券码).
    #[must_use]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets `cert_type` (卡券类型).
    #[must_use]
    pub fn cert_type(mut self, cert_type: i64) -> Self {
        self.cert_type = Some(cert_type);
        self
    }
}

impl Default for DoudianCouponsListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCouponsListRequest`].
pub type DoudianCouponsListResponse = rt::DoudianResponse<Vec<DoudianCouponsListCoupon>>;

impl rt::DoudianRequest for DoudianCouponsListRequest {
    type Data = Vec<DoudianCouponsListCoupon>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "coupons.list",
        path: "/coupons/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianCouponsListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsListRequest",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("cert_no", rt::PII, &[]),
                rt::Field("cert_type", 0, &["0", "1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cert_no);
        rt::put(w, 2, &self.cert_type);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianCouponsListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.cert_no, r),
            2 => rt::get(&mut self.cert_type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCouponsListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            cert_no: Default::default(),
            cert_type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCouponsListRequest, Self::blank());

/// Part of the answer to `coupons.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCouponsListCoupon {
    /// 平台订单ID
    pub order_id: Option<String>,
    /// 三方商家的订单ID
    ///
    /// Several are joined by ;.
    pub verrify_order_ids: Option<String>,
    /// 卡券ID
    pub cert_id: Option<String>,
    /// 外部卡券ID
    pub out_cert_id: Option<String>,
    /// 卡号券码
    ///
    /// A secret: `Debug` shows `***`.
    pub cert_no: Option<String>,
    /// 有效开始时间, in seconds
    pub valid_start: Option<i64>,
    /// 有效结束时间, in seconds
    pub valid_end: Option<i64>,
    /// 发券时间, in seconds
    pub grant_time: Option<i64>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `1` 未激活
    /// - `2` 未使用
    /// - `3` 已过期
    pub status: Option<i64>,
    /// 可核销次数
    pub total_num: Option<i64>,
    /// 已核销次数
    pub verify_num: Option<i64>,
    /// 剩余可用次数
    pub available_num: Option<i64>,
}

impl rt::Encode for DoudianCouponsListCoupon {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsListCoupon",
            &[
                rt::Field("order_id", 0, &[]),
                rt::Field("verrify_order_ids", 0, &[]),
                rt::Field("cert_id", 0, &[]),
                rt::Field("out_cert_id", 0, &[]),
                rt::Field("cert_no", rt::PII, &[]),
                rt::Field("valid_start", 0, &[]),
                rt::Field("valid_end", 0, &[]),
                rt::Field("grant_time", 0, &[]),
                rt::Field("status", 0, &["1", "2", "3"]),
                rt::Field("total_num", 0, &[]),
                rt::Field("verify_num", 0, &[]),
                rt::Field("available_num", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 11, &self.available_num);
        rt::put(w, 2, &self.cert_id);
        rt::put(w, 4, &self.cert_no);
        rt::put(w, 7, &self.grant_time);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 3, &self.out_cert_id);
        rt::put(w, 8, &self.status);
        rt::put(w, 9, &self.total_num);
        rt::put(w, 6, &self.valid_end);
        rt::put(w, 5, &self.valid_start);
        rt::put(w, 10, &self.verify_num);
        rt::put(w, 1, &self.verrify_order_ids);
    }
}

impl rt::Decode for DoudianCouponsListCoupon {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.verrify_order_ids, r),
            2 => rt::get(&mut self.cert_id, r),
            3 => rt::get(&mut self.out_cert_id, r),
            4 => rt::get(&mut self.cert_no, r),
            5 => rt::get(&mut self.valid_start, r),
            6 => rt::get(&mut self.valid_end, r),
            7 => rt::get(&mut self.grant_time, r),
            8 => rt::get(&mut self.status, r),
            9 => rt::get(&mut self.total_num, r),
            10 => rt::get(&mut self.verify_num, r),
            11 => rt::get(&mut self.available_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCouponsListCoupon);

rt::impl_serde!(DoudianCouponsListCoupon, Self::default());
