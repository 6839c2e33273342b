// @generated from doudian/buyin/buyin.doukeActivityMaterialList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 活动页物料列表 — `buyin.doukeActivityMaterialList`
///
/// No source describes the answer.
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
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
/// | code | sub code | meaning |
/// |---|---|---|
/// | 40004 | `isv.parameter-invalid:4097` | 参数校验失败 |
/// | 40004 | `isv.parameter-invalid:4412` | 无效活动状态 |
/// | 50002 | `isv.business-failed:256` | 服务繁忙 |
#[derive(Clone, PartialEq)]
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
pub type DoudianBuyinDoukeActivityMaterialListResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianBuyinDoukeActivityMaterialListRequest {
    type Data = rt::Value;

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
    fn name(&self) -> &'static str {
        "DoudianBuyinDoukeActivityMaterialListRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("page").required(),
            rt::Field::new("page_size").required(),
            rt::Field::new("activity_status").codes(&["1", "2", "3"]),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.activity_status);
        rt::put(w, 0, &self.page);
        rt::put(w, 1, &self.page_size);
    }
}

rt::impl_debug!(DoudianBuyinDoukeActivityMaterialListRequest);

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
