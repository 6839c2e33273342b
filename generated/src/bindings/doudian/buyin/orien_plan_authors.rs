// @generated from doudian/buyin/buyin.orienPlanAuthors.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 定向计划作者列表 — `buyin.orienPlanAuthors`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 40.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinOrienPlanAuthorsRequest;
///
/// let request = DoudianBuyinOrienPlanAuthorsRequest::new("…");
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanAuthorsRequest {
    /// 定向计划ID
    pub orien_plan_id: String,
    /// 达人百应ID
    pub buyin_id: Option<i64>,
    /// 达人昵称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub user_name: Option<String>,
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `1` 生效中
    /// - `2` 待审核
    /// - `3` 审核拒绝
    pub audit_status: Option<i32>,
    /// 翻页页数
    pub page: Option<i64>,
    /// 翻页每页数量
    pub page_size: Option<i64>,
}

impl DoudianBuyinOrienPlanAuthorsRequest {
    /// With the parameters that are required.
    pub fn new(orien_plan_id: impl Into<String>) -> Self {
        Self {
            orien_plan_id: orien_plan_id.into(),
            buyin_id: None,
            user_name: None,
            audit_status: None,
            page: None,
            page_size: None,
        }
    }

    /// Sets `buyin_id` (达人百应ID).
    #[must_use]
    pub fn buyin_id(mut self, buyin_id: i64) -> Self {
        self.buyin_id = Some(buyin_id);
        self
    }

    /// Sets `user_name` (达人昵称).
    #[must_use]
    pub fn user_name(mut self, user_name: impl Into<String>) -> Self {
        self.user_name = Some(user_name.into());
        self
    }

    /// Sets `audit_status` (审核状态).
    #[must_use]
    pub fn audit_status(mut self, audit_status: i32) -> Self {
        self.audit_status = Some(audit_status);
        self
    }

    /// Sets `page` (翻页页数).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (翻页每页数量).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

/// The answer to [`DoudianBuyinOrienPlanAuthorsRequest`].
pub type DoudianBuyinOrienPlanAuthorsResponse = rt::DoudianResponse<
    DoudianBuyinOrienPlanAuthorsData,
>;

impl rt::DoudianRequest for DoudianBuyinOrienPlanAuthorsRequest {
    type Data = DoudianBuyinOrienPlanAuthorsData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.orienPlanAuthors",
        path: "/buyin/orienPlanAuthors",
        token: true,
        effect: rt::Effect::Read,
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
        ],
    };
}

impl rt::Encode for DoudianBuyinOrienPlanAuthorsRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanAuthorsRequest",
            &[
                rt::Field("orien_plan_id", rt::REQUIRED, &[]),
                rt::Field("buyin_id", 0, &[]),
                rt::Field("user_name", rt::PII, &[]),
                rt::Field("audit_status", 0, &["1", "2", "3"]),
                rt::Field("page", 0, &[]),
                rt::Field("page_size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 3, &self.audit_status);
        rt::put(w, 1, &self.buyin_id);
        rt::put(w, 0, &self.orien_plan_id);
        rt::put(w, 4, &self.page);
        rt::put(w, 5, &self.page_size);
        rt::put(w, 2, &self.user_name);
    }
}

rt::impl_record!(DoudianBuyinOrienPlanAuthorsRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinOrienPlanAuthorsRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orien_plan_id, r),
            1 => rt::get(&mut self.buyin_id, r),
            2 => rt::get(&mut self.user_name, r),
            3 => rt::get(&mut self.audit_status, r),
            4 => rt::get(&mut self.page, r),
            5 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinOrienPlanAuthorsRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            orien_plan_id: Default::default(),
            buyin_id: Default::default(),
            user_name: Default::default(),
            audit_status: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinOrienPlanAuthorsRequest, Self::blank());

impl rt::Paged for DoudianBuyinOrienPlanAuthorsData {
    type Item = DoudianBuyinOrienPlanAuthorsAuthor;

