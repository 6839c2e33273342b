// @generated from doudian/trade/trade.contractPhone.sync_info.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 同步合约机办理结果 — `trade.contractPhone.sync_info`
///
/// The request has more parameters than are described here. No source describes the answer.
///
/// Family: `trade` (the feature `trade`).
/// Repeating an equal call changes nothing more.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianTradeContractPhoneSyncInfoRequest;
///
/// let request = DoudianTradeContractPhoneSyncInfoRequest::new(
///     "…",
///     "…",
///     "…",
///     1,
///     1,
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DoudianTradeContractPhoneSyncInfoRequest {
    /// 店铺单ID
    pub shop_order_id: String,
    /// SKU单ID
    pub sku_order_id: String,
    /// 合约手机号码
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone_number: String,
    /// 发生时间, in milliseconds
    pub update_time: i64,
    /// 合约结果
    ///
    /// Codes:
    ///
    /// - `1` 待办理
    /// - `2` 办理中
    /// - `3` 办理成功
    /// - `4` 办理失败
    pub contract_result: i64,
}

impl DoudianTradeContractPhoneSyncInfoRequest {
    /// With the parameters that are required.
    pub fn new(
        shop_order_id: impl Into<String>,
        sku_order_id: impl Into<String>,
        phone_number: impl Into<String>,
        update_time: i64,
        contract_result: i64,
    ) -> Self {
        Self {
            shop_order_id: shop_order_id.into(),
            sku_order_id: sku_order_id.into(),
            phone_number: phone_number.into(),
            update_time,
            contract_result,
        }
    }
}

/// The answer to [`DoudianTradeContractPhoneSyncInfoRequest`].
pub type DoudianTradeContractPhoneSyncInfoResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianTradeContractPhoneSyncInfoRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "trade.contractPhone.sync_info",
        path: "/trade/contractPhone/sync_info",
        token: true,
        effect: rt::Effect::Idempotent,
        errors: &[],
    };
}

impl rt::Encode for DoudianTradeContractPhoneSyncInfoRequest {
    fn name(&self) -> &'static str {
        "DoudianTradeContractPhoneSyncInfoRequest"
    }

    fn fields(&self) -> &'static [rt::Field] {
        const FIELDS: &[rt::Field] = &[
            rt::Field::new("shop_order_id").required(),
            rt::Field::new("sku_order_id").required(),
            rt::Field::new("phone_number").required().pii(),
            rt::Field::new("update_time").required(),
            rt::Field::new("contract_result").required().codes(&["1", "2", "3", "4"]),
        ];
        FIELDS
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.contract_result);
        rt::put(w, 2, &self.phone_number);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 1, &self.sku_order_id);
        rt::put(w, 3, &self.update_time);
    }
}

rt::impl_debug!(DoudianTradeContractPhoneSyncInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeContractPhoneSyncInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.sku_order_id, r),
            2 => rt::get(&mut self.phone_number, r),
            3 => rt::get(&mut self.update_time, r),
            4 => rt::get(&mut self.contract_result, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianTradeContractPhoneSyncInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_order_id: Default::default(),
            sku_order_id: Default::default(),
            phone_number: Default::default(),
            update_time: Default::default(),
            contract_result: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeContractPhoneSyncInfoRequest, Self::blank());
