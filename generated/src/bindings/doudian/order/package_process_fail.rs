// @generated from doudian/order/order.PackageProcessFail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 套餐办理失败回传 — `order.PackageProcessFail`
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderPackageProcessFailRequest;
///
/// let request = DoudianOrderPackageProcessFailRequest::new("…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessFailRequest {
    /// 订单号
    pub order_id: String,
    /// 风控相关信息
    pub op: Option<DoudianOrderPackageProcessFailOp>,
}

impl DoudianOrderPackageProcessFailRequest {
    /// With the parameters that are required.
    pub fn new(order_id: impl Into<String>) -> Self {
        Self {
            order_id: order_id.into(),
            op: None,
        }
    }

    /// Sets `op` (风控相关信息).
    #[must_use]
    pub fn op(mut self, op: DoudianOrderPackageProcessFailOp) -> Self {
        self.op = Some(op);
        self
    }
}

/// The answer to [`DoudianOrderPackageProcessFailRequest`].
pub type DoudianOrderPackageProcessFailResponse = rt::DoudianResponse<
    DoudianOrderPackageProcessFailData,
>;

impl rt::DoudianRequest for DoudianOrderPackageProcessFailRequest {
    type Data = DoudianOrderPackageProcessFailData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.PackageProcessFail",
        path: "/order/PackageProcessFail",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderPackageProcessFailRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPackageProcessFailRequest",
            &[rt::Field("order_id", rt::REQUIRED, &[]), rt::Field("op", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_record!(DoudianOrderPackageProcessFailRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderPackageProcessFailRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.op, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderPackageProcessFailRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            op: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderPackageProcessFailRequest, Self::blank());

/// Part of the answer to `order.PackageProcessFail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessFailData {
    /// 返回状态
    ///
    /// Tells whether to try again.
    pub ret_status: Option<String>,
    /// 返回码
    pub ret_code: Option<String>,
    /// 返回信息
    pub ret_message: Option<String>,
}

impl rt::Encode for DoudianOrderPackageProcessFailData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPackageProcessFailData",
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

impl rt::Decode for DoudianOrderPackageProcessFailData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ret_status, r),
            1 => rt::get(&mut self.ret_code, r),
            2 => rt::get(&mut self.ret_message, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPackageProcessFailData);

rt::impl_serde!(DoudianOrderPackageProcessFailData, Self::default());

/// Part of the request `order.PackageProcessFail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessFailOp {
    /// 操作平台
    pub platform: Option<i64>,
    /// 操作人UID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub op_uid: Option<i64>,
}

impl DoudianOrderPackageProcessFailOp {
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

impl rt::Encode for DoudianOrderPackageProcessFailOp {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderPackageProcessFailOp",
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
impl rt::Decode for DoudianOrderPackageProcessFailOp {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform, r),
            1 => rt::get(&mut self.op_uid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderPackageProcessFailOp);

rt::impl_serde!(DoudianOrderPackageProcessFailOp, Self::default());
