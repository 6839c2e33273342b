// @generated from doudian/product/product.editBuyerLimit.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 编辑商品限购信息 — `product.editBuyerLimit`
///
/// Family: `product` (the feature `product`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianProductEditBuyerLimitRequest;
///
/// let request = DoudianProductEditBuyerLimitRequest::new(1);
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
/// | 20000 | `isp.service-error:2010003` | 类目属性不完整 | mend the request |
/// | 20000 | `isp.service-error:2010004` | 商品审核中不可编辑 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianProductEditBuyerLimitRequest {
    /// 商品ID
    pub product_id: i64,
    /// 每个用户每次下单限购件数
    pub maximum_per_order: Option<i64>,
    /// 每个用户累计限购件数
    pub limit_per_buyer: Option<i64>,
    /// 每笔订单最少购买件数
    pub minimum_per_order: Option<i64>,
}

impl DoudianProductEditBuyerLimitRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64) -> Self {
        Self {
            product_id,
            maximum_per_order: None,
            limit_per_buyer: None,
            minimum_per_order: None,
        }
    }

    /// Sets `maximum_per_order` (每个用户每次下单限购件数).
    #[must_use]
    pub fn maximum_per_order(mut self, maximum_per_order: i64) -> Self {
        self.maximum_per_order = Some(maximum_per_order);
        self
    }

    /// Sets `limit_per_buyer` (每个用户累计限购件数).
    #[must_use]
    pub fn limit_per_buyer(mut self, limit_per_buyer: i64) -> Self {
        self.limit_per_buyer = Some(limit_per_buyer);
        self
    }

    /// Sets `minimum_per_order` (每笔订单最少购买件数).
    #[must_use]
    pub fn minimum_per_order(mut self, minimum_per_order: i64) -> Self {
        self.minimum_per_order = Some(minimum_per_order);
        self
    }
}

/// The answer to [`DoudianProductEditBuyerLimitRequest`].
///
/// The platform promises no `data`.
pub type DoudianProductEditBuyerLimitResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianProductEditBuyerLimitRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "product.editBuyerLimit",
        path: "/product/editBuyerLimit",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010003",
                label: "类目属性不完整",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:2010004",
                label: "商品审核中不可编辑",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianProductEditBuyerLimitRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianProductEditBuyerLimitRequest",
            &[
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("maximum_per_order", 0, &[]),
                rt::Field("limit_per_buyer", 0, &[]),
                rt::Field("minimum_per_order", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.limit_per_buyer);
        rt::put(w, 1, &self.maximum_per_order);
        rt::put(w, 3, &self.minimum_per_order);
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianProductEditBuyerLimitRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianProductEditBuyerLimitRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.maximum_per_order, r),
            2 => rt::get(&mut self.limit_per_buyer, r),
            3 => rt::get(&mut self.minimum_per_order, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianProductEditBuyerLimitRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            maximum_per_order: Default::default(),
            limit_per_buyer: Default::default(),
            minimum_per_order: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianProductEditBuyerLimitRequest, Self::blank());
