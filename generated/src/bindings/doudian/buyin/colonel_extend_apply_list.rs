// @generated from doudian/buyin/buyin.colonelExtendApplyList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 延长申请结果查询 — `buyin.colonelExtendApplyList`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1; `size` at most 20.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinColonelExtendApplyListRequest;
///
/// let request = DoudianBuyinColonelExtendApplyListRequest::new([1]);
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
/// | 50002 | `isv.business-failed:256` | 服务繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinColonelExtendApplyListRequest {
    /// 活动ID
    pub activity_id: Option<i64>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 状态
    ///
    /// Codes:
    ///
    /// - `1` 待审核
    /// - `2` 商家同意
    /// - `3` 商家拒绝
    /// - `4` 自动拒绝
    ///
    /// With 1 among them only those are answered.
    pub status: Vec<i64>,
    /// 页码
    pub page: Option<i64>,
    /// 每页条数
    pub size: Option<i64>,
}

impl DoudianBuyinColonelExtendApplyListRequest {
    /// With the parameters that are required.
    pub fn new(status: impl Into<Vec<i64>>) -> Self {
        Self {
            activity_id: None,
            product_id: None,
            status: status.into(),
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

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: i64) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `page` (页码).
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

/// The answer to [`DoudianBuyinColonelExtendApplyListRequest`].
pub type DoudianBuyinColonelExtendApplyListResponse = rt::DoudianResponse<
    DoudianBuyinColonelExtendApplyListData,
>;

impl rt::DoudianRequest for DoudianBuyinColonelExtendApplyListRequest {
    type Data = DoudianBuyinColonelExtendApplyListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.colonelExtendApplyList",
        path: "/buyin/colonelExtendApplyList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
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

impl rt::Encode for DoudianBuyinColonelExtendApplyListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelExtendApplyListRequest",
            &[
                rt::Field("activity_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("status", rt::REQUIRED, &["1", "2", "3", "4"]),
                rt::Field("page", 0, &[]),
                rt::Field("size", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 3, &self.page);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 4, &self.size);
        rt::put(w, 2, &self.status);
    }
}

rt::impl_record!(DoudianBuyinColonelExtendApplyListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinColonelExtendApplyListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.status, r),
            3 => rt::get(&mut self.page, r),
            4 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinColonelExtendApplyListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            activity_id: Default::default(),
            product_id: Default::default(),
            status: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinColonelExtendApplyListRequest, Self::blank());

impl rt::Paged for DoudianBuyinColonelExtendApplyListData {
    type Item = DoudianBuyinColonelExtendApplyListExtendApply;

    fn items(&self) -> &[DoudianBuyinColonelExtendApplyListExtendApply] {
        &self.extend_applies
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.colonelExtendApplyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelExtendApplyListData {
    /// 延长申请列表
    pub extend_applies: Vec<DoudianBuyinColonelExtendApplyListExtendApply>,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianBuyinColonelExtendApplyListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelExtendApplyListData",
            &[rt::Field("extend_applies", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.extend_applies);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianBuyinColonelExtendApplyListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.extend_applies, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelExtendApplyListData);

rt::impl_serde!(DoudianBuyinColonelExtendApplyListData, Self::default());

/// Part of the answer to `buyin.colonelExtendApplyList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinColonelExtendApplyListExtendApply {
    /// 团长活动ID
    pub activity_id: Option<i64>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 商品图片
    pub product_img: Option<String>,
    /// 延长申请状态
    ///
    /// Codes:
    ///
    /// - `1` 待审核
    /// - `2` 商家同意
    /// - `3` 商家拒绝
    /// - `4` 自动拒绝
    pub status: Option<i64>,
    /// 推广结束时间
    pub end_time: Option<String>,
    /// 原始团长百应ID
    pub origin_buyin_id: Option<i64>,
    /// 原始活动ID
    pub origin_activity_id: Option<i64>,
    /// 更新时间
    pub update_time: Option<String>,
}

impl rt::Encode for DoudianBuyinColonelExtendApplyListExtendApply {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinColonelExtendApplyListExtendApply",
            &[
                rt::Field("activity_id", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("product_img", 0, &[]),
                rt::Field("status", 0, &["1", "2", "3", "4"]),
                rt::Field("end_time", 0, &[]),
                rt::Field("origin_buyin_id", 0, &[]),
                rt::Field("origin_activity_id", 0, &[]),
                rt::Field("update_time", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 5, &self.end_time);
        rt::put(w, 7, &self.origin_activity_id);
        rt::put(w, 6, &self.origin_buyin_id);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 3, &self.product_img);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 4, &self.status);
        rt::put(w, 8, &self.update_time);
    }
}

impl rt::Decode for DoudianBuyinColonelExtendApplyListExtendApply {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.product_img, r),
            4 => rt::get(&mut self.status, r),
            5 => rt::get(&mut self.end_time, r),
            6 => rt::get(&mut self.origin_buyin_id, r),
            7 => rt::get(&mut self.origin_activity_id, r),
            8 => rt::get(&mut self.update_time, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinColonelExtendApplyListExtendApply);

rt::impl_serde!(DoudianBuyinColonelExtendApplyListExtendApply, Self::default());
