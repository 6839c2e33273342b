// @generated from doudian/alliance/alliance.activityProductCategoryList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 活动可选类目列表 — `alliance.activityProductCategoryList`
///
/// Family: `alliance` (the feature `alliance`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceActivityProductCategoryListRequest;
///
/// let request = DoudianAllianceActivityProductCategoryListRequest::new();
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
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianAllianceActivityProductCategoryListRequest {}

impl DoudianAllianceActivityProductCategoryListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianAllianceActivityProductCategoryListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianAllianceActivityProductCategoryListRequest`].
pub type DoudianAllianceActivityProductCategoryListResponse = rt::DoudianResponse<
    DoudianAllianceActivityProductCategoryListData,
>;

impl rt::DoudianRequest for DoudianAllianceActivityProductCategoryListRequest {
    type Data = DoudianAllianceActivityProductCategoryListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.activityProductCategoryList",
        path: "/alliance/activityProductCategoryList",
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
        ],
    };
}

impl rt::Encode for DoudianAllianceActivityProductCategoryListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceActivityProductCategoryListRequest",
            &[],
        );
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianAllianceActivityProductCategoryListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceActivityProductCategoryListRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceActivityProductCategoryListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceActivityProductCategoryListRequest, Self::blank());

/// Part of the answer to `alliance.activityProductCategoryList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceActivityProductCategoryListCategory {
    /// 行业类目名称
    pub name: Option<String>,
    /// 行业类目ID
    pub category_id: Option<i64>,
    /// 一级类目
    pub first_categories: Vec<DoudianAllianceActivityProductCategoryListFirstCategory>,
}

impl rt::Encode for DoudianAllianceActivityProductCategoryListCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceActivityProductCategoryListCategory",
            &[
                rt::Field("name", 0, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("first_categories", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.category_id);
        rt::put(w, 2, &self.first_categories);
        rt::put(w, 0, &self.name);
    }
}

impl rt::Decode for DoudianAllianceActivityProductCategoryListCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.name, r),
            1 => rt::get(&mut self.category_id, r),
            2 => rt::get(&mut self.first_categories, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceActivityProductCategoryListCategory);

rt::impl_serde!(DoudianAllianceActivityProductCategoryListCategory, Self::default());

/// Part of the answer to `alliance.activityProductCategoryList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceActivityProductCategoryListData {
    /// 类目列表
    pub category_list: Vec<DoudianAllianceActivityProductCategoryListCategory>,
}

impl rt::Encode for DoudianAllianceActivityProductCategoryListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceActivityProductCategoryListData",
            &[rt::Field("category_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.category_list);
    }
}

impl rt::Decode for DoudianAllianceActivityProductCategoryListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.category_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceActivityProductCategoryListData);

rt::impl_serde!(DoudianAllianceActivityProductCategoryListData, Self::default());

/// Part of the answer to `alliance.activityProductCategoryList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceActivityProductCategoryListFirstCategory {
    /// 一级类目ID
    pub id: Option<i64>,
    /// 一级类目名称
    pub name: Option<String>,
}

impl rt::Encode for DoudianAllianceActivityProductCategoryListFirstCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceActivityProductCategoryListFirstCategory",
            &[rt::Field("id", 0, &[]), rt::Field("name", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianAllianceActivityProductCategoryListFirstCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceActivityProductCategoryListFirstCategory);

rt::impl_serde!(
    DoudianAllianceActivityProductCategoryListFirstCategory, Self::default()
);
