// @generated from doudian/btas/btas.saveInspectionOnline.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 送检图片质检 — `btas.saveInspectionOnline`
///
/// Family: `btas` (the feature `btas`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianBtasSaveInspectionOnlineImage, DoudianBtasSaveInspectionOnlineRequest};
///
/// let request = DoudianBtasSaveInspectionOnlineRequest::new(
///     "…",
///     "…",
///     "…",
///     1,
///     1,
///     "…",
///     1,
///     1,
///     [DoudianBtasSaveInspectionOnlineImage::new(1, "…")],
/// );
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
/// | 50002 | `isv.business-failed:2027` | 线下质检须用管理系统 | do not repeat |
/// | 50002 | `isv.business-failed:2036` | 退款请求待处理 | mend the request |
/// | 50002 | `isv.business-failed:2038` | 鉴定扣已使用 | mend the request |
/// | 50002 | `isv.business-failed:10000` | 订单不满足送检条件 | do not repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBtasSaveInspectionOnlineRequest {
    /// 订单ID
    pub order_id: String,
    /// 商品单ID
    pub product_order_id: String,
    /// 订单码
    pub order_code: String,
    /// 服务状态
    ///
    /// Codes:
    ///
    /// - `1` 新增
    /// - `2` 修改
    pub service_status: i32,
    /// 鉴定品牌ID
    pub brand_id: i64,
    /// 质检扣
    pub certification_code: String,
    /// 原盒包装类型
    pub is_original_info: i32,
    /// 优先类型
    pub return_intercept_type: i32,
    /// 送检图片列表
    pub images: Vec<DoudianBtasSaveInspectionOnlineImage>,
}

#[allow(clippy::too_many_arguments)]
impl DoudianBtasSaveInspectionOnlineRequest {
    /// With the parameters that are required.
    pub fn new(
        order_id: impl Into<String>,
        product_order_id: impl Into<String>,
        order_code: impl Into<String>,
        service_status: i32,
        brand_id: i64,
        certification_code: impl Into<String>,
        is_original_info: i32,
        return_intercept_type: i32,
        images: impl Into<Vec<DoudianBtasSaveInspectionOnlineImage>>,
    ) -> Self {
        Self {
            order_id: order_id.into(),
            product_order_id: product_order_id.into(),
            order_code: order_code.into(),
            service_status,
            brand_id,
            certification_code: certification_code.into(),
            is_original_info,
            return_intercept_type,
            images: images.into(),
        }
    }
}

/// The answer to [`DoudianBtasSaveInspectionOnlineRequest`].
///
/// The platform promises no `data`.
pub type DoudianBtasSaveInspectionOnlineResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianBtasSaveInspectionOnlineRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "btas.saveInspectionOnline",
        path: "/btas/saveInspectionOnline",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2027",
                label: "线下质检须用管理系统",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2036",
                label: "退款请求待处理",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:2038",
                label: "鉴定扣已使用",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10000",
                label: "订单不满足送检条件",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianBtasSaveInspectionOnlineRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasSaveInspectionOnlineRequest",
            &[
                rt::Field("order_id", rt::REQUIRED, &[]),
                rt::Field("product_order_id", rt::REQUIRED, &[]),
                rt::Field("order_code", rt::REQUIRED, &[]),
                rt::Field("service_status", rt::REQUIRED, &["1", "2"]),
                rt::Field("brand_id", rt::REQUIRED, &[]),
                rt::Field("certification_code", rt::REQUIRED, &[]),
                rt::Field("is_original_info", rt::REQUIRED, &[]),
                rt::Field("return_intercept_type", rt::REQUIRED, &[]),
                rt::Field("images", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.brand_id);
        rt::put(w, 5, &self.certification_code);
        rt::put(w, 8, &self.images);
        rt::put(w, 6, &self.is_original_info);
        rt::put(w, 2, &self.order_code);
        rt::put(w, 0, &self.order_id);
        rt::put(w, 1, &self.product_order_id);
        rt::put(w, 7, &self.return_intercept_type);
        rt::put(w, 3, &self.service_status);
    }
}

rt::impl_record!(DoudianBtasSaveInspectionOnlineRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasSaveInspectionOnlineRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.order_id, r),
            1 => rt::get(&mut self.product_order_id, r),
            2 => rt::get(&mut self.order_code, r),
            3 => rt::get(&mut self.service_status, r),
            4 => rt::get(&mut self.brand_id, r),
            5 => rt::get(&mut self.certification_code, r),
            6 => rt::get(&mut self.is_original_info, r),
            7 => rt::get(&mut self.return_intercept_type, r),
            8 => rt::get(&mut self.images, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBtasSaveInspectionOnlineRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            order_id: Default::default(),
            product_order_id: Default::default(),
            order_code: Default::default(),
            service_status: Default::default(),
            brand_id: Default::default(),
            certification_code: Default::default(),
            is_original_info: Default::default(),
            return_intercept_type: Default::default(),
            images: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBtasSaveInspectionOnlineRequest, Self::blank());

/// Part of the request `btas.saveInspectionOnline`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBtasSaveInspectionOnlineImage {
    /// 图片ID
    pub image_id: i64,
    /// 图片URL
    pub image_url: String,
    /// 图片备注
    pub image_comment: Option<String>,
}

impl DoudianBtasSaveInspectionOnlineImage {
    /// With the parameters that are required.
    pub fn new(image_id: i64, image_url: impl Into<String>) -> Self {
        Self {
            image_id,
            image_url: image_url.into(),
            image_comment: None,
        }
    }

    /// Sets `image_comment` (图片备注).
    #[must_use]
    pub fn image_comment(mut self, image_comment: impl Into<String>) -> Self {
        self.image_comment = Some(image_comment.into());
        self
    }
}

impl rt::Encode for DoudianBtasSaveInspectionOnlineImage {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBtasSaveInspectionOnlineImage",
            &[
                rt::Field("image_id", rt::REQUIRED, &[]),
                rt::Field("image_url", rt::REQUIRED, &[]),
                rt::Field("image_comment", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.image_comment);
        rt::put(w, 0, &self.image_id);
        rt::put(w, 1, &self.image_url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBtasSaveInspectionOnlineImage {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.image_id, r),
            1 => rt::get(&mut self.image_url, r),
            2 => rt::get(&mut self.image_comment, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBtasSaveInspectionOnlineImage);

rt::impl_serde!(DoudianBtasSaveInspectionOnlineImage, Self::default());
