// @generated from doudian/product/product.datchDelComponentTemplate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 批量删除尺码模板 — `product.datchDelComponentTemplate`
///
/// The method is spelled so on the wire.
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductDatchDelComponentTemplateRequest;
///
/// let request = DoudianProductDatchDelComponentTemplateRequest::new([1]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductDatchDelComponentTemplateRequest {
    /// 模板ID
    pub template_id: Vec<i64>,
}

impl DoudianProductDatchDelComponentTemplateRequest {
    /// With the parameters that are required.
    pub fn new(template_id: impl Into<Vec<i64>>) -> Self {
        Self {
            template_id: template_id.into(),
        }
    }
}

/// The answer to [`DoudianProductDatchDelComponentTemplateRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductDatchDelComponentTemplateResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductDatchDelComponentTemplateRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.datchDelComponentTemplate",
        path: "/product/datchDelComponentTemplate",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianProductDatchDelComponentTemplateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductDatchDelComponentTemplateRequest",
            &[rt::Field("template_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.template_id);
    }
}

rt::impl_record!(DoudianProductDatchDelComponentTemplateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductDatchDelComponentTemplateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.template_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductDatchDelComponentTemplateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            template_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductDatchDelComponentTemplateRequest, Self::blank());
