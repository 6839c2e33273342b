// @generated from doudian/buyin/buyin.decryptContactInfo.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 解密联系方式 — `buyin.decryptContactInfo`
///
/// Family: `buyin` (the feature `buyin`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianBuyinDecryptContactInfoRequest;
///
/// let request = DoudianBuyinDecryptContactInfoRequest::new("…");
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
/// | 20000 | `isp.service-error:256` | 服务繁忙 | wait, then repeat |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianBuyinDecryptContactInfoRequest {
    /// 联系方式密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub text: String,
}

impl DoudianBuyinDecryptContactInfoRequest {
    /// With the parameters that are required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// The answer to [`DoudianBuyinDecryptContactInfoRequest`].
pub type DoudianBuyinDecryptContactInfoResponse = rt::DoudianResponse<
    DoudianBuyinDecryptContactInfoData,
>;

impl rt::DoudianRequest for DoudianBuyinDecryptContactInfoRequest {
    type Data = DoudianBuyinDecryptContactInfoData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "buyin.decryptContactInfo",
        path: "/buyin/decryptContactInfo",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 20000,
                sub_code: "isp.service-error:256",
                label: "服务繁忙",
                retry: rt::Retry::Later,
                action: rt::Action::Wait,
            },
        ],
    };
}

impl rt::Encode for DoudianBuyinDecryptContactInfoRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDecryptContactInfoRequest",
            &[rt::Field("text", rt::REQUIRED | rt::PII, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.text);
    }
}

rt::impl_record!(DoudianBuyinDecryptContactInfoRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianBuyinDecryptContactInfoRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.text, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianBuyinDecryptContactInfoRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self { text: Default::default() }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianBuyinDecryptContactInfoRequest, Self::blank());

/// Part of the answer to `buyin.decryptContactInfo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianBuyinDecryptContactInfoData {
    /// 联系方式明文
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub contact_info: Option<String>,
    /// 风控拦截文案
    pub msg: Option<String>,
}

impl rt::Encode for DoudianBuyinDecryptContactInfoData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianBuyinDecryptContactInfoData",
            &[rt::Field("contact_info", rt::PII, &[]), rt::Field("msg", 0, &[])],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.contact_info);
        rt::put(w, 1, &self.msg);
    }
}

impl rt::Decode for DoudianBuyinDecryptContactInfoData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.contact_info, r),
            1 => rt::get(&mut self.msg, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianBuyinDecryptContactInfoData);

rt::impl_serde!(DoudianBuyinDecryptContactInfoData, Self::default());
