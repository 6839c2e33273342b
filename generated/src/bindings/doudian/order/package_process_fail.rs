// @generated from doudian/order/order.PackageProcessFail.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 套餐办理失败回传 — `order.PackageProcessFail`
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
/// use doudian::DoudianOrderPackageProcessFailRequest;
///
/// let request = DoudianOrderPackageProcessFailRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessFailRequest {
    /// `order_id`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub order_id: Option<String>,
    /// `op`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub op: Option<DoudianOrderPackageProcessFailOp>,
}

impl DoudianOrderPackageProcessFailRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self { order_id: None, op: None }
    }

    /// Sets `order_id`.
    #[must_use]
    pub fn order_id(mut self, order_id: impl Into<String>) -> Self {
        self.order_id = Some(order_id.into());
        self
    }

    /// Sets `op`.
    #[must_use]
    pub fn op(mut self, op: DoudianOrderPackageProcessFailOp) -> Self {
        self.op = Some(op);
        self
    }
}

impl Default for DoudianOrderPackageProcessFailRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderPackageProcessFailRequest`].
pub type DoudianOrderPackageProcessFailResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianOrderPackageProcessFailRequest {
    type Data = rt::Value;

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
    fn name(&self) -> &'static str {
        "DoudianOrderPackageProcessFailRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("order_id"), rt::Field::new("op")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.op);
        rt::put(w, 0, &self.order_id);
    }
}

rt::impl_debug!(DoudianOrderPackageProcessFailRequest);

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

/// Part of the request `order.PackageProcessFail`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianOrderPackageProcessFailOp {
    /// `platform`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub platform: Option<i64>,
    /// `op_uid`, which the platform does not describe.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub op_uid: Option<rt::Value>,
}

impl DoudianOrderPackageProcessFailOp {
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

impl rt::Encode for DoudianOrderPackageProcessFailOp {
    fn name(&self) -> &'static str {
        "DoudianOrderPackageProcessFailOp"
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
impl rt::Decode for DoudianOrderPackageProcessFailOp {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.platform, r),
            1 => rt::get(&mut self.op_uid, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianOrderPackageProcessFailOp);

rt::impl_serde!(DoudianOrderPackageProcessFailOp, Self::default());
