// @generated from doudian/cross_border/crossBorder.bankAccountVerify.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 银行账户验证 — `crossBorder.bankAccountVerify`
///
/// Family: `cross_border` (the feature `cross_border`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianCrossBorderBankAccountVerifyRequest;
///
/// let request = DoudianCrossBorderBankAccountVerifyRequest::new(
///     "…",
///     "…",
///     "…",
///     "…",
/// );
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianCrossBorderBankAccountVerifyRequest {
    /// 币种
    pub currency: String,
    /// 账户名称
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub account_name: String,
    /// 银行账户
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub bank_account_no: String,
    /// 开户行名称
    pub bank_name: String,
}

impl DoudianCrossBorderBankAccountVerifyRequest {
    /// With the parameters that are required.
    pub fn new(
        currency: impl Into<String>,
        account_name: impl Into<String>,
        bank_account_no: impl Into<String>,
        bank_name: impl Into<String>,
    ) -> Self {
        Self {
            currency: currency.into(),
            account_name: account_name.into(),
            bank_account_no: bank_account_no.into(),
            bank_name: bank_name.into(),
        }
    }
}

/// The answer to [`DoudianCrossBorderBankAccountVerifyRequest`].
pub type DoudianCrossBorderBankAccountVerifyResponse = rt::DoudianResponse<
    DoudianCrossBorderBankAccountVerifyData,
>;

impl rt::DoudianRequest for DoudianCrossBorderBankAccountVerifyRequest {
    type Data = DoudianCrossBorderBankAccountVerifyData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "crossBorder.bankAccountVerify",
        path: "/crossBorder/bankAccountVerify",
        token: true,
        effect: rt::Effect::Write,
        errors: &[],
    };
}

impl rt::Encode for DoudianCrossBorderBankAccountVerifyRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderBankAccountVerifyRequest",
            &[
                rt::Field("currency", rt::REQUIRED, &[]),
                rt::Field("account_name", rt::REQUIRED | rt::PII, &[]),
                rt::Field("bank_account_no", rt::REQUIRED | rt::PII, &[]),
                rt::Field("bank_name", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.account_name);
        rt::put(w, 2, &self.bank_account_no);
        rt::put(w, 3, &self.bank_name);
        rt::put(w, 0, &self.currency);
    }
}

rt::impl_record!(DoudianCrossBorderBankAccountVerifyRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianCrossBorderBankAccountVerifyRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.currency, r),
            1 => rt::get(&mut self.account_name, r),
            2 => rt::get(&mut self.bank_account_no, r),
            3 => rt::get(&mut self.bank_name, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianCrossBorderBankAccountVerifyRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            currency: Default::default(),
            account_name: Default::default(),
            bank_account_no: Default::default(),
            bank_name: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianCrossBorderBankAccountVerifyRequest, Self::blank());

/// Part of the answer to `crossBorder.bankAccountVerify`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianCrossBorderBankAccountVerifyData {
    /// 受理结果
    pub acceptance_result: String,
    /// 校验结果
    pub verification_result: String,
}

impl rt::Encode for DoudianCrossBorderBankAccountVerifyData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianCrossBorderBankAccountVerifyData",
            &[
                rt::Field("acceptance_result", rt::REQUIRED, &[]),
                rt::Field("verification_result", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.acceptance_result);
        rt::put(w, 1, &self.verification_result);
    }
}

impl rt::Decode for DoudianCrossBorderBankAccountVerifyData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.acceptance_result, r),
            1 => rt::get(&mut self.verification_result, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianCrossBorderBankAccountVerifyData);

rt::impl_serde!(DoudianCrossBorderBankAccountVerifyData, Self::default());
