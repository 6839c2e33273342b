// @generated from doudian/cpaypromotion/cpaypromotion.signContract.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 签署支付营销协议 — `cpaypromotion.signContract`
///
/// No source describes the answer.
///
/// Family: `cpaypromotion` (the feature `cpaypromotion`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCpaypromotionSignContractRequest;
///
/// let request = DoudianCpaypromotionSignContractRequest::new();
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCpaypromotionSignContractRequest {
    /// 店铺名称
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub shop_name: Option<String>,
    /// `contract_list` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub contract_list: Option<Vec<DoudianCpaypromotionSignContractContract>>,
}

impl DoudianCpaypromotionSignContractRequest {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            shop_name: None,
            contract_list: None,
        }
    }

    /// Sets `shop_name` (店铺名称).
    #[must_use]
    pub fn shop_name(mut self, shop_name: impl Into<String>) -> Self {
        self.shop_name = Some(shop_name.into());
        self
    }

    /// Sets `contract_list`.
    #[must_use]
    pub fn contract_list(
        mut self,
        contract_list: impl Into<Vec<DoudianCpaypromotionSignContractContract>>,
    ) -> Self {
        self.contract_list = Some(contract_list.into());
        self
    }
}

impl Default for DoudianCpaypromotionSignContractRequest {
    fn default() -> Self {
        Self::new()
    }
}

/// The answer to [`DoudianCpaypromotionSignContractRequest`].
pub type DoudianCpaypromotionSignContractResponse = rt::DoudianResponse<rt::Value>;

impl rt::DoudianRequest for DoudianCpaypromotionSignContractRequest {
    type Data = rt::Value;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "cpaypromotion.signContract",
        path: "/cpaypromotion/signContract",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianCpaypromotionSignContractRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCpaypromotionSignContractRequest",
            &[
                rt::Field("shop_name", rt::UNCERTAIN, &[]),
                rt::Field("contract_list", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.contract_list);
        rt::put(w, 0, &self.shop_name);
    }
}

rt::impl_record!(DoudianCpaypromotionSignContractRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCpaypromotionSignContractRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_name, r),
            1 => rt::get(&mut self.contract_list, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCpaypromotionSignContractRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_name: Default::default(),
            contract_list: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCpaypromotionSignContractRequest, Self::blank());

/// Part of the request `cpaypromotion.signContract`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCpaypromotionSignContractContract {
    /// `contract_url` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub contract_url: Option<rt::Value>,
    /// `contract_type` on the wire; it has no label.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub contract_type: Option<rt::Value>,
}

impl DoudianCpaypromotionSignContractContract {
    /// Without parameters.
    pub fn new() -> Self {
        Self {
            contract_url: None,
            contract_type: None,
        }
    }

    /// Sets `contract_url`.
    #[must_use]
    pub fn contract_url(mut self, contract_url: impl Into<rt::Value>) -> Self {
        self.contract_url = Some(contract_url.into());
        self
    }

    /// Sets `contract_type`.
    #[must_use]
    pub fn contract_type(mut self, contract_type: impl Into<rt::Value>) -> Self {
        self.contract_type = Some(contract_type.into());
        self
    }
}

impl rt::Encode for DoudianCpaypromotionSignContractContract {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCpaypromotionSignContractContract",
            &[
                rt::Field("contract_url", rt::UNCERTAIN, &[]),
                rt::Field("contract_type", rt::UNCERTAIN, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.contract_type);
        rt::put(w, 0, &self.contract_url);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCpaypromotionSignContractContract {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.contract_url, r),
            1 => rt::get(&mut self.contract_type, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCpaypromotionSignContractContract);

rt::impl_serde!(DoudianCpaypromotionSignContractContract, Self::default());
