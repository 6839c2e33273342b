// @generated from doudian/order/order.getMCToken.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 前端明文解密token — `order.getMCToken`
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOrderGetMCTokenRequest;
///
/// let request = DoudianOrderGetMCTokenRequest::new();
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
/// | 50002 | `isv.business-failed:300001` | 数据加密失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderGetMCTokenRequest {}

impl DoudianOrderGetMCTokenRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianOrderGetMCTokenRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianOrderGetMCTokenRequest`].
pub type DoudianOrderGetMCTokenResponse = rt::DoudianResponse<
    DoudianOrderGetMCTokenData,
>;

impl rt::DoudianRequest for DoudianOrderGetMCTokenRequest {
    type Data = DoudianOrderGetMCTokenData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.getMCToken",
        path: "/order/getMCToken",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:300001",
                label: "数据加密失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderGetMCTokenRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table("DoudianOrderGetMCTokenRequest", &[]);
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianOrderGetMCTokenRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderGetMCTokenRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderGetMCTokenRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderGetMCTokenRequest, Self::blank());

/// Part of the answer to `order.getMCToken`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderGetMCTokenData {
    /// 前端组件token
    ///
    /// A secret: `Debug` shows `***`.
    pub token: Option<String>,
    /// token过期时间, in seconds
    pub expire_time: Option<i64>,
}

impl rt::Encode for DoudianOrderGetMCTokenData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderGetMCTokenData",
            &[rt::Field("token", rt::PII, &[]), rt::Field("expire_time", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.expire_time);
        rt::put(w, 0, &self.token);
    }
}

impl rt::Decode for DoudianOrderGetMCTokenData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.token, r),
            1 => rt::get(&mut self.expire_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderGetMCTokenData);

rt::impl_serde!(DoudianOrderGetMCTokenData, Self::default());
