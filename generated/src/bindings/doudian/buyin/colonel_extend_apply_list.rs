// @generated from doudian/buyin/buyin.colonelExtendApplyList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 延长申请结果查询 — `buyin.colonelExtendApplyList`
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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 50002 | `isv.business-failed:256` | 服务繁忙 |
#[derive(Clone, PartialEq)]
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
    fn name(&self) -> &'static str {
        "DoudianBuyinColonelExtendApplyListRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("activity_id"),
            rt::Field::new("product_id"),
            rt::Field::new("status").required().codes(&["1", "2", "3", "4"]),
            rt::Field::new("page"),
            rt::Field::new("size"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
        rt::put(w, 3, &self.page);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 4, &self.size);
        rt::put(w, 2, &self.status);
    }
}

rt::impl_debug!(DoudianBuyinColonelExtendApplyListRequest);

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
        None
    }
}

/// Part of the answer to `buyin.colonelExtendApplyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinColonelExtendApplyListData {
    /// 延长申请列表
    pub extend_applies: Vec<DoudianBuyinColonelExtendApplyListExtendApply>,
}

impl rt::Encode for DoudianBuyinColonelExtendApplyListData {
    fn name(&self) -> &'static str {
        "DoudianBuyinColonelExtendApplyListData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("extend_applies")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.extend_applies);
    }
}

impl rt::Decode for DoudianBuyinColonelExtendApplyListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.extend_applies, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinColonelExtendApplyListData);

rt::impl_serde!(DoudianBuyinColonelExtendApplyListData, Self::default());

/// Part of the answer to `buyin.colonelExtendApplyList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinColonelExtendApplyListExtendApply {
    /// 团长活动ID
    pub activity_id: Option<i64>,
}

impl rt::Encode for DoudianBuyinColonelExtendApplyListExtendApply {
    fn name(&self) -> &'static str {
        "DoudianBuyinColonelExtendApplyListExtendApply"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[rt::Field::new("activity_id")];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.activity_id);
    }
}

impl rt::Decode for DoudianBuyinColonelExtendApplyListExtendApply {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.activity_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinColonelExtendApplyListExtendApply);

rt::impl_serde!(DoudianBuyinColonelExtendApplyListExtendApply, Self::default());
