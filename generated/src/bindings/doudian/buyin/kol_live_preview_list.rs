// @generated from doudian/buyin/buyin.kolLivePreviewList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 达人直播预告列表 — `buyin.kolLivePreviewList`
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
/// use doudian::DoudianBuyinKolLivePreviewListRequest;
///
/// let request = DoudianBuyinKolLivePreviewListRequest::new();
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
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 |
/// | 40004 | `isv.parameter-invalid:4098` | 无效百应ID |
/// | 40004 | `isv.parameter-invalid:4109` | 无直播预告权限 |
/// | 40004 | `isv.parameter-invalid:4127` | 无效分页大小 |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 |
/// | 50002 | `isv.business-failed:4110` | 未开通分销自营权限 |
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinKolLivePreviewListRequest {
    /// 是否需要商品信息
    pub need_product_info: Option<bool>,
    /// 页码
    pub page: Option<i32>,
    /// 每页直播预告数量
    pub page_size: Option<i32>,
}

impl DoudianBuyinKolLivePreviewListRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            need_product_info: None,
            page: None,
            page_size: None,
        }
    }

    /// Sets `need_product_info` (是否需要商品信息).
    #[must_use]
    pub fn need_product_info(mut self, need_product_info: bool) -> Self {
        self.need_product_info = Some(need_product_info);
        self
    }

    /// Sets `page` (页码).
    #[must_use]
    pub fn page(mut self, page: i32) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `page_size` (每页直播预告数量).
    #[must_use]
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl Default for DoudianBuyinKolLivePreviewListRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianBuyinKolLivePreviewListRequest`].
pub type DoudianBuyinKolLivePreviewListResponse = rt::DoudianResponse<
    DoudianBuyinKolLivePreviewListData,
>;

impl rt::DoudianRequest for DoudianBuyinKolLivePreviewListRequest {
    type Data = DoudianBuyinKolLivePreviewListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.kolLivePreviewList",
        path: "/buyin/kolLivePreviewList",
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
                sub_code: "isv.parameter-invalid:4098",
                label: "无效百应ID",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4109",
                label: "无直播预告权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:4127",
                label: "无效分页大小",
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
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:4110",
                label: "未开通分销自营权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinKolLivePreviewListRequest {
    fn name(&self) -> &'static str {
        "DoudianBuyinKolLivePreviewListRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("need_product_info"),
            rt::Field::new("page"),
            rt::Field::new("page_size"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.need_product_info);
        rt::put(w, 1, &self.page);
        rt::put(w, 2, &self.page_size);
    }
}

rt::impl_debug!(DoudianBuyinKolLivePreviewListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinKolLivePreviewListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.need_product_info, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.page_size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinKolLivePreviewListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            need_product_info: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinKolLivePreviewListRequest, Self::blank());

impl rt::Paged for DoudianBuyinKolLivePreviewListData {
    type Item = DoudianBuyinKolLivePreviewListPreview;

    fn items(&self) -> &[DoudianBuyinKolLivePreviewListPreview] {
        &self.previews
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `buyin.kolLivePreviewList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinKolLivePreviewListData {
    /// 预告总数
    pub total: Option<i64>,
    /// 直播预告列表
    pub previews: Vec<DoudianBuyinKolLivePreviewListPreview>,
}

impl rt::Encode for DoudianBuyinKolLivePreviewListData {
    fn name(&self) -> &'static str {
        "DoudianBuyinKolLivePreviewListData"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("total"),
            rt::Field::new("previews"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.previews);
        rt::put(w, 0, &self.total);
    }
}

impl rt::Decode for DoudianBuyinKolLivePreviewListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.total, r),
            1 => rt::get(&mut self.previews, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinKolLivePreviewListData);

rt::impl_serde!(DoudianBuyinKolLivePreviewListData, Self::default());

/// Part of the answer to `buyin.kolLivePreviewList`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DoudianBuyinKolLivePreviewListPreview {
    /// 预告ID
    pub preview_id: Option<i64>,
    /// 预约预告人数
    pub booking_num: Option<i32>,
}

impl rt::Encode for DoudianBuyinKolLivePreviewListPreview {
    fn name(&self) -> &'static str {
        "DoudianBuyinKolLivePreviewListPreview"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("preview_id"),
            rt::Field::new("booking_num"),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.booking_num);
        rt::put(w, 0, &self.preview_id);
    }
}

impl rt::Decode for DoudianBuyinKolLivePreviewListPreview {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.preview_id, r),
            1 => rt::get(&mut self.booking_num, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_debug!(DoudianBuyinKolLivePreviewListPreview);

rt::impl_serde!(DoudianBuyinKolLivePreviewListPreview, Self::default());
