// @generated from doudian/product/product.editComponentTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 编辑尺码模板 — `product.editComponentTemplate`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductEditComponentTemplateRequest;
///
/// let request = DoudianProductEditComponentTemplateRequest::new(1);
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
/// | 20000 | `isp.service-error:2010001` | 系统处理异常 | ask the platform |
/// | 20000 | `isp.service-error:2010011` | 系统错误 | ask the platform |
/// | 20000 | `isp.service-error:2010012` | 系统错误 | ask the platform |
/// | 40002 | `isv.missing-parameter:2010003` | 参数缺失 | mend the request |
/// | 40004 | `isv.parameter-invalid:2010004` | 参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductEditComponentTemplateRequest {
    /// 模板ID
    pub template_id: i64,
    /// 模板名称
    pub template_name: Option<String>,
    /// 模板数据json
    ///
    /// JSON inside text on the wire.
    pub component_data: Option<rt::JsonText<rt::Value>>,
    /// 是否为公有模板
    pub shareable: Option<bool>,
}

impl DoudianProductEditComponentTemplateRequest {
    /// With the parameters that are required.
    pub fn new(template_id: i64) -> Self {
        Self {
            template_id,
            template_name: None,
            component_data: None,
            shareable: None,
        }
    }

    /// Sets `template_name` (模板名称).
    #[must_use]
    pub fn template_name(mut self, template_name: impl Into<String>) -> Self {
        self.template_name = Some(template_name.into());
        self
    }

    /// Sets `component_data` (模板数据json).
    #[must_use]
    pub fn component_data(
        mut self,
        component_data: impl Into<rt::JsonText<rt::Value>>,
    ) -> Self {
        self.component_data = Some(component_data.into());
        self
    }

    /// Sets `shareable` (是否为公有模板).
    #[must_use]
    pub fn shareable(mut self, shareable: bool) -> Self {
        self.shareable = Some(shareable);
        self
    }
}

/// The answer to [`DoudianProductEditComponentTemplateRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductEditComponentTemplateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductEditComponentTemplateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.editComponentTemplate",
        path: "/product/editComponentTemplate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010001",
                label: "系统处理异常",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010011",
                label: "系统错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010012",
                label: "系统错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 40002,
                sub_code: "isv.missing-parameter:2010003",
                label: "参数缺失",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 40004,
                sub_code: "isv.parameter-invalid:2010004",
                label: "参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianProductEditComponentTemplateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditComponentTemplateRequest",
            &[
                rt::Field("template_id", rt::REQUIRED, &[]),
                rt::Field("template_name", 0, &[]),
                rt::Field("component_data", 0, &[]),
                rt::Field("shareable", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.component_data);
        rt::put(w, 3, &self.shareable);
        rt::put(w, 0, &self.template_id);
        rt::put(w, 1, &self.template_name);
    }
}

rt::impl_record!(DoudianProductEditComponentTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditComponentTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            1 => rt::get(&mut self.template_name, r),
            2 => rt::get(&mut self.component_data, r),
            3 => rt::get(&mut self.shareable, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductEditComponentTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            template_id: Default::default(),
            template_name: Default::default(),
            component_data: Default::default(),
            shareable: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductEditComponentTemplateRequest, Self::blank());
