// @generated from doudian/promise/promise.deliveryList.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 发货时效推荐列表 — `promise.deliveryList`
///
/// Family: `promise` (the feature `promise`).
/// Only reads, so repeating it is safe.
/// Pages by `page`, from 1.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianPromiseDeliveryListRequest;
///
/// let request = DoudianPromiseDeliveryListRequest::new(1, 1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianPromiseDeliveryListRequest {
    /// 商品ID
    pub product_id: i64,
    /// 页码
    pub page: i64,
    /// 每页数量
    pub size: i64,
}

impl DoudianPromiseDeliveryListRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64, page: i64, size: i64) -> Self {
        Self { product_id, page, size }
    }
}

/// The answer to [`DoudianPromiseDeliveryListRequest`].
pub type DoudianPromiseDeliveryListResponse = rt::DoudianResponse<
    DoudianPromiseDeliveryListData,
>;

impl rt::DoudianRequest for DoudianPromiseDeliveryListRequest {
    type Data = DoudianPromiseDeliveryListData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "promise.deliveryList",
        path: "/promise/deliveryList",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianPromiseDeliveryListRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseDeliveryListRequest",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("page", rt::REQUIRED, &[]),
                rt::Field("size", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.page);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 2, &self.size);
    }
}

rt::impl_record!(DoudianPromiseDeliveryListRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianPromiseDeliveryListRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.page, r),
            2 => rt::get(&mut self.size, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianPromiseDeliveryListRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            page: Default::default(),
            size: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianPromiseDeliveryListRequest, Self::blank());

impl rt::Paged for DoudianPromiseDeliveryListData {
    type Item = DoudianPromiseDeliveryListProduct;

    fn items(&self) -> &[DoudianPromiseDeliveryListProduct] {
        &self.products
    }

    fn total(&self) -> Option<i64> {
        self.total
    }
}

/// Part of the answer to `promise.deliveryList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPromiseDeliveryListData {
    /// 商品返回结构
    pub products: Vec<DoudianPromiseDeliveryListProduct>,
    /// 总数
    pub total: Option<i64>,
}

impl rt::Encode for DoudianPromiseDeliveryListData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseDeliveryListData",
            &[rt::Field("products", 0, &[]), rt::Field("total", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.products);
        rt::put(w, 1, &self.total);
    }
}

impl rt::Decode for DoudianPromiseDeliveryListData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.products, r),
            1 => rt::get(&mut self.total, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPromiseDeliveryListData);

rt::impl_serde!(DoudianPromiseDeliveryListData, Self::default());

/// Part of the answer to `promise.deliveryList`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianPromiseDeliveryListProduct {
    /// 商品ID
    pub product_id: Option<i64>,
    /// `ship_mode` on the wire; it has no label.
    ///
    /// Codes:
    ///
    /// - `1` 当日发
    /// - `2` 次日发
    pub ship_mode: Option<i32>,
}

impl rt::Encode for DoudianPromiseDeliveryListProduct {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianPromiseDeliveryListProduct",
            &[rt::Field("product_id", 0, &[]), rt::Field("ship_mode", 0, &["1", "2"])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_id);
        rt::put(w, 1, &self.ship_mode);
    }
}

impl rt::Decode for DoudianPromiseDeliveryListProduct {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.ship_mode, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianPromiseDeliveryListProduct);

rt::impl_serde!(DoudianPromiseDeliveryListProduct, Self::default());
