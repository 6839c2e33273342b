// @generated from doudian/iop/iop.roleGet.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询代发角色 — `iop.roleGet`
///
/// Family: `iop` (the feature `iop`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopRoleGetRequest;
///
/// let request = DoudianIopRoleGetRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopRoleGetRequest {}

impl DoudianIopRoleGetRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianIopRoleGetRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianIopRoleGetRequest`].
pub type DoudianIopRoleGetResponse = rt::DoudianResponse<DoudianIopRoleGetData>;

impl rt::DoudianRequest for DoudianIopRoleGetRequest {
    type Data = DoudianIopRoleGetData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.roleGet",
        path: "/iop/roleGet",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianIopRoleGetRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianIopRoleGetRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianIopRoleGetRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopRoleGetRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianIopRoleGetRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopRoleGetRequest, Self::blank());

/// Part of the answer to `iop.roleGet`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopRoleGetData {
    /// 身份类型
    pub role_type: i32,
}

impl rt::Encode for DoudianIopRoleGetData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopRoleGetData",
            &[rt::Field("role_type", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.role_type);
    }
}

impl rt::Decode for DoudianIopRoleGetData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.role_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopRoleGetData);

rt::impl_serde!(DoudianIopRoleGetData, Self::default());
