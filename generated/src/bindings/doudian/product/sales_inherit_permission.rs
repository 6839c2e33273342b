// @generated from doudian/product/product.salesInherit.permission.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 全网销量权限查询 — `product.salesInherit.permission`
///
/// Family: `product` (the feature `product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductSalesInheritPermissionRequest;
///
/// let request = DoudianProductSalesInheritPermissionRequest::new();
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
/// | 20000 | `isp.service-error:500` | 系统异常 | ask the platform |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductSalesInheritPermissionRequest {}

impl DoudianProductSalesInheritPermissionRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for DoudianProductSalesInheritPermissionRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianProductSalesInheritPermissionRequest`].
pub type DoudianProductSalesInheritPermissionResponse = rt::DoudianResponse<
    DoudianProductSalesInheritPermissionData,
>;

impl rt::DoudianRequest for DoudianProductSalesInheritPermissionRequest {
    type Data = DoudianProductSalesInheritPermissionData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.salesInherit.permission",
        path: "/product/salesInherit/permission",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:500",
                label: "系统异常",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
        ],
    };
}

impl rt::Encode for DoudianProductSalesInheritPermissionRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSalesInheritPermissionRequest",
            &[],
        );
        &TABLE
    }

    fn write(&self, _: &mut rt::Writer) {}
}

rt::impl_record!(DoudianProductSalesInheritPermissionRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductSalesInheritPermissionRequest {
    fn read(&mut self, _: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        rt::skip(r)
    }
}

#[cfg(feature = "serde")]
impl DoudianProductSalesInheritPermissionRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {}
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductSalesInheritPermissionRequest, Self::blank());

/// Part of the answer to `product.salesInherit.permission`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianProductSalesInheritPermissionData {
    /// 是否有权限
    pub success: Option<bool>,
}

impl rt::Encode for DoudianProductSalesInheritPermissionData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductSalesInheritPermissionData",
            &[rt::Field("success", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianProductSalesInheritPermissionData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianProductSalesInheritPermissionData);

rt::impl_serde!(DoudianProductSalesInheritPermissionData, Self::default());
