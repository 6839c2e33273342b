// @generated from doudian/buyin/buyin.strategyPromotionCreate.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 商品加入策略推广 — `buyin.strategyPromotionCreate`
///
/// Family: `buyin` (the feature `buyin`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinStrategyPromotionCreateRequest;
///
/// let request = DoudianBuyinStrategyPromotionCreateRequest::new([1]);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinStrategyPromotionCreateRequest {
    /// 商品ID列表
    pub product_ids: Vec<i64>,
}

impl DoudianBuyinStrategyPromotionCreateRequest {
    /// With the parameters that are required.
    pub fn new(product_ids: impl Into<Vec<i64>>) -> Self {
        Self {
            product_ids: product_ids.into(),
        }
    }
}

/// The answer to [`DoudianBuyinStrategyPromotionCreateRequest`].
pub type DoudianBuyinStrategyPromotionCreateResponse = rt::DoudianResponse<
    DoudianBuyinStrategyPromotionCreateData,
>;

impl rt::DoudianRequest for DoudianBuyinStrategyPromotionCreateRequest {
    type Data = DoudianBuyinStrategyPromotionCreateData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.strategyPromotionCreate",
        path: "/buyin/strategyPromotionCreate",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianBuyinStrategyPromotionCreateRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinStrategyPromotionCreateRequest",
            &[rt::Field("product_ids", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.product_ids);
    }
}

rt::impl_record!(DoudianBuyinStrategyPromotionCreateRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinStrategyPromotionCreateRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.product_ids, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinStrategyPromotionCreateRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            product_ids: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinStrategyPromotionCreateRequest, Self::blank());

/// Part of the answer to `buyin.strategyPromotionCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinStrategyPromotionCreateData {
    /// 绑定结果
    pub result: Vec<DoudianBuyinStrategyPromotionCreateResult>,
}

impl rt::Encode for DoudianBuyinStrategyPromotionCreateData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinStrategyPromotionCreateData",
            &[rt::Field("result", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.result);
    }
}

impl rt::Decode for DoudianBuyinStrategyPromotionCreateData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinStrategyPromotionCreateData);

rt::impl_serde!(DoudianBuyinStrategyPromotionCreateData, Self::default());

/// Part of the answer to `buyin.strategyPromotionCreate`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinStrategyPromotionCreateResult {
    /// 是否操作成功
    pub success: Option<bool>,
    /// 商品ID
    pub product_id: Option<i64>,
    /// 商品名称
    pub product_name: Option<String>,
    /// 绑定失败原因
    pub reason: Option<String>,
}

impl rt::Encode for DoudianBuyinStrategyPromotionCreateResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinStrategyPromotionCreateResult",
            &[
                rt::Field("success", 0, &[]),
                rt::Field("product_id", 0, &[]),
                rt::Field("product_name", 0, &[]),
                rt::Field("reason", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.product_id);
        rt::put(w, 2, &self.product_name);
        rt::put(w, 3, &self.reason);
        rt::put(w, 0, &self.success);
    }
}

impl rt::Decode for DoudianBuyinStrategyPromotionCreateResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.success, r),
            1 => rt::get(&mut self.product_id, r),
            2 => rt::get(&mut self.product_name, r),
            3 => rt::get(&mut self.reason, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinStrategyPromotionCreateResult);

rt::impl_serde!(DoudianBuyinStrategyPromotionCreateResult, Self::default());
