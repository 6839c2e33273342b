// @generated from doudian/brand/brand.list.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianBrandAuditStatus;

/// 类目可用品牌列表 — `brand.list`
///
/// offset and size are ignored now; the list comes whole, and total and has\_more are stale.
///
/// Family: `brand` (the feature `brand`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBrandListRequest;
///
/// let request = DoudianBrandListRequest::new();
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
/// | 20000 | `isp.service-error:2010001` | 查询数据失败 | wait, then repeat |
/// | 40004 | `isv.parameter-invalid:2010004` | category\_id缺失 | mend the request |
/// | 50002 | `isv.business-failed:2010013` | 获取账号信息失败 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBrandListRequest {
    /// `categories` on the wire; it has no label.
    #[deprecated(note = "已停止使用")]
    pub categories: Option<Vec<i64>>,
    /// `offset` on the wire; it has no label.
    #[deprecated(note = "已停止使用")]
    pub offset: Option<i64>,
    /// 每页数量
    #[deprecated(note = "已停止使用")]
    pub size: Option<i64>,
    /// 排序方式
    ///
    /// Codes:
    ///
    /// - `0` 降序
    /// - `1` 升序
    #[deprecated(note = "已停止使用")]
    pub sort: Option<i32>,
    /// 审核状态
    #[deprecated(note = "已停止使用")]
    pub status: Option<DoudianBrandAuditStatus>,
    /// `full_brand_info` on the wire; it has no label.
    #[deprecated(note = "已停止使用")]
    pub full_brand_info: Option<bool>,
    /// 类目ID
    pub category_id: Option<i64>,
    /// 品牌前缀
    pub query: Option<String>,
    /// `brand_ids` on the wire; it has no label.
    pub brand_ids: Option<Vec<i64>>,
}

#[allow(deprecated)]
impl DoudianBrandListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            categories: None,
            offset: None,
            size: None,
            sort: None,
            status: None,
            full_brand_info: None,
            category_id: None,
            query: None,
            brand_ids: None,
        }
    }

    /// Sets `categories`.
    #[deprecated(note = "已停止使用")]
    #[must_use]
    pub fn categories(mut self, categories: impl Into<Vec<i64>>) -> Self {
        self.categories = Some(categories.into());
        self
    }

    /// Sets `offset`.
    #[deprecated(note = "已停止使用")]
    #[must_use]
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `size` (每页数量).
    #[deprecated(note = "已停止使用")]
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `sort` (排序方式).
    #[deprecated(note = "已停止使用")]
    #[must_use]
    pub fn sort(mut self, sort: i32) -> Self {
        self.sort = Some(sort);
        self
    }

    /// Sets `status` (审核状态).
    #[deprecated(note = "已停止使用")]
    #[must_use]
    pub fn status(mut self, status: impl Into<DoudianBrandAuditStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `full_brand_info`.
    #[deprecated(note = "已停止使用")]
    #[must_use]
    pub fn full_brand_info(mut self, full_brand_info: bool) -> Self {
        self.full_brand_info = Some(full_brand_info);
        self
    }

    /// Sets `category_id` (类目ID).
    #[must_use]
    pub fn category_id(mut self, category_id: i64) -> Self {
        self.category_id = Some(category_id);
        self
    }

    /// Sets `query` (品牌前缀).
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Sets `brand_ids`.
    #[must_use]
    pub fn brand_ids(mut self, brand_ids: impl Into<Vec<i64>>) -> Self {
        self.brand_ids = Some(brand_ids.into());
        self
    }
}

impl Default for DoudianBrandListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBrandListRequest`].
pub type DoudianBrandListResponse = rt::DoudianResponse<DoudianBrandListData>;

impl rt::DoudianRequest for DoudianBrandListRequest {
    type Data = DoudianBrandListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "brand.list",
        path: "/brand/list",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010001",
                label: "查询数据失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010004",
                label: "category_id缺失",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2010013",
                label: "获取账号信息失败",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

#[allow(deprecated)]
impl rt::Encode for DoudianBrandListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandListRequest",
            &[
                rt::Field("categories", 0, &[]),
                rt::Field("offset", 0, &[]),
                rt::Field("size", 0, &[]),
                rt::Field("sort", 0, &["0", "1"]),
                rt::Field("status", rt::LENIENT, DoudianBrandAuditStatus::KNOWN),
                rt::Field("full_brand_info", rt::LENIENT, &[]),
                rt::Field("category_id", 0, &[]),
                rt::Field("query", 0, &[]),
                rt::Field("brand_ids", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.brand_ids);
        rt::put(w, 0, &self.categories);
        rt::put(w, 6, &self.category_id);
        rt::put(w, 5, &self.full_brand_info);
        rt::put(w, 1, &self.offset);
        rt::put(w, 7, &self.query);
        rt::put(w, 2, &self.size);
        rt::put(w, 3, &self.sort);
        rt::put(w, 4, &self.status);
    }
}

rt::impl_record!(DoudianBrandListRequest);

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianBrandListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.categories, r),
            1 => rt::get(&mut self.offset, r),
            2 => rt::get(&mut self.size, r),
            3 => rt::get(&mut self.sort, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.full_brand_info, r),
            6 => rt::get(&mut self.category_id, r),
            7 => rt::get(&mut self.query, r),
            8 => rt::get(&mut self.brand_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl DoudianBrandListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            categories: Default::default(),
            offset: Default::default(),
            size: Default::default(),
            sort: Default::default(),
            status: Default::default(),
            full_brand_info: Default::default(),
            category_id: Default::default(),
            query: Default::default(),
            brand_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBrandListRequest, Self::blank());

/// Part of the answer to `brand.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBrandListBrand {
    /// 品牌ID
    pub brand_id: Option<i64>,
    /// 中文名
    pub name_cn: Option<String>,
    /// 英文名
    pub name_en: Option<String>,
}

