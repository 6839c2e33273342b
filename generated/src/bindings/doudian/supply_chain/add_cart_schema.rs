// @generated from doudian/supply_chain/supplyChain.addCartSchema.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 跨境自营店铺加购 — `supplyChain.addCartSchema`
///
/// Family: `supply_chain` (the feature `supply_chain`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSupplyChainAddCartSchemaRequest;
///
/// let request = DoudianSupplyChainAddCartSchemaRequest::new(
///     "…",
///     "…",
///     "…",
///     "…",
///     1,
///     "…",
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
/// | 20000 | `isp.service-error:300` | 网络错误 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSupplyChainAddCartSchemaRequest {
    /// 推广ID
    pub promotion_id: String,
    /// 商品ID
    pub product_id: String,
    /// 场景ID
    pub ecom_scene_id: String,
    /// 入口信息
    pub entrance_info: String,
    /// 商品来源
    pub promotion_source: i64,
    /// SKU唯一标识
    pub sku_session_id: String,
}

impl DoudianSupplyChainAddCartSchemaRequest {
    /// With the parameters that are required.
    pub fn new(
        promotion_id: impl Into<String>,
        product_id: impl Into<String>,
        ecom_scene_id: impl Into<String>,
        entrance_info: impl Into<String>,
        promotion_source: i64,
        sku_session_id: impl Into<String>,
    ) -> Self {
        Self {
            promotion_id: promotion_id.into(),
            product_id: product_id.into(),
            ecom_scene_id: ecom_scene_id.into(),
            entrance_info: entrance_info.into(),
            promotion_source,
            sku_session_id: sku_session_id.into(),
        }
    }
}

/// The answer to [`DoudianSupplyChainAddCartSchemaRequest`].
pub type DoudianSupplyChainAddCartSchemaResponse = rt::DoudianResponse<
    DoudianSupplyChainAddCartSchemaData,
>;

impl rt::DoudianRequest for DoudianSupplyChainAddCartSchemaRequest {
    type Data = DoudianSupplyChainAddCartSchemaData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "supplyChain.addCartSchema",
        path: "/supplyChain/addCartSchema",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:300",
                label: "网络错误",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianSupplyChainAddCartSchemaRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainAddCartSchemaRequest",
            &[
                rt::Field("promotion_id", rt::REQUIRED, &[]),
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("ecom_scene_id", rt::REQUIRED, &[]),
                rt::Field("entrance_info", rt::REQUIRED, &[]),
                rt::Field("promotion_source", rt::REQUIRED, &[]),
                rt::Field("sku_session_id", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.ecom_scene_id);
        rt::put(w, 3, &self.entrance_info);
        rt::put(w, 1, &self.product_id);
        rt::put(w, 0, &self.promotion_id);
        rt::put(w, 4, &self.promotion_source);
        rt::put(w, 5, &self.sku_session_id);
    }
}

rt::impl_record!(DoudianSupplyChainAddCartSchemaRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSupplyChainAddCartSchemaRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.promotion_id, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.ecom_scene_id, r),
            3 => rt::get(&mut self.entrance_info, r),
            4 => rt::get(&mut self.promotion_source, r),
            5 => rt::get(&mut self.sku_session_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSupplyChainAddCartSchemaRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            promotion_id: Default::default(),
            product_id: Default::default(),
            ecom_scene_id: Default::default(),
            entrance_info: Default::default(),
            promotion_source: Default::default(),
            sku_session_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSupplyChainAddCartSchemaRequest, Self::blank());

/// Part of the answer to `supplyChain.addCartSchema`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianSupplyChainAddCartSchemaData {
    /// 加购URL
    pub url: Option<String>,
    /// 类型
    pub r#type: Option<i32>,
}

impl rt::Encode for DoudianSupplyChainAddCartSchemaData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSupplyChainAddCartSchemaData",
            &[rt::Field("url", 0, &[]), rt::Field("type", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.r#type);
        rt::put(w, 0, &self.url);
    }
}

impl rt::Decode for DoudianSupplyChainAddCartSchemaData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.url, r),
            1 => rt::get(&mut self.r#type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianSupplyChainAddCartSchemaData);

rt::impl_serde!(DoudianSupplyChainAddCartSchemaData, Self::default());
