// @generated from doudian/buyin/buyin.allKolStrategyCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 创建全部达人策略 — `buyin.allKolStrategyCreate`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinAllKolStrategyCreateRequest;
///
/// let request = DoudianBuyinAllKolStrategyCreateRequest::new(1, 1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinAllKolStrategyCreateRequest {
    /// 商品ID
    pub product_id: i64,
    /// 佣金率
    pub cos_ratio: i64,
}

impl DoudianBuyinAllKolStrategyCreateRequest {
    /// With the parameters that are required.
    pub fn new(product_id: i64, cos_ratio: i64) -> Self {
        Self { product_id, cos_ratio }
    }
}

/// The answer to [`DoudianBuyinAllKolStrategyCreateRequest`].
pub type DoudianBuyinAllKolStrategyCreateResponse = rt::DoudianResponse<
    DoudianBuyinAllKolStrategyCreateData,
>;

impl rt::DoudianRequest for DoudianBuyinAllKolStrategyCreateRequest {
    type Data = DoudianBuyinAllKolStrategyCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.allKolStrategyCreate",
        path: "/buyin/allKolStrategyCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinAllKolStrategyCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinAllKolStrategyCreateRequest",
            &[
                rt::Field("product_id", rt::REQUIRED, &[]),
                rt::Field("cos_ratio", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.cos_ratio);
        rt::put(w, 0, &self.product_id);
    }
}

rt::impl_record!(DoudianBuyinAllKolStrategyCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinAllKolStrategyCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_id, r),
            1 => rt::get(&mut self.cos_ratio, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinAllKolStrategyCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_id: Default::default(),
            cos_ratio: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinAllKolStrategyCreateRequest, Self::blank());

/// Part of the answer to `buyin.allKolStrategyCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinAllKolStrategyCreateData {
    /// 是否成功
    pub success: Option<bool>,
    /// 策略ID
    pub strategy_id: Option<i64>,
}

impl rt::Encode for DoudianBuyinAllKolStrategyCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinAllKolStrategyCreateData",
            &[rt::Field("success", 0, &[]), rt::Field("strategy_id", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.strategy_id);
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinAllKolStrategyCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.strategy_id, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinAllKolStrategyCreateData);

rt::impl_serde!(DoudianBuyinAllKolStrategyCreateData, Self::default());
