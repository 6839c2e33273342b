// @generated from doudian/sku/sku.addAll.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use std::collections::BTreeMap;
use crate::rt;

/// 批量添加SKU — `sku.addAll`
///
/// Takes product\_id or out\_product\_id. One text per field holds the values of all SKUs.
///
/// Family: `sku` (the feature `sku`).
/// Status: from the 2020-21 interface.
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSkuAddAllRequest;
///
/// let request = DoudianSkuAddAllRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSkuAddAllRequest {
    /// 商品ID
    pub product_id: Option<String>,
    /// 外部商品ID
    pub out_product_id: Option<String>,
    /// 规格ID
    pub spec_id: Option<String>,
    /// 子规格ID
    pub spec_detail_ids: Option<String>,
    /// 库存
    pub stock_num: Option<String>,
    /// 售价, in fen (0.01 yuan)
    pub price: Option<String>,
    /// 结算价格, in fen (0.01 yuan)
    pub settlement_price: Option<String>,
    /// 外部SKU\_ID
    pub out_sku_id: Option<String>,
    /// 商品编码
    pub code: Option<String>,
    /// 外部仓库ID
    ///
    /// As many parts as there are SKUs.
    pub out_warehouse_id: Option<String>,
    /// 供应商ID
    ///
    /// As many parts as there are SKUs.
    pub supplier_id: Option<String>,
}

impl DoudianSkuAddAllRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            product_id: None,
            out_product_id: None,
            spec_id: None,
            spec_detail_ids: None,
            stock_num: None,
            price: None,
            settlement_price: None,
            out_sku_id: None,
            code: None,
            out_warehouse_id: None,
            supplier_id: None,
        }
    }

    /// Sets `product_id` (商品ID).
    #[must_use]
    pub fn product_id(mut self, product_id: impl Into<String>) -> Self {
        self.product_id = Some(product_id.into());
        self
    }

    /// Sets `out_product_id` (外部商品ID).
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: impl Into<String>) -> Self {
        self.out_product_id = Some(out_product_id.into());
        self
    }

    /// Sets `spec_id` (规格ID).
    #[must_use]
    pub fn spec_id(mut self, spec_id: impl Into<String>) -> Self {
        self.spec_id = Some(spec_id.into());
        self
    }

    /// Sets `spec_detail_ids` (子规格ID).
    #[must_use]
    pub fn spec_detail_ids(mut self, spec_detail_ids: impl Into<String>) -> Self {
        self.spec_detail_ids = Some(spec_detail_ids.into());
        self
    }

    /// Sets `stock_num` (库存).
    #[must_use]
    pub fn stock_num(mut self, stock_num: impl Into<String>) -> Self {
        self.stock_num = Some(stock_num.into());
        self
    }

    /// Sets `price` (售价).
    #[must_use]
    pub fn price(mut self, price: impl Into<String>) -> Self {
        self.price = Some(price.into());
        self
    }

    /// Sets `settlement_price` (结算价格).
    #[must_use]
    pub fn settlement_price(mut self, settlement_price: impl Into<String>) -> Self {
        self.settlement_price = Some(settlement_price.into());
        self
    }

    /// Sets `out_sku_id` (外部SKU\_ID).
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Sets `code` (商品编码).
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// Sets `out_warehouse_id` (外部仓库ID).
    #[must_use]
    pub fn out_warehouse_id(mut self, out_warehouse_id: impl Into<String>) -> Self {
        self.out_warehouse_id = Some(out_warehouse_id.into());
        self
    }

    /// Sets `supplier_id` (供应商ID).
    #[must_use]
    pub fn supplier_id(mut self, supplier_id: impl Into<String>) -> Self {
        self.supplier_id = Some(supplier_id.into());
        self
    }
}

impl Default for DoudianSkuAddAllRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianSkuAddAllRequest`].
pub type DoudianSkuAddAllResponse = rt::DoudianResponse<BTreeMap<String, i64>>;

impl rt::DoudianRequest for DoudianSkuAddAllRequest {
    type Data = BTreeMap<String, i64>;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sku.addAll",
        path: "/sku/addAll",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSkuAddAllRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuAddAllRequest",
            &[
                rt::Field("product_id", 0, &[]),
                rt::Field("out_product_id", 0, &[]),
                rt::Field("spec_id", 0, &[]),
                rt::Field("spec_detail_ids", 0, &[]),
                rt::Field("stock_num", 0, &[]),
                rt::Field("price", 0, &[]),
                rt::Field("settlement_price", 0, &[]),
                rt::Field("out_sku_id", 0, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("out_warehouse_id", 0, &[]),
                rt::Field("supplier_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.code);
        rt::put(w, 1, &self.out_product_id);
        rt::put(w, 7, &self.out_sku_id);
        rt::put(w, 9, &self.out_warehouse_id);
        rt::put(w, 5, &self.price);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 6, &self.settlement_price);
        rt::put(w, 3, &self.spec_detail_ids);
        rt::put(w, 2, &self.spec_id);
        rt::put(w, 4, &self.stock_num);
        rt::put(w, 10, &self.supplier_id);
    }
}

rt::impl_record!(DoudianSkuAddAllRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuAddAllRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.out_product_id, r),
            2 => rt::get(&mut self.spec_id, r),
            3 => rt::get(&mut self.spec_detail_ids, r),
            4 => rt::get(&mut self.stock_num, r),
            5 => rt::get(&mut self.price, r),
            6 => rt::get(&mut self.settlement_price, r),
            7 => rt::get(&mut self.out_sku_id, r),
            8 => rt::get(&mut self.code, r),
            9 => rt::get(&mut self.out_warehouse_id, r),
            10 => rt::get(&mut self.supplier_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSkuAddAllRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            out_product_id: Default::default(),
            spec_id: Default::default(),
            spec_detail_ids: Default::default(),
            stock_num: Default::default(),
            price: Default::default(),
            settlement_price: Default::default(),
            out_sku_id: Default::default(),
            code: Default::default(),
            out_warehouse_id: Default::default(),
            supplier_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSkuAddAllRequest, Self::blank());
