// @generated from doudian/order/order.batchDecrypt.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;
use crate::DoudianCustomError;

/// 批量解密 — `order.batchDecrypt`
///
/// At most 50 cipher texts. A call that succeeds says nothing about an item: look at err\_no of each and at custom\_err.
///
/// Family: `order` (the feature `order`).
/// Only reads, so repeating it is safe.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::{DoudianOrderBatchDecryptCipherInfo, DoudianOrderBatchDecryptRequest};
///
/// let request = DoudianOrderBatchDecryptRequest::new([
///     DoudianOrderBatchDecryptCipherInfo::new(
///         "4781320682406083640",
///         "$$c2FtcGxl*c2FtcGxl$1$$",
///     ),
///     DoudianOrderBatchDecryptCipherInfo::new(
///         "4781320682406083640",
///         "##c2FtcGxl*c2FtcGxl#1##",
///     ),
/// ]);
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
/// | 50002 | `isv.business-failed:300003` | 业务处理失败 |  |
/// | 50002 | `isv.business-failed:300008` | 部分解密失败 |  |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOrderBatchDecryptRequest {
    /// 待解密列表
    ///
    /// At most 50.
    pub cipher_infos: Vec<DoudianOrderBatchDecryptCipherInfo>,
    /// 商户账户ID
    ///
    /// Personal data (an account): `Debug` shows `***`.
    pub account_id: Option<String>,
    /// 账户类型
    ///
    /// Codes:
    ///
    /// - `main_account` 主账号
    /// - `sub_account` 子账号
    pub account_type: Option<String>,
    /// 是否返回真实手机号
    ///
    /// Codes:
    ///
    /// - `1` 返回真实手机号
    ///
    /// Stated as required; real clients leave it out.
    ///
    /// Uncertain: sources disagree about it, or are silent.
    pub need_virtual_phone: Option<i64>,
}

impl DoudianOrderBatchDecryptRequest {
    /// With the parameters that are required.
    pub fn new(
        cipher_infos: impl Into<Vec<DoudianOrderBatchDecryptCipherInfo>>,
    ) -> Self {
        Self {
            cipher_infos: cipher_infos.into(),
            account_id: None,
            account_type: None,
            need_virtual_phone: None,
        }
    }

    /// Sets `account_id` (商户账户ID).
    #[must_use]
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `account_type` (账户类型).
    #[must_use]
    pub fn account_type(mut self, account_type: impl Into<String>) -> Self {
        self.account_type = Some(account_type.into());
        self
    }

    /// Sets `need_virtual_phone` (是否返回真实手机号).
    #[must_use]
    pub fn need_virtual_phone(mut self, need_virtual_phone: i64) -> Self {
        self.need_virtual_phone = Some(need_virtual_phone);
        self
    }
}

/// The answer to [`DoudianOrderBatchDecryptRequest`].
pub type DoudianOrderBatchDecryptResponse = rt::DoudianResponse<
    DoudianOrderBatchDecryptData,
>;

impl rt::DoudianRequest for DoudianOrderBatchDecryptRequest {
    type Data = DoudianOrderBatchDecryptData;

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "order.batchDecrypt",
        path: "/order/batchDecrypt",
        token: true,
        effect: rt::Effect::Read,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:300003",
                label: "业务处理失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:300008",
                label: "部分解密失败",
                retry: rt::Retry::Unknown,
                action: rt::Action::Unknown,
            },
        ],
    };
}

impl rt::Encode for DoudianOrderBatchDecryptRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchDecryptRequest",
            &[
                rt::Field("cipher_infos", rt::REQUIRED, &[]),
                rt::Field("account_id", rt::PII, &[]),
                rt::Field("account_type", 0, &["main_account", "sub_account"]),
                rt::Field("need_virtual_phone", rt::UNCERTAIN, &["1"]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.account_id);
        rt::put(w, 2, &self.account_type);
        rt::put(w, 0, &self.cipher_infos);
        rt::put(w, 3, &self.need_virtual_phone);
    }
}

rt::impl_record!(DoudianOrderBatchDecryptRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderBatchDecryptRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.cipher_infos, r),
            1 => rt::get(&mut self.account_id, r),
            2 => rt::get(&mut self.account_type, r),
            3 => rt::get(&mut self.need_virtual_phone, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOrderBatchDecryptRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            cipher_infos: Default::default(),
            account_id: Default::default(),
            account_type: Default::default(),
            need_virtual_phone: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOrderBatchDecryptRequest, Self::blank());

/// Part of the request `order.batchDecrypt`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchDecryptCipherInfo {
    /// 订单号
    pub auth_id: String,
    /// 密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub cipher_text: String,
}

impl DoudianOrderBatchDecryptCipherInfo {
    /// With the parameters that are required.
    pub fn new(auth_id: impl Into<String>, cipher_text: impl Into<String>) -> Self {
        Self {
            auth_id: auth_id.into(),
            cipher_text: cipher_text.into(),
        }
    }
}

