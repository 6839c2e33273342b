// @generated from doudian/sku/sku.add.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 添加SKU — `sku.add`
///
/// Answers the id of the new SKU; one source shows an object instead.
///
/// Platform documentation: <https://op.jinritemai.com/docs/api-docs/14/81>
///
/// Family: `sku` (the feature `sku`).
/// Status: from the 2020-21 interface.
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianSkuAddRequest;
///
/// let request = DoudianSkuAddRequest::new(
///         3453183170894243915,
///         115584464,
///         "981648008|981648010",
///         1,
///         10100,
///     )
///     .out_sku_id("100021")
///     .code("KZZL025-W-S");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianSkuAddRequest {
    /// 商品ID
    pub product_id: i64,
    /// 外部SKU\_ID
    pub out_sku_id: Option<String>,
    /// 规格ID
    pub spec_id: i64,
    /// 子规格ID
    ///
    /// Parts joined by `|`.
    pub spec_detail_ids: rt::Pipe,
    /// 库存
    pub stock_num: i32,
    /// 阶梯库存
    pub step_stock_num: Option<i32>,
    /// 售价, in fen (0.01 yuan)
    pub price: i64,
    /// 结算价格, in fen (0.01 yuan)
    pub settlement_price: Option<i64>,
    /// 商品编码
    pub code: Option<String>,
    /// 外部仓库ID
    pub out_warehouse_id: Option<String>,
    /// 供应商ID
    pub supplier_id: Option<String>,
    /// 外部商品ID
    pub out_product_id: Option<i64>,
}

impl DoudianSkuAddRequest {
    /// With the parameters that are required.
    pub fn new(
        product_id: i64,
        spec_id: i64,
        spec_detail_ids: impl Into<rt::Pipe>,
        stock_num: i32,
        price: i64,
    ) -> Self {
        Self {
            product_id,
            out_sku_id: None,
            spec_id,
            spec_detail_ids: spec_detail_ids.into(),
            stock_num,
            step_stock_num: None,
            price,
            settlement_price: None,
            code: None,
            out_warehouse_id: None,
            supplier_id: None,
            out_product_id: None,
        }
    }

    /// Sets `out_sku_id` (外部SKU\_ID).
    #[must_use]
    pub fn out_sku_id(mut self, out_sku_id: impl Into<String>) -> Self {
        self.out_sku_id = Some(out_sku_id.into());
        self
    }

    /// Sets `step_stock_num` (阶梯库存).
    #[must_use]
    pub fn step_stock_num(mut self, step_stock_num: i32) -> Self {
        self.step_stock_num = Some(step_stock_num);
        self
    }

    /// Sets `settlement_price` (结算价格).
    #[must_use]
    pub fn settlement_price(mut self, settlement_price: i64) -> Self {
        self.settlement_price = Some(settlement_price);
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

    /// Sets `out_product_id` (外部商品ID).
    #[must_use]
    pub fn out_product_id(mut self, out_product_id: i64) -> Self {
        self.out_product_id = Some(out_product_id);
        self
    }
}

/// The answer to [`DoudianSkuAddRequest`].
pub type DoudianSkuAddResponse = rt::DoudianResponse<i64>;

impl rt::DoudianRequest for DoudianSkuAddRequest {
    type Data = i64;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "sku.add",
        path: "/sku/add",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianSkuAddRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianSkuAddRequest",
            &[
                rt::Field("product_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("out_sku_id", rt::LENIENT, &[]),
                rt::Field("spec_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("spec_detail_ids", rt::REQUIRED, &[]),
                rt::Field("stock_num", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("step_stock_num", rt::LENIENT, &[]),
                rt::Field("price", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("settlement_price", rt::LENIENT, &[]),
                rt::Field("code", 0, &[]),
                rt::Field("out_warehouse_id", rt::LENIENT, &[]),
                rt::Field("supplier_id", rt::LENIENT, &[]),
                rt::Field("out_product_id", rt::LENIENT, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 8, &self.code);
        rt::put(w, 11, &self.out_product_id);
        rt::put(w, 1, &self.out_sku_id);
        rt::put(w, 9, &self.out_warehouse_id);
        rt::put(w, 6, &self.price);
        rt::put(w, 0, &self.product_id);
        rt::put(w, 7, &self.settlement_price);
        rt::put(w, 3, &self.spec_detail_ids);
        rt::put(w, 2, &self.spec_id);
        rt::put(w, 5, &self.step_stock_num);
        rt::put(w, 4, &self.stock_num);
        rt::put(w, 10, &self.supplier_id);
    }
}

rt::impl_record!(DoudianSkuAddRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianSkuAddRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.out_sku_id, r),
            2 => rt::get(&mut self.spec_id, r),
            3 => rt::get(&mut self.spec_detail_ids, r),
            4 => rt::get(&mut self.stock_num, r),
            5 => rt::get(&mut self.step_stock_num, r),
            6 => rt::get(&mut self.price, r),
            7 => rt::get(&mut self.settlement_price, r),
            8 => rt::get(&mut self.code, r),
            9 => rt::get(&mut self.out_warehouse_id, r),
            10 => rt::get(&mut self.supplier_id, r),
            11 => rt::get(&mut self.out_product_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianSkuAddRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            out_sku_id: Default::default(),
            spec_id: Default::default(),
            spec_detail_ids: Default::default(),
            stock_num: Default::default(),
            step_stock_num: Default::default(),
            price: Default::default(),
            settlement_price: Default::default(),
            code: Default::default(),
            out_warehouse_id: Default::default(),
            supplier_id: Default::default(),
            out_product_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianSkuAddRequest, Self::blank());
