// @generated from doudian/oppty_product/opptyProduct.getApplyProgress.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 机会品提报进度 — `opptyProduct.getApplyProgress`
///
/// Family: `oppty_product` (the feature `oppty_product`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpptyProductGetApplyProgressRequest;
///
/// let request = DoudianOpptyProductGetApplyProgressRequest::new(1, "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpptyProductGetApplyProgressRequest {
    /// 商品ID
    pub product_id: i64,
    /// 机会品来源
    pub origin: String,
    /// 机会品类型
    pub r#type: String,
}

impl DoudianOpptyProductGetApplyProgressRequest {
    /// With the parameters that are required.
    pub fn new(
        product_id: i64,
        origin: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            product_id,
            origin: origin.into(),
            r#type: r#type.into(),
        }
    }
}

/// The answer to [`DoudianOpptyProductGetApplyProgressRequest`].
pub type DoudianOpptyProductGetApplyProgressResponse = rt::DoudianResponse<
    DoudianOpptyProductGetApplyProgressData,
>;

impl rt::DoudianRequest for DoudianOpptyProductGetApplyProgressRequest {
    type Data = DoudianOpptyProductGetApplyProgressData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "opptyProduct.getApplyProgress",
        path: "/opptyProduct/getApplyProgress",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpptyProductGetApplyProgressRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpptyProductGetApplyProgressRequest",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("origin", rt::REQUIRED, &[]),
                rt::Field("type", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.origin);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.r#type);
    }
}

rt::impl_record!(DoudianOpptyProductGetApplyProgressRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpptyProductGetApplyProgressRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.origin, r),
            2 => rt::get(&mut self.r#type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpptyProductGetApplyProgressRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            origin: Default::default(),
            r#type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpptyProductGetApplyProgressRequest, Self::blank());

/// Part of the answer to `opptyProduct.getApplyProgress`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOpptyProductGetApplyProgressData {
    /// 机会品提报状态编码
    pub status: String,
    /// 机会品提报状态中文描述
    pub status_desc: String,
}

impl rt::Encode for DoudianOpptyProductGetApplyProgressData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpptyProductGetApplyProgressData",
            &[
                rt::Field("status", rt::REQUIRED, &[]),
                rt::Field("status_desc", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.status);
        rt::put(w, 1, &self.status_desc);
    }
}

impl rt::Decode for DoudianOpptyProductGetApplyProgressData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.status, r),
            1 => rt::get(&mut self.status_desc, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOpptyProductGetApplyProgressData);

rt::impl_serde!(DoudianOpptyProductGetApplyProgressData, Self::default());
