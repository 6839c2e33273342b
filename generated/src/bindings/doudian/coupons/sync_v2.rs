// @generated from doudian/coupons/coupons.syncV2.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 卡券同步V2 — `coupons.syncV2`
///
/// Family: `coupons` (the feature `coupons`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianCouponsSyncV2Cert, DoudianCouponsSyncV2Request};
///
/// let request = DoudianCouponsSyncV2Request::new(
///     "…",
///     [DoudianCouponsSyncV2Cert::new("…", "2023-11-15 06:13:20")],
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
/// | 20000 | `isp.service-error:010003` | 订单为空而券码不为空 | ask the platform |
/// | 20000 | `isp.service-error:030001` | 数据库访问异常 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:000002` | 参数错误 | mend the request |
/// | 40004 | `isv.parameter-invalid:010004` | 与先前参数不一致 | mend the request |
/// | 40004 | `isv.parameter-invalid:010006` | 卡券为空 | mend the request |
/// | 40004 | `isv.parameter-invalid:020010` | 履约单为空 | mend the request |
/// | 50002 | `isv.business-failed:000006` | 类型转换错误 | mend the request |
/// | 50002 | `isv.business-failed:000008` | 请求已处理 | nothing: it is done |
/// | 50002 | `isv.business-failed:8` | 请求已处理 | nothing: it is done |
/// | 50002 | `isv.business-failed:010005` | 卡券未全部发放 | mend the request |
/// | 50002 | `isv.business-failed:10008` | 非卡券中心业务 | mend the request |
/// | 50002 | `isv.business-failed:010012` | 卡券同步超时限 | do not repeat |
/// | 50002 | `isv.business-failed:010013` | 并发请求 | wait, then repeat |
/// | 50002 | `isv.business-failed:010020` | 卡券映射重入错误 | nothing: it is done |
/// | 50002 | `isv.business-failed:010023` | 发放卡券数量错误 | mend the request |
/// | 50002 | `isv.business-failed:020007` | 履约单查询异常 | wait, then repeat |
/// | 50002 | `isv.business-failed:030004` | 系统繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCouponsSyncV2Request {
    /// 子订单ID
    pub order_id: String,
    /// SKU\_ID
    pub sku_id: Option<i64>,
    /// 卡券信息列表
    pub cert_list: Vec<DoudianCouponsSyncV2Cert>,
}

impl DoudianCouponsSyncV2Request {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        cert_list: impl Into<Vec<DoudianCouponsSyncV2Cert>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            sku_id: None,
            cert_list: cert_list.into(),
        }
    }

    /// Sets `sku_id` (SKU\_ID).
    #[must_use]
    pub fn sku_id(mut self, sku_id: i64) -> Self {
        self.sku_id = Some(sku_id);
        self
    }
}

/// The answer to [`DoudianCouponsSyncV2Request`].
///
/// The platform promises no `data`.
pub type DoudianCouponsSyncV2Response = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianCouponsSyncV2Request {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "coupons.syncV2",
        path: "/coupons/syncV2",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:010003",
                label: "订单为空而券码不为空",
                retry: rt::Retry::Never,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:030001",
                label: "数据库访问异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:000002",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:010004",
                label: "与先前参数不一致",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:010006",
                label: "卡券为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:020010",
                label: "履约单为空",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:000006",
                label: "类型转换错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:000008",
                label: "请求已处理",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:8",
                label: "请求已处理",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010005",
                label: "卡券未全部发放",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10008",
                label: "非卡券中心业务",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010012",
                label: "卡券同步超时限",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010013",
                label: "并发请求",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010020",
                label: "卡券映射重入错误",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:010023",
                label: "发放卡券数量错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:020007",
                label: "履约单查询异常",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:030004",
                label: "系统繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianCouponsSyncV2Request {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsSyncV2Request",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("sku_id", 0, &[]),
                rt::Field("cert_list", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cert_list);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.sku_id);
    }
}

