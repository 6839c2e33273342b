// @generated from doudian/order/order.addresSwitchConfig.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询改地址审核权限 — `order.addresSwitchConfig`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderAddresSwitchConfigRequest;
///
/// let request = DoudianOrderAddresSwitchConfigRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderAddresSwitchConfigRequest {}

impl DoudianOrderAddresSwitchConfigRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianOrderAddresSwitchConfigRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderAddresSwitchConfigRequest`].
pub type DoudianOrderAddresSwitchConfigResponse = rt::DoudianResponse<
    DoudianOrderAddresSwitchConfigData,
>;

impl rt::DoudianRequest for DoudianOrderAddresSwitchConfigRequest {
    type Data = DoudianOrderAddresSwitchConfigData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.addresSwitchConfig",
        path: "/order/addresSwitchConfig",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOrderAddresSwitchConfigRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianOrderAddresSwitchConfigRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianOrderAddresSwitchConfigRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderAddresSwitchConfigRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderAddresSwitchConfigRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderAddresSwitchConfigRequest, Self::blank());

/// Part of the answer to `order.addresSwitchConfig`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderAddresSwitchConfigData {
    /// 审核权限
    ///
    /// Codes:
    ///
    /// - `0` 未开启审核
    /// - `1` 已开启且本应用不可审核
    /// - `2` 已开启且本应用可审核
    pub authorized_status: i64,
}

impl rt::Encode for DoudianOrderAddresSwitchConfigData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderAddresSwitchConfigData",
            &[rt::Field("authorized_status", rt::REQUIRED, &["0", "1", "2"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.authorized_status);
    }
}

impl rt::Decode for DoudianOrderAddresSwitchConfigData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.authorized_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderAddresSwitchConfigData);

rt::impl_serde!(DoudianOrderAddresSwitchConfigData, Self::default());
