// @generated from doudian/trade/trade.contractPhone.sync_info.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 同步合约机办理结果 — `trade.contractPhone.sync_info`
///
/// A call that succeeds may still be refused in ret\_biz.
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
#[derive(Clone)]
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
    /// 合约办理回传备注
    pub remark: Option<String>,
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
            remark: None,
        }
    }

    /// Sets `remark` (合约办理回传备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }
}

/// The answer to [`DoudianTradeContractPhoneSyncInfoRequest`].
pub type DoudianTradeContractPhoneSyncInfoResponse = rt::DoudianResponse<
    DoudianTradeContractPhoneSyncInfoData,
>;

impl rt::DoudianRequest for DoudianTradeContractPhoneSyncInfoRequest {
    type Data = DoudianTradeContractPhoneSyncInfoData;

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
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeContractPhoneSyncInfoRequest",
            &[
                rt::Field("shop_order_id", rt::REQUIRED, &[]),
                rt::Field("sku_order_id", rt::REQUIRED, &[]),
                rt::Field("phone_number", rt::REQUIRED | rt::PII, &[]),
                rt::Field("update_time", rt::REQUIRED, &[]),
                rt::Field("contract_result", rt::REQUIRED, &["1", "2", "3", "4"]),
                rt::Field("remark", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 4, &self.contract_result);
        rt::put(w, 2, &self.phone_number);
        rt::put(w, 5, &self.remark);
        rt::put(w, 0, &self.shop_order_id);
        rt::put(w, 1, &self.sku_order_id);
        rt::put(w, 3, &self.update_time);
    }
}

rt::impl_record!(DoudianTradeContractPhoneSyncInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianTradeContractPhoneSyncInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_order_id, r),
            1 => rt::get(&mut self.sku_order_id, r),
            2 => rt::get(&mut self.phone_number, r),
            3 => rt::get(&mut self.update_time, r),
            4 => rt::get(&mut self.contract_result, r),
            5 => rt::get(&mut self.remark, r),
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
            remark: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianTradeContractPhoneSyncInfoRequest, Self::blank());

/// Part of the answer to `trade.contractPhone.sync_info`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeContractPhoneSyncInfoData {
    /// 返回结构
    pub ret_biz: Option<DoudianTradeContractPhoneSyncInfoSyncResult>,
}

impl rt::Encode for DoudianTradeContractPhoneSyncInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeContractPhoneSyncInfoData",
            &[rt::Field("ret_biz", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ret_biz);
    }
}

impl rt::Decode for DoudianTradeContractPhoneSyncInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ret_biz, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeContractPhoneSyncInfoData);

rt::impl_serde!(DoudianTradeContractPhoneSyncInfoData, Self::default());

/// Part of the answer to `trade.contractPhone.sync_info`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianTradeContractPhoneSyncInfoSyncResult {
    /// 返回码
    ///
    /// Codes:
    ///
    /// - `0` 回传成功
    /// - `30004` 回传异常
    /// - `30005` 订单信息有误
    /// - `30007` 回传参数错误
    /// - `30009` 订单状态不合法
    pub ret_code: Option<i64>,
    /// 返回信息
    pub ret_msg: Option<String>,
}

impl rt::Encode for DoudianTradeContractPhoneSyncInfoSyncResult {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianTradeContractPhoneSyncInfoSyncResult",
            &[
                rt::Field("ret_code", 0, &["0", "30004", "30005", "30007", "30009"]),
                rt::Field("ret_msg", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.ret_code);
        rt::put(w, 1, &self.ret_msg);
    }
}

impl rt::Decode for DoudianTradeContractPhoneSyncInfoSyncResult {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.ret_code, r),
            1 => rt::get(&mut self.ret_msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianTradeContractPhoneSyncInfoSyncResult);

rt::impl_serde!(DoudianTradeContractPhoneSyncInfoSyncResult, Self::default());
