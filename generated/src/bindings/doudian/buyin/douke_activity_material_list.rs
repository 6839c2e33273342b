// @generated from doudian/buyin/buyin.doukeActivityMaterialList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 活动页物料列表 — `buyin.doukeActivityMaterialList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `page_size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinDoukeActivityMaterialListRequest;
///
/// let request = DoudianBuyinDoukeActivityMaterialListRequest::new(1, 1);
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
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 | mend the request |
/// | 40004 | `isv.parameter-invalid:4412` | 无效活动状态 | mend the request |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeActivityMaterialListRequest {
    /// 分页
    pub page: i32,
    /// 每页数量
    pub page_size: i32,
    /// 活动状态
    ///
    /// Codes:
    ///
    /// - `1` 待开始
    /// - `2` 进行中
    /// - `3` 已结束
    ///
    /// Else those under way.
    pub activity_status: Option<i32>,
}

impl DoudianBuyinDoukeActivityMaterialListRequest {
    /// With the parameters that are required.
    pub fn new(page: i32, page_size: i32) -> Self {
        Self {
            page,
            page_size,
            activity_status: None,
        }
    }

    /// Sets `activity_status` (活动状态).
    #[must_use]
    pub fn activity_status(mut self, activity_status: i32) -> Self {
        self.activity_status = Some(activity_status);
        self
    }
}

/// The answer to [`DoudianBuyinDoukeActivityMaterialListRequest`].
pub type DoudianBuyinDoukeActivityMaterialListResponse = rt::DoudianResponse<
    DoudianBuyinDoukeActivityMaterialListData,
>;

impl rt::DoudianRequest for DoudianBuyinDoukeActivityMaterialListRequest {
    type Data = DoudianBuyinDoukeActivityMaterialListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.doukeActivityMaterialList",
        path: "/buyin/doukeActivityMaterialList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4097",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4412",
                label: "无效活动状态",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDoukeActivityMaterialListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeActivityMaterialListRequest",
            &[
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("page_size", rt::REQUIRED, &[]),
                rt::Field("activity_status", 0, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.activity_status);
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.page_size);
    }
}

rt::impl_record!(DoudianBuyinDoukeActivityMaterialListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDoukeActivityMaterialListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.page, r),
            1 => rt::get(&mut self.page_size, r),
            2 => rt::get(&mut self.activity_status, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDoukeActivityMaterialListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            page: Default::default(),
            page_size: Default::default(),
            activity_status: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDoukeActivityMaterialListRequest, Self::blank());

impl rt::Paged for DoudianBuyinDoukeActivityMaterialListData {
    type Item = DoudianBuyinDoukeActivityMaterialListActivityMaterial;

    fn items(&self) -> &[DoudianBuyinDoukeActivityMaterialListActivityMaterial] {
        &self.activity_material_list
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.doukeActivityMaterialList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeActivityMaterialListActivityMaterial {
    /// 活动主图
    pub activity_main_cover: Option<String>,
    /// 活动推广配图
    pub activity_promotion_cover: Option<String>,
    /// 活动预览图
    pub activity_preview_cover: Option<String>,
    /// 活动推广素材
    pub activity_promotion_asset: Option<String>,
    /// 活动类型
    ///
    /// Codes:
    ///
    /// - `0` 频道活动
    /// - `1` 营销活动
    pub activity_type: Option<String>,
    /// 活动ID
    pub activity_id: Option<String>,
    /// 活动页物料ID
    pub material_id: Option<i64>,
    /// 活动名称
    pub activity_name: Option<String>,
    /// 活动有效类型
    ///
    /// Codes:
    ///
    /// - `0` 短期活动
    /// - `1` 长期活动
    pub activity_validity_type: Option<i32>,
    /// 短期活动开始时间
    pub start_time: Option<i64>,
    /// 短期活动结束时间
    pub end_time: Option<i64>,
    /// 推广规则
    pub activity_rule: Option<String>,
    /// 推广规则详情链接
    pub activity_rule_link: Option<String>,
    /// 活动状态
    ///
    /// Codes:
    ///
    /// - `1` 待开始
    /// - `2` 进行中
    /// - `3` 已结束
    pub activity_status: Option<i32>,
}

impl rt::Encode for DoudianBuyinDoukeActivityMaterialListActivityMaterial {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeActivityMaterialListActivityMaterial",
            &[
                rt::Field("activity_main_cover", 0, &[]),
                rt::Field("activity_promotion_cover", 0, &[]),
                rt::Field("activity_preview_cover", 0, &[]),
                rt::Field("activity_promotion_asset", 0, &[]),
                rt::Field("activity_type", 0, &["0", "1"]),
                rt::Field("activity_id", 0, &[]),
                rt::Field("material_id", 0, &[]),
                rt::Field("activity_name", 0, &[]),
                rt::Field("activity_validity_type", 0, &["0", "1"]),
                rt::Field("start_time", 0, &[]),
                rt::Field("end_time", 0, &[]),
                rt::Field("activity_rule", 0, &[]),
                rt::Field("activity_rule_link", 0, &[]),
                rt::Field("activity_status", 0, &["1", "2", "3"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 5, &self.activity_id);
        rt::put(w, 0, &self.activity_main_cover);
        rt::put(w, 7, &self.activity_name);
        rt::put(w, 2, &self.activity_preview_cover);
        rt::put(w, 3, &self.activity_promotion_asset);
        rt::put(w, 1, &self.activity_promotion_cover);
        rt::put(w, 11, &self.activity_rule);
        rt::put(w, 12, &self.activity_rule_link);
        rt::put(w, 13, &self.activity_status);
        rt::put(w, 4, &self.activity_type);
        rt::put(w, 8, &self.activity_validity_type);
        rt::put(w, 10, &self.end_time);
        rt::put(w, 6, &self.material_id);
        rt::put(w, 9, &self.start_time);
    }
}

impl rt::Decode for DoudianBuyinDoukeActivityMaterialListActivityMaterial {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_main_cover, r),
            1 => rt::get(&mut self.activity_promotion_cover, r),
            2 => rt::get(&mut self.activity_preview_cover, r),
            3 => rt::get(&mut self.activity_promotion_asset, r),
            4 => rt::get(&mut self.activity_type, r),
            5 => rt::get(&mut self.activity_id, r),
            6 => rt::get(&mut self.material_id, r),
            7 => rt::get(&mut self.activity_name, r),
            8 => rt::get(&mut self.activity_validity_type, r),
            9 => rt::get(&mut self.start_time, r),
            10 => rt::get(&mut self.end_time, r),
            11 => rt::get(&mut self.activity_rule, r),
            12 => rt::get(&mut self.activity_rule_link, r),
            13 => rt::get(&mut self.activity_status, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeActivityMaterialListActivityMaterial);

rt::impl_serde!(DoudianBuyinDoukeActivityMaterialListActivityMaterial, Self::default());

/// Part of the answer to `buyin.doukeActivityMaterialList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDoukeActivityMaterialListData {
    /// 活动页物料列表
    pub activity_material_list: Vec<
        DoudianBuyinDoukeActivityMaterialListActivityMaterial,
    >,
    /// 活动页物料总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinDoukeActivityMaterialListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDoukeActivityMaterialListData",
            &[rt::Field("activity_material_list", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_material_list);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinDoukeActivityMaterialListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_material_list, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDoukeActivityMaterialListData);

rt::impl_serde!(DoudianBuyinDoukeActivityMaterialListData, Self::default());
