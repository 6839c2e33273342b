// @generated from doudian/freight_template/freightTemplate.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianFreightTemplateInfo;

/// 运费模板列表 — `freightTemplate.list`
///
/// Family: `freight_template` (the feature `freight_template`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianFreightTemplateListRequest;
///
/// let request = DoudianFreightTemplateListRequest::new();
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
/// | 20000 | `isp.service-error:20013` | 获取运费模板失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:422` | 搜索超字数 | mend the request |
/// | 50002 | `isv.business-failed:500` | 查询运费模版失败 | wait, then repeat |
/// | 50002 | `isv.business-failed:20011` | page格式错误 | mend the request |
/// | 50002 | `isv.business-failed:20012` | size格式错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianFreightTemplateListRequest {
    /// 运费模板名称
    pub name: Option<String>,
    /// 页数
    pub page: Option<String>,
    /// 每页模板数
    pub size: Option<String>,
}

impl DoudianFreightTemplateListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            name: None,
            page: None,
            size: None,
        }
    }

    /// Sets `name` (运费模板名称).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `page` (页数).
    #[must_use]
    pub fn page(mut self, page: impl Into<String>) -> Self {
        self.page = Some(page.into());
        self
    }

    /// Sets `size` (每页模板数).
    #[must_use]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(size.into());
        self
    }
}

impl Default for DoudianFreightTemplateListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianFreightTemplateListRequest`].
pub type DoudianFreightTemplateListResponse = rt::DoudianResponse<
    DoudianFreightTemplateListData,
>;

impl rt::DoudianRequest for DoudianFreightTemplateListRequest {
    type Data = DoudianFreightTemplateListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "freightTemplate.list",
        path: "/freightTemplate/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:20013",
                label: "获取运费模板失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:422",
                label: "搜索超字数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:500",
                label: "查询运费模版失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20011",
                label: "page格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:20012",
                label: "size格式错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianFreightTemplateListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateListRequest",
            &[
                rt::Field("name", 0, &[]),
                rt::Field("page", rt::LENIENT, &[]),
                rt::Field("size", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.name);
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.size);
    }
}

rt::impl_record!(DoudianFreightTemplateListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianFreightTemplateListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianFreightTemplateListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            name: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianFreightTemplateListRequest, Self::blank());

impl rt::Paged for DoudianFreightTemplateListData {
    type Item = DoudianFreightTemplateListEntry;

    fn items(&self) -> &[DoudianFreightTemplateListEntry] {
        &self.list
    }

    fn total(&self) -> Option<i64> {
        Some(self.count)
    }
}

/// Part of the answer to `freightTemplate.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateListData {
    /// 运费模版列表 (`List`)
    pub list: Vec<DoudianFreightTemplateListEntry>,
    /// 总数 (`Count`)
    pub count: i64,
}

impl rt::Encode for DoudianFreightTemplateListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateListData",
            &[
                rt::Field("List", rt::REQUIRED, &[]),
                rt::Field("Count", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.count);
        rt::put(w, 0, &self.list);
    }
}

impl rt::Decode for DoudianFreightTemplateListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.list, r),
            1 => rt::get(&mut self.count, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateListData);

rt::impl_serde!(DoudianFreightTemplateListData, Self::default());

/// Part of the answer to `freightTemplate.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianFreightTemplateListEntry {
    /// 运费模板信息
    pub template: DoudianFreightTemplateInfo,
}

impl rt::Encode for DoudianFreightTemplateListEntry {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianFreightTemplateListEntry",
            &[rt::Field("template", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template);
    }
}

impl rt::Decode for DoudianFreightTemplateListEntry {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianFreightTemplateListEntry);

rt::impl_serde!(DoudianFreightTemplateListEntry, Self::default());
