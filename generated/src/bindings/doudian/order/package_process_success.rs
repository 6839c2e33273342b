// @generated from doudian/order/order.PackageProcessSuccess.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 套餐办理成功回传 — `order.PackageProcessSuccess`
///
/// No source describes the answer.
///
/// Family: `order` (the feature `order`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderPackageProcessSuccessRequest;
///
/// let request = DoudianOrderPackageProcessSuccessRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessSuccessRequest {
    /// `order_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_id: Option<String>,
    /// `combo_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub combo_id: Option<rt::Value>,
    /// `cert_list`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cert_list: Option<Vec<DoudianOrderPackageProcessSuccessCert>>,
    /// `op`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub op: Option<DoudianOrderPackageProcessSuccessOp>,
}

impl DoudianOrderPackageProcessSuccessRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            order_id: None,
            combo_id: None,
            cert_list: None,
            op: None,
        }
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `combo_id`.
    #[must_use]
    pub fn combo_id(mut self, combo_id: impl Into<rt::Value>) -> Self {
        self.combo_id = Some(combo_id.into());
        self
    }

    /// Sets `cert_list`.
    #[must_use]
    pub fn cert_list(
        mut self,
        cert_list: impl Into<Vec<DoudianOrderPackageProcessSuccessCert>>,
    ) -> Self {
        self.cert_list = Some(cert_list.into());
        self
    }

    /// Sets `op`.
    #[must_use]
    pub fn op(mut self, op: DoudianOrderPackageProcessSuccessOp) -> Self {
        self.op = Some(op);
        self
    }
}

impl Default for DoudianOrderPackageProcessSuccessRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderPackageProcessSuccessRequest`].
pub type DoudianOrderPackageProcessSuccessResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianOrderPackageProcessSuccessRequest {
    type Data = rt::Value;

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
    fn name(&self) -> &'static str {
        "DoudianOrderPackageProcessSuccessRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("order_id"),
            rt::Field::new("combo_id"),
            rt::Field::new("cert_list"),
            rt::Field::new("op"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.cert_list);
        rt::put(w, 1, &self.combo_id);
        rt::put(w, 3, &self.op);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_debug!(DoudianOrderPackageProcessSuccessRequest);

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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessSuccessCert {
    /// `cert_no`, which the platform does not describe.
    ///
    /// A secret: `Debug` shows `***`.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub cert_no: Option<String>,
    /// `status`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub status: Option<i64>,
    /// `grant_time`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub grant_time: Option<i64>,
}

impl DoudianOrderPackageProcessSuccessCert {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            cert_no: None,
            status: None,
            grant_time: None,
        }
    }

    /// Sets `cert_no`.
    #[must_use]
    pub fn cert_no(mut self, cert_no: impl Into<String>) -> Self {
        self.cert_no = Some(cert_no.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `grant_time`.
    #[must_use]
    pub fn grant_time(mut self, grant_time: i64) -> Self {
        self.grant_time = Some(grant_time);
        self
    }
}

impl rt::Encode for DoudianOrderPackageProcessSuccessCert {
    fn name(&self) -> &'static str {
        "DoudianOrderPackageProcessSuccessCert"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("cert_no").pii(),
            rt::Field::new("status"),
            rt::Field::new("grant_time"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianOrderPackageProcessSuccessCert);

rt::impl_serde!(DoudianOrderPackageProcessSuccessCert, Self::default());

/// Part of the request `order.PackageProcessSuccess`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessSuccessOp {
    /// `platform`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub platform: Option<i64>,
    /// `op_uid`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub op_uid: Option<rt::Value>,
}

impl DoudianOrderPackageProcessSuccessOp {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            platform: None,
            op_uid: None,
        }
    }

    /// Sets `platform`.
    #[must_use]
    pub fn platform(mut self, platform: i64) -> Self {
        self.platform = Some(platform);
        self
    }

    /// Sets `op_uid`.
    #[must_use]
    pub fn op_uid(mut self, op_uid: impl Into<rt::Value>) -> Self {
        self.op_uid = Some(op_uid.into());
        self
    }
}

impl rt::Encode for DoudianOrderPackageProcessSuccessOp {
    fn name(&self) -> &'static str {
        "DoudianOrderPackageProcessSuccessOp"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("platform"),
            rt::Field::new("op_uid"),
        ];
        FIELDS
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

rt::impl_debug!(DoudianOrderPackageProcessSuccessOp);

rt::impl_serde!(DoudianOrderPackageProcessSuccessOp, Self::default());