impl rt::Encode for DoudianOrderBatchDecryptCipherInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchDecryptCipherInfo",
            &[
                rt::Field("auth_id", rt::REQUIRED | rt::LENIENT, &[]),
                rt::Field("cipher_text", rt::REQUIRED | rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.auth_id);
        rt::put(w, 1, &self.cipher_text);
    }
}

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOrderBatchDecryptCipherInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.auth_id, r),
            1 => rt::get(&mut self.cipher_text, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchDecryptCipherInfo);

rt::impl_serde!(DoudianOrderBatchDecryptCipherInfo, Self::default());

/// Part of the answer to `order.batchDecrypt`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchDecryptData {
    /// 解密结果
    pub decrypt_infos: Vec<DoudianOrderBatchDecryptDecryptInfo>,
    /// 业务错误
    pub custom_err: DoudianCustomError,
}

impl rt::Encode for DoudianOrderBatchDecryptData {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchDecryptData",
            &[
                rt::Field("decrypt_infos", rt::REQUIRED, &[]),
                rt::Field("custom_err", rt::REQUIRED, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 1, &self.custom_err);
        rt::put(w, 0, &self.decrypt_infos);
    }
}

impl rt::Decode for DoudianOrderBatchDecryptData {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.decrypt_infos, r),
            1 => rt::get(&mut self.custom_err, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchDecryptData);

rt::impl_serde!(DoudianOrderBatchDecryptData, Self::default());

/// Part of the answer to `order.batchDecrypt`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DoudianOrderBatchDecryptDecryptInfo {
    /// 业务标识
    pub auth_id: String,
    /// 密文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub cipher_text: String,
    /// 明文
    ///
    /// Personal data, encrypted: `Debug` shows `***`.
    pub decrypt_text: String,
    /// 错误码
    pub err_no: i64,
    /// 错误描述
    pub err_msg: Option<String>,
    /// 加密类型
    ///
    /// Codes:
    ///
    /// - `1` 地址
    /// - `2` 姓名
    /// - `3` 手机号
    /// - `4` 身份证
    /// - `5` 手机号(非虚拟号)
    pub data_type: Option<i64>,
    /// 是否虚拟号
    ///
    /// With a virtual number decrypt\_text is number-extension.
    pub is_virtual_tel: Option<bool>,
    /// 虚拟号过期时间, in seconds
    pub expire_time: Option<i64>,
    /// 虚拟号主机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone_no_a: Option<String>,
    /// 虚拟号分机号
    ///
    /// Personal data (a phone number): `Debug` shows `***`.
    pub phone_no_b: Option<String>,
}

impl rt::Encode for DoudianOrderBatchDecryptDecryptInfo {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOrderBatchDecryptDecryptInfo",
            &[
                rt::Field("auth_id", rt::REQUIRED, &[]),
                rt::Field("cipher_text", rt::REQUIRED | rt::PII, &[]),
                rt::Field("decrypt_text", rt::REQUIRED | rt::PII, &[]),
                rt::Field("err_no", rt::REQUIRED, &[]),
                rt::Field("err_msg", 0, &[]),
                rt::Field("data_type", 0, &["1", "2", "3", "4", "5"]),
                rt::Field("is_virtual_tel", 0, &[]),
                rt::Field("expire_time", 0, &[]),
                rt::Field("phone_no_a", rt::PII, &[]),
                rt::Field("phone_no_b", rt::PII, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 0, &self.auth_id);
        rt::put(w, 1, &self.cipher_text);
        rt::put(w, 5, &self.data_type);
        rt::put(w, 2, &self.decrypt_text);
        rt::put(w, 4, &self.err_msg);
        rt::put(w, 3, &self.err_no);
        rt::put(w, 7, &self.expire_time);
        rt::put(w, 6, &self.is_virtual_tel);
        rt::put(w, 8, &self.phone_no_a);
        rt::put(w, 9, &self.phone_no_b);
    }
}

impl rt::Decode for DoudianOrderBatchDecryptDecryptInfo {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.auth_id, r),
            1 => rt::get(&mut self.cipher_text, r),
            2 => rt::get(&mut self.decrypt_text, r),
            3 => rt::get(&mut self.err_no, r),
            4 => rt::get(&mut self.err_msg, r),
            5 => rt::get(&mut self.data_type, r),
            6 => rt::get(&mut self.is_virtual_tel, r),
            7 => rt::get(&mut self.expire_time, r),
            8 => rt::get(&mut self.phone_no_a, r),
            9 => rt::get(&mut self.phone_no_b, r),
            _ => rt::skip(r),
        }
    }
}

rt::impl_record!(DoudianOrderBatchDecryptDecryptInfo);

rt::impl_serde!(DoudianOrderBatchDecryptDecryptInfo, Self::default());
