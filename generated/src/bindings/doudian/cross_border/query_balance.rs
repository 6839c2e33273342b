// @generated from doudian/cross_border/crossBorder.queryBalance.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 查询账户余额 — `crossBorder.queryBalance`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderQueryBalanceRequest;
///
/// let request = DoudianCrossBorderQueryBalanceRequest::new(1);
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderQueryBalanceRequest {
    /// 店铺ID
    pub shop_id: i64,
}

impl DoudianCrossBorderQueryBalanceRequest {
    /// With the parameters that are required.
    pub fn new(shop_id: i64) -> Self {
        Self { shop_id }
    }
}

/// The answer to [`DoudianCrossBorderQueryBalanceRequest`].
pub type DoudianCrossBorderQueryBalanceResponse = rt::DoudianResponse<
    DoudianCrossBorderQueryBalanceData,
>;

impl rt::DoudianRequest for DoudianCrossBorderQueryBalanceRequest {
    type Data = DoudianCrossBorderQueryBalanceData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.queryBalance",
        path: "/crossBorder/queryBalance",
        token: true,
        effect: rt::Effect::Read,
        errors: &[],
    };
}

impl rt::Encode for DoudianCrossBorderQueryBalanceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderQueryBalanceRequest",
            &[rt::Field("shop_id", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.shop_id);
    }
}

rt::impl_record!(DoudianCrossBorderQueryBalanceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderQueryBalanceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderQueryBalanceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderQueryBalanceRequest, Self::blank());

/// Part of the answer to `crossBorder.queryBalance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderQueryBalanceBalance {
    /// 金额类型
    pub balance_type: String,
    /// 金额
    pub amount: i64,
    /// 币种
    pub currency: String,
}

impl rt::Encode for DoudianCrossBorderQueryBalanceBalance {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderQueryBalanceBalance",
            &[
                rt::Field("balance_type", rt::REQUIRED, &[]),
                rt::Field("amount", rt::REQUIRED, &[]),
                rt::Field("currency", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.amount);
        rt::put(w, 0, &self.balance_type);
        rt::put(w, 2, &self.currency);
    }
}

impl rt::Decode for DoudianCrossBorderQueryBalanceBalance {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.balance_type, r),
            1 => rt::get(&mut self.amount, r),
            2 => rt::get(&mut self.currency, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderQueryBalanceBalance);

rt::impl_serde!(DoudianCrossBorderQueryBalanceBalance, Self::default());

/// Part of the answer to `crossBorder.queryBalance`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderQueryBalanceData {
    /// 余额列表
    pub balance_list: Vec<DoudianCrossBorderQueryBalanceBalance>,
}

impl rt::Encode for DoudianCrossBorderQueryBalanceData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderQueryBalanceData",
            &[rt::Field("balance_list", rt::REQUIRED, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.balance_list);
    }
}

impl rt::Decode for DoudianCrossBorderQueryBalanceData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.balance_list, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderQueryBalanceData);

rt::impl_serde!(DoudianCrossBorderQueryBalanceData, Self::default());