rt::impl_record!(DoudianCouponsSyncV2Request);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsSyncV2Request {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.sku_id, r),
            2 => rt::get(&mut self.cert_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCouponsSyncV2Request {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            sku_id: Default::default(),
            cert_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCouponsSyncV2Request, Self::blank());

/// Part of the request `coupons.syncV2`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCouponsSyncV2Cert {
    /// 外部卡券ID
    pub out_cert_id: Option<String>,
    /// 卡券券码
    ///
    /// A secret: `Debug` shows `***`.
    pub cert_no: String,
    /// 卡密
    ///
    /// A secret: `Debug` shows `***`.
    pub cert_key: Option<String>,
    /// 发券时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub grant_time: rt::DateTime,
    /// 可延期次数
    pub can_extend_valid_count: Option<i64>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `1` 未激活
    /// - `2` 未使用
    pub status: Option<i32>,
    /// 有效开始时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub valid_start: Option<rt::DateTime>,
    /// 有效结束时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub valid_end: Option<rt::DateTime>,
    /// 卡券跳转链接
    ///
    /// A secret: `Debug` shows `***`.
    pub cert_link: Option<String>,
}

impl DoudianCouponsSyncV2Cert {
    /// With the parameters that are required.
    pub fn new(cert_no: impl Into<String>, grant_time: impl Into<rt::DateTime>) -> Self {
        Self {
            out_cert_id: None,
            cert_no: cert_no.into(),
            cert_key: None,
            grant_time: grant_time.into(),
            can_extend_valid_count: None,
            status: None,
            valid_start: None,
            valid_end: None,
            cert_link: None,
        }
    }

    /// Sets `out_cert_id` (外部卡券ID).
    #[must_use]
    pub fn out_cert_id(mut self, out_cert_id: impl Into<String>) -> Self {
        self.out_cert_id = Some(out_cert_id.into());
        self
    }

    /// Sets `cert_key` (卡密).
    #[must_use]
    pub fn cert_key(mut self, cert_key: impl Into<String>) -> Self {
        self.cert_key = Some(cert_key.into());
        self
    }

    /// Sets `can_extend_valid_count` (可延期次数).
    #[must_use]
    pub fn can_extend_valid_count(mut self, can_extend_valid_count: i64) -> Self {
        self.can_extend_valid_count = Some(can_extend_valid_count);
        self
    }

    /// Sets `status` (状态).
    #[must_use]
    pub fn status(mut self, status: i32) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `valid_start` (有效开始时间).
    #[must_use]
    pub fn valid_start(mut self, valid_start: impl Into<rt::DateTime>) -> Self {
        self.valid_start = Some(valid_start.into());
        self
    }

    /// Sets `valid_end` (有效结束时间).
    #[must_use]
    pub fn valid_end(mut self, valid_end: impl Into<rt::DateTime>) -> Self {
        self.valid_end = Some(valid_end.into());
        self
    }

    /// Sets `cert_link` (卡券跳转链接).
    #[must_use]
    pub fn cert_link(mut self, cert_link: impl Into<String>) -> Self {
        self.cert_link = Some(cert_link.into());
        self
    }
}

impl rt::Encode for DoudianCouponsSyncV2Cert {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCouponsSyncV2Cert",
            &[
                rt::Field("out_cert_id", 0, &[]),
                rt::Field("cert_no", rt::REQUIRED | rt::PII, &[]),
                rt::Field("cert_key", rt::PII, &[]),
                rt::Field("grant_time", rt::REQUIRED, &[]),
                rt::Field("can_extend_valid_count", 0, &[]),
                rt::Field("status", 0, &["1", "2"]),
                rt::Field("valid_start", 0, &[]),
                rt::Field("valid_end", 0, &[]),
                rt::Field("cert_link", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.can_extend_valid_count);
        rt::put(w, 2, &self.cert_key);
        rt::put(w, 8, &self.cert_link);
        rt::put(w, 1, &self.cert_no);
        rt::put(w, 3, &self.grant_time);
        rt::put(w, 0, &self.out_cert_id);
        rt::put(w, 5, &self.status);
        rt::put(w, 7, &self.valid_end);
        rt::put(w, 6, &self.valid_start);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCouponsSyncV2Cert {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.out_cert_id, r),
            1 => rt::get(&mut self.cert_no, r),
            2 => rt::get(&mut self.cert_key, r),
            3 => rt::get(&mut self.grant_time, r),
            4 => rt::get(&mut self.can_extend_valid_count, r),
            5 => rt::get(&mut self.status, r),
            6 => rt::get(&mut self.valid_start, r),
            7 => rt::get(&mut self.valid_end, r),
            8 => rt::get(&mut self.cert_link, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCouponsSyncV2Cert);

rt::impl_serde!(DoudianCouponsSyncV2Cert, Self::default());
