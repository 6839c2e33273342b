// @generated from doudian/brand/brand.getSug.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;
use crate::DoudianBrandAuditStatus;

/// 品牌前缀查询 — `brand.getSug`
///
/// Family: `brand` (the feature `brand`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBrandGetSugRequest;
///
/// let request = DoudianBrandGetSugRequest::new("…", 1, true, [0], true);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBrandGetSugRequest {
    /// 前缀匹配的品牌名
    pub query: String,
    /// 用户ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub user_id: i64,
    /// 过滤用参数
    pub filter_info: Option<DoudianBrandGetSugFilterInfo>,
    /// 是否读取老数据
    pub read_old: bool,
    /// 业务线类型
    ///
    /// Codes:
    ///
    /// - `0` 国内品牌
    /// - `1` 跨境品牌
    /// - `3` 广告
    pub biz_types: Vec<i32>,
    /// 是否去重
    pub enable_deduplicate: bool,
    /// 额外配置
    pub extra_config: Option<DoudianBrandGetSugExtraConfig>,
}

impl DoudianBrandGetSugRequest {
    /// With the parameters that are required.
    pub fn new(
        query: impl Into<String>,
        user_id: i64,
        read_old: bool,
        biz_types: impl Into<Vec<i32>>,
        enable_deduplicate: bool,
    ) -> Self {
        Self {
            query: query.into(),
            user_id,
            filter_info: None,
            read_old,
            biz_types: biz_types.into(),
            enable_deduplicate,
            extra_config: None,
        }
    }

    /// Sets `filter_info` (过滤用参数).
    #[must_use]
    pub fn filter_info(mut self, filter_info: DoudianBrandGetSugFilterInfo) -> Self {
        self.filter_info = Some(filter_info);
        self
    }

    /// Sets `extra_config` (额外配置).
    #[must_use]
    pub fn extra_config(mut self, extra_config: DoudianBrandGetSugExtraConfig) -> Self {
        self.extra_config = Some(extra_config);
        self
    }
}

/// The answer to [`DoudianBrandGetSugRequest`].
pub type DoudianBrandGetSugResponse = rt::DoudianResponse<DoudianBrandGetSugData>;

impl rt::DoudianRequest for DoudianBrandGetSugRequest {
    type Data = DoudianBrandGetSugData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "brand.getSug",
        path: "/brand/getSug",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianBrandGetSugRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandGetSugRequest",
            &[
                rt::Field("query", rt::REQUIRED, &[]),
                rt::Field("user_id", rt::REQUIRED | rt::PII, &[]),
                rt::Field("filter_info", 0, &[]),
                rt::Field("read_old", rt::REQUIRED, &[]),
                rt::Field("biz_types", rt::REQUIRED, &["0", "1", "3"]),
                rt::Field("enable_deduplicate", rt::REQUIRED, &[]),
                rt::Field("extra_config", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.biz_types);
        rt::put(w, 5, &self.enable_deduplicate);
        rt::put(w, 6, &self.extra_config);
        rt::put(w, 2, &self.filter_info);
        rt::put(w, 0, &self.query);
        rt::put(w, 3, &self.read_old);
        rt::put(w, 1, &self.user_id);
    }
}

rt::impl_record!(DoudianBrandGetSugRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBrandGetSugRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.query, r),
            1 => rt::get(&mut self.user_id, r),
            2 => rt::get(&mut self.filter_info, r),
            3 => rt::get(&mut self.read_old, r),
            4 => rt::get(&mut self.biz_types, r),
            5 => rt::get(&mut self.enable_deduplicate, r),
            6 => rt::get(&mut self.extra_config, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBrandGetSugRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            query: Default::default(),
            user_id: Default::default(),
            filter_info: Default::default(),
            read_old: Default::default(),
            biz_types: Default::default(),
            enable_deduplicate: Default::default(),
            extra_config: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBrandGetSugRequest, Self::blank());

/// Part of the answer to `brand.getSug`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBrandGetSugData {
    /// 品牌信息列表
    pub sug_list: Vec<DoudianBrandGetSugSug>,
}

