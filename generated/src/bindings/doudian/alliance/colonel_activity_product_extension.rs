// @generated from doudian/alliance/alliance.colonelActivityProductExtension.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长活动商品延时 — `alliance.colonelActivityProductExtension`
///
/// Family: `alliance` (the feature `alliance`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceColonelActivityProductExtensionRequest;
///
/// let request = DoudianAllianceColonelActivityProductExtensionRequest::new(
///     1,
///     [1],
///     "…",
/// );
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
/// | 40004 | `isv.parameter-invalid:257` | 参数校验失败 | mend the request |
/// | 50002 | `isv.business-failed:4137` | 延长时间不合法 | mend the request |
/// | 50002 | `isv.business-failed:4139` | 非活动创建用户 | mend the request |
/// | 50002 | `isv.business-failed:4140` | 活动不在报名中 | do not repeat |
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityProductExtensionRequest {
    /// 团长活动ID
    pub activity_id: i64,
    /// 商品ID列表
    ///
    /// Fewer than 100.
    pub product_ids: Vec<i64>,
    /// 延长的时长
    pub extend_time: String,
}

impl DoudianAllianceColonelActivityProductExtensionRequest {
    /// With the parameters that are required.
    pub fn new(
        activity_id: i64,
        product_ids: impl Into<Vec<i64>>,
        extend_time: impl Into<String>,
    ) -> Self {
        Self {
            activity_id,
            product_ids: product_ids.into(),
            extend_time: extend_time.into(),
        }
    }
}

/// The answer to [`DoudianAllianceColonelActivityProductExtensionRequest`].
pub type DoudianAllianceColonelActivityProductExtensionResponse = rt::DoudianResponse<
    DoudianAllianceColonelActivityProductExtensionData,
>;

impl rt::DoudianRequest for DoudianAllianceColonelActivityProductExtensionRequest {
    type Data = DoudianAllianceColonelActivityProductExtensionData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.colonelActivityProductExtension",
        path: "/alliance/colonelActivityProductExtension",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4137",
                label: "延长时间不合法",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4139",
                label: "非活动创建用户",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4140",
                label: "活动不在报名中",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4197",
                label: "缺招商团长角色授权",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianAllianceColonelActivityProductExtensionRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityProductExtensionRequest",
            &[
                rt::Field("activity_id", rt::REQUIRED, &[]),
                rt::Field("product_ids", rt::REQUIRED, &[]),
                rt::Field("extend_time", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 2, &self.extend_time);
        rt::put(w, 1, &self.product_ids);
    }
}

rt::impl_record!(DoudianAllianceColonelActivityProductExtensionRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceColonelActivityProductExtensionRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.product_ids, r),
            2 => rt::get(&mut self.extend_time, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceColonelActivityProductExtensionRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            product_ids: Default::default(),
            extend_time: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceColonelActivityProductExtensionRequest, Self::blank());

/// Part of the answer to `alliance.colonelActivityProductExtension`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityProductExtensionData {
    /// 延迟失败列表
    ///
    /// Perhaps the answer itself is the list.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub data: Vec<DoudianAllianceColonelActivityProductExtensionFailure>,
}

impl rt::Encode for DoudianAllianceColonelActivityProductExtensionData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityProductExtensionData",
            &[rt::Field("data", rt::UNCERTAIN, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.data);
    }
}

impl rt::Decode for DoudianAllianceColonelActivityProductExtensionData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.data, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceColonelActivityProductExtensionData);

rt::impl_serde!(DoudianAllianceColonelActivityProductExtensionData, Self::default());

/// Part of the answer to `alliance.colonelActivityProductExtension`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceColonelActivityProductExtensionFailure {
    /// 商品ID
    pub product_id: Option<i64>,
    /// 失败原因
    pub msg: Option<String>,
}

impl rt::Encode for DoudianAllianceColonelActivityProductExtensionFailure {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceColonelActivityProductExtensionFailure",
            &[rt::Field("product_id", 0, &[]), rt::Field("msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.msg);
        rt::put(w, 0, &self.product_id);
    }
}

impl rt::Decode for DoudianAllianceColonelActivityProductExtensionFailure {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceColonelActivityProductExtensionFailure);

rt::impl_serde!(DoudianAllianceColonelActivityProductExtensionFailure, Self::default());
