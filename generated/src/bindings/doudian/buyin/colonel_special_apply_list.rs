// @generated from doudian/buyin/buyin.colonel.specialApplyList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 团长特殊申请查询 — `buyin.colonel.specialApplyList`
///
/// The answer is known in part only.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 0.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinColonelSpecialApplyListRequest;
///
/// let request = DoudianBuyinColonelSpecialApplyListRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning |
/// |---|---|---|
/// | 20000 | `isp.service-error:256` | 服务繁忙 |
/// | 50002 | `isv.business-failed:257` | 参数校验失败 |
/// | 50002 | `isv.business-failed:4197` | 缺招商团长角色授权 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinColonelSpecialApplyListRequest {
    /// 活动ID
    pub activity_id: Option<i64>,
    /// 查询类型
    ///
    /// Codes:
    ///
    /// - `0` 待处理
    /// - `1` 历史记录
    pub search_type: Option<i32>,
    /// 页数
    pub page: Option<i64>,
    /// 每页条数
    pub size: Option<i64>,
}

impl DoudianBuyinColonelSpecialApplyListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            activity_id: None,
            search_type: None,
            page: None,
            size: None,
        }
    }

    /// Sets `activity_id` (活动ID).
    #[must_use]
    pub fn activity_id(mut self, activity_id: i64) -> Self {
        self.activity_id = Some(activity_id);
        self
    }

    /// Sets `search_type` (查询类型).
    #[must_use]
    pub fn search_type(mut self, search_type: i32) -> Self {
        self.search_type = Some(search_type);
        self
    }

    /// Sets `page` (页数).
    #[must_use]
    pub fn page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `size` (每页条数).
    #[must_use]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

impl Default for DoudianBuyinColonelSpecialApplyListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinColonelSpecialApplyListRequest`].
pub type DoudianBuyinColonelSpecialApplyListResponse = rt::DoudianResponse<
    DoudianBuyinColonelSpecialApplyListData,
>;

impl rt::DoudianRequest for DoudianBuyinColonelSpecialApplyListRequest {
    type Data = DoudianBuyinColonelSpecialApplyListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.colonel.specialApplyList",
        path: "/buyin/colonel/specialApplyList",
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
                code: 50002,
                sub_code: "isv.business-failed:257",
                label: "参数校验失败",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
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

impl rt::Encode for DoudianBuyinColonelSpecialApplyListRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinColonelSpecialApplyListRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("activity_id"),
            rt::Field::new("search_type").codes(&["0", "1"]),
            rt::Field::new("page"),
            rt::Field::new("size"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 2, &self.page);
        rt::put(w, 1, &self.search_type);
        rt::put(w, 3, &self.size);
    }
}

rt::impl_debug!(DoudianBuyinColonelSpecialApplyListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinColonelSpecialApplyListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.search_type, r),
            2 => rt::get(&mut self.page, r),
            3 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinColonelSpecialApplyListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            search_type: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinColonelSpecialApplyListRequest, Self::blank());

impl rt::Paged for DoudianBuyinColonelSpecialApplyListData {
    type Item = DoudianBuyinColonelSpecialApplyListSpecialApply;

    fn items(&self) -> &[DoudianBuyinColonelSpecialApplyListSpecialApply] {
        &self.special_apply_list
    }

    fn total(&self) -> Option<i64> {
        None
    }
}

/// Part of the answer to `buyin.colonel.specialApplyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinColonelSpecialApplyListData {
    /// 特殊申请列表
    pub special_apply_list: Vec<DoudianBuyinColonelSpecialApplyListSpecialApply>,
}

impl rt::Encode for DoudianBuyinColonelSpecialApplyListData {
    fn name(&self) -> &'static str {
        "DoudianBuyinColonelSpecialApplyListData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("special_apply_list")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.special_apply_list);
    }
}

impl rt::Decode for DoudianBuyinColonelSpecialApplyListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.special_apply_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinColonelSpecialApplyListData);

rt::impl_serde!(DoudianBuyinColonelSpecialApplyListData, Self::default());

/// Part of the answer to `buyin.colonel.specialApplyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinColonelSpecialApplyListSpecialApply {
    /// 活动ID
    pub activity_id: Option<i64>,
    /// 特殊申请ID
    pub special_apply_id: Option<i64>,
}

impl rt::Encode for DoudianBuyinColonelSpecialApplyListSpecialApply {
    fn name(&self) -> &'static str {
        "DoudianBuyinColonelSpecialApplyListSpecialApply"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("activity_id"),
            rt::Field::new("special_apply_id"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 1, &self.special_apply_id);
    }
}

impl rt::Decode for DoudianBuyinColonelSpecialApplyListSpecialApply {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.special_apply_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinColonelSpecialApplyListSpecialApply);

rt::impl_serde!(DoudianBuyinColonelSpecialApplyListSpecialApply, Self::default());
