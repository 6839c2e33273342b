// @generated from doudian/alliance/alliance.materialsProductCategory.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品类目列表 — `alliance.materialsProductCategory`
///
/// Family: `alliance` (the feature `alliance`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianAllianceMaterialsProductCategoryRequest;
///
/// let request = DoudianAllianceMaterialsProductCategoryRequest::new(1);
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
pub struct DoudianAllianceMaterialsProductCategoryRequest {
    /// 父类目
    pub parent_id: i64,
}

impl DoudianAllianceMaterialsProductCategoryRequest {
    /// With the parameters that are required.
    pub fn new(parent_id: i64) -> Self {
        Self { parent_id }
    }
}

/// The answer to [`DoudianAllianceMaterialsProductCategoryRequest`].
pub type DoudianAllianceMaterialsProductCategoryResponse = rt::DoudianResponse<
    DoudianAllianceMaterialsProductCategoryData,
>;

impl rt::DoudianRequest for DoudianAllianceMaterialsProductCategoryRequest {
    type Data = DoudianAllianceMaterialsProductCategoryData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "alliance.materialsProductCategory",
        path: "/alliance/materialsProductCategory",
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

impl rt::Encode for DoudianAllianceMaterialsProductCategoryRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceMaterialsProductCategoryRequest",
            &[rt::Field("parent_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.parent_id);
    }
}

rt::impl_record!(DoudianAllianceMaterialsProductCategoryRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianAllianceMaterialsProductCategoryRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.parent_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianAllianceMaterialsProductCategoryRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            parent_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianAllianceMaterialsProductCategoryRequest, Self::blank());

/// Part of the answer to `alliance.materialsProductCategory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceMaterialsProductCategoryCategory {
    /// 类目ID
    pub id: Option<i64>,
    /// 类目名称
    pub name: Option<String>,
    /// 类目层级
    pub level: Option<i64>,
}

impl rt::Encode for DoudianAllianceMaterialsProductCategoryCategory {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceMaterialsProductCategoryCategory",
            &[
                rt::Field("id", 0, &[]),
                rt::Field("name", 0, &[]),
                rt::Field("level", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.id);
        rt::put(w, 2, &self.level);
        rt::put(w, 1, &self.name);
    }
}

impl rt::Decode for DoudianAllianceMaterialsProductCategoryCategory {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.id, r),
            1 => rt::get(&mut self.name, r),
            2 => rt::get(&mut self.level, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceMaterialsProductCategoryCategory);

rt::impl_serde!(DoudianAllianceMaterialsProductCategoryCategory, Self::default());

/// Part of the answer to `alliance.materialsProductCategory`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianAllianceMaterialsProductCategoryData {
    /// 类目总数
    pub total: Option<i64>,
    /// 类目列表
    pub category_list: Vec<DoudianAllianceMaterialsProductCategoryCategory>,
}

impl rt::Encode for DoudianAllianceMaterialsProductCategoryData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianAllianceMaterialsProductCategoryData",
            &[rt::Field("total", 0, &[]), rt::Field("category_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.category_list);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianAllianceMaterialsProductCategoryData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.category_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianAllianceMaterialsProductCategoryData);

rt::impl_serde!(DoudianAllianceMaterialsProductCategoryData, Self::default());
