// @generated from doudian/recycle/recycle.createPrice.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 回收订单上传估价 — `recycle.createPrice`
///
/// Family: `recycle` (the feature `recycle`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianRecycleCreatePriceRequest;
///
/// let request = DoudianRecycleCreatePriceRequest::new("…", true);
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
/// | 50002 | `isv.business-failed:-1` | 状态非法不可流转 | do not repeat |
/// | 50002 | `isv.business-failed:10002` | 价格参数错误 | mend the request |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianRecycleCreatePriceRequest {
    /// 线索单ID
    pub clue_order_id: String,
    /// 回收价, in fen (0.01 yuan)
    pub recycle_price: Option<i64>,
    /// 寄售价, in fen (0.01 yuan)
    pub consignment_price: Option<i64>,
    /// 是否同意
    pub is_agree: bool,
    /// 拒绝理由类型
    pub refuse_reason: Option<i32>,
    /// 备注
    pub remark: Option<String>,
    /// 地址ID
    pub address_id: Option<i64>,
}

impl DoudianRecycleCreatePriceRequest {
    /// With the parameters that are required.
    pub fn new(clue_order_id: impl Into<String>, is_agree: bool) -> Self {
        Self {
            clue_order_id: clue_order_id.into(),
            recycle_price: None,
            consignment_price: None,
            is_agree,
            refuse_reason: None,
            remark: None,
            address_id: None,
        }
    }

    /// Sets `recycle_price` (回收价).
    #[must_use]
    pub fn recycle_price(mut self, recycle_price: i64) -> Self {
        self.recycle_price = Some(recycle_price);
        self
    }

    /// Sets `consignment_price` (寄售价).
    #[must_use]
    pub fn consignment_price(mut self, consignment_price: i64) -> Self {
        self.consignment_price = Some(consignment_price);
        self
    }

    /// Sets `refuse_reason` (拒绝理由类型).
    #[must_use]
    pub fn refuse_reason(mut self, refuse_reason: i32) -> Self {
        self.refuse_reason = Some(refuse_reason);
        self
    }

    /// Sets `remark` (备注).
    #[must_use]
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `address_id` (地址ID).
    #[must_use]
    pub fn address_id(mut self, address_id: i64) -> Self {
        self.address_id = Some(address_id);
        self
    }
}

/// The answer to [`DoudianRecycleCreatePriceRequest`].
///
/// The platform promises no `data`.
pub type DoudianRecycleCreatePriceResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianRecycleCreatePriceRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "recycle.createPrice",
        path: "/recycle/createPrice",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:-1",
                label: "状态非法不可流转",
                retry: rt::Retry::Never,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:10002",
                label: "价格参数错误",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
        ],
    };
}

impl rt::Encode for DoudianRecycleCreatePriceRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianRecycleCreatePriceRequest",
            &[
                rt::Field("clue_order_id", rt::REQUIRED, &[]),
                rt::Field("recycle_price", 0, &[]),
                rt::Field("consignment_price", 0, &[]),
                rt::Field("is_agree", rt::REQUIRED, &[]),
                rt::Field("refuse_reason", 0, &[]),
                rt::Field("remark", 0, &[]),
                rt::Field("address_id", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 6, &self.address_id);
        rt::put(w, 0, &self.clue_order_id);
        rt::put(w, 2, &self.consignment_price);
        rt::put(w, 3, &self.is_agree);
        rt::put(w, 1, &self.recycle_price);
        rt::put(w, 4, &self.refuse_reason);
        rt::put(w, 5, &self.remark);
    }
}

rt::impl_record!(DoudianRecycleCreatePriceRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianRecycleCreatePriceRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.clue_order_id, r),
            1 => rt::get(&mut self.recycle_price, r),
            2 => rt::get(&mut self.consignment_price, r),
            3 => rt::get(&mut self.is_agree, r),
            4 => rt::get(&mut self.refuse_reason, r),
            5 => rt::get(&mut self.remark, r),
            6 => rt::get(&mut self.address_id, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianRecycleCreatePriceRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            clue_order_id: Default::default(),
            recycle_price: Default::default(),
            consignment_price: Default::default(),
            is_agree: Default::default(),
            refuse_reason: Default::default(),
            remark: Default::default(),
            address_id: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianRecycleCreatePriceRequest, Self::blank());
