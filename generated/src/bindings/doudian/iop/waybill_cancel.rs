// @generated from doudian/iop/iop.waybillCancel.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 取消代打电子面单 — `iop.waybillCancel`
///
/// Family: `iop` (the feature `iop`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianIopWaybillCancelRequest;
///
/// let request = DoudianIopWaybillCancelRequest::new(1, "…", "…");
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
/// | 50002 | `isv.business-failed:88888` | 取消比例超限 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianIopWaybillCancelRequest {
    /// 代打店铺ID
    pub user_id: i64,
    /// 物流公司编码
    pub company_code: String,
    /// 物流单号
    pub track_no: String,
}

impl DoudianIopWaybillCancelRequest {
    /// With the parameters that are required.
    pub fn new(
        user_id: i64,
        company_code: impl Into<String>,
        track_no: impl Into<String>,
    ) -> Self {
        Self {
            user_id,
            company_code: company_code.into(),
            track_no: track_no.into(),
        }
    }
}

/// The answer to [`DoudianIopWaybillCancelRequest`].
pub type DoudianIopWaybillCancelResponse = rt::DoudianResponse<
    DoudianIopWaybillCancelData,
>;

impl rt::DoudianRequest for DoudianIopWaybillCancelRequest {
    type Data = DoudianIopWaybillCancelData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "iop.waybillCancel",
        path: "/iop/waybillCancel",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:88888",
                label: "取消比例超限",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianIopWaybillCancelRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillCancelRequest",
            &[
                rt::Field("user_id", rt::REQUIRED, &[]),
                rt::Field("company_code", rt::REQUIRED, &[]),
                rt::Field("track_no", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.company_code);
        rt::put(w, 2, &self.track_no);
        rt::put(w, 0, &self.user_id);
    }
}

rt::impl_record!(DoudianIopWaybillCancelRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianIopWaybillCancelRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.user_id, r),
            1 => rt::get(&mut self.company_code, r),
            2 => rt::get(&mut self.track_no, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianIopWaybillCancelRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            user_id: Default::default(),
            company_code: Default::default(),
            track_no: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianIopWaybillCancelRequest, Self::blank());

/// Part of the answer to `iop.waybillCancel`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianIopWaybillCancelData {
    /// 结果
    pub return_result: bool,
}

impl rt::Encode for DoudianIopWaybillCancelData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianIopWaybillCancelData",
            &[rt::Field("return_result", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.return_result);
    }
}

impl rt::Decode for DoudianIopWaybillCancelData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.return_result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianIopWaybillCancelData);

rt::impl_serde!(DoudianIopWaybillCancelData, Self::default());
