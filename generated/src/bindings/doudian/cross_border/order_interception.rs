// @generated from doudian/cross_border/crossBorder.OrderInterception.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 订单拦截回告 — `crossBorder.OrderInterception`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderOrderInterceptionRequest;
///
/// let request = DoudianCrossBorderOrderInterceptionRequest::new(
///     "…",
///     "…",
///     "2023-11-15 06:13:20",
///     1,
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderInterceptionRequest {
    /// 服务商编码
    pub vendor: String,
    /// 交易单号
    pub order_id: String,
    /// 发生时间
    ///
    /// Shape: `yyyy-MM-dd HH:mm:ss`, China time (GMT+8).
    pub occurrence_time: rt::DateTime,
    /// 状态
    pub status: i32,
}

impl DoudianCrossBorderOrderInterceptionRequest {
    /// With the parameters that are required.
    pub fn new(
        vendor: impl Into<String>,
        order_id: impl Into<String>,
        occurrence_time: impl Into<rt::DateTime>,
        status: i32,
    ) -> Self {
        Self {
            vendor: vendor.into(),
            order_id: order_id.into(),
            occurrence_time: occurrence_time.into(),
            status,
        }
    }
}

/// The answer to [`DoudianCrossBorderOrderInterceptionRequest`].
pub type DoudianCrossBorderOrderInterceptionResponse = rt::DoudianResponse<
    DoudianCrossBorderOrderInterceptionData,
>;

impl rt::DoudianRequest for DoudianCrossBorderOrderInterceptionRequest {
    type Data = DoudianCrossBorderOrderInterceptionData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.OrderInterception",
        path: "/crossBorder/OrderInterception",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianCrossBorderOrderInterceptionRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderInterceptionRequest",
            &[
                rt::Field("vendor", rt::REQUIRED, &[]),
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("occurrence_time", rt::REQUIRED, &[]),
                rt::Field("status", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.occurrence_time);
        rt::put(w, 1, &self.order_id);
        rt::put(w, 3, &self.status);
        rt::put(w, 0, &self.vendor);
    }
}

rt::impl_record!(DoudianCrossBorderOrderInterceptionRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderOrderInterceptionRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.vendor, r),
            1 => rt::get(&mut self.order_id, r),
            2 => rt::get(&mut self.occurrence_time, r),
            3 => rt::get(&mut self.status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderOrderInterceptionRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            vendor: Default::default(),
            order_id: Default::default(),
            occurrence_time: Default::default(),
            status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderOrderInterceptionRequest, Self::blank());

/// Part of the answer to `crossBorder.OrderInterception`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderOrderInterceptionData {
    /// 错误码
    pub code: i32,
    /// 错误描述
    pub msg: Option<String>,
}

impl rt::Encode for DoudianCrossBorderOrderInterceptionData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderOrderInterceptionData",
            &[rt::Field("code", rt::REQUIRED, &[]), rt::Field("msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.code);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianCrossBorderOrderInterceptionData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.code, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderOrderInterceptionData);

rt::impl_serde!(DoudianCrossBorderOrderInterceptionData, Self::default());
