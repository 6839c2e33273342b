// @generated from doudian/buyin/buyin.orienPlanAuthorsAdd.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 定向计划添加达人 — `buyin.orienPlanAuthorsAdd`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinOrienPlanAuthorsAddRequest;
///
/// let request = DoudianBuyinOrienPlanAuthorsAddRequest::new("…", [1]);
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:4114` | 无效定向计划ID | mend the request |
/// | 50002 | `isv.business-failed:4121` | 定向计划添加达人失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanAuthorsAddRequest {
    /// 定向计划ID
    pub orien_plan_id: String,
    /// 达人百应ID列表
    ///
    /// At most 20.
    pub buyin_ids: Vec<i64>,
}

impl DoudianBuyinOrienPlanAuthorsAddRequest {
    /// With the parameters that are required.
    pub fn new(
        orien_plan_id: impl Into<String>,
        buyin_ids: impl Into<Vec<i64>>,
    ) -> Self {
        Self {
            orien_plan_id: orien_plan_id.into(),
            buyin_ids: buyin_ids.into(),
        }
    }
}

/// The answer to [`DoudianBuyinOrienPlanAuthorsAddRequest`].
pub type DoudianBuyinOrienPlanAuthorsAddResponse = rt::DoudianResponse<
    DoudianBuyinOrienPlanAuthorsAddData,
>;

impl rt::DoudianRequest for DoudianBuyinOrienPlanAuthorsAddRequest {
    type Data = DoudianBuyinOrienPlanAuthorsAddData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.orienPlanAuthorsAdd",
        path: "/buyin/orienPlanAuthorsAdd",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4114",
                label: "无效定向计划ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4121",
                label: "定向计划添加达人失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinOrienPlanAuthorsAddRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanAuthorsAddRequest",
            &[
                rt::Field("orien_plan_id", rt::REQUIRED, &[]),
                rt::Field("buyin_ids", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.buyin_ids);
        rt::put(w, 0, &self.orien_plan_id);
    }
}

rt::impl_record!(DoudianBuyinOrienPlanAuthorsAddRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinOrienPlanAuthorsAddRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orien_plan_id, r),
            1 => rt::get(&mut self.buyin_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinOrienPlanAuthorsAddRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            orien_plan_id: Default::default(),
            buyin_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinOrienPlanAuthorsAddRequest, Self::blank());

/// Part of the answer to `buyin.orienPlanAuthorsAdd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanAuthorsAddData {
    /// 添加成功的作者ID列表
    pub success_ids: Vec<i64>,
    /// 添加失败的作者ID列表
    pub failed_ids: Vec<DoudianBuyinOrienPlanAuthorsAddFailure>,
}

impl rt::Encode for DoudianBuyinOrienPlanAuthorsAddData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanAuthorsAddData",
            &[
                rt::Field("success_ids", rt::REQUIRED, &[]),
                rt::Field("failed_ids", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.failed_ids);
        rt::put(w, 0, &self.success_ids);
    }
}

impl rt::Decode for DoudianBuyinOrienPlanAuthorsAddData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success_ids, r),
            1 => rt::get(&mut self.failed_ids, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrienPlanAuthorsAddData);

rt::impl_serde!(DoudianBuyinOrienPlanAuthorsAddData, Self::default());

/// Part of the answer to `buyin.orienPlanAuthorsAdd`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanAuthorsAddFailure {
    /// 达人百应ID
    pub buyin_id: i64,
    /// 错误码
    pub error_code: i64,
    /// 错误原因
    pub error_msg: String,
}

impl rt::Encode for DoudianBuyinOrienPlanAuthorsAddFailure {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanAuthorsAddFailure",
            &[
                rt::Field("buyin_id", rt::REQUIRED, &[]),
                rt::Field("error_code", rt::REQUIRED, &[]),
                rt::Field("error_msg", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.buyin_id);
        rt::put(w, 1, &self.error_code);
        rt::put(w, 2, &self.error_msg);
    }
}

impl rt::Decode for DoudianBuyinOrienPlanAuthorsAddFailure {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.buyin_id, r),
            1 => rt::get(&mut self.error_code, r),
            2 => rt::get(&mut self.error_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrienPlanAuthorsAddFailure);

rt::impl_serde!(DoudianBuyinOrienPlanAuthorsAddFailure, Self::default());