impl rt::Encode for DoudianBrandListBrand {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandListBrand",
            &[
                rt::Field("brand_id", 0, &[]),
                rt::Field("name_cn", 0, &[]),
                rt::Field("name_en", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.brand_id);
        rt::put(w, 1, &self.name_cn);
        rt::put(w, 2, &self.name_en);
    }
}

impl rt::Decode for DoudianBrandListBrand {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brand_id, r),
            1 => rt::get(&mut self.name_cn, r),
            2 => rt::get(&mut self.name_en, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBrandListBrand);

rt::impl_serde!(DoudianBrandListBrand, Self::default());

/// Part of the answer to `brand.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBrandListBrandInfo {
    /// 品牌ID
    pub brand_id: Option<i64>,
    /// 品牌中文名
    pub brand_name_c_n: Option<String>,
    /// 品牌英文名
    pub brand_name_e_n: Option<String>,
    /// 品牌评级
    pub level: Option<i32>,
    /// 品牌状态
    ///
    /// Codes:
    ///
    /// - `1` 上线
    /// - `2` 下线
    pub status: Option<i32>,
    /// 品牌别名
    pub brand_alias: Vec<String>,
    /// 创建时间
    pub create_timestamp: Option<i64>,
    /// 更新时间
    pub update_timestamp: Option<i64>,
    /// 品牌审核状态
    pub audit_status: Option<DoudianBrandAuditStatus>,
    /// 业务类型
    ///
    /// Codes:
    ///
    /// - `0` 国内
    /// - `1` 跨境电商
    /// - `2` 广告
    pub biz_type: Option<i32>,
    /// 品牌logo地址
    pub logo: Option<String>,
}

impl rt::Encode for DoudianBrandListBrandInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandListBrandInfo",
            &[
                rt::Field("brand_id", 0, &[]),
                rt::Field("brand_name_c_n", 0, &[]),
                rt::Field("brand_name_e_n", 0, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("status", 0, &["1", "2"]),
                rt::Field("brand_alias", 0, &[]),
                rt::Field("create_timestamp", 0, &[]),
                rt::Field("update_timestamp", 0, &[]),
                rt::Field("audit_status", 0, DoudianBrandAuditStatus::KNOWN),
                rt::Field("biz_type", 0, &["0", "1", "2"]),
                rt::Field("logo", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.audit_status);
        rt::put(w, 9, &self.biz_type);
        rt::put(w, 5, &self.brand_alias);
        rt::put(w, 0, &self.brand_id);
        rt::put(w, 1, &self.brand_name_c_n);
        rt::put(w, 2, &self.brand_name_e_n);
        rt::put(w, 6, &self.create_timestamp);
        rt::put(w, 3, &self.level);
        rt::put(w, 10, &self.logo);
        rt::put(w, 4, &self.status);
        rt::put(w, 7, &self.update_timestamp);
    }
}

impl rt::Decode for DoudianBrandListBrandInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brand_id, r),
            1 => rt::get(&mut self.brand_name_c_n, r),
            2 => rt::get(&mut self.brand_name_e_n, r),
            3 => rt::get(&mut self.level, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.brand_alias, r),
            6 => rt::get(&mut self.create_timestamp, r),
            7 => rt::get(&mut self.update_timestamp, r),
            8 => rt::get(&mut self.audit_status, r),
            9 => rt::get(&mut self.biz_type, r),
            10 => rt::get(&mut self.logo, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBrandListBrandInfo);

rt::impl_serde!(DoudianBrandListBrandInfo, Self::default());

/// Part of the answer to `brand.list`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBrandListData {
    /// `brand_ids` on the wire; it has no label.
    #[deprecated(note = "已停止使用")]
    pub brand_ids: Vec<i64>,
    /// `brand_infos` on the wire; it has no label.
    #[deprecated(note = "已停止使用")]
    pub brand_infos: BTreeMap<String, DoudianBrandListBrandInfo>,
    /// 总数
    #[deprecated(note = "已停止使用")]
    pub total: Option<i64>,
    /// 是否有更多
    #[deprecated(note = "已停止使用")]
    pub has_more: Option<bool>,
    /// 类目是否要求品牌有授权
    pub auth_required: Option<bool>,
    /// 授权的品牌列表
    pub auth_brand_list: Vec<DoudianBrandListBrand>,
    /// 未授权的品牌列表
    pub brand_list: Vec<DoudianBrandListBrand>,
}

#[allow(deprecated)]
impl rt::Encode for DoudianBrandListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandListData",
            &[
                rt::Field("brand_ids", 0, &[]),
                rt::Field("brand_infos", 0, &[]),
                rt::Field("total", 0, &[]),
                rt::Field("has_more", 0, &[]),
                rt::Field("auth_required", 0, &[]),
                rt::Field("auth_brand_list", 0, &[]),
                rt::Field("brand_list", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.auth_brand_list);
        rt::put(w, 4, &self.auth_required);
        rt::put(w, 0, &self.brand_ids);
        rt::put(w, 1, &self.brand_infos);
        rt::put(w, 6, &self.brand_list);
        rt::put(w, 3, &self.has_more);
        rt::put(w, 2, &self.total);
    }
}

#[allow(deprecated)]
impl rt::Decode for DoudianBrandListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brand_ids, r),
            1 => rt::get(&mut self.brand_infos, r),
            2 => rt::get(&mut self.total, r),
            3 => rt::get(&mut self.has_more, r),
            4 => rt::get(&mut self.auth_required, r),
            5 => rt::get(&mut self.auth_brand_list, r),
            6 => rt::get(&mut self.brand_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBrandListData);

rt::impl_serde!(DoudianBrandListData, Self::default());
