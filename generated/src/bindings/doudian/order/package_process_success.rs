// @generated from doudian/order/order.PackageProcessSuccess.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 套餐办理成功回传 — `order.PackageProcessSuccess`
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderPackageProcessSuccessCert, DoudianOrderPackageProcessSuccessRequest};
///
/// let request = DoudianOrderPackageProcessSuccessRequest::new(
///     "…",
///     1,
///     [DoudianOrderPackageProcessSuccessCert::new("…", 1, 1)],
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessSuccessRequest {
    /// 子订单ID
    pub order_id: String,
    /// SKU\_ID
    pub combo_id: i64,
    /// 卡券信息列表
    pub cert_list: Vec<DoudianOrderPackageProcessSuccessCert>,
    /// 风控相关信息
    pub op: Option<DoudianOrderPackageProcessSuccessOp>,
}

impl DoudianOrderPackageProcessSuccessRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        combo_id: i64,
        cert_list: impl Into<Vec<DoudianOrderPackageProcessSuccessCert>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            combo_id,
            cert_list: cert_list.into(),
            op: None,
        }
    }

    /// Sets `op` (风控相关信息).
    #[must_use]
    pub fn op(mut self, op: DoudianOrderPackageProcessSuccessOp) -> Self {
        self.op = Some(op);
        self
    }
}

/// The answer to [`DoudianOrderPackageProcessSuccessRequest`].
pub type DoudianOrderPackageProcessSuccessResponse = rt::DoudianResponse<
    DoudianOrderPackageProcessSuccessData,
>;

impl rt::DoudianRequest for DoudianOrderPackageProcessSuccessRequest {
    type Data = DoudianOrderPackageProcessSuccessData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.PackageProcessSuccess",
        path: "/order/PackageProcessSuccess",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderPackageProcessSuccessRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPackageProcessSuccessRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("combo_id", rt::REQUIRED, &[]),
                rt::Field("cert_list", rt::REQUIRED, &[]),
                rt::Field("op", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cert_list);
        rt::put(w, 1, &self.combo_id);
        rt::put(w, 3, &self.op);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianOrderPackageProcessSuccessRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderPackageProcessSuccessRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.combo_id, r),
            2 => rt::get(&mut self.cert_list, r),
            3 => rt::get(&mut self.op, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderPackageProcessSuccessRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            combo_id: Default::default(),
            cert_list: Default::default(),
            op: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderPackageProcessSuccessRequest, Self::blank());

/// Part of the request `order.PackageProcessSuccess`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessSuccessCert {
    /// 卡券券码
    ///
    /// The order\_id again.
    pub cert_no: String,
    /// 卡券状态
    ///
    /// Always 2.
    pub status: i64,
    /// 发券时间, in seconds
    ///
    /// 0 takes the present time.
    pub grant_time: i64,
}

impl DoudianOrderPackageProcessSuccessCert {
    /// With the parameters that are required.
    pub fn new(cert_no: impl Into<String>, status: i64, grant_time: i64) -> Self {
        Self {
            cert_no: cert_no.into(),
            status,
            grant_time,
        }
    }
}

impl rt::Encode for DoudianOrderPackageProcessSuccessCert {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPackageProcessSuccessCert",
            &[
                rt::Field("cert_no", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("grant_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.cert_no);
        rt::put(w, 2, &self.grant_time);
        rt::put(w, 1, &self.status);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderPackageProcessSuccessCert {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cert_no, r),
            1 => rt::get(&mut self.status, r),
            2 => rt::get(&mut self.grant_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPackageProcessSuccessCert);

rt::impl_serde!(DoudianOrderPackageProcessSuccessCert, Self::default());

/// Part of the answer to `order.PackageProcessSuccess`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessSuccessData {
    /// 返回状态
    ///
    /// Tells whether to try again.
    pub ret_status: Option<String>,
    /// 返回码
    pub ret_code: Option<String>,
    /// 返回信息
    pub ret_message: Option<String>,
}

impl rt::Encode for DoudianOrderPackageProcessSuccessData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPackageProcessSuccessData",
            &[
                rt::Field("ret_status", 0, &[]),
                rt::Field("ret_code", 0, &[]),
                rt::Field("ret_message", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.ret_code);
        rt::put(w, 2, &self.ret_message);
        rt::put(w, 0, &self.ret_status);
    }
}

impl rt::Decode for DoudianOrderPackageProcessSuccessData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ret_status, r),
            1 => rt::get(&mut self.ret_code, r),
            2 => rt::get(&mut self.ret_message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPackageProcessSuccessData);

rt::impl_serde!(DoudianOrderPackageProcessSuccessData, Self::default());

/// Part of the request `order.PackageProcessSuccess`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessSuccessOp {
    /// 操作平台
    pub platform: Option<i64>,
    /// 操作人UID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub op_uid: Option<i64>,
}

impl DoudianOrderPackageProcessSuccessOp {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            platform: None,
            op_uid: None,
        }
    }

    /// Sets `platform` (操作平台).
    #[must_use]
    pub fn platform(mut self, platform: i64) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `op_uid` (操作人UID).
    #[must_use]
    pub fn op_uid(mut self, op_uid: i64) -> Self {
        self.op_uid = Some(op_uid);
        self
    }
}

impl rt::Encode for DoudianOrderPackageProcessSuccessOp {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPackageProcessSuccessOp",
            &[rt::Field("platform", rt::LENIENT, &[]), rt::Field("op_uid", rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op_uid);
        rt::put(w, 0, &self.platform);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderPackageProcessSuccessOp {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform, r),
            1 => rt::get(&mut self.op_uid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPackageProcessSuccessOp);

rt::impl_serde!(DoudianOrderPackageProcessSuccessOp, Self::default());