impl rt::Encode for DoudianBrandGetSugData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandGetSugData",
            &[rt::Field("sug_list", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.sug_list);
    }
}

impl rt::Decode for DoudianBrandGetSugData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.sug_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBrandGetSugData);

rt::impl_serde!(DoudianBrandGetSugData, Self::default());

/// Part of the request `brand.getSug`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBrandGetSugExtraConfig {
    /// 是否忽略去重
    pub use_origin_brand_info: Option<bool>,
    /// 是否忽略新旧映射
    pub use_brand_info: Option<bool>,
    /// 使用品牌名去重
    pub use_brand_name_deduplicate: Option<bool>,
}

impl DoudianBrandGetSugExtraConfig {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            use_origin_brand_info: None,
            use_brand_info: None,
            use_brand_name_deduplicate: None,
        }
    }

    /// Sets `use_origin_brand_info` (是否忽略去重).
    #[must_use]
    pub fn use_origin_brand_info(mut self, use_origin_brand_info: bool) -> Self {
        self.use_origin_brand_info = Some(use_origin_brand_info);
        self
    }

    /// Sets `use_brand_info` (是否忽略新旧映射).
    #[must_use]
    pub fn use_brand_info(mut self, use_brand_info: bool) -> Self {
        self.use_brand_info = Some(use_brand_info);
        self
    }

    /// Sets `use_brand_name_deduplicate` (使用品牌名去重).
    #[must_use]
    pub fn use_brand_name_deduplicate(
        mut self,
        use_brand_name_deduplicate: bool,
    ) -> Self {
        self.use_brand_name_deduplicate = Some(use_brand_name_deduplicate);
        self
    }
}

impl rt::Encode for DoudianBrandGetSugExtraConfig {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandGetSugExtraConfig",
            &[
                rt::Field("use_origin_brand_info", 0, &[]),
                rt::Field("use_brand_info", 0, &[]),
                rt::Field("use_brand_name_deduplicate", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.use_brand_info);
        rt::put(w, 2, &self.use_brand_name_deduplicate);
        rt::put(w, 0, &self.use_origin_brand_info);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBrandGetSugExtraConfig {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.use_origin_brand_info, r),
            1 => rt::get(&mut self.use_brand_info, r),
            2 => rt::get(&mut self.use_brand_name_deduplicate, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBrandGetSugExtraConfig);

rt::impl_serde!(DoudianBrandGetSugExtraConfig, Self::default());

/// Part of the request `brand.getSug`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBrandGetSugFilterInfo {
    /// 品牌ID列表
    pub brand_ids: Vec<i64>,
    /// 品牌类别
    pub brand_category: Vec<i64>,
    /// 品牌状态
    ///
    /// Codes:
    ///
    /// - `1` 在线
    /// - `2` 离线
    pub status: Option<i64>,
    /// 品牌商标关联ID
    pub related_ids: Vec<i64>,
    /// 商标ID列表
    pub trade_mark_ids: Vec<String>,
    /// 品牌审核状态
    #[deprecated]
    pub audit_status: Vec<DoudianBrandAuditStatus>,
}

#[allow(deprecated)]
impl DoudianBrandGetSugFilterInfo {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            brand_ids: Default::default(),
            brand_category: Default::default(),
            status: None,
            related_ids: Default::default(),
            trade_mark_ids: Default::default(),
            audit_status: Default::default(),
        }
    }

    /// Sets `brand_ids` (品牌ID列表).
    #[must_use]
    pub fn brand_ids(mut self, brand_ids: impl Into<Vec<i64>>) -> Self {
        self.brand_ids = brand_ids.into();
        self
    }

    /// Sets `brand_category` (品牌类别).
    #[must_use]
    pub fn brand_category(mut self, brand_category: impl Into<Vec<i64>>) -> Self {
        self.brand_category = brand_category.into();
        self
    }

    /// Sets `status` (品牌状态).
    #[must_use]
    pub fn status(mut self, status: i64) -> Self {
        self.status = Some(status);
        self
    }

    /// Sets `related_ids` (品牌商标关联ID).
    #[must_use]
    pub fn related_ids(mut self, related_ids: impl Into<Vec<i64>>) -> Self {
        self.related_ids = related_ids.into();
        self
    }

    /// Sets `trade_mark_ids` (商标ID列表).
    #[must_use]
    pub fn trade_mark_ids(
        mut self,
        trade_mark_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.trade_mark_ids = trade_mark_ids.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `audit_status` (品牌审核状态).
    #[deprecated]
    #[must_use]
    pub fn audit_status(
        mut self,
        audit_status: impl Into<Vec<DoudianBrandAuditStatus>>,
    ) -> Self {
        self.audit_status = audit_status.into();
        self
    }
}