    fn items(&self) -> &[DoudianBuyinOrienPlanAuthorsAuthor] {
        &self.orien_plan_authors
    }

    fn total(&self) -> Option<i64> {
        Some(i64::from(self.total))
    }
}

/// Part of the answer to `buyin.orienPlanAuthors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanAuthorsAuthor {
    /// 定向计划ID
    pub orien_plan_id: String,
    /// 达人百应ID
    pub buyin_id: i64,
    /// 达人昵称
    ///
    /// Personal data (a name): `Debug` shows `***`.
    pub user_name: String,
    /// 联系方式
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub contact_phone: String,
    /// 申请ID
    pub apply_id: i64,
    /// 申请信息
    pub apply_info: String,
    /// 审核状态
    ///
    /// Codes:
    ///
    /// - `1` 生效中
    /// - `2` 待审核
    /// - `3` 审核拒绝
    pub audit_status: i32,
    /// 申请时间戳
    pub apply_time: i64,
    /// 申请通过时间戳
    pub apply_suc_time: Option<i64>,
    /// 移除时间戳
    pub end_time: Option<i64>,
}

impl rt::Encode for DoudianBuyinOrienPlanAuthorsAuthor {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanAuthorsAuthor",
            &[
                rt::Field("orien_plan_id", rt::REQUIRED, &[]),
                rt::Field("buyin_id", rt::REQUIRED, &[]),
                rt::Field("user_name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("contact_phone", rt::REQUIRED | rt::PII, &[]),
                rt::Field("apply_id", rt::REQUIRED, &[]),
                rt::Field("apply_info", rt::REQUIRED, &[]),
                rt::Field("audit_status", rt::REQUIRED, &["1", "2", "3"]),
                rt::Field("apply_time", rt::REQUIRED, &[]),
                rt::Field("apply_suc_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.apply_id);
        rt::put(w, 5, &self.apply_info);
        rt::put(w, 8, &self.apply_suc_time);
        rt::put(w, 7, &self.apply_time);
        rt::put(w, 6, &self.audit_status);
        rt::put(w, 1, &self.buyin_id);
        rt::put(w, 3, &self.contact_phone);
        rt::put(w, 9, &self.end_time);
        rt::put(w, 0, &self.orien_plan_id);
        rt::put(w, 2, &self.user_name);
    }
}

impl rt::Decode for DoudianBuyinOrienPlanAuthorsAuthor {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orien_plan_id, r),
            1 => rt::get(&mut self.buyin_id, r),
            2 => rt::get(&mut self.user_name, r),
            3 => rt::get(&mut self.contact_phone, r),
            4 => rt::get(&mut self.apply_id, r),
            5 => rt::get(&mut self.apply_info, r),
            6 => rt::get(&mut self.audit_status, r),
            7 => rt::get(&mut self.apply_time, r),
            8 => rt::get(&mut self.apply_suc_time, r),
            9 => rt::get(&mut self.end_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrienPlanAuthorsAuthor);

rt::impl_serde!(DoudianBuyinOrienPlanAuthorsAuthor, Self::default());

/// Part of the answer to `buyin.orienPlanAuthors`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinOrienPlanAuthorsData {
    /// 商品定向计划作者列表
    pub orien_plan_authors: Vec<DoudianBuyinOrienPlanAuthorsAuthor>,
    /// 总数量
    pub total: i32,
}

impl rt::Encode for DoudianBuyinOrienPlanAuthorsData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinOrienPlanAuthorsData",
            &[
                rt::Field("orien_plan_authors", rt::REQUIRED, &[]),
                rt::Field("total", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.orien_plan_authors);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinOrienPlanAuthorsData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.orien_plan_authors, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinOrienPlanAuthorsData);

rt::impl_serde!(DoudianBuyinOrienPlanAuthorsData, Self::default());
