// @generated from doudian/oppty_product/opptyProduct.apply.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 机会品提报 — `opptyProduct.apply`
///
/// Family: `oppty_product` (the feature `oppty_product`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpptyProductApplyRequest;
///
/// let request = DoudianOpptyProductApplyRequest::new(1, [1], "…", "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpptyProductApplyRequest {
    /// 线索ID
    pub clue_id: i64,
    /// 商品ID列表
    pub product_ids: Vec<i64>,
    /// 机会品来源
    pub origin: String,
    /// 机会品类型
    pub r#type: String,
}

impl DoudianOpptyProductApplyRequest {
    /// With the parameters that are required.
    pub fn new(
        clue_id: i64,
        product_ids: impl Into<Vec<i64>>,
        origin: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            clue_id,
            product_ids: product_ids.into(),
            origin: origin.into(),
            r#type: r#type.into(),
        }
    }
}

/// The answer to [`DoudianOpptyProductApplyRequest`].
///
/// The platform promises no `data`.
pub type DoudianOpptyProductApplyResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOpptyProductApplyRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "opptyProduct.apply",
        path: "/opptyProduct/apply",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianOpptyProductApplyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpptyProductApplyRequest",
            &[
                rt::Field("clue_id", rt::REQUIRED, &[]),
                rt::Field("product_ids", rt::REQUIRED, &[]),
                rt::Field("origin", rt::REQUIRED, &[]),
                rt::Field("type", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.clue_id);
        rt::put(w, 2, &self.origin);
        rt::put(w, 1, &self.product_ids);
        rt::put(w, 3, &self.r#type);
    }
}

rt::impl_record!(DoudianOpptyProductApplyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpptyProductApplyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_id, r),
            1 => rt::get(&mut self.product_ids, r),
            2 => rt::get(&mut self.origin, r),
            3 => rt::get(&mut self.r#type, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpptyProductApplyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            clue_id: Default::default(),
            product_ids: Default::default(),
            origin: Default::default(),
            r#type: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpptyProductApplyRequest, Self::blank());
