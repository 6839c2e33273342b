// @generated from doudian/coupons/coupons.verifyV2.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 卡券核销V2 — `coupons.verifyV2`
///
/// Family: `coupons` (the feature `coupons`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCouponsVerifyV2Request;
///
/// let request = DoudianCouponsVerifyV2Request::new("…");
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
/// | 40002 | `isv.missing-parameter:000002` | 参数错误 | mend the request |
/// | 50002 | `isv.business-failed:010002` | 凭证状态禁止核销 | do not repeat |
/// | 50002 | `isv.business-failed:10006` | 电子凭证不存在 | mend the request |
/// | 50002 | `isv.business-failed:010009` | 核销数量超限 | mend the request |
/// | 50002 | `isv.business-failed:010014` | 卡密校验失败 | mend the request |
/// | 50002 | `isv.business-failed:010016` | 卡券已冻结 | do not repeat |
/// | 50002 | `isv.business-failed:010017` | 不在有效期 | do not repeat |
/// | 50002 | `isv.business-failed:010021` | 卡号错误 | mend the request |
/// | 50002 | `isv.business-failed:030001` | 更新凭证信息错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCouponsVerifyV2Request {
    /// 卡券券码
    ///
    /// A secret: `Debug` shows `***`.
    pub cert_no: String,
    /// 核销时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub verify_time: Option<rt::DateTime>,
    /// 幂等请求ID
    pub batch_no: Option<String>,
    /// 当次核销次数
    pub verify_count: Option<i64>,
    /// 卡券密码
    ///
    /// A secret: `Debug` shows `***`.
    pub cert_key: Option<String>,
    /// 卡券类型
    ///
    /// Codes:
    ///
    /// - `0` 三方卡券
    /// - `1` 即时零售提货券
    pub cert_type: Option<i64>,
    /// 门店ID
    ///
    /// Needed for a pick-up voucher.
    pub store_id: Option<i64>,
    /// 三方订单ID
    pub verify_order_id: Option<String>,
    /// 是否检查订单与券码的关联
    pub check_verify_order_id: Option<bool>,
    /// `vehicle_identity` on the wire; it has no label.
    ///
    /// Personal data (an identity number): `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub vehicle_identity: Option<rt::Value>,
}

impl DoudianCouponsVerifyV2Request {
    /// With the parameters that are required.
    pub fn new(cert_no: impl Into<String>) -> Self {
        Self {
            cert_no: cert_no.into(),
            verify_time: None,
            batch_no: None,
            verify_count: None,
            cert_key: None,
            cert_type: None,
            store_id: None,
            verify_order_id: None,
            check_verify_order_id: None,
            vehicle_identity: None,
        }
    }

    /// Sets `verify_time` (核销时间).
    #[must_use]
    pub fn verify_time(mut self, verify_time: impl Into<rt::DateTime>) -> Self {
        self.verify_time = Some(verify_time.into());
        self
    }

    /// Sets `batch_no` (幂等请求ID).
    #[must_use]
    pub fn batch_no(mut self, batch_no: impl Into<String>) -> Self {
        self.batch_no = Some(batch_no.into());
        self
    }

    /// Sets `verify_count` (当次核销次数).
    #[must_use]
    pub fn verify_count(mut self, verify_count: i64) -> Self {
        self.verify_count = Some(verify_count);
        self
    }

    /// Sets `cert_key` (卡券密码).
    #[must_use]
    pub fn cert_key(mut self, cert_key: impl Into<String>) -> Self {
        self.cert_key = Some(cert_key.into());
        self
    }

    /// Sets `cert_type` (卡券类型).
    #[must_use]
    pub fn cert_type(mut self, cert_type: i64) -> Self {
        self.cert_type = Some(cert_type);
        self
    }

    /// Sets `store_id` (门店ID).
    #[must_use]
    pub fn store_id(mut self, store_id: i64) -> Self {
        self.store_id = Some(store_id);
        self
    }

    /// Sets `verify_order_id` (三方订单ID).
    #[must_use]
    pub fn verify_order_id(mut self, verify_order_id: impl Into<String>) -> Self {
        self.verify_order_id = Some(verify_order_id.into());
        self
    }

    /// Sets `check_verify_order_id` (是否检查订单与券码的关联).
    #[must_use]
    pub fn check_verify_order_id(mut self, check_verify_order_id: bool) -> Self {
        self.check_verify_order_id = Some(check_verify_order_id);
        self
    }

    /// Sets `vehicle_identity`.
    #[must_use]
    pub fn vehicle_identity(mut self, vehicle_identity: impl Into<rt::Value>) -> Self {
        self.vehicle_identity = Some(vehicle_identity.into());
        self
    }
}

/// The answer to [`DoudianCouponsVerifyV2Request`].
///
/// The platform promises no `data`.
pub type DoudianCouponsVerifyV2Response = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCouponsVerifyV2Request {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "coupons.verifyV2",
        path: "/coupons/verifyV2",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:000002",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010002",
                label: "凭证状态禁止核销",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10006",
                label: "电子凭证不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010009",
                label: "核销数量超限",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010014",
                label: "卡密校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010016",
                label: "卡券已冻结",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010017",
                label: "不在有效期",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010021",
                label: "卡号错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:030001",
                label: "更新凭证信息错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianCouponsVerifyV2Request {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsVerifyV2Request",
            &[
                rt::Field("cert_no", rt::REQUIRED | rt::PII, &[]),
                rt::Field("verify_time", 0, &[]),
                rt::Field("batch_no", 0, &[]),
                rt::Field("verify_count", 0, &[]),
                rt::Field("cert_key", rt::PII, &[]),
                rt::Field("cert_type", 0, &["0", "1"]),
                rt::Field("store_id", 0, &[]),
                rt::Field("verify_order_id", 0, &[]),
                rt::Field("check_verify_order_id", 0, &[]),
                rt::Field("vehicle_identity", rt::PII | rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.batch_no);
        rt::put(w, 4, &self.cert_key);
        rt::put(w, 0, &self.cert_no);
        rt::put(w, 5, &self.cert_type);
        rt::put(w, 8, &self.check_verify_order_id);
        rt::put(w, 6, &self.store_id);
        rt::put(w, 9, &self.vehicle_identity);
        rt::put(w, 3, &self.verify_count);
        rt::put(w, 7, &self.verify_order_id);
        rt::put(w, 1, &self.verify_time);
    }
}

rt::impl_record!(DoudianCouponsVerifyV2Request);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsVerifyV2Request {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cert_no, r),
            1 => rt::get(&mut self.verify_time, r),
            2 => rt::get(&mut self.batch_no, r),
            3 => rt::get(&mut self.verify_count, r),
            4 => rt::get(&mut self.cert_key, r),
            5 => rt::get(&mut self.cert_type, r),
            6 => rt::get(&mut self.store_id, r),
            7 => rt::get(&mut self.verify_order_id, r),
            8 => rt::get(&mut self.check_verify_order_id, r),
            9 => rt::get(&mut self.vehicle_identity, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCouponsVerifyV2Request {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            cert_no: Default::default(),
            verify_time: Default::default(),
            batch_no: Default::default(),
            verify_count: Default::default(),
            cert_key: Default::default(),
            cert_type: Default::default(),
            store_id: Default::default(),
            verify_order_id: Default::default(),
            check_verify_order_id: Default::default(),
            vehicle_identity: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCouponsVerifyV2Request, Self::blank());
