// @generated from doudian/spu/spu.getAuditInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianSpuStatus;

/// 查询SPU审核状态 — `spu.getAuditInfo`
///
/// Family: `spu` (the feature `spu`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSpuGetAuditInfoRequest;
///
/// let request = DoudianSpuGetAuditInfoRequest::new(1);
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
/// | 50002 | `isv.business-failed:2012004` | spu\_id非法 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSpuGetAuditInfoRequest {
    /// SPU编号
    pub spu_id: i64,
}

impl DoudianSpuGetAuditInfoRequest {
    /// With the parameters that are required.
    pub fn new(spu_id: i64) -> Self {
        Self { spu_id }
    }
}

/// The answer to [`DoudianSpuGetAuditInfoRequest`].
pub type DoudianSpuGetAuditInfoResponse = rt::DoudianResponse<
    DoudianSpuGetAuditInfoData,
>;

impl rt::DoudianRequest for DoudianSpuGetAuditInfoRequest {
    type Data = DoudianSpuGetAuditInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "spu.getAuditInfo",
        path: "/spu/getAuditInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2012004",
                label: "spu_id非法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianSpuGetAuditInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetAuditInfoRequest",
            &[rt::Field("spu_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.spu_id);
    }
}

rt::impl_record!(DoudianSpuGetAuditInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSpuGetAuditInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSpuGetAuditInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self { spu_id: Default::default() }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSpuGetAuditInfoRequest, Self::blank());

/// Part of the answer to `spu.getAuditInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSpuGetAuditInfoData {
    /// SPU编号
    pub spu_id: Option<i64>,
    /// SPU状态
    pub spu_status: Option<DoudianSpuStatus>,
    /// 审核驳回原因
    pub reject_reason: Option<String>,
    /// 审核记录创建时间
    pub create_time: Option<String>,
    /// 审核记录更新时间
    pub update_time: Option<String>,
}

impl rt::Encode for DoudianSpuGetAuditInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSpuGetAuditInfoData",
            &[
                rt::Field("spu_id", 0, &[]),
                rt::Field("spu_status", 0, DoudianSpuStatus::KNOWN),
                rt::Field("reject_reason", 0, &[]),
                rt::Field("create_time", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.create_time);
        rt::put(w, 2, &self.reject_reason);
        rt::put(w, 0, &self.spu_id);
        rt::put(w, 1, &self.spu_status);
        rt::put(w, 4, &self.update_time);
    }
}

impl rt::Decode for DoudianSpuGetAuditInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.spu_id, r),
            1 => rt::get(&mut self.spu_status, r),
            2 => rt::get(&mut self.reject_reason, r),
            3 => rt::get(&mut self.create_time, r),
            4 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSpuGetAuditInfoData);

rt::impl_serde!(DoudianSpuGetAuditInfoData, Self::default());