#[allow(deprecated)]
impl rt::Encode for DoudianBrandGetSugFilterInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandGetSugFilterInfo",
            &[
                rt::Field("brand_ids", 0, &[]),
                rt::Field("brand_category", 0, &[]),
                rt::Field("status", 0, &["1", "2"]),
                rt::Field("related_ids", 0, &[]),
                rt::Field("trade_mark_ids", 0, &[]),
                rt::Field("audit_status", 0, DoudianBrandAuditStatus::KNOWN),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.audit_status);
        rt::put(w, 1, &self.brand_category);
        rt::put(w, 0, &self.brand_ids);
        rt::put(w, 3, &self.related_ids);
        rt::put(w, 2, &self.status);
        rt::put(w, 4, &self.trade_mark_ids);
    }
}

#[cfg(feature = "serde")]
#[allow(deprecated)]
impl rt::Decode for DoudianBrandGetSugFilterInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.brand_ids, r),
            1 => rt::get(&mut self.brand_category, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.related_ids, r),
            4 => rt::get(&mut self.trade_mark_ids, r),
            5 => rt::get(&mut self.audit_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBrandGetSugFilterInfo);

rt::impl_serde!(DoudianBrandGetSugFilterInfo, Self::default());

/// Part of the answer to `brand.getSug`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBrandGetSugSug {
    /// 品牌ID
    pub brand_id: Option<i64>,
    /// 品牌中文名
    pub brand_name_c_n: Option<String>,
    /// 品牌英文名
    pub brand_name_e_n: Option<String>,
    /// 品牌等级
    pub level: Option<i32>,
    /// 品牌状态
    pub status: Option<i32>,
    /// 品牌别名
    pub brand_alias: Vec<String>,
    /// 创建时间
    pub create_timestamp: Option<i64>,
    /// 修改时间
    pub update_timestamp: Option<i64>,
    /// 审核情况
    pub audit_status: Option<DoudianBrandAuditStatus>,
    /// 业务线类型
    ///
    /// Codes:
    ///
    /// - `0` 国内品牌
    /// - `1` 跨境品牌
    /// - `3` 广告
    pub biz_type: Option<i32>,
    /// 品牌logo
    pub logo: Option<String>,
    /// 额外信息
    pub extra: BTreeMap<String, String>,
}

impl rt::Encode for DoudianBrandGetSugSug {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBrandGetSugSug",
            &[
                rt::Field("brand_id", 0, &[]),
                rt::Field("brand_name_c_n", 0, &[]),
                rt::Field("brand_name_e_n", 0, &[]),
                rt::Field("level", 0, &[]),
                rt::Field("status", 0, &[]),
                rt::Field("brand_alias", 0, &[]),
                rt::Field("create_timestamp", 0, &[]),
                rt::Field("update_timestamp", 0, &[]),
                rt::Field("audit_status", 0, DoudianBrandAuditStatus::KNOWN),
                rt::Field("biz_type", 0, &["0", "1", "3"]),
                rt::Field("logo", 0, &[]),
                rt::Field("extra", 0, &[]),
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
        rt::put(w, 11, &self.extra);
        rt::put(w, 3, &self.level);
        rt::put(w, 10, &self.logo);
        rt::put(w, 4, &self.status);
        rt::put(w, 7, &self.update_timestamp);
    }
}

impl rt::Decode for DoudianBrandGetSugSug {
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
            11 => rt::get(&mut self.extra, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBrandGetSugSug);

rt::impl_serde!(DoudianBrandGetSugSug, Self::default());
